import { SpillwayError } from '@spillway/runtime';

/** A node as the caller describes it. */
export interface RingNodeOptions {
  /** Unique name, `[a-z0-9-]{1,64}`. */
  readonly id: string;
  /**
   * Share of the keys relative to the other nodes, from 0.000001 to 1e15. Default 1. Twice the
   * weight, twice the keys, until the node holds every key.
   */
  readonly weight?: number;
  /**
   * Failure domain, `[a-z0-9-]{1,64}`. The replicas of a key are spread over as many zones as
   * there are. Default: the node is a zone of its own.
   */
  readonly zone?: string;
}

/** A node of a ring, complete. */
export interface RingNode {
  readonly id: string;
  readonly weight: number;
  /** `undefined`: the node is a zone of its own. */
  readonly zone: string | undefined;
}

/** Most nodes in a ring; ten bits of the placement's sort key name the node. */
export const RING_NODES_MAX = 1024;

const NAME = /^[a-z0-9-]{1,64}$/;
const WEIGHT_MIN = 1e-6;
const WEIGHT_MAX = 1e15;

/** @throws RING_NODE_ID_INVALID, RING_WEIGHT_INVALID, RING_ZONE_INVALID. */
export function resolveRingNode(options: RingNodeOptions): RingNode {
  const given: unknown = options;
  if (typeof given !== 'object' || given === null) {
    throw new SpillwayError('RING_NODE_ID_INVALID', 'A node is an object with an id.');
  }
  const { id, weight = 1, zone } = options;
  if (!isName(id)) {
    throw new SpillwayError(
      'RING_NODE_ID_INVALID',
      'A node id is 1 to 64 characters of a-z, 0-9 and "-".',
      { details: { id: typeof id === 'string' ? id.slice(0, 80) : typeof id } },
    );
  }
  if (zone !== undefined && !isName(zone)) {
    throw new SpillwayError(
      'RING_ZONE_INVALID',
      `The zone of node ${id} must be 1 to 64 characters of a-z, 0-9 and "-".`,
      { details: { id } },
    );
  }
  return Object.freeze({ id, weight: resolveWeight(id, weight), zone });
}

/** @throws RING_WEIGHT_INVALID. */
export function resolveWeight(id: string, weight: number): number {
  // The comparison is false for NaN, and for what is not a number at all.
  if (typeof weight === 'number' && weight >= WEIGHT_MIN && weight <= WEIGHT_MAX) return weight;
  throw new SpillwayError(
    'RING_WEIGHT_INVALID',
    `The weight of node ${id} must be a number from ${WEIGHT_MIN} to ${WEIGHT_MAX}.`,
    { details: { id, weight: String(weight) } },
  );
}

/** The nodes in the order of their ids, by which the owner table numbers them. */
export function orderNodes(nodes: readonly RingNode[]): readonly RingNode[] {
  return Object.freeze(nodes.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)));
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && NAME.test(value);
}
