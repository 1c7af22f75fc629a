import { SpillwayError } from '@spillway/runtime';
import {
  loneAdd,
  type Add,
  type CommitResult,
  type Entry,
  type Key,
  type Refusal,
  type ResolvedCommit,
  type Write,
  type WriteOutcome,
} from '@spillway/storage';
import { decodeRecord } from './entry-record.ts';
import type { RedisReply } from './redis-executor.ts';
import { corruptError } from './redis-errors.ts';

const PUT: WriteOutcome = Object.freeze({ kind: 'put' });
const STAMPED: WriteOutcome = Object.freeze({ kind: 'stamp' });
const NO_PREVIOUS: readonly never[] = Object.freeze([]);

/** What the script tells instead of a version. */
const CHECK_FAILED = -1;
const BELOW_FLOOR = -2;
const ABOVE_CEILING = -3;
const NOT_AN_INTEGER = -4;

/**
 * The results of an item of a call: one commit, or equal adds to one counter.
 * @throws STORAGE_NOT_AN_INTEGER, REDIS_CORRUPT
 */
export function decodeItem(
  id: string,
  commits: readonly ResolvedCommit[],
  reply: RedisReply | undefined,
): CommitResult[] {
  const [first] = commits;
  const add = first === undefined ? undefined : loneAdd(first);
  if (add !== undefined) return decodeFold(id, add, commits.length, reply);
  return commits.map((commit) => decodeResult(id, commit, reply));
}

/** The script tells where they began and how many it applied; the rest follows from that. */
function decodeFold(
  id: string,
  { key, delta, floor = -Number.MAX_SAFE_INTEGER }: Add,
  count: number,
  reply: RedisReply | undefined,
): CommitResult[] {
  if (!Array.isArray(reply)) throw notAnInteger();
  const numbers = reply as readonly RedisReply[]; // see its type
  const [first, before, applied] = numbers.map((number) => integerOf(id, number));
  if (first === undefined || before === undefined || applied === undefined) throw corruptError(id);
  const results: CommitResult[] = [];
  let value = before;
  for (let i = 0; i < applied; i++) {
    value += delta;
    const outcomes: readonly WriteOutcome[] = [{ kind: 'add', value }];
    results.push({ applied: true, version: first + i, outcomes, previous: NO_PREVIOUS });
  }
  const kind = value + delta < floor ? 'floor' : 'ceiling';
  for (let i = applied; i < count; i++) {
    const refusal: Refusal = { kind, index: 0, key, value };
    results.push({ applied: false, refusal, previous: NO_PREVIOUS });
  }
  return results;
}

/** One commit's part of the script's reply. */
function decodeResult(
  id: string,
  commit: ResolvedCommit,
  reply: RedisReply | undefined,
): CommitResult {
  const list = Array.isArray(reply) ? (reply as readonly RedisReply[]) : undefined; // see its type
  const head = integerOf(id, list === undefined ? reply : list[0]);
  if (head === NOT_AN_INTEGER) throw notAnInteger();
  if (head >= 0) return appliedResult(id, commit, { version: head, list });
  const { returning } = commit;
  return {
    applied: false,
    refusal: refusalOf(id, commit, list ?? []),
    previous: previousOf(id, returning, list?.slice(-returning.length)),
  };
}

/** An entry of a reply; `null` is no entry. */
export function entryOf(id: string, key: Key, record: RedisReply | undefined): Entry | undefined {
  if (record === null || record === undefined) return undefined;
  const entry = Buffer.isBuffer(record) ? decodeRecord(key, record) : undefined;
  if (entry === undefined) throw corruptError(id);
  return entry;
}

/** An integer of a reply: some clients hand it over as text. */
export function integerOf(id: string, reply: RedisReply | undefined): number {
  if (typeof reply === 'number') return reply;
  const number = Number(Buffer.isBuffer(reply) ? reply.toString('latin1') : reply);
  if (reply === null || !Number.isSafeInteger(number)) throw corruptError(id);
  return number;
}

interface AppliedReply {
  readonly version: number;
  /** Version, what the writes that tell something did, previous records. */
  readonly list: readonly RedisReply[] | undefined;
}

function appliedResult(
  id: string,
  { writes, returning }: ResolvedCommit,
  { version, list = [] }: AppliedReply,
): CommitResult {
  let at = 1;
  const outcomes = writes.map((write) => {
    if (write.kind === 'put') return PUT;
    if (write.kind === 'stamp') return STAMPED;
    return toldOutcome(write, integerOf(id, list[at++]));
  });
  const previous = returning.length === 0 ? NO_PREVIOUS : previousOf(id, returning, list.slice(at));
  return { applied: true, version, outcomes, previous };
}

function toldOutcome(write: Write, told: number): WriteOutcome {
  if (write.kind === 'add') return { kind: 'add', value: told };
  if (write.kind === 'append') return { kind: 'append', sequence: told };
  return { kind: 'delete', existed: told === 1 };
}

function refusalOf(id: string, commit: ResolvedCommit, list: readonly RedisReply[]): Refusal {
  const kind = integerOf(id, list[0]);
  const index = integerOf(id, list[1]);
  const check = commit.checks[index];
  if (kind === CHECK_FAILED && check !== undefined) {
    return { kind: 'check', index, key: check.key, entry: entryOf(id, check.key, list[2]) };
  }
  const write = commit.writes[index];
  if (write === undefined || (kind !== BELOW_FLOOR && kind !== ABOVE_CEILING)) {
    throw corruptError(id);
  }
  const key = write.kind === 'append' ? write.log : write.key;
  const value = integerOf(id, list[2]);
  return { kind: kind === BELOW_FLOOR ? 'floor' : 'ceiling', index, key, value };
}

function previousOf(
  id: string,
  returning: readonly Key[],
  records: readonly RedisReply[] = [],
): readonly (Entry | undefined)[] {
  if (returning.length === 0) return NO_PREVIOUS;
  return returning.map((key, i) => entryOf(id, key, records[i]));
}

function notAnInteger(): SpillwayError {
  return new SpillwayError(
    'STORAGE_NOT_AN_INTEGER',
    'The entry does not hold an integer; add and append work only on entries they made.',
  );
}
