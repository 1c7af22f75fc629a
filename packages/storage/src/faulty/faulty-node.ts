import type { Clock, Random, SpillwayError } from '@spillway/runtime';
import type { CommitResult } from '../commit.ts';
import type { ResolvedCommit, Storage } from '../storage.ts';
import { CallFlight } from './call-flight.ts';
import type { CrashOptions } from './crash-options.ts';
import { noFaultCounts, type FaultCounts } from './fault-counts.ts';
import { closedError, unansweredError, unavailableError } from './fault-errors.ts';
import type { Fault } from './fault.ts';
import type { FaultRule } from './fault-rule.ts';
import { injectFault, type Delivery, type FaultScene } from './inject-fault.ts';
import { RecordedCommits } from './recorded-commits.ts';
import type { StorageCall } from './storage-call.ts';
import { WaitingRoom } from './waiting-room.ts';

/** A call before it is numbered. */
export type IncomingCall = Omit<StorageCall, 'ordinal'>;

/** The one storage behind all connections: its calls under way, its faults, its crashes. */
export class FaultyNode {
  readonly inner: Storage;
  readonly counts: FaultCounts = noFaultCounts();
  readonly rules: Set<FaultRule> = new Set();
  isDown = false;
  isHung = false;
  readonly #random: Random;
  readonly #waiting: WaitingRoom;
  readonly #commits: RecordedCommits;
  readonly #flights = new Set<CallFlight<unknown>>();
  #crashed = false;
  #lives = 0;
  #losses = 0;
  #recovery: Promise<unknown> = Promise.resolve();
  #closing = false;

  constructor(inner: Storage, clock: Clock, random: Random) {
    this.inner = inner;
    this.#random = random;
    this.#waiting = new WaitingRoom(clock);
    this.#commits = new RecordedCommits(inner);
  }

  get isCrashed(): boolean {
    return this.#crashed;
  }

  get incarnation(): number {
    return this.inner.incarnation + this.#losses;
  }

  /** Rises with each crash: a scan opened in an earlier life has lost its cursor. */
  get lives(): number {
    return this.#lives;
  }

  get unflushed(): number {
    return this.#commits.unflushed;
  }

  flush(): void {
    this.#commits.flush();
  }

  commit(commit: ResolvedCommit): Promise<CommitResult> {
    return this.#commits.commit(commit);
  }

