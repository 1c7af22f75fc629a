import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addHold,
  holdNamed,
  holdOf,
  isLive,
  isOverdue,
  listHolds,
  liveHolds,
  NO_HOLDS,
  overdueHolds,
  removeHold,
  replaceHold,
  type HoldTable,
  type StockHold,
} from './hold-table.ts';

const HOLD: StockHold = {
  sequence: 1,
  reservationId: 'x',
  attempt: 1,
  quantity: 2,
  expiresAtMs: 1_000,
};

function tableOf(...holds: readonly StockHold[]): HoldTable {
  return holds.reduce(addHold, NO_HOLDS);
}

describe('a hold', () => {
  it('counts until its end, or for as long as it is pinned', () => {
    expect([isLive(HOLD, 999), isLive(HOLD, 1_000)]).toEqual([true, false]);
    expect(isLive({ ...HOLD, pinnedUntilMs: 500 }, 9_000)).toBe(true);
  });

  it('is overdue after both its end and its pin, never before its end', () => {
    const overdue = (pinnedUntilMs: number, nowMs: number): boolean =>
      isOverdue({ ...HOLD, pinnedUntilMs }, nowMs);
    expect([overdue(500, 999), overdue(500, 1_000)]).toEqual([false, true]);
    expect([overdue(1_500, 1_499), overdue(1_500, 1_500)]).toEqual([false, true]);
    expect(isOverdue(HOLD, 9_000)).toBe(false);
  });
});

describe('a table of holds', () => {
  it('finds a hold only by its whole number and its whole id', () => {
    const table = tableOf(HOLD, { ...HOLD, sequence: 12, reservationId: 'a,x;' });
    expect(holdOf(table, 'a,x;')?.sequence).toBe(12);
    expect(['', 'a', ',x', 'x;'].map((id) => holdOf(table, id))).toEqual(Array(4).fill(undefined));
    expect(holdNamed(table, { sequence: 2, reservationId: 'x' })).toBeUndefined();
    expect(holdNamed(table, { sequence: 12, reservationId: 'x' })).toBeUndefined();
    expect(holdNamed(table, HOLD)).toEqual(HOLD);
  });

  it('is the same object as long as nothing in it has ended', () => {
    const table = tableOf(HOLD);
    expect(liveHolds(table, 999)).toBe(table);
    expect(liveHolds(table, 1_000)).toEqual(NO_HOLDS);
  });

  it('of a thousand holds with the longest ids fits a value of the KV', () => {
    let table = NO_HOLDS;
    const longest = { quantity: 1_000_000_000, expiresAtMs: 9e12, pinnedUntilMs: 9e12 };
    for (let i = 0; i < 1_000; i++) {
      const reservationId = `${String(i).padStart(4, '0')}${'"'.repeat(124)}`;
      table = addHold(table, { ...longest, reservationId, attempt: 999, sequence: 9e14 + i });
    }
    expect(Buffer.byteLength(JSON.stringify(table))).toBeLessThan(487_000);
  });

  it('answers like a plain list after any history', () => {
    expect.hasAssertions();
    const action = fc.record({
      kind: fc.constantFrom('add', 'remove', 'pin', 'extend', 'purge'),
      pick: fc.nat(20),
      atMs: fc.integer({ min: 0, max: 100 }),
      quantity: fc.integer({ min: 1, max: 9 }),
      id: fc.oneof(
        fc.string({ minLength: 1, unit: 'grapheme' }),
        fc.constantFrom(',', ';', '1,2;'),
      ),
    });
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
        let table = NO_HOLDS;
        let list: StockHold[] = [];
        for (const [index, { kind, pick, atMs, quantity, id }] of actions.entries()) {
          const hold = list[pick % Math.max(1, list.length)];
          if (kind === 'add' && !list.some((one) => one.reservationId === id)) {
            const added = {
              ...HOLD,
              sequence: index,
              reservationId: id,
              quantity,
              expiresAtMs: atMs,
            };
            table = addHold(table, added);
            list.push(added);
          } else if (kind === 'purge') {
            table = liveHolds(table, atMs);
            list = list.filter((one) => isLive(one, atMs));
          } else if (hold !== undefined && kind === 'remove') {
            table = removeHold(table, hold);
            list = list.filter((one) => one !== hold);
          } else if (hold !== undefined && kind !== 'add') {
            const field = kind === 'pin' ? 'pinnedUntilMs' : 'expiresAtMs';
            const next = { ...hold, [field]: atMs };
            table = replaceHold(table, hold, next);
            list = list.map((one) => (one === hold ? next : one));
          }
          expectSame(table, list, atMs);
        }
      }),
    );
  });
});

function expectSame(table: HoldTable, list: readonly StockHold[], nowMs: number): void {
  expect(listHolds(table)).toEqual(list);
  const live = list.filter((hold) => isLive(hold, nowMs));
  const units = live.reduce((sum, hold) => sum + hold.quantity, 0);
  expect(liveHolds(table, nowMs)).toMatchObject({ count: live.length, units });
  expect(overdueHolds(table, nowMs)).toEqual(list.filter((hold) => isOverdue(hold, nowMs)));
  for (const hold of list) {
    expect(holdOf(table, hold.reservationId)).toEqual(hold);
    expect(holdNamed(table, hold)).toEqual(hold);
  }
}
