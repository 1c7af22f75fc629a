import { assertNever } from '@spillway/runtime';
import {
  loneAdd,
  type Add,
  type Check,
  type Key,
  type ResolvedCommit,
  type Write,
} from '@spillway/storage';
import { COMMIT_SCRIPT } from './commit-script.ts';
import { entryKey, physical, type KeySpace, type PhysicalKey } from './key-space.ts';
import type { LuaScript } from './lua-script.ts';
import { PlanWriter } from './plan-writer.ts';
import { PUT_SCRIPT } from './put-script.ts';

/** Commits in one script call, at most. More gain nothing and make others wait longer. */
const ITEMS_MAX = 128;
/** Equal adds that count as one of them: the script only counts them. */
const FOLDED_MAX = 4096;
/** Keys in one call: MGET takes them as arguments, of which Lua allows fewer than 8,000. */
const KEYS_MAX = 4000;
/** Bytes at which a batch is full; one commit may be larger. */
const BYTES_MAX = 1024 * 1024;
/** Above this, what is stored is likely large, too, and only its head is read. */
const LARGE_VALUE_BYTES = 4096;

/** What to send for a plan. */
export interface ScriptCall {
  readonly script: LuaScript;
  /** Number of keys, keys, arguments. */
  readonly parameters: (string | Buffer)[];
}

/** Equal adds to one counter, which the script is told of once. */
interface Fold {
  readonly item: number;
  readonly add: Add;
  /** Where their number is written. */
  readonly countAt: number;
  count: number;
}

/** How a key is read: the highest that one of its uses asks for. */
type Reading = 0 | 1 | 2;
const WHOLE: Reading = 0;
const HEAD: Reading = 1;
/** Somebody needs the value, whatever its size. */
const SURELY_WHOLE: Reading = 2;

/**
 * The items of one script call, each one commit or equal adds to one counter, written as a plan
 * when they come, which is also when the bytes of their values are copied.
 *
 * Layout, for each commit: number of values that follow; `returning` (count, keys); checks (count,
 * then kind, key and, but for `absent`, what it must be); writes (count, how many of them count up,
 * how many of them leave an entry, then kind, key and data). Keys are numbers: places in the call's
 * list of keys. For equal adds: number of values, `false`, key, delta, floor, ceiling, how many.
 */
export class CommitPlan {
  readonly #space: KeySpace;
  readonly #writer = new PlanWriter();
  readonly #places = new Map<Key, number>();
  readonly #keys: PhysicalKey[] = [];
  readonly #readings: Reading[] = [];
  /** By counter, as long as nothing else in the call touches it. */
  readonly #folds = new Map<Key, Fold>();
  readonly #allFolds: Fold[] = [];
  #items = 0;
  /** The commit that was added last, if the short script can do it. */
  #only: ResolvedCommit | undefined;

  constructor(space: KeySpace) {
    this.#space = space;
  }

