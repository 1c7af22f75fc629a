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

/** For the default branch of an exhaustive `switch`. @throws ASSERTION_FAILED */
export function assertNever(value: never): never {
  throw new SpillwayError(
    'ASSERTION_FAILED',
    `Unexpected case ${JSON.stringify(value)}. This is a Spillway bug.`,
  );
}
