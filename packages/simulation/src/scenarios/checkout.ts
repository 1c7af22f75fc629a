import type { Claim, InventoryLine, Refusal, Reservation } from '@spillway/commerce';
import { useUntilCertain, type Outcome, type ShopScene } from './use-inventory.ts';

/** What a buyer wants. */
export interface CheckoutOrder {
  readonly reservationId: string;
  /** May name a SKU twice. */
  readonly lines: readonly InventoryLine[];
  readonly holdMs: number;
}

const TRIES_MAX = 10;

/** One buyer's way from the reservation to the order, or to nothing. */
export class Checkout {
  readonly order: CheckoutOrder;
  readonly #scene: ShopScene;
  #reserveBeganMs = 0;
  #expiresAtMs = Infinity;
  /** It was told that its time is over: that is final. */
  #isOver = false;
  /** Orders whose claim was left without an answer. */
  readonly #open = new Set<string>();

  constructor(scene: ShopScene, order: CheckoutOrder) {
    this.#scene = scene;
    this.order = order;
  }

  /** Whether the units are held. */
  async reserve(): Promise<boolean> {
    this.#reserveBeganMs = this.#nowMs();
    const { reservationId } = this.order;
    const outcome = await this.#repeat(`reserve ${reservationId}`, (inventory) =>
      inventory.reserve(this.order),
    );
    if (outcome.kind === 'unknown') return false;
    if (outcome.kind === 'answered') return this.#reserved(outcome.answer);
    if (outcome.code !== 'RESERVATION_EXPIRED') this.#wrong('reserve', outcome.code);
    else this.#mayBeOver('reserve', this.#reserveBeganMs + this.order.holdMs);
    return false;
  }

  /** Asks for more time. */
  async extend(): Promise<void> {
    const { reservationId, holdMs } = this.order;
    const what = `extend ${reservationId}`;
    const outcome = await this.#repeat(what, (inventory) =>
      inventory.extend({ reservationId, holdMs }),
    );
    if (outcome.kind === 'decided') this.#judgeDecision('extend', outcome.code);
    if (outcome.kind !== 'answered') return;
    this.#expiresAtMs = Math.max(this.#expiresAtMs, outcome.answer.expiresAtMs);
    this.#scene.book.held(reservationId, this.order.lines, this.#expiresAtMs);
  }

  /** Turns the hold into an order. */
  async claim(orderId: string, triesMax: number = TRIES_MAX): Promise<void> {
    const { reservationId } = this.order;
    const what = `claim ${reservationId} for ${orderId}`;
    const outcome = await this.#repeat(
      what,
      (inventory) => inventory.claim({ reservationId, orderId }),
      triesMax,
    );
    this.#open.delete(orderId);
    if (outcome.kind === 'unknown') this.#open.add(orderId);
    else if (outcome.kind === 'answered') this.#claimed(orderId, outcome.answer);
    else if (outcome.code === 'RESERVATION_ALREADY_CLAIMED') this.#rivalWon(orderId);
    else this.#judgeDecision('claim', outcome.code);
  }

  /** Gives the units back. */
  async release(): Promise<void> {
    const { reservationId } = this.order;
    this.#scene.book.ended(reservationId);
    const outcome = await this.#repeat(`release ${reservationId}`, (inventory) =>
      inventory.release({ reservationId }),
    );
    if (outcome.kind === 'decided') this.#wrong('release', outcome.code);
  }

  /** In the healed world: every claim that was left open gets its answer. */
  async finish(): Promise<void> {
    for (const orderId of this.#open) {
      await this.claim(orderId, 1);
      if (this.#open.has(orderId)) {
        this.#scene.world.violate('available', `${orderId} has no answer in a healed world`);
      }
    }
  }

  #reserved(answer: Reservation | Refusal): boolean {
    if (!answer.reserved) return false;
    const { reservationId, lines } = this.order;
    const wanted = JSON.stringify(addUp(lines));
    if (JSON.stringify(answer.lines) !== wanted) {
      this.#wrong('reserve', `lines ${JSON.stringify(answer.lines)} for ${wanted}`);
    }
    this.#expiresAtMs = answer.expiresAtMs;
    // Held since some attempt began, and for as long as it asked.
    if (answer.expiresAtMs < this.#reserveBeganMs + this.order.holdMs) {
      this.#wrong('reserve', `an end ${answer.expiresAtMs - this.#reserveBeganMs} ms on`);
    }
    this.#scene.book.held(reservationId, lines, answer.expiresAtMs);
    return true;
  }

  #claimed(orderId: string, claim: Claim): void {
    if (this.#isOver) this.#wrong('claim', 'that it is sold, after it was told that it is over');
    if (claim.orderId !== orderId) this.#wrong('claim', `an answer for ${claim.orderId}`);
    const wanted = JSON.stringify(addUp(this.order.lines));
    if (JSON.stringify(claim.lines) !== wanted) this.#wrong('claim', `other lines than ${wanted}`);
    this.#scene.book.sold(this.order.reservationId, orderId);
  }

  /** Another order has it; which one, its own claim will tell. */
  #rivalWon(orderId: string): void {
    const { reservationId } = this.order;
    if (this.#scene.book.orders.get(reservationId) !== orderId) return;
    this.#wrong('claim', `first sold to ${orderId}, then to another order`);
  }

  /** A hold may end at its time, and not before. */
  #judgeDecision(what: string, code: string): void {
    if (this.#scene.book.orders.has(this.order.reservationId)) {
      this.#wrong(what, `${code} after it was sold`);
    } else if (code === 'RESERVATION_EXPIRED') this.#mayBeOver(what, this.#expiresAtMs);
    else this.#wrong(what, code);
  }

  #mayBeOver(what: string, expiresAtMs: number): void {
    const earlyMs = expiresAtMs - this.#nowMs();
    if (earlyMs > 0) this.#wrong(what, `an end ${earlyMs} ms too early`);
    this.#isOver = true;
    this.#scene.book.ended(this.order.reservationId);
  }

  #wrong(what: string, answer: string): void {
    const { reservationId } = this.order;
    this.#scene.world.violate('reservation', `${what} of ${reservationId} was told ${answer}`);
  }

  #nowMs(): number {
    return this.#scene.world.wallMs();
  }

  #repeat<T>(
    what: string,
    work: Parameters<typeof useUntilCertain<T>>[2],
    triesMax: number = TRIES_MAX,
  ): Promise<Outcome<T>> {
    return useUntilCertain(this.#scene, what, work, triesMax);
  }
}

/** One line for each SKU, in order of SKU. */
function addUp(lines: readonly InventoryLine[]): readonly InventoryLine[] {
  const units = new Map<string, number>();
  for (const { sku, quantity } of lines) units.set(sku, (units.get(sku) ?? 0) + quantity);
  const skus = [...units.keys()].sort((a, b) => (a < b ? -1 : 1));
  return skus.map((sku) => ({ sku, quantity: units.get(sku) ?? 0 }));
}
