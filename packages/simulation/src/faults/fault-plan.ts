import type { Random } from '@spillway/runtime';
import {
  MESSAGE_FAULTS,
  NODE_FAULTS,
  PROCESS_FAULTS,
  type FaultName,
  type MessageFault,
  type NodeFault,
  type ProcessFault,
} from './fault-names.ts';

/** What is drawn for one run before it begins. Plain data: it is the first line of the trace. */
export interface FaultPlan {
  /** Faults of nodes that occur in this run. */
  readonly node: readonly NodeFault[];
  /** Mean pause between two of them in ms. */
  readonly nodeGapMs: number;
  /** How long one of them lasts in ms. */
  readonly nodeSpanMs: { readonly min: number; readonly max: number };
  /**
   * The next node may fall only when the last one is trusted again by the processes, not as soon as
   * it is well. Then no operation may fail for a node.
   */
  readonly isPatient: boolean;
  /** Probability of each fault of messages, for each call. */
  readonly message: Readonly<Partial<Record<MessageFault, number>>>;
  readonly process: readonly ProcessFault[];
  /** Mean pause between two of them in ms. */
  readonly processGapMs: number;
}

/** Probability that a fault occurs in a run at all: faults hide one another when all are on. */
const FAULT_CHANCE = 0.35;
/** Share of runs without any fault: what fails there needs none. */
const CALM_CHANCE = 0.05;

/**
 * Draws which of the `declared` faults exist in a run, and how often they strike: a swarm (Groce et
 * al., "Swarm Testing"; TigerBeetle's `options_swarm`).
 */
export function drawFaultPlan(random: Random, declared: readonly FaultName[]): FaultPlan {
  const isCalm = random.chance(CALM_CHANCE);
  const occurs = (fault: FaultName): boolean =>
    declared.includes(fault) && random.chance(FAULT_CHANCE) && !isCalm;
  const node = NODE_FAULTS.filter(occurs);
  const message: Partial<Record<MessageFault, number>> = {};
  for (const fault of MESSAGE_FAULTS) {
    if (occurs(fault)) message[fault] = random.pick([0.005, 0.02, 0.08]);
  }
  const min = random.pick([5, 50, 300]);
  return {
    node,
    nodeGapMs: random.pick([10, 50, 200]),
    isPatient: random.chance(0.5),
    nodeSpanMs: { min, max: min * random.pick([1, 4, 10]) },
    message,
    process: PROCESS_FAULTS.filter(occurs),
    processGapMs: random.pick([20, 100, 400]),
  };
}

/** Whether nothing but faults of one node after the other occurs: then no operation may fail. */
export function isCalmNetwork({ message, process, isPatient }: FaultPlan): boolean {
  return Object.keys(message).length === 0 && process.length === 0 && isPatient;
}
