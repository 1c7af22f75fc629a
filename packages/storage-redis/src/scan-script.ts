import { luaScript, type LuaScript } from './lua-script.ts';

/**
 * One page of living entries, atomic in itself. KEYS: index. ARGV: head of entries' keys; range as
 * ZRANGE BYLEX has it, from where the page begins; `1` for the reverse order; most entries; most
 * bytes. Places of entries that have expired are removed from the index. Reply: `1` at the end of
 * the range, else `0`; the last place looked at; then keys and records in turn.
 */
export const SCAN_SCRIPT: LuaScript = luaScript(`
local index, prefix, from, to, reverse = KEYS[1], ARGV[1], ARGV[2], ARGV[3], ARGV[4] == '1'
local size, room = tonumber(ARGV[5]), tonumber(ARGV[6])
local reply, found, looked, seen, last, done = {}, 0, 0, 0, '', false
while found < size and room > 0 and looked < 4000 do
  local want = math.min(size - found, 1000)
  local members
  if reverse then
    members = redis.call('ZRANGE', index, from, to, 'BYLEX', 'REV', 'LIMIT', 0, want)
  else
    members = redis.call('ZRANGE', index, from, to, 'BYLEX', 'LIMIT', 0, want)
  end
  if #members == 0 then done = true break end
  local at = 1
  while at <= #members and room > 0 do
    local names, step = {}, 8 -- a few, until it is known how large records are
    if found > 0 then step = math.max(1, math.min(200, math.floor(room * found / seen))) end
    for i = at, math.min(at + step - 1, #members) do names[#names + 1] = prefix .. members[i] end
    local records, dead = redis.call('MGET', unpack(names)), {}
    for i = 1, #names do
      local member, record = members[at + i - 1], records[i]
      if record then
        found = found + 1
        room = room - #record
        seen = seen + #record
        reply[#reply + 1] = member
        reply[#reply + 1] = record
      else
        dead[#dead + 1] = member
      end
    end
    if #dead > 0 then redis.pcall('ZREM', index, unpack(dead)) end
    last = members[at + #names - 1]
    at = at + #names
    looked = looked + #names
  end
  if at > #members and #members < want then done = true break end
  from = '(' .. last
end
return {done and '1' or '0', last, unpack(reply)}
`);
