import {
  DeadlineQueue,
  SpillwayError,
  systemClock,
  systemRandom,
  type Clock,
  type Random,
} from '@spillway/runtime';
import type { Key } from '@spillway/storage';
import { createProposerId } from './ballot.ts';
import { BallotSource } from './ballot-source.ts';
import { RegisterBatch, type Change, type PendingChange } from './register-batch.ts';
import type { RegisterCodec } from './register-codec.ts';
import type { Replica } from './replica.ts';
import { decodeRecord, type ReplicaRecord } from './replica-record.ts';
import { executeRound, type RoundTask } from './execute-round.ts';
import { readEntry, readQuorum, unavailableError, type QuorumReading } from './read-quorum.ts';
import type { RoundOutcome } from './round.ts';

/** The replicas of a register and how many of them must agree: a majority of its owners. */
export interface ReplicaGroup {
  /** At most 30, in rank order. */
  readonly replicas: readonly Replica[];
  readonly quorum: number;
}

/** Options of {@link Registers}. */
export interface RegistersOptions<State> {
  readonly codec: RegisterCodec<State>;
  /**
   * No other coordinator can reach the storages (they are exclusive to this process). Then a read is
   * one read of a replica known to be current, and a change needs no prepare. Default `false`.
   */
  readonly sole?: boolean;
  /** Longest time of one round of calls in ms. Default 5,000. Shorter gives up on slow nodes. */
  readonly roundTimeoutMs?: number;
  /** A lone read not answered in this many ms asks the others as well. Default 25. */
  readonly hedgeMs?: number;
  readonly clock?: Clock;
  readonly random?: Random;
}

/** Attempts at one batch: contention and passing errors end long before. */
const ATTEMPTS_MAX = 12;
/** Changes folded into one round. */
const BATCH_MAX = 1024;
const BACKOFF_MS_MAX = 64;

interface Lane<State> {
  readonly key: Key;
  readonly group: ReplicaGroup;
  pending: PendingChange<State>[];
}

/**
 * The registers of one coordinator: each key is a linearizable replicated register over the replicas
 * it is called with. Changes of one key queue in its lane; those that arrive while a round is under
 * way fold into the next one. Nothing is kept of a key without work under way.
 */
export class Registers<State> {
  readonly #codec: RegisterCodec<State>;
  readonly #sole: boolean;
  readonly #clock: Clock;
  readonly #random: Random;
  readonly #ballots: BallotSource;
  readonly #deadlines: DeadlineQueue;
  readonly #hedges: DeadlineQueue;
  readonly #lanes = new Map<Key, Lane<State>>();
  readonly #roundTimeoutMs: number;

  constructor(options: RegistersOptions<State>) {
    this.#codec = options.codec;
    this.#sole = options.sole ?? false;
    this.#clock = options.clock ?? systemClock;
    this.#random = options.random ?? systemRandom;
    this.#roundTimeoutMs = options.roundTimeoutMs ?? 5000;
    this.#ballots = new BallotSource(createProposerId(this.#random));
    this.#deadlines = new DeadlineQueue(this.#clock, this.#roundTimeoutMs);
    this.#hedges = new DeadlineQueue(this.#clock, options.hedgeMs ?? 25);
  }

  /** Keys with work under way. */
  get activeCount(): number {
    return this.#lanes.size;
  }

  /**
   * The latest chosen state.
   * @throws REGISTER_UNAVAILABLE
   */
  async read(key: Key, group: ReplicaGroup): Promise<State | undefined> {
    if (!this.#lanes.has(key)) {
      const reading = await this.#readSettled(key, group);
      if (reading.settled) return this.#stateOf(reading.record);
    }
    return await this.change(key, group, keep);
  }

  /**
   * Runs a change function on the register and returns its result. What the function throws rejects
   * this call alone, with nothing written.
   * @throws REGISTER_UNAVAILABLE (nothing applied), REGISTER_OUTCOME_UNKNOWN
   */
  change<Result>(key: Key, group: ReplicaGroup, change: Change<State, Result>): Promise<Result> {
    return this.#enqueue(key, group, change, false);
  }

  /**
   * Brings the latest chosen state to every replica that can be reached, and waits for all of them.
   * @throws REGISTER_UNAVAILABLE, REGISTER_OUTCOME_UNKNOWN
   */
  async synchronise(key: Key, group: ReplicaGroup): Promise<void> {
    await this.#enqueue(key, group, keep<State>, true);
  }

