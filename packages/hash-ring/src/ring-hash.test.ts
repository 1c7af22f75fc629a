import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { mix32, ringHash, ringHashOfRange } from './ring-hash.ts';

vi.setConfig({ testTimeout: 60_000 }); // a second or two alone; CI's machine is shared

const anyText = fc.string({ unit: 'binary', maxLength: 60 });
const loneSurrogates = fc
  .array(fc.integer({ min: 0xd7f0, max: 0xe010 }), { maxLength: 20 })
  .map((units) => String.fromCharCode(...units));
const seeds = fc.integer({ min: 0, max: 0xffffffff });

describe('ringHash', () => {
  it('equals a byte-wise MurmurHash3 of the UTF-16LE bytes for every text and seed', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, loneSurrogates), seeds, (text, seed) => {
        expect(ringHash(text, seed)).toBe(murmurOfBytes(Buffer.from(text, 'utf16le'), seed));
      }),
      { numRuns: 1000 },
    );
  });

  it('agrees with published MurmurHash3 values, read as UTF-16LE', () => {
    const asUtf16 = (bytes: string): string => Buffer.from(bytes, 'latin1').toString('utf16le');
    expect(ringHash('', 0)).toBe(0);
    expect(ringHash('', 1)).toBe(0x514e28b7);
    expect(ringHash('', 0xffffffff)).toBe(0x81f16f39);
    expect(ringHash(asUtf16('test'), 0)).toBe(0xba6bd213);
    expect(ringHash(asUtf16('aa'), 0x9747b28c)).toBe(0x5d211726);
    expect(ringHash(asUtf16('abcd'), 0x9747b28c)).toBe(0xf0478627);
  });

  it('hashes a range as it hashes the slice', () => {
    fc.assert(
      fc.property(anyText, fc.nat(60), fc.nat(60), (text, a, b) => {
        const [start, end] = [a, b].map((at) => Math.min(at, text.length)).toSorted(ascending);
        const range = ringHashOfRange(text, start ?? 0, end ?? 0, 5);
        expect(range).toBe(ringHash(text.slice(start, end), 5));
      }),
    );
  });

  it('tells lone surrogates from each other and from what UTF-8 would replace them by', () => {
    const hashes = ['\ud800', '\ud801', '\udc00', '\ufffd'].map((text) => ringHash(text, 0));
    expect(new Set(hashes).size).toBe(4);
  });

  it('flips about half of the output bits when one input bit changes', () => {
    let flipped = 0;
    const rounds = 2000;
    for (let i = 0; i < rounds; i++) {
      const text = `session:${i}`;
      const at = i % text.length;
      const changed = String.fromCharCode(text.charCodeAt(at) ^ (1 << (i % 7)));
      const other = text.slice(0, at) + changed + text.slice(at + 1);
      flipped += bitsSet(ringHash(text, 0) ^ ringHash(other, 0));
    }
    expect(flipped / rounds).toBeGreaterThan(15.5);
    expect(flipped / rounds).toBeLessThan(16.5);
  });

  it('spreads numbered keys over slots as evenly as chance does', () => {
    const counts = new Int32Array(4096);
    const keys = 200_000;
    for (let i = 0; i < keys; i++) {
      const slot = ringHash(`cart:${i}`, 0) >>> 20;
      counts[slot] = (counts[slot] ?? 0) + 1;
    }
    const mean = keys / counts.length;
    const chiSquare = counts.reduce((sum, count) => sum + (count - mean) ** 2 / mean, 0);
    // 4,095 degrees of freedom: mean 4,095, standard deviation 90.5; five of them either way.
    expect(Math.abs(chiSquare - 4095)).toBeLessThan(453);
  });
});

describe('mix32', () => {
  it('maps different values to different values', () => {
    const mixed = Array.from({ length: 100_000 }, (_, value) => mix32(value));
    expect(new Set(mixed).size).toBe(mixed.length);
  });
});

/** MurmurHash3 x86 32 as its author's text has it, byte by byte, with big integers. */
function murmurOfBytes(bytes: Buffer, seed: number): number {
  const multiply = (a: number, b: number): number => Number((BigInt(a) * BigInt(b)) & 0xffffffffn);
  const rotate = (value: number, by: number): number =>
    ((value << by) | (value >>> (32 - by))) >>> 0;
  const scramble = (k: number): number => multiply(rotate(multiply(k, 0xcc9e2d51), 15), 0x1b873593);
  let hash = seed;
  const whole = bytes.length - (bytes.length % 4);
  for (let i = 0; i < whole; i += 4) {
    hash = rotate((hash ^ scramble(bytes.readUInt32LE(i))) >>> 0, 13);
    hash = (multiply(hash, 5) + 0xe6546b64) >>> 0;
  }
  let tail = 0;
  for (let i = bytes.length - 1; i >= whole; i--) tail = (tail << 8) | (bytes[i] ?? 0);
  hash = (hash ^ scramble(tail >>> 0) ^ bytes.length) >>> 0;
  hash = multiply(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = multiply((hash ^ (hash >>> 13)) >>> 0, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function bitsSet(value: number): number {
  let count = 0;
  for (let rest = value >>> 0; rest > 0; rest >>>= 1) count += rest & 1;
  return count;
}

function ascending(a: number, b: number): number {
  return a - b;
}
