import type { KvStatus } from './kv.ts';
import type { ReplicaGroups } from './replica-groups.ts';

/** How the nodes are and what may still be lost. */
export function kvStatus(groups: ReplicaGroups): KvStatus {
  const nodes = groups.nodes.map((node) => node.status());
  const { replicationFactor } = groups.ring;
  const { quorum, toleratedLosses } = groups;
  return {
    replicationFactor,
    quorum,
    toleratedNodeLosses: toleratedLosses,
    nodes,
    summary: summaryOf(nodes, replicationFactor, toleratedLosses),
  };
}

function summaryOf(
  nodes: KvStatus['nodes'],
  replicationFactor: number,
  toleratedLosses: number,
): string {
  const copies = replicationFactor === 1 ? 'one copy' : `${replicationFactor} copies`;
  const losses =
    toleratedLosses === 0
      ? 'no node may be lost'
      : `any ${toleratedLosses === 1 ? 'one node' : `${toleratedLosses} nodes`} may be lost`;
  const unwell = nodes
    .filter((node) => node.state !== 'up')
    .map((node) => `${node.id} is ${node.state}`);
  const now = unwell.length === 0 ? 'all nodes are up' : unwell.join(', ');
  return `${nodes.length} nodes, ${copies} of each key, ${losses} with every key still served; ${now}.`;
}
