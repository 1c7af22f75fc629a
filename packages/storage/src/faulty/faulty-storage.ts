import { seededRandom, systemClock, type Clock, type Random } from '@spillway/runtime';
import type { StorageCapabilities } from '../capabilities.ts';
import type { Commit, CommitResult } from '../commit.ts';
import type { Entry } from '../entry.ts';
import type { Key, KeyRange } from '../key.ts';
import { openStorage } from '../open-storage.ts';
import type {
  OperationOptions,
  ReadOptions,
  ScanOptions,
  Storage,
  StorageStats,
} from '../storage.ts';
import type { CrashOptions } from './crash-options.ts';
import type { FaultCounts } from './fault-counts.ts';
import { FaultRule, type FaultRuleOptions } from './fault-rule.ts';
import { FaultyConnection } from './faulty-connection.ts';
import { FaultyNode } from './faulty-node.ts';

/*
 * The fault model. One faulty storage is one node, reached by any number of coordinators.
 *
 * What may happen:
 * - a call is refused, its request is lost, or its answer is lost, and the caller knows only what
 *   it would know of a real engine; a disk is full for commits;
 * - a call or its answer is slow by any time, so calls overtake each other, or hangs until the
 *   storage is up again (a paused process, a stalled disk);
 * - a commit is delivered twice, or long after its caller gave it up;
 * - the storage is unreachable for all, or for some coordinators, in one direction or both;
 * - the node crashes at any call, or between two, and keeps everything, a prefix of its commits, or
 *   nothing since the last flush; and comes back.
 *
 * What may not happen: a commit applied in part, a hole (a later commit kept and an earlier one
 * lost), loss of what was flushed, a changed byte, a version that is used twice, a delivery that
 * outlives a crash of the node (its connections end with it), an answer that is a lie (but for
 * `duplicate` with the second answer). How many nodes fail at once is for the scenario to keep.
 *
 * The storage inside must not fail by itself, must answer commits on one key in the order in which
 * they took effect, and must be written to through this wrapper only. An entry of a log that was
 * overwritten by an append (its head had been deleted) does not come back when a crash loses the
 * append.
 */

/** Options of {@link faultyStorage}. */
export interface FaultyStorageOptions {
  /** Times delays and `timeoutMs`. Default: the system clock. */
  readonly clock?: Clock;
  /** Draws chances, delays and losses. Default: seeded with the storage's id, so repeatable. */
  readonly random?: Random;
  /** Rules from the first call on. */
  readonly rules?: readonly (FaultRule | FaultRuleOptions)[];
  /**
   * Capabilities that the wrapper gives or takes: `shared: true` lets several simulated processes
   * `connect` to one memory storage. Whoever claims a durability here keeps it: call `flush()`.
   */
  readonly capabilities?: Partial<Pick<StorageCapabilities, 'shared' | 'durability'>>;
}

/** Wraps `inner`, which then belongs to the wrapper: closing this closes it. */
export function faultyStorage(inner: Storage, options: FaultyStorageOptions = {}): FaultyStorage {
  return new FaultyStorage(inner, options);
}

/** A {@link Storage} that fails on demand: rules, toggles, crashes, and counts of what surfaced. */
export class FaultyStorage implements Storage {
  readonly id: string;
  readonly capabilities: StorageCapabilities;
  readonly #node: FaultyNode;
  readonly #clock: Clock;
  readonly #storage: Storage;

  constructor(inner: Storage, options: FaultyStorageOptions) {
    this.id = inner.id;
    this.capabilities = Object.freeze({ ...inner.capabilities, ...options.capabilities });
    this.#clock = options.clock ?? systemClock;
    const random = options.random ?? seededRandom(`faulty:${inner.id}`);
    this.#node = new FaultyNode(inner, this.#clock, random);
    this.#storage = openStorage(new FaultyConnection(this.#node, this.capabilities), {
      clock: this.#clock,
    });
    for (const rule of options.rules ?? []) this.inject(rule);
  }

  get incarnation(): number {
    return this.#storage.incarnation;
  }

  /** What became of the calls so far; see {@link FaultCounts}. */
  get counts(): Readonly<FaultCounts> {
    return this.#node.counts;
  }

  /** Commits that a crash with `loseUnflushed: true` would lose now. */
  get unflushed(): number {
    return this.#node.unflushed;
  }

  /** `crashed` until `restart()`; else `down` or `hung` until `up()`. */
  get state(): 'up' | 'down' | 'hung' | 'crashed' {
    if (this.#node.isCrashed) return 'crashed';
    if (this.#node.isDown) return 'down';
    return this.#node.isHung ? 'hung' : 'up';
  }

  /**
   * Adds a rule; several may strike one call, the earlier one around the later one.
   * @throws FAULT_RULE_INVALID
   */
  inject(rule: FaultRule | FaultRuleOptions): FaultRule {
    const added = rule instanceof FaultRule ? rule : new FaultRule(rule);
    this.#node.rules.add(added);
    return added;
  }

  /** Takes a rule away; calls that it struck go on as they are. */
  remove(rule: FaultRule): void {
    this.#node.rules.delete(rule);
  }

  /** Unreachable: calls from now on are refused, and what has not arrived yet does not arrive. */
  down(): void {
    this.#node.isDown = true;
  }

  /** Calls from now on wait, whoever makes them. */
  hang(): void {
    this.#node.isHung = true;
  }

  /** Ends `down()`, `hang()` and every wait of a call that hangs. Does not restart. */
  up(): void {
    this.#node.isDown = false;
    this.#node.isHung = false;
    this.#node.release();
  }

  /** The liveness phase: all rules gone, and `up()`. */
  heal(): void {
    this.#node.rules.clear();
    this.up();
  }

  /** All that was committed so far survives every crash. */
  flush(): void {
    this.#node.flush();
  }

  /**
   * Crashes at once: calls in flight end as `STORAGE_OUTCOME_UNKNOWN`, or as `STORAGE_UNAVAILABLE`
   * where they had not been sent; calls from now on are refused until {@link restart}. Resolves
   * when what is lost has been undone inside.
   */
  async crash(options: CrashOptions = {}): Promise<void> {
    await this.#node.crash(options);
  }

  /** Comes back after a crash, when what is lost has been undone. */
  restart(): Promise<void> {
    return this.#node.restart();
  }

  /**
   * Another coordinator's way to the same node: rules tell it apart by `fromCoordinator(name)`.
   * Closing it closes this way only.
   */
  connect(coordinator: string): Storage {
    return openStorage(new FaultyConnection(this.#node, this.capabilities, coordinator), {
      clock: this.#clock,
    });
  }

  get(key: Key, options?: ReadOptions): Promise<Entry | undefined> {
    return this.#storage.get(key, options);
  }

  /** Never at hand: every read goes the way on which faults strike. */
  peek(): undefined {
    return undefined;
  }

  getMany(keys: readonly Key[], options?: ReadOptions): Promise<(Entry | undefined)[]> {
    return this.#storage.getMany(keys, options);
  }

  scan(range: KeyRange, options?: ScanOptions): AsyncIterable<readonly Entry[]> {
    return this.#storage.scan(range, options);
  }

  commit(commit: Commit, options?: OperationOptions): Promise<CommitResult> {
    return this.#storage.commit(commit, options);
  }

  stats(): Promise<StorageStats> {
    return this.#storage.stats();
  }

  close(): Promise<void> {
    return this.#storage.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#storage.close();
  }
}
