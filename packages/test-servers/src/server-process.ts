import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { systemClock } from '@spillway/runtime';

/** How a server is started. */
export interface ServerCommand {
  readonly program: string;
  readonly args: readonly string[];
  readonly folder: string;
  /** The user it runs as; only root can say so. */
  readonly user?: { readonly uid: number; readonly gid: number } | undefined;
  /** Resolves when the server answers, rejects while it does not. */
  readonly ping: () => Promise<void>;
}

const STARTED_WITHIN_MS = 20_000;
const PING_EVERY_MS = 25;

/** A running server: ended by its process id, started again with its own data. */
export class ServerProcess {
  readonly #command: ServerCommand;
  #child: ChildProcess;
  #output = '';

  private constructor(command: ServerCommand) {
    this.#command = command;
    this.#child = this.#spawn();
  }

  /** Starts it and waits until it answers. */
  static async start(command: ServerCommand): Promise<ServerProcess> {
    const started = new ServerProcess(command);
    running.add(started);
    await started.#untilItAnswers();
    return started;
  }

  get pid(): number {
    return this.#child.pid ?? -1;
  }

  /** Ends it at once, as a crash would, and waits until it is gone. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  /** Ends it with a signal and waits until it is gone. */
  async end(signal: NodeJS.Signals): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const gone = once(this.#child, 'exit');
    this.#child.kill(signal);
    await gone;
  }

  /** Lets it hang (`SIGSTOP`), and go on (`SIGCONT`). */
  signal(signal: 'SIGSTOP' | 'SIGCONT'): void {
    this.#child.kill(signal);
  }

  /** Starts it again on the data that it left, and waits until it answers. */
  async restart(): Promise<void> {
    this.#child = this.#spawn();
    await this.#untilItAnswers();
  }

  /** The end of it: nothing is left running. */
  async stop(): Promise<void> {
    this.#child.kill('SIGCONT');
    await this.end('SIGKILL');
    running.delete(this);
  }

  #spawn(): ChildProcess {
    const { program, args, folder, user } = this.#command;
    const stdio: ['ignore', 'pipe', 'pipe'] = ['ignore', 'pipe', 'pipe'];
    const child = spawn(program, args, { cwd: folder, stdio, ...user });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text: string) => {
        this.#output = (this.#output + text).slice(-4000);
      });
    }
    child.once('error', (error) => {
      this.#output += String(error);
    });
    return child;
  }

  async #untilItAnswers(): Promise<void> {
    const untilMs = systemClock.monotonicMs() + STARTED_WITHIN_MS;
    for (;;) {
      try {
        await this.#command.ping();
        return;
      } catch (error) {
        const { exitCode, signalCode } = this.#child;
        const ended = exitCode ?? signalCode;
        if (ended !== null || systemClock.monotonicMs() > untilMs) {
          await this.stop();
          const reason = ended === null ? String(error) : `it ended by ${ended}`;
          throw new Error(`${this.#command.program} did not start: ${reason}\n${this.#output}`);
        }
        await systemClock.sleep(PING_EVERY_MS);
      }
    }
  }
}

const running = new Set<ServerProcess>();

// A test run that dies must not leave servers behind.
process.on('exit', () => {
  for (const server of running) {
    try {
      process.kill(server.pid, 'SIGKILL');
    } catch {
      // gone already
    }
  }
});
