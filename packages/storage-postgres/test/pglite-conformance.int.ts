import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storageConformance } from '@spillway/storage/conformance';
import { openPostgresStorage } from '@spillway/storage-postgres';

let pglite: PGlite;
let subjects = 0;

describe('postgresStorage on PGlite', () => {
  beforeAll(async () => {
    pglite = await PGlite.create();
  });
  afterAll(() => pglite.close());

  test('promises nothing in memory, and has one process', async () => {
    await using storage = await openPostgresStorage({ pglite, schema: 'promises' });
    expect(storage.capabilities).toMatchObject({ durability: 'volatile', shared: false });
  });

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
