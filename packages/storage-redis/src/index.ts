export { openRedisStorage, redisStorage, type OpenRedisStorageOptions } from './redis-storage.ts';
export type { RedisPlace, RedisStorageOptions } from './redis-options.ts';
export {
  RedisFailure,
  type RedisCommand,
  type RedisConnection,
  type RedisExecutor,
  type RedisFailureKind,
  type RedisReply,
} from './redis-executor.ts';
export type { RedisClient } from './executor-for-client.ts';
