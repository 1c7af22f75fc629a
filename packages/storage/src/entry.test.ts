import fc from 'fast-check';
import { isSpillwayError } from '@spillway/runtime';
import { describe, expect, test } from 'vitest';
import { decodeInteger, encodeInteger } from './entry.ts';

const MAX = Number.MAX_SAFE_INTEGER;

function decoded(text: string): number | 'refused' {
  try {
    return decodeInteger(Buffer.from(text, 'latin1'));
  } catch (error) {
    if (isSpillwayError(error, 'STORAGE_NOT_AN_INTEGER')) return 'refused';
    throw error;
  }
}

describe('encodeInteger and decodeInteger', () => {
  test('give every safe integer back, as decimal text', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (value) => {
        const bytes = encodeInteger(value);
        expect(Buffer.from(bytes).toString('latin1')).toBe(String(value));
        expect(decodeInteger(bytes)).toBe(value === 0 ? 0 : value);
      }),
      { examples: [[0], [MAX], [-MAX], [9], [10], [-1]], numRuns: 1000 },
    );
  });

  test('take exactly the texts that an integer would be written as', () => {
    const digits = fc.string({
      unit: fc.constantFrom(...Array.from('0123456789-+. e')),
      maxLength: 18,
    });
    fc.assert(
      fc.property(digits, (text) => {
        const value = Number(text);
        const isInteger = Number.isSafeInteger(value) && String(value) === text;
        expect(decoded(text)).toBe(isInteger ? value : 'refused');
      }),
      {
        numRuns: 2000,
        examples: [[''], ['-'], ['-0'], ['00'], ['9007199254740992'], ['9007199254740993']],
      },
    );
  });

  test('do not take the characters beside the digits', () => {
    for (const text of ['/', ':', '1/', '1:', '\0', '1\0', '\xb1']) {
      expect(decoded(text), JSON.stringify(text)).toBe('refused');
    }
  });
});
