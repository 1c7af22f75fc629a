/** One figure of a bench: one line of `--json`. */
export interface Measurement {
  readonly bench: string;
  /** Stable name; its ending says which direction is better, see {@link lowerIsBetter}. */
  readonly measure: string;
  /** Median of the samples, or the one value of a measure that does not depend on time. */
  readonly value: number;
  readonly unit: MeasurementUnit;
  /** What the value is set against; `null`: nothing. */
  readonly baseline: string | null;
  /** Of the same run. */
  readonly baselineValue: number | null;
  /** `value / baselineValue`; `null` without a baseline, or against 0. */
  readonly ratio: number | null;
  /** Samples that the median was taken of. */
  readonly n: number;
  /** Distance of the quartiles over the median; 0 for what does not depend on time. */
  readonly spread: number;
}

/** `ops/s`: operations a second; `ratio`: a pure number. */
export type MeasurementUnit = 'ops/s' | 'ns' | 'ratio' | 'count';

/** A figure before it is set against another. */
export interface Figure {
  readonly value: number;
  readonly n: number;
  readonly spread: number;
}

/** What a figure is set against. */
export interface Baseline {
  readonly name: string;
  readonly value: number;
}

/** Makes a line of a bench. */
export function measurement(
  bench: string,
  measure: string,
  unit: MeasurementUnit,
  figure: Figure,
  baseline?: Baseline,
): Measurement {
  return {
    bench,
    measure,
    value: rounded(figure.value),
    unit,
    baseline: baseline?.name ?? null,
    baselineValue: baseline === undefined ? null : rounded(baseline.value),
    ratio: baseline === undefined ? null : ratioTo(figure.value, baseline.value),
    n: figure.n,
    spread: rounded(figure.spread),
  };
}

/** A figure that is the same at every run, such as a share of slots. */
export function exactFigure(value: number): Figure {
  return { value, n: 1, spread: 0 };
}

/** Whether a smaller value of the measure, and so a smaller ratio, is the better one. */
export function lowerIsBetter(measure: string): boolean {
  return /_(ns|ms|s|bytes|share|count)$|_over_/.test(measure);
}

function ratioTo(value: number, baseline: number): number | null {
  if (baseline !== 0) return rounded(value / baseline);
  return value === 0 ? 1 : null; // as good as a perfect baseline, or beyond comparison
}

/** Five digits: no bench here measures more. */
function rounded(value: number): number {
  return Number(value.toPrecision(5));
}
