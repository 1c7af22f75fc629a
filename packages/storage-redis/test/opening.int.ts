import { Redis } from 'ioredis';
import { createClient } from 'redis';
import { afterEach, expect, test } from 'vitest';
import { systemClock } from '@spillway/runtime';
import { startRedis, type RedisServer } from '@spillway/test-servers';
import { openRedisStorage, redisStorage } from '@spillway/storage-redis';
import { describeRedis, stopAll } from './redis-subject.ts';

const servers: RedisServer[] = [];
afterEach(() => stopAll(servers));

async function start(options: Parameters<typeof startRedis>[0] = {}): Promise<RedisServer> {
  const server = await startRedis(options);
  servers.push(server);
  return server;
}

describeRedis('openRedisStorage', () => {
  test.each([
    ['none', 'volatile'],
    ['everysec', 'volatile'],
    ['always', 'disk'],
  ] as const)('tells the durability of appendfsync %s', async (appendOnly, durability) => {
    const { url } = await start({ appendOnly });
    await using storage = await openRedisStorage({ url });
    expect(storage.capabilities).toMatchObject({ durability, atomicScope: 'storage' });
  });

  test('tells the least before the first contact, and the truth after it', async () => {
    const { url } = await start({ appendOnly: 'always' });
    await using storage = redisStorage({ url });
    expect(storage.capabilities.durability).toBe('volatile');
    expect(storage.incarnation).toBe(0);
    await storage.get('k');
    expect(storage.capabilities.durability).toBe('disk');
    expect(storage.incarnation).toBeGreaterThan(0);
  });

  test.each(['redis', 'ioredis'] as const)(
    'lets all wait for the first connection: %s',
    async (library) => {
      const { url } = await start();
      await using storage = redisStorage({ url, library });
      const gets: Promise<unknown>[] = [];
      for (let turn = 0; turn < 20; turn++) {
        gets.push(storage.get(`k${turn}`));
        await systemClock.sleep(0);
      }
      expect(await Promise.all(gets)).toEqual(gets.map(() => undefined));
    },
  );

  test('does not open a client again that its owner has closed', async () => {
    const { url } = await start();
    const client = createClient({ url, disableOfflineQueue: true });
    client.on('error', () => {});
    await using storage = redisStorage({ client });
    expect(await storage.get('k')).toBeUndefined(); // connected, for it was not
    await client.close();
    await expect(storage.get('k')).rejects.toMatchObject({ code: 'STORAGE_UNAVAILABLE' });
    expect(client.isOpen).toBe(false);
  });

  test('refuses a server that promises less than is needed', async () => {
    const { url } = await start({ appendOnly: 'everysec' });
    await expect(openRedisStorage({ url, needs: { durability: 'disk' } })).rejects.toMatchObject({
      code: 'STORAGE_CAPABILITY_MISSING',
      details: { capability: 'durability', actual: 'volatile' },
    });
    await expect(openRedisStorage({ url, needs: { snapshotScan: true } })).rejects.toMatchObject({
      code: 'STORAGE_CAPABILITY_MISSING',
    });
  });

  test('takes the least of a server that does not let it ask', async () => {
    const server = await start({ appendOnly: 'always' });
    await server.ask('ACL', 'SETUSER', 'shop', 'on', '>pw', '~*', '&*', '+@all', '-config');
    const url = server.url.replace('//', '//shop:pw@');
    await using storage = await openRedisStorage({ url });
    expect(storage.capabilities.durability).toBe('volatile');
  });

  test.each(['del', 'zrem', 'zadd', 'mset', 'set', 'getrange', 'time'])(
    'refuses a user whose commits would stop half way for want of %s',
    async (command) => {
      const server = await start();
      await server.ask('ACL', 'SETUSER', 'shop', 'on', '>pw', '~*', '&*', '+@all', `-${command}`);
      const url = server.url.replace('//', '//shop:pw@');
      const expected = { code: 'REDIS_ACCESS_DENIED', applied: false, retryable: false };
      await expect(openRedisStorage({ url })).rejects.toMatchObject(expected);
      await using storage = redisStorage({ url });
      const writes = [
        { kind: 'put', key: 'a', value: Buffer.from('1') },
        { kind: 'delete', key: 'b' },
      ] as const;
      await expect(storage.commit({ writes })).rejects.toMatchObject(expected);
      expect(await server.ask('EXISTS', '{spillway}ea', '{spillway}p')).toBe(':0\r\n');
    },
  );

  test('remembers hundreds of lives, so that no process takes a known one for new', async () => {
    const server = await start();
    const lives = Array.from({ length: 900 }, (_, i) => `life${i}`);
    await server.ask('SET', '{spillway}n', `5 0 ${lives.join(' ')}`);
    await using storage = await openRedisStorage({ url: server.url });
    expect(storage.incarnation).toBeGreaterThan(5);
    const kept = await server.ask('GET', '{spillway}n');
    expect(kept.trim().split(' ').slice(3)).toEqual(lives);
  });

  test('leaves nothing behind but the incarnation, and works with what it needs', async () => {
    const server = await start();
    const rights = ['+@read', '+@write', '+@scripting', '+@connection', '+info', '+time'];
    await server.ask('ACL', 'SETUSER', 'shop', 'on', '>pw', '~{spillway*', '-@all', ...rights);
    await using storage = await openRedisStorage({
      url: server.url.replace('//', '//shop:pw@'),
    });
    expect(await server.ask('DBSIZE')).toBe(':1\r\n');
    await storage.commit({ writes: [{ kind: 'put', key: 'a', value: Buffer.from('1') }] });
  });

  test('tells an unknown outcome when a permission is lost later, within a commit', async () => {
    const server = await start();
    await server.ask('ACL', 'SETUSER', 'shop', 'on', '>pw', '~*', '&*', '+@all');
    const url = server.url.replace('//', '//shop:pw@');
    await using storage = await openRedisStorage({ url });
    await storage.commit({ writes: [{ kind: 'put', key: 'b', value: Buffer.from('1') }] });
    await server.ask('ACL', 'SETUSER', 'shop', '-del');
    const writes = [
      { kind: 'put', key: 'a', value: Buffer.from('1') },
      { kind: 'delete', key: 'b' },
    ] as const;
    const expected = { code: 'STORAGE_OUTCOME_UNKNOWN', applied: 'unknown' };
    await expect(storage.commit({ writes })).rejects.toMatchObject(expected);
  });

  test('does not work on a replica', async () => {
    const primary = await start();
    const replica = await start({ args: ['--replicaof', '127.0.0.1', String(primary.port)] });
    await expect(openRedisStorage({ url: replica.url })).rejects.toMatchObject({
      code: 'STORAGE_UNAVAILABLE',
      applied: false,
      details: { reason: 'READONLY' },
    });
  });
});

