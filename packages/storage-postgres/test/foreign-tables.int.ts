import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeWith, startPostgres, type PostgresServer } from '@spillway/test-servers';
import { openPostgresStorage } from '@spillway/storage-postgres';
import { failureOf } from './failure-of.ts';

let server: PostgresServer;

describeWith('postgres', describe, 'a schema of somebody else', () => {
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());

  it.each([
    ['another program', 'create table theirs.meta (name text, value bigint)', undefined],
    [
      'a newer release',
      "create table theirs.meta as select 'format'::text as name, 99::bigint as value",
      99,
    ],
  ])('of %s is refused and left as it was', async (_, table, format) => {
    const { connectionString } = server;
    const client = new pg.Client(connectionString);
    client.on('error', () => undefined); // the end of the server, if a test fails
    await client.connect();
    await client.query('drop schema if exists theirs cascade; create schema theirs');
    await client.query(table);
    const error = await failureOf(openPostgresStorage({ connectionString, schema: 'theirs' }));
    expect(error.code).toBe('POSTGRES_FORMAT_UNKNOWN');
    expect(error.details['format']).toBe(format);
    const { rows } = await client.query(
      "select table_name as name from information_schema.tables where table_schema = 'theirs'",
    );
    expect(rows).toEqual([{ name: 'meta' }]);
    await client.end();
  });
});
