import assert from 'node:assert/strict';
import { isSpillwayError } from '@spillway/runtime';
import { createKv, type Kv, type CreateKvOptions } from '@spillway/kv';
import { memoryStorage } from '@spillway/storage';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

/** Input that a type checker would refuse, as a JavaScript caller may pass it. */
const wrong = <T>(value: unknown): T => value as T;

async function codeOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
  } catch (error) {
    if (isSpillwayError(error)) {
      assert.equal(error.applied, false);
      return error.code;
    }
    throw error;
  }
  return 'none';
}

describe('bad input to a KV', () => {
  let kv: Kv;
  let storages: ReturnType<typeof fresh>;

  beforeEach(async () => {
    storages = fresh();
    kv = await createKv({ nodes: storages });
    await kv.set('kept', 1);
  });

  afterEach(async () => {
    // Nothing was left behind: the one good key, and what each node needs for itself.
    const stats = await Promise.all(Object.values(storages).map((storage) => storage.stats()));
    assert.deepEqual(new Set(stats.map(({ entries }) => entries)), new Set([3]));
    assert.equal(await kv.get('kept'), 1);
    await kv.close();
  });

  const badKeys: readonly [string, unknown][] = [
    ['empty', ''],
    ['undefined', undefined],
    ['a number', 1],
    ['an object', {}],
    ['over 1,000 bytes', 'ü'.repeat(501)],
    ['a lone surrogate', 'a\ud800b'],
  ];
  it.each(badKeys)('refuses a key that is %s, in every operation', async (_name, bad) => {
    const key = wrong<string>(bad);
    const calls: readonly (() => Promise<unknown>)[] = [
      () => kv.get(key),
      () => kv.getEntry(key),
      () => kv.set(key, 1),
      () => kv.delete(key),
      () => kv.getAndDelete(key),
      () => kv.compareAndSet(key, undefined, 1),
      () => kv.increment(key, 1),
      () => kv.update(key, () => ({ action: 'put', value: 1, result: 1 })),
    ];
    for (const call of calls) expect(await codeOf(call)).toBe('KV_KEY_INVALID');
    expect(() => kv.explain(key)).toThrow(/Invalid key/);
  });

  const cyclic: unknown[] = [];
  cyclic.push(cyclic);
  let deep: unknown = 1;
  for (let i = 0; i < 101; i++) deep = [deep];
  const badValues: readonly [string, unknown][] = [
    ['undefined', undefined],
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
    ['a bigint', 1n],
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['bytes', Uint8Array.of(1)],
    ['cyclic', cyclic],
    ['too deep', deep],
    ['nested NaN', { list: [Number.NaN] }],
    ['an array with a hole', [1, undefined, 2]],
    ['an object with toJSON', { toJSON: () => 1 }],
    [
      'an object with a getter that throws',
      Object.defineProperty({}, 'x', {
        enumerable: true,
        get: () => {
          throw new Error('boom');
        },
      }),
    ],
  ];
  it.each(badValues)('refuses a value that is %s', async (_name, value) => {
    const put = (): Promise<unknown> =>
      kv.update('kept', () => wrong({ action: 'put', value, result: 1 }));
    expect(await codeOf(() => kv.set('new', value))).toBe('KV_VALUE_INVALID');
    expect(await codeOf(() => kv.compareAndSet('new', undefined, value))).toBe('KV_VALUE_INVALID');
    expect(await codeOf(put)).toBe('KV_VALUE_INVALID');
  });

  it('refuses a value that is too large, with the limit', async () => {
    const call = kv.set('new', 'x'.repeat(600_000));
    await expect(call).rejects.toMatchObject({
      code: 'KV_LIMIT_EXCEEDED',
      details: { limit: 'valueBytes', actual: 600_002 },
    });
  });

  const badNumbers: readonly [string, unknown][] = [
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['a fraction', 0.5],
    ['over 2^53', 2 ** 53],
    ['text', '1'],
    ['null', null],
  ];
  it.each(badNumbers)('refuses %s as a number', async (_name, bad) => {
    const number = wrong<number>(bad);
    const calls: readonly (() => Promise<unknown>)[] = [
      () => kv.increment('new', number),
      () => kv.increment('new', 1, { floor: number }),
      () => kv.increment('new', 1, { ceiling: number }),
      () => kv.increment('new', 1, { ttlMs: number }),
      () => kv.set('new', 1, { ttlMs: number }),
      () => kv.compareAndSet('new', undefined, 1, { ttlMs: number }),
    ];
    for (const call of calls) expect(await codeOf(call)).toBe('KV_OPTION_INVALID');
  });

  it('refuses other options that make no sense', async () => {
    const calls: readonly (() => Promise<unknown>)[] = [
      () => kv.set('new', 1, { ttlMs: 0 }),
      () => kv.set('new', 1, { ttlMs: -1 }),
      () => kv.increment('new', 1, { floor: 2, ceiling: 1 }),
      () => kv.set('new', 1, { operationId: '' }),
      () => kv.set('new', 1, { operationId: 'x'.repeat(256) }),
      () => kv.set('new', 1, { operationId: wrong(7) }),
      () => kv.set('new', 1, { operationId: '\udc00' }),
      () => kv.compareAndSet('new', wrong(7), 1),
      () => kv.update('new', wrong<() => never>('not a function')),
      () => kv.update('new', () => wrong({ action: 'explode' })),
      () => kv.update('new', () => wrong(undefined)),
      () => kv.update('new', () => ({ action: 'put', value: 1, result: 1, expiresAtMs: 0.5 })),
      () => kv.set('new', 1, wrong(null)),
      () => kv.get('new', wrong(null)),
      () => kv.increment('new', 1, wrong(5)),
      () => kv.delete('new', wrong([])),
      () => kv.update('new', () => ({ action: 'keep', result: 1 }), wrong('x')),
      () => kv.set('new', 1, { timeoutMs: 0 }),
      () => kv.get('new', { timeoutMs: Number.NaN }),
      () => kv.get('new', { signal: wrong('stop') }),
    ];
    const codes: string[] = [];
    for (const call of calls) codes.push(await codeOf(call));
    expect(codes).toEqual(calls.map(() => 'KV_OPTION_INVALID'));
  });

  it('does not start what its signal has stopped already', async () => {
    expect(await codeOf(() => kv.set('new', 1, { signal: AbortSignal.abort() }))).toBe('ABORTED');
  });
});

