import { SpillwayError } from '@spillway/runtime';
import type { CommitResult, Key, ResolvedCommit } from '@spillway/storage';
import { holdCommit, type HeldCommit } from './held-commit.ts';

/** What a {@link CommitQueue} works with. */
export interface CommitQueueParts {
  readonly id: string;
  /** Groups under way at once. */
  readonly lanes: number;
  /** Bytes that may wait. */
  readonly queueBytes: number;
  /** Settles every commit of the group; never rejects. */
  readonly execute: (group: readonly HeldCommit[]) => Promise<void>;
}

/** A larger group answers its first caller later, and takes the server more memory at once. */
const GROUP_COMMITS_MAX = 512;
const GROUP_BYTES_MAX = 2 * 1024 * 1024;
/** A further lane is opened for as many: two small groups cost more than one. */
const FURTHER_LANE_COMMITS = 32;
/** Waiting commits that are looked at for a group; behind a hot key many wait for the same one. */
const LOOKED_AT_MAX = 1024;

/**
 * Folds commits into groups: those of one turn, and those that arrive while all lanes are busy. No
 * key is in two groups at once (the second would only wait for the first, or be decided in vain),
 * and commits of one key keep their order.
 */
export class CommitQueue {
  readonly #parts: CommitQueueParts;
  readonly #busy = new Map<Key, number>();
  #waiting: HeldCommit[] = [];
  #bytes = 0;
  #underWay = 0;
  #scheduled = false;
  #idleWaiters: (() => void)[] = [];

  constructor(parts: CommitQueueParts) {
    this.#parts = parts;
  }

  /** @throws OVERLOADED */
  commit(commit: ResolvedCommit): Promise<CommitResult> {
    const { id, queueBytes } = this.#parts;
    return new Promise((resolve, reject) => {
      if (this.#bytes >= queueBytes) {
        reject(overloaded(id, queueBytes));
        return;
      }
      const held = holdCommit(commit, resolve, reject);
      this.#bytes += held.bytes;
      this.#waiting.push(held);
      this.#schedule();
    });
  }

  /** Resolves when nothing waits and nothing is under way. */
  idle(): Promise<void> {
    if (this.#waiting.length === 0 && this.#underWay === 0) return Promise.resolve();
    return new Promise((resolve) => {
      this.#idleWaiters.push(resolve);
    });
  }

  #schedule(): void {
    if (this.#scheduled || this.#underWay === this.#parts.lanes) return;
    this.#scheduled = true;
    queueMicrotask(() => {
      this.#scheduled = false;
      this.#flush();
    });
  }

  #flush(): void {
    while (this.#underWay < this.#parts.lanes && this.#waiting.length > 0) {
      if (this.#underWay > 0 && this.#waiting.length < FURTHER_LANE_COMMITS) return;
      const group = this.#takeGroup();
      if (group.length === 0) return;
      this.#underWay++;
      void this.#parts.execute(group).then(() => this.#finished(group));
    }
  }

  #finished(group: readonly HeldCommit[]): void {
    this.#underWay--;
    for (const held of group) {
      this.#bytes -= held.bytes;
      this.#countKeys(held, -1);
    }
    // Those who were just told commit again in this turn: let them join.
    this.#schedule();
    if (this.#waiting.length > 0 || this.#underWay > 0) return;
    for (const resolve of this.#idleWaiters.splice(0)) resolve();
  }

  #takeGroup(): HeldCommit[] {
    const group: HeldCommit[] = [];
    const left: HeldCommit[] = [];
    const behind = new Set<Key>();
    let bytes = 0;
    let at = 0;
    for (; at < this.#waiting.length && at < LOOKED_AT_MAX; at++) {
      const held = this.#waiting[at] as HeldCommit; // at < length
      if (group.length === GROUP_COMMITS_MAX) break;
      if (group.length > 0 && bytes + held.bytes > GROUP_BYTES_MAX) break;
      if (this.#mustWait(held, behind)) {
        for (const key of held.reads) behind.add(key);
        for (const key of held.puts) behind.add(key);
        left.push(held);
        continue;
      }
      bytes += held.bytes;
      group.push(held);
    }
    this.#waiting =
      left.length === 0 ? this.#waiting.slice(at) : [...left, ...this.#waiting.slice(at)];
    for (const held of group) this.#countKeys(held, 1);
    return group;
  }

  #mustWait({ reads, puts }: HeldCommit, behind: ReadonlySet<Key>): boolean {
    if (this.#busy.size === 0 && behind.size === 0) return false;
    const isTaken = (key: Key): boolean => this.#busy.has(key) || behind.has(key);
    return reads.some(isTaken) || puts.some(isTaken);
  }

  #countKeys({ reads, puts }: HeldCommit, by: 1 | -1): void {
    for (const keys of [reads, puts]) {
      for (const key of keys) {
        const count = (this.#busy.get(key) ?? 0) + by;
        if (count === 0) this.#busy.delete(key);
        else this.#busy.set(key, count);
      }
    }
  }
}

function overloaded(id: string, queueBytes: number): SpillwayError {
  return new SpillwayError('OVERLOADED', `Storage ${id} has too much to write; retry later.`, {
    retryable: true,
    details: { storage: id, queueBytes, retryAfterMs: 50 },
  });
}
