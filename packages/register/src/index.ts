export {
  ballotCounter,
  ballotText,
  createProposerId,
  makeBallot,
  BALLOT_BYTES,
  type Ballot,
} from './ballot.ts';
export type { Change, ChangeContext } from './register-batch.ts';
export { Registers, type RegistersOptions } from './registers.ts';
export type { ReplicaGroup } from './read-register.ts';
export type { RegisterCodec } from './register-codec.ts';
export type { Replica } from './replica.ts';
export { decodeRecord, RECORD_HEADER_BYTES, type ReplicaRecord } from './replica-record.ts';
export {
  startRound,
  stepRound,
  type RoundCommand,
  type RoundEvent,
  type RoundOutcome,
  type RoundState,
  type RoundStep,
} from './round.ts';
