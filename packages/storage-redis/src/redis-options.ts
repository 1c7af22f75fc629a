import { systemClock, type Clock } from '@spillway/runtime';
import { resolveLimits, type StorageLimits } from '@spillway/storage';
import type { RedisClient } from './executor-for-client.ts';
import { invalid } from './redis-errors.ts';

/** Where the data lies: exactly one of `url`, `urls` and `client`. */
export interface RedisPlace {
  /** One server, as `redis://user:password@host:port/database`, or `rediss://` for TLS. */
  readonly url?: string;
  /** Some servers of a Cluster, to find the others by. */
  readonly urls?: readonly string[];
  /**
   * A client of node-redis (`createClient`, `createCluster`) or ioredis (`Redis`, with Sentinels or
   * without, `Cluster`), or any {@link RedisExecutor}. It is used, and connected if it was not, but
   * never closed. It must not resend commands that were under way when a connection was lost: that
   * would apply commits twice. One that would is refused with `REDIS_OPTION_INVALID`.
   */
  readonly client?: RedisClient;
}

/** Options of `redisStorage` and `openRedisStorage`. */
export interface RedisStorageOptions extends RedisPlace {
  /**
   * Head of all keys of this storage: letters, digits, `.`, `_`, `:` and `-`, at most 64. Storages
   * of different prefixes do not see each other. Default `spillway`.
   */
  readonly prefix?: string;
  /** Name of the node in logs and errors. Default: host, port and prefix. */
  readonly id?: string;
  /** The client package for `url` and `urls`. Default: the one that is installed, `redis` first. */
  readonly library?: 'redis' | 'ioredis';
  /**
   * An operation that is not answered after this many milliseconds is given up: a read with
   * `STORAGE_TIMEOUT`, a commit with `STORAGE_OUTCOME_UNKNOWN` if it was sent. Longer: fewer
   * unknown outcomes when the server or its disk is slow, later answers when it is gone. Default
   * 2,000.
   */
  readonly commandTimeoutMs?: number;
  /**
   * Bytes of commits that may be under way; above it operations are refused with `OVERLOADED`.
   * More: longer bursts, more memory while the server does not answer. Default 64 MiB.
   */
  readonly queueBytes?: number;
  /** Limits of keys, values and commits other than the defaults of `@spillway/storage`. */
  readonly limits?: Partial<StorageLimits>;
  /** Times the time-outs; expiry is judged by the server's own clock. Default: the system clock. */
  readonly clock?: Clock;
}

/** The options with every default filled in. */
export interface ResolvedRedisOptions {
  readonly place: RedisPlace;
  readonly prefix: string;
  readonly id: string;
  readonly library: 'redis' | 'ioredis' | undefined;
  readonly commandTimeoutMs: number;
  readonly queueBytes: number;
  readonly limits: StorageLimits;
  readonly clock: Clock;
}

const MIB = 1024 * 1024;
/** Writes of a commit, above which its keys would not fit one call of MGET in a script. */
const COMMIT_WRITES_MAX = 1500;

/** @throws REDIS_OPTION_INVALID, STORAGE_OPTION_INVALID */
export function resolveRedisOptions(options: RedisStorageOptions): ResolvedRedisOptions {
  if (typeof options !== 'object' || options === null) throw invalid('options must be an object');
  const { url, urls, client, library, prefix = 'spillway', clock = systemClock } = options;
  const place = checkPlace({
    ...(url === undefined ? {} : { url }),
    ...(urls === undefined ? {} : { urls }),
    ...(client === undefined ? {} : { client }),
  });
  if (typeof prefix !== 'string' || !/^[\w.:-]{1,64}$/.test(prefix)) {
    throw invalid('prefix must be 1 to 64 letters, digits, ".", "_", ":" and "-"');
  }
  if (library !== undefined && library !== 'redis' && library !== 'ioredis') {
    throw invalid("library must be 'redis' or 'ioredis'");
  }
  const id = options.id ?? defaultId(place, prefix);
  if (typeof id !== 'string' || id === '') throw invalid('id must be a non-empty string');
  const limits = resolveLimits(options.limits);
  if (limits.commitWrites > COMMIT_WRITES_MAX) {
    throw invalid(`limits.commitWrites must be at most ${COMMIT_WRITES_MAX}`);
  }
  return {
    place,
    prefix,
    id,
    library,
    commandTimeoutMs: integer('commandTimeoutMs', options.commandTimeoutMs ?? 2000, 600_000),
    queueBytes: integer('queueBytes', options.queueBytes ?? 64 * MIB, 2 ** 40),
    limits,
    clock,
  };
}

function checkPlace(place: RedisPlace): RedisPlace {
  if (Object.keys(place).length !== 1) throw invalid('give one of url, urls and client');
  const { url, urls } = place;
  if (url !== undefined) checkUrl('url', url);
  if (urls !== undefined) {
    if (!Array.isArray(urls) || urls.length === 0) throw invalid('urls must be a list of urls');
    for (const each of urls) checkUrl('urls', each);
  }
  return place;
}

/** The url itself stays out of the message: it may hold a password. */
function checkUrl(name: string, url: unknown): void {
  const parsed = typeof url === 'string' && URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined || !/^rediss?:$/.test(parsed.protocol) || parsed.hostname === '') {
    throw invalid(`${name} must be redis://host:port or rediss://host:port`);
  }
  if (!/^\/?\d{0,6}$/.test(parsed.pathname)) {
    throw invalid(`${name} must end in the number of a database, such as /0, or in nothing`);
  }
  for (const part of [parsed.username, parsed.password]) {
    if (!isDecodable(part))
      throw invalid(`${name} must have its user and password percent-encoded`);
  }
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

function defaultId({ url, urls }: RedisPlace, prefix: string): string {
  const first = url ?? urls?.[0];
  return first === undefined ? `redis/${prefix}` : `${new URL(first).host}/${prefix}`;
}

function integer(name: string, value: unknown, max: number): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 1 || value > max) {
    throw invalid(`${name} must be an integer from 1 to ${max}`);
  }
  return value;
}
