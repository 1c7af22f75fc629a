/** When an operation may have taken effect: any moment between the two events. */
export interface TimedOperation {
  readonly invokedAt: number;
  /** `Infinity`: its outcome is unknown, and it may never take effect. */
  readonly returnedAt: number;
}

/** What operations do to one object, judged by what they returned. */
export interface SequentialModel<Operation, State> {
  readonly initial: State;
  /**
   * The states after the operation, if it took effect in `state` and returned what it did; none
   * when it cannot have. Several when it leaves something open.
   */
  readonly step: (state: State, operation: Operation) => readonly State[];
  /** Whether the operation, returning what it did, changes nothing in whatever state. */
  readonly isPassive: (operation: Operation) => boolean;
  /** Names what the operation does: operations of unknown outcome with one name are alike. */
  readonly effectOf: (operation: Operation) => string;
  /** The state as text: equal if and only if the states are. */
  readonly textOf: (state: State) => string;
}

/** What {@link checkLinearizable} found. */
export type LinearizabilityVerdict<Operation> =
  | { readonly kind: 'linearizable' }
  | {
      readonly kind: 'violated';
      /** The longest order found that explains a part of the operations. */
      readonly explained: readonly Operation[];
      /** The object after it. */
      readonly state: string;
      /** The operations of which one had to come next, and none can. */
      readonly stuck: readonly Operation[];
    }
  /** Neither proved nor refuted: counts as a failure, for the check has not been made. */
  | { readonly kind: 'budgetSpent'; readonly steps: number };

/** Steps of the search; histories of simulations take some hundreds to some ten thousands. */
const SEARCH_STEPS_MAX = 300_000;

/**
 * Whether some order of the operations explains what each returned, and agrees with the order in
 * which they did not overlap. Search of Wing & Gong ("Testing and verifying concurrent objects",
 * 1993) with the memo of Lowe ("Testing for linearizability", 2017): no pair of operations done
 * and state is visited twice. One object at a time; split a history by key.
 *
 * Three cuts keep many refused or unknown operations from making it exponential: one that changes
 * nothing is put where it first fits; of unknown ones that do the same the first is taken first;
 * and a state is not visited again with more unknown ones used up.
 */
export function checkLinearizable<Operation extends TimedOperation, State>(
  operations: readonly Operation[],
  model: SequentialModel<Operation, State>,
  stepsMax: number = SEARCH_STEPS_MAX,
): LinearizabilityVerdict<Operation> {
  return new Search(operations, model, stepsMax).run();
}

interface Choice<State> {
  readonly index: number;
  readonly next: State;
}

interface Frame<State> {
  readonly choices: readonly Choice<State>[];
  /** The choice that is being tried. */
  tried: number;
}

class Search<Operation extends TimedOperation, State> {
  readonly #operations: readonly Operation[];
  readonly #model: SequentialModel<Operation, State>;
  readonly #stepsMax: number;
  readonly #isDone: boolean[];
  /** Bits of the operations that may never take effect. */
  readonly #optional: bigint;
  /** For each state and set of other operations done: the sets of optional ones done before it. */
  readonly #seen = new Map<string, bigint[]>();
  /** For each operation of unknown outcome: the one before it that does the same. */
  readonly #twinBefore: readonly (number | undefined)[];
  readonly #order: number[] = [];
  #mustReturn: number;
  #mask = 0n;
  #longest: { readonly order: readonly number[]; readonly state: State };

