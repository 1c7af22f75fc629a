import { SpillwayError } from '@spillway/runtime';
import type { Change } from '@spillway/register';
import { ballotText } from '@spillway/register';
import { JsonText } from './json-text.ts';
import { decodeValue, encodeValue } from './json-value.ts';
import type {
  JsonValue,
  KvChange,
  KvCompareAndSetResult,
  KvEntry,
  KvIncrementResult,
  KvVersion,
} from './kv.ts';
import { liveState, NO_OPERATIONS, type KvState, type LiveState } from './kv-state.ts';
import { findOperation, rememberOperation, type OperationIdentity } from './operation-log.ts';

/** What an operation does: `put: undefined` deletes; without `put` nothing is written. */
export interface OperationEffect<Result> {
  readonly put?: { readonly value: JsonText | undefined; readonly expiresAtMs?: number };
  readonly result: Result;
}

/** One KV operation on one key's live state, pure. `version` is what a written value gets. */
export type KvOperation<Result> = (
  current: LiveState | undefined,
  version: KvVersion,
) => OperationEffect<Result>;

/**
 * The change function of a register that runs an operation at `nowMs`; with an identity at most
 * once.
 */
export function operationChange<Result>(
  operation: KvOperation<Result>,
  nowMs: number,
  identity: OperationIdentity | undefined,
): Change<KvState, Result> {
  return (state, { ballot, index }) => {
    if (identity !== undefined && state !== undefined) {
      const record = findOperation(state.operations, identity);
      // The answer that this very operation gave before.
      if (record !== undefined) return { result: record.answer as Result };
    }
    const version = `${ballotText(ballot)}.${index.toString(36)}`;
    const { put, result } = operation(liveState(state, nowMs), version);
    if (put === undefined && identity === undefined) return { result };
    const before = state?.operations ?? NO_OPERATIONS;
    const operations =
      identity === undefined
        ? before
        : rememberOperation(before, identity, result as JsonValue | undefined); // checked there
    // Written out: spreads cost a fifth of a hot counter's write (measured).
    const next: KvState =
      put === undefined
        ? {
            value: state?.value,
            expiresAtMs: state?.expiresAtMs,
            version: state?.version ?? version,
            operations,
          }
        : { value: put.value, expiresAtMs: put.expiresAtMs, version, operations };
    return { next, result };
  };
}

/** A live value as its reader gets it. */
export function entryOf(key: string, live: LiveState): KvEntry {
  const { value, version, expiresAtMs } = live;
  return {
    key,
    value: decodeValue(value),
    version,
    ...(expiresAtMs === undefined ? {} : { expiresAtMs }),
  };
}

/** Stores a value in place of any other. */
export function setOperation(
  value: JsonText,
  expiresAtMs: number | undefined,
): KvOperation<{ readonly version: KvVersion }> {
  const put = expiring(value, expiresAtMs);
  return (_current, version) => ({ put, result: { version } });
}

/** Removes a value; the answer is whether there was one. */
export const deleteOperation: KvOperation<boolean> = (current) =>
  current === undefined ? { result: false } : { put: { value: undefined }, result: true };

/** Removes a value and answers it. */
export const getAndDeleteOperation: KvOperation<JsonValue | undefined> = (current) =>
  current === undefined
    ? { result: undefined }
    : { put: { value: undefined }, result: decodeValue(current.value) };

/** Stores a value if the key is in the state `expected`; `undefined`: if it does not exist. */
export function compareAndSetOperation(
  key: string,
  expected: KvVersion | undefined,
  value: JsonText,
  expiresAtMs: number | undefined,
): KvOperation<KvCompareAndSetResult> {
  const put = expiring(value, expiresAtMs);
  return (current, version) => {
    if (current?.version === expected) return { put, result: { applied: true, version } };
    const found = current === undefined ? undefined : entryOf(key, current);
    return { result: { applied: false, current: found } };
  };
}

/** Arguments of an increment with every default filled in. */
export interface Increment {
  readonly delta: number;
  readonly floor: number;
  readonly ceiling: number;
  /** Of a counter that the increment creates. */
  readonly expiresAtMs: number | undefined;
}

/** Adds to a counter within its bounds. @throws KV_NOT_AN_INTEGER (when it runs) */
export function incrementOperation(increment: Increment): KvOperation<KvIncrementResult> {
  const { delta, floor, ceiling } = increment;
  return (current) => {
    const before = current === undefined ? 0 : counterOf(current.value);
    const sum = before + delta;
    if (sum < floor || sum > ceiling) return { result: { applied: false, value: before } };
    const expiresAtMs = current === undefined ? increment.expiresAtMs : current.expiresAtMs;
    const put = expiring(JsonText.ofText(String(sum)), expiresAtMs);
    return { put, result: { applied: true, value: sum } };
  };
}

function counterOf(value: JsonText): number {
  const number = value.byteLength > 20 ? undefined : decodeValue(value);
  if (typeof number === 'number' && Number.isSafeInteger(number)) return number;
  throw new SpillwayError(
    'KV_NOT_AN_INTEGER',
    'increment needs a counter: the key holds something other than an integer.',
  );
}

/** Runs the caller's change function; what it decides is checked like any other value. */
export function updateOperation<Value, Result>(
  change: KvChange<Value, Result>,
  nowMs: number,
  valueBytesMax: number,
  answerIsKept: boolean,
): KvOperation<Result> {
  return (current) => {
    // The type is the caller's claim.
    const value = current === undefined ? undefined : (decodeValue(current.value) as Value);
    const decision = change(value, { nowMs, expiresAtMs: current?.expiresAtMs });
    if (typeof decision !== 'object' || decision === null) throw notADecision();
    if (answerIsKept && decision.result !== undefined) {
      encodeValue(decision.result, valueBytesMax);
    }
    switch (decision.action) {
      case 'keep':
        return { result: decision.result };
      case 'delete':
        return { put: { value: undefined }, result: decision.result };
      case 'put': {
        const { expiresAtMs } = decision;
        if (expiresAtMs !== undefined && !Number.isSafeInteger(expiresAtMs)) {
          throw new SpillwayError(
            'KV_OPTION_INVALID',
            'expiresAtMs must be an integer of milliseconds.',
          );
        }
        const text = encodeValue(decision.value, valueBytesMax);
        return { put: expiring(text, expiresAtMs), result: decision.result };
      }
      default:
        throw notADecision();
    }
  };
}

function notADecision(): SpillwayError {
  return new SpillwayError(
    'KV_OPTION_INVALID',
    'A change function must return an action: keep, put or delete. (It must not be async.)',
  );
}

function expiring(
  value: JsonText,
  expiresAtMs: number | undefined,
): { readonly value: JsonText; readonly expiresAtMs?: number } {
  return expiresAtMs === undefined ? { value } : { value, expiresAtMs };
}
