import { MemoryLevel } from 'memory-level';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SimulatedClock } from '@spillway/runtime/testing';
import { openStorage, type CommitResult, type Storage } from '@spillway/storage';
import { LevelBackend } from '../src/level-backend.ts';
import { resolveLevelOptions, type LevelStorageOptions } from '../src/level-options.ts';
import { ControlledDatabase, type SeenWrite, type WriteFate } from './controlled-database.ts';

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));

let database: ControlledDatabase;
let clock: SimulatedClock;
let storage: Storage;
let openings: number;
let openingError: Error | undefined;

/** A place like a folder: closing it is final, opening it again shows what it really has. */
function openOver(options: LevelStorageOptions = {}, closeIsFinal = true): Storage {
  const resolved = resolveLevelOptions({ clock, ...options }, 'node');
  const place = {
    name: 'node',
    keepsData: true,
    honoursSync: true,
    snapshotScan: true,
    closeIsFinal,
    open: async () => {
      openings++;
      if (openingError !== undefined) throw openingError;
      await database.open();
      return { database, close: () => database.close() };
    },
  };
  return openStorage(new LevelBackend(place, resolved), { clock });
}

beforeEach(() => {
  openings = 0;
  openingError = undefined;
  clock = new SimulatedClock();
  database = new ControlledDatabase(new MemoryLevel());
});

afterEach(() => storage.close());

/** Fails the first write that puts this key. */
function failOnce(fate: WriteFate, key: string): void {
  let done = false;
  database.fate = (write: SeenWrite) => {
    if (done || !write.puts.includes(`d${key}`)) return 'apply';
    done = true;
    return fate;
  };
}

const put = (key: string, value = 'v'): Promise<CommitResult> =>
  storage.commit({ writes: [{ kind: 'put', key, value: bytes(value) }] });
const outcome = (commit: Promise<CommitResult>): Promise<unknown> =>
  commit.then(
    ({ applied }) => applied,
    (error: unknown) => error,
  );

describe('a batch that the engine fails to write', () => {
  test('is reported as not applied when the engine, opened anew, does not have it', async () => {
    storage = openOver();
    await put('a', 'old');
    failOnce('failBefore', 'a');
    await expect(put('a', 'new')).rejects.toMatchObject({
      code: 'STORAGE_UNAVAILABLE',
      applied: false,
      retryable: true,
      details: { storage: 'node', reason: 'LEVEL_IO_ERROR' },
    });
    expect(openings).toBe(2);
    expect((await storage.get('a'))?.value).toEqual(bytes('old'));
    expect(await outcome(put('a', 'new'))).toBe(true);
  });

  test('is acknowledged after all when the engine, opened anew, has it', async () => {
    storage = openOver();
    failOnce('failAfter', 'a');
    const result = await put('a', 'new');
    expect(result.applied).toBe(true);
    expect(await storage.get('a')).toMatchObject({
      value: bytes('new'),
      version: result.applied ? result.version : 0,
    });
  });

  test('is unknown when its engine may apply it later', async () => {
    storage = openOver({}, false);
    failOnce('failBefore', 'a');
    await expect(put('a')).rejects.toMatchObject({
      code: 'STORAGE_OUTCOME_UNKNOWN',
      applied: 'unknown',
      retryable: false,
    });
  });

  test('is unknown when the engine cannot be opened any more', async () => {
    storage = openOver();
    await put('a');
    failOnce('failBefore', 'b');
    openingError = new Error('IO error: MANIFEST-000005: Input/output error');
    await expect(put('b')).rejects.toMatchObject({ code: 'STORAGE_OUTCOME_UNKNOWN' });
    await expect(storage.get('a')).rejects.toMatchObject({ code: 'LEVEL_IO_ERROR' });
    await expect(put('a')).rejects.toMatchObject({ code: 'LEVEL_IO_ERROR', applied: false });
    expect(openings).toBe(2);
    openingError = undefined;
    await clock.advance(1000);
    expect((await storage.get('a'))?.value).toEqual(bytes('v'));
    expect(await storage.get('b')).toBeUndefined();
  });

  test.each([
    ['not applied, when a removed key is still there', 'failBefore', { applied: false }],
    ['unknown, when the removed key is gone', 'failAfter', { applied: 'unknown' }],
  ] as const)('that only removes is %s', async (_, fate, expected) => {
    storage = openOver();
    await put('a');
    database.fate = ({ removals }) => (removals.includes('da') ? fate : 'apply');
    const removal = storage.commit({ writes: [{ kind: 'delete', key: 'a' }] });
    await expect(removal).rejects.toMatchObject(expected);
  });
});

