import { assertNever } from '@spillway/runtime';
import type { Check, Refusal, Write, WriteOutcome } from './commit.ts';
import { decodeInteger, encodeInteger, type Entry, type Version } from './entry.ts';
import { logEntryKey, type Key } from './key.ts';
import type { ResolvedCommit } from './storage.ts';

/** What a commit would change. `entry: undefined` removes the key. */
export interface Mutation {
  readonly key: Key;
  readonly entry: Entry | undefined;
}

/** The outcome of {@link evaluateCommit}: data, nothing has happened yet. */
export type Evaluation =
  | {
      readonly applied: true;
      /** One for each write, in their order; after them one for the head of each log. */
      readonly mutations: readonly Mutation[];
      readonly outcomes: readonly WriteOutcome[];
    }
  | { readonly applied: false; readonly refusal: Refusal };

/** The live entry of a key; an expired one is `undefined`. */
type Lookup = (key: Key) => Entry | undefined;

const PUT: WriteOutcome = Object.freeze({ kind: 'put' });
const STAMPED: WriteOutcome = Object.freeze({ kind: 'stamp' });
const NO_VALUE = new Uint8Array(0);

/**
 * The meaning of a commit, once, for every backend that can look at its entries synchronously.
 * `version` is the one that written entries get; `keep` makes the caller's bytes the backend's own
 * (default: as they are). Pure but for `keep`.
 * @throws STORAGE_NOT_AN_INTEGER
 */
export function evaluateCommit(
  commit: Pick<ResolvedCommit, 'checks' | 'writes'>,
  lookup: Lookup,
  version: Version,
  keep?: (value: Uint8Array) => Uint8Array,
): Evaluation {
  const { checks, writes } = commit;
  const failed = evaluateChecks(checks, lookup);
  if (failed !== undefined) return { applied: false, refusal: failed };
  const step = new WriteStep(lookup, version, keep);
  for (let index = 0; index < writes.length; index++) {
    const refusal = step.write(writes[index] as Write, index); // index < length
    if (refusal !== undefined) return { applied: false, refusal };
  }
  step.writeHeads();
  return { applied: true, mutations: step.mutations, outcomes: step.outcomes };
}

/** The first check that does not hold, if any. The first step of {@link evaluateCommit}. */
export function evaluateChecks(checks: readonly Check[], lookup: Lookup): Refusal | undefined {
  for (let index = 0; index < checks.length; index++) {
    const check = checks[index] as Check; // index < length
    const entry = lookup(check.key);
    if (!checkPasses(check, entry)) return { kind: 'check', index, key: check.key, entry };
  }
  return undefined;
}

function checkPasses(check: Check, entry: Entry | undefined): boolean {
  switch (check.kind) {
    case 'version':
      return entry?.version === check.version;
    case 'absent':
      return entry === undefined;
    case 'stampAtMost':
      return entry?.stamp === undefined || entry.stamp <= check.stamp;
    default:
      return assertNever(check);
  }
}

/** The integer of a log's head while one commit appends to it. */
interface LogHead {
  readonly entry: Entry | undefined;
  readonly stored: number;
  sequence: number;
}

/** The writes of one commit, gathered as data. */
class WriteStep {
  readonly mutations: Mutation[] = [];
  readonly outcomes: WriteOutcome[] = [];
  readonly #lookup: Lookup;
  readonly #version: Version;
  readonly #keep: ((value: Uint8Array) => Uint8Array) | undefined;
  #heads: Map<Key, LogHead> | undefined;

  constructor(
    lookup: Lookup,
    version: Version,
    keep: ((value: Uint8Array) => Uint8Array) | undefined,
  ) {
    this.#lookup = lookup;
    this.#version = version;
    this.#keep = keep;
  }

