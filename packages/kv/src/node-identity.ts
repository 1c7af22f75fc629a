import { SpillwayError } from '@spillway/runtime';
import type { Storage } from '@spillway/storage';
import { CLEAN_MARK_KEY, IDENTITY_KEY } from './kv-keys.ts';

/** What a node's storage says of itself. */
export interface NodeIdentity {
  /** Name of the KV's data it belongs to. */
  readonly kv: string;
  /** The node's name in it. */
  readonly node: string;
  /**
   * The storage's incarnation when it was last proved to hold all that it owns; −1: never.
   * Any other incarnation means that it may have forgotten something since.
   */
  readonly provenIncarnation: number;
}

/** Reads the identity; `undefined` for a fresh storage. @throws KV_CORRUPT, storage errors. */
export async function readIdentity(
  storage: Storage,
  timeoutMs: number,
): Promise<NodeIdentity | undefined> {
  const entry = await storage.get(IDENTITY_KEY, { timeoutMs });
  if (entry === undefined) return undefined;
  try {
    return JSON.parse(Buffer.from(entry.value).toString('utf8')) as NodeIdentity; // ours
  } catch (cause) {
    throw new SpillwayError('KV_CORRUPT', `The identity of node ${storage.id} is damaged.`, {
      cause,
    });
  }
}

/** Writes the identity in place of any other. @throws storage errors. */
export async function writeIdentity(
  storage: Storage,
  identity: NodeIdentity,
  timeoutMs: number,
): Promise<void> {
  const value = Buffer.from(JSON.stringify(identity));
  await storage.commit({ writes: [{ kind: 'put', key: IDENTITY_KEY, value }] }, { timeoutMs });
}

/**
 * Marks the end of a clean shutdown: every node that carries the same token was in agreement with
 * the others and nothing was under way.
 */
export async function writeCleanMark(
  storage: Storage,
  token: string,
  timeoutMs: number,
): Promise<void> {
  const value = Buffer.from(token, 'latin1');
  await storage.commit({ writes: [{ kind: 'put', key: CLEAN_MARK_KEY, value }] }, { timeoutMs });
}

/** Takes the clean mark away and returns its token, if there is one. */
export async function takeCleanMark(
  storage: Storage,
  timeoutMs: number,
): Promise<string | undefined> {
  const result = await storage.commit(
    { writes: [{ kind: 'delete', key: CLEAN_MARK_KEY }], returning: [CLEAN_MARK_KEY] },
    { timeoutMs },
  );
  const entry = result.previous[0];
  return entry === undefined ? undefined : Buffer.from(entry.value).toString('latin1');
}
