import { describe, expect, it } from 'vitest';
import { History } from './history.ts';

const call = { kind: 'get' } as const;

describe('History', () => {
  it('leaves out what is known to have had no effect', () => {
    const history = new History(() => 0);
    const operation = history.begin('c', 'k', call);
    expect(history.operations()).toEqual([]);
    operation.attempt();
    operation.failed();
    expect(history.operations()).toEqual([]);
    expect(history.counts()).toEqual({ returned: 0, failed: 1, unknown: 0 });
  });

  it('keeps what nobody knows, open for ever', () => {
    const history = new History(() => 0);
    const operation = history.begin('c', 'k', call);
    operation.attempt();
    operation.leftOpen();
    expect(history.operations()).toMatchObject([{ returnedAt: Infinity, returnedMs: Infinity }]);
    expect(history.counts()).toEqual({ returned: 0, failed: 0, unknown: 1 });
  });

  it('begins an operation anew after attempts that failed for certain', () => {
    let nowMs = 1;
    const history = new History(() => nowMs);
    const operation = history.begin('c', 'k', call);
    operation.attempt();
    operation.failed();
    const other = history.begin('d', 'k', call);
    other.attempt();
    other.returned('x');
    nowMs = 7;
    operation.attempt();
    operation.returned('y');
    const [first, second] = history.operations();
    expect(first).toMatchObject({ client: 'd' });
    expect(second).toMatchObject({ client: 'c', attemptedMs: [7], returned: { answer: 'y' } });
    expect(second?.invokedAt).toBeGreaterThan(first?.returnedAt ?? Infinity);
  });

  it('keeps the first beginning once an attempt was left open, also when later ones fail', () => {
    const history = new History(() => 0);
    const operation = history.begin('c', 'k', call);
    operation.attempt();
    operation.leftOpen();
    operation.attempt();
    operation.failed();
    operation.attempt();
    operation.returned('x');
    expect(history.operations()).toMatchObject([{ invokedAt: 0, attemptedMs: [0, 0, 0] }]);
  });

  it('takes the first answer, and nothing after it', () => {
    const history = new History(() => 0);
    const operation = history.begin('c', 'k', call);
    operation.attempt();
    operation.returned('x');
    operation.attempt();
    operation.leftOpen();
    operation.returned('y');
    expect(history.operations()).toMatchObject([{ attemptedMs: [0], returned: { answer: 'x' } }]);
  });
});
