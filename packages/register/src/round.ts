import { assertNever } from '@spillway/runtime';
import type { Ballot } from './ballot.ts';
import type { ReplicaRecord } from './replica-record.ts';

/** A set of replicas: bit i stands for the replica at index i of the register's list. */
export type ReplicaSet = number;

/** How a round ended. */
export type RoundOutcome =
  /** A quorum accepted the proposal; `accepted` are all that did. */
  | { readonly kind: 'chosen'; readonly accepted: ReplicaSet }
  /**
   * Nothing was to be written. `promised`: after a prepare that found nothing anywhere, the
   * replicas that are proved to have nothing.
   */
  | { readonly kind: 'kept'; readonly promised: ReplicaSet }
  /** Another ballot, at least `promised`, is in the way. */
  | {
      readonly kind: 'outbid';
      readonly promised: Ballot;
      /** Whether this round's proposal may live on some replica. */
      readonly applied: false | 'unknown';
    }
  /** Too few replicas answered. */
  | { readonly kind: 'unavailable'; readonly applied: false | 'unknown' };

/** The phases in which replicas are called; an answer counts in its own phase only. */
export type CallPhase = 'preparing' | 'accepting';

/** What happened. */
export type RoundEvent =
  | {
      readonly kind: 'promised';
      readonly replica: number;
      readonly record: ReplicaRecord | undefined;
    }
  | { readonly kind: 'accepted'; readonly replica: number }
  | {
      readonly kind: 'refused';
      readonly of: CallPhase;
      readonly replica: number;
      readonly promised: Ballot;
    }
  | {
      readonly kind: 'failed';
      readonly of: CallPhase;
      readonly replica: number;
      readonly applied: false | 'unknown';
    }
  /** The change functions have run; `undefined`: nothing is to be written. */
  | { readonly kind: 'decided'; readonly proposal: Uint8Array | undefined }
  /** The time of the round, or of its lingering, is over. */
  | { readonly kind: 'expired' };

/** What is to be done. */
export type RoundCommand =
  | { readonly kind: 'prepare' }
  | { readonly kind: 'decide'; readonly record: ReplicaRecord | undefined }
  | { readonly kind: 'accept'; readonly proposal: Uint8Array }
  /**
   * Wait a moment for the last answers: they tell whether a lost round left a trace, or bring a
   * repair to all replicas. Then the phase expires.
   */
  | { readonly kind: 'linger' }
  | { readonly kind: 'finish'; readonly outcome: RoundOutcome };

/** What does not change during a round. */
export interface RoundSetting {
  /** The replicas that are called: those not down. */
  readonly called: ReplicaSet;
  /** Of these, the ones whose answers count. */
  readonly voters: ReplicaSet;
  /** How many voters must agree. */
  readonly quorum: number;
  /** Give every called replica a moment to answer (repair wants all, not a quorum). */
  readonly waitForAll: boolean;
}

/** One attempt to change a register at one ballot. Immutable. */
export interface RoundState {
  readonly setting: RoundSetting;
  readonly phase: 'preparing' | 'deciding' | 'accepting' | 'finished';
  /** Replicas that agreed in this phase, that answered at all, and that failed with a doubt. */
  readonly granted: ReplicaSet;
  readonly answered: ReplicaSet;
  readonly doubtful: ReplicaSet;
  /** The phase is decided; the last answers are waited for a moment longer. */
  readonly lingering: boolean;
  /** The record of the highest accepted ballot among the promises. */
  readonly best: ReplicaRecord | undefined;
  /** The highest promise that was in the way. */
  readonly outbid: Ballot | undefined;
}

/** A step of the machine. */
export interface RoundStep {
  readonly state: RoundState;
  readonly command: RoundCommand | undefined;
}

/**
 * Begins a round. With a `base`, the latest chosen record, at the ballot that a quorum promised to
 * this proposer when it accepted that record, the prepare phase is done already.
 */
export function startRound(
  setting: RoundSetting,
  base: { readonly record: ReplicaRecord } | undefined,
): RoundStep {
  const state: RoundState = {
    setting,
    phase: base === undefined ? 'preparing' : 'deciding',
    granted: 0,
    answered: 0,
    doubtful: 0,
    lingering: false,
    best: base?.record,
    outbid: undefined,
  };
  if (countBits(setting.called & setting.voters) < setting.quorum) {
    return finish(state, { kind: 'unavailable', applied: false });
  }
  const command: RoundCommand =
    base === undefined ? { kind: 'prepare' } : { kind: 'decide', record: base.record };
  return { state, command };
}

