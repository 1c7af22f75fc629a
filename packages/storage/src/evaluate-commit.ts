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
      readonly mutations: readonly Mutation[];
      readonly outcomes: readonly WriteOutcome[];
    }
  | { readonly applied: false; readonly refusal: Refusal };

/**
 * The meaning of a commit, once, for every backend that can look at its entries synchronously.
 * `lookup` gives the live entry of a key (an expired one is `undefined`); `version` is the one that
 * written entries get. Pure.
 * @throws STORAGE_NOT_AN_INTEGER
 */
export function evaluateCommit(
  commit: Pick<ResolvedCommit, 'checks' | 'writes'>,
  lookup: (key: Key) => Entry | undefined,
  version: Version,
): Evaluation {
  const { checks, writes } = commit;
  for (let index = 0; index < checks.length; index++) {
    const check = checks[index] as Check; // index < length
    const entry = lookup(check.key);
    if (!checkPasses(check, entry)) {
      return { applied: false, refusal: { kind: 'check', index, key: check.key, entry } };
    }
  }
  const mutations: Mutation[] = [];
  const outcomes: WriteOutcome[] = [];
  const heads = new LogHeads(lookup);
  for (let index = 0; index < writes.length; index++) {
    const write = writes[index] as Write; // index < length
    switch (write.kind) {
      case 'put':
        mutations.push({ key: write.key, entry: putEntry(write, version) });
        outcomes.push({ kind: 'put' });
        break;
      case 'delete':
        mutations.push({ key: write.key, entry: undefined });
        outcomes.push({ kind: 'delete', existed: lookup(write.key) !== undefined });
        break;
      case 'stamp': {
        const entry = restamped(write, lookup(write.key), version);
        mutations.push({ key: write.key, entry });
        outcomes.push({ kind: 'stamp' });
        break;
      }
      case 'add': {
        const sum = addTo(write, index, lookup(write.key), version);
        if ('refusal' in sum) return { applied: false, refusal: sum.refusal };
        mutations.push({ key: write.key, entry: sum.entry });
        outcomes.push({ kind: 'add', value: sum.value });
        break;
      }
      case 'append': {
        const sequence = heads.next(write.log);
        const key = logEntryKey(write.log, sequence);
        mutations.push({ key, entry: { key, value: write.value, version } });
        outcomes.push({ kind: 'append', sequence });
        break;
      }
      default:
        assertNever(write);
    }
  }
  heads.mutateInto(mutations, version);
  return { applied: true, mutations, outcomes };
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

function putEntry(write: Write & { kind: 'put' }, version: Version): Entry {
  const { key, value, stamp, expiresAtMs } = write;
  if (stamp === undefined && expiresAtMs === undefined) return { key, value, version };
  return {
    key,
    value,
    version,
    ...(stamp === undefined ? {} : { stamp }),
    ...(expiresAtMs === undefined ? {} : { expiresAtMs }),
  };
}

const NO_VALUE = new Uint8Array(0);

function restamped(
  { key, stamp }: Write & { kind: 'stamp' },
  entry: Entry | undefined,
  version: Version,
): Entry {
  const { value = NO_VALUE, expiresAtMs } = entry ?? {};
  return { key, value, version, stamp, ...(expiresAtMs === undefined ? {} : { expiresAtMs }) };
}

function addTo(
  write: Write & { kind: 'add' },
  index: number,
  entry: Entry | undefined,
  version: Version,
): { readonly entry: Entry; readonly value: number } | { readonly refusal: Refusal } {
  const { key, delta } = write;
  const before = entry === undefined ? 0 : decodeInteger(entry.value);
  const value = before + delta;
  if (value < (write.floor ?? -Number.MAX_SAFE_INTEGER)) {
    return { refusal: { kind: 'floor', index, key, value: before } };
  }
  if (value > (write.ceiling ?? Number.MAX_SAFE_INTEGER)) {
    return { refusal: { kind: 'ceiling', index, key, value: before } };
  }
  const expiresAtMs = write.expiresAtMs ?? entry?.expiresAtMs;
  const put: Write & { kind: 'put' } = {
    kind: 'put',
    key,
    value: encodeInteger(value),
    ...(entry?.stamp === undefined ? {} : { stamp: entry.stamp }),
    ...(expiresAtMs === undefined ? {} : { expiresAtMs }),
  };
  return { entry: putEntry(put, version), value };
}

/** The heads of the logs that one commit appends to. */
class LogHeads {
  readonly #lookup: (key: Key) => Entry | undefined;
  #heads: Map<Key, number> | undefined;

  constructor(lookup: (key: Key) => Entry | undefined) {
    this.#lookup = lookup;
  }

  next(log: Key): number {
    this.#heads ??= new Map();
    let head = this.#heads.get(log);
    if (head === undefined) {
      const entry = this.#lookup(log);
      head = entry === undefined ? 0 : decodeInteger(entry.value);
    }
    this.#heads.set(log, head + 1);
    return head + 1;
  }

  mutateInto(mutations: Mutation[], version: Version): void {
    if (this.#heads === undefined) return;
    for (const [key, head] of this.#heads) {
      mutations.push({ key, entry: { key, value: encodeInteger(head), version } });
    }
  }
}
