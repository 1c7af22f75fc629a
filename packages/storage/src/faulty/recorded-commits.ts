import { mayHaveApplied, SpillwayError } from '@spillway/runtime';
import type { Commit, CommitResult } from '../commit.ts';
import type { Entry } from '../entry.ts';
import type { Key } from '../key.ts';
import type { ReadOptions, ResolvedCommit, Storage } from '../storage.ts';
import { CommitGate } from './commit-gate.ts';
import { UndoJournal, writtenKeys } from './undo-journal.ts';

/**
 * Commits on the inner storage that can be taken back: each asks for the entries as they were
 * before it (`returning`), atomically with the commit itself.
 */
export class RecordedCommits {
  readonly #inner: Storage;
  readonly #gate = new CommitGate();
  readonly #journal = new UndoJournal();
  #unsure: unknown;

  constructor(inner: Storage) {
    this.#inner = inner;
  }

  /** Commits since the last flush. */
  get unflushed(): number {
    return this.#journal.size;
  }

  commit(commit: ResolvedCommit): Promise<CommitResult> {
    const written = writtenKeys(commit.writes);
    for (const key of commit.returning) written.delete(key);
    const returning = [...commit.returning, ...written];
    if (returning.length <= this.#inner.capabilities.limits.commitWrites) {
      return this.#gate.shared(() => this.#commitReturning(commit, returning));
    }
    return this.#gate.exclusive(() => this.#commitAfterReading(commit, [...written]));
  }

  /** All that was committed so far is durable. */
  flush(): void {
    this.#journal.clear();
    this.#unsure = undefined;
  }

  /**
   * Waits for commits under way, then undoes the newest of the unflushed: as many as `choose`,
   * given their number, says; or more, see {@link UndoJournal}. Returns how many.
   */
  undo(choose: (unflushed: number) => number): Promise<number> {
    return this.#gate.exclusive(async () => {
      if (this.#unsure !== undefined) throw cannotUndoError(this.#inner.id, this.#unsure);
      const { size } = this.#journal;
      const { limits } = this.#inner.capabilities;
      const commits = this.#journal.takeNewest(choose(size), limits);
      for (const commit of commits) await this.#inner.commit(commit);
      return size - this.#journal.size;
    });
  }

  /** Waits for commits under way. */
  settle(): Promise<void> {
    return this.#gate.exclusive(() => Promise.resolve());
  }

  async #commitReturning(commit: ResolvedCommit, returning: readonly Key[]): Promise<CommitResult> {
    const result = await this.#send({ ...asCommit(commit), returning });
    if (result.applied) this.#record(commit, result, returning, result.previous);
    return { ...result, previous: result.previous.slice(0, commit.returning.length) };
  }

  /** For a commit at the limits, which has no room for more keys to return. */
  async #commitAfterReading(
    commit: ResolvedCommit,
    written: readonly Key[],
  ): Promise<CommitResult> {
    const before = await this.#inner.getMany(written, readOptions(commit.partition));
    const result = await this.#send(asCommit(commit));
    if (result.applied) {
      const keys = [...commit.returning, ...written];
      this.#record(commit, result, keys, [...result.previous, ...before]);
    }
    return result;
  }

  #record(
    commit: ResolvedCommit,
    result: CommitResult & { applied: true },
    keys: readonly Key[],
    entries: readonly (Entry | undefined)[],
  ): void {
    if (commit.writes.length === 0) return;
    const written = writtenKeys(commit.writes);
    const previous = new Map<Key, Entry | undefined>();
    keys.forEach((key, index) => {
      if (written.has(key)) previous.set(key, entries[index]);
    });
    this.#journal.add(commit, result, previous);
  }

  async #send(commit: Commit): Promise<CommitResult> {
    try {
      return await this.#inner.commit(commit);
    } catch (error) {
      if (mayHaveApplied(error)) this.#unsure = error;
      throw error;
    }
  }
}

/** Options of a read in this partition. */
export function readOptions(partition: string | undefined): ReadOptions | undefined {
  return partition === undefined ? undefined : { partition };
}

function asCommit({ partition, ...commit }: ResolvedCommit): Commit {
  return partition === undefined ? commit : { ...commit, partition };
}

function cannotUndoError(id: string, cause: unknown): SpillwayError {
  return new SpillwayError(
    'STORAGE_OUTCOME_UNKNOWN',
    `Storage ${id} cannot undo its unflushed commits: the storage inside left one unknown.`,
    { applied: 'unknown', cause, details: { storage: id } },
  );
}
