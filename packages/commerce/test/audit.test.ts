import { describe, expect, it } from 'vitest';
import { createInventory, type AuditedOrder, type Inventory } from '../src/index.ts';
import type { ReservationRecord } from '../src/inventory/reservation-record.ts';
import type { StockRecord } from '../src/inventory/stock-record.ts';
import { openShop, type Shop } from './shop.ts';

const LINES = [
  { sku: 'cup', quantity: 1 },
  { sku: 'mug', quantity: 2 },
];
const ORDERS: readonly AuditedOrder[] = [{ orderId: 'o', reservationId: 'sold', lines: LINES }];

/** Five of each SKU; one reservation sold by order `o`, one held. */
async function openSold(shop: Shop): Promise<Inventory> {
  const inventory = createInventory(shop);
  for (const sku of ['cup', 'mug']) {
    await inventory.restock({ sku, quantity: 5, operationId: 'delivery' });
  }
  for (const reservationId of ['sold', 'held']) {
    await inventory.reserve({ reservationId, lines: LINES, holdMs: 60_000 });
  }
  await inventory.claim({ reservationId: 'sold', orderId: 'o' });
  return inventory;
}

async function damageStock(shop: Shop, sku: string, damage: Partial<StockRecord>): Promise<void> {
  await shop.kv.update<StockRecord, undefined>(`shop:stock:${sku}`, (current) => {
    if (current === undefined) throw new Error('no such SKU');
    return { action: 'put', value: { ...current, ...damage }, result: undefined };
  });
}

async function damageReservation(shop: Shop, id: string, damage: object): Promise<void> {
  await shop.kv.update<ReservationRecord, undefined>(`shop:reservation:${id}`, (current) => {
    if (current === undefined) throw new Error('no such reservation');
    return { action: 'put', value: { ...current, ...damage }, result: undefined };
  });
}

/** The kinds of difference that the audit names, each with what it is about. */
async function audit(inventory: Inventory, orders = ORDERS): Promise<readonly string[]> {
  const { differences, balanced } = await inventory.audit({ orders });
  expect(balanced).toBe(differences.length === 0);
  return differences.map(
    ({ kind, sku, reservationId, orderId }) => `${kind} ${sku ?? orderId ?? reservationId}`,
  );
}

