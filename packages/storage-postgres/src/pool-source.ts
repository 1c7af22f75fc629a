import type { Clock, Random } from '@spillway/runtime';
import { settleBefore } from './deadline-error.ts';
import { isContention, leavesConnectionGood } from './postgres-failure.ts';
import type {
  Introduction,
  OnContention,
  SqlCell,
  SqlParameter,
  SqlRow,
  SqlSession,
  SqlSource,
  Statement,
} from './sql-source.ts';
import { parseBytea } from './sql-text.ts';

/** What this package uses of a `pg` pool. */
export interface PostgresPool {
  connect(callback: (error: Error | undefined, client: PostgresClient | undefined) => void): void;
  on(event: 'error', listener: (error: Error) => void): unknown;
  removeListener(event: 'error', listener: (error: Error) => void): unknown;
}

/** What this package uses of a client that a pool lends. */
export interface PostgresClient {
  query(config: PostgresQuery): Promise<unknown>;
  on(event: 'error', listener: (error: Error) => void): unknown;
  removeListener(event: 'error', listener: (error: Error) => void): unknown;
  release(destroy?: Error | boolean): void;
}

/** A query as `pg` takes it. */
export interface PostgresQuery {
  readonly text: string;
  readonly name?: string;
  readonly values?: SqlParameter[];
  readonly rowMode: 'array';
  /** Ours, whatever the application has told `pg` to do with its own. */
  readonly types: { getTypeParser(oid: number): (text: string) => SqlCell };
}

/** What a {@link PoolSource} works with. */
export interface PoolSourceParts {
  readonly pool: PostgresPool;
  readonly clock: Clock;
  /** Spreads repeated attempts. */
  readonly random: Random;
  readonly introduce: Introduction;
  /** Ends the pool when it is ours. */
  readonly end: () => Promise<void>;
}

const BYTEA = 17;
const ATTEMPTS_MAX = 10;
const PAUSE_MS = 2;
const ignore = (): void => undefined; // an idle client's end: whoever asks next gets another one

/** Connections of a `pg` pool, each introduced once. */
export class PoolSource implements SqlSource {
  readonly hasTransactions = true;
  readonly #parts: PoolSourceParts;
  readonly #introduced = new WeakSet<PostgresClient>();

  constructor(parts: PoolSourceParts) {
    this.#parts = parts;
    parts.pool.on('error', ignore);
  }

  async use<T>(
    deadlineMs: number,
    work: (session: SqlSession) => Promise<T>,
    onContention: OnContention = 'throw',
  ): Promise<T> {
    const { clock } = this.#parts;
    const loan = await this.#borrow(deadlineMs);
    try {
      return await settleBefore(clock, deadlineMs, async () => {
        const session = sessionOf(loan.client);
        await this.#introduce(loan.client, session);
        if (onContention === 'throw') return await work(session);
        return await this.#repeat(() => work(session));
      });
    } catch (error) {
      if (!leavesConnectionGood(error)) loan.isBroken = true;
      throw error;
    } finally {
      loan.giveBack();
    }
  }

  async close(): Promise<void> {
    const { pool, end } = this.#parts;
    await end();
    pool.removeListener('error', ignore);
  }

  async #introduce(client: PostgresClient, session: SqlSession): Promise<void> {
    if (this.#introduced.has(client)) return;
    await this.#repeat(() => this.#parts.introduce(session));
    this.#introduced.add(client);
  }

  /** What the server undid because others were in its way is done again. */
  async #repeat<T>(work: () => Promise<T>): Promise<T> {
    const { clock, random } = this.#parts;
    for (let attempt = 1; ; attempt++) {
      try {
        return await work();
      } catch (error) {
        if (!isContention(error) || attempt === ATTEMPTS_MAX) throw error;
        await clock.sleep(random.float() * attempt * PAUSE_MS);
      }
    }
  }

  /** A client that comes when nobody waits for it any more is given back. */
  async #borrow(deadlineMs: number): Promise<Loan> {
    let gaveUp = false;
    const borrowing = new Promise<Loan>((resolve, reject) => {
      this.#parts.pool.connect((error, client) => {
        if (client === undefined) {
          reject(error ?? new Error('no client'));
          return;
        }
        const loan = new Loan(client);
        if (gaveUp) loan.giveBack();
        else resolve(loan);
      });
    });
    try {
      return await settleBefore(this.#parts.clock, deadlineMs, () => borrowing);
    } catch (error) {
      gaveUp = true;
      throw error;
    }
  }
}

/**
 * A client while it is lent. It has a listener from the turn in which the pool takes its own away:
 * an `error` that nobody listens to would end the process.
 */
class Loan {
  readonly client: PostgresClient;
  isBroken = false;
  readonly #onError = (): void => {
    this.isBroken = true;
  };

  constructor(client: PostgresClient) {
    this.client = client;
    client.on('error', this.#onError);
  }

  /** The pool closes a broken one. */
  giveBack(): void {
    this.client.release(this.isBroken);
    this.client.removeListener('error', this.#onError);
  }
}

function sessionOf(client: PostgresClient): SqlSession {
  return {
    query: async ({ text, name }: Statement, parameters = []) => {
      const values = [...parameters];
      const query = { text, values, rowMode: 'array', types } as const;
      return rowsOf(await client.query(name === undefined ? query : { ...query, name }));
    },
    script: async (text) => rowsOf(await client.query({ text, rowMode: 'array', types })),
  };
}

const types = {
  getTypeParser: (oid: number): ((text: string) => SqlCell) => (oid === BYTEA ? parseBytea : asIs),
};

function asIs(text: string): string {
  return text;
}

/** The rows of a result, or of each result of a script. */
function rowsOf(result: unknown): readonly SqlRow[] {
  if (Array.isArray(result)) return result.flatMap(rowsOf);
  // The result of `pg` with the row mode and the parsers above.
  return (result as { readonly rows: readonly SqlRow[] }).rows;
}
