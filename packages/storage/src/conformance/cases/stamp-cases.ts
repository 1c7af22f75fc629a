import assert from 'node:assert/strict';
import { apply, bytes, present, put, refuse, textOf } from '../case-tools.ts';
import type { ConformanceSuite } from '../conformance-suite.ts';
import { STAMP_BYTES_MAX } from '../../capabilities.ts';

/** Stamps in rising byte order: NUL, prefixes, the sign bit, the highest byte, full length. */
const RISING = [
  '',
  '\0',
  '\0\0',
  '\0\x01',
  'a',
  'a\0',
  'b',
  '\x7f\xff',
  '\x80',
  '\xff',
  '\xff'.repeat(STAMP_BYTES_MAX),
];

/** The check `stampAtMost`, the write `stamp`, and a stamp's way through the other writes. */
export function stampCases(suite: ConformanceSuite): void {
  suite.define('check stampAtMost', 'orders stamps as bytes', async (s) => {
    for (const [at, stored] of RISING.entries()) {
      await apply(s, { writes: [put('k', 'v', { stamp: stored })] });
      assert.equal((await present(s, 'k')).stamp, stored);
      for (const [other, stamp] of RISING.entries()) {
        const checks = [{ kind: 'stampAtMost', key: 'k', stamp } as const];
        const { applied } = await s.commit({ checks });
        assert.equal(applied, at <= other, `${JSON.stringify(stored)} <= ${JSON.stringify(stamp)}`);
      }
    }
  });

  suite.define('check stampAtMost', 'passes without an entry, and without a stamp', async (s) => {
    await apply(s, { writes: [put('bare', 'v')] });
    await apply(s, {
      checks: [
        { kind: 'stampAtMost', key: 'none', stamp: '' },
        { kind: 'stampAtMost', key: 'bare', stamp: '' },
      ],
    });
  });

  suite.define('check stampAtMost', 'fails with the entry that has the higher stamp', async (s) => {
    await apply(s, { writes: [put('k', 'v', { stamp: '\x05' })] });
    const refusal = await refuse(s, {
      checks: [
        { kind: 'stampAtMost', key: 'other', stamp: '\x01' },
        { kind: 'stampAtMost', key: 'k', stamp: '\x04\xff' },
      ],
      writes: [put('k', 'late', { stamp: '\x04\xff' })],
    });
    assert.deepEqual(refusal, { kind: 'check', index: 1, key: 'k', entry: await present(s, 'k') });
    assert.equal(textOf(refusal.kind === 'check' ? refusal.entry : undefined), 'v');
  });

  suite.define('write stamp', 'replaces the stamp alone and keeps value and expiry', async (s) => {
    const expiresAtMs = suite.clock.nowMs() + 3_600_000;
    await apply(s, { writes: [put('k', 'v', { stamp: '\x01', expiresAtMs })] });
    const { version, outcomes } = await apply(s, {
      writes: [{ kind: 'stamp', key: 'k', stamp: '\x02' }],
    });
    assert.deepEqual(outcomes, [{ kind: 'stamp' }]);
    const entry = await present(s, 'k');
    assert.equal(entry.stamp, '\x02');
    assert.equal(textOf(entry), 'v');
    assert.equal(entry.expiresAtMs, expiresAtMs);
    assert.equal(entry.version, version);
    await apply(s, { writes: [{ kind: 'stamp', key: 'k', stamp: '\x01' }] });
    assert.equal((await present(s, 'k')).stamp, '\x01', 'unconditional: a lower one too');
  });

  suite.define(
    'write stamp',
    'makes an entry with an empty value where there is none',
    async (s) => {
      await apply(s, { writes: [{ kind: 'stamp', key: 'k', stamp: '\x09' }] });
      const entry = await present(s, 'k');
      assert.equal(entry.value.length, 0);
      assert.equal(entry.stamp, '\x09');
      assert.equal(entry.expiresAtMs, undefined);
    },
  );

  suite.define('stamp', 'is kept by add and by append, and dropped by put', async (s) => {
    await apply(s, { writes: [{ kind: 'append', log: 'l', value: bytes('1') }] });
    await apply(s, {
      writes: [
        put('n', '40', { stamp: '\x07' }),
        { kind: 'stamp', key: 'l', stamp: '\x08' },
        put('p', 'v', { stamp: '\x09' }),
      ],
    });
    await apply(s, {
      writes: [
        { kind: 'add', key: 'n', delta: 2 },
        { kind: 'append', log: 'l', value: bytes('2') },
        put('p', 'w'),
      ],
    });
    assert.equal((await present(s, 'n')).stamp, '\x07');
    assert.equal((await present(s, 'l')).stamp, '\x08', 'else an epoch would not fence a log');
    assert.equal((await present(s, 'p')).stamp, undefined);
  });

  suite.define('stamp', 'makes the two phases of a register, one round trip each', async (s) => {
    const prepare = (ballot: string) =>
      s.commit({
        checks: [{ kind: 'stampAtMost', key: 'r', stamp: ballot }],
        writes: [{ kind: 'stamp', key: 'r', stamp: ballot }],
        returning: ['r'],
      });
    const accept = (ballot: string, value: string, next: string) =>
      s.commit({
        checks: [{ kind: 'stampAtMost', key: 'r', stamp: ballot }],
        writes: [put('r', value, { stamp: next })],
      });
    assert.deepEqual((await prepare('\x01a')).previous, [undefined]);
    assert.ok((await accept('\x01a', 'first', '\x02a')).applied);
    const other = await prepare('\x03b');
    assert.ok(other.applied);
    assert.equal(textOf(other.previous[0]), 'first');
    const late = await accept('\x02a', 'late', '\x03a');
    assert.ok(!late.applied);
    assert.equal(late.refusal.kind === 'check' && late.refusal.entry?.stamp, '\x03b');
    assert.ok((await accept('\x03b', 'second', '\x04b')).applied);
    assert.equal(textOf(await s.get('r')), 'second');
  });
}
