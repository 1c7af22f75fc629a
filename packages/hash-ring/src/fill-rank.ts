import { VACANT, type OwnerTable } from './owner-table.ts';

const SLOT_STEP = 2 ** 10; // above RING_NODES_MAX
const SCORE_STEP = 2 ** 26; // above 65,536 slots x SLOT_STEP

/**
 * Gives every vacant cell of one rank an owner, ranks in rising order. Capped rendezvous: of all
 * (slot, node) claims the highest scores are granted first, none beyond a node's quota. Cells that
 * find no node with room among those that may join are settled one by one, see `settle`.
 */
export function fillRank(table: OwnerTable, rank: number): void {
  const vacant: number[] = [];
  for (let slot = 0; slot < table.shape.slots; slot++) {
    if (table.at(slot, rank) === VACANT) vacant.push(slot);
  }
  if (vacant.length === 0) return;
  for (const claim of claims(table, rank, vacant)) {
    const slot = Math.floor((claim % SCORE_STEP) / SLOT_STEP);
    const node = claim % SLOT_STEP;
    if (table.room(rank, node) > 0 && table.at(slot, rank) === VACANT) table.put(slot, rank, node);
  }
  for (const slot of vacant) {
    if (table.at(slot, rank) === VACANT) settle(table, slot, rank, vacant);
  }
}

/** Claims of nodes with room, highest first: score, slot and node in one exact number each. */
function claims(table: OwnerTable, rank: number, vacant: readonly number[]): Float64Array {
  const open = openNodes(table, rank);
  const found = new Float64Array(vacant.length * open.length);
  let length = 0;
  for (const slot of vacant) {
    for (const node of open) {
      if (!table.mayJoin(slot, node)) continue;
      const score = table.score(slot, node) >>> 6; // 26 bits: 52 with slot and node
      found[length++] = score * SCORE_STEP + slot * SLOT_STEP + node;
    }
  }
  return found.subarray(0, length).sort().reverse();
}

/**
 * Fills one cell that no node with room may join. In order of what it costs: a member of the slot
 * that wants this rank moves up (no data moves; the rank it leaves is filled later); a cell filled
 * just now is handed on, so that its owner can come here; else the node least over its quota takes
 * one more.
 */
function settle(table: OwnerTable, slot: number, rank: number, filled: readonly number[]): void {
  if (!moveUp(table, slot, rank) && !handOn(table, slot, rank, filled)) {
    overfill(table, slot, rank);
  }
}

function moveUp(table: OwnerTable, slot: number, rank: number): boolean {
  let best = -1;
  for (let later = rank + 1; later < table.shape.replicationFactor; later++) {
    const node = table.at(slot, later);
    if (node === VACANT || table.room(rank, node) <= 0) continue;
    const bestNode = best < 0 ? -1 : table.at(slot, best);
    if (best < 0 || table.room(rank, node) > table.room(rank, bestNode)) best = later;
  }
  if (best < 0) return false;
  const node = table.at(slot, best);
  table.put(slot, best, VACANT);
  table.put(slot, rank, node);
  return true;
}

function handOn(table: OwnerTable, slot: number, rank: number, filled: readonly number[]): boolean {
  const open = openNodes(table, rank);
  for (const other of filled) {
    const giver = table.at(other, rank);
    if (giver === VACANT || !table.mayJoin(slot, giver)) continue;
    table.put(other, rank, VACANT);
    const taker = open.find((node) => table.mayJoin(other, node));
    table.put(other, rank, taker ?? giver);
    if (taker === undefined) continue;
    table.put(slot, rank, giver);
    return true;
  }
  return false;
}

function overfill(table: OwnerTable, slot: number, rank: number): void {
  let best = VACANT;
  for (let node = 0; node < table.nodes.length; node++) {
    if (!table.mayJoin(slot, node)) continue;
    const gain = best === VACANT ? 1 : table.room(rank, node) - table.room(rank, best);
    const tie = gain === 0 && table.score(slot, node) > table.score(slot, best);
    if (gain > 0 || tie) best = node;
  }
  table.put(slot, rank, best);
}

function openNodes(table: OwnerTable, rank: number): number[] {
  return [...table.nodes.keys()].filter((node) => table.room(rank, node) > 0);
}
