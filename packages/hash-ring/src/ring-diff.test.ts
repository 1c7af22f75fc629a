import { describe, expect, it } from 'vitest';
import { createHashRing } from './hash-ring.ts';
import { diffRings } from './ring-diff.ts';

const nodes = ['a', 'b', 'c', 'd'].map((id) => ({ id }));

describe('diffRings', () => {
  it('is empty between a ring and itself', () => {
    const ring = createHashRing({ nodes });
    expect(diffRings(ring, ring)).toEqual({ fromVersion: 1, toVersion: 1, moves: [], copies: 0 });
  });

  it('names every slot whose owners differ, and no other', () => {
    const before = createHashRing({ nodes, slots: 64 });
    const after = before.addNode({ id: 'e' });
    const diff = diffRings(before, after);
    expect(diff).toMatchObject({ fromVersion: 1, toVersion: 2 });
    const differing = Array.from({ length: 64 }, (_, slot) => slot).filter(
      (slot) => before.nodesOfSlot(slot).join() !== after.nodesOfSlot(slot).join(),
    );
    expect(diff.moves.map(({ slot }) => slot)).toEqual(differing);
    for (const { slot, from, to, gained, lost, ranks } of diff.moves) {
      expect(from).toBe(before.nodesOfSlot(slot));
      expect(to).toBe(after.nodesOfSlot(slot));
      expect(gained).toEqual(['e']);
      expect(lost).toHaveLength(1);
      expect(ranks).toContainEqual({ rank: to.indexOf('e'), from: expect.anything(), to: 'e' });
    }
    expect(diff.copies).toBe(diff.moves.length);
  });

  it('turns round when the rings change places', () => {
    const before = createHashRing({ nodes, slots: 64 });
    const after = before.removeNode('b');
    const forth = diffRings(before, after);
    const back = diffRings(after, before);
    expect(back.moves.map(({ gained }) => gained)).toEqual(forth.moves.map(({ lost }) => lost));
    expect(back.copies).toBe(forth.copies);
  });

  it.each([{ slots: 32 }, { seed: 1, slots: 64 }, { replicationFactor: 2, slots: 64 }])(
    'refuses rings of another shape: %j',
    (other) => {
      const ring = createHashRing({ nodes, slots: 64 });
      expect(() => diffRings(ring, createHashRing({ nodes, ...other }))).toThrow(
        expect.objectContaining({ code: 'RING_INCOMPATIBLE' }),
      );
    },
  );
});
