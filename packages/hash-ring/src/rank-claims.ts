import type { OwnerTable } from './owner-table.ts';

const SLOT_STEP = 2 ** 10; // above RING_NODES_MAX
const SCORE_STEP = 2 ** 26; // above 65,536 slots x SLOT_STEP

/** A node's claim to a slot. */
export interface Claim {
  readonly slot: number;
  readonly node: number;
}

/** The claims of `nodes` to `slots` that `may` admits, by rendezvous score, highest first. */
export function* rankClaims(
  table: OwnerTable,
  slots: readonly number[],
  nodes: readonly number[],
  may: (slot: number, node: number) => boolean,
): Generator<Claim> {
  // Score, slot and node in one exact number each, so that a numeric sort orders them.
  const claims = new Float64Array(slots.length * nodes.length);
  let length = 0;
  for (const slot of slots) {
    for (const node of nodes) {
      if (!may(slot, node)) continue;
      const score = table.score(slot, node) >>> 6; // 26 bits: 52 with slot and node
      claims[length++] = score * SCORE_STEP + slot * SLOT_STEP + node;
    }
  }
  claims.subarray(0, length).sort();
  for (let i = length - 1; i >= 0; i--) {
    const claim = claims[i] ?? 0;
    yield { slot: Math.floor((claim % SCORE_STEP) / SLOT_STEP), node: claim % SLOT_STEP };
  }
}

/** All slots by the node's rendezvous score, highest first. */
export function slotsByScore(table: OwnerTable, node: number): readonly number[] {
  const slots = Array.from({ length: table.shape.slots }, (_, slot) => slot);
  return Array.from(
    rankClaims(table, slots, [node], () => true),
    ({ slot }) => slot,
  );
}
