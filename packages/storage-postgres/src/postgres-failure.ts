import { isSpillwayError, SpillwayError, type Applied } from '@spillway/runtime';
import { DEADLINE_REASON } from './deadline-error.ts';
import { CONFLICT } from './sql-statements.ts';

/** Why the database failed, in `details.reason`. */
export type PostgresFailure =
  | 'connection'
  | 'timeout'
  | 'too-many-connections'
  | 'shutdown'
  | 'starting'
  | 'read-only'
  | 'disk-full'
  | 'out-of-memory'
  | 'contention'
  | 'cancelled'
  | 'other';

const REASONS: readonly (readonly [RegExp, PostgresFailure])[] = [
  [/^53300$/, 'too-many-connections'],
  [/^53100$/, 'disk-full'],
  [/^(53...|54000)$/, 'out-of-memory'],
  [/^57P0[12]$/, 'shutdown'],
  [/^57P03$/, 'starting'],
  [/^57014$/, 'cancelled'],
  [/^25006$/, 'read-only'],
  [/^(40001|40P01|55P03)$/, 'contention'],
  [/^08/, 'connection'],
];

/** What no waiting mends: who we are, what we may do, which database there is. */
const ACCESS = /^(28...|3D000|42501)$/;
const SQLSTATE = /^[0-9A-Z]{5}$/;
/** `pg` gives these before it has sent anything. */
const NOT_SENT = /is not queryable/;

/** The five letters by which Postgres names an error; `undefined` when it is not the server's. */
export function sqlState(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  const { code } = error;
  const isState = typeof code === 'string' && SQLSTATE.test(code) && 'severity' in error;
  return isState ? code : undefined;
}

/** Codes with which a server ends a session; the severity's name depends on its language. */
const ENDS_SESSION = /^(57P|25P03|08)/;

function isFatal(error: unknown, state: string): boolean {
  const { severity } = error as { readonly severity: unknown }; // of an error with an SQLSTATE
  return ENDS_SESSION.test(state) || severity === 'FATAL' || severity === 'PANIC';
}

/** Whether the connection is still good after this error: the server, or we, refused in order. */
export function leavesConnectionGood(error: unknown): boolean {
  if (isSpillwayError(error)) return error.code !== 'STORAGE_TIMEOUT';
  const state = sqlState(error);
  // A primary that became a standby is left, so that the next connection is looked at anew.
  return state !== undefined && state !== '25006' && !isFatal(error, state);
}

/** Whether a write found rows other than it expected. It was undone. */
export function isConflict(error: unknown): boolean {
  return sqlState(error) === '22P02' && error instanceof Error && error.message.includes(CONFLICT);
}

/** Whether the server undid a transaction because others were in its way. */
export function isContention(error: unknown): boolean {
  return /^(40001|40P01)$/.test(sqlState(error) ?? '');
}

/** Whether a statement names a table or a schema that is not there. */
export function isMissingTable(error: unknown): boolean {
  return /^(42P01|3F000)$/.test(sqlState(error) ?? '');
}

/** Whether something exists already, or is just being made by somebody else. */
export function isMadeByAnother(error: unknown): boolean {
  return /^(23505|42P06|42P07|42710|40001|40P01|XX000|55P03)$/.test(sqlState(error) ?? '');
}

/**
 * What is known of a write that was handed to the driver and then failed. An error with which the
 * server goes on undid it; one with which it ends the session may stand behind a commit.
 */
export function appliedOf(error: unknown): Applied {
  const state = sqlState(error);
  if (state !== undefined) return isFatal(error, state) ? 'unknown' : false;
  return error instanceof Error && NOT_SENT.test(error.message) ? false : 'unknown';
}

function reasonOf(error: unknown): PostgresFailure {
  if (isSpillwayError(error)) return DEADLINE_REASON;
  const state = sqlState(error);
  if (state === undefined) return 'connection';
  return REASONS.find(([pattern]) => pattern.test(state))?.[1] ?? 'other';
}

/** A failure of the driver or of the server, in the terms of the storage contract. */
export function failureOf(id: string, error: unknown, applied: Applied = false): SpillwayError {
  const reason = reasonOf(error);
  const state = sqlState(error);
  const details = { storage: id, reason, ...(state === undefined ? {} : { sqlState: state }) };
  if (applied === 'unknown') {
    return new SpillwayError(
      'STORAGE_OUTCOME_UNKNOWN',
      `Storage ${id} was lost while it wrote (${reason}); the commit may have been applied.`,
      { applied, cause: error, details },
    );
  }
  if (isSpillwayError(error)) return error;
  if (state !== undefined && ACCESS.test(state)) {
    return new SpillwayError(
      'POSTGRES_ACCESS_REFUSED',
      `Postgres refuses storage ${id}: check user, password, database and privileges.`,
      { cause: error, details },
    );
  }
  return new SpillwayError(
    'STORAGE_UNAVAILABLE',
    `Storage ${id} failed (${reason}); nothing was applied.`,
    { retryable: reason !== 'other', cause: error, details },
  );
}
