import { describe, expect, it } from 'vitest';
import { seededRandom, type Random } from '@spillway/runtime';
import {
  encodeInteger,
  evaluateCommit,
  type Check,
  type CommitResult,
  type Entry,
  type Key,
  type Version,
  type Write,
} from '@spillway/storage';
import { decideGroup, type BaseRows } from './decide-group.ts';
import { holdCommit, type HeldCommit } from './held-commit.ts';
import type { StoredRow } from './stored-row.ts';

const KEYS = ['a', 'b', 'c', 'd', 'log'];
const nobody = (): void => undefined;

function held(commit: {
  readonly checks?: readonly Check[];
  readonly writes?: readonly Write[];
  readonly returning?: readonly Key[];
}): HeldCommit {
  const complete = { checks: [], writes: [], returning: [], partition: undefined, ...commit };
  return holdCommit(complete, { deadlineMs: Infinity, resolve: nobody, reject: nobody });
}

function put(key: Key, text = 'v'): Write {
  return { kind: 'put', key, value: Buffer.from(text) };
}

function row(key: Key, version: Version, value?: Uint8Array): StoredRow {
  return { key, version, entry: value === undefined ? undefined : { key, value, version } };
}

function counter(first = 100): () => Version {
  let next = first;
  return () => next++;
}

describe('decideGroup', () => {
  it('folds many sales of one article into one row, and refuses what is too many', () => {
    const base = new Map([['n', row('n', 7, encodeInteger(3))]]);
    const sale = { writes: [{ kind: 'add', key: 'n', delta: -1, floor: 0 }] } as const;
    const { decided, writes, guards } = decideGroup(
      Array.from({ length: 5 }, () => held(sale)),
      base,
      counter(),
    );
    const applied = decided.map(({ answer }) => 'applied' in answer && answer.applied);
    expect(applied).toEqual([true, true, true, false, false]);
    expect(decided.map(({ needsWrite }) => needsWrite)).toEqual([true, true, true, true, true]);
    expect(writes).toHaveLength(1);
    expect(writes[0]).toMatchObject({ key: 'n', version: 102, expected: 7 });
    expect(guards).toEqual([]);
  });

  it('writes nothing for commits that only look, and asks for a look at the base', () => {
    const base = new Map([['a', row('a', 7, Buffer.from('v'))]]);
    const look = held({ checks: [{ kind: 'version', key: 'a', version: 7 }], returning: ['a'] });
    const decision = decideGroup([look], base, counter());
    expect(decision).toMatchObject({ writes: [], guards: [], reliesOnBase: true });
  });

  it('takes a put that looks at nothing without knowing the row', () => {
    const decision = decideGroup([held({ writes: [put('a')] })], new Map(), counter());
    expect(decision.writes).toMatchObject([{ key: 'a', expected: 0 }]);
    expect(decision.reliesOnBase).toBe(false);
  });

  it('guards the row of a check that it does not write, alive or dead', () => {
    const base = new Map<Key, StoredRow | null>([
      ['alive', row('alive', 7, Buffer.from('v'))],
      ['dead', row('dead', 8)],
    ]);
    const checks: Check[] = [
      { kind: 'version', key: 'alive', version: 7 },
      { kind: 'absent', key: 'dead' },
    ];
    const { writes, guards } = decideGroup([held({ checks, writes: [put('k')] })], base, counter());
    expect(writes.map(({ key }) => key)).toEqual(['k']);
    expect(guards.map(({ key }) => key)).toEqual(['alive', 'dead']);
  });

  it('puts a row where a check relies on there being none', () => {
    const base = new Map<Key, StoredRow | null>([['none', null]]);
    const checks: Check[] = [{ kind: 'absent', key: 'none' }];
    const { writes, guards } = decideGroup([held({ checks, writes: [put('k')] })], base, counter());
    expect(writes).toMatchObject([
      { key: 'k', expected: 0 },
      { key: 'none', entry: undefined, expected: null },
    ]);
    expect(guards).toEqual([]);
  });

  it('holds the rows of a refusal that met a write of its group, and of no other', () => {
    const base = new Map<Key, StoredRow | null>([
      ['a', null],
      ['b', row('b', 3, Buffer.from('v'))],
    ]);
    const first = held({ writes: [put('a')] });
    const refused = { checks: [{ kind: 'absent', key: 'a' }], returning: ['b'] } as const;
    const both = decideGroup([first, held(refused)], base, counter());
    expect(both.guards.map(({ key }) => key)).toEqual(['b']);
    expect(both.decided.map(({ needsWrite }) => needsWrite)).toEqual([true, true]);
    const apart = decideGroup([held(refused), first], base, counter());
    expect(apart.guards).toEqual([]);
    expect(apart.decided.map(({ needsWrite }) => needsWrite)).toEqual([false, true]);
  });

  it('does not let the mistake of one commit touch the others', () => {
    const base = new Map([['text', row('text', 7, Buffer.from('no number'))]]);
    const { decided, writes } = decideGroup(
      [held({ writes: [{ kind: 'add', key: 'text', delta: 1 }] }), held({ writes: [put('k')] })],
      base,
      counter(),
    );
    expect(decided[0]?.answer).toMatchObject({ code: 'STORAGE_NOT_AN_INTEGER' });
    expect(decided[1]?.answer).toMatchObject({ applied: true });
    expect(writes.map(({ key }) => key)).toEqual(['k']);
  });

  it('does what one commit after the other would do, on random groups', () => {
    const random = seededRandom('groups');
    let runs = 0;
    for (; runs < 500; runs++) compareWithOneByOne(random.fork(String(runs)));
    expect(runs).toBe(500);
  });
});

