import { describe, expect, test } from 'vitest';
import { isSpillwayError } from '@spillway/runtime';
import { SimulatedClock } from '@spillway/runtime/testing';
import type { Storage } from '@spillway/storage';
import { RedisFailure, redisStorage } from '@spillway/storage-redis';
import { FakeConnection, fakeExecutor, never, refusal, wellAnswer } from './fake-executor.ts';

type Topology = Parameters<typeof fakeExecutor>[0];

const LOST = new RedisFailure('lost', new Error('closed'));
const UNSENT = new RedisFailure('unsent', new Error('There is no connection.'));

function storageOn(topology: Topology, ...all: [FakeConnection, ...FakeConnection[]]) {
  const clock = new SimulatedClock();
  const client = fakeExecutor(topology, all);
  return { clock, storage: redisStorage({ client, clock, commandTimeoutMs: 2000 }) };
}

/** The outcome of a put: `applied`, or code and `applied` of its error. */
async function put(storage: Storage): Promise<string> {
  try {
    await storage.commit({ writes: [{ kind: 'put', key: 'a', value: new Uint8Array(1) }] });
    return 'applied';
  } catch (error) {
    if (!isSpillwayError(error)) throw error;
    return `${error.code} ${String(error.applied)}`;
  }
}

const KNOWN_UNAPPLIED = 'STORAGE_UNAVAILABLE false';
const UNKNOWN = 'STORAGE_OUTCOME_UNKNOWN unknown';

describe('a commit that was answered over a connection that was made anew meanwhile', () => {
  test.each([
    ['is lost', LOST],
    ['cannot be sent', UNSENT],
    ['meets a server that is a replica', refusal('READONLY a replica')],
    ['meets a server that may not tell', refusal('NOPERM no permissions')],
  ])('has an unknown outcome when the look at its server %s', async (_, failure) => {
    let looks = 0;
    const connection = new FakeConnection('a', (command) => {
      if (command[0] === 'INFO' && looks++ > 0) throw failure;
      if (command[0] === 'EVALSHA') connection.epoch++;
      return wellAnswer(command);
    });
    const { storage } = storageOn('standalone', connection);
    expect(await put(storage)).toBe(UNKNOWN);
    expect(connection.count('EVALSHA')).toBe(1);
  });

  test.each(['MOVED 1 h:1', 'NOSCRIPT none'])('is not sent again after %s', async (text) => {
    const connection = new FakeConnection('a', (command) => {
      if (command[0] === 'EVAL' && connection.count('EVALSHA') > 0) throw refusal(text);
      if (command[0] === 'EVALSHA') connection.epoch++;
      return wellAnswer(command, `life${connection.count('EVALSHA')}`);
    });
    const { storage } = storageOn('cluster', connection);
    expect(await put(storage)).toBe(UNKNOWN);
    expect(connection.count('EVALSHA')).toBe(1);
  });

  test('leaves a read retryable', async () => {
    const connection = new FakeConnection('a', (command) => {
      if (command[0] === 'INFO' && connection.count('GET') > 0) throw LOST;
      if (command[0] === 'GET') connection.epoch++;
      return wellAnswer(command);
    });
    const { storage } = storageOn('standalone', connection);
    const expected = { code: 'STORAGE_UNAVAILABLE', applied: false, retryable: true };
    await expect(storage.get('a')).rejects.toMatchObject(expected);
  });
});

describe('a commit that was never sent', () => {
  test.each(['INFO', 'EVAL'])('is not applied, however %s failed', async (name) => {
    const connection = new FakeConnection('a', (command) => {
      if (command[0] === name) throw LOST;
      return wellAnswer(command);
    });
    const { storage } = storageOn('standalone', connection);
    expect(await put(storage)).toBe(KNOWN_UNAPPLIED);
    expect(connection.count('EVALSHA')).toBe(0);
  });

  test('is not applied when its time is over, and is not sent later', async () => {
    let answerLook: (text: string) => void = () => {};
    const connection = new FakeConnection('a', (command) => {
      if (command[0] !== 'INFO') return wellAnswer(command);
      return new Promise((resolve) => {
        answerLook = resolve;
      });
    });
    const { storage, clock } = storageOn('standalone', connection);
    const outcome = put(storage);
    await clock.advance(3000);
    expect(await outcome).toBe(KNOWN_UNAPPLIED);
    answerLook(String(wellAnswer(['INFO'])));
    await clock.advance(3000);
    expect(connection.count('EVALSHA')).toBe(0);
    expect(connection.count('INFO')).toBe(1);
  });
});

