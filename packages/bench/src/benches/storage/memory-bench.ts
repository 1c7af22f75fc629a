import { memoryStorage } from '@spillway/storage';
import createTree from 'functional-red-black-tree';
import type { Measurement } from '../../measurement.ts';
import type { Effort } from '../../race.ts';
import { measureDuels, type Duel } from './duel.ts';
import { blindKeyAt, HOT_KEY, keyAt, KEYS, MANY, SCANNED, valueAt, Workload } from './workload.ts';

const BASELINE = 'async Map';
const EVERY = [1, 64, 512];

/**
 * The memory engine against one `Map` behind async functions, the most that anything which returns
 * promises can do; its scan against `functional-red-black-tree`, on which `memory-level` stands.
 */
export async function* measureStorageMemory(effort: Effort): AsyncGenerator<Measurement> {
  await using storage = memoryStorage();
  const workload = new Workload(storage);
  await workload.load();
  yield* measureDuels('storage', 'memory', duels(workload), effort);
}

function duels(ours: Workload): Duel[] {
  const map = new Map<string, Uint8Array>();
  let tree = createTree<string, Uint8Array>();
  let hot = 0;
  for (let i = 0; i < KEYS; i++) {
    tree = tree.insert(keyAt(i), valueAt(i));
    for (const key of [keyAt(i), blindKeyAt(i)]) map.set(key, valueAt(i));
  }
  map.set(HOT_KEY, valueAt(0));
  const get = async (i: number): Promise<unknown> => map.get(keyAt(i));
  const set = async (i: number): Promise<unknown> => map.set(keyAt(i), valueAt(i));
  const setBlind = async (i: number): Promise<unknown> => map.set(blindKeyAt(i), valueAt(i));
  const decrement = async (): Promise<unknown> => --hot;
  const scan = async (i: number): Promise<void> => {
    const page: unknown[] = [];
    for (const at = tree.ge(keyAt(i)); page.length < SCANNED && at.valid; at.next()) {
      page.push([at.key, at.value]);
    }
  };
  const shared = { baseline: BASELINE, callers: EVERY };
  return [
    { ...shared, operation: 'get', ours: ours.get, raw: get },
    { ...shared, operation: 'getmany10', ours: ours.getMany, each: MANY, raw: get },
    { ...shared, operation: 'put', ours: ours.put, raw: setBlind },
    { ...shared, operation: 'commit', ours: ours.commitChecked, raw: set },
    { ...shared, operation: 'hot_decrement', ours: ours.decrement, raw: decrement },
    {
      ...{ ...shared, baseline: 'functional-red-black-tree' },
      ...{ operation: 'scan100', ours: ours.scan, raw: scan },
    },
  ];
}
