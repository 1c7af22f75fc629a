import { isSpillwayError, SpillwayError } from '@spillway/runtime';
import { RedisFailure } from './redis-executor.ts';

/** What was under way when something failed. */
export type OperationKind = 'read' | 'commit';

/**
 * Codes with which a server refuses a command before it does anything. A script that meets one of
 * them at its first write has written nothing either (`scriptCall` of Redis 7 checks them there).
 */
const REFUSALS: ReadonlySet<string> = new Set([
  ...['READONLY', 'MOVED', 'ASK', 'TRYAGAIN', 'CLUSTERDOWN', 'CROSSSLOT', 'LOADING', 'OOM', 'BUSY'],
  ...[
    'MASTERDOWN',
    'NOREPLICAS',
    'MISCONF',
    'NOAUTH',
    'WRONGPASS',
    'NOPERM',
    'NOSCRIPT',
    'NOPROTO',
  ],
]);

/** Those that will not go away by waiting. */
const ACCESS: ReadonlySet<string> = new Set(['NOAUTH', 'WRONGPASS', 'NOPERM']);

/** Those after which another server may be the right one. */
const MISROUTED: ReadonlySet<string> = new Set([
  ...['READONLY', 'MOVED', 'ASK', 'CLUSTERDOWN', 'MASTERDOWN'],
]);

/**
 * Refusals out of a running script, by their text, which come before its first write: `SCRIPT KILL`
 * works only till then. A key whose slot is on its way elsewhere is met when it is read; all that
 * scripts write was named to the server in KEYS, or read before (`commit-script.ts`).
 */
const REFUSED_WHILE_DECIDING = /script killed by user|access a non local key/i;

/** Whether the failure of a command that was sent proves that it did nothing. */
function provesUnapplied(failure: RedisFailure): boolean {
  if (failure.kind === 'unsent') return true;
  if (failure.kind === 'lost') return false;
  // Permissions are checked at each call of a script: earlier ones may have written.
  if (failure.code === 'NOPERM' && /script/i.test(failure.message)) return false;
  return REFUSALS.has(failure.code) || REFUSED_WHILE_DECIDING.test(failure.message);
}

/** Whether the topology may have changed: look at it again. */
export function mayBeMisrouted(failure: RedisFailure): boolean {
  return failure.kind !== 'reply' || MISROUTED.has(failure.code);
}

/**
 * The storage's error for a failure of the server or of the way to it. `wasSent`: whether the
 * command itself may have left; what fails before that was not applied, whatever it is.
 */
export function operationError(
  id: string,
  kind: OperationKind,
  error: unknown,
  wasSent: boolean,
): SpillwayError {
  if (isSpillwayError(error)) return error;
  const failure = error instanceof RedisFailure ? error : new RedisFailure('lost', error);
  const reason = failure.code === '' ? failure.kind : failure.code;
  const details = { storage: id, reason };
  if (kind === 'commit' && wasSent && !provesUnapplied(failure)) {
    return new SpillwayError(
      'STORAGE_OUTCOME_UNKNOWN',
      `Storage ${id} gave no answer that tells what became of the commit; it may be applied.`,
      { applied: 'unknown', cause: error, details },
    );
  }
  if (ACCESS.has(failure.code)) return accessDenied(id, failure.code, failure);
  return new SpillwayError('STORAGE_UNAVAILABLE', `Storage ${id} is unavailable${hint(reason)}.`, {
    retryable: true,
    cause: error,
    details,
  });
}

/** There was an answer, but it could not be found out which life of a server gave it. */
export function unplacedError(id: string, kind: OperationKind, cause: unknown): SpillwayError {
  const details = { storage: id, reason: 'UNPLACED' };
  if (kind === 'commit') {
    return new SpillwayError(
      'STORAGE_OUTCOME_UNKNOWN',
      `Storage ${id} answered, but was gone before it was known who did; the commit may be lost.`,
      { applied: 'unknown', cause, details },
    );
  }
  return new SpillwayError(
    'STORAGE_UNAVAILABLE',
    `Storage ${id} answered, but was gone before it was known who did.`,
    { retryable: true, cause, details },
  );
}

/** No answer in time. */
export function timeoutError(id: string, kind: OperationKind, wasSent: boolean): SpillwayError {
  const details = { storage: id, reason: 'TIMEOUT' };
  if (kind === 'commit' && wasSent) {
    return new SpillwayError(
      'STORAGE_OUTCOME_UNKNOWN',
      `Storage ${id} did not answer in time; the commit may have been applied.`,
      { applied: 'unknown', details },
    );
  }
  const code = kind === 'read' ? 'STORAGE_TIMEOUT' : 'STORAGE_UNAVAILABLE';
  return new SpillwayError(code, `Storage ${id} did not answer in time; nothing was applied.`, {
    retryable: true,
    details,
  });
}

/** An entry that does not look like one of ours. */
export function corruptError(id: string): SpillwayError {
  return new SpillwayError(
    'REDIS_CORRUPT',
    `Storage ${id} met a value that it did not write. Give it a prefix of its own.`,
    { details: { storage: id } },
  );
}

/** An option of this package that makes no sense. */
export function invalid(reason: string): SpillwayError {
  return new SpillwayError('REDIS_OPTION_INVALID', `Invalid option: ${reason}.`);
}

/** User or password, or what this user may do, is not enough. */
export function accessDenied(id: string, reason: string, cause?: unknown): SpillwayError {
  return new SpillwayError(
    'REDIS_ACCESS_DENIED',
    `Storage ${id} may not do this: user or password are wrong, or lack a permission.`,
    { cause, details: { storage: id, reason } },
  );
}

const HINTS: Readonly<Record<string, string>> = {
  OOM: ': Redis is at its maxmemory. Free some memory or raise the limit',
  READONLY: ': this server is a replica now',
  LOADING: ': Redis is loading its data',
  BUSY: ': Redis is busy with a script',
  MISCONF: ': Redis cannot write to its disk',
  NOREPLICAS: ': Redis has too few replicas to take writes',
  CLUSTERDOWN: ': the cluster has no server for this slot',
  unsent: ': there is no connection',
  lost: ': the connection was lost',
};

function hint(reason: string): string {
  return HINTS[reason] ?? ` (${reason})`;
}
