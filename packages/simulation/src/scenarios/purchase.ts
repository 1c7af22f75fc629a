import type { OpenOperation } from '../history/history.ts';
import type { KvAnswer } from '../history/kv-call.ts';
import {
  attemptOnce,
  continueOperation,
  type ClientScene,
  type WantedOperation,
} from '../world/perform-operation.ts';

/** Which units of which SKU, and under which name. */
export interface PurchaseOrder {
  readonly buyer: string;
  readonly sku: string;
  /** Units to take; negative: units that come in. */
  readonly units: number;
  readonly operationId: string;
}

const TRIES_MAX = 8;

/** One purchase from its first attempt to its answer, however often it is asked for. */
export class Purchase {
  readonly order: PurchaseOrder;
  readonly #scene: ClientScene;
  readonly #operation: OpenOperation;
  readonly #wanted: WantedOperation;
  /** Every answer that any attempt got. */
  readonly #answers: KvAnswer[] = [];

  constructor(scene: ClientScene, order: PurchaseOrder) {
    const { buyer: client, sku: key, units, operationId } = order;
    this.order = order;
    this.#scene = scene;
    this.#wanted = {
      ...{ client, key, operationId, triesMax: TRIES_MAX },
      call: { kind: 'increment', delta: -units, floor: 0 },
    };
    this.#operation = scene.history.begin(client, key, this.#wanted.call);
  }

  /** Asks until there is an answer, or the buyer loses patience. */
  async pursue(triesMax: number = TRIES_MAX): Promise<void> {
    const performed = await continueOperation(
      this.#scene,
      { ...this.#wanted, triesMax },
      this.#operation,
    );
    if (performed !== undefined) this.#answered(performed.answer);
  }

  /** A double click: the same purchase twice at once. */
  async pursueTwice(): Promise<void> {
    await Promise.all([this.askAgain(), this.pursue()]);
  }

  /** Asks once more for what was asked before, without a look at what became of it. */
  async askAgain(): Promise<void> {
    // From here on it may take effect at any moment, whatever becomes of other attempts.
    this.#operation.attempt();
    this.#operation.leftOpen();
    const attempt = await attemptOnce(this.#scene, this.#wanted, () => undefined);
    if (attempt.kind === 'answered') this.#answered(attempt.answer);
  }

  /** In the healed world: the purchase gets its answer, at once. */
  async finish(): Promise<void> {
    if (this.#answers.length === 0) await this.pursue(1);
    if (this.#answers.length === 0) {
      const { operationId } = this.order;
      this.#scene.world.violate('available', `${operationId} has no answer in a healed world`);
    }
  }

  /** Units taken from the stock, as the answer says. */
  get sold(): number {
    return this.#text().includes('"applied":true') ? this.order.units : 0;
  }

  /** Answers beyond the first. */
  get repeats(): number {
    return Math.max(0, this.#answers.length - 1);
  }

  #answered(answer: KvAnswer): void {
    this.#operation.returned(answer);
    this.#answers.push(answer);
    const [first] = this.#answers;
    if (JSON.stringify(answer) === JSON.stringify(first)) return;
    const { operationId } = this.order;
    this.#scene.world.violate(
      'same-answer',
      `${operationId} was answered ${JSON.stringify(first)} and then ${JSON.stringify(answer)}`,
    );
  }

  #text(): string {
    return JSON.stringify(this.#answers[0] ?? null);
  }
}
