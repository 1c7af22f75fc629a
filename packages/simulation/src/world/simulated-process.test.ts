import { SimulatedClock } from '@spillway/runtime/testing';
import { describe, expect, it } from 'vitest';
import { SimulatedProcess } from './simulated-process.ts';

describe('SimulatedProcess', () => {
  it('stands still while it is paused, and then does at once what was due, in order', async () => {
    const world = new SimulatedClock();
    const process = new SimulatedProcess('p', world);
    const done: string[] = [];
    process.clock.startTimer(20, () => done.push('second'));
    process.clock.startTimer(10, () => done.push('first'));
    process.clock.startTimer(200, () => done.push('third'));
    process.pause();
    await world.advance(100);
    expect(done).toEqual([]);
    process.resume();
    expect(done).toEqual(['first', 'second']);
    await world.advance(100);
    expect(done).toEqual(['first', 'second', 'third']);
  });

  it('does nothing any more once it is killed, and says so', async () => {
    const world = new SimulatedClock();
    const process = new SimulatedProcess('p', world);
    const done: string[] = [];
    process.clock.startTimer(10, () => done.push('timer'));
    void process.whenRunning().then(() => done.push('running'));
    await world.advance(0);
    process.kill();
    void process.whenRunning().then(() => done.push('never'));
    process.resume();
    await world.advance(100);
    await process.killed;
    expect(done).toEqual(['running']);
    expect(process.isKilled).toBe(true);
  });

  it('forgets a timer that is cancelled, also one that fell due in a pause', async () => {
    const world = new SimulatedClock();
    const process = new SimulatedProcess('p', world);
    const done: string[] = [];
    const early = process.clock.startTimer(10, () => done.push('early'));
    const late = process.clock.startTimer(10, () => done.push('late'));
    early.cancel();
    process.pause();
    await world.advance(50);
    late.cancel();
    process.resume();
    expect(done).toEqual([]);
  });

  it('has a wall clock that steps, and a monotonic one that does not', () => {
    const world = new SimulatedClock(1000);
    const process = new SimulatedProcess('p', world);
    process.stepWall(-300);
    expect(process.clock.wallMs()).toBe(700);
    expect(process.clock.monotonicMs()).toBe(world.monotonicMs());
    expect(world.wallMs()).toBe(1000);
  });

  it('sleeps on its own clock, until it is woken by a signal', async () => {
    const world = new SimulatedClock();
    const { clock } = new SimulatedProcess('p', world);
    const controller = new AbortController();
    const sleeping = clock.sleep(50, controller.signal);
    controller.abort();
    await expect(sleeping).rejects.toMatchObject({ code: 'ABORTED' });
    await expect(clock.sleep(50, controller.signal)).rejects.toMatchObject({ code: 'ABORTED' });
    await expect(world.run(() => clock.sleep(50))).resolves.toBeUndefined();
  });
});
