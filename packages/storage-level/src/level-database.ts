import type { PhysicalKey } from './physical-key.ts';

/** A key in the form that the engine takes fastest: text when ASCII, else bytes. */
export type EngineKey = string | Buffer;

/** Encodings of one call. */
export interface EngineEncoding {
  readonly keyEncoding: 'utf8' | 'buffer';
  readonly valueEncoding: 'buffer';
}

/** Options of a write; an engine that does not know `sync` ignores it. */
export interface EngineWriteOptions {
  readonly sync: boolean;
}

/** Options of a write of one record. */
export type EngineRecordOptions = EngineEncoding & EngineWriteOptions;

/** Options of an iterator. */
export interface EngineIteratorOptions {
  readonly gte: Buffer;
  readonly lt: Buffer;
  readonly reverse: boolean;
  readonly keyEncoding: 'buffer';
  readonly valueEncoding: 'buffer';
  /** Stops a page early; classic-level's own default of 16 KiB is a few rows of 1 KiB. */
  readonly highWaterMarkBytes: number;
}

/** The part of an iterator that is used here. `nextv` may return fewer rows than asked for. */
export interface EngineIterator {
  nextv(size: number): Promise<[Buffer, Buffer][]>;
  close(): Promise<void>;
}

/** The part of a chained batch that is used here. */
export interface EngineBatch {
  put(key: EngineKey, value: Uint8Array, options: EngineEncoding): unknown;
  del(key: EngineKey, options: EngineEncoding): unknown;
  write(options: EngineWriteOptions): Promise<void>;
}

/**
 * What of an `abstract-level` 3 database is used here; every such database fits (`classic-level`,
 * `level`, `memory-level`, a sublevel).
 */
export interface LevelDatabase {
  readonly status: string;
  readonly supports: {
    readonly permanence?: boolean;
    readonly implicitSnapshots?: boolean;
    readonly getSync?: boolean;
    readonly encodings: Readonly<Record<string, boolean>>;
    readonly additionalMethods: Readonly<Record<string, boolean>>;
  };
  open(): Promise<void>;
  close(): Promise<void>;
  get(key: EngineKey, options: EngineEncoding): Promise<Uint8Array | undefined>;
  getSync(key: EngineKey, options: EngineEncoding): Uint8Array | undefined;
  getMany(keys: EngineKey[], options: EngineEncoding): Promise<(Uint8Array | undefined)[]>;
  put(key: EngineKey, value: Uint8Array, options: EngineRecordOptions): Promise<void>;
  del(key: EngineKey, options: EngineRecordOptions): Promise<void>;
  batch(): EngineBatch;
  iterator(options: EngineIteratorOptions): EngineIterator;
}

/** What `classic-level` has beyond that, where `supports.additionalMethods` says so. */
export interface LevelFileMethods {
  approximateSize(start: Buffer, end: Buffer, options: { keyEncoding: 'buffer' }): Promise<number>;
  compactRange(start: Buffer, end: Buffer, options: { keyEncoding: 'buffer' }): Promise<void>;
}

/** The extra methods of a database that keeps files, or `undefined`. */
export function fileMethods(database: LevelDatabase): LevelFileMethods | undefined {
  const { approximateSize, compactRange } = database.supports.additionalMethods;
  if (approximateSize !== true || compactRange !== true) return undefined;
  return database as LevelDatabase & LevelFileMethods; // its manifest says that it has them
}

/** Text keys skip a Buffer; the engine writes ASCII text as the same bytes. */
const TEXT_KEYS: EngineEncoding = Object.freeze({
  keyEncoding: 'utf8',
  valueEncoding: 'buffer',
});

/** See {@link TEXT_KEYS}. */
const BYTE_KEYS: EngineEncoding = Object.freeze({
  keyEncoding: 'buffer',
  valueEncoding: 'buffer',
});

/** Whether the engine may take this key as text. A loop is half a regex (measured). */
function isText(key: PhysicalKey): boolean {
  for (let i = 0; i < key.length; i++) if (key.charCodeAt(i) > 0x7f) return false;
  return true;
}

/** The bytes of a physical key. */
export function keyBytes(key: PhysicalKey): Buffer {
  return Buffer.from(key, 'latin1');
}

/** Reads many records in one call. */
export async function readMany(
  database: LevelDatabase,
  keys: readonly PhysicalKey[],
): Promise<(Uint8Array | undefined)[]> {
  const [first] = keys;
  if (first === undefined) return [];
  // A lone read is one hop less in the engine.
  if (keys.length === 1) return [await database.get(engineKey(first), encodingOf(first))];
  return keys.every(isText)
    ? await database.getMany(keys.slice(), TEXT_KEYS)
    : await database.getMany(keys.map(keyBytes), BYTE_KEYS);
}

/** Reads one record on this thread. */
export function readSync(database: LevelDatabase, key: PhysicalKey): Uint8Array | undefined {
  return database.getSync(engineKey(key), encodingOf(key));
}

/** Writes one record; `undefined` removes it. */
export function writeOne(
  database: LevelDatabase,
  { key, record }: RecordWrite,
  sync: boolean,
): Promise<void> {
  const options = { ...encodingOf(key), sync };
  if (record === undefined) return database.del(engineKey(key), options);
  return database.put(engineKey(key), record, options);
}

/** A place and its new record; `undefined` removes it. */
export interface RecordWrite {
  readonly key: PhysicalKey;
  readonly record: Uint8Array | undefined;
}

/** Adds one record to a batch; `undefined` removes it. */
export function addToBatch(
  batch: EngineBatch,
  key: PhysicalKey,
  record: Uint8Array | undefined,
): void {
  const text = isText(key);
  const encoding = text ? TEXT_KEYS : BYTE_KEYS;
  if (record === undefined) batch.del(text ? key : keyBytes(key), encoding);
  else batch.put(text ? key : keyBytes(key), record, encoding);
}

function engineKey(key: PhysicalKey): EngineKey {
  return isText(key) ? key : keyBytes(key);
}

function encodingOf(key: PhysicalKey): EngineEncoding {
  return isText(key) ? TEXT_KEYS : BYTE_KEYS;
}
