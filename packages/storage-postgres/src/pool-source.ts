import type { Clock } from '@spillway/runtime';
import { settleBefore } from './deadline-error.ts';
import { leavesConnectionGood } from './postgres-failure.ts';
import type {
  Introduction,
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
  connect(): Promise<PostgresClient>;
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
  readonly introduce: Introduction;
  /** Ends the pool when it is ours. */
  readonly end: () => Promise<void>;
}

const BYTEA = 17;
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

  async use<T>(deadlineMs: number, work: (session: SqlSession) => Promise<T>): Promise<T> {
    const { clock } = this.#parts;
    const client = await this.#acquire(deadlineMs);
    let broken: Error | undefined;
    const onError = (error: Error): void => {
      broken = error;
    };
    client.on('error', onError); // without a listener it would end the process
    try {
      const session = sessionOf(client);
      return await settleBefore(clock, deadlineMs, async () => {
        if (!this.#introduced.has(client)) {
          await this.#parts.introduce(session);
          this.#introduced.add(client);
        }
        return await work(session);
      });
    } catch (error) {
      // Cut, unless the server itself refused and the connection is known to be in order.
      if (!leavesConnectionGood(error))
        broken ??= error instanceof Error ? error : new Error('failed');
      throw error;
    } finally {
      client.release(broken);
      client.removeListener('error', onError);
    }
  }

  async close(): Promise<void> {
    const { pool, end } = this.#parts;
    await end();
    pool.removeListener('error', ignore);
  }

  async #acquire(deadlineMs: number): Promise<PostgresClient> {
    const { pool, clock } = this.#parts;
    const connecting = pool.connect();
    let gaveUp = false;
    connecting.then((client) => {
      if (gaveUp) client.release();
    }, ignore);
    try {
      return await settleBefore(clock, deadlineMs, () => connecting);
    } catch (error) {
      gaveUp = true;
      throw error;
    }
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
