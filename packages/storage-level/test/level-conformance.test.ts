import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MemoryLevel } from 'memory-level';
import { describe, test } from 'vitest';
import { SimulatedClock } from '@spillway/runtime/testing';
import { storageConformance, type ConformanceSubject } from '@spillway/storage/conformance';
import { levelStorage, openLevelStorage, type LevelStorageOptions } from '@spillway/storage-level';

const clock = new SimulatedClock();
const conformanceClock = {
  nowMs: () => clock.wallMs(),
  advance: (byMs: number) => clock.advance(byMs),
};

async function folderSubject(options: LevelStorageOptions): Promise<ConformanceSubject> {
  const folder = await mkdtemp(join(tmpdir(), 'spillway-level-'));
  const path = join(folder, 'node');
  return {
    storage: levelStorage(path, options),
    reopen: () => openLevelStorage(path, options),
    openAgain: () => openLevelStorage(path, options),
    dispose: () => rm(folder, { recursive: true }),
  };
}

describe('levelStorage in a folder', () => {
  storageConformance({ test, open: () => folderSubject({ clock }), clock: conformanceClock });
});

describe('levelStorage in a folder, each commit synced, no cache, blocking reads', () => {
  storageConformance({
    test,
    open: () => folderSubject({ clock, sync: true, cacheBytes: 0, blockingReads: true }),
    clock: conformanceClock,
    seed: 2,
  });
});

describe('levelStorage over memory-level', () => {
  storageConformance({
    test,
    open: () => {
      const database = new MemoryLevel();
      return {
        storage: levelStorage({ database }, { clock }),
        reopen: () => openLevelStorage({ database }, { clock }),
        openAgain: () => openLevelStorage({ database }, { clock }),
      };
    },
    clock: conformanceClock,
  });
});

describe('levelStorage over a sublevel, with a tiny cache', () => {
  storageConformance({
    test,
    open: () => {
      const database = new MemoryLevel({ storeEncoding: 'view' }).sublevel('shop');
      const options = { clock, cacheBytes: 2000 };
      return {
        storage: levelStorage({ database }, options),
        reopen: () => openLevelStorage({ database }, options),
        openAgain: () => openLevelStorage({ database }, options),
      };
    },
    clock: conformanceClock,
    seed: 3,
  });
});
