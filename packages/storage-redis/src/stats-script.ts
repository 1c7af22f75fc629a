import { luaScript, type LuaScript } from './lua-script.ts';

/**
 * Size of one partition. KEYS: index. ARGV: head of entries' keys. Reply: number of entries, how
 * many were looked at (all, up to 200, else that many random ones), and the bytes of these.
 */
export const STATS_SCRIPT: LuaScript = luaScript(`
local members = redis.call('ZRANDMEMBER', KEYS[1], 200)
local bytes = 0
for i = 1, #members do
  bytes = bytes + #members[i] + redis.call('STRLEN', ARGV[1] .. members[i])
end
return {redis.call('ZCARD', KEYS[1]), #members, bytes}
`);
