import type { Key } from '../key.ts';
import type { CallKind, CallPredicate } from './storage-call.ts';

/** Every call. */
export const anyCall: CallPredicate = () => true;

/** Calls of these kinds. */
export function ofKind(...kinds: readonly CallKind[]): CallPredicate {
  return (call) => kinds.includes(call.kind);
}

/** Calls that touch a key with this prefix (the whole key for one key alone). */
export function touching(prefix: Key): CallPredicate {
  return (call) => call.keys.some((key) => key.startsWith(prefix));
}

/** Calls of one coordinator: with `lostRequest` or `lostAnswer` a one-way network partition. */
export function fromCoordinator(name: string): CallPredicate {
  return (call) => call.coordinator === name;
}

/** Calls that all of these choose. */
export function allOf(...predicates: readonly CallPredicate[]): CallPredicate {
  return (call) => predicates.every((predicate) => predicate(call));
}

/** Calls that at least one of these chooses. */
export function anyOf(...predicates: readonly CallPredicate[]): CallPredicate {
  return (call) => predicates.some((predicate) => predicate(call));
}

/** Calls that this one does not choose. */
export function not(predicate: CallPredicate): CallPredicate {
  return (call) => !predicate(call);
}
