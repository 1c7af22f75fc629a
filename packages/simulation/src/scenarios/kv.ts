import { MESSAGE_FAULTS, NODE_FAULTS, PROCESS_FAULTS } from '../faults/fault-names.ts';
import type { Random } from '@spillway/runtime';
import { History } from '../history/history.ts';
import { judgeHistory } from '../history/judge-history.ts';
import { isWrite } from '../history/kv-call.ts';
import { runPhases, type Scenario, type ScenarioFigures } from '../scenario.ts';
import { performOperation, type ClientScene } from '../world/perform-operation.ts';
import type { World } from '../world/world.ts';
import { drawCall, type KeyKind } from './draw-call.ts';

/*
 * Goal        Every operation of the KV on every key is linearizable, whatever fails.
 * State       1-4 hot keys, empty: registers, counters, lists; 0-12 cold ones with a value each.
 * Load        1-4 clients (mostly few: they find more), 20-80 operations each of all kinds, with
 *             and without operation ids and lifetimes, with versions seen before.
 * Faults      All; 1-2 processes at once where the nodes are servers.
 * Assertions  What the clients saw is linearizable per key, reads in the healed world and after a
 *             clean restart included. A version names one value. Errors are of the expected kinds.
 */

/** Linearizability of the KV. */
export const kv: Scenario = {
  name: 'kv',
  goal: 'every operation on every key is linearizable, whatever fails',
  faults: [...NODE_FAULTS, ...MESSAGE_FAULTS, ...PROCESS_FAULTS],
  needs: { coordinatorsMax: 2 },
  play: playKv,
};

interface LoadKey {
  readonly name: string;
  readonly kind: KeyKind;
}

const KINDS: readonly KeyKind[] = ['register', 'register', 'counter', 'list'];
const COLD_SHARE = 0.2;

/** A key remembers 64 operation ids; a repeat must find its own among them. */
const IDS_PER_KEY_MAX = 60;
const TRIES_MAX = 6;

interface Load {
  /** Most operations are on these. */
  readonly hot: readonly LoadKey[];
  /** Written seldom, as most data is: a copy that is lost is missed by nobody for long. */
  readonly cold: readonly LoadKey[];
  readonly operations: number;
  readonly thinkMs: number;
  /** Lifetimes need clocks that agree. */
  readonly mayExpire: boolean;
  /** Operation ids used, by key. */
  readonly ids: Map<string, number>;
}

async function playKv(world: World): Promise<ScenarioFigures> {
  const random = world.random.fork('kv');
  const history = new History(() => world.wallMs());
  const load: Load = {
    hot: drawKeys(random, 'hot', random.integer(1, 4)),
    cold: drawKeys(random, 'cold', random.pick([0, 2, 12])),
    operations: random.integer(20, 80),
    thinkMs: random.pick([5, 50, 200]),
    mayExpire: !world.plan.process.includes('clock-step') && random.chance(0.5),
    ids: new Map(),
  };
  const clients = Array.from({ length: random.pick([1, 2, 2, 3, 4]) }, (_, index) => `c${index}`);
  const sceneOf = (client: string): ClientScene => ({
    world,
    coordinator: random.pick(world.coordinators),
    history,
    random: random.fork(client),
  });
  const convergedMs = await runPhases(world, {
    prepare: () => fill(load, sceneOf('filler')),
    load: async () => {
      await Promise.all(clients.map((client) => work(load, client, sceneOf(client))));
    },
  });
  await readAll(load, 'after-heal', sceneOf);
  if (random.chance(0.5)) {
    for (const coordinator of world.coordinators) await coordinator.close();
    for (const coordinator of world.coordinators) await coordinator.open();
    await readAll(load, 'after-restart', sceneOf);
  }
  judgeHistory(world, history);
  const { returned, failed, unknown } = history.counts();
  return {
    operations_count: returned,
    failed_count: failed,
    unknown_count: unknown,
    converged_ms_max: convergedMs,
  };
}

function drawKeys(random: Random, prefix: string, count: number): readonly LoadKey[] {
  return Array.from({ length: count }, (_, index) => {
    return { name: `${prefix}-${index}`, kind: random.pick(KINDS) };
  });
}

/** Gives every cold key something to lose. */
async function fill({ cold }: Load, scene: ClientScene): Promise<void> {
  for (const { name: key, kind } of cold) {
    const call = drawCall(scene.random, kind, { value: key, version: undefined, ttlMs: undefined });
    const wanted = { client: 'filler', key, call, operationId: undefined, triesMax: 1 };
    await performOperation(scene, wanted);
  }
}

async function work(load: Load, client: string, scene: ClientScene): Promise<void> {
  const { world, random } = scene;
  const versions = new Map<string, string>();
  for (let left = load.operations; left > 0; left--) {
    await world.clock.sleep(random.float() * load.thinkMs);
    const isCold = load.cold.length > 0 && random.chance(COLD_SHARE);
    const { name: key, kind } = random.pick(isCold ? load.cold : load.hot);
    const call = drawCall(random, kind, {
      value: `${client}-${left}`,
      version: versions.get(key),
      ttlMs: load.mayExpire && random.chance(0.2) ? random.integer(5, 300) : undefined,
    });
    const isNamed = isWrite(call) && random.chance(0.6);
    const operationId = isNamed ? takeId(load, key, `${client}-${left}`) : undefined;
    const wanted = { client, key, call, operationId, triesMax: TRIES_MAX };
    const performed = await performOperation(scene, wanted);
    const version = versionIn(performed?.answer);
    if (version !== undefined && random.chance(0.8)) versions.set(key, version);
  }
}

function takeId({ ids }: Load, key: string, id: string): string | undefined {
  const used = ids.get(key) ?? 0;
  if (used >= IDS_PER_KEY_MAX) return undefined;
  ids.set(key, used + 1);
  return id;
}

function versionIn(answer: unknown): string | undefined {
  if (typeof answer !== 'object' || answer === null || !('version' in answer)) return undefined;
  return typeof answer.version === 'string' ? answer.version : undefined;
}

/** Reads every key through every process: in a healed world each read has an answer. */
async function readAll(
  { hot, cold }: Load,
  client: string,
  sceneOf: (client: string) => ClientScene,
): Promise<void> {
  const { world } = sceneOf(client);
  for (const coordinator of world.coordinators) {
    for (const { name: key } of [...hot, ...cold]) {
      const scene = { ...sceneOf(client), coordinator };
      const operation = { client, key, operationId: undefined, triesMax: 1 };
      const read = await performOperation(scene, { ...operation, call: { kind: 'getEntry' } });
      if (read === undefined) world.violate('available', `${key} cannot be read ${client}`);
    }
  }
}
