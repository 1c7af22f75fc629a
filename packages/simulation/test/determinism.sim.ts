import { describe, expect, it } from 'vitest';
import { SCENARIOS } from '../src/index.ts';
import { runScenario } from '../src/run-scenario.ts';

const SEEDS = [1, 2, 3, 4, 5, 6];

const NAMED = SCENARIOS.map((scenario) => [scenario.name, scenario] as const);

describe.each(NAMED)('%s', (_, scenario) => {
  it('writes the same trace for the same seed, and another one for every other seed', async () => {
    const hashes = new Set<string>();
    for (const seed of SEEDS) {
      const first = await runScenario(scenario, { seed });
      const second = await runScenario(scenario, { seed });
      expect(second.traceHash, `seed ${seed}`).toBe(first.traceHash);
      expect(second.traceLines).toBe(first.traceLines);
      expect(second.virtualMs).toBe(first.virtualMs);
      hashes.add(first.traceHash);
    }
    expect(hashes.size).toBe(SEEDS.length);
  });
});
