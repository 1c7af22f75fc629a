import type { Clock } from '@spillway/runtime';
import {
  bytesOfCommit,
  evaluateChecks,
  evaluateCommit,
  loneAdd,
  overloadedError,
  withOwnValues,
  type Add,
  type Check,
  type CommitResult,
  type Entry,
  type Evaluation,
  type Key,
  type Mutation,
  type Refusal,
  type ResolvedCommit,
  type Version,
  type Write,
  type WriteOutcome,
} from '@spillway/storage';
import { AcceptedCommit } from './accepted-commit.ts';
import { CachedEntry } from './cached-entry.ts';
import type { CommitGroup } from './commit-group.ts';
import type { CommitQueue } from './commit-queue.ts';
import type { CommittedView } from './committed-view.ts';
import type { ExpirySweeper } from './expiry-sweeper.ts';
import { liveEntry } from './live-entry.ts';
import { sumOf } from './sum-of.ts';
import type { VersionSource } from './version-source.ts';

const NONE: readonly never[] = Object.freeze([]);
/** What a {@link CommitDecider} works with. */
export interface CommitDeciderParts {
  readonly id: string;
  readonly clock: Clock;
  readonly queueBytes: number;
  readonly view: CommittedView;
  readonly queue: CommitQueue;
  readonly versions: VersionSource;
  readonly sweeper: ExpirySweeper;
}

/**
 * Decides commits, one after the other, on everything accepted before: what is pending in the
 * queue, else what is committed. Nothing waits between a decision and its place in the queue, so
 * there is no lock; what must be read first is read, and then the commit is decided anew.
 */
export class CommitDecider {
  readonly #parts: CommitDeciderParts;
  readonly #view: CommittedView;
  readonly #queue: CommitQueue;
  /** Bytes of commits that wait for entries. */
  #waitingBytes = 0;
  /**
   * During one decision: whether an entry was not known, the newest group it rests on, its size.
   */
  #missed = false;
  #restsOn = 0;
  #bytes = 0;

  constructor(parts: CommitDeciderParts) {
    this.#parts = parts;
    this.#view = parts.view;
    this.#queue = parts.queue;
  }

  /** See `Storage.commit`. */
  commit(commit: ResolvedCommit): Promise<CommitResult> {
    const bytes = bytesOfCommit(commit);
    const accepted = this.#queue.bytes + this.#waitingBytes;
    const { id, queueBytes } = this.#parts;
    if (accepted > 0 && accepted + bytes > queueBytes) {
      return Promise.reject(overloadedError(id, queueBytes));
    }
    return this.#decide(commit, bytes);
  }

