import {
  decodeRecord,
  RECORD_HEADER_BYTES,
  Registers,
  type Change,
  type RegisterCodec,
  type ReplicaGroup,
} from '@spillway/register';
import { seededRandom, SpillwayError } from '@spillway/runtime';
import { SimulatedClock } from '@spillway/runtime/testing';
import { memoryStorage, type Commit, type CommitResult, type Storage } from '@spillway/storage';
import { beforeEach, describe, expect, it } from 'vitest';
import { TestReplica } from './test-replica.ts';

const codec: RegisterCodec<number> = {
  encode: (state, headroom) => Buffer.concat([Buffer.alloc(headroom), Buffer.from(String(state))]),
  decode: (bytes, offset) => Number(Buffer.from(bytes).toString('utf8', offset)),
};

const add =
  (delta: number): Change<number, number> =>
  (current = 0) => ({ next: current + delta, result: current + delta });

/** What happens to the commits of one storage: `pass`, fail `before`, fail `after`, or `hang`. */
type Fate = 'pass' | 'before' | 'after' | 'hang';

function withFate(inner: Storage, fate: (commit: Commit) => Fate): Storage {
  return Object.assign(Object.create(inner) as Storage, {
    get: inner.get.bind(inner),
    peek: () => undefined,
    commit: async (commit: Commit): Promise<CommitResult> => {
      const now = fate(commit);
      if (now === 'hang') return await new Promise<never>(() => undefined);
      if (now === 'before') throw new SpillwayError('STORAGE_UNAVAILABLE', 'down');
      const result = await inner.commit(commit);
      if (now === 'pass') return result;
      throw new SpillwayError('STORAGE_OUTCOME_UNKNOWN', 'cut', { applied: 'unknown' });
    },
  });
}

const isAccept = (commit: Commit): boolean => commit.writes?.[0]?.kind === 'put';

