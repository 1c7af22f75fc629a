import type { KvChange } from '@spillway/kv';
import {
  holdNamed,
  isLive,
  liveHolds,
  removeHold,
  replaceHold,
  type HoldName,
  type StockHold,
} from './hold-table.ts';
import { NO_STOCK, type StockRecord } from './stock-record.ts';

/** Whether the hold is (still) there: `gone` when it ended or never was. */
export type PinResult = 'pinned' | 'gone';

/** Keeps a hold beyond its time while its reservation decides. Refused once its time is over. */
export function pinChange(name: HoldName, pinnedUntilMs: number): KvChange<StockRecord, PinResult> {
  return (current = NO_STOCK, { nowMs }) => {
    const hold = holdNamed(current.holds, name);
    if (hold === undefined || !isLive(hold, nowMs)) return { action: 'keep', result: 'gone' };
    if (hold.pinnedUntilMs !== undefined && hold.pinnedUntilMs >= pinnedUntilMs) {
      return { action: 'keep', result: 'pinned' };
    }
    const value = withHold(current, hold, { ...hold, pinnedUntilMs }, nowMs);
    return { action: 'put', value, result: 'pinned' };
  };
}

/** Moves the end of a hold to a later time. `gone` once its time is over. */
export function extendChange(
  name: HoldName,
  expiresAtMs: number,
): KvChange<StockRecord, 'extended' | 'gone'> {
  return (current = NO_STOCK, { nowMs }) => {
    const hold = holdNamed(current.holds, name);
    if (hold === undefined || !isLive(hold, nowMs)) return { action: 'keep', result: 'gone' };
    if (hold.expiresAtMs >= expiresAtMs) return { action: 'keep', result: 'extended' };
    const value = withHold(current, hold, { ...hold, expiresAtMs }, nowMs);
    return { action: 'put', value, result: 'extended' };
  };
}

/** Turns a hold into a sale; only after its reservation was claimed. */
export function settleChange(name: HoldName): KvChange<StockRecord, 'settled' | 'gone'> {
  return (current = NO_STOCK, { nowMs }) => {
    const hold = holdNamed(current.holds, name);
    if (hold === undefined) return { action: 'keep', result: 'gone' };
    const value: StockRecord = {
      ...current,
      onHand: current.onHand - hold.quantity,
      sold: current.sold + hold.quantity,
      holds: liveHolds(removeHold(current.holds, hold), nowMs),
    };
    return { action: 'put', value, result: 'settled' };
  };
}

/** Gives the units of a hold back; only after its reservation can never be claimed. */
export function dropChange(name: HoldName): KvChange<StockRecord, 'dropped' | 'gone'> {
  return (current = NO_STOCK, { nowMs }) => {
    const hold = holdNamed(current.holds, name);
    if (hold === undefined) return { action: 'keep', result: 'gone' };
    const holds = liveHolds(removeHold(current.holds, hold), nowMs);
    return { action: 'put', value: { ...current, holds }, result: 'dropped' };
  };
}

/** Forgets the holds whose time is over; every write does it anyway. */
export function purgeChange(): KvChange<StockRecord, undefined> {
  return (current = NO_STOCK, { nowMs }) => {
    const holds = liveHolds(current.holds, nowMs);
    if (holds.count === current.holds.count) return { action: 'keep', result: undefined };
    return { action: 'put', value: { ...current, holds }, result: undefined };
  };
}

function withHold(
  stock: StockRecord,
  hold: StockHold,
  next: StockHold,
  nowMs: number,
): StockRecord {
  return { ...stock, holds: liveHolds(replaceHold(stock.holds, hold, next), nowMs) };
}
