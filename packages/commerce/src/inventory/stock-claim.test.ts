import { describe, expect, it } from 'vitest';
import type { KvChange } from '@spillway/kv';
import { addHold, listHolds, type StockHold } from './hold-table.ts';
import { dropChange, extendChange, pinChange, purgeChange, settleChange } from './stock-claim.ts';
import { NO_STOCK, type StockRecord } from './stock-record.ts';

const HOLD: StockHold = {
  sequence: 7,
  reservationId: 'x',
  attempt: 1,
  quantity: 2,
  expiresAtMs: 1_000,
};
const PINNED: StockHold = { ...HOLD, pinnedUntilMs: 1_500 };

function stockOf(...holds: readonly StockHold[]): StockRecord {
  return { ...NO_STOCK, onHand: 5, sequence: 7, holds: holds.reduce(addHold, NO_STOCK.holds) };
}

function run<Result>(
  change: KvChange<StockRecord, Result>,
  stock: StockRecord | undefined,
  nowMs = 0,
): { result: Result; holds: readonly StockHold[]; stock: StockRecord | undefined } {
  const decision = change(stock, { nowMs, expiresAtMs: undefined });
  const after = decision.action === 'put' ? decision.value : stock;
  return { result: decision.result, stock: after, holds: listHolds((after ?? NO_STOCK).holds) };
}

describe('pinning', () => {
  it('succeeds until the last millisecond of the hold and keeps it from then on', () => {
    const pin = pinChange(HOLD, 1_500);
    expect(run(pin, stockOf(HOLD), 999)).toMatchObject({ result: 'pinned', holds: [PINNED] });
    expect(run(pin, stockOf(HOLD), 1_000)).toMatchObject({ result: 'gone', holds: [HOLD] });
  });

  it('joins a claim under way, after the end of the hold too, and only ever prolongs it', () => {
    const pin = (untilMs: number) => run(pinChange(HOLD, untilMs), stockOf(PINNED), 1_200);
    expect(pin(1_400)).toMatchObject({ result: 'pinned', holds: [PINNED] });
    expect(pin(1_700)).toMatchObject({
      result: 'pinned',
      holds: [{ ...PINNED, pinnedUntilMs: 1_700 }],
    });
  });

  it('does not take a hold placed later by a duplicate for the one that was granted', () => {
    const duplicate = { ...HOLD, sequence: 8 };
    expect(run(pinChange(HOLD, 1_500), stockOf(duplicate))).toMatchObject({ result: 'gone' });
  });
});

describe('settling', () => {
  it('moves the units from on hand to sold, once', () => {
    const once = run(settleChange(HOLD), stockOf(PINNED));
    expect(once).toMatchObject({ result: 'settled', stock: { onHand: 3, sold: 2 }, holds: [] });
    const twice = run(settleChange(HOLD), once.stock);
    expect(twice).toMatchObject({ result: 'gone', stock: { onHand: 3, sold: 2 } });
  });

  it('leaves the hold of a late duplicate alone', () => {
    const duplicate = { ...HOLD, sequence: 8 };
    expect(run(settleChange(HOLD), stockOf(duplicate))).toMatchObject({
      result: 'gone',
      holds: [duplicate],
    });
  });
});

describe('dropping', () => {
  it('frees the units, pinned or not, and only of the hold that is named', () => {
    const other = { ...HOLD, sequence: 8, reservationId: 'y' };
    const dropped = run(dropChange(HOLD), stockOf(PINNED, other));
    expect(dropped).toMatchObject({ result: 'dropped', stock: { onHand: 5, sold: 0 } });
    expect(dropped.holds).toEqual([other]);
    expect(run(dropChange({ ...HOLD, sequence: 8 }), stockOf(other))).toMatchObject({
      result: 'gone',
      holds: [other],
    });
  });
});

describe('extending', () => {
  it('moves the end of a live hold to later, never to earlier', () => {
    const extend = (untilMs: number, nowMs: number) =>
      run(extendChange(HOLD, untilMs), stockOf(HOLD), nowMs);
    expect(extend(2_000, 999).holds).toEqual([{ ...HOLD, expiresAtMs: 2_000 }]);
    expect(extend(500, 0)).toMatchObject({ result: 'extended', holds: [HOLD] });
    expect(extend(2_000, 1_000)).toMatchObject({ result: 'gone', holds: [HOLD] });
  });
});

describe('purging', () => {
  it('forgets what has ended and keeps what is pinned', () => {
    const ended = { ...HOLD, sequence: 8, reservationId: 'y' };
    expect(run(purgeChange(), stockOf(PINNED, ended), 1_000).holds).toEqual([PINNED]);
    expect(run(purgeChange(), undefined).stock).toBeUndefined();
  });
});
