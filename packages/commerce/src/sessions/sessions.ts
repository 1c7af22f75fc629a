import type { JsonValue, KvReadOptions } from '@spillway/kv';

/** Fields of a session when the application gives no type of its own. */
export type SessionFields = { readonly [name: string]: JsonValue };

/** One live session as it was at the moment of the call. */
export interface Session<Fields extends object = SessionFields> {
  /** The secret that the browser's cookie carries: at least 128 random bits, lower-case hex. */
  readonly id: string;
  /** What the application stored; an object without a prototype. */
  readonly fields: Readonly<Partial<Fields>>;
  /** Wall time in ms of `create`; a rotation keeps it. */
  readonly createdAtMs: number;
  /** Wall time in ms from which the session does not exist any more. */
  readonly expiresAtMs: number;
  /** Rises by one with every change of the fields. */
  readonly revision: number;
}

/** Options of {@link Sessions.patch}. */
export interface SessionPatchOptions extends KvReadOptions {
  /**
   * The caller's name for this one patch, 1–200 bytes. A repeat of it, however late, changes
   * nothing; a session remembers its last 64.
   */
  readonly operationId?: string;
}

/** Fields to set; `undefined` removes a field, and what is not named stays. */
export type SessionPatch<Fields extends object> = {
  readonly [Name in keyof Fields]?: Fields[Name] | undefined;
};

/** Counters of one `Sessions` object since it was made. */
export interface SessionStats {
  /** Calls of `touch`. */
  readonly touches: number;
  /** Touches that needed no write, because enough of the TTL was left or another was writing. */
  readonly touchesAvoided: number;
}

/**
 * Sessions of a web shop. All methods reject with `SESSION_ID_INVALID` for an id that no `create`
 * can have made, and with the KV's own errors; nothing is stored then.
 */
export interface Sessions<Fields extends object = SessionFields> {
  /**
   * Makes a session with a new random id.
   * @throws SESSION_FIELD_INVALID, SESSION_LIMIT_EXCEEDED
   */
  create(fields?: SessionPatch<Fields>, options?: KvReadOptions): Promise<Session<Fields>>;
  /** The session, or `undefined` when it never was, ended, or expired. Renews nothing. */
  read(id: string, options?: KvReadOptions): Promise<Session<Fields> | undefined>;
  /**
   * Sets the named fields and leaves the others, so that parallel patches of different fields lose
   * nothing. Renews the lifetime. `undefined` when there is no such session: it never makes one.
   * @throws SESSION_FIELD_INVALID, SESSION_LIMIT_EXCEEDED, OPERATION_ID_REUSED
   */
  patch(
    id: string,
    fields: SessionPatch<Fields>,
    options?: SessionPatchOptions,
  ): Promise<Session<Fields> | undefined>;
  /**
   * Renews the lifetime, with a write only when less than `touchBelow` of it is left. `false` when
   * there is no such session: a touch that comes after `destroy` revives nothing.
   */
  touch(id: string, options?: KvReadOptions): Promise<boolean>;
  /** Ends the session; `false` when there was none. */
  destroy(id: string, options?: KvReadOptions): Promise<boolean>;
  /**
   * Moves the session to a new id, with `fields` patched in: call it at login and logout. When it
   * resolves the old id is dead. `undefined` when there was no such session; then there is no new
   * one either. A failure leaves the old session, or none; never two with the patched fields known
   * to anybody.
   * @throws SESSION_FIELD_INVALID, SESSION_LIMIT_EXCEEDED
   */
  rotateId(
    id: string,
    fields?: SessionPatch<Fields>,
    options?: KvReadOptions,
  ): Promise<Session<Fields> | undefined>;
  /** Counters since this object was made. */
  stats(): SessionStats;
}
