import { describe, expect, it } from 'vitest';
import { SimulatedClock } from './simulated-clock.ts';

describe('SimulatedClock', () => {
  it('begins at 0, on a fixed day, and moves only when told', async () => {
    const clock = new SimulatedClock();
    expect(clock.monotonicMs()).toBe(0);
    expect(new Date(clock.wallMs()).toISOString()).toBe('2030-01-01T00:00:00.000Z');
    await clock.advance(1_500);
    expect(clock.monotonicMs()).toBe(1_500);
    expect(new Date(clock.wallMs()).toISOString()).toBe('2030-01-01T00:00:01.500Z');
    expect(new SimulatedClock(5).wallMs()).toBe(5);
  });

  it('fires timers in order of time, and of creation where times are equal', async () => {
    const clock = new SimulatedClock();
    const fired: string[] = [];
    const start = (name: string, delayMs: number): void => {
      clock.startTimer(delayMs, () => fired.push(`${name} ${clock.monotonicMs()}`));
    };
    start('c', 20);
    start('a', 10);
    start('b', 10);
    start('now', 0);
    start('before', -5);
    expect(fired).toEqual([]);
    await clock.advance(20);
    expect(fired).toEqual(['now 0', 'before 0', 'a 10', 'b 10', 'c 20']);
  });

  it('settles promises between two timers: what one causes comes before the next', async () => {
    const clock = new SimulatedClock();
    const log: string[] = [];
    clock.startTimer(10, () => {
      log.push('first');
      void Promise.resolve()
        .then(() => Promise.resolve())
        .then(() => log.push('its promise'))
        .then(() => clock.startTimer(0, () => log.push('its timer')));
    });
    clock.startTimer(11, () => log.push('second'));
    await clock.advance(11);
    expect(log).toEqual(['first', 'its promise', 'its timer', 'second']);
  });

  it('stops at the time asked for, between timers', async () => {
    const clock = new SimulatedClock();
    const fired: number[] = [];
    clock.startTimer(10, () => fired.push(10));
    clock.startTimer(30, () => fired.push(30));
    await clock.advance(29);
    expect(fired).toEqual([10]);
    expect(clock.monotonicMs()).toBe(29);
    expect(clock.pendingTimers).toBe(1);
    await clock.advance(1);
    expect(fired).toEqual([10, 30]);
    expect(clock.pendingTimers).toBe(0);
  });

  it('forgets a cancelled timer; cancelling a fired one does nothing', async () => {
    const clock = new SimulatedClock();
    const fired: string[] = [];
    const kept = clock.startTimer(10, () => fired.push('kept'));
    const cancelled = clock.startTimer(10, () => fired.push('cancelled'));
    cancelled.cancel();
    cancelled.cancel();
    expect(clock.pendingTimers).toBe(1);
    await clock.advance(10);
    kept.cancel();
    expect(fired).toEqual(['kept']);
    expect(clock.pendingTimers).toBe(0);
  });

  it('lets a callback cancel a timer of the same instant', async () => {
    const clock = new SimulatedClock();
    const fired: string[] = [];
    clock.startTimer(10, () => {
      fired.push('first');
      second.cancel();
    });
    const second = clock.startTimer(10, () => fired.push('second'));
    await clock.advance(10);
    expect(fired).toEqual(['first']);
  });

  it('never fires a timer of Infinity, and refuses one that is no number', async () => {
    const clock = new SimulatedClock();
    clock.startTimer(Infinity, () => {}).cancel();
    expect(clock.pendingTimers).toBe(0);
    const refused = expect.objectContaining({ code: 'ASSERTION_FAILED' });
    expect(() => clock.startTimer(Number.NaN, () => {})).toThrow(refused);
    expect(() => clock.stepWall(Number.NaN)).toThrow(refused);
    for (const byMs of [-1, Number.NaN, Infinity]) {
      await expect(clock.advance(byMs)).rejects.toThrow(refused);
    }
  });

  it('steps the wall clock in both directions without touching durations', async () => {
    const clock = new SimulatedClock(1_000_000);
    const fired: number[] = [];
    clock.startTimer(100, () => fired.push(clock.wallMs()));
    clock.stepWall(-3_600_000);
    expect(clock.wallMs()).toBe(1_000_000 - 3_600_000);
    clock.stepWall(7_200_000);
    expect(clock.monotonicMs()).toBe(0);
    await clock.advance(100);
    expect(fired).toEqual([1_000_000 + 3_600_000 + 100]);
  });

  it('runs days of work at once and hands back the result', async () => {
    const clock = new SimulatedClock();
    const result = await clock.run(async () => {
      for (let day = 0; day < 30; day++) await clock.sleep(86_400_000);
      return clock.monotonicMs() / 86_400_000;
    });
    expect(result).toBe(30);
  });

  it('interleaves concurrent work the same way each time', async () => {
    const trace = async (): Promise<string> => {
      const clock = new SimulatedClock();
      const log: string[] = [];
      const worker = async (name: string, everyMs: number): Promise<void> => {
        for (let i = 0; i < 3; i++) {
          await clock.sleep(everyMs);
          log.push(`${name}${clock.monotonicMs()}`);
        }
      };
      await clock.run(async () => {
        await Promise.all([worker('a', 3), worker('b', 2), worker('c', 3)]);
      });
      return log.join(' ');
    };
    expect(await trace()).toBe('b2 a3 c3 b4 a6 c6 b6 a9 c9');
    expect(await trace()).toBe(await trace());
  });

  it('hands on the error of what it runs', async () => {
    const clock = new SimulatedClock();
    const failing = clock.run(async () => {
      await clock.sleep(5);
      throw new Error('from main');
    });
    await expect(failing).rejects.toThrow('from main');
    await expect(
      clock.run(() => {
        throw new Error('at once');
      }),
    ).rejects.toThrow('at once');
  });

  it('says SIMULATION_STUCK when what it runs waits for something no timer brings', async () => {
    const clock = new SimulatedClock();
    const stuck = clock.run(async () => {
      await clock.sleep(7);
      await new Promise(() => {});
    });
    await expect(stuck).rejects.toMatchObject({
      code: 'SIMULATION_STUCK',
      details: { monotonicMs: 7 },
    });
  });

  it('does not count a cancelled timer as hope', async () => {
    const clock = new SimulatedClock();
    const stuck = clock.run(async () => {
      clock.startTimer(10, () => {}).cancel();
      await new Promise(() => {});
    });
    await expect(stuck).rejects.toMatchObject({ code: 'SIMULATION_STUCK' });
    expect(clock.monotonicMs()).toBe(0);
  });

  it('never goes back when time is advanced inside a run', async () => {
    const clock = new SimulatedClock();
    const seen: number[] = [];
    const look = (): number => seen.push(clock.monotonicMs());
    await clock.run(async () => {
      for (let ms = 1; ms < 10; ms++) clock.startTimer(ms, look);
      const last = clock.sleep(1_000).then(look); // may fire while `advance` settles promises
      await clock.advance(10);
      look();
      await last;
      look();
    });
    expect(seen).toHaveLength(12);
    expect(seen.toSorted((a, b) => a - b)).toEqual(seen);
  });

  it('passes on what a callback throws, and goes on from there', async () => {
    const clock = new SimulatedClock();
    const fired: string[] = [];
    clock.startTimer(10, () => {
      throw new Error('from a callback');
    });
    clock.startTimer(20, () => fired.push('next'));
    await expect(clock.advance(30)).rejects.toThrow('from a callback');
    expect(clock.monotonicMs()).toBe(10);
    await clock.advance(10);
    expect(fired).toEqual(['next']);
  });
});
