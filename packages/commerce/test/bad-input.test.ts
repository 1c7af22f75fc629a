import { describe, expect, it } from 'vitest';
import type { Kv } from '@spillway/kv';
import {
  createCarts,
  createInventory,
  createSessions,
  type Carts,
  type Inventory,
} from '../src/index.ts';
import { deltas, expectRefused, forced, names, quantities } from './refusals.ts';
import { openShop, type Shop } from './shop.ts';

function openAll(shop: Shop): { inventory: Inventory; carts: Carts } {
  return {
    inventory: createInventory(shop),
    carts: createCarts(shop),
  };
}

describe('the inventory', () => {
  const lines = [{ sku: 'mug', quantity: 1 }];

  it('refuses bad SKUs', async () => {
    expect.hasAssertions();
    await using shop = await openShop();
    const { inventory } = openAll(shop);
    const operationId = 'o';
    const calls = names.flatMap((sku) => [
      () => inventory.level(sku),
      () => inventory.levels(['mug', sku]),
      () => inventory.restock({ sku, quantity: 1, operationId }),
      () => inventory.adjust({ sku, delta: 1, operationId }),
      () =>
        inventory.reserve({
          reservationId: 'x',
          lines: [...lines, { sku, quantity: 1 }],
          holdMs: 9,
        }),
    ]);
    await expectRefused(shop, 'COMMERCE_SKU_INVALID', calls);
  });

  it('refuses bad ids', async () => {
    expect.hasAssertions();
    await using shop = await openShop();
    const { inventory } = openAll(shop);
    await inventory.restock({ sku: 'mug', quantity: 5, operationId: 'first' });
    const calls = names.flatMap((id) => [
      () => inventory.reserve({ reservationId: id, lines, holdMs: 9 }),
      () => inventory.claim({ reservationId: id, orderId: 'o' }),
      () => inventory.claim({ reservationId: 'x', orderId: id }),
      () => inventory.release({ reservationId: id }),
      () => inventory.extend({ reservationId: id, holdMs: 9 }),
      () => inventory.reservation(id),
    ]);
    await expectRefused(shop, 'COMMERCE_ID_INVALID', calls);
    const longIds = names.map((id) => (String(id).includes('xx') ? 'x'.repeat(201) : id));
    const operations = longIds
      .filter((id) => id !== 'é'.repeat(65))
      .flatMap((operationId) => [
        () => inventory.restock({ sku: 'mug', quantity: 1, operationId }),
        () => inventory.adjust({ sku: 'mug', delta: 1, operationId }),
      ]);
    await expectRefused(shop, 'COMMERCE_ID_INVALID', operations);
  });

  it('refuses bad quantities', async () => {
    expect.hasAssertions();
    await using shop = await openShop();
    const { inventory } = openAll(shop);
    await inventory.restock({ sku: 'mug', quantity: 5, operationId: 'first' });
    const change = { sku: 'mug', operationId: 'o' };
    const tooMany = Array(2).fill({ sku: 'mug', quantity: 600_000_000 });
    await expectRefused(shop, 'COMMERCE_QUANTITY_INVALID', [
      ...deltas.map((delta) => () => inventory.adjust({ ...change, delta })),
      ...quantities.flatMap((quantity) => [
        () => inventory.restock({ ...change, quantity }),
        () =>
          inventory.reserve({
            reservationId: 'x',
            lines: [...lines, { sku: 'mug', quantity }],
            holdMs: 9,
          }),
      ]),
      () => inventory.reserve({ reservationId: 'x', lines: tooMany, holdMs: 9 }),
    ]);
  });

  it('refuses bad lines and bad durations', async () => {
    expect.hasAssertions();
    await using shop = await openShop();
    const { inventory } = openAll(shop);
    const request = { reservationId: 'x', lines, holdMs: 9 };
    const badLines = forced<typeof lines>([
      ...[[], undefined, null, 'mug', { sku: 'mug', quantity: 1 }],
      Array(101).fill(lines[0]),
    ]);
    const lineCalls = badLines.map((bad) => () => inventory.reserve({ ...request, lines: bad }));
    await expectRefused(shop, 'COMMERCE_LINES_INVALID', lineCalls);
    const badHoles = forced<typeof lines>([[null], [undefined], [7], Array(1)]);
    const holes = badHoles.map((bad) => () => inventory.reserve({ ...request, lines: bad }));
    await expectRefused(shop, 'COMMERCE_SKU_INVALID', holes);
    const durations = [...quantities, 86_400_001].filter((value) => value !== 1_000_000_001);
    const durationCalls = durations.flatMap((holdMs) => [
      () => inventory.reserve({ ...request, holdMs }),
      () => inventory.extend({ reservationId: 'x', holdMs }),
    ]);
    const timeouts = durations.filter((value) => value !== undefined);
    const timeoutCalls = timeouts.map((timeoutMs) => () => inventory.level('mug', { timeoutMs }));
    await expectRefused(shop, 'COMMERCE_DURATION_INVALID', [...durationCalls, ...timeoutCalls]);
  });
});

