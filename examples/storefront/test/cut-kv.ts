import type { Kv } from '@spillway/kv';
import { SpillwayError } from '@spillway/runtime';

/** A KV that a crash cuts off, and the count of its writes. */
export interface CutKv {
  readonly kv: Kv;
  /** Writes that were let through. */
  writes(): number;
}

const WRITES: ReadonlySet<string | symbol> = new Set([
  'set',
  'delete',
  'getAndDelete',
  'compareAndSet',
  'increment',
  'update',
]);

/**
 * The KV as a process sees it that dies after so many writes: the next write, and every operation
 * behind it, fails without an effect.
 */
export function cutKv(kv: Kv, writesLeft: number): CutKv {
  let writes = 0;
  let dead = false;
  const proxy = new Proxy(kv, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]): unknown => {
        if (WRITES.has(name) && (dead || writes >= writesLeft)) dead = true;
        if (dead) return Promise.reject(new SpillwayError('TEST_CRASH', 'The process has died.'));
        if (WRITES.has(name)) writes++;
        return Reflect.apply(value, target, args);
      };
    },
  });
  return { kv: proxy, writes: () => writes };
}
