import type { Clock, DeadlineQueue, Random } from '@spillway/runtime';
import type { Key } from '@spillway/storage';
import type { BallotSource } from './ballot-source.ts';
import { executeRound } from './execute-round.ts';
import { RegisterBatch, type PendingChange } from './register-batch.ts';
import type { RegisterCodec } from './register-codec.ts';
import type { RegisterErrors } from './register-errors.ts';
import { currentReplica, readHedged, type ReplicaGroup } from './read-register.ts';
import { decodeRecord, type ReplicaRecord } from './replica-record.ts';
import type { RoundOutcome } from './round.ts';

/** Attempts at one batch: contention and passing errors end long before. */
const ATTEMPTS_MAX = 12;
/** Attempts when too few replicas answered: they will not be more in a moment. */
const ATTEMPTS_UNAVAILABLE_MAX = 3;
/** Changes folded into one round. */
const BATCH_MAX = 1024;
const BACKOFF_MS_MAX = 64;

/** What all lanes of a coordinator share. */
export interface LaneParts<State> {
  readonly codec: RegisterCodec<State>;
  readonly errors: RegisterErrors;
  readonly sole: boolean;
  readonly clock: Clock;
  readonly random: Random;
  readonly ballots: BallotSource;
  /** Times of rounds. */
  readonly deadlines: DeadlineQueue;
  /** Times of lone reads, and of the last answers of a lost round. */
  readonly hedges: DeadlineQueue;
  readonly roundTimeoutMs: number;
}

/** A record known to be the latest chosen one; `record: undefined`: nothing was ever chosen. */
interface Base {
  readonly record: ReplicaRecord | undefined;
}

/**
 * The changes of one register, one round at a time; those that arrive meanwhile fold into the next
 * one. It lives while it has work.
 */
export class RegisterLane<State> {
  readonly #key: Key;
  readonly #group: ReplicaGroup;
  readonly #parts: LaneParts<State>;
  readonly #onIdle: () => void;
  #pending: PendingChange<State>[] = [];

  constructor(key: Key, group: ReplicaGroup, parts: LaneParts<State>, onIdle: () => void) {
    this.#key = key;
    this.#group = group;
    this.#parts = parts;
    this.#onIdle = onIdle;
  }

  /** The first change of an idle lane: starts at once. */
  start(change: PendingChange<State>): void {
    this.#pending.push(change);
    this.#next();
  }

  /** A change behind the round that is under way. */
  enqueue(change: PendingChange<State>): void {
    this.#pending.push(change);
  }

  #next(): void {
    const waiting = this.#pending;
    if (waiting.length === 0) {
      this.#onIdle();
      return;
    }
    this.#pending = waiting.length <= BATCH_MAX ? [] : waiting.splice(BATCH_MAX);
    const batch = new RegisterBatch(this.#parts.codec, this.#parts.errors, waiting);
    const base = this.#baseAtHand();
    if (base === undefined) void this.#settle(batch);
    else this.#attemptAtOnce(batch, base);
  }

  /** The way of a sole coordinator whose engines answer reads without a wait: no promise but one. */
  #attemptAtOnce(batch: RegisterBatch<State>, base: Base): void {
    const ballot = this.#parts.ballots.next();
    this.#attempt(
      batch,
      ballot,
      base,
      (outcome) => {
        if (outcome.kind === 'chosen' || outcome.kind === 'kept') {
          batch.resolve();
          this.#next();
          return;
        }
        if (outcome.applied === 'unknown') batch.leaveOpen(ballot);
        if (outcome.kind === 'outbid') this.#parts.ballots.learn(outcome.promised);
        void this.#settle(batch);
      },
      (error) => {
        batch.reject(error);
        this.#next();
      },
    );
  }

  /** Brings one batch to its end, whatever it takes. Never rejects: the changes are told. */
  async #settle(batch: RegisterBatch<State>): Promise<void> {
    try {
      await this.#attemptUntilCertain(batch);
      batch.resolve();
    } catch (error) {
      batch.reject(error);
    }
    this.#next();
  }

  /** Attempts at rising ballots until the fate of the batch is certain. */
  async #attemptUntilCertain(batch: RegisterBatch<State>): Promise<void> {
    const { clock, ballots, errors, roundTimeoutMs } = this.#parts;
    const untilMs = clock.monotonicMs() + roundTimeoutMs;
    for (let attempt = 1; ; attempt++) {
      const base = batch.isOpen ? undefined : await this.#readBase();
      const ballot = ballots.next();
      const outcome = await new Promise<RoundOutcome>((resolve, reject) => {
        this.#attempt(batch, ballot, base, resolve, reject);
      });
      if (outcome.kind === 'chosen' || outcome.kind === 'kept') return;
      if (outcome.applied === 'unknown') batch.leaveOpen(ballot);
      if (outcome.kind === 'outbid') ballots.learn(outcome.promised);
      if (clock.monotonicMs() >= untilMs || !this.#mayRetry(outcome, attempt)) {
        throw batch.isOpen ? errors.outcomeUnknown() : errors.unavailable();
      }
      if (attempt > 1) await this.#backOff(attempt);
    }
  }

  #attempt(
    batch: RegisterBatch<State>,
    ballot: string,
    base: Base | undefined,
    onEnd: (outcome: RoundOutcome) => void,
    onError: (error: unknown) => void,
  ): void {
    const { deadlines, hedges } = this.#parts;
    executeRound({
      key: this.#key,
      replicas: this.#group.replicas,
      quorum: this.#group.quorum,
      ballot,
      base,
      waitForAll: batch.everywhere,
      decide: (record) => batch.decide(record, ballot, base !== undefined),
      deadlines,
      lingers: hedges,
      onEnd,
      onError,
    });
  }

  #mayRetry(outcome: RoundOutcome, attempt: number): boolean {
    const { replicas, quorum } = this.#group;
    if (attempt >= ATTEMPTS_MAX) return false;
    if (outcome.kind === 'unavailable' && attempt >= ATTEMPTS_UNAVAILABLE_MAX) return false;
    return replicas.filter((replica) => replica.standing === 'voting').length >= quorum;
  }

  #backOff(attempt: number): Promise<void> {
    const { clock, random } = this.#parts;
    return clock.sleep(random.float() * Math.min(BACKOFF_MS_MAX, 2 ** attempt));
  }

  /** The record of a replica that surely is current, if it is at hand; its promise is learned. */
  #baseAtHand(): Base | undefined {
    const replica = this.#parts.sole ? currentReplica(this.#key, this.#group) : undefined;
    const entry = replica?.storage.peek(this.#key);
    if (entry === undefined) return undefined;
    if (entry?.stamp !== undefined) this.#parts.ballots.learn(entry.stamp);
    try {
      return { record: decodeRecord(entry) };
    } catch {
      return undefined; // a damaged copy: the others decide
    }
  }

  /** The same by asking the engine. */
  async #readBase(): Promise<Base | undefined> {
    const replica = this.#parts.sole ? currentReplica(this.#key, this.#group) : undefined;
    if (replica === undefined) return undefined;
    const reading = await readHedged(this.#key, replica, this.#parts.hedges);
    if (reading?.entry?.stamp !== undefined) this.#parts.ballots.learn(reading.entry.stamp);
    return reading;
  }
}
