import { expect, it } from 'vitest';
import type { Kv } from '@spillway/kv';
import { SpillwayError } from '@spillway/runtime';
import { SimulatedClock } from '@spillway/runtime/testing';
import { FaultyKv } from '../test/faulty-kv.ts';
import { openShop } from '../test/shop.ts';
import { KvCall, runCall } from './kv-call.ts';

const put = (): { action: 'put'; value: number; result: undefined } => ({
  action: 'put',
  value: 1,
  result: undefined,
});

it('gives each step what is left of the time-out, and none when it is over', async () => {
  const clock = new SimulatedClock();
  const given: unknown[] = [];
  const kv = {
    get: async (_: string, options: unknown) => {
      given.push(options);
      await clock.advance(40);
    },
  } as unknown as Kv; // only `get` is called
  const call = new KvCall(kv, clock, { timeoutMs: 100 });
  await call.get('a');
  await call.get('a');
  await call.get('a');
  expect(given).toEqual([{ timeoutMs: 100 }, { timeoutMs: 60 }, { timeoutMs: 20 }]);
  const late = runCall(call, () => call.get('a'));
  await expect(late).rejects.toMatchObject({ code: 'COMMERCE_TIMEOUT', applied: false });
});

it('passes the signal on to each step', async () => {
  await using shop = await openShop();
  const call = new KvCall(shop.kv, shop.clock, { signal: AbortSignal.abort() });
  const aborted = runCall(call, () => call.get('a'));
  await expect(aborted).rejects.toMatchObject({ code: 'ABORTED', applied: false });
});

it('says that nothing was applied only when no step may have written', async () => {
  await using shop = await openShop();
  const run = (at: number, effect: 'before' | 'after'): Promise<unknown> => {
    const call = new KvCall(new FaultyKv(shop, { at, effect, dies: false }), shop.clock, undefined);
    return runCall(call, async () => {
      await call.get('a');
      await call.update('a', put);
      await call.get('a');
    });
  };
  const untouched = { code: 'KV_UNAVAILABLE', applied: false };
  await expect(run(1, 'before')).rejects.toMatchObject(untouched);
  await expect(run(2, 'before')).rejects.toMatchObject(untouched);
  const unknown = { code: 'COMMERCE_OUTCOME_UNKNOWN', applied: 'unknown', retryable: true };
  await expect(run(2, 'after')).rejects.toMatchObject(unknown);
  await expect(run(3, 'before')).rejects.toMatchObject({
    ...unknown,
    cause: { code: 'KV_UNAVAILABLE' },
  });
});

it('leaves errors alone that are not of the KV', async () => {
  await using shop = await openShop();
  const call = new KvCall(shop.kv, shop.clock, undefined);
  for (const error of [new TypeError('a bug'), new SpillwayError('CART_MERGED', 'Merged.')]) {
    const failed = runCall(call, async () => {
      await call.update('a', put);
      throw error;
    });
    await expect(failed).rejects.toBe(error);
  }
});
