import type { JsonValue } from '@spillway/kv';

/** Fields as they are stored: own, enumerable, none named `__proto__`. */
export type StoredFields = Readonly<Record<string, JsonValue>>;

/** What one register holds of one session. */
export interface SessionRecord {
  readonly format: 1;
  readonly createdAtMs: number;
  readonly revision: number;
  readonly fields: StoredFields;
}

/** When sessions end and how large they may be. */
export interface SessionPolicy {
  readonly ttlMs: number;
  readonly lifetimeMsMax: number;
  /** A touch writes when less than this is left, in ms. */
  readonly touchBelowMs: number;
  readonly bytesMax: number;
  readonly fieldsMax: number;
}

/** When a session renewed now ends. */
export function renewedExpiry(policy: SessionPolicy, createdAtMs: number, nowMs: number): number {
  return Math.min(nowMs + policy.ttlMs, createdAtMs + policy.lifetimeMsMax);
}

/** Whether a touch now is worth a write: little is left, and there is more to have. */
export function needsTouch(
  policy: SessionPolicy,
  session: { readonly createdAtMs: number; readonly expiresAtMs: number },
  nowMs: number,
): boolean {
  const { createdAtMs, expiresAtMs } = session;
  return (
    expiresAtMs - nowMs < policy.touchBelowMs &&
    renewedExpiry(policy, createdAtMs, nowMs) > expiresAtMs
  );
}
