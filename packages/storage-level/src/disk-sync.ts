import type { Clock, Timer } from '@spillway/runtime';

/**
 * When a batch is forced to the disk: `true`, each one before it is acknowledged; `false`, when the
 * operating system likes; `{ everyMs }`, this long after it was acknowledged at the latest.
 */
export type SyncPolicy = boolean | { readonly everyMs: number };

/**
 * Keeps a {@link SyncPolicy}: says which batches are synced, and under `{ everyMs }` asks for a
 * sync when no batch comes that could carry it. One timer, and only while something is not on the
 * disk.
 */
export class DiskSync {
  readonly #policy: SyncPolicy;
  readonly #clock: Clock;
  readonly #requestSync: () => void;
  #lastSyncMs: number;
  #timer: Timer | undefined;
  #everUnsynced = false;

  /** `requestSync` must bring about a synced batch. */
  constructor(policy: SyncPolicy, clock: Clock, requestSync: () => void) {
    this.#policy = policy;
    this.#clock = clock;
    this.#requestSync = requestSync;
    this.#lastSyncMs = clock.monotonicMs();
  }

  /** Whether a batch that begins now must be synced. */
  isDue(): boolean {
    const policy = this.#policy;
    if (typeof policy === 'boolean') return policy;
    return this.#clock.monotonicMs() - this.#lastSyncMs >= policy.everyMs;
  }

  /** Takes note of a batch that was written. */
  wrote(synced: boolean): void {
    if (synced) {
      this.stop();
      this.#lastSyncMs = this.#clock.monotonicMs();
      return;
    }
    this.#everUnsynced = true;
    if (typeof this.#policy === 'boolean' || this.#timer !== undefined) return;
    this.#timer = this.#clock.startTimer(this.#policy.everyMs, () => {
      this.#timer = undefined;
      this.#requestSync();
    });
  }

  /** Whether some batch was written without a sync of its own. */
  get everUnsynced(): boolean {
    return this.#everUnsynced;
  }

  stop(): void {
    this.#timer?.cancel();
    this.#timer = undefined;
  }
}
