import type { Check, Commit, CommitResult, Refusal, Write, WriteOutcome } from '../commit.ts';
import type { Entry, Version } from '../entry.ts';
import { logEntryKey, type Key, type KeyRange } from '../key.ts';

/** What the model answers: a result, or `'not-an-integer'` where an engine rejects. */
export type ModelAnswer = CommitResult | 'not-an-integer';

const MAX = 2 ** 53 - 1;

/**
 * The dumbest storage that is right: a list, copied whole for every commit, one write after the
 * other. It shares no code with the engines on purpose; a randomized run compares them with it.
 */
export class ModelStorage {
  #entries: readonly Entry[] = [];

  get(key: Key, nowMs: number): Entry | undefined {
    return find(this.#entries, key, nowMs);
  }

  scan(range: KeyRange, nowMs: number): Entry[] {
    return this.#entries
      .filter(({ key }) => range.start === undefined || key >= range.start)
      .filter(({ key }) => range.end === undefined || key < range.end)
      .filter((entry) => isLive(entry, nowMs))
      .sort((a, b) => (a.key < b.key ? -1 : 1));
  }

  /** Applies a commit as of `nowMs`; what it writes gets `version`. */
  commit(commit: Commit, version: Version, nowMs: number): ModelAnswer {
    const before = this.#entries;
    const previous = (commit.returning ?? []).map((key) => find(before, key, nowMs));
    for (const [index, check] of (commit.checks ?? []).entries()) {
      const entry = find(before, check.key, nowMs);
      if (!holds(check, entry)) {
        return {
          applied: false,
          refusal: { kind: 'check', index, key: check.key, entry },
          previous,
        };
      }
    }
    let entries = before;
    const outcomes: WriteOutcome[] = [];
    for (const [index, write] of (commit.writes ?? []).entries()) {
      const step = writeOne(entries, write, { index, version, nowMs });
      if (step === 'not-an-integer') return step;
      if ('refusal' in step) {
        return { applied: false, refusal: asStored(step.refusal, before, nowMs), previous };
      }
      entries = step.entries;
      outcomes.push(step.outcome);
    }
    this.#entries = entries;
    return { applied: true, version, outcomes, previous };
  }
}

interface Step {
  readonly entries: readonly Entry[];
  readonly outcome: WriteOutcome;
}

interface Moment {
  readonly index: number;
  readonly version: Version;
  readonly nowMs: number;
}

function writeOne(
  entries: readonly Entry[],
  write: Write,
  { index, version, nowMs }: Moment,
): Step | { readonly refusal: Refusal } | 'not-an-integer' {
  if (write.kind === 'append') {
    const one: Write = { kind: 'add', key: write.log, delta: 1, floor: 1 };
    const head = writeOne(entries, one, { index, version, nowMs });
    if (head === 'not-an-integer' || 'refusal' in head) return head;
    const sequence = head.outcome.kind === 'add' ? head.outcome.value : NaN;
    const key = logEntryKey(write.log, sequence);
    const entry = { key, value: copy(write.value), version };
    return { entries: replace(head.entries, key, entry), outcome: { kind: 'append', sequence } };
  }
  const { key } = write;
  const old = find(entries, key, nowMs);
  switch (write.kind) {
    case 'put': {
      const entry: Entry = { ...write, value: copy(write.value), version };
      return { entries: replace(entries, key, entry), outcome: { kind: 'put' } };
    }
    case 'delete':
      return {
        entries: replace(entries, key, undefined),
        outcome: { kind: 'delete', existed: old !== undefined },
      };
    case 'stamp': {
      const entry = { ...(old ?? { key, value: new Uint8Array(0) }), version, stamp: write.stamp };
      return { entries: replace(entries, key, entry), outcome: { kind: 'stamp' } };
    }
    case 'add': {
      const before = old === undefined ? 0n : integer(old.value);
      if (before === undefined) return 'not-an-integer';
      const sum = before + BigInt(write.delta);
      const value = Number(before);
      if (sum < BigInt(write.floor ?? -MAX))
        return { refusal: { kind: 'floor', index, key, value } };
      if (sum > BigInt(write.ceiling ?? MAX)) {
        return { refusal: { kind: 'ceiling', index, key, value } };
      }
      const entry: Entry = {
        ...(old ?? { key }),
        value: Buffer.from(String(sum)),
        version,
        ...(write.expiresAtMs === undefined ? {} : { expiresAtMs: write.expiresAtMs }),
      };
      const outcome = { kind: 'add', value: Number(sum) } as const;
      return { entries: replace(entries, key, entry), outcome };
    }
    default:
      return write; // never
  }
}

/** The integer in a refusal is the stored one, also when the commit appended twice. */
function asStored(refusal: Refusal, before: readonly Entry[], nowMs: number): Refusal {
  if (refusal.kind === 'check') return refusal;
  const stored = find(before, refusal.key, nowMs);
  return { ...refusal, value: stored === undefined ? 0 : Number(integer(stored.value)) };
}

function holds(check: Check, entry: Entry | undefined): boolean {
  if (check.kind === 'absent') return entry === undefined;
  if (check.kind === 'version') return entry !== undefined && entry.version === check.version;
  if (entry?.stamp === undefined) return true;
  return Buffer.compare(bytesOf(entry.stamp), bytesOf(check.stamp)) <= 0;
}

function integer(value: Uint8Array): bigint | undefined {
  const text = Buffer.from(value).toString('latin1');
  if (!/^-?[0-9]{1,16}$/.test(text)) return undefined;
  const number = BigInt(text);
  if (String(number) !== text || number > BigInt(MAX) || number < -BigInt(MAX)) return undefined;
  return number;
}

function find(entries: readonly Entry[], key: Key, nowMs: number): Entry | undefined {
  return entries.find((entry) => entry.key === key && isLive(entry, nowMs));
}

function replace(entries: readonly Entry[], key: Key, entry: Entry | undefined): Entry[] {
  const others = entries.filter((other) => other.key !== key);
  return entry === undefined ? others : [...others, entry];
}

function isLive(entry: Entry, nowMs: number): boolean {
  return entry.expiresAtMs === undefined || nowMs < entry.expiresAtMs;
}

function bytesOf(stamp: string): Uint8Array {
  return Buffer.from(stamp, 'latin1');
}

function copy(value: Uint8Array): Uint8Array {
  return Buffer.from(value);
}
