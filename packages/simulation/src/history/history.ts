import type { KvAnswer, KvCall } from './kv-call.ts';

/** One operation of a history: what was asked, when it may have taken effect, what came back. */
export interface HistoryOperation {
  readonly client: string;
  readonly key: string;
  readonly call: KvCall;
  /** Place in the order of all invocations and returns. */
  readonly invokedAt: number;
  /** The same; `Infinity` when nobody knows what became of it: it may take effect ever after. */
  readonly returnedAt: number;
  /** Wall times of the attempts in ms: the operation was judged at one of them. */
  readonly attemptedMs: readonly number[];
  /** Wall time of the return in ms; `Infinity` like `returnedAt`. */
  readonly returnedMs: number;
  /** Present if and only if the operation returned. */
  readonly returned?: { readonly answer: KvAnswer };
}

/** An operation that has not returned. */
export interface OpenOperation {
  /** An attempt begins, the first or another one under the same operation id. */
  attempt(): void;
  /** The attempt is known to have had no effect. */
  failed(): void;
  /** Nobody knows whether the attempt had an effect. */
  leftOpen(): void;
  /** The operation returned: the first answer counts, whichever attempt got it. */
  returned(answer: KvAnswer): void;
}

/**
 * What the clients saw, in the form of Jepsen: invoked, then ok, fail, or *info* (unknown).
 * Attempts under one operation id are one operation. One that failed before any attempt with an
 * unknown outcome begins anew with the next attempt, so that an effect in between is seen as wrong.
 */
export class History {
  readonly #wallMs: () => number;
  readonly #operations: RecordedOperation[] = [];
  #events = 0;

  constructor(wallMs: () => number) {
    this.#wallMs = wallMs;
  }

  begin(client: string, key: string, call: KvCall): OpenOperation {
    const clock = { tick: () => this.#events++, wallMs: this.#wallMs };
    const operation = new RecordedOperation(client, key, call, clock);
    this.#operations.push(operation);
    return operation;
  }

  /** All operations that may have had an effect, in the order of their beginnings. */
  operations(): readonly HistoryOperation[] {
    return this.#operations
      .filter(({ hasEffect }) => hasEffect)
      .map((operation) => operation.snapshot())
      .sort((a, b) => a.invokedAt - b.invokedAt);
  }

  /** How many operations there are of each outcome. */
  counts(): { readonly returned: number; readonly failed: number; readonly unknown: number } {
    const counts = { returned: 0, failed: 0, unknown: 0 };
    for (const operation of this.#operations) {
      if (!operation.hasEffect) counts.failed++;
      else if (operation.isReturned) counts.returned++;
      else counts.unknown++;
    }
    return counts;
  }
}

interface EventClock {
  readonly tick: () => number;
  readonly wallMs: () => number;
}

class RecordedOperation implements OpenOperation {
  readonly #client: string;
  readonly #key: string;
  readonly #call: KvCall;
  readonly #clock: EventClock;
  #state: 'idle' | 'attempting' | 'failed' | 'open' | 'returned' = 'idle';
  #invokedAt = 0;
  #attemptedMs: number[] = [];
  #returnedAt = Infinity;
  #returnedMs = Infinity;
  #answer: KvAnswer;

  constructor(client: string, key: string, call: KvCall, clock: EventClock) {
    this.#client = client;
    this.#key = key;
    this.#call = call;
    this.#clock = clock;
  }

  get hasEffect(): boolean {
    return this.#state !== 'idle' && this.#state !== 'failed';
  }

  get isReturned(): boolean {
    return this.#state === 'returned';
  }

  attempt(): void {
    if (this.isReturned) return;
    if (!this.hasEffect) {
      this.#invokedAt = this.#clock.tick();
      this.#attemptedMs = [];
      this.#state = 'attempting';
    }
    this.#attemptedMs.push(this.#clock.wallMs());
  }

  failed(): void {
    if (this.#state === 'attempting') this.#state = 'failed';
  }

  leftOpen(): void {
    if (this.#state === 'attempting') this.#state = 'open';
  }

  returned(answer: KvAnswer): void {
    if (this.isReturned) return;
    this.#state = 'returned';
    this.#returnedAt = this.#clock.tick();
    this.#returnedMs = this.#clock.wallMs();
    this.#answer = answer;
  }

  snapshot(): HistoryOperation {
    return {
      client: this.#client,
      key: this.#key,
      call: this.#call,
      invokedAt: this.#invokedAt,
      returnedAt: this.#returnedAt,
      attemptedMs: this.#attemptedMs,
      returnedMs: this.#returnedMs,
      ...(this.isReturned ? { returned: { answer: this.#answer } } : {}),
    };
  }
}
