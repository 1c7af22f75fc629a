import type { Kv } from '@spillway/kv';
import { SpillwayError, type Clock, type Random } from '@spillway/runtime';
import type { SessionFields, Sessions } from './sessions.ts';

/** Options of {@link createSessions}. */
export interface CreateSessionsOptions {
  /** Where the sessions live. It stays the caller's: nothing here closes it. */
  readonly kv: Kv;
  /** Begins every key, `[a-z0-9-]{1,64}`; another one is another set. Default `shop`. */
  readonly namespace?: string;
  /**
   * Lifetime in ms after the last renewal. Default 24 h. Longer: fewer logins, a stolen id is of
   * use for longer.
   */
  readonly ttlMs?: number;
  /**
   * Lifetime in ms after `create`, renewed or not (OWASP's absolute time-out). Default 30 days.
   */
  readonly lifetimeMsMax?: number;
  /**
   * A touch writes only when less than this share of `ttlMs` is left, above 0 and at most 1.
   * Default 0.5. Lower: fewer writes, but a visitor who leaves early may find less than the whole
   * TTL; at least this share is always left after a visit. 1: every touch writes.
   */
  readonly touchBelow?: number;
  /** Size of all fields in bytes of JSON. Default 16,384. Every read and write moves them all. */
  readonly bytesMax?: number;
  /** Number of fields. Default 100. */
  readonly fieldsMax?: number;
  /** Default: the system clock. Give the KV's own clock when that one is not the system's. */
  readonly clock?: Clock;
  /** Draws the ids. Default: the operating system's, which is fit for secrets. */
  readonly random?: Random;
}

/** Sessions over a KV. @throws COMMERCE_OPTION_INVALID */
export function createSessions<Fields extends object = SessionFields>(
  options: CreateSessionsOptions,
): Sessions<Fields> {
  throw new SpillwayError('COMMERCE_OPTION_INVALID', `not yet: ${Object.keys(options).length}`);
}
