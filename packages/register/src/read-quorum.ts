import { SpillwayError, type DeadlineQueue } from '@spillway/runtime';
import type { Entry, Key } from '@spillway/storage';
import type { Replica } from './replica.ts';
import { decodeRecord, type ReplicaRecord } from './replica-record.ts';

/** What a quorum of replicas says. */
export type QuorumReading =
  /** A quorum has the same accepted ballot (or none has any): it is the latest chosen. */
  | { readonly settled: true; readonly record: ReplicaRecord | undefined }
  /** The replicas differ: an identity change must settle it. */
  | { readonly settled: false };

/**
 * One round of reads. A majority with one accepted ballot proves it chosen, and no later one can
 * have been chosen before the read began, for its majority would share a replica with this one.
 * @throws REGISTER_UNAVAILABLE when too few voters answer in time.
 */
export function readQuorum(
  key: Key,
  replicas: readonly Replica[],
  quorum: number,
  deadlines: DeadlineQueue,
): Promise<QuorumReading> {
  return new Promise((resolve, reject) => {
    const voters = replicas.filter((replica) => replica.standing === 'voting');
    const refuse = (): void => reject(unavailableError(key.length));
    if (voters.length < quorum) {
      refuse();
      return;
    }
    const deadline = deadlines.add(refuse);
    const counts = new Map<string, number>();
    let answers = 0;
    let failures = 0;
    const settle = (reading: QuorumReading): void => {
      deadline.cancel();
      resolve(reading);
    };
    const onRecord = (record: ReplicaRecord | undefined): void => {
      const ballot = record?.accepted ?? '';
      const count = (counts.get(ballot) ?? 0) + 1;
      counts.set(ballot, count);
      answers++;
      if (count >= quorum) settle({ settled: true, record });
      else onAnswer();
    };
    const onAnswer = (): void => {
      if (voters.length - failures < quorum) {
        deadline.cancel();
        refuse();
      } else if (answers + failures === voters.length) settle({ settled: false });
    };
    for (const replica of voters) {
      readReplica(key, replica).then(onRecord, () => {
        failures++;
        onAnswer();
      });
    }
  });
}

/** Reads one replica's record and tells the replica how it went. */
export async function readReplica(key: Key, replica: Replica): Promise<ReplicaRecord | undefined> {
  return decodeRecord(await readEntry(key, replica));
}

/** Reads one replica's entry: record and promise. */
export async function readEntry(key: Key, replica: Replica): Promise<Entry | undefined> {
  replica.callSent();
  let entry: Entry | undefined;
  try {
    entry = await replica.storage.get(key);
  } catch (error) {
    replica.callFailed(error);
    throw error;
  }
  if (!replica.callAnswered()) throw unavailableError(key.length);
  return entry;
}

/** Too few replicas: nothing was applied. */
export function unavailableError(keyBytes: number, cause?: unknown): SpillwayError {
  return new SpillwayError(
    'REGISTER_UNAVAILABLE',
    'Too few replicas of the register answer; retry when more of its nodes are up.',
    { retryable: true, details: { keyBytes }, ...(cause === undefined ? {} : { cause }) },
  );
}
