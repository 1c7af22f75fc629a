import { SimulatedClock } from '@spillway/runtime/testing';
import { describe, expect, it } from 'vitest';
import { memoryStorage } from '../memory-storage.ts';
import {
  allOf,
  anyCall,
  anyOf,
  fromCoordinator,
  not,
  ofKind,
  touching,
} from './call-predicates.ts';
import { faultyStorage } from './faulty-storage.ts';
import type { CallPredicate, StorageCall } from './storage-call.ts';

/** The calls of one small life of a storage, as rules see them. */
async function someCalls(): Promise<StorageCall[]> {
  const clock = new SimulatedClock();
  const calls: StorageCall[] = [];
  const storage = faultyStorage(memoryStorage({ clock }), { clock });
  storage.inject({ when: (call) => calls.push(call) < 0, fault: { kind: 'unavailable' } });
  const value = Buffer.from('x');
  await storage.commit({
    checks: [{ kind: 'absent', key: 'cart:1' }],
    writes: [
      { kind: 'put', key: 'cart:2', value },
      { kind: 'append', log: 'log', value },
    ],
    returning: ['cart:3'],
    partition: 'p',
  });
  await storage.connect('east').get('stock:1', { partition: 'q' });
  await storage.getMany(['stock:1', 'cart:1']);
  for await (const _ of storage.scan({}, { pageSize: 2 }));
  await storage.stats();
  return calls;
}

async function chosen(predicate: CallPredicate): Promise<number[]> {
  return (await someCalls()).filter(predicate).map((call) => call.ordinal);
}

describe('calls as predicates see them', () => {
  it('name operation, keys, partition and coordinator, pages of a scan one by one', async () => {
    expect(await someCalls()).toMatchObject([
      { kind: 'commit', keys: ['cart:1', 'cart:2', 'log', 'cart:3'], partition: 'p', ordinal: 1 },
      { kind: 'get', keys: ['stock:1'], partition: 'q', coordinator: 'east', ordinal: 2 },
      { kind: 'getMany', keys: ['stock:1', 'cart:1'], coordinator: undefined, ordinal: 3 },
      { kind: 'scan', keys: [], ordinal: 4 },
      { kind: 'scan', ordinal: 5 },
      { kind: 'scan', ordinal: 6 },
      { kind: 'stats', ordinal: 7 },
    ]);
  });
});

describe('call predicates', () => {
  it('choose by kind, key and coordinator', async () => {
    expect(await chosen(anyCall)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(await chosen(ofKind('get', 'stats'))).toEqual([2, 7]);
    expect(await chosen(touching('cart:'))).toEqual([1, 3]);
    expect(await chosen(fromCoordinator('east'))).toEqual([2]);
  });

  it('combine', async () => {
    expect(await chosen(allOf(touching('stock:'), ofKind('get')))).toEqual([2]);
    expect(await chosen(anyOf(ofKind('stats'), fromCoordinator('east')))).toEqual([2, 7]);
    expect(await chosen(not(anyOf(ofKind('scan', 'stats'), touching('stock:'))))).toEqual([1]);
    expect(await chosen(allOf())).toHaveLength(7);
    expect(await chosen(anyOf())).toHaveLength(0);
  });
});
