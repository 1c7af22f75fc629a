/**
 * The only source of randomness in Spillway. Production uses {@link systemRandom}, simulations
 * {@link seededRandom}.
 */
export interface Random {
  /** A float in [0, 1). */
  float(): number;
  /**
   * An integer in [min, max], both ends included.
   * @throws ASSERTION_FAILED when these are not safe integers in order, or 2^48 apart or more
   */
  integer(min: number, max: number): number;
  /** `true` with this probability (0 to 1). */
  chance(probability: number): boolean;
  /** One of the items. @throws ASSERTION_FAILED when there is none. */
  pick<T>(items: readonly T[]): T;
  /**
   * An independent stream named by `label`: one label, one stream, whenever it is asked for.
   * Forking does not consume from this stream, so adding a fork in one place does not change the
   * numbers drawn in another.
   */
  fork(label: string): Random;
  /** A lower-case hexadecimal id of `bytes` random bytes (default 16). */
  id(bytes?: number): string;
}
