import assert from 'node:assert/strict';
import { apply, bytes, present, put, textOf } from '../case-tools.ts';
import type { ConformanceSuite } from '../conformance-suite.ts';

/** The writes `put` and `delete`. */
export function putAndDeleteCases(suite: ConformanceSuite): void {
  suite.define('put', 'stores any bytes and the empty value', async (s) => {
    const all = Uint8Array.from({ length: 256 }, (_, i) => i);
    const zeros = new Uint8Array(1000);
    await apply(s, {
      writes: [
        { kind: 'put', key: 'all', value: all },
        { kind: 'put', key: 'zeros', value: zeros },
        { kind: 'put', key: 'empty', value: new Uint8Array(0) },
      ],
    });
    assert.deepEqual(new Uint8Array((await present(s, 'all')).value), all);
    assert.deepEqual(new Uint8Array((await present(s, 'zeros')).value), zeros);
    assert.equal((await present(s, 'empty')).value.length, 0);
  });

  suite.define('put', 'replaces the whole entry, stamp and expiry included', async (s) => {
    const expiresAtMs = suite.clock.nowMs() + 3_600_000;
    await apply(s, { writes: [put('k', 'old', { stamp: 's', expiresAtMs })] });
    const before = await present(s, 'k');
    assert.equal(before.stamp, 's');
    assert.equal(before.expiresAtMs, expiresAtMs);
    await apply(s, { writes: [put('k', 'new')] });
    const after = await present(s, 'k');
    assert.equal(textOf(after), 'new');
    assert.equal(after.stamp, undefined);
    assert.equal(after.expiresAtMs, undefined);
  });

  suite.define('put', 'takes a view into a larger buffer as what it is', async (s) => {
    const whole = bytes('0123456789');
    await apply(s, {
      writes: [
        { kind: 'put', key: 'view', value: whole.subarray(3, 6) },
        { kind: 'put', key: 'buffer', value: Buffer.from('node') },
      ],
    });
    assert.equal(textOf(await s.get('view')), '345');
    assert.equal(textOf(await s.get('buffer')), 'node');
  });

  suite.define('delete', 'removes the entry and says whether there was one', async (s) => {
    await apply(s, { writes: [put('k', 'v')] });
    const first = await apply(s, { writes: [{ kind: 'delete', key: 'k' }] });
    assert.deepEqual(first.outcomes, [{ kind: 'delete', existed: true }]);
    assert.equal(await s.get('k'), undefined);
    const second = await apply(s, { writes: [{ kind: 'delete', key: 'k' }] });
    assert.deepEqual(second.outcomes, [{ kind: 'delete', existed: false }]);
  });

  suite.define('delete', 'leaves neither stamp nor expiry to the next entry', async (s) => {
    const expiresAtMs = suite.clock.nowMs() + 3_600_000;
    await apply(s, { writes: [put('k', 'v', { stamp: '\xff', expiresAtMs })] });
    await apply(s, { writes: [{ kind: 'delete', key: 'k' }] });
    await apply(s, { writes: [{ kind: 'add', key: 'k', delta: 7 }] });
    const entry = await present(s, 'k');
    assert.equal(entry.stamp, undefined);
    assert.equal(entry.expiresAtMs, undefined);
    assert.equal(textOf(entry), '7');
  });

  suite.define('commit', 'answers each write in its order, under one version', async (s) => {
    await apply(s, { writes: [put('d', 'v')] });
    const result = await apply(s, {
      writes: [
        put('p', 'v'),
        { kind: 'delete', key: 'd' },
        { kind: 'stamp', key: 's', stamp: 'x' },
        { kind: 'add', key: 'a', delta: 3 },
        { kind: 'append', log: 'l', value: bytes('e') },
      ],
    });
    assert.deepEqual(result.outcomes, [
      { kind: 'put' },
      { kind: 'delete', existed: true },
      { kind: 'stamp' },
      { kind: 'add', value: 3 },
      { kind: 'append', sequence: 1 },
    ]);
    assert.deepEqual(result.previous, []);
    for (const entry of await s.getMany(['p', 's', 'a', 'l'])) {
      assert.equal(entry?.version, result.version);
    }
  });

  suite.define('commit', 'may have checks alone, or nothing but entries to return', async (s) => {
    const { version } = await apply(s, { writes: [put('k', 'v')] });
    const checked = await apply(s, { checks: [{ kind: 'version', key: 'k', version }] });
    assert.deepEqual(checked.outcomes, []);
    const returned = await apply(s, { returning: ['k', 'x'] });
    assert.deepEqual(returned.previous.map(textOf), ['v', undefined]);
    assert.equal((await present(s, 'k')).version, version, 'no write, no new version');
  });
}
