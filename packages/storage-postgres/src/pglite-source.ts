import type { Clock } from '@spillway/runtime';
import { settleBefore } from './deadline-error.ts';
import type { Introduction, SqlCell, SqlRow, SqlSession, SqlSource } from './sql-source.ts';
import { parseBytea } from './sql-text.ts';

/** What this package uses of a PGlite database. */
export interface PGliteDatabase {
  /** A folder; absent, or `memory://…`, when it lives in memory. */
  readonly dataDir?: string;
  query(
    text: string,
    parameters: unknown[],
    options: PGliteOptions,
  ): Promise<{ readonly rows: unknown[] }>;
  exec(text: string, options: PGliteOptions): Promise<{ readonly rows: unknown[] }[]>;
}

/** How PGlite gives rows. */
export interface PGliteOptions {
  rowMode: 'array';
  parsers: Record<number, (text: string) => SqlCell>;
}

const asIs = (text: string): string => text;
/** bytea; bool, bigint, text, oid, integer, name as they came. */
const OPTIONS: PGliteOptions = {
  rowMode: 'array',
  parsers: { 17: parseBytea, 16: asIs, 20: asIs, 25: asIs, 26: asIs, 23: asIs, 19: asIs },
};

/** A PGlite database: one connection, in this process. */
export class PGliteSource implements SqlSource {
  /** One connection that others use as well: no transaction is left open on it. */
  readonly hasTransactions = false;
  readonly #clock: Clock;
  readonly #session: SqlSession;
  readonly #introduce: Introduction;
  #introduced: Promise<void> | undefined;

  constructor(database: PGliteDatabase, clock: Clock, introduce: Introduction) {
    this.#clock = clock;
    this.#introduce = introduce;
    this.#session = {
      query: async ({ text }, parameters = []) => {
        const values = parameters.map((each) => (each === null ? null : String(each)));
        return rowsOf(await database.query(text, values, OPTIONS));
      },
      script: async (text) => (await database.exec(text, OPTIONS)).flatMap(rowsOf),
    };
  }

  use<T>(deadlineMs: number, work: (session: SqlSession) => Promise<T>): Promise<T> {
    return settleBefore(this.#clock, deadlineMs, async () => {
      this.#introduced ??= this.#introduce(this.#session);
      try {
        await this.#introduced;
      } catch (error) {
        this.#introduced = undefined;
        throw error;
      }
      return await work(this.#session);
    });
  }

  /** The database is the caller's. */
  async close(): Promise<void> {}
}

function rowsOf({ rows }: { readonly rows: unknown[] }): readonly SqlRow[] {
  return rows as SqlRow[]; // by OPTIONS: arrays of texts, bytes and nulls
}
