import { SpillwayError } from '@spillway/runtime';
import type { Commit, Entry, Key } from '@spillway/storage';
import { BALLOT_BYTES, type Ballot } from './ballot.ts';

/** What a replica has accepted for a register. */
export interface ReplicaRecord {
  /** The ballot at which the state was accepted. */
  readonly accepted: Ballot;
  /**
   * The record as stored: the state follows after {@link RECORD_HEADER_BYTES}. Read-only, and lent
   * for the turn when it comes from `Storage.peek`.
   */
  readonly bytes: Uint8Array;
}

const FORMAT = 1;

/** Bytes of a record before its state: a format byte and the accepted ballot. */
export const RECORD_HEADER_BYTES: number = 1 + BALLOT_BYTES;

/**
 * The record in a replica's entry; `undefined` when the replica never accepted anything (an entry
 * without a value holds a promise alone).
 * @throws REGISTER_CORRUPT when the entry is something else.
 */
export function decodeRecord(entry: Entry | null | undefined): ReplicaRecord | undefined {
  if (entry === undefined || entry === null || entry.value.length === 0) return undefined;
  const { value } = entry;
  if (value.length < RECORD_HEADER_BYTES || value[0] !== FORMAT) {
    throw new SpillwayError(
      'REGISTER_CORRUPT',
      'A stored register is damaged or of an unknown format; restore the node from a replica.',
    );
  }
  return new StoredRecord(asBuffer(value));
}

/** Most records are looked at for their state only, so the ballot is read when asked for. */
class StoredRecord implements ReplicaRecord {
  readonly bytes: Buffer;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  get accepted(): Ballot {
    return this.bytes.toString('latin1', 1, RECORD_HEADER_BYTES);
  }
}

/**
 * A copy of a record, to be accepted again: {@link acceptCommit} writes a new header over the old.
 */
export function copyRecord({ bytes }: ReplicaRecord): Uint8Array {
  return Buffer.from(bytes);
}

/** Promises `ballot` at a replica, unless it has promised a higher one, and returns its record. */
export function prepareCommit(key: Key, ballot: Ballot): Commit {
  return {
    checks: [{ kind: 'stampAtMost', key, stamp: ballot }],
    writes: [{ kind: 'stamp', key, stamp: ballot }],
    returning: [key],
  };
}

/**
 * Accepts a state at `ballot` and promises `promise`, the same proposer's next ballot. `proposal`
 * is the state after {@link RECORD_HEADER_BYTES} free bytes, which are filled in here.
 */
export function acceptCommit(
  key: Key,
  ballot: Ballot,
  promise: Ballot,
  proposal: Uint8Array,
): Commit {
  const value = asBuffer(proposal);
  value[0] = FORMAT;
  value.write(ballot, 1, 'latin1');
  return {
    checks: [{ kind: 'stampAtMost', key, stamp: ballot }],
    writes: [{ kind: 'put', key, value, stamp: promise }],
  };
}

function asBuffer(bytes: Uint8Array): Buffer {
  return bytes instanceof Buffer
    ? bytes
    : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
