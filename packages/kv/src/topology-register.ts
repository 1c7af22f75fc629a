import { Registers, type Replica, type ReplicaGroup } from '@spillway/register';
import type { Clock, Random } from '@spillway/runtime';
import type { Storage } from '@spillway/storage';
import { TOPOLOGY_KEY } from './kv-keys.ts';
import type { KvNode } from './kv-node.ts';
import { topologyCodec, type Topology } from './topology.ts';

/** What a {@link TopologyRegister} needs. */
export interface TopologyRegisterOptions {
  readonly nodes: readonly KvNode[];
  readonly clock: Clock;
  readonly random: Random;
  readonly timeoutMs: number;
}

/** The cluster's own facts: one register over all nodes. */
export class TopologyRegister {
  readonly #registers: Registers<Topology>;
  readonly #replicas: readonly TopologyReplica[];
  readonly #group: ReplicaGroup;

  constructor({ nodes, clock, random, timeoutMs }: TopologyRegisterOptions) {
    this.#registers = new Registers({
      codec: topologyCodec,
      clock,
      random,
      roundTimeoutMs: timeoutMs,
      errorPrefix: 'KV',
    });
    this.#replicas = nodes.map((node) => new TopologyReplica(node));
    this.#group = { replicas: this.#replicas, quorum: Math.floor(nodes.length / 2) + 1 };
  }

  /** @throws KV_UNAVAILABLE when fewer than a majority of the nodes answer. */
  read(): Promise<Topology | undefined> {
    return this.#registers.read(TOPOLOGY_KEY, this.#group, (topology) => topology);
  }

  /** Stores `made` unless another coordinator was quicker, and returns what stands. */
  create(made: Topology): Promise<Topology> {
    return this.#registers.change(TOPOLOGY_KEY, this.#group, (current: Topology | undefined) =>
      current === undefined ? { next: made, result: made } : { result: current },
    );
  }

  /** Whether some node that can be reached is not known to hold the newest topology. */
  get isBehind(): boolean {
    return this.#replicas.some((replica) => replica.isBehind && replica.standing !== 'down');
  }

  /**
   * Brings the topology to every node that can be reached; returns those that confirmed it.
   * @throws KV_UNAVAILABLE, KV_OUTCOME_UNKNOWN
   */
  async synchronise(): Promise<ReadonlySet<KvNode>> {
    for (const replica of this.#replicas) replica.isBehind = true;
    await this.#registers.synchronise(TOPOLOGY_KEY, this.#group);
    return new Set(this.#replicas.filter((each) => !each.isBehind).map(({ node }) => node));
  }
}

/** A node as a replica of the topology: its health is shared, its book is not. */
class TopologyReplica implements Replica {
  readonly node: KvNode;
  readonly storage: Storage;
  isBehind = false;

  constructor(node: KvNode) {
    this.node = node;
    this.storage = node.storage;
  }

  get standing(): Replica['standing'] {
    return this.node.standing;
  }

  isCurrent(): boolean {
    return false;
  }

  callSent(): number {
    return this.node.callSent();
  }

  callAnswered(sentUnder: number): boolean {
    return this.node.callAnswered(sentUnder);
  }

  callFailed(error: unknown): void {
    this.node.callFailed(error);
  }

  acceptMissed(): void {
    this.isBehind = true;
  }

  acceptApplied(): void {
    this.isBehind = false;
  }
}
