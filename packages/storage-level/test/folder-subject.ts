import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SimulatedClock } from '@spillway/runtime/testing';
import type { ConformanceClock, ConformanceSubject } from '@spillway/storage/conformance';
import { levelStorage, openLevelStorage, type LevelStorageOptions } from '@spillway/storage-level';

/** The clock of every storage under test. */
export const clock = new SimulatedClock();

export const conformanceClock: ConformanceClock = {
  nowMs: () => clock.wallMs(),
  advance: (byMs) => clock.advance(byMs),
};

/** A store in a folder of its own, which is removed in the end. */
export async function folderSubject(
  options: LevelStorageOptions = {},
): Promise<ConformanceSubject> {
  const folder = await mkdtemp(join(tmpdir(), 'spillway-level-'));
  const path = join(folder, 'node');
  const open = (): ReturnType<typeof openLevelStorage> =>
    openLevelStorage(path, { clock, ...options });
  return {
    storage: levelStorage(path, { clock, ...options }),
    reopen: open,
    openAgain: open,
    dispose: () => rm(folder, { recursive: true }),
  };
}
