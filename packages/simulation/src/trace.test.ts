import { SimulatedClock } from '@spillway/runtime/testing';
import { describe, expect, it } from 'vitest';
import { Trace } from './trace.ts';

describe('Trace', () => {
  it('has one hash for the same lines at the same times, and another for any other', async () => {
    const hashOf = async (text: string, afterMs: number): Promise<string> => {
      const clock = new SimulatedClock();
      const trace = new Trace(clock);
      await clock.advance(afterMs);
      trace.add('a', text);
      return trace.hash();
    };
    expect(await hashOf('x', 1)).toBe(await hashOf('x', 1));
    expect(await hashOf('x', 1)).not.toBe(await hashOf('x', 2));
    expect(await hashOf('x', 1)).not.toBe(await hashOf('y', 1));
  });

  it('keeps the newest lines, in order, and hands all of them to its listener', () => {
    const seen: string[] = [];
    const trace = new Trace(new SimulatedClock(), (line) => seen.push(line));
    for (let i = 0; i < 500; i++) trace.add('a', `line ${i}`);
    expect(seen).toHaveLength(500);
    expect(trace.lines).toBe(500);
    expect(trace.tail).toEqual(seen.slice(-trace.tail.length));
    expect(trace.tail.at(-1)).toContain('line 499');
  });
});
