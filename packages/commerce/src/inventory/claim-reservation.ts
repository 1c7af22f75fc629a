import { assertNever } from '@spillway/runtime';
import type { KvCall } from '../kv-call.ts';
import type { Claim, ExtendResult } from './inventory.ts';
import { runAll, type InventorySteps } from './inventory-steps.ts';
import { claimChange, endChange, extendReservationChange } from './reservation-change.ts';
import { reservationError } from './reservation-errors.ts';
import {
  publicLines,
  type ClaimedRecord,
  type GrantedRecord,
  type ReservationRecord,
} from './reservation-record.ts';
import { extendChange, pinChange } from './stock-claim.ts';

/** Which reservation a step is about. */
interface Named {
  readonly reservationId: string;
}

/**
 * Sells what a reservation holds: pins each hold, so that time alone cannot end one line while the
 * others are sold; decides in the reservation's register, by one change; turns each hold into a
 * sale. Two-phase commit whose coordinator state is a replicated register: anyone who meets a pin
 * can ask it, so that no dead claimer blocks the others.
 * @throws RESERVATION_NOT_FOUND, RESERVATION_EXPIRED, RESERVATION_RELEASED,
 *   RESERVATION_ALREADY_CLAIMED
 */
export async function claimReservation(
  steps: InventorySteps,
  call: KvCall,
  request: Named & { readonly orderId: string },
): Promise<Claim> {
  const { reservationId, orderId } = request;
  const found = await steps.reservation(call, reservationId);
  const record = found?.state === 'held' ? await decideClaim(steps, call, request, found) : found;
  if (record?.state !== 'claimed') throw await endedError(steps, call, reservationId, record);
  if (record.orderId !== orderId) throw reservationError('RESERVATION_ALREADY_CLAIMED');
  const settled = await steps.settle(call, reservationId, record.lines);
  return claimOf(reservationId, record, settled);
}

async function decideClaim(
  steps: InventorySteps,
  call: KvCall,
  request: Named & { readonly orderId: string },
  held: GrantedRecord,
): Promise<ReservationRecord | undefined> {
  const { reservationId, orderId } = request;
  const pinnedUntilMs = steps.clock.wallMs() + steps.policy.claimMsMax;
  const pins = await runAll(held.lines, ({ sku, sequence }) =>
    steps.stocks.update(call, sku, pinChange({ reservationId, sequence }, pinnedUntilMs)),
  );
  // A hold that is gone never comes back, so the reservation can end here, unless it was claimed.
  const change = pins.every((pin) => pin === 'pinned')
    ? claimChange(orderId)
    : endChange('expired', steps.policy.endedRetentionMs);
  return (await steps.decide(call, reservationId, change)).record;
}

/**
 * Gives a reservation back; tells whether this call ended it.
 * @throws RESERVATION_ALREADY_CLAIMED
 */
export async function releaseReservation(
  steps: InventorySteps,
  call: KvCall,
  { reservationId }: Named,
): Promise<boolean> {
  const change = endChange('released', steps.policy.endedRetentionMs);
  const { changed, record } = await steps.decide(call, reservationId, change);
  if (record === undefined || record.state === 'refused') return false;
  if (record.state === 'claimed') throw reservationError('RESERVATION_ALREADY_CLAIMED');
  await steps.drop(call, reservationId, record.lines);
  return changed;
}

/**
 * Extends the holds, then the reservation: should it stop between, units are held a little longer
 * than the reservation says, never shorter.
 * @throws RESERVATION_NOT_FOUND, RESERVATION_EXPIRED, RESERVATION_RELEASED,
 *   RESERVATION_ALREADY_CLAIMED
 */
export async function extendReservation(
  steps: InventorySteps,
  call: KvCall,
  request: Named & { readonly holdMs: number },
): Promise<ExtendResult> {
  const { reservationId } = request;
  const found = await steps.reservation(call, reservationId);
  const nowMs = steps.clock.wallMs();
  if (found?.state !== 'held') throw await endedError(steps, call, reservationId, found);
  if (nowMs >= found.expiresAtMs) return await tooLate(steps, call, reservationId);
  const expiresAtMs = nowMs + request.holdMs;
  if (found.extended || expiresAtMs <= found.expiresAtMs) {
    return { extended: false, expiresAtMs: found.expiresAtMs };
  }
  const results = await runAll(found.lines, ({ sku, sequence }) =>
    steps.stocks.update(call, sku, extendChange({ reservationId, sequence }, expiresAtMs)),
  );
  const { endedRetentionMs } = steps.policy;
  const change = results.every((result) => result === 'extended')
    ? extendReservationChange(expiresAtMs, endedRetentionMs)
    : endChange('expired', endedRetentionMs);
  const { changed, record } = await steps.decide(call, reservationId, change);
  if (record?.state === 'held' && (changed || record.extended)) {
    return { extended: changed, expiresAtMs: record.expiresAtMs };
  }
  if (record?.state === 'held') return await tooLate(steps, call, reservationId);
  throw await endedError(steps, call, reservationId, record);
}

/** An extension that came too late, unless another one came in time. */
async function tooLate(
  steps: InventorySteps,
  call: KvCall,
  reservationId: string,
): Promise<ExtendResult> {
  const record = await steps.expire(call, reservationId);
  if (record?.state === 'held') return { extended: false, expiresAtMs: record.expiresAtMs };
  throw await endedError(steps, call, reservationId, record);
}

/** Why a reservation cannot be sold; gives back what it may still hold. */
async function endedError(
  steps: InventorySteps,
  call: KvCall,
  reservationId: string,
  record: ReservationRecord | undefined,
): Promise<Error> {
  switch (record?.state) {
    case undefined:
    case 'refused':
      return reservationError('RESERVATION_NOT_FOUND');
    case 'claimed':
      return reservationError('RESERVATION_ALREADY_CLAIMED');
    case 'held': // not met: it would have been expired first
    case 'released':
    case 'expired': {
      await steps.drop(call, reservationId, record.lines);
      const isReleased = record.state === 'released';
      return reservationError(isReleased ? 'RESERVATION_RELEASED' : 'RESERVATION_EXPIRED');
    }
    default:
      return assertNever(record);
  }
}

function claimOf(reservationId: string, record: ClaimedRecord, settled: boolean): Claim {
  const { orderId, claimedAtMs } = record;
  return { reservationId, orderId, lines: publicLines(record), claimedAtMs, settled };
}
