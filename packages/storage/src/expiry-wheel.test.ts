import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ExpiryWheel } from './expiry-wheel.ts';

const anyStep = fc.oneof(
  fc.record({
    kind: fc.constant('set' as const),
    key: fc.constantFrom('a', 'b', 'c', 'd'),
    inMs: fc.oneof(fc.integer({ min: -5_000, max: 20_000 }), fc.constant(30 * 86_400_000)),
  }),
  fc.record({ kind: fc.constant('delete' as const), key: fc.constantFrom('a', 'b', 'c', 'd') }),
  fc.record({
    kind: fc.constant('take' as const),
    afterMs: fc.oneof(fc.integer({ min: 0, max: 3_000 }), fc.integer({ min: 0, max: 10 ** 9 })),
    count: fc.integer({ min: 1, max: 4 }),
  }),
);

describe('ExpiryWheel', () => {
  test('gives every key in time and never one too early, whatever came before', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 60 }), (steps) => {
        const wheel = new ExpiryWheel();
        const model = new Map<string, number>();
        let nowMs = 1_000_000;
        for (const step of steps) {
          if (step.kind === 'set') {
            wheel.set(step.key, nowMs + step.inMs);
            model.set(step.key, nowMs + step.inMs);
          } else if (step.kind === 'delete') {
            wheel.delete(step.key);
            model.delete(step.key);
          } else {
            nowMs += step.afterMs;
            takeAll(wheel, { nowMs, count: step.count, model });
          }
          expect(wheel.size).toBe(model.size);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('holds one reference for a key, however often it is touched', () => {
    const wheel = new ExpiryWheel();
    for (let i = 0; i < 10_000; i++) wheel.set('session', 1_800_000 + i * 1000);
    expect(wheel.size).toBe(1);
    expect(wheel.take(1_801_000, 10)).toEqual(['session']);
    expect(wheel.take(10 ** 9, 10)).toEqual([]);
  });

  test('takes no more than it is asked for, and the rest later', () => {
    const wheel = new ExpiryWheel();
    for (let i = 0; i < 100; i++) wheel.set(`k${i}`, 500);
    const first = wheel.take(10_000, 30);
    expect(first.length).toBe(30);
    const rest = wheel.take(10_000, 100);
    expect(new Set([...first, ...rest]).size).toBe(100);
  });
});

/** Takes in portions, as the storage does: expired keys go, the others are set anew. */
function takeAll(
  wheel: ExpiryWheel,
  { nowMs, count, model }: { nowMs: number; count: number; model: Map<string, number> },
): void {
  for (;;) {
    const taken = wheel.take(nowMs, count);
    expect(taken.length).toBeLessThanOrEqual(count);
    for (const key of taken) {
      const expiresAtMs = model.get(key);
      expect(expiresAtMs).toBeDefined();
      if (expiresAtMs === undefined || expiresAtMs <= nowMs) model.delete(key);
      else wheel.set(key, expiresAtMs);
    }
    if (taken.length < count) break;
  }
  // Buckets are a second wide: nothing may wait for more than that.
  for (const expiresAtMs of model.values()) expect(expiresAtMs).toBeGreaterThan(nowMs - 1000);
}
