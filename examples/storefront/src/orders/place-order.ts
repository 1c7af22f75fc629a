import { isSpillwayError, type Clock } from '@spillway/runtime';
import type { Checkout } from '../checkout/checkout-records.ts';
import type { Checkouts } from '../checkout/checkouts.ts';
import { authorisePayment, type TestCard } from '../checkout/simulated-payments.ts';
import type { Order } from './order.ts';
import { settleOrder, type SettleTarget } from './settle-order.ts';

/** What paying works on. */
export interface PlaceOrderTarget extends SettleTarget {
  readonly checkouts: Checkouts;
  readonly clock: Clock;
  /** Told which SKUs changed. */
  readonly onStockChange: (skus: readonly string[]) => void;
}

/** Answer of {@link placeOrder}. */
export type PlaceOrderResult =
  | { readonly state: 'placed' | 'cancelled'; readonly order: Order }
  /** The order is written, and something failed behind that: reading it later settles it. */
  | { readonly state: 'open'; readonly order: Order }
  | { readonly state: 'declined'; readonly reason: string }
  /** The hold had ended before the payment; nothing was charged. */
  | { readonly state: 'ended' }
  | { readonly state: 'unknownCheckout' };

/**
 * Pays for a checkout and places its order, once: a second call, at the same time or after a crash,
 * finds the order and finishes it. The order is written as pending before the stock is claimed, so
 * that after a crash at any moment every claimed reservation has its order.
 * @throws the KV's errors, when no order is written yet
 */
export async function placeOrder(
  target: PlaceOrderTarget,
  request: { readonly checkoutId: string; readonly customerId: string; readonly card: TestCard },
): Promise<PlaceOrderResult> {
  const view = await target.checkouts.view(request.checkoutId, request.customerId);
  if (view === undefined) return { state: 'unknownCheckout' };
  const { checkout } = view;
  const existing = await target.orders.get(checkout.orderId);
  if (existing !== undefined) return settle(target, existing);
  if (view.state !== 'held') return { state: 'ended' };
  const authorisation = authorisePayment(checkout.orderId, request.card);
  if (!authorisation.approved) return { state: 'declined', reason: authorisation.reason };
  const order = pendingOrder(checkout, authorisation.authorisationId, target.clock.wallMs());
  return settle(target, await target.orders.createPending(order));
}

async function settle(target: PlaceOrderTarget, order: Order): Promise<PlaceOrderResult> {
  try {
    const settled = await settleOrder(target, order);
    return { state: settled.state === 'placed' ? 'placed' : 'cancelled', order: settled };
  } catch (error) {
    if (isSpillwayError(error)) return { state: 'open', order };
    throw error;
  } finally {
    target.onStockChange(order.lines.map(({ sku }) => sku));
  }
}

function pendingOrder(checkout: Checkout, authorisationId: string, nowMs: number): Order {
  const { orderId, customerId, checkoutId, lines, address } = checkout;
  const { goodsCents, shippingCents, totalCents } = checkout;
  const totals = { goodsCents, shippingCents, totalCents };
  const what = { orderId, customerId, checkoutId, lines, address, ...totals };
  return { ...what, state: 'pending', authorisationId, createdAtMs: nowMs };
}
