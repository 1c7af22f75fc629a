import type { OwnerCells } from './owner-table.ts';
import type { Placement } from './place.ts';
import { mix32, RING_HASH_NAME } from './ring-hash.ts';

/*
 * A serialised ring, all numbers little-endian:
 *   4 bytes "SPHR" | 1 byte format | 4 bytes length of the header | header, JSON
 *   | cells, one byte each up to 256 nodes, else two | 8 bytes checksum of all before
 */
const MAGIC = [0x53, 0x50, 0x48, 0x52];
const FORMAT = 1;
const HEADER_AT = 9;
const CHECKSUM_BYTES = 8;
const NARROW_NODES = 256;

/** A serialised ring taken apart; nothing but the frame is checked yet. */
export interface RingFrame {
  /** Parsed JSON, not yet looked at. */
  readonly header: unknown;
  readonly cellBytes: Uint8Array;
}

/** The bytes of a placement, which `restoreHashRing` reads. */
export function encodeRing({ shape, nodes, cells }: Placement, version: number): Uint8Array {
  const header = { hash: RING_HASH_NAME, version, ...shape, nodes };
  return encodeFrame(header, encodeCells(cells, nodes.length));
}

/** Puts magic, format, length and checksum round a header and the bytes of a table. */
export function encodeFrame(header: unknown, cellBytes: Uint8Array): Uint8Array {
  const headerBytes = new TextEncoder().encode(JSON.stringify(header));
  const length = HEADER_AT + headerBytes.length + cellBytes.length + CHECKSUM_BYTES;
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  bytes.set(MAGIC);
  bytes[MAGIC.length] = FORMAT;
  view.setUint32(MAGIC.length + 1, headerBytes.length, true);
  bytes.set(headerBytes, HEADER_AT);
  bytes.set(cellBytes, HEADER_AT + headerBytes.length);
  const [low, high] = checksum(bytes.subarray(0, length - CHECKSUM_BYTES));
  view.setUint32(length - CHECKSUM_BYTES, low, true);
  view.setUint32(length - CHECKSUM_BYTES / 2, high, true);
  return bytes;
}

/** Takes the frame apart; a sentence says what is wrong with it. */
export function decodeFrame(bytes: Uint8Array): RingFrame | string {
  if (bytes.length < HEADER_AT + CHECKSUM_BYTES) return 'it is too short';
  if (MAGIC.some((byte, i) => bytes[i] !== byte)) return 'it does not begin with "SPHR"';
  if (bytes[MAGIC.length] !== FORMAT) return `its format is not ${FORMAT}`;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = bytes.length - CHECKSUM_BYTES;
  const [low, high] = checksum(bytes.subarray(0, end));
  if (view.getUint32(end, true) !== low || view.getUint32(end + 4, true) !== high) {
    return 'its checksum does not match';
  }
  const cellsAt = HEADER_AT + view.getUint32(MAGIC.length + 1, true);
  if (cellsAt > end) return 'its header is longer than it';
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(
      bytes.subarray(HEADER_AT, cellsAt),
    );
    return { header: JSON.parse(text), cellBytes: bytes.subarray(cellsAt, end) };
  } catch {
    return 'its header is not JSON';
  }
}

/** The cells, or `undefined` when the bytes are not as many as the shape says. */
export function decodeCells(
  cellBytes: Uint8Array,
  cellCount: number,
  nodeCount: number,
): OwnerCells | undefined {
  const width = nodeCount <= NARROW_NODES ? 1 : 2;
  if (cellBytes.length !== cellCount * width) return undefined;
  if (width === 1) return Uint16Array.from(cellBytes);
  const view = new DataView(cellBytes.buffer, cellBytes.byteOffset, cellBytes.length);
  return Uint16Array.from({ length: cellCount }, (_, cell) => view.getUint16(cell * 2, true));
}

/** One byte a cell up to 256 nodes, else two. */
function encodeCells(cells: OwnerCells, nodeCount: number): Uint8Array {
  if (nodeCount <= NARROW_NODES) return Uint8Array.from(cells);
  const view = new DataView(new ArrayBuffer(cells.length * 2));
  cells.forEach((node, cell) => view.setUint16(cell * 2, node, true));
  return new Uint8Array(view.buffer);
}

/** Two FNV-1a sums with different starts and multipliers, mixed: against accidents, not forgers. */
function checksum(bytes: Uint8Array): readonly [number, number] {
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  for (const byte of bytes) {
    low = Math.imul(low ^ byte, 0x01000193);
    high = Math.imul(high ^ byte, 0x85ebca6b);
    high = (high << 13) | (high >>> 19);
  }
  return [mix32(low), mix32(high)];
}
