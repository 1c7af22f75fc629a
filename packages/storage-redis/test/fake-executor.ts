import { RedisFailure, type RedisExecutor } from '@spillway/storage-redis';

type Connection = Awaited<ReturnType<RedisExecutor['connectionOf']>>;
type Command = Parameters<Connection['send']>[0];
type Reply = Awaited<ReturnType<Connection['send']>>;

/** What a fake server does with a command. */
export type Answer = (command: Command) => Reply | Promise<Reply>;

/** A line to a server that answers as a test says. */
export class FakeConnection implements Connection {
  readonly name: string;
  epoch = 1;
  resets = 0;
  /** Names of the commands that were sent. */
  readonly sent: string[] = [];
  answer: Answer;

  constructor(name: string, answer: Answer) {
    this.name = name;
    this.answer = answer;
  }

  async send(command: Command): Promise<Reply> {
    this.sent.push(String(command[0]));
    return await this.answer(command);
  }

  reset(): void {
    this.resets++;
  }

  count(name: string): number {
    return this.sent.filter((each) => each === name).length;
  }
}

/** An executor over fake connections; the first one owns every key. */
export function fakeExecutor(
  topology: RedisExecutor['topology'],
  connections: readonly [FakeConnection, ...FakeConnection[]],
): RedisExecutor {
  return {
    topology,
    connect: () => Promise.resolve(),
    connectionOf: () => connections[0],
    primaries: () => Promise.resolve(connections),
    refresh: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}

/** Answers of a primary that is well: commits get the version 77. */
export function wellAnswer([name]: Command, life = 'x'): Reply {
  if (name === 'INFO')
    return `run_id:${life}\r\nmaster_replid:y\r\nrole:master\r\naof_enabled:0\r\n`;
  if (name === 'EVAL') return 5;
  if (name === 'GET') return null;
  return 77;
}

/** An error that the server told. */
export function refusal(text: string): RedisFailure {
  return new RedisFailure('reply', new Error(text));
}

/** A promise that nobody settles. */
export function never<T>(): Promise<T> {
  return new Promise(() => {});
}
