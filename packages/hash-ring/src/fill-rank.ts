import { rankClaims } from './rank-claims.ts';
import { VACANT, type OwnerTable } from './owner-table.ts';

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
  const mayJoin = (slot: number, node: number): boolean => table.mayJoin(slot, node);
  for (const { slot, node } of rankClaims(table, vacant, openNodes(table, rank), mayJoin)) {
    if (isOpen(table, rank, node) && table.at(slot, rank) === VACANT) table.put(slot, rank, node);
  }
  const filled = vacant.filter((slot) => table.at(slot, rank) !== VACANT);
  for (const slot of vacant) {
    if (table.at(slot, rank) === VACANT) settle(table, slot, rank, filled);
  }
}

/**
 * Fills one cell that no node with room may join. In order of what it costs: a member of the slot
 * that wants this rank moves up (no data moves; the rank it leaves is filled later); cells given to
 * new members just now are handed on, so that one of these can come here; else the node that is
 * least over its quotas takes one more.
 */
function settle(table: OwnerTable, slot: number, rank: number, filled: number[]): void {
  if (moveUp(table, slot, rank)) return;
  if (!handOn(table, slot, rank, filled)) overfill(table, slot, rank);
  filled.push(slot);
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

/** How a node can be freed or used: it may take the cell of `giver` in `slot`. */
interface Handover {
  readonly slot: number;
  readonly giver: number | undefined;
}

/**
 * Searches the shortest chain of handovers (an augmenting path, as in bipartite matching): a node
 * with room takes a cell, its owner takes another's, and so on; the last one freed fills `slot`.
 */
function handOn(table: OwnerTable, slot: number, rank: number, filled: readonly number[]): boolean {
  const reached = new Map<number, Handover>();
  const reach = (from: Handover): number | undefined => {
    for (let node = 0; node < table.nodes.length; node++) {
      if (reached.has(node) || !table.mayJoin(from.slot, node)) continue;
      reached.set(node, from);
      if (isOpen(table, rank, node)) return node;
    }
    return undefined;
  };
  let end = reach({ slot, giver: undefined });
  for (const giver of reached.keys()) {
    for (const other of filled) {
      if (end !== undefined || reached.size === table.nodes.length) break;
      if (table.at(other, rank) !== giver) continue;
      table.put(other, rank, VACANT);
      end = reach({ slot: other, giver });
      table.put(other, rank, giver);
    }
  }
  if (end === undefined) return false;
  for (let node: number | undefined = end; node !== undefined;) {
    const handover = reached.get(node);
    if (handover === undefined) break;
    table.put(handover.slot, rank, node);
    node = handover.giver;
  }
  return true;
}

function overfill(table: OwnerTable, slot: number, rank: number): void {
  let best = VACANT;
  for (let node = 0; node < table.nodes.length; node++) {
    if (!table.mayJoin(slot, node)) continue;
    if (best === VACANT || compareNeed(table, slot, rank, node, best) > 0) best = node;
  }
  table.put(slot, rank, best);
}

/** Who needs the cell more: by all slots, then by those of the rank, then by score. */
function compareNeed(
  table: OwnerTable,
  slot: number,
  rank: number,
  node: number,
  other: number,
): number {
  return (
    table.totalRoom(node) - table.totalRoom(other) ||
    table.room(rank, node) - table.room(rank, other) ||
    table.score(slot, node) - table.score(slot, other)
  );
}

/** All nodes of which `isOpen` holds. */
export function openNodes(table: OwnerTable, rank: number): number[] {
  return [...table.nodes.keys()].filter((node) => isOpen(table, rank, node));
}

/** Whether the node wants a cell of the rank, and slots at all. */
export function isOpen(table: OwnerTable, rank: number, node: number): boolean {
  return table.room(rank, node) > 0 && table.totalRoom(node) > 0;
}
