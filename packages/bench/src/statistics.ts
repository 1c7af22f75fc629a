import { SpillwayError } from '@spillway/runtime';

/** The middle value, or the mean of the two middle ones. @throws BENCH_NO_SAMPLES when empty. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/**
 * How far the samples lie apart: the distance between the quartiles divided by the median. 0 when
 * all are equal; above about 0.15 two figures of the run cannot be told apart.
 */
export function relativeSpread(values: readonly number[]): number {
  const middle = median(values);
  if (middle === 0) return 0;
  return (quantile(values, 0.75) - quantile(values, 0.25)) / Math.abs(middle);
}

/** Linear interpolation between the neighbours, as R's type 7. */
function quantile(values: readonly number[], fraction: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const position = (sorted.length - 1) * fraction;
  const low = sorted[Math.floor(position)];
  const high = sorted[Math.ceil(position)];
  if (low === undefined || high === undefined) {
    throw new SpillwayError('BENCH_NO_SAMPLES', 'There is no median of no samples.');
  }
  return low + (high - low) * (position - Math.floor(position));
}
