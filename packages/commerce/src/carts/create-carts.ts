import type { Kv } from '@spillway/kv';
import { systemClock, type Clock } from '@spillway/runtime';
import {
  checkKv,
  DAY_MS,
  resolveDuration,
  resolveInteger,
  resolveNamespace,
} from '../factory-options.ts';
import type { Carts } from './carts.ts';
import { KvCarts } from './kv-carts.ts';

/** Options of {@link createCarts}. */
export interface CreateCartsOptions {
  /** Where the carts live. It stays the caller's: nothing here closes it. */
  readonly kv: Kv;
  /** Begins every key, `[a-z0-9-]{1,64}`; another one is another set. Default `shop`. */
  readonly namespace?: string;
  /** Lifetime in ms after the last change. Default 30 days. */
  readonly ttlMs?: number;
  /** Lines in one cart, at most 1,000. Default 100. Each write moves them all. */
  readonly linesMax?: number;
  /** Units on one line, at most 1,000,000. Default 99. */
  readonly quantityMax?: number;
  /** Times `timeoutMs`. Default: the system clock. */
  readonly clock?: Clock;
}

/** Carts over a KV. @throws COMMERCE_OPTION_INVALID */
export function createCarts(options: CreateCartsOptions): Carts {
  const kv: unknown = options?.kv;
  checkKv(kv);
  const policy = Object.freeze({
    ttlMs: resolveDuration('ttlMs', options.ttlMs, 30 * DAY_MS),
    linesMax: resolveInteger({ name: 'linesMax', max: 1_000 }, options.linesMax, 100),
    quantityMax: resolveInteger({ name: 'quantityMax', max: 1_000_000 }, options.quantityMax, 99),
  });
  const namespace = resolveNamespace(options.namespace);
  return new KvCarts({ kv, namespace, clock: options.clock ?? systemClock, policy });
}
