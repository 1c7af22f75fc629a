import type { Random } from '@spillway/runtime';
import type { Fault, FaultRule, FaultRuleOptions } from '@spillway/storage/faulty';
import { exponential } from '../exponential.ts';
import type { Coordinator } from '../world/coordinator.ts';
import type { SimulatedNode } from '../world/simulated-node.ts';
import type { World } from '../world/world.ts';
import { mayForget, type MessageFault, type NodeFault } from './fault-names.ts';
import { runNodeFault } from './run-node-fault.ts';

const POLL_MS = 20;
/** After so many typical travel times every process has heard of what went wrong. */
const NEWS_LATENCIES = 40;
const WALL_STEP_MS_MAX = 3_600_000;

interface MessageRule {
  readonly node: string;
  readonly fault: MessageFault;
  readonly rule: FaultRule;
}

/** Makes a run's faults happen, as its plan says, until it is told to stop. */
export class FaultDriver {
  readonly #world: World;
  readonly #random: Random;
  readonly #stopped: Promise<void>;
  #stop: () => void = () => undefined;
  #isStopped = false;
  readonly #running = new Set<Promise<void>>();
  readonly #rules: MessageRule[] = [];

  constructor(world: World) {
    this.#world = world;
    this.#random = world.random.fork('faults');
    this.#stopped = new Promise((resolve) => {
      this.#stop = resolve;
    });
  }

  start(): void {
    const { plan } = this.#world;
    for (const [fault, chance] of Object.entries(plan.message)) {
      // The keys of `message` are what its type says.
      this.#spoilMessages(fault as MessageFault, chance);
    }
    if (plan.node.length > 0) this.#run(this.#spoilNodes());
    if (plan.process.length > 0) this.#run(this.#spoilProcesses());
  }

  /** Ends all faults and heals what they left. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#stop();
    await Promise.all(this.#running);
    const { nodes, coordinators, faults, clock, trace } = this.#world;
    for (const { fault, rule } of this.#rules) faults.add(fault, rule.injected);
    for (const node of nodes) {
      node.faulty.heal();
      if (node.faulty.state === 'crashed') await node.faulty.restart();
    }
    for (const coordinator of coordinators) coordinator.process.resume();
    trace.add('world', `healed at ${clock.monotonicMs().toFixed(0)} ms`);
  }

  #spoilMessages(fault: MessageFault, chance: number): void {
    for (const { id, faulty } of this.#world.nodes) {
      const rule = faulty.inject({ fault: messageFault(fault, this.#random), chance });
      this.#rules.push({ node: id, fault, rule });
    }
  }

  /** Adds a rule before those of messages: the earlier rule lies around the later ones. */
  #injectOutermost({ id, faulty }: SimulatedNode, options: FaultRuleOptions): FaultRule {
    const ofMessages = this.#rules.filter(({ node }) => node === id);
    for (const { rule } of ofMessages) faulty.remove(rule);
    const added = faulty.inject(options);
    for (const { rule } of ofMessages) faulty.inject(rule);
    return added;
  }

  async #spoilNodes(): Promise<void> {
    const { plan, nodes, atlas } = this.#world;
    for (;;) {
      await this.#pause(exponential(this.#random, plan.nodeGapMs));
      if (this.#isStopped) return;
      const fault = this.#random.pick(plan.node);
      const well = nodes.filter(({ id }) => atlas.mayFall(id, mayForget(fault)));
      if (well.length > 0) this.#run(this.#spoilNode(fault, this.#random.pick(well)));
    }
  }

  async #spoilNode(fault: NodeFault, node: SimulatedNode): Promise<void> {
    const { plan, atlas, trace, coordinators, faults, clock, shape } = this.#world;
    const { id } = node;
    const spanMs = this.#random.integer(plan.nodeSpanMs.min, plan.nodeSpanMs.max);
    atlas.fall(id, mayForget(fault));
    trace.add('world', `${fault} of ${id} for ${spanMs} ms`);
    const noticed = await runNodeFault(fault, {
      ...{ node, coordinators, spanMs, latencyMs: shape.latencyMs },
      random: this.#random.fork(`${fault} ${id} ${clock.monotonicMs()}`),
      injectOutermost: (options) => this.#injectOutermost(node, options),
      pause: (delayMs) => this.#pause(delayMs),
      sleep: (delayMs) => clock.sleep(delayMs),
      nowMs: () => clock.monotonicMs(),
    });
    faults.add(fault, noticed);
    trace.add('world', `${fault} of ${id} is over`);
    if (mayForget(fault) || plan.isPatient) await this.#untilTrusted(node);
    atlas.rise(id);
  }

  /** The next node may fall when this one counts again: so far goes the promise. */
  async #untilTrusted(node: SimulatedNode): Promise<void> {
    const isTrusted = ({ isOpen }: Coordinator, trusts: boolean): boolean => isOpen && trusts;
    const { coordinators, shape } = this.#world;
    await this.#pause(NEWS_LATENCIES * shape.latencyMs);
    while (!this.#isStopped) {
      if (coordinators.every((each) => isTrusted(each, each.trusts(node.id, node.lostAtMs)))) {
        this.#world.trace.add('world', `${node.id} is trusted again`);
        return;
      }
      await this.#pause(POLL_MS);
    }
  }

  async #spoilProcesses(): Promise<void> {
    const { plan, coordinators } = this.#world;
    for (;;) {
      await this.#pause(exponential(this.#random, plan.processGapMs));
      if (this.#isStopped) return;
      const coordinator = this.#random.pick(coordinators);
      const fault = this.#random.pick(plan.process);
      if (fault === 'coordinator-crash') await this.#crash(coordinator);
      else if (fault === 'coordinator-pause') await this.#pauseProcess(coordinator);
      else this.#stepWall(coordinator);
    }
  }

  /** Counted in calls, so that every step of a protocol is hit as often as the others. */
  async #crash(coordinator: Coordinator): Promise<void> {
    coordinator.crashAfter(this.#random.integer(1, 40));
    await this.#pause(this.#random.integer(1, 300));
    coordinator.crashAfter(Infinity);
  }

  async #pauseProcess(coordinator: Coordinator): Promise<void> {
    const { process } = coordinator;
    const spanMs = this.#random.pick([10, 100, 100, 1000, 1000, 10_000]);
    this.#world.trace.add('world', `${process.name} is paused for ${spanMs} ms`);
    this.#world.faults.add('coordinator-pause', 1);
    process.pause();
    await this.#pause(spanMs);
    process.resume();
    this.#world.trace.add('world', `${process.name} goes on`);
  }

  #stepWall({ process }: Coordinator): void {
    const byMs = this.#random.integer(-WALL_STEP_MS_MAX, WALL_STEP_MS_MAX);
    process.stepWall(byMs);
    this.#world.faults.add('clock-step', 1);
    this.#world.trace.add('world', `${process.name} steps its clock by ${byMs} ms`);
  }

  #pause(delayMs: number): Promise<void> {
    return Promise.race([this.#world.clock.sleep(delayMs), this.#stopped]);
  }

  #run(work: Promise<void>): void {
    this.#running.add(work);
    work.then(
      () => this.#running.delete(work),
      (error: unknown) => this.#world.violate('world', `the fault driver failed: ${String(error)}`),
    );
  }
}

function messageFault(fault: MessageFault, random: Random): Fault {
  switch (fault) {
    case 'unavailable':
      return { kind: 'unavailable' };
    case 'lost-request':
      return { kind: 'lostRequest' };
    case 'lost-answer':
      return { kind: 'lostAnswer' };
    case 'duplicate':
      return { kind: 'duplicate', afterMs: { min: 0, max: random.pick([5, 500]) } };
    case 'late':
      return { kind: 'late', afterMs: { min: 1, max: random.pick([20, 200, 3000]) } };
    case 'delay':
      return { kind: 'delay', ms: { min: 1, max: random.pick([50, 1000]) } };
    default:
      return fault satisfies never;
  }
}
