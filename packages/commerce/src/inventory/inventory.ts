import type { KvReadOptions } from '@spillway/kv';
import type { Audit, AuditRequest } from './audit.ts';

/** Units of one SKU. */
export interface InventoryLine {
  readonly sku: string;
  readonly quantity: number;
}

/** The stock of one SKU at one moment. A SKU never stocked has zeros. */
export interface StockLevel {
  readonly sku: string;
  /** Units in the house, held ones included. */
  readonly onHand: number;
  /** Units promised to reservations that may still be claimed. */
  readonly held: number;
  /** Units claimed by orders since the beginning; they are not on hand any more. */
  readonly sold: number;
  /** `onHand − held`: what `reserve` may still take. */
  readonly available: number;
}

/** Argument of {@link Inventory.restock}. */
export interface RestockRequest extends KvReadOptions {
  readonly sku: string;
  /** Units that came in, 1–1,000,000,000. */
  readonly quantity: number;
  /** The caller's name for this delivery, 1–200 bytes. A SKU remembers its last 64. */
  readonly operationId: string;
}

/** Argument of {@link Inventory.adjust}. */
export interface AdjustRequest extends KvReadOptions {
  readonly sku: string;
  /** Correction of the units on hand; not 0, at most 1,000,000,000 either way. */
  readonly delta: number;
  /** The caller's name for this correction, 1–200 bytes. A SKU remembers its last 64. */
  readonly operationId: string;
}

/** Answer of {@link Inventory.adjust}. */
export interface AdjustResult {
  /** `false`: it would have taken units that are not there or are held; nothing changed. */
  readonly applied: boolean;
  /** The stock as it is then. */
  readonly level: StockLevel;
}

/** Argument of {@link Inventory.reserve}. */
export interface ReserveRequest extends KvReadOptions {
  /**
   * The caller's name for this reservation, 1–128 bytes: one for each checkout. A repeat with the
   * same lines gets the same reservation.
   */
  readonly reservationId: string;
  /** What to hold, all or nothing. The same SKU on two lines is added up. */
  readonly lines: readonly InventoryLine[];
  /** How long to hold, in ms: 1 to `holdMsMax`. */
  readonly holdMs: number;
}

/** A SKU of which there was too little. */
export interface Shortage {
  readonly sku: string;
  /** Units asked for, all lines added up. */
  readonly requested: number;
  /** Units that were available when it was asked. */
  readonly available: number;
}

/** Answer of {@link Inventory.claim}. */
export interface Claim {
  readonly reservationId: string;
  readonly orderId: string;
  readonly lines: readonly InventoryLine[];
  /** Wall time in ms at which the sale was decided; a repeated claim gets the first one. */
  readonly claimedAtMs: number;
  /**
   * `false`: the sale is decided and safe, but the stock of a SKU could not be reached to count it;
   * the units stay taken, and whoever meets them next counts them.
   */
  readonly settled: boolean;
}

/** Answer of {@link Inventory.extend}. */
export interface ExtendResult {
  /** `false`: it was extended before, which is allowed once, or holds that long already. */
  readonly extended: boolean;
  /** Wall time in ms until which it holds now. */
  readonly expiresAtMs: number;
}

/**
 * Stock held for one buyer. Claim it when the payment succeeds, release it when the buyer gives
 * up; else it ends by itself at `expiresAtMs`. Disposing (`await using`) releases what was not
 * claimed; it does not reject when the KV cannot be reached, since the hold ends by itself.
 */
export interface Reservation extends AsyncDisposable {
  readonly reserved: true;
  readonly reservationId: string;
  /** What is held: one line for each SKU, in order of SKU. */
  readonly lines: readonly InventoryLine[];
  /** Wall time in ms from which it cannot be claimed any more (as it was at `reserve`). */
  readonly expiresAtMs: number;
  /** {@link Inventory.claim} of this reservation. */
  claim(request: { readonly orderId: string } & KvReadOptions): Promise<Claim>;
  /** {@link Inventory.release} of this reservation. */
  release(options?: KvReadOptions): Promise<boolean>;
  /** {@link Inventory.extend} of this reservation. */
  extend(request: { readonly holdMs: number } & KvReadOptions): Promise<ExtendResult>;
}

/** The answer of `reserve` when a SKU is short: nothing is held. */
export interface Refusal extends AsyncDisposable {
  readonly reserved: false;
  readonly reservationId: string;
  /** The SKUs that were short; at least one. */
  readonly shortages: readonly Shortage[];
}

/** What {@link Inventory.reservation} tells. */
export interface ReservationStatus {
  readonly reservationId: string;
  /** `expired` also when its time has passed and nobody has met it since. */
  readonly state: 'held' | 'claimed' | 'released' | 'expired';
  readonly lines: readonly InventoryLine[];
  /** Wall time in ms until which it holds, or held. */
  readonly expiresAtMs: number;
  /** The order that claimed it. */
  readonly orderId?: string;
}

