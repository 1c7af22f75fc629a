import type { Registers } from '@spillway/register';
import {
  abortedError,
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
import { liveState, type KvState } from './kv-state.ts';
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
import { checkOptions, checkWait, expiryOf, optionInvalid, resolveIncrement } from './options.ts';
import type { ReplicaGroups } from './replica-groups.ts';
import { attempt } from './attempt.ts';
import { closeNodes } from './close-nodes.ts';

/** What {@link OpenedKv} is made of. */
export interface KvParts {
  readonly groups: ReplicaGroups;
  readonly registers: Registers<KvState>;
  readonly maintenance: Maintenance;
  readonly events: TypedEvents<KvEvents>;
  readonly clock: Clock;
  readonly valueBytesMax: number;
  readonly operationTimeoutMs: number;
  /** A name for this opening's clean marks. */
  readonly token: string;
}

/**
 * The KV: validates once, makes each operation a change function, and runs it on its register. Not
 * `async`: each hop would cost as much as the work itself (docs/decisions/0005-register-and-kv.md).
 */
export class OpenedKv implements Kv {
  readonly #parts: KvParts;
  readonly #groups: ReplicaGroups;
  readonly #registers: Registers<KvState>;
  readonly #clock: Clock;
  #closing: Promise<void> | undefined;

  constructor(parts: KvParts) {
    this.#parts = parts;
    this.#groups = parts.groups;
    this.#registers = parts.registers;
    this.#clock = parts.clock;
  }

  on: EventSource<KvEvents>['on'] = (name, listener) => this.#parts.events.on(name, listener);

  get<Value = JsonValue>(key: string, options?: KvReadOptions): Promise<Value | undefined> {
    return this.#read(key, options, (state) => {
      const live = liveState(state, this.#nowFor(state));
      return live === undefined ? undefined : (decodeValue(live.value) as Value); // caller's claim
    });
  }

  getEntry(key: string, options?: KvReadOptions): Promise<KvEntry | undefined> {
    return this.#read(key, options, (state) => {
      const live = liveState(state, this.#nowFor(state));
      return live === undefined ? undefined : entryOf(key, live);
    });
  }

  set<Value>(
    key: string,
    value: Value,
    options: KvExpiryOptions = {},
  ): Promise<{ readonly version: KvVersion }> {
    return attempt(() => {
      checkOptions(options);
      const nowMs = this.#clock.wallMs();
      const stored = encodeValue(value, this.#parts.valueBytesMax);
      const operation = setOperation(stored, expiryOf(options.ttlMs, nowMs));
      const identity = identityOf(options, () => ['set', stored.toString(), options.ttlMs]);
      return this.#write(key, operation, nowMs, options, identity);
    });
  }

  delete(key: string, options: KvWriteOptions = {}): Promise<boolean> {
    return attempt(() => {
      checkOptions(options);
      const identity = identityOf(options, () => ['delete']);
      return this.#write(key, deleteOperation, this.#clock.wallMs(), options, identity);
    });
  }

  getAndDelete<Value = JsonValue>(
    key: string,
    options: KvWriteOptions = {},
  ): Promise<Value | undefined> {
    return attempt(() => {
      checkOptions(options);
      const identity = identityOf(options, () => ['getAndDelete']);
      const operation = getAndDeleteOperation as KvOperation<Value | undefined>; // caller's claim
      return this.#write(key, operation, this.#clock.wallMs(), options, identity);
    });
  }

  compareAndSet<Value>(
    key: string,
    expected: KvVersion | undefined,
    value: Value,
    options: KvExpiryOptions = {},
  ): Promise<KvCompareAndSetResult> {
    return attempt(() => {
      checkOptions(options);
      if (expected !== undefined && typeof expected !== 'string') {
        throw optionInvalid('expected must be a version, or undefined for "does not exist"');
      }
      const nowMs = this.#clock.wallMs();
      const stored = encodeValue(value, this.#parts.valueBytesMax);
      const expiresAtMs = expiryOf(options.ttlMs, nowMs);
      const operation = compareAndSetOperation(key, expected, stored, expiresAtMs);
      const args = (): unknown[] => [expected ?? null, stored.toString(), options.ttlMs];
      const identity = identityOf(options, () => ['compareAndSet', ...args()]);
      return this.#write(key, operation, nowMs, options, identity);
    });
  }

  increment(
    key: string,
    delta: number,
    options: KvIncrementOptions = {},
  ): Promise<KvIncrementResult> {
    return attempt(() => {
      checkOptions(options);
      const nowMs = this.#clock.wallMs();
      const increment = resolveIncrement(delta, options, nowMs);
      const { floor, ceiling } = increment;
      const args = (): unknown[] => ['increment', delta, floor, ceiling, options.ttlMs];
      const identity = identityOf(options, args);
      return this.#write(key, incrementOperation(increment), nowMs, options, identity);
    });
  }

  update<Value, Result>(
    key: string,
    change: KvChange<Value, Result>,
    options: KvWriteOptions = {},
  ): Promise<Result> {
    return attempt(() => {
      checkOptions(options);
      if (typeof change !== 'function') throw optionInvalid('the change must be a function');
      const nowMs = this.#clock.wallMs();
      const identity = identityOf(options, () => ['update']);
      const { valueBytesMax } = this.#parts;
      const operation = updateOperation(change, nowMs, valueBytesMax, identity !== undefined);
      return this.#write(key, operation, nowMs, options, identity);
    });
  }

  async *scan(
    options: { readonly prefix?: string; readonly signal?: AbortSignal } = {},
  ): AsyncGenerator<KvEntry, void> {
    this.#checkOpen();
    checkOptions(options);
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
    await this.#parts.maintenance.stop();
    await this.#registers.idle();
    await closeNodes(this.#groups, this.#parts.token, this.#clock);
    this.#parts.events.clear();
  }

  /** The time matters only for a state that expires. */
  #nowFor(state: KvState | undefined): number {
    return state?.expiresAtMs === undefined ? 0 : this.#clock.wallMs();
  }

  #read<Result>(
    key: string,
    options: KvReadOptions | undefined,
    view: (state: KvState | undefined) => Result,
  ): Promise<Result> {
    return attempt(() => {
      const storageKey = registerKey(key);
      this.#checkOpen();
      const group = this.#groups.ofKey(key);
      if (options === undefined) {
        const state = this.#registers.peek(storageKey, group);
        if (state !== undefined) return Promise.resolve(view(state ?? undefined));
        return this.#registers.read(storageKey, group, view);
      }
      checkOptions(options);
      return this.#within(() => this.#registers.read(storageKey, group, view), options, false);
    });
  }

  #write<Result>(
    key: string,
    operation: KvOperation<Result>,
    nowMs: number,
    options: KvWriteOptions,
    identity: OperationIdentity | undefined,
  ): Promise<Result> {
    const storageKey = registerKey(key);
    this.#checkOpen();
    const group = this.#groups.ofKey(key);
    const change = operationChange(operation, nowMs, identity);
    const kind = identity === undefined ? 'change' : 'repeatable';
    const { signal, timeoutMs } = options;
    if (signal === undefined && timeoutMs === undefined) {
      return this.#registers.change(storageKey, group, change, kind);
    }
    const work = (): Promise<Result> => this.#registers.change(storageKey, group, change, kind);
    return this.#within(work, options, 'unknown');
  }

  #within<T>(
    work: () => Promise<T>,
    options: KvReadOptions,
    applied: false | 'unknown',
  ): Promise<T> {
    checkWait(options);
    return settleWithin(work, {
      signal: options.signal,
      timeoutMs: options.timeoutMs,
      clock: this.#clock,
      onAbort: (signal, started) => abortedError(signal, started ? applied : false),
      onTimeout: (timeoutMs) =>
        new SpillwayError('KV_TIMEOUT', `The operation took longer than ${timeoutMs} ms.`, {
          applied,
          retryable: true,
        }),
    });
  }

  #checkOpen(): void {
    if (this.#closing !== undefined) {
      throw new SpillwayError('KV_CLOSED', 'The KV is closed; open it again with createKv.');
    }
  }
}

/** Who an operation is, if it was given a name; its arguments are asked for only then. */
function identityOf(
  { operationId }: KvWriteOptions,
  kindAndArguments: () => readonly unknown[],
): OperationIdentity | undefined {
  return operationId === undefined ? undefined : operationIdentity(operationId, kindAndArguments());
}
