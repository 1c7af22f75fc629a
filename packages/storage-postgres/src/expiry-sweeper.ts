import type { Clock, Timer } from '@spillway/runtime';
import type { SqlSource } from './sql-source.ts';
import type { SqlStatements } from './sql-statements.ts';

/** What an {@link ExpirySweeper} works with. */
export interface ExpirySweeperParts {
  readonly source: SqlSource;
  readonly statements: Pick<SqlStatements, 'sweep' | 'nextExpiry'>;
  readonly clock: Clock;
  readonly intervalMs: number;
  readonly timeoutMs: number;
}

/** Rows removed by one statement: it locks few rows, and not for long. */
const ROWS_PER_STEP = 500;
/** Clocks may be set, and other processes write, too: never sleep longer than this. */
const SLEEP_MS_MAX = 60_000;

/**
 * Removes expired and deleted rows in the background, in small batches, leaving alone those that
 * another process is removing. No query while nothing that this process knows of is due, but one a
 * minute, for what others wrote and left.
 */
export class ExpirySweeper {
  readonly #parts: ExpirySweeperParts;
  #timer: Timer | undefined;
  #timerAtMs = Infinity;
  /** When to look next because of what was noted during a step. */
  #notedAtMs = Infinity;
  #step: Promise<void> | undefined;
  #stopped = false;

  constructor(parts: ExpirySweeperParts) {
    this.#parts = parts;
  }

  /** Looks for what was left by others; does so once only. */
  start(): void {
    this.#arm(0);
  }

  /** Takes note of an entry that will have to be removed. */
  note(expiresAtMs: number): void {
    this.#arm(expiresAtMs - this.#parts.clock.wallMs());
  }

  /** Ends the sweep; resolves when no step of it is under way. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#timer?.cancel();
    await this.#step;
  }

  /** Runs in `delayMs` at the latest, but not more often than the interval says. */
  #arm(delayMs: number): void {
    if (this.#stopped) return;
    const { clock, intervalMs } = this.#parts;
    const delay = Math.min(Math.max(delayMs, intervalMs), SLEEP_MS_MAX);
    const atMs = clock.monotonicMs() + delay;
    if (this.#step !== undefined) {
      this.#notedAtMs = Math.min(this.#notedAtMs, atMs);
      return;
    }
    if (atMs >= this.#timerAtMs) return;
    this.#timer?.cancel();
    this.#timerAtMs = atMs;
    this.#timer = clock.startTimer(delay, () => {
      this.#timerAtMs = Infinity;
      this.#step = this.#sweep().then((nextMs) => {
        this.#step = undefined;
        const notedMs = this.#notedAtMs - clock.monotonicMs();
        this.#notedAtMs = Infinity;
        this.#arm(Math.min(nextMs, notedMs));
      });
    });
  }

  /** Removes what is due; returns in how many milliseconds to look again. */
  async #sweep(): Promise<number> {
    try {
      while (!this.#stopped) {
        if ((await this.#ask('sweep', [ROWS_PER_STEP])) === ROWS_PER_STEP) continue;
        return (await this.#ask('nextExpiry', [])) ?? SLEEP_MS_MAX;
      }
      return SLEEP_MS_MAX;
    } catch {
      return SLEEP_MS_MAX; // whoever reads or commits next meets the failure and reports it
    }
  }

  async #ask(name: 'sweep' | 'nextExpiry', parameters: number[]): Promise<number | undefined> {
    const { source, statements, clock, timeoutMs } = this.#parts;
    const rows = await source.use(
      clock.monotonicMs() + timeoutMs,
      (session) => session.query(statements[name], parameters),
      'repeat',
    );
    const cell = rows[0]?.[0] ?? null;
    return cell === null ? undefined : Number(cell);
  }
}
