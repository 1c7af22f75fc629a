import type { Carts, Claim, Inventory } from '@spillway/commerce';
import { isSpillwayError } from '@spillway/runtime';
import type { Order } from './order.ts';
import type { OrderRecords } from './order-records.ts';

/** What settling works on. */
export interface SettleTarget {
  readonly orders: OrderRecords;
  readonly inventory: Inventory;
  readonly carts: Carts;
}

/** The reservation will never be this order's: nothing was sold. */
const CLAIM_REFUSALS = new Set([
  'RESERVATION_NOT_FOUND',
  'RESERVATION_EXPIRED',
  'RESERVATION_RELEASED',
  'RESERVATION_ALREADY_CLAIMED',
]);

/**
 * Brings an order to its end: claims its reservation, marks it placed (or cancelled, when the hold
 * had ended), takes what was bought out of the cart, and removes its mark. Every step may be
 * repeated while the mark stands; behind it nothing is left to do, and the cart, which forgets old
 * operations, is not touched again. So the same function serves the payment, a double click, a
 * retry after a crash, and the recovery at start. The claim alone decides; the record follows it.
 */
export async function settleOrder(target: SettleTarget, order: Order): Promise<Order> {
  const { orders } = target;
  const decided = order.state === 'pending' ? await decide(target, order) : order;
  if (!(await orders.isMarked(decided.orderId))) return decided;
  if (decided.state === 'placed') await emptyCart(target.carts, decided);
  await orders.unmark(decided.orderId);
  return decided;
}

/** Settles all orders that a crash or a failed node left open; returns how many there were. */
export async function settleMarkedOrders(target: SettleTarget): Promise<number> {
  const marked = await target.orders.marked();
  for (const orderId of marked.keys()) {
    const order = await target.orders.get(orderId);
    if (order === undefined) await target.orders.unmark(orderId);
    else await settleOrder(target, order);
  }
  return marked.size;
}

async function decide({ orders, inventory }: SettleTarget, order: Order): Promise<Order> {
  const claim = await claimFor(inventory, order);
  return claim === undefined
    ? orders.decide(order.orderId, { state: 'cancelled' })
    : orders.decide(order.orderId, { state: 'placed', placedAtMs: claim.claimedAtMs });
}

async function claimFor(inventory: Inventory, order: Order): Promise<Claim | undefined> {
  try {
    return await inventory.claim({ reservationId: order.checkoutId, orderId: order.orderId });
  } catch (error) {
    if (isSpillwayError(error) && CLAIM_REFUSALS.has(error.code)) return undefined;
    throw error;
  }
}

/** Takes out exactly what was bought: what was added meanwhile stays. */
async function emptyCart(carts: Carts, order: Order): Promise<void> {
  for (const { sku, quantity } of order.lines) {
    await carts.add({
      cartId: order.customerId,
      sku,
      delta: -quantity,
      operationId: `bought:${order.orderId}:${sku}`,
    });
  }
}
