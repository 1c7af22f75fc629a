import { redisStorage } from '@spillway/storage-redis';
import { startRedis } from '@spillway/test-servers';
import { Redis } from 'ioredis';
import { runCallers } from '../../callers.ts';
import type { Measurement } from '../../measurement.ts';
import type { Effort } from '../../race.ts';
import { measureDuels, type Duel } from './duel.ts';
import { blindKeyAt, keyAt, KEYS, keysAt, MANY, SCANNED, valueAt, Workload } from './workload.ts';

const EVERY = [1, 64, 512];
/** The usual script of a shop: take one, but not below the floor. */
const DECREMENT = `
  local left = tonumber(redis.call('GET', KEYS[1]))
  if left <= 0 then return -1 end
  return redis.call('DECR', KEYS[1])`;

/**
 * The Redis engine against `ioredis`, on one server that this bench starts, without persistence:
 * client and server share the machine, so what is measured is the work and not the network.
 */
export async function* measureStorageRedis(effort: Effort): AsyncGenerator<Measurement> {
  const server = await startRedis();
  const raw = new Redis(server.port, '127.0.0.1');
  try {
    await using storage = redisStorage({ url: server.url, prefix: 'bench' });
    const workload = new Workload(storage);
    await workload.load();
    await loadRaw(raw);
    const decrementSha = String(await raw.script('LOAD', DECREMENT));
    yield* measureDuels('storage', 'redis', duels(workload, raw, decrementSha), effort);
  } finally {
    await raw.quit();
    await server.stop();
  }
}

async function loadRaw(raw: Redis): Promise<void> {
  for (const keyOf of [keyAt, blindKeyAt]) {
    await runCallers(64, KEYS, (i) => raw.set(keyOf(i), Buffer.from(valueAt(i))));
  }
  await raw.set('hot', Number.MAX_SAFE_INTEGER);
  await raw.zadd('index', ...Array.from({ length: KEYS }, (_, i) => [0, keyAt(i)]).flat());
}

function duels(ours: Workload, raw: Redis, decrementSha: string): Duel[] {
  const get = (i: number): Promise<unknown> => raw.getBuffer(keyAt(i));
  const mget = (i: number): Promise<unknown> => raw.mgetBuffer(...keysAt(i));
  const set = (i: number): Promise<unknown> => raw.set(blindKeyAt(i), Buffer.from(valueAt(i)));
  const decrement = (): Promise<unknown> => raw.evalsha(decrementSha, 1, 'hot');
  const scan = async (i: number): Promise<void> => {
    const found = await raw.zrangebylex('index', `[${keyAt(i)}`, '+', 'LIMIT', 0, SCANNED);
    if (found.length > 0) await raw.mgetBuffer(...found);
  };
  const shared = { callers: EVERY };
  return [
    { ...shared, operation: 'get', ours: ours.get, baseline: 'GET', raw: get },
    { ...shared, operation: `getmany${MANY}`, ours: ours.getMany, baseline: 'MGET', raw: mget },
    { ...shared, operation: 'put', ours: ours.put, baseline: 'SET', raw: set },
    { ...shared, operation: 'commit', ours: ours.commitChecked, baseline: 'SET', raw: set },
    {
      ...{ ...shared, operation: 'hot_decrement', ours: ours.decrement },
      ...{ baseline: 'one EVALSHA each', raw: decrement },
    },
    {
      ...{ ...shared, operation: 'scan100', ours: ours.scan },
      ...{ baseline: 'ZRANGEBYLEX + MGET', raw: scan },
    },
  ];
}
