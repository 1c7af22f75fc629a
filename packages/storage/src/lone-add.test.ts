import { expect, test } from 'vitest';
import type { Write } from './commit.ts';
import { loneAdd } from './lone-add.ts';

const resolved = { checks: [], returning: [], partition: undefined };
const add: Write = { kind: 'add', key: 'n', delta: 1 };

test('only an add alone, without an expiry, takes the short way', () => {
  expect(loneAdd({ ...resolved, writes: [add] })).toBe(add);
  expect(loneAdd({ ...resolved, writes: [{ ...add, expiresAtMs: 1 }] })).toBeUndefined();
  expect(loneAdd({ ...resolved, writes: [add, { ...add, key: 'm' }] })).toBeUndefined();
  expect(loneAdd({ ...resolved, writes: [{ kind: 'delete', key: 'n' }] })).toBeUndefined();
  expect(loneAdd({ ...resolved, writes: [add], returning: ['n'] })).toBeUndefined();
  const checks = [{ kind: 'absent', key: 'n' }] as const;
  expect(loneAdd({ ...resolved, writes: [add], checks })).toBeUndefined();
});
