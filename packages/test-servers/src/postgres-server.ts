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
export async function startPostgres(settings: readonly string[] = []): Promise<PostgresServer> {
  const [program, initdb] = [findProgram('postgres'), findProgram('initdb')];
  if (program === undefined || initdb === undefined) {
    throw new Error('there is no postgres on this machine');
  }
  const user = process.getuid?.() === 0 ? NOBODY : undefined;
  const port = await freePort();
  const folder = await makeFolder('postgres', user);
  const data = `${folder}/data`;
  const options = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${folder}`,
  ];
  const args = ['-D', data, ...[...options, ...settings].flatMap((each) => ['-c', each])];
  try {
    const initArgs = ['-D', data, '-U', USER, '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N'];
    await promisify(execFile)(initdb, initArgs, { cwd: folder, ...user });
    const started = await ServerProcess.start({
      program,
      args,
      folder,
      user,
      ping: () => ping(port),
    });
    return new PostgresServer(port, started, folder);
  } catch (error) {
    await removeFolder(folder);
    throw error;
  }
}

/** Asks to begin a session, which only a server that is ready to serve lets us. */
function ping(port: number): Promise<void> {
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
