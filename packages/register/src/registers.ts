import {
  DeadlineQueue,
  systemClock,
  systemRandom,
  type Clock,
  type Random,
} from '@spillway/runtime';
import type { Key } from '@spillway/storage';
import { BallotSource } from './ballot-source.ts';
import { createProposerId } from './ballot.ts';
import type { Change, PendingChange } from './register-batch.ts';
import type { RegisterCodec } from './register-codec.ts';
import { RegisterErrors } from './register-errors.ts';
import { RegisterLane } from './register-lane.ts';
import type { LaneParts } from './lane-parts.ts';
import {
  currentReplica,
  readHedged,
  readQuorum,
  type QuorumReading,
  type ReplicaGroup,
} from './read-register.ts';
import { decodeRecord, RECORD_HEADER_BYTES, type ReplicaRecord } from './replica-record.ts';

/** Options of {@link Registers}. */
export interface RegistersOptions<State> {
  readonly codec: RegisterCodec<State>;
  /**
   * No other coordinator can reach the storages (they are exclusive to this process). Then a read
   * is one read of a replica known to be current, and a change of a key that this process wrote
   * last needs no prepare. Default `false`.
   */
  readonly sole?: boolean;
  /** Longest time of one round of calls in ms. Default 5,000. Shorter gives up on slow nodes. */
  readonly roundTimeoutMs?: number;
  /** A lone read not answered in this many ms asks the others as well. Default 25. */
  readonly hedgeMs?: number;
  /** Operations under way at once; one more is refused with `OVERLOADED`. Default 10,000. */
  readonly inFlightMax?: number;
  /** Begins the error codes: `KV` makes `KV_UNAVAILABLE`. Default `REGISTER`. */
  readonly errorPrefix?: string;
  readonly clock?: Clock;
  readonly random?: Random;
}

/**
 * The registers of one coordinator: each key is a linearizable replicated register over the
 * replicas it is called with. Changes of one key queue in its lane; those that arrive while a round
 * is under way fold into the next one. Nothing is kept of a key without work under way.
 */
export class Registers<State> {
  readonly #parts: LaneParts<State>;
  readonly #lanes = new Map<Key, RegisterLane<State>>();
  readonly #inFlightMax: number;
  #inFlight = 0;
  /** Attempts that ended with an open fate. */
  #leftOpen = 0;
  #onIdle: (() => void)[] = [];

