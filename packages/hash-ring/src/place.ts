import { assertThat } from '@spillway/runtime';
import { fillRank } from './fill-rank.ts';
import { growNode } from './grow-node.ts';
import { OwnerTable, VACANT, type OwnerCells } from './owner-table.ts';
import type { RingNode } from './ring-node.ts';
import type { RingShape } from './ring-options.ts';
import { shrinkNode } from './shrink-node.ts';

/** A complete owner table and what it was made for. `nodes` are in order of their ids. */
export interface Placement {
  readonly shape: RingShape;
  readonly nodes: readonly RingNode[];
  readonly cells: OwnerCells;
}

/** Places all slots on `nodes`, with no table before: the same for any order of the nodes. */
export function placeFresh(shape: RingShape, nodes: readonly RingNode[]): Placement {
  const cells = new Uint16Array(shape.slots * shape.replicationFactor).fill(VACANT);
  const table = new OwnerTable(shape, nodes, cells);
  fillAllRanks(table);
  return { shape, nodes, cells };
}

/**
 * The placement after node `id` joined or got heavier: it takes cells from the others. Members of
 * one slot may exchange ranks; no other cell changes.
 */
export function placeGrown(before: Placement, nodes: readonly RingNode[], id: string): Placement {
  const table = nextTable(before, nodes);
  growNode(table, numberOf(nodes, id));
  return { shape: before.shape, nodes, cells: table.cells };
}

/** The placement after node `id` got lighter: it gives cells to the others. */
export function placeShrunk(before: Placement, nodes: readonly RingNode[], id: string): Placement {
  const table = nextTable(before, nodes);
  shrinkNode(table, numberOf(nodes, id));
  return { shape: before.shape, nodes, cells: table.cells };
}

/** The placement after a node left: the others take its cells, and only those. */
export function placeLeft(before: Placement, nodes: readonly RingNode[]): Placement {
  const table = nextTable(before, nodes);
  fillAllRanks(table);
  return { shape: before.shape, nodes, cells: table.cells };
}

function nextTable(before: Placement, nodes: readonly RingNode[]): OwnerTable {
  return new OwnerTable(before.shape, nodes, renumber(before, nodes));
}

function numberOf(nodes: readonly RingNode[], id: string): number {
  const number = nodes.findIndex((node) => node.id === id);
  assertThat(number >= 0, 'the changed node is in the ring');
  return number;
}

function fillAllRanks(table: OwnerTable): void {
  for (let rank = 0; rank < table.shape.replicationFactor; rank++) fillRank(table, rank);
}

/** The cells with the numbers that the nodes have now; those of a node that left are vacant. */
function renumber(before: Placement, nodes: readonly RingNode[]): OwnerCells {
  const numbers = new Map(nodes.map((node, number) => [node.id, number]));
  const next = before.nodes.map((node) => numbers.get(node.id) ?? VACANT);
  return before.cells.map((number) => next[number] ?? VACANT);
}
