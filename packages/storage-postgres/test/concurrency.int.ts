import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isSpillwayError } from '@spillway/runtime';
import { decodeInteger, type Storage } from '@spillway/storage';
import { describeWith, startPostgres, type PostgresServer } from '@spillway/test-servers';
import { openPostgresStorage, postgresStorage } from '@spillway/storage-postgres';
import { runChild } from './run-child.ts';

const CALLERS = 64;
let server: PostgresServer;

async function stockOf(storage: Storage): Promise<number> {
  const entry = await storage.get('stock');
  return entry === undefined ? NaN : decodeInteger(entry.value);
}

/** Many callers sell one piece each, until so many were tried. */
async function sell(storage: Storage, tries: number, onTry: (tried: number) => void = () => {}) {
  const told = { applied: 0, refused: 0, notApplied: 0, unknown: 0 };
  let tried = 0;
  const caller = async (): Promise<void> => {
    while (tried < tries) {
      onTry(tried++);
      try {
        const writes = [{ kind: 'add', key: 'stock', delta: -1, floor: 0 }] as const;
        const result = await storage.commit({ writes });
        if (result.applied) told.applied++;
        else told.refused++;
      } catch (error) {
        if (!isSpillwayError(error)) throw error;
        if (error.applied === 'unknown') told.unknown++;
        else told.notApplied++;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }
  };
  await Promise.all(Array.from({ length: CALLERS }, caller));
  return told;
}

describeWith('postgres', describe, 'many who want the same, on Postgres', () => {
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());

  it('sells 1,000 pieces exactly to 20,000 who ask', async () => {
    const { connectionString } = server;
    await using storage = postgresStorage({ connectionString, schema: 'sale' });
    await storage.commit({ writes: [{ kind: 'add', key: 'stock', delta: 1000 }] });
    const told = await sell(storage, 20_000);
    expect(told).toEqual({ applied: 1000, refused: 19_000, notApplied: 0, unknown: 0 });
    expect(await stockOf(storage)).toBe(0);
  });

  it('counts every acknowledged sale once though the server crashes in the middle', async () => {
    const { connectionString } = server;
    await using storage = await openPostgresStorage({ connectionString, schema: 'crash' });
    const stock = 1_000_000;
    await storage.commit({ writes: [{ kind: 'add', key: 'stock', delta: stock }] });
    let restarts = Promise.resolve();
    const told = await sell(storage, 20_000, (tried) => {
      if (tried === 5000 || tried === 12_000) {
        restarts = restarts.then(() => server.crash()).then(() => server.restart());
      }
    });
    await restarts;
    const sold = stock - (await stockOf(storage));
    expect(sold).toBeGreaterThanOrEqual(told.applied);
    expect(sold).toBeLessThanOrEqual(told.applied + told.unknown);
    expect(told.applied).toBeGreaterThan(CALLERS);
    expect(told.refused).toBe(0);
    expect(storage.incarnation).toBe(0); // synchronous_commit: nothing was lost
  });

  it('lets exactly one of two processes win each of 10,000 rounds', async () => {
    const { connectionString } = server;
    const script = new URL('race-child.ts', import.meta.url);
    const args = [script, connectionString, 'race'] as const;
    const [a, b] = await Promise.all(
      ['a', 'b'].map(async (name) =>
        (await runChild(...args, name, '10000')).split(' ').map(Number),
      ),
    );
    expect((a?.[0] ?? 0) + (b?.[0] ?? 0)).toBe(10_000);
    await using storage = postgresStorage({ connectionString, schema: 'race' });
    const wins: Record<string, number> = { a: 0, b: 0 };
    for await (const page of storage.scan({ start: 'round/', end: 'round0' }, { pageSize: 1000 })) {
      for (const { value } of page) {
        const winner = Buffer.from(value).toString();
        wins[winner] = (wins[winner] ?? 0) + 1;
      }
    }
    expect(wins).toEqual({ a: a?.[0], b: b?.[0] });
    const counters = await storage.getMany(['wins/a', 'wins/b', 'n']);
    const counts = counters.map((entry) => (entry === undefined ? 0 : decodeInteger(entry.value)));
    expect(counts).toEqual([a?.[0], b?.[0], 600]);
  });

  it('keeps the sum of accounts, whatever isolation level its storages ask for', async () => {
    const open = (isolation: string) => {
      const settings = encodeURIComponent(`-c default_transaction_isolation=${isolation}`);
      const connectionString = `${server.connectionString}?options=${settings}`;
      return openPostgresStorage({ connectionString, schema: 'accounts' });
    };
    const levels = ['read\\ committed', 'repeatable\\ read', 'serializable'];
    const storages = await Promise.all(levels.map(open));
    const accounts = Array.from({ length: 6 }, (_, i) => `account/${i}`);
    await storages[0]?.commit({
      writes: accounts.map((key) => ({ kind: 'add', key, delta: 100 })),
    });
    let moved = 0;
    const mover = async (storage: Storage, seed: number): Promise<void> => {
      for (let i = 0; i < 40; i++) {
        const [from = '', to = ''] = [
          accounts[(seed + i) % 6],
          accounts[(seed * 5 + i * 7 + 1) % 6],
        ];
        if (from === to) continue;
        const seen = await storage.getMany([from, to]);
        const result = await storage.commit({
          // The check of an entry that is not written is held, too.
          checks: [{ kind: 'absent', key: `frozen/${(seed + i) % 9}` }],
          writes: [
            { kind: 'add', key: from, delta: -1, floor: 0 },
            { kind: 'add', key: to, delta: 1 },
            { kind: 'append', log: 'moves', value: seen[0]?.value ?? new Uint8Array(0) },
          ],
        });
        if (result.applied) moved++;
      }
    };
    await Promise.all(storages.flatMap((s, at) => [1, 2, 3].map((n) => mover(s, at * 3 + n))));
    const entries = (await storages[1]?.getMany([...accounts, 'moves'])) ?? [];
    const counts = entries.map((entry) => (entry === undefined ? NaN : decodeInteger(entry.value)));
    expect(counts.pop()).toBe(moved);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(600);
    await Promise.all(storages.map((storage) => storage.close()));
  });

  it('makes a fresh schema once though eight ask for it at the same time', async () => {
    const { connectionString } = server;
    for (let round = 0; round < 3; round++) {
      const schema = `Fresh "${round}"`;
      const storages = await Promise.all(
        Array.from({ length: 8 }, () => openPostgresStorage({ connectionString, schema })),
      );
      await Promise.all(
        storages.map((s) => s.commit({ writes: [{ kind: 'add', key: 'stock', delta: 1 }] })),
      );
      for (const storage of storages) expect(await stockOf(storage)).toBe(8);
      expect(new Set(storages.map(({ incarnation }) => incarnation))).toEqual(new Set([0]));
      await Promise.all(storages.map((storage) => storage.close()));
    }
  });

  it('never hands out a version twice, whoever writes', async () => {
    const { connectionString } = server;
    const versions: number[] = [];
    for (let process = 0; process < 3; process++) {
      await using storage = postgresStorage({ connectionString, schema: 'versions' });
      for (let i = 0; i < 3; i++) {
        const result = await storage.commit({ writes: [{ kind: 'add', key: 'n', delta: 1 }] });
        if (result.applied) versions.push(result.version);
      }
    }
    expect(new Set(versions).size).toBe(9);
  });
});
