import { keyInvalid } from './input-errors.ts';

/**
 * A key: a *byte string*, that is a string whose code units are bytes (0–255). `<` on such strings
 * is unsigned byte order, a `Map` finds them without conversion, and `Buffer.from(key, 'latin1')`
 * is their encoding. ASCII text is a key as it is; encode other text once with {@link textKey}.
 */
export type Key = string;

/** The half-open range `start <= key < end`; an absent bound is open on that side. */
export interface KeyRange {
  readonly start?: Key;
  readonly end?: Key;
}

const NOT_ASCII = /[^\0-\x7f]/; // eslint-disable-line no-control-regex -- byte ranges are the point

/**
 * The key of any text: its UTF-8 bytes. Order of keys is then order of code points.
 * @throws STORAGE_KEY_INVALID for half of a surrogate pair, which UTF-8 cannot tell from another.
 */
export function textKey(text: string): Key {
  if (typeof text !== 'string' || !text.isWellFormed()) {
    throw keyInvalid('A text key must be a string without lone surrogates.');
  }
  return NOT_ASCII.test(text) ? Buffer.from(text, 'utf8').toString('latin1') : text;
}

/** The text of a key made by {@link textKey}. */
export function keyText(key: Key): string {
  return NOT_ASCII.test(key) ? Buffer.from(key, 'latin1').toString('utf8') : key;
}

/** The range of all keys that begin with `prefix`; the empty prefix is the range of all keys. */
export function prefixRange(prefix: Key): KeyRange {
  let length = prefix.length;
  while (length > 0 && prefix.charCodeAt(length - 1) === 0xff) length--;
  if (length === 0) return prefix === '' ? {} : { start: prefix };
  const last = String.fromCharCode(prefix.charCodeAt(length - 1) + 1);
  return { start: prefix, end: prefix.slice(0, length - 1) + last };
}

/**
 * The key under which an `append` to `log` stores this sequence: `log` and the sequence as 8 bytes,
 * big-endian, so that a log's entries scan in sequence order. The head of the log, its last
 * sequence, is the integer entry at `log` itself.
 */
export function logEntryKey(log: Key, sequence: number): Key {
  const high = Math.floor(sequence / 0x1_0000_0000);
  const low = sequence >>> 0;
  return (
    log +
    String.fromCharCode(
      (high >>> 24) & 0xff,
      (high >>> 16) & 0xff,
      (high >>> 8) & 0xff,
      high & 0xff,
      (low >>> 24) & 0xff,
      (low >>> 16) & 0xff,
      (low >>> 8) & 0xff,
      low & 0xff,
    )
  );
}
