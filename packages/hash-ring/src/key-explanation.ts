import type { HashRing } from './hash-ring.ts';
import { keyTag } from './key-tag.ts';
import { ringHash } from './ring-hash.ts';

/** Why a key is where it is. */
export interface KeyExplanation {
  readonly key: string;
  /** The `{tag}` that places the key, when it has one. */
  readonly tag: string | undefined;
  /** Hash of the tag, else of the key: an unsigned 32-bit integer. */
  readonly hash: number;
  /** The highest bits of the hash. */
  readonly slot: number;
  /** Version of the owner table that answered. */
  readonly version: number;
  readonly nodes: readonly string[];
  /** Zones of `nodes`; `undefined` for a node that is a zone of its own. */
  readonly zones: readonly (string | undefined)[];
  /** All of it in words, for people. */
  readonly text: string;
}

/** @throws RING_KEY_INVALID. */
export function explainKey(ring: HashRing, key: string): KeyExplanation {
  const slot = ring.slotOf(key);
  const tag = keyTag(key);
  const nodes = ring.nodesOfSlot(slot);
  const zones = nodes.map((id) => ring.nodes.find((node) => node.id === id)?.zone);
  const facts = { key, tag, hash: ringHash(tag ?? key, ring.seed), slot, nodes, zones };
  return { ...facts, version: ring.version, text: sentence(ring, facts) };
}

function sentence(
  ring: HashRing,
  { key, tag, hash, slot, nodes, zones }: Omit<KeyExplanation, 'version' | 'text'>,
): string {
  const hashed = tag === undefined ? 'the whole key' : `its tag {${tag}}`;
  const owners = nodes.map((id, rank) => {
    const zone = zones[rank];
    return zone === undefined ? id : `${id} (zone ${zone})`;
  });
  return (
    `${JSON.stringify(key)}: the hash of ${hashed} with seed ${ring.seed} is ${hash}, ` +
    `which is slot ${slot} of ${ring.slots}; version ${ring.version} of the owner table ` +
    `gives that slot to ${owners.join(', then ')}.`
  );
}
