import { SpillwayError } from '@spillway/runtime';
import type { HashRing } from './hash-ring.ts';

/** One rank of a slot that has another owner than before. */
export interface RankMove {
  readonly rank: number;
  readonly from: string;
  readonly to: string;
}

/** A slot whose owners differ between two rings. */
export interface SlotMove {
  readonly slot: number;
  /** Owners in the first ring, by rank. */
  readonly from: readonly string[];
  /** Owners in the second ring, by rank. */
  readonly to: readonly string[];
  /** Nodes that hold the slot in the second ring only: its data must be copied to them. */
  readonly gained: readonly string[];
  /** Nodes that hold the slot in the first ring only: they may drop its data in the end. */
  readonly lost: readonly string[];
  /** The ranks that changed; with `gained` empty, the same nodes in another order. */
  readonly ranks: readonly RankMove[];
}

/** What changes from one ring to another. */
export interface RingDiff {
  readonly fromVersion: number;
  readonly toVersion: number;
  /** In order of slots; those with the same owners in the same order are left out. */
  readonly moves: readonly SlotMove[];
  /** Copies of slots to be made: the sum of all `gained`. */
  readonly copies: number;
}

/**
 * The slots that move from ring `from` to ring `to`: the work list of a key transfer.
 * @throws RING_INCOMPATIBLE when the two have other slots, seeds or replication factors.
 */
export function diffRings(from: HashRing, to: HashRing): RingDiff {
  for (const property of ['slots', 'seed', 'replicationFactor'] as const) {
    if (from[property] === to[property]) continue;
    throw new SpillwayError('RING_INCOMPATIBLE', `The two rings differ in their ${property}.`, {
      details: { property, from: from[property], to: to[property] },
    });
  }
  const moves: SlotMove[] = [];
  for (let slot = 0; slot < from.slots; slot++) {
    const move = moveOfSlot(slot, from.nodesOfSlot(slot), to.nodesOfSlot(slot));
    if (move !== undefined) moves.push(move);
  }
  return {
    fromVersion: from.version,
    toVersion: to.version,
    moves,
    copies: moves.reduce((copies, { gained }) => copies + gained.length, 0),
  };
}

function moveOfSlot(
  slot: number,
  from: readonly string[],
  to: readonly string[],
): SlotMove | undefined {
  const ranks: RankMove[] = [];
  for (const [rank, before] of from.entries()) {
    const after = to[rank] ?? before;
    if (after !== before) ranks.push({ rank, from: before, to: after });
  }
  if (ranks.length === 0) return undefined;
  const gained = to.filter((node) => !from.includes(node));
  const lost = from.filter((node) => !to.includes(node));
  return { slot, from, to, gained, lost, ranks };
}
