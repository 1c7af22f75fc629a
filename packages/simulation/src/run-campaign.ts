import { createHash } from 'node:crypto';
import type { Clock } from '@spillway/runtime';
import { FaultCounts } from './faults/fault-counts.ts';
import type { FaultName } from './faults/fault-names.ts';
import { runScenario, type RunResult } from './run-scenario.ts';
import type { Scenario, ScenarioFigures } from './scenario.ts';
import type { TraceListener } from './trace.ts';
import type { Violation } from './violation.ts';
import type { WorldSeams } from './world/world.ts';

/** Options of {@link runCampaign}. */
export interface CampaignOptions {
  /** Seed of the first run; the others follow it. */
  readonly firstSeed: number;
  readonly runs: number;
  /** Times the campaign in real milliseconds. */
  readonly clock: Clock;
  readonly onTrace?: TraceListener | undefined;
  /** Told of each run that did not hold, as soon as it has ended. */
  readonly onFailedRun?: (result: RunResult) => void;
  readonly seams?: WorldSeams;
}

/** What a campaign came to. */
export interface CampaignReport {
  readonly scenario: string;
  readonly runs: number;
  readonly firstSeed: number;
  readonly failedSeeds: readonly number[];
  /** Of runs, and of the campaign as a whole. */
  readonly violations: number;
  /** What does not hold of the campaign as a whole. */
  readonly campaignViolations: readonly Violation[];
  /** Hash of the hashes of all runs. */
  readonly traceHash: string;
  readonly virtualMs: number;
  readonly wallMs: number;
  readonly figures: ScenarioFigures;
  readonly faults: Readonly<Partial<Record<FaultName, number>>>;
}

/** Every n-th run is played twice: a run that cannot be replayed cannot be explained. */
const REPEAT_EVERY = 20;
/** From so many runs on a fault that never surfaced is a hole in the campaign. */
const RUNS_TO_REACH = 100;

/** Plays a scenario for a row of seeds. */
export async function runCampaign(
  scenario: Scenario,
  options: CampaignOptions,
): Promise<CampaignReport> {
  const { firstSeed, runs, clock } = options;
  const startedMs = clock.monotonicMs();
  const sum = new CampaignSum();
  for (let index = 0; index < runs; index++) {
    const seed = firstSeed + index;
    const result = await runScenario(scenario, { ...options, seed });
    const again =
      index % REPEAT_EVERY === 0
        ? await runScenario(scenario, { ...options, seed, onTrace: undefined })
        : undefined;
    const isRepeatable = again === undefined || again.traceHash === result.traceHash;
    sum.add(isRepeatable ? result : withViolation(result, notRepeatable(result, again)));
    const last = sum.lastFailure;
    if (last?.seed === seed) options.onFailedRun?.(last);
  }
  const campaignViolations = runs < RUNS_TO_REACH ? [] : unreached(scenario.faults, sum.faults);
  return {
    ...{ scenario: scenario.name, runs, firstSeed, campaignViolations },
    ...{ failedSeeds: sum.failedSeeds, violations: sum.violations + campaignViolations.length },
    ...{ traceHash: sum.traceHash(), virtualMs: sum.virtualMs },
    wallMs: clock.monotonicMs() - startedMs,
    figures: Object.fromEntries(sum.figures),
    faults: Object.fromEntries(scenario.faults.map((fault) => [fault, sum.faults.of(fault)])),
  };
}

/** Adds up the runs of a campaign. */
class CampaignSum {
  readonly failedSeeds: number[] = [];
  readonly faults: FaultCounts = new FaultCounts();
  readonly figures = new Map<string, number>();
  readonly #hash = createHash('sha256');
  violations = 0;
  virtualMs = 0;
  lastFailure: RunResult | undefined;

  add(result: RunResult): void {
    this.#hash.update(result.traceHash);
    this.virtualMs += result.virtualMs;
    this.faults.merge(result.faults);
    for (const [name, value] of Object.entries(result.figures)) {
      const before = this.figures.get(name) ?? 0;
      this.figures.set(name, name.endsWith('_max') ? Math.max(before, value) : before + value);
    }
    if (result.violations.length === 0) return;
    this.violations += result.violations.length;
    this.failedSeeds.push(result.seed);
    this.lastFailure = result;
  }

  traceHash(): string {
    return this.#hash.digest('hex');
  }
}

function withViolation(result: RunResult, violation: Violation): RunResult {
  return { ...result, violations: [...result.violations, violation] };
}

function notRepeatable(first: RunResult, second: RunResult): Violation {
  return {
    promise: 'repeatable',
    text:
      `two runs of seed ${first.seed} went apart: ${first.traceLines} lines with hash ` +
      `${first.traceHash}, then ${second.traceLines} with ${second.traceHash}`,
  };
}

function unreached(declared: readonly FaultName[], faults: FaultCounts): readonly Violation[] {
  return declared
    .filter((fault) => faults.of(fault) === 0)
    .map((fault) => ({
      promise: 'reached',
      text: `the fault ${fault} never met a call: the campaign says nothing about it`,
    }));
}
