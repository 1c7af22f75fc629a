import type { SimulatedClock } from '@spillway/runtime/testing';

/** Where a process waits before each of its steps until the schedule lets it go on. */
export type Gate = () => Promise<void>;

/** Processes whose steps are put in an order, by name. */
export type Processes = Readonly<Record<string, (gate: Gate) => Promise<void>>>;

/** Picks the process that goes on; `ready` has at least one. */
type Chooser = (ready: readonly string[]) => string;

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
    let depth = 0;
    const order = await run(clock, processes, (ready) => {
      const choice = (path[depth] ??= { taken: 0, choices: ready.length });
      depth += 1;
      return ready[choice.taken] ?? '';
    });
    await check(order.join(' '));
    runs += 1;
    while (isLastWay(path.at(-1))) path.pop();
    const last = path.at(-1);
    if (last !== undefined) last.taken += 1;
  } while (path.length > 0);
  return runs;
}

/** Runs the processes in this order of their steps, and the rest of them one after the other. */
export async function runInOrder(
  clock: SimulatedClock,
  processes: Processes,
  order: readonly string[],
): Promise<void> {
  const rest = [...order];
  await run(clock, processes, (ready) => rest.shift() ?? ready[0] ?? '');
  if (rest.length > 0) throw new Error(`All ended before: ${rest.join(' ')}`);
}

function isLastWay(choice: { taken: number; choices: number } | undefined): boolean {
  return choice !== undefined && choice.taken === choice.choices - 1;
}

async function run(
  clock: SimulatedClock,
  processes: Processes,
  choose: Chooser,
): Promise<readonly string[]> {
  const waiting = new Map<string, (() => void)[]>();
  const running = Object.entries(processes).map(async ([name, start]) => {
    const queue: (() => void)[] = [];
    waiting.set(name, queue);
    await start(() => new Promise((resolve) => queue.push(resolve)));
  });
  let ended = false;
  const all = Promise.all(running).finally(() => {
    ended = true;
  });
  all.catch(() => undefined); // awaited below
  const order: string[] = [];
  for (;;) {
    await clock.advance(0); // lets all that can go on go on
    const ready = [...waiting.keys()].filter((name) => (waiting.get(name)?.length ?? 0) > 0);
    if (ready.length === 0 && ended) break;
    if (ready.length === 0) continue;
    const name = choose(ready);
    const goOn = waiting.get(name)?.shift();
    if (goOn === undefined) throw new Error(`${name} is at no gate after: ${order.join(' ')}`);
    order.push(name);
    goOn();
  }
  await all;
  return order;
}
