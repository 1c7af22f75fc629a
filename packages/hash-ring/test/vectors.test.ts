import { readFileSync } from 'node:fs';
import {
  createHashRing,
  RING_HASH_NAME,
  ringHash,
  type HashRing,
  type HashRingOptions,
} from '@spillway/hash-ring';
import { describe, expect, it } from 'vitest';

interface HashVectors {
  readonly hash: string;
  readonly vectors: readonly {
    readonly text: string;
    readonly seed: number;
    readonly hash: number;
  }[];
}

interface PlacementStep {
  readonly change: string;
  readonly tableHash: number;
  readonly owners: readonly { key: string; slot: number; nodes: readonly string[] }[];
}

interface PlacementVectors {
  readonly hash: string;
  readonly rings: readonly {
    readonly options: HashRingOptions;
    readonly steps: readonly PlacementStep[];
  }[];
}

function load<T>(name: string): T {
  // The files are ours and fixed; a wrong shape fails the comparisons below.
  return JSON.parse(readFileSync(new URL(`./vectors/${name}`, import.meta.url), 'utf8')) as T;
}

describe('the fixed vectors: a change of these would move the data of every user', () => {
  it('hold for the hash', () => {
    const { hash, vectors } = load<HashVectors>('ring-hash-1.json');
    expect(hash).toBe(RING_HASH_NAME);
    expect(vectors.length).toBeGreaterThan(80);
    for (const vector of vectors) {
      expect({ ...vector, hash: ringHash(vector.text, vector.seed) }).toEqual(vector);
    }
  });

  it('hold for fresh tables and for tables after each kind of change', () => {
    const { rings } = load<PlacementVectors>('placement-1.json');
    expect(rings).toHaveLength(3);
    for (const { options, steps } of rings) {
      let ring = createHashRing(options);
      for (const step of steps) {
        ring = apply(ring, step.change);
        expect(hashOfTable(ring), step.change).toBe(step.tableHash);
        for (const { key, slot, nodes } of step.owners) {
          expect({ key, slot: ring.slotOf(key), nodes: ring.getNodes(key) }).toEqual({
            key,
            slot,
            nodes,
          });
        }
      }
    }
  });
});

function apply(ring: HashRing, change: string): HashRing {
  const [verb, id = '', weight = ''] = change.split(' ');
  if (verb === 'add') return ring.addNode({ id });
  if (verb === 'weigh') return ring.setWeight(id, Number(weight));
  if (verb === 'remove') return ring.removeNode(id);
  return ring;
}

function hashOfTable(ring: HashRing): number {
  const slots = Array.from({ length: ring.slots }, (_, slot) => ring.nodesOfSlot(slot).join());
  return ringHash(slots.join(';'), 0);
}
