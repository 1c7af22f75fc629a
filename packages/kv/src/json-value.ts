import { SpillwayError } from '@spillway/runtime';
import type { JsonValue } from './kv.ts';
import { JsonText } from './json-text.ts';

const DEPTH_MAX = 100;

/**
 * A value as JSON text: a copy taken now, so that later changes by the caller do not matter.
 * @throws KV_VALUE_INVALID when it is not JSON, KV_LIMIT_EXCEEDED when it is over `bytesMax`.
 */
export function encodeValue(value: unknown, bytesMax: number): JsonText {
  let json: string;
  try {
    checkJson(value, 0);
    json = JSON.stringify(value);
  } catch (error) {
    if (error instanceof SpillwayError) throw error;
    throw valueInvalid('reading it throws', error);
  }
  const text = JsonText.ofText(json);
  if (text.byteLength > bytesMax) {
    throw new SpillwayError(
      'KV_LIMIT_EXCEEDED',
      `The value is ${text.byteLength} bytes of JSON, at most ${bytesMax}; store it in parts.`,
      { details: { limit: 'valueBytes', actual: text.byteLength, max: bytesMax } },
    );
  }
  return text;
}

/** The value made by {@link encodeValue}. */
export function decodeValue(text: JsonText): JsonValue {
  return JSON.parse(text.toString()) as JsonValue; // written by encodeValue
}

function checkJson(value: unknown, depth: number): void {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return;
    case 'number':
      if (!Number.isFinite(value)) throw valueInvalid(`it holds ${value}`);
      return;
    case 'object':
      if (value !== null) checkChildren(value, depth);
      return;
    default:
      throw valueInvalid(`it holds a ${typeof value}`);
  }
}

function checkChildren(value: object, depth: number): void {
  if (depth >= DEPTH_MAX) throw valueInvalid(`it is cyclic or over ${DEPTH_MAX} levels deep`);
  if ('toJSON' in value && typeof value.toJSON === 'function')
    throw valueInvalid('it has a toJSON method');
  if (Array.isArray(value)) {
    for (const item of value) checkJson(item, depth + 1);
    return;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    throw valueInvalid('it holds an object that is not plain');
  }
  for (const member of Object.values(value)) {
    if (member !== undefined) checkJson(member, depth + 1); // left out, as JSON does
  }
}

function valueInvalid(reason: string, cause?: unknown): SpillwayError {
  return new SpillwayError(
    'KV_VALUE_INVALID',
    `A value must be JSON: null, booleans, finite numbers, text, lists, plain objects; ${reason}.`,
    cause === undefined ? {} : { cause },
  );
}
