import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '@spillway/runtime';
import type { Entry } from './entry.ts';
import type { Key, KeyRange } from './key.ts';
import { OrderedIndex, type Slot } from './ordered-index.ts';

/** The index with the slots that its user holds, and the sorted array that it must equal. */
class Indexed {
  readonly index = new OrderedIndex();
  readonly #slots = new Map<Key, Slot>();

  put(key: Key): void {
    const entry: Entry = { key, value: new Uint8Array(0), version: 1 };
    const slot = this.#slots.get(key);
    if (slot !== undefined) {
      slot.entry = entry;
      return;
    }
    const created: Slot = { key, entry };
    this.#slots.set(key, created);
    this.index.add(created);
  }

  delete(key: Key): void {
    const slot = this.#slots.get(key);
    if (slot === undefined) return;
    slot.entry = undefined;
    this.#slots.delete(key);
    this.index.noteDeleted();
  }

  get sorted(): Key[] {
    return [...this.#slots.keys()].sort(); // by code units, which are bytes
  }

  /** What a scan up and one down give, where it is not what the sorted array gives. */
  differences(
    range: KeyRange,
    count: number,
    isLive: (entry: Entry) => boolean = () => true,
  ): unknown[] {
    const inRange = this.sorted.filter(
      (key) =>
        (range.start === undefined || key >= range.start) &&
        (range.end === undefined || key < range.end) &&
        isLive({ key, value: new Uint8Array(0), version: 1 }),
    );
    const pairs = [
      { found: this.index.up(range, count, isLive), expected: inRange.slice(0, count) },
      { found: this.index.down(range, count, isLive), expected: inRange.reverse().slice(0, count) },
    ];
    return pairs
      .map(({ found, expected }) => ({ range, found: found.map(({ key }) => key), expected }))
      .filter(({ found, expected }) => !isDeepStrictEqual(found, expected));
  }
}

const anyKey = fc.string({
  unit: fc.constantFrom('\0', 'a', 'b', '\x7f', '\x80', '\xff'),
  minLength: 1,
  maxLength: 4,
});
const anyRange = fc.record({ start: anyKey, end: anyKey }, { requiredKeys: [] });

const anyStep = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('put' as const), key: anyKey }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('delete' as const), key: anyKey }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('scan' as const),
      range: anyRange,
      count: fc.integer({ min: 1, max: 10 }),
    }),
  },
);

describe('OrderedIndex', () => {
  test('scans as a sorted array does, whatever came before', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 100 }), anyRange, (steps, range) => {
        const indexed = new Indexed();
        const wrong: unknown[] = [];
        for (const step of steps) {
          if (step.kind === 'put') indexed.put(step.key);
          else if (step.kind === 'delete') indexed.delete(step.key);
          else wrong.push(...indexed.differences(step.range, step.count));
        }
        wrong.push(...indexed.differences(range, Infinity), ...indexed.differences({}, Infinity));
        expect(wrong).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test.each([1, 2, 3])('keeps order over many chunks, deletes and merges, seed %i', (seed) => {
    const random = seededRandom(seed);
    const indexed = new Indexed();
    const wrong: unknown[] = [];
    const keyOf = (): Key => String(random.integer(0, 9_999)).padStart(4, '0');
    for (let round = 0; round < 30; round++) {
      const deletes = random.chance(0.3) ? 1_500 : 50;
      for (let i = random.integer(0, 600); i > 0; i--) indexed.put(keyOf());
      for (let i = deletes; i > 0; i--) indexed.delete(keyOf());
      if (random.chance(0.3)) continue; // leave it pending
      const [a, b] = [keyOf(), keyOf()];
      const [start, end] = a < b ? [a, b] : [b, a];
      wrong.push(...indexed.differences({ start, end }, 700));
      const open = random.chance(0.5) ? { start } : { end };
      wrong.push(...indexed.differences(open, random.integer(1, 300)));
    }
    wrong.push(...indexed.differences({}, Infinity));
    expect(wrong).toEqual([]);
  });

  test('looks past entries that are not live, for as many as were asked', () => {
    const indexed = new Indexed();
    for (let i = 0; i < 1000; i++) indexed.put(String(i).padStart(4, '0'));
    const isLive = ({ key }: Entry): boolean => Number(key) % 7 === 3;
    expect(indexed.differences({}, 50, isLive)).toEqual([]);
    expect(indexed.differences({ start: '0500', end: '0900' }, 50, isLive)).toEqual([]);
    expect(indexed.differences({}, 10, () => false)).toEqual([]);
  });

  test('gives the current entry of a slot, not the one it was added with', () => {
    const index = new OrderedIndex();
    const slot: Slot = { key: 'k', entry: { key: 'k', value: new Uint8Array(0), version: 1 } };
    index.add(slot);
    index.up({}, 10, () => true);
    slot.entry = { key: 'k', value: new Uint8Array(0), version: 2 };
    expect(index.up({}, 10, () => true)[0]?.version).toBe(2);
    expect(index.down({}, 10, () => true)[0]?.version).toBe(2);
  });

  test('lets go of keys that come and go, also when it is never scanned', () => {
    const indexed = new Indexed();
    for (let i = 0; i < 100; i++) indexed.put(`kept${i}`);
    let largest = 0;
    for (let i = 0; i < 20_000; i++) {
      indexed.put(`k${i}`);
      indexed.delete(`k${i}`);
      largest = Math.max(largest, indexed.index.size);
    }
    expect(largest).toBeLessThan(3_000);
    expect(indexed.differences({}, Infinity)).toEqual([]);
    expect(indexed.index.size).toBe(100);
  });

  test('lets go of deleted keys that it had in order', () => {
    const indexed = new Indexed();
    for (let i = 0; i < 10_000; i++) indexed.put(`k${i}`);
    expect(indexed.differences({}, 5)).toEqual([]);
    for (let i = 0; i < 9_990; i++) indexed.delete(`k${i}`);
    expect(indexed.index.size).toBeLessThan(4_000);
    expect(indexed.differences({}, Infinity)).toEqual([]);
  });
});
