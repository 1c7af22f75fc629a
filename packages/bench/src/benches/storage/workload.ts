import { encodeInteger, type Key, type Storage } from '@spillway/storage';
import { runCallers } from '../../callers.ts';

/** Keys of a bench: few enough to be loaded quickly, too many for a processor's cache. */
export const KEYS = 20_000;
/** The hot key of a sale. */
export const HOT_KEY: Key = 'hot';
/** Keys that a `getMany` asks for. */
export const MANY = 10;
/** Entries that a scan reads. */
export const SCANNED = 100;

const keys = Array.from({ length: KEYS }, (_, i) => `users/${String(i).padStart(6, '0')}`);
const blindKeys = keys.map((key) => `blind/${key}`);

/** A prime step visits the keys in no order that a cache of neighbours could use. */
export function keyAt(operation: number): Key {
  return keys[(operation * 7919) % KEYS] ?? '';
}

/** The same among keys that are written without a look. */
export function blindKeyAt(operation: number): Key {
  return blindKeys[(operation * 7919) % KEYS] ?? '';
}

/** {@link MANY} keys. */
export function keysAt(operation: number): Key[] {
  return Array.from({ length: MANY }, (_, i) => keyAt(operation * MANY + i));
}

/** 100 bytes, others for each operation. */
export function valueAt(operation: number): Uint8Array {
  return Buffer.from(String(operation).padStart(100, 'v'), 'latin1');
}

/** The operations of a storage that are measured. */
export class Workload {
  readonly #storage: Storage;
  /** Of the entry that each caller wrote last: what its next conditional commit expects. */
  readonly #versions = new Map<Key, number>();

  constructor(storage: Storage) {
    this.#storage = storage;
  }

  /** Stores every key, and so much stock that no decrement meets the floor. */
  async load(): Promise<void> {
    await runCallers(64, KEYS, this.commitChecked);
    await runCallers(64, KEYS, this.put);
    await this.#storage.commit({
      writes: [{ kind: 'put', key: HOT_KEY, value: encodeInteger(Number.MAX_SAFE_INTEGER) }],
    });
  }

  readonly get = (operation: number): Promise<unknown> => this.#storage.get(keyAt(operation));

  readonly getMany = (operation: number): Promise<unknown> =>
    this.#storage.getMany(keysAt(operation));

  /** 1 put, on keys of its own: those of `commitChecked` stay as their callers know them. */
  readonly put = (operation: number): Promise<unknown> =>
    this.#storage.commit({
      writes: [{ kind: 'put', key: blindKeyAt(operation), value: valueAt(operation) }],
    });

  /** 1 check and 1 put: the entry is still what this caller wrote. */
  readonly commitChecked = async (operation: number): Promise<void> => {
    const key = keyAt(operation);
    const version = this.#versions.get(key);
    const result = await this.#storage.commit({
      checks: [version === undefined ? { kind: 'absent', key } : { kind: 'version', key, version }],
      writes: [{ kind: 'put', key, value: valueAt(operation) }],
    });
    if (result.applied) this.#versions.set(key, result.version);
    else if (result.refusal.kind === 'check')
      this.#versions.set(key, result.refusal.entry?.version ?? 0);
  };

  /** One unit less of a hot key, if there is one. */
  readonly decrement = (): Promise<unknown> =>
    this.#storage.commit({ writes: [{ kind: 'add', key: HOT_KEY, delta: -1, floor: 0 }] });

  /** Reads {@link SCANNED} entries from a key on. */
  readonly scan = async (operation: number): Promise<void> => {
    const options = { limit: SCANNED, pageSize: SCANNED };
    for await (const page of this.#storage.scan({ start: keyAt(operation) }, options)) {
      if (page.length === 0) throw new Error('an empty page');
    }
  };
}
