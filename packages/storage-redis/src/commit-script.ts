import { COMMIT_STATE_LUA } from './commit-state-lua.ts';
import { luaScript, type LuaScript } from './lua-script.ts';

/**
 * Decides and applies a batch of commits, one after the other, in one atomic step. It decides
 * everything on what it read and on what earlier commits of the batch changed, and writes at the
 * end, each key once: Redis does not roll a script back, so whatever can refuse comes before the
 * first write, and the first write is one that Redis refuses at `maxmemory`.
 *
 * KEYS: version counter, index, then the keys of the batch. ARGV: the plan (`commit-plan.ts`), how
 * to read each key (empty: all of it; else `h` for the head of a record only), and the length of
 * the prefix of entries' keys. Reply, for each commit: its version; or `{version, what the writes
 * did, previous records}`; or `{-1, index of the check, record, previous}`; or `{-2 floor, -3
 * ceiling, index of the write, value, previous}`; or −4 for a value that is no integer. For equal
 * adds that were folded into one: `{first version, value before, how many were applied}`, or −4.
 *
 * Versions are microseconds of the server's clock, or the last one plus 1 if that is more: so they
 * do not come again either when the newest commits are lost, and the counter with them.
 */
export const COMMIT_SCRIPT: LuaScript = luaScript(`${COMMIT_STATE_LUA}
-- The key of a log's entry. It is read, so that a slot on its way elsewhere refuses us now.
local function logEntry(log, sequence)
  local name = nameOf(log) .. pack('>I8', sequence)
  if not named then
    named = {}
    for j = 1, size do named[nameOf(j)] = j end
  end
  local j = named[name]
  if not j then
    size = size + 1
    j = size
    more[j], named[name], rec[j] = name, j, redis.call('GET', name)
  end
  return j
end

-- Which check fails first, if any.
local function refusedCheck(p)
  for c = 0, plan[p] - 1 do
    local kind, j, holds = plan[p + 1], plan[p + 2], false
    local v = look(j)
    if kind == 1 then
      holds = v == plan[p + 3]
      p = p + 3
    elseif kind == 2 then
      holds = not v
      p = p + 2
    else
      holds = not v or not stamp[j] or atMost(stamp[j], plan[p + 3])
      p = p + 3
    end
    if not holds then return {-1, c, record(j)} end
  end
  return nil, p + 1
end

-- Sums and sequences of a commit's writes, or why it is refused.
local function sumsOf(p, count, heads)
  local sums = {}
  for w = 0, count - 1 do
    local kind, j = plan[p], plan[p + 1]
    if kind == 4 or kind == 5 then
      local before = integer(j)
      if not before then return -4 end
      local sum, low, high = 0, 1, MAX
      if kind == 4 then
        sum, low, high = before + plan[p + 2], plan[p + 3], plan[p + 4]
      else
        sum = (heads[j] or before) + 1
      end
      if sum < low then return {-2, w, told(before)} end
      if sum > high then return {-3, w, told(before)} end
      sums[w] = sum
      if kind == 5 then
        heads[j] = sum
        logEntry(j, sum)
      end
    end
    p = p + (kind == 4 and 6 or kind == 2 and 2 or 3)
  end
  return nil, sums
end

local function apply(p, count, v, sums, heads)
  local outcomes, version = nil, pack('>I8', v)
  for w = 0, count - 1 do
    local kind, j = plan[p], plan[p + 1]
    if kind == 1 then
      change(j, version .. plan[p + 2])
    elseif kind == 3 then
      local e = look(j) and exp[j]
      local r = record(j)
      change(j, headOf(v, e, plan[p + 2]) .. (r and sub(r, body[j]) or ''))
    else
      local outcome = sums[w]
      if kind == 2 then
        outcome = look(j) and 1 or 0
        change(j, false)
      elseif kind == 4 then
        setInteger(j, v, outcome, plan[p + 5] or (look(j) and exp[j]))
      else
        change(logEntry(j, outcome), version .. '\\0' .. plan[p + 2])
      end
      outcomes = outcomes or {v}
      outcomes[#outcomes + 1] = told(outcome)
    end
    p = p + (kind == 4 and 6 or kind == 2 and 2 or 3)
  end
  for j, sequence in pairs(heads) do setInteger(j, v, sequence, look(j) and exp[j]) end
  return outcomes
end

local results, nextAt, counted, NONE = {}, 1, false, {}

-- Equal adds: they are applied until one is refused, and so are all that follow it.
local function applyAlike(p)
  local j, delta, low, high, count = plan[p], plan[p + 1], plan[p + 2], plan[p + 3], plan[p + 4]
  local before = integer(j)
  if not before then return -4 end
  local value, applied = before, 0
  while applied < count and value + delta >= low and value + delta <= high do
    value = value + delta
    applied = applied + 1
  end
  local first = last + 1
  if applied > 0 then
    last = last + applied
    counted = true
    setInteger(j, last, value, look(j) and exp[j])
  end
  return {first, told(before), applied}
end

local function decide(p)
  local previous
  if plan[p] > 0 then
    previous = {}
    for i = 1, plan[p] do previous[i] = record(plan[p + i]) end
  end
  p = p + plan[p] + 1
  local result, at = refusedCheck(p)
  if not result then
    local count, adds, puts, sums = plan[at], plan[at + 1], plan[at + 2], NONE
    local heads = adds > 0 and {} or NONE
    if adds > 0 then result, sums = sumsOf(at + 3, count, heads) end
    if not result then
      if puts > 0 then
        last = last + 1
        counted = true
      end
      result = apply(at + 3, count, last, sums, heads) or last
    end
  end
  if previous and result ~= -4 then
    if type(result) == 'number' then result = {result} end
    for i = 1, #previous do result[#result + 1] = previous[i] end
  end
  return result
end

while nextAt <= #plan do
  local p = nextAt + 1
  nextAt = p + plan[nextAt]
  results[#results + 1] = plan[p] == false and applyAlike(p + 1) or decide(p)
end

-- Everything is decided. The index first, then the data: there is no data without index.
local function inChunks(command, list, head)
  for from = 1, #list, 3000 do
    if head then
      redis.call(command, head, unpack(list, from, math.min(from + 2999, #list)))
    else
      redis.call(command, unpack(list, from, math.min(from + 2999, #list)))
    end
  end
end
local plain, timed, created, gone, unlisted, mortal = {}, {}, {}, {}, {}, 0
for i = 1, #dirty do
  local j = dirty[i]
  local r = rec[j]
  local expires = false
  if lazy[j] or (r and byte(r, 9) % 2 == 1) then
    r = record(j)
    expires = r and exp[j]
  end
  if r then
    if expires then
      timed[#timed + 1] = j
    else
      plain[#plain + 1] = nameOf(j)
      plain[#plain + 1] = r
    end
    if not was[j] then
      created[#created + 1] = '0'
      created[#created + 1] = sub(nameOf(j), cut)
      if expires then mortal = mortal + 1 end
    end
  elseif was[j] then
    gone[#gone + 1] = nameOf(j)
    unlisted[#unlisted + 1] = sub(nameOf(j), cut)
  end
end
inChunks('ZADD', created, KEYS[2])
if counted then redis.call('SET', KEYS[1], text(last)) end
inChunks('MSET', plain)
for i = 1, #timed do
  local j = timed[i]
  redis.call('SET', nameOf(j), rec[j], 'PXAT', text(exp[j] - 1))
end
inChunks('DEL', gone)
inChunks('ZREM', unlisted, KEYS[2])

-- Redis removes expired data, not its place in the index. For each entry that will expire three
-- random places are looked at, so that the dead ones stay fewer than half of the living.
if mortal > 0 then
  local prefix = sub(nameOf(dirty[1]), 1, cut - 1)
  local sample = redis.pcall('ZRANDMEMBER', KEYS[2], math.min(3 * mortal, 100))
  for i = 1, #sample do
    if redis.pcall('EXISTS', prefix .. sample[i]) == 0 then
      redis.pcall('ZREM', KEYS[2], sample[i])
    end
  end
end
return results
`);