function fresh(): Record<'a' | 'b' | 'c', ReturnType<typeof memoryStorage>> {
  return { a: memoryStorage(), b: memoryStorage(), c: memoryStorage() };
}

it('takes the longest key', async () => {
  const kv = await createKv({ nodes: fresh() });
  const key = 'ü'.repeat(500);
  await kv.set(key, 2);
  expect(await kv.get(key)).toBe(2);
});

describe('bad options of createKv', () => {
  const one = memoryStorage();
  const cases: readonly [string, unknown][] = [
    ['no nodes', { nodes: {} }],
    ['nodes that are no object', { nodes: 'a' }],
    ['nodes without names', { nodes: [memoryStorage()] }],
    ['a node that is no storage', { nodes: { a: {} } }],
    ['a node that is undefined', { nodes: { a: undefined } }],
    ['a bad node name', { nodes: { 'Node A': memoryStorage() } }],
    ['a node name that walks up', { nodes: { '../a': memoryStorage() } }],
    ['one storage under two names', { nodes: { a: one, b: one } }],
    ['more copies than nodes', { nodes: { a: memoryStorage() }, replicationFactor: 2 }],
    ['no copies', { nodes: { a: memoryStorage() }, replicationFactor: 0 }],
    ['half a copy', { nodes: { a: memoryStorage() }, replicationFactor: 0.5 }],
    ['a negative time-out', { nodes: { a: memoryStorage() }, operationTimeoutMs: -1 }],
    ['a node time-out of NaN', { nodes: { a: memoryStorage() }, nodeTimeoutMs: Number.NaN }],
    ['an endless queue', { nodes: { a: memoryStorage() }, inFlightMax: Number.POSITIVE_INFINITY }],
  ];
  it.each(cases)('refuses %s', async (_name, options) => {
    expect(await codeOf(() => createKv(wrong<CreateKvOptions>(options)))).toBe('KV_OPTION_INVALID');
  });

  it('refuses no options at all', async () => {
    expect(await codeOf(() => createKv(wrong(undefined)))).toBe('KV_OPTION_INVALID');
  });

  it('refuses a storage that another KV has open', async () => {
    const storage = memoryStorage();
    const kv = await createKv({ nodes: { a: storage } });
    expect(await codeOf(() => createKv({ nodes: { a: storage } }))).toBe('KV_OPTION_INVALID');
    await kv.set('still', 'works');
    await kv.close();
  });
});
