import { describe, expect, it } from 'vitest';
import { isSpillwayError } from '@spillway/runtime';
import { createInventory, type Inventory, type Reservation } from '../src/index.ts';
import { openShop } from './shop.ts';

const HOLD_MS = 1_000;

async function stock(inventory: Inventory, sku: string, quantity: number): Promise<void> {
  await inventory.restock({ sku, quantity, operationId: `delivery of ${sku}` });
}

async function hold(
  inventory: Inventory,
  reservationId: string,
  sku = 'mug',
): Promise<Reservation> {
  const lines = [{ sku, quantity: 1 }];
  const result = await inventory.reserve({ reservationId, lines, holdMs: HOLD_MS });
  if (!result.reserved) throw new Error('refused');
  return result;
}

describe('supply', () => {
  it('is counted once for each operation id and says so when an id is reused', async () => {
    await using shop = await openShop();
    const inventory = createInventory(shop);
    const delivery = { sku: 'mug', quantity: 5, operationId: 'd-1' };
    await inventory.restock(delivery);
    expect(await inventory.restock(delivery)).toMatchObject({ onHand: 5 });
    const reused = { code: 'OPERATION_ID_REUSED' };
    await expect(inventory.restock({ ...delivery, quantity: 6 })).rejects.toMatchObject(reused);
    await expect(inventory.adjust({ ...delivery, delta: 5 })).rejects.toMatchObject(reused);
    expect(await inventory.level('mug')).toMatchObject({ onHand: 5, available: 5 });
  });

  it('is corrected down to what is held and not below', async () => {
    await using shop = await openShop();
    const inventory = createInventory(shop);
    await stock(inventory, 'mug', 5);
    await hold(inventory, 'x');
    const tooFar = await inventory.adjust({ sku: 'mug', delta: -5, operationId: 'a-1' });
    expect(tooFar).toMatchObject({ applied: false, level: { onHand: 5 } });
    const far = await inventory.adjust({ sku: 'mug', delta: -4, operationId: 'a-2' });
    expect(far).toMatchObject({ applied: true, level: { onHand: 1, available: 0 } });
    expect(await inventory.audit()).toMatchObject({ balanced: true, totals: { adjusted: -4 } });
  });

  it('cannot grow over its limit', async () => {
    await using shop = await openShop();
    const inventory = createInventory(shop);
    for (let i = 0; i < 1_000; i++) {
      const delivery = { sku: 'nail', quantity: 1_000_000_000, operationId: `d-${i}` };
      await inventory.restock(delivery);
    }
    const oneMore = inventory.restock({ sku: 'nail', quantity: 1, operationId: 'd' });
    await expect(oneMore).rejects.toMatchObject({ code: 'INVENTORY_LIMIT_EXCEEDED' });
    expect(await inventory.level('nail')).toMatchObject({ onHand: 1_000_000_000_000 });
  });
});

