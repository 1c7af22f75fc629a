import type { Kv } from '@spillway/kv';
import { SpillwayError, type Clock } from '@spillway/runtime';
import type { Carts } from './carts.ts';

/** Options of {@link createCarts}. */
export interface CreateCartsOptions {
  /** Where the carts live. It stays the caller's: nothing here closes it. */
  readonly kv: Kv;
  /** Begins every key, `[a-z0-9-]{1,64}`; another one is another set. Default `shop`. */
  readonly namespace?: string;
  /** Lifetime in ms after the last change. Default 30 days. */
  readonly ttlMs?: number;
  /** Lines in one cart. Default 100, at most 1,000. */
  readonly linesMax?: number;
  /** Units on one line. Default 99. */
  readonly quantityMax?: number;
  /** Default: the system clock. Give the KV's own clock when that one is not the system's. */
  readonly clock?: Clock;
}

/** Carts over a KV. @throws COMMERCE_OPTION_INVALID */
export function createCarts(options: CreateCartsOptions): Carts {
  throw new SpillwayError('COMMERCE_OPTION_INVALID', `not yet: ${Object.keys(options).length}`);
}
