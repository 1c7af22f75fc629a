import assert from 'node:assert/strict';
import { apply, bytes, put, rejects, scanned, textOf } from '../case-tools.ts';
import type { Write } from '../../commit.ts';
import { logEntryKey } from '../../key.ts';
import type { Storage } from '../../storage.ts';
import type { ConformanceSuite } from '../conformance-suite.ts';

const KEYS = ['p', 'd', 's', 'n', 'l', logEntryKey('l', 1), logEntryKey('l', 2), 'fresh', 'text'];

async function start(storage: Storage): Promise<void> {
  await apply(storage, {
    writes: [
      put('p', 'old', { stamp: '\x01' }),
      put('d', 'old'),
      put('s', 'old', { stamp: '\x01' }),
      put('n', '5'),
      { kind: 'append', log: 'l', value: bytes('1') },
      put('text', 'no integer'),
    ],
  });
}

/** One write of each kind, all of them possible in the state of `start`. */
const GOOD: readonly Write[] = [
  put('p', 'new'),
  { kind: 'delete', key: 'd' },
  { kind: 'stamp', key: 's', stamp: '\x02' },
  { kind: 'add', key: 'n', delta: -5, floor: 0 },
  { kind: 'append', log: 'l', value: bytes('2') },
  put('fresh', 'new'),
];

/** All or nothing, wherever in the commit the failing write stands. */
export function atomicityCases(suite: ConformanceSuite): void {
  suite.define(
    'atomicity',
    'a write over its bound undoes all others, wherever it is',
    async (s) => {
      await start(s);
      const before = await s.getMany(KEYS);
      const bad: Write = { kind: 'add', key: 'bound', delta: 1, ceiling: 0 };
      for (let at = 0; at <= GOOD.length; at++) {
        const writes = [...GOOD.slice(0, at), bad, ...GOOD.slice(at)];
        const result = await s.commit({ writes });
        assert.ok(!result.applied);
        assert.deepEqual(result.refusal, { kind: 'ceiling', index: at, key: 'bound', value: 0 });
        assert.deepEqual(await s.getMany(KEYS), before);
      }
    },
  );

  suite.define('atomicity', 'a write that throws undoes all others, wherever it is', async (s) => {
    await start(s);
    const before = await s.getMany(KEYS);
    const bad: Write = { kind: 'add', key: 'text', delta: 1 };
    for (let at = 0; at <= GOOD.length; at++) {
      const writes = [...GOOD.slice(0, at), bad, ...GOOD.slice(at)];
      await rejects(s.commit({ writes }), 'STORAGE_NOT_AN_INTEGER');
      assert.deepEqual(await s.getMany(KEYS), before);
    }
    if (suite.has('orderedScan')) assert.equal((await scanned(s)).length, 7);
  });

  suite.define('atomicity', 'the same commit without the bad write is applied whole', async (s) => {
    await start(s);
    const { version } = await apply(s, { writes: GOOD });
    const after = await s.getMany(KEYS);
    assert.deepEqual(
      after.map((entry) => textOf(entry)),
      ['new', undefined, 'old', '0', '2', '1', '2', 'new', 'no integer'],
    );
    for (const key of ['p', 's', 'n', 'l', 'fresh', logEntryKey('l', 2)]) {
      assert.equal((await s.get(key))?.version, version);
    }
  });

  suite.define(
    'atomicity',
    'a getMany beside a commit sees old or new entries, whole',
    async (s) => {
      await apply(s, { writes: [put('k', 'a'.repeat(500))] });
      const commits = Array.from({ length: 50 }, (_, i) =>
        apply(s, { writes: [put('k', (i % 2 === 0 ? 'b' : 'a').repeat(500))] }),
      );
      const reads = Array.from({ length: 50 }, () => s.get('k'));
      for (const entry of await Promise.all(reads)) {
        assert.match(textOf(entry) ?? '', /^(a{500}|b{500})$/);
      }
      await Promise.all(commits);
    },
  );
}
