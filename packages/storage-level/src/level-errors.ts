import { isSpillwayError, SpillwayError, type Applied } from '@spillway/runtime';

/** Why the engine failed, as far as it tells. */
export type LevelFailure =
  | 'LEVEL_LOCKED'
  | 'LEVEL_NOT_A_FOLDER'
  | 'LEVEL_NO_PERMISSION'
  | 'LEVEL_DISK_FULL'
  | 'LEVEL_CORRUPT'
  | 'LEVEL_IO_ERROR';

/** What a corrupt record was; the key itself is the user's and stays out of messages. */
export type RecordRole = 'format' | 'session' | 'versions' | 'entry' | 'expiry index' | 'files';

/** A record that this package did not write so. */
export function corruptError(role: RecordRole, cause?: unknown): SpillwayError {
  return new SpillwayError(
    'LEVEL_CORRUPT',
    `A LevelDB record (${role}) is damaged. Restore the folder from a backup, or, where another ` +
      'node holds the data, replace this node by an empty one and let it be repaired.',
    { details: { role }, ...(cause === undefined ? {} : { cause }) },
  );
}

const CODES: readonly (readonly [RegExp, LevelFailure])[] = [
  [/^(EEXIST|ENOTDIR)$|not a directory/i, 'LEVEL_NOT_A_FOLDER'],
  [/^(EACCES|EPERM|EROFS)$|permission denied|read-only file system/i, 'LEVEL_NO_PERMISSION'],
  [/^(ENOSPC|EDQUOT)$|no space left|quota exceeded/i, 'LEVEL_DISK_FULL'],
  [/^LEVEL_LOCKED$/, 'LEVEL_LOCKED'],
  [/^LEVEL_CORRUPTION$|^corruption:/i, 'LEVEL_CORRUPT'],
];

/**
 * Reads the kind of failure from the engine's error and its causes: LevelDB passes the operating
 * system's sentence on, `classic-level` and `node:fs` a code.
 */
export function failureOf(error: unknown): LevelFailure {
  for (const text of codesAndMessages(error)) {
    for (const [pattern, failure] of CODES) if (pattern.test(text)) return failure;
  }
  return 'LEVEL_IO_ERROR';
}

function codesAndMessages(error: unknown): string[] {
  const codes: string[] = [];
  const messages: string[] = [];
  for (let at = error; at instanceof Error; at = at.cause) {
    if ('code' in at && typeof at.code === 'string') codes.push(at.code);
    messages.push(at.message);
  }
  return [...codes, ...messages]; // a code is exact, a message a guess
}

const OPEN_ADVICE: Readonly<Record<LevelFailure, string>> = {
  LEVEL_LOCKED:
    'is open elsewhere, in another process or under another storage of this one. A folder ' +
    'belongs to one storage of one process: end the other one, or talk to it; where several ' +
    'processes need the data at once, use a server backend (Redis, Postgres)',
  LEVEL_NOT_A_FOLDER: 'is not a folder, and cannot be made one: a file is in the way',
  LEVEL_NO_PERMISSION: 'may not be read and written by this user',
  LEVEL_DISK_FULL: 'cannot be opened: the disk is full. Free some space; nothing was changed',
  LEVEL_CORRUPT:
    'is damaged. Restore it from a backup, or, where other nodes hold the data, replace this ' +
    'node by an empty one and let it be repaired',
  LEVEL_IO_ERROR: 'cannot be opened; the cause tells more',
};

/** The error of an opening that failed. Nothing was applied; some kinds heal by themselves. */
export function openError(place: string, error: unknown): SpillwayError {
  if (isSpillwayError(error)) return error;
  const failure = failureOf(error);
  return new SpillwayError(failure, `The LevelDB store ${place} ${OPEN_ADVICE[failure]}.`, {
    retryable: failure === 'LEVEL_LOCKED' || failure === 'LEVEL_DISK_FULL',
    cause: error,
    details: { place, ...(failure === 'LEVEL_CORRUPT' ? { role: 'files' } : {}) },
  });
}

/** Two storages of this process on one place; see `place-claims.ts`. */
export function alreadyOpenError(place: string): SpillwayError {
  return new SpillwayError(
    'LEVEL_LOCKED',
    `The LevelDB store ${place} ${OPEN_ADVICE.LEVEL_LOCKED}.`,
    { retryable: true, details: { place } },
  );
}

/** A read or a commit that the engine failed, in the terms of the storage contract. */
export function engineError(id: string, applied: Applied, cause: unknown): SpillwayError {
  if (applied === 'unknown') {
    return new SpillwayError(
      'STORAGE_OUTCOME_UNKNOWN',
      `Storage ${id} failed while it wrote; the commit may have been applied.`,
      { applied, cause, details: { storage: id, reason: failureOf(cause) } },
    );
  }
  if (isSpillwayError(cause)) return cause;
  if (failureOf(cause) === 'LEVEL_CORRUPT') return corruptError('files', cause);
  return new SpillwayError('STORAGE_UNAVAILABLE', `Storage ${id} failed; nothing was applied.`, {
    retryable: true,
    cause,
    details: { storage: id, reason: failureOf(cause) },
  });
}
