import type { Measurement } from '../../measurement.ts';
import { measurement } from '../../measurement.ts';
import { runCallers } from '../../callers.ts';
import { race, type Effort } from '../../race.ts';

/** One operation, given its number: each sample goes on where the last one stopped. */
export type Operate = (operation: number) => Promise<unknown>;

/** An operation of a storage beside what one would write with the raw client. */
export interface Duel {
  /** `get`, `commit`, …: the middle of the measure's name. */
  readonly operation: string;
  readonly ours: Operate;
  /** How many things one of our operations does, against one of the raw one. Default 1. */
  readonly each?: number;
  readonly baseline: string;
  readonly raw: Operate;
  /** Callers at once. */
  readonly callers: readonly number[];
}

/** Callers of a measure whose name does not say. */
const USUAL_CALLERS = 64;

/** Runs each duel; `bench` and `engine` begin the names of its lines. */
export async function* measureDuels(
  bench: string,
  engine: string,
  duels: readonly Duel[],
  effort: Effort,
): AsyncGenerator<Measurement> {
  for (const duel of duels) {
    for (const callers of duel.callers)
      yield await measureDuel(bench, engine, { duel, callers, effort });
  }
}

async function measureDuel(
  bench: string,
  engine: string,
  {
    duel,
    callers,
    effort,
  }: { readonly duel: Duel; readonly callers: number; readonly effort: Effort },
): Promise<Measurement> {
  const { operation, ours, raw, baseline, each = 1 } = duel;
  const contestant = (name: string, operate: Operate) => {
    let next = 0;
    return {
      name,
      run: (operations: number) => runCallers(callers, operations, () => operate(next++)),
    };
  };
  const figures = await race([contestant('ours', ours), contestant('raw', raw)], effort);
  const figure = figures.get('ours') ?? { value: 0, n: 0, spread: 0 };
  const suffix = callers === USUAL_CALLERS ? '' : `_c${callers}`;
  return measurement(
    bench,
    `${engine}_${operation}${suffix}_ops`,
    'ops/s',
    { ...figure, value: figure.value * each },
    { name: baseline, value: figures.get('raw')?.value ?? 0 },
  );
}
