import type { Random } from '@spillway/runtime';
import type { Stamp } from '@spillway/storage';

/**
 * A proposer's bid `(counter, proposer)` as 16 bytes that order as such: 6 bytes of counter,
 * big-endian, then the proposer's id. It is the stamp that a replica's entry carries.
 */
export type Ballot = Stamp;

const COUNTER_BYTES = 6;
const PROPOSER_BYTES = 10;
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Bytes of a {@link Ballot}. */
export const BALLOT_BYTES: number = COUNTER_BYTES + PROPOSER_BYTES;

/** A fresh proposer id, one an incarnation of a process: 10 characters, 59 random bits. */
export function createProposerId(random: Random): string {
  let id = '';
  for (let i = 0; i < PROPOSER_BYTES; i++) id += ALPHABET.charAt(random.integer(0, 61));
  return id;
}

/** The ballot of this counter (0 to 2^48−1) and proposer id (10 characters). */
export function makeBallot(counter: number, proposerId: string): Ballot {
  const high = Math.floor(counter / 0x1_0000_0000);
  const low = counter >>> 0;
  return (
    String.fromCharCode(
      (high >>> 8) & 0xff,
      high & 0xff,
      (low >>> 24) & 0xff,
      (low >>> 16) & 0xff,
      (low >>> 8) & 0xff,
      low & 0xff,
    ) + proposerId
  );
}

/** The counter of a ballot. */
export function ballotCounter(ballot: Ballot): number {
  let counter = 0;
  for (let i = 0; i < COUNTER_BYTES; i++) counter = counter * 256 + ballot.charCodeAt(i);
  return counter;
}

/** A ballot in printable form, unique like the ballot itself. */
export function ballotText(ballot: Ballot): string {
  return `${ballotCounter(ballot).toString(36)}.${ballot.slice(COUNTER_BYTES)}`;
}
