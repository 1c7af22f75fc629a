import assert from 'node:assert/strict';
import { bytes, put, rejects, scanned, textOf } from '../case-tools.ts';
import type { Commit } from '../../commit.ts';
import type { Key } from '../../key.ts';
import type { Storage } from '../../storage.ts';
import type { ConformanceSuite } from '../conformance-suite.ts';
import {
  BAD_COMMITS,
  BAD_KEYS,
  BAD_RANGES,
  BAD_READ_OPTIONS,
  BAD_SCAN_OPTIONS,
} from './bad-input.ts';

/** Runs with input that the types forbid, as a caller in JavaScript may pass it. */
async function refused(work: () => Promise<unknown>, codes: readonly string[]): Promise<void> {
  const [settled] = await Promise.allSettled([work()]);
  assert.equal(settled?.status, 'rejected', `expected ${codes.join(' or ')}`);
  await rejects(
    Promise.reject(settled?.reason),
    codes.find((code) => code === settled?.reason?.code) ?? codes.join(' or '),
  );
}

/** Input of a wrong type or meaning: a typed error, and nothing is left behind. */
export function badInputCases(suite: ConformanceSuite): void {
  suite.define('bad input', 'as a key is refused by every operation', async (s) => {
    for (const bad of BAD_KEYS) {
      const key = bad as Key; // a caller without types
      const codes = ['STORAGE_KEY_INVALID'];
      await refused(() => s.get(key), codes);
      await refused(() => s.getMany(['k', key]), codes);
      await refused(() => s.commit({ returning: [key] }), codes);
      await refused(() => s.commit({ checks: [{ kind: 'absent', key }] }), codes);
      for (const write of [
        { kind: 'put', key, value: bytes('v') },
        { kind: 'delete', key },
        { kind: 'stamp', key, stamp: 's' },
        { kind: 'add', key, delta: 1 },
        { kind: 'append', log: key, value: bytes('v') },
      ] as const) {
        await refused(() => s.commit({ writes: [put('k', 'v'), write] }), codes);
      }
    }
    await nothingStored(s);
  });

  suite.define('bad input', 'as keys of getMany is refused', async (s) => {
    for (const bad of [undefined, null, 'k', 7, { length: 1, 0: 'k' }]) {
      const keys = bad as unknown as Key[]; // a caller without types
      await refused(() => s.getMany(keys), ['STORAGE_KEY_INVALID']);
    }
  });

  for (const [what, commit, code] of BAD_COMMITS) {
    suite.define('bad input', `in a commit is refused: ${what}`, async (s) => {
      await refused(() => s.commit(commit as Commit), [code]); // a caller without types
      await nothingStored(s);
    });
  }

  suite.define(
    'bad input',
    'as options is refused by every operation',
    async (scoped, { storage: s }) => {
      const codes = ['STORAGE_OPTION_INVALID'];
      for (const bad of BAD_READ_OPTIONS) {
        const options = bad as object; // a caller without types
        await refused(() => s.get('k', options), codes);
        await refused(() => s.getMany(['k'], options), codes);
        if (!isPartition(options)) {
          await refused(() => s.commit({ writes: [put('k', 'v')] }, options), codes);
        }
        if (suite.has('orderedScan')) {
          await refused(() => scanned(s, {}, options), codes);
        }
      }
      await nothingStored(scoped);
    },
  );

  if (!suite.has('orderedScan')) return;

  suite.define('bad input', 'as a range or as options of a scan is refused', async (s) => {
    for (const [range, code] of BAD_RANGES) {
      await refused(() => scanned(s, range as object), [code]); // a caller without types
    }
    for (const bad of BAD_SCAN_OPTIONS) {
      const options = bad as object; // a caller without types
      await refused(() => scanned(s, {}, options), ['STORAGE_OPTION_INVALID']);
    }
  });

  suite.define('bad input', 'of a scan leaves the storage usable', async (s) => {
    await refused(() => scanned(s, { start: 'ü€' }), ['STORAGE_KEY_INVALID']);
    await s.commit({ writes: [put('k', 'v')] });
    assert.deepEqual((await scanned(s)).map(textOf), ['v']);
  });
}

function isPartition(options: unknown): boolean {
  return typeof options === 'object' && options !== null && 'partition' in options;
}

async function nothingStored(storage: Storage): Promise<void> {
  const entries = await storage.getMany(['k', 'n', 'l', 'a', 'b']);
  assert.deepEqual(entries, new Array(5).fill(undefined), 'nothing is left behind');
  assert.equal((await storage.stats()).entries, 0);
}
