import { mkdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createKv, type Kv } from '@spillway/kv';
import { SpillwayError, systemClock, systemRandom } from '@spillway/runtime';
import type { FastifyInstance } from 'fastify';
import { buildServer } from './build-server.ts';
import { readCatalogue } from './catalogue/read-catalogue.ts';
import { isLoopback, type CommandLine } from './command-line.ts';
import { nameOfPlace, openNodes } from './nodes.ts';
import { readOrMakeSecret } from './secret-file.ts';
import { createShop, type Shop } from './shop.ts';

/** A shop that listens. */
export interface RunningShop {
  /** Where a browser finds it. */
  readonly url: string;
  /** Refuses new requests, ends open ones, closes the nodes. */
  close(): Promise<void>;
}

/** Receives lines for people. */
export type Print = (line: string) => void;

const SHIPPED = new URL('../catalogue/products.csv', import.meta.url);
/** How long requests under way may hold up the end of the server. */
const CLOSE_MS_MAX = 5_000;

/**
 * Opens the data folder, imports a catalogue when there is none or one is given, and listens.
 * Nothing stays open when it fails.
 * @throws CATALOGUE_UNREADABLE, CATALOGUE_INVALID, PORT_IN_USE, LISTEN_FAILED, and what the nodes
 *   say when they cannot be opened (`LEVEL_LOCKED`)
 */
export async function runShop(options: CommandLine, print: Print): Promise<RunningShop> {
  const own = options.catalogue === undefined ? undefined : await readFileText(options.catalogue);
  if (own !== undefined) readCatalogue(own); // a bad file is told before anything is opened
  await mkdir(options.data, { recursive: true, mode: 0o700 }); // names and addresses live there
  const secret = await readOrMakeSecret(join(options.data, 'secret'), systemRandom);
  const kv = await openKv(options);
  try {
    print(`Nodes: ${options.nodes.map(nameOfPlace).join(', ')}.`);
    const shop = await createShop({ kv, holdMs: options.holdMs, currency: options.currency });
    await stockShelves(shop, own, options, print);
    const opsKey = await opsKeyFor(options, print);
    const app = await buildServer({
      ...{ shop, secret, secure: options.secure },
      ...(opsKey === undefined ? {} : { opsKey }),
    });
    const url = await listen(app, options);
    return { url, close: () => close(app, shop, kv) };
  } catch (error) {
    await kv.close();
    throw error;
  }
}

async function openKv({ nodes }: CommandLine): Promise<Kv> {
  return createKv({ nodes: await openNodes(nodes) });
}

async function stockShelves(
  shop: Shop,
  own: string | undefined,
  { catalogue }: CommandLine,
  print: Print,
): Promise<void> {
  if (own === undefined && shop.catalogue().products.length > 0) return;
  const text = own ?? (await readFile(SHIPPED, 'utf8'));
  const source = basename(catalogue ?? SHIPPED.pathname);
  const { state, head, shortfalls } = await shop.importFile(text, source);
  print(
    state === 'imported'
      ? `Imported ${head.products} products from ${source}.`
      : `${source} is the catalogue already.`,
  );
  if (shortfalls.length > 0) {
    print(`Counted down as far as unsold units allow: ${shortfalls.join(', ')}.`);
  }
}

/**
 * A server that others can reach keeps the operator's pages behind a key. Behind a proxy they can,
 * whatever address it listens on.
 */
async function opsKeyFor(options: CommandLine, print: Print): Promise<string | undefined> {
  const { host, data, secure } = options;
  if (isLoopback(host) && !secure) return undefined;
  const path = join(data, 'ops-key');
  const key = await readOrMakeSecret(path, systemRandom);
  print(`The operator's pages (/ops/audit, /race) ask for a password: it is in ${path}.`);
  return key;
}

async function listen(app: FastifyInstance, { host, port }: CommandLine): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (error) {
    await app.close();
    throw listenError(error, host, port);
  }
}

function listenError(error: unknown, host: string, port: number): SpillwayError {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    const free = port === 65_535 ? port - 1 : port + 1;
    const way = `Stop what listens there, or choose another: npm start -- --port ${free}`;
    return new SpillwayError('PORT_IN_USE', `Port ${port} is in use. ${way}`, {
      cause: error,
      details: { port },
    });
  }
  const reason = error instanceof Error ? error.message : String(error);
  const message = `Cannot listen on ${host}, port ${port}: ${reason}`;
  return new SpillwayError('LISTEN_FAILED', message, { cause: error });
}

async function readFileText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `The catalogue ${path} cannot be read: ${reason}`;
    throw new SpillwayError('CATALOGUE_UNREADABLE', message, { cause: error });
  }
}

async function close(app: FastifyInstance, shop: Shop, kv: Kv): Promise<void> {
  shop.close();
  // Once it closes, Node times no request out: a client with half of one must not hold us up.
  const deadline = systemClock.startTimer(CLOSE_MS_MAX, () => app.server.closeAllConnections());
  await app.close();
  deadline.cancel();
  await kv.close();
}
