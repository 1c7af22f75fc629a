import { luaScript, type LuaScript } from './lua-script.ts';

/**
 * Keeps the incarnation in Redis itself, so that all processes that look at the same lives of the
 * servers tell the same number. KEYS: its place. ARGV: `1` if the server surely kept everything it
 * acknowledged (all of its life so far, as far as it can be seen), else `0`; then the lives met.
 *
 * It rises when a life was not met before, unless both that one and the one before it surely keep
 * everything. It becomes the server's clock in ms, at least: so it rises, too, when the newest
 * commits were lost and this place with them.
 *
 * The newest 1,024 lives are kept, far more than servers that can be there at once: a process that
 * comes back with one that was pushed out would count it as new, which costs caches, not truth.
 */
export const INCARNATION_SCRIPT: LuaScript = luaScript(`
local stored = redis.call('GET', KEYS[1])
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local number, kept, lives = now, nil, ''
if stored then
  local a, b, c = string.match(stored, '^(%d+) ([01]) (.*)$')
  if a then number, kept, lives = tonumber(a), b, c end
end
local fresh = {}
for i = 2, #ARGV do
  if not string.find(' ' .. lives .. ' ', ' ' .. ARGV[i] .. ' ', 1, true) then
    fresh[#fresh + 1] = ARGV[i]
  end
end
if #fresh == 0 and kept == ARGV[1] then return string.format('%.0f', number) end
if kept and #fresh > 0 and not (kept == '1' and ARGV[1] == '1') then
  number = math.max(number + 1, now)
end
for life in string.gmatch(lives, '%S+') do
  if #fresh < 1024 then fresh[#fresh + 1] = life end
end
local text = string.format('%.0f', number)
redis.call('SET', KEYS[1], text .. ' ' .. ARGV[1] .. ' ' .. table.concat(fresh, ' '))
return text
`);
