import type { Random } from '@spillway/runtime';

/** Crockford's base 32: no letter that reads like a digit. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const ORDER_ID = /^SW-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/;

/** A new order number such as `SW-7K2QD-90XFM`: 50 random bits that a person can read out. */
export function newOrderId(random: Random): string {
  let text = 'SW-';
  for (let i = 0; i < 10; i++) {
    if (i === 5) text += '-';
    text += ALPHABET.charAt(random.integer(0, ALPHABET.length - 1));
  }
  return text;
}

/** Whether a text from outside can be an order number. */
export function isOrderId(text: string): boolean {
  return ORDER_ID.test(text);
}
