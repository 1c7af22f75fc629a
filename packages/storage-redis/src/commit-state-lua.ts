import { AT_MOST_LUA } from './at-most-lua.ts';
import { RECORD_HEAD_BYTES_MAX } from './entry-record.ts';

/**
 * The part of the commit script that reads the keys of the batch and knows how they stand while its
 * commits are decided one after the other. Lua that is put in front of the rest.
 */
export const COMMIT_STATE_LUA: string = `
local plan = cmsgpack.unpack(ARGV[1])
local modes, cut = ARGV[2], tonumber(ARGV[3]) + 1
local MAX = 9007199254740991
local byte, sub, pack, read = string.byte, string.sub, struct.pack, struct.unpack
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local last = math.max(tonumber(redis.call('GET', KEYS[1]) or 0), time[1] * 1000000 + time[2])

-- What is known of key j: its record, and parsed: version (false: there is none), expiry, stamp,
-- where the value begins, its integer. lazy: the integer is newer than the record. short: the
-- record is only the head. Keys that KEYS does not name (entries of logs) come after them.
local rec, ver, exp, stamp, body, num, lazy, short = {}, {}, {}, {}, {}, {}, {}, {}
local more, named, size = {}, nil, #KEYS - 2
local was, dirty = {}, {}

local function nameOf(j) return KEYS[j + 2] or more[j] end
local function text(x) return string.format('%.0f', x) end
-- Both clients read integers near 2^53 wrongly, so these go as text.
local function told(x) return (x > 4e15 or x < -4e15) and text(x) or x end

if modes == '' then
  if size > 0 then rec = redis.call('MGET', unpack(KEYS, 3)) end
else
  for j = 1, size do
    if byte(modes, j) == 104 then
      local head = redis.call('GETRANGE', KEYS[j + 2], 0, ${RECORD_HEAD_BYTES_MAX - 1})
      rec[j] = head ~= '' and head
      short[j] = head ~= ''
    else
      rec[j] = redis.call('GET', KEYS[j + 2])
    end
  end
end

local function look(j)
  local v = ver[j]
  if v ~= nil then return v end
  local r = rec[j]
  if not r then ver[j] = false; return false end
  local f, at, e, s = byte(r, 9), 10, false, false
  if f % 2 == 1 then
    e = read('>I8', r, 10)
    at = 18
    if e <= now then ver[j] = false; return false end
  end
  if f >= 2 then
    local length = byte(r, at)
    s = sub(r, at + 1, at + length)
    at = at + 1 + length
  end
  v = read('>I8', r, 1)
  ver[j], exp[j], stamp[j], body[j] = v, e, s, at
  return v
end

local function headOf(v, e, s)
  local f = (e and 1 or 0) + (s and 2 or 0)
  return pack('>I8', v) .. string.char(f) .. (e and pack('>I8', e) or '')
    .. (s and (string.char(#s) .. s) or '')
end

local function record(j)
  local v = look(j)
  if not v then return false end
  if lazy[j] then
    local head = headOf(v, exp[j], stamp[j])
    rec[j], body[j], lazy[j] = head .. text(num[j]), #head + 1, nil
  elseif short[j] then
    rec[j], short[j] = redis.call('GET', nameOf(j)), nil
  end
  return rec[j]
end

local function integer(j)
  if num[j] then return num[j] end
  if not look(j) then return 0 end
  local t = sub(record(j), body[j])
  local x = #t <= 17 and tonumber(t)
  if x and x >= -MAX and x <= MAX and t ~= '-0' and text(x) == t then
    num[j] = x
    return x
  end
  return nil
end

${AT_MOST_LUA}

local function change(j, r)
  if was[j] == nil then
    was[j] = rec[j] and true or false
    dirty[#dirty + 1] = j
  end
  rec[j], ver[j], num[j], lazy[j], short[j] = r, nil, nil, nil, nil
end

local function setInteger(j, v, x, e)
  local s = look(j) and stamp[j]
  if e and e <= now then change(j, false) return end
  change(j, false)
  ver[j], exp[j], stamp[j], num[j], lazy[j] = v, e, s, x, true
end
`;