/** Performs a group at once and one by one, and compares answers and rows. */
function compareWithOneByOne(random: Random): void {
  const rows = new Map<Key, StoredRow>();
  for (const key of KEYS) {
    if (random.chance(0.3)) continue;
    const value = random.chance(0.2) ? undefined : encodeInteger(random.integer(0, 3));
    rows.set(key, row(key, random.integer(1, 3), value));
  }
  const group = Array.from({ length: random.integer(1, 8) }, () => randomCommit(random));
  const reads = new Set(group.flatMap((each) => each.reads));
  const base: BaseRows = new Map([...reads].map((key) => [key, rows.get(key) ?? null]));
  const { decided, writes, guards } = decideGroup(group, base, counter());

  const state = new Map<Key, Entry>();
  for (const { key, entry } of rows.values()) if (entry !== undefined) state.set(key, entry);
  const takeVersion = counter();
  const answers = group.map(({ commit }) => oneByOne(commit, state, takeVersion()));
  expect(decided.map(({ answer }) => answer)).toEqual(answers);

  const after = new Map(rows);
  for (const { key, entry, version, expected } of writes) {
    const before = rows.get(key);
    const found = before === undefined ? null : before.entry === undefined ? -1 : 1;
    const honest = found === null ? null : found * (before?.version ?? 0);
    expect([0, honest]).toContain(expected);
    after.set(key, { key, version, entry });
  }
  for (const guard of guards) expect(guard).toEqual(rows.get(guard.key));
  const alive = [...after.values()].flatMap(({ entry }) => entry ?? []);
  expect(alive.sort(byKey)).toEqual([...state.values()].sort(byKey));
}

function oneByOne(
  commit: HeldCommit['commit'],
  state: Map<Key, Entry>,
  version: Version,
): CommitResult | Error {
  const previous = commit.returning.map((key) => state.get(key));
  try {
    const evaluation = evaluateCommit(commit, (key) => state.get(key), version);
    if (!evaluation.applied) return { applied: false, refusal: evaluation.refusal, previous };
    for (const { key, entry } of evaluation.mutations) {
      if (entry === undefined) state.delete(key);
      else state.set(key, entry);
    }
    return { applied: true, version, outcomes: evaluation.outcomes, previous };
  } catch (error) {
    return error as Error;
  }
}

function randomCommit(random: Random): HeldCommit {
  const checks = Array.from({ length: random.integer(0, 2) }, (): Check => {
    const key = random.pick(KEYS);
    if (random.chance(0.3)) return { kind: 'absent', key };
    if (random.chance(0.5)) return { kind: 'stampAtMost', key, stamp: random.pick(['1', '2']) };
    return { kind: 'version', key, version: random.integer(1, 3) };
  });
  const keys = KEYS.filter(() => random.chance(0.3));
  const writes = keys.map((key): Write => {
    switch (random.integer(0, 4)) {
      case 0:
        return put(key, random.pick(['1', 'text']));
      case 1:
        return { kind: 'delete', key };
      case 2:
        return { kind: 'stamp', key, stamp: random.pick(['1', '2']) };
      case 3:
        return { kind: 'append', log: key, value: Buffer.from('entry') };
      default:
        return { kind: 'add', key, delta: random.integer(-2, 2), floor: 0 };
    }
  });
  return held({ checks, writes, returning: KEYS.filter(() => random.chance(0.2)) });
}

function byKey(a: Entry, b: Entry): number {
  return a.key < b.key ? -1 : 1;
}
