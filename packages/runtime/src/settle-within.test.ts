import { describe, expect, test } from 'vitest';
import { settleWithin } from './settle-within.ts';
import { SimulatedClock } from './testing/simulated-clock.ts';

const never = (): Promise<string> => new Promise(() => {});

function within(clock: SimulatedClock, signal?: AbortSignal, timeoutMs?: number) {
  return {
    clock,
    signal,
    timeoutMs,
    onAbort: (reason: AbortSignal, started: boolean) =>
      new Error(`aborted ${started ? 'after' : 'before'} the start: ${String(reason.reason)}`),
    onTimeout: (limitMs: number) => new Error(`over ${limitMs} ms`),
  };
}

/** A signal that counts its listeners, to see that none is left behind. */
function countedSignal() {
  const controller = new AbortController();
  const { signal } = controller;
  let listeners = 0;
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (...args: Parameters<typeof add>) => {
    listeners++;
    add(...args);
  };
  signal.removeEventListener = (...args: Parameters<typeof remove>) => {
    listeners--;
    remove(...args);
  };
  return { controller, signal, count: () => listeners };
}

describe('settleWithin', () => {
  test('hands the work on untouched when there is no limit', () => {
    const work = Promise.resolve('done');
    expect(settleWithin(() => work, within(new SimulatedClock()))).toBe(work);
  });

  test('does not start the work when the signal has fired', async () => {
    let started = false;
    const work = () => {
      started = true;
      return never();
    };
    const settled = settleWithin(work, within(new SimulatedClock(), AbortSignal.abort('stop')));
    await expect(settled).rejects.toThrow('aborted before the start: stop');
    expect(started).toBe(false);
  });

  test('rejects when the signal fires during the work', async () => {
    const { controller, signal, count } = countedSignal();
    const clock = new SimulatedClock();
    const settled = settleWithin(never, within(clock, signal, 1000));
    controller.abort('enough');
    await expect(settled).rejects.toThrow('aborted after the start: enough');
    expect(count()).toBe(0);
    expect(clock.pendingTimers).toBe(0);
  });

  test('rejects when the time is over, not before', async () => {
    const clock = new SimulatedClock();
    let outcome = 'open';
    const settled = settleWithin(never, within(clock, undefined, 1000)).catch(
      (error: unknown) => (outcome = String(error)),
    );
    await clock.advance(999);
    expect(outcome).toBe('open');
    await clock.advance(1);
    await settled;
    expect(outcome).toBe('Error: over 1000 ms');
  });

  test.each([
    ['resolves', () => Promise.resolve('done')],
    ['rejects', () => Promise.reject(new Error('broken'))],
    [
      'throws before it gives a promise',
      () => {
        throw new Error('broken');
      },
    ],
  ])('leaves no timer and no listener behind when the work %s', async (_, work) => {
    const { signal, count } = countedSignal();
    const clock = new SimulatedClock();
    const [settled] = await Promise.allSettled([
      settleWithin<string>(work, within(clock, signal, 1000)),
    ]);
    expect(settled?.status === 'fulfilled' ? settled.value : settled?.reason.message).toMatch(
      /^(done|broken)$/,
    );
    expect(count()).toBe(0);
    expect(clock.pendingTimers).toBe(0);
  });
});
