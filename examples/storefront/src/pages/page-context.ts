import type { DepartmentCount } from '../catalogue/catalogue.ts';
import type { Money } from '../money.ts';

/** What every page knows besides its own content. */
export interface PageContext {
  readonly money: Money;
  /** Goes into each form. */
  readonly formToken: string;
  /** A new random name for an operation of a form, so that sending it twice does it once. */
  readonly newFormId: () => string;
  readonly departments: readonly DepartmentCount[];
  /** Units in the shopper's cart. */
  readonly cartUnits: number;
  /** The address of a file of `public/`. */
  readonly asset: (name: string) => string;
}
