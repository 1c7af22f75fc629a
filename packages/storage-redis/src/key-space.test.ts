import { describe, expect, test } from 'vitest';
import { slotOf } from './cluster-slot.ts';
import { entryKey, keySpaceOf, physical } from './key-space.ts';

describe('keySpaceOf', () => {
  test('keeps everything of a partition in one slot', () => {
    for (const partition of [undefined, 'p', '{p}\xff:1', '}', '{', '%7D', 'a/b']) {
      const space = keySpaceOf('shop', partition);
      const slots = [space.indexKey, space.versionKey, entryKey(space, '{x}y')].map(slotOf);
      expect(new Set(slots).size).toBe(1);
    }
  });

  test('gives no two partitions, and no two keys, one place', () => {
    const partitions = [undefined, 'a', 'a}ex', '%7D', '}', '%', '%25', 'a/b', ''];
    const keys = ['y', '}ey', 'x}ey', 'e', 'i'];
    const places = partitions.flatMap((partition) =>
      keys.map((key) => Buffer.from(entryKey(keySpaceOf('s', partition), key)).toString('latin1')),
    );
    expect(new Set(places).size).toBe(partitions.length * keys.length);
  });

  test('sends bytes above ASCII as bytes', () => {
    expect(physical('abc')).toBe('abc');
    expect(physical('\xff\0')).toEqual(Buffer.from([0xff, 0]));
  });
});

describe('slotOf', () => {
  test('is that of the specification', () => {
    expect(slotOf('123456789')).toBe(0x31c3); // the check value of CRC-16/XMODEM
    expect(slotOf('{user1000}.following')).toBe(slotOf('{user1000}.followers'));
    expect(slotOf('foo{}{bar}')).toBe(slotOf(Buffer.from('foo{}{bar}')));
    expect(slotOf('foo{{bar}}zap')).toBe(slotOf('{bar'));
    expect(slotOf('foo{bar}{zap}')).toBe(slotOf('bar'));
  });
});
