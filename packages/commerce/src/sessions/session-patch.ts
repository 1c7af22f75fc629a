import type { JsonValue } from '@spillway/kv';
import { isSpillwayError, SpillwayError, type SpillwayErrorOptions } from '@spillway/runtime';
import { identifierFault } from '../identifier.ts';
import { copyJson } from '../json-copy.ts';
import type { SessionPolicy, StoredFields } from './session-record.ts';

const NAME_BYTES_MAX = 128;

/** A patch, copied and checked: a value for each field to set, `undefined` for those to remove. */
export type ResolvedPatch = ReadonlyMap<string, JsonValue | undefined>;

/**
 * Copies a patch at the time of the call: its own enumerable fields, no others.
 * @throws SESSION_FIELD_INVALID
 */
export function resolvePatch(patch: unknown): ResolvedPatch {
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) {
    throw fieldInvalid('Fields must be an object. Pass { name: value }.');
  }
  try {
    return new Map(readFields(patch));
  } catch (error) {
    if (isSpillwayError(error)) throw error;
    throw fieldInvalid('Reading a field throws. Pass plain data.', { cause: error });
  }
}

function* readFields(patch: object): Generator<[string, JsonValue | undefined]> {
  // Object.entries says any
  for (const [name, value] of Object.entries(patch) as [string, unknown][]) {
    const nameFault = identifierFault(name, NAME_BYTES_MAX);
    if (nameFault !== undefined) {
      throw fieldInvalid(`The name of a field ${nameFault}. Pass another name.`);
    }
    yield [name, value === undefined ? undefined : copyField(name, value)];
  }
}

function copyField(name: string, value: unknown): JsonValue {
  const copy = copyJson(value);
  if ('value' in copy) return copy.value;
  throw fieldInvalid(`A field ${copy.fault}. Pass JSON: plain objects, arrays, text, numbers.`, {
    details: { field: name },
  });
}

/**
 * The fields with a patch applied.
 * @throws SESSION_LIMIT_EXCEEDED
 */
export function patchFields(
  fields: StoredFields,
  patch: ResolvedPatch,
  policy: SessionPolicy,
): StoredFields {
  const next = new Map(Object.entries(fields));
  for (const [name, value] of patch) {
    if (value === undefined) next.delete(name);
    else next.set(name, value);
  }
  checkLimit('fieldsMax', next.size, policy.fieldsMax);
  const patched = Object.fromEntries(next); // defines own properties, calls no setter
  checkLimit('bytesMax', Buffer.byteLength(JSON.stringify(patched)), policy.bytesMax);
  return patched;
}

function checkLimit(limit: string, actual: number, max: number): void {
  if (actual <= max) return;
  throw new SpillwayError(
    'SESSION_LIMIT_EXCEEDED',
    `A session has ${limit} ${max}, this would be ${actual}. Keep large data elsewhere.`,
    { details: { limit, actual, max } },
  );
}

function fieldInvalid(message: string, options?: SpillwayErrorOptions): SpillwayError {
  return new SpillwayError('SESSION_FIELD_INVALID', message, options);
}
