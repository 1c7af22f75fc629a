import type { RuleFinding } from './finding.ts';
import type { Repository } from './repository.ts';

/** One rule of the house: a pure function over the repository's files. */
export interface Rule {
  readonly name: string;
  /** Whether `// tidy: reason` on the line, or on a line of its own above, excuses a finding. */
  readonly isExemptible: boolean;
  check(repository: Repository): Iterable<RuleFinding>;
}
