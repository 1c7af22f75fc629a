import type { JsonValue, Kv, KvChange, KvVersion } from '@spillway/kv';
import { isSpillwayError } from '@spillway/runtime';

/** One KV operation as a history records it. */
export type KvCall =
  | { readonly kind: 'get' }
  | { readonly kind: 'getEntry' }
  | { readonly kind: 'set'; readonly value: JsonValue; readonly ttlMs?: number }
  | { readonly kind: 'delete' }
  | { readonly kind: 'getAndDelete' }
  | {
      readonly kind: 'compareAndSet';
      readonly expected: KvVersion | undefined;
      readonly value: JsonValue;
      readonly ttlMs?: number;
    }
  | {
      readonly kind: 'increment';
      readonly delta: number;
      readonly floor?: number;
      readonly ceiling?: number;
      readonly ttlMs?: number;
    }
  /** `update` with a function that appends to a list; answers its length, or −1 if it is none. */
  | { readonly kind: 'append'; readonly token: string };

/** The answer of a call; a refusal that is the operation's own is an answer. */
export type KvAnswer = JsonValue | undefined | { readonly refused: string };

/** Whether a call writes, and so may be named by an operation id. */
export function isWrite({ kind }: KvCall): boolean {
  return kind !== 'get' && kind !== 'getEntry';
}

/** Runs a call. Rejects with what the KV rejects with. */
export async function performCall(
  kv: Kv,
  key: string,
  call: KvCall,
  operationId: string | undefined,
): Promise<KvAnswer> {
  try {
    return await perform(kv, key, call, operationId === undefined ? {} : { operationId });
  } catch (error) {
    if (isSpillwayError(error, 'KV_NOT_AN_INTEGER')) return { refused: error.code };
    throw error;
  }
}

async function perform(
  kv: Kv,
  key: string,
  call: KvCall,
  named: { readonly operationId?: string },
): Promise<KvAnswer> {
  switch (call.kind) {
    case 'get':
      return await kv.get(key);
    case 'getEntry':
      return json(await kv.getEntry(key));
    case 'set':
      return json(await kv.set(key, call.value, { ...named, ...lifetime(call) }));
    case 'delete':
      return await kv.delete(key, named);
    case 'getAndDelete':
      return await kv.getAndDelete(key, named);
    case 'compareAndSet': {
      const options = { ...named, ...lifetime(call) };
      return json(await kv.compareAndSet(key, call.expected, call.value, options));
    }
    case 'increment': {
      const { kind: _, delta, ...bounds } = call;
      return json(await kv.increment(key, delta, { ...bounds, ...named }));
    }
    case 'append':
      return await kv.update<JsonValue, number>(key, appendOf(call.token), named);
    default:
      return call satisfies never;
  }
}

function lifetime({ ttlMs }: { readonly ttlMs?: number }): { readonly ttlMs?: number } {
  return ttlMs === undefined ? {} : { ttlMs };
}

function appendOf(token: string): KvChange<JsonValue, number> {
  return (current = []) => {
    if (!Array.isArray(current)) return { action: 'keep', result: -1 };
    const value: readonly JsonValue[] = [...(current as readonly JsonValue[]), token]; // an array
    return { action: 'put', value, result: value.length };
  };
}

/** An answer as plain JSON: absent members are left out, so that answers compare. */
function json(answer: object | undefined): JsonValue | undefined {
  if (answer === undefined) return undefined;
  return JSON.parse(JSON.stringify(answer)) as JsonValue; // JSON text parsed
}
