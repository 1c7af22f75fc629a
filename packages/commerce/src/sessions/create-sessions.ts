import type { Kv } from '@spillway/kv';
import { systemClock, systemRandom, type Clock, type Random } from '@spillway/runtime';
import {
  checkKv,
  DAY_MS,
  optionInvalid,
  resolveDuration,
  resolveInteger,
  resolveNamespace,
} from '../factory-options.ts';
import { KvSessions } from './kv-sessions.ts';
import type { SessionPolicy } from './session-record.ts';
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
   * Lifetime in ms after `create`, renewed or not (the absolute time-out of OWASP's session sheet).
   * Default 30 days.
   */
  readonly lifetimeMsMax?: number;
  /**
   * A touch writes only when less than this share of `ttlMs` is left, above 0 and at most 1.
   * Default 0.5. Lower: fewer writes, but a visitor who leaves right after a visit may find his
   * session gone sooner; at least this share of the TTL is always left after a visit. 1: every
   * touch that can gain a millisecond writes.
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

/**
 * Sessions over a KV. The type argument is the caller's claim about the fields; nothing checks it.
 * @throws COMMERCE_OPTION_INVALID
 */
export function createSessions<Fields extends object = SessionFields>(
  options: CreateSessionsOptions,
): Sessions<Fields> {
  const kv: unknown = options?.kv;
  checkKv(kv);
  const clock = options.clock ?? systemClock;
  const random = options.random ?? systemRandom;
  const namespace = resolveNamespace(options.namespace);
  return new KvSessions<Fields>({ kv, namespace, clock, random, policy: resolvePolicy(options) });
}

function resolvePolicy(options: CreateSessionsOptions): SessionPolicy {
  const ttlMs = resolveDuration('ttlMs', options.ttlMs, DAY_MS);
  const touchBelow: unknown = options.touchBelow ?? 0.5;
  if (!(typeof touchBelow === 'number' && touchBelow > 0 && touchBelow <= 1)) {
    throw optionInvalid('touchBelow must be a number above 0 and at most 1');
  }
  return Object.freeze({
    ttlMs,
    lifetimeMsMax: resolveDuration('lifetimeMsMax', options.lifetimeMsMax, 30 * DAY_MS),
    touchBelowMs: ttlMs * touchBelow,
    // the KV takes some 488 kB; beyond a cookie's worth of fields each request pays for the size
    bytesMax: resolveInteger({ name: 'bytesMax', max: 262_144 }, options.bytesMax, 16_384),
    fieldsMax: resolveInteger({ name: 'fieldsMax', max: 10_000 }, options.fieldsMax, 100),
  });
}
