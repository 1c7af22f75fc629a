// A process of its own that commits to a PGlite folder until it is killed. Argument: the folder.
// Prints the count after each acknowledged commit.
import { writeSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { postgresStorage } from '@spillway/storage-postgres';

const storage = postgresStorage({ pglite: await PGlite.create(process.argv[2] ?? '') });
for (;;) {
  const result = await storage.commit({ writes: [{ kind: 'add', key: 'n', delta: 1 }] });
  if (result.applied && result.outcomes[0]?.kind === 'add') {
    writeSync(1, `${result.outcomes[0].value}\n`);
  }
}
