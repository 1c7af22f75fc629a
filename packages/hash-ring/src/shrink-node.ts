import { exchangeRanks } from './exchange-ranks.ts';
import { isOpen, openNodes } from './fill-rank.ts';
import type { OwnerTable } from './owner-table.ts';
import { rankClaims, slotsByScore } from './rank-claims.ts';

/**
 * Brings a node that got lighter down to its quotas: nodes below theirs claim its cells, the
 * highest rendezvous score first; no other cell changes hands.
 */
export function shrinkNode(table: OwnerTable, node: number): void {
  const slots = slotsByScore(table, node).filter((slot) => table.rankOf(slot, node) >= 0);
  const ranks = slots.map((slot) => table.rankOf(slot, node));
  for (let rank = 0; rank < table.shape.replicationFactor; rank++) giveCells(table, node, rank);
  for (const slot of slots) leaveSlot(table, node, slot);
  slots.forEach((slot, i) => exchangeRanks(table, slot, ranks[i] ?? 0));
}

function giveCells(table: OwnerTable, node: number, rank: number): void {
  const own: number[] = [];
  for (let slot = 0; slot < table.shape.slots; slot++) {
    if (table.at(slot, rank) === node) own.push(slot);
  }
  const may = (slot: number, taker: number): boolean => mayGive(table, slot, rank, taker);
  for (const { slot, node: taker } of rankClaims(table, own, openNodes(table, rank), may)) {
    if (table.room(rank, node) >= 0 || table.totalRoom(node) >= 0) return;
    if (table.at(slot, rank) === node && isOpen(table, rank, taker)) table.put(slot, rank, taker);
  }
}

/** The node leaves a slot, at whatever rank, when it has too many slots and another has too few. */
function leaveSlot(table: OwnerTable, node: number, slot: number): void {
  const rank = table.rankOf(slot, node);
  if (rank < 0 || table.totalRoom(node) >= 0) return;
  let best = node;
  for (let taker = 0; taker < table.nodes.length; taker++) {
    const room = table.totalRoom(taker);
    if (room > 0 && room > table.totalRoom(best) && mayGive(table, slot, rank, taker)) best = taker;
  }
  table.put(slot, rank, best);
}

function mayGive(table: OwnerTable, slot: number, rank: number, taker: number): boolean {
  return table.rankOf(slot, taker) < 0 && table.mayReplace(slot, rank, taker);
}
