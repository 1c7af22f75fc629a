import { parseArgs } from 'node:util';
import type { Bench } from './bench.ts';
import type { Measurement } from './measurement.ts';
import { measurementTable } from './measurement-table.ts';
import { FULL_EFFORT, QUICK_EFFORT } from './race.ts';

/** Where the command writes; each call is one line or block. */
export interface CliOutput {
  print(text: string): void;
  complain(text: string): void;
}

/** Exit code for a command line that cannot be run. */
const MISUSE = 2;

interface CliRequest {
  readonly benches: readonly Bench[];
  readonly json: boolean;
  readonly quick: boolean;
}

/**
 * `bench <name>… [--json] [--quick]`. Returns the exit code: 0, or 2 for an unknown bench or
 * option, with the list of benches. Errors of a bench itself are thrown.
 */
export async function runCli(
  args: readonly string[],
  benches: readonly Bench[],
  output: CliOutput,
): Promise<number> {
  const request = readRequest(args, benches);
  if (typeof request === 'string') {
    output.complain(`${request}\n\n${usage(benches)}`);
    return MISUSE;
  }
  for (const bench of request.benches) await runBench(bench, request, output);
  return 0;
}

async function runBench(bench: Bench, request: CliRequest, output: CliOutput): Promise<void> {
  const measurements: Measurement[] = [];
  for await (const each of bench.run(request.quick ? QUICK_EFFORT : FULL_EFFORT)) {
    measurements.push(each);
    if (request.json) output.print(JSON.stringify(each));
  }
  if (!request.json) output.print(`${bench.name}\n${measurementTable(measurements)}\n`);
}

/** What is asked for, or what is wrong with it. */
function readRequest(args: readonly string[], benches: readonly Bench[]): CliRequest | string {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, quick: { type: 'boolean' } },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const { values, positionals } = parsed;
  if (positionals.length === 0) return 'Name a bench.';
  const chosen = positionals.map((name) => benches.find((bench) => bench.name === name));
  const unknown = positionals.find((_, i) => chosen[i] === undefined);
  if (unknown !== undefined) return `There is no bench "${unknown}".`;
  return {
    benches: chosen.filter((bench) => bench !== undefined),
    json: values.json ?? false,
    quick: values.quick ?? false,
  };
}

function usage(benches: readonly Bench[]): string {
  const width = Math.max(...benches.map(({ name }) => name.length));
  const lines = benches.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return [
    'Usage: npm run bench -- <name>… [--json] [--quick]',
    '',
    ...lines,
    '',
    '  --json   one JSON object a line for each measure',
    '  --quick  fewer and shorter samples: under a minute for most, four for storage',
  ].join('\n');
}
