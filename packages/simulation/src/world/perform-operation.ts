import { isSpillwayError, type Random } from '@spillway/runtime';
import type { History, OpenOperation } from '../history/history.ts';
import { isWrite, performCall, type KvAnswer, type KvCall } from '../history/kv-call.ts';
import type { Attempt, Coordinator } from './coordinator.ts';
import { describeError } from './describe.ts';
import type { World } from './world.ts';

/** One operation that a client wants done. */
export interface WantedOperation {
  readonly client: string;
  readonly key: string;
  readonly call: KvCall;
  /** Absent on writes: an unknown outcome is left unknown. */
  readonly operationId: string | undefined;
  /** Attempts before the client gives up, at least 1. */
  readonly triesMax: number;
}

/** Where and how an operation is done. */
export interface ClientScene {
  readonly world: World;
  readonly coordinator: Coordinator;
  readonly history: History;
  readonly random: Random;
}

/** The answer, or `undefined` when the client gave up. */
export type Performed = { readonly answer: KvAnswer } | undefined;

/** What a caller must be ready for; any other error is one too many. */
const EXPECTED = ['KV_UNAVAILABLE', 'KV_OUTCOME_UNKNOWN'];

/** Does an operation as an application would: it retries what may be retried, under one id. */
export async function performOperation(
  scene: ClientScene,
  wanted: WantedOperation,
): Promise<Performed> {
  const { history } = scene;
  return await continueOperation(
    scene,
    wanted,
    history.begin(wanted.client, wanted.key, wanted.call),
  );
}

/** Goes on with an operation whose earlier attempts were left open. */
export async function continueOperation(
  scene: ClientScene,
  wanted: WantedOperation,
  operation: OpenOperation,
): Promise<Performed> {
  const { world, random } = scene;
  for (let tries = 1; ; tries++) {
    const attempt = await attemptOnce(scene, wanted, () => operation.attempt());
    if (attempt.kind === 'answered') {
      operation.returned(attempt.answer);
      return { answer: attempt.answer };
    }
    const isOpen = settle(operation, attempt);
    const mayRepeat = !isOpen || wanted.operationId !== undefined || !isWrite(wanted.call);
    if (!mayRepeat || tries >= wanted.triesMax) return undefined;
    await world.clock.sleep(random.integer(1, 20 * Math.min(tries, 10)));
  }
}

/** One attempt, traced and judged for what it may fail with. */
export async function attemptOnce(
  { world, coordinator }: ClientScene,
  { client, key, call, operationId }: WantedOperation,
  onAttempt: () => void,
): Promise<Attempt<KvAnswer>> {
  const what = `${call.kind} ${key}${operationId === undefined ? '' : ` as ${operationId}`}`;
  const attempt = await coordinator.attempt((kv) => {
    world.trace.add(client, what);
    onAttempt();
    return performCall(kv, key, call, operationId);
  });
  world.trace.add(client, `${what} -> ${describeAttempt(attempt)}`);
  if (attempt.kind === 'failed') judgeError(world, what, attempt.error);
  return attempt;
}

/** Writes down what an attempt without an answer may have done; returns whether it did anything. */
function settle(operation: OpenOperation, attempt: Attempt<KvAnswer>): boolean {
  if (
    attempt.kind === 'failed' &&
    isSpillwayError(attempt.error) &&
    attempt.error.applied === false
  ) {
    operation.failed();
    return false;
  }
  operation.leftOpen();
  return true;
}

function judgeError(world: World, what: string, error: unknown): void {
  const code = describeError(error);
  if (!EXPECTED.includes(code)) world.violate('typed', `${what} failed with ${code}`);
  else if (world.isCalm) {
    world.violate('available', `${what} failed with ${code} though a majority is well`);
  }
}

function describeAttempt(attempt: Attempt<KvAnswer>): string {
  switch (attempt.kind) {
    case 'answered':
      return JSON.stringify(attempt.answer) ?? 'nothing';
    case 'failed':
      return describeError(attempt.error);
    case 'crashed':
      return 'its process died';
    default:
      return attempt satisfies never;
  }
}
