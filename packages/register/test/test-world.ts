import { Registers, type Change, type RegisterCodec, type ReplicaGroup } from '@spillway/register';
import { seededRandom, SpillwayError } from '@spillway/runtime';
import { SimulatedClock } from '@spillway/runtime/testing';
import { memoryStorage, type Commit, type CommitResult, type Storage } from '@spillway/storage';
import { TestReplica } from './test-replica.ts';

/** A register's state in these tests: a number. */
export const codec: RegisterCodec<number> = {
  encode: (state, headroom) => Buffer.concat([Buffer.alloc(headroom), Buffer.from(String(state))]),
  decode: (bytes, offset) => Number(Buffer.from(bytes).toString('utf8', offset)),
};

/** Adds to the state, 0 at first. */
export const add =
  (delta: number): Change<number, number> =>
  (current = 0) => ({ next: current + delta, result: current + delta });

/** The view of a read that wants the state itself. */
export const same = <State>(state: State): State => state;

/** What happens to a commit: `pass`, fail `before`, fail `after`, or `hang`. */
export type Fate = 'pass' | 'before' | 'after' | 'hang';

/** Whether a commit is a round's accept, not its prepare. */
export const isAccept = (commit: Commit): boolean => commit.writes?.[0]?.kind === 'put';

/** Three storages in virtual time, seen through replicas whose commits meet their fates. */
export class TestWorld {
  readonly clock: SimulatedClock = new SimulatedClock();
  readonly storages: readonly Storage[];
  /** Of the newest group. */
  replicas: TestReplica[] = [];
  #seed = 0;

  constructor() {
    this.storages = ['a', 'b', 'c'].map((id) => memoryStorage({ id, clock: this.clock }));
  }

  run<T>(main: () => Promise<T>): Promise<T> {
    return this.clock.run(main);
  }

  coordinator(sole = false): Registers<number> {
    const random = seededRandom(this.#seed++);
    return new Registers({ codec, sole, clock: this.clock, random, roundTimeoutMs: 100 });
  }

  group(...fates: readonly (((commit: Commit) => Fate) | undefined)[]): ReplicaGroup {
    this.replicas = this.storages.map((storage, i) => {
      const fate = fates[i];
      return new TestReplica(fate === undefined ? storage : withFate(storage, fate));
    });
    return { replicas: this.replicas, quorum: 2 };
  }
}

function withFate(inner: Storage, fate: (commit: Commit) => Fate): Storage {
  const commit = async (wanted: Commit): Promise<CommitResult> => {
    const now = fate(wanted);
    if (now === 'hang') return await new Promise<never>(() => undefined);
    if (now === 'before') throw new SpillwayError('STORAGE_UNAVAILABLE', 'down');
    const result = await inner.commit(wanted);
    if (now === 'pass') return result;
    throw new SpillwayError('STORAGE_OUTCOME_UNKNOWN', 'cut', { applied: 'unknown' });
  };
  const get = inner.get.bind(inner);
  return Object.assign(Object.create(inner) as Storage, { get, commit, peek: () => undefined });
}
