import { Registers } from '@spillway/register';
import {
  SpillwayError,
  systemClock,
  systemRandom,
  TypedEvents,
  type Clock,
  type Random,
} from '@spillway/runtime';
import { requireCapabilities, type Storage } from '@spillway/storage';
import type { Kv, KvEvents } from './kv.ts';
import { KvNode } from './kv-node.ts';
import { kvStateCodec } from './kv-state.ts';
import { Maintenance } from './maintenance.ts';
import { checkIdentities, joinNodes, readIdentities } from './join-nodes.ts';
import { OpenedKv } from './opened-kv.ts';
import { optionInvalid } from './options.ts';
import { Repair } from './repair.ts';
import { ReplicaGroups } from './replica-groups.ts';
import { openTopology, ringOfTopology } from './topology.ts';
import { TopologyRegister } from './topology-register.ts';

/** Options of {@link createKv}. */
export interface CreateKvOptions {
  /** The storages that hold the data, by node name (`[a-z0-9-]{1,64}`); at most 30. */
  readonly nodes: Readonly<Record<string, Storage>> | ReadonlyMap<string, Storage>;
  /** Nodes that hold each key. Default: min(3, number of nodes). More: safer, writes cost more. */
  readonly replicationFactor?: number;
  /**
   * Longest time of one round of calls to a key's nodes in ms. Default 5,000. An operation may wait
   * for the round before it and try again, so it can take some times as long: for a limit of your
   * own give it `timeoutMs`. Nodes have as long to answer at the opening, where they are needed.
   */
  readonly operationTimeoutMs?: number;
  /**
   * A node that owes answers and gives none for this long is taken out until it answers a probe, in
   * ms. Default 1,000. Shorter: a hung node costs less; a busy one may be mistaken for it.
   */
  readonly nodeTimeoutMs?: number;
  /** Operations under way at once; one more is refused with `OVERLOADED`. Default 10,000. */
  readonly inFlightMax?: number;
  readonly clock?: Clock;
  readonly random?: Random;
}

interface ResolvedOptions {
  readonly nodes: ReadonlyMap<string, Storage>;
  readonly replicationFactor: number | undefined;
  readonly operationTimeoutMs: number;
  readonly nodeTimeoutMs: number;
  readonly inFlightMax: number;
  readonly clock: Clock;
  readonly random: Random;
}

const NODE_NAME = /^[a-z0-9-]{1,64}$/;
/** Sets of replicas are bits of one number, and the topology lives on all nodes. */
const NODES_MAX = 30;
/** What a storage must take at the least. */
const KEY_BYTES_MIN = 1024;
const VALUE_BYTES_MIN = 256 * 1024;
/** Room beside value and answer: operation records and headers (see operation-log.ts). */
const STATE_OVERHEAD_BYTES = 72 * 1024;

/** Storages that a KV of this process has open: two coordinators would each believe to be alone. */
const openStorages = new WeakSet<Storage>();

/**
 * Opens a KV over its nodes. Fresh storages become a new KV; storages that hold one must be given
 * under the same names, all of them (one that does not answer is waited for in the background). The
 * KV owns the storages from here on: `close()` closes them, and so does a failed opening (but not
 * when the options are refused: then nothing was touched).
 * @throws KV_OPTION_INVALID, KV_TOPOLOGY_MISMATCH, KV_NODE_MISMATCH, KV_UNAVAILABLE,
 *   STORAGE_CAPABILITY_MISSING, and what a storage says when it cannot be opened (`LEVEL_LOCKED`).
 */
export async function createKv(options: CreateKvOptions): Promise<Kv> {
  const resolved = resolveOptions(options);
  const storages = [...resolved.nodes.values()];
  for (const storage of storages) openStorages.add(storage);
  try {
    return await openKv(resolved);
  } catch (error) {
    await Promise.allSettled(storages.map((storage) => storage.close()));
    throw error;
  }
}