  constructor(options: RegistersOptions<State>) {
    const { clock = systemClock, random = systemRandom, roundTimeoutMs = 5000 } = options;
    this.#inFlightMax = options.inFlightMax ?? 10_000;
    this.#parts = {
      codec: options.codec,
      errors: new RegisterErrors(options.errorPrefix ?? 'REGISTER'),
      sole: options.sole ?? false,
      clock,
      random,
      ballots: new BallotSource(createProposerId(random)),
      deadlines: new DeadlineQueue(clock, roundTimeoutMs),
      hedges: new DeadlineQueue(clock, options.hedgeMs ?? 25),
      roundTimeoutMs,
      onLeftOpen: () => this.#leftOpen++,
      onEnded: (count) => this.#end(count),
      onIdle: (key) => this.#lanes.delete(key),
    };
  }

  /** Operations under way. */
  get inFlight(): number {
    return this.#inFlight;
  }

  /** Resolves when nothing is under way any more. */
  idle(): Promise<void> {
    if (this.#inFlight === 0) return Promise.resolve();
    return new Promise((resolve) => this.#onIdle.push(resolve));
  }

  /**
   * The latest chosen state when it is at hand without a wait: `null` when there is none, and
   * `undefined` when only {@link read} can tell. It is lent for the turn.
   */
  peek(key: Key, group: ReplicaGroup): State | null | undefined {
    if (!this.#parts.sole || this.#lanes.has(key)) return undefined;
    const entry = currentReplica(key, group)?.storage.peek(key);
    if (entry === undefined) return undefined;
    try {
      return this.#stateOf(decodeRecord(entry)) ?? null;
    } catch {
      return undefined; // a damaged copy: the others decide
    }
  }

  /**
   * What `view` makes of the latest chosen state, which is lent to it: it may be called more than
   * once, and what it throws rejects this call alone.
   * @throws REGISTER_UNAVAILABLE, OVERLOADED
   */
  async read<Result>(
    key: Key,
    group: ReplicaGroup,
    view: (state: State | undefined) => Result,
  ): Promise<Result> {
    if (!this.#lanes.has(key)) {
      this.#begin();
      try {
        const reading = await this.#readSettled(key, group);
        if (reading.settled) return view(this.#stateOf(reading.record));
      } finally {
        this.#end(1);
      }
    }
    return await this.#enqueue(key, group, (state) => ({ result: view(state) }), 'read');
  }

  /**
   * Runs a change function on the register and returns its result. What the function throws rejects
   * this call alone, with nothing written. A `repeatable` change knows by itself whether a state
   * has it already (an operation id): it is run again where another one's outcome would stay
   * unknown.
   * @throws REGISTER_UNAVAILABLE (nothing applied), REGISTER_OUTCOME_UNKNOWN, OVERLOADED
   */
  change<Result>(
    key: Key,
    group: ReplicaGroup,
    change: Change<State, Result>,
    kind: 'change' | 'repeatable' = 'change',
  ): Promise<Result> {
    return this.#enqueue(key, group, change, kind);
  }

  /**
   * Brings the latest chosen state to every replica that can be reached, and waits for all of them.
   * @throws REGISTER_UNAVAILABLE, REGISTER_OUTCOME_UNKNOWN, OVERLOADED
   */
  async synchronise(key: Key, group: ReplicaGroup): Promise<void> {
    await this.#enqueue(key, group, keep, 'synchronise');
  }

  #enqueue<Result>(
    key: Key,
    group: ReplicaGroup,
    change: Change<State, Result>,
    kind: PendingChange<State>['kind'],
  ): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      this.#begin();
      const pending: PendingChange<State> = {
        change,
        kind,
        resolve: resolve as (result: unknown) => void, // gets the result of this very change
        reject,
      };
      const lane = this.#lanes.get(key);
      if (lane !== undefined) {
        lane.enqueue(pending);
        return;
      }
      const opened = new RegisterLane(key, group, this.#parts);
      this.#lanes.set(key, opened);
      opened.start(pending);
    });
  }

  async #readSettled(key: Key, group: ReplicaGroup): Promise<QuorumReading> {
    const { sole, hedges, deadlines, errors } = this.#parts;
    const replica = sole ? currentReplica(key, group) : undefined;
    if (replica !== undefined) {
      const leftOpen = this.#leftOpen;
      const reading = await readHedged(key, replica, hedges);
      // What this replica answered may be a change that began meanwhile and was never chosen, be it
      // under way still or followed by another one already: look again.
      if (this.#lanes.has(key) || leftOpen !== this.#leftOpen || !replica.isCurrent(key)) {
        return { settled: false };
      }
      if (reading !== undefined) return { settled: true, record: reading.record };
    }
    return await readQuorum(key, group, deadlines, errors);
  }

  #stateOf(record: ReplicaRecord | undefined): State | undefined {
    return record === undefined
      ? undefined
      : this.#parts.codec.decode(record.bytes, RECORD_HEADER_BYTES);
  }

  #begin(): void {
    if (this.#inFlight >= this.#inFlightMax) {
      throw this.#parts.errors.overloaded(this.#inFlightMax);
    }
    this.#inFlight++;
  }

  #end(count: number): void {
    this.#inFlight -= count;
    if (this.#inFlight > 0) return;
    const waiting = this.#onIdle;
    if (waiting.length === 0) return;
    this.#onIdle = [];
    for (const resolve of waiting) resolve();
  }
}

function keep(): { readonly result: undefined } {
  return { result: undefined };
}
