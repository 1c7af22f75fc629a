import type { StorageStats } from '@spillway/storage';
import type { SqlSession } from './sql-source.ts';
import type { SqlStatements } from './sql-statements.ts';
import { quoted } from './sql-text.ts';

/** A table up to this size is counted, a larger one is as large as the planner believes. */
const COUNTED_MAX = 100_000;

/**
 * Figures of the table: exact while it is small; `bytes` are those of its files, index included.
 */
export async function askStats(
  session: SqlSession,
  { sizes, count }: SqlStatements,
  schema: string,
): Promise<StorageStats> {
  const [row] = await session.query(sizes, [`${quoted(schema)}.entries`]);
  const [believed, bytes] = [Number(row?.[0] ?? -1), Number(row?.[1] ?? 0)];
  if (believed > COUNTED_MAX) return { entries: believed, bytes };
  const [counted] = await session.query(count);
  return { entries: Number(counted?.[0] ?? 0), bytes };
}
