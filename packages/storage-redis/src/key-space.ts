import type { Key } from '@spillway/storage';

/** A key of Redis: text when that is the same bytes, else bytes. */
export type PhysicalKey = string | Buffer;

/**
 * How keys and partitions of the storage are named in Redis. Everything of one partition begins
 * with its hash tag, so that a Cluster keeps it in one slot:
 *
 * - `{prefix/partition}e` + key: an entry
 * - `{prefix/partition}i`: the ordered index, a sorted set of keys of one score
 * - `{prefix/partition}v`: the last version that was given
 * - `{prefix}n`: the incarnation, once for the whole storage
 *
 * Without a partition, and outside a Cluster always, the tag is `{prefix}`. A prefix has no `/` and
 * no braces, and in a partition `}` is written as `%7D` (and `%` as `%25`), so the first `}` ends
 * the tag and no two places meet.
 */
export interface KeySpace {
  /** The hash tag, with braces. */
  readonly tag: string;
  /** The head of entries' keys. */
  readonly entryPrefix: string;
  readonly indexKey: PhysicalKey;
  readonly versionKey: PhysicalKey;
}

/** @param partition `undefined` where everything is one atomic scope */
export function keySpaceOf(prefix: string, partition: string | undefined): KeySpace {
  const path = partition === undefined ? '' : `/${partition.replace(/[%}]/g, escapeOne)}`;
  const tag = `{${prefix}${path}}`;
  return {
    tag,
    entryPrefix: `${tag}e`,
    indexKey: physical(`${tag}i`),
    versionKey: physical(`${tag}v`),
  };
}

/** Where an entry lies. */
export function entryKey({ entryPrefix }: KeySpace, key: Key): PhysicalKey {
  return physical(entryPrefix + key);
}

/** Where the incarnation lies. */
export function incarnationKey(prefix: string): string {
  return `{${prefix}}n`;
}

const NOT_ASCII = /[^\0-\x7f]/; // eslint-disable-line no-control-regex -- byte ranges are the point

/** A byte string as Redis clients take it: they would send text as UTF-8. */
export function physical(bytes: string): PhysicalKey {
  return NOT_ASCII.test(bytes) ? Buffer.from(bytes, 'latin1') : bytes;
}

function escapeOne(character: string): string {
  return character === '}' ? '%7D' : '%25';
}
