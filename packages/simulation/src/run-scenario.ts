import type { FaultCounts } from './faults/fault-counts.ts';
import type { Scenario, ScenarioFigures } from './scenario.ts';
import type { TraceListener } from './trace.ts';
import type { Violation } from './violation.ts';
import { World, type WorldSeams } from './world/world.ts';

/** What one run came to. */
export interface RunResult {
  readonly seed: number;
  readonly violations: readonly Violation[];
  readonly traceHash: string;
  readonly traceTail: readonly string[];
  readonly traceLines: number;
  readonly virtualMs: number;
  readonly faults: FaultCounts;
  readonly figures: ScenarioFigures;
}

/** Options of {@link runScenario}. */
export interface RunOptions {
  readonly seed: number;
  readonly seams?: WorldSeams;
  readonly onTrace?: TraceListener | undefined;
}

/** Virtual time after which a run is taken for stuck. */
const RUN_MS_MAX = 3_600_000;

/** Plays one seed of a scenario in a world of its own. Never rejects for what the world does. */
export async function runScenario(scenario: Scenario, options: RunOptions): Promise<RunResult> {
  const { faults, needs } = scenario;
  const world = new World({ ...options, faults, needs });
  let figures: ScenarioFigures = {};
  try {
    figures = await world.clock.run(() => playWithin(world, scenario));
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    world.violate('crash', text);
  }
  return {
    seed: options.seed,
    violations: world.violations,
    traceHash: world.trace.hash(),
    traceTail: world.trace.tail,
    traceLines: world.trace.lines,
    virtualMs: world.clock.monotonicMs(),
    faults: world.faults,
    figures: { ...figures, failed_openings_count: world.failedOpenings },
  };
}

async function playWithin(world: World, scenario: Scenario): Promise<ScenarioFigures> {
  world.clock.startTimer(RUN_MS_MAX, () => world.abandon(`not done after ${RUN_MS_MAX} ms`));
  return await Promise.race([scenario.play(world), world.abandoned.then(() => ({}))]);
}
