import type { JsonValue } from '@spillway/kv';

const DEPTH_MAX = 32;

/** A copy of a JSON value, or why it is none. */
export type JsonCopy = { readonly value: JsonValue } | { readonly fault: string };

/**
 * Copies a JSON value at the time of the call, so that what the caller changes later is not stored
 * half. Takes own, enumerable properties only, and refuses what JSON would change silently (`NaN`,
 * `Date`, `toJSON`, a sparse array), cycles (they are too deep) and `__proto__` as a name.
 */
export function copyJson(value: unknown, depth: number = DEPTH_MAX): JsonCopy {
  switch (typeof value) {
    case 'boolean':
      return { value };
    case 'string':
      return value.isWellFormed() ? { value } : { fault: 'contains a lone surrogate' };
    case 'number':
      return Number.isFinite(value) ? { value } : { fault: 'contains NaN or an infinity' };
    case 'object':
      if (value === null) return { value };
      if (depth === 0) return { fault: `is nested more than ${DEPTH_MAX} levels deep` };
      return Array.isArray(value) ? copyArray(value, depth - 1) : copyObject(value, depth - 1);
    default:
      return { fault: `contains a ${typeof value}` };
  }
}

function copyArray(items: readonly unknown[], depth: number): JsonCopy {
  const copied: JsonValue[] = [];
  for (let index = 0; index < items.length; index++) {
    const copy = copyJson(items[index], depth); // a hole is undefined, which is refused
    if ('fault' in copy) return copy;
    copied.push(copy.value);
  }
  return { value: copied };
}

function copyObject(source: object, depth: number): JsonCopy {
  const prototype: unknown = Object.getPrototypeOf(source);
  if (prototype !== Object.prototype && prototype !== null) {
    return { fault: 'contains an object that is not plain' };
  }
  const copied: Record<string, JsonValue> = {};
  // Object.entries says any
  for (const [name, member] of Object.entries(source) as [string, unknown][]) {
    if (member === undefined) continue;
    if (name === '__proto__') return { fault: 'has a member named "__proto__"' };
    if (!name.isWellFormed()) return { fault: 'has a member with a lone surrogate' };
    const copy = copyJson(member, depth);
    if ('fault' in copy) return copy;
    copied[name] = copy.value;
  }
  return { value: copied };
}