/**
 * The single-decree protocol of one register, one ballot: CASPaxos (Rystsov, "CASPaxos: Replicated
 * State Machines without logs", §2.2), with the accept carrying the next promise (§2.2.1). Pure.
 */
export function stepRound(state: RoundState, event: RoundEvent): RoundStep {
  if (state.phase === 'finished') return { state, command: undefined };
  switch (event.kind) {
    case 'promised':
      if (state.phase !== 'preparing') return { state, command: undefined };
      return afterPromise(state, event.replica, event.record);
    case 'accepted':
      return afterVote(grant(state, event.replica));
    case 'refused': {
      if (state.phase !== event.of) return { state, command: undefined };
      const outbid = laterOf(state.outbid, event.promised);
      return afterVote({ ...state, outbid, answered: state.answered | (1 << event.replica) });
    }
    case 'failed': {
      if (state.phase !== event.of) return { state, command: undefined };
      const bit = 1 << event.replica;
      const doubtful = event.applied === false ? state.doubtful : state.doubtful | bit;
      return afterVote({ ...state, doubtful, answered: state.answered | bit });
    }
    case 'decided':
      if (event.proposal === undefined)
        return finish(state, { kind: 'kept', promised: state.granted });
      return {
        state: {
          ...state,
          phase: 'accepting',
          granted: 0,
          answered: 0,
          doubtful: 0,
          lingering: false,
        },
        command: { kind: 'accept', proposal: event.proposal },
      };
    case 'expired':
      if (!hasQuorum(state)) return finish(state, failureOf(state));
      return afterVote({ ...state, setting: { ...state.setting, waitForAll: false } });
    default:
      return assertNever(event);
  }
}

function afterPromise(
  state: RoundState,
  replica: number,
  record: ReplicaRecord | undefined,
): RoundStep {
  // A recovering replica may have forgotten a higher record, but what it has is real.
  const best =
    record === undefined || (state.best !== undefined && state.best.accepted >= record.accepted)
      ? state.best
      : record;
  return afterVote({ ...grant(state, replica), best });
}

function grant(state: RoundState, replica: number): RoundState {
  const bit = 1 << replica;
  return { ...state, granted: state.granted | bit, answered: state.answered | bit };
}

/** Decides after each answer: quorum reached, out of reach, or wait on. */
function afterVote(state: RoundState): RoundStep {
  const waiting = state.setting.called & ~state.answered;
  if (hasQuorum(state)) {
    if (state.setting.waitForAll && waiting !== 0) return linger(state);
    if (state.phase === 'preparing') {
      return {
        state: { ...state, phase: 'deciding' },
        command: { kind: 'decide', record: state.best },
      };
    }
    if (state.phase === 'accepting') {
      return finish(state, { kind: 'chosen', accepted: state.granted });
    }
    return { state, command: undefined };
  }
  if (countBits((state.granted | waiting) & state.setting.voters) >= state.setting.quorum) {
    return { state, command: undefined };
  }
  const isCertain = waiting === 0 || (state.granted | state.doubtful) !== 0;
  if (state.phase !== 'accepting' || isCertain) return finish(state, failureOf(state));
  return linger(state);
}

/** Waits a moment for the rest of the answers. */
function linger(state: RoundState): RoundStep {
  if (state.lingering) return { state, command: undefined };
  return { state: { ...state, lingering: true }, command: { kind: 'linger' } };
}

function failureOf(state: RoundState): RoundOutcome {
  const applied = doubt(state);
  return state.outbid === undefined
    ? { kind: 'unavailable', applied }
    : { kind: 'outbid', promised: state.outbid, applied };
}

/** Whether the proposal may live on some replica: accepted, in doubt, or still on its way. */
function doubt(state: RoundState): false | 'unknown' {
  if (state.phase !== 'accepting') return false;
  const waiting = state.setting.called & ~state.answered;
  return (state.granted | state.doubtful | waiting) === 0 ? false : 'unknown';
}

function hasQuorum(state: RoundState): boolean {
  return countBits(state.granted & state.setting.voters) >= state.setting.quorum;
}

function finish(state: RoundState, outcome: RoundOutcome): RoundStep {
  return { state: { ...state, phase: 'finished' }, command: { kind: 'finish', outcome } };
}

function laterOf(a: Ballot | undefined, b: Ballot): Ballot {
  return a === undefined || a < b ? b : a;
}

/** How many replicas a set holds. */
function countBits(set: ReplicaSet): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}
