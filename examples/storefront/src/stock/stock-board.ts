import type { Inventory, StockLevel } from '@spillway/commerce';
import type { Clock } from '@spillway/runtime';

/** A level may be shown for this long in lists before it is read again. */
const FRESH_MS = 3_000;
const AT_ONCE = 64;

interface Seen {
  readonly level: StockLevel;
  readonly seenAtMs: number;
}

/**
 * The stock as the catalogue's lists show it: read at most every three seconds, so that a page of
 * 24 products does not cost a hundred reads. Pages that sell read the inventory itself. It holds
 * one level for each SKU that was asked for: never more than the catalogue has.
 */
export class StockBoard {
  readonly #inventory: Inventory;
  readonly #clock: Clock;
  readonly #seen = new Map<string, Seen>();

  constructor(inventory: Inventory, clock: Clock) {
    this.#inventory = inventory;
    this.#clock = clock;
  }

  /** Levels a few seconds old at most, by SKU. */
  async glance(skus: readonly string[]): Promise<ReadonlyMap<string, StockLevel>> {
    const nowMs = this.#clock.monotonicMs();
    const stale = skus.filter((sku) => {
      const seen = this.#seen.get(sku);
      return seen === undefined || nowMs - seen.seenAtMs > FRESH_MS;
    });
    for (let at = 0; at < stale.length; at += AT_ONCE)
      await this.read(stale.slice(at, at + AT_ONCE));
    const levels = new Map<string, StockLevel>();
    for (const sku of skus) {
      const seen = this.#seen.get(sku);
      if (seen !== undefined) levels.set(sku, seen.level);
    }
    return levels;
  }

  /** Levels as they are now, in the order of the SKUs. */
  async read(skus: readonly string[]): Promise<readonly StockLevel[]> {
    const levels = await this.#inventory.levels(skus);
    const seenAtMs = this.#clock.monotonicMs();
    for (const level of levels) this.#seen.set(level.sku, { level, seenAtMs });
    return levels;
  }

  /** Forgets what was seen of these SKUs. */
  forget(skus: readonly string[]): void {
    for (const sku of skus) this.#seen.delete(sku);
  }
}
