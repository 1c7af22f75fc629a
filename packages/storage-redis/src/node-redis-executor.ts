import type { Ownership } from './client-events.ts';
import { NodeRedisConnection, type NodeRedis } from './node-redis-connection.ts';
import { RedisFailure, type RedisExecutor } from './redis-executor.ts';

export type { NodeRedis } from './node-redis-connection.ts';

/** A client of `createClient` as an executor. */
export function nodeRedisExecutor(client: NodeRedis, owner: Ownership): RedisExecutor {
  const connection = new NodeRedisConnection(client, 'server', owner === 'ours');
  let wasTried = false;
  const connect = async (): Promise<void> => {
    try {
      await connection.connect();
    } finally {
      wasTried = true;
    }
  };
  return {
    topology: 'standalone',
    connect,
    connectionOf() {
      if (connection.isReady) return connection;
      // All wait for the first attempt; later ones are told at once that the server is gone.
      if (!wasTried || !client.isOpen) return connect().then(() => connection);
      throw new RedisFailure('unsent', new Error('The connection is being made anew.'));
    },
    primaries: () => Promise.resolve([connection]),
    refresh: () => Promise.resolve(),
    close() {
      connection.close(owner === 'ours');
      return Promise.resolve();
    },
  };
}
