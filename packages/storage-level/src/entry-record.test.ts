import { describe, expect, test } from 'vitest';
import type { Entry } from '@spillway/storage';
import {
  decodeEntry,
  encodeEntry,
  valueLength,
  valueOffset,
  versionOfRecord,
} from './entry-record.ts';

const value = new Uint8Array([0, 1, 254, 255]);
const stamp = '\0\xff0123456789abcd';

const entries: readonly (readonly [string, Entry])[] = [
  ['plain', { key: 'k', value, version: 1 }],
  ['empty', { key: 'k', value: new Uint8Array(0), version: 2 ** 53 - 1 }],
  ['with expiry', { key: 'k', value, version: 2 ** 32, expiresAtMs: 1_893_456_000_123 }],
  ['with stamp', { key: 'k', value, version: 2 ** 32 - 1, stamp }],
  ['with an empty stamp', { key: 'k', value, version: 7, stamp: '' }],
  ['with both', { key: 'k', value, version: 7, stamp, expiresAtMs: 0 }],
];

test.each(entries)('an entry, %s, comes back as it was', (_, entry) => {
  const record = encodeEntry(entry, entry.version);
  expect(decodeEntry('k', record)).toStrictEqual(entry);
  expect(decodeEntry('k', new Uint8Array(record))).toStrictEqual(entry);
  expect(versionOfRecord(record)).toBe(entry.version);
  expect(valueLength(record)).toBe(entry.value.length);
  expect(valueOffset(entry)).toBe(record.length - entry.value.length);
});

test('the bytes of format 1 do not change', () => {
  const entry = { key: 'k', value, version: 0x1_0203_0405, stamp: 'ab', expiresAtMs: 0x0607 };
  expect(encodeEntry(entry, entry.version).toString('hex')).toBe(
    `03${'0000000102030405'}${'0000000000000607'}${'02'}${'6162'}${'0001feff'}`,
  );
});

describe('a damaged record', () => {
  test.each([
    ['empty', ''],
    ['of unknown flags', '040000000000000001'],
    ['cut in its version', '0000000000'],
    ['cut in its expiry', '02000000000000000100'],
    ['cut before its stamp', '010000000000000001'],
    ['cut in its stamp', '0100000000000000010461'],
    ['of a stamp too long', `01000000000000000111${'61'.repeat(17)}`],
    ['of a version beyond all numbers', '00ffffffffffffffff'],
  ])('%s is LEVEL_CORRUPT', (_, hex) => {
    expect(() => decodeEntry('k', Buffer.from(hex, 'hex'))).toThrow(
      expect.objectContaining({ code: 'LEVEL_CORRUPT', details: { role: 'entry' } }),
    );
  });
});
