import type { JsonValue, Kv, KvReadOptions } from '@spillway/kv';
import { assertThat, SpillwayError, type Clock, type Random } from '@spillway/runtime';
import { checkOperationId } from '../identifier.ts';
import { KeyedRecords } from '../keyed-records.ts';
import { KvCall, runCall } from '../kv-call.ts';
import { checkFingerprint, fingerprint } from '../operation-fingerprint.ts';
import { createChange, patchChange, touchChange, type TimedRecord } from './session-change.ts';
import { resolvePatch, patchFields, type ResolvedPatch } from './session-patch.ts';
import { needsTouch, type SessionPolicy, type SessionRecord } from './session-record.ts';
import { rotateSession } from './rotate-session.ts';
import type {
  Session,
  SessionPatch,
  SessionPatchOptions,
  Sessions,
  SessionStats,
} from './sessions.ts';

const SESSION_ID = /^[0-9a-f]{32}$/;
const SESSION_ID_BYTES = 16; // 128 bits; OWASP asks for at least 64 of entropy

/** What {@link KvSessions} is made of. */
export interface KvSessionsParts {
  readonly kv: Kv;
  readonly namespace: string;
  readonly clock: Clock;
  readonly random: Random;
  readonly policy: SessionPolicy;
}

/** The public object: checks what it is given, then runs one change on the session's register. */
export class KvSessions<Fields extends object> implements Sessions<Fields> {
  readonly #parts: KvSessionsParts;
  readonly #records: KeyedRecords<SessionRecord>;
  /** Touches under way: another of the same session waits for it instead of writing as well. */
  readonly #touching = new Map<string, Promise<boolean>>();
  #touches = 0;
  #touchesAvoided = 0;

  constructor(parts: KvSessionsParts) {
    this.#parts = parts;
    this.#records = new KeyedRecords(parts.namespace, 'session');
  }

  async create(fields?: SessionPatch<Fields>, options?: KvReadOptions): Promise<Session<Fields>> {
    const { policy } = this.#parts;
    const stored = patchFields({}, resolvePatch(fields === undefined ? {} : fields), policy);
    const id = this.#newId();
    return await this.#run(options, async (call) => {
      const made = await this.#records.update(call, id, createChange(stored, policy));
      assertThat(made !== undefined, 'a random session id to be new');
      return sessionOf<Fields>(id, made);
    });
  }

  async read(id: string, options?: KvReadOptions): Promise<Session<Fields> | undefined> {
    checkSessionId(id);
    const timed = await this.#run(options, (call) => this.#records.readTimed(call, id));
    return timed === undefined ? undefined : sessionOf<Fields>(id, timed);
  }

  async patch(
    id: string,
    fields: SessionPatch<Fields>,
    options?: SessionPatchOptions,
  ): Promise<Session<Fields> | undefined> {
    checkSessionId(id);
    const patch = resolvePatch(fields);
    const operationId = options?.operationId;
    if (operationId !== undefined) checkOperationId(operationId);
    const patched = await this.#run(options, (call) =>
      operationId === undefined
        ? this.#records.update(call, id, patchChange(patch, this.#parts.policy))
        : this.#patchOnce(call, id, patch, operationId),
    );
    return patched === undefined ? undefined : sessionOf<Fields>(id, patched);
  }

  async touch(id: string, options?: KvReadOptions): Promise<boolean> {
    checkSessionId(id);
    this.#touches += 1;
    const underWay = this.#touching.get(id);
    // a caller with a signal or time-out of its own must not wait for one without
    if (options !== undefined) return await this.#touch(id, options);
    if (underWay !== undefined) {
      this.#touchesAvoided += 1;
      return await underWay;
    }
    const touching = this.#touch(id, undefined).finally(() => this.#touching.delete(id));
    this.#touching.set(id, touching);
    return await touching;
  }

  async destroy(id: string, options?: KvReadOptions): Promise<boolean> {
    checkSessionId(id);
    return await this.#run(options, (call) => call.delete(this.#records.key(id)));
  }

  async rotateId(
    id: string,
    fields?: SessionPatch<Fields>,
    options?: KvReadOptions,
  ): Promise<Session<Fields> | undefined> {
    checkSessionId(id);
    const patch = resolvePatch(fields === undefined ? {} : fields);
    const newId = this.#newId();
    const { policy } = this.#parts;
    const request = { id, newId, patch, policy };
    const rotated = await this.#run(options, (call) => rotateSession(this.#records, call, request));
    return rotated === undefined ? undefined : sessionOf<Fields>(newId, rotated);
  }

  stats(): SessionStats {
    return { touches: this.#touches, touchesAvoided: this.#touchesAvoided };
  }

  async #touch(id: string, options: KvReadOptions | undefined): Promise<boolean> {
    const { policy, clock } = this.#parts;
    return await this.#run(options, async (call) => {
      const timed = await this.#records.readTimed(call, id);
      if (timed === undefined) return false;
      const { expiresAtMs, record } = timed;
      if (needsTouch(policy, { createdAtMs: record.createdAtMs, expiresAtMs }, clock.wallMs())) {
        return await this.#records.update(call, id, touchChange(policy));
      }
      this.#touchesAvoided += 1;
      return true;
    });
  }

  /** The KV remembers little for each operation id: not the session, which is read again. */
  async #patchOnce(
    call: KvCall,
    id: string,
    patch: ResolvedPatch,
    operationId: string,
  ): Promise<TimedRecord | undefined> {
    const expected = fingerprint('patch', JSON.stringify(describePatch(patch)));
    const change = patchChange(patch, this.#parts.policy);
    const remembered = await this.#records.update<string>(
      call,
      id,
      (current, context) => ({ ...change(current, context), result: expected }),
      operationId,
    );
    checkFingerprint(remembered, expected);
    return await this.#records.readTimed(call, id);
  }

  #newId(): string {
    const id = this.#parts.random.id(SESSION_ID_BYTES);
    assertThat(SESSION_ID.test(id), 'random.id(16) to be 32 lower-case hexadecimal digits');
    return id;
  }

  #run<Result>(
    options: KvReadOptions | undefined,
    steps: (call: KvCall) => Promise<Result>,
  ): Promise<Result> {
    return runCall(new KvCall(this.#parts.kv, this.#parts.clock, options), steps);
  }
}

/** Tells removal and `null` apart in JSON. */
function describePatch(patch: ResolvedPatch): JsonValue {
  return [...patch].map(([name, value]) => (value === undefined ? [name] : [name, value]));
}

/** @throws SESSION_ID_INVALID */
function checkSessionId(id: unknown): void {
  if (typeof id === 'string' && SESSION_ID.test(id)) return;
  throw new SpillwayError(
    'SESSION_ID_INVALID',
    'A session id has 32 lower-case hexadecimal digits. Treat the visitor as one without session.',
  );
}

/** Without a prototype: reading a field that is not there finds nothing of `Object.prototype`. */
function sessionOf<Fields extends object>(id: string, timed: TimedRecord): Session<Fields> {
  const { createdAtMs, revision, fields } = timed.record;
  // Object.create says any
  const own: object = Object.assign(Object.create(null) as object, fields);
  return {
    id,
    fields: own as Partial<Fields>, // the caller's claim about what it stored
    createdAtMs,
    expiresAtMs: timed.expiresAtMs,
    revision,
  };
}