  constructor(
    operations: readonly Operation[],
    model: SequentialModel<Operation, State>,
    stepsMax: number,
  ) {
    this.#operations = [...operations].sort((a, b) => a.invokedAt - b.invokedAt);
    this.#model = model;
    this.#stepsMax = stepsMax;
    this.#optional = this.#operations.reduce(
      (bits, { returnedAt }, index) =>
        returnedAt === Infinity ? bits | (1n << BigInt(index)) : bits,
      0n,
    );
    this.#twinBefore = twinsBefore(this.#operations, model);
    this.#isDone = this.#operations.map(() => false);
    this.#mustReturn = this.#operations.filter(({ returnedAt }) => returnedAt !== Infinity).length;
    this.#longest = { order: [], state: model.initial };
  }

  run(): LinearizabilityVerdict<Operation> {
    const frames = [this.#frame(this.#model.initial)];
    for (let steps = 0; this.#mustReturn > 0; steps++) {
      if (steps >= this.#stepsMax) return { kind: 'budgetSpent', steps };
      const frame = frames.at(-1);
      if (frame === undefined) return this.#violation();
      const choice = frame.choices[frame.tried];
      if (choice === undefined) {
        frames.pop();
        this.#undo();
        continue;
      }
      frame.tried++;
      if (this.#take(choice)) frames.push(this.#frame(choice.next));
    }
    return { kind: 'linearizable' };
  }

  /** Puts an operation next in the order, unless what follows was looked at before. */
  #take({ index, next }: Choice<State>): boolean {
    const mask = this.#mask | (1n << BigInt(index));
    if (this.#wasSeen(mask, next)) return false;
    this.#mask = mask;
    this.#isDone[index] = true;
    if (this.#operations[index]?.returnedAt !== Infinity) this.#mustReturn--;
    this.#order.push(index);
    if (this.#order.length > this.#longest.order.length) {
      this.#longest = { order: [...this.#order], state: next };
    }
    return true;
  }

  /**
   * Whether the search was here before, or was here with fewer optional operations used up: what
   * could not be done then can be done even less now.
   */
  #wasSeen(mask: bigint, state: State): boolean {
    const optional = mask & this.#optional;
    const text = `${(mask ^ optional).toString(36)} ${this.#model.textOf(state)}`;
    const before = this.#seen.get(text) ?? [];
    if (before.some((fewer) => (fewer & optional) === fewer)) return true;
    this.#seen.set(text, [...before.filter((more) => (more & optional) !== optional), optional]);
    return false;
  }

  #undo(): void {
    const index = this.#order.pop();
    if (index === undefined) return;
    this.#mask &= ~(1n << BigInt(index));
    this.#isDone[index] = false;
    if (this.#operations[index]?.returnedAt !== Infinity) this.#mustReturn++;
  }

  #frame(state: State): Frame<State> {
    const text = this.#model.textOf(state);
    const choices: Choice<State>[] = [];
    for (const index of this.#candidates()) {
      const operation = this.#operations[index] as Operation; // an index of the list
      const isPassive = this.#model.isPassive(operation);
      if (operation.returnedAt === Infinity && (isPassive || !this.#isFirstAlike(index))) continue;
      for (const next of this.#model.step(state, operation)) {
        // It fits here: wherever else it fits, it may as well stand here.
        if (isPassive && this.#model.textOf(next) === text) {
          return { choices: [{ index, next }], tried: 0 };
        }
        choices.push({ index, next });
      }
    }
    return { choices, tried: 0 };
  }

  /** Of operations of unknown outcome that do the same, one is as good as the other. */
  #isFirstAlike(index: number): boolean {
    const twin = this.#twinBefore[index];
    return twin === undefined || this.#isDone[twin] === true;
  }

  /**
   * The operations that may come next: none that is left returned before they began. Those with an
   * unknown outcome come last: most of them never took effect.
   */
  #candidates(): readonly number[] {
    const candidates: number[] = [];
    let firstReturn = Infinity;
    for (let index = 0; index < this.#operations.length; index++) {
      if (this.#isDone[index] === true) continue;
      const operation = this.#operations[index] as Operation; // index < length
      if (operation.invokedAt > firstReturn) break;
      firstReturn = Math.min(firstReturn, operation.returnedAt);
      candidates.push(index);
    }
    return candidates.sort((a, b) => this.#returnOf(a) - this.#returnOf(b));
  }

  #returnOf(index: number): number {
    const returnedAt = this.#operations[index]?.returnedAt ?? Infinity;
    return returnedAt === Infinity ? Number.MAX_SAFE_INTEGER : returnedAt;
  }

  #violation(): LinearizabilityVerdict<Operation> {
    const { order, state } = this.#longest;
    for (const index of this.#isDone.keys()) this.#isDone[index] = order.includes(index);
    return {
      kind: 'violated',
      explained: order.map((index) => this.#operations[index] as Operation), // indexes of the list
      state: this.#model.textOf(state),
      stuck: this.#candidates().map((index) => this.#operations[index] as Operation),
    };
  }
}

function twinsBefore<Operation extends TimedOperation, State>(
  operations: readonly Operation[],
  model: SequentialModel<Operation, State>,
): readonly (number | undefined)[] {
  const last = new Map<string, number>();
  return operations.map((operation, index) => {
    if (operation.returnedAt !== Infinity) return undefined;
    const effect = model.effectOf(operation);
    const twin = last.get(effect);
    last.set(effect, index);
    return twin;
  });
}
