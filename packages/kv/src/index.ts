export type {
  JsonValue,
  Kv,
  KvChange,
  KvChangeContext,
  KvCompareAndSetResult,
  KvDecision,
  KvEntry,
  KvEvents,
  KvExpiryOptions,
  KvIncrementOptions,
  KvIncrementResult,
  KvNodeStatus,
  KvReadOptions,
  KvStatus,
  KvVersion,
  KvWriteOptions,
} from './kv.ts';
export { createKv, type CreateKvOptions } from './create-kv.ts';
