import type { Key } from '@spillway/storage';

/** The text of a `bytea[]` whose elements are byte strings or bytes; `undefined` is NULL. */
export function byteaArray(items: readonly (string | Uint8Array | undefined)[]): string {
  let text = '{';
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    if (index > 0) text += ',';
    text += item === undefined ? 'NULL' : `"\\\\x${hexOf(item)}"`;
  }
  return `${text}}`;
}

/** The text of a `bigint[]`; `undefined` is NULL. */
export function bigintArray(items: readonly (number | undefined)[]): string {
  return `{${items.map((item) => (item === undefined ? 'NULL' : String(item))).join(',')}}`;
}

/** The text of one `bytea`. */
export function byteaText(item: Key | Uint8Array): string {
  return `\\x${hexOf(item)}`;
}

function hexOf(item: string | Uint8Array): string {
  if (typeof item === 'string') return Buffer.from(item, 'latin1').toString('hex');
  return Buffer.from(item.buffer, item.byteOffset, item.byteLength).toString('hex');
}

/** The bytes of a `bytea` in either of Postgres's formats (`bytea_output`). */
export function parseBytea(text: string): Buffer {
  if (text.startsWith('\\x')) return Buffer.from(text.slice(2), 'hex');
  const bytes = text.replace(/\\(\\|[0-3][0-7]{2})/g, (_, code: string) =>
    code === '\\' ? '\\' : String.fromCharCode(Number.parseInt(code, 8)),
  );
  return Buffer.from(bytes, 'latin1');
}

/** A name as an SQL identifier. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
