import type { HashRing } from '@spillway/hash-ring';
import type { ReplicaGroup } from '@spillway/register';
import { assertThat } from '@spillway/runtime';
import type { KvNode } from './kv-node.ts';

/** Which nodes hold a key: the ring's owner lists as replica groups, made once each. */
export class ReplicaGroups {
  readonly ring: HashRing;
  readonly nodes: readonly KvNode[];
  /** A majority of a key's owners. */
  readonly quorum: number;
  readonly #groups = new Map<readonly string[], ReplicaGroup & { readonly replicas: KvNode[] }>();

  constructor(ring: HashRing, nodes: readonly KvNode[]) {
    this.ring = ring;
    this.nodes = nodes;
    this.quorum = Math.floor(ring.replicationFactor / 2) + 1;
  }

  /** The owners of a KV key, first rank first. */
  ofKey(key: string): ReplicaGroup & { readonly replicas: readonly KvNode[] } {
    const owners = this.ring.getNodes(key);
    let group = this.#groups.get(owners);
    if (group === undefined) {
      group = { replicas: owners.map((id) => this.#nodeOf(id)), quorum: this.quorum };
      this.#groups.set(owners, group);
    }
    return group;
  }

  /** How many nodes may be lost with every key still served. */
  get toleratedLosses(): number {
    return this.ring.replicationFactor - this.quorum;
  }

  #nodeOf(id: string): KvNode {
    const node = this.nodes.find((each) => each.id === id);
    assertThat(node !== undefined, 'every owner in the ring is a node of the KV');
    return node;
  }
}
