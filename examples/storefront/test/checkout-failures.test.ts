import type { Refusal, Reservation, ReserveRequest } from '@spillway/commerce';
import type { Kv } from '@spillway/kv';
import { SpillwayError, systemClock } from '@spillway/runtime';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CheckoutRecords } from '../src/checkout/checkout-records.ts';
import { Checkouts } from '../src/checkout/checkouts.ts';
import {
  ADDRESS,
  locationOf,
  openMemoryKv,
  openShop,
  pay,
  toPayment,
  withInCart,
  type OpenedShop,
} from './open-shop.ts';

describe('a checkout whose hold is over before it is stored', () => {
  let opened: OpenedShop;
  beforeEach(async () => {
    opened = await openShop();
  });
  afterEach(() => opened[Symbol.asyncDispose]());

  it('is tried once more, and then given up with nothing held', async () => {
    const { shop, clock } = opened;
    let reserved = 0;
    const inventory = new Proxy(shop.inventory, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name);
        if (name !== 'reserve') return value;
        return async (request: ReserveRequest): Promise<never> => {
          reserved++;
          await target.reserve(request);
          clock.stepWall(request.holdMs + 1);
          throw new SpillwayError('RESERVATION_EXPIRED', 'The hold has ended.');
        };
      },
    });
    const checkouts = new Checkouts({ ...checkoutsParts(), inventory });
    await shop.carts.add({ cartId: 'k', sku: 'LAMP', delta: 1, operationId: 'one' });
    const begun = checkouts.begin({ checkoutId: 'c', customerId: 'k', address: ADDRESS });
    await expect(begun).rejects.toMatchObject({ code: 'CHECKOUT_NOT_HELD', retryable: true });
    expect(reserved).toBe(2);
    expect(await shop.inventory.level('LAMP')).toMatchObject({ held: 0, available: 5 });
  });

  it('leaves the checkout of a twin alone that was granted what this one was refused', async () => {
    const { shop } = opened;
    const request = { checkoutId: 'c', customerId: 'k', address: ADDRESS };
    await shop.carts.add({ cartId: 'k', sku: 'MUG-RED', delta: 1, operationId: 'one' });
    const rival = { reservationId: 'rival', lines: [{ sku: 'MUG-RED', quantity: 1 }], holdMs: 999 };
    await shop.inventory.reserve(rival);
    const inventory = new Proxy(shop.inventory, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name);
        if (name !== 'reserve') return value;
        return async (asked: ReserveRequest): Promise<Reservation | Refusal> => {
          const refusal = await target.reserve(asked);
          await target.release(rival); // the rival gives up, and the twin comes before the answer
          expect((await shop.checkouts.begin(request)).state).toBe('held');
          return refusal;
        };
      },
    });
    const slow = new Checkouts({ ...checkoutsParts(), inventory });
    expect((await slow.begin(request)).state).toBe('short');
    expect(await shop.checkouts.view('c', 'k')).toMatchObject({ state: 'held' });
  });

  function checkoutsParts() {
    const { kv, shop, clock } = opened;
    const { carts, random, holdMs } = shop;
    const catalogue = () => shop.catalogue();
    const records = new CheckoutRecords(kv);
    return { records, carts, catalogue, clock, random, holdMs, onStockChange: () => {} };
  }
});

describe('a payment that fails half-way', () => {
  it('leads to the order, which settles itself when the nodes answer again', async () => {
    const failing = failingClaims(await openMemoryKv(systemClock));
    await using shop = await openShop({ kv: failing.kv });
    const client = await withInCart(shop, { handle: 'river-mug', option0: 'Blue' });
    const checkout = await toPayment(client);
    failing.fail(true);
    const place = locationOf(await pay(client, checkout));
    expect(place).toMatch(/^\/orders\/SW-[^?]+$/); // no thanks yet
    expect((await client.get(place)).text).toContain('Your order is being confirmed.');
    expect((await client.get('/orders')).text).toContain('Being confirmed');
    failing.fail(false);
    expect((await client.get(place)).text).toContain('Paid, and taken from the shelf.');
    expect(await shop.shop.inventory.level('MUG-BLUE')).toMatchObject({ sold: 1, held: 0 });
  });
});

/** A KV on which, for a while, no claim can be written. */
function failingClaims(kv: Kv): { readonly kv: Kv; readonly fail: (isFailing: boolean) => void } {
  let isFailing = false;
  const proxy = new Proxy(kv, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]): unknown => {
        const isClaim = name === 'update' && String(args[0]).includes('reservation');
        if (!isFailing || !isClaim) return Reflect.apply(value, target, args);
        const options = { retryable: true };
        return Promise.reject(new SpillwayError('KV_UNAVAILABLE', 'No node answers.', options));
      };
    },
  });
  return { kv: proxy, fail: (next) => void (isFailing = next) };
}
