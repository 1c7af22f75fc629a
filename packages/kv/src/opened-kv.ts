import type { Registers } from '@spillway/register';
import {
  abortedError,
  isSpillwayError,
  settleWithin,
  SpillwayError,
  type Clock,
  type EventSource,
  type TypedEvents,
} from '@spillway/runtime';
import { decodeValue, encodeValue } from './json-value.ts';
import type {
  JsonValue,
  Kv,
  KvChange,
  KvCompareAndSetResult,
  KvEntry,
  KvEvents,
  KvExpiryOptions,
  KvIncrementOptions,
  KvIncrementResult,
  KvReadOptions,
  KvStatus,
  KvVersion,
  KvWriteOptions,
} from './kv.ts';
import { registerKey } from './kv-keys.ts';
import { scanEntries } from './kv-scan.ts';
import { kvStatus } from './kv-status.ts';
import { liveValue, type KvState } from './kv-state.ts';
import type { Maintenance } from './maintenance.ts';
import { operationIdentity, type OperationIdentity } from './operation-log.ts';
import {
  compareAndSetOperation,
  deleteOperation,
  entryOf,
  getAndDeleteOperation,
  incrementOperation,
  operationChange,
  setOperation,
  updateOperation,
  type KvOperation,
} from './operations.ts';
import { checkWait, expiryOf, resolveIncrement } from './options.ts';
import type { ReplicaGroups } from './replica-groups.ts';
import { closeNodes } from './close-nodes.ts';

/** What {@link OpenedKv} is made of. */
export interface KvParts {
  readonly groups: ReplicaGroups;
  readonly registers: Registers<KvState>;
  readonly maintenance: Maintenance;
  readonly events: TypedEvents<KvEvents>;
  readonly clock: Clock;
  readonly valueBytesMax: number;
  readonly inFlightMax: number;
  readonly operationTimeoutMs: number;
  /** A name for this opening's clean marks. */
  readonly token: string;
}

/** The KV: validates once, makes each operation a change function, and runs it on its register. */
export class OpenedKv implements Kv {
  readonly #parts: KvParts;
  readonly #groups: ReplicaGroups;
  readonly #registers: Registers<KvState>;
  readonly #clock: Clock;
  #inFlight = 0;
  #onIdle: (() => void) | undefined;
  #closing: Promise<void> | undefined;

  constructor(parts: KvParts) {
    this.#parts = parts;
    this.#groups = parts.groups;
    this.#registers = parts.registers;
    this.#clock = parts.clock;
  }

  on: EventSource<KvEvents>['on'] = (name, listener) => this.#parts.events.on(name, listener);

