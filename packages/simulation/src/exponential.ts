import type { Random } from '@spillway/runtime';

/** The pause between two events that happen `mean` apart on average, and do not remember. */
export function exponential(random: Random, mean: number): number {
  return -Math.log(1 - random.float()) * mean;
}
