import { describe, expect, it } from 'vitest';
import { FaultAtlas } from './fault-atlas.ts';

describe('FaultAtlas', () => {
  it('lets no more nodes be unwell than it may', () => {
    const atlas = new FaultAtlas({ unwellMax: 2, forgetfulMax: 2 });
    atlas.fall('a', false);
    expect(atlas.mayFall('b', true)).toBe(true);
    atlas.fall('b', true);
    expect(atlas.mayFall('c', false)).toBe(false);
    atlas.rise('a');
    expect(atlas.mayFall('c', false)).toBe(true);
  });

  it('counts those that may have forgotten apart', () => {
    const atlas = new FaultAtlas({ unwellMax: 1, forgetfulMax: 0 });
    expect(atlas.mayFall('a', true)).toBe(false);
    expect(atlas.mayFall('a', false)).toBe(true);
  });

  it('does not let a node fall twice', () => {
    const atlas = new FaultAtlas({ unwellMax: 5, forgetfulMax: 5 });
    atlas.fall('a', false);
    expect(atlas.mayFall('a', false)).toBe(false);
    expect(() => atlas.fall('a', false)).toThrow('within the fault model');
  });
});
