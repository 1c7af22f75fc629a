/**
 * Name and version of {@link ringHash}. It is stored with every serialised ring: another function
 * would place keys elsewhere, so it would get another name.
 */
export const RING_HASH_NAME = 'spillway-ring-hash-1';

/**
 * The hash of keys and node ids: an unsigned 32-bit integer, the same in every process.
 *
 * It is MurmurHash3 x86 32 (Austin Appleby, public domain) of the text's UTF-16 code units, two
 * bytes each, low byte first. Code units and not UTF-8, because a pair of units is one word of
 * input (half the price, see docs/decisions/0004-hash-ring.md) and because every JavaScript string,
 * lone surrogates included, has them. Another language gets the same value from any MurmurHash3
 * over the UTF-16LE bytes; `test/vectors/ring-hash-1.json` fixes it. Not for secrets: whoever knows
 * the seed can find keys of one slot.
 */
export function ringHash(text: string, seed: number): number {
  return ringHashOfRange(text, 0, text.length, seed);
}

/** {@link ringHash} of `text.slice(start, end)` without making the slice. */
export function ringHashOfRange(text: string, start: number, end: number, seed: number): number {
  let hash = seed | 0;
  let i = start;
  for (const pairsEnd = end - 1; i < pairsEnd; i += 2) {
    const word = text.charCodeAt(i) | (text.charCodeAt(i + 1) << 16);
    let k = Math.imul(word, 0xcc9e2d51);
    k = (k << 15) | (k >>> 17);
    hash ^= Math.imul(k, 0x1b873593);
    hash = (hash << 13) | (hash >>> 19);
    hash = (Math.imul(hash, 5) + 0xe6546b64) | 0;
  }
  if (i < end) {
    let k = Math.imul(text.charCodeAt(i), 0xcc9e2d51);
    k = (k << 15) | (k >>> 17);
    hash ^= Math.imul(k, 0x1b873593);
  }
  return mix32(hash ^ ((end - start) * 2));
}

/** MurmurHash3's final mix: every input bit changes each output bit with probability about 1/2. */
export function mix32(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