describe('commits that wait behind a batch that fails', () => {
  test('are not applied, since they were decided on what did not happen', async () => {
    storage = openOver();
    await storage.commit({ writes: [{ kind: 'add', key: 'stock', delta: 1 }] });
    const release = database.holdWrites();
    failOnce('failBefore', 'stock');
    const sale = outcome(
      storage.commit({ writes: [{ kind: 'add', key: 'stock', delta: -1, floor: 0 }] }),
    );
    await Promise.resolve();
    const order = outcome(
      storage.commit({
        checks: [{ kind: 'absent', key: 'order' }],
        writes: [
          { kind: 'put', key: 'order', value: bytes('o') },
          { kind: 'add', key: 'stock', delta: 5 },
        ],
      }),
    );
    const soldOut = outcome(
      storage.commit({ writes: [{ kind: 'add', key: 'stock', delta: -9, floor: 0 }] }),
    );
    await storage.get('order').catch(() => undefined);
    release();
    for (const error of await Promise.all([sale, order, soldOut])) {
      expect(error).toMatchObject({ code: 'STORAGE_UNAVAILABLE', applied: false, retryable: true });
    }
    const [stock, noOrder] = await storage.getMany(['stock', 'order']);
    expect(stock?.value).toEqual(bytes('1'));
    expect(noOrder).toBeUndefined();
  });

  test('and readers who wait for the batch are told to come again', async () => {
    storage = openOver();
    await put('a', 'old');
    const release = database.holdWrites();
    failOnce('failBefore', 'a');
    const write = outcome(put('a', 'new'));
    await Promise.resolve();
    await Promise.resolve();
    const read = storage.get('a').catch((error: unknown) => error);
    release();
    expect(await read).toMatchObject({ code: 'STORAGE_UNAVAILABLE', retryable: true });
    await write;
    expect((await storage.get('a'))?.value).toEqual(bytes('old'));
  });
});

test('versions of a batch that failed are not given again', async () => {
  storage = openOver();
  const first = await put('a');
  failOnce('failBefore', 'b');
  await outcome(put('b'));
  const next = await put('c');
  expect(next.applied && first.applied && next.version > first.version + 1).toBe(true);
});

test('a close while the last batch fails still closes the engine', async () => {
  storage = openOver();
  await put('a');
  failOnce('failBefore', 'b');
  const last = outcome(put('b'));
  await storage.close();
  expect(await last).toMatchObject({ applied: false });
  expect(database.status).toBe('closed');
});

describe('the incarnation after a failed write', () => {
  test('rises when earlier commits were not synced: they may be lost', async () => {
    storage = openOver({ sync: false, bootId: () => Promise.resolve('boot') });
    await put('a');
    expect(storage.incarnation).toBe(0);
    failOnce('failBefore', 'b');
    await outcome(put('b'));
    await storage.get('a');
    expect(storage.incarnation).toBe(1);
  });

  test('stays when the disk was merely full, which a write notices at once', async () => {
    storage = openOver({ sync: false, bootId: () => Promise.resolve('boot') });
    await put('a');
    database.failure = 'IO error: 000012.log: No space left on device';
    failOnce('failBefore', 'b');
    expect(await outcome(put('b'))).toMatchObject({ details: { reason: 'LEVEL_DISK_FULL' } });
    await storage.get('a');
    expect(storage.incarnation).toBe(0);
  });

  test('stays when each commit is synced', async () => {
    storage = openOver({ sync: true });
    failOnce('failBefore', 'b');
    await outcome(put('b'));
    await storage.get('a');
    expect(storage.incarnation).toBe(0);
  });
});

test('a read that the engine fails is retryable, and does not end the session', async () => {
  storage = openOver();
  await put('a');
  const { get } = database;
  database.get = () => Promise.reject(new Error('IO error: 000005.ldb: Input/output error'));
  await expect(storage.get('a')).rejects.toMatchObject({
    code: 'STORAGE_UNAVAILABLE',
    retryable: true,
  });
  await expect(
    storage.commit({ writes: [{ kind: 'add', key: 'n', delta: 1 }] }),
  ).rejects.toMatchObject({ code: 'STORAGE_UNAVAILABLE', applied: false });
  database.get = get;
  expect((await storage.get('a'))?.value).toEqual(bytes('v'));
  expect(openings).toBe(1);
});
