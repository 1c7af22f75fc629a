import type { Clock } from '@spillway/runtime';
import type {
  CommitResult,
  Durability,
  Entry,
  Key,
  ResolvedCommit,
  ResolvedScan,
  StorageBackend,
  StorageCapabilities,
  StorageStats,
} from '@spillway/storage';
import { CommitQueue } from './commit-queue.ts';
import { CountedSource } from './counted-source.ts';
import { ExpirySweeper } from './expiry-sweeper.ts';
import { GroupExecutor } from './group-executor.ts';
import { settleIncarnation, type IncarnationFacts } from './incarnation.ts';
import { KnownRows } from './known-rows.ts';
import { askStats } from './ask-stats.ts';
import { failureOf } from './postgres-failure.ts';
import type { ResolvedPostgresOptions } from './postgres-options.ts';
import { ReadCoalescer } from './read-coalescer.ts';
import { scanPages } from './scan-pages.ts';
import { migrate, type StoredState } from './schema-migration.ts';
import { askFacts, durabilityOf } from './server-facts.ts';
import { sourceOf, weakestOf } from './source-of.ts';
import type { SqlSession, SqlSource } from './sql-source.ts';
import { sqlStatements, type SqlStatements } from './sql-statements.ts';
import { VersionBlocks } from './version-blocks.ts';

/** A schema of a Postgres database: puts the parts together and introduces each connection. */
export class PostgresBackend implements StorageBackend {
  readonly id: string;
  readonly #options: ResolvedPostgresOptions;
  readonly #statements: SqlStatements;
  readonly #source: SqlSource;
  readonly #versions: VersionBlocks;
  readonly #known: KnownRows;
  readonly #queue: CommitQueue;
  readonly #reads: ReadCoalescer;
  readonly #sweeper: ExpirySweeper;
  #capabilities: StorageCapabilities;
  #incarnation = 0;
  #isIntroduced = false;

  constructor(options: ResolvedPostgresOptions) {
    const { id, clock, random, statementTimeoutMs: timeoutMs } = options;
    this.id = id;
    this.#options = options;
    this.#capabilities = this.#manifest('volatile');
    const statements = sqlStatements(options.schema, options.preparedStatements);
    this.#statements = statements;
    const introduced = sourceOf(options, (session) => this.#introduce(session));
    const source = new CountedSource(introduced);
    this.#source = source;
    const versions = new VersionBlocks(source, options.schema);
    const known = new KnownRows(options.cacheBytes);
    this.#versions = versions;
    this.#known = known;
    this.#sweeper = new ExpirySweeper({
      source,
      statements,
      clock,
      timeoutMs,
      intervalMs: options.sweepIntervalMs,
    });
    const executor = new GroupExecutor({
      ...{ id, source, statements, versions, known, clock, random, timeoutMs },
      onExpiring: (expiresAtMs) => this.#sweeper.note(expiresAtMs),
    });
    const { lanes, queueBytes } = options;
    const execute = executor.execute.bind(executor);
    this.#queue = new CommitQueue({ id, lanes, queueBytes, clock, timeoutMs, execute });
    this.#reads = new ReadCoalescer({ id, source, statement: statements.read, clock, timeoutMs });
  }

  get capabilities(): StorageCapabilities {
    return this.#capabilities;
  }

  /** 0 until the server has been reached. */
  get incarnation(): number {
    return this.#incarnation;
  }

  /** Reaches the server, makes the schema if need be, and learns what is promised. */
  async open(): Promise<void> {
    try {
      await this.#source.use(this.#deadlineMs(), async () => undefined);
    } catch (error) {
      throw failureOf(this.id, error);
    }
  }

  get(key: Key): Promise<Entry | undefined> {
    return this.#reads.get(key);
  }

  getMany(keys: readonly Key[]): Promise<(Entry | undefined)[]> {
    return Promise.all(keys.map((key) => this.#reads.get(key)));
  }

  commit(commit: ResolvedCommit): Promise<CommitResult> {
    return this.#queue.commit(commit);
  }

  scan(scan: ResolvedScan): AsyncGenerator<readonly Entry[], void, void> {
    const { clock, statementTimeoutMs: timeoutMs } = this.#options;
    const statements = this.#statements.scan;
    return scanPages({ id: this.id, source: this.#source, statements, clock, timeoutMs }, scan);
  }

  async stats(): Promise<StorageStats> {
    const { schema } = this.#options;
    try {
      const ask = (session: SqlSession): Promise<StorageStats> =>
        askStats(session, this.#statements, schema);
      return await this.#source.use(this.#deadlineMs(), ask, 'repeat');
    } catch (error) {
      throw failureOf(this.id, error);
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.#queue.idle(), this.#reads.idle(), this.#sweeper.stop()]);
    await this.#source.close();
  }

  /** Nothing is asked of a connection before the server behind it is known. */
  async #introduce(session: SqlSession): Promise<void> {
    const { id, place } = this.#options;
    const facts = await askFacts(session, this.#statements, id); // first: a standby has no canary
    const told = this.#told();
    const state = await this.#readState(session);
    const durability = weakestOf(durabilityOf(facts), place);
    const isLossy = durability === 'volatile' || durability === 'process';
    const { timeline } = facts;
    await this.#settleIncarnation(session, { state, timeline, isLossy, told });
    this.#capabilities = this.#manifest(durability);
    if (!this.#isIntroduced) this.#sweeper.start();
    this.#isIntroduced = true;
  }

  async #settleIncarnation(
    session: SqlSession,
    facts: Omit<IncarnationFacts, 'schema'>,
  ): Promise<void> {
    const { schema } = this.#options;
    const incarnation = await settleIncarnation(session, { schema, ...facts });
    const told = this.#told();
    if (incarnation < told) {
      // Another connection of this process has found out more meanwhile.
      const state = await this.#readState(session);
      return await this.#settleIncarnation(session, { ...facts, state, told });
    }
    if (incarnation === this.#incarnation) return;
    this.#incarnation = incarnation;
    // What was reserved or read belongs to a past that this server may not have.
    this.#versions.drop();
    this.#known.clear();
  }

  #readState(session: SqlSession): Promise<StoredState> {
    const { schema, clock, random } = this.#options;
    return migrate(session, { schema, statements: this.#statements, clock, random });
  }

  /** The highest incarnation that anybody heard of here; -1: none. */
  #told(): number {
    return this.#isIntroduced ? this.#incarnation : -1;
  }

  #manifest(durability: Durability): StorageCapabilities {
    return Object.freeze({
      orderedScan: true,
      snapshotScan: false,
      atomicScope: 'storage',
      durability,
      shared: this.#options.place.pglite === undefined,
      nativeExpiry: true,
      limits: this.#options.limits,
    });
  }

  #deadlineMs(): number {
    const { clock, statementTimeoutMs }: { clock: Clock; statementTimeoutMs: number } =
      this.#options;
    return clock.monotonicMs() + statementTimeoutMs;
  }
}
