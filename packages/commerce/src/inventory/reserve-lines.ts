import { assertNever } from '@spillway/runtime';
import type { KvCall } from '../kv-call.ts';
import type { InventoryLine, Shortage } from './inventory.ts';
import type { InventorySteps } from './inventory-steps.ts';
import { contended, holdsExceeded, reservationError } from './reservation-errors.ts';
import { attemptAfter } from './reservation-record.ts';
import { resolveClaims } from './resolve-claims.ts';
import {
  grant,
  holdLine,
  look,
  meet,
  refuse,
  type PlacedHold,
  type ReserveLinesRequest,
  type ReserveLinesResult,
  type ReserveTry,
} from './reserve-try.ts';
import type { HoldResult } from './stock-hold.ts';

type Obstacle = Exclude<HoldResult, { readonly outcome: 'held' }>;

// Each round is lost to a faster twin of the same call; a caller has few of them.
const ROUNDS_MAX = 8;

/**
 * Holds all lines and then grants the reservation, or refuses it and gives the holds back. Calls of
 * the same reservation may run together: its register decides once, and the holds carry the number
 * of the try, so that the clean-up of one try never touches another's.
 * @throws RESERVATION_ID_REUSED, RESERVATION_EXPIRED, RESERVATION_RELEASED,
 *   INVENTORY_HOLDS_EXCEEDED, INVENTORY_CONTENDED
 */
export async function reserveLines(
  steps: InventorySteps,
  call: KvCall,
  request: ReserveLinesRequest,
): Promise<ReserveLinesResult> {
  for (let round = 0; round < ROUNDS_MAX; round++) {
    const record = await steps.reservation(call, request.reservationId);
    if (record !== undefined && record.state !== 'refused') {
      return await meet(record, request, steps, call);
    }
    const result = await tryOnce({ steps, call, request, attempt: attemptAfter(record) });
    if (result !== 'again') return result;
  }
  throw contended();
}

async function tryOnce(one: ReserveTry): Promise<ReserveLinesResult | 'again'> {
  const { shortages, leftBehind } = await look(one);
  if (shortages.length > 0) return await refuse(one, leftBehind, shortages);
  const placed: PlacedHold[] = [];
  for (const { sku, quantity } of one.request.lines) {
    const result = await holdLine(one, { sku, quantity });
    if (result.outcome !== 'held') return await giveUp(one, placed, { sku, quantity }, result);
    const { sequence, expiresAtMs } = result;
    placed.push({ sku, quantity, sequence, expiresAtMs });
  }
  return await grant(one, placed);
}

async function giveUp(
  one: ReserveTry,
  placed: readonly PlacedHold[],
  line: InventoryLine,
  obstacle: Obstacle,
): Promise<ReserveLinesResult | 'again'> {
  switch (obstacle.outcome) {
    case 'short':
      return await refuse(one, placed, await shortagesFrom(one, line, obstacle.available));
    case 'full': {
      const result = await refuse(one, placed, []);
      if ('granted' in result) return result;
      throw holdsExceeded(one.steps.policy.holdsPerSkuMax);
    }
    case 'superseded': {
      // no later try can hold while a claim of an earlier one is open: only its register knows
      const pinned = obstacle.holds.filter((hold) => hold.pinnedUntilMs !== undefined);
      await resolveClaims(one.steps, one.call, line.sku, pinned);
      return 'again';
    }
    case 'unresolved':
      return 'again';
    case 'late':
      throw reservationError('RESERVATION_EXPIRED');
    case 'otherQuantity':
      throw reservationError('RESERVATION_ID_REUSED');
    default:
      return assertNever(obstacle);
  }
}

/** The line that was short and those after it that are, too. */
async function shortagesFrom(
  one: ReserveTry,
  line: InventoryLine,
  available: number,
): Promise<readonly Shortage[]> {
  const { shortages } = await look(one);
  const others = shortages.filter((shortage) => shortage.sku !== line.sku);
  return [{ sku: line.sku, requested: line.quantity, available }, ...others];
}
