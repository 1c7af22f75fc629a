import { AT_MOST_LUA } from './at-most-lua.ts';
import { RECORD_HEAD_BYTES_MAX } from './entry-record.ts';
import { luaScript, type LuaScript } from './lua-script.ts';

/**
 * What `commit-script.ts` does, for a call of one commit that is one put without an expiry and has
 * at most one check, of the same key: the usual write of a lone caller, in a third of the time.
 *
 * KEYS: version counter, index, key. ARGV: the record without its version, the length of the prefix
 * of entries' keys, the kind of check (0: none, then as in a plan) and what it must be. Reply: the
 * version, or `{-1, 0, record}`.
 */
export const PUT_SCRIPT: LuaScript = luaScript(`
${AT_MOST_LUA}
local time = redis.call('TIME')
local old = redis.call('GETRANGE', KEYS[3], 0, ${RECORD_HEAD_BYTES_MAX - 1})
local kind = ARGV[3]
if kind ~= '0' then
  local version, stamp = false, false
  if old ~= '' then
    local flags, at, lives = string.byte(old, 9), 10, true
    if flags % 2 == 1 then
      lives = struct.unpack('>I8', old, 10) > time[1] * 1000 + math.floor(time[2] / 1000)
      at = 18
    end
    if lives then
      version = struct.unpack('>I8', old, 1)
      stamp = flags >= 2 and string.sub(old, at + 1, at + string.byte(old, at))
    end
  end
  local holds = not version
  if kind == '1' then holds = version == tonumber(ARGV[4]) end
  if kind == '3' then holds = not stamp or atMost(stamp, ARGV[4]) end
  if not holds then return {-1, 0, version and redis.call('GET', KEYS[3])} end
end
local last = math.max(tonumber(redis.call('GET', KEYS[1]) or 0), time[1] * 1000000 + time[2]) + 1
if old == '' then
  redis.call('ZADD', KEYS[2], 0, string.sub(KEYS[3], tonumber(ARGV[2]) + 1))
end
redis.call('MSET', KEYS[1], string.format('%.0f', last), KEYS[3],
  struct.pack('>I8', last) .. ARGV[1])
return last
`);
