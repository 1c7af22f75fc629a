import { assertThat } from '@spillway/runtime';
import type { Entry, Key, Version } from '@spillway/storage';
import type { SqlCell, SqlRow } from './sql-source.ts';

/** A row of the table: an entry, alive or not. A deleted entry is one that expired at 0. */
export interface StoredRow {
  readonly key: Key;
  readonly version: Version;
  /** The live entry; `undefined` when it has expired or was deleted. */
  readonly entry: Entry | undefined;
}

/** Reads the columns key, value, version, stamp, expires_at_ms and whether it is dead. */
export function storedRow(row: SqlRow): StoredRow {
  const key = bytesOf(row[0]).toString('latin1');
  const version = Number(row[2]);
  if (row[5] === 't' || row[5] === 'true') return { key, version, entry: undefined };
  const value = bytesOf(row[1]);
  const [stamp, expiry] = [row[3] ?? null, row[4] ?? null];
  if (stamp === null && expiry === null) return { key, version, entry: { key, value, version } };
  return {
    key,
    version,
    entry: {
      key,
      value,
      version,
      ...(stamp === null ? {} : { stamp: bytesOf(stamp).toString('latin1') }),
      ...(expiry === null ? {} : { expiresAtMs: Number(expiry) }),
    },
  };
}

function bytesOf(cell: SqlCell | undefined): Buffer {
  assertThat(Buffer.isBuffer(cell), 'a bytea column to hold bytes');
  return cell;
}
