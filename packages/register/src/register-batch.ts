import { SpillwayError } from '@spillway/runtime';
import type { Ballot } from './ballot.ts';
import type { ReplicaRecord } from './replica-record.ts';
import type { RegisterCodec } from './register-codec.ts';

/** What a change function is told of its own write. */
export interface ChangeContext {
  /** Ballot of the round; with `index` it names the new state uniquely, for ever. */
  readonly ballot: Ballot;
  /** Position among the changes of the round. */
  readonly index: number;
}

/**
 * A pure function `state → { next, result }`; without `next` nothing is written. It may be run more
 * than once, each time on a newer state.
 */
export type Change<State, Result> = (
  current: State | undefined,
  context: ChangeContext,
) => { readonly next?: State; readonly result: Result };

/** A change waiting for its round. */
export interface PendingChange<State> {
  readonly change: Change<State, unknown>;
  /** Wait until every reachable replica has the state. */
  readonly everywhere: boolean;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

type Answer = { readonly result: unknown } | { readonly error: unknown };

/** The changes of one register that share a round, with their answers. */
export class RegisterBatch<State> {
  readonly #codec: RegisterCodec<State>;
  readonly #changes: readonly PendingChange<State>[];
  /** Whether some change must reach every replica. */
  readonly everywhere: boolean;
  #answers: readonly Answer[] = [];
  /** Attempts whose fate was open when they ended, oldest first, with what they would answer. */
  readonly #open = new Map<Ballot, readonly Answer[]>();

  constructor(codec: RegisterCodec<State>, changes: readonly PendingChange<State>[]) {
    this.#codec = codec;
    this.#changes = changes;
    this.everywhere = changes.some((change) => change.everywhere);
  }

  /** Whether an earlier attempt of this batch may have been chosen. */
  get isOpen(): boolean {
    return this.#open.size > 0;
  }

  /** The attempt at `ballot`, the newest one, ended without anybody knowing how. */
  leaveOpen(ballot: Ballot): void {
    this.#open.set(ballot, this.#answers);
  }

  /**
   * Runs the changes on the state that a quorum reported and returns the next state, or `undefined`
   * when there is nothing to write. A state that is not known to be chosen is proposed again, so
   * that what was answered stays true.
   *
   * After attempts with an open fate the report tells it: the record is that of one of them (it is
   * completed, with its answers), or older than all (none was chosen and none can be any more, for
   * a quorum has promised a higher ballot: the changes run anew), or somebody else's newer one
   * (whether it stands on ours nobody can tell).
   * @throws REGISTER_OUTCOME_UNKNOWN in the last case.
   */
  decide(
    record: ReplicaRecord | undefined,
    ballot: Ballot,
    isChosen: boolean,
  ): Uint8Array | undefined {
    if (record !== undefined) {
      const answers = this.#open.get(record.accepted);
      if (answers !== undefined) {
        this.#answers = answers;
        return record.state;
      }
      const [oldest] = this.#open.keys();
      if (oldest !== undefined && record.accepted > oldest) throw overtakenError();
    }
    const before = record === undefined ? undefined : this.#codec.decode(record.state);
    const after = this.#run(before, ballot);
    if (after !== before && after !== undefined) return this.#codec.encode(after);
    return isChosen && !this.everywhere ? undefined : record?.state;
  }

  resolve(): void {
    for (let i = 0; i < this.#changes.length; i++) {
      const change = this.#changes[i];
      const answer = this.#answers[i];
      if (change === undefined || answer === undefined) continue;
      if ('error' in answer) change.reject(answer.error);
      else change.resolve(answer.result);
    }
  }

  reject(error: unknown): void {
    for (const change of this.#changes) change.reject(error);
  }

  #run(before: State | undefined, ballot: Ballot): State | undefined {
    let state = before;
    this.#answers = this.#changes.map(({ change }, index) => {
      try {
        const { next, result } = change(state, { ballot, index });
        if (next !== undefined) state = next;
        return { result };
      } catch (error) {
        return { error };
      }
    });
    return state;
  }
}

function overtakenError(): SpillwayError {
  return new SpillwayError(
    'REGISTER_OUTCOME_UNKNOWN',
    'Another coordinator wrote after this change; repeat it with the same operation id.',
    { applied: 'unknown', retryable: true },
  );
}
