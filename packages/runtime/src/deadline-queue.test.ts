import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clock } from './clock.ts';
import { DeadlineQueue, type Deadline } from './deadline-queue.ts';
import { SimulatedClock } from './testing/simulated-clock.ts';

const DELAY_MS = 10;

/** The dumb version: a timer for each deadline. */
function timerQueue(clock: Clock): { add(onDeadline: () => void): Deadline } {
  return { add: (onDeadline) => clock.startTimer(DELAY_MS, onDeadline) };
}

type Step =
  | { readonly kind: 'add'; readonly then: 'nothing' | 'add' | 'cancel' }
  | { readonly kind: 'cancel'; readonly index: number }
  | { readonly kind: 'advance'; readonly byMs: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant('add' as const),
    then: fc.constantFrom('nothing' as const, 'add' as const, 'cancel' as const),
  }),
  fc.record({ kind: fc.constant('cancel' as const), index: fc.nat(30) }),
  fc.record({ kind: fc.constant('advance' as const), byMs: fc.nat(15) }),
);

/** What passed when, and how many timers were pending at most. */
async function live(
  steps: readonly Step[],
  open: (clock: Clock) => { add(onDeadline: () => void): Deadline },
): Promise<{ passed: string[]; timersMax: number }> {
  const clock = new SimulatedClock();
  const queue = open(clock);
  const passed: string[] = [];
  const deadlines: Deadline[] = [];
  let timersMax = 0;
  const add = (then: string): void => {
    const name = deadlines.length;
    const deadline = queue.add(() => {
      passed.push(`${name} at ${clock.monotonicMs()}`);
      if (then === 'add') add('nothing');
      if (then === 'cancel') deadlines.at(-1)?.cancel();
    });
    deadlines.push(deadline);
    timersMax = Math.max(timersMax, clock.pendingTimers);
  };
  for (const what of steps) {
    if (what.kind === 'add') add(what.then);
    else if (what.kind === 'cancel') deadlines[what.index]?.cancel();
    else await clock.advance(what.byMs);
    timersMax = Math.max(timersMax, clock.pendingTimers);
  }
  await clock.advance(100);
  return { passed, timersMax };
}

describe('DeadlineQueue', () => {
  it('passes what a timer each would have passed, at the same times, in order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const dumb = await live(steps, timerQueue);
        const clever = await live(steps, (clock) => new DeadlineQueue(clock, DELAY_MS));
        expect(clever.passed).toEqual(dumb.passed);
        expect(clever.timersMax).toBeLessThanOrEqual(1);
      }),
      { numRuns: 150 },
    );
  });

  it('never holds more than one timer, though callbacks add while others wait', async () => {
    const clock = new SimulatedClock();
    const queue = new DeadlineQueue(clock, DELAY_MS);
    let passed = 0;
    const again = (): void => {
      passed++;
      queue.add(again);
    };
    for (let i = 0; i < 5; i++) {
      queue.add(again);
      await clock.advance(1);
    }
    for (let i = 0; i < 200; i++) {
      await clock.advance(1);
      expect(clock.pendingTimers).toBe(1);
    }
    expect(passed).toBe(5 * 20);
  });

  it('forgets a cancelled deadline, however often it is cancelled', async () => {
    const clock = new SimulatedClock();
    const queue = new DeadlineQueue(clock, DELAY_MS);
    const passed: string[] = [];
    const first = queue.add(() => passed.push('first'));
    const second = queue.add(() => passed.push('second'));
    first.cancel();
    first.cancel();
    await clock.advance(DELAY_MS);
    second.cancel();
    expect(passed).toEqual(['second']);
  });

  it('passes the rest when a callback throws', async () => {
    const clock = new SimulatedClock();
    const queue = new DeadlineQueue(clock, DELAY_MS);
    const passed: string[] = [];
    queue.add(() => {
      throw new Error('from a callback');
    });
    queue.add(() => passed.push('same time'));
    await clock.advance(1);
    queue.add(() => passed.push('later'));
    await expect(clock.advance(DELAY_MS)).rejects.toThrow('from a callback');
    await clock.advance(0);
    expect(passed).toEqual(['same time']);
    await clock.advance(DELAY_MS);
    expect(passed).toEqual(['same time', 'later']);
    expect(clock.pendingTimers).toBe(0);
  });

  it('waits a little longer when its timer fires too early', async () => {
    const clock = new SimulatedClock();
    let earlyMs = 0.4; // as timers of Node do, by fractions of a millisecond
    const hasty: Clock = {
      wallMs: () => clock.wallMs(),
      monotonicMs: () => clock.monotonicMs(),
      startTimer: (delayMs, callback) => clock.startTimer(delayMs - earlyMs, callback),
      sleep: (delayMs, signal) => clock.sleep(delayMs, signal),
    };
    const queue = new DeadlineQueue(hasty, DELAY_MS);
    const passed: number[] = [];
    queue.add(() => passed.push(clock.monotonicMs()));
    earlyMs = 0;
    await clock.advance(DELAY_MS - 0.4);
    expect(passed).toEqual([]);
    await clock.advance(1);
    expect(passed).toEqual([DELAY_MS]);
  });
});
