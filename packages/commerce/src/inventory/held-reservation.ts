import { isSpillwayError } from '@spillway/runtime';
import type { KvReadOptions } from '@spillway/kv';
import { isOfKv } from '../kv-call.ts';
import type {
  Claim,
  ExtendResult,
  Inventory,
  InventoryLine,
  Refusal,
  Reservation,
  Shortage,
} from './inventory.ts';
import { publicLines, type GrantedRecord } from './reservation-record.ts';

const MAY_STAY_HELD = new Set(['COMMERCE_OUTCOME_UNKNOWN', 'RESERVATION_ALREADY_CLAIMED']);

/** The handle that `reserve` gives out; it holds no state but "already claimed through me". */
export class HeldReservation implements Reservation {
  readonly reserved = true;
  readonly reservationId: string;
  readonly lines: readonly InventoryLine[];
  readonly expiresAtMs: number;
  readonly #inventory: Inventory;
  #isOver: boolean;

  constructor(inventory: Inventory, reservationId: string, record: GrantedRecord) {
    this.#inventory = inventory;
    this.reservationId = reservationId;
    this.lines = publicLines(record);
    this.expiresAtMs = record.expiresAtMs;
    this.#isOver = record.state === 'claimed';
  }

  async claim(request: { readonly orderId: string } & KvReadOptions): Promise<Claim> {
    const claim = await this.#inventory.claim({ ...request, reservationId: this.reservationId });
    this.#isOver = true;
    return claim;
  }

  async release(options?: KvReadOptions): Promise<boolean> {
    const released = await this.#inventory.release({
      ...options,
      reservationId: this.reservationId,
    });
    this.#isOver = true;
    return released;
  }

  async extend(request: { readonly holdMs: number } & KvReadOptions): Promise<ExtendResult> {
    return await this.#inventory.extend({ ...request, reservationId: this.reservationId });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#isOver) return;
    try {
      await this.release();
    } catch (error) {
      const staysHeld = isOfKv(error) || (isSpillwayError(error) && MAY_STAY_HELD.has(error.code));
      if (!staysHeld) throw error;
    }
  }
}

/** The answer of `reserve` when a SKU was short. */
export function refusalOf(reservationId: string, shortages: readonly Shortage[]): Refusal {
  return {
    reserved: false,
    reservationId,
    shortages,
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}
