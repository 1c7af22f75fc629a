import type { StockLevel } from './inventory.ts';

/** What one register holds of one SKU. */
export interface StockRecord {
  /** Version of this layout; another one is not read. */
  readonly format: 1;
  /** Units that ever came in. */
  readonly received: number;
  /** Sum of all corrections. */
  readonly adjusted: number;
  readonly onHand: number;
  readonly sold: number;
  /** Number of the last hold; a number is never given twice. */
  readonly sequence: number;
  readonly holds: readonly StockHold[];
}

/** Units of one SKU promised to one reservation. */
export interface StockHold {
  readonly reservationId: string;
  /**
   * Which try of that reservation placed it: a refused reservation may be tried again, and the
   * clean-up of an earlier try must not touch the holds of a later one.
   */
  readonly attempt: number;
  /**
   * Number of this hold in its SKU. The reservation names it, so that a hold placed again by a late
   * duplicate is not mistaken for the one that was sold.
   */
  readonly sequence: number;
  readonly quantity: number;
  readonly expiresAtMs: number;
  /**
   * Present: a claim is under way, and time alone does not end the hold; from this time on anybody
   * may ask the reservation what became of it.
   */
  readonly pinnedUntilMs?: number;
}

/** The stock of a SKU never stocked. */
export const NO_STOCK: StockRecord = Object.freeze({
  format: 1,
  received: 0,
  adjusted: 0,
  onHand: 0,
  sold: 0,
  sequence: 0,
  holds: Object.freeze([]),
});

/** Whether a hold still counts: pinned ones do until their reservation has decided. */
export function isLive(hold: StockHold, nowMs: number): boolean {
  return hold.pinnedUntilMs !== undefined || nowMs < hold.expiresAtMs;
}

/** Whether a claim left this hold behind and its reservation must be asked. */
export function isOverdue(hold: StockHold, nowMs: number): boolean {
  // never before the hold's own time, for a hold must not end early
  return (
    hold.pinnedUntilMs !== undefined && nowMs >= Math.max(hold.pinnedUntilMs, hold.expiresAtMs)
  );
}

/** The holds that still count. */
export function liveHolds(stock: StockRecord, nowMs: number): readonly StockHold[] {
  return stock.holds.filter((hold) => isLive(hold, nowMs));
}

/** The holds whose reservation must be asked. */
export function overdueHolds(stock: StockRecord, nowMs: number): readonly StockHold[] {
  return stock.holds.filter((hold) => isOverdue(hold, nowMs));
}

/** Units of these holds. */
export function unitsOf(holds: readonly StockHold[]): number {
  let units = 0;
  for (const hold of holds) units += hold.quantity;
  return units;
}

/** The public picture of a SKU's stock. */
export function levelOf(sku: string, stock: StockRecord, nowMs: number): StockLevel {
  const held = unitsOf(liveHolds(stock, nowMs));
  const { onHand, sold } = stock;
  return { sku, onHand, held, sold, available: onHand - held };
}
