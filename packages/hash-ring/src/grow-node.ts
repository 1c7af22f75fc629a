import { exchangeRanks } from './exchange-ranks.ts';
import type { OwnerTable } from './owner-table.ts';
import { slotsByScore } from './rank-claims.ts';

/**
 * Brings a node that is new, or that got heavier, up to its quotas by taking cells from owners
 * above theirs; no other cell changes hands between two other nodes. At each rank it takes the
 * slots for which its rendezvous score is highest, so the choice does not depend on the past.
 */
export function growNode(table: OwnerTable, node: number): void {
  const slots = slotsByScore(table, node);
  for (let rank = 0; rank < table.shape.replicationFactor; rank++) {
    takeCells(table, node, rank, slots);
    rotateCells(table, node, rank, slots);
  }
  for (const slot of slots) joinSlot(table, node, slot, -1);
  for (const slot of slots) {
    joinSlot(table, node, slot, Infinity);
    spreadZones(table, node, slot);
  }
  for (const slot of slots) {
    const rank = table.rankOf(slot, node);
    if (rank >= 0) exchangeRanks(table, slot, rank);
  }
}

/** The node takes the place of an owner that has too many slots at this rank. */
function takeCells(table: OwnerTable, node: number, rank: number, slots: readonly number[]): void {
  for (const slot of slots) {
    if (table.room(rank, node) <= 0 || table.totalRoom(node) <= 0) return;
    const takes = table.room(rank, table.at(slot, rank)) < 0 && mayTake(table, slot, rank, node);
    if (takes) table.put(slot, rank, node);
  }
}

/**
 * Where the node cannot take a rank from its owner directly (the node holds the slot at a later
 * rank, or the owner needs all its slots), the owner steps back to a later rank, whose owner gives
 * place if it is not the node itself.
 */
function rotateCells(
  table: OwnerTable,
  node: number,
  rank: number,
  slots: readonly number[],
): void {
  for (const slot of slots) {
    if (table.room(rank, node) <= 0) return;
    const owner = table.at(slot, rank);
    if (owner === node || table.room(rank, owner) >= 0) continue;
    const own = table.rankOf(slot, node);
    const later = own >= 0 ? own : rankToTake(table, slot, rank + 1, node);
    if (later === undefined || later < rank) continue;
    table.put(slot, later, owner);
    table.put(slot, rank, node);
  }
}

/**
 * The node joins a slot at whatever rank, when it lacks slots and a member has too many, of the
 * rank's own at most `ownerRoom`: first where that is less than none, then anywhere.
 */
function joinSlot(table: OwnerTable, node: number, slot: number, ownerRoom: number): void {
  const rank = rankToTake(table, slot, 0, node);
  if (rank === undefined || table.room(rank, table.at(slot, rank)) > ownerRoom) return;
  table.put(slot, rank, node);
}

/** The rank from `first` on where it helps most that `node` replaces the owner, if it may. */
function rankToTake(
  table: OwnerTable,
  slot: number,
  first: number,
  node: number,
): number | undefined {
  if (table.totalRoom(node) <= 0) return undefined;
  let best: number | undefined;
  for (let rank = first; rank < table.shape.replicationFactor; rank++) {
    if (!mayTake(table, slot, rank, node)) continue;
    if (
      best === undefined ||
      reliefOf(table, slot, rank, node) > reliefOf(table, slot, best, node)
    ) {
      best = rank;
    }
  }
  return best;
}

/** How much `node` wants cells of the rank, and the owner of this one wants to be rid of some. */
function reliefOf(table: OwnerTable, slot: number, rank: number, node: number): number {
  return table.room(rank, node) - table.room(rank, table.at(slot, rank));
}

function mayTake(table: OwnerTable, slot: number, rank: number, node: number): boolean {
  return (
    table.totalRoom(table.at(slot, rank)) < 0 &&
    table.rankOf(slot, node) < 0 &&
    table.mayReplace(slot, rank, node)
  );
}

/** A node of a new or small zone joins each slot that has copies to spare elsewhere. */
function spreadZones(table: OwnerTable, node: number, slot: number): void {
  if (table.rankOf(slot, node) >= 0 || !table.isCrowdedFor(slot, node)) return;
  for (let rank = table.shape.replicationFactor - 1; rank >= 0; rank--) {
    if (!table.mayReplace(slot, rank, node)) continue;
    table.put(slot, rank, node);
    return;
  }
}
