import { systemClock } from '@spillway/runtime';
import { readArguments, USAGE, type CliRequest } from './cli-arguments.ts';
import {
  campaignJson,
  describeCampaign,
  describeFailedRun,
  describeScenarios,
} from './describe-campaign.ts';
import { runCampaign } from './run-campaign.ts';
import { SCENARIOS } from './scenarios.ts';

process.exitCode = await answer(readArguments(process.argv.slice(2)));

/** Does what was asked and returns the exit code. */
async function answer(request: CliRequest): Promise<number> {
  switch (request.kind) {
    case 'list':
      console.log(describeScenarios(SCENARIOS));
      return 0;
    case 'wrong':
      console.error(`${request.reason}\n\n${USAGE}`);
      return 2;
    case 'run':
      return await run(request);
    default:
      return request satisfies never;
  }
}

async function run(request: CliRequest & { kind: 'run' }): Promise<number> {
  const scenario = SCENARIOS.find(({ name }) => name === request.scenario);
  if (scenario === undefined) {
    console.error(
      `there is no scenario ${request.scenario}; there are:\n${describeScenarios(SCENARIOS)}`,
    );
    return 2;
  }
  const tell = request.isJson ? console.error : console.log;
  const report = await runCampaign(scenario, {
    ...{ firstSeed: request.firstSeed, runs: request.runs, clock: systemClock },
    onTrace: request.isTraced ? (line) => tell(line) : undefined,
    onFailedRun: (result) => tell(describeFailedRun(scenario.name, result)),
  });
  console.log(request.isJson ? campaignJson(report) : describeCampaign(scenario, report));
  return report.violations > 0 ? 1 : 0;
}
