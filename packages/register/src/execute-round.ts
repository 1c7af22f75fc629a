import { assertNever, mayHaveApplied, type Deadline, type DeadlineQueue } from '@spillway/runtime';
import type { Commit, CommitResult, Key } from '@spillway/storage';
import type { Ballot } from './ballot.ts';
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

/** All that one round needs, and who is told of its end. */
export interface RoundTask {
  readonly key: Key;
  readonly replicas: readonly Replica[];
  readonly quorum: number;
  readonly ballot: Ballot;
  /** The ballot that an accept promises: the same proposer's next one. */
  readonly promise: Ballot;
  /** See {@link startRound}. */
  readonly base: { readonly record: ReplicaRecord | undefined } | undefined;
  readonly waitForAll: boolean;
  readonly deadlines: DeadlineQueue;
  /** How long to wait for the last answers of a round that cannot succeed. */
  readonly lingers: DeadlineQueue;
  /** Runs the change functions; `undefined`: write nothing. What it throws ends the round. */
  decide(record: ReplicaRecord | undefined): Uint8Array | undefined;
  /** Called once, with the end of the round. */
  onEnd(outcome: RoundOutcome): void;
  /** Called instead when `decide` throws: nothing was accepted. */
  onError(error: unknown): void;
}

/**
 * Performs the commands of one round and feeds the answers back, until it ends. Callbacks and not a
 * promise, for this is the hot path of every write.
 */
export function executeRound(task: RoundTask): void {
  new RoundExecution(task).start();
}

class RoundExecution {
  readonly #task: RoundTask;
  #state: RoundState | undefined;
  #deadline: Deadline | undefined;
  #outcome: RoundOutcome | undefined;

  constructor(task: RoundTask) {
    this.#task = task;
  }

  start(): void {
    const { replicas, quorum, waitForAll, base, deadlines } = this.#task;
    let called: ReplicaSet = 0;
    let voters: ReplicaSet = 0;
    for (let i = 0; i < replicas.length; i++) {
      const standing = replicas[i]?.standing;
      if (standing !== 'down') called |= 1 << i;
      if (standing === 'voting') voters |= 1 << i;
    }
    this.#expireAfter(deadlines);
    this.#take(startRound({ called, voters, quorum, waitForAll }, base));
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
        this.#callAll('preparing', prepareCommit(this.#task.key, this.#task.ballot));
        return;
      case 'decide':
        this.#decide(command.record);
        return;
      case 'accept':
        this.#accept(command.proposal);
        return;
      case 'linger':
        this.#deadline?.cancel();
        this.#expireAfter(this.#task.lingers);
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
      proposal = this.#task.decide(record);
    } catch (error) {
      this.#deadline?.cancel();
      this.#state = undefined;
      this.#task.onError(error);
      return;
    }
    this.#dispatch({ kind: 'decided', proposal });
  }

  #accept(proposal: Uint8Array): void {
    const { key, ballot, promise, base, deadlines } = this.#task;
    if (base === undefined) {
      this.#deadline?.cancel(); // the prepare's, which may have become short
      this.#expireAfter(deadlines);
    }
    this.#callAll('accepting', acceptCommit(key, ballot, promise, proposal));
  }

  #callAll(of: CallPhase, commit: Commit): void {
    const { replicas } = this.#task;
    const called = this.#state?.setting.called ?? 0;
    for (let i = 0; i < replicas.length; i++) {
      const replica = replicas[i];
      if (replica === undefined || (called & (1 << i)) === 0) continue;
      replica.callSent();
      replica.storage.commit(commit).then(
        (result) => this.#answered(of, i, replica, result),
        (error: unknown) => this.#failed(of, i, replica, error),
      );
    }
  }

  #answered(of: CallPhase, index: number, replica: Replica, result: CommitResult): void {
    const { key, ballot } = this.#task;
    if (!replica.callAnswered()) {
      this.#dispatch({ kind: 'failed', of, replica: index, applied: 'unknown' });
      return;
    }
    if (!result.applied) {
      const { refusal } = result;
      const promised = refusal.kind === 'check' ? refusal.entry?.stamp : undefined;
      this.#dispatch({ kind: 'refused', of, replica: index, promised: promised ?? ballot });
      return;
    }
    if (of === 'accepting') {
      if (this.#outcome?.kind === 'chosen') replica.acceptApplied(key, ballot); // a late answer
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

  /** Tells each replica what it has or lacks, then the caller. */
  #finish(outcome: RoundOutcome): void {
    this.#outcome = outcome;
    this.#deadline?.cancel();
    const { key, ballot, replicas } = this.#task;
    for (let i = 0; i < replicas.length; i++) {
      const replica = replicas[i];
      if (replica === undefined) continue;
      const bit = 1 << i;
      if (outcome.kind === 'chosen') {
        if ((outcome.accepted & bit) !== 0) replica.acceptApplied(key, ballot);
        else replica.acceptMissed(key, ballot);
      } else if (outcome.kind === 'kept') {
        if ((outcome.promised & bit) !== 0) replica.acceptApplied(key, ballot);
      } else if (outcome.applied === 'unknown') {
        replica.acceptMissed(key, ballot); // chosen or not: nobody may read this copy alone
      }
    }
    this.#task.onEnd(outcome);
  }
}
