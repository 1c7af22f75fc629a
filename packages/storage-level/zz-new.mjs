var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// node_modules/.pnpm/eventemitter3@5.0.4/node_modules/eventemitter3/index.js
var require_eventemitter3 = __commonJS({
  "node_modules/.pnpm/eventemitter3@5.0.4/node_modules/eventemitter3/index.js"(exports, module) {
    "use strict";
    var has = Object.prototype.hasOwnProperty;
    var prefix = "~";
    function Events() {
    }
    if (Object.create) {
      Events.prototype = /* @__PURE__ */ Object.create(null);
      if (!new Events().__proto__) prefix = false;
    }
    function EE(fn, context, once) {
      this.fn = fn;
      this.context = context;
      this.once = once || false;
    }
    function addListener(emitter, event, fn, context, once) {
      if (typeof fn !== "function") {
        throw new TypeError("The listener must be a function");
      }
      var listener = new EE(fn, context || emitter, once), evt = prefix ? prefix + event : event;
      if (!emitter._events[evt]) emitter._events[evt] = listener, emitter._eventsCount++;
      else if (!emitter._events[evt].fn) emitter._events[evt].push(listener);
      else emitter._events[evt] = [emitter._events[evt], listener];
      return emitter;
    }
    function clearEvent(emitter, evt) {
      if (--emitter._eventsCount === 0) emitter._events = new Events();
      else delete emitter._events[evt];
    }
    function EventEmitter2() {
      this._events = new Events();
      this._eventsCount = 0;
    }
    EventEmitter2.prototype.eventNames = function eventNames() {
      var names = [], events, name;
      if (this._eventsCount === 0) return names;
      for (name in events = this._events) {
        if (has.call(events, name)) names.push(prefix ? name.slice(1) : name);
      }
      if (Object.getOwnPropertySymbols) {
        return names.concat(Object.getOwnPropertySymbols(events));
      }
      return names;
    };
    EventEmitter2.prototype.listeners = function listeners(event) {
      var evt = prefix ? prefix + event : event, handlers = this._events[evt];
      if (!handlers) return [];
      if (handlers.fn) return [handlers.fn];
      for (var i = 0, l = handlers.length, ee = new Array(l); i < l; i++) {
        ee[i] = handlers[i].fn;
      }
      return ee;
    };
    EventEmitter2.prototype.listenerCount = function listenerCount(event) {
      var evt = prefix ? prefix + event : event, listeners = this._events[evt];
      if (!listeners) return 0;
      if (listeners.fn) return 1;
      return listeners.length;
    };
    EventEmitter2.prototype.emit = function emit(event, a1, a2, a3, a4, a5) {
      var evt = prefix ? prefix + event : event;
      if (!this._events[evt]) return false;
      var listeners = this._events[evt], len = arguments.length, args, i;
      if (listeners.fn) {
        if (listeners.once) this.removeListener(event, listeners.fn, void 0, true);
        switch (len) {
          case 1:
            return listeners.fn.call(listeners.context), true;
          case 2:
            return listeners.fn.call(listeners.context, a1), true;
          case 3:
            return listeners.fn.call(listeners.context, a1, a2), true;
          case 4:
            return listeners.fn.call(listeners.context, a1, a2, a3), true;
          case 5:
            return listeners.fn.call(listeners.context, a1, a2, a3, a4), true;
          case 6:
            return listeners.fn.call(listeners.context, a1, a2, a3, a4, a5), true;
        }
        for (i = 1, args = new Array(len - 1); i < len; i++) {
          args[i - 1] = arguments[i];
        }
        listeners.fn.apply(listeners.context, args);
      } else {
        var length = listeners.length, j;
        for (i = 0; i < length; i++) {
          if (listeners[i].once) this.removeListener(event, listeners[i].fn, void 0, true);
          switch (len) {
            case 1:
              listeners[i].fn.call(listeners[i].context);
              break;
            case 2:
              listeners[i].fn.call(listeners[i].context, a1);
              break;
            case 3:
              listeners[i].fn.call(listeners[i].context, a1, a2);
              break;
            case 4:
              listeners[i].fn.call(listeners[i].context, a1, a2, a3);
              break;
            default:
              if (!args) for (j = 1, args = new Array(len - 1); j < len; j++) {
                args[j - 1] = arguments[j];
              }
              listeners[i].fn.apply(listeners[i].context, args);
          }
        }
      }
      return true;
    };
    EventEmitter2.prototype.on = function on(event, fn, context) {
      return addListener(this, event, fn, context, false);
    };
    EventEmitter2.prototype.once = function once(event, fn, context) {
      return addListener(this, event, fn, context, true);
    };
    EventEmitter2.prototype.removeListener = function removeListener(event, fn, context, once) {
      var evt = prefix ? prefix + event : event;
      if (!this._events[evt]) return this;
      if (!fn) {
        clearEvent(this, evt);
        return this;
      }
      var listeners = this._events[evt];
      if (listeners.fn) {
        if (listeners.fn === fn && (!once || listeners.once) && (!context || listeners.context === context)) {
          clearEvent(this, evt);
        }
      } else {
        for (var i = 0, events = [], length = listeners.length; i < length; i++) {
          if (listeners[i].fn !== fn || once && !listeners[i].once || context && listeners[i].context !== context) {
            events.push(listeners[i]);
          }
        }
        if (events.length) this._events[evt] = events.length === 1 ? events[0] : events;
        else clearEvent(this, evt);
      }
      return this;
    };
    EventEmitter2.prototype.removeAllListeners = function removeAllListeners(event) {
      var evt;
      if (event) {
        evt = prefix ? prefix + event : event;
        if (this._events[evt]) clearEvent(this, evt);
      } else {
        this._events = new Events();
        this._eventsCount = 0;
      }
      return this;
    };
    EventEmitter2.prototype.off = EventEmitter2.prototype.removeListener;
    EventEmitter2.prototype.addListener = EventEmitter2.prototype.on;
    EventEmitter2.prefixed = prefix;
    EventEmitter2.EventEmitter = EventEmitter2;
    if ("undefined" !== typeof module) {
      module.exports = EventEmitter2;
    }
  }
});

// packages/register/src/ballot.ts
var COUNTER_BYTES = 6;
var PROPOSER_BYTES = 10;
var ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
var BALLOT_BYTES = COUNTER_BYTES + PROPOSER_BYTES;
function createProposerId(random) {
  let id = "";
  for (let i = 0; i < PROPOSER_BYTES; i++) id += ALPHABET.charAt(random.integer(0, 61));
  return id;
}
function makeBallot(counter, proposerId) {
  const high = Math.floor(counter / 4294967296);
  const low = counter >>> 0;
  return String.fromCharCode(
    high >>> 8 & 255,
    high & 255,
    low >>> 24 & 255,
    low >>> 16 & 255,
    low >>> 8 & 255,
    low & 255
  ) + proposerId;
}
function ballotCounter(ballot) {
  let counter = 0;
  for (let i = 0; i < COUNTER_BYTES; i++) counter = counter * 256 + ballot.charCodeAt(i);
  return counter;
}
function ballotText(ballot) {
  return `${ballotCounter(ballot).toString(36)}.${ballot.slice(COUNTER_BYTES)}`;
}

// packages/runtime/src/spillway-error.ts
var SpillwayError = class extends Error {
  name = "SpillwayError";
  /** Stable, upper-case identifier, such as `STORAGE_CLOSED`. */
  code;
  retryable;
  applied;
  details;
  constructor(code, message, options = {}) {
    super(message, options.cause === void 0 ? void 0 : { cause: options.cause });
    this.code = code;
    this.retryable = options.retryable ?? false;
    this.applied = options.applied ?? false;
    this.details = options.details ?? {};
  }
};
function isSpillwayError(error, code) {
  return typeof error === "object" && error !== null && "name" in error && error.name === "SpillwayError" && "code" in error && typeof error.code === "string" && "applied" in error && (typeof error.applied === "boolean" || error.applied === "unknown") && "retryable" in error && typeof error.retryable === "boolean" && (code === void 0 || error.code === code);
}
function mayHaveApplied(error) {
  return !isSpillwayError(error) || error.applied !== false;
}

// packages/runtime/src/assert.ts
function assertThat(condition, expectation) {
  if (!condition) {
    throw new SpillwayError("ASSERTION_FAILED", `Expected ${expectation}. This is a Spillway bug.`);
  }
}
function assertNever(value) {
  throw new SpillwayError(
    "ASSERTION_FAILED",
    `Unexpected case ${nameOfCase(value)}. This is a Spillway bug.`
  );
}
var CASE_LETTERS_MAX = 64;
function nameOfCase(value) {
  const named = typeof value === "object" && value !== null && "kind" in value ? value.kind : value;
  return typeof named === "string" ? JSON.stringify(named.slice(0, CASE_LETTERS_MAX)) : `of type ${named === null ? "null" : typeof named}`;
}

// packages/runtime/src/sleep-on.ts
function sleepOn(clock, delayMs, signal) {
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) {
      reject(abortedError(signal));
      return;
    }
    const timer = clock.startTimer(delayMs, () => {
      signal?.removeEventListener("abort", onAbort);
      resolve();
    });
    function onAbort() {
      timer.cancel();
      reject(abortedError(signal));
    }
    signal?.addEventListener("abort", onAbort, { once: true });
  });
}
function abortedError(signal, applied = false) {
  return new SpillwayError("ABORTED", "The operation was aborted by its signal.", {
    applied,
    cause: signal?.reason
  });
}

// packages/runtime/src/system-clock.ts
var TIMEOUT_MS_MAX = 2 ** 31 - 1;
var systemClock = {
  wallMs: () => Date.now(),
  monotonicMs: () => performance.now(),
  startTimer: (delayMs, callback) => new SystemTimer(delayMs, callback),
  sleep: (delayMs, signal) => sleepOn(systemClock, delayMs, signal)
};
var SystemTimer = class {
  #callback;
  #timeout;
  constructor(delayMs, callback) {
    assertThat(!Number.isNaN(delayMs), "the delay of a timer to be a number");
    this.#callback = callback;
    if (delayMs < Infinity) this.#start(Math.max(0, delayMs));
  }
  cancel() {
    clearTimeout(this.#timeout);
  }
  #start(delayMs) {
    const stepMs = Math.min(delayMs, TIMEOUT_MS_MAX);
    this.#timeout = stepMs === delayMs ? setTimeout(this.#callback, stepMs) : setTimeout(() => this.#start(delayMs - stepMs), stepMs);
    this.#timeout.unref();
  }
};

// packages/runtime/src/integer-range.ts
var RANGE_MAX = 2 ** 48 - 1;
function checkIntegerRange(min, max) {
  const inOrder = Number.isSafeInteger(min) && Number.isSafeInteger(max) && min <= max;
  assertThat(inOrder && max < Number.MAX_SAFE_INTEGER, "safe integers min <= max");
  assertThat(max - min < RANGE_MAX, "a range of integers below 2^48");
}

// packages/runtime/src/system-random.ts
import { randomBytes, randomInt } from "node:crypto";
var FLOAT_STEPS = 2 ** 48 - 1;
var systemRandom = {
  float: () => randomInt(FLOAT_STEPS) / FLOAT_STEPS,
  integer(min, max) {
    checkIntegerRange(min, max);
    return randomInt(min, max + 1);
  },
  chance: (probability) => systemRandom.float() < probability,
  pick(items) {
    assertThat(items.length > 0, "pick needs at least one item");
    return items[randomInt(items.length)];
  },
  fork: () => systemRandom,
  id: (bytes = 16) => randomBytes(bytes).toString("hex")
};

// packages/runtime/src/settle-within.ts
function settleWithin(work, limits) {
  const { signal, timeoutMs, clock } = limits;
  if (signal === void 0 && timeoutMs === void 0) return work();
  if (signal?.aborted === true) return Promise.reject(limits.onAbort(signal, false));
  return new Promise((resolve, reject) => {
    const release = () => {
      timer?.cancel();
      signal?.removeEventListener("abort", onAbort);
    };
    const onAbort = () => {
      release();
      if (signal !== void 0) reject(limits.onAbort(signal, true));
    };
    const timer = timeoutMs === void 0 ? void 0 : clock.startTimer(timeoutMs, () => {
      release();
      reject(limits.onTimeout(timeoutMs));
    });
    signal?.addEventListener("abort", onAbort, { once: true });
    const fail = (error) => {
      release();
      reject(error);
    };
    try {
      work().then((value) => {
        release();
        resolve(value);
      }, fail);
    } catch (error) {
      fail(error);
    }
  });
}

// packages/runtime/src/deadline-queue.ts
var DeadlineQueue = class {
  #clock;
  #delayMs;
  #list;
  #armed = false;
  /** Each deadline passes `delayMs` milliseconds after it was added. */
  constructor(clock, delayMs) {
    this.#clock = clock;
    this.#delayMs = delayMs;
    this.#list = new Link(0, void 0);
  }
  /** Calls `onDeadline` once after the queue's delay, unless cancelled before. */
  add(onDeadline) {
    const link = new Link(this.#clock.monotonicMs() + this.#delayMs, onDeadline);
    link.insertBefore(this.#list);
    if (!this.#armed) this.#arm(this.#delayMs);
    return link;
  }
  #arm(delayMs) {
    this.#armed = true;
    this.#clock.startTimer(delayMs, () => this.#fire());
  }
  /** Stays armed while it calls, so that a deadline added by a callback starts no second timer. */
  #fire() {
    const nowMs = this.#clock.monotonicMs();
    try {
      for (let link = this.#list.next; link !== this.#list; link = this.#list.next) {
        if (link.atMs > nowMs) break;
        link.pass();
      }
    } finally {
      const { next } = this.#list;
      if (next === this.#list) this.#armed = false;
      else this.#arm(Math.max(0, next.atMs - nowMs));
    }
  }
};
var Link = class {
  atMs;
  next = this;
  #previous = this;
  #onDeadline;
  constructor(atMs, onDeadline) {
    this.atMs = atMs;
    this.#onDeadline = onDeadline;
  }
  insertBefore(link) {
    this.next = link;
    this.#previous = link.#previous;
    link.#previous.next = this;
    link.#previous = this;
  }
  cancel() {
    this.#previous.next = this.next;
    this.next.#previous = this.#previous;
    this.next = this;
    this.#previous = this;
    this.#onDeadline = void 0;
  }
  pass() {
    const onDeadline = this.#onDeadline;
    this.cancel();
    onDeadline?.();
  }
};

// node_modules/.pnpm/eventemitter3@5.0.4/node_modules/eventemitter3/index.mjs
var import_index = __toESM(require_eventemitter3(), 1);

// packages/runtime/src/typed-events.ts
var TypedEvents = class {
  #emitter = new import_index.default();
  #onListenerError;
  constructor(onListenerError = reportError) {
    this.#onListenerError = onListenerError;
  }
  on(name, listener) {
    const guarded = (payload) => {
      try {
        const settled = listener(payload);
        if (settled instanceof Promise) settled.catch(this.#onListenerError);
      } catch (error) {
        this.#onListenerError(error);
      }
    };
    this.#emitter.on(name, guarded);
    return () => {
      this.#emitter.off(name, guarded);
    };
  }
  emit(name, payload) {
    this.#emitter.emit(name, payload);
  }
  /** Forgets all listeners. */
  clear() {
    this.#emitter.removeAllListeners();
  }
};
function reportError(error) {
  queueMicrotask(() => {
    throw error;
  });
}

// packages/register/src/ballot-source.ts
var BallotSource = class {
  #proposerId;
  #counter = 0;
  /** The ballot after the last one given out; made already, for it was that one's promise. */
  #following;
  constructor(proposerId) {
    this.#proposerId = proposerId;
  }
  next() {
    this.#counter++;
    const ballot = this.#following ?? makeBallot(this.#counter, this.#proposerId);
    this.#following = void 0;
    return ballot;
  }
  /** The ballot that an accept at `ballot`, the newest one, promises to this proposer. */
  after(ballot) {
    const counter = ballotCounter(ballot);
    if (counter !== this.#counter) return makeBallot(counter + 1, this.#proposerId);
    this.#following ??= makeBallot(counter + 1, this.#proposerId);
    return this.#following;
  }
  learn(ballot) {
    const counter = ballotCounter(ballot);
    if (counter <= this.#counter) return;
    this.#counter = counter;
    this.#following = void 0;
  }
};

// packages/register/src/register-errors.ts
var RegisterErrors = class {
  #prefix;
  constructor(prefix) {
    this.#prefix = prefix;
  }
  /** Too few replicas answer: nothing was applied. */
  unavailable(cause) {
    return new SpillwayError(
      `${this.#prefix}_UNAVAILABLE`,
      "Too few of the nodes that hold the key answer; nothing was applied. Retry with more up.",
      { retryable: true, ...cause === void 0 ? {} : { cause } }
    );
  }
  /** Nobody can tell whether the change was applied. */
  outcomeUnknown() {
    return new SpillwayError(
      `${this.#prefix}_OUTCOME_UNKNOWN`,
      "The change may or may not have been applied; repeat it with the same operation id.",
      { applied: "unknown", retryable: true }
    );
  }
  /** More changes are under way than may be. */
  overloaded(inFlightMax) {
    return new SpillwayError("OVERLOADED", "Too many operations are under way; retry later.", {
      retryable: true,
      details: { inFlightMax, retryAfterMs: 50 }
    });
  }
};

// packages/register/src/replica-record.ts
var FORMAT = 1;
var RECORD_HEADER_BYTES = 1 + BALLOT_BYTES;
function decodeRecord(entry) {
  if (entry === void 0 || entry === null || entry.value.length === 0) return void 0;
  const { value } = entry;
  if (value.length < RECORD_HEADER_BYTES || value[0] !== FORMAT) {
    throw new SpillwayError(
      "REGISTER_CORRUPT",
      "A stored register is damaged or of an unknown format; restore the node from a replica."
    );
  }
  return new StoredRecord(asBuffer(value));
}
var StoredRecord = class {
  bytes;
  constructor(bytes) {
    this.bytes = bytes;
  }
  get accepted() {
    return this.bytes.toString("latin1", 1, RECORD_HEADER_BYTES);
  }
};
function copyRecord({ bytes }) {
  return Buffer.from(bytes);
}
function prepareCommit(key, ballot) {
  return {
    checks: [{ kind: "stampAtMost", key, stamp: ballot }],
    writes: [{ kind: "stamp", key, stamp: ballot }],
    returning: [key]
  };
}
function acceptCommit(key, ballot, promise, proposal) {
  const value = asBuffer(proposal);
  value[0] = FORMAT;
  value.write(ballot, 1, "latin1");
  return {
    checks: [{ kind: "stampAtMost", key, stamp: ballot }],
    writes: [{ kind: "put", key, value, stamp: promise }]
  };
}
function asBuffer(bytes) {
  return bytes instanceof Buffer ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}

// packages/register/src/register-batch.ts
var RegisterBatch = class {
  #codec;
  #errors;
  #changes;
  /** Whether some change must reach every replica. */
  everywhere;
  #answers = [];
  /** Attempts whose fate was open when they ended, oldest first, with what they would answer. */
  #open;
  /** Somebody else wrote after an attempt whose fate is open. */
  #overtaken = false;
  constructor(codec, errors, changes) {
    this.#codec = codec;
    this.#errors = errors;
    this.#changes = changes;
    this.everywhere = changes.some(({ kind }) => kind === "synchronise");
  }
  /** Whether an earlier attempt of this batch may have been chosen. */
  get isOpen() {
    return this.#open !== void 0;
  }
  /** The attempt at `ballot`, the newest one, ended without anybody knowing how. */
  leaveOpen(ballot) {
    this.#open ??= /* @__PURE__ */ new Map();
    this.#open.set(ballot, this.#answers);
  }
  /**
   * Runs the changes on the state that a quorum reported and returns the next state, with headroom,
   * or `undefined` when there is nothing to write. A state that is not known to be chosen is
   * proposed again, so that what was answered stays true.
   *
   * After attempts with an open fate the report tells it: the record is that of one of them (it is
   * completed, with its answers), or older than all (none was chosen and none can be any more, for
   * a quorum has promised a higher ballot: the changes run anew), or somebody else's newer one:
   * whether it stands on ours nobody can tell, so what cannot be repeated has an unknown outcome.
   */
  decide(record, ballot, isChosen) {
    if (record !== void 0 && this.#open !== void 0) {
      const answers = this.#open.get(record.accepted);
      if (answers !== void 0) {
        this.#answers = answers;
        return copyRecord(record);
      }
      const [oldest] = this.#open.keys();
      if (oldest !== void 0 && record.accepted > oldest) this.#overtaken = true;
    }
    const before = record === void 0 ? void 0 : this.#codec.decode(record.bytes, RECORD_HEADER_BYTES);
    const after = this.#run(before, ballot);
    if (after !== before && after !== void 0) {
      return this.#codec.encode(after, RECORD_HEADER_BYTES);
    }
    if (record === void 0 || isChosen && !this.everywhere) return void 0;
    return copyRecord(record);
  }
  /** How many changes it holds. */
  get size() {
    return this.#changes.length;
  }
  /** Hands out the answers of the attempt that was chosen. */
  resolve() {
    for (let i = 0; i < this.#changes.length; i++) {
      const change = this.#changes[i];
      const answer = this.#answers[i];
      if (change === void 0 || answer === void 0) continue;
      if ("error" in answer) change.reject(answer.error);
      else change.resolve(answer.result);
    }
  }
  /** Tells every change of the failure; to a read an unknown outcome is no more than a failure. */
  reject(error) {
    for (const change of this.#changes) {
      change.reject(
        change.kind === "read" && this.isOpen ? this.#errors.unavailable(error) : error
      );
    }
  }
  #run(before, ballot) {
    let state = before;
    const answers = new Array(this.#changes.length);
    for (let index = 0; index < this.#changes.length; index++) {
      const pending = this.#changes[index];
      if (pending === void 0) continue;
      if (this.#overtaken && pending.kind === "change") {
        answers[index] = { error: this.#errors.outcomeUnknown() };
        continue;
      }
      try {
        const { next, result } = pending.change(state, { ballot, index });
        if (next !== void 0) state = next;
        answers[index] = { result };
      } catch (error) {
        answers[index] = { error };
      }
    }
    this.#answers = answers;
    return state;
  }
};

// packages/register/src/read-register.ts
function currentReplica(key, { replicas }) {
  for (const replica of replicas) {
    if (replica.standing === "voting" && replica.isCurrent(key)) return replica;
  }
  return void 0;
}
function readHedged(key, replica, hedges) {
  return new Promise((resolve) => {
    const deadline = hedges.add(() => resolve(void 0));
    readEntry(key, replica).then(
      (entry) => {
        deadline.cancel();
        try {
          resolve({ entry, record: decodeRecord(entry) });
        } catch {
          resolve(void 0);
        }
      },
      () => {
        deadline.cancel();
        resolve(void 0);
      }
    );
  });
}
function readQuorum(key, { replicas, quorum }, deadlines, errors) {
  return new Promise((resolve, reject) => {
    const voters = replicas.filter((replica) => replica.standing === "voting");
    const refuse = () => reject(errors.unavailable());
    if (voters.length < quorum) {
      refuse();
      return;
    }
    const deadline = deadlines.add(refuse);
    const counts = /* @__PURE__ */ new Map();
    let answers = 0;
    let failures = 0;
    const settle2 = (reading) => {
      deadline.cancel();
      resolve(reading);
    };
    const onAnswer = () => {
      if (voters.length - failures < quorum) {
        deadline.cancel();
        refuse();
      } else if (answers + failures === voters.length) settle2({ settled: false });
    };
    const onEntry = (entry) => {
      const record = decodeRecord(entry);
      const ballot = record?.accepted ?? "";
      const count2 = (counts.get(ballot) ?? 0) + 1;
      counts.set(ballot, count2);
      answers++;
      if (count2 >= quorum) settle2({ settled: true, record });
      else onAnswer();
    };
    for (const replica of voters) {
      readEntry(key, replica).then(onEntry).catch(() => {
        failures++;
        onAnswer();
      });
    }
  });
}
async function readEntry(key, replica) {
  const sentUnder = replica.callSent();
  let entry;
  try {
    entry = await replica.storage.get(key);
  } catch (error) {
    replica.callFailed(error);
    throw error;
  }
  if (!replica.callAnswered(sentUnder))
    throw new Error("the engine was restarted while it was asked");
  return entry;
}

// packages/register/src/round.ts
function startRound(setting, base) {
  const state = {
    setting,
    phase: base === void 0 ? "preparing" : "deciding",
    granted: 0,
    answered: 0,
    doubtful: 0,
    lingering: false,
    best: base?.record,
    outbid: void 0
  };
  if (countBits(setting.called & setting.voters) < setting.quorum) {
    return finish(state, { kind: "unavailable", applied: false });
  }
  const command = base === void 0 ? { kind: "prepare" } : { kind: "decide", record: base.record };
  return { state, command };
}
function stepRound(state, event) {
  if (state.phase === "finished") return { state, command: void 0 };
  switch (event.kind) {
    case "promised":
      if (state.phase !== "preparing") return { state, command: void 0 };
      return afterPromise(state, event.replica, event.record);
    case "accepted":
      return afterVote(grant(state, event.replica));
    case "refused": {
      if (state.phase !== event.of) return { state, command: void 0 };
      const outbid = laterOf(state.outbid, event.promised);
      return afterVote({ ...state, outbid, answered: state.answered | 1 << event.replica });
    }
    case "failed": {
      if (state.phase !== event.of) return { state, command: void 0 };
      const bit = 1 << event.replica;
      const doubtful = event.applied === false ? state.doubtful : state.doubtful | bit;
      return afterVote({ ...state, doubtful, answered: state.answered | bit });
    }
    case "decided":
      if (event.proposal === void 0)
        return finish(state, { kind: "kept", promised: state.granted });
      return {
        state: {
          ...state,
          phase: "accepting",
          granted: 0,
          answered: 0,
          doubtful: 0,
          lingering: false
        },
        command: { kind: "accept", proposal: event.proposal }
      };
    case "expired":
      if (!hasQuorum(state)) return finish(state, failureOf(state));
      return afterVote({ ...state, setting: { ...state.setting, waitForAll: false } });
    default:
      return assertNever(event);
  }
}
function afterPromise(state, replica, record) {
  const best = record === void 0 || state.best !== void 0 && state.best.accepted >= record.accepted ? state.best : record;
  return afterVote({ ...grant(state, replica), best });
}
function grant(state, replica) {
  const bit = 1 << replica;
  return { ...state, granted: state.granted | bit, answered: state.answered | bit };
}
function afterVote(state) {
  const waiting = state.setting.called & ~state.answered;
  if (hasQuorum(state)) {
    if (state.setting.waitForAll && waiting !== 0) return linger(state);
    if (state.phase === "preparing") {
      return {
        state: { ...state, phase: "deciding" },
        command: { kind: "decide", record: state.best }
      };
    }
    if (state.phase === "accepting") {
      return finish(state, { kind: "chosen", accepted: state.granted });
    }
    return { state, command: void 0 };
  }
  if (countBits((state.granted | waiting) & state.setting.voters) >= state.setting.quorum) {
    return { state, command: void 0 };
  }
  const isCertain = waiting === 0 || (state.granted | state.doubtful) !== 0;
  if (state.phase !== "accepting" || isCertain) return finish(state, failureOf(state));
  return linger(state);
}
function linger(state) {
  if (state.lingering) return { state, command: void 0 };
  return { state: { ...state, lingering: true }, command: { kind: "linger" } };
}
function failureOf(state) {
  const applied = doubt(state);
  return state.outbid === void 0 ? { kind: "unavailable", applied } : { kind: "outbid", promised: state.outbid, applied };
}
function doubt(state) {
  if (state.phase !== "accepting") return false;
  const waiting = state.setting.called & ~state.answered;
  return (state.granted | state.doubtful | waiting) === 0 ? false : "unknown";
}
function hasQuorum(state) {
  return countBits(state.granted & state.setting.voters) >= state.setting.quorum;
}
function finish(state, outcome) {
  return { state: { ...state, phase: "finished" }, command: { kind: "finish", outcome } };
}
function laterOf(a, b) {
  return a === void 0 || a < b ? b : a;
}
function countBits(set) {
  let count2 = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count2++;
  return count2;
}

// packages/register/src/round-execution.ts
var RoundExecution = class {
  #parts;
  #key;
  #group;
  #batch;
  #base;
  #end;
  #ballot;
  #state;
  #deadline;
  #outcome;
  constructor(parts, register, batch, base, end) {
    this.#parts = parts;
    this.#key = register.key;
    this.#group = register.group;
    this.#batch = batch;
    this.#base = base;
    this.#end = end;
    this.#ballot = parts.ballots.next();
  }
  start() {
    const { replicas, quorum } = this.#group;
    let called = 0;
    let voters = 0;
    for (let i = 0; i < replicas.length; i++) {
      const standing = replicas[i]?.standing;
      if (standing !== "down") called |= 1 << i;
      if (standing === "voting") voters |= 1 << i;
    }
    this.#expireAfter(this.#parts.deadlines);
    const waitForAll = this.#batch.everywhere;
    this.#take(startRound({ called, voters, quorum, waitForAll }, this.#base));
  }
  /**
   * A round that goes on after its time (it had a quorum, and waited for more) gets as much anew.
   */
  #expireAfter(queue) {
    this.#deadline = queue.add(() => {
      this.#expireAfter(queue);
      this.#dispatch({ kind: "expired" });
    });
  }
  #dispatch(event) {
    if (this.#state !== void 0) this.#take(stepRound(this.#state, event));
  }
  #take({ state, command }) {
    this.#state = state;
    switch (command?.kind) {
      case void 0:
        return;
      case "prepare":
        this.#callAll("preparing", prepareCommit(this.#key, this.#ballot));
        return;
      case "decide":
        this.#decide(command.record);
        return;
      case "accept":
        this.#accept(command.proposal);
        return;
      case "linger":
        this.#deadline?.cancel();
        this.#expireAfter(this.#parts.hedges);
        return;
      case "finish":
        this.#finish(command.outcome);
        return;
      default:
        assertNever(command);
    }
  }
  #decide(record) {
    let proposal;
    try {
      proposal = this.#batch.decide(record, this.#ballot, this.#base !== void 0);
    } catch (error) {
      this.#deadline?.cancel();
      this.#state = void 0;
      this.#end.onFailed(this.#batch, error);
      return;
    }
    this.#dispatch({ kind: "decided", proposal });
  }
  #accept(proposal) {
    if (this.#base === void 0) {
      this.#deadline?.cancel();
      this.#expireAfter(this.#parts.deadlines);
    }
    const promise = this.#parts.ballots.after(this.#ballot);
    this.#callAll("accepting", acceptCommit(this.#key, this.#ballot, promise, proposal));
  }
  #callAll(of, commit) {
    const { replicas } = this.#group;
    const called = this.#state?.setting.called ?? 0;
    for (let i = 0; i < replicas.length; i++) {
      const replica = replicas[i];
      if (replica === void 0 || (called & 1 << i) === 0) continue;
      const sentUnder = replica.callSent();
      replica.storage.commit(commit).then(
        (result) => {
          if (replica.callAnswered(sentUnder)) this.#answered(of, i, replica, result);
          else this.#dispatch({ kind: "failed", of, replica: i, applied: "unknown" });
        },
        (error) => this.#failed(of, i, replica, error)
      );
    }
  }
  #answered(of, index, replica, result) {
    if (!result.applied) {
      const { refusal } = result;
      const promised = refusal.kind === "check" ? refusal.entry?.stamp : void 0;
      this.#dispatch({ kind: "refused", of, replica: index, promised: promised ?? this.#ballot });
      return;
    }
    if (of === "accepting") {
      if (this.#outcome?.kind === "chosen") replica.acceptApplied(this.#key, this.#ballot);
      this.#dispatch({ kind: "accepted", replica: index });
      return;
    }
    let record;
    try {
      record = decodeRecord(result.previous[0]);
    } catch {
      this.#dispatch({ kind: "failed", of, replica: index, applied: false });
      return;
    }
    this.#dispatch({ kind: "promised", replica: index, record });
  }
  #failed(of, index, replica, error) {
    replica.callFailed(error);
    const applied = mayHaveApplied(error) ? "unknown" : false;
    this.#dispatch({ kind: "failed", of, replica: index, applied });
  }
  /** Tells the replicas, then the lane. */
  #finish(outcome) {
    this.#outcome = outcome;
    this.#deadline?.cancel();
    this.#tellReplicas(outcome);
    if (outcome.kind === "chosen" || outcome.kind === "kept") {
      this.#end.onDone(this.#batch);
      return;
    }
    if (outcome.applied === "unknown") {
      this.#batch.leaveOpen(this.#ballot);
      this.#parts.onLeftOpen();
    }
    if (outcome.kind === "outbid") this.#parts.ballots.learn(outcome.promised);
    this.#end.onSetback(this.#batch, outcome);
  }
  #tellReplicas(outcome) {
    const { replicas } = this.#group;
    for (let i = 0; i < replicas.length; i++) {
      const replica = replicas[i];
      if (replica === void 0) continue;
      const bit = 1 << i;
      if (outcome.kind === "chosen") {
        if ((outcome.accepted & bit) !== 0) replica.acceptApplied(this.#key, this.#ballot);
        else replica.acceptMissed(this.#key, this.#ballot);
      } else if (outcome.kind === "kept") {
        if ((outcome.promised & bit) !== 0) replica.acceptApplied(this.#key, this.#ballot);
      } else if (outcome.applied === "unknown") {
        replica.acceptMissed(this.#key, this.#ballot);
      }
    }
  }
};

// packages/register/src/register-lane.ts
var ATTEMPTS_MAX = 12;
var ATTEMPTS_UNAVAILABLE_MAX = 3;
var BATCH_MAX = 1024;
var BACKOFF_MS_MAX = 64;
var RegisterLane = class {
  key;
  group;
  #parts;
  #pending;
  constructor(key, group, parts) {
    this.key = key;
    this.group = group;
    this.#parts = parts;
  }
  /** The first change of an idle lane: starts at once. */
  start(change) {
    this.#run([change]);
  }
  /** A change behind the round that is under way. */
  enqueue(change) {
    if (this.#pending === void 0) this.#pending = [change];
    else this.#pending.push(change);
  }
  onDone(batch) {
    batch.resolve();
    this.#ended(batch);
  }
  onSetback(batch) {
    void this.#settle(batch);
  }
  onFailed(batch, error) {
    batch.reject(error);
    this.#ended(batch);
  }
  #ended(batch) {
    this.#parts.onEnded(batch.size);
    this.#next();
  }
  #next() {
    const waiting = this.#pending;
    if (waiting === void 0) {
      this.#parts.onIdle(this.key);
      return;
    }
    this.#pending = waiting.length <= BATCH_MAX ? void 0 : waiting.splice(BATCH_MAX);
    this.#run(waiting);
  }
  #run(changes) {
    const batch = new RegisterBatch(this.#parts.codec, this.#parts.errors, changes);
    const base = provenBase(batch, this.#baseAtHand());
    if (base === void 0) void this.#settle(batch);
    else new RoundExecution(this.#parts, this, batch, base, this).start();
  }
  /** Brings one batch to its end, whatever it takes. Never rejects: the changes are told. */
  async #settle(batch) {
    try {
      await this.#attemptUntilCertain(batch);
    } catch (error) {
      this.onFailed(batch, error);
      return;
    }
    this.onDone(batch);
  }
  /** Attempts at rising ballots until the fate of the batch is certain. */
  async #attemptUntilCertain(batch) {
    const { clock, errors, roundTimeoutMs } = this.#parts;
    const untilMs = clock.monotonicMs() + roundTimeoutMs;
    for (let attempt2 = 1; ; attempt2++) {
      const base = batch.isOpen ? void 0 : provenBase(batch, await this.#readBase());
      const setback = await this.#attempt(batch, base);
      if (setback === void 0) return;
      if (clock.monotonicMs() >= untilMs || !this.#mayRetry(setback, attempt2)) {
        throw batch.isOpen ? errors.outcomeUnknown() : errors.unavailable();
      }
      if (attempt2 > 1) await this.#backOff(attempt2);
    }
  }
  #attempt(batch, base) {
    return new Promise((resolve, reject) => {
      const end = {
        onDone: () => resolve(void 0),
        onSetback: (_, setback) => resolve(setback),
        onFailed: (_, error) => reject(error)
      };
      new RoundExecution(this.#parts, this, batch, base, end).start();
    });
  }
  #mayRetry(setback, attempt2) {
    const { replicas, quorum } = this.group;
    if (attempt2 >= ATTEMPTS_MAX) return false;
    if (setback.kind === "unavailable" && attempt2 >= ATTEMPTS_UNAVAILABLE_MAX) return false;
    return replicas.filter((replica) => replica.standing === "voting").length >= quorum;
  }
  #backOff(attempt2) {
    const { clock, random } = this.#parts;
    return clock.sleep(random.float() * Math.min(BACKOFF_MS_MAX, 2 ** attempt2));
  }
  /** The record of a replica that surely is current, if it is at hand; its promise is learned. */
  #baseAtHand() {
    const replica = this.#parts.sole ? currentReplica(this.key, this.group) : void 0;
    const entry = replica?.storage.peek(this.key);
    if (entry === void 0) return void 0;
    if (entry?.stamp !== void 0) this.#parts.ballots.learn(entry.stamp);
    try {
      return { record: decodeRecord(entry) };
    } catch {
      return void 0;
    }
  }
  /** The same by asking the engine. */
  async #readBase() {
    const replica = this.#parts.sole ? currentReplica(this.key, this.group) : void 0;
    if (replica === void 0) return void 0;
    const reading = await readHedged(this.key, replica, this.#parts.hedges);
    if (reading?.entry?.stamp !== void 0) this.#parts.ballots.learn(reading.entry.stamp);
    return reading;
  }
};
function provenBase(batch, base) {
  return batch.everywhere && base?.record === void 0 ? void 0 : base;
}