async function openKv(options: ResolvedOptions): Promise<Kv> {
  const { clock, random, nodeTimeoutMs, operationTimeoutMs } = options;
  const events = new TypedEvents<KvEvents>();
  const nodes = [...options.nodes].map(
    ([id, storage]) =>
      new KvNode(id, storage, clock, {
        nodeDown: (node, cause) => events.emit('node:down', { node: node.id, cause }),
      }),
  );
  let identities = await readIdentities(nodes, nodeTimeoutMs);
  // Slow to begin with is not down: where too few answered they get the time of an operation.
  const missing = nodes.filter(({ standing }) => standing === 'down').length;
  if (missing * 2 >= nodes.length) identities = await readIdentities(nodes, operationTimeoutMs);
  const register = new TopologyRegister({ nodes, clock, random, timeoutMs: operationTimeoutMs });
  const { replicationFactor } = options;
  const isUsed = identities.size > 0;
  const topology = await openTopology({ register, nodes, replicationFactor, isUsed, random });
  checkIdentities(topology, identities);
  const groups = new ReplicaGroups(ringOfTopology(topology), nodes);
  await joinNodes(topology, groups, identities, operationTimeoutMs); // they have just answered
  const registers = new Registers({
    codec: kvStateCodec,
    sole: nodes.every((node) => !node.storage.capabilities.shared),
    roundTimeoutMs: operationTimeoutMs,
    inFlightMax: options.inFlightMax,
    errorPrefix: 'KV',
    clock,
    random,
  });
  const repair = new Repair(groups, registers, operationTimeoutMs);
  const maintenance = new Maintenance({
    ...{ nodes, repair, topology: register, clock, events, nodeTimeoutMs },
    kv: topology.kv,
    toleratedLosses: groups.toleratedLosses,
  });
  maintenance.start();
  const valueBytes = Math.min(...nodes.map((node) => node.storage.capabilities.limits.valueBytes));
  return new OpenedKv({
    ...{ groups, registers, maintenance, events, clock, operationTimeoutMs },
    valueBytesMax: Math.floor((valueBytes - STATE_OVERHEAD_BYTES) / 2),
    token: random.id(16),
  });
}

function resolveOptions(options: CreateKvOptions): ResolvedOptions {
  if (typeof options !== 'object' || options === null) throw optionInvalid('options are missing');
  const { nodes: given, replicationFactor } = options;
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw optionInvalid('nodes must be an object or a Map: names and storages');
  }
  const nodes = new Map<string, Storage>(given instanceof Map ? given : Object.entries(given));
  if (nodes.size === 0) throw optionInvalid('a KV needs at least one node');
  if (nodes.size > NODES_MAX) throw optionInvalid(`a KV has at most ${NODES_MAX} nodes`);
  if (new Set(nodes.values()).size < nodes.size) throw optionInvalid('one storage is given twice');
  for (const [name, storage] of nodes) checkNode(name, storage);
  if (replicationFactor !== undefined) {
    const fits = Number.isSafeInteger(replicationFactor) && replicationFactor >= 1;
    if (!fits || replicationFactor > nodes.size) {
      throw optionInvalid('replicationFactor must be an integer from 1 to the number of nodes');
    }
  }
  return {
    nodes,
    replicationFactor,
    operationTimeoutMs: positive('operationTimeoutMs', options.operationTimeoutMs ?? 5000),
    nodeTimeoutMs: positive('nodeTimeoutMs', options.nodeTimeoutMs ?? 1000),
    inFlightMax: positive('inFlightMax', options.inFlightMax ?? 10_000),
    clock: options.clock ?? systemClock,
    random: options.random ?? systemRandom,
  };
}

function checkNode(name: string, storage: Storage): void {
  if (!NODE_NAME.test(name)) {
    throw optionInvalid('a node name must be 1 to 64 characters of a-z, 0-9 and "-"');
  }
  if (typeof storage?.commit !== 'function') throw optionInvalid(`node ${name} is not a Storage`);
  if (openStorages.has(storage)) {
    throw optionInvalid(`the storage of node ${name} is already in use by a KV; open it anew`);
  }
  requireCapabilities(storage, { orderedScan: true });
  const { keyBytes, valueBytes } = storage.capabilities.limits;
  if (keyBytes >= KEY_BYTES_MIN && valueBytes >= VALUE_BYTES_MIN) return;
  throw new SpillwayError(
    'STORAGE_CAPABILITY_MISSING',
    `Node ${name} must take keys of ${KEY_BYTES_MIN} and values of ${VALUE_BYTES_MIN} bytes.`,
    { details: { node: name, keyBytes, valueBytes } },
  );
}

function positive(name: string, value: number): number {
  if (!Number.isSafeInteger(value) || value < 1) {
    throw optionInvalid(`${name} must be a positive integer`);
  }
  return value;
}
