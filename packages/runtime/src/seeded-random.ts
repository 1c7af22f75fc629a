import { assertThat } from './assert.ts';
import { checkIntegerRange } from './integer-range.ts';
import type { Random } from './random.ts';

/**
 * A repeatable {@link Random}: same seed and label path, same numbers, on every machine.
 * Generator: sfc32 (Chris Doty-Humphrey, PractRand), seeded through a MurmurHash3-style string mix.
 * Not for secrets.
 */
export function seededRandom(seed: number | string): Random {
  return new Sfc32Random(`seed:${escaped(String(seed))}`);
}

class Sfc32Random implements Random {
  readonly #path: string;
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  constructor(path: string) {
    this.#path = path;
    this.#a = mixString(path, 0x9e3779b9);
    this.#b = mixString(path, 0x243f6a88);
    this.#c = mixString(path, 0xb7e15162);
    for (let i = 0; i < 12; i++) this.#nextUint32();
  }

  #nextUint32(): number {
    const sum = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + sum;
    this.#c |= 0;
    return sum >>> 0;
  }

  float(): number {
    const high = this.#nextUint32() >>> 5;
    const low = this.#nextUint32() >>> 6;
    return (high * 0x4000000 + low) / 0x20000000000000;
  }

  integer(min: number, max: number): number {
    checkIntegerRange(min, max);
    return min + Math.floor(this.float() * (max - min + 1));
  }

  chance(probability: number): boolean {
    return this.float() < probability;
  }

  pick<T>(items: readonly T[]): T {
    assertThat(items.length > 0, 'pick needs at least one item');
    return items[this.integer(0, items.length - 1)] as T; // in range by construction
  }

  fork(label: string): Random {
    return new Sfc32Random(`${this.#path}/${escaped(label)}`);
  }

  id(bytes = 16): string {
    let text = '';
    while (text.length < bytes * 2) text += this.#nextUint32().toString(16).padStart(8, '0');
    return text.slice(0, bytes * 2);
  }
}

/** So that a label with a slash is not the path of two labels. */
function escaped(label: string): string {
  return label.replaceAll('~', '~0').replaceAll('/', '~1');
}

function mixString(text: string, start: number): number {
  let hash = start;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x5bd1e995);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}