  #enqueue<Result>(
    key: Key,
    group: ReplicaGroup,
    change: Change<State, Result>,
    everywhere: boolean,
  ): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      const pending: PendingChange<State> = {
        change,
        everywhere,
        resolve: (result) => resolve(result as Result), // the result of this very change
        reject,
      };
      const lane = this.#lanes.get(key);
      if (lane !== undefined) {
        lane.pending.push(pending);
        return;
      }
      const opened: Lane<State> = { key, group, pending: [pending] };
      this.#lanes.set(key, opened);
      void this.#drain(opened);
    });
  }

  /** Never rejects: what fails is told to the changes of the batch. */
  async #drain(lane: Lane<State>): Promise<void> {
    while (lane.pending.length > 0) {
      const changes =
        lane.pending.length <= BATCH_MAX ? lane.pending : lane.pending.slice(0, BATCH_MAX);
      lane.pending = lane.pending.slice(changes.length);
      const batch = new RegisterBatch(this.#codec, changes);
      try {
        await this.#settle(lane, batch);
        batch.resolve();
      } catch (error) {
        batch.reject(error);
      }
    }
    this.#lanes.delete(lane.key);
  }

  /** Brings one batch to its end: attempts at rising ballots until its fate is certain. */
  async #settle({ key, group }: Lane<State>, batch: RegisterBatch<State>): Promise<void> {
    const untilMs = this.#clock.monotonicMs() + this.#roundTimeoutMs;
    for (let attempt = 1; ; attempt++) {
      const base = batch.isOpen ? undefined : await this.#currentBase(key, group);
      const ballot = this.#ballots.next();
      const task: RoundTask = {
        key,
        replicas: group.replicas,
        quorum: group.quorum,
        ballot,
        base,
        waitForAll: batch.everywhere,
        decide: (record) => batch.decide(record, ballot, base !== undefined),
        deadlines: this.#deadlines,
        lingers: this.#hedges,
      };
      const outcome = await executeRound(task);
      if (outcome.kind === 'chosen' || outcome.kind === 'kept') return;
      if (outcome.applied === 'unknown') batch.leaveOpen(ballot);
      if (outcome.kind === 'outbid') this.#ballots.learn(outcome.promised);
      if (!this.#mayRetry(outcome, group, attempt, untilMs)) {
        throw batch.isOpen ? outcomeUnknownError() : unavailableError(key.length);
      }
      if (attempt > 1) await this.#backOff(attempt);
    }
  }

  #mayRetry(
    outcome: RoundOutcome,
    { replicas, quorum }: ReplicaGroup,
    attempt: number,
    untilMs: number,
  ): boolean {
    if (attempt >= ATTEMPTS_MAX || this.#clock.monotonicMs() >= untilMs) return false;
    if (outcome.kind === 'unavailable' && attempt >= 3) return false;
    return replicas.filter((replica) => replica.standing === 'voting').length >= quorum;
  }

  #backOff(attempt: number): Promise<void> {
    const limitMs = Math.min(BACKOFF_MS_MAX, 2 ** attempt);
    return this.#clock.sleep(this.#random.float() * limitMs);
  }

  /** Sole coordinator: the record of a replica that surely is current, and its promise learned. */
  async #currentBase(
    key: Key,
    group: ReplicaGroup,
  ): Promise<{ readonly record: ReplicaRecord | undefined } | undefined> {
    const replica = this.#currentReplica(key, group);
    if (replica === undefined) return undefined;
    try {
      const entry = await this.#hedged(readEntry(key, replica));
      if (entry === SLOW) return undefined;
      if (entry?.stamp !== undefined) this.#ballots.learn(entry.stamp);
      return { record: decodeRecord(entry) };
    } catch {
      return undefined; // told to the replica; a full round finds out the rest
    }
  }

  async #readSettled(key: Key, group: ReplicaGroup): Promise<QuorumReading> {
    const replica = this.#currentReplica(key, group);
    if (replica !== undefined) {
      try {
        const entry = await this.#hedged(readEntry(key, replica));
        if (entry !== SLOW) return { settled: true, record: decodeRecord(entry) };
      } catch {
        // told to the replica; the others answer
      }
    }
    return await readQuorum(key, group.replicas, group.quorum, this.#deadlines);
  }

  #currentReplica(key: Key, { replicas }: ReplicaGroup): Replica | undefined {
    if (!this.#sole) return undefined;
    for (const replica of replicas) {
      if (replica.standing === 'voting' && replica.isCurrent(key)) return replica;
    }
    return undefined;
  }

  /** The value of `work`, or {@link SLOW} when the hedge delay passes first. */
  #hedged<T>(work: Promise<T>): Promise<T | typeof SLOW> {
    return new Promise((resolve, reject) => {
      const deadline = this.#hedges.add(() => resolve(SLOW));
      work.then(
        (value) => {
          deadline.cancel();
          resolve(value);
        },
        (error: unknown) => {
          deadline.cancel();
          reject(error);
        },
      );
    });
  }

  #stateOf(record: ReplicaRecord | undefined): State | undefined {
    return record === undefined ? undefined : this.#codec.decode(record.state);
  }
}

const SLOW: unique symbol = Symbol('slow');

function keep<State>(state: State | undefined): { readonly result: State | undefined } {
  return { result: state };
}

function outcomeUnknownError(): SpillwayError {
  return new SpillwayError(
    'REGISTER_OUTCOME_UNKNOWN',
    'The change may or may not have been applied; repeat it with the same operation id.',
    { applied: 'unknown', retryable: true },
  );
}
