import { isSpillwayError } from '@spillway/runtime';
import { describe, expect, it, vi } from 'vitest';
import { createHashRing, type HashRing } from './hash-ring.ts';
import type { RingNodeOptions } from './ring-node.ts';
import type { HashRingOptions } from './ring-options.ts';

vi.setConfig({ testTimeout: 60_000 }); // a second or two alone; CI's machine is shared

const abc = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

/** What JavaScript callers may hand in although the types forbid it. */
function untyped<T>(value: unknown): T {
  return value as T;
}

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return isSpillwayError(error) ? error.code : `not typed: ${String(error)}`;
  }
  return 'no error';
}

describe('createHashRing', () => {
  it('has defaults: three copies, 4,096 slots, seed 0, version 1, weight 1, no zone', () => {
    const ring = createHashRing({ nodes: [...abc, { id: 'd' }] });
    expect(ring).toMatchObject({ version: 1, slots: 4096, seed: 0, replicationFactor: 3 });
    expect(ring.nodes[0]).toEqual({ id: 'a', weight: 1, zone: undefined });
    expect(createHashRing({ nodes: [{ id: 'a' }] }).replicationFactor).toBe(1);
  });

  it('lists nodes by id and does not care for the order they are given in', () => {
    const ring = createHashRing({ nodes: abc });
    const turned = createHashRing({ nodes: abc.toReversed() });
    expect(turned.nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(turned.serialise()).toEqual(ring.serialise());
  });

  it('does not see later changes of what it was given', () => {
    const nodes = abc.map((node) => ({ ...node, weight: 1 }));
    const ring = createHashRing({ nodes });
    const before = ring.serialise();
    nodes.forEach((node) => (node.weight = 50));
    nodes.pop();
    expect(ring.serialise()).toEqual(before);
  });

  it.each<[string, HashRingOptions, string]>([
    ['nothing', untyped(undefined), 'RING_OPTION_INVALID'],
    ['nodes that are no list', untyped({ nodes: 'abc' }), 'RING_OPTION_INVALID'],
    ['no nodes', { nodes: [] }, 'RING_TOO_FEW_NODES'],
    ['fewer nodes than copies', { nodes: abc, replicationFactor: 4 }, 'RING_TOO_FEW_NODES'],
    ['replication factor 0', { nodes: abc, replicationFactor: 0 }, 'RING_OPTION_INVALID'],
    ['replication factor 1.5', { nodes: abc, replicationFactor: 1.5 }, 'RING_OPTION_INVALID'],
    ['replication factor NaN', { nodes: abc, replicationFactor: NaN }, 'RING_OPTION_INVALID'],
    ['1,000 slots', { nodes: abc, slots: 1000 }, 'RING_OPTION_INVALID'],
    ['8 slots', { nodes: abc, slots: 8 }, 'RING_OPTION_INVALID'],
    ['131,072 slots', { nodes: abc, slots: 131_072 }, 'RING_OPTION_INVALID'],
    ['slots as text', { nodes: abc, slots: untyped('4096') }, 'RING_OPTION_INVALID'],
    ['seed -1', { nodes: abc, seed: -1 }, 'RING_OPTION_INVALID'],
    ['seed 2^32', { nodes: abc, seed: 2 ** 32 }, 'RING_OPTION_INVALID'],
    ['a node twice', { nodes: [...abc, { id: 'b' }] }, 'RING_NODE_DUPLICATE'],
    ['a node that is text', { nodes: untyped(['a']) }, 'RING_NODE_ID_INVALID'],
    ['a node that is null', { nodes: untyped([null]) }, 'RING_NODE_ID_INVALID'],
    [
      'more nodes than slots',
      { nodes: Array.from({ length: 17 }, (_, i) => ({ id: `n${i}` })), slots: 16 },
      'RING_TOO_MANY_NODES',
    ],
    [
      '1,025 nodes',
      { nodes: Array.from({ length: 1025 }, (_, i) => ({ id: `n${i}` })) },
      'RING_TOO_MANY_NODES',
    ],
  ])('refuses %s', (_, options, code) => {
    expect(codeOf(() => createHashRing(options))).toBe(code);
  });
});

describe('a bad node, given to createHashRing or to addNode', () => {
  it.each<[string, RingNodeOptions, string]>([
    ['an empty id', { id: '' }, 'RING_NODE_ID_INVALID'],
    ['an id of 65 characters', { id: 'x'.repeat(65) }, 'RING_NODE_ID_INVALID'],
    ['an upper-case id', { id: 'A' }, 'RING_NODE_ID_INVALID'],
    ['an id with a line end', { id: 'a\n' }, 'RING_NODE_ID_INVALID'],
    ['__proto__', { id: '__proto__' }, 'RING_NODE_ID_INVALID'],
    ['a number for an id', { id: untyped(7) }, 'RING_NODE_ID_INVALID'],
    ['weight NaN', { id: 'x', weight: NaN }, 'RING_WEIGHT_INVALID'],
    ['weight 0', { id: 'x', weight: 0 }, 'RING_WEIGHT_INVALID'],
    ['a negative weight', { id: 'x', weight: -1 }, 'RING_WEIGHT_INVALID'],
    ['an infinite weight', { id: 'x', weight: Infinity }, 'RING_WEIGHT_INVALID'],
    ['a weight beyond 1e15', { id: 'x', weight: 2e15 }, 'RING_WEIGHT_INVALID'],
    ['a weight as text', { id: 'x', weight: untyped('2') }, 'RING_WEIGHT_INVALID'],
    ['an empty zone', { id: 'x', zone: '' }, 'RING_ZONE_INVALID'],
    ['a zone with a space', { id: 'x', zone: 'eu west' }, 'RING_ZONE_INVALID'],
  ])('is refused: %s', (_, node, code) => {
    expect(codeOf(() => createHashRing({ nodes: [...abc, node] }))).toBe(code);
    const ring = createHashRing({ nodes: abc });
    const before = ring.serialise();
    expect(codeOf(() => ring.addNode(node))).toBe(code);
    expect(ring.serialise()).toEqual(before);
  });
});

describe('lookups of a HashRing', () => {
  const ring = createHashRing({ nodes: [...abc, { id: 'd' }], seed: 3 });

  it('agree with each other', () => {
    for (let i = 0; i < 1000; i++) {
      const key = `session:${i}`;
      const nodes = ring.getNodes(key);
      expect(nodes).toBe(ring.nodesOfSlot(ring.slotOf(key)));
      expect(ring.getNode(key)).toBe(nodes[0]);
      expect(new Set(nodes).size).toBe(3);
    }
  });

  it('give one frozen list for all keys of a slot', () => {
    const nodes = ring.getNodes('{cart}:1');
    expect(ring.getNodes('{cart}:2')).toBe(nodes);
    expect(Object.isFrozen(nodes)).toBe(true);
  });

  it('take any string, lone surrogates and the empty one included', () => {
    for (const key of ['', '\ud800', '\udfff\ud800', '\0', '{', '}{', 'x'.repeat(100_000)]) {
      expect(ring.nodes.map(({ id }) => id)).toContain(ring.getNode(key));
    }
  });

  it.each([undefined, null, 7, {}, ['a']])('refuse the key %j', (key) => {
    const methods = ['slotOf', 'getNode', 'getNodes', 'explain'] as const;
    for (const method of methods) {
      expect(codeOf(() => ring[method](untyped(key)))).toBe('RING_KEY_INVALID');
    }
  });

  it.each([-1, 4096, 0.5, NaN, Infinity])('refuse the slot %j', (slot) => {
    expect(codeOf(() => ring.nodesOfSlot(slot))).toBe('RING_SLOT_INVALID');
  });
});

describe('changes of a HashRing', () => {
  const ring = createHashRing({ nodes: abc, replicationFactor: 2 });

  it('return a new ring with the next version and leave the old one as it is', () => {
    const before = ring.serialise();
    const larger = ring.addNode({ id: 'd', weight: 2, zone: 'east' });
    const smaller = larger.removeNode('a');
    const heavier = smaller.setWeight('b', 4);
    expect([larger, smaller, heavier].map(({ version }) => version)).toEqual([2, 3, 4]);
    expect(larger.nodes[3]).toEqual({ id: 'd', weight: 2, zone: 'east' });
    expect(smaller.nodes.map(({ id }) => id)).toEqual(['b', 'c', 'd']);
    expect(heavier.nodes[0]?.weight).toBe(4);
    expect(ring.serialise()).toEqual(before);
  });

  it('return the same ring for the weight that a node already has', () => {
    expect(ring.setWeight('a', 1)).toBe(ring);
  });

  it.each<[string, () => HashRing, string]>([
    ['add a node twice', () => ring.addNode({ id: 'a' }), 'RING_NODE_DUPLICATE'],
    ['remove an unknown node', () => ring.removeNode('x'), 'RING_NODE_UNKNOWN'],
    ['remove what is no name', () => ring.removeNode(untyped(null)), 'RING_NODE_UNKNOWN'],
    ['weigh an unknown node', () => ring.setWeight('x', 2), 'RING_NODE_UNKNOWN'],
    ['weigh a node with NaN', () => ring.setWeight('a', NaN), 'RING_WEIGHT_INVALID'],
    [
      'remove a node that is needed for the copies',
      () => createHashRing({ nodes: abc }).removeNode('a'),
      'RING_TOO_FEW_NODES',
    ],
    [
      'add a node beyond the slots',
      () =>
        createHashRing({
          nodes: Array.from({ length: 16 }, (_, i) => ({ id: `n${i}` })),
          slots: 16,
        }).addNode({ id: 'x' }),
      'RING_TOO_MANY_NODES',
    ],
  ])('refuse to %s and change nothing', (_, change, code) => {
    const before = ring.serialise();
    expect(codeOf(change)).toBe(code);
    expect(ring.serialise()).toEqual(before);
  });
});

describe('explain', () => {
  it('tells tag, hash, slot, owners and zones, as data and in words', () => {
    const ring = createHashRing({ nodes: [{ id: 'a', zone: 'east' }, { id: 'b' }], seed: 4 });
    const told = ring.explain('cart:{user-7}:lines');
    expect(told).toMatchObject({ key: 'cart:{user-7}:lines', tag: 'user-7', version: 1 });
    expect(told.slot).toBe(ring.slotOf('user-7'));
    expect(told.slot).toBe(Math.floor(told.hash / 2 ** 20));
    expect(told.nodes).toBe(ring.getNodes('user-7'));
    expect(told.zones).toEqual(told.nodes.map((id) => (id === 'a' ? 'east' : undefined)));
    for (const word of ['{user-7}', 'seed 4', `slot ${told.slot} of 4096`, 'a (zone east)']) {
      expect(told.text).toContain(word);
    }
  });

  it('says so when the whole key is hashed', () => {
    const told = createHashRing({ nodes: abc }).explain('plain');
    expect(told.tag).toBeUndefined();
    expect(told.text).toContain('the whole key');
  });
});

describe('shares', () => {
  it('counts the slots of each node at each rank beside what it should have', () => {
    const ring = createHashRing({ nodes: abc, replicationFactor: 2, slots: 64 });
    const shares = ring.shares();
    expect(shares.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    for (const { id, slots, slotsByRank, quotaByRank } of shares) {
      const lists = Array.from({ length: 64 }, (_, slot) => ring.nodesOfSlot(slot));
      expect(slotsByRank).toEqual([0, 1].map((at) => lists.filter((l) => l[at] === id).length));
      expect(slots).toBe(lists.filter((list) => list.includes(id)).length);
      expect(quotaByRank).toEqual(slotsByRank);
    }
  });
});
