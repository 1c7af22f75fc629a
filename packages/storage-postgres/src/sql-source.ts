/** One SQL text; with a name it may be prepared once a connection. */
export interface Statement {
  /** Unique for its text in the whole process; `undefined`: not prepared. */
  readonly name: string | undefined;
  readonly text: string;
}

/** A value sent to the database, in Postgres's text format. */
export type SqlParameter = string | number | null;

/** A value that came back: bytes of a `bytea`, the text of everything else. */
export type SqlCell = Buffer | string | null;

/** Cells in the order of the select list. */
export type SqlRow = readonly SqlCell[];

/** One connection while somebody uses it. */
export interface SqlSession {
  query(statement: Statement, parameters?: readonly SqlParameter[]): Promise<readonly SqlRow[]>;
  /** Several statements without parameters in one round trip; the rows of all of them. */
  script(text: string): Promise<readonly SqlRow[]>;
}

/** What becomes of work that others were in the way of. Default: `throw`. */
export type OnContention = 'repeat' | 'throw';

/** Where connections come from. */
export interface SqlSource {
  /** Whether a transaction may stay open between two round trips. */
  readonly hasTransactions: boolean;
  /**
   * Gives `work` a connection until it is done, or until `deadlineMs` of the monotonic clock: then
   * the connection is cut and this rejects with `STORAGE_TIMEOUT`. A connection is introduced
   * before its first use. When the server undid `work` because others were in its way (40001,
   * 40P01), it is run again unchanged if `onContention` says so, which is right for what does not
   * rest on what was read before.
   */
  use<T>(
    deadlineMs: number,
    work: (session: SqlSession) => Promise<T>,
    onContention?: OnContention,
  ): Promise<T>;
  close(): Promise<void>;
}

/** What is done with each new connection before anything else. */
export type Introduction = (session: SqlSession) => Promise<void>;
