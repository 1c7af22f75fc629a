import { overloadedError } from '@spillway/storage';

/** Held for somebody who waits, besides keys and values: about a promise and its place. */
export const WAITER_BYTES = 256;

/** Counts what is under way, so that a server that is slow or gone does not fill the memory. */
export class PendingWork {
  readonly #id: string;
  readonly #bytesMax: number;
  #bytes = 0;
  #calls = 0;
  #onIdle: (() => void) | undefined;

  constructor(id: string, bytesMax: number) {
    this.#id = id;
    this.#bytesMax = bytesMax;
  }

  /**
   * Somebody waits, with so many bytes of his own; {@link release} must follow.
   * @throws OVERLOADED
   */
  admit(bytes: number): void {
    if (this.#bytes >= this.#bytesMax) throw overloadedError(this.#id, this.#bytesMax);
    this.#bytes += bytes;
  }

  /** Bytes that were admitted are held no more. */
  release(bytes: number): void {
    this.#bytes -= bytes;
  }

  /** A call has been begun; {@link end} must follow, whatever comes of it. */
  begin(): void {
    this.#calls++;
  }

  end(): void {
    this.#calls--;
    if (this.#calls === 0) this.#onIdle?.();
  }

  /** Resolves when nothing is under way. */
  idle(): Promise<void> {
    if (this.#calls === 0) return Promise.resolve();
    return new Promise((resolve) => {
      this.#onIdle = resolve;
    });
  }
}