describeRedis('storages of one server', () => {
  test('with different prefixes do not see each other', async () => {
    const { url } = await start();
    await using a = await openRedisStorage({ url, prefix: 'a' });
    await using b = await openRedisStorage({ url, prefix: 'b' });
    await a.commit({ writes: [{ kind: 'add', key: 'n', delta: 1 }] });
    expect(await b.get('n')).toBeUndefined();
    expect((await b.stats()).entries).toBe(0);
  });

  test('through both clients that were given see the same, and stay connected', async () => {
    const { url } = await start();
    const nodeRedis = createClient({ url });
    const ioRedis = new Redis(url, { autoResendUnfulfilledCommands: false });
    const a = redisStorage({ client: nodeRedis });
    const b = redisStorage({ client: ioRedis });
    await a.commit({ writes: [{ kind: 'put', key: 'k', value: Buffer.from('\0\xff') }] });
    expect(await b.get('k')).toEqual(await a.get('k'));
    expect(b.incarnation).toBe(a.incarnation);
    await Promise.all([a.close(), b.close()]);
    expect([await nodeRedis.ping(), await ioRedis.ping()]).toEqual(['PONG', 'PONG']);
    nodeRedis.destroy();
    ioRedis.disconnect();
  });
});

describeRedis('expired entries', () => {
  test('leave no places in the index behind that outnumber the living', async () => {
    const server = await start();
    await using storage = await openRedisStorage({ url: server.url, prefix: 'p' });
    let round = 0;
    const session = (expiresInMs: number) =>
      storage.commit({
        writes: [
          {
            kind: 'put',
            key: `session:${round++}`,
            value: new Uint8Array(10),
            expiresAtMs: systemClock.wallMs() + expiresInMs,
          },
        ],
      });
    await Promise.all(Array.from({ length: 500 }, () => session(20)));
    // Later ones find the places of those that are gone.
    for (let i = 0; i < 10; i++) {
      await Promise.all(Array.from({ length: 100 }, () => session(60_000)));
    }
    const places = Number((await server.ask('ZCARD', '{p}i')).slice(1));
    expect(places).toBeLessThan(1500);
    expect(places).toBeGreaterThanOrEqual(1000);
    let living = 0;
    for await (const page of storage.scan({})) living += page.length;
    expect(living).toBe(1000);
    expect(await server.ask('ZCARD', '{p}i')).toBe(':1000\r\n'); // a scan removes what it meets
  });
});
