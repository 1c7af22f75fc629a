import { assertNever, type Random } from '@spillway/runtime';
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
  readonly random: Random;
  readonly counts: FaultCounts;
  readonly sleep: (delayMs: number) => Promise<void>;
  /** Waits for the end of the hang. */
  readonly hang: () => Promise<void>;
  readonly crash: (options: CrashOptions) => void;
}

/** A delivery with this fault around it: faults compose by wrapping one another. */
export function injectFault<T>(fault: Fault, scene: FaultScene, deliver: Delivery<T>): Delivery<T> {
  const { id, kind } = scene;
  const draw = (ms: DelayMs): number =>
    typeof ms === 'number' ? ms : scene.random.integer(ms.min, ms.max);
  switch (fault.kind) {
    case 'unavailable':
    case 'diskFull':
      return () => Promise.reject(unavailableError(id, fault.kind));
    case 'lostRequest':
      return () => Promise.reject(unansweredError(id, kind, fault.kind));
    case 'lostAnswer':
      return async () => {
        await deliver();
        throw unansweredError(id, kind, fault.kind);
      };
    case 'hang':
      return () => scene.hang().then(deliver);
    case 'hangAnswer':
      return async () => {
        const answer = await deliver();
        await scene.hang();
        return answer;
      };
    case 'delay':
      return () => scene.sleep(draw(fault.ms)).then(deliver);
    case 'delayAnswer':
      return async () => {
        const answer = await deliver();
        await scene.sleep(draw(fault.ms));
        return answer;
      };
    case 'duplicate':
      return () => deliverTwice(fault, draw(fault.afterMs ?? 0), scene, deliver);
    case 'late':
      return () => deliverLate(draw(fault.afterMs), scene, deliver);
    case 'crash':
      return () => {
        scene.crash(fault);
        return Promise.reject(unavailableError(id, fault.kind));
      };
    case 'crashAfter':
      return async () => {
        await deliver();
        scene.crash(fault);
        throw unansweredError(id, kind, fault.kind);
      };
    default:
      return assertNever(fault);
  }
}

async function deliverTwice<T>(
  fault: Fault & { kind: 'duplicate' },
  afterMs: number,
  { counts, sleep }: FaultScene,
  deliver: Delivery<T>,
): Promise<T> {
  const first = await deliver();
  const again = async (): Promise<T> => {
    if (afterMs > 0) await sleep(afterMs);
    const second = await deliver();
    counts.duplicatesDelivered++;
    return second;
  };
  if (fault.answer === 'second') return await again();
  again().catch(() => counts.deliveriesLost++);
  return first;
}

function deliverLate<T>(
  afterMs: number,
  { id, kind, counts, sleep }: FaultScene,
  deliver: Delivery<T>,
): Promise<T> {
  sleep(afterMs)
    .then(deliver)
    .then(
      () => counts.lateDelivered++,
      () => counts.deliveriesLost++,
    );
  return Promise.reject(unansweredError(id, kind, 'late'));
}
