import { describe, expect, it } from 'vitest';
import { isSpillwayError } from '@spillway/runtime';
import type { Inventory } from '../src/index.ts';
import { runAllInterleavings, runInOrder, type Gate, type Processes } from './interleavings.ts';
import { openShop } from './shop.ts';
import {
  available,
  claim,
  CLAIM_MS,
  expectBalanced,
  expectNothingHeld,
  HOLD_MS,
  LONG_HOLD_MS,
  openWorld,
  reserve,
  type World,
} from './world.ts';

/** Two or three callers whose KV calls are put in every order. */
interface Race {
  readonly name: string;
  arrange?(world: World): Promise<void>;
  /** Each caller is a process of its own. */
  readonly callers: Readonly<Record<string, (world: World, own: Inventory) => Promise<string>>>;
  /** Wall time that passes in one step, at any point. */
  readonly passesMs?: number;
  /** What the callers may see together, as a set of answers. */
  readonly answers: readonly Readonly<Record<string, string>>[];
}

/** The answer of a call: `ok`, `refused`, or the code of its error. */
async function answer(run: () => Promise<unknown>): Promise<string> {
  try {
    await run();
    return 'ok';
  } catch (error) {
    if (isSpillwayError(error)) return error.code;
    throw error;
  }
}

async function tryReserve(
  inventory: Inventory,
  reservationId: string,
  lines: Readonly<Record<string, number>>,
): Promise<string> {
  const list = Object.entries(lines).map(([sku, quantity]) => ({ sku, quantity }));
  const request = { reservationId, lines: list, holdMs: LONG_HOLD_MS };
  const { reserved } = await inventory.reserve(request);
  return reserved ? 'ok' : 'refused';
}

const RACES: readonly Race[] = [
  {
    name: 'two calls of one reserve',
    callers: {
      one: (_, own) => tryReserve(own, 'x', { a: 2, b: 2 }),
      two: (_, own) => tryReserve(own, 'x', { a: 2, b: 2 }),
    },
    answers: [{ one: 'ok', two: 'ok' }],
  },
  {
    name: 'two reserves of the last unit and one more',
    callers: {
      one: (_, own) => tryReserve(own, 'x', { b: 1, c: 1 }),
      two: (_, own) => tryReserve(own, 'y', { c: 1, b: 1 }),
    },
    answers: [
      { one: 'ok', two: 'refused' },
      { one: 'refused', two: 'ok' },
    ],
  },
  {
    name: 'two calls of one reserve while the missing unit comes back',
    arrange: (world) => reserve(world.inventory, 'other', { c: 1 }),
    callers: {
      one: (_, own) => tryReserve(own, 'x', { c: 1 }),
      two: (_, own) => tryReserve(own, 'x', { c: 1 }),
      other: async (_, own) => answer(() => own.release({ reservationId: 'other' })),
    },
    answers: [
      { one: 'ok', two: 'ok', other: 'ok' },
      { one: 'ok', two: 'refused', other: 'ok' },
      { one: 'refused', two: 'ok', other: 'ok' },
      { one: 'refused', two: 'refused', other: 'ok' },
    ],
  },
  {
    name: 'two orders that claim one reservation',
    arrange: (world) => reserve(world.inventory, 'x', { a: 2, b: 1 }),
    callers: {
      one: (world, own) => answer(() => claim(world, own, 'x', 'order-1')),
      two: (world, own) => answer(() => claim(world, own, 'x', 'order-2')),
    },
    answers: [
      { one: 'ok', two: 'RESERVATION_ALREADY_CLAIMED' },
      { one: 'RESERVATION_ALREADY_CLAIMED', two: 'ok' },
    ],
  },
  {
    name: 'two calls of one claim',
    arrange: (world) => reserve(world.inventory, 'x', { a: 2, b: 1 }),
    callers: {
      one: (world, own) => answer(() => claim(world, own, 'x')),
      two: (world, own) => answer(() => claim(world, own, 'x')),
    },
    answers: [{ one: 'ok', two: 'ok' }],
  },
  {
    name: 'a claim and a release',
    arrange: (world) => reserve(world.inventory, 'x', { a: 2, b: 1 }),
    callers: {
      claim: (world, own) => answer(() => claim(world, own, 'x')),
      release: (_, own) => answer(() => own.release({ reservationId: 'x' })),
    },
    answers: [
      { claim: 'ok', release: 'RESERVATION_ALREADY_CLAIMED' },
      { claim: 'RESERVATION_RELEASED', release: 'ok' },
    ],
  },
  {
    name: 'a claim, the end of its time, and a buyer of everything',
    arrange: (world) => reserve(world.inventory, 'x', { b: 1 }),
    passesMs: HOLD_MS,
    callers: {
      claim: (world, own) => answer(() => claim(world, own, 'x')),
      buyer: (_, own) => tryReserve(own, 'y', { b: 3 }),
    },
    answers: [
      { claim: 'ok', buyer: 'refused' },
      { claim: 'RESERVATION_EXPIRED', buyer: 'ok' },
      { claim: 'RESERVATION_EXPIRED', buyer: 'refused' },
    ],
  },
  {
    name: 'a claim that takes too long, and a buyer of everything',
    arrange: (world) => reserve(world.inventory, 'x', { b: 1 }),
    passesMs: HOLD_MS + CLAIM_MS,
    callers: {
      claim: (world, own) => answer(() => claim(world, own, 'x')),
      buyer: (_, own) => tryReserve(own, 'y', { b: 3 }),
    },
    answers: [
      { claim: 'ok', buyer: 'refused' },
      { claim: 'RESERVATION_EXPIRED', buyer: 'ok' },
      { claim: 'RESERVATION_EXPIRED', buyer: 'refused' },
    ],
  },
  {
    name: 'a claim, its time, and a sweep',
    arrange: (world) => reserve(world.inventory, 'x', { a: 2, b: 1 }),
    passesMs: HOLD_MS + CLAIM_MS,
    callers: {
      claim: (world, own) => answer(() => claim(world, own, 'x')),
      sweep: (_, own) => answer(() => own.sweep()),
    },
    answers: [
      { claim: 'ok', sweep: 'ok' },
      { claim: 'RESERVATION_EXPIRED', sweep: 'ok' },
    ],
  },
  {
    name: 'an extension and a claim while the first time ends',
    async arrange(world) {
      await reserve(world.inventory, 'x', { a: 2 });
      world.shop.clock.stepWall(HOLD_MS / 2);
    },
    passesMs: HOLD_MS / 2 + 1,
    callers: {
      async extend(_, own) {
        return answer(() => own.extend({ reservationId: 'x', holdMs: HOLD_MS }));
      },
      claim: (world, own) => answer(() => claim(world, own, 'x')),
    },
    answers: [
      { extend: 'ok', claim: 'ok' },
      { extend: 'RESERVATION_ALREADY_CLAIMED', claim: 'ok' },
      { extend: 'RESERVATION_EXPIRED', claim: 'RESERVATION_EXPIRED' },
    ],
  },
  {
    name: 'a reserve repeated while it is claimed',
    arrange: (world) => reserve(world.inventory, 'x', { a: 2 }),
    callers: {
      reserve: (_, own) => tryReserve(own, 'x', { a: 2 }),
      claim: (world, own) => answer(() => claim(world, own, 'x')),
    },
    answers: [{ reserve: 'ok', claim: 'ok' }],
  },
];

