import type { CampaignReport } from './run-campaign.ts';
import type { RunResult } from './run-scenario.ts';
import type { Scenario } from './scenario.ts';

/** Lines of a trace shown with a failure; the replay shows all with `--trace`. */
const TAIL_LINES = 25;

/** The report as MEASURES.md has it: one flat object, its figures by name. */
export function campaignJson(report: CampaignReport): string {
  const { figures, campaignViolations, ...rest } = report;
  return JSON.stringify({
    ...rest,
    virtualMs: Math.round(rest.virtualMs),
    wallMs: Math.round(rest.wallMs),
    ...figures,
    ...(campaignViolations.length > 0 ? { campaignViolations } : {}),
  });
}

/** The report in words. */
export function describeCampaign({ goal }: Scenario, report: CampaignReport): string {
  const { scenario, runs, firstSeed, failedSeeds, virtualMs, wallMs, traceHash } = report;
  const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
  const faults = Object.entries(report.faults).map(([name, times]) => `${name} ${times}`);
  const figures = Object.entries(report.figures).map(([name, value]) => `${name} ${round(value)}`);
  return [
    `${scenario}: ${goal}`,
    `  ${runs} runs from seed ${firstSeed}: ${seconds(virtualMs)} virtual in ${seconds(wallMs)}`,
    `  trace ${traceHash}`,
    `  figures: ${figures.join(', ')}`,
    `  faults that met a call: ${faults.join(', ')}`,
    ...report.campaignViolations.map(({ promise, text }) => `  VIOLATION ${promise}: ${text}`),
    failedSeeds.length === 0
      ? `  ${report.violations} violations`
      : `  ${report.violations} violations, in the seeds ${failedSeeds.join(', ')}`,
  ].join('\n');
}

/** A run that did not hold: what, the end of its trace, and how to see it again. */
export function describeFailedRun(scenario: string, result: RunResult): string {
  return [
    `VIOLATION in ${scenario}, seed ${result.seed}`,
    ...result.violations.map(({ promise, text }) => `  ${promise}: ${text}`),
    '  the trace ends with:',
    ...result.traceTail.slice(-TAIL_LINES).map((line) => `    ${line}`),
    `  replay: npm run sim -- ${scenario} --seed ${result.seed} --runs 1 --trace`,
  ].join('\n');
}

/** The scenarios and what each is to find out. */
export function describeScenarios(scenarios: readonly Scenario[]): string {
  const width = Math.max(...scenarios.map(({ name }) => name.length));
  return scenarios.map(({ name, goal }) => `  ${name.padEnd(width)}  ${goal}`).join('\n');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
