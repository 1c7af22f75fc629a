import type { RingNode } from './ring-node.ts';
import type { RingShape } from './ring-options.ts';

/** `[rank][node]` to a number of slots. */
export type RankCounts = readonly Int32Array[];

/**
 * How many slots each node should have at each rank. Rank 0 follows the weights exactly. All ranks
 * together follow them too, as far as one node holds a slot once and the copies of a slot are
 * spread over zones; the other ranks share what is left to a node after rank 0 evenly.
 *
 * Quotas are whole and add up to `slots` at each rank. Where rounding leaves a choice, the node
 * with more slots in `current` gets the odd one, so that rounding alone moves nothing.
 */
export function slotQuotas(
  nodes: readonly RingNode[],
  zones: readonly number[],
  { slots, replicationFactor }: RingShape,
  current: RankCounts,
): RankCounts {
  const weights = nodes.map((node) => node.weight);
  const weightSum = sum(weights);
  const first = weights.map((weight) => (slots * weight) / weightSum);
  const total = totalShares(weights, zones, slots, replicationFactor);
  const given = new Float64Array(nodes.length);
  return current.map((counts, rank) => {
    const part = replicationFactor === 1 ? 0 : rank / (replicationFactor - 1);
    const due = first.map((share, node) => {
      // Cumulative, so that the roundings of a node's ranks cancel instead of adding up.
      const upToHere = share + ((total[node] ?? share) - share) * part;
      return Math.max(0, upToHere - (given[node] ?? 0));
    });
    const quotas = roundToSum(due, slots, counts);
    quotas.forEach((quota, node) => (given[node] = (given[node] ?? 0) + quota));
    return quotas;
  });
}

/** Slots of each node over all ranks, not rounded. */
function totalShares(
  weights: readonly number[],
  zones: readonly number[],
  slots: number,
  replicationFactor: number,
): number[] {
  const members: number[][] = [];
  zones.forEach((zone, node) => (members[zone] ??= []).push(node));
  const zoneWeights = members.map((nodes) => sum(nodes.map((node) => weights[node] ?? 0)));
  const zoneShares = members.map(() => 0);
  let copiesLeft = replicationFactor;
  for (let level = 1; copiesLeft > 0; level++) {
    // The copies of a slot go once round the zones before any zone gets a second one.
    const open = members.map((nodes) => nodes.length >= level);
    const openCount = open.filter(Boolean).length;
    const copies = Math.min(copiesLeft, openCount);
    const openWeights = zoneWeights.map((weight, zone) => (open[zone] === true ? weight : 0));
    pour(openWeights, copies * slots, slots).forEach((share, zone) => {
      zoneShares[zone] = (zoneShares[zone] ?? 0) + share;
    });
    copiesLeft -= copies;
  }
  const shares = weights.map(() => 0);
  members.forEach((nodes, zone) => {
    const own = nodes.map((node) => weights[node] ?? 0);
    pour(own, zoneShares[zone] ?? 0, slots).forEach((share, i) => {
      shares[nodes[i] ?? 0] = share;
    });
  });
  return shares;
}

/** Divides `amount` in proportion to the weights, none above `cap` ("water filling"). */
function pour(weights: readonly number[], amount: number, cap: number): number[] {
  const shares = weights.map(() => 0);
  const open = new Set(weights.keys());
  let left = amount;
  for (;;) {
    const weightSum = sum([...open].map((i) => weights[i] ?? 0));
    if (weightSum === 0) return shares;
    const level = left / weightSum;
    const full = [...open].filter((i) => (weights[i] ?? 0) * level >= cap);
    if (full.length === 0) {
      for (const i of open) shares[i] = (weights[i] ?? 0) * level;
      return shares;
    }
    for (const i of full) {
      shares[i] = cap;
      open.delete(i);
      left -= cap;
    }
  }
}

/** Largest remainders; equal ones in order of `current`, most first. */
function roundToSum(due: readonly number[], total: number, current: Int32Array): Int32Array {
  const dust = 1e-7; // sums of shares are off by less than this
  const quotas = Int32Array.from(due, (value) => Math.floor(value + dust));
  const remainder = (node: number): number =>
    Math.round(((due[node] ?? 0) - (quotas[node] ?? 0)) / dust);
  const order = [...due.keys()].sort(
    (a, b) => remainder(b) - remainder(a) || (current[b] ?? 0) - (current[a] ?? 0) || a - b,
  );
  let left = total - sum(quotas);
  for (let i = 0; left > 0; i = (i + 1) % order.length, left--) {
    const node = order[i] ?? 0;
    quotas[node] = (quotas[node] ?? 0) + 1;
  }
  for (let i = order.length - 1; left < 0; i--) {
    const node = order[((i % order.length) + order.length) % order.length] ?? 0;
    if ((quotas[node] ?? 0) === 0) continue;
    quotas[node] = (quotas[node] ?? 0) - 1;
    left++;
  }
  return quotas;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
