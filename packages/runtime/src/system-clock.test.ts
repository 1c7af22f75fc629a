import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { systemClock } from './system-clock.ts';

describe('systemClock', () => {
  it('tells the wall time and a time that never goes back', () => {
    expect(Math.abs(systemClock.wallMs() - Date.now())).toBeLessThan(1_000);
    let last = systemClock.monotonicMs();
    for (let i = 0; i < 1_000; i++) {
      const now = systemClock.monotonicMs();
      expect(now).toBeGreaterThanOrEqual(last);
      last = now;
    }
  });

  it('really sleeps', async () => {
    const before = systemClock.monotonicMs();
    const keepAlive = setTimeout(() => {}, 10_000);
    await systemClock.sleep(5);
    clearTimeout(keepAlive);
    expect(systemClock.monotonicMs() - before).toBeGreaterThan(3);
  });

  it('does not keep the process alive', () => {
    const timers = (): number =>
      process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length;
    const before = timers();
    const timer = systemClock.startTimer(60_000, () => {});
    expect(timers()).toBe(before);
    timer.cancel();
  });

  it('refuses a delay that is no number', () => {
    expect(() => systemClock.startTimer(Number.NaN, () => {})).toThrow(
      expect.objectContaining({ code: 'ASSERTION_FAILED' }),
    );
  });
});

describe('timers of the system clock', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('fire once, unless they are cancelled', () => {
    const fired: string[] = [];
    systemClock.startTimer(10, () => fired.push('kept'));
    const cancelled = systemClock.startTimer(10, () => fired.push('cancelled'));
    const late = systemClock.startTimer(-5, () => fired.push('below 0'));
    cancelled.cancel();
    cancelled.cancel();
    vi.advanceTimersByTime(100);
    late.cancel();
    expect(fired).toEqual(['below 0', 'kept']);
  });

  it('may be longer than the 2^31 ms that setTimeout can count', () => {
    const year = 365 * 24 * 3_600_000;
    const fired: string[] = [];
    systemClock.startTimer(year, () => fired.push('year'));
    const cancelled = systemClock.startTimer(year, () => fired.push('cancelled'));
    vi.advanceTimersByTime(year - 1);
    expect(fired).toEqual([]);
    cancelled.cancel();
    vi.advanceTimersByTime(1);
    expect(fired).toEqual(['year']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('never fire after Infinity', () => {
    systemClock.startTimer(Infinity, () => {}).cancel();
    expect(vi.getTimerCount()).toBe(0);
  });
});
