import { SpillwayError, type Clock, type Random } from '@spillway/runtime';
import { isMadeByAnother, isMissingTable } from './postgres-failure.ts';
import type { SqlSession, Statement } from './sql-source.ts';
import type { SqlStatements } from './sql-statements.ts';
import { quoted } from './sql-text.ts';

/** The format that this release reads and writes. */
const FORMAT = 1;

/** What a storage remembers of itself, by name. */
export type Meta = ReadonlyMap<string, number>;

/** What a storage remembers, all of one moment. */
export interface StoredState {
  readonly meta: Meta;
  /** The canary lives: no crash and no promotion since it was set. */
  readonly hasCanary: boolean;
}

const ATTEMPTS_MAX = 30;
const PAUSE_MS = 20;

/** What {@link migrate} works with. */
export interface MigrationParts {
  readonly schema: string;
  readonly statements: Pick<SqlStatements, 'meta' | 'state'>;
  readonly clock: Clock;
  readonly random: Random;
}

/**
 * Reads what the storage remembers; makes its schema first when there is none. Several processes
 * may do this at once: Postgres lets one of them make a thing and tells the others, by one of
 * several errors, that it is there; they look again.
 * @throws POSTGRES_FORMAT_UNKNOWN
 */
export async function migrate(session: SqlSession, parts: MigrationParts): Promise<StoredState> {
  const { schema, statements } = parts;
  for (let attempt = 1; ; attempt++) {
    try {
      const state = await readState(session, statements.state);
      if (state !== undefined) return checked(state, schema);
      // A table `meta` of another program has no canary, and is left alone.
      const found = await readState(session, statements.meta);
      if (found !== undefined) checked(found, schema);
      await session.script(creation(schema, await hasSchema(session, schema)));
    } catch (error) {
      if (!isMadeByAnother(error) || attempt === ATTEMPTS_MAX) throw error;
      await parts.clock.sleep(PAUSE_MS * parts.random.float());
    }
  }
}

async function readState(
  session: SqlSession,
  statement: Statement,
): Promise<StoredState | undefined> {
  try {
    const rows = await session.query(statement);
    return {
      meta: new Map(rows.map(([name, value]) => [String(name), Number(value)])),
      hasCanary: Number(rows[0]?.[2] ?? 0) > 0,
    };
  } catch (error) {
    if (isMissingTable(error)) return undefined;
    throw error;
  }
}

/** A schema that is there needs no right to make schemas. */
async function hasSchema(session: SqlSession, schema: string): Promise<boolean> {
  const text = 'select 1 from information_schema.schemata where schema_name = $1::text';
  return (await session.query({ name: undefined, text }, [schema])).length > 0;
}

function checked(state: StoredState, schema: string): StoredState {
  const format = state.meta.get('format');
  if (format === FORMAT) return state;
  throw new SpillwayError(
    'POSTGRES_FORMAT_UNKNOWN',
    `The schema ${schema} has the format ${format ?? 'of another program'}; this release knows ` +
      `${FORMAT}. Nothing was changed: use a newer release, or another schema.`,
    { details: { schema, format, known: FORMAT } },
  );
}

/**
 * One script, so one transaction. `canary` is unlogged: it is empty after a crash of the server and
 * on a replica that took over, and that is what it is for. `incarnation` -1: never opened.
 */
function creation(schema: string, exists: boolean): string {
  const s = quoted(schema);
  return `${exists ? '' : `create schema if not exists ${s};`}
create table if not exists ${s}.entries (
  key bytea primary key,
  value bytea not null,
  version bigint not null,
  stamp bytea,
  expires_at_ms bigint,
  expected bigint
) with (fillfactor = 80);
create index if not exists entries_expiry on ${s}.entries (expires_at_ms)
  where expires_at_ms is not null;
create table if not exists ${s}.meta (name text primary key, value bigint not null);
create unlogged table if not exists ${s}.canary (one integer primary key);
insert into ${s}.meta (name, value) values
  ('format', ${FORMAT}), ('versions', 0), ('incarnation', -1), ('timeline', 0), ('lossy', 0)
  on conflict (name) do nothing;`;
}
