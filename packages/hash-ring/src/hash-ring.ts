import { SpillwayError } from '@spillway/runtime';
import { explainKey, type KeyExplanation } from './key-explanation.ts';
import { nodeShares, type NodeShare } from './node-share.ts';
import { placeFresh, placeGrown, placeLeft, placeShrunk, type Placement } from './place.ts';
import { encodeRing } from './ring-codec.ts';
import { ringHash, ringHashOfRange } from './ring-hash.ts';
import { orderNodes, resolveRingNode, resolveWeight } from './ring-node.ts';
import type { RingNode, RingNodeOptions } from './ring-node.ts';
import { checkNodes, resolveRingOptions, type HashRingOptions } from './ring-options.ts';

/**
 * An immutable, versioned owner table: which nodes hold each key. A change returns a new ring and
 * leaves this one as it is, so a reader is never between two tables.
 */
export interface HashRing {
  /** 1 for a fresh ring; each change adds 1. */
  readonly version: number;
  readonly slots: number;
  readonly seed: number;
  readonly replicationFactor: number;
  /** In the order of their ids. */
  readonly nodes: readonly RingNode[];

  /** The slot of a key, from 0. @throws RING_KEY_INVALID when it is not a string. */
  slotOf(key: string): number;
  /** The first owner of a key. @throws RING_KEY_INVALID. */
  getNode(key: string): string;
  /**
   * The owners of a key, first rank first, `replicationFactor` different ones. The array is frozen
   * and shared by all keys of the slot: a lookup allocates nothing. @throws RING_KEY_INVALID.
   */
  getNodes(key: string): readonly string[];
  /** The owners of a slot, as `getNodes`. @throws RING_SLOT_INVALID. */
  nodesOfSlot(slot: number): readonly string[];

  /**
   * The ring with one node more. It takes about its share (1/N for equal weights) of every rank;
   * nothing moves between the others.
   * @throws RING_NODE_DUPLICATE, RING_NODE_ID_INVALID, RING_WEIGHT_INVALID, RING_ZONE_INVALID,
   * RING_TOO_MANY_NODES.
   */
  addNode(node: RingNodeOptions): HashRing;
  /**
   * The ring without this node. Its slots go to the others; nothing else moves.
   * @throws RING_NODE_UNKNOWN, RING_TOO_FEW_NODES when fewer than `replicationFactor` would stay.
   */
  removeNode(id: string): HashRing;
  /**
   * The ring with another weight for a node, which takes from the others or gives to them. The
   * weight it has already returns this ring. @throws RING_NODE_UNKNOWN, RING_WEIGHT_INVALID.
   */
  setWeight(id: string, weight: number): HashRing;

  /** What each node holds against what it should. */
  shares(): readonly NodeShare[];
  /** Why a key is where it is, as data and in words. @throws RING_KEY_INVALID. */
  explain(key: string): KeyExplanation;
  /** The ring as bytes for `restoreHashRing`: about two bytes a slot and rank, checksummed. */
  serialise(): Uint8Array;
}

/**
 * A fresh ring. The same nodes, weights, zones and options give the same table in every process,
 * in whatever order the nodes are named.
 * @throws RING_OPTION_INVALID, RING_NODE_ID_INVALID, RING_NODE_DUPLICATE, RING_WEIGHT_INVALID,
 * RING_ZONE_INVALID, RING_TOO_FEW_NODES, RING_TOO_MANY_NODES.
 */
export function createHashRing(options: HashRingOptions): HashRing {
  const { shape, nodes } = resolveRingOptions(options);
  return ringOf(placeFresh(shape, nodes), 1);
}

/** A ring over a placement that is complete and valid. */
export function ringOf(placement: Placement, version: number): HashRing {
  return new SlotRing(placement, version);
}

class SlotRing implements HashRing {
  readonly version: number;
  readonly #placement: Placement;
  readonly #owners: readonly (readonly string[])[];
  /** The first of each list of owners: one load less for the commonest question. */
  readonly #firstOwners: readonly string[];
  readonly #seed: number;
  /** The slot is the hash's highest bits. */
  readonly #shift: number;

