import { SpillwayError, type Random } from '@spillway/runtime';
import { addToBatch, keyBytes, readMany, type LevelDatabase } from './level-database.ts';
import { corruptError, type RecordRole } from './level-errors.ts';
import { STORE_KEYS } from './physical-key.ts';
import {
  FIRST_MARK,
  markOnClosing,
  markOnOpening,
  type OpeningFacts,
  type SessionMark,
} from './session-mark.ts';

/** The layout of `physical-key.ts` and `entry-record.ts`. A change of either makes it 2. */
const STORE_FORMAT = 1;

/**
 * How many versions are put aside at a time. A version in use was reserved on the disk before, so
 * none is used twice, whatever is lost; 2^53 versions are 8.6 thousand million openings.
 */
export const VERSION_RANGE: number = 2 ** 20;

/** What a store knows about itself when it is open. */
export interface StoreHeader {
  /** Made once, random: tells two folders apart whatever they are called. */
  readonly storeId: string;
  readonly mark: SessionMark;
  /** All versions above this and up to `versionsUntil` are free. */
  readonly versionsAfter: number;
  readonly versionsUntil: number;
}

/** Facts and choices of {@link openHeader}. */
export interface OpenHeaderOptions extends OpeningFacts {
  readonly place: string;
  readonly syncsEachCommit: boolean;
  readonly random: Random;
}

/**
 * Reads what the store knows about itself, judges how it was left, and writes, synced, that it is
 * open again and which versions are in use.
 * @throws LEVEL_FORMAT_UNKNOWN when another program or a newer release wrote the folder.
 * @throws LEVEL_CORRUPT
 */
export async function openHeader(
  database: LevelDatabase,
  options: OpenHeaderOptions,
): Promise<StoreHeader> {
  const { format, session, versions } = STORE_KEYS;
  const [formatRecord, sessionRecord, versionsRecord] = await readMany(database, [
    format,
    session,
    versions,
  ]);
  if (formatRecord === undefined) await refuseForeignRecords(database, options.place);
  const isNew = formatRecord === undefined;
  const storeId = isNew ? options.random.id() : decodeFormat(formatRecord, options.place);
  const last = isNew ? FIRST_MARK : decodeSession(sessionRecord);
  const versionsAfter = isNew ? 0 : decodeVersions(versionsRecord);
  const mark = markOnOpening(last, options, options.syncsEachCommit);
  const versionsUntil = versionsAfter + VERSION_RANGE;
  const batch = database.batch();
  if (isNew) addToBatch(batch, format, json({ format: STORE_FORMAT, storeId }));
  addToBatch(batch, session, json(mark));
  addToBatch(batch, versions, encodeVersions(versionsUntil));
  await batch.write({ sync: true });
  return { storeId, mark, versionsAfter, versionsUntil };
}

/** Writes, synced, that everything acknowledged is on the disk. */
export async function closeHeader(database: LevelDatabase, mark: SessionMark): Promise<void> {
  const batch = database.batch();
  addToBatch(batch, STORE_KEYS.session, json(markOnClosing(mark)));
  await batch.write({ sync: true });
}

/** The record that reserves all versions up to this one. */
export function encodeVersions(until: number): Buffer {
  return json({ until });
}

async function refuseForeignRecords(database: LevelDatabase, place: string): Promise<void> {
  const iterator = database.iterator({
    gte: Buffer.alloc(0),
    lt: keyBytes('\xff\xff'),
    reverse: false,
    keyEncoding: 'buffer',
    valueEncoding: 'buffer',
    highWaterMarkBytes: 1024,
  });
  try {
    if ((await iterator.nextv(1)).length === 0) return;
  } finally {
    await iterator.close();
  }
  throw new SpillwayError(
    'LEVEL_FORMAT_UNKNOWN',
    `The LevelDB store ${place} holds records of another program. ` +
      'Give Spillway a folder of its own.',
    { details: { place, supported: STORE_FORMAT } },
  );
}

function decodeFormat(record: Uint8Array, place: string): string {
  const { format, storeId } = parse(record, 'format');
  if (typeof format !== 'number') throw corruptError('format');
  if (format !== STORE_FORMAT) {
    throw new SpillwayError(
      'LEVEL_FORMAT_UNKNOWN',
      `The LevelDB store ${place} has format ${format}; this release reads ${STORE_FORMAT}. ` +
        'Open it with the release that wrote it, or a newer one. Nothing was changed.',
      { details: { place, format, supported: STORE_FORMAT } },
    );
  }
  if (typeof storeId !== 'string') throw corruptError('format');
  return storeId;
}

function decodeSession(record: Uint8Array | undefined): SessionMark {
  const { clean, bootId, incarnation } = parse(record, 'session');
  if (typeof clean !== 'boolean' || !isCount(incarnation)) throw corruptError('session');
  if (bootId === undefined) return { clean, incarnation };
  if (typeof bootId !== 'string') throw corruptError('session');
  return { clean, bootId, incarnation };
}

function decodeVersions(record: Uint8Array | undefined): number {
  const { until } = parse(record, 'versions');
  if (!isCount(until)) throw corruptError('versions');
  return until;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function json(value: object): Buffer {
  return Buffer.from(JSON.stringify(value), 'utf8');
}

function parse(record: Uint8Array | undefined, role: RecordRole): Record<string, unknown> {
  if (record === undefined) throw corruptError(role);
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(record).toString('utf8'));
  } catch (error) {
    throw corruptError(role, error);
  }
  if (typeof value !== 'object' || value === null) throw corruptError(role);
  return value as Record<string, unknown>; // JSON objects have string keys; values stay unknown
}
