import type { Entry, Key } from '@spillway/storage';
import { entryOf } from './commit-reply.ts';
import type { Dispatcher } from './dispatcher.ts';
import { entryKey, type KeySpace } from './key-space.ts';
import { WAITER_BYTES, type PendingWork } from './pending-work.ts';
import { corruptError } from './redis-errors.ts';
import type { RedisReply } from './redis-executor.ts';

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
  #gathering = new Map<string, Batch>();

  constructor(parts: ReadBatcherParts) {
    this.#parts = parts;
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
    const found = this.#gathering.get(space.tag);
    if (found !== undefined && found.waiters.size < KEYS_MAX) return found;
    if (found !== undefined) this.#launch(found);
    // After all promise callbacks of this turn, whose callers may read, too; before any event.
    else if (this.#gathering.size === 0) process.nextTick(() => this.#launchAll());
    const batch: Batch = { space, waiters: new Map(), bytes: 0 };
    this.#gathering.set(space.tag, batch);
    this.#parts.pending.begin();
    return batch;
  }

  #launchAll(): void {
    const batches = this.#gathering;
    // Not clear(): V8 links the table that it leaves to the next one, and so on from turn to turn;
    // once one of them is old, scavenges keep all that came after it (half of the time, measured).
    this.#gathering = new Map();
    for (const batch of batches.values()) this.#launch(batch);
  }

  /** Each waiter is told for itself; nobody waits for this. */
  #launch(batch: Batch): void {
    const { pending } = this.#parts;
    void this.#run(batch).finally(() => {
      pending.release(batch.bytes);
      pending.end();
    });
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
