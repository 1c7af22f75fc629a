import { isSpillwayError, type SpillwayError } from '@spillway/runtime';

/** The typed error that this rejects with; anything else is thrown. */
export async function failureOf(work: Promise<unknown>): Promise<SpillwayError> {
  const error: unknown = await work.then(
    () => new Error('it went through'),
    (reason: unknown) => reason,
  );
  if (!isSpillwayError(error)) throw error;
  return error;
}
