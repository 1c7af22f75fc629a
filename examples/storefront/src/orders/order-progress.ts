import type { Order } from './order.ts';

/** A station of a parcel. */
export interface ProgressStep {
  readonly name: string;
  readonly detail: string;
  /** `next` has not happened yet. */
  readonly state: 'done' | 'current' | 'next';
}

const MINUTE_MS = 60_000;
/** The simulated warehouse: how long after the order each station is reached. */
const STATIONS = [
  { name: 'Placed', detail: 'Paid, and taken from the shelf.', afterMs: 0 },
  { name: 'Packed', detail: 'Wrapped in paper, no plastic.', afterMs: 2 * MINUTE_MS },
  { name: 'Sent', detail: 'Handed to the carrier.', afterMs: 10 * MINUTE_MS },
  { name: 'Delivered', detail: 'At your door.', afterMs: 24 * 60 * MINUTE_MS },
] as const;

/** Where a placed order is at a moment, in a simulated warehouse; empty for any other order. */
export function orderProgress(order: Order, nowMs: number): readonly ProgressStep[] {
  const { placedAtMs } = order;
  if (order.state !== 'placed' || placedAtMs === undefined) return [];
  const reached = STATIONS.filter(({ afterMs }) => nowMs >= placedAtMs + afterMs).length;
  return STATIONS.map(({ name, detail }, index) => {
    if (index + 1 === reached) return { name, detail, state: 'current' };
    return { name, detail, state: index < reached ? 'done' : 'next' };
  });
}

/** An order's state in one word. */
export function orderStatusWord(order: Order, nowMs: number): string {
  if (order.state === 'pending') return 'Being confirmed';
  if (order.state === 'cancelled') return 'Cancelled';
  const current = orderProgress(order, nowMs).find(({ state }) => state === 'current');
  return current?.name ?? 'Placed';
}
