import { describe, expect, it } from 'vitest';
import { makeBallot } from './ballot.ts';
import {
  startRound,
  stepRound,
  type RoundCommand,
  type RoundEvent,
  type RoundState,
  type RoundStep,
} from './round.ts';

const low = makeBallot(3, 'proposer-a');
const high = makeBallot(9, 'proposer-b');
const proposal = Uint8Array.of(42);
const base = { record: { accepted: low, bytes: Uint8Array.of(7) } };
const three = { called: 0b111, voters: 0b111, quorum: 2, waitForAll: false };

/** Feeds events and collects the commands that follow from them. */
function play(start: RoundStep, ...events: readonly RoundEvent[]): readonly RoundCommand[] {
  const commands: RoundCommand[] = [];
  let state: RoundState = start.state;
  if (start.command !== undefined) commands.push(start.command);
  for (const event of events) {
    const step = stepRound(state, event);
    state = step.state;
    if (step.command !== undefined) commands.push(step.command);
  }
  return commands;
}

const promise = (replica: number, accepted?: string): RoundEvent => ({
  kind: 'promised',
  replica,
  record: accepted === undefined ? undefined : { accepted, bytes: Uint8Array.of(replica) },
});
const accepted = (replica: number): RoundEvent => ({ kind: 'accepted', replica });
const failed = (
  of: 'preparing' | 'accepting',
  replica: number,
  applied: false | 'unknown' = false,
): RoundEvent => ({ kind: 'failed', of, replica, applied });
const refused = (of: 'preparing' | 'accepting', replica: number): RoundEvent => ({
  kind: 'refused',
  of,
  replica,
  promised: high,
});
const decided: RoundEvent = { kind: 'decided', proposal };

describe('a round', () => {
  it('prepares, decides on the record of the highest accepted ballot, and accepts', () => {
    const commands = play(
      startRound(three, undefined),
      promise(2, low),
      promise(0, high),
      decided,
      accepted(0),
      accepted(1),
    );
    expect(commands).toEqual([
      { kind: 'prepare' },
      { kind: 'decide', record: { accepted: high, bytes: Uint8Array.of(0) } },
      { kind: 'accept', proposal },
      { kind: 'finish', outcome: { kind: 'chosen', accepted: 0b011 } },
    ]);
  });

  it('begins with the decision when it knows the latest record', () => {
    const base = { record: { accepted: low, bytes: Uint8Array.of(7) } };
    expect(startRound(three, base).command).toEqual({ kind: 'decide', record: base.record });
  });

  it('calls nobody when too few replicas could vote', () => {
    const step = startRound({ ...three, called: 0b101, voters: 0b001 }, undefined);
    expect(step.command).toEqual({
      kind: 'finish',
      outcome: { kind: 'unavailable', applied: false },
    });
  });

  it('does not count a late promise as an accept', () => {
    const commands = play(
      startRound(three, undefined),
      promise(0),
      promise(1),
      decided,
      accepted(0),
      promise(2),
    );
    expect(commands.at(-1)).toEqual({ kind: 'accept', proposal });
  });

  it('does not count a late failure of the prepare against the accept', () => {
    const commands = play(
      startRound(three, undefined),
      promise(0),
      promise(1),
      decided,
      failed('preparing', 2),
      failed('accepting', 0),
      accepted(1),
      accepted(2),
    );
    expect(commands.at(-1)).toMatchObject({ outcome: { kind: 'chosen', accepted: 0b110 } });
  });

  it('does not count a recovering replica in a quorum, but learns from what it has', () => {
    const commands = play(
      startRound({ ...three, voters: 0b011 }, undefined),
      promise(2, high),
      promise(0, low),
      promise(1),
      decided,
      accepted(2),
      accepted(0),
    );
    expect(commands).toHaveLength(3);
    expect(commands[1]).toMatchObject({ record: { accepted: high } });
  });

  it('knows that nothing was applied when a quorum refused to promise', () => {
    const commands = play(
      startRound(three, undefined),
      refused('preparing', 0),
      refused('preparing', 1),
    );
    expect(commands.at(-1)).toEqual({
      kind: 'finish',
      outcome: { kind: 'outbid', promised: high, applied: false },
    });
  });

  it.each([
    ['one accepted', [accepted(0), refused('accepting', 1), refused('accepting', 2)], 'outbid'],
    ['one is in doubt', [failed('accepting', 0, 'unknown'), failed('accepting', 1)], 'unavailable'],
    [
      'one is out',
      [failed('accepting', 0), failed('accepting', 1), { kind: 'expired' }],
      'unavailable',
    ],
    ['time is over', [accepted(0), { kind: 'expired' }], 'unavailable'],
  ] as const)('leaves the outcome unknown when %s', (_name, events, kind) => {
    const commands = play(startRound(three, base), decided, ...events);
    expect(commands.at(-1)).toMatchObject({ outcome: { kind, applied: 'unknown' } });
  });

  it('lingers for the answers that tell whether it left a trace', () => {
    const commands = play(
      startRound(three, base),
      decided,
      failed('accepting', 0),
      failed('accepting', 1),
      failed('accepting', 2),
    );
    expect(commands.slice(2)).toEqual([
      { kind: 'linger' },
      { kind: 'finish', outcome: { kind: 'unavailable', applied: false } },
    ]);
  });

  it('is not applied when every replica failed before the accept', () => {
    const all = [0, 1, 2].map((replica) => failed('accepting', replica));
    const two = play(startRound({ ...three, called: 0b011 }, base), decided, ...all.slice(0, 2));
    expect(two.at(-1)).toMatchObject({ outcome: { kind: 'unavailable', applied: false } });
  });

  it('waits a moment for all when told to, and settles for a quorum when time is over', () => {
    const step = startRound({ ...three, waitForAll: true }, base);
    const waiting = play(step, decided, accepted(0), accepted(1));
    expect(waiting.at(-1)).toEqual({ kind: 'linger' });
    const all = play(step, decided, accepted(0), accepted(1), accepted(2));
    expect(all.at(-1)).toMatchObject({ outcome: { kind: 'chosen', accepted: 0b111 } });
    const over = play(step, decided, accepted(0), accepted(1), { kind: 'expired' });
    expect(over.at(-1)).toMatchObject({ outcome: { kind: 'chosen', accepted: 0b011 } });
  });

  it('ignores everything after its end', () => {
    const commands = play(startRound(three, base), decided, accepted(0), accepted(1), accepted(2), {
      kind: 'expired',
    });
    expect(commands.filter((command) => command.kind === 'finish')).toHaveLength(1);
  });
});
