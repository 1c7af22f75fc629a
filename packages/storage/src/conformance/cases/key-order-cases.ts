import assert from 'node:assert/strict';
import { apply, fill, put, scannedKeys, textOf } from '../case-tools.ts';
import { logEntryKey, prefixRange, textKey } from '../../key.ts';
import type { ConformanceSuite } from '../conformance-suite.ts';

/** Keys whose order is easily got wrong, sorted by unsigned bytes. */
const TRICKY = [
  '\0',
  '\0\0',
  '\0\xff',
  '\x01',
  '!',
  '10',
  '2',
  'A',
  'Z',
  '_',
  'a',
  'a\0',
  'a\0\0',
  'a\0a',
  'a\x01',
  'a!',
  'aa',
  'a\xff',
  'a\xff\0',
  'a\xff\xff',
  'b',
  '~',
  '\x7f',
  '\x80',
  '\x80\0',
  'é',
  'ÿ',
  'ÿ\0',
  'ÿÿ',
] as const;

/** Keys are bytes: each one is kept apart, and scans order them as unsigned bytes. */
export function keyOrderCases(suite: ConformanceSuite): void {
  suite.define('key', 'may be made of any bytes, each kept apart from all others', async (s) => {
    const singles = Array.from({ length: 256 }, (_, byte) => String.fromCharCode(byte));
    const keys = [...new Set([...singles, ...TRICKY])];
    for (let at = 0; at < keys.length; at += 50) {
      const some = keys.slice(at, at + 50);
      await apply(s, { writes: some.map((key) => put(key, JSON.stringify(key))) });
    }
    for (let at = 0; at < keys.length; at += 50) {
      const some = keys.slice(at, at + 50);
      const found = await s.getMany(some);
      assert.deepEqual(
        found.map((entry) => entry?.key),
        some,
      );
      assert.deepEqual(
        found.map(textOf),
        some.map((key) => JSON.stringify(key)),
      );
    }
  });

  if (!suite.has('orderedScan')) return;

  suite.define('key order', 'is that of unsigned bytes, over all 256 of them', async (s) => {
    const sorted = Array.from({ length: 256 }, (_, byte) => String.fromCharCode(byte));
    const shuffled = sorted.map((_, i) => sorted[(i * 101) % 256] ?? '');
    await fill(s, shuffled);
    assert.deepEqual(await scannedKeys(s), sorted);
    assert.deepEqual(await scannedKeys(s, {}, { reverse: true }), [...sorted].reverse());
  });

  suite.define('key order', 'puts a prefix first and tells NUL from nothing', async (s) => {
    await fill(s, [...TRICKY].reverse());
    assert.deepEqual(await scannedKeys(s), [...TRICKY]);
    for (const [at, start] of TRICKY.entries()) {
      assert.deepEqual(await scannedKeys(s, { start }), TRICKY.slice(at));
      assert.deepEqual(await scannedKeys(s, { end: start }), TRICKY.slice(0, at));
    }
  });

  suite.define('key order', 'gives a prefix range exactly what begins with it', async (s) => {
    await fill(s, TRICKY);
    for (const prefix of ['', '\0', 'a', 'a\0', 'a\xff', '\xff', '\xff\xff', 'z', '\x80']) {
      const expected = TRICKY.filter((key) => key.startsWith(prefix));
      assert.deepEqual(await scannedKeys(s, prefixRange(prefix)), expected);
    }
  });

  suite.define('key order', 'of text keys is that of code points', async (s) => {
    const texts = ['a', 'z', 'é', 'ا', '語', '\ue000', '\uffff', '\u{10000}', '\u{1f600}'];
    await apply(s, { writes: [...texts].reverse().map((text) => put(textKey(text), text)) });
    assert.deepEqual(await scannedKeys(s), texts.map(textKey));
  });

  suite.define('key order', 'of a log is that of its sequences', async (s) => {
    const sequences = [1, 2, 127, 128, 255, 256, 65_535, 65_536, 2 ** 32 - 1, 2 ** 32, 2 ** 53 - 1];
    const keys = sequences.map((sequence) => logEntryKey('log', sequence));
    await fill(s, [...keys].reverse());
    assert.deepEqual(await scannedKeys(s), keys);
  });
}
