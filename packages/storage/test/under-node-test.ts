// The suite under the runner of Node.js itself; node-test-conformance.int.ts starts it.
import { test } from 'node:test';
import { memoryStorage } from '@spillway/storage';
import { storageConformance } from '@spillway/storage/conformance';

storageConformance({
  test,
  open: () => ({ storage: memoryStorage() }),
  lacks: ['reopen', 'openAgain'],
});
