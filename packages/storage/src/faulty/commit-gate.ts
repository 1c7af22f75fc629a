/**
 * Lets commits through side by side, and some work alone: the undo of a crash waits for the commits
 * that are under way and holds new ones back.
 */
export class CommitGate {
  #open = 0;
  #drained: (() => void) | undefined;
  #exclusive: Promise<void> | undefined;

  /** Runs `work` beside other shared work, after exclusive work that was asked for before. */
  async shared<T>(work: () => Promise<T>): Promise<T> {
    while (this.#exclusive !== undefined) await this.#exclusive;
    this.#open++;
    try {
      return await work();
    } finally {
      this.#open--;
      if (this.#open === 0) this.#drained?.();
    }
  }

  /** Runs `work` when all shared work has ended, and nothing beside it. */
  async exclusive<T>(work: () => Promise<T>): Promise<T> {
    while (this.#exclusive !== undefined) await this.#exclusive;
    let done = (): void => {};
    this.#exclusive = new Promise((resolve) => {
      done = resolve;
    });
    try {
      if (this.#open > 0) await this.#drain();
      return await work();
    } finally {
      this.#exclusive = undefined;
      done();
    }
  }

  async #drain(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#drained = resolve;
    });
    this.#drained = undefined;
  }
}
