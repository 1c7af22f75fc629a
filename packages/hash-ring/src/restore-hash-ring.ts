import { SpillwayError } from '@spillway/runtime';
import { ringOf, type HashRing } from './hash-ring.ts';
import type { OwnerCells } from './owner-table.ts';
import { decodeCells, decodeFrame } from './ring-codec.ts';
import { RING_HASH_NAME } from './ring-hash.ts';
import { orderNodes, resolveRingNode, type RingNode } from './ring-node.ts';
import { checkNodes, checkShape, type RingShape } from './ring-options.ts';

/** The header of a serialised ring, with the types that `JSON.parse` may have given it. */
type Loose<T> = { readonly [Property in keyof T]?: unknown };

interface Header extends RingShape {
  readonly hash: string;
  readonly version: number;
  readonly nodes: readonly RingNode[];
}

/**
 * The ring that `serialise` wrote: same version, same table, and the same answer to any change.
 * Every part is checked before a ring is made; the checksum finds accidents, it does not prove who
 * wrote the bytes.
 * @throws RING_CORRUPT when the bytes are not a ring, with the reason.
 * @throws RING_INCOMPATIBLE when the ring was placed with another hash function.
 */
export function restoreHashRing(bytes: Uint8Array): HashRing {
  if (!(bytes instanceof Uint8Array)) throw corrupt('it is not a Uint8Array');
  const frame = decodeFrame(bytes);
  if (typeof frame === 'string') throw corrupt(frame);
  const { version, nodes, ...shape } = checkHeader(frame.header);
  const cellCount = shape.slots * shape.replicationFactor;
  const cells = decodeCells(frame.cellBytes, cellCount, nodes.length);
  if (cells === undefined) throw corrupt('its table has another size than its header says');
  checkCells(cells, nodes.length, shape.replicationFactor);
  return ringOf({ shape: Object.freeze(shape), nodes, cells }, version);
}

function checkHeader(value: unknown): Omit<Header, 'hash'> {
  if (typeof value !== 'object' || value === null) throw corrupt('its header is not an object');
  const { hash, version, slots, seed, replicationFactor, nodes }: Loose<Header> = value;
  if (hash !== RING_HASH_NAME) {
    throw new SpillwayError(
      'RING_INCOMPATIBLE',
      `The ring was placed with another hash function than ${RING_HASH_NAME}.`,
      { details: { hash: String(hash).slice(0, 80), expected: RING_HASH_NAME } },
    );
  }
  if (!isCount(version) || version < 1) throw corrupt('its version is not a number from 1');
  if (!isCount(slots) || !isCount(seed) || !isCount(replicationFactor) || !Array.isArray(nodes)) {
    throw corrupt('its header lacks a part');
  }
  try {
    const shape = { slots, seed, replicationFactor };
    const resolved = nodes.map(resolveRingNode);
    checkShape(shape);
    checkNodes(shape, orderNodes(resolved));
    if (orderNodes(resolved).some((node, i) => node !== resolved[i])) {
      throw corrupt('its nodes are not in order');
    }
    return { version, ...shape, nodes: orderNodes(resolved) };
  } catch (error) {
    throw error instanceof SpillwayError && error.code === 'RING_CORRUPT'
      ? error
      : corrupt('its header breaks a rule of rings', error);
  }
}

function checkCells(cells: OwnerCells, nodeCount: number, replicationFactor: number): void {
  for (let cell = 0; cell < cells.length; cell += replicationFactor) {
    const owners = cells.subarray(cell, cell + replicationFactor);
    if (owners.some((node) => node >= nodeCount)) throw corrupt('its table names a missing node');
    if (new Set(owners).size < replicationFactor) throw corrupt('a slot has one owner twice');
  }
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function corrupt(reason: string, cause?: unknown): SpillwayError {
  return new SpillwayError('RING_CORRUPT', `These bytes are not a serialised ring: ${reason}.`, {
    details: { reason },
    cause,
  });
}
