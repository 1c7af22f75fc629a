import assert from 'node:assert/strict';
import { apply, bytes, present, put, refuse } from '../case-tools.ts';
import type { Write } from '../../commit.ts';
import { logEntryKey } from '../../key.ts';
import type { ConformanceSuite } from '../conformance-suite.ts';

/** Versions: a new one with every write of a key, none ever used again. */
export function versionCases(suite: ConformanceSuite): void {
  suite.define(
    'version',
    'changes with every kind of write, also to the same content',
    async (s) => {
      await apply(s, { writes: [put('k', '1', { stamp: 's' })] });
      const seen = new Set([(await present(s, 'k')).version]);
      const writes: Write[] = [
        put('k', '1', { stamp: 's' }),
        { kind: 'stamp', key: 'k', stamp: 's' },
        { kind: 'add', key: 'k', delta: 0 },
        { kind: 'append', log: 'k', value: bytes('e') },
      ];
      for (const write of writes) {
        const { version } = await apply(s, { writes: [write] });
        assert.equal((await present(s, 'k')).version, version);
        seen.add(version);
      }
      assert.equal(seen.size, 1 + writes.length);
    },
  );

  suite.define('version', 'is never used again after a delete', async (s) => {
    const seen = new Set<number>();
    for (let round = 0; round < 20; round++) {
      const { version } = await apply(s, { writes: [put('k', 'same')] });
      assert.ok(!seen.has(version), `version ${version} came twice`);
      seen.add(version);
      await apply(s, { writes: [{ kind: 'delete', key: 'k' }] });
      await refuse(s, { checks: [{ kind: 'version', key: 'k', version }] });
    }
    await apply(s, { writes: [put('k', 'same')] });
    for (const version of seen) {
      await refuse(s, { checks: [{ kind: 'version', key: 'k', version }] });
    }
  });

  suite.define('version', 'stays when a commit does not write the key', async (s) => {
    await apply(s, { writes: [put('k', 'v')] });
    const { version } = await present(s, 'k');
    await apply(s, { checks: [{ kind: 'version', key: 'k', version }], writes: [put('l', 'v')] });
    await apply(s, { writes: [{ kind: 'delete', key: 'l' }], returning: ['k'] });
    assert.equal((await present(s, 'k')).version, version);
  });

  suite.define('version', 'is a number that every entry of one commit shares', async (s) => {
    const { version } = await apply(s, {
      writes: [put('a', 'v'), put('b', 'v'), { kind: 'append', log: 'l', value: bytes('e') }],
    });
    assert.equal(typeof version, 'number');
    for (const key of ['a', 'b', 'l', logEntryKey('l', 1)]) {
      assert.equal((await present(s, key)).version, version);
    }
  });

  suite.define('version', 'is unique under concurrent writes of one key', async (s) => {
    const results = await Promise.all(
      Array.from({ length: 64 }, (_, i) => apply(s, { writes: [put('k', `${i}`)] })),
    );
    assert.equal(new Set(results.map(({ version }) => version)).size, 64);
  });
}
