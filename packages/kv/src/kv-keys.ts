import { SpillwayError } from '@spillway/runtime';
import { keyText, textKey, type Key } from '@spillway/storage';

const KEY_BYTES_MAX = 1000;
const REGISTER_PREFIX = 'k';

/** Where a node keeps its copy of the cluster's own facts, a register like any other. */
export const TOPOLOGY_KEY: Key = 't';
/** Where a node keeps who it is. */
export const IDENTITY_KEY: Key = 'i';
/** Where a node keeps the mark of a clean shutdown. */
export const CLEAN_MARK_KEY: Key = 'c';

/**
 * The storage key of a KV key: one letter and the key's UTF-8 bytes, so that a node's registers
 * scan in the order of their keys.
 * @throws KV_KEY_INVALID
 */
export function registerKey(key: unknown): Key {
  if (typeof key !== 'string' || key === '') throw keyInvalid('it must be a non-empty string');
  if (!key.isWellFormed()) throw keyInvalid('it holds a lone surrogate');
  const bytes = textKey(key);
  if (bytes.length > KEY_BYTES_MAX) {
    throw keyInvalid(`it is ${bytes.length} bytes of UTF-8, at most ${KEY_BYTES_MAX}`);
  }
  return REGISTER_PREFIX + bytes;
}

/** The storage-key prefix of all KV keys that begin with `prefix`. @throws KV_KEY_INVALID */
export function registerPrefix(prefix: unknown): Key {
  return prefix === undefined || prefix === '' ? REGISTER_PREFIX : registerKey(prefix);
}

/** The KV key of a storage key made by {@link registerKey}. */
export function textOfRegisterKey(key: Key): string {
  return keyText(key.slice(REGISTER_PREFIX.length));
}

function keyInvalid(reason: string): SpillwayError {
  return new SpillwayError('KV_KEY_INVALID', `Invalid key: ${reason}.`);
}
