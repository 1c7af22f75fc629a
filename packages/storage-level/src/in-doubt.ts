import { versionOfRecord } from './entry-record.ts';
import type { CommitGroup } from './commit-group.ts';
import { readMany, type LevelDatabase } from './level-database.ts';
import { entryKey } from './physical-key.ts';

/**
 * Finds out, in an engine that was opened anew, whether a group whose write failed is there. A
 * batch is all or nothing and a version is used once, so one record tells: the group's version at
 * its key is there or it is not. A removed key that still exists tells as well; one that does not
 * is no proof. Nothing may be written before this question is answered.
 */
export async function wasApplied(
  database: LevelDatabase,
  group: CommitGroup,
): Promise<boolean | undefined> {
  for (const pending of group.records) {
    const entry = pending.entry();
    if (entry === undefined) continue;
    const [record] = await readMany(database, [entryKey(pending.key)]);
    return record !== undefined && versionOfRecord(record) === entry.version;
  }
  const records = await readMany(
    database,
    group.records.map(({ key }) => entryKey(key)),
  );
  return records.some((record) => record !== undefined) ? false : undefined;
}