  constructor(placement: Placement, version: number) {
    this.version = version;
    this.#placement = placement;
    this.#owners = ownerLists(placement);
    this.#firstOwners = this.#owners.map(([first = '']) => first);
    this.#seed = placement.shape.seed;
    this.#shift = 32 - Math.log2(placement.shape.slots);
  }

  get slots(): number {
    return this.#placement.shape.slots;
  }

  get seed(): number {
    return this.#seed;
  }

  get replicationFactor(): number {
    return this.#placement.shape.replicationFactor;
  }

  get nodes(): readonly RingNode[] {
    return this.#placement.nodes;
  }

  slotOf(key: string): number {
    if (typeof key !== 'string') throw keyInvalid(key);
    const open = key.indexOf('{');
    if (open < 0) return ringHash(key, this.#seed) >>> this.#shift;
    // The rule of keyTag, without a slice.
    const close = key.indexOf('}', open + 1);
    if (close <= open + 1) return ringHash(key, this.#seed) >>> this.#shift;
    return ringHashOfRange(key, open + 1, close, this.#seed) >>> this.#shift;
  }

  getNode(key: string): string {
    return this.#firstOwners[this.slotOf(key)] as string; // slotOf is below slots
  }

  getNodes(key: string): readonly string[] {
    return this.#owners[this.slotOf(key)] as readonly string[]; // slotOf is below slots
  }

  nodesOfSlot(slot: number): readonly string[] {
    const owners = this.#owners[slot];
    if (owners !== undefined) return owners;
    throw new SpillwayError(
      'RING_SLOT_INVALID',
      `A slot is a number from 0 to ${this.slots - 1}.`,
      {
        details: { slot: String(slot), slots: this.slots },
      },
    );
  }

  addNode(options: RingNodeOptions): HashRing {
    const node = resolveRingNode(options);
    const nodes = orderNodes([...this.nodes, node]);
    checkNodes(this.#placement.shape, nodes);
    return ringOf(placeGrown(this.#placement, nodes, node.id), this.version + 1);
  }

  removeNode(id: string): HashRing {
    this.#requireNode(id);
    const nodes = orderNodes(this.nodes.filter((node) => node.id !== id));
    checkNodes(this.#placement.shape, nodes);
    return ringOf(placeLeft(this.#placement, nodes), this.version + 1);
  }

  setWeight(id: string, weight: number): HashRing {
    const before = this.#requireNode(id);
    const after = Object.freeze({ ...before, weight: resolveWeight(id, weight) });
    if (after.weight === before.weight) return this;
    const nodes = orderNodes(this.nodes.map((node) => (node === before ? after : node)));
    const place = after.weight > before.weight ? placeGrown : placeShrunk;
    return ringOf(place(this.#placement, nodes, id), this.version + 1);
  }

  shares(): readonly NodeShare[] {
    return nodeShares(this.#placement);
  }

  explain(key: string): KeyExplanation {
    return explainKey(this, key);
  }

  serialise(): Uint8Array {
    return encodeRing(this.#placement, this.version);
  }

  #requireNode(id: string): RingNode {
    const node = this.nodes.find((each) => each.id === id);
    if (node !== undefined) return node;
    throw new SpillwayError('RING_NODE_UNKNOWN', 'The ring has no node of this name.', {
      details: { id: typeof id === 'string' ? id.slice(0, 80) : typeof id },
    });
  }
}

/** One frozen list a slot; slots with the same owners share it. */
function ownerLists({ shape, nodes, cells }: Placement): readonly (readonly string[])[] {
  const shared = new Map<string, readonly string[]>();
  const lists: (readonly string[])[] = [];
  for (let cell = 0; cell < cells.length; cell += shape.replicationFactor) {
    const numbers = cells.subarray(cell, cell + shape.replicationFactor);
    const name = numbers.join();
    let list = shared.get(name);
    if (list === undefined) {
      list = Object.freeze(Array.from(numbers, (number) => nodes[number]?.id ?? ''));
      shared.set(name, list);
    }
    lists.push(list);
  }
  return lists;
}

function keyInvalid(key: unknown): SpillwayError {
  return new SpillwayError('RING_KEY_INVALID', 'A key is a string.', {
    details: { type: typeof key },
  });
}
