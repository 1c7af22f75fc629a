import type { Refusal, ResolvedCommit, Write } from '@spillway/storage';

/** The write `add`. */
export type Add = Write & { readonly kind: 'add' };

/**
 * The one `add` of a commit that does nothing else and sets no expiry: the sale of a hot article.
 * When it meets another one in the group that is being gathered it is decided without the general
 * evaluation, and the sum stays a number.
 */
export function loneAdd({ checks, writes, returning }: ResolvedCommit): Add | undefined {
  if (writes.length !== 1 || checks.length !== 0 || returning.length !== 0) return undefined;
  const [write] = writes;
  return write?.kind === 'add' && write.expiresAtMs === undefined ? write : undefined;
}

/** What the sum would be, or why it must not be; the same as `evaluateCommit` says. */
export function sumOf({ key, delta, floor, ceiling }: Add, before: number): number | Refusal {
  const sum = before + delta;
  if (sum < (floor ?? -Number.MAX_SAFE_INTEGER)) {
    return { kind: 'floor', index: 0, key, value: before };
  }
  if (sum > (ceiling ?? Number.MAX_SAFE_INTEGER)) {
    return { kind: 'ceiling', index: 0, key, value: before };
  }
  return sum;
}
