import type {
  JsonValue,
  Kv,
  KvChange,
  KvEntry,
  KvExpiryOptions,
  KvReadOptions,
  KvWriteOptions,
} from '@spillway/kv';
import { SpillwayError, type Clock } from '@spillway/runtime';

/**
 * Which call fails, counted from 1, and how:
 * - `before`: nothing is applied
 * - `after`: it is applied, the answer is lost
 * - `late`: the answer is lost and it is applied when {@link FaultyKv.applyLate} is called, with
 *   the time of its call, as by a message that was held up
 */
export interface Fault {
  readonly at: number;
  readonly effect: 'before' | 'after' | 'late';
  /** Every later call fails before it is applied: the process is gone. */
  readonly dies: boolean;
}

/** A KV as one process sees it whose n-th call goes wrong; several may share one healthy KV. */
export class FaultyKv implements Kv {
  calls = 0;
  /** Whether the fault came to pass. */
  fired = false;
  /** Runs before each call; a place to let others act between two steps. */
  beforeCall: ((call: number) => Promise<void>) | undefined;
  readonly #kv: Kv;
  readonly #clock: Clock;
  readonly #fault: Fault | undefined;
  readonly #late: (() => Promise<unknown>)[] = [];

  constructor(shop: { readonly kv: Kv; readonly clock: Clock }, fault?: Fault) {
    this.#kv = shop.kv;
    this.#clock = shop.clock;
    this.#fault = fault;
  }

  /** Delivers the call that was held up, if any; its answer goes nowhere. */
  async applyLate(): Promise<void> {
    for (const deliver of this.#late.splice(0)) await deliver();
  }

  get<Value = JsonValue>(key: string, options?: KvReadOptions): Promise<Value | undefined> {
    return this.#read(() => this.#kv.get<Value>(key, options));
  }

  getEntry(key: string, options?: KvReadOptions): Promise<KvEntry | undefined> {
    return this.#read(() => this.#kv.getEntry(key, options));
  }

  async update<Value, Result>(
    key: string,
    change: KvChange<Value, Result>,
    options?: KvWriteOptions,
  ): Promise<Result> {
    const calledAtMs = this.#clock.wallMs();
    return await this.#write(() =>
      this.#kv.update<Value, Result>(
        key,
        (current, context) => change(current, { ...context, nowMs: calledAtMs }),
        options,
      ),
    );
  }

  delete(key: string, options?: KvWriteOptions): Promise<boolean> {
    return this.#write(() => this.#kv.delete(key, options));
  }

  getAndDelete<Value = JsonValue>(
    key: string,
    options?: KvWriteOptions,
  ): Promise<Value | undefined> {
    return this.#write(() => this.#kv.getAndDelete<Value>(key, options));
  }

  set<Value>(key: string, value: Value, options?: KvExpiryOptions): ReturnType<Kv['set']> {
    return this.#write(() => this.#kv.set(key, value, options));
  }

  compareAndSet: Kv['compareAndSet'] = (...args) =>
    this.#write(() => this.#kv.compareAndSet(...args));

  increment: Kv['increment'] = (...args) => this.#write(() => this.#kv.increment(...args));

  async *scan(options?: Parameters<Kv['scan']>[0]): AsyncGenerator<KvEntry> {
    await this.#read(() => Promise.resolve());
    yield* this.#kv.scan(options);
  }

  on: Kv['on'] = (...args) => this.#kv.on(...args);
  status: Kv['status'] = () => this.#kv.status();
  explain: Kv['explain'] = (key) => this.#kv.explain(key);
  close = (): Promise<void> => Promise.resolve();
  [Symbol.asyncDispose] = (): Promise<void> => Promise.resolve();

  async #read<Result>(run: () => Promise<Result>): Promise<Result> {
    if ((await this.#nextCall()) !== undefined) throw unavailable();
    return await run();
  }

  async #write<Result>(run: () => Promise<Result>): Promise<Result> {
    const effect = await this.#nextCall();
    if (effect === undefined) return await run();
    if (effect === 'before') throw unavailable();
    if (effect === 'after') await run();
    else this.#late.push(run);
    throw new SpillwayError('KV_OUTCOME_UNKNOWN', 'Injected.', {
      applied: 'unknown',
      retryable: true,
    });
  }

  async #nextCall(): Promise<Fault['effect'] | undefined> {
    this.calls += 1;
    const call = this.calls;
    await this.beforeCall?.(call);
    if (this.#fault === undefined || call < this.#fault.at) return undefined;
    if (call > this.#fault.at) return this.#fault.dies ? 'before' : undefined;
    this.fired = true;
    return this.#fault.effect;
  }
}

function unavailable(): SpillwayError {
  return new SpillwayError('KV_UNAVAILABLE', 'Injected.', { retryable: true });
}
