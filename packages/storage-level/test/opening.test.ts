import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ClassicLevel } from 'classic-level';
import { MemoryLevel } from 'memory-level';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SimulatedClock } from '@spillway/runtime/testing';
import { requireCapabilities, type Storage } from '@spillway/storage';
import { levelStorage, openLevelStorage, type LevelStorageOptions } from '@spillway/storage-level';

let folder: string;
let path: string;
const open: Storage[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spillway-level-'));
  path = join(folder, 'shop', 'node');
});

afterEach(async () => {
  await Promise.all(open.splice(0).map((storage) => storage.close()));
  await rm(folder, { recursive: true });
});

function keep<T extends Storage>(storage: T): T {
  open.push(storage);
  return storage;
}

describe('levelStorage(path)', () => {
  test('touches nothing until the first operation, then makes the folder', async () => {
    const storage = keep(levelStorage(path));
    expect(await readdir(folder)).toEqual([]);
    expect(storage.id).toBe(path);
    const [, entry] = await Promise.all([
      storage.commit({ writes: [{ kind: 'put', key: 'a', value: Buffer.from('1') }] }),
      storage.get('a'),
    ]);
    expect(entry === undefined || entry.value.length === 1).toBe(true);
    expect((await storage.get('a'))?.value).toEqual(new Uint8Array([0x31]));
    expect(await readdir(folder)).toEqual(['shop']);
  });

  test('leaves nothing behind when it is closed before it was used', async () => {
    await levelStorage(path).close();
    expect(await readdir(folder)).toEqual([]);
  });

  test('copies the values of commits that wait for the opening', async () => {
    const storage = keep(levelStorage(path));
    const value = Buffer.from('before');
    const commit = storage.commit({ writes: [{ kind: 'put', key: 'a', value }] });
    value.fill(0);
    await commit;
    expect(Buffer.from((await storage.get('a'))?.value ?? []).toString()).toBe('before');
  });

  test('bounds the commits that wait for the opening', async () => {
    const storage = keep(levelStorage(path, { queueBytes: 1000 }));
    const commits = Array.from({ length: 5 }, (_, i) =>
      storage.commit({ writes: [{ kind: 'put', key: `k${i}`, value: Buffer.alloc(200) }] }),
    );
    const settled = await Promise.allSettled(commits);
    expect(settled.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
      'rejected',
      'rejected',
    ]);
    expect(settled[4]).toMatchObject({ reason: { code: 'OVERLOADED', applied: false } });
  });
});

describe('a store that is open', () => {
  test('cannot be opened a second time in this process, however the path is spelled', async () => {
    keep(await openLevelStorage(path));
    const link = join(folder, 'link');
    await symlink(path, link);
    for (const spelling of [path, `${path}/`, relative(process.cwd(), path), link]) {
      await expect(openLevelStorage(spelling)).rejects.toMatchObject({
        code: 'LEVEL_LOCKED',
        retryable: true,
        message: expect.stringMatching(/another process.*server backend/s),
      });
    }
    const lazy = keep(levelStorage(path));
    await expect(lazy.get('a')).rejects.toMatchObject({ code: 'LEVEL_LOCKED', applied: false });
    const commit = lazy.commit({ writes: [{ kind: 'delete', key: 'a' }] });
    await expect(commit).rejects.toMatchObject({ code: 'LEVEL_LOCKED', applied: false });
  });

  test('never advises to remove a lock', async () => {
    keep(await openLevelStorage(path));
    const error: unknown = await openLevelStorage(path).catch((reason: unknown) => reason);
    expect(String(error)).not.toMatch(/lock file|delete|remove|unlink|LOCK\b/);
  });

  test('heals a second storage when it is closed, a second later', async () => {
    const clock = new SimulatedClock();
    const first = await openLevelStorage(path);
    const second = keep(levelStorage(path, { clock }));
    await expect(second.get('a')).rejects.toMatchObject({ code: 'LEVEL_LOCKED' });
    await first.close();
    await expect(second.get('a')).rejects.toMatchObject({ code: 'LEVEL_LOCKED' });
    await clock.advance(1000);
    expect(await second.get('a')).toBeUndefined();
  });

  test('is one for each handed-in database too', async () => {
    const database = new MemoryLevel();
    keep(await openLevelStorage({ database }));
    await expect(openLevelStorage({ database })).rejects.toMatchObject({ code: 'LEVEL_LOCKED' });
  });
});

