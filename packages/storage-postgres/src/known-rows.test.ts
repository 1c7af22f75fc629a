import { describe, expect, it } from 'vitest';
import { KnownRows } from './known-rows.ts';
import type { StoredRow } from './stored-row.ts';

function row(key: string, bytes = 100, version = 1): StoredRow {
  return { key, version, entry: { key, version, value: new Uint8Array(bytes) } };
}

describe('KnownRows', () => {
  it('drops what was used longest ago when there is no room', () => {
    const known = new KnownRows(1000);
    for (const key of ['a', 'b', 'c']) known.noteWritten(row(key));
    known.get('a');
    known.noteWritten(row('d'));
    expect(['a', 'b', 'c', 'd'].map((key) => known.get(key) !== undefined)).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });

  it('keeps nothing without room, and nothing that is larger than all of it', () => {
    const none = new KnownRows(0);
    none.noteWritten(row('a'));
    expect(none.get('a')).toBeUndefined();
    const known = new KnownRows(1000);
    known.noteWritten(row('big', 5000));
    expect(known.get('big')).toBeUndefined();
  });

  it('does not keep the keys that others write, too', () => {
    const known = new KnownRows(10_000);
    known.noteWritten(row('a'));
    known.noteContended(row('a', 100, 1));
    known.noteWritten(row('a', 100, 2));
    expect(known.get('a')).toBeUndefined();
    for (let i = 0; i < 1000; i++) known.noteContended(row(`k${i}`));
    known.noteWritten(row('a', 100, 3));
    expect(known.get('a')?.version).toBe(3);
  });

  it('keeps a key again that only this process has written for some reads', () => {
    const known = new KnownRows(10_000);
    known.noteContended(row('a', 100, 5));
    let version = 5;
    const readAndWrite = (): void => {
      known.noteRead(row('a', 100, version));
      known.noteWritten(row('a', 100, ++version));
    };
    for (let reads = 1; reads < 8; reads++) readAndWrite();
    expect(known.get('a')).toBeUndefined();
    version += 10; // somebody else
    for (let reads = 0; reads < 8; reads++) readAndWrite();
    expect(known.get('a')).toBeUndefined();
    readAndWrite();
    expect(known.get('a')?.version).toBe(version);
  });

  it('keeps values in memory of their own, not in slices of shared blocks', () => {
    const known = new KnownRows(10_000);
    const value = Buffer.from('small');
    known.noteWritten({ key: 'a', version: 1, entry: { key: 'a', version: 1, value } });
    const kept = known.get('a')?.entry?.value;
    expect(value.buffer.byteLength).toBeGreaterThan(value.length); // as Node makes them
    expect(kept).toEqual(value);
    expect(kept?.buffer.byteLength).toBe(value.length);
  });

  it('forgets', () => {
    const known = new KnownRows(10_000);
    for (const key of ['a', 'b']) known.noteWritten(row(key));
    known.forget('a');
    expect(known.get('a')).toBeUndefined();
    known.clear();
    expect(known.get('b')).toBeUndefined();
  });
});
