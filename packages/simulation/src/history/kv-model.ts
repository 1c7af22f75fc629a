import type { SequentialModel } from './check-linearizable.ts';
import type { HistoryOperation } from './history.ts';
import { memberOf, observe, type KvObservations } from './kv-observations.ts';
import { isWrite, type KvAnswer, type KvCall } from './kv-call.ts';

/** One key as its clients can know it. */
export interface KeyState {
  /** JSON text; `undefined`: no value. */
  readonly value: string | undefined;
  /** `undefined`: nobody was told. A reader that is told it makes it known. */
  readonly version: string | undefined;
  readonly expiresAtMs: number | undefined;
}

const NOTHING: KeyState = { value: undefined, version: undefined, expiresAtMs: undefined };

/** Stands for every text that nobody ever saw: which one it was cannot matter. */
const UNSEEN = '?';

/**
 * A key of a KV as Spillway promises it: one operation after another, each with all its effect.
 * Made for the history that it is to judge, whose readers tell what need not be tried: a text that
 * nobody saw is as good as any other, and an item that was seen in a list was appended to what
 * stands before it there.
 */
export function kvModelOf(
  operations: readonly HistoryOperation[],
  observations: KvObservations = observe(operations),
): SequentialModel<HistoryOperation, KeyState> {
  return {
    initial: NOTHING,
    step: (state, operation) => stepKey(state, operation, observations),
    isPassive,
    effectOf: ({ call, attemptedMs }) =>
      JSON.stringify([anonymous(call, observations), 'ttlMs' in call ? attemptedMs : []]),
    textOf,
  };
}

function textOf({ value, version, expiresAtMs }: KeyState): string {
  return value === undefined ? '-' : JSON.stringify([value, version, expiresAtMs]);
}

/** The call with texts that nobody saw made the same. */
function anonymous(call: KvCall, { isSeen }: KvObservations): KvCall {
  if (call.kind === 'append') return isSeen(call.token) ? call : { ...call, token: UNSEEN };
  if (call.kind !== 'set' && call.kind !== 'compareAndSet') return call;
  const { value } = call;
  return typeof value === 'string' && !isSeen(value) ? { ...call, value: UNSEEN } : call;
}

/** Reads, and writes that were refused or found nothing to write. */
function isPassive({ call, returned }: HistoryOperation): boolean {
  if (!isWrite(call)) return true;
  const answer = returned?.answer;
  switch (call.kind) {
    case 'delete':
      return answer === false;
    case 'append':
      return answer === -1;
    case 'getAndDelete':
      return returned !== undefined && answer === undefined;
    default:
      if (typeof answer !== 'object' || answer === null) return false;
      return 'refused' in answer || ('applied' in answer && answer['applied'] === false);
  }
}

/** What the judge of one operation knows: the key as it is, and what came back. */
interface Case {
  readonly state: KeyState;
  /** The state without a value that has expired. */
  readonly live: KeyState;
  /** When it was judged, as far as it matters. */
  readonly nowMs: number;
  readonly returned: { readonly answer: KvAnswer } | undefined;
  readonly observations: KvObservations;
}

function stepKey(
  state: KeyState,
  operation: HistoryOperation,
  observations: KvObservations,
): readonly KeyState[] {
  const { returned } = operation;
  const call = anonymous(operation.call, observations);
  const states = new Map<string, KeyState>();
  for (const live of livesOf(state, operation)) {
    for (const nowMs of judgedAtMs(operation)) {
      const next = judge(call, { state, live, nowMs, returned, observations });
      if (next !== undefined) states.set(textOf(next), next);
    }
  }
  return [...states.values()];
}

/** The key before and after its expiry, where the operation may have seen it so or so. */
function livesOf(state: KeyState, { attemptedMs, returnedMs }: HistoryOperation): KeyState[] {
  const { expiresAtMs } = state;
  if (expiresAtMs === undefined) return [state];
  const lives: KeyState[] = [];
  if ((attemptedMs[0] ?? 0) < expiresAtMs) lives.push(state);
  if (returnedMs >= expiresAtMs) lives.push(NOTHING);
  return lives;
}

/** A lifetime counts from the attempt that took effect; without one the time does not matter. */
function judgedAtMs({ call, attemptedMs }: HistoryOperation): readonly number[] {
  return 'ttlMs' in call ? attemptedMs : attemptedMs.slice(0, 1);
}

