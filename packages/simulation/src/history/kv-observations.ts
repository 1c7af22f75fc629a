import type { HistoryOperation } from './history.ts';

/** What the readers of one key saw, all of them together. */
export interface KvObservations {
  /** Whether anybody ever saw this text as a value, or as an item of a list. */
  readonly isSeen: (text: string) => boolean;
  /** The list, as JSON text, to which an item was appended; `undefined`: nobody saw the item. */
  readonly listBefore: (item: string) => string | undefined;
}

/**
 * Collects what a history saw of a key. Every written text is written once, so a list in which an
 * item was seen tells what the list was when the item was appended.
 */
export function observe(operations: readonly HistoryOperation[]): KvObservations {
  const seen = new Set<string>();
  const listsBefore = new Map<string, string>();
  for (const value of operations.flatMap(valuesSeen)) {
    if (typeof value === 'string') seen.add(value);
    if (!Array.isArray(value)) continue;
    value.forEach((item: unknown, index) => {
      if (typeof item === 'string') listsBefore.set(item, JSON.stringify(value.slice(0, index)));
    });
  }
  return {
    isSeen: (text) => seen.has(text) || listsBefore.has(text),
    listBefore: (item) => listsBefore.get(item),
  };
}

function valuesSeen({ call, returned }: HistoryOperation): readonly unknown[] {
  const answer: unknown = returned?.answer;
  switch (call.kind) {
    case 'get':
    case 'getAndDelete':
      return [answer];
    case 'getEntry':
      return [memberOf(answer, 'value')];
    case 'compareAndSet':
      return [memberOf(memberOf(answer, 'current'), 'value')];
    default:
      return [];
  }
}

/** A member of something that may be an object. */
export function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return new Map<string, unknown>(Object.entries(value)).get(name);
}
