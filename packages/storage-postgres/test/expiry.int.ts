import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeWith, startPostgres, type PostgresServer } from '@spillway/test-servers';
import { openPostgresStorage, postgresStorage } from '@spillway/storage-postgres';

const value = Buffer.from('v');
let server: PostgresServer;
let pool: pg.Pool;

async function rowsIn(schema: string): Promise<number> {
  const { rows } = await pool.query(`select count(*)::integer as n from "${schema}".entries`);
  return Number(rows[0]?.n);
}

describeWith('postgres', describe, 'rows of expired and deleted entries', () => {
  beforeAll(async () => {
    server = await startPostgres();
    pool = new pg.Pool({ connectionString: server.connectionString, max: 4 });
  });
  afterAll(async () => {
    await pool.end();
    await server.stop();
  });

  it('are removed in the background, by one process or by several at once', async () => {
    const options = { connectionString: server.connectionString, sweepIntervalMs: 20 };
    const open = () => openPostgresStorage({ ...options, schema: 'swept' });
    const storages = await Promise.all([open(), open(), open()]);
    const expiresAtMs = Date.now() + 300;
    for (let batch = 0; batch < 9; batch++) {
      const keys = Array.from({ length: 200 }, (_, i) => `${batch}/${i}`);
      await storages[batch % 3]?.commit({
        writes: keys.map((key) => ({ kind: 'put', key, value, expiresAtMs })),
      });
    }
    const [first] = storages;
    await first?.commit({ writes: [{ kind: 'put', key: 'stays', value }] });
    await first?.commit({ writes: [{ kind: 'put', key: 'goes', value }] });
    await first?.commit({ writes: [{ kind: 'delete', key: 'goes' }] });
    await first?.commit({
      checks: [{ kind: 'absent', key: 'never was' }],
      writes: [{ kind: 'put', key: 'renewed', value, expiresAtMs }],
    });
    await first?.commit({ writes: [{ kind: 'put', key: 'renewed', value }] });
    await expect.poll(() => rowsIn('swept'), { timeout: 10_000 }).toBe(2);
    expect(await first?.getMany(['stays', 'renewed'])).not.toContain(undefined);
    await Promise.all(storages.map((storage) => storage.close()));
  });

  it('are found by a process that did not write them', async () => {
    const options = { connectionString: server.connectionString, schema: 'left' };
    const writer = await openPostgresStorage({ ...options, sweepIntervalMs: 60_000 });
    const expiresAtMs = Date.now() + 50;
    await writer.commit({ writes: [{ kind: 'put', key: 'k', value, expiresAtMs }] });
    await writer.close();
    expect(await rowsIn('left')).toBe(1);
    const other = await openPostgresStorage({ ...options, sweepIntervalMs: 20 });
    await expect.poll(() => rowsIn('left'), { timeout: 10_000 }).toBe(0);
    await other.close();
  });
});

describeWith('postgres', describe, 'a pool of the application', () => {
  beforeAll(async () => {
    server = await startPostgres();
    pool = new pg.Pool({
      connectionString: server.connectionString,
      max: 1, // even one connection is enough, and nothing waits for itself
      options: '-c bytea_output=escape -c default_transaction_isolation=serializable',
      types: { getTypeParser: () => () => 'parsed as the application likes' },
    });
  });
  afterAll(async () => {
    await pool.end();
    await server.stop();
  });

  it('serves whatever it parses, and without prepared statements', async () => {
    const storage = postgresStorage({
      pool,
      schema: 'pooled',
      preparedStatements: false,
      lanes: 4,
    });
    const all = Uint8Array.from({ length: 256 }, (_, i) => i);
    const key = Buffer.from(all).toString('latin1');
    await storage.commit({ writes: [{ kind: 'put', key, value: all, stamp: key.slice(0, 16) }] });
    await Promise.all(
      Array.from({ length: 200 }, (_, i) =>
        storage.commit({
          checks: [{ kind: 'stampAtMost', key, stamp: key.slice(0, 16) }],
          writes: [{ kind: 'add', key: `n${i % 7}`, delta: 1 }],
        }),
      ),
    );
    const entry = await storage.get(key);
    expect([...(entry?.value ?? [])]).toEqual([...all]);
    expect([entry?.key, entry?.stamp]).toEqual([key, key.slice(0, 16)]);
    const counts = await storage.getMany(Array.from({ length: 7 }, (_, i) => `n${i}`));
    expect(counts.map((each) => Number(Buffer.from(each?.value ?? [])))).toEqual([
      29, 29, 29, 29, 28, 28, 28,
    ]);
    await storage.close();
    expect((await pool.query({ text: 'select 1', rowMode: 'array' })).rows.length).toBe(1);
  });
});
