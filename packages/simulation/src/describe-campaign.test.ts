import { describe, expect, it } from 'vitest';
import { campaignJson, describeCampaign, describeFailedRun } from './describe-campaign.ts';
import { FaultCounts } from './faults/fault-counts.ts';
import type { CampaignReport } from './run-campaign.ts';
import type { Scenario } from './scenario.ts';

const report: CampaignReport = {
  scenario: 'kv',
  runs: 3,
  firstSeed: 7,
  failedSeeds: [8],
  violations: 2,
  campaignViolations: [],
  traceHash: 'abc',
  virtualMs: 1234.5678,
  wallMs: 99.9,
  figures: { operations_count: 12 },
  faults: { hang: 4 },
};

const scenario: Scenario = {
  name: 'kv',
  goal: 'to find out',
  faults: ['hang'],
  needs: {},
  play: () => Promise.resolve({}),
};

describe('the report of a campaign', () => {
  it('is one flat JSON object', () => {
    expect(JSON.parse(campaignJson(report))).toEqual({
      scenario: 'kv',
      runs: 3,
      firstSeed: 7,
      failedSeeds: [8],
      violations: 2,
      traceHash: 'abc',
      virtualMs: 1235,
      wallMs: 100,
      operations_count: 12,
      faults: { hang: 4 },
    });
  });

  it('says in words what failed and which faults surfaced', () => {
    const text = describeCampaign(scenario, report);
    expect(text).toContain('2 violations, in the seeds 8');
    expect(text).toContain('hang 4');
    expect(text).toContain('to find out');
  });
});

describe('a failed run', () => {
  it('is told with its promises, the end of its trace and the command that replays it', () => {
    const text = describeFailedRun('kv', {
      seed: 8,
      violations: [{ promise: 'floor', text: 'it stands at -1' }],
      traceHash: 'abc',
      traceTail: ['first line', 'last line'],
      traceLines: 2,
      virtualMs: 1,
      faults: new FaultCounts(),
      figures: {},
    });
    expect(text).toContain('floor: it stands at -1');
    expect(text).toContain('last line');
    expect(text).toContain('npm run sim -- kv --seed 8 --runs 1');
  });
});
