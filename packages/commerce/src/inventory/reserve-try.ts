import type { KvCall } from '../kv-call.ts';
import { holdOf } from './hold-table.ts';
import type { InventoryLine, Shortage } from './inventory.ts';
import { runAll, type InventorySteps } from './inventory-steps.ts';
import { grantChange, refuseChange } from './reservation-change.ts';
import { reservationError } from './reservation-errors.ts';
import { hasLines, type GrantedRecord, type ReservationLine } from './reservation-record.ts';
import { resolveClaims } from './resolve-claims.ts';
import { availableTo, holdChange, type HoldResult } from './stock-hold.ts';

/** What to reserve: checked, lines added up and in order of SKU. */
export interface ReserveLinesRequest {
  readonly reservationId: string;
  readonly lines: readonly InventoryLine[];
  readonly expiresAtMs: number;
}

/** The reservation as its register has it, or what was short. */
export type ReserveLinesResult =
  { readonly granted: GrantedRecord } | { readonly shortages: readonly Shortage[] };

/** One try of a reservation. */
export interface ReserveTry {
  readonly steps: InventorySteps;
  readonly call: KvCall;
  readonly request: ReserveLinesRequest;
  readonly attempt: number;
}

/** A hold that this try met or placed. */
export type PlacedHold = ReservationLine & { readonly expiresAtMs: number };

/**
 * The answer when the reservation was granted before.
 * @throws RESERVATION_ID_REUSED, RESERVATION_EXPIRED, RESERVATION_RELEASED
 */
export async function meet(
  met: GrantedRecord,
  request: ReserveLinesRequest,
  steps: InventorySteps,
  call: KvCall,
): Promise<ReserveLinesResult> {
  if (!hasLines(met, request.lines)) throw reservationError('RESERVATION_ID_REUSED');
  const isOver = met.state === 'held' && steps.clock.wallMs() >= met.expiresAtMs;
  const record = isOver ? await steps.expire(call, request.reservationId) : met;
  if (record?.state === 'released') throw reservationError('RESERVATION_RELEASED');
  if (record === undefined || record.state === 'expired' || record.state === 'refused') {
    throw reservationError('RESERVATION_EXPIRED');
  }
  return { granted: record };
}

/**
 * The cheap question first: reads tell most refusals of a sold-out SKU, without a write. Also finds
 * the holds that an earlier call of this reservation left behind.
 */
export async function look(one: ReserveTry): Promise<{
  readonly shortages: readonly Shortage[];
  readonly leftBehind: readonly ReservationLine[];
}> {
  const { steps, call, request } = one;
  const { reservationId } = request;
  const looked = await runAll(request.lines, async (line) => {
    return { line, stock: await steps.stock(call, line.sku) };
  });
  const nowMs = steps.clock.wallMs();
  const shortages: Shortage[] = [];
  const leftBehind: ReservationLine[] = [];
  for (const { line, stock } of looked) {
    const own = holdOf(stock.holds, reservationId);
    const available = availableTo(own, stock, nowMs);
    if (available !== undefined && available < line.quantity) {
      shortages.push({ sku: line.sku, requested: line.quantity, available });
    }
    if (own !== undefined) leftBehind.push({ ...line, sequence: own.sequence });
  }
  return { shortages, leftBehind };
}

/** Holds one line; claims of dead processes that are in the way are resolved, once. */
export async function holdLine(one: ReserveTry, line: InventoryLine): Promise<HoldResult> {
  const { steps, call, request, attempt } = one;
  const change = holdChange({
    reservationId: request.reservationId,
    attempt,
    quantity: line.quantity,
    expiresAtMs: request.expiresAtMs,
    holdsMax: steps.policy.holdsPerSkuMax,
  });
  const result = await steps.stocks.update(call, line.sku, change);
  if (result.outcome !== 'unresolved') return result;
  await resolveClaims(steps, call, line.sku, result.holds);
  return await steps.stocks.update(call, line.sku, change);
}

/** All lines are held: asks the register to grant the reservation. */
export async function grant(
  one: ReserveTry,
  placed: readonly PlacedHold[],
): Promise<ReserveLinesResult | 'again'> {
  const { steps, call, request, attempt } = one;
  const lines = placed.map(({ sku, quantity, sequence }) => ({ sku, quantity, sequence }));
  const expiresAtMs = Math.min(...placed.map((hold) => hold.expiresAtMs));
  const { changed, record } = await steps.decide(
    call,
    request.reservationId,
    grantChange({ attempt, lines, expiresAtMs, retentionMs: steps.policy.endedRetentionMs }),
  );
  if (record === undefined || record.state === 'refused') {
    if (steps.clock.wallMs() >= expiresAtMs) throw reservationError('RESERVATION_EXPIRED');
    return 'again';
  }
  return changed ? { granted: record } : await meetTwin(one, record, placed);
}

/**
 * Ends this try. The decision comes before the clean-up: only when the register says that the try
 * is over can no twin of this call be granted the holds that are given back here.
 */
export async function refuse(
  one: ReserveTry,
  placed: readonly ReservationLine[],
  shortages: readonly Shortage[],
): Promise<ReserveLinesResult> {
  const { steps, call, request, attempt } = one;
  if (placed.length === 0) return { shortages };
  const change = refuseChange(attempt, steps.policy.endedRetentionMs);
  const { record } = await steps.decide(call, request.reservationId, change);
  if (record !== undefined && record.state !== 'refused') {
    return await meetTwin(one, record, placed);
  }
  await steps.drop(call, request.reservationId, placed);
  return { shortages };
}

/** Another call of the same reservation was granted: its holds stay, what only we hold goes. */
async function meetTwin(
  one: ReserveTry,
  record: GrantedRecord,
  placed: readonly ReservationLine[],
): Promise<ReserveLinesResult> {
  const { steps, call, request } = one;
  const stray = placed.filter(
    (hold) =>
      !record.lines.some((line) => line.sku === hold.sku && line.sequence === hold.sequence),
  );
  await steps.drop(call, request.reservationId, stray);
  return await meet(record, request, steps, call);
}
