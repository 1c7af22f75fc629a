import { describe, expect, it } from 'vitest';
import { tally, type Outcome } from './closing-line.ts';

const OUTCOMES: readonly Outcome[] = [
  { name: 'adds', state: 'passed' },
  { name: 'breaks', state: 'failed' },
  { name: 'needs a server', state: 'skipped' },
  { name: 'orders keys (capability)', state: 'skipped' },
];

describe('tally', () => {
  it('counts a skip as nothing on a developer’s machine', () => {
    expect(tally(OUTCOMES, false)).toEqual({
      passed: 1,
      failed: 1,
      skipped: ['needs a server', 'orders keys (capability)'],
      refused: [],
    });
  });

  it('counts a skip as a failure under CI, but for a capability that is not there', () => {
    expect(tally(OUTCOMES, true)).toMatchObject({
      passed: 1,
      failed: 2,
      refused: ['needs a server'],
    });
  });

  it('counts a test that never ran as skipped', () => {
    expect(tally([{ name: 'waits', state: 'pending' }], true).failed).toBe(1);
  });
});
