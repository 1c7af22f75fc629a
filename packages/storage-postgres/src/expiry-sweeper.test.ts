import { describe, expect, it } from 'vitest';
import { SimulatedClock } from '@spillway/runtime/testing';
import { ExpirySweeper } from './expiry-sweeper.ts';
import type { SqlRow, SqlSession, SqlSource } from './sql-source.ts';

const INTERVAL_MS = 1000;
const sweep = { name: undefined, text: 'sweep' };
const nextExpiry = { name: undefined, text: 'nextExpiry' };

/** A sweeper of a database that has nothing due, and answers when the test says so. */
function heldSweeper() {
  const clock = new SimulatedClock();
  const sweptAtMs: number[] = [];
  const pending: (() => void)[] = [];
  const session: SqlSession = {
    query: ({ text }) => {
      if (text === 'sweep') sweptAtMs.push(clock.monotonicMs());
      const row: SqlRow = text === 'sweep' ? ['0'] : [null];
      return new Promise((resolve) => pending.push(() => resolve([row])));
    },
    script: () => Promise.reject(new Error('not asked here')),
  };
  const source: SqlSource = {
    hasTransactions: true,
    use: async (_deadlineMs, work) => await work(session),
    close: async () => undefined,
  };
  const statements = { sweep, nextExpiry };
  const times = { intervalMs: INTERVAL_MS, timeoutMs: 10_000 };
  const sweeper = new ExpirySweeper({ source, statements, clock, ...times });
  const answer = async (): Promise<void> => {
    pending.shift()?.();
    await clock.advance(0);
  };
  return { clock, sweeper, sweptAtMs, answer };
}

describe('ExpirySweeper', () => {
  it('remembers the earliest of what is noted during a step', async () => {
    const { clock, sweeper, sweptAtMs, answer } = heldSweeper();
    sweeper.start();
    await clock.advance(INTERVAL_MS);
    await answer(); // nothing was due; now it asks what is next
    sweeper.note(clock.wallMs() + 5000);
    sweeper.note(clock.wallMs() + 3000);
    sweeper.note(clock.wallMs() + 4000);
    await answer(); // nothing, as of the moment before
    await clock.advance(2999);
    expect(sweptAtMs).toEqual([1000]);
    await clock.advance(1);
    expect(sweptAtMs).toEqual([1000, 4000]);
    await answer();
    await answer();
    await clock.advance(59_999);
    expect(sweptAtMs).toHaveLength(2);
    await sweeper.stop();
    expect(clock.pendingTimers).toBe(0);
  });

  it('sweeps what was deleted during a step an interval later', async () => {
    const { clock, sweeper, sweptAtMs, answer } = heldSweeper();
    sweeper.start();
    await clock.advance(INTERVAL_MS);
    sweeper.note(0);
    await answer();
    await answer();
    await clock.advance(INTERVAL_MS);
    expect(sweptAtMs).toEqual([1000, 2000]);
    const stopped = sweeper.stop();
    await answer();
    await answer();
    await stopped;
    expect(clock.pendingTimers).toBe(0);
  });
});
