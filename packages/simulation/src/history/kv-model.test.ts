import { seededRandom, type Random } from '@spillway/runtime';
import { describe, expect, it } from 'vitest';
import { checkLinearizable } from './check-linearizable.ts';
import { History, type HistoryOperation } from './history.ts';
import type { KvAnswer, KvCall } from './kv-call.ts';
import { kvModelOf } from './kv-model.ts';

interface Seen {
  readonly call: KvCall;
  readonly answer?: KvAnswer;
  /** Wall times of the call and of its return. Default: 1,000 apart from the others. */
  readonly at?: readonly [number, number];
  readonly isLost?: boolean;
}

/** Operations of one client, one after the other. */
function operations(seen: readonly Seen[]): readonly HistoryOperation[] {
  let nowMs = 0;
  const history = new History(() => nowMs);
  seen.forEach(({ call, answer, at, isLost }, index) => {
    nowMs = at?.[0] ?? 1000 * index;
    const operation = history.begin('c', 'k', call);
    operation.attempt();
    nowMs = at?.[1] ?? nowMs;
    if (isLost === true) operation.leftOpen();
    else operation.returned(answer);
  });
  return history.operations();
}

function isPossible(...seen: readonly Seen[]): boolean {
  const history = operations(seen);
  return checkLinearizable(history, kvModelOf(history)).kind === 'linearizable';
}

const set = (value: string, version: string): Seen => {
  return { call: { kind: 'set', value }, answer: { version } };
};
const get = (answer: KvAnswer): Seen => ({ call: { kind: 'get' }, answer });
const entry = (value: string, version: string): Seen => {
  return { call: { kind: 'getEntry' }, answer: { key: 'k', value, version } };
};
const add = (delta: number, answer: KvAnswer): Seen => {
  return { call: { kind: 'increment', delta, floor: 0 }, answer };
};

describe('kvModelOf', () => {
  it('lets reads see the last value and nothing else', () => {
    expect(isPossible(get(undefined), set('a', 'v1'), get('a'), set('b', 'v2'), get('b'))).toBe(
      true,
    );
    expect(isPossible(set('a', 'v1'), set('b', 'v2'), get('a'))).toBe(false);
    expect(isPossible(set('a', 'v1'), get(undefined))).toBe(false);
  });

  it('holds a version to the write that it was told of', () => {
    expect(isPossible(set('a', 'v1'), entry('a', 'v1'))).toBe(true);
    expect(isPossible(set('a', 'v1'), entry('a', 'v2'))).toBe(false);
    expect(isPossible(set('a', 'v1'), entry('b', 'v1'))).toBe(false);
  });

  it('learns the version of a write with an unknown outcome from its first reader', () => {
    const lost: Seen = { call: { kind: 'set', value: 'a' }, isLost: true };
    expect(isPossible(lost, entry('a', 'v1'), entry('a', 'v1'))).toBe(true);
    expect(isPossible(lost, entry('a', 'v1'), entry('a', 'v2'))).toBe(false);
  });

  it('lets compareAndSet apply to the expected version only', () => {
    const cas = (expected: string | undefined, answer: KvAnswer): Seen => {
      return { call: { kind: 'compareAndSet', expected, value: 'b' }, answer };
    };
    const applied = { applied: true, version: 'v2' };
    const refused = { applied: false, current: { key: 'k', value: 'a', version: 'v1' } };
    expect(isPossible(cas(undefined, applied), get('b'))).toBe(true);
    expect(isPossible(set('a', 'v1'), cas('v1', applied), get('b'))).toBe(true);
    expect(isPossible(set('a', 'v1'), cas('v0', applied))).toBe(false);
    expect(isPossible(set('a', 'v1'), cas('v0', refused), get('a'))).toBe(true);
    expect(isPossible(set('a', 'v1'), cas('v1', refused))).toBe(false);
    expect(isPossible(set('a', 'v1'), cas(undefined, { applied: false }))).toBe(false);
    expect(isPossible(cas('v1', { applied: false }))).toBe(true);
  });

  it('counts within the floor and tells the counter as it stands', () => {
    expect(isPossible(add(2, { applied: true, value: 2 }), get(2))).toBe(true);
    expect(isPossible(add(2, { applied: true, value: 3 }))).toBe(false);
    expect(isPossible(add(-1, { applied: false, value: 0 }))).toBe(true);
    expect(isPossible(add(-1, { applied: true, value: -1 }))).toBe(false);
    expect(
      isPossible(add(2, { applied: true, value: 2 }), add(-1, { applied: false, value: 2 })),
    ).toBe(false);
    expect(isPossible(set('a', 'v1'), add(1, { refused: 'KV_NOT_AN_INTEGER' }), get('a'))).toBe(
      true,
    );
    expect(isPossible(add(1, { refused: 'KV_NOT_AN_INTEGER' }))).toBe(false);
  });

  it('lets one of several takers have a value', () => {
    const take = (answer: KvAnswer): Seen => ({ call: { kind: 'getAndDelete' }, answer });
    const remove = (answer: KvAnswer): Seen => ({ call: { kind: 'delete' }, answer });
    expect(isPossible(set('a', 'v1'), take('a'), take(undefined), remove(false))).toBe(true);
    expect(isPossible(set('a', 'v1'), take('a'), take('a'))).toBe(false);
    expect(isPossible(set('a', 'v1'), remove(true), get('a'))).toBe(false);
  });

  it('appends to lists, and leaves alone what is none', () => {
    const append = (token: string, answer: KvAnswer): Seen => {
      return { call: { kind: 'append', token }, answer };
    };
    expect(isPossible(append('x', 1), append('y', 2), get(['x', 'y']))).toBe(true);
    expect(isPossible(append('x', 1), append('y', 1))).toBe(false);
    expect(isPossible(append('x', 1), append('y', 2), get(['y', 'x']))).toBe(false);
    expect(isPossible(set('a', 'v1'), append('x', -1), get('a'))).toBe(true);
  });

  it('lets a value die at its expiry, and a call across it see either', () => {
    const mortal: Seen = {
      call: { kind: 'set', value: 'a', ttlMs: 100 },
      answer: { version: 'v1' },
      at: [0, 5],
    };
    const read = (answer: KvAnswer, at: readonly [number, number]): Seen => ({
      ...get(answer),
      at,
    });
    expect(isPossible(mortal, read('a', [50, 60]))).toBe(true);
    expect(isPossible(mortal, read(undefined, [50, 60]))).toBe(false);
    expect(isPossible(mortal, read('a', [100, 110]))).toBe(false);
    expect(isPossible(mortal, read(undefined, [100, 110]))).toBe(true);
    expect(isPossible(mortal, read('a', [95, 105]))).toBe(true);
    expect(isPossible(mortal, read(undefined, [95, 105]))).toBe(true);
    expect(isPossible(mortal, read(undefined, [95, 105]), read('a', [106, 107]))).toBe(false);
  });
});

