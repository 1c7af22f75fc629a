import type { Clock } from '@spillway/runtime';
import type { Entry } from '@spillway/storage';
import type { KnownEntry } from './entry-cache.ts';

/** The entry if it exists for callers: not absent and not expired. Reads the clock only if it must. */
export function liveEntry(entry: KnownEntry | undefined, clock: Clock): Entry | undefined {
  if (entry === null || entry === undefined) return undefined;
  if (entry.expiresAtMs === undefined) return entry;
  return entry.expiresAtMs <= clock.wallMs() ? undefined : entry;
}
