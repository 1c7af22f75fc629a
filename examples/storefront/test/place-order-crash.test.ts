import { isSpillwayError } from '@spillway/runtime';
import { describe, expect, it } from 'vitest';
import { auditShop } from '../src/audit/audit-shop.ts';
import { placeOrder } from '../src/orders/place-order.ts';
import { createShop, type Shop } from '../src/shop.ts';
import { cutKv } from './cut-kv.ts';
import { ADDRESS, openMemoryKv, SMALL_CATALOGUE, steppableClock } from './open-shop.ts';

const CHECKOUT = { checkoutId: 'c'.repeat(32), customerId: 'k'.repeat(32) };

async function beginCheckout(shop: Shop): Promise<void> {
  const { customerId: cartId } = CHECKOUT;
  await shop.carts.add({ cartId, sku: 'MUG-BLUE', delta: 2, operationId: 'one' });
  await shop.carts.add({ cartId, sku: 'LAMP', delta: 1, operationId: 'two' });
  const begun = await shop.checkouts.begin({ ...CHECKOUT, address: ADDRESS });
  expect(begun.state).toBe('held');
}

/** Pays; tells the state: `open` or `crashed` when the KV failed behind or before the order. */
async function payWith(shop: Shop): Promise<string> {
  const target = { ...shop, onStockChange: shop.stockChanged };
  try {
    return (await placeOrder(target, { ...CHECKOUT, card: 'approve' })).state;
  } catch (error) {
    if (isSpillwayError(error)) return 'crashed';
    throw error;
  }
}

async function expectBalanced(shop: Shop): Promise<void> {
  const audit = await auditShop(shop.inventory, shop.orders);
  expect(audit.differences).toEqual([]);
  expect(audit).toMatchObject({ balanced: true, equationHolds: true, oversold: 0, lostOrders: 0 });
  expect(audit.orders.pending).toBe(0);
}

describe('placing an order', () => {
  it('leaves the order and the stock in agreement after a crash at any write', async () => {
    const outcomes = new Set<string>();
    let cut = 0;
    for (let paid = ''; paid !== 'placed'; cut++) {
      const clock = steppableClock();
      const kv = await openMemoryKv(clock);
      const before = await createShop({ kv, clock });
      await before.importFile(SMALL_CATALOGUE, 'small.csv');
      await beginCheckout(before);
      paid = await payWith(await createShop({ kv: cutKv(kv, cut).kv, clock }));
      const shop = await createShop({ kv, clock }); // the process starts again
      await expectBalanced(shop);
      const placed = (await shop.orders.ofCustomer(CHECKOUT.customerId)).length;
      outcomes.add(`${paid} ${placed}`);
      expect(await payWith(shop)).toBe('placed'); // the buyer sends the form again
      await expectBalanced(shop);
      expect(await shop.inventory.level('MUG-BLUE')).toMatchObject({ sold: 2, held: 0, onHand: 8 });
      expect((await shop.orders.ofCustomer(CHECKOUT.customerId)).length).toBe(1);
      expect((await shop.carts.read(CHECKOUT.customerId)).lines).toEqual([]);
      await kv.close();
    }
    expect(outcomes).toEqual(new Set(['crashed 0', 'open 1', 'placed 1']));
    expect(cut).toBeGreaterThan(6); // it did stop at many places
  });

  it('cancels an order whose hold had ended before the process came back', async () => {
    const states = new Set<string>();
    for (let cut = 0; cut < 8; cut++) {
      const clock = steppableClock();
      const kv = await openMemoryKv(clock);
      const before = await createShop({ kv, clock });
      await before.importFile(SMALL_CATALOGUE, 'small.csv');
      await beginCheckout(before);
      await payWith(await createShop({ kv: cutKv(kv, cut).kv, clock }));
      clock.stepWall(10 * 60_000);
      const shop = await createShop({ kv, clock });
      await expectBalanced(shop);
      for (const { state } of await shop.orders.ofCustomer(CHECKOUT.customerId)) states.add(state);
      await kv.close();
    }
    expect(states).toEqual(new Set(['cancelled', 'placed']));
  });
});
