import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BoundedQueue } from './bounded-queue.ts';

type Step = { readonly push: number } | 'shift' | { readonly take: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ push: fc.integer() }) },
  { weight: 2, arbitrary: fc.constant('shift' as const) },
  { weight: 1, arbitrary: fc.record({ take: fc.oneof(fc.nat(20), fc.constant(Infinity)) }) },
);

/** What one step answers; a push answers whether there was room. */
function onQueue(queue: BoundedQueue<number>, what: Step): unknown {
  if (what === 'shift') return queue.shift();
  if ('take' in what) return queue.take(what.take);
  try {
    queue.push(what.push);
    return true;
  } catch {
    return false;
  }
}

/** The dumb version. */
function onArray(items: number[], limit: number, what: Step): unknown {
  if (what === 'shift') return items.shift();
  if ('take' in what) return items.splice(0, what.take);
  return items.length < limit && items.push(what.push) > 0;
}

describe('BoundedQueue', () => {
  it('does what an array with a limit does', () => {
    const property = fc.property(
      fc.integer({ min: 1, max: 30 }),
      fc.array(step),
      (limit, steps) => {
        const queue = new BoundedQueue<number>('q', limit);
        const dumb: number[] = [];
        for (const what of steps) {
          expect(onQueue(queue, what)).toEqual(onArray(dumb, limit, what));
          expect(queue.size).toBe(dumb.length);
        }
      },
    );
    fc.assert(property, { numRuns: 300 });
  });

  it('refuses an item over the limit with OVERLOADED, and keeps the others', () => {
    const queue = new BoundedQueue<number>('hints', 2);
    queue.push(1);
    queue.push(2);
    expect(() => queue.push(3)).toThrow(
      expect.objectContaining({
        code: 'OVERLOADED',
        retryable: true,
        applied: false,
        details: { queue: 'hints', limit: 2, retryAfterMs: 50 },
      }),
    );
    expect(queue.take(Infinity)).toEqual([1, 2]);
    queue.push(3);
    expect(queue.shift()).toBe(3);
  });

  it('keeps order through many thousands of items, by shift and by take', () => {
    const queue = new BoundedQueue<number>('q', 5_000);
    let pushed = 0;
    let expected = 0;
    for (let round = 0; round < 40; round++) {
      while (queue.size < 4_000) queue.push(pushed++);
      for (let i = 0; i < 1_500; i++) expect(queue.shift()).toBe(expected++);
      for (const item of queue.take(1_200)) expect(item).toBe(expected++);
    }
    expect(queue.size).toBe(pushed - expected);
  });

  it('holds undefined like any other item', () => {
    const queue = new BoundedQueue<undefined>('q', 2);
    queue.push(undefined);
    expect(queue.size).toBe(1);
    expect(queue.take(2)).toEqual([undefined]);
    expect(queue.size).toBe(0);
  });

  it.each([0, -1, 1.5, Number.NaN, Infinity])('refuses the limit %s', (limit) => {
    expect(() => new BoundedQueue('q', limit)).toThrow(
      expect.objectContaining({ code: 'ASSERTION_FAILED' }),
    );
  });

  it.each([-1, Number.NaN])('refuses to take %s items', (count) => {
    const queue = new BoundedQueue<number>('q', 2);
    queue.push(1);
    expect(() => queue.take(count)).toThrow(expect.objectContaining({ code: 'ASSERTION_FAILED' }));
    expect(queue.shift()).toBe(1);
  });
});
