import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, expect, test } from 'vitest';
import { startRedis, type RedisServer } from '@spillway/test-servers';
import { openRedisStorage } from '@spillway/storage-redis';
import { describeRedis, stopAll } from './redis-subject.ts';

const ROUNDS = 10_000;
const root = fileURLToPath(new URL('../../..', import.meta.url));
const script = fileURLToPath(new URL('race-child.ts', import.meta.url));

const servers: RedisServer[] = [];
afterEach(() => stopAll(servers));

describeRedis('two processes that race conditional commits', () => {
  test('have exactly one winner in each of 10,000 rounds', async () => {
    const server = await startRedis();
    servers.push(server);
    await using storage = await openRedisStorage({ url: server.url });
    // All rounds begin with one version, which both know.
    const versions = new Set<number>();
    for (let from = 0; from < ROUNDS; from += 1000) {
      const result = await storage.commit({
        writes: Array.from({ length: 1000 }, (_, i) => ({
          kind: 'put' as const,
          key: `round:${from + i}`,
          value: Buffer.from('nobody'),
        })),
      });
      if (result.applied) versions.add(result.version);
    }
    const winsOf = async (name: string, library: string): Promise<number> => {
      const args = ['--conditions=@spillway/source', '--import=tsx', script];
      const own = [server.url, library, name, String(ROUNDS), [...versions].join(',')];
      const { stdout } = await promisify(execFile)('node', [...args, ...own], { cwd: root });
      return Number(stdout);
    };
    const [a, b] = await Promise.all([winsOf('a', 'redis'), winsOf('b', 'ioredis')]);
    expect(a + b).toBe(ROUNDS);
    expect(Math.min(a, b)).toBeGreaterThan(0);
    const winners = { a: 0, b: 0 };
    for await (const page of storage.scan({ start: 'round:', end: 'round;' })) {
      for (const { value } of page) winners[Buffer.from(value).toString() === 'a' ? 'a' : 'b']++;
    }
    expect(winners).toEqual({ a, b });
  });
});
