import { SpillwayError } from '@spillway/runtime';
import type { StoredState } from './schema-migration.ts';
import type { SqlSession } from './sql-source.ts';
import { quoted } from './sql-text.ts';

/** What {@link planIncarnation} decides on. */
export interface IncarnationFacts {
  readonly schema: string;
  readonly state: StoredState;
  /** Of the server; `undefined` where it cannot be asked. */
  readonly timeline: number | undefined;
  /** Acknowledged commits may be lost in a crash of the server. */
  readonly isLossy: boolean;
  /** The highest incarnation this process had told anybody before `state` was read; -1: none. */
  readonly told: number;
}

/** What must be written down before a connection is used. */
export interface IncarnationPlan {
  /** Whether the stored incarnation has to make room for a new one. */
  readonly rises: boolean;
  /**
   * A script that ends with the row of the incarnation that holds, or `undefined` when everything
   * stands there already.
   */
  readonly script: string | undefined;
}

/**
 * Which incarnation the data is in. It rises when the server cannot have proved that it kept every
 * acknowledged commit: it crashed (the unlogged canary is gone) and somebody had committed without
 * `synchronous_commit` or `fsync`; another timeline serves, so a replica was promoted or a backup
 * restored; or the storage has forgotten an incarnation that this process told.
 *
 * The new number is the database's clock in ms at least, so that two losses never get the same one,
 * even when the second took the trace of the first with it. Of several processes that find out at
 * once the first one's number holds for all. Versions go on above the database's clock in
 * microseconds, which is above those that were given away and lost: no process needs a version a
 * microsecond for long, and 2^53 of them are the year 2255.
 */
export function planIncarnation(facts: IncarnationFacts): IncarnationPlan {
  const { schema, state, timeline, isLossy, told } = facts;
  const { meta, hasCanary } = state;
  const stored = meta.get('incarnation') ?? -1;
  const known = meta.get('timeline') ?? 0;
  const wasLossy = meta.get('lossy') === 1;
  const isOtherTimeline = timeline !== undefined && known !== 0 && timeline !== known;
  const isCrash = !hasCanary && (isLossy || wasLossy);
  const rises = stored < 0 || stored < told || isOtherTimeline || isCrash;
  const next = timeline ?? known;
  const isWritten = !rises && next === known && hasCanary && (wasLossy || !isLossy);
  if (isWritten) return { rises, script: undefined };
  const table = `${quoted(schema)}.meta`;
  const steps = [
    'set local synchronous_commit = on',
    ...(rises ? [riseText(table, stored, told), liftText(table)] : []),
    `update ${table} set value = ${next} where name = 'timeline' and value <> ${next}`,
    ...(isLossy ? [`update ${table} set value = 1 where name = 'lossy' and value <> 1`] : []),
    `insert into ${quoted(schema)}.canary (one) values (1) on conflict (one) do nothing`,
    `select value from ${table} where name = 'incarnation'`,
  ];
  return { rises, script: steps.join(';\n') };
}

/** Writes down what {@link planIncarnation} says; returns the incarnation that then holds. */
export async function settleIncarnation(
  session: SqlSession,
  facts: IncarnationFacts,
): Promise<number> {
  const { script } = planIncarnation(facts);
  if (script === undefined) return facts.state.meta.get('incarnation') ?? -1; // told is no higher
  const cell = (await session.script(script)).at(-1)?.[0] ?? null;
  const incarnation = cell === null ? Number.NaN : Number(cell);
  if (Number.isSafeInteger(incarnation)) return incarnation;
  throw new SpillwayError(
    'POSTGRES_FORMAT_UNKNOWN',
    'The table meta of the storage has no row of the incarnation; somebody has changed it.',
  );
}

/** Unless another process was faster, and told a number that this one has not told. */
function riseText(table: string, stored: number, told: number): string {
  const isFirst = stored < 0 && told < 0;
  const least = Math.max(stored, told) + 1;
  const value = isFirst ? '0' : `greatest(${least}, ${clockTimes(1000)})`;
  return (
    `update ${table} set value = ${value} ` +
    `where name = 'incarnation' and (value = ${stored} or value <= ${told})`
  );
}

function liftText(table: string): string {
  const value = `greatest(value, ${clockTimes(1_000_000)})`;
  return `update ${table} set value = ${value} where name = 'versions'`;
}

function clockTimes(unitsPerSecond: number): string {
  return `floor(extract(epoch from clock_timestamp()) * ${unitsPerSecond})::bigint`;
}
