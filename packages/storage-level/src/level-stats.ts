import type { StorageStats } from '@spillway/storage';
import { fileMethods, keyBytes, type LevelDatabase } from './level-database.ts';
import { valueLength } from './entry-record.ts';
import { entryBounds, keyLength } from './physical-key.ts';

/** Counted one by one up to here; above it the count is estimated from the size of the files. */
const COUNTED_BYTES_MAX = 16 * 1024 * 1024;
const COUNTED_ENTRIES_MAX = 100_000;
const BYTE_KEYS = { keyEncoding: 'buffer' } as const;

/**
 * Entries and their bytes. A small store, and one whose engine cannot tell the size of its files,
 * is counted; in a large one the first 16 MiB are counted and scaled by the size of the files.
 */
export async function readStats(database: LevelDatabase): Promise<StorageStats> {
  const files = fileMethods(database);
  const limited = files !== undefined;
  const counted = await count(database, limited ? COUNTED_BYTES_MAX : Infinity);
  if (files === undefined || counted.stoppedAt === undefined) return counted.stats;
  const { start, end } = entryBounds(undefined, undefined);
  const from = keyBytes(start);
  const part = await files.approximateSize(from, counted.stoppedAt, BYTE_KEYS);
  const whole = await files.approximateSize(from, keyBytes(end), BYTE_KEYS);
  if (part <= 0) return (await count(database, Infinity)).stats; // all of it in memory still
  const factor = Math.max(1, whole / part);
  return {
    entries: Math.round(counted.stats.entries * factor),
    bytes: Math.round(counted.stats.bytes * factor),
  };
}

interface Counted {
  readonly stats: StorageStats;
  /** The first key that was not counted, when there may be one. */
  readonly stoppedAt: Buffer | undefined;
}

async function count(database: LevelDatabase, maxBytes: number): Promise<Counted> {
  const { start, end } = entryBounds(undefined, undefined);
  const iterator = database.iterator({
    gte: keyBytes(start),
    lt: keyBytes(end),
    reverse: false,
    keyEncoding: 'buffer',
    valueEncoding: 'buffer',
    highWaterMarkBytes: 256 * 1024,
  });
  let entries = 0;
  let bytes = 0;
  try {
    for (;;) {
      const rows = await iterator.nextv(1000);
      const last = rows.at(-1);
      if (last === undefined) return { stats: { entries, bytes }, stoppedAt: undefined };
      entries += rows.length;
      for (const [place, record] of rows) bytes += keyLength(place) + valueLength(record);
      if (maxBytes !== Infinity && (bytes > maxBytes || entries > COUNTED_ENTRIES_MAX)) {
        return { stats: { entries, bytes }, stoppedAt: last[0] };
      }
    }
  } finally {
    await iterator.close();
  }
}
