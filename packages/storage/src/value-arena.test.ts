import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ValueArena } from './value-arena.ts';

describe('ValueArena', () => {
  test('keeps every copy as it was when it was made, of any size and kind', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 1200 }), { maxLength: 60 }), (values) => {
        const arena = new ValueArena();
        const copies = values.map((value, i) => {
          const given = i % 2 === 0 ? value.slice() : Buffer.from(value);
          const copy = arena.copy(given);
          given.fill(0x5a);
          return copy;
        });
        copies.forEach((copy, i) => {
          expect(copy.length).toBe(values[i]?.length);
          expect(Buffer.compare(copy, values[i] ?? copy)).toBe(0);
        });
      }),
    );
  });

  test('shares memory between values of middle size only, and not much of it', () => {
    const arena = new ValueArena();
    const held = (length: number): number => arena.copy(new Uint8Array(length)).buffer.byteLength;
    expect(held(64)).toBe(64);
    expect(held(65)).toBe(2048);
    expect(held(512)).toBe(2048);
    expect(held(513)).toBe(513);
    expect(arena.copy(new Uint8Array(100)).buffer).toBe(arena.copy(new Uint8Array(100)).buffer);
  });
});
