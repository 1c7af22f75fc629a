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
      const script = new URL('closing-child.ts', import.meta.url);
      expect(await runChild(script, kind, server.connectionString)).toBe('closed');
    },
  );
});
