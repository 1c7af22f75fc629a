import { ballotText, BALLOT_BYTES } from '@spillway/register';
import { isSpillwayError } from '@spillway/runtime';
import { keyText, type CommitResult, type Key, type ResolvedCommit } from '@spillway/storage';

/** A key as it reads in a trace. */
export function describeKey(key: Key): string {
  return JSON.stringify(keyText(key));
}

/** A commit as it reads in a trace: registers' prepares and accepts with their ballots. */
export function describeCommit({ checks, writes }: ResolvedCommit): string {
  const parts: string[] = [];
  for (const check of checks) {
    if (check.kind === 'stampAtMost') parts.push(`if <= ${describeStamp(check.stamp)}`);
    else parts.push(`if ${check.kind} ${describeKey(check.key)}`);
  }
  for (const write of writes) {
    parts.push(`${write.kind} ${describeKey('key' in write ? write.key : write.log)}`);
  }
  return `commit ${parts.join(', ')}`;
}

/** What a commit came to. */
export function describeResult(result: CommitResult): string {
  if (result.applied) return `applied ${result.version}`;
  const { refusal } = result;
  const stamp = refusal.kind === 'check' ? refusal.entry?.stamp : undefined;
  return `refused by ${refusal.kind}${stamp === undefined ? '' : ` ${describeStamp(stamp)}`}`;
}

/** An error as it reads in a trace: codes, no messages, which may change without meaning. */
export function describeError(error: unknown): string {
  if (!isSpillwayError(error)) return `error ${String(error)}`;
  const reason = error.details['reason'];
  return typeof reason === 'string' ? `${error.code} (${reason})` : error.code;
}

function describeStamp(stamp: string): string {
  return stamp.length === BALLOT_BYTES ? ballotText(stamp) : JSON.stringify(stamp);
}
