import { describe, expect, it } from 'vitest';
import { nanosecondsEach, race, type Contestant } from './race.ts';

const EFFORT = { rounds: 4, sampleMs: 100, warmUpMs: 300 };

/** Contestants over a clock of their own: `costMs` is the time of one operation. */
function course(): {
  readonly contestant: (name: string, costMs: (sample: number) => number) => Contestant;
  readonly nowMs: () => number;
  readonly log: string[];
} {
  let clockMs = 0;
  const log: string[] = [];
  return {
    log,
    nowMs: () => clockMs,
    contestant(name, costMs) {
      let sample = 0;
      return {
        name,
        run(operations) {
          clockMs += operations * costMs(sample++);
          log.push(name);
        },
      };
    },
  };
}

describe('race', () => {
  it('counts operations a second', async () => {
    const { contestant, nowMs } = course();
    const slow = contestant('slow', () => 0.5);
    const fast = contestant('fast', () => 0.01);
    const figures = await race([slow, fast], EFFORT, nowMs);
    expect(figures.get('slow')?.value).toBeCloseTo(2000);
    expect(figures.get('fast')?.value).toBeCloseTo(100_000);
    expect(figures.get('fast')).toMatchObject({ n: 4 });
    expect(figures.get('fast')?.spread).toBeCloseTo(0);
  });

  it('takes turns in every round, beginning with another one each time', async () => {
    const { contestant, nowMs, log } = course();
    const names = ['a', 'b', 'c'];
    await race(
      names.map((name) => contestant(name, () => 1)),
      EFFORT,
      nowMs,
    );
    expect(log.slice(-12).join('')).toBe('abcbcacababc');
  });

  it('takes the median of the rounds, so that one bad round does not count', async () => {
    const { contestant, nowMs } = course();
    const figures = await race(
      [contestant('a', (sample) => (sample === 5 ? 50 : 1))],
      EFFORT,
      nowMs,
    );
    expect(figures.get('a')?.value).toBeCloseTo(1000);
  });

  it('does not count the warm-up', async () => {
    const { contestant, nowMs } = course();
    const figures = await race(
      [contestant('a', (sample) => (sample === 0 ? 1.2 : 0.1))],
      EFFORT,
      nowMs,
    );
    expect(figures.get('a')?.value).toBeCloseTo(10_000);
  });

  it('waits for what a contestant does asynchronously', async () => {
    let done = 0;
    const run = async (operations: number): Promise<void> => {
      await Promise.resolve();
      done += operations;
    };
    await race([{ name: 'a', run }], { rounds: 2, sampleMs: 1, warmUpMs: 0 }, () => done);
    expect(done).toBeGreaterThan(0);
  });
});

describe('nanosecondsEach', () => {
  it('turns a rate into the time of one operation', () => {
    expect(nanosecondsEach({ value: 20_000_000, n: 3, spread: 0.1 })).toEqual({
      value: 50,
      n: 3,
      spread: 0.1,
    });
  });
});
