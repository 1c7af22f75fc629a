import { createKv, type Kv } from '@spillway/kv';
import { memoryStorage } from '@spillway/storage';
import { Keyv } from 'keyv';
import { createStorage } from 'unstorage';
import { runCallers } from '../callers.ts';
import { exactFigure, measurement, type Measurement } from '../measurement.ts';
import { race, type Effort } from '../race.ts';

const NAME = 'kv-memory';
const CALLERS = 64;
const KEYS = 20_000;
const COUNTERS = 1000;
const LOST_INCREMENTS = 2000;
const BASELINE = 'async Map';

/** What the measures need of a key-value store; stores without `increment` read and then write. */
interface StoreUnderTest {
  readonly name: string;
  get(key: string): Promise<unknown>;
  set(key: string, value: string): Promise<unknown>;
  increment(key: string): Promise<unknown>;
  close(): Promise<void>;
}

/**
 * The KV over three memory nodes, every value on all three, against one `Map` behind an async
 * function, which is the most that any promise-returning store can do, and against one copy in
 * `keyv` and in `unstorage`.
 */
export async function* measureKvMemory(effort: Effort): AsyncGenerator<Measurement> {
  const stores = [await spillwayStore(), mapStore(), keyvStore(), unstorageStore()];
  try {
    const keys = numbered('session:', KEYS);
    for (const store of stores) {
      await runCallers(CALLERS, KEYS, (i) => store.set(keyAt(keys, i), valueOf(i)));
    }
    yield* measureOperation('get_ops', stores, effort, (store, i) => store.get(keyAt(keys, i)));
    yield* measureOperation('set_rf3_ops', stores, effort, (store, i) =>
      store.set(keyAt(keys, i), valueOf(i)),
    );
    const counters = numbered('counter:', COUNTERS);
    yield* measureOperation('increment_ops', stores, effort, (store, i) =>
      store.increment(keyAt(counters, i)),
    );
    for (const store of stores) yield await lostIncrements(store);
  } finally {
    for (const store of stores) await store.close();
  }
}

async function* measureOperation(
  measure: string,
  stores: readonly StoreUnderTest[],
  effort: Effort,
  operate: (store: StoreUnderTest, operation: number) => Promise<unknown>,
): AsyncGenerator<Measurement> {
  let operation = 0; // goes on from sample to sample, so that every set has another value
  const contestants = stores.map((store) => ({
    name: store.name,
    run: (operations: number) => runCallers(CALLERS, operations, () => operate(store, operation++)),
  }));
  const figures = await race(contestants, effort);
  const baseline = { name: BASELINE, value: figures.get(BASELINE)?.value ?? 0 };
  for (const [name, figure] of figures) {
    if (name === BASELINE) continue;
    yield measurement(NAME, measureName(name, measure), 'ops/s', figure, baseline);
  }
}

/** Increments of one key by 64 callers at once that were acknowledged and are not in the sum. */
async function lostIncrements(store: StoreUnderTest): Promise<Measurement> {
  await runCallers(CALLERS, LOST_INCREMENTS, () => store.increment('lost'));
  const lost = LOST_INCREMENTS - Number(await store.get('lost'));
  const measure = measureName(store.name, 'lost_increments_count');
  return measurement(NAME, measure, 'count', exactFigure(lost), { name: 'none', value: 0 });
}

function measureName(store: string, measure: string): string {
  return store === 'spillway' ? measure : `${store.replaceAll(/\W/g, '_')}_${measure}`;
}

async function spillwayStore(): Promise<StoreUnderTest> {
  const nodes = { a: memoryStorage(), b: memoryStorage(), c: memoryStorage() };
  const kv: Kv = await createKv({ nodes, replicationFactor: 3 });
  return {
    name: 'spillway',
    get: (key) => kv.get(key),
    set: (key, value) => kv.set(key, value),
    increment: (key) => kv.increment(key, 1),
    close: () => kv.close(),
  };
}

function mapStore(): StoreUnderTest {
  const map = new Map<string, unknown>();
  return {
    name: BASELINE,
    async get(key) {
      return map.get(key);
    },
    async set(key, value) {
      map.set(key, value);
    },
    async increment(key) {
      const sum = Number(map.get(key) ?? 0) + 1;
      map.set(key, sum);
      return sum;
    },
    async close() {
      map.clear();
    },
  };
}

function keyvStore(): StoreUnderTest {
  const keyv = new Keyv();
  return {
    name: 'keyv',
    get: (key) => keyv.get<unknown>(key),
    set: (key, value) => keyv.set(key, value),
    increment: async (key) => keyv.set(key, Number((await keyv.get<unknown>(key)) ?? 0) + 1),
    close: () => keyv.disconnect(),
  };
}

function unstorageStore(): StoreUnderTest {
  const storage = createStorage();
  return {
    name: 'unstorage',
    get: (key) => storage.getItem(key),
    set: (key, value) => storage.setItem(key, value),
    increment: async (key) =>
      storage.setItem(key, Number((await storage.getItem<number>(key)) ?? 0) + 1),
    close: () => storage.dispose(),
  };
}

/** 100 characters, another text for each operation. */
function valueOf(operation: number): string {
  return String(operation).padStart(100, 'v');
}

function numbered(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${prefix}${i}`);
}

/** A prime step visits the keys in no order that a cache of neighbours could use. */
function keyAt(keys: readonly string[], operation: number): string {
  return keys[(operation * 7919) % keys.length] ?? '';
}
