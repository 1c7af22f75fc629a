import { isSpillwayError, type Clock } from '@spillway/runtime';
import type { Ballot, Replica } from '@spillway/register';
import type { Key, Storage } from '@spillway/storage';
import type { KvNodeStatus } from './kv.ts';

/** Failures in a row after which a node is left alone until a probe finds it well. */
const FAILURES_MAX = 3;
/** Missed keys remembered one by one; beyond it a repair pass compares everything. */
const MISSED_MAX = 100_000;
const PROBE_MS_MIN = 100;
const PROBE_MS_MAX = 5_000;

/** Errors that say nothing against a node's health. */
const REFUSALS: ReadonlySet<string> = new Set(['OVERLOADED', 'STORAGE_LIMIT_EXCEEDED']);

/** What a {@link KvNode} reports. */
export interface KvNodeListener {
  nodeDown(node: KvNode, cause: unknown): void;
}

/**
 * One node as the coordinator sees it: a breaker over its health (closed: up, open: down until a
 * probe is due), the keys whose newest state it may lack, and whether it may be believed at all.
 */
export class KvNode implements Replica {
  readonly id: string;
  readonly storage: Storage;
  readonly #clock: Clock;
  readonly #listener: KvNodeListener;
  #state: KvNodeStatus['state'] = 'up';
  #incarnation: number;
  #complete = false;
  readonly #missed = new Map<Key, Ballot>();
  #era = 0;
  #wasMember = false;
  #forgetful = false;
  #failures = 0;
  #waiting = 0;
  #onIdle: (() => void)[] = [];
  /** Ticks of the maintenance since the node last answered, or was first called after a rest. */
  #quietTicks = 0;
  #nextProbeMs = 0;
  #probeDelayMs = PROBE_MS_MIN;

  constructor(id: string, storage: Storage, clock: Clock, listener: KvNodeListener) {
    this.id = id;
    this.storage = storage;
    this.#clock = clock;
    this.#listener = listener;
    this.#incarnation = storage.incarnation;
  }

  get state(): KvNodeStatus['state'] {
    return this.#state;
  }

  get standing(): Replica['standing'] {
    return this.#state === 'up' ? 'voting' : this.#state;
  }

  /** Whether it lacks nothing but what {@link missedKeys} names. */
  get isComplete(): boolean {
    return this.#complete;
  }

  get missedCount(): number {
    return this.#missed.size;
  }

  get missedKeys(): Iterable<Key> {
    return this.#missed.keys();
  }

  get isIdle(): boolean {
    return this.#waiting === 0;
  }

  /**
   * Resolves when no call is under way: by the answer itself, so no timer need keep the process.
   */
  whenIdle(): Promise<void> {
    if (this.isIdle) return Promise.resolve();
    return new Promise((resolve) => this.#onIdle.push(resolve));
  }

  /** Rises whenever the node is lost or overflows: what was being proved of it is void then. */
  get era(): number {
    return this.#era;
  }

  /** Whether it has taken part since the KV was opened. */
  get wasMember(): boolean {
    return this.#wasMember;
  }

  /** The incarnation of the engine that the node is known under. */
  get incarnation(): number {
    return this.#incarnation;
  }

  isCurrent(key: Key): boolean {
    return (
      this.#complete &&
      (this.#missed.size === 0 || !this.#missed.has(key)) &&
      this.storage.incarnation === this.#incarnation
    );
  }

  callSent(): number {
    if (this.#waiting === 0) this.#quietTicks = 0;
    this.#waiting++;
    return this.#incarnation;
  }

  callAnswered(sentUnder: number): boolean {
    this.#callEnded();
    if (sentUnder !== this.#incarnation) return false;
    if (this.storage.incarnation !== this.#incarnation) {
      this.goDown(new Error('the engine was restarted'));
      return false;
    }
    this.#failures = 0;
    this.#quietTicks = 0;
    return true;
  }

  callFailed(error: unknown): void {
    this.#callEnded();
    if (isSpillwayError(error) && REFUSALS.has(error.code)) {
      this.#quietTicks = 0; // it lives: it only takes no more, or not this
      return;
    }
    this.#failures++;
    if (this.#failures >= FAILURES_MAX || this.storage.incarnation !== this.#incarnation) {
      this.goDown(error);
    }
  }

  acceptMissed(key: Key, ballot: Ballot): void {
    if (this.#missed.size >= MISSED_MAX && !this.#missed.has(key)) {
      this.#era++;
      this.#complete = false;
      this.#missed.clear();
    }
    this.#missed.set(key, ballot);
  }

  acceptApplied(key: Key, ballot: Ballot): void {
    if (this.#missed.size === 0) return;
    const missed = this.#missed.get(key);
    if (missed !== undefined && missed <= ballot) this.#missed.delete(key);
  }

  /** Opens the breaker: the node is not called until a probe is due. */
  goDown(cause: unknown): void {
    if (this.#state === 'down') return;
    this.#state = 'down';
    this.#era++;
    this.#probeDelayMs = PROBE_MS_MIN;
    this.#nextProbeMs = this.#clock.monotonicMs() + this.#probeDelayMs;
    this.#listener.nodeDown(this, cause);
  }

  /** Called at each tick of the maintenance; returns the ticks since the last sign of life. */
  tick(): number {
    return ++this.#quietTicks;
  }

  /** Whether the engine was restarted since it was last called, without proof of what it kept. */
  get wasReplaced(): boolean {
    return this.#wasMember && this.storage.incarnation !== this.#incarnation;
  }

  isProbeDue(): boolean {
    return this.#state === 'down' && this.#clock.monotonicMs() >= this.#nextProbeMs;
  }

  probeFailed(): void {
    this.#probeDelayMs = Math.min(PROBE_MS_MAX, this.#probeDelayMs * 2);
    this.#nextProbeMs = this.#clock.monotonicMs() + this.#probeDelayMs;
  }

  /** The node answers and has kept every promise since it was last called. */
  comeBack(): void {
    if (!this.#wasMember) this.#incarnation = this.storage.incarnation; // known once it is open
    this.#wasMember = true;
    this.#failures = 0;
    this.#quietTicks = 0;
    this.#waiting = 0; // what hung before is given up
    this.#state = this.#forgetful ? 'recovering' : 'up';
  }

  /** The node answers and may have forgotten: it takes writes and has no vote until repaired. */
  comeBackForgetful(): void {
    this.distrust();
    this.comeBack();
  }

  /** It may have forgotten: up, or when it comes back, it has no vote until repaired. */
  distrust(): void {
    this.#forgetful = true;
    this.#complete = false;
    this.#incarnation = this.storage.incarnation;
    if (this.#state === 'up') this.#state = 'recovering';
  }

  /** Lets a node vote that may have forgotten, where no quorum can be had without it. */
  vote(): void {
    this.#forgetful = false;
    if (this.#state === 'recovering') this.#state = 'up';
  }

  /** It is proved to hold all that it owns, save the missed keys. */
  becomeComplete(): void {
    this.#complete = true;
    this.vote();
  }

  status(): KvNodeStatus {
    return { id: this.id, state: this.#state, missedWrites: this.#missed.size };
  }

  #callEnded(): void {
    if (this.#waiting > 0) this.#waiting--; // 0: a call given up before the node came back
    if (this.#waiting > 0 || this.#onIdle.length === 0) return;
    const waiters = this.#onIdle;
    this.#onIdle = [];
    for (const resolve of waiters) resolve();
  }
}
