import { askRedis } from './ask-redis.ts';
import { findProgram } from './programs.ts';
import { freePort } from './free-port.ts';
import { ServerProcess } from './server-process.ts';
import { makeFolder, removeFolder } from './temporary-folder.ts';

/** Options of {@link startRedis}. */
export interface RedisServerOptions {
  /** What of an acknowledged write survives the server's end. Default `none`. */
  readonly appendOnly?: 'none' | 'everysec' | 'always';
  /** More of the configuration, as `--name value`. */
  readonly args?: readonly string[];
  /** Default: a free one. */
  readonly port?: number;
}

/** One Redis server of this test, with a folder of its own. */
export class RedisServer {
  readonly port: number;
  readonly #process: ServerProcess;
  readonly #folder: string;

  constructor(port: number, process: ServerProcess, folder: string) {
    this.port = port;
    this.#process = process;
    this.#folder = folder;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  get pid(): number {
    return this.#process.pid;
  }

  /** Sends one command; the raw answer. */
  ask(...command: readonly string[]): Promise<string> {
    return askRedis(this.port, ...command);
  }

  kill(): Promise<void> {
    return this.#process.kill();
  }

  restart(): Promise<void> {
    return this.#process.restart();
  }

  signal(signal: 'SIGSTOP' | 'SIGCONT'): void {
    this.#process.signal(signal);
  }

  /** Ends it and removes its folder. */
  async stop(): Promise<void> {
    await this.#process.stop();
    await removeFolder(this.#folder);
  }
}

/** Starts a Redis on a free loopback port; `findProgram('redis-server')` tells whether it can. */
export async function startRedis(options: RedisServerOptions = {}): Promise<RedisServer> {
  const program = findProgram('redis-server');
  if (program === undefined) throw new Error('there is no redis-server on this machine');
  const port = options.port ?? (await freePort());
  const folder = await makeFolder('redis');
  const appendOnly = options.appendOnly ?? 'none';
  const persistence =
    appendOnly === 'none'
      ? ['--appendonly', 'no']
      : ['--appendonly', 'yes', '--appendfsync', appendOnly];
  const args = [
    ...['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', ''],
    ...persistence,
    ...(options.args ?? []),
  ];
  const ping = async (): Promise<void> => {
    const answer = await askRedis(port, 'PING');
    if (!answer.startsWith('+PONG')) throw new Error(answer);
  };
  try {
    const started = await ServerProcess.start({ program, args, folder, ping });
    return new RedisServer(port, started, folder);
  } catch (error) {
    await removeFolder(folder);
    throw error;
  }
}
