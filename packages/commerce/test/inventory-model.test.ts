import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSpillwayError } from '@spillway/runtime';
import { createInventory, type Inventory } from '../src/index.ts';
import { openShop } from './shop.ts';

const SKUS = ['a', 'b', 'c'];

/** A reservation as the dumb ledger sees it. */
interface Entry {
  readonly lines: Readonly<Record<string, number>>;
  expiresAtMs: number;
  state: 'held' | 'claimed' | 'released';
  orderId?: string;
  extended?: boolean;
}

/** The same inventory in the plainest way: every question recomputes everything. */
class Ledger {
  readonly #received = new Map<string, number>();
  readonly #operations = new Set<string>();
  readonly #entries = new Map<string, Entry>();

  restock(sku: string, quantity: number, operationId: string): void {
    if (this.#operations.has(sku + operationId)) return;
    this.#operations.add(sku + operationId);
    this.#received.set(sku, (this.#received.get(sku) ?? 0) + quantity);
  }

  sold(sku: string): number {
    return this.#sum(sku, (entry) => entry.state === 'claimed');
  }

  held(sku: string, nowMs: number): number {
    return this.#sum(sku, (entry) => entry.state === 'held' && nowMs < entry.expiresAtMs);
  }

  available(sku: string, nowMs: number): number {
    return (this.#received.get(sku) ?? 0) - this.sold(sku) - this.held(sku, nowMs);
  }

  reserve(id: string, lines: Entry['lines'], expiresAtMs: number, nowMs: number): string {
    const entry = this.#entries.get(id);
    if (entry !== undefined) {
      if (JSON.stringify(entry.lines) !== JSON.stringify(lines)) return 'RESERVATION_ID_REUSED';
      return entry.state === 'claimed' ? 'ok' : this.#whyNot(entry, nowMs);
    }
    const isShort = Object.entries(lines).some(([sku, n]) => n > this.available(sku, nowMs));
    if (isShort) return 'refused';
    this.#entries.set(id, { lines, expiresAtMs, state: 'held' });
    return 'ok';
  }

  claim(id: string, orderId: string, nowMs: number): string {
    const entry = this.#entries.get(id);
    if (entry === undefined) return 'RESERVATION_NOT_FOUND';
    if (entry.state === 'claimed') {
      return entry.orderId === orderId ? 'ok' : 'RESERVATION_ALREADY_CLAIMED';
    }
    const why = this.#whyNot(entry, nowMs);
    if (why === 'ok') Object.assign(entry, { state: 'claimed', orderId });
    return why;
  }

  release(id: string): string {
    const entry = this.#entries.get(id);
    if (entry?.state === 'claimed') return 'RESERVATION_ALREADY_CLAIMED';
    if (entry !== undefined) entry.state = 'released';
    return 'ok';
  }

  extend(id: string, expiresAtMs: number, nowMs: number): string {
    const entry = this.#entries.get(id);
    if (entry === undefined) return 'RESERVATION_NOT_FOUND';
    if (entry.state === 'claimed') return 'RESERVATION_ALREADY_CLAIMED';
    const why = this.#whyNot(entry, nowMs);
    if (why === 'ok' && entry.extended !== true && expiresAtMs > entry.expiresAtMs) {
      Object.assign(entry, { extended: true, expiresAtMs });
    }
    return why;
  }

  #whyNot(entry: Entry, nowMs: number): string {
    if (entry.state === 'released') return 'RESERVATION_RELEASED';
    return nowMs < entry.expiresAtMs ? 'ok' : 'RESERVATION_EXPIRED';
  }

  #sum(sku: string, counts: (entry: Entry) => boolean): number {
    let sum = 0;
    for (const entry of this.#entries.values()) if (counts(entry)) sum += entry.lines[sku] ?? 0;
    return sum;
  }
}

const id = fc.constantFrom('w', 'x', 'y', 'z');
const ms = fc.integer({ min: 1, max: 40 });
const lines = fc
  .uniqueArray(fc.constantFrom(...SKUS), { minLength: 1 })
  .chain((skus) =>
    fc.tuple(
      ...skus.sort().map((sku) => fc.tuple(fc.constant(sku), fc.integer({ min: 1, max: 3 }))),
    ),
  );
const step = fc.oneof(
  fc.record({
    kind: fc.constant('restock' as const),
    sku: fc.constantFrom(...SKUS),
    n: fc.nat(3),
    id,
  }),
  fc.record({ kind: fc.constant('reserve' as const), id, lines, ms }),
  fc.record({ kind: fc.constant('claim' as const), id, orderId: fc.constantFrom('o', 'p') }),
  fc.record({ kind: fc.constant('release' as const), id }),
  fc.record({ kind: fc.constant('extend' as const), id, ms }),
  fc.record({ kind: fc.constant('wait' as const), ms }),
  fc.record({ kind: fc.constant('sweep' as const) }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** What a call came to: `ok`, `refused` or the code of its error. */
async function answer(run: () => Promise<unknown>): Promise<string> {
  try {
    const result = await run();
    const refused = typeof result === 'object' && result !== null && 'shortages' in result;
    return refused ? 'refused' : 'ok';
  } catch (error) {
    if (isSpillwayError(error)) return error.code;
    throw error;
  }
}

/** Does the step with both and returns both answers. */
async function doBoth(
  one: Step,
  inventory: Inventory,
  ledger: Ledger,
  nowMs: number,
): Promise<[string, string]> {
  switch (one.kind) {
    case 'restock': {
      const request = { sku: one.sku, quantity: one.n + 1, operationId: `${one.id}${one.n}` };
      ledger.restock(one.sku, one.n + 1, request.operationId);
      return [await answer(() => inventory.restock(request)), 'ok'];
    }
    case 'reserve': {
      const list = one.lines.map(([sku, quantity]) => ({ sku, quantity }));
      const request = { reservationId: one.id, lines: list, holdMs: one.ms };
      const expected = ledger.reserve(one.id, Object.fromEntries(one.lines), nowMs + one.ms, nowMs);
      return [await answer(() => inventory.reserve(request)), expected];
    }
    case 'claim': {
      const request = { reservationId: one.id, orderId: one.orderId };
      const expected = ledger.claim(one.id, one.orderId, nowMs);
      return [await answer(() => inventory.claim(request)), expected];
    }
    case 'release':
      return [
        await answer(() => inventory.release({ reservationId: one.id })),
        ledger.release(one.id),
      ];
    case 'extend': {
      const request = { reservationId: one.id, holdMs: one.ms };
      const expected = ledger.extend(one.id, nowMs + one.ms, nowMs);
      return [await answer(() => inventory.extend(request)), expected];
    }
    case 'sweep':
      return [await answer(() => inventory.sweep()), 'ok'];
    default:
      return ['ok', 'ok'];
  }
}

it('answers like a dumb ledger, whatever is asked in whatever order', async () => {
  expect.hasAssertions();
  await using shop = await openShop();
  let histories = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      histories += 1;
      const inventory = createInventory({ ...shop, namespace: `history-${histories}` });
      const ledger = new Ledger();
      for (const one of steps) {
        if (one.kind === 'wait') shop.clock.stepWall(one.ms);
        const nowMs = shop.clock.wallMs();
        const [actual, expected] = await doBoth(one, inventory, ledger, nowMs);
        expect(actual, one.kind).toBe(expected);
        for (const level of await inventory.levels(SKUS)) {
          const { sku, held, sold, available } = level;
          expect({ sku, held, sold, available }).toEqual({
            sku,
            held: ledger.held(sku, nowMs),
            sold: ledger.sold(sku),
            available: ledger.available(sku, nowMs),
          });
        }
      }
      expect((await inventory.audit()).differences).toEqual([]);
    }),
    { numRuns: 150 },
  );
}, 60_000);
