import type { Kv } from '@spillway/kv';
import type { PricedLine } from '../cart/price-cart.ts';
import type { Address } from './address.ts';
import type { Totals } from './totals.ts';

/** One checkout: what is bought, at which prices, where it goes. Never changes once stored. */
export interface Checkout extends Totals {
  /** The form's token; also the id of the reservation, so that a repeated form is one checkout. */
  readonly checkoutId: string;
  readonly customerId: string;
  /** The number its order will have, so that a repeated payment is one order. */
  readonly orderId: string;
  readonly lines: readonly PricedLine[];
  readonly address: Address;
  readonly createdAtMs: number;
}

const CHECKOUT = 'storefront:checkout:';
const KEPT_MS = 2 * 24 * 3_600_000;

/** The checkouts in the KV; one is forgotten two days after it began. */
export class CheckoutRecords {
  readonly #kv: Kv;

  constructor(kv: Kv) {
    this.#kv = kv;
  }

  get(checkoutId: string): Promise<Checkout | undefined> {
    return this.#kv.get<Checkout>(CHECKOUT + checkoutId);
  }

  /** Stores a checkout unless there is one of this id; returns the stored one. */
  create(checkout: Checkout): Promise<Checkout> {
    return this.#kv.update<Checkout, Checkout>(
      CHECKOUT + checkout.checkoutId,
      (current, { nowMs }) =>
        current === undefined
          ? { action: 'put', value: checkout, result: checkout, expiresAtMs: nowMs + KEPT_MS }
          : { action: 'keep', result: current },
    );
  }
}
