import { describe, expect, it } from 'vitest';
import { KnownRows } from './known-rows.ts';
import type { StoredRow } from './stored-row.ts';

function row(key: string, bytes = 100, version = 1): StoredRow {
  return { key, version, entry: { key, version, value: new Uint8Array(bytes) } };
}

describe('KnownRows', () => {
  it('drops what was used longest ago when there is no room', () => {
    const known = new KnownRows(1000);
    for (const key of ['a', 'b', 'c']) known.note(row(key));
    known.get('a');
    known.note(row('d'));
    expect(['a', 'b', 'c', 'd'].map((key) => known.get(key) !== undefined)).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });

  it('keeps nothing without room, and nothing that is larger than all of it', () => {
    const none = new KnownRows(0);
    none.note(row('a'));
    expect(none.get('a')).toBeUndefined();
    const known = new KnownRows(1000);
    known.note(row('big', 5000));
    expect(known.get('big')).toBeUndefined();
  });

  it('does not keep the keys that others write, too', () => {
    const known = new KnownRows(10_000);
    known.note(row('a'));
    known.noteContended('a');
    known.note(row('a', 100, 2));
    expect(known.get('a')).toBeUndefined();
    for (let i = 0; i < 1000; i++) known.noteContended(`k${i}`);
    known.note(row('a', 100, 3));
    expect(known.get('a')?.version).toBe(3);
  });

  it('forgets', () => {
    const known = new KnownRows(10_000);
    for (const key of ['a', 'b']) known.note(row(key));
    known.forget('a');
    expect(known.get('a')).toBeUndefined();
    known.clear();
    expect(known.get('b')).toBeUndefined();
  });
});
