import type { DeadlineQueue } from '@spillway/runtime';
import type { Key } from '@spillway/storage';
import type { Ballot } from './ballot.ts';
import type { RoundTask } from './execute-round.ts';
import type { LaneParts } from './lane-parts.ts';
import type { ReplicaGroup } from './read-register.ts';
import type { RegisterBatch } from './register-batch.ts';
import type { Replica } from './replica.ts';
import type { ReplicaRecord } from './replica-record.ts';
import type { RoundOutcome } from './round.ts';

/** A record known to be the latest chosen one; `record: undefined`: nothing was ever chosen. */
export interface Base {
  readonly record: ReplicaRecord | undefined;
}

/** An outcome that leaves a batch undone. */
export type Setback = Exclude<RoundOutcome, { kind: 'chosen' | 'kept' }>;

/** Who is told how an attempt ended. */
export interface AttemptEnd<State> {
  onDone(batch: RegisterBatch<State>): void;
  /** Nothing was chosen, as far as is known; the batch knows whether it may have been. */
  onSetback(batch: RegisterBatch<State>, setback: Setback): void;
  /** The state could not be read. */
  onFailed(batch: RegisterBatch<State>, error: unknown): void;
}

/** One attempt at one batch: a round at a new ballot. */
export class LaneAttempt<State> implements RoundTask {
  readonly key: Key;
  readonly replicas: readonly Replica[];
  readonly quorum: number;
  readonly ballot: Ballot;
  readonly promise: Ballot;
  readonly base: Base | undefined;
  readonly deadlines: DeadlineQueue;
  readonly lingers: DeadlineQueue;
  readonly #batch: RegisterBatch<State>;
  readonly #parts: LaneParts<State>;
  readonly #end: AttemptEnd<State>;

  constructor(
    parts: LaneParts<State>,
    register: { readonly key: Key; readonly group: ReplicaGroup },
    batch: RegisterBatch<State>,
    base: Base | undefined,
    end: AttemptEnd<State>,
  ) {
    const { ballots, deadlines, hedges } = parts;
    this.key = register.key;
    this.replicas = register.group.replicas;
    this.quorum = register.group.quorum;
    this.ballot = ballots.next();
    this.promise = ballots.after(this.ballot);
    this.base = base;
    this.deadlines = deadlines;
    this.lingers = hedges;
    this.#batch = batch;
    this.#parts = parts;
    this.#end = end;
  }

  get waitForAll(): boolean {
    return this.#batch.everywhere;
  }

  decide(record: ReplicaRecord | undefined): Uint8Array | undefined {
    return this.#batch.decide(record, this.ballot, this.base !== undefined);
  }

  onEnd(outcome: RoundOutcome): void {
    if (outcome.kind === 'chosen' || outcome.kind === 'kept') {
      this.#end.onDone(this.#batch);
      return;
    }
    if (outcome.applied === 'unknown') this.#batch.leaveOpen(this.ballot);
    if (outcome.kind === 'outbid') this.#parts.ballots.learn(outcome.promised);
    this.#end.onSetback(this.#batch, outcome);
  }

  onError(error: unknown): void {
    this.#end.onFailed(this.#batch, error);
  }
}
