import type { Key } from './key.ts';

const BUCKET_MS = 1000;

/**
 * Which keys to look at for expiry, in buckets of one second: no timer a key, no timer at all. A
 * key that was rewritten since is looked at once for nothing. Memory: one reference a write with
 * expiry.
 */
export class ExpiryWheel {
  readonly #buckets = new Map<number, Key[]>();
  #nextBucket = Infinity;

  add(key: Key, expiresAtMs: number): void {
    const bucket = Math.floor(expiresAtMs / BUCKET_MS) + 1;
    const keys = this.#buckets.get(bucket);
    if (keys === undefined) this.#buckets.set(bucket, [key]);
    else keys.push(key);
    if (bucket < this.#nextBucket) this.#nextBucket = bucket;
  }

  /** Keys whose bucket has passed by `nowMs`; cheap when there are none. */
  due(nowMs: number): readonly Key[] {
    const nowBucket = Math.floor(nowMs / BUCKET_MS);
    if (this.#nextBucket > nowBucket) return [];
    const keys: Key[] = [];
    let next = Infinity;
    for (const [bucket, bucketKeys] of this.#buckets) {
      if (bucket > nowBucket) {
        next = Math.min(next, bucket);
        continue;
      }
      for (const key of bucketKeys) keys.push(key);
      this.#buckets.delete(bucket);
    }
    this.#nextBucket = next;
    return keys;
  }
}
