import type { StorageStats } from '@spillway/storage';
import { integerOf } from './commit-reply.ts';
import type { Dispatcher } from './dispatcher.ts';
import { incarnationKey, physical, type KeySpace } from './key-space.ts';
import { corruptError } from './redis-errors.ts';
import type { RedisCommand, RedisConnection, RedisReply } from './redis-executor.ts';
import { STATS_SCRIPT } from './stats-script.ts';

/** Keys of a Cluster's server that are looked at; the rest is estimated. */
const SAMPLED_KEYS_MAX = 10_000;
/** Of so many of them the length is asked. */
const MEASURED_KEYS_MAX = 50;

/** What is asked for its size. */
export interface StatsParts {
  readonly id: string;
  readonly dispatcher: Dispatcher;
  readonly prefix: string;
}

/** Counts the one index there is, and estimates bytes from a sample above 200 entries. */
export async function statsOfSpace(
  { id, dispatcher }: StatsParts,
  space: KeySpace,
): Promise<StorageStats> {
  const reply = await dispatcher.dispatch({
    kind: 'read',
    routingKey: space.indexKey,
    command: ['EVALSHA', STATS_SCRIPT.sha, '1', space.indexKey, physical(space.entryPrefix)],
    script: STATS_SCRIPT,
  });
  if (!Array.isArray(reply)) throw corruptError(id);
  const entries = integerOf(id, reply[0]);
  const sampled = integerOf(id, reply[1]);
  const bytes = integerOf(id, reply[2]);
  return { entries, bytes: sampled === 0 ? 0 : Math.round((bytes / sampled) * entries) };
}

/**
 * A Cluster does not know its partitions. Each server's keys are gone through, up to 10,000, and
 * what is found scaled by how many it has.
 */
export async function statsOfCluster(parts: StatsParts): Promise<StorageStats> {
  const connections = await parts.dispatcher.primaries(incarnationKey(parts.prefix));
  const sizes = await Promise.all(connections.map((each) => statsOfServer(parts, each)));
  return {
    entries: sizes.reduce((sum, { entries }) => sum + entries, 0),
    bytes: sizes.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

async function statsOfServer(
  { id, dispatcher, prefix }: StatsParts,
  connection: RedisConnection,
): Promise<StorageStats> {
  const near = incarnationKey(prefix);
  const ask: Ask = (command) => dispatcher.ask(connection, command, near);
  const total = integerOf(id, await ask(['DBSIZE']));
  const { seen, ours } = await sampleKeys({ id, prefix }, ask);
  if (ours.length === 0) return { entries: 0, bytes: 0 };
  const measured = ours.slice(0, MEASURED_KEYS_MAX);
  const lengths = await Promise.all(
    measured.map(async (key) => {
      return key.length + integerOf(id, await ask(['STRLEN', key]));
    }),
  );
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const entries = Math.round(ours.length * Math.max(1, total / seen));
  return { entries, bytes: Math.round(entries * mean) };
}

/** Asks one server, in time. */
type Ask = (command: RedisCommand) => Promise<RedisReply>;

interface Sample {
  readonly seen: number;
  /** Keys of entries. */
  readonly ours: readonly Buffer[];
}

async function sampleKeys(
  { id, prefix }: Pick<StatsParts, 'id' | 'prefix'>,
  ask: Ask,
): Promise<Sample> {
  const ours = new Map<string, Buffer>(); // SCAN may show a key twice
  let seen = 0;
  let cursor = '0';
  do {
    const reply = await ask(['SCAN', cursor, 'COUNT', '1000']);
    if (!Array.isArray(reply) || !Array.isArray(reply[1])) throw corruptError(id);
    cursor = String(reply[0] as RedisReply); // see its type
    for (const key of reply[1] as readonly RedisReply[]) {
      seen++;
      if (Buffer.isBuffer(key) && isEntryKey(key, prefix)) ours.set(key.toString('latin1'), key);
    }
  } while (cursor !== '0' && seen < SAMPLED_KEYS_MAX);
  return { seen, ours: [...ours.values()] };
}

function isEntryKey(key: Buffer, prefix: string): boolean {
  const text = key.toString('latin1');
  const end = text.indexOf('}');
  const isOurs = text.startsWith(`{${prefix}}`) || text.startsWith(`{${prefix}/`);
  return isOurs && text[end + 1] === 'e';
}
