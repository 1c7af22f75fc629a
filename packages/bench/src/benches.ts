import type { Bench, Measures } from './bench.ts';

/** Every bench of the command; its code, and what it is compared with, is loaded to run it. */
export const BENCHES: readonly Bench[] = Object.freeze([
  bench(
    'ring',
    'placement of keys, against hashring: lookup, balance, keys moved by a change',
    async () => (await import('./benches/ring-bench.ts')).measureRing,
  ),
  bench(
    'kv-memory',
    'the KV in memory, 3 copies, against an async Map, keyv and unstorage (1 copy)',
    async () => (await import('./benches/kv-memory-bench.ts')).measureKvMemory,
  ),
  bench(
    'kv-level',
    'the KV on LevelDB, 1 copy, against classic-level itself',
    async () => (await import('./benches/kv-level-bench.ts')).measureKvLevel,
  ),
]);

function bench(name: string, summary: string, load: () => Promise<Measures>): Bench {
  return {
    name,
    summary,
    async *run(effort) {
      const measures = await load();
      yield* measures(effort);
    },
  };
}
