import type { Version } from '@spillway/storage';
import type { CommitQueue } from './commit-queue.ts';
import { STORE_KEYS } from './physical-key.ts';
import { encodeVersions, VERSION_RANGE, type StoreHeader } from './store-header.ts';

/**
 * Hands out versions that were reserved on the disk before. When half of the range is used, the
 * next one is reserved in a batch of its own accord, synced; long before the rest is used up it
 * counts.
 */
export class VersionSource {
  readonly #queue: CommitQueue;
  #last: Version;
  #until: Version;
  #reserving = false;

  constructor(header: StoreHeader, queue: CommitQueue) {
    this.#queue = queue;
    this.#last = header.versionsAfter;
    this.#until = header.versionsUntil;
  }

  /** The version that the next accepted commit gets, or `undefined` when none is left for now. */
  next(): Version | undefined {
    return this.#last < this.#until ? this.#last + 1 : undefined;
  }

  /** Takes the version that {@link next} gave. */
  take(): void {
    this.#last++;
    if (!this.#reserving && this.#until - this.#last < VERSION_RANGE / 2) this.#reserve();
  }

  #reserve(): void {
    this.#reserving = true;
    const until = this.#until + VERSION_RANGE;
    const group = this.#queue.putOther(STORE_KEYS.versions, encodeVersions(until), true);
    group.waiters.push({
      acknowledge: () => {
        this.#until = until;
        this.#reserving = false;
      },
      fail: () => undefined, // the session ends with the group
    });
  }
}
