import { MemoryLevel } from 'memory-level';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isSpillwayError } from '@spillway/runtime';
import { SimulatedClock } from '@spillway/runtime/testing';
import { logEntryKey, type CommitResult, type Storage } from '@spillway/storage';
import { openLevelStorage } from '@spillway/storage-level';
import { ControlledDatabase } from './controlled-database.ts';

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));

let database: ControlledDatabase;
let storage: Storage;
let clock: SimulatedClock;

beforeEach(async () => {
  clock = new SimulatedClock();
  database = new ControlledDatabase(new MemoryLevel());
  storage = await openLevelStorage({ database }, { clock });
  database.writes.length = 0;
  database.reads.length = 0;
});

afterEach(() => storage.close());

const put = (key: string, value = 'v'): Promise<CommitResult> =>
  storage.commit({ writes: [{ kind: 'put', key, value: bytes(value) }] });
const add = (key: string, delta: number): Promise<CommitResult> =>
  storage.commit({ writes: [{ kind: 'add', key, delta, floor: 0 }] });

/** Lets everything that is not held back settle. */
async function settle(): Promise<void> {
  await clock.advance(0);
}

describe('group commit', () => {
  test('writes commits of one turn in one batch', async () => {
    await Promise.all(Array.from({ length: 16 }, (_, i) => put(`k${i}`)));
    expect(database.writes).toHaveLength(1);
    expect(database.writes[0]?.puts).toHaveLength(16);
  });

  test('lets callers that came together not all wait for one batch', async () => {
    const sizes = (): number[] => database.writes.map(({ puts }) => puts.length);
    const caller = async (i: number): Promise<void> => {
      for (let round = 0; round < 3; round++) await put(`k${i}`);
    };
    await Promise.all(Array.from({ length: 64 }, (_, i) => caller(i)));
    expect(sizes()).toEqual([16, 16, 32, 32, 32, 32, 32]);
  });

  test('writes all that waits in one batch where each is on the disk', async () => {
    const durable = new ControlledDatabase(new MemoryLevel());
    await using synced = await openLevelStorage({ database: durable }, { clock, sync: true });
    durable.writes.length = 0;
    const one = (i: number): Promise<CommitResult> =>
      synced.commit({ writes: [{ kind: 'put', key: `k${i}`, value: bytes('v') }] });
    await Promise.all(Array.from({ length: 300 }, (_, i) => one(i)));
    expect(durable.writes.map(({ puts, sync }) => [puts.length, sync])).toEqual([[300, true]]);
  });

  test('lets what arrives during a batch join the next one, in order', async () => {
    const release = database.holdWrites();
    const order: number[] = [];
    const all = [0, 1, 2, 3].map((i) => put(`k${i}`).then(() => order.push(i)));
    await settle();
    all.push(...[4, 5, 6].map((i) => put(`k${i}`).then(() => order.push(i))));
    await settle();
    expect(database.writes).toHaveLength(1);
    release();
    await Promise.all(all);
    expect(database.writes.map(({ puts }) => puts.length)).toEqual([4, 3]);
    expect(order).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  test('splits what is more than one batch should hold', async () => {
    await Promise.all(Array.from({ length: 4000 }, (_, i) => put(`k${i}`)));
    const sizes = database.writes.map(({ puts }) => puts.length);
    expect(sizes).toEqual([16, 16, 32, 64, 128, 256, 512, 1024, 1024, 928]);
  });

  test('folds the changes of a hot key into one record and still answers each one', async () => {
    await add('stock', 50);
    database.writes.length = 0;
    const results = await Promise.all(Array.from({ length: 80 }, () => add('stock', -1)));
    const sold = results.filter(({ applied }) => applied).length;
    expect(sold).toBe(50);
    expect(database.writes).toEqual([{ puts: ['dstock'], removals: [], sync: false }]);
  });

  test('writes a key again that is on its way already, by any kind of write', async () => {
    await add('n', 1);
    const release = database.holdWrites();
    const first = [put('a', '1'), add('n', 1), add('n', 1)];
    await settle();
    const then = [put('b'), put('a', '2'), add('n', 1), add('n', 1)];
    await settle();
    release();
    await Promise.all([...first, ...then]);
    await storage.close();
    storage = await openLevelStorage({ database }, { clock });
    const [a, n] = await storage.getMany(['a', 'n']);
    expect([a?.value, n?.value]).toEqual([bytes('2'), bytes('5')]);
  });

  test('decides on the newest accepted state while older batches are acknowledged', async () => {
    await add('n', 1);
    database.writes.length = 0;
    const release = database.holdWrites();
    const commits = [add('n', 1)];
    await settle();
    commits.push(add('n', 1));
    database.fate = () => {
      // The first of the two is acknowledged, the second one is just being written.
      if (database.writes.length === 2) commits.push(add('n', 1));
      return 'apply';
    };
    release();
    await settle();
    const results = await Promise.all(commits);
    expect(results.map((result) => result.applied && result.outcomes[0])).toEqual([
      { kind: 'add', value: 2 },
      { kind: 'add', value: 3 },
      { kind: 'add', value: 4 },
    ]);
  });

  test('gives versions of their own to commits of one key in one batch', async () => {
    const results = await Promise.all([put('a'), put('a'), put('a')]);
    const versions = results.map((result) => (result.applied ? result.version : 0));
    expect(new Set(versions).size).toBe(3);
    expect((await storage.get('a'))?.version).toBe(versions[2]);
  });

  test('copies a value when the commit is called, decided at once or after a read', async () => {
    await put('known');
    const value = bytes('before');
    const blind = storage.commit({ writes: [{ kind: 'put', key: 'blind', value }] });
    const checked = storage.commit({
      checks: [{ kind: 'absent', key: 'never-seen' }],
      writes: [
        { kind: 'put', key: 'checked', value },
        { kind: 'append', log: 'log', value },
      ],
    });
    value.fill(0);
    await Promise.all([blind, checked]);
    expect((await storage.get(logEntryKey('log', 1)))?.value).toEqual(bytes('before'));
    expect((await storage.get('blind'))?.value).toEqual(bytes('before'));
    expect((await storage.get('checked'))?.value).toEqual(bytes('before'));
  });
});

describe('coalesced reads', () => {
  test('fetch the keys of one turn in one call, and a key once', async () => {
    await Promise.all([put('a', '1'), put('b', '2')]);
    const entries = await Promise.all([
      storage.get('a'),
      storage.get('b'),
      storage.get('a'),
      storage.getMany(['b', 'c']),
    ]);
    expect(database.reads).toEqual([3]);
    expect(entries[0]?.value).toEqual(bytes('1'));
    expect(entries[3][1]).toBeUndefined();
  });

  test('are answered from memory the second time, absence too', async () => {
    await put('a');
    await storage.getMany(['a', 'gone']);
    await put('a', 'newer');
    const [a, gone] = await storage.getMany(['a', 'gone']);
    expect(database.reads).toEqual([2]);
    expect(a?.value).toEqual(bytes('newer'));
    expect(gone).toBeUndefined();
  });

  test('share the read with commits that must look at the same key', async () => {
    await put('a');
    await Promise.all([storage.get('a'), add('n', 1), add('n', 2)]);
    expect(database.reads).toEqual([2]);
    expect((await storage.get('n'))?.value).toEqual(bytes('3'));
  });
});

describe('a write that is on its way', () => {
  test('is not seen by a reader who knows the state before it', async () => {
    await put('a', 'old');
    await storage.get('a');
    const release = database.holdWrites();
    const write = put('a', 'new');
    await settle();
    expect((await storage.get('a'))?.value).toEqual(bytes('old'));
    release();
    await write;
    expect((await storage.get('a'))?.value).toEqual(bytes('new'));
  });

  test('makes a reader wait who does not know the state before it', async () => {
    await put('a', 'old');
    const release = database.holdWrites();
    const order: string[] = [];
    const write = put('a', 'new').then(() => order.push('write'));
    await settle();
    const read = storage.get('a').then((entry) => order.push(`read ${entry?.value.length}`));
    await settle();
    expect(order).toEqual([]);
    release();
    await Promise.all([write, read]);
    expect(order.sort()).toEqual(['read 3', 'write']);
  });

  test('that is acknowledged during a slow read is what the reader gets', async () => {
    await put('a', 'old');
    const release = database.holdReads();
    const read = storage.get('a');
    await settle();
    await put('a', 'newest');
    release();
    expect((await read)?.value).toEqual(bytes('newest'));
    await settle(); // the slow answer, which is older, has come
    expect((await storage.get('a'))?.value).toEqual(bytes('newest'));
  });

  test('holds back a refusal that rests on it', async () => {
    await add('stock', 1);
    const release = database.holdWrites();
    const order: string[] = [];
    const sale = add('stock', -1).then(() => order.push('sold'));
    const refusal = add('stock', -1).then(({ applied }) => order.push(`second ${applied}`));
    const other = storage
      .commit({ checks: [{ kind: 'version', key: 'absent', version: 1 }] })
      .then(({ applied }) => order.push(`unrelated ${applied}`));
    await settle();
    await settle();
    expect(order).toEqual(['unrelated false']);
    release();
    await Promise.all([sale, refusal, other]);
    expect(order).toEqual(['unrelated false', 'sold', 'second false']);
  });

  test('holds back the first page of a scan that may have seen it', async () => {
    await put('a');
    const release = database.holdWrites();
    const order: string[] = [];
    const write = put('b').then(() => order.push('write'));
    await settle();
    const scan = (async () => {
      for await (const page of storage.scan({})) order.push(page.map(({ key }) => key).join());
    })();
    await settle();
    expect(order).toEqual([]);
    release();
    await Promise.all([write, scan]);
    expect(order).toEqual(['write', 'a']);
  });
});

describe('overload', () => {
  test('is refused with OVERLOADED, a time to come back, and nothing applied', async () => {
    await storage.close();
    database = new ControlledDatabase(new MemoryLevel());
    storage = await openLevelStorage({ database }, { clock, queueBytes: 4000 });
    const release = database.holdWrites();
    const outcomes = Array.from({ length: 20 }, (_, i) =>
      put(`k${i}`).then(
        () => 'applied',
        (error: unknown) => error,
      ),
    );
    release();
    const settled = await Promise.all(outcomes);
    const refused = settled.filter((outcome) => isSpillwayError(outcome, 'OVERLOADED'));
    expect(settled.filter((outcome) => outcome === 'applied')).toHaveLength(15);
    expect(refused).toHaveLength(5);
    expect(refused[0]).toMatchObject({ retryable: true, applied: false });
    expect((await storage.stats()).entries).toBe(15);
  });

  test('never refuses a lone commit, however large', async () => {
    await storage.close();
    database = new ControlledDatabase(new MemoryLevel());
    storage = await openLevelStorage({ database }, { clock, queueBytes: 1 });
    expect((await put('a', 'x'.repeat(10_000))).applied).toBe(true);
  });
});