describe('a reservation', () => {
  it('adds up the same SKU on two lines', async () => {
    await using shop = await openShop();
    const inventory = createInventory(shop);
    await stock(inventory, 'mug', 3);
    const lines = [
      { sku: 'mug', quantity: 2 },
      { sku: 'mug', quantity: 2 },
    ];
    const refusal = await inventory.reserve({ reservationId: 'x', lines, holdMs: HOLD_MS });
    expect(refusal).toMatchObject({
      reserved: false,
      shortages: [{ sku: 'mug', requested: 4, available: 3 }],
    });
  });

  it('names every SKU that is short and holds none of the others', async () => {
    await using shop = await openShop();
    const inventory = createInventory(shop);
    await stock(inventory, 'cup', 9);
    await stock(inventory, 'mug', 1);
    const lines = ['cup', 'mug', 'jug'].map((sku) => ({ sku, quantity: 2 }));
    const refusal = await inventory.reserve({ reservationId: 'x', lines, holdMs: HOLD_MS });
    expect(refusal).toMatchObject({
      shortages: [
        { sku: 'jug', requested: 2, available: 0 },
        { sku: 'mug', requested: 2, available: 1 },
      ],
    });
    expect(await inventory.level('cup')).toMatchObject({ held: 0 });
    expect(await inventory.reservation('x')).toBeUndefined();
  });

  it('may be tried again with its id after a refusal, even with other lines', async () => {
    await using shop = await openShop();
    const inventory = createInventory(shop);
    await stock(inventory, 'mug', 1);
    const request = { reservationId: 'x', holdMs: HOLD_MS };
    const two = await inventory.reserve({ ...request, lines: [{ sku: 'mug', quantity: 2 }] });
    const one = await inventory.reserve({ ...request, lines: [{ sku: 'mug', quantity: 1 }] });
    expect([two.reserved, one.reserved]).toEqual([false, true]);
  });

  it('is the same one for the same id and lines, and refuses other lines', async () => {
    await using shop = await openShop();
    const inventory = createInventory(shop);
    await stock(inventory, 'mug', 5);
    const first = await hold(inventory, 'x');
    await shop.clock.advance(HOLD_MS / 2);
    expect((await hold(inventory, 'x')).expiresAtMs).toBe(first.expiresAtMs);
    expect(await inventory.level('mug')).toMatchObject({ held: 1 });
    const other = { reservationId: 'x', lines: [{ sku: 'mug', quantity: 2 }], holdMs: HOLD_MS };
    await expect(inventory.reserve(other)).rejects.toMatchObject({ code: 'RESERVATION_ID_REUSED' });
    expect(await inventory.level('mug')).toMatchObject({ held: 1 });
  });

  it('is released when its scope ends without a claim, and not after one', async () => {
    await using shop = await openShop();
    const inventory = createInventory(shop);
    await stock(inventory, 'mug', 5);
    {
      await using given = await hold(inventory, 'given-up');
      expect(given.lines).toEqual([{ sku: 'mug', quantity: 1 }]);
    }
    {
      await using bought = await hold(inventory, 'bought');
      await bought.claim({ orderId: 'o' });
    }
    expect(await inventory.reservation('given-up')).toMatchObject({ state: 'released' });
    expect(await inventory.level('mug')).toMatchObject({ held: 0, sold: 1, available: 4 });
  });

  it.each([
    { waitMs: HOLD_MS - 1, state: 'claimed', answer: 'o', available: 0 },
    { waitMs: HOLD_MS, state: 'expired', answer: 'RESERVATION_EXPIRED', available: 1 },
    { waitMs: HOLD_MS + 1, state: 'expired', answer: 'RESERVATION_EXPIRED', available: 1 },
  ])('of 1,000 ms is $state by a claim after $waitMs', async ({ waitMs, ...expected }) => {
    await using shop = await openShop();
    const inventory = createInventory(shop);
    await stock(inventory, 'mug', 1);
    const held = await hold(inventory, 'x');
    await shop.clock.advance(waitMs);
    const answer = await held.claim({ orderId: 'o' }).then(
      (claim) => claim.orderId,
      (error: unknown) => (isSpillwayError(error) ? error.code : error),
    );
    const state = (await inventory.reservation('x'))?.state;
    const level = await inventory.level('mug');
    expect({ answer, state, available: level.available }).toEqual(expected);
    expect(level.held).toBe(0);
  });

  it('ends by itself: the units are free at its end with no sweep', async () => {
    await using shop = await openShop();
    const inventory = createInventory(shop);
    await stock(inventory, 'mug', 1);
    await hold(inventory, 'x');
    await shop.clock.advance(HOLD_MS - 1);
    const lines = [{ sku: 'mug', quantity: 1 }];
    const early = await inventory.reserve({ reservationId: 'y', lines, holdMs: HOLD_MS });
    await shop.clock.advance(1);
    const late = await inventory.reserve({ reservationId: 'y', lines, holdMs: HOLD_MS });
    expect([early.reserved, late.reserved]).toEqual([false, true]);
    expect(await inventory.reservation('x')).toMatchObject({ state: 'expired' });
    await expect(hold(inventory, 'x')).rejects.toMatchObject({ code: 'RESERVATION_EXPIRED' });
  });

  it('is extended once, and then says so', async () => {
    await using shop = await openShop();
    const inventory = createInventory(shop);
    await stock(inventory, 'mug', 1);
    const held = await hold(inventory, 'x');
    expect(await held.extend({ holdMs: HOLD_MS / 2 })).toMatchObject({ extended: false });
    await shop.clock.advance(HOLD_MS / 2);
    const until = held.expiresAtMs + HOLD_MS / 2;
    expect(await held.extend({ holdMs: HOLD_MS })).toEqual({ extended: true, expiresAtMs: until });
    await shop.clock.advance(HOLD_MS - 1);
    expect(await held.extend({ holdMs: HOLD_MS })).toEqual({ extended: false, expiresAtMs: until });
    await held.claim({ orderId: 'o' });
  });

  it('is claimed by one order only, and by that one as often as it asks', async () => {
    await using shop = await openShop();
    const inventory = createInventory(shop);
    await stock(inventory, 'mug', 1);
    const held = await hold(inventory, 'x');
    const claimed = await held.claim({ orderId: 'o-1' });
    await shop.clock.advance(10 * HOLD_MS);
    expect(await held.claim({ orderId: 'o-1' })).toEqual(claimed);
    const code = 'RESERVATION_ALREADY_CLAIMED';
    await expect(held.claim({ orderId: 'o-2' })).rejects.toMatchObject({ code });
    await expect(held.release()).rejects.toMatchObject({ code });
    await expect(held.extend({ holdMs: HOLD_MS })).rejects.toMatchObject({ code });
    expect((await hold(inventory, 'x')).lines).toEqual([{ sku: 'mug', quantity: 1 }]);
    expect(await inventory.level('mug')).toMatchObject({ onHand: 0, sold: 1 });
  });

  it('cannot be claimed when it was released or never was', async () => {
    await using shop = await openShop();
    const inventory = createInventory(shop);
    await stock(inventory, 'mug', 1);
    const held = await hold(inventory, 'x');
    expect([await held.release(), await held.release()]).toEqual([true, false]);
    const released = { code: 'RESERVATION_RELEASED' };
    await expect(held.claim({ orderId: 'o' })).rejects.toMatchObject(released);
    await expect(hold(inventory, 'x')).rejects.toMatchObject(released);
    const unknown = inventory.claim({ reservationId: 'y', orderId: 'o' });
    await expect(unknown).rejects.toMatchObject({ code: 'RESERVATION_NOT_FOUND' });
    expect(await inventory.release({ reservationId: 'y' })).toBe(false);
  });

  it('is forgotten a while after it ended, but kept when it was claimed', async () => {
    await using shop = await openShop();
    const options = { ...shop, holdMsMax: HOLD_MS, endedRetentionMs: 2 * HOLD_MS };
    const inventory = createInventory(options);
    await stock(inventory, 'mug', 9);
    await hold(inventory, 'left');
    await (await hold(inventory, 'released')).release();
    await (await hold(inventory, 'bought')).claim({ orderId: 'o' });
    await shop.clock.advance(10 * HOLD_MS);
    const states = ['left', 'released', 'bought'].map((id) => inventory.reservation(id));
    expect((await Promise.all(states)).map((status) => status?.state)).toEqual([
      undefined,
      undefined,
      'claimed',
    ]);
  });
});

