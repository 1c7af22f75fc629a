import { overloadedError } from './redis-errors.ts';

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

  /** @throws OVERLOADED */
  checkRoom(): void {
    if (this.#bytes >= this.#bytesMax) throw overloadedError(this.#id, this.#bytesMax);
  }

  /** A call has been begun; {@link end} must follow, whatever comes of it. */
  begin(): void {
    this.#calls++;
  }

  /** The bytes of a call, once they are known; below 0 when they are gone. */
  addBytes(bytes: number): void {
    this.#bytes += bytes;
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
