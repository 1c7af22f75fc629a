import type { KvChange, KvDecision } from '@spillway/kv';
import type { ReservationLine, ReservationRecord } from './reservation-record.ts';

/** What a change of a reservation came to. */
export interface RecordResult {
  /** Whether this change made the record what it is. */
  readonly changed: boolean;
  /** The record after it; `undefined` when there is none. */
  readonly record: ReservationRecord | undefined;
}

type RecordChange = KvChange<ReservationRecord, RecordResult>;

/** Argument of {@link grantChange}. */
export interface GrantRequest {
  readonly attempt: number;
  readonly lines: readonly ReservationLine[];
  /** The earliest end of the holds. */
  readonly expiresAtMs: number;
  /** How long the record outlives the holds unless it is claimed. */
  readonly retentionMs: number;
}

/**
 * All lines are held: the reservation is granted, unless another call of the same reservation
 * decided before, or the time is over already.
 */
export function grantChange(request: GrantRequest): RecordChange {
  const { attempt, lines, expiresAtMs, retentionMs } = request;
  return (current, { nowMs }) => {
    if (!isNext(current, attempt) || nowMs >= expiresAtMs) return keep(current);
    const value: ReservationRecord = {
      format: 1,
      state: 'held',
      attempt,
      lines,
      expiresAtMs,
      extended: false,
    };
    return put(value, expiresAtMs + retentionMs);
  };
}

/** A line was short: this try is over, for every call that takes part in it. */
export function refuseChange(attempt: number, retentionMs: number): RecordChange {
  return (current, { nowMs }) => {
    if (!isNext(current, attempt)) return keep(current);
    return put({ format: 1, state: 'refused', attempt }, nowMs + retentionMs);
  };
}

/** All holds are pinned: the sale is decided. The record then stays for good. */
export function claimChange(orderId: string): RecordChange {
  return (current, { nowMs }) => {
    if (current?.state !== 'held') return keep(current);
    return put({ ...current, state: 'claimed', orderId, claimedAtMs: nowMs }, undefined);
  };
}

/** Ends a reservation that was not claimed: its buyer gave up, or a hold of it is gone for good. */
export function endChange(state: 'released' | 'expired', retentionMs: number): RecordChange {
  return (current, { nowMs }) => {
    if (current?.state !== 'held') return keep(current);
    return put({ ...current, state }, nowMs + retentionMs);
  };
}

/** Ends a reservation of which a claim was begun and left, unless it was extended meanwhile. */
export function expireChange(retentionMs: number): RecordChange {
  return (current, { nowMs }) => {
    if (current?.state !== 'held' || nowMs < current.expiresAtMs) return keep(current);
    return put({ ...current, state: 'expired' }, nowMs + retentionMs);
  };
}

/** The holds were extended: so is the reservation, once. */
export function extendReservationChange(newExpiresAtMs: number, retentionMs: number): RecordChange {
  return (current, { nowMs }) => {
    if (current?.state !== 'held' || current.extended || nowMs >= current.expiresAtMs) {
      return keep(current);
    }
    const expiresAtMs = Math.max(current.expiresAtMs, newExpiresAtMs);
    return put({ ...current, expiresAtMs, extended: true }, expiresAtMs + retentionMs);
  };
}

/** Whether `attempt` is the try that follows what the register says. */
function isNext(current: ReservationRecord | undefined, attempt: number): boolean {
  if (current === undefined) return attempt === 1;
  return current.state === 'refused' && current.attempt === attempt - 1;
}

function keep(record: ReservationRecord | undefined): KvDecision<ReservationRecord, RecordResult> {
  return { action: 'keep', result: { changed: false, record } };
}

function put(
  value: ReservationRecord,
  expiresAtMs: number | undefined,
): KvDecision<ReservationRecord, RecordResult> {
  return { action: 'put', value, result: { changed: true, record: value }, expiresAtMs };
}
