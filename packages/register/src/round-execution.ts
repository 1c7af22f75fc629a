import { assertNever, mayHaveApplied, type Deadline, type DeadlineQueue } from '@spillway/runtime';
import type { Commit, CommitResult, Key } from '@spillway/storage';
import type { Ballot } from './ballot.ts';
import type { LaneParts } from './lane-parts.ts';
import type { ReplicaGroup } from './read-register.ts';
import type { RegisterBatch } from './register-batch.ts';
import type { Replica } from './replica.ts';
import { acceptCommit, decodeRecord, prepareCommit, type ReplicaRecord } from './replica-record.ts';
import {
  startRound,
  stepRound,
  type CallPhase,
  type ReplicaSet,
  type RoundEvent,
  type RoundOutcome,
  type RoundState,
  type RoundStep,
} from './round.ts';

/** A record known to be the latest chosen one, with the promise that a quorum gave with it. */
export interface Base {
  readonly record: ReplicaRecord;
  /**
   * The one ballot that may be used without a prepare. At any other one a write that stays on a
   * single replica could outrank what a later process chooses, and take its place.
   */
  readonly ballot: Ballot;
}

/** An outcome that leaves a batch undone. */
export type Setback = Exclude<RoundOutcome, { kind: 'chosen' | 'kept' }>;

/** Who is told how a round for a batch ended. */
export interface RoundEnd<State> {
  onDone(batch: RegisterBatch<State>): void;
  /** Nothing was chosen, as far as is known; the batch knows whether it may have been. */
  onSetback(batch: RegisterBatch<State>, setback: Setback): void;
  /** The state could not be read. */
  onFailed(batch: RegisterBatch<State>, error: unknown): void;
}

/**
 * One round for a batch of changes, at a new ballot: performs the commands of the machine in
 * `round.ts`, feeds the answers back, and tells each replica what it has or lacks. Callbacks and
 * not promises, for this is the hot path of every write.
 */
export class RoundExecution<State> {
  readonly #parts: LaneParts<State>;
  readonly #key: Key;
  readonly #group: ReplicaGroup;
  readonly #batch: RegisterBatch<State>;
  readonly #base: Base | undefined;
  readonly #end: RoundEnd<State>;
  readonly #ballot: Ballot;
  #state: RoundState | undefined;
  #deadline: Deadline | undefined;
  #outcome: RoundOutcome | undefined;

  constructor(
    parts: LaneParts<State>,
    register: { readonly key: Key; readonly group: ReplicaGroup },
    batch: RegisterBatch<State>,
    base: Base | undefined,
    end: RoundEnd<State>,
  ) {
    this.#parts = parts;
    this.#key = register.key;
    this.#group = register.group;
    this.#batch = batch;
    this.#base = base;
    this.#end = end;
    this.#ballot = base?.ballot ?? parts.ballots.next();
  }

  start(): void {
    const { replicas, quorum } = this.#group;
    let called: ReplicaSet = 0;
    let voters: ReplicaSet = 0;
    for (let i = 0; i < replicas.length; i++) {
      const standing = replicas[i]?.standing;
      if (standing !== 'down') called |= 1 << i;
      if (standing === 'voting') voters |= 1 << i;
    }
    this.#expireAfter(this.#parts.deadlines);
    const waitForAll = this.#batch.everywhere;
    this.#take(startRound({ called, voters, quorum, waitForAll }, this.#base));
  }

