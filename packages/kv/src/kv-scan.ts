import { SpillwayError } from '@spillway/runtime';
import { prefixRange, type Entry } from '@spillway/storage';
import type { KvEntry } from './kv.ts';
import { registerPrefix, textOfRegisterKey } from './kv-keys.ts';
import { mergeScans } from './merge-scans.ts';
import type { ReplicaGroups } from './replica-groups.ts';

const CHUNK = 64;

/**
 * The live entries of a prefix in key order: the nodes' scans merged give the keys, each entry is
 * then read like any other.
 * @throws KV_KEY_INVALID, KV_UNAVAILABLE when so many nodes are away that a key may be on none.
 */
export async function* scanEntries(
  groups: ReplicaGroups,
  prefix: string | undefined,
  read: (key: string) => Promise<KvEntry | undefined>,
  limits: { readonly timeoutMs: number; readonly signal: AbortSignal | undefined },
): AsyncGenerator<KvEntry, void> {
  const range = prefixRange(registerPrefix(prefix));
  const { timeoutMs, signal } = limits;
  const options = { timeoutMs, ...(signal === undefined ? {} : { signal }) };
  const voting = groups.nodes.filter((node) => node.standing === 'voting');
  // A value is on a quorum of its owners: all but quorum − 1 nodes meet it.
  let spare = groups.quorum - 1 - (groups.nodes.length - voting.length);
  if (spare < 0) throw incompleteError();
  const sources = voting.map((node) => ({
    source: node,
    pages: untilFailure(node.storage.scan(range, options), (error) => {
      if (signal?.aborted === true) throw error;
      if (--spare < 0) throw incompleteError(error);
    }),
  }));
  let keys: string[] = [];
  for await (const { key } of mergeScans(sources)) {
    keys.push(textOfRegisterKey(key));
    if (keys.length < CHUNK) continue;
    yield* liveEntries(keys, read);
    keys = [];
  }
  yield* liveEntries(keys, read);
}

async function* liveEntries(
  keys: readonly string[],
  read: (key: string) => Promise<KvEntry | undefined>,
): AsyncGenerator<KvEntry, void> {
  for (const entry of await Promise.all(keys.map(read))) {
    if (entry !== undefined) yield entry;
  }
}

/** The pages up to a failure, which ends them quietly unless `onFailure` throws. */
async function* untilFailure(
  pages: AsyncIterable<readonly Entry[]>,
  onFailure: (error: unknown) => void,
): AsyncGenerator<readonly Entry[], void> {
  try {
    yield* pages;
  } catch (error) {
    onFailure(error);
  }
}

function incompleteError(cause?: unknown): SpillwayError {
  return new SpillwayError('KV_UNAVAILABLE', 'Too many nodes are away for a complete scan.', {
    retryable: true,
    ...(cause === undefined ? {} : { cause }),
  });
}
