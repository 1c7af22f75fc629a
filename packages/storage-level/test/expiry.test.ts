import { MemoryLevel } from 'memory-level';
import { beforeEach, describe, expect, test } from 'vitest';
import { SimulatedClock } from '@spillway/runtime/testing';
import type { Storage } from '@spillway/storage';
import { openLevelStorage } from '@spillway/storage-level';
import { ControlledDatabase } from './controlled-database.ts';

const value = new Uint8Array([1]);

let memory: MemoryLevel;
let clock: SimulatedClock;

beforeEach(() => {
  memory = new MemoryLevel();
  clock = new SimulatedClock();
});

/** Every call is a new database object over the same data, as another process would open it. */
function open(): Promise<Storage> {
  return openLevelStorage({ database: memory.sublevel('s') }, { clock });
}

const put = (storage: Storage, key: string, ttlMs?: number): Promise<unknown> =>
  storage.commit({
    writes: [
      {
        kind: 'put',
        key,
        value,
        ...(ttlMs === undefined ? {} : { expiresAtMs: clock.wallMs() + ttlMs }),
      },
    ],
  });

/** What is stored, by role: entries and rows of the expiry index. */
async function stored(): Promise<{ readonly entries: string[]; readonly rows: number }> {
  const places = await memory.sublevel('s').keys().all();
  return {
    entries: places.filter((place) => place.startsWith('d')).map((place) => place.slice(1)),
    rows: places.filter((place) => place.startsWith('e')).length,
  };
}

describe('expired entries', () => {
  test('are removed with their rows of the index, and nothing else is', async () => {
    const storage = await open();
    await put(storage, 'short', 1500);
    await put(storage, 'long', 60_000);
    await put(storage, 'lasting');
    expect(await stored()).toEqual({ entries: ['lasting', 'long', 'short'], rows: 2 });
    await clock.advance(4000);
    expect(await stored()).toEqual({ entries: ['lasting', 'long'], rows: 1 });
    await clock.advance(60_000);
    expect(await stored()).toEqual({ entries: ['lasting'], rows: 0 });
    await storage.close();
  });

  test('are not removed when they were renewed, made lasting, or made anew meanwhile', async () => {
    const storage = await open();
    for (const key of ['renewed', 'lasting', 'anew']) await put(storage, key, 1500);
    await put(storage, 'renewed', 90_000);
    await put(storage, 'lasting');
    await storage.commit({ writes: [{ kind: 'delete', key: 'anew' }] });
    await put(storage, 'anew', 90_000);
    await clock.advance(10_000);
    expect(await stored()).toEqual({ entries: ['anew', 'lasting', 'renewed'], rows: 2 });
    expect(await storage.get('renewed')).toBeDefined();
    await storage.close();
  });

  test('are not removed when they are being renewed at that moment', async () => {
    const database = new ControlledDatabase(memory);
    const storage = await openLevelStorage({ database }, { clock });
    await put(storage, 'a', 1500);
    await storage.get('a');
    await clock.advance(1400);
    const release = database.holdWrites();
    const renewal = put(storage, 'a', 90_000);
    await clock.advance(5000);
    release();
    await renewal;
    await clock.advance(5000);
    expect(await storage.get('a')).toBeDefined();
    expect(await memory.keys({ gte: 'd', lt: 'f' }).all()).toHaveLength(2);
    await storage.close();
  });

  test('are removed by the next session when the one that wrote them ended early', async () => {
    const abandoned = await open();
    await put(abandoned, 'a', 1500);
    await clock.advance(500);
    const storage = await open();
    await clock.advance(5000);
    expect(await stored()).toEqual({ entries: [], rows: 0 });
    await storage.close();
    await abandoned.close();
  });

  test('are removed many at a time, step by step', async () => {
    const storage = await open();
    for (let i = 0; i < 500; i++) await put(storage, `k${i}`, 1000 + i);
    await clock.advance(60_000);
    expect(await stored()).toEqual({ entries: [], rows: 0 });
    await storage.close();
  });

  test('keep their key usable: a commit sees none, whatever lies in the engine', async () => {
    const storage = await open();
    await storage.commit({
      writes: [{ kind: 'add', key: 'n', delta: 7, expiresAtMs: clock.wallMs() + 10 }],
    });
    await clock.advance(10);
    const result = await storage.commit({
      checks: [{ kind: 'absent', key: 'n' }],
      writes: [{ kind: 'add', key: 'n', delta: 1 }],
    });
    expect(result).toMatchObject({ applied: true, outcomes: [{ kind: 'add', value: 1 }] });
    await clock.advance(60_000);
    expect(await storage.get('n')).toMatchObject({ value: new Uint8Array([0x31]) });
    await storage.close();
  });

  test('are left alone when the wall clock is set back', async () => {
    const storage = await open();
    await put(storage, 'a', 5000);
    clock.stepWall(-3_600_000);
    await clock.advance(60_000);
    expect(await storage.get('a')).toBeDefined();
    expect((await stored()).entries).toEqual(['a']);
    await storage.close();
  });
});

describe('the sweep', () => {
  test('leaves no timer when nothing expires, and none after a close', async () => {
    const storage = await open();
    await put(storage, 'a');
    await clock.advance(5000);
    expect(clock.pendingTimers).toBe(0);
    await put(storage, 'b', 30_000);
    expect(clock.pendingTimers).toBeGreaterThan(0);
    await storage.close();
    expect(clock.pendingTimers).toBe(0);
  });

  test('outlives a failed read', async () => {
    const database = new ControlledDatabase(memory);
    const storage = await openLevelStorage({ database }, { clock });
    await put(storage, 'a', 1500);
    const { iterator } = database;
    database.iterator = () => {
      throw new Error('IO error: 000005.ldb: Input/output error');
    };
    await clock.advance(3000);
    database.iterator = iterator;
    await clock.advance(120_000);
    expect(await memory.get('da')).toBeUndefined();
    await storage.close();
  });
});
