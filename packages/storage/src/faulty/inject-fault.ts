import { assertNever } from '@spillway/runtime';
import type { CrashOptions } from './crash-options.ts';
import { unansweredError, unavailableError } from './fault-errors.ts';
import type { FaultCounts } from './fault-counts.ts';
import type { DelayMs, Fault } from './fault.ts';
import type { CallKind } from './storage-call.ts';

/** Brings a call to the storage and its answer back; may be run twice. */
export type Delivery<T> = () => Promise<T>;

/** What a fault needs of the storage that it strikes, for one call. */
export interface FaultScene {
  readonly id: string;
  readonly kind: CallKind;
  readonly counts: FaultCounts;
  /** Milliseconds out of a range. */
  readonly draw: (ms: DelayMs) => number;
  readonly sleep: (delayMs: number) => Promise<void>;
  /** Waits for the end of the hang. */
  readonly hang: () => Promise<void>;
  readonly crash: (options: CrashOptions) => void;
}

/** A delivery with this fault around it: faults compose by wrapping one another. */
export function injectFault<T>(fault: Fault, scene: FaultScene, deliver: Delivery<T>): Delivery<T> {
  const { id, kind, sleep, draw } = scene;
  switch (fault.kind) {
    case 'unavailable':
    case 'diskFull':
      return () => Promise.reject(unavailableError(id, fault.kind));
    case 'lostRequest':
      return () => Promise.reject(unansweredError(id, kind, fault.kind));
    case 'lostAnswer':
      return async () => {
        await Promise.allSettled([deliver()]); // whatever the answer was
        throw unansweredError(id, kind, fault.kind);
      };
    case 'hang':
      return () => scene.hang().then(deliver);
    case 'hangAnswer':
      return async () => {
        const [answer] = await Promise.allSettled([deliver()]);
        await scene.hang();
        return unwrap(answer);
      };
    case 'delay':
      return () => sleep(draw(fault.ms)).then(deliver);
    case 'delayAnswer':
      return async () => {
        const [answer] = await Promise.allSettled([deliver()]);
        await sleep(draw(fault.ms));
        return unwrap(answer);
      };
    case 'duplicate':
      return () => deliverTwice(fault, scene, deliver);
    case 'late':
      return () => deliverLate(fault, scene, deliver);
    case 'crash':
      return () => {
        scene.crash(fault);
        return Promise.reject(unavailableError(id, fault.kind));
      };
    case 'crashAfter':
      return async () => {
        await Promise.allSettled([deliver()]);
        scene.crash(fault);
        throw unansweredError(id, kind, fault.kind);
      };
    default:
      return assertNever(fault);
  }
}

async function deliverTwice<T>(
  { answer = 'first', afterMs = 0 }: Fault & { kind: 'duplicate' },
  { id, kind, counts, sleep, draw }: FaultScene,
  deliver: Delivery<T>,
): Promise<T> {
  const first = await deliver();
  const delayMs = draw(afterMs);
  const deliverAgain = async (): Promise<T> => {
    if (delayMs > 0) await sleep(delayMs);
    const second = await deliver();
    counts.duplicatesDelivered++;
    return second;
  };
  const second = deliverAgain().catch(() => {
    counts.deliveriesLost++;
    throw unansweredError(id, kind, 'duplicate'); // the first delivery may have been applied
  });
  if (answer === 'second') return await second;
  const settled = second.catch(() => {});
  if (delayMs === 0) await settled;
  return first;
}

function deliverLate<T>(
  { afterMs }: Fault & { kind: 'late' },
  { id, kind, counts, sleep, draw }: FaultScene,
  deliver: Delivery<T>,
): Promise<T> {
  sleep(draw(afterMs))
    .then(deliver)
    .then(
      () => counts.lateDelivered++,
      () => counts.deliveriesLost++,
    );
  return Promise.reject(unansweredError(id, kind, 'late'));
}

function unwrap<T>(answer: PromiseSettledResult<T>): T {
  if (answer.status === 'rejected') throw answer.reason;
  return answer.value;
}
