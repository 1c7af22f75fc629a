import { SpillwayError } from '@spillway/runtime';

const CONTROL_CHARACTER = /\p{Cc}/u;

/** Bytes of UTF-8 in a SKU or an id. */
const IDENTIFIER_BYTES_MAX = 128;
/** Bytes of UTF-8 in an operation id; the KV's own limit is 255. */
const OPERATION_ID_BYTES_MAX = 200;

/**
 * What is wrong with `value` as a name of something, or `undefined` when nothing is. Control
 * characters are refused since such names end up in headers and logs, `__proto__` since they end up
 * as keys of objects in other people's code.
 */
export function identifierFault(value: unknown, bytesMax: number): string | undefined {
  if (typeof value !== 'string') return 'must be a string';
  if (value === '') return 'must not be empty';
  if (value.length > bytesMax || Buffer.byteLength(value) > bytesMax) {
    return `must have at most ${bytesMax} bytes of UTF-8`;
  }
  if (!value.isWellFormed()) return 'must not contain a lone surrogate';
  if (CONTROL_CHARACTER.test(value)) return 'must not contain a control character';
  if (value === '__proto__') return 'must not be "__proto__"';
  return undefined;
}

/**
 * Checks an id given by the caller; `name` says which argument it is.
 * @throws COMMERCE_ID_INVALID
 */
export function checkId(name: string, value: unknown): asserts value is string {
  const fault = identifierFault(value, IDENTIFIER_BYTES_MAX);
  if (fault === undefined) return;
  throw new SpillwayError('COMMERCE_ID_INVALID', `${name} ${fault}. Pass another id.`, {
    details: { argument: name },
  });
}

/** @throws COMMERCE_ID_INVALID */
export function checkOperationId(value: unknown): void {
  const fault = identifierFault(value, OPERATION_ID_BYTES_MAX);
  if (fault === undefined) return;
  throw new SpillwayError(
    'COMMERCE_ID_INVALID',
    `operationId ${fault}. Pass one id for each operation, and the same one when you repeat it.`,
    { details: { argument: 'operationId' } },
  );
}

/** @throws COMMERCE_SKU_INVALID */
export function checkSku(value: unknown): asserts value is string {
  const fault = identifierFault(value, IDENTIFIER_BYTES_MAX);
  if (fault === undefined) return;
  throw new SpillwayError(
    'COMMERCE_SKU_INVALID',
    `A sku ${fault}. Pass the SKU as the catalogue has it.`,
  );
}
