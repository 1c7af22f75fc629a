/** A listener of any event of a client. */
type Listener = (...values: unknown[]) => void;

/** The part of an event emitter that is used here. */
export interface Emitter {
  on(event: string, listener: Listener): unknown;
  off(event: string, listener: Listener): unknown;
}

/** Listens, until the function it gives is called. */
export function listen(
  emitter: Emitter,
  listeners: Readonly<Record<string, Listener>>,
): () => void {
  for (const [event, listener] of Object.entries(listeners)) emitter.on(event, listener);
  return () => {
    for (const [event, listener] of Object.entries(listeners)) emitter.off(event, listener);
  };
}

/** Resolves at the event `ready`; rejects at the first of `failures`. */
export function untilReady(emitter: Emitter, failures: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (error?: unknown): void => {
      stop();
      reject(error instanceof Error ? error : new Error('The connection was closed.'));
    };
    const ready = (): void => {
      stop();
      resolve();
    };
    const listeners = Object.fromEntries(failures.map((event) => [event, fail]));
    const stop = listen(emitter, { ready, ...listeners });
  });
}

/** Resolves at the event `end`, at once when it has been. */
export function untilEnd(emitter: Emitter & { readonly status: string }): Promise<void> {
  if (emitter.status === 'end' || emitter.status === 'wait') return Promise.resolve();
  return new Promise((resolve) => {
    const end = (): void => {
      stop();
      resolve();
    };
    const stop = listen(emitter, { end });
  });
}

/** Whose a client is: ours is configured and closed by us. */
export type Ownership = 'ours' | 'theirs';
