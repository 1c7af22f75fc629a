import { RedisFailure, type RedisConnection, type RedisReply } from './redis-executor.ts';

/** What a server tells about itself, as far as promises hang on it. */
export interface ServerFacts {
  /**
   * Tells one life of one server from another: its `run_id`, which is new at each start, and its
   * replication id, which is new when a replica becomes the primary.
   */
  readonly life: string;
  readonly isPrimary: boolean;
  /** Replicas connected now. */
  readonly replicas: number;
  /** It was promoted in this life: acknowledged commits of its predecessor may be missing. */
  readonly wasReplica: boolean;
  readonly hasAppendOnlyFile: boolean;
  /** Each write is on the disk before it is acknowledged; false where the server does not tell. */
  readonly syncsAlways: boolean;
  /** The eviction policy, when there is a `maxmemory` at which it would evict. */
  readonly eviction: string | undefined;
}

const IS_LOADING = /^loading:1/m;
const NO_REPLICATION_ID = /^0*$/;

/**
 * Asks a server. `CONFIG` is forbidden on many hosted ones; then the least is assumed.
 * @param before what the same connection told before: how it syncs is asked once in a life
 * @throws RedisFailure
 */
export async function askFacts(
  connection: RedisConnection,
  before?: ServerFacts,
): Promise<ServerFacts> {
  const info = textOf(await connection.send(['INFO']));
  // Until its data is loaded a server says that it has no append-only file.
  if (IS_LOADING.test(info)) throw new RedisFailure('reply', new Error('LOADING its data'));
  const facts = parseInfo(info);
  if (!facts.hasAppendOnlyFile) return facts;
  if (before?.life === facts.life && before.hasAppendOnlyFile) {
    return { ...facts, syncsAlways: before.syncsAlways };
  }
  return { ...facts, syncsAlways: await syncsAlways(connection) };
}

/** Reads the reply of `INFO`. */
export function parseInfo(info: string): ServerFacts {
  const lines = new Map<string, string>();
  for (const line of info.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) lines.set(line.slice(0, colon), line.slice(colon + 1));
  }
  const policy = lines.get('maxmemory_policy') ?? 'noeviction';
  const hasLimit = (lines.get('maxmemory') ?? '0') !== '0';
  return {
    life: `${lines.get('run_id') ?? ''}:${lines.get('master_replid') ?? ''}`,
    isPrimary: (lines.get('role') ?? 'master') === 'master',
    replicas: Number(lines.get('connected_slaves') ?? 0),
    wasReplica: !NO_REPLICATION_ID.test(lines.get('master_replid2') ?? ''),
    hasAppendOnlyFile: lines.get('aof_enabled') === '1',
    syncsAlways: false,
    eviction: hasLimit && policy !== 'noeviction' ? policy : undefined,
  };
}

async function syncsAlways(connection: RedisConnection): Promise<boolean> {
  try {
    const reply = await connection.send(['CONFIG', 'GET', 'appendfsync']);
    return Array.isArray(reply) && textOf(reply[1] as RedisReply) === 'always'; // see its type
  } catch (error) {
    if (error instanceof RedisFailure && error.kind === 'reply') return false;
    throw error;
  }
}

function textOf(reply: RedisReply | undefined): string {
  return Buffer.isBuffer(reply) ? reply.toString('latin1') : String(reply);
}
