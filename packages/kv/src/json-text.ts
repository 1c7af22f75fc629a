/**
 * The JSON text of a value: as text when it was just made, as a part of the bytes that it was read
 * in otherwise. Either is turned into the other only when asked for, so a write makes no buffer of
 * its own for its value and a read no text before somebody wants it.
 */
export class JsonText {
  /** Bytes in UTF-8. */
  readonly byteLength: number;
  readonly #source: string | Buffer;
  readonly #start: number;

  private constructor(source: string | Buffer, start: number, byteLength: number) {
    this.#source = source;
    this.#start = start;
    this.byteLength = byteLength;
  }

  static ofText(text: string): JsonText {
    return new JsonText(text, 0, Buffer.byteLength(text));
  }

  /** The text from `start` to the end of `bytes`, which are not copied. */
  static ofBytes(bytes: Buffer, start: number): JsonText {
    return new JsonText(bytes, start, bytes.length - start);
  }

  toString(): string {
    const source = this.#source;
    return typeof source === 'string' ? source : source.toString('utf8', this.#start);
  }

  /** Writes the bytes to `target` from `at` on, where they must have room. */
  copyTo(target: Buffer, at: number): void {
    const source = this.#source;
    if (typeof source !== 'string') source.copy(target, at, this.#start);
    else if (source.length === this.byteLength)
      target.write(source, at, 'latin1'); // all ASCII
    else target.write(source, at, 'utf8');
  }
}
