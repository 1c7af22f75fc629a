import { afterAll, beforeAll, describe } from 'vitest';
import { startRedis, type RedisServer } from '@spillway/test-servers';
import { conformanceOn, describeRedis } from './redis-subject.ts';

let server: RedisServer;

describeRedis('redisStorage on one server', () => {
  beforeAll(async () => {
    server = await startRedis();
  });
  afterAll(() => server.stop());

  describe('through node-redis', () => {
    conformanceOn(() => ({ url: server.url, library: 'redis' }));
  });
  describe('through ioredis', () => {
    conformanceOn(() => ({ url: server.url, library: 'ioredis' }));
  });
});
