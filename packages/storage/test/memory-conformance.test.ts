import { describe, test } from 'vitest';
import { SimulatedClock } from '@spillway/runtime/testing';
import { memoryStorage } from '@spillway/storage';
import { storageConformance } from '@spillway/storage/conformance';

describe('memoryStorage', () => {
  const clock = new SimulatedClock();
  storageConformance({
    test,
    open: () => ({ storage: memoryStorage({ clock }) }),
    lacks: ['reopen', 'openAgain'],
    clock: { nowMs: () => clock.wallMs(), advance: (byMs) => clock.advance(byMs) },
  });
});
