import { afterAll, beforeAll } from 'vitest';
import { startRedis, type RedisServer } from '@spillway/test-servers';
import { conformanceOn, describeRedis } from './redis-subject.ts';

let server: RedisServer;

describeRedis('redisStorage on one server', () => {
  beforeAll(async () => {
    server = await startRedis();
  });
  afterAll(() => server.stop());

  conformanceOn('through node-redis', () => ({ url: server.url, library: 'redis' }));
  conformanceOn('through ioredis', () => ({ url: server.url, library: 'ioredis' }));
});
