import { createHash } from 'node:crypto';
import type { Clock } from '@spillway/runtime';

const TAIL_LINES = 60;

/** Takes each line of a trace as it comes. */
export type TraceListener = (line: string) => void;

/**
 * The ordered record of one run: every call, fault and operation as a line of text. Two runs of one
 * seed write the same lines, which its hash proves without keeping them (FoundationDB's *unseed*).
 */
export class Trace {
  readonly #clock: Clock;
  readonly #listener: TraceListener | undefined;
  readonly #hash = createHash('sha256');
  readonly #tail: string[] = [];
  #lines = 0;

  /** `listener` gets the lines; without one only the last {@link tail} is kept. */
  constructor(clock: Clock, listener?: TraceListener) {
    this.#clock = clock;
    this.#listener = listener;
  }

  /** Adds a line: who (a client, a link, a node, the world) and what. */
  add(actor: string, text: string): void {
    const line = `${this.#clock.monotonicMs().toFixed(3).padStart(10)} ${actor} ${text}`;
    this.#hash.update(line).update('\n');
    this.#lines++;
    this.#listener?.(line);
    this.#tail.push(line);
    if (this.#tail.length > 2 * TAIL_LINES) this.#tail.splice(0, TAIL_LINES);
  }

  get lines(): number {
    return this.#lines;
  }

  /** The newest lines, oldest first. */
  get tail(): readonly string[] {
    return this.#tail.slice(-TAIL_LINES);
  }

  /** SHA-256 of all lines so far, in hexadecimal. */
  hash(): string {
    return this.#hash.copy().digest('hex');
  }
}
