import { isSpillwayError, type SpillwayError } from '@spillway/runtime';
import type { Kv, KvEntry } from '@spillway/kv';
import { beforeEach, describe, expect, it } from 'vitest';
import { TestCluster } from './test-cluster.ts';

/** The typed error of a call that must fail. */
async function errorOf(work: Promise<unknown>): Promise<SpillwayError> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (isSpillwayError(error)) return error;
  throw new Error(`expected a SpillwayError, got ${String(error)}`);
}

async function keysOf(scan: AsyncIterable<KvEntry>): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of scan) keys.push(key);
  return keys;
}

describe('a KV', () => {
  let cluster: TestCluster;
  let kv: Kv;
  const run = <T>(main: () => Promise<T>): Promise<T> => cluster.clock.run(main);

  beforeEach(async () => {
    cluster = new TestCluster();
    kv = await cluster.clock.run(() => cluster.open());
  });

  it('returns what was set, as a copy', async () => {
    const value = { list: [1, 'two', null, true], nested: { text: 'ü\ud83d\ude00' } };
    await run(() => kv.set('key', value));
    value.list.push('later');
    expect(await run(() => kv.get('key'))).toEqual({
      list: [1, 'two', null, true],
      nested: { text: 'ü\ud83d\ude00' },
    });
    expect(await run(() => kv.get('other'))).toBeUndefined();
  });

  it('stores names that are special to JavaScript like any other', async () => {
    const value = JSON.parse('{"__proto__": {"admin": true}, "constructor": 1}') as object;
    for (const key of ['__proto__', 'constructor', 'toString']) {
      await run(() => kv.set(key, value));
      expect(JSON.stringify(await run(() => kv.get(key)))).toBe(JSON.stringify(value));
    }
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  it('gives each state of a key its own version', async () => {
    const versions = new Set<string>();
    for (let i = 0; i < 3; i++) versions.add((await run(() => kv.set('key', 'same'))).version);
    await run(() => kv.delete('key'));
    versions.add((await run(() => kv.set('key', 'same'))).version);
    expect(versions.size).toBe(4);
    expect(versions).toContain((await run(() => kv.getEntry('key')))?.version);
  });

  it('lets a value expire at its time and not before', async () => {
    await run(() => kv.set('key', 1, { ttlMs: 1000 }));
    await cluster.clock.advance(999);
    expect(await run(() => kv.get('key'))).toBe(1);
    await cluster.clock.advance(1);
    expect(await run(() => kv.get('key'))).toBeUndefined();
    expect(await run(() => kv.delete('key'))).toBe(false);
    expect(await run(() => kv.increment('key', 1))).toEqual({ applied: true, value: 1 });
  });

  it('sets without a lifetime after one with', async () => {
    await run(() => kv.set('key', 1, { ttlMs: 10 }));
    await run(() => kv.set('key', 2));
    await cluster.clock.advance(1000);
    expect(await run(() => kv.getEntry('key'))).toMatchObject({ value: 2 });
  });

  it('deletes once', async () => {
    await run(() => kv.set('key', 1));
    expect(await run(() => kv.delete('key'))).toBe(true);
    expect(await run(() => kv.delete('key'))).toBe(false);
    expect(await run(() => kv.get('key'))).toBeUndefined();
  });

  it('hands a value out to one of several takers', async () => {
    await run(() => kv.set('ticket', 'prize'));
    const taken = await run(() =>
      Promise.all(Array.from({ length: 20 }, () => kv.getAndDelete('ticket'))),
    );
    expect(taken.filter((value) => value === 'prize')).toHaveLength(1);
    expect(taken.filter((value) => value === undefined)).toHaveLength(19);
  });

  it('compares and sets: by version, or by absence', async () => {
    const first = await run(() => kv.compareAndSet('key', undefined, 'one'));
    expect(first.applied).toBe(true);
    const again = await run(() => kv.compareAndSet('key', undefined, 'two'));
    expect(again).toMatchObject({ applied: false, current: { value: 'one' } });
    const version = first.applied ? first.version : undefined;
    expect((await run(() => kv.compareAndSet('key', version, 'two'))).applied).toBe(true);
    expect((await run(() => kv.compareAndSet('key', version, 'three'))).applied).toBe(false);
    await run(() => kv.delete('key'));
    expect(await run(() => kv.compareAndSet('key', version, 'four'))).toEqual({
      applied: false,
      current: undefined,
    });
  });

  it('lets exactly one of many racing comparisons win', async () => {
    const results = await run(() =>
      Promise.all(Array.from({ length: 50 }, (_, i) => kv.compareAndSet('key', undefined, i))),
    );
    expect(results.filter((result) => result.applied)).toHaveLength(1);
  });

  it('counts exactly and never below a floor', async () => {
    await run(() => kv.set('stock', 100));
    const results = await run(() =>
      Promise.all(Array.from({ length: 300 }, () => kv.increment('stock', -1, { floor: 0 }))),
    );
    expect(results.filter((result) => result.applied)).toHaveLength(100);
    expect(results.at(-1)).toEqual({ applied: false, value: 0 });
    expect(await run(() => kv.get('stock'))).toBe(0);
  });

  it('stops a counter at its ceiling and at the largest safe integer', async () => {
    expect(await run(() => kv.increment('n', 3, { ceiling: 2 }))).toEqual({
      applied: false,
      value: 0,
    });
    await run(() => kv.set('n', Number.MAX_SAFE_INTEGER));
    expect((await run(() => kv.increment('n', 1))).applied).toBe(false);
    expect(await run(() => kv.get('n'))).toBe(Number.MAX_SAFE_INTEGER);
  });

  it('gives a counter its lifetime when it creates it and does not extend it', async () => {
    await run(() => kv.increment('n', 1, { ttlMs: 1000 }));
    await cluster.clock.advance(900);
    expect(await run(() => kv.increment('n', 1, { ttlMs: 1000 }))).toMatchObject({ value: 2 });
    await cluster.clock.advance(100);
    expect(await run(() => kv.increment('n', 1, { ttlMs: 1000 }))).toMatchObject({ value: 1 });
  });

  it('refuses to count in what is not an integer, and leaves it', async () => {
    await run(() => kv.set('key', 'text'));
    expect((await errorOf(run(() => kv.increment('key', 1)))).code).toBe('KV_NOT_AN_INTEGER');
    expect(await run(() => kv.get('key'))).toBe('text');
  });

  it('runs a change function atomically', async () => {
    await run(() => kv.set('list', []));
    await run(() =>
      Promise.all(
        Array.from({ length: 40 }, (_, i) =>
          kv.update<number[], number>('list', (list = []) => ({
            action: 'put',
            value: [...list, i],
            result: list.length,
          })),
        ),
      ),
    );
    const list = await run(() => kv.get<number[]>('list'));
    expect([...(list ?? [])].sort((a, b) => a - b)).toEqual(
      Array.from({ length: 40 }, (_, i) => i),
    );
  });

  it('lets a change function keep, delete, and hand an expiry on', async () => {
    await run(() => kv.set('key', 1, { ttlMs: 50 }));
    const kept = await run(() =>
      kv.update<number, string>('key', (value) => ({ action: 'keep', result: `saw ${value}` })),
    );
    expect(kept).toBe('saw 1');
    await run(() =>
      kv.update<number, undefined>('key', (value = 0, { expiresAtMs }) => ({
        action: 'put',
        value: value + 1,
        result: undefined,
        expiresAtMs,
      })),
    );
    await cluster.clock.advance(50);
    expect(await run(() => kv.get('key'))).toBeUndefined();
    await run(() => kv.set('key', 1));
    await run(() => kv.update('key', () => ({ action: 'delete', result: null })));
    expect(await run(() => kv.get('key'))).toBeUndefined();
  });

  it('passes on what a change function throws, with nothing written', async () => {
    await run(() => kv.set('key', 1));
    const failing = kv.update('key', () => {
      throw new RangeError('not today');
    });
    await expect(run(() => failing)).rejects.toThrow('not today');
    expect(await run(() => kv.get('key'))).toBe(1);
  });

  it('scans live entries of a prefix in the order of their UTF-8 bytes', async () => {
    const keys = ['a', 'a/1', 'a/10', 'a/2', 'a/ü', 'a/\uffff', 'a/\ud83d\ude00', 'b'];
    for (const key of [...keys].reverse()) await run(() => kv.set(key, key));
    await run(() => kv.set('a/gone', 1));
    await run(() => kv.delete('a/gone'));
    await run(() => kv.set('a/late', 1, { ttlMs: 1 }));
    await cluster.clock.advance(1);
    expect(await run(() => keysOf(kv.scan()))).toEqual(keys);
    expect(await run(() => keysOf(kv.scan({ prefix: 'a/' })))).toEqual(keys.slice(1, -1));
    expect(await run(() => keysOf(kv.scan({ prefix: 'zzz' })))).toEqual([]);
  });

  it('scans more keys than fit in a page', async () => {
    const keys = Array.from({ length: 500 }, (_, i) => `k${String(i).padStart(4, '0')}`);
    await run(() => Promise.all(keys.map((key) => kv.set(key, 1))));
    expect(await run(() => keysOf(kv.scan({ prefix: 'k' })))).toEqual(keys);
  });

  it('tells where a key is and how its nodes are', () => {
    const { nodes, slot, text } = kv.explain('stock:sku-1');
    expect([...nodes].sort()).toEqual(['a', 'b', 'c']);
    expect(slot).toBeGreaterThanOrEqual(0);
    expect(text).toContain('stock:sku-1');
    expect(kv.explain('x{tag}y').slot).toBe(kv.explain('z{tag}').slot);
    expect(kv.status()).toMatchObject({
      replicationFactor: 3,
      quorum: 2,
      toleratedNodeLosses: 1,
    });
  });

  it('refuses everything once it is closed', async () => {
    await run(() => kv.close());
    await run(() => kv.close());
    const calls = [
      kv.get('k'),
      kv.getEntry('k'),
      kv.set('k', 1),
      kv.delete('k'),
      kv.getAndDelete('k'),
      kv.compareAndSet('k', undefined, 1),
      kv.increment('k', 1),
      kv.update('k', () => ({ action: 'keep', result: 1 })),
      keysOf(kv.scan()),
    ];
    for (const call of calls) expect((await errorOf(call)).code).toBe('KV_CLOSED');
  });

  it('finishes what is under way before it closes', async () => {
    const writes = Promise.all(Array.from({ length: 50 }, (_, i) => kv.set(`k${i}`, i)));
    await run(() => Promise.all([writes, kv.close()]));
    const again = await run(() => cluster.open());
    expect(await run(() => keysOf(again.scan()))).toHaveLength(50);
  });

  it('refuses more operations at once than it is told to take', async () => {
    const small = await run(() => new TestCluster().open({ inFlightMax: 2 }));
    const calls = [small.get('a'), small.get('b'), small.get('c')];
    expect((await errorOf(calls[2] ?? Promise.resolve())).code).toBe('OVERLOADED');
    await Promise.all(calls.slice(0, 2));
    expect(await small.get('c')).toBeUndefined();
  });
});
