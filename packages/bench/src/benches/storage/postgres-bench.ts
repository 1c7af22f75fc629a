import { postgresStorage } from '@spillway/storage-postgres';
import { startPostgres } from '@spillway/test-servers';
import pg from 'pg';
import { runCallers } from '../../callers.ts';
import type { Measurement } from '../../measurement.ts';
import type { Effort } from '../../race.ts';
import { measureDuels, type Duel } from './duel.ts';
import { blindKeyAt, keyAt, KEYS, keysAt, MANY, SCANNED, valueAt, Workload } from './workload.ts';

const EVERY = [1, 64, 512];
/** Connections of the raw client: what a shop of this size would take. */
const CONNECTIONS = 16;

/**
 * The Postgres engine against `pg` and its pool with one statement for each operation, on one
 * server that this bench starts with its defaults: both wait for the disk.
 */
export async function* measureStoragePostgres(effort: Effort): AsyncGenerator<Measurement> {
  const server = await startPostgres();
  const pool = new pg.Pool({ connectionString: server.connectionString, max: CONNECTIONS });
  try {
    await using storage = postgresStorage({ connectionString: server.connectionString });
    const workload = new Workload(storage);
    await workload.load();
    await loadRaw(pool);
    yield* measureDuels('storage', 'postgres', duels(workload, pool), effort);
  } finally {
    await pool.end();
    await server.stop();
  }
}

async function loadRaw(pool: pg.Pool): Promise<void> {
  await pool.query(
    'CREATE TABLE raw (k bytea PRIMARY KEY, v bytea NOT NULL, ver bigint NOT NULL DEFAULT 1) ' +
      'WITH (fillfactor = 70)',
  );
  await pool.query('CREATE TABLE stock (id int PRIMARY KEY, n bigint NOT NULL)');
  await pool.query('INSERT INTO stock VALUES (1, $1)', [Number.MAX_SAFE_INTEGER]);
  for (const keyOf of [keyAt, blindKeyAt]) {
    await runCallers(CONNECTIONS, KEYS / 500, (page) => {
      const keys = Array.from({ length: 500 }, (_, i) => Buffer.from(keyOf(page * 500 + i)));
      const text = 'INSERT INTO raw (k, v) SELECT k, $2 FROM unnest($1::bytea[]) AS k';
      return pool.query(text, [keys, valueAt(page)]);
    });
  }
}

function duels(ours: Workload, pool: pg.Pool): Duel[] {
  const statement = (name: string, text: string, values: unknown[]): Promise<unknown> =>
    pool.query({ name, text, values });
  const get = (i: number): Promise<unknown> =>
    statement('get', 'SELECT v, ver FROM raw WHERE k = $1', [Buffer.from(keyAt(i))]);
  const getMany = (i: number): Promise<unknown> => {
    const keys = keysAt(i).map((key) => Buffer.from(key));
    return statement('many', 'SELECT k, v, ver FROM raw WHERE k = any($1)', [keys]);
  };
  const upsert = (i: number): Promise<unknown> =>
    statement(
      'put',
      'INSERT INTO raw (k, v) VALUES ($1, $2) ' +
        'ON CONFLICT (k) DO UPDATE SET v = excluded.v, ver = raw.ver + 1',
      [Buffer.from(blindKeyAt(i)), valueAt(i)],
    );
  const versions = new Map<string, number>();
  const update = async (i: number): Promise<void> => {
    const key = keyAt(i);
    const version = versions.get(key) ?? 1;
    await statement(
      'commit',
      'UPDATE raw SET v = $2, ver = ver + 1 WHERE k = $1 AND ver = $3 RETURNING ver',
      [Buffer.from(key), valueAt(i), version],
    );
    versions.set(key, version + 1);
  };
  const decrement = (): Promise<unknown> =>
    statement('take', 'UPDATE stock SET n = n - 1 WHERE id = 1 AND n >= 1 RETURNING n', []);
  const scan = (i: number): Promise<unknown> => {
    const text = `SELECT k, v, ver FROM raw WHERE k >= $1 ORDER BY k LIMIT ${SCANNED}`;
    return statement('scan', text, [Buffer.from(keyAt(i))]);
  };
  const shared = { callers: EVERY };
  const pooled = `pool(${CONNECTIONS})`;
  return [
    { ...shared, operation: 'get', ours: ours.get, baseline: `${pooled} SELECT`, raw: get },
    {
      ...{ ...shared, operation: `getmany${MANY}`, ours: ours.getMany },
      ...{ baseline: `${pooled} SELECT`, raw: getMany },
    },
    { ...shared, operation: 'put', ours: ours.put, baseline: `${pooled} INSERT`, raw: upsert },
    {
      ...{ ...shared, operation: 'commit', ours: ours.commitChecked },
      ...{ baseline: `${pooled} UPDATE`, raw: update },
    },
    {
      ...{ ...shared, operation: 'hot_decrement', ours: ours.decrement },
      ...{ baseline: `${pooled} UPDATE`, raw: decrement },
    },
    { ...shared, operation: 'scan100', ours: ours.scan, baseline: `${pooled} SELECT`, raw: scan },
  ];
}
