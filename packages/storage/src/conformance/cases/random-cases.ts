import assert from 'node:assert/strict';
import { isSpillwayError, seededRandom } from '@spillway/runtime';
import { peeked, scanned } from '../case-tools.ts';
import type { Commit, CommitResult } from '../../commit.ts';
import type { Entry, Version } from '../../entry.ts';
import type { Key } from '../../key.ts';
import type { Storage } from '../../storage.ts';
import type { ConformanceSubject } from '../conformance-options.ts';
import type { ConformanceSuite } from '../conformance-suite.ts';
import { ModelStorage, type ModelAnswer } from '../model-storage.ts';
import { randomCommit, RANDOM_KEYS, type RandomCommitSource } from '../random-commit.ts';

const FAR_MS = 3_600_000;
/** After as many commits the whole state is compared, and a durable storage reopened. */
const COMPARE_EVERY = 20;
const REOPEN_EVERY = 100;

/** Random commits, one after the other, on the storage and on a dumb model of it. */
export function randomCases(suite: ConformanceSuite): void {
  for (let run = 0; run < 3; run++) {
    const seed = `${suite.seed}/${run}`;
    suite.define('random commits', `do what the model does, seed ${seed}`, async (s, subject) => {
      await new RandomRun(suite, s, subject, seed).perform();
    });
  }
}

class RandomRun {
  readonly #suite: ConformanceSuite;
  readonly #subject: ConformanceSubject;
  readonly #source: RandomCommitSource;
  readonly #model = new ModelStorage();
  readonly #versions: Version[] = [];
  readonly #versionsOf = new Map<Key, Set<Version>>();
  readonly #trace: string[] = [];
  #storage: Storage;
  /** A storage of our own opening, which we close. */
  #reopened: Storage | undefined;

  constructor(
    suite: ConformanceSuite,
    storage: Storage,
    subject: ConformanceSubject,
    seed: string,
  ) {
    this.#suite = suite;
    this.#storage = storage;
    this.#subject = subject;
    const random = seededRandom(seed);
    this.#source = {
      random,
      versions: this.#versions,
      expiresAtMs: () => suite.clock.nowMs() + (this.#mayExpire() ? random.integer(1, 50) : FAR_MS),
    };
  }

  async perform(): Promise<void> {
    try {
      for (let at = 1; at <= this.#suite.randomCommits; at++) {
        await this.#commitOnce(randomCommit(this.#source));
        if (at % COMPARE_EVERY === 0) await this.#compareState();
        if (at % REOPEN_EVERY === 0) await this.#reopen();
        if (this.#mayExpire()) await this.#suite.clock.advance(this.#source.random.integer(0, 10));
      }
      await this.#compareState();
    } catch (error) {
      const trace = this.#trace.slice(-8).join('\n');
      throw new Error(`It went apart from the model. The last commits:\n${trace}`, {
        cause: error,
      });
    } finally {
      await this.#reopened?.close();
    }
  }

  /** Near expiries need a clock that stands still between the storage's look and the model's. */
  #mayExpire(): boolean {
    return this.#suite.isClockExact;
  }

  async #commitOnce(commit: Commit): Promise<void> {
    this.#trace.push(describe(commit));
    const nowMs = this.#suite.clock.nowMs();
    const answer = await this.#answerOf(commit);
    const version = answer !== 'not-an-integer' && answer.applied ? answer.version : 0;
    const expected = this.#model.commit(commit, version, nowMs);
    assert.deepEqual(comparable(answer), comparable(expected));
    if (version !== 0) this.#noteVersion(version, nowMs);
  }

  async #answerOf(commit: Commit): Promise<ModelAnswer> {
    try {
      return await this.#storage.commit(commit);
    } catch (error) {
      if (isSpillwayError(error, 'STORAGE_NOT_AN_INTEGER')) return 'not-an-integer';
      throw error;
    }
  }

  #noteVersion(version: Version, nowMs: number): void {
    for (const key of RANDOM_KEYS) {
      if (this.#model.get(key, nowMs)?.version !== version) continue;
      const seen = this.#versionsOf.get(key) ?? new Set();
      assert.ok(!seen.has(version), `version ${version} of ${JSON.stringify(key)} came twice`);
      this.#versionsOf.set(key, seen.add(version));
    }
    this.#versions.push(version);
  }

  async #compareState(): Promise<void> {
    const nowMs = this.#suite.clock.nowMs();
    const found = await this.#storage.getMany(RANDOM_KEYS);
    const expected = RANDOM_KEYS.map((key) => this.#model.get(key, nowMs));
    assert.deepEqual(found.map(plain), expected.map(plain));
    for (const [at, key] of RANDOM_KEYS.entries()) peeked(this.#storage, key, expected[at]);
    if (!this.#suite.has('orderedScan')) return;
    for (const range of [{}, { start: 'a', end: 'l' }, { start: 'l\0' }, { end: 'n' }]) {
      const all = this.#model.scan(range, nowMs).map(plain);
      assert.deepEqual((await scanned(this.#storage, range, { pageSize: 3 })).map(plain), all);
      const reversed = await scanned(this.#storage, range, { pageSize: 3, reverse: true });
      assert.deepEqual(reversed.map(plain), all.reverse());
    }
  }

  async #reopen(): Promise<void> {
    if (!this.#suite.has('reopen')) return;
    await (this.#reopened ?? this.#subject.storage).close();
    this.#reopened = await this.#subject.reopen?.();
    assert.ok(this.#reopened !== undefined, 'reopen gives a storage');
    this.#storage = this.#suite.scoped(this.#reopened);
    await this.#compareState();
  }
}

/** An answer without what may differ: the class of the bytes, fields set to `undefined`. */
function comparable(answer: ModelAnswer): unknown {
  if (answer === 'not-an-integer') return answer;
  const result: CommitResult = answer;
  const previous = result.previous.map(plain);
  if (result.applied) return { applied: true, outcomes: result.outcomes, previous };
  const { refusal } = result;
  const told = refusal.kind === 'check' ? { ...refusal, entry: plain(refusal.entry) } : refusal;
  return { applied: false, refusal: told, previous };
}

function plain(entry: Entry | undefined): unknown {
  if (entry === undefined) return undefined;
  const { key, value, version, stamp, expiresAtMs } = entry;
  return { key, value: Buffer.from(value).toString('latin1'), version, stamp, expiresAtMs };
}

function describe(commit: Commit): string {
  return JSON.stringify(commit, (_, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
  );
}
