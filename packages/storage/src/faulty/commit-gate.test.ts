import { describe, expect, it } from 'vitest';
import { CommitGate } from './commit-gate.ts';

/** Work that ends when told so, and writes down when it begins and ends. */
function work(log: string[], name: string): { run: () => Promise<string>; end: () => void } {
  let end = (): void => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const run = async (): Promise<string> => {
    log.push(`${name}+`);
    await ended;
    log.push(`${name}-`);
    return name;
  };
  return { run, end };
}

async function settle(): Promise<void> {
  for (let i = 0; i < 20; i++) await Promise.resolve();
}

describe('CommitGate', () => {
  it('starts shared work at once and side by side', async () => {
    const gate = new CommitGate();
    const log: string[] = [];
    const a = work(log, 'a');
    const b = work(log, 'b');
    const done = Promise.all([gate.shared(a.run), gate.shared(b.run)]);
    expect(log).toEqual(['a+', 'b+']);
    b.end();
    a.end();
    expect(await done).toEqual(['a', 'b']);
  });

  it('runs exclusive work alone: after what runs, before what comes', async () => {
    const gate = new CommitGate();
    const log: string[] = [];
    const [before, alone, alone2, after] = ['before', 'alone', 'alone2', 'after'].map((name) =>
      work(log, name),
    );
    const done = Promise.all([
      gate.shared(before?.run ?? fail),
      gate.exclusive(alone?.run ?? fail),
      gate.exclusive(alone2?.run ?? fail),
      gate.shared(after?.run ?? fail),
    ]);
    await settle();
    expect(log).toEqual(['before+']);
    before?.end();
    await settle();
    expect(log).toEqual(['before+', 'before-', 'alone+']);
    alone?.end();
    alone2?.end();
    after?.end();
    await done;
    const at = (event: string): number => log.indexOf(event);
    expect(at('alone2+')).toBeGreaterThan(at('alone-'));
    expect(at('after+')).toBeGreaterThan(at('alone-'));
    expect([at('alone+') + 1, at('alone2+') + 1]).toEqual([at('alone-'), at('alone2-')]);
  });

  it('is free again after work that failed', async () => {
    const gate = new CommitGate();
    await expect(gate.exclusive(fail)).rejects.toThrow('failed');
    await expect(gate.shared(fail)).rejects.toThrow('failed');
    expect(await gate.exclusive(() => Promise.resolve(1))).toBe(1);
    expect(await gate.shared(() => Promise.resolve(2))).toBe(2);
  });
});

function fail(): Promise<never> {
  return Promise.reject(new Error('failed'));
}
