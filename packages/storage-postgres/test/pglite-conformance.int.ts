import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { storageConformance } from '@spillway/storage/conformance';
import { openPostgresStorage } from '@spillway/storage-postgres';

let pglite: PGlite;
let subjects = 0;

describe('postgresStorage on PGlite', () => {
  beforeAll(async () => {
    pglite = await PGlite.create();
  });
  afterAll(() => pglite.close());

  storageConformance({
    test,
    lacks: ['openAgain'], // the database is this process's own
    open: async () => {
      const schema = `conformance_${subjects++}`;
      const open = () => openPostgresStorage({ pglite, schema });
      return {
        storage: await open(),
        reopen: open,
        dispose: async () => void (await pglite.exec(`drop schema ${schema} cascade`)),
      };
    },
  });
});
