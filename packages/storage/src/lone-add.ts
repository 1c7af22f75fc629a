import type { Write } from './commit.ts';
import type { ResolvedCommit } from './storage.ts';

/** The write `add`. */
export type Add = Write & { readonly kind: 'add' };

/**
 * The one `add` of a commit that does nothing else and sets no expiry: the sale of a hot article.
 * Backends fold many of them into one step.
 */
export function loneAdd({ checks, writes, returning }: ResolvedCommit): Add | undefined {
  if (writes.length !== 1 || checks.length !== 0 || returning.length !== 0) return undefined;
  const [write] = writes;
  return write?.kind === 'add' && write.expiresAtMs === undefined ? write : undefined;
}