/** The key after the operation; `undefined` when it cannot have returned what it did. */
function judge(call: KvCall, at: Case): KeyState | undefined {
  switch (call.kind) {
    case 'get':
      return answers(at, at.live.value) ? at.state : undefined;
    case 'getEntry':
      return readEntry(at);
    case 'set':
      return put(at, call, jsonOf(call.value), member(at, 'version'));
    case 'delete':
      if (!answers(at, JSON.stringify(at.live.value !== undefined))) return undefined;
      return emptied(at);
    case 'getAndDelete':
      return answers(at, at.live.value) ? emptied(at) : undefined;
    case 'compareAndSet':
      return compareAndSet(call, at);
    case 'increment':
      return increment(call, at);
    case 'append':
      return append(call, at);
    default:
      return call satisfies never;
  }
}

function readEntry(at: Case): KeyState | undefined {
  const { state, live, returned } = at;
  if (returned === undefined) return state;
  if (live.value === undefined) return returned.answer === undefined ? state : undefined;
  return seenEntry(live, returned.answer);
}

/** The key, if an entry told of it fits what is known; with the version that it tells. */
function seenEntry(live: KeyState, entry: unknown): KeyState | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  const seen = new Map<string, unknown>(Object.entries(entry));
  const version = seen.get('version');
  if (jsonOf(seen.get('value')) !== live.value || typeof version !== 'string') return undefined;
  if (seen.get('expiresAtMs') !== live.expiresAtMs) return undefined;
  if (live.version !== undefined && live.version !== version) return undefined;
  return { ...live, version };
}

function compareAndSet(call: KvCall & { kind: 'compareAndSet' }, at: Case): KeyState | undefined {
  const { state, live, returned } = at;
  const { expected } = call;
  const applied = member(at, 'applied');
  const mayMatch =
    live.value === undefined
      ? expected === undefined
      : expected !== undefined && (live.version ?? expected) === expected;
  if (applied === true || (returned === undefined && mayMatch)) {
    return mayMatch ? put(at, call, jsonOf(call.value), member(at, 'version')) : undefined;
  }
  if (returned === undefined) return state;
  const current = member(at, 'current');
  if (live.value === undefined) {
    return expected !== undefined && current === undefined ? state : undefined;
  }
  const seen = seenEntry(live, current);
  return seen !== undefined && seen.version !== expected ? seen : undefined;
}

function increment(call: KvCall & { kind: 'increment' }, at: Case): KeyState | undefined {
  const { state, live } = at;
  const { delta, floor = -Number.MAX_SAFE_INTEGER, ceiling = Number.MAX_SAFE_INTEGER } = call;
  const before: unknown = live.value === undefined ? 0 : JSON.parse(live.value);
  if (typeof before !== 'number') {
    return answers(at, JSON.stringify({ refused: 'KV_NOT_AN_INTEGER' })) ? state : undefined;
  }
  const sum = before + delta;
  if (sum < floor || sum > ceiling) {
    return answers(at, JSON.stringify({ applied: false, value: before })) ? state : undefined;
  }
  if (!answers(at, JSON.stringify({ applied: true, value: sum }))) return undefined;
  if (live.value === undefined) return put(at, call, JSON.stringify(sum), undefined);
  return { value: JSON.stringify(sum), version: undefined, expiresAtMs: live.expiresAtMs };
}

function append({ token }: KvCall & { kind: 'append' }, at: Case): KeyState | undefined {
  const before = at.observations.listBefore(token);
  if (before !== undefined && before !== (at.live.value ?? '[]')) return undefined;
  const list: unknown = at.live.value === undefined ? [] : JSON.parse(at.live.value);
  if (!Array.isArray(list)) return answers(at, '-1') ? at.state : undefined;
  if (!answers(at, String(list.length + 1))) return undefined;
  return { ...NOTHING, value: JSON.stringify([...list, token]) };
}

function put(
  { nowMs }: Case,
  call: { readonly ttlMs?: number },
  value: string | undefined,
  version: unknown,
): KeyState {
  return {
    value,
    version: typeof version === 'string' ? version : undefined,
    expiresAtMs: call.ttlMs === undefined ? undefined : Math.ceil(nowMs) + call.ttlMs,
  };
}

function emptied({ state, live }: Case): KeyState {
  return live.value === undefined ? state : NOTHING;
}

/** Whether the operation returned this, as JSON text; any answer will do for one that did not. */
function answers({ returned }: Case, text: string | undefined): boolean {
  return returned === undefined || jsonOf(returned.answer) === text;
}

function member({ returned }: Case, name: string): unknown {
  return memberOf(returned?.answer, name);
}

function jsonOf(value: unknown): string | undefined {
  return value === undefined ? undefined : JSON.stringify(value);
}
