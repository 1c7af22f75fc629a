import fc from 'fast-check';
import { isSpillwayError } from '@spillway/runtime';
import { describe, expect, test } from 'vitest';
import { DEFAULT_LIMITS } from './capabilities.ts';
import type { Check, Commit, CommitResult, Write } from './commit.ts';
import { ModelStorage, type ModelAnswer } from './conformance/model-storage.ts';
import { encodeInteger, type Entry } from './entry.ts';
import { evaluateCommit } from './evaluate-commit.ts';
import { logEntryKey, type Key } from './key.ts';
import { resolveCommit } from './validate-commit.ts';

const NOW_MS = 1_000;
const MAX = Number.MAX_SAFE_INTEGER;

const anyKey = fc.constantFrom('a', 'b', 'l', 'm', logEntryKey('l', 1), logEntryKey('l', 2));
const anyLog = fc.constantFrom('l', 'm');
const anyStamp = fc.constantFrom('', '\0', '\x01', '\x80', '\xff\xff');
const anyInteger = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom(MAX, -MAX, MAX - 1, 1 - MAX),
);
const anyExpiry = fc.constantFrom(NOW_MS - 1, NOW_MS, NOW_MS + 1, NOW_MS * 1000);
const anyValue = fc.oneof(
  anyInteger.map(encodeInteger),
  fc.constantFrom('', '-0', 'x', '01').map((text) => Buffer.from(text)),
);

const anyCheck: fc.Arbitrary<Check> = fc.oneof(
  fc.record({ kind: fc.constant('absent' as const), key: anyKey }),
  fc.record({ kind: fc.constant('stampAtMost' as const), key: anyKey, stamp: anyStamp }),
  fc.record({
    kind: fc.constant('version' as const),
    key: anyKey,
    version: fc.integer({ min: 1, max: 12 }),
  }),
);

const anyWrite: fc.Arbitrary<Write> = fc.oneof(
  fc.record(
    {
      kind: fc.constant('put' as const),
      key: anyKey,
      value: anyValue,
      stamp: anyStamp,
      expiresAtMs: anyExpiry,
    },
    { requiredKeys: ['kind', 'key', 'value'] },
  ),
  fc.record({ kind: fc.constant('delete' as const), key: anyKey }),
  fc.record({ kind: fc.constant('stamp' as const), key: anyKey, stamp: anyStamp }),
  fc.record(
    {
      kind: fc.constant('add' as const),
      key: anyKey,
      delta: anyInteger,
      floor: fc.constantFrom(-MAX, -2, 0),
      ceiling: fc.constantFrom(0, 2, MAX),
      expiresAtMs: anyExpiry,
    },
    { requiredKeys: ['kind', 'key', 'delta'] },
  ),
  fc.record({ kind: fc.constant('append' as const), log: anyLog, value: anyValue }),
);

const anyCommit: fc.Arbitrary<Commit> = fc
  .record({
    checks: fc.array(anyCheck, { maxLength: 1 }),
    writes: fc.array(anyWrite, { minLength: 1, maxLength: 4 }),
    returning: fc.array(anyKey, { maxLength: 2 }),
  })
  .filter((commit) => {
    try {
      resolveCommit(commit, DEFAULT_LIMITS);
      return true;
    } catch {
      return false; // one key twice, a log with its head
    }
  });

/** The smallest engine: a Map and `evaluateCommit`. */
class MapEngine {
  readonly entries = new Map<Key, Entry>();

  commit(commit: Commit, version: number): ModelAnswer {
    const resolved = resolveCommit(commit, DEFAULT_LIMITS);
    const previous = resolved.returning.map((key) => this.live(key));
    try {
      const evaluation = evaluateCommit(resolved, (key) => this.live(key), version);
      if (!evaluation.applied) return { ...evaluation, previous };
      for (const { key, entry } of evaluation.mutations) {
        if (entry === undefined) this.entries.delete(key);
        else this.entries.set(key, entry);
      }
      return { applied: true, version, outcomes: evaluation.outcomes, previous };
    } catch (error) {
      if (isSpillwayError(error, 'STORAGE_NOT_AN_INTEGER')) return 'not-an-integer';
      throw error;
    }
  }

