import type { Kv, KvDecision } from '@spillway/kv';
import { SpillwayError } from '@spillway/runtime';
import type { Order } from './order.ts';

const ORDER = 'storefront:order:';
const PENDING = 'storefront:pending-order:';
const CUSTOMER = 'storefront:orders-of:';
const HISTORY_MAX = 200;

/** The orders in the KV: a record each, a mark for each that is not settled, customers' lists. */
export class OrderRecords {
  readonly #kv: Kv;

  constructor(kv: Kv) {
    this.#kv = kv;
  }

  get(orderId: string): Promise<Order | undefined> {
    return this.#kv.get<Order>(ORDER + orderId);
  }

  /**
   * Stores a pending order, once. Its mark and the customer's list come first: a crash in between
   * leaves a mark or a line without an order, which both count for nothing; never an order that
   * nobody would look for. A repeat gets the stored one.
   * @throws ORDER_ID_TAKEN when another checkout has drawn the same number.
   */
  async createPending(order: Order): Promise<Order> {
    await this.#kv.set(PENDING + order.orderId, order.checkoutId);
    await this.#addToHistory(order);
    const stored = await this.#kv.update<Order, Order>(ORDER + order.orderId, (current) =>
      current === undefined
        ? { action: 'put', value: order, result: order }
        : { action: 'keep', result: current },
    );
    if (stored.checkoutId !== order.checkoutId) {
      throw new SpillwayError(
        'ORDER_ID_TAKEN',
        'This order number exists; start the checkout anew.',
      );
    }
    return stored;
  }

  /** Decides a pending order; one that is decided stays as it is. Returns the order as stored. */
  async decide(
    orderId: string,
    decision:
      { readonly state: 'placed'; readonly placedAtMs: number } | { readonly state: 'cancelled' },
  ): Promise<Order> {
    return this.#kv.update<Order, Order>(ORDER + orderId, (current): KvDecision<Order, Order> => {
      if (current === undefined) {
        throw new SpillwayError('ORDER_NOT_FOUND', 'There is no such order.');
      }
      if (current.state !== 'pending') return { action: 'keep', result: current };
      const value = { ...current, ...decision };
      return { action: 'put', value, result: value };
    });
  }

  /** Whether an order may need work. */
  async isMarked(orderId: string): Promise<boolean> {
    return (await this.#kv.get(PENDING + orderId)) !== undefined;
  }

  /** Forgets the mark of an order that needs no more work. */
  async unmark(orderId: string): Promise<void> {
    await this.#kv.delete(PENDING + orderId);
  }

  /** The marked orders: those that may need work, with the ids of their checkouts. */
  async marked(): Promise<ReadonlyMap<string, string>> {
    const marks = new Map<string, string>();
    for await (const { key, value } of this.#kv.scan({ prefix: PENDING })) {
      if (typeof value === 'string') marks.set(key.slice(PENDING.length), value);
    }
    return marks;
  }

  /** All orders, in order of their numbers. */
  async *all(): AsyncIterable<Order> {
    for await (const { value } of this.#kv.scan({ prefix: ORDER })) {
      yield value as unknown as Order; // written by this class alone
    }
  }

  /** A customer's orders, the latest first. */
  async ofCustomer(customerId: string): Promise<Order[]> {
    const ids = (await this.#kv.get<readonly string[]>(CUSTOMER + customerId)) ?? [];
    const orders = await Promise.all(ids.toReversed().map((orderId) => this.get(orderId)));
    const known = orders.filter((order) => order !== undefined);
    return known.filter((order) => order.customerId === customerId);
  }

  async #addToHistory({ customerId, orderId }: Order): Promise<void> {
    await this.#kv.update<readonly string[], null>(CUSTOMER + customerId, (current = []) =>
      current.includes(orderId)
        ? { action: 'keep', result: null }
        : { action: 'put', value: [...current, orderId].slice(-HISTORY_MAX), result: null },
    );
  }
}
