import { parseArgs } from 'node:util';

/** What the command line asks for. */
export type CliRequest =
  | { readonly kind: 'list' }
  | { readonly kind: 'wrong'; readonly reason: string }
  | {
      readonly kind: 'run';
      readonly scenario: string;
      readonly firstSeed: number;
      readonly runs: number;
      readonly isJson: boolean;
      readonly isTraced: boolean;
    };

/** How the command is used, for people. */
export const USAGE = `usage: npm run sim -- <scenario> [--seed N] [--runs K] [--json] [--trace]
       npm run sim -- --list

  --seed N   seed of the first run; the others follow it (default 1)
  --runs K   how many runs (default 100)
  --json     one JSON object on standard output; failures are told on standard error
  --trace    every line of the trace of every run
  --list     the scenarios

Exits with 1 when a promise did not hold, with 2 when the command line is wrong.`;

const RUNS_DEFAULT = 100;

/** Reads the arguments after the program's name. */
export function readArguments(args: readonly string[]): CliRequest {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        seed: { type: 'string' },
        runs: { type: 'string' },
        json: { type: 'boolean' },
        trace: { type: 'boolean' },
        list: { type: 'boolean' },
      },
    });
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  if (values.list === true) return { kind: 'list' };
  const [scenario, ...more] = positionals;
  if (scenario === undefined) return wrong('name a scenario');
  if (more.length > 0) return wrong(`one scenario at a time, not also ${more.join(', ')}`);
  const firstSeed = integer(values.seed ?? '1');
  const runs = integer(values.runs ?? String(RUNS_DEFAULT));
  if (firstSeed === undefined) return wrong('--seed must be an integer of at least 0');
  if (runs === undefined || runs < 1) return wrong('--runs must be an integer of at least 1');
  const { json: isJson = false, trace: isTraced = false } = values;
  return { kind: 'run', scenario, firstSeed, runs, isJson, isTraced };
}

function integer(text: string): number | undefined {
  const value = Number(text);
  return /^[0-9]+$/.test(text) && Number.isSafeInteger(value) ? value : undefined;
}

function wrong(reason: string): CliRequest {
  return { kind: 'wrong', reason };
}