describe('registers', () => {
  const clock = new SimulatedClock();
  let storages: Storage[];
  let replicas: TestReplica[];
  let group: ReplicaGroup;
  let seed = 0;

  function coordinator(sole = false): Registers<number> {
    return new Registers({ codec, sole, clock, random: seededRandom(seed++), roundTimeoutMs: 100 });
  }

  function groupOf(fates: readonly ((commit: Commit) => Fate)[]): ReplicaGroup {
    replicas = storages.map((storage, i) => {
      const fate = fates[i];
      return new TestReplica(fate === undefined ? storage : withFate(storage, fate));
    });
    return { replicas, quorum: 2 };
  }

  beforeEach(() => {
    storages = ['a', 'b', 'c'].map((id) => memoryStorage({ id, clock }));
    group = groupOf([]);
  });

  it('hold what was written, for every coordinator', async () => {
    const [first, second] = [coordinator(), coordinator()];
    await clock.run(() => first.change('x', group, add(5)));
    expect(await clock.run(() => second.read('x', group))).toBe(5);
    expect(await clock.run(() => second.change('x', group, add(2)))).toBe(7);
    expect(await clock.run(() => first.read('x', group))).toBe(7);
  });

  it('apply each change at most once, and each acknowledged one, when coordinators contend', async () => {
    const coordinators = [coordinator(), coordinator(), coordinator()];
    const outcomes = await clock.run(() =>
      Promise.allSettled(
        coordinators.flatMap((each) =>
          Array.from({ length: 20 }, () => each.change('x', group, add(1))),
        ),
      ),
    );
    const sums = outcomes.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    const unknown = outcomes.length - sums.length;
    expect(new Set(sums).size).toBe(sums.length);
    const final = (await clock.run(() => coordinator().read('x', group))) ?? 0;
    expect(final).toBeGreaterThanOrEqual(sums.length);
    expect(final).toBeLessThanOrEqual(sums.length + unknown);
  });

  it('apply repeatable changes exactly once when coordinators contend, with no doubt left', async () => {
    const sets: RegisterCodec<readonly number[]> = {
      encode: (state, headroom) =>
        Buffer.concat([Buffer.alloc(headroom), Buffer.from(JSON.stringify(state))]),
      decode: (bytes, offset) =>
        JSON.parse(Buffer.from(bytes).toString('utf8', offset)) as number[], // written above
    };
    const contending = Array.from(
      { length: 3 },
      () => new Registers({ codec: sets, clock, random: seededRandom(seed++) }),
    );
    await clock.run(() =>
      Promise.all(
        contending.flatMap((registers, c) =>
          Array.from({ length: 20 }, (_, i) =>
            registers.change(
              'set',
              group,
              (set = []) =>
                set.includes(c * 100 + i)
                  ? { result: undefined }
                  : { next: [...set, c * 100 + i], result: undefined },
              'repeatable',
            ),
          ),
        ),
      ),
    );
    const final = await clock.run(() => contending[0]?.read('set', group) ?? Promise.resolve([]));
    expect(final).toHaveLength(60);
    expect(new Set(final).size).toBe(60);
  });

  it('fold the changes that wait into one round', async () => {
    let accepts = 0;
    const count = (commit: Commit): Fate => {
      if (isAccept(commit)) accepts++;
      return 'pass';
    };
    const registers = coordinator();
    const counted = groupOf([count]);
    await clock.run(() =>
      Promise.all(Array.from({ length: 100 }, () => registers.change('x', counted, add(1)))),
    );
    expect(accepts).toBe(2); // the first change alone, the other 99 together
    expect(registers.inFlight).toBe(0);
  });

  it('reject only the change that throws', async () => {
    const registers = coordinator();
    const outcomes = await clock.run(() =>
      Promise.allSettled([
        registers.change('x', group, add(1)),
        registers.change('x', group, add(1)),
        registers.change('x', group, () => {
          throw new Error('no');
        }),
        registers.change('x', group, add(1)),
      ]),
    );
    expect(outcomes.map((outcome) => outcome.status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
    expect(await clock.run(() => registers.read('x', group))).toBe(3);
  });

  it.each(['before', 'after', 'hang'] as const)(
    'serve with one replica that fails %s',
    async (fate) => {
      const registers = coordinator();
      const one = groupOf([() => fate]);
      expect(await clock.run(() => registers.change('x', one, add(1)))).toBe(1);
      expect(await clock.run(() => registers.change('x', one, add(1)))).toBe(2);
      expect(replicas[0]?.missed.has('x')).toBe(true);
    },
  );

  it('say that nothing was applied when too few replicas can be reached', async () => {
    const two = groupOf([() => 'before', () => 'before']);
    await expect(clock.run(() => coordinator().change('x', two, add(1)))).rejects.toMatchObject({
      code: 'REGISTER_UNAVAILABLE',
      applied: false,
      retryable: true,
    });
    expect(await clock.run(() => coordinator().read('x', groupOf([])))).toBeUndefined();
  });

  it('say that the outcome is unknown when accepts vanish', async () => {
    const lost = groupOf(
      Array.from({ length: 3 }, () => (c: Commit) => (isAccept(c) ? 'hang' : 'pass')),
    );
    await expect(clock.run(() => coordinator().change('x', lost, add(1)))).rejects.toMatchObject({
      code: 'REGISTER_OUTCOME_UNKNOWN',
      applied: 'unknown',
    });
  });

  it('apply a change once whose accepts were applied but answered with errors', async () => {
    let cuts = 0;
    const cut = (commit: Commit): Fate => (isAccept(commit) && cuts++ < 3 ? 'after' : 'pass');
    const flaky = groupOf([cut, cut, cut]);
    const registers = coordinator();
    expect(await clock.run(() => registers.change('x', flaky, add(1)))).toBe(1);
    expect(await clock.run(() => registers.read('x', flaky))).toBe(1);
  });

  it('run a change anew whose accepts did not arrive', async () => {
    let cuts = 0;
    const cut = (commit: Commit): Fate => (isAccept(commit) && cuts++ < 3 ? 'before' : 'pass');
    const flaky = groupOf([cut, cut, cut]);
    expect(await clock.run(() => coordinator().change('x', flaky, add(1)))).toBe(1);
  });

  it('settle a write that reached a minority before anybody is told of it', async () => {
    const minority = groupOf([
      (c) => (isAccept(c) ? 'after' : 'pass'),
      (c) => (isAccept(c) ? 'hang' : 'pass'),
      (c) => (isAccept(c) ? 'hang' : 'pass'),
    ]);
    await expect(
      clock.run(() => coordinator().change('x', minority, add(1))),
    ).rejects.toMatchObject({ code: 'REGISTER_OUTCOME_UNKNOWN' });
    const first = await clock.run(() => coordinator().read('x', groupOf([])));
    const withoutA = groupOf([]);
    const [a] = replicas;
    if (a !== undefined) a.standing = 'down';
    // Whatever the first reader saw must still be there without the replica that had it.
    expect(await clock.run(() => coordinator().read('x', withoutA))).toBe(first);
  });

  it('heal a damaged copy by the next change', async () => {
    const registers = coordinator();
    await clock.run(() => registers.change('x', group, add(1)));
    const [a] = storages;
    await a?.commit({ writes: [{ kind: 'put', key: 'x', value: Uint8Array.of(9, 9) }] });
    expect(await clock.run(() => registers.read('x', group))).toBe(1);
    expect(await clock.run(() => registers.change('x', group, add(1)))).toBe(2);
    const record = decodeRecord(await a?.get('x'));
    expect(record && codec.decode(record.bytes, RECORD_HEADER_BYTES)).toBe(2);
  });

  it('bring every replica that can be reached up to date when synchronised', async () => {
    const registers = coordinator();
    let down = true;
    const third = groupOf(
      [undefined, undefined, () => (down ? 'before' : 'pass')].map(
        (f) => f ?? (() => 'pass' as const),
      ),
    );
    await clock.run(() => registers.change('x', third, add(4)));
    expect(replicas[2]?.missed.has('x')).toBe(true);
    down = false;
    await clock.run(() => registers.synchronise('x', third));
    expect(replicas[2]?.missed.has('x')).toBe(false);
    const records = await Promise.all(storages.map((storage) => storage.get('x')));
    expect(new Set(records.map((entry) => decodeRecord(entry)?.accepted)).size).toBe(1);
  });

  describe('of a sole coordinator', () => {
    it('read one current replica and change without a prepare', async () => {
      const kinds: string[] = [];
      const watch = (commit: Commit): Fate => {
        kinds.push(isAccept(commit) ? 'accept' : 'prepare');
        return 'pass';
      };
      const watched = groupOf([watch, watch, watch]);
      const registers = coordinator(true);
      await clock.run(() => registers.change('x', watched, add(1)));
      expect(await clock.run(() => registers.read('x', watched))).toBe(1);
      expect(kinds).toEqual(['accept', 'accept', 'accept']);
    });

    it('read what is at hand without a wait, but not beside a change under way', async () => {
      const registers = coordinator(true);
      expect(registers.peek('x', group)).toBeNull();
      const change = registers.change('x', group, add(1));
      expect(registers.peek('x', group)).toBeUndefined();
      await clock.run(() => change);
      expect(registers.peek('x', group)).toBe(1);
      expect(coordinator(false).peek('x', group)).toBeUndefined();
    });

    it('never read a replica that missed a write', async () => {
      const registers = coordinator(true);
      let fate: Fate = 'before';
      const flaky = groupOf([(c) => (isAccept(c) ? fate : 'pass')]);
      await clock.run(() => registers.change('x', flaky, add(3)));
      fate = 'pass';
      expect(await clock.run(() => registers.read('x', flaky))).toBe(3);
    });

    it('do not read one copy after a write whose fate is open', async () => {
      const registers = coordinator(true);
      let open = true;
      const fates = [
        (c: Commit): Fate => (isAccept(c) && open ? 'after' : 'pass'),
        (c: Commit): Fate => (isAccept(c) && open ? 'hang' : 'pass'),
        (c: Commit): Fate => (isAccept(c) && open ? 'hang' : 'pass'),
      ];
      const flaky = groupOf(fates);
      await expect(clock.run(() => registers.change('x', flaky, add(1)))).rejects.toMatchObject({
        code: 'REGISTER_OUTCOME_UNKNOWN',
      });
      expect(replicas.every((replica) => replica.missed.has('x'))).toBe(true);
      open = false;
      const seen = await clock.run(() => registers.read('x', flaky));
      const records = await Promise.all(storages.map((storage) => storage.get('x')));
      const copies = records.filter((entry) => decodeRecord(entry) !== undefined).length;
      expect(seen === undefined ? copies <= 1 : copies >= 2).toBe(true);
    });

    it('ask the others when the first replica does not answer in time', async () => {
      const registers = coordinator(true);
      await clock.run(() => registers.change('x', group, add(1)));
      const slow = groupOf([]);
      const [a] = storages;
      const hung = Object.assign(Object.create(a ?? {}) as Storage, {
        get: () => new Promise<never>(() => undefined),
        peek: () => undefined,
      });
      replicas[0] = new TestReplica(hung);
      const read = clock.run(() => registers.read('x', { ...slow, replicas }));
      expect(await read).toBe(1);
    });
  });
});