describe('a place that cannot be a store', () => {
  test.each(['file', 'file/below'])('is refused when a file is in the way (%s)', async (name) => {
    await writeFile(join(folder, 'file'), 'text');
    await expect(openLevelStorage(join(folder, name))).rejects.toMatchObject({
      code: 'LEVEL_NOT_A_FOLDER',
      retryable: false,
    });
  });

  test('is refused when another program has records there, and is left as it was', async () => {
    const database = new ClassicLevel(path);
    await database.put('theirs', 'data');
    await database.close();
    await expect(openLevelStorage(path)).rejects.toMatchObject({ code: 'LEVEL_FORMAT_UNKNOWN' });
    await database.open();
    expect(await database.keys().all()).toEqual(['theirs']);
    await database.close();
  });

  test('is refused when a newer release wrote it, and is left as it was', async () => {
    await (await openLevelStorage(path)).close();
    const database = new ClassicLevel(path);
    const record = '{"format":2,"storeId":"x"}';
    await database.put('\0format', record);
    const before = await database.iterator().all();
    await database.close();
    await expect(openLevelStorage(path)).rejects.toMatchObject({
      code: 'LEVEL_FORMAT_UNKNOWN',
      details: { format: 2, supported: 1 },
    });
    await database.open();
    expect(await database.iterator().all()).toEqual(before);
    await database.close();
  });

  test('is refused when LevelDB finds its files damaged', async () => {
    await (await openLevelStorage(path)).close();
    const files = await readdir(path);
    await writeFile(join(path, files.find((name) => name.startsWith('MANIFEST')) ?? ''), 'x');
    await expect(openLevelStorage(path)).rejects.toMatchObject({
      code: 'LEVEL_CORRUPT',
      details: { role: 'files' },
    });
  });

  test.each([
    ['format', '\0format', '{"format":1}'],
    ['format', '\0format', 'not json'],
    ['session', '\0session', '{"clean":"yes","incarnation":0}'],
    ['session', '\0session', '{"clean":true,"incarnation":-1}'],
    ['versions', '\0versions', '{"until":"many"}'],
  ])('is refused when its record %s is damaged', async (role, key, record) => {
    await (await openLevelStorage(path)).close();
    const database = new ClassicLevel(path);
    await database.put(key, record);
    await database.close();
    await expect(openLevelStorage(path)).rejects.toMatchObject({
      code: 'LEVEL_CORRUPT',
      details: { role },
    });
  });
});

test('a damaged entry is named by its role, for a read, a commit and a scan', async () => {
  await (await openLevelStorage(path)).close();
  const database = new ClassicLevel(path);
  await database.put('dbad', 'short');
  await database.close();
  const storage = keep(await openLevelStorage(path));
  const expected = { code: 'LEVEL_CORRUPT', details: { role: 'entry' }, applied: false };
  await expect(storage.get('bad')).rejects.toMatchObject(expected);
  await expect(storage.commit({ checks: [{ kind: 'absent', key: 'bad' }] })).rejects.toMatchObject(
    expected,
  );
  const scan = storage.scan({})[Symbol.asyncIterator]();
  await expect(scan.next()).rejects.toMatchObject(expected);
  await storage.commit({ writes: [{ kind: 'put', key: 'bad', value: Buffer.from('mended') }] });
  expect((await storage.get('bad'))?.value).toHaveLength(6);
});

test('a close turns what was not synced into a table, then marks the store clean', async () => {
  const database = new ClassicLevel(path);
  const compact = vi.spyOn(database, 'compactRange');
  const storage = await openLevelStorage({ database });
  await storage.commit({ writes: [{ kind: 'put', key: 'a', value: Buffer.from('1') }] });
  await storage.close();
  expect(compact).toHaveBeenCalledTimes(1);
  await (await openLevelStorage({ database })).close();
  await (await openLevelStorage({ database }, { sync: true })).close();
  expect(compact).toHaveBeenCalledTimes(1);
});

describe('capabilities', () => {
  test('promise the disk only when each commit is synced', async () => {
    await mkdir(path, { recursive: true });
    expect(levelStorage(path).capabilities).toMatchObject({
      orderedScan: true,
      snapshotScan: true,
      atomicScope: 'storage',
      durability: 'process',
      shared: false,
      nativeExpiry: true,
    });
    expect(levelStorage(path, { sync: false }).capabilities.durability).toBe('process');
    const synced = levelStorage(path, { sync: true });
    expect(synced.capabilities.durability).toBe('disk');
    requireCapabilities(synced, { durability: 'disk' });
    expect(() => requireCapabilities(levelStorage(path), { durability: 'disk' })).toThrow(
      'durability = process',
    );
  });

  test('promise of a handed-in database what it is known to keep', () => {
    const sync = { sync: true };
    const classic = new ClassicLevel(path);
    expect(levelStorage({ database: classic }, sync).capabilities.durability).toBe('disk');
    const sublevel = classic.sublevel('shop');
    expect(levelStorage({ database: sublevel }, sync).capabilities.durability).toBe('process');
    const told = levelStorage({ database: sublevel, honoursSync: true }, sync);
    expect(told.capabilities.durability).toBe('disk');
    const memory = levelStorage({ database: new MemoryLevel() }, sync);
    expect(memory.capabilities.durability).toBe('volatile');
    return classic.close();
  });
});

describe('options', () => {
  const wrong: readonly [string, LevelStorageOptions][] = [
    ['id', { id: '' }],
    ['sync', { sync: { everyMs: 0 } }],
    ['sync', { sync: 'always' as never }],
    ['cacheBytes', { cacheBytes: -1 }],
    ['queueBytes', { queueBytes: 0.5 }],
    ['sweepIntervalMs', { sweepIntervalMs: Number.NaN }],
    ['blockingReads', { blockingReads: 1 as never }],
    ['writeBufferBytes', { writeBufferBytes: 1 }],
    ['limits.keyBytes', { limits: { keyBytes: 0 } }],
  ];
  test.each(wrong)('are refused when %s makes no sense', (name, options) => {
    expect(() => levelStorage(path, options)).toThrow(name);
    expect(() => levelStorage(path, options)).toThrow(
      expect.objectContaining({ code: 'LEVEL_OPTION_INVALID' }),
    );
  });

  test.each(['', undefined, null, 5, {}, { database: {} }])('refuse the place %j', (place) => {
    expect(() => levelStorage(place as never)).toThrow(
      expect.objectContaining({ code: 'LEVEL_OPTION_INVALID' }),
    );
  });
});
