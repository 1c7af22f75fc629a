import type { InventoryLine, ReservationStatus } from './inventory.ts';

/** One line of a reservation with the number of its hold. */
export interface ReservationLine extends InventoryLine {
  readonly sequence: number;
}

/**
 * What one register holds of one reservation. It is the commit record: whether the holds become a
 * sale is decided here, by one change, and nowhere else.
 */
export type ReservationRecord =
  | {
      /** A try that found too little; the id may be tried again. */
      readonly format: 1;
      readonly state: 'refused';
      readonly attempt: number;
    }
  | {
      readonly format: 1;
      readonly state: 'held' | 'released' | 'expired';
      readonly attempt: number;
      readonly lines: readonly ReservationLine[];
      readonly expiresAtMs: number;
      readonly extended: boolean;
    }
  | ClaimedRecord;

/** A reservation that became a sale. */
export interface ClaimedRecord {
  readonly format: 1;
  readonly state: 'claimed';
  readonly attempt: number;
  readonly lines: readonly ReservationLine[];
  readonly expiresAtMs: number;
  readonly extended: boolean;
  readonly orderId: string;
  readonly claimedAtMs: number;
}

/** A reservation that got its holds, whatever became of it. */
export type GrantedRecord = Exclude<ReservationRecord, { readonly state: 'refused' }>;

/** Whether a record names the same SKUs and quantities; both are in order of SKU. */
export function hasLines(record: GrantedRecord, lines: readonly InventoryLine[]): boolean {
  return (
    record.lines.length === lines.length &&
    record.lines.every((line, index) => {
      const other = lines[index];
      return line.sku === other?.sku && line.quantity === other.quantity;
    })
  );
}

/** Which try a reserve is, given what the register says. */
export function attemptAfter(record: ReservationRecord | undefined): number {
  return record === undefined ? 1 : record.attempt + 1;
}

/** The public picture of a reservation. */
export function statusOf(
  reservationId: string,
  record: GrantedRecord,
  nowMs: number,
): ReservationStatus {
  const isOver = record.state === 'held' && nowMs >= record.expiresAtMs;
  return {
    reservationId,
    state: isOver ? 'expired' : record.state,
    lines: publicLines(record),
    expiresAtMs: record.expiresAtMs,
    ...(record.state === 'claimed' ? { orderId: record.orderId } : undefined),
  };
}

/** The lines without the numbers of their holds. */
export function publicLines(record: GrantedRecord): readonly InventoryLine[] {
  return record.lines.map(({ sku, quantity }) => ({ sku, quantity }));
}
