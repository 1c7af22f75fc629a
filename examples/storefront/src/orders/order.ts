import type { PricedLine } from '../cart/price-cart.ts';
import type { Address } from '../checkout/address.ts';
import type { Totals } from '../checkout/totals.ts';

/**
 * - `pending`: written before the stock is claimed; the reservation decides what becomes of it
 * - `placed`: its reservation is claimed by it, for good
 * - `cancelled`: its hold had ended before the claim; nothing was sold or charged
 */
export type OrderState = 'pending' | 'placed' | 'cancelled';

/** One order as it is stored. Prices and address are those of the checkout, for good. */
export interface Order extends Totals {
  readonly orderId: string;
  readonly customerId: string;
  /** The checkout it came from; also the id of its reservation. */
  readonly checkoutId: string;
  readonly state: OrderState;
  readonly lines: readonly PricedLine[];
  readonly address: Address;
  readonly authorisationId: string;
  /** Wall time in ms. */
  readonly createdAtMs: number;
  /** Wall time in ms of the claim; only a placed order has it. */
  readonly placedAtMs?: number;
}
