import type { PendingWork } from './pending-work.ts';

/**
 * Batches that are being gathered, one for each partition, until the end of the turn of the event
 * loop. A lone operation leaves in the same turn: nothing waits for a timer.
 */
export class TurnBatches<Batch extends { readonly bytes: number }> {
  readonly #pending: PendingWork;
  readonly #run: (batch: Batch) => Promise<void>;
  #gathering = new Map<string, Batch>();

  /** `run` tells each waiter of a batch for itself, and does not reject. */
  constructor(pending: PendingWork, run: (batch: Batch) => Promise<void>) {
    this.#pending = pending;
    this.#run = run;
  }

  /** The batch that is being gathered for a partition. */
  gathering(tag: string): Batch | undefined {
    return this.#gathering.get(tag);
  }

  /** Gathers a new batch for a partition; the one that it takes the place of leaves now. */
  gather(tag: string, batch: Batch): void {
    const before = this.#gathering.get(tag);
    // After all promise callbacks of this turn, whose callers may have more, and before any event.
    if (this.#gathering.size === 0) process.nextTick(() => this.#launchAll());
    this.#gathering.set(tag, batch);
    this.#pending.begin();
    if (before !== undefined) this.#launch(before);
  }

  /** Runs a batch at once, apart from those that are being gathered. */
  run(batch: Batch): void {
    this.#pending.begin();
    this.#launch(batch);
  }

  #launchAll(): void {
    const batches = this.#gathering;
    // Not clear(): V8 links the table that it leaves to the next one, and so on from turn to turn;
    // once one of them is old, scavenges keep all that came after it (half of the time, measured).
    this.#gathering = new Map();
    for (const batch of batches.values()) this.#launch(batch);
  }

  /** Nobody waits for this. */
  #launch(batch: Batch): void {
    void this.#run(batch).finally(() => {
      this.#pending.release(batch.bytes);
      this.#pending.end();
    });
  }
}
