import { describe, expect, test } from 'vitest';
import { isSpillwayError } from '@spillway/runtime';
import { SimulatedClock } from '@spillway/runtime/testing';
import { RedisFailure, redisStorage } from '@spillway/storage-redis';
import { FakeConnection, fakeExecutor, never, refusal, wellAnswer } from './fake-executor.ts';

/** Counts operations by the code they ended with. */
function tally(): {
  readonly codes: Map<string, number>;
  readonly all: Promise<unknown>[];
  add(operation: Promise<unknown>): void;
} {
  const codes = new Map<string, number>();
  const all: Promise<unknown>[] = [];
  const count = (code: string): void => {
    codes.set(code, (codes.get(code) ?? 0) + 1);
  };
  const add = (operation: Promise<unknown>): void => {
    const told = operation.then(
      () => count('ok'),
      (error: unknown) => count(isSpillwayError(error) ? error.code : String(error)),
    );
    all.push(told);
  };
  return { codes, all, add };
}

describe('queueBytes', () => {
  test.each([
    ['reads', 'MGET'],
    ['equal adds to one counter', 'EVALSHA'],
    ['puts', 'EVALSHA'],
  ])('bounds how many %s are held, and lets more in when they are gone', async (kind, name) => {
    let answer: () => void = () => {};
    const connection = new FakeConnection('a', async (command) => {
      if (command[0] !== name) return wellAnswer(command);
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      throw new RedisFailure('lost', new Error('closed'));
    });
    const client = fakeExecutor('standalone', [connection]);
    const clock = new SimulatedClock();
    const storage = redisStorage({ client, clock, queueBytes: 10_000 });
    const operation = (i: number): Promise<unknown> => {
      if (kind === 'reads') return storage.get(`k${i}`);
      if (kind === 'puts') {
        return storage.commit({ writes: [{ kind: 'put', key: `k${i}`, value: Buffer.from('v') }] });
      }
      return storage.commit({ writes: [{ kind: 'add', key: 'n', delta: -1 }] });
    };
    const first = tally();
    for (let i = 0; i < 1000; i++) first.add(operation(i));
    await clock.advance(1);
    answer();
    await Promise.all(first.all);
    const held = 1000 - (first.codes.get('OVERLOADED') ?? 0);
    expect(held).toBeGreaterThan(10);
    expect(held).toBeLessThan(40);
    connection.answer = wellAnswer;
    await storage.commit({ writes: [{ kind: 'put', key: 'k', value: Buffer.from('v') }] });
  });

  test('is as free as before after deletions that went once more', async () => {
    const connection = new FakeConnection('a', (command) => {
      if (command[0] === 'EVALSHA') throw refusal('OOM command not allowed');
      return wellAnswer(command);
    });
    const client = fakeExecutor('standalone', [connection]);
    const storage = redisStorage({ client, clock: new SimulatedClock(), queueBytes: 2000 });
    for (let round = 0; round < 20; round++) {
      const told = tally();
      told.add(storage.commit({ writes: [{ kind: 'delete', key: 'a' }] }));
      told.add(storage.commit({ writes: [{ kind: 'put', key: 'b', value: Buffer.from('v') }] }));
      await Promise.all(told.all);
      expect([...told.codes]).toEqual([['STORAGE_UNAVAILABLE', 2]]);
    }
    const burst = tally();
    for (let i = 0; i < 100; i++) burst.add(storage.get(`k${i}`));
    await Promise.all(burst.all);
    expect(burst.codes.get('OVERLOADED')).toBeGreaterThan(90);
  });
});

describe('stats of a Cluster', () => {
  test.each([
    ['lost', 'STORAGE_UNAVAILABLE'],
    ['hung', 'STORAGE_TIMEOUT'],
  ])('are an error of a storage when a server is %s', async (fate, code) => {
    const clock = new SimulatedClock();
    const connection = new FakeConnection('a', (command) => {
      if (command[0] !== 'DBSIZE') return wellAnswer(command);
      if (fate === 'hung') return never();
      throw new RedisFailure('lost', new Error('closed'));
    });
    const client = fakeExecutor('cluster', [connection]);
    const storage = redisStorage({ client, clock, commandTimeoutMs: 300 });
    const told = tally();
    told.add(storage.stats());
    await clock.advance(1000);
    expect([...told.codes]).toEqual([[code, 1]]);
  });

  test('are waited for when the storage is closed', async () => {
    const log: string[] = [];
    let answer: (total: number) => void = () => {};
    const connection = new FakeConnection('a', (command) => {
      if (command[0] === 'SCAN') return ['0', []];
      if (command[0] !== 'DBSIZE') return wellAnswer(command);
      return new Promise<number>((resolve) => {
        answer = resolve;
      });
    });
    const client = fakeExecutor('cluster', [connection]);
    const clock = new SimulatedClock();
    const storage = redisStorage({ client, clock });
    const stats = storage.stats().then(() => log.push('stats'));
    await clock.advance(1);
    const closed = storage.close().then(() => log.push('closed'));
    answer(0);
    await Promise.all([stats, closed]);
    expect(log).toEqual(['stats', 'closed']);
  });
});
