import { isSpillwayError } from '@spillway/runtime';
import { describe, expect, test } from 'vitest';
import {
  DURABILITIES,
  requireCapabilities,
  type CapabilityNeeds,
  type Durability,
} from './capabilities.ts';
import { memoryStorage } from './memory-storage.ts';

const { capabilities } = memoryStorage();

function missing(has: Partial<typeof capabilities>, needs: CapabilityNeeds): unknown {
  try {
    requireCapabilities({ id: 'node-a', capabilities: { ...capabilities, ...has } }, needs);
    return undefined;
  } catch (error) {
    const isExpected = isSpillwayError(error, 'STORAGE_CAPABILITY_MISSING');
    if (isExpected && error.message.startsWith('node-a has ')) return error.details;
    throw error;
  }
}

describe('requireCapabilities', () => {
  test('lets a storage through that has all that is needed', () => {
    expect(missing({}, {})).toBeUndefined();
    expect(missing({}, { orderedScan: true, durability: 'volatile' })).toBeUndefined();
    expect(missing({ durability: 'disk' }, { durability: 'process' })).toBeUndefined();
  });

  test('names the first capability that is missing, what is needed and what there is', () => {
    expect(missing({}, { snapshotScan: true, shared: true })).toEqual({
      storage: 'node-a',
      capability: 'snapshotScan',
      needed: true,
      actual: false,
    });
    expect(missing({ durability: 'process' }, { durability: 'disk' })).toEqual({
      storage: 'node-a',
      capability: 'durability',
      needed: 'disk',
      actual: 'process',
    });
  });

  test('orders durabilities from weakest to strongest', () => {
    const refused = DURABILITIES.map(
      (needed) =>
        DURABILITIES.filter((has) => missing({ durability: has }, { durability: needed })).length,
    );
    expect(refused).toEqual([0, 1, 2, 3, 4]);
  });

  test('refuses a durability that it does not know', () => {
    const needs = { durability: 'dsik' as unknown as Durability }; // as JavaScript may pass
    const storage = { id: 'node-a', capabilities };
    expect(() => requireCapabilities(storage, needs)).toThrow('durability must be one of volatile');
  });
});
