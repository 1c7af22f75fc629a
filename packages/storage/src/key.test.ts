import fc from 'fast-check';
import { isSpillwayError } from '@spillway/runtime';
import { describe, expect, test } from 'vitest';
import { keyText, logEntryKey, prefixRange, textKey, type Key } from './key.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 12 });
const anyBytes = fc.string({
  unit: fc.integer({ min: 0, max: 255 }).map((byte) => String.fromCharCode(byte)),
  maxLength: 6,
});
const edgeBytes = fc.string({ unit: fc.constantFrom('\0', 'a', '\xfe', '\xff'), maxLength: 4 });

function codePoints(text: string): number[] {
  return Array.from(text, (character) => character.codePointAt(0) ?? 0);
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    if (a[i] !== b[i]) return (a[i] ?? 0) < (b[i] ?? 0) ? -1 : 1;
  }
  return Math.sign(a.length - b.length);
}

function compareKeys(a: Key, b: Key): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

describe('textKey', () => {
  test('makes byte strings, from which the text comes back', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const key = textKey(text);
        expect(codePoints(key).every((unit) => unit <= 255)).toBe(true);
        expect(keyText(key)).toBe(text);
        expect(Buffer.from(key, 'latin1').equals(Buffer.from(text, 'utf8'))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('orders keys as the code points of their texts, also beyond the first plane', () => {
    const texts = fc.oneof(anyText, fc.string({ unit: fc.constantFrom('\uffff', '\u{10000}') }));
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const expected = compareLists(codePoints(a), codePoints(b));
        expect(compareKeys(textKey(a), textKey(b))).toBe(expected);
      }),
      { numRuns: 1000, examples: [['\uffff', '\u{10000}']] },
    );
  });

  test.each(['\ud800', 'a\udfff', '\udc00\ud800', 'x\ud83d'])(
    'refuses half of a surrogate pair, which it could not give back: %j',
    (text) => {
      expect(() => textKey(text)).toThrow(
        expect.toSatisfy((error) => isSpillwayError(error, 'STORAGE_KEY_INVALID')),
      );
    },
  );
});

describe('prefixRange', () => {
  test('holds exactly the keys that begin with the prefix', () => {
    const anyKey = fc.oneof(anyBytes, edgeBytes);
    fc.assert(
      fc.property(anyKey, anyKey, fc.boolean(), (prefix, other, isBelow) => {
        const key = isBelow ? prefix + other : other;
        const { start = '', end } = prefixRange(prefix);
        const isIn = key >= start && (end === undefined || key < end);
        expect(isIn).toBe(key.startsWith(prefix));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('logEntryKey', () => {
  const anySequence = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });

  test('appends the sequence as 8 bytes, big-endian', () => {
    fc.assert(
      fc.property(anySequence, (sequence) => {
        const bytes = Buffer.alloc(8);
        bytes.writeBigUInt64BE(BigInt(sequence));
        expect(logEntryKey('log', sequence)).toBe(`log${bytes.toString('latin1')}`);
      }),
      { examples: [[1], [2 ** 32 - 1], [2 ** 32], [2 ** 53 - 1]] },
    );
  });

  test('orders a log by its sequences', () => {
    fc.assert(
      fc.property(anySequence, anySequence, (a, b) => {
        expect(compareKeys(logEntryKey('l', a), logEntryKey('l', b))).toBe(Math.sign(a - b));
      }),
    );
  });
});
