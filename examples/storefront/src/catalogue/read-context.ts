import type { ImportProblems } from './import-problems.ts';

/** What the products of one file share while it is read. */
export interface ReadContext {
  /** Position of the product that is being read among those for sale, from 0. */
  readonly position: number;
  /** Each stock keeping unit so far, with the line that names it. */
  readonly skuLines: Map<string, number>;
  readonly problems: ImportProblems;
}
