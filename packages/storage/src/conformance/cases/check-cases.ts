import assert from 'node:assert/strict';
import { apply, present, put, refuse, textOf } from '../case-tools.ts';
import type { ConformanceSuite } from '../conformance-suite.ts';

/** The checks `version` and `absent`, and how a refusal is told. */
export function checkCases(suite: ConformanceSuite): void {
  suite.define('check version', 'passes for the current version only', async (s) => {
    const first = await apply(s, { writes: [put('k', '1')] });
    const second = await apply(s, {
      checks: [{ kind: 'version', key: 'k', version: first.version }],
      writes: [put('k', '2')],
    });
    assert.notEqual(second.version, first.version);
    const refusal = await refuse(s, {
      checks: [{ kind: 'version', key: 'k', version: first.version }],
      writes: [put('k', '3')],
    });
    assert.ok(refusal.kind === 'check');
    assert.equal(refusal.index, 0);
    assert.equal(refusal.key, 'k');
    assert.deepEqual(refusal.entry, await present(s, 'k'));
    assert.equal(textOf(await s.get('k')), '2');
  });

  suite.define('check version', 'fails when there is no entry', async (s) => {
    const { version } = await apply(s, { writes: [put('other', 'v')] });
    for (const wrong of [version, 0, -1, 0.5, Number.MAX_SAFE_INTEGER, Infinity, Number.NaN]) {
      const refusal = await refuse(s, {
        checks: [{ kind: 'version', key: 'k', version: wrong }],
        writes: [put('k', 'v')],
      });
      assert.deepEqual(refusal, { kind: 'check', index: 0, key: 'k', entry: undefined });
    }
    assert.equal(await s.get('k'), undefined);
  });

  suite.define(
    'check absent',
    'passes once, then names the entry that is in the way',
    async (s) => {
      const insert = {
        checks: [{ kind: 'absent', key: 'k' } as const],
        writes: [put('k', 'mine')],
      };
      await apply(s, insert);
      const refusal = await refuse(s, insert);
      assert.deepEqual(refusal, {
        kind: 'check',
        index: 0,
        key: 'k',
        entry: await present(s, 'k'),
      });
      await apply(s, { writes: [{ kind: 'delete', key: 'k' }] });
      await apply(s, insert);
    },
  );

  suite.define('check', 'of a key that the commit does not write holds it back too', async (s) => {
    await apply(s, { writes: [put('lock', 'held')] });
    await refuse(s, { checks: [{ kind: 'absent', key: 'lock' }], writes: [put('data', 'v')] });
    assert.equal(await s.get('data'), undefined);
  });

  suite.define('check', 'looks at the state before the commit, not at its writes', async (s) => {
    await apply(s, { checks: [{ kind: 'absent', key: 'k' }], writes: [put('k', 'v')] });
    const { version } = await present(s, 'k');
    await apply(s, {
      checks: [
        { kind: 'version', key: 'k', version },
        { kind: 'version', key: 'k', version },
      ],
      writes: [{ kind: 'delete', key: 'k' }],
    });
    assert.equal(await s.get('k'), undefined);
  });

  suite.define(
    'refusal',
    'names the first failed check, before any bound of a write',
    async (s) => {
      const { version } = await apply(s, { writes: [put('a', 'v'), put('b', 'v')] });
      const refusal = await refuse(s, {
        checks: [
          { kind: 'version', key: 'a', version },
          { kind: 'absent', key: 'x' },
          { kind: 'absent', key: 'b' },
          { kind: 'absent', key: 'a' },
        ],
        writes: [{ kind: 'add', key: 'n', delta: -1, floor: 0 }],
      });
      assert.ok(refusal.kind === 'check');
      assert.equal(refusal.index, 2);
      assert.equal(refusal.key, 'b');
      assert.equal(textOf(refusal.entry), 'v');
    },
  );

  suite.define('refusal', 'leaves nothing behind, not even a version', async (s) => {
    const { version } = await apply(s, { writes: [put('guard', 'v'), put('d', 'v')] });
    await refuse(s, {
      checks: [{ kind: 'absent', key: 'guard' }],
      writes: [
        put('p', 'v'),
        { kind: 'delete', key: 'd' },
        { kind: 'stamp', key: 'guard', stamp: 's' },
        { kind: 'add', key: 'n', delta: 1 },
        { kind: 'append', log: 'l', value: new Uint8Array(1) },
      ],
    });
    assert.deepEqual(await s.getMany(['p', 'n', 'l']), [undefined, undefined, undefined]);
    assert.equal((await present(s, 'd')).version, version);
    const guard = await present(s, 'guard');
    assert.equal(guard.version, version);
    assert.equal(guard.stamp, undefined);
  });
}
