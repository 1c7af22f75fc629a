import type { AuditDifference, AuditedOrder, AuditTotals, Inventory } from '@spillway/commerce';
import type { OrderRecords } from '../orders/order-records.ts';

/** What the books of the shop say. */
export interface ShopAudit {
  /** Nothing is wrong: the equation holds, and nothing is oversold or lost. */
  readonly balanced: boolean;
  /** Units that ever came in, corrections included. */
  readonly initial: number;
  readonly sold: number;
  readonly held: number;
  /** Units that may be sold now. */
  readonly stock: number;
  /** Whether `stock = initial − sold − held`. */
  readonly equationHolds: boolean;
  readonly oversold: number;
  /** Sales without an order, and placed orders without a sale. */
  readonly lostOrders: number;
  readonly orders: {
    readonly placed: number;
    readonly pending: number;
    readonly cancelled: number;
  };
  /** Orders that are being placed at this moment; they are judged when they are done. */
  readonly inProgress: number;
  readonly skus: number;
  readonly claims: number;
  /** SKUs that were sold while the audit read. */
  readonly changed: readonly string[];
  readonly differences: readonly AuditDifference[];
}

/** Recomputes the stock from the reservations and the reservations from the orders. */
export async function auditShop(inventory: Inventory, orders: OrderRecords): Promise<ShopAudit> {
  const markedBefore = await orders.marked();
  const counts = { placed: 0, pending: 0, cancelled: 0 };
  const audit = await inventory.audit({ orders: placedOrders(orders, counts) });
  const markedAfter = await orders.marked();
  const open = new Set([...markedBefore.values(), ...markedAfter.values()]);
  const differences = audit.differences.filter(
    ({ reservationId }) => reservationId === undefined || !open.has(reservationId),
  );
  return {
    ...summarise(audit.totals, differences),
    ...{ orders: counts, inProgress: open.size, changed: audit.changed },
  };
}

function summarise(
  totals: AuditTotals,
  differences: readonly AuditDifference[],
): Omit<ShopAudit, 'orders' | 'inProgress' | 'changed'> {
  const { sold, held, available: stock, skus, claims } = totals;
  const initial = totals.received + totals.adjusted;
  const equationHolds = stock === initial - sold - held;
  const oversold = differences.filter(({ kind }) => kind === 'STOCK_OVERSOLD').length;
  const lostOrders = differences.filter(({ kind }) => LOST.has(kind)).length;
  return {
    balanced: equationHolds && differences.length === 0,
    initial,
    sold,
    held,
    stock,
    equationHolds,
    oversold,
    lostOrders,
    skus,
    claims,
    differences,
  };
}

const LOST: ReadonlySet<AuditDifference['kind']> = new Set([
  'CLAIM_WITHOUT_ORDER',
  'ORDER_WITHOUT_CLAIM',
  'ORDER_MISMATCH',
]);

async function* placedOrders(
  orders: OrderRecords,
  counts: { placed: number; pending: number; cancelled: number },
): AsyncIterable<AuditedOrder> {
  for await (const order of orders.all()) {
    counts[order.state]++;
    if (order.state !== 'placed') continue;
    const lines = order.lines.map(({ sku, quantity }) => ({ sku, quantity }));
    yield { orderId: order.orderId, reservationId: order.checkoutId, lines };
  }
}
