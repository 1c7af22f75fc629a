import { describe, expect, it } from 'vitest';
import { planIncarnation, type IncarnationFacts } from './incarnation.ts';

function plan(
  stored: Record<string, number>,
  facts: Partial<IncarnationFacts['facts']> & Pick<Partial<IncarnationFacts>, 'isLossy' | 'told'>,
) {
  const { isLossy = false, told = -1, hasCanary = true, timeline } = facts;
  const meta = new Map(Object.entries(stored));
  return planIncarnation({ schema: 's', meta, facts: { hasCanary, timeline }, isLossy, told });
}

const FIRST = { incarnation: -1, timeline: 0, lossy: 0 };
const SAFE = { incarnation: 4, timeline: 1, lossy: 0 };
const LOSSY = { incarnation: 4, timeline: 1, lossy: 1 };

describe('planIncarnation', () => {
  it('begins with 0 and writes down what it found', () => {
    const { incarnation, script } = plan(FIRST, { hasCanary: false, timeline: 1, isLossy: true });
    expect(incarnation).toBe(0);
    expect(script).toContain("set value = 0 where name = 'incarnation'");
    expect(script).toContain("set value = 1 where name = 'lossy'");
  });

  it('stays, and writes nothing, while nothing has happened', () => {
    for (const stored of [SAFE, LOSSY]) {
      expect(plan(stored, { timeline: 1 })).toEqual({ incarnation: 4, script: undefined });
    }
    expect(plan(LOSSY, { timeline: 1, isLossy: true }).script).toBeUndefined();
    expect(plan(SAFE, {})).toEqual({ incarnation: 4, script: undefined });
  });

  it('stays after a crash that lost nothing, and sets the canary again', () => {
    const { incarnation, script } = plan(SAFE, { hasCanary: false, timeline: 1 });
    expect(incarnation).toBe(4);
    expect(script).toContain('canary');
  });

  it('rises after a crash when anybody committed without waiting for the disk', () => {
    expect(plan(LOSSY, { hasCanary: false, timeline: 1 }).incarnation).toBe(5);
    expect(plan(SAFE, { hasCanary: false, timeline: 1, isLossy: true }).incarnation).toBe(5);
  });

  it('rises on another timeline, whatever the settings', () => {
    const { incarnation, script } = plan(SAFE, { timeline: 2 });
    expect(incarnation).toBe(5);
    expect(script).toContain("set value = 2 where name = 'timeline'");
  });

  it('never falls behind what this process has told', () => {
    expect(plan(LOSSY, { hasCanary: false, timeline: 1, told: 9 }).incarnation).toBe(10);
    expect(plan(SAFE, { timeline: 1, told: 9 }).incarnation).toBe(9);
  });

  it('remembers that somebody does not wait for the disk', () => {
    const { incarnation, script } = plan(SAFE, { timeline: 1, isLossy: true });
    expect(incarnation).toBe(4);
    expect(script).toContain("'lossy'");
  });
});
