import { createHashRing, restoreHashRing, type HashRing } from '@spillway/hash-ring';
import type { RegisterCodec } from '@spillway/register';
import { SpillwayError, type Random } from '@spillway/runtime';
import type { KvNode } from './kv-node.ts';
import type { TopologyRegister } from './topology-register.ts';

/** The cluster's own facts, in a register over all its nodes. */
export interface Topology {
  readonly format: 1;
  /** Name of this KV's data, made once. */
  readonly kv: string;
  /** Node names in order. */
  readonly nodes: readonly string[];
  readonly replicationFactor: number;
  /** The owner table, serialised, base64. */
  readonly ring: string;
}

/** The topology as JSON. */
export const topologyCodec: RegisterCodec<Topology> = {
  encode: (topology, headroom) =>
    Buffer.concat([Buffer.alloc(headroom), Buffer.from(JSON.stringify(topology))]),
  decode: (bytes, offset) => {
    // Written above; the format is checked next.
    const topology = JSON.parse(Buffer.from(bytes).toString('utf8', offset)) as Topology;
    if (topology.format !== 1) {
      throw new SpillwayError(
        'KV_FORMAT_UNKNOWN',
        'The data was written by a newer release; open it with that release.',
      );
    }
    return topology;
  },
};

/** What {@link openTopology} needs. */
export interface OpenTopologyOptions {
  readonly register: TopologyRegister;
  readonly nodes: readonly KvNode[];
  /** `undefined`: as stored, or the default for fresh data. */
  readonly replicationFactor: number | undefined;
  /** Whether some node already belongs to a KV. */
  readonly isUsed: boolean;
  readonly random: Random;
}

/**
 * Reads the topology, or makes it when all nodes are fresh.
 * @throws KV_TOPOLOGY_MISMATCH when the nodes or the replication factor given are not the stored
 *   ones, KV_UNAVAILABLE when fewer than a majority of the nodes answer.
 */
export async function openTopology(options: OpenTopologyOptions): Promise<Topology> {
  const { register } = options;
  const stored = await register.read();
  if (stored !== undefined) return checkTopology(stored, options);
  refuseFreshStart(options);
  return checkTopology(await register.create(makeTopology(options)), options);
}

/** The ring of a topology. */
export function ringOfTopology(topology: Topology): HashRing {
  return restoreHashRing(Buffer.from(topology.ring, 'base64'));
}

function makeTopology({ nodes, replicationFactor, random }: OpenTopologyOptions): Topology {
  const names = nodes.map((node) => node.id).sort();
  const rf = replicationFactor ?? Math.min(3, names.length);
  const ring = createHashRing({ nodes: names.map((id) => ({ id })), replicationFactor: rf });
  return {
    format: 1,
    kv: random.id(16),
    nodes: names,
    replicationFactor: rf,
    ring: Buffer.from(ring.serialise()).toString('base64'),
  };
}

/** Data is made only when every node is there and empty, so that none holds another's. */
function refuseFreshStart({ nodes, isUsed }: OpenTopologyOptions): void {
  const down = nodes.filter((node) => node.standing === 'down').map((node) => node.id);
  if (down.length === 0 && !isUsed) return;
  throw new SpillwayError(
    isUsed ? 'KV_TOPOLOGY_MISMATCH' : 'KV_UNAVAILABLE',
    isUsed
      ? 'Some nodes belong to a KV that most of them do not know; open it with its own nodes.'
      : `A new KV needs all of its nodes once; not answering: ${down.join(', ')}.`,
    { retryable: !isUsed, details: { down } },
  );
}

function checkTopology(
  stored: Topology,
  { nodes, replicationFactor }: OpenTopologyOptions,
): Topology {
  const given = nodes.map((node) => node.id).sort();
  const missing = stored.nodes.filter((name) => !given.includes(name));
  const added = given.filter((name) => !stored.nodes.includes(name));
  if (missing.length > 0 || added.length > 0) {
    throw new SpillwayError(
      'KV_TOPOLOGY_MISMATCH',
      `The data lives on the nodes ${stored.nodes.join(', ')}; open the KV with exactly these.`,
      { details: { stored: stored.nodes, missing, added } },
    );
  }
  if (replicationFactor !== undefined && replicationFactor !== stored.replicationFactor) {
    throw new SpillwayError(
      'KV_TOPOLOGY_MISMATCH',
      `The data has replicationFactor ${stored.replicationFactor}; leave the option out.`,
      { details: { stored: stored.replicationFactor, given: replicationFactor } },
    );
  }
  return stored;
}
