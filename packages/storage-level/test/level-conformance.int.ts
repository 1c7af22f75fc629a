import { describe, test } from 'vitest';
import { storageConformance } from '@spillway/storage/conformance';
import { conformanceClock, folderSubject } from './folder-subject.ts';

// The same promises on the other paths through the code, and on other random runs.
describe('levelStorage in a folder, each commit synced, no cache, blocking reads', () => {
  storageConformance({
    test,
    open: () => folderSubject({ sync: true, cacheBytes: 0, blockingReads: true }),
    clock: conformanceClock,
    seed: 2,
  });
});
