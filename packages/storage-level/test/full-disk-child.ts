import { once } from 'node:events';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isSpillwayError, seededRandom, systemClock } from '@spillway/runtime';
import { prefixRange } from '@spillway/storage';
import { levelStorage } from '@spillway/storage-level';

// Fills the small disk it is given, makes room again, and goes on with the same storage. Prints
// what came of it as JSON; `full-disk.int.ts` judges.
process.stdin.resume(); // a sleep alone would let the process end
const [, , disk = ''] = process.argv;
/** More than the log of writes, which LevelDB makes a table of when it is opened again. */
const BALLAST_BYTES = 10 * 1024 * 1024;
const VALUE_BYTES = 20_000;
const COMMITS_MAX = 5000;
/** One every 100 ms: an opening that failed is tried again after a second. */
const RECOVERY_ATTEMPTS = 50;

const random = seededRandom('full-disk');
const ballast = join(disk, 'ballast');
await writeFile(ballast, Buffer.alloc(BALLAST_BYTES, 1));
const storage = levelStorage(join(disk, 'node'));
const incompressible = (): Uint8Array =>
  Uint8Array.from({ length: VALUE_BYTES }, () => random.integer(0, 255));
/** Two keys in one commit: of a commit that failed there must be neither. */
const commit = async (i: number): Promise<void> => {
  const value = incompressible();
  const writes = ['a', 'b'].map((half) => ({ kind: 'put' as const, key: `${half}${i}`, value }));
  await storage.commit({ writes });
};

const acknowledged: number[] = [];
const errors: { readonly code: string; readonly applied: unknown; readonly reason: unknown }[] = [];
let next = 0;
for (; errors.length < 5 && next < COMMITS_MAX; next++) {
  const tried = next;
  try {
    await commit(tried);
    acknowledged.push(tried);
  } catch (error) {
    if (!isSpillwayError(error)) throw error;
    const { code, applied, details } = error;
    errors.push({ code, applied, reason: details?.['reason'] });
  }
}
// LevelDB may need room to be opened again after a write that failed: then a read is refused too.
const read = await storage.get('a0').then(
  (entry) => (entry === undefined ? 'lost' : 'found'),
  (error: unknown) => (isSpillwayError(error) ? error.code : String(error)),
);
await rm(ballast);
const after = next++;
let recovered = 'no';
for (let attempt = 0; recovered !== 'yes' && attempt < RECOVERY_ATTEMPTS; attempt++) {
  recovered = await commit(after).then(() => 'yes', String);
  if (recovered !== 'yes') await systemClock.sleep(100);
}
const stored: string[] = [];
for await (const page of storage.scan(prefixRange(''))) stored.push(...page.map(({ key }) => key));
await storage.close();
const result = { acknowledged, errors, read, after, recovered, stored };
if (!process.stdout.write(JSON.stringify(result))) await once(process.stdout, 'drain');
process.stdin.destroy();