// packages/register/src/registers.ts
var Registers = class {
  #parts;
  #lanes = /* @__PURE__ */ new Map();
  #inFlightMax;
  #inFlight = 0;
  /** Attempts that ended with an open fate. */
  #leftOpen = 0;
  #onIdle = [];
  constructor(options) {
    const { clock = systemClock, random = systemRandom, roundTimeoutMs = 5e3 } = options;
    this.#inFlightMax = options.inFlightMax ?? 1e4;
    this.#parts = {
      codec: options.codec,
      errors: new RegisterErrors(options.errorPrefix ?? "REGISTER"),
      sole: options.sole ?? false,
      clock,
      random,
      ballots: new BallotSource(createProposerId(random)),
      deadlines: new DeadlineQueue(clock, roundTimeoutMs),
      hedges: new DeadlineQueue(clock, options.hedgeMs ?? 25),
      roundTimeoutMs,
      onLeftOpen: () => this.#leftOpen++,
      onEnded: (count2) => this.#end(count2),
      onIdle: (key) => this.#lanes.delete(key)
    };
  }
  /** Operations under way. */
  get inFlight() {
    return this.#inFlight;
  }
  /** Resolves when nothing is under way any more. */
  idle() {
    if (this.#inFlight === 0) return Promise.resolve();
    return new Promise((resolve) => this.#onIdle.push(resolve));
  }
  /**
   * The latest chosen state when it is at hand without a wait: `null` when there is none, and
   * `undefined` when only {@link read} can tell.
   */
  peek(key, group) {
    if (!this.#parts.sole || this.#lanes.has(key)) return void 0;
    const entry = currentReplica(key, group)?.storage.peek(key);
    if (entry === void 0) return void 0;
    try {
      return this.#stateOf(decodeRecord(entry)) ?? null;
    } catch {
      return void 0;
    }
  }
  /**
   * The latest chosen state.
   * @throws REGISTER_UNAVAILABLE, OVERLOADED
   */
  async read(key, group) {
    if (!this.#lanes.has(key)) {
      this.#begin();
      try {
        const reading = await this.#readSettled(key, group);
        if (reading.settled) return this.#stateOf(reading.record);
      } finally {
        this.#end(1);
      }
    }
    return await this.#enqueue(key, group, keep, "read");
  }
  /**
   * Runs a change function on the register and returns its result. What the function throws rejects
   * this call alone, with nothing written. A `repeatable` change knows by itself whether a state
   * has it already (an operation id): it is run again where another one's outcome would stay
   * unknown.
   * @throws REGISTER_UNAVAILABLE (nothing applied), REGISTER_OUTCOME_UNKNOWN, OVERLOADED
   */
  change(key, group, change, kind = "change") {
    return this.#enqueue(key, group, change, kind);
  }
  /**
   * Brings the latest chosen state to every replica that can be reached, and waits for all of them.
   * @throws REGISTER_UNAVAILABLE, REGISTER_OUTCOME_UNKNOWN, OVERLOADED
   */
  async synchronise(key, group) {
    await this.#enqueue(key, group, keep, "synchronise");
  }
  #enqueue(key, group, change, kind) {
    return new Promise((resolve, reject) => {
      this.#begin();
      const pending = {
        change,
        kind,
        resolve,
        // gets the result of this very change
        reject
      };
      const lane = this.#lanes.get(key);
      if (lane !== void 0) {
        lane.enqueue(pending);
        return;
      }
      const opened = new RegisterLane(key, group, this.#parts);
      this.#lanes.set(key, opened);
      opened.start(pending);
    });
  }
  async #readSettled(key, group) {
    const { sole, hedges, deadlines, errors } = this.#parts;
    const replica = sole ? currentReplica(key, group) : void 0;
    if (replica !== void 0) {
      const leftOpen = this.#leftOpen;
      const reading = await readHedged(key, replica, hedges);
      if (this.#lanes.has(key) || leftOpen !== this.#leftOpen || !replica.isCurrent(key)) {
        return { settled: false };
      }
      if (reading !== void 0) return { settled: true, record: reading.record };
    }
    return await readQuorum(key, group, deadlines, errors);
  }
  #stateOf(record) {
    return record === void 0 ? void 0 : this.#parts.codec.decode(record.bytes, RECORD_HEADER_BYTES);
  }
  #begin() {
    if (this.#inFlight >= this.#inFlightMax) {
      throw this.#parts.errors.overloaded(this.#inFlightMax);
    }
    this.#inFlight++;
  }
  #end(count2) {
    this.#inFlight -= count2;
    if (this.#inFlight > 0) return;
    const waiting = this.#onIdle;
    if (waiting.length === 0) return;
    this.#onIdle = [];
    for (const resolve of waiting) resolve();
  }
};
function keep(state) {
  return { result: state };
}

// packages/storage/src/input-errors.ts
function keyInvalid(message) {
  return new SpillwayError("STORAGE_KEY_INVALID", message);
}
function valueInvalid(message) {
  return new SpillwayError("STORAGE_VALUE_INVALID", message);
}
function optionInvalid(reason) {
  return new SpillwayError("STORAGE_OPTION_INVALID", `Invalid option: ${reason}.`);
}
function commitInvalid(reason) {
  return new SpillwayError("STORAGE_COMMIT_INVALID", `Invalid commit: ${reason}.`);
}
function limitExceeded(limit, actual, max) {
  return new SpillwayError("STORAGE_LIMIT_EXCEEDED", `${limit} is ${actual}, at most ${max}.`, {
    details: { limit, actual, max }
  });
}
function nameOf(value) {
  return typeof value === "string" ? JSON.stringify(value.slice(0, 40)) : typeof value;
}

// packages/storage/src/key.ts
var NOT_ASCII = /[^\0-\x7f]/;
function textKey(text2) {
  if (typeof text2 !== "string" || !text2.isWellFormed()) {
    throw keyInvalid("A text key must be a string without lone surrogates.");
  }
  return NOT_ASCII.test(text2) ? Buffer.from(text2, "utf8").toString("latin1") : text2;
}
function keyText(key) {
  return NOT_ASCII.test(key) ? Buffer.from(key, "latin1").toString("utf8") : key;
}
function prefixRange(prefix) {
  let length = prefix.length;
  while (length > 0 && prefix.charCodeAt(length - 1) === 255) length--;
  if (length === 0) return prefix === "" ? {} : { start: prefix };
  const last = String.fromCharCode(prefix.charCodeAt(length - 1) + 1);
  return { start: prefix, end: prefix.slice(0, length - 1) + last };
}
function logEntryKey(log, sequence) {
  const high = Math.floor(sequence / 4294967296);
  const low = sequence >>> 0;
  return log + String.fromCharCode(
    high >>> 24 & 255,
    high >>> 16 & 255,
    high >>> 8 & 255,
    high & 255,
    low >>> 24 & 255,
    low >>> 16 & 255,
    low >>> 8 & 255,
    low & 255
  );
}

// packages/storage/src/entry.ts
var INTEGER_BYTES_MAX = 17;
var MINUS = 45;
var ZERO = 48;
function encodeInteger(value) {
  const text2 = String(value);
  const bytes = new Uint8Array(text2.length);
  for (let i = 0; i < text2.length; i++) bytes[i] = text2.charCodeAt(i);
  return bytes;
}
function decodeInteger(value) {
  const { length } = value;
  const isNegative = value[0] === MINUS;
  const first = isNegative ? 1 : 0;
  let sum2 = 0;
  let isInteger = length > first && length <= INTEGER_BYTES_MAX;
  for (let i = first; i < length && isInteger; i++) {
    const digit = (value[i] ?? 0) - ZERO;
    isInteger = digit >= 0 && digit <= 9 && (i === first || sum2 > 0);
    sum2 = sum2 * 10 + digit;
  }
  if (!isInteger || sum2 > Number.MAX_SAFE_INTEGER || isNegative && sum2 === 0) {
    throw new SpillwayError(
      "STORAGE_NOT_AN_INTEGER",
      "The entry does not hold an integer; add and append work only on entries they made."
    );
  }
  return isNegative ? -sum2 : sum2;
}

// packages/storage/src/capabilities.ts
var DURABILITIES = [
  /** Nothing: gone with the process. */
  "volatile",
  /** The end of the process, but not of the machine (no fsync before the acknowledgement). */
  "process",
  /** Loss of the newest writes when the engine fails over (asynchronous replicas). */
  "replicated-async",
  /** The crash of the machine: synced to its disk before the acknowledgement. */
  "disk",
  /** The loss of a machine: on a majority of replicas before the acknowledgement. */
  "replicated-sync"
];
var DEFAULT_LIMITS = Object.freeze({
  keyBytes: 1024,
  valueBytes: 1024 * 1024,
  commitWrites: 1e3,
  commitBytes: 8 * 1024 * 1024
});
var STAMP_BYTES_MAX = 16;
function requireCapabilities(storage, needs) {
  const has = storage.capabilities;
  const refuse = (capability, needed, actual) => {
    throw new SpillwayError(
      "STORAGE_CAPABILITY_MISSING",
      `${storage.id} has ${capability} = ${String(actual)}, but ${String(needed)} is needed.`,
      { details: { storage: storage.id, capability, needed, actual } }
    );
  };
  for (const name of ["orderedScan", "snapshotScan", "shared"]) {
    if (needs[name] === true && !has[name]) refuse(name, true, false);
  }
  const wanted = needs.durability;
  if (wanted !== void 0 && DURABILITIES.indexOf(has.durability) < DURABILITIES.indexOf(wanted)) {
    refuse("durability", wanted, has.durability);
  }
}

// packages/storage/src/evaluate-commit.ts
var PUT = Object.freeze({ kind: "put" });
var STAMPED = Object.freeze({ kind: "stamp" });
var NO_VALUE = new Uint8Array(0);
function evaluateCommit(commit, lookup, version, keep2) {
  const { checks, writes } = commit;
  const failed = evaluateChecks(checks, lookup);
  if (failed !== void 0) return { applied: false, refusal: failed };
  const step = new WriteStep(lookup, version, keep2);
  for (let index = 0; index < writes.length; index++) {
    const refusal = step.write(writes[index], index);
    if (refusal !== void 0) return { applied: false, refusal };
  }
  step.writeHeads();
  return { applied: true, mutations: step.mutations, outcomes: step.outcomes };
}
function evaluateChecks(checks, lookup) {
  for (let index = 0; index < checks.length; index++) {
    const check = checks[index];
    const entry = lookup(check.key);
    if (!checkPasses(check, entry)) return { kind: "check", index, key: check.key, entry };
  }
  return void 0;
}
function checkPasses(check, entry) {
  switch (check.kind) {
    case "version":
      return entry?.version === check.version;
    case "absent":
      return entry === void 0;
    case "stampAtMost":
      return entry?.stamp === void 0 || entry.stamp <= check.stamp;
    default:
      return assertNever(check);
  }
}
var WriteStep = class {
  mutations = [];
  outcomes = [];
  #lookup;
  #version;
  #keep;
  #heads;
  constructor(lookup, version, keep2) {
    this.#lookup = lookup;
    this.#version = version;
    this.#keep = keep2;
  }
  /** Gathers one write; gives the reason when it is over its bound. */
  write(write, index) {
    switch (write.kind) {
      case "put":
        this.#mutate(write.key, this.#own(write.value), write.stamp, write.expiresAtMs);
        this.outcomes.push(PUT);
        return void 0;
      case "delete":
        this.mutations.push({ key: write.key, entry: void 0 });
        this.outcomes.push({
          kind: "delete",
          existed: this.#lookup(write.key) !== void 0
        });
        return void 0;
      case "stamp": {
        const entry = this.#lookup(write.key);
        const value = entry === void 0 ? NO_VALUE : entry.value;
        this.#mutate(write.key, value, write.stamp, entry?.expiresAtMs);
        this.outcomes.push(STAMPED);
        return void 0;
      }
      case "add":
        return this.#add(write, index);
      case "append":
        return this.#append(write, index);
      default:
        return assertNever(write);
    }
  }
  /** Gathers the new heads of the logs that were appended to. */
  writeHeads() {
    if (this.#heads === void 0) return;
    for (const [log, { entry, sequence }] of this.#heads) {
      this.#mutate(log, encodeInteger(sequence), entry?.stamp, entry?.expiresAtMs);
    }
  }
  #add(write, index) {
    const { key, delta } = write;
    const entry = this.#lookup(key);
    const before = entry === void 0 ? 0 : decodeInteger(entry.value);
    const value = before + delta;
    if (value < (write.floor ?? -Number.MAX_SAFE_INTEGER)) {
      return { kind: "floor", index, key, value: before };
    }
    if (value > (write.ceiling ?? Number.MAX_SAFE_INTEGER)) {
      return { kind: "ceiling", index, key, value: before };
    }
    const expiresAtMs = write.expiresAtMs ?? entry?.expiresAtMs;
    this.#mutate(key, encodeInteger(value), entry?.stamp, expiresAtMs);
    this.outcomes.push({ kind: "add", value });
    return void 0;
  }
  #append({ log, value }, index) {
    const head = this.#headOf(log);
    const sequence = head.sequence + 1;
    if (sequence < 1) return { kind: "floor", index, key: log, value: head.stored };
    if (sequence > Number.MAX_SAFE_INTEGER) {
      return { kind: "ceiling", index, key: log, value: head.stored };
    }
    head.sequence = sequence;
    this.#mutate(logEntryKey(log, sequence), this.#own(value), void 0, void 0);
    this.outcomes.push({ kind: "append", sequence });
    return void 0;
  }
  #headOf(log) {
    this.#heads ??= /* @__PURE__ */ new Map();
    let head = this.#heads.get(log);
    if (head === void 0) {
      const entry = this.#lookup(log);
      const stored = entry === void 0 ? 0 : decodeInteger(entry.value);
      head = { entry, stored, sequence: stored };
      this.#heads.set(log, head);
    }
    return head;
  }
  #own(value) {
    return this.#keep === void 0 ? value : this.#keep(value);
  }
  #mutate(key, value, stamp, expiresAtMs) {
    const written = { key, value, version: this.#version };
    this.mutations.push({ key, entry: entryOf(written, stamp, expiresAtMs) });
  }
};
function entryOf({ key, value, version }, stamp, expiresAtMs) {
  if (expiresAtMs === void 0) {
    return stamp === void 0 ? { key, value, version } : { key, value, version, stamp };
  }
  return stamp === void 0 ? { key, value, version, expiresAtMs } : { key, value, version, stamp, expiresAtMs };
}

// packages/storage/src/validate-key.ts
var NOT_BYTES = /[^\0-\xff]/;
function isByteString(text2) {
  return !NOT_BYTES.test(text2);
}
function checkKey(key, limits) {
  if (typeof key !== "string" || key === "") throw keyInvalid("A key must be a non-empty string.");
  if (key.length > limits.keyBytes) throw limitExceeded("keyBytes", key.length, limits.keyBytes);
  if (NOT_BYTES.test(key)) throw notBytes();
}
function checkKeys(keys, limits) {
  if (!Array.isArray(keys)) throw keyInvalid("The keys must be an array.");
  if (keys.length > limits.commitWrites) {
    throw limitExceeded("commitWrites", keys.length, limits.commitWrites);
  }
  for (const key of keys) checkKey(key, limits);
}
function checkBound(bound, limits) {
  if (bound === void 0 || bound === "") return;
  if (typeof bound !== "string") throw keyInvalid("A bound of a range must be a string.");
  const max = limits.keyBytes + 1;
  if (bound.length > max) throw limitExceeded("keyBytes", bound.length, max);
  if (NOT_BYTES.test(bound)) throw notBytes();
}
function notBytes() {
  return keyInvalid("A key must be a byte string (code units 0\u2013255); use textKey() for text.");
}

// packages/storage/src/validate-options.ts
var PARTITION_BYTES_MAX = 255;
var PAGE_SIZE_MAX = 1e3;
function checkOperationOptions(options) {
  if (typeof options !== "object" || options === null) throw optionInvalid("not an object");
  const { signal, timeoutMs } = options;
  if (timeoutMs !== void 0 && !(typeof timeoutMs === "number" && timeoutMs > 0)) {
    throw optionInvalid("timeoutMs must be a number above 0");
  }
  if (signal !== void 0 && !isSignal(signal)) {
    throw optionInvalid("signal must be an AbortSignal");
  }
}
function checkReadOptions(options) {
  checkOperationOptions(options);
  checkPartition(options.partition);
}
function checkPartition(partition) {
  if (partition === void 0) return;
  const valid = typeof partition === "string" && partition !== "" && partition.length <= PARTITION_BYTES_MAX && isByteString(partition);
  if (!valid) throw optionInvalid(`partition must be 1 to ${PARTITION_BYTES_MAX} bytes`);
}
function resolveScan(range, options, limits) {
  if (typeof range !== "object" || range === null) throw optionInvalid("range must be an object");
  checkBound(range.start, limits);
  checkBound(range.end, limits);
  checkReadOptions(options);
  const { reverse = false, limit = Infinity, pageSize = 100, partition } = options;
  if (typeof reverse !== "boolean") throw optionInvalid("reverse must be true or false");
  if (limit !== Infinity && !(Number.isSafeInteger(limit) && limit >= 0)) {
    throw optionInvalid("limit must be an integer of at least 0");
  }
  if (!(Number.isSafeInteger(pageSize) && pageSize >= 1 && pageSize <= PAGE_SIZE_MAX)) {
    throw optionInvalid(`pageSize must be an integer from 1 to ${PAGE_SIZE_MAX}`);
  }
  return { range, reverse, limit, pageSize, partition };
}
function isSignal(signal) {
  return typeof signal === "object" && signal !== null && "aborted" in signal && typeof signal.aborted === "boolean" && "addEventListener" in signal && typeof signal.addEventListener === "function";
}

