import { Registers } from '@spillway/register';
import {
  isSpillwayError,
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
import { readIdentity, takeCleanMark, writeIdentity, type NodeIdentity } from './node-identity.ts';
import { OpenedKv } from './opened-kv.ts';
import { optionInvalid } from './options.ts';
import { Repair } from './repair.ts';
import { ReplicaGroups } from './replica-groups.ts';
import { openTopology, ringOfTopology, type Topology } from './topology.ts';

/** Options of {@link createKv}. */
export interface CreateKvOptions {
  /** The storages that hold the data, by node name (`[a-z0-9-]{1,64}`). */
  readonly nodes: Readonly<Record<string, Storage>> | ReadonlyMap<string, Storage>;
  /** Nodes that hold each key. Default: min(3, number of nodes). More: safer, writes cost more. */
  readonly replicationFactor?: number;
  /** Longest wait of an operation for its nodes in ms. Default 5,000. */
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
/** Room beside value and answer: operation records and headers (see operation-log.ts). */
const STATE_OVERHEAD_BYTES = 72 * 1024;

/** Storages that a KV of this process has open: two coordinators would each believe to be alone. */
const openStorages = new WeakSet<Storage>();

/**
 * Opens a KV over its nodes. Fresh storages become a new KV; storages that hold one must be given
 * under the same names, all of them (one that does not answer is waited for in the background). The
 * KV owns the storages from here on: `close()` closes them, and so does a failed opening.
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
  const identities = await readIdentities(nodes, nodeTimeoutMs);
  const { replicationFactor } = options;
  const isUsed = identities.size > 0;
  const topology = await openTopology({
    ...{ nodes, replicationFactor, isUsed, clock, random },
    timeoutMs: operationTimeoutMs,
  });
  checkIdentities(topology, identities);
  const groups = new ReplicaGroups(ringOfTopology(topology), nodes);
  await joinNodes(topology, groups, identities, nodeTimeoutMs);
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
    ...{ nodes, repair, clock, events, nodeTimeoutMs },
    kv: topology.kv,
    quorum: groups.quorum,
    replicationFactor: topology.replicationFactor,
  });
  maintenance.start();
  const valueBytes = Math.min(...nodes.map((node) => node.storage.capabilities.limits.valueBytes));
  return new OpenedKv({
    ...{ groups, registers, maintenance, events, clock, operationTimeoutMs },
    valueBytesMax: Math.floor((valueBytes - STATE_OVERHEAD_BYTES) / 2),
    token: random.id(16),
  });
}

/** Asks every node who it is; one that does not answer is down, one that cannot be opened throws. */
async function readIdentities(
  nodes: readonly KvNode[],
  timeoutMs: number,
): Promise<ReadonlyMap<KvNode, NodeIdentity>> {
  const identities = new Map<KvNode, NodeIdentity>();
  await Promise.all(
    nodes.map(async (node) => {
      try {
        const identity = await readIdentity(node.storage, timeoutMs);
        if (identity !== undefined) identities.set(node, identity);
        node.comeBack();
      } catch (error) {
        if (!isSpillwayError(error) || !error.retryable) throw error;
        node.goDown(error);
      }
    }),
  );
  return identities;
}

function checkIdentities(topology: Topology, identities: ReadonlyMap<KvNode, NodeIdentity>): void {
  for (const [node, identity] of identities) {
    if (identity.kv === topology.kv && identity.node === node.id) continue;
    throw new SpillwayError(
      'KV_NODE_MISMATCH',
      `The storage given as ${node.id} holds node ${identity.node}${
        identity.kv === topology.kv ? '' : ' of another KV'
      }; give each node its own storage.`,
      { details: { given: node.id, holds: identity.node } },
    );
  }
}

/** Finds out which nodes may be believed, and writes down who they are. */
async function joinNodes(
  topology: Topology,
  groups: ReplicaGroups,
  identities: ReadonlyMap<KvNode, NodeIdentity>,
  timeoutMs: number,
): Promise<void> {
  const up = groups.nodes.filter((node) => node.standing !== 'down');
  const isFresh = identities.size === 0;
  const tokens = await Promise.all(up.map((node) => takeCleanMark(node.storage, timeoutMs)));
  for (const node of up) {
    const identity = identities.get(node);
    const proven = isFresh || identity?.provenIncarnation === node.storage.incarnation;
    if (!proven) node.comeBackForgetful();
    if (identity === undefined) {
      const provenIncarnation = isFresh ? node.storage.incarnation : -1;
      const made = { kv: topology.kv, node: node.id, provenIncarnation };
      await writeIdentity(node.storage, made, timeoutMs);
    }
  }
  const forgetful = up.filter((node) => node.standing === 'recovering').length;
  const isWhole = up.length === groups.nodes.length;
  if (isWhole && forgetful > groups.toleratedLosses) {
    // No quorum without them: what they have lost is lost (their durability says what that can be).
    for (const node of up) node.vote();
  }
  const isClean =
    isWhole &&
    forgetful === 0 &&
    tokens.every((token) => token !== undefined && token === tokens[0]);
  if (isFresh || isClean || topology.replicationFactor === 1) {
    for (const node of up) node.becomeComplete();
  }
}

function resolveOptions(options: CreateKvOptions): ResolvedOptions {
  if (typeof options !== 'object' || options === null) throw optionInvalid('options are missing');
  const { nodes: given, replicationFactor } = options;
  if (typeof given !== 'object' || given === null) throw optionInvalid('nodes must be an object');
  const nodes = new Map<string, Storage>(given instanceof Map ? given : Object.entries(given));
  if (nodes.size === 0) throw optionInvalid('a KV needs at least one node');
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
}

function positive(name: string, value: number): number {
  if (!Number.isSafeInteger(value) || value < 1) {
    throw optionInvalid(`${name} must be a positive integer`);
  }
  return value;
}
