import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slotQuotas } from './slot-quotas.ts';

function quotas(weights: number[], zones: number[], slots: number, replicationFactor: number) {
  const nodes = weights.map((weight, i) => ({ id: `n${i}`, weight, zone: undefined }));
  const none = Array.from({ length: replicationFactor }, () => new Int32Array(nodes.length));
  const byRank = slotQuotas(nodes, zones, { slots, seed: 0, replicationFactor }, none);
  const totals = nodes.map((_, node) => byRank.reduce((sum, rank) => sum + (rank[node] ?? 0), 0));
  return { byRank: byRank.map((rank) => [...rank]), totals };
}

describe('slotQuotas', () => {
  it('divides equal weights evenly at every rank', () => {
    const { byRank, totals } = quotas([1, 1, 1, 1], [0, 1, 2, 3], 64, 3);
    expect(byRank).toEqual([
      [16, 16, 16, 16],
      [16, 16, 16, 16],
      [16, 16, 16, 16],
    ]);
    expect(totals).toEqual([48, 48, 48, 48]);
  });

  it('follows the weights at rank 0 and over all ranks', () => {
    const { byRank, totals } = quotas([1, 1, 2, 4], [0, 1, 2, 3], 64, 2);
    expect(byRank[0]).toEqual([8, 8, 16, 32]);
    expect(totals).toEqual([16, 16, 32, 64]);
  });

  it('gives a very heavy node every slot once and the rest to the others', () => {
    const { byRank, totals } = quotas([98, 1, 1], [0, 1, 2], 100, 2);
    expect(byRank[0]).toEqual([98, 1, 1]);
    expect(totals).toEqual([100, 50, 50]);
  });

  it('gives each zone a copy of every slot when there are as many zones as copies', () => {
    const { totals } = quotas([1, 1, 1, 1, 1], [0, 1, 1, 1, 1], 100, 2);
    expect(totals).toEqual([100, 25, 25, 25, 25]);
  });

  it('goes once more round the zones when there are fewer zones than copies', () => {
    // Three copies over two zones: each has one of every slot, the third goes by weight.
    expect(quotas([1, 1, 1, 1], [0, 0, 1, 1], 100, 3).totals).toEqual([75, 75, 75, 75]);
    // A zone of one node can hold only one copy.
    expect(quotas([1, 1, 1], [0, 1, 1], 100, 3).totals).toEqual([100, 100, 100]);
  });

  it('breaks ties of rounding in favour of who has more, so that rounding moves nothing', () => {
    const nodes = ['a', 'b', 'c'].map((id) => ({ id, weight: 1, zone: undefined }));
    const shape = { slots: 16, seed: 0, replicationFactor: 1 };
    const [rank] = slotQuotas(nodes, [0, 1, 2], shape, [Int32Array.of(5, 5, 6)]);
    expect([...(rank ?? [])]).toEqual([5, 5, 6]);
  });

  it('always adds up to the slots at each rank, is never negative, never above the slots', () => {
    const node = fc.record({ weight: fc.double({ min: 1e-6, max: 1e15 }), zone: fc.nat(4) });
    fc.assert(
      fc.property(fc.array(node, { minLength: 1, maxLength: 12 }), fc.nat(11), (nodes, factor) => {
        const names = [...new Set(nodes.map(({ zone }) => zone))];
        const zones = nodes.map(({ zone }) => names.indexOf(zone));
        const replicationFactor = 1 + (factor % nodes.length);
        const weights = nodes.map(({ weight }) => weight);
        const { byRank, totals } = quotas(weights, zones, 64, replicationFactor);
        for (const rank of byRank) {
          expect(rank.reduce((sum, quota) => sum + quota, 0)).toBe(64);
          expect(Math.min(...rank)).toBeGreaterThanOrEqual(0);
        }
        expect(Math.max(...totals)).toBeLessThanOrEqual(64 + replicationFactor - 1);
      }),
    );
  });
});
