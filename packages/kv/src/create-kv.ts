import type { Clock, Random } from '@spillway/runtime';
import type { Storage } from '@spillway/storage';
import type { Kv } from './kv.ts';

/** Options of {@link createKv}. */
export interface CreateKvOptions {
  /** The storages that hold the data, by node name (`[a-z0-9-]{1,64}`). */
  readonly nodes: Readonly<Record<string, Storage>> | ReadonlyMap<string, Storage>;
  /** Nodes that hold each key. Default: min(3, number of nodes). More: safer, writes cost more. */
  readonly replicationFactor?: number;
  /** Longest wait of an operation in ms. Default 5,000. */
  readonly operationTimeoutMs?: number;
  readonly clock?: Clock;
  readonly random?: Random;
}

/** Opens a KV over its nodes. The KV owns the storages: `close()` closes them. */
export function createKv(options: CreateKvOptions): Promise<Kv> {
  throw new Error(`being written: ${Object.keys(options.nodes).length}`);
}
