import type { Meta } from './schema-migration.ts';
import type { ServerFacts } from './server-facts.ts';
import { quoted } from './sql-text.ts';

/** What must be written down before a connection is used. */
export interface IncarnationPlan {
  readonly incarnation: number;
  /** A script, or `undefined` when everything stands there already. */
  readonly script: string | undefined;
}

/** What {@link planIncarnation} decides on. */
export interface IncarnationFacts {
  readonly schema: string;
  readonly meta: Meta;
  readonly facts: Pick<ServerFacts, 'hasCanary' | 'timeline'>;
  /** Acknowledged commits may be lost in a crash of the server. */
  readonly isLossy: boolean;
  /** The highest incarnation this process has told anybody. */
  readonly told: number;
}

/**
 * Which incarnation the data is in. It rises when the server cannot have proved that it kept every
 * acknowledged commit: it crashed (the unlogged canary is gone) and somebody had committed without
 * `synchronous_commit` or `fsync`; or another timeline serves, so a replica was promoted or a
 * backup restored. Several processes that find out at once write the same number.
 */
export function planIncarnation({
  schema,
  meta,
  facts,
  isLossy,
  told,
}: IncarnationFacts): IncarnationPlan {
  const stored = meta.get('incarnation') ?? -1;
  const timeline = meta.get('timeline') ?? 0;
  const wasLossy = meta.get('lossy') === 1;
  const isNew = stored < 0;
  const isOtherTimeline =
    facts.timeline !== undefined && timeline !== 0 && facts.timeline !== timeline;
  const mayHaveLost = isOtherTimeline || (!facts.hasCanary && (isLossy || wasLossy));
  const incarnation = isNew || mayHaveLost ? Math.max(stored, told) + 1 : Math.max(stored, told);
  const next = facts.timeline ?? timeline;
  const isWritten =
    incarnation === stored && next === timeline && facts.hasCanary && (wasLossy || !isLossy);
  if (isWritten) return { incarnation, script: undefined };
  const table = `${quoted(schema)}.meta`;
  const script = `set local synchronous_commit = on;
update ${table} set value = ${incarnation} where name = 'incarnation' and value < ${incarnation};
update ${table} set value = ${next} where name = 'timeline' and value <> ${next};
${isLossy ? `update ${table} set value = 1 where name = 'lossy' and value <> 1;` : ''}
insert into ${quoted(schema)}.canary (one) values (1) on conflict (one) do nothing`;
  return { incarnation, script };
}
