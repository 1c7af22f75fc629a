import { VACANT, type OwnerTable } from './owner-table.ts';

const SLOT_STEP = 2 ** 16;

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
  for (const slot of slots) spreadZones(table, node, slot);
}

/** The node takes the place of an owner that has too many slots at this rank. */
function takeCells(table: OwnerTable, node: number, rank: number, slots: readonly number[]): void {
  for (const slot of slots) {
    if (table.room(rank, node) <= 0) return;
    const takes =
      table.room(rank, table.at(slot, rank)) < 0 &&
      table.rankOf(slot, node) < 0 &&
      table.mayReplace(slot, rank, node);
    if (takes) table.put(slot, rank, node);
  }
}

/**
 * Where the node cannot take a rank from its owner directly (it holds the slot at a later rank, or
 * only members of its own zone may make place), the owner steps back to that later rank.
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
    const later = laterRankFor(table, slot, rank, node);
    if (later === undefined) continue;
    table.put(slot, later, owner);
    table.put(slot, rank, node);
  }
}

function laterRankFor(
  table: OwnerTable,
  slot: number,
  rank: number,
  node: number,
): number | undefined {
  const own = table.rankOf(slot, node);
  if (own >= 0) return own > rank ? own : undefined;
  let best: number | undefined;
  for (let later = rank + 1; later < table.shape.replicationFactor; later++) {
    if (!table.mayReplace(slot, later, node)) continue;
    const room = table.room(later, table.at(slot, later));
    if (best === undefined || room < table.room(best, table.at(slot, best))) best = later;
  }
  return best;
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

function slotsByScore(table: OwnerTable, node: number): number[] {
  const keys = new Float64Array(table.shape.slots);
  for (let slot = 0; slot < keys.length; slot++) {
    keys[slot] = table.score(slot, node) * SLOT_STEP + slot;
  }
  return Array.from(keys.sort().reverse(), (key) => key % SLOT_STEP);
}

/** Takes from a node that got lighter what is above its quotas, where its score is lowest. */
export function vacateSurplus(table: OwnerTable, node: number, rank: number): void {
  const slots = slotsByScore(table, node);
  for (let i = slots.length - 1; i >= 0 && table.room(rank, node) < 0; i--) {
    const slot = slots[i] ?? 0;
    if (table.at(slot, rank) === node) table.put(slot, rank, VACANT);
  }
}
