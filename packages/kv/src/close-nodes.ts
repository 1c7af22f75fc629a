import { writeCleanMark } from './node-identity.ts';
import type { ReplicaGroups } from './replica-groups.ts';

const MARK_TIMEOUT_MS = 2000;

/**
 * Closes the storages; when all nodes agree and nothing is under way it marks the shutdown as clean
 * before, so that the next opening need not compare them.
 */
export async function closeNodes(groups: ReplicaGroups, token: string): Promise<void> {
  const { nodes } = groups;
  const clean = nodes.every(
    (node) => node.state === 'up' && node.isComplete && node.missedCount === 0 && node.isIdle,
  );
  if (clean) {
    const marks = nodes.map((node) => writeCleanMark(node.storage, token, MARK_TIMEOUT_MS));
    await Promise.allSettled(marks); // a missing mark only makes the next opening compare
  }
  const results = await Promise.allSettled(nodes.map((node) => node.storage.close()));
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}
