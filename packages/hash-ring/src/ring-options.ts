import { SpillwayError } from '@spillway/runtime';
import { orderNodes, resolveRingNode, RING_NODES_MAX } from './ring-node.ts';
import type { RingNode, RingNodeOptions } from './ring-node.ts';

/** Options of `createHashRing`. */
export interface HashRingOptions {
  /** At least `replicationFactor`, at most 1,024 and at most `slots`; in any order. */
  readonly nodes: readonly RingNodeOptions[];
  /** Nodes that hold each key, from 1. Default: min(3, number of nodes). */
  readonly replicationFactor?: number;
  /**
   * Slots of the ring, a power of two from 16 to 65,536, fixed for its life. Default 4,096. More:
   * finer balance over many nodes, a larger table.
   */
  readonly slots?: number;
  /** Unsigned 32-bit start value of all hashes, fixed for the ring's life. Default 0. */
  readonly seed?: number;
}

/** What stays the same for a ring's whole life. */
export interface RingShape {
  readonly slots: number;
  readonly seed: number;
  readonly replicationFactor: number;
}

/** Default of {@link HashRingOptions.slots}. */
export const RING_SLOTS_DEFAULT = 4096;
const SLOTS_MIN = 16;
const SLOTS_MAX = 65_536;
const REPLICATION_FACTOR_DEFAULT = 3;

/**
 * Checks and completes the options once, for all the code behind.
 * @throws the `RING_…` codes of `createHashRing`.
 */
export function resolveRingOptions(options: HashRingOptions): {
  readonly shape: RingShape;
  readonly nodes: readonly RingNode[];
} {
  const given: unknown = options;
  if (typeof given !== 'object' || given === null || !Array.isArray(options.nodes)) {
    throw new SpillwayError('RING_OPTION_INVALID', 'createHashRing needs { nodes: [...] }.');
  }
  const nodes = orderNodes(options.nodes.map(resolveRingNode));
  const shape = Object.freeze({
    slots: options.slots ?? RING_SLOTS_DEFAULT,
    seed: options.seed ?? 0,
    replicationFactor:
      options.replicationFactor ??
      Math.max(1, Math.min(REPLICATION_FACTOR_DEFAULT, options.nodes.length)),
  });
  checkShape(shape);
  checkNodes(shape, nodes);
  return { shape, nodes };
}

/** @throws RING_OPTION_INVALID. */
export function checkShape({ slots, seed, replicationFactor }: RingShape): void {
  const powerOfTwo = Number.isInteger(slots) && (slots & (slots - 1)) === 0;
  if (!powerOfTwo || slots < SLOTS_MIN || slots > SLOTS_MAX) {
    throw optionInvalid('slots', `a power of two from ${SLOTS_MIN} to ${SLOTS_MAX}`, slots);
  }
  if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff) {
    throw optionInvalid('seed', 'an integer from 0 to 4,294,967,295', seed);
  }
  if (!Number.isInteger(replicationFactor) || replicationFactor < 1) {
    throw optionInvalid('replicationFactor', 'an integer from 1', replicationFactor);
  }
}

/**
 * Checks a whole membership, in order of ids, against the ring's shape.
 * @throws RING_NODE_DUPLICATE, RING_TOO_FEW_NODES, RING_TOO_MANY_NODES.
 */
export function checkNodes(shape: RingShape, nodes: readonly RingNode[]): void {
  const twice = nodes.find((node, i) => node.id === nodes[i + 1]?.id);
  if (twice !== undefined) {
    throw new SpillwayError('RING_NODE_DUPLICATE', `The ring has two nodes named ${twice.id}.`, {
      details: { id: twice.id },
    });
  }
  const { slots, replicationFactor } = shape;
  const details = { nodes: nodes.length, slots, replicationFactor };
  if (nodes.length < replicationFactor) {
    throw new SpillwayError(
      'RING_TOO_FEW_NODES',
      `${nodes.length} nodes cannot hold ${replicationFactor} copies of each key.`,
      { details },
    );
  }
  const limit = Math.min(slots, RING_NODES_MAX);
  if (nodes.length > limit) {
    throw new SpillwayError('RING_TOO_MANY_NODES', `A ring has at most ${limit} nodes.`, {
      details: { ...details, limit },
    });
  }
}

function optionInvalid(option: string, expected: string, value: unknown): SpillwayError {
  return new SpillwayError('RING_OPTION_INVALID', `${option} must be ${expected}.`, {
    details: { option, value: String(value) },
  });
}
