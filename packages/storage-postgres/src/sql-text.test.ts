import { describe, expect, it } from 'vitest';
import { bigintArray, byteaArray, byteaText, parseBytea, quoted } from './sql-text.ts';

describe('texts for Postgres', () => {
  it('write bytes as hexadecimal digits, and nothing as NULL', () => {
    const view = Uint8Array.from([9, 0, 255, 9]).subarray(1, 3);
    expect(byteaArray(['a"\\', undefined, view, ''])).toBe(
      '{"\\\\x61225c",NULL,"\\\\x00ff","\\\\x"}',
    );
    expect(byteaText('\xff')).toBe('\\xff');
    expect(byteaArray([])).toBe('{}');
  });

  it('write integers exactly', () => {
    expect(bigintArray([1, -(2 ** 53 - 1), undefined, 0])).toBe('{1,-9007199254740991,NULL,0}');
  });

  it('quote any name', () => {
    expect(quoted('a "b"; drop')).toBe('"a ""b""; drop"');
  });
});

describe('parseBytea', () => {
  it('reads both formats of the server', () => {
    expect([...parseBytea('\\x00ff61')]).toEqual([0, 255, 97]);
    expect([...parseBytea('\\000\\377a\\\\')]).toEqual([0, 255, 97, 92]);
    expect([...parseBytea('')]).toEqual([]);
    expect([...parseBytea('x41')]).toEqual([120, 52, 49]);
  });
});
