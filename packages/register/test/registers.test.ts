import {
  RECORD_HEADER_BYTES,
  decodeRecord,
  Registers,
  type RegisterCodec,
  type ReplicaGroup,
} from '@spillway/register';
import { seededRandom } from '@spillway/runtime';
import type { Commit } from '@spillway/storage';
import { beforeEach, describe, expect, it } from 'vitest';
import { add, codec, isAccept, same, TestWorld, type Fate } from './test-world.ts';

describe('registers', () => {
  let world: TestWorld;
  let group: ReplicaGroup;

  beforeEach(() => {
    world = new TestWorld();
    group = world.group();
  });

  it('hold what was written, for every coordinator', async () => {
    const [first, second] = [world.coordinator(), world.coordinator()];
    await world.run(() => first.change('x', group, add(5)));
    expect(await world.run(() => second.read('x', group, same))).toBe(5);
    expect(await world.run(() => second.change('x', group, add(2)))).toBe(7);
    expect(await world.run(() => first.read('x', group, same))).toBe(7);
  });

  it('apply each change at most once when coordinators contend', async () => {
    const coordinators = [world.coordinator(), world.coordinator(), world.coordinator()];
    const outcomes = await world.run(() =>
      Promise.allSettled(
        coordinators.flatMap((each) =>
          Array.from({ length: 20 }, () => each.change('x', group, add(1))),
        ),
      ),
    );
    const sums = outcomes.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    const unknown = outcomes.length - sums.length;
    expect(new Set(sums).size).toBe(sums.length);
    const final = (await world.run(() => world.coordinator().read('x', group, same))) ?? 0;
    expect(final).toBeGreaterThanOrEqual(sums.length);
    expect(final).toBeLessThanOrEqual(sums.length + unknown);
  });

  it('apply repeatable changes exactly once, with no doubt left', async () => {
    const sets: RegisterCodec<readonly number[]> = {
      encode: (state, headroom) =>
        Buffer.concat([Buffer.alloc(headroom), Buffer.from(JSON.stringify(state))]),
      decode: (bytes, offset) =>
        JSON.parse(Buffer.from(bytes).toString('utf8', offset)) as number[], // written above
    };
    const contending = Array.from(
      { length: 3 },
      (_, i) => new Registers({ codec: sets, clock: world.clock, random: seededRandom(i) }),
    );
    await world.run(() =>
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
    const final = await world.run(
      () => contending[0]?.read('set', group, same) ?? Promise.resolve([]),
    );
    expect(final).toHaveLength(60);
    expect(new Set(final).size).toBe(60);
  });

  it('fold the changes that wait into one round', async () => {
    let accepts = 0;
    const count = (commit: Commit): Fate => {
      if (isAccept(commit)) accepts++;
      return 'pass';
    };
    const registers = world.coordinator();
    const counted = world.group(count);
    await world.run(() =>
      Promise.all(Array.from({ length: 100 }, () => registers.change('x', counted, add(1)))),
    );
    expect(accepts).toBe(2); // the first change alone, the other 99 together
    expect(registers.inFlight).toBe(0);
  });

  it('reject only the change that throws', async () => {
    const registers = world.coordinator();
    const outcomes = await world.run(() =>
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
    expect(await world.run(() => registers.read('x', group, same))).toBe(3);
  });

  it.each(['before', 'after', 'hang'] as const)(
    'serve with one replica that fails %s',
    async (fate) => {
      const registers = world.coordinator();
      const one = world.group(() => fate);
      expect(await world.run(() => registers.change('x', one, add(1)))).toBe(1);
      expect(await world.run(() => registers.change('x', one, add(1)))).toBe(2);
      expect(world.replicas[0]?.missed.has('x')).toBe(true);
    },
  );

  it('say that nothing was applied when too few replicas can be reached', async () => {
    const two = world.group(
      () => 'before',
      () => 'before',
    );
    await expect(
      world.run(() => world.coordinator().change('x', two, add(1))),
    ).rejects.toMatchObject({
      code: 'REGISTER_UNAVAILABLE',
      applied: false,
      retryable: true,
    });
    expect(
      await world.run(() => world.coordinator().read('x', world.group(), same)),
    ).toBeUndefined();
  });

  it('say that the outcome is unknown when accepts vanish', async () => {
    const lost = world.group(
      ...Array.from({ length: 3 }, () => (c: Commit) => (isAccept(c) ? 'hang' : 'pass')),
    );
    await expect(
      world.run(() => world.coordinator().change('x', lost, add(1))),
    ).rejects.toMatchObject({
      code: 'REGISTER_OUTCOME_UNKNOWN',
      applied: 'unknown',
    });
  });

  it('apply a change once whose accepts were applied but answered with errors', async () => {
    let cuts = 0;
    const cut = (commit: Commit): Fate => (isAccept(commit) && cuts++ < 3 ? 'after' : 'pass');
    const flaky = world.group(cut, cut, cut);
    const registers = world.coordinator();
    expect(await world.run(() => registers.change('x', flaky, add(1)))).toBe(1);
    expect(await world.run(() => registers.read('x', flaky, same))).toBe(1);
  });

  it('run a change anew whose accepts did not arrive', async () => {
    let cuts = 0;
    const cut = (commit: Commit): Fate => (isAccept(commit) && cuts++ < 3 ? 'before' : 'pass');
    const flaky = world.group(cut, cut, cut);
    expect(await world.run(() => world.coordinator().change('x', flaky, add(1)))).toBe(1);
  });

  it('settle a write that reached a minority before anybody is told of it', async () => {
    const minority = world.group(
      ...[
        (c: Commit) => (isAccept(c) ? 'after' : 'pass'),
        (c: Commit) => (isAccept(c) ? 'hang' : 'pass'),
        (c: Commit) => (isAccept(c) ? 'hang' : 'pass'),
      ],
    );
    await expect(
      world.run(() => world.coordinator().change('x', minority, add(1))),
    ).rejects.toMatchObject({ code: 'REGISTER_OUTCOME_UNKNOWN' });
    const first = await world.run(() => world.coordinator().read('x', world.group(), same));
    const withoutA = world.group();
    const [a] = world.replicas;
    if (a !== undefined) a.standing = 'down';
    // Whatever the first reader saw must still be there without the replica that had it.
    expect(await world.run(() => world.coordinator().read('x', withoutA, same))).toBe(first);
  });

  it('heal a damaged copy by the next change', async () => {
    const registers = world.coordinator();
    await world.run(() => registers.change('x', group, add(1)));
    const [a] = world.storages;
    await a?.commit({ writes: [{ kind: 'put', key: 'x', value: Uint8Array.of(9, 9) }] });
    expect(await world.run(() => registers.read('x', group, same))).toBe(1);
    expect(await world.run(() => registers.change('x', group, add(1)))).toBe(2);
    const record = decodeRecord(await a?.get('x'));
    expect(record && codec.decode(record.bytes, RECORD_HEADER_BYTES)).toBe(2);
  });

  it('bring every replica that can be reached up to date when synchronised', async () => {
    const registers = world.coordinator();
    let down = true;
    const third = world.group(undefined, undefined, () => (down ? 'before' : 'pass'));
    await world.run(() => registers.change('x', third, add(4)));
    expect(world.replicas[2]?.missed.has('x')).toBe(true);
    down = false;
    await world.run(() => registers.synchronise('x', third));
    expect(world.replicas[2]?.missed.has('x')).toBe(false);
    const records = await Promise.all(world.storages.map((storage) => storage.get('x')));
    expect(new Set(records.map((entry) => decodeRecord(entry)?.accepted)).size).toBe(1);
  });
});
