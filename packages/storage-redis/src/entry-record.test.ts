import { describe, expect, test } from 'vitest';
import type { Write } from '@spillway/storage';
import { decodeRecord, recordTailBytes, writeRecordTail } from './entry-record.ts';

function record(put: Write & { kind: 'put' }, version: number): Buffer {
  const bytes = Buffer.alloc(8 + recordTailBytes(put));
  bytes.writeBigUInt64BE(BigInt(version));
  expect(writeRecordTail(bytes, 8, put)).toBe(bytes.length);
  return bytes;
}

describe('a record', () => {
  const value = new Uint8Array([1, 2, 0, 255]);
  test.each([
    {},
    { stamp: '' },
    { stamp: '\xff\0'.repeat(8) },
    { expiresAtMs: 0 },
    { expiresAtMs: Number.MAX_SAFE_INTEGER },
    { expiresAtMs: 1_900_000_000_123, stamp: 'b' },
  ])('gives the entry back that it was made of (%o)', (more) => {
    const put = { kind: 'put', key: 'k', value, ...more } as const;
    const version = Number.MAX_SAFE_INTEGER - 1;
    expect(decodeRecord('k', record(put, version))).toEqual({ key: 'k', value, version, ...more });
  });

  test('of somebody else is told from ours when it is too short', () => {
    const whole = record({ kind: 'put', key: 'k', value, stamp: 'abc', expiresAtMs: 1 }, 7);
    for (let length = 0; length < whole.length - value.length; length++) {
      expect(decodeRecord('k', whole.subarray(0, length))).toBeUndefined();
    }
  });
});
