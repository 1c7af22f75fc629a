import { countCells, OwnerTable } from './owner-table.ts';
import type { Placement } from './place.ts';

/** What one node holds of a ring. */
export interface NodeShare {
  readonly id: string;
  /** Slots it holds, over all ranks. */
  readonly slots: number;
  /** Slots it holds at each rank. */
  readonly slotsByRank: readonly number[];
  /** Slots it should hold at each rank, by its weight and zone. */
  readonly quotaByRank: readonly number[];
}

/** The shares of all nodes, in the order of their ids. */
export function nodeShares({ shape, nodes, cells }: Placement): readonly NodeShare[] {
  const counts = countCells(shape, nodes.length, cells);
  const table = new OwnerTable(shape, nodes, cells);
  return nodes.map(({ id }, node) => {
    const slotsByRank = counts.map((ofRank) => ofRank[node] ?? 0);
    return {
      id,
      slots: slotsByRank.reduce((total, slots) => total + slots, 0),
      slotsByRank,
      quotaByRank: slotsByRank.map((slots, rank) => slots + table.room(rank, node)),
    };
  });
}
