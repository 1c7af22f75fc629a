import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { postgresStorage } from './postgres-storage.ts';
import { resolvePostgresOptions, type PostgresStorageOptions } from './postgres-options.ts';

const connectionString = 'postgres://nobody@127.0.0.1:1/none';

describe('the options of postgresStorage', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['no place', {}],
    ['two places', { connectionString, pool: new pg.Pool() }],
    ['an empty address', { connectionString: '' }],
    ['a pool that is none', { pool: { query: () => undefined } }],
    ['a PGlite that is none', { pglite: 'memory://' }],
    ['an empty schema', { connectionString, schema: '' }],
    ['a schema that Postgres would cut', { connectionString, schema: 'x'.repeat(64) }],
    ['a schema of Postgres', { connectionString, schema: 'pg_mine' }],
    ['a NUL', { connectionString, schema: 'a\0' }],
    ['an empty id', { connectionString, id: '' }],
    ['no lane', { connectionString, lanes: 0 }],
    ['half a connection', { connectionString, connections: 0.5 }],
    ['no time', { connectionString, statementTimeoutMs: 0 }],
    ['a limit of nothing', { connectionString, limits: { keyBytes: 0 } }],
    ['a wish for statements', { connectionString, preparedStatements: 'yes' }],
  ])('are refused with %s', (_name, options) => {
    expect(() => resolvePostgresOptions(options as PostgresStorageOptions)).toThrow(
      expect.objectContaining({ code: 'POSTGRES_OPTION_INVALID', retryable: false }),
    );
  });

  it('have defaults', () => {
    expect(resolvePostgresOptions({ connectionString })).toMatchObject({
      schema: 'spillway',
      id: 'postgres:spillway',
      statementTimeoutMs: 10_000,
    });
  });

  it('take a pool of pg and a database of PGlite as they are', () => {
    expectTypeOf<pg.Pool>().toExtend<NonNullable<PostgresStorageOptions['pool']>>();
    expectTypeOf<PGlite>().toExtend<NonNullable<PostgresStorageOptions['pglite']>>();
  });
});

describe('a storage that was never used', () => {
  it('has connected to nobody, and closes', async () => {
    const storage = postgresStorage({ connectionString });
    expect(storage.capabilities).toMatchObject({ durability: 'volatile', shared: true });
    expect(storage.incarnation).toBe(0);
    await storage.close();
    await expect(storage.get('k')).rejects.toMatchObject({ code: 'STORAGE_CLOSED' });
  });

  it('tells that nobody is there', async () => {
    const storage = postgresStorage({ connectionString });
    const works = [
      () => storage.get('k'),
      () => storage.stats(),
      () => storage.commit({ writes: [{ kind: 'delete', key: 'k' }] }),
    ];
    for (const work of works) {
      await expect(work()).rejects.toMatchObject({
        code: 'STORAGE_UNAVAILABLE',
        retryable: true,
        applied: false,
        details: { reason: 'connection' },
      });
    }
    await storage.close();
  });
});
