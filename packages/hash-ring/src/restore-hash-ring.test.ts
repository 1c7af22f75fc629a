import { isSpillwayError } from '@spillway/runtime';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createHashRing, type HashRing } from './hash-ring.ts';
import { restoreHashRing } from './restore-hash-ring.ts';
import { encodeFrame } from './ring-codec.ts';
import { RING_HASH_NAME } from './ring-hash.ts';

vi.setConfig({ testTimeout: 60_000 }); // a second or two alone; CI's machine is shared

const nodes = [
  { id: 'a', weight: 2, zone: 'east' },
  { id: 'b', zone: 'west' },
  { id: 'c', weight: 0.5 },
];

function table(ring: HashRing): string[] {
  return Array.from({ length: ring.slots }, (_, slot) => ring.nodesOfSlot(slot).join());
}

describe('restoreHashRing', () => {
  it('gives back version, nodes, shape and every owner', () => {
    const ring = createHashRing({ nodes, slots: 64, seed: 9, replicationFactor: 2 })
      .addNode({ id: 'd' })
      .removeNode('b');
    const restored = restoreHashRing(ring.serialise());
    expect(restored).toMatchObject({ version: 3, slots: 64, seed: 9, replicationFactor: 2 });
    expect(restored.nodes).toEqual(ring.nodes);
    expect(table(restored)).toEqual(table(ring));
    expect(restored.serialise()).toEqual(ring.serialise());
  });

  it('answers later changes as the original does', () => {
    const ring = createHashRing({ nodes, slots: 128, replicationFactor: 2 }).addNode({ id: 'd' });
    const restored = restoreHashRing(ring.serialise());
    const change = (from: HashRing): HashRing =>
      from.removeNode('a').addNode({ id: 'x', zone: 'west' }).setWeight('x', 3);
    expect(change(restored).serialise()).toEqual(change(ring).serialise());
  });

  it('keeps tables of more than 256 nodes', () => {
    const many = Array.from({ length: 300 }, (_, i) => ({ id: `n${i}` }));
    const ring = createHashRing({ nodes: many, slots: 512, replicationFactor: 2 });
    expect(table(restoreHashRing(ring.serialise()))).toEqual(table(ring));
  });

  it('reads bytes that lie inside a larger buffer', () => {
    const bytes = createHashRing({ nodes, slots: 16 }).serialise();
    const larger = new Uint8Array(bytes.length + 7);
    larger.set(bytes, 3);
    const inside = larger.subarray(3, 3 + bytes.length);
    expect(restoreHashRing(inside).serialise()).toEqual(bytes);
  });

  it('takes about one byte a slot and rank', () => {
    const size = createHashRing({ nodes }).serialise().length;
    expect(size).toBeLessThan(4096 * 3 + 300);
  });

  it('refuses a change of any single byte', () => {
    const bytes = createHashRing({ nodes, slots: 16 }).serialise();
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }));
    fc.assert(
      fc.property(change, ([at, mask]) => {
        const tampered = bytes.slice();
        tampered[at] = (tampered[at] ?? 0) ^ mask;
        expect(codeOf(tampered)).toBe('RING_CORRUPT');
      }),
      { numRuns: 1000 },
    );
  });

  it('refuses a shorter or longer copy', () => {
    const bytes = createHashRing({ nodes, slots: 16 }).serialise();
    for (let length = 0; length < bytes.length; length++) {
      expect(codeOf(bytes.subarray(0, length))).toBe('RING_CORRUPT');
    }
    expect(codeOf(Uint8Array.of(...bytes, 0))).toBe('RING_CORRUPT');
  });

  it.each([undefined, null, 'SPHR', [], {}, new ArrayBuffer(100)])('refuses %j', (value) => {
    expect(codeOf(value)).toBe('RING_CORRUPT');
  });

  it('refuses arbitrary bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(codeOf(bytes)).toBe('RING_CORRUPT');
      }),
    );
  });
});

describe('restoreHashRing, given a right checksum over wrong content', () => {
  const good = {
    hash: RING_HASH_NAME,
    version: 1,
    slots: 16,
    seed: 0,
    replicationFactor: 2,
    nodes: [
      { id: 'a', weight: 1 },
      { id: 'b', weight: 1 },
    ],
  };
  const cells = Uint8Array.from({ length: 32 }, (_, cell) => cell % 2);

  it('accepts the unharmed one', () => {
    expect(restoreHashRing(encodeFrame(good, cells)).getNodes('x')).toEqual(['a', 'b']);
  });

  it.each([
    ['no object', 7],
    ['null', null],
    ['a list', []],
    ['version 0', { ...good, version: 0 }],
    ['a broken version', { ...good, version: 1.5 }],
    ['slots that are no power of two', { ...good, slots: 17 }],
    ['slots as text', { ...good, slots: '16' }],
    ['a seed beyond 32 bits', { ...good, seed: 2 ** 33 }],
    ['replication factor 0', { ...good, replicationFactor: 0 }],
    ['more copies than nodes', { ...good, replicationFactor: 3 }],
    ['no nodes', { ...good, nodes: undefined }],
    ['nodes that are no list', { ...good, nodes: { length: 2 } }],
    ['a node that is null', { ...good, nodes: [{ id: 'a' }, null] }],
    ['a node twice', { ...good, nodes: [{ id: 'a' }, { id: 'a' }] }],
    ['nodes out of order', { ...good, nodes: [{ id: 'b' }, { id: 'a' }] }],
    ['a bad node id', { ...good, nodes: [{ id: 'A' }, { id: 'b' }] }],
    ['a weight of null', { ...good, nodes: [{ id: 'a', weight: null }, { id: 'b' }] }],
  ])('refuses a header with %s', (_, header) => {
    const code = codeOf(encodeFrame(header, cells));
    expect(code).toBe(Array.isArray(header) ? 'RING_INCOMPATIBLE' : 'RING_CORRUPT');
  });

  it('refuses another hash function as incompatible', () => {
    const other = { ...good, hash: 'spillway-ring-hash-2' };
    expect(codeOf(encodeFrame(other, cells))).toBe('RING_INCOMPATIBLE');
  });

  it('refuses a table that is too short, names a missing node, or an owner twice', () => {
    expect(codeOf(encodeFrame(good, cells.subarray(1)))).toBe('RING_CORRUPT');
    expect(codeOf(encodeFrame(good, cells.with(5, 2)))).toBe('RING_CORRUPT');
    expect(codeOf(encodeFrame(good, cells.with(5, 0)))).toBe('RING_CORRUPT');
  });
});

function codeOf(value: unknown): string {
  try {
    // What arrives here comes from a disk or a network: the type is a claim.
    restoreHashRing(value as Uint8Array);
  } catch (error) {
    return isSpillwayError(error) ? error.code : `not typed: ${String(error)}`;
  }
  return 'restored';
}
