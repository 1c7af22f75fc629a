import type { Clock } from './clock.ts';

/** A pending deadline of a {@link DeadlineQueue}. */
export interface Deadline {
  /** Forgets the deadline; calling it again, or after it passed, does nothing. */
  cancel(): void;
}

/**
 * Many deadlines of one common delay behind one timer: a doubly linked list in order of time, so
 * that adding and cancelling are O(1). A timer of its own for each operation costs 0.3 µs, an entry
 * here a tenth of it (docs/decisions/0005-register-and-kv.md).
 */
export class DeadlineQueue {
  readonly #clock: Clock;
  readonly #delayMs: number;
  readonly #list: Link;
  #armed = false;

  /** Each deadline passes `delayMs` milliseconds after it was added. */
  constructor(clock: Clock, delayMs: number) {
    this.#clock = clock;
    this.#delayMs = delayMs;
    this.#list = new Link(0, undefined);
  }

  /** Calls `onDeadline` once after the queue's delay, unless cancelled before. */
  add(onDeadline: () => void): Deadline {
    const link = new Link(this.#clock.monotonicMs() + this.#delayMs, onDeadline);
    link.insertBefore(this.#list);
    if (!this.#armed) this.#arm(this.#delayMs);
    return link;
  }

  #arm(delayMs: number): void {
    this.#armed = true;
    this.#clock.startTimer(delayMs, () => this.#fire());
  }

  /** Stays armed while it calls, so that a deadline added by a callback starts no second timer. */
  #fire(): void {
    const nowMs = this.#clock.monotonicMs();
    try {
      for (let link = this.#list.next; link !== this.#list; link = this.#list.next) {
        if (link.atMs > nowMs) break;
        link.pass();
      }
    } finally {
      const { next } = this.#list; // after a callback that threw: what is due comes at once
      if (next === this.#list) this.#armed = false;
      else this.#arm(Math.max(0, next.atMs - nowMs));
    }
  }
}

class Link implements Deadline {
  readonly atMs: number;
  next: Link = this;
  #previous: Link = this;
  #onDeadline: (() => void) | undefined;

  constructor(atMs: number, onDeadline: (() => void) | undefined) {
    this.atMs = atMs;
    this.#onDeadline = onDeadline;
  }

  insertBefore(link: Link): void {
    this.next = link;
    this.#previous = link.#previous;
    link.#previous.next = this;
    link.#previous = this;
  }

  cancel(): void {
    this.#previous.next = this.next;
    this.next.#previous = this.#previous;
    this.next = this;
    this.#previous = this;
    this.#onDeadline = undefined;
  }

  pass(): void {
    const onDeadline = this.#onDeadline;
    this.cancel();
    onDeadline?.();
  }
}
