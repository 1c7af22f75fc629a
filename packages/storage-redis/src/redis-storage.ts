import {
  openStorage,
  requireCapabilities,
  type CapabilityNeeds,
  type Storage,
} from '@spillway/storage';
import { executorForUrls } from './connect-by-url.ts';
import { executorForClient } from './executor-for-client.ts';
import { LazyExecutor } from './lazy-executor.ts';
import { RedisBackend } from './redis-backend.ts';
import type { RedisExecutor } from './redis-executor.ts';
import {
  resolveRedisOptions,
  type ResolvedRedisOptions,
  type RedisStorageOptions,
} from './redis-options.ts';

/**
 * A Redis as a Storage: one server, one behind Sentinels, or a Cluster. It connects at the first
 * operation. While the server cannot be reached operations reject with `STORAGE_UNAVAILABLE`, and
 * go on when it is back. To meet that early, use {@link openRedisStorage}.
 *
 * Operations reject as `Storage` says, with `OVERLOADED`, and with `REDIS_ACCESS_DENIED`,
 * `REDIS_EVICTION_POLICY`, `REDIS_CLIENT_MISSING` or `REDIS_CORRUPT`.
 *
 * @throws REDIS_OPTION_INVALID, STORAGE_OPTION_INVALID
 */
export function redisStorage(options: RedisStorageOptions): Storage {
  return makeStorage(options).storage;
}

/** Options of {@link openRedisStorage}. */
export interface OpenRedisStorageOptions extends RedisStorageOptions {
  /** What the storage must be able to do; less is refused. Default: nothing. */
  readonly needs?: CapabilityNeeds;
}

/**
 * Like {@link redisStorage}, but resolves when the server has been reached and asked what it
 * promises, and rejects when that fails or is not enough.
 * @throws REDIS_OPTION_INVALID, STORAGE_OPTION_INVALID, STORAGE_UNAVAILABLE, STORAGE_TIMEOUT,
 *   STORAGE_CAPABILITY_MISSING, REDIS_ACCESS_DENIED, REDIS_EVICTION_POLICY, REDIS_CLIENT_MISSING
 */
export async function openRedisStorage(options: OpenRedisStorageOptions): Promise<Storage> {
  const { storage, backend } = makeStorage(options);
  try {
    await backend.open();
    if (options.needs !== undefined) requireCapabilities(storage, options.needs);
    return storage;
  } catch (error) {
    await storage.close();
    throw error;
  }
}

function makeStorage(options: RedisStorageOptions): {
  readonly storage: Storage;
  readonly backend: RedisBackend;
} {
  const resolved = resolveRedisOptions(options);
  const backend = new RedisBackend(resolved, executorFor(resolved));
  return { storage: openStorage(backend, { clock: resolved.clock }), backend };
}

function executorFor({ place, library, commandTimeoutMs }: ResolvedRedisOptions): RedisExecutor {
  const { client, url, urls } = place;
  if (client !== undefined) return executorForClient(client);
  const isCluster = urls !== undefined;
  const all = urls ?? (url === undefined ? [] : [url]);
  return new LazyExecutor(isCluster ? 'cluster' : 'standalone', () =>
    executorForUrls({ urls: all, isCluster, library, timeoutMs: commandTimeoutMs }),
  );
}
