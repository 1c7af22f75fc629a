import assert from 'node:assert/strict';
import { isSpillwayError, type Applied, type SpillwayError } from '@spillway/runtime';
import type { Commit, CommitResult, Refusal, Write } from '../commit.ts';
import { decodeInteger, type Entry } from '../entry.ts';
import type { Key, KeyRange } from '../key.ts';
import type { OperationOptions, ScanOptions, Storage } from '../storage.ts';

/** A commit's result when it was applied. */
export type AppliedResult = CommitResult & { readonly applied: true };

/** The bytes of a text. */
export function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The text of an entry's value; `undefined` when there is no entry. */
export function textOf(entry: Entry | undefined): string | undefined {
  return entry === undefined ? undefined : new TextDecoder().decode(entry.value);
}

/** The integer of an entry that must be there. */
export function integerOf(entry: Entry | undefined): number {
  assert.ok(entry !== undefined, 'the entry is there');
  return decodeInteger(entry.value);
}

/** The entry at `key`, which must be there. */
export async function present(storage: Storage, key: Key): Promise<Entry> {
  const entry = await storage.get(key);
  assert.ok(entry !== undefined, `an entry at ${JSON.stringify(key)}`);
  return entry;
}

/** Demands that `peek` shows this entry, if it shows anything. */
export function peeked(storage: Storage, key: Key, entry: Entry | undefined): void {
  const seen = storage.peek(key);
  if (seen === undefined) return;
  assert.equal(seen === null, entry === undefined, `null means: no ${JSON.stringify(key)}`);
  if (seen === null || entry === undefined) return;
  assert.deepEqual(
    [seen.key, seen.version, seen.stamp, seen.expiresAtMs, textOf(seen)],
    [entry.key, entry.version, entry.stamp, entry.expiresAtMs, textOf(entry)],
  );
}

/** A `put` of a text. */
export function put(
  key: Key,
  text: string,
  more: { readonly stamp?: string; readonly expiresAtMs?: number } = {},
): Write {
  return { kind: 'put', key, value: bytes(text), ...more };
}

/** Commits and demands that it is applied. */
export async function apply(
  storage: Storage,
  commit: Commit,
  options?: OperationOptions,
): Promise<AppliedResult> {
  const result = await storage.commit(commit, options);
  assert.ok(result.applied, `applied, not refused: ${JSON.stringify(result)}`);
  return result;
}

/** Puts the same text at many keys, a few at a time. */
export async function fill(storage: Storage, keys: readonly Key[], text = 'v'): Promise<void> {
  for (let at = 0; at < keys.length; at += 50) {
    await apply(storage, { writes: keys.slice(at, at + 50).map((key) => put(key, text)) });
  }
}

/** Commits and demands that it is refused. */
export async function refuse(storage: Storage, commit: Commit): Promise<Refusal> {
  const result = await storage.commit(commit);
  assert.ok(!result.applied, 'refused, not applied');
  return result.refusal;
}

/** Demands a typed error with this code and this knowledge of the effect. */
export async function rejects(
  work: Promise<unknown> | (() => Promise<unknown>),
  code: string,
  applied: Applied = false,
): Promise<SpillwayError> {
  let found: unknown;
  try {
    await (typeof work === 'function' ? work() : work);
  } catch (error) {
    found = error;
  }
  assert.ok(found !== undefined, `rejects with ${code}, but it resolved`);
  if (!isSpillwayError(found)) {
    assert.fail(
      `a SpillwayError ${code}, not ${found instanceof Error ? found.stack : typeof found}`,
    );
  }
  assert.equal(found.code, code, found.message);
  assert.equal(found.applied, applied, 'what is known of the effect');
  return found;
}

/** All pages of a scan. */
export async function pagesOf(
  storage: Storage,
  range: KeyRange = {},
  options?: ScanOptions,
): Promise<(readonly Entry[])[]> {
  const pages: (readonly Entry[])[] = [];
  for await (const page of storage.scan(range, options)) pages.push(page);
  return pages;
}

/** All entries of a scan. */
export async function scanned(
  storage: Storage,
  range: KeyRange = {},
  options?: ScanOptions,
): Promise<Entry[]> {
  return (await pagesOf(storage, range, options)).flat();
}

/** The keys of a scan. */
export async function scannedKeys(
  storage: Storage,
  range: KeyRange = {},
  options?: ScanOptions,
): Promise<Key[]> {
  return (await scanned(storage, range, options)).map((entry) => entry.key);
}
