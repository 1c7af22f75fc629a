import { openPostgresStorage } from '@spillway/storage-postgres';
import { describeWith, startPostgres, type PostgresServer } from '@spillway/test-servers';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ENTRIES = 3000;
const GROUP = 200;
let server: PostgresServer;

/** How often the table of a schema was read from end to end, and how often by its index. */
async function scansOf(pool: pg.Pool, schema: string): Promise<{ whole: number; index: number }> {
  const { rows } = await pool.query<{ whole: string; index: string }>(
    'select seq_scan as whole, idx_scan as index from pg_stat_user_tables ' +
      "where schemaname = $1 and relname = 'entries'",
    [schema],
  );
  return { whole: Number(rows[0]?.whole), index: Number(rows[0]?.index) };
}

describeWith('postgres', describe, 'the plans of a new table', () => {
  beforeAll(async () => {
    server = await startPostgres(['autovacuum=off']); // no statistics, as in a shop's first minutes
  });
  afterAll(() => server.stop());

  it('find every row by its key while the table grows', async () => {
    const { connectionString } = server;
    const pool = new pg.Pool({ connectionString, max: 1 });
    try {
      await using storage = await openPostgresStorage({ connectionString, schema: 'young' });
      const before = await scansOf(pool, 'young');
      const keys = Array.from({ length: ENTRIES }, (_, i) => `k${i}`);
      for (let at = 0; at < ENTRIES; at += GROUP) {
        await Promise.all(
          keys.slice(at, at + GROUP).map((key) =>
            storage.commit({
              checks: [
                { kind: 'absent', key },
                { kind: 'absent', key: `guard/${key}` },
              ],
              writes: [{ kind: 'put', key, value: Buffer.from(key) }],
            }),
          ),
        );
        await Promise.all(keys.slice(0, at + GROUP).map((key) => storage.get(key)));
      }
      // The server counts what a connection did a little later.
      await expect
        .poll(async () => (await scansOf(pool, 'young')).index, { timeout: 15_000 })
        .toBeGreaterThan(ENTRIES);
      expect((await scansOf(pool, 'young')).whole - before.whole).toBeLessThan(10);
    } finally {
      await pool.end();
    }
  });
});
