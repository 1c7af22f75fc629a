import type { Write } from '@spillway/storage';
import { recordTailBytes, writeRecordTail } from './entry-record.ts';

/** Longest head of a MessagePack value. */
const HEAD_BYTES_MAX = 9;
const FIRST_BYTES = 4 * 1024;

/**
 * Writes the flat list that a script reads, as MessagePack: Redis unpacks that in C, many times
 * faster than Lua code could. See https://github.com/msgpack/msgpack/blob/master/spec.md.
 */
export class PlanWriter {
  #bytes = Buffer.allocUnsafe(FIRST_BYTES);
  #end = 5; // after the head of the list, which is written last
  #count = 0;
  #tailAt = 0;

  /** Values so far. */
  get count(): number {
    return this.#count;
  }

  /** Bytes so far. */
  get length(): number {
    return this.#end;
  }

  /** A safe integer. */
  number(value: number): void {
    this.#count++;
    const bytes = this.#roomFor(HEAD_BYTES_MAX);
    if (value >= 0 && value < 0x80) {
      bytes[this.#end++] = value;
    } else if (value >= 0 && value <= 0xffff_ffff) {
      bytes[this.#end] = 0xce;
      this.#end = bytes.writeUInt32BE(value, this.#end + 1);
    } else {
      bytes[this.#end] = 0xcb;
      this.#end = bytes.writeDoubleBE(value, this.#end + 1);
    }
  }

  /** What Lua has as `false`. */
  absent(): void {
    this.#count++;
    this.#roomFor(1)[this.#end++] = 0xc2;
  }

  /** A byte string. */
  text(value: string): void {
    const bytes = this.#stringHead(value.length);
    this.#end += bytes.write(value, this.#end, 'latin1');
  }

  /** Bytes, which are copied. */
  bytes(value: Uint8Array): void {
    this.#stringHead(value.length).set(value, this.#end);
    this.#end += value.length;
  }

  /** What a put stores, without its version. */
  recordTail(put: Write & { kind: 'put' }): void {
    const bytes = this.#stringHead(recordTailBytes(put));
    this.#tailAt = this.#end;
    this.#end = writeRecordTail(bytes, this.#end, put);
  }

  /** The bytes of a record that were written last, when nothing was written after them. */
  lastRecordTail(): Buffer {
    return this.#bytes.subarray(this.#tailAt, this.#end);
  }

  /** Leaves room for a number that {@link fill} tells later; gives its place. */
  reserve(): number {
    this.#count++;
    this.#roomFor(5)[this.#end] = 0xce;
    this.#end += 5;
    return this.#end - 4;
  }

  fill(place: number, value: number): void {
    this.#bytes.writeUInt32BE(value, place);
  }

  /** The whole list. The writer must not be used any more. */
  finish(): Buffer {
    this.#bytes[0] = 0xdd;
    this.#bytes.writeUInt32BE(this.#count, 1);
    return this.#bytes.subarray(0, this.#end);
  }

  #stringHead(length: number): Buffer {
    this.#count++;
    const bytes = this.#roomFor(5 + length);
    if (length < 32) {
      bytes[this.#end++] = 0xa0 | length;
    } else {
      bytes[this.#end] = 0xdb;
      this.#end = bytes.writeUInt32BE(length, this.#end + 1);
    }
    return bytes;
  }

  #roomFor(more: number): Buffer {
    if (this.#end + more > this.#bytes.length) {
      const grown = Buffer.allocUnsafe(Math.max(2 * this.#bytes.length, this.#end + more));
      this.#bytes.copy(grown, 0, 0, this.#end);
      this.#bytes = grown;
    }
    return this.#bytes;
  }
}