  async get<Value = JsonValue>(key: string, options?: KvReadOptions): Promise<Value | undefined> {
    const storageKey = registerKey(key);
    const state = await this.#read(key, storageKey, options);
    const value = liveValue(state, this.#nowFor(state));
    return value === undefined ? undefined : (decodeValue(value) as Value); // the caller's claim
  }

  async getEntry(key: string, options?: KvReadOptions): Promise<KvEntry | undefined> {
    const storageKey = registerKey(key);
    const state = await this.#read(key, storageKey, options);
    const value = liveValue(state, this.#nowFor(state));
    return value === undefined || state === undefined
      ? undefined
      : entryOf(key, { ...state, value });
  }

  async set<Value>(
    key: string,
    value: Value,
    options: KvExpiryOptions = {},
  ): Promise<{ readonly version: KvVersion }> {
    const nowMs = this.#clock.wallMs();
    const bytes = encodeValue(value, this.#parts.valueBytesMax);
    const operation = setOperation(bytes, expiryOf(options.ttlMs, nowMs));
    const identity = this.#identity(options, 'set', bytes.toString(), options.ttlMs);
    return await this.#write(key, operation, nowMs, options, identity);
  }

  async delete(key: string, options: KvWriteOptions = {}): Promise<boolean> {
    const identity = this.#identity(options, 'delete');
    return await this.#write(key, deleteOperation, this.#clock.wallMs(), options, identity);
  }

  async getAndDelete<Value = JsonValue>(
    key: string,
    options: KvWriteOptions = {},
  ): Promise<Value | undefined> {
    const identity = this.#identity(options, 'getAndDelete');
    const nowMs = this.#clock.wallMs();
    const value = await this.#write(key, getAndDeleteOperation, nowMs, options, identity);
    return value as Value | undefined; // the caller's claim
  }

  async compareAndSet<Value>(
    key: string,
    expected: KvVersion | undefined,
    value: Value,
    options: KvExpiryOptions = {},
  ): Promise<KvCompareAndSetResult> {
    if (expected !== undefined && typeof expected !== 'string') {
      throw new SpillwayError(
        'KV_OPTION_INVALID',
        'expected must be a version got from this KV, or undefined for "does not exist".',
      );
    }
    const nowMs = this.#clock.wallMs();
    const bytes = encodeValue(value, this.#parts.valueBytesMax);
    const expiresAtMs = expiryOf(options.ttlMs, nowMs);
    const operation = compareAndSetOperation(key, expected, bytes, expiresAtMs);
    const args = [expected ?? null, bytes.toString(), options.ttlMs];
    const identity = this.#identity(options, 'compareAndSet', ...args);
    return await this.#write(key, operation, nowMs, options, identity);
  }

  async increment(
    key: string,
    delta: number,
    options: KvIncrementOptions = {},
  ): Promise<KvIncrementResult> {
    const nowMs = this.#clock.wallMs();
    const increment = resolveIncrement(delta, options, nowMs);
    const { floor, ceiling } = increment;
    const identity = this.#identity(options, 'increment', delta, floor, ceiling, options.ttlMs);
    return await this.#write(key, incrementOperation(increment), nowMs, options, identity);
  }

  async update<Value, Result>(
    key: string,
    change: KvChange<Value, Result>,
    options: KvWriteOptions = {},
  ): Promise<Result> {
    if (typeof change !== 'function') {
      throw new SpillwayError('KV_OPTION_INVALID', 'The change must be a function.');
    }
    const nowMs = this.#clock.wallMs();
    const identity = this.#identity(options, 'update');
    const operation = updateOperation(
      change,
      nowMs,
      this.#parts.valueBytesMax,
      identity !== undefined,
    );
    return await this.#write(key, operation, nowMs, options, identity);
  }

  async *scan(
    options: { readonly prefix?: string; readonly signal?: AbortSignal } = {},
  ): AsyncGenerator<KvEntry, void> {
    this.#checkOpen();
    const { prefix, signal } = options;
    const { operationTimeoutMs } = this.#parts;
    const read = (key: string): Promise<KvEntry | undefined> =>
      this.getEntry(key, signal === undefined ? undefined : { signal });
    yield* scanEntries(this.#groups, prefix, read, { timeoutMs: operationTimeoutMs, signal });
  }

  status(): KvStatus {
    return kvStatus(this.#groups);
  }

  explain(key: string): ReturnType<Kv['explain']> {
    registerKey(key);
    const { slot, nodes, text } = this.#groups.ring.explain(key);
    return { slot, nodes, text };
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  async #close(): Promise<void> {
    if (this.#inFlight > 0) {
      await new Promise<void>((resolve) => {
        this.#onIdle = resolve;
      });
    }
    await this.#parts.maintenance.stop();
    await closeNodes(this.#groups, this.#parts.token);
    this.#parts.events.clear();
  }

  /** The time matters only for a state that expires. */
  #nowFor(state: KvState | undefined): number {
    return state?.expiresAtMs === undefined ? 0 : this.#clock.wallMs();
  }

  #identity(
    { operationId }: KvWriteOptions,
    kind: string,
    ...args: readonly unknown[]
  ): OperationIdentity | undefined {
    return operationId === undefined ? undefined : operationIdentity(operationId, kind, ...args);
  }

  async #read(
    key: string,
    storageKey: string,
    options: KvReadOptions | undefined,
  ): Promise<KvState | undefined> {
    this.#begin();
    try {
      const group = this.#groups.ofKey(key);
      const work = (): Promise<KvState | undefined> => this.#registers.read(storageKey, group);
      return await (options === undefined ? work() : this.#within(work, options, false));
    } catch (error) {
      throw kvError(error, 'read');
    } finally {
      this.#end();
    }
  }

  async #write<Result>(
    key: string,
    operation: KvOperation<Result>,
    nowMs: number,
    options: KvWriteOptions,
    identity: OperationIdentity | undefined,
  ): Promise<Result> {
    const storageKey = registerKey(key);
    this.#begin();
    try {
      const group = this.#groups.ofKey(key);
      const change = operationChange(operation, nowMs, identity);
      const work = (): Promise<Result> => this.#registers.change(storageKey, group, change);
      return await this.#within(work, options, 'unknown');
    } catch (error) {
      throw kvError(error, 'write');
    } finally {
      this.#end();
    }
  }

  #within<T>(
    work: () => Promise<T>,
    options: KvReadOptions,
    applied: false | 'unknown',
  ): Promise<T> {
    const { signal, timeoutMs } = options;
    checkWait(options);
    if (signal === undefined && timeoutMs === undefined) return work();
    return settleWithin(work, {
      signal,
      timeoutMs,
      clock: this.#clock,
      onAbort: (reason, started) => abortedError(reason, started ? applied : false),
      onTimeout: () =>
        new SpillwayError('KV_TIMEOUT', 'The operation took longer than its timeoutMs.', {
          applied,
          retryable: true,
        }),
    });
  }

  #begin(): void {
    this.#checkOpen();
    const { inFlightMax } = this.#parts;
    if (this.#inFlight >= inFlightMax) {
      throw new SpillwayError('OVERLOADED', 'Too many operations are under way; retry later.', {
        retryable: true,
        details: { inFlightMax, retryAfterMs: 50 },
      });
    }
    this.#inFlight++;
  }

  #end(): void {
    this.#inFlight--;
    if (this.#inFlight === 0) this.#onIdle?.();
  }

  #checkOpen(): void {
    if (this.#closing !== undefined) {
      throw new SpillwayError('KV_CLOSED', 'The KV is closed; open it again with createKv.');
    }
  }
}

/** Register errors under the KV's own codes; all others as they are. */
function kvError(error: unknown, kind: 'read' | 'write'): unknown {
  if (!isSpillwayError(error)) return error;
  if (error.code === 'REGISTER_OUTCOME_UNKNOWN' && kind === 'write') {
    return new SpillwayError(
      'KV_OUTCOME_UNKNOWN',
      'The write may or may not have been applied; repeat it with the same operationId.',
      { applied: 'unknown', retryable: true, cause: error },
    );
  }
  if (error.code !== 'REGISTER_UNAVAILABLE' && error.code !== 'REGISTER_OUTCOME_UNKNOWN') {
    return error;
  }
  return new SpillwayError(
    'KV_UNAVAILABLE',
    'Too few of the key’s nodes answer; nothing was applied. Retry when more nodes are up.',
    { retryable: true, cause: error },
  );
}
