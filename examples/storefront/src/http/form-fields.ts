import { SpillwayError } from '@spillway/runtime';

const QUANTITY_MAX = 99;

/**
 * The text of one field of a form or a query; `''` when it is absent. Only own fields count, and a
 * field that was sent twice is refused, so no body can smuggle anything in.
 * @throws FORM_FIELD_INVALID
 */
export function readField(source: unknown, name: string): string {
  if (typeof source !== 'object' || source === null || !Object.hasOwn(source, name)) return '';
  const value: unknown = Reflect.get(source, name);
  if (typeof value !== 'string') throw fieldError(name, 'was sent more than once');
  return value;
}

/** A quantity: 1 to 99. @throws FORM_FIELD_INVALID */
export function readQuantity(source: unknown, name: string): number {
  const text = readField(source, name).trim();
  const quantity = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  if (quantity < 1) throw fieldError(name, `must be a whole number from 1 to ${QUANTITY_MAX}`);
  return quantity;
}

/** A random name that a form brought along, in 32 hex digits; `undefined` when it has none. */
export function readFormId(source: unknown, name: string): string | undefined {
  const text = readField(source, name);
  return /^[0-9a-f]{32}$/.test(text) ? text : undefined;
}

function fieldError(name: string, what: string): SpillwayError {
  return new SpillwayError('FORM_FIELD_INVALID', `The field "${name}" ${what}.`, {
    details: { field: name },
  });
}