  live(key: Key): Entry | undefined {
    const entry = this.entries.get(key);
    return entry?.expiresAtMs === undefined || entry.expiresAtMs > NOW_MS ? entry : undefined;
  }
}

/** Bytes as text, so that a Buffer equals a Uint8Array; sorted fields. */
function plain(entry: Entry | undefined): unknown {
  if (entry === undefined) return undefined;
  const { key, value, version, stamp, expiresAtMs } = entry;
  return { key, value: Buffer.from(value).toString('latin1'), version, stamp, expiresAtMs };
}

function comparable(answer: ModelAnswer): unknown {
  if (answer === 'not-an-integer') return answer;
  const result: CommitResult = answer;
  const previous = result.previous.map(plain);
  if (result.applied) return { ...result, previous };
  const { refusal } = result;
  if (refusal.kind !== 'check') return { ...result, previous };
  return { applied: false, refusal: { ...refusal, entry: plain(refusal.entry) }, previous };
}

describe('evaluateCommit', () => {
  test('means what the dumb model means, over any sequence of commits', () => {
    fc.assert(
      fc.property(fc.array(anyCommit, { minLength: 1, maxLength: 12 }), (commits) => {
        const engine = new MapEngine();
        const model = new ModelStorage();
        commits.forEach((commit, at) => {
          const answer = engine.commit(commit, at + 1);
          const expected = model.commit(commit, at + 1, NOW_MS);
          expect(comparable(answer)).toEqual(comparable(expected));
        });
        const keys = [...engine.entries.keys()].filter((key) => engine.live(key) !== undefined);
        expect(keys.sort()).toEqual(model.scan({}, NOW_MS).map(({ key }) => key));
        expect(keys.map((key) => plain(engine.live(key)))).toEqual(
          model.scan({}, NOW_MS).map(plain),
        );
      }),
      { numRuns: 1500 },
    );
  });

  test('gives one mutation for each write in their order, then the heads of logs', () => {
    const writes: Write[] = [
      { kind: 'append', log: 'l', value: encodeInteger(1) },
      { kind: 'put', key: 'a', value: encodeInteger(2) },
      { kind: 'append', log: 'm', value: encodeInteger(3) },
      { kind: 'append', log: 'l', value: encodeInteger(4) },
    ];
    const evaluation = evaluateCommit({ checks: [], writes }, () => undefined, 7);
    const keys = evaluation.applied ? evaluation.mutations.map(({ key }) => key) : [];
    expect(keys).toEqual([
      logEntryKey('l', 1),
      'a',
      logEntryKey('m', 1),
      logEntryKey('l', 2),
      'l',
      'm',
    ]);
  });

  test('makes own bytes of what the caller gave, and of nothing else', () => {
    const given: Uint8Array[] = [];
    const keep = (value: Uint8Array): Uint8Array => {
      given.push(value);
      return value.slice();
    };
    const value = Buffer.from('v');
    const kept: Entry = { key: 's', value: Buffer.from('kept'), version: 1 };
    const writes: Write[] = [
      { kind: 'put', key: 'p', value },
      { kind: 'append', log: 'l', value },
      { kind: 'add', key: 'n', delta: 1 },
      { kind: 'stamp', key: 's', stamp: 'x' },
    ];
    const lookup = (key: Key): Entry | undefined => (key === 's' ? kept : undefined);
    const evaluation = evaluateCommit({ checks: [], writes }, lookup, 7, keep);
    expect(given).toEqual([value, value]);
    const mutations = evaluation.applied ? evaluation.mutations : [];
    expect(mutations.find(({ key }) => key === 's')?.entry?.value).toBe(kept.value);
  });

  test('looks nothing up that a put does not need', () => {
    const seen: Key[] = [];
    const lookup = (key: Key): undefined => {
      seen.push(key);
    };
    const writes: Write[] = [
      { kind: 'put', key: 'p', value: Buffer.from('v') },
      { kind: 'put', key: 'q', value: Buffer.from('v') },
    ];
    evaluateCommit({ checks: [{ kind: 'absent', key: 'c' }], writes }, lookup, 1);
    expect(seen).toEqual(['c']);
  });
});
