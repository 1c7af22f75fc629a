import { describe, expect, test } from 'vitest';
import { SimulatedClock } from '@spillway/runtime/testing';
import { memoryStorage, type Storage } from '@spillway/storage';
import { storageConformance, type ConformanceOptions } from '@spillway/storage/conformance';
import { BROKEN_STORAGES, delegating } from './broken-storages.ts';

interface Case {
  readonly name: string;
  readonly body: () => Promise<void>;
}

/** The cases of the suite as data. */
function casesOf(
  open: (clock: SimulatedClock) => Storage,
  options: Partial<ConformanceOptions> = {},
): Case[] {
  const cases: Case[] = [];
  const clock = new SimulatedClock();
  storageConformance({
    test: (name, body) => cases.push({ name, body }),
    open: () => ({ storage: open(clock) }),
    lacks: ['reopen', 'openAgain'],
    clock: { nowMs: () => clock.wallMs(), advance: (byMs) => clock.advance(byMs) },
    ...options,
  });
  return cases;
}

async function failuresOf(cases: readonly Case[]): Promise<string[]> {
  const failures: string[] = [];
  for (const { name, body } of cases) {
    await body().catch(() => failures.push(name));
  }
  return failures;
}

describe('the conformance suite', () => {
  test('lets a storage through that only hands on', async () => {
    const cases = casesOf((clock) => delegating(memoryStorage({ clock })));
    expect(await failuresOf(cases)).toEqual([]);
  });

  test.each(BROKEN_STORAGES)('catches a storage that $flaw', async ({ area, open }) => {
    const cases = casesOf((clock) => open({ clock }));
    const inArea = cases.filter(({ name }) => name.startsWith(area));
    expect(inArea.length).toBeGreaterThan(0);
    expect(await failuresOf(inArea)).not.toEqual([]);
  });

  test('names every case once', () => {
    const names = casesOf((clock) => memoryStorage({ clock })).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test('demands of a storage without ordered scans that it refuses them', async () => {
    const cases = casesOf((clock) => memoryStorage({ clock }), {
      lacks: ['orderedScan', 'reopen', 'openAgain'],
    });
    expect(await failuresOf(cases)).toEqual(
      expect.arrayContaining([
        'capabilities: and what the test leaves out agree',
        'scan: is refused, since ordered scans are switched off',
      ]),
    );
  });

  test('demands a reopen hook of a storage that is not volatile', async () => {
    const cases = casesOf((clock) => memoryStorage({ clock }), { lacks: ['openAgain'] });
    expect(await failuresOf(cases)).toContain('reopen: keeps entries whole');
  });

  test('closes and disposes each subject, also when a case fails', async () => {
    let opened = 0;
    let closed = 0;
    let disposed = 0;
    const cases = casesOf(() => memoryStorage(), {
      open: () => {
        opened++;
        const right = memoryStorage();
        const storage: Storage = {
          ...delegating(right),
          get: () => Promise.reject(new Error('broken')),
          close: () => {
            closed++;
            return right.close();
          },
        };
        return {
          storage,
          dispose: () => {
            disposed++;
            return Promise.resolve();
          },
        };
      },
    }).filter(({ name }) => name.startsWith('get'));
    expect((await failuresOf(cases)).length).toBeGreaterThan(0);
    expect(opened).toBe(cases.length);
    expect(closed).toBe(cases.length);
    expect(disposed).toBe(cases.length);
  });
});
