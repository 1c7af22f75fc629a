import type { Random } from '@spillway/runtime';
import type { Check, Commit, Write } from '../commit.ts';
import type { Version } from '../entry.ts';
import { logEntryKey, type Key } from '../key.ts';
import { bytes } from './case-tools.ts';

const LOGS = ['l', 'log\xff'] as const;

/** Few keys, so that commits meet; a NUL, high bytes and entries of the logs among them. */
export const RANDOM_KEYS: readonly Key[] = [
  'a',
  'a\0',
  'b',
  '\0',
  '\xff\xff',
  'n',
  ...LOGS,
  ...[1, 2, 3].map((sequence) => logEntryKey('l', sequence)),
];

const INTEGERS = [0, 1, -1, 5, -5, 2 ** 53 - 1, -(2 ** 53 - 1), 2 ** 52] as const;
const STAMPS = ['', '\0', '\x01', '\x01\0', '\x7f', '\x80', '\xff'.repeat(16)] as const;

/** What a random commit is drawn from. */
export interface RandomCommitSource {
  readonly random: Random;
  /** Versions that keys have or had. */
  readonly versions: readonly Version[];
  /** An expiry to give to an entry, now and then. */
  readonly expiresAtMs: () => number;
}

/** A commit that is valid and as often as not refused. */
export function randomCommit(source: RandomCommitSource): Commit {
  const { random } = source;
  const checks = times(random, random.chance(0.5) ? 2 : 0, () => randomCheck(source));
  const writes = withoutTwins(times(random, 4, () => randomWrite(source)));
  const returning = times(random, 3, () => random.pick(RANDOM_KEYS));
  if (checks.length + writes.length + returning.length > 0) return { checks, writes, returning };
  return { returning: ['a'] };
}

function randomCheck({ random, versions }: RandomCommitSource): Check {
  const key = random.pick(RANDOM_KEYS);
  const kind = random.pick(['version', 'absent', 'stampAtMost', 'stampAtMost'] as const);
  if (kind === 'absent') return { kind, key };
  if (kind === 'stampAtMost') return { kind, key, stamp: random.pick(STAMPS) };
  const version = versions.length === 0 ? 1 : random.pick(versions.slice(-4));
  return { kind, key, version };
}

function randomWrite({ random, expiresAtMs }: RandomCommitSource): Write {
  const key = random.pick(RANDOM_KEYS);
  const kind = random.pick(['put', 'put', 'delete', 'stamp', 'add', 'add', 'append'] as const);
  const expiry = random.chance(0.15) ? { expiresAtMs: expiresAtMs() } : {};
  switch (kind) {
    case 'put': {
      const isNumber = random.chance(0.6);
      const value = bytes(isNumber ? String(random.pick(INTEGERS)) : random.id(4));
      const stamp = random.chance(0.3) ? { stamp: random.pick(STAMPS) } : {};
      return { kind, key, value, ...stamp, ...expiry };
    }
    case 'add': {
      const floor = random.chance(0.3) ? { floor: random.pick([0, -5] as const) } : {};
      const ceiling = random.chance(0.3) ? { ceiling: random.pick([1, 10] as const) } : {};
      return { kind, key, delta: random.pick(INTEGERS), ...floor, ...ceiling, ...expiry };
    }
    case 'stamp':
      return { kind, key, stamp: random.pick(STAMPS) };
    case 'append':
      return { kind, log: random.pick(LOGS), value: bytes(random.id(3)) };
    default:
      return { kind, key };
  }
}

/** Leaves out what a commit may not hold together: one key twice, a log with a key of its own. */
function withoutTwins(writes: readonly Write[]): Write[] {
  const logs = writes.flatMap((write) => (write.kind === 'append' ? [write.log] : []));
  const keys = new Set<Key>();
  return writes.filter((write) => {
    if (write.kind === 'append') return true;
    if (keys.has(write.key)) return false;
    keys.add(write.key);
    return !logs.some((log) => write.key === log || write.key.slice(0, -8) === log);
  });
}

function times<T>(random: Random, max: number, make: () => T): T[] {
  return Array.from({ length: random.integer(0, max) }, make);
}
