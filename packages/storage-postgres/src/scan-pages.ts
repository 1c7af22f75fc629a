import type { Clock } from '@spillway/runtime';
import type { Entry, Key, ResolvedScan } from '@spillway/storage';
import { failureOf } from './postgres-failure.ts';
import type { SqlSource } from './sql-source.ts';
import type { ScanStatements } from './sql-statements.ts';
import { byteaText } from './sql-text.ts';
import { storedRow } from './stored-row.ts';

/** What a scan works with. */
export interface ScanParts {
  readonly id: string;
  readonly source: SqlSource;
  readonly statements: ScanStatements;
  readonly clock: Clock;
  readonly timeoutMs: number;
}

/** Where pages get shorter, so that big values do not pile up. */
const PAGE_BYTES_MAX = 1024 * 1024;

/** The live entries of a range, a statement a page; each goes on behind the last key seen. */
export async function* scanPages(
  parts: ScanParts,
  { range, reverse, limit, pageSize }: ResolvedScan,
): AsyncGenerator<readonly Entry[], void, void> {
  let { start, end } = range;
  let left = limit;
  let size = pageSize;
  while (left > 0) {
    const wanted = Math.min(size, left);
    const page = await readPage(parts, { start, end, reverse, wanted });
    if (page.length === 0) return;
    yield page;
    if (page.length < wanted) return;
    left -= page.length;
    const last = page.at(-1)?.key ?? '';
    if (reverse) end = last;
    else start = `${last}\0`;
    size = fittingSize(page, pageSize);
  }
}

interface PageRange {
  readonly start: Key | undefined;
  readonly end: Key | undefined;
  readonly reverse: boolean;
  readonly wanted: number;
}

async function readPage(
  { id, source, statements, clock, timeoutMs }: ScanParts,
  { start, end, reverse, wanted }: PageRange,
): Promise<Entry[]> {
  const hasStart = start !== undefined && start !== '';
  const hasEnd = end !== undefined;
  const parameters: (string | number)[] = [wanted];
  if (hasStart) parameters.push(byteaText(start));
  if (hasEnd) parameters.push(byteaText(end));
  try {
    const statement = statements({ reverse, hasStart, hasEnd });
    const rows = await source.use(
      clock.monotonicMs() + timeoutMs,
      (session) => session.query(statement, parameters),
      'repeat',
    );
    return rows.flatMap((row) => storedRow(row).entry ?? []);
  } catch (error) {
    throw failureOf(id, error);
  }
}

function fittingSize(page: readonly Entry[], pageSize: number): number {
  const bytes = page.reduce((sum, { key, value }) => sum + key.length + value.length, 1);
  return Math.max(1, Math.min(pageSize, Math.floor((PAGE_BYTES_MAX * page.length) / bytes)));
}
