import type { Figure } from './measurement.ts';
import { median, relativeSpread } from './statistics.ts';

/** One of the things compared. */
export interface Contestant {
  readonly name: string;
  /** Performs this many operations; the time it takes is the sample. */
  run(operations: number): Promise<void> | void;
}

/** How long a bench measures. */
export interface Effort {
  /** Samples of each contestant. */
  readonly rounds: number;
  /** Length of one sample in ms. */
  readonly sampleMs: number;
  /** How long each contestant runs at least before the first sample, in ms. */
  readonly warmUpMs: number;
}

/** Time source in ms; the real one by default, another in tests of the harness. */
export type NowMs = () => number;

/** For `--quick`: enough to see a regression of a fifth. */
export const QUICK_EFFORT: Effort = Object.freeze({ rounds: 5, sampleMs: 100, warmUpMs: 300 });
/** The default effort. */
export const FULL_EFFORT: Effort = Object.freeze({ rounds: 11, sampleMs: 300, warmUpMs: 1000 });

/**
 * Operations a second of each contestant, by name. All take turns in every round, in an order that
 * rotates, so that a machine that gets slower or busier does so for all of them; the figure is the
 * median of the rounds. Before, each one runs for a while alone: that warms it up, and tells how
 * many operations make a sample.
 */
export async function race(
  contestants: readonly Contestant[],
  effort: Effort,
  nowMs: NowMs = () => performance.now(),
): Promise<ReadonlyMap<string, Figure>> {
  const counts = new Map<Contestant, number>();
  for (const contestant of contestants) {
    counts.set(contestant, await warmUp(contestant, effort, nowMs));
  }
  const samples = new Map<Contestant, number[]>(contestants.map((each) => [each, []]));
  for (let round = 0; round < effort.rounds; round++) {
    for (const contestant of rotated(contestants, round)) {
      const operations = counts.get(contestant) ?? 1;
      const tookMs = await timeOf(contestant, operations, nowMs);
      samples.get(contestant)?.push((operations / tookMs) * 1000);
    }
  }
  return new Map(contestants.map((each) => [each.name, figureOf(samples.get(each) ?? [])]));
}

/** Nanoseconds an operation from operations a second. */
export function nanosecondsEach({ value, n, spread }: Figure): Figure {
  return { value: 1e9 / value, n, spread };
}

/** Runs the contestant until it is warm; returns the number of operations that make a sample. */
async function warmUp(
  contestant: Contestant,
  { sampleMs, warmUpMs }: Effort,
  nowMs: NowMs,
): Promise<number> {
  let operations = 64;
  let spentMs = 0;
  for (;;) {
    const tookMs = await timeOf(contestant, operations, nowMs);
    spentMs += tookMs;
    const filling = Math.max(1, Math.round((operations * sampleMs) / tookMs));
    if (spentMs >= warmUpMs && tookMs >= sampleMs / 2) return filling;
    operations = Math.min(operations * 4, filling);
  }
}

async function timeOf(contestant: Contestant, operations: number, nowMs: NowMs): Promise<number> {
  const startMs = nowMs();
  await contestant.run(operations);
  // A clock of 5 µs steps may not move during a very short run.
  return Math.max(nowMs() - startMs, 0.001);
}

function rotated<T>(items: readonly T[], by: number): T[] {
  const at = by % Math.max(1, items.length);
  return [...items.slice(at), ...items.slice(0, at)];
}

/** The median of samples and how far they lie apart. */
export function figureOf(samples: readonly number[]): Figure {
  return { value: median(samples), n: samples.length, spread: relativeSpread(samples) };
}