  #decide(commit: ResolvedCommit, bytes: number): Promise<CommitResult> {
    const version = this.#parts.versions.next();
    if (version === undefined) {
      return Promise.reject(overloadedError(this.#parts.id, this.#parts.queueBytes));
    }
    this.#missed = false;
    this.#restsOn = 0;
    this.#bytes = bytes;
    const add = loneAdd(commit);
    return (
      (add === undefined ? undefined : this.#foldAdd(add, version)) ??
      this.#evaluate(commit, version)
    );
  }

  #evaluate(commit: ResolvedCommit, version: Version): Promise<CommitResult> {
    const { checks, writes, returning } = commit;
    const puts = onlyPuts(writes);
    let previous: readonly (Entry | undefined)[] = NONE;
    let evaluation: Evaluation;
    try {
      if (returning.length > 0) previous = returning.map(this.#lookupPlain);
      evaluation =
        puts === undefined
          ? evaluateCommit(commit, this.#lookup, version)
          : evaluateChecksOnly(checks, this.#lookup);
    } catch (error) {
      if (this.#missed) return this.#decideWhenKnown(commit, this.#bytes);
      return this.#afterWhatItRestsOn(() => Promise.reject(error));
    }
    if (this.#missed) return this.#decideWhenKnown(commit, this.#bytes);
    if (!evaluation.applied) return this.#refuse(plainRefusal(evaluation.refusal), previous);
    this.#parts.versions.take();
    if (writes.length === 0) {
      return this.#afterWhatItRestsOn(() =>
        Promise.resolve({ applied: true, version, outcomes: NONE, previous }),
      );
    }
    const group = this.#queue.openGroup();
    if (puts === undefined) this.#accept(group, writes, evaluation);
    else this.#acceptPuts(group, puts, version);
    const outcomes = puts === undefined ? evaluation.outcomes : outcomesOfPuts(puts);
    return this.#whenWritten(group, { applied: true, version, outcomes, previous });
  }

  /** Adds to a sum that the gathering group has already; see `loneAdd`. */
  #foldAdd(add: Add, version: Version): Promise<CommitResult> | undefined {
    const pending = this.#queue.pending(add.key);
    const before = pending?.sum;
    const group = this.#queue.gathering();
    if (pending === undefined || before === undefined || pending.group !== group?.number) {
      return undefined;
    }
    const sum = sumOf(add, before);
    if (typeof sum !== 'number') {
      this.#restsOn = pending.group;
      return this.#refuse(sum, NONE);
    }
    this.#parts.versions.take();
    pending.replaceSum(sum, version);
    const outcomes: readonly WriteOutcome[] = [{ kind: 'add', value: sum }];
    return this.#whenWritten(group, { applied: true, version, outcomes, previous: NONE });
  }

  /** The entry that a decision sees. An arrow, so that handing it on costs nothing. */
  readonly #lookup = (key: Key): Entry | undefined => {
    const pending = this.#queue.pending(key);
    if (pending !== undefined) {
      if (pending.group > this.#restsOn) this.#restsOn = pending.group;
      return liveEntry(pending.entry(), this.#parts.clock);
    }
    const known = this.#view.peek(key);
    if (known === undefined) this.#missed = true;
    return liveEntry(known, this.#parts.clock);
  };

  /** The same as something that may be given away. */
  readonly #lookupPlain = (key: Key): Entry | undefined => plainEntry(this.#lookup(key));

  /** Puts what a commit changes into a group. */
  #accept(
    group: CommitGroup,
    writes: readonly Write[],
    { mutations, outcomes }: Evaluation & { readonly applied: true },
  ): void {
    for (let i = 0; i < mutations.length; i++) {
      const { key, entry } = mutations[i] as Mutation; // i < length
      const record = this.#queue.recordIn(group, key);
      if (entry === undefined) {
        record.remove();
        continue;
      }
      // Mutations are in the order of the writes; the heads of logs come after them.
      const kind = writes[i]?.kind;
      const outcome = outcomes[i];
      if (outcome?.kind === 'add') record.setInteger(entry, outcome.value);
      // The caller's bytes, or those of the cache.
      else if (kind !== undefined) record.setCallers(entry, entry.version);
      else record.setOwn(entry);
      if (entry.expiresAtMs !== undefined) this.#parts.sweeper.note(group, key, entry.expiresAtMs);
    }
  }

  /** The same for puts, without the objects in between: most commits are nothing else. */
  #acceptPuts(group: CommitGroup, puts: readonly Put[], version: Version): void {
    for (const put of puts) {
      this.#queue.recordIn(group, put.key).setCallers(put, version);
      const { key, expiresAtMs } = put;
      if (expiresAtMs !== undefined) this.#parts.sweeper.note(group, key, expiresAtMs);
    }
  }

  #whenWritten(group: CommitGroup, result: CommitResult): Promise<CommitResult> {
    this.#queue.charge(group, this.#bytes);
    return new Promise((resolve, reject) => {
      group.waiters.push(new AcceptedCommit(result, resolve, reject));
    });
  }

  #refuse(refusal: Refusal, previous: readonly (Entry | undefined)[]): Promise<CommitResult> {
    return this.#afterWhatItRestsOn(() => Promise.resolve({ applied: false, refusal, previous }));
  }

  /**
   * An answer that changes nothing but was found on accepted, unacknowledged writes is given when
   * those are acknowledged; if they fail it fails too, since it would be an answer about nothing.
   */
  #afterWhatItRestsOn(answer: () => Promise<CommitResult>): Promise<CommitResult> {
    const restsOn = this.#restsOn;
    if (restsOn === 0) return answer();
    return new Promise((resolve, reject) => {
      this.#queue.whenAcknowledged(restsOn, {
        acknowledge: () => resolve(answer()),
        fail: reject,
      });
    });
  }

  #decideWhenKnown(commit: ResolvedCommit, bytes: number): Promise<CommitResult> {
    const own = withOwnValues(commit);
    this.#waitingBytes += bytes;
    return new Promise((resolve, reject) => {
      this.#view.whenKnown(
        keysRead(own),
        () => {
          this.#waitingBytes -= bytes;
          resolve(this.#decide(own, bytes));
        },
        (error) => {
          this.#waitingBytes -= bytes;
          reject(error);
        },
      );
    });
  }
}

type Put = Write & { readonly kind: 'put' };

/** The writes, if they are puts and nothing else: what becomes of them the checks alone decide. */
function onlyPuts(writes: readonly Write[]): readonly Put[] | undefined {
  return writes.every((write) => write.kind === 'put') ? writes : undefined;
}

const CHECKS_HOLD: Evaluation = Object.freeze({ applied: true, mutations: NONE, outcomes: NONE });

function evaluateChecksOnly(
  checks: readonly Check[],
  lookup: (key: Key) => Entry | undefined,
): Evaluation {
  const refusal = evaluateChecks(checks, lookup);
  return refusal === undefined ? CHECKS_HOLD : { applied: false, refusal };
}

const PUT: WriteOutcome = Object.freeze({ kind: 'put' });
const ONE_PUT: readonly WriteOutcome[] = Object.freeze([PUT]);

function outcomesOfPuts({ length }: readonly Put[]): readonly WriteOutcome[] {
  return length === 1 ? ONE_PUT : Array.from({ length }, () => PUT);
}

function plainEntry(entry: Entry | undefined): Entry | undefined {
  return entry instanceof CachedEntry ? entry.plain() : entry;
}

function plainRefusal(refusal: Refusal): Refusal {
  if (refusal.kind !== 'check') return refusal;
  return { ...refusal, entry: plainEntry(refusal.entry) };
}

/** Every key whose entry the decision may look at; some may come more than once. */
function keysRead({ checks, writes, returning }: ResolvedCommit): Key[] {
  const keys = [...returning];
  for (const { key } of checks) keys.push(key);
  for (const write of writes) {
    if (write.kind === 'append') keys.push(write.log);
    else if (write.kind !== 'put') keys.push(write.key);
  }
  return keys;
}
