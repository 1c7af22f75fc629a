import {
  evaluateCommit,
  type CommitResult,
  type Entry,
  type Evaluation,
  type Key,
  type Mutation,
  type Version,
} from '@spillway/storage';
import { isSpillwayError } from '@spillway/runtime';
import type { HeldCommit } from './held-commit.ts';
import type { StoredRow } from './stored-row.ts';

/** The rows that a group is decided on; `null`: there is none. */
export type BaseRows = ReadonlyMap<Key, StoredRow | null>;

/** What the database must find at a key: see the `expected` of the write statement. */
export type Expected = number | null;

/** One row to write. */
export interface RowWrite {
  readonly key: Key;
  /** `undefined`: deleted. */
  readonly entry: Entry | undefined;
  readonly version: Version;
  readonly expected: Expected;
}

/** What becomes of one commit. */
export interface Decided {
  readonly held: HeldCommit;
  readonly answer: CommitResult | Error;
  /** It counts only when the group's write does; else it counts as of the moment of the read. */
  readonly needsWrite: boolean;
}

/** The outcome of {@link decideGroup}: data, nothing has happened yet. */
export interface GroupDecision {
  readonly decided: readonly Decided[];
  /** In key order. */
  readonly writes: readonly RowWrite[];
  /** Rows that are relied upon and not written, in key order. */
  readonly guards: readonly StoredRow[];
  /** Somebody is told what he did not change, and that must come from the database itself. */
  readonly reliesOnBase: boolean;
}

/**
 * Decides the commits of a group one after the other, each on what the ones before it would have
 * written. All of them then happen at the moment of one write, which makes sure that every row they
 * relied upon is still as it was. A commit that changes nothing and met none of the group's own
 * writes does not take part: it is true as of the moment its rows were read.
 */
export function decideGroup(
  group: readonly HeldCommit[],
  base: BaseRows,
  takeVersion: () => Version,
): GroupDecision {
  const step = new GroupStep(base);
  for (const held of group) step.decide(held, takeVersion);
  return step.finish();
}

class GroupStep {
  readonly #base: BaseRows;
  readonly #written = new Map<Key, RowWrite>();
  readonly #relied = new Set<Key>();
  readonly #decided: Decided[] = [];
  #reliesOnBase = false;
  #metWrite = false;
  readonly #lookup = (key: Key): Entry | undefined => {
    const written = this.#written.get(key);
    if (written === undefined) return this.#base.get(key)?.entry;
    this.#metWrite = true;
    return written.entry;
  };

  constructor(base: BaseRows) {
    this.#base = base;
  }

  decide(held: HeldCommit, takeVersion: () => Version): void {
    this.#metWrite = false;
    const { commit } = held;
    const previous = commit.returning.map(this.#lookup);
    const version = takeVersion();
    let evaluation: Evaluation;
    try {
      evaluation = evaluateCommit(commit, this.#lookup, version);
    } catch (error) {
      if (!isSpillwayError(error)) throw error;
      this.#decideUnchanged(held, error);
      return;
    }
    if (!evaluation.applied) {
      this.#decideUnchanged(held, { applied: false, refusal: evaluation.refusal, previous });
      return;
    }
    const { mutations, outcomes } = evaluation;
    const answer: CommitResult = { applied: true, version, outcomes, previous };
    if (!mutations.some((mutation) => this.#isChange(mutation))) {
      this.#decideUnchanged(held, answer);
      return;
    }
    for (const key of held.reads) this.#relied.add(key);
    for (const mutation of mutations) this.#write(mutation, version);
    this.#decided.push({ held, answer, needsWrite: true });
  }

  finish(): GroupDecision {
    const guards: StoredRow[] = [];
    for (const key of this.#relied) {
      const row = this.#base.get(key);
      if (this.#written.has(key)) continue;
      if (row === undefined || row === null) this.#holdAbsent(key);
      else guards.push(row);
    }
    const writes = [...this.#written.values()].sort(byKey);
    return {
      decided: this.#decided,
      writes,
      guards: guards.sort(byKey),
      reliesOnBase: this.#reliesOnBase,
    };
  }

  #decideUnchanged(held: HeldCommit, answer: CommitResult | Error): void {
    // What it did not look at may have been written all the same.
    const needsWrite = this.#metWrite || held.reads.some((key) => this.#written.has(key));
    if (needsWrite) for (const key of held.reads) this.#relied.add(key);
    else this.#reliesOnBase = true;
    this.#decided.push({ held, answer, needsWrite });
  }

  /** The deletion of what is not there changes nothing. */
  #isChange({ key, entry }: Mutation): boolean {
    if (entry !== undefined) return true;
    const written = this.#written.get(key);
    return (written ?? this.#base.get(key))?.entry !== undefined;
  }

  #write({ key, entry }: Mutation, version: Version): void {
    const expected = this.#written.get(key)?.expected ?? this.#expectedAt(key);
    this.#written.set(key, { key, entry, version, expected });
  }

  #expectedAt(key: Key): Expected {
    const row = this.#base.get(key);
    if (row === undefined) return 0; // nobody looked
    if (row === null) return null;
    return row.entry === undefined ? -row.version : row.version;
  }

  /**
   * That there is no row cannot be locked; a row that says so can. It is swept like any deleted
   * one.
   */
  #holdAbsent(key: Key): void {
    const version = this.#versionOfGroup();
    this.#written.set(key, { key, entry: undefined, version, expected: null });
  }

  /** A version of this group, of a commit that wrote other keys. */
  #versionOfGroup(): Version {
    for (const { version } of this.#written.values()) return version;
    return 0; // not reached: a key is relied upon only by a group that writes
  }
}

function byKey(a: { readonly key: Key }, b: { readonly key: Key }): number {
  if (a.key === b.key) return 0;
  return a.key < b.key ? -1 : 1;
}
