import { SpillwayError } from '@spillway/runtime';

/** One thing that is wrong with a catalogue file. */
export interface ImportProblem {
  /** The line of the file on which the row begins, from 1. */
  readonly line: number;
  /** The heading of the column, when one column is to blame. */
  readonly column?: string;
  readonly message: string;
}

/** Reported at most, so that a file of another kind does not fill the screen. */
const PROBLEMS_MAX = 20;

/** Collects what is wrong with a file, so that a merchant can mend all of it at once. */
export class ImportProblems {
  readonly #problems: ImportProblem[] = [];
  #count = 0;

  get count(): number {
    return this.#count;
  }

  add(line: number, message: string, column?: string): void {
    this.#count++;
    if (this.#problems.length < PROBLEMS_MAX) {
      this.#problems.push(column === undefined ? { line, message } : { line, column, message });
    }
  }

  /** @throws CATALOGUE_INVALID with `details.problems` when anything was added. */
  throwIfAny(): void {
    if (this.#count === 0) return;
    const problems = this.#problems.toSorted((a, b) => a.line - b.line);
    const lines = problems.map(describeProblem);
    const more = this.#count - problems.length;
    if (more > 0) lines.push(`and ${more} more`);
    throw new SpillwayError(
      'CATALOGUE_INVALID',
      `The catalogue was not imported:\n${lines.join('\n')}`,
      { details: { problems, count: this.#count } },
    );
  }
}

function describeProblem(problem: ImportProblem): string {
  const column = problem.column === undefined ? '' : `, ${problem.column}`;
  return `line ${problem.line}${column}: ${problem.message}`;
}
