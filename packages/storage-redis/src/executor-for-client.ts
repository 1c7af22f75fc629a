import { ioRedisClusterExecutor, type IoRedisCluster } from './ioredis-cluster.ts';
import { ioRedisExecutor, type IoRedis } from './ioredis-executor.ts';
import { nodeRedisClusterExecutor, type NodeRedisCluster } from './node-redis-cluster.ts';
import { nodeRedisExecutor, type NodeRedis } from './node-redis-executor.ts';
import { invalid } from './redis-errors.ts';
import type { RedisExecutor } from './redis-executor.ts';

/** What may be given as `client`. */
export type RedisClient = RedisExecutor | NodeRedis | NodeRedisCluster | IoRedis | IoRedisCluster;

/**
 * The executor of somebody else's client, told by its methods.
 * @throws REDIS_OPTION_INVALID for what is none, and for a client that would resend commands
 */
export function executorForClient(client: RedisClient): RedisExecutor {
  if (typeof client !== 'object' || client === null) throw invalid('client must be a Redis client');
  if ('connectionOf' in client) return client;
  if ('refreshSlotsCache' in client) return ioRedisClusterExecutor(client, 'theirs');
  if ('callBuffer' in client) return ioRedisExecutor(client, 'theirs');
  if ('nodeClient' in client) return nodeRedisClusterExecutor(client, 'theirs');
  if ('acquire' in client) {
    throw invalid(
      'createSentinel of node-redis sends commands again that were under way when a connection ' +
        'was lost, and would apply commits twice; for Sentinel use ioredis',
    );
  }
  if ('sendCommand' in client && 'isReady' in client) return nodeRedisExecutor(client, 'theirs');
  throw invalid('client must be a client of node-redis or ioredis, or a RedisExecutor');
}
