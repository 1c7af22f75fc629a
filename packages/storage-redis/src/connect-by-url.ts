import { isSpillwayError, SpillwayError } from '@spillway/runtime';
import { ioRedisClusterExecutor } from './ioredis-cluster.ts';
import { ioRedisExecutor } from './ioredis-executor.ts';
import { nodeRedisClusterExecutor } from './node-redis-cluster.ts';
import { nodeRedisExecutor } from './node-redis-executor.ts';
import type { RedisExecutor } from './redis-executor.ts';

/** Where to connect to, and by what. */
export interface UrlPlace {
  /** One server, or with `isCluster` some of them. */
  readonly urls: readonly string[];
  readonly isCluster: boolean;
  readonly library: 'redis' | 'ioredis' | undefined;
  /** An attempt to connect, and a connection without any answer, is given up after this, in ms. */
  readonly timeoutMs: number;
}

/** How long to wait before the next attempt: soon at first, then twice a second. */
function reconnectAfterMs(attempt: number): number {
  return Math.min(50 * (attempt + 1), 500);
}

/**
 * Makes a client that never resends a command, has no offline queue, and connects anew for ever.
 * @throws REDIS_CLIENT_MISSING when neither `redis` nor `ioredis` is installed
 */
export async function executorForUrls(place: UrlPlace): Promise<RedisExecutor> {
  const tries = [
    { library: 'redis', make: byNodeRedis },
    { library: 'ioredis', make: byIoRedis },
  ] as const;
  let cause: unknown;
  for (const { library, make } of tries) {
    if (place.library !== undefined && place.library !== library) continue;
    try {
      return await make(place);
    } catch (error) {
      if (isSpillwayError(error) || !isMissing(error)) throw error;
      cause = error;
    }
  }
  throw new SpillwayError(
    'REDIS_CLIENT_MISSING',
    `There is no Redis client: npm install ${place.library ?? 'redis'}.`,
    { cause },
  );
}

async function byNodeRedis({ urls, isCluster, timeoutMs }: UrlPlace): Promise<RedisExecutor> {
  const { createClient, createCluster } = await import('redis');
  const socket = { connectTimeout: timeoutMs, reconnectStrategy: reconnectAfterMs };
  const options = { disableOfflineQueue: true };
  const [url = ''] = urls;
  if (!isCluster) return nodeRedisExecutor(createClient({ url, socket, ...options }), 'ours');
  // A server that hangs must not hold up who asks it for the topology.
  const clusterSocket = { ...socket, socketTimeout: 2 * timeoutMs };
  const client = createCluster({
    rootNodes: urls.map((each) => ({ url: each })),
    defaults: {
      ...credentialsOf(url),
      ...options,
      pingInterval: timeoutMs,
      socket: url.startsWith('rediss:') ? { ...clusterSocket, tls: true } : clusterSocket,
    },
    minimizeConnections: true,
    topologyRefreshOnReconnectionAttemptStrategy: 100,
  });
  return nodeRedisClusterExecutor(client, 'ours');
}

async function byIoRedis({ urls, isCluster, timeoutMs }: UrlPlace): Promise<RedisExecutor> {
  const { Cluster, Redis } = await import('ioredis');
  const options = {
    lazyConnect: true,
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0, // what was under way is told at once
    connectTimeout: timeoutMs,
  };
  const [url = ''] = urls;
  if (!isCluster) {
    const client = new Redis(url, { ...options, retryStrategy: reconnectAfterMs });
    return ioRedisExecutor(client, 'ours');
  }
  const client = new Cluster([...urls], {
    lazyConnect: true,
    enableOfflineQueue: false,
    retryDelayOnFailover: 0,
    clusterRetryStrategy: reconnectAfterMs,
    slotsRefreshTimeout: timeoutMs,
    slotsRefreshInterval: 5000,
    redisOptions: {
      ...credentialsOf(url),
      ...(url.startsWith('rediss:') ? { tls: {} } : {}),
      autoResendUnfulfilledCommands: false,
      maxRetriesPerRequest: 0,
      connectTimeout: timeoutMs,
    },
  });
  return ioRedisClusterExecutor(client, 'ours');
}

/** Found servers of a Cluster are reached with the credentials of the first one. */
function credentialsOf(url: string): { username?: string; password?: string } {
  const { username, password } = new URL(url);
  return {
    ...(username === '' ? {} : { username: decodeURIComponent(username) }),
    ...(password === '' ? {} : { password: decodeURIComponent(password) }),
  };
}

function isMissing(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    (error.code === 'ERR_MODULE_NOT_FOUND' || error.code === 'MODULE_NOT_FOUND')
  );
}
