import type { Bench, Measures } from './bench.ts';

/** The engines of `bench storage`, in its order. */
const STORAGES: readonly Bench[] = Object.freeze([
  bench(
    'storage-memory',
    'the memory engine against an async Map',
    async () => (await import('./benches/storage/memory-bench.ts')).measureStorageMemory,
  ),
  bench(
    'storage-level',
    'the LevelDB engine against classic-level itself',
    async () => (await import('./benches/storage/level-bench.ts')).measureStorageLevel,
  ),
  bench(
    'storage-redis',
    'the Redis engine against ioredis (starts a redis-server)',
    async () => (await import('./benches/storage/redis-bench.ts')).measureStorageRedis,
  ),
  bench(
    'storage-postgres',
    'the Postgres engine against pg and its pool (starts a postgres)',
    async () => (await import('./benches/storage/postgres-bench.ts')).measureStoragePostgres,
  ),
]);

/** Every bench of the command; its code, and what it is compared with, is loaded to run it. */
export const BENCHES: readonly Bench[] = Object.freeze([
  bench(
    'ring',
    'placement of keys, against hashring: lookup, balance, keys moved by a change',
    async () => (await import('./benches/ring-bench.ts')).measureRing,
  ),
  {
    name: 'storage',
    summary: 'all engines by 1, 64 and 512 callers, each against its raw client',
    async *run(effort) {
      for (const storage of STORAGES) yield* storage.run(effort);
    },
  },
  ...STORAGES,
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
