import { MemoryLevel } from 'memory-level';
import { beforeEach, describe, expect, test } from 'vitest';
import { SimulatedClock } from '@spillway/runtime/testing';
import { levelStorage, openLevelStorage } from '@spillway/storage-level';
import { ControlledDatabase } from './controlled-database.ts';

const value = new Uint8Array([1]);
let clock: SimulatedClock;
let database: ControlledDatabase;

beforeEach(() => {
  clock = new SimulatedClock();
  database = new ControlledDatabase(new MemoryLevel());
});

describe('close()', () => {
  test('waits for what waits for the opening, for entries, and for the engine', async () => {
    const storage = levelStorage({ database }, { clock });
    const accepted = [
      storage.commit({ writes: [{ kind: 'put', key: 'blind', value }] }),
      storage.commit({
        checks: [{ kind: 'absent', key: 'checked' }],
        writes: [{ kind: 'put', key: 'checked', value }],
      }),
      storage.commit({ writes: [{ kind: 'add', key: 'n', delta: 1 }] }),
      storage.get('a'),
      storage.getMany(['b', 'c']),
      storage.stats(),
    ];
    await storage.close();
    const settled = await Promise.allSettled(accepted);
    expect(settled.map(({ status }) => status)).toEqual(accepted.map(() => 'fulfilled'));
    const again = await openLevelStorage({ database }, { clock });
    expect(await again.getMany(['blind', 'checked', 'n'])).not.toContain(undefined);
    await again.close();
  });

  test('waits for a commit whose entries are being read', async () => {
    const storage = await openLevelStorage({ database }, { clock });
    const release = database.holdReads();
    const commit = storage.commit({ writes: [{ kind: 'add', key: 'n', delta: 1 }] });
    let isClosed = false;
    const closing = storage.close().then(() => {
      isClosed = true;
    });
    await clock.advance(0);
    expect(isClosed).toBe(false);
    release();
    expect((await commit).applied).toBe(true);
    await closing;
    expect(database.status).toBe('closed');
    expect(database.writes.at(-1)?.puts).toEqual(['\0session']);
  });

  test('ends scans, leaves no timer, and can be called again', async () => {
    const storage = await openLevelStorage({ database }, { clock });
    const expiresAtMs = clock.wallMs() + 60_000;
    await storage.commit({ writes: [{ kind: 'put', key: 'a', value, expiresAtMs }] });
    const scan = storage.scan({})[Symbol.asyncIterator]();
    expect((await scan.next()).done).toBe(false);
    await Promise.all([storage.close(), storage.close()]);
    await expect(scan.next()).rejects.toMatchObject({ code: 'STORAGE_CLOSED' });
    await expect(storage.get('a')).rejects.toMatchObject({ code: 'STORAGE_CLOSED' });
    expect(clock.pendingTimers).toBe(0);
    expect(database.status).toBe('closed');
  });

  test('still closes the engine when the mark of a clean close cannot be written', async () => {
    const storage = await openLevelStorage({ database }, { clock });
    database.fate = () => 'failBefore';
    await storage.close();
    expect(database.status).toBe('closed');
  });
});
