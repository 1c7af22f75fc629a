import { isSpillwayError } from '@spillway/runtime';
import { bytesOfCommit, type CommitResult, type ResolvedCommit } from '@spillway/storage';
import { CommitPlan } from './commit-plan.ts';
import { decodeItem } from './commit-reply.ts';
import { COMMIT_SCRIPT } from './commit-script.ts';
import type { Dispatcher } from './dispatcher.ts';
import type { KeySpace } from './key-space.ts';
import type { PendingWork } from './pending-work.ts';
import { corruptError } from './redis-errors.ts';
import type { RedisReply } from './redis-executor.ts';
import { TurnBatches } from './turn-batches.ts';

/** Somebody who waits for a commit. */
interface Waiter {
  readonly commit: ResolvedCommit;
  /** That were admitted for it. */
  readonly bytes: number;
  readonly resolve: (result: CommitResult) => void;
  readonly reject: (error: unknown) => void;
}

/** One script call that is being gathered. */
interface Batch {
  readonly space: KeySpace;
  readonly plan: CommitPlan;
  /** By item of the plan. */
  readonly waiters: Waiter[][];
  /** That are held till the call is over. */
  bytes: number;
}

/** What the batcher works with. */
export interface CommitBatcherParts {
  readonly id: string;
  readonly dispatcher: Dispatcher;
  readonly pending: PendingWork;
}

/** Gathers the commits of one turn of the event loop into one script call for each partition. */
export class CommitBatcher {
  readonly #parts: CommitBatcherParts;
  readonly #batches: TurnBatches<Batch>;

  constructor(parts: CommitBatcherParts) {
    this.#parts = parts;
    this.#batches = new TurnBatches(parts.pending, (batch) => this.#run(batch));
  }

  /** @throws OVERLOADED, and what the dispatcher and the decoder throw */
  commit(space: KeySpace, commit: ResolvedCommit): Promise<CommitResult> {
    return new Promise((resolve, reject) => {
      const bytes = 2 * bytesOfCommit(commit); // the plan has copies
      this.#parts.pending.admit(bytes);
      addTo(this.#batchFor(space, commit), { commit, bytes, resolve, reject });
    });
  }

  #batchFor(space: KeySpace, commit: ResolvedCommit): Batch {
    const found = this.#batches.gathering(space.tag);
    if (found !== undefined && !found.plan.isFullFor(commit)) return found;
    const batch = emptyBatch(space);
    this.#batches.gather(space.tag, batch);
    return batch;
  }

  async #run(batch: Batch): Promise<void> {
    const { space, plan, waiters } = batch;
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
      this.#failed(batch, error);
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
  #failed(batch: Batch, error: unknown): void {
    const waiters = batch.waiters.flat();
    const isFull = isSpillwayError(error) && error.details['reason'] === 'OOM';
    const deletions = isFull ? waiters.filter(({ commit }) => onlyDeletes(commit)) : [];
    for (const waiter of waiters) if (!deletions.includes(waiter)) waiter.reject(error);
    if (deletions.length === waiters.length) for (const each of deletions) each.reject(error);
    else if (deletions.length > 0) {
      const again = emptyBatch(batch.space);
      for (const waiter of deletions) addTo(again, waiter);
      batch.bytes -= again.bytes; // they go on being held
      this.#batches.run(again);
    }
  }
}

function emptyBatch(space: KeySpace): Batch {
  return { space, plan: new CommitPlan(space), waiters: [], bytes: 0 };
}

function addTo(batch: Batch, waiter: Waiter): void {
  const { plan, waiters } = batch;
  batch.bytes += waiter.bytes;
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
