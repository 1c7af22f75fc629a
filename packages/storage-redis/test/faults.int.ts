import { afterEach, describe, expect, test } from 'vitest';
import { isSpillwayError, systemClock } from '@spillway/runtime';
import { prefixRange, type Storage } from '@spillway/storage';
import { startRedis, type RedisServer } from '@spillway/test-servers';
import { openRedisStorage, redisStorage } from '@spillway/storage-redis';
import { describeRedis, stopAll } from './redis-subject.ts';

const servers: RedisServer[] = [];
const storages: Storage[] = [];
afterEach(async () => {
  for (const server of servers) server.signal('SIGCONT');
  await Promise.all(storages.splice(0).map((storage) => storage.close()));
  await stopAll(servers);
});

async function start(options: Parameters<typeof startRedis>[0] = {}): Promise<RedisServer> {
  const server = await startRedis(options);
  servers.push(server);
  return server;
}

function kept(storage: Storage): Storage {
  storages.push(storage);
  return storage;
}

const put = (key: string, value: Uint8Array | string = 'v') =>
  ({ kind: 'put', key, value: typeof value === 'string' ? Buffer.from(value) : value }) as const;

/** Tries until it goes well; only retryable errors may come before. */
async function eventually<T>(work: () => Promise<T>): Promise<T> {
  for (let left = 200; ; left--) {
    try {
      return await work();
    } catch (error) {
      if (left === 0 || !isSpillwayError(error) || !error.retryable) throw error;
      await systemClock.sleep(25);
    }
  }
}

const LIBRARIES = ['redis', 'ioredis'] as const;

describeRedis('a server that is not there', () => {
  test.each(LIBRARIES)(
    'makes operations fail at once, and is found when it is (%s)',
    async (lib) => {
      const server = await start();
      await server.kill();
      const storage = kept(redisStorage({ url: server.url, library: lib }));
      await expect(storage.get('k')).rejects.toMatchObject({ applied: false }); // loads the client
      for (let i = 0; i < 3; i++) {
        const since = systemClock.monotonicMs();
        const expected = { code: 'STORAGE_UNAVAILABLE', applied: false, retryable: true };
        await expect(storage.get('k')).rejects.toMatchObject(expected);
        await expect(storage.commit({ writes: [put('k')] })).rejects.toMatchObject(expected);
        await expect(storage.stats()).rejects.toMatchObject(expected);
        expect(systemClock.monotonicMs() - since).toBeLessThan(1500);
      }
      expect(storage.capabilities.durability).toBe('volatile');
      await server.restart();
      await eventually(() => storage.commit({ writes: [put('k')] }));
      expect((await storage.get('k'))?.key).toBe('k');
    },
  );

  test.each(LIBRARIES)(
    'is an error of openRedisStorage, which leaves nothing open (%s)',
    async (lib) => {
      const server = await start();
      await server.kill();
      await expect(openRedisStorage({ url: server.url, library: lib })).rejects.toMatchObject({
        code: 'STORAGE_UNAVAILABLE',
      });
    },
  );
});

describeRedis('a server that hangs', () => {
  test.each(LIBRARIES)(
    'makes operations end in time and tell what is known (%s)',
    async (library) => {
      const server = await start();
      const options = { url: server.url, library, commandTimeoutMs: 300 };
      const storage = kept(await openRedisStorage(options));
      await storage.commit({ writes: [put('k')] });
      server.signal('SIGSTOP');
      const since = systemClock.monotonicMs();
      const [sent, read] = await Promise.allSettled([
        storage.commit({ writes: [{ kind: 'add', key: 'n', delta: 1 }] }),
        storage.get('k'),
      ]);
      expect(sent).toMatchObject({
        reason: { code: 'STORAGE_OUTCOME_UNKNOWN', applied: 'unknown' },
      });
      // Either its own time was over, or the connection was given up before for the commit.
      expect(read).toMatchObject({ reason: { applied: false, retryable: true } });
      // The connection was given up: what comes now is not sent, and that is known.
      for (let i = 0; i < 3; i++) {
        const [late] = await Promise.allSettled([
          storage.commit({ writes: [{ kind: 'add', key: 'n', delta: 1 }] }),
        ]);
        expect(late).toMatchObject({ reason: { code: 'STORAGE_UNAVAILABLE', applied: false } });
      }
      expect(systemClock.monotonicMs() - since).toBeLessThan(300 * 5 + 500);
      server.signal('SIGCONT');
      const result = await eventually(() =>
        storage.commit({ writes: [{ kind: 'add', key: 'n', delta: 1 }] }),
      );
      const [outcome] = result.applied ? result.outcomes : [];
      expect([1, 2]).toContain(outcome?.kind === 'add' ? outcome.value : 0);
    },
  );
});

describeRedis('a script cache that is flushed', () => {
  test('costs nothing but a second call', async () => {
    const server = await start();
    const storage = kept(await openRedisStorage({ url: server.url }));
    for (let i = 1; i <= 20; i++) {
      await server.ask('SCRIPT', 'FLUSH');
      const result = await storage.commit({ writes: [{ kind: 'add', key: 'n', delta: 1 }] });
      expect(result).toMatchObject({ applied: true, outcomes: [{ value: i }] });
      for await (const page of storage.scan({})) expect(page.length).toBe(1);
    }
  });
});

