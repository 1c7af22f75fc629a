import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillRank } from './fill-rank.ts';
import { OwnerTable, VACANT } from './owner-table.ts';
import { orderNodes, resolveRingNode } from './ring-node.ts';

const SLOTS = 32;

function emptyTable(weights: readonly number[], seed: number): OwnerTable {
  const nodes = orderNodes(weights.map((weight, i) => resolveRingNode({ id: `n${i}`, weight })));
  const shape = { slots: SLOTS, seed, replicationFactor: 1 };
  return new OwnerTable(shape, nodes, new Uint16Array(SLOTS).fill(VACANT));
}

describe('fillRank', () => {
  it('grants the same cells as looking for the highest claim again and again', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(weights, fc.nat(), (given, seed) => {
        const clever = emptyTable(given, seed);
        const dumb = emptyTable(given, seed);
        fillRank(clever, 0);
        fillDumbly(dumb);
        expect([...clever.cells]).toEqual([...dumb.cells]);
      }),
    );
  });
});

function fillDumbly(table: OwnerTable): void {
  for (let round = 0; round < SLOTS; round++) {
    let best = { slot: -1, node: -1, claim: -1 };
    for (let slot = 0; slot < SLOTS; slot++) {
      for (let node = 0; node < table.nodes.length; node++) {
        if (table.at(slot, 0) !== VACANT || table.room(0, node) <= 0) continue;
        const claim = (table.score(slot, node) >>> 6) + slot / 2 ** 10 + node / 2 ** 20;
        if (claim > best.claim) best = { slot, node, claim };
      }
    }
    table.put(best.slot, 0, best.node);
  }
}
