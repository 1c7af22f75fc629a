import type { Random } from '@spillway/runtime';
import {
  mayForget,
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

/** Most faults of one family in one run: faults hide one another when all are on. */
const KINDS_MAX = 2;

/**
 * Draws which of the `declared` faults exist in a run, and how often they strike: a swarm (Groce et
 * al., "Swarm Testing"; TigerBeetle's `options_swarm`).
 */
export function drawFaultPlan(random: Random, declared: readonly FaultName[]): FaultPlan {
  const isDeclared = (fault: FaultName): boolean => declared.includes(fault);
  const forgetting = NODE_FAULTS.filter((fault) => isDeclared(fault) && mayForget(fault));
  const silencing = NODE_FAULTS.filter((fault) => isDeclared(fault) && !mayForget(fault));
  const message: Partial<Record<MessageFault, number>> = {};
  for (const fault of drawSome(random, MESSAGE_FAULTS.filter(isDeclared))) {
    message[fault] = random.pick([0.01, 0.05, 0.2]);
  }
  const min = random.pick([5, 50, 200]);
  return {
    node: [...drawSome(random, forgetting), ...drawSome(random, silencing)],
    nodeGapMs: random.pick([5, 25, 100]),
    isPatient: random.chance(0.5),
    nodeSpanMs: { min, max: min * random.pick([1, 4]) },
    message,
    process: drawSome(random, PROCESS_FAULTS.filter(isDeclared)),
    processGapMs: random.pick([20, 100, 400]),
  };
}

/** None to a few of them, each number as likely. */
function drawSome<Fault>(random: Random, faults: readonly Fault[]): readonly Fault[] {
  const left = [...faults];
  const drawn: Fault[] = [];
  for (let more = random.integer(0, KINDS_MAX); more > 0 && left.length > 0; more--) {
    drawn.push(...left.splice(random.integer(0, left.length - 1), 1));
  }
  return drawn;
}

/** Whether nothing but faults of one node after the other occurs: then no operation may fail. */
export function isCalmNetwork({ message, process, isPatient }: FaultPlan): boolean {
  return Object.keys(message).length === 0 && process.length === 0 && isPatient;
}
