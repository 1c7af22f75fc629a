import { assertThat, SpillwayError, type Clock, type Random } from '@spillway/runtime';
import type { Key } from '@spillway/storage';
import { decideGroup, type BaseRows, type GroupDecision, type RowWrite } from './decide-group.ts';
import type { HeldCommit } from './held-commit.ts';
import type { KnownRows } from './known-rows.ts';
import {
  appliedOf,
  failureOf,
  isConflict,
  isContention,
  leavesConnectionGood,
} from './postgres-failure.ts';
import type { SqlParameter, SqlSession, SqlSource, Statement } from './sql-source.ts';
import type { SqlStatements } from './sql-statements.ts';
import { bigintArray, byteaArray } from './sql-text.ts';
import { storedRow, type StoredRow } from './stored-row.ts';
import type { VersionBlocks, VersionRange } from './version-blocks.ts';

/** What a {@link GroupExecutor} works with. */
export interface GroupExecutorParts {
  readonly id: string;
  readonly source: SqlSource;
  readonly statements: SqlStatements;
  readonly versions: VersionBlocks;
  readonly known: KnownRows;
  readonly clock: Clock;
  readonly random: Random;
  readonly timeoutMs: number;
  /** Told of each written entry that will have to be swept. */
  readonly onExpiring: (expiresAtMs: number) => void;
}

/** After as many writes that found other rows, the rows are locked before they are read. */
const HOPEFUL_ATTEMPTS = 2;
const PAUSE_MS_MAX = 16;

/** Thrown before anything is sent; the group is decided anew. */
const ANOTHER_SERVER = new SpillwayError(
  'STORAGE_UNAVAILABLE',
  'The server is another one than that on which the commits were decided.',
  { retryable: true },
);

/** One attempt's result: whether the group is through. */
type Attempt = 'done' | 'again' | 'conflict';

/**
 * Performs a group of commits: their rows are taken from memory or read in one round trip, the
 * commits are decided here, and one statement makes sure that the rows are still so and writes.
 * When they are not, nothing was written, and the group is decided anew on what is there.
 */
export class GroupExecutor {
  readonly #parts: GroupExecutorParts;

  constructor(parts: GroupExecutorParts) {
    this.#parts = parts;
  }

  /** Settles every commit of the group; never rejects. */
  async execute(group: readonly HeldCommit[]): Promise<void> {
    const run = new GroupRun(this.#parts, group);
    try {
      for (let conflicts = 0; ;) {
        const attempt = await run.attempt(conflicts);
        if (attempt === 'done') return;
        if (attempt === 'conflict') conflicts++;
        if (conflicts > 1) await this.#pause(conflicts);
      }
    } catch (error) {
      run.fail(error);
    }
  }

  async #pause(conflicts: number): Promise<void> {
    const { clock, random } = this.#parts;
    await clock.sleep(Math.min(PAUSE_MS_MAX, 2 ** (conflicts - 2)) * random.float());
  }
}

class GroupRun {
  readonly #parts: GroupExecutorParts;
  readonly #group: readonly HeldCommit[];
  readonly #deadlineMs: number;
  readonly #keys: readonly Key[];
  #base: Map<Key, StoredRow | null> | undefined;
  /** What a write was decided on that came to nothing. */
  #outdated: BaseRows | undefined;
  #isFresh = false;
  #isWriteSent = false;
  #decision: GroupDecision | undefined;
  #range: VersionRange | undefined;

  constructor(parts: GroupExecutorParts, group: readonly HeldCommit[]) {
    this.#parts = parts;
    this.#group = group;
    this.#deadlineMs = parts.clock.monotonicMs() + parts.timeoutMs;
    this.#keys = [...new Set(group.flatMap(({ reads }) => reads))].sort(); // the order of locks
    this.#base = this.#knownBase();
  }

