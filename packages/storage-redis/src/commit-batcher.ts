import type { CommitResult, ResolvedCommit } from '@spillway/storage';
import { isSpillwayError } from '@spillway/runtime';
import { CommitPlan } from './commit-plan.ts';
import { decodeItem } from './commit-reply.ts';
import { COMMIT_SCRIPT } from './commit-script.ts';
import type { Dispatcher } from './dispatcher.ts';
import type { KeySpace } from './key-space.ts';
import type { PendingWork } from './pending-work.ts';
import { corruptError } from './redis-errors.ts';
import type { RedisReply } from './redis-executor.ts';

/** Somebody who waits for a commit. */
interface Waiter {
  readonly commit: ResolvedCommit;
  readonly resolve: (result: CommitResult) => void;
  readonly reject: (error: unknown) => void;
}

/** One script call that is being gathered. */
interface Batch {
  readonly space: KeySpace;
  readonly plan: CommitPlan;
  /** By item of the plan. */
  readonly waiters: Waiter[][];
}

/** What the batcher works with. */
export interface CommitBatcherParts {
  readonly id: string;
  readonly dispatcher: Dispatcher;
  readonly pending: PendingWork;
}

/**
 * Gathers the commits of one turn of the event loop into one script call for each partition. A lone
 * commit leaves in the same turn: nothing waits for a timer.
 */
export class CommitBatcher {
  readonly #parts: CommitBatcherParts;
  #gathering = new Map<string, Batch>();

  constructor(parts: CommitBatcherParts) {
    this.#parts = parts;
  }

  /** @throws OVERLOADED, and what the dispatcher and the decoder throw */
  commit(space: KeySpace, commit: ResolvedCommit): Promise<CommitResult> {
    return new Promise((resolve, reject) => {
      this.#parts.pending.checkRoom();
      addTo(this.#batchFor(space, commit), { commit, resolve, reject });
    });
  }

  #batchFor(space: KeySpace, commit: ResolvedCommit): Batch {
    const found = this.#gathering.get(space.tag);
    if (found !== undefined && !found.plan.isFullFor(commit)) return found;
    if (found !== undefined) this.#launch(found);
    // After all promise callbacks of this turn, whose callers may commit, too; before any event.
    else if (this.#gathering.size === 0) process.nextTick(() => this.#launchAll());
    const batch: Batch = { space, plan: new CommitPlan(space), waiters: [] };
    this.#gathering.set(space.tag, batch);
    this.#parts.pending.begin();
    return batch;
  }

  #launchAll(): void {
    const batches = this.#gathering;
    // Not clear(): V8 links the table that it leaves to the next one, and so on from turn to turn;
    // once one of them is old, scavenges keep all that came after it (half of the time, measured).
    this.#gathering = new Map();
    for (const batch of batches.values()) this.#launch(batch);
  }

  /** Each waiter is told for itself; nobody waits for this. */
  #launch(batch: Batch): void {
    const { pending } = this.#parts;
    const { length } = batch.plan;
    pending.addBytes(length);
    void this.#run(batch).finally(() => {
      pending.addBytes(-length);
      pending.end();
    });
  }

  async #run({ space, plan, waiters }: Batch): Promise<void> {
    const { id, dispatcher } = this.#parts;
    try {
      const { script, parameters } = plan.toCall();
      const told = await dispatcher.dispatch({
        kind: 'commit',
        routingKey: space.versionKey,
        command: ['EVALSHA', script.sha, ...parameters],
        script,
      });
      const reply = script === COMMIT_SCRIPT ? told : [told];
      if (!Array.isArray(reply) || reply.length !== waiters.length) throw corruptError(id);
      for (let i = 0; i < waiters.length; i++) this.#answer(waiters[i] ?? [], reply[i]);
    } catch (error) {
      this.#failed(space, waiters.flat(), error);
    }
  }

  #answer(item: readonly Waiter[], reply: RedisReply | undefined): void {
    try {
      const commits = item.map(({ commit }) => commit);
      const results = decodeItem(this.#parts.id, commits, reply);
      for (let i = 0; i < item.length; i++) item[i]?.resolve(resultOf(results, i));
    } catch (error) {
      for (const { reject } of item) reject(error);
    }
  }

  /**
   * At `maxmemory` the whole call is refused. Deletions alone are not, and they are what helps: so
   * they go once more without the others.
   */
  #failed(space: KeySpace, waiters: readonly Waiter[], error: unknown): void {
    const isFull = isSpillwayError(error) && error.details['reason'] === 'OOM';
    const deletions = isFull ? waiters.filter(({ commit }) => onlyDeletes(commit)) : [];
    for (const waiter of waiters) if (!deletions.includes(waiter)) waiter.reject(error);
    if (deletions.length === waiters.length) for (const each of deletions) each.reject(error);
    else if (deletions.length > 0) {
      this.#parts.pending.begin();
      this.#launch(batchOf(space, deletions));
    }
  }
}

function batchOf(space: KeySpace, waiters: readonly Waiter[]): Batch {
  const batch: Batch = { space, plan: new CommitPlan(space), waiters: [] };
  for (const waiter of waiters) addTo(batch, waiter);
  return batch;
}

function addTo({ plan, waiters }: Batch, waiter: Waiter): void {
  const item = plan.fold(waiter.commit) ?? plan.add(waiter.commit);
  const waiting = waiters[item];
  if (waiting === undefined) waiters[item] = [waiter];
  else waiting.push(waiter);
}

function resultOf(results: readonly CommitResult[], i: number): CommitResult {
  return results[i] as CommitResult; // there is one for each commit
}

function onlyDeletes({ writes }: ResolvedCommit): boolean {
  return writes.every(({ kind }) => kind === 'delete');
}
