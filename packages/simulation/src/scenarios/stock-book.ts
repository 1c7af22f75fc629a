import type { InventoryLine } from '@spillway/commerce';
import type { World } from '../world/world.ts';

/** Units that a buyer was promised. */
interface Promised {
  readonly lines: readonly InventoryLine[];
  /** Wall time in ms until which they are promised at least; `Infinity`: sold. */
  untilMs: number;
}

/**
 * What the shop's clients were told, and nothing else: which units came in, which are promised to
 * whom and until when, which are sold. It never holds that the shop promises more than it has.
 */
export class StockBook {
  readonly #world: World;
  /** Units that came in, or may have, by SKU. */
  readonly #received = new Map<string, number>();
  readonly #promised = new Map<string, Promised>();
  readonly #orders = new Map<string, string>();

  constructor(world: World) {
    this.#world = world;
  }

  /** The claimed reservations: order by reservation. */
  get orders(): ReadonlyMap<string, string> {
    return this.#orders;
  }

  /** Units come in: from now on they may be there. */
  restock(sku: string, units: number): void {
    this.#received.set(sku, this.received(sku) + units);
  }

  received(sku: string): number {
    return this.#received.get(sku) ?? 0;
  }

  /** A buyer was told that these units are his until then, at least. */
  held(reservationId: string, lines: readonly InventoryLine[], untilMs: number): void {
    this.#promised.set(reservationId, { lines, untilMs });
    this.#judge(`${reservationId} holds`);
  }

  /** A buyer was told that his order is sold. */
  sold(reservationId: string, orderId: string): void {
    const before = this.#orders.get(reservationId);
    if (before !== undefined && before !== orderId) {
      this.#world.violate('sold-once', `${reservationId} is sold to ${before} and to ${orderId}`);
    }
    this.#orders.set(reservationId, orderId);
    const promised = this.#promised.get(reservationId);
    if (promised === undefined) return;
    promised.untilMs = Infinity;
    this.#judge(`${orderId} is sold`);
  }

  /** Nothing is promised to this reservation any more. */
  ended(reservationId: string): void {
    const promised = this.#promised.get(reservationId);
    if (promised !== undefined) promised.untilMs = -Infinity;
  }

  /** Units sold of a SKU. */
  soldOf(sku: string): number {
    return this.#unitsOf(sku, Infinity);
  }

  #judge(occasion: string): void {
    const nowMs = this.#world.wallMs();
    for (const [sku, received] of this.#received) {
      const promised = this.#unitsOf(sku, nowMs);
      if (promised <= received) continue;
      const text = `as ${occasion}, ${promised} of ${received} units of ${sku} are promised`;
      this.#world.violate('oversold', text);
    }
  }

  /** Units of a SKU that are promised beyond this time, or sold. */
  #unitsOf(sku: string, atMs: number): number {
    let units = 0;
    for (const { lines, untilMs } of this.#promised.values()) {
      if (untilMs !== Infinity && untilMs <= atMs) continue;
      for (const line of lines) if (line.sku === sku) units += line.quantity;
    }
    return units;
  }
}
