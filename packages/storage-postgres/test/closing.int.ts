import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeWith, startPostgres, type PostgresServer } from '@spillway/test-servers';
import { runChild } from './run-child.ts';

let server: PostgresServer;

describeWith('postgres', describe, 'close() of a storage on Postgres', () => {
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());

  it.each(['connectionString', 'pool', 'pglite'])(
    'leaves no socket, timer or listener (%s): the process ends by itself',
    async (kind) => {
      expect(await runChild('closing-child.ts', kind, server.connectionString)).toBe('closed');
    },
  );
});
