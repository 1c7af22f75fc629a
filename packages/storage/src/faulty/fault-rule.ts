import { SpillwayError, type Random } from '@spillway/runtime';
import { anyCall } from './call-predicates.ts';
import { isCommitFault, isDelay, type DelayMs, type Fault } from './fault.ts';
import type { CallPredicate, StorageCall } from './storage-call.ts';

/** Options of {@link FaultRule}. */
export interface FaultRuleOptions {
  readonly fault: Fault;
  /** The calls that the rule counts. Default: every call (every commit for commit faults). */
  readonly when?: CallPredicate;
  /** Chosen calls to let pass before the first fault; `n - 1` hits the n-th. Default 0. */
  readonly skip?: number;
  /** How often the fault is injected; 1 is "once". Default `Infinity`: permanent. */
  readonly times?: number;
  /** Probability with which a chosen call is hit, by the storage's `random`. Default 1. */
  readonly chance?: number;
}

/**
 * A fault and when it strikes. One rule may be given to several storages: it counts their calls
 * together, so that "the n-th call of the whole system" is one rule.
 */
export class FaultRule {
  readonly fault: Fault;
  readonly #when: CallPredicate;
  readonly #skip: number;
  readonly #times: number;
  readonly #chance: number;
  #chosen = 0;
  #injected = 0;

  /** @throws FAULT_RULE_INVALID */
  constructor(options: FaultRuleOptions) {
    const { fault, when = anyCall, skip = 0, times = Infinity, chance = 1 } = options;
    if (!(Number.isSafeInteger(skip) && skip >= 0)) throw ruleInvalid('skip', skip);
    if (!(times === Infinity || (Number.isSafeInteger(times) && times >= 0))) {
      throw ruleInvalid('times', times);
    }
    if (!(chance >= 0 && chance <= 1)) throw ruleInvalid('chance', chance);
    for (const ms of delaysOf(fault)) if (!isDelay(ms)) throw ruleInvalid('delay', ms);
    this.fault = fault;
    this.#when = when;
    this.#skip = skip;
    this.#times = times;
    this.#chance = chance;
  }

  /** Calls that the predicate chose so far, those let pass included. */
  get chosen(): number {
    return this.#chosen;
  }

  /** How often the fault was injected. */
  get injected(): number {
    return this.#injected;
  }

  /** Counts the call and says whether the fault strikes it. Called by the storage, once a call. */
  strikes(call: StorageCall, random: Random): boolean {
    if (isCommitFault(this.fault.kind) && call.kind !== 'commit') return false;
    if (!this.#when(call)) return false;
    this.#chosen++;
    if (this.#chosen <= this.#skip || this.#injected >= this.#times) return false;
    if (this.#chance < 1 && !random.chance(this.#chance)) return false;
    this.#injected++;
    return true;
  }
}

function delaysOf(fault: Fault): DelayMs[] {
  if ('ms' in fault) return [fault.ms];
  return 'afterMs' in fault && fault.afterMs !== undefined ? [fault.afterMs] : [];
}

function ruleInvalid(option: string, value: number | DelayMs): SpillwayError {
  const text = JSON.stringify(typeof value === 'number' ? String(value) : value);
  return new SpillwayError('FAULT_RULE_INVALID', `A rule cannot have ${option} = ${text}.`, {
    details: { option, value },
  });
}
