import { describe, expect, it } from 'vitest';
import type { KvChange } from '@spillway/kv';
import {
  claimChange,
  endChange,
  expireChange,
  extendReservationChange,
  grantChange,
  refuseChange,
  type RecordResult,
} from './reservation-change.ts';
import type { ReservationRecord } from './reservation-record.ts';

const LINES = [{ sku: 'a', quantity: 1, sequence: 1 }];
const RETENTION_MS = 10_000;
const HELD: ReservationRecord = {
  format: 1,
  state: 'held',
  attempt: 1,
  lines: LINES,
  expiresAtMs: 1_000,
  extended: false,
};
const REFUSED: ReservationRecord = { format: 1, state: 'refused', attempt: 1 };
const ENDED = (['released', 'expired'] as const).map((state) => ({ ...HELD, state }));
const CLAIMED = { ...HELD, state: 'claimed', orderId: 'o', claimedAtMs: 5 } as const;

function run(
  change: KvChange<ReservationRecord, RecordResult>,
  record: ReservationRecord | undefined,
  nowMs = 0,
): { state: string | undefined; changed: boolean; expiresAtMs: number | undefined } {
  const decision = change(record, { nowMs, expiresAtMs: undefined });
  const { changed, record: after } = decision.result;
  expect(changed).toBe(decision.action === 'put');
  const expiresAtMs = decision.action === 'put' ? decision.expiresAtMs : undefined;
  return { state: after?.state, changed, expiresAtMs };
}

function grant(attempt: number): KvChange<ReservationRecord, RecordResult> {
  return grantChange({ attempt, lines: LINES, expiresAtMs: 1_000, retentionMs: RETENTION_MS });
}

describe('the register of a reservation', () => {
  it('is granted by its first try, or by the one after a refused one', () => {
    expect(run(grant(1), undefined)).toEqual({ state: 'held', changed: true, expiresAtMs: 11_000 });
    expect(run(grant(2), REFUSED)).toMatchObject({ state: 'held', changed: true });
    for (const attempt of [1, 3]) expect(run(grant(attempt), REFUSED).state).toBe('refused');
    expect(run(grant(2), undefined).state).toBeUndefined();
  });

  it('is not granted when its time is over', () => {
    expect(run(grant(1), undefined, 999).changed).toBe(true);
    expect(run(grant(1), undefined, 1_000).changed).toBe(false);
  });

  it('cannot be granted or refused once it is decided', () => {
    for (const record of [HELD, CLAIMED, ...ENDED]) {
      expect(run(grant(1), record)).toMatchObject({ state: record.state, changed: false });
      expect(run(grant(2), record).changed).toBe(false);
      expect(run(refuseChange(1, RETENTION_MS), record).changed).toBe(false);
      expect(run(refuseChange(2, RETENTION_MS), record).changed).toBe(false);
    }
  });

  it('becomes claimed, released or expired once, and stays so', () => {
    const changes = [
      claimChange('other'),
      endChange('released', RETENTION_MS),
      endChange('expired', RETENTION_MS),
      extendReservationChange(5_000, RETENTION_MS),
    ];
    for (const change of changes) {
      expect(run(change, HELD).changed).toBe(true);
      for (const record of [CLAIMED, REFUSED, ...ENDED]) {
        expect(run(change, record)).toMatchObject({ state: record.state, changed: false });
      }
      expect(run(change, undefined)).toMatchObject({ state: undefined, changed: false });
    }
  });

  it('is kept for good when it is claimed, and for a while when it ended', () => {
    expect(run(claimChange('o'), HELD, 500).expiresAtMs).toBeUndefined();
    expect(run(endChange('released', RETENTION_MS), HELD, 500).expiresAtMs).toBe(10_500);
    expect(run(refuseChange(1, RETENTION_MS), undefined, 500).expiresAtMs).toBe(10_500);
  });

  it('may be claimed after its time: that its holds are pinned is what counts', () => {
    expect(run(claimChange('o'), HELD, 5_000).state).toBe('claimed');
  });

  it('is expired by others only after its time', () => {
    expect(run(expireChange(RETENTION_MS), HELD, 999).state).toBe('held');
    expect(run(expireChange(RETENTION_MS), HELD, 1_000).state).toBe('expired');
    expect(run(expireChange(RETENTION_MS), CLAIMED, 1_000).state).toBe('claimed');
  });

  it('is extended once, and only while its time lasts', () => {
    const extend = extendReservationChange(5_000, RETENTION_MS);
    expect(run(extend, HELD, 999)).toEqual({ state: 'held', changed: true, expiresAtMs: 15_000 });
    expect(run(extend, HELD, 1_000).changed).toBe(false);
    expect(run(extend, { ...HELD, extended: true }).changed).toBe(false);
  });
});
