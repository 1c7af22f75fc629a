import { SpillwayError, type Clock, type Timer } from '@spillway/runtime';
import {
  overloadedError,
  type CommitResult,
  type Key,
  type ResolvedCommit,
} from '@spillway/storage';
import { DEADLINE_REASON } from './deadline-error.ts';
import { holdCommit, type HeldCommit } from './held-commit.ts';

/** What a {@link CommitQueue} works with. */
export interface CommitQueueParts {
  readonly id: string;
  /** Groups under way at once. */
  readonly lanes: number;
  /** Bytes that may wait. */
  readonly queueBytes: number;
  readonly clock: Clock;
  /** The longest that a commit waits to be begun. */
  readonly timeoutMs: number;
  /** Settles every commit of the group; never rejects. */
  readonly execute: (group: readonly HeldCommit[]) => Promise<void>;
}

/** A larger group answers its first caller later, and takes the server more memory at once. */
const GROUP_COMMITS_MAX = 512;
const GROUP_BYTES_MAX = 2 * 1024 * 1024;
/** A further lane is opened for as many: two small groups cost more than one. */
const FURTHER_LANE_COMMITS = 32;
/** And for fewer when every group has been under way so long: it may be waiting for a lock. */
const SLOW_GROUP_MS = 20;
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
  /** Of the groups under way, in the order of their start. */
  readonly #startsMs: number[] = [];
  #timer: Timer | undefined;
  #scheduled = false;
  #idleWaiters: (() => void)[] = [];

  constructor(parts: CommitQueueParts) {
    this.#parts = parts;
  }

  /** @throws OVERLOADED */
  commit(commit: ResolvedCommit): Promise<CommitResult> {
    const { id, queueBytes, clock, timeoutMs } = this.#parts;
    return new Promise((resolve, reject) => {
      if (this.#bytes >= queueBytes) {
        reject(overloadedError(id, queueBytes));
        return;
      }
      const deadlineMs = clock.monotonicMs() + timeoutMs;
      const held = holdCommit(commit, { deadlineMs, resolve, reject });
      this.#bytes += held.bytes;
      this.#waiting.push(held);
      this.#schedule();
    });
  }

  /** Resolves when nothing waits and nothing is under way. */
  idle(): Promise<void> {
    if (this.#isIdle()) return Promise.resolve();
    return new Promise((resolve) => {
      this.#idleWaiters.push(resolve);
    });
  }

  #schedule(): void {
    if (this.#scheduled || this.#startsMs.length === this.#parts.lanes) return;
    this.#scheduled = true;
    queueMicrotask(() => {
      this.#scheduled = false;
      this.#flush();
    });
  }

  #flush(): void {
    const { clock, lanes, execute } = this.#parts;
    const nowMs = clock.monotonicMs();
    this.#refuseLate(nowMs);
    while (this.#startsMs.length < lanes && this.#waiting.length > 0) {
      if (!this.#mayOpenLane(nowMs)) return;
      const group = this.#takeGroup();
      if (group.length === 0) return;
      this.#startsMs.push(nowMs);
      void execute(group).then(() => this.#finished(group, nowMs));
    }
  }

  #finished(group: readonly HeldCommit[], startMs: number): void {
    this.#startsMs.splice(this.#startsMs.indexOf(startMs), 1);
    for (const held of group) {
      this.#bytes -= held.bytes;
      this.#countKeys(held, -1);
    }
    // Those who were just told commit again in this turn: let them join.
    this.#schedule();
    this.#tellIdle();
  }

  /** The first lane always; a further one for many, or when all others are slow. */
  #mayOpenLane(nowMs: number): boolean {
    this.#timer?.cancel();
    const newestMs = this.#startsMs.at(-1);
    if (newestMs === undefined || this.#waiting.length >= FURTHER_LANE_COMMITS) return true;
    const leftMs = newestMs + SLOW_GROUP_MS - nowMs;
    if (leftMs <= 0) return true;
    this.#timer = this.#parts.clock.startTimer(leftMs, () => this.#schedule());
    return false;
  }

  /** Whoever came first is late first. */
  #refuseLate(nowMs: number): void {
    const { id } = this.#parts;
    let late = 0;
    for (const held of this.#waiting) {
      if (held.deadlineMs > nowMs) break;
      this.#bytes -= held.bytes;
      held.reject(waitedTooLong(id));
      late++;
    }
    if (late === 0) return;
    this.#waiting = this.#waiting.slice(late);
    this.#tellIdle();
  }

  #isIdle(): boolean {
    return this.#waiting.length === 0 && this.#startsMs.length === 0;
  }

  #tellIdle(): void {
    if (this.#waiting.length === 0) this.#timer?.cancel();
    if (!this.#isIdle()) return;
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

function waitedTooLong(id: string): SpillwayError {
  return new SpillwayError(
    'STORAGE_UNAVAILABLE',
    `Storage ${id} did not come to this commit in time; nothing was applied.`,
    { retryable: true, details: { storage: id, reason: DEADLINE_REASON } },
  );
}
