import { afterAll, beforeAll, describe } from 'vitest';
import { startRedisCluster, type RedisCluster } from '@spillway/test-servers';
import { conformanceOn, describeRedis } from './redis-subject.ts';

let cluster: RedisCluster;

/** Sizes are estimated above 10,000 keys of a server, so each test leaves none. */
async function flush(): Promise<void> {
  await Promise.all(cluster.nodes.slice(0, 3).map((node) => node.ask('FLUSHALL')));
}

describeRedis('redisStorage on a Cluster', () => {
  beforeAll(async () => {
    cluster = await startRedisCluster();
  });
  afterAll(() => cluster.stop());

  describe('through node-redis', () => {
    conformanceOn(() => ({ urls: cluster.urls, library: 'redis' }), flush);
  });
  describe('through ioredis', () => {
    conformanceOn(() => ({ urls: cluster.urls, library: 'ioredis' }), flush);
  });
});
