import { SpillwayError } from './spillway-error.ts';

/**
 * Asserts what the code relies on; on in production too. A failure takes the one operation or
 * replica out, never the user's process.
 * @throws ASSERTION_FAILED
 */
export function assertThat(condition: boolean, expectation: string): asserts condition {
  if (!condition) {
    throw new SpillwayError('ASSERTION_FAILED', `Expected ${expectation}. This is a Spillway bug.`);
  }
}

/**
 * For the default branch of an exhaustive `switch` over a value or over its `kind`.
 * @throws ASSERTION_FAILED naming the case, and no more of the value: it may be a user's.
 */
export function assertNever(value: never): never {
  throw new SpillwayError(
    'ASSERTION_FAILED',
    `Unexpected case ${nameOfCase(value)}. This is a Spillway bug.`,
  );
}

const CASE_LETTERS_MAX = 64;

function nameOfCase(value: unknown): string {
  const named = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : value;
  return typeof named === 'string'
    ? JSON.stringify(named.slice(0, CASE_LETTERS_MAX))
    : `of type ${named === null ? 'null' : typeof named}`;
}