describe('a server that loads its data', () => {
  test('is not asked what it promises until it has done so', async () => {
    let isLoading = true;
    const connection = new FakeConnection('a', (command) => {
      const reply = wellAnswer(command);
      return isLoading && command[0] === 'INFO' ? `${String(reply)}loading:1\r\n` : reply;
    });
    const { storage } = storageOn('standalone', connection);
    expect(await put(storage)).toBe(KNOWN_UNAPPLIED);
    expect(connection.sent).toEqual(['INFO']);
    isLoading = false;
    expect(await put(storage)).toBe('applied');
  });
});

describe('a commit that was sent', () => {
  test.each([
    ['ERR Script attempted to access a non local key in a cluster node', KNOWN_UNAPPLIED],
    ['OOM command not allowed', KNOWN_UNAPPLIED],
    [
      "NOPERM this user has no permissions to run the 'evalsha' command",
      'REDIS_ACCESS_DENIED false',
    ],
    ["ERR The user executing the script can't run this command or subcommand", UNKNOWN],
    ["NOPERM ACL failure in script: User app has no permissions to run the 'del' command", UNKNOWN],
    ['ERR anything else', UNKNOWN],
  ])('and answered with %s is %s', async (text, expected) => {
    const connection = new FakeConnection('a', (command) => {
      if (command[0] === 'EVALSHA') throw refusal(text);
      return wellAnswer(command);
    });
    const { storage } = storageOn('cluster', connection);
    expect(await put(storage)).toBe(expected);
  });
});

describe('a server that is far away', () => {
  test.each(['standalone', 'sentinel', 'cluster'] as const)(
    'gets what it is sent after one look (%s)',
    async (topology) => {
      const connection = new FakeConnection('a', async (command) => {
        await clock.sleep(260);
        return wellAnswer(command);
      });
      const { storage, clock } = storageOn(topology, connection);
      const outcome = put(storage);
      await clock.advance(2500);
      expect(await outcome).toBe('applied');
      expect(connection.count('INFO')).toBe(1);
    },
  );
});

describe('a connection that stays while its server may be replaced', () => {
  test.each(['standalone', 'sentinel', 'cluster'] as const)(
    'is looked at before the next command when it was idle, with INFO alone (%s)',
    async (topology) => {
      const connection = new FakeConnection('a', (command) => wellAnswer(command));
      const { storage, clock } = storageOn(topology, connection);
      await put(storage);
      const before = connection.sent.length;
      await clock.advance(400);
      await put(storage);
      expect(connection.sent.slice(before)).toEqual(['EVALSHA']);
      await clock.advance(501);
      await put(storage);
      expect(connection.sent.slice(before + 1)).toEqual(['INFO', 'EVALSHA']);
    },
  );

  test('is looked at after an answer that took long, before that is told', async () => {
    let isSlow = false;
    const connection = new FakeConnection('a', async (command) => {
      if (command[0] === 'EVALSHA' && isSlow) await clock.sleep(700);
      return command[0] === 'EVAL' && isSlow ? 9 : wellAnswer(command, isSlow ? 'new' : 'old');
    });
    const { storage, clock } = storageOn('sentinel', connection);
    await put(storage);
    expect(storage.incarnation).toBe(5);
    isSlow = true;
    const told = put(storage).then((outcome) => `${outcome} in ${storage.incarnation}`);
    await clock.advance(1000);
    expect(await told).toBe('applied in 9');
  });

  test('counts from when a command was sent, not from its answer', async () => {
    const connection = new FakeConnection('a', async (command) => {
      if (command[0] === 'EVALSHA') await clock.sleep(400);
      return wellAnswer(command);
    });
    const { storage, clock } = storageOn('sentinel', connection);
    const first = put(storage);
    await clock.advance(600);
    await first;
    const second = put(storage);
    await clock.advance(600);
    await second;
    expect(connection.count('INFO')).toBe(2);
  });
});

describe('one primary of a Cluster that hangs', () => {
  test('stops no other one, and only its own connection is cut', async () => {
    const well = new FakeConnection('a', (command) => wellAnswer(command));
    const hung = new FakeConnection('b', () => never());
    const { storage, clock } = storageOn('cluster', well, hung);
    const outcome = put(storage);
    await clock.advance(1900);
    expect(await outcome).toBe('applied');
    expect([well.resets, hung.resets]).toEqual([0, 1]);
    expect(await put(storage)).toBe('applied');
  });
});
