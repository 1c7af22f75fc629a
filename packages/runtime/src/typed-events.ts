import { EventEmitter } from 'eventemitter3';

/** Map of event name to its one payload. */
export type EventMap = Record<string, unknown>;

/** The listening half of {@link TypedEvents}: what a public object offers. */
export interface EventSource<Events extends EventMap> {
  /** Calls `listener` at each event until the returned function is called. */
  on<Name extends keyof Events & string>(
    name: Name,
    listener: (payload: Events[Name]) => void,
  ): () => void;
}

/**
 * Typed events, one payload each, on `eventemitter3`. A listener that throws, or whose promise
 * rejects, does not disturb the emitter: its error is handed to `onListenerError` (default: an
 * uncaught exception on the next microtask, as a browser's `EventTarget` reports it).
 */
export class TypedEvents<Events extends EventMap> implements EventSource<Events> {
  readonly #emitter = new EventEmitter();
  readonly #onListenerError: (error: unknown) => void;

  constructor(onListenerError: (error: unknown) => void = reportError) {
    this.#onListenerError = onListenerError;
  }

  on<Name extends keyof Events & string>(
    name: Name,
    listener: (payload: Events[Name]) => void,
  ): () => void {
    const guarded = (payload: Events[Name]): void => {
      try {
        const settled: unknown = listener(payload); // an async function is a listener, too
        if (settled instanceof Promise) settled.catch(this.#onListenerError);
      } catch (error) {
        this.#onListenerError(error);
      }
    };
    this.#emitter.on(name, guarded);
    return () => {
      this.#emitter.off(name, guarded);
    };
  }

  emit<Name extends keyof Events & string>(name: Name, payload: Events[Name]): void {
    this.#emitter.emit(name, payload);
  }

  /** Forgets all listeners. */
  clear(): void {
    this.#emitter.removeAllListeners();
  }
}

function reportError(error: unknown): void {
  queueMicrotask(() => {
    throw error;
  });
}
