import { createKv, type Kv, type KvStatus } from '@spillway/kv';
import { isSpillwayError, type Clock, type Random } from '@spillway/runtime';
import type { Storage } from '@spillway/storage';
import { describeError } from './describe.ts';
import { Link, type LinkCut } from './link.ts';
import { SimulatedProcess } from './simulated-process.ts';
import type { World } from './world.ts';

/** What became of one attempt at something. */
export type Attempt<T> =
  | { readonly kind: 'answered'; readonly answer: T }
  | { readonly kind: 'failed'; readonly error: unknown }
  /** The process died before it answered. */
  | { readonly kind: 'crashed' };

interface Session {
  readonly process: SimulatedProcess;
  readonly kv: Kv;
  /** Since when the process must know that a node has forgotten, by node. */
  readonly awareSinceMs: Map<string, number>;
}

const OPENINGS_MAX = 500;
/** A KV looks at its storages every 100 ms. */
const TIME_TO_KNOW_MS = 500;

/**
 * A place where a process runs that opens the nodes as a KV. When the process crashes another one
 * follows, under another name and with nothing but what the nodes hold.
 */
export class Coordinator {
  readonly name: string;
  readonly #world: World;
  readonly #random: Random;
  readonly #cuts = new Map<string, LinkCut>();
  /** Of the process that runs now, or is being opened. */
  readonly #links = new Map<string, Link>();
  #generation = 0;
  #process: SimulatedProcess;
  #session: Session | undefined;
  #waiting: ((session: Session) => void)[] = [];
  #crashAfterCalls = Infinity;
  /** Calls lost to cuts of its links. */
  lostCalls = 0;

  constructor(world: World, name: string) {
    this.#world = world;
    this.name = name;
    this.#random = world.random.fork(`coordinator ${name}`);
    this.#process = new SimulatedProcess(`${name}.0`, world.clock);
  }

  /** How often a process was started here. */
  get generation(): number {
    return this.#generation;
  }

  get isOpen(): boolean {
    return this.#session !== undefined;
  }

  get kv(): Kv | undefined {
    return this.#session?.kv;
  }

  get process(): SimulatedProcess {
    return this.#process;
  }

  status(): KvStatus | undefined {
    return this.#session?.kv.status();
  }

