import type { Kv, KvChange, KvReadOptions } from '@spillway/kv';
import { checkId, checkOperationId, checkSku } from '../identifier.ts';
import { KvCall, runCall } from '../kv-call.ts';
import { checkFingerprint, fingerprint } from '../operation-fingerprint.ts';
import { checkDelta, checkDuration, checkQuantity } from '../quantity.ts';
import type { Audit, AuditRequest } from './audit.ts';
import { auditInventory } from './audit-inventory.ts';
import { claimReservation, extendReservation, releaseReservation } from './claim-reservation.ts';
import { HeldReservation, refusalOf } from './held-reservation.ts';
import type {
  AdjustRequest,
  AdjustResult,
  Claim,
  ExtendResult,
  Inventory,
  Refusal,
  Reservation,
  ReservationStatus,
  ReserveRequest,
  RestockRequest,
  StockLevel,
  SweepResult,
} from './inventory.ts';
import { resolveLines } from './inventory-lines.ts';
import { runAll, type InventorySteps } from './inventory-steps.ts';
import { statusOf } from './reservation-record.ts';
import { reserveLines } from './reserve-lines.ts';
import { levelOf, type StockRecord } from './stock-record.ts';
import { adjustChange, restockChange, type SupplyResult } from './stock-supply.ts';
import { sweepStock } from './sweep-stock.ts';

/** The public object: checks what it is given, then runs the steps. */
export class KvInventory implements Inventory {
  readonly #kv: Kv;
  readonly #steps: InventorySteps;

  constructor(kv: Kv, steps: InventorySteps) {
    this.#kv = kv;
    this.#steps = steps;
  }

  async level(sku: string, options?: KvReadOptions): Promise<StockLevel> {
    checkSku(sku);
    return await this.#run(options, (call) => this.#level(call, sku));
  }

  async levels(skus: readonly string[], options?: KvReadOptions): Promise<readonly StockLevel[]> {
    for (const sku of skus) checkSku(sku);
    return await this.#run(options, (call) => runAll(skus, (sku) => this.#level(call, sku)));
  }

  async restock(request: RestockRequest): Promise<StockLevel> {
    const { sku, quantity, operationId } = request;
    checkSku(sku);
    checkQuantity(quantity);
    checkOperationId(operationId);
    const supply = { units: quantity, fingerprint: fingerprint('restock', quantity) };
    const { level } = await this.#supply(request, restockChange(supply), supply.fingerprint);
    return level;
  }

  async adjust(request: AdjustRequest): Promise<AdjustResult> {
    const { sku, delta, operationId } = request;
    checkSku(sku);
    checkDelta(delta);
    checkOperationId(operationId);
    const supply = { units: delta, fingerprint: fingerprint('adjust', delta) };
    return await this.#supply(request, adjustChange(supply), supply.fingerprint);
  }

  async reserve(request: ReserveRequest): Promise<Reservation | Refusal> {
    const { reservationId, holdMs } = request;
    const { linesMax, holdMsMax } = this.#steps.policy;
    checkId('reservationId', reservationId);
    checkDuration('holdMs', holdMs, holdMsMax);
    const lines = resolveLines(request.lines, linesMax);
    const expiresAtMs = this.#steps.clock.wallMs() + holdMs;
    return await this.#run(request, async (call) => {
      const result = await reserveLines(this.#steps, call, { reservationId, lines, expiresAtMs });
      if ('shortages' in result) return refusalOf(reservationId, result.shortages);
      return new HeldReservation(this, reservationId, result.granted);
    });
  }

  async claim(
    request: { readonly reservationId: string; readonly orderId: string } & KvReadOptions,
  ): Promise<Claim> {
    checkId('reservationId', request.reservationId);
    checkId('orderId', request.orderId);
    return await this.#run(request, (call) => claimReservation(this.#steps, call, request));
  }

  async release(request: { readonly reservationId: string } & KvReadOptions): Promise<boolean> {
    checkId('reservationId', request.reservationId);
    return await this.#run(request, (call) => releaseReservation(this.#steps, call, request));
  }

  async extend(
    request: { readonly reservationId: string; readonly holdMs: number } & KvReadOptions,
  ): Promise<ExtendResult> {
    checkId('reservationId', request.reservationId);
    checkDuration('holdMs', request.holdMs, this.#steps.policy.holdMsMax);
    return await this.#run(request, (call) => extendReservation(this.#steps, call, request));
  }

  async reservation(
    reservationId: string,
    options?: KvReadOptions,
  ): Promise<ReservationStatus | undefined> {
    checkId('reservationId', reservationId);
    const record = await this.#run(options, (call) => this.#steps.reservation(call, reservationId));
    if (record === undefined || record.state === 'refused') return undefined;
    return statusOf(reservationId, record, this.#steps.clock.wallMs());
  }

  async sweep(options?: { readonly signal?: AbortSignal }): Promise<SweepResult> {
    return await this.#run(options, (call) => sweepStock(this.#steps, this.#kv, call, options));
  }

  async audit(request?: AuditRequest): Promise<Audit> {
    return await this.#run(request, (call) =>
      auditInventory(this.#steps, this.#kv, call, request ?? {}),
    );
  }

  async #level(call: KvCall, sku: string): Promise<StockLevel> {
    const stock = await this.#steps.stock(call, sku);
    return levelOf(sku, stock, this.#steps.clock.wallMs());
  }

  #supply(
    request: KvReadOptions & { readonly sku: string; readonly operationId: string },
    change: KvChange<StockRecord, SupplyResult>,
    expected: string,
  ): Promise<AdjustResult> {
    const { sku, operationId } = request;
    return this.#run(request, async (call) => {
      const result = await this.#steps.stocks.update(call, sku, change, operationId);
      checkFingerprint(result.fingerprint, expected);
      return { applied: result.applied, level: await this.#level(call, sku) };
    });
  }

  #run<Result>(
    options: KvReadOptions | undefined,
    steps: (call: KvCall) => Promise<Result>,
  ): Promise<Result> {
    return runCall(new KvCall(this.#kv, this.#steps.clock, options), steps);
  }
}
