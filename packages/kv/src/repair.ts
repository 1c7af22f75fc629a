import { decodeRecord, type ReplicaGroup, type Registers } from '@spillway/register';
import { isSpillwayError, SpillwayError } from '@spillway/runtime';
import { prefixRange, type Entry, type Key, type ScanOptions } from '@spillway/storage';
import { registerPrefix, textOfRegisterKey } from './kv-keys.ts';
import type { KvNode } from './kv-node.ts';
import type { KvState } from './kv-state.ts';
import { mergeScans } from './merge-scans.ts';
import type { ReplicaGroups } from './replica-groups.ts';

/**
 * Registers brought up to date at the same time. More: faster, and more load beside the callers.
 */
const CONCURRENCY = 32;
const PAGE_SIZE = 500;

/** Brings nodes back to holding all that they own. */
export class Repair {
  readonly #groups: ReplicaGroups;
  readonly #registers: Registers<KvState>;
  readonly #scanOptions: ScanOptions;
  #stopped = false;

  constructor(groups: ReplicaGroups, registers: Registers<KvState>, timeoutMs: number) {
    this.#scanOptions = { pageSize: PAGE_SIZE, timeoutMs };
    this.#groups = groups;
    this.#registers = registers;
  }

  /**
   * Hands a node what it missed, key by key; returns how many keys. What fails stays missed.
   * @throws REGISTER_UNAVAILABLE, REGISTER_OUTCOME_UNKNOWN
   */
  async replay(node: KvNode): Promise<number> {
    const keys = [...node.missedKeys];
    await this.#synchroniseAll(keys, () => node.standing === 'down');
    return keys.length;
  }

  /**
   * Compares all registers on these nodes and brings the differing ones up to date. Returns how
   * many there were. It proves something of these nodes if none of them was lost meanwhile.
   * @throws storage and register errors: then nothing is proved.
   */
  async compareAll(nodes: ReadonlySet<KvNode>): Promise<number> {
    const range = prefixRange(registerPrefix(undefined));
    const sources = [...nodes].map((node) => ({
      source: node,
      pages: node.storage.scan(range, this.#scanOptions),
    }));
    let differing: Key[] = [];
    let copied = 0;
    for await (const { key, entries } of mergeScans(sources)) {
      const owners = this.#groups.ofKey(textOfRegisterKey(key)).replicas;
      if (agree(owners, nodes, entries)) continue;
      differing.push(key);
      copied++;
      if (this.#stopped) throw stoppedError();
      if (differing.length < PAGE_SIZE) continue;
      await this.#synchroniseAll(differing);
      differing = [];
    }
    await this.#synchroniseAll(differing);
    return copied;
  }

  /** Lets go as soon as it can: `close()` waits for it. */
  stop(): void {
    this.#stopped = true;
  }

  async #synchroniseAll(keys: readonly Key[], isVain = (): boolean => false): Promise<void> {
    const rest = keys[Symbol.iterator]();
    let failed = false;
    const work = async (): Promise<void> => {
      for (const key of rest) {
        if (this.#stopped) throw stoppedError();
        if (failed || isVain()) return;
        try {
          await this.#registers.synchronise(key, this.#groupOf(key));
        } catch (error) {
          if (isSpillwayError(error, 'KV_CORRUPT')) continue; // no copy of it can be repaired
          failed = true;
          throw error;
        }
      }
    };
    await Promise.all(Array.from({ length: Math.min(CONCURRENCY, keys.length) }, work));
  }

  #groupOf(key: Key): ReplicaGroup {
    return this.#groups.ofKey(textOfRegisterKey(key));
  }
}

/** Whether every owner among the nodes accepted the same ballot. */
function agree(
  owners: readonly KvNode[],
  nodes: ReadonlySet<KvNode>,
  entries: ReadonlyMap<KvNode, Entry>,
): boolean {
  let first: string | undefined;
  for (const owner of owners) {
    if (!nodes.has(owner)) continue;
    const ballot = acceptedBallot(entries.get(owner));
    if (first === undefined) first = ballot;
    else if (ballot !== first) return false;
  }
  return true;
}

/** `''`: nothing accepted; a damaged record differs from every other. */
function acceptedBallot(entry: Entry | undefined): string {
  try {
    return decodeRecord(entry)?.accepted ?? '';
  } catch {
    return 'damaged';
  }
}

function stoppedError(): SpillwayError {
  return new SpillwayError('KV_CLOSED', 'The KV is being closed.');
}
