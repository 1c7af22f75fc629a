import { seededRandom } from '@spillway/runtime';
import { SimulatedClock } from '@spillway/runtime/testing';
import { describe, expect, it } from 'vitest';
import { memoryStorage } from '../memory-storage.ts';
import type { Fault } from './fault.ts';
import { FaultRule } from './fault-rule.ts';
import { faultyStorage } from './faulty-storage.ts';
import type { CallKind, StorageCall } from './storage-call.ts';

const random = seededRandom('fault-rule');
const fault: Fault = { kind: 'unavailable' };

function call(kind: CallKind, ordinal = 1): StorageCall {
  return { kind, keys: ['k'], partition: undefined, coordinator: undefined, ordinal };
}

function strikes(rule: FaultRule, calls: number): string {
  let pattern = '';
  for (let i = 1; i <= calls; i++) pattern += rule.strikes(call('get', i), random) ? 'x' : '.';
  return pattern;
}

describe('FaultRule', () => {
  it('strikes every call by default', () => {
    expect(strikes(new FaultRule({ fault }), 4)).toBe('xxxx');
  });

  it('strikes the n-th call alone with skip n - 1 and times 1', () => {
    const rule = new FaultRule({ fault, skip: 2, times: 1 });
    expect(strikes(rule, 5)).toBe('..x..');
    expect(rule).toMatchObject({ chosen: 5, injected: 1 });
  });

  it('strikes from the n-th call on with skip alone', () => {
    expect(strikes(new FaultRule({ fault, skip: 2 }), 5)).toBe('..xxx');
  });

  it('counts only the calls that its predicate chooses', () => {
    const rule = new FaultRule({ fault, when: ({ ordinal }) => ordinal % 2 === 0, skip: 1 });
    expect(strikes(rule, 6)).toBe('...x.x');
    expect(rule.chosen).toBe(3);
  });

  it('strikes with its chance, and never at 0', () => {
    const rule = new FaultRule({ fault, chance: 0.25 });
    const hits = strikes(rule, 4000).split('x').length - 1;
    expect(hits).toBeGreaterThan(880);
    expect(hits).toBeLessThan(1120);
    expect(rule.injected).toBe(hits);
    expect(strikes(new FaultRule({ fault, chance: 0 }), 100)).not.toContain('x');
  });

  it('never strikes a read with a fault that only commits can have, nor counts it', () => {
    const rule = new FaultRule({ fault: { kind: 'late', afterMs: 1 } });
    expect(rule.strikes(call('get'), random)).toBe(false);
    expect(rule.chosen).toBe(0);
    expect(rule.strikes(call('commit'), random)).toBe(true);
  });

  it('counts the calls of several storages together when they share it', async () => {
    const clock = new SimulatedClock();
    const rule = new FaultRule({ fault, skip: 2, times: 1 });
    const [a, b] = ['a', 'b'].map((id) =>
      faultyStorage(memoryStorage({ id, clock }), { clock, rules: [rule] }),
    );
    await a?.get('k');
    await b?.get('k');
    await expect(a?.get('k')).rejects.toMatchObject({ code: 'STORAGE_UNAVAILABLE' });
    await b?.get('k');
    expect(rule).toMatchObject({ chosen: 4, injected: 1 });
  });

  it.each([
    ['a negative skip', { fault, skip: -1 }],
    ['a broken number of times', { fault, times: 1.5 }],
    ['a chance above 1', { fault, chance: 1.1 }],
    ['a chance that is not a number', { fault, chance: Number.NaN }],
    ['a negative delay', { fault: { kind: 'delay', ms: -1 } as const }],
    ['an endless delay', { fault: { kind: 'delayAnswer', ms: Infinity } as const }],
    ['a range upside down', { fault: { kind: 'late', afterMs: { min: 2, max: 1 } } as const }],
    ['a broken range', { fault: { kind: 'duplicate', afterMs: { min: 0.5, max: 1 } } as const }],
  ])('refuses %s', (_name, options) => {
    expect(() => new FaultRule(options)).toThrow(
      expect.objectContaining({ code: 'FAULT_RULE_INVALID' }),
    );
  });

  it('stops striking when it is removed', async () => {
    const clock = new SimulatedClock();
    const storage = faultyStorage(memoryStorage({ clock }), { clock });
    const rule = storage.inject({ fault });
    await expect(storage.get('k')).rejects.toMatchObject({ code: 'STORAGE_UNAVAILABLE' });
    storage.remove(rule);
    expect(await storage.get('k')).toBeUndefined();
    expect(rule.injected).toBe(1);
  });
});
