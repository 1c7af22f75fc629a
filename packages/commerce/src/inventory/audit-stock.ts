import { holdNamed, isLive, listHolds, type StockHold } from './hold-table.ts';
import type { AuditDifference, AuditTotals } from './audit.ts';
import type { GrantedRecord, ReservationRecord } from './reservation-record.ts';
import { levelOf, type StockRecord } from './stock-record.ts';

/** Part of the totals that the stock tells. */
type StockTotals = Omit<AuditTotals, 'claims'>;

/**
 * Recomputes what each SKU's register should say from the reservations. Pure: it is fed records and
 * judges them at one time.
 */
export class StockAudit {
  readonly #nowMs: number;
  readonly #stocks = new Map<string, StockRecord>();
  /** Units of claimed reservations by SKU. */
  readonly #claimed = new Map<string, number>();
  /** Units of those whose hold has not been turned into a sale yet, by SKU. */
  readonly #unsettled = new Map<string, number>();
  readonly #differences: (AuditDifference & { readonly sku: string })[] = [];

  constructor(nowMs: number) {
    this.#nowMs = nowMs;
  }

  /** All stock comes before the first reservation. */
  addStock(sku: string, stock: StockRecord): void {
    this.#stocks.set(sku, stock);
  }

  addReservation(reservationId: string, record: ReservationRecord): void {
    if (record.state === 'refused') return;
    for (const line of record.lines) {
      const stock = this.#stocks.get(line.sku);
      const name = { reservationId, sequence: line.sequence };
      const hold = stock === undefined ? undefined : holdNamed(stock.holds, name);
      if (record.state === 'claimed') {
        add(this.#claimed, line.sku, line.quantity);
        if (hold !== undefined) add(this.#unsettled, line.sku, hold.quantity);
      }
      this.#judgeHold(reservationId, record, line, hold);
    }
  }

  /** What does not add up in the SKUs that did not change meanwhile, and the sums of all. */
  judge(changed: ReadonlySet<string>): {
    readonly differences: readonly AuditDifference[];
    readonly totals: StockTotals;
  } {
    const skus = new Set([...this.#stocks.keys(), ...this.#claimed.keys()]);
    for (const sku of [...skus].sort()) this.#judgeStock(sku);
    return {
      differences: this.#differences.filter(({ sku }) => !changed.has(sku)),
      totals: this.#totals(),
    };
  }

  #judgeHold(
    reservationId: string,
    record: GrantedRecord,
    line: { readonly sku: string; readonly quantity: number },
    hold: StockHold | undefined,
  ): void {
    const { sku, quantity } = line;
    if (hold === undefined || !isLive(hold, this.#nowMs)) {
      if (record.state !== 'held' || this.#nowMs >= record.expiresAtMs) return;
      const text = `${sku}: reservation ${reservationId} holds ${quantity}, its stock does not`;
      this.#differences.push({ kind: 'HOLD_MISSING', text, sku, reservationId });
    } else if (hold.quantity !== quantity) {
      const expected = quantity;
      const actual = hold.quantity;
      const text = `${sku}: reservation ${reservationId} holds ${expected}, its stock ${actual}`;
      const found = { kind: 'HOLD_MISMATCH', text, sku, reservationId, expected, actual } as const;
      this.#differences.push(found);
    } else if (record.state === 'claimed' && hold.pinnedUntilMs === undefined) {
      const text = `${sku}: reservation ${reservationId} is claimed, its hold was never pinned`;
      this.#differences.push({ kind: 'HOLD_MISMATCH', text, sku, reservationId });
    }
  }

  #judgeStock(sku: string): void {
    const stock = this.#stocks.get(sku);
    const expected = this.#claimed.get(sku) ?? 0;
    const actual = (stock?.sold ?? 0) + (this.#unsettled.get(sku) ?? 0);
    if (expected !== actual) {
      const text = `${sku}: claimed reservations sold ${expected}, its stock says ${actual}`;
      this.#differences.push({ kind: 'SOLD_MISMATCH', text, sku, expected, actual });
    }
    if (stock !== undefined) this.#judgeEquation(sku, stock);
  }

  #judgeEquation(sku: string, stock: StockRecord): void {
    const expected = stock.received + stock.adjusted;
    const actual = stock.onHand + stock.sold;
    if (expected !== actual) {
      const text = `${sku}: ${expected} came in, but on hand and sold are ${actual}`;
      this.#differences.push({ kind: 'STOCK_EQUATION', text, sku, expected, actual });
    }
    const counted = listHolds(stock.holds).reduce((sum, hold) => sum + hold.quantity, 0);
    if (counted !== stock.holds.units) {
      const expected = stock.holds.units;
      const text = `${sku}: its holds are ${counted} units, its stock counts ${expected}`;
      this.#differences.push({ kind: 'HOLD_MISMATCH', text, sku, expected, actual: counted });
    }
    const { onHand, held } = levelOf(sku, stock, this.#nowMs);
    if (onHand >= held) return;
    const text = `${sku}: ${held} held, but only ${onHand} on hand`;
    this.#differences.push({
      kind: 'STOCK_OVERSOLD',
      text,
      sku,
      expected: held,
      actual: onHand,
    });
  }

  #totals(): StockTotals {
    const zero = { skus: 0, received: 0, adjusted: 0, onHand: 0, held: 0, available: 0 };
    const sums = { ...zero, sold: 0, unsettled: 0 };
    for (const [sku, stock] of this.#stocks) {
      const level = levelOf(sku, stock, this.#nowMs);
      sums.skus += 1;
      sums.received += stock.received;
      sums.adjusted += stock.adjusted;
      sums.onHand += stock.onHand;
      sums.held += level.held;
      sums.available += level.available;
      sums.sold += stock.sold;
      sums.unsettled += this.#unsettled.get(sku) ?? 0;
    }
    return sums;
  }
}

function add(sums: Map<string, number>, key: string, units: number): void {
  sums.set(key, (sums.get(key) ?? 0) + units);
}
