import { describe, expect, test } from 'vitest';
import { seededRandom } from '@spillway/runtime';
import { CachedEntry, type KnownEntry } from './cached-entry.ts';
import { EntryCache } from './entry-cache.ts';

function entry(key: string, version: number, size = 10): CachedEntry {
  return CachedEntry.read({ key, version, value: new Uint8Array(size) });
}

describe('the entry cache', () => {
  test('knows entries, known absence, and nothing of the rest', () => {
    const cache = new EntryCache(100_000);
    const a = entry('a', 1);
    cache.set('a', a);
    cache.set('gone', null);
    expect(cache.get('a')).toBe(a);
    expect(cache.get('gone')).toBeNull();
    expect(cache.get('other')).toBeUndefined();
  });

  test('keeps what is used while it forgets the rest', () => {
    const cache = new EntryCache(20_000);
    for (let i = 0; i < 1000; i++) {
      cache.set(`k${i}`, entry(`k${i}`, i));
      expect(cache.get('k0')).toBeDefined();
    }
    expect(cache.get('k1')).toBeUndefined();
    expect(cache.get('k999')).toBeDefined();
  });

  test('keeps nothing when it may not', () => {
    const cache = new EntryCache(0);
    cache.set('a', entry('a', 1));
    cache.set('b', null);
    expect([cache.get('a'), cache.get('b')]).toEqual([undefined, undefined]);
  });

  test('keeps within its bytes', () => {
    const cache = new EntryCache(20_000);
    for (let i = 0; i < 300; i++) {
      cache.set(`k${i}`, i % 3 === 0 ? null : entry(`k${i}`, i, (i * 37) % 3000));
      if (i % 2 === 0) cache.get(`k${i - 10}`);
      expect(cache.bytes).toBeLessThanOrEqual(20_000);
    }
    expect(cache.bytes).toBeGreaterThan(15_000);
  });

  test('forgets an entry that grew too large, rather than show its older state', () => {
    const cache = new EntryCache(4000);
    cache.set('a', entry('a', 1));
    cache.set('a', entry('a', 2, 5000));
    expect(cache.get('a')).toBeUndefined();
  });

  test('never shows an older state, whatever happens in whatever order', () => {
    const random = seededRandom('entry-cache');
    const cache = new EntryCache(6000);
    const newest = new Map<string, KnownEntry>();
    const stale: string[] = [];
    for (let step = 0; step < 20_000; step++) {
      const key = `k${random.integer(0, 30)}`;
      if (random.chance(0.5)) {
        const known = random.chance(0.2) ? null : entry(key, step, random.integer(0, 3000));
        cache.set(key, known);
        newest.set(key, known);
      }
      const found = cache.get(key);
      if (found !== undefined && found !== newest.get(key)) stale.push(key);
    }
    expect(stale).toEqual([]);
  });
});
