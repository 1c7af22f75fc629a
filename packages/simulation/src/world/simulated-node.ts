import type { Clock, Random } from '@spillway/runtime';
import {
  memoryStorage,
  type Entry,
  type Key,
  type KeyRange,
  type Storage,
} from '@spillway/storage';
import { faultyStorage, type FaultyStorage } from '@spillway/storage/faulty';
import { exponential } from '../exponential.ts';
import type { WorldShape } from './world-shape.ts';

/** Puts a defect around a storage of a node; for tests of the checkers only. */
export type StorageSeam = (storage: Storage, node: string) => Storage;

/** What a {@link SimulatedNode} is made of. */
export interface SimulatedNodeOptions {
  readonly id: string;
  readonly clock: Clock;
  readonly random: Random;
  readonly shape: WorldShape;
  readonly seam: StorageSeam | undefined;
}

/** One node of the world: a memory storage on virtual time inside a faulty one. */
export class SimulatedNode {
  readonly id: string;
  readonly faulty: FaultyStorage;
  readonly #memory: Storage;
  /** The memory with its planted defect, if any. */
  readonly #storage: Storage;
  readonly #atHandShare: number;
  readonly #clock: Clock;
  readonly #random: Random;
  /** When it last came back with a loss, in ms of the world's clock. */
  lostAtMs: number = -Infinity;

  constructor({ id, clock, random, shape, seam }: SimulatedNodeOptions) {
    this.id = id;
    this.#clock = clock;
    this.#random = random.fork('luck');
    this.#memory = memoryStorage({ id, clock });
    this.#atHandShare = shape.atHandShare;
    this.#storage = seam === undefined ? this.#memory : seam(this.#memory, id);
    this.faulty = faultyStorage(this.#storage, {
      clock,
      random,
      capabilities: { shared: !shape.isEmbedded },
    });
  }

  /** Makes what it holds durable now and then, with a mean pause of so many ms. */
  flushEvery(gapMs: number): void {
    this.#clock.startTimer(exponential(this.#random, gapMs), () => {
      if (this.faulty.state !== 'crashed') this.faulty.flush();
      this.flushEvery(gapMs);
    });
  }

  /** Its process dies, with all that was under way, and is back at once with all it had. */
  async restartAtOnce(): Promise<void> {
    if (this.faulty.state === 'crashed') return;
    await this.faulty.crash();
    await this.faulty.restart();
  }

  /** What it has at hand without a wait; by luck, like a cache. */
  peek(key: Key): Entry | null | undefined {
    const isAtHand = this.faulty.state === 'up' && this.#random.chance(this.#atHandShare);
    return isAtHand ? this.#storage.peek(key) : undefined;
  }

  /** Everything it holds, as it is, past all faults. */
  async entries(range: KeyRange): Promise<readonly Entry[]> {
    const entries: Entry[] = [];
    for await (const page of this.#memory.scan(range)) entries.push(...page);
    return entries;
  }
}
