import { isSpillwayError, SpillwayError } from '@spillway/runtime';
import type { KvNode } from './kv-node.ts';
import { readIdentity, takeCleanMark, writeIdentity, type NodeIdentity } from './node-identity.ts';
import type { ReplicaGroups } from './replica-groups.ts';
import type { Topology } from './topology.ts';

/**
 * Asks every node who it is. One that does not answer is down, and so is one whose engine fails, as
 * long as a majority is left; what only its owner can mend (a locked folder) is told at once.
 */
export async function readIdentities(
  nodes: readonly KvNode[],
  timeoutMs: number,
): Promise<ReadonlyMap<KvNode, NodeIdentity>> {
  const identities = new Map<KvNode, NodeIdentity>();
  const failures: SpillwayError[] = [];
  await Promise.all(
    nodes.map(async (node) => {
      try {
        const identity = await readIdentity(node.storage, timeoutMs);
        if (identity !== undefined) identities.set(node, identity);
        node.comeBack();
      } catch (error) {
        if (!isSpillwayError(error) || OWNERS_MISTAKE.test(error.code)) throw error;
        failures.push(error);
        node.goDown(error);
      }
    }),
  );
  const [first] = failures.filter((error) => !UNREACHABLE.has(error.code));
  if (first !== undefined && failures.length * 2 >= nodes.length) throw first;
  return identities;
}

const OWNERS_MISTAKE = /_(LOCKED|FORMAT_UNKNOWN|NO_PERMISSION|NOT_A_FOLDER|OPTION_INVALID|CLOSED)$/;
const UNREACHABLE: ReadonlySet<string> = new Set([
  'STORAGE_UNAVAILABLE',
  'STORAGE_TIMEOUT',
  'STORAGE_OUTCOME_UNKNOWN',
]);

/** @throws KV_NODE_MISMATCH when a storage is another node's, or another KV's. */
export function checkIdentities(
  topology: Topology,
  identities: ReadonlyMap<KvNode, NodeIdentity>,
): void {
  for (const [node, identity] of identities) {
    if (identity.kv === topology.kv && identity.node === node.id) continue;
    throw new SpillwayError(
      'KV_NODE_MISMATCH',
      `The storage given as ${node.id} holds node ${identity.node}${
        identity.kv === topology.kv ? '' : ' of another KV'
      }; give each node its own storage.`,
      { details: { given: node.id, holds: identity.node } },
    );
  }
}

/** Finds out which nodes may be believed, and writes down who they are. */
export async function joinNodes(
  topology: Topology,
  groups: ReplicaGroups,
  identities: ReadonlyMap<KvNode, NodeIdentity>,
  timeoutMs: number,
): Promise<void> {
  const isFresh = identities.size === 0;
  const marks = await Promise.all(
    groups.nodes.map((node) =>
      joinNode(node, topology.kv, identities.get(node), isFresh, timeoutMs),
    ),
  );
  const up = groups.nodes.filter((node) => node.standing !== 'down');
  const isProven = groups.nodes.every(({ standing }) => standing === 'voting');
  trustWithoutProof(groups.nodes, groups.toleratedLosses);
  const [first] = marks;
  const isClean = isProven && first !== undefined && marks.every((mark) => mark === first);
  if (isFresh || isClean || topology.replicationFactor === 1) {
    for (const node of up) node.becomeComplete();
  }
}

/** Returns the node's mark of a clean shutdown. A node that fails here is down, like any other. */
async function joinNode(
  node: KvNode,
  kv: string,
  identity: NodeIdentity | undefined,
  isFresh: boolean,
  timeoutMs: number,
): Promise<string | undefined> {
  const { storage } = node;
  const isProven = isFresh || identity?.provenIncarnation === storage.incarnation;
  // Also one that has fallen silent since it was asked: it was a member, and will be believed.
  if (node.wasMember && !isProven) node.distrust();
  if (node.standing === 'down') return undefined;
  try {
    const mark = await takeCleanMark(storage, timeoutMs);
    if (identity === undefined) {
      const provenIncarnation = isFresh ? storage.incarnation : -1;
      await writeIdentity(storage, { kv, node: node.id, provenIncarnation }, timeoutMs);
    }
    return mark;
  } catch (error) {
    node.goDown(error);
    return undefined;
  }
}

/**
 * Lets the nodes vote that may have forgotten when all nodes are there and no quorum can be had
 * without them: what they have lost is lost (their durability says what that can be).
 */
export function trustWithoutProof(nodes: readonly KvNode[], toleratedLosses: number): void {
  if (nodes.some((node) => node.standing === 'down')) return;
  const recovering = nodes.filter((node) => node.standing === 'recovering');
  if (recovering.length > toleratedLosses) for (const node of recovering) node.vote();
}
