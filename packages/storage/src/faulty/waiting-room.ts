import type { Clock } from '@spillway/runtime';

/** Where calls wait: for a time, or for the end of a hang. Whoever waits can be let go early. */
export class WaitingRoom {
  readonly #clock: Clock;
  readonly #sleeping = new Set<() => void>();
  readonly #hanging = new Set<() => void>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Resolves after `delayMs`, or at {@link wake}. */
  sleep(delayMs: number): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        timer.cancel();
        this.#sleeping.delete(done);
        resolve();
      };
      const timer = this.#clock.startTimer(delayMs, done);
      this.#sleeping.add(done);
    });
  }

  /** Resolves at {@link release}. */
  hang(): Promise<void> {
    return new Promise((resolve) => {
      this.#hanging.add(resolve);
    });
  }

  /** Lets all that sleep go on, in the order in which they came. */
  wake(): void {
    for (const done of [...this.#sleeping]) done();
  }

  /** Lets all that hang go on, in the order in which they came. */
  release(): void {
    const hanging = [...this.#hanging];
    this.#hanging.clear();
    for (const resolve of hanging) resolve();
  }
}
