import { abortedError, type Clock, type Timer } from '@spillway/runtime';

/**
 * One process of the world: it has a clock of its own that stands still while the process is paused
 * (SIGSTOP, a long collection of garbage) and for ever when it is killed. What was due meanwhile
 * happens at once when it goes on, in the order in which it fell due.
 */
export class SimulatedProcess {
  readonly name: string;
  /** Resolves at {@link kill}. */
  readonly killed: Promise<void>;
  readonly clock: Clock;
  /** Since when it has run without a pause, in ms of the world's clock. */
  runningSinceMs: number;
  readonly #world: Clock;
  #state: 'running' | 'paused' | 'killed' = 'running';
  #held: (() => void)[] = [];
  #wallOffsetMs = 0;
  #onKilled: () => void = () => undefined;

  constructor(name: string, world: Clock) {
    this.name = name;
    this.#world = world;
    this.runningSinceMs = world.monotonicMs();
    this.killed = new Promise((resolve) => {
      this.#onKilled = resolve;
    });
    const startTimer = (delayMs: number, callback: () => void): Timer =>
      this.#startTimer(world, delayMs, callback);
    this.clock = {
      // Whole milliseconds, like Date.now.
      wallMs: () => Math.floor(world.wallMs() + this.#wallOffsetMs),
      monotonicMs: () => world.monotonicMs(),
      startTimer,
      sleep: (delayMs, signal) => sleepOn(startTimer, delayMs, signal),
    };
  }

  get isRunning(): boolean {
    return this.#state === 'running';
  }

  get isKilled(): boolean {
    return this.#state === 'killed';
  }

  /** Resolves as soon as the process runs; never, once it is killed. */
  whenRunning(): Promise<void> {
    if (this.#state === 'running') return Promise.resolve();
    return new Promise((resolve) => {
      this.#held.push(resolve);
    });
  }

  pause(): void {
    if (this.#state === 'running') this.#state = 'paused';
  }

  resume(): void {
    if (this.#state !== 'paused') return;
    this.#state = 'running';
    this.runningSinceMs = this.#world.monotonicMs();
    const held = this.#held;
    this.#held = [];
    for (const goOn of held) goOn();
  }

  kill(): void {
    this.#state = 'killed';
    this.#held = [];
    this.#onKilled();
  }

  /** Steps this machine's wall clock; may be negative. */
  stepWall(byMs: number): void {
    this.#wallOffsetMs += byMs;
  }

  #startTimer(world: Clock, delayMs: number, callback: () => void): Timer {
    let isCancelled = false;
    const fire = (): void => {
      if (isCancelled || this.#state === 'killed') return;
      if (this.#state === 'paused') this.#held.push(fire);
      else callback();
    };
    const timer = world.startTimer(delayMs, fire);
    return {
      cancel: () => {
        isCancelled = true;
        timer.cancel();
      },
    };
  }
}

function sleepOn(
  startTimer: Clock['startTimer'],
  delayMs: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) {
      reject(abortedError(signal));
      return;
    }
    const onAbort = (): void => {
      timer.cancel();
      reject(abortedError(signal));
    };
    const timer = startTimer(delayMs, () => {
      signal?.removeEventListener('abort', onAbort);
      resolve();
    });
    signal?.addEventListener('abort', onAbort, { once: true });
  });
}
