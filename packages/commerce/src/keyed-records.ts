import type { Kv, KvChange, KvVersion } from '@spillway/kv';
import { SpillwayError } from '@spillway/runtime';
import type { KvCall } from './kv-call.ts';

/** One record found by {@link KeyedRecords.scan}. */
export interface FoundRecord<Stored> {
  readonly id: string;
  readonly record: Stored;
  readonly version: KvVersion;
}

/** The records of one kind in one namespace: how they are named, and that they are ours. */
export class KeyedRecords<Stored extends { readonly format: 1 }> {
  readonly #prefix: string;

  /** Keys are `<namespace>:<kind>:<id>`. */
  constructor(namespace: string, kind: string) {
    this.#prefix = `${namespace}:${kind}:`;
  }

  /** Percent-encoded, so that a brace in an id does not become a placement tag of the KV. */
  key(id: string): string {
    return this.#prefix + encodeURIComponent(id);
  }

  async read(call: KvCall, id: string): Promise<Stored | undefined> {
    return checkFormat(await call.get<Stored>(this.key(id)));
  }

  /** The record with the end of its life, `Infinity` when it has none. */
  async readTimed(
    call: KvCall,
    id: string,
  ): Promise<{ readonly record: Stored; readonly expiresAtMs: number } | undefined> {
    const entry = await call.getEntry(this.key(id));
    const record = checkFormat(entry?.value as Stored | undefined); // the KV returns what we put
    if (entry === undefined || record === undefined) return undefined;
    return { record, expiresAtMs: entry.expiresAtMs ?? Infinity };
  }

  update<Result>(
    call: KvCall,
    id: string,
    change: KvChange<Stored, Result>,
    operationId?: string,
  ): Promise<Result> {
    return call.update<Stored, Result>(
      this.key(id),
      (current, context) => change(checkFormat(current), context),
      operationId,
    );
  }

  /** All live records, one by one. */
  async *scan(kv: Kv, signal?: AbortSignal): AsyncGenerator<FoundRecord<Stored>> {
    const options = signal === undefined ? undefined : { signal };
    for await (const entry of kv.scan({ prefix: this.#prefix, ...options })) {
      const id = decodeURIComponent(entry.key.slice(this.#prefix.length));
      const record = checkFormat(entry.value as unknown as Stored); // as above
      if (record !== undefined) yield { id, record, version: entry.version };
    }
  }
}

function checkFormat<Stored extends { readonly format: 1 }>(
  stored: Stored | undefined,
): Stored | undefined {
  if (stored === undefined || stored?.format === 1) return stored;
  throw new SpillwayError(
    'COMMERCE_FORMAT_UNKNOWN',
    'A record is not of a format that this version reads. Upgrade, or use another namespace.',
  );
}
