import type { Random } from '@spillway/runtime';
import type { KvCall } from '../history/kv-call.ts';

/** What a key is used for mostly; now and then it is used for something else. */
export type KeyKind = 'register' | 'counter' | 'list';

/** What a drawn call may use. */
export interface CallMaterial {
  /** A value that nobody else writes. */
  readonly value: string;
  /** A version that the client has seen. */
  readonly version: string | undefined;
  readonly ttlMs: number | undefined;
}

const CALLS: Readonly<Record<KeyKind, readonly KvCall['kind'][]>> = {
  register: [
    ...['get', 'getEntry', 'getEntry', 'set', 'set', 'compareAndSet', 'compareAndSet'],
    ...['delete', 'getAndDelete', 'append'],
  ] as const satisfies KvCall['kind'][],
  counter: ['get', 'get', 'getEntry', 'increment', 'increment', 'increment', 'increment', 'delete'],
  list: ['get', 'get', 'append', 'append', 'append', 'append', 'getAndDelete', 'increment'],
};

/** Draws one call for a key of this kind. */
export function drawCall(random: Random, kind: KeyKind, material: CallMaterial): KvCall {
  const { value, version, ttlMs } = material;
  const lifetime = ttlMs === undefined ? {} : { ttlMs };
  const call = random.pick(CALLS[kind]);
  switch (call) {
    case 'set':
      return { kind: call, value, ...lifetime };
    case 'compareAndSet': {
      const expected = random.chance(0.8) ? version : undefined;
      return { kind: call, expected, value, ...lifetime };
    }
    case 'increment':
      return drawIncrement(random, lifetime);
    case 'append':
      return { kind: call, token: value };
    default:
      return { kind: call };
  }
}

function drawIncrement(random: Random, lifetime: { readonly ttlMs?: number }): KvCall {
  const delta = random.pick([-3, -1, -1, 1, 2]);
  const bounds = random.chance(0.5) ? { floor: random.pick([-5, 0]), ceiling: 10 } : {};
  return { kind: 'increment', delta, ...bounds, ...lifetime };
}
