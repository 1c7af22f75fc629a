import { describe, test } from 'vitest';
import { SimulatedClock } from '@spillway/runtime/testing';
import { memoryStorage } from '@spillway/storage';
import { storageConformance } from '@spillway/storage/conformance';
import { partitionedStorage } from './partitioned-storage.ts';
import { SharedEngine } from './shared-engine.ts';

const simulated = new SimulatedClock();
const clock = {
  nowMs: () => simulated.wallMs(),
  advance: (byMs: number) => simulated.advance(byMs),
};

describe('memoryStorage', () => {
  storageConformance({
    test,
    open: () => ({ storage: memoryStorage({ clock: simulated }) }),
    lacks: ['reopen', 'openAgain'],
    clock,
  });
});

describe('memoryStorage with tight limits', () => {
  const limits = { keyBytes: 64, valueBytes: 1000, commitWrites: 100, commitBytes: 2000 };
  storageConformance({
    test,
    open: () => ({ storage: memoryStorage({ clock: simulated, limits }) }),
    lacks: ['reopen', 'openAgain'],
    clock,
    seed: 2,
  });
});

describe('an engine with partitions and without ordered scans', () => {
  storageConformance({
    test,
    open: () => ({ storage: partitionedStorage(simulated) }),
    lacks: ['orderedScan', 'reopen', 'openAgain'],
    clock,
  });
});

describe('an engine that several processes share', () => {
  storageConformance({
    test,
    open: () => {
      const engine = new SharedEngine(simulated);
      const open = () => Promise.resolve(engine.open());
      return { storage: engine.open(), reopen: open, openAgain: open };
    },
    clock,
  });
});
