import type { Key } from './key.ts';

const BUCKET_MS = 1000;

/**
 * Which keys to look at for expiry, in buckets of one second: no timer a key, no timer at all. A
 * key stands in one bucket, at or before that of its expiry: one whose expiry moves on with every
 * touch (a session) stays where it is, and is put forward when its bucket comes due. So memory is
 * bounded by the number of keys with an expiry, however often they are written.
 */
export class ExpiryWheel {
  readonly #buckets = new Map<number, Set<Key>>();
  readonly #bucketOf = new Map<Key, number>();
  /** No bucket before this one is filled. */
  #firstBucket = Infinity;

  /** Number of keys that wait. */
  get size(): number {
    return this.#bucketOf.size;
  }

  /** Notes that `key` expires then; replaces what was noted before. */
  set(key: Key, expiresAtMs: number): void {
    const bucket = Math.floor(expiresAtMs / BUCKET_MS) + 1;
    const before = this.#bucketOf.get(key);
    if (before !== undefined) {
      if (before <= bucket) return;
      this.#leave(before, key);
    }
    this.#bucketOf.set(key, bucket);
    const keys = this.#buckets.get(bucket);
    if (keys === undefined) this.#buckets.set(bucket, new Set([key]));
    else keys.add(key);
    if (bucket < this.#firstBucket) this.#firstBucket = bucket;
  }

  /** Notes that `key` is gone or does not expire any more. */
  delete(key: Key): void {
    const bucket = this.#bucketOf.get(key);
    if (bucket === undefined) return;
    this.#bucketOf.delete(key);
    this.#leave(bucket, key);
  }

  /**
   * Takes out at most `count` keys whose bucket has passed by `nowMs`; cheap when there are none.
   * The caller removes the expired ones and {@link set}s the others anew.
   */
  take(nowMs: number, count: number): Key[] {
    const nowBucket = Math.floor(nowMs / BUCKET_MS);
    const taken: Key[] = [];
    while (this.#firstBucket <= nowBucket) {
      for (const key of this.#buckets.get(this.#firstBucket) ?? []) {
        if (taken.length === count) return taken;
        taken.push(key);
        this.delete(key);
      }
      this.#firstBucket = this.#bucketAfter(this.#firstBucket, nowBucket);
    }
    return taken;
  }

  /** A bucket after this one and not after the next filled one: mostly the next second. */
  #bucketAfter(bucket: number, nowBucket: number): number {
    if (this.#buckets.size === 0) return Infinity;
    if (nowBucket - bucket <= this.#buckets.size) return bucket + 1;
    let next = Infinity; // a long rest, or a clock that was set: rather look at them all
    for (const filled of this.#buckets.keys()) if (filled < next) next = filled;
    return next;
  }

  #leave(bucket: number, key: Key): void {
    const keys = this.#buckets.get(bucket);
    keys?.delete(key);
    if (keys?.size === 0) this.#buckets.delete(bucket);
  }
}
