import type { Clock } from '@spillway/runtime';
import { SweepTimer, type Key } from '@spillway/storage';
import type { CommitGroup } from './commit-group.ts';
import type { CommitQueue } from './commit-queue.ts';
import type { CommittedView } from './committed-view.ts';
import { keyBytes, type LevelDatabase } from './level-database.ts';
import { corruptError } from './level-errors.ts';
import {
  dueBounds,
  EXPIRY_BOUNDS,
  expiryKey,
  expiryRowOf,
  expirySecond,
  type ExpiryRow,
  type PhysicalBounds,
} from './physical-key.ts';

/** Rows looked at in one step: a step is one small batch among those of the callers. */
const ROWS_PER_STEP = 128;
const NO_VALUE = new Uint8Array(0);

/** What an {@link ExpirySweeper} works with. */
export interface ExpirySweeperParts {
  readonly database: LevelDatabase;
  readonly clock: Clock;
  readonly queue: CommitQueue;
  readonly view: CommittedView;
  readonly intervalMs: number;
}

/**
 * Removes expired entries in the background. Each write with an expiry puts a row into an index in
 * the same batch, so a crash forgets neither; one timer for the whole store runs for the first due
 * row. A row of an entry that was rewritten since is dropped when its second comes.
 */
export class ExpirySweeper {
  readonly #parts: ExpirySweeperParts;
  readonly #timer: SweepTimer;

  constructor(parts: ExpirySweeperParts) {
    this.#parts = parts;
    const { clock, intervalMs } = parts;
    this.#timer = new SweepTimer({ clock, intervalMs, sweep: () => this.#sweep() });
  }

  /** Looks for rows of an earlier session. */
  start(): void {
    this.#timer.wakeIn(0);
  }

  /** Adds the row of this entry to the group that writes the entry. */
  note(group: CommitGroup, key: Key, expiresAtMs: number): void {
    group.setOther(expiryKey({ second: expirySecond(expiresAtMs), key }), NO_VALUE);
    this.#timer.wakeIn(expiresAtMs - this.#parts.clock.wallMs());
  }

  /** Ends the sweep; resolves when no step of it is under way. */
  async stop(): Promise<void> {
    await this.#timer.stop();
  }

  /** Removes what is due; returns in how many milliseconds to look again, if ever. */
  async #sweep(): Promise<number | undefined> {
    const { clock } = this.#parts;
    while (!this.#timer.isStopped) {
      const nowSecond = Math.floor(clock.wallMs() / 1000);
      const due = await this.#rows(dueBounds(nowSecond), ROWS_PER_STEP);
      if (due.length === 0) break;
      await this.#remove(due);
    }
    const [next] = this.#timer.isStopped ? [] : await this.#rows(EXPIRY_BOUNDS, 1);
    return next === undefined ? undefined : next.second * 1000 - clock.wallMs();
  }

  async #rows({ start, end }: PhysicalBounds, limit: number): Promise<ExpiryRow[]> {
    const iterator = this.#parts.database.iterator({
      gte: keyBytes(start),
      lt: keyBytes(end),
      reverse: false,
      keyEncoding: 'buffer',
      valueEncoding: 'buffer',
      highWaterMarkBytes: 64 * 1024,
    });
    try {
      const rows = await iterator.nextv(limit);
      return rows.map(([place]) => {
        const row = expiryRowOf(place.toString('latin1'));
        if (row === undefined) throw corruptError('expiry index');
        return row;
      });
    } finally {
      await iterator.close();
    }
  }

  #remove(rows: readonly ExpiryRow[]): Promise<void> {
    const { view, queue } = this.#parts;
    return new Promise((resolve, reject) => {
      const decide = (): void => {
        const group = queue.openGroup();
        for (const row of rows) this.#removeIfExpired(group, row);
        group.waiters.push({ acknowledge: resolve, fail: reject });
      };
      view.whenKnown([...new Set(rows.map(({ key }) => key))], decide, reject);
    });
  }

  /** Decided on the newest accepted state, so that a renewed entry is never removed. */
  #removeIfExpired(group: CommitGroup, row: ExpiryRow): void {
    const { view, queue } = this.#parts;
    const pending = queue.pending(row.key);
    const entry = pending === undefined ? view.peek(row.key) : pending.entry();
    const expiresAtMs = entry?.expiresAtMs;
    if (expiresAtMs !== undefined && expirySecond(expiresAtMs) === row.second) {
      queue.recordIn(group, row.key).remove();
    }
    group.setOther(expiryKey(row), undefined);
  }
}
