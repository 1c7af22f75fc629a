import assert from 'node:assert/strict';
import {
  apply,
  bytes,
  integerOf,
  present,
  put,
  refuse,
  scannedKeys,
  textOf,
} from '../case-tools.ts';
import { logEntryKey } from '../../key.ts';
import type { Storage } from '../../storage.ts';
import type { ConformanceSubject } from '../conformance-options.ts';
import type { ConformanceSuite } from '../conformance-suite.ts';

/** Closes the storage, opens its data again, and closes that at the end. */
async function reopened(
  suite: ConformanceSuite,
  subject: ConformanceSubject,
  body: (storage: Storage) => Promise<void>,
): Promise<void> {
  await subject.storage.close();
  const storage = await subject.reopen?.();
  assert.ok(storage !== undefined, 'reopen gives a storage');
  try {
    await body(suite.scoped(storage));
  } finally {
    await storage.close();
  }
}

/** What a clean close and a new start keep. */
export function reopeningCases(suite: ConformanceSuite): void {
  if (!suite.has('reopen')) return;

  suite.define('reopen', 'keeps entries whole', async (s, subject) => {
    const expiresAtMs = suite.clock.nowMs() + 3_600_000;
    await apply(s, {
      writes: [put('a', '1', { stamp: '\xff\0', expiresAtMs }), put('b', ''), put('\0\xff', 'v')],
    });
    await apply(s, { writes: [put('gone', 'v'), { kind: 'stamp', key: 's', stamp: 'x' }] });
    await apply(s, { writes: [{ kind: 'delete', key: 'gone' }] });
    const keys = ['a', 'b', '\0\xff', 'gone', 's'];
    const before = await s.getMany(keys);
    await reopened(suite, subject, async (again) => {
      assert.deepEqual(await again.getMany(keys), before);
      assert.equal(again.id, s.id);
      assert.deepEqual(again.capabilities, s.capabilities);
      if (suite.has('orderedScan')) {
        assert.deepEqual(await scannedKeys(again), ['\0\xff', 'a', 'b', 's']);
      }
    });
  });

  suite.define('reopen', 'never uses a version again', async (s, subject) => {
    const seen: number[] = [];
    for (let round = 0; round < 5; round++) {
      seen.push((await apply(s, { writes: [put('k', 'same')] })).version);
    }
    await apply(s, { writes: [{ kind: 'delete', key: 'k' }] });
    await reopened(suite, subject, async (again) => {
      for (let round = 0; round < 10; round++) {
        const { version } = await apply(again, { writes: [put('k', 'same')] });
        assert.ok(!seen.includes(version), `version ${version} came twice`);
        seen.push(version);
      }
      await refuse(again, {
        checks: [{ kind: 'version', key: 'k', version: seen[0] ?? 0 }],
      });
    });
  });

  suite.define('reopen', 'lets a version that still stands pass', async (s, subject) => {
    const { version } = await apply(s, { writes: [put('k', 'v')] });
    await reopened(suite, subject, async (again) => {
      await apply(again, {
        checks: [{ kind: 'version', key: 'k', version }],
        writes: [put('k', 'w')],
      });
    });
  });

  suite.define('reopen', 'goes on with counters and logs where they were', async (s, subject) => {
    await apply(s, {
      writes: [
        { kind: 'add', key: 'n', delta: 41 },
        { kind: 'append', log: 'l', value: bytes('1') },
        { kind: 'append', log: 'l', value: bytes('2') },
      ],
    });
    await reopened(suite, subject, async (again) => {
      const { outcomes } = await apply(again, {
        writes: [
          { kind: 'add', key: 'n', delta: 1 },
          { kind: 'append', log: 'l', value: bytes('3') },
        ],
      });
      assert.deepEqual(outcomes, [
        { kind: 'add', value: 42 },
        { kind: 'append', sequence: 3 },
      ]);
      assert.equal(textOf(await again.get(logEntryKey('l', 2))), '2');
      assert.equal(integerOf(await present(again, 'l')), 3);
    });
  });

  suite.define('reopen', 'after an expiry finds nothing', async (s, subject) => {
    const expiresAtMs = suite.clock.nowMs() + 60;
    await apply(s, { writes: [put('k', 'v', { expiresAtMs })] });
    await subject.storage.close();
    await suite.clock.advance(65);
    await reopened(suite, subject, async (again) => {
      assert.equal(await again.get('k'), undefined);
      await apply(again, { checks: [{ kind: 'absent', key: 'k' }] });
    });
  });
}
