import { parseArgs, type ParseArgsConfig } from 'node:util';
import { SpillwayError } from '@spillway/runtime';
import { readNodePlace, type NodePlace } from './nodes.ts';

/** What the command line asks for. */
export interface CommandLine {
  readonly port: number;
  readonly host: string;
  /** Folder of the secrets and, unless others are named, of the nodes. */
  readonly data: string;
  readonly nodes: readonly NodePlace[];
  /** The user's own product file. */
  readonly catalogue: string | undefined;
  readonly currency: string;
  readonly holdMs: number;
  /** The shop is reached by HTTPS, through a proxy. */
  readonly secure: boolean;
  readonly help: boolean;
}

/** Printed by `--help`. */
export const USAGE = `Usage: npm start -- [options]

  --port <number>         port to listen on (default 3000; 0: any free one)
  --host <address>        address to listen on (default 127.0.0.1: this machine alone)
  --data <folder>         where the shop's secrets are kept, and its nodes (default ./data)
  --nodes <place>         where carts, sessions, stock and orders are kept; once for each place:
                          level:<folder>  three LevelDB nodes (default: in the data folder)
                          memory:         three nodes in memory, gone with the process
                          redis://host    one node on a Redis or Valkey server
                          postgres://host one node on a Postgres server
  --catalogue <file.csv>  import your own products, in the Shopify product format
  --currency <code>       currency of all prices (default EUR)
  --hold-seconds <n>      how long a checkout holds its items (default 300)
  --secure                the shop is reached by HTTPS: Secure cookies, HSTS
  --help                  print this`;

const OPTIONS = {
  port: { type: 'string', default: '3000' },
  host: { type: 'string', default: '127.0.0.1' },
  data: { type: 'string', default: './data' },
  nodes: { type: 'string', multiple: true },
  catalogue: { type: 'string' },
  currency: { type: 'string', default: 'EUR' },
  'hold-seconds': { type: 'string', default: '300' },
  secure: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const satisfies ParseArgsConfig['options'];

/** Reads the arguments behind the script's name. @throws USAGE_INVALID */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { values } = parse(args);
  for (const name of ['host', 'data', 'catalogue'] as const) {
    if (values[name] === '') throw usageError(`--${name} must not be empty`);
  }
  return {
    port: readInteger('port', values.port, [0, 65_535]),
    host: values.host,
    data: values.data,
    nodes: readNodes(values.nodes ?? [`level:${values.data}`]),
    catalogue: values.catalogue,
    currency: readCurrency(values.currency),
    holdMs: readInteger('hold-seconds', values['hold-seconds'], [1, 86_400]) * 1_000,
    secure: values.secure,
    help: values.help,
  };
}

/** Whether only this machine can reach an address. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, strict: true, allowPositionals: false });
  } catch (error) {
    throw usageError(error instanceof Error ? error.message : String(error));
  }
}

function readInteger(name: string, text: string, [min, max]: readonly [number, number]): number {
  const value = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= min && value <= max) return value;
  throw usageError(`--${name} must be a whole number from ${min} to ${max}, not "${text}"`);
}

function readNodes(texts: readonly string[]): NodePlace[] {
  return texts.map((text) => {
    const place = readNodePlace(text);
    if (place !== undefined) return place;
    const known = 'level:<folder>, memory:, redis://… or postgres://…';
    throw usageError(`--nodes must be ${known}, not "${text}"`);
  });
}

function readCurrency(text: string): string {
  if (Intl.supportedValuesOf('currency').includes(text)) return text;
  throw usageError(`--currency must be an ISO 4217 code such as EUR, not "${text}"`);
}

function usageError(message: string): SpillwayError {
  return new SpillwayError('USAGE_INVALID', `${message}\n\n${USAGE}`);
}
