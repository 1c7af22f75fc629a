import type { OnContention, SqlSession, SqlSource } from './sql-source.ts';

/** A source that is closed only when nobody uses it any more. */
export class CountedSource implements SqlSource {
  readonly #inner: SqlSource;
  #users = 0;
  #idleWaiters: (() => void)[] = [];

  constructor(inner: SqlSource) {
    this.#inner = inner;
  }

  get hasTransactions(): boolean {
    return this.#inner.hasTransactions;
  }

  async use<T>(
    deadlineMs: number,
    work: (session: SqlSession) => Promise<T>,
    onContention?: OnContention,
  ): Promise<T> {
    this.#users++;
    try {
      return await this.#inner.use(deadlineMs, work, onContention);
    } finally {
      this.#users--;
      if (this.#users === 0) for (const resolve of this.#idleWaiters.splice(0)) resolve();
    }
  }

  /** Every use ends by its deadline. */
  async close(): Promise<void> {
    while (this.#users > 0) {
      await new Promise<void>((resolve) => {
        this.#idleWaiters.push(resolve);
      });
    }
    await this.#inner.close();
  }
}
