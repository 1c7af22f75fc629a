import type { KvChange } from '@spillway/kv';
import { isLive, liveHolds, NO_STOCK, type StockHold, type StockRecord } from './stock-record.ts';

/** Names one hold of one SKU. */
export interface HoldName {
  readonly reservationId: string;
  readonly sequence: number;
}

/** Whether the hold is (still) there: `gone` when it ended or never was. */
export type PinResult = 'pinned' | 'gone';

/** Keeps a hold beyond its time while its reservation decides. Refused once its time is over. */
export function pinChange(name: HoldName, pinnedUntilMs: number): KvChange<StockRecord, PinResult> {
  return (current = NO_STOCK, { nowMs }) => {
    const hold = current.holds.find((one) => isNamed(one, name));
    if (hold === undefined || !isLive(hold, nowMs)) return { action: 'keep', result: 'gone' };
    if (hold.pinnedUntilMs !== undefined && hold.pinnedUntilMs >= pinnedUntilMs) {
      return { action: 'keep', result: 'pinned' };
    }
    const value = replaceHold(current, { ...hold, pinnedUntilMs }, nowMs);
    return { action: 'put', value, result: 'pinned' };
  };
}

/** Moves the end of a hold to a later time. `gone` once its time is over. */
export function extendChange(
  name: HoldName,
  expiresAtMs: number,
): KvChange<StockRecord, 'extended' | 'gone'> {
  return (current = NO_STOCK, { nowMs }) => {
    const hold = current.holds.find((one) => isNamed(one, name));
    if (hold === undefined || !isLive(hold, nowMs)) return { action: 'keep', result: 'gone' };
    if (hold.expiresAtMs >= expiresAtMs) return { action: 'keep', result: 'extended' };
    const value = replaceHold(current, { ...hold, expiresAtMs }, nowMs);
    return { action: 'put', value, result: 'extended' };
  };
}

/** Turns a hold into a sale; only after its reservation was claimed. */
export function settleChange(name: HoldName): KvChange<StockRecord, 'settled' | 'gone'> {
  return (current = NO_STOCK, { nowMs }) => {
    const hold = current.holds.find((one) => isNamed(one, name));
    if (hold === undefined) return { action: 'keep', result: 'gone' };
    const value: StockRecord = {
      ...current,
      onHand: current.onHand - hold.quantity,
      sold: current.sold + hold.quantity,
      holds: liveHolds(current, nowMs).filter((one) => one !== hold),
    };
    return { action: 'put', value, result: 'settled' };
  };
}

/** Gives the units of holds back; only after their reservation can never be claimed. */
export function dropChange(
  names: readonly HoldName[],
): KvChange<StockRecord, { readonly dropped: number; readonly expired: number }> {
  return (current = NO_STOCK, { nowMs }) => {
    const live = liveHolds(current, nowMs);
    const holds = live.filter((one) => !names.some((name) => isNamed(one, name)));
    const expired = current.holds.length - live.length;
    const result = { dropped: live.length - holds.length, expired };
    if (holds.length === current.holds.length) return { action: 'keep', result };
    return { action: 'put', value: { ...current, holds }, result };
  };
}

function isNamed(hold: StockHold, name: HoldName): boolean {
  return hold.sequence === name.sequence && hold.reservationId === name.reservationId;
}

function replaceHold(stock: StockRecord, next: StockHold, nowMs: number): StockRecord {
  const holds = liveHolds(stock, nowMs).map((one) => (isNamed(one, next) ? next : one));
  return { ...stock, holds };
}
