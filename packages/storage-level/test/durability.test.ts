import { MemoryLevel } from 'memory-level';
import { beforeEach, describe, expect, test } from 'vitest';
import { SimulatedClock } from '@spillway/runtime/testing';
import type { CommitResult, Storage } from '@spillway/storage';
import { openLevelStorage, type LevelStorageOptions } from '@spillway/storage-level';
import { ControlledDatabase } from './controlled-database.ts';

let memory: MemoryLevel;
let clock: SimulatedClock;
let boot: string | undefined;

beforeEach(() => {
  memory = new MemoryLevel();
  clock = new SimulatedClock();
  boot = 'boot-1';
});

/** Every call is a new database object over the same data, as another process would open it. */
function open(options: LevelStorageOptions = {}): Promise<Storage> {
  const bootId = (): Promise<string | undefined> => Promise.resolve(boot);
  return openLevelStorage({ database: memory.sublevel('s') }, { clock, bootId, ...options });
}

const put = (storage: Storage, key = 'k'): Promise<CommitResult> =>
  storage.commit({ writes: [{ kind: 'put', key, value: new Uint8Array([1]) }] });

describe('the incarnation', () => {
  test('stays over clean closes, in whatever boot', async () => {
    for (const name of ['boot-1', 'boot-2', undefined, 'boot-3']) {
      boot = name;
      const storage = await open();
      await put(storage);
      expect(storage.incarnation).toBe(0);
      await storage.close();
    }
  });

  test('stays when the process was killed and the machine went on', async () => {
    await put(await open());
    expect((await open()).incarnation).toBe(0);
    expect((await open()).incarnation).toBe(0);
  });

  test('rises once when the machine stopped under an open store', async () => {
    await put(await open());
    boot = 'boot-2';
    expect((await open()).incarnation).toBe(1);
    const again = await open();
    expect(again.incarnation).toBe(1);
    await again.close();
    boot = 'boot-3';
    expect((await open()).incarnation).toBe(1);
    boot = 'boot-4';
    expect((await open()).incarnation).toBe(2);
  });

  test('rises after each unclean stop where the boot is not known', async () => {
    boot = undefined;
    await open();
    expect((await open()).incarnation).toBe(1);
    expect((await open()).incarnation).toBe(2);
  });

  test('never rises while each commit is synced', async () => {
    await put(await open({ sync: true }));
    boot = 'boot-2';
    expect((await open({ sync: true })).incarnation).toBe(0);
  });

  test('rises when a store was left unsynced and is opened synced', async () => {
    await put(await open({ sync: false }));
    boot = 'boot-2';
    expect((await open({ sync: true })).incarnation).toBe(1);
  });
});

describe('versions', () => {
  test('rise over restarts, clean or not, so that none is used twice', async () => {
    const seen = new Set<number>();
    let last = 0;
    for (let round = 0; round < 6; round++) {
      const storage = await open();
      for (let i = 0; i < 3; i++) {
        const result = await put(storage);
        const version = result.applied ? result.version : 0;
        expect(version).toBeGreaterThan(last);
        last = version;
        seen.add(version);
        await storage.commit({ writes: [{ kind: 'delete', key: 'k' }] });
      }
      if (round % 2 === 0) await storage.close();
    }
    expect(seen.size).toBe(18);
  });
});

describe('the sync policy', () => {
  async function observed(options: LevelStorageOptions): Promise<[ControlledDatabase, Storage]> {
    const database = new ControlledDatabase(memory);
    const storage = await openLevelStorage({ database }, { clock, ...options });
    expect(database.writes.map(({ sync }) => sync)).toEqual([true]); // versions are reserved
    database.writes.length = 0;
    return [database, storage];
  }

  test('true syncs every batch', async () => {
    const [database, storage] = await observed({ sync: true });
    await put(storage);
    await put(storage);
    expect(database.writes.map(({ sync }) => sync)).toEqual([true, true]);
    await storage.close();
    expect(database.writes).toHaveLength(2);
  });

  test('false syncs none, until the close marks the store as clean', async () => {
    const [database, storage] = await observed({ sync: false });
    await put(storage);
    await clock.advance(100_000);
    await put(storage);
    expect(database.writes.map(({ sync }) => sync)).toEqual([false, false]);
    await storage.close();
    expect(database.writes.slice(2)).toEqual([{ puts: ['\0session'], removals: [], sync: true }]);
  });

  test('an interval syncs with the first batch after it', async () => {
    const [database, storage] = await observed({ sync: { everyMs: 1000 } });
    await put(storage);
    await clock.advance(400);
    await put(storage);
    await clock.advance(599);
    await put(storage);
    expect(database.writes.map(({ sync }) => sync)).toEqual([false, false, false]);
    await clock.advance(1);
    expect(database.writes.slice(3)).toEqual([{ puts: ['\0synced'], removals: [], sync: true }]);
    await storage.close();
  });

  test('an interval needs no write of its own under load, and rests when idle', async () => {
    const [database, storage] = await observed({ sync: { everyMs: 1000 } });
    await clock.advance(5000);
    expect(database.writes).toEqual([]);
    await put(storage);
    await put(storage);
    expect(database.writes.map(({ sync }) => sync)).toEqual([true, false]);
    await clock.advance(60_000);
    expect(database.writes.map(({ sync }) => sync)).toEqual([true, false, true]);
    expect(clock.pendingTimers).toBe(0);
    await storage.close();
  });
});