  /** Whether this commit belongs into another call. */
  isFullFor(commit: ResolvedCommit): boolean {
    if (this.#items === 0) return false;
    const { checks, writes, returning } = commit;
    const keys = this.#keys.length + checks.length + 2 * writes.length + returning.length;
    return this.#items >= ITEMS_MAX || keys > KEYS_MAX || this.#writer.length >= BYTES_MAX;
  }

  /** The number of the item that the commit was made a part of, if there is one for it. */
  fold(commit: ResolvedCommit): number | undefined {
    const add = loneAdd(commit);
    const fold = add === undefined ? undefined : this.#folds.get(add.key);
    if (add === undefined || fold === undefined || fold.count >= FOLDED_MAX) return undefined;
    const { delta, floor, ceiling } = fold.add;
    if (add.delta !== delta || add.floor !== floor || add.ceiling !== ceiling) return undefined;
    fold.count++;
    return fold.item;
  }

  /** Gives the number of the item that the commit is. */
  add(commit: ResolvedCommit): number {
    const writer = this.#writer;
    const sizeAt = writer.reserve();
    const before = writer.count;
    const add = loneAdd(commit);
    if (add === undefined) this.#addCommit(commit);
    else this.#addFold(add);
    this.#only = isLonePut(commit) ? commit : undefined;
    writer.fill(sizeAt, writer.count - before);
    return this.#items++;
  }

  /** The script for what was gathered, and its KEYS and ARGV. The plan is used up by that. */
  toCall(): ScriptCall {
    const put = this.#items === 1 ? this.#only : undefined;
    if (put === undefined) return { script: COMMIT_SCRIPT, parameters: this.#toArguments() };
    const { indexKey, versionKey, entryPrefix } = this.#space;
    const [kind, operand] = operandOf(put);
    const keys = ['3', versionKey, indexKey, ...this.#keys];
    const tail = this.#writer.lastRecordTail();
    const parameters = [...keys, tail, String(entryPrefix.length), kind, operand];
    return { script: PUT_SCRIPT, parameters };
  }

  #toArguments(): (string | Buffer)[] {
    const { indexKey, versionKey, entryPrefix } = this.#space;
    for (const { countAt, count } of this.#allFolds) this.#writer.fill(countAt, count);
    const hasHead = this.#readings.includes(HEAD);
    const modes = hasHead ? this.#readings.map((how) => (how === HEAD ? 'h' : 'w')) : [];
    return [
      String(this.#keys.length + 2),
      versionKey,
      indexKey,
      ...this.#keys,
      this.#writer.finish(),
      modes.join(''),
      String(entryPrefix.length),
    ];
  }

  #addCommit(commit: ResolvedCommit): void {
    const writer = this.#writer;
    writer.number(commit.returning.length);
    for (const key of commit.returning) writer.number(this.#place(key, SURELY_WHOLE));
    writer.number(commit.checks.length);
    for (const check of commit.checks) this.#addCheck(check);
    this.#addWrites(commit.writes);
  }

  #addFold(add: Add): void {
    const writer = this.#writer;
    writer.absent();
    writer.number(this.#place(add.key, SURELY_WHOLE));
    this.#addBounds(add);
    const countAt = writer.reserve();
    const fold = { item: this.#items, add, countAt, count: 1 };
    this.#folds.set(add.key, fold);
    this.#allFolds.push(fold);
  }

  #place(key: Key, reading: Reading): number {
    this.#folds.delete(key);
    let place = this.#places.get(key);
    if (place === undefined) {
      place = this.#keys.push(entryKey(this.#space, key));
      this.#places.set(key, place);
      this.#readings.push(reading);
    } else if (reading > (this.#readings[place - 1] ?? WHOLE)) {
      this.#readings[place - 1] = reading;
    }
    return place;
  }

  #addCheck(check: Check): void {
    const writer = this.#writer;
    switch (check.kind) {
      case 'version':
        writer.number(1);
        writer.number(this.#place(check.key, WHOLE));
        writer.number(check.version);
        return;
      case 'absent':
        writer.number(2);
        writer.number(this.#place(check.key, WHOLE));
        return;
      case 'stampAtMost':
        writer.number(3);
        writer.number(this.#place(check.key, WHOLE));
        writer.text(check.stamp);
        return;
      default:
        assertNever(check);
    }
  }

  #addWrites(writes: readonly Write[]): void {
    const writer = this.#writer;
    writer.number(writes.length);
    let counting = 0;
    let deletes = 0;
    for (const { kind } of writes) {
      if (kind === 'add' || kind === 'append') counting++;
      else if (kind === 'delete') deletes++;
    }
    writer.number(counting);
    writer.number(writes.length - deletes);
    for (const write of writes) this.#addWrite(write);
  }

  #addWrite(write: Write): void {
    const writer = this.#writer;
    switch (write.kind) {
      case 'put': {
        const isLarge = write.value.length > LARGE_VALUE_BYTES;
        writer.number(1);
        writer.number(this.#place(write.key, isLarge ? HEAD : WHOLE));
        writer.recordTail(write);
        return;
      }
      case 'delete':
        writer.number(2);
        writer.number(this.#place(write.key, WHOLE));
        return;
      case 'stamp':
        writer.number(3);
        writer.number(this.#place(write.key, SURELY_WHOLE));
        writer.text(write.stamp);
        return;
      case 'add':
        this.#addAdd(write);
        return;
      case 'append':
        writer.number(5);
        writer.number(this.#place(write.log, SURELY_WHOLE));
        writer.bytes(write.value);
        return;
      default:
        assertNever(write);
    }
  }

  #addAdd(add: Add): void {
    const writer = this.#writer;
    writer.number(4);
    writer.number(this.#place(add.key, SURELY_WHOLE));
    this.#addBounds(add);
    if (add.expiresAtMs === undefined) writer.absent();
    else writer.number(add.expiresAtMs);
  }

  #addBounds({ delta, floor, ceiling }: Add): void {
    this.#writer.number(delta);
    this.#writer.number(floor ?? -Number.MAX_SAFE_INTEGER);
    this.#writer.number(ceiling ?? Number.MAX_SAFE_INTEGER);
  }
}

/** A put without an expiry, and nothing else but a check of the same key. */
function isLonePut({ checks, writes, returning }: ResolvedCommit): boolean {
  if (writes.length !== 1 || checks.length > 1 || returning.length > 0) return false;
  const [write] = writes;
  if (write?.kind !== 'put' || write.expiresAtMs !== undefined) return false;
  return checks.length === 0 || checks[0]?.key === write.key;
}

/** Kind and operand of the check, as the short script has them. */
function operandOf({ checks: [check] }: ResolvedCommit): [string, string | Buffer] {
  if (check === undefined) return ['0', ''];
  if (check.kind === 'version') return ['1', String(check.version)];
  return check.kind === 'absent' ? ['2', ''] : ['3', physical(check.stamp)];
}
