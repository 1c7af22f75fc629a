import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TimerHeap, type PendingTimer } from './timer-heap.ts';

type Step =
  | { readonly kind: 'add'; readonly atMs: number }
  | { readonly kind: 'cancel'; readonly index: number }
  | { readonly kind: 'take' };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('add' as const), atMs: fc.nat(20) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('cancel' as const), index: fc.nat(60) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('take' as const) }) },
);

function timerAt(atMs: number, order: number): PendingTimer {
  return { atMs, order, callback: () => {}, cancelled: false };
}

/** The dumb version: a list that is sorted when something is taken. */
function takeFirst(timers: PendingTimer[]): PendingTimer | undefined {
  timers.sort((a, b) => a.atMs - b.atMs || a.order - b.order);
  return timers.shift();
}

/** Both versions side by side, and what a take gave in each. */
class Twins {
  readonly heap = new TimerHeap();
  readonly taken: (PendingTimer | undefined)[] = [];
  readonly takenDumb: (PendingTimer | undefined)[] = [];
  readonly #added: PendingTimer[] = [];
  #dumb: PendingTimer[] = [];

  get size(): number {
    return this.#dumb.length;
  }

  do(what: Step): void {
    if (what.kind === 'add') {
      const timer = timerAt(what.atMs, this.#added.length);
      this.#added.push(timer);
      this.#dumb.push(timer);
      this.heap.add(timer);
    } else if (what.kind === 'take') {
      this.taken.push(this.heap.take());
      this.takenDumb.push(takeFirst(this.#dumb));
    } else {
      const timer = this.#added[what.index];
      if (timer === undefined) return;
      this.heap.cancel(timer);
      this.#dumb = this.#dumb.filter((other) => other !== timer);
    }
  }
}

describe('TimerHeap', () => {
  it('takes timers in the order of a sorted list, without the cancelled ones', () => {
    const property = fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
      const twins = new Twins();
      for (const what of steps) {
        twins.do(what);
        expect(twins.heap.size).toBe(twins.size);
      }
      while (twins.size > 0) twins.do({ kind: 'take' });
      twins.do({ kind: 'take' });
      expect(twins.taken).toEqual(twins.takenDumb);
      expect(twins.taken.at(-1)).toBeUndefined();
    });
    fc.assert(property, { numRuns: 300 });
  });

  it('keeps order when thousands of cancelled timers are swept out', () => {
    const heap = new TimerHeap();
    const timers = Array.from({ length: 10_000 }, (_, i) => timerAt((i * 7_919) % 10_007, i));
    for (const timer of timers) heap.add(timer);
    const kept = timers.filter((_, i) => i % 10 === 0);
    timers.forEach((timer, i) => i % 10 !== 0 && heap.cancel(timer));
    expect(heap.size).toBe(1_000);
    while (kept.length > 0) expect(heap.take()).toBe(takeFirst(kept));
    expect(heap.peek()).toBeUndefined();
  });
});
