import { afterAll, beforeAll, describe, test } from 'vitest';
import { storageConformance } from '@spillway/storage/conformance';
import { describeWith, startPostgres, type PostgresServer } from '@spillway/test-servers';
import { openPostgresStorage } from '@spillway/storage-postgres';

let server: PostgresServer;
let subjects = 0;

describeWith('postgres', describe, 'postgresStorage on a server', () => {
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());

  storageConformance({
    test,
    open: async () => {
      const options = {
        connectionString: server.connectionString,
        schema: `conformance_${subjects++}`,
      };
      const open = () => openPostgresStorage(options);
      return { storage: await open(), reopen: open, openAgain: open };
    },
  });
});
