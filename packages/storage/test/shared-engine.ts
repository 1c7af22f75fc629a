import type { Clock } from '@spillway/runtime';
import { memoryStorage, openStorage, type Storage } from '@spillway/storage';

/** Data that outlives its openers and may have several, as a database server has: for tests. */
export class SharedEngine {
  readonly #data: Storage;
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#data = memoryStorage({ clock });
  }

  open(): Storage {
    const data = this.#data;
    return openStorage(
      {
        id: 'shared',
        capabilities: { ...data.capabilities, durability: 'process', shared: true },
        get: (key, partition) => data.get(key, withPartition(partition)),
        getMany: (keys, partition) => data.getMany(keys, withPartition(partition)),
        scan: ({ range, limit, pageSize, reverse }) =>
          data.scan(range, { limit, pageSize, reverse }),
        commit: ({ checks, writes, returning }) => data.commit({ checks, writes, returning }),
        stats: () => data.stats(),
        close: () => Promise.resolve(),
      },
      { clock: this.#clock },
    );
  }
}

function withPartition(partition: string | undefined): { readonly partition?: string } {
  return partition === undefined ? {} : { partition };
}
