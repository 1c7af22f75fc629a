import type { Statement } from './sql-source.ts';
import { quoted } from './sql-text.ts';

/** The texts of one storage, with its schema in them. */
export interface SqlStatements {
  /** Parameters: keys. Rows: {@link ENTRY_COLUMNS} of the rows that are there, expired ones too. */
  readonly read: Statement;
  /** Parameters: keys. Their rows stay as they are until the transaction ends. */
  readonly lock: Statement;
  /** See {@link writeText}. */
  readonly write: Statement;
  readonly writeGuarded: Statement;
  readonly scan: ScanStatements;
  /** Parameter: the most rows to remove. One row: how many were. */
  readonly sweep: Statement;
  /** One row: ms until the next entry expires, or NULL. */
  readonly nextExpiry: Statement;
  readonly sizes: Statement;
  readonly count: Statement;
  readonly meta: Statement;
  /** The rows of `meta`, and with each the number of canaries: one snapshot of both. */
  readonly state: Statement;
  readonly facts: Statement;
  readonly replication: Statement;
}

/** By direction and by which bounds there are. */
export type ScanStatements = (bounds: {
  readonly reverse: boolean;
  readonly hasStart: boolean;
  readonly hasEnd: boolean;
}) => Statement;

/** The word in the error of a write whose rows were not as expected; see {@link writeText}. */
export const CONFLICT = 'spillway_conflict';

/** The database's time of a statement in ms, rounded down so that nothing expires early. */
const NOW_MS = 'floor(extract(epoch from statement_timestamp()) * 1000)::bigint';
/** The same at the moment it is asked: after a wait for a lock. */
const CLOCK_MS = 'floor(extract(epoch from clock_timestamp()) * 1000)::bigint';

function isDead(row: string, now: string): string {
  const expiry = `${row}.expires_at_ms`;
  return `(case when ${expiry} is null then false else ${expiry} <= ${now} end)`;
}

const ENTRY_COLUMNS = `e.key, e.value, e.version, e.stamp, e.expires_at_ms, ${isDead('e', NOW_MS)}`;

let storages = 0;

/** Writes the statements for a schema; names are unique in the process. */
export function sqlStatements(schema: string, prepared: boolean): SqlStatements {
  const prefix = `spillway_${++storages}_`;
  const named = (name: string, text: string): Statement => ({
    name: prepared ? prefix + name : undefined,
    text,
  });
  const unnamed = (text: string): Statement => ({ name: undefined, text });
  const s = quoted(schema);
  const entries = `${s}.entries`;
  const keys = 'unnest($1::text::bytea[]) as w(key)';
  const read = `select ${ENTRY_COLUMNS} from ${oneByOne(keys, entries)}`;
  return {
    read: named('read', read),
    lock: named('lock', `select 1 from ${oneByOne(keys, entries, 'for update')}`),
    write: named('write', writeText(entries)),
    writeGuarded: named('guarded', guardedWriteText(entries)),
    scan: scanStatements(entries, named),
    sweep: named('sweep', sweepText(entries)),
    nextExpiry: unnamed(
      `select min(expires_at_ms) - ${NOW_MS} from ${entries} where expires_at_ms is not null`,
    ),
    sizes: unnamed(
      'select reltuples::bigint, pg_total_relation_size(oid)::bigint from pg_class ' +
        'where oid = $1::text::regclass',
    ),
    count: unnamed(`select count(*) from ${entries} where expires_at_ms is distinct from 0`),
    meta: unnamed(`select name, value from ${s}.meta`),
    state: unnamed(`select name, value, (select count(*) from ${s}.canary) from ${s}.meta`),
    facts: unnamed(
      "select current_setting('synchronous_commit', true), current_setting('fsync', true), " +
        "current_setting('synchronous_standby_names', true), " +
        "current_setting('transaction_read_only', true)",
    ),
    replication: unnamed(
      'select substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8), ' +
        '(select count(*) from pg_stat_replication ' +
        "where coalesce(state, 'streaming') = 'streaming')",
    ),
  };
}

