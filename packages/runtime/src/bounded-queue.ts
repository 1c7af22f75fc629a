import { assertThat } from './assert.ts';
import { SpillwayError } from './spillway-error.ts';

/** Emptied places at the front that are let stand: cutting them costs more than it frees. */
const EMPTIED_MAX = 1024;
/** What a refused caller is told to wait; queues here drain in milliseconds. */
const RETRY_AFTER_MS = 50;

/**
 * A first-in first-out queue with a hard limit: a full queue refuses, so that overload is answered
 * early instead of filling memory. `push` and `shift` are O(1) amortised, `take` is O(taken).
 */
export class BoundedQueue<T> {
  readonly #limit: number;
  readonly #name: string;
  #items: T[] = [];
  #head = 0;

  /**
   * `name` appears in the error; `limit` is in items, at least 1.
   * @throws ASSERTION_FAILED for another limit
   */
  constructor(name: string, limit: number) {
    assertThat(Number.isSafeInteger(limit) && limit >= 1, 'the limit of a queue to be at least 1');
    this.#name = name;
    this.#limit = limit;
  }

  get size(): number {
    return this.#items.length - this.#head;
  }

  /** @throws OVERLOADED (retryable, not applied) when the queue is full. */
  push(item: T): void {
    if (this.size >= this.#limit) {
      throw new SpillwayError('OVERLOADED', `The queue ${this.#name} is full; retry later.`, {
        retryable: true,
        details: { queue: this.#name, limit: this.#limit, retryAfterMs: RETRY_AFTER_MS },
      });
    }
    this.#items.push(item);
  }

  shift(): T | undefined {
    if (this.#head === this.#items.length) return undefined;
    const item = this.#items[this.#head] as T; // below length: present
    this.#items[this.#head] = undefined as T; // free the reference; the slot is never read again
    this.#head++;
    this.#cut();
    return item;
  }

  /**
   * Removes and returns up to `count` items in order (all: `Infinity`).
   * @throws ASSERTION_FAILED when `count` is negative
   */
  take(count: number): T[] {
    assertThat(count >= 0, 'a count of items that is not negative');
    const end = Math.min(this.#items.length, this.#head + count);
    const taken = this.#items.slice(this.#head, end);
    this.#items.fill(undefined as T, this.#head, end); // never read again
    this.#head = end;
    this.#cut();
    return taken;
  }

  /** Gives the emptied places back once they are many, and more than the filled ones. */
  #cut(): void {
    if (this.#head <= EMPTIED_MAX || this.#head * 2 <= this.#items.length) return;
    this.#items = this.#items.slice(this.#head);
    this.#head = 0;
  }
}
