import { describe, expect, it } from 'vitest';
import { seededRandom } from '@spillway/runtime';
import { SimulatedClock } from '@spillway/runtime/testing';
import { PoolSource, type PostgresClient, type PostgresPool } from './pool-source.ts';

const noop = (): void => undefined;

/** What the server says when it undid a transaction because of others. */
function contention(code: '40001' | '40P01'): Error {
  return Object.assign(new Error('undone'), { code, severity: 'ERROR' });
}

/** A source whose pool has one client; `introduce` is counted. */
function sourceOf(introduce: () => Promise<void>): PoolSource {
  const client: PostgresClient = {
    query: () => Promise.resolve({ rows: [] }),
    on: noop,
    removeListener: noop,
    release: noop,
  };
  const pool: PostgresPool = {
    connect: (callback) => callback(undefined, client),
    on: noop,
    removeListener: noop,
  };
  const clock = new SimulatedClock();
  // Waiting is over at once: what is looked at is how often, not when.
  const impatient = {
    wallMs: () => clock.wallMs(),
    monotonicMs: () => clock.monotonicMs(),
    startTimer: clock.startTimer.bind(clock),
    sleep: async () => undefined,
  };
  const random = seededRandom('pool');
  return new PoolSource({ pool, clock: impatient, random, introduce, end: async () => undefined });
}

/** Work that others are in the way of, so many times. */
function undoneTimes(times: number, error: Error) {
  const work = async (): Promise<number> => {
    work.runs++;
    if (work.runs <= times) throw error;
    return work.runs;
  };
  work.runs = 0;
  return work;
}

describe('PoolSource', () => {
  it.each(['40001', '40P01'] as const)(
    'hands %s to whoever decides anew, and repeats only what may go on unchanged',
    async (code) => {
      const source = sourceOf(async () => undefined);
      const write = undoneTimes(2, contention(code));
      await expect(source.use(Infinity, write)).rejects.toMatchObject({ code });
      expect(write.runs).toBe(1);
      const sweep = undoneTimes(2, contention(code));
      await expect(source.use(Infinity, sweep, 'repeat')).resolves.toBe(3);
      const never = undoneTimes(100, contention(code));
      await expect(source.use(Infinity, never, 'repeat')).rejects.toMatchObject({ code });
      expect(never.runs).toBe(10);
    },
  );

  it('repeats the introduction that others were in the way of, and introduces once', async () => {
    let introductions = 0;
    const source = sourceOf(async () => {
      introductions++;
      if (introductions < 3) throw contention('40001');
    });
    for (let i = 0; i < 3; i++) await source.use(Infinity, async () => undefined);
    expect(introductions).toBe(3);
  });
});
