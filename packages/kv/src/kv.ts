import type { EventSource } from '@spillway/runtime';

/** What a KV stores: JSON. Numbers are finite; objects are plain; at most 100 levels deep. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [name: string]: JsonValue | undefined };

/** Opaque name of one state of one key: equal if and only if nothing was written in between. */
export type KvVersion = string;

/** A live value with what is known of it. */
export interface KvEntry {
  readonly key: string;
  readonly value: JsonValue;
  readonly version: KvVersion;
  /** Wall time in ms from which the value does not exist any more. */
  readonly expiresAtMs?: number;
}

/** Options that every operation takes. */
export interface KvReadOptions {
  /** Stops waiting: `ABORTED`; a write is then `applied: 'unknown'`. */
  readonly signal?: AbortSignal;
  /** Stops waiting after this many ms: `KV_TIMEOUT`. Default: the KV's `operationTimeoutMs`. */
  readonly timeoutMs?: number;
}

/** Options that every write takes. */
export interface KvWriteOptions extends KvReadOptions {
  /**
   * The caller's name for this one operation, 1–255 bytes. A repeat of it is not applied again but
   * gets the first answer; with other arguments it is refused (`OPERATION_ID_REUSED`; of an
   * `update` only the kind is compared). A key remembers its last 64 ids, fewer when their answers
   * exceed 64 KiB together: give no id to what answers with large values.
   */
  readonly operationId?: string;
}

/** Options of writes that may give the value a lifetime. */
export interface KvExpiryOptions extends KvWriteOptions {
  /** Lifetime in ms from now, a positive integer. Default: for ever. */
  readonly ttlMs?: number;
}

/** Options of {@link Kv.increment}. */
export interface KvIncrementOptions extends KvExpiryOptions {
  /** Refuse when the sum would be below this. Default −(2^53−1). */
  readonly floor?: number;
  /** Refuse when the sum would be above this. Default 2^53−1. */
  readonly ceiling?: number;
}

/** The answer of {@link Kv.increment}: the counter after it, or as it stands when refused. */
export interface KvIncrementResult {
  readonly applied: boolean;
  readonly value: number;
}

/** The answer of {@link Kv.compareAndSet}. */
export type KvCompareAndSetResult =
  | { readonly applied: true; readonly version: KvVersion }
  | { readonly applied: false; readonly current: KvEntry | undefined };

/** What a change function sees besides the value. */
export interface KvChangeContext {
  /** Wall time, read once for the operation. */
  readonly nowMs: number;
  /** The expiry of the current value; pass it on to keep it. */
  readonly expiresAtMs: number | undefined;
}

/** What a change function decides. `result` goes to the caller; with an
 * `operationId` it must be JSON, or undefined. */
export type KvDecision<Value, Result> =
  | { readonly action: 'keep'; readonly result: Result }
  | {
      readonly action: 'put';
      readonly value: Value;
      readonly result: Result;
      /** Absent: the value does not expire. */
      readonly expiresAtMs?: number | undefined;
    }
  | { readonly action: 'delete'; readonly result: Result };

/**
 * A pure function from the current value to the next; it may be run more than once, and must not
 * keep or change what it was given.
 */
export type KvChange<Value, Result> = (
  current: Value | undefined,
  context: KvChangeContext,
) => KvDecision<Value, Result>;

/** State of one node as the coordinator sees it. */
export interface KvNodeStatus {
  readonly id: string;
  /**
   * `up`: serves and counts. `down`: not called but for probes. `recovering`: came back without
   * proof that it kept every acknowledged write; takes writes, counts in no quorum until copied.
   */
  readonly state: 'up' | 'down' | 'recovering';
  /** Writes that this node failed to take since it was last brought up to date. */
  readonly missedWrites: number;
}

/** What {@link Kv.status} tells. */
export interface KvStatus {
  readonly replicationFactor: number;
  readonly quorum: number;
  /** How many more nodes may be lost, as they are now, with every key still served. */
  readonly toleratedNodeLosses: number;
  readonly nodes: readonly KvNodeStatus[];
  /** The same in words, for people. */
  readonly summary: string;
}

/** Events of a KV. */
export type KvEvents = {
  'node:down': { readonly node: string; readonly cause: unknown };
  'node:up': { readonly node: string };
  'node:recovering': { readonly node: string };
  /** A node holds again all that it owns. */
  'node:caught-up': { readonly node: string; readonly copied: number };
};

/**
 * A key-value store whose every key is linearizable and survives the loss of a minority of its
 * replicas. Keys are text of 1–1,000 UTF-8 bytes; `{tag}` in a key places it with others of that
 * tag.
 *
 * Every operation rejects with `KV_CLOSED` after `close()`, with `KV_KEY_INVALID`,
 * `KV_VALUE_INVALID`, `KV_OPTION_INVALID` or `KV_LIMIT_EXCEEDED` before anything is written, with
 * `KV_UNAVAILABLE` (nothing applied, retryable) when too few replicas answer, and with
 * `KV_OUTCOME_UNKNOWN` when a write may or may not have been applied: repeat it with the same
 * `operationId`.
 */
export interface Kv extends EventSource<KvEvents>, AsyncDisposable {
  /** The value, or `undefined`. The type argument is the caller's claim; nothing checks it. */
  get<Value = JsonValue>(key: string, options?: KvReadOptions): Promise<Value | undefined>;
  /** The value with its version and expiry, or `undefined`. */
  getEntry(key: string, options?: KvReadOptions): Promise<KvEntry | undefined>;
  /** Stores a value in place of any other. */
  set<Value>(
    key: string,
    value: Value,
    options?: KvExpiryOptions,
  ): Promise<{ readonly version: KvVersion }>;
  /** Removes a value; tells whether there was one. */
  delete(key: string, options?: KvWriteOptions): Promise<boolean>;
  /** Removes a value and returns it: of several callers at most one gets it. */
  getAndDelete<Value = JsonValue>(
    key: string,
    options?: KvWriteOptions,
  ): Promise<Value | undefined>;
  /** Stores `value` if the key has the version `expected` (`undefined`: if it does not exist). */
  compareAndSet<Value>(
    key: string,
    expected: KvVersion | undefined,
    value: Value,
    options?: KvExpiryOptions,
  ): Promise<KvCompareAndSetResult>;
  /**
   * Adds to a counter, 0 when there is none, unless the sum would pass `floor` or `ceiling`.
   * `ttlMs` counts when the increment creates the counter and never extends its life.
   * @throws KV_NOT_AN_INTEGER when the key holds something else.
   */
  increment(key: string, delta: number, options?: KvIncrementOptions): Promise<KvIncrementResult>;
  /**
   * Runs a change function on the key, atomically, and returns its result. With an `operationId`
   * the result must be JSON. @throws whatever `change` throws; then nothing is written.
   */
  update<Value, Result>(
    key: string,
    change: KvChange<Value, Result>,
    options?: KvWriteOptions,
  ): Promise<Result>;
  /**
   * The live entries whose key begins with `prefix` (default: all), in order of the keys' UTF-8
   * bytes. Each entry is read as by `getEntry`; keys written or deleted meanwhile may or may not be
   * seen.
   */
  scan(options?: {
    readonly prefix?: string;
    readonly signal?: AbortSignal;
  }): AsyncIterable<KvEntry>;
  /** How the nodes are and what may be lost. */
  status(): KvStatus;
  /** Which slot and nodes hold a key, and why. */
  explain(key: string): {
    readonly slot: number;
    readonly nodes: readonly string[];
    readonly text: string;
  };
  /** Refuses new operations, waits for those under way, closes the nodes. */
  close(): Promise<void>;
}
