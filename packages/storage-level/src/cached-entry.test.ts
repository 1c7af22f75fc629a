import { describe, expect, test } from 'vitest';
import type { Entry } from '@spillway/storage';
import { CachedEntry } from './cached-entry.ts';
import { PendingRecord } from './pending-record.ts';

function written(entry: Entry, before?: CachedEntry | null): CachedEntry | null {
  const pending = new PendingRecord(entry.key, 1);
  pending.setCallers(entry);
  return pending.known(before);
}

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));

describe('a cached entry', () => {
  test.each<readonly [string, Entry]>([
    ['plain', { key: 'k', value: bytes('value'), version: 1 }],
    ['empty', { key: 'k', value: bytes(''), version: 2 }],
    ['with all', { key: 'k', value: bytes('v'), version: 3, stamp: 's', expiresAtMs: 9 }],
    ['large', { key: 'k', value: new Uint8Array(5000).fill(7), version: 4 }],
  ])('that was written, %s, is given away as it was written', (_, entry) => {
    expect(written(entry)?.plain()).toStrictEqual(entry);
    expect(CachedEntry.read(entry).plain()).toBe(entry);
    expect(written(entry)?.length).toBe(entry.value.length);
  });

  test('that was given away stays as it is when the key is written again', () => {
    const first = written({ key: 'k', value: bytes('first'), version: 1 });
    const given = first?.plain();
    const second = written({ key: 'k', value: bytes('2nd'), version: 2 }, first);
    expect(given?.value).toEqual(bytes('first'));
    expect(second?.plain().value).toEqual(bytes('2nd'));
    const third = written({ key: 'k', value: bytes('a longer third value'), version: 3 }, second);
    expect(second?.plain().value).toEqual(bytes('2nd'));
    expect(third?.plain().value).toEqual(bytes('a longer third value'));
  });

  test('does not share memory with a small buffer that was written', () => {
    const pending = new PendingRecord('k', 1);
    pending.setOwn({ key: 'k', value: Buffer.from('42'), version: 1 });
    const cached = pending.known(null);
    expect(cached?.plain().value.buffer.byteLength).toBeLessThan(100);
  });
});

describe('a pending record', () => {
  test('whose sum was replaced has the version of what came last', () => {
    const pending = new PendingRecord('k', 1);
    pending.setInteger({ key: 'k', value: bytes('1'), version: 1, stamp: 's' }, 1);
    expect(pending.sum).toBe(1);
    pending.replaceSum(2, 2);
    expect(pending.sum).toBe(2);
    expect(pending.entry()).toEqual({ key: 'k', value: bytes('2'), version: 2, stamp: 's' });
    pending.replaceSum(3, 3);
    pending.setInteger({ key: 'k', value: bytes('4'), version: 4 }, 4);
    expect(pending.entry()).toEqual({ key: 'k', value: bytes('4'), version: 4 });
    pending.setOwn({ key: 'k', value: bytes('text'), version: 5 });
    expect(pending.sum).toBeUndefined();
  });

  test('is the last state that it was given', () => {
    const pending = new PendingRecord('k', 1);
    const value = bytes('mine');
    pending.setCallers({ key: 'k', value, version: 1, stamp: 's' });
    value.fill(0);
    expect(pending.entry()).toEqual({ key: 'k', value: bytes('mine'), version: 1, stamp: 's' });
    pending.remove();
    expect([pending.entry(), pending.record(), pending.known(null)]).toEqual([
      undefined,
      undefined,
      null,
    ]);
    pending.setOwn({ key: 'k', value: bytes('7'), version: 2 });
    expect(pending.entry()?.version).toBe(2);
    expect(pending.record()).toBeDefined();
    pending.setCallers({ key: 'k', value: bytes('8'), version: 3 });
    expect(pending.entry()).toEqual({ key: 'k', value: bytes('8'), version: 3 });
  });
});
