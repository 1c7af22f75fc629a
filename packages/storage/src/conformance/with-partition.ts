import type { Commit, CommitResult } from '../commit.ts';
import type { Entry } from '../entry.ts';
import type { Key, KeyRange } from '../key.ts';
import type { OperationOptions, ReadOptions, ScanOptions, Storage } from '../storage.ts';

/** The same storage with a partition named on every call that does not name one. */
export function withPartition(storage: Storage, partition: string): Storage {
  return {
    id: storage.id,
    capabilities: storage.capabilities,
    get incarnation(): number {
      return storage.incarnation;
    },
    get: (key: Key, options?: ReadOptions): Promise<Entry | undefined> =>
      storage.get(key, { partition, ...options }),
    peek: (key: Key) => storage.peek(key),
    getMany: (keys: readonly Key[], options?: ReadOptions): Promise<(Entry | undefined)[]> =>
      storage.getMany(keys, { partition, ...options }),
    scan: (range: KeyRange, options?: ScanOptions): AsyncIterable<readonly Entry[]> =>
      storage.scan(range, { partition, ...options }),
    commit: (commit: Commit, options?: OperationOptions): Promise<CommitResult> =>
      storage.commit({ partition, ...commit }, options),
    stats: () => storage.stats(),
    close: () => storage.close(),
    [Symbol.asyncDispose]: () => storage[Symbol.asyncDispose](),
  };
}