function processesOf(world: World, race: Race, answers: Record<string, string>): Processes {
  const processes: Record<string, (gate: Gate) => Promise<void>> = {};
  for (const [name, call] of Object.entries(race.callers)) {
    processes[name] = async (gate) => {
      const { inventory, kv } = world.startProcess();
      kv.beforeCall = gate;
      answers[name] = await call(world, inventory);
    };
  }
  const { passesMs } = race;
  if (passesMs === undefined) return processes;
  return {
    ...processes,
    async time(gate) {
      await gate();
      world.shop.clock.stepWall(passesMs);
    },
  };
}

describe('in every order of their KV calls', () => {
  it.each(RACES)('$name end as one after the other would', async (race) => {
    await using shop = await openShop();
    const seen = new Set<string>();
    const runs = await runAllInterleavings(shop.clock, async () => {
      const world = await openWorld(shop);
      await race.arrange?.(world);
      const answers: Record<string, string> = {};
      return {
        processes: processesOf(world, race, answers),
        async check(order) {
          expect(race.answers, order).toContainEqual(answers);
          seen.add(
            Object.keys(race.callers)
              .map((name) => answers[name])
              .join(),
          );
          await expectNothingHeld(world);
        },
      };
    });
    expect(seen.size).toBe(race.answers.length);
    expect(runs).toBeGreaterThanOrEqual(5);
  });
});

/** Times a name, for an order of steps. */
function times(steps: number, name: string): readonly string[] {
  return Array.from({ length: steps }, () => name);
}

describe('two calls of one reserve of a and c, while another takes c and gives it back', () => {
  // of `one`: 3 reads, the hold of a, the hold of c that is short, 2 reads for the answer
  const refused = [
    ...times(3, 'one'),
    ...times(4, 'other'), // reserves c
    ...times(4, 'one'),
    ...times(2, 'other'), // releases c
  ];

  async function run(order: readonly string[]): Promise<Record<string, string>> {
    await using shop = await openShop();
    const world = await openWorld(shop);
    const answers: Record<string, string> = {};
    const reserveBoth = (_: World, own: Inventory): Promise<string> =>
      tryReserve(own, 'x', { a: 1, c: 1 });
    const callers: Race['callers'] = {
      one: reserveBoth,
      two: reserveBoth,
      async other(_, own) {
        await reserve(own, 'other', { c: 1 });
        return answer(() => own.release({ reservationId: 'other' }));
      },
    };
    const race: Race = { name: 'scripted', callers, answers: [] };
    await runInOrder(shop.clock, processesOf(world, race, answers), order);
    await expectBalanced(world);
    await claim(world, world.inventory, 'x');
    expect(await available(world)).toEqual({ a: 4, b: 3, c: 0 });
    return answers;
  }

  it('grants the second one all it needs though the first one gives back late', async () => {
    // `two`: reads the refusal and the stocks, holds both, is granted; then `one` gives back
    const order = [...refused, ...times(1, 'one'), ...times(6, 'two'), ...times(1, 'one')];
    expect(await run(order)).toEqual({ one: 'refused', two: 'ok', other: 'ok' });
  });

  it('grants nothing that the first one is about to give back', async () => {
    // `two` meets the hold of a that `one` placed before `one` says that it is refused
    const order = [...refused, ...times(4, 'two'), ...times(2, 'one')];
    expect(await run(order)).toEqual({ one: 'refused', two: 'ok', other: 'ok' });
  });
});
