import { SpillwayError } from '@spillway/runtime';
import type { Fault, FaultKind } from './fault.ts';
import { FaultRule } from './fault-rule.ts';
import type { CallPredicate } from './storage-call.ts';

/** Options of {@link failEachCall}. */
export interface FailEachCallOptions {
  /** The faults to try in turn. Default: not applied, request lost, answer lost. */
  readonly faults?: readonly Fault[];
  /** Whether only call n fails, or call n and all after it. Default: both in turn. */
  readonly repeats?: readonly ('once' | 'permanent')[];
  /** The calls that count. Default: every call. */
  readonly when?: CallPredicate;
  /** More calls than this in one run are an error, as of a run that never ends. Default 10,000. */
  readonly callsMax?: number;
}

/** Which call fails in this run, and how. */
export interface FaultPoint {
  readonly fault: Fault;
  readonly repeat: 'once' | 'permanent';
  /** The failing call, from 1. */
  readonly call: number;
}

/** How many runs had a fault, one line for each fault and repeat. */
export interface FaultPointsTried {
  readonly fault: FaultKind;
  readonly repeat: 'once' | 'permanent';
  /** Runs in which the fault struck: the number of calls of a run. */
  readonly points: number;
}

const DEFAULT_FAULTS: readonly Fault[] = [
  { kind: 'unavailable' },
  { kind: 'lostRequest' },
  { kind: 'lostAnswer' },
];

/**
 * Runs `run` with call 1 failing, then call 2, 3, … until a run passes without meeting the fault,
 * for each fault and repeat (after SQLite's tests of failing I/O). `run` builds its world afresh,
 * gives `rule` to one or several faulty storages, and throws when something does not hold.
 * @returns what was tried; assert that `points` is what you expect, so that faults surfaced.
 * @throws FAULT_POINT_FAILED naming the point, with the error of the run as `cause`;
 *   FAULT_POINTS_EXCEEDED
 */
export async function failEachCall(
  run: (rule: FaultRule, point: FaultPoint) => Promise<void>,
  options: FailEachCallOptions = {},
): Promise<FaultPointsTried[]> {
  const { faults = DEFAULT_FAULTS, repeats = ['once', 'permanent'] } = options;
  const tried: FaultPointsTried[] = [];
  for (const fault of faults) {
    for (const repeat of repeats) {
      const points = await failUntilUntouched(run, options, fault, repeat);
      tried.push({ fault: fault.kind, repeat, points });
    }
  }
  return tried;
}

async function failUntilUntouched(
  run: (rule: FaultRule, point: FaultPoint) => Promise<void>,
  { when, callsMax = 10_000 }: FailEachCallOptions,
  fault: Fault,
  repeat: 'once' | 'permanent',
): Promise<number> {
  for (let call = 1; call <= callsMax; call++) {
    const rule = new FaultRule({
      fault,
      skip: call - 1,
      times: repeat === 'once' ? 1 : Infinity,
      ...(when === undefined ? {} : { when }),
    });
    const point: FaultPoint = { fault, repeat, call };
    try {
      await run(rule, point);
    } catch (error) {
      throw pointFailed(point, rule.injected, error);
    }
    if (rule.injected === 0) return call - 1;
  }
  throw new SpillwayError('FAULT_POINTS_EXCEEDED', `A run made more than ${callsMax} calls.`, {
    details: { fault: fault.kind, repeat, callsMax },
  });
}

function pointFailed({ fault, repeat, call }: FaultPoint, injected: number, cause: unknown): Error {
  const what =
    injected === 0
      ? `The run failed without any fault (it made fewer than ${call} calls)`
      : `The run failed with ${fault.kind} (${repeat}) at call ${call}`;
  const why = cause instanceof Error ? cause.message : String(cause);
  return new SpillwayError('FAULT_POINT_FAILED', `${what}: ${why}`, {
    cause,
    details: { fault: fault.kind, repeat, call, injected },
  });
}