// packages/storage/src/validate-commit.ts
import { types } from "node:util";
var NONE = Object.freeze([]);
var SEQUENCE_BYTES = 8;
function resolveCommit(commit, limits) {
  if (typeof commit !== "object" || commit === null) throw commitInvalid("it must be an object");
  const { checks = NONE, writes = NONE, returning = NONE, partition } = commit;
  checkList("checks", checks, limits);
  checkList("writes", writes, limits);
  checkList("returning", returning, limits);
  if (checks.length + writes.length + returning.length === 0) {
    throw commitInvalid("it has no checks, no writes and nothing to return");
  }
  checkPartition(partition);
  for (const key of returning) checkKey(key, limits);
  for (const check of checks) checkCheck(check, limits);
  let bytes = 0;
  for (const write of writes) bytes += checkWrite(write, limits);
  if (bytes > limits.commitBytes) throw limitExceeded("commitBytes", bytes, limits.commitBytes);
  if (writes.length > 1) checkDistinct(writes);
  return { checks, writes, returning, partition };
}
function checkList(name, list, { commitWrites }) {
  if (!Array.isArray(list)) throw commitInvalid(`${name} must be an array`);
  if (list.length > commitWrites) throw limitExceeded("commitWrites", list.length, commitWrites);
}
function checkCheck(check, limits) {
  switch (check?.kind) {
    case "version":
      if (typeof check.version !== "number") throw commitInvalid("a version must be a number");
      break;
    case "stampAtMost":
      checkStamp(check.stamp);
      break;
    case "absent":
      break;
    default:
      throw commitInvalid(`a check of kind ${kindOf(check)}`);
  }
  checkKey(check.key, limits);
}
function checkWrite(write, limits) {
  switch (write?.kind) {
    case "put":
      checkKey(write.key, limits);
      checkValue(write.value, limits);
      if (write.stamp !== void 0) checkStamp(write.stamp);
      checkExpiry(write.expiresAtMs);
      return write.key.length + write.value.length;
    case "delete":
      checkKey(write.key, limits);
      return write.key.length;
    case "stamp":
      checkKey(write.key, limits);
      checkStamp(write.stamp);
      return write.key.length;
    case "add":
      checkKey(write.key, limits);
      checkInteger("delta", write.delta);
      checkBounds(write);
      checkExpiry(write.expiresAtMs);
      return write.key.length;
    case "append":
      checkKey(write.log, limits);
      checkEntryKey(write.log, limits);
      checkValue(write.value, limits);
      return write.log.length + SEQUENCE_BYTES + write.value.length;
    default:
      throw commitInvalid(`a write of kind ${kindOf(write)}`);
  }
}
function checkEntryKey(log, { keyBytes: keyBytes2 }) {
  const length = log.length + SEQUENCE_BYTES;
  if (length > keyBytes2) throw limitExceeded("keyBytes", length, keyBytes2);
}
function checkBounds({ floor, ceiling }) {
  if (floor !== void 0) checkInteger("floor", floor);
  if (ceiling !== void 0) checkInteger("ceiling", ceiling);
  if (floor !== void 0 && ceiling !== void 0 && floor > ceiling) {
    throw commitInvalid("floor is above ceiling");
  }
}
function checkDistinct(writes) {
  const keys = /* @__PURE__ */ new Set();
  const logs = /* @__PURE__ */ new Set();
  for (const write of writes) {
    if (write.kind === "append") logs.add(write.log);
    else if (keys.has(write.key)) throw commitInvalid("it writes one key twice");
    else keys.add(write.key);
  }
  for (const log of logs) {
    if (keys.has(log)) throw commitInvalid("it writes the head of a log that it appends to");
    keys.add(log);
  }
  if (logs.size === 0) return;
  for (const key of keys) {
    if (logs.has(key.slice(0, -SEQUENCE_BYTES))) {
      throw commitInvalid("it writes an entry of a log that it appends to");
    }
  }
}
function checkValue(value, { valueBytes }) {
  if (!(value instanceof Uint8Array) && !types.isUint8Array(value)) {
    throw valueInvalid("A value must be a Uint8Array.");
  }
  if (value.length > valueBytes) throw limitExceeded("valueBytes", value.length, valueBytes);
}
function checkStamp(stamp) {
  if (typeof stamp !== "string" || stamp.length > STAMP_BYTES_MAX || !isByteString(stamp)) {
    throw commitInvalid(`a stamp must be a byte string of at most ${STAMP_BYTES_MAX} bytes`);
  }
}
function checkExpiry(expiresAtMs) {
  if (expiresAtMs === void 0) return;
  if (typeof expiresAtMs !== "number" || !Number.isSafeInteger(expiresAtMs) || expiresAtMs < 0) {
    throw commitInvalid("expiresAtMs must be a non-negative integer of milliseconds");
  }
}
function checkInteger(name, value) {
  if (!Number.isSafeInteger(value)) throw commitInvalid(`${name} must be a safe integer`);
}
function kindOf(part) {
  if (typeof part !== "object" || part === null || !("kind" in part)) return "undefined";
  return nameOf(part.kind);
}

