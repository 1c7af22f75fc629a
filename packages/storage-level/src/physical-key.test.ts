import { describe, expect, test } from 'vitest';
import {
  dueBounds,
  entryBounds,
  entryKey,
  EXPIRY_BOUNDS,
  expiryKey,
  expiryRowOf,
  expirySecond,
  keyOfEntry,
  STORE_KEYS,
} from './physical-key.ts';

const keys = ['\0', 'a', 'a\0', 'a\xff', 'b', '\xff', '\xff\xff'];

test('entries lie in the order of their keys, away from everything else', () => {
  const all = entryBounds(undefined, undefined);
  for (const key of keys) {
    const place = entryKey(key);
    expect(keyOfEntry(place)).toBe(key);
    expect(place >= all.start && place < all.end).toBe(true);
    expect(place >= EXPIRY_BOUNDS.start && place < EXPIRY_BOUNDS.end).toBe(false);
  }
  expect([...keys].sort().map(entryKey)).toEqual(keys.map(entryKey).sort());
  for (const place of Object.values(STORE_KEYS)) expect(place < all.start).toBe(true);
});

describe('rows of the expiry index', () => {
  test('come back as they were, for any key and any time', () => {
    for (const second of [0, 1, 255, 256, 2 ** 32 - 1, 2 ** 32, 9_007_199_254_741]) {
      for (const key of keys) {
        const place = expiryKey({ second, key });
        expect(expiryRowOf(place)).toEqual({ second, key });
        expect(place >= EXPIRY_BOUNDS.start && place < EXPIRY_BOUNDS.end).toBe(true);
      }
    }
  });

  test('lie in the order of their time', () => {
    const seconds = [0, 1, 255, 256, 65_536, 2 ** 32 - 1, 2 ** 32, 2 ** 33 + 5];
    const places = seconds.map((second) => expiryKey({ second, key: 'k' }));
    expect([...places].sort()).toEqual(places);
  });

  test('are due from their second on', () => {
    const place = expiryKey({ second: 1000, key: '\xff' });
    expect(place < dueBounds(1000).end).toBe(true);
    expect(place < dueBounds(999).end).toBe(false);
  });

  test('name a second by which the entry has expired', () => {
    expect(expirySecond(0)).toBe(0);
    expect(expirySecond(1)).toBe(1);
    expect(expirySecond(1000)).toBe(1);
    expect(expirySecond(1001)).toBe(2);
  });

  test('are not made of places that are too short', () => {
    expect(expiryRowOf('e')).toBeUndefined();
    expect(expiryRowOf('e123456')).toBeUndefined();
  });
});
