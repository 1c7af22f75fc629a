import type { SimulatedClock } from '@spillway/runtime/testing';

/** Where a process waits before each of its steps until the schedule lets it go on. */
export type Gate = () => Promise<void>;

/** The steps of these processes are put in every order. */
export type Processes = Readonly<Record<string, (gate: Gate) => Promise<void>>>;

/**
 * Runs the processes of `open` once for each order of their steps, each time from the beginning
 * (stateless model checking: depth first, the next run differs in the last choice that had another
 * way to go). A process that waits at several gates at once goes through them first come first
 * served. Returns the number of orders.
 */
export async function runAllInterleavings(
  clock: SimulatedClock,
  open: () => Promise<{ processes: Processes; check: (order: string) => Promise<void> }>,
): Promise<number> {
  const path: { taken: number; choices: number }[] = [];
  let runs = 0;
  do {
    const { processes, check } = await open();
    const order = await runOnce(clock, processes, path);
    await check(order);
    runs += 1;
    while (path.length > 0 && path[path.length - 1]?.taken === lastChoice(path)) path.pop();
    const last = path[path.length - 1];
    if (last !== undefined) last.taken += 1;
  } while (path.length > 0);
  return runs;
}

function lastChoice(path: readonly { choices: number }[]): number {
  return (path[path.length - 1]?.choices ?? 1) - 1;
}

async function runOnce(
  clock: SimulatedClock,
  processes: Processes,
  path: { taken: number; choices: number }[],
): Promise<string> {
  const waiting = new Map<string, (() => void)[]>();
  const running = Object.entries(processes).map(async ([name, run]) => {
    const queue: (() => void)[] = [];
    waiting.set(name, queue);
    await run(() => new Promise((resolve) => queue.push(resolve)));
  });
  let ended = false;
  const all = Promise.all(running).finally(() => {
    ended = true;
  });
  all.catch(() => undefined); // awaited below
  const order: string[] = [];
  for (let depth = 0; ;) {
    await clock.advance(0); // lets all that can go on go on
    const ready = [...waiting].filter(([, queue]) => queue.length > 0);
    if (ready.length === 0 && ended) break;
    if (ready.length === 0) continue;
    const choice = (path[depth] ??= { taken: 0, choices: ready.length });
    depth += 1;
    const [name, queue] = ready[choice.taken] ?? [];
    order.push(name ?? '?');
    queue?.shift()?.();
  }
  await all;
  return order.join(' ');
}
