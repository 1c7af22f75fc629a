import type { Ownership } from './client-events.ts';
import { IoRedisConnection, type IoRedis } from './ioredis-connection.ts';
import { invalid } from './redis-errors.ts';
import { RedisFailure, type RedisExecutor } from './redis-executor.ts';

export type { IoRedis } from './ioredis-connection.ts';

/**
 * A client of ioredis as an executor; one that finds its primary through Sentinels, too.
 * @throws REDIS_OPTION_INVALID
 */
export function ioRedisExecutor(client: IoRedis, owner: Ownership): RedisExecutor {
  const { options } = client;
  refuseKeyPrefix(options.keyPrefix);
  if (options.autoResendUnfulfilledCommands !== false) {
    throw invalid(
      'the client would resend commits that were under way when the connection was lost, and ' +
        'apply them twice; make it with autoResendUnfulfilledCommands: false',
    );
  }
  const connection = new IoRedisConnection(client, owner === 'ours');
  const hasSentinels = options.sentinels !== undefined && options.sentinels !== null;
  return {
    topology: hasSentinels ? 'sentinel' : 'standalone',
    connect: () => connection.connect(),
    connectionOf() {
      if (connection.isReady) return connection;
      // The first one waits; later ones are told at once that the server is gone.
      if (connection.isNew || client.status === 'end') {
        return connection.connect().then(() => connection);
      }
      throw new RedisFailure('unsent', new Error('The connection is being made anew.'));
    },
    primaries: () => Promise.resolve([connection]),
    refresh: () => Promise.resolve(),
    close: () => connection.close(owner === 'ours'),
  };
}

/** Scripts make names of keys, too, and would not know of a prefix that the client puts before. */
export function refuseKeyPrefix(keyPrefix: string | undefined): void {
  if (keyPrefix === undefined || keyPrefix === '') return;
  throw invalid('the client has a keyPrefix; use the option prefix of the storage instead');
}
