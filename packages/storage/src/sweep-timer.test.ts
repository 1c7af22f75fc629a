import { SimulatedClock } from '@spillway/runtime/testing';
import { beforeEach, describe, expect, test } from 'vitest';
import { SweepTimer } from './sweep-timer.ts';

const INTERVAL_MS = 1000;

describe('a sweep timer', () => {
  let clock: SimulatedClock;
  let sweptAtMs: number[];
  /** Ends the runs under way, each with its answer. */
  let endings: ((nextMs: number | undefined) => void)[];
  let timer: SweepTimer;

  beforeEach(() => {
    clock = new SimulatedClock();
    sweptAtMs = [];
    endings = [];
    const sweep = (): Promise<number | undefined> => {
      sweptAtMs.push(clock.monotonicMs());
      return new Promise((resolve) => endings.push(resolve));
    };
    timer = new SweepTimer({ clock, intervalMs: INTERVAL_MS, sweep });
  });

  async function end(nextMs?: number): Promise<void> {
    endings.shift()?.(nextMs);
    await clock.advance(0);
  }

  test('runs at the earliest time asked for, but not before its interval', async () => {
    timer.wakeIn(5000);
    timer.wakeIn(3000);
    timer.wakeIn(4000);
    await clock.advance(10_000);
    await end();
    timer.wakeIn(1);
    await clock.advance(10_000);
    expect(sweptAtMs).toEqual([3000, 11_000]);
  });

  test('remembers what it was asked for during a run, and what the run asks for', async () => {
    timer.wakeIn(0);
    await clock.advance(1000);
    timer.wakeIn(5000);
    await end(9000);
    await clock.advance(5000);
    expect(sweptAtMs).toEqual([1000, 6000]);
    await end(2000);
    await clock.advance(2000);
    expect(sweptAtMs).toEqual([1000, 6000, 8000]);
  });

  test('sleeps for a minute at most, and so long after a failure', async () => {
    const failing = new SweepTimer({
      clock,
      intervalMs: INTERVAL_MS,
      sweep: () => {
        sweptAtMs.push(clock.monotonicMs());
        return Promise.reject(new Error('no answer'));
      },
    });
    failing.wakeIn(3_600_000);
    await clock.advance(120_000);
    expect(sweptAtMs).toEqual([60_000, 120_000]);
    await failing.stop();
  });

  test('ends after the run under way, and leaves no timer', async () => {
    timer.wakeIn(0);
    await clock.advance(1000);
    const stopped = timer.stop();
    expect(timer.isStopped).toBe(true);
    await end(1);
    await stopped;
    timer.wakeIn(0);
    expect(clock.pendingTimers).toBe(0);
  });
});
