import { MemoryLevel } from 'memory-level';
import { expect, test } from 'vitest';
import { SimulatedClock } from '@spillway/runtime/testing';
import { CommitQueue } from './commit-queue.ts';
import { FIRST_MARK } from './session-mark.ts';
import { VERSION_RANGE } from './store-header.ts';
import { VersionSource } from './version-source.ts';

/** A source with 10 versions left, whose reservations are written in the next turn. */
async function almostUsedUp(): Promise<[VersionSource, boolean[], MemoryLevel]> {
  const database = new MemoryLevel();
  await database.open();
  const syncs: boolean[] = [];
  const queue = new CommitQueue(database, {
    syncNext: () => false,
    syncsEach: false,
    onAcknowledged: (_, synced) => syncs.push(synced),
    onFailed: (_, error) => {
      throw error;
    },
  });
  const header = { storeId: 's', mark: FIRST_MARK, versionsAfter: 100, versionsUntil: 110 };
  return [new VersionSource(header, queue), syncs, database];
}

test('versions go up by one, and none is given that was not reserved', async () => {
  const [versions] = await almostUsedUp();
  const given: (number | undefined)[] = [];
  for (let i = 0; i < 12; i++) {
    const version = versions.next();
    given.push(version);
    if (version !== undefined) versions.take();
  }
  const expected = [101, 102, 103, 104, 105, 106, 107, 108, 109, 110, undefined, undefined];
  expect(given).toEqual(expected);
});

test('the next range is reserved once, synced, and counts when it is on the disk', async () => {
  const [versions, syncs, database] = await almostUsedUp();
  for (let i = 0; i < 10; i++) versions.take();
  expect(versions.next()).toBeUndefined();
  await new SimulatedClock().advance(0); // promises settle
  expect(syncs).toEqual([true]);
  expect(await database.get('\0versions')).toBe(JSON.stringify({ until: 110 + VERSION_RANGE }));
  expect(versions.next()).toBe(111);
  versions.take();
  expect(versions.next()).toBe(112);
});
