import { SimulatedClock } from '@spillway/runtime/testing';
import { describe, test } from 'vitest';
import { storageConformance } from '../conformance/index.ts';
import { memoryStorage } from '../memory-storage.ts';
import { faultyStorage } from './faulty-storage.ts';

describe('faultyStorage without faults', () => {
  const clock = new SimulatedClock();
  storageConformance({
    test,
    open: () => ({ storage: faultyStorage(memoryStorage({ clock }), { clock }) }),
    lacks: ['reopen', 'openAgain'],
    clock: { nowMs: () => clock.wallMs(), advance: (byMs) => clock.advance(byMs) },
  });
});

describe('faultyStorage shared by two coordinators', () => {
  const clock = new SimulatedClock();
  storageConformance({
    test,
    open: () => {
      const node = faultyStorage(memoryStorage({ clock }), {
        clock,
        capabilities: { shared: true, durability: 'process' },
      });
      let coordinators = 0;
      const connect = () => node.connect(`coordinator-${++coordinators}`);
      return {
        storage: connect(),
        reopen: () => Promise.resolve(connect()),
        openAgain: () => Promise.resolve(connect()),
        dispose: () => node.close(),
      };
    },
    clock: { nowMs: () => clock.wallMs(), advance: (byMs) => clock.advance(byMs) },
  });
});

describe('faultyStorage after a crash that lost everything', () => {
  const clock = new SimulatedClock();
  storageConformance({
    test,
    open: async () => {
      const storage = faultyStorage(memoryStorage({ clock }), { clock });
      await storage.commit({
        writes: ['k', 'log', 'n', 'a'].map((key) => ({
          kind: 'put',
          key,
          value: Buffer.from('x'),
        })),
      });
      await storage.crash({ loseUnflushed: true });
      await storage.restart();
      return { storage };
    },
    lacks: ['reopen', 'openAgain'],
    clock: { nowMs: () => clock.wallMs(), advance: (byMs) => clock.advance(byMs) },
  });
});
