import type { Measurement } from './measurement.ts';
import type { Effort } from './race.ts';

/** A bench: a set of measures taken in one run. */
export interface Bench {
  /** The word on the command line. */
  readonly name: string;
  /** One line for the list of benches. */
  readonly summary: string;
  /** Yields each measure when it is known; leaves nothing behind, also when stopped early. */
  run(effort: Effort): AsyncIterable<Measurement>;
}