  /**
   * A round that goes on after its time (it had a quorum, and waited for more) gets as much anew.
   */
  #expireAfter(queue: DeadlineQueue): void {
    this.#deadline = queue.add(() => {
      this.#expireAfter(queue);
      this.#dispatch({ kind: 'expired' });
    });
  }

  #dispatch(event: RoundEvent): void {
    if (this.#state !== undefined) this.#take(stepRound(this.#state, event));
  }

  #take({ state, command }: RoundStep): void {
    this.#state = state;
    switch (command?.kind) {
      case undefined:
        return;
      case 'prepare':
        this.#callAll('preparing', prepareCommit(this.#key, this.#ballot));
        return;
      case 'decide':
        this.#decide(command.record);
        return;
      case 'accept':
        this.#accept(command.proposal);
        return;
      case 'linger':
        this.#deadline?.cancel();
        this.#expireAfter(this.#parts.hedges);
        return;
      case 'finish':
        this.#finish(command.outcome);
        return;
      default:
        assertNever(command);
    }
  }

  #decide(record: ReplicaRecord | undefined): void {
    let proposal: Uint8Array | undefined;
    try {
      proposal = this.#batch.decide(record, this.#ballot, this.#base !== undefined);
    } catch (error) {
      this.#deadline?.cancel();
      this.#state = undefined;
      this.#end.onFailed(this.#batch, error);
      return;
    }
    this.#dispatch({ kind: 'decided', proposal });
  }

  #accept(proposal: Uint8Array): void {
    if (this.#base === undefined) {
      this.#deadline?.cancel(); // the prepare's, which may have become short
      this.#expireAfter(this.#parts.deadlines);
    }
    const promise = this.#parts.ballots.after(this.#ballot);
    this.#callAll('accepting', acceptCommit(this.#key, this.#ballot, promise, proposal));
  }

  #callAll(of: CallPhase, commit: Commit): void {
    const { replicas } = this.#group;
    const called = this.#state?.setting.called ?? 0;
    for (let i = 0; i < replicas.length; i++) {
      const replica = replicas[i];
      if (replica === undefined || (called & (1 << i)) === 0) continue;
      const sentUnder = replica.callSent();
      replica.storage.commit(commit).then(
        (result) => {
          if (replica.callAnswered(sentUnder)) this.#answered(of, i, replica, result);
          else this.#dispatch({ kind: 'failed', of, replica: i, applied: 'unknown' });
        },
        (error: unknown) => this.#failed(of, i, replica, error),
      );
    }
  }

  #answered(of: CallPhase, index: number, replica: Replica, result: CommitResult): void {
    if (!result.applied) {
      const { refusal } = result;
      const promised = refusal.kind === 'check' ? refusal.entry?.stamp : undefined;
      this.#dispatch({ kind: 'refused', of, replica: index, promised: promised ?? this.#ballot });
      return;
    }
    if (of === 'accepting') {
      if (this.#outcome?.kind === 'chosen') replica.acceptApplied(this.#key, this.#ballot); // late
      this.#dispatch({ kind: 'accepted', replica: index });
      return;
    }
    let record: ReplicaRecord | undefined;
    try {
      record = decodeRecord(result.previous[0]);
    } catch {
      // A damaged copy: it has no vote here, and the next accept replaces it.
      this.#dispatch({ kind: 'failed', of, replica: index, applied: false });
      return;
    }
    this.#dispatch({ kind: 'promised', replica: index, record });
  }

  #failed(of: CallPhase, index: number, replica: Replica, error: unknown): void {
    replica.callFailed(error);
    const applied = mayHaveApplied(error) ? 'unknown' : false;
    this.#dispatch({ kind: 'failed', of, replica: index, applied });
  }

  /** Tells the replicas, then the lane. */
  #finish(outcome: RoundOutcome): void {
    this.#outcome = outcome;
    this.#deadline?.cancel();
    this.#tellReplicas(outcome);
    if (outcome.kind === 'chosen' || outcome.kind === 'kept') {
      this.#end.onDone(this.#batch);
      return;
    }
    if (outcome.applied === 'unknown') {
      this.#batch.leaveOpen(this.#ballot);
      this.#parts.onLeftOpen();
    }
    if (outcome.kind === 'outbid') this.#parts.ballots.learn(outcome.promised);
    this.#end.onSetback(this.#batch, outcome);
  }

  #tellReplicas(outcome: RoundOutcome): void {
    const { replicas } = this.#group;
    for (let i = 0; i < replicas.length; i++) {
      const replica = replicas[i];
      if (replica === undefined) continue;
      const bit = 1 << i;
      if (outcome.kind === 'chosen') {
        if ((outcome.accepted & bit) !== 0) replica.acceptApplied(this.#key, this.#ballot);
        else replica.acceptMissed(this.#key, this.#ballot);
      } else if (outcome.kind === 'kept') {
        if ((outcome.promised & bit) !== 0) replica.acceptApplied(this.#key, this.#ballot);
      } else if (outcome.applied === 'unknown') {
        // Chosen or not: nobody may read this copy alone.
        replica.acceptMissed(this.#key, this.#ballot);
      }
    }
  }
}
