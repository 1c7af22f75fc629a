import assert from 'node:assert/strict';
import { apply, bytes, present, put, rejects, scanned } from '../case-tools.ts';
import type { Check, Commit, Write } from '../../commit.ts';
import { STAMP_BYTES_MAX, type StorageLimits } from '../../capabilities.ts';
import { logEntryKey } from '../../key.ts';
import type { Storage } from '../../storage.ts';
import type { ConformanceSuite } from '../conformance-suite.ts';

/** Each of these is one over the limit that it is named after, and else fine. */
function commitsOver(limits: StorageLimits): readonly (readonly [keyof StorageLimits, Commit])[] {
  const { keyBytes, valueBytes, commitWrites, commitBytes } = limits;
  const long = 'k'.repeat(keyBytes + 1);
  const value = new Uint8Array(0);
  const many = Array.from({ length: commitWrites + 1 }, (_, i) => `k${i}`);
  const commits: [keyof StorageLimits, Commit][] = [
    ['keyBytes', { writes: [{ kind: 'put', key: long, value }] }],
    ['keyBytes', { writes: [{ kind: 'delete', key: long }] }],
    ['keyBytes', { writes: [{ kind: 'stamp', key: long, stamp: '' }] }],
    ['keyBytes', { writes: [{ kind: 'add', key: long, delta: 1 }] }],
    ['keyBytes', { writes: [{ kind: 'append', log: 'k'.repeat(keyBytes - 7), value }] }],
    ['keyBytes', { checks: [{ kind: 'absent', key: long }] }],
    ['keyBytes', { returning: [long] }],
    ['valueBytes', { writes: [{ kind: 'put', key: 'k', value: new Uint8Array(valueBytes + 1) }] }],
    [
      'valueBytes',
      { writes: [{ kind: 'append', log: 'k', value: new Uint8Array(valueBytes + 1) }] },
    ],
    ['commitWrites', { writes: many.map((key) => ({ kind: 'delete', key })) }],
    ['commitWrites', { checks: many.map((key) => ({ kind: 'absent', key })) }],
    ['commitWrites', { returning: many }],
  ];
  const writes = writesOf(limits, commitBytes + 1);
  if (writes !== undefined) commits.push(['commitBytes', { writes }]);
  return commits;
}

/** Puts of this many bytes together, if the other limits leave room for them. */
function writesOf(limits: StorageLimits, size: number): Write[] | undefined {
  const writes: Write[] = [];
  let left = size;
  while (left > 0) {
    const key = `k${String(writes.length).padStart(4, '0')}`;
    if (left <= key.length || writes.length === limits.commitWrites) return undefined;
    const length = Math.min(limits.valueBytes, left - key.length);
    writes.push({ kind: 'put', key, value: new Uint8Array(length) });
    left -= key.length + length;
  }
  return writes;
}

/** Limits: up to them all works, one more is refused before anything is sent. */
export function limitCases(suite: ConformanceSuite): void {
  suite.define('limits', 'let the longest key and the largest value through', async (s) => {
    const { keyBytes, valueBytes } = s.capabilities.limits;
    const key = '\xff'.repeat(keyBytes);
    const value = new Uint8Array(valueBytes).fill(0xa5);
    await apply(s, { writes: [{ kind: 'put', key, value }] });
    assert.ok(Buffer.from((await present(s, key)).value).equals(value));
    const log = 'l'.repeat(keyBytes - 8);
    await apply(s, { writes: [{ kind: 'append', log, value: bytes('e') }] });
    assert.deepEqual(
      (await s.getMany([key, logEntryKey(log, 1)])).map((entry) => entry?.value.length),
      [valueBytes, 1],
    );
    const stamp = '\xff'.repeat(STAMP_BYTES_MAX);
    await apply(s, { writes: [{ kind: 'stamp', key: 'k', stamp }] });
    assert.equal((await present(s, 'k')).stamp, stamp);
    if (suite.has('orderedScan')) {
      assert.equal((await scanned(s, { start: key }))[0]?.key, key);
      assert.deepEqual(await scanned(s, { start: `${key}\0` }), []);
    }
  });

  suite.define('limits', 'let the largest commit through, in count and in bytes', async (s) => {
    const { limits } = s.capabilities;
    const keys = Array.from({ length: limits.commitWrites }, (_, i) => `k${i}`);
    const result = await apply(s, {
      checks: keys.map((key): Check => ({ kind: 'absent', key })),
      writes: keys.map((key): Write => ({ kind: 'add', key, delta: 1 })),
      returning: keys,
    });
    assert.equal(result.outcomes.length, keys.length);
    assert.deepEqual(result.previous, new Array(keys.length).fill(undefined));
    assert.ok((await s.getMany(keys)).every((entry) => entry?.version === result.version));
    const writes = writesOf(limits, limits.commitBytes);
    if (writes !== undefined) await apply(s, { writes });
  });

  suite.define('limits', 'refuse one more than each of them, and say which', async (s) => {
    await apply(s, { writes: [put('k', 'v')] });
    const before = await stateOf(s);
    for (const [limit, commit] of commitsOver(s.capabilities.limits)) {
      const error = await rejects(s.commit(commit), 'STORAGE_LIMIT_EXCEEDED');
      assert.equal(error.details['limit'], limit);
      assert.equal(error.details['max'], s.capabilities.limits[limit]);
    }
    const long = 'k'.repeat(s.capabilities.limits.keyBytes + 1);
    await rejects(s.get(long), 'STORAGE_LIMIT_EXCEEDED');
    await rejects(s.getMany(['k', long]), 'STORAGE_LIMIT_EXCEEDED');
    assert.deepEqual(await stateOf(s), before);
  });

  suite.define('limits', 'of one commit do not add up over many', async (s) => {
    const { commitWrites } = s.capabilities.limits;
    const count = Math.min(commitWrites, 100);
    for (let round = 0; round < 3; round++) {
      const keys = Array.from({ length: count }, (_, i) => `r${round}-${i}`);
      await apply(s, { writes: keys.map((key) => put(key, 'v')) });
    }
    assert.ok((await s.stats()).entries >= 3 * count);
  });
}

async function stateOf(storage: Storage): Promise<unknown> {
  const entries = await storage.getMany(['k', 'k0', 'k0000', 'k1']);
  return { entries, count: (await storage.stats()).entries };
}
