import { decodeRecord } from '@spillway/register';
import { keyText, prefixRange, type Entry } from '@spillway/storage';
import type { World } from './world.ts';

/** Where a KV keeps its registers on a node: one letter and the key (kv/src/kv-keys.ts). */
const REGISTER_PREFIX = 'k';

/**
 * What is not the same on all owners of a key, in words, by the bytes of the registers' records;
 * nothing when all agree. Promises may differ: they are no data.
 */
export async function compareReplicas(world: World): Promise<readonly string[]> {
  const kv = world.coordinators[0]?.kv;
  if (kv === undefined) return ['no coordinator is open'];
  const copies = new Map<string, Map<string, Entry>>();
  for (const node of world.nodes) {
    for (const entry of await node.entries(prefixRange(REGISTER_PREFIX))) {
      const key = keyText(entry.key.slice(REGISTER_PREFIX.length));
      const byNode = copies.get(key) ?? new Map<string, Entry>();
      copies.set(key, byNode.set(node.id, entry));
    }
  }
  const differences: string[] = [];
  for (const [key, byNode] of copies) {
    const owners = kv.explain(key).nodes;
    const records = owners.map((owner) => recordText(byNode.get(owner)));
    if (new Set(records).size > 1) differences.push(`${key} differs on ${owners.join(', ')}`);
    for (const node of byNode.keys()) {
      if (!owners.includes(node)) differences.push(`${key} is on ${node}, which does not own it`);
    }
  }
  return differences;
}

function recordText(entry: Entry | undefined): string {
  if (entry === undefined || decodeRecord(entry) === undefined) return '';
  return Buffer.from(entry.value).toString('base64');
}
