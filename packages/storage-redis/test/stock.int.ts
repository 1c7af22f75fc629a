import { afterEach, expect, test } from 'vitest';
import { isSpillwayError } from '@spillway/runtime';
import { decodeInteger, prefixRange, type Storage } from '@spillway/storage';
import { startRedis, type RedisServer } from '@spillway/test-servers';
import { openRedisStorage } from '@spillway/storage-redis';
import { describeRedis, stopAll } from './redis-subject.ts';

const CALLERS = 64;
const STOCK = 1000;
const ATTEMPTS = 20_000;

const servers: RedisServer[] = [];
afterEach(() => stopAll(servers));

async function start(options: Parameters<typeof startRedis>[0]): Promise<RedisServer> {
  const server = await startRedis(options);
  servers.push(server);
  return server;
}

async function integerAt(storage: Storage, key: string): Promise<number> {
  const entry = await storage.get(key);
  return entry === undefined ? 0 : decodeInteger(entry.value);
}

describeRedis('64 callers that decrement one stock with a floor', () => {
  test.each(['redis', 'ioredis'] as const)('sell exactly what there is (%s)', async (library) => {
    const { url } = await start({});
    await using storage = await openRedisStorage({ url, library });
    await storage.commit({ writes: [{ kind: 'add', key: 'stock', delta: STOCK }] });
    let left = ATTEMPTS;
    let sold = 0;
    let soldOut = 0;
    const caller = async (): Promise<void> => {
      while (left-- > 0) {
        const write = { kind: 'add', key: 'stock', delta: -1, floor: 0 } as const;
        const result = await storage.commit({ writes: [write] });
        if (result.applied) sold++;
        else if (result.refusal.kind === 'floor') soldOut++;
      }
    };
    await Promise.all(Array.from({ length: CALLERS }, caller));
    expect(sold).toBe(STOCK);
    expect(soldOut).toBe(ATTEMPTS - STOCK);
    expect(await integerAt(storage, 'stock')).toBe(0);
  });

  test.each(['redis', 'ioredis'] as const)(
    'lose and double nothing when the server is killed and started again (%s)',
    async (library) => {
      const server = await start({ appendOnly: 'always' });
      await using storage = await openRedisStorage({ url: server.url, library });
      expect(storage.capabilities.durability).toBe('disk');
      await storage.commit({ writes: [{ kind: 'add', key: 'stock', delta: ATTEMPTS }] });
      const { incarnation } = storage;
      const sales = await sellAcrossCrashes(storage, server);
      expect(sales.failed).toBeGreaterThan(0);

      // Each sale left a mark of its own: all acknowledged ones are there, none is there twice.
      const marks = new Set<string>();
      for await (const page of storage.scan(prefixRange('sale:'), { pageSize: 1000 })) {
        for (const { key } of page) marks.add(key);
      }
      for (const id of sales.acknowledged) expect(marks.has(`sale:${id}`)).toBe(true);
      for (const id of sales.refused) expect(marks.has(`sale:${id}`)).toBe(false);
      const sold = ATTEMPTS - (await integerAt(storage, 'stock'));
      expect(sold).toBe(marks.size);
      expect(sold).toBeLessThanOrEqual(sales.acknowledged.length + sales.unknown);
      expect(storage.incarnation).toBe(incarnation); // proved to have kept everything
    },
  );
});

interface Sales {
  readonly acknowledged: number[];
  /** Those that were told not to be applied. */
  readonly refused: number[];
  unknown: number;
  failed: number;
}

/** Sells with 64 callers, each sale with a mark; the server is killed three times. */
async function sellAcrossCrashes(storage: Storage, server: RedisServer): Promise<Sales> {
  const sales: Sales = { acknowledged: [], refused: [], unknown: 0, failed: 0 };
  let nextId = 0;
  let crashes = 0;
  const sell = async (id: number): Promise<void> => {
    try {
      const result = await storage.commit({
        checks: [{ kind: 'absent', key: `sale:${id}` }],
        writes: [
          { kind: 'add', key: 'stock', delta: -1, floor: 0 },
          { kind: 'put', key: `sale:${id}`, value: new Uint8Array(10) },
        ],
      });
      expect(result.applied).toBe(true);
      sales.acknowledged.push(id);
    } catch (error) {
      if (!isSpillwayError(error)) throw error;
      sales.failed++;
      if (error.applied === false) sales.refused.push(id);
      else sales.unknown++;
      if (!error.retryable && error.applied !== 'unknown') throw error;
    }
  };
  const caller = async (): Promise<void> => {
    while (sales.acknowledged.length < 6000) {
      await sell(nextId++);
      await new Promise((resolve) => setImmediate(resolve)); // also while errors come at once
    }
  };
  const crash = async (): Promise<void> => {
    while (crashes < 3) {
      const enough = (crashes + 1) * 1500;
      while (sales.acknowledged.length < enough) {
        await new Promise((resolve) => setImmediate(resolve));
      }
      await server.kill();
      await server.restart();
      crashes++;
    }
  };
  await Promise.all([...Array.from({ length: CALLERS }, caller), crash()]);
  return sales;
}
