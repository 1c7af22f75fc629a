import type { Carts, Inventory, Reservation, Refusal, Shortage } from '@spillway/commerce';
import { isSpillwayError, SpillwayError, type Clock, type Random } from '@spillway/runtime';
import { priceCart } from '../cart/price-cart.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { newOrderId } from '../orders/order-id.ts';
import type { Address } from './address.ts';
import type { Checkout, CheckoutRecords } from './checkout-records.ts';

/** What {@link Checkouts} works on. */
export interface CheckoutsOptions {
  readonly records: CheckoutRecords;
  readonly inventory: Inventory;
  readonly carts: Carts;
  readonly catalogue: () => Catalogue;
  readonly clock: Clock;
  readonly random: Random;
  /** How long in ms the units stay the buyer's while the payment is made. */
  readonly holdMs: number;
  /** Told which SKUs changed. */
  readonly onStockChange: (skus: readonly string[]) => void;
}

/** Argument of {@link Checkouts.begin}. */
export interface BeginRequest {
  /** The form's token. */
  readonly checkoutId: string;
  readonly customerId: string;
  readonly address: Address;
}

/** Answer of {@link Checkouts.begin}. */
export type BeginResult =
  | { readonly state: 'held'; readonly checkout: Checkout }
  | { readonly state: 'emptyCart' }
  | { readonly state: 'short'; readonly shortages: readonly Shortage[] };

/** How a checkout is now. */
export type CheckoutView =
  | { readonly state: 'held'; readonly checkout: Checkout; readonly expiresAtMs: number }
  /** The units went back on the shelf: the time was over, or the buyer gave up. */
  | { readonly state: 'ended'; readonly checkout: Checkout }
  | { readonly state: 'claimed'; readonly checkout: Checkout };

const ENDED = new Set(['RESERVATION_EXPIRED', 'RESERVATION_RELEASED', 'RESERVATION_ID_REUSED']);

/** Turns carts into checkouts, each with its units held for a while. */
export class Checkouts {
  readonly #options: CheckoutsOptions;

  constructor(options: CheckoutsOptions) {
    this.#options = options;
  }

  /**
   * Holds what is in the cart. Repeating the form gives the same checkout; a form that was used for
   * other contents, or whose hold has ended, begins a new one under an id of its own.
   * @throws CHECKOUT_NOT_HELD (retryable) when the new hold ended too before it could be stored
   */
  async begin(request: BeginRequest): Promise<BeginResult> {
    const first = await this.#attempt(request);
    if (first !== 'taken') return first;
    await this.#releaseOwn(request);
    const second = await this.#attempt({ ...request, checkoutId: this.#options.random.id(16) });
    if (second !== 'taken') return second;
    const message = 'The hold ended before the checkout was stored; nothing is held.';
    throw new SpillwayError('CHECKOUT_NOT_HELD', message, { retryable: true });
  }

  /** `undefined` when there is no such checkout of this customer. */
  async view(checkoutId: string, customerId: string): Promise<CheckoutView | undefined> {
    const checkout = await this.#options.records.get(checkoutId);
    if (checkout === undefined || checkout.customerId !== customerId) return undefined;
    const reservation = await this.#options.inventory.reservation(checkoutId);
    if (reservation?.state === 'claimed') return { state: 'claimed', checkout };
    if (reservation?.state !== 'held') return { state: 'ended', checkout };
    return { state: 'held', checkout, expiresAtMs: reservation.expiresAtMs };
  }

  /** Gives the units back, unless they are sold. */
  async release(checkoutId: string): Promise<void> {
    const { inventory } = this.#options;
    try {
      const reservation = await inventory.reservation(checkoutId);
      await inventory.release({ reservationId: checkoutId });
      this.#options.onStockChange(reservation?.lines.map(({ sku }) => sku) ?? []);
    } catch (error) {
      if (!isSpillwayError(error, 'RESERVATION_ALREADY_CLAIMED')) throw error;
    }
  }

  /**
   * `taken`: the id stands for another checkout, or for one that has ended. The record comes behind
   * the hold: a refusal then leaves no record, and a crash between the two a hold that ends.
   */
  async #attempt(request: BeginRequest): Promise<BeginResult | 'taken'> {
    const wanted = await this.#draft(request);
    if (wanted.lines.length === 0) return this.#repeated(request);
    const answer = await this.#reserve(wanted);
    if (answer === 'ended') return 'taken';
    this.#options.onStockChange(wanted.lines.map(({ sku }) => sku));
    if (!answer.reserved) return { state: 'short', shortages: answer.shortages };
    const stored = await this.#options.records.create(wanted);
    return sameContents(stored, wanted) ? { state: 'held', checkout: stored } : 'taken';
  }

  async #draft(request: BeginRequest): Promise<Checkout> {
    const { carts, catalogue, clock, random } = this.#options;
    const cart = priceCart(catalogue(), await carts.read(request.customerId));
    return {
      ...request,
      orderId: newOrderId(random),
      lines: cart.lines,
      goodsCents: cart.goodsCents,
      shippingCents: cart.shippingCents,
      totalCents: cart.totalCents,
      createdAtMs: clock.wallMs(),
    };
  }

  /** An empty cart may be that of a form sent again after the order was placed. */
  async #repeated(request: {
    readonly checkoutId: string;
    readonly customerId: string;
  }): Promise<BeginResult> {
    const view = await this.view(request.checkoutId, request.customerId);
    if (view?.state !== 'claimed') return { state: 'emptyCart' };
    return { state: 'held', checkout: view.checkout };
  }

  /** What this customer's checkout of that id holds goes back. */
  async #releaseOwn({ checkoutId, customerId }: BeginRequest): Promise<void> {
    const replaced = await this.#options.records.get(checkoutId);
    if (replaced?.customerId === customerId) await this.release(checkoutId);
  }

  async #reserve(checkout: Checkout): Promise<Reservation | Refusal | 'ended'> {
    const { inventory, holdMs } = this.#options;
    const lines = checkout.lines.map(({ sku, quantity }) => ({ sku, quantity }));
    try {
      return await inventory.reserve({ reservationId: checkout.checkoutId, lines, holdMs });
    } catch (error) {
      if (isSpillwayError(error) && ENDED.has(error.code)) return 'ended';
      throw error;
    }
  }
}

/** Whether two checkouts of one id are the same form sent twice. */
function sameContents(a: Checkout, b: Checkout): boolean {
  const contents = ({ customerId, lines, address }: Checkout): string =>
    JSON.stringify([
      customerId,
      lines.map((line) => [line.sku, line.quantity, line.unitPriceCents]),
      [
        address.name,
        address.email,
        address.street,
        address.postcode,
        address.city,
        address.country,
      ],
    ]);
  return contents(a) === contents(b);
}
