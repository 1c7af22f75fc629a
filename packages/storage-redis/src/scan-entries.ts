import type { Entry, Key, ResolvedScan } from '@spillway/storage';
import { entryOf } from './commit-reply.ts';
import type { Dispatcher } from './dispatcher.ts';
import { physical, type KeySpace, type PhysicalKey } from './key-space.ts';
import { corruptError } from './redis-errors.ts';
import type { RedisReply } from './redis-executor.ts';
import { SCAN_SCRIPT } from './scan-script.ts';

/** A page ends early at this many bytes, so that large values do not pile up in the server. */
const PAGE_BYTES_MAX = 1024 * 1024;

/** What a scan works with. */
export interface ScanParts {
  readonly id: string;
  readonly dispatcher: Dispatcher;
  readonly space: KeySpace;
}

/** The living entries of a range; each page is one script call, and consistent in itself. */
export async function* scanEntries(
  parts: ScanParts,
  { range, reverse, limit, pageSize }: ResolvedScan,
): AsyncGenerator<readonly Entry[], void, void> {
  const lowest = range.start === undefined ? '-' : `[${range.start}`;
  const highest = range.end === undefined ? '+' : `(${range.end}`;
  if (range.start !== undefined && range.end !== undefined && range.start >= range.end) return;
  const to = reverse ? lowest : highest;
  let from = reverse ? highest : lowest;
  let left = limit;
  for (;;) {
    const size = Math.min(pageSize, left);
    const page = await readPage(parts, { from, to, reverse, size });
    left -= page.entries.length;
    if (page.entries.length > 0) yield page.entries;
    if (page.isLast || left <= 0) return;
    from = `(${page.lastKey}`;
  }
}

interface PageRange {
  readonly from: string;
  readonly to: string;
  readonly reverse: boolean;
  readonly size: number;
}

interface Page {
  readonly entries: Entry[];
  readonly isLast: boolean;
  readonly lastKey: Key;
}

async function readPage(
  { id, dispatcher, space }: ScanParts,
  { from, to, reverse, size }: PageRange,
): Promise<Page> {
  const keys: PhysicalKey[] = [space.indexKey, physical(space.entryPrefix)];
  const range = [physical(from), physical(to), reverse ? '1' : '0'];
  const reply = await dispatcher.dispatch({
    kind: 'read',
    routingKey: space.indexKey,
    command: [
      ...['EVALSHA', SCAN_SCRIPT.sha, '1'],
      ...keys,
      ...range,
      ...[String(size), String(PAGE_BYTES_MAX)],
    ],
    script: SCAN_SCRIPT,
  });
  if (!Array.isArray(reply)) throw corruptError(id);
  const [done, last, ...rows] = reply as readonly RedisReply[]; // see its type
  const entries: Entry[] = [];
  for (let i = 0; i < rows.length; i += 2) {
    const entry = entryOf(id, bytesOf(rows[i]), rows[i + 1]);
    if (entry !== undefined) entries.push(entry);
  }
  return { entries, isLast: bytesOf(done) === '1', lastKey: bytesOf(last) };
}

function bytesOf(reply: RedisReply | undefined): string {
  return Buffer.isBuffer(reply) ? reply.toString('latin1') : String(reply);
}
