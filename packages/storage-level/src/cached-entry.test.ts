import { describe, expect, test } from 'vitest';
import type { Entry } from '@spillway/storage';
import { CachedEntry } from './cached-entry.ts';
import { PendingRecord } from './pending-record.ts';

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));

function written(entry: Entry, before?: CachedEntry | null): CachedEntry | null {
  const pending = new PendingRecord(entry.key, 1);
  pending.setCallers(entry, entry.version);
  return pending.known(before);
}

describe('a cached entry', () => {
  test.each<readonly [string, Entry]>([
    ['plain', { key: 'k', value: bytes('value'), version: 1 }],
    ['empty', { key: 'k', value: bytes(''), version: 2 }],
    ['with all', { key: 'k', value: bytes('v'), version: 3, stamp: 's', expiresAtMs: 9 }],
    ['large', { key: 'k', value: new Uint8Array(5000).fill(7), version: 4 }],
  ])('that was written, %s, is given away as it was written', (_, entry) => {
    expect(written(entry)?.plain()).toStrictEqual(entry);
    expect(CachedEntry.read(entry).plain()).toBe(entry);
  });

  test('that was given away stays as it is when the key is written again', () => {
    const cached = written({ key: 'k', value: bytes('first'), version: 1 });
    const given = cached?.plain();
    const again = written({ key: 'k', value: bytes('2nd'), version: 2 }, cached);
    expect(again).toBe(cached);
    expect(given).toStrictEqual({ key: 'k', value: bytes('first'), version: 1 });
    expect(again?.plain()).toStrictEqual({ key: 'k', value: bytes('2nd'), version: 2 });
    expect(again?.capacity).toBe(16);
  });

  const states: readonly Entry[] = [
    { key: 'k', value: bytes('short'), version: 1 },
    { key: 'k', value: bytes('longer than sixteen bytes'), version: 2 },
    { key: 'k', value: bytes(''), version: 3, stamp: 'a' },
    { key: 'k', value: bytes('stamped'), version: 4, stamp: 'b' },
    { key: 'k', value: bytes('expires'), version: 5, expiresAtMs: 1 },
    { key: 'k', value: bytes('expires later'), version: 6, expiresAtMs: 2 },
    { key: 'k', value: new Uint8Array(2000).fill(1), version: 7 },
    { key: 'k', value: bytes('both'), version: 8, stamp: '', expiresAtMs: 0 },
  ];
  test('follows its key from any state to any other', () => {
    for (const from of states) {
      for (const to of states) {
        const cached = written(to, written(from));
        expect(cached?.plain()).toStrictEqual(to);
        expect([cached?.version, cached?.stamp, cached?.expiresAtMs]).toEqual([
          to.version,
          to.stamp,
          to.expiresAtMs,
        ]);
      }
      expect(written(states[0] ?? from, CachedEntry.read(from))?.version).toBe(1);
    }
  });

  test('does not share memory with a small buffer that was written', () => {
    const pending = new PendingRecord('k', 1);
    pending.setOwn({ key: 'k', value: Buffer.from('42'), version: 1 });
    const cached = pending.known(null);
    expect(cached?.plain().value.buffer.byteLength).toBeLessThan(100);
  });
});
