import type { Kv } from '@spillway/kv';
import { assertThat, seededRandom, type Random } from '@spillway/runtime';
import { SimulatedClock } from '@spillway/runtime/testing';
import { FaultAtlas } from '../faults/fault-atlas.ts';
import { FaultCounts } from '../faults/fault-counts.ts';
import type { FaultName } from '../faults/fault-names.ts';
import { drawFaultPlan, isCalmNetwork, type FaultPlan } from '../faults/fault-plan.ts';
import { Trace, type TraceListener } from '../trace.ts';
import type { Violation } from '../violation.ts';
import { Coordinator } from './coordinator.ts';
import { SimulatedNode, type StorageSeam } from './simulated-node.ts';
import { drawWorldShape, faultLimits, type WorldNeeds, type WorldShape } from './world-shape.ts';

/** Where a test plants a defect that the checkers must find. */
export interface WorldSeams {
  readonly storage?: StorageSeam;
  /** Between a link and the KV. */
  readonly link?: StorageSeam;
  readonly kv?: (kv: Kv) => Kv;
}

/** What a {@link World} is made of. */
export interface WorldOptions {
  readonly seed: number;
  /** The faults that the scenario declares. */
  readonly faults: readonly FaultName[];
  readonly needs: WorldNeeds;
  readonly seams?: WorldSeams;
  readonly onTrace?: TraceListener | undefined;
}

/** Violations of one promise that are told for one run. */
const VIOLATIONS_MAX = 5;

/**
 * A whole cluster in virtual time: nodes, processes, the links between them, and one trace of all
 * that happens. Everything random in it comes from its seed.
 */
export class World {
  readonly clock: SimulatedClock = new SimulatedClock();
  readonly random: Random;
  readonly trace: Trace;
  readonly shape: WorldShape;
  readonly plan: FaultPlan;
  readonly atlas: FaultAtlas;
  readonly faults: FaultCounts = new FaultCounts();
  readonly nodes: readonly SimulatedNode[];
  readonly coordinators: readonly Coordinator[];
  readonly seams: WorldSeams;
  readonly #violations: Violation[] = [];
  #failedOpenings = 0;
  #onAbandoned: () => void = () => undefined;
  /** Resolves at {@link abandon}. */
  readonly abandoned: Promise<void> = new Promise((resolve) => {
    this.#onAbandoned = resolve;
  });

  constructor({ seed, faults, needs, seams, onTrace }: WorldOptions) {
    this.random = seededRandom(seed);
    this.trace = new Trace(this.clock, onTrace);
    this.shape = drawWorldShape(this.random.fork('shape'), needs);
    // Nodes inside the process cannot be parted from it.
    const possible = faults.filter((fault) => fault !== 'partition' || !this.shape.isEmbedded);
    this.plan = drawFaultPlan(this.random.fork('plan'), possible);
    this.atlas = new FaultAtlas(faultLimits(this.shape));
    this.seams = seams ?? {};
    this.trace.add('world', JSON.stringify({ seed, shape: this.shape, plan: this.plan }));
    this.nodes = Array.from({ length: this.shape.nodes }, (_, index) => this.#node(`n${index}`));
    this.coordinators = Array.from(
      { length: this.shape.coordinators },
      (_, index) => new Coordinator(this, `p${index}`),
    );
  }

  get violations(): readonly Violation[] {
    return this.#violations;
  }

  /** Openings that failed for want of nodes. */
  get failedOpenings(): number {
    return this.#failedOpenings;
  }

  /**
   * A minority of the nodes may be unwell, no message of the others is lost, and nobody contends:
   * then no operation may fail.
   */
  get isCalm(): boolean {
    const { replicationFactor, coordinators } = this.shape;
    return isCalmNetwork(this.plan) && replicationFactor >= 3 && coordinators === 1;
  }

  /** Wall time in whole milliseconds, as a process whose clock is right reads it. */
  wallMs(): number {
    return Math.floor(this.clock.wallMs());
  }

  /** A promise did not hold. Of one promise a few cases tell as much as many. */
  violate(promise: string, text: string): void {
    this.trace.add('world', `VIOLATION ${promise}`);
    const before = this.#violations.filter((violation) => violation.promise === promise);
    if (before.length < VIOLATIONS_MAX) this.#violations.push({ promise, text });
  }

  /** A run that cannot go on ends here. */
  abandon(text: string): void {
    this.violate('stuck', text);
    this.#onAbandoned();
  }

  openingFailed(what: string): void {
    this.#failedOpenings++;
    // At most a minority is unwell, one and the same during an opening: the others suffice, unless
    // messages are lost too, or the process sleeps through the answers.
    const { message, process, isPatient } = this.plan;
    const isDeaf = Object.keys(message).length > 0 || process.includes('coordinator-pause');
    if (isDeaf || !isPatient || this.shape.replicationFactor < 3) return;
    this.violate('opens', `a KV with a minority of its nodes unwell could not be opened: ${what}`);
  }

  node(id: string): SimulatedNode {
    const node = this.nodes.find((each) => each.id === id);
    assertThat(node !== undefined, 'a node of this world');
    return node;
  }

  /** Opens the coordinators one after the other, before any fault: the first one makes the KV. */
  async open(): Promise<void> {
    for (const node of this.nodes) node.flushEvery(this.shape.flushGapMs);
    for (const coordinator of this.coordinators) await coordinator.open();
  }

  /** Makes durable what every node holds now. */
  flush(): void {
    for (const { faulty } of this.nodes) faulty.flush();
  }

  #node(id: string): SimulatedNode {
    const { clock, shape, seams } = this;
    const random = this.random.fork(`node ${id}`);
    return new SimulatedNode({ id, clock, random, shape, seam: seams.storage });
  }
}