  /** Gathers one write; gives the reason when it is over its bound. */
  write(write: Write, index: number): Refusal | undefined {
    switch (write.kind) {
      case 'put':
        this.#mutate(write.key, this.#own(write.value), write.stamp, write.expiresAtMs);
        this.outcomes.push(PUT);
        return undefined;
      case 'delete':
        this.mutations.push({ key: write.key, entry: undefined });
        this.outcomes.push({
          kind: 'delete',
          existed: this.#lookup(write.key) !== undefined,
        });
        return undefined;
      case 'stamp': {
        const entry = this.#lookup(write.key);
        const value = entry === undefined ? NO_VALUE : entry.value;
        this.#mutate(write.key, value, write.stamp, entry?.expiresAtMs);
        this.outcomes.push(STAMPED);
        return undefined;
      }
      case 'add':
        return this.#add(write, index);
      case 'append':
        return this.#append(write, index);
      default:
        return assertNever(write);
    }
  }

  /** Gathers the new heads of the logs that were appended to. */
  writeHeads(): void {
    if (this.#heads === undefined) return;
    for (const [log, { entry, sequence }] of this.#heads) {
      this.#mutate(log, encodeInteger(sequence), entry?.stamp, entry?.expiresAtMs);
    }
  }

  #add(write: Write & { kind: 'add' }, index: number): Refusal | undefined {
    const { key, delta } = write;
    const entry = this.#lookup(key);
    const before = entry === undefined ? 0 : decodeInteger(entry.value);
    const value = before + delta; // exact or beyond every bound: both are safe integers
    if (value < (write.floor ?? -Number.MAX_SAFE_INTEGER)) {
      return { kind: 'floor', index, key, value: before };
    }
    if (value > (write.ceiling ?? Number.MAX_SAFE_INTEGER)) {
      return { kind: 'ceiling', index, key, value: before };
    }
    const expiresAtMs = write.expiresAtMs ?? entry?.expiresAtMs;
    this.#mutate(key, encodeInteger(value), entry?.stamp, expiresAtMs);
    this.outcomes.push({ kind: 'add', value });
    return undefined;
  }

  #append({ log, value }: Write & { kind: 'append' }, index: number): Refusal | undefined {
    const head = this.#headOf(log);
    const sequence = head.sequence + 1;
    if (sequence < 1) return { kind: 'floor', index, key: log, value: head.stored };
    if (sequence > Number.MAX_SAFE_INTEGER) {
      return { kind: 'ceiling', index, key: log, value: head.stored };
    }
    head.sequence = sequence;
    this.#mutate(logEntryKey(log, sequence), this.#own(value), undefined, undefined);
    this.outcomes.push({ kind: 'append', sequence });
    return undefined;
  }

  #headOf(log: Key): LogHead {
    this.#heads ??= new Map();
    let head = this.#heads.get(log);
    if (head === undefined) {
      const entry = this.#lookup(log);
      const stored = entry === undefined ? 0 : decodeInteger(entry.value);
      head = { entry, stored, sequence: stored };
      this.#heads.set(log, head);
    }
    return head;
  }

  #own(value: Uint8Array): Uint8Array {
    return this.#keep === undefined ? value : this.#keep(value);
  }

  #mutate(
    key: Key,
    value: Uint8Array,
    stamp: string | undefined,
    expiresAtMs: number | undefined,
  ): void {
    const written = { key, value, version: this.#version };
    this.mutations.push({ key, entry: entryOf(written, stamp, expiresAtMs) });
  }
}

/** Spelt out, since spreading costs as much as the rest of a commit. */
function entryOf(
  { key, value, version }: Pick<Entry, 'key' | 'value' | 'version'>,
  stamp: string | undefined,
  expiresAtMs: number | undefined,
): Entry {
  if (expiresAtMs === undefined) {
    return stamp === undefined ? { key, value, version } : { key, value, version, stamp };
  }
  return stamp === undefined
    ? { key, value, version, expiresAtMs }
    : { key, value, version, stamp, expiresAtMs };
}
