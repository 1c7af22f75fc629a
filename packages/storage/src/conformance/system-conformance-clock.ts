import type { ConformanceClock } from './conformance-options.ts';

/**
 * Real time. Its timer holds the process, unlike that of the system clock: a runner such as
 * `node:test` ends when nothing else is left to wait for.
 */
export const systemConformanceClock: ConformanceClock = {
  nowMs: () => Date.now(),
  advance: (byMs) =>
    new Promise((resolve) => {
      setTimeout(resolve, byMs);
    }),
};
