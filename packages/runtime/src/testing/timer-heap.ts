/** A timer that has been started. */
export interface PendingTimer {
  readonly atMs: number;
  /** Breaks ties: the earlier started comes first. */
  readonly order: number;
  readonly callback: () => void;
  cancelled: boolean;
}

/** Cancelled timers kept until they come up; beyond, and if they are most, they are swept out. */
const CANCELLED_MAX = 1024;

/** Timers in order of time: a binary heap whose cancelled ones are dropped when they come up. */
export class TimerHeap {
  #timers: PendingTimer[] = [];
  #cancelled = 0;

  /** Number of timers that have neither been taken nor cancelled. */
  get size(): number {
    return this.#timers.length - this.#cancelled;
  }

  add(timer: PendingTimer): void {
    let index = this.#timers.push(timer) - 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      const above = this.#timers[parent];
      if (above === undefined || !isBefore(timer, above)) break;
      this.#timers[index] = above;
      index = parent;
    }
    this.#timers[index] = timer;
  }

  cancel(timer: PendingTimer): void {
    if (timer.cancelled) return;
    timer.cancelled = true;
    this.#cancelled++;
    if (this.#cancelled > CANCELLED_MAX && this.#cancelled * 2 > this.#timers.length) this.#sweep();
  }

  /** The next timer due, left where it is. */
  peek(): PendingTimer | undefined {
    while (this.#timers[0]?.cancelled === true) {
      this.#removeFirst();
      this.#cancelled--;
    }
    return this.#timers[0];
  }

  /** Takes the next timer due; cancelling it does nothing any more. */
  take(): PendingTimer | undefined {
    const timer = this.peek();
    if (timer === undefined) return undefined;
    this.#removeFirst();
    timer.cancelled = true;
    return timer;
  }

  #sweep(): void {
    this.#timers = this.#timers.filter((timer) => !timer.cancelled).sort(compare); // sorted: a heap
    this.#cancelled = 0;
  }

  #removeFirst(): void {
    const timers = this.#timers;
    const last = timers.pop();
    if (last === undefined || timers.length === 0) return;
    let index = 0;
    for (;;) {
      let child = index * 2 + 1;
      let below = timers[child];
      if (below === undefined) break;
      const right = timers[child + 1];
      if (right !== undefined && isBefore(right, below)) {
        below = right;
        child++;
      }
      if (!isBefore(below, last)) break;
      timers[index] = below;
      index = child;
    }
    timers[index] = last;
  }
}

function compare(a: PendingTimer, b: PendingTimer): number {
  return a.atMs - b.atMs || a.order - b.order;
}

function isBefore(a: PendingTimer, b: PendingTimer): boolean {
  return compare(a, b) < 0;
}
