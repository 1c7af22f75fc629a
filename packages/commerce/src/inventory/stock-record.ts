import { liveHolds, NO_HOLDS, type HoldTable } from './hold-table.ts';
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
  readonly holds: HoldTable;
}

/** The stock of a SKU never stocked. */
export const NO_STOCK: StockRecord = Object.freeze({
  format: 1,
  received: 0,
  adjusted: 0,
  onHand: 0,
  sold: 0,
  sequence: 0,
  holds: NO_HOLDS,
});

/** The public picture of a SKU's stock. */
export function levelOf(sku: string, stock: StockRecord, nowMs: number): StockLevel {
  const held = liveHolds(stock.holds, nowMs).units;
  const { onHand, sold } = stock;
  return { sku, onHand, held, sold, available: onHand - held };
}
