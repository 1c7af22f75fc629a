import type { Scenario } from './scenario.ts';
import { inventory } from './scenarios/inventory.ts';
import { kv } from './scenarios/kv.ts';
import { stockRace } from './scenarios/stock-race.ts';

/** All scenarios, in the order in which `--list` names them. */
export const SCENARIOS: readonly Scenario[] = [stockRace, kv, inventory];
