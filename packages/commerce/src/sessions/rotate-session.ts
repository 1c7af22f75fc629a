import { assertThat } from '@spillway/runtime';
import type { KeyedRecords } from '../keyed-records.ts';
import type { KvCall } from '../kv-call.ts';
import { createChange, replaceChange, type TimedRecord } from './session-change.ts';
import { patchFields, type ResolvedPatch } from './session-patch.ts';
import type { SessionPolicy, SessionRecord } from './session-record.ts';

/** Argument of {@link rotateSession}. */
export interface RotateRequest {
  readonly id: string;
  /** Drawn for this call: nobody else knows it until the call resolves. */
  readonly newId: string;
  readonly patch: ResolvedPatch;
  readonly policy: SessionPolicy;
}

/**
 * Copies the session under the new id, then takes the old one away. Should it stop between, the new
 * one is known to nobody and expires. A patch of the old id that came between the two is carried
 * over: the taking tells what was there last.
 */
export async function rotateSession(
  records: KeyedRecords<SessionRecord>,
  call: KvCall,
  request: RotateRequest,
): Promise<TimedRecord | undefined> {
  const { id, newId, patch, policy } = request;
  const before = await records.read(call, id);
  if (before === undefined) return undefined;
  const fields = patchFields(before.fields, patch, policy);
  const { createdAtMs } = before;
  const made = await records.update(call, newId, createChange(fields, policy, createdAtMs));
  assertThat(made !== undefined, 'a random session id to be new');
  const last = await call.getAndDelete<SessionRecord>(records.key(id));
  if (last === undefined) {
    await call.delete(records.key(newId));
    return undefined;
  }
  if (last.revision === before.revision) return made;
  // the old session is gone by now: rather over the limit for once than without the late patch
  const unlimited = { ...policy, bytesMax: Infinity, fieldsMax: Infinity };
  const lastFields = patchFields(last.fields, patch, unlimited);
  return await records.update(call, newId, replaceChange(lastFields, policy));
}
