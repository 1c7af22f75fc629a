import { SpillwayError, type Clock, type Timer, type TypedEvents } from '@spillway/runtime';
import type { KvEvents } from './kv.ts';
import type { KvNode } from './kv-node.ts';
import { IDENTITY_KEY } from './kv-keys.ts';
import { trustWithoutProof } from './join-nodes.ts';
import { readIdentity, writeIdentity } from './node-identity.ts';
import type { Repair } from './repair.ts';
import type { TopologyRegister } from './topology-register.ts';

const TICK_MS = 100;
const RETRY_MS_MAX = 2_000;

/** What {@link Maintenance} needs. */
export interface MaintenanceOptions {
  readonly kv: string;
  readonly nodes: readonly KvNode[];
  readonly repair: Repair;
  readonly topology: TopologyRegister;
  /** How many of a key's owners may be lost. */
  readonly toleratedLosses: number;
  readonly clock: Clock;
  readonly events: TypedEvents<KvEvents>;
  /** Calls without any answer for this long: the node hangs. */
  readonly nodeTimeoutMs: number;
}

/**
 * The background work of a KV: takes hung nodes out, probes lost ones, brings returned ones up to
 * date. One job of each kind at a time; nothing here is needed for an operation to be correct.
 */
export class Maintenance {
  readonly #options: MaintenanceOptions;
  readonly #jobs = new Map<string, Promise<void>>();
  /** Jobs that failed the last time, and when they may be tried again. */
  readonly #failures = new Map<string, { readonly delayMs: number; readonly untilMs: number }>();
  #timer: Timer | undefined;
  #stopped = false;

  constructor(options: MaintenanceOptions) {
    this.#options = options;
  }

  start(): void {
    if (this.#stopped) return;
    this.#timer = this.#options.clock.startTimer(TICK_MS, () => {
      this.#tick();
      this.start();
    });
  }

  /** Starts nothing more and waits for what runs. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#timer?.cancel();
    this.#options.repair.stop();
    await Promise.all(this.#jobs.values());
  }

  #tick(): void {
    const { nodes, topology, toleratedLosses } = this.#options;
    trustWithoutProof(nodes, toleratedLosses);
    const isUrgent = this.#notVoting > toleratedLosses;
    for (const node of nodes) {
      this.#watch(node);
      if (isUrgent ? node.standing === 'down' : node.isProbeDue())
        this.#run(`probe ${node.id}`, () => this.#probe(node));
      else if (node.standing !== 'down' && node.isComplete && node.missedCount > 0) {
        this.#run(`replay ${node.id}`, () => this.#replay(node));
      }
    }
    if (this.#mayRepair()) this.#run('repair', () => this.#repairAll());
    else if (topology.isBehind) {
      this.#run('topology', async () => void (await topology.synchronise()));
    }
  }

  /** Notices a node that hangs, or that was replaced; asks one that nobody has called for long. */
  #watch(node: KvNode): void {
    if (node.standing === 'down') return;
    const { nodeTimeoutMs } = this.#options;
    const quietMs = (node.tick() - 1) * TICK_MS; // at least: the first tick may come at once
    if (node.wasReplaced) node.goDown(new Error('the engine was restarted'));
    else if (quietMs < nodeTimeoutMs) return;
    else if (node.isIdle) this.#run(`greet ${node.id}`, () => this.#greet(node));
    else node.goDown(new Error(`no answer in ${nodeTimeoutMs} ms`));
  }

  /** Even a KV at rest learns that a node was lost. */
  async #greet(node: KvNode): Promise<void> {
    const sentUnder = node.callSent();
    try {
      await node.storage.get(IDENTITY_KEY, { timeoutMs: this.#options.nodeTimeoutMs });
    } catch (error) {
      node.callFailed(error);
      return;
    }
    node.callAnswered(sentUnder);
  }

  /** A job that fails is tried again, later and later: its reasons show in the nodes' state. */
  #run(name: string, job: () => Promise<void>): void {
    const { clock } = this.#options;
    const failed = this.#failures.get(name);
    if (this.#jobs.has(name) || this.#stopped) return;
    if (failed !== undefined && clock.monotonicMs() < failed.untilMs) return;
    const running = job()
      .then(
        () => void this.#failures.delete(name),
        () => {
          const delayMs = Math.min(RETRY_MS_MAX, 2 * (failed?.delayMs ?? TICK_MS));
          this.#failures.set(name, { delayMs, untilMs: clock.monotonicMs() + delayMs });
        },
      )
      .finally(() => this.#jobs.delete(name));
    this.#jobs.set(name, running);
  }

  /** A node is back when it can be read and written. */
  async #probe(node: KvNode): Promise<void> {
    const { kv, nodeTimeoutMs, events } = this.#options;
    const { storage } = node;
    try {
      const found = await readIdentity(storage, nodeTimeoutMs);
      if (found !== undefined && (found.kv !== kv || found.node !== node.id)) {
        throw new SpillwayError('KV_NODE_MISMATCH', `The storage of ${node.id} is another node's.`);
      }
      const identity = found ?? { kv, node: node.id, provenIncarnation: -1 }; // emptied
      await writeIdentity(storage, identity, nodeTimeoutMs);
      const known = node.wasMember ? node.incarnation : identity.provenIncarnation;
      if (found !== undefined && storage.incarnation === known) node.comeBack();
      else node.comeBackForgetful();
    } catch {
      node.probeFailed();
      return;
    }
    events.emit(node.state === 'recovering' ? 'node:recovering' : 'node:up', { node: node.id });
  }

  async #replay(node: KvNode): Promise<void> {
    const copied = await this.#options.repair.replay(node);
    if (node.missedCount === 0 && copied > 0) {
      this.#options.events.emit('node:caught-up', { node: node.id, copied });
    }
  }

  /**
   * A pass proves something only if, of each key's owners, so many are read that every quorum they
   * may have formed is met: all but quorum − 1 of the owners that have kept their promises.
   */
  #mayRepair(): boolean {
    const { nodes, toleratedLosses } = this.#options;
    const isNeeded = nodes.some((node) => node.standing !== 'down' && !node.isComplete);
    return isNeeded && this.#notVoting <= toleratedLosses;
  }

  get #notVoting(): number {
    return this.#options.nodes.filter((node) => node.standing !== 'voting').length;
  }

  async #repairAll(): Promise<void> {
    const { kv, nodes, repair, topology, events, nodeTimeoutMs } = this.#options;
    const eras = new Map(
      nodes.filter((node) => node.standing !== 'down').map((node) => [node, node.era]),
    );
    const incomplete = [...eras.keys()].filter((node) => !node.isComplete);
    const confirmed = await topology.synchronise();
    const copied = await repair.compareAll(new Set(eras.keys()));
    // What a node that was lost meanwhile had to tell was not heard to the end.
    const isWhole = (): boolean => [...eras].every(([node, era]) => node.era === era);
    for (const node of incomplete.filter((each) => confirmed.has(each))) {
      const { storage, incarnation } = node;
      const identity = { kv, node: node.id, provenIncarnation: incarnation };
      if (isWhole()) await writeIdentity(storage, identity, nodeTimeoutMs);
      if (!isWhole()) return;
      node.becomeComplete();
      // With missed keys left, their replay says it.
      if (node.missedCount === 0) events.emit('node:caught-up', { node: node.id, copied });
    }
  }
}
