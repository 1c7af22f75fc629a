import { assertThat } from '@spillway/runtime';
import type { StorageCall } from './storage-call.ts';

/** Method syntax on purpose: a flight of any answer may stand in a list of flights. */
interface Settling<T> {
  resolve(value: T): void;
  reject(error: unknown): void;
}

/** One call under way, from its arrival to its answer. */
export class CallFlight<T> {
  readonly call: StorageCall;
  readonly answer: Promise<T>;
  /** It reached the storage inside: from here on a commit may have been applied. */
  sent = false;
  /** It waits for the end of a hang. */
  hanging = false;
  #settled = false;
  #withdrawn = false;
  readonly #settling: Settling<T>;

  constructor(call: StorageCall) {
    this.call = call;
    let settling: Settling<T> | undefined;
    this.answer = new Promise((resolve, reject) => {
      settling = { resolve, reject };
    });
    assertThat(settling !== undefined, 'a promise to run its executor at once');
    this.#settling = settling;
  }

  /** Whether the caller has its answer; what still goes on is a late or a second delivery. */
  get isSettled(): boolean {
    return this.#settled;
  }

  /** Whether the call was ended before it reached the storage and must not reach it any more. */
  get isWithdrawn(): boolean {
    return this.#withdrawn;
  }

  resolve(value: T): void {
    this.#settled = true;
    this.#settling.resolve(value);
  }

  reject(error: unknown): void {
    this.#settled = true;
    this.#settling.reject(error);
  }

  /** Ends the call from outside; one that was not sent will not be. */
  cut(error: unknown): void {
    if (!this.sent) this.#withdrawn = true;
    this.reject(error);
  }
}