// packages/storage/src/open-storage.ts
function openStorage(backend, options = {}) {
  return new OpenedStorage(backend, options.clock ?? systemClock);
}
var OpenedStorage = class {
  id;
  capabilities;
  #backend;
  #clock;
  /** Scans whose reader has not come to the end; `close()` ends them. */
  #scans = /* @__PURE__ */ new Set();
  #closing;
  constructor(backend, clock) {
    this.id = backend.id;
    this.capabilities = backend.capabilities;
    this.#backend = backend;
    this.#clock = clock;
  }
  get incarnation() {
    return this.#backend.incarnation ?? 0;
  }
  get(key, options) {
    try {
      this.#checkOpen();
      checkKey(key, this.capabilities.limits);
      if (options === void 0) return this.#backend.get(key, void 0);
      checkReadOptions(options);
      const { partition } = options;
      return settleWithin(() => this.#backend.get(key, partition), this.#limits(options, "read"));
    } catch (error) {
      return Promise.reject(error);
    }
  }
  peek(key) {
    return this.#closing === void 0 ? this.#backend.peek?.(key) : void 0;
  }
  getMany(keys, options) {
    try {
      this.#checkOpen();
      checkKeys(keys, this.capabilities.limits);
      if (options === void 0) return this.#backend.getMany(keys, void 0);
      checkReadOptions(options);
      const work = () => this.#backend.getMany(keys, options.partition);
      return settleWithin(work, this.#limits(options, "read"));
    } catch (error) {
      return Promise.reject(error);
    }
  }
  async *scan(range, options = {}) {
    this.#checkOpen();
    if (!this.capabilities.orderedScan) {
      throw new SpillwayError("STORAGE_UNSUPPORTED", `Storage ${this.id} has no ordered scan.`);
    }
    const scan = resolveScan(range, options, this.capabilities.limits);
    if (scan.limit === 0) return;
    const pages = this.#backend.scan(scan)[Symbol.asyncIterator]();
    this.#scans.add(pages);
    let isWaiting = false;
    const nextPage2 = async () => {
      isWaiting = true;
      const next = await pages.next();
      isWaiting = false;
      return next;
    };
    try {
      for (; ; ) {
        const next = await settleWithin(nextPage2, this.#limits(options, "read"));
        if (next.done === true) return;
        yield next.value;
        this.#checkOpen();
      }
    } finally {
      const isOurs = this.#scans.delete(pages);
      const ended = isOurs ? pages.return?.() : void 0;
      if (isWaiting) ended?.catch(() => void 0);
      else await ended;
    }
  }
  commit(commit, options) {
    try {
      this.#checkOpen();
      const resolved = resolveCommit(commit, this.capabilities.limits);
      if (options === void 0) return this.#backend.commit(resolved);
      checkOperationOptions(options);
      return settleWithin(() => this.#backend.commit(resolved), this.#limits(options, "commit"));
    } catch (error) {
      return Promise.reject(error);
    }
  }
  async stats() {
    this.#checkOpen();
    return await this.#backend.stats();
  }
  close() {
    this.#closing ??= this.#close();
    return this.#closing;
  }
  [Symbol.asyncDispose]() {
    return this.close();
  }
  async #close() {
    const scans = [...this.#scans];
    this.#scans.clear();
    await Promise.allSettled(scans.map(async (pages) => pages.return?.()));
    await this.#backend.close();
  }
  #checkOpen() {
    if (this.#closing !== void 0) {
      throw new SpillwayError("STORAGE_CLOSED", `Storage ${this.id} is closed; open it again.`);
    }
  }
  #limits({ signal, timeoutMs }, kind) {
    return {
      signal,
      timeoutMs,
      clock: this.#clock,
      onAbort: (reason, started) => abortedError(reason, started && kind === "commit" ? "unknown" : false),
      onTimeout: () => timeoutError(this.id, kind, timeoutMs)
    };
  }
};
function timeoutError(id, kind, timeoutMs) {
  const details = { storage: id, timeoutMs };
  if (kind === "read") {
    return new SpillwayError("STORAGE_TIMEOUT", `Storage ${id} did not answer in time.`, {
      retryable: true,
      details
    });
  }
  return new SpillwayError(
    "STORAGE_OUTCOME_UNKNOWN",
    `Storage ${id} did not answer in time; the commit may have been applied.`,
    { applied: "unknown", details }
  );
}

// packages/kv/src/kv-node.ts
var FAILURES_MAX = 3;
var MISSED_MAX = 1e5;
var PROBE_MS_MIN = 100;
var PROBE_MS_MAX = 5e3;
var REFUSALS = /* @__PURE__ */ new Set(["OVERLOADED", "STORAGE_LIMIT_EXCEEDED"]);
var KvNode = class {
  id;
  storage;
  #clock;
  #listener;
  #state = "up";
  #incarnation;
  #complete = false;
  #missed = /* @__PURE__ */ new Map();
  #era = 0;
  #wasMember = false;
  #forgetful = false;
  #failures = 0;
  #waiting = 0;
  #onIdle = [];
  /** Ticks of the maintenance since the node last answered, or was first called after a rest. */
  #quietTicks = 0;
  #nextProbeMs = 0;
  #probeDelayMs = PROBE_MS_MIN;
  constructor(id, storage, clock, listener) {
    this.id = id;
    this.storage = storage;
    this.#clock = clock;
    this.#listener = listener;
    this.#incarnation = storage.incarnation;
  }
  get state() {
    return this.#state;
  }
  get standing() {
    return this.#state === "up" ? "voting" : this.#state;
  }
  /** Whether it lacks nothing but what {@link missedKeys} names. */
  get isComplete() {
    return this.#complete;
  }
  get missedCount() {
    return this.#missed.size;
  }
  get missedKeys() {
    return this.#missed.keys();
  }
  get isIdle() {
    return this.#waiting === 0;
  }
  /**
   * Resolves when no call is under way: by the answer itself, so no timer need keep the process.
   */
  whenIdle() {
    if (this.isIdle) return Promise.resolve();
    return new Promise((resolve) => this.#onIdle.push(resolve));
  }
  /** Rises whenever the node is lost or overflows: what was being proved of it is void then. */
  get era() {
    return this.#era;
  }
  /** Whether it has taken part since the KV was opened. */
  get wasMember() {
    return this.#wasMember;
  }
  /** The incarnation of the engine that the node is known under. */
  get incarnation() {
    return this.#incarnation;
  }
  isCurrent(key) {
    return this.#complete && (this.#missed.size === 0 || !this.#missed.has(key)) && this.storage.incarnation === this.#incarnation;
  }
  callSent() {
    if (this.#waiting === 0) this.#quietTicks = 0;
    this.#waiting++;
    return this.#incarnation;
  }
  callAnswered(sentUnder) {
    this.#callEnded();
    if (sentUnder !== this.#incarnation) return false;
    if (this.storage.incarnation !== this.#incarnation) {
      this.goDown(new Error("the engine was restarted"));
      return false;
    }
    this.#failures = 0;
    this.#quietTicks = 0;
    return true;
  }
  callFailed(error) {
    this.#callEnded();
    if (isSpillwayError(error) && REFUSALS.has(error.code)) {
      this.#quietTicks = 0;
      return;
    }
    this.#failures++;
    if (this.#failures >= FAILURES_MAX || this.storage.incarnation !== this.#incarnation) {
      this.goDown(error);
    }
  }
  acceptMissed(key, ballot) {
    if (this.#missed.size >= MISSED_MAX && !this.#missed.has(key)) {
      this.#era++;
      this.#complete = false;
      this.#missed.clear();
    }
    this.#missed.set(key, ballot);
  }
  acceptApplied(key, ballot) {
    if (this.#missed.size === 0) return;
    const missed = this.#missed.get(key);
    if (missed !== void 0 && missed <= ballot) this.#missed.delete(key);
  }
  /** Opens the breaker: the node is not called until a probe is due. */
  goDown(cause) {
    if (this.#state === "down") return;
    this.#state = "down";
    this.#era++;
    this.#probeDelayMs = PROBE_MS_MIN;
    this.#nextProbeMs = this.#clock.monotonicMs() + this.#probeDelayMs;
    this.#listener.nodeDown(this, cause);
  }
  /** Called at each tick of the maintenance; returns the ticks since the last sign of life. */
  tick() {
    return ++this.#quietTicks;
  }
  /** Whether the engine was restarted since it was last called, without proof of what it kept. */
  get wasReplaced() {
    return this.#wasMember && this.storage.incarnation !== this.#incarnation;
  }
  isProbeDue() {
    return this.#state === "down" && this.#clock.monotonicMs() >= this.#nextProbeMs;
  }
  probeFailed() {
    this.#probeDelayMs = Math.min(PROBE_MS_MAX, this.#probeDelayMs * 2);
    this.#nextProbeMs = this.#clock.monotonicMs() + this.#probeDelayMs;
  }
  /** The node answers and has kept every promise since it was last called. */
  comeBack() {
    if (!this.#wasMember) this.#incarnation = this.storage.incarnation;
    this.#wasMember = true;
    this.#failures = 0;
    this.#quietTicks = 0;
    this.#waiting = 0;
    this.#state = this.#forgetful ? "recovering" : "up";
  }
  /** The node answers and may have forgotten: it takes writes and has no vote until repaired. */
  comeBackForgetful() {
    this.distrust();
    this.comeBack();
  }
  /** It may have forgotten: up, or when it comes back, it has no vote until repaired. */
  distrust() {
    this.#forgetful = true;
    this.#complete = false;
    this.#incarnation = this.storage.incarnation;
    if (this.#state === "up") this.#state = "recovering";
  }
  /** Lets a node vote that may have forgotten, where no quorum can be had without it. */
  vote() {
    this.#forgetful = false;
    if (this.#state === "recovering") this.#state = "up";
  }
  /** It is proved to hold all that it owns, save the missed keys. */
  becomeComplete() {
    this.#complete = true;
    this.vote();
  }
  status() {
    return { id: this.id, state: this.#state, missedWrites: this.#missed.size };
  }
  #callEnded() {
    if (this.#waiting > 0) this.#waiting--;
    if (this.#waiting > 0 || this.#onIdle.length === 0) return;
    const waiters = this.#onIdle;
    this.#onIdle = [];
    for (const resolve of waiters) resolve();
  }
};

// packages/kv/src/kv-state.ts
var FORMAT2 = 1;
var HAS_VALUE = 1;
var HAS_EXPIRY = 2;
var HAS_OPERATIONS = 4;
var NO_OPERATIONS = Object.freeze([]);
var kvStateCodec = { encode: encodeState, decode: decodeState };
function encodeState(state, headroom) {
  const { value, expiresAtMs, version, operations } = state;
  const log = operations.length === 0 ? void 0 : Buffer.from(JSON.stringify(operations));
  const size = headroom + 3 + version.length + (expiresAtMs === void 0 ? 0 : 8) + (log === void 0 ? 0 : 4 + log.length) + (value === void 0 ? 0 : value.bytes.length - value.start);
  const bytes = Buffer.allocUnsafe(size);
  bytes[headroom] = FORMAT2;
  bytes[headroom + 1] = (value === void 0 ? 0 : HAS_VALUE) | (expiresAtMs === void 0 ? 0 : HAS_EXPIRY) | (log === void 0 ? 0 : HAS_OPERATIONS);
  bytes[headroom + 2] = version.length;
  let at = headroom + 3;
  at += bytes.write(version, at, "latin1");
  if (expiresAtMs !== void 0) at = bytes.writeDoubleBE(expiresAtMs, at);
  if (log !== void 0) {
    at = bytes.writeUInt32BE(log.length, at);
    bytes.set(log, at);
    at += log.length;
  }
  if (value !== void 0) value.bytes.copy(bytes, at, value.start);
  return bytes;
}
function decodeState(data, offset) {
  const bytes = data instanceof Buffer ? data : Buffer.from(data.buffer, data.byteOffset, data.length);
  const flags = bytes[offset + 1];
  const versionLength = bytes[offset + 2];
  if ((bytes[offset] ?? 0) > FORMAT2) {
    throw new SpillwayError(
      "KV_FORMAT_UNKNOWN",
      "A stored value was written by a newer release; open the data with that release."
    );
  }
  if (bytes[offset] !== FORMAT2 || flags === void 0 || versionLength === void 0) {
    throw new SpillwayError(
      "KV_CORRUPT",
      "A stored value is damaged or of an unknown format; restore the node from a replica."
    );
  }
  let at = offset + 3 + versionLength;
  const version = bytes.toString("latin1", offset + 3, at);
  let expiresAtMs;
  if ((flags & HAS_EXPIRY) !== 0) {
    expiresAtMs = bytes.readDoubleBE(at);
    at += 8;
  }
  let operations = NO_OPERATIONS;
  if ((flags & HAS_OPERATIONS) !== 0) {
    const end = at + 4 + bytes.readUInt32BE(at);
    operations = JSON.parse(bytes.toString("utf8", at + 4, end));
    at = end;
  }
  const value = (flags & HAS_VALUE) === 0 ? void 0 : { bytes, start: at };
  return { value, expiresAtMs, version, operations };
}
function liveState(state, nowMs) {
  if (state === void 0 || !hasValue(state)) return void 0;
  return state.expiresAtMs !== void 0 && state.expiresAtMs <= nowMs ? void 0 : state;
}
function hasValue(state) {
  return state.value !== void 0;
}

// packages/kv/src/kv-keys.ts
var KEY_BYTES_MAX = 1e3;
var REGISTER_PREFIX = "k";
var TOPOLOGY_KEY = "t";
var IDENTITY_KEY = "i";
var CLEAN_MARK_KEY = "c";
function registerKey(key) {
  if (typeof key !== "string" || key === "") throw keyInvalid2("it must be a non-empty string");
  if (!key.isWellFormed()) throw keyInvalid2("it holds a lone surrogate");
  const bytes = textKey(key);
  if (bytes.length > KEY_BYTES_MAX) {
    throw keyInvalid2(`it is ${bytes.length} bytes of UTF-8, at most ${KEY_BYTES_MAX}`);
  }
  return REGISTER_PREFIX + bytes;
}
function registerPrefix(prefix) {
  return prefix === void 0 || prefix === "" ? REGISTER_PREFIX : registerKey(prefix);
}
function textOfRegisterKey(key) {
  return keyText(key.slice(REGISTER_PREFIX.length));
}
function keyInvalid2(reason) {
  return new SpillwayError("KV_KEY_INVALID", `Invalid key: ${reason}.`);
}

// packages/kv/src/node-identity.ts
async function readIdentity(storage, timeoutMs) {
  const entry = await storage.get(IDENTITY_KEY, { timeoutMs });
  if (entry === void 0) return void 0;
  try {
    return JSON.parse(Buffer.from(entry.value).toString("utf8"));
  } catch (cause) {
    throw new SpillwayError("KV_CORRUPT", `The identity of node ${storage.id} is damaged.`, {
      cause
    });
  }
}
async function writeIdentity(storage, identity, timeoutMs) {
  const value = Buffer.from(JSON.stringify(identity));
  await storage.commit({ writes: [{ kind: "put", key: IDENTITY_KEY, value }] }, { timeoutMs });
}
async function writeCleanMark(storage, token, timeoutMs) {
  const value = Buffer.from(token, "latin1");
  await storage.commit({ writes: [{ kind: "put", key: CLEAN_MARK_KEY, value }] }, { timeoutMs });
}
async function takeCleanMark(storage, timeoutMs) {
  const result = await storage.commit(
    { writes: [{ kind: "delete", key: CLEAN_MARK_KEY }], returning: [CLEAN_MARK_KEY] },
    { timeoutMs }
  );
  const entry = result.previous[0];
  return entry === void 0 ? void 0 : Buffer.from(entry.value).toString("latin1");
}

// packages/kv/src/join-nodes.ts
async function readIdentities(nodes, timeoutMs) {
  const identities = /* @__PURE__ */ new Map();
  const failures = [];
  await Promise.all(
    nodes.map(async (node) => {
      try {
        const identity = await readIdentity(node.storage, timeoutMs);
        if (identity !== void 0) identities.set(node, identity);
        node.comeBack();
      } catch (error) {
        if (!isSpillwayError(error) || OWNERS_MISTAKE.test(error.code)) throw error;
        failures.push(error);
        node.goDown(error);
      }
    })
  );
  const [first] = failures.filter((error) => !UNREACHABLE.has(error.code));
  if (first !== void 0 && failures.length * 2 >= nodes.length) throw first;
  return identities;
}
var OWNERS_MISTAKE = /_(LOCKED|FORMAT_UNKNOWN|NO_PERMISSION|NOT_A_FOLDER|OPTION_INVALID|CLOSED)$/;
var UNREACHABLE = /* @__PURE__ */ new Set([
  "STORAGE_UNAVAILABLE",
  "STORAGE_TIMEOUT",
  "STORAGE_OUTCOME_UNKNOWN"
]);
function checkIdentities(topology, identities) {
  for (const [node, identity] of identities) {
    if (identity.kv === topology.kv && identity.node === node.id) continue;
    throw new SpillwayError(
      "KV_NODE_MISMATCH",
      `The storage given as ${node.id} holds node ${identity.node}${identity.kv === topology.kv ? "" : " of another KV"}; give each node its own storage.`,
      { details: { given: node.id, holds: identity.node } }
    );
  }
}
async function joinNodes(topology, groups, identities, timeoutMs) {
  const isFresh = identities.size === 0;
  const marks = await Promise.all(
    groups.nodes.map(
      (node) => joinNode(node, topology.kv, identities.get(node), isFresh, timeoutMs)
    )
  );
  const up = groups.nodes.filter((node) => node.standing !== "down");
  const isProven = groups.nodes.every(({ standing }) => standing === "voting");
  trustWithoutProof(groups.nodes, groups.toleratedLosses);
  const [first] = marks;
  const isClean = isProven && first !== void 0 && marks.every((mark) => mark === first);
  if (isFresh || isClean || topology.replicationFactor === 1) {
    for (const node of up) node.becomeComplete();
  }
}
async function joinNode(node, kv2, identity, isFresh, timeoutMs) {
  const { storage } = node;
  const isProven = isFresh || identity?.provenIncarnation === storage.incarnation;
  if (node.wasMember && !isProven) node.distrust();
  if (node.standing === "down") return void 0;
  try {
    const mark = await takeCleanMark(storage, timeoutMs);
    if (identity === void 0) {
      const provenIncarnation = isFresh ? storage.incarnation : -1;
      await writeIdentity(storage, { kv: kv2, node: node.id, provenIncarnation }, timeoutMs);
    }
    return mark;
  } catch (error) {
    node.goDown(error);
    return void 0;
  }
}
function trustWithoutProof(nodes, toleratedLosses) {
  if (nodes.some((node) => node.standing === "down")) return;
  const recovering = nodes.filter((node) => node.standing === "recovering");
  if (recovering.length > toleratedLosses) for (const node of recovering) node.vote();
}

// packages/kv/src/maintenance.ts
var TICK_MS = 100;
var RETRY_MS_MAX = 2e3;
var Maintenance = class {
  #options;
  #jobs = /* @__PURE__ */ new Map();
  /** Jobs that failed the last time, and when they may be tried again. */
  #failures = /* @__PURE__ */ new Map();
  #timer;
  #stopped = false;
  constructor(options) {
    this.#options = options;
  }
  start() {
    if (this.#stopped) return;
    this.#timer = this.#options.clock.startTimer(TICK_MS, () => {
      this.#tick();
      this.start();
    });
  }
  /** Starts nothing more and waits for what runs. */
  async stop() {
    this.#stopped = true;
    this.#timer?.cancel();
    this.#options.repair.stop();
    await Promise.all(this.#jobs.values());
  }
  #tick() {
    const { nodes, topology, toleratedLosses } = this.#options;
    trustWithoutProof(nodes, toleratedLosses);
    const isUrgent = this.#notVoting > toleratedLosses;
    for (const node of nodes) {
      this.#watch(node);
      if (isUrgent ? node.standing === "down" : node.isProbeDue())
        this.#run(`probe ${node.id}`, () => this.#probe(node));
      else if (node.standing !== "down" && node.isComplete && node.missedCount > 0) {
        this.#run(`replay ${node.id}`, () => this.#replay(node));
      }
    }
    if (this.#mayRepair()) this.#run("repair", () => this.#repairAll());
    else if (topology.isBehind) {
      this.#run("topology", async () => void await topology.synchronise());
    }
  }
  /** Notices a node that hangs, or that was replaced; asks one that nobody has called for long. */
  #watch(node) {
    if (node.standing === "down") return;
    const { nodeTimeoutMs } = this.#options;
    const quietMs = (node.tick() - 1) * TICK_MS;
    if (node.wasReplaced) node.goDown(new Error("the engine was restarted"));
    else if (quietMs < nodeTimeoutMs) return;
    else if (node.isIdle) this.#run(`greet ${node.id}`, () => this.#greet(node));
    else node.goDown(new Error(`no answer in ${nodeTimeoutMs} ms`));
  }
  /** Even a KV at rest learns that a node was lost. */
  async #greet(node) {
    const sentUnder = node.callSent();
    try {
      await node.storage.get(IDENTITY_KEY, { timeoutMs: this.#options.nodeTimeoutMs });
    } catch (error) {
      node.callFailed(error);
      return;
    }
    node.callAnswered(sentUnder);
  }
  /** A job that fails is tried again, later and later: its reasons show in the nodes' state. */
  #run(name, job) {
    const { clock } = this.#options;
    const failed = this.#failures.get(name);
    if (this.#jobs.has(name) || this.#stopped) return;
    if (failed !== void 0 && clock.monotonicMs() < failed.untilMs) return;
    const running = job().then(
      () => void this.#failures.delete(name),
      () => {
        const delayMs = Math.min(RETRY_MS_MAX, 2 * (failed?.delayMs ?? TICK_MS));
        this.#failures.set(name, { delayMs, untilMs: clock.monotonicMs() + delayMs });
      }
    ).finally(() => this.#jobs.delete(name));
    this.#jobs.set(name, running);
  }
  /** A node is back when it can be read and written. */
  async #probe(node) {
    const { kv: kv2, nodeTimeoutMs, events } = this.#options;
    const { storage } = node;
    try {
      const found = await readIdentity(storage, nodeTimeoutMs);
      if (found !== void 0 && (found.kv !== kv2 || found.node !== node.id)) {
        throw new SpillwayError("KV_NODE_MISMATCH", `The storage of ${node.id} is another node's.`);
      }
      const identity = found ?? { kv: kv2, node: node.id, provenIncarnation: -1 };
      await writeIdentity(storage, identity, nodeTimeoutMs);
      const known = node.wasMember ? node.incarnation : identity.provenIncarnation;
      if (found !== void 0 && storage.incarnation === known) node.comeBack();
      else node.comeBackForgetful();
    } catch {
      node.probeFailed();
      return;
    }
    events.emit(node.state === "recovering" ? "node:recovering" : "node:up", { node: node.id });
  }
  async #replay(node) {
    const copied = await this.#options.repair.replay(node);
    if (node.missedCount === 0 && copied > 0) {
      this.#options.events.emit("node:caught-up", { node: node.id, copied });
    }
  }
  /**
   * A pass proves something only if, of each key's owners, so many are read that every quorum they
   * may have formed is met: all but quorum − 1 of the owners that have kept their promises.
   */
  #mayRepair() {
    const { nodes, toleratedLosses } = this.#options;
    const isNeeded = nodes.some((node) => node.standing !== "down" && !node.isComplete);
    return isNeeded && this.#notVoting <= toleratedLosses;
  }
  get #notVoting() {
    return this.#options.nodes.filter((node) => node.standing !== "voting").length;
  }
  async #repairAll() {
    const { kv: kv2, nodes, repair, topology, events, nodeTimeoutMs } = this.#options;
    const eras = new Map(
      nodes.filter((node) => node.standing !== "down").map((node) => [node, node.era])
    );
    const incomplete = [...eras.keys()].filter((node) => !node.isComplete);
    const confirmed = await topology.synchronise();
    const copied = await repair.compareAll(new Set(eras.keys()));
    const isWhole = () => [...eras].every(([node, era]) => node.era === era);
    for (const node of incomplete.filter((each) => confirmed.has(each))) {
      const { storage, incarnation } = node;
      const identity = { kv: kv2, node: node.id, provenIncarnation: incarnation };
      if (isWhole()) await writeIdentity(storage, identity, nodeTimeoutMs);
      if (!isWhole()) return;
      node.becomeComplete();
      if (node.missedCount === 0) events.emit("node:caught-up", { node: node.id, copied });
    }
  }
};

// packages/kv/src/json-value.ts
var DEPTH_MAX = 100;
function encodeValue(value, bytesMax) {
  let text2;
  try {
    checkJson(value, 0);
    text2 = JSON.stringify(value);
  } catch (error) {
    if (error instanceof SpillwayError) throw error;
    throw valueInvalid2("reading it throws", error);
  }
  const bytes = Buffer.from(text2, "utf8");
  if (bytes.length > bytesMax) {
    throw new SpillwayError(
      "KV_LIMIT_EXCEEDED",
      `The value is ${bytes.length} bytes of JSON, at most ${bytesMax}; store it in parts.`,
      { details: { limit: "valueBytes", actual: bytes.length, max: bytesMax } }
    );
  }
  return { bytes, start: 0 };
}
function decodeValue({ bytes, start }) {
  return JSON.parse(bytes.toString("utf8", start));
}
function checkJson(value, depth) {
  switch (typeof value) {
    case "string":
    case "boolean":
      return;
    case "number":
      if (!Number.isFinite(value)) throw valueInvalid2(`it holds ${value}`);
      return;
    case "object":
      if (value !== null) checkChildren(value, depth);
      return;
    default:
      throw valueInvalid2(`it holds a ${typeof value}`);
  }
}
function checkChildren(value, depth) {
  if (depth >= DEPTH_MAX) throw valueInvalid2(`it is cyclic or over ${DEPTH_MAX} levels deep`);
  if ("toJSON" in value && typeof value.toJSON === "function")
    throw valueInvalid2("it has a toJSON method");
  if (Array.isArray(value)) {
    for (const item of value) checkJson(item, depth + 1);
    return;
  }
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    throw valueInvalid2("it holds an object that is not plain");
  }
  for (const member of Object.values(value)) {
    if (member !== void 0) checkJson(member, depth + 1);
  }
}
function valueInvalid2(reason, cause) {
  return new SpillwayError(
    "KV_VALUE_INVALID",
    `A value must be JSON: null, booleans, finite numbers, text, lists, plain objects; ${reason}.`,
    cause === void 0 ? {} : { cause }
  );
}

// packages/kv/src/merge-scans.ts
async function* mergeScans(sources) {
  const cursors = sources.map(({ source, pages }) => new Cursor(source, pages));
  try {
    await Promise.all(cursors.map((cursor) => cursor.advance()));
    for (; ; ) {
      let lowest;
      for (const { entry } of cursors) {
        if (entry !== void 0 && (lowest === void 0 || entry.key < lowest)) lowest = entry.key;
      }
      if (lowest === void 0) return;
      const entries = /* @__PURE__ */ new Map();
      const moving = [];
      for (const cursor of cursors) {
        if (cursor.entry?.key !== lowest) continue;
        entries.set(cursor.source, cursor.entry);
        moving.push(cursor);
      }
      yield { key: lowest, entries };
      for (const cursor of moving) {
        if (!cursor.advanceInPage()) await cursor.advance();
      }
    }
  } finally {
    await Promise.all(cursors.map((cursor) => cursor.close()));
  }
}
var Cursor = class {
  source;
  #pages;
  #page = [];
  #index = 0;
  constructor(source, pages) {
    this.source = source;
    this.#pages = pages[Symbol.asyncIterator]();
  }
  get entry() {
    return this.#page[this.#index];
  }
  /** Moves within the page at hand; `false` when it is used up. */
  advanceInPage() {
    this.#index++;
    return this.#index < this.#page.length;
  }
  async advance() {
    const next = await this.#pages.next();
    this.#page = next.done === true ? [] : next.value;
    this.#index = 0;
  }
  async close() {
    await this.#pages.return?.();
  }
};

// packages/kv/src/kv-scan.ts
var CHUNK = 64;
async function* scanEntries(groups, prefix, read, limits) {
  const range = prefixRange(registerPrefix(prefix));
  const { timeoutMs, signal } = limits;
  const options = { timeoutMs, ...signal === void 0 ? {} : { signal } };
  const voting = groups.nodes.filter((node) => node.standing === "voting");
  let spare = groups.quorum - 1 - (groups.nodes.length - voting.length);
  if (spare < 0) throw incompleteError();
  const sources = voting.map((node) => ({
    source: node,
    pages: untilFailure(node.storage.scan(range, options), (error) => {
      if (signal?.aborted === true) throw error;
      if (--spare < 0) throw incompleteError(error);
    })
  }));
  let keys = [];
  for await (const { key } of mergeScans(sources)) {
    keys.push(textOfRegisterKey(key));
    if (keys.length < CHUNK) continue;
    yield* liveEntries(keys, read);
    keys = [];
  }
  yield* liveEntries(keys, read);
}
async function* liveEntries(keys, read) {
  for (const entry of await Promise.all(keys.map(read))) {
    if (entry !== void 0) yield entry;
  }
}
async function* untilFailure(pages, onFailure) {
  try {
    yield* pages;
  } catch (error) {
    onFailure(error);
  }
}
function incompleteError(cause) {
  return new SpillwayError("KV_UNAVAILABLE", "Too many nodes are away for a complete scan.", {
    retryable: true,
    ...cause === void 0 ? {} : { cause }
  });
}

// packages/kv/src/kv-status.ts
function kvStatus(groups) {
  const nodes = groups.nodes.map((node) => node.status());
  const { replicationFactor } = groups.ring;
  const unwell = nodes.filter((node) => node.state !== "up").length;
  const losses = groups.toleratedLosses - unwell;
  return {
    replicationFactor,
    quorum: groups.quorum,
    toleratedNodeLosses: Math.max(0, losses),
    nodes,
    summary: summaryOf(nodes, replicationFactor, losses)
  };
}
function summaryOf(nodes, replicationFactor, losses) {
  const copies = replicationFactor === 1 ? "one copy" : `${replicationFactor} copies`;
  const unwell = nodes.filter((node) => node.state !== "up");
  const safety = safetyOf(losses, unwell.length > 0);
  const now = unwell.length === 0 ? "all nodes are up" : unwell.map((node) => `${node.id} is ${node.state}`).join(", ");
  return `${nodes.length} nodes, ${copies} of each key; ${now}; ${safety}.`;
}
function safetyOf(losses, someAreUnwell) {
  if (losses < 0) return "some keys may not be served until enough nodes are up";
  const more = someAreUnwell ? " more" : "";
  if (losses === 0) return `no${more} node may be lost`;
  const many = losses === 1 ? `any one${more} node` : `any ${losses}${more} nodes`;
  return `${many} may be lost with every key still served`;
}

// packages/kv/src/operation-log.ts
import { createHash } from "node:crypto";
var RECORDS_MAX = 64;
var RECORDS_BYTES_MAX = 64 * 1024;
var OPERATION_ID_BYTES_MAX = 255;
function operationIdentity(id, content) {
  if (typeof id !== "string" || id === "" || !id.isWellFormed() || Buffer.byteLength(id) > OPERATION_ID_BYTES_MAX) {
    throw new SpillwayError(
      "KV_OPTION_INVALID",
      `An operationId must be text of 1 to ${OPERATION_ID_BYTES_MAX} bytes.`
    );
  }
  const hash = createHash("sha256").update(JSON.stringify(content));
  return { id, fingerprint: hash.digest("base64url").slice(0, 16) };
}
function findOperation(records, { id, fingerprint }) {
  const record = records.find((each) => each.id === id);
  if (record !== void 0 && record.fingerprint !== fingerprint) {
    throw new SpillwayError(
      "OPERATION_ID_REUSED",
      "This operationId was used with other arguments; give each operation its own."
    );
  }
  return record;
}
function rememberOperation(records, identity, answer) {
  const all = [...records.slice(1 - RECORDS_MAX), { ...identity, answer }];
  let bytes = 0;
  let first = all.length;
  for (; first > 0; first--) {
    bytes += Buffer.byteLength(JSON.stringify(all[first - 1]));
    if (bytes > RECORDS_BYTES_MAX && first < all.length) break;
  }
  return all.slice(first);
}

// packages/kv/src/operations.ts
function operationChange(operation, nowMs, identity) {
  return (state, { ballot, index }) => {
    if (identity !== void 0 && state !== void 0) {
      const record = findOperation(state.operations, identity);
      if (record !== void 0) return { result: record.answer };
    }
    const version = `${ballotText(ballot)}.${index.toString(36)}`;
    const { put, result } = operation(liveState(state, nowMs), version);
    if (put === void 0 && identity === void 0) return { result };
    const before = state?.operations ?? NO_OPERATIONS;
    const operations = identity === void 0 ? before : rememberOperation(before, identity, result);
    const next = put === void 0 ? {
      value: state?.value,
      expiresAtMs: state?.expiresAtMs,
      version: state?.version ?? version,
      operations
    } : { value: put.value, expiresAtMs: put.expiresAtMs, version, operations };
    return { next, result };
  };
}
function entryOf2(key, live) {
  const { value, version, expiresAtMs } = live;
  return {
    key,
    value: decodeValue(value),
    version,
    ...expiresAtMs === void 0 ? {} : { expiresAtMs }
  };
}
function setOperation(value, expiresAtMs) {
  const put = expiring(value, expiresAtMs);
  return (_current, version) => ({ put, result: { version } });
}
var deleteOperation = (current) => current === void 0 ? { result: false } : { put: { value: void 0 }, result: true };
var getAndDeleteOperation = (current) => current === void 0 ? { result: void 0 } : { put: { value: void 0 }, result: decodeValue(current.value) };
function compareAndSetOperation(key, expected, value, expiresAtMs) {
  const put = expiring(value, expiresAtMs);
  return (current, version) => {
    if (current?.version === expected) return { put, result: { applied: true, version } };
    const found = current === void 0 ? void 0 : entryOf2(key, current);
    return { result: { applied: false, current: found } };
  };
}
function incrementOperation(increment) {
  const { delta, floor, ceiling } = increment;
  return (current) => {
    const before = current === void 0 ? 0 : counterOf(current.value);
    const sum2 = before + delta;
    if (sum2 < floor || sum2 > ceiling) return { result: { applied: false, value: before } };
    const expiresAtMs = current === void 0 ? increment.expiresAtMs : current.expiresAtMs;
    const value = { bytes: Buffer.from(String(sum2), "latin1"), start: 0 };
    const put = expiring(value, expiresAtMs);
    return { put, result: { applied: true, value: sum2 } };
  };
}
function counterOf(value) {
  const number = value.bytes.length - value.start > 20 ? void 0 : decodeValue(value);
  if (typeof number === "number" && Number.isSafeInteger(number)) return number;
  throw new SpillwayError(
    "KV_NOT_AN_INTEGER",
    "increment needs a counter: the key holds something other than an integer."
  );
}
function updateOperation(change, nowMs, valueBytesMax, answerIsKept) {
  return (current) => {
    const value = current === void 0 ? void 0 : decodeValue(current.value);
    const decision = change(value, { nowMs, expiresAtMs: current?.expiresAtMs });
    if (typeof decision !== "object" || decision === null) throw notADecision();
    if (answerIsKept && decision.result !== void 0) {
      encodeValue(decision.result, valueBytesMax);
    }
    switch (decision.action) {
      case "keep":
        return { result: decision.result };
      case "delete":
        return { put: { value: void 0 }, result: decision.result };
      case "put": {
        const { expiresAtMs } = decision;
        if (expiresAtMs !== void 0 && !Number.isSafeInteger(expiresAtMs)) {
          throw new SpillwayError(
            "KV_OPTION_INVALID",
            "expiresAtMs must be an integer of milliseconds."
          );
        }
        const bytes = encodeValue(decision.value, valueBytesMax);
        return { put: expiring(bytes, expiresAtMs), result: decision.result };
      }
      default:
        throw notADecision();
    }
  };
}
function notADecision() {
  return new SpillwayError(
    "KV_OPTION_INVALID",
    "A change function must return an action: keep, put or delete. (It must not be async.)"
  );
}
function expiring(value, expiresAtMs) {
  return expiresAtMs === void 0 ? { value } : { value, expiresAtMs };
}

// packages/kv/src/options.ts
function expiryOf(ttlMs, nowMs) {
  if (ttlMs === void 0) return void 0;
  if (typeof ttlMs !== "number" || !Number.isSafeInteger(ttlMs) || ttlMs <= 0) {
    throw optionInvalid2("ttlMs must be a positive integer of milliseconds");
  }
  const expiresAtMs = Math.ceil(nowMs) + ttlMs;
  if (!Number.isSafeInteger(expiresAtMs)) throw optionInvalid2("ttlMs is too large");
  return expiresAtMs;
}
function checkOptions(options) {
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    throw optionInvalid2("options must be an object, or left out");
  }
}
function checkWait({ signal, timeoutMs }) {
  if (signal !== void 0 && !(signal instanceof AbortSignal)) {
    throw optionInvalid2("signal must be an AbortSignal");
  }
  if (timeoutMs !== void 0 && !(Number.isFinite(timeoutMs) && timeoutMs > 0)) {
    throw optionInvalid2("timeoutMs must be a number of milliseconds above 0");
  }
}
function resolveIncrement(delta, options, nowMs) {
  const { floor = -Number.MAX_SAFE_INTEGER, ceiling = Number.MAX_SAFE_INTEGER, ttlMs } = options;
  for (const [name, value] of Object.entries({ delta, floor, ceiling })) {
    if (!Number.isSafeInteger(value)) throw optionInvalid2(`${name} must be a safe integer`);
  }
  if (floor > ceiling) throw optionInvalid2("floor is above ceiling");
  return { delta, floor, ceiling, expiresAtMs: expiryOf(ttlMs, nowMs) };
}
function optionInvalid2(reason) {
  return new SpillwayError("KV_OPTION_INVALID", `Invalid option: ${reason}.`);
}

// packages/kv/src/attempt.ts
function attempt(work) {
  try {
    return work();
  } catch (error) {
    return Promise.reject(error);
  }
}

// packages/kv/src/close-nodes.ts
var MARK_TIMEOUT_MS = 2e3;
var STRAGGLERS_MS_MAX = 500;
async function closeNodes(groups, token, clock) {
  const { nodes } = groups;
  await stragglersAnswered(groups, clock);
  const clean = nodes.every(
    (node) => node.state === "up" && node.isComplete && node.missedCount === 0 && node.isIdle
  );
  if (clean) {
    const marks = nodes.map((node) => writeCleanMark(node.storage, token, MARK_TIMEOUT_MS));
    await Promise.allSettled(marks);
  }
  const results = await Promise.allSettled(nodes.map((node) => node.storage.close()));
  for (const result of results) if (result.status === "rejected") throw result.reason;
}
async function stragglersAnswered({ nodes }, clock) {
  await new Promise((resolve) => {
    const timer = clock.startTimer(STRAGGLERS_MS_MAX, resolve);
    void Promise.all(nodes.map((node) => node.whenIdle())).then(() => {
      timer.cancel();
      resolve();
    });
  });
}

// packages/kv/src/opened-kv.ts
var OpenedKv = class {
  #parts;
  #groups;
  #registers;
  #clock;
  #closing;
  constructor(parts) {
    this.#parts = parts;
    this.#groups = parts.groups;
    this.#registers = parts.registers;
    this.#clock = parts.clock;
  }
  on = (name, listener) => this.#parts.events.on(name, listener);
  get(key, options) {
    return this.#read(key, options, (state) => {
      const live = liveState(state, this.#nowFor(state));
      return live === void 0 ? void 0 : decodeValue(live.value);
    });
  }
  getEntry(key, options) {
    return this.#read(key, options, (state) => {
      const live = liveState(state, this.#nowFor(state));
      return live === void 0 ? void 0 : entryOf2(key, live);
    });
  }
  set(key, value, options = {}) {
    return attempt(() => {
      checkOptions(options);
      const nowMs = this.#clock.wallMs();
      const stored = encodeValue(value, this.#parts.valueBytesMax);
      const operation = setOperation(stored, expiryOf(options.ttlMs, nowMs));
      const identity = identityOf(options, () => ["set", stored.bytes.toString(), options.ttlMs]);
      return this.#write(key, operation, nowMs, options, identity);
    });
  }
  delete(key, options = {}) {
    return attempt(() => {
      checkOptions(options);
      const identity = identityOf(options, () => ["delete"]);
      return this.#write(key, deleteOperation, this.#clock.wallMs(), options, identity);
    });
  }
  getAndDelete(key, options = {}) {
    return attempt(() => {
      checkOptions(options);
      const identity = identityOf(options, () => ["getAndDelete"]);
      const operation = getAndDeleteOperation;
      return this.#write(key, operation, this.#clock.wallMs(), options, identity);
    });
  }
  compareAndSet(key, expected, value, options = {}) {
    return attempt(() => {
      checkOptions(options);
      if (expected !== void 0 && typeof expected !== "string") {
        throw optionInvalid2('expected must be a version, or undefined for "does not exist"');
      }
      const nowMs = this.#clock.wallMs();
      const stored = encodeValue(value, this.#parts.valueBytesMax);
      const expiresAtMs = expiryOf(options.ttlMs, nowMs);
      const operation = compareAndSetOperation(key, expected, stored, expiresAtMs);
      const args = () => [expected ?? null, stored.bytes.toString(), options.ttlMs];
      const identity = identityOf(options, () => ["compareAndSet", ...args()]);
      return this.#write(key, operation, nowMs, options, identity);
    });
  }
  increment(key, delta, options = {}) {
    return attempt(() => {
      checkOptions(options);
      const nowMs = this.#clock.wallMs();
      const increment = resolveIncrement(delta, options, nowMs);
      const { floor, ceiling } = increment;
      const args = () => ["increment", delta, floor, ceiling, options.ttlMs];
      const identity = identityOf(options, args);
      return this.#write(key, incrementOperation(increment), nowMs, options, identity);
    });
  }
  update(key, change, options = {}) {
    return attempt(() => {
      checkOptions(options);
      if (typeof change !== "function") throw optionInvalid2("the change must be a function");
      const nowMs = this.#clock.wallMs();
      const identity = identityOf(options, () => ["update"]);
      const { valueBytesMax } = this.#parts;
      const operation = updateOperation(change, nowMs, valueBytesMax, identity !== void 0);
      return this.#write(key, operation, nowMs, options, identity);
    });
  }
  async *scan(options = {}) {
    this.#checkOpen();
    checkOptions(options);
    const { prefix, signal } = options;
    const { operationTimeoutMs } = this.#parts;
    const read = (key) => this.getEntry(key, signal === void 0 ? void 0 : { signal });
    yield* scanEntries(this.#groups, prefix, read, { timeoutMs: operationTimeoutMs, signal });
  }
  status() {
    return kvStatus(this.#groups);
  }
  explain(key) {
    registerKey(key);
    const { slot, nodes, text: text2 } = this.#groups.ring.explain(key);
    return { slot, nodes, text: text2 };
  }
  close() {
    this.#closing ??= this.#close();
    return this.#closing;
  }
  [Symbol.asyncDispose]() {
    return this.close();
  }
  async #close() {
    await this.#parts.maintenance.stop();
    await this.#registers.idle();
    await closeNodes(this.#groups, this.#parts.token, this.#clock);
    this.#parts.events.clear();
  }
  /** The time matters only for a state that expires. */
  #nowFor(state) {
    return state?.expiresAtMs === void 0 ? 0 : this.#clock.wallMs();
  }
  #read(key, options, view) {
    return attempt(() => {
      const storageKey = registerKey(key);
      this.#checkOpen();
      const group = this.#groups.ofKey(key);
      if (options === void 0) {
        const state = this.#registers.peek(storageKey, group);
        if (state !== void 0) return Promise.resolve(view(state ?? void 0));
        return this.#registers.read(storageKey, group).then(view);
      }
      checkOptions(options);
      return this.#within(() => this.#registers.read(storageKey, group), options, false).then(view);
    });
  }
  #write(key, operation, nowMs, options, identity) {
    const storageKey = registerKey(key);
    this.#checkOpen();
    const group = this.#groups.ofKey(key);
    const change = operationChange(operation, nowMs, identity);
    const kind = identity === void 0 ? "change" : "repeatable";
    const { signal, timeoutMs } = options;
    if (signal === void 0 && timeoutMs === void 0) {
      return this.#registers.change(storageKey, group, change, kind);
    }
    const work = () => this.#registers.change(storageKey, group, change, kind);
    return this.#within(work, options, "unknown");
  }
  #within(work, options, applied) {
    checkWait(options);
    return settleWithin(work, {
      signal: options.signal,
      timeoutMs: options.timeoutMs,
      clock: this.#clock,
      onAbort: (signal, started) => abortedError(signal, started ? applied : false),
      onTimeout: (timeoutMs) => new SpillwayError("KV_TIMEOUT", `The operation took longer than ${timeoutMs} ms.`, {
        applied,
        retryable: true
      })
    });
  }
  #checkOpen() {
    if (this.#closing !== void 0) {
      throw new SpillwayError("KV_CLOSED", "The KV is closed; open it again with createKv.");
    }
  }
};
function identityOf({ operationId }, kindAndArguments) {
  return operationId === void 0 ? void 0 : operationIdentity(operationId, kindAndArguments());
}

// packages/kv/src/repair.ts
var CONCURRENCY = 32;
var PAGE_SIZE = 500;
var Repair = class {
  #groups;
  #registers;
  #scanOptions;
  #stopped = false;
  constructor(groups, registers, timeoutMs) {
    this.#scanOptions = { pageSize: PAGE_SIZE, timeoutMs };
    this.#groups = groups;
    this.#registers = registers;
  }
  /**
   * Hands a node what it missed, key by key; returns how many keys. What fails stays missed.
   * @throws REGISTER_UNAVAILABLE, REGISTER_OUTCOME_UNKNOWN
   */
  async replay(node) {
    const keys = [...node.missedKeys];
    await this.#synchroniseAll(keys, () => node.standing === "down");
    return keys.length;
  }
  /**
   * Compares all registers on these nodes and brings the differing ones up to date. Returns how
   * many there were. It proves something of these nodes if none of them was lost meanwhile.
   * @throws storage and register errors: then nothing is proved.
   */
  async compareAll(nodes) {
    const range = prefixRange(registerPrefix(void 0));
    const sources = [...nodes].map((node) => ({
      source: node,
      pages: node.storage.scan(range, this.#scanOptions)
    }));
    let differing = [];
    let copied = 0;
    for await (const { key, entries } of mergeScans(sources)) {
      const owners = this.#groups.ofKey(textOfRegisterKey(key)).replicas;
      if (agree(owners, nodes, entries)) continue;
      differing.push(key);
      copied++;
      if (this.#stopped) throw stoppedError();
      if (differing.length < PAGE_SIZE) continue;
      await this.#synchroniseAll(differing);
      differing = [];
    }
    await this.#synchroniseAll(differing);
    return copied;
  }
  /** Lets go as soon as it can: `close()` waits for it. */
  stop() {
    this.#stopped = true;
  }
  async #synchroniseAll(keys, isVain = () => false) {
    const rest = keys[Symbol.iterator]();
    let failed = false;
    const work = async () => {
      for (const key of rest) {
        if (this.#stopped) throw stoppedError();
        if (failed || isVain()) return;
        try {
          await this.#registers.synchronise(key, this.#groupOf(key));
        } catch (error) {
          if (isSpillwayError(error, "KV_CORRUPT")) continue;
          failed = true;
          throw error;
        }
      }
    };
    await Promise.all(Array.from({ length: Math.min(CONCURRENCY, keys.length) }, work));
  }
  #groupOf(key) {
    return this.#groups.ofKey(textOfRegisterKey(key));
  }
};
function agree(owners, nodes, entries) {
  let first;
  for (const owner of owners) {
    if (!nodes.has(owner)) continue;
    const ballot = acceptedBallot(entries.get(owner));
    if (first === void 0) first = ballot;
    else if (ballot !== first) return false;
  }
  return true;
}
function acceptedBallot(entry) {
  try {
    return decodeRecord(entry)?.accepted ?? "";
  } catch {
    return "damaged";
  }
}
function stoppedError() {
  return new SpillwayError("KV_CLOSED", "The KV is being closed.");
}

// packages/kv/src/replica-groups.ts
var ReplicaGroups = class {
  ring;
  nodes;
  /** A majority of a key's owners. */
  quorum;
  #groups = /* @__PURE__ */ new Map();
  constructor(ring, nodes) {
    this.ring = ring;
    this.nodes = nodes;
    this.quorum = Math.floor(ring.replicationFactor / 2) + 1;
  }
  /** The owners of a KV key, first rank first. */
  ofKey(key) {
    const owners = this.ring.getNodes(key);
    let group = this.#groups.get(owners);
    if (group === void 0) {
      group = { replicas: owners.map((id) => this.#nodeOf(id)), quorum: this.quorum };
      this.#groups.set(owners, group);
    }
    return group;
  }
  /** How many nodes may be lost with every key still served. */
  get toleratedLosses() {
    return this.ring.replicationFactor - this.quorum;
  }
  #nodeOf(id) {
    const node = this.nodes.find((each) => each.id === id);
    assertThat(node !== void 0, "every owner in the ring is a node of the KV");
    return node;
  }
};

// packages/hash-ring/src/key-tag.ts
function keyTag(key) {
  const open = key.indexOf("{");
  if (open < 0) return void 0;
  const close = key.indexOf("}", open + 1);
  return close > open + 1 ? key.slice(open + 1, close) : void 0;
}

// packages/hash-ring/src/ring-hash.ts
var RING_HASH_NAME = "spillway-ring-hash-1";
function ringHash(text2, seed) {
  return ringHashOfRange(text2, 0, text2.length, seed);
}
function ringHashOfRange(text2, start, end, seed) {
  let hash = seed | 0;
  let i = start;
  for (const pairsEnd = end - 1; i < pairsEnd; i += 2) {
    const word = text2.charCodeAt(i) | text2.charCodeAt(i + 1) << 16;
    let k = Math.imul(word, 3432918353);
    k = k << 15 | k >>> 17;
    hash ^= Math.imul(k, 461845907);
    hash = hash << 13 | hash >>> 19;
    hash = Math.imul(hash, 5) + 3864292196 | 0;
  }
  if (i < end) {
    let k = Math.imul(text2.charCodeAt(i), 3432918353);
    k = k << 15 | k >>> 17;
    hash ^= Math.imul(k, 461845907);
  }
  return mix32(hash ^ (end - start) * 2);
}
function mix32(value) {
  let hash = Math.imul(value ^ value >>> 16, 2246822507);
  hash = Math.imul(hash ^ hash >>> 13, 3266489909);
  return (hash ^ hash >>> 16) >>> 0;
}

// packages/hash-ring/src/key-explanation.ts
function explainKey(ring, key) {
  const slot = ring.slotOf(key);
  const tag = keyTag(key);
  const nodes = ring.nodesOfSlot(slot);
  const zones = nodes.map((id) => ring.nodes.find((node) => node.id === id)?.zone);
  const facts = { key, tag, hash: ringHash(tag ?? key, ring.seed), slot, nodes, zones };
  return { ...facts, version: ring.version, text: sentence(ring, facts) };
}
function sentence(ring, { key, tag, hash, slot, nodes, zones }) {
  const hashed = tag === void 0 ? "the whole key" : `its tag {${tag}}`;
  const owners = nodes.map((id, rank) => {
    const zone = zones[rank];
    return zone === void 0 ? id : `${id} (zone ${zone})`;
  });
  return `${JSON.stringify(key)}: the hash of ${hashed} with seed ${ring.seed} is ${hash}, which is slot ${slot} of ${ring.slots}; version ${ring.version} of the owner table gives that slot to ${owners.join(", then ")}.`;
}

// packages/hash-ring/src/slot-quotas.ts
function slotQuotas(nodes, zones, { slots, replicationFactor }, current) {
  const weights = nodes.map((node) => node.weight);
  const weightSum = sum(weights);
  const first = weights.map((weight) => slots * weight / weightSum);
  const total = totalShares(weights, zones, slots, replicationFactor);
  const given = new Float64Array(nodes.length);
  return current.map((counts, rank) => {
    const part = replicationFactor === 1 ? 0 : rank / (replicationFactor - 1);
    const due = first.map((share, node) => {
      const upToHere = share + ((total[node] ?? share) - share) * part;
      return Math.max(0, upToHere - (given[node] ?? 0));
    });
    const quotas = roundToSum(due, slots, counts);
    quotas.forEach((quota, node) => given[node] = (given[node] ?? 0) + quota);
    return quotas;
  });
}
function totalShares(weights, zones, slots, replicationFactor) {
  const members = [];
  zones.forEach((zone, node) => (members[zone] ??= []).push(node));
  const zoneWeights = members.map((nodes) => sum(nodes.map((node) => weights[node] ?? 0)));
  const zoneShares = members.map(() => 0);
  let copiesLeft = replicationFactor;
  for (let level = 1; copiesLeft > 0; level++) {
    const open = members.map((nodes) => nodes.length >= level);
    const openCount = open.filter(Boolean).length;
    const copies = Math.min(copiesLeft, openCount);
    const openWeights = zoneWeights.map((weight, zone) => open[zone] === true ? weight : 0);
    pour(openWeights, copies * slots, slots).forEach((share, zone) => {
      zoneShares[zone] = (zoneShares[zone] ?? 0) + share;
    });
    copiesLeft -= copies;
  }
  const shares = weights.map(() => 0);
  members.forEach((nodes, zone) => {
    const own = nodes.map((node) => weights[node] ?? 0);
    pour(own, zoneShares[zone] ?? 0, slots).forEach((share, i) => {
      shares[nodes[i] ?? 0] = share;
    });
  });
  return shares;
}
function pour(weights, amount, cap) {
  const shares = weights.map(() => 0);
  const open = new Set(weights.keys());
  let left = amount;
  for (; ; ) {
    const weightSum = sum([...open].map((i) => weights[i] ?? 0));
    if (weightSum === 0) return shares;
    const level = left / weightSum;
    const full = [...open].filter((i) => (weights[i] ?? 0) * level >= cap);
    if (full.length === 0) {
      for (const i of open) shares[i] = (weights[i] ?? 0) * level;
      return shares;
    }
    for (const i of full) {
      shares[i] = cap;
      open.delete(i);
      left -= cap;
    }
  }
}
function roundToSum(due, total, current) {
  const dust = 1e-7;
  const quotas = Int32Array.from(due, (value) => Math.floor(value + dust));
  const remainder = (node) => Math.round(((due[node] ?? 0) - (quotas[node] ?? 0)) / dust);
  const order = [...due.keys()].sort(
    (a, b) => remainder(b) - remainder(a) || (current[b] ?? 0) - (current[a] ?? 0) || a - b
  );
  let left = total - sum(quotas);
  for (let i = 0; left > 0; i = (i + 1) % order.length, left--) {
    const node = order[i] ?? 0;
    quotas[node] = (quotas[node] ?? 0) + 1;
  }
  for (let i = order.length - 1; left < 0; i--) {
    const node = order[(i % order.length + order.length) % order.length] ?? 0;
    if ((quotas[node] ?? 0) === 0) continue;
    quotas[node] = (quotas[node] ?? 0) - 1;
    left++;
  }
  return quotas;
}
function sum(values) {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

// packages/hash-ring/src/owner-table.ts
var VACANT = 65535;
var OwnerTable = class {
  shape;
  nodes;
  cells;
  #counts;
  #quotas;
  #hashes;
  #zones;
  #zoneSizes;
  /** Whether a zone has several nodes; otherwise every node may join every slot it is not in. */
  #zoned;
  /** Takes over `cells` and changes them. */
  constructor(shape, nodes, cells) {
    this.shape = shape;
    this.nodes = nodes;
    this.cells = cells;
    this.#hashes = nodes.map((node) => ringHash(node.id, shape.seed));
    this.#zones = zoneNumbers(nodes);
    this.#zoneSizes = countEach(this.#zones);
    this.#zoned = this.#zoneSizes.some((size) => size > 1);
    this.#counts = countCells(shape, nodes.length, cells);
    this.#quotas = slotQuotas(nodes, this.#zones, shape, this.#counts);
  }
  at(slot, rank) {
    return this.cells[slot * this.shape.replicationFactor + rank] ?? VACANT;
  }
  /** Gives a cell to `node` (or to nobody: `VACANT`), whoever had it. */
  put(slot, rank, node) {
    const counts = this.#counts[rank];
    const before = this.at(slot, rank);
    if (counts !== void 0 && before !== VACANT) counts[before] = (counts[before] ?? 0) - 1;
    if (counts !== void 0 && node !== VACANT) counts[node] = (counts[node] ?? 0) + 1;
    this.cells[slot * this.shape.replicationFactor + rank] = node;
  }
  /** Slots that `node` still wants at `rank`; negative when it has too many. */
  room(rank, node) {
    return (this.#quotas[rank]?.[node] ?? 0) - (this.#counts[rank]?.[node] ?? 0);
  }
  /** Slots that `node` still wants over all ranks; negative when it has too many. */
  totalRoom(node) {
    let room = 0;
    for (let rank = 0; rank < this.shape.replicationFactor; rank++) room += this.room(rank, node);
    return room;
  }
  /** The rank at which `node` holds the slot, or -1. */
  rankOf(slot, node) {
    for (let rank = 0; rank < this.shape.replicationFactor; rank++) {
      if (this.at(slot, rank) === node) return rank;
    }
    return -1;
  }
  /**
   * Rendezvous score of `node` for the slot (Thaler and Ravishankar, "highest random weight"), an
   * unsigned 32-bit integer. It only orders claims: shares come from the quotas, so weights need no
   * logarithm and the table is the same on every engine.
   */
  score(slot, node) {
    const slotHash = Math.imul(slot + 1, 2654435761);
    return mix32(mix32(slotHash ^ this.shape.seed) ^ (this.#hashes[node] ?? 0));
  }
  /** Whether `node` is outside the slot and in a zone with as few of its copies as can be had. */
  mayJoin(slot, node) {
    if (this.rankOf(slot, node) >= 0) return false;
    return !this.#zoned || this.#copiesInZoneOf(slot, node) === this.fewestCopies(slot);
  }
  /** Copies of the slot in the emptiest zone that has a node outside the slot. */
  fewestCopies(slot) {
    if (!this.#zoned) return 0;
    let fewest = Infinity;
    this.#zoneSizes.forEach((size, zone) => {
      const copies = this.#copiesIn(slot, zone);
      if (copies < size && copies < fewest) fewest = copies;
    });
    return fewest;
  }
  /**
   * Whether `node`, outside the slot, may take a member's place: the zones must end up as even as
   * they can be. So a member of its own zone goes, unless another zone has a copy to spare, and
   * then one of the fullest zone.
   */
  mayReplace(slot, rank, node) {
    if (!this.#zoned) return true;
    const owner = this.at(slot, rank);
    if (this.#zones[owner] === this.#zones[node]) return !this.isCrowdedFor(slot, node);
    const copies = this.#copiesInZoneOf(slot, owner);
    return copies > this.#copiesInZoneOf(slot, node) && copies === this.mostCopies(slot);
  }
  /** Whether a zone has two copies of the slot more than the zone of `node`. */
  isCrowdedFor(slot, node) {
    return this.#zoned && this.mostCopies(slot) >= this.#copiesInZoneOf(slot, node) + 2;
  }
  /** Copies of the slot in its fullest zone. */
  mostCopies(slot) {
    let most = 0;
    for (let rank = 0; rank < this.shape.replicationFactor; rank++) {
      const owner = this.at(slot, rank);
      if (owner !== VACANT) most = Math.max(most, this.#copiesInZoneOf(slot, owner));
    }
    return most;
  }
  #copiesInZoneOf(slot, node) {
    return this.#copiesIn(slot, this.#zones[node] ?? -1);
  }
  #copiesIn(slot, zone) {
    let copies = 0;
    for (let rank = 0; rank < this.shape.replicationFactor; rank++) {
      const owner = this.at(slot, rank);
      if (owner !== VACANT && this.#zones[owner] === zone) copies++;
    }
    return copies;
  }
};
function zoneNumbers(nodes) {
  const numbers = /* @__PURE__ */ new Map();
  return nodes.map(({ id, zone }) => {
    const name = zone === void 0 ? `node ${id}` : `zone ${zone}`;
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  });
}
function countEach(numbers) {
  const counts = [];
  for (const number of numbers) counts[number] = (counts[number] ?? 0) + 1;
  return counts;
}
function countCells(shape, nodes, cells) {
  const { replicationFactor } = shape;
  const counts = Array.from({ length: replicationFactor }, () => new Int32Array(nodes));
  cells.forEach((node, cell) => {
    const ofRank = counts[cell % replicationFactor];
    if (ofRank !== void 0 && node !== VACANT) ofRank[node] = (ofRank[node] ?? 0) + 1;
  });
  return counts;
}

// packages/hash-ring/src/node-share.ts
function nodeShares({ shape, nodes, cells }) {
  const counts = countCells(shape, nodes.length, cells);
  const table = new OwnerTable(shape, nodes, cells);
  return nodes.map(({ id }, node) => {
    const slotsByRank = counts.map((ofRank) => ofRank[node] ?? 0);
    return {
      id,
      slots: slotsByRank.reduce((total, slots) => total + slots, 0),
      slotsByRank,
      quotaByRank: slotsByRank.map((slots, rank) => slots + table.room(rank, node))
    };
  });
}

// packages/hash-ring/src/rank-claims.ts
var SLOT_STEP = 2 ** 10;
var SCORE_STEP = 2 ** 26;
function* rankClaims(table, slots, nodes, may) {
  const claims2 = new Float64Array(slots.length * nodes.length);
  let length = 0;
  for (const slot of slots) {
    for (const node of nodes) {
      if (!may(slot, node)) continue;
      const score = table.score(slot, node) >>> 6;
      claims2[length++] = score * SCORE_STEP + slot * SLOT_STEP + node;
    }
  }
  claims2.subarray(0, length).sort();
  for (let i = length - 1; i >= 0; i--) {
    const claim = claims2[i] ?? 0;
    yield { slot: Math.floor(claim % SCORE_STEP / SLOT_STEP), node: claim % SLOT_STEP };
  }
}
function slotsByScore(table, node) {
  const slots = Array.from({ length: table.shape.slots }, (_, slot) => slot);
  return Array.from(
    rankClaims(table, slots, [node], () => true),
    ({ slot }) => slot
  );
}

// packages/hash-ring/src/fill-rank.ts
function fillRank(table, rank) {
  const vacant = [];
  for (let slot = 0; slot < table.shape.slots; slot++) {
    if (table.at(slot, rank) === VACANT) vacant.push(slot);
  }
  if (vacant.length === 0) return;
  const mayJoin = (slot, node) => table.mayJoin(slot, node);
  for (const { slot, node } of rankClaims(table, vacant, openNodes(table, rank), mayJoin)) {
    if (isOpen(table, rank, node) && table.at(slot, rank) === VACANT) table.put(slot, rank, node);
  }
  const filled = vacant.filter((slot) => table.at(slot, rank) !== VACANT);
  for (const slot of vacant) {
    if (table.at(slot, rank) === VACANT) settle(table, slot, rank, filled);
  }
}
function settle(table, slot, rank, filled) {
  if (moveUp(table, slot, rank)) return;
  if (!handOn(table, slot, rank, filled)) overfill(table, slot, rank);
  filled.push(slot);
}
function moveUp(table, slot, rank) {
  let best = -1;
  for (let later = rank + 1; later < table.shape.replicationFactor; later++) {
    const node2 = table.at(slot, later);
    if (node2 === VACANT || table.room(rank, node2) <= 0) continue;
    const bestNode = best < 0 ? -1 : table.at(slot, best);
    if (best < 0 || table.room(rank, node2) > table.room(rank, bestNode)) best = later;
  }
  if (best < 0) return false;
  const node = table.at(slot, best);
  table.put(slot, best, VACANT);
  table.put(slot, rank, node);
  return true;
}
function handOn(table, slot, rank, filled) {
  const reached = /* @__PURE__ */ new Map();
  const reach = (from) => {
    for (let node = 0; node < table.nodes.length; node++) {
      if (reached.has(node) || !table.mayJoin(from.slot, node)) continue;
      reached.set(node, from);
      if (isOpen(table, rank, node)) return node;
    }
    return void 0;
  };
  let end = reach({ slot, giver: void 0 });
  for (const giver of reached.keys()) {
    for (const other of filled) {
      if (end !== void 0 || reached.size === table.nodes.length) break;
      if (table.at(other, rank) !== giver) continue;
      table.put(other, rank, VACANT);
      end = reach({ slot: other, giver });
      table.put(other, rank, giver);
    }
  }
  if (end === void 0) return false;
  for (let node = end; node !== void 0; ) {
    const handover = reached.get(node);
    if (handover === void 0) break;
    table.put(handover.slot, rank, node);
    node = handover.giver;
  }
  return true;
}
function overfill(table, slot, rank) {
  let best = VACANT;
  for (let node = 0; node < table.nodes.length; node++) {
    if (!table.mayJoin(slot, node)) continue;
    if (best === VACANT || compareNeed(table, slot, rank, node, best) > 0) best = node;
  }
  table.put(slot, rank, best);
}
function compareNeed(table, slot, rank, node, other) {
  return table.totalRoom(node) - table.totalRoom(other) || table.room(rank, node) - table.room(rank, other) || table.score(slot, node) - table.score(slot, other);
}
function openNodes(table, rank) {
  return [...table.nodes.keys()].filter((node) => isOpen(table, rank, node));
}
function isOpen(table, rank, node) {
  return table.room(rank, node) > 0 && table.totalRoom(node) > 0;
}

// packages/hash-ring/src/exchange-ranks.ts
function exchangeRanks(table, slot, rank) {
  for (let other = 0; other < table.shape.replicationFactor; other++) {
    if (other !== rank && gainOfExchange(table, slot, rank, other) > 0) {
      const owner = table.at(slot, rank);
      table.put(slot, rank, table.at(slot, other));
      table.put(slot, other, owner);
      return;
    }
  }
}
function gainOfExchange(table, slot, rank, other) {
  const owner = table.at(slot, rank);
  const member = table.at(slot, other);
  const first = Math.min(rank, other);
  if (table.room(first, table.at(slot, first)) >= -1) return 0;
  return leaveGain(table.room(rank, owner)) + leaveGain(table.room(other, member)) - leaveGain(table.room(rank, member) - 1) - leaveGain(table.room(other, owner) - 1);
}
function leaveGain(room) {
  return room < 0 ? 1 : -1;
}

// packages/hash-ring/src/grow-node.ts
function growNode(table, node) {
  const slots = slotsByScore(table, node);
  for (let rank = 0; rank < table.shape.replicationFactor; rank++) {
    takeCells(table, node, rank, slots);
    rotateCells(table, node, rank, slots);
  }
  for (const slot of slots) joinSlot(table, node, slot, -1);
  for (const slot of slots) {
    joinSlot(table, node, slot, Infinity);
    spreadZones(table, node, slot);
  }
  for (const slot of slots) {
    const rank = table.rankOf(slot, node);
    if (rank >= 0) exchangeRanks(table, slot, rank);
  }
}
function takeCells(table, node, rank, slots) {
  for (const slot of slots) {
    if (table.room(rank, node) <= 0 || table.totalRoom(node) <= 0) return;
    const takes = table.room(rank, table.at(slot, rank)) < 0 && mayTake(table, slot, rank, node);
    if (takes) table.put(slot, rank, node);
  }
}
function rotateCells(table, node, rank, slots) {
  for (const slot of slots) {
    if (table.room(rank, node) <= 0) return;
    const owner = table.at(slot, rank);
    if (owner === node || table.room(rank, owner) >= 0) continue;
    const own = table.rankOf(slot, node);
    const later = own >= 0 ? own : rankToTake(table, slot, rank + 1, node);
    if (later === void 0 || later < rank) continue;
    table.put(slot, later, owner);
    table.put(slot, rank, node);
  }
}
function joinSlot(table, node, slot, ownerRoom) {
  const rank = rankToTake(table, slot, 0, node);
  if (rank === void 0 || table.room(rank, table.at(slot, rank)) > ownerRoom) return;
  table.put(slot, rank, node);
}
function rankToTake(table, slot, first, node) {
  if (table.totalRoom(node) <= 0) return void 0;
  let best;
  for (let rank = first; rank < table.shape.replicationFactor; rank++) {
    if (!mayTake(table, slot, rank, node)) continue;
    if (best === void 0 || reliefOf(table, slot, rank, node) > reliefOf(table, slot, best, node)) {
      best = rank;
    }
  }
  return best;
}
function reliefOf(table, slot, rank, node) {
  return table.room(rank, node) - table.room(rank, table.at(slot, rank));
}
function mayTake(table, slot, rank, node) {
  return table.totalRoom(table.at(slot, rank)) < 0 && table.rankOf(slot, node) < 0 && table.mayReplace(slot, rank, node);
}
function spreadZones(table, node, slot) {
  if (table.rankOf(slot, node) >= 0 || !table.isCrowdedFor(slot, node)) return;
  for (let rank = table.shape.replicationFactor - 1; rank >= 0; rank--) {
    if (!table.mayReplace(slot, rank, node)) continue;
    table.put(slot, rank, node);
    return;
  }
}

// packages/hash-ring/src/shrink-node.ts
function shrinkNode(table, node) {
  const slots = slotsByScore(table, node).filter((slot) => table.rankOf(slot, node) >= 0);
  const ranks = slots.map((slot) => table.rankOf(slot, node));
  for (let rank = 0; rank < table.shape.replicationFactor; rank++) giveCells(table, node, rank);
  for (const slot of slots) leaveSlot(table, node, slot);
  slots.forEach((slot, i) => exchangeRanks(table, slot, ranks[i] ?? 0));
}
function giveCells(table, node, rank) {
  const own = [];
  for (let slot = 0; slot < table.shape.slots; slot++) {
    if (table.at(slot, rank) === node) own.push(slot);
  }
  const may = (slot, taker) => mayGive(table, slot, rank, taker);
  for (const { slot, node: taker } of rankClaims(table, own, openNodes(table, rank), may)) {
    if (table.room(rank, node) >= 0 || table.totalRoom(node) >= 0) return;
    if (table.at(slot, rank) === node && isOpen(table, rank, taker)) table.put(slot, rank, taker);
  }
}
function leaveSlot(table, node, slot) {
  const rank = table.rankOf(slot, node);
  if (rank < 0 || table.totalRoom(node) >= 0) return;
  let best = node;
  for (let taker = 0; taker < table.nodes.length; taker++) {
    const room = table.totalRoom(taker);
    if (room > 0 && room > table.totalRoom(best) && mayGive(table, slot, rank, taker)) best = taker;
  }
  table.put(slot, rank, best);
}
function mayGive(table, slot, rank, taker) {
  return table.rankOf(slot, taker) < 0 && table.mayReplace(slot, rank, taker);
}

// packages/hash-ring/src/place.ts
function placeFresh(shape, nodes) {
  const cells = new Uint16Array(shape.slots * shape.replicationFactor).fill(VACANT);
  const table = new OwnerTable(shape, nodes, cells);
  fillAllRanks(table);
  return { shape, nodes, cells };
}
function placeGrown(before, nodes, id) {
  const table = nextTable(before, nodes);
  growNode(table, numberOf(nodes, id));
  return { shape: before.shape, nodes, cells: table.cells };
}
function placeShrunk(before, nodes, id) {
  const table = nextTable(before, nodes);
  shrinkNode(table, numberOf(nodes, id));
  return { shape: before.shape, nodes, cells: table.cells };
}
function placeLeft(before, nodes) {
  const table = nextTable(before, nodes);
  fillAllRanks(table);
  return { shape: before.shape, nodes, cells: table.cells };
}
function nextTable(before, nodes) {
  return new OwnerTable(before.shape, nodes, renumber(before, nodes));
}
function numberOf(nodes, id) {
  const number = nodes.findIndex((node) => node.id === id);
  assertThat(number >= 0, "the changed node is in the ring");
  return number;
}
function fillAllRanks(table) {
  for (let rank = 0; rank < table.shape.replicationFactor; rank++) fillRank(table, rank);
}
function renumber(before, nodes) {
  const numbers = new Map(nodes.map((node, number) => [node.id, number]));
  const next = before.nodes.map((node) => numbers.get(node.id) ?? VACANT);
  return before.cells.map((number) => next[number] ?? VACANT);
}

// packages/hash-ring/src/ring-codec.ts
var MAGIC = [83, 80, 72, 82];
var FORMAT3 = 1;
var HEADER_AT = 9;
var CHECKSUM_BYTES = 8;
var NARROW_NODES = 256;
function encodeRing({ shape, nodes, cells }, version) {
  const header = { hash: RING_HASH_NAME, version, ...shape, nodes };
  return encodeFrame(header, encodeCells(cells, nodes.length));
}
function encodeFrame(header, cellBytes) {
  const headerBytes = new TextEncoder().encode(JSON.stringify(header));
  const length = HEADER_AT + headerBytes.length + cellBytes.length + CHECKSUM_BYTES;
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  bytes.set(MAGIC);
  bytes[MAGIC.length] = FORMAT3;
  view.setUint32(MAGIC.length + 1, headerBytes.length, true);
  bytes.set(headerBytes, HEADER_AT);
  bytes.set(cellBytes, HEADER_AT + headerBytes.length);
  const [low, high] = checksum(bytes.subarray(0, length - CHECKSUM_BYTES));
  view.setUint32(length - CHECKSUM_BYTES, low, true);
  view.setUint32(length - CHECKSUM_BYTES / 2, high, true);
  return bytes;
}
function decodeFrame(bytes) {
  if (bytes.length < HEADER_AT + CHECKSUM_BYTES) return "it is too short";
  if (MAGIC.some((byte, i) => bytes[i] !== byte)) return 'it does not begin with "SPHR"';
  if (bytes[MAGIC.length] !== FORMAT3) return `its format is not ${FORMAT3}`;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = bytes.length - CHECKSUM_BYTES;
  const [low, high] = checksum(bytes.subarray(0, end));
  if (view.getUint32(end, true) !== low || view.getUint32(end + 4, true) !== high) {
    return "its checksum does not match";
  }
  const cellsAt = HEADER_AT + view.getUint32(MAGIC.length + 1, true);
  if (cellsAt > end) return "its header is longer than it";
  try {
    const text2 = new TextDecoder("utf-8", { fatal: true }).decode(
      bytes.subarray(HEADER_AT, cellsAt)
    );
    return { header: JSON.parse(text2), cellBytes: bytes.subarray(cellsAt, end) };
  } catch {
    return "its header is not JSON";
  }
}
function decodeCells(cellBytes, cellCount, nodeCount) {
  const width = nodeCount <= NARROW_NODES ? 1 : 2;
  if (cellBytes.length !== cellCount * width) return void 0;
  if (width === 1) return Uint16Array.from(cellBytes);
  const view = new DataView(cellBytes.buffer, cellBytes.byteOffset, cellBytes.length);
  return Uint16Array.from({ length: cellCount }, (_, cell) => view.getUint16(cell * 2, true));
}
function encodeCells(cells, nodeCount) {
  if (nodeCount <= NARROW_NODES) return Uint8Array.from(cells);
  const view = new DataView(new ArrayBuffer(cells.length * 2));
  cells.forEach((node, cell) => view.setUint16(cell * 2, node, true));
  return new Uint8Array(view.buffer);
}
function checksum(bytes) {
  let low = 2166136261;
  let high = 2654435769;
  for (const byte of bytes) {
    low = Math.imul(low ^ byte, 16777619);
    high = Math.imul(high ^ byte, 2246822507);
    high = high << 13 | high >>> 19;
  }
  return [mix32(low), mix32(high)];
}

// packages/hash-ring/src/ring-node.ts
var RING_NODES_MAX = 1024;
var NAME = /^[a-z0-9-]{1,64}$/;
var WEIGHT_MIN = 1e-6;
var WEIGHT_MAX = 1e15;
function resolveRingNode(options) {
  const given = options;
  if (typeof given !== "object" || given === null) {
    throw new SpillwayError("RING_NODE_ID_INVALID", "A node is an object with an id.");
  }
  const { id, weight = 1, zone } = options;
  if (!isName(id)) {
    throw new SpillwayError(
      "RING_NODE_ID_INVALID",
      'A node id is 1 to 64 characters of a-z, 0-9 and "-".',
      { details: { id: typeof id === "string" ? id.slice(0, 80) : typeof id } }
    );
  }
  if (zone !== void 0 && !isName(zone)) {
    throw new SpillwayError(
      "RING_ZONE_INVALID",
      `The zone of node ${id} must be 1 to 64 characters of a-z, 0-9 and "-".`,
      { details: { id } }
    );
  }
  return Object.freeze({ id, weight: resolveWeight(id, weight), zone });
}
function resolveWeight(id, weight) {
  if (typeof weight === "number" && weight >= WEIGHT_MIN && weight <= WEIGHT_MAX) return weight;
  throw new SpillwayError(
    "RING_WEIGHT_INVALID",
    `The weight of node ${id} must be a number from ${WEIGHT_MIN} to ${WEIGHT_MAX}.`,
    { details: { id, weight: String(weight) } }
  );
}
function orderNodes(nodes) {
  return Object.freeze(nodes.toSorted((a, b) => a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
function isName(value) {
  return typeof value === "string" && NAME.test(value);
}

// packages/hash-ring/src/ring-options.ts
var RING_SLOTS_DEFAULT = 4096;
var SLOTS_MIN = 16;
var SLOTS_MAX = 65536;
var REPLICATION_FACTOR_DEFAULT = 3;
function resolveRingOptions(options) {
  const given = options;
  if (typeof given !== "object" || given === null || !Array.isArray(options.nodes)) {
    throw new SpillwayError("RING_OPTION_INVALID", "createHashRing needs { nodes: [...] }.");
  }
  const nodes = orderNodes(options.nodes.map(resolveRingNode));
  const shape = Object.freeze({
    slots: options.slots ?? RING_SLOTS_DEFAULT,
    seed: options.seed ?? 0,
    replicationFactor: options.replicationFactor ?? Math.max(1, Math.min(REPLICATION_FACTOR_DEFAULT, options.nodes.length))
  });
  checkShape(shape);
  checkNodes(shape, nodes);
  return { shape, nodes };
}
function checkShape({ slots, seed, replicationFactor }) {
  const powerOfTwo = Number.isInteger(slots) && (slots & slots - 1) === 0;
  if (!powerOfTwo || slots < SLOTS_MIN || slots > SLOTS_MAX) {
    throw optionInvalid3("slots", `a power of two from ${SLOTS_MIN} to ${SLOTS_MAX}`, slots);
  }
  if (!Number.isInteger(seed) || seed < 0 || seed > 4294967295) {
    throw optionInvalid3("seed", "an integer from 0 to 4,294,967,295", seed);
  }
  if (!Number.isInteger(replicationFactor) || replicationFactor < 1) {
    throw optionInvalid3("replicationFactor", "an integer from 1", replicationFactor);
  }
}
function checkNodes(shape, nodes) {
  const twice = nodes.find((node, i) => node.id === nodes[i + 1]?.id);
  if (twice !== void 0) {
    throw new SpillwayError("RING_NODE_DUPLICATE", `The ring has two nodes named ${twice.id}.`, {
      details: { id: twice.id }
    });
  }
  const { slots, replicationFactor } = shape;
  const details = { nodes: nodes.length, slots, replicationFactor };
  if (nodes.length < replicationFactor) {
    throw new SpillwayError(
      "RING_TOO_FEW_NODES",
      `${nodes.length} nodes cannot hold ${replicationFactor} copies of each key.`,
      { details }
    );
  }
  const limit = Math.min(slots, RING_NODES_MAX);
  if (nodes.length > limit) {
    throw new SpillwayError("RING_TOO_MANY_NODES", `A ring has at most ${limit} nodes.`, {
      details: { ...details, limit }
    });
  }
}
function optionInvalid3(option, expected, value) {
  return new SpillwayError("RING_OPTION_INVALID", `${option} must be ${expected}.`, {
    details: { option, value: String(value) }
  });
}

// packages/hash-ring/src/hash-ring.ts
function createHashRing(options) {
  const { shape, nodes } = resolveRingOptions(options);
  return ringOf(placeFresh(shape, nodes), 1);
}
function ringOf(placement, version) {
  return new SlotRing(placement, version);
}
var SlotRing = class {
  version;
  #placement;
  #owners;
  /** The first of each list of owners: one load less for the commonest question. */
  #firstOwners;
  #seed;
  /** The slot is the hash's highest bits. */
  #shift;
  constructor(placement, version) {
    this.version = version;
    this.#placement = placement;
    this.#owners = ownerLists(placement);
    this.#firstOwners = this.#owners.map(([first = ""]) => first);
    this.#seed = placement.shape.seed;
    this.#shift = 32 - Math.log2(placement.shape.slots);
  }
  get slots() {
    return this.#placement.shape.slots;
  }
  get seed() {
    return this.#seed;
  }
  get replicationFactor() {
    return this.#placement.shape.replicationFactor;
  }
  get nodes() {
    return this.#placement.nodes;
  }
  slotOf(key) {
    if (typeof key !== "string") throw keyInvalid3(key);
    const open = key.indexOf("{");
    if (open < 0) return ringHash(key, this.#seed) >>> this.#shift;
    const close = key.indexOf("}", open + 1);
    if (close <= open + 1) return ringHash(key, this.#seed) >>> this.#shift;
    return ringHashOfRange(key, open + 1, close, this.#seed) >>> this.#shift;
  }
  getNode(key) {
    return this.#firstOwners[this.slotOf(key)];
  }
  getNodes(key) {
    return this.#owners[this.slotOf(key)];
  }
  nodesOfSlot(slot) {
    const owners = this.#owners[slot];
    if (owners !== void 0) return owners;
    throw new SpillwayError(
      "RING_SLOT_INVALID",
      `A slot is a number from 0 to ${this.slots - 1}.`,
      {
        details: { slot: String(slot), slots: this.slots }
      }
    );
  }
  addNode(options) {
    const node = resolveRingNode(options);
    const nodes = orderNodes([...this.nodes, node]);
    checkNodes(this.#placement.shape, nodes);
    return ringOf(placeGrown(this.#placement, nodes, node.id), this.version + 1);
  }
  removeNode(id) {
    this.#requireNode(id);
    const nodes = orderNodes(this.nodes.filter((node) => node.id !== id));
    checkNodes(this.#placement.shape, nodes);
    return ringOf(placeLeft(this.#placement, nodes), this.version + 1);
  }
  setWeight(id, weight) {
    const before = this.#requireNode(id);
    const after = Object.freeze({ ...before, weight: resolveWeight(id, weight) });
    if (after.weight === before.weight) return this;
    const nodes = orderNodes(this.nodes.map((node) => node === before ? after : node));
    const place = after.weight > before.weight ? placeGrown : placeShrunk;
    return ringOf(place(this.#placement, nodes, id), this.version + 1);
  }
  shares() {
    return nodeShares(this.#placement);
  }
  explain(key) {
    return explainKey(this, key);
  }
  serialise() {
    return encodeRing(this.#placement, this.version);
  }
  #requireNode(id) {
    const node = this.nodes.find((each) => each.id === id);
    if (node !== void 0) return node;
    throw new SpillwayError("RING_NODE_UNKNOWN", "The ring has no node of this name.", {
      details: { id: typeof id === "string" ? id.slice(0, 80) : typeof id }
    });
  }
};
function ownerLists({ shape, nodes, cells }) {
  const shared = /* @__PURE__ */ new Map();
  const lists = [];
  for (let cell = 0; cell < cells.length; cell += shape.replicationFactor) {
    const numbers = cells.subarray(cell, cell + shape.replicationFactor);
    const name = numbers.join();
    let list = shared.get(name);
    if (list === void 0) {
      list = Object.freeze(Array.from(numbers, (number) => nodes[number]?.id ?? ""));
      shared.set(name, list);
    }
    lists.push(list);
  }
  return lists;
}
function keyInvalid3(key) {
  return new SpillwayError("RING_KEY_INVALID", "A key is a string.", {
    details: { type: typeof key }
  });
}

// packages/hash-ring/src/restore-hash-ring.ts
function restoreHashRing(bytes) {
  if (!(bytes instanceof Uint8Array)) throw corrupt("it is not a Uint8Array");
  const frame = decodeFrame(bytes);
  if (typeof frame === "string") throw corrupt(frame);
  const { version, nodes, ...shape } = checkHeader(frame.header);
  const cellCount = shape.slots * shape.replicationFactor;
  const cells = decodeCells(frame.cellBytes, cellCount, nodes.length);
  if (cells === void 0) throw corrupt("its table has another size than its header says");
  checkCells(cells, nodes.length, shape.replicationFactor);
  return ringOf({ shape: Object.freeze(shape), nodes, cells }, version);
}
function checkHeader(value) {
  if (typeof value !== "object" || value === null) throw corrupt("its header is not an object");
  const { hash, version, slots, seed, replicationFactor, nodes } = value;
  if (hash !== RING_HASH_NAME) {
    throw new SpillwayError(
      "RING_INCOMPATIBLE",
      `The ring was placed with another hash function than ${RING_HASH_NAME}.`,
      { details: { hash: String(hash).slice(0, 80), expected: RING_HASH_NAME } }
    );
  }
  if (!isCount(version) || version < 1) throw corrupt("its version is not a number from 1");
  if (!isCount(slots) || !isCount(seed) || !isCount(replicationFactor) || !Array.isArray(nodes)) {
    throw corrupt("its header lacks a part");
  }
  try {
    const shape = { slots, seed, replicationFactor };
    const resolved = nodes.map(resolveRingNode);
    checkShape(shape);
    checkNodes(shape, orderNodes(resolved));
    if (orderNodes(resolved).some((node, i) => node !== resolved[i])) {
      throw corrupt("its nodes are not in order");
    }
    return { version, ...shape, nodes: orderNodes(resolved) };
  } catch (error) {
    throw error instanceof SpillwayError && error.code === "RING_CORRUPT" ? error : corrupt("its header breaks a rule of rings", error);
  }
}
function checkCells(cells, nodeCount, replicationFactor) {
  for (let cell = 0; cell < cells.length; cell += replicationFactor) {
    const owners = cells.subarray(cell, cell + replicationFactor);
    if (owners.some((node) => node >= nodeCount)) throw corrupt("its table names a missing node");
    if (new Set(owners).size < replicationFactor) throw corrupt("a slot has one owner twice");
  }
}
function isCount(value) {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
function corrupt(reason, cause) {
  return new SpillwayError("RING_CORRUPT", `These bytes are not a serialised ring: ${reason}.`, {
    details: { reason },
    cause
  });
}

// packages/kv/src/topology.ts
var topologyCodec = {
  encode: (topology, headroom) => Buffer.concat([Buffer.alloc(headroom), Buffer.from(JSON.stringify(topology))]),
  decode: (bytes, offset) => {
    const topology = JSON.parse(Buffer.from(bytes).toString("utf8", offset));
    if (topology.format !== 1) {
      throw new SpillwayError(
        "KV_FORMAT_UNKNOWN",
        "The data was written by a newer release; open it with that release."
      );
    }
    return topology;
  }
};
async function openTopology(options) {
  const { register } = options;
  const stored = await register.read();
  if (stored !== void 0) return checkTopology(stored, options);
  refuseFreshStart(options);
  return checkTopology(await register.create(makeTopology(options)), options);
}
function ringOfTopology(topology) {
  return restoreHashRing(Buffer.from(topology.ring, "base64"));
}
function makeTopology({ nodes, replicationFactor, random }) {
  const names = nodes.map((node) => node.id).sort();
  const rf = replicationFactor ?? Math.min(3, names.length);
  const ring = createHashRing({ nodes: names.map((id) => ({ id })), replicationFactor: rf });
  return {
    format: 1,
    kv: random.id(16),
    nodes: names,
    replicationFactor: rf,
    ring: Buffer.from(ring.serialise()).toString("base64")
  };
}
function refuseFreshStart({ nodes, isUsed }) {
  const down = nodes.filter((node) => node.standing === "down").map((node) => node.id);
  if (down.length === 0 && !isUsed) return;
  throw new SpillwayError(
    isUsed ? "KV_TOPOLOGY_MISMATCH" : "KV_UNAVAILABLE",
    isUsed ? "Some nodes belong to a KV that most of them do not know; open it with its own nodes." : `A new KV needs all of its nodes once; not answering: ${down.join(", ")}.`,
    { retryable: !isUsed, details: { down } }
  );
}
function checkTopology(stored, { nodes, replicationFactor }) {
  const given = nodes.map((node) => node.id).sort();
  const missing = stored.nodes.filter((name) => !given.includes(name));
  const added = given.filter((name) => !stored.nodes.includes(name));
  if (missing.length > 0 || added.length > 0) {
    throw new SpillwayError(
      "KV_TOPOLOGY_MISMATCH",
      `The data lives on the nodes ${stored.nodes.join(", ")}; open the KV with exactly these.`,
      { details: { stored: stored.nodes, missing, added } }
    );
  }
  if (replicationFactor !== void 0 && replicationFactor !== stored.replicationFactor) {
    throw new SpillwayError(
      "KV_TOPOLOGY_MISMATCH",
      `The data has replicationFactor ${stored.replicationFactor}; leave the option out.`,
      { details: { stored: stored.replicationFactor, given: replicationFactor } }
    );
  }
  return stored;
}

// packages/kv/src/topology-register.ts
var TopologyRegister = class {
  #registers;
  #replicas;
  #group;
  constructor({ nodes, clock, random, timeoutMs }) {
    this.#registers = new Registers({
      codec: topologyCodec,
      clock,
      random,
      roundTimeoutMs: timeoutMs,
      errorPrefix: "KV"
    });
    this.#replicas = nodes.map((node) => new TopologyReplica(node));
    this.#group = { replicas: this.#replicas, quorum: Math.floor(nodes.length / 2) + 1 };
  }
  /** @throws KV_UNAVAILABLE when fewer than a majority of the nodes answer. */
  read() {
    return this.#registers.read(TOPOLOGY_KEY, this.#group);
  }
  /** Stores `made` unless another coordinator was quicker, and returns what stands. */
  create(made) {
    return this.#registers.change(
      TOPOLOGY_KEY,
      this.#group,
      (current) => current === void 0 ? { next: made, result: made } : { result: current }
    );
  }
  /** Whether some node that can be reached is not known to hold the newest topology. */
  get isBehind() {
    return this.#replicas.some((replica) => replica.isBehind && replica.standing !== "down");
  }
  /**
   * Brings the topology to every node that can be reached; returns those that confirmed it.
   * @throws KV_UNAVAILABLE, KV_OUTCOME_UNKNOWN
   */
  async synchronise() {
    for (const replica of this.#replicas) replica.isBehind = true;
    await this.#registers.synchronise(TOPOLOGY_KEY, this.#group);
    return new Set(this.#replicas.filter((each) => !each.isBehind).map(({ node }) => node));
  }
};
var TopologyReplica = class {
  node;
  storage;
  isBehind = false;
  constructor(node) {
    this.node = node;
    this.storage = node.storage;
  }
  get standing() {
    return this.node.standing;
  }
  isCurrent() {
    return false;
  }
  callSent() {
    return this.node.callSent();
  }
  callAnswered(sentUnder) {
    return this.node.callAnswered(sentUnder);
  }
  callFailed(error) {
    this.node.callFailed(error);
  }
  acceptMissed() {
    this.isBehind = true;
  }
  acceptApplied() {
    this.isBehind = false;
  }
};

// packages/kv/src/create-kv.ts
var NODE_NAME = /^[a-z0-9-]{1,64}$/;
var NODES_MAX = 30;
var KEY_BYTES_MIN = 1024;
var VALUE_BYTES_MIN = 256 * 1024;
var STATE_OVERHEAD_BYTES = 72 * 1024;
var openStorages = /* @__PURE__ */ new WeakSet();
async function createKv(options) {
  const resolved = resolveOptions(options);
  const storages = [...resolved.nodes.values()];
  for (const storage of storages) openStorages.add(storage);
  try {
    return await openKv(resolved);
  } catch (error) {
    await Promise.allSettled(storages.map((storage) => storage.close()));
    throw error;
  }
}
async function openKv(options) {
  const { clock, random, nodeTimeoutMs, operationTimeoutMs } = options;
  const events = new TypedEvents();
  const nodes = [...options.nodes].map(
    ([id, storage]) => new KvNode(id, storage, clock, {
      nodeDown: (node, cause) => events.emit("node:down", { node: node.id, cause })
    })
  );
  const identities = await readIdentities(nodes, nodeTimeoutMs);
  const register = new TopologyRegister({ nodes, clock, random, timeoutMs: operationTimeoutMs });
  const { replicationFactor } = options;
  const isUsed = identities.size > 0;
  const topology = await openTopology({ register, nodes, replicationFactor, isUsed, random });
  checkIdentities(topology, identities);
  const groups = new ReplicaGroups(ringOfTopology(topology), nodes);
  await joinNodes(topology, groups, identities, nodeTimeoutMs);
  const registers = new Registers({
    codec: kvStateCodec,
    sole: nodes.every((node) => !node.storage.capabilities.shared),
    roundTimeoutMs: operationTimeoutMs,
    inFlightMax: options.inFlightMax,
    errorPrefix: "KV",
    clock,
    random
  });
  const repair = new Repair(groups, registers, operationTimeoutMs);
  const maintenance = new Maintenance({
    ...{ nodes, repair, topology: register, clock, events, nodeTimeoutMs },
    kv: topology.kv,
    toleratedLosses: groups.toleratedLosses
  });
  maintenance.start();
  const valueBytes = Math.min(...nodes.map((node) => node.storage.capabilities.limits.valueBytes));
  return new OpenedKv({
    ...{ groups, registers, maintenance, events, clock, operationTimeoutMs },
    valueBytesMax: Math.floor((valueBytes - STATE_OVERHEAD_BYTES) / 2),
    token: random.id(16)
  });
}
function resolveOptions(options) {
  if (typeof options !== "object" || options === null) throw optionInvalid2("options are missing");
  const { nodes: given, replicationFactor } = options;
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    throw optionInvalid2("nodes must be an object or a Map: names and storages");
  }
  const nodes = new Map(given instanceof Map ? given : Object.entries(given));
  if (nodes.size === 0) throw optionInvalid2("a KV needs at least one node");
  if (nodes.size > NODES_MAX) throw optionInvalid2(`a KV has at most ${NODES_MAX} nodes`);
  if (new Set(nodes.values()).size < nodes.size) throw optionInvalid2("one storage is given twice");
  for (const [name, storage] of nodes) checkNode(name, storage);
  if (replicationFactor !== void 0) {
    const fits = Number.isSafeInteger(replicationFactor) && replicationFactor >= 1;
    if (!fits || replicationFactor > nodes.size) {
      throw optionInvalid2("replicationFactor must be an integer from 1 to the number of nodes");
    }
  }
  return {
    nodes,
    replicationFactor,
    operationTimeoutMs: positive("operationTimeoutMs", options.operationTimeoutMs ?? 5e3),
    nodeTimeoutMs: positive("nodeTimeoutMs", options.nodeTimeoutMs ?? 1e3),
    inFlightMax: positive("inFlightMax", options.inFlightMax ?? 1e4),
    clock: options.clock ?? systemClock,
    random: options.random ?? systemRandom
  };
}
function checkNode(name, storage) {
  if (!NODE_NAME.test(name)) {
    throw optionInvalid2('a node name must be 1 to 64 characters of a-z, 0-9 and "-"');
  }
  if (typeof storage?.commit !== "function") throw optionInvalid2(`node ${name} is not a Storage`);
  if (openStorages.has(storage)) {
    throw optionInvalid2(`the storage of node ${name} is already in use by a KV; open it anew`);
  }
  requireCapabilities(storage, { orderedScan: true });
  const { keyBytes: keyBytes2, valueBytes } = storage.capabilities.limits;
  if (keyBytes2 >= KEY_BYTES_MIN && valueBytes >= VALUE_BYTES_MIN) return;
  throw new SpillwayError(
    "STORAGE_CAPABILITY_MISSING",
    `Node ${name} must take keys of ${KEY_BYTES_MIN} and values of ${VALUE_BYTES_MIN} bytes.`,
    { details: { node: name, keyBytes: keyBytes2, valueBytes } }
  );
}
function positive(name, value) {
  if (!Number.isSafeInteger(value) || value < 1) {
    throw optionInvalid2(`${name} must be a positive integer`);
  }
  return value;
}

// packages/storage-level/src/held-commit.ts
var COMMIT_OVERHEAD_BYTES = 256;
function bytesOfCommit({ writes }) {
  let bytes = COMMIT_OVERHEAD_BYTES;
  for (const write of writes) {
    if (write.kind === "append") bytes += write.log.length + write.value.length;
    else bytes += write.key.length + (write.kind === "put" ? write.value.length : 0);
  }
  return bytes;
}
function withOwnValues(commit) {
  const writes = commit.writes.map(
    (write) => write.kind === "put" || write.kind === "append" ? { ...write, value: Buffer.from(write.value) } : write
  );
  return { ...commit, writes };
}

// packages/storage-level/src/level-errors.ts
function corruptError(role, cause) {
  return new SpillwayError(
    "LEVEL_CORRUPT",
    `A LevelDB record (${role}) is damaged. Restore the folder from a backup, or, where another node holds the data, replace this node by an empty one and let it be repaired.`,
    { details: { role }, ...cause === void 0 ? {} : { cause } }
  );
}
var CODES = [
  [/^(EEXIST|ENOTDIR)$|not a directory/i, "LEVEL_NOT_A_FOLDER"],
  [/^(EACCES|EPERM|EROFS)$|permission denied|read-only file system/i, "LEVEL_NO_PERMISSION"],
  [/^(ENOSPC|EDQUOT)$|no space left|quota exceeded/i, "LEVEL_DISK_FULL"],
  [/^LEVEL_LOCKED$/, "LEVEL_LOCKED"],
  [/^LEVEL_CORRUPTION$|^corruption:/i, "LEVEL_CORRUPT"]
];
function failureOf2(error) {
  for (const text2 of codesAndMessages(error)) {
    for (const [pattern, failure] of CODES) if (pattern.test(text2)) return failure;
  }
  return "LEVEL_IO_ERROR";
}
function codesAndMessages(error) {
  const codes = [];
  const messages = [];
  for (let at = error; at instanceof Error; at = at.cause) {
    if ("code" in at && typeof at.code === "string") codes.push(at.code);
    messages.push(at.message);
  }
  return [...codes, ...messages];
}
var OPEN_ADVICE = {
  LEVEL_LOCKED: "is open elsewhere, in another process or under another storage of this one. A folder belongs to one storage of one process: end the other one, or talk to it; where several processes need the data at once, use a server backend (Redis, Postgres)",
  LEVEL_NOT_A_FOLDER: "is not a folder, and cannot be made one: a file is in the way",
  LEVEL_NO_PERMISSION: "may not be read and written by this user",
  LEVEL_DISK_FULL: "cannot be opened: the disk is full. Free some space; nothing was changed",
  LEVEL_CORRUPT: "is damaged. Restore it from a backup, or, where other nodes hold the data, replace this node by an empty one and let it be repaired",
  LEVEL_IO_ERROR: "cannot be opened; the cause tells more"
};
function openError(place, error) {
  if (isSpillwayError(error)) return error;
  const failure = failureOf2(error);
  return new SpillwayError(failure, `The LevelDB store ${place} ${OPEN_ADVICE[failure]}.`, {
    retryable: failure === "LEVEL_LOCKED" || failure === "LEVEL_DISK_FULL",
    cause: error,
    details: { place, ...failure === "LEVEL_CORRUPT" ? { role: "files" } : {} }
  });
}
function alreadyOpenError(place) {
  return new SpillwayError(
    "LEVEL_LOCKED",
    `The LevelDB store ${place} ${OPEN_ADVICE.LEVEL_LOCKED}.`,
    { retryable: true, details: { place } }
  );
}
function engineError(id, applied, cause) {
  if (applied === "unknown") {
    return new SpillwayError(
      "STORAGE_OUTCOME_UNKNOWN",
      `Storage ${id} failed while it wrote; the commit may have been applied.`,
      { applied, cause, details: { storage: id, reason: failureOf2(cause) } }
    );
  }
  if (isSpillwayError(cause)) return cause;
  if (failureOf2(cause) === "LEVEL_CORRUPT") return corruptError("files", cause);
  return new SpillwayError("STORAGE_UNAVAILABLE", `Storage ${id} failed; nothing was applied.`, {
    retryable: true,
    cause,
    details: { storage: id, reason: failureOf2(cause) }
  });
}
function overloadedError(id, queueBytes) {
  return new SpillwayError("OVERLOADED", `Storage ${id} has too much to write; retry later.`, {
    retryable: true,
    details: { storage: id, queueBytes, retryAfterMs: 50 }
  });
}

// packages/storage-level/src/entry-record.ts
var HAS_STAMP = 1;
var HAS_EXPIRY2 = 2;
var VERSION_AT = 1;
var HEADER_BYTES = 9;
var NUMBER_BYTES = 8;
function encodeEntry(head, version) {
  const { value, stamp, expiresAtMs } = head;
  const valueAt = valueOffset(head);
  const record = Buffer.allocUnsafe(valueAt + value.length);
  record[0] = (stamp === void 0 ? 0 : HAS_STAMP) | (expiresAtMs === void 0 ? 0 : HAS_EXPIRY2);
  writeNumber(record, VERSION_AT, version);
  let at = HEADER_BYTES;
  if (expiresAtMs !== void 0) {
    writeNumber(record, at, expiresAtMs);
    at += NUMBER_BYTES;
  }
  if (stamp !== void 0) {
    record[at] = stamp.length;
    record.write(stamp, at + 1, "latin1");
  }
  record.set(value, valueAt);
  return record;
}
function valueOffset({ stamp, expiresAtMs }) {
  const expiryBytes = expiresAtMs === void 0 ? 0 : NUMBER_BYTES;
  return HEADER_BYTES + expiryBytes + (stamp === void 0 ? 0 : 1 + stamp.length);
}
function decodeEntry(key, record) {
  const valueAt = valueStart(record);
  const value = new Uint8Array(record.buffer, record.byteOffset + valueAt, record.length - valueAt);
  const version = readNumber(record, VERSION_AT);
  const flags = record[0] ?? 0;
  if (flags === 0) return { key, value, version };
  const hasExpiry = (flags & HAS_EXPIRY2) !== 0;
  const stampAt = HEADER_BYTES + (hasExpiry ? NUMBER_BYTES : 0) + 1;
  return {
    key,
    value,
    version,
    ...(flags & HAS_STAMP) === 0 ? {} : { stamp: text(record, stampAt, valueAt) },
    ...hasExpiry ? { expiresAtMs: readNumber(record, HEADER_BYTES) } : {}
  };
}
function valueLength(record) {
  return record.length - valueStart(record);
}
function versionOfRecord(record) {
  return readNumber(record, VERSION_AT);
}
function writeNumber(record, at, value) {
  record.writeUInt32BE(Math.floor(value / 4294967296), at);
  record.writeUInt32BE(value >>> 0, at + 4);
}
function readNumber(record, at) {
  if (record.length < at + NUMBER_BYTES) throw corruptError("entry");
  let high = 0;
  let low = 0;
  for (let i = at; i < at + 4; i++) high = high * 256 + (record[i] ?? 0);
  for (let i = at + 4; i < at + 8; i++) low = low * 256 + (record[i] ?? 0);
  const value = high * 4294967296 + low;
  if (!Number.isSafeInteger(value)) throw corruptError("entry");
  return value;
}
function valueStart(record) {
  const flags = record[0];
  if (flags === void 0 || flags > (HAS_STAMP | HAS_EXPIRY2)) throw corruptError("entry");
  let at = HEADER_BYTES;
  if ((flags & HAS_EXPIRY2) !== 0) at += NUMBER_BYTES;
  if ((flags & HAS_STAMP) !== 0) {
    const stampBytes = record[at];
    if (stampBytes === void 0 || stampBytes > STAMP_BYTES_MAX) throw corruptError("entry");
    at += 1 + stampBytes;
  }
  if (at > record.length) throw corruptError("entry");
  return at;
}
function text(record, start, end) {
  const bytes = Buffer.from(record.buffer, record.byteOffset, record.length);
  return bytes.toString("latin1", start, end);
}

// packages/storage-level/src/level-database.ts
function fileMethods(database) {
  const { approximateSize, compactRange } = database.supports.additionalMethods;
  if (approximateSize !== true || compactRange !== true) return void 0;
  return database;
}
var TEXT_KEYS = Object.freeze({
  keyEncoding: "utf8",
  valueEncoding: "buffer"
});
var BYTE_KEYS = Object.freeze({
  keyEncoding: "buffer",
  valueEncoding: "buffer"
});
function isText(key) {
  for (let i = 0; i < key.length; i++) if (key.charCodeAt(i) > 127) return false;
  return true;
}
function keyBytes(key) {
  return Buffer.from(key, "latin1");
}
async function readMany(database, keys) {
  const [first] = keys;
  if (first === void 0) return [];
  if (keys.length === 1) return [await database.get(engineKey(first), encodingOf(first))];
  return keys.every(isText) ? await database.getMany(keys.slice(), TEXT_KEYS) : await database.getMany(keys.map(keyBytes), BYTE_KEYS);
}
function readSync(database, key) {
  return database.getSync(engineKey(key), encodingOf(key));
}
function writeOne(database, { key, record }, sync) {
  const options = { ...encodingOf(key), sync };
  if (record === void 0) return database.del(engineKey(key), options);
  return database.put(engineKey(key), record, options);
}
function addToBatch(batch, key, record) {
  const text2 = isText(key);
  const encoding = text2 ? TEXT_KEYS : BYTE_KEYS;
  if (record === void 0) batch.del(text2 ? key : keyBytes(key), encoding);
  else batch.put(text2 ? key : keyBytes(key), record, encoding);
}
function engineKey(key) {
  return isText(key) ? key : keyBytes(key);
}
function encodingOf(key) {
  return isText(key) ? TEXT_KEYS : BYTE_KEYS;
}

// packages/storage-level/src/physical-key.ts
var DATA = "d";
var EXPIRY = "e";
var AFTER_DATA = "e";
var AFTER_EXPIRY = "f";
var STORE_KEYS = Object.freeze({
  format: "\0format",
  session: "\0session",
  versions: "\0versions",
  synced: "\0synced"
});
function entryKey(key) {
  return DATA + key;
}
function keyOfEntry(physical) {
  return physical.slice(DATA.length);
}
function keyLength(physical) {
  return physical.length - DATA.length;
}
function entryBounds(start, end) {
  return { start: DATA + (start ?? ""), end: end === void 0 ? AFTER_DATA : DATA + end };
}
var SECOND_BYTES = 6;
function expirySecond(expiresAtMs) {
  return Math.ceil(expiresAtMs / 1e3);
}
function expiryKey({ second, key }) {
  return EXPIRY + secondBytes(second) + key;
}
function dueBounds(nowSecond) {
  return { start: EXPIRY, end: EXPIRY + secondBytes(nowSecond + 1) };
}
var EXPIRY_BOUNDS = Object.freeze({ start: EXPIRY, end: AFTER_EXPIRY });
function expiryRowOf(physical) {
  const start = EXPIRY.length + SECOND_BYTES;
  if (physical.length <= start) return void 0;
  let second = 0;
  for (let i = EXPIRY.length; i < start; i++) second = second * 256 + physical.charCodeAt(i);
  return { second, key: physical.slice(start) };
}
function secondBytes(second) {
  const high = Math.floor(second / 4294967296);
  const low = second >>> 0;
  return String.fromCharCode(
    high >>> 8 & 255,
    high & 255,
    low >>> 24 & 255,
    low >>> 16 & 255,
    low >>> 8 & 255,
    low & 255
  );
}

// packages/storage-level/src/in-doubt.ts
async function wasApplied(database, group) {
  for (const pending of group.records) {
    const entry = pending.entry();
    if (entry === void 0) continue;
    const [record] = await readMany(database, [entryKey(pending.key)]);
    return record !== void 0 && versionOfRecord(record) === entry.version;
  }
  const records = await readMany(
    database,
    group.records.map(({ key }) => entryKey(key))
  );
  return records.some((record) => record !== void 0) ? false : void 0;
}

// packages/storage-level/src/accepted-commit.ts
var AcceptedCommit = class {
  #result;
  #resolve;
  fail;
  constructor(result, resolve, fail) {
    this.#result = result;
    this.#resolve = resolve;
    this.fail = fail;
  }
  acknowledge() {
    this.#resolve(this.#result);
  }
};

// packages/storage-level/src/cached-entry.ts
var REUSED_BYTES_MAX = 1024;
var CAPACITY_STEP = 16;
var CachedEntry = class _CachedEntry {
  key;
  stamp;
  expiresAtMs;
  /** For the cache: somebody looked at it since the cache's hand came by. */
  wasUsed = false;
  #version;
  #length;
  /** Room for values, unless the value is only in `#plain`. A Buffer, as its readers need one. */
  #bytes;
  /** The value in it, when somebody has asked for it. */
  #value;
  #plain;
  constructor(key, { head, version }, length) {
    this.key = key;
    this.#version = version;
    if (head.stamp !== void 0) this.stamp = head.stamp;
    if (head.expiresAtMs !== void 0) this.expiresAtMs = head.expiresAtMs;
    this.#length = length;
  }
  /** An entry that was read from the engine; its value has memory of its own. */
  static read(entry) {
    const state = { head: entry, version: entry.version };
    const cached = new _CachedEntry(entry.key, state, entry.value.length);
    cached.#plain = entry;
    return cached;
  }
  /** The entry of a record that was written. */
  static written(key, state, record) {
    const at = valueOffset(state.head);
    const length = record.length - at;
    const cached = new _CachedEntry(key, state, length);
    if (length > REUSED_BYTES_MAX) {
      cached.#plain = cached.#toPlain(new Uint8Array(record.subarray(at)));
    } else {
      cached.#bytes = Buffer.alloc(Math.ceil(length / CAPACITY_STEP) * CAPACITY_STEP);
      record.copy(cached.#bytes, 0, at);
    }
    return cached;
  }
  get version() {
    return this.#version;
  }
  get value() {
    if (this.#bytes === void 0) return this.plain().value;
    this.#value ??= this.#bytes.subarray(0, this.#length);
    return this.#value;
  }
  /** Bytes that it holds for values; constant. */
  get capacity() {
    return this.#bytes === void 0 ? this.#length : this.#bytes.length;
  }
  /** The entry as an object that stays as it is. */
  plain() {
    this.#plain ??= this.#toPlain(new Uint8Array(this.value));
    return this.#plain;
  }
  /** Takes on the state of a record that was written, if it has room for it. */
  overwrite({ head, version }, record) {
    const at = valueOffset(head);
    const length = record.length - at;
    if (this.#bytes === void 0 || this.#bytes.length < length) return false;
    if (this.stamp === void 0 !== (head.stamp === void 0)) return false;
    if (this.expiresAtMs === void 0 !== (head.expiresAtMs === void 0)) return false;
    if (head.stamp !== void 0) this.stamp = head.stamp;
    if (head.expiresAtMs !== void 0) this.expiresAtMs = head.expiresAtMs;
    this.#version = version;
    if (length !== this.#length) this.#value = void 0;
    this.#length = length;
    this.#plain = void 0;
    record.copy(this.#bytes, 0, at);
    return true;
  }
  #toPlain(value) {
    const { key, version, stamp, expiresAtMs } = this;
    if (stamp === void 0 && expiresAtMs === void 0) return { key, value, version };
    return {
      key,
      value,
      version,
      ...stamp === void 0 ? {} : { stamp },
      ...expiresAtMs === void 0 ? {} : { expiresAtMs }
    };
  }
};

// packages/storage-level/src/live-entry.ts
function liveEntry(entry, clock) {
  if (entry === null || entry === void 0) return void 0;
  if (entry.expiresAtMs === void 0) return entry;
  return entry.expiresAtMs <= clock.wallMs() ? void 0 : entry;
}

// packages/storage-level/src/lone-add.ts
function loneAdd({ checks, writes, returning }) {
  if (writes.length !== 1 || checks.length !== 0 || returning.length !== 0) return void 0;
  const [write] = writes;
  return write?.kind === "add" && write.expiresAtMs === void 0 ? write : void 0;
}
function sumOf({ key, delta, floor, ceiling }, before) {
  const sum2 = before + delta;
  if (sum2 < (floor ?? -Number.MAX_SAFE_INTEGER)) {
    return { kind: "floor", index: 0, key, value: before };
  }
  if (sum2 > (ceiling ?? Number.MAX_SAFE_INTEGER)) {
    return { kind: "ceiling", index: 0, key, value: before };
  }
  return sum2;
}

// packages/storage-level/src/commit-decider.ts
var NONE2 = Object.freeze([]);
var CommitDecider = class {
  #parts;
  #view;
  #queue;
  /** Bytes of commits that wait for entries. */
  #waitingBytes = 0;
  /**
   * During one decision: whether an entry was not known, the newest group it rests on, its size.
   */
  #missed = false;
  #restsOn = 0;
  #bytes = 0;
  constructor(parts) {
    this.#parts = parts;
    this.#view = parts.view;
    this.#queue = parts.queue;
  }
  /** See `Storage.commit`. */
  commit(commit) {
    const bytes = bytesOfCommit(commit);
    const accepted = this.#queue.bytes + this.#waitingBytes;
    const { id, queueBytes } = this.#parts;
    if (accepted > 0 && accepted + bytes > queueBytes) {
      return Promise.reject(overloadedError(id, queueBytes));
    }
    return this.#decide(commit, bytes);
  }
  #decide(commit, bytes) {
    const version = this.#parts.versions.next();
    if (version === void 0) {
      return Promise.reject(overloadedError(this.#parts.id, this.#parts.queueBytes));
    }
    this.#missed = false;
    this.#restsOn = 0;
    this.#bytes = bytes;
    const add = loneAdd(commit);
    return (add === void 0 ? void 0 : this.#foldAdd(add, version)) ?? this.#evaluate(commit, version);
  }
  #evaluate(commit, version) {
    const { checks, writes, returning } = commit;
    const puts = onlyPuts(writes);
    let previous = NONE2;
    let evaluation;
    let refusal;
    try {
      if (returning.length > 0) previous = returning.map(this.#lookupPlain);
      if (puts !== void 0) refusal = evaluateChecks(checks, this.#lookup);
      else {
        const evaluated = evaluateCommit(commit, this.#lookup, version);
        if (evaluated.applied) evaluation = evaluated;
        else ({ refusal } = evaluated);
      }
    } catch (error) {
      if (this.#missed) return this.#decideWhenKnown(commit, this.#bytes);
      return this.#afterWhatItRestsOn(() => Promise.reject(error));
    }
    if (this.#missed) return this.#decideWhenKnown(commit, this.#bytes);
    if (refusal !== void 0) return this.#refuse(plainRefusal(refusal), previous);
    this.#parts.versions.take();
    if (writes.length === 0) {
      return this.#afterWhatItRestsOn(
        () => Promise.resolve({ applied: true, version, outcomes: NONE2, previous })
      );
    }
    const group = this.#queue.openGroup();
    if (puts === void 0) this.#accept(group, writes, evaluation);
    else this.#acceptPuts(group, puts, version);
    const outcomes = puts === void 0 ? evaluation.outcomes : outcomesOfPuts(puts);
    return this.#whenWritten(group, { applied: true, version, outcomes, previous });
  }
  /** Adds to a sum that the gathering group has already; see `lone-add.ts`. */
  #foldAdd(add, version) {
    const pending = this.#queue.pending(add.key);
    const before = pending?.sum;
    const group = this.#queue.gathering();
    if (pending === void 0 || before === void 0 || pending.group !== group?.number) {
      return void 0;
    }
    const sum2 = sumOf(add, before);
    if (typeof sum2 !== "number") {
      this.#restsOn = pending.group;
      return this.#refuse(sum2, NONE2);
    }
    this.#parts.versions.take();
    pending.replaceSum(sum2, version);
    const outcomes = [{ kind: "add", value: sum2 }];
    return this.#whenWritten(group, { applied: true, version, outcomes, previous: NONE2 });
  }
  /** The entry that a decision sees. An arrow, so that handing it on costs nothing. */
  #lookup = (key) => {
    const pending = this.#queue.pending(key);
    if (pending !== void 0) {
      if (pending.group > this.#restsOn) this.#restsOn = pending.group;
      return liveEntry(pending.entry(), this.#parts.clock);
    }
    const known = this.#view.peek(key);
    if (known === void 0) this.#missed = true;
    return liveEntry(known, this.#parts.clock);
  };
  /** The same as something that may be given away. */
  #lookupPlain = (key) => plainEntry(this.#lookup(key));
  /** Puts what a commit changes into a group. */
  #accept(group, writes, { mutations, outcomes }) {
    for (let i = 0; i < mutations.length; i++) {
      const { key, entry } = mutations[i];
      const record = this.#queue.recordIn(group, key);
      if (entry === void 0) {
        record.remove();
        continue;
      }
      const kind = writes[i]?.kind;
      const outcome = outcomes[i];
      if (outcome?.kind === "add") record.setInteger(entry, outcome.value);
      else if (kind !== void 0) record.setCallers(entry, entry.version);
      else record.setOwn(entry);
      if (entry.expiresAtMs !== void 0) this.#parts.sweeper.note(group, key, entry.expiresAtMs);
    }
  }
  /** The same for puts, without the objects in between: most commits are nothing else. */
  #acceptPuts(group, puts, version) {
    for (const put of puts) {
      this.#queue.recordIn(group, put.key).setCallers(put, version);
      const { key, expiresAtMs } = put;
      if (expiresAtMs !== void 0) this.#parts.sweeper.note(group, key, expiresAtMs);
    }
  }
  #whenWritten(group, result) {
    this.#queue.charge(group, this.#bytes);
    return new Promise((resolve, reject) => {
      group.waiters.push(new AcceptedCommit(result, resolve, reject));
    });
  }
  #refuse(refusal, previous) {
    return this.#afterWhatItRestsOn(() => Promise.resolve({ applied: false, refusal, previous }));
  }
  /**
   * An answer that changes nothing but was found on accepted, unacknowledged writes is given when
   * those are acknowledged; if they fail it fails too, since it would be an answer about nothing.
   */
  #afterWhatItRestsOn(answer) {
    const restsOn = this.#restsOn;
    if (restsOn === 0) return answer();
    return new Promise((resolve, reject) => {
      this.#queue.whenAcknowledged(restsOn, {
        acknowledge: () => resolve(answer()),
        fail: reject
      });
    });
  }
  #decideWhenKnown(commit, bytes) {
    const own = withOwnValues(commit);
    this.#waitingBytes += bytes;
    return new Promise((resolve, reject) => {
      this.#view.whenKnown(
        keysRead(own),
        () => {
          this.#waitingBytes -= bytes;
          resolve(this.#decide(own, bytes));
        },
        (error) => {
          this.#waitingBytes -= bytes;
          reject(error);
        }
      );
    });
  }
};
function onlyPuts(writes) {
  return writes.every((write) => write.kind === "put") ? writes : void 0;
}
var PUT2 = Object.freeze({ kind: "put" });
var ONE_PUT = Object.freeze([PUT2]);
function outcomesOfPuts({ length }) {
  return length === 1 ? ONE_PUT : Array.from({ length }, () => PUT2);
}
function plainEntry(entry) {
  return entry instanceof CachedEntry ? entry.plain() : entry;
}
function plainRefusal(refusal) {
  if (refusal.kind !== "check") return refusal;
  return { ...refusal, entry: plainEntry(refusal.entry) };
}
function keysRead({ checks, writes, returning }) {
  const keys = [...returning];
  for (const { key } of checks) keys.push(key);
  for (const write of writes) {
    if (write.kind === "append") keys.push(write.log);
    else if (write.kind !== "put") keys.push(write.key);
  }
  return keys;
}

// packages/storage-level/src/commit-group.ts
var CommitGroup = class {
  /** Rises by one from group to group of a queue. */
  number;
  records = [];
  waiters = [];
  /** Accepted bytes, as far as they count against the queue's limit. */
  bytes = 0;
  /** Whether something in it must be on the disk before it counts. */
  mustSync = false;
  #others;
  constructor(number) {
    this.number = number;
  }
  /** Records in the batch so far. */
  get size() {
    return this.records.length + (this.#others?.size ?? 0);
  }
  /** Adds a record that is not an entry; the last one of a place counts, `undefined` removes it. */
  setOther(place, record) {
    this.#others ??= /* @__PURE__ */ new Map();
    this.#others.set(place, record);
  }
  /** Hands everything to the engine: all or nothing. */
  write(database, sync) {
    const [only] = this.records;
    if (only !== void 0 && this.size === 1) {
      return writeOne(database, { key: entryKey(only.key), record: only.record() }, sync);
    }
    const batch = database.batch();
    for (const pending of this.records) {
      addToBatch(batch, entryKey(pending.key), pending.record());
    }
    if (this.#others !== void 0) {
      for (const [place, record] of this.#others) addToBatch(batch, place, record);
    }
    return batch.write({ sync });
  }
};

// packages/storage-level/src/pending-record.ts
var PendingRecord = class {
  key;
  /** The number of the group that it is written with. */
  group;
  /** The state but for its version, a value that is in `#record` only, and a newer `#sum`. */
  #head;
  #version = 0;
  #record;
  #entry;
  #sum;
  #sumIsNewer = false;
  constructor(key, group) {
    this.key = key;
    this.group = group;
  }
  /** The key's entry goes. */
  remove() {
    this.#head = void 0;
    this.#record = void 0;
    this.#entry = void 0;
    this.#sum = void 0;
    this.#sumIsNewer = false;
  }
  /** The entry, whose value belongs to nobody else. */
  setOwn(entry) {
    this.remove();
    this.#head = entry;
    this.#version = entry.version;
    this.#entry = entry;
  }
  /** An entry like this, whose value the caller may change later. */
  setCallers(head, version) {
    this.remove();
    this.#head = head;
    this.#version = version;
    this.#record = encodeEntry(head, version);
  }
  /** The entry, whose value is this integer. */
  setInteger(entry, integer2) {
    this.setOwn(entry);
    this.#sum = integer2;
  }
  /** The integer that another can be added to at once; `undefined` where that takes more. */
  get sum() {
    return this.#head?.expiresAtMs === void 0 ? this.#sum : void 0;
  }
  /** Replaces the integer where {@link sum} has given one. */
  replaceSum(sum2, version) {
    this.#sum = sum2;
    this.#version = version;
    this.#sumIsNewer = true;
  }
  /** The entry, `undefined` when it goes. Its value may share memory with the record. */
  entry() {
    if (this.#sumIsNewer) this.#writeSum();
    if (this.#entry === void 0 && this.#record !== void 0) {
      this.#entry = decodeEntry(this.key, this.#record);
    }
    return this.#entry;
  }
  /** The engine's bytes, `undefined` when the entry goes. */
  record() {
    if (this.#sumIsNewer) this.#writeSum();
    if (this.#record === void 0 && this.#head !== void 0) {
      this.#record = encodeEntry(this.#head, this.#version);
    }
    return this.#record;
  }
  /** The state to remember when it is acknowledged, in the memory of the one that it replaces. */
  known(before) {
    const record = this.record();
    const head = this.#head;
    if (record === void 0 || head === void 0) return null;
    const state = { head, version: this.#version };
    if (before?.overwrite(state, record) === true) return before;
    return CachedEntry.written(this.key, state, record);
  }
  #writeSum() {
    this.#sumIsNewer = false;
    if (this.#head === void 0 || this.#sum === void 0) return;
    const value = encodeInteger(this.#sum);
    this.#entry = { ...this.#head, key: this.key, value, version: this.#version };
    this.#head = this.#entry;
    this.#record = void 0;
  }
};

// packages/storage-level/src/commit-queue.ts
var GROUP_RECORDS_MAX = 1024;
var GROUP_RECORDS_TO_SHARE = 16;
var GROUP_BYTES_MAX = 4 * 1024 * 1024;
var CommitQueue = class {
  #database;
  #options;
  #overlay = /* @__PURE__ */ new Map();
  /** Not yet under way, oldest first. The last one takes what is accepted next. */
  #groups = [];
  #underWay;
  #nextNumber = 1;
  #bytes = 0;
  /** Records in all groups. */
  #records = 0;
  #scheduled = false;
  #failed = false;
  #idleWaiters = [];
  constructor(database, options) {
    this.#database = database;
    this.#options = options;
  }
  /** Bytes accepted and not acknowledged. */
  get bytes() {
    return this.#bytes;
  }
  /** The accepted state of a key that is not acknowledged yet. */
  pending(key) {
    return this.#overlay.get(key);
  }
  /** The group that is being gathered, if there is one. */
  gathering() {
    const last = this.#groups[this.#groups.length - 1];
    if (last === void 0 || last.bytes >= GROUP_BYTES_MAX) return void 0;
    return last.size < this.#groupRecordsMax ? last : void 0;
  }
  get #groupRecordsMax() {
    if (this.#options.syncsEach) return GROUP_RECORDS_MAX;
    const half = Math.max(GROUP_RECORDS_TO_SHARE, this.#records / 2);
    return Math.min(GROUP_RECORDS_MAX, half);
  }
  /** The group that the next accepted write belongs to. */
  openGroup() {
    const gathering = this.gathering();
    if (gathering !== void 0) return gathering;
    const group = new CommitGroup(this.#nextNumber++);
    this.#groups.push(group);
    this.#schedule();
    return group;
  }
  /**
   * The record of a key in a group that {@link openGroup} has just returned, to be given its state
   * at once. A key that the group has already is given a new state.
   */
  recordIn(group, key) {
    const newest = this.#overlay.get(key);
    if (newest !== void 0 && newest.group === group.number) return newest;
    const record = new PendingRecord(key, group.number);
    group.records.push(record);
    this.#records++;
    this.#overlay.set(key, record);
    return record;
  }
  /** Counts these bytes until the group is acknowledged. */
  charge(group, bytes) {
    group.bytes += bytes;
    this.#bytes += bytes;
  }
  /** Accepts a record that is not an entry. */
  putOther(place, record, mustSync) {
    const group = this.openGroup();
    group.setOther(place, record);
    group.mustSync ||= mustSync;
    return group;
  }
  /** Tells the waiter when this group has been acknowledged; at once when it was before. */
  whenAcknowledged(groupNumber, waiter) {
    const group = this.#underWay?.number === groupNumber ? this.#underWay : this.#groups.find(({ number }) => number === groupNumber);
    if (group === void 0) waiter.acknowledge();
    else group.waiters.push(waiter);
  }
  /** The number of the group under way, if there is one. */
  get underWay() {
    return this.#underWay?.number;
  }
  /** Resolves when nothing is accepted and unacknowledged, or the queue has failed. */
  idle() {
    if (this.#failed || this.#underWay === void 0 && this.#groups.length === 0) {
      return Promise.resolve();
    }
    return new Promise((resolve) => {
      this.#idleWaiters.push(resolve);
    });
  }
  /** Gives up all that is not under way: nothing of it was sent. */
  failQueued(error) {
    this.#failed = true;
    this.#overlay.clear();
    for (const group of this.#groups.splice(0)) {
      for (const waiter of group.waiters) waiter.fail(error);
    }
    this.#tellIdle();
  }
  #schedule() {
    if (this.#scheduled || this.#underWay !== void 0) return;
    this.#scheduled = true;
    queueMicrotask(() => {
      this.#scheduled = false;
      this.#flush();
    });
  }
  #flush() {
    if (this.#underWay !== void 0 || this.#failed) return;
    const group = this.#groups.shift();
    if (group === void 0) {
      this.#tellIdle();
      return;
    }
    this.#underWay = group;
    const sync = group.mustSync || this.#options.syncNext();
    this.#write(group, sync).then(
      () => this.#acknowledged(group, sync),
      (error) => this.#notAcknowledged(group, error)
    );
  }
  /** Whatever the engine throws at once is a failure like one that it reports later. */
  async #write(group, sync) {
    await group.write(this.#database, sync);
  }
  #acknowledged(group, sync) {
    this.#underWay = void 0;
    this.#bytes -= group.bytes;
    this.#records -= group.records.length;
    for (const record of group.records) {
      if (this.#overlay.get(record.key) === record) this.#overlay.delete(record.key);
    }
    this.#options.onAcknowledged(group, sync);
    this.#flush();
    for (const waiter of group.waiters) waiter.acknowledge();
  }
  #notAcknowledged(group, error) {
    this.#underWay = void 0;
    this.#options.onFailed(group, error);
  }
  #tellIdle() {
    const waiters = this.#idleWaiters;
    this.#idleWaiters = [];
    for (const resolve of waiters) resolve();
  }
};

// packages/storage-level/src/entry-cache.ts
var ENTRY_OVERHEAD_BYTES = 256;
var EntryCache = class {
  #maxBytes;
  #entries = /* @__PURE__ */ new Map();
  #hand;
  #bytes = 0;
  /** `maxBytes`: estimated memory; 0 keeps nothing. */
  constructor(maxBytes) {
    this.#maxBytes = maxBytes;
    this.#hand = this.#entries.entries();
  }
  /** Estimated memory in use, in bytes. */
  get bytes() {
    return this.#bytes;
  }
  /** The entry, `null` for known absence, or `undefined` when nothing is known. */
  get(key) {
    const entry = this.#entries.get(key);
    if (entry !== void 0 && entry !== null) entry.wasUsed = true;
    return entry;
  }
  set(key, entry) {
    const before = this.#entries.get(key);
    if (before === entry) return;
    if (before !== void 0) this.#bytes -= bytesOf(key, before);
    const bytes = bytesOf(key, entry);
    if (bytes > this.#maxBytes) {
      this.#entries.delete(key);
      return;
    }
    this.#entries.set(key, entry);
    this.#bytes += bytes;
    while (this.#bytes > this.#maxBytes) this.#removeOne();
  }
  #removeOne() {
    for (; ; ) {
      const next = this.#hand.next();
      if (next.done === true) {
        this.#hand = this.#entries.entries();
        continue;
      }
      const [key, entry] = next.value;
      if (entry?.wasUsed === true) {
        entry.wasUsed = false;
        continue;
      }
      this.#entries.delete(key);
      this.#bytes -= bytesOf(key, entry);
      return;
    }
  }
};
function bytesOf(key, entry) {
  return key.length + (entry === null ? 0 : entry.capacity) + ENTRY_OVERHEAD_BYTES;
}

// packages/storage-level/src/committed-view.ts
var KEYS_PER_READ_MAX = 1024;
var READS_AT_ONCE_MAX = 2;
var KEYS_TO_SHARE = 32;
var CommittedView = class {
  #database;
  #options;
  #cache;
  #loads = /* @__PURE__ */ new Map();
  #idleWaiters = [];
  #toRead = [];
  #readsUnderWay = 0;
  #scheduled = false;
  constructor(database, options) {
    this.#database = database;
    this.#options = options;
    this.#cache = new EntryCache(options.cacheBytes);
  }
  /** The entry if it is known without a wait, `null` if its absence is, else `undefined`. */
  peek(key) {
    const known = this.#cache.get(key);
    if (known !== void 0 || this.#loads.size === 0) return known;
    return this.#loads.get(key)?.entry;
  }
  /** Finds the entry out; `resolve` is called when it is known, at once if it can be. */
  find(key, resolve, reject) {
    this.#await(this.#loadOf(key, 0), { resolve, reject });
  }
  /**
   * Calls `run` as soon as all of these keys can be peeked, in the same turn as the last one
   * arrives; they stay so until it returns. Calls `fail` instead when one cannot be read.
   */
  whenKnown(keys, run, fail) {
    let left = keys.length;
    let failed = false;
    const release = () => {
      for (const key of keys) this.#unpin(key);
    };
    const resolve = () => {
      left--;
      if (left > 0 || failed) return;
      run();
      release();
    };
    const reject = (error) => {
      if (failed) return;
      failed = true;
      release();
      fail(error);
    };
    for (const load of keys.map((key) => this.#loadOf(key, 1))) {
      this.#await(load, { resolve, reject });
    }
  }
  /**
   * Takes note of an acknowledged write. A key that nobody has read is not cached for it: a load of
   * blind writes would only push out what is read.
   */
  acknowledge(pending) {
    const { key } = pending;
    const load = this.#loads.size === 0 ? void 0 : this.#loads.get(key);
    const before = this.#cache.get(key);
    if (load === void 0 && before === void 0) return;
    const entry = pending.known(before);
    this.#cache.set(key, entry);
    if (load !== void 0) this.#settle(load, entry);
  }
  /** Resolves when nobody waits for an entry. */
  idle() {
    if (this.#loads.size === 0) return Promise.resolve();
    return new Promise((resolve) => {
      this.#idleWaiters.push(resolve);
    });
  }
  /** Gives up everything that waits. */
  fail(error) {
    this.#toRead = [];
    for (const load of [...this.#loads.values()]) this.#reject(load, error);
  }
  #await(load, waiter) {
    if (load.entry !== void 0) waiter.resolve(load.entry);
    else load.waiters.push(waiter);
  }
  #loadOf(key, pins) {
    const existing = this.#loads.get(key);
    if (existing !== void 0) {
      existing.pins += pins;
      return existing;
    }
    const load = { key, entry: this.#cache.get(key), waiters: [], pins };
    if (load.entry === void 0 || pins > 0) this.#loads.set(key, load);
    if (load.entry !== void 0) return load;
    if (this.#options.blockingReads) this.#readNow(load);
    else this.#readSoon(load);
    return load;
  }
  #unpin(key) {
    const load = this.#loads.get(key);
    if (load === void 0) return;
    load.pins--;
    if (load.pins === 0 && load.entry !== void 0) this.#forget(load);
  }
  #settle(load, entry) {
    load.entry = entry;
    const { waiters } = load;
    load.waiters = [];
    if (load.pins === 0) this.#forget(load);
    for (const waiter of waiters) waiter.resolve(entry);
  }
  #reject(load, error) {
    const { waiters } = load;
    load.waiters = [];
    this.#forget(load);
    for (const waiter of waiters) waiter.reject(error);
  }
  #forget(load) {
    this.#loads.delete(load.key);
    if (this.#loads.size > 0) return;
    const waiters = this.#idleWaiters;
    this.#idleWaiters = [];
    for (const resolve of waiters) resolve();
  }
  #readNow(load) {
    if (this.#options.isPending(load.key)) return;
    try {
      this.#found(load, readSync(this.#database, entryKey(load.key)));
    } catch (error) {
      queueMicrotask(() => this.#reject(load, this.#options.readError(error)));
    }
  }
  #readSoon(load) {
    this.#toRead.push(load);
    if (this.#scheduled) return;
    this.#scheduled = true;
    queueMicrotask(() => {
      this.#scheduled = false;
      this.#read();
    });
  }
  #read() {
    while (this.#toRead.length > 0 && this.#readsUnderWay < READS_AT_ONCE_MAX) {
      const waiting = this.#toRead.length;
      const isFirstOfTwo = this.#readsUnderWay === 0 && waiting >= KEYS_TO_SHARE;
      const size = Math.min(isFirstOfTwo ? waiting >>> 1 : waiting, KEYS_PER_READ_MAX);
      const loads = this.#toRead.slice(0, size);
      this.#toRead = this.#toRead.slice(size);
      this.#readsUnderWay++;
      readMany(
        this.#database,
        loads.map(({ key }) => entryKey(key))
      ).then(
        (records) => this.#answered(loads, records),
        (error) => this.#unanswered(loads, error)
      );
    }
  }
  #answered(loads, records) {
    this.#readsUnderWay--;
    if (this.#toRead.length > 0) this.#read();
    for (let i = 0; i < loads.length; i++) {
      const load = loads[i];
      if (load.entry !== void 0 || this.#options.isPending(load.key)) continue;
      try {
        this.#found(load, records[i]);
      } catch (error) {
        this.#reject(load, this.#options.readError(error));
      }
    }
  }
  #unanswered(loads, error) {
    this.#readsUnderWay--;
    if (this.#toRead.length > 0) this.#read();
    for (const load of loads) {
      if (load.entry === void 0) this.#reject(load, this.#options.readError(error));
    }
  }
  #found(load, record) {
    const entry = record === void 0 ? null : CachedEntry.read(decodeEntry(load.key, record));
    this.#cache.set(load.key, entry);
    this.#settle(load, entry);
  }
};

// packages/storage-level/src/disk-sync.ts
var DiskSync = class {
  #policy;
  #clock;
  #requestSync;
  #lastSyncMs;
  #timer;
  #everUnsynced = false;
  /** `requestSync` must bring about a synced batch. */
  constructor(policy, clock, requestSync) {
    this.#policy = policy;
    this.#clock = clock;
    this.#requestSync = requestSync;
    this.#lastSyncMs = clock.monotonicMs();
  }
  /** Whether a batch that begins now must be synced. */
  isDue() {
    const policy = this.#policy;
    if (typeof policy === "boolean") return policy;
    return this.#clock.monotonicMs() - this.#lastSyncMs >= policy.everyMs;
  }
  /** Takes note of a batch that was written. */
  wrote(synced) {
    if (synced) {
      this.stop();
      this.#lastSyncMs = this.#clock.monotonicMs();
      return;
    }
    this.#everUnsynced = true;
    if (typeof this.#policy === "boolean" || this.#timer !== void 0) return;
    this.#timer = this.#clock.startTimer(this.#policy.everyMs, () => {
      this.#timer = void 0;
      this.#requestSync();
    });
  }
  /** Whether some batch was written without a sync of its own. */
  get everUnsynced() {
    return this.#everUnsynced;
  }
  stop() {
    this.#timer?.cancel();
    this.#timer = void 0;
  }
};

// packages/storage-level/src/expiry-sweeper.ts
var ROWS_PER_STEP = 128;
var SLEEP_MS_MAX = 6e4;
var NO_VALUE2 = new Uint8Array(0);
var ExpirySweeper = class {
  #parts;
  #timer;
  #timerAtMs = Infinity;
  #step;
  #stopped = false;
  constructor(parts) {
    this.#parts = parts;
  }
  /** Looks for rows of an earlier session. */
  start() {
    this.#arm(0);
  }
  /** Adds the row of this entry to the group that writes the entry. */
  note(group, key, expiresAtMs) {
    group.setOther(expiryKey({ second: expirySecond(expiresAtMs), key }), NO_VALUE2);
    this.#arm(expiresAtMs - this.#parts.clock.wallMs());
  }
  /** Ends the sweep; resolves when no step of it is under way. */
  async stop() {
    this.#stopped = true;
    this.#timer?.cancel();
    await this.#step;
  }
  /** Runs in `delayMs` at the latest, but not more often than the interval says. */
  #arm(delayMs) {
    if (this.#stopped || this.#step !== void 0) return;
    const { clock, intervalMs } = this.#parts;
    const delay = Math.min(Math.max(delayMs, intervalMs), SLEEP_MS_MAX);
    const atMs = clock.monotonicMs() + delay;
    if (atMs >= this.#timerAtMs) return;
    this.#timer?.cancel();
    this.#timerAtMs = atMs;
    this.#timer = clock.startTimer(delay, () => {
      this.#timerAtMs = Infinity;
      this.#step = this.#sweep().then((nextMs) => {
        this.#step = void 0;
        if (nextMs !== void 0) this.#arm(nextMs);
      });
    });
  }
  /** Removes what is due; returns in how many milliseconds to look again, if ever. */
  async #sweep() {
    const { clock } = this.#parts;
    try {
      while (!this.#stopped) {
        const nowSecond = Math.floor(clock.wallMs() / 1e3);
        const due = await this.#rows(dueBounds(nowSecond), ROWS_PER_STEP);
        if (due.length === 0) break;
        await this.#remove(due);
      }
      const [next] = this.#stopped ? [] : await this.#rows(EXPIRY_BOUNDS, 1);
      return next === void 0 ? void 0 : next.second * 1e3 - clock.wallMs();
    } catch {
      return SLEEP_MS_MAX;
    }
  }
  async #rows({ start, end }, limit) {
    const iterator = this.#parts.database.iterator({
      gte: keyBytes(start),
      lt: keyBytes(end),
      reverse: false,
      keyEncoding: "buffer",
      valueEncoding: "buffer",
      highWaterMarkBytes: 64 * 1024
    });
    try {
      const rows = await iterator.nextv(limit);
      return rows.map(([place]) => {
        const row = expiryRowOf(place.toString("latin1"));
        if (row === void 0) throw corruptError("expiry index");
        return row;
      });
    } finally {
      await iterator.close();
    }
  }
  #remove(rows) {
    const { view, queue } = this.#parts;
    return new Promise((resolve, reject) => {
      const decide = () => {
        const group = queue.openGroup();
        for (const row of rows) this.#removeIfExpired(group, row);
        group.waiters.push({ acknowledge: resolve, fail: reject });
      };
      view.whenKnown([...new Set(rows.map(({ key }) => key))], decide, reject);
    });
  }
  /** Decided on the newest accepted state, so that a renewed entry is never removed. */
  #removeIfExpired(group, row) {
    const { view, queue } = this.#parts;
    const pending = queue.pending(row.key);
    const entry = pending === void 0 ? view.peek(row.key) : pending.entry();
    const expiresAtMs = entry?.expiresAtMs;
    if (expiresAtMs !== void 0 && expirySecond(expiresAtMs) === row.second) {
      queue.recordIn(group, row.key).remove();
    }
    group.setOther(expiryKey(row), void 0);
  }
};

// packages/storage-level/src/level-stats.ts
var COUNTED_BYTES_MAX = 16 * 1024 * 1024;
var COUNTED_ENTRIES_MAX = 1e5;
var BYTE_KEYS2 = { keyEncoding: "buffer" };
async function readStats(database) {
  const files = fileMethods(database);
  const limited = files !== void 0;
  const counted = await count(database, limited ? COUNTED_BYTES_MAX : Infinity);
  if (files === void 0 || counted.stoppedAt === void 0) return counted.stats;
  const { start, end } = entryBounds(void 0, void 0);
  const from = keyBytes(start);
  const part = await files.approximateSize(from, counted.stoppedAt, BYTE_KEYS2);
  const whole = await files.approximateSize(from, keyBytes(end), BYTE_KEYS2);
  if (part <= 0) return (await count(database, Infinity)).stats;
  const factor = Math.max(1, whole / part);
  return {
    entries: Math.round(counted.stats.entries * factor),
    bytes: Math.round(counted.stats.bytes * factor)
  };
}
async function count(database, maxBytes) {
  const { start, end } = entryBounds(void 0, void 0);
  const iterator = database.iterator({
    gte: keyBytes(start),
    lt: keyBytes(end),
    reverse: false,
    keyEncoding: "buffer",
    valueEncoding: "buffer",
    highWaterMarkBytes: 256 * 1024
  });
  let entries = 0;
  let bytes = 0;
  try {
    for (; ; ) {
      const rows = await iterator.nextv(1e3);
      const last = rows.at(-1);
      if (last === void 0) return { stats: { entries, bytes }, stoppedAt: void 0 };
      entries += rows.length;
      for (const [place, record] of rows) bytes += keyLength(place) + valueLength(record);
      if (maxBytes !== Infinity && (bytes > maxBytes || entries > COUNTED_ENTRIES_MAX)) {
        return { stats: { entries, bytes }, stoppedAt: last[0] };
      }
    }
  } finally {
    await iterator.close();
  }
}

// packages/storage-level/src/scan-entries.ts
var PAGE_BYTES_MAX = 1024 * 1024;
async function* scanEntries2({ database, clock, settled }, { range, reverse, limit, pageSize }) {
  const { start, end } = entryBounds(range.start, range.end);
  const iterator = database.iterator({
    gte: keyBytes(start),
    lt: keyBytes(end),
    reverse,
    keyEncoding: "buffer",
    valueEncoding: "buffer",
    highWaterMarkBytes: PAGE_BYTES_MAX
  });
  try {
    await settled();
    let left = limit;
    while (left > 0) {
      const page = await nextPage(iterator, Math.min(pageSize, left), clock);
      if (page.length === 0) return;
      left -= page.length;
      yield page;
    }
  } finally {
    await iterator.close();
  }
}
async function nextPage(iterator, size, clock) {
  const page = [];
  let bytes = 0;
  while (page.length < size && bytes < PAGE_BYTES_MAX) {
    const rows = await iterator.nextv(size - page.length);
    if (rows.length === 0) break;
    for (const [place, record] of rows) {
      bytes += record.length;
      const entry = liveEntry(decodeEntry(keyOfEntry(place.toString("latin1")), record), clock);
      if (entry !== void 0) page.push(entry);
    }
    if (page.length === 0) bytes = 0;
  }
  return page;
}

// packages/storage-level/src/session-mark.ts
var FIRST_MARK = Object.freeze({ clean: true, incarnation: 0 });
function keptEverything(mark, facts) {
  if (facts.engineLostWrites) return false;
  return mark.clean || facts.bootId !== void 0 && facts.bootId === mark.bootId;
}
function markOnOpening(last, facts, syncsEachCommit) {
  const incarnation = keptEverything(last, facts) ? last.incarnation : last.incarnation + 1;
  if (syncsEachCommit) return { clean: true, incarnation };
  return {
    clean: false,
    incarnation,
    ...facts.bootId === void 0 ? {} : { bootId: facts.bootId }
  };
}
function markOnClosing({ incarnation }) {
  return { clean: true, incarnation };
}

// packages/storage-level/src/store-header.ts
var STORE_FORMAT = 1;
var VERSION_RANGE = 2 ** 20;
async function openHeader(database, options) {
  const { format, session, versions } = STORE_KEYS;
  const [formatRecord, sessionRecord, versionsRecord] = await readMany(database, [
    format,
    session,
    versions
  ]);
  if (formatRecord === void 0) await refuseForeignRecords(database, options.place);
  const isNew = formatRecord === void 0;
  const storeId = isNew ? options.random.id() : decodeFormat(formatRecord, options.place);
  const last = isNew ? FIRST_MARK : decodeSession(sessionRecord);
  const versionsAfter = isNew ? 0 : decodeVersions(versionsRecord);
  const mark = markOnOpening(last, options, options.syncsEachCommit);
  const versionsUntil = versionsAfter + VERSION_RANGE;
  const batch = database.batch();
  if (isNew) addToBatch(batch, format, json({ format: STORE_FORMAT, storeId }));
  addToBatch(batch, session, json(mark));
  addToBatch(batch, versions, encodeVersions(versionsUntil));
  await batch.write({ sync: true });
  return { storeId, mark, versionsAfter, versionsUntil };
}
async function closeHeader(database, mark) {
  const batch = database.batch();
  addToBatch(batch, STORE_KEYS.session, json(markOnClosing(mark)));
  await batch.write({ sync: true });
}
function encodeVersions(until) {
  return json({ until });
}
async function refuseForeignRecords(database, place) {
  const iterator = database.iterator({
    gte: Buffer.alloc(0),
    lt: keyBytes("\xFF\xFF"),
    reverse: false,
    keyEncoding: "buffer",
    valueEncoding: "buffer",
    highWaterMarkBytes: 1024
  });
  try {
    if ((await iterator.nextv(1)).length === 0) return;
  } finally {
    await iterator.close();
  }
  throw new SpillwayError(
    "LEVEL_FORMAT_UNKNOWN",
    `The LevelDB store ${place} holds records of another program. Give Spillway a folder of its own.`,
    { details: { place, supported: STORE_FORMAT } }
  );
}
function decodeFormat(record, place) {
  const { format, storeId } = parse(record, "format");
  if (typeof format !== "number") throw corruptError("format");
  if (format !== STORE_FORMAT) {
    throw new SpillwayError(
      "LEVEL_FORMAT_UNKNOWN",
      `The LevelDB store ${place} has format ${format}; this release reads ${STORE_FORMAT}. Open it with the release that wrote it, or a newer one. Nothing was changed.`,
      { details: { place, format, supported: STORE_FORMAT } }
    );
  }
  if (typeof storeId !== "string") throw corruptError("format");
  return storeId;
}
function decodeSession(record) {
  const { clean, bootId, incarnation } = parse(record, "session");
  if (typeof clean !== "boolean" || !isCount2(incarnation)) throw corruptError("session");
  if (bootId === void 0) return { clean, incarnation };
  if (typeof bootId !== "string") throw corruptError("session");
  return { clean, bootId, incarnation };
}
function decodeVersions(record) {
  const { until } = parse(record, "versions");
  if (!isCount2(until)) throw corruptError("versions");
  return until;
}
function isCount2(value) {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
function json(value) {
  return Buffer.from(JSON.stringify(value), "utf8");
}
function parse(record, role) {
  if (record === void 0) throw corruptError(role);
  let value;
  try {
    value = JSON.parse(Buffer.from(record).toString("utf8"));
  } catch (error) {
    throw corruptError(role, error);
  }
  if (typeof value !== "object" || value === null) throw corruptError(role);
  return value;
}

// packages/storage-level/src/version-source.ts
var VersionSource = class {
  #queue;
  #last;
  #until;
  #reserving = false;
  constructor(header, queue) {
    this.#queue = queue;
    this.#last = header.versionsAfter;
    this.#until = header.versionsUntil;
  }
  /** The version that the next accepted commit gets, or `undefined` when none is left for now. */
  next() {
    return this.#last < this.#until ? this.#last + 1 : void 0;
  }
  /** Takes the version that {@link next} gave. */
  take() {
    this.#last++;
    if (!this.#reserving && this.#until - this.#last < VERSION_RANGE / 2) this.#reserve();
  }
  #reserve() {
    this.#reserving = true;
    const until = this.#until + VERSION_RANGE;
    const group = this.#queue.putOther(STORE_KEYS.versions, encodeVersions(until), true);
    group.waiters.push({
      acknowledge: () => {
        this.#until = until;
        this.#reserving = false;
      },
      fail: () => void 0
      // the session ends with the group
    });
  }
};

// packages/storage-level/src/level-session.ts
var LevelSession = class {
  database;
  header;
  #options;
  #clock;
  #view;
  #queue;
  #decider;
  #sweeper;
  #sync;
  /** Settles when the statistics that were asked for are there. */
  #counted = Promise.resolve();
  #ended = false;
  constructor({ database, header, options, onFailed }) {
    const { id, clock, queueBytes } = options;
    this.database = database;
    this.header = header;
    this.#options = options;
    this.#clock = clock;
    this.#queue = new CommitQueue(database, {
      syncNext: () => this.#sync.isDue(),
      syncsEach: options.sync === true,
      onAcknowledged: (group, synced) => this.#acknowledged(group, synced),
      onFailed: (group, cause) => {
        this.#end(engineError(id, false, cause));
        onFailed({ group, cause });
      }
    });
    const queue = this.#queue;
    this.#sync = new DiskSync(options.sync, clock, () => {
      queue.putOther(STORE_KEYS.synced, Buffer.from("{}"), true);
    });
    this.#view = new CommittedView(database, {
      cacheBytes: options.cacheBytes,
      blockingReads: options.blockingReads && database.supports.getSync === true,
      isPending: (key) => queue.pending(key) !== void 0,
      readError: (cause) => engineError(id, false, cause)
    });
    const view = this.#view;
    const intervalMs = options.sweepIntervalMs;
    this.#sweeper = new ExpirySweeper({ database, clock, queue, view, intervalMs });
    const versions = new VersionSource(header, queue);
    const sweeper = this.#sweeper;
    this.#decider = new CommitDecider({ id, clock, queueBytes, view, queue, versions, sweeper });
    this.#sweeper.start();
  }
  get(key) {
    const known = this.#view.peek(key);
    if (known !== void 0) return Promise.resolve(this.#answer(known));
    return new Promise((resolve, reject) => {
      this.#view.find(key, (entry) => resolve(this.#answer(entry)), reject);
    });
  }
  /**
   * What the cache knows: `null` when there is no live entry, `undefined` when it knows nothing.
   */
  peek(key) {
    const known = this.#view.peek(key);
    return known === void 0 ? void 0 : liveEntry(known, this.#clock) ?? null;
  }
  getMany(keys) {
    if (keys.length === 0) return Promise.resolve([]);
    return new Promise((resolve, reject) => {
      const entries = new Array(keys.length);
      let left = keys.length;
      keys.forEach((key, index) => {
        this.#view.find(
          key,
          (entry) => {
            entries[index] = this.#answer(entry);
            if (--left === 0) resolve(entries);
          },
          reject
        );
      });
    });
  }
  commit(commit) {
    return this.#decider.commit(commit);
  }
  async *scan(scan) {
    const { database } = this;
    const settled = this.#batchUnderWaySettled();
    try {
      yield* scanEntries2({ database, clock: this.#clock, settled }, scan);
    } catch (error) {
      throw engineError(this.#options.id, false, error);
    }
  }
  stats() {
    const counting = this.#count();
    this.#counted = Promise.allSettled([this.#counted, counting]);
    return counting;
  }
  async #count() {
    try {
      return await readStats(this.database);
    } catch (error) {
      throw engineError(this.#options.id, false, error);
    }
  }
  /** Waits for what was accepted, then marks the store as left clean. The engine stays open. */
  async close() {
    await this.#sweeper.stop();
    await this.#counted;
    await this.#view.idle();
    await this.#queue.idle();
    this.#sync.stop();
    if (this.#ended || this.header.mark.clean) return;
    const files = fileMethods(this.database);
    if (this.#sync.everUnsynced && files !== void 0) {
      const nothing = keyBytes(STORE_KEYS.synced);
      await files.compactRange(nothing, nothing, { keyEncoding: "buffer" });
    }
    await closeHeader(this.database, this.header.mark);
  }
  #answer(known) {
    return liveEntry(known, this.#clock)?.plain();
  }
  #acknowledged(group, synced) {
    this.#sync.wrote(synced);
    for (const pending of group.records) this.#view.acknowledge(pending);
  }
  #batchUnderWaySettled() {
    return () => {
      const underWay = this.#queue.underWay;
      if (underWay === void 0) return Promise.resolve();
      return new Promise((resolve, reject) => {
        this.#queue.whenAcknowledged(underWay, { acknowledge: resolve, fail: reject });
      });
    };
  }
  #end(error) {
    this.#ended = true;
    this.#sync.stop();
    void this.#sweeper.stop();
    this.#queue.failQueued(error);
    this.#view.fail(error);
  }
};

// packages/storage-level/src/level-backend.ts
var REOPEN_AFTER_MS = 1e3;
var LevelBackend = class {
  id;
  capabilities;
  #place;
  #options;
  #opened;
  #session;
  #opening;
  #refusal;
  #incarnation = 0;
  #engineLostWrites = false;
  /** Bytes of commits that wait for the opening. */
  #waitingBytes = 0;
  constructor(place, options) {
    this.id = options.id;
    this.#place = place;
    this.#options = options;
    this.capabilities = Object.freeze({
      orderedScan: true,
      snapshotScan: place.snapshotScan,
      atomicScope: "storage",
      durability: durabilityOf(place, options),
      shared: false,
      nativeExpiry: true,
      limits: options.limits
    });
  }
  /** 0 until the store is open. */
  get incarnation() {
    return this.#incarnation;
  }
  /** Opens the store if it is not. */
  async open() {
    await (this.#session ?? this.#open());
  }
  get(key) {
    return this.#session?.get(key) ?? this.#open().then((session) => session.get(key));
  }
  peek(key) {
    return this.#session?.peek(key);
  }
  getMany(keys) {
    return this.#session?.getMany(keys) ?? this.#open().then((session) => session.getMany(keys));
  }
  commit(commit) {
    return this.#session?.commit(commit) ?? this.#commitWhenOpen(commit);
  }
  async *scan(scan) {
    const session = this.#session ?? await this.#open();
    yield* session.scan(scan);
  }
  async stats() {
    const session = this.#session ?? await this.#open();
    return await session.stats();
  }
  async close() {
    do {
      await this.#opening?.catch(() => void 0);
      const session = this.#session;
      this.#session = void 0;
      await session?.close().catch(() => void 0);
    } while (this.#opening !== void 0);
    await this.#closeEngine();
  }
  #commitWhenOpen(commit) {
    const bytes = bytesOfCommit(commit);
    const { id, queueBytes } = this.#options;
    if (this.#waitingBytes > 0 && this.#waitingBytes + bytes > queueBytes) {
      return Promise.reject(overloadedError(id, queueBytes));
    }
    const own = withOwnValues(commit);
    this.#waitingBytes += bytes;
    return this.#open().then(
      (session) => {
        this.#waitingBytes -= bytes;
        return session.commit(own);
      },
      (error) => {
        this.#waitingBytes -= bytes;
        throw error;
      }
    );
  }
  #open() {
    if (this.#opening !== void 0) return this.#opening;
    const refusal = this.#refusal;
    if (refusal !== void 0 && this.#options.clock.monotonicMs() < refusal.untilMs) {
      return Promise.reject(refusal.error);
    }
    return this.#startOpening(() => this.#openSession());
  }
  #startOpening(open) {
    this.#opening = this.#finishOpening(open());
    return this.#opening;
  }
  async #finishOpening(opening) {
    try {
      const session = await opening;
      this.#session = session;
      this.#refusal = void 0;
      return session;
    } catch (error) {
      const untilMs = this.#options.clock.monotonicMs() + REOPEN_AFTER_MS;
      this.#refusal = { error, untilMs };
      throw error;
    } finally {
      this.#opening = void 0;
    }
  }
  /** `before` sees the engine before anything is written to it. */
  async #openSession(before) {
    assertThat(this.#opened === void 0, "the engine to be closed before it is opened");
    try {
      this.#opened = await this.#place.open();
      const { database } = this.#opened;
      await before?.(database);
      const header = await this.#openHeader(database);
      this.#engineLostWrites = false;
      this.#incarnation = header.mark.incarnation;
      return new LevelSession({
        database,
        header,
        options: this.#options,
        onFailed: (failed) => this.#recover(failed)
      });
    } catch (error) {
      await this.#closeEngine().catch(() => void 0);
      throw openError(this.#place.name, error);
    }
  }
  async #openHeader(database) {
    const { bootId, random, sync } = this.#options;
    return await openHeader(database, {
      place: this.#place.name,
      bootId: await bootId(),
      engineLostWrites: this.#engineLostWrites,
      syncsEachCommit: sync === true,
      random
    });
  }
  /** Opens the engine anew, and tells those who wait for the failed group what became of it. */
  #recover({ group, cause }) {
    this.#session = void 0;
    if (this.#options.sync !== true && failureOf2(cause) !== "LEVEL_DISK_FULL") {
      this.#engineLostWrites = true;
    }
    let applied = "unknown";
    const reopened = this.#startOpening(async () => {
      await this.#closeEngine();
      return await this.#openSession(async (database) => {
        if (this.#place.closeIsFinal) applied = await wasApplied(database, group) ?? "unknown";
      });
    });
    const settle2 = () => {
      for (const waiter of group.waiters) {
        if (applied === true) waiter.acknowledge();
        else waiter.fail(engineError(this.id, applied, cause));
      }
    };
    reopened.then(settle2, settle2);
  }
  async #closeEngine() {
    const opened = this.#opened;
    if (opened === void 0) return;
    await opened.close();
    this.#opened = void 0;
  }
};
function durabilityOf(place, { sync }) {
  if (!place.keepsData) return "volatile";
  return sync === true && place.honoursSync ? "disk" : "process";
}

// packages/storage-level/src/system-boot-id.ts
import { readFile } from "node:fs/promises";
var BOOT_ID_FILE = "/proc/sys/kernel/random/boot_id";
async function systemBootId() {
  try {
    const id = (await readFile(BOOT_ID_FILE, "latin1")).trim();
    return id === "" ? void 0 : id;
  } catch {
    return void 0;
  }
}

// packages/storage-level/src/level-options.ts
var MIB = 1024 * 1024;
var BYTES_MAX = 2 ** 40;
var MS_MAX = 24 * 60 * 60 * 1e3;
function resolveLevelOptions(options, defaultId) {
  if (typeof options !== "object" || options === null) throw invalid("options must be an object");
  const { id = defaultId, sync = { everyMs: 1e3 }, blockingReads = false } = options;
  if (typeof id !== "string" || id === "") throw invalid("id must be a non-empty string");
  if (typeof blockingReads !== "boolean") throw invalid("blockingReads must be a boolean");
  checkSync(sync);
  return {
    id,
    sync,
    blockingReads,
    cacheBytes: integer("cacheBytes", options.cacheBytes ?? 32 * MIB, [0, BYTES_MAX]),
    queueBytes: integer("queueBytes", options.queueBytes ?? 64 * MIB, [1, BYTES_MAX]),
    sweepIntervalMs: integer("sweepIntervalMs", options.sweepIntervalMs ?? 1e3, [1, MS_MAX]),
    limits: resolveLimits(options.limits ?? {}),
    blockCacheBytes: integer("blockCacheBytes", options.blockCacheBytes ?? 8 * MIB, [0, 2 ** 31]),
    writeBufferBytes: integer("writeBufferBytes", options.writeBufferBytes ?? 4 * MIB, [
      64 * 1024,
      2 ** 30
    ]),
    clock: options.clock ?? systemClock,
    random: options.random ?? systemRandom,
    bootId: options.bootId ?? systemBootId
  };
}
function resolveLimits(partial) {
  const limits = { ...DEFAULT_LIMITS, ...partial };
  for (const [name, value] of Object.entries(limits))
    integer(`limits.${name}`, value, [1, 2 ** 30]);
  return Object.freeze(limits);
}
function checkSync(sync) {
  if (typeof sync === "boolean") return;
  if (typeof sync !== "object" || sync === null || !("everyMs" in sync)) {
    throw invalid("sync must be true, false or { everyMs }");
  }
  integer("sync.everyMs", sync.everyMs, [1, MS_MAX]);
}
function integer(name, value, [min, max]) {
  if (typeof value !== "number" || !Number.isSafeInteger(value) || value < min || value > max) {
    throw invalid(`${name} must be an integer from ${min} to ${max}`);
  }
  return value;
}
function invalid(reason) {
  return new SpillwayError("LEVEL_OPTION_INVALID", `Invalid option: ${reason}.`);
}

// packages/storage-level/src/level-place.ts
import { ClassicLevel } from "classic-level";
import { mkdir, realpath } from "node:fs/promises";

// packages/storage-level/src/place-claims.ts
var CLAIMS = /* @__PURE__ */ Symbol.for("@spillway/storage-level/claims");
function claims() {
  const holder = globalThis;
  holder[CLAIMS] ??= /* @__PURE__ */ new Set();
  return holder[CLAIMS];
}
function claimPlace(place, name) {
  const held = claims();
  if (held.has(place)) throw alreadyOpenError(name);
  held.add(place);
}
function releasePlace(place) {
  claims().delete(place);
}

// packages/storage-level/src/level-place.ts
function folderPlace(path, options) {
  return {
    name: path,
    keepsData: true,
    honoursSync: true,
    snapshotScan: true,
    closeIsFinal: true,
    async open() {
      await mkdir(path, { recursive: true });
      return await openFolder(await realpath(path), options);
    }
  };
}
async function openFolder(realPath, { blockCacheBytes, writeBufferBytes }) {
  claimPlace(realPath, realPath);
  try {
    const database = new ClassicLevel(realPath, {
      cacheSize: blockCacheBytes,
      writeBufferSize: writeBufferBytes
    });
    await database.open();
    return {
      database,
      async close() {
        await database.close();
        releasePlace(realPath);
      }
    };
  } catch (error) {
    releasePlace(realPath);
    throw error;
  }
}
function databasePlace({ database, honoursSync }) {
  if (typeof database?.batch !== "function" || typeof database.iterator !== "function") {
    throw invalid("database must be an abstract-level database");
  }
  if (database.supports.encodings["buffer"] !== true) {
    throw invalid("database must be able to store bytes, and this one stores text only");
  }
  const name = "handed in as a database";
  const isClassic = database instanceof ClassicLevel;
  return {
    name,
    keepsData: database.supports.permanence === true,
    honoursSync: honoursSync ?? isClassic,
    snapshotScan: database.supports.implicitSnapshots === true,
    closeIsFinal: isClassic,
    async open() {
      claimPlace(database, name);
      try {
        await database.open();
      } catch (error) {
        releasePlace(database);
        throw error;
      }
      return {
        database,
        async close() {
          await database.close();
          releasePlace(database);
        }
      };
    }
  };
}

// packages/storage-level/src/level-storage.ts
function levelStorage(place, options = {}) {
  return makeStorage(place, options).storage;
}
function makeStorage(place, options) {
  if (place === "") throw invalid("the path of the folder is empty");
  const isPath = typeof place === "string";
  if (!isPath && (typeof place !== "object" || place === null)) {
    throw invalid("give the path of a folder, or { database }");
  }
  const resolved = resolveLevelOptions(options, isPath ? place : "level");
  const backend = new LevelBackend(
    isPath ? folderPlace(place, resolved) : databasePlace(place),
    resolved
  );
  return { storage: openStorage(backend, { clock: resolved.clock }), backend };
}

// packages/storage-level/src/zz-level.ts
import { rmSync } from "node:fs";
rmSync("/tmp/spillway/lv", { recursive: true, force: true });
var N = 6e4;
var K = 2e4;
async function rate(name, op) {
  let n = 0;
  const t = performance.now();
  const c = process.cpuUsage();
  await Promise.all(Array.from({ length: 64 }, async () => {
    while (n < N) {
      const i = n++;
      await op(i);
    }
  }));
  const u = process.cpuUsage(c);
  console.log(name.padEnd(14), Math.round(N / (performance.now() - t) * 1e3), ((u.user + u.system) / N).toFixed(1), "us cpu");
}
var kv = await createKv({ nodes: { a: levelStorage("/tmp/spillway/lv/a") } });
var pad = "x".repeat(90);
for (let round = 0; round < 8; round++) await rate("kv set", (i) => kv.set("key-" + i * 7919 % K, pad + i + round));
await kv.close();
