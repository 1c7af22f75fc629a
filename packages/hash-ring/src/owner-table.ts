import { mix32, ringHash } from './ring-hash.ts';
import type { RingNode } from './ring-node.ts';
import type { RingShape } from './ring-options.ts';
import { slotQuotas, type RankCounts } from './slot-quotas.ts';

/** A cell without an owner, in a table under construction only. */
export const VACANT = 0xffff;

/** Owners by number of node: cell `slot * replicationFactor + rank`. */
export type OwnerCells = Uint16Array;

/**
 * The owner table while a placement works on it: cells, counts and quotas, and the two questions of
 * a placement: may this node join that slot, and who wants it most. Nodes are numbers, their places
 * in `nodes`.
 */
export class OwnerTable {
  readonly shape: RingShape;
  readonly nodes: readonly RingNode[];
  readonly cells: OwnerCells;
  readonly #counts: RankCounts;
  readonly #quotas: RankCounts;
  readonly #hashes: readonly number[];
  readonly #zones: readonly number[];
  readonly #zoneSizes: readonly number[];
  /** Whether a zone has several nodes; otherwise every node may join every slot it is not in. */
  readonly #zoned: boolean;

  /** Takes over `cells` and changes them. */
  constructor(shape: RingShape, nodes: readonly RingNode[], cells: OwnerCells) {
    this.shape = shape;
    this.nodes = nodes;
    this.cells = cells;
    this.#hashes = nodes.map((node) => ringHash(node.id, shape.seed));
    this.#zones = zoneNumbers(nodes);
    this.#zoneSizes = countEach(this.#zones);
    this.#zoned = this.#zoneSizes.some((size) => size > 1);
    this.#counts = countCells(shape, nodes.length, cells);
    this.#quotas = slotQuotas(nodes, this.#zones, shape, this.#counts);
  }

  at(slot: number, rank: number): number {
    return this.cells[slot * this.shape.replicationFactor + rank] ?? VACANT;
  }

  /** Gives a cell to `node` (or to nobody: `VACANT`), whoever had it. */
  put(slot: number, rank: number, node: number): void {
    const counts = this.#counts[rank];
    const before = this.at(slot, rank);
    if (counts !== undefined && before !== VACANT) counts[before] = (counts[before] ?? 0) - 1;
    if (counts !== undefined && node !== VACANT) counts[node] = (counts[node] ?? 0) + 1;
    this.cells[slot * this.shape.replicationFactor + rank] = node;
  }

  /** Slots that `node` still wants at `rank`; negative when it has too many. */
  room(rank: number, node: number): number {
    return (this.#quotas[rank]?.[node] ?? 0) - (this.#counts[rank]?.[node] ?? 0);
  }

  /** Slots that `node` still wants over all ranks; negative when it has too many. */
  totalRoom(node: number): number {
    let room = 0;
    for (let rank = 0; rank < this.shape.replicationFactor; rank++) room += this.room(rank, node);
    return room;
  }

  /** The rank at which `node` holds the slot, or -1. */
  rankOf(slot: number, node: number): number {
    for (let rank = 0; rank < this.shape.replicationFactor; rank++) {
      if (this.at(slot, rank) === node) return rank;
    }
    return -1;
  }

  /**
   * Rendezvous score of `node` for the slot (Thaler and Ravishankar, "highest random weight"), an
   * unsigned 32-bit integer. It only orders claims: shares come from the quotas, so weights need no
   * logarithm and the table is the same on every engine.
   */
  score(slot: number, node: number): number {
    const slotHash = Math.imul(slot + 1, 0x9e3779b1);
    return mix32(mix32(slotHash ^ this.shape.seed) ^ (this.#hashes[node] ?? 0));
  }

  /** Whether `node` is outside the slot and in a zone with as few of its copies as can be had. */
  mayJoin(slot: number, node: number): boolean {
    if (this.rankOf(slot, node) >= 0) return false;
    return !this.#zoned || this.#copiesInZoneOf(slot, node) === this.fewestCopies(slot);
  }

  /** Copies of the slot in the emptiest zone that has a node outside the slot. */
  fewestCopies(slot: number): number {
    if (!this.#zoned) return 0;
    let fewest = Infinity;
    this.#zoneSizes.forEach((size, zone) => {
      const copies = this.#copiesIn(slot, zone);
      if (copies < size && copies < fewest) fewest = copies;
    });
    return fewest;
  }

  /**
   * Whether `node`, outside the slot, may take a member's place: the zones must end up as even as
   * they can be. So a member of its own zone goes, unless another zone has a copy to spare, and
   * then one of the fullest zone.
   */
  mayReplace(slot: number, rank: number, node: number): boolean {
    if (!this.#zoned) return true;
    const owner = this.at(slot, rank);
    if (this.#zones[owner] === this.#zones[node]) return !this.isCrowdedFor(slot, node);
    const copies = this.#copiesInZoneOf(slot, owner);
    return copies > this.#copiesInZoneOf(slot, node) && copies === this.mostCopies(slot);
  }

  /** Whether a zone has two copies of the slot more than the zone of `node`. */
  isCrowdedFor(slot: number, node: number): boolean {
    return this.#zoned && this.mostCopies(slot) >= this.#copiesInZoneOf(slot, node) + 2;
  }

  /** Copies of the slot in its fullest zone. */
  mostCopies(slot: number): number {
    let most = 0;
    for (let rank = 0; rank < this.shape.replicationFactor; rank++) {
      const owner = this.at(slot, rank);
      if (owner !== VACANT) most = Math.max(most, this.#copiesInZoneOf(slot, owner));
    }
    return most;
  }

  #copiesInZoneOf(slot: number, node: number): number {
    return this.#copiesIn(slot, this.#zones[node] ?? -1);
  }

  #copiesIn(slot: number, zone: number): number {
    let copies = 0;
    for (let rank = 0; rank < this.shape.replicationFactor; rank++) {
      const owner = this.at(slot, rank);
      if (owner !== VACANT && this.#zones[owner] === zone) copies++;
    }
    return copies;
  }
}

/** A number for each zone, in order of first use; a node without one is a zone of its own. */
function zoneNumbers(nodes: readonly RingNode[]): number[] {
  const numbers = new Map<string, number>();
  return nodes.map(({ id, zone }) => {
    const name = zone === undefined ? `node ${id}` : `zone ${zone}`;
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  });
}

function countEach(numbers: readonly number[]): number[] {
  const counts: number[] = [];
  for (const number of numbers) counts[number] = (counts[number] ?? 0) + 1;
  return counts;
}

/** Slots of each node at each rank. */
export function countCells(shape: RingShape, nodes: number, cells: OwnerCells): Int32Array[] {
  const { replicationFactor } = shape;
  const counts = Array.from({ length: replicationFactor }, () => new Int32Array(nodes));
  cells.forEach((node, cell) => {
    const ofRank = counts[cell % replicationFactor];
    if (ofRank !== undefined && node !== VACANT) ofRank[node] = (ofRank[node] ?? 0) + 1;
  });
  return counts;
}
