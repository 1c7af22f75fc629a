import type { World } from '../world/world.ts';
import { checkLinearizable } from './check-linearizable.ts';
import type { History, HistoryOperation } from './history.ts';
import { kvModelOf } from './kv-model.ts';

/** Judges a history key by key: each must be linearizable, and a version must name one value. */
export function judgeHistory(world: World, history: History): void {
  const operations = history.operations();
  for (const key of new Set(operations.map((operation) => operation.key))) {
    const ofKey = operations.filter((operation) => operation.key === key);
    const verdict = checkLinearizable(ofKey, kvModelOf(ofKey));
    if (verdict.kind === 'budgetSpent') {
      world.violate('judged', `${key}: no verdict on ${ofKey.length} operations`);
    } else if (verdict.kind === 'violated') {
      const tail = verdict.explained.slice(-8).map(describeOperation);
      const stuck = verdict.stuck.map(describeOperation);
      world.violate(
        'linearizable',
        [
          `${key}: an order explains ${verdict.explained.length} of ${ofKey.length} operations:`,
          ...tail.map((line) => `    ${line}`),
          `  after it the key is ${verdict.state}, and none of these can come next:`,
          ...stuck.map((line) => `    ${line}`),
        ].join('\n'),
      );
    }
    judgeVersions(world, key, ofKey);
  }
}

/** A version is "equal if and only if nothing was written in between", for ever. */
function judgeVersions(world: World, key: string, operations: readonly HistoryOperation[]): void {
  const values = new Map<string, string>();
  for (const { version, value } of operations.flatMap(versionsTold)) {
    const before = values.get(version);
    if (before !== undefined && before !== value) {
      world.violate('version', `${key}: version ${version} names ${before} and ${value}`);
    }
    values.set(version, value);
  }
}

interface Told {
  readonly version: string;
  readonly value: string;
}

function versionsTold({ call, returned }: HistoryOperation): readonly Told[] {
  const answer = returned?.answer;
  if (typeof answer !== 'object' || answer === null) return [];
  const told = new Map<string, unknown>(Object.entries(answer));
  const current = told.get('current') ?? answer;
  if (call.kind === 'set' || (call.kind === 'compareAndSet' && told.get('applied') === true)) {
    return toldBy(told.get('version'), call.value);
  }
  if (call.kind !== 'getEntry' && call.kind !== 'compareAndSet') return [];
  const entry = new Map<string, unknown>(Object.entries(current));
  return toldBy(entry.get('version'), entry.get('value'));
}

function toldBy(version: unknown, value: unknown): readonly Told[] {
  return typeof version === 'string' ? [{ version, value: JSON.stringify(value) }] : [];
}

/** An operation on one line. */
function describeOperation(operation: HistoryOperation): string {
  const { client, call, invokedAt, returnedAt, returned } = operation;
  const { kind, ...rest } = call;
  const answer =
    returned === undefined ? 'unknown' : (JSON.stringify(returned.answer) ?? 'nothing');
  const span = `[${invokedAt}, ${returnedAt === Infinity ? '...' : returnedAt}]`;
  return `${span} ${client} ${kind} ${JSON.stringify(rest)} -> ${answer}`;
}
