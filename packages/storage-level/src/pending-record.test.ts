import { describe, expect, test } from 'vitest';
import { PendingRecord } from './pending-record.ts';

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));

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
    pending.setCallers({ value, stamp: 's' }, 1);
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
    pending.setCallers({ value: bytes('8') }, 3);
    expect(pending.entry()).toEqual({ key: 'k', value: bytes('8'), version: 3 });
  });
});