describeRedis('a server at its maxmemory', () => {
  test('refuses whole commits, lets deletions and reads through, and recovers', async () => {
    const server = await start({ args: ['--maxmemory', '4mb'] });
    const storage = kept(await openRedisStorage({ url: server.url }));
    const value = new Uint8Array(50_000);
    const applied: string[] = [];
    const refused: unknown[] = [];
    for (let round = 0; refused.length < 40 && round < 200; round++) {
      const commits = Array.from({ length: 4 }, (_, i) => {
        const key = `${round}:${i}`;
        const writes = [put(`a:${key}`, value), put(`b:${key}`, 'b')];
        return storage.commit({ writes: [...writes, { kind: 'add', key: 'n', delta: 1 }] }).then(
          () => applied.push(key),
          (error: unknown) => refused.push(error),
        );
      });
      await Promise.all(commits);
    }
    for (const error of refused) {
      expect(error).toMatchObject({
        code: 'STORAGE_UNAVAILABLE',
        applied: false,
        retryable: true,
        details: { reason: 'OOM' },
      });
    }
    expect(refused.length).toBeGreaterThan(0);
    // Data, index and counter tell the same story, and reads go on.
    await expectWhole(storage, server, applied);
    await storage.commit({
      writes: applied.slice(0, 20).map((key) => ({ kind: 'delete', key: `a:${key}` })),
    });
    await eventually(() => storage.commit({ writes: [put('again')] }));
  });
});

async function expectWhole(
  storage: Storage,
  server: RedisServer,
  applied: readonly string[],
): Promise<void> {
  const seen: string[] = [];
  for await (const page of storage.scan({})) seen.push(...page.map(({ key }) => key));
  const expected = applied.flatMap((key) => [`a:${key}`, `b:${key}`]);
  expect(seen).toEqual([...expected, 'n'].sort());
  const counted = await storage.get('n');
  expect(Buffer.from(counted?.value ?? []).toString()).toBe(String(applied.length));
  // Every key of Redis is an entry in the index, or the index, the counter, the incarnation.
  expect(await server.ask('DBSIZE')).toBe(`:${seen.length + 3}\r\n`);
}

describeRedis('a server that may evict', () => {
  test('is refused when the storage is opened, and by its operations', async () => {
    const server = await start({
      args: ['--maxmemory', '100mb', '--maxmemory-policy', 'allkeys-lru'],
    });
    const expected = { code: 'REDIS_EVICTION_POLICY', retryable: false };
    await expect(openRedisStorage({ url: server.url })).rejects.toMatchObject(expected);
    const storage = kept(redisStorage({ url: server.url }));
    await expect(storage.commit({ writes: [put('k')] })).rejects.toMatchObject(expected);
    await server.ask('CONFIG', 'SET', 'maxmemory-policy', 'noeviction');
    await storage.commit({ writes: [put('k')] });
  });
});

describeRedis('a server with a password', () => {
  test.each(LIBRARIES)('refuses a wrong one by name (%s)', async (library) => {
    const server = await start();
    await server.ask('CONFIG', 'SET', 'requirepass', 'secret');
    const expected = { code: 'REDIS_ACCESS_DENIED', applied: false, retryable: false };
    await expect(openRedisStorage({ url: server.url, library })).rejects.toMatchObject(expected);
    const url = server.url.replace('//', '//:secret@');
    const storage = kept(await openRedisStorage({ url, library }));
    expect(storage.id).not.toContain('secret');
    await storage.commit({ writes: [put('k')] });
  });
});

describe('the incarnation', () => {
  describeRedis('on a server', () => {
    test('rises at a restart that proves nothing, alike for all who look', async () => {
      const server = await start({ appendOnly: 'everysec' });
      const first = kept(await openRedisStorage({ url: server.url, library: 'redis' }));
      const second = kept(await openRedisStorage({ url: server.url, library: 'ioredis' }));
      expect(first.incarnation).toBeGreaterThan(0);
      expect(second.incarnation).toBe(first.incarnation);
      const before = first.incarnation;
      for (let round = 0; round < 3; round++) {
        await server.kill();
        await server.restart();
        await eventually(() => first.get('k'));
        await eventually(() => second.commit({ writes: [put('k')] }));
        expect(first.incarnation).toBeGreaterThan(before + round);
        expect(second.incarnation).toBe(first.incarnation);
      }
    });

    test('rises when all data is lost, and with it the place of the number', async () => {
      const server = await start();
      const storage = kept(await openRedisStorage({ url: server.url }));
      const { incarnation } = storage;
      const first = await storage.commit({ writes: [put('k')] });
      await server.kill();
      await server.restart();
      const second = await eventually(() => storage.commit({ writes: [put('k')] }));
      expect(storage.incarnation).toBeGreaterThan(incarnation);
      expect(second.applied && first.applied && second.version > first.version).toBe(true);
      for await (const page of storage.scan(prefixRange('k'))) expect(page.length).toBe(1);
    });
  });
});
