import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { promisify } from 'node:util';
import { findProgram } from './programs.ts';
import { freePort } from './free-port.ts';
import { ServerProcess } from './server-process.ts';
import { makeFolder, removeFolder } from './temporary-folder.ts';

/** Whom Postgres runs as when the tests are root, which it refuses to be: `nobody`. */
const NOBODY = { uid: 65_534, gid: 65_534 };
const USER = 'spillway';

/** One Postgres server of this test, with a folder of its own. */
export class PostgresServer {
  readonly port: number;
  readonly #process: ServerProcess;
  readonly #folder: string;

  constructor(port: number, process: ServerProcess, folder: string) {
    this.port = port;
    this.#process = process;
    this.#folder = folder;
  }

  get connectionString(): string {
    return `postgres://${USER}@127.0.0.1:${this.port}/postgres`;
  }

  get pid(): number {
    return this.#process.pid;
  }

  /** A crash: the server and all of its backends go at once. */
  async crash(): Promise<void> {
    await this.#process.end('SIGQUIT'); // "immediate": no checkpoint, recovery at the next start
  }

  /** An orderly end that waits for nobody: what was acknowledged is on the disk. */
  async shutDown(): Promise<void> {
    await this.#process.end('SIGINT'); // "fast"
  }

  restart(): Promise<void> {
    return this.#process.restart();
  }

  /** Lets the server and all of its backends hang, until {@link thaw}. */
  freeze(): void {
    this.#signalAll('SIGSTOP');
  }

  thaw(): void {
    this.#signalAll('SIGCONT');
  }

  /** Ends it and removes its folder. */
  async stop(): Promise<void> {
    await this.#process.end('SIGQUIT');
    await this.#process.stop();
    await removeFolder(this.#folder);
  }

  #signalAll(signal: 'SIGSTOP' | 'SIGCONT'): void {
    const { pid } = this.#process;
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
    this.#process.signal(signal);
    for (const child of children) process.kill(Number(child), signal);
  }
}

/** Starts a Postgres on a free loopback port; `settings` are more `name=value` for it. */
export function startPostgres(settings: readonly string[] = []): Promise<PostgresServer> {
  const initArgs = ['-U', USER, '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N'];
  return start(settings, (data) => [programAt('initdb'), ['-D', data, ...initArgs]]);
}

/** Starts a hot standby that follows this server, asynchronously. */
export function startPostgresReplica(primary: PostgresServer): Promise<PostgresServer> {
  const backupArgs = ['-d', primary.connectionString, '-R', '-X', 'stream', '-c', 'fast', '-N'];
  return start([], (data) => [programAt('pg_basebackup'), ['-D', data, ...backupArgs]]);
}

async function start(
  settings: readonly string[],
  filling: (data: string) => readonly [program: string, args: readonly string[]],
): Promise<PostgresServer> {
  const program = programAt('postgres');
  const user = process.getuid?.() === 0 ? NOBODY : undefined;
  const port = await freePort();
  const folder = await makeFolder('postgres', user);
  const data = `${folder}/data`;
  const [fill, fillArgs] = filling(data);
  const options = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${folder}`,
  ];
  const args = ['-D', data, ...[...options, ...settings].flatMap((each) => ['-c', each])];
  try {
    await promisify(execFile)(fill, fillArgs, { cwd: folder, ...user });
    const ping = (): Promise<void> => askForSession(port);
    const started = await ServerProcess.start({ program, args, folder, user, ping });
    return new PostgresServer(port, started, folder);
  } catch (error) {
    await removeFolder(folder);
    throw error;
  }
}

function programAt(name: 'postgres' | 'initdb' | 'pg_basebackup'): string {
  const path = findProgram(name);
  if (path === undefined) throw new Error(`there is no ${name} on this machine`);
  return path;
}

/** Asks to begin a session, which only a server that is ready to serve lets us. */
function askForSession(port: number): Promise<void> {
  const words = Buffer.from(`user\0${USER}\0database\0postgres\0\0`);
  const head = Buffer.alloc(8);
  head.writeInt32BE(head.length + words.length, 0);
  head.writeInt32BE(196_608, 4); // protocol 3.0
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(Buffer.concat([head, words])));
    socket.setTimeout(2000, () => socket.destroy(new Error('no answer')));
    socket.once('error', reject);
    socket.once('close', () => reject(new Error('it hung up')));
    socket.once('data', (answer) => {
      if (answer.toString('latin1', 0, 1) === 'R') resolve();
      else reject(new Error(answer.toString('latin1')));
      socket.destroy();
    });
  });
}
