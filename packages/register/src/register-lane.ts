import type { Key } from '@spillway/storage';
import type { Ballot } from './ballot.ts';
import type { LaneParts } from './lane-parts.ts';
import { RegisterBatch, type PendingChange } from './register-batch.ts';
import { currentReplica, readHedged, type ReplicaGroup } from './read-register.ts';
import { decodeRecord, type ReplicaRecord } from './replica-record.ts';
import { RoundExecution, type Base, type RoundEnd, type Setback } from './round-execution.ts';

/** Attempts at one batch: contention and passing errors end long before. */
const ATTEMPTS_MAX = 12;
/** Attempts when too few replicas answered: they will not be more in a moment. */
const ATTEMPTS_UNAVAILABLE_MAX = 3;
/** Changes folded into one round. */
const BATCH_MAX = 1024;
const BACKOFF_MS_MAX = 64;

/**
 * The changes of one register, one round at a time; those that arrive meanwhile fold into the next
 * one. It lives while it has work.
 */
export class RegisterLane<State> implements RoundEnd<State> {
  readonly key: Key;
  readonly group: ReplicaGroup;
  readonly #parts: LaneParts<State>;
  #pending: PendingChange<State>[] | undefined;

  constructor(key: Key, group: ReplicaGroup, parts: LaneParts<State>) {
    this.key = key;
    this.group = group;
    this.#parts = parts;
  }

  /** The first change of an idle lane: starts at once. */
  start(change: PendingChange<State>): void {
    this.#run([change]);
  }

  /** A change behind the round that is under way. */
  enqueue(change: PendingChange<State>): void {
    if (this.#pending === undefined) this.#pending = [change];
    else this.#pending.push(change);
  }

  onDone(batch: RegisterBatch<State>): void {
    batch.resolve();
    this.#ended(batch);
  }

  onSetback(batch: RegisterBatch<State>): void {
    void this.#settle(batch, true);
  }

  onFailed(batch: RegisterBatch<State>, error: unknown): void {
    batch.reject(error);
    this.#ended(batch);
  }

  #ended(batch: RegisterBatch<State>): void {
    this.#parts.onEnded(batch.size);
    this.#next();
  }

  #next(): void {
    const waiting = this.#pending;
    if (waiting === undefined) {
      this.#parts.onIdle(this.key);
      return;
    }
    this.#pending = waiting.length <= BATCH_MAX ? undefined : waiting.splice(BATCH_MAX);
    this.#run(waiting);
  }

  #run(changes: readonly PendingChange<State>[]): void {
    const batch = new RegisterBatch(this.#parts.codec, this.#parts.errors, changes);
    const known = this.#knownAtHand();
    const base = known === undefined ? undefined : this.#baseOf(known);
    // With the base at hand no promise is made but that of the caller.
    if (base !== undefined) new RoundExecution(this.#parts, this, batch, base, this).start();
    else if (known !== undefined && this.#changesNothing(batch, known)) this.onDone(batch);
    else void this.#settle(batch, known === undefined);
  }

  #changesNothing(batch: RegisterBatch<State>, { record }: Known): boolean {
    try {
      return batch.changesNothing(record, this.#parts.ballots.next());
    } catch {
      return false; // the state cannot be read here: the others decide
    }
  }

  /**
   * Brings one batch to its end, whatever it takes. Never rejects: the changes are told.
   * `readsFirst`: a base may be found by asking.
   */
  async #settle(batch: RegisterBatch<State>, readsFirst: boolean): Promise<void> {
    try {
      await this.#attemptUntilCertain(batch, readsFirst);
    } catch (error) {
      this.onFailed(batch, error);
      return;
    }
    this.onDone(batch);
  }

  /** Attempts at rising ballots until the fate of the batch is certain. */
  async #attemptUntilCertain(batch: RegisterBatch<State>, readsFirst: boolean): Promise<void> {
    const { clock, errors, roundTimeoutMs } = this.#parts;
    const untilMs = clock.monotonicMs() + roundTimeoutMs;
    for (let attempt = 1; ; attempt++) {
      const reads = !batch.isOpen && (readsFirst || attempt > 1);
      const base = reads ? await this.#readBase() : undefined;
      const setback = await this.#attempt(batch, base);
      if (setback === undefined) return;
      if (clock.monotonicMs() >= untilMs || !this.#mayRetry(setback, attempt)) {
        throw batch.isOpen ? errors.outcomeUnknown() : errors.unavailable();
      }
      if (attempt > 1) await this.#backOff(attempt);
    }
  }

  #attempt(batch: RegisterBatch<State>, base: Base | undefined): Promise<Setback | undefined> {
    return new Promise((resolve, reject) => {
      const end: RoundEnd<State> = {
        onDone: () => resolve(undefined),
        onSetback: (_, setback) => resolve(setback),
        onFailed: (_, error) => reject(error),
      };
      new RoundExecution(this.#parts, this, batch, base, end).start();
    });
  }

  #mayRetry(setback: Setback, attempt: number): boolean {
    const { replicas, quorum } = this.group;
    if (attempt >= ATTEMPTS_MAX) return false;
    if (setback.kind === 'unavailable' && attempt >= ATTEMPTS_UNAVAILABLE_MAX) return false;
    return replicas.filter((replica) => replica.standing === 'voting').length >= quorum;
  }

  #backOff(attempt: number): Promise<void> {
    const { clock, random } = this.#parts;
    return clock.sleep(random.float() * Math.min(BACKOFF_MS_MAX, 2 ** attempt));
  }

  /** The latest chosen record, if a replica that surely is current has it at hand. */
  #knownAtHand(): Known | undefined {
    const replica = this.#parts.sole ? currentReplica(this.key, this.group) : undefined;
    const entry = replica?.storage.peek(this.key);
    if (entry === undefined) return undefined;
    try {
      return { stamp: entry?.stamp, record: decodeRecord(entry) };
    } catch {
      return undefined; // a damaged copy: the others decide
    }
  }

  /** The base for a round, by asking the engine. */
  async #readBase(): Promise<Base | undefined> {
    const replica = this.#parts.sole ? currentReplica(this.key, this.group) : undefined;
    if (replica === undefined) return undefined;
    const reading = await readHedged(this.key, replica, this.#parts.hedges);
    if (reading === undefined) return undefined;
    return this.#baseOf({ stamp: reading.entry?.stamp, record: reading.record });
  }

  /**
   * The promise that stands at the replica is learned. A base it is only together with the record
   * that this very process has written: what others were promised must be won by a prepare.
   */
  #baseOf({ stamp, record }: Known): Base | undefined {
    const { ballots } = this.#parts;
    if (stamp === undefined) return undefined;
    ballots.learn(stamp);
    if (record === undefined || !ballots.isOwnPromise(stamp, record.accepted)) return undefined;
    return { record, ballot: stamp };
  }
}

/** What a current replica holds. */
interface Known {
  readonly stamp: Ballot | undefined;
  readonly record: ReplicaRecord | undefined;
}
