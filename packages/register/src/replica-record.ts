import { SpillwayError } from '@spillway/runtime';
import type { Commit, Entry, Key } from '@spillway/storage';
import { BALLOT_BYTES, nextBallot, type Ballot } from './ballot.ts';

/** What a replica has accepted for a register. */
export interface ReplicaRecord {
  /** The ballot at which `state` was accepted. */
  readonly accepted: Ballot;
  readonly state: Uint8Array;
}

const FORMAT = 1;
const STATE_OFFSET = 1 + BALLOT_BYTES;

/** Bytes a record adds to its state. */
export const RECORD_OVERHEAD_BYTES: number = STATE_OFFSET;

/**
 * The record in a replica's entry; `undefined` when the replica never accepted anything (an entry
 * without a value holds a promise alone).
 * @throws REGISTER_CORRUPT when the entry is something else.
 */
export function decodeRecord(entry: Entry | undefined): ReplicaRecord | undefined {
  if (entry === undefined || entry.value.length === 0) return undefined;
  const { value } = entry;
  if (value.length < STATE_OFFSET || value[0] !== FORMAT) {
    throw new SpillwayError(
      'REGISTER_CORRUPT',
      'A stored register is damaged or of an unknown format; restore the node from a replica.',
    );
  }
  const bytes = Buffer.from(value.buffer, value.byteOffset, value.length);
  return {
    accepted: bytes.toString('latin1', 1, STATE_OFFSET),
    state: bytes.subarray(STATE_OFFSET),
  };
}

function encodeRecord({ accepted, state }: ReplicaRecord): Uint8Array {
  const bytes = Buffer.allocUnsafe(STATE_OFFSET + state.length);
  bytes[0] = FORMAT;
  bytes.write(accepted, 1, BALLOT_BYTES, 'latin1');
  bytes.set(state, STATE_OFFSET);
  return bytes;
}

/** Promises `ballot` at a replica, unless it has promised a higher one, and returns its record. */
export function prepareCommit(key: Key, ballot: Ballot): Commit {
  return {
    checks: [{ kind: 'stampAtMost', key, stamp: ballot }],
    writes: [{ kind: 'stamp', key, stamp: ballot }],
    returning: [key],
  };
}

/** Accepts a state at `ballot` and promises the same proposer its next ballot. */
export function acceptCommit(key: Key, ballot: Ballot, state: Uint8Array): Commit {
  const value = encodeRecord({ accepted: ballot, state });
  return {
    checks: [{ kind: 'stampAtMost', key, stamp: ballot }],
    writes: [{ kind: 'put', key, value, stamp: nextBallot(ballot) }],
  };
}
