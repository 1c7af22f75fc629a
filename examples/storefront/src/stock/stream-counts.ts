import { SpillwayError } from '@spillway/runtime';

/** Counts the open streams of each address. */
export class StreamCounts {
  readonly #max: number;
  readonly #counts = new Map<string, number>();

  constructor(max: number) {
    this.#max = max;
  }

  /** One more stream. @throws OVERLOADED (retryable) when the address has `max` of them. */
  add(address: string): void {
    const count = this.#counts.get(address) ?? 0;
    if (count >= this.#max) {
      throw new SpillwayError('OVERLOADED', 'Too many pages of this address watch the stock.', {
        retryable: true,
        details: { retryAfterMs: 10_000, limit: this.#max },
      });
    }
    this.#counts.set(address, count + 1);
  }

  /** One stream less. */
  remove(address: string): void {
    const count = this.#counts.get(address) ?? 0;
    if (count > 1) this.#counts.set(address, count - 1);
    else this.#counts.delete(address);
  }
}
