import { describe, expect, it } from 'vitest';
import { readArguments } from './cli-arguments.ts';

describe('readArguments', () => {
  it('reads a scenario with its defaults', () => {
    expect(readArguments(['kv'])).toEqual({
      kind: 'run',
      scenario: 'kv',
      firstSeed: 1,
      runs: 100,
      isJson: false,
      isTraced: false,
    });
  });

  it('reads every option, in any place', () => {
    expect(readArguments(['--json', '--seed', '7', 'kv', '--runs=3', '--trace'])).toEqual({
      kind: 'run',
      scenario: 'kv',
      firstSeed: 7,
      runs: 3,
      isJson: true,
      isTraced: true,
    });
  });

  it('lists', () => {
    expect(readArguments(['--list'])).toEqual({ kind: 'list' });
  });

  it.each([
    [[], 'name a scenario'],
    [['kv', 'stock-race'], 'one scenario'],
    [['kv', '--seed', '-1'], '--seed'],
    [['kv', '--seed', 'x'], '--seed'],
    [['kv', '--runs', '0'], '--runs'],
    [['kv', '--runs', '1.5'], '--runs'],
    [['kv', '--sede', '1'], '--sede'],
  ])('says what is wrong with %j', (args, reason) => {
    const request = readArguments(args);
    expect(request).toMatchObject({ kind: 'wrong' });
    expect(JSON.stringify(request)).toContain(reason);
  });
});
