import type { Clock } from '@spillway/runtime';
import type { Entry } from '@spillway/storage';

/**
 * The entry if it exists for callers: not absent and not expired. Reads the clock only if it must.
 */
export function liveEntry<E extends Entry>(
  entry: E | null | undefined,
  clock: Clock,
): E | undefined {
  if (entry === null || entry === undefined) return undefined;
  if (entry.expiresAtMs === undefined) return entry;
  return entry.expiresAtMs <= clock.wallMs() ? undefined : entry;
}
