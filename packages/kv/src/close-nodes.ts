import type { Clock } from '@spillway/runtime';
import { writeCleanMark } from './node-identity.ts';
import type { ReplicaGroups } from './replica-groups.ts';

const MARK_TIMEOUT_MS = 2000;
const STRAGGLERS_MS_MAX = 500;

/**
 * Closes the storages; when all nodes agree and nothing is under way it marks the shutdown as clean
 * before, so that the next opening need not compare them.
 */
export async function closeNodes(
  groups: ReplicaGroups,
  token: string,
  clock: Clock,
): Promise<void> {
  const { nodes } = groups;
  await stragglersAnswered(groups, clock);
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

/** A write returns with the answers of a majority: gives the others' a moment. */
async function stragglersAnswered({ nodes }: ReplicaGroups, clock: Clock): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = clock.startTimer(STRAGGLERS_MS_MAX, resolve);
    void Promise.all(nodes.map((node) => node.whenIdle())).then(() => {
      timer.cancel();
      resolve();
    });
  });
}