/** Draws what a few clients saw of a key that did what it was asked, or did not. */
function drawHistory(random: Random): readonly HistoryOperation[] {
  const history = new History(() => 0);
  const isHonest = random.chance(0.5);
  let state: readonly string[] | undefined;
  const open: (() => void)[] = [];
  for (let index = random.integer(2, 7); index > 0; index--) {
    const call = drawListCall(random, `t${index}`);
    const operation = history.begin('c', 'k', call);
    operation.attempt();
    const isLost = random.chance(0.3);
    const [next, answer] = applyToList(state, call);
    if (!isLost || random.chance(0.5)) state = next;
    const told = isHonest || random.chance(0.6) ? answer : random.pick([undefined, 1, ['t2']]);
    open.push(() => (isLost ? operation.leftOpen() : operation.returned(told)));
    if (random.chance(0.7)) open.shift()?.();
  }
  for (const settle of open) settle();
  return history.operations();
}

function drawListCall(random: Random, token: string): KvCall {
  const kind = random.pick(['append', 'append', 'append', 'get', 'getAndDelete'] as const);
  return kind === 'append' ? { kind, token } : { kind };
}

function applyToList(
  list: readonly string[] | undefined,
  call: KvCall,
): readonly [readonly string[] | undefined, KvAnswer] {
  if (call.kind === 'append') return [[...(list ?? []), call.token], (list ?? []).length + 1];
  return [call.kind === 'get' ? list : undefined, list];
}

describe('what the readers tell', () => {
  it('changes no verdict, it only saves work', () => {
    const random = seededRandom('observations');
    const verdicts = { linearizable: 0, violated: 0, budgetSpent: 0 };
    for (let round = 0; round < 3000; round++) {
      const history = drawHistory(random);
      // The plain model: every text may matter, and nothing is known of where an item was put.
      const plain = kvModelOf(history, { isSeen: () => true, listBefore: () => undefined });
      const { kind } = checkLinearizable(history, kvModelOf(history));
      verdicts[kind]++;
      expect(kind, JSON.stringify(history)).toBe(checkLinearizable(history, plain).kind);
    }
    expect(verdicts.linearizable).toBeGreaterThan(500);
    expect(verdicts.violated).toBeGreaterThan(500);
  });

  it('judges many appends of unknown outcome', () => {
    const lost = Array.from({ length: 20 }, (_, index): Seen => {
      return { call: { kind: 'append', token: `t${index}` }, isLost: true };
    });
    expect(isPossible(...lost, get(['t7', 't3', 't12']))).toBe(true);
    expect(isPossible(...lost, get(['t7', 't3', 't12']), get(['t3', 't7', 't12']))).toBe(false);
  });
});
