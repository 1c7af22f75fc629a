import { isSpillwayError } from '@spillway/runtime';
import { SimulatedClock } from '@spillway/runtime/testing';
import { describe, expect, test } from 'vitest';
import type { Entry } from './entry.ts';
import { memoryStorage } from './memory-storage.ts';
import type { Storage } from './storage.ts';

function put(key: string, value: string, expiresAtMs?: number) {
  const expiry = expiresAtMs === undefined ? {} : { expiresAtMs };
  return { kind: 'put', key, value: Buffer.from(value), ...expiry } as const;
}

async function keysOf(storage: Storage): Promise<string[]> {
  const entries: Entry[] = [];
  for await (const page of storage.scan({})) entries.push(...page);
  return entries.map(({ key }) => key);
}

describe('memoryStorage', () => {
  test('counts bytes of keys and values, through every kind of write', async () => {
    const storage = memoryStorage();
    await storage.commit({ writes: [put('key', 'value'), put('k', '')] });
    expect(await storage.stats()).toEqual({ entries: 2, bytes: 9 });
    await storage.commit({ writes: [put('key', 'v'), { kind: 'add', key: 'n', delta: -10 }] });
    expect(await storage.stats()).toEqual({ entries: 3, bytes: 4 + 1 + 4 });
    await storage.commit({ writes: [{ kind: 'append', log: 'l', value: Buffer.from('xy') }] });
    expect(await storage.stats()).toEqual({ entries: 5, bytes: 9 + 11 + 2 });
    const keys = await keysOf(storage);
    await storage.commit({ writes: keys.map((key) => ({ kind: 'delete', key })) });
    expect(await storage.stats()).toEqual({ entries: 0, bytes: 0 });
  });

  test('forgets expired entries as commits come by, a bounded number with each', async () => {
    const clock = new SimulatedClock();
    const storage = memoryStorage({ clock });
    const expiresAtMs = clock.wallMs() + 1_000;
    for (let batch = 0; batch < 5; batch++) {
      const writes = Array.from({ length: 200 }, (_, i) => put(`${batch}/${i}`, 'v', expiresAtMs));
      await storage.commit({ writes });
    }
    await clock.advance(3_000);
    expect((await storage.stats()).entries).toBe(1000);
    await storage.commit({ writes: [put('k', 'v')] });
    const { entries } = await storage.stats();
    expect(entries).toBeGreaterThan(900);
    expect(entries).toBeLessThan(1000);
    for (let i = 0; i < 40; i++) await storage.commit({ writes: [put('k', 'v')] });
    expect(await storage.stats()).toEqual({ entries: 1, bytes: 2 });
    expect(await keysOf(storage)).toEqual(['k']);
  });

  test('sweeps faster than entries with an expiry can come in', async () => {
    const clock = new SimulatedClock();
    const storage = memoryStorage({ clock });
    let most = 0;
    for (let round = 0; round < 50; round++) {
      const writes = Array.from({ length: 100 }, (_, i) =>
        put(`${round}/${i}`, 'v', clock.wallMs() + 1_000),
      );
      await storage.commit({ writes });
      await clock.advance(500);
      most = Math.max(most, (await storage.stats()).entries);
    }
    expect(most).toBeLessThanOrEqual(600);
  });

  test('keeps an entry whose expiry was moved on or taken away', async () => {
    const clock = new SimulatedClock();
    const storage = memoryStorage({ clock });
    const nowMs = clock.wallMs();
    await storage.commit({
      writes: [put('moved', '1', nowMs + 100), put('freed', '1', nowMs + 100)],
    });
    await storage.commit({ writes: [put('moved', '2', nowMs + 60_000), put('freed', '2')] });
    await clock.advance(10_000);
    await storage.commit({ writes: [put('other', 'v')] });
    expect(await keysOf(storage)).toEqual(['freed', 'moved', 'other']);
    await clock.advance(60_000);
    await storage.commit({ writes: [put('other', 'v')] });
    expect(await storage.stats()).toMatchObject({ entries: 2 });
  });

  test('is empty and unconnected each time', async () => {
    const [a, b] = [memoryStorage({ id: 'a' }), memoryStorage({ id: 'b' })];
    await a.commit({ writes: [put('k', 'v')] });
    expect(await b.get('k')).toBeUndefined();
    expect([a.id, b.id, memoryStorage().id]).toEqual(['a', 'b', 'memory']);
  });

  test.each([
    ['keyBytes', 0],
    ['valueBytes', -1],
    ['commitWrites', 1.5],
    ['commitBytes', Number.NaN],
    ['commitBytes', 1000],
  ])('refuses the limit %s of %d', (name, limit) => {
    expect(() => memoryStorage({ limits: { [name]: limit } })).toThrow(
      expect.toSatisfy((error) => isSpillwayError(error, 'STORAGE_OPTION_INVALID')),
    );
  });
});
