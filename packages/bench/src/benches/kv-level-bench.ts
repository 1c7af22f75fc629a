import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createKv, type Kv } from '@spillway/kv';
import { levelStorage } from '@spillway/storage-level';
import { ClassicLevel } from 'classic-level';
import { runCallers } from '../callers.ts';
import { measurement, type Measurement } from '../measurement.ts';
import { race, type Contestant, type Effort } from '../race.ts';

const NAME = 'kv-level';
const CALLERS = 64;
const KEYS = 20_000;
const BASELINE = 'classic-level';

/** What is compared, each in a folder of its own. */
interface Databases {
  /** One node with its defaults. */
  readonly kv: Kv;
  /** One node that keeps no entries in memory: every read asks LevelDB. */
  readonly uncachedKv: Kv;
  readonly level: ClassicLevel<string, string>;
}

/**
 * The KV over one LevelDB node against the same operations on `classic-level` itself. Neither waits
 * for the disk: `classic-level` writes with its default `sync: false`, the node syncs every second.
 */
export async function* measureKvLevel(effort: Effort): AsyncGenerator<Measurement> {
  const folder = await mkdtemp(join(tmpdir(), 'spillway-bench-'));
  try {
    const databases = await openDatabases(folder);
    try {
      yield* measureDatabases(databases, effort);
    } finally {
      await databases.kv.close();
      await databases.uncachedKv.close();
      await databases.level.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function openDatabases(folder: string): Promise<Databases> {
  const level = new ClassicLevel<string, string>(join(folder, 'raw'));
  await level.open();
  const node = levelStorage(join(folder, 'kv'));
  const uncached = levelStorage(join(folder, 'uncached'), { cacheBytes: 0 });
  return {
    kv: await createKv({ nodes: { a: node }, replicationFactor: 1 }),
    uncachedKv: await createKv({ nodes: { a: uncached }, replicationFactor: 1 }),
    level,
  };
}

async function* measureDatabases(
  { kv, uncachedKv, level }: Databases,
  effort: Effort,
): AsyncGenerator<Measurement> {
  const keys = Array.from({ length: KEYS }, (_, i) => `session:${i}`);
  const sets = [
    contestant('set_rf1_ops', keys, (key, value) => kv.set(key, value)),
    contestant('uncached_set_rf1_ops', keys, (key, value) => uncachedKv.set(key, value)),
    contestant(BASELINE, keys, (key, value) => level.put(key, value)),
  ];
  for (const each of sets) await each.run(KEYS); // so that every get finds its key
  yield* against(await race(sets, effort));
  const gets = [
    contestant('get_rf1_ops', keys, (key) => kv.get(key)),
    contestant('uncached_get_rf1_ops', keys, (key) => uncachedKv.get(key)),
    contestant(BASELINE, keys, (key) => level.get(key)),
  ];
  yield* against(await race(gets, effort));
}

function* against(figures: Awaited<ReturnType<typeof race>>): Generator<Measurement> {
  const baseline = { name: BASELINE, value: figures.get(BASELINE)?.value ?? 0 };
  for (const [measure, figure] of figures) {
    if (measure !== BASELINE) yield measurement(NAME, measure, 'ops/s', figure, baseline);
  }
}

function contestant(
  name: string,
  keys: readonly string[],
  operate: (key: string, value: string) => Promise<unknown>,
): Contestant {
  let operation = 0; // goes on from sample to sample, so that every set has another value
  return {
    name,
    run: (operations) =>
      runCallers(CALLERS, operations, () => {
        const i = operation++;
        return operate(keys[(i * 7919) % KEYS] ?? '', String(i).padStart(100, 'v'));
      }),
  };
}
