import { SpillwayError } from './spillway-error.ts';

/**
 * A first-in first-out queue with a hard limit: a full queue refuses, so that overload is answered
 * early instead of filling memory. `push` and `shift` are O(1) amortised.
 */
export class BoundedQueue<T> {
  readonly #limit: number;
  readonly #name: string;
  #items: T[] = [];
  #head = 0;

  /** `name` appears in the error; `limit` is in items, at least 1. */
  constructor(name: string, limit: number) {
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
        details: { queue: this.#name, limit: this.#limit, retryAfterMs: 50 },
      });
    }
    this.#items.push(item);
  }

  shift(): T | undefined {
    if (this.#head === this.#items.length) return undefined;
    const item = this.#items[this.#head] as T; // below length: present
    this.#items[this.#head] = undefined as T; // free the reference; the slot is never read again
    this.#head++;
    if (this.#head > 1024 && this.#head * 2 > this.#items.length) {
      this.#items = this.#items.slice(this.#head);
      this.#head = 0;
    }
    return item;
  }

  /** Removes and returns up to `count` items in order. */
  take(count: number): T[] {
    const end = Math.min(this.#items.length, this.#head + count);
    const taken = this.#items.slice(this.#head, end);
    if (end === this.#items.length) {
      this.#items = [];
      this.#head = 0;
    } else {
      this.#items.fill(undefined as T, this.#head, end); // never read again
      this.#head = end;
    }
    return taken;
  }
}