/**
 * The rows `e` of the keys of `w`, each found by the index and locked in the order of `w`. A plain
 * `key = any(…)` is planned once, while the table is small and no statistics are there, as a scan
 * of all of it; that plan stays for minutes while a new shop fills its table (100 times slower,
 * measured). `offset 0` keeps the planner from turning it into a join.
 */
function oneByOne(wanted: string, entries: string, lock = ''): string {
  return `${wanted} cross join lateral
  (select * from ${entries} c where c.key = w.key offset 0 ${lock}) e`;
}

/**
 * One statement, so one transaction, that writes all rows or fails: $1–$5 the rows, $6 what each
 * key is expected to be (NULL no row, 0 anything, `v` version v and alive, `-v` version v and
 * expired), $7 how many there are. `expected` is a column only to carry that into `on conflict`.
 * Rows are locked in the order given, by key. A key that is not as expected is not written, so the
 * count differs, or is inserted where a row was expected; the cast of a text to an integer then
 * fails and undoes everything. (An error is the only way to undo a statement that every engine
 * has.)
 */
function writeText(entries: string, condition = ''): string {
  const asExpected = expected('e', 'excluded.expected');
  return `with written as (
  insert into ${entries} as e (key, value, version, stamp, expires_at_ms, expected)
  select * from unnest($1::text::bytea[], $2::text::bytea[], $3::text::bigint[],
    $4::text::bytea[], $5::text::bigint[], $6::text::bigint[])${condition}
  on conflict (key) do update set value = excluded.value, version = excluded.version,
    stamp = excluded.stamp, expires_at_ms = excluded.expires_at_ms
  where excluded.expected = 0 or ${asExpected}
  returning e.expected
) select case when count(*) = $7::text::bigint and count(nullif(expected, 0)) = 0 then 0
  else cast('${CONFLICT} ' || count(*) as integer) end from written`;
}

/**
 * {@link writeText}, if the rows of $8 are as $9 expects them, $10 in number. They are locked
 * against change, but not against others who guard them.
 */
function guardedWriteText(entries: string): string {
  const guards = 'unnest($8::text::bytea[], $9::text::bigint[]) as w(key, expected)';
  return `with guarded as (
  select 1 from ${oneByOne(guards, entries, 'for share')}
  where ${expected('e', 'w.expected')}
), ${writeText(entries, '\n  where (select count(*) from guarded) = $10::text::bigint').slice(5)}`;
}

function expected(row: string, version: string): string {
  return `(${row}.version = abs(${version}) and (${version} < 0) = ${isDead(row, CLOCK_MS)})`;
}

function scanStatements(
  entries: string,
  named: (name: string, text: string) => Statement,
): ScanStatements {
  const made = new Map<string, Statement>();
  return ({ reverse, hasStart, hasEnd }) => {
    const bounded = `${hasStart ? '_start' : ''}${hasEnd ? '_end' : ''}`;
    const name = `scan_${reverse ? 'down' : 'up'}${bounded}`;
    let statement = made.get(name);
    if (statement === undefined) {
      const bounds = [
        hasStart ? ' and e.key >= $2::text::bytea' : '',
        hasEnd ? ` and e.key < $${hasStart ? 3 : 2}::text::bytea` : '',
      ].join('');
      statement = named(
        name,
        `select ${ENTRY_COLUMNS} from ${entries} e ` +
          `where (e.expires_at_ms is null or e.expires_at_ms > ${NOW_MS})${bounds} ` +
          `order by e.key ${reverse ? 'desc' : 'asc'} limit $1::text::bigint`,
      );
      made.set(name, statement);
    }
    return statement;
  };
}

/** Rows that another process is sweeping are left to it. */
function sweepText(entries: string): string {
  return `with gone as (
  delete from ${entries} where key in (
    select key from ${entries} where expires_at_ms <= ${NOW_MS}
    order by expires_at_ms limit $1::text::bigint for update skip locked
  ) and expires_at_ms <= ${NOW_MS} returning 1
) select count(*) from gone`;
}
