import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { abortedError } from './sleep-on.ts';
import { SimulatedClock } from './testing/simulated-clock.ts';

function fate(promise: Promise<unknown>): { is: unknown } {
  const watched: { is: unknown } = { is: 'pending' };
  promise.then(
    () => (watched.is = 'resolved'),
    (error: unknown) => (watched.is = error),
  );
  return watched;
}

describe('sleep', () => {
  it('ends after its time, not before', async () => {
    const clock = new SimulatedClock();
    const sleeping = fate(clock.sleep(100));
    await clock.advance(99);
    expect(sleeping.is).toBe('pending');
    await clock.advance(1);
    expect(sleeping.is).toBe('resolved');
  });

  it('is ended by its signal with ABORTED and the reason, and leaves no timer', async () => {
    const clock = new SimulatedClock();
    const controller = new AbortController();
    const sleeping = fate(clock.sleep(100, controller.signal));
    const reason = new Error('the buyer left');
    controller.abort(reason);
    await clock.advance(0);
    expect(sleeping.is).toMatchObject({ code: 'ABORTED', applied: false, cause: reason });
    expect(clock.pendingTimers).toBe(0);
  });

  it('does not begin when its signal has fired', async () => {
    const clock = new SimulatedClock();
    await expect(clock.sleep(100, AbortSignal.abort())).rejects.toMatchObject({ code: 'ABORTED' });
    expect(clock.pendingTimers).toBe(0);
  });

  it('leaves no listener on its signal, whichever way it ends', async () => {
    const clock = new SimulatedClock();
    const controller = new AbortController();
    const { signal } = controller;
    const first = clock.sleep(10, signal);
    const second = fate(clock.sleep(20, signal));
    expect(getEventListeners(signal, 'abort')).toHaveLength(2);
    await clock.advance(10);
    await first;
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
    controller.abort();
    await clock.advance(0);
    expect(second.is).toMatchObject({ code: 'ABORTED' });
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });

  it('rejects a time that is no number, and leaves no listener', async () => {
    const { signal } = new AbortController();
    const sleeping = new SimulatedClock().sleep(Number.NaN, signal);
    await expect(sleeping).rejects.toMatchObject({ code: 'ASSERTION_FAILED' });
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });
});

describe('abortedError', () => {
  it('says what is known of the effect', () => {
    expect(abortedError(undefined)).toMatchObject({ code: 'ABORTED', applied: false });
    expect(abortedError(AbortSignal.abort(), 'unknown').applied).toBe('unknown');
  });
});
