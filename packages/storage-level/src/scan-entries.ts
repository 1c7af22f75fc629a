import type { Clock } from '@spillway/runtime';
import type { Entry, ResolvedScan } from '@spillway/storage';
import { decodeEntry } from './entry-record.ts';
import { keyBytes, type EngineIterator, type LevelDatabase } from './level-database.ts';
import { liveEntry } from './live-entry.ts';
import { entryBounds, keyOfEntry } from './physical-key.ts';

/** Most bytes fetched at once; also where a page ends early, so that big values do not pile up. */
const PAGE_BYTES_MAX = 1024 * 1024;

/** What a scan works with. */
export interface ScanParts {
  readonly database: LevelDatabase;
  readonly clock: Clock;
  /** Resolves when the batch that was under way is acknowledged. */
  readonly settled: () => Promise<void>;
}

/**
 * The live entries of a range, off one snapshot of the engine. The snapshot may hold the batch that
 * is under way just then; its first page waits until that batch is acknowledged, so that a scan
 * shows nothing that a read after it does not.
 */
export async function* scanEntries(
  { database, clock, settled }: ScanParts,
  { range, reverse, limit, pageSize }: ResolvedScan,
): AsyncGenerator<readonly Entry[], void, void> {
  const { start, end } = entryBounds(range.start, range.end);
  const iterator = database.iterator({
    gte: keyBytes(start),
    lt: keyBytes(end),
    reverse,
    keyEncoding: 'buffer',
    valueEncoding: 'buffer',
    highWaterMarkBytes: PAGE_BYTES_MAX,
  });
  try {
    await settled();
    let left = limit;
    while (left > 0) {
      const page = await nextPage(iterator, Math.min(pageSize, left), clock);
      if (page.length === 0) return;
      left -= page.length;
      yield page;
    }
  } finally {
    await iterator.close();
  }
}

/** Up to `size` live entries; none at the end of the range only. `nextv` may return fewer rows. */
async function nextPage(iterator: EngineIterator, size: number, clock: Clock): Promise<Entry[]> {
  const page: Entry[] = [];
  let bytes = 0;
  while (page.length < size && bytes < PAGE_BYTES_MAX) {
    const rows = await iterator.nextv(size - page.length);
    if (rows.length === 0) break;
    for (const [place, record] of rows) {
      bytes += record.length;
      const entry = liveEntry(decodeEntry(keyOfEntry(place.toString('latin1')), record), clock);
      if (entry !== undefined) page.push(entry);
    }
    if (page.length === 0) bytes = 0; // expired entries do not fill a page
  }
  return page;
}
