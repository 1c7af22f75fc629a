export type { Bench, Measures } from './bench.ts';
export { BENCHES } from './benches.ts';
export { runCallers } from './callers.ts';
export {
  exactFigure,
  lowerIsBetter,
  measurement,
  type Baseline,
  type Figure,
  type Measurement,
  type MeasurementUnit,
} from './measurement.ts';
export { measurementTable } from './measurement-table.ts';
export {
  figureOf,
  FULL_EFFORT,
  nanosecondsEach,
  QUICK_EFFORT,
  race,
  type Contestant,
  type Effort,
  type NowMs,
} from './race.ts';
export { runCli, type CliOutput } from './run-cli.ts';
export { median, relativeSpread } from './statistics.ts';
