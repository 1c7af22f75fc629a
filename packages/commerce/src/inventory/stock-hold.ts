import type { KvChange, KvDecision } from '@spillway/kv';
import {
  addHold,
  holdOf,
  liveHolds,
  overdueHolds,
  removeHold,
  type HoldTable,
  type StockHold,
} from './hold-table.ts';
import { NO_STOCK, type StockRecord } from './stock-record.ts';

/** Argument of {@link holdChange}. */
export interface HoldRequest {
  readonly reservationId: string;
  readonly attempt: number;
  readonly quantity: number;
  readonly expiresAtMs: number;
  /** Live holds that the SKU may carry. */
  readonly holdsMax: number;
}

/**
 * What became of a hold:
 * - `held`: it is there, from now or before
 * - `short`: too few units
 * - `full`: too many holds
 * - `late`: its time was over before it could be placed (a slow or duplicated call)
 * - `otherQuantity`: the reservation holds another quantity of this SKU
 * - `superseded`: a later try of the reservation holds here, or a claim of it is under way
 * - `unresolved`: these claims must be resolved first, for the units or the places they may free
 */
export type HoldResult =
  | { readonly outcome: 'held'; readonly sequence: number; readonly expiresAtMs: number }
  | { readonly outcome: 'short'; readonly available: number }
  | { readonly outcome: 'full' | 'late' | 'otherQuantity' }
  | { readonly outcome: 'superseded' | 'unresolved'; readonly holds: readonly StockHold[] };

/** Holds units of one SKU for one try of a reservation. Idempotent. */
export function holdChange(request: HoldRequest): KvChange<StockRecord, HoldResult> {
  return (current = NO_STOCK, { nowMs }) => {
    if (nowMs >= request.expiresAtMs) return keep({ outcome: 'late' });
    const live = liveHolds(current.holds, nowMs);
    const own = holdOf(live, request.reservationId);
    if (own !== undefined) {
      const met = meetOwn(own, request);
      if (met !== undefined) return keep(met);
    }
    const others = own === undefined ? live : removeHold(live, own);
    const obstacle = findObstacle(current.onHand, others, request, nowMs);
    return obstacle === undefined ? place(current, others, request) : keep(obstacle);
  };
}

/** What a hold of the same reservation means for a new one; `undefined`: it is replaced. */
function meetOwn(own: StockHold, request: HoldRequest): HoldResult | undefined {
  if (own.pinnedUntilMs !== undefined || own.attempt > request.attempt) {
    return { outcome: 'superseded', holds: [own] };
  }
  if (own.attempt < request.attempt) return undefined;
  if (own.quantity !== request.quantity) return { outcome: 'otherQuantity' };
  return { outcome: 'held', sequence: own.sequence, expiresAtMs: own.expiresAtMs };
}

function findObstacle(
  onHand: number,
  others: HoldTable,
  request: HoldRequest,
  nowMs: number,
): HoldResult | undefined {
  const available = onHand - others.units;
  const isShort = available < request.quantity;
  if (!isShort && others.count < request.holdsMax) return undefined;
  const overdue = overdueHolds(others, nowMs);
  if (overdue.length > 0) return { outcome: 'unresolved', holds: overdue };
  return isShort ? { outcome: 'short', available } : { outcome: 'full' };
}

function place(
  stock: StockRecord,
  others: HoldTable,
  request: HoldRequest,
): KvDecision<StockRecord, HoldResult> {
  const { reservationId, attempt, quantity, expiresAtMs } = request;
  const sequence = stock.sequence + 1;
  const hold: StockHold = { reservationId, attempt, sequence, quantity, expiresAtMs };
  return {
    action: 'put',
    value: { ...stock, sequence, holds: addHold(others, hold) },
    result: { outcome: 'held', sequence, expiresAtMs },
  };
}

/**
 * What a reservation may take of a SKU, read before anything is written: its own units count as
 * free. `undefined` when only the register itself can tell (a claim must be resolved first).
 */
export function availableTo(
  own: StockHold | undefined,
  stock: StockRecord,
  nowMs: number,
): number | undefined {
  const live = liveHolds(stock.holds, nowMs);
  if (overdueHolds(live, nowMs).length > 0) return undefined;
  const isOwnLive = own !== undefined && holdOf(live, own.reservationId) !== undefined;
  return stock.onHand - live.units + (isOwnLive ? own.quantity : 0);
}

function keep(result: HoldResult): KvDecision<StockRecord, HoldResult> {
  return { action: 'keep', result };
}
