import type { Clock } from '@spillway/runtime';
import { SweepTimer } from '@spillway/storage';
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
/** What others wrote and left is looked for as often. */
const OTHERS_MS = 60_000;

/**
 * Removes expired and deleted rows in the background, in small batches, leaving alone those that
 * another process is removing. No query while nothing that this process knows of is due, but one a
 * minute, for what others wrote and left.
 */
export class ExpirySweeper {
  readonly #parts: ExpirySweeperParts;
  readonly #timer: SweepTimer;

  constructor(parts: ExpirySweeperParts) {
    this.#parts = parts;
    const { clock, intervalMs } = parts;
    this.#timer = new SweepTimer({ clock, intervalMs, sweep: () => this.#sweep() });
  }

  /** Looks for what was left by others; does so once only. */
  start(): void {
    this.#timer.wakeIn(0);
  }

  /** Takes note of an entry that will have to be removed. */
  note(expiresAtMs: number): void {
    this.#timer.wakeIn(expiresAtMs - this.#parts.clock.wallMs());
  }

  /** Ends the sweep; resolves when no step of it is under way. */
  async stop(): Promise<void> {
    await this.#timer.stop();
  }

  /** Removes what is due; returns in how many milliseconds to look again. */
  async #sweep(): Promise<number> {
    while (!this.#timer.isStopped) {
      if ((await this.#ask('sweep', [ROWS_PER_STEP])) === ROWS_PER_STEP) continue;
      return (await this.#ask('nextExpiry', [])) ?? OTHERS_MS;
    }
    return OTHERS_MS;
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
