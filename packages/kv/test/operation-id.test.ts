import type { Kv } from '@spillway/kv';
import { beforeEach, describe, expect, it } from 'vitest';
import { TestCluster } from './test-cluster.ts';

describe('an operation id', () => {
  let cluster: TestCluster;
  let kv: Kv;
  const run = <T>(main: () => Promise<T>): Promise<T> => cluster.clock.run(main);

  beforeEach(async () => {
    cluster = new TestCluster();
    kv = await cluster.clock.run(() => cluster.open());
  });

  it('applies an operation once and gives its repeats the first answer', async () => {
    const again = async (): Promise<unknown> =>
      await kv.increment('stock', -1, { ceiling: 5, operationId: 'one' });
    expect(await run(again)).toEqual({ applied: true, value: -1 });
    await run(() => kv.increment('stock', 10));
    expect(await run(again)).toEqual({ applied: true, value: -1 });
    expect(await run(() => kv.get('stock'))).toBe(9);
  });

  it('remembers a refusal as well', async () => {
    const take = (): Promise<unknown> =>
      kv.increment('stock', -1, { floor: 0, operationId: 'take' });
    expect(await run(take)).toEqual({ applied: false, value: 0 });
    await run(() => kv.set('stock', 5));
    expect(await run(take)).toEqual({ applied: false, value: 0 });
    expect(await run(() => kv.get('stock'))).toBe(5);
  });

  it('counts for each kind of write', async () => {
    const first = await run(() => kv.set('a', 1, { operationId: 'set' }));
    await run(() => kv.set('a', 2));
    expect(await run(() => kv.set('a', 1, { operationId: 'set' }))).toEqual(first);
    expect(await run(() => kv.get('a'))).toBe(2);

    expect(await run(() => kv.getAndDelete('a', { operationId: 'take' }))).toBe(2);
    await run(() => kv.set('a', 3));
    expect(await run(() => kv.getAndDelete('a', { operationId: 'take' }))).toBe(2);
    expect(await run(() => kv.get('a'))).toBe(3);

    expect(await run(() => kv.delete('a', { operationId: 'delete' }))).toBe(true);
    expect(await run(() => kv.delete('a', { operationId: 'delete' }))).toBe(true);
    const swap = (): Promise<unknown> =>
      kv.compareAndSet('a', undefined, 4, { operationId: 'swap' });
    expect(await run(swap)).toEqual(await run(swap));
    const update = (): Promise<number> =>
      kv.update<number, number>(
        'a',
        (value = 0) => ({ action: 'put', value: value + 1, result: value }),
        { operationId: 'update' },
      );
    expect([await run(update), await run(update)]).toEqual([4, 4]);
    expect(await run(() => kv.get('a'))).toBe(5);
  });

  it('is refused for an operation that asks something else', async () => {
    await run(() => kv.increment('n', 1, { operationId: 'x' }));
    const others: readonly (() => Promise<unknown>)[] = [
      () => kv.increment('n', 2, { operationId: 'x' }),
      () => kv.increment('n', 1, { floor: 0, operationId: 'x' }),
      () => kv.set('n', 1, { operationId: 'x' }),
      () => kv.delete('n', { operationId: 'x' }),
    ];
    for (const other of others) {
      await expect(run(other)).rejects.toMatchObject({ code: 'OPERATION_ID_REUSED' });
    }
    expect(await run(() => kv.get('n'))).toBe(1);
  });

  it('is one of its key: another key may use the same', async () => {
    await run(() => kv.increment('a', 1, { operationId: 'x' }));
    expect(await run(() => kv.increment('b', 5, { operationId: 'x' }))).toMatchObject({ value: 5 });
  });

  it('is answered by the next process, too', async () => {
    await run(() => kv.increment('n', 1, { operationId: 'x' }));
    await run(() => kv.close());
    const next = await run(() => cluster.open());
    expect(await run(() => next.increment('n', 1, { operationId: 'x' }))).toMatchObject({
      value: 1,
    });
    expect(await run(() => next.get('n'))).toBe(1);
  });

  it('is remembered by a key for its last 64 operations', async () => {
    for (let i = 0; i < 64; i++) await run(() => kv.increment('n', 1, { operationId: `id-${i}` }));
    expect(await run(() => kv.increment('n', 1, { operationId: 'id-0' }))).toMatchObject({
      value: 1,
    });
    await run(() => kv.increment('n', 1, { operationId: 'id-64' }));
    expect(await run(() => kv.increment('n', 1, { operationId: 'id-1' }))).toMatchObject({
      value: 2,
    });
    expect(await run(() => kv.increment('n', 1, { operationId: 'id-0' }))).toMatchObject({
      value: 66, // forgotten: applied anew
    });
  });

  it('keeps its records within bounds beside large answers', async () => {
    const big = 'x'.repeat(400_000);
    for (let i = 0; i < 5; i++) {
      await run(() => kv.set('big', big));
      const taken = await run(() => kv.getAndDelete('big', { operationId: `take-${i}` }));
      expect(taken).toBe(big);
    }
    await run(() => kv.set('big', big));
    expect(await run(() => kv.getAndDelete('big', { operationId: 'take-4' }))).toBe(big);
    expect(await run(() => kv.get('big'))).toBe(big);
  });
});
