export {
  checkLinearizable,
  type LinearizabilityVerdict,
  type SequentialModel,
  type TimedOperation,
} from './history/check-linearizable.ts';
export { runCampaign, type CampaignOptions, type CampaignReport } from './run-campaign.ts';
export { runScenario, type RunOptions, type RunResult } from './run-scenario.ts';
export type { Scenario, ScenarioFigures } from './scenario.ts';
export { SCENARIOS } from './scenarios.ts';
export type { Violation } from './violation.ts';
