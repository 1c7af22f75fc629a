import { describe, expect, it } from 'vitest';
import type { Key, ResolvedCommit } from '@spillway/storage';
import { SimulatedClock } from '@spillway/runtime/testing';
import { CommitQueue } from './commit-queue.ts';
import type { HeldCommit } from './held-commit.ts';

const TIMEOUT_MS = 1000;

/** A queue whose groups end when the test says so. */
class Lanes {
  readonly groups: { readonly keys: Key[]; readonly end: () => Promise<void> }[] = [];
  readonly queue: CommitQueue;

  readonly clock = new SimulatedClock();

  constructor(lanes: number, queueBytes = 2 ** 20) {
    const execute = (group: readonly HeldCommit[]): Promise<void> =>
      new Promise((resolve) => {
        const end = async (): Promise<void> => {
          for (const held of group) {
            held.resolve({ applied: true, version: 1, outcomes: [], previous: [] });
          }
          resolve();
          await turn();
        };
        this.groups.push({ keys: group.flatMap(({ puts }) => puts), end });
      });
    this.queue = new CommitQueue({
      ...{ id: 'q', lanes, queueBytes, execute },
      clock: this.clock,
      timeoutMs: TIMEOUT_MS,
    });
  }

  put(key: Key, value: Uint8Array = new Uint8Array(1)): Promise<unknown> {
    return this.queue.commit(commitOf(key, value));
  }
}

function commitOf(key: Key, value: Uint8Array): ResolvedCommit {
  return { checks: [], writes: [{ kind: 'put', key, value }], returning: [], partition: undefined };
}

function turn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve); // tidy: a server of the real world
  });
}

const keys = (prefix: string, count: number): Key[] =>
  Array.from({ length: count }, (_, i) => `${prefix}${i}`);

describe('CommitQueue', () => {
  it('folds the commits of one turn, and those that come while a group is under way', async () => {
    const { queue, groups, put } = boundLanes(1);
    for (const key of ['a', 'b', 'a']) void put(key);
    await turn();
    for (const key of ['c', 'd']) void put(key);
    await turn();
    expect(groups.map((group) => group.keys)).toEqual([['a', 'b', 'a']]);
    await groups[0]?.end();
    expect(groups[1]?.keys).toEqual(['c', 'd']);
    let isIdle = false;
    void queue.idle().then(() => (isIdle = true));
    await turn();
    expect(isIdle).toBe(false);
    await groups[1]?.end();
    expect(isIdle).toBe(true);
  });

  it('opens a further lane for many, and never for a key that is under way', async () => {
    const { groups, put } = boundLanes(2);
    void put('hot');
    await turn();
    for (const key of ['few', 'hot']) void put(key);
    await turn();
    expect(groups).toHaveLength(1);
    for (const key of keys('k', 40)) void put(key);
    await turn();
    expect(groups[1]?.keys).toEqual(['few', ...keys('k', 40)]);
    await groups[1]?.end();
    expect(groups).toHaveLength(2);
    await groups[0]?.end();
    expect(groups[2]?.keys).toEqual(['hot']);
  });

  it('limits a group in number and in bytes', async () => {
    const { groups, put } = boundLanes(1, 2 ** 24);
    for (const key of keys('k', 600)) void put(key);
    for (const key of ['x', 'y', 'z']) void put(key, new Uint8Array(2 ** 20));
    await turn();
    await groups[0]?.end();
    await groups[1]?.end();
    await groups[2]?.end();
    expect(groups.map((group) => group.keys.length)).toEqual([512, 89, 1, 1]);
  });

  it('opens a further lane for few when all groups are slow, not while one is fast', async () => {
    const { queue, groups, clock, put } = boundLanes(3);
    void put('locked');
    await turn();
    void put('other');
    await clock.advance(19);
    expect(groups).toHaveLength(1);
    await clock.advance(1);
    expect(groups[1]?.keys).toEqual(['other']);
    void put('third');
    await clock.advance(10);
    expect(groups).toHaveLength(2);
    await groups[1]?.end(); // then only the slow one is under way
    expect(groups[2]?.keys).toEqual(['third']);
    void put('fourth');
    await turn();
    expect(clock.pendingTimers).toBe(1);
    await groups[2]?.end();
    expect(groups[3]?.keys).toEqual(['fourth']);
    await groups[3]?.end();
    await groups[0]?.end();
    await queue.idle();
    expect(clock.pendingTimers).toBe(0);
  });

  it('does not try for ever to open a lane for keys that are under way', async () => {
    const { groups, clock, put } = boundLanes(2);
    void put('hot');
    await turn();
    void put('hot');
    await clock.advance(500);
    expect(groups).toHaveLength(1);
    expect(clock.pendingTimers).toBe(0);
    await groups[0]?.end();
    expect(groups).toHaveLength(2);
  });

  it('refuses, unsent, what has waited too long, and takes what came later', async () => {
    const { queue, groups, clock, put } = boundLanes(1, 2 ** 21);
    void put('hung');
    await turn();
    const late = [put('a'), put('b', new Uint8Array(2 ** 20))].map((each) => each.catch(String));
    await clock.advance(TIMEOUT_MS - 1);
    void put('later');
    await clock.advance(1);
    await groups[0]?.end();
    for (const message of await Promise.all(late)) expect(message).toContain('nothing was applied');
    expect(groups[1]?.keys).toEqual(['later']);
    await groups[1]?.end();
    void put('hung');
    await turn();
    const last = put('c');
    const idle = queue.idle();
    await clock.advance(TIMEOUT_MS);
    await Promise.all([
      groups[2]?.end(),
      expect(last).rejects.toMatchObject({
        code: 'STORAGE_UNAVAILABLE',
        retryable: true,
        applied: false,
        details: { reason: 'timeout' },
      }),
    ]);
    await idle;
    expect(groups).toHaveLength(3);
    expect(clock.pendingTimers).toBe(0);
  });

  it('refuses when too many bytes wait, and takes more when they are gone', async () => {
    const { groups, put } = boundLanes(1, 1000);
    const first = put('a', new Uint8Array(2000));
    await expect(put('b')).rejects.toMatchObject({ code: 'OVERLOADED', retryable: true });
    await turn();
    await groups[0]?.end();
    await first;
    void put('c');
    await turn();
    expect(groups[1]?.keys).toEqual(['c']);
  });
});

function boundLanes(lanes: number, queueBytes?: number) {
  const made = new Lanes(lanes, queueBytes);
  const { queue, groups, clock } = made;
  return { queue, groups, clock, put: (key: Key, value?: Uint8Array) => made.put(key, value) };
}
