import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../capabilities.ts';
import type { Commit } from '../commit.ts';
import type { Entry } from '../entry.ts';
import type { Key } from '../key.ts';
import { UndoJournal, writtenKeys } from './undo-journal.ts';

const NO_BYTES = new Uint8Array(0);

function entry(key: Key, version: number): Entry {
  return { key, value: NO_BYTES, version, stamp: `v${version}` };
}

/** Notes that `key` was put, and had been `before`. */
function addPut(journal: UndoJournal, key: Key, before: Entry | undefined): void {
  journal.add(
    {
      checks: [],
      writes: [{ kind: 'put', key, value: NO_BYTES }],
      returning: [],
      partition: undefined,
    },
    { applied: true, version: 9, outcomes: [{ kind: 'put' }], previous: [] },
    new Map([[key, before]]),
  );
}

function undone(commits: readonly Commit[]): string[] {
  const writes = commits.flatMap((commit) => commit.writes ?? []);
  return writes.map((write) =>
    write.kind === 'put' ? `${write.key}=${write.stamp}` : `${write.kind}`,
  );
}

describe('UndoJournal', () => {
  it('goes back, for each key, to the entry before the oldest undone commit', () => {
    const journal = new UndoJournal();
    for (let version = 1; version <= 5; version++) addPut(journal, 'k', entry('k', version));
    expect(undone(journal.takeNewest(2, DEFAULT_LIMITS))).toEqual(['k=v4']);
    expect(journal.size).toBe(3);
    expect(undone(journal.takeNewest(3, DEFAULT_LIMITS))).toEqual(['k=v1']);
    expect(journal.size).toBe(0);
    expect(journal.takeNewest(0, DEFAULT_LIMITS)).toEqual([]);
  });

  it('still undoes everything when it has folded the oldest commits, in bounded memory', () => {
    const journal = new UndoJournal(10);
    addPut(journal, 'once', undefined);
    for (let version = 1; version <= 100; version++) addPut(journal, 'k', entry('k', version));
    expect(journal.size).toBe(101);
    expect(undone(journal.takeNewest(5, DEFAULT_LIMITS))).toEqual(['k=v96']);
    expect(journal.size).toBe(96);
    expect(undone(journal.takeNewest(96, DEFAULT_LIMITS)).toSorted()).toEqual(['delete', 'k=v1']);
    expect(journal.size).toBe(0);
  });

  it('undoes all folded commits or none of them', () => {
    const journal = new UndoJournal(10);
    for (let version = 1; version <= 30; version++) addPut(journal, 'k', entry('k', version));
    expect(undone(journal.takeNewest(29, DEFAULT_LIMITS))).toEqual(['k=v1']);
    expect(journal.size).toBe(0);
  });

  it('forgets everything at a flush', () => {
    const journal = new UndoJournal(1);
    for (let version = 1; version <= 5; version++) addPut(journal, 'k', entry('k', version));
    journal.clear();
    expect(journal.size).toBe(0);
    expect(journal.takeNewest(0, DEFAULT_LIMITS)).toEqual([]);
  });
});

describe('writtenKeys', () => {
  it('names each key a commit replaces, a log by its head', () => {
    const keys = writtenKeys([
      { kind: 'put', key: 'a', value: NO_BYTES },
      { kind: 'append', log: 'log', value: NO_BYTES },
      { kind: 'append', log: 'log', value: NO_BYTES },
      { kind: 'add', key: 'n', delta: 1 },
    ]);
    expect([...keys]).toEqual(['a', 'log', 'n']);
  });
});
