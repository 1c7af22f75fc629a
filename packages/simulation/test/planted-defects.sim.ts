import { seededRandom } from '@spillway/runtime';
import { describe, expect, it } from 'vitest';
import { runScenario, type RunResult } from '../src/run-scenario.ts';
import type { Scenario } from '../src/scenario.ts';
import { inventory } from '../src/scenarios/inventory.ts';
import { kv } from '../src/scenarios/kv.ts';
import { stockRace } from '../src/scenarios/stock-race.ts';
import type { WorldSeams } from '../src/world/world.ts';
import {
  amnesiacStorage,
  blindKv,
  carelessKv,
  floorlessKv,
  forgetfulStorage,
  forgettingKv,
  hastyKv,
  lossyUpdateKv,
  overconfidentStorage,
  repeatingKv,
  staleKv,
  unfencedStorage,
} from './planted-defects.ts';

/*
 * The test of the test: each defect breaks a promise, and the simulation must see it within a
 * stated number of runs. A defect that survives is a check that is missing. Where a defect matters
 * under one fault only, the runs draw no others.
 */

interface Hunt {
  readonly scenario: Scenario;
  /** Made anew for each run: a defect has a state of its own. */
  readonly seams: (seed: number) => WorldSeams;
  /** Any of these broken promises will do. */
  readonly promises: readonly string[];
  readonly runsMax: number;
}

async function hunt({ scenario, seams, promises, runsMax }: Hunt): Promise<RunResult> {
  for (let seed = 1; seed <= runsMax; seed++) {
    const result = await runScenario(scenario, { seed, seams: seams(seed) });
    if (result.violations.some(({ promise }) => promises.includes(promise))) return result;
  }
  throw new Error(`${scenario.name} saw no broken ${promises.join(' or ')} in ${runsMax} runs`);
}

const luck = (seed: number): ReturnType<typeof seededRandom> => seededRandom(`defect ${seed}`);

describe('a planted defect is found', () => {
  it.each<[string, Hunt]>([
    [
      'a storage that loses acknowledged commits',
      {
        scenario: stockRace,
        seams: (seed) => ({ storage: (each) => forgetfulStorage(each, luck(seed), 0.1) }),
        promises: ['lost-write', 'linearizable', 'applied-twice', 'same-answer'],
        runsMax: 10,
      },
    ],
    [
      'a storage whose promises bind nobody',
      {
        scenario: kv,
        seams: () => ({ storage: unfencedStorage }),
        promises: ['linearizable'],
        runsMax: 10,
      },
    ],
    [
      'a storage that says "not applied" when it does not know',
      {
        scenario: { ...kv, faults: ['lost-answer'] },
        seams: () => ({ link: overconfidentStorage }),
        promises: ['linearizable', 'version'],
        runsMax: 40,
      },
    ],
    [
      'a storage that hides its amnesia',
      {
        scenario: {
          ...kv,
          faults: ['crash-losing-all'],
          needs: { nodes: [3], isEmbedded: true },
        },
        seams: () => ({ link: amnesiacStorage }),
        promises: ['linearizable'],
        runsMax: 40,
      },
    ],
    [
      'a KV that applies a repeat again',
      {
        scenario: stockRace,
        seams: () => ({ kv: repeatingKv }),
        promises: ['applied-twice', 'same-answer'],
        runsMax: 3,
      },
    ],
    [
      'a KV that sells below the floor',
      { scenario: stockRace, seams: () => ({ kv: floorlessKv }), promises: ['floor'], runsMax: 5 },
    ],
    [
      'a KV that answers before it writes',
      {
        scenario: stockRace,
        seams: (seed) => ({ kv: (each) => carelessKv(each, luck(seed), 0.02) }),
        promises: ['lost-write', 'oversold'],
        runsMax: 5,
      },
    ],
    [
      'a KV that answers a repeat anew',
      {
        scenario: stockRace,
        seams: () => ({ kv: forgettingKv }),
        promises: ['same-answer'],
        runsMax: 5,
      },
    ],
    [
      'a KV that reads old values',
      {
        scenario: kv,
        seams: (seed) => ({ kv: (each) => staleKv(each, luck(seed), 0.3) }),
        promises: ['linearizable'],
        runsMax: 5,
      },
    ],
    [
      'a KV that does not compare before it sets',
      { scenario: kv, seams: () => ({ kv: blindKv }), promises: ['linearizable'], runsMax: 5 },
    ],
    [
      'a KV that loses updates of the shop',
      {
        scenario: inventory,
        seams: (seed) => ({ kv: (each) => lossyUpdateKv(each, luck(seed), 0.05) }),
        promises: ['ledger', 'oversold'],
        runsMax: 10,
      },
    ],
    [
      'a clock by which holds end early',
      {
        scenario: inventory,
        seams: () => ({ kv: (each) => hastyKv(each, 100) }),
        promises: ['reservation', 'oversold'],
        runsMax: 10,
      },
    ],
  ])('%s', async (_, defect) => {
    const found = await hunt(defect);
    expect(found.violations).not.toEqual([]);
  });
});
