export { faultyStorage, type FaultyStorage, type FaultyStorageOptions } from './faulty-storage.ts';
export type { CrashOptions } from './crash-options.ts';
export type { DelayMs, Fault, FaultKind } from './fault.ts';
export { FaultRule, type FaultRuleOptions } from './fault-rule.ts';
export type { FaultCounts } from './fault-counts.ts';
export type { CallKind, CallPredicate, StorageCall } from './storage-call.ts';
export {
  allOf,
  anyCall,
  anyOf,
  fromCoordinator,
  not,
  ofKind,
  touching,
} from './call-predicates.ts';
export {
  failEachCall,
  type FailEachCallOptions,
  type FaultPoint,
  type FaultPointsTried,
} from './fail-each-call.ts';
