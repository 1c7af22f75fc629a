import { describe, expect, it } from 'vitest';
import { addHold, listHolds, type StockHold } from './hold-table.ts';
import { holdChange, type HoldRequest } from './stock-hold.ts';
import { NO_STOCK, type StockRecord } from './stock-record.ts';

const REQUEST: HoldRequest = {
  reservationId: 'x',
  attempt: 1,
  quantity: 2,
  expiresAtMs: 1_000,
  holdsMax: 3,
};
const OTHER: StockHold = {
  sequence: 1,
  reservationId: 'other',
  attempt: 1,
  quantity: 2,
  expiresAtMs: 500,
};

function stockOf(onHand: number, ...holds: readonly StockHold[]): StockRecord {
  const sequence = Math.max(0, ...holds.map((hold) => hold.sequence));
  return { ...NO_STOCK, onHand, sequence, holds: holds.reduce(addHold, NO_STOCK.holds) };
}

/** Runs the change; the stock after it and what it said. */
function run(
  stock: StockRecord | undefined,
  request: Partial<HoldRequest> = {},
  nowMs = 0,
): { stock: StockRecord | undefined; result: object } {
  const decision = holdChange({ ...REQUEST, ...request })(stock, { nowMs, expiresAtMs: undefined });
  const after = decision.action === 'put' ? decision.value : stock;
  return { stock: after, result: decision.result };
}

describe('placing a hold', () => {
  it('gives it the next number and takes nothing from the units on hand', () => {
    const { stock, result } = run(stockOf(5, OTHER));
    expect(result).toEqual({ outcome: 'held', sequence: 2, expiresAtMs: 1_000 });
    expect(stock).toMatchObject({ onHand: 5, sequence: 2, holds: { units: 4 } });
  });

  it('answers a repeat with the first hold, whatever end it asks for', () => {
    const first = run(stockOf(5));
    const again = run(first.stock, { expiresAtMs: 2_000 });
    expect(again).toEqual(first);
  });

  it('is short by the units of live holds only', () => {
    expect(run(stockOf(3, OTHER)).result).toEqual({ outcome: 'short', available: 1 });
    expect(run(stockOf(3, OTHER), {}, 500).result).toMatchObject({ outcome: 'held' });
    expect(run(undefined).result).toEqual({ outcome: 'short', available: 0 });
  });

  it('drops the holds that have ended with the next one it places', () => {
    const { stock } = run(stockOf(3, OTHER), {}, 500);
    expect(listHolds(stock?.holds ?? NO_STOCK.holds).map((hold) => hold.reservationId)).toEqual([
      'x',
    ]);
  });

  it('is full at the limit, and has a place again when one ends', () => {
    const holds = [1, 2, 3].map((sequence) => ({
      ...OTHER,
      sequence,
      reservationId: `${sequence}`,
    }));
    expect(run(stockOf(99, ...holds)).result).toEqual({ outcome: 'full' });
    expect(run(stockOf(99, ...holds), {}, 500).result).toMatchObject({ outcome: 'held' });
  });

  it('wants dead claims resolved before it says no', () => {
    const pinned = { ...OTHER, pinnedUntilMs: 600 };
    expect(run(stockOf(3, pinned), {}, 599).result).toMatchObject({ outcome: 'short' });
    expect(run(stockOf(3, pinned), {}, 600).result).toEqual({
      outcome: 'unresolved',
      holds: [pinned],
    });
    expect(run(stockOf(4, pinned), {}, 600).result).toMatchObject({ outcome: 'held' });
  });

  it('comes too late after its own end', () => {
    expect(run(stockOf(5), {}, 999).result).toMatchObject({ outcome: 'held' });
    expect(run(stockOf(5), {}, 1_000)).toEqual({ stock: stockOf(5), result: { outcome: 'late' } });
  });
});

describe('a hold of the same reservation', () => {
  const own: StockHold = { ...OTHER, reservationId: 'x', attempt: 2, expiresAtMs: 1_000 };

  it('of an earlier try is replaced, its units counted as free', () => {
    const { stock, result } = run(stockOf(2, own), { attempt: 3 });
    expect(result).toMatchObject({ outcome: 'held', sequence: 2 });
    expect(stock?.holds).toMatchObject({ count: 1, units: 2 });
  });

  it('of a later try, or pinned, stands', () => {
    expect(run(stockOf(9, own), { attempt: 1 }).result).toEqual({
      outcome: 'superseded',
      holds: [own],
    });
    const pinned = { ...own, pinnedUntilMs: 5_000 };
    const result = { outcome: 'superseded', holds: [pinned] };
    for (const attempt of [1, 2, 3])
      expect(run(stockOf(9, pinned), { attempt }).result).toEqual(result);
  });

  it('of the same try with another quantity is a mistake of the caller', () => {
    const request = { attempt: 2, quantity: 1 };
    expect(run(stockOf(9, own), request).result).toEqual({ outcome: 'otherQuantity' });
  });
});
