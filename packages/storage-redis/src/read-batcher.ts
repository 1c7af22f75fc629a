import type { Entry, Key } from '@spillway/storage';
import { entryOf } from './commit-reply.ts';
import type { Dispatcher } from './dispatcher.ts';
import { entryKey, type KeySpace } from './key-space.ts';
import { WAITER_BYTES, type PendingWork } from './pending-work.ts';
import { corruptError } from './redis-errors.ts';
import type { RedisReply } from './redis-executor.ts';
import { TurnBatches } from './turn-batches.ts';

/** Keys of one MGET, at most: more make others wait longer and gain nothing (measured). */
const KEYS_MAX = 256;

/** What a reader of one key is told. */
interface Waiter {
  readonly resolve: (entry: Entry | undefined) => void;
  readonly reject: (error: unknown) => void;
}

/** The reads of one turn in one partition; readers of one key share an answer. */
interface Batch {
  readonly space: KeySpace;
  readonly waiters: Map<Key, Waiter[]>;
  /** That were admitted for it. */
  bytes: number;
}

/** What the batcher works with. */
export interface ReadBatcherParts {
  readonly id: string;
  readonly dispatcher: Dispatcher;
  readonly pending: PendingWork;
}

/**
 * Gathers the reads of one turn of the event loop into MGETs. Redis itself judges their expiry,
 * which was set to the millisecond before the one from which an entry does not exist any more: on a
 * primary it shows no key whose time has passed, whenever it removes it.
 */
export class ReadBatcher {
  readonly #parts: ReadBatcherParts;
  readonly #batches: TurnBatches<Batch>;

  constructor(parts: ReadBatcherParts) {
    this.#parts = parts;
    this.#batches = new TurnBatches(parts.pending, (batch) => this.#run(batch));
  }

  /** @throws OVERLOADED, and what the dispatcher and the decoder throw */
  get(space: KeySpace, key: Key): Promise<Entry | undefined> {
    return new Promise((resolve, reject) => {
      const bytes = WAITER_BYTES + key.length;
      this.#parts.pending.admit(bytes);
      const batch = this.#batchFor(space);
      batch.bytes += bytes;
      const { waiters } = batch;
      const waiting = waiters.get(key);
      if (waiting === undefined) waiters.set(key, [{ resolve, reject }]);
      else waiting.push({ resolve, reject });
    });
  }

  #batchFor(space: KeySpace): Batch {
    const found = this.#batches.gathering(space.tag);
    if (found !== undefined && found.waiters.size < KEYS_MAX) return found;
    const batch: Batch = { space, waiters: new Map(), bytes: 0 };
    this.#batches.gather(space.tag, batch);
    return batch;
  }

  async #run({ space, waiters }: Batch): Promise<void> {
    const { id, dispatcher } = this.#parts;
    const keys = [...waiters.keys()].map((key) => entryKey(space, key));
    try {
      const reply = await dispatcher.dispatch({
        kind: 'read',
        routingKey: space.versionKey,
        command: keys.length === 1 ? ['GET', ...keys] : ['MGET', ...keys],
      });
      const records = keys.length === 1 ? [reply] : reply;
      if (!Array.isArray(records) || records.length !== keys.length) throw corruptError(id);
      let i = 0;
      for (const [key, waiting] of waiters) this.#answer(key, records[i++], waiting);
    } catch (error) {
      for (const waiting of waiters.values()) for (const each of waiting) each.reject(error);
    }
  }

  #answer(key: Key, record: RedisReply | undefined, waiting: readonly Waiter[]): void {
    try {
      const entry = entryOf(this.#parts.id, key, record);
      for (const { resolve } of waiting) resolve(entry);
    } catch (error) {
      for (const { reject } of waiting) reject(error);
    }
  }
}