  /** Starts a process and opens the KV, again and again until it is open. */
  async open(): Promise<void> {
    const { clock, trace } = this.#world;
    for (let tries = 1; ; tries++) {
      this.#process = new SimulatedProcess(`${this.name}.${++this.#generation}`, clock);
      const process = this.#process;
      const openedAtMs = clock.monotonicMs();
      trace.add(process.name, 'opens');
      const kv = await Promise.race([this.#tryOpen(process), process.killed.then(() => undefined)]);
      if (kv !== undefined && !process.isKilled) {
        this.#begin({ process, kv, awareSinceMs: this.#awareSince(openedAtMs) });
        return;
      }
      if (process.isKilled) await this.#endEmbedded();
      if (tries >= OPENINGS_MAX) return this.#world.abandon('the KV cannot be opened');
      await clock.sleep(this.#random.integer(1, 100));
    }
  }

  /** Runs `work` on the KV and its process's clock, once it is open; tells what came of it. */
  async attempt<T>(work: (kv: Kv, clock: Clock) => Promise<T>): Promise<Attempt<T>> {
    const { process, kv } = await this.#opened();
    const crashed = process.killed.then((): Attempt<T> => ({ kind: 'crashed' }));
    const running = await Promise.race([process.whenRunning(), crashed]);
    if (running !== undefined) return running;
    const answered = work(kv, process.clock).then(
      (answer): Attempt<T> => ({ kind: 'answered', answer }),
      (error: unknown): Attempt<T> => ({ kind: 'failed', error }),
    );
    return await Promise.race([answered, crashed]);
  }

  /** Kills the process between the step it is at and the next one; another one follows. */
  crash(): void {
    this.#crashAfterCalls = Infinity;
    this.#world.trace.add(this.#process.name, 'is killed');
    this.#world.faults.add('coordinator-crash', 1);
    this.#process.kill();
    if (this.#session === undefined) return; // an opening is under way and sees to it
    this.#session = undefined;
    void this.#reopen();
  }

  /** Kills the process right after it has sent so many more calls. */
  crashAfter(calls: number): void {
    this.#crashAfterCalls = calls;
  }

  /** Closes the KV in good order. */
  async close(): Promise<void> {
    const session = this.#session;
    this.#session = undefined;
    await session?.kv.close();
    await this.#endEmbedded();
  }

  /** What is sent between this place and a node from now on is lost, as `cut` says. */
  cut(node: string, cut: LinkCut): void {
    this.#cuts.set(node, cut);
  }

  /**
   * Whether it trusts the node again, which may have forgotten at `lostAtMs`: it counts the node as
   * up though it has said that it knows, or has had the time to know.
   */
  trusts(node: string, lostAtMs: number): boolean {
    const session = this.#session;
    if (session === undefined) return false;
    const state = session.kv.status().nodes.find(({ id }) => id === node)?.state;
    if (state !== 'up') return false;
    return (session.awareSinceMs.get(node) ?? 0) >= lostAtMs || this.#couldKnow(node, lostAtMs);
  }

  /** Its storage has shown the node's new incarnation for long enough. */
  #couldKnow(node: string, lostAtMs: number): boolean {
    const { incarnation } = this.#world.node(node).faulty;
    const link = this.#links.get(node);
    if (link?.incarnation !== incarnation || !this.#process.isRunning) return false;
    const toldAtMs = this.#world.shape.isEmbedded ? lostAtMs : link.informedAtMs;
    const knownAtMs = Math.max(toldAtMs, this.#process.runningSinceMs);
    return this.#world.clock.monotonicMs() - knownAtMs >= TIME_TO_KNOW_MS;
  }

  async #reopen(): Promise<void> {
    await this.#endEmbedded();
    await this.#world.clock.sleep(this.#random.integer(0, 200));
    await this.open();
  }

  /** Nodes that live in the process end with it: nothing of theirs is under way any more. */
  async #endEmbedded(): Promise<void> {
    if (!this.#world.shape.isEmbedded) return;
    await Promise.all(this.#world.nodes.map((node) => node.restartAtOnce()));
  }

  #opened(): Promise<Session> {
    if (this.#session !== undefined) return Promise.resolve(this.#session);
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
    });
  }

  #begin(session: Session): void {
    const { trace } = this.#world;
    const { process, kv, awareSinceMs } = session;
    trace.add(process.name, 'is open');
    for (const event of ['node:down', 'node:up', 'node:recovering', 'node:caught-up'] as const) {
      kv.on(event, ({ node }) => {
        trace.add(process.name, `${event} ${node}`);
        if (event === 'node:recovering') awareSinceMs.set(node, this.#world.clock.monotonicMs());
      });
    }
    this.#session = session;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve(session);
  }

  #awareSince(openedAtMs: number): Map<string, number> {
    return new Map(this.#world.nodes.map(({ id }) => [id, openedAtMs]));
  }

  async #tryOpen(process: SimulatedProcess): Promise<Kv | undefined> {
    const { shape, random, seams } = this.#world;
    try {
      const kv = await createKv({
        nodes: new Map(this.#world.nodes.map(({ id }) => [id, this.#link(process, id)])),
        replicationFactor: shape.replicationFactor,
        operationTimeoutMs: shape.operationTimeoutMs,
        nodeTimeoutMs: shape.nodeTimeoutMs,
        clock: process.clock,
        random: random.fork(`kv ${process.name}`),
      });
      return seams.kv === undefined ? kv : seams.kv(kv);
    } catch (error) {
      this.#openingFailed(process, error);
      return undefined;
    }
  }

  /** Too few nodes is a reason to fail for a while; anything else is not. */
  #openingFailed(process: SimulatedProcess, error: unknown): void {
    const what = describeError(error);
    this.#world.trace.add(process.name, `is not open: ${what}`);
    if (isSpillwayError(error) && error.retryable) this.#world.openingFailed(what);
    else this.#world.violate('opens', `${process.name} could not open its own nodes: ${what}`);
  }

  #link(process: SimulatedProcess, node: string): Storage {
    const { shape, clock, random, trace } = this.#world;
    const link = new Link({
      process,
      node: this.#world.node(node).faulty.connect(process.name),
      cut: () => this.#cuts.get(node) ?? 'none',
      isEmbedded: shape.isEmbedded,
      peek: (key) => this.#world.node(node).peek(key),
      latencyMs: shape.latencyMs,
      commandTimeoutMs: shape.commandTimeoutMs,
      clock,
      random: random.fork(`link ${process.name} ${node}`),
      trace,
      onCall: () => this.#callSent(process),
      onCut: () => this.lostCalls++,
    });
    const { link: seam } = this.#world.seams;
    this.#links.set(node, link);
    return seam === undefined ? link.open() : seam(link.open(), node);
  }

  #callSent(process: SimulatedProcess): void {
    if (process.isKilled || --this.#crashAfterCalls > 0) return;
    this.#crashAfterCalls = Infinity;
    // At once: this call is on its way, and the next one will not be. Or a moment later: this one,
    // or an answer, has reached one node and not yet the others.
    if (this.#random.chance(0.5)) this.crash();
    else {
      const { clock, shape } = this.#world;
      clock.startTimer(this.#random.float() * 3 * shape.latencyMs, () => {
        if (!process.isKilled) this.crash();
      });
    }
  }
}
