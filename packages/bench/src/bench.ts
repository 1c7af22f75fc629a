import type { Measurement } from './measurement.ts';
import type { Effort } from './race.ts';

/** Yields each measure when it is known; leaves nothing behind, also when stopped early. */
export type Measures = (effort: Effort) => AsyncIterable<Measurement>;

/** A bench: a set of measures taken in one run. */
export interface Bench {
  /** The word on the command line. */
  readonly name: string;
  /** One line for the list of benches. */
  readonly summary: string;
  readonly run: Measures;
}
