import type { OwnerTable } from './owner-table.ts';

/**
 * Lets the owner at `rank` of a slot exchange ranks with another member, where that brings both
 * closer to their quotas. The same nodes hold the slot after it, so no data moves.
 */
export function exchangeRanks(table: OwnerTable, slot: number, rank: number): void {
  for (let other = 0; other < table.shape.replicationFactor; other++) {
    if (other !== rank && gainOfExchange(table, slot, rank, other) > 0) {
      const owner = table.at(slot, rank);
      table.put(slot, rank, table.at(slot, other));
      table.put(slot, other, owner);
      return;
    }
  }
}

/** By how much the distances from the quotas shrink, summed over both nodes and both ranks. */
function gainOfExchange(table: OwnerTable, slot: number, rank: number, other: number): number {
  const owner = table.at(slot, rank);
  const member = table.at(slot, other);
  // Only what the earlier rank gains is worth it, and one slot too many there is rounding.
  const first = Math.min(rank, other);
  if (table.room(first, table.at(slot, first)) >= -1) return 0;
  return (
    leaveGain(table.room(rank, owner)) +
    leaveGain(table.room(other, member)) -
    leaveGain(table.room(rank, member) - 1) -
    leaveGain(table.room(other, owner) - 1)
  );
}

/** Change of the distance when a node with this room gives a cell up: 1 nearer, or 1 farther. */
function leaveGain(room: number): number {
  return room < 0 ? 1 : -1;
}