/** Answer of {@link Inventory.sweep}. */
export interface SweepResult {
  /** Holds whose time had passed and that were dropped. */
  readonly holdsExpired: number;
  /** Holds of claims that were left between two steps: turned into sales, or given back. */
  readonly claimsResolved: number;
}

/**
 * Stock that is never oversold. Each SKU is one register of the KV with the units on hand, the
 * holds and the total sold; each reservation is one register that decides, once, whether its holds
 * become a sale. docs/decisions/0006-commerce.md tells the protocol.
 *
 * Every method may be repeated with the same ids after any failure and finishes what was begun; a
 * process that dies between two steps leaves nothing behind once the hold's time is over. Methods
 * reject with `COMMERCE_ID_INVALID`, `COMMERCE_SKU_INVALID`, `COMMERCE_QUANTITY_INVALID`,
 * `COMMERCE_LINES_INVALID`, `COMMERCE_DURATION_INVALID` for bad input (nothing is stored), with the
 * KV's own error when nothing was written, and with `COMMERCE_OUTCOME_UNKNOWN` (`applied` is
 * `'unknown'`, the KV's error is the `cause`) when they were interrupted after a write.
 */
export interface Inventory {
  /** The stock of a SKU now. */
  level(sku: string, options?: KvReadOptions): Promise<StockLevel>;
  /** The stock of many SKUs, in their order; each is read by itself. */
  levels(skus: readonly string[], options?: KvReadOptions): Promise<readonly StockLevel[]>;
  /**
   * Adds units that came in.
   * @throws INVENTORY_LIMIT_EXCEEDED over 10^12 units, OPERATION_ID_REUSED
   */
  restock(request: RestockRequest): Promise<StockLevel>;
  /**
   * Corrects the units on hand, never below what is held.
   * @throws INVENTORY_LIMIT_EXCEEDED over 10^12 units, OPERATION_ID_REUSED
   */
  adjust(request: AdjustRequest): Promise<AdjustResult>;
  /**
   * Holds all lines, or none. A refusal is a result, is not remembered and leaves no hold: the
   * same id may be tried again. Costs one read for each SKU when a SKU is short, else also one
   * write for each SKU and one for the reservation.
   * @throws RESERVATION_ID_REUSED for an id used with other lines; RESERVATION_EXPIRED or
   *   RESERVATION_RELEASED for the id of one that ended so; INVENTORY_HOLDS_EXCEEDED (retryable)
   *   when a SKU carries `holdsPerSkuMax` holds.
   */
  reserve(request: ReserveRequest): Promise<Reservation | Refusal>;
  /**
   * Turns a reservation into a sale, once, all lines together. Idempotent by `orderId`.
   * @throws RESERVATION_NOT_FOUND, RESERVATION_EXPIRED, RESERVATION_RELEASED,
   *   RESERVATION_ALREADY_CLAIMED (by another order)
   */
  claim(
    request: { readonly reservationId: string; readonly orderId: string } & KvReadOptions,
  ): Promise<Claim>;
  /**
   * Gives the units back. `true` when this call ended it, `false` when it had ended already or
   * never was.
   * @throws RESERVATION_ALREADY_CLAIMED
   */
  release(request: { readonly reservationId: string } & KvReadOptions): Promise<boolean>;
  /**
   * Holds on until `holdMs` from now, if that is later; allowed once for each reservation.
   * @throws RESERVATION_NOT_FOUND, RESERVATION_EXPIRED, RESERVATION_RELEASED,
   *   RESERVATION_ALREADY_CLAIMED
   */
  extend(
    request: { readonly reservationId: string; readonly holdMs: number } & KvReadOptions,
  ): Promise<ExtendResult>;
  /**
   * How a reservation is; `undefined` when there never was one, or it ended longer ago than
   * `endedRetentionMs`. Claimed ones are kept for good.
   */
  reservation(
    reservationId: string,
    options?: KvReadOptions,
  ): Promise<ReservationStatus | undefined>;
  /**
   * Drops expired holds and resolves the claims of dead processes, for all SKUs. Correctness does
   * not need it: whoever needs the units does the same. Call it at start or now and then.
   */
  sweep(options?: { readonly signal?: AbortSignal }): Promise<SweepResult>;
  /**
   * Recomputes the stock from the reservations, and the reservations from the caller's orders when
   * given, and names every difference. Reads only; may run while the shop sells: a SKU that changed
   * meanwhile is listed, not judged.
   */
  audit(request?: AuditRequest): Promise<Audit>;
}
