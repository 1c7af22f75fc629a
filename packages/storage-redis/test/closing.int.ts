import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  startRedis,
  startRedisCluster,
  type RedisCluster,
  type RedisServer,
} from '@spillway/test-servers';
import { openRedisStorage } from '@spillway/storage-redis';
import { describeRedis } from './redis-subject.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const script = fileURLToPath(new URL('handles-child.ts', import.meta.url));

let server: RedisServer;
let cluster: RedisCluster;

async function run(...args: readonly string[]): Promise<string> {
  const node = ['--conditions=@spillway/source', '--import=tsx', script, ...args];
  const { stdout } = await promisify(execFile)('node', node, { cwd: root, timeout: 30_000 });
  return stdout.trim();
}

describeRedis('close()', () => {
  beforeAll(async () => {
    server = await startRedis();
    cluster = await startRedisCluster();
  });
  afterAll(async () => {
    await server.stop();
    await cluster.stop();
  });

  test.each(['redis', 'ioredis', 'redis-client', 'ioredis-client'])(
    'leaves no socket, listener or timer of one server: the process ends (%s)',
    async (how) => {
      expect(await run(how, server.url)).toBe('left:');
    },
  );

  test.each(['redis', 'ioredis', 'redis-cluster-client', 'ioredis-cluster-client'])(
    'leaves none of a cluster (%s)',
    async (how) => {
      expect(await run(how, ...cluster.urls)).toBe('left:');
    },
  );

  test.each(['redis', 'ioredis'] as const)(
    'of a storage whose server is gone ends what is under way (%s)',
    async (library) => {
      const gone = await startRedis();
      const storage = await openRedisStorage({ url: gone.url, library, commandTimeoutMs: 300 });
      gone.signal('SIGSTOP');
      const commit = storage.commit({ writes: [{ kind: 'add', key: 'n', delta: 1 }] });
      await Promise.all([
        expect(commit).rejects.toMatchObject({ applied: 'unknown' }),
        storage.close(),
      ]);
      await gone.stop();
    },
  );
});
