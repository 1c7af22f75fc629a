import type { Ballot } from './ballot.ts';
import type { RegisterCodec } from './register-codec.ts';
import type { RegisterErrors } from './register-errors.ts';
import { copyRecord, RECORD_HEADER_BYTES, type ReplicaRecord } from './replica-record.ts';

/** What a change function is told of its own write. */
export interface ChangeContext {
  /** Ballot of the round; with `index` it names the new state uniquely, for ever. */
  readonly ballot: Ballot;
  /** Position among the changes of the round. */
  readonly index: number;
}

/**
 * A pure function `state → { next, result }`; without `next` nothing is written. It may be run more
 * than once, each time on a newer state. The state is lent to it: no part of it may stay in the
 * result unless the codec's states own all that they hold.
 */
export type Change<State, Result> = (
  current: State | undefined,
  context: ChangeContext,
) => { readonly next?: State; readonly result: Result };

/** A change waiting for its round. */
export interface PendingChange<State> {
  readonly change: Change<State, unknown>;
  /**
   * `repeatable`: the change knows by itself whether a state has it already, so it may be run on a
   * state that somebody else made after an attempt of it whose fate is open.
   */
  readonly kind: 'change' | 'repeatable' | 'read' | 'synchronise';
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

type Answer = { readonly result: unknown } | { readonly error: unknown };

/** The changes of one register that share a round, with their answers. */
export class RegisterBatch<State> {
  readonly #codec: RegisterCodec<State>;
  readonly #errors: RegisterErrors;
  readonly #changes: readonly PendingChange<State>[];
  /** Whether some change must reach every replica. */
  readonly everywhere: boolean;
  #answers: readonly Answer[] = [];
  /** Attempts whose fate was open when they ended, oldest first, with what they would answer. */
  #open: Map<Ballot, readonly Answer[]> | undefined;
  /** Somebody else wrote after an attempt whose fate is open. */
  #overtaken = false;

  constructor(
    codec: RegisterCodec<State>,
    errors: RegisterErrors,
    changes: readonly PendingChange<State>[],
  ) {
    this.#codec = codec;
    this.#errors = errors;
    this.#changes = changes;
    this.everywhere = changes.some(({ kind }) => kind === 'synchronise');
  }

  /** Whether an earlier attempt of this batch may have been chosen. */
  get isOpen(): boolean {
    return this.#open !== undefined;
  }

  /** The attempt at `ballot`, the newest one, ended without anybody knowing how. */
  leaveOpen(ballot: Ballot): void {
    this.#open ??= new Map();
    this.#open.set(ballot, this.#answers);
  }

  /**
   * Runs the changes on the state that a quorum reported and returns the next state, with headroom,
   * or `undefined` when there is nothing to write. A state that is not known to be chosen is
   * proposed again, so that what was answered stays true.
   *
   * After attempts with an open fate the report tells it: the record is that of one of them (it is
   * completed, with its answers), or older than all (none was chosen and none can be any more, for
   * a quorum has promised a higher ballot: the changes run anew), or somebody else's newer one:
   * whether it stands on ours nobody can tell, so what cannot be repeated has an unknown outcome.
   */
  decide(
    record: ReplicaRecord | undefined,
    ballot: Ballot,
    isChosen: boolean,
  ): Uint8Array | undefined {
    if (record !== undefined && this.#open !== undefined) {
      const answers = this.#open.get(record.accepted);
      if (answers !== undefined) {
        this.#answers = answers;
        return copyRecord(record);
      }
      const [oldest] = this.#open.keys();
      if (oldest !== undefined && record.accepted > oldest) this.#overtaken = true;
    }
    const before = this.#stateOf(record);
    const after = this.#run(before, ballot);
    if (after !== before && after !== undefined) {
      return this.#codec.encode(after, RECORD_HEADER_BYTES);
    }
    if (record === undefined || (isChosen && !this.everywhere)) return undefined;
    return copyRecord(record);
  }

  /** Whether the changes leave this latest state as it is; then their answers stand already. */
  changesNothing(record: ReplicaRecord | undefined, ballot: Ballot): boolean {
    if (this.everywhere) return false;
    const before = this.#stateOf(record);
    return this.#run(before, ballot) === before;
  }

  /** How many changes it holds. */
  get size(): number {
    return this.#changes.length;
  }

  /** Hands out the answers of the attempt that was chosen. */
  resolve(): void {
    for (let i = 0; i < this.#changes.length; i++) {
      const change = this.#changes[i];
      const answer = this.#answers[i];
      if (change === undefined || answer === undefined) continue;
      if ('error' in answer) change.reject(answer.error);
      else change.resolve(answer.result);
    }
  }

  /** Tells every change of the failure; to a read an unknown outcome is no more than a failure. */
  reject(error: unknown): void {
    for (const change of this.#changes) {
      change.reject(
        change.kind === 'read' && this.isOpen ? this.#errors.unavailable(error) : error,
      );
    }
  }

  #stateOf(record: ReplicaRecord | undefined): State | undefined {
    return record === undefined ? undefined : this.#codec.decode(record.bytes, RECORD_HEADER_BYTES);
  }

  #run(before: State | undefined, ballot: Ballot): State | undefined {
    let state = before;
    const answers = new Array<Answer>(this.#changes.length); // none is left out below
    for (let index = 0; index < this.#changes.length; index++) {
      const pending = this.#changes[index];
      if (pending === undefined) continue;
      if (this.#overtaken && pending.kind === 'change') {
        answers[index] = { error: this.#errors.outcomeUnknown() };
        continue;
      }
      try {
        const { next, result } = pending.change(state, { ballot, index });
        if (next !== undefined) state = next;
        answers[index] = { result };
      } catch (error) {
        answers[index] = { error };
      }
    }
    this.#answers = answers;
    return state;
  }
}