describe('carts', () => {
  it('refuse bad ids, SKUs and quantities', async () => {
    expect.hasAssertions();
    await using shop = await openShop();
    const { carts } = openAll(shop);
    const change = { cartId: 'ada', sku: 'mug', operationId: 'o' };
    await carts.add({ ...change, delta: 1, operationId: 'first' });
    await expectRefused(
      shop,
      'COMMERCE_ID_INVALID',
      names.flatMap((id) => [
        () => carts.read(id),
        () => carts.add({ ...change, cartId: id, delta: 1 }),
        () => carts.clear({ cartId: id, operationId: 'o' }),
        () => carts.merge({ guestCartId: id, customerCartId: 'ada' }),
        () => carts.merge({ guestCartId: 'ada', customerCartId: id }),
      ]),
    );
    await expectRefused(
      shop,
      'COMMERCE_SKU_INVALID',
      names.flatMap((sku) => [
        () => carts.add({ ...change, sku, delta: 1 }),
        () => carts.setQuantity({ ...change, sku, quantity: 1 }),
        () => carts.remove({ ...change, sku }),
      ]),
    );
    await expectRefused(shop, 'COMMERCE_QUANTITY_INVALID', [
      ...[...deltas, 100, -100].map((delta) => () => carts.add({ ...change, delta })),
      ...[...quantities, 100].map((quantity) => () => carts.setQuantity({ ...change, quantity })),
    ]);
  });

  it('refuse a bad revision and a cart merged into itself', async () => {
    expect.hasAssertions();
    await using shop = await openShop();
    const { carts } = openAll(shop);
    const revisions = forced<number>([NaN, -1, 0.5, '1', null, Infinity]);
    const clear = { cartId: 'ada', operationId: 'o' };
    const calls = revisions.map((ifRevision) => () => carts.clear({ ...clear, ifRevision }));
    await expectRefused(shop, 'CART_REVISION_INVALID', calls);
    await expectRefused(shop, 'CART_MERGE_INVALID', [
      () => carts.merge({ guestCartId: 'ada', customerCartId: 'ada' }),
    ]);
  });
});

describe('the factories', () => {
  it('refuse bad options', async () => {
    await using shop = await openShop();
    const { kv } = shop;
    const bad: readonly unknown[] = [undefined, null, {}, { kv: {} }, { kv: null }];
    const badEach = [
      ...['', 'Shop', 'a:b', 'x'.repeat(65), 7].map((namespace) => ({ kv, namespace })),
    ];
    const badNumbers = [0, -1, 0.5, NaN, Infinity, '1', 2 ** 53];
    const tries = [
      ...[createSessions, createCarts, createInventory].flatMap((create) =>
        [...bad, ...badEach].map((options) => () => create(options as { kv: Kv })),
      ),
      ...['ttlMs', 'lifetimeMsMax', 'touchBelow', 'bytesMax', 'fieldsMax'].flatMap((name) =>
        badNumbers
          .filter((value) => !(name === 'touchBelow' && value === 0.5))
          .map((value) => () => createSessions({ kv, [name]: value })),
      ),
      ...['ttlMs', 'linesMax', 'quantityMax'].flatMap((name) =>
        badNumbers.map((value) => () => createCarts({ kv, [name]: value })),
      ),
      ...['holdMsMax', 'linesMax', 'holdsPerSkuMax', 'claimMsMax', 'endedRetentionMs'].flatMap(
        (name) => badNumbers.map((value) => () => createInventory({ kv, [name]: value })),
      ),
    ];
    for (const run of tries) {
      expect(run).toThrow(expect.objectContaining({ code: 'COMMERCE_OPTION_INVALID' }));
    }
  });
});