  async attempt(conflicts: number): Promise<Attempt> {
    const { source, versions } = this.#parts;
    this.#isWriteSent = false;
    this.#range = await versions.claim(this.#group.length, this.#deadlineMs);
    try {
      if (conflicts >= HOPEFUL_ATTEMPTS && source.hasTransactions) {
        return await source.use(this.#deadlineMs, (session) => this.#attemptLocked(session));
      }
      if (this.#base === undefined) {
        await source.use(this.#deadlineMs, (session) => this.#read(session));
      }
      if (!this.#decide()) return 'again';
      return await this.#write();
    } catch (error) {
      return this.#conflictOf(error);
    }
  }

  /** Everybody else is told why; who needed only what was read has his answer. */
  fail(error: unknown): void {
    const { id } = this.#parts;
    const applied = this.#isWriteSent ? appliedOf(error) : false;
    if (this.#isWriteSent) {
      for (const { key } of this.#decision?.writes ?? []) this.#parts.known.forget(key);
    }
    const failure = failureOf(id, error, applied);
    const answered = new Set<HeldCommit>();
    if (this.#isFresh) {
      for (const { held, needsWrite, answer } of this.#decision?.decided ?? []) {
        if (needsWrite) continue;
        answered.add(held);
        settle(held, answer);
      }
    }
    for (const held of this.#group) if (!answered.has(held)) held.reject(failure);
  }

  /** Between a read that locks and the commit nobody can come in between. */
  async #attemptLocked(session: SqlSession): Promise<Attempt> {
    await session.script('begin');
    try {
      await session.query(this.#parts.statements.lock, [byteaArray(this.#keys)]);
      await this.#read(session); // apart, for it shows one state; locking waits and shows several
      this.#decide();
      await this.#sendRows(session);
      this.#isWriteSent = true;
      await session.script('commit');
    } catch (error) {
      if (leavesConnectionGood(error)) await session.script('rollback');
      return this.#conflictOf(error);
    }
    this.#settle();
    return 'done';
  }

  /** Nothing was written, and what was believed is wrong; any other error is thrown. */
  #conflictOf(error: unknown): Attempt {
    const isOutdated = isConflict(error) || isContention(error) || error === ANOTHER_SERVER;
    if (!isOutdated) throw error;
    this.#outdated = this.#base;
    this.#base = undefined;
    for (const key of this.#keys) this.#parts.known.forget(key);
    return 'conflict';
  }

  #knownBase(): Map<Key, StoredRow | null> | undefined {
    const base = new Map<Key, StoredRow | null>();
    for (const key of this.#keys) {
      const row = this.#parts.known.get(key);
      if (row === undefined) return undefined;
      base.set(key, row);
    }
    return base;
  }

  async #read(session: SqlSession): Promise<void> {
    const { statements, known } = this.#parts;
    const base = new Map<Key, StoredRow | null>();
    for (const key of this.#keys) base.set(key, null);
    const rows =
      this.#keys.length === 0 ? [] : await session.query(statements.read, [byteaArray(this.#keys)]);
    for (const row of rows.map(storedRow)) {
      base.set(row.key, row);
      const before = this.#outdated?.get(row.key);
      if (before !== undefined && before?.version !== row.version) known.noteContended(row);
      else known.noteRead(row);
    }
    this.#base = base;
    this.#isFresh = true;
  }

  /** `false` when the answers rest on what this process only remembers: it must read first. */
  #decide(): boolean {
    const [base, range] = [this.#base, this.#range];
    assertThat(base !== undefined && range !== undefined, 'rows and versions to decide with');
    const decision = decideGroup(this.#group, base, () => range.take());
    this.#decision = decision;
    if (!decision.reliesOnBase || this.#isFresh || this.#keys.length === 0) return true;
    this.#base = undefined;
    return false;
  }

  async #write(): Promise<Attempt> {
    if ((this.#decision?.writes.length ?? 0) > 0) {
      await this.#parts.source.use(this.#deadlineMs, async (session) => {
        this.#isWriteSent = true;
        await this.#sendRows(session);
      });
    }
    this.#settle();
    return 'done';
  }

  async #sendRows(session: SqlSession): Promise<void> {
    const [decision, range] = [this.#decision, this.#range];
    if (decision === undefined || decision.writes.length === 0) return;
    const { writes, guards } = decision;
    const { versions, statements } = this.#parts;
    // The connection is new, and the server behind it may not know of the versions.
    if (range === undefined || !versions.isCurrent(range)) throw ANOTHER_SERVER;
    const parameters = writeParameters(writes);
    let statement: Statement = statements.write;
    if (guards.length > 0) {
      statement = statements.writeGuarded;
      parameters.push(byteaArray(guards.map(({ key }) => key)));
      parameters.push(bigintArray(guards.map(expectedOf)), guards.length);
    }
    await session.query(statement, parameters);
  }

  #settle(): void {
    const { known, versions, onExpiring } = this.#parts;
    const [decision, range] = [this.#decision, this.#range];
    assertThat(decision !== undefined && range !== undefined, 'a decision to settle by');
    const isKnown = versions.isCurrent(range);
    for (const { key, version, entry } of decision.writes) {
      if (isKnown) known.noteWritten({ key, version, entry });
      if (entry === undefined) onExpiring(0);
      else if (entry.expiresAtMs !== undefined) onExpiring(entry.expiresAtMs);
    }
    for (const { held, answer } of decision.decided) settle(held, answer);
  }
}

function settle(held: HeldCommit, answer: GroupDecision['decided'][number]['answer']): void {
  if (answer instanceof Error) held.reject(answer);
  else held.resolve(answer);
}

function expectedOf({ entry, version }: StoredRow): number {
  return entry === undefined ? -version : version;
}

const NOTHING = new Uint8Array(0);

/** A deleted entry is one that expired at 0. */
function writeParameters(writes: readonly RowWrite[]): SqlParameter[] {
  return [
    byteaArray(writes.map(({ key }) => key)),
    byteaArray(writes.map(({ entry }) => entry?.value ?? NOTHING)),
    bigintArray(writes.map(({ version }) => version)),
    byteaArray(writes.map(({ entry }) => entry?.stamp)),
    bigintArray(writes.map(({ entry }) => (entry === undefined ? 0 : entry.expiresAtMs))),
    bigintArray(writes.map(({ expected }) => expected ?? undefined)),
    writes.length,
  ];
}
