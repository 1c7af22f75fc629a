import type { KvChange } from '@spillway/kv';
import { SpillwayError } from '@spillway/runtime';
import { liveHolds } from './hold-table.ts';
import { NO_STOCK, type StockRecord } from './stock-record.ts';

/** Units that one SKU may ever have received or on hand. */
const UNITS_MAX = 1_000_000_000_000;

/** What the register remembers for the operation id of a supply change: little, 64 times. */
export interface SupplyResult {
  readonly fingerprint: string;
  readonly applied: boolean;
}

/** Argument of {@link restockChange} and {@link adjustChange}. */
export interface SupplyRequest {
  /** Units that come in, or a correction. */
  readonly units: number;
  readonly fingerprint: string;
}

/** Adds units that came in. The change throws INVENTORY_LIMIT_EXCEEDED. */
export function restockChange(request: SupplyRequest): KvChange<StockRecord, SupplyResult> {
  const { units, fingerprint } = request;
  return (current = NO_STOCK, { nowMs }) => {
    const value: StockRecord = {
      ...current,
      received: current.received + units,
      onHand: current.onHand + units,
      holds: liveHolds(current.holds, nowMs),
    };
    checkUnits(value);
    return { action: 'put', value, result: { fingerprint, applied: true } };
  };
}

/**
 * Corrects the units on hand, unless fewer would be left than are held. The change throws
 * INVENTORY_LIMIT_EXCEEDED.
 */
export function adjustChange(request: SupplyRequest): KvChange<StockRecord, SupplyResult> {
  const { units, fingerprint } = request;
  return (current = NO_STOCK, { nowMs }) => {
    const holds = liveHolds(current.holds, nowMs);
    if (current.onHand + units < holds.units) {
      return { action: 'keep', result: { fingerprint, applied: false } };
    }
    const value: StockRecord = {
      ...current,
      adjusted: current.adjusted + units,
      onHand: current.onHand + units,
      holds,
    };
    checkUnits(value);
    return { action: 'put', value, result: { fingerprint, applied: true } };
  };
}

function checkUnits(stock: StockRecord): void {
  const { received, adjusted, onHand } = stock;
  if (received <= UNITS_MAX && Math.abs(adjusted) <= UNITS_MAX && onHand <= UNITS_MAX) return;
  throw new SpillwayError(
    'INVENTORY_LIMIT_EXCEEDED',
    `A SKU can have at most ${UNITS_MAX} units. Check the number, or use another SKU.`,
    { details: { limit: 'units', max: UNITS_MAX } },
  );
}
