import type { Clock } from '@spillway/runtime';
import {
  memoryStorage,
  openStorage,
  type CommitResult,
  type Entry,
  type Key,
  type ResolvedCommit,
  type Storage,
  type StorageBackend,
  type StorageStats,
} from '@spillway/storage';

/**
 * An engine whose commits span one partition only and that has no ordered scan, as a Redis Cluster
 * without its index: each partition is a world of its own.
 */
export function partitionedStorage(clock: Clock): Storage {
  const partitions = new Map<string, Storage>();
  const of = (partition = ''): Storage => {
    const found = partitions.get(partition) ?? memoryStorage({ clock });
    partitions.set(partition, found);
    return found;
  };
  const backend: StorageBackend = {
    id: 'partitioned',
    capabilities: {
      ...memoryStorage().capabilities,
      orderedScan: false,
      atomicScope: 'partition',
    },
    get: (key: Key, partition): Promise<Entry | undefined> => of(partition).get(key),
    getMany: (keys, partition) => of(partition).getMany(keys),
    scan: () => {
      throw new Error('openStorage lets no scan through');
    },
    commit: ({ partition, ...commit }: ResolvedCommit): Promise<CommitResult> =>
      of(partition).commit(commit),
    stats: async (): Promise<StorageStats> => {
      const all = await Promise.all([...partitions.values()].map((storage) => storage.stats()));
      return {
        entries: all.reduce((sum, { entries }) => sum + entries, 0),
        bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
      };
    },
    close: () => Promise.resolve(),
  };
  return openStorage(backend, { clock });
}
