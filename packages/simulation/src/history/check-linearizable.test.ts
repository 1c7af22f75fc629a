import { seededRandom, type Random } from '@spillway/runtime';
import { describe, expect, it } from 'vitest';
import {
  checkLinearizable,
  type SequentialModel,
  type TimedOperation,
} from './check-linearizable.ts';

/** A counter that is read, set, or increased up to 3. */
interface CounterOperation extends TimedOperation {
  readonly kind: 'read' | 'set' | 'add';
  /** What was set, or what came back; nobody knows it of an operation that did not return. */
  readonly value: number | undefined;
}

const LIMIT = 3;

const counter: SequentialModel<CounterOperation, number> = {
  initial: 0,
  textOf: String,
  isPassive: ({ kind }) => kind === 'read',
  effectOf: ({ kind, value }) => `${kind} ${value}`,
  step: (state, { kind, value }) => {
    if (kind === 'set') return [value ?? 0];
    const next = kind === 'add' ? Math.min(LIMIT, state + 1) : state;
    return value === undefined || value === next ? [next] : [];
  },
};

/** The dumb version: every order of every choice of the operations that did not return. */
function isLinearizable(left: readonly CounterOperation[], state: number): boolean {
  if (left.every(({ returnedAt }) => returnedAt === Infinity)) return true;
  return left.some((operation) => {
    const isNext = left.every((other) => other.returnedAt >= operation.invokedAt);
    if (!isNext) return false;
    const rest = left.filter((other) => other !== operation);
    return counter.step(state, operation).some((next) => isLinearizable(rest, next));
  });
}

/** A history of a few clients that saw a counter as it was, or as it was not. */
function drawHistory(random: Random, isHonest: boolean): CounterOperation[] {
  const operations: CounterOperation[] = [];
  const free = Array.from({ length: random.integer(1, 3) }, () => 0);
  let state = 0;
  for (let count = random.integer(1, 6); count > 0; count--) {
    const client = random.integer(0, free.length - 1);
    const invokedAt = Math.max(free[client] ?? 0, operations.length) + random.float();
    const isLost = random.chance(0.2);
    const returnedAt = isLost ? Infinity : invokedAt + 3 * random.float();
    const kind = random.pick(['read', 'set', 'add'] as const);
    const value = kind === 'set' ? random.integer(0, LIMIT) : undefined;
    if (!isLost || random.chance(0.5)) {
      [state = 0] = counter.step(state, { kind, value, invokedAt, returnedAt });
    }
    const seen = isHonest || random.chance(0.7) ? state : random.integer(0, LIMIT);
    const told = kind === 'set' ? value : isLost ? undefined : seen;
    operations.push({ kind, value: told, invokedAt, returnedAt });
    free[client] = isLost ? invokedAt : returnedAt;
  }
  return operations;
}

describe('checkLinearizable', () => {
  it('agrees with the search through all orders on small histories', () => {
    const random = seededRandom('histories');
    const verdicts = { linearizable: 0, violated: 0, budgetSpent: 0 };
    for (let round = 0; round < 3000; round++) {
      const history = drawHistory(random, random.chance(0.3));
      const { kind } = checkLinearizable(history, counter);
      verdicts[kind]++;
      expect(kind === 'linearizable', JSON.stringify(history)).toBe(isLinearizable(history, 0));
    }
    // Both answers were asked for often enough to mean something.
    expect(verdicts.linearizable).toBeGreaterThan(500);
    expect(verdicts.violated).toBeGreaterThan(500);
    expect(verdicts.budgetSpent).toBe(0);
  });

  it('finds a read that missed a write which had returned', () => {
    const verdict = checkLinearizable<CounterOperation, number>(
      [
        { kind: 'set', value: 2, invokedAt: 0, returnedAt: 1 },
        { kind: 'read', value: 0, invokedAt: 2, returnedAt: 3 },
      ],
      counter,
    );
    expect(verdict).toMatchObject({ kind: 'violated', state: '2', explained: [{ kind: 'set' }] });
  });

  it('finds two readers that saw two writes in opposite orders', () => {
    const writes = [1, 2].map((value) => ({ kind: 'set', value, invokedAt: 0, returnedAt: 9 }));
    const reads = [1, 2, 1].map((value, at) => {
      return { kind: 'read', value, invokedAt: 2 * at + 1, returnedAt: 2 * at + 2 };
    });
    const history = [...writes, ...reads] as CounterOperation[]; // kinds as literals above
    expect(checkLinearizable(history, counter).kind).toBe('violated');
  });

  it('lets an operation with an unknown outcome take effect late, once, or never', () => {
    const lost: CounterOperation = {
      kind: 'add',
      value: undefined,
      invokedAt: 0,
      returnedAt: Infinity,
    };
    const read = (value: number, at: number): CounterOperation => {
      return { kind: 'read', value, invokedAt: at, returnedAt: at + 0.5 };
    };
    const kindOf = (...reads: CounterOperation[]): string =>
      checkLinearizable([lost, ...reads], counter).kind;
    expect(kindOf(read(0, 1), read(0, 2))).toBe('linearizable');
    expect(kindOf(read(0, 1), read(1, 2))).toBe('linearizable');
    expect(kindOf(read(1, 1), read(0, 2))).toBe('violated');
    expect(kindOf(read(1, 1), read(2, 2))).toBe('violated');
  });

  it('judges hundreds of concurrent refusals without trying their orders', () => {
    const refused = Array.from({ length: 300 }, (): CounterOperation => {
      return { kind: 'read', value: 0, invokedAt: 0, returnedAt: 10 };
    });
    const contradiction: CounterOperation = {
      kind: 'read',
      value: 1,
      invokedAt: 0,
      returnedAt: 10,
    };
    expect(checkLinearizable(refused, counter).kind).toBe('linearizable');
    expect(checkLinearizable([...refused, contradiction], counter).kind).toBe('violated');
  });

  it('says so when it has spent its budget, and gives no verdict', () => {
    const sets = Array.from({ length: 12 }, (_, value): CounterOperation => {
      return { kind: 'set', value, invokedAt: 0, returnedAt: 10 };
    });
    const impossible: CounterOperation = { kind: 'read', value: -1, invokedAt: 0, returnedAt: 10 };
    expect(checkLinearizable([...sets, impossible], counter, 1000)).toEqual({
      kind: 'budgetSpent',
      steps: 1000,
    });
  });
});
