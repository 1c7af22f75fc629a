import {
  ballotCounter,
  decodeRecord,
  Registers,
  type Change,
  type RegisterCodec,
  type ReplicaGroup,
} from '@spillway/register';
import type { Commit, Entry, Storage } from '@spillway/storage';
import { beforeEach, describe, expect, it } from 'vitest';
import { TestReplica } from './test-replica.ts';
import { add, isAccept, same, TestWorld, type Fate } from './test-world.ts';

const PREPARES = ['prepare', 'prepare', 'prepare'];
const ACCEPTS = ['accept', 'accept', 'accept'];

describe('registers of a sole coordinator', () => {
  let world: TestWorld;
  let group: ReplicaGroup;

  beforeEach(() => {
    world = new TestWorld();
    group = world.group();
  });

  it('read one current replica and change without a prepare', async () => {
    const kinds: string[] = [];
    const watch = (commit: Commit): Fate => {
      kinds.push(isAccept(commit) ? 'accept' : 'prepare');
      return 'pass';
    };
    const watched = world.group(watch, watch, watch);
    const registers = world.coordinator(true);
    await world.run(() => registers.change('x', watched, add(1)));
    expect(kinds.splice(0)).toEqual([...PREPARES, ...ACCEPTS]); // nobody has promised us anything
    await world.run(() => registers.change('x', watched, add(1)));
    expect(await world.run(() => registers.read('x', watched, same))).toBe(2);
    expect(kinds.splice(0)).toEqual(ACCEPTS);
    // A later process has been promised nothing by those replicas either.
    await world.run(() => world.coordinator(true).change('x', watched, add(1)));
    expect(kinds.slice(-ACCEPTS.length - PREPARES.length)).toEqual([...PREPARES, ...ACCEPTS]);
  });

  it('read what is at hand without a wait, but not beside a change under way', async () => {
    const registers = world.coordinator(true);
    expect(registers.peek('x', group)).toBeNull();
    const change = registers.change('x', group, add(1));
    expect(registers.peek('x', group)).toBeUndefined();
    await world.run(() => change);
    expect(registers.peek('x', group)).toBe(1);
    expect(world.coordinator(false).peek('x', group)).toBeUndefined();
  });

  it('never read a replica that missed a write', async () => {
    const registers = world.coordinator(true);
    let fate: Fate = 'before';
    const flaky = world.group((c) => (isAccept(c) ? fate : 'pass'));
    await world.run(() => registers.change('x', flaky, add(3)));
    fate = 'pass';
    expect(await world.run(() => registers.read('x', flaky, same))).toBe(3);
  });

  it('do not read one copy after a write whose fate is open', async () => {
    const registers = world.coordinator(true);
    let open = true;
    const fates = [
      (c: Commit): Fate => (isAccept(c) && open ? 'after' : 'pass'),
      (c: Commit): Fate => (isAccept(c) && open ? 'hang' : 'pass'),
      (c: Commit): Fate => (isAccept(c) && open ? 'hang' : 'pass'),
    ];
    const flaky = world.group(...fates);
    await expect(world.run(() => registers.change('x', flaky, add(1)))).rejects.toMatchObject({
      code: 'REGISTER_OUTCOME_UNKNOWN',
    });
    expect(world.replicas.every((replica) => replica.missed.has('x'))).toBe(true);
    open = false;
    const seen = await world.run(() => registers.read('x', flaky, same));
    const records = await Promise.all(world.storages.map((storage) => storage.get('x')));
    const copies = records.filter((entry) => decodeRecord(entry) !== undefined).length;
    expect(seen === undefined ? copies <= 1 : copies >= 2).toBe(true);
  });

  it('ask the others when the first replica does not answer in time', async () => {
    const registers = world.coordinator(true);
    await world.run(() => registers.change('x', group, add(1)));
    const slow = world.group();
    const [a] = world.storages;
    const hung = Object.assign(Object.create(a ?? {}) as Storage, {
      get: () => new Promise<never>(() => undefined),
      peek: () => undefined,
    });
    world.replicas[0] = new TestReplica(hung);
    const read = world.run(() => registers.read('x', { ...slow, replicas: world.replicas }, same));
    expect(await read).toBe(1);
  });

  it('never answer an attempt that lost, though its replica is current again', async () => {
    const registers = world.coordinator(true);
    const ballot: Change<number, number> = (_, context) => {
      const counter = ballotCounter(context.ballot);
      return { next: counter, result: counter };
    };
    let accepts = -1; // that of the write that comes before
    let stray: Promise<Entry | undefined> | undefined;
    // The first attempt stays on the first replica alone; the others never hear of it.
    const onFirst = (c: Commit): Fate => {
      if (isAccept(c)) return accepts++ === 0 ? 'after' : 'pass';
      if (accepts < 0) return 'pass';
      stray ??= world.storages[0]?.get('x');
      return 'before';
    };
    const onOthers = (c: Commit): Fate => (isAccept(c) && accepts === 1 ? 'before' : 'pass');
    const flaky = world.group(onFirst, onOthers, onOthers);
    const [first] = world.replicas;
    let reads = 0;
    const get = async (): Promise<Entry | undefined> => {
      if (reads++ > 0) return await world.storages[0]?.get('x');
      await world.clock.sleep(5);
      return await stray;
    };
    await world.run(() => registers.change('x', flaky, ballot)); // so that no prepare is needed
    Object.assign(first?.storage ?? {}, { get });
    const [seen, written] = await world.run(() =>
      Promise.all([registers.read('x', flaky, same), registers.change('x', flaky, ballot)]),
    );
    expect(decodeRecord(await stray)).toBeDefined();
    expect(first?.isCurrent('x')).toBe(true);
    expect(seen).toBe(written);
  });

  it('read a state while it is lent, also between changes', async () => {
    // A state that stays in the bytes it came in, and a storage that overwrites what it has lent.
    const lazy: RegisterCodec<{ readonly text: () => string }> = {
      encode: (state, headroom) =>
        Buffer.concat([Buffer.alloc(headroom), Buffer.from(state.text())]),
      decode: (bytes, offset) => ({ text: () => Buffer.from(bytes).toString('utf8', offset) }),
    };
    const lending = world.storages.map((storage) => {
      const peek = (key: string): Entry | null | undefined => {
        const entry = storage.peek(key);
        if (entry === null || entry === undefined) return entry;
        const value = Buffer.from(entry.value);
        queueMicrotask(() => value.fill(0));
        return { ...entry, value };
      };
      const [get, commit] = [storage.get.bind(storage), storage.commit.bind(storage)];
      return Object.assign(Object.create(storage) as Storage, { get, commit, peek });
    });
    const registers = new Registers({ codec: lazy, sole: true, clock: world.clock });
    const replicas = lending.map((storage) => new TestReplica(storage));
    const lent = { replicas, quorum: 2 };
    const set = (text: string) => () => ({ next: { text: () => text }, result: undefined });
    const read = (): Promise<string | undefined> =>
      registers.read('x', lent, (state) => state?.text());
    const seen = await world.run(async () => {
      await registers.change('x', lent, set('first'));
      const changed = registers.change('x', lent, set('second'));
      const between = read();
      await changed;
      return [await between, await read()];
    });
    expect(seen).toEqual(['second', 'second']);
  });
});
