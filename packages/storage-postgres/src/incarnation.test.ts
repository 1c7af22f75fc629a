import { describe, expect, it } from 'vitest';
import { planIncarnation, type IncarnationFacts } from './incarnation.ts';

function plan(
  stored: Record<string, number>,
  facts: Partial<Pick<IncarnationFacts, 'timeline' | 'isLossy' | 'told'>> & {
    readonly hasCanary?: boolean;
  },
) {
  const { isLossy = false, told = -1, hasCanary = true, timeline } = facts;
  const meta = new Map(Object.entries(stored));
  return planIncarnation({ schema: 's', state: { meta, hasCanary }, timeline, isLossy, told });
}

const FIRST = { incarnation: -1, timeline: 0, lossy: 0 };
const SAFE = { incarnation: 4, timeline: 1, lossy: 0 };
const LOSSY = { incarnation: 4, timeline: 1, lossy: 1 };

describe('planIncarnation', () => {
  it('begins with 0 and writes down what it found', () => {
    const { script } = plan(FIRST, { hasCanary: false, timeline: 1, isLossy: true });
    expect(script).toContain("set value = 0 where name = 'incarnation'");
    expect(script).toContain("set value = 1 where name = 'timeline'");
    expect(script).toContain("set value = 1 where name = 'lossy'");
  });

  it('stays, and writes nothing, while nothing has happened', () => {
    for (const stored of [SAFE, LOSSY]) {
      expect(plan(stored, { timeline: 1 })).toEqual({ rises: false, script: undefined });
    }
    expect(plan(LOSSY, { timeline: 1, isLossy: true, told: 4 }).script).toBeUndefined();
    expect(plan(SAFE, { told: 3 }).script).toBeUndefined();
  });

  it('stays after a crash that lost nothing, and sets the canary again', () => {
    const { rises, script } = plan(SAFE, { hasCanary: false, timeline: 1 });
    expect(rises).toBe(false);
    expect(script).toContain('canary');
    expect(script).not.toContain("name = 'versions'");
  });

  it('rises after a crash when anybody committed without waiting for the disk', () => {
    expect(plan(LOSSY, { hasCanary: false, timeline: 1 }).rises).toBe(true);
    expect(plan(SAFE, { hasCanary: false, timeline: 1, isLossy: true }).rises).toBe(true);
  });

  it('rises on another timeline, whatever the settings', () => {
    const { rises, script } = plan(SAFE, { timeline: 2 });
    expect(rises).toBe(true);
    expect(script).toContain("set value = 2 where name = 'timeline'");
  });

  it('rises when the storage has forgotten what this process told', () => {
    expect(plan(SAFE, { timeline: 1, told: 9 }).rises).toBe(true);
    expect(plan(FIRST, { timeline: 1, told: 9 }).script).toContain('greatest(10, floor(');
  });

  it('takes the time for a number, above all that was stored or told, unless it moved', () => {
    const crash = { hasCanary: false, timeline: 1, told: 9 };
    expect(plan(LOSSY, crash).script).toMatch(
      /set value = greatest\(10, floor\(.* 1000\).*'incarnation' and \(value = 4 or value <= 9\)/,
    );
    expect(plan(LOSSY, { ...crash, told: 2 }).script).toContain('greatest(5, floor(');
  });

  it('lifts the versions over the time at every rise, and at the creation', () => {
    const lifted = /'versions'/;
    expect(plan(FIRST, { hasCanary: false }).script).toMatch(lifted);
    expect(plan(LOSSY, { hasCanary: false }).script).toMatch(lifted);
    expect(plan(SAFE, { timeline: 2 }).script).toMatch(lifted);
    expect(plan(SAFE, { timeline: 1, isLossy: true }).script).not.toMatch(lifted);
  });

  it('remembers that somebody does not wait for the disk', () => {
    const { rises, script } = plan(SAFE, { timeline: 1, isLossy: true });
    expect(rises).toBe(false);
    expect(script).toContain("'lossy'");
  });
});
