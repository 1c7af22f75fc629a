import type { KvChange } from '@spillway/kv';
import { patchFields, type ResolvedPatch } from './session-patch.ts';
import {
  needsTouch,
  renewedExpiry,
  type SessionPolicy,
  type SessionRecord,
  type StoredFields,
} from './session-record.ts';

/** A session with the time of its end. */
export interface TimedRecord {
  readonly record: SessionRecord;
  readonly expiresAtMs: number;
}

type SessionChange<Result> = KvChange<SessionRecord, Result>;

/** Makes a session, unless the id is taken: then the result is `undefined`. */
export function createChange(
  fields: StoredFields,
  policy: SessionPolicy,
  createdAtMs?: number,
): SessionChange<TimedRecord | undefined> {
  return (current, { nowMs }) => {
    if (current !== undefined) return { action: 'keep', result: undefined };
    const bornAtMs = createdAtMs ?? nowMs;
    const record: SessionRecord = { format: 1, createdAtMs: bornAtMs, revision: 1, fields };
    return put(record, policy, nowMs);
  };
}

/** Patches a live session and renews it; `undefined` when there is none. */
export function patchChange(
  patch: ResolvedPatch,
  policy: SessionPolicy,
): SessionChange<TimedRecord | undefined> {
  return (current, { nowMs }) => {
    if (current === undefined) return { action: 'keep', result: undefined };
    const fields = patchFields(current.fields, patch, policy);
    return put({ ...current, revision: current.revision + 1, fields }, policy, nowMs);
  };
}

/** Puts other fields into a live session; `undefined` when there is none. */
export function replaceChange(
  fields: StoredFields,
  policy: SessionPolicy,
): SessionChange<TimedRecord | undefined> {
  return (current, { nowMs }) => {
    if (current === undefined) return { action: 'keep', result: undefined };
    return put({ ...current, revision: current.revision + 1, fields }, policy, nowMs);
  };
}

/** Renews a live session when that is due; `false` when there is none. */
export function touchChange(policy: SessionPolicy): SessionChange<boolean> {
  return (current, { nowMs, expiresAtMs }) => {
    if (current === undefined || expiresAtMs === undefined) {
      return { action: 'keep', result: current !== undefined };
    }
    const { createdAtMs } = current;
    if (!needsTouch(policy, { createdAtMs, expiresAtMs }, nowMs)) {
      return { action: 'keep', result: true };
    }
    const renewedMs = renewedExpiry(policy, createdAtMs, nowMs);
    return { action: 'put', value: current, result: true, expiresAtMs: renewedMs };
  };
}

function put(
  record: SessionRecord,
  policy: SessionPolicy,
  nowMs: number,
): ReturnType<SessionChange<TimedRecord>> {
  const expiresAtMs = renewedExpiry(policy, record.createdAtMs, nowMs);
  return { action: 'put', value: record, result: { record, expiresAtMs }, expiresAtMs };
}
