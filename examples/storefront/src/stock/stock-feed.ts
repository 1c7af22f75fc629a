import type { StockLevel } from '@spillway/commerce';
import { SpillwayError, type Clock, type Timer } from '@spillway/runtime';
import type { StockBoard } from './stock-board.ts';

/** One page that wants to know. */
interface Watcher {
  readonly skus: readonly string[];
  /** `false`: it could not be sent, and is to be sent again. */
  readonly send: (levels: readonly StockLevel[]) => boolean;
  /** What was sent last, to send changes only. */
  last: string;
}

/** Options of {@link StockFeed}. */
export interface StockFeedOptions {
  readonly board: StockBoard;
  readonly clock: Clock;
  /** How often watched SKUs are read again, for what other processes and the time change. */
  readonly pollMs?: number;
  /** Pages that may watch at once. Each keeps one connection open. */
  readonly watchersMax?: number;
}

/**
 * Tells open pages how the stock changes. A change made by this process is told at once; expiring
 * holds and other processes' sales are seen by reading the watched SKUs every second. Each SKU is
 * read once, however many pages watch it.
 */
export class StockFeed {
  readonly #board: StockBoard;
  readonly #clock: Clock;
  readonly #pollMs: number;
  readonly #watchersMax: number;
  readonly #watchers = new Set<Watcher>();
  #timer: Timer | undefined;
  #reading = false;
  #again = false;

  constructor({ board, clock, pollMs = 1_000, watchersMax = 1_000 }: StockFeedOptions) {
    this.#board = board;
    this.#clock = clock;
    this.#pollMs = pollMs;
    this.#watchersMax = watchersMax;
  }

  /**
   * Calls `send` with the levels now, and again whenever one changes, until the returned function
   * is called. What `send` answers with `false` is sent again by the next poll, as it is then.
   * @throws OVERLOADED (retryable) when `watchersMax` pages watch already.
   */
  watch(skus: readonly string[], send: Watcher['send']): () => void {
    if (this.#watchers.size >= this.#watchersMax) {
      throw new SpillwayError('OVERLOADED', 'Too many pages watch the stock; retry later.', {
        retryable: true,
        details: { retryAfterMs: 10_000, limit: this.#watchersMax },
      });
    }
    const watcher: Watcher = { skus, send, last: '' };
    this.#watchers.add(watcher);
    this.refresh();
    return () => {
      this.#watchers.delete(watcher);
      if (this.#watchers.size === 0) this.close();
    };
  }

  /** Reads the watched SKUs and tells what changed; a read under way is followed by another. */
  refresh(): void {
    if (this.#watchers.size === 0) return;
    if (this.#reading) {
      this.#again = true;
      return;
    }
    this.#reading = true;
    void this.#read().finally(() => {
      this.#reading = false;
      if (this.#again) {
        this.#again = false;
        this.refresh();
      } else {
        this.#schedule();
      }
    });
  }

  /** Stops reading; what watches stays registered. */
  close(): void {
    this.#timer?.cancel();
    this.#timer = undefined;
  }

  async #read(): Promise<void> {
    const skus = [...new Set([...this.#watchers].flatMap((watcher) => watcher.skus))];
    let levels: ReadonlyMap<string, StockLevel>;
    try {
      const read = await this.#board.read(skus);
      levels = new Map(read.map((level) => [level.sku, level]));
    } catch {
      return; // the nodes cannot answer now; the next poll asks again
    }
    for (const watcher of this.#watchers) tell(watcher, levels);
  }

  #schedule(): void {
    this.close();
    if (this.#watchers.size === 0) return;
    this.#timer = this.#clock.startTimer(this.#pollMs, () => this.refresh());
  }
}

function tell(watcher: Watcher, levels: ReadonlyMap<string, StockLevel>): void {
  const own = watcher.skus.map((sku) => levels.get(sku)).filter((level) => level !== undefined);
  const text = JSON.stringify(own);
  if (own.length < watcher.skus.length || text === watcher.last) return;
  if (watcher.send(own)) watcher.last = text;
}
