import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { levelStorage } from '@spillway/storage-level';
import { ClassicLevel } from 'classic-level';
import { runCallers } from '../../callers.ts';
import type { Measurement } from '../../measurement.ts';
import type { Effort } from '../../race.ts';
import { measureDuels, type Duel } from './duel.ts';
import { blindKeyAt, keyAt, KEYS, MANY, SCANNED, valueAt, Workload } from './workload.ts';

type Level = ClassicLevel<string, Uint8Array>;

const RAW = { keyEncoding: 'utf8', valueEncoding: 'buffer' } as const;
const EVERY = [1, 64, 512];
/** Puts of the batch that checked commits by 512 callers are set against. */
const BATCH = 512;

/**
 * The LevelDB engine against `classic-level` itself, each in a folder of its own. Gets find nothing
 * in the node's cache (`cacheBytes: 0`); `durable` ones wait for the disk on both sides.
 */
export async function* measureStorageLevel(effort: Effort): AsyncGenerator<Measurement> {
  const folder = await mkdtemp(join(tmpdir(), 'spillway-bench-'));
  try {
    await using cached = levelStorage(join(folder, 'cached'));
    await using uncached = levelStorage(join(folder, 'uncached'), { cacheBytes: 0 });
    await using durable = levelStorage(join(folder, 'durable'), { sync: true });
    const level: Level = new ClassicLevel(join(folder, 'raw'), RAW);
    await level.open();
    try {
      const ours = new Workload(cached);
      const reader = new Workload(uncached);
      const syncing = new Workload(durable);
      for (const each of [ours, reader, syncing]) await each.load();
      for (const keyOf of [keyAt, blindKeyAt]) {
        await runCallers(64, KEYS, (i) => level.put(keyOf(i), valueAt(i)));
      }
      yield* measureDuels('storage', 'level', duels({ ours, reader, syncing }, level), effort);
    } finally {
      await level.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function duels(
  { ours, reader, syncing }: Readonly<Record<'ours' | 'reader' | 'syncing', Workload>>,
  level: Level,
): Duel[] {
  const get = (i: number): Promise<unknown> => level.get(keyAt(i));
  const put = (i: number): Promise<unknown> => level.put(blindKeyAt(i), valueAt(i));
  const putSynced = (i: number): Promise<unknown> =>
    level.put(blindKeyAt(i), valueAt(i), { sync: true });
  const scan = async (i: number): Promise<void> => {
    const iterator = level.iterator({ gte: keyAt(i), limit: SCANNED });
    while ((await iterator.nextv(SCANNED)).length > 0);
    await iterator.close();
  };
  // One batch of 512 for each caller's turn of 512 puts: what a writer of its own would reach.
  let batched = 0;
  const putInBatch = async (i: number): Promise<void> => {
    if (batched++ % BATCH !== 0) return;
    let batch = level.batch();
    for (let j = 0; j < BATCH; j++) batch = batch.put(keyAt(i + j), valueAt(i));
    await batch.write();
  };
  const shared = { callers: EVERY };
  return [
    { ...shared, operation: 'get', ours: reader.get, baseline: 'level.get', raw: get },
    { ...shared, operation: 'cached_get', ours: ours.get, baseline: 'level.get', raw: get },
    {
      ...{ ...shared, operation: 'getmany10', each: MANY },
      ...{ ours: reader.getMany, baseline: 'level.get', raw: get },
    },
    { ...shared, operation: 'commit', ours: ours.put, baseline: 'level.put', raw: put },
    {
      ...{ ...shared, operation: 'checked_commit' },
      ...{ ours: ours.commitChecked, baseline: 'level.put', raw: put },
    },
    {
      ...{ callers: [512], operation: 'checked_commit_of_batch' },
      ...{ ours: ours.commitChecked, baseline: 'level.batch(512)', raw: putInBatch },
    },
    {
      ...{ ...shared, operation: 'durable_commit' },
      ...{ ours: syncing.put, baseline: 'level.put, sync', raw: putSynced },
    },
    {
      ...{ ...shared, operation: 'hot_decrement' },
      ...{ ours: ours.decrement, baseline: 'level.put', raw: put },
    },
    { ...shared, operation: 'scan100', ours: ours.scan, baseline: 'level.iterator', raw: scan },
  ];
}