describe('a SKU', () => {
  it('carries a bounded number of holds and refuses one more for now', async () => {
    await using shop = await openShop();
    const inventory = createInventory({ ...shop, holdsPerSkuMax: 3 });
    await stock(inventory, 'mug', 9);
    for (const id of ['1', '2', '3']) await hold(inventory, id);
    const full = { code: 'INVENTORY_HOLDS_EXCEEDED', retryable: true, applied: false };
    await expect(hold(inventory, '4')).rejects.toMatchObject(full);
    await shop.clock.advance(HOLD_MS);
    await hold(inventory, '4');
    expect(await inventory.level('mug')).toMatchObject({ held: 1 });
  });

  it('sells its last unit to one of two hundred buyers', async () => {
    await using shop = await openShop();
    const inventory = createInventory(shop);
    await stock(inventory, 'mug', 1);
    const lines = [{ sku: 'mug', quantity: 1 }];
    const buyers = Array.from({ length: 200 }, async (_, i) => {
      const request = { reservationId: `r-${i}`, lines, holdMs: HOLD_MS };
      await using held = await inventory.reserve(request);
      if (!held.reserved) return 'refused';
      await held.claim({ orderId: `o-${i}` });
      return 'sold';
    });
    const results = await Promise.all(buyers);
    expect(results.filter((result) => result === 'sold')).toHaveLength(1);
    expect(await inventory.audit()).toMatchObject({
      balanced: true,
      totals: { onHand: 0, held: 0, sold: 1, claims: 1 },
    });
  });

  it('sells exactly its stock to buyers of several SKUs at once, some of whom leave', async () => {
    await using shop = await openShop();
    const inventory = createInventory(shop);
    for (const sku of ['a', 'b', 'c']) await stock(inventory, sku, 20);
    const random = shop.random.fork('buyers');
    const orders: { orderId: string; reservationId: string }[] = [];
    const buyers = Array.from({ length: 150 }, async (_, i) => {
      const reservationId = `r-${i}`;
      const skus = ['a', 'b', 'c'].filter(() => random.chance(0.6));
      const lines = [...skus, 'a'].map((sku) => ({ sku, quantity: random.integer(1, 2) }));
      const held = await inventory.reserve({ reservationId, lines, holdMs: HOLD_MS });
      if (!held.reserved) return;
      if (random.chance(0.3)) await held.release();
      else if (random.chance(0.8)) {
        await held.claim({ orderId: `o-${i}` });
        orders.push({ orderId: `o-${i}`, reservationId });
      }
    });
    await Promise.all(buyers);
    const audit = await inventory.audit({ orders });
    expect(audit.differences).toEqual([]);
    expect(audit.totals.onHand + audit.totals.sold).toBe(60);
    expect(audit.totals.sold).toBeGreaterThan(15);
  });
});
