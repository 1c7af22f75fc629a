import type { Random } from '@spillway/runtime';
import type { CrashOptions, Fault, FaultRule, FaultRuleOptions } from '@spillway/storage/faulty';
import type { Coordinator } from '../world/coordinator.ts';
import type { LinkCut } from '../world/link.ts';
import type { SimulatedNode } from '../world/simulated-node.ts';
import type { NodeFault } from './fault-names.ts';

/** What a fault of a node needs. */
export interface NodeFaultScene {
  readonly node: SimulatedNode;
  readonly coordinators: readonly Coordinator[];
  readonly latencyMs: number;
  readonly injectOutermost: (options: FaultRuleOptions) => FaultRule;
  /** How long the fault lasts in ms. */
  readonly spanMs: number;
  readonly random: Random;
  /** Lets virtual time pass; the end of the faulty phase cuts it short. */
  readonly pause: (delayMs: number) => Promise<void>;
  /** The same, whatever ends. */
  readonly sleep: (delayMs: number) => Promise<void>;
  readonly nowMs: () => number;
}

const BEFORE_CRASH_MS = 500;
/** Requests are delayed by less than this. */
const LATEST_REQUEST_MS = 1500;

/**
 * Makes a node unwell, waits, makes it well again. Returns how many calls noticed: none means that
 * the fault proved nothing.
 */
export async function runNodeFault(fault: NodeFault, scene: NodeFaultScene): Promise<number> {
  switch (fault) {
    case 'crash':
      return await crash(scene, { loseUnflushed: false });
    case 'crash-losing-all':
      return await crash(scene, { loseUnflushed: true });
    case 'crash-losing-some':
      return await crash(scene, { loseUnflushed: 'some' });
    case 'crash-before-answer':
      return await crashBeforeAnswer(scene);
    case 'hang':
      return await hang(scene);
    case 'down':
      return await down(scene);
    case 'hang-answers':
      return await hangAnswers(scene);
    case 'slow': {
      const ms = Math.ceil(scene.latencyMs);
      return await withRule(scene, { kind: 'delay', ms: { min: 20 * ms, max: 40 * ms } });
    }
    case 'disk-full':
      return await withRule(scene, { kind: 'diskFull' });
    case 'partition':
      return await partition(scene);
    default:
      return fault satisfies never;
  }
}

async function crash(scene: NodeFaultScene, options: CrashOptions): Promise<number> {
  const { node, spanMs, pause } = scene;
  const before = losses(node);
  await node.faulty.crash(options);
  await pause(spanMs);
  await restart(scene);
  return losses(node) - before;
}

async function crashBeforeAnswer(scene: NodeFaultScene): Promise<number> {
  const { node, random, spanMs, pause, sleep } = scene;
  // Around all faults of messages, so that it strikes once and nothing of the call comes after it.
  const rule = scene.injectOutermost({
    fault: { kind: 'crashAfter', loseUnflushed: random.pick([false, true, 'some'] as const) },
    when: ({ kind }) => kind === 'commit',
    skip: random.integer(0, 5),
    times: 1,
  });
  await pause(BEFORE_CRASH_MS);
  node.faulty.remove(rule);
  // The commit that was struck may be on its way still, and crashes the node when it arrives.
  for (let ms = 0; rule.injected > 0 && !isCrashed(node) && ms < LATEST_REQUEST_MS; ms += 10) {
    await sleep(10);
  }
  await pause(spanMs);
  await restart(scene);
  return rule.injected;
}

function isCrashed({ faulty }: SimulatedNode): boolean {
  return faulty.state === 'crashed';
}

async function restart({ node, nowMs }: NodeFaultScene): Promise<void> {
  if (!isCrashed(node)) return;
  node.lostAtMs = nowMs();
  await node.faulty.restart();
}

async function hang({ node, spanMs, pause }: NodeFaultScene): Promise<number> {
  const before = node.faulty.counts.hung;
  node.faulty.hang();
  await pause(spanMs);
  node.faulty.up();
  return node.faulty.counts.hung - before;
}

async function down({ node, spanMs, pause }: NodeFaultScene): Promise<number> {
  const before = node.faulty.counts.refused;
  node.faulty.down();
  await pause(spanMs);
  node.faulty.up();
  return node.faulty.counts.refused - before;
}

async function hangAnswers(scene: NodeFaultScene): Promise<number> {
  const struck = await withRule(scene, { kind: 'hangAnswer' });
  // A call that was struck and is delayed comes to its hang after the others were let go.
  for (let ms = 0; struck > 0 && ms < LATEST_REQUEST_MS; ms += 50) {
    await scene.sleep(50);
    scene.node.faulty.up();
  }
  return struck;
}

async function withRule({ node, spanMs, pause }: NodeFaultScene, fault: Fault): Promise<number> {
  const rule: FaultRule = node.faulty.inject({ fault });
  await pause(spanMs);
  node.faulty.remove(rule);
  node.faulty.up(); // lets go what the rule made hang
  return rule.injected;
}

async function partition(scene: NodeFaultScene): Promise<number> {
  const { node, coordinators, random, spanMs, pause } = scene;
  const cut = random.pick<LinkCut>(['requests', 'answers', 'both']);
  const apart = random.chance(0.5) ? coordinators : [random.pick(coordinators)];
  const before = lostCalls(apart);
  for (const coordinator of apart) coordinator.cut(node.id, cut);
  await pause(spanMs);
  for (const coordinator of apart) coordinator.cut(node.id, 'none');
  return lostCalls(apart) - before;
}

/** Calls that a crash cut or that met a crashed node. */
function losses({ faulty }: SimulatedNode): number {
  const { refused, cutBefore, cutAfter } = faulty.counts;
  return refused + cutBefore + cutAfter;
}

function lostCalls(coordinators: readonly Coordinator[]): number {
  return coordinators.reduce((sum, { lostCalls: lost }) => sum + lost, 0);
}
