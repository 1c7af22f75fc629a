export { createHashRing, type HashRing } from './hash-ring.ts';
export { RING_SLOTS_DEFAULT, type HashRingOptions } from './ring-options.ts';
export { RING_NODES_MAX, type RingNode, type RingNodeOptions } from './ring-node.ts';
export type { NodeShare } from './node-share.ts';
export type { KeyExplanation } from './key-explanation.ts';
export { diffRings, type RankMove, type RingDiff, type SlotMove } from './ring-diff.ts';
export { restoreHashRing } from './restore-hash-ring.ts';
export { keyTag } from './key-tag.ts';
export { RING_HASH_NAME, ringHash } from './ring-hash.ts';
