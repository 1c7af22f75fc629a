import { MemoryLevel } from 'memory-level';
import { describe, test } from 'vitest';
import { storageConformance } from '@spillway/storage/conformance';
import { levelStorage, openLevelStorage } from '@spillway/storage-level';
import { clock, conformanceClock, folderSubject } from './folder-subject.ts';

describe('levelStorage in a folder', () => {
  storageConformance({ test, open: () => folderSubject(), clock: conformanceClock });
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
