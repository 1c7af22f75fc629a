import type { KvStatus } from './kv.ts';
import type { ReplicaGroups } from './replica-groups.ts';

/** How the nodes are and what may still be lost. */
export function kvStatus(groups: ReplicaGroups): KvStatus {
  const nodes = groups.nodes.map((node) => node.status());
  const { replicationFactor } = groups.ring;
  const unwell = nodes.filter((node) => node.state !== 'up').length;
  const losses = groups.toleratedLosses - unwell;
  return {
    replicationFactor,
    quorum: groups.quorum,
    toleratedNodeLosses: Math.max(0, losses),
    nodes,
    summary: summaryOf(nodes, replicationFactor, losses),
  };
}

function summaryOf(nodes: KvStatus['nodes'], replicationFactor: number, losses: number): string {
  const copies = replicationFactor === 1 ? 'one copy' : `${replicationFactor} copies`;
  const unwell = nodes.filter((node) => node.state !== 'up');
  const safety = safetyOf(losses, unwell.length > 0);
  const now =
    unwell.length === 0
      ? 'all nodes are up'
      : unwell.map((node) => `${node.id} is ${node.state}`).join(', ');
  return `${nodes.length} nodes, ${copies} of each key; ${now}; ${safety}.`;
}

/** What may still be lost, in the worst case for one key. */
function safetyOf(losses: number, someAreUnwell: boolean): string {
  if (losses < 0) return 'some keys may not be served until enough nodes are up';
  const more = someAreUnwell ? ' more' : '';
  if (losses === 0) return `no${more} node may be lost`;
  const many = losses === 1 ? `any one${more} node` : `any ${losses}${more} nodes`;
  return `${many} may be lost with every key still served`;
}