  /** Brings a call through all faults that strike it to `work`, and the answer back. */
  call<T>(incoming: IncomingCall, work: Delivery<T>, life: number = this.#lives): Promise<T> {
    const { kind, keys, partition, coordinator } = incoming;
    const ordinal = ++this.counts.calls;
    const call: StorageCall = { kind, keys, partition, coordinator, ordinal };
    if (this.isDown || this.#crashed || life !== this.#lives) {
      this.counts.refused++;
      return Promise.reject(unavailableError(this.inner.id, this.isDown ? 'down' : 'crashed'));
    }
    const flight = new CallFlight<T>(call);
    this.#flights.add(flight);
    this.#deliveryOf(flight, () =>
      this.isHung ? this.#reachAfterHang(flight, life, work) : this.#arrive(flight, life, work),
    )().then(
      (answer) => {
        this.#flights.delete(flight);
        flight.resolve(answer);
      },
      (error: unknown) => {
        this.#flights.delete(flight);
        flight.reject(error);
      },
    );
    return flight.answer;
  }

  /** Lets go on what hangs, if the storage itself does not hang. */
  release(): void {
    this.#waiting.release();
  }

  crash({ loseUnflushed = false }: CrashOptions): Promise<unknown> {
    this.counts.crashes++;
    this.#crashed = true;
    this.#lives++;
    if (loseUnflushed !== false) this.#losses++;
    for (const flight of this.#flights) this.#cutByCrash(flight);
    this.#waiting.wake();
    this.#waiting.release();
    this.#recovery = this.#recovery.then(() => this.#recover(loseUnflushed));
    this.#recovery.catch(() => {}); // a crash by rule has nobody who waits; restart() tells
    return this.#recovery;
  }

  async restart(): Promise<void> {
    let recovery: Promise<unknown>;
    do {
      recovery = this.#recovery;
      await recovery;
    } while (recovery !== this.#recovery);
    this.#crashed = false;
  }

  /** Ends a connection: what hangs is cut, the rest is waited for. */
  async closeConnection(coordinator: string): Promise<void> {
    const flights = [...this.#flights].filter((flight) => flight.call.coordinator === coordinator);
    for (const flight of flights) if (flight.hanging) this.#cutByClose(flight);
    await Promise.allSettled(flights.map((flight) => flight.answer));
  }

  /** Cuts delays short, ends what hangs, loses late deliveries, and closes the storage inside. */
  async close(): Promise<void> {
    this.#closing = true;
    for (const flight of this.#flights) if (flight.hanging) this.#cutByClose(flight);
    this.#waiting.wake();
    this.#waiting.release();
    await Promise.allSettled([...this.#flights].map((flight) => flight.answer));
    await Promise.allSettled([this.#recovery]);
    await this.#commits.settle();
    await this.inner.close();
  }

  /** A delivery with all faults around it that strike it, the first rule's outermost. */
  #deliveryOf<T>(flight: CallFlight<T>, plain: Delivery<T>): Delivery<T> {
    const faults: Fault[] = [];
    for (const rule of this.rules) {
      if (!rule.strikes(flight.call, this.#random)) continue;
      this.counts[rule.fault.kind]++;
      faults.push(rule.fault);
    }
    if (faults.length === 0) return plain;
    const scene = this.#scene(flight);
    return faults.reduceRight<Delivery<T>>((next, fault) => injectFault(fault, scene, next), plain);
  }

  async #reachAfterHang<T>(flight: CallFlight<T>, life: number, work: Delivery<T>): Promise<T> {
    while (this.isHung && !this.#closing && life === this.#lives) {
      this.counts.hung++;
      await this.#hang(flight);
    }
    if (this.#closing && this.isHung) this.#cutByClose(flight);
    return await this.#arrive(flight, life, work);
  }

  #arrive<T>(flight: CallFlight<T>, life: number, work: Delivery<T>): Promise<T> {
    const refusal = this.#refusalOf(flight, life);
    if (refusal !== undefined) return Promise.reject(refusal);
    flight.sent = true;
    return work();
  }

  #refusalOf(flight: CallFlight<unknown>, life: number): SpillwayError | undefined {
    const { id } = this.inner;
    if (flight.isWithdrawn || (this.#closing && flight.isSettled)) return closedError(id);
    if (life !== this.#lives) return unavailableError(id, 'crashed');
    return this.isDown ? unavailableError(id, 'down') : undefined;
  }

  async #hang(flight: CallFlight<unknown>): Promise<void> {
    if (this.#closing) {
      this.#cutByClose(flight);
      return;
    }
    flight.hanging = true;
    await this.#waiting.hang();
    flight.hanging = false;
  }

  #scene(flight: CallFlight<unknown>): FaultScene {
    return {
      id: this.inner.id,
      kind: flight.call.kind,
      counts: this.counts,
      draw: (ms) => (typeof ms === 'number' ? ms : this.#random.integer(ms.min, ms.max)),
      sleep: (ms) => (this.#closing ? Promise.resolve() : this.#waiting.sleep(ms)),
      hang: () => this.#hang(flight),
      crash: (options) => void this.crash(options),
    };
  }

  #cutByCrash(flight: CallFlight<unknown>): void {
    if (flight.isSettled) return;
    const { id } = this.inner;
    if (flight.sent) {
      this.counts.cutAfter++;
      flight.cut(unansweredError(id, flight.call.kind, 'crashed'));
    } else {
      this.counts.cutBefore++;
      flight.cut(unavailableError(id, 'crashed'));
    }
  }

  #cutByClose(flight: CallFlight<unknown>): void {
    if (flight.isSettled) return;
    const { id } = this.inner;
    flight.cut(flight.sent ? unansweredError(id, flight.call.kind, 'closed') : closedError(id));
  }

  async #recover(loseUnflushed: boolean | 'some'): Promise<void> {
    if (loseUnflushed === false) return await this.#commits.settle();
    this.counts.commitsLost += await this.#commits.undo((unflushed) =>
      loseUnflushed === 'some' ? this.#random.integer(0, unflushed) : unflushed,
    );
    this.#commits.flush(); // what survived was read back from the disk
  }
}
