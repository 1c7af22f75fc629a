import { accessDenied } from './redis-errors.ts';
import { physical, type PhysicalKey } from './key-space.ts';
import { luaScript, type LuaScript } from './lua-script.ts';
import { RedisFailure, type RedisConnection } from './redis-executor.ts';

/**
 * Tries every command that our scripts use, on a key of its own. Redis checks permissions at each
 * call of a script, so a user who may `ZADD` and not `DEL` would leave a commit half applied.
 * KEYS: a key that nobody uses. Reply: the first command that is denied, or an empty string.
 *
 * What is tried on the missing key changes nothing, but for `MSET`, which comes when it is known
 * that `DEL` is allowed. Other errors than those of permissions (`OOM`, `MISCONF`) do not count.
 */
const ACCESS_PROBE: LuaScript = luaScript(`
local key = KEYS[1]
local function isDenied(...)
  local reply = redis.pcall(...)
  local text = type(reply) == 'table' and reply.err
  return text and (string.find(text, 'NOPERM', 1, true)
    or string.find(text, "can't run this command", 1, true)
    or string.find(text, "can't access", 1, true))
end
local calls = {
  {'TIME'}, {'GET', key}, {'MGET', key}, {'GETRANGE', key, 0, 1}, {'EXISTS', key},
  {'STRLEN', key}, {'ZCARD', key}, {'ZRANDMEMBER', key, 1},
  {'ZRANGE', key, '-', '+', 'BYLEX', 'LIMIT', 0, 1}, {'DEL', key}, {'ZREM', key, 'x'},
  {'ZADD', key, 'XX', 0, 'x'}, {'SET', key, '', 'XX', 'PXAT', 1}, {'MSET', key, ''}, {'DEL', key}
}
for i = 1, #calls do
  if isDenied(unpack(calls[i])) then return calls[i][1] end
end
return ''
`);

/**
 * Makes sure that the user of a connection may do what scripts do.
 * @param near a key that the server owns; the one that is tried lies in its hash slot
 * @throws REDIS_ACCESS_DENIED, RedisFailure
 */
export async function probeAccess(
  id: string,
  connection: RedisConnection,
  near: PhysicalKey,
): Promise<void> {
  const name = typeof near === 'string' ? near : near.toString('latin1');
  const key = physical(`${name.slice(0, name.indexOf('}') + 1)}p`);
  try {
    const reply = await connection.send(['EVAL', ACCESS_PROBE.text, '1', key]);
    const denied = Buffer.isBuffer(reply) ? reply.toString('latin1') : reply;
    if (typeof denied === 'string' && denied !== '') throw accessDenied(id, `NOPERM ${denied}`);
  } catch (error) {
    // A slot on its way elsewhere, a server that loads: the command itself will tell.
    const isHarmless = error instanceof RedisFailure && error.kind === 'reply';
    if (!isHarmless || error.code === 'NOPERM') throw error;
  }
}