describe('an audit', () => {
  it('finds nothing wrong where nothing is, and sums up', async () => {
    await using shop = await openShop();
    const inventory = await openSold(shop);
    expect(await inventory.audit({ orders: ORDERS })).toEqual({
      balanced: true,
      differences: [],
      changed: [],
      totals: {
        ...{ skus: 2, received: 10, adjusted: 0, onHand: 7, held: 3, available: 4 },
        ...{ sold: 3, unsettled: 0, claims: 1 },
      },
    });
  });

  it('names stock that came from nowhere or went nowhere', async () => {
    await using shop = await openShop();
    const inventory = await openSold(shop);
    await damageStock(shop, 'mug', { onHand: 4 });
    expect(await audit(inventory)).toEqual(['STOCK_EQUATION mug']);
  });

  it('names sales that no reservation made', async () => {
    await using shop = await openShop();
    const inventory = await openSold(shop);
    await damageStock(shop, 'mug', { onHand: 2, sold: 3 });
    expect(await audit(inventory)).toEqual(['SOLD_MISMATCH mug']);
  });

  it('names a reservation that was sold and is not counted', async () => {
    await using shop = await openShop();
    const inventory = await openSold(shop);
    await damageStock(shop, 'mug', { onHand: 5, sold: 0 });
    expect(await audit(inventory)).toEqual(['SOLD_MISMATCH mug']);
  });

  it('names more held than there is', async () => {
    await using shop = await openShop();
    const inventory = await openSold(shop);
    await damageStock(shop, 'mug', { onHand: 1, adjusted: -2 });
    expect(await audit(inventory)).toEqual(['STOCK_OVERSOLD mug']);
  });

  it('names a hold that is missing, and one of another quantity', async () => {
    await using shop = await openShop();
    const inventory = await openSold(shop);
    await damageStock(shop, 'mug', { holds: { text: ';', count: 0, units: 0, pinned: 0 } });
    expect(await audit(inventory)).toEqual(['HOLD_MISSING mug']);
    const lines = [{ sku: 'cup', quantity: 2, sequence: 2 }];
    await damageReservation(shop, 'held', { lines });
    expect(await audit(inventory)).toEqual(['HOLD_MISMATCH cup']);
  });

  it('names holds that are counted wrong', async () => {
    await using shop = await openShop();
    const inventory = await openSold(shop);
    const { holds } = (await shop.kv.get<StockRecord>('shop:stock:mug')) ?? {};
    await damageStock(shop, 'mug', {
      holds: { text: ';', count: 0, pinned: 0, ...holds, units: 1 },
    });
    expect(await audit(inventory)).toEqual(['HOLD_MISMATCH mug']);
  });

  it('names a SKU whose stock is gone', async () => {
    await using shop = await openShop();
    const inventory = await openSold(shop);
    await shop.kv.delete('shop:stock:cup');
    expect(await audit(inventory)).toEqual(['HOLD_MISSING cup', 'SOLD_MISMATCH cup']);
  });

  it('compares orders and claims one to one', async () => {
    await using shop = await openShop();
    const inventory = await openSold(shop);
    expect(await audit(inventory, [])).toEqual(['CLAIM_WITHOUT_ORDER o']);
    expect(await audit(inventory, [...ORDERS, ...ORDERS])).toEqual(['ORDER_MISMATCH o']);
    const stolen = { orderId: 'p', reservationId: 'sold' };
    expect(await audit(inventory, [...ORDERS, stolen])).toEqual(['ORDER_WITHOUT_CLAIM p']);
    const unsold = { orderId: 'q', reservationId: 'held' };
    const unknown = { orderId: 'r', reservationId: 'never' };
    expect(await audit(inventory, [...ORDERS, unsold, unknown])).toEqual([
      'ORDER_WITHOUT_CLAIM q',
      'ORDER_WITHOUT_CLAIM r',
    ]);
    const less = [{ orderId: 'o', reservationId: 'sold', lines: LINES.slice(1) }];
    expect(await audit(inventory, less)).toEqual(['ORDER_MISMATCH o']);
  });

  it('reads orders from an asynchronous source as well', async () => {
    await using shop = await openShop();
    const inventory = await openSold(shop);
    async function* orders(): AsyncGenerator<AuditedOrder> {
      await shop.clock.advance(1);
      yield* ORDERS;
    }
    expect(await inventory.audit({ orders: orders() })).toMatchObject({ balanced: true });
  });

  it('looks up an order that was sold while it read', async () => {
    await using shop = await openShop();
    const inventory = await openSold(shop);
    async function* orders(): AsyncGenerator<AuditedOrder> {
      yield* ORDERS; // by now the reservations have been read
      await inventory.claim({ reservationId: 'held', orderId: 'new' });
      yield { orderId: 'new', reservationId: 'held', lines: LINES };
    }
    expect((await inventory.audit({ orders: orders() })).differences).toEqual([]);
  });

  it('is right while the shop sells', async () => {
    await using shop = await openShop();
    const inventory = await openSold(shop);
    await inventory.restock({ sku: 'cup', quantity: 100, operationId: 'more' });
    let selling = true;
    const sellers = Array.from({ length: 4 }, async (_, seller) => {
      for (let i = 0; i < 20; i++) {
        const lines = [{ sku: 'cup', quantity: 1 }];
        const reservationId = `${seller}-${i}`;
        const held = await inventory.reserve({ reservationId, lines, holdMs: 60_000 });
        if (held.reserved) await held.claim({ orderId: `order ${reservationId}` });
      }
    });
    const ended = Promise.all(sellers).then(() => {
      selling = false;
    });
    let changes = 0;
    while (selling) {
      const { differences, changed } = await inventory.audit();
      expect(differences).toEqual([]);
      changes += changed.length;
    }
    await ended;
    expect(changes).toBeGreaterThan(0);
    expect(await inventory.audit()).toMatchObject({ balanced: true, totals: { sold: 83 } });
  });
});
