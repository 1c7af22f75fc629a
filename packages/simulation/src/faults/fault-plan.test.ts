import { seededRandom } from '@spillway/runtime';
import { describe, expect, it } from 'vitest';
import { MESSAGE_FAULTS, NODE_FAULTS, PROCESS_FAULTS } from './fault-names.ts';
import { drawFaultPlan, isCalmNetwork } from './fault-plan.ts';

const ALL = [...NODE_FAULTS, ...MESSAGE_FAULTS, ...PROCESS_FAULTS];
const plans = Array.from({ length: 500 }, (_, seed) => drawFaultPlan(seededRandom(seed), ALL));

describe('drawFaultPlan', () => {
  it('draws the same plan from the same seed', () => {
    expect(drawFaultPlan(seededRandom(3), ALL)).toEqual(plans[3]);
  });

  it('draws every fault in some runs and in none of the others', () => {
    for (const fault of NODE_FAULTS) {
      const runs = plans.filter(({ node }) => node.includes(fault)).length;
      expect(runs, fault).toBeGreaterThan(50);
      expect(runs, fault).toBeLessThan(250);
    }
  });

  it('draws no fault that was not declared', () => {
    const plan = Array.from({ length: 50 }, (_, seed) =>
      drawFaultPlan(seededRandom(seed), ['hang']),
    );
    expect(plan.flatMap(({ node, process }) => [...node, ...process])).toContain('hang');
    for (const { node, message, process } of plan) {
      expect([...node, ...Object.keys(message), ...process].every((each) => each === 'hang')).toBe(
        true,
      );
    }
  });

  it('leaves some runs without any fault, and some in which nodes alone fail', () => {
    const calm = plans.filter(isCalmNetwork);
    expect(calm.filter(({ node }) => node.length === 0).length).toBeGreaterThan(0);
    expect(calm.filter(({ node }) => node.length > 0).length).toBeGreaterThan(0);
  });
});
