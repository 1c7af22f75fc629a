import type { Clock } from '@spillway/runtime';
import type { Entry, Key } from '@spillway/storage';
import { deadlineError } from './deadline-error.ts';
import { failureOf } from './postgres-failure.ts';
import type { SqlSource, Statement } from './sql-source.ts';
import { byteaArray } from './sql-text.ts';
import { storedRow } from './stored-row.ts';

/** What a {@link ReadCoalescer} works with. */
export interface ReadCoalescerParts {
  readonly id: string;
  readonly source: SqlSource;
  readonly statement: Statement;
  readonly clock: Clock;
  readonly timeoutMs: number;
}

interface Reader {
  readonly key: Key;
  /** Not asked by then, of the monotonic clock, it is refused. */
  readonly deadlineMs: number;
  readonly resolve: (entry: Entry | undefined) => void;
  readonly reject: (error: unknown) => void;
}

/** Two requests: the server works on one while this process reads the answer of the other. */
const IN_FLIGHT_MAX = 2;
const KEYS_MAX = 256;

/** Reads of one turn, and those that come while two requests are under way, go out as one. */
export class ReadCoalescer {
  readonly #parts: ReadCoalescerParts;
  #waiting: Reader[] = [];
  #underWay = 0;
  #scheduled = false;
  #idleWaiters: (() => void)[] = [];

  constructor(parts: ReadCoalescerParts) {
    this.#parts = parts;
  }

  get(key: Key): Promise<Entry | undefined> {
    const { clock, timeoutMs } = this.#parts;
    return new Promise((resolve, reject) => {
      const deadlineMs = clock.monotonicMs() + timeoutMs;
      this.#waiting.push({ key, deadlineMs, resolve, reject });
      this.#schedule();
    });
  }

  /** Resolves when nothing waits and nothing is under way. */
  idle(): Promise<void> {
    if (this.#waiting.length === 0 && this.#underWay === 0) return Promise.resolve();
    return new Promise((resolve) => {
      this.#idleWaiters.push(resolve);
    });
  }

  #schedule(): void {
    if (this.#scheduled || this.#underWay === IN_FLIGHT_MAX) return;
    this.#scheduled = true;
    queueMicrotask(() => {
      this.#scheduled = false;
      this.#flush();
    });
  }

  #flush(): void {
    this.#refuseLate();
    while (this.#underWay < IN_FLIGHT_MAX && this.#waiting.length > 0) {
      const readers = this.#waiting.slice(0, KEYS_MAX);
      this.#waiting = this.#waiting.slice(KEYS_MAX);
      this.#underWay++;
      void this.#read(readers).then(() => this.#finished());
    }
  }

  #finished(): void {
    this.#underWay--;
    this.#schedule();
    this.#tellIdle();
  }

  /** Whoever came first is late first. */
  #refuseLate(): void {
    const { id, clock } = this.#parts;
    const nowMs = clock.monotonicMs();
    let late = 0;
    for (const { deadlineMs, reject } of this.#waiting) {
      if (deadlineMs > nowMs) break;
      reject(failureOf(id, deadlineError()));
      late++;
    }
    if (late === 0) return;
    this.#waiting = this.#waiting.slice(late);
    this.#tellIdle();
  }

  #tellIdle(): void {
    if (this.#waiting.length > 0 || this.#underWay > 0) return;
    for (const resolve of this.#idleWaiters.splice(0)) resolve();
  }

  async #read(readers: readonly Reader[]): Promise<void> {
    const { id, source, statement, clock, timeoutMs } = this.#parts;
    const keys = [...new Set(readers.map(({ key }) => key))];
    try {
      const rows = await source.use(
        clock.monotonicMs() + timeoutMs,
        (session) => session.query(statement, [byteaArray(keys)]),
        'repeat',
      );
      const entries = new Map<Key, Entry | undefined>();
      for (const row of rows) {
        const { key, entry } = storedRow(row);
        entries.set(key, entry);
      }
      for (const { key, resolve } of readers) resolve(entries.get(key));
    } catch (error) {
      const failure = failureOf(id, error);
      for (const { reject } of readers) reject(failure);
    }
  }
}
