import { SpillwayError } from '@spillway/runtime';

const SENTENCES = {
  RESERVATION_ID_REUSED:
    'This reservationId was used with other lines. Use a new id for another reservation.',
  RESERVATION_NOT_FOUND: 'There is no such reservation. Reserve first, or reserve anew.',
  RESERVATION_EXPIRED: 'The time of the reservation is over. Reserve anew with a new id.',
  RESERVATION_RELEASED: 'The reservation was released. Reserve anew with a new id.',
  RESERVATION_ALREADY_CLAIMED:
    'The reservation was claimed by an order. Look the order up instead of claiming again.',
} as const;

/** The error of a reservation that cannot do what was asked. */
export function reservationError(code: keyof typeof SENTENCES): SpillwayError {
  return new SpillwayError(code, SENTENCES[code]);
}

/** Too many buyers are in the checkout of one SKU; some will leave. */
export function holdsExceeded(max: number): SpillwayError {
  return new SpillwayError(
    'INVENTORY_HOLDS_EXCEEDED',
    `A SKU carries ${max} holds, its limit. Try again when buyers have paid or left.`,
    { retryable: true, details: { max, retryAfterMs: 1_000 } },
  );
}

/** Others changed the reservation at every try. */
export function contended(): SpillwayError {
  return new SpillwayError(
    'INVENTORY_CONTENDED',
    'Other calls for the same reservation were faster each time. Repeat with the same id.',
    { retryable: true, applied: 'unknown' },
  );
}
