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
function nextBallot(ballot) {
  return makeBallot(ballotCounter(ballot) + 1, ballot.slice(COUNTER_BYTES));
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
  return error instanceof Error && error.name === "SpillwayError" && "code" in error && typeof error.code === "string" && (code === void 0 || error.code === code);
}
function mayHaveApplied(error) {
  return !isSpillwayError(error) || error.applied !== false;
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
var systemClock = {
  wallMs: () => Date.now(),
  monotonicMs: () => performance.now(),
  startTimer(delayMs, callback) {
    const timer = setTimeout(callback, Math.max(0, delayMs));
    timer.unref();
    return { cancel: () => clearTimeout(timer) };
  },
  sleep: (delayMs, signal) => sleepOn(systemClock, delayMs, signal)
};

// packages/runtime/src/assert.ts
function assertThat(condition, expectation) {
  if (!condition) {
    throw new SpillwayError("ASSERTION_FAILED", `Expected ${expectation}. This is a Spillway bug.`);
  }
}
function assertNever(value) {
  throw new SpillwayError(
    "ASSERTION_FAILED",
    `Unexpected case ${JSON.stringify(value)}. This is a Spillway bug.`
  );
}

// packages/runtime/src/system-random.ts
import { randomBytes, randomInt } from "node:crypto";
var FLOAT_STEPS = 2 ** 48 - 1;
var systemRandom = {
  float: () => randomInt(FLOAT_STEPS) / FLOAT_STEPS,
  integer: (min, max) => randomInt(min, max + 1),
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
  #fire() {
    this.#armed = false;
    const nowMs = this.#clock.monotonicMs();
    for (let link = this.#list.next; link !== this.#list; link = this.#list.next) {
      if (link.atMs > nowMs) {
        this.#arm(link.atMs - nowMs);
        return;
      }
      link.pass();
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
        listener(payload);
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
  constructor(proposerId) {
    this.#proposerId = proposerId;
  }
  next() {
    this.#counter++;
    return makeBallot(this.#counter, this.#proposerId);
  }
  learn(ballot) {
    const counter = ballotCounter(ballot);
    if (counter > this.#counter) this.#counter = counter;
  }
};

// packages/register/src/register-batch.ts
var RegisterBatch = class {
  #codec;
  #changes;
  /** Whether some change must reach every replica. */
  everywhere;
  #answers = [];
  /** Attempts whose fate was open when they ended, oldest first, with what they would answer. */
  #open = /* @__PURE__ */ new Map();
  constructor(codec, changes) {
    this.#codec = codec;
    this.#changes = changes;
    this.everywhere = changes.some((change) => change.everywhere);
  }
  /** Whether an earlier attempt of this batch may have been chosen. */
  get isOpen() {
    return this.#open.size > 0;
  }
  /** The attempt at `ballot`, the newest one, ended without anybody knowing how. */
  leaveOpen(ballot) {
    this.#open.set(ballot, this.#answers);
  }
  /**
   * Runs the changes on the state that a quorum reported and returns the next state, or `undefined`
   * when there is nothing to write. A state that is not known to be chosen is proposed again, so
   * that what was answered stays true.
   *
   * After attempts with an open fate the report tells it: the record is that of one of them (it is
   * completed, with its answers), or older than all (none was chosen and none can be any more, for
   * a quorum has promised a higher ballot: the changes run anew), or somebody else's newer one
   * (whether it stands on ours nobody can tell).
   * @throws REGISTER_OUTCOME_UNKNOWN in the last case.
   */
  decide(record, ballot, isChosen) {
    if (record !== void 0) {
      const answers = this.#open.get(record.accepted);
      if (answers !== void 0) {
        this.#answers = answers;
        return record.state;
      }
      const [oldest] = this.#open.keys();
      if (oldest !== void 0 && record.accepted > oldest) throw overtakenError();
    }
    const before = record === void 0 ? void 0 : this.#codec.decode(record.state);
    const after = this.#run(before, ballot);
    if (after !== before && after !== void 0) return this.#codec.encode(after);
    return isChosen && !this.everywhere ? void 0 : record?.state;
  }
  resolve() {
    for (let i = 0; i < this.#changes.length; i++) {
      const change = this.#changes[i];
      const answer = this.#answers[i];
      if (change === void 0 || answer === void 0) continue;
      if ("error" in answer) change.reject(answer.error);
      else change.resolve(answer.result);
    }
  }
  reject(error) {
    for (const change of this.#changes) change.reject(error);
  }
  #run(before, ballot) {
    let state = before;
    this.#answers = this.#changes.map(({ change }, index) => {
      try {
        const { next, result } = change(state, { ballot, index });
        if (next !== void 0) state = next;
        return { result };
      } catch (error) {
        return { error };
      }
    });
    return state;
  }
};
function overtakenError() {
  return new SpillwayError(
    "REGISTER_OUTCOME_UNKNOWN",
    "Another coordinator wrote after this change; repeat it with the same operation id.",
    { applied: "unknown", retryable: true }
  );
}

// packages/register/src/replica-record.ts
var FORMAT = 1;
var STATE_OFFSET = 1 + BALLOT_BYTES;
function decodeRecord(entry) {
  if (entry === void 0 || entry.value.length === 0) return void 0;
  const { value } = entry;
  if (value.length < STATE_OFFSET || value[0] !== FORMAT) {
    throw new SpillwayError(
      "REGISTER_CORRUPT",
      "A stored register is damaged or of an unknown format; restore the node from a replica."
    );
  }
  const bytes = Buffer.from(value.buffer, value.byteOffset, value.length);
  return {
    accepted: bytes.toString("latin1", 1, STATE_OFFSET),
    state: bytes.subarray(STATE_OFFSET)
  };
}
function encodeRecord({ accepted, state }) {
  const bytes = Buffer.allocUnsafe(STATE_OFFSET + state.length);
  bytes[0] = FORMAT;
  bytes.write(accepted, 1, BALLOT_BYTES, "latin1");
  bytes.set(state, STATE_OFFSET);
  return bytes;
}
function prepareCommit(key, ballot) {
  return {
    checks: [{ kind: "stampAtMost", key, stamp: ballot }],
    writes: [{ kind: "stamp", key, stamp: ballot }],
    returning: [key]
  };
}
function acceptCommit(key, ballot, state) {
  const value = encodeRecord({ accepted: ballot, state });
  return {
    checks: [{ kind: "stampAtMost", key, stamp: ballot }],
    writes: [{ kind: "put", key, value, stamp: nextBallot(ballot) }]
  };
}

// packages/register/src/round.ts
function startRound(setting, base) {
  const state = {
    phase: base === void 0 ? "preparing" : "deciding",
    called: setting.called,
    voters: setting.voters,
    quorum: setting.quorum,
    waitForAll: setting.waitForAll,
    granted: 0,
    answered: 0,
    doubtful: 0,
    lost: false,
    best: base?.record,
    outbid: void 0
  };
  if (countBits(state.called & state.voters) < state.quorum) {
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
        state: { ...state, phase: "accepting", granted: 0, answered: 0, doubtful: 0 },
        command: { kind: "accept", proposal: event.proposal }
      };
    case "expired":
      if (!hasQuorum(state)) return finish(state, failureOf(state));
      return afterVote({ ...state, waitForAll: false });
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
  const waiting = state.called & ~state.answered;
  if (hasQuorum(state)) {
    if (state.waitForAll && waiting !== 0) return { state, command: void 0 };
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
  if (countBits((state.granted | waiting) & state.voters) >= state.quorum) {
    return { state, command: void 0 };
  }
  const isCertain = waiting === 0 || (state.granted | state.doubtful) !== 0;
  if (state.phase !== "accepting" || isCertain) return finish(state, failureOf(state));
  if (state.lost) return { state, command: void 0 };
  return { state: { ...state, lost: true }, command: { kind: "linger" } };
}
function failureOf(state) {
  const applied = doubt(state);
  return state.outbid === void 0 ? { kind: "unavailable", applied } : { kind: "outbid", promised: state.outbid, applied };
}
function doubt(state) {
  if (state.phase !== "accepting") return false;
  const waiting = state.called & ~state.answered;
  return (state.granted | state.doubtful | waiting) === 0 ? false : "unknown";
}
function hasQuorum(state) {
  return countBits(state.granted & state.voters) >= state.quorum;
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

// packages/register/src/execute-round.ts
function executeRound(task) {
  return new RoundExecution(task).run();
}
var RoundExecution = class {
  #task;
  #state;
  #deadline;
  #outcome;
  #resolve = () => void 0;
  #reject = () => void 0;
  constructor(task) {
    this.#task = task;
  }
  run() {
    return new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
      const { replicas, quorum, waitForAll, base, deadlines } = this.#task;
      this.#expireAfter(deadlines);
      let called = 0;
      let voters = 0;
      for (let i = 0; i < replicas.length; i++) {
        const standing = replicas[i]?.standing;
        if (standing !== "down") called |= 1 << i;
        if (standing === "voting") voters |= 1 << i;
      }
      this.#take(startRound({ called, voters, quorum, waitForAll }, base));
    });
  }
  /** A round that goes on after its time (it had a quorum, and waited for more) gets as much anew. */
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
        this.#callAll("preparing", prepareCommit(this.#task.key, this.#task.ballot));
        return;
      case "decide":
        this.#decide(command.record);
        return;
      case "accept":
        this.#callAll(
          "accepting",
          acceptCommit(this.#task.key, this.#task.ballot, command.proposal)
        );
        return;
      case "linger":
        this.#deadline?.cancel();
        this.#expireAfter(this.#task.lingers);
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
      proposal = this.#task.decide(record);
    } catch (error) {
      this.#deadline?.cancel();
      this.#state = void 0;
      this.#reject(error);
      return;
    }
    this.#dispatch({ kind: "decided", proposal });
  }
  #callAll(of, commit) {
    const { replicas } = this.#task;
    const called = this.#state?.called ?? 0;
    for (let i = 0; i < replicas.length; i++) {
      const replica = replicas[i];
      if (replica === void 0 || (called & 1 << i) === 0) continue;
      replica.callSent();
      replica.storage.commit(commit).then(
        (result) => this.#answered(of, i, replica, result),
        (error) => this.#failed(of, i, replica, error)
      );
    }
  }
  #answered(of, index, replica, result) {
    const { key, ballot } = this.#task;
    if (!replica.callAnswered()) {
      this.#dispatch({ kind: "failed", of, replica: index, applied: "unknown" });
      return;
    }
    if (!result.applied) {
      const { refusal } = result;
      const promised = refusal.kind === "check" ? refusal.entry?.stamp : void 0;
      this.#dispatch({ kind: "refused", of, replica: index, promised: promised ?? ballot });
      return;
    }
    if (of === "accepting") {
      if (this.#outcome?.kind === "chosen") replica.acceptApplied(key, ballot);
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
  /** Tells each replica what it has or lacks, then the caller. */
  #finish(outcome) {
    this.#outcome = outcome;
    this.#deadline?.cancel();
    const { key, ballot, replicas } = this.#task;
    for (let i = 0; i < replicas.length; i++) {
      const replica = replicas[i];
      if (replica === void 0) continue;
      const bit = 1 << i;
      if (outcome.kind === "chosen") {
        if ((outcome.accepted & bit) !== 0) replica.acceptApplied(key, ballot);
        else replica.acceptMissed(key, ballot);
      } else if (outcome.kind === "kept") {
        if ((outcome.promised & bit) !== 0) replica.acceptApplied(key, ballot);
      } else if (outcome.applied === "unknown") {
        replica.acceptMissed(key, ballot);
      }
    }
    this.#resolve(outcome);
  }
};

// packages/register/src/read-quorum.ts
function readQuorum(key, replicas, quorum, deadlines) {
  return new Promise((resolve, reject) => {
    const voters = replicas.filter((replica) => replica.standing === "voting");
    const refuse = () => reject(unavailableError(key.length));
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
    const onRecord = (record) => {
      const ballot = record?.accepted ?? "";
      const count2 = (counts.get(ballot) ?? 0) + 1;
      counts.set(ballot, count2);
      answers++;
      if (count2 >= quorum) settle2({ settled: true, record });
      else onAnswer();
    };
    const onAnswer = () => {
      if (voters.length - failures < quorum) {
        deadline.cancel();
        refuse();
      } else if (answers + failures === voters.length) settle2({ settled: false });
    };
    for (const replica of voters) {
      readReplica(key, replica).then(onRecord, () => {
        failures++;
        onAnswer();
      });
    }
  });
}
async function readReplica(key, replica) {
  return decodeRecord(await readEntry(key, replica));
}
async function readEntry(key, replica) {
  replica.callSent();
  let entry;
  try {
    entry = await replica.storage.get(key);
  } catch (error) {
    replica.callFailed(error);
    throw error;
  }
  if (!replica.callAnswered()) throw unavailableError(key.length);
  return entry;
}
function unavailableError(keyBytes2, cause) {
  return new SpillwayError(
    "REGISTER_UNAVAILABLE",
    "Too few replicas of the register answer; retry when more of its nodes are up.",
    { retryable: true, details: { keyBytes: keyBytes2 }, ...cause === void 0 ? {} : { cause } }
  );
}

// packages/register/src/registers.ts
var ATTEMPTS_MAX = 12;
var BATCH_MAX = 1024;
var BACKOFF_MS_MAX = 64;
var Registers = class {
  #codec;
  #sole;
  #clock;
  #random;
  #ballots;
  #deadlines;
  #hedges;
  #lanes = /* @__PURE__ */ new Map();
  #roundTimeoutMs;
  constructor(options) {
    this.#codec = options.codec;
    this.#sole = options.sole ?? false;
    this.#clock = options.clock ?? systemClock;
    this.#random = options.random ?? systemRandom;
    this.#roundTimeoutMs = options.roundTimeoutMs ?? 5e3;
    this.#ballots = new BallotSource(createProposerId(this.#random));
    this.#deadlines = new DeadlineQueue(this.#clock, this.#roundTimeoutMs);
    this.#hedges = new DeadlineQueue(this.#clock, options.hedgeMs ?? 25);
  }
  /** Keys with work under way. */
  get activeCount() {
    return this.#lanes.size;
  }
  /**
   * The latest chosen state.
   * @throws REGISTER_UNAVAILABLE
   */
  async read(key, group) {
    if (!this.#lanes.has(key)) {
      const reading = await this.#readSettled(key, group);
      if (reading.settled) return this.#stateOf(reading.record);
    }
    return await this.change(key, group, keep);
  }
  /**
   * Runs a change function on the register and returns its result. What the function throws rejects
   * this call alone, with nothing written.
   * @throws REGISTER_UNAVAILABLE (nothing applied), REGISTER_OUTCOME_UNKNOWN
   */
  change(key, group, change) {
    return this.#enqueue(key, group, change, false);
  }
  /**
   * Brings the latest chosen state to every replica that can be reached, and waits for all of them.
   * @throws REGISTER_UNAVAILABLE, REGISTER_OUTCOME_UNKNOWN
   */
  async synchronise(key, group) {
    await this.#enqueue(key, group, keep, true);
  }
  #enqueue(key, group, change, everywhere) {
    return new Promise((resolve, reject) => {
      const pending = {
        change,
        everywhere,
        resolve: (result) => resolve(result),
        // the result of this very change
        reject
      };
      const lane = this.#lanes.get(key);
      if (lane !== void 0) {
        lane.pending.push(pending);
        return;
      }
      const opened = { key, group, pending: [pending] };
      this.#lanes.set(key, opened);
      void this.#drain(opened);
    });
  }
  /** Never rejects: what fails is told to the changes of the batch. */
  async #drain(lane) {
    while (lane.pending.length > 0) {
      const changes = lane.pending.length <= BATCH_MAX ? lane.pending : lane.pending.slice(0, BATCH_MAX);
      lane.pending = lane.pending.slice(changes.length);
      const batch = new RegisterBatch(this.#codec, changes);
      try {
        await this.#settle(lane, batch);
        batch.resolve();
      } catch (error) {
        batch.reject(error);
      }
    }
    this.#lanes.delete(lane.key);
  }
  /** Brings one batch to its end: attempts at rising ballots until its fate is certain. */
  async #settle({ key, group }, batch) {
    const untilMs = this.#clock.monotonicMs() + this.#roundTimeoutMs;
    for (let attempt = 1; ; attempt++) {
      const base = batch.isOpen ? void 0 : await this.#currentBase(key, group);
      const ballot = this.#ballots.next();
      const task = {
        key,
        replicas: group.replicas,
        quorum: group.quorum,
        ballot,
        base,
        waitForAll: batch.everywhere,
        decide: (record) => batch.decide(record, ballot, base !== void 0),
        deadlines: this.#deadlines,
        lingers: this.#hedges
      };
      const outcome = await executeRound(task);
      if (outcome.kind === "chosen" || outcome.kind === "kept") return;
      if (outcome.applied === "unknown") batch.leaveOpen(ballot);
      if (outcome.kind === "outbid") this.#ballots.learn(outcome.promised);
      if (!this.#mayRetry(outcome, group, attempt, untilMs)) {
        throw batch.isOpen ? outcomeUnknownError() : unavailableError(key.length);
      }
      if (attempt > 1) await this.#backOff(attempt);
    }
  }
  #mayRetry(outcome, { replicas, quorum }, attempt, untilMs) {
    if (attempt >= ATTEMPTS_MAX || this.#clock.monotonicMs() >= untilMs) return false;
    if (outcome.kind === "unavailable" && attempt >= 3) return false;
    return replicas.filter((replica) => replica.standing === "voting").length >= quorum;
  }
  #backOff(attempt) {
    const limitMs = Math.min(BACKOFF_MS_MAX, 2 ** attempt);
    return this.#clock.sleep(this.#random.float() * limitMs);
  }
  /** Sole coordinator: the record of a replica that surely is current, and its promise learned. */
  async #currentBase(key, group) {
    const replica = this.#currentReplica(key, group);
    if (replica === void 0) return void 0;
    try {
      const entry = await this.#hedged(readEntry(key, replica));
      if (entry === SLOW) return void 0;
      if (entry?.stamp !== void 0) this.#ballots.learn(entry.stamp);
      return { record: decodeRecord(entry) };
    } catch {
      return void 0;
    }
  }
  async #readSettled(key, group) {
    const replica = this.#currentReplica(key, group);
    if (replica !== void 0) {
      try {
        const entry = await this.#hedged(readEntry(key, replica));
        if (entry !== SLOW) return { settled: true, record: decodeRecord(entry) };
      } catch {
      }
    }
    return await readQuorum(key, group.replicas, group.quorum, this.#deadlines);
  }
  #currentReplica(key, { replicas }) {
    if (!this.#sole) return void 0;
    for (const replica of replicas) {
      if (replica.standing === "voting" && replica.isCurrent(key)) return replica;
    }
    return void 0;
  }
  /** The value of `work`, or {@link SLOW} when the hedge delay passes first. */
  #hedged(work) {
    return new Promise((resolve, reject) => {
      const deadline = this.#hedges.add(() => resolve(SLOW));
      work.then(
        (value) => {
          deadline.cancel();
          resolve(value);
        },
        (error) => {
          deadline.cancel();
          reject(error);
        }
      );
    });
  }
  #stateOf(record) {
    return record === void 0 ? void 0 : this.#codec.decode(record.state);
  }
};
var SLOW = /* @__PURE__ */ Symbol("slow");
function keep(state) {
  return { result: state };
}
function outcomeUnknownError() {
  return new SpillwayError(
    "REGISTER_OUTCOME_UNKNOWN",
    "The change may or may not have been applied; repeat it with the same operation id.",
    { applied: "unknown", retryable: true }
  );
}

// packages/storage/src/key.ts
var NOT_ASCII = /[^\0-\x7f]/;
function textKey(text2) {
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
var INTEGER = /^(0|-?[1-9][0-9]{0,15})$/;
function encodeInteger(value) {
  return Buffer.from(String(value), "latin1");
}
function decodeInteger(value) {
  if (value.length <= 17) {
    const text2 = Buffer.from(value.buffer, value.byteOffset, value.length).toString("latin1");
    const number = Number(text2);
    if (INTEGER.test(text2) && Number.isSafeInteger(number)) return number;
  }
  throw new SpillwayError(
    "STORAGE_NOT_AN_INTEGER",
    "The entry does not hold an integer; add and append work only on entries they made."
  );
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
      `Storage ${storage.id} has ${capability} = ${String(actual)}, but ${String(needed)} is needed.`,
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
  for (let index = 0; index < checks.length; index++) {
    const check = checks[index];
    const entry = lookup(check.key);
    if (!checkPasses(check, entry)) {
      return { applied: false, refusal: { kind: "check", index, key: check.key, entry } };
    }
  }
  const step = new WriteStep(lookup, version, keep2);
  for (let index = 0; index < writes.length; index++) {
    const refusal = step.write(writes[index], index);
    if (refusal !== void 0) return { applied: false, refusal };
  }
  step.writeHeads();
  return { applied: true, mutations: step.mutations, outcomes: step.outcomes };
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
    const version = this.#version;
    const entry = stamp === void 0 && expiresAtMs === void 0 ? { key, value, version } : {
      key,
      value,
      version,
      ...stamp === void 0 ? {} : { stamp },
      ...expiresAtMs === void 0 ? {} : { expiresAtMs }
    };
    this.mutations.push({ key, entry });
  }
};

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
var TIMEOUT_MS_MAX = 2 ** 31 - 1;
function checkOperationOptions(options) {
  if (typeof options !== "object" || options === null) throw optionInvalid("not an object");
  const { signal, timeoutMs } = options;
  if (timeoutMs !== void 0 && !isTimeout(timeoutMs)) {
    throw optionInvalid(`timeoutMs must be a number above 0, at most ${TIMEOUT_MS_MAX}`);
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
function isTimeout(timeoutMs) {
  return typeof timeoutMs === "number" && timeoutMs > 0 && timeoutMs <= TIMEOUT_MS_MAX;
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
function checkValue(value, { valueBytes: valueBytes2 }) {
  if (!(value instanceof Uint8Array) && !types.isUint8Array(value)) {
    throw valueInvalid("A value must be a Uint8Array.");
  }
  if (value.length > valueBytes2) throw limitExceeded("valueBytes", value.length, valueBytes2);
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
  /** When the node last answered, or was first called after a rest. */
  #quietSinceMs = 0;
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
    return this.#complete && (this.#missed.size === 0 || !this.#missed.has(key));
  }
  callSent() {
    if (this.#waiting === 0) this.#quietSinceMs = this.#clock.monotonicMs();
    this.#waiting++;
  }
  callAnswered() {
    this.#callEnded();
    if (this.storage.incarnation !== this.#incarnation) {
      this.goDown(new Error("the engine was restarted"));
      return false;
    }
    this.#failures = 0;
    if (this.#waiting > 0) this.#quietSinceMs = this.#clock.monotonicMs();
    return true;
  }
  callFailed(error) {
    this.#callEnded();
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
  /** Whether calls have been waiting for `limitMs` without any answer. */
  hangsFor(limitMs) {
    return this.#state !== "down" && this.#waiting > 0 && this.#clock.monotonicMs() - this.#quietSinceMs >= limitMs;
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
    this.#wasMember = true;
    this.#failures = 0;
    this.#waiting = 0;
    this.#state = this.#forgetful ? "recovering" : "up";
  }
  /** The node answers and may have forgotten: it takes writes and has no vote until repaired. */
  comeBackForgetful() {
    this.#forgetful = true;
    this.#complete = false;
    this.#incarnation = this.storage.incarnation;
    this.comeBack();
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
  }
};

// packages/kv/src/kv-state.ts
var FORMAT2 = 1;
var HAS_VALUE = 1;
var HAS_EXPIRY = 2;
var HAS_OPERATIONS = 4;
var NO_OPERATIONS = Object.freeze([]);
var kvStateCodec = { encode: encodeState, decode: decodeState };
function encodeState(state) {
  const { value, expiresAtMs, version, operations } = state;
  const log = operations.length === 0 ? void 0 : Buffer.from(JSON.stringify(operations));
  const size = 3 + version.length + (expiresAtMs === void 0 ? 0 : 8) + (log === void 0 ? 0 : 4 + log.length) + (value?.length ?? 0);
  const bytes = Buffer.allocUnsafe(size);
  bytes[0] = FORMAT2;
  bytes[1] = (value === void 0 ? 0 : HAS_VALUE) | (expiresAtMs === void 0 ? 0 : HAS_EXPIRY) | (log === void 0 ? 0 : HAS_OPERATIONS);
  bytes[2] = version.length;
  let at = 3 + bytes.write(version, 3, "latin1");
  if (expiresAtMs !== void 0) at = bytes.writeDoubleBE(expiresAtMs, at);
  if (log !== void 0) {
    at = bytes.writeUInt32BE(log.length, at);
    bytes.set(log, at);
    at += log.length;
  }
  if (value !== void 0) bytes.set(value, at);
  return bytes;
}
function decodeState(data) {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.length);
  const flags = bytes[1];
  const versionLength = bytes[2];
  if (bytes[0] !== FORMAT2 || flags === void 0 || versionLength === void 0) {
    throw new SpillwayError(
      "KV_CORRUPT",
      "A stored value is damaged or of an unknown format; restore the node from a replica."
    );
  }
  let at = 3 + versionLength;
  const version = bytes.toString("latin1", 3, at);
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
  const value = (flags & HAS_VALUE) === 0 ? void 0 : bytes.subarray(at);
  return { value, expiresAtMs, version, operations };
}
function liveValue(state, nowMs) {
  if (state?.value === void 0) return void 0;
  return state.expiresAtMs !== void 0 && state.expiresAtMs <= nowMs ? void 0 : state.value;
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

// packages/kv/src/maintenance.ts
var TICK_MS = 100;
var Maintenance = class {
  #options;
  #jobs = /* @__PURE__ */ new Map();
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
    await Promise.all(this.#jobs.values());
  }
  #tick() {
    const { nodes, nodeTimeoutMs } = this.#options;
    for (const node of nodes) {
      if (node.hangsFor(nodeTimeoutMs)) node.goDown(new Error(`no answer in ${nodeTimeoutMs} ms`));
      if (node.isProbeDue()) this.#run(`probe ${node.id}`, () => this.#probe(node));
      else if (node.standing !== "down" && node.isComplete && node.missedCount > 0) {
        this.#run(`replay ${node.id}`, () => this.#replay(node));
      }
    }
    if (this.#mayRepair()) this.#run("repair", () => this.#repairAll());
  }
  /** A job that fails is tried again at a later tick: its reasons show in the nodes' state. */
  #run(name, job) {
    if (this.#jobs.has(name) || this.#stopped) return;
    const running = job().catch(() => void 0).finally(() => this.#jobs.delete(name));
    this.#jobs.set(name, running);
  }
  async #probe(node) {
    const { kv: kv2, nodeTimeoutMs, events, replicationFactor, quorum } = this.#options;
    const { storage } = node;
    try {
      const identity = await readIdentity(storage, nodeTimeoutMs);
      if (identity === void 0 || identity.kv !== kv2 || identity.node !== node.id) {
        await writeIdentity(storage, { kv: kv2, node: node.id, provenIncarnation: -1 }, nodeTimeoutMs);
        node.comeBackForgetful();
      } else if (storage.incarnation === node.incarnation && node.wasMember) node.comeBack();
      else node.comeBackForgetful();
    } catch {
      node.probeFailed();
      return;
    }
    if (node.state === "recovering" && replicationFactor - 1 < quorum) node.vote();
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
    const { nodes, quorum } = this.#options;
    const incomplete = nodes.filter((node) => node.standing !== "down" && !node.isComplete);
    if (incomplete.length === 0) return false;
    const notVoting = nodes.filter((node) => node.standing !== "voting").length;
    return notVoting <= this.#options.replicationFactor - quorum || notVoting === 0;
  }
  async #repairAll() {
    const { kv: kv2, nodes, repair, events, nodeTimeoutMs } = this.#options;
    const proving = nodes.filter((node) => node.standing !== "down" && !node.isComplete).map((node) => ({ node, era: node.era }));
    const copied = await repair.compareAll();
    for (const { node, era } of proving) {
      if (node.era !== era) continue;
      const { storage, incarnation } = node;
      const identity = { kv: kv2, node: node.id, provenIncarnation: incarnation };
      await writeIdentity(storage, identity, nodeTimeoutMs);
      if (node.era !== era) continue;
      node.becomeComplete();
      events.emit("node:caught-up", { node: node.id, copied });
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
  return bytes;
}
function decodeValue(bytes) {
  const text2 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
  return JSON.parse(text2);
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
    `A value must be JSON (null, booleans, finite numbers, strings, arrays, plain objects): ${reason}.`,
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
  if (groups.nodes.length - voting.length > groups.quorum - 1) {
    throw new SpillwayError("KV_UNAVAILABLE", "Too many nodes are away for a complete scan.", {
      retryable: true
    });
  }
  const sources = voting.map((node) => ({
    source: node,
    pages: node.storage.scan(range, options)
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

// packages/kv/src/kv-status.ts
function kvStatus(groups) {
  const nodes = groups.nodes.map((node) => node.status());
  const { replicationFactor } = groups.ring;
  const { quorum, toleratedLosses } = groups;
  return {
    replicationFactor,
    quorum,
    toleratedNodeLosses: toleratedLosses,
    nodes,
    summary: summaryOf(nodes, replicationFactor, toleratedLosses)
  };
}
function summaryOf(nodes, replicationFactor, toleratedLosses) {
  const copies = replicationFactor === 1 ? "one copy" : `${replicationFactor} copies`;
  const losses = toleratedLosses === 0 ? "no node may be lost" : `any ${toleratedLosses === 1 ? "one node" : `${toleratedLosses} nodes`} may be lost`;
  const unwell = nodes.filter((node) => node.state !== "up").map((node) => `${node.id} is ${node.state}`);
  const now = unwell.length === 0 ? "all nodes are up" : unwell.join(", ");
  return `${nodes.length} nodes, ${copies} of each key, ${losses} with every key still served; ${now}.`;
}

// packages/kv/src/operation-log.ts
import { createHash } from "node:crypto";
var RECORDS_MAX = 64;
var RECORDS_BYTES_MAX = 64 * 1024;
var OPERATION_ID_BYTES_MAX = 255;
function operationIdentity(id, kind, ...args) {
  if (typeof id !== "string" || id === "" || !id.isWellFormed() || Buffer.byteLength(id) > OPERATION_ID_BYTES_MAX) {
    throw new SpillwayError(
      "KV_OPTION_INVALID",
      `An operationId must be text of 1 to ${OPERATION_ID_BYTES_MAX} bytes.`
    );
  }
  const hash = createHash("sha256").update(JSON.stringify([kind, ...args]));
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
    bytes += JSON.stringify(all[first - 1]).length;
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
    const { put, result } = operation(liveOf(state, nowMs), version);
    if (put === void 0 && identity === void 0) return { result };
    const operations = state?.operations ?? [];
    const next = {
      ...put === void 0 ? unchanged(state, version) : { value: put.value, expiresAtMs: put.expiresAtMs, version },
      operations: identity === void 0 ? operations : rememberOperation(operations, identity, result)
      // checked there
    };
    return { next, result };
  };
}
function liveOf(state, nowMs) {
  const value = liveValue(state, nowMs);
  if (value === void 0 || state === void 0) return void 0;
  return { value, version: state.version, expiresAtMs: state.expiresAtMs };
}
function unchanged(state, version) {
  return {
    value: state?.value,
    expiresAtMs: state?.expiresAtMs,
    version: state?.version ?? version
  };
}
function entryOf(key, live) {
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
    const found = current === void 0 ? void 0 : entryOf(key, current);
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
    const put = expiring(Buffer.from(String(sum2), "latin1"), expiresAtMs);
    return { put, result: { applied: true, value: sum2 } };
  };
}
function counterOf(value) {
  const number = value.length > 20 ? void 0 : decodeValue(value);
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

// packages/kv/src/close-nodes.ts
var MARK_TIMEOUT_MS = 2e3;
async function closeNodes(groups, token) {
  const { nodes } = groups;
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

// packages/kv/src/opened-kv.ts
var OpenedKv = class {
  #parts;
  #groups;
  #registers;
  #clock;
  #inFlight = 0;
  #onIdle;
  #closing;
  constructor(parts) {
    this.#parts = parts;
    this.#groups = parts.groups;
    this.#registers = parts.registers;
    this.#clock = parts.clock;
  }
  on = (name, listener) => this.#parts.events.on(name, listener);
  async get(key, options) {
    const storageKey = registerKey(key);
    const state = await this.#read(key, storageKey, options);
    const value = liveValue(state, this.#nowFor(state));
    return value === void 0 ? void 0 : decodeValue(value);
  }
  async getEntry(key, options) {
    const storageKey = registerKey(key);
    const state = await this.#read(key, storageKey, options);
    const value = liveValue(state, this.#nowFor(state));
    return value === void 0 || state === void 0 ? void 0 : entryOf(key, { ...state, value });
  }
  async set(key, value, options = {}) {
    const nowMs = this.#clock.wallMs();
    const bytes = encodeValue(value, this.#parts.valueBytesMax);
    const operation = setOperation(bytes, expiryOf(options.ttlMs, nowMs));
    const identity = this.#identity(options, "set", bytes.toString(), options.ttlMs);
    return await this.#write(key, operation, nowMs, options, identity);
  }
  async delete(key, options = {}) {
    const identity = this.#identity(options, "delete");
    return await this.#write(key, deleteOperation, this.#clock.wallMs(), options, identity);
  }
  async getAndDelete(key, options = {}) {
    const identity = this.#identity(options, "getAndDelete");
    const nowMs = this.#clock.wallMs();
    const value = await this.#write(key, getAndDeleteOperation, nowMs, options, identity);
    return value;
  }
  async compareAndSet(key, expected, value, options = {}) {
    if (expected !== void 0 && typeof expected !== "string") {
      throw new SpillwayError(
        "KV_OPTION_INVALID",
        'expected must be a version got from this KV, or undefined for "does not exist".'
      );
    }
    const nowMs = this.#clock.wallMs();
    const bytes = encodeValue(value, this.#parts.valueBytesMax);
    const expiresAtMs = expiryOf(options.ttlMs, nowMs);
    const operation = compareAndSetOperation(key, expected, bytes, expiresAtMs);
    const args = [expected ?? null, bytes.toString(), options.ttlMs];
    const identity = this.#identity(options, "compareAndSet", ...args);
    return await this.#write(key, operation, nowMs, options, identity);
  }
  async increment(key, delta, options = {}) {
    const nowMs = this.#clock.wallMs();
    const increment = resolveIncrement(delta, options, nowMs);
    const { floor, ceiling } = increment;
    const identity = this.#identity(options, "increment", delta, floor, ceiling, options.ttlMs);
    return await this.#write(key, incrementOperation(increment), nowMs, options, identity);
  }
  async update(key, change, options = {}) {
    if (typeof change !== "function") {
      throw new SpillwayError("KV_OPTION_INVALID", "The change must be a function.");
    }
    const nowMs = this.#clock.wallMs();
    const identity = this.#identity(options, "update");
    const operation = updateOperation(
      change,
      nowMs,
      this.#parts.valueBytesMax,
      identity !== void 0
    );
    return await this.#write(key, operation, nowMs, options, identity);
  }
  async *scan(options = {}) {
    this.#checkOpen();
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
    if (this.#inFlight > 0) {
      await new Promise((resolve) => {
        this.#onIdle = resolve;
      });
    }
    await this.#parts.maintenance.stop();
    await closeNodes(this.#groups, this.#parts.token);
    this.#parts.events.clear();
  }
  /** The time matters only for a state that expires. */
  #nowFor(state) {
    return state?.expiresAtMs === void 0 ? 0 : this.#clock.wallMs();
  }
  #identity({ operationId }, kind, ...args) {
    return operationId === void 0 ? void 0 : operationIdentity(operationId, kind, ...args);
  }
  async #read(key, storageKey, options) {
    this.#begin();
    try {
      const group = this.#groups.ofKey(key);
      const work = () => this.#registers.read(storageKey, group);
      return await (options === void 0 ? work() : this.#within(work, options, false));
    } catch (error) {
      throw kvError(error, "read");
    } finally {
      this.#end();
    }
  }
  async #write(key, operation, nowMs, options, identity) {
    const storageKey = registerKey(key);
    this.#begin();
    try {
      const group = this.#groups.ofKey(key);
      const change = operationChange(operation, nowMs, identity);
      const work = () => this.#registers.change(storageKey, group, change);
      return await this.#within(work, options, "unknown");
    } catch (error) {
      throw kvError(error, "write");
    } finally {
      this.#end();
    }
  }
  #within(work, options, applied) {
    const { signal, timeoutMs } = options;
    checkWait(options);
    if (signal === void 0 && timeoutMs === void 0) return work();
    return settleWithin(work, {
      signal,
      timeoutMs,
      clock: this.#clock,
      onAbort: (reason, started) => abortedError(reason, started ? applied : false),
      onTimeout: () => new SpillwayError("KV_TIMEOUT", "The operation took longer than its timeoutMs.", {
        applied,
        retryable: true
      })
    });
  }
  #begin() {
    this.#checkOpen();
    const { inFlightMax } = this.#parts;
    if (this.#inFlight >= inFlightMax) {
      throw new SpillwayError("OVERLOADED", "Too many operations are under way; retry later.", {
        retryable: true,
        details: { inFlightMax, retryAfterMs: 50 }
      });
    }
    this.#inFlight++;
  }
  #end() {
    this.#inFlight--;
    if (this.#inFlight === 0) this.#onIdle?.();
  }
  #checkOpen() {
    if (this.#closing !== void 0) {
      throw new SpillwayError("KV_CLOSED", "The KV is closed; open it again with createKv.");
    }
  }
};
function kvError(error, kind) {
  if (!isSpillwayError(error)) return error;
  if (error.code === "REGISTER_OUTCOME_UNKNOWN" && kind === "write") {
    return new SpillwayError(
      "KV_OUTCOME_UNKNOWN",
      "The write may or may not have been applied; repeat it with the same operationId.",
      { applied: "unknown", retryable: true, cause: error }
    );
  }
  if (error.code !== "REGISTER_UNAVAILABLE" && error.code !== "REGISTER_OUTCOME_UNKNOWN") {
    return error;
  }
  return new SpillwayError(
    "KV_UNAVAILABLE",
    "Too few of the key\u2019s nodes answer; nothing was applied. Retry when more nodes are up.",
    { retryable: true, cause: error }
  );
}

// packages/kv/src/repair.ts
var CONCURRENCY = 32;
var PAGE_SIZE = 500;
var Repair = class {
  #groups;
  #registers;
  #scanOptions;
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
    await this.#synchroniseAll(keys);
    return keys.length;
  }
  /**
   * Compares all registers on all nodes that answer and brings the differing ones up to date.
   * Returns how many there were.
   * @throws storage and register errors: then nothing is proved.
   */
  async compareAll() {
    const range = prefixRange(registerPrefix(void 0));
    const sources = this.#groups.nodes.filter((node) => node.standing !== "down").map((node) => ({ source: node, pages: node.storage.scan(range, this.#scanOptions) }));
    let differing = [];
    let copied = 0;
    for await (const { key, entries } of mergeScans(sources)) {
      if (this.#agree(this.#groups.ofKey(textOfRegisterKey(key)).replicas, entries)) continue;
      differing.push(key);
      copied++;
      if (differing.length < PAGE_SIZE) continue;
      await this.#synchroniseAll(differing);
      differing = [];
    }
    await this.#synchroniseAll(differing);
    return copied;
  }
  /** Whether every owner that can be reached accepted the same ballot. */
  #agree(owners, entries) {
    let first;
    for (const owner of owners) {
      if (owner.standing === "down") continue;
      const ballot = acceptedBallot(entries.get(owner));
      if (first === void 0) first = ballot;
      else if (ballot !== first) return false;
    }
    return true;
  }
  async #synchroniseAll(keys) {
    const rest = keys[Symbol.iterator]();
    const work = async () => {
      for (const key of rest) await this.#registers.synchronise(key, this.#groupOf(key));
    };
    await Promise.all(Array.from({ length: Math.min(CONCURRENCY, keys.length) }, work));
  }
  #groupOf(key) {
    return this.#groups.ofKey(textOfRegisterKey(key));
  }
};
function acceptedBallot(entry) {
  try {
    return decodeRecord(entry)?.accepted ?? "";
  } catch {
    return "damaged";
  }
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
  for (const slot of slots) {
    joinSlot(table, node, slot);
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
function joinSlot(table, node, slot) {
  const rank = rankToTake(table, slot, 0, node);
  if (rank !== void 0) table.put(slot, rank, node);
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
  #seed;
  /** The slot is the hash's highest bits. */
  #shift;
  constructor(placement, version) {
    this.version = version;
    this.#placement = placement;
    this.#owners = ownerLists(placement);
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
    return this.getNodes(key)[0];
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
  encode: (topology) => Buffer.from(JSON.stringify(topology)),
  decode: (bytes) => {
    const topology = JSON.parse(Buffer.from(bytes).toString("utf8"));
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
  const { nodes, clock, random, timeoutMs } = options;
  const registers = new Registers({
    codec: topologyCodec,
    clock,
    random,
    roundTimeoutMs: timeoutMs
  });
  const group = { replicas: nodes, quorum: Math.floor(nodes.length / 2) + 1 };
  try {
    const stored = await registers.read(TOPOLOGY_KEY, group);
    if (stored !== void 0) return checkTopology(stored, options);
    refuseFreshStart(options);
    const made = makeTopology(options);
    const chosen = await registers.change(
      TOPOLOGY_KEY,
      group,
      (current) => current === void 0 ? { next: made, result: made } : { result: current }
    );
    return checkTopology(chosen, options);
  } catch (error) {
    if (!isSpillwayError(error) || !error.code.startsWith("REGISTER_")) throw error;
    throw new SpillwayError(
      "KV_UNAVAILABLE",
      "Fewer than a majority of the nodes answer; start them and open the KV again.",
      { retryable: true, cause: error }
    );
  }
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
    isUsed ? "Some nodes belong to a KV, but a majority of the nodes given does not know it; open it with its own nodes." : `A new KV needs all of its nodes once; not answering: ${down.join(", ")}.`,
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
      `The data has replicationFactor ${stored.replicationFactor}; leave the option out or keep it.`,
      { details: { stored: stored.replicationFactor, given: replicationFactor } }
    );
  }
  return stored;
}

// packages/kv/src/create-kv.ts
var NODE_NAME = /^[a-z0-9-]{1,64}$/;
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
  const { replicationFactor } = options;
  const isUsed = identities.size > 0;
  const topology = await openTopology({
    ...{ nodes, replicationFactor, isUsed, clock, random },
    timeoutMs: operationTimeoutMs
  });
  checkIdentities(topology, identities);
  const groups = new ReplicaGroups(ringOfTopology(topology), nodes);
  await joinNodes(topology, groups, identities, nodeTimeoutMs);
  const registers = new Registers({
    codec: kvStateCodec,
    sole: nodes.every((node) => !node.storage.capabilities.shared),
    roundTimeoutMs: operationTimeoutMs,
    clock,
    random
  });
  const repair = new Repair(groups, registers, operationTimeoutMs);
  const maintenance = new Maintenance({
    ...{ nodes, repair, clock, events, nodeTimeoutMs },
    kv: topology.kv,
    quorum: groups.quorum,
    replicationFactor: topology.replicationFactor
  });
  maintenance.start();
  const valueBytes2 = Math.min(...nodes.map((node) => node.storage.capabilities.limits.valueBytes));
  return new OpenedKv({
    ...{ groups, registers, maintenance, events, clock, operationTimeoutMs },
    valueBytesMax: Math.floor((valueBytes2 - STATE_OVERHEAD_BYTES) / 2),
    inFlightMax: options.inFlightMax,
    token: random.id(16)
  });
}
async function readIdentities(nodes, timeoutMs) {
  const identities = /* @__PURE__ */ new Map();
  await Promise.all(
    nodes.map(async (node) => {
      try {
        const identity = await readIdentity(node.storage, timeoutMs);
        if (identity !== void 0) identities.set(node, identity);
        node.comeBack();
      } catch (error) {
        if (!isSpillwayError(error) || !error.retryable) throw error;
        node.goDown(error);
      }
    })
  );
  return identities;
}
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
  const up = groups.nodes.filter((node) => node.standing !== "down");
  const isFresh = identities.size === 0;
  const tokens = await Promise.all(up.map((node) => takeCleanMark(node.storage, timeoutMs)));
  for (const node of up) {
    const identity = identities.get(node);
    const proven = isFresh || identity?.provenIncarnation === node.storage.incarnation;
    if (!proven) node.comeBackForgetful();
    if (identity === void 0) {
      const provenIncarnation = isFresh ? node.storage.incarnation : -1;
      const made = { kv: topology.kv, node: node.id, provenIncarnation };
      await writeIdentity(node.storage, made, timeoutMs);
    }
  }
  const forgetful = up.filter((node) => node.standing === "recovering").length;
  const isWhole = up.length === groups.nodes.length;
  if (isWhole && forgetful > groups.toleratedLosses) {
    for (const node of up) node.vote();
  }
  const isClean = isWhole && forgetful === 0 && tokens.every((token) => token !== void 0 && token === tokens[0]);
  if (isFresh || isClean || topology.replicationFactor === 1) {
    for (const node of up) node.becomeComplete();
  }
}
function resolveOptions(options) {
  if (typeof options !== "object" || options === null) throw optionInvalid2("options are missing");
  const { nodes: given, replicationFactor } = options;
  if (typeof given !== "object" || given === null) throw optionInvalid2("nodes must be an object");
  const nodes = new Map(given instanceof Map ? given : Object.entries(given));
  if (nodes.size === 0) throw optionInvalid2("a KV needs at least one node");
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
    (write) => write.kind === "put" || write.kind === "append" ? { ...write, value: new Uint8Array(write.value) } : write
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
  LEVEL_LOCKED: "is open elsewhere, in another process or under another storage of this one. A LevelDB folder belongs to one storage of one process: end the other one, or talk to it; where several processes need the data at once, use a server backend (Redis, Postgres)",
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
function encodeEntry(entry) {
  const { value, version, stamp, expiresAtMs } = entry;
  const valueAt = valueOffset(entry);
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
var NOT_ASCII2 = /[^\0-\x7f]/;
function isText(key) {
  return !NOT_ASCII2.test(key);
}
function keyBytes(key) {
  return Buffer.from(key, "latin1");
}
function readMany(database, keys) {
  return keys.every(isText) ? database.getMany([...keys], TEXT_KEYS) : database.getMany(keys.map(keyBytes), BYTE_KEYS);
}
function readSync(database, key) {
  return isText(key) ? database.getSync(key, TEXT_KEYS) : database.getSync(keyBytes(key), BYTE_KEYS);
}
function addToBatch(batch, key, record) {
  const text2 = isText(key);
  const engineKey = text2 ? key : keyBytes(key);
  const encoding = text2 ? TEXT_KEYS : BYTE_KEYS;
  if (record === void 0) batch.del(engineKey, encoding);
  else batch.put(engineKey, record, encoding);
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

// packages/storage-level/src/cached-entry.ts
var REUSED_BYTES_MAX = 1024;
var CAPACITY_STEP = 16;
var CachedEntry = class _CachedEntry {
  key;
  version;
  stamp;
  expiresAtMs;
  #length;
  #bytes;
  #plain;
  constructor(head, length) {
    this.key = head.key;
    this.version = head.version;
    if (head.stamp !== void 0) this.stamp = head.stamp;
    if (head.expiresAtMs !== void 0) this.expiresAtMs = head.expiresAtMs;
    this.#length = length;
  }
  /** An entry that was read from the engine; its value has memory of its own. */
  static read(entry) {
    const cached = new _CachedEntry(entry, entry.value.length);
    cached.#plain = entry;
    return cached;
  }
  /**
   * An entry that was written: all but the value is taken from `head`. It may take the buffer of the
   * entry that it replaces.
   */
  static written(head, { record, at }, before) {
    const length = record.length - at;
    const cached = new _CachedEntry(head, length);
    if (length > REUSED_BYTES_MAX) {
      cached.#plain = cached.#toPlain(new Uint8Array(record.subarray(at)));
      return cached;
    }
    let bytes = before === null || before === void 0 ? void 0 : before.#bytes;
    if (bytes === void 0 || bytes.length < length) {
      bytes = new Uint8Array(Math.ceil(length / CAPACITY_STEP) * CAPACITY_STEP);
    }
    record.copy(bytes, 0, at);
    cached.#bytes = bytes;
    return cached;
  }
  get value() {
    return this.plain().value;
  }
  /** Bytes of the value. */
  get length() {
    return this.#length;
  }
  /** The entry as an object that stays as it is. */
  plain() {
    this.#plain ??= this.#toPlain((this.#bytes ?? new Uint8Array(0)).slice(0, this.#length));
    return this.#plain;
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

// packages/storage-level/src/commit-decider.ts
var NONE2 = Object.freeze([]);
var CommitDecider = class {
  #parts;
  #view;
  #queue;
  /** Bytes of commits that wait for entries. */
  #waitingBytes = 0;
  /** During one decision: whether an entry was not known, and the newest group it rests on. */
  #missed = false;
  #restsOn = 0;
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
    let previous = NONE2;
    let evaluation;
    try {
      if (commit.returning.length > 0) previous = commit.returning.map(this.#lookupPlain);
      evaluation = evaluateCommit(commit, this.#lookup, version);
    } catch (error) {
      if (this.#missed) return this.#decideWhenKnown(commit, bytes);
      return this.#afterWhatItRestsOn(() => Promise.reject(error));
    }
    if (this.#missed) return this.#decideWhenKnown(commit, bytes);
    if (!evaluation.applied) {
      const refusal = plainRefusal(evaluation.refusal);
      const result2 = { applied: false, refusal, previous };
      return this.#afterWhatItRestsOn(() => Promise.resolve(result2));
    }
    this.#parts.versions.take();
    const { mutations, outcomes } = evaluation;
    const result = { applied: true, version, outcomes, previous };
    if (mutations.length === 0) return this.#afterWhatItRestsOn(() => Promise.resolve(result));
    return this.#accept(commit.writes, mutations, { result, bytes });
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
  #accept(writes, mutations, { result, bytes }) {
    const queue = this.#queue;
    const group = queue.openGroup();
    for (let i = 0; i < mutations.length; i++) {
      const { key, entry } = mutations[i];
      const record = queue.recordIn(group, key);
      if (entry === void 0) {
        record.remove();
        continue;
      }
      const kind = writes[i]?.kind;
      if (kind === "put" || kind === "append") record.setCallers(entry);
      else record.setOwn(entry);
      if (entry.expiresAtMs !== void 0) this.#parts.sweeper.note(group, entry);
    }
    queue.charge(group, bytes);
    return new Promise((resolve, reject) => {
      group.waiters.push(new AcceptedCommit(result, resolve, reject));
    });
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
function plainEntry(entry) {
  return entry instanceof CachedEntry ? entry.plain() : entry;
}
function plainRefusal(refusal) {
  if (refusal.kind !== "check") return refusal;
  return { ...refusal, entry: plainEntry(refusal.entry) };
}
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
function keysRead({ checks, writes, returning }) {
  const keys = new Set(returning);
  for (const { key } of checks) keys.add(key);
  for (const write of writes) {
    if (write.kind === "append") keys.add(write.log);
    else if (write.kind !== "put") keys.add(write.key);
  }
  return [...keys];
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
  /** The state; its value is good only where `#isOwn` says so. */
  #head;
  #isOwn = false;
  #record;
  constructor(key, group) {
    this.key = key;
    this.group = group;
  }
  /** The key's entry goes. */
  remove() {
    this.#head = void 0;
    this.#record = void 0;
  }
  /** The entry, whose value belongs to nobody else. */
  setOwn(entry) {
    this.#head = entry;
    this.#isOwn = true;
    this.#record = void 0;
  }
  /** The entry, whose value the caller may change later. */
  setCallers(entry) {
    this.#head = entry;
    this.#isOwn = false;
    this.#record = encodeEntry(entry);
  }
  /** The entry, `undefined` when it goes. Its value shares memory with the record. */
  entry() {
    if (!this.#isOwn && this.#record !== void 0) {
      this.#head = decodeEntry(this.key, this.#record);
      this.#isOwn = true;
    }
    return this.#head;
  }
  /** The engine's bytes, `undefined` when the entry goes. */
  record() {
    if (this.#record === void 0 && this.#head !== void 0) {
      this.#record = encodeEntry(this.#head);
    }
    return this.#record;
  }
  /** The state to remember when it is acknowledged, in the memory of the one that it replaces. */
  known(before) {
    const record = this.record();
    if (record === void 0 || this.#head === void 0) return null;
    return CachedEntry.written(this.#head, { record, at: valueOffset(this.#head) }, before);
  }
};

// packages/storage-level/src/commit-queue.ts
var GROUP_RECORDS_MAX = 1024;
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
  /** The group that the next accepted write belongs to. */
  openGroup() {
    const last = this.#groups.at(-1);
    if (last !== void 0 && last.size < GROUP_RECORDS_MAX && last.bytes < GROUP_BYTES_MAX) {
      return last;
    }
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
  #halfBytes;
  #young = /* @__PURE__ */ new Map();
  #old = /* @__PURE__ */ new Map();
  #youngBytes = 0;
  /** `maxBytes`: estimated memory; 0 keeps nothing. */
  constructor(maxBytes) {
    this.#halfBytes = maxBytes / 2;
  }
  /** The entry, `null` for known absence, or `undefined` when nothing is known. */
  get(key) {
    const young = this.#young.get(key);
    if (young !== void 0) return young;
    const old = this.#old.get(key);
    if (old !== void 0) this.#add(key, old);
    return old;
  }
  set(key, entry) {
    const before = this.#young.get(key);
    if (before !== void 0) {
      if (valueBytes(entry) <= valueBytes(before)) {
        this.#youngBytes -= valueBytes(before) - valueBytes(entry);
        this.#young.set(key, entry);
        return;
      }
      this.#youngBytes -= entryBytes(key, before);
      this.#young.delete(key);
    }
    this.#add(key, entry);
  }
  #add(key, entry) {
    const bytes = entryBytes(key, entry);
    if (bytes > this.#halfBytes) {
      this.#old.delete(key);
      return;
    }
    if (this.#youngBytes + bytes > this.#halfBytes) {
      this.#old = this.#young;
      this.#young = /* @__PURE__ */ new Map();
      this.#youngBytes = 0;
    }
    this.#young.set(key, entry);
    this.#youngBytes += bytes;
  }
};
function valueBytes(entry) {
  return entry === null ? 0 : entry.length;
}
function entryBytes(key, entry) {
  return key.length + valueBytes(entry) + ENTRY_OVERHEAD_BYTES;
}

// packages/storage-level/src/committed-view.ts
var KEYS_PER_READ_MAX = 1024;
var READS_AT_ONCE_MAX = 2;
var CommittedView = class {
  #database;
  #options;
  #cache;
  #loads = /* @__PURE__ */ new Map();
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
    if (load.pins === 0 && load.entry !== void 0) this.#loads.delete(key);
  }
  #settle(load, entry) {
    load.entry = entry;
    const { waiters } = load;
    load.waiters = [];
    if (load.pins === 0) this.#loads.delete(load.key);
    for (const waiter of waiters) waiter.resolve(entry);
  }
  #reject(load, error) {
    const { waiters } = load;
    load.waiters = [];
    this.#loads.delete(load.key);
    for (const waiter of waiters) waiter.reject(error);
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
      const loads = this.#toRead.slice(0, KEYS_PER_READ_MAX);
      this.#toRead = this.#toRead.slice(KEYS_PER_READ_MAX);
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
  note(group, { key, expiresAtMs }) {
    if (expiresAtMs === void 0) return;
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
  #ended = false;
  constructor({ database, header, options, onFailed }) {
    const { id, clock, queueBytes } = options;
    this.database = database;
    this.header = header;
    this.#options = options;
    this.#clock = clock;
    this.#queue = new CommitQueue(database, {
      syncNext: () => this.#sync.isDue(),
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
  async stats() {
    try {
      return await readStats(this.database);
    } catch (error) {
      throw engineError(this.#options.id, false, error);
    }
  }
  /** Waits for what was accepted, then marks the store as left clean. The engine stays open. */
  async close() {
    await this.#sweeper.stop();
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
    return this.#open().finally(() => {
      this.#waitingBytes -= bytes;
    }).then((session) => session.commit(own));
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
    this.#opened = await this.#place.open();
    try {
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
      try {
        await mkdir(path, { recursive: true });
        return await openFolder(await realpath(path), options);
      } catch (error) {
        throw openError(path, error);
      }
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
        throw openError(name, error);
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
import { ClassicLevel as ClassicLevel2 } from "classic-level";
import { rmSync } from "node:fs";
rmSync("/tmp/spillway/lv", { recursive: true, force: true });
var N = 6e4;
var K = 2e4;
async function rate(name, op) {
  let n = 0;
  const t = performance.now();
  await Promise.all(Array.from({ length: 64 }, async () => {
    while (n < N) {
      const i = n++;
      await op(i);
    }
  }));
  const r = N / (performance.now() - t) * 1e3;
  console.log(name.padEnd(14), Math.round(r));
  return r;
}
var raw = new ClassicLevel2("/tmp/spillway/lv/raw");
await raw.open();
var kv = await createKv({ nodes: { a: levelStorage("/tmp/spillway/lv/a") } });
var st = levelStorage("/tmp/spillway/lv/st");
var pad = "x".repeat(90);
for (let round = 0; round < 4; round++) {
  const a = await rate("raw put", (i) => raw.put("key-" + i * 7919 % K, pad + i + round));
  const b = await rate("kv set", (i) => kv.set("key-" + i * 7919 % K, pad + i + round));
  const c = await rate("storage put", (i) => st.commit({ writes: [{ kind: "put", key: "key-" + i * 7919 % K, value: Buffer.from(pad + i + round) }] }));
  const g = await rate("raw get", (i) => raw.get("key-" + i * 104729 % K));
  const h = await rate("kv get", (i) => kv.get("key-" + i * 104729 % K));
  console.log("ratio set", (b / a).toFixed(2), "storage", (c / a).toFixed(2), "get", (h / g).toFixed(2));
}
await kv.close();
await raw.close();
await st.close();
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vbm9kZV9tb2R1bGVzLy5wbnBtL2V2ZW50ZW1pdHRlcjNANS4wLjQvbm9kZV9tb2R1bGVzL2V2ZW50ZW1pdHRlcjMvaW5kZXguanMiLCAiLi4vcmVnaXN0ZXIvc3JjL2JhbGxvdC50cyIsICIuLi9ydW50aW1lL3NyYy9zcGlsbHdheS1lcnJvci50cyIsICIuLi9ydW50aW1lL3NyYy9zbGVlcC1vbi50cyIsICIuLi9ydW50aW1lL3NyYy9zeXN0ZW0tY2xvY2sudHMiLCAiLi4vcnVudGltZS9zcmMvYXNzZXJ0LnRzIiwgIi4uL3J1bnRpbWUvc3JjL3N5c3RlbS1yYW5kb20udHMiLCAiLi4vcnVudGltZS9zcmMvc2V0dGxlLXdpdGhpbi50cyIsICIuLi9ydW50aW1lL3NyYy9kZWFkbGluZS1xdWV1ZS50cyIsICIuLi8uLi9ub2RlX21vZHVsZXMvLnBucG0vZXZlbnRlbWl0dGVyM0A1LjAuNC9ub2RlX21vZHVsZXMvZXZlbnRlbWl0dGVyMy9pbmRleC5tanMiLCAiLi4vcnVudGltZS9zcmMvdHlwZWQtZXZlbnRzLnRzIiwgIi4uL3JlZ2lzdGVyL3NyYy9iYWxsb3Qtc291cmNlLnRzIiwgIi4uL3JlZ2lzdGVyL3NyYy9yZWdpc3Rlci1iYXRjaC50cyIsICIuLi9yZWdpc3Rlci9zcmMvcmVwbGljYS1yZWNvcmQudHMiLCAiLi4vcmVnaXN0ZXIvc3JjL3JvdW5kLnRzIiwgIi4uL3JlZ2lzdGVyL3NyYy9leGVjdXRlLXJvdW5kLnRzIiwgIi4uL3JlZ2lzdGVyL3NyYy9yZWFkLXF1b3J1bS50cyIsICIuLi9yZWdpc3Rlci9zcmMvcmVnaXN0ZXJzLnRzIiwgIi4uL3N0b3JhZ2Uvc3JjL2tleS50cyIsICIuLi9zdG9yYWdlL3NyYy9lbnRyeS50cyIsICIuLi9zdG9yYWdlL3NyYy9jYXBhYmlsaXRpZXMudHMiLCAiLi4vc3RvcmFnZS9zcmMvZXZhbHVhdGUtY29tbWl0LnRzIiwgIi4uL3N0b3JhZ2Uvc3JjL2lucHV0LWVycm9ycy50cyIsICIuLi9zdG9yYWdlL3NyYy92YWxpZGF0ZS1rZXkudHMiLCAiLi4vc3RvcmFnZS9zcmMvdmFsaWRhdGUtb3B0aW9ucy50cyIsICIuLi9zdG9yYWdlL3NyYy92YWxpZGF0ZS1jb21taXQudHMiLCAiLi4vc3RvcmFnZS9zcmMvb3Blbi1zdG9yYWdlLnRzIiwgIi4uL2t2L3NyYy9rdi1ub2RlLnRzIiwgIi4uL2t2L3NyYy9rdi1zdGF0ZS50cyIsICIuLi9rdi9zcmMva3Yta2V5cy50cyIsICIuLi9rdi9zcmMvbm9kZS1pZGVudGl0eS50cyIsICIuLi9rdi9zcmMvbWFpbnRlbmFuY2UudHMiLCAiLi4va3Yvc3JjL2pzb24tdmFsdWUudHMiLCAiLi4va3Yvc3JjL21lcmdlLXNjYW5zLnRzIiwgIi4uL2t2L3NyYy9rdi1zY2FuLnRzIiwgIi4uL2t2L3NyYy9rdi1zdGF0dXMudHMiLCAiLi4va3Yvc3JjL29wZXJhdGlvbi1sb2cudHMiLCAiLi4va3Yvc3JjL29wZXJhdGlvbnMudHMiLCAiLi4va3Yvc3JjL29wdGlvbnMudHMiLCAiLi4va3Yvc3JjL2Nsb3NlLW5vZGVzLnRzIiwgIi4uL2t2L3NyYy9vcGVuZWQta3YudHMiLCAiLi4va3Yvc3JjL3JlcGFpci50cyIsICIuLi9rdi9zcmMvcmVwbGljYS1ncm91cHMudHMiLCAiLi4vaGFzaC1yaW5nL3NyYy9rZXktdGFnLnRzIiwgIi4uL2hhc2gtcmluZy9zcmMvcmluZy1oYXNoLnRzIiwgIi4uL2hhc2gtcmluZy9zcmMva2V5LWV4cGxhbmF0aW9uLnRzIiwgIi4uL2hhc2gtcmluZy9zcmMvc2xvdC1xdW90YXMudHMiLCAiLi4vaGFzaC1yaW5nL3NyYy9vd25lci10YWJsZS50cyIsICIuLi9oYXNoLXJpbmcvc3JjL25vZGUtc2hhcmUudHMiLCAiLi4vaGFzaC1yaW5nL3NyYy9yYW5rLWNsYWltcy50cyIsICIuLi9oYXNoLXJpbmcvc3JjL2ZpbGwtcmFuay50cyIsICIuLi9oYXNoLXJpbmcvc3JjL2V4Y2hhbmdlLXJhbmtzLnRzIiwgIi4uL2hhc2gtcmluZy9zcmMvZ3Jvdy1ub2RlLnRzIiwgIi4uL2hhc2gtcmluZy9zcmMvc2hyaW5rLW5vZGUudHMiLCAiLi4vaGFzaC1yaW5nL3NyYy9wbGFjZS50cyIsICIuLi9oYXNoLXJpbmcvc3JjL3JpbmctY29kZWMudHMiLCAiLi4vaGFzaC1yaW5nL3NyYy9yaW5nLW5vZGUudHMiLCAiLi4vaGFzaC1yaW5nL3NyYy9yaW5nLW9wdGlvbnMudHMiLCAiLi4vaGFzaC1yaW5nL3NyYy9oYXNoLXJpbmcudHMiLCAiLi4vaGFzaC1yaW5nL3NyYy9yZXN0b3JlLWhhc2gtcmluZy50cyIsICIuLi9rdi9zcmMvdG9wb2xvZ3kudHMiLCAiLi4va3Yvc3JjL2NyZWF0ZS1rdi50cyIsICJzcmMvaGVsZC1jb21taXQudHMiLCAic3JjL2xldmVsLWVycm9ycy50cyIsICJzcmMvZW50cnktcmVjb3JkLnRzIiwgInNyYy9sZXZlbC1kYXRhYmFzZS50cyIsICJzcmMvcGh5c2ljYWwta2V5LnRzIiwgInNyYy9pbi1kb3VidC50cyIsICJzcmMvY2FjaGVkLWVudHJ5LnRzIiwgInNyYy9saXZlLWVudHJ5LnRzIiwgInNyYy9jb21taXQtZGVjaWRlci50cyIsICJzcmMvY29tbWl0LWdyb3VwLnRzIiwgInNyYy9wZW5kaW5nLXJlY29yZC50cyIsICJzcmMvY29tbWl0LXF1ZXVlLnRzIiwgInNyYy9lbnRyeS1jYWNoZS50cyIsICJzcmMvY29tbWl0dGVkLXZpZXcudHMiLCAic3JjL2Rpc2stc3luYy50cyIsICJzcmMvZXhwaXJ5LXN3ZWVwZXIudHMiLCAic3JjL2xldmVsLXN0YXRzLnRzIiwgInNyYy9zY2FuLWVudHJpZXMudHMiLCAic3JjL3Nlc3Npb24tbWFyay50cyIsICJzcmMvc3RvcmUtaGVhZGVyLnRzIiwgInNyYy92ZXJzaW9uLXNvdXJjZS50cyIsICJzcmMvbGV2ZWwtc2Vzc2lvbi50cyIsICJzcmMvbGV2ZWwtYmFja2VuZC50cyIsICJzcmMvc3lzdGVtLWJvb3QtaWQudHMiLCAic3JjL2xldmVsLW9wdGlvbnMudHMiLCAic3JjL2xldmVsLXBsYWNlLnRzIiwgInNyYy9wbGFjZS1jbGFpbXMudHMiLCAic3JjL2xldmVsLXN0b3JhZ2UudHMiLCAic3JjL3p6LWxldmVsLnRzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyIndXNlIHN0cmljdCc7XG5cbnZhciBoYXMgPSBPYmplY3QucHJvdG90eXBlLmhhc093blByb3BlcnR5XG4gICwgcHJlZml4ID0gJ34nO1xuXG4vKipcbiAqIENvbnN0cnVjdG9yIHRvIGNyZWF0ZSBhIHN0b3JhZ2UgZm9yIG91ciBgRUVgIG9iamVjdHMuXG4gKiBBbiBgRXZlbnRzYCBpbnN0YW5jZSBpcyBhIHBsYWluIG9iamVjdCB3aG9zZSBwcm9wZXJ0aWVzIGFyZSBldmVudCBuYW1lcy5cbiAqXG4gKiBAY29uc3RydWN0b3JcbiAqIEBwcml2YXRlXG4gKi9cbmZ1bmN0aW9uIEV2ZW50cygpIHt9XG5cbi8vXG4vLyBXZSB0cnkgdG8gbm90IGluaGVyaXQgZnJvbSBgT2JqZWN0LnByb3RvdHlwZWAuIEluIHNvbWUgZW5naW5lcyBjcmVhdGluZyBhblxuLy8gaW5zdGFuY2UgaW4gdGhpcyB3YXkgaXMgZmFzdGVyIHRoYW4gY2FsbGluZyBgT2JqZWN0LmNyZWF0ZShudWxsKWAgZGlyZWN0bHkuXG4vLyBJZiBgT2JqZWN0LmNyZWF0ZShudWxsKWAgaXMgbm90IHN1cHBvcnRlZCB3ZSBwcmVmaXggdGhlIGV2ZW50IG5hbWVzIHdpdGggYVxuLy8gY2hhcmFjdGVyIHRvIG1ha2Ugc3VyZSB0aGF0IHRoZSBidWlsdC1pbiBvYmplY3QgcHJvcGVydGllcyBhcmUgbm90XG4vLyBvdmVycmlkZGVuIG9yIHVzZWQgYXMgYW4gYXR0YWNrIHZlY3Rvci5cbi8vXG5pZiAoT2JqZWN0LmNyZWF0ZSkge1xuICBFdmVudHMucHJvdG90eXBlID0gT2JqZWN0LmNyZWF0ZShudWxsKTtcblxuICAvL1xuICAvLyBUaGlzIGhhY2sgaXMgbmVlZGVkIGJlY2F1c2UgdGhlIGBfX3Byb3RvX19gIHByb3BlcnR5IGlzIHN0aWxsIGluaGVyaXRlZCBpblxuICAvLyBzb21lIG9sZCBicm93c2VycyBsaWtlIEFuZHJvaWQgNCwgaVBob25lIDUuMSwgT3BlcmEgMTEgYW5kIFNhZmFyaSA1LlxuICAvL1xuICBpZiAoIW5ldyBFdmVudHMoKS5fX3Byb3RvX18pIHByZWZpeCA9IGZhbHNlO1xufVxuXG4vKipcbiAqIFJlcHJlc2VudGF0aW9uIG9mIGEgc2luZ2xlIGV2ZW50IGxpc3RlbmVyLlxuICpcbiAqIEBwYXJhbSB7RnVuY3Rpb259IGZuIFRoZSBsaXN0ZW5lciBmdW5jdGlvbi5cbiAqIEBwYXJhbSB7Kn0gY29udGV4dCBUaGUgY29udGV4dCB0byBpbnZva2UgdGhlIGxpc3RlbmVyIHdpdGguXG4gKiBAcGFyYW0ge0Jvb2xlYW59IFtvbmNlPWZhbHNlXSBTcGVjaWZ5IGlmIHRoZSBsaXN0ZW5lciBpcyBhIG9uZS10aW1lIGxpc3RlbmVyLlxuICogQGNvbnN0cnVjdG9yXG4gKiBAcHJpdmF0ZVxuICovXG5mdW5jdGlvbiBFRShmbiwgY29udGV4dCwgb25jZSkge1xuICB0aGlzLmZuID0gZm47XG4gIHRoaXMuY29udGV4dCA9IGNvbnRleHQ7XG4gIHRoaXMub25jZSA9IG9uY2UgfHwgZmFsc2U7XG59XG5cbi8qKlxuICogQWRkIGEgbGlzdGVuZXIgZm9yIGEgZ2l2ZW4gZXZlbnQuXG4gKlxuICogQHBhcmFtIHtFdmVudEVtaXR0ZXJ9IGVtaXR0ZXIgUmVmZXJlbmNlIHRvIHRoZSBgRXZlbnRFbWl0dGVyYCBpbnN0YW5jZS5cbiAqIEBwYXJhbSB7KFN0cmluZ3xTeW1ib2wpfSBldmVudCBUaGUgZXZlbnQgbmFtZS5cbiAqIEBwYXJhbSB7RnVuY3Rpb259IGZuIFRoZSBsaXN0ZW5lciBmdW5jdGlvbi5cbiAqIEBwYXJhbSB7Kn0gY29udGV4dCBUaGUgY29udGV4dCB0byBpbnZva2UgdGhlIGxpc3RlbmVyIHdpdGguXG4gKiBAcGFyYW0ge0Jvb2xlYW59IG9uY2UgU3BlY2lmeSBpZiB0aGUgbGlzdGVuZXIgaXMgYSBvbmUtdGltZSBsaXN0ZW5lci5cbiAqIEByZXR1cm5zIHtFdmVudEVtaXR0ZXJ9XG4gKiBAcHJpdmF0ZVxuICovXG5mdW5jdGlvbiBhZGRMaXN0ZW5lcihlbWl0dGVyLCBldmVudCwgZm4sIGNvbnRleHQsIG9uY2UpIHtcbiAgaWYgKHR5cGVvZiBmbiAhPT0gJ2Z1bmN0aW9uJykge1xuICAgIHRocm93IG5ldyBUeXBlRXJyb3IoJ1RoZSBsaXN0ZW5lciBtdXN0IGJlIGEgZnVuY3Rpb24nKTtcbiAgfVxuXG4gIHZhciBsaXN0ZW5lciA9IG5ldyBFRShmbiwgY29udGV4dCB8fCBlbWl0dGVyLCBvbmNlKVxuICAgICwgZXZ0ID0gcHJlZml4ID8gcHJlZml4ICsgZXZlbnQgOiBldmVudDtcblxuICBpZiAoIWVtaXR0ZXIuX2V2ZW50c1tldnRdKSBlbWl0dGVyLl9ldmVudHNbZXZ0XSA9IGxpc3RlbmVyLCBlbWl0dGVyLl9ldmVudHNDb3VudCsrO1xuICBlbHNlIGlmICghZW1pdHRlci5fZXZlbnRzW2V2dF0uZm4pIGVtaXR0ZXIuX2V2ZW50c1tldnRdLnB1c2gobGlzdGVuZXIpO1xuICBlbHNlIGVtaXR0ZXIuX2V2ZW50c1tldnRdID0gW2VtaXR0ZXIuX2V2ZW50c1tldnRdLCBsaXN0ZW5lcl07XG5cbiAgcmV0dXJuIGVtaXR0ZXI7XG59XG5cbi8qKlxuICogQ2xlYXIgZXZlbnQgYnkgbmFtZS5cbiAqXG4gKiBAcGFyYW0ge0V2ZW50RW1pdHRlcn0gZW1pdHRlciBSZWZlcmVuY2UgdG8gdGhlIGBFdmVudEVtaXR0ZXJgIGluc3RhbmNlLlxuICogQHBhcmFtIHsoU3RyaW5nfFN5bWJvbCl9IGV2dCBUaGUgRXZlbnQgbmFtZS5cbiAqIEBwcml2YXRlXG4gKi9cbmZ1bmN0aW9uIGNsZWFyRXZlbnQoZW1pdHRlciwgZXZ0KSB7XG4gIGlmICgtLWVtaXR0ZXIuX2V2ZW50c0NvdW50ID09PSAwKSBlbWl0dGVyLl9ldmVudHMgPSBuZXcgRXZlbnRzKCk7XG4gIGVsc2UgZGVsZXRlIGVtaXR0ZXIuX2V2ZW50c1tldnRdO1xufVxuXG4vKipcbiAqIE1pbmltYWwgYEV2ZW50RW1pdHRlcmAgaW50ZXJmYWNlIHRoYXQgaXMgbW9sZGVkIGFnYWluc3QgdGhlIE5vZGUuanNcbiAqIGBFdmVudEVtaXR0ZXJgIGludGVyZmFjZS5cbiAqXG4gKiBAY29uc3RydWN0b3JcbiAqIEBwdWJsaWNcbiAqL1xuZnVuY3Rpb24gRXZlbnRFbWl0dGVyKCkge1xuICB0aGlzLl9ldmVudHMgPSBuZXcgRXZlbnRzKCk7XG4gIHRoaXMuX2V2ZW50c0NvdW50ID0gMDtcbn1cblxuLyoqXG4gKiBSZXR1cm4gYW4gYXJyYXkgbGlzdGluZyB0aGUgZXZlbnRzIGZvciB3aGljaCB0aGUgZW1pdHRlciBoYXMgcmVnaXN0ZXJlZFxuICogbGlzdGVuZXJzLlxuICpcbiAqIEByZXR1cm5zIHtBcnJheX1cbiAqIEBwdWJsaWNcbiAqL1xuRXZlbnRFbWl0dGVyLnByb3RvdHlwZS5ldmVudE5hbWVzID0gZnVuY3Rpb24gZXZlbnROYW1lcygpIHtcbiAgdmFyIG5hbWVzID0gW11cbiAgICAsIGV2ZW50c1xuICAgICwgbmFtZTtcblxuICBpZiAodGhpcy5fZXZlbnRzQ291bnQgPT09IDApIHJldHVybiBuYW1lcztcblxuICBmb3IgKG5hbWUgaW4gKGV2ZW50cyA9IHRoaXMuX2V2ZW50cykpIHtcbiAgICBpZiAoaGFzLmNhbGwoZXZlbnRzLCBuYW1lKSkgbmFtZXMucHVzaChwcmVmaXggPyBuYW1lLnNsaWNlKDEpIDogbmFtZSk7XG4gIH1cblxuICBpZiAoT2JqZWN0LmdldE93blByb3BlcnR5U3ltYm9scykge1xuICAgIHJldHVybiBuYW1lcy5jb25jYXQoT2JqZWN0LmdldE93blByb3BlcnR5U3ltYm9scyhldmVudHMpKTtcbiAgfVxuXG4gIHJldHVybiBuYW1lcztcbn07XG5cbi8qKlxuICogUmV0dXJuIHRoZSBsaXN0ZW5lcnMgcmVnaXN0ZXJlZCBmb3IgYSBnaXZlbiBldmVudC5cbiAqXG4gKiBAcGFyYW0geyhTdHJpbmd8U3ltYm9sKX0gZXZlbnQgVGhlIGV2ZW50IG5hbWUuXG4gKiBAcmV0dXJucyB7QXJyYXl9IFRoZSByZWdpc3RlcmVkIGxpc3RlbmVycy5cbiAqIEBwdWJsaWNcbiAqL1xuRXZlbnRFbWl0dGVyLnByb3RvdHlwZS5saXN0ZW5lcnMgPSBmdW5jdGlvbiBsaXN0ZW5lcnMoZXZlbnQpIHtcbiAgdmFyIGV2dCA9IHByZWZpeCA/IHByZWZpeCArIGV2ZW50IDogZXZlbnRcbiAgICAsIGhhbmRsZXJzID0gdGhpcy5fZXZlbnRzW2V2dF07XG5cbiAgaWYgKCFoYW5kbGVycykgcmV0dXJuIFtdO1xuICBpZiAoaGFuZGxlcnMuZm4pIHJldHVybiBbaGFuZGxlcnMuZm5dO1xuXG4gIGZvciAodmFyIGkgPSAwLCBsID0gaGFuZGxlcnMubGVuZ3RoLCBlZSA9IG5ldyBBcnJheShsKTsgaSA8IGw7IGkrKykge1xuICAgIGVlW2ldID0gaGFuZGxlcnNbaV0uZm47XG4gIH1cblxuICByZXR1cm4gZWU7XG59O1xuXG4vKipcbiAqIFJldHVybiB0aGUgbnVtYmVyIG9mIGxpc3RlbmVycyBsaXN0ZW5pbmcgdG8gYSBnaXZlbiBldmVudC5cbiAqXG4gKiBAcGFyYW0geyhTdHJpbmd8U3ltYm9sKX0gZXZlbnQgVGhlIGV2ZW50IG5hbWUuXG4gKiBAcmV0dXJucyB7TnVtYmVyfSBUaGUgbnVtYmVyIG9mIGxpc3RlbmVycy5cbiAqIEBwdWJsaWNcbiAqL1xuRXZlbnRFbWl0dGVyLnByb3RvdHlwZS5saXN0ZW5lckNvdW50ID0gZnVuY3Rpb24gbGlzdGVuZXJDb3VudChldmVudCkge1xuICB2YXIgZXZ0ID0gcHJlZml4ID8gcHJlZml4ICsgZXZlbnQgOiBldmVudFxuICAgICwgbGlzdGVuZXJzID0gdGhpcy5fZXZlbnRzW2V2dF07XG5cbiAgaWYgKCFsaXN0ZW5lcnMpIHJldHVybiAwO1xuICBpZiAobGlzdGVuZXJzLmZuKSByZXR1cm4gMTtcbiAgcmV0dXJuIGxpc3RlbmVycy5sZW5ndGg7XG59O1xuXG4vKipcbiAqIENhbGxzIGVhY2ggb2YgdGhlIGxpc3RlbmVycyByZWdpc3RlcmVkIGZvciBhIGdpdmVuIGV2ZW50LlxuICpcbiAqIEBwYXJhbSB7KFN0cmluZ3xTeW1ib2wpfSBldmVudCBUaGUgZXZlbnQgbmFtZS5cbiAqIEByZXR1cm5zIHtCb29sZWFufSBgdHJ1ZWAgaWYgdGhlIGV2ZW50IGhhZCBsaXN0ZW5lcnMsIGVsc2UgYGZhbHNlYC5cbiAqIEBwdWJsaWNcbiAqL1xuRXZlbnRFbWl0dGVyLnByb3RvdHlwZS5lbWl0ID0gZnVuY3Rpb24gZW1pdChldmVudCwgYTEsIGEyLCBhMywgYTQsIGE1KSB7XG4gIHZhciBldnQgPSBwcmVmaXggPyBwcmVmaXggKyBldmVudCA6IGV2ZW50O1xuXG4gIGlmICghdGhpcy5fZXZlbnRzW2V2dF0pIHJldHVybiBmYWxzZTtcblxuICB2YXIgbGlzdGVuZXJzID0gdGhpcy5fZXZlbnRzW2V2dF1cbiAgICAsIGxlbiA9IGFyZ3VtZW50cy5sZW5ndGhcbiAgICAsIGFyZ3NcbiAgICAsIGk7XG5cbiAgaWYgKGxpc3RlbmVycy5mbikge1xuICAgIGlmIChsaXN0ZW5lcnMub25jZSkgdGhpcy5yZW1vdmVMaXN0ZW5lcihldmVudCwgbGlzdGVuZXJzLmZuLCB1bmRlZmluZWQsIHRydWUpO1xuXG4gICAgc3dpdGNoIChsZW4pIHtcbiAgICAgIGNhc2UgMTogcmV0dXJuIGxpc3RlbmVycy5mbi5jYWxsKGxpc3RlbmVycy5jb250ZXh0KSwgdHJ1ZTtcbiAgICAgIGNhc2UgMjogcmV0dXJuIGxpc3RlbmVycy5mbi5jYWxsKGxpc3RlbmVycy5jb250ZXh0LCBhMSksIHRydWU7XG4gICAgICBjYXNlIDM6IHJldHVybiBsaXN0ZW5lcnMuZm4uY2FsbChsaXN0ZW5lcnMuY29udGV4dCwgYTEsIGEyKSwgdHJ1ZTtcbiAgICAgIGNhc2UgNDogcmV0dXJuIGxpc3RlbmVycy5mbi5jYWxsKGxpc3RlbmVycy5jb250ZXh0LCBhMSwgYTIsIGEzKSwgdHJ1ZTtcbiAgICAgIGNhc2UgNTogcmV0dXJuIGxpc3RlbmVycy5mbi5jYWxsKGxpc3RlbmVycy5jb250ZXh0LCBhMSwgYTIsIGEzLCBhNCksIHRydWU7XG4gICAgICBjYXNlIDY6IHJldHVybiBsaXN0ZW5lcnMuZm4uY2FsbChsaXN0ZW5lcnMuY29udGV4dCwgYTEsIGEyLCBhMywgYTQsIGE1KSwgdHJ1ZTtcbiAgICB9XG5cbiAgICBmb3IgKGkgPSAxLCBhcmdzID0gbmV3IEFycmF5KGxlbiAtMSk7IGkgPCBsZW47IGkrKykge1xuICAgICAgYXJnc1tpIC0gMV0gPSBhcmd1bWVudHNbaV07XG4gICAgfVxuXG4gICAgbGlzdGVuZXJzLmZuLmFwcGx5KGxpc3RlbmVycy5jb250ZXh0LCBhcmdzKTtcbiAgfSBlbHNlIHtcbiAgICB2YXIgbGVuZ3RoID0gbGlzdGVuZXJzLmxlbmd0aFxuICAgICAgLCBqO1xuXG4gICAgZm9yIChpID0gMDsgaSA8IGxlbmd0aDsgaSsrKSB7XG4gICAgICBpZiAobGlzdGVuZXJzW2ldLm9uY2UpIHRoaXMucmVtb3ZlTGlzdGVuZXIoZXZlbnQsIGxpc3RlbmVyc1tpXS5mbiwgdW5kZWZpbmVkLCB0cnVlKTtcblxuICAgICAgc3dpdGNoIChsZW4pIHtcbiAgICAgICAgY2FzZSAxOiBsaXN0ZW5lcnNbaV0uZm4uY2FsbChsaXN0ZW5lcnNbaV0uY29udGV4dCk7IGJyZWFrO1xuICAgICAgICBjYXNlIDI6IGxpc3RlbmVyc1tpXS5mbi5jYWxsKGxpc3RlbmVyc1tpXS5jb250ZXh0LCBhMSk7IGJyZWFrO1xuICAgICAgICBjYXNlIDM6IGxpc3RlbmVyc1tpXS5mbi5jYWxsKGxpc3RlbmVyc1tpXS5jb250ZXh0LCBhMSwgYTIpOyBicmVhaztcbiAgICAgICAgY2FzZSA0OiBsaXN0ZW5lcnNbaV0uZm4uY2FsbChsaXN0ZW5lcnNbaV0uY29udGV4dCwgYTEsIGEyLCBhMyk7IGJyZWFrO1xuICAgICAgICBkZWZhdWx0OlxuICAgICAgICAgIGlmICghYXJncykgZm9yIChqID0gMSwgYXJncyA9IG5ldyBBcnJheShsZW4gLTEpOyBqIDwgbGVuOyBqKyspIHtcbiAgICAgICAgICAgIGFyZ3NbaiAtIDFdID0gYXJndW1lbnRzW2pdO1xuICAgICAgICAgIH1cblxuICAgICAgICAgIGxpc3RlbmVyc1tpXS5mbi5hcHBseShsaXN0ZW5lcnNbaV0uY29udGV4dCwgYXJncyk7XG4gICAgICB9XG4gICAgfVxuICB9XG5cbiAgcmV0dXJuIHRydWU7XG59O1xuXG4vKipcbiAqIEFkZCBhIGxpc3RlbmVyIGZvciBhIGdpdmVuIGV2ZW50LlxuICpcbiAqIEBwYXJhbSB7KFN0cmluZ3xTeW1ib2wpfSBldmVudCBUaGUgZXZlbnQgbmFtZS5cbiAqIEBwYXJhbSB7RnVuY3Rpb259IGZuIFRoZSBsaXN0ZW5lciBmdW5jdGlvbi5cbiAqIEBwYXJhbSB7Kn0gW2NvbnRleHQ9dGhpc10gVGhlIGNvbnRleHQgdG8gaW52b2tlIHRoZSBsaXN0ZW5lciB3aXRoLlxuICogQHJldHVybnMge0V2ZW50RW1pdHRlcn0gYHRoaXNgLlxuICogQHB1YmxpY1xuICovXG5FdmVudEVtaXR0ZXIucHJvdG90eXBlLm9uID0gZnVuY3Rpb24gb24oZXZlbnQsIGZuLCBjb250ZXh0KSB7XG4gIHJldHVybiBhZGRMaXN0ZW5lcih0aGlzLCBldmVudCwgZm4sIGNvbnRleHQsIGZhbHNlKTtcbn07XG5cbi8qKlxuICogQWRkIGEgb25lLXRpbWUgbGlzdGVuZXIgZm9yIGEgZ2l2ZW4gZXZlbnQuXG4gKlxuICogQHBhcmFtIHsoU3RyaW5nfFN5bWJvbCl9IGV2ZW50IFRoZSBldmVudCBuYW1lLlxuICogQHBhcmFtIHtGdW5jdGlvbn0gZm4gVGhlIGxpc3RlbmVyIGZ1bmN0aW9uLlxuICogQHBhcmFtIHsqfSBbY29udGV4dD10aGlzXSBUaGUgY29udGV4dCB0byBpbnZva2UgdGhlIGxpc3RlbmVyIHdpdGguXG4gKiBAcmV0dXJucyB7RXZlbnRFbWl0dGVyfSBgdGhpc2AuXG4gKiBAcHVibGljXG4gKi9cbkV2ZW50RW1pdHRlci5wcm90b3R5cGUub25jZSA9IGZ1bmN0aW9uIG9uY2UoZXZlbnQsIGZuLCBjb250ZXh0KSB7XG4gIHJldHVybiBhZGRMaXN0ZW5lcih0aGlzLCBldmVudCwgZm4sIGNvbnRleHQsIHRydWUpO1xufTtcblxuLyoqXG4gKiBSZW1vdmUgdGhlIGxpc3RlbmVycyBvZiBhIGdpdmVuIGV2ZW50LlxuICpcbiAqIEBwYXJhbSB7KFN0cmluZ3xTeW1ib2wpfSBldmVudCBUaGUgZXZlbnQgbmFtZS5cbiAqIEBwYXJhbSB7RnVuY3Rpb259IGZuIE9ubHkgcmVtb3ZlIHRoZSBsaXN0ZW5lcnMgdGhhdCBtYXRjaCB0aGlzIGZ1bmN0aW9uLlxuICogQHBhcmFtIHsqfSBjb250ZXh0IE9ubHkgcmVtb3ZlIHRoZSBsaXN0ZW5lcnMgdGhhdCBoYXZlIHRoaXMgY29udGV4dC5cbiAqIEBwYXJhbSB7Qm9vbGVhbn0gb25jZSBPbmx5IHJlbW92ZSBvbmUtdGltZSBsaXN0ZW5lcnMuXG4gKiBAcmV0dXJucyB7RXZlbnRFbWl0dGVyfSBgdGhpc2AuXG4gKiBAcHVibGljXG4gKi9cbkV2ZW50RW1pdHRlci5wcm90b3R5cGUucmVtb3ZlTGlzdGVuZXIgPSBmdW5jdGlvbiByZW1vdmVMaXN0ZW5lcihldmVudCwgZm4sIGNvbnRleHQsIG9uY2UpIHtcbiAgdmFyIGV2dCA9IHByZWZpeCA/IHByZWZpeCArIGV2ZW50IDogZXZlbnQ7XG5cbiAgaWYgKCF0aGlzLl9ldmVudHNbZXZ0XSkgcmV0dXJuIHRoaXM7XG4gIGlmICghZm4pIHtcbiAgICBjbGVhckV2ZW50KHRoaXMsIGV2dCk7XG4gICAgcmV0dXJuIHRoaXM7XG4gIH1cblxuICB2YXIgbGlzdGVuZXJzID0gdGhpcy5fZXZlbnRzW2V2dF07XG5cbiAgaWYgKGxpc3RlbmVycy5mbikge1xuICAgIGlmIChcbiAgICAgIGxpc3RlbmVycy5mbiA9PT0gZm4gJiZcbiAgICAgICghb25jZSB8fCBsaXN0ZW5lcnMub25jZSkgJiZcbiAgICAgICghY29udGV4dCB8fCBsaXN0ZW5lcnMuY29udGV4dCA9PT0gY29udGV4dClcbiAgICApIHtcbiAgICAgIGNsZWFyRXZlbnQodGhpcywgZXZ0KTtcbiAgICB9XG4gIH0gZWxzZSB7XG4gICAgZm9yICh2YXIgaSA9IDAsIGV2ZW50cyA9IFtdLCBsZW5ndGggPSBsaXN0ZW5lcnMubGVuZ3RoOyBpIDwgbGVuZ3RoOyBpKyspIHtcbiAgICAgIGlmIChcbiAgICAgICAgbGlzdGVuZXJzW2ldLmZuICE9PSBmbiB8fFxuICAgICAgICAob25jZSAmJiAhbGlzdGVuZXJzW2ldLm9uY2UpIHx8XG4gICAgICAgIChjb250ZXh0ICYmIGxpc3RlbmVyc1tpXS5jb250ZXh0ICE9PSBjb250ZXh0KVxuICAgICAgKSB7XG4gICAgICAgIGV2ZW50cy5wdXNoKGxpc3RlbmVyc1tpXSk7XG4gICAgICB9XG4gICAgfVxuXG4gICAgLy9cbiAgICAvLyBSZXNldCB0aGUgYXJyYXksIG9yIHJlbW92ZSBpdCBjb21wbGV0ZWx5IGlmIHdlIGhhdmUgbm8gbW9yZSBsaXN0ZW5lcnMuXG4gICAgLy9cbiAgICBpZiAoZXZlbnRzLmxlbmd0aCkgdGhpcy5fZXZlbnRzW2V2dF0gPSBldmVudHMubGVuZ3RoID09PSAxID8gZXZlbnRzWzBdIDogZXZlbnRzO1xuICAgIGVsc2UgY2xlYXJFdmVudCh0aGlzLCBldnQpO1xuICB9XG5cbiAgcmV0dXJuIHRoaXM7XG59O1xuXG4vKipcbiAqIFJlbW92ZSBhbGwgbGlzdGVuZXJzLCBvciB0aG9zZSBvZiB0aGUgc3BlY2lmaWVkIGV2ZW50LlxuICpcbiAqIEBwYXJhbSB7KFN0cmluZ3xTeW1ib2wpfSBbZXZlbnRdIFRoZSBldmVudCBuYW1lLlxuICogQHJldHVybnMge0V2ZW50RW1pdHRlcn0gYHRoaXNgLlxuICogQHB1YmxpY1xuICovXG5FdmVudEVtaXR0ZXIucHJvdG90eXBlLnJlbW92ZUFsbExpc3RlbmVycyA9IGZ1bmN0aW9uIHJlbW92ZUFsbExpc3RlbmVycyhldmVudCkge1xuICB2YXIgZXZ0O1xuXG4gIGlmIChldmVudCkge1xuICAgIGV2dCA9IHByZWZpeCA/IHByZWZpeCArIGV2ZW50IDogZXZlbnQ7XG4gICAgaWYgKHRoaXMuX2V2ZW50c1tldnRdKSBjbGVhckV2ZW50KHRoaXMsIGV2dCk7XG4gIH0gZWxzZSB7XG4gICAgdGhpcy5fZXZlbnRzID0gbmV3IEV2ZW50cygpO1xuICAgIHRoaXMuX2V2ZW50c0NvdW50ID0gMDtcbiAgfVxuXG4gIHJldHVybiB0aGlzO1xufTtcblxuLy9cbi8vIEFsaWFzIG1ldGhvZHMgbmFtZXMgYmVjYXVzZSBwZW9wbGUgcm9sbCBsaWtlIHRoYXQuXG4vL1xuRXZlbnRFbWl0dGVyLnByb3RvdHlwZS5vZmYgPSBFdmVudEVtaXR0ZXIucHJvdG90eXBlLnJlbW92ZUxpc3RlbmVyO1xuRXZlbnRFbWl0dGVyLnByb3RvdHlwZS5hZGRMaXN0ZW5lciA9IEV2ZW50RW1pdHRlci5wcm90b3R5cGUub247XG5cbi8vXG4vLyBFeHBvc2UgdGhlIHByZWZpeC5cbi8vXG5FdmVudEVtaXR0ZXIucHJlZml4ZWQgPSBwcmVmaXg7XG5cbi8vXG4vLyBBbGxvdyBgRXZlbnRFbWl0dGVyYCB0byBiZSBpbXBvcnRlZCBhcyBtb2R1bGUgbmFtZXNwYWNlLlxuLy9cbkV2ZW50RW1pdHRlci5FdmVudEVtaXR0ZXIgPSBFdmVudEVtaXR0ZXI7XG5cbi8vXG4vLyBFeHBvc2UgdGhlIG1vZHVsZS5cbi8vXG5pZiAoJ3VuZGVmaW5lZCcgIT09IHR5cGVvZiBtb2R1bGUpIHtcbiAgbW9kdWxlLmV4cG9ydHMgPSBFdmVudEVtaXR0ZXI7XG59XG4iLCAiaW1wb3J0IHR5cGUgeyBSYW5kb20gfSBmcm9tICdAc3BpbGx3YXkvcnVudGltZSc7XG5pbXBvcnQgdHlwZSB7IFN0YW1wIH0gZnJvbSAnQHNwaWxsd2F5L3N0b3JhZ2UnO1xuXG4vKipcbiAqIEEgcHJvcG9zZXIncyBiaWQgYChjb3VudGVyLCBwcm9wb3NlcilgIGFzIDE2IGJ5dGVzIHRoYXQgb3JkZXIgYXMgc3VjaDogNiBieXRlcyBvZiBjb3VudGVyLFxuICogYmlnLWVuZGlhbiwgdGhlbiB0aGUgcHJvcG9zZXIncyBpZC4gSXQgaXMgdGhlIHN0YW1wIHRoYXQgYSByZXBsaWNhJ3MgZW50cnkgY2Fycmllcy5cbiAqL1xuZXhwb3J0IHR5cGUgQmFsbG90ID0gU3RhbXA7XG5cbmNvbnN0IENPVU5URVJfQllURVMgPSA2O1xuY29uc3QgUFJPUE9TRVJfQllURVMgPSAxMDtcbmNvbnN0IEFMUEhBQkVUID0gJzAxMjM0NTY3ODlBQkNERUZHSElKS0xNTk9QUVJTVFVWV1hZWmFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6JztcblxuLyoqIEJ5dGVzIG9mIGEge0BsaW5rIEJhbGxvdH0uICovXG5leHBvcnQgY29uc3QgQkFMTE9UX0JZVEVTOiBudW1iZXIgPSBDT1VOVEVSX0JZVEVTICsgUFJPUE9TRVJfQllURVM7XG5cbi8qKiBBIGZyZXNoIHByb3Bvc2VyIGlkLCBvbmUgYW4gaW5jYXJuYXRpb24gb2YgYSBwcm9jZXNzOiAxMCBjaGFyYWN0ZXJzLCA1OSByYW5kb20gYml0cy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjcmVhdGVQcm9wb3NlcklkKHJhbmRvbTogUmFuZG9tKTogc3RyaW5nIHtcbiAgbGV0IGlkID0gJyc7XG4gIGZvciAobGV0IGkgPSAwOyBpIDwgUFJPUE9TRVJfQllURVM7IGkrKykgaWQgKz0gQUxQSEFCRVQuY2hhckF0KHJhbmRvbS5pbnRlZ2VyKDAsIDYxKSk7XG4gIHJldHVybiBpZDtcbn1cblxuLyoqIFRoZSBiYWxsb3Qgb2YgdGhpcyBjb3VudGVyICgwIHRvIDJeNDhcdTIyMTIxKSBhbmQgcHJvcG9zZXIgaWQgKDEwIGNoYXJhY3RlcnMpLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG1ha2VCYWxsb3QoY291bnRlcjogbnVtYmVyLCBwcm9wb3NlcklkOiBzdHJpbmcpOiBCYWxsb3Qge1xuICBjb25zdCBoaWdoID0gTWF0aC5mbG9vcihjb3VudGVyIC8gMHgxXzAwMDBfMDAwMCk7XG4gIGNvbnN0IGxvdyA9IGNvdW50ZXIgPj4+IDA7XG4gIHJldHVybiAoXG4gICAgU3RyaW5nLmZyb21DaGFyQ29kZShcbiAgICAgIChoaWdoID4+PiA4KSAmIDB4ZmYsXG4gICAgICBoaWdoICYgMHhmZixcbiAgICAgIChsb3cgPj4+IDI0KSAmIDB4ZmYsXG4gICAgICAobG93ID4+PiAxNikgJiAweGZmLFxuICAgICAgKGxvdyA+Pj4gOCkgJiAweGZmLFxuICAgICAgbG93ICYgMHhmZixcbiAgICApICsgcHJvcG9zZXJJZFxuICApO1xufVxuXG4vKiogVGhlIGNvdW50ZXIgb2YgYSBiYWxsb3QuICovXG5leHBvcnQgZnVuY3Rpb24gYmFsbG90Q291bnRlcihiYWxsb3Q6IEJhbGxvdCk6IG51bWJlciB7XG4gIGxldCBjb3VudGVyID0gMDtcbiAgZm9yIChsZXQgaSA9IDA7IGkgPCBDT1VOVEVSX0JZVEVTOyBpKyspIGNvdW50ZXIgPSBjb3VudGVyICogMjU2ICsgYmFsbG90LmNoYXJDb2RlQXQoaSk7XG4gIHJldHVybiBjb3VudGVyO1xufVxuXG4vKiogVGhlIGJhbGxvdCB0aGF0IGFuIGFjY2VwdCBhdCBgYmFsbG90YCBwcm9taXNlcyB0byB0aGUgc2FtZSBwcm9wb3NlcjogaXRzIG5leHQgb25lLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG5leHRCYWxsb3QoYmFsbG90OiBCYWxsb3QpOiBCYWxsb3Qge1xuICByZXR1cm4gbWFrZUJhbGxvdChiYWxsb3RDb3VudGVyKGJhbGxvdCkgKyAxLCBiYWxsb3Quc2xpY2UoQ09VTlRFUl9CWVRFUykpO1xufVxuXG4vKiogQSBiYWxsb3QgaW4gcHJpbnRhYmxlIGZvcm0sIHVuaXF1ZSBsaWtlIHRoZSBiYWxsb3QgaXRzZWxmLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGJhbGxvdFRleHQoYmFsbG90OiBCYWxsb3QpOiBzdHJpbmcge1xuICByZXR1cm4gYCR7YmFsbG90Q291bnRlcihiYWxsb3QpLnRvU3RyaW5nKDM2KX0uJHtiYWxsb3Quc2xpY2UoQ09VTlRFUl9CWVRFUyl9YDtcbn1cbiIsICIvKiogV2hhdCBpcyBrbm93biBhYm91dCB0aGUgZWZmZWN0IG9mIGEgZmFpbGVkIG9wZXJhdGlvbi4gKi9cbmV4cG9ydCB0eXBlIEFwcGxpZWQgPSB0cnVlIHwgZmFsc2UgfCAndW5rbm93bic7XG5cbi8qKiBPcHRpb25zIG9mIHtAbGluayBTcGlsbHdheUVycm9yfS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU3BpbGx3YXlFcnJvck9wdGlvbnMge1xuICAvKiogV2hldGhlciB0aGUgc2FtZSBjYWxsIG1heSBzdWNjZWVkIGxhdGVyIHdpdGhvdXQgYSBjaGFuZ2UgYnkgdGhlIGNhbGxlci4gRGVmYXVsdCBgZmFsc2VgLiAqL1xuICByZWFkb25seSByZXRyeWFibGU/OiBib29sZWFuO1xuICAvKipcbiAgICogV2hldGhlciB0aGUgb3BlcmF0aW9uIHRvb2sgZWZmZWN0LiBgJ3Vua25vd24nYCBtZWFuczogcmV0cnkgb25seSB3aXRoIHRoZSBzYW1lIGBvcGVyYXRpb25JZGAuXG4gICAqIERlZmF1bHQgYGZhbHNlYC5cbiAgICovXG4gIHJlYWRvbmx5IGFwcGxpZWQ/OiBBcHBsaWVkO1xuICAvKiogVGhlIGVycm9yIHVuZGVybmVhdGguICovXG4gIHJlYWRvbmx5IGNhdXNlPzogdW5rbm93bjtcbiAgLyoqIEZhY3RzIGZvciBhIHByb2dyYW06IG5hbWVzLCBsaW1pdHMsIGNvdW50cy4gTmV2ZXIga2V5cycgdmFsdWVzLCB0b2tlbnMgb3Igb3RoZXIgc2VjcmV0cy4gKi9cbiAgcmVhZG9ubHkgZGV0YWlscz86IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHVua25vd24+Pjtcbn1cblxuLyoqXG4gKiBUaGUgb25lIGVycm9yIGNsYXNzIG9mIFNwaWxsd2F5LiBNYXRjaCBvbiBgY29kZWAgKHN0YWJsZSBhY3Jvc3MgcmVsZWFzZXMpLCBuZXZlciBvbiB0aGUgbWVzc2FnZSxcbiAqIGFuZCB0ZXN0IHdpdGgge0BsaW5rIGlzU3BpbGx3YXlFcnJvcn0gcmF0aGVyIHRoYW4gYGluc3RhbmNlb2ZgLlxuICovXG5leHBvcnQgY2xhc3MgU3BpbGx3YXlFcnJvciBleHRlbmRzIEVycm9yIHtcbiAgb3ZlcnJpZGUgcmVhZG9ubHkgbmFtZSA9ICdTcGlsbHdheUVycm9yJztcbiAgLyoqIFN0YWJsZSwgdXBwZXItY2FzZSBpZGVudGlmaWVyLCBzdWNoIGFzIGBTVE9SQUdFX0NMT1NFRGAuICovXG4gIHJlYWRvbmx5IGNvZGU6IHN0cmluZztcbiAgcmVhZG9ubHkgcmV0cnlhYmxlOiBib29sZWFuO1xuICByZWFkb25seSBhcHBsaWVkOiBBcHBsaWVkO1xuICByZWFkb25seSBkZXRhaWxzOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCB1bmtub3duPj47XG5cbiAgY29uc3RydWN0b3IoY29kZTogc3RyaW5nLCBtZXNzYWdlOiBzdHJpbmcsIG9wdGlvbnM6IFNwaWxsd2F5RXJyb3JPcHRpb25zID0ge30pIHtcbiAgICBzdXBlcihtZXNzYWdlLCBvcHRpb25zLmNhdXNlID09PSB1bmRlZmluZWQgPyB1bmRlZmluZWQgOiB7IGNhdXNlOiBvcHRpb25zLmNhdXNlIH0pO1xuICAgIHRoaXMuY29kZSA9IGNvZGU7XG4gICAgdGhpcy5yZXRyeWFibGUgPSBvcHRpb25zLnJldHJ5YWJsZSA/PyBmYWxzZTtcbiAgICB0aGlzLmFwcGxpZWQgPSBvcHRpb25zLmFwcGxpZWQgPz8gZmFsc2U7XG4gICAgdGhpcy5kZXRhaWxzID0gb3B0aW9ucy5kZXRhaWxzID8/IHt9O1xuICB9XG59XG5cbi8qKlxuICogV2hldGhlciBgZXJyb3JgIGlzIGEge0BsaW5rIFNwaWxsd2F5RXJyb3J9LCBhbmQgaGFzIHRoaXMgYGNvZGVgIHdoZW4gb25lIGlzIGdpdmVuLiBXb3JrcyBhY3Jvc3NcbiAqIGNvcGllcyBvZiB0aGUgcGFja2FnZSAoaXQgbG9va3MgYXQgdGhlIHNoYXBlLCBub3QgYXQgdGhlIGNsYXNzKS5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGlzU3BpbGx3YXlFcnJvcihlcnJvcjogdW5rbm93biwgY29kZT86IHN0cmluZyk6IGVycm9yIGlzIFNwaWxsd2F5RXJyb3Ige1xuICByZXR1cm4gKFxuICAgIGVycm9yIGluc3RhbmNlb2YgRXJyb3IgJiZcbiAgICBlcnJvci5uYW1lID09PSAnU3BpbGx3YXlFcnJvcicgJiZcbiAgICAnY29kZScgaW4gZXJyb3IgJiZcbiAgICB0eXBlb2YgZXJyb3IuY29kZSA9PT0gJ3N0cmluZycgJiZcbiAgICAoY29kZSA9PT0gdW5kZWZpbmVkIHx8IGVycm9yLmNvZGUgPT09IGNvZGUpXG4gICk7XG59XG5cbi8qKiBXaGV0aGVyIGBlcnJvcmAgbWF5IGhhdmUgbGVmdCBhbiBlZmZlY3QgYmVoaW5kOiBvbmx5IGEgdHlwZWQgZXJyb3IgY2FuIHNheSB0aGF0IGl0IGhhcyBub3QuICovXG5leHBvcnQgZnVuY3Rpb24gbWF5SGF2ZUFwcGxpZWQoZXJyb3I6IHVua25vd24pOiBib29sZWFuIHtcbiAgcmV0dXJuICFpc1NwaWxsd2F5RXJyb3IoZXJyb3IpIHx8IGVycm9yLmFwcGxpZWQgIT09IGZhbHNlO1xufVxuIiwgImltcG9ydCB0eXBlIHsgQ2xvY2sgfSBmcm9tICcuL2Nsb2NrLnRzJztcbmltcG9ydCB7IFNwaWxsd2F5RXJyb3IgfSBmcm9tICcuL3NwaWxsd2F5LWVycm9yLnRzJztcblxuLyoqIGBDbG9jay5zbGVlcGAgZm9yIGFueSBjbG9jayB0aGF0IGhhcyBgc3RhcnRUaW1lcmA7IGJvdGggY2xvY2tzIHNoYXJlIGl0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNsZWVwT24oXG4gIGNsb2NrOiBQaWNrPENsb2NrLCAnc3RhcnRUaW1lcic+LFxuICBkZWxheU1zOiBudW1iZXIsXG4gIHNpZ25hbD86IEFib3J0U2lnbmFsLFxuKTogUHJvbWlzZTx2b2lkPiB7XG4gIHJldHVybiBuZXcgUHJvbWlzZSgocmVzb2x2ZSwgcmVqZWN0KSA9PiB7XG4gICAgaWYgKHNpZ25hbD8uYWJvcnRlZCA9PT0gdHJ1ZSkge1xuICAgICAgcmVqZWN0KGFib3J0ZWRFcnJvcihzaWduYWwpKTtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgY29uc3QgdGltZXIgPSBjbG9jay5zdGFydFRpbWVyKGRlbGF5TXMsICgpID0+IHtcbiAgICAgIHNpZ25hbD8ucmVtb3ZlRXZlbnRMaXN0ZW5lcignYWJvcnQnLCBvbkFib3J0KTtcbiAgICAgIHJlc29sdmUoKTtcbiAgICB9KTtcbiAgICBmdW5jdGlvbiBvbkFib3J0KCk6IHZvaWQge1xuICAgICAgdGltZXIuY2FuY2VsKCk7XG4gICAgICByZWplY3QoYWJvcnRlZEVycm9yKHNpZ25hbCkpO1xuICAgIH1cbiAgICBzaWduYWw/LmFkZEV2ZW50TGlzdGVuZXIoJ2Fib3J0Jywgb25BYm9ydCwgeyBvbmNlOiB0cnVlIH0pO1xuICB9KTtcbn1cblxuLyoqIFRoZSBlcnJvciBvZiBhbiBvcGVyYXRpb24gd2hvc2UgYEFib3J0U2lnbmFsYCBmaXJlZCBiZWZvcmUgdGhlIG9wZXJhdGlvbiBoYWQgYW55IGVmZmVjdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhYm9ydGVkRXJyb3IoXG4gIHNpZ25hbDogQWJvcnRTaWduYWwgfCB1bmRlZmluZWQsXG4gIGFwcGxpZWQ6IGZhbHNlIHwgJ3Vua25vd24nID0gZmFsc2UsXG4pOiBTcGlsbHdheUVycm9yIHtcbiAgcmV0dXJuIG5ldyBTcGlsbHdheUVycm9yKCdBQk9SVEVEJywgJ1RoZSBvcGVyYXRpb24gd2FzIGFib3J0ZWQgYnkgaXRzIHNpZ25hbC4nLCB7XG4gICAgYXBwbGllZCxcbiAgICBjYXVzZTogc2lnbmFsPy5yZWFzb24sXG4gIH0pO1xufVxuIiwgImltcG9ydCB0eXBlIHsgQ2xvY2ssIFRpbWVyIH0gZnJvbSAnLi9jbG9jay50cyc7XG5pbXBvcnQgeyBzbGVlcE9uIH0gZnJvbSAnLi9zbGVlcC1vbi50cyc7XG5cbi8qKiBUaGUgbWFjaGluZSdzIGNsb2NrLiBJdHMgdGltZXJzIGFyZSB1bnJlZmVyZW5jZWQ6IHdhaXRpbmcgbmV2ZXIga2VlcHMgYSBwcm9jZXNzIGFsaXZlLiAqL1xuZXhwb3J0IGNvbnN0IHN5c3RlbUNsb2NrOiBDbG9jayA9IHtcbiAgd2FsbE1zOiAoKSA9PiBEYXRlLm5vdygpLFxuICBtb25vdG9uaWNNczogKCkgPT4gcGVyZm9ybWFuY2Uubm93KCksXG4gIHN0YXJ0VGltZXIoZGVsYXlNczogbnVtYmVyLCBjYWxsYmFjazogKCkgPT4gdm9pZCk6IFRpbWVyIHtcbiAgICBjb25zdCB0aW1lciA9IHNldFRpbWVvdXQoY2FsbGJhY2ssIE1hdGgubWF4KDAsIGRlbGF5TXMpKTtcbiAgICB0aW1lci51bnJlZigpO1xuICAgIHJldHVybiB7IGNhbmNlbDogKCkgPT4gY2xlYXJUaW1lb3V0KHRpbWVyKSB9O1xuICB9LFxuICBzbGVlcDogKGRlbGF5TXMsIHNpZ25hbCkgPT4gc2xlZXBPbihzeXN0ZW1DbG9jaywgZGVsYXlNcywgc2lnbmFsKSxcbn07XG4iLCAiaW1wb3J0IHsgU3BpbGx3YXlFcnJvciB9IGZyb20gJy4vc3BpbGx3YXktZXJyb3IudHMnO1xuXG4vKipcbiAqIEFzc2VydHMgd2hhdCB0aGUgY29kZSByZWxpZXMgb247IG9uIGluIHByb2R1Y3Rpb24gdG9vLiBBIGZhaWx1cmUgdGFrZXMgdGhlIG9uZSBvcGVyYXRpb24gb3JcbiAqIHJlcGxpY2Egb3V0LCBuZXZlciB0aGUgdXNlcidzIHByb2Nlc3MuXG4gKiBAdGhyb3dzIEFTU0VSVElPTl9GQUlMRURcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGFzc2VydFRoYXQoY29uZGl0aW9uOiBib29sZWFuLCBleHBlY3RhdGlvbjogc3RyaW5nKTogYXNzZXJ0cyBjb25kaXRpb24ge1xuICBpZiAoIWNvbmRpdGlvbikge1xuICAgIHRocm93IG5ldyBTcGlsbHdheUVycm9yKCdBU1NFUlRJT05fRkFJTEVEJywgYEV4cGVjdGVkICR7ZXhwZWN0YXRpb259LiBUaGlzIGlzIGEgU3BpbGx3YXkgYnVnLmApO1xuICB9XG59XG5cbi8qKiBGb3IgdGhlIGRlZmF1bHQgYnJhbmNoIG9mIGFuIGV4aGF1c3RpdmUgYHN3aXRjaGAuIEB0aHJvd3MgQVNTRVJUSU9OX0ZBSUxFRCAqL1xuZXhwb3J0IGZ1bmN0aW9uIGFzc2VydE5ldmVyKHZhbHVlOiBuZXZlcik6IG5ldmVyIHtcbiAgdGhyb3cgbmV3IFNwaWxsd2F5RXJyb3IoXG4gICAgJ0FTU0VSVElPTl9GQUlMRUQnLFxuICAgIGBVbmV4cGVjdGVkIGNhc2UgJHtKU09OLnN0cmluZ2lmeSh2YWx1ZSl9LiBUaGlzIGlzIGEgU3BpbGx3YXkgYnVnLmAsXG4gICk7XG59XG4iLCAiaW1wb3J0IHsgcmFuZG9tQnl0ZXMsIHJhbmRvbUludCB9IGZyb20gJ25vZGU6Y3J5cHRvJztcbmltcG9ydCB7IGFzc2VydFRoYXQgfSBmcm9tICcuL2Fzc2VydC50cyc7XG5pbXBvcnQgdHlwZSB7IFJhbmRvbSB9IGZyb20gJy4vcmFuZG9tLnRzJztcblxuY29uc3QgRkxPQVRfU1RFUFMgPSAyICoqIDQ4IC0gMTsgLy8gdGhlIHdpZGVzdCByYW5nZSBvZiBjcnlwdG8ucmFuZG9tSW50XG5cbi8qKiBSYW5kb21uZXNzIG9mIHRoZSBvcGVyYXRpbmcgc3lzdGVtOyBpdHMgaWRzIGFyZSBmaXQgZm9yIHNlY3JldHMgKHNlc3Npb24gaWRzKS4gKi9cbmV4cG9ydCBjb25zdCBzeXN0ZW1SYW5kb206IFJhbmRvbSA9IHtcbiAgZmxvYXQ6ICgpID0+IHJhbmRvbUludChGTE9BVF9TVEVQUykgLyBGTE9BVF9TVEVQUyxcbiAgaW50ZWdlcjogKG1pbiwgbWF4KSA9PiByYW5kb21JbnQobWluLCBtYXggKyAxKSxcbiAgY2hhbmNlOiAocHJvYmFiaWxpdHkpID0+IHN5c3RlbVJhbmRvbS5mbG9hdCgpIDwgcHJvYmFiaWxpdHksXG4gIHBpY2s8VD4oaXRlbXM6IHJlYWRvbmx5IFRbXSk6IFQge1xuICAgIGFzc2VydFRoYXQoaXRlbXMubGVuZ3RoID4gMCwgJ3BpY2sgbmVlZHMgYXQgbGVhc3Qgb25lIGl0ZW0nKTtcbiAgICByZXR1cm4gaXRlbXNbcmFuZG9tSW50KGl0ZW1zLmxlbmd0aCldIGFzIFQ7IC8vIGluIHJhbmdlIGJ5IGNvbnN0cnVjdGlvblxuICB9LFxuICBmb3JrOiAoKSA9PiBzeXN0ZW1SYW5kb20sXG4gIGlkOiAoYnl0ZXMgPSAxNikgPT4gcmFuZG9tQnl0ZXMoYnl0ZXMpLnRvU3RyaW5nKCdoZXgnKSxcbn07XG4iLCAiaW1wb3J0IHR5cGUgeyBDbG9jayB9IGZyb20gJy4vY2xvY2sudHMnO1xuXG4vKiogSG93IGxvbmcge0BsaW5rIHNldHRsZVdpdGhpbn0gd2FpdHMsIGFuZCB3aGF0IGl0IHJlamVjdHMgd2l0aCB0aGVuLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTZXR0bGVMaW1pdHMge1xuICByZWFkb25seSBzaWduYWw/OiBBYm9ydFNpZ25hbCB8IHVuZGVmaW5lZDtcbiAgLyoqIE1pbGxpc2Vjb25kcy4gRGVmYXVsdDogbm8gbGltaXQuICovXG4gIHJlYWRvbmx5IHRpbWVvdXRNcz86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgY2xvY2s6IENsb2NrO1xuICAvKiogVGhlIGVycm9yIGZvciBhIHNpZ25hbCB0aGF0IGZpcmVzOyBgc3RhcnRlZGAgdGVsbHMgd2hldGhlciB0aGUgd29yayB3YXMgYmVndW4uICovXG4gIHJlYWRvbmx5IG9uQWJvcnQ6IChzaWduYWw6IEFib3J0U2lnbmFsLCBzdGFydGVkOiBib29sZWFuKSA9PiBFcnJvcjtcbiAgcmVhZG9ubHkgb25UaW1lb3V0OiAodGltZW91dE1zOiBudW1iZXIpID0+IEVycm9yO1xufVxuXG4vKipcbiAqIFN0YXJ0cyBgd29ya2AgYW5kIHNldHRsZXMgd2l0aCBpdCwgb3IgcmVqZWN0cyBlYXJsaWVyIHdoZW4gdGhlIHNpZ25hbCBmaXJlcyBvciB0aGUgdGltZSBpcyBvdmVyO1xuICogd2hhdCB0aGUgd29yayBkb2VzIGFmdGVyIHRoYXQgaXMgbm9ib2R5J3MuIFdpdGggYSBzaWduYWwgdGhhdCBoYXMgZmlyZWQgaXQgaXMgbm90IHN0YXJ0ZWQuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzZXR0bGVXaXRoaW48VD4od29yazogKCkgPT4gUHJvbWlzZTxUPiwgbGltaXRzOiBTZXR0bGVMaW1pdHMpOiBQcm9taXNlPFQ+IHtcbiAgY29uc3QgeyBzaWduYWwsIHRpbWVvdXRNcywgY2xvY2sgfSA9IGxpbWl0cztcbiAgaWYgKHNpZ25hbCA9PT0gdW5kZWZpbmVkICYmIHRpbWVvdXRNcyA9PT0gdW5kZWZpbmVkKSByZXR1cm4gd29yaygpO1xuICBpZiAoc2lnbmFsPy5hYm9ydGVkID09PSB0cnVlKSByZXR1cm4gUHJvbWlzZS5yZWplY3QobGltaXRzLm9uQWJvcnQoc2lnbmFsLCBmYWxzZSkpO1xuICByZXR1cm4gbmV3IFByb21pc2U8VD4oKHJlc29sdmUsIHJlamVjdCkgPT4ge1xuICAgIGNvbnN0IHJlbGVhc2UgPSAoKTogdm9pZCA9PiB7XG4gICAgICB0aW1lcj8uY2FuY2VsKCk7XG4gICAgICBzaWduYWw/LnJlbW92ZUV2ZW50TGlzdGVuZXIoJ2Fib3J0Jywgb25BYm9ydCk7XG4gICAgfTtcbiAgICBjb25zdCBvbkFib3J0ID0gKCk6IHZvaWQgPT4ge1xuICAgICAgcmVsZWFzZSgpO1xuICAgICAgaWYgKHNpZ25hbCAhPT0gdW5kZWZpbmVkKSByZWplY3QobGltaXRzLm9uQWJvcnQoc2lnbmFsLCB0cnVlKSk7XG4gICAgfTtcbiAgICBjb25zdCB0aW1lciA9XG4gICAgICB0aW1lb3V0TXMgPT09IHVuZGVmaW5lZFxuICAgICAgICA/IHVuZGVmaW5lZFxuICAgICAgICA6IGNsb2NrLnN0YXJ0VGltZXIodGltZW91dE1zLCAoKSA9PiB7XG4gICAgICAgICAgICByZWxlYXNlKCk7XG4gICAgICAgICAgICByZWplY3QobGltaXRzLm9uVGltZW91dCh0aW1lb3V0TXMpKTtcbiAgICAgICAgICB9KTtcbiAgICBzaWduYWw/LmFkZEV2ZW50TGlzdGVuZXIoJ2Fib3J0Jywgb25BYm9ydCwgeyBvbmNlOiB0cnVlIH0pO1xuICAgIGNvbnN0IGZhaWwgPSAoZXJyb3I6IHVua25vd24pOiB2b2lkID0+IHtcbiAgICAgIHJlbGVhc2UoKTtcbiAgICAgIHJlamVjdChlcnJvcik7XG4gICAgfTtcbiAgICB0cnkge1xuICAgICAgd29yaygpLnRoZW4oKHZhbHVlKSA9PiB7XG4gICAgICAgIHJlbGVhc2UoKTtcbiAgICAgICAgcmVzb2x2ZSh2YWx1ZSk7XG4gICAgICB9LCBmYWlsKTtcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgZmFpbChlcnJvcik7XG4gICAgfVxuICB9KTtcbn1cbiIsICJpbXBvcnQgdHlwZSB7IENsb2NrIH0gZnJvbSAnLi9jbG9jay50cyc7XG5cbi8qKiBBIHBlbmRpbmcgZGVhZGxpbmUgb2YgYSB7QGxpbmsgRGVhZGxpbmVRdWV1ZX0uICovXG5leHBvcnQgaW50ZXJmYWNlIERlYWRsaW5lIHtcbiAgLyoqIEZvcmdldHMgdGhlIGRlYWRsaW5lOyBjYWxsaW5nIGl0IGFnYWluLCBvciBhZnRlciBpdCBwYXNzZWQsIGRvZXMgbm90aGluZy4gKi9cbiAgY2FuY2VsKCk6IHZvaWQ7XG59XG5cbi8qKlxuICogTWFueSBkZWFkbGluZXMgb2Ygb25lIGNvbW1vbiBkZWxheSBiZWhpbmQgb25lIHRpbWVyOiBhIGRvdWJseSBsaW5rZWQgbGlzdCBpbiBvcmRlciBvZiB0aW1lLCBzb1xuICogdGhhdCBhZGRpbmcgYW5kIGNhbmNlbGxpbmcgYXJlIE8oMSkuIEEgdGltZXIgb2YgaXRzIG93biBmb3IgZWFjaCBvcGVyYXRpb24gY29zdHMgMC4zIFx1MDBCNXMsIGFuIGVudHJ5XG4gKiBoZXJlIGEgdGVudGggb2YgaXQgKGRvY3MvZGVjaXNpb25zLzAwMDUtcmVnaXN0ZXItYW5kLWt2Lm1kKS5cbiAqL1xuZXhwb3J0IGNsYXNzIERlYWRsaW5lUXVldWUge1xuICByZWFkb25seSAjY2xvY2s6IENsb2NrO1xuICByZWFkb25seSAjZGVsYXlNczogbnVtYmVyO1xuICByZWFkb25seSAjbGlzdDogTGluaztcbiAgI2FybWVkID0gZmFsc2U7XG5cbiAgLyoqIEVhY2ggZGVhZGxpbmUgcGFzc2VzIGBkZWxheU1zYCBtaWxsaXNlY29uZHMgYWZ0ZXIgaXQgd2FzIGFkZGVkLiAqL1xuICBjb25zdHJ1Y3RvcihjbG9jazogQ2xvY2ssIGRlbGF5TXM6IG51bWJlcikge1xuICAgIHRoaXMuI2Nsb2NrID0gY2xvY2s7XG4gICAgdGhpcy4jZGVsYXlNcyA9IGRlbGF5TXM7XG4gICAgdGhpcy4jbGlzdCA9IG5ldyBMaW5rKDAsIHVuZGVmaW5lZCk7XG4gIH1cblxuICAvKiogQ2FsbHMgYG9uRGVhZGxpbmVgIG9uY2UgYWZ0ZXIgdGhlIHF1ZXVlJ3MgZGVsYXksIHVubGVzcyBjYW5jZWxsZWQgYmVmb3JlLiAqL1xuICBhZGQob25EZWFkbGluZTogKCkgPT4gdm9pZCk6IERlYWRsaW5lIHtcbiAgICBjb25zdCBsaW5rID0gbmV3IExpbmsodGhpcy4jY2xvY2subW9ub3RvbmljTXMoKSArIHRoaXMuI2RlbGF5TXMsIG9uRGVhZGxpbmUpO1xuICAgIGxpbmsuaW5zZXJ0QmVmb3JlKHRoaXMuI2xpc3QpO1xuICAgIGlmICghdGhpcy4jYXJtZWQpIHRoaXMuI2FybSh0aGlzLiNkZWxheU1zKTtcbiAgICByZXR1cm4gbGluaztcbiAgfVxuXG4gICNhcm0oZGVsYXlNczogbnVtYmVyKTogdm9pZCB7XG4gICAgdGhpcy4jYXJtZWQgPSB0cnVlO1xuICAgIHRoaXMuI2Nsb2NrLnN0YXJ0VGltZXIoZGVsYXlNcywgKCkgPT4gdGhpcy4jZmlyZSgpKTtcbiAgfVxuXG4gICNmaXJlKCk6IHZvaWQge1xuICAgIHRoaXMuI2FybWVkID0gZmFsc2U7XG4gICAgY29uc3Qgbm93TXMgPSB0aGlzLiNjbG9jay5tb25vdG9uaWNNcygpO1xuICAgIGZvciAobGV0IGxpbmsgPSB0aGlzLiNsaXN0Lm5leHQ7IGxpbmsgIT09IHRoaXMuI2xpc3Q7IGxpbmsgPSB0aGlzLiNsaXN0Lm5leHQpIHtcbiAgICAgIGlmIChsaW5rLmF0TXMgPiBub3dNcykge1xuICAgICAgICB0aGlzLiNhcm0obGluay5hdE1zIC0gbm93TXMpO1xuICAgICAgICByZXR1cm47XG4gICAgICB9XG4gICAgICBsaW5rLnBhc3MoKTtcbiAgICB9XG4gIH1cbn1cblxuY2xhc3MgTGluayBpbXBsZW1lbnRzIERlYWRsaW5lIHtcbiAgcmVhZG9ubHkgYXRNczogbnVtYmVyO1xuICBuZXh0OiBMaW5rID0gdGhpcztcbiAgI3ByZXZpb3VzOiBMaW5rID0gdGhpcztcbiAgI29uRGVhZGxpbmU6ICgoKSA9PiB2b2lkKSB8IHVuZGVmaW5lZDtcblxuICBjb25zdHJ1Y3RvcihhdE1zOiBudW1iZXIsIG9uRGVhZGxpbmU6ICgoKSA9PiB2b2lkKSB8IHVuZGVmaW5lZCkge1xuICAgIHRoaXMuYXRNcyA9IGF0TXM7XG4gICAgdGhpcy4jb25EZWFkbGluZSA9IG9uRGVhZGxpbmU7XG4gIH1cblxuICBpbnNlcnRCZWZvcmUobGluazogTGluayk6IHZvaWQge1xuICAgIHRoaXMubmV4dCA9IGxpbms7XG4gICAgdGhpcy4jcHJldmlvdXMgPSBsaW5rLiNwcmV2aW91cztcbiAgICBsaW5rLiNwcmV2aW91cy5uZXh0ID0gdGhpcztcbiAgICBsaW5rLiNwcmV2aW91cyA9IHRoaXM7XG4gIH1cblxuICBjYW5jZWwoKTogdm9pZCB7XG4gICAgdGhpcy4jcHJldmlvdXMubmV4dCA9IHRoaXMubmV4dDtcbiAgICB0aGlzLm5leHQuI3ByZXZpb3VzID0gdGhpcy4jcHJldmlvdXM7XG4gICAgdGhpcy5uZXh0ID0gdGhpcztcbiAgICB0aGlzLiNwcmV2aW91cyA9IHRoaXM7XG4gICAgdGhpcy4jb25EZWFkbGluZSA9IHVuZGVmaW5lZDtcbiAgfVxuXG4gIHBhc3MoKTogdm9pZCB7XG4gICAgY29uc3Qgb25EZWFkbGluZSA9IHRoaXMuI29uRGVhZGxpbmU7XG4gICAgdGhpcy5jYW5jZWwoKTtcbiAgICBvbkRlYWRsaW5lPy4oKTtcbiAgfVxufVxuIiwgImltcG9ydCBFdmVudEVtaXR0ZXIgZnJvbSAnLi9pbmRleC5qcydcblxuZXhwb3J0IHsgRXZlbnRFbWl0dGVyIH1cbmV4cG9ydCBkZWZhdWx0IEV2ZW50RW1pdHRlclxuIiwgImltcG9ydCB7IEV2ZW50RW1pdHRlciB9IGZyb20gJ2V2ZW50ZW1pdHRlcjMnO1xuXG4vKiogTWFwIG9mIGV2ZW50IG5hbWUgdG8gaXRzIG9uZSBwYXlsb2FkLiAqL1xuZXhwb3J0IHR5cGUgRXZlbnRNYXAgPSBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPjtcblxuLyoqIFRoZSBsaXN0ZW5pbmcgaGFsZiBvZiB7QGxpbmsgVHlwZWRFdmVudHN9OiB3aGF0IGEgcHVibGljIG9iamVjdCBvZmZlcnMuICovXG5leHBvcnQgaW50ZXJmYWNlIEV2ZW50U291cmNlPEV2ZW50cyBleHRlbmRzIEV2ZW50TWFwPiB7XG4gIC8qKiBDYWxscyBgbGlzdGVuZXJgIGF0IGVhY2ggZXZlbnQgdW50aWwgdGhlIHJldHVybmVkIGZ1bmN0aW9uIGlzIGNhbGxlZC4gKi9cbiAgb248TmFtZSBleHRlbmRzIGtleW9mIEV2ZW50cyAmIHN0cmluZz4oXG4gICAgbmFtZTogTmFtZSxcbiAgICBsaXN0ZW5lcjogKHBheWxvYWQ6IEV2ZW50c1tOYW1lXSkgPT4gdm9pZCxcbiAgKTogKCkgPT4gdm9pZDtcbn1cblxuLyoqXG4gKiBUeXBlZCBldmVudHMsIG9uZSBwYXlsb2FkIGVhY2gsIG9uIGBldmVudGVtaXR0ZXIzYC4gQSBsaXN0ZW5lciB0aGF0IHRocm93cyBkb2VzIG5vdCBkaXN0dXJiIHRoZVxuICogZW1pdHRlcjogaXRzIGVycm9yIGlzIGhhbmRlZCB0byBgb25MaXN0ZW5lckVycm9yYCAoZGVmYXVsdDogcmVwb3J0ZWQgYXMgYW4gdW5jYXVnaHQgZXhjZXB0aW9uIG9uXG4gKiB0aGUgbmV4dCBtaWNyb3Rhc2ssIGFzIGEgYnJvd3NlcidzIGBFdmVudFRhcmdldGAgZG9lcykuXG4gKi9cbmV4cG9ydCBjbGFzcyBUeXBlZEV2ZW50czxFdmVudHMgZXh0ZW5kcyBFdmVudE1hcD4gaW1wbGVtZW50cyBFdmVudFNvdXJjZTxFdmVudHM+IHtcbiAgcmVhZG9ubHkgI2VtaXR0ZXIgPSBuZXcgRXZlbnRFbWl0dGVyKCk7XG4gIHJlYWRvbmx5ICNvbkxpc3RlbmVyRXJyb3I6IChlcnJvcjogdW5rbm93bikgPT4gdm9pZDtcblxuICBjb25zdHJ1Y3Rvcihvbkxpc3RlbmVyRXJyb3I6IChlcnJvcjogdW5rbm93bikgPT4gdm9pZCA9IHJlcG9ydEVycm9yKSB7XG4gICAgdGhpcy4jb25MaXN0ZW5lckVycm9yID0gb25MaXN0ZW5lckVycm9yO1xuICB9XG5cbiAgb248TmFtZSBleHRlbmRzIGtleW9mIEV2ZW50cyAmIHN0cmluZz4oXG4gICAgbmFtZTogTmFtZSxcbiAgICBsaXN0ZW5lcjogKHBheWxvYWQ6IEV2ZW50c1tOYW1lXSkgPT4gdm9pZCxcbiAgKTogKCkgPT4gdm9pZCB7XG4gICAgY29uc3QgZ3VhcmRlZCA9IChwYXlsb2FkOiBFdmVudHNbTmFtZV0pOiB2b2lkID0+IHtcbiAgICAgIHRyeSB7XG4gICAgICAgIGxpc3RlbmVyKHBheWxvYWQpO1xuICAgICAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICAgICAgdGhpcy4jb25MaXN0ZW5lckVycm9yKGVycm9yKTtcbiAgICAgIH1cbiAgICB9O1xuICAgIHRoaXMuI2VtaXR0ZXIub24obmFtZSwgZ3VhcmRlZCk7XG4gICAgcmV0dXJuICgpID0+IHtcbiAgICAgIHRoaXMuI2VtaXR0ZXIub2ZmKG5hbWUsIGd1YXJkZWQpO1xuICAgIH07XG4gIH1cblxuICBlbWl0PE5hbWUgZXh0ZW5kcyBrZXlvZiBFdmVudHMgJiBzdHJpbmc+KG5hbWU6IE5hbWUsIHBheWxvYWQ6IEV2ZW50c1tOYW1lXSk6IHZvaWQge1xuICAgIHRoaXMuI2VtaXR0ZXIuZW1pdChuYW1lLCBwYXlsb2FkKTtcbiAgfVxuXG4gIC8qKiBGb3JnZXRzIGFsbCBsaXN0ZW5lcnMuICovXG4gIGNsZWFyKCk6IHZvaWQge1xuICAgIHRoaXMuI2VtaXR0ZXIucmVtb3ZlQWxsTGlzdGVuZXJzKCk7XG4gIH1cbn1cblxuZnVuY3Rpb24gcmVwb3J0RXJyb3IoZXJyb3I6IHVua25vd24pOiB2b2lkIHtcbiAgcXVldWVNaWNyb3Rhc2soKCkgPT4ge1xuICAgIHRocm93IGVycm9yO1xuICB9KTtcbn1cbiIsICJpbXBvcnQgeyBiYWxsb3RDb3VudGVyLCBtYWtlQmFsbG90LCB0eXBlIEJhbGxvdCB9IGZyb20gJy4vYmFsbG90LnRzJztcblxuLyoqIFRoZSBiYWxsb3RzIG9mIG9uZSBwcm9wb3NlcjogZWFjaCBoaWdoZXIgdGhhbiB0aGUgbGFzdCBhbmQgdGhhbiBldmVyeSBvbmUgaXQgaGFzIGhlYXJkIG9mLiAqL1xuZXhwb3J0IGNsYXNzIEJhbGxvdFNvdXJjZSB7XG4gIHJlYWRvbmx5ICNwcm9wb3NlcklkOiBzdHJpbmc7XG4gICNjb3VudGVyID0gMDtcblxuICBjb25zdHJ1Y3Rvcihwcm9wb3NlcklkOiBzdHJpbmcpIHtcbiAgICB0aGlzLiNwcm9wb3NlcklkID0gcHJvcG9zZXJJZDtcbiAgfVxuXG4gIG5leHQoKTogQmFsbG90IHtcbiAgICB0aGlzLiNjb3VudGVyKys7XG4gICAgcmV0dXJuIG1ha2VCYWxsb3QodGhpcy4jY291bnRlciwgdGhpcy4jcHJvcG9zZXJJZCk7XG4gIH1cblxuICBsZWFybihiYWxsb3Q6IEJhbGxvdCk6IHZvaWQge1xuICAgIGNvbnN0IGNvdW50ZXIgPSBiYWxsb3RDb3VudGVyKGJhbGxvdCk7XG4gICAgaWYgKGNvdW50ZXIgPiB0aGlzLiNjb3VudGVyKSB0aGlzLiNjb3VudGVyID0gY291bnRlcjtcbiAgfVxufVxuIiwgImltcG9ydCB7IFNwaWxsd2F5RXJyb3IgfSBmcm9tICdAc3BpbGx3YXkvcnVudGltZSc7XG5pbXBvcnQgdHlwZSB7IEJhbGxvdCB9IGZyb20gJy4vYmFsbG90LnRzJztcbmltcG9ydCB0eXBlIHsgUmVwbGljYVJlY29yZCB9IGZyb20gJy4vcmVwbGljYS1yZWNvcmQudHMnO1xuaW1wb3J0IHR5cGUgeyBSZWdpc3RlckNvZGVjIH0gZnJvbSAnLi9yZWdpc3Rlci1jb2RlYy50cyc7XG5cbi8qKiBXaGF0IGEgY2hhbmdlIGZ1bmN0aW9uIGlzIHRvbGQgb2YgaXRzIG93biB3cml0ZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ2hhbmdlQ29udGV4dCB7XG4gIC8qKiBCYWxsb3Qgb2YgdGhlIHJvdW5kOyB3aXRoIGBpbmRleGAgaXQgbmFtZXMgdGhlIG5ldyBzdGF0ZSB1bmlxdWVseSwgZm9yIGV2ZXIuICovXG4gIHJlYWRvbmx5IGJhbGxvdDogQmFsbG90O1xuICAvKiogUG9zaXRpb24gYW1vbmcgdGhlIGNoYW5nZXMgb2YgdGhlIHJvdW5kLiAqL1xuICByZWFkb25seSBpbmRleDogbnVtYmVyO1xufVxuXG4vKipcbiAqIEEgcHVyZSBmdW5jdGlvbiBgc3RhdGUgXHUyMTkyIHsgbmV4dCwgcmVzdWx0IH1gOyB3aXRob3V0IGBuZXh0YCBub3RoaW5nIGlzIHdyaXR0ZW4uIEl0IG1heSBiZSBydW4gbW9yZVxuICogdGhhbiBvbmNlLCBlYWNoIHRpbWUgb24gYSBuZXdlciBzdGF0ZS5cbiAqL1xuZXhwb3J0IHR5cGUgQ2hhbmdlPFN0YXRlLCBSZXN1bHQ+ID0gKFxuICBjdXJyZW50OiBTdGF0ZSB8IHVuZGVmaW5lZCxcbiAgY29udGV4dDogQ2hhbmdlQ29udGV4dCxcbikgPT4geyByZWFkb25seSBuZXh0PzogU3RhdGU7IHJlYWRvbmx5IHJlc3VsdDogUmVzdWx0IH07XG5cbi8qKiBBIGNoYW5nZSB3YWl0aW5nIGZvciBpdHMgcm91bmQuICovXG5leHBvcnQgaW50ZXJmYWNlIFBlbmRpbmdDaGFuZ2U8U3RhdGU+IHtcbiAgcmVhZG9ubHkgY2hhbmdlOiBDaGFuZ2U8U3RhdGUsIHVua25vd24+O1xuICAvKiogV2FpdCB1bnRpbCBldmVyeSByZWFjaGFibGUgcmVwbGljYSBoYXMgdGhlIHN0YXRlLiAqL1xuICByZWFkb25seSBldmVyeXdoZXJlOiBib29sZWFuO1xuICByZWFkb25seSByZXNvbHZlOiAocmVzdWx0OiB1bmtub3duKSA9PiB2b2lkO1xuICByZWFkb25seSByZWplY3Q6IChlcnJvcjogdW5rbm93bikgPT4gdm9pZDtcbn1cblxudHlwZSBBbnN3ZXIgPSB7IHJlYWRvbmx5IHJlc3VsdDogdW5rbm93biB9IHwgeyByZWFkb25seSBlcnJvcjogdW5rbm93biB9O1xuXG4vKiogVGhlIGNoYW5nZXMgb2Ygb25lIHJlZ2lzdGVyIHRoYXQgc2hhcmUgYSByb3VuZCwgd2l0aCB0aGVpciBhbnN3ZXJzLiAqL1xuZXhwb3J0IGNsYXNzIFJlZ2lzdGVyQmF0Y2g8U3RhdGU+IHtcbiAgcmVhZG9ubHkgI2NvZGVjOiBSZWdpc3RlckNvZGVjPFN0YXRlPjtcbiAgcmVhZG9ubHkgI2NoYW5nZXM6IHJlYWRvbmx5IFBlbmRpbmdDaGFuZ2U8U3RhdGU+W107XG4gIC8qKiBXaGV0aGVyIHNvbWUgY2hhbmdlIG11c3QgcmVhY2ggZXZlcnkgcmVwbGljYS4gKi9cbiAgcmVhZG9ubHkgZXZlcnl3aGVyZTogYm9vbGVhbjtcbiAgI2Fuc3dlcnM6IHJlYWRvbmx5IEFuc3dlcltdID0gW107XG4gIC8qKiBBdHRlbXB0cyB3aG9zZSBmYXRlIHdhcyBvcGVuIHdoZW4gdGhleSBlbmRlZCwgb2xkZXN0IGZpcnN0LCB3aXRoIHdoYXQgdGhleSB3b3VsZCBhbnN3ZXIuICovXG4gIHJlYWRvbmx5ICNvcGVuID0gbmV3IE1hcDxCYWxsb3QsIHJlYWRvbmx5IEFuc3dlcltdPigpO1xuXG4gIGNvbnN0cnVjdG9yKGNvZGVjOiBSZWdpc3RlckNvZGVjPFN0YXRlPiwgY2hhbmdlczogcmVhZG9ubHkgUGVuZGluZ0NoYW5nZTxTdGF0ZT5bXSkge1xuICAgIHRoaXMuI2NvZGVjID0gY29kZWM7XG4gICAgdGhpcy4jY2hhbmdlcyA9IGNoYW5nZXM7XG4gICAgdGhpcy5ldmVyeXdoZXJlID0gY2hhbmdlcy5zb21lKChjaGFuZ2UpID0+IGNoYW5nZS5ldmVyeXdoZXJlKTtcbiAgfVxuXG4gIC8qKiBXaGV0aGVyIGFuIGVhcmxpZXIgYXR0ZW1wdCBvZiB0aGlzIGJhdGNoIG1heSBoYXZlIGJlZW4gY2hvc2VuLiAqL1xuICBnZXQgaXNPcGVuKCk6IGJvb2xlYW4ge1xuICAgIHJldHVybiB0aGlzLiNvcGVuLnNpemUgPiAwO1xuICB9XG5cbiAgLyoqIFRoZSBhdHRlbXB0IGF0IGBiYWxsb3RgLCB0aGUgbmV3ZXN0IG9uZSwgZW5kZWQgd2l0aG91dCBhbnlib2R5IGtub3dpbmcgaG93LiAqL1xuICBsZWF2ZU9wZW4oYmFsbG90OiBCYWxsb3QpOiB2b2lkIHtcbiAgICB0aGlzLiNvcGVuLnNldChiYWxsb3QsIHRoaXMuI2Fuc3dlcnMpO1xuICB9XG5cbiAgLyoqXG4gICAqIFJ1bnMgdGhlIGNoYW5nZXMgb24gdGhlIHN0YXRlIHRoYXQgYSBxdW9ydW0gcmVwb3J0ZWQgYW5kIHJldHVybnMgdGhlIG5leHQgc3RhdGUsIG9yIGB1bmRlZmluZWRgXG4gICAqIHdoZW4gdGhlcmUgaXMgbm90aGluZyB0byB3cml0ZS4gQSBzdGF0ZSB0aGF0IGlzIG5vdCBrbm93biB0byBiZSBjaG9zZW4gaXMgcHJvcG9zZWQgYWdhaW4sIHNvXG4gICAqIHRoYXQgd2hhdCB3YXMgYW5zd2VyZWQgc3RheXMgdHJ1ZS5cbiAgICpcbiAgICogQWZ0ZXIgYXR0ZW1wdHMgd2l0aCBhbiBvcGVuIGZhdGUgdGhlIHJlcG9ydCB0ZWxscyBpdDogdGhlIHJlY29yZCBpcyB0aGF0IG9mIG9uZSBvZiB0aGVtIChpdCBpc1xuICAgKiBjb21wbGV0ZWQsIHdpdGggaXRzIGFuc3dlcnMpLCBvciBvbGRlciB0aGFuIGFsbCAobm9uZSB3YXMgY2hvc2VuIGFuZCBub25lIGNhbiBiZSBhbnkgbW9yZSwgZm9yXG4gICAqIGEgcXVvcnVtIGhhcyBwcm9taXNlZCBhIGhpZ2hlciBiYWxsb3Q6IHRoZSBjaGFuZ2VzIHJ1biBhbmV3KSwgb3Igc29tZWJvZHkgZWxzZSdzIG5ld2VyIG9uZVxuICAgKiAod2hldGhlciBpdCBzdGFuZHMgb24gb3VycyBub2JvZHkgY2FuIHRlbGwpLlxuICAgKiBAdGhyb3dzIFJFR0lTVEVSX09VVENPTUVfVU5LTk9XTiBpbiB0aGUgbGFzdCBjYXNlLlxuICAgKi9cbiAgZGVjaWRlKFxuICAgIHJlY29yZDogUmVwbGljYVJlY29yZCB8IHVuZGVmaW5lZCxcbiAgICBiYWxsb3Q6IEJhbGxvdCxcbiAgICBpc0Nob3NlbjogYm9vbGVhbixcbiAgKTogVWludDhBcnJheSB8IHVuZGVmaW5lZCB7XG4gICAgaWYgKHJlY29yZCAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICBjb25zdCBhbnN3ZXJzID0gdGhpcy4jb3Blbi5nZXQocmVjb3JkLmFjY2VwdGVkKTtcbiAgICAgIGlmIChhbnN3ZXJzICE9PSB1bmRlZmluZWQpIHtcbiAgICAgICAgdGhpcy4jYW5zd2VycyA9IGFuc3dlcnM7XG4gICAgICAgIHJldHVybiByZWNvcmQuc3RhdGU7XG4gICAgICB9XG4gICAgICBjb25zdCBbb2xkZXN0XSA9IHRoaXMuI29wZW4ua2V5cygpO1xuICAgICAgaWYgKG9sZGVzdCAhPT0gdW5kZWZpbmVkICYmIHJlY29yZC5hY2NlcHRlZCA+IG9sZGVzdCkgdGhyb3cgb3ZlcnRha2VuRXJyb3IoKTtcbiAgICB9XG4gICAgY29uc3QgYmVmb3JlID0gcmVjb3JkID09PSB1bmRlZmluZWQgPyB1bmRlZmluZWQgOiB0aGlzLiNjb2RlYy5kZWNvZGUocmVjb3JkLnN0YXRlKTtcbiAgICBjb25zdCBhZnRlciA9IHRoaXMuI3J1bihiZWZvcmUsIGJhbGxvdCk7XG4gICAgaWYgKGFmdGVyICE9PSBiZWZvcmUgJiYgYWZ0ZXIgIT09IHVuZGVmaW5lZCkgcmV0dXJuIHRoaXMuI2NvZGVjLmVuY29kZShhZnRlcik7XG4gICAgcmV0dXJuIGlzQ2hvc2VuICYmICF0aGlzLmV2ZXJ5d2hlcmUgPyB1bmRlZmluZWQgOiByZWNvcmQ/LnN0YXRlO1xuICB9XG5cbiAgcmVzb2x2ZSgpOiB2b2lkIHtcbiAgICBmb3IgKGxldCBpID0gMDsgaSA8IHRoaXMuI2NoYW5nZXMubGVuZ3RoOyBpKyspIHtcbiAgICAgIGNvbnN0IGNoYW5nZSA9IHRoaXMuI2NoYW5nZXNbaV07XG4gICAgICBjb25zdCBhbnN3ZXIgPSB0aGlzLiNhbnN3ZXJzW2ldO1xuICAgICAgaWYgKGNoYW5nZSA9PT0gdW5kZWZpbmVkIHx8IGFuc3dlciA9PT0gdW5kZWZpbmVkKSBjb250aW51ZTtcbiAgICAgIGlmICgnZXJyb3InIGluIGFuc3dlcikgY2hhbmdlLnJlamVjdChhbnN3ZXIuZXJyb3IpO1xuICAgICAgZWxzZSBjaGFuZ2UucmVzb2x2ZShhbnN3ZXIucmVzdWx0KTtcbiAgICB9XG4gIH1cblxuICByZWplY3QoZXJyb3I6IHVua25vd24pOiB2b2lkIHtcbiAgICBmb3IgKGNvbnN0IGNoYW5nZSBvZiB0aGlzLiNjaGFuZ2VzKSBjaGFuZ2UucmVqZWN0KGVycm9yKTtcbiAgfVxuXG4gICNydW4oYmVmb3JlOiBTdGF0ZSB8IHVuZGVmaW5lZCwgYmFsbG90OiBCYWxsb3QpOiBTdGF0ZSB8IHVuZGVmaW5lZCB7XG4gICAgbGV0IHN0YXRlID0gYmVmb3JlO1xuICAgIHRoaXMuI2Fuc3dlcnMgPSB0aGlzLiNjaGFuZ2VzLm1hcCgoeyBjaGFuZ2UgfSwgaW5kZXgpID0+IHtcbiAgICAgIHRyeSB7XG4gICAgICAgIGNvbnN0IHsgbmV4dCwgcmVzdWx0IH0gPSBjaGFuZ2Uoc3RhdGUsIHsgYmFsbG90LCBpbmRleCB9KTtcbiAgICAgICAgaWYgKG5leHQgIT09IHVuZGVmaW5lZCkgc3RhdGUgPSBuZXh0O1xuICAgICAgICByZXR1cm4geyByZXN1bHQgfTtcbiAgICAgIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgICAgIHJldHVybiB7IGVycm9yIH07XG4gICAgICB9XG4gICAgfSk7XG4gICAgcmV0dXJuIHN0YXRlO1xuICB9XG59XG5cbmZ1bmN0aW9uIG92ZXJ0YWtlbkVycm9yKCk6IFNwaWxsd2F5RXJyb3Ige1xuICByZXR1cm4gbmV3IFNwaWxsd2F5RXJyb3IoXG4gICAgJ1JFR0lTVEVSX09VVENPTUVfVU5LTk9XTicsXG4gICAgJ0Fub3RoZXIgY29vcmRpbmF0b3Igd3JvdGUgYWZ0ZXIgdGhpcyBjaGFuZ2U7IHJlcGVhdCBpdCB3aXRoIHRoZSBzYW1lIG9wZXJhdGlvbiBpZC4nLFxuICAgIHsgYXBwbGllZDogJ3Vua25vd24nLCByZXRyeWFibGU6IHRydWUgfSxcbiAgKTtcbn1cbiIsICJpbXBvcnQgeyBTcGlsbHdheUVycm9yIH0gZnJvbSAnQHNwaWxsd2F5L3J1bnRpbWUnO1xuaW1wb3J0IHR5cGUgeyBDb21taXQsIEVudHJ5LCBLZXkgfSBmcm9tICdAc3BpbGx3YXkvc3RvcmFnZSc7XG5pbXBvcnQgeyBCQUxMT1RfQllURVMsIG5leHRCYWxsb3QsIHR5cGUgQmFsbG90IH0gZnJvbSAnLi9iYWxsb3QudHMnO1xuXG4vKiogV2hhdCBhIHJlcGxpY2EgaGFzIGFjY2VwdGVkIGZvciBhIHJlZ2lzdGVyLiAqL1xuZXhwb3J0IGludGVyZmFjZSBSZXBsaWNhUmVjb3JkIHtcbiAgLyoqIFRoZSBiYWxsb3QgYXQgd2hpY2ggYHN0YXRlYCB3YXMgYWNjZXB0ZWQuICovXG4gIHJlYWRvbmx5IGFjY2VwdGVkOiBCYWxsb3Q7XG4gIHJlYWRvbmx5IHN0YXRlOiBVaW50OEFycmF5O1xufVxuXG5jb25zdCBGT1JNQVQgPSAxO1xuY29uc3QgU1RBVEVfT0ZGU0VUID0gMSArIEJBTExPVF9CWVRFUztcblxuLyoqIEJ5dGVzIGEgcmVjb3JkIGFkZHMgdG8gaXRzIHN0YXRlLiAqL1xuZXhwb3J0IGNvbnN0IFJFQ09SRF9PVkVSSEVBRF9CWVRFUzogbnVtYmVyID0gU1RBVEVfT0ZGU0VUO1xuXG4vKipcbiAqIFRoZSByZWNvcmQgaW4gYSByZXBsaWNhJ3MgZW50cnk7IGB1bmRlZmluZWRgIHdoZW4gdGhlIHJlcGxpY2EgbmV2ZXIgYWNjZXB0ZWQgYW55dGhpbmcgKGFuIGVudHJ5XG4gKiB3aXRob3V0IGEgdmFsdWUgaG9sZHMgYSBwcm9taXNlIGFsb25lKS5cbiAqIEB0aHJvd3MgUkVHSVNURVJfQ09SUlVQVCB3aGVuIHRoZSBlbnRyeSBpcyBzb21ldGhpbmcgZWxzZS5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGRlY29kZVJlY29yZChlbnRyeTogRW50cnkgfCB1bmRlZmluZWQpOiBSZXBsaWNhUmVjb3JkIHwgdW5kZWZpbmVkIHtcbiAgaWYgKGVudHJ5ID09PSB1bmRlZmluZWQgfHwgZW50cnkudmFsdWUubGVuZ3RoID09PSAwKSByZXR1cm4gdW5kZWZpbmVkO1xuICBjb25zdCB7IHZhbHVlIH0gPSBlbnRyeTtcbiAgaWYgKHZhbHVlLmxlbmd0aCA8IFNUQVRFX09GRlNFVCB8fCB2YWx1ZVswXSAhPT0gRk9STUFUKSB7XG4gICAgdGhyb3cgbmV3IFNwaWxsd2F5RXJyb3IoXG4gICAgICAnUkVHSVNURVJfQ09SUlVQVCcsXG4gICAgICAnQSBzdG9yZWQgcmVnaXN0ZXIgaXMgZGFtYWdlZCBvciBvZiBhbiB1bmtub3duIGZvcm1hdDsgcmVzdG9yZSB0aGUgbm9kZSBmcm9tIGEgcmVwbGljYS4nLFxuICAgICk7XG4gIH1cbiAgY29uc3QgYnl0ZXMgPSBCdWZmZXIuZnJvbSh2YWx1ZS5idWZmZXIsIHZhbHVlLmJ5dGVPZmZzZXQsIHZhbHVlLmxlbmd0aCk7XG4gIHJldHVybiB7XG4gICAgYWNjZXB0ZWQ6IGJ5dGVzLnRvU3RyaW5nKCdsYXRpbjEnLCAxLCBTVEFURV9PRkZTRVQpLFxuICAgIHN0YXRlOiBieXRlcy5zdWJhcnJheShTVEFURV9PRkZTRVQpLFxuICB9O1xufVxuXG5mdW5jdGlvbiBlbmNvZGVSZWNvcmQoeyBhY2NlcHRlZCwgc3RhdGUgfTogUmVwbGljYVJlY29yZCk6IFVpbnQ4QXJyYXkge1xuICBjb25zdCBieXRlcyA9IEJ1ZmZlci5hbGxvY1Vuc2FmZShTVEFURV9PRkZTRVQgKyBzdGF0ZS5sZW5ndGgpO1xuICBieXRlc1swXSA9IEZPUk1BVDtcbiAgYnl0ZXMud3JpdGUoYWNjZXB0ZWQsIDEsIEJBTExPVF9CWVRFUywgJ2xhdGluMScpO1xuICBieXRlcy5zZXQoc3RhdGUsIFNUQVRFX09GRlNFVCk7XG4gIHJldHVybiBieXRlcztcbn1cblxuLyoqIFByb21pc2VzIGBiYWxsb3RgIGF0IGEgcmVwbGljYSwgdW5sZXNzIGl0IGhhcyBwcm9taXNlZCBhIGhpZ2hlciBvbmUsIGFuZCByZXR1cm5zIGl0cyByZWNvcmQuICovXG5leHBvcnQgZnVuY3Rpb24gcHJlcGFyZUNvbW1pdChrZXk6IEtleSwgYmFsbG90OiBCYWxsb3QpOiBDb21taXQge1xuICByZXR1cm4ge1xuICAgIGNoZWNrczogW3sga2luZDogJ3N0YW1wQXRNb3N0Jywga2V5LCBzdGFtcDogYmFsbG90IH1dLFxuICAgIHdyaXRlczogW3sga2luZDogJ3N0YW1wJywga2V5LCBzdGFtcDogYmFsbG90IH1dLFxuICAgIHJldHVybmluZzogW2tleV0sXG4gIH07XG59XG5cbi8qKiBBY2NlcHRzIGEgc3RhdGUgYXQgYGJhbGxvdGAgYW5kIHByb21pc2VzIHRoZSBzYW1lIHByb3Bvc2VyIGl0cyBuZXh0IGJhbGxvdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhY2NlcHRDb21taXQoa2V5OiBLZXksIGJhbGxvdDogQmFsbG90LCBzdGF0ZTogVWludDhBcnJheSk6IENvbW1pdCB7XG4gIGNvbnN0IHZhbHVlID0gZW5jb2RlUmVjb3JkKHsgYWNjZXB0ZWQ6IGJhbGxvdCwgc3RhdGUgfSk7XG4gIHJldHVybiB7XG4gICAgY2hlY2tzOiBbeyBraW5kOiAnc3RhbXBBdE1vc3QnLCBrZXksIHN0YW1wOiBiYWxsb3QgfV0sXG4gICAgd3JpdGVzOiBbeyBraW5kOiAncHV0Jywga2V5LCB2YWx1ZSwgc3RhbXA6IG5leHRCYWxsb3QoYmFsbG90KSB9XSxcbiAgfTtcbn1cbiIsICJpbXBvcnQgeyBhc3NlcnROZXZlciB9IGZyb20gJ0BzcGlsbHdheS9ydW50aW1lJztcbmltcG9ydCB0eXBlIHsgQmFsbG90IH0gZnJvbSAnLi9iYWxsb3QudHMnO1xuaW1wb3J0IHR5cGUgeyBSZXBsaWNhUmVjb3JkIH0gZnJvbSAnLi9yZXBsaWNhLXJlY29yZC50cyc7XG5cbi8qKiBBIHNldCBvZiByZXBsaWNhczogYml0IGkgc3RhbmRzIGZvciB0aGUgcmVwbGljYSBhdCBpbmRleCBpIG9mIHRoZSByZWdpc3RlcidzIGxpc3QuICovXG5leHBvcnQgdHlwZSBSZXBsaWNhU2V0ID0gbnVtYmVyO1xuXG4vKiogSG93IGEgcm91bmQgZW5kZWQuICovXG5leHBvcnQgdHlwZSBSb3VuZE91dGNvbWUgPVxuICAvKiogQSBxdW9ydW0gYWNjZXB0ZWQgdGhlIHByb3Bvc2FsOyBgYWNjZXB0ZWRgIGFyZSBhbGwgdGhhdCBkaWQuICovXG4gIHwgeyByZWFkb25seSBraW5kOiAnY2hvc2VuJzsgcmVhZG9ubHkgYWNjZXB0ZWQ6IFJlcGxpY2FTZXQgfVxuICAvKipcbiAgICogTm90aGluZyB3YXMgdG8gYmUgd3JpdHRlbi4gYHByb21pc2VkYDogYWZ0ZXIgYSBwcmVwYXJlIHRoYXQgZm91bmQgbm90aGluZyBhbnl3aGVyZSwgdGhlIHJlcGxpY2FzXG4gICAqIHRoYXQgYXJlIHByb3ZlZCB0byBoYXZlIG5vdGhpbmcuXG4gICAqL1xuICB8IHsgcmVhZG9ubHkga2luZDogJ2tlcHQnOyByZWFkb25seSBwcm9taXNlZDogUmVwbGljYVNldCB9XG4gIC8qKiBBbm90aGVyIGJhbGxvdCwgYXQgbGVhc3QgYHByb21pc2VkYCwgaXMgaW4gdGhlIHdheS4gKi9cbiAgfCB7XG4gICAgICByZWFkb25seSBraW5kOiAnb3V0YmlkJztcbiAgICAgIHJlYWRvbmx5IHByb21pc2VkOiBCYWxsb3Q7XG4gICAgICAvKiogV2hldGhlciB0aGlzIHJvdW5kJ3MgcHJvcG9zYWwgbWF5IGxpdmUgb24gc29tZSByZXBsaWNhLiAqL1xuICAgICAgcmVhZG9ubHkgYXBwbGllZDogZmFsc2UgfCAndW5rbm93bic7XG4gICAgfVxuICAvKiogVG9vIGZldyByZXBsaWNhcyBhbnN3ZXJlZC4gKi9cbiAgfCB7IHJlYWRvbmx5IGtpbmQ6ICd1bmF2YWlsYWJsZSc7IHJlYWRvbmx5IGFwcGxpZWQ6IGZhbHNlIHwgJ3Vua25vd24nIH07XG5cbi8qKiBUaGUgcGhhc2VzIGluIHdoaWNoIHJlcGxpY2FzIGFyZSBjYWxsZWQ7IGFuIGFuc3dlciBjb3VudHMgaW4gaXRzIG93biBwaGFzZSBvbmx5LiAqL1xuZXhwb3J0IHR5cGUgQ2FsbFBoYXNlID0gJ3ByZXBhcmluZycgfCAnYWNjZXB0aW5nJztcblxuLyoqIFdoYXQgaGFwcGVuZWQuICovXG5leHBvcnQgdHlwZSBSb3VuZEV2ZW50ID1cbiAgfCB7XG4gICAgICByZWFkb25seSBraW5kOiAncHJvbWlzZWQnO1xuICAgICAgcmVhZG9ubHkgcmVwbGljYTogbnVtYmVyO1xuICAgICAgcmVhZG9ubHkgcmVjb3JkOiBSZXBsaWNhUmVjb3JkIHwgdW5kZWZpbmVkO1xuICAgIH1cbiAgfCB7IHJlYWRvbmx5IGtpbmQ6ICdhY2NlcHRlZCc7IHJlYWRvbmx5IHJlcGxpY2E6IG51bWJlciB9XG4gIHwge1xuICAgICAgcmVhZG9ubHkga2luZDogJ3JlZnVzZWQnO1xuICAgICAgcmVhZG9ubHkgb2Y6IENhbGxQaGFzZTtcbiAgICAgIHJlYWRvbmx5IHJlcGxpY2E6IG51bWJlcjtcbiAgICAgIHJlYWRvbmx5IHByb21pc2VkOiBCYWxsb3Q7XG4gICAgfVxuICB8IHtcbiAgICAgIHJlYWRvbmx5IGtpbmQ6ICdmYWlsZWQnO1xuICAgICAgcmVhZG9ubHkgb2Y6IENhbGxQaGFzZTtcbiAgICAgIHJlYWRvbmx5IHJlcGxpY2E6IG51bWJlcjtcbiAgICAgIHJlYWRvbmx5IGFwcGxpZWQ6IGZhbHNlIHwgJ3Vua25vd24nO1xuICAgIH1cbiAgLyoqIFRoZSBjaGFuZ2UgZnVuY3Rpb25zIGhhdmUgcnVuOyBgdW5kZWZpbmVkYDogbm90aGluZyBpcyB0byBiZSB3cml0dGVuLiAqL1xuICB8IHsgcmVhZG9ubHkga2luZDogJ2RlY2lkZWQnOyByZWFkb25seSBwcm9wb3NhbDogVWludDhBcnJheSB8IHVuZGVmaW5lZCB9XG4gIC8qKiBUaGUgdGltZSBvZiB0aGUgcm91bmQsIG9yIG9mIGl0cyBsaW5nZXJpbmcsIGlzIG92ZXIuICovXG4gIHwgeyByZWFkb25seSBraW5kOiAnZXhwaXJlZCcgfTtcblxuLyoqIFdoYXQgaXMgdG8gYmUgZG9uZS4gKi9cbmV4cG9ydCB0eXBlIFJvdW5kQ29tbWFuZCA9XG4gIHwgeyByZWFkb25seSBraW5kOiAncHJlcGFyZScgfVxuICB8IHsgcmVhZG9ubHkga2luZDogJ2RlY2lkZSc7IHJlYWRvbmx5IHJlY29yZDogUmVwbGljYVJlY29yZCB8IHVuZGVmaW5lZCB9XG4gIHwgeyByZWFkb25seSBraW5kOiAnYWNjZXB0JzsgcmVhZG9ubHkgcHJvcG9zYWw6IFVpbnQ4QXJyYXkgfVxuICAvKiogVGhlIHJvdW5kIGNhbm5vdCBzdWNjZWVkOyB3YWl0IGEgbW9tZW50IGZvciB0aGUgYW5zd2VycyB0aGF0IHRlbGwgd2hldGhlciBpdCBsZWZ0IGEgdHJhY2UuICovXG4gIHwgeyByZWFkb25seSBraW5kOiAnbGluZ2VyJyB9XG4gIHwgeyByZWFkb25seSBraW5kOiAnZmluaXNoJzsgcmVhZG9ubHkgb3V0Y29tZTogUm91bmRPdXRjb21lIH07XG5cbi8qKiBPbmUgYXR0ZW1wdCB0byBjaGFuZ2UgYSByZWdpc3RlciBhdCBvbmUgYmFsbG90LiBJbW11dGFibGUuICovXG5leHBvcnQgaW50ZXJmYWNlIFJvdW5kU3RhdGUge1xuICByZWFkb25seSBwaGFzZTogJ3ByZXBhcmluZycgfCAnZGVjaWRpbmcnIHwgJ2FjY2VwdGluZycgfCAnZmluaXNoZWQnO1xuICAvKiogVGhlIHJlcGxpY2FzIHRoYXQgYXJlIGNhbGxlZDogdGhvc2Ugbm90IGRvd24uICovXG4gIHJlYWRvbmx5IGNhbGxlZDogUmVwbGljYVNldDtcbiAgLyoqIE9mIHRoZXNlLCB0aGUgb25lcyB3aG9zZSBhbnN3ZXJzIGNvdW50LiAqL1xuICByZWFkb25seSB2b3RlcnM6IFJlcGxpY2FTZXQ7XG4gIC8qKiBIb3cgbWFueSB2b3RlcnMgbXVzdCBhZ3JlZS4gKi9cbiAgcmVhZG9ubHkgcXVvcnVtOiBudW1iZXI7XG4gIC8qKiBGaW5pc2ggb25seSB3aGVuIGV2ZXJ5IGNhbGxlZCByZXBsaWNhIGhhcyBhbnN3ZXJlZCAocmVwYWlyIHdhbnRzIGFsbCwgbm90IGEgcXVvcnVtKS4gKi9cbiAgcmVhZG9ubHkgd2FpdEZvckFsbDogYm9vbGVhbjtcbiAgLyoqIFJlcGxpY2FzIHRoYXQgYWdyZWVkIGluIHRoaXMgcGhhc2UsIHRoYXQgYW5zd2VyZWQgYXQgYWxsLCBhbmQgdGhhdCBmYWlsZWQgd2l0aCBhIGRvdWJ0LiAqL1xuICByZWFkb25seSBncmFudGVkOiBSZXBsaWNhU2V0O1xuICByZWFkb25seSBhbnN3ZXJlZDogUmVwbGljYVNldDtcbiAgcmVhZG9ubHkgZG91YnRmdWw6IFJlcGxpY2FTZXQ7XG4gIC8qKiBObyBxdW9ydW0gaXMgcG9zc2libGUgYW55IG1vcmUuICovXG4gIHJlYWRvbmx5IGxvc3Q6IGJvb2xlYW47XG4gIC8qKiBUaGUgcmVjb3JkIG9mIHRoZSBoaWdoZXN0IGFjY2VwdGVkIGJhbGxvdCBhbW9uZyB0aGUgcHJvbWlzZXMuICovXG4gIHJlYWRvbmx5IGJlc3Q6IFJlcGxpY2FSZWNvcmQgfCB1bmRlZmluZWQ7XG4gIC8qKiBUaGUgaGlnaGVzdCBwcm9taXNlIHRoYXQgd2FzIGluIHRoZSB3YXkuICovXG4gIHJlYWRvbmx5IG91dGJpZDogQmFsbG90IHwgdW5kZWZpbmVkO1xufVxuXG4vKiogQSBzdGVwIG9mIHRoZSBtYWNoaW5lLiAqL1xuZXhwb3J0IGludGVyZmFjZSBSb3VuZFN0ZXAge1xuICByZWFkb25seSBzdGF0ZTogUm91bmRTdGF0ZTtcbiAgcmVhZG9ubHkgY29tbWFuZDogUm91bmRDb21tYW5kIHwgdW5kZWZpbmVkO1xufVxuXG4vKipcbiAqIEJlZ2lucyBhIHJvdW5kLiBXaXRoIGEgYGJhc2VgLCBhIHJlY29yZCBrbm93biB0byBiZSB0aGUgbGF0ZXN0IGNob3NlbiBvbmUgKGZyb20gdGhpcyBwcm9wb3NlcidzXG4gKiBvd24gcHJvbWlzZSwgb3IgYmVjYXVzZSBpdCBpcyB0aGUgb25seSBjb29yZGluYXRvciksIHRoZSBwcmVwYXJlIHBoYXNlIGlzIG5vdCBuZWVkZWQuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzdGFydFJvdW5kKFxuICBzZXR0aW5nOiBQaWNrPFJvdW5kU3RhdGUsICdjYWxsZWQnIHwgJ3ZvdGVycycgfCAncXVvcnVtJyB8ICd3YWl0Rm9yQWxsJz4sXG4gIGJhc2U6IHsgcmVhZG9ubHkgcmVjb3JkOiBSZXBsaWNhUmVjb3JkIHwgdW5kZWZpbmVkIH0gfCB1bmRlZmluZWQsXG4pOiBSb3VuZFN0ZXAge1xuICAvLyBXcml0dGVuIG91dDogYSBzcHJlYWQgaW50byBhIG5ldyBzaGFwZSBjb3N0cyBtb3JlIHRoYW4gdGhlIHJlc3Qgb2YgYSByb3VuZCAobWVhc3VyZWQpLlxuICBjb25zdCBzdGF0ZTogUm91bmRTdGF0ZSA9IHtcbiAgICBwaGFzZTogYmFzZSA9PT0gdW5kZWZpbmVkID8gJ3ByZXBhcmluZycgOiAnZGVjaWRpbmcnLFxuICAgIGNhbGxlZDogc2V0dGluZy5jYWxsZWQsXG4gICAgdm90ZXJzOiBzZXR0aW5nLnZvdGVycyxcbiAgICBxdW9ydW06IHNldHRpbmcucXVvcnVtLFxuICAgIHdhaXRGb3JBbGw6IHNldHRpbmcud2FpdEZvckFsbCxcbiAgICBncmFudGVkOiAwLFxuICAgIGFuc3dlcmVkOiAwLFxuICAgIGRvdWJ0ZnVsOiAwLFxuICAgIGxvc3Q6IGZhbHNlLFxuICAgIGJlc3Q6IGJhc2U/LnJlY29yZCxcbiAgICBvdXRiaWQ6IHVuZGVmaW5lZCxcbiAgfTtcbiAgaWYgKGNvdW50Qml0cyhzdGF0ZS5jYWxsZWQgJiBzdGF0ZS52b3RlcnMpIDwgc3RhdGUucXVvcnVtKSB7XG4gICAgcmV0dXJuIGZpbmlzaChzdGF0ZSwgeyBraW5kOiAndW5hdmFpbGFibGUnLCBhcHBsaWVkOiBmYWxzZSB9KTtcbiAgfVxuICBjb25zdCBjb21tYW5kOiBSb3VuZENvbW1hbmQgPVxuICAgIGJhc2UgPT09IHVuZGVmaW5lZCA/IHsga2luZDogJ3ByZXBhcmUnIH0gOiB7IGtpbmQ6ICdkZWNpZGUnLCByZWNvcmQ6IGJhc2UucmVjb3JkIH07XG4gIHJldHVybiB7IHN0YXRlLCBjb21tYW5kIH07XG59XG5cbi8qKlxuICogVGhlIHNpbmdsZS1kZWNyZWUgcHJvdG9jb2wgb2Ygb25lIHJlZ2lzdGVyLCBvbmUgYmFsbG90OiBDQVNQYXhvcyAoUnlzdHNvdiwgXCJDQVNQYXhvczogUmVwbGljYXRlZFxuICogU3RhdGUgTWFjaGluZXMgd2l0aG91dCBsb2dzXCIsIFx1MDBBNzIuMiksIHdpdGggdGhlIGFjY2VwdCBjYXJyeWluZyB0aGUgbmV4dCBwcm9taXNlIChcdTAwQTcyLjIuMSkuIFB1cmUuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzdGVwUm91bmQoc3RhdGU6IFJvdW5kU3RhdGUsIGV2ZW50OiBSb3VuZEV2ZW50KTogUm91bmRTdGVwIHtcbiAgaWYgKHN0YXRlLnBoYXNlID09PSAnZmluaXNoZWQnKSByZXR1cm4geyBzdGF0ZSwgY29tbWFuZDogdW5kZWZpbmVkIH07XG4gIHN3aXRjaCAoZXZlbnQua2luZCkge1xuICAgIGNhc2UgJ3Byb21pc2VkJzpcbiAgICAgIGlmIChzdGF0ZS5waGFzZSAhPT0gJ3ByZXBhcmluZycpIHJldHVybiB7IHN0YXRlLCBjb21tYW5kOiB1bmRlZmluZWQgfTtcbiAgICAgIHJldHVybiBhZnRlclByb21pc2Uoc3RhdGUsIGV2ZW50LnJlcGxpY2EsIGV2ZW50LnJlY29yZCk7XG4gICAgY2FzZSAnYWNjZXB0ZWQnOlxuICAgICAgcmV0dXJuIGFmdGVyVm90ZShncmFudChzdGF0ZSwgZXZlbnQucmVwbGljYSkpO1xuICAgIGNhc2UgJ3JlZnVzZWQnOiB7XG4gICAgICBpZiAoc3RhdGUucGhhc2UgIT09IGV2ZW50Lm9mKSByZXR1cm4geyBzdGF0ZSwgY29tbWFuZDogdW5kZWZpbmVkIH07XG4gICAgICBjb25zdCBvdXRiaWQgPSBsYXRlck9mKHN0YXRlLm91dGJpZCwgZXZlbnQucHJvbWlzZWQpO1xuICAgICAgcmV0dXJuIGFmdGVyVm90ZSh7IC4uLnN0YXRlLCBvdXRiaWQsIGFuc3dlcmVkOiBzdGF0ZS5hbnN3ZXJlZCB8ICgxIDw8IGV2ZW50LnJlcGxpY2EpIH0pO1xuICAgIH1cbiAgICBjYXNlICdmYWlsZWQnOiB7XG4gICAgICBpZiAoc3RhdGUucGhhc2UgIT09IGV2ZW50Lm9mKSByZXR1cm4geyBzdGF0ZSwgY29tbWFuZDogdW5kZWZpbmVkIH07XG4gICAgICBjb25zdCBiaXQgPSAxIDw8IGV2ZW50LnJlcGxpY2E7XG4gICAgICBjb25zdCBkb3VidGZ1bCA9IGV2ZW50LmFwcGxpZWQgPT09IGZhbHNlID8gc3RhdGUuZG91YnRmdWwgOiBzdGF0ZS5kb3VidGZ1bCB8IGJpdDtcbiAgICAgIHJldHVybiBhZnRlclZvdGUoeyAuLi5zdGF0ZSwgZG91YnRmdWwsIGFuc3dlcmVkOiBzdGF0ZS5hbnN3ZXJlZCB8IGJpdCB9KTtcbiAgICB9XG4gICAgY2FzZSAnZGVjaWRlZCc6XG4gICAgICBpZiAoZXZlbnQucHJvcG9zYWwgPT09IHVuZGVmaW5lZClcbiAgICAgICAgcmV0dXJuIGZpbmlzaChzdGF0ZSwgeyBraW5kOiAna2VwdCcsIHByb21pc2VkOiBzdGF0ZS5ncmFudGVkIH0pO1xuICAgICAgcmV0dXJuIHtcbiAgICAgICAgc3RhdGU6IHsgLi4uc3RhdGUsIHBoYXNlOiAnYWNjZXB0aW5nJywgZ3JhbnRlZDogMCwgYW5zd2VyZWQ6IDAsIGRvdWJ0ZnVsOiAwIH0sXG4gICAgICAgIGNvbW1hbmQ6IHsga2luZDogJ2FjY2VwdCcsIHByb3Bvc2FsOiBldmVudC5wcm9wb3NhbCB9LFxuICAgICAgfTtcbiAgICBjYXNlICdleHBpcmVkJzpcbiAgICAgIGlmICghaGFzUXVvcnVtKHN0YXRlKSkgcmV0dXJuIGZpbmlzaChzdGF0ZSwgZmFpbHVyZU9mKHN0YXRlKSk7XG4gICAgICByZXR1cm4gYWZ0ZXJWb3RlKHsgLi4uc3RhdGUsIHdhaXRGb3JBbGw6IGZhbHNlIH0pO1xuICAgIGRlZmF1bHQ6XG4gICAgICByZXR1cm4gYXNzZXJ0TmV2ZXIoZXZlbnQpO1xuICB9XG59XG5cbmZ1bmN0aW9uIGFmdGVyUHJvbWlzZShcbiAgc3RhdGU6IFJvdW5kU3RhdGUsXG4gIHJlcGxpY2E6IG51bWJlcixcbiAgcmVjb3JkOiBSZXBsaWNhUmVjb3JkIHwgdW5kZWZpbmVkLFxuKTogUm91bmRTdGVwIHtcbiAgLy8gQSByZWNvdmVyaW5nIHJlcGxpY2EgbWF5IGhhdmUgZm9yZ290dGVuIGEgaGlnaGVyIHJlY29yZCwgYnV0IHdoYXQgaXQgaGFzIGlzIHJlYWwuXG4gIGNvbnN0IGJlc3QgPVxuICAgIHJlY29yZCA9PT0gdW5kZWZpbmVkIHx8IChzdGF0ZS5iZXN0ICE9PSB1bmRlZmluZWQgJiYgc3RhdGUuYmVzdC5hY2NlcHRlZCA+PSByZWNvcmQuYWNjZXB0ZWQpXG4gICAgICA/IHN0YXRlLmJlc3RcbiAgICAgIDogcmVjb3JkO1xuICByZXR1cm4gYWZ0ZXJWb3RlKHsgLi4uZ3JhbnQoc3RhdGUsIHJlcGxpY2EpLCBiZXN0IH0pO1xufVxuXG5mdW5jdGlvbiBncmFudChzdGF0ZTogUm91bmRTdGF0ZSwgcmVwbGljYTogbnVtYmVyKTogUm91bmRTdGF0ZSB7XG4gIGNvbnN0IGJpdCA9IDEgPDwgcmVwbGljYTtcbiAgcmV0dXJuIHsgLi4uc3RhdGUsIGdyYW50ZWQ6IHN0YXRlLmdyYW50ZWQgfCBiaXQsIGFuc3dlcmVkOiBzdGF0ZS5hbnN3ZXJlZCB8IGJpdCB9O1xufVxuXG4vKiogRGVjaWRlcyBhZnRlciBlYWNoIGFuc3dlcjogcXVvcnVtIHJlYWNoZWQsIG91dCBvZiByZWFjaCwgb3Igd2FpdCBvbi4gKi9cbmZ1bmN0aW9uIGFmdGVyVm90ZShzdGF0ZTogUm91bmRTdGF0ZSk6IFJvdW5kU3RlcCB7XG4gIGNvbnN0IHdhaXRpbmcgPSBzdGF0ZS5jYWxsZWQgJiB+c3RhdGUuYW5zd2VyZWQ7XG4gIGlmIChoYXNRdW9ydW0oc3RhdGUpKSB7XG4gICAgaWYgKHN0YXRlLndhaXRGb3JBbGwgJiYgd2FpdGluZyAhPT0gMCkgcmV0dXJuIHsgc3RhdGUsIGNvbW1hbmQ6IHVuZGVmaW5lZCB9O1xuICAgIGlmIChzdGF0ZS5waGFzZSA9PT0gJ3ByZXBhcmluZycpIHtcbiAgICAgIHJldHVybiB7XG4gICAgICAgIHN0YXRlOiB7IC4uLnN0YXRlLCBwaGFzZTogJ2RlY2lkaW5nJyB9LFxuICAgICAgICBjb21tYW5kOiB7IGtpbmQ6ICdkZWNpZGUnLCByZWNvcmQ6IHN0YXRlLmJlc3QgfSxcbiAgICAgIH07XG4gICAgfVxuICAgIGlmIChzdGF0ZS5waGFzZSA9PT0gJ2FjY2VwdGluZycpIHtcbiAgICAgIHJldHVybiBmaW5pc2goc3RhdGUsIHsga2luZDogJ2Nob3NlbicsIGFjY2VwdGVkOiBzdGF0ZS5ncmFudGVkIH0pO1xuICAgIH1cbiAgICByZXR1cm4geyBzdGF0ZSwgY29tbWFuZDogdW5kZWZpbmVkIH07XG4gIH1cbiAgaWYgKGNvdW50Qml0cygoc3RhdGUuZ3JhbnRlZCB8IHdhaXRpbmcpICYgc3RhdGUudm90ZXJzKSA+PSBzdGF0ZS5xdW9ydW0pIHtcbiAgICByZXR1cm4geyBzdGF0ZSwgY29tbWFuZDogdW5kZWZpbmVkIH07XG4gIH1cbiAgY29uc3QgaXNDZXJ0YWluID0gd2FpdGluZyA9PT0gMCB8fCAoc3RhdGUuZ3JhbnRlZCB8IHN0YXRlLmRvdWJ0ZnVsKSAhPT0gMDtcbiAgaWYgKHN0YXRlLnBoYXNlICE9PSAnYWNjZXB0aW5nJyB8fCBpc0NlcnRhaW4pIHJldHVybiBmaW5pc2goc3RhdGUsIGZhaWx1cmVPZihzdGF0ZSkpO1xuICBpZiAoc3RhdGUubG9zdCkgcmV0dXJuIHsgc3RhdGUsIGNvbW1hbmQ6IHVuZGVmaW5lZCB9O1xuICByZXR1cm4geyBzdGF0ZTogeyAuLi5zdGF0ZSwgbG9zdDogdHJ1ZSB9LCBjb21tYW5kOiB7IGtpbmQ6ICdsaW5nZXInIH0gfTtcbn1cblxuZnVuY3Rpb24gZmFpbHVyZU9mKHN0YXRlOiBSb3VuZFN0YXRlKTogUm91bmRPdXRjb21lIHtcbiAgY29uc3QgYXBwbGllZCA9IGRvdWJ0KHN0YXRlKTtcbiAgcmV0dXJuIHN0YXRlLm91dGJpZCA9PT0gdW5kZWZpbmVkXG4gICAgPyB7IGtpbmQ6ICd1bmF2YWlsYWJsZScsIGFwcGxpZWQgfVxuICAgIDogeyBraW5kOiAnb3V0YmlkJywgcHJvbWlzZWQ6IHN0YXRlLm91dGJpZCwgYXBwbGllZCB9O1xufVxuXG4vKiogV2hldGhlciB0aGUgcHJvcG9zYWwgbWF5IGxpdmUgb24gc29tZSByZXBsaWNhOiBhY2NlcHRlZCwgaW4gZG91YnQsIG9yIHN0aWxsIG9uIGl0cyB3YXkuICovXG5mdW5jdGlvbiBkb3VidChzdGF0ZTogUm91bmRTdGF0ZSk6IGZhbHNlIHwgJ3Vua25vd24nIHtcbiAgaWYgKHN0YXRlLnBoYXNlICE9PSAnYWNjZXB0aW5nJykgcmV0dXJuIGZhbHNlO1xuICBjb25zdCB3YWl0aW5nID0gc3RhdGUuY2FsbGVkICYgfnN0YXRlLmFuc3dlcmVkO1xuICByZXR1cm4gKHN0YXRlLmdyYW50ZWQgfCBzdGF0ZS5kb3VidGZ1bCB8IHdhaXRpbmcpID09PSAwID8gZmFsc2UgOiAndW5rbm93bic7XG59XG5cbmZ1bmN0aW9uIGhhc1F1b3J1bShzdGF0ZTogUm91bmRTdGF0ZSk6IGJvb2xlYW4ge1xuICByZXR1cm4gY291bnRCaXRzKHN0YXRlLmdyYW50ZWQgJiBzdGF0ZS52b3RlcnMpID49IHN0YXRlLnF1b3J1bTtcbn1cblxuZnVuY3Rpb24gZmluaXNoKHN0YXRlOiBSb3VuZFN0YXRlLCBvdXRjb21lOiBSb3VuZE91dGNvbWUpOiBSb3VuZFN0ZXAge1xuICByZXR1cm4geyBzdGF0ZTogeyAuLi5zdGF0ZSwgcGhhc2U6ICdmaW5pc2hlZCcgfSwgY29tbWFuZDogeyBraW5kOiAnZmluaXNoJywgb3V0Y29tZSB9IH07XG59XG5cbmZ1bmN0aW9uIGxhdGVyT2YoYTogQmFsbG90IHwgdW5kZWZpbmVkLCBiOiBCYWxsb3QpOiBCYWxsb3Qge1xuICByZXR1cm4gYSA9PT0gdW5kZWZpbmVkIHx8IGEgPCBiID8gYiA6IGE7XG59XG5cbi8qKiBIb3cgbWFueSByZXBsaWNhcyBhIHNldCBob2xkcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjb3VudEJpdHMoc2V0OiBSZXBsaWNhU2V0KTogbnVtYmVyIHtcbiAgbGV0IGNvdW50ID0gMDtcbiAgZm9yIChsZXQgcmVzdCA9IHNldDsgcmVzdCAhPT0gMDsgcmVzdCAmPSByZXN0IC0gMSkgY291bnQrKztcbiAgcmV0dXJuIGNvdW50O1xufVxuIiwgImltcG9ydCB7IGFzc2VydE5ldmVyLCBtYXlIYXZlQXBwbGllZCwgdHlwZSBEZWFkbGluZSwgdHlwZSBEZWFkbGluZVF1ZXVlIH0gZnJvbSAnQHNwaWxsd2F5L3J1bnRpbWUnO1xuaW1wb3J0IHR5cGUgeyBDb21taXQsIENvbW1pdFJlc3VsdCwgS2V5IH0gZnJvbSAnQHNwaWxsd2F5L3N0b3JhZ2UnO1xuaW1wb3J0IHR5cGUgeyBCYWxsb3QgfSBmcm9tICcuL2JhbGxvdC50cyc7XG5pbXBvcnQgdHlwZSB7IFJlcGxpY2EgfSBmcm9tICcuL3JlcGxpY2EudHMnO1xuaW1wb3J0IHsgYWNjZXB0Q29tbWl0LCBkZWNvZGVSZWNvcmQsIHByZXBhcmVDb21taXQsIHR5cGUgUmVwbGljYVJlY29yZCB9IGZyb20gJy4vcmVwbGljYS1yZWNvcmQudHMnO1xuaW1wb3J0IHtcbiAgc3RhcnRSb3VuZCxcbiAgc3RlcFJvdW5kLFxuICB0eXBlIENhbGxQaGFzZSxcbiAgdHlwZSBSZXBsaWNhU2V0LFxuICB0eXBlIFJvdW5kRXZlbnQsXG4gIHR5cGUgUm91bmRPdXRjb21lLFxuICB0eXBlIFJvdW5kU3RhdGUsXG4gIHR5cGUgUm91bmRTdGVwLFxufSBmcm9tICcuL3JvdW5kLnRzJztcblxuLyoqIEFsbCB0aGF0IG9uZSByb3VuZCBuZWVkcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUm91bmRUYXNrIHtcbiAgcmVhZG9ubHkga2V5OiBLZXk7XG4gIHJlYWRvbmx5IHJlcGxpY2FzOiByZWFkb25seSBSZXBsaWNhW107XG4gIHJlYWRvbmx5IHF1b3J1bTogbnVtYmVyO1xuICByZWFkb25seSBiYWxsb3Q6IEJhbGxvdDtcbiAgLyoqIFNlZSB7QGxpbmsgc3RhcnRSb3VuZH0uICovXG4gIHJlYWRvbmx5IGJhc2U6IHsgcmVhZG9ubHkgcmVjb3JkOiBSZXBsaWNhUmVjb3JkIHwgdW5kZWZpbmVkIH0gfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHdhaXRGb3JBbGw6IGJvb2xlYW47XG4gIC8qKiBSdW5zIHRoZSBjaGFuZ2UgZnVuY3Rpb25zOyBgdW5kZWZpbmVkYDogd3JpdGUgbm90aGluZy4gV2hhdCBpdCB0aHJvd3MgZW5kcyB0aGUgcm91bmQuICovXG4gIHJlYWRvbmx5IGRlY2lkZTogKHJlY29yZDogUmVwbGljYVJlY29yZCB8IHVuZGVmaW5lZCkgPT4gVWludDhBcnJheSB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgZGVhZGxpbmVzOiBEZWFkbGluZVF1ZXVlO1xuICAvKiogSG93IGxvbmcgdG8gd2FpdCBmb3IgdGhlIGxhc3QgYW5zd2VycyBvZiBhIHJvdW5kIHRoYXQgY2Fubm90IHN1Y2NlZWQuICovXG4gIHJlYWRvbmx5IGxpbmdlcnM6IERlYWRsaW5lUXVldWU7XG59XG5cbi8qKiBQZXJmb3JtcyB0aGUgY29tbWFuZHMgb2Ygb25lIHJvdW5kIGFuZCBmZWVkcyB0aGUgYW5zd2VycyBiYWNrLCB1bnRpbCBpdCBlbmRzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGV4ZWN1dGVSb3VuZCh0YXNrOiBSb3VuZFRhc2spOiBQcm9taXNlPFJvdW5kT3V0Y29tZT4ge1xuICByZXR1cm4gbmV3IFJvdW5kRXhlY3V0aW9uKHRhc2spLnJ1bigpO1xufVxuXG5jbGFzcyBSb3VuZEV4ZWN1dGlvbiB7XG4gIHJlYWRvbmx5ICN0YXNrOiBSb3VuZFRhc2s7XG4gICNzdGF0ZTogUm91bmRTdGF0ZSB8IHVuZGVmaW5lZDtcbiAgI2RlYWRsaW5lOiBEZWFkbGluZSB8IHVuZGVmaW5lZDtcbiAgI291dGNvbWU6IFJvdW5kT3V0Y29tZSB8IHVuZGVmaW5lZDtcbiAgI3Jlc29sdmU6IChvdXRjb21lOiBSb3VuZE91dGNvbWUpID0+IHZvaWQgPSAoKSA9PiB1bmRlZmluZWQ7XG4gICNyZWplY3Q6IChlcnJvcjogdW5rbm93bikgPT4gdm9pZCA9ICgpID0+IHVuZGVmaW5lZDtcblxuICBjb25zdHJ1Y3Rvcih0YXNrOiBSb3VuZFRhc2spIHtcbiAgICB0aGlzLiN0YXNrID0gdGFzaztcbiAgfVxuXG4gIHJ1bigpOiBQcm9taXNlPFJvdW5kT3V0Y29tZT4ge1xuICAgIHJldHVybiBuZXcgUHJvbWlzZSgocmVzb2x2ZSwgcmVqZWN0KSA9PiB7XG4gICAgICB0aGlzLiNyZXNvbHZlID0gcmVzb2x2ZTtcbiAgICAgIHRoaXMuI3JlamVjdCA9IHJlamVjdDtcbiAgICAgIGNvbnN0IHsgcmVwbGljYXMsIHF1b3J1bSwgd2FpdEZvckFsbCwgYmFzZSwgZGVhZGxpbmVzIH0gPSB0aGlzLiN0YXNrO1xuICAgICAgdGhpcy4jZXhwaXJlQWZ0ZXIoZGVhZGxpbmVzKTtcbiAgICAgIGxldCBjYWxsZWQ6IFJlcGxpY2FTZXQgPSAwO1xuICAgICAgbGV0IHZvdGVyczogUmVwbGljYVNldCA9IDA7XG4gICAgICBmb3IgKGxldCBpID0gMDsgaSA8IHJlcGxpY2FzLmxlbmd0aDsgaSsrKSB7XG4gICAgICAgIGNvbnN0IHN0YW5kaW5nID0gcmVwbGljYXNbaV0/LnN0YW5kaW5nO1xuICAgICAgICBpZiAoc3RhbmRpbmcgIT09ICdkb3duJykgY2FsbGVkIHw9IDEgPDwgaTtcbiAgICAgICAgaWYgKHN0YW5kaW5nID09PSAndm90aW5nJykgdm90ZXJzIHw9IDEgPDwgaTtcbiAgICAgIH1cbiAgICAgIHRoaXMuI3Rha2Uoc3RhcnRSb3VuZCh7IGNhbGxlZCwgdm90ZXJzLCBxdW9ydW0sIHdhaXRGb3JBbGwgfSwgYmFzZSkpO1xuICAgIH0pO1xuICB9XG5cbiAgLyoqIEEgcm91bmQgdGhhdCBnb2VzIG9uIGFmdGVyIGl0cyB0aW1lIChpdCBoYWQgYSBxdW9ydW0sIGFuZCB3YWl0ZWQgZm9yIG1vcmUpIGdldHMgYXMgbXVjaCBhbmV3LiAqL1xuICAjZXhwaXJlQWZ0ZXIocXVldWU6IERlYWRsaW5lUXVldWUpOiB2b2lkIHtcbiAgICB0aGlzLiNkZWFkbGluZSA9IHF1ZXVlLmFkZCgoKSA9PiB7XG4gICAgICB0aGlzLiNleHBpcmVBZnRlcihxdWV1ZSk7XG4gICAgICB0aGlzLiNkaXNwYXRjaCh7IGtpbmQ6ICdleHBpcmVkJyB9KTtcbiAgICB9KTtcbiAgfVxuXG4gICNkaXNwYXRjaChldmVudDogUm91bmRFdmVudCk6IHZvaWQge1xuICAgIGlmICh0aGlzLiNzdGF0ZSAhPT0gdW5kZWZpbmVkKSB0aGlzLiN0YWtlKHN0ZXBSb3VuZCh0aGlzLiNzdGF0ZSwgZXZlbnQpKTtcbiAgfVxuXG4gICN0YWtlKHsgc3RhdGUsIGNvbW1hbmQgfTogUm91bmRTdGVwKTogdm9pZCB7XG4gICAgdGhpcy4jc3RhdGUgPSBzdGF0ZTtcbiAgICBzd2l0Y2ggKGNvbW1hbmQ/LmtpbmQpIHtcbiAgICAgIGNhc2UgdW5kZWZpbmVkOlxuICAgICAgICByZXR1cm47XG4gICAgICBjYXNlICdwcmVwYXJlJzpcbiAgICAgICAgdGhpcy4jY2FsbEFsbCgncHJlcGFyaW5nJywgcHJlcGFyZUNvbW1pdCh0aGlzLiN0YXNrLmtleSwgdGhpcy4jdGFzay5iYWxsb3QpKTtcbiAgICAgICAgcmV0dXJuO1xuICAgICAgY2FzZSAnZGVjaWRlJzpcbiAgICAgICAgdGhpcy4jZGVjaWRlKGNvbW1hbmQucmVjb3JkKTtcbiAgICAgICAgcmV0dXJuO1xuICAgICAgY2FzZSAnYWNjZXB0JzpcbiAgICAgICAgdGhpcy4jY2FsbEFsbChcbiAgICAgICAgICAnYWNjZXB0aW5nJyxcbiAgICAgICAgICBhY2NlcHRDb21taXQodGhpcy4jdGFzay5rZXksIHRoaXMuI3Rhc2suYmFsbG90LCBjb21tYW5kLnByb3Bvc2FsKSxcbiAgICAgICAgKTtcbiAgICAgICAgcmV0dXJuO1xuICAgICAgY2FzZSAnbGluZ2VyJzpcbiAgICAgICAgdGhpcy4jZGVhZGxpbmU/LmNhbmNlbCgpO1xuICAgICAgICB0aGlzLiNleHBpcmVBZnRlcih0aGlzLiN0YXNrLmxpbmdlcnMpO1xuICAgICAgICByZXR1cm47XG4gICAgICBjYXNlICdmaW5pc2gnOlxuICAgICAgICB0aGlzLiNmaW5pc2goY29tbWFuZC5vdXRjb21lKTtcbiAgICAgICAgcmV0dXJuO1xuICAgICAgZGVmYXVsdDpcbiAgICAgICAgYXNzZXJ0TmV2ZXIoY29tbWFuZCk7XG4gICAgfVxuICB9XG5cbiAgI2RlY2lkZShyZWNvcmQ6IFJlcGxpY2FSZWNvcmQgfCB1bmRlZmluZWQpOiB2b2lkIHtcbiAgICBsZXQgcHJvcG9zYWw6IFVpbnQ4QXJyYXkgfCB1bmRlZmluZWQ7XG4gICAgdHJ5IHtcbiAgICAgIHByb3Bvc2FsID0gdGhpcy4jdGFzay5kZWNpZGUocmVjb3JkKTtcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgdGhpcy4jZGVhZGxpbmU/LmNhbmNlbCgpO1xuICAgICAgdGhpcy4jc3RhdGUgPSB1bmRlZmluZWQ7XG4gICAgICB0aGlzLiNyZWplY3QoZXJyb3IpO1xuICAgICAgcmV0dXJuO1xuICAgIH1cbiAgICB0aGlzLiNkaXNwYXRjaCh7IGtpbmQ6ICdkZWNpZGVkJywgcHJvcG9zYWwgfSk7XG4gIH1cblxuICAjY2FsbEFsbChvZjogQ2FsbFBoYXNlLCBjb21taXQ6IENvbW1pdCk6IHZvaWQge1xuICAgIGNvbnN0IHsgcmVwbGljYXMgfSA9IHRoaXMuI3Rhc2s7XG4gICAgY29uc3QgY2FsbGVkID0gdGhpcy4jc3RhdGU/LmNhbGxlZCA/PyAwO1xuICAgIGZvciAobGV0IGkgPSAwOyBpIDwgcmVwbGljYXMubGVuZ3RoOyBpKyspIHtcbiAgICAgIGNvbnN0IHJlcGxpY2EgPSByZXBsaWNhc1tpXTtcbiAgICAgIGlmIChyZXBsaWNhID09PSB1bmRlZmluZWQgfHwgKGNhbGxlZCAmICgxIDw8IGkpKSA9PT0gMCkgY29udGludWU7XG4gICAgICByZXBsaWNhLmNhbGxTZW50KCk7XG4gICAgICByZXBsaWNhLnN0b3JhZ2UuY29tbWl0KGNvbW1pdCkudGhlbihcbiAgICAgICAgKHJlc3VsdCkgPT4gdGhpcy4jYW5zd2VyZWQob2YsIGksIHJlcGxpY2EsIHJlc3VsdCksXG4gICAgICAgIChlcnJvcjogdW5rbm93bikgPT4gdGhpcy4jZmFpbGVkKG9mLCBpLCByZXBsaWNhLCBlcnJvciksXG4gICAgICApO1xuICAgIH1cbiAgfVxuXG4gICNhbnN3ZXJlZChvZjogQ2FsbFBoYXNlLCBpbmRleDogbnVtYmVyLCByZXBsaWNhOiBSZXBsaWNhLCByZXN1bHQ6IENvbW1pdFJlc3VsdCk6IHZvaWQge1xuICAgIGNvbnN0IHsga2V5LCBiYWxsb3QgfSA9IHRoaXMuI3Rhc2s7XG4gICAgaWYgKCFyZXBsaWNhLmNhbGxBbnN3ZXJlZCgpKSB7XG4gICAgICB0aGlzLiNkaXNwYXRjaCh7IGtpbmQ6ICdmYWlsZWQnLCBvZiwgcmVwbGljYTogaW5kZXgsIGFwcGxpZWQ6ICd1bmtub3duJyB9KTtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgaWYgKCFyZXN1bHQuYXBwbGllZCkge1xuICAgICAgY29uc3QgeyByZWZ1c2FsIH0gPSByZXN1bHQ7XG4gICAgICBjb25zdCBwcm9taXNlZCA9IHJlZnVzYWwua2luZCA9PT0gJ2NoZWNrJyA/IHJlZnVzYWwuZW50cnk/LnN0YW1wIDogdW5kZWZpbmVkO1xuICAgICAgdGhpcy4jZGlzcGF0Y2goeyBraW5kOiAncmVmdXNlZCcsIG9mLCByZXBsaWNhOiBpbmRleCwgcHJvbWlzZWQ6IHByb21pc2VkID8/IGJhbGxvdCB9KTtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgaWYgKG9mID09PSAnYWNjZXB0aW5nJykge1xuICAgICAgaWYgKHRoaXMuI291dGNvbWU/LmtpbmQgPT09ICdjaG9zZW4nKSByZXBsaWNhLmFjY2VwdEFwcGxpZWQoa2V5LCBiYWxsb3QpOyAvLyBhIGxhdGUgYW5zd2VyXG4gICAgICB0aGlzLiNkaXNwYXRjaCh7IGtpbmQ6ICdhY2NlcHRlZCcsIHJlcGxpY2E6IGluZGV4IH0pO1xuICAgICAgcmV0dXJuO1xuICAgIH1cbiAgICBsZXQgcmVjb3JkOiBSZXBsaWNhUmVjb3JkIHwgdW5kZWZpbmVkO1xuICAgIHRyeSB7XG4gICAgICByZWNvcmQgPSBkZWNvZGVSZWNvcmQocmVzdWx0LnByZXZpb3VzWzBdKTtcbiAgICB9IGNhdGNoIHtcbiAgICAgIC8vIEEgZGFtYWdlZCBjb3B5OiBpdCBoYXMgbm8gdm90ZSBoZXJlLCBhbmQgdGhlIG5leHQgYWNjZXB0IHJlcGxhY2VzIGl0LlxuICAgICAgdGhpcy4jZGlzcGF0Y2goeyBraW5kOiAnZmFpbGVkJywgb2YsIHJlcGxpY2E6IGluZGV4LCBhcHBsaWVkOiBmYWxzZSB9KTtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgdGhpcy4jZGlzcGF0Y2goeyBraW5kOiAncHJvbWlzZWQnLCByZXBsaWNhOiBpbmRleCwgcmVjb3JkIH0pO1xuICB9XG5cbiAgI2ZhaWxlZChvZjogQ2FsbFBoYXNlLCBpbmRleDogbnVtYmVyLCByZXBsaWNhOiBSZXBsaWNhLCBlcnJvcjogdW5rbm93bik6IHZvaWQge1xuICAgIHJlcGxpY2EuY2FsbEZhaWxlZChlcnJvcik7XG4gICAgY29uc3QgYXBwbGllZCA9IG1heUhhdmVBcHBsaWVkKGVycm9yKSA/ICd1bmtub3duJyA6IGZhbHNlO1xuICAgIHRoaXMuI2Rpc3BhdGNoKHsga2luZDogJ2ZhaWxlZCcsIG9mLCByZXBsaWNhOiBpbmRleCwgYXBwbGllZCB9KTtcbiAgfVxuXG4gIC8qKiBUZWxscyBlYWNoIHJlcGxpY2Egd2hhdCBpdCBoYXMgb3IgbGFja3MsIHRoZW4gdGhlIGNhbGxlci4gKi9cbiAgI2ZpbmlzaChvdXRjb21lOiBSb3VuZE91dGNvbWUpOiB2b2lkIHtcbiAgICB0aGlzLiNvdXRjb21lID0gb3V0Y29tZTtcbiAgICB0aGlzLiNkZWFkbGluZT8uY2FuY2VsKCk7XG4gICAgY29uc3QgeyBrZXksIGJhbGxvdCwgcmVwbGljYXMgfSA9IHRoaXMuI3Rhc2s7XG4gICAgZm9yIChsZXQgaSA9IDA7IGkgPCByZXBsaWNhcy5sZW5ndGg7IGkrKykge1xuICAgICAgY29uc3QgcmVwbGljYSA9IHJlcGxpY2FzW2ldO1xuICAgICAgaWYgKHJlcGxpY2EgPT09IHVuZGVmaW5lZCkgY29udGludWU7XG4gICAgICBjb25zdCBiaXQgPSAxIDw8IGk7XG4gICAgICBpZiAob3V0Y29tZS5raW5kID09PSAnY2hvc2VuJykge1xuICAgICAgICBpZiAoKG91dGNvbWUuYWNjZXB0ZWQgJiBiaXQpICE9PSAwKSByZXBsaWNhLmFjY2VwdEFwcGxpZWQoa2V5LCBiYWxsb3QpO1xuICAgICAgICBlbHNlIHJlcGxpY2EuYWNjZXB0TWlzc2VkKGtleSwgYmFsbG90KTtcbiAgICAgIH0gZWxzZSBpZiAob3V0Y29tZS5raW5kID09PSAna2VwdCcpIHtcbiAgICAgICAgaWYgKChvdXRjb21lLnByb21pc2VkICYgYml0KSAhPT0gMCkgcmVwbGljYS5hY2NlcHRBcHBsaWVkKGtleSwgYmFsbG90KTtcbiAgICAgIH0gZWxzZSBpZiAob3V0Y29tZS5hcHBsaWVkID09PSAndW5rbm93bicpIHtcbiAgICAgICAgcmVwbGljYS5hY2NlcHRNaXNzZWQoa2V5LCBiYWxsb3QpOyAvLyBjaG9zZW4gb3Igbm90OiBub2JvZHkgbWF5IHJlYWQgdGhpcyBjb3B5IGFsb25lXG4gICAgICB9XG4gICAgfVxuICAgIHRoaXMuI3Jlc29sdmUob3V0Y29tZSk7XG4gIH1cbn1cbiIsICJpbXBvcnQgeyBTcGlsbHdheUVycm9yLCB0eXBlIERlYWRsaW5lUXVldWUgfSBmcm9tICdAc3BpbGx3YXkvcnVudGltZSc7XG5pbXBvcnQgdHlwZSB7IEVudHJ5LCBLZXkgfSBmcm9tICdAc3BpbGx3YXkvc3RvcmFnZSc7XG5pbXBvcnQgdHlwZSB7IFJlcGxpY2EgfSBmcm9tICcuL3JlcGxpY2EudHMnO1xuaW1wb3J0IHsgZGVjb2RlUmVjb3JkLCB0eXBlIFJlcGxpY2FSZWNvcmQgfSBmcm9tICcuL3JlcGxpY2EtcmVjb3JkLnRzJztcblxuLyoqIFdoYXQgYSBxdW9ydW0gb2YgcmVwbGljYXMgc2F5cy4gKi9cbmV4cG9ydCB0eXBlIFF1b3J1bVJlYWRpbmcgPVxuICAvKiogQSBxdW9ydW0gaGFzIHRoZSBzYW1lIGFjY2VwdGVkIGJhbGxvdCAob3Igbm9uZSBoYXMgYW55KTogaXQgaXMgdGhlIGxhdGVzdCBjaG9zZW4uICovXG4gIHwgeyByZWFkb25seSBzZXR0bGVkOiB0cnVlOyByZWFkb25seSByZWNvcmQ6IFJlcGxpY2FSZWNvcmQgfCB1bmRlZmluZWQgfVxuICAvKiogVGhlIHJlcGxpY2FzIGRpZmZlcjogYW4gaWRlbnRpdHkgY2hhbmdlIG11c3Qgc2V0dGxlIGl0LiAqL1xuICB8IHsgcmVhZG9ubHkgc2V0dGxlZDogZmFsc2UgfTtcblxuLyoqXG4gKiBPbmUgcm91bmQgb2YgcmVhZHMuIEEgbWFqb3JpdHkgd2l0aCBvbmUgYWNjZXB0ZWQgYmFsbG90IHByb3ZlcyBpdCBjaG9zZW4sIGFuZCBubyBsYXRlciBvbmUgY2FuXG4gKiBoYXZlIGJlZW4gY2hvc2VuIGJlZm9yZSB0aGUgcmVhZCBiZWdhbiwgZm9yIGl0cyBtYWpvcml0eSB3b3VsZCBzaGFyZSBhIHJlcGxpY2Egd2l0aCB0aGlzIG9uZS5cbiAqIEB0aHJvd3MgUkVHSVNURVJfVU5BVkFJTEFCTEUgd2hlbiB0b28gZmV3IHZvdGVycyBhbnN3ZXIgaW4gdGltZS5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlYWRRdW9ydW0oXG4gIGtleTogS2V5LFxuICByZXBsaWNhczogcmVhZG9ubHkgUmVwbGljYVtdLFxuICBxdW9ydW06IG51bWJlcixcbiAgZGVhZGxpbmVzOiBEZWFkbGluZVF1ZXVlLFxuKTogUHJvbWlzZTxRdW9ydW1SZWFkaW5nPiB7XG4gIHJldHVybiBuZXcgUHJvbWlzZSgocmVzb2x2ZSwgcmVqZWN0KSA9PiB7XG4gICAgY29uc3Qgdm90ZXJzID0gcmVwbGljYXMuZmlsdGVyKChyZXBsaWNhKSA9PiByZXBsaWNhLnN0YW5kaW5nID09PSAndm90aW5nJyk7XG4gICAgY29uc3QgcmVmdXNlID0gKCk6IHZvaWQgPT4gcmVqZWN0KHVuYXZhaWxhYmxlRXJyb3Ioa2V5Lmxlbmd0aCkpO1xuICAgIGlmICh2b3RlcnMubGVuZ3RoIDwgcXVvcnVtKSB7XG4gICAgICByZWZ1c2UoKTtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgY29uc3QgZGVhZGxpbmUgPSBkZWFkbGluZXMuYWRkKHJlZnVzZSk7XG4gICAgY29uc3QgY291bnRzID0gbmV3IE1hcDxzdHJpbmcsIG51bWJlcj4oKTtcbiAgICBsZXQgYW5zd2VycyA9IDA7XG4gICAgbGV0IGZhaWx1cmVzID0gMDtcbiAgICBjb25zdCBzZXR0bGUgPSAocmVhZGluZzogUXVvcnVtUmVhZGluZyk6IHZvaWQgPT4ge1xuICAgICAgZGVhZGxpbmUuY2FuY2VsKCk7XG4gICAgICByZXNvbHZlKHJlYWRpbmcpO1xuICAgIH07XG4gICAgY29uc3Qgb25SZWNvcmQgPSAocmVjb3JkOiBSZXBsaWNhUmVjb3JkIHwgdW5kZWZpbmVkKTogdm9pZCA9PiB7XG4gICAgICBjb25zdCBiYWxsb3QgPSByZWNvcmQ/LmFjY2VwdGVkID8/ICcnO1xuICAgICAgY29uc3QgY291bnQgPSAoY291bnRzLmdldChiYWxsb3QpID8/IDApICsgMTtcbiAgICAgIGNvdW50cy5zZXQoYmFsbG90LCBjb3VudCk7XG4gICAgICBhbnN3ZXJzKys7XG4gICAgICBpZiAoY291bnQgPj0gcXVvcnVtKSBzZXR0bGUoeyBzZXR0bGVkOiB0cnVlLCByZWNvcmQgfSk7XG4gICAgICBlbHNlIG9uQW5zd2VyKCk7XG4gICAgfTtcbiAgICBjb25zdCBvbkFuc3dlciA9ICgpOiB2b2lkID0+IHtcbiAgICAgIGlmICh2b3RlcnMubGVuZ3RoIC0gZmFpbHVyZXMgPCBxdW9ydW0pIHtcbiAgICAgICAgZGVhZGxpbmUuY2FuY2VsKCk7XG4gICAgICAgIHJlZnVzZSgpO1xuICAgICAgfSBlbHNlIGlmIChhbnN3ZXJzICsgZmFpbHVyZXMgPT09IHZvdGVycy5sZW5ndGgpIHNldHRsZSh7IHNldHRsZWQ6IGZhbHNlIH0pO1xuICAgIH07XG4gICAgZm9yIChjb25zdCByZXBsaWNhIG9mIHZvdGVycykge1xuICAgICAgcmVhZFJlcGxpY2Eoa2V5LCByZXBsaWNhKS50aGVuKG9uUmVjb3JkLCAoKSA9PiB7XG4gICAgICAgIGZhaWx1cmVzKys7XG4gICAgICAgIG9uQW5zd2VyKCk7XG4gICAgICB9KTtcbiAgICB9XG4gIH0pO1xufVxuXG4vKiogUmVhZHMgb25lIHJlcGxpY2EncyByZWNvcmQgYW5kIHRlbGxzIHRoZSByZXBsaWNhIGhvdyBpdCB3ZW50LiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHJlYWRSZXBsaWNhKGtleTogS2V5LCByZXBsaWNhOiBSZXBsaWNhKTogUHJvbWlzZTxSZXBsaWNhUmVjb3JkIHwgdW5kZWZpbmVkPiB7XG4gIHJldHVybiBkZWNvZGVSZWNvcmQoYXdhaXQgcmVhZEVudHJ5KGtleSwgcmVwbGljYSkpO1xufVxuXG4vKiogUmVhZHMgb25lIHJlcGxpY2EncyBlbnRyeTogcmVjb3JkIGFuZCBwcm9taXNlLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHJlYWRFbnRyeShrZXk6IEtleSwgcmVwbGljYTogUmVwbGljYSk6IFByb21pc2U8RW50cnkgfCB1bmRlZmluZWQ+IHtcbiAgcmVwbGljYS5jYWxsU2VudCgpO1xuICBsZXQgZW50cnk6IEVudHJ5IHwgdW5kZWZpbmVkO1xuICB0cnkge1xuICAgIGVudHJ5ID0gYXdhaXQgcmVwbGljYS5zdG9yYWdlLmdldChrZXkpO1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIHJlcGxpY2EuY2FsbEZhaWxlZChlcnJvcik7XG4gICAgdGhyb3cgZXJyb3I7XG4gIH1cbiAgaWYgKCFyZXBsaWNhLmNhbGxBbnN3ZXJlZCgpKSB0aHJvdyB1bmF2YWlsYWJsZUVycm9yKGtleS5sZW5ndGgpO1xuICByZXR1cm4gZW50cnk7XG59XG5cbi8qKiBUb28gZmV3IHJlcGxpY2FzOiBub3RoaW5nIHdhcyBhcHBsaWVkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHVuYXZhaWxhYmxlRXJyb3Ioa2V5Qnl0ZXM6IG51bWJlciwgY2F1c2U/OiB1bmtub3duKTogU3BpbGx3YXlFcnJvciB7XG4gIHJldHVybiBuZXcgU3BpbGx3YXlFcnJvcihcbiAgICAnUkVHSVNURVJfVU5BVkFJTEFCTEUnLFxuICAgICdUb28gZmV3IHJlcGxpY2FzIG9mIHRoZSByZWdpc3RlciBhbnN3ZXI7IHJldHJ5IHdoZW4gbW9yZSBvZiBpdHMgbm9kZXMgYXJlIHVwLicsXG4gICAgeyByZXRyeWFibGU6IHRydWUsIGRldGFpbHM6IHsga2V5Qnl0ZXMgfSwgLi4uKGNhdXNlID09PSB1bmRlZmluZWQgPyB7fSA6IHsgY2F1c2UgfSkgfSxcbiAgKTtcbn1cbiIsICJpbXBvcnQge1xuICBEZWFkbGluZVF1ZXVlLFxuICBTcGlsbHdheUVycm9yLFxuICBzeXN0ZW1DbG9jayxcbiAgc3lzdGVtUmFuZG9tLFxuICB0eXBlIENsb2NrLFxuICB0eXBlIFJhbmRvbSxcbn0gZnJvbSAnQHNwaWxsd2F5L3J1bnRpbWUnO1xuaW1wb3J0IHR5cGUgeyBLZXkgfSBmcm9tICdAc3BpbGx3YXkvc3RvcmFnZSc7XG5pbXBvcnQgeyBjcmVhdGVQcm9wb3NlcklkIH0gZnJvbSAnLi9iYWxsb3QudHMnO1xuaW1wb3J0IHsgQmFsbG90U291cmNlIH0gZnJvbSAnLi9iYWxsb3Qtc291cmNlLnRzJztcbmltcG9ydCB7IFJlZ2lzdGVyQmF0Y2gsIHR5cGUgQ2hhbmdlLCB0eXBlIFBlbmRpbmdDaGFuZ2UgfSBmcm9tICcuL3JlZ2lzdGVyLWJhdGNoLnRzJztcbmltcG9ydCB0eXBlIHsgUmVnaXN0ZXJDb2RlYyB9IGZyb20gJy4vcmVnaXN0ZXItY29kZWMudHMnO1xuaW1wb3J0IHR5cGUgeyBSZXBsaWNhIH0gZnJvbSAnLi9yZXBsaWNhLnRzJztcbmltcG9ydCB7IGRlY29kZVJlY29yZCwgdHlwZSBSZXBsaWNhUmVjb3JkIH0gZnJvbSAnLi9yZXBsaWNhLXJlY29yZC50cyc7XG5pbXBvcnQgeyBleGVjdXRlUm91bmQsIHR5cGUgUm91bmRUYXNrIH0gZnJvbSAnLi9leGVjdXRlLXJvdW5kLnRzJztcbmltcG9ydCB7IHJlYWRFbnRyeSwgcmVhZFF1b3J1bSwgdW5hdmFpbGFibGVFcnJvciwgdHlwZSBRdW9ydW1SZWFkaW5nIH0gZnJvbSAnLi9yZWFkLXF1b3J1bS50cyc7XG5pbXBvcnQgdHlwZSB7IFJvdW5kT3V0Y29tZSB9IGZyb20gJy4vcm91bmQudHMnO1xuXG4vKiogVGhlIHJlcGxpY2FzIG9mIGEgcmVnaXN0ZXIgYW5kIGhvdyBtYW55IG9mIHRoZW0gbXVzdCBhZ3JlZTogYSBtYWpvcml0eSBvZiBpdHMgb3duZXJzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBSZXBsaWNhR3JvdXAge1xuICAvKiogQXQgbW9zdCAzMCwgaW4gcmFuayBvcmRlci4gKi9cbiAgcmVhZG9ubHkgcmVwbGljYXM6IHJlYWRvbmx5IFJlcGxpY2FbXTtcbiAgcmVhZG9ubHkgcXVvcnVtOiBudW1iZXI7XG59XG5cbi8qKiBPcHRpb25zIG9mIHtAbGluayBSZWdpc3RlcnN9LiAqL1xuZXhwb3J0IGludGVyZmFjZSBSZWdpc3RlcnNPcHRpb25zPFN0YXRlPiB7XG4gIHJlYWRvbmx5IGNvZGVjOiBSZWdpc3RlckNvZGVjPFN0YXRlPjtcbiAgLyoqXG4gICAqIE5vIG90aGVyIGNvb3JkaW5hdG9yIGNhbiByZWFjaCB0aGUgc3RvcmFnZXMgKHRoZXkgYXJlIGV4Y2x1c2l2ZSB0byB0aGlzIHByb2Nlc3MpLiBUaGVuIGEgcmVhZCBpc1xuICAgKiBvbmUgcmVhZCBvZiBhIHJlcGxpY2Ega25vd24gdG8gYmUgY3VycmVudCwgYW5kIGEgY2hhbmdlIG5lZWRzIG5vIHByZXBhcmUuIERlZmF1bHQgYGZhbHNlYC5cbiAgICovXG4gIHJlYWRvbmx5IHNvbGU/OiBib29sZWFuO1xuICAvKiogTG9uZ2VzdCB0aW1lIG9mIG9uZSByb3VuZCBvZiBjYWxscyBpbiBtcy4gRGVmYXVsdCA1LDAwMC4gU2hvcnRlciBnaXZlcyB1cCBvbiBzbG93IG5vZGVzLiAqL1xuICByZWFkb25seSByb3VuZFRpbWVvdXRNcz86IG51bWJlcjtcbiAgLyoqIEEgbG9uZSByZWFkIG5vdCBhbnN3ZXJlZCBpbiB0aGlzIG1hbnkgbXMgYXNrcyB0aGUgb3RoZXJzIGFzIHdlbGwuIERlZmF1bHQgMjUuICovXG4gIHJlYWRvbmx5IGhlZGdlTXM/OiBudW1iZXI7XG4gIHJlYWRvbmx5IGNsb2NrPzogQ2xvY2s7XG4gIHJlYWRvbmx5IHJhbmRvbT86IFJhbmRvbTtcbn1cblxuLyoqIEF0dGVtcHRzIGF0IG9uZSBiYXRjaDogY29udGVudGlvbiBhbmQgcGFzc2luZyBlcnJvcnMgZW5kIGxvbmcgYmVmb3JlLiAqL1xuY29uc3QgQVRURU1QVFNfTUFYID0gMTI7XG4vKiogQ2hhbmdlcyBmb2xkZWQgaW50byBvbmUgcm91bmQuICovXG5jb25zdCBCQVRDSF9NQVggPSAxMDI0O1xuY29uc3QgQkFDS09GRl9NU19NQVggPSA2NDtcblxuaW50ZXJmYWNlIExhbmU8U3RhdGU+IHtcbiAgcmVhZG9ubHkga2V5OiBLZXk7XG4gIHJlYWRvbmx5IGdyb3VwOiBSZXBsaWNhR3JvdXA7XG4gIHBlbmRpbmc6IFBlbmRpbmdDaGFuZ2U8U3RhdGU+W107XG59XG5cbi8qKlxuICogVGhlIHJlZ2lzdGVycyBvZiBvbmUgY29vcmRpbmF0b3I6IGVhY2gga2V5IGlzIGEgbGluZWFyaXphYmxlIHJlcGxpY2F0ZWQgcmVnaXN0ZXIgb3ZlciB0aGUgcmVwbGljYXNcbiAqIGl0IGlzIGNhbGxlZCB3aXRoLiBDaGFuZ2VzIG9mIG9uZSBrZXkgcXVldWUgaW4gaXRzIGxhbmU7IHRob3NlIHRoYXQgYXJyaXZlIHdoaWxlIGEgcm91bmQgaXMgdW5kZXJcbiAqIHdheSBmb2xkIGludG8gdGhlIG5leHQgb25lLiBOb3RoaW5nIGlzIGtlcHQgb2YgYSBrZXkgd2l0aG91dCB3b3JrIHVuZGVyIHdheS5cbiAqL1xuZXhwb3J0IGNsYXNzIFJlZ2lzdGVyczxTdGF0ZT4ge1xuICByZWFkb25seSAjY29kZWM6IFJlZ2lzdGVyQ29kZWM8U3RhdGU+O1xuICByZWFkb25seSAjc29sZTogYm9vbGVhbjtcbiAgcmVhZG9ubHkgI2Nsb2NrOiBDbG9jaztcbiAgcmVhZG9ubHkgI3JhbmRvbTogUmFuZG9tO1xuICByZWFkb25seSAjYmFsbG90czogQmFsbG90U291cmNlO1xuICByZWFkb25seSAjZGVhZGxpbmVzOiBEZWFkbGluZVF1ZXVlO1xuICByZWFkb25seSAjaGVkZ2VzOiBEZWFkbGluZVF1ZXVlO1xuICByZWFkb25seSAjbGFuZXMgPSBuZXcgTWFwPEtleSwgTGFuZTxTdGF0ZT4+KCk7XG4gIHJlYWRvbmx5ICNyb3VuZFRpbWVvdXRNczogbnVtYmVyO1xuXG4gIGNvbnN0cnVjdG9yKG9wdGlvbnM6IFJlZ2lzdGVyc09wdGlvbnM8U3RhdGU+KSB7XG4gICAgdGhpcy4jY29kZWMgPSBvcHRpb25zLmNvZGVjO1xuICAgIHRoaXMuI3NvbGUgPSBvcHRpb25zLnNvbGUgPz8gZmFsc2U7XG4gICAgdGhpcy4jY2xvY2sgPSBvcHRpb25zLmNsb2NrID8/IHN5c3RlbUNsb2NrO1xuICAgIHRoaXMuI3JhbmRvbSA9IG9wdGlvbnMucmFuZG9tID8/IHN5c3RlbVJhbmRvbTtcbiAgICB0aGlzLiNyb3VuZFRpbWVvdXRNcyA9IG9wdGlvbnMucm91bmRUaW1lb3V0TXMgPz8gNTAwMDtcbiAgICB0aGlzLiNiYWxsb3RzID0gbmV3IEJhbGxvdFNvdXJjZShjcmVhdGVQcm9wb3NlcklkKHRoaXMuI3JhbmRvbSkpO1xuICAgIHRoaXMuI2RlYWRsaW5lcyA9IG5ldyBEZWFkbGluZVF1ZXVlKHRoaXMuI2Nsb2NrLCB0aGlzLiNyb3VuZFRpbWVvdXRNcyk7XG4gICAgdGhpcy4jaGVkZ2VzID0gbmV3IERlYWRsaW5lUXVldWUodGhpcy4jY2xvY2ssIG9wdGlvbnMuaGVkZ2VNcyA/PyAyNSk7XG4gIH1cblxuICAvKiogS2V5cyB3aXRoIHdvcmsgdW5kZXIgd2F5LiAqL1xuICBnZXQgYWN0aXZlQ291bnQoKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy4jbGFuZXMuc2l6ZTtcbiAgfVxuXG4gIC8qKlxuICAgKiBUaGUgbGF0ZXN0IGNob3NlbiBzdGF0ZS5cbiAgICogQHRocm93cyBSRUdJU1RFUl9VTkFWQUlMQUJMRVxuICAgKi9cbiAgYXN5bmMgcmVhZChrZXk6IEtleSwgZ3JvdXA6IFJlcGxpY2FHcm91cCk6IFByb21pc2U8U3RhdGUgfCB1bmRlZmluZWQ+IHtcbiAgICBpZiAoIXRoaXMuI2xhbmVzLmhhcyhrZXkpKSB7XG4gICAgICBjb25zdCByZWFkaW5nID0gYXdhaXQgdGhpcy4jcmVhZFNldHRsZWQoa2V5LCBncm91cCk7XG4gICAgICBpZiAocmVhZGluZy5zZXR0bGVkKSByZXR1cm4gdGhpcy4jc3RhdGVPZihyZWFkaW5nLnJlY29yZCk7XG4gICAgfVxuICAgIHJldHVybiBhd2FpdCB0aGlzLmNoYW5nZShrZXksIGdyb3VwLCBrZWVwKTtcbiAgfVxuXG4gIC8qKlxuICAgKiBSdW5zIGEgY2hhbmdlIGZ1bmN0aW9uIG9uIHRoZSByZWdpc3RlciBhbmQgcmV0dXJucyBpdHMgcmVzdWx0LiBXaGF0IHRoZSBmdW5jdGlvbiB0aHJvd3MgcmVqZWN0c1xuICAgKiB0aGlzIGNhbGwgYWxvbmUsIHdpdGggbm90aGluZyB3cml0dGVuLlxuICAgKiBAdGhyb3dzIFJFR0lTVEVSX1VOQVZBSUxBQkxFIChub3RoaW5nIGFwcGxpZWQpLCBSRUdJU1RFUl9PVVRDT01FX1VOS05PV05cbiAgICovXG4gIGNoYW5nZTxSZXN1bHQ+KGtleTogS2V5LCBncm91cDogUmVwbGljYUdyb3VwLCBjaGFuZ2U6IENoYW5nZTxTdGF0ZSwgUmVzdWx0Pik6IFByb21pc2U8UmVzdWx0PiB7XG4gICAgcmV0dXJuIHRoaXMuI2VucXVldWUoa2V5LCBncm91cCwgY2hhbmdlLCBmYWxzZSk7XG4gIH1cblxuICAvKipcbiAgICogQnJpbmdzIHRoZSBsYXRlc3QgY2hvc2VuIHN0YXRlIHRvIGV2ZXJ5IHJlcGxpY2EgdGhhdCBjYW4gYmUgcmVhY2hlZCwgYW5kIHdhaXRzIGZvciBhbGwgb2YgdGhlbS5cbiAgICogQHRocm93cyBSRUdJU1RFUl9VTkFWQUlMQUJMRSwgUkVHSVNURVJfT1VUQ09NRV9VTktOT1dOXG4gICAqL1xuICBhc3luYyBzeW5jaHJvbmlzZShrZXk6IEtleSwgZ3JvdXA6IFJlcGxpY2FHcm91cCk6IFByb21pc2U8dm9pZD4ge1xuICAgIGF3YWl0IHRoaXMuI2VucXVldWUoa2V5LCBncm91cCwga2VlcDxTdGF0ZT4sIHRydWUpO1xuICB9XG5cbiAgI2VucXVldWU8UmVzdWx0PihcbiAgICBrZXk6IEtleSxcbiAgICBncm91cDogUmVwbGljYUdyb3VwLFxuICAgIGNoYW5nZTogQ2hhbmdlPFN0YXRlLCBSZXN1bHQ+LFxuICAgIGV2ZXJ5d2hlcmU6IGJvb2xlYW4sXG4gICk6IFByb21pc2U8UmVzdWx0PiB7XG4gICAgcmV0dXJuIG5ldyBQcm9taXNlPFJlc3VsdD4oKHJlc29sdmUsIHJlamVjdCkgPT4ge1xuICAgICAgY29uc3QgcGVuZGluZzogUGVuZGluZ0NoYW5nZTxTdGF0ZT4gPSB7XG4gICAgICAgIGNoYW5nZSxcbiAgICAgICAgZXZlcnl3aGVyZSxcbiAgICAgICAgcmVzb2x2ZTogKHJlc3VsdCkgPT4gcmVzb2x2ZShyZXN1bHQgYXMgUmVzdWx0KSwgLy8gdGhlIHJlc3VsdCBvZiB0aGlzIHZlcnkgY2hhbmdlXG4gICAgICAgIHJlamVjdCxcbiAgICAgIH07XG4gICAgICBjb25zdCBsYW5lID0gdGhpcy4jbGFuZXMuZ2V0KGtleSk7XG4gICAgICBpZiAobGFuZSAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICAgIGxhbmUucGVuZGluZy5wdXNoKHBlbmRpbmcpO1xuICAgICAgICByZXR1cm47XG4gICAgICB9XG4gICAgICBjb25zdCBvcGVuZWQ6IExhbmU8U3RhdGU+ID0geyBrZXksIGdyb3VwLCBwZW5kaW5nOiBbcGVuZGluZ10gfTtcbiAgICAgIHRoaXMuI2xhbmVzLnNldChrZXksIG9wZW5lZCk7XG4gICAgICB2b2lkIHRoaXMuI2RyYWluKG9wZW5lZCk7XG4gICAgfSk7XG4gIH1cblxuICAvKiogTmV2ZXIgcmVqZWN0czogd2hhdCBmYWlscyBpcyB0b2xkIHRvIHRoZSBjaGFuZ2VzIG9mIHRoZSBiYXRjaC4gKi9cbiAgYXN5bmMgI2RyYWluKGxhbmU6IExhbmU8U3RhdGU+KTogUHJvbWlzZTx2b2lkPiB7XG4gICAgd2hpbGUgKGxhbmUucGVuZGluZy5sZW5ndGggPiAwKSB7XG4gICAgICBjb25zdCBjaGFuZ2VzID1cbiAgICAgICAgbGFuZS5wZW5kaW5nLmxlbmd0aCA8PSBCQVRDSF9NQVggPyBsYW5lLnBlbmRpbmcgOiBsYW5lLnBlbmRpbmcuc2xpY2UoMCwgQkFUQ0hfTUFYKTtcbiAgICAgIGxhbmUucGVuZGluZyA9IGxhbmUucGVuZGluZy5zbGljZShjaGFuZ2VzLmxlbmd0aCk7XG4gICAgICBjb25zdCBiYXRjaCA9IG5ldyBSZWdpc3RlckJhdGNoKHRoaXMuI2NvZGVjLCBjaGFuZ2VzKTtcbiAgICAgIHRyeSB7XG4gICAgICAgIGF3YWl0IHRoaXMuI3NldHRsZShsYW5lLCBiYXRjaCk7XG4gICAgICAgIGJhdGNoLnJlc29sdmUoKTtcbiAgICAgIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgICAgIGJhdGNoLnJlamVjdChlcnJvcik7XG4gICAgICB9XG4gICAgfVxuICAgIHRoaXMuI2xhbmVzLmRlbGV0ZShsYW5lLmtleSk7XG4gIH1cblxuICAvKiogQnJpbmdzIG9uZSBiYXRjaCB0byBpdHMgZW5kOiBhdHRlbXB0cyBhdCByaXNpbmcgYmFsbG90cyB1bnRpbCBpdHMgZmF0ZSBpcyBjZXJ0YWluLiAqL1xuICBhc3luYyAjc2V0dGxlKHsga2V5LCBncm91cCB9OiBMYW5lPFN0YXRlPiwgYmF0Y2g6IFJlZ2lzdGVyQmF0Y2g8U3RhdGU+KTogUHJvbWlzZTx2b2lkPiB7XG4gICAgY29uc3QgdW50aWxNcyA9IHRoaXMuI2Nsb2NrLm1vbm90b25pY01zKCkgKyB0aGlzLiNyb3VuZFRpbWVvdXRNcztcbiAgICBmb3IgKGxldCBhdHRlbXB0ID0gMTsgOyBhdHRlbXB0KyspIHtcbiAgICAgIGNvbnN0IGJhc2UgPSBiYXRjaC5pc09wZW4gPyB1bmRlZmluZWQgOiBhd2FpdCB0aGlzLiNjdXJyZW50QmFzZShrZXksIGdyb3VwKTtcbiAgICAgIGNvbnN0IGJhbGxvdCA9IHRoaXMuI2JhbGxvdHMubmV4dCgpO1xuICAgICAgY29uc3QgdGFzazogUm91bmRUYXNrID0ge1xuICAgICAgICBrZXksXG4gICAgICAgIHJlcGxpY2FzOiBncm91cC5yZXBsaWNhcyxcbiAgICAgICAgcXVvcnVtOiBncm91cC5xdW9ydW0sXG4gICAgICAgIGJhbGxvdCxcbiAgICAgICAgYmFzZSxcbiAgICAgICAgd2FpdEZvckFsbDogYmF0Y2guZXZlcnl3aGVyZSxcbiAgICAgICAgZGVjaWRlOiAocmVjb3JkKSA9PiBiYXRjaC5kZWNpZGUocmVjb3JkLCBiYWxsb3QsIGJhc2UgIT09IHVuZGVmaW5lZCksXG4gICAgICAgIGRlYWRsaW5lczogdGhpcy4jZGVhZGxpbmVzLFxuICAgICAgICBsaW5nZXJzOiB0aGlzLiNoZWRnZXMsXG4gICAgICB9O1xuICAgICAgY29uc3Qgb3V0Y29tZSA9IGF3YWl0IGV4ZWN1dGVSb3VuZCh0YXNrKTtcbiAgICAgIGlmIChvdXRjb21lLmtpbmQgPT09ICdjaG9zZW4nIHx8IG91dGNvbWUua2luZCA9PT0gJ2tlcHQnKSByZXR1cm47XG4gICAgICBpZiAob3V0Y29tZS5hcHBsaWVkID09PSAndW5rbm93bicpIGJhdGNoLmxlYXZlT3BlbihiYWxsb3QpO1xuICAgICAgaWYgKG91dGNvbWUua2luZCA9PT0gJ291dGJpZCcpIHRoaXMuI2JhbGxvdHMubGVhcm4ob3V0Y29tZS5wcm9taXNlZCk7XG4gICAgICBpZiAoIXRoaXMuI21heVJldHJ5KG91dGNvbWUsIGdyb3VwLCBhdHRlbXB0LCB1bnRpbE1zKSkge1xuICAgICAgICB0aHJvdyBiYXRjaC5pc09wZW4gPyBvdXRjb21lVW5rbm93bkVycm9yKCkgOiB1bmF2YWlsYWJsZUVycm9yKGtleS5sZW5ndGgpO1xuICAgICAgfVxuICAgICAgaWYgKGF0dGVtcHQgPiAxKSBhd2FpdCB0aGlzLiNiYWNrT2ZmKGF0dGVtcHQpO1xuICAgIH1cbiAgfVxuXG4gICNtYXlSZXRyeShcbiAgICBvdXRjb21lOiBSb3VuZE91dGNvbWUsXG4gICAgeyByZXBsaWNhcywgcXVvcnVtIH06IFJlcGxpY2FHcm91cCxcbiAgICBhdHRlbXB0OiBudW1iZXIsXG4gICAgdW50aWxNczogbnVtYmVyLFxuICApOiBib29sZWFuIHtcbiAgICBpZiAoYXR0ZW1wdCA+PSBBVFRFTVBUU19NQVggfHwgdGhpcy4jY2xvY2subW9ub3RvbmljTXMoKSA+PSB1bnRpbE1zKSByZXR1cm4gZmFsc2U7XG4gICAgaWYgKG91dGNvbWUua2luZCA9PT0gJ3VuYXZhaWxhYmxlJyAmJiBhdHRlbXB0ID49IDMpIHJldHVybiBmYWxzZTtcbiAgICByZXR1cm4gcmVwbGljYXMuZmlsdGVyKChyZXBsaWNhKSA9PiByZXBsaWNhLnN0YW5kaW5nID09PSAndm90aW5nJykubGVuZ3RoID49IHF1b3J1bTtcbiAgfVxuXG4gICNiYWNrT2ZmKGF0dGVtcHQ6IG51bWJlcik6IFByb21pc2U8dm9pZD4ge1xuICAgIGNvbnN0IGxpbWl0TXMgPSBNYXRoLm1pbihCQUNLT0ZGX01TX01BWCwgMiAqKiBhdHRlbXB0KTtcbiAgICByZXR1cm4gdGhpcy4jY2xvY2suc2xlZXAodGhpcy4jcmFuZG9tLmZsb2F0KCkgKiBsaW1pdE1zKTtcbiAgfVxuXG4gIC8qKiBTb2xlIGNvb3JkaW5hdG9yOiB0aGUgcmVjb3JkIG9mIGEgcmVwbGljYSB0aGF0IHN1cmVseSBpcyBjdXJyZW50LCBhbmQgaXRzIHByb21pc2UgbGVhcm5lZC4gKi9cbiAgYXN5bmMgI2N1cnJlbnRCYXNlKFxuICAgIGtleTogS2V5LFxuICAgIGdyb3VwOiBSZXBsaWNhR3JvdXAsXG4gICk6IFByb21pc2U8eyByZWFkb25seSByZWNvcmQ6IFJlcGxpY2FSZWNvcmQgfCB1bmRlZmluZWQgfSB8IHVuZGVmaW5lZD4ge1xuICAgIGNvbnN0IHJlcGxpY2EgPSB0aGlzLiNjdXJyZW50UmVwbGljYShrZXksIGdyb3VwKTtcbiAgICBpZiAocmVwbGljYSA9PT0gdW5kZWZpbmVkKSByZXR1cm4gdW5kZWZpbmVkO1xuICAgIHRyeSB7XG4gICAgICBjb25zdCBlbnRyeSA9IGF3YWl0IHRoaXMuI2hlZGdlZChyZWFkRW50cnkoa2V5LCByZXBsaWNhKSk7XG4gICAgICBpZiAoZW50cnkgPT09IFNMT1cpIHJldHVybiB1bmRlZmluZWQ7XG4gICAgICBpZiAoZW50cnk/LnN0YW1wICE9PSB1bmRlZmluZWQpIHRoaXMuI2JhbGxvdHMubGVhcm4oZW50cnkuc3RhbXApO1xuICAgICAgcmV0dXJuIHsgcmVjb3JkOiBkZWNvZGVSZWNvcmQoZW50cnkpIH07XG4gICAgfSBjYXRjaCB7XG4gICAgICByZXR1cm4gdW5kZWZpbmVkOyAvLyB0b2xkIHRvIHRoZSByZXBsaWNhOyBhIGZ1bGwgcm91bmQgZmluZHMgb3V0IHRoZSByZXN0XG4gICAgfVxuICB9XG5cbiAgYXN5bmMgI3JlYWRTZXR0bGVkKGtleTogS2V5LCBncm91cDogUmVwbGljYUdyb3VwKTogUHJvbWlzZTxRdW9ydW1SZWFkaW5nPiB7XG4gICAgY29uc3QgcmVwbGljYSA9IHRoaXMuI2N1cnJlbnRSZXBsaWNhKGtleSwgZ3JvdXApO1xuICAgIGlmIChyZXBsaWNhICE9PSB1bmRlZmluZWQpIHtcbiAgICAgIHRyeSB7XG4gICAgICAgIGNvbnN0IGVudHJ5ID0gYXdhaXQgdGhpcy4jaGVkZ2VkKHJlYWRFbnRyeShrZXksIHJlcGxpY2EpKTtcbiAgICAgICAgaWYgKGVudHJ5ICE9PSBTTE9XKSByZXR1cm4geyBzZXR0bGVkOiB0cnVlLCByZWNvcmQ6IGRlY29kZVJlY29yZChlbnRyeSkgfTtcbiAgICAgIH0gY2F0Y2gge1xuICAgICAgICAvLyB0b2xkIHRvIHRoZSByZXBsaWNhOyB0aGUgb3RoZXJzIGFuc3dlclxuICAgICAgfVxuICAgIH1cbiAgICByZXR1cm4gYXdhaXQgcmVhZFF1b3J1bShrZXksIGdyb3VwLnJlcGxpY2FzLCBncm91cC5xdW9ydW0sIHRoaXMuI2RlYWRsaW5lcyk7XG4gIH1cblxuICAjY3VycmVudFJlcGxpY2Eoa2V5OiBLZXksIHsgcmVwbGljYXMgfTogUmVwbGljYUdyb3VwKTogUmVwbGljYSB8IHVuZGVmaW5lZCB7XG4gICAgaWYgKCF0aGlzLiNzb2xlKSByZXR1cm4gdW5kZWZpbmVkO1xuICAgIGZvciAoY29uc3QgcmVwbGljYSBvZiByZXBsaWNhcykge1xuICAgICAgaWYgKHJlcGxpY2Euc3RhbmRpbmcgPT09ICd2b3RpbmcnICYmIHJlcGxpY2EuaXNDdXJyZW50KGtleSkpIHJldHVybiByZXBsaWNhO1xuICAgIH1cbiAgICByZXR1cm4gdW5kZWZpbmVkO1xuICB9XG5cbiAgLyoqIFRoZSB2YWx1ZSBvZiBgd29ya2AsIG9yIHtAbGluayBTTE9XfSB3aGVuIHRoZSBoZWRnZSBkZWxheSBwYXNzZXMgZmlyc3QuICovXG4gICNoZWRnZWQ8VD4od29yazogUHJvbWlzZTxUPik6IFByb21pc2U8VCB8IHR5cGVvZiBTTE9XPiB7XG4gICAgcmV0dXJuIG5ldyBQcm9taXNlKChyZXNvbHZlLCByZWplY3QpID0+IHtcbiAgICAgIGNvbnN0IGRlYWRsaW5lID0gdGhpcy4jaGVkZ2VzLmFkZCgoKSA9PiByZXNvbHZlKFNMT1cpKTtcbiAgICAgIHdvcmsudGhlbihcbiAgICAgICAgKHZhbHVlKSA9PiB7XG4gICAgICAgICAgZGVhZGxpbmUuY2FuY2VsKCk7XG4gICAgICAgICAgcmVzb2x2ZSh2YWx1ZSk7XG4gICAgICAgIH0sXG4gICAgICAgIChlcnJvcjogdW5rbm93bikgPT4ge1xuICAgICAgICAgIGRlYWRsaW5lLmNhbmNlbCgpO1xuICAgICAgICAgIHJlamVjdChlcnJvcik7XG4gICAgICAgIH0sXG4gICAgICApO1xuICAgIH0pO1xuICB9XG5cbiAgI3N0YXRlT2YocmVjb3JkOiBSZXBsaWNhUmVjb3JkIHwgdW5kZWZpbmVkKTogU3RhdGUgfCB1bmRlZmluZWQge1xuICAgIHJldHVybiByZWNvcmQgPT09IHVuZGVmaW5lZCA/IHVuZGVmaW5lZCA6IHRoaXMuI2NvZGVjLmRlY29kZShyZWNvcmQuc3RhdGUpO1xuICB9XG59XG5cbmNvbnN0IFNMT1c6IHVuaXF1ZSBzeW1ib2wgPSBTeW1ib2woJ3Nsb3cnKTtcblxuZnVuY3Rpb24ga2VlcDxTdGF0ZT4oc3RhdGU6IFN0YXRlIHwgdW5kZWZpbmVkKTogeyByZWFkb25seSByZXN1bHQ6IFN0YXRlIHwgdW5kZWZpbmVkIH0ge1xuICByZXR1cm4geyByZXN1bHQ6IHN0YXRlIH07XG59XG5cbmZ1bmN0aW9uIG91dGNvbWVVbmtub3duRXJyb3IoKTogU3BpbGx3YXlFcnJvciB7XG4gIHJldHVybiBuZXcgU3BpbGx3YXlFcnJvcihcbiAgICAnUkVHSVNURVJfT1VUQ09NRV9VTktOT1dOJyxcbiAgICAnVGhlIGNoYW5nZSBtYXkgb3IgbWF5IG5vdCBoYXZlIGJlZW4gYXBwbGllZDsgcmVwZWF0IGl0IHdpdGggdGhlIHNhbWUgb3BlcmF0aW9uIGlkLicsXG4gICAgeyBhcHBsaWVkOiAndW5rbm93bicsIHJldHJ5YWJsZTogdHJ1ZSB9LFxuICApO1xufVxuIiwgIi8qKlxuICogQSBrZXk6IGEgKmJ5dGUgc3RyaW5nKiwgdGhhdCBpcyBhIHN0cmluZyB3aG9zZSBjb2RlIHVuaXRzIGFyZSBieXRlcyAoMFx1MjAxMzI1NSkuIGA8YCBvbiBzdWNoIHN0cmluZ3NcbiAqIGlzIHVuc2lnbmVkIGJ5dGUgb3JkZXIsIGEgYE1hcGAgZmluZHMgdGhlbSB3aXRob3V0IGNvbnZlcnNpb24sIGFuZCBgQnVmZmVyLmZyb20oa2V5LCAnbGF0aW4xJylgXG4gKiBpcyB0aGVpciBlbmNvZGluZy4gQVNDSUkgdGV4dCBpcyBhIGtleSBhcyBpdCBpczsgZW5jb2RlIG90aGVyIHRleHQgb25jZSB3aXRoIHtAbGluayB0ZXh0S2V5fS5cbiAqL1xuZXhwb3J0IHR5cGUgS2V5ID0gc3RyaW5nO1xuXG4vKiogVGhlIGhhbGYtb3BlbiByYW5nZSBgc3RhcnQgPD0ga2V5IDwgZW5kYDsgYW4gYWJzZW50IGJvdW5kIGlzIG9wZW4gb24gdGhhdCBzaWRlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBLZXlSYW5nZSB7XG4gIHJlYWRvbmx5IHN0YXJ0PzogS2V5O1xuICByZWFkb25seSBlbmQ/OiBLZXk7XG59XG5cbmNvbnN0IE5PVF9BU0NJSSA9IC9bXlxcMC1cXHg3Zl0vOyAvLyBlc2xpbnQtZGlzYWJsZS1saW5lIG5vLWNvbnRyb2wtcmVnZXggLS0gYnl0ZSByYW5nZXMgYXJlIHRoZSBwb2ludFxuXG4vKiogVGhlIGtleSBvZiBhbnkgdGV4dDogaXRzIFVURi04IGJ5dGVzLiBPcmRlciBvZiBrZXlzIGlzIHRoZW4gb3JkZXIgb2YgY29kZSBwb2ludHMuICovXG5leHBvcnQgZnVuY3Rpb24gdGV4dEtleSh0ZXh0OiBzdHJpbmcpOiBLZXkge1xuICByZXR1cm4gTk9UX0FTQ0lJLnRlc3QodGV4dCkgPyBCdWZmZXIuZnJvbSh0ZXh0LCAndXRmOCcpLnRvU3RyaW5nKCdsYXRpbjEnKSA6IHRleHQ7XG59XG5cbi8qKiBUaGUgdGV4dCBvZiBhIGtleSBtYWRlIGJ5IHtAbGluayB0ZXh0S2V5fS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBrZXlUZXh0KGtleTogS2V5KTogc3RyaW5nIHtcbiAgcmV0dXJuIE5PVF9BU0NJSS50ZXN0KGtleSkgPyBCdWZmZXIuZnJvbShrZXksICdsYXRpbjEnKS50b1N0cmluZygndXRmOCcpIDoga2V5O1xufVxuXG4vKiogVGhlIHJhbmdlIG9mIGFsbCBrZXlzIHRoYXQgYmVnaW4gd2l0aCBgcHJlZml4YDsgdGhlIGVtcHR5IHByZWZpeCBpcyB0aGUgcmFuZ2Ugb2YgYWxsIGtleXMuICovXG5leHBvcnQgZnVuY3Rpb24gcHJlZml4UmFuZ2UocHJlZml4OiBLZXkpOiBLZXlSYW5nZSB7XG4gIGxldCBsZW5ndGggPSBwcmVmaXgubGVuZ3RoO1xuICB3aGlsZSAobGVuZ3RoID4gMCAmJiBwcmVmaXguY2hhckNvZGVBdChsZW5ndGggLSAxKSA9PT0gMHhmZikgbGVuZ3RoLS07XG4gIGlmIChsZW5ndGggPT09IDApIHJldHVybiBwcmVmaXggPT09ICcnID8ge30gOiB7IHN0YXJ0OiBwcmVmaXggfTtcbiAgY29uc3QgbGFzdCA9IFN0cmluZy5mcm9tQ2hhckNvZGUocHJlZml4LmNoYXJDb2RlQXQobGVuZ3RoIC0gMSkgKyAxKTtcbiAgcmV0dXJuIHsgc3RhcnQ6IHByZWZpeCwgZW5kOiBwcmVmaXguc2xpY2UoMCwgbGVuZ3RoIC0gMSkgKyBsYXN0IH07XG59XG5cbi8qKlxuICogVGhlIGtleSB1bmRlciB3aGljaCBhbiBgYXBwZW5kYCB0byBgbG9nYCBzdG9yZXMgdGhpcyBzZXF1ZW5jZTogYGxvZ2AgYW5kIHRoZSBzZXF1ZW5jZSBhcyA4IGJ5dGVzLFxuICogYmlnLWVuZGlhbiwgc28gdGhhdCBhIGxvZydzIGVudHJpZXMgc2NhbiBpbiBzZXF1ZW5jZSBvcmRlci4gVGhlIGhlYWQgb2YgdGhlIGxvZywgaXRzIGxhc3RcbiAqIHNlcXVlbmNlLCBpcyB0aGUgaW50ZWdlciBlbnRyeSBhdCBgbG9nYCBpdHNlbGYuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsb2dFbnRyeUtleShsb2c6IEtleSwgc2VxdWVuY2U6IG51bWJlcik6IEtleSB7XG4gIGNvbnN0IGhpZ2ggPSBNYXRoLmZsb29yKHNlcXVlbmNlIC8gMHgxXzAwMDBfMDAwMCk7XG4gIGNvbnN0IGxvdyA9IHNlcXVlbmNlID4+PiAwO1xuICByZXR1cm4gKFxuICAgIGxvZyArXG4gICAgU3RyaW5nLmZyb21DaGFyQ29kZShcbiAgICAgIChoaWdoID4+PiAyNCkgJiAweGZmLFxuICAgICAgKGhpZ2ggPj4+IDE2KSAmIDB4ZmYsXG4gICAgICAoaGlnaCA+Pj4gOCkgJiAweGZmLFxuICAgICAgaGlnaCAmIDB4ZmYsXG4gICAgICAobG93ID4+PiAyNCkgJiAweGZmLFxuICAgICAgKGxvdyA+Pj4gMTYpICYgMHhmZixcbiAgICAgIChsb3cgPj4+IDgpICYgMHhmZixcbiAgICAgIGxvdyAmIDB4ZmYsXG4gICAgKVxuICApO1xufVxuIiwgImltcG9ydCB7IFNwaWxsd2F5RXJyb3IgfSBmcm9tICdAc3BpbGx3YXkvcnVudGltZSc7XG5pbXBvcnQgdHlwZSB7IEtleSB9IGZyb20gJy4va2V5LnRzJztcblxuLyoqXG4gKiBPcGFxdWUgbnVtYmVyIG9mIG9uZSBzdGF0ZSBvZiBvbmUga2V5LiBJdCBjaGFuZ2VzIHdpdGggZXZlcnkgd3JpdGUgb2YgdGhlIGtleSBhbmQgaXMgbmV2ZXIgdXNlZFxuICogYWdhaW4gZm9yIGl0LCBub3QgYWZ0ZXIgYSBkZWxldGUgYW5kIG5vdCBhZnRlciBhIHJlc3RhcnQuIE9ubHkgZXF1YWxpdHkgbWVhbnMgYW55dGhpbmcuXG4gKi9cbmV4cG9ydCB0eXBlIFZlcnNpb24gPSBudW1iZXI7XG5cbi8qKlxuICogVXAgdG8gMTYgYnl0ZXMsIGFzIGEgYnl0ZSBzdHJpbmcsIG9yZGVyZWQgYXMgYnl0ZXM6IGEgYmFsbG90IG9yIGFuIGVwb2NoIHdyaXR0ZW4gd2l0aCBhbiBlbnRyeVxuICogYW5kIHRlc3RlZCBieSB0aGUgY2hlY2sgYHN0YW1wQXRNb3N0YC5cbiAqL1xuZXhwb3J0IHR5cGUgU3RhbXAgPSBzdHJpbmc7XG5cbi8qKlxuICogT25lIHN0b3JlZCBlbnRyeS4gVHJlYXQgYHZhbHVlYCBhcyByZWFkLW9ubHk6IGEgYmFja2VuZCBtYXkgaGFuZCB0aGUgc2FtZSBieXRlcyB0byBldmVyeSByZWFkZXIuXG4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRW50cnkge1xuICByZWFkb25seSBrZXk6IEtleTtcbiAgcmVhZG9ubHkgdmFsdWU6IFVpbnQ4QXJyYXk7XG4gIHJlYWRvbmx5IHZlcnNpb246IFZlcnNpb247XG4gIHJlYWRvbmx5IHN0YW1wPzogU3RhbXA7XG4gIC8qKiBXYWxsIHRpbWUgaW4gbXMgZnJvbSB3aGljaCB0aGUgZW50cnkgZG9lcyBub3QgZXhpc3QgYW55IG1vcmUuICovXG4gIHJlYWRvbmx5IGV4cGlyZXNBdE1zPzogbnVtYmVyO1xufVxuXG5jb25zdCBJTlRFR0VSID0gL14oMHwtP1sxLTldWzAtOV17MCwxNX0pJC87XG5cbi8qKiBUaGUgdmFsdWUgb2YgYW4gZW50cnkgdGhhdCBgYWRkYCBjb3VudHMgaW46IHRoZSBkZWNpbWFsIHRleHQsIGFzIFJlZGlzIGhhcyBpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBlbmNvZGVJbnRlZ2VyKHZhbHVlOiBudW1iZXIpOiBVaW50OEFycmF5IHtcbiAgcmV0dXJuIEJ1ZmZlci5mcm9tKFN0cmluZyh2YWx1ZSksICdsYXRpbjEnKTtcbn1cblxuLyoqXG4gKiBUaGUgaW50ZWdlciBpbiBhIHZhbHVlIHdyaXR0ZW4gYnkgYGFkZGAgb3Ige0BsaW5rIGVuY29kZUludGVnZXJ9LlxuICogQHRocm93cyBTVE9SQUdFX05PVF9BTl9JTlRFR0VSXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBkZWNvZGVJbnRlZ2VyKHZhbHVlOiBVaW50OEFycmF5KTogbnVtYmVyIHtcbiAgaWYgKHZhbHVlLmxlbmd0aCA8PSAxNykge1xuICAgIGNvbnN0IHRleHQgPSBCdWZmZXIuZnJvbSh2YWx1ZS5idWZmZXIsIHZhbHVlLmJ5dGVPZmZzZXQsIHZhbHVlLmxlbmd0aCkudG9TdHJpbmcoJ2xhdGluMScpO1xuICAgIGNvbnN0IG51bWJlciA9IE51bWJlcih0ZXh0KTtcbiAgICBpZiAoSU5URUdFUi50ZXN0KHRleHQpICYmIE51bWJlci5pc1NhZmVJbnRlZ2VyKG51bWJlcikpIHJldHVybiBudW1iZXI7XG4gIH1cbiAgdGhyb3cgbmV3IFNwaWxsd2F5RXJyb3IoXG4gICAgJ1NUT1JBR0VfTk9UX0FOX0lOVEVHRVInLFxuICAgICdUaGUgZW50cnkgZG9lcyBub3QgaG9sZCBhbiBpbnRlZ2VyOyBhZGQgYW5kIGFwcGVuZCB3b3JrIG9ubHkgb24gZW50cmllcyB0aGV5IG1hZGUuJyxcbiAgKTtcbn1cbiIsICJpbXBvcnQgeyBTcGlsbHdheUVycm9yIH0gZnJvbSAnQHNwaWxsd2F5L3J1bnRpbWUnO1xuXG4vKiogRnJvbSB3ZWFrZXN0IHRvIHN0cm9uZ2VzdDogd2hhdCBhbiBhY2tub3dsZWRnZWQgY29tbWl0IHN1cnZpdmVzLiAqL1xuZXhwb3J0IGNvbnN0IERVUkFCSUxJVElFUyA9IFtcbiAgLyoqIE5vdGhpbmc6IGdvbmUgd2l0aCB0aGUgcHJvY2Vzcy4gKi9cbiAgJ3ZvbGF0aWxlJyxcbiAgLyoqIFRoZSBlbmQgb2YgdGhlIHByb2Nlc3MsIGJ1dCBub3Qgb2YgdGhlIG1hY2hpbmUgKG5vIGZzeW5jIGJlZm9yZSB0aGUgYWNrbm93bGVkZ2VtZW50KS4gKi9cbiAgJ3Byb2Nlc3MnLFxuICAvKiogTG9zcyBvZiB0aGUgbmV3ZXN0IHdyaXRlcyB3aGVuIHRoZSBlbmdpbmUgZmFpbHMgb3ZlciAoYXN5bmNocm9ub3VzIHJlcGxpY2FzKS4gKi9cbiAgJ3JlcGxpY2F0ZWQtYXN5bmMnLFxuICAvKiogVGhlIGNyYXNoIG9mIHRoZSBtYWNoaW5lOiBzeW5jZWQgdG8gaXRzIGRpc2sgYmVmb3JlIHRoZSBhY2tub3dsZWRnZW1lbnQuICovXG4gICdkaXNrJyxcbiAgLyoqIFRoZSBsb3NzIG9mIGEgbWFjaGluZTogb24gYSBtYWpvcml0eSBvZiByZXBsaWNhcyBiZWZvcmUgdGhlIGFja25vd2xlZGdlbWVudC4gKi9cbiAgJ3JlcGxpY2F0ZWQtc3luYycsXG5dIGFzIGNvbnN0O1xuXG4vKiogU2VlIHtAbGluayBEVVJBQklMSVRJRVN9LiAqL1xuZXhwb3J0IHR5cGUgRHVyYWJpbGl0eSA9ICh0eXBlb2YgRFVSQUJJTElUSUVTKVtudW1iZXJdO1xuXG4vKipcbiAqIFNpemVzIGluIGJ5dGVzLCBvciBjb3VudHM7IG92ZXIgb25lIG9mIHRoZW0gaXMgYFNUT1JBR0VfTElNSVRfRVhDRUVERURgIGJlZm9yZSBhbnl0aGluZyBpcyBzZW50LlxuICovXG5leHBvcnQgaW50ZXJmYWNlIFN0b3JhZ2VMaW1pdHMge1xuICAvKiogTG9uZ2VzdCBrZXkuIERlZmF1bHQgMSwwMjQuICovXG4gIHJlYWRvbmx5IGtleUJ5dGVzOiBudW1iZXI7XG4gIC8qKiBMb25nZXN0IHZhbHVlLiBEZWZhdWx0IDEgTWlCLiAqL1xuICByZWFkb25seSB2YWx1ZUJ5dGVzOiBudW1iZXI7XG4gIC8qKiBNb3N0IHdyaXRlcyAoYW5kLCBhcGFydCBmcm9tIHRoZW0sIG1vc3QgY2hlY2tzKSBpbiBvbmUgY29tbWl0LiBEZWZhdWx0IDEsMDAwLiAqL1xuICByZWFkb25seSBjb21taXRXcml0ZXM6IG51bWJlcjtcbiAgLyoqIE1vc3QgYnl0ZXMgb2Yga2V5cyBhbmQgdmFsdWVzIGluIG9uZSBjb21taXQuIERlZmF1bHQgOCBNaUIuICovXG4gIHJlYWRvbmx5IGNvbW1pdEJ5dGVzOiBudW1iZXI7XG59XG5cbi8qKiBUaGUgbGltaXRzIG9mIGEgc3RvcmFnZSB0aGF0IHN0YXRlcyBubyBvdGhlcnMuICovXG5leHBvcnQgY29uc3QgREVGQVVMVF9MSU1JVFM6IFN0b3JhZ2VMaW1pdHMgPSBPYmplY3QuZnJlZXplKHtcbiAga2V5Qnl0ZXM6IDEwMjQsXG4gIHZhbHVlQnl0ZXM6IDEwMjQgKiAxMDI0LFxuICBjb21taXRXcml0ZXM6IDEwMDAsXG4gIGNvbW1pdEJ5dGVzOiA4ICogMTAyNCAqIDEwMjQsXG59KTtcblxuLyoqIFRoZSBsb25nZXN0IHN0YW1wIGluIGJ5dGVzLiAqL1xuZXhwb3J0IGNvbnN0IFNUQU1QX0JZVEVTX01BWCA9IDE2O1xuXG4vKiogV2hhdCBhIHN0b3JhZ2UgY2FuIGRvIGFuZCBwcm9taXNlczsgdGhlIGNvbmZvcm1hbmNlIHN1aXRlIGNoZWNrcyBlYWNoIGxpbmUuICovXG5leHBvcnQgaW50ZXJmYWNlIFN0b3JhZ2VDYXBhYmlsaXRpZXMge1xuICAvKiogYHNjYW5gIHdvcmtzIGFuZCB5aWVsZHMga2V5cyBpbiBieXRlIG9yZGVyOyBlbHNlIGl0IGlzIHJlZnVzZWQgd2l0aCBgU1RPUkFHRV9VTlNVUFBPUlRFRGAuICovXG4gIHJlYWRvbmx5IG9yZGVyZWRTY2FuOiBib29sZWFuO1xuICAvKiogQSBzY2FuIHNlZXMgb25lIGZpeGVkIHN0YXRlOyBlbHNlIGVhY2ggcGFnZSBpcyBjb25zaXN0ZW50IGluIGl0c2VsZiBvbmx5LiAqL1xuICByZWFkb25seSBzbmFwc2hvdFNjYW46IGJvb2xlYW47XG4gIC8qKiBXaGF0IG9uZSBjb21taXQgbWF5IHNwYW4uICovXG4gIHJlYWRvbmx5IGF0b21pY1Njb3BlOiAnc3RvcmFnZScgfCAncGFydGl0aW9uJztcbiAgcmVhZG9ubHkgZHVyYWJpbGl0eTogRHVyYWJpbGl0eTtcbiAgLyoqIFNldmVyYWwgcHJvY2Vzc2VzIG1heSBoYXZlIHRoZSBzYW1lIGRhdGEgb3BlbiBhdCBvbmNlLiAqL1xuICByZWFkb25seSBzaGFyZWQ6IGJvb2xlYW47XG4gIC8qKiBUaGUgZW5naW5lIGl0c2VsZiByZW1vdmVzIGV4cGlyZWQgZW50cmllcy4gKi9cbiAgcmVhZG9ubHkgbmF0aXZlRXhwaXJ5OiBib29sZWFuO1xuICByZWFkb25seSBsaW1pdHM6IFN0b3JhZ2VMaW1pdHM7XG59XG5cbi8qKiBXaGF0IGEgdXNlciBvZiBhIHN0b3JhZ2UgY2Fubm90IGRvIHdpdGhvdXQuICovXG5leHBvcnQgaW50ZXJmYWNlIENhcGFiaWxpdHlOZWVkcyB7XG4gIHJlYWRvbmx5IG9yZGVyZWRTY2FuPzogdHJ1ZTtcbiAgcmVhZG9ubHkgc25hcHNob3RTY2FuPzogdHJ1ZTtcbiAgcmVhZG9ubHkgc2hhcmVkPzogdHJ1ZTtcbiAgLyoqIFRoZSB3ZWFrZXN0IGR1cmFiaWxpdHkgdGhhdCB3aWxsIGRvLiAqL1xuICByZWFkb25seSBkdXJhYmlsaXR5PzogRHVyYWJpbGl0eTtcbn1cblxuLyoqXG4gKiBSZWZ1c2VzIGEgc3RvcmFnZSB0aGF0IHByb21pc2VzIGxlc3MgdGhhbiBpcyBuZWVkZWQsIHNvIHRoYXQgYSBwcm9taXNlIGlzIG5ldmVyIHdlYWtlbmVkXG4gKiBzaWxlbnRseS5cbiAqIEB0aHJvd3MgU1RPUkFHRV9DQVBBQklMSVRZX01JU1NJTkcgbmFtaW5nIHRoZSBmaXJzdCBtaXNzaW5nIG9uZS5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlcXVpcmVDYXBhYmlsaXRpZXMoXG4gIHN0b3JhZ2U6IHsgcmVhZG9ubHkgaWQ6IHN0cmluZzsgcmVhZG9ubHkgY2FwYWJpbGl0aWVzOiBTdG9yYWdlQ2FwYWJpbGl0aWVzIH0sXG4gIG5lZWRzOiBDYXBhYmlsaXR5TmVlZHMsXG4pOiB2b2lkIHtcbiAgY29uc3QgaGFzID0gc3RvcmFnZS5jYXBhYmlsaXRpZXM7XG4gIGNvbnN0IHJlZnVzZSA9IChjYXBhYmlsaXR5OiBzdHJpbmcsIG5lZWRlZDogdW5rbm93biwgYWN0dWFsOiB1bmtub3duKTogbmV2ZXIgPT4ge1xuICAgIHRocm93IG5ldyBTcGlsbHdheUVycm9yKFxuICAgICAgJ1NUT1JBR0VfQ0FQQUJJTElUWV9NSVNTSU5HJyxcbiAgICAgIGBTdG9yYWdlICR7c3RvcmFnZS5pZH0gaGFzICR7Y2FwYWJpbGl0eX0gPSAke1N0cmluZyhhY3R1YWwpfSwgYnV0ICR7U3RyaW5nKG5lZWRlZCl9IGlzIG5lZWRlZC5gLFxuICAgICAgeyBkZXRhaWxzOiB7IHN0b3JhZ2U6IHN0b3JhZ2UuaWQsIGNhcGFiaWxpdHksIG5lZWRlZCwgYWN0dWFsIH0gfSxcbiAgICApO1xuICB9O1xuICBmb3IgKGNvbnN0IG5hbWUgb2YgWydvcmRlcmVkU2NhbicsICdzbmFwc2hvdFNjYW4nLCAnc2hhcmVkJ10gYXMgY29uc3QpIHtcbiAgICBpZiAobmVlZHNbbmFtZV0gPT09IHRydWUgJiYgIWhhc1tuYW1lXSkgcmVmdXNlKG5hbWUsIHRydWUsIGZhbHNlKTtcbiAgfVxuICBjb25zdCB3YW50ZWQgPSBuZWVkcy5kdXJhYmlsaXR5O1xuICBpZiAod2FudGVkICE9PSB1bmRlZmluZWQgJiYgRFVSQUJJTElUSUVTLmluZGV4T2YoaGFzLmR1cmFiaWxpdHkpIDwgRFVSQUJJTElUSUVTLmluZGV4T2Yod2FudGVkKSkge1xuICAgIHJlZnVzZSgnZHVyYWJpbGl0eScsIHdhbnRlZCwgaGFzLmR1cmFiaWxpdHkpO1xuICB9XG59XG4iLCAiaW1wb3J0IHsgYXNzZXJ0TmV2ZXIgfSBmcm9tICdAc3BpbGx3YXkvcnVudGltZSc7XG5pbXBvcnQgdHlwZSB7IENoZWNrLCBSZWZ1c2FsLCBXcml0ZSwgV3JpdGVPdXRjb21lIH0gZnJvbSAnLi9jb21taXQudHMnO1xuaW1wb3J0IHsgZGVjb2RlSW50ZWdlciwgZW5jb2RlSW50ZWdlciwgdHlwZSBFbnRyeSwgdHlwZSBWZXJzaW9uIH0gZnJvbSAnLi9lbnRyeS50cyc7XG5pbXBvcnQgeyBsb2dFbnRyeUtleSwgdHlwZSBLZXkgfSBmcm9tICcuL2tleS50cyc7XG5pbXBvcnQgdHlwZSB7IFJlc29sdmVkQ29tbWl0IH0gZnJvbSAnLi9zdG9yYWdlLnRzJztcblxuLyoqIFdoYXQgYSBjb21taXQgd291bGQgY2hhbmdlLiBgZW50cnk6IHVuZGVmaW5lZGAgcmVtb3ZlcyB0aGUga2V5LiAqL1xuZXhwb3J0IGludGVyZmFjZSBNdXRhdGlvbiB7XG4gIHJlYWRvbmx5IGtleTogS2V5O1xuICByZWFkb25seSBlbnRyeTogRW50cnkgfCB1bmRlZmluZWQ7XG59XG5cbi8qKiBUaGUgb3V0Y29tZSBvZiB7QGxpbmsgZXZhbHVhdGVDb21taXR9OiBkYXRhLCBub3RoaW5nIGhhcyBoYXBwZW5lZCB5ZXQuICovXG5leHBvcnQgdHlwZSBFdmFsdWF0aW9uID1cbiAgfCB7XG4gICAgICByZWFkb25seSBhcHBsaWVkOiB0cnVlO1xuICAgICAgLyoqIE9uZSBmb3IgZWFjaCB3cml0ZSwgaW4gdGhlaXIgb3JkZXI7IGFmdGVyIHRoZW0gb25lIGZvciB0aGUgaGVhZCBvZiBlYWNoIGxvZy4gKi9cbiAgICAgIHJlYWRvbmx5IG11dGF0aW9uczogcmVhZG9ubHkgTXV0YXRpb25bXTtcbiAgICAgIHJlYWRvbmx5IG91dGNvbWVzOiByZWFkb25seSBXcml0ZU91dGNvbWVbXTtcbiAgICB9XG4gIHwgeyByZWFkb25seSBhcHBsaWVkOiBmYWxzZTsgcmVhZG9ubHkgcmVmdXNhbDogUmVmdXNhbCB9O1xuXG4vKiogVGhlIGxpdmUgZW50cnkgb2YgYSBrZXk7IGFuIGV4cGlyZWQgb25lIGlzIGB1bmRlZmluZWRgLiAqL1xudHlwZSBMb29rdXAgPSAoa2V5OiBLZXkpID0+IEVudHJ5IHwgdW5kZWZpbmVkO1xuXG5jb25zdCBQVVQ6IFdyaXRlT3V0Y29tZSA9IE9iamVjdC5mcmVlemUoeyBraW5kOiAncHV0JyB9KTtcbmNvbnN0IFNUQU1QRUQ6IFdyaXRlT3V0Y29tZSA9IE9iamVjdC5mcmVlemUoeyBraW5kOiAnc3RhbXAnIH0pO1xuY29uc3QgTk9fVkFMVUUgPSBuZXcgVWludDhBcnJheSgwKTtcblxuLyoqXG4gKiBUaGUgbWVhbmluZyBvZiBhIGNvbW1pdCwgb25jZSwgZm9yIGV2ZXJ5IGJhY2tlbmQgdGhhdCBjYW4gbG9vayBhdCBpdHMgZW50cmllcyBzeW5jaHJvbm91c2x5LlxuICogYHZlcnNpb25gIGlzIHRoZSBvbmUgdGhhdCB3cml0dGVuIGVudHJpZXMgZ2V0OyBga2VlcGAgbWFrZXMgdGhlIGNhbGxlcidzIGJ5dGVzIHRoZSBiYWNrZW5kJ3Mgb3duXG4gKiAoZGVmYXVsdDogYXMgdGhleSBhcmUpLiBQdXJlIGJ1dCBmb3IgYGtlZXBgLlxuICogQHRocm93cyBTVE9SQUdFX05PVF9BTl9JTlRFR0VSXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBldmFsdWF0ZUNvbW1pdChcbiAgY29tbWl0OiBQaWNrPFJlc29sdmVkQ29tbWl0LCAnY2hlY2tzJyB8ICd3cml0ZXMnPixcbiAgbG9va3VwOiBMb29rdXAsXG4gIHZlcnNpb246IFZlcnNpb24sXG4gIGtlZXA/OiAodmFsdWU6IFVpbnQ4QXJyYXkpID0+IFVpbnQ4QXJyYXksXG4pOiBFdmFsdWF0aW9uIHtcbiAgY29uc3QgeyBjaGVja3MsIHdyaXRlcyB9ID0gY29tbWl0O1xuICBmb3IgKGxldCBpbmRleCA9IDA7IGluZGV4IDwgY2hlY2tzLmxlbmd0aDsgaW5kZXgrKykge1xuICAgIGNvbnN0IGNoZWNrID0gY2hlY2tzW2luZGV4XSBhcyBDaGVjazsgLy8gaW5kZXggPCBsZW5ndGhcbiAgICBjb25zdCBlbnRyeSA9IGxvb2t1cChjaGVjay5rZXkpO1xuICAgIGlmICghY2hlY2tQYXNzZXMoY2hlY2ssIGVudHJ5KSkge1xuICAgICAgcmV0dXJuIHsgYXBwbGllZDogZmFsc2UsIHJlZnVzYWw6IHsga2luZDogJ2NoZWNrJywgaW5kZXgsIGtleTogY2hlY2sua2V5LCBlbnRyeSB9IH07XG4gICAgfVxuICB9XG4gIGNvbnN0IHN0ZXAgPSBuZXcgV3JpdGVTdGVwKGxvb2t1cCwgdmVyc2lvbiwga2VlcCk7XG4gIGZvciAobGV0IGluZGV4ID0gMDsgaW5kZXggPCB3cml0ZXMubGVuZ3RoOyBpbmRleCsrKSB7XG4gICAgY29uc3QgcmVmdXNhbCA9IHN0ZXAud3JpdGUod3JpdGVzW2luZGV4XSBhcyBXcml0ZSwgaW5kZXgpOyAvLyBpbmRleCA8IGxlbmd0aFxuICAgIGlmIChyZWZ1c2FsICE9PSB1bmRlZmluZWQpIHJldHVybiB7IGFwcGxpZWQ6IGZhbHNlLCByZWZ1c2FsIH07XG4gIH1cbiAgc3RlcC53cml0ZUhlYWRzKCk7XG4gIHJldHVybiB7IGFwcGxpZWQ6IHRydWUsIG11dGF0aW9uczogc3RlcC5tdXRhdGlvbnMsIG91dGNvbWVzOiBzdGVwLm91dGNvbWVzIH07XG59XG5cbmZ1bmN0aW9uIGNoZWNrUGFzc2VzKGNoZWNrOiBDaGVjaywgZW50cnk6IEVudHJ5IHwgdW5kZWZpbmVkKTogYm9vbGVhbiB7XG4gIHN3aXRjaCAoY2hlY2sua2luZCkge1xuICAgIGNhc2UgJ3ZlcnNpb24nOlxuICAgICAgcmV0dXJuIGVudHJ5Py52ZXJzaW9uID09PSBjaGVjay52ZXJzaW9uO1xuICAgIGNhc2UgJ2Fic2VudCc6XG4gICAgICByZXR1cm4gZW50cnkgPT09IHVuZGVmaW5lZDtcbiAgICBjYXNlICdzdGFtcEF0TW9zdCc6XG4gICAgICByZXR1cm4gZW50cnk/LnN0YW1wID09PSB1bmRlZmluZWQgfHwgZW50cnkuc3RhbXAgPD0gY2hlY2suc3RhbXA7XG4gICAgZGVmYXVsdDpcbiAgICAgIHJldHVybiBhc3NlcnROZXZlcihjaGVjayk7XG4gIH1cbn1cblxuLyoqIFRoZSBpbnRlZ2VyIG9mIGEgbG9nJ3MgaGVhZCB3aGlsZSBvbmUgY29tbWl0IGFwcGVuZHMgdG8gaXQuICovXG5pbnRlcmZhY2UgTG9nSGVhZCB7XG4gIHJlYWRvbmx5IGVudHJ5OiBFbnRyeSB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgc3RvcmVkOiBudW1iZXI7XG4gIHNlcXVlbmNlOiBudW1iZXI7XG59XG5cbi8qKiBUaGUgd3JpdGVzIG9mIG9uZSBjb21taXQsIGdhdGhlcmVkIGFzIGRhdGEuICovXG5jbGFzcyBXcml0ZVN0ZXAge1xuICByZWFkb25seSBtdXRhdGlvbnM6IE11dGF0aW9uW10gPSBbXTtcbiAgcmVhZG9ubHkgb3V0Y29tZXM6IFdyaXRlT3V0Y29tZVtdID0gW107XG4gIHJlYWRvbmx5ICNsb29rdXA6IExvb2t1cDtcbiAgcmVhZG9ubHkgI3ZlcnNpb246IFZlcnNpb247XG4gIHJlYWRvbmx5ICNrZWVwOiAoKHZhbHVlOiBVaW50OEFycmF5KSA9PiBVaW50OEFycmF5KSB8IHVuZGVmaW5lZDtcbiAgI2hlYWRzOiBNYXA8S2V5LCBMb2dIZWFkPiB8IHVuZGVmaW5lZDtcblxuICBjb25zdHJ1Y3RvcihcbiAgICBsb29rdXA6IExvb2t1cCxcbiAgICB2ZXJzaW9uOiBWZXJzaW9uLFxuICAgIGtlZXA6ICgodmFsdWU6IFVpbnQ4QXJyYXkpID0+IFVpbnQ4QXJyYXkpIHwgdW5kZWZpbmVkLFxuICApIHtcbiAgICB0aGlzLiNsb29rdXAgPSBsb29rdXA7XG4gICAgdGhpcy4jdmVyc2lvbiA9IHZlcnNpb247XG4gICAgdGhpcy4ja2VlcCA9IGtlZXA7XG4gIH1cblxuICAvKiogR2F0aGVycyBvbmUgd3JpdGU7IGdpdmVzIHRoZSByZWFzb24gd2hlbiBpdCBpcyBvdmVyIGl0cyBib3VuZC4gKi9cbiAgd3JpdGUod3JpdGU6IFdyaXRlLCBpbmRleDogbnVtYmVyKTogUmVmdXNhbCB8IHVuZGVmaW5lZCB7XG4gICAgc3dpdGNoICh3cml0ZS5raW5kKSB7XG4gICAgICBjYXNlICdwdXQnOlxuICAgICAgICB0aGlzLiNtdXRhdGUod3JpdGUua2V5LCB0aGlzLiNvd24od3JpdGUudmFsdWUpLCB3cml0ZS5zdGFtcCwgd3JpdGUuZXhwaXJlc0F0TXMpO1xuICAgICAgICB0aGlzLm91dGNvbWVzLnB1c2goUFVUKTtcbiAgICAgICAgcmV0dXJuIHVuZGVmaW5lZDtcbiAgICAgIGNhc2UgJ2RlbGV0ZSc6XG4gICAgICAgIHRoaXMubXV0YXRpb25zLnB1c2goeyBrZXk6IHdyaXRlLmtleSwgZW50cnk6IHVuZGVmaW5lZCB9KTtcbiAgICAgICAgdGhpcy5vdXRjb21lcy5wdXNoKHtcbiAgICAgICAgICBraW5kOiAnZGVsZXRlJyxcbiAgICAgICAgICBleGlzdGVkOiB0aGlzLiNsb29rdXAod3JpdGUua2V5KSAhPT0gdW5kZWZpbmVkLFxuICAgICAgICB9KTtcbiAgICAgICAgcmV0dXJuIHVuZGVmaW5lZDtcbiAgICAgIGNhc2UgJ3N0YW1wJzoge1xuICAgICAgICBjb25zdCBlbnRyeSA9IHRoaXMuI2xvb2t1cCh3cml0ZS5rZXkpO1xuICAgICAgICBjb25zdCB2YWx1ZSA9IGVudHJ5ID09PSB1bmRlZmluZWQgPyBOT19WQUxVRSA6IGVudHJ5LnZhbHVlO1xuICAgICAgICB0aGlzLiNtdXRhdGUod3JpdGUua2V5LCB2YWx1ZSwgd3JpdGUuc3RhbXAsIGVudHJ5Py5leHBpcmVzQXRNcyk7XG4gICAgICAgIHRoaXMub3V0Y29tZXMucHVzaChTVEFNUEVEKTtcbiAgICAgICAgcmV0dXJuIHVuZGVmaW5lZDtcbiAgICAgIH1cbiAgICAgIGNhc2UgJ2FkZCc6XG4gICAgICAgIHJldHVybiB0aGlzLiNhZGQod3JpdGUsIGluZGV4KTtcbiAgICAgIGNhc2UgJ2FwcGVuZCc6XG4gICAgICAgIHJldHVybiB0aGlzLiNhcHBlbmQod3JpdGUsIGluZGV4KTtcbiAgICAgIGRlZmF1bHQ6XG4gICAgICAgIHJldHVybiBhc3NlcnROZXZlcih3cml0ZSk7XG4gICAgfVxuICB9XG5cbiAgLyoqIEdhdGhlcnMgdGhlIG5ldyBoZWFkcyBvZiB0aGUgbG9ncyB0aGF0IHdlcmUgYXBwZW5kZWQgdG8uICovXG4gIHdyaXRlSGVhZHMoKTogdm9pZCB7XG4gICAgaWYgKHRoaXMuI2hlYWRzID09PSB1bmRlZmluZWQpIHJldHVybjtcbiAgICBmb3IgKGNvbnN0IFtsb2csIHsgZW50cnksIHNlcXVlbmNlIH1dIG9mIHRoaXMuI2hlYWRzKSB7XG4gICAgICB0aGlzLiNtdXRhdGUobG9nLCBlbmNvZGVJbnRlZ2VyKHNlcXVlbmNlKSwgZW50cnk/LnN0YW1wLCBlbnRyeT8uZXhwaXJlc0F0TXMpO1xuICAgIH1cbiAgfVxuXG4gICNhZGQod3JpdGU6IFdyaXRlICYgeyBraW5kOiAnYWRkJyB9LCBpbmRleDogbnVtYmVyKTogUmVmdXNhbCB8IHVuZGVmaW5lZCB7XG4gICAgY29uc3QgeyBrZXksIGRlbHRhIH0gPSB3cml0ZTtcbiAgICBjb25zdCBlbnRyeSA9IHRoaXMuI2xvb2t1cChrZXkpO1xuICAgIGNvbnN0IGJlZm9yZSA9IGVudHJ5ID09PSB1bmRlZmluZWQgPyAwIDogZGVjb2RlSW50ZWdlcihlbnRyeS52YWx1ZSk7XG4gICAgY29uc3QgdmFsdWUgPSBiZWZvcmUgKyBkZWx0YTsgLy8gZXhhY3Qgb3IgYmV5b25kIGV2ZXJ5IGJvdW5kOiBib3RoIGFyZSBzYWZlIGludGVnZXJzXG4gICAgaWYgKHZhbHVlIDwgKHdyaXRlLmZsb29yID8/IC1OdW1iZXIuTUFYX1NBRkVfSU5URUdFUikpIHtcbiAgICAgIHJldHVybiB7IGtpbmQ6ICdmbG9vcicsIGluZGV4LCBrZXksIHZhbHVlOiBiZWZvcmUgfTtcbiAgICB9XG4gICAgaWYgKHZhbHVlID4gKHdyaXRlLmNlaWxpbmcgPz8gTnVtYmVyLk1BWF9TQUZFX0lOVEVHRVIpKSB7XG4gICAgICByZXR1cm4geyBraW5kOiAnY2VpbGluZycsIGluZGV4LCBrZXksIHZhbHVlOiBiZWZvcmUgfTtcbiAgICB9XG4gICAgY29uc3QgZXhwaXJlc0F0TXMgPSB3cml0ZS5leHBpcmVzQXRNcyA/PyBlbnRyeT8uZXhwaXJlc0F0TXM7XG4gICAgdGhpcy4jbXV0YXRlKGtleSwgZW5jb2RlSW50ZWdlcih2YWx1ZSksIGVudHJ5Py5zdGFtcCwgZXhwaXJlc0F0TXMpO1xuICAgIHRoaXMub3V0Y29tZXMucHVzaCh7IGtpbmQ6ICdhZGQnLCB2YWx1ZSB9KTtcbiAgICByZXR1cm4gdW5kZWZpbmVkO1xuICB9XG5cbiAgI2FwcGVuZCh7IGxvZywgdmFsdWUgfTogV3JpdGUgJiB7IGtpbmQ6ICdhcHBlbmQnIH0sIGluZGV4OiBudW1iZXIpOiBSZWZ1c2FsIHwgdW5kZWZpbmVkIHtcbiAgICBjb25zdCBoZWFkID0gdGhpcy4jaGVhZE9mKGxvZyk7XG4gICAgY29uc3Qgc2VxdWVuY2UgPSBoZWFkLnNlcXVlbmNlICsgMTtcbiAgICBpZiAoc2VxdWVuY2UgPCAxKSByZXR1cm4geyBraW5kOiAnZmxvb3InLCBpbmRleCwga2V5OiBsb2csIHZhbHVlOiBoZWFkLnN0b3JlZCB9O1xuICAgIGlmIChzZXF1ZW5jZSA+IE51bWJlci5NQVhfU0FGRV9JTlRFR0VSKSB7XG4gICAgICByZXR1cm4geyBraW5kOiAnY2VpbGluZycsIGluZGV4LCBrZXk6IGxvZywgdmFsdWU6IGhlYWQuc3RvcmVkIH07XG4gICAgfVxuICAgIGhlYWQuc2VxdWVuY2UgPSBzZXF1ZW5jZTtcbiAgICB0aGlzLiNtdXRhdGUobG9nRW50cnlLZXkobG9nLCBzZXF1ZW5jZSksIHRoaXMuI293bih2YWx1ZSksIHVuZGVmaW5lZCwgdW5kZWZpbmVkKTtcbiAgICB0aGlzLm91dGNvbWVzLnB1c2goeyBraW5kOiAnYXBwZW5kJywgc2VxdWVuY2UgfSk7XG4gICAgcmV0dXJuIHVuZGVmaW5lZDtcbiAgfVxuXG4gICNoZWFkT2YobG9nOiBLZXkpOiBMb2dIZWFkIHtcbiAgICB0aGlzLiNoZWFkcyA/Pz0gbmV3IE1hcCgpO1xuICAgIGxldCBoZWFkID0gdGhpcy4jaGVhZHMuZ2V0KGxvZyk7XG4gICAgaWYgKGhlYWQgPT09IHVuZGVmaW5lZCkge1xuICAgICAgY29uc3QgZW50cnkgPSB0aGlzLiNsb29rdXAobG9nKTtcbiAgICAgIGNvbnN0IHN0b3JlZCA9IGVudHJ5ID09PSB1bmRlZmluZWQgPyAwIDogZGVjb2RlSW50ZWdlcihlbnRyeS52YWx1ZSk7XG4gICAgICBoZWFkID0geyBlbnRyeSwgc3RvcmVkLCBzZXF1ZW5jZTogc3RvcmVkIH07XG4gICAgICB0aGlzLiNoZWFkcy5zZXQobG9nLCBoZWFkKTtcbiAgICB9XG4gICAgcmV0dXJuIGhlYWQ7XG4gIH1cblxuICAjb3duKHZhbHVlOiBVaW50OEFycmF5KTogVWludDhBcnJheSB7XG4gICAgcmV0dXJuIHRoaXMuI2tlZXAgPT09IHVuZGVmaW5lZCA/IHZhbHVlIDogdGhpcy4ja2VlcCh2YWx1ZSk7XG4gIH1cblxuICAjbXV0YXRlKFxuICAgIGtleTogS2V5LFxuICAgIHZhbHVlOiBVaW50OEFycmF5LFxuICAgIHN0YW1wOiBzdHJpbmcgfCB1bmRlZmluZWQsXG4gICAgZXhwaXJlc0F0TXM6IG51bWJlciB8IHVuZGVmaW5lZCxcbiAgKTogdm9pZCB7XG4gICAgY29uc3QgdmVyc2lvbiA9IHRoaXMuI3ZlcnNpb247XG4gICAgY29uc3QgZW50cnkgPVxuICAgICAgc3RhbXAgPT09IHVuZGVmaW5lZCAmJiBleHBpcmVzQXRNcyA9PT0gdW5kZWZpbmVkXG4gICAgICAgID8geyBrZXksIHZhbHVlLCB2ZXJzaW9uIH1cbiAgICAgICAgOiB7XG4gICAgICAgICAgICBrZXksXG4gICAgICAgICAgICB2YWx1ZSxcbiAgICAgICAgICAgIHZlcnNpb24sXG4gICAgICAgICAgICAuLi4oc3RhbXAgPT09IHVuZGVmaW5lZCA/IHt9IDogeyBzdGFtcCB9KSxcbiAgICAgICAgICAgIC4uLihleHBpcmVzQXRNcyA9PT0gdW5kZWZpbmVkID8ge30gOiB7IGV4cGlyZXNBdE1zIH0pLFxuICAgICAgICAgIH07XG4gICAgdGhpcy5tdXRhdGlvbnMucHVzaCh7IGtleSwgZW50cnkgfSk7XG4gIH1cbn1cbiIsICJpbXBvcnQgeyBTcGlsbHdheUVycm9yIH0gZnJvbSAnQHNwaWxsd2F5L3J1bnRpbWUnO1xuaW1wb3J0IHR5cGUgeyBTdG9yYWdlTGltaXRzIH0gZnJvbSAnLi9jYXBhYmlsaXRpZXMudHMnO1xuXG4vKiogV2hhdCBpcyBub3QgYSBrZXkgd2hlcmUgb25lIGlzIG5lZWRlZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBrZXlJbnZhbGlkKG1lc3NhZ2U6IHN0cmluZyk6IFNwaWxsd2F5RXJyb3Ige1xuICByZXR1cm4gbmV3IFNwaWxsd2F5RXJyb3IoJ1NUT1JBR0VfS0VZX0lOVkFMSUQnLCBtZXNzYWdlKTtcbn1cblxuLyoqIFdoYXQgaXMgbm90IGEgdmFsdWUuICovXG5leHBvcnQgZnVuY3Rpb24gdmFsdWVJbnZhbGlkKG1lc3NhZ2U6IHN0cmluZyk6IFNwaWxsd2F5RXJyb3Ige1xuICByZXR1cm4gbmV3IFNwaWxsd2F5RXJyb3IoJ1NUT1JBR0VfVkFMVUVfSU5WQUxJRCcsIG1lc3NhZ2UpO1xufVxuXG4vKiogQW4gb3B0aW9uLCBhIHJhbmdlIG9yIGEgcGFydGl0aW9uIHRoYXQgbWVhbnMgbm90aGluZy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBvcHRpb25JbnZhbGlkKHJlYXNvbjogc3RyaW5nKTogU3BpbGx3YXlFcnJvciB7XG4gIHJldHVybiBuZXcgU3BpbGx3YXlFcnJvcignU1RPUkFHRV9PUFRJT05fSU5WQUxJRCcsIGBJbnZhbGlkIG9wdGlvbjogJHtyZWFzb259LmApO1xufVxuXG4vKiogQSBjb21taXQgdGhhdCBtZWFucyBub3RoaW5nLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNvbW1pdEludmFsaWQocmVhc29uOiBzdHJpbmcpOiBTcGlsbHdheUVycm9yIHtcbiAgcmV0dXJuIG5ldyBTcGlsbHdheUVycm9yKCdTVE9SQUdFX0NPTU1JVF9JTlZBTElEJywgYEludmFsaWQgY29tbWl0OiAke3JlYXNvbn0uYCk7XG59XG5cbi8qKiBNb3JlIHRoYW4gYSBsaW1pdCBhbGxvd3M7IGBkZXRhaWxzYCBuYW1lIHRoZSBsaW1pdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsaW1pdEV4Y2VlZGVkKFxuICBsaW1pdDoga2V5b2YgU3RvcmFnZUxpbWl0cyxcbiAgYWN0dWFsOiBudW1iZXIsXG4gIG1heDogbnVtYmVyLFxuKTogU3BpbGx3YXlFcnJvciB7XG4gIHJldHVybiBuZXcgU3BpbGx3YXlFcnJvcignU1RPUkFHRV9MSU1JVF9FWENFRURFRCcsIGAke2xpbWl0fSBpcyAke2FjdHVhbH0sIGF0IG1vc3QgJHttYXh9LmAsIHtcbiAgICBkZXRhaWxzOiB7IGxpbWl0LCBhY3R1YWwsIG1heCB9LFxuICB9KTtcbn1cblxuLyoqIEhvdyBhbiB1bmV4cGVjdGVkIHZhbHVlIG9mIGFueSB0eXBlIGlzIG5hbWVkIGluIGEgbWVzc2FnZTogbmV2ZXIgYnkgaXRzIGNvbnRlbnQuICovXG5leHBvcnQgZnVuY3Rpb24gbmFtZU9mKHZhbHVlOiB1bmtub3duKTogc3RyaW5nIHtcbiAgcmV0dXJuIHR5cGVvZiB2YWx1ZSA9PT0gJ3N0cmluZycgPyBKU09OLnN0cmluZ2lmeSh2YWx1ZS5zbGljZSgwLCA0MCkpIDogdHlwZW9mIHZhbHVlO1xufVxuIiwgImltcG9ydCB0eXBlIHsgU3RvcmFnZUxpbWl0cyB9IGZyb20gJy4vY2FwYWJpbGl0aWVzLnRzJztcbmltcG9ydCB7IGtleUludmFsaWQsIGxpbWl0RXhjZWVkZWQgfSBmcm9tICcuL2lucHV0LWVycm9ycy50cyc7XG5cbmNvbnN0IE5PVF9CWVRFUyA9IC9bXlxcMC1cXHhmZl0vOyAvLyBlc2xpbnQtZGlzYWJsZS1saW5lIG5vLWNvbnRyb2wtcmVnZXggLS0gYnl0ZSByYW5nZXMgYXJlIHRoZSBwb2ludFxuXG4vKiogV2hldGhlciBhIHN0cmluZyBpcyBhIGJ5dGUgc3RyaW5nOiBhbGwgaXRzIGNvZGUgdW5pdHMgYXJlIGJ5dGVzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGlzQnl0ZVN0cmluZyh0ZXh0OiBzdHJpbmcpOiBib29sZWFuIHtcbiAgcmV0dXJuICFOT1RfQllURVMudGVzdCh0ZXh0KTtcbn1cblxuLyoqIEB0aHJvd3MgU1RPUkFHRV9LRVlfSU5WQUxJRCwgU1RPUkFHRV9MSU1JVF9FWENFRURFRCAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNoZWNrS2V5KGtleTogdW5rbm93biwgbGltaXRzOiBTdG9yYWdlTGltaXRzKTogdm9pZCB7XG4gIGlmICh0eXBlb2Yga2V5ICE9PSAnc3RyaW5nJyB8fCBrZXkgPT09ICcnKSB0aHJvdyBrZXlJbnZhbGlkKCdBIGtleSBtdXN0IGJlIGEgbm9uLWVtcHR5IHN0cmluZy4nKTtcbiAgaWYgKGtleS5sZW5ndGggPiBsaW1pdHMua2V5Qnl0ZXMpIHRocm93IGxpbWl0RXhjZWVkZWQoJ2tleUJ5dGVzJywga2V5Lmxlbmd0aCwgbGltaXRzLmtleUJ5dGVzKTtcbiAgaWYgKE5PVF9CWVRFUy50ZXN0KGtleSkpIHRocm93IG5vdEJ5dGVzKCk7XG59XG5cbi8qKiBAdGhyb3dzIFNUT1JBR0VfS0VZX0lOVkFMSUQsIFNUT1JBR0VfTElNSVRfRVhDRUVERUQgKi9cbmV4cG9ydCBmdW5jdGlvbiBjaGVja0tleXMoa2V5czogdW5rbm93biwgbGltaXRzOiBTdG9yYWdlTGltaXRzKTogdm9pZCB7XG4gIGlmICghQXJyYXkuaXNBcnJheShrZXlzKSkgdGhyb3cga2V5SW52YWxpZCgnVGhlIGtleXMgbXVzdCBiZSBhbiBhcnJheS4nKTtcbiAgaWYgKGtleXMubGVuZ3RoID4gbGltaXRzLmNvbW1pdFdyaXRlcykge1xuICAgIHRocm93IGxpbWl0RXhjZWVkZWQoJ2NvbW1pdFdyaXRlcycsIGtleXMubGVuZ3RoLCBsaW1pdHMuY29tbWl0V3JpdGVzKTtcbiAgfVxuICBmb3IgKGNvbnN0IGtleSBvZiBrZXlzKSBjaGVja0tleShrZXksIGxpbWl0cyk7XG59XG5cbi8qKiBBIGJvdW5kIG9mIGEgcmFuZ2U6IGxpa2UgYSBrZXksIGJ1dCBpdCBtYXkgYmUgZW1wdHkgb3IgYWJzZW50LCBhbmQgb25lIGJ5dGUgbG9uZ2VyIHRoYW4gYW55LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNoZWNrQm91bmQoYm91bmQ6IHVua25vd24sIGxpbWl0czogU3RvcmFnZUxpbWl0cyk6IHZvaWQge1xuICBpZiAoYm91bmQgPT09IHVuZGVmaW5lZCB8fCBib3VuZCA9PT0gJycpIHJldHVybjtcbiAgaWYgKHR5cGVvZiBib3VuZCAhPT0gJ3N0cmluZycpIHRocm93IGtleUludmFsaWQoJ0EgYm91bmQgb2YgYSByYW5nZSBtdXN0IGJlIGEgc3RyaW5nLicpO1xuICBjb25zdCBtYXggPSBsaW1pdHMua2V5Qnl0ZXMgKyAxO1xuICBpZiAoYm91bmQubGVuZ3RoID4gbWF4KSB0aHJvdyBsaW1pdEV4Y2VlZGVkKCdrZXlCeXRlcycsIGJvdW5kLmxlbmd0aCwgbWF4KTtcbiAgaWYgKE5PVF9CWVRFUy50ZXN0KGJvdW5kKSkgdGhyb3cgbm90Qnl0ZXMoKTtcbn1cblxuZnVuY3Rpb24gbm90Qnl0ZXMoKTogRXJyb3Ige1xuICByZXR1cm4ga2V5SW52YWxpZCgnQSBrZXkgbXVzdCBiZSBhIGJ5dGUgc3RyaW5nIChjb2RlIHVuaXRzIDBcdTIwMTMyNTUpOyB1c2UgdGV4dEtleSgpIGZvciB0ZXh0LicpO1xufVxuIiwgImltcG9ydCB7IERFRkFVTFRfTElNSVRTLCB0eXBlIFN0b3JhZ2VMaW1pdHMgfSBmcm9tICcuL2NhcGFiaWxpdGllcy50cyc7XG5pbXBvcnQgeyBvcHRpb25JbnZhbGlkIH0gZnJvbSAnLi9pbnB1dC1lcnJvcnMudHMnO1xuaW1wb3J0IHR5cGUgeyBLZXlSYW5nZSB9IGZyb20gJy4va2V5LnRzJztcbmltcG9ydCB0eXBlIHsgT3BlcmF0aW9uT3B0aW9ucywgUmVhZE9wdGlvbnMsIFJlc29sdmVkU2NhbiwgU2Nhbk9wdGlvbnMgfSBmcm9tICcuL3N0b3JhZ2UudHMnO1xuaW1wb3J0IHsgY2hlY2tCb3VuZCwgaXNCeXRlU3RyaW5nIH0gZnJvbSAnLi92YWxpZGF0ZS1rZXkudHMnO1xuXG5jb25zdCBQQVJUSVRJT05fQllURVNfTUFYID0gMjU1O1xuY29uc3QgUEFHRV9TSVpFX01BWCA9IDEwMDA7XG4vKiogVGhlIGxvbmdlc3QgZGVsYXkgdGhhdCBhIHRpbWVyIG9mIE5vZGUuanMga2VlcHM7IGEgbG9uZ2VyIG9uZSB3b3VsZCBmaXJlIGF0IG9uY2UuICovXG5jb25zdCBUSU1FT1VUX01TX01BWCA9IDIgKiogMzEgLSAxO1xuXG4vKiogQHRocm93cyBTVE9SQUdFX09QVElPTl9JTlZBTElEICovXG5leHBvcnQgZnVuY3Rpb24gY2hlY2tPcGVyYXRpb25PcHRpb25zKG9wdGlvbnM6IE9wZXJhdGlvbk9wdGlvbnMpOiB2b2lkIHtcbiAgaWYgKHR5cGVvZiBvcHRpb25zICE9PSAnb2JqZWN0JyB8fCBvcHRpb25zID09PSBudWxsKSB0aHJvdyBvcHRpb25JbnZhbGlkKCdub3QgYW4gb2JqZWN0Jyk7XG4gIGNvbnN0IHsgc2lnbmFsLCB0aW1lb3V0TXMgfSA9IG9wdGlvbnM7XG4gIGlmICh0aW1lb3V0TXMgIT09IHVuZGVmaW5lZCAmJiAhaXNUaW1lb3V0KHRpbWVvdXRNcykpIHtcbiAgICB0aHJvdyBvcHRpb25JbnZhbGlkKGB0aW1lb3V0TXMgbXVzdCBiZSBhIG51bWJlciBhYm92ZSAwLCBhdCBtb3N0ICR7VElNRU9VVF9NU19NQVh9YCk7XG4gIH1cbiAgaWYgKHNpZ25hbCAhPT0gdW5kZWZpbmVkICYmICFpc1NpZ25hbChzaWduYWwpKSB7XG4gICAgdGhyb3cgb3B0aW9uSW52YWxpZCgnc2lnbmFsIG11c3QgYmUgYW4gQWJvcnRTaWduYWwnKTtcbiAgfVxufVxuXG4vKiogQHRocm93cyBTVE9SQUdFX09QVElPTl9JTlZBTElEICovXG5leHBvcnQgZnVuY3Rpb24gY2hlY2tSZWFkT3B0aW9ucyhvcHRpb25zOiBSZWFkT3B0aW9ucyk6IHZvaWQge1xuICBjaGVja09wZXJhdGlvbk9wdGlvbnMob3B0aW9ucyk7XG4gIGNoZWNrUGFydGl0aW9uKG9wdGlvbnMucGFydGl0aW9uKTtcbn1cblxuLyoqIEB0aHJvd3MgU1RPUkFHRV9PUFRJT05fSU5WQUxJRCAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNoZWNrUGFydGl0aW9uKHBhcnRpdGlvbjogdW5rbm93bik6IHZvaWQge1xuICBpZiAocGFydGl0aW9uID09PSB1bmRlZmluZWQpIHJldHVybjtcbiAgY29uc3QgdmFsaWQgPVxuICAgIHR5cGVvZiBwYXJ0aXRpb24gPT09ICdzdHJpbmcnICYmXG4gICAgcGFydGl0aW9uICE9PSAnJyAmJlxuICAgIHBhcnRpdGlvbi5sZW5ndGggPD0gUEFSVElUSU9OX0JZVEVTX01BWCAmJlxuICAgIGlzQnl0ZVN0cmluZyhwYXJ0aXRpb24pO1xuICBpZiAoIXZhbGlkKSB0aHJvdyBvcHRpb25JbnZhbGlkKGBwYXJ0aXRpb24gbXVzdCBiZSAxIHRvICR7UEFSVElUSU9OX0JZVEVTX01BWH0gYnl0ZXNgKTtcbn1cblxuLyoqIEB0aHJvd3MgU1RPUkFHRV9LRVlfSU5WQUxJRCwgU1RPUkFHRV9MSU1JVF9FWENFRURFRCwgU1RPUkFHRV9PUFRJT05fSU5WQUxJRCAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlc29sdmVTY2FuKFxuICByYW5nZTogS2V5UmFuZ2UsXG4gIG9wdGlvbnM6IFNjYW5PcHRpb25zLFxuICBsaW1pdHM6IFN0b3JhZ2VMaW1pdHMsXG4pOiBSZXNvbHZlZFNjYW4ge1xuICBpZiAodHlwZW9mIHJhbmdlICE9PSAnb2JqZWN0JyB8fCByYW5nZSA9PT0gbnVsbCkgdGhyb3cgb3B0aW9uSW52YWxpZCgncmFuZ2UgbXVzdCBiZSBhbiBvYmplY3QnKTtcbiAgY2hlY2tCb3VuZChyYW5nZS5zdGFydCwgbGltaXRzKTtcbiAgY2hlY2tCb3VuZChyYW5nZS5lbmQsIGxpbWl0cyk7XG4gIGNoZWNrUmVhZE9wdGlvbnMob3B0aW9ucyk7XG4gIGNvbnN0IHsgcmV2ZXJzZSA9IGZhbHNlLCBsaW1pdCA9IEluZmluaXR5LCBwYWdlU2l6ZSA9IDEwMCwgcGFydGl0aW9uIH0gPSBvcHRpb25zO1xuICBpZiAodHlwZW9mIHJldmVyc2UgIT09ICdib29sZWFuJykgdGhyb3cgb3B0aW9uSW52YWxpZCgncmV2ZXJzZSBtdXN0IGJlIHRydWUgb3IgZmFsc2UnKTtcbiAgaWYgKGxpbWl0ICE9PSBJbmZpbml0eSAmJiAhKE51bWJlci5pc1NhZmVJbnRlZ2VyKGxpbWl0KSAmJiBsaW1pdCA+PSAwKSkge1xuICAgIHRocm93IG9wdGlvbkludmFsaWQoJ2xpbWl0IG11c3QgYmUgYW4gaW50ZWdlciBvZiBhdCBsZWFzdCAwJyk7XG4gIH1cbiAgaWYgKCEoTnVtYmVyLmlzU2FmZUludGVnZXIocGFnZVNpemUpICYmIHBhZ2VTaXplID49IDEgJiYgcGFnZVNpemUgPD0gUEFHRV9TSVpFX01BWCkpIHtcbiAgICB0aHJvdyBvcHRpb25JbnZhbGlkKGBwYWdlU2l6ZSBtdXN0IGJlIGFuIGludGVnZXIgZnJvbSAxIHRvICR7UEFHRV9TSVpFX01BWH1gKTtcbiAgfVxuICByZXR1cm4geyByYW5nZSwgcmV2ZXJzZSwgbGltaXQsIHBhZ2VTaXplLCBwYXJ0aXRpb24gfTtcbn1cblxuLyoqXG4gKiBUaGUgbGltaXRzIG9mIGFuIGVuZ2luZToge0BsaW5rIERFRkFVTFRfTElNSVRTfSB3aXRoIHdoYXQgaXRzIHVzZXIgc2V0LlxuICogQHRocm93cyBTVE9SQUdFX09QVElPTl9JTlZBTElEXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZXNvbHZlTGltaXRzKGxpbWl0czogUGFydGlhbDxTdG9yYWdlTGltaXRzPiA9IHt9KTogU3RvcmFnZUxpbWl0cyB7XG4gIGNvbnN0IHJlc29sdmVkID0ge1xuICAgIGtleUJ5dGVzOiBsaW1pdHMua2V5Qnl0ZXMgPz8gREVGQVVMVF9MSU1JVFMua2V5Qnl0ZXMsXG4gICAgdmFsdWVCeXRlczogbGltaXRzLnZhbHVlQnl0ZXMgPz8gREVGQVVMVF9MSU1JVFMudmFsdWVCeXRlcyxcbiAgICBjb21taXRXcml0ZXM6IGxpbWl0cy5jb21taXRXcml0ZXMgPz8gREVGQVVMVF9MSU1JVFMuY29tbWl0V3JpdGVzLFxuICAgIGNvbW1pdEJ5dGVzOiBsaW1pdHMuY29tbWl0Qnl0ZXMgPz8gREVGQVVMVF9MSU1JVFMuY29tbWl0Qnl0ZXMsXG4gIH07XG4gIGZvciAoY29uc3QgW25hbWUsIGxpbWl0XSBvZiBPYmplY3QuZW50cmllcyhyZXNvbHZlZCkpIHtcbiAgICBpZiAoIShOdW1iZXIuaXNTYWZlSW50ZWdlcihsaW1pdCkgJiYgbGltaXQgPj0gMSkpIHtcbiAgICAgIHRocm93IG9wdGlvbkludmFsaWQoYGxpbWl0cy4ke25hbWV9IG11c3QgYmUgYW4gaW50ZWdlciBvZiBhdCBsZWFzdCAxYCk7XG4gICAgfVxuICB9XG4gIGlmIChyZXNvbHZlZC5jb21taXRCeXRlcyA8IHJlc29sdmVkLmtleUJ5dGVzICsgcmVzb2x2ZWQudmFsdWVCeXRlcykge1xuICAgIHRocm93IG9wdGlvbkludmFsaWQoJ2xpbWl0cy5jb21taXRCeXRlcyBtdXN0IGhhdmUgcm9vbSBmb3Igb25lIGtleSBhbmQgb25lIHZhbHVlJyk7XG4gIH1cbiAgcmV0dXJuIE9iamVjdC5mcmVlemUocmVzb2x2ZWQpO1xufVxuXG5mdW5jdGlvbiBpc1RpbWVvdXQodGltZW91dE1zOiB1bmtub3duKTogYm9vbGVhbiB7XG4gIHJldHVybiB0eXBlb2YgdGltZW91dE1zID09PSAnbnVtYmVyJyAmJiB0aW1lb3V0TXMgPiAwICYmIHRpbWVvdXRNcyA8PSBUSU1FT1VUX01TX01BWDtcbn1cblxuLyoqIEJ5IHNoYXBlOiBhIHNpZ25hbCBtYXkgY29tZSBmcm9tIGFub3RoZXIgcmVhbG0sIHN1Y2ggYXMgdGhhdCBvZiBhIHRlc3QgcnVubmVyLiAqL1xuZnVuY3Rpb24gaXNTaWduYWwoc2lnbmFsOiB1bmtub3duKTogYm9vbGVhbiB7XG4gIHJldHVybiAoXG4gICAgdHlwZW9mIHNpZ25hbCA9PT0gJ29iamVjdCcgJiZcbiAgICBzaWduYWwgIT09IG51bGwgJiZcbiAgICAnYWJvcnRlZCcgaW4gc2lnbmFsICYmXG4gICAgdHlwZW9mIHNpZ25hbC5hYm9ydGVkID09PSAnYm9vbGVhbicgJiZcbiAgICAnYWRkRXZlbnRMaXN0ZW5lcicgaW4gc2lnbmFsICYmXG4gICAgdHlwZW9mIHNpZ25hbC5hZGRFdmVudExpc3RlbmVyID09PSAnZnVuY3Rpb24nXG4gICk7XG59XG4iLCAiaW1wb3J0IHsgdHlwZXMgfSBmcm9tICdub2RlOnV0aWwnO1xuaW1wb3J0IHsgU1RBTVBfQllURVNfTUFYLCB0eXBlIFN0b3JhZ2VMaW1pdHMgfSBmcm9tICcuL2NhcGFiaWxpdGllcy50cyc7XG5pbXBvcnQgdHlwZSB7IENoZWNrLCBDb21taXQsIFdyaXRlIH0gZnJvbSAnLi9jb21taXQudHMnO1xuaW1wb3J0IHsgY29tbWl0SW52YWxpZCwgbGltaXRFeGNlZWRlZCwgbmFtZU9mLCB2YWx1ZUludmFsaWQgfSBmcm9tICcuL2lucHV0LWVycm9ycy50cyc7XG5pbXBvcnQgdHlwZSB7IEtleSB9IGZyb20gJy4va2V5LnRzJztcbmltcG9ydCB0eXBlIHsgUmVzb2x2ZWRDb21taXQgfSBmcm9tICcuL3N0b3JhZ2UudHMnO1xuaW1wb3J0IHsgY2hlY2tLZXksIGlzQnl0ZVN0cmluZyB9IGZyb20gJy4vdmFsaWRhdGUta2V5LnRzJztcbmltcG9ydCB7IGNoZWNrUGFydGl0aW9uIH0gZnJvbSAnLi92YWxpZGF0ZS1vcHRpb25zLnRzJztcblxuY29uc3QgTk9ORTogcmVhZG9ubHkgbmV2ZXJbXSA9IE9iamVjdC5mcmVlemUoW10pO1xuLyoqIEJ5dGVzIG9mIGEgc2VxdWVuY2UgaW4gdGhlIGtleSBvZiBhIGxvZydzIGVudHJ5LiAqL1xuY29uc3QgU0VRVUVOQ0VfQllURVMgPSA4O1xuXG4vKipcbiAqIENoZWNrcyBhIGNvbW1pdCBhbmQgZmlsbHMgaW4gaXRzIGRlZmF1bHRzLlxuICogQHRocm93cyBTVE9SQUdFX0NPTU1JVF9JTlZBTElELCBTVE9SQUdFX0tFWV9JTlZBTElELCBTVE9SQUdFX1ZBTFVFX0lOVkFMSUQsXG4gKiAgIFNUT1JBR0VfT1BUSU9OX0lOVkFMSUQsIFNUT1JBR0VfTElNSVRfRVhDRUVERURcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlc29sdmVDb21taXQoY29tbWl0OiBDb21taXQsIGxpbWl0czogU3RvcmFnZUxpbWl0cyk6IFJlc29sdmVkQ29tbWl0IHtcbiAgaWYgKHR5cGVvZiBjb21taXQgIT09ICdvYmplY3QnIHx8IGNvbW1pdCA9PT0gbnVsbCkgdGhyb3cgY29tbWl0SW52YWxpZCgnaXQgbXVzdCBiZSBhbiBvYmplY3QnKTtcbiAgY29uc3QgeyBjaGVja3MgPSBOT05FLCB3cml0ZXMgPSBOT05FLCByZXR1cm5pbmcgPSBOT05FLCBwYXJ0aXRpb24gfSA9IGNvbW1pdDtcbiAgY2hlY2tMaXN0KCdjaGVja3MnLCBjaGVja3MsIGxpbWl0cyk7XG4gIGNoZWNrTGlzdCgnd3JpdGVzJywgd3JpdGVzLCBsaW1pdHMpO1xuICBjaGVja0xpc3QoJ3JldHVybmluZycsIHJldHVybmluZywgbGltaXRzKTtcbiAgaWYgKGNoZWNrcy5sZW5ndGggKyB3cml0ZXMubGVuZ3RoICsgcmV0dXJuaW5nLmxlbmd0aCA9PT0gMCkge1xuICAgIHRocm93IGNvbW1pdEludmFsaWQoJ2l0IGhhcyBubyBjaGVja3MsIG5vIHdyaXRlcyBhbmQgbm90aGluZyB0byByZXR1cm4nKTtcbiAgfVxuICBjaGVja1BhcnRpdGlvbihwYXJ0aXRpb24pO1xuICBmb3IgKGNvbnN0IGtleSBvZiByZXR1cm5pbmcpIGNoZWNrS2V5KGtleSwgbGltaXRzKTtcbiAgZm9yIChjb25zdCBjaGVjayBvZiBjaGVja3MpIGNoZWNrQ2hlY2soY2hlY2ssIGxpbWl0cyk7XG4gIGxldCBieXRlcyA9IDA7XG4gIGZvciAoY29uc3Qgd3JpdGUgb2Ygd3JpdGVzKSBieXRlcyArPSBjaGVja1dyaXRlKHdyaXRlLCBsaW1pdHMpO1xuICBpZiAoYnl0ZXMgPiBsaW1pdHMuY29tbWl0Qnl0ZXMpIHRocm93IGxpbWl0RXhjZWVkZWQoJ2NvbW1pdEJ5dGVzJywgYnl0ZXMsIGxpbWl0cy5jb21taXRCeXRlcyk7XG4gIGlmICh3cml0ZXMubGVuZ3RoID4gMSkgY2hlY2tEaXN0aW5jdCh3cml0ZXMpO1xuICByZXR1cm4geyBjaGVja3MsIHdyaXRlcywgcmV0dXJuaW5nLCBwYXJ0aXRpb24gfTtcbn1cblxuZnVuY3Rpb24gY2hlY2tMaXN0KG5hbWU6IHN0cmluZywgbGlzdDogdW5rbm93biwgeyBjb21taXRXcml0ZXMgfTogU3RvcmFnZUxpbWl0cyk6IHZvaWQge1xuICBpZiAoIUFycmF5LmlzQXJyYXkobGlzdCkpIHRocm93IGNvbW1pdEludmFsaWQoYCR7bmFtZX0gbXVzdCBiZSBhbiBhcnJheWApO1xuICBpZiAobGlzdC5sZW5ndGggPiBjb21taXRXcml0ZXMpIHRocm93IGxpbWl0RXhjZWVkZWQoJ2NvbW1pdFdyaXRlcycsIGxpc3QubGVuZ3RoLCBjb21taXRXcml0ZXMpO1xufVxuXG5mdW5jdGlvbiBjaGVja0NoZWNrKGNoZWNrOiBDaGVjaywgbGltaXRzOiBTdG9yYWdlTGltaXRzKTogdm9pZCB7XG4gIHN3aXRjaCAoY2hlY2s/LmtpbmQpIHtcbiAgICBjYXNlICd2ZXJzaW9uJzpcbiAgICAgIGlmICh0eXBlb2YgY2hlY2sudmVyc2lvbiAhPT0gJ251bWJlcicpIHRocm93IGNvbW1pdEludmFsaWQoJ2EgdmVyc2lvbiBtdXN0IGJlIGEgbnVtYmVyJyk7XG4gICAgICBicmVhaztcbiAgICBjYXNlICdzdGFtcEF0TW9zdCc6XG4gICAgICBjaGVja1N0YW1wKGNoZWNrLnN0YW1wKTtcbiAgICAgIGJyZWFrO1xuICAgIGNhc2UgJ2Fic2VudCc6XG4gICAgICBicmVhaztcbiAgICBkZWZhdWx0OlxuICAgICAgdGhyb3cgY29tbWl0SW52YWxpZChgYSBjaGVjayBvZiBraW5kICR7a2luZE9mKGNoZWNrKX1gKTtcbiAgfVxuICBjaGVja0tleShjaGVjay5rZXksIGxpbWl0cyk7XG59XG5cbi8qKiBDaGVja3Mgb25lIHdyaXRlIGFuZCByZXR1cm5zIGl0cyBzaXplIGluIGJ5dGVzLiAqL1xuZnVuY3Rpb24gY2hlY2tXcml0ZSh3cml0ZTogV3JpdGUsIGxpbWl0czogU3RvcmFnZUxpbWl0cyk6IG51bWJlciB7XG4gIHN3aXRjaCAod3JpdGU/LmtpbmQpIHtcbiAgICBjYXNlICdwdXQnOlxuICAgICAgY2hlY2tLZXkod3JpdGUua2V5LCBsaW1pdHMpO1xuICAgICAgY2hlY2tWYWx1ZSh3cml0ZS52YWx1ZSwgbGltaXRzKTtcbiAgICAgIGlmICh3cml0ZS5zdGFtcCAhPT0gdW5kZWZpbmVkKSBjaGVja1N0YW1wKHdyaXRlLnN0YW1wKTtcbiAgICAgIGNoZWNrRXhwaXJ5KHdyaXRlLmV4cGlyZXNBdE1zKTtcbiAgICAgIHJldHVybiB3cml0ZS5rZXkubGVuZ3RoICsgd3JpdGUudmFsdWUubGVuZ3RoO1xuICAgIGNhc2UgJ2RlbGV0ZSc6XG4gICAgICBjaGVja0tleSh3cml0ZS5rZXksIGxpbWl0cyk7XG4gICAgICByZXR1cm4gd3JpdGUua2V5Lmxlbmd0aDtcbiAgICBjYXNlICdzdGFtcCc6XG4gICAgICBjaGVja0tleSh3cml0ZS5rZXksIGxpbWl0cyk7XG4gICAgICBjaGVja1N0YW1wKHdyaXRlLnN0YW1wKTtcbiAgICAgIHJldHVybiB3cml0ZS5rZXkubGVuZ3RoO1xuICAgIGNhc2UgJ2FkZCc6XG4gICAgICBjaGVja0tleSh3cml0ZS5rZXksIGxpbWl0cyk7XG4gICAgICBjaGVja0ludGVnZXIoJ2RlbHRhJywgd3JpdGUuZGVsdGEpO1xuICAgICAgY2hlY2tCb3VuZHMod3JpdGUpO1xuICAgICAgY2hlY2tFeHBpcnkod3JpdGUuZXhwaXJlc0F0TXMpO1xuICAgICAgcmV0dXJuIHdyaXRlLmtleS5sZW5ndGg7XG4gICAgY2FzZSAnYXBwZW5kJzpcbiAgICAgIGNoZWNrS2V5KHdyaXRlLmxvZywgbGltaXRzKTtcbiAgICAgIGNoZWNrRW50cnlLZXkod3JpdGUubG9nLCBsaW1pdHMpO1xuICAgICAgY2hlY2tWYWx1ZSh3cml0ZS52YWx1ZSwgbGltaXRzKTtcbiAgICAgIHJldHVybiB3cml0ZS5sb2cubGVuZ3RoICsgU0VRVUVOQ0VfQllURVMgKyB3cml0ZS52YWx1ZS5sZW5ndGg7XG4gICAgZGVmYXVsdDpcbiAgICAgIHRocm93IGNvbW1pdEludmFsaWQoYGEgd3JpdGUgb2Yga2luZCAke2tpbmRPZih3cml0ZSl9YCk7XG4gIH1cbn1cblxuZnVuY3Rpb24gY2hlY2tFbnRyeUtleShsb2c6IEtleSwgeyBrZXlCeXRlcyB9OiBTdG9yYWdlTGltaXRzKTogdm9pZCB7XG4gIGNvbnN0IGxlbmd0aCA9IGxvZy5sZW5ndGggKyBTRVFVRU5DRV9CWVRFUztcbiAgaWYgKGxlbmd0aCA+IGtleUJ5dGVzKSB0aHJvdyBsaW1pdEV4Y2VlZGVkKCdrZXlCeXRlcycsIGxlbmd0aCwga2V5Qnl0ZXMpO1xufVxuXG5mdW5jdGlvbiBjaGVja0JvdW5kcyh7IGZsb29yLCBjZWlsaW5nIH06IFdyaXRlICYgeyBraW5kOiAnYWRkJyB9KTogdm9pZCB7XG4gIGlmIChmbG9vciAhPT0gdW5kZWZpbmVkKSBjaGVja0ludGVnZXIoJ2Zsb29yJywgZmxvb3IpO1xuICBpZiAoY2VpbGluZyAhPT0gdW5kZWZpbmVkKSBjaGVja0ludGVnZXIoJ2NlaWxpbmcnLCBjZWlsaW5nKTtcbiAgaWYgKGZsb29yICE9PSB1bmRlZmluZWQgJiYgY2VpbGluZyAhPT0gdW5kZWZpbmVkICYmIGZsb29yID4gY2VpbGluZykge1xuICAgIHRocm93IGNvbW1pdEludmFsaWQoJ2Zsb29yIGlzIGFib3ZlIGNlaWxpbmcnKTtcbiAgfVxufVxuXG4vKiogTm8ga2V5IG1heSBiZSB3cml0dGVuIHR3aWNlLCBlbHNlIHRoZSBvcmRlciBvZiB3cml0ZXMgd291bGQgY2FycnkgbWVhbmluZy4gKi9cbmZ1bmN0aW9uIGNoZWNrRGlzdGluY3Qod3JpdGVzOiByZWFkb25seSBXcml0ZVtdKTogdm9pZCB7XG4gIGNvbnN0IGtleXMgPSBuZXcgU2V0PEtleT4oKTtcbiAgY29uc3QgbG9ncyA9IG5ldyBTZXQ8S2V5PigpO1xuICBmb3IgKGNvbnN0IHdyaXRlIG9mIHdyaXRlcykge1xuICAgIGlmICh3cml0ZS5raW5kID09PSAnYXBwZW5kJykgbG9ncy5hZGQod3JpdGUubG9nKTtcbiAgICBlbHNlIGlmIChrZXlzLmhhcyh3cml0ZS5rZXkpKSB0aHJvdyBjb21taXRJbnZhbGlkKCdpdCB3cml0ZXMgb25lIGtleSB0d2ljZScpO1xuICAgIGVsc2Uga2V5cy5hZGQod3JpdGUua2V5KTtcbiAgfVxuICBmb3IgKGNvbnN0IGxvZyBvZiBsb2dzKSB7XG4gICAgaWYgKGtleXMuaGFzKGxvZykpIHRocm93IGNvbW1pdEludmFsaWQoJ2l0IHdyaXRlcyB0aGUgaGVhZCBvZiBhIGxvZyB0aGF0IGl0IGFwcGVuZHMgdG8nKTtcbiAgICBrZXlzLmFkZChsb2cpO1xuICB9XG4gIGlmIChsb2dzLnNpemUgPT09IDApIHJldHVybjtcbiAgZm9yIChjb25zdCBrZXkgb2Yga2V5cykge1xuICAgIGlmIChsb2dzLmhhcyhrZXkuc2xpY2UoMCwgLVNFUVVFTkNFX0JZVEVTKSkpIHtcbiAgICAgIHRocm93IGNvbW1pdEludmFsaWQoJ2l0IHdyaXRlcyBhbiBlbnRyeSBvZiBhIGxvZyB0aGF0IGl0IGFwcGVuZHMgdG8nKTtcbiAgICB9XG4gIH1cbn1cblxuZnVuY3Rpb24gY2hlY2tWYWx1ZSh2YWx1ZTogdW5rbm93biwgeyB2YWx1ZUJ5dGVzIH06IFN0b3JhZ2VMaW1pdHMpOiB2b2lkIHtcbiAgLy8gVGhlIHNlY29uZCB0ZXN0IGtub3dzIHRoZSBieXRlcyBvZiBhbm90aGVyIHJlYWxtLCBzdWNoIGFzIGEgQnVmZmVyIGluc2lkZSBhIHRlc3QgcnVubmVyJ3MuXG4gIGlmICghKHZhbHVlIGluc3RhbmNlb2YgVWludDhBcnJheSkgJiYgIXR5cGVzLmlzVWludDhBcnJheSh2YWx1ZSkpIHtcbiAgICB0aHJvdyB2YWx1ZUludmFsaWQoJ0EgdmFsdWUgbXVzdCBiZSBhIFVpbnQ4QXJyYXkuJyk7XG4gIH1cbiAgaWYgKHZhbHVlLmxlbmd0aCA+IHZhbHVlQnl0ZXMpIHRocm93IGxpbWl0RXhjZWVkZWQoJ3ZhbHVlQnl0ZXMnLCB2YWx1ZS5sZW5ndGgsIHZhbHVlQnl0ZXMpO1xufVxuXG5mdW5jdGlvbiBjaGVja1N0YW1wKHN0YW1wOiB1bmtub3duKTogdm9pZCB7XG4gIGlmICh0eXBlb2Ygc3RhbXAgIT09ICdzdHJpbmcnIHx8IHN0YW1wLmxlbmd0aCA+IFNUQU1QX0JZVEVTX01BWCB8fCAhaXNCeXRlU3RyaW5nKHN0YW1wKSkge1xuICAgIHRocm93IGNvbW1pdEludmFsaWQoYGEgc3RhbXAgbXVzdCBiZSBhIGJ5dGUgc3RyaW5nIG9mIGF0IG1vc3QgJHtTVEFNUF9CWVRFU19NQVh9IGJ5dGVzYCk7XG4gIH1cbn1cblxuZnVuY3Rpb24gY2hlY2tFeHBpcnkoZXhwaXJlc0F0TXM6IHVua25vd24pOiB2b2lkIHtcbiAgaWYgKGV4cGlyZXNBdE1zID09PSB1bmRlZmluZWQpIHJldHVybjtcbiAgaWYgKHR5cGVvZiBleHBpcmVzQXRNcyAhPT0gJ251bWJlcicgfHwgIU51bWJlci5pc1NhZmVJbnRlZ2VyKGV4cGlyZXNBdE1zKSB8fCBleHBpcmVzQXRNcyA8IDApIHtcbiAgICB0aHJvdyBjb21taXRJbnZhbGlkKCdleHBpcmVzQXRNcyBtdXN0IGJlIGEgbm9uLW5lZ2F0aXZlIGludGVnZXIgb2YgbWlsbGlzZWNvbmRzJyk7XG4gIH1cbn1cblxuZnVuY3Rpb24gY2hlY2tJbnRlZ2VyKG5hbWU6IHN0cmluZywgdmFsdWU6IHVua25vd24pOiB2b2lkIHtcbiAgaWYgKCFOdW1iZXIuaXNTYWZlSW50ZWdlcih2YWx1ZSkpIHRocm93IGNvbW1pdEludmFsaWQoYCR7bmFtZX0gbXVzdCBiZSBhIHNhZmUgaW50ZWdlcmApO1xufVxuXG5mdW5jdGlvbiBraW5kT2YocGFydDogdW5rbm93bik6IHN0cmluZyB7XG4gIGlmICh0eXBlb2YgcGFydCAhPT0gJ29iamVjdCcgfHwgcGFydCA9PT0gbnVsbCB8fCAhKCdraW5kJyBpbiBwYXJ0KSkgcmV0dXJuICd1bmRlZmluZWQnO1xuICByZXR1cm4gbmFtZU9mKHBhcnQua2luZCk7XG59XG4iLCAiaW1wb3J0IHtcbiAgYWJvcnRlZEVycm9yLFxuICBzZXR0bGVXaXRoaW4sXG4gIFNwaWxsd2F5RXJyb3IsXG4gIHN5c3RlbUNsb2NrLFxuICB0eXBlIENsb2NrLFxuICB0eXBlIFNldHRsZUxpbWl0cyxcbn0gZnJvbSAnQHNwaWxsd2F5L3J1bnRpbWUnO1xuaW1wb3J0IHR5cGUgeyBTdG9yYWdlQ2FwYWJpbGl0aWVzIH0gZnJvbSAnLi9jYXBhYmlsaXRpZXMudHMnO1xuaW1wb3J0IHR5cGUgeyBDb21taXQsIENvbW1pdFJlc3VsdCB9IGZyb20gJy4vY29tbWl0LnRzJztcbmltcG9ydCB0eXBlIHsgRW50cnkgfSBmcm9tICcuL2VudHJ5LnRzJztcbmltcG9ydCB0eXBlIHsgS2V5LCBLZXlSYW5nZSB9IGZyb20gJy4va2V5LnRzJztcbmltcG9ydCB0eXBlIHtcbiAgT3BlcmF0aW9uT3B0aW9ucyxcbiAgUmVhZE9wdGlvbnMsXG4gIFNjYW5PcHRpb25zLFxuICBTdG9yYWdlLFxuICBTdG9yYWdlQmFja2VuZCxcbiAgU3RvcmFnZVN0YXRzLFxufSBmcm9tICcuL3N0b3JhZ2UudHMnO1xuaW1wb3J0IHsgcmVzb2x2ZUNvbW1pdCB9IGZyb20gJy4vdmFsaWRhdGUtY29tbWl0LnRzJztcbmltcG9ydCB7IGNoZWNrS2V5LCBjaGVja0tleXMgfSBmcm9tICcuL3ZhbGlkYXRlLWtleS50cyc7XG5pbXBvcnQgeyBjaGVja09wZXJhdGlvbk9wdGlvbnMsIGNoZWNrUmVhZE9wdGlvbnMsIHJlc29sdmVTY2FuIH0gZnJvbSAnLi92YWxpZGF0ZS1vcHRpb25zLnRzJztcblxuLyoqIE9wdGlvbnMgb2Yge0BsaW5rIG9wZW5TdG9yYWdlfS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgT3BlblN0b3JhZ2VPcHRpb25zIHtcbiAgLyoqIFRpbWVzIGB0aW1lb3V0TXNgLiBEZWZhdWx0OiB0aGUgc3lzdGVtIGNsb2NrLiAqL1xuICByZWFkb25seSBjbG9jaz86IENsb2NrO1xufVxuXG4vKipcbiAqIE1ha2VzIGEgYmFja2VuZCBhIHtAbGluayBTdG9yYWdlfTogdmFsaWRhdGVzIGFuZCBkZWZhdWx0cyBldmVyeSBhcmd1bWVudCBvbmNlLCBzbyB0aGF0IGJhY2tlbmRzXG4gKiBzdGF5IHNtYWxsLCBhbmQgYWRkcyBgc2lnbmFsYCwgYHRpbWVvdXRNc2AsIGFuZCB0aGUgcmVmdXNhbCBvZiBldmVyeXRoaW5nIGFmdGVyIGBjbG9zZSgpYC5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG9wZW5TdG9yYWdlKGJhY2tlbmQ6IFN0b3JhZ2VCYWNrZW5kLCBvcHRpb25zOiBPcGVuU3RvcmFnZU9wdGlvbnMgPSB7fSk6IFN0b3JhZ2Uge1xuICByZXR1cm4gbmV3IE9wZW5lZFN0b3JhZ2UoYmFja2VuZCwgb3B0aW9ucy5jbG9jayA/PyBzeXN0ZW1DbG9jayk7XG59XG5cbi8qKiBOb3QgYGFzeW5jYCBvbiB0aGUgd2F5IGRvd246IG9uZSBtb3JlIGFzeW5jIGhvcCBjb3N0cyAwLjEzIFx1MDBCNXMgb2YgYSAwLjUgXHUwMEI1cyByZWFkIChtZWFzdXJlZCkuICovXG5jbGFzcyBPcGVuZWRTdG9yYWdlIGltcGxlbWVudHMgU3RvcmFnZSB7XG4gIHJlYWRvbmx5IGlkOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGNhcGFiaWxpdGllczogU3RvcmFnZUNhcGFiaWxpdGllcztcbiAgcmVhZG9ubHkgI2JhY2tlbmQ6IFN0b3JhZ2VCYWNrZW5kO1xuICByZWFkb25seSAjY2xvY2s6IENsb2NrO1xuICAvKiogU2NhbnMgd2hvc2UgcmVhZGVyIGhhcyBub3QgY29tZSB0byB0aGUgZW5kOyBgY2xvc2UoKWAgZW5kcyB0aGVtLiAqL1xuICByZWFkb25seSAjc2NhbnMgPSBuZXcgU2V0PEFzeW5jSXRlcmF0b3I8cmVhZG9ubHkgRW50cnlbXT4+KCk7XG4gICNjbG9zaW5nOiBQcm9taXNlPHZvaWQ+IHwgdW5kZWZpbmVkO1xuXG4gIGNvbnN0cnVjdG9yKGJhY2tlbmQ6IFN0b3JhZ2VCYWNrZW5kLCBjbG9jazogQ2xvY2spIHtcbiAgICB0aGlzLmlkID0gYmFja2VuZC5pZDtcbiAgICB0aGlzLmNhcGFiaWxpdGllcyA9IGJhY2tlbmQuY2FwYWJpbGl0aWVzO1xuICAgIHRoaXMuI2JhY2tlbmQgPSBiYWNrZW5kO1xuICAgIHRoaXMuI2Nsb2NrID0gY2xvY2s7XG4gIH1cblxuICBnZXQgaW5jYXJuYXRpb24oKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy4jYmFja2VuZC5pbmNhcm5hdGlvbiA/PyAwO1xuICB9XG5cbiAgZ2V0KGtleTogS2V5LCBvcHRpb25zPzogUmVhZE9wdGlvbnMpOiBQcm9taXNlPEVudHJ5IHwgdW5kZWZpbmVkPiB7XG4gICAgdHJ5IHtcbiAgICAgIHRoaXMuI2NoZWNrT3BlbigpO1xuICAgICAgY2hlY2tLZXkoa2V5LCB0aGlzLmNhcGFiaWxpdGllcy5saW1pdHMpO1xuICAgICAgaWYgKG9wdGlvbnMgPT09IHVuZGVmaW5lZCkgcmV0dXJuIHRoaXMuI2JhY2tlbmQuZ2V0KGtleSwgdW5kZWZpbmVkKTtcbiAgICAgIGNoZWNrUmVhZE9wdGlvbnMob3B0aW9ucyk7XG4gICAgICBjb25zdCB7IHBhcnRpdGlvbiB9ID0gb3B0aW9ucztcbiAgICAgIHJldHVybiBzZXR0bGVXaXRoaW4oKCkgPT4gdGhpcy4jYmFja2VuZC5nZXQoa2V5LCBwYXJ0aXRpb24pLCB0aGlzLiNsaW1pdHMob3B0aW9ucywgJ3JlYWQnKSk7XG4gICAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICAgIHJldHVybiBQcm9taXNlLnJlamVjdChlcnJvcik7XG4gICAgfVxuICB9XG5cbiAgZ2V0TWFueShrZXlzOiByZWFkb25seSBLZXlbXSwgb3B0aW9ucz86IFJlYWRPcHRpb25zKTogUHJvbWlzZTwoRW50cnkgfCB1bmRlZmluZWQpW10+IHtcbiAgICB0cnkge1xuICAgICAgdGhpcy4jY2hlY2tPcGVuKCk7XG4gICAgICBjaGVja0tleXMoa2V5cywgdGhpcy5jYXBhYmlsaXRpZXMubGltaXRzKTtcbiAgICAgIGlmIChvcHRpb25zID09PSB1bmRlZmluZWQpIHJldHVybiB0aGlzLiNiYWNrZW5kLmdldE1hbnkoa2V5cywgdW5kZWZpbmVkKTtcbiAgICAgIGNoZWNrUmVhZE9wdGlvbnMob3B0aW9ucyk7XG4gICAgICBjb25zdCB3b3JrID0gKCk6IFByb21pc2U8KEVudHJ5IHwgdW5kZWZpbmVkKVtdPiA9PlxuICAgICAgICB0aGlzLiNiYWNrZW5kLmdldE1hbnkoa2V5cywgb3B0aW9ucy5wYXJ0aXRpb24pO1xuICAgICAgcmV0dXJuIHNldHRsZVdpdGhpbih3b3JrLCB0aGlzLiNsaW1pdHMob3B0aW9ucywgJ3JlYWQnKSk7XG4gICAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICAgIHJldHVybiBQcm9taXNlLnJlamVjdChlcnJvcik7XG4gICAgfVxuICB9XG5cbiAgYXN5bmMgKnNjYW4ocmFuZ2U6IEtleVJhbmdlLCBvcHRpb25zOiBTY2FuT3B0aW9ucyA9IHt9KTogQXN5bmNJdGVyYWJsZTxyZWFkb25seSBFbnRyeVtdPiB7XG4gICAgdGhpcy4jY2hlY2tPcGVuKCk7XG4gICAgaWYgKCF0aGlzLmNhcGFiaWxpdGllcy5vcmRlcmVkU2Nhbikge1xuICAgICAgdGhyb3cgbmV3IFNwaWxsd2F5RXJyb3IoJ1NUT1JBR0VfVU5TVVBQT1JURUQnLCBgU3RvcmFnZSAke3RoaXMuaWR9IGhhcyBubyBvcmRlcmVkIHNjYW4uYCk7XG4gICAgfVxuICAgIGNvbnN0IHNjYW4gPSByZXNvbHZlU2NhbihyYW5nZSwgb3B0aW9ucywgdGhpcy5jYXBhYmlsaXRpZXMubGltaXRzKTtcbiAgICBpZiAoc2Nhbi5saW1pdCA9PT0gMCkgcmV0dXJuO1xuICAgIGNvbnN0IHBhZ2VzID0gdGhpcy4jYmFja2VuZC5zY2FuKHNjYW4pW1N5bWJvbC5hc3luY0l0ZXJhdG9yXSgpO1xuICAgIHRoaXMuI3NjYW5zLmFkZChwYWdlcyk7XG4gICAgbGV0IGlzV2FpdGluZyA9IGZhbHNlO1xuICAgIGNvbnN0IG5leHRQYWdlID0gYXN5bmMgKCk6IFByb21pc2U8SXRlcmF0b3JSZXN1bHQ8cmVhZG9ubHkgRW50cnlbXT4+ID0+IHtcbiAgICAgIGlzV2FpdGluZyA9IHRydWU7XG4gICAgICBjb25zdCBuZXh0ID0gYXdhaXQgcGFnZXMubmV4dCgpO1xuICAgICAgaXNXYWl0aW5nID0gZmFsc2U7XG4gICAgICByZXR1cm4gbmV4dDtcbiAgICB9O1xuICAgIHRyeSB7XG4gICAgICBmb3IgKDs7KSB7XG4gICAgICAgIGNvbnN0IG5leHQgPSBhd2FpdCBzZXR0bGVXaXRoaW4obmV4dFBhZ2UsIHRoaXMuI2xpbWl0cyhvcHRpb25zLCAncmVhZCcpKTtcbiAgICAgICAgaWYgKG5leHQuZG9uZSA9PT0gdHJ1ZSkgcmV0dXJuO1xuICAgICAgICB5aWVsZCBuZXh0LnZhbHVlO1xuICAgICAgICB0aGlzLiNjaGVja09wZW4oKTtcbiAgICAgIH1cbiAgICB9IGZpbmFsbHkge1xuICAgICAgY29uc3QgaXNPdXJzID0gdGhpcy4jc2NhbnMuZGVsZXRlKHBhZ2VzKTsgLy8gZWxzZSBjbG9zZSgpIGVuZHMgaXRcbiAgICAgIGNvbnN0IGVuZGVkID0gaXNPdXJzID8gcGFnZXMucmV0dXJuPy4oKSA6IHVuZGVmaW5lZDtcbiAgICAgIC8vIEFuIGVuZ2luZSB0aGF0IGRpZCBub3QgYW5zd2VyIGluIHRpbWUgd291bGQgbm90IGFuc3dlciB0aGlzIGVpdGhlcjogZG8gbm90IHdhaXQgZm9yIGl0LlxuICAgICAgaWYgKGlzV2FpdGluZykgZW5kZWQ/LmNhdGNoKCgpID0+IHVuZGVmaW5lZCk7XG4gICAgICBlbHNlIGF3YWl0IGVuZGVkO1xuICAgIH1cbiAgfVxuXG4gIGNvbW1pdChjb21taXQ6IENvbW1pdCwgb3B0aW9ucz86IE9wZXJhdGlvbk9wdGlvbnMpOiBQcm9taXNlPENvbW1pdFJlc3VsdD4ge1xuICAgIHRyeSB7XG4gICAgICB0aGlzLiNjaGVja09wZW4oKTtcbiAgICAgIGNvbnN0IHJlc29sdmVkID0gcmVzb2x2ZUNvbW1pdChjb21taXQsIHRoaXMuY2FwYWJpbGl0aWVzLmxpbWl0cyk7XG4gICAgICBpZiAob3B0aW9ucyA9PT0gdW5kZWZpbmVkKSByZXR1cm4gdGhpcy4jYmFja2VuZC5jb21taXQocmVzb2x2ZWQpO1xuICAgICAgY2hlY2tPcGVyYXRpb25PcHRpb25zKG9wdGlvbnMpO1xuICAgICAgcmV0dXJuIHNldHRsZVdpdGhpbigoKSA9PiB0aGlzLiNiYWNrZW5kLmNvbW1pdChyZXNvbHZlZCksIHRoaXMuI2xpbWl0cyhvcHRpb25zLCAnY29tbWl0JykpO1xuICAgIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgICByZXR1cm4gUHJvbWlzZS5yZWplY3QoZXJyb3IpO1xuICAgIH1cbiAgfVxuXG4gIGFzeW5jIHN0YXRzKCk6IFByb21pc2U8U3RvcmFnZVN0YXRzPiB7XG4gICAgdGhpcy4jY2hlY2tPcGVuKCk7XG4gICAgcmV0dXJuIGF3YWl0IHRoaXMuI2JhY2tlbmQuc3RhdHMoKTtcbiAgfVxuXG4gIGNsb3NlKCk6IFByb21pc2U8dm9pZD4ge1xuICAgIHRoaXMuI2Nsb3NpbmcgPz89IHRoaXMuI2Nsb3NlKCk7XG4gICAgcmV0dXJuIHRoaXMuI2Nsb3Npbmc7XG4gIH1cblxuICBbU3ltYm9sLmFzeW5jRGlzcG9zZV0oKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgcmV0dXJuIHRoaXMuY2xvc2UoKTtcbiAgfVxuXG4gIGFzeW5jICNjbG9zZSgpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBjb25zdCBzY2FucyA9IFsuLi50aGlzLiNzY2Fuc107XG4gICAgdGhpcy4jc2NhbnMuY2xlYXIoKTtcbiAgICBhd2FpdCBQcm9taXNlLmFsbFNldHRsZWQoc2NhbnMubWFwKGFzeW5jIChwYWdlcykgPT4gcGFnZXMucmV0dXJuPy4oKSkpO1xuICAgIGF3YWl0IHRoaXMuI2JhY2tlbmQuY2xvc2UoKTtcbiAgfVxuXG4gICNjaGVja09wZW4oKTogdm9pZCB7XG4gICAgaWYgKHRoaXMuI2Nsb3NpbmcgIT09IHVuZGVmaW5lZCkge1xuICAgICAgdGhyb3cgbmV3IFNwaWxsd2F5RXJyb3IoJ1NUT1JBR0VfQ0xPU0VEJywgYFN0b3JhZ2UgJHt0aGlzLmlkfSBpcyBjbG9zZWQ7IG9wZW4gaXQgYWdhaW4uYCk7XG4gICAgfVxuICB9XG5cbiAgI2xpbWl0cyh7IHNpZ25hbCwgdGltZW91dE1zIH06IE9wZXJhdGlvbk9wdGlvbnMsIGtpbmQ6ICdyZWFkJyB8ICdjb21taXQnKTogU2V0dGxlTGltaXRzIHtcbiAgICByZXR1cm4ge1xuICAgICAgc2lnbmFsLFxuICAgICAgdGltZW91dE1zLFxuICAgICAgY2xvY2s6IHRoaXMuI2Nsb2NrLFxuICAgICAgb25BYm9ydDogKHJlYXNvbiwgc3RhcnRlZCkgPT5cbiAgICAgICAgYWJvcnRlZEVycm9yKHJlYXNvbiwgc3RhcnRlZCAmJiBraW5kID09PSAnY29tbWl0JyA/ICd1bmtub3duJyA6IGZhbHNlKSxcbiAgICAgIG9uVGltZW91dDogKCkgPT4gdGltZW91dEVycm9yKHRoaXMuaWQsIGtpbmQsIHRpbWVvdXRNcyksXG4gICAgfTtcbiAgfVxufVxuXG5mdW5jdGlvbiB0aW1lb3V0RXJyb3IoXG4gIGlkOiBzdHJpbmcsXG4gIGtpbmQ6ICdyZWFkJyB8ICdjb21taXQnLFxuICB0aW1lb3V0TXM6IG51bWJlciB8IHVuZGVmaW5lZCxcbik6IFNwaWxsd2F5RXJyb3Ige1xuICBjb25zdCBkZXRhaWxzID0geyBzdG9yYWdlOiBpZCwgdGltZW91dE1zIH07XG4gIGlmIChraW5kID09PSAncmVhZCcpIHtcbiAgICByZXR1cm4gbmV3IFNwaWxsd2F5RXJyb3IoJ1NUT1JBR0VfVElNRU9VVCcsIGBTdG9yYWdlICR7aWR9IGRpZCBub3QgYW5zd2VyIGluIHRpbWUuYCwge1xuICAgICAgcmV0cnlhYmxlOiB0cnVlLFxuICAgICAgZGV0YWlscyxcbiAgICB9KTtcbiAgfVxuICByZXR1cm4gbmV3IFNwaWxsd2F5RXJyb3IoXG4gICAgJ1NUT1JBR0VfT1VUQ09NRV9VTktOT1dOJyxcbiAgICBgU3RvcmFnZSAke2lkfSBkaWQgbm90IGFuc3dlciBpbiB0aW1lOyB0aGUgY29tbWl0IG1heSBoYXZlIGJlZW4gYXBwbGllZC5gLFxuICAgIHsgYXBwbGllZDogJ3Vua25vd24nLCBkZXRhaWxzIH0sXG4gICk7XG59XG4iLCAiaW1wb3J0IHR5cGUgeyBDbG9jayB9IGZyb20gJ0BzcGlsbHdheS9ydW50aW1lJztcbmltcG9ydCB0eXBlIHsgQmFsbG90LCBSZXBsaWNhIH0gZnJvbSAnQHNwaWxsd2F5L3JlZ2lzdGVyJztcbmltcG9ydCB0eXBlIHsgS2V5LCBTdG9yYWdlIH0gZnJvbSAnQHNwaWxsd2F5L3N0b3JhZ2UnO1xuaW1wb3J0IHR5cGUgeyBLdk5vZGVTdGF0dXMgfSBmcm9tICcuL2t2LnRzJztcblxuLyoqIEZhaWx1cmVzIGluIGEgcm93IGFmdGVyIHdoaWNoIGEgbm9kZSBpcyBsZWZ0IGFsb25lIHVudGlsIGEgcHJvYmUgZmluZHMgaXQgd2VsbC4gKi9cbmNvbnN0IEZBSUxVUkVTX01BWCA9IDM7XG4vKiogTWlzc2VkIGtleXMgcmVtZW1iZXJlZCBvbmUgYnkgb25lOyBiZXlvbmQgaXQgYSByZXBhaXIgcGFzcyBjb21wYXJlcyBldmVyeXRoaW5nLiAqL1xuY29uc3QgTUlTU0VEX01BWCA9IDEwMF8wMDA7XG5jb25zdCBQUk9CRV9NU19NSU4gPSAxMDA7XG5jb25zdCBQUk9CRV9NU19NQVggPSA1XzAwMDtcblxuLyoqIFdoYXQgYSB7QGxpbmsgS3ZOb2RlfSByZXBvcnRzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBLdk5vZGVMaXN0ZW5lciB7XG4gIG5vZGVEb3duKG5vZGU6IEt2Tm9kZSwgY2F1c2U6IHVua25vd24pOiB2b2lkO1xufVxuXG4vKipcbiAqIE9uZSBub2RlIGFzIHRoZSBjb29yZGluYXRvciBzZWVzIGl0OiBhIGJyZWFrZXIgb3ZlciBpdHMgaGVhbHRoIChjbG9zZWQ6IHVwLCBvcGVuOiBkb3duIHVudGlsIGFcbiAqIHByb2JlIGlzIGR1ZSksIHRoZSBrZXlzIHdob3NlIG5ld2VzdCBzdGF0ZSBpdCBtYXkgbGFjaywgYW5kIHdoZXRoZXIgaXQgbWF5IGJlIGJlbGlldmVkIGF0IGFsbC5cbiAqL1xuZXhwb3J0IGNsYXNzIEt2Tm9kZSBpbXBsZW1lbnRzIFJlcGxpY2Ege1xuICByZWFkb25seSBpZDogc3RyaW5nO1xuICByZWFkb25seSBzdG9yYWdlOiBTdG9yYWdlO1xuICByZWFkb25seSAjY2xvY2s6IENsb2NrO1xuICByZWFkb25seSAjbGlzdGVuZXI6IEt2Tm9kZUxpc3RlbmVyO1xuICAjc3RhdGU6IEt2Tm9kZVN0YXR1c1snc3RhdGUnXSA9ICd1cCc7XG4gICNpbmNhcm5hdGlvbjogbnVtYmVyO1xuICAjY29tcGxldGUgPSBmYWxzZTtcbiAgcmVhZG9ubHkgI21pc3NlZCA9IG5ldyBNYXA8S2V5LCBCYWxsb3Q+KCk7XG4gICNlcmEgPSAwO1xuICAjd2FzTWVtYmVyID0gZmFsc2U7XG4gICNmb3JnZXRmdWwgPSBmYWxzZTtcbiAgI2ZhaWx1cmVzID0gMDtcbiAgI3dhaXRpbmcgPSAwO1xuICAvKiogV2hlbiB0aGUgbm9kZSBsYXN0IGFuc3dlcmVkLCBvciB3YXMgZmlyc3QgY2FsbGVkIGFmdGVyIGEgcmVzdC4gKi9cbiAgI3F1aWV0U2luY2VNcyA9IDA7XG4gICNuZXh0UHJvYmVNcyA9IDA7XG4gICNwcm9iZURlbGF5TXMgPSBQUk9CRV9NU19NSU47XG5cbiAgY29uc3RydWN0b3IoaWQ6IHN0cmluZywgc3RvcmFnZTogU3RvcmFnZSwgY2xvY2s6IENsb2NrLCBsaXN0ZW5lcjogS3ZOb2RlTGlzdGVuZXIpIHtcbiAgICB0aGlzLmlkID0gaWQ7XG4gICAgdGhpcy5zdG9yYWdlID0gc3RvcmFnZTtcbiAgICB0aGlzLiNjbG9jayA9IGNsb2NrO1xuICAgIHRoaXMuI2xpc3RlbmVyID0gbGlzdGVuZXI7XG4gICAgdGhpcy4jaW5jYXJuYXRpb24gPSBzdG9yYWdlLmluY2FybmF0aW9uO1xuICB9XG5cbiAgZ2V0IHN0YXRlKCk6IEt2Tm9kZVN0YXR1c1snc3RhdGUnXSB7XG4gICAgcmV0dXJuIHRoaXMuI3N0YXRlO1xuICB9XG5cbiAgZ2V0IHN0YW5kaW5nKCk6IFJlcGxpY2FbJ3N0YW5kaW5nJ10ge1xuICAgIHJldHVybiB0aGlzLiNzdGF0ZSA9PT0gJ3VwJyA/ICd2b3RpbmcnIDogdGhpcy4jc3RhdGU7XG4gIH1cblxuICAvKiogV2hldGhlciBpdCBsYWNrcyBub3RoaW5nIGJ1dCB3aGF0IHtAbGluayBtaXNzZWRLZXlzfSBuYW1lcy4gKi9cbiAgZ2V0IGlzQ29tcGxldGUoKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuIHRoaXMuI2NvbXBsZXRlO1xuICB9XG5cbiAgZ2V0IG1pc3NlZENvdW50KCk6IG51bWJlciB7XG4gICAgcmV0dXJuIHRoaXMuI21pc3NlZC5zaXplO1xuICB9XG5cbiAgZ2V0IG1pc3NlZEtleXMoKTogSXRlcmFibGU8S2V5PiB7XG4gICAgcmV0dXJuIHRoaXMuI21pc3NlZC5rZXlzKCk7XG4gIH1cblxuICBnZXQgaXNJZGxlKCk6IGJvb2xlYW4ge1xuICAgIHJldHVybiB0aGlzLiN3YWl0aW5nID09PSAwO1xuICB9XG5cbiAgLyoqIFJpc2VzIHdoZW5ldmVyIHRoZSBub2RlIGlzIGxvc3Qgb3Igb3ZlcmZsb3dzOiB3aGF0IHdhcyBiZWluZyBwcm92ZWQgb2YgaXQgaXMgdm9pZCB0aGVuLiAqL1xuICBnZXQgZXJhKCk6IG51bWJlciB7XG4gICAgcmV0dXJuIHRoaXMuI2VyYTtcbiAgfVxuXG4gIC8qKiBXaGV0aGVyIGl0IGhhcyB0YWtlbiBwYXJ0IHNpbmNlIHRoZSBLViB3YXMgb3BlbmVkLiAqL1xuICBnZXQgd2FzTWVtYmVyKCk6IGJvb2xlYW4ge1xuICAgIHJldHVybiB0aGlzLiN3YXNNZW1iZXI7XG4gIH1cblxuICAvKiogVGhlIGluY2FybmF0aW9uIG9mIHRoZSBlbmdpbmUgdGhhdCB0aGUgbm9kZSBpcyBrbm93biB1bmRlci4gKi9cbiAgZ2V0IGluY2FybmF0aW9uKCk6IG51bWJlciB7XG4gICAgcmV0dXJuIHRoaXMuI2luY2FybmF0aW9uO1xuICB9XG5cbiAgaXNDdXJyZW50KGtleTogS2V5KTogYm9vbGVhbiB7XG4gICAgcmV0dXJuIHRoaXMuI2NvbXBsZXRlICYmICh0aGlzLiNtaXNzZWQuc2l6ZSA9PT0gMCB8fCAhdGhpcy4jbWlzc2VkLmhhcyhrZXkpKTtcbiAgfVxuXG4gIGNhbGxTZW50KCk6IHZvaWQge1xuICAgIGlmICh0aGlzLiN3YWl0aW5nID09PSAwKSB0aGlzLiNxdWlldFNpbmNlTXMgPSB0aGlzLiNjbG9jay5tb25vdG9uaWNNcygpO1xuICAgIHRoaXMuI3dhaXRpbmcrKztcbiAgfVxuXG4gIGNhbGxBbnN3ZXJlZCgpOiBib29sZWFuIHtcbiAgICB0aGlzLiNjYWxsRW5kZWQoKTtcbiAgICBpZiAodGhpcy5zdG9yYWdlLmluY2FybmF0aW9uICE9PSB0aGlzLiNpbmNhcm5hdGlvbikge1xuICAgICAgdGhpcy5nb0Rvd24obmV3IEVycm9yKCd0aGUgZW5naW5lIHdhcyByZXN0YXJ0ZWQnKSk7XG4gICAgICByZXR1cm4gZmFsc2U7XG4gICAgfVxuICAgIHRoaXMuI2ZhaWx1cmVzID0gMDtcbiAgICBpZiAodGhpcy4jd2FpdGluZyA+IDApIHRoaXMuI3F1aWV0U2luY2VNcyA9IHRoaXMuI2Nsb2NrLm1vbm90b25pY01zKCk7XG4gICAgcmV0dXJuIHRydWU7XG4gIH1cblxuICBjYWxsRmFpbGVkKGVycm9yOiB1bmtub3duKTogdm9pZCB7XG4gICAgdGhpcy4jY2FsbEVuZGVkKCk7XG4gICAgdGhpcy4jZmFpbHVyZXMrKztcbiAgICBpZiAodGhpcy4jZmFpbHVyZXMgPj0gRkFJTFVSRVNfTUFYIHx8IHRoaXMuc3RvcmFnZS5pbmNhcm5hdGlvbiAhPT0gdGhpcy4jaW5jYXJuYXRpb24pIHtcbiAgICAgIHRoaXMuZ29Eb3duKGVycm9yKTtcbiAgICB9XG4gIH1cblxuICBhY2NlcHRNaXNzZWQoa2V5OiBLZXksIGJhbGxvdDogQmFsbG90KTogdm9pZCB7XG4gICAgaWYgKHRoaXMuI21pc3NlZC5zaXplID49IE1JU1NFRF9NQVggJiYgIXRoaXMuI21pc3NlZC5oYXMoa2V5KSkge1xuICAgICAgdGhpcy4jZXJhKys7XG4gICAgICB0aGlzLiNjb21wbGV0ZSA9IGZhbHNlO1xuICAgICAgdGhpcy4jbWlzc2VkLmNsZWFyKCk7XG4gICAgfVxuICAgIHRoaXMuI21pc3NlZC5zZXQoa2V5LCBiYWxsb3QpO1xuICB9XG5cbiAgYWNjZXB0QXBwbGllZChrZXk6IEtleSwgYmFsbG90OiBCYWxsb3QpOiB2b2lkIHtcbiAgICBpZiAodGhpcy4jbWlzc2VkLnNpemUgPT09IDApIHJldHVybjtcbiAgICBjb25zdCBtaXNzZWQgPSB0aGlzLiNtaXNzZWQuZ2V0KGtleSk7XG4gICAgaWYgKG1pc3NlZCAhPT0gdW5kZWZpbmVkICYmIG1pc3NlZCA8PSBiYWxsb3QpIHRoaXMuI21pc3NlZC5kZWxldGUoa2V5KTtcbiAgfVxuXG4gIC8qKiBPcGVucyB0aGUgYnJlYWtlcjogdGhlIG5vZGUgaXMgbm90IGNhbGxlZCB1bnRpbCBhIHByb2JlIGlzIGR1ZS4gKi9cbiAgZ29Eb3duKGNhdXNlOiB1bmtub3duKTogdm9pZCB7XG4gICAgaWYgKHRoaXMuI3N0YXRlID09PSAnZG93bicpIHJldHVybjtcbiAgICB0aGlzLiNzdGF0ZSA9ICdkb3duJztcbiAgICB0aGlzLiNlcmErKztcbiAgICB0aGlzLiNwcm9iZURlbGF5TXMgPSBQUk9CRV9NU19NSU47XG4gICAgdGhpcy4jbmV4dFByb2JlTXMgPSB0aGlzLiNjbG9jay5tb25vdG9uaWNNcygpICsgdGhpcy4jcHJvYmVEZWxheU1zO1xuICAgIHRoaXMuI2xpc3RlbmVyLm5vZGVEb3duKHRoaXMsIGNhdXNlKTtcbiAgfVxuXG4gIC8qKiBXaGV0aGVyIGNhbGxzIGhhdmUgYmVlbiB3YWl0aW5nIGZvciBgbGltaXRNc2Agd2l0aG91dCBhbnkgYW5zd2VyLiAqL1xuICBoYW5nc0ZvcihsaW1pdE1zOiBudW1iZXIpOiBib29sZWFuIHtcbiAgICByZXR1cm4gKFxuICAgICAgdGhpcy4jc3RhdGUgIT09ICdkb3duJyAmJlxuICAgICAgdGhpcy4jd2FpdGluZyA+IDAgJiZcbiAgICAgIHRoaXMuI2Nsb2NrLm1vbm90b25pY01zKCkgLSB0aGlzLiNxdWlldFNpbmNlTXMgPj0gbGltaXRNc1xuICAgICk7XG4gIH1cblxuICBpc1Byb2JlRHVlKCk6IGJvb2xlYW4ge1xuICAgIHJldHVybiB0aGlzLiNzdGF0ZSA9PT0gJ2Rvd24nICYmIHRoaXMuI2Nsb2NrLm1vbm90b25pY01zKCkgPj0gdGhpcy4jbmV4dFByb2JlTXM7XG4gIH1cblxuICBwcm9iZUZhaWxlZCgpOiB2b2lkIHtcbiAgICB0aGlzLiNwcm9iZURlbGF5TXMgPSBNYXRoLm1pbihQUk9CRV9NU19NQVgsIHRoaXMuI3Byb2JlRGVsYXlNcyAqIDIpO1xuICAgIHRoaXMuI25leHRQcm9iZU1zID0gdGhpcy4jY2xvY2subW9ub3RvbmljTXMoKSArIHRoaXMuI3Byb2JlRGVsYXlNcztcbiAgfVxuXG4gIC8qKiBUaGUgbm9kZSBhbnN3ZXJzIGFuZCBoYXMga2VwdCBldmVyeSBwcm9taXNlIHNpbmNlIGl0IHdhcyBsYXN0IGNhbGxlZC4gKi9cbiAgY29tZUJhY2soKTogdm9pZCB7XG4gICAgdGhpcy4jd2FzTWVtYmVyID0gdHJ1ZTtcbiAgICB0aGlzLiNmYWlsdXJlcyA9IDA7XG4gICAgdGhpcy4jd2FpdGluZyA9IDA7IC8vIHdoYXQgaHVuZyBiZWZvcmUgaXMgZ2l2ZW4gdXBcbiAgICB0aGlzLiNzdGF0ZSA9IHRoaXMuI2ZvcmdldGZ1bCA/ICdyZWNvdmVyaW5nJyA6ICd1cCc7XG4gIH1cblxuICAvKiogVGhlIG5vZGUgYW5zd2VycyBhbmQgbWF5IGhhdmUgZm9yZ290dGVuOiBpdCB0YWtlcyB3cml0ZXMgYW5kIGhhcyBubyB2b3RlIHVudGlsIHJlcGFpcmVkLiAqL1xuICBjb21lQmFja0ZvcmdldGZ1bCgpOiB2b2lkIHtcbiAgICB0aGlzLiNmb3JnZXRmdWwgPSB0cnVlO1xuICAgIHRoaXMuI2NvbXBsZXRlID0gZmFsc2U7XG4gICAgdGhpcy4jaW5jYXJuYXRpb24gPSB0aGlzLnN0b3JhZ2UuaW5jYXJuYXRpb247XG4gICAgdGhpcy5jb21lQmFjaygpO1xuICB9XG5cbiAgLyoqIExldHMgYSBub2RlIHZvdGUgdGhhdCBtYXkgaGF2ZSBmb3Jnb3R0ZW4sIHdoZXJlIG5vIHF1b3J1bSBjYW4gYmUgaGFkIHdpdGhvdXQgaXQuICovXG4gIHZvdGUoKTogdm9pZCB7XG4gICAgdGhpcy4jZm9yZ2V0ZnVsID0gZmFsc2U7XG4gICAgaWYgKHRoaXMuI3N0YXRlID09PSAncmVjb3ZlcmluZycpIHRoaXMuI3N0YXRlID0gJ3VwJztcbiAgfVxuXG4gIC8qKiBJdCBpcyBwcm92ZWQgdG8gaG9sZCBhbGwgdGhhdCBpdCBvd25zLCBzYXZlIHRoZSBtaXNzZWQga2V5cy4gKi9cbiAgYmVjb21lQ29tcGxldGUoKTogdm9pZCB7XG4gICAgdGhpcy4jY29tcGxldGUgPSB0cnVlO1xuICAgIHRoaXMudm90ZSgpO1xuICB9XG5cbiAgc3RhdHVzKCk6IEt2Tm9kZVN0YXR1cyB7XG4gICAgcmV0dXJuIHsgaWQ6IHRoaXMuaWQsIHN0YXRlOiB0aGlzLiNzdGF0ZSwgbWlzc2VkV3JpdGVzOiB0aGlzLiNtaXNzZWQuc2l6ZSB9O1xuICB9XG5cbiAgI2NhbGxFbmRlZCgpOiB2b2lkIHtcbiAgICBpZiAodGhpcy4jd2FpdGluZyA+IDApIHRoaXMuI3dhaXRpbmctLTsgLy8gMDogYSBjYWxsIGdpdmVuIHVwIGJlZm9yZSB0aGUgbm9kZSBjYW1lIGJhY2tcbiAgfVxufVxuIiwgImltcG9ydCB7IFNwaWxsd2F5RXJyb3IgfSBmcm9tICdAc3BpbGx3YXkvcnVudGltZSc7XG5pbXBvcnQgdHlwZSB7IFJlZ2lzdGVyQ29kZWMgfSBmcm9tICdAc3BpbGx3YXkvcmVnaXN0ZXInO1xuaW1wb3J0IHR5cGUgeyBKc29uVmFsdWUsIEt2VmVyc2lvbiB9IGZyb20gJy4va3YudHMnO1xuXG4vKiogQSBwYXN0IG9wZXJhdGlvbiBvZiBhIGtleTogd2hhdCBhIHJlcGVhdCBvZiBpdCBpcyBhbnN3ZXJlZC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgT3BlcmF0aW9uUmVjb3JkIHtcbiAgcmVhZG9ubHkgaWQ6IHN0cmluZztcbiAgLyoqIERpZ2VzdCBvZiBraW5kIGFuZCBhcmd1bWVudHM7IGEgcmVwZWF0IHdpdGggYW5vdGhlciBvbmUgaXMgcmVmdXNlZC4gKi9cbiAgcmVhZG9ubHkgZmluZ2VycHJpbnQ6IHN0cmluZztcbiAgLyoqIGB1bmRlZmluZWRgIHdoZW4gdGhlIG9wZXJhdGlvbiBhbnN3ZXJlZCBub3RoaW5nLiAqL1xuICByZWFkb25seSBhbnN3ZXI6IEpzb25WYWx1ZSB8IHVuZGVmaW5lZDtcbn1cblxuLyoqIFRoZSBzdGF0ZSBvZiBhIGtleSdzIHJlZ2lzdGVyLiAqL1xuZXhwb3J0IGludGVyZmFjZSBLdlN0YXRlIHtcbiAgLyoqIEpTT04gdGV4dCBpbiBVVEYtODsgYHVuZGVmaW5lZGA6IGRlbGV0ZWQuICovXG4gIHJlYWRvbmx5IHZhbHVlOiBVaW50OEFycmF5IHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBleHBpcmVzQXRNczogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSB2ZXJzaW9uOiBLdlZlcnNpb247XG4gIC8qKiBOZXdlc3QgbGFzdC4gKi9cbiAgcmVhZG9ubHkgb3BlcmF0aW9uczogcmVhZG9ubHkgT3BlcmF0aW9uUmVjb3JkW107XG59XG5cbmNvbnN0IEZPUk1BVCA9IDE7XG5jb25zdCBIQVNfVkFMVUUgPSAxO1xuY29uc3QgSEFTX0VYUElSWSA9IDI7XG5jb25zdCBIQVNfT1BFUkFUSU9OUyA9IDQ7XG5jb25zdCBOT19PUEVSQVRJT05TOiByZWFkb25seSBPcGVyYXRpb25SZWNvcmRbXSA9IE9iamVjdC5mcmVlemUoW10pO1xuXG4vKipcbiAqIEJ5dGVzOiBmb3JtYXQsIGZsYWdzLCBsZW5ndGggb2YgdGhlIHZlcnNpb24sIHZlcnNpb247IHRoZW4sIGFzIHRoZSBmbGFncyBzYXksIHRoZSBleHBpcnkgYXMgYVxuICogZmxvYXQ2NDsgdGhlIGxlbmd0aCBvZiB0aGUgb3BlcmF0aW9ucyBhcyBhIHVpbnQzMiBhbmQgdGhlaXIgSlNPTjsgdGhlIHZhbHVlIHRvIHRoZSBlbmQuXG4gKi9cbmV4cG9ydCBjb25zdCBrdlN0YXRlQ29kZWM6IFJlZ2lzdGVyQ29kZWM8S3ZTdGF0ZT4gPSB7IGVuY29kZTogZW5jb2RlU3RhdGUsIGRlY29kZTogZGVjb2RlU3RhdGUgfTtcblxuZnVuY3Rpb24gZW5jb2RlU3RhdGUoc3RhdGU6IEt2U3RhdGUpOiBVaW50OEFycmF5IHtcbiAgY29uc3QgeyB2YWx1ZSwgZXhwaXJlc0F0TXMsIHZlcnNpb24sIG9wZXJhdGlvbnMgfSA9IHN0YXRlO1xuICBjb25zdCBsb2cgPSBvcGVyYXRpb25zLmxlbmd0aCA9PT0gMCA/IHVuZGVmaW5lZCA6IEJ1ZmZlci5mcm9tKEpTT04uc3RyaW5naWZ5KG9wZXJhdGlvbnMpKTtcbiAgY29uc3Qgc2l6ZSA9XG4gICAgMyArXG4gICAgdmVyc2lvbi5sZW5ndGggK1xuICAgIChleHBpcmVzQXRNcyA9PT0gdW5kZWZpbmVkID8gMCA6IDgpICtcbiAgICAobG9nID09PSB1bmRlZmluZWQgPyAwIDogNCArIGxvZy5sZW5ndGgpICtcbiAgICAodmFsdWU/Lmxlbmd0aCA/PyAwKTtcbiAgY29uc3QgYnl0ZXMgPSBCdWZmZXIuYWxsb2NVbnNhZmUoc2l6ZSk7XG4gIGJ5dGVzWzBdID0gRk9STUFUO1xuICBieXRlc1sxXSA9XG4gICAgKHZhbHVlID09PSB1bmRlZmluZWQgPyAwIDogSEFTX1ZBTFVFKSB8XG4gICAgKGV4cGlyZXNBdE1zID09PSB1bmRlZmluZWQgPyAwIDogSEFTX0VYUElSWSkgfFxuICAgIChsb2cgPT09IHVuZGVmaW5lZCA/IDAgOiBIQVNfT1BFUkFUSU9OUyk7XG4gIGJ5dGVzWzJdID0gdmVyc2lvbi5sZW5ndGg7XG4gIGxldCBhdCA9IDMgKyBieXRlcy53cml0ZSh2ZXJzaW9uLCAzLCAnbGF0aW4xJyk7XG4gIGlmIChleHBpcmVzQXRNcyAhPT0gdW5kZWZpbmVkKSBhdCA9IGJ5dGVzLndyaXRlRG91YmxlQkUoZXhwaXJlc0F0TXMsIGF0KTtcbiAgaWYgKGxvZyAhPT0gdW5kZWZpbmVkKSB7XG4gICAgYXQgPSBieXRlcy53cml0ZVVJbnQzMkJFKGxvZy5sZW5ndGgsIGF0KTtcbiAgICBieXRlcy5zZXQobG9nLCBhdCk7XG4gICAgYXQgKz0gbG9nLmxlbmd0aDtcbiAgfVxuICBpZiAodmFsdWUgIT09IHVuZGVmaW5lZCkgYnl0ZXMuc2V0KHZhbHVlLCBhdCk7XG4gIHJldHVybiBieXRlcztcbn1cblxuZnVuY3Rpb24gZGVjb2RlU3RhdGUoZGF0YTogVWludDhBcnJheSk6IEt2U3RhdGUge1xuICBjb25zdCBieXRlcyA9IEJ1ZmZlci5mcm9tKGRhdGEuYnVmZmVyLCBkYXRhLmJ5dGVPZmZzZXQsIGRhdGEubGVuZ3RoKTtcbiAgY29uc3QgZmxhZ3MgPSBieXRlc1sxXTtcbiAgY29uc3QgdmVyc2lvbkxlbmd0aCA9IGJ5dGVzWzJdO1xuICBpZiAoYnl0ZXNbMF0gIT09IEZPUk1BVCB8fCBmbGFncyA9PT0gdW5kZWZpbmVkIHx8IHZlcnNpb25MZW5ndGggPT09IHVuZGVmaW5lZCkge1xuICAgIHRocm93IG5ldyBTcGlsbHdheUVycm9yKFxuICAgICAgJ0tWX0NPUlJVUFQnLFxuICAgICAgJ0Egc3RvcmVkIHZhbHVlIGlzIGRhbWFnZWQgb3Igb2YgYW4gdW5rbm93biBmb3JtYXQ7IHJlc3RvcmUgdGhlIG5vZGUgZnJvbSBhIHJlcGxpY2EuJyxcbiAgICApO1xuICB9XG4gIGxldCBhdCA9IDMgKyB2ZXJzaW9uTGVuZ3RoO1xuICBjb25zdCB2ZXJzaW9uID0gYnl0ZXMudG9TdHJpbmcoJ2xhdGluMScsIDMsIGF0KTtcbiAgbGV0IGV4cGlyZXNBdE1zOiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIGlmICgoZmxhZ3MgJiBIQVNfRVhQSVJZKSAhPT0gMCkge1xuICAgIGV4cGlyZXNBdE1zID0gYnl0ZXMucmVhZERvdWJsZUJFKGF0KTtcbiAgICBhdCArPSA4O1xuICB9XG4gIGxldCBvcGVyYXRpb25zID0gTk9fT1BFUkFUSU9OUztcbiAgaWYgKChmbGFncyAmIEhBU19PUEVSQVRJT05TKSAhPT0gMCkge1xuICAgIGNvbnN0IGVuZCA9IGF0ICsgNCArIGJ5dGVzLnJlYWRVSW50MzJCRShhdCk7XG4gICAgLy8gV3JpdHRlbiBieSBlbmNvZGVTdGF0ZTogYW4gYXJyYXkgb2Ygb3BlcmF0aW9uIHJlY29yZHMuXG4gICAgb3BlcmF0aW9ucyA9IEpTT04ucGFyc2UoYnl0ZXMudG9TdHJpbmcoJ3V0ZjgnLCBhdCArIDQsIGVuZCkpIGFzIE9wZXJhdGlvblJlY29yZFtdO1xuICAgIGF0ID0gZW5kO1xuICB9XG4gIGNvbnN0IHZhbHVlID0gKGZsYWdzICYgSEFTX1ZBTFVFKSA9PT0gMCA/IHVuZGVmaW5lZCA6IGJ5dGVzLnN1YmFycmF5KGF0KTtcbiAgcmV0dXJuIHsgdmFsdWUsIGV4cGlyZXNBdE1zLCB2ZXJzaW9uLCBvcGVyYXRpb25zIH07XG59XG5cbi8qKiBUaGUgbGl2ZSBwYXJ0IG9mIGEgc3RhdGU6IGEgZGVsZXRlZCBvciBleHBpcmVkIHZhbHVlIGlzIG5ldmVyIHNlZW4uICovXG5leHBvcnQgZnVuY3Rpb24gbGl2ZVZhbHVlKHN0YXRlOiBLdlN0YXRlIHwgdW5kZWZpbmVkLCBub3dNczogbnVtYmVyKTogVWludDhBcnJheSB8IHVuZGVmaW5lZCB7XG4gIGlmIChzdGF0ZT8udmFsdWUgPT09IHVuZGVmaW5lZCkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgcmV0dXJuIHN0YXRlLmV4cGlyZXNBdE1zICE9PSB1bmRlZmluZWQgJiYgc3RhdGUuZXhwaXJlc0F0TXMgPD0gbm93TXMgPyB1bmRlZmluZWQgOiBzdGF0ZS52YWx1ZTtcbn1cbiIsICJpbXBvcnQgeyBTcGlsbHdheUVycm9yIH0gZnJvbSAnQHNwaWxsd2F5L3J1bnRpbWUnO1xuaW1wb3J0IHsga2V5VGV4dCwgdGV4dEtleSwgdHlwZSBLZXkgfSBmcm9tICdAc3BpbGx3YXkvc3RvcmFnZSc7XG5cbmNvbnN0IEtFWV9CWVRFU19NQVggPSAxMDAwO1xuY29uc3QgUkVHSVNURVJfUFJFRklYID0gJ2snO1xuXG4vKiogV2hlcmUgYSBub2RlIGtlZXBzIHdoYXQgdGhlIEtWIG5lZWRzIGJlc2lkZXMgaXRzIHJlZ2lzdGVycy4gKi9cbmV4cG9ydCBjb25zdCBUT1BPTE9HWV9LRVk6IEtleSA9ICd0JztcbmV4cG9ydCBjb25zdCBJREVOVElUWV9LRVk6IEtleSA9ICdpJztcbmV4cG9ydCBjb25zdCBDTEVBTl9NQVJLX0tFWTogS2V5ID0gJ2MnO1xuXG4vKipcbiAqIFRoZSBzdG9yYWdlIGtleSBvZiBhIEtWIGtleTogb25lIGxldHRlciBhbmQgdGhlIGtleSdzIFVURi04IGJ5dGVzLCBzbyB0aGF0IGEgbm9kZSdzIHJlZ2lzdGVycyBzY2FuXG4gKiBpbiB0aGUgb3JkZXIgb2YgdGhlaXIga2V5cy5cbiAqIEB0aHJvd3MgS1ZfS0VZX0lOVkFMSURcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlZ2lzdGVyS2V5KGtleTogdW5rbm93bik6IEtleSB7XG4gIGlmICh0eXBlb2Yga2V5ICE9PSAnc3RyaW5nJyB8fCBrZXkgPT09ICcnKSB0aHJvdyBrZXlJbnZhbGlkKCdpdCBtdXN0IGJlIGEgbm9uLWVtcHR5IHN0cmluZycpO1xuICBpZiAoIWtleS5pc1dlbGxGb3JtZWQoKSkgdGhyb3cga2V5SW52YWxpZCgnaXQgaG9sZHMgYSBsb25lIHN1cnJvZ2F0ZScpO1xuICBjb25zdCBieXRlcyA9IHRleHRLZXkoa2V5KTtcbiAgaWYgKGJ5dGVzLmxlbmd0aCA+IEtFWV9CWVRFU19NQVgpIHtcbiAgICB0aHJvdyBrZXlJbnZhbGlkKGBpdCBpcyAke2J5dGVzLmxlbmd0aH0gYnl0ZXMgb2YgVVRGLTgsIGF0IG1vc3QgJHtLRVlfQllURVNfTUFYfWApO1xuICB9XG4gIHJldHVybiBSRUdJU1RFUl9QUkVGSVggKyBieXRlcztcbn1cblxuLyoqIFRoZSBzdG9yYWdlLWtleSBwcmVmaXggb2YgYWxsIEtWIGtleXMgdGhhdCBiZWdpbiB3aXRoIGBwcmVmaXhgLiBAdGhyb3dzIEtWX0tFWV9JTlZBTElEICovXG5leHBvcnQgZnVuY3Rpb24gcmVnaXN0ZXJQcmVmaXgocHJlZml4OiB1bmtub3duKTogS2V5IHtcbiAgcmV0dXJuIHByZWZpeCA9PT0gdW5kZWZpbmVkIHx8IHByZWZpeCA9PT0gJycgPyBSRUdJU1RFUl9QUkVGSVggOiByZWdpc3RlcktleShwcmVmaXgpO1xufVxuXG4vKiogVGhlIEtWIGtleSBvZiBhIHN0b3JhZ2Uga2V5IG1hZGUgYnkge0BsaW5rIHJlZ2lzdGVyS2V5fS4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0ZXh0T2ZSZWdpc3RlcktleShrZXk6IEtleSk6IHN0cmluZyB7XG4gIHJldHVybiBrZXlUZXh0KGtleS5zbGljZShSRUdJU1RFUl9QUkVGSVgubGVuZ3RoKSk7XG59XG5cbmZ1bmN0aW9uIGtleUludmFsaWQocmVhc29uOiBzdHJpbmcpOiBTcGlsbHdheUVycm9yIHtcbiAgcmV0dXJuIG5ldyBTcGlsbHdheUVycm9yKCdLVl9LRVlfSU5WQUxJRCcsIGBJbnZhbGlkIGtleTogJHtyZWFzb259LmApO1xufVxuIiwgImltcG9ydCB7IFNwaWxsd2F5RXJyb3IgfSBmcm9tICdAc3BpbGx3YXkvcnVudGltZSc7XG5pbXBvcnQgdHlwZSB7IFN0b3JhZ2UgfSBmcm9tICdAc3BpbGx3YXkvc3RvcmFnZSc7XG5pbXBvcnQgeyBDTEVBTl9NQVJLX0tFWSwgSURFTlRJVFlfS0VZIH0gZnJvbSAnLi9rdi1rZXlzLnRzJztcblxuLyoqIFdoYXQgYSBub2RlJ3Mgc3RvcmFnZSBzYXlzIG9mIGl0c2VsZi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTm9kZUlkZW50aXR5IHtcbiAgLyoqIE5hbWUgb2YgdGhlIEtWJ3MgZGF0YSBpdCBiZWxvbmdzIHRvLiAqL1xuICByZWFkb25seSBrdjogc3RyaW5nO1xuICAvKiogVGhlIG5vZGUncyBuYW1lIGluIGl0LiAqL1xuICByZWFkb25seSBub2RlOiBzdHJpbmc7XG4gIC8qKlxuICAgKiBUaGUgc3RvcmFnZSdzIGluY2FybmF0aW9uIHdoZW4gaXQgd2FzIGxhc3QgcHJvdmVkIHRvIGhvbGQgYWxsIHRoYXQgaXQgb3duczsgXHUyMjEyMTogbmV2ZXIuXG4gICAqIEFueSBvdGhlciBpbmNhcm5hdGlvbiBtZWFucyB0aGF0IGl0IG1heSBoYXZlIGZvcmdvdHRlbiBzb21ldGhpbmcgc2luY2UuXG4gICAqL1xuICByZWFkb25seSBwcm92ZW5JbmNhcm5hdGlvbjogbnVtYmVyO1xufVxuXG4vKiogUmVhZHMgdGhlIGlkZW50aXR5OyBgdW5kZWZpbmVkYCBmb3IgYSBmcmVzaCBzdG9yYWdlLiBAdGhyb3dzIEtWX0NPUlJVUFQsIHN0b3JhZ2UgZXJyb3JzLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHJlYWRJZGVudGl0eShcbiAgc3RvcmFnZTogU3RvcmFnZSxcbiAgdGltZW91dE1zOiBudW1iZXIsXG4pOiBQcm9taXNlPE5vZGVJZGVudGl0eSB8IHVuZGVmaW5lZD4ge1xuICBjb25zdCBlbnRyeSA9IGF3YWl0IHN0b3JhZ2UuZ2V0KElERU5USVRZX0tFWSwgeyB0aW1lb3V0TXMgfSk7XG4gIGlmIChlbnRyeSA9PT0gdW5kZWZpbmVkKSByZXR1cm4gdW5kZWZpbmVkO1xuICB0cnkge1xuICAgIHJldHVybiBKU09OLnBhcnNlKEJ1ZmZlci5mcm9tKGVudHJ5LnZhbHVlKS50b1N0cmluZygndXRmOCcpKSBhcyBOb2RlSWRlbnRpdHk7IC8vIG91cnNcbiAgfSBjYXRjaCAoY2F1c2UpIHtcbiAgICB0aHJvdyBuZXcgU3BpbGx3YXlFcnJvcignS1ZfQ09SUlVQVCcsIGBUaGUgaWRlbnRpdHkgb2Ygbm9kZSAke3N0b3JhZ2UuaWR9IGlzIGRhbWFnZWQuYCwge1xuICAgICAgY2F1c2UsXG4gICAgfSk7XG4gIH1cbn1cblxuLyoqIFdyaXRlcyB0aGUgaWRlbnRpdHkgaW4gcGxhY2Ugb2YgYW55IG90aGVyLiBAdGhyb3dzIHN0b3JhZ2UgZXJyb3JzLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHdyaXRlSWRlbnRpdHkoXG4gIHN0b3JhZ2U6IFN0b3JhZ2UsXG4gIGlkZW50aXR5OiBOb2RlSWRlbnRpdHksXG4gIHRpbWVvdXRNczogbnVtYmVyLFxuKTogUHJvbWlzZTx2b2lkPiB7XG4gIGNvbnN0IHZhbHVlID0gQnVmZmVyLmZyb20oSlNPTi5zdHJpbmdpZnkoaWRlbnRpdHkpKTtcbiAgYXdhaXQgc3RvcmFnZS5jb21taXQoeyB3cml0ZXM6IFt7IGtpbmQ6ICdwdXQnLCBrZXk6IElERU5USVRZX0tFWSwgdmFsdWUgfV0gfSwgeyB0aW1lb3V0TXMgfSk7XG59XG5cbi8qKlxuICogTWFya3MgdGhlIGVuZCBvZiBhIGNsZWFuIHNodXRkb3duOiBldmVyeSBub2RlIHRoYXQgY2FycmllcyB0aGUgc2FtZSB0b2tlbiB3YXMgaW4gYWdyZWVtZW50IHdpdGhcbiAqIHRoZSBvdGhlcnMgYW5kIG5vdGhpbmcgd2FzIHVuZGVyIHdheS5cbiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHdyaXRlQ2xlYW5NYXJrKFxuICBzdG9yYWdlOiBTdG9yYWdlLFxuICB0b2tlbjogc3RyaW5nLFxuICB0aW1lb3V0TXM6IG51bWJlcixcbik6IFByb21pc2U8dm9pZD4ge1xuICBjb25zdCB2YWx1ZSA9IEJ1ZmZlci5mcm9tKHRva2VuLCAnbGF0aW4xJyk7XG4gIGF3YWl0IHN0b3JhZ2UuY29tbWl0KHsgd3JpdGVzOiBbeyBraW5kOiAncHV0Jywga2V5OiBDTEVBTl9NQVJLX0tFWSwgdmFsdWUgfV0gfSwgeyB0aW1lb3V0TXMgfSk7XG59XG5cbi8qKiBUYWtlcyB0aGUgY2xlYW4gbWFyayBhd2F5IGFuZCByZXR1cm5zIGl0cyB0b2tlbiwgaWYgdGhlcmUgaXMgb25lLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHRha2VDbGVhbk1hcmsoXG4gIHN0b3JhZ2U6IFN0b3JhZ2UsXG4gIHRpbWVvdXRNczogbnVtYmVyLFxuKTogUHJvbWlzZTxzdHJpbmcgfCB1bmRlZmluZWQ+IHtcbiAgY29uc3QgcmVzdWx0ID0gYXdhaXQgc3RvcmFnZS5jb21taXQoXG4gICAgeyB3cml0ZXM6IFt7IGtpbmQ6ICdkZWxldGUnLCBrZXk6IENMRUFOX01BUktfS0VZIH1dLCByZXR1cm5pbmc6IFtDTEVBTl9NQVJLX0tFWV0gfSxcbiAgICB7IHRpbWVvdXRNcyB9LFxuICApO1xuICBjb25zdCBlbnRyeSA9IHJlc3VsdC5wcmV2aW91c1swXTtcbiAgcmV0dXJuIGVudHJ5ID09PSB1bmRlZmluZWQgPyB1bmRlZmluZWQgOiBCdWZmZXIuZnJvbShlbnRyeS52YWx1ZSkudG9TdHJpbmcoJ2xhdGluMScpO1xufVxuIiwgImltcG9ydCB0eXBlIHsgQ2xvY2ssIFRpbWVyLCBUeXBlZEV2ZW50cyB9IGZyb20gJ0BzcGlsbHdheS9ydW50aW1lJztcbmltcG9ydCB0eXBlIHsgS3ZFdmVudHMgfSBmcm9tICcuL2t2LnRzJztcbmltcG9ydCB0eXBlIHsgS3ZOb2RlIH0gZnJvbSAnLi9rdi1ub2RlLnRzJztcbmltcG9ydCB7IHJlYWRJZGVudGl0eSwgd3JpdGVJZGVudGl0eSB9IGZyb20gJy4vbm9kZS1pZGVudGl0eS50cyc7XG5pbXBvcnQgdHlwZSB7IFJlcGFpciB9IGZyb20gJy4vcmVwYWlyLnRzJztcblxuY29uc3QgVElDS19NUyA9IDEwMDtcblxuLyoqIFdoYXQge0BsaW5rIE1haW50ZW5hbmNlfSBuZWVkcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTWFpbnRlbmFuY2VPcHRpb25zIHtcbiAgcmVhZG9ubHkga3Y6IHN0cmluZztcbiAgcmVhZG9ubHkgbm9kZXM6IHJlYWRvbmx5IEt2Tm9kZVtdO1xuICByZWFkb25seSByZXBhaXI6IFJlcGFpcjtcbiAgLyoqIEhvdyBtYW55IG93bmVycyBtdXN0IGFuc3dlciBmb3IgYSBrZXk7IGByZXBsaWNhdGlvbkZhY3RvcmAgaXMgaG93IG1hbnkgdGhlcmUgYXJlLiAqL1xuICByZWFkb25seSBxdW9ydW06IG51bWJlcjtcbiAgcmVhZG9ubHkgcmVwbGljYXRpb25GYWN0b3I6IG51bWJlcjtcbiAgcmVhZG9ubHkgY2xvY2s6IENsb2NrO1xuICByZWFkb25seSBldmVudHM6IFR5cGVkRXZlbnRzPEt2RXZlbnRzPjtcbiAgLyoqIENhbGxzIHdpdGhvdXQgYW55IGFuc3dlciBmb3IgdGhpcyBsb25nOiB0aGUgbm9kZSBoYW5ncy4gKi9cbiAgcmVhZG9ubHkgbm9kZVRpbWVvdXRNczogbnVtYmVyO1xufVxuXG4vKipcbiAqIFRoZSBiYWNrZ3JvdW5kIHdvcmsgb2YgYSBLVjogdGFrZXMgaHVuZyBub2RlcyBvdXQsIHByb2JlcyBsb3N0IG9uZXMsIGJyaW5ncyByZXR1cm5lZCBvbmVzIHVwIHRvXG4gKiBkYXRlLiBPbmUgam9iIG9mIGVhY2gga2luZCBhdCBhIHRpbWU7IG5vdGhpbmcgaGVyZSBpcyBuZWVkZWQgZm9yIGFuIG9wZXJhdGlvbiB0byBiZSBjb3JyZWN0LlxuICovXG5leHBvcnQgY2xhc3MgTWFpbnRlbmFuY2Uge1xuICByZWFkb25seSAjb3B0aW9uczogTWFpbnRlbmFuY2VPcHRpb25zO1xuICByZWFkb25seSAjam9icyA9IG5ldyBNYXA8c3RyaW5nLCBQcm9taXNlPHZvaWQ+PigpO1xuICAjdGltZXI6IFRpbWVyIHwgdW5kZWZpbmVkO1xuICAjc3RvcHBlZCA9IGZhbHNlO1xuXG4gIGNvbnN0cnVjdG9yKG9wdGlvbnM6IE1haW50ZW5hbmNlT3B0aW9ucykge1xuICAgIHRoaXMuI29wdGlvbnMgPSBvcHRpb25zO1xuICB9XG5cbiAgc3RhcnQoKTogdm9pZCB7XG4gICAgaWYgKHRoaXMuI3N0b3BwZWQpIHJldHVybjtcbiAgICB0aGlzLiN0aW1lciA9IHRoaXMuI29wdGlvbnMuY2xvY2suc3RhcnRUaW1lcihUSUNLX01TLCAoKSA9PiB7XG4gICAgICB0aGlzLiN0aWNrKCk7XG4gICAgICB0aGlzLnN0YXJ0KCk7XG4gICAgfSk7XG4gIH1cblxuICAvKiogU3RhcnRzIG5vdGhpbmcgbW9yZSBhbmQgd2FpdHMgZm9yIHdoYXQgcnVucy4gKi9cbiAgYXN5bmMgc3RvcCgpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICB0aGlzLiNzdG9wcGVkID0gdHJ1ZTtcbiAgICB0aGlzLiN0aW1lcj8uY2FuY2VsKCk7XG4gICAgYXdhaXQgUHJvbWlzZS5hbGwodGhpcy4jam9icy52YWx1ZXMoKSk7XG4gIH1cblxuICAjdGljaygpOiB2b2lkIHtcbiAgICBjb25zdCB7IG5vZGVzLCBub2RlVGltZW91dE1zIH0gPSB0aGlzLiNvcHRpb25zO1xuICAgIGZvciAoY29uc3Qgbm9kZSBvZiBub2Rlcykge1xuICAgICAgaWYgKG5vZGUuaGFuZ3NGb3Iobm9kZVRpbWVvdXRNcykpIG5vZGUuZ29Eb3duKG5ldyBFcnJvcihgbm8gYW5zd2VyIGluICR7bm9kZVRpbWVvdXRNc30gbXNgKSk7XG4gICAgICBpZiAobm9kZS5pc1Byb2JlRHVlKCkpIHRoaXMuI3J1bihgcHJvYmUgJHtub2RlLmlkfWAsICgpID0+IHRoaXMuI3Byb2JlKG5vZGUpKTtcbiAgICAgIGVsc2UgaWYgKG5vZGUuc3RhbmRpbmcgIT09ICdkb3duJyAmJiBub2RlLmlzQ29tcGxldGUgJiYgbm9kZS5taXNzZWRDb3VudCA+IDApIHtcbiAgICAgICAgdGhpcy4jcnVuKGByZXBsYXkgJHtub2RlLmlkfWAsICgpID0+IHRoaXMuI3JlcGxheShub2RlKSk7XG4gICAgICB9XG4gICAgfVxuICAgIGlmICh0aGlzLiNtYXlSZXBhaXIoKSkgdGhpcy4jcnVuKCdyZXBhaXInLCAoKSA9PiB0aGlzLiNyZXBhaXJBbGwoKSk7XG4gIH1cblxuICAvKiogQSBqb2IgdGhhdCBmYWlscyBpcyB0cmllZCBhZ2FpbiBhdCBhIGxhdGVyIHRpY2s6IGl0cyByZWFzb25zIHNob3cgaW4gdGhlIG5vZGVzJyBzdGF0ZS4gKi9cbiAgI3J1bihuYW1lOiBzdHJpbmcsIGpvYjogKCkgPT4gUHJvbWlzZTx2b2lkPik6IHZvaWQge1xuICAgIGlmICh0aGlzLiNqb2JzLmhhcyhuYW1lKSB8fCB0aGlzLiNzdG9wcGVkKSByZXR1cm47XG4gICAgY29uc3QgcnVubmluZyA9IGpvYigpXG4gICAgICAuY2F0Y2goKCkgPT4gdW5kZWZpbmVkKVxuICAgICAgLmZpbmFsbHkoKCkgPT4gdGhpcy4jam9icy5kZWxldGUobmFtZSkpO1xuICAgIHRoaXMuI2pvYnMuc2V0KG5hbWUsIHJ1bm5pbmcpO1xuICB9XG5cbiAgYXN5bmMgI3Byb2JlKG5vZGU6IEt2Tm9kZSk6IFByb21pc2U8dm9pZD4ge1xuICAgIGNvbnN0IHsga3YsIG5vZGVUaW1lb3V0TXMsIGV2ZW50cywgcmVwbGljYXRpb25GYWN0b3IsIHF1b3J1bSB9ID0gdGhpcy4jb3B0aW9ucztcbiAgICBjb25zdCB7IHN0b3JhZ2UgfSA9IG5vZGU7XG4gICAgdHJ5IHtcbiAgICAgIGNvbnN0IGlkZW50aXR5ID0gYXdhaXQgcmVhZElkZW50aXR5KHN0b3JhZ2UsIG5vZGVUaW1lb3V0TXMpO1xuICAgICAgaWYgKGlkZW50aXR5ID09PSB1bmRlZmluZWQgfHwgaWRlbnRpdHkua3YgIT09IGt2IHx8IGlkZW50aXR5Lm5vZGUgIT09IG5vZGUuaWQpIHtcbiAgICAgICAgLy8gQW5vdGhlciBzdG9yYWdlLCBvciBhbiBlbXB0aWVkIG9uZSwgdW5kZXIgdGhlIHNhbWUgbmFtZTogYWxsIGl0IGhhcyBpcyB0byBiZSBwcm92ZWQuXG4gICAgICAgIGF3YWl0IHdyaXRlSWRlbnRpdHkoc3RvcmFnZSwgeyBrdiwgbm9kZTogbm9kZS5pZCwgcHJvdmVuSW5jYXJuYXRpb246IC0xIH0sIG5vZGVUaW1lb3V0TXMpO1xuICAgICAgICBub2RlLmNvbWVCYWNrRm9yZ2V0ZnVsKCk7XG4gICAgICB9IGVsc2UgaWYgKHN0b3JhZ2UuaW5jYXJuYXRpb24gPT09IG5vZGUuaW5jYXJuYXRpb24gJiYgbm9kZS53YXNNZW1iZXIpIG5vZGUuY29tZUJhY2soKTtcbiAgICAgIGVsc2Ugbm9kZS5jb21lQmFja0ZvcmdldGZ1bCgpO1xuICAgIH0gY2F0Y2gge1xuICAgICAgbm9kZS5wcm9iZUZhaWxlZCgpO1xuICAgICAgcmV0dXJuO1xuICAgIH1cbiAgICAvLyBXaGVyZSBldmVyeSBvd25lciBpcyBuZWVkZWQgZm9yIGEgcXVvcnVtIChSRiAxIGFuZCAyKSwgYSBub2RlIGNhbm5vdCBzdGFuZCBhc2lkZS5cbiAgICBpZiAobm9kZS5zdGF0ZSA9PT0gJ3JlY292ZXJpbmcnICYmIHJlcGxpY2F0aW9uRmFjdG9yIC0gMSA8IHF1b3J1bSkgbm9kZS52b3RlKCk7XG4gICAgZXZlbnRzLmVtaXQobm9kZS5zdGF0ZSA9PT0gJ3JlY292ZXJpbmcnID8gJ25vZGU6cmVjb3ZlcmluZycgOiAnbm9kZTp1cCcsIHsgbm9kZTogbm9kZS5pZCB9KTtcbiAgfVxuXG4gIGFzeW5jICNyZXBsYXkobm9kZTogS3ZOb2RlKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgY29uc3QgY29waWVkID0gYXdhaXQgdGhpcy4jb3B0aW9ucy5yZXBhaXIucmVwbGF5KG5vZGUpO1xuICAgIGlmIChub2RlLm1pc3NlZENvdW50ID09PSAwICYmIGNvcGllZCA+IDApIHtcbiAgICAgIHRoaXMuI29wdGlvbnMuZXZlbnRzLmVtaXQoJ25vZGU6Y2F1Z2h0LXVwJywgeyBub2RlOiBub2RlLmlkLCBjb3BpZWQgfSk7XG4gICAgfVxuICB9XG5cbiAgLyoqXG4gICAqIEEgcGFzcyBwcm92ZXMgc29tZXRoaW5nIG9ubHkgaWYsIG9mIGVhY2gga2V5J3Mgb3duZXJzLCBzbyBtYW55IGFyZSByZWFkIHRoYXQgZXZlcnkgcXVvcnVtIHRoZXlcbiAgICogbWF5IGhhdmUgZm9ybWVkIGlzIG1ldDogYWxsIGJ1dCBxdW9ydW0gXHUyMjEyIDEgb2YgdGhlIG93bmVycyB0aGF0IGhhdmUga2VwdCB0aGVpciBwcm9taXNlcy5cbiAgICovXG4gICNtYXlSZXBhaXIoKTogYm9vbGVhbiB7XG4gICAgY29uc3QgeyBub2RlcywgcXVvcnVtIH0gPSB0aGlzLiNvcHRpb25zO1xuICAgIGNvbnN0IGluY29tcGxldGUgPSBub2Rlcy5maWx0ZXIoKG5vZGUpID0+IG5vZGUuc3RhbmRpbmcgIT09ICdkb3duJyAmJiAhbm9kZS5pc0NvbXBsZXRlKTtcbiAgICBpZiAoaW5jb21wbGV0ZS5sZW5ndGggPT09IDApIHJldHVybiBmYWxzZTtcbiAgICBjb25zdCBub3RWb3RpbmcgPSBub2Rlcy5maWx0ZXIoKG5vZGUpID0+IG5vZGUuc3RhbmRpbmcgIT09ICd2b3RpbmcnKS5sZW5ndGg7XG4gICAgcmV0dXJuIG5vdFZvdGluZyA8PSB0aGlzLiNvcHRpb25zLnJlcGxpY2F0aW9uRmFjdG9yIC0gcXVvcnVtIHx8IG5vdFZvdGluZyA9PT0gMDtcbiAgfVxuXG4gIGFzeW5jICNyZXBhaXJBbGwoKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgY29uc3QgeyBrdiwgbm9kZXMsIHJlcGFpciwgZXZlbnRzLCBub2RlVGltZW91dE1zIH0gPSB0aGlzLiNvcHRpb25zO1xuICAgIGNvbnN0IHByb3ZpbmcgPSBub2Rlc1xuICAgICAgLmZpbHRlcigobm9kZSkgPT4gbm9kZS5zdGFuZGluZyAhPT0gJ2Rvd24nICYmICFub2RlLmlzQ29tcGxldGUpXG4gICAgICAubWFwKChub2RlKSA9PiAoeyBub2RlLCBlcmE6IG5vZGUuZXJhIH0pKTtcbiAgICBjb25zdCBjb3BpZWQgPSBhd2FpdCByZXBhaXIuY29tcGFyZUFsbCgpO1xuICAgIGZvciAoY29uc3QgeyBub2RlLCBlcmEgfSBvZiBwcm92aW5nKSB7XG4gICAgICBpZiAobm9kZS5lcmEgIT09IGVyYSkgY29udGludWU7IC8vIGl0IHdhcyBsb3N0IG1lYW53aGlsZTogcHJvdmVzIG5vdGhpbmdcbiAgICAgIGNvbnN0IHsgc3RvcmFnZSwgaW5jYXJuYXRpb24gfSA9IG5vZGU7XG4gICAgICBjb25zdCBpZGVudGl0eSA9IHsga3YsIG5vZGU6IG5vZGUuaWQsIHByb3ZlbkluY2FybmF0aW9uOiBpbmNhcm5hdGlvbiB9O1xuICAgICAgYXdhaXQgd3JpdGVJZGVudGl0eShzdG9yYWdlLCBpZGVudGl0eSwgbm9kZVRpbWVvdXRNcyk7XG4gICAgICBpZiAobm9kZS5lcmEgIT09IGVyYSkgY29udGludWU7XG4gICAgICBub2RlLmJlY29tZUNvbXBsZXRlKCk7XG4gICAgICBldmVudHMuZW1pdCgnbm9kZTpjYXVnaHQtdXAnLCB7IG5vZGU6IG5vZGUuaWQsIGNvcGllZCB9KTtcbiAgICB9XG4gIH1cbn1cbiIsICJpbXBvcnQgeyBTcGlsbHdheUVycm9yIH0gZnJvbSAnQHNwaWxsd2F5L3J1bnRpbWUnO1xuaW1wb3J0IHR5cGUgeyBKc29uVmFsdWUgfSBmcm9tICcuL2t2LnRzJztcblxuY29uc3QgREVQVEhfTUFYID0gMTAwO1xuXG4vKipcbiAqIEEgdmFsdWUgYXMgSlNPTiBieXRlczogYSBjb3B5IHRha2VuIG5vdywgc28gdGhhdCBsYXRlciBjaGFuZ2VzIGJ5IHRoZSBjYWxsZXIgZG8gbm90IG1hdHRlci5cbiAqIEB0aHJvd3MgS1ZfVkFMVUVfSU5WQUxJRCB3aGVuIGl0IGlzIG5vdCBKU09OLCBLVl9MSU1JVF9FWENFRURFRCB3aGVuIGl0IGlzIG92ZXIgYGJ5dGVzTWF4YC5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGVuY29kZVZhbHVlKHZhbHVlOiB1bmtub3duLCBieXRlc01heDogbnVtYmVyKTogVWludDhBcnJheSB7XG4gIGxldCB0ZXh0OiBzdHJpbmc7XG4gIHRyeSB7XG4gICAgY2hlY2tKc29uKHZhbHVlLCAwKTtcbiAgICB0ZXh0ID0gSlNPTi5zdHJpbmdpZnkodmFsdWUpO1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIGlmIChlcnJvciBpbnN0YW5jZW9mIFNwaWxsd2F5RXJyb3IpIHRocm93IGVycm9yO1xuICAgIHRocm93IHZhbHVlSW52YWxpZCgncmVhZGluZyBpdCB0aHJvd3MnLCBlcnJvcik7XG4gIH1cbiAgY29uc3QgYnl0ZXMgPSBCdWZmZXIuZnJvbSh0ZXh0LCAndXRmOCcpO1xuICBpZiAoYnl0ZXMubGVuZ3RoID4gYnl0ZXNNYXgpIHtcbiAgICB0aHJvdyBuZXcgU3BpbGx3YXlFcnJvcihcbiAgICAgICdLVl9MSU1JVF9FWENFRURFRCcsXG4gICAgICBgVGhlIHZhbHVlIGlzICR7Ynl0ZXMubGVuZ3RofSBieXRlcyBvZiBKU09OLCBhdCBtb3N0ICR7Ynl0ZXNNYXh9OyBzdG9yZSBpdCBpbiBwYXJ0cy5gLFxuICAgICAgeyBkZXRhaWxzOiB7IGxpbWl0OiAndmFsdWVCeXRlcycsIGFjdHVhbDogYnl0ZXMubGVuZ3RoLCBtYXg6IGJ5dGVzTWF4IH0gfSxcbiAgICApO1xuICB9XG4gIHJldHVybiBieXRlcztcbn1cblxuLyoqIFRoZSB2YWx1ZSBpbiBieXRlcyBtYWRlIGJ5IHtAbGluayBlbmNvZGVWYWx1ZX0uICovXG5leHBvcnQgZnVuY3Rpb24gZGVjb2RlVmFsdWUoYnl0ZXM6IFVpbnQ4QXJyYXkpOiBKc29uVmFsdWUge1xuICBjb25zdCB0ZXh0ID0gQnVmZmVyLmZyb20oYnl0ZXMuYnVmZmVyLCBieXRlcy5ieXRlT2Zmc2V0LCBieXRlcy5sZW5ndGgpLnRvU3RyaW5nKCd1dGY4Jyk7XG4gIHJldHVybiBKU09OLnBhcnNlKHRleHQpIGFzIEpzb25WYWx1ZTsgLy8gd3JpdHRlbiBieSBlbmNvZGVWYWx1ZVxufVxuXG5mdW5jdGlvbiBjaGVja0pzb24odmFsdWU6IHVua25vd24sIGRlcHRoOiBudW1iZXIpOiB2b2lkIHtcbiAgc3dpdGNoICh0eXBlb2YgdmFsdWUpIHtcbiAgICBjYXNlICdzdHJpbmcnOlxuICAgIGNhc2UgJ2Jvb2xlYW4nOlxuICAgICAgcmV0dXJuO1xuICAgIGNhc2UgJ251bWJlcic6XG4gICAgICBpZiAoIU51bWJlci5pc0Zpbml0ZSh2YWx1ZSkpIHRocm93IHZhbHVlSW52YWxpZChgaXQgaG9sZHMgJHt2YWx1ZX1gKTtcbiAgICAgIHJldHVybjtcbiAgICBjYXNlICdvYmplY3QnOlxuICAgICAgaWYgKHZhbHVlICE9PSBudWxsKSBjaGVja0NoaWxkcmVuKHZhbHVlLCBkZXB0aCk7XG4gICAgICByZXR1cm47XG4gICAgZGVmYXVsdDpcbiAgICAgIHRocm93IHZhbHVlSW52YWxpZChgaXQgaG9sZHMgYSAke3R5cGVvZiB2YWx1ZX1gKTtcbiAgfVxufVxuXG5mdW5jdGlvbiBjaGVja0NoaWxkcmVuKHZhbHVlOiBvYmplY3QsIGRlcHRoOiBudW1iZXIpOiB2b2lkIHtcbiAgaWYgKGRlcHRoID49IERFUFRIX01BWCkgdGhyb3cgdmFsdWVJbnZhbGlkKGBpdCBpcyBjeWNsaWMgb3Igb3ZlciAke0RFUFRIX01BWH0gbGV2ZWxzIGRlZXBgKTtcbiAgaWYgKCd0b0pTT04nIGluIHZhbHVlICYmIHR5cGVvZiB2YWx1ZS50b0pTT04gPT09ICdmdW5jdGlvbicpXG4gICAgdGhyb3cgdmFsdWVJbnZhbGlkKCdpdCBoYXMgYSB0b0pTT04gbWV0aG9kJyk7XG4gIGlmIChBcnJheS5pc0FycmF5KHZhbHVlKSkge1xuICAgIGZvciAoY29uc3QgaXRlbSBvZiB2YWx1ZSkgY2hlY2tKc29uKGl0ZW0sIGRlcHRoICsgMSk7XG4gICAgcmV0dXJuO1xuICB9XG4gIGNvbnN0IHByb3RvdHlwZTogdW5rbm93biA9IE9iamVjdC5nZXRQcm90b3R5cGVPZih2YWx1ZSk7XG4gIGlmIChwcm90b3R5cGUgIT09IE9iamVjdC5wcm90b3R5cGUgJiYgcHJvdG90eXBlICE9PSBudWxsKSB7XG4gICAgdGhyb3cgdmFsdWVJbnZhbGlkKCdpdCBob2xkcyBhbiBvYmplY3QgdGhhdCBpcyBub3QgcGxhaW4nKTtcbiAgfVxuICBmb3IgKGNvbnN0IG1lbWJlciBvZiBPYmplY3QudmFsdWVzKHZhbHVlKSkge1xuICAgIGlmIChtZW1iZXIgIT09IHVuZGVmaW5lZCkgY2hlY2tKc29uKG1lbWJlciwgZGVwdGggKyAxKTsgLy8gbGVmdCBvdXQsIGFzIEpTT04gZG9lc1xuICB9XG59XG5cbmZ1bmN0aW9uIHZhbHVlSW52YWxpZChyZWFzb246IHN0cmluZywgY2F1c2U/OiB1bmtub3duKTogU3BpbGx3YXlFcnJvciB7XG4gIHJldHVybiBuZXcgU3BpbGx3YXlFcnJvcihcbiAgICAnS1ZfVkFMVUVfSU5WQUxJRCcsXG4gICAgYEEgdmFsdWUgbXVzdCBiZSBKU09OIChudWxsLCBib29sZWFucywgZmluaXRlIG51bWJlcnMsIHN0cmluZ3MsIGFycmF5cywgcGxhaW4gb2JqZWN0cyk6ICR7cmVhc29ufS5gLFxuICAgIGNhdXNlID09PSB1bmRlZmluZWQgPyB7fSA6IHsgY2F1c2UgfSxcbiAgKTtcbn1cbiIsICJpbXBvcnQgdHlwZSB7IEVudHJ5LCBLZXkgfSBmcm9tICdAc3BpbGx3YXkvc3RvcmFnZSc7XG5cbi8qKiBUaGUgZW50cmllcyBvZiBvbmUga2V5IG9uIHRob3NlIG9mIHNldmVyYWwgc291cmNlcyB0aGF0IGhhdmUgaXQuICovXG5leHBvcnQgaW50ZXJmYWNlIE1lcmdlZEVudHJpZXM8U291cmNlPiB7XG4gIHJlYWRvbmx5IGtleTogS2V5O1xuICByZWFkb25seSBlbnRyaWVzOiBSZWFkb25seU1hcDxTb3VyY2UsIEVudHJ5Pjtcbn1cblxuLyoqIE9uZSBzY2FuIHRvIG1lcmdlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTY2FuU291cmNlPFNvdXJjZT4ge1xuICByZWFkb25seSBzb3VyY2U6IFNvdXJjZTtcbiAgcmVhZG9ubHkgcGFnZXM6IEFzeW5jSXRlcmFibGU8cmVhZG9ubHkgRW50cnlbXT47XG59XG5cbi8qKlxuICogTWVyZ2VzIG9yZGVyZWQgc2NhbnMgYnkga2V5OiB5aWVsZHMgZWFjaCBrZXkgb25jZSwgd2l0aCBpdHMgZW50cnkgZnJvbSBlYWNoIHNvdXJjZSB0aGF0IGhhcyBpdC5cbiAqIFdoYXQgYSBzb3VyY2UgdGhyb3dzIGVuZHMgdGhlIHdob2xlLlxuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24qIG1lcmdlU2NhbnM8U291cmNlPihcbiAgc291cmNlczogcmVhZG9ubHkgU2NhblNvdXJjZTxTb3VyY2U+W10sXG4pOiBBc3luY0dlbmVyYXRvcjxNZXJnZWRFbnRyaWVzPFNvdXJjZT4sIHZvaWQ+IHtcbiAgY29uc3QgY3Vyc29ycyA9IHNvdXJjZXMubWFwKCh7IHNvdXJjZSwgcGFnZXMgfSkgPT4gbmV3IEN1cnNvcihzb3VyY2UsIHBhZ2VzKSk7XG4gIHRyeSB7XG4gICAgYXdhaXQgUHJvbWlzZS5hbGwoY3Vyc29ycy5tYXAoKGN1cnNvcikgPT4gY3Vyc29yLmFkdmFuY2UoKSkpO1xuICAgIGZvciAoOzspIHtcbiAgICAgIGxldCBsb3dlc3Q6IEtleSB8IHVuZGVmaW5lZDtcbiAgICAgIGZvciAoY29uc3QgeyBlbnRyeSB9IG9mIGN1cnNvcnMpIHtcbiAgICAgICAgaWYgKGVudHJ5ICE9PSB1bmRlZmluZWQgJiYgKGxvd2VzdCA9PT0gdW5kZWZpbmVkIHx8IGVudHJ5LmtleSA8IGxvd2VzdCkpIGxvd2VzdCA9IGVudHJ5LmtleTtcbiAgICAgIH1cbiAgICAgIGlmIChsb3dlc3QgPT09IHVuZGVmaW5lZCkgcmV0dXJuO1xuICAgICAgY29uc3QgZW50cmllcyA9IG5ldyBNYXA8U291cmNlLCBFbnRyeT4oKTtcbiAgICAgIGNvbnN0IG1vdmluZzogQ3Vyc29yPFNvdXJjZT5bXSA9IFtdO1xuICAgICAgZm9yIChjb25zdCBjdXJzb3Igb2YgY3Vyc29ycykge1xuICAgICAgICBpZiAoY3Vyc29yLmVudHJ5Py5rZXkgIT09IGxvd2VzdCkgY29udGludWU7XG4gICAgICAgIGVudHJpZXMuc2V0KGN1cnNvci5zb3VyY2UsIGN1cnNvci5lbnRyeSk7XG4gICAgICAgIG1vdmluZy5wdXNoKGN1cnNvcik7XG4gICAgICB9XG4gICAgICB5aWVsZCB7IGtleTogbG93ZXN0LCBlbnRyaWVzIH07XG4gICAgICBmb3IgKGNvbnN0IGN1cnNvciBvZiBtb3ZpbmcpIHtcbiAgICAgICAgaWYgKCFjdXJzb3IuYWR2YW5jZUluUGFnZSgpKSBhd2FpdCBjdXJzb3IuYWR2YW5jZSgpO1xuICAgICAgfVxuICAgIH1cbiAgfSBmaW5hbGx5IHtcbiAgICBhd2FpdCBQcm9taXNlLmFsbChjdXJzb3JzLm1hcCgoY3Vyc29yKSA9PiBjdXJzb3IuY2xvc2UoKSkpO1xuICB9XG59XG5cbmNsYXNzIEN1cnNvcjxTb3VyY2U+IHtcbiAgcmVhZG9ubHkgc291cmNlOiBTb3VyY2U7XG4gIHJlYWRvbmx5ICNwYWdlczogQXN5bmNJdGVyYXRvcjxyZWFkb25seSBFbnRyeVtdPjtcbiAgI3BhZ2U6IHJlYWRvbmx5IEVudHJ5W10gPSBbXTtcbiAgI2luZGV4ID0gMDtcblxuICBjb25zdHJ1Y3Rvcihzb3VyY2U6IFNvdXJjZSwgcGFnZXM6IEFzeW5jSXRlcmFibGU8cmVhZG9ubHkgRW50cnlbXT4pIHtcbiAgICB0aGlzLnNvdXJjZSA9IHNvdXJjZTtcbiAgICB0aGlzLiNwYWdlcyA9IHBhZ2VzW1N5bWJvbC5hc3luY0l0ZXJhdG9yXSgpO1xuICB9XG5cbiAgZ2V0IGVudHJ5KCk6IEVudHJ5IHwgdW5kZWZpbmVkIHtcbiAgICByZXR1cm4gdGhpcy4jcGFnZVt0aGlzLiNpbmRleF07XG4gIH1cblxuICAvKiogTW92ZXMgd2l0aGluIHRoZSBwYWdlIGF0IGhhbmQ7IGBmYWxzZWAgd2hlbiBpdCBpcyB1c2VkIHVwLiAqL1xuICBhZHZhbmNlSW5QYWdlKCk6IGJvb2xlYW4ge1xuICAgIHRoaXMuI2luZGV4Kys7XG4gICAgcmV0dXJuIHRoaXMuI2luZGV4IDwgdGhpcy4jcGFnZS5sZW5ndGg7XG4gIH1cblxuICBhc3luYyBhZHZhbmNlKCk6IFByb21pc2U8dm9pZD4ge1xuICAgIGNvbnN0IG5leHQgPSBhd2FpdCB0aGlzLiNwYWdlcy5uZXh0KCk7XG4gICAgdGhpcy4jcGFnZSA9IG5leHQuZG9uZSA9PT0gdHJ1ZSA/IFtdIDogbmV4dC52YWx1ZTtcbiAgICB0aGlzLiNpbmRleCA9IDA7XG4gIH1cblxuICBhc3luYyBjbG9zZSgpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBhd2FpdCB0aGlzLiNwYWdlcy5yZXR1cm4/LigpO1xuICB9XG59XG4iLCAiaW1wb3J0IHsgU3BpbGx3YXlFcnJvciB9IGZyb20gJ0BzcGlsbHdheS9ydW50aW1lJztcbmltcG9ydCB7IHByZWZpeFJhbmdlIH0gZnJvbSAnQHNwaWxsd2F5L3N0b3JhZ2UnO1xuaW1wb3J0IHR5cGUgeyBLdkVudHJ5IH0gZnJvbSAnLi9rdi50cyc7XG5pbXBvcnQgeyByZWdpc3RlclByZWZpeCwgdGV4dE9mUmVnaXN0ZXJLZXkgfSBmcm9tICcuL2t2LWtleXMudHMnO1xuaW1wb3J0IHsgbWVyZ2VTY2FucyB9IGZyb20gJy4vbWVyZ2Utc2NhbnMudHMnO1xuaW1wb3J0IHR5cGUgeyBSZXBsaWNhR3JvdXBzIH0gZnJvbSAnLi9yZXBsaWNhLWdyb3Vwcy50cyc7XG5cbmNvbnN0IENIVU5LID0gNjQ7XG5cbi8qKlxuICogVGhlIGxpdmUgZW50cmllcyBvZiBhIHByZWZpeCBpbiBrZXkgb3JkZXI6IHRoZSBub2Rlcycgc2NhbnMgbWVyZ2VkIGdpdmUgdGhlIGtleXMsIGVhY2ggZW50cnkgaXNcbiAqIHRoZW4gcmVhZCBsaWtlIGFueSBvdGhlci5cbiAqIEB0aHJvd3MgS1ZfS0VZX0lOVkFMSUQsIEtWX1VOQVZBSUxBQkxFIHdoZW4gc28gbWFueSBub2RlcyBhcmUgYXdheSB0aGF0IGEga2V5IG1heSBiZSBvbiBub25lLlxuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24qIHNjYW5FbnRyaWVzKFxuICBncm91cHM6IFJlcGxpY2FHcm91cHMsXG4gIHByZWZpeDogc3RyaW5nIHwgdW5kZWZpbmVkLFxuICByZWFkOiAoa2V5OiBzdHJpbmcpID0+IFByb21pc2U8S3ZFbnRyeSB8IHVuZGVmaW5lZD4sXG4gIGxpbWl0czogeyByZWFkb25seSB0aW1lb3V0TXM6IG51bWJlcjsgcmVhZG9ubHkgc2lnbmFsOiBBYm9ydFNpZ25hbCB8IHVuZGVmaW5lZCB9LFxuKTogQXN5bmNHZW5lcmF0b3I8S3ZFbnRyeSwgdm9pZD4ge1xuICBjb25zdCByYW5nZSA9IHByZWZpeFJhbmdlKHJlZ2lzdGVyUHJlZml4KHByZWZpeCkpO1xuICBjb25zdCB7IHRpbWVvdXRNcywgc2lnbmFsIH0gPSBsaW1pdHM7XG4gIGNvbnN0IG9wdGlvbnMgPSB7IHRpbWVvdXRNcywgLi4uKHNpZ25hbCA9PT0gdW5kZWZpbmVkID8ge30gOiB7IHNpZ25hbCB9KSB9O1xuICBjb25zdCB2b3RpbmcgPSBncm91cHMubm9kZXMuZmlsdGVyKChub2RlKSA9PiBub2RlLnN0YW5kaW5nID09PSAndm90aW5nJyk7XG4gIC8vIEEgdmFsdWUgaXMgb24gYSBxdW9ydW0gb2YgaXRzIG93bmVyczogYWxsIGJ1dCBxdW9ydW0gXHUyMjEyIDEgbm9kZXMgbWVldCBpdC5cbiAgaWYgKGdyb3Vwcy5ub2Rlcy5sZW5ndGggLSB2b3RpbmcubGVuZ3RoID4gZ3JvdXBzLnF1b3J1bSAtIDEpIHtcbiAgICB0aHJvdyBuZXcgU3BpbGx3YXlFcnJvcignS1ZfVU5BVkFJTEFCTEUnLCAnVG9vIG1hbnkgbm9kZXMgYXJlIGF3YXkgZm9yIGEgY29tcGxldGUgc2Nhbi4nLCB7XG4gICAgICByZXRyeWFibGU6IHRydWUsXG4gICAgfSk7XG4gIH1cbiAgY29uc3Qgc291cmNlcyA9IHZvdGluZy5tYXAoKG5vZGUpID0+ICh7XG4gICAgc291cmNlOiBub2RlLFxuICAgIHBhZ2VzOiBub2RlLnN0b3JhZ2Uuc2NhbihyYW5nZSwgb3B0aW9ucyksXG4gIH0pKTtcbiAgbGV0IGtleXM6IHN0cmluZ1tdID0gW107XG4gIGZvciBhd2FpdCAoY29uc3QgeyBrZXkgfSBvZiBtZXJnZVNjYW5zKHNvdXJjZXMpKSB7XG4gICAga2V5cy5wdXNoKHRleHRPZlJlZ2lzdGVyS2V5KGtleSkpO1xuICAgIGlmIChrZXlzLmxlbmd0aCA8IENIVU5LKSBjb250aW51ZTtcbiAgICB5aWVsZCogbGl2ZUVudHJpZXMoa2V5cywgcmVhZCk7XG4gICAga2V5cyA9IFtdO1xuICB9XG4gIHlpZWxkKiBsaXZlRW50cmllcyhrZXlzLCByZWFkKTtcbn1cblxuYXN5bmMgZnVuY3Rpb24qIGxpdmVFbnRyaWVzKFxuICBrZXlzOiByZWFkb25seSBzdHJpbmdbXSxcbiAgcmVhZDogKGtleTogc3RyaW5nKSA9PiBQcm9taXNlPEt2RW50cnkgfCB1bmRlZmluZWQ+LFxuKTogQXN5bmNHZW5lcmF0b3I8S3ZFbnRyeSwgdm9pZD4ge1xuICBmb3IgKGNvbnN0IGVudHJ5IG9mIGF3YWl0IFByb21pc2UuYWxsKGtleXMubWFwKHJlYWQpKSkge1xuICAgIGlmIChlbnRyeSAhPT0gdW5kZWZpbmVkKSB5aWVsZCBlbnRyeTtcbiAgfVxufVxuIiwgImltcG9ydCB0eXBlIHsgS3ZTdGF0dXMgfSBmcm9tICcuL2t2LnRzJztcbmltcG9ydCB0eXBlIHsgUmVwbGljYUdyb3VwcyB9IGZyb20gJy4vcmVwbGljYS1ncm91cHMudHMnO1xuXG4vKiogSG93IHRoZSBub2RlcyBhcmUgYW5kIHdoYXQgbWF5IHN0aWxsIGJlIGxvc3QuICovXG5leHBvcnQgZnVuY3Rpb24ga3ZTdGF0dXMoZ3JvdXBzOiBSZXBsaWNhR3JvdXBzKTogS3ZTdGF0dXMge1xuICBjb25zdCBub2RlcyA9IGdyb3Vwcy5ub2Rlcy5tYXAoKG5vZGUpID0+IG5vZGUuc3RhdHVzKCkpO1xuICBjb25zdCB7IHJlcGxpY2F0aW9uRmFjdG9yIH0gPSBncm91cHMucmluZztcbiAgY29uc3QgeyBxdW9ydW0sIHRvbGVyYXRlZExvc3NlcyB9ID0gZ3JvdXBzO1xuICByZXR1cm4ge1xuICAgIHJlcGxpY2F0aW9uRmFjdG9yLFxuICAgIHF1b3J1bSxcbiAgICB0b2xlcmF0ZWROb2RlTG9zc2VzOiB0b2xlcmF0ZWRMb3NzZXMsXG4gICAgbm9kZXMsXG4gICAgc3VtbWFyeTogc3VtbWFyeU9mKG5vZGVzLCByZXBsaWNhdGlvbkZhY3RvciwgdG9sZXJhdGVkTG9zc2VzKSxcbiAgfTtcbn1cblxuZnVuY3Rpb24gc3VtbWFyeU9mKFxuICBub2RlczogS3ZTdGF0dXNbJ25vZGVzJ10sXG4gIHJlcGxpY2F0aW9uRmFjdG9yOiBudW1iZXIsXG4gIHRvbGVyYXRlZExvc3NlczogbnVtYmVyLFxuKTogc3RyaW5nIHtcbiAgY29uc3QgY29waWVzID0gcmVwbGljYXRpb25GYWN0b3IgPT09IDEgPyAnb25lIGNvcHknIDogYCR7cmVwbGljYXRpb25GYWN0b3J9IGNvcGllc2A7XG4gIGNvbnN0IGxvc3NlcyA9XG4gICAgdG9sZXJhdGVkTG9zc2VzID09PSAwXG4gICAgICA/ICdubyBub2RlIG1heSBiZSBsb3N0J1xuICAgICAgOiBgYW55ICR7dG9sZXJhdGVkTG9zc2VzID09PSAxID8gJ29uZSBub2RlJyA6IGAke3RvbGVyYXRlZExvc3Nlc30gbm9kZXNgfSBtYXkgYmUgbG9zdGA7XG4gIGNvbnN0IHVud2VsbCA9IG5vZGVzXG4gICAgLmZpbHRlcigobm9kZSkgPT4gbm9kZS5zdGF0ZSAhPT0gJ3VwJylcbiAgICAubWFwKChub2RlKSA9PiBgJHtub2RlLmlkfSBpcyAke25vZGUuc3RhdGV9YCk7XG4gIGNvbnN0IG5vdyA9IHVud2VsbC5sZW5ndGggPT09IDAgPyAnYWxsIG5vZGVzIGFyZSB1cCcgOiB1bndlbGwuam9pbignLCAnKTtcbiAgcmV0dXJuIGAke25vZGVzLmxlbmd0aH0gbm9kZXMsICR7Y29waWVzfSBvZiBlYWNoIGtleSwgJHtsb3NzZXN9IHdpdGggZXZlcnkga2V5IHN0aWxsIHNlcnZlZDsgJHtub3d9LmA7XG59XG4iLCAiaW1wb3J0IHsgY3JlYXRlSGFzaCB9IGZyb20gJ25vZGU6Y3J5cHRvJztcbmltcG9ydCB7IFNwaWxsd2F5RXJyb3IgfSBmcm9tICdAc3BpbGx3YXkvcnVudGltZSc7XG5pbXBvcnQgdHlwZSB7IEpzb25WYWx1ZSB9IGZyb20gJy4va3YudHMnO1xuaW1wb3J0IHR5cGUgeyBPcGVyYXRpb25SZWNvcmQgfSBmcm9tICcuL2t2LXN0YXRlLnRzJztcblxuY29uc3QgUkVDT1JEU19NQVggPSA2NDtcbi8qKiBPbGRlciByZWNvcmRzIGdvIGZpcnN0IHdoZW4gYWxsIG9mIHRoZW0gdG9nZXRoZXIgYXJlIG92ZXIgdGhpczsgdGhlIG5ld2VzdCBvbmUgYWx3YXlzIHN0YXlzLiAqL1xuY29uc3QgUkVDT1JEU19CWVRFU19NQVggPSA2NCAqIDEwMjQ7XG5jb25zdCBPUEVSQVRJT05fSURfQllURVNfTUFYID0gMjU1O1xuXG4vKiogTmFtZXMgb25lIG9wZXJhdGlvbjogdGhlIGNhbGxlcidzIGlkIGFuZCBhIGRpZ2VzdCBvZiB3aGF0IGl0IGFza3MuICovXG5leHBvcnQgaW50ZXJmYWNlIE9wZXJhdGlvbklkZW50aXR5IHtcbiAgcmVhZG9ubHkgaWQ6IHN0cmluZztcbiAgcmVhZG9ubHkgZmluZ2VycHJpbnQ6IHN0cmluZztcbn1cblxuLyoqXG4gKiBUaGUgaWRlbnRpdHkgb2YgYW4gb3BlcmF0aW9uIHdpdGggdGhpcyBpZCwga2luZCBhbmQgYXJndW1lbnRzLlxuICogQHRocm93cyBLVl9PUFRJT05fSU5WQUxJRFxuICovXG5leHBvcnQgZnVuY3Rpb24gb3BlcmF0aW9uSWRlbnRpdHkoXG4gIGlkOiB1bmtub3duLFxuICBraW5kOiBzdHJpbmcsXG4gIC4uLmFyZ3M6IHJlYWRvbmx5IHVua25vd25bXVxuKTogT3BlcmF0aW9uSWRlbnRpdHkge1xuICBpZiAoXG4gICAgdHlwZW9mIGlkICE9PSAnc3RyaW5nJyB8fFxuICAgIGlkID09PSAnJyB8fFxuICAgICFpZC5pc1dlbGxGb3JtZWQoKSB8fFxuICAgIEJ1ZmZlci5ieXRlTGVuZ3RoKGlkKSA+IE9QRVJBVElPTl9JRF9CWVRFU19NQVhcbiAgKSB7XG4gICAgdGhyb3cgbmV3IFNwaWxsd2F5RXJyb3IoXG4gICAgICAnS1ZfT1BUSU9OX0lOVkFMSUQnLFxuICAgICAgYEFuIG9wZXJhdGlvbklkIG11c3QgYmUgdGV4dCBvZiAxIHRvICR7T1BFUkFUSU9OX0lEX0JZVEVTX01BWH0gYnl0ZXMuYCxcbiAgICApO1xuICB9XG4gIGNvbnN0IGhhc2ggPSBjcmVhdGVIYXNoKCdzaGEyNTYnKS51cGRhdGUoSlNPTi5zdHJpbmdpZnkoW2tpbmQsIC4uLmFyZ3NdKSk7XG4gIHJldHVybiB7IGlkLCBmaW5nZXJwcmludDogaGFzaC5kaWdlc3QoJ2Jhc2U2NHVybCcpLnNsaWNlKDAsIDE2KSB9O1xufVxuXG4vKipcbiAqIFRoZSByZWNvcmQgb2YgYW4gZWFybGllciBydW4gb2YgdGhlIG9wZXJhdGlvbi5cbiAqIEB0aHJvd3MgT1BFUkFUSU9OX0lEX1JFVVNFRCB3aGVuIHRoYXQgcnVuIGFza2VkIHNvbWV0aGluZyBlbHNlLlxuICovXG5leHBvcnQgZnVuY3Rpb24gZmluZE9wZXJhdGlvbihcbiAgcmVjb3JkczogcmVhZG9ubHkgT3BlcmF0aW9uUmVjb3JkW10sXG4gIHsgaWQsIGZpbmdlcnByaW50IH06IE9wZXJhdGlvbklkZW50aXR5LFxuKTogT3BlcmF0aW9uUmVjb3JkIHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgcmVjb3JkID0gcmVjb3Jkcy5maW5kKChlYWNoKSA9PiBlYWNoLmlkID09PSBpZCk7XG4gIGlmIChyZWNvcmQgIT09IHVuZGVmaW5lZCAmJiByZWNvcmQuZmluZ2VycHJpbnQgIT09IGZpbmdlcnByaW50KSB7XG4gICAgdGhyb3cgbmV3IFNwaWxsd2F5RXJyb3IoXG4gICAgICAnT1BFUkFUSU9OX0lEX1JFVVNFRCcsXG4gICAgICAnVGhpcyBvcGVyYXRpb25JZCB3YXMgdXNlZCB3aXRoIG90aGVyIGFyZ3VtZW50czsgZ2l2ZSBlYWNoIG9wZXJhdGlvbiBpdHMgb3duLicsXG4gICAgKTtcbiAgfVxuICByZXR1cm4gcmVjb3JkO1xufVxuXG4vKiogVGhlIHJlY29yZHMgd2l0aCBvbmUgbW9yZSwgYW5kIHRoZSBvbGRlc3QgZHJvcHBlZCBiZXlvbmQgdGhlIGJvdW5kcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZW1lbWJlck9wZXJhdGlvbihcbiAgcmVjb3JkczogcmVhZG9ubHkgT3BlcmF0aW9uUmVjb3JkW10sXG4gIGlkZW50aXR5OiBPcGVyYXRpb25JZGVudGl0eSxcbiAgYW5zd2VyOiBKc29uVmFsdWUgfCB1bmRlZmluZWQsXG4pOiByZWFkb25seSBPcGVyYXRpb25SZWNvcmRbXSB7XG4gIGNvbnN0IGFsbCA9IFsuLi5yZWNvcmRzLnNsaWNlKDEgLSBSRUNPUkRTX01BWCksIHsgLi4uaWRlbnRpdHksIGFuc3dlciB9XTtcbiAgbGV0IGJ5dGVzID0gMDtcbiAgbGV0IGZpcnN0ID0gYWxsLmxlbmd0aDtcbiAgZm9yICg7IGZpcnN0ID4gMDsgZmlyc3QtLSkge1xuICAgIGJ5dGVzICs9IEpTT04uc3RyaW5naWZ5KGFsbFtmaXJzdCAtIDFdKS5sZW5ndGg7XG4gICAgaWYgKGJ5dGVzID4gUkVDT1JEU19CWVRFU19NQVggJiYgZmlyc3QgPCBhbGwubGVuZ3RoKSBicmVhaztcbiAgfVxuICByZXR1cm4gYWxsLnNsaWNlKGZpcnN0KTtcbn1cbiIsICJpbXBvcnQgeyBTcGlsbHdheUVycm9yIH0gZnJvbSAnQHNwaWxsd2F5L3J1bnRpbWUnO1xuaW1wb3J0IHR5cGUgeyBDaGFuZ2UgfSBmcm9tICdAc3BpbGx3YXkvcmVnaXN0ZXInO1xuaW1wb3J0IHsgYmFsbG90VGV4dCB9IGZyb20gJ0BzcGlsbHdheS9yZWdpc3Rlcic7XG5pbXBvcnQgeyBkZWNvZGVWYWx1ZSwgZW5jb2RlVmFsdWUgfSBmcm9tICcuL2pzb24tdmFsdWUudHMnO1xuaW1wb3J0IHR5cGUge1xuICBKc29uVmFsdWUsXG4gIEt2Q2hhbmdlLFxuICBLdkNvbXBhcmVBbmRTZXRSZXN1bHQsXG4gIEt2RW50cnksXG4gIEt2SW5jcmVtZW50UmVzdWx0LFxuICBLdlZlcnNpb24sXG59IGZyb20gJy4va3YudHMnO1xuaW1wb3J0IHsgbGl2ZVZhbHVlLCB0eXBlIEt2U3RhdGUgfSBmcm9tICcuL2t2LXN0YXRlLnRzJztcbmltcG9ydCB7IGZpbmRPcGVyYXRpb24sIHJlbWVtYmVyT3BlcmF0aW9uLCB0eXBlIE9wZXJhdGlvbklkZW50aXR5IH0gZnJvbSAnLi9vcGVyYXRpb24tbG9nLnRzJztcblxuLyoqIFRoZSBsaXZlIHZhbHVlIHRoYXQgYW4gb3BlcmF0aW9uIGZpbmRzOyBgdW5kZWZpbmVkYCB3aGVuIHRoZXJlIGlzIG5vbmUuICovXG5leHBvcnQgaW50ZXJmYWNlIExpdmVWYWx1ZSB7XG4gIHJlYWRvbmx5IHZhbHVlOiBVaW50OEFycmF5O1xuICByZWFkb25seSB2ZXJzaW9uOiBLdlZlcnNpb247XG4gIHJlYWRvbmx5IGV4cGlyZXNBdE1zOiBudW1iZXIgfCB1bmRlZmluZWQ7XG59XG5cbi8qKiBXaGF0IGFuIG9wZXJhdGlvbiBkb2VzOiBgcHV0OiB1bmRlZmluZWRgIGRlbGV0ZXM7IHdpdGhvdXQgYHB1dGAgbm90aGluZyBpcyB3cml0dGVuLiAqL1xuZXhwb3J0IGludGVyZmFjZSBPcGVyYXRpb25FZmZlY3Q8UmVzdWx0PiB7XG4gIHJlYWRvbmx5IHB1dD86IHsgcmVhZG9ubHkgdmFsdWU6IFVpbnQ4QXJyYXkgfCB1bmRlZmluZWQ7IHJlYWRvbmx5IGV4cGlyZXNBdE1zPzogbnVtYmVyIH07XG4gIHJlYWRvbmx5IHJlc3VsdDogUmVzdWx0O1xufVxuXG4vKiogT25lIEtWIG9wZXJhdGlvbiBvbiBvbmUga2V5LCBwdXJlLiBgdmVyc2lvbmAgaXMgd2hhdCBhIHdyaXR0ZW4gdmFsdWUgZ2V0cy4gKi9cbmV4cG9ydCB0eXBlIEt2T3BlcmF0aW9uPFJlc3VsdD4gPSAoXG4gIGN1cnJlbnQ6IExpdmVWYWx1ZSB8IHVuZGVmaW5lZCxcbiAgdmVyc2lvbjogS3ZWZXJzaW9uLFxuKSA9PiBPcGVyYXRpb25FZmZlY3Q8UmVzdWx0PjtcblxuLyoqXG4gKiBUaGUgY2hhbmdlIGZ1bmN0aW9uIG9mIGEgcmVnaXN0ZXIgdGhhdCBydW5zIGFuIG9wZXJhdGlvbiBhdCBgbm93TXNgOyB3aXRoIGFuIGlkZW50aXR5IGF0IG1vc3Qgb25jZS5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG9wZXJhdGlvbkNoYW5nZTxSZXN1bHQ+KFxuICBvcGVyYXRpb246IEt2T3BlcmF0aW9uPFJlc3VsdD4sXG4gIG5vd01zOiBudW1iZXIsXG4gIGlkZW50aXR5OiBPcGVyYXRpb25JZGVudGl0eSB8IHVuZGVmaW5lZCxcbik6IENoYW5nZTxLdlN0YXRlLCBSZXN1bHQ+IHtcbiAgcmV0dXJuIChzdGF0ZSwgeyBiYWxsb3QsIGluZGV4IH0pID0+IHtcbiAgICBpZiAoaWRlbnRpdHkgIT09IHVuZGVmaW5lZCAmJiBzdGF0ZSAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICBjb25zdCByZWNvcmQgPSBmaW5kT3BlcmF0aW9uKHN0YXRlLm9wZXJhdGlvbnMsIGlkZW50aXR5KTtcbiAgICAgIC8vIFRoZSBhbnN3ZXIgdGhhdCB0aGlzIHZlcnkgb3BlcmF0aW9uIGdhdmUgYmVmb3JlLlxuICAgICAgaWYgKHJlY29yZCAhPT0gdW5kZWZpbmVkKSByZXR1cm4geyByZXN1bHQ6IHJlY29yZC5hbnN3ZXIgYXMgUmVzdWx0IH07XG4gICAgfVxuICAgIGNvbnN0IHZlcnNpb24gPSBgJHtiYWxsb3RUZXh0KGJhbGxvdCl9LiR7aW5kZXgudG9TdHJpbmcoMzYpfWA7XG4gICAgY29uc3QgeyBwdXQsIHJlc3VsdCB9ID0gb3BlcmF0aW9uKGxpdmVPZihzdGF0ZSwgbm93TXMpLCB2ZXJzaW9uKTtcbiAgICBpZiAocHV0ID09PSB1bmRlZmluZWQgJiYgaWRlbnRpdHkgPT09IHVuZGVmaW5lZCkgcmV0dXJuIHsgcmVzdWx0IH07XG4gICAgY29uc3Qgb3BlcmF0aW9ucyA9IHN0YXRlPy5vcGVyYXRpb25zID8/IFtdO1xuICAgIGNvbnN0IG5leHQ6IEt2U3RhdGUgPSB7XG4gICAgICAuLi4ocHV0ID09PSB1bmRlZmluZWRcbiAgICAgICAgPyB1bmNoYW5nZWQoc3RhdGUsIHZlcnNpb24pXG4gICAgICAgIDogeyB2YWx1ZTogcHV0LnZhbHVlLCBleHBpcmVzQXRNczogcHV0LmV4cGlyZXNBdE1zLCB2ZXJzaW9uIH0pLFxuICAgICAgb3BlcmF0aW9uczpcbiAgICAgICAgaWRlbnRpdHkgPT09IHVuZGVmaW5lZFxuICAgICAgICAgID8gb3BlcmF0aW9uc1xuICAgICAgICAgIDogcmVtZW1iZXJPcGVyYXRpb24ob3BlcmF0aW9ucywgaWRlbnRpdHksIHJlc3VsdCBhcyBKc29uVmFsdWUgfCB1bmRlZmluZWQpLCAvLyBjaGVja2VkIHRoZXJlXG4gICAgfTtcbiAgICByZXR1cm4geyBuZXh0LCByZXN1bHQgfTtcbiAgfTtcbn1cblxuZnVuY3Rpb24gbGl2ZU9mKHN0YXRlOiBLdlN0YXRlIHwgdW5kZWZpbmVkLCBub3dNczogbnVtYmVyKTogTGl2ZVZhbHVlIHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgdmFsdWUgPSBsaXZlVmFsdWUoc3RhdGUsIG5vd01zKTtcbiAgaWYgKHZhbHVlID09PSB1bmRlZmluZWQgfHwgc3RhdGUgPT09IHVuZGVmaW5lZCkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgcmV0dXJuIHsgdmFsdWUsIHZlcnNpb246IHN0YXRlLnZlcnNpb24sIGV4cGlyZXNBdE1zOiBzdGF0ZS5leHBpcmVzQXRNcyB9O1xufVxuXG5mdW5jdGlvbiB1bmNoYW5nZWQoXG4gIHN0YXRlOiBLdlN0YXRlIHwgdW5kZWZpbmVkLFxuICB2ZXJzaW9uOiBLdlZlcnNpb24sXG4pOiBQaWNrPEt2U3RhdGUsICd2YWx1ZScgfCAnZXhwaXJlc0F0TXMnIHwgJ3ZlcnNpb24nPiB7XG4gIHJldHVybiB7XG4gICAgdmFsdWU6IHN0YXRlPy52YWx1ZSxcbiAgICBleHBpcmVzQXRNczogc3RhdGU/LmV4cGlyZXNBdE1zLFxuICAgIHZlcnNpb246IHN0YXRlPy52ZXJzaW9uID8/IHZlcnNpb24sXG4gIH07XG59XG5cbi8qKiBBIGxpdmUgdmFsdWUgYXMgaXRzIHJlYWRlciBnZXRzIGl0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGVudHJ5T2Yoa2V5OiBzdHJpbmcsIGxpdmU6IExpdmVWYWx1ZSk6IEt2RW50cnkge1xuICBjb25zdCB7IHZhbHVlLCB2ZXJzaW9uLCBleHBpcmVzQXRNcyB9ID0gbGl2ZTtcbiAgcmV0dXJuIHtcbiAgICBrZXksXG4gICAgdmFsdWU6IGRlY29kZVZhbHVlKHZhbHVlKSxcbiAgICB2ZXJzaW9uLFxuICAgIC4uLihleHBpcmVzQXRNcyA9PT0gdW5kZWZpbmVkID8ge30gOiB7IGV4cGlyZXNBdE1zIH0pLFxuICB9O1xufVxuXG5leHBvcnQgZnVuY3Rpb24gc2V0T3BlcmF0aW9uKFxuICB2YWx1ZTogVWludDhBcnJheSxcbiAgZXhwaXJlc0F0TXM6IG51bWJlciB8IHVuZGVmaW5lZCxcbik6IEt2T3BlcmF0aW9uPHsgcmVhZG9ubHkgdmVyc2lvbjogS3ZWZXJzaW9uIH0+IHtcbiAgY29uc3QgcHV0ID0gZXhwaXJpbmcodmFsdWUsIGV4cGlyZXNBdE1zKTtcbiAgcmV0dXJuIChfY3VycmVudCwgdmVyc2lvbikgPT4gKHsgcHV0LCByZXN1bHQ6IHsgdmVyc2lvbiB9IH0pO1xufVxuXG5leHBvcnQgY29uc3QgZGVsZXRlT3BlcmF0aW9uOiBLdk9wZXJhdGlvbjxib29sZWFuPiA9IChjdXJyZW50KSA9PlxuICBjdXJyZW50ID09PSB1bmRlZmluZWQgPyB7IHJlc3VsdDogZmFsc2UgfSA6IHsgcHV0OiB7IHZhbHVlOiB1bmRlZmluZWQgfSwgcmVzdWx0OiB0cnVlIH07XG5cbmV4cG9ydCBjb25zdCBnZXRBbmREZWxldGVPcGVyYXRpb246IEt2T3BlcmF0aW9uPEpzb25WYWx1ZSB8IHVuZGVmaW5lZD4gPSAoY3VycmVudCkgPT5cbiAgY3VycmVudCA9PT0gdW5kZWZpbmVkXG4gICAgPyB7IHJlc3VsdDogdW5kZWZpbmVkIH1cbiAgICA6IHsgcHV0OiB7IHZhbHVlOiB1bmRlZmluZWQgfSwgcmVzdWx0OiBkZWNvZGVWYWx1ZShjdXJyZW50LnZhbHVlKSB9O1xuXG5leHBvcnQgZnVuY3Rpb24gY29tcGFyZUFuZFNldE9wZXJhdGlvbihcbiAga2V5OiBzdHJpbmcsXG4gIGV4cGVjdGVkOiBLdlZlcnNpb24gfCB1bmRlZmluZWQsXG4gIHZhbHVlOiBVaW50OEFycmF5LFxuICBleHBpcmVzQXRNczogbnVtYmVyIHwgdW5kZWZpbmVkLFxuKTogS3ZPcGVyYXRpb248S3ZDb21wYXJlQW5kU2V0UmVzdWx0PiB7XG4gIGNvbnN0IHB1dCA9IGV4cGlyaW5nKHZhbHVlLCBleHBpcmVzQXRNcyk7XG4gIHJldHVybiAoY3VycmVudCwgdmVyc2lvbikgPT4ge1xuICAgIGlmIChjdXJyZW50Py52ZXJzaW9uID09PSBleHBlY3RlZCkgcmV0dXJuIHsgcHV0LCByZXN1bHQ6IHsgYXBwbGllZDogdHJ1ZSwgdmVyc2lvbiB9IH07XG4gICAgY29uc3QgZm91bmQgPSBjdXJyZW50ID09PSB1bmRlZmluZWQgPyB1bmRlZmluZWQgOiBlbnRyeU9mKGtleSwgY3VycmVudCk7XG4gICAgcmV0dXJuIHsgcmVzdWx0OiB7IGFwcGxpZWQ6IGZhbHNlLCBjdXJyZW50OiBmb3VuZCB9IH07XG4gIH07XG59XG5cbi8qKiBBcmd1bWVudHMgb2YgYW4gaW5jcmVtZW50IHdpdGggZXZlcnkgZGVmYXVsdCBmaWxsZWQgaW4uICovXG5leHBvcnQgaW50ZXJmYWNlIEluY3JlbWVudCB7XG4gIHJlYWRvbmx5IGRlbHRhOiBudW1iZXI7XG4gIHJlYWRvbmx5IGZsb29yOiBudW1iZXI7XG4gIHJlYWRvbmx5IGNlaWxpbmc6IG51bWJlcjtcbiAgLyoqIE9mIGEgY291bnRlciB0aGF0IHRoZSBpbmNyZW1lbnQgY3JlYXRlcy4gKi9cbiAgcmVhZG9ubHkgZXhwaXJlc0F0TXM6IG51bWJlciB8IHVuZGVmaW5lZDtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGluY3JlbWVudE9wZXJhdGlvbihpbmNyZW1lbnQ6IEluY3JlbWVudCk6IEt2T3BlcmF0aW9uPEt2SW5jcmVtZW50UmVzdWx0PiB7XG4gIGNvbnN0IHsgZGVsdGEsIGZsb29yLCBjZWlsaW5nIH0gPSBpbmNyZW1lbnQ7XG4gIHJldHVybiAoY3VycmVudCkgPT4ge1xuICAgIGNvbnN0IGJlZm9yZSA9IGN1cnJlbnQgPT09IHVuZGVmaW5lZCA/IDAgOiBjb3VudGVyT2YoY3VycmVudC52YWx1ZSk7XG4gICAgY29uc3Qgc3VtID0gYmVmb3JlICsgZGVsdGE7XG4gICAgaWYgKHN1bSA8IGZsb29yIHx8IHN1bSA+IGNlaWxpbmcpIHJldHVybiB7IHJlc3VsdDogeyBhcHBsaWVkOiBmYWxzZSwgdmFsdWU6IGJlZm9yZSB9IH07XG4gICAgY29uc3QgZXhwaXJlc0F0TXMgPSBjdXJyZW50ID09PSB1bmRlZmluZWQgPyBpbmNyZW1lbnQuZXhwaXJlc0F0TXMgOiBjdXJyZW50LmV4cGlyZXNBdE1zO1xuICAgIGNvbnN0IHB1dCA9IGV4cGlyaW5nKEJ1ZmZlci5mcm9tKFN0cmluZyhzdW0pLCAnbGF0aW4xJyksIGV4cGlyZXNBdE1zKTtcbiAgICByZXR1cm4geyBwdXQsIHJlc3VsdDogeyBhcHBsaWVkOiB0cnVlLCB2YWx1ZTogc3VtIH0gfTtcbiAgfTtcbn1cblxuZnVuY3Rpb24gY291bnRlck9mKHZhbHVlOiBVaW50OEFycmF5KTogbnVtYmVyIHtcbiAgY29uc3QgbnVtYmVyID0gdmFsdWUubGVuZ3RoID4gMjAgPyB1bmRlZmluZWQgOiBkZWNvZGVWYWx1ZSh2YWx1ZSk7XG4gIGlmICh0eXBlb2YgbnVtYmVyID09PSAnbnVtYmVyJyAmJiBOdW1iZXIuaXNTYWZlSW50ZWdlcihudW1iZXIpKSByZXR1cm4gbnVtYmVyO1xuICB0aHJvdyBuZXcgU3BpbGx3YXlFcnJvcihcbiAgICAnS1ZfTk9UX0FOX0lOVEVHRVInLFxuICAgICdpbmNyZW1lbnQgbmVlZHMgYSBjb3VudGVyOiB0aGUga2V5IGhvbGRzIHNvbWV0aGluZyBvdGhlciB0aGFuIGFuIGludGVnZXIuJyxcbiAgKTtcbn1cblxuLyoqIFJ1bnMgdGhlIGNhbGxlcidzIGNoYW5nZSBmdW5jdGlvbjsgd2hhdCBpdCBkZWNpZGVzIGlzIGNoZWNrZWQgbGlrZSBhbnkgb3RoZXIgdmFsdWUuICovXG5leHBvcnQgZnVuY3Rpb24gdXBkYXRlT3BlcmF0aW9uPFZhbHVlLCBSZXN1bHQ+KFxuICBjaGFuZ2U6IEt2Q2hhbmdlPFZhbHVlLCBSZXN1bHQ+LFxuICBub3dNczogbnVtYmVyLFxuICB2YWx1ZUJ5dGVzTWF4OiBudW1iZXIsXG4gIGFuc3dlcklzS2VwdDogYm9vbGVhbixcbik6IEt2T3BlcmF0aW9uPFJlc3VsdD4ge1xuICByZXR1cm4gKGN1cnJlbnQpID0+IHtcbiAgICBjb25zdCB2YWx1ZSA9IGN1cnJlbnQgPT09IHVuZGVmaW5lZCA/IHVuZGVmaW5lZCA6IChkZWNvZGVWYWx1ZShjdXJyZW50LnZhbHVlKSBhcyBWYWx1ZSk7IC8vIGNhbGxlcidzIGNsYWltXG4gICAgY29uc3QgZGVjaXNpb24gPSBjaGFuZ2UodmFsdWUsIHsgbm93TXMsIGV4cGlyZXNBdE1zOiBjdXJyZW50Py5leHBpcmVzQXRNcyB9KTtcbiAgICBpZiAodHlwZW9mIGRlY2lzaW9uICE9PSAnb2JqZWN0JyB8fCBkZWNpc2lvbiA9PT0gbnVsbCkgdGhyb3cgbm90QURlY2lzaW9uKCk7XG4gICAgaWYgKGFuc3dlcklzS2VwdCAmJiBkZWNpc2lvbi5yZXN1bHQgIT09IHVuZGVmaW5lZCkge1xuICAgICAgZW5jb2RlVmFsdWUoZGVjaXNpb24ucmVzdWx0LCB2YWx1ZUJ5dGVzTWF4KTtcbiAgICB9XG4gICAgc3dpdGNoIChkZWNpc2lvbi5hY3Rpb24pIHtcbiAgICAgIGNhc2UgJ2tlZXAnOlxuICAgICAgICByZXR1cm4geyByZXN1bHQ6IGRlY2lzaW9uLnJlc3VsdCB9O1xuICAgICAgY2FzZSAnZGVsZXRlJzpcbiAgICAgICAgcmV0dXJuIHsgcHV0OiB7IHZhbHVlOiB1bmRlZmluZWQgfSwgcmVzdWx0OiBkZWNpc2lvbi5yZXN1bHQgfTtcbiAgICAgIGNhc2UgJ3B1dCc6IHtcbiAgICAgICAgY29uc3QgeyBleHBpcmVzQXRNcyB9ID0gZGVjaXNpb247XG4gICAgICAgIGlmIChleHBpcmVzQXRNcyAhPT0gdW5kZWZpbmVkICYmICFOdW1iZXIuaXNTYWZlSW50ZWdlcihleHBpcmVzQXRNcykpIHtcbiAgICAgICAgICB0aHJvdyBuZXcgU3BpbGx3YXlFcnJvcihcbiAgICAgICAgICAgICdLVl9PUFRJT05fSU5WQUxJRCcsXG4gICAgICAgICAgICAnZXhwaXJlc0F0TXMgbXVzdCBiZSBhbiBpbnRlZ2VyIG9mIG1pbGxpc2Vjb25kcy4nLFxuICAgICAgICAgICk7XG4gICAgICAgIH1cbiAgICAgICAgY29uc3QgYnl0ZXMgPSBlbmNvZGVWYWx1ZShkZWNpc2lvbi52YWx1ZSwgdmFsdWVCeXRlc01heCk7XG4gICAgICAgIHJldHVybiB7IHB1dDogZXhwaXJpbmcoYnl0ZXMsIGV4cGlyZXNBdE1zKSwgcmVzdWx0OiBkZWNpc2lvbi5yZXN1bHQgfTtcbiAgICAgIH1cbiAgICAgIGRlZmF1bHQ6XG4gICAgICAgIHRocm93IG5vdEFEZWNpc2lvbigpO1xuICAgIH1cbiAgfTtcbn1cblxuZnVuY3Rpb24gbm90QURlY2lzaW9uKCk6IFNwaWxsd2F5RXJyb3Ige1xuICByZXR1cm4gbmV3IFNwaWxsd2F5RXJyb3IoXG4gICAgJ0tWX09QVElPTl9JTlZBTElEJyxcbiAgICAnQSBjaGFuZ2UgZnVuY3Rpb24gbXVzdCByZXR1cm4gYW4gYWN0aW9uOiBrZWVwLCBwdXQgb3IgZGVsZXRlLiAoSXQgbXVzdCBub3QgYmUgYXN5bmMuKScsXG4gICk7XG59XG5cbmZ1bmN0aW9uIGV4cGlyaW5nKFxuICB2YWx1ZTogVWludDhBcnJheSxcbiAgZXhwaXJlc0F0TXM6IG51bWJlciB8IHVuZGVmaW5lZCxcbik6IHsgcmVhZG9ubHkgdmFsdWU6IFVpbnQ4QXJyYXk7IHJlYWRvbmx5IGV4cGlyZXNBdE1zPzogbnVtYmVyIH0ge1xuICByZXR1cm4gZXhwaXJlc0F0TXMgPT09IHVuZGVmaW5lZCA/IHsgdmFsdWUgfSA6IHsgdmFsdWUsIGV4cGlyZXNBdE1zIH07XG59XG4iLCAiaW1wb3J0IHsgU3BpbGx3YXlFcnJvciB9IGZyb20gJ0BzcGlsbHdheS9ydW50aW1lJztcbmltcG9ydCB0eXBlIHsgS3ZJbmNyZW1lbnRPcHRpb25zLCBLdlJlYWRPcHRpb25zIH0gZnJvbSAnLi9rdi50cyc7XG5pbXBvcnQgdHlwZSB7IEluY3JlbWVudCB9IGZyb20gJy4vb3BlcmF0aW9ucy50cyc7XG5cbi8qKiBBIGxpZmV0aW1lIGFzIGEgcG9pbnQgaW4gdGltZS4gQHRocm93cyBLVl9PUFRJT05fSU5WQUxJRCAqL1xuZXhwb3J0IGZ1bmN0aW9uIGV4cGlyeU9mKHR0bE1zOiB1bmtub3duLCBub3dNczogbnVtYmVyKTogbnVtYmVyIHwgdW5kZWZpbmVkIHtcbiAgaWYgKHR0bE1zID09PSB1bmRlZmluZWQpIHJldHVybiB1bmRlZmluZWQ7XG4gIGlmICh0eXBlb2YgdHRsTXMgIT09ICdudW1iZXInIHx8ICFOdW1iZXIuaXNTYWZlSW50ZWdlcih0dGxNcykgfHwgdHRsTXMgPD0gMCkge1xuICAgIHRocm93IG9wdGlvbkludmFsaWQoJ3R0bE1zIG11c3QgYmUgYSBwb3NpdGl2ZSBpbnRlZ2VyIG9mIG1pbGxpc2Vjb25kcycpO1xuICB9XG4gIGNvbnN0IGV4cGlyZXNBdE1zID0gTWF0aC5jZWlsKG5vd01zKSArIHR0bE1zO1xuICBpZiAoIU51bWJlci5pc1NhZmVJbnRlZ2VyKGV4cGlyZXNBdE1zKSkgdGhyb3cgb3B0aW9uSW52YWxpZCgndHRsTXMgaXMgdG9vIGxhcmdlJyk7XG4gIHJldHVybiBleHBpcmVzQXRNcztcbn1cblxuLyoqIENoZWNrcyBob3cgbG9uZyBhIGNhbGxlciB3YW50cyB0byB3YWl0LiBAdGhyb3dzIEtWX09QVElPTl9JTlZBTElEICovXG5leHBvcnQgZnVuY3Rpb24gY2hlY2tXYWl0KHsgc2lnbmFsLCB0aW1lb3V0TXMgfTogS3ZSZWFkT3B0aW9ucyk6IHZvaWQge1xuICBpZiAoc2lnbmFsICE9PSB1bmRlZmluZWQgJiYgIShzaWduYWwgaW5zdGFuY2VvZiBBYm9ydFNpZ25hbCkpIHtcbiAgICB0aHJvdyBvcHRpb25JbnZhbGlkKCdzaWduYWwgbXVzdCBiZSBhbiBBYm9ydFNpZ25hbCcpO1xuICB9XG4gIGlmICh0aW1lb3V0TXMgIT09IHVuZGVmaW5lZCAmJiAhKE51bWJlci5pc0Zpbml0ZSh0aW1lb3V0TXMpICYmIHRpbWVvdXRNcyA+IDApKSB7XG4gICAgdGhyb3cgb3B0aW9uSW52YWxpZCgndGltZW91dE1zIG11c3QgYmUgYSBudW1iZXIgb2YgbWlsbGlzZWNvbmRzIGFib3ZlIDAnKTtcbiAgfVxufVxuXG4vKiogQ2hlY2tzIGFuIGluY3JlbWVudCBhbmQgZmlsbHMgaW4gaXRzIGRlZmF1bHRzLiBAdGhyb3dzIEtWX09QVElPTl9JTlZBTElEICovXG5leHBvcnQgZnVuY3Rpb24gcmVzb2x2ZUluY3JlbWVudChcbiAgZGVsdGE6IG51bWJlcixcbiAgb3B0aW9uczogS3ZJbmNyZW1lbnRPcHRpb25zLFxuICBub3dNczogbnVtYmVyLFxuKTogSW5jcmVtZW50IHtcbiAgY29uc3QgeyBmbG9vciA9IC1OdW1iZXIuTUFYX1NBRkVfSU5URUdFUiwgY2VpbGluZyA9IE51bWJlci5NQVhfU0FGRV9JTlRFR0VSLCB0dGxNcyB9ID0gb3B0aW9ucztcbiAgZm9yIChjb25zdCBbbmFtZSwgdmFsdWVdIG9mIE9iamVjdC5lbnRyaWVzKHsgZGVsdGEsIGZsb29yLCBjZWlsaW5nIH0pKSB7XG4gICAgaWYgKCFOdW1iZXIuaXNTYWZlSW50ZWdlcih2YWx1ZSkpIHRocm93IG9wdGlvbkludmFsaWQoYCR7bmFtZX0gbXVzdCBiZSBhIHNhZmUgaW50ZWdlcmApO1xuICB9XG4gIGlmIChmbG9vciA+IGNlaWxpbmcpIHRocm93IG9wdGlvbkludmFsaWQoJ2Zsb29yIGlzIGFib3ZlIGNlaWxpbmcnKTtcbiAgcmV0dXJuIHsgZGVsdGEsIGZsb29yLCBjZWlsaW5nLCBleHBpcmVzQXRNczogZXhwaXJ5T2YodHRsTXMsIG5vd01zKSB9O1xufVxuXG4vKiogYEtWX09QVElPTl9JTlZBTElEYCBmb3IgdGhpcyByZWFzb24uICovXG5leHBvcnQgZnVuY3Rpb24gb3B0aW9uSW52YWxpZChyZWFzb246IHN0cmluZyk6IFNwaWxsd2F5RXJyb3Ige1xuICByZXR1cm4gbmV3IFNwaWxsd2F5RXJyb3IoJ0tWX09QVElPTl9JTlZBTElEJywgYEludmFsaWQgb3B0aW9uOiAke3JlYXNvbn0uYCk7XG59XG4iLCAiaW1wb3J0IHsgd3JpdGVDbGVhbk1hcmsgfSBmcm9tICcuL25vZGUtaWRlbnRpdHkudHMnO1xuaW1wb3J0IHR5cGUgeyBSZXBsaWNhR3JvdXBzIH0gZnJvbSAnLi9yZXBsaWNhLWdyb3Vwcy50cyc7XG5cbmNvbnN0IE1BUktfVElNRU9VVF9NUyA9IDIwMDA7XG5cbi8qKlxuICogQ2xvc2VzIHRoZSBzdG9yYWdlczsgd2hlbiBhbGwgbm9kZXMgYWdyZWUgYW5kIG5vdGhpbmcgaXMgdW5kZXIgd2F5IGl0IG1hcmtzIHRoZSBzaHV0ZG93biBhcyBjbGVhblxuICogYmVmb3JlLCBzbyB0aGF0IHRoZSBuZXh0IG9wZW5pbmcgbmVlZCBub3QgY29tcGFyZSB0aGVtLlxuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gY2xvc2VOb2Rlcyhncm91cHM6IFJlcGxpY2FHcm91cHMsIHRva2VuOiBzdHJpbmcpOiBQcm9taXNlPHZvaWQ+IHtcbiAgY29uc3QgeyBub2RlcyB9ID0gZ3JvdXBzO1xuICBjb25zdCBjbGVhbiA9IG5vZGVzLmV2ZXJ5KFxuICAgIChub2RlKSA9PiBub2RlLnN0YXRlID09PSAndXAnICYmIG5vZGUuaXNDb21wbGV0ZSAmJiBub2RlLm1pc3NlZENvdW50ID09PSAwICYmIG5vZGUuaXNJZGxlLFxuICApO1xuICBpZiAoY2xlYW4pIHtcbiAgICBjb25zdCBtYXJrcyA9IG5vZGVzLm1hcCgobm9kZSkgPT4gd3JpdGVDbGVhbk1hcmsobm9kZS5zdG9yYWdlLCB0b2tlbiwgTUFSS19USU1FT1VUX01TKSk7XG4gICAgYXdhaXQgUHJvbWlzZS5hbGxTZXR0bGVkKG1hcmtzKTsgLy8gYSBtaXNzaW5nIG1hcmsgb25seSBtYWtlcyB0aGUgbmV4dCBvcGVuaW5nIGNvbXBhcmVcbiAgfVxuICBjb25zdCByZXN1bHRzID0gYXdhaXQgUHJvbWlzZS5hbGxTZXR0bGVkKG5vZGVzLm1hcCgobm9kZSkgPT4gbm9kZS5zdG9yYWdlLmNsb3NlKCkpKTtcbiAgZm9yIChjb25zdCByZXN1bHQgb2YgcmVzdWx0cykgaWYgKHJlc3VsdC5zdGF0dXMgPT09ICdyZWplY3RlZCcpIHRocm93IHJlc3VsdC5yZWFzb247XG59XG4iLCAiaW1wb3J0IHR5cGUgeyBSZWdpc3RlcnMgfSBmcm9tICdAc3BpbGx3YXkvcmVnaXN0ZXInO1xuaW1wb3J0IHtcbiAgYWJvcnRlZEVycm9yLFxuICBpc1NwaWxsd2F5RXJyb3IsXG4gIHNldHRsZVdpdGhpbixcbiAgU3BpbGx3YXlFcnJvcixcbiAgdHlwZSBDbG9jayxcbiAgdHlwZSBFdmVudFNvdXJjZSxcbiAgdHlwZSBUeXBlZEV2ZW50cyxcbn0gZnJvbSAnQHNwaWxsd2F5L3J1bnRpbWUnO1xuaW1wb3J0IHsgZGVjb2RlVmFsdWUsIGVuY29kZVZhbHVlIH0gZnJvbSAnLi9qc29uLXZhbHVlLnRzJztcbmltcG9ydCB0eXBlIHtcbiAgSnNvblZhbHVlLFxuICBLdixcbiAgS3ZDaGFuZ2UsXG4gIEt2Q29tcGFyZUFuZFNldFJlc3VsdCxcbiAgS3ZFbnRyeSxcbiAgS3ZFdmVudHMsXG4gIEt2RXhwaXJ5T3B0aW9ucyxcbiAgS3ZJbmNyZW1lbnRPcHRpb25zLFxuICBLdkluY3JlbWVudFJlc3VsdCxcbiAgS3ZSZWFkT3B0aW9ucyxcbiAgS3ZTdGF0dXMsXG4gIEt2VmVyc2lvbixcbiAgS3ZXcml0ZU9wdGlvbnMsXG59IGZyb20gJy4va3YudHMnO1xuaW1wb3J0IHsgcmVnaXN0ZXJLZXkgfSBmcm9tICcuL2t2LWtleXMudHMnO1xuaW1wb3J0IHsgc2NhbkVudHJpZXMgfSBmcm9tICcuL2t2LXNjYW4udHMnO1xuaW1wb3J0IHsga3ZTdGF0dXMgfSBmcm9tICcuL2t2LXN0YXR1cy50cyc7XG5pbXBvcnQgeyBsaXZlVmFsdWUsIHR5cGUgS3ZTdGF0ZSB9IGZyb20gJy4va3Ytc3RhdGUudHMnO1xuaW1wb3J0IHR5cGUgeyBNYWludGVuYW5jZSB9IGZyb20gJy4vbWFpbnRlbmFuY2UudHMnO1xuaW1wb3J0IHsgb3BlcmF0aW9uSWRlbnRpdHksIHR5cGUgT3BlcmF0aW9uSWRlbnRpdHkgfSBmcm9tICcuL29wZXJhdGlvbi1sb2cudHMnO1xuaW1wb3J0IHtcbiAgY29tcGFyZUFuZFNldE9wZXJhdGlvbixcbiAgZGVsZXRlT3BlcmF0aW9uLFxuICBlbnRyeU9mLFxuICBnZXRBbmREZWxldGVPcGVyYXRpb24sXG4gIGluY3JlbWVudE9wZXJhdGlvbixcbiAgb3BlcmF0aW9uQ2hhbmdlLFxuICBzZXRPcGVyYXRpb24sXG4gIHVwZGF0ZU9wZXJhdGlvbixcbiAgdHlwZSBLdk9wZXJhdGlvbixcbn0gZnJvbSAnLi9vcGVyYXRpb25zLnRzJztcbmltcG9ydCB7IGNoZWNrV2FpdCwgZXhwaXJ5T2YsIHJlc29sdmVJbmNyZW1lbnQgfSBmcm9tICcuL29wdGlvbnMudHMnO1xuaW1wb3J0IHR5cGUgeyBSZXBsaWNhR3JvdXBzIH0gZnJvbSAnLi9yZXBsaWNhLWdyb3Vwcy50cyc7XG5pbXBvcnQgeyBjbG9zZU5vZGVzIH0gZnJvbSAnLi9jbG9zZS1ub2Rlcy50cyc7XG5cbi8qKiBXaGF0IHtAbGluayBPcGVuZWRLdn0gaXMgbWFkZSBvZi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgS3ZQYXJ0cyB7XG4gIHJlYWRvbmx5IGdyb3VwczogUmVwbGljYUdyb3VwcztcbiAgcmVhZG9ubHkgcmVnaXN0ZXJzOiBSZWdpc3RlcnM8S3ZTdGF0ZT47XG4gIHJlYWRvbmx5IG1haW50ZW5hbmNlOiBNYWludGVuYW5jZTtcbiAgcmVhZG9ubHkgZXZlbnRzOiBUeXBlZEV2ZW50czxLdkV2ZW50cz47XG4gIHJlYWRvbmx5IGNsb2NrOiBDbG9jaztcbiAgcmVhZG9ubHkgdmFsdWVCeXRlc01heDogbnVtYmVyO1xuICByZWFkb25seSBpbkZsaWdodE1heDogbnVtYmVyO1xuICByZWFkb25seSBvcGVyYXRpb25UaW1lb3V0TXM6IG51bWJlcjtcbiAgLyoqIEEgbmFtZSBmb3IgdGhpcyBvcGVuaW5nJ3MgY2xlYW4gbWFya3MuICovXG4gIHJlYWRvbmx5IHRva2VuOiBzdHJpbmc7XG59XG5cbi8qKiBUaGUgS1Y6IHZhbGlkYXRlcyBvbmNlLCBtYWtlcyBlYWNoIG9wZXJhdGlvbiBhIGNoYW5nZSBmdW5jdGlvbiwgYW5kIHJ1bnMgaXQgb24gaXRzIHJlZ2lzdGVyLiAqL1xuZXhwb3J0IGNsYXNzIE9wZW5lZEt2IGltcGxlbWVudHMgS3Yge1xuICByZWFkb25seSAjcGFydHM6IEt2UGFydHM7XG4gIHJlYWRvbmx5ICNncm91cHM6IFJlcGxpY2FHcm91cHM7XG4gIHJlYWRvbmx5ICNyZWdpc3RlcnM6IFJlZ2lzdGVyczxLdlN0YXRlPjtcbiAgcmVhZG9ubHkgI2Nsb2NrOiBDbG9jaztcbiAgI2luRmxpZ2h0ID0gMDtcbiAgI29uSWRsZTogKCgpID0+IHZvaWQpIHwgdW5kZWZpbmVkO1xuICAjY2xvc2luZzogUHJvbWlzZTx2b2lkPiB8IHVuZGVmaW5lZDtcblxuICBjb25zdHJ1Y3RvcihwYXJ0czogS3ZQYXJ0cykge1xuICAgIHRoaXMuI3BhcnRzID0gcGFydHM7XG4gICAgdGhpcy4jZ3JvdXBzID0gcGFydHMuZ3JvdXBzO1xuICAgIHRoaXMuI3JlZ2lzdGVycyA9IHBhcnRzLnJlZ2lzdGVycztcbiAgICB0aGlzLiNjbG9jayA9IHBhcnRzLmNsb2NrO1xuICB9XG5cbiAgb246IEV2ZW50U291cmNlPEt2RXZlbnRzPlsnb24nXSA9IChuYW1lLCBsaXN0ZW5lcikgPT4gdGhpcy4jcGFydHMuZXZlbnRzLm9uKG5hbWUsIGxpc3RlbmVyKTtcblxuICBhc3luYyBnZXQ8VmFsdWUgPSBKc29uVmFsdWU+KGtleTogc3RyaW5nLCBvcHRpb25zPzogS3ZSZWFkT3B0aW9ucyk6IFByb21pc2U8VmFsdWUgfCB1bmRlZmluZWQ+IHtcbiAgICBjb25zdCBzdG9yYWdlS2V5ID0gcmVnaXN0ZXJLZXkoa2V5KTtcbiAgICBjb25zdCBzdGF0ZSA9IGF3YWl0IHRoaXMuI3JlYWQoa2V5LCBzdG9yYWdlS2V5LCBvcHRpb25zKTtcbiAgICBjb25zdCB2YWx1ZSA9IGxpdmVWYWx1ZShzdGF0ZSwgdGhpcy4jbm93Rm9yKHN0YXRlKSk7XG4gICAgcmV0dXJuIHZhbHVlID09PSB1bmRlZmluZWQgPyB1bmRlZmluZWQgOiAoZGVjb2RlVmFsdWUodmFsdWUpIGFzIFZhbHVlKTsgLy8gdGhlIGNhbGxlcidzIGNsYWltXG4gIH1cblxuICBhc3luYyBnZXRFbnRyeShrZXk6IHN0cmluZywgb3B0aW9ucz86IEt2UmVhZE9wdGlvbnMpOiBQcm9taXNlPEt2RW50cnkgfCB1bmRlZmluZWQ+IHtcbiAgICBjb25zdCBzdG9yYWdlS2V5ID0gcmVnaXN0ZXJLZXkoa2V5KTtcbiAgICBjb25zdCBzdGF0ZSA9IGF3YWl0IHRoaXMuI3JlYWQoa2V5LCBzdG9yYWdlS2V5LCBvcHRpb25zKTtcbiAgICBjb25zdCB2YWx1ZSA9IGxpdmVWYWx1ZShzdGF0ZSwgdGhpcy4jbm93Rm9yKHN0YXRlKSk7XG4gICAgcmV0dXJuIHZhbHVlID09PSB1bmRlZmluZWQgfHwgc3RhdGUgPT09IHVuZGVmaW5lZFxuICAgICAgPyB1bmRlZmluZWRcbiAgICAgIDogZW50cnlPZihrZXksIHsgLi4uc3RhdGUsIHZhbHVlIH0pO1xuICB9XG5cbiAgYXN5bmMgc2V0PFZhbHVlPihcbiAgICBrZXk6IHN0cmluZyxcbiAgICB2YWx1ZTogVmFsdWUsXG4gICAgb3B0aW9uczogS3ZFeHBpcnlPcHRpb25zID0ge30sXG4gICk6IFByb21pc2U8eyByZWFkb25seSB2ZXJzaW9uOiBLdlZlcnNpb24gfT4ge1xuICAgIGNvbnN0IG5vd01zID0gdGhpcy4jY2xvY2sud2FsbE1zKCk7XG4gICAgY29uc3QgYnl0ZXMgPSBlbmNvZGVWYWx1ZSh2YWx1ZSwgdGhpcy4jcGFydHMudmFsdWVCeXRlc01heCk7XG4gICAgY29uc3Qgb3BlcmF0aW9uID0gc2V0T3BlcmF0aW9uKGJ5dGVzLCBleHBpcnlPZihvcHRpb25zLnR0bE1zLCBub3dNcykpO1xuICAgIGNvbnN0IGlkZW50aXR5ID0gdGhpcy4jaWRlbnRpdHkob3B0aW9ucywgJ3NldCcsIGJ5dGVzLnRvU3RyaW5nKCksIG9wdGlvbnMudHRsTXMpO1xuICAgIHJldHVybiBhd2FpdCB0aGlzLiN3cml0ZShrZXksIG9wZXJhdGlvbiwgbm93TXMsIG9wdGlvbnMsIGlkZW50aXR5KTtcbiAgfVxuXG4gIGFzeW5jIGRlbGV0ZShrZXk6IHN0cmluZywgb3B0aW9uczogS3ZXcml0ZU9wdGlvbnMgPSB7fSk6IFByb21pc2U8Ym9vbGVhbj4ge1xuICAgIGNvbnN0IGlkZW50aXR5ID0gdGhpcy4jaWRlbnRpdHkob3B0aW9ucywgJ2RlbGV0ZScpO1xuICAgIHJldHVybiBhd2FpdCB0aGlzLiN3cml0ZShrZXksIGRlbGV0ZU9wZXJhdGlvbiwgdGhpcy4jY2xvY2sud2FsbE1zKCksIG9wdGlvbnMsIGlkZW50aXR5KTtcbiAgfVxuXG4gIGFzeW5jIGdldEFuZERlbGV0ZTxWYWx1ZSA9IEpzb25WYWx1ZT4oXG4gICAga2V5OiBzdHJpbmcsXG4gICAgb3B0aW9uczogS3ZXcml0ZU9wdGlvbnMgPSB7fSxcbiAgKTogUHJvbWlzZTxWYWx1ZSB8IHVuZGVmaW5lZD4ge1xuICAgIGNvbnN0IGlkZW50aXR5ID0gdGhpcy4jaWRlbnRpdHkob3B0aW9ucywgJ2dldEFuZERlbGV0ZScpO1xuICAgIGNvbnN0IG5vd01zID0gdGhpcy4jY2xvY2sud2FsbE1zKCk7XG4gICAgY29uc3QgdmFsdWUgPSBhd2FpdCB0aGlzLiN3cml0ZShrZXksIGdldEFuZERlbGV0ZU9wZXJhdGlvbiwgbm93TXMsIG9wdGlvbnMsIGlkZW50aXR5KTtcbiAgICByZXR1cm4gdmFsdWUgYXMgVmFsdWUgfCB1bmRlZmluZWQ7IC8vIHRoZSBjYWxsZXIncyBjbGFpbVxuICB9XG5cbiAgYXN5bmMgY29tcGFyZUFuZFNldDxWYWx1ZT4oXG4gICAga2V5OiBzdHJpbmcsXG4gICAgZXhwZWN0ZWQ6IEt2VmVyc2lvbiB8IHVuZGVmaW5lZCxcbiAgICB2YWx1ZTogVmFsdWUsXG4gICAgb3B0aW9uczogS3ZFeHBpcnlPcHRpb25zID0ge30sXG4gICk6IFByb21pc2U8S3ZDb21wYXJlQW5kU2V0UmVzdWx0PiB7XG4gICAgaWYgKGV4cGVjdGVkICE9PSB1bmRlZmluZWQgJiYgdHlwZW9mIGV4cGVjdGVkICE9PSAnc3RyaW5nJykge1xuICAgICAgdGhyb3cgbmV3IFNwaWxsd2F5RXJyb3IoXG4gICAgICAgICdLVl9PUFRJT05fSU5WQUxJRCcsXG4gICAgICAgICdleHBlY3RlZCBtdXN0IGJlIGEgdmVyc2lvbiBnb3QgZnJvbSB0aGlzIEtWLCBvciB1bmRlZmluZWQgZm9yIFwiZG9lcyBub3QgZXhpc3RcIi4nLFxuICAgICAgKTtcbiAgICB9XG4gICAgY29uc3Qgbm93TXMgPSB0aGlzLiNjbG9jay53YWxsTXMoKTtcbiAgICBjb25zdCBieXRlcyA9IGVuY29kZVZhbHVlKHZhbHVlLCB0aGlzLiNwYXJ0cy52YWx1ZUJ5dGVzTWF4KTtcbiAgICBjb25zdCBleHBpcmVzQXRNcyA9IGV4cGlyeU9mKG9wdGlvbnMudHRsTXMsIG5vd01zKTtcbiAgICBjb25zdCBvcGVyYXRpb24gPSBjb21wYXJlQW5kU2V0T3BlcmF0aW9uKGtleSwgZXhwZWN0ZWQsIGJ5dGVzLCBleHBpcmVzQXRNcyk7XG4gICAgY29uc3QgYXJncyA9IFtleHBlY3RlZCA/PyBudWxsLCBieXRlcy50b1N0cmluZygpLCBvcHRpb25zLnR0bE1zXTtcbiAgICBjb25zdCBpZGVudGl0eSA9IHRoaXMuI2lkZW50aXR5KG9wdGlvbnMsICdjb21wYXJlQW5kU2V0JywgLi4uYXJncyk7XG4gICAgcmV0dXJuIGF3YWl0IHRoaXMuI3dyaXRlKGtleSwgb3BlcmF0aW9uLCBub3dNcywgb3B0aW9ucywgaWRlbnRpdHkpO1xuICB9XG5cbiAgYXN5bmMgaW5jcmVtZW50KFxuICAgIGtleTogc3RyaW5nLFxuICAgIGRlbHRhOiBudW1iZXIsXG4gICAgb3B0aW9uczogS3ZJbmNyZW1lbnRPcHRpb25zID0ge30sXG4gICk6IFByb21pc2U8S3ZJbmNyZW1lbnRSZXN1bHQ+IHtcbiAgICBjb25zdCBub3dNcyA9IHRoaXMuI2Nsb2NrLndhbGxNcygpO1xuICAgIGNvbnN0IGluY3JlbWVudCA9IHJlc29sdmVJbmNyZW1lbnQoZGVsdGEsIG9wdGlvbnMsIG5vd01zKTtcbiAgICBjb25zdCB7IGZsb29yLCBjZWlsaW5nIH0gPSBpbmNyZW1lbnQ7XG4gICAgY29uc3QgaWRlbnRpdHkgPSB0aGlzLiNpZGVudGl0eShvcHRpb25zLCAnaW5jcmVtZW50JywgZGVsdGEsIGZsb29yLCBjZWlsaW5nLCBvcHRpb25zLnR0bE1zKTtcbiAgICByZXR1cm4gYXdhaXQgdGhpcy4jd3JpdGUoa2V5LCBpbmNyZW1lbnRPcGVyYXRpb24oaW5jcmVtZW50KSwgbm93TXMsIG9wdGlvbnMsIGlkZW50aXR5KTtcbiAgfVxuXG4gIGFzeW5jIHVwZGF0ZTxWYWx1ZSwgUmVzdWx0PihcbiAgICBrZXk6IHN0cmluZyxcbiAgICBjaGFuZ2U6IEt2Q2hhbmdlPFZhbHVlLCBSZXN1bHQ+LFxuICAgIG9wdGlvbnM6IEt2V3JpdGVPcHRpb25zID0ge30sXG4gICk6IFByb21pc2U8UmVzdWx0PiB7XG4gICAgaWYgKHR5cGVvZiBjaGFuZ2UgIT09ICdmdW5jdGlvbicpIHtcbiAgICAgIHRocm93IG5ldyBTcGlsbHdheUVycm9yKCdLVl9PUFRJT05fSU5WQUxJRCcsICdUaGUgY2hhbmdlIG11c3QgYmUgYSBmdW5jdGlvbi4nKTtcbiAgICB9XG4gICAgY29uc3Qgbm93TXMgPSB0aGlzLiNjbG9jay53YWxsTXMoKTtcbiAgICBjb25zdCBpZGVudGl0eSA9IHRoaXMuI2lkZW50aXR5KG9wdGlvbnMsICd1cGRhdGUnKTtcbiAgICBjb25zdCBvcGVyYXRpb24gPSB1cGRhdGVPcGVyYXRpb24oXG4gICAgICBjaGFuZ2UsXG4gICAgICBub3dNcyxcbiAgICAgIHRoaXMuI3BhcnRzLnZhbHVlQnl0ZXNNYXgsXG4gICAgICBpZGVudGl0eSAhPT0gdW5kZWZpbmVkLFxuICAgICk7XG4gICAgcmV0dXJuIGF3YWl0IHRoaXMuI3dyaXRlKGtleSwgb3BlcmF0aW9uLCBub3dNcywgb3B0aW9ucywgaWRlbnRpdHkpO1xuICB9XG5cbiAgYXN5bmMgKnNjYW4oXG4gICAgb3B0aW9uczogeyByZWFkb25seSBwcmVmaXg/OiBzdHJpbmc7IHJlYWRvbmx5IHNpZ25hbD86IEFib3J0U2lnbmFsIH0gPSB7fSxcbiAgKTogQXN5bmNHZW5lcmF0b3I8S3ZFbnRyeSwgdm9pZD4ge1xuICAgIHRoaXMuI2NoZWNrT3BlbigpO1xuICAgIGNvbnN0IHsgcHJlZml4LCBzaWduYWwgfSA9IG9wdGlvbnM7XG4gICAgY29uc3QgeyBvcGVyYXRpb25UaW1lb3V0TXMgfSA9IHRoaXMuI3BhcnRzO1xuICAgIGNvbnN0IHJlYWQgPSAoa2V5OiBzdHJpbmcpOiBQcm9taXNlPEt2RW50cnkgfCB1bmRlZmluZWQ+ID0+XG4gICAgICB0aGlzLmdldEVudHJ5KGtleSwgc2lnbmFsID09PSB1bmRlZmluZWQgPyB1bmRlZmluZWQgOiB7IHNpZ25hbCB9KTtcbiAgICB5aWVsZCogc2NhbkVudHJpZXModGhpcy4jZ3JvdXBzLCBwcmVmaXgsIHJlYWQsIHsgdGltZW91dE1zOiBvcGVyYXRpb25UaW1lb3V0TXMsIHNpZ25hbCB9KTtcbiAgfVxuXG4gIHN0YXR1cygpOiBLdlN0YXR1cyB7XG4gICAgcmV0dXJuIGt2U3RhdHVzKHRoaXMuI2dyb3Vwcyk7XG4gIH1cblxuICBleHBsYWluKGtleTogc3RyaW5nKTogUmV0dXJuVHlwZTxLdlsnZXhwbGFpbiddPiB7XG4gICAgcmVnaXN0ZXJLZXkoa2V5KTtcbiAgICBjb25zdCB7IHNsb3QsIG5vZGVzLCB0ZXh0IH0gPSB0aGlzLiNncm91cHMucmluZy5leHBsYWluKGtleSk7XG4gICAgcmV0dXJuIHsgc2xvdCwgbm9kZXMsIHRleHQgfTtcbiAgfVxuXG4gIGNsb3NlKCk6IFByb21pc2U8dm9pZD4ge1xuICAgIHRoaXMuI2Nsb3NpbmcgPz89IHRoaXMuI2Nsb3NlKCk7XG4gICAgcmV0dXJuIHRoaXMuI2Nsb3Npbmc7XG4gIH1cblxuICBbU3ltYm9sLmFzeW5jRGlzcG9zZV0oKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgcmV0dXJuIHRoaXMuY2xvc2UoKTtcbiAgfVxuXG4gIGFzeW5jICNjbG9zZSgpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBpZiAodGhpcy4jaW5GbGlnaHQgPiAwKSB7XG4gICAgICBhd2FpdCBuZXcgUHJvbWlzZTx2b2lkPigocmVzb2x2ZSkgPT4ge1xuICAgICAgICB0aGlzLiNvbklkbGUgPSByZXNvbHZlO1xuICAgICAgfSk7XG4gICAgfVxuICAgIGF3YWl0IHRoaXMuI3BhcnRzLm1haW50ZW5hbmNlLnN0b3AoKTtcbiAgICBhd2FpdCBjbG9zZU5vZGVzKHRoaXMuI2dyb3VwcywgdGhpcy4jcGFydHMudG9rZW4pO1xuICAgIHRoaXMuI3BhcnRzLmV2ZW50cy5jbGVhcigpO1xuICB9XG5cbiAgLyoqIFRoZSB0aW1lIG1hdHRlcnMgb25seSBmb3IgYSBzdGF0ZSB0aGF0IGV4cGlyZXMuICovXG4gICNub3dGb3Ioc3RhdGU6IEt2U3RhdGUgfCB1bmRlZmluZWQpOiBudW1iZXIge1xuICAgIHJldHVybiBzdGF0ZT8uZXhwaXJlc0F0TXMgPT09IHVuZGVmaW5lZCA/IDAgOiB0aGlzLiNjbG9jay53YWxsTXMoKTtcbiAgfVxuXG4gICNpZGVudGl0eShcbiAgICB7IG9wZXJhdGlvbklkIH06IEt2V3JpdGVPcHRpb25zLFxuICAgIGtpbmQ6IHN0cmluZyxcbiAgICAuLi5hcmdzOiByZWFkb25seSB1bmtub3duW11cbiAgKTogT3BlcmF0aW9uSWRlbnRpdHkgfCB1bmRlZmluZWQge1xuICAgIHJldHVybiBvcGVyYXRpb25JZCA9PT0gdW5kZWZpbmVkID8gdW5kZWZpbmVkIDogb3BlcmF0aW9uSWRlbnRpdHkob3BlcmF0aW9uSWQsIGtpbmQsIC4uLmFyZ3MpO1xuICB9XG5cbiAgYXN5bmMgI3JlYWQoXG4gICAga2V5OiBzdHJpbmcsXG4gICAgc3RvcmFnZUtleTogc3RyaW5nLFxuICAgIG9wdGlvbnM6IEt2UmVhZE9wdGlvbnMgfCB1bmRlZmluZWQsXG4gICk6IFByb21pc2U8S3ZTdGF0ZSB8IHVuZGVmaW5lZD4ge1xuICAgIHRoaXMuI2JlZ2luKCk7XG4gICAgdHJ5IHtcbiAgICAgIGNvbnN0IGdyb3VwID0gdGhpcy4jZ3JvdXBzLm9mS2V5KGtleSk7XG4gICAgICBjb25zdCB3b3JrID0gKCk6IFByb21pc2U8S3ZTdGF0ZSB8IHVuZGVmaW5lZD4gPT4gdGhpcy4jcmVnaXN0ZXJzLnJlYWQoc3RvcmFnZUtleSwgZ3JvdXApO1xuICAgICAgcmV0dXJuIGF3YWl0IChvcHRpb25zID09PSB1bmRlZmluZWQgPyB3b3JrKCkgOiB0aGlzLiN3aXRoaW4od29yaywgb3B0aW9ucywgZmFsc2UpKTtcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgdGhyb3cga3ZFcnJvcihlcnJvciwgJ3JlYWQnKTtcbiAgICB9IGZpbmFsbHkge1xuICAgICAgdGhpcy4jZW5kKCk7XG4gICAgfVxuICB9XG5cbiAgYXN5bmMgI3dyaXRlPFJlc3VsdD4oXG4gICAga2V5OiBzdHJpbmcsXG4gICAgb3BlcmF0aW9uOiBLdk9wZXJhdGlvbjxSZXN1bHQ+LFxuICAgIG5vd01zOiBudW1iZXIsXG4gICAgb3B0aW9uczogS3ZXcml0ZU9wdGlvbnMsXG4gICAgaWRlbnRpdHk6IE9wZXJhdGlvbklkZW50aXR5IHwgdW5kZWZpbmVkLFxuICApOiBQcm9taXNlPFJlc3VsdD4ge1xuICAgIGNvbnN0IHN0b3JhZ2VLZXkgPSByZWdpc3RlcktleShrZXkpO1xuICAgIHRoaXMuI2JlZ2luKCk7XG4gICAgdHJ5IHtcbiAgICAgIGNvbnN0IGdyb3VwID0gdGhpcy4jZ3JvdXBzLm9mS2V5KGtleSk7XG4gICAgICBjb25zdCBjaGFuZ2UgPSBvcGVyYXRpb25DaGFuZ2Uob3BlcmF0aW9uLCBub3dNcywgaWRlbnRpdHkpO1xuICAgICAgY29uc3Qgd29yayA9ICgpOiBQcm9taXNlPFJlc3VsdD4gPT4gdGhpcy4jcmVnaXN0ZXJzLmNoYW5nZShzdG9yYWdlS2V5LCBncm91cCwgY2hhbmdlKTtcbiAgICAgIHJldHVybiBhd2FpdCB0aGlzLiN3aXRoaW4od29yaywgb3B0aW9ucywgJ3Vua25vd24nKTtcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgdGhyb3cga3ZFcnJvcihlcnJvciwgJ3dyaXRlJyk7XG4gICAgfSBmaW5hbGx5IHtcbiAgICAgIHRoaXMuI2VuZCgpO1xuICAgIH1cbiAgfVxuXG4gICN3aXRoaW48VD4oXG4gICAgd29yazogKCkgPT4gUHJvbWlzZTxUPixcbiAgICBvcHRpb25zOiBLdlJlYWRPcHRpb25zLFxuICAgIGFwcGxpZWQ6IGZhbHNlIHwgJ3Vua25vd24nLFxuICApOiBQcm9taXNlPFQ+IHtcbiAgICBjb25zdCB7IHNpZ25hbCwgdGltZW91dE1zIH0gPSBvcHRpb25zO1xuICAgIGNoZWNrV2FpdChvcHRpb25zKTtcbiAgICBpZiAoc2lnbmFsID09PSB1bmRlZmluZWQgJiYgdGltZW91dE1zID09PSB1bmRlZmluZWQpIHJldHVybiB3b3JrKCk7XG4gICAgcmV0dXJuIHNldHRsZVdpdGhpbih3b3JrLCB7XG4gICAgICBzaWduYWwsXG4gICAgICB0aW1lb3V0TXMsXG4gICAgICBjbG9jazogdGhpcy4jY2xvY2ssXG4gICAgICBvbkFib3J0OiAocmVhc29uLCBzdGFydGVkKSA9PiBhYm9ydGVkRXJyb3IocmVhc29uLCBzdGFydGVkID8gYXBwbGllZCA6IGZhbHNlKSxcbiAgICAgIG9uVGltZW91dDogKCkgPT5cbiAgICAgICAgbmV3IFNwaWxsd2F5RXJyb3IoJ0tWX1RJTUVPVVQnLCAnVGhlIG9wZXJhdGlvbiB0b29rIGxvbmdlciB0aGFuIGl0cyB0aW1lb3V0TXMuJywge1xuICAgICAgICAgIGFwcGxpZWQsXG4gICAgICAgICAgcmV0cnlhYmxlOiB0cnVlLFxuICAgICAgICB9KSxcbiAgICB9KTtcbiAgfVxuXG4gICNiZWdpbigpOiB2b2lkIHtcbiAgICB0aGlzLiNjaGVja09wZW4oKTtcbiAgICBjb25zdCB7IGluRmxpZ2h0TWF4IH0gPSB0aGlzLiNwYXJ0cztcbiAgICBpZiAodGhpcy4jaW5GbGlnaHQgPj0gaW5GbGlnaHRNYXgpIHtcbiAgICAgIHRocm93IG5ldyBTcGlsbHdheUVycm9yKCdPVkVSTE9BREVEJywgJ1RvbyBtYW55IG9wZXJhdGlvbnMgYXJlIHVuZGVyIHdheTsgcmV0cnkgbGF0ZXIuJywge1xuICAgICAgICByZXRyeWFibGU6IHRydWUsXG4gICAgICAgIGRldGFpbHM6IHsgaW5GbGlnaHRNYXgsIHJldHJ5QWZ0ZXJNczogNTAgfSxcbiAgICAgIH0pO1xuICAgIH1cbiAgICB0aGlzLiNpbkZsaWdodCsrO1xuICB9XG5cbiAgI2VuZCgpOiB2b2lkIHtcbiAgICB0aGlzLiNpbkZsaWdodC0tO1xuICAgIGlmICh0aGlzLiNpbkZsaWdodCA9PT0gMCkgdGhpcy4jb25JZGxlPy4oKTtcbiAgfVxuXG4gICNjaGVja09wZW4oKTogdm9pZCB7XG4gICAgaWYgKHRoaXMuI2Nsb3NpbmcgIT09IHVuZGVmaW5lZCkge1xuICAgICAgdGhyb3cgbmV3IFNwaWxsd2F5RXJyb3IoJ0tWX0NMT1NFRCcsICdUaGUgS1YgaXMgY2xvc2VkOyBvcGVuIGl0IGFnYWluIHdpdGggY3JlYXRlS3YuJyk7XG4gICAgfVxuICB9XG59XG5cbi8qKiBSZWdpc3RlciBlcnJvcnMgdW5kZXIgdGhlIEtWJ3Mgb3duIGNvZGVzOyBhbGwgb3RoZXJzIGFzIHRoZXkgYXJlLiAqL1xuZnVuY3Rpb24ga3ZFcnJvcihlcnJvcjogdW5rbm93biwga2luZDogJ3JlYWQnIHwgJ3dyaXRlJyk6IHVua25vd24ge1xuICBpZiAoIWlzU3BpbGx3YXlFcnJvcihlcnJvcikpIHJldHVybiBlcnJvcjtcbiAgaWYgKGVycm9yLmNvZGUgPT09ICdSRUdJU1RFUl9PVVRDT01FX1VOS05PV04nICYmIGtpbmQgPT09ICd3cml0ZScpIHtcbiAgICByZXR1cm4gbmV3IFNwaWxsd2F5RXJyb3IoXG4gICAgICAnS1ZfT1VUQ09NRV9VTktOT1dOJyxcbiAgICAgICdUaGUgd3JpdGUgbWF5IG9yIG1heSBub3QgaGF2ZSBiZWVuIGFwcGxpZWQ7IHJlcGVhdCBpdCB3aXRoIHRoZSBzYW1lIG9wZXJhdGlvbklkLicsXG4gICAgICB7IGFwcGxpZWQ6ICd1bmtub3duJywgcmV0cnlhYmxlOiB0cnVlLCBjYXVzZTogZXJyb3IgfSxcbiAgICApO1xuICB9XG4gIGlmIChlcnJvci5jb2RlICE9PSAnUkVHSVNURVJfVU5BVkFJTEFCTEUnICYmIGVycm9yLmNvZGUgIT09ICdSRUdJU1RFUl9PVVRDT01FX1VOS05PV04nKSB7XG4gICAgcmV0dXJuIGVycm9yO1xuICB9XG4gIHJldHVybiBuZXcgU3BpbGx3YXlFcnJvcihcbiAgICAnS1ZfVU5BVkFJTEFCTEUnLFxuICAgICdUb28gZmV3IG9mIHRoZSBrZXlcdTIwMTlzIG5vZGVzIGFuc3dlcjsgbm90aGluZyB3YXMgYXBwbGllZC4gUmV0cnkgd2hlbiBtb3JlIG5vZGVzIGFyZSB1cC4nLFxuICAgIHsgcmV0cnlhYmxlOiB0cnVlLCBjYXVzZTogZXJyb3IgfSxcbiAgKTtcbn1cbiIsICJpbXBvcnQgeyBkZWNvZGVSZWNvcmQsIHR5cGUgUmVwbGljYUdyb3VwLCB0eXBlIFJlZ2lzdGVycyB9IGZyb20gJ0BzcGlsbHdheS9yZWdpc3Rlcic7XG5pbXBvcnQgeyBwcmVmaXhSYW5nZSwgdHlwZSBFbnRyeSwgdHlwZSBLZXksIHR5cGUgU2Nhbk9wdGlvbnMgfSBmcm9tICdAc3BpbGx3YXkvc3RvcmFnZSc7XG5pbXBvcnQgeyByZWdpc3RlclByZWZpeCwgdGV4dE9mUmVnaXN0ZXJLZXkgfSBmcm9tICcuL2t2LWtleXMudHMnO1xuaW1wb3J0IHR5cGUgeyBLdk5vZGUgfSBmcm9tICcuL2t2LW5vZGUudHMnO1xuaW1wb3J0IHR5cGUgeyBLdlN0YXRlIH0gZnJvbSAnLi9rdi1zdGF0ZS50cyc7XG5pbXBvcnQgeyBtZXJnZVNjYW5zIH0gZnJvbSAnLi9tZXJnZS1zY2Fucy50cyc7XG5pbXBvcnQgdHlwZSB7IFJlcGxpY2FHcm91cHMgfSBmcm9tICcuL3JlcGxpY2EtZ3JvdXBzLnRzJztcblxuLyoqIFJlZ2lzdGVycyBicm91Z2h0IHVwIHRvIGRhdGUgYXQgdGhlIHNhbWUgdGltZS4gTW9yZTogZmFzdGVyLCBhbmQgbW9yZSBsb2FkIGJlc2lkZSB0aGUgY2FsbGVycy4gKi9cbmNvbnN0IENPTkNVUlJFTkNZID0gMzI7XG5jb25zdCBQQUdFX1NJWkUgPSA1MDA7XG5cbi8qKiBCcmluZ3Mgbm9kZXMgYmFjayB0byBob2xkaW5nIGFsbCB0aGF0IHRoZXkgb3duLiAqL1xuZXhwb3J0IGNsYXNzIFJlcGFpciB7XG4gIHJlYWRvbmx5ICNncm91cHM6IFJlcGxpY2FHcm91cHM7XG4gIHJlYWRvbmx5ICNyZWdpc3RlcnM6IFJlZ2lzdGVyczxLdlN0YXRlPjtcbiAgcmVhZG9ubHkgI3NjYW5PcHRpb25zOiBTY2FuT3B0aW9ucztcblxuICBjb25zdHJ1Y3Rvcihncm91cHM6IFJlcGxpY2FHcm91cHMsIHJlZ2lzdGVyczogUmVnaXN0ZXJzPEt2U3RhdGU+LCB0aW1lb3V0TXM6IG51bWJlcikge1xuICAgIHRoaXMuI3NjYW5PcHRpb25zID0geyBwYWdlU2l6ZTogUEFHRV9TSVpFLCB0aW1lb3V0TXMgfTtcbiAgICB0aGlzLiNncm91cHMgPSBncm91cHM7XG4gICAgdGhpcy4jcmVnaXN0ZXJzID0gcmVnaXN0ZXJzO1xuICB9XG5cbiAgLyoqXG4gICAqIEhhbmRzIGEgbm9kZSB3aGF0IGl0IG1pc3NlZCwga2V5IGJ5IGtleTsgcmV0dXJucyBob3cgbWFueSBrZXlzLiBXaGF0IGZhaWxzIHN0YXlzIG1pc3NlZC5cbiAgICogQHRocm93cyBSRUdJU1RFUl9VTkFWQUlMQUJMRSwgUkVHSVNURVJfT1VUQ09NRV9VTktOT1dOXG4gICAqL1xuICBhc3luYyByZXBsYXkobm9kZTogS3ZOb2RlKTogUHJvbWlzZTxudW1iZXI+IHtcbiAgICBjb25zdCBrZXlzID0gWy4uLm5vZGUubWlzc2VkS2V5c107XG4gICAgYXdhaXQgdGhpcy4jc3luY2hyb25pc2VBbGwoa2V5cyk7XG4gICAgcmV0dXJuIGtleXMubGVuZ3RoO1xuICB9XG5cbiAgLyoqXG4gICAqIENvbXBhcmVzIGFsbCByZWdpc3RlcnMgb24gYWxsIG5vZGVzIHRoYXQgYW5zd2VyIGFuZCBicmluZ3MgdGhlIGRpZmZlcmluZyBvbmVzIHVwIHRvIGRhdGUuXG4gICAqIFJldHVybnMgaG93IG1hbnkgdGhlcmUgd2VyZS5cbiAgICogQHRocm93cyBzdG9yYWdlIGFuZCByZWdpc3RlciBlcnJvcnM6IHRoZW4gbm90aGluZyBpcyBwcm92ZWQuXG4gICAqL1xuICBhc3luYyBjb21wYXJlQWxsKCk6IFByb21pc2U8bnVtYmVyPiB7XG4gICAgY29uc3QgcmFuZ2UgPSBwcmVmaXhSYW5nZShyZWdpc3RlclByZWZpeCh1bmRlZmluZWQpKTtcbiAgICBjb25zdCBzb3VyY2VzID0gdGhpcy4jZ3JvdXBzLm5vZGVzXG4gICAgICAuZmlsdGVyKChub2RlKSA9PiBub2RlLnN0YW5kaW5nICE9PSAnZG93bicpXG4gICAgICAubWFwKChub2RlKSA9PiAoeyBzb3VyY2U6IG5vZGUsIHBhZ2VzOiBub2RlLnN0b3JhZ2Uuc2NhbihyYW5nZSwgdGhpcy4jc2Nhbk9wdGlvbnMpIH0pKTtcbiAgICBsZXQgZGlmZmVyaW5nOiBLZXlbXSA9IFtdO1xuICAgIGxldCBjb3BpZWQgPSAwO1xuICAgIGZvciBhd2FpdCAoY29uc3QgeyBrZXksIGVudHJpZXMgfSBvZiBtZXJnZVNjYW5zKHNvdXJjZXMpKSB7XG4gICAgICBpZiAodGhpcy4jYWdyZWUodGhpcy4jZ3JvdXBzLm9mS2V5KHRleHRPZlJlZ2lzdGVyS2V5KGtleSkpLnJlcGxpY2FzLCBlbnRyaWVzKSkgY29udGludWU7XG4gICAgICBkaWZmZXJpbmcucHVzaChrZXkpO1xuICAgICAgY29waWVkKys7XG4gICAgICBpZiAoZGlmZmVyaW5nLmxlbmd0aCA8IFBBR0VfU0laRSkgY29udGludWU7XG4gICAgICBhd2FpdCB0aGlzLiNzeW5jaHJvbmlzZUFsbChkaWZmZXJpbmcpO1xuICAgICAgZGlmZmVyaW5nID0gW107XG4gICAgfVxuICAgIGF3YWl0IHRoaXMuI3N5bmNocm9uaXNlQWxsKGRpZmZlcmluZyk7XG4gICAgcmV0dXJuIGNvcGllZDtcbiAgfVxuXG4gIC8qKiBXaGV0aGVyIGV2ZXJ5IG93bmVyIHRoYXQgY2FuIGJlIHJlYWNoZWQgYWNjZXB0ZWQgdGhlIHNhbWUgYmFsbG90LiAqL1xuICAjYWdyZWUob3duZXJzOiByZWFkb25seSBLdk5vZGVbXSwgZW50cmllczogUmVhZG9ubHlNYXA8S3ZOb2RlLCBFbnRyeT4pOiBib29sZWFuIHtcbiAgICBsZXQgZmlyc3Q6IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgICBmb3IgKGNvbnN0IG93bmVyIG9mIG93bmVycykge1xuICAgICAgaWYgKG93bmVyLnN0YW5kaW5nID09PSAnZG93bicpIGNvbnRpbnVlO1xuICAgICAgY29uc3QgYmFsbG90ID0gYWNjZXB0ZWRCYWxsb3QoZW50cmllcy5nZXQob3duZXIpKTtcbiAgICAgIGlmIChmaXJzdCA9PT0gdW5kZWZpbmVkKSBmaXJzdCA9IGJhbGxvdDtcbiAgICAgIGVsc2UgaWYgKGJhbGxvdCAhPT0gZmlyc3QpIHJldHVybiBmYWxzZTtcbiAgICB9XG4gICAgcmV0dXJuIHRydWU7XG4gIH1cblxuICBhc3luYyAjc3luY2hyb25pc2VBbGwoa2V5czogcmVhZG9ubHkgS2V5W10pOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBjb25zdCByZXN0ID0ga2V5c1tTeW1ib2wuaXRlcmF0b3JdKCk7XG4gICAgY29uc3Qgd29yayA9IGFzeW5jICgpOiBQcm9taXNlPHZvaWQ+ID0+IHtcbiAgICAgIGZvciAoY29uc3Qga2V5IG9mIHJlc3QpIGF3YWl0IHRoaXMuI3JlZ2lzdGVycy5zeW5jaHJvbmlzZShrZXksIHRoaXMuI2dyb3VwT2Yoa2V5KSk7XG4gICAgfTtcbiAgICBhd2FpdCBQcm9taXNlLmFsbChBcnJheS5mcm9tKHsgbGVuZ3RoOiBNYXRoLm1pbihDT05DVVJSRU5DWSwga2V5cy5sZW5ndGgpIH0sIHdvcmspKTtcbiAgfVxuXG4gICNncm91cE9mKGtleTogS2V5KTogUmVwbGljYUdyb3VwIHtcbiAgICByZXR1cm4gdGhpcy4jZ3JvdXBzLm9mS2V5KHRleHRPZlJlZ2lzdGVyS2V5KGtleSkpO1xuICB9XG59XG5cbi8qKiBgJydgOiBub3RoaW5nIGFjY2VwdGVkOyBhIGRhbWFnZWQgcmVjb3JkIGRpZmZlcnMgZnJvbSBldmVyeSBvdGhlci4gKi9cbmZ1bmN0aW9uIGFjY2VwdGVkQmFsbG90KGVudHJ5OiBFbnRyeSB8IHVuZGVmaW5lZCk6IHN0cmluZyB7XG4gIHRyeSB7XG4gICAgcmV0dXJuIGRlY29kZVJlY29yZChlbnRyeSk/LmFjY2VwdGVkID8/ICcnO1xuICB9IGNhdGNoIHtcbiAgICByZXR1cm4gJ2RhbWFnZWQnO1xuICB9XG59XG4iLCAiaW1wb3J0IHR5cGUgeyBIYXNoUmluZyB9IGZyb20gJ0BzcGlsbHdheS9oYXNoLXJpbmcnO1xuaW1wb3J0IHR5cGUgeyBSZXBsaWNhR3JvdXAgfSBmcm9tICdAc3BpbGx3YXkvcmVnaXN0ZXInO1xuaW1wb3J0IHsgYXNzZXJ0VGhhdCB9IGZyb20gJ0BzcGlsbHdheS9ydW50aW1lJztcbmltcG9ydCB0eXBlIHsgS3ZOb2RlIH0gZnJvbSAnLi9rdi1ub2RlLnRzJztcblxuLyoqIFdoaWNoIG5vZGVzIGhvbGQgYSBrZXk6IHRoZSByaW5nJ3Mgb3duZXIgbGlzdHMgYXMgcmVwbGljYSBncm91cHMsIG1hZGUgb25jZSBlYWNoLiAqL1xuZXhwb3J0IGNsYXNzIFJlcGxpY2FHcm91cHMge1xuICByZWFkb25seSByaW5nOiBIYXNoUmluZztcbiAgcmVhZG9ubHkgbm9kZXM6IHJlYWRvbmx5IEt2Tm9kZVtdO1xuICAvKiogQSBtYWpvcml0eSBvZiBhIGtleSdzIG93bmVycy4gKi9cbiAgcmVhZG9ubHkgcXVvcnVtOiBudW1iZXI7XG4gIHJlYWRvbmx5ICNncm91cHMgPSBuZXcgTWFwPHJlYWRvbmx5IHN0cmluZ1tdLCBSZXBsaWNhR3JvdXAgJiB7IHJlYWRvbmx5IHJlcGxpY2FzOiBLdk5vZGVbXSB9PigpO1xuXG4gIGNvbnN0cnVjdG9yKHJpbmc6IEhhc2hSaW5nLCBub2RlczogcmVhZG9ubHkgS3ZOb2RlW10pIHtcbiAgICB0aGlzLnJpbmcgPSByaW5nO1xuICAgIHRoaXMubm9kZXMgPSBub2RlcztcbiAgICB0aGlzLnF1b3J1bSA9IE1hdGguZmxvb3IocmluZy5yZXBsaWNhdGlvbkZhY3RvciAvIDIpICsgMTtcbiAgfVxuXG4gIC8qKiBUaGUgb3duZXJzIG9mIGEgS1Yga2V5LCBmaXJzdCByYW5rIGZpcnN0LiAqL1xuICBvZktleShrZXk6IHN0cmluZyk6IFJlcGxpY2FHcm91cCAmIHsgcmVhZG9ubHkgcmVwbGljYXM6IHJlYWRvbmx5IEt2Tm9kZVtdIH0ge1xuICAgIGNvbnN0IG93bmVycyA9IHRoaXMucmluZy5nZXROb2RlcyhrZXkpO1xuICAgIGxldCBncm91cCA9IHRoaXMuI2dyb3Vwcy5nZXQob3duZXJzKTtcbiAgICBpZiAoZ3JvdXAgPT09IHVuZGVmaW5lZCkge1xuICAgICAgZ3JvdXAgPSB7IHJlcGxpY2FzOiBvd25lcnMubWFwKChpZCkgPT4gdGhpcy4jbm9kZU9mKGlkKSksIHF1b3J1bTogdGhpcy5xdW9ydW0gfTtcbiAgICAgIHRoaXMuI2dyb3Vwcy5zZXQob3duZXJzLCBncm91cCk7XG4gICAgfVxuICAgIHJldHVybiBncm91cDtcbiAgfVxuXG4gIC8qKiBIb3cgbWFueSBub2RlcyBtYXkgYmUgbG9zdCB3aXRoIGV2ZXJ5IGtleSBzdGlsbCBzZXJ2ZWQuICovXG4gIGdldCB0b2xlcmF0ZWRMb3NzZXMoKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy5yaW5nLnJlcGxpY2F0aW9uRmFjdG9yIC0gdGhpcy5xdW9ydW07XG4gIH1cblxuICAjbm9kZU9mKGlkOiBzdHJpbmcpOiBLdk5vZGUge1xuICAgIGNvbnN0IG5vZGUgPSB0aGlzLm5vZGVzLmZpbmQoKGVhY2gpID0+IGVhY2guaWQgPT09IGlkKTtcbiAgICBhc3NlcnRUaGF0KG5vZGUgIT09IHVuZGVmaW5lZCwgJ2V2ZXJ5IG93bmVyIGluIHRoZSByaW5nIGlzIGEgbm9kZSBvZiB0aGUgS1YnKTtcbiAgICByZXR1cm4gbm9kZTtcbiAgfVxufVxuIiwgIi8qKlxuICogVGhlIHRhZyBvZiBhIGtleTogdGhlIHRleHQgYmV0d2VlbiBpdHMgZmlyc3QgYHtgIGFuZCB0aGUgZmlyc3QgYH1gIGFmdGVyIGl0LCB3aGVuIG5vdCBlbXB0eTsgZWxzZVxuICogYHVuZGVmaW5lZGAuIEtleXMgb2Ygb25lIHRhZyBzaGFyZSBhIHNsb3QuIFRoZSBydWxlIGlzIFJlZGlzIENsdXN0ZXIncyAoY2x1c3RlciBzcGVjaWZpY2F0aW9uLFxuICogXCJIYXNoIHRhZ3NcIiksIHNvIGtleXMgdGhhdCB3ZXJlIGNvLWxvY2F0ZWQgdGhlcmUgYXJlIGNvLWxvY2F0ZWQgaGVyZS5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGtleVRhZyhrZXk6IHN0cmluZyk6IHN0cmluZyB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IG9wZW4gPSBrZXkuaW5kZXhPZigneycpO1xuICBpZiAob3BlbiA8IDApIHJldHVybiB1bmRlZmluZWQ7XG4gIGNvbnN0IGNsb3NlID0ga2V5LmluZGV4T2YoJ30nLCBvcGVuICsgMSk7XG4gIHJldHVybiBjbG9zZSA+IG9wZW4gKyAxID8ga2V5LnNsaWNlKG9wZW4gKyAxLCBjbG9zZSkgOiB1bmRlZmluZWQ7XG59XG4iLCAiLyoqXG4gKiBOYW1lIGFuZCB2ZXJzaW9uIG9mIHtAbGluayByaW5nSGFzaH0uIEl0IGlzIHN0b3JlZCB3aXRoIGV2ZXJ5IHNlcmlhbGlzZWQgcmluZzogYW5vdGhlciBmdW5jdGlvblxuICogd291bGQgcGxhY2Uga2V5cyBlbHNld2hlcmUsIHNvIGl0IHdvdWxkIGdldCBhbm90aGVyIG5hbWUuXG4gKi9cbmV4cG9ydCBjb25zdCBSSU5HX0hBU0hfTkFNRSA9ICdzcGlsbHdheS1yaW5nLWhhc2gtMSc7XG5cbi8qKlxuICogVGhlIGhhc2ggb2Yga2V5cyBhbmQgbm9kZSBpZHM6IGFuIHVuc2lnbmVkIDMyLWJpdCBpbnRlZ2VyLCB0aGUgc2FtZSBpbiBldmVyeSBwcm9jZXNzLlxuICpcbiAqIEl0IGlzIE11cm11ckhhc2gzIHg4NiAzMiAoQXVzdGluIEFwcGxlYnksIHB1YmxpYyBkb21haW4pIG9mIHRoZSB0ZXh0J3MgVVRGLTE2IGNvZGUgdW5pdHMsIHR3b1xuICogYnl0ZXMgZWFjaCwgbG93IGJ5dGUgZmlyc3QuIENvZGUgdW5pdHMgYW5kIG5vdCBVVEYtOCwgYmVjYXVzZSBhIHBhaXIgb2YgdW5pdHMgaXMgb25lIHdvcmQgb2ZcbiAqIGlucHV0IChoYWxmIHRoZSBwcmljZSwgc2VlIGRvY3MvZGVjaXNpb25zLzAwMDQtaGFzaC1yaW5nLm1kKSBhbmQgYmVjYXVzZSBldmVyeSBKYXZhU2NyaXB0IHN0cmluZyxcbiAqIGxvbmUgc3Vycm9nYXRlcyBpbmNsdWRlZCwgaGFzIHRoZW0uIEFub3RoZXIgbGFuZ3VhZ2UgZ2V0cyB0aGUgc2FtZSB2YWx1ZSBmcm9tIGFueSBNdXJtdXJIYXNoM1xuICogb3ZlciB0aGUgVVRGLTE2TEUgYnl0ZXM7IGB0ZXN0L3ZlY3RvcnMvcmluZy1oYXNoLTEuanNvbmAgZml4ZXMgaXQuIE5vdCBmb3Igc2VjcmV0czogd2hvZXZlciBrbm93c1xuICogdGhlIHNlZWQgY2FuIGZpbmQga2V5cyBvZiBvbmUgc2xvdC5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJpbmdIYXNoKHRleHQ6IHN0cmluZywgc2VlZDogbnVtYmVyKTogbnVtYmVyIHtcbiAgcmV0dXJuIHJpbmdIYXNoT2ZSYW5nZSh0ZXh0LCAwLCB0ZXh0Lmxlbmd0aCwgc2VlZCk7XG59XG5cbi8qKiB7QGxpbmsgcmluZ0hhc2h9IG9mIGB0ZXh0LnNsaWNlKHN0YXJ0LCBlbmQpYCB3aXRob3V0IG1ha2luZyB0aGUgc2xpY2UuICovXG5leHBvcnQgZnVuY3Rpb24gcmluZ0hhc2hPZlJhbmdlKHRleHQ6IHN0cmluZywgc3RhcnQ6IG51bWJlciwgZW5kOiBudW1iZXIsIHNlZWQ6IG51bWJlcik6IG51bWJlciB7XG4gIGxldCBoYXNoID0gc2VlZCB8IDA7XG4gIGxldCBpID0gc3RhcnQ7XG4gIGZvciAoY29uc3QgcGFpcnNFbmQgPSBlbmQgLSAxOyBpIDwgcGFpcnNFbmQ7IGkgKz0gMikge1xuICAgIGNvbnN0IHdvcmQgPSB0ZXh0LmNoYXJDb2RlQXQoaSkgfCAodGV4dC5jaGFyQ29kZUF0KGkgKyAxKSA8PCAxNik7XG4gICAgbGV0IGsgPSBNYXRoLmltdWwod29yZCwgMHhjYzllMmQ1MSk7XG4gICAgayA9IChrIDw8IDE1KSB8IChrID4+PiAxNyk7XG4gICAgaGFzaCBePSBNYXRoLmltdWwoaywgMHgxYjg3MzU5Myk7XG4gICAgaGFzaCA9IChoYXNoIDw8IDEzKSB8IChoYXNoID4+PiAxOSk7XG4gICAgaGFzaCA9IChNYXRoLmltdWwoaGFzaCwgNSkgKyAweGU2NTQ2YjY0KSB8IDA7XG4gIH1cbiAgaWYgKGkgPCBlbmQpIHtcbiAgICBsZXQgayA9IE1hdGguaW11bCh0ZXh0LmNoYXJDb2RlQXQoaSksIDB4Y2M5ZTJkNTEpO1xuICAgIGsgPSAoayA8PCAxNSkgfCAoayA+Pj4gMTcpO1xuICAgIGhhc2ggXj0gTWF0aC5pbXVsKGssIDB4MWI4NzM1OTMpO1xuICB9XG4gIHJldHVybiBtaXgzMihoYXNoIF4gKChlbmQgLSBzdGFydCkgKiAyKSk7XG59XG5cbi8qKiBNdXJtdXJIYXNoMydzIGZpbmFsIG1peDogZXZlcnkgaW5wdXQgYml0IGNoYW5nZXMgZWFjaCBvdXRwdXQgYml0IHdpdGggcHJvYmFiaWxpdHkgYWJvdXQgMS8yLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG1peDMyKHZhbHVlOiBudW1iZXIpOiBudW1iZXIge1xuICBsZXQgaGFzaCA9IE1hdGguaW11bCh2YWx1ZSBeICh2YWx1ZSA+Pj4gMTYpLCAweDg1ZWJjYTZiKTtcbiAgaGFzaCA9IE1hdGguaW11bChoYXNoIF4gKGhhc2ggPj4+IDEzKSwgMHhjMmIyYWUzNSk7XG4gIHJldHVybiAoaGFzaCBeIChoYXNoID4+PiAxNikpID4+PiAwO1xufVxuIiwgImltcG9ydCB0eXBlIHsgSGFzaFJpbmcgfSBmcm9tICcuL2hhc2gtcmluZy50cyc7XG5pbXBvcnQgeyBrZXlUYWcgfSBmcm9tICcuL2tleS10YWcudHMnO1xuaW1wb3J0IHsgcmluZ0hhc2ggfSBmcm9tICcuL3JpbmctaGFzaC50cyc7XG5cbi8qKiBXaHkgYSBrZXkgaXMgd2hlcmUgaXQgaXMuICovXG5leHBvcnQgaW50ZXJmYWNlIEtleUV4cGxhbmF0aW9uIHtcbiAgcmVhZG9ubHkga2V5OiBzdHJpbmc7XG4gIC8qKiBUaGUgYHt0YWd9YCB0aGF0IHBsYWNlcyB0aGUga2V5LCB3aGVuIGl0IGhhcyBvbmUuICovXG4gIHJlYWRvbmx5IHRhZzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICAvKiogSGFzaCBvZiB0aGUgdGFnLCBlbHNlIG9mIHRoZSBrZXk6IGFuIHVuc2lnbmVkIDMyLWJpdCBpbnRlZ2VyLiAqL1xuICByZWFkb25seSBoYXNoOiBudW1iZXI7XG4gIC8qKiBUaGUgaGlnaGVzdCBiaXRzIG9mIHRoZSBoYXNoLiAqL1xuICByZWFkb25seSBzbG90OiBudW1iZXI7XG4gIC8qKiBWZXJzaW9uIG9mIHRoZSBvd25lciB0YWJsZSB0aGF0IGFuc3dlcmVkLiAqL1xuICByZWFkb25seSB2ZXJzaW9uOiBudW1iZXI7XG4gIHJlYWRvbmx5IG5vZGVzOiByZWFkb25seSBzdHJpbmdbXTtcbiAgLyoqIFpvbmVzIG9mIGBub2Rlc2A7IGB1bmRlZmluZWRgIGZvciBhIG5vZGUgdGhhdCBpcyBhIHpvbmUgb2YgaXRzIG93bi4gKi9cbiAgcmVhZG9ubHkgem9uZXM6IHJlYWRvbmx5IChzdHJpbmcgfCB1bmRlZmluZWQpW107XG4gIC8qKiBBbGwgb2YgaXQgaW4gd29yZHMsIGZvciBwZW9wbGUuICovXG4gIHJlYWRvbmx5IHRleHQ6IHN0cmluZztcbn1cblxuLyoqIEB0aHJvd3MgUklOR19LRVlfSU5WQUxJRC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBleHBsYWluS2V5KHJpbmc6IEhhc2hSaW5nLCBrZXk6IHN0cmluZyk6IEtleUV4cGxhbmF0aW9uIHtcbiAgY29uc3Qgc2xvdCA9IHJpbmcuc2xvdE9mKGtleSk7XG4gIGNvbnN0IHRhZyA9IGtleVRhZyhrZXkpO1xuICBjb25zdCBub2RlcyA9IHJpbmcubm9kZXNPZlNsb3Qoc2xvdCk7XG4gIGNvbnN0IHpvbmVzID0gbm9kZXMubWFwKChpZCkgPT4gcmluZy5ub2Rlcy5maW5kKChub2RlKSA9PiBub2RlLmlkID09PSBpZCk/LnpvbmUpO1xuICBjb25zdCBmYWN0cyA9IHsga2V5LCB0YWcsIGhhc2g6IHJpbmdIYXNoKHRhZyA/PyBrZXksIHJpbmcuc2VlZCksIHNsb3QsIG5vZGVzLCB6b25lcyB9O1xuICByZXR1cm4geyAuLi5mYWN0cywgdmVyc2lvbjogcmluZy52ZXJzaW9uLCB0ZXh0OiBzZW50ZW5jZShyaW5nLCBmYWN0cykgfTtcbn1cblxuZnVuY3Rpb24gc2VudGVuY2UoXG4gIHJpbmc6IEhhc2hSaW5nLFxuICB7IGtleSwgdGFnLCBoYXNoLCBzbG90LCBub2Rlcywgem9uZXMgfTogT21pdDxLZXlFeHBsYW5hdGlvbiwgJ3ZlcnNpb24nIHwgJ3RleHQnPixcbik6IHN0cmluZyB7XG4gIGNvbnN0IGhhc2hlZCA9IHRhZyA9PT0gdW5kZWZpbmVkID8gJ3RoZSB3aG9sZSBrZXknIDogYGl0cyB0YWcgeyR7dGFnfX1gO1xuICBjb25zdCBvd25lcnMgPSBub2Rlcy5tYXAoKGlkLCByYW5rKSA9PiB7XG4gICAgY29uc3Qgem9uZSA9IHpvbmVzW3JhbmtdO1xuICAgIHJldHVybiB6b25lID09PSB1bmRlZmluZWQgPyBpZCA6IGAke2lkfSAoem9uZSAke3pvbmV9KWA7XG4gIH0pO1xuICByZXR1cm4gKFxuICAgIGAke0pTT04uc3RyaW5naWZ5KGtleSl9OiB0aGUgaGFzaCBvZiAke2hhc2hlZH0gd2l0aCBzZWVkICR7cmluZy5zZWVkfSBpcyAke2hhc2h9LCBgICtcbiAgICBgd2hpY2ggaXMgc2xvdCAke3Nsb3R9IG9mICR7cmluZy5zbG90c307IHZlcnNpb24gJHtyaW5nLnZlcnNpb259IG9mIHRoZSBvd25lciB0YWJsZSBgICtcbiAgICBgZ2l2ZXMgdGhhdCBzbG90IHRvICR7b3duZXJzLmpvaW4oJywgdGhlbiAnKX0uYFxuICApO1xufVxuIiwgImltcG9ydCB0eXBlIHsgUmluZ05vZGUgfSBmcm9tICcuL3Jpbmctbm9kZS50cyc7XG5pbXBvcnQgdHlwZSB7IFJpbmdTaGFwZSB9IGZyb20gJy4vcmluZy1vcHRpb25zLnRzJztcblxuLyoqIGBbcmFua11bbm9kZV1gIHRvIGEgbnVtYmVyIG9mIHNsb3RzLiAqL1xuZXhwb3J0IHR5cGUgUmFua0NvdW50cyA9IHJlYWRvbmx5IEludDMyQXJyYXlbXTtcblxuLyoqXG4gKiBIb3cgbWFueSBzbG90cyBlYWNoIG5vZGUgc2hvdWxkIGhhdmUgYXQgZWFjaCByYW5rLiBSYW5rIDAgZm9sbG93cyB0aGUgd2VpZ2h0cyBleGFjdGx5LiBBbGwgcmFua3NcbiAqIHRvZ2V0aGVyIGZvbGxvdyB0aGVtIHRvbywgYXMgZmFyIGFzIG9uZSBub2RlIGhvbGRzIGEgc2xvdCBvbmNlIGFuZCB0aGUgY29waWVzIG9mIGEgc2xvdCBhcmVcbiAqIHNwcmVhZCBvdmVyIHpvbmVzOyB0aGUgb3RoZXIgcmFua3Mgc2hhcmUgd2hhdCBpcyBsZWZ0IHRvIGEgbm9kZSBhZnRlciByYW5rIDAgZXZlbmx5LlxuICpcbiAqIFF1b3RhcyBhcmUgd2hvbGUgYW5kIGFkZCB1cCB0byBgc2xvdHNgIGF0IGVhY2ggcmFuay4gV2hlcmUgcm91bmRpbmcgbGVhdmVzIGEgY2hvaWNlLCB0aGUgbm9kZVxuICogd2l0aCBtb3JlIHNsb3RzIGluIGBjdXJyZW50YCBnZXRzIHRoZSBvZGQgb25lLCBzbyB0aGF0IHJvdW5kaW5nIGFsb25lIG1vdmVzIG5vdGhpbmcuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzbG90UXVvdGFzKFxuICBub2RlczogcmVhZG9ubHkgUmluZ05vZGVbXSxcbiAgem9uZXM6IHJlYWRvbmx5IG51bWJlcltdLFxuICB7IHNsb3RzLCByZXBsaWNhdGlvbkZhY3RvciB9OiBSaW5nU2hhcGUsXG4gIGN1cnJlbnQ6IFJhbmtDb3VudHMsXG4pOiBSYW5rQ291bnRzIHtcbiAgY29uc3Qgd2VpZ2h0cyA9IG5vZGVzLm1hcCgobm9kZSkgPT4gbm9kZS53ZWlnaHQpO1xuICBjb25zdCB3ZWlnaHRTdW0gPSBzdW0od2VpZ2h0cyk7XG4gIGNvbnN0IGZpcnN0ID0gd2VpZ2h0cy5tYXAoKHdlaWdodCkgPT4gKHNsb3RzICogd2VpZ2h0KSAvIHdlaWdodFN1bSk7XG4gIGNvbnN0IHRvdGFsID0gdG90YWxTaGFyZXMod2VpZ2h0cywgem9uZXMsIHNsb3RzLCByZXBsaWNhdGlvbkZhY3Rvcik7XG4gIGNvbnN0IGdpdmVuID0gbmV3IEZsb2F0NjRBcnJheShub2Rlcy5sZW5ndGgpO1xuICByZXR1cm4gY3VycmVudC5tYXAoKGNvdW50cywgcmFuaykgPT4ge1xuICAgIGNvbnN0IHBhcnQgPSByZXBsaWNhdGlvbkZhY3RvciA9PT0gMSA/IDAgOiByYW5rIC8gKHJlcGxpY2F0aW9uRmFjdG9yIC0gMSk7XG4gICAgY29uc3QgZHVlID0gZmlyc3QubWFwKChzaGFyZSwgbm9kZSkgPT4ge1xuICAgICAgLy8gQ3VtdWxhdGl2ZSwgc28gdGhhdCB0aGUgcm91bmRpbmdzIG9mIGEgbm9kZSdzIHJhbmtzIGNhbmNlbCBpbnN0ZWFkIG9mIGFkZGluZyB1cC5cbiAgICAgIGNvbnN0IHVwVG9IZXJlID0gc2hhcmUgKyAoKHRvdGFsW25vZGVdID8/IHNoYXJlKSAtIHNoYXJlKSAqIHBhcnQ7XG4gICAgICByZXR1cm4gTWF0aC5tYXgoMCwgdXBUb0hlcmUgLSAoZ2l2ZW5bbm9kZV0gPz8gMCkpO1xuICAgIH0pO1xuICAgIGNvbnN0IHF1b3RhcyA9IHJvdW5kVG9TdW0oZHVlLCBzbG90cywgY291bnRzKTtcbiAgICBxdW90YXMuZm9yRWFjaCgocXVvdGEsIG5vZGUpID0+IChnaXZlbltub2RlXSA9IChnaXZlbltub2RlXSA/PyAwKSArIHF1b3RhKSk7XG4gICAgcmV0dXJuIHF1b3RhcztcbiAgfSk7XG59XG5cbi8qKiBTbG90cyBvZiBlYWNoIG5vZGUgb3ZlciBhbGwgcmFua3MsIG5vdCByb3VuZGVkLiAqL1xuZnVuY3Rpb24gdG90YWxTaGFyZXMoXG4gIHdlaWdodHM6IHJlYWRvbmx5IG51bWJlcltdLFxuICB6b25lczogcmVhZG9ubHkgbnVtYmVyW10sXG4gIHNsb3RzOiBudW1iZXIsXG4gIHJlcGxpY2F0aW9uRmFjdG9yOiBudW1iZXIsXG4pOiBudW1iZXJbXSB7XG4gIGNvbnN0IG1lbWJlcnM6IG51bWJlcltdW10gPSBbXTtcbiAgem9uZXMuZm9yRWFjaCgoem9uZSwgbm9kZSkgPT4gKG1lbWJlcnNbem9uZV0gPz89IFtdKS5wdXNoKG5vZGUpKTtcbiAgY29uc3Qgem9uZVdlaWdodHMgPSBtZW1iZXJzLm1hcCgobm9kZXMpID0+IHN1bShub2Rlcy5tYXAoKG5vZGUpID0+IHdlaWdodHNbbm9kZV0gPz8gMCkpKTtcbiAgY29uc3Qgem9uZVNoYXJlcyA9IG1lbWJlcnMubWFwKCgpID0+IDApO1xuICBsZXQgY29waWVzTGVmdCA9IHJlcGxpY2F0aW9uRmFjdG9yO1xuICBmb3IgKGxldCBsZXZlbCA9IDE7IGNvcGllc0xlZnQgPiAwOyBsZXZlbCsrKSB7XG4gICAgLy8gVGhlIGNvcGllcyBvZiBhIHNsb3QgZ28gb25jZSByb3VuZCB0aGUgem9uZXMgYmVmb3JlIGFueSB6b25lIGdldHMgYSBzZWNvbmQgb25lLlxuICAgIGNvbnN0IG9wZW4gPSBtZW1iZXJzLm1hcCgobm9kZXMpID0+IG5vZGVzLmxlbmd0aCA+PSBsZXZlbCk7XG4gICAgY29uc3Qgb3BlbkNvdW50ID0gb3Blbi5maWx0ZXIoQm9vbGVhbikubGVuZ3RoO1xuICAgIGNvbnN0IGNvcGllcyA9IE1hdGgubWluKGNvcGllc0xlZnQsIG9wZW5Db3VudCk7XG4gICAgY29uc3Qgb3BlbldlaWdodHMgPSB6b25lV2VpZ2h0cy5tYXAoKHdlaWdodCwgem9uZSkgPT4gKG9wZW5bem9uZV0gPT09IHRydWUgPyB3ZWlnaHQgOiAwKSk7XG4gICAgcG91cihvcGVuV2VpZ2h0cywgY29waWVzICogc2xvdHMsIHNsb3RzKS5mb3JFYWNoKChzaGFyZSwgem9uZSkgPT4ge1xuICAgICAgem9uZVNoYXJlc1t6b25lXSA9ICh6b25lU2hhcmVzW3pvbmVdID8/IDApICsgc2hhcmU7XG4gICAgfSk7XG4gICAgY29waWVzTGVmdCAtPSBjb3BpZXM7XG4gIH1cbiAgY29uc3Qgc2hhcmVzID0gd2VpZ2h0cy5tYXAoKCkgPT4gMCk7XG4gIG1lbWJlcnMuZm9yRWFjaCgobm9kZXMsIHpvbmUpID0+IHtcbiAgICBjb25zdCBvd24gPSBub2Rlcy5tYXAoKG5vZGUpID0+IHdlaWdodHNbbm9kZV0gPz8gMCk7XG4gICAgcG91cihvd24sIHpvbmVTaGFyZXNbem9uZV0gPz8gMCwgc2xvdHMpLmZvckVhY2goKHNoYXJlLCBpKSA9PiB7XG4gICAgICBzaGFyZXNbbm9kZXNbaV0gPz8gMF0gPSBzaGFyZTtcbiAgICB9KTtcbiAgfSk7XG4gIHJldHVybiBzaGFyZXM7XG59XG5cbi8qKiBEaXZpZGVzIGBhbW91bnRgIGluIHByb3BvcnRpb24gdG8gdGhlIHdlaWdodHMsIG5vbmUgYWJvdmUgYGNhcGAgKFwid2F0ZXIgZmlsbGluZ1wiKS4gKi9cbmZ1bmN0aW9uIHBvdXIod2VpZ2h0czogcmVhZG9ubHkgbnVtYmVyW10sIGFtb3VudDogbnVtYmVyLCBjYXA6IG51bWJlcik6IG51bWJlcltdIHtcbiAgY29uc3Qgc2hhcmVzID0gd2VpZ2h0cy5tYXAoKCkgPT4gMCk7XG4gIGNvbnN0IG9wZW4gPSBuZXcgU2V0KHdlaWdodHMua2V5cygpKTtcbiAgbGV0IGxlZnQgPSBhbW91bnQ7XG4gIGZvciAoOzspIHtcbiAgICBjb25zdCB3ZWlnaHRTdW0gPSBzdW0oWy4uLm9wZW5dLm1hcCgoaSkgPT4gd2VpZ2h0c1tpXSA/PyAwKSk7XG4gICAgaWYgKHdlaWdodFN1bSA9PT0gMCkgcmV0dXJuIHNoYXJlcztcbiAgICBjb25zdCBsZXZlbCA9IGxlZnQgLyB3ZWlnaHRTdW07XG4gICAgY29uc3QgZnVsbCA9IFsuLi5vcGVuXS5maWx0ZXIoKGkpID0+ICh3ZWlnaHRzW2ldID8/IDApICogbGV2ZWwgPj0gY2FwKTtcbiAgICBpZiAoZnVsbC5sZW5ndGggPT09IDApIHtcbiAgICAgIGZvciAoY29uc3QgaSBvZiBvcGVuKSBzaGFyZXNbaV0gPSAod2VpZ2h0c1tpXSA/PyAwKSAqIGxldmVsO1xuICAgICAgcmV0dXJuIHNoYXJlcztcbiAgICB9XG4gICAgZm9yIChjb25zdCBpIG9mIGZ1bGwpIHtcbiAgICAgIHNoYXJlc1tpXSA9IGNhcDtcbiAgICAgIG9wZW4uZGVsZXRlKGkpO1xuICAgICAgbGVmdCAtPSBjYXA7XG4gICAgfVxuICB9XG59XG5cbi8qKiBMYXJnZXN0IHJlbWFpbmRlcnM7IGVxdWFsIG9uZXMgaW4gb3JkZXIgb2YgYGN1cnJlbnRgLCBtb3N0IGZpcnN0LiAqL1xuZnVuY3Rpb24gcm91bmRUb1N1bShkdWU6IHJlYWRvbmx5IG51bWJlcltdLCB0b3RhbDogbnVtYmVyLCBjdXJyZW50OiBJbnQzMkFycmF5KTogSW50MzJBcnJheSB7XG4gIGNvbnN0IGR1c3QgPSAxZS03OyAvLyBzdW1zIG9mIHNoYXJlcyBhcmUgb2ZmIGJ5IGxlc3MgdGhhbiB0aGlzXG4gIGNvbnN0IHF1b3RhcyA9IEludDMyQXJyYXkuZnJvbShkdWUsICh2YWx1ZSkgPT4gTWF0aC5mbG9vcih2YWx1ZSArIGR1c3QpKTtcbiAgY29uc3QgcmVtYWluZGVyID0gKG5vZGU6IG51bWJlcik6IG51bWJlciA9PlxuICAgIE1hdGgucm91bmQoKChkdWVbbm9kZV0gPz8gMCkgLSAocXVvdGFzW25vZGVdID8/IDApKSAvIGR1c3QpO1xuICBjb25zdCBvcmRlciA9IFsuLi5kdWUua2V5cygpXS5zb3J0KFxuICAgIChhLCBiKSA9PiByZW1haW5kZXIoYikgLSByZW1haW5kZXIoYSkgfHwgKGN1cnJlbnRbYl0gPz8gMCkgLSAoY3VycmVudFthXSA/PyAwKSB8fCBhIC0gYixcbiAgKTtcbiAgbGV0IGxlZnQgPSB0b3RhbCAtIHN1bShxdW90YXMpO1xuICBmb3IgKGxldCBpID0gMDsgbGVmdCA+IDA7IGkgPSAoaSArIDEpICUgb3JkZXIubGVuZ3RoLCBsZWZ0LS0pIHtcbiAgICBjb25zdCBub2RlID0gb3JkZXJbaV0gPz8gMDtcbiAgICBxdW90YXNbbm9kZV0gPSAocXVvdGFzW25vZGVdID8/IDApICsgMTtcbiAgfVxuICBmb3IgKGxldCBpID0gb3JkZXIubGVuZ3RoIC0gMTsgbGVmdCA8IDA7IGktLSkge1xuICAgIGNvbnN0IG5vZGUgPSBvcmRlclsoKGkgJSBvcmRlci5sZW5ndGgpICsgb3JkZXIubGVuZ3RoKSAlIG9yZGVyLmxlbmd0aF0gPz8gMDtcbiAgICBpZiAoKHF1b3Rhc1tub2RlXSA/PyAwKSA9PT0gMCkgY29udGludWU7XG4gICAgcXVvdGFzW25vZGVdID0gKHF1b3Rhc1tub2RlXSA/PyAwKSAtIDE7XG4gICAgbGVmdCsrO1xuICB9XG4gIHJldHVybiBxdW90YXM7XG59XG5cbmZ1bmN0aW9uIHN1bSh2YWx1ZXM6IEl0ZXJhYmxlPG51bWJlcj4pOiBudW1iZXIge1xuICBsZXQgdG90YWwgPSAwO1xuICBmb3IgKGNvbnN0IHZhbHVlIG9mIHZhbHVlcykgdG90YWwgKz0gdmFsdWU7XG4gIHJldHVybiB0b3RhbDtcbn1cbiIsICJpbXBvcnQgeyBtaXgzMiwgcmluZ0hhc2ggfSBmcm9tICcuL3JpbmctaGFzaC50cyc7XG5pbXBvcnQgdHlwZSB7IFJpbmdOb2RlIH0gZnJvbSAnLi9yaW5nLW5vZGUudHMnO1xuaW1wb3J0IHR5cGUgeyBSaW5nU2hhcGUgfSBmcm9tICcuL3Jpbmctb3B0aW9ucy50cyc7XG5pbXBvcnQgeyBzbG90UXVvdGFzLCB0eXBlIFJhbmtDb3VudHMgfSBmcm9tICcuL3Nsb3QtcXVvdGFzLnRzJztcblxuLyoqIEEgY2VsbCB3aXRob3V0IGFuIG93bmVyLCBpbiBhIHRhYmxlIHVuZGVyIGNvbnN0cnVjdGlvbiBvbmx5LiAqL1xuZXhwb3J0IGNvbnN0IFZBQ0FOVCA9IDB4ZmZmZjtcblxuLyoqIE93bmVycyBieSBudW1iZXIgb2Ygbm9kZTogY2VsbCBgc2xvdCAqIHJlcGxpY2F0aW9uRmFjdG9yICsgcmFua2AuICovXG5leHBvcnQgdHlwZSBPd25lckNlbGxzID0gVWludDE2QXJyYXk7XG5cbi8qKlxuICogVGhlIG93bmVyIHRhYmxlIHdoaWxlIGEgcGxhY2VtZW50IHdvcmtzIG9uIGl0OiBjZWxscywgY291bnRzIGFuZCBxdW90YXMsIGFuZCB0aGUgdHdvIHF1ZXN0aW9ucyBvZlxuICogYSBwbGFjZW1lbnQ6IG1heSB0aGlzIG5vZGUgam9pbiB0aGF0IHNsb3QsIGFuZCB3aG8gd2FudHMgaXQgbW9zdC4gTm9kZXMgYXJlIG51bWJlcnMsIHRoZWlyIHBsYWNlc1xuICogaW4gYG5vZGVzYC5cbiAqL1xuZXhwb3J0IGNsYXNzIE93bmVyVGFibGUge1xuICByZWFkb25seSBzaGFwZTogUmluZ1NoYXBlO1xuICByZWFkb25seSBub2RlczogcmVhZG9ubHkgUmluZ05vZGVbXTtcbiAgcmVhZG9ubHkgY2VsbHM6IE93bmVyQ2VsbHM7XG4gIHJlYWRvbmx5ICNjb3VudHM6IFJhbmtDb3VudHM7XG4gIHJlYWRvbmx5ICNxdW90YXM6IFJhbmtDb3VudHM7XG4gIHJlYWRvbmx5ICNoYXNoZXM6IHJlYWRvbmx5IG51bWJlcltdO1xuICByZWFkb25seSAjem9uZXM6IHJlYWRvbmx5IG51bWJlcltdO1xuICByZWFkb25seSAjem9uZVNpemVzOiByZWFkb25seSBudW1iZXJbXTtcbiAgLyoqIFdoZXRoZXIgYSB6b25lIGhhcyBzZXZlcmFsIG5vZGVzOyBvdGhlcndpc2UgZXZlcnkgbm9kZSBtYXkgam9pbiBldmVyeSBzbG90IGl0IGlzIG5vdCBpbi4gKi9cbiAgcmVhZG9ubHkgI3pvbmVkOiBib29sZWFuO1xuXG4gIC8qKiBUYWtlcyBvdmVyIGBjZWxsc2AgYW5kIGNoYW5nZXMgdGhlbS4gKi9cbiAgY29uc3RydWN0b3Ioc2hhcGU6IFJpbmdTaGFwZSwgbm9kZXM6IHJlYWRvbmx5IFJpbmdOb2RlW10sIGNlbGxzOiBPd25lckNlbGxzKSB7XG4gICAgdGhpcy5zaGFwZSA9IHNoYXBlO1xuICAgIHRoaXMubm9kZXMgPSBub2RlcztcbiAgICB0aGlzLmNlbGxzID0gY2VsbHM7XG4gICAgdGhpcy4jaGFzaGVzID0gbm9kZXMubWFwKChub2RlKSA9PiByaW5nSGFzaChub2RlLmlkLCBzaGFwZS5zZWVkKSk7XG4gICAgdGhpcy4jem9uZXMgPSB6b25lTnVtYmVycyhub2Rlcyk7XG4gICAgdGhpcy4jem9uZVNpemVzID0gY291bnRFYWNoKHRoaXMuI3pvbmVzKTtcbiAgICB0aGlzLiN6b25lZCA9IHRoaXMuI3pvbmVTaXplcy5zb21lKChzaXplKSA9PiBzaXplID4gMSk7XG4gICAgdGhpcy4jY291bnRzID0gY291bnRDZWxscyhzaGFwZSwgbm9kZXMubGVuZ3RoLCBjZWxscyk7XG4gICAgdGhpcy4jcXVvdGFzID0gc2xvdFF1b3Rhcyhub2RlcywgdGhpcy4jem9uZXMsIHNoYXBlLCB0aGlzLiNjb3VudHMpO1xuICB9XG5cbiAgYXQoc2xvdDogbnVtYmVyLCByYW5rOiBudW1iZXIpOiBudW1iZXIge1xuICAgIHJldHVybiB0aGlzLmNlbGxzW3Nsb3QgKiB0aGlzLnNoYXBlLnJlcGxpY2F0aW9uRmFjdG9yICsgcmFua10gPz8gVkFDQU5UO1xuICB9XG5cbiAgLyoqIEdpdmVzIGEgY2VsbCB0byBgbm9kZWAgKG9yIHRvIG5vYm9keTogYFZBQ0FOVGApLCB3aG9ldmVyIGhhZCBpdC4gKi9cbiAgcHV0KHNsb3Q6IG51bWJlciwgcmFuazogbnVtYmVyLCBub2RlOiBudW1iZXIpOiB2b2lkIHtcbiAgICBjb25zdCBjb3VudHMgPSB0aGlzLiNjb3VudHNbcmFua107XG4gICAgY29uc3QgYmVmb3JlID0gdGhpcy5hdChzbG90LCByYW5rKTtcbiAgICBpZiAoY291bnRzICE9PSB1bmRlZmluZWQgJiYgYmVmb3JlICE9PSBWQUNBTlQpIGNvdW50c1tiZWZvcmVdID0gKGNvdW50c1tiZWZvcmVdID8/IDApIC0gMTtcbiAgICBpZiAoY291bnRzICE9PSB1bmRlZmluZWQgJiYgbm9kZSAhPT0gVkFDQU5UKSBjb3VudHNbbm9kZV0gPSAoY291bnRzW25vZGVdID8/IDApICsgMTtcbiAgICB0aGlzLmNlbGxzW3Nsb3QgKiB0aGlzLnNoYXBlLnJlcGxpY2F0aW9uRmFjdG9yICsgcmFua10gPSBub2RlO1xuICB9XG5cbiAgLyoqIFNsb3RzIHRoYXQgYG5vZGVgIHN0aWxsIHdhbnRzIGF0IGByYW5rYDsgbmVnYXRpdmUgd2hlbiBpdCBoYXMgdG9vIG1hbnkuICovXG4gIHJvb20ocmFuazogbnVtYmVyLCBub2RlOiBudW1iZXIpOiBudW1iZXIge1xuICAgIHJldHVybiAodGhpcy4jcXVvdGFzW3JhbmtdPy5bbm9kZV0gPz8gMCkgLSAodGhpcy4jY291bnRzW3JhbmtdPy5bbm9kZV0gPz8gMCk7XG4gIH1cblxuICAvKiogU2xvdHMgdGhhdCBgbm9kZWAgc3RpbGwgd2FudHMgb3ZlciBhbGwgcmFua3M7IG5lZ2F0aXZlIHdoZW4gaXQgaGFzIHRvbyBtYW55LiAqL1xuICB0b3RhbFJvb20obm9kZTogbnVtYmVyKTogbnVtYmVyIHtcbiAgICBsZXQgcm9vbSA9IDA7XG4gICAgZm9yIChsZXQgcmFuayA9IDA7IHJhbmsgPCB0aGlzLnNoYXBlLnJlcGxpY2F0aW9uRmFjdG9yOyByYW5rKyspIHJvb20gKz0gdGhpcy5yb29tKHJhbmssIG5vZGUpO1xuICAgIHJldHVybiByb29tO1xuICB9XG5cbiAgLyoqIFRoZSByYW5rIGF0IHdoaWNoIGBub2RlYCBob2xkcyB0aGUgc2xvdCwgb3IgLTEuICovXG4gIHJhbmtPZihzbG90OiBudW1iZXIsIG5vZGU6IG51bWJlcik6IG51bWJlciB7XG4gICAgZm9yIChsZXQgcmFuayA9IDA7IHJhbmsgPCB0aGlzLnNoYXBlLnJlcGxpY2F0aW9uRmFjdG9yOyByYW5rKyspIHtcbiAgICAgIGlmICh0aGlzLmF0KHNsb3QsIHJhbmspID09PSBub2RlKSByZXR1cm4gcmFuaztcbiAgICB9XG4gICAgcmV0dXJuIC0xO1xuICB9XG5cbiAgLyoqXG4gICAqIFJlbmRlenZvdXMgc2NvcmUgb2YgYG5vZGVgIGZvciB0aGUgc2xvdCAoVGhhbGVyIGFuZCBSYXZpc2hhbmthciwgXCJoaWdoZXN0IHJhbmRvbSB3ZWlnaHRcIiksIGFuXG4gICAqIHVuc2lnbmVkIDMyLWJpdCBpbnRlZ2VyLiBJdCBvbmx5IG9yZGVycyBjbGFpbXM6IHNoYXJlcyBjb21lIGZyb20gdGhlIHF1b3Rhcywgc28gd2VpZ2h0cyBuZWVkIG5vXG4gICAqIGxvZ2FyaXRobSBhbmQgdGhlIHRhYmxlIGlzIHRoZSBzYW1lIG9uIGV2ZXJ5IGVuZ2luZS5cbiAgICovXG4gIHNjb3JlKHNsb3Q6IG51bWJlciwgbm9kZTogbnVtYmVyKTogbnVtYmVyIHtcbiAgICBjb25zdCBzbG90SGFzaCA9IE1hdGguaW11bChzbG90ICsgMSwgMHg5ZTM3NzliMSk7XG4gICAgcmV0dXJuIG1peDMyKG1peDMyKHNsb3RIYXNoIF4gdGhpcy5zaGFwZS5zZWVkKSBeICh0aGlzLiNoYXNoZXNbbm9kZV0gPz8gMCkpO1xuICB9XG5cbiAgLyoqIFdoZXRoZXIgYG5vZGVgIGlzIG91dHNpZGUgdGhlIHNsb3QgYW5kIGluIGEgem9uZSB3aXRoIGFzIGZldyBvZiBpdHMgY29waWVzIGFzIGNhbiBiZSBoYWQuICovXG4gIG1heUpvaW4oc2xvdDogbnVtYmVyLCBub2RlOiBudW1iZXIpOiBib29sZWFuIHtcbiAgICBpZiAodGhpcy5yYW5rT2Yoc2xvdCwgbm9kZSkgPj0gMCkgcmV0dXJuIGZhbHNlO1xuICAgIHJldHVybiAhdGhpcy4jem9uZWQgfHwgdGhpcy4jY29waWVzSW5ab25lT2Yoc2xvdCwgbm9kZSkgPT09IHRoaXMuZmV3ZXN0Q29waWVzKHNsb3QpO1xuICB9XG5cbiAgLyoqIENvcGllcyBvZiB0aGUgc2xvdCBpbiB0aGUgZW1wdGllc3Qgem9uZSB0aGF0IGhhcyBhIG5vZGUgb3V0c2lkZSB0aGUgc2xvdC4gKi9cbiAgZmV3ZXN0Q29waWVzKHNsb3Q6IG51bWJlcik6IG51bWJlciB7XG4gICAgaWYgKCF0aGlzLiN6b25lZCkgcmV0dXJuIDA7XG4gICAgbGV0IGZld2VzdCA9IEluZmluaXR5O1xuICAgIHRoaXMuI3pvbmVTaXplcy5mb3JFYWNoKChzaXplLCB6b25lKSA9PiB7XG4gICAgICBjb25zdCBjb3BpZXMgPSB0aGlzLiNjb3BpZXNJbihzbG90LCB6b25lKTtcbiAgICAgIGlmIChjb3BpZXMgPCBzaXplICYmIGNvcGllcyA8IGZld2VzdCkgZmV3ZXN0ID0gY29waWVzO1xuICAgIH0pO1xuICAgIHJldHVybiBmZXdlc3Q7XG4gIH1cblxuICAvKipcbiAgICogV2hldGhlciBgbm9kZWAsIG91dHNpZGUgdGhlIHNsb3QsIG1heSB0YWtlIGEgbWVtYmVyJ3MgcGxhY2U6IHRoZSB6b25lcyBtdXN0IGVuZCB1cCBhcyBldmVuIGFzXG4gICAqIHRoZXkgY2FuIGJlLiBTbyBhIG1lbWJlciBvZiBpdHMgb3duIHpvbmUgZ29lcywgdW5sZXNzIGFub3RoZXIgem9uZSBoYXMgYSBjb3B5IHRvIHNwYXJlLCBhbmRcbiAgICogdGhlbiBvbmUgb2YgdGhlIGZ1bGxlc3Qgem9uZS5cbiAgICovXG4gIG1heVJlcGxhY2Uoc2xvdDogbnVtYmVyLCByYW5rOiBudW1iZXIsIG5vZGU6IG51bWJlcik6IGJvb2xlYW4ge1xuICAgIGlmICghdGhpcy4jem9uZWQpIHJldHVybiB0cnVlO1xuICAgIGNvbnN0IG93bmVyID0gdGhpcy5hdChzbG90LCByYW5rKTtcbiAgICBpZiAodGhpcy4jem9uZXNbb3duZXJdID09PSB0aGlzLiN6b25lc1tub2RlXSkgcmV0dXJuICF0aGlzLmlzQ3Jvd2RlZEZvcihzbG90LCBub2RlKTtcbiAgICBjb25zdCBjb3BpZXMgPSB0aGlzLiNjb3BpZXNJblpvbmVPZihzbG90LCBvd25lcik7XG4gICAgcmV0dXJuIGNvcGllcyA+IHRoaXMuI2NvcGllc0luWm9uZU9mKHNsb3QsIG5vZGUpICYmIGNvcGllcyA9PT0gdGhpcy5tb3N0Q29waWVzKHNsb3QpO1xuICB9XG5cbiAgLyoqIFdoZXRoZXIgYSB6b25lIGhhcyB0d28gY29waWVzIG9mIHRoZSBzbG90IG1vcmUgdGhhbiB0aGUgem9uZSBvZiBgbm9kZWAuICovXG4gIGlzQ3Jvd2RlZEZvcihzbG90OiBudW1iZXIsIG5vZGU6IG51bWJlcik6IGJvb2xlYW4ge1xuICAgIHJldHVybiB0aGlzLiN6b25lZCAmJiB0aGlzLm1vc3RDb3BpZXMoc2xvdCkgPj0gdGhpcy4jY29waWVzSW5ab25lT2Yoc2xvdCwgbm9kZSkgKyAyO1xuICB9XG5cbiAgLyoqIENvcGllcyBvZiB0aGUgc2xvdCBpbiBpdHMgZnVsbGVzdCB6b25lLiAqL1xuICBtb3N0Q29waWVzKHNsb3Q6IG51bWJlcik6IG51bWJlciB7XG4gICAgbGV0IG1vc3QgPSAwO1xuICAgIGZvciAobGV0IHJhbmsgPSAwOyByYW5rIDwgdGhpcy5zaGFwZS5yZXBsaWNhdGlvbkZhY3RvcjsgcmFuaysrKSB7XG4gICAgICBjb25zdCBvd25lciA9IHRoaXMuYXQoc2xvdCwgcmFuayk7XG4gICAgICBpZiAob3duZXIgIT09IFZBQ0FOVCkgbW9zdCA9IE1hdGgubWF4KG1vc3QsIHRoaXMuI2NvcGllc0luWm9uZU9mKHNsb3QsIG93bmVyKSk7XG4gICAgfVxuICAgIHJldHVybiBtb3N0O1xuICB9XG5cbiAgI2NvcGllc0luWm9uZU9mKHNsb3Q6IG51bWJlciwgbm9kZTogbnVtYmVyKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy4jY29waWVzSW4oc2xvdCwgdGhpcy4jem9uZXNbbm9kZV0gPz8gLTEpO1xuICB9XG5cbiAgI2NvcGllc0luKHNsb3Q6IG51bWJlciwgem9uZTogbnVtYmVyKTogbnVtYmVyIHtcbiAgICBsZXQgY29waWVzID0gMDtcbiAgICBmb3IgKGxldCByYW5rID0gMDsgcmFuayA8IHRoaXMuc2hhcGUucmVwbGljYXRpb25GYWN0b3I7IHJhbmsrKykge1xuICAgICAgY29uc3Qgb3duZXIgPSB0aGlzLmF0KHNsb3QsIHJhbmspO1xuICAgICAgaWYgKG93bmVyICE9PSBWQUNBTlQgJiYgdGhpcy4jem9uZXNbb3duZXJdID09PSB6b25lKSBjb3BpZXMrKztcbiAgICB9XG4gICAgcmV0dXJuIGNvcGllcztcbiAgfVxufVxuXG4vKiogQSBudW1iZXIgZm9yIGVhY2ggem9uZSwgaW4gb3JkZXIgb2YgZmlyc3QgdXNlOyBhIG5vZGUgd2l0aG91dCBvbmUgaXMgYSB6b25lIG9mIGl0cyBvd24uICovXG5mdW5jdGlvbiB6b25lTnVtYmVycyhub2RlczogcmVhZG9ubHkgUmluZ05vZGVbXSk6IG51bWJlcltdIHtcbiAgY29uc3QgbnVtYmVycyA9IG5ldyBNYXA8c3RyaW5nLCBudW1iZXI+KCk7XG4gIHJldHVybiBub2Rlcy5tYXAoKHsgaWQsIHpvbmUgfSkgPT4ge1xuICAgIGNvbnN0IG5hbWUgPSB6b25lID09PSB1bmRlZmluZWQgPyBgbm9kZSAke2lkfWAgOiBgem9uZSAke3pvbmV9YDtcbiAgICBjb25zdCBudW1iZXIgPSBudW1iZXJzLmdldChuYW1lKSA/PyBudW1iZXJzLnNpemU7XG4gICAgbnVtYmVycy5zZXQobmFtZSwgbnVtYmVyKTtcbiAgICByZXR1cm4gbnVtYmVyO1xuICB9KTtcbn1cblxuZnVuY3Rpb24gY291bnRFYWNoKG51bWJlcnM6IHJlYWRvbmx5IG51bWJlcltdKTogbnVtYmVyW10ge1xuICBjb25zdCBjb3VudHM6IG51bWJlcltdID0gW107XG4gIGZvciAoY29uc3QgbnVtYmVyIG9mIG51bWJlcnMpIGNvdW50c1tudW1iZXJdID0gKGNvdW50c1tudW1iZXJdID8/IDApICsgMTtcbiAgcmV0dXJuIGNvdW50cztcbn1cblxuLyoqIFNsb3RzIG9mIGVhY2ggbm9kZSBhdCBlYWNoIHJhbmsuICovXG5leHBvcnQgZnVuY3Rpb24gY291bnRDZWxscyhzaGFwZTogUmluZ1NoYXBlLCBub2RlczogbnVtYmVyLCBjZWxsczogT3duZXJDZWxscyk6IEludDMyQXJyYXlbXSB7XG4gIGNvbnN0IHsgcmVwbGljYXRpb25GYWN0b3IgfSA9IHNoYXBlO1xuICBjb25zdCBjb3VudHMgPSBBcnJheS5mcm9tKHsgbGVuZ3RoOiByZXBsaWNhdGlvbkZhY3RvciB9LCAoKSA9PiBuZXcgSW50MzJBcnJheShub2RlcykpO1xuICBjZWxscy5mb3JFYWNoKChub2RlLCBjZWxsKSA9PiB7XG4gICAgY29uc3Qgb2ZSYW5rID0gY291bnRzW2NlbGwgJSByZXBsaWNhdGlvbkZhY3Rvcl07XG4gICAgaWYgKG9mUmFuayAhPT0gdW5kZWZpbmVkICYmIG5vZGUgIT09IFZBQ0FOVCkgb2ZSYW5rW25vZGVdID0gKG9mUmFua1tub2RlXSA/PyAwKSArIDE7XG4gIH0pO1xuICByZXR1cm4gY291bnRzO1xufVxuIiwgImltcG9ydCB7IGNvdW50Q2VsbHMsIE93bmVyVGFibGUgfSBmcm9tICcuL293bmVyLXRhYmxlLnRzJztcbmltcG9ydCB0eXBlIHsgUGxhY2VtZW50IH0gZnJvbSAnLi9wbGFjZS50cyc7XG5cbi8qKiBXaGF0IG9uZSBub2RlIGhvbGRzIG9mIGEgcmluZy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTm9kZVNoYXJlIHtcbiAgcmVhZG9ubHkgaWQ6IHN0cmluZztcbiAgLyoqIFNsb3RzIGl0IGhvbGRzLCBvdmVyIGFsbCByYW5rcy4gKi9cbiAgcmVhZG9ubHkgc2xvdHM6IG51bWJlcjtcbiAgLyoqIFNsb3RzIGl0IGhvbGRzIGF0IGVhY2ggcmFuay4gKi9cbiAgcmVhZG9ubHkgc2xvdHNCeVJhbms6IHJlYWRvbmx5IG51bWJlcltdO1xuICAvKiogU2xvdHMgaXQgc2hvdWxkIGhvbGQgYXQgZWFjaCByYW5rLCBieSBpdHMgd2VpZ2h0IGFuZCB6b25lLiAqL1xuICByZWFkb25seSBxdW90YUJ5UmFuazogcmVhZG9ubHkgbnVtYmVyW107XG59XG5cbi8qKiBUaGUgc2hhcmVzIG9mIGFsbCBub2RlcywgaW4gdGhlIG9yZGVyIG9mIHRoZWlyIGlkcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBub2RlU2hhcmVzKHsgc2hhcGUsIG5vZGVzLCBjZWxscyB9OiBQbGFjZW1lbnQpOiByZWFkb25seSBOb2RlU2hhcmVbXSB7XG4gIGNvbnN0IGNvdW50cyA9IGNvdW50Q2VsbHMoc2hhcGUsIG5vZGVzLmxlbmd0aCwgY2VsbHMpO1xuICBjb25zdCB0YWJsZSA9IG5ldyBPd25lclRhYmxlKHNoYXBlLCBub2RlcywgY2VsbHMpO1xuICByZXR1cm4gbm9kZXMubWFwKCh7IGlkIH0sIG5vZGUpID0+IHtcbiAgICBjb25zdCBzbG90c0J5UmFuayA9IGNvdW50cy5tYXAoKG9mUmFuaykgPT4gb2ZSYW5rW25vZGVdID8/IDApO1xuICAgIHJldHVybiB7XG4gICAgICBpZCxcbiAgICAgIHNsb3RzOiBzbG90c0J5UmFuay5yZWR1Y2UoKHRvdGFsLCBzbG90cykgPT4gdG90YWwgKyBzbG90cywgMCksXG4gICAgICBzbG90c0J5UmFuayxcbiAgICAgIHF1b3RhQnlSYW5rOiBzbG90c0J5UmFuay5tYXAoKHNsb3RzLCByYW5rKSA9PiBzbG90cyArIHRhYmxlLnJvb20ocmFuaywgbm9kZSkpLFxuICAgIH07XG4gIH0pO1xufVxuIiwgImltcG9ydCB0eXBlIHsgT3duZXJUYWJsZSB9IGZyb20gJy4vb3duZXItdGFibGUudHMnO1xuXG5jb25zdCBTTE9UX1NURVAgPSAyICoqIDEwOyAvLyBhYm92ZSBSSU5HX05PREVTX01BWFxuY29uc3QgU0NPUkVfU1RFUCA9IDIgKiogMjY7IC8vIGFib3ZlIDY1LDUzNiBzbG90cyB4IFNMT1RfU1RFUFxuXG4vKiogQSBub2RlJ3MgY2xhaW0gdG8gYSBzbG90LiAqL1xuZXhwb3J0IGludGVyZmFjZSBDbGFpbSB7XG4gIHJlYWRvbmx5IHNsb3Q6IG51bWJlcjtcbiAgcmVhZG9ubHkgbm9kZTogbnVtYmVyO1xufVxuXG4vKiogVGhlIGNsYWltcyBvZiBgbm9kZXNgIHRvIGBzbG90c2AgdGhhdCBgbWF5YCBhZG1pdHMsIGJ5IHJlbmRlenZvdXMgc2NvcmUsIGhpZ2hlc3QgZmlyc3QuICovXG5leHBvcnQgZnVuY3Rpb24qIHJhbmtDbGFpbXMoXG4gIHRhYmxlOiBPd25lclRhYmxlLFxuICBzbG90czogcmVhZG9ubHkgbnVtYmVyW10sXG4gIG5vZGVzOiByZWFkb25seSBudW1iZXJbXSxcbiAgbWF5OiAoc2xvdDogbnVtYmVyLCBub2RlOiBudW1iZXIpID0+IGJvb2xlYW4sXG4pOiBHZW5lcmF0b3I8Q2xhaW0+IHtcbiAgLy8gU2NvcmUsIHNsb3QgYW5kIG5vZGUgaW4gb25lIGV4YWN0IG51bWJlciBlYWNoLCBzbyB0aGF0IGEgbnVtZXJpYyBzb3J0IG9yZGVycyB0aGVtLlxuICBjb25zdCBjbGFpbXMgPSBuZXcgRmxvYXQ2NEFycmF5KHNsb3RzLmxlbmd0aCAqIG5vZGVzLmxlbmd0aCk7XG4gIGxldCBsZW5ndGggPSAwO1xuICBmb3IgKGNvbnN0IHNsb3Qgb2Ygc2xvdHMpIHtcbiAgICBmb3IgKGNvbnN0IG5vZGUgb2Ygbm9kZXMpIHtcbiAgICAgIGlmICghbWF5KHNsb3QsIG5vZGUpKSBjb250aW51ZTtcbiAgICAgIGNvbnN0IHNjb3JlID0gdGFibGUuc2NvcmUoc2xvdCwgbm9kZSkgPj4+IDY7IC8vIDI2IGJpdHM6IDUyIHdpdGggc2xvdCBhbmQgbm9kZVxuICAgICAgY2xhaW1zW2xlbmd0aCsrXSA9IHNjb3JlICogU0NPUkVfU1RFUCArIHNsb3QgKiBTTE9UX1NURVAgKyBub2RlO1xuICAgIH1cbiAgfVxuICBjbGFpbXMuc3ViYXJyYXkoMCwgbGVuZ3RoKS5zb3J0KCk7XG4gIGZvciAobGV0IGkgPSBsZW5ndGggLSAxOyBpID49IDA7IGktLSkge1xuICAgIGNvbnN0IGNsYWltID0gY2xhaW1zW2ldID8/IDA7XG4gICAgeWllbGQgeyBzbG90OiBNYXRoLmZsb29yKChjbGFpbSAlIFNDT1JFX1NURVApIC8gU0xPVF9TVEVQKSwgbm9kZTogY2xhaW0gJSBTTE9UX1NURVAgfTtcbiAgfVxufVxuXG4vKiogQWxsIHNsb3RzIGJ5IHRoZSBub2RlJ3MgcmVuZGV6dm91cyBzY29yZSwgaGlnaGVzdCBmaXJzdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzbG90c0J5U2NvcmUodGFibGU6IE93bmVyVGFibGUsIG5vZGU6IG51bWJlcik6IHJlYWRvbmx5IG51bWJlcltdIHtcbiAgY29uc3Qgc2xvdHMgPSBBcnJheS5mcm9tKHsgbGVuZ3RoOiB0YWJsZS5zaGFwZS5zbG90cyB9LCAoXywgc2xvdCkgPT4gc2xvdCk7XG4gIHJldHVybiBBcnJheS5mcm9tKFxuICAgIHJhbmtDbGFpbXModGFibGUsIHNsb3RzLCBbbm9kZV0sICgpID0+IHRydWUpLFxuICAgICh7IHNsb3QgfSkgPT4gc2xvdCxcbiAgKTtcbn1cbiIsICJpbXBvcnQgeyByYW5rQ2xhaW1zIH0gZnJvbSAnLi9yYW5rLWNsYWltcy50cyc7XG5pbXBvcnQgeyBWQUNBTlQsIHR5cGUgT3duZXJUYWJsZSB9IGZyb20gJy4vb3duZXItdGFibGUudHMnO1xuXG4vKipcbiAqIEdpdmVzIGV2ZXJ5IHZhY2FudCBjZWxsIG9mIG9uZSByYW5rIGFuIG93bmVyLCByYW5rcyBpbiByaXNpbmcgb3JkZXIuIENhcHBlZCByZW5kZXp2b3VzOiBvZiBhbGxcbiAqIChzbG90LCBub2RlKSBjbGFpbXMgdGhlIGhpZ2hlc3Qgc2NvcmVzIGFyZSBncmFudGVkIGZpcnN0LCBub25lIGJleW9uZCBhIG5vZGUncyBxdW90YS4gQ2VsbHMgdGhhdFxuICogZmluZCBubyBub2RlIHdpdGggcm9vbSBhbW9uZyB0aG9zZSB0aGF0IG1heSBqb2luIGFyZSBzZXR0bGVkIG9uZSBieSBvbmUsIHNlZSBgc2V0dGxlYC5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZpbGxSYW5rKHRhYmxlOiBPd25lclRhYmxlLCByYW5rOiBudW1iZXIpOiB2b2lkIHtcbiAgY29uc3QgdmFjYW50OiBudW1iZXJbXSA9IFtdO1xuICBmb3IgKGxldCBzbG90ID0gMDsgc2xvdCA8IHRhYmxlLnNoYXBlLnNsb3RzOyBzbG90KyspIHtcbiAgICBpZiAodGFibGUuYXQoc2xvdCwgcmFuaykgPT09IFZBQ0FOVCkgdmFjYW50LnB1c2goc2xvdCk7XG4gIH1cbiAgaWYgKHZhY2FudC5sZW5ndGggPT09IDApIHJldHVybjtcbiAgY29uc3QgbWF5Sm9pbiA9IChzbG90OiBudW1iZXIsIG5vZGU6IG51bWJlcik6IGJvb2xlYW4gPT4gdGFibGUubWF5Sm9pbihzbG90LCBub2RlKTtcbiAgZm9yIChjb25zdCB7IHNsb3QsIG5vZGUgfSBvZiByYW5rQ2xhaW1zKHRhYmxlLCB2YWNhbnQsIG9wZW5Ob2Rlcyh0YWJsZSwgcmFuayksIG1heUpvaW4pKSB7XG4gICAgaWYgKGlzT3Blbih0YWJsZSwgcmFuaywgbm9kZSkgJiYgdGFibGUuYXQoc2xvdCwgcmFuaykgPT09IFZBQ0FOVCkgdGFibGUucHV0KHNsb3QsIHJhbmssIG5vZGUpO1xuICB9XG4gIGNvbnN0IGZpbGxlZCA9IHZhY2FudC5maWx0ZXIoKHNsb3QpID0+IHRhYmxlLmF0KHNsb3QsIHJhbmspICE9PSBWQUNBTlQpO1xuICBmb3IgKGNvbnN0IHNsb3Qgb2YgdmFjYW50KSB7XG4gICAgaWYgKHRhYmxlLmF0KHNsb3QsIHJhbmspID09PSBWQUNBTlQpIHNldHRsZSh0YWJsZSwgc2xvdCwgcmFuaywgZmlsbGVkKTtcbiAgfVxufVxuXG4vKipcbiAqIEZpbGxzIG9uZSBjZWxsIHRoYXQgbm8gbm9kZSB3aXRoIHJvb20gbWF5IGpvaW4uIEluIG9yZGVyIG9mIHdoYXQgaXQgY29zdHM6IGEgbWVtYmVyIG9mIHRoZSBzbG90XG4gKiB0aGF0IHdhbnRzIHRoaXMgcmFuayBtb3ZlcyB1cCAobm8gZGF0YSBtb3ZlczsgdGhlIHJhbmsgaXQgbGVhdmVzIGlzIGZpbGxlZCBsYXRlcik7IGNlbGxzIGdpdmVuIHRvXG4gKiBuZXcgbWVtYmVycyBqdXN0IG5vdyBhcmUgaGFuZGVkIG9uLCBzbyB0aGF0IG9uZSBvZiB0aGVzZSBjYW4gY29tZSBoZXJlOyBlbHNlIHRoZSBub2RlIHRoYXQgaXNcbiAqIGxlYXN0IG92ZXIgaXRzIHF1b3RhcyB0YWtlcyBvbmUgbW9yZS5cbiAqL1xuZnVuY3Rpb24gc2V0dGxlKHRhYmxlOiBPd25lclRhYmxlLCBzbG90OiBudW1iZXIsIHJhbms6IG51bWJlciwgZmlsbGVkOiBudW1iZXJbXSk6IHZvaWQge1xuICBpZiAobW92ZVVwKHRhYmxlLCBzbG90LCByYW5rKSkgcmV0dXJuO1xuICBpZiAoIWhhbmRPbih0YWJsZSwgc2xvdCwgcmFuaywgZmlsbGVkKSkgb3ZlcmZpbGwodGFibGUsIHNsb3QsIHJhbmspO1xuICBmaWxsZWQucHVzaChzbG90KTtcbn1cblxuZnVuY3Rpb24gbW92ZVVwKHRhYmxlOiBPd25lclRhYmxlLCBzbG90OiBudW1iZXIsIHJhbms6IG51bWJlcik6IGJvb2xlYW4ge1xuICBsZXQgYmVzdCA9IC0xO1xuICBmb3IgKGxldCBsYXRlciA9IHJhbmsgKyAxOyBsYXRlciA8IHRhYmxlLnNoYXBlLnJlcGxpY2F0aW9uRmFjdG9yOyBsYXRlcisrKSB7XG4gICAgY29uc3Qgbm9kZSA9IHRhYmxlLmF0KHNsb3QsIGxhdGVyKTtcbiAgICBpZiAobm9kZSA9PT0gVkFDQU5UIHx8IHRhYmxlLnJvb20ocmFuaywgbm9kZSkgPD0gMCkgY29udGludWU7XG4gICAgY29uc3QgYmVzdE5vZGUgPSBiZXN0IDwgMCA/IC0xIDogdGFibGUuYXQoc2xvdCwgYmVzdCk7XG4gICAgaWYgKGJlc3QgPCAwIHx8IHRhYmxlLnJvb20ocmFuaywgbm9kZSkgPiB0YWJsZS5yb29tKHJhbmssIGJlc3ROb2RlKSkgYmVzdCA9IGxhdGVyO1xuICB9XG4gIGlmIChiZXN0IDwgMCkgcmV0dXJuIGZhbHNlO1xuICBjb25zdCBub2RlID0gdGFibGUuYXQoc2xvdCwgYmVzdCk7XG4gIHRhYmxlLnB1dChzbG90LCBiZXN0LCBWQUNBTlQpO1xuICB0YWJsZS5wdXQoc2xvdCwgcmFuaywgbm9kZSk7XG4gIHJldHVybiB0cnVlO1xufVxuXG4vKiogSG93IGEgbm9kZSBjYW4gYmUgZnJlZWQgb3IgdXNlZDogaXQgbWF5IHRha2UgdGhlIGNlbGwgb2YgYGdpdmVyYCBpbiBgc2xvdGAuICovXG5pbnRlcmZhY2UgSGFuZG92ZXIge1xuICByZWFkb25seSBzbG90OiBudW1iZXI7XG4gIHJlYWRvbmx5IGdpdmVyOiBudW1iZXIgfCB1bmRlZmluZWQ7XG59XG5cbi8qKlxuICogU2VhcmNoZXMgdGhlIHNob3J0ZXN0IGNoYWluIG9mIGhhbmRvdmVycyAoYW4gYXVnbWVudGluZyBwYXRoLCBhcyBpbiBiaXBhcnRpdGUgbWF0Y2hpbmcpOiBhIG5vZGVcbiAqIHdpdGggcm9vbSB0YWtlcyBhIGNlbGwsIGl0cyBvd25lciB0YWtlcyBhbm90aGVyJ3MsIGFuZCBzbyBvbjsgdGhlIGxhc3Qgb25lIGZyZWVkIGZpbGxzIGBzbG90YC5cbiAqL1xuZnVuY3Rpb24gaGFuZE9uKHRhYmxlOiBPd25lclRhYmxlLCBzbG90OiBudW1iZXIsIHJhbms6IG51bWJlciwgZmlsbGVkOiByZWFkb25seSBudW1iZXJbXSk6IGJvb2xlYW4ge1xuICBjb25zdCByZWFjaGVkID0gbmV3IE1hcDxudW1iZXIsIEhhbmRvdmVyPigpO1xuICBjb25zdCByZWFjaCA9IChmcm9tOiBIYW5kb3Zlcik6IG51bWJlciB8IHVuZGVmaW5lZCA9PiB7XG4gICAgZm9yIChsZXQgbm9kZSA9IDA7IG5vZGUgPCB0YWJsZS5ub2Rlcy5sZW5ndGg7IG5vZGUrKykge1xuICAgICAgaWYgKHJlYWNoZWQuaGFzKG5vZGUpIHx8ICF0YWJsZS5tYXlKb2luKGZyb20uc2xvdCwgbm9kZSkpIGNvbnRpbnVlO1xuICAgICAgcmVhY2hlZC5zZXQobm9kZSwgZnJvbSk7XG4gICAgICBpZiAoaXNPcGVuKHRhYmxlLCByYW5rLCBub2RlKSkgcmV0dXJuIG5vZGU7XG4gICAgfVxuICAgIHJldHVybiB1bmRlZmluZWQ7XG4gIH07XG4gIGxldCBlbmQgPSByZWFjaCh7IHNsb3QsIGdpdmVyOiB1bmRlZmluZWQgfSk7XG4gIGZvciAoY29uc3QgZ2l2ZXIgb2YgcmVhY2hlZC5rZXlzKCkpIHtcbiAgICBmb3IgKGNvbnN0IG90aGVyIG9mIGZpbGxlZCkge1xuICAgICAgaWYgKGVuZCAhPT0gdW5kZWZpbmVkIHx8IHJlYWNoZWQuc2l6ZSA9PT0gdGFibGUubm9kZXMubGVuZ3RoKSBicmVhaztcbiAgICAgIGlmICh0YWJsZS5hdChvdGhlciwgcmFuaykgIT09IGdpdmVyKSBjb250aW51ZTtcbiAgICAgIHRhYmxlLnB1dChvdGhlciwgcmFuaywgVkFDQU5UKTtcbiAgICAgIGVuZCA9IHJlYWNoKHsgc2xvdDogb3RoZXIsIGdpdmVyIH0pO1xuICAgICAgdGFibGUucHV0KG90aGVyLCByYW5rLCBnaXZlcik7XG4gICAgfVxuICB9XG4gIGlmIChlbmQgPT09IHVuZGVmaW5lZCkgcmV0dXJuIGZhbHNlO1xuICBmb3IgKGxldCBub2RlOiBudW1iZXIgfCB1bmRlZmluZWQgPSBlbmQ7IG5vZGUgIT09IHVuZGVmaW5lZDspIHtcbiAgICBjb25zdCBoYW5kb3ZlciA9IHJlYWNoZWQuZ2V0KG5vZGUpO1xuICAgIGlmIChoYW5kb3ZlciA9PT0gdW5kZWZpbmVkKSBicmVhaztcbiAgICB0YWJsZS5wdXQoaGFuZG92ZXIuc2xvdCwgcmFuaywgbm9kZSk7XG4gICAgbm9kZSA9IGhhbmRvdmVyLmdpdmVyO1xuICB9XG4gIHJldHVybiB0cnVlO1xufVxuXG5mdW5jdGlvbiBvdmVyZmlsbCh0YWJsZTogT3duZXJUYWJsZSwgc2xvdDogbnVtYmVyLCByYW5rOiBudW1iZXIpOiB2b2lkIHtcbiAgbGV0IGJlc3QgPSBWQUNBTlQ7XG4gIGZvciAobGV0IG5vZGUgPSAwOyBub2RlIDwgdGFibGUubm9kZXMubGVuZ3RoOyBub2RlKyspIHtcbiAgICBpZiAoIXRhYmxlLm1heUpvaW4oc2xvdCwgbm9kZSkpIGNvbnRpbnVlO1xuICAgIGlmIChiZXN0ID09PSBWQUNBTlQgfHwgY29tcGFyZU5lZWQodGFibGUsIHNsb3QsIHJhbmssIG5vZGUsIGJlc3QpID4gMCkgYmVzdCA9IG5vZGU7XG4gIH1cbiAgdGFibGUucHV0KHNsb3QsIHJhbmssIGJlc3QpO1xufVxuXG4vKiogV2hvIG5lZWRzIHRoZSBjZWxsIG1vcmU6IGJ5IGFsbCBzbG90cywgdGhlbiBieSB0aG9zZSBvZiB0aGUgcmFuaywgdGhlbiBieSBzY29yZS4gKi9cbmZ1bmN0aW9uIGNvbXBhcmVOZWVkKFxuICB0YWJsZTogT3duZXJUYWJsZSxcbiAgc2xvdDogbnVtYmVyLFxuICByYW5rOiBudW1iZXIsXG4gIG5vZGU6IG51bWJlcixcbiAgb3RoZXI6IG51bWJlcixcbik6IG51bWJlciB7XG4gIHJldHVybiAoXG4gICAgdGFibGUudG90YWxSb29tKG5vZGUpIC0gdGFibGUudG90YWxSb29tKG90aGVyKSB8fFxuICAgIHRhYmxlLnJvb20ocmFuaywgbm9kZSkgLSB0YWJsZS5yb29tKHJhbmssIG90aGVyKSB8fFxuICAgIHRhYmxlLnNjb3JlKHNsb3QsIG5vZGUpIC0gdGFibGUuc2NvcmUoc2xvdCwgb3RoZXIpXG4gICk7XG59XG5cbi8qKiBOb2RlcyB0aGF0IHdhbnQgY2VsbHMgb2YgdGhlIHJhbmsgYW5kIHNsb3RzIGF0IGFsbC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBvcGVuTm9kZXModGFibGU6IE93bmVyVGFibGUsIHJhbms6IG51bWJlcik6IG51bWJlcltdIHtcbiAgcmV0dXJuIFsuLi50YWJsZS5ub2Rlcy5rZXlzKCldLmZpbHRlcigobm9kZSkgPT4gaXNPcGVuKHRhYmxlLCByYW5rLCBub2RlKSk7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBpc09wZW4odGFibGU6IE93bmVyVGFibGUsIHJhbms6IG51bWJlciwgbm9kZTogbnVtYmVyKTogYm9vbGVhbiB7XG4gIHJldHVybiB0YWJsZS5yb29tKHJhbmssIG5vZGUpID4gMCAmJiB0YWJsZS50b3RhbFJvb20obm9kZSkgPiAwO1xufVxuIiwgImltcG9ydCB0eXBlIHsgT3duZXJUYWJsZSB9IGZyb20gJy4vb3duZXItdGFibGUudHMnO1xuXG4vKipcbiAqIExldHMgdGhlIG93bmVyIGF0IGByYW5rYCBvZiBhIHNsb3QgZXhjaGFuZ2UgcmFua3Mgd2l0aCBhbm90aGVyIG1lbWJlciwgd2hlcmUgdGhhdCBicmluZ3MgYm90aFxuICogY2xvc2VyIHRvIHRoZWlyIHF1b3Rhcy4gVGhlIHNhbWUgbm9kZXMgaG9sZCB0aGUgc2xvdCBhZnRlciBpdCwgc28gbm8gZGF0YSBtb3Zlcy5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGV4Y2hhbmdlUmFua3ModGFibGU6IE93bmVyVGFibGUsIHNsb3Q6IG51bWJlciwgcmFuazogbnVtYmVyKTogdm9pZCB7XG4gIGZvciAobGV0IG90aGVyID0gMDsgb3RoZXIgPCB0YWJsZS5zaGFwZS5yZXBsaWNhdGlvbkZhY3Rvcjsgb3RoZXIrKykge1xuICAgIGlmIChvdGhlciAhPT0gcmFuayAmJiBnYWluT2ZFeGNoYW5nZSh0YWJsZSwgc2xvdCwgcmFuaywgb3RoZXIpID4gMCkge1xuICAgICAgY29uc3Qgb3duZXIgPSB0YWJsZS5hdChzbG90LCByYW5rKTtcbiAgICAgIHRhYmxlLnB1dChzbG90LCByYW5rLCB0YWJsZS5hdChzbG90LCBvdGhlcikpO1xuICAgICAgdGFibGUucHV0KHNsb3QsIG90aGVyLCBvd25lcik7XG4gICAgICByZXR1cm47XG4gICAgfVxuICB9XG59XG5cbi8qKiBCeSBob3cgbXVjaCB0aGUgZGlzdGFuY2VzIGZyb20gdGhlIHF1b3RhcyBzaHJpbmssIHN1bW1lZCBvdmVyIGJvdGggbm9kZXMgYW5kIGJvdGggcmFua3MuICovXG5mdW5jdGlvbiBnYWluT2ZFeGNoYW5nZSh0YWJsZTogT3duZXJUYWJsZSwgc2xvdDogbnVtYmVyLCByYW5rOiBudW1iZXIsIG90aGVyOiBudW1iZXIpOiBudW1iZXIge1xuICBjb25zdCBvd25lciA9IHRhYmxlLmF0KHNsb3QsIHJhbmspO1xuICBjb25zdCBtZW1iZXIgPSB0YWJsZS5hdChzbG90LCBvdGhlcik7XG4gIC8vIEFub3RoZXIgb3JkZXIgb2Ygb3duZXJzIGlzIHdvcnRoIGl0IG9ubHkgYXQgdGhlIGVhcmxpZXIgcmFuaywgYW5kIG9uZSBzbG90IHRvbyBtYW55IGlzIHJvdW5kaW5nLlxuICBjb25zdCBmaXJzdCA9IE1hdGgubWluKHJhbmssIG90aGVyKTtcbiAgaWYgKHRhYmxlLnJvb20oZmlyc3QsIHRhYmxlLmF0KHNsb3QsIGZpcnN0KSkgPj0gLTEpIHJldHVybiAwO1xuICByZXR1cm4gKFxuICAgIGxlYXZlR2Fpbih0YWJsZS5yb29tKHJhbmssIG93bmVyKSkgK1xuICAgIGxlYXZlR2Fpbih0YWJsZS5yb29tKG90aGVyLCBtZW1iZXIpKSAtXG4gICAgbGVhdmVHYWluKHRhYmxlLnJvb20ocmFuaywgbWVtYmVyKSAtIDEpIC1cbiAgICBsZWF2ZUdhaW4odGFibGUucm9vbShvdGhlciwgb3duZXIpIC0gMSlcbiAgKTtcbn1cblxuLyoqIENoYW5nZSBvZiB0aGUgZGlzdGFuY2Ugd2hlbiBhIG5vZGUgd2l0aCB0aGlzIHJvb20gZ2l2ZXMgYSBjZWxsIHVwOiAxIG5lYXJlciwgb3IgMSBmYXJ0aGVyLiAqL1xuZnVuY3Rpb24gbGVhdmVHYWluKHJvb206IG51bWJlcik6IG51bWJlciB7XG4gIHJldHVybiByb29tIDwgMCA/IDEgOiAtMTtcbn1cbiIsICJpbXBvcnQgeyBleGNoYW5nZVJhbmtzIH0gZnJvbSAnLi9leGNoYW5nZS1yYW5rcy50cyc7XG5pbXBvcnQgdHlwZSB7IE93bmVyVGFibGUgfSBmcm9tICcuL293bmVyLXRhYmxlLnRzJztcbmltcG9ydCB7IHNsb3RzQnlTY29yZSB9IGZyb20gJy4vcmFuay1jbGFpbXMudHMnO1xuXG4vKipcbiAqIEJyaW5ncyBhIG5vZGUgdGhhdCBpcyBuZXcsIG9yIHRoYXQgZ290IGhlYXZpZXIsIHVwIHRvIGl0cyBxdW90YXMgYnkgdGFraW5nIGNlbGxzIGZyb20gb3duZXJzXG4gKiBhYm92ZSB0aGVpcnM7IG5vIG90aGVyIGNlbGwgY2hhbmdlcyBoYW5kcyBiZXR3ZWVuIHR3byBvdGhlciBub2Rlcy4gQXQgZWFjaCByYW5rIGl0IHRha2VzIHRoZVxuICogc2xvdHMgZm9yIHdoaWNoIGl0cyByZW5kZXp2b3VzIHNjb3JlIGlzIGhpZ2hlc3QsIHNvIHRoZSBjaG9pY2UgZG9lcyBub3QgZGVwZW5kIG9uIHRoZSBwYXN0LlxuICovXG5leHBvcnQgZnVuY3Rpb24gZ3Jvd05vZGUodGFibGU6IE93bmVyVGFibGUsIG5vZGU6IG51bWJlcik6IHZvaWQge1xuICBjb25zdCBzbG90cyA9IHNsb3RzQnlTY29yZSh0YWJsZSwgbm9kZSk7XG4gIGZvciAobGV0IHJhbmsgPSAwOyByYW5rIDwgdGFibGUuc2hhcGUucmVwbGljYXRpb25GYWN0b3I7IHJhbmsrKykge1xuICAgIHRha2VDZWxscyh0YWJsZSwgbm9kZSwgcmFuaywgc2xvdHMpO1xuICAgIHJvdGF0ZUNlbGxzKHRhYmxlLCBub2RlLCByYW5rLCBzbG90cyk7XG4gIH1cbiAgZm9yIChjb25zdCBzbG90IG9mIHNsb3RzKSB7XG4gICAgam9pblNsb3QodGFibGUsIG5vZGUsIHNsb3QpO1xuICAgIHNwcmVhZFpvbmVzKHRhYmxlLCBub2RlLCBzbG90KTtcbiAgfVxuICBmb3IgKGNvbnN0IHNsb3Qgb2Ygc2xvdHMpIHtcbiAgICBjb25zdCByYW5rID0gdGFibGUucmFua09mKHNsb3QsIG5vZGUpO1xuICAgIGlmIChyYW5rID49IDApIGV4Y2hhbmdlUmFua3ModGFibGUsIHNsb3QsIHJhbmspO1xuICB9XG59XG5cbi8qKiBUaGUgbm9kZSB0YWtlcyB0aGUgcGxhY2Ugb2YgYW4gb3duZXIgdGhhdCBoYXMgdG9vIG1hbnkgc2xvdHMgYXQgdGhpcyByYW5rLiAqL1xuZnVuY3Rpb24gdGFrZUNlbGxzKHRhYmxlOiBPd25lclRhYmxlLCBub2RlOiBudW1iZXIsIHJhbms6IG51bWJlciwgc2xvdHM6IHJlYWRvbmx5IG51bWJlcltdKTogdm9pZCB7XG4gIGZvciAoY29uc3Qgc2xvdCBvZiBzbG90cykge1xuICAgIGlmICh0YWJsZS5yb29tKHJhbmssIG5vZGUpIDw9IDAgfHwgdGFibGUudG90YWxSb29tKG5vZGUpIDw9IDApIHJldHVybjtcbiAgICBjb25zdCB0YWtlcyA9IHRhYmxlLnJvb20ocmFuaywgdGFibGUuYXQoc2xvdCwgcmFuaykpIDwgMCAmJiBtYXlUYWtlKHRhYmxlLCBzbG90LCByYW5rLCBub2RlKTtcbiAgICBpZiAodGFrZXMpIHRhYmxlLnB1dChzbG90LCByYW5rLCBub2RlKTtcbiAgfVxufVxuXG4vKipcbiAqIFdoZXJlIHRoZSBub2RlIGNhbm5vdCB0YWtlIGEgcmFuayBmcm9tIGl0cyBvd25lciBkaXJlY3RseSAodGhlIG5vZGUgaG9sZHMgdGhlIHNsb3QgYXQgYSBsYXRlclxuICogcmFuaywgb3IgdGhlIG93bmVyIG5lZWRzIGFsbCBpdHMgc2xvdHMpLCB0aGUgb3duZXIgc3RlcHMgYmFjayB0byBhIGxhdGVyIHJhbmssIHdob3NlIG93bmVyIGdpdmVzXG4gKiBwbGFjZSBpZiBpdCBpcyBub3QgdGhlIG5vZGUgaXRzZWxmLlxuICovXG5mdW5jdGlvbiByb3RhdGVDZWxscyhcbiAgdGFibGU6IE93bmVyVGFibGUsXG4gIG5vZGU6IG51bWJlcixcbiAgcmFuazogbnVtYmVyLFxuICBzbG90czogcmVhZG9ubHkgbnVtYmVyW10sXG4pOiB2b2lkIHtcbiAgZm9yIChjb25zdCBzbG90IG9mIHNsb3RzKSB7XG4gICAgaWYgKHRhYmxlLnJvb20ocmFuaywgbm9kZSkgPD0gMCkgcmV0dXJuO1xuICAgIGNvbnN0IG93bmVyID0gdGFibGUuYXQoc2xvdCwgcmFuayk7XG4gICAgaWYgKG93bmVyID09PSBub2RlIHx8IHRhYmxlLnJvb20ocmFuaywgb3duZXIpID49IDApIGNvbnRpbnVlO1xuICAgIGNvbnN0IG93biA9IHRhYmxlLnJhbmtPZihzbG90LCBub2RlKTtcbiAgICBjb25zdCBsYXRlciA9IG93biA+PSAwID8gb3duIDogcmFua1RvVGFrZSh0YWJsZSwgc2xvdCwgcmFuayArIDEsIG5vZGUpO1xuICAgIGlmIChsYXRlciA9PT0gdW5kZWZpbmVkIHx8IGxhdGVyIDwgcmFuaykgY29udGludWU7XG4gICAgdGFibGUucHV0KHNsb3QsIGxhdGVyLCBvd25lcik7XG4gICAgdGFibGUucHV0KHNsb3QsIHJhbmssIG5vZGUpO1xuICB9XG59XG5cbi8qKiBUaGUgbm9kZSBqb2lucyBhIHNsb3QgYXQgd2hhdGV2ZXIgcmFuaywgd2hlbiBpdCBsYWNrcyBzbG90cyBhbmQgYSBtZW1iZXIgaGFzIHRvbyBtYW55LiAqL1xuZnVuY3Rpb24gam9pblNsb3QodGFibGU6IE93bmVyVGFibGUsIG5vZGU6IG51bWJlciwgc2xvdDogbnVtYmVyKTogdm9pZCB7XG4gIGNvbnN0IHJhbmsgPSByYW5rVG9UYWtlKHRhYmxlLCBzbG90LCAwLCBub2RlKTtcbiAgaWYgKHJhbmsgIT09IHVuZGVmaW5lZCkgdGFibGUucHV0KHNsb3QsIHJhbmssIG5vZGUpO1xufVxuXG4vKiogVGhlIHJhbmsgZnJvbSBgZmlyc3RgIG9uIHdoZXJlIGl0IGhlbHBzIG1vc3QgdGhhdCBgbm9kZWAgcmVwbGFjZXMgdGhlIG93bmVyLCBpZiBpdCBtYXkuICovXG5mdW5jdGlvbiByYW5rVG9UYWtlKFxuICB0YWJsZTogT3duZXJUYWJsZSxcbiAgc2xvdDogbnVtYmVyLFxuICBmaXJzdDogbnVtYmVyLFxuICBub2RlOiBudW1iZXIsXG4pOiBudW1iZXIgfCB1bmRlZmluZWQge1xuICBpZiAodGFibGUudG90YWxSb29tKG5vZGUpIDw9IDApIHJldHVybiB1bmRlZmluZWQ7XG4gIGxldCBiZXN0OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIGZvciAobGV0IHJhbmsgPSBmaXJzdDsgcmFuayA8IHRhYmxlLnNoYXBlLnJlcGxpY2F0aW9uRmFjdG9yOyByYW5rKyspIHtcbiAgICBpZiAoIW1heVRha2UodGFibGUsIHNsb3QsIHJhbmssIG5vZGUpKSBjb250aW51ZTtcbiAgICBpZiAoXG4gICAgICBiZXN0ID09PSB1bmRlZmluZWQgfHxcbiAgICAgIHJlbGllZk9mKHRhYmxlLCBzbG90LCByYW5rLCBub2RlKSA+IHJlbGllZk9mKHRhYmxlLCBzbG90LCBiZXN0LCBub2RlKVxuICAgICkge1xuICAgICAgYmVzdCA9IHJhbms7XG4gICAgfVxuICB9XG4gIHJldHVybiBiZXN0O1xufVxuXG4vKiogSG93IG11Y2ggYG5vZGVgIHdhbnRzIGNlbGxzIG9mIHRoZSByYW5rLCBhbmQgdGhlIG93bmVyIG9mIHRoaXMgb25lIHdhbnRzIHRvIGJlIHJpZCBvZiBzb21lLiAqL1xuZnVuY3Rpb24gcmVsaWVmT2YodGFibGU6IE93bmVyVGFibGUsIHNsb3Q6IG51bWJlciwgcmFuazogbnVtYmVyLCBub2RlOiBudW1iZXIpOiBudW1iZXIge1xuICByZXR1cm4gdGFibGUucm9vbShyYW5rLCBub2RlKSAtIHRhYmxlLnJvb20ocmFuaywgdGFibGUuYXQoc2xvdCwgcmFuaykpO1xufVxuXG5mdW5jdGlvbiBtYXlUYWtlKHRhYmxlOiBPd25lclRhYmxlLCBzbG90OiBudW1iZXIsIHJhbms6IG51bWJlciwgbm9kZTogbnVtYmVyKTogYm9vbGVhbiB7XG4gIHJldHVybiAoXG4gICAgdGFibGUudG90YWxSb29tKHRhYmxlLmF0KHNsb3QsIHJhbmspKSA8IDAgJiZcbiAgICB0YWJsZS5yYW5rT2Yoc2xvdCwgbm9kZSkgPCAwICYmXG4gICAgdGFibGUubWF5UmVwbGFjZShzbG90LCByYW5rLCBub2RlKVxuICApO1xufVxuXG4vKiogQSBub2RlIG9mIGEgbmV3IG9yIHNtYWxsIHpvbmUgam9pbnMgZWFjaCBzbG90IHRoYXQgaGFzIGNvcGllcyB0byBzcGFyZSBlbHNld2hlcmUuICovXG5mdW5jdGlvbiBzcHJlYWRab25lcyh0YWJsZTogT3duZXJUYWJsZSwgbm9kZTogbnVtYmVyLCBzbG90OiBudW1iZXIpOiB2b2lkIHtcbiAgaWYgKHRhYmxlLnJhbmtPZihzbG90LCBub2RlKSA+PSAwIHx8ICF0YWJsZS5pc0Nyb3dkZWRGb3Ioc2xvdCwgbm9kZSkpIHJldHVybjtcbiAgZm9yIChsZXQgcmFuayA9IHRhYmxlLnNoYXBlLnJlcGxpY2F0aW9uRmFjdG9yIC0gMTsgcmFuayA+PSAwOyByYW5rLS0pIHtcbiAgICBpZiAoIXRhYmxlLm1heVJlcGxhY2Uoc2xvdCwgcmFuaywgbm9kZSkpIGNvbnRpbnVlO1xuICAgIHRhYmxlLnB1dChzbG90LCByYW5rLCBub2RlKTtcbiAgICByZXR1cm47XG4gIH1cbn1cbiIsICJpbXBvcnQgeyBleGNoYW5nZVJhbmtzIH0gZnJvbSAnLi9leGNoYW5nZS1yYW5rcy50cyc7XG5pbXBvcnQgeyBpc09wZW4sIG9wZW5Ob2RlcyB9IGZyb20gJy4vZmlsbC1yYW5rLnRzJztcbmltcG9ydCB0eXBlIHsgT3duZXJUYWJsZSB9IGZyb20gJy4vb3duZXItdGFibGUudHMnO1xuaW1wb3J0IHsgcmFua0NsYWltcywgc2xvdHNCeVNjb3JlIH0gZnJvbSAnLi9yYW5rLWNsYWltcy50cyc7XG5cbi8qKlxuICogQnJpbmdzIGEgbm9kZSB0aGF0IGdvdCBsaWdodGVyIGRvd24gdG8gaXRzIHF1b3Rhczogbm9kZXMgYmVsb3cgdGhlaXJzIGNsYWltIGl0cyBjZWxscywgdGhlXG4gKiBoaWdoZXN0IHJlbmRlenZvdXMgc2NvcmUgZmlyc3Q7IG5vIG90aGVyIGNlbGwgY2hhbmdlcyBoYW5kcy5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNocmlua05vZGUodGFibGU6IE93bmVyVGFibGUsIG5vZGU6IG51bWJlcik6IHZvaWQge1xuICBjb25zdCBzbG90cyA9IHNsb3RzQnlTY29yZSh0YWJsZSwgbm9kZSkuZmlsdGVyKChzbG90KSA9PiB0YWJsZS5yYW5rT2Yoc2xvdCwgbm9kZSkgPj0gMCk7XG4gIGNvbnN0IHJhbmtzID0gc2xvdHMubWFwKChzbG90KSA9PiB0YWJsZS5yYW5rT2Yoc2xvdCwgbm9kZSkpO1xuICBmb3IgKGxldCByYW5rID0gMDsgcmFuayA8IHRhYmxlLnNoYXBlLnJlcGxpY2F0aW9uRmFjdG9yOyByYW5rKyspIGdpdmVDZWxscyh0YWJsZSwgbm9kZSwgcmFuayk7XG4gIGZvciAoY29uc3Qgc2xvdCBvZiBzbG90cykgbGVhdmVTbG90KHRhYmxlLCBub2RlLCBzbG90KTtcbiAgc2xvdHMuZm9yRWFjaCgoc2xvdCwgaSkgPT4gZXhjaGFuZ2VSYW5rcyh0YWJsZSwgc2xvdCwgcmFua3NbaV0gPz8gMCkpO1xufVxuXG5mdW5jdGlvbiBnaXZlQ2VsbHModGFibGU6IE93bmVyVGFibGUsIG5vZGU6IG51bWJlciwgcmFuazogbnVtYmVyKTogdm9pZCB7XG4gIGNvbnN0IG93bjogbnVtYmVyW10gPSBbXTtcbiAgZm9yIChsZXQgc2xvdCA9IDA7IHNsb3QgPCB0YWJsZS5zaGFwZS5zbG90czsgc2xvdCsrKSB7XG4gICAgaWYgKHRhYmxlLmF0KHNsb3QsIHJhbmspID09PSBub2RlKSBvd24ucHVzaChzbG90KTtcbiAgfVxuICBjb25zdCBtYXkgPSAoc2xvdDogbnVtYmVyLCB0YWtlcjogbnVtYmVyKTogYm9vbGVhbiA9PiBtYXlHaXZlKHRhYmxlLCBzbG90LCByYW5rLCB0YWtlcik7XG4gIGZvciAoY29uc3QgeyBzbG90LCBub2RlOiB0YWtlciB9IG9mIHJhbmtDbGFpbXModGFibGUsIG93biwgb3Blbk5vZGVzKHRhYmxlLCByYW5rKSwgbWF5KSkge1xuICAgIGlmICh0YWJsZS5yb29tKHJhbmssIG5vZGUpID49IDAgfHwgdGFibGUudG90YWxSb29tKG5vZGUpID49IDApIHJldHVybjtcbiAgICBpZiAodGFibGUuYXQoc2xvdCwgcmFuaykgPT09IG5vZGUgJiYgaXNPcGVuKHRhYmxlLCByYW5rLCB0YWtlcikpIHRhYmxlLnB1dChzbG90LCByYW5rLCB0YWtlcik7XG4gIH1cbn1cblxuLyoqIFRoZSBub2RlIGxlYXZlcyBhIHNsb3QsIGF0IHdoYXRldmVyIHJhbmssIHdoZW4gaXQgaGFzIHRvbyBtYW55IHNsb3RzIGFuZCBhbm90aGVyIGhhcyB0b28gZmV3LiAqL1xuZnVuY3Rpb24gbGVhdmVTbG90KHRhYmxlOiBPd25lclRhYmxlLCBub2RlOiBudW1iZXIsIHNsb3Q6IG51bWJlcik6IHZvaWQge1xuICBjb25zdCByYW5rID0gdGFibGUucmFua09mKHNsb3QsIG5vZGUpO1xuICBpZiAocmFuayA8IDAgfHwgdGFibGUudG90YWxSb29tKG5vZGUpID49IDApIHJldHVybjtcbiAgbGV0IGJlc3QgPSBub2RlO1xuICBmb3IgKGxldCB0YWtlciA9IDA7IHRha2VyIDwgdGFibGUubm9kZXMubGVuZ3RoOyB0YWtlcisrKSB7XG4gICAgY29uc3Qgcm9vbSA9IHRhYmxlLnRvdGFsUm9vbSh0YWtlcik7XG4gICAgaWYgKHJvb20gPiAwICYmIHJvb20gPiB0YWJsZS50b3RhbFJvb20oYmVzdCkgJiYgbWF5R2l2ZSh0YWJsZSwgc2xvdCwgcmFuaywgdGFrZXIpKSBiZXN0ID0gdGFrZXI7XG4gIH1cbiAgdGFibGUucHV0KHNsb3QsIHJhbmssIGJlc3QpO1xufVxuXG5mdW5jdGlvbiBtYXlHaXZlKHRhYmxlOiBPd25lclRhYmxlLCBzbG90OiBudW1iZXIsIHJhbms6IG51bWJlciwgdGFrZXI6IG51bWJlcik6IGJvb2xlYW4ge1xuICByZXR1cm4gdGFibGUucmFua09mKHNsb3QsIHRha2VyKSA8IDAgJiYgdGFibGUubWF5UmVwbGFjZShzbG90LCByYW5rLCB0YWtlcik7XG59XG4iLCAiaW1wb3J0IHsgYXNzZXJ0VGhhdCB9IGZyb20gJ0BzcGlsbHdheS9ydW50aW1lJztcbmltcG9ydCB7IGZpbGxSYW5rIH0gZnJvbSAnLi9maWxsLXJhbmsudHMnO1xuaW1wb3J0IHsgZ3Jvd05vZGUgfSBmcm9tICcuL2dyb3ctbm9kZS50cyc7XG5pbXBvcnQgeyBPd25lclRhYmxlLCBWQUNBTlQsIHR5cGUgT3duZXJDZWxscyB9IGZyb20gJy4vb3duZXItdGFibGUudHMnO1xuaW1wb3J0IHR5cGUgeyBSaW5nTm9kZSB9IGZyb20gJy4vcmluZy1ub2RlLnRzJztcbmltcG9ydCB0eXBlIHsgUmluZ1NoYXBlIH0gZnJvbSAnLi9yaW5nLW9wdGlvbnMudHMnO1xuaW1wb3J0IHsgc2hyaW5rTm9kZSB9IGZyb20gJy4vc2hyaW5rLW5vZGUudHMnO1xuXG4vKiogQSBjb21wbGV0ZSBvd25lciB0YWJsZSBhbmQgd2hhdCBpdCB3YXMgbWFkZSBmb3IuIGBub2Rlc2AgYXJlIGluIG9yZGVyIG9mIHRoZWlyIGlkcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUGxhY2VtZW50IHtcbiAgcmVhZG9ubHkgc2hhcGU6IFJpbmdTaGFwZTtcbiAgcmVhZG9ubHkgbm9kZXM6IHJlYWRvbmx5IFJpbmdOb2RlW107XG4gIHJlYWRvbmx5IGNlbGxzOiBPd25lckNlbGxzO1xufVxuXG4vKiogUGxhY2VzIGFsbCBzbG90cyBvbiBgbm9kZXNgLCB3aXRoIG5vIHRhYmxlIGJlZm9yZTogdGhlIHNhbWUgZm9yIGFueSBvcmRlciBvZiB0aGUgbm9kZXMuICovXG5leHBvcnQgZnVuY3Rpb24gcGxhY2VGcmVzaChzaGFwZTogUmluZ1NoYXBlLCBub2RlczogcmVhZG9ubHkgUmluZ05vZGVbXSk6IFBsYWNlbWVudCB7XG4gIGNvbnN0IGNlbGxzID0gbmV3IFVpbnQxNkFycmF5KHNoYXBlLnNsb3RzICogc2hhcGUucmVwbGljYXRpb25GYWN0b3IpLmZpbGwoVkFDQU5UKTtcbiAgY29uc3QgdGFibGUgPSBuZXcgT3duZXJUYWJsZShzaGFwZSwgbm9kZXMsIGNlbGxzKTtcbiAgZmlsbEFsbFJhbmtzKHRhYmxlKTtcbiAgcmV0dXJuIHsgc2hhcGUsIG5vZGVzLCBjZWxscyB9O1xufVxuXG4vKipcbiAqIFRoZSBwbGFjZW1lbnQgYWZ0ZXIgbm9kZSBgaWRgIGpvaW5lZCBvciBnb3QgaGVhdmllcjogaXQgdGFrZXMgY2VsbHMgZnJvbSB0aGUgb3RoZXJzLiBNZW1iZXJzIG9mXG4gKiBvbmUgc2xvdCBtYXkgZXhjaGFuZ2UgcmFua3M7IG5vIG90aGVyIGNlbGwgY2hhbmdlcy5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHBsYWNlR3Jvd24oYmVmb3JlOiBQbGFjZW1lbnQsIG5vZGVzOiByZWFkb25seSBSaW5nTm9kZVtdLCBpZDogc3RyaW5nKTogUGxhY2VtZW50IHtcbiAgY29uc3QgdGFibGUgPSBuZXh0VGFibGUoYmVmb3JlLCBub2Rlcyk7XG4gIGdyb3dOb2RlKHRhYmxlLCBudW1iZXJPZihub2RlcywgaWQpKTtcbiAgcmV0dXJuIHsgc2hhcGU6IGJlZm9yZS5zaGFwZSwgbm9kZXMsIGNlbGxzOiB0YWJsZS5jZWxscyB9O1xufVxuXG4vKiogVGhlIHBsYWNlbWVudCBhZnRlciBub2RlIGBpZGAgZ290IGxpZ2h0ZXI6IGl0IGdpdmVzIGNlbGxzIHRvIHRoZSBvdGhlcnMuICovXG5leHBvcnQgZnVuY3Rpb24gcGxhY2VTaHJ1bmsoYmVmb3JlOiBQbGFjZW1lbnQsIG5vZGVzOiByZWFkb25seSBSaW5nTm9kZVtdLCBpZDogc3RyaW5nKTogUGxhY2VtZW50IHtcbiAgY29uc3QgdGFibGUgPSBuZXh0VGFibGUoYmVmb3JlLCBub2Rlcyk7XG4gIHNocmlua05vZGUodGFibGUsIG51bWJlck9mKG5vZGVzLCBpZCkpO1xuICByZXR1cm4geyBzaGFwZTogYmVmb3JlLnNoYXBlLCBub2RlcywgY2VsbHM6IHRhYmxlLmNlbGxzIH07XG59XG5cbi8qKiBUaGUgcGxhY2VtZW50IGFmdGVyIGEgbm9kZSBsZWZ0OiB0aGUgb3RoZXJzIHRha2UgaXRzIGNlbGxzLCBhbmQgb25seSB0aG9zZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwbGFjZUxlZnQoYmVmb3JlOiBQbGFjZW1lbnQsIG5vZGVzOiByZWFkb25seSBSaW5nTm9kZVtdKTogUGxhY2VtZW50IHtcbiAgY29uc3QgdGFibGUgPSBuZXh0VGFibGUoYmVmb3JlLCBub2Rlcyk7XG4gIGZpbGxBbGxSYW5rcyh0YWJsZSk7XG4gIHJldHVybiB7IHNoYXBlOiBiZWZvcmUuc2hhcGUsIG5vZGVzLCBjZWxsczogdGFibGUuY2VsbHMgfTtcbn1cblxuZnVuY3Rpb24gbmV4dFRhYmxlKGJlZm9yZTogUGxhY2VtZW50LCBub2RlczogcmVhZG9ubHkgUmluZ05vZGVbXSk6IE93bmVyVGFibGUge1xuICByZXR1cm4gbmV3IE93bmVyVGFibGUoYmVmb3JlLnNoYXBlLCBub2RlcywgcmVudW1iZXIoYmVmb3JlLCBub2RlcykpO1xufVxuXG5mdW5jdGlvbiBudW1iZXJPZihub2RlczogcmVhZG9ubHkgUmluZ05vZGVbXSwgaWQ6IHN0cmluZyk6IG51bWJlciB7XG4gIGNvbnN0IG51bWJlciA9IG5vZGVzLmZpbmRJbmRleCgobm9kZSkgPT4gbm9kZS5pZCA9PT0gaWQpO1xuICBhc3NlcnRUaGF0KG51bWJlciA+PSAwLCAndGhlIGNoYW5nZWQgbm9kZSBpcyBpbiB0aGUgcmluZycpO1xuICByZXR1cm4gbnVtYmVyO1xufVxuXG5mdW5jdGlvbiBmaWxsQWxsUmFua3ModGFibGU6IE93bmVyVGFibGUpOiB2b2lkIHtcbiAgZm9yIChsZXQgcmFuayA9IDA7IHJhbmsgPCB0YWJsZS5zaGFwZS5yZXBsaWNhdGlvbkZhY3RvcjsgcmFuaysrKSBmaWxsUmFuayh0YWJsZSwgcmFuayk7XG59XG5cbi8qKiBUaGUgY2VsbHMgd2l0aCB0aGUgbnVtYmVycyB0aGF0IHRoZSBub2RlcyBoYXZlIG5vdzsgdGhvc2Ugb2YgYSBub2RlIHRoYXQgbGVmdCBhcmUgdmFjYW50LiAqL1xuZnVuY3Rpb24gcmVudW1iZXIoYmVmb3JlOiBQbGFjZW1lbnQsIG5vZGVzOiByZWFkb25seSBSaW5nTm9kZVtdKTogT3duZXJDZWxscyB7XG4gIGNvbnN0IG51bWJlcnMgPSBuZXcgTWFwKG5vZGVzLm1hcCgobm9kZSwgbnVtYmVyKSA9PiBbbm9kZS5pZCwgbnVtYmVyXSkpO1xuICBjb25zdCBuZXh0ID0gYmVmb3JlLm5vZGVzLm1hcCgobm9kZSkgPT4gbnVtYmVycy5nZXQobm9kZS5pZCkgPz8gVkFDQU5UKTtcbiAgcmV0dXJuIGJlZm9yZS5jZWxscy5tYXAoKG51bWJlcikgPT4gbmV4dFtudW1iZXJdID8/IFZBQ0FOVCk7XG59XG4iLCAiaW1wb3J0IHR5cGUgeyBPd25lckNlbGxzIH0gZnJvbSAnLi9vd25lci10YWJsZS50cyc7XG5pbXBvcnQgdHlwZSB7IFBsYWNlbWVudCB9IGZyb20gJy4vcGxhY2UudHMnO1xuaW1wb3J0IHsgbWl4MzIsIFJJTkdfSEFTSF9OQU1FIH0gZnJvbSAnLi9yaW5nLWhhc2gudHMnO1xuXG4vKlxuICogQSBzZXJpYWxpc2VkIHJpbmcsIGFsbCBudW1iZXJzIGxpdHRsZS1lbmRpYW46XG4gKiAgIDQgYnl0ZXMgXCJTUEhSXCIgfCAxIGJ5dGUgZm9ybWF0IHwgNCBieXRlcyBsZW5ndGggb2YgdGhlIGhlYWRlciB8IGhlYWRlciwgSlNPTlxuICogICB8IGNlbGxzLCBvbmUgYnl0ZSBlYWNoIHVwIHRvIDI1NiBub2RlcywgZWxzZSB0d28gfCA4IGJ5dGVzIGNoZWNrc3VtIG9mIGFsbCBiZWZvcmVcbiAqL1xuY29uc3QgTUFHSUMgPSBbMHg1MywgMHg1MCwgMHg0OCwgMHg1Ml07XG5jb25zdCBGT1JNQVQgPSAxO1xuY29uc3QgSEVBREVSX0FUID0gOTtcbmNvbnN0IENIRUNLU1VNX0JZVEVTID0gODtcbmNvbnN0IE5BUlJPV19OT0RFUyA9IDI1NjtcblxuLyoqIEEgc2VyaWFsaXNlZCByaW5nIHRha2VuIGFwYXJ0OyBub3RoaW5nIGJ1dCB0aGUgZnJhbWUgaXMgY2hlY2tlZCB5ZXQuICovXG5leHBvcnQgaW50ZXJmYWNlIFJpbmdGcmFtZSB7XG4gIC8qKiBQYXJzZWQgSlNPTiwgbm90IHlldCBsb29rZWQgYXQuICovXG4gIHJlYWRvbmx5IGhlYWRlcjogdW5rbm93bjtcbiAgcmVhZG9ubHkgY2VsbEJ5dGVzOiBVaW50OEFycmF5O1xufVxuXG4vKiogVGhlIGJ5dGVzIG9mIGEgcGxhY2VtZW50LCB3aGljaCBgcmVzdG9yZUhhc2hSaW5nYCByZWFkcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBlbmNvZGVSaW5nKHsgc2hhcGUsIG5vZGVzLCBjZWxscyB9OiBQbGFjZW1lbnQsIHZlcnNpb246IG51bWJlcik6IFVpbnQ4QXJyYXkge1xuICBjb25zdCBoZWFkZXIgPSB7IGhhc2g6IFJJTkdfSEFTSF9OQU1FLCB2ZXJzaW9uLCAuLi5zaGFwZSwgbm9kZXMgfTtcbiAgcmV0dXJuIGVuY29kZUZyYW1lKGhlYWRlciwgZW5jb2RlQ2VsbHMoY2VsbHMsIG5vZGVzLmxlbmd0aCkpO1xufVxuXG4vKiogUHV0cyBtYWdpYywgZm9ybWF0LCBsZW5ndGggYW5kIGNoZWNrc3VtIHJvdW5kIGEgaGVhZGVyIGFuZCB0aGUgYnl0ZXMgb2YgYSB0YWJsZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBlbmNvZGVGcmFtZShoZWFkZXI6IHVua25vd24sIGNlbGxCeXRlczogVWludDhBcnJheSk6IFVpbnQ4QXJyYXkge1xuICBjb25zdCBoZWFkZXJCeXRlcyA9IG5ldyBUZXh0RW5jb2RlcigpLmVuY29kZShKU09OLnN0cmluZ2lmeShoZWFkZXIpKTtcbiAgY29uc3QgbGVuZ3RoID0gSEVBREVSX0FUICsgaGVhZGVyQnl0ZXMubGVuZ3RoICsgY2VsbEJ5dGVzLmxlbmd0aCArIENIRUNLU1VNX0JZVEVTO1xuICBjb25zdCBieXRlcyA9IG5ldyBVaW50OEFycmF5KGxlbmd0aCk7XG4gIGNvbnN0IHZpZXcgPSBuZXcgRGF0YVZpZXcoYnl0ZXMuYnVmZmVyKTtcbiAgYnl0ZXMuc2V0KE1BR0lDKTtcbiAgYnl0ZXNbTUFHSUMubGVuZ3RoXSA9IEZPUk1BVDtcbiAgdmlldy5zZXRVaW50MzIoTUFHSUMubGVuZ3RoICsgMSwgaGVhZGVyQnl0ZXMubGVuZ3RoLCB0cnVlKTtcbiAgYnl0ZXMuc2V0KGhlYWRlckJ5dGVzLCBIRUFERVJfQVQpO1xuICBieXRlcy5zZXQoY2VsbEJ5dGVzLCBIRUFERVJfQVQgKyBoZWFkZXJCeXRlcy5sZW5ndGgpO1xuICBjb25zdCBbbG93LCBoaWdoXSA9IGNoZWNrc3VtKGJ5dGVzLnN1YmFycmF5KDAsIGxlbmd0aCAtIENIRUNLU1VNX0JZVEVTKSk7XG4gIHZpZXcuc2V0VWludDMyKGxlbmd0aCAtIENIRUNLU1VNX0JZVEVTLCBsb3csIHRydWUpO1xuICB2aWV3LnNldFVpbnQzMihsZW5ndGggLSBDSEVDS1NVTV9CWVRFUyAvIDIsIGhpZ2gsIHRydWUpO1xuICByZXR1cm4gYnl0ZXM7XG59XG5cbi8qKiBUYWtlcyB0aGUgZnJhbWUgYXBhcnQ7IGEgc2VudGVuY2Ugc2F5cyB3aGF0IGlzIHdyb25nIHdpdGggaXQuICovXG5leHBvcnQgZnVuY3Rpb24gZGVjb2RlRnJhbWUoYnl0ZXM6IFVpbnQ4QXJyYXkpOiBSaW5nRnJhbWUgfCBzdHJpbmcge1xuICBpZiAoYnl0ZXMubGVuZ3RoIDwgSEVBREVSX0FUICsgQ0hFQ0tTVU1fQllURVMpIHJldHVybiAnaXQgaXMgdG9vIHNob3J0JztcbiAgaWYgKE1BR0lDLnNvbWUoKGJ5dGUsIGkpID0+IGJ5dGVzW2ldICE9PSBieXRlKSkgcmV0dXJuICdpdCBkb2VzIG5vdCBiZWdpbiB3aXRoIFwiU1BIUlwiJztcbiAgaWYgKGJ5dGVzW01BR0lDLmxlbmd0aF0gIT09IEZPUk1BVCkgcmV0dXJuIGBpdHMgZm9ybWF0IGlzIG5vdCAke0ZPUk1BVH1gO1xuICBjb25zdCB2aWV3ID0gbmV3IERhdGFWaWV3KGJ5dGVzLmJ1ZmZlciwgYnl0ZXMuYnl0ZU9mZnNldCwgYnl0ZXMubGVuZ3RoKTtcbiAgY29uc3QgZW5kID0gYnl0ZXMubGVuZ3RoIC0gQ0hFQ0tTVU1fQllURVM7XG4gIGNvbnN0IFtsb3csIGhpZ2hdID0gY2hlY2tzdW0oYnl0ZXMuc3ViYXJyYXkoMCwgZW5kKSk7XG4gIGlmICh2aWV3LmdldFVpbnQzMihlbmQsIHRydWUpICE9PSBsb3cgfHwgdmlldy5nZXRVaW50MzIoZW5kICsgNCwgdHJ1ZSkgIT09IGhpZ2gpIHtcbiAgICByZXR1cm4gJ2l0cyBjaGVja3N1bSBkb2VzIG5vdCBtYXRjaCc7XG4gIH1cbiAgY29uc3QgY2VsbHNBdCA9IEhFQURFUl9BVCArIHZpZXcuZ2V0VWludDMyKE1BR0lDLmxlbmd0aCArIDEsIHRydWUpO1xuICBpZiAoY2VsbHNBdCA+IGVuZCkgcmV0dXJuICdpdHMgaGVhZGVyIGlzIGxvbmdlciB0aGFuIGl0JztcbiAgdHJ5IHtcbiAgICBjb25zdCB0ZXh0ID0gbmV3IFRleHREZWNvZGVyKCd1dGYtOCcsIHsgZmF0YWw6IHRydWUgfSkuZGVjb2RlKFxuICAgICAgYnl0ZXMuc3ViYXJyYXkoSEVBREVSX0FULCBjZWxsc0F0KSxcbiAgICApO1xuICAgIHJldHVybiB7IGhlYWRlcjogSlNPTi5wYXJzZSh0ZXh0KSwgY2VsbEJ5dGVzOiBieXRlcy5zdWJhcnJheShjZWxsc0F0LCBlbmQpIH07XG4gIH0gY2F0Y2gge1xuICAgIHJldHVybiAnaXRzIGhlYWRlciBpcyBub3QgSlNPTic7XG4gIH1cbn1cblxuLyoqIFRoZSBjZWxscywgb3IgYHVuZGVmaW5lZGAgd2hlbiB0aGUgYnl0ZXMgYXJlIG5vdCBhcyBtYW55IGFzIHRoZSBzaGFwZSBzYXlzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGRlY29kZUNlbGxzKFxuICBjZWxsQnl0ZXM6IFVpbnQ4QXJyYXksXG4gIGNlbGxDb3VudDogbnVtYmVyLFxuICBub2RlQ291bnQ6IG51bWJlcixcbik6IE93bmVyQ2VsbHMgfCB1bmRlZmluZWQge1xuICBjb25zdCB3aWR0aCA9IG5vZGVDb3VudCA8PSBOQVJST1dfTk9ERVMgPyAxIDogMjtcbiAgaWYgKGNlbGxCeXRlcy5sZW5ndGggIT09IGNlbGxDb3VudCAqIHdpZHRoKSByZXR1cm4gdW5kZWZpbmVkO1xuICBpZiAod2lkdGggPT09IDEpIHJldHVybiBVaW50MTZBcnJheS5mcm9tKGNlbGxCeXRlcyk7XG4gIGNvbnN0IHZpZXcgPSBuZXcgRGF0YVZpZXcoY2VsbEJ5dGVzLmJ1ZmZlciwgY2VsbEJ5dGVzLmJ5dGVPZmZzZXQsIGNlbGxCeXRlcy5sZW5ndGgpO1xuICByZXR1cm4gVWludDE2QXJyYXkuZnJvbSh7IGxlbmd0aDogY2VsbENvdW50IH0sIChfLCBjZWxsKSA9PiB2aWV3LmdldFVpbnQxNihjZWxsICogMiwgdHJ1ZSkpO1xufVxuXG4vKiogT25lIGJ5dGUgYSBjZWxsIHVwIHRvIDI1NiBub2RlcywgZWxzZSB0d28uICovXG5leHBvcnQgZnVuY3Rpb24gZW5jb2RlQ2VsbHMoY2VsbHM6IE93bmVyQ2VsbHMsIG5vZGVDb3VudDogbnVtYmVyKTogVWludDhBcnJheSB7XG4gIGlmIChub2RlQ291bnQgPD0gTkFSUk9XX05PREVTKSByZXR1cm4gVWludDhBcnJheS5mcm9tKGNlbGxzKTtcbiAgY29uc3QgdmlldyA9IG5ldyBEYXRhVmlldyhuZXcgQXJyYXlCdWZmZXIoY2VsbHMubGVuZ3RoICogMikpO1xuICBjZWxscy5mb3JFYWNoKChub2RlLCBjZWxsKSA9PiB2aWV3LnNldFVpbnQxNihjZWxsICogMiwgbm9kZSwgdHJ1ZSkpO1xuICByZXR1cm4gbmV3IFVpbnQ4QXJyYXkodmlldy5idWZmZXIpO1xufVxuXG4vKiogVHdvIEZOVi0xYSBzdW1zIHdpdGggZGlmZmVyZW50IHN0YXJ0cyBhbmQgbXVsdGlwbGllcnMsIG1peGVkOiBhZ2FpbnN0IGFjY2lkZW50cywgbm90IGZvcmdlcnMuICovXG5mdW5jdGlvbiBjaGVja3N1bShieXRlczogVWludDhBcnJheSk6IHJlYWRvbmx5IFtudW1iZXIsIG51bWJlcl0ge1xuICBsZXQgbG93ID0gMHg4MTFjOWRjNTtcbiAgbGV0IGhpZ2ggPSAweDllMzc3OWI5O1xuICBmb3IgKGNvbnN0IGJ5dGUgb2YgYnl0ZXMpIHtcbiAgICBsb3cgPSBNYXRoLmltdWwobG93IF4gYnl0ZSwgMHgwMTAwMDE5Myk7XG4gICAgaGlnaCA9IE1hdGguaW11bChoaWdoIF4gYnl0ZSwgMHg4NWViY2E2Yik7XG4gICAgaGlnaCA9IChoaWdoIDw8IDEzKSB8IChoaWdoID4+PiAxOSk7XG4gIH1cbiAgcmV0dXJuIFttaXgzMihsb3cpLCBtaXgzMihoaWdoKV07XG59XG4iLCAiaW1wb3J0IHsgU3BpbGx3YXlFcnJvciB9IGZyb20gJ0BzcGlsbHdheS9ydW50aW1lJztcblxuLyoqIEEgbm9kZSBhcyB0aGUgY2FsbGVyIGRlc2NyaWJlcyBpdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUmluZ05vZGVPcHRpb25zIHtcbiAgLyoqIFVuaXF1ZSBuYW1lLCBgW2EtejAtOS1dezEsNjR9YC4gKi9cbiAgcmVhZG9ubHkgaWQ6IHN0cmluZztcbiAgLyoqXG4gICAqIFNoYXJlIG9mIHRoZSBrZXlzIHJlbGF0aXZlIHRvIHRoZSBvdGhlciBub2RlcywgZnJvbSAwLjAwMDAwMSB0byAxZTE1LiBEZWZhdWx0IDEuIFR3aWNlIHRoZVxuICAgKiB3ZWlnaHQsIHR3aWNlIHRoZSBrZXlzLCB1bnRpbCB0aGUgbm9kZSBob2xkcyBldmVyeSBrZXkuXG4gICAqL1xuICByZWFkb25seSB3ZWlnaHQ/OiBudW1iZXI7XG4gIC8qKlxuICAgKiBGYWlsdXJlIGRvbWFpbiwgYFthLXowLTktXXsxLDY0fWAuIFRoZSByZXBsaWNhcyBvZiBhIGtleSBhcmUgc3ByZWFkIG92ZXIgYXMgbWFueSB6b25lcyBhc1xuICAgKiB0aGVyZSBhcmUuIERlZmF1bHQ6IHRoZSBub2RlIGlzIGEgem9uZSBvZiBpdHMgb3duLlxuICAgKi9cbiAgcmVhZG9ubHkgem9uZT86IHN0cmluZztcbn1cblxuLyoqIEEgbm9kZSBvZiBhIHJpbmcsIGNvbXBsZXRlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBSaW5nTm9kZSB7XG4gIHJlYWRvbmx5IGlkOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHdlaWdodDogbnVtYmVyO1xuICAvKiogYHVuZGVmaW5lZGA6IHRoZSBub2RlIGlzIGEgem9uZSBvZiBpdHMgb3duLiAqL1xuICByZWFkb25seSB6b25lOiBzdHJpbmcgfCB1bmRlZmluZWQ7XG59XG5cbi8qKiBNb3N0IG5vZGVzIGluIGEgcmluZzsgdGVuIGJpdHMgb2YgdGhlIHBsYWNlbWVudCdzIHNvcnQga2V5IG5hbWUgdGhlIG5vZGUuICovXG5leHBvcnQgY29uc3QgUklOR19OT0RFU19NQVggPSAxMDI0O1xuXG5jb25zdCBOQU1FID0gL15bYS16MC05LV17MSw2NH0kLztcbmNvbnN0IFdFSUdIVF9NSU4gPSAxZS02O1xuY29uc3QgV0VJR0hUX01BWCA9IDFlMTU7XG5cbi8qKiBAdGhyb3dzIFJJTkdfTk9ERV9JRF9JTlZBTElELCBSSU5HX1dFSUdIVF9JTlZBTElELCBSSU5HX1pPTkVfSU5WQUxJRC4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZXNvbHZlUmluZ05vZGUob3B0aW9uczogUmluZ05vZGVPcHRpb25zKTogUmluZ05vZGUge1xuICBjb25zdCBnaXZlbjogdW5rbm93biA9IG9wdGlvbnM7XG4gIGlmICh0eXBlb2YgZ2l2ZW4gIT09ICdvYmplY3QnIHx8IGdpdmVuID09PSBudWxsKSB7XG4gICAgdGhyb3cgbmV3IFNwaWxsd2F5RXJyb3IoJ1JJTkdfTk9ERV9JRF9JTlZBTElEJywgJ0Egbm9kZSBpcyBhbiBvYmplY3Qgd2l0aCBhbiBpZC4nKTtcbiAgfVxuICBjb25zdCB7IGlkLCB3ZWlnaHQgPSAxLCB6b25lIH0gPSBvcHRpb25zO1xuICBpZiAoIWlzTmFtZShpZCkpIHtcbiAgICB0aHJvdyBuZXcgU3BpbGx3YXlFcnJvcihcbiAgICAgICdSSU5HX05PREVfSURfSU5WQUxJRCcsXG4gICAgICAnQSBub2RlIGlkIGlzIDEgdG8gNjQgY2hhcmFjdGVycyBvZiBhLXosIDAtOSBhbmQgXCItXCIuJyxcbiAgICAgIHsgZGV0YWlsczogeyBpZDogdHlwZW9mIGlkID09PSAnc3RyaW5nJyA/IGlkLnNsaWNlKDAsIDgwKSA6IHR5cGVvZiBpZCB9IH0sXG4gICAgKTtcbiAgfVxuICBpZiAoem9uZSAhPT0gdW5kZWZpbmVkICYmICFpc05hbWUoem9uZSkpIHtcbiAgICB0aHJvdyBuZXcgU3BpbGx3YXlFcnJvcihcbiAgICAgICdSSU5HX1pPTkVfSU5WQUxJRCcsXG4gICAgICBgVGhlIHpvbmUgb2Ygbm9kZSAke2lkfSBtdXN0IGJlIDEgdG8gNjQgY2hhcmFjdGVycyBvZiBhLXosIDAtOSBhbmQgXCItXCIuYCxcbiAgICAgIHsgZGV0YWlsczogeyBpZCB9IH0sXG4gICAgKTtcbiAgfVxuICByZXR1cm4gT2JqZWN0LmZyZWV6ZSh7IGlkLCB3ZWlnaHQ6IHJlc29sdmVXZWlnaHQoaWQsIHdlaWdodCksIHpvbmUgfSk7XG59XG5cbi8qKiBAdGhyb3dzIFJJTkdfV0VJR0hUX0lOVkFMSUQuICovXG5leHBvcnQgZnVuY3Rpb24gcmVzb2x2ZVdlaWdodChpZDogc3RyaW5nLCB3ZWlnaHQ6IG51bWJlcik6IG51bWJlciB7XG4gIC8vIFRoZSBjb21wYXJpc29uIGlzIGZhbHNlIGZvciBOYU4sIGFuZCBmb3Igd2hhdCBpcyBub3QgYSBudW1iZXIgYXQgYWxsLlxuICBpZiAodHlwZW9mIHdlaWdodCA9PT0gJ251bWJlcicgJiYgd2VpZ2h0ID49IFdFSUdIVF9NSU4gJiYgd2VpZ2h0IDw9IFdFSUdIVF9NQVgpIHJldHVybiB3ZWlnaHQ7XG4gIHRocm93IG5ldyBTcGlsbHdheUVycm9yKFxuICAgICdSSU5HX1dFSUdIVF9JTlZBTElEJyxcbiAgICBgVGhlIHdlaWdodCBvZiBub2RlICR7aWR9IG11c3QgYmUgYSBudW1iZXIgZnJvbSAke1dFSUdIVF9NSU59IHRvICR7V0VJR0hUX01BWH0uYCxcbiAgICB7IGRldGFpbHM6IHsgaWQsIHdlaWdodDogU3RyaW5nKHdlaWdodCkgfSB9LFxuICApO1xufVxuXG4vKiogVGhlIG5vZGVzIGluIHRoZSBvcmRlciBvZiB0aGVpciBpZHMsIGJ5IHdoaWNoIHRoZSBvd25lciB0YWJsZSBudW1iZXJzIHRoZW0uICovXG5leHBvcnQgZnVuY3Rpb24gb3JkZXJOb2Rlcyhub2RlczogcmVhZG9ubHkgUmluZ05vZGVbXSk6IHJlYWRvbmx5IFJpbmdOb2RlW10ge1xuICByZXR1cm4gT2JqZWN0LmZyZWV6ZShub2Rlcy50b1NvcnRlZCgoYSwgYikgPT4gKGEuaWQgPCBiLmlkID8gLTEgOiBhLmlkID4gYi5pZCA/IDEgOiAwKSkpO1xufVxuXG5mdW5jdGlvbiBpc05hbWUodmFsdWU6IHVua25vd24pOiBib29sZWFuIHtcbiAgcmV0dXJuIHR5cGVvZiB2YWx1ZSA9PT0gJ3N0cmluZycgJiYgTkFNRS50ZXN0KHZhbHVlKTtcbn1cbiIsICJpbXBvcnQgeyBTcGlsbHdheUVycm9yIH0gZnJvbSAnQHNwaWxsd2F5L3J1bnRpbWUnO1xuaW1wb3J0IHsgb3JkZXJOb2RlcywgcmVzb2x2ZVJpbmdOb2RlLCBSSU5HX05PREVTX01BWCB9IGZyb20gJy4vcmluZy1ub2RlLnRzJztcbmltcG9ydCB0eXBlIHsgUmluZ05vZGUsIFJpbmdOb2RlT3B0aW9ucyB9IGZyb20gJy4vcmluZy1ub2RlLnRzJztcblxuLyoqIE9wdGlvbnMgb2YgYGNyZWF0ZUhhc2hSaW5nYC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgSGFzaFJpbmdPcHRpb25zIHtcbiAgLyoqIEF0IGxlYXN0IGByZXBsaWNhdGlvbkZhY3RvcmAsIGF0IG1vc3QgMSwwMjQgYW5kIGF0IG1vc3QgYHNsb3RzYDsgaW4gYW55IG9yZGVyLiAqL1xuICByZWFkb25seSBub2RlczogcmVhZG9ubHkgUmluZ05vZGVPcHRpb25zW107XG4gIC8qKiBOb2RlcyB0aGF0IGhvbGQgZWFjaCBrZXksIGZyb20gMS4gRGVmYXVsdDogbWluKDMsIG51bWJlciBvZiBub2RlcykuICovXG4gIHJlYWRvbmx5IHJlcGxpY2F0aW9uRmFjdG9yPzogbnVtYmVyO1xuICAvKipcbiAgICogU2xvdHMgb2YgdGhlIHJpbmcsIGEgcG93ZXIgb2YgdHdvIGZyb20gMTYgdG8gNjUsNTM2LCBmaXhlZCBmb3IgaXRzIGxpZmUuIERlZmF1bHQgNCwwOTYuIE1vcmU6XG4gICAqIGZpbmVyIGJhbGFuY2Ugb3ZlciBtYW55IG5vZGVzLCBhIGxhcmdlciB0YWJsZS5cbiAgICovXG4gIHJlYWRvbmx5IHNsb3RzPzogbnVtYmVyO1xuICAvKiogVW5zaWduZWQgMzItYml0IHN0YXJ0IHZhbHVlIG9mIGFsbCBoYXNoZXMsIGZpeGVkIGZvciB0aGUgcmluZydzIGxpZmUuIERlZmF1bHQgMC4gKi9cbiAgcmVhZG9ubHkgc2VlZD86IG51bWJlcjtcbn1cblxuLyoqIFdoYXQgc3RheXMgdGhlIHNhbWUgZm9yIGEgcmluZydzIHdob2xlIGxpZmUuICovXG5leHBvcnQgaW50ZXJmYWNlIFJpbmdTaGFwZSB7XG4gIHJlYWRvbmx5IHNsb3RzOiBudW1iZXI7XG4gIHJlYWRvbmx5IHNlZWQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgcmVwbGljYXRpb25GYWN0b3I6IG51bWJlcjtcbn1cblxuLyoqIERlZmF1bHQgb2Yge0BsaW5rIEhhc2hSaW5nT3B0aW9ucy5zbG90c30uICovXG5leHBvcnQgY29uc3QgUklOR19TTE9UU19ERUZBVUxUID0gNDA5NjtcbmNvbnN0IFNMT1RTX01JTiA9IDE2O1xuY29uc3QgU0xPVFNfTUFYID0gNjVfNTM2O1xuY29uc3QgUkVQTElDQVRJT05fRkFDVE9SX0RFRkFVTFQgPSAzO1xuXG4vKipcbiAqIENoZWNrcyBhbmQgY29tcGxldGVzIHRoZSBvcHRpb25zIG9uY2UsIGZvciBhbGwgdGhlIGNvZGUgYmVoaW5kLlxuICogQHRocm93cyB0aGUgYFJJTkdfXHUyMDI2YCBjb2RlcyBvZiBgY3JlYXRlSGFzaFJpbmdgLlxuICovXG5leHBvcnQgZnVuY3Rpb24gcmVzb2x2ZVJpbmdPcHRpb25zKG9wdGlvbnM6IEhhc2hSaW5nT3B0aW9ucyk6IHtcbiAgcmVhZG9ubHkgc2hhcGU6IFJpbmdTaGFwZTtcbiAgcmVhZG9ubHkgbm9kZXM6IHJlYWRvbmx5IFJpbmdOb2RlW107XG59IHtcbiAgY29uc3QgZ2l2ZW46IHVua25vd24gPSBvcHRpb25zO1xuICBpZiAodHlwZW9mIGdpdmVuICE9PSAnb2JqZWN0JyB8fCBnaXZlbiA9PT0gbnVsbCB8fCAhQXJyYXkuaXNBcnJheShvcHRpb25zLm5vZGVzKSkge1xuICAgIHRocm93IG5ldyBTcGlsbHdheUVycm9yKCdSSU5HX09QVElPTl9JTlZBTElEJywgJ2NyZWF0ZUhhc2hSaW5nIG5lZWRzIHsgbm9kZXM6IFsuLi5dIH0uJyk7XG4gIH1cbiAgY29uc3Qgbm9kZXMgPSBvcmRlck5vZGVzKG9wdGlvbnMubm9kZXMubWFwKHJlc29sdmVSaW5nTm9kZSkpO1xuICBjb25zdCBzaGFwZSA9IE9iamVjdC5mcmVlemUoe1xuICAgIHNsb3RzOiBvcHRpb25zLnNsb3RzID8/IFJJTkdfU0xPVFNfREVGQVVMVCxcbiAgICBzZWVkOiBvcHRpb25zLnNlZWQgPz8gMCxcbiAgICByZXBsaWNhdGlvbkZhY3RvcjpcbiAgICAgIG9wdGlvbnMucmVwbGljYXRpb25GYWN0b3IgPz9cbiAgICAgIE1hdGgubWF4KDEsIE1hdGgubWluKFJFUExJQ0FUSU9OX0ZBQ1RPUl9ERUZBVUxULCBvcHRpb25zLm5vZGVzLmxlbmd0aCkpLFxuICB9KTtcbiAgY2hlY2tTaGFwZShzaGFwZSk7XG4gIGNoZWNrTm9kZXMoc2hhcGUsIG5vZGVzKTtcbiAgcmV0dXJuIHsgc2hhcGUsIG5vZGVzIH07XG59XG5cbi8qKiBAdGhyb3dzIFJJTkdfT1BUSU9OX0lOVkFMSUQuICovXG5leHBvcnQgZnVuY3Rpb24gY2hlY2tTaGFwZSh7IHNsb3RzLCBzZWVkLCByZXBsaWNhdGlvbkZhY3RvciB9OiBSaW5nU2hhcGUpOiB2b2lkIHtcbiAgY29uc3QgcG93ZXJPZlR3byA9IE51bWJlci5pc0ludGVnZXIoc2xvdHMpICYmIChzbG90cyAmIChzbG90cyAtIDEpKSA9PT0gMDtcbiAgaWYgKCFwb3dlck9mVHdvIHx8IHNsb3RzIDwgU0xPVFNfTUlOIHx8IHNsb3RzID4gU0xPVFNfTUFYKSB7XG4gICAgdGhyb3cgb3B0aW9uSW52YWxpZCgnc2xvdHMnLCBgYSBwb3dlciBvZiB0d28gZnJvbSAke1NMT1RTX01JTn0gdG8gJHtTTE9UU19NQVh9YCwgc2xvdHMpO1xuICB9XG4gIGlmICghTnVtYmVyLmlzSW50ZWdlcihzZWVkKSB8fCBzZWVkIDwgMCB8fCBzZWVkID4gMHhmZmZmZmZmZikge1xuICAgIHRocm93IG9wdGlvbkludmFsaWQoJ3NlZWQnLCAnYW4gaW50ZWdlciBmcm9tIDAgdG8gNCwyOTQsOTY3LDI5NScsIHNlZWQpO1xuICB9XG4gIGlmICghTnVtYmVyLmlzSW50ZWdlcihyZXBsaWNhdGlvbkZhY3RvcikgfHwgcmVwbGljYXRpb25GYWN0b3IgPCAxKSB7XG4gICAgdGhyb3cgb3B0aW9uSW52YWxpZCgncmVwbGljYXRpb25GYWN0b3InLCAnYW4gaW50ZWdlciBmcm9tIDEnLCByZXBsaWNhdGlvbkZhY3Rvcik7XG4gIH1cbn1cblxuLyoqXG4gKiBDaGVja3MgYSB3aG9sZSBtZW1iZXJzaGlwLCBpbiBvcmRlciBvZiBpZHMsIGFnYWluc3QgdGhlIHJpbmcncyBzaGFwZS5cbiAqIEB0aHJvd3MgUklOR19OT0RFX0RVUExJQ0FURSwgUklOR19UT09fRkVXX05PREVTLCBSSU5HX1RPT19NQU5ZX05PREVTLlxuICovXG5leHBvcnQgZnVuY3Rpb24gY2hlY2tOb2RlcyhzaGFwZTogUmluZ1NoYXBlLCBub2RlczogcmVhZG9ubHkgUmluZ05vZGVbXSk6IHZvaWQge1xuICBjb25zdCB0d2ljZSA9IG5vZGVzLmZpbmQoKG5vZGUsIGkpID0+IG5vZGUuaWQgPT09IG5vZGVzW2kgKyAxXT8uaWQpO1xuICBpZiAodHdpY2UgIT09IHVuZGVmaW5lZCkge1xuICAgIHRocm93IG5ldyBTcGlsbHdheUVycm9yKCdSSU5HX05PREVfRFVQTElDQVRFJywgYFRoZSByaW5nIGhhcyB0d28gbm9kZXMgbmFtZWQgJHt0d2ljZS5pZH0uYCwge1xuICAgICAgZGV0YWlsczogeyBpZDogdHdpY2UuaWQgfSxcbiAgICB9KTtcbiAgfVxuICBjb25zdCB7IHNsb3RzLCByZXBsaWNhdGlvbkZhY3RvciB9ID0gc2hhcGU7XG4gIGNvbnN0IGRldGFpbHMgPSB7IG5vZGVzOiBub2Rlcy5sZW5ndGgsIHNsb3RzLCByZXBsaWNhdGlvbkZhY3RvciB9O1xuICBpZiAobm9kZXMubGVuZ3RoIDwgcmVwbGljYXRpb25GYWN0b3IpIHtcbiAgICB0aHJvdyBuZXcgU3BpbGx3YXlFcnJvcihcbiAgICAgICdSSU5HX1RPT19GRVdfTk9ERVMnLFxuICAgICAgYCR7bm9kZXMubGVuZ3RofSBub2RlcyBjYW5ub3QgaG9sZCAke3JlcGxpY2F0aW9uRmFjdG9yfSBjb3BpZXMgb2YgZWFjaCBrZXkuYCxcbiAgICAgIHsgZGV0YWlscyB9LFxuICAgICk7XG4gIH1cbiAgY29uc3QgbGltaXQgPSBNYXRoLm1pbihzbG90cywgUklOR19OT0RFU19NQVgpO1xuICBpZiAobm9kZXMubGVuZ3RoID4gbGltaXQpIHtcbiAgICB0aHJvdyBuZXcgU3BpbGx3YXlFcnJvcignUklOR19UT09fTUFOWV9OT0RFUycsIGBBIHJpbmcgaGFzIGF0IG1vc3QgJHtsaW1pdH0gbm9kZXMuYCwge1xuICAgICAgZGV0YWlsczogeyAuLi5kZXRhaWxzLCBsaW1pdCB9LFxuICAgIH0pO1xuICB9XG59XG5cbmZ1bmN0aW9uIG9wdGlvbkludmFsaWQob3B0aW9uOiBzdHJpbmcsIGV4cGVjdGVkOiBzdHJpbmcsIHZhbHVlOiB1bmtub3duKTogU3BpbGx3YXlFcnJvciB7XG4gIHJldHVybiBuZXcgU3BpbGx3YXlFcnJvcignUklOR19PUFRJT05fSU5WQUxJRCcsIGAke29wdGlvbn0gbXVzdCBiZSAke2V4cGVjdGVkfS5gLCB7XG4gICAgZGV0YWlsczogeyBvcHRpb24sIHZhbHVlOiBTdHJpbmcodmFsdWUpIH0sXG4gIH0pO1xufVxuIiwgImltcG9ydCB7IFNwaWxsd2F5RXJyb3IgfSBmcm9tICdAc3BpbGx3YXkvcnVudGltZSc7XG5pbXBvcnQgeyBleHBsYWluS2V5LCB0eXBlIEtleUV4cGxhbmF0aW9uIH0gZnJvbSAnLi9rZXktZXhwbGFuYXRpb24udHMnO1xuaW1wb3J0IHsgbm9kZVNoYXJlcywgdHlwZSBOb2RlU2hhcmUgfSBmcm9tICcuL25vZGUtc2hhcmUudHMnO1xuaW1wb3J0IHsgcGxhY2VGcmVzaCwgcGxhY2VHcm93biwgcGxhY2VMZWZ0LCBwbGFjZVNocnVuaywgdHlwZSBQbGFjZW1lbnQgfSBmcm9tICcuL3BsYWNlLnRzJztcbmltcG9ydCB7IGVuY29kZVJpbmcgfSBmcm9tICcuL3JpbmctY29kZWMudHMnO1xuaW1wb3J0IHsgcmluZ0hhc2gsIHJpbmdIYXNoT2ZSYW5nZSB9IGZyb20gJy4vcmluZy1oYXNoLnRzJztcbmltcG9ydCB7IG9yZGVyTm9kZXMsIHJlc29sdmVSaW5nTm9kZSwgcmVzb2x2ZVdlaWdodCB9IGZyb20gJy4vcmluZy1ub2RlLnRzJztcbmltcG9ydCB0eXBlIHsgUmluZ05vZGUsIFJpbmdOb2RlT3B0aW9ucyB9IGZyb20gJy4vcmluZy1ub2RlLnRzJztcbmltcG9ydCB7IGNoZWNrTm9kZXMsIHJlc29sdmVSaW5nT3B0aW9ucywgdHlwZSBIYXNoUmluZ09wdGlvbnMgfSBmcm9tICcuL3Jpbmctb3B0aW9ucy50cyc7XG5cbi8qKlxuICogQW4gaW1tdXRhYmxlLCB2ZXJzaW9uZWQgb3duZXIgdGFibGU6IHdoaWNoIG5vZGVzIGhvbGQgZWFjaCBrZXkuIEEgY2hhbmdlIHJldHVybnMgYSBuZXcgcmluZyBhbmRcbiAqIGxlYXZlcyB0aGlzIG9uZSBhcyBpdCBpcywgc28gYSByZWFkZXIgaXMgbmV2ZXIgYmV0d2VlbiB0d28gdGFibGVzLlxuICovXG5leHBvcnQgaW50ZXJmYWNlIEhhc2hSaW5nIHtcbiAgLyoqIDEgZm9yIGEgZnJlc2ggcmluZzsgZWFjaCBjaGFuZ2UgYWRkcyAxLiAqL1xuICByZWFkb25seSB2ZXJzaW9uOiBudW1iZXI7XG4gIHJlYWRvbmx5IHNsb3RzOiBudW1iZXI7XG4gIHJlYWRvbmx5IHNlZWQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgcmVwbGljYXRpb25GYWN0b3I6IG51bWJlcjtcbiAgLyoqIEluIHRoZSBvcmRlciBvZiB0aGVpciBpZHMuICovXG4gIHJlYWRvbmx5IG5vZGVzOiByZWFkb25seSBSaW5nTm9kZVtdO1xuXG4gIC8qKiBUaGUgc2xvdCBvZiBhIGtleSwgZnJvbSAwLiBAdGhyb3dzIFJJTkdfS0VZX0lOVkFMSUQgd2hlbiBpdCBpcyBub3QgYSBzdHJpbmcuICovXG4gIHNsb3RPZihrZXk6IHN0cmluZyk6IG51bWJlcjtcbiAgLyoqIFRoZSBmaXJzdCBvd25lciBvZiBhIGtleS4gQHRocm93cyBSSU5HX0tFWV9JTlZBTElELiAqL1xuICBnZXROb2RlKGtleTogc3RyaW5nKTogc3RyaW5nO1xuICAvKipcbiAgICogVGhlIG93bmVycyBvZiBhIGtleSwgZmlyc3QgcmFuayBmaXJzdCwgYHJlcGxpY2F0aW9uRmFjdG9yYCBkaWZmZXJlbnQgb25lcy4gVGhlIGFycmF5IGlzIGZyb3plblxuICAgKiBhbmQgc2hhcmVkIGJ5IGFsbCBrZXlzIG9mIHRoZSBzbG90OiBhIGxvb2t1cCBhbGxvY2F0ZXMgbm90aGluZy4gQHRocm93cyBSSU5HX0tFWV9JTlZBTElELlxuICAgKi9cbiAgZ2V0Tm9kZXMoa2V5OiBzdHJpbmcpOiByZWFkb25seSBzdHJpbmdbXTtcbiAgLyoqIFRoZSBvd25lcnMgb2YgYSBzbG90LCBhcyBgZ2V0Tm9kZXNgLiBAdGhyb3dzIFJJTkdfU0xPVF9JTlZBTElELiAqL1xuICBub2Rlc09mU2xvdChzbG90OiBudW1iZXIpOiByZWFkb25seSBzdHJpbmdbXTtcblxuICAvKipcbiAgICogVGhlIHJpbmcgd2l0aCBvbmUgbm9kZSBtb3JlLiBJdCB0YWtlcyBhYm91dCBpdHMgc2hhcmUgKDEvTiBmb3IgZXF1YWwgd2VpZ2h0cykgb2YgZXZlcnkgcmFuaztcbiAgICogbm90aGluZyBtb3ZlcyBiZXR3ZWVuIHRoZSBvdGhlcnMuXG4gICAqIEB0aHJvd3MgUklOR19OT0RFX0RVUExJQ0FURSwgUklOR19OT0RFX0lEX0lOVkFMSUQsIFJJTkdfV0VJR0hUX0lOVkFMSUQsIFJJTkdfWk9ORV9JTlZBTElELFxuICAgKiBSSU5HX1RPT19NQU5ZX05PREVTLlxuICAgKi9cbiAgYWRkTm9kZShub2RlOiBSaW5nTm9kZU9wdGlvbnMpOiBIYXNoUmluZztcbiAgLyoqXG4gICAqIFRoZSByaW5nIHdpdGhvdXQgdGhpcyBub2RlLiBJdHMgc2xvdHMgZ28gdG8gdGhlIG90aGVyczsgbm90aGluZyBlbHNlIG1vdmVzLlxuICAgKiBAdGhyb3dzIFJJTkdfTk9ERV9VTktOT1dOLCBSSU5HX1RPT19GRVdfTk9ERVMgd2hlbiBmZXdlciB0aGFuIGByZXBsaWNhdGlvbkZhY3RvcmAgd291bGQgc3RheS5cbiAgICovXG4gIHJlbW92ZU5vZGUoaWQ6IHN0cmluZyk6IEhhc2hSaW5nO1xuICAvKipcbiAgICogVGhlIHJpbmcgd2l0aCBhbm90aGVyIHdlaWdodCBmb3IgYSBub2RlLCB3aGljaCB0YWtlcyBmcm9tIHRoZSBvdGhlcnMgb3IgZ2l2ZXMgdG8gdGhlbS4gVGhlXG4gICAqIHdlaWdodCBpdCBoYXMgYWxyZWFkeSByZXR1cm5zIHRoaXMgcmluZy4gQHRocm93cyBSSU5HX05PREVfVU5LTk9XTiwgUklOR19XRUlHSFRfSU5WQUxJRC5cbiAgICovXG4gIHNldFdlaWdodChpZDogc3RyaW5nLCB3ZWlnaHQ6IG51bWJlcik6IEhhc2hSaW5nO1xuXG4gIC8qKiBXaGF0IGVhY2ggbm9kZSBob2xkcyBhZ2FpbnN0IHdoYXQgaXQgc2hvdWxkLiAqL1xuICBzaGFyZXMoKTogcmVhZG9ubHkgTm9kZVNoYXJlW107XG4gIC8qKiBXaHkgYSBrZXkgaXMgd2hlcmUgaXQgaXMsIGFzIGRhdGEgYW5kIGluIHdvcmRzLiBAdGhyb3dzIFJJTkdfS0VZX0lOVkFMSUQuICovXG4gIGV4cGxhaW4oa2V5OiBzdHJpbmcpOiBLZXlFeHBsYW5hdGlvbjtcbiAgLyoqIFRoZSByaW5nIGFzIGJ5dGVzIGZvciBgcmVzdG9yZUhhc2hSaW5nYDogYWJvdXQgdHdvIGJ5dGVzIGEgc2xvdCBhbmQgcmFuaywgY2hlY2tzdW1tZWQuICovXG4gIHNlcmlhbGlzZSgpOiBVaW50OEFycmF5O1xufVxuXG4vKipcbiAqIEEgZnJlc2ggcmluZy4gVGhlIHNhbWUgbm9kZXMsIHdlaWdodHMsIHpvbmVzIGFuZCBvcHRpb25zIGdpdmUgdGhlIHNhbWUgdGFibGUgaW4gZXZlcnkgcHJvY2VzcyxcbiAqIGluIHdoYXRldmVyIG9yZGVyIHRoZSBub2RlcyBhcmUgbmFtZWQuXG4gKiBAdGhyb3dzIFJJTkdfT1BUSU9OX0lOVkFMSUQsIFJJTkdfTk9ERV9JRF9JTlZBTElELCBSSU5HX05PREVfRFVQTElDQVRFLCBSSU5HX1dFSUdIVF9JTlZBTElELFxuICogUklOR19aT05FX0lOVkFMSUQsIFJJTkdfVE9PX0ZFV19OT0RFUywgUklOR19UT09fTUFOWV9OT0RFUy5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNyZWF0ZUhhc2hSaW5nKG9wdGlvbnM6IEhhc2hSaW5nT3B0aW9ucyk6IEhhc2hSaW5nIHtcbiAgY29uc3QgeyBzaGFwZSwgbm9kZXMgfSA9IHJlc29sdmVSaW5nT3B0aW9ucyhvcHRpb25zKTtcbiAgcmV0dXJuIHJpbmdPZihwbGFjZUZyZXNoKHNoYXBlLCBub2RlcyksIDEpO1xufVxuXG4vKiogQSByaW5nIG92ZXIgYSBwbGFjZW1lbnQgdGhhdCBpcyBjb21wbGV0ZSBhbmQgdmFsaWQuICovXG5leHBvcnQgZnVuY3Rpb24gcmluZ09mKHBsYWNlbWVudDogUGxhY2VtZW50LCB2ZXJzaW9uOiBudW1iZXIpOiBIYXNoUmluZyB7XG4gIHJldHVybiBuZXcgU2xvdFJpbmcocGxhY2VtZW50LCB2ZXJzaW9uKTtcbn1cblxuY2xhc3MgU2xvdFJpbmcgaW1wbGVtZW50cyBIYXNoUmluZyB7XG4gIHJlYWRvbmx5IHZlcnNpb246IG51bWJlcjtcbiAgcmVhZG9ubHkgI3BsYWNlbWVudDogUGxhY2VtZW50O1xuICByZWFkb25seSAjb3duZXJzOiByZWFkb25seSAocmVhZG9ubHkgc3RyaW5nW10pW107XG4gIHJlYWRvbmx5ICNzZWVkOiBudW1iZXI7XG4gIC8qKiBUaGUgc2xvdCBpcyB0aGUgaGFzaCdzIGhpZ2hlc3QgYml0cy4gKi9cbiAgcmVhZG9ubHkgI3NoaWZ0OiBudW1iZXI7XG5cbiAgY29uc3RydWN0b3IocGxhY2VtZW50OiBQbGFjZW1lbnQsIHZlcnNpb246IG51bWJlcikge1xuICAgIHRoaXMudmVyc2lvbiA9IHZlcnNpb247XG4gICAgdGhpcy4jcGxhY2VtZW50ID0gcGxhY2VtZW50O1xuICAgIHRoaXMuI293bmVycyA9IG93bmVyTGlzdHMocGxhY2VtZW50KTtcbiAgICB0aGlzLiNzZWVkID0gcGxhY2VtZW50LnNoYXBlLnNlZWQ7XG4gICAgdGhpcy4jc2hpZnQgPSAzMiAtIE1hdGgubG9nMihwbGFjZW1lbnQuc2hhcGUuc2xvdHMpO1xuICB9XG5cbiAgZ2V0IHNsb3RzKCk6IG51bWJlciB7XG4gICAgcmV0dXJuIHRoaXMuI3BsYWNlbWVudC5zaGFwZS5zbG90cztcbiAgfVxuXG4gIGdldCBzZWVkKCk6IG51bWJlciB7XG4gICAgcmV0dXJuIHRoaXMuI3NlZWQ7XG4gIH1cblxuICBnZXQgcmVwbGljYXRpb25GYWN0b3IoKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy4jcGxhY2VtZW50LnNoYXBlLnJlcGxpY2F0aW9uRmFjdG9yO1xuICB9XG5cbiAgZ2V0IG5vZGVzKCk6IHJlYWRvbmx5IFJpbmdOb2RlW10ge1xuICAgIHJldHVybiB0aGlzLiNwbGFjZW1lbnQubm9kZXM7XG4gIH1cblxuICBzbG90T2Yoa2V5OiBzdHJpbmcpOiBudW1iZXIge1xuICAgIGlmICh0eXBlb2Yga2V5ICE9PSAnc3RyaW5nJykgdGhyb3cga2V5SW52YWxpZChrZXkpO1xuICAgIGNvbnN0IG9wZW4gPSBrZXkuaW5kZXhPZigneycpO1xuICAgIGlmIChvcGVuIDwgMCkgcmV0dXJuIHJpbmdIYXNoKGtleSwgdGhpcy4jc2VlZCkgPj4+IHRoaXMuI3NoaWZ0O1xuICAgIC8vIFRoZSBydWxlIG9mIGtleVRhZywgd2l0aG91dCBhIHNsaWNlLlxuICAgIGNvbnN0IGNsb3NlID0ga2V5LmluZGV4T2YoJ30nLCBvcGVuICsgMSk7XG4gICAgaWYgKGNsb3NlIDw9IG9wZW4gKyAxKSByZXR1cm4gcmluZ0hhc2goa2V5LCB0aGlzLiNzZWVkKSA+Pj4gdGhpcy4jc2hpZnQ7XG4gICAgcmV0dXJuIHJpbmdIYXNoT2ZSYW5nZShrZXksIG9wZW4gKyAxLCBjbG9zZSwgdGhpcy4jc2VlZCkgPj4+IHRoaXMuI3NoaWZ0O1xuICB9XG5cbiAgZ2V0Tm9kZShrZXk6IHN0cmluZyk6IHN0cmluZyB7XG4gICAgcmV0dXJuIHRoaXMuZ2V0Tm9kZXMoa2V5KVswXSBhcyBzdHJpbmc7IC8vIGV2ZXJ5IHNsb3QgaGFzIGFuIG93bmVyIGF0IHJhbmsgMFxuICB9XG5cbiAgZ2V0Tm9kZXMoa2V5OiBzdHJpbmcpOiByZWFkb25seSBzdHJpbmdbXSB7XG4gICAgcmV0dXJuIHRoaXMuI293bmVyc1t0aGlzLnNsb3RPZihrZXkpXSBhcyByZWFkb25seSBzdHJpbmdbXTsgLy8gc2xvdE9mIGlzIGJlbG93IHNsb3RzXG4gIH1cblxuICBub2Rlc09mU2xvdChzbG90OiBudW1iZXIpOiByZWFkb25seSBzdHJpbmdbXSB7XG4gICAgY29uc3Qgb3duZXJzID0gdGhpcy4jb3duZXJzW3Nsb3RdO1xuICAgIGlmIChvd25lcnMgIT09IHVuZGVmaW5lZCkgcmV0dXJuIG93bmVycztcbiAgICB0aHJvdyBuZXcgU3BpbGx3YXlFcnJvcihcbiAgICAgICdSSU5HX1NMT1RfSU5WQUxJRCcsXG4gICAgICBgQSBzbG90IGlzIGEgbnVtYmVyIGZyb20gMCB0byAke3RoaXMuc2xvdHMgLSAxfS5gLFxuICAgICAge1xuICAgICAgICBkZXRhaWxzOiB7IHNsb3Q6IFN0cmluZyhzbG90KSwgc2xvdHM6IHRoaXMuc2xvdHMgfSxcbiAgICAgIH0sXG4gICAgKTtcbiAgfVxuXG4gIGFkZE5vZGUob3B0aW9uczogUmluZ05vZGVPcHRpb25zKTogSGFzaFJpbmcge1xuICAgIGNvbnN0IG5vZGUgPSByZXNvbHZlUmluZ05vZGUob3B0aW9ucyk7XG4gICAgY29uc3Qgbm9kZXMgPSBvcmRlck5vZGVzKFsuLi50aGlzLm5vZGVzLCBub2RlXSk7XG4gICAgY2hlY2tOb2Rlcyh0aGlzLiNwbGFjZW1lbnQuc2hhcGUsIG5vZGVzKTtcbiAgICByZXR1cm4gcmluZ09mKHBsYWNlR3Jvd24odGhpcy4jcGxhY2VtZW50LCBub2Rlcywgbm9kZS5pZCksIHRoaXMudmVyc2lvbiArIDEpO1xuICB9XG5cbiAgcmVtb3ZlTm9kZShpZDogc3RyaW5nKTogSGFzaFJpbmcge1xuICAgIHRoaXMuI3JlcXVpcmVOb2RlKGlkKTtcbiAgICBjb25zdCBub2RlcyA9IG9yZGVyTm9kZXModGhpcy5ub2Rlcy5maWx0ZXIoKG5vZGUpID0+IG5vZGUuaWQgIT09IGlkKSk7XG4gICAgY2hlY2tOb2Rlcyh0aGlzLiNwbGFjZW1lbnQuc2hhcGUsIG5vZGVzKTtcbiAgICByZXR1cm4gcmluZ09mKHBsYWNlTGVmdCh0aGlzLiNwbGFjZW1lbnQsIG5vZGVzKSwgdGhpcy52ZXJzaW9uICsgMSk7XG4gIH1cblxuICBzZXRXZWlnaHQoaWQ6IHN0cmluZywgd2VpZ2h0OiBudW1iZXIpOiBIYXNoUmluZyB7XG4gICAgY29uc3QgYmVmb3JlID0gdGhpcy4jcmVxdWlyZU5vZGUoaWQpO1xuICAgIGNvbnN0IGFmdGVyID0gT2JqZWN0LmZyZWV6ZSh7IC4uLmJlZm9yZSwgd2VpZ2h0OiByZXNvbHZlV2VpZ2h0KGlkLCB3ZWlnaHQpIH0pO1xuICAgIGlmIChhZnRlci53ZWlnaHQgPT09IGJlZm9yZS53ZWlnaHQpIHJldHVybiB0aGlzO1xuICAgIGNvbnN0IG5vZGVzID0gb3JkZXJOb2Rlcyh0aGlzLm5vZGVzLm1hcCgobm9kZSkgPT4gKG5vZGUgPT09IGJlZm9yZSA/IGFmdGVyIDogbm9kZSkpKTtcbiAgICBjb25zdCBwbGFjZSA9IGFmdGVyLndlaWdodCA+IGJlZm9yZS53ZWlnaHQgPyBwbGFjZUdyb3duIDogcGxhY2VTaHJ1bms7XG4gICAgcmV0dXJuIHJpbmdPZihwbGFjZSh0aGlzLiNwbGFjZW1lbnQsIG5vZGVzLCBpZCksIHRoaXMudmVyc2lvbiArIDEpO1xuICB9XG5cbiAgc2hhcmVzKCk6IHJlYWRvbmx5IE5vZGVTaGFyZVtdIHtcbiAgICByZXR1cm4gbm9kZVNoYXJlcyh0aGlzLiNwbGFjZW1lbnQpO1xuICB9XG5cbiAgZXhwbGFpbihrZXk6IHN0cmluZyk6IEtleUV4cGxhbmF0aW9uIHtcbiAgICByZXR1cm4gZXhwbGFpbktleSh0aGlzLCBrZXkpO1xuICB9XG5cbiAgc2VyaWFsaXNlKCk6IFVpbnQ4QXJyYXkge1xuICAgIHJldHVybiBlbmNvZGVSaW5nKHRoaXMuI3BsYWNlbWVudCwgdGhpcy52ZXJzaW9uKTtcbiAgfVxuXG4gICNyZXF1aXJlTm9kZShpZDogc3RyaW5nKTogUmluZ05vZGUge1xuICAgIGNvbnN0IG5vZGUgPSB0aGlzLm5vZGVzLmZpbmQoKGVhY2gpID0+IGVhY2guaWQgPT09IGlkKTtcbiAgICBpZiAobm9kZSAhPT0gdW5kZWZpbmVkKSByZXR1cm4gbm9kZTtcbiAgICB0aHJvdyBuZXcgU3BpbGx3YXlFcnJvcignUklOR19OT0RFX1VOS05PV04nLCAnVGhlIHJpbmcgaGFzIG5vIG5vZGUgb2YgdGhpcyBuYW1lLicsIHtcbiAgICAgIGRldGFpbHM6IHsgaWQ6IHR5cGVvZiBpZCA9PT0gJ3N0cmluZycgPyBpZC5zbGljZSgwLCA4MCkgOiB0eXBlb2YgaWQgfSxcbiAgICB9KTtcbiAgfVxufVxuXG4vKiogT25lIGZyb3plbiBsaXN0IGEgc2xvdDsgc2xvdHMgd2l0aCB0aGUgc2FtZSBvd25lcnMgc2hhcmUgaXQuICovXG5mdW5jdGlvbiBvd25lckxpc3RzKHsgc2hhcGUsIG5vZGVzLCBjZWxscyB9OiBQbGFjZW1lbnQpOiByZWFkb25seSAocmVhZG9ubHkgc3RyaW5nW10pW10ge1xuICBjb25zdCBzaGFyZWQgPSBuZXcgTWFwPHN0cmluZywgcmVhZG9ubHkgc3RyaW5nW10+KCk7XG4gIGNvbnN0IGxpc3RzOiAocmVhZG9ubHkgc3RyaW5nW10pW10gPSBbXTtcbiAgZm9yIChsZXQgY2VsbCA9IDA7IGNlbGwgPCBjZWxscy5sZW5ndGg7IGNlbGwgKz0gc2hhcGUucmVwbGljYXRpb25GYWN0b3IpIHtcbiAgICBjb25zdCBudW1iZXJzID0gY2VsbHMuc3ViYXJyYXkoY2VsbCwgY2VsbCArIHNoYXBlLnJlcGxpY2F0aW9uRmFjdG9yKTtcbiAgICBjb25zdCBuYW1lID0gbnVtYmVycy5qb2luKCk7XG4gICAgbGV0IGxpc3QgPSBzaGFyZWQuZ2V0KG5hbWUpO1xuICAgIGlmIChsaXN0ID09PSB1bmRlZmluZWQpIHtcbiAgICAgIGxpc3QgPSBPYmplY3QuZnJlZXplKEFycmF5LmZyb20obnVtYmVycywgKG51bWJlcikgPT4gbm9kZXNbbnVtYmVyXT8uaWQgPz8gJycpKTtcbiAgICAgIHNoYXJlZC5zZXQobmFtZSwgbGlzdCk7XG4gICAgfVxuICAgIGxpc3RzLnB1c2gobGlzdCk7XG4gIH1cbiAgcmV0dXJuIGxpc3RzO1xufVxuXG5mdW5jdGlvbiBrZXlJbnZhbGlkKGtleTogdW5rbm93bik6IFNwaWxsd2F5RXJyb3Ige1xuICByZXR1cm4gbmV3IFNwaWxsd2F5RXJyb3IoJ1JJTkdfS0VZX0lOVkFMSUQnLCAnQSBrZXkgaXMgYSBzdHJpbmcuJywge1xuICAgIGRldGFpbHM6IHsgdHlwZTogdHlwZW9mIGtleSB9LFxuICB9KTtcbn1cbiIsICJpbXBvcnQgeyBTcGlsbHdheUVycm9yIH0gZnJvbSAnQHNwaWxsd2F5L3J1bnRpbWUnO1xuaW1wb3J0IHsgcmluZ09mLCB0eXBlIEhhc2hSaW5nIH0gZnJvbSAnLi9oYXNoLXJpbmcudHMnO1xuaW1wb3J0IHR5cGUgeyBPd25lckNlbGxzIH0gZnJvbSAnLi9vd25lci10YWJsZS50cyc7XG5pbXBvcnQgeyBkZWNvZGVDZWxscywgZGVjb2RlRnJhbWUgfSBmcm9tICcuL3JpbmctY29kZWMudHMnO1xuaW1wb3J0IHsgUklOR19IQVNIX05BTUUgfSBmcm9tICcuL3JpbmctaGFzaC50cyc7XG5pbXBvcnQgeyBvcmRlck5vZGVzLCByZXNvbHZlUmluZ05vZGUsIHR5cGUgUmluZ05vZGUgfSBmcm9tICcuL3Jpbmctbm9kZS50cyc7XG5pbXBvcnQgeyBjaGVja05vZGVzLCBjaGVja1NoYXBlLCB0eXBlIFJpbmdTaGFwZSB9IGZyb20gJy4vcmluZy1vcHRpb25zLnRzJztcblxuLyoqIFRoZSBoZWFkZXIgb2YgYSBzZXJpYWxpc2VkIHJpbmcsIHdpdGggdGhlIHR5cGVzIHRoYXQgYEpTT04ucGFyc2VgIG1heSBoYXZlIGdpdmVuIGl0LiAqL1xudHlwZSBMb29zZTxUPiA9IHsgcmVhZG9ubHkgW1Byb3BlcnR5IGluIGtleW9mIFRdPzogdW5rbm93biB9O1xuXG5pbnRlcmZhY2UgSGVhZGVyIGV4dGVuZHMgUmluZ1NoYXBlIHtcbiAgcmVhZG9ubHkgaGFzaDogc3RyaW5nO1xuICByZWFkb25seSB2ZXJzaW9uOiBudW1iZXI7XG4gIHJlYWRvbmx5IG5vZGVzOiByZWFkb25seSBSaW5nTm9kZVtdO1xufVxuXG4vKipcbiAqIFRoZSByaW5nIHRoYXQgYHNlcmlhbGlzZWAgd3JvdGU6IHNhbWUgdmVyc2lvbiwgc2FtZSB0YWJsZSwgYW5kIHRoZSBzYW1lIGFuc3dlciB0byBhbnkgY2hhbmdlLlxuICogRXZlcnkgcGFydCBpcyBjaGVja2VkIGJlZm9yZSBhIHJpbmcgaXMgbWFkZTsgdGhlIGNoZWNrc3VtIGZpbmRzIGFjY2lkZW50cywgaXQgZG9lcyBub3QgcHJvdmUgd2hvXG4gKiB3cm90ZSB0aGUgYnl0ZXMuXG4gKiBAdGhyb3dzIFJJTkdfQ09SUlVQVCB3aGVuIHRoZSBieXRlcyBhcmUgbm90IGEgcmluZywgd2l0aCB0aGUgcmVhc29uLlxuICogQHRocm93cyBSSU5HX0lOQ09NUEFUSUJMRSB3aGVuIHRoZSByaW5nIHdhcyBwbGFjZWQgd2l0aCBhbm90aGVyIGhhc2ggZnVuY3Rpb24uXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZXN0b3JlSGFzaFJpbmcoYnl0ZXM6IFVpbnQ4QXJyYXkpOiBIYXNoUmluZyB7XG4gIGlmICghKGJ5dGVzIGluc3RhbmNlb2YgVWludDhBcnJheSkpIHRocm93IGNvcnJ1cHQoJ2l0IGlzIG5vdCBhIFVpbnQ4QXJyYXknKTtcbiAgY29uc3QgZnJhbWUgPSBkZWNvZGVGcmFtZShieXRlcyk7XG4gIGlmICh0eXBlb2YgZnJhbWUgPT09ICdzdHJpbmcnKSB0aHJvdyBjb3JydXB0KGZyYW1lKTtcbiAgY29uc3QgeyB2ZXJzaW9uLCBub2RlcywgLi4uc2hhcGUgfSA9IGNoZWNrSGVhZGVyKGZyYW1lLmhlYWRlcik7XG4gIGNvbnN0IGNlbGxDb3VudCA9IHNoYXBlLnNsb3RzICogc2hhcGUucmVwbGljYXRpb25GYWN0b3I7XG4gIGNvbnN0IGNlbGxzID0gZGVjb2RlQ2VsbHMoZnJhbWUuY2VsbEJ5dGVzLCBjZWxsQ291bnQsIG5vZGVzLmxlbmd0aCk7XG4gIGlmIChjZWxscyA9PT0gdW5kZWZpbmVkKSB0aHJvdyBjb3JydXB0KCdpdHMgdGFibGUgaGFzIGFub3RoZXIgc2l6ZSB0aGFuIGl0cyBoZWFkZXIgc2F5cycpO1xuICBjaGVja0NlbGxzKGNlbGxzLCBub2Rlcy5sZW5ndGgsIHNoYXBlLnJlcGxpY2F0aW9uRmFjdG9yKTtcbiAgcmV0dXJuIHJpbmdPZih7IHNoYXBlOiBPYmplY3QuZnJlZXplKHNoYXBlKSwgbm9kZXMsIGNlbGxzIH0sIHZlcnNpb24pO1xufVxuXG5mdW5jdGlvbiBjaGVja0hlYWRlcih2YWx1ZTogdW5rbm93bik6IE9taXQ8SGVhZGVyLCAnaGFzaCc+IHtcbiAgaWYgKHR5cGVvZiB2YWx1ZSAhPT0gJ29iamVjdCcgfHwgdmFsdWUgPT09IG51bGwpIHRocm93IGNvcnJ1cHQoJ2l0cyBoZWFkZXIgaXMgbm90IGFuIG9iamVjdCcpO1xuICBjb25zdCB7IGhhc2gsIHZlcnNpb24sIHNsb3RzLCBzZWVkLCByZXBsaWNhdGlvbkZhY3Rvciwgbm9kZXMgfTogTG9vc2U8SGVhZGVyPiA9IHZhbHVlO1xuICBpZiAoaGFzaCAhPT0gUklOR19IQVNIX05BTUUpIHtcbiAgICB0aHJvdyBuZXcgU3BpbGx3YXlFcnJvcihcbiAgICAgICdSSU5HX0lOQ09NUEFUSUJMRScsXG4gICAgICBgVGhlIHJpbmcgd2FzIHBsYWNlZCB3aXRoIGFub3RoZXIgaGFzaCBmdW5jdGlvbiB0aGFuICR7UklOR19IQVNIX05BTUV9LmAsXG4gICAgICB7IGRldGFpbHM6IHsgaGFzaDogU3RyaW5nKGhhc2gpLnNsaWNlKDAsIDgwKSwgZXhwZWN0ZWQ6IFJJTkdfSEFTSF9OQU1FIH0gfSxcbiAgICApO1xuICB9XG4gIGlmICghaXNDb3VudCh2ZXJzaW9uKSB8fCB2ZXJzaW9uIDwgMSkgdGhyb3cgY29ycnVwdCgnaXRzIHZlcnNpb24gaXMgbm90IGEgbnVtYmVyIGZyb20gMScpO1xuICBpZiAoIWlzQ291bnQoc2xvdHMpIHx8ICFpc0NvdW50KHNlZWQpIHx8ICFpc0NvdW50KHJlcGxpY2F0aW9uRmFjdG9yKSB8fCAhQXJyYXkuaXNBcnJheShub2RlcykpIHtcbiAgICB0aHJvdyBjb3JydXB0KCdpdHMgaGVhZGVyIGxhY2tzIGEgcGFydCcpO1xuICB9XG4gIHRyeSB7XG4gICAgY29uc3Qgc2hhcGUgPSB7IHNsb3RzLCBzZWVkLCByZXBsaWNhdGlvbkZhY3RvciB9O1xuICAgIGNvbnN0IHJlc29sdmVkID0gbm9kZXMubWFwKHJlc29sdmVSaW5nTm9kZSk7XG4gICAgY2hlY2tTaGFwZShzaGFwZSk7XG4gICAgY2hlY2tOb2RlcyhzaGFwZSwgb3JkZXJOb2RlcyhyZXNvbHZlZCkpO1xuICAgIGlmIChvcmRlck5vZGVzKHJlc29sdmVkKS5zb21lKChub2RlLCBpKSA9PiBub2RlICE9PSByZXNvbHZlZFtpXSkpIHtcbiAgICAgIHRocm93IGNvcnJ1cHQoJ2l0cyBub2RlcyBhcmUgbm90IGluIG9yZGVyJyk7XG4gICAgfVxuICAgIHJldHVybiB7IHZlcnNpb24sIC4uLnNoYXBlLCBub2Rlczogb3JkZXJOb2RlcyhyZXNvbHZlZCkgfTtcbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICB0aHJvdyBlcnJvciBpbnN0YW5jZW9mIFNwaWxsd2F5RXJyb3IgJiYgZXJyb3IuY29kZSA9PT0gJ1JJTkdfQ09SUlVQVCdcbiAgICAgID8gZXJyb3JcbiAgICAgIDogY29ycnVwdCgnaXRzIGhlYWRlciBicmVha3MgYSBydWxlIG9mIHJpbmdzJywgZXJyb3IpO1xuICB9XG59XG5cbmZ1bmN0aW9uIGNoZWNrQ2VsbHMoY2VsbHM6IE93bmVyQ2VsbHMsIG5vZGVDb3VudDogbnVtYmVyLCByZXBsaWNhdGlvbkZhY3RvcjogbnVtYmVyKTogdm9pZCB7XG4gIGZvciAobGV0IGNlbGwgPSAwOyBjZWxsIDwgY2VsbHMubGVuZ3RoOyBjZWxsICs9IHJlcGxpY2F0aW9uRmFjdG9yKSB7XG4gICAgY29uc3Qgb3duZXJzID0gY2VsbHMuc3ViYXJyYXkoY2VsbCwgY2VsbCArIHJlcGxpY2F0aW9uRmFjdG9yKTtcbiAgICBpZiAob3duZXJzLnNvbWUoKG5vZGUpID0+IG5vZGUgPj0gbm9kZUNvdW50KSkgdGhyb3cgY29ycnVwdCgnaXRzIHRhYmxlIG5hbWVzIGEgbWlzc2luZyBub2RlJyk7XG4gICAgaWYgKG5ldyBTZXQob3duZXJzKS5zaXplIDwgcmVwbGljYXRpb25GYWN0b3IpIHRocm93IGNvcnJ1cHQoJ2Egc2xvdCBoYXMgb25lIG93bmVyIHR3aWNlJyk7XG4gIH1cbn1cblxuZnVuY3Rpb24gaXNDb3VudCh2YWx1ZTogdW5rbm93bik6IHZhbHVlIGlzIG51bWJlciB7XG4gIHJldHVybiB0eXBlb2YgdmFsdWUgPT09ICdudW1iZXInICYmIE51bWJlci5pc1NhZmVJbnRlZ2VyKHZhbHVlKSAmJiB2YWx1ZSA+PSAwO1xufVxuXG5mdW5jdGlvbiBjb3JydXB0KHJlYXNvbjogc3RyaW5nLCBjYXVzZT86IHVua25vd24pOiBTcGlsbHdheUVycm9yIHtcbiAgcmV0dXJuIG5ldyBTcGlsbHdheUVycm9yKCdSSU5HX0NPUlJVUFQnLCBgVGhlc2UgYnl0ZXMgYXJlIG5vdCBhIHNlcmlhbGlzZWQgcmluZzogJHtyZWFzb259LmAsIHtcbiAgICBkZXRhaWxzOiB7IHJlYXNvbiB9LFxuICAgIGNhdXNlLFxuICB9KTtcbn1cbiIsICJpbXBvcnQgeyBjcmVhdGVIYXNoUmluZywgcmVzdG9yZUhhc2hSaW5nLCB0eXBlIEhhc2hSaW5nIH0gZnJvbSAnQHNwaWxsd2F5L2hhc2gtcmluZyc7XG5pbXBvcnQgeyBSZWdpc3RlcnMsIHR5cGUgUmVnaXN0ZXJDb2RlYywgdHlwZSBSZXBsaWNhR3JvdXAgfSBmcm9tICdAc3BpbGx3YXkvcmVnaXN0ZXInO1xuaW1wb3J0IHsgaXNTcGlsbHdheUVycm9yLCBTcGlsbHdheUVycm9yLCB0eXBlIENsb2NrLCB0eXBlIFJhbmRvbSB9IGZyb20gJ0BzcGlsbHdheS9ydW50aW1lJztcbmltcG9ydCB7IFRPUE9MT0dZX0tFWSB9IGZyb20gJy4va3Yta2V5cy50cyc7XG5pbXBvcnQgdHlwZSB7IEt2Tm9kZSB9IGZyb20gJy4va3Ytbm9kZS50cyc7XG5cbi8qKiBUaGUgY2x1c3RlcidzIG93biBmYWN0cywgaW4gYSByZWdpc3RlciBvdmVyIGFsbCBpdHMgbm9kZXMuICovXG5leHBvcnQgaW50ZXJmYWNlIFRvcG9sb2d5IHtcbiAgcmVhZG9ubHkgZm9ybWF0OiAxO1xuICAvKiogTmFtZSBvZiB0aGlzIEtWJ3MgZGF0YSwgbWFkZSBvbmNlLiAqL1xuICByZWFkb25seSBrdjogc3RyaW5nO1xuICAvKiogTm9kZSBuYW1lcyBpbiBvcmRlci4gKi9cbiAgcmVhZG9ubHkgbm9kZXM6IHJlYWRvbmx5IHN0cmluZ1tdO1xuICByZWFkb25seSByZXBsaWNhdGlvbkZhY3RvcjogbnVtYmVyO1xuICAvKiogVGhlIG93bmVyIHRhYmxlLCBzZXJpYWxpc2VkLCBiYXNlNjQuICovXG4gIHJlYWRvbmx5IHJpbmc6IHN0cmluZztcbn1cblxuY29uc3QgdG9wb2xvZ3lDb2RlYzogUmVnaXN0ZXJDb2RlYzxUb3BvbG9neT4gPSB7XG4gIGVuY29kZTogKHRvcG9sb2d5KSA9PiBCdWZmZXIuZnJvbShKU09OLnN0cmluZ2lmeSh0b3BvbG9neSkpLFxuICBkZWNvZGU6IChieXRlcykgPT4ge1xuICAgIGNvbnN0IHRvcG9sb2d5ID0gSlNPTi5wYXJzZShCdWZmZXIuZnJvbShieXRlcykudG9TdHJpbmcoJ3V0ZjgnKSkgYXMgVG9wb2xvZ3k7IC8vIGNoZWNrZWQgbmV4dFxuICAgIGlmICh0b3BvbG9neS5mb3JtYXQgIT09IDEpIHtcbiAgICAgIHRocm93IG5ldyBTcGlsbHdheUVycm9yKFxuICAgICAgICAnS1ZfRk9STUFUX1VOS05PV04nLFxuICAgICAgICAnVGhlIGRhdGEgd2FzIHdyaXR0ZW4gYnkgYSBuZXdlciByZWxlYXNlOyBvcGVuIGl0IHdpdGggdGhhdCByZWxlYXNlLicsXG4gICAgICApO1xuICAgIH1cbiAgICByZXR1cm4gdG9wb2xvZ3k7XG4gIH0sXG59O1xuXG4vKiogV2hhdCB7QGxpbmsgb3BlblRvcG9sb2d5fSBuZWVkcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgT3BlblRvcG9sb2d5T3B0aW9ucyB7XG4gIHJlYWRvbmx5IG5vZGVzOiByZWFkb25seSBLdk5vZGVbXTtcbiAgLyoqIGB1bmRlZmluZWRgOiBhcyBzdG9yZWQsIG9yIHRoZSBkZWZhdWx0IGZvciBmcmVzaCBkYXRhLiAqL1xuICByZWFkb25seSByZXBsaWNhdGlvbkZhY3RvcjogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICAvKiogV2hldGhlciBzb21lIG5vZGUgYWxyZWFkeSBiZWxvbmdzIHRvIGEgS1YuICovXG4gIHJlYWRvbmx5IGlzVXNlZDogYm9vbGVhbjtcbiAgcmVhZG9ubHkgY2xvY2s6IENsb2NrO1xuICByZWFkb25seSByYW5kb206IFJhbmRvbTtcbiAgcmVhZG9ubHkgdGltZW91dE1zOiBudW1iZXI7XG59XG5cbi8qKlxuICogUmVhZHMgdGhlIHRvcG9sb2d5LCBvciBtYWtlcyBpdCB3aGVuIGFsbCBub2RlcyBhcmUgZnJlc2guXG4gKiBAdGhyb3dzIEtWX1RPUE9MT0dZX01JU01BVENIIHdoZW4gdGhlIG5vZGVzIG9yIHRoZSByZXBsaWNhdGlvbiBmYWN0b3IgZ2l2ZW4gYXJlIG5vdCB0aGUgc3RvcmVkXG4gKiAgIG9uZXMsIEtWX1VOQVZBSUxBQkxFIHdoZW4gZmV3ZXIgdGhhbiBhIG1ham9yaXR5IG9mIHRoZSBub2RlcyBhbnN3ZXIuXG4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBvcGVuVG9wb2xvZ3kob3B0aW9uczogT3BlblRvcG9sb2d5T3B0aW9ucyk6IFByb21pc2U8VG9wb2xvZ3k+IHtcbiAgY29uc3QgeyBub2RlcywgY2xvY2ssIHJhbmRvbSwgdGltZW91dE1zIH0gPSBvcHRpb25zO1xuICBjb25zdCByZWdpc3RlcnMgPSBuZXcgUmVnaXN0ZXJzKHtcbiAgICBjb2RlYzogdG9wb2xvZ3lDb2RlYyxcbiAgICBjbG9jayxcbiAgICByYW5kb20sXG4gICAgcm91bmRUaW1lb3V0TXM6IHRpbWVvdXRNcyxcbiAgfSk7XG4gIGNvbnN0IGdyb3VwOiBSZXBsaWNhR3JvdXAgPSB7IHJlcGxpY2FzOiBub2RlcywgcXVvcnVtOiBNYXRoLmZsb29yKG5vZGVzLmxlbmd0aCAvIDIpICsgMSB9O1xuICB0cnkge1xuICAgIGNvbnN0IHN0b3JlZCA9IGF3YWl0IHJlZ2lzdGVycy5yZWFkKFRPUE9MT0dZX0tFWSwgZ3JvdXApO1xuICAgIGlmIChzdG9yZWQgIT09IHVuZGVmaW5lZCkgcmV0dXJuIGNoZWNrVG9wb2xvZ3koc3RvcmVkLCBvcHRpb25zKTtcbiAgICByZWZ1c2VGcmVzaFN0YXJ0KG9wdGlvbnMpO1xuICAgIGNvbnN0IG1hZGUgPSBtYWtlVG9wb2xvZ3kob3B0aW9ucyk7XG4gICAgLy8gQW5vdGhlciBjb29yZGluYXRvciBtYXkgaGF2ZSBiZWVuIHF1aWNrZXI6IHRoZW4gaXRzIHRvcG9sb2d5IHN0YW5kcy5cbiAgICBjb25zdCBjaG9zZW4gPSBhd2FpdCByZWdpc3RlcnMuY2hhbmdlKFRPUE9MT0dZX0tFWSwgZ3JvdXAsIChjdXJyZW50OiBUb3BvbG9neSB8IHVuZGVmaW5lZCkgPT5cbiAgICAgIGN1cnJlbnQgPT09IHVuZGVmaW5lZCA/IHsgbmV4dDogbWFkZSwgcmVzdWx0OiBtYWRlIH0gOiB7IHJlc3VsdDogY3VycmVudCB9LFxuICAgICk7XG4gICAgcmV0dXJuIGNoZWNrVG9wb2xvZ3koY2hvc2VuLCBvcHRpb25zKTtcbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICBpZiAoIWlzU3BpbGx3YXlFcnJvcihlcnJvcikgfHwgIWVycm9yLmNvZGUuc3RhcnRzV2l0aCgnUkVHSVNURVJfJykpIHRocm93IGVycm9yO1xuICAgIHRocm93IG5ldyBTcGlsbHdheUVycm9yKFxuICAgICAgJ0tWX1VOQVZBSUxBQkxFJyxcbiAgICAgICdGZXdlciB0aGFuIGEgbWFqb3JpdHkgb2YgdGhlIG5vZGVzIGFuc3dlcjsgc3RhcnQgdGhlbSBhbmQgb3BlbiB0aGUgS1YgYWdhaW4uJyxcbiAgICAgIHsgcmV0cnlhYmxlOiB0cnVlLCBjYXVzZTogZXJyb3IgfSxcbiAgICApO1xuICB9XG59XG5cbi8qKiBUaGUgcmluZyBvZiBhIHRvcG9sb2d5LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJpbmdPZlRvcG9sb2d5KHRvcG9sb2d5OiBUb3BvbG9neSk6IEhhc2hSaW5nIHtcbiAgcmV0dXJuIHJlc3RvcmVIYXNoUmluZyhCdWZmZXIuZnJvbSh0b3BvbG9neS5yaW5nLCAnYmFzZTY0JykpO1xufVxuXG5mdW5jdGlvbiBtYWtlVG9wb2xvZ3koeyBub2RlcywgcmVwbGljYXRpb25GYWN0b3IsIHJhbmRvbSB9OiBPcGVuVG9wb2xvZ3lPcHRpb25zKTogVG9wb2xvZ3kge1xuICBjb25zdCBuYW1lcyA9IG5vZGVzLm1hcCgobm9kZSkgPT4gbm9kZS5pZCkuc29ydCgpO1xuICBjb25zdCByZiA9IHJlcGxpY2F0aW9uRmFjdG9yID8/IE1hdGgubWluKDMsIG5hbWVzLmxlbmd0aCk7XG4gIGNvbnN0IHJpbmcgPSBjcmVhdGVIYXNoUmluZyh7IG5vZGVzOiBuYW1lcy5tYXAoKGlkKSA9PiAoeyBpZCB9KSksIHJlcGxpY2F0aW9uRmFjdG9yOiByZiB9KTtcbiAgcmV0dXJuIHtcbiAgICBmb3JtYXQ6IDEsXG4gICAga3Y6IHJhbmRvbS5pZCgxNiksXG4gICAgbm9kZXM6IG5hbWVzLFxuICAgIHJlcGxpY2F0aW9uRmFjdG9yOiByZixcbiAgICByaW5nOiBCdWZmZXIuZnJvbShyaW5nLnNlcmlhbGlzZSgpKS50b1N0cmluZygnYmFzZTY0JyksXG4gIH07XG59XG5cbi8qKiBEYXRhIGlzIG1hZGUgb25seSB3aGVuIGV2ZXJ5IG5vZGUgaXMgdGhlcmUgYW5kIGVtcHR5LCBzbyB0aGF0IG5vbmUgaG9sZHMgYW5vdGhlcidzLiAqL1xuZnVuY3Rpb24gcmVmdXNlRnJlc2hTdGFydCh7IG5vZGVzLCBpc1VzZWQgfTogT3BlblRvcG9sb2d5T3B0aW9ucyk6IHZvaWQge1xuICBjb25zdCBkb3duID0gbm9kZXMuZmlsdGVyKChub2RlKSA9PiBub2RlLnN0YW5kaW5nID09PSAnZG93bicpLm1hcCgobm9kZSkgPT4gbm9kZS5pZCk7XG4gIGlmIChkb3duLmxlbmd0aCA9PT0gMCAmJiAhaXNVc2VkKSByZXR1cm47XG4gIHRocm93IG5ldyBTcGlsbHdheUVycm9yKFxuICAgIGlzVXNlZCA/ICdLVl9UT1BPTE9HWV9NSVNNQVRDSCcgOiAnS1ZfVU5BVkFJTEFCTEUnLFxuICAgIGlzVXNlZFxuICAgICAgPyAnU29tZSBub2RlcyBiZWxvbmcgdG8gYSBLViwgYnV0IGEgbWFqb3JpdHkgb2YgdGhlIG5vZGVzIGdpdmVuIGRvZXMgbm90IGtub3cgaXQ7IG9wZW4gaXQgd2l0aCBpdHMgb3duIG5vZGVzLidcbiAgICAgIDogYEEgbmV3IEtWIG5lZWRzIGFsbCBvZiBpdHMgbm9kZXMgb25jZTsgbm90IGFuc3dlcmluZzogJHtkb3duLmpvaW4oJywgJyl9LmAsXG4gICAgeyByZXRyeWFibGU6ICFpc1VzZWQsIGRldGFpbHM6IHsgZG93biB9IH0sXG4gICk7XG59XG5cbmZ1bmN0aW9uIGNoZWNrVG9wb2xvZ3koXG4gIHN0b3JlZDogVG9wb2xvZ3ksXG4gIHsgbm9kZXMsIHJlcGxpY2F0aW9uRmFjdG9yIH06IE9wZW5Ub3BvbG9neU9wdGlvbnMsXG4pOiBUb3BvbG9neSB7XG4gIGNvbnN0IGdpdmVuID0gbm9kZXMubWFwKChub2RlKSA9PiBub2RlLmlkKS5zb3J0KCk7XG4gIGNvbnN0IG1pc3NpbmcgPSBzdG9yZWQubm9kZXMuZmlsdGVyKChuYW1lKSA9PiAhZ2l2ZW4uaW5jbHVkZXMobmFtZSkpO1xuICBjb25zdCBhZGRlZCA9IGdpdmVuLmZpbHRlcigobmFtZSkgPT4gIXN0b3JlZC5ub2Rlcy5pbmNsdWRlcyhuYW1lKSk7XG4gIGlmIChtaXNzaW5nLmxlbmd0aCA+IDAgfHwgYWRkZWQubGVuZ3RoID4gMCkge1xuICAgIHRocm93IG5ldyBTcGlsbHdheUVycm9yKFxuICAgICAgJ0tWX1RPUE9MT0dZX01JU01BVENIJyxcbiAgICAgIGBUaGUgZGF0YSBsaXZlcyBvbiB0aGUgbm9kZXMgJHtzdG9yZWQubm9kZXMuam9pbignLCAnKX07IG9wZW4gdGhlIEtWIHdpdGggZXhhY3RseSB0aGVzZS5gLFxuICAgICAgeyBkZXRhaWxzOiB7IHN0b3JlZDogc3RvcmVkLm5vZGVzLCBtaXNzaW5nLCBhZGRlZCB9IH0sXG4gICAgKTtcbiAgfVxuICBpZiAocmVwbGljYXRpb25GYWN0b3IgIT09IHVuZGVmaW5lZCAmJiByZXBsaWNhdGlvbkZhY3RvciAhPT0gc3RvcmVkLnJlcGxpY2F0aW9uRmFjdG9yKSB7XG4gICAgdGhyb3cgbmV3IFNwaWxsd2F5RXJyb3IoXG4gICAgICAnS1ZfVE9QT0xPR1lfTUlTTUFUQ0gnLFxuICAgICAgYFRoZSBkYXRhIGhhcyByZXBsaWNhdGlvbkZhY3RvciAke3N0b3JlZC5yZXBsaWNhdGlvbkZhY3Rvcn07IGxlYXZlIHRoZSBvcHRpb24gb3V0IG9yIGtlZXAgaXQuYCxcbiAgICAgIHsgZGV0YWlsczogeyBzdG9yZWQ6IHN0b3JlZC5yZXBsaWNhdGlvbkZhY3RvciwgZ2l2ZW46IHJlcGxpY2F0aW9uRmFjdG9yIH0gfSxcbiAgICApO1xuICB9XG4gIHJldHVybiBzdG9yZWQ7XG59XG4iLCAiaW1wb3J0IHsgUmVnaXN0ZXJzIH0gZnJvbSAnQHNwaWxsd2F5L3JlZ2lzdGVyJztcbmltcG9ydCB7XG4gIGlzU3BpbGx3YXlFcnJvcixcbiAgU3BpbGx3YXlFcnJvcixcbiAgc3lzdGVtQ2xvY2ssXG4gIHN5c3RlbVJhbmRvbSxcbiAgVHlwZWRFdmVudHMsXG4gIHR5cGUgQ2xvY2ssXG4gIHR5cGUgUmFuZG9tLFxufSBmcm9tICdAc3BpbGx3YXkvcnVudGltZSc7XG5pbXBvcnQgeyByZXF1aXJlQ2FwYWJpbGl0aWVzLCB0eXBlIFN0b3JhZ2UgfSBmcm9tICdAc3BpbGx3YXkvc3RvcmFnZSc7XG5pbXBvcnQgdHlwZSB7IEt2LCBLdkV2ZW50cyB9IGZyb20gJy4va3YudHMnO1xuaW1wb3J0IHsgS3ZOb2RlIH0gZnJvbSAnLi9rdi1ub2RlLnRzJztcbmltcG9ydCB7IGt2U3RhdGVDb2RlYyB9IGZyb20gJy4va3Ytc3RhdGUudHMnO1xuaW1wb3J0IHsgTWFpbnRlbmFuY2UgfSBmcm9tICcuL21haW50ZW5hbmNlLnRzJztcbmltcG9ydCB7IHJlYWRJZGVudGl0eSwgdGFrZUNsZWFuTWFyaywgd3JpdGVJZGVudGl0eSwgdHlwZSBOb2RlSWRlbnRpdHkgfSBmcm9tICcuL25vZGUtaWRlbnRpdHkudHMnO1xuaW1wb3J0IHsgT3BlbmVkS3YgfSBmcm9tICcuL29wZW5lZC1rdi50cyc7XG5pbXBvcnQgeyBvcHRpb25JbnZhbGlkIH0gZnJvbSAnLi9vcHRpb25zLnRzJztcbmltcG9ydCB7IFJlcGFpciB9IGZyb20gJy4vcmVwYWlyLnRzJztcbmltcG9ydCB7IFJlcGxpY2FHcm91cHMgfSBmcm9tICcuL3JlcGxpY2EtZ3JvdXBzLnRzJztcbmltcG9ydCB7IG9wZW5Ub3BvbG9neSwgcmluZ09mVG9wb2xvZ3ksIHR5cGUgVG9wb2xvZ3kgfSBmcm9tICcuL3RvcG9sb2d5LnRzJztcblxuLyoqIE9wdGlvbnMgb2Yge0BsaW5rIGNyZWF0ZUt2fS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ3JlYXRlS3ZPcHRpb25zIHtcbiAgLyoqIFRoZSBzdG9yYWdlcyB0aGF0IGhvbGQgdGhlIGRhdGEsIGJ5IG5vZGUgbmFtZSAoYFthLXowLTktXXsxLDY0fWApLiAqL1xuICByZWFkb25seSBub2RlczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgU3RvcmFnZT4+IHwgUmVhZG9ubHlNYXA8c3RyaW5nLCBTdG9yYWdlPjtcbiAgLyoqIE5vZGVzIHRoYXQgaG9sZCBlYWNoIGtleS4gRGVmYXVsdDogbWluKDMsIG51bWJlciBvZiBub2RlcykuIE1vcmU6IHNhZmVyLCB3cml0ZXMgY29zdCBtb3JlLiAqL1xuICByZWFkb25seSByZXBsaWNhdGlvbkZhY3Rvcj86IG51bWJlcjtcbiAgLyoqIExvbmdlc3Qgd2FpdCBvZiBhbiBvcGVyYXRpb24gZm9yIGl0cyBub2RlcyBpbiBtcy4gRGVmYXVsdCA1LDAwMC4gKi9cbiAgcmVhZG9ubHkgb3BlcmF0aW9uVGltZW91dE1zPzogbnVtYmVyO1xuICAvKipcbiAgICogQSBub2RlIHRoYXQgb3dlcyBhbnN3ZXJzIGFuZCBnaXZlcyBub25lIGZvciB0aGlzIGxvbmcgaXMgdGFrZW4gb3V0IHVudGlsIGl0IGFuc3dlcnMgYSBwcm9iZSwgaW5cbiAgICogbXMuIERlZmF1bHQgMSwwMDAuIFNob3J0ZXI6IGEgaHVuZyBub2RlIGNvc3RzIGxlc3M7IGEgYnVzeSBvbmUgbWF5IGJlIG1pc3Rha2VuIGZvciBpdC5cbiAgICovXG4gIHJlYWRvbmx5IG5vZGVUaW1lb3V0TXM/OiBudW1iZXI7XG4gIC8qKiBPcGVyYXRpb25zIHVuZGVyIHdheSBhdCBvbmNlOyBvbmUgbW9yZSBpcyByZWZ1c2VkIHdpdGggYE9WRVJMT0FERURgLiBEZWZhdWx0IDEwLDAwMC4gKi9cbiAgcmVhZG9ubHkgaW5GbGlnaHRNYXg/OiBudW1iZXI7XG4gIHJlYWRvbmx5IGNsb2NrPzogQ2xvY2s7XG4gIHJlYWRvbmx5IHJhbmRvbT86IFJhbmRvbTtcbn1cblxuaW50ZXJmYWNlIFJlc29sdmVkT3B0aW9ucyB7XG4gIHJlYWRvbmx5IG5vZGVzOiBSZWFkb25seU1hcDxzdHJpbmcsIFN0b3JhZ2U+O1xuICByZWFkb25seSByZXBsaWNhdGlvbkZhY3RvcjogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBvcGVyYXRpb25UaW1lb3V0TXM6IG51bWJlcjtcbiAgcmVhZG9ubHkgbm9kZVRpbWVvdXRNczogbnVtYmVyO1xuICByZWFkb25seSBpbkZsaWdodE1heDogbnVtYmVyO1xuICByZWFkb25seSBjbG9jazogQ2xvY2s7XG4gIHJlYWRvbmx5IHJhbmRvbTogUmFuZG9tO1xufVxuXG5jb25zdCBOT0RFX05BTUUgPSAvXlthLXowLTktXXsxLDY0fSQvO1xuLyoqIFJvb20gYmVzaWRlIHZhbHVlIGFuZCBhbnN3ZXI6IG9wZXJhdGlvbiByZWNvcmRzIGFuZCBoZWFkZXJzIChzZWUgb3BlcmF0aW9uLWxvZy50cykuICovXG5jb25zdCBTVEFURV9PVkVSSEVBRF9CWVRFUyA9IDcyICogMTAyNDtcblxuLyoqIFN0b3JhZ2VzIHRoYXQgYSBLViBvZiB0aGlzIHByb2Nlc3MgaGFzIG9wZW46IHR3byBjb29yZGluYXRvcnMgd291bGQgZWFjaCBiZWxpZXZlIHRvIGJlIGFsb25lLiAqL1xuY29uc3Qgb3BlblN0b3JhZ2VzID0gbmV3IFdlYWtTZXQ8U3RvcmFnZT4oKTtcblxuLyoqXG4gKiBPcGVucyBhIEtWIG92ZXIgaXRzIG5vZGVzLiBGcmVzaCBzdG9yYWdlcyBiZWNvbWUgYSBuZXcgS1Y7IHN0b3JhZ2VzIHRoYXQgaG9sZCBvbmUgbXVzdCBiZSBnaXZlblxuICogdW5kZXIgdGhlIHNhbWUgbmFtZXMsIGFsbCBvZiB0aGVtIChvbmUgdGhhdCBkb2VzIG5vdCBhbnN3ZXIgaXMgd2FpdGVkIGZvciBpbiB0aGUgYmFja2dyb3VuZCkuIFRoZVxuICogS1Ygb3ducyB0aGUgc3RvcmFnZXMgZnJvbSBoZXJlIG9uOiBgY2xvc2UoKWAgY2xvc2VzIHRoZW0sIGFuZCBzbyBkb2VzIGEgZmFpbGVkIG9wZW5pbmcuXG4gKiBAdGhyb3dzIEtWX09QVElPTl9JTlZBTElELCBLVl9UT1BPTE9HWV9NSVNNQVRDSCwgS1ZfTk9ERV9NSVNNQVRDSCwgS1ZfVU5BVkFJTEFCTEUsXG4gKiAgIFNUT1JBR0VfQ0FQQUJJTElUWV9NSVNTSU5HLCBhbmQgd2hhdCBhIHN0b3JhZ2Ugc2F5cyB3aGVuIGl0IGNhbm5vdCBiZSBvcGVuZWQgKGBMRVZFTF9MT0NLRURgKS5cbiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGNyZWF0ZUt2KG9wdGlvbnM6IENyZWF0ZUt2T3B0aW9ucyk6IFByb21pc2U8S3Y+IHtcbiAgY29uc3QgcmVzb2x2ZWQgPSByZXNvbHZlT3B0aW9ucyhvcHRpb25zKTtcbiAgY29uc3Qgc3RvcmFnZXMgPSBbLi4ucmVzb2x2ZWQubm9kZXMudmFsdWVzKCldO1xuICBmb3IgKGNvbnN0IHN0b3JhZ2Ugb2Ygc3RvcmFnZXMpIG9wZW5TdG9yYWdlcy5hZGQoc3RvcmFnZSk7XG4gIHRyeSB7XG4gICAgcmV0dXJuIGF3YWl0IG9wZW5LdihyZXNvbHZlZCk7XG4gIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgYXdhaXQgUHJvbWlzZS5hbGxTZXR0bGVkKHN0b3JhZ2VzLm1hcCgoc3RvcmFnZSkgPT4gc3RvcmFnZS5jbG9zZSgpKSk7XG4gICAgdGhyb3cgZXJyb3I7XG4gIH1cbn1cblxuYXN5bmMgZnVuY3Rpb24gb3Blbkt2KG9wdGlvbnM6IFJlc29sdmVkT3B0aW9ucyk6IFByb21pc2U8S3Y+IHtcbiAgY29uc3QgeyBjbG9jaywgcmFuZG9tLCBub2RlVGltZW91dE1zLCBvcGVyYXRpb25UaW1lb3V0TXMgfSA9IG9wdGlvbnM7XG4gIGNvbnN0IGV2ZW50cyA9IG5ldyBUeXBlZEV2ZW50czxLdkV2ZW50cz4oKTtcbiAgY29uc3Qgbm9kZXMgPSBbLi4ub3B0aW9ucy5ub2Rlc10ubWFwKFxuICAgIChbaWQsIHN0b3JhZ2VdKSA9PlxuICAgICAgbmV3IEt2Tm9kZShpZCwgc3RvcmFnZSwgY2xvY2ssIHtcbiAgICAgICAgbm9kZURvd246IChub2RlLCBjYXVzZSkgPT4gZXZlbnRzLmVtaXQoJ25vZGU6ZG93bicsIHsgbm9kZTogbm9kZS5pZCwgY2F1c2UgfSksXG4gICAgICB9KSxcbiAgKTtcbiAgY29uc3QgaWRlbnRpdGllcyA9IGF3YWl0IHJlYWRJZGVudGl0aWVzKG5vZGVzLCBub2RlVGltZW91dE1zKTtcbiAgY29uc3QgeyByZXBsaWNhdGlvbkZhY3RvciB9ID0gb3B0aW9ucztcbiAgY29uc3QgaXNVc2VkID0gaWRlbnRpdGllcy5zaXplID4gMDtcbiAgY29uc3QgdG9wb2xvZ3kgPSBhd2FpdCBvcGVuVG9wb2xvZ3koe1xuICAgIC4uLnsgbm9kZXMsIHJlcGxpY2F0aW9uRmFjdG9yLCBpc1VzZWQsIGNsb2NrLCByYW5kb20gfSxcbiAgICB0aW1lb3V0TXM6IG9wZXJhdGlvblRpbWVvdXRNcyxcbiAgfSk7XG4gIGNoZWNrSWRlbnRpdGllcyh0b3BvbG9neSwgaWRlbnRpdGllcyk7XG4gIGNvbnN0IGdyb3VwcyA9IG5ldyBSZXBsaWNhR3JvdXBzKHJpbmdPZlRvcG9sb2d5KHRvcG9sb2d5KSwgbm9kZXMpO1xuICBhd2FpdCBqb2luTm9kZXModG9wb2xvZ3ksIGdyb3VwcywgaWRlbnRpdGllcywgbm9kZVRpbWVvdXRNcyk7XG4gIGNvbnN0IHJlZ2lzdGVycyA9IG5ldyBSZWdpc3RlcnMoe1xuICAgIGNvZGVjOiBrdlN0YXRlQ29kZWMsXG4gICAgc29sZTogbm9kZXMuZXZlcnkoKG5vZGUpID0+ICFub2RlLnN0b3JhZ2UuY2FwYWJpbGl0aWVzLnNoYXJlZCksXG4gICAgcm91bmRUaW1lb3V0TXM6IG9wZXJhdGlvblRpbWVvdXRNcyxcbiAgICBjbG9jayxcbiAgICByYW5kb20sXG4gIH0pO1xuICBjb25zdCByZXBhaXIgPSBuZXcgUmVwYWlyKGdyb3VwcywgcmVnaXN0ZXJzLCBvcGVyYXRpb25UaW1lb3V0TXMpO1xuICBjb25zdCBtYWludGVuYW5jZSA9IG5ldyBNYWludGVuYW5jZSh7XG4gICAgLi4ueyBub2RlcywgcmVwYWlyLCBjbG9jaywgZXZlbnRzLCBub2RlVGltZW91dE1zIH0sXG4gICAga3Y6IHRvcG9sb2d5Lmt2LFxuICAgIHF1b3J1bTogZ3JvdXBzLnF1b3J1bSxcbiAgICByZXBsaWNhdGlvbkZhY3RvcjogdG9wb2xvZ3kucmVwbGljYXRpb25GYWN0b3IsXG4gIH0pO1xuICBtYWludGVuYW5jZS5zdGFydCgpO1xuICBjb25zdCB2YWx1ZUJ5dGVzID0gTWF0aC5taW4oLi4ubm9kZXMubWFwKChub2RlKSA9PiBub2RlLnN0b3JhZ2UuY2FwYWJpbGl0aWVzLmxpbWl0cy52YWx1ZUJ5dGVzKSk7XG4gIHJldHVybiBuZXcgT3BlbmVkS3Yoe1xuICAgIC4uLnsgZ3JvdXBzLCByZWdpc3RlcnMsIG1haW50ZW5hbmNlLCBldmVudHMsIGNsb2NrLCBvcGVyYXRpb25UaW1lb3V0TXMgfSxcbiAgICB2YWx1ZUJ5dGVzTWF4OiBNYXRoLmZsb29yKCh2YWx1ZUJ5dGVzIC0gU1RBVEVfT1ZFUkhFQURfQllURVMpIC8gMiksXG4gICAgaW5GbGlnaHRNYXg6IG9wdGlvbnMuaW5GbGlnaHRNYXgsXG4gICAgdG9rZW46IHJhbmRvbS5pZCgxNiksXG4gIH0pO1xufVxuXG4vKiogQXNrcyBldmVyeSBub2RlIHdobyBpdCBpczsgb25lIHRoYXQgZG9lcyBub3QgYW5zd2VyIGlzIGRvd24sIG9uZSB0aGF0IGNhbm5vdCBiZSBvcGVuZWQgdGhyb3dzLiAqL1xuYXN5bmMgZnVuY3Rpb24gcmVhZElkZW50aXRpZXMoXG4gIG5vZGVzOiByZWFkb25seSBLdk5vZGVbXSxcbiAgdGltZW91dE1zOiBudW1iZXIsXG4pOiBQcm9taXNlPFJlYWRvbmx5TWFwPEt2Tm9kZSwgTm9kZUlkZW50aXR5Pj4ge1xuICBjb25zdCBpZGVudGl0aWVzID0gbmV3IE1hcDxLdk5vZGUsIE5vZGVJZGVudGl0eT4oKTtcbiAgYXdhaXQgUHJvbWlzZS5hbGwoXG4gICAgbm9kZXMubWFwKGFzeW5jIChub2RlKSA9PiB7XG4gICAgICB0cnkge1xuICAgICAgICBjb25zdCBpZGVudGl0eSA9IGF3YWl0IHJlYWRJZGVudGl0eShub2RlLnN0b3JhZ2UsIHRpbWVvdXRNcyk7XG4gICAgICAgIGlmIChpZGVudGl0eSAhPT0gdW5kZWZpbmVkKSBpZGVudGl0aWVzLnNldChub2RlLCBpZGVudGl0eSk7XG4gICAgICAgIG5vZGUuY29tZUJhY2soKTtcbiAgICAgIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgICAgIGlmICghaXNTcGlsbHdheUVycm9yKGVycm9yKSB8fCAhZXJyb3IucmV0cnlhYmxlKSB0aHJvdyBlcnJvcjtcbiAgICAgICAgbm9kZS5nb0Rvd24oZXJyb3IpO1xuICAgICAgfVxuICAgIH0pLFxuICApO1xuICByZXR1cm4gaWRlbnRpdGllcztcbn1cblxuZnVuY3Rpb24gY2hlY2tJZGVudGl0aWVzKHRvcG9sb2d5OiBUb3BvbG9neSwgaWRlbnRpdGllczogUmVhZG9ubHlNYXA8S3ZOb2RlLCBOb2RlSWRlbnRpdHk+KTogdm9pZCB7XG4gIGZvciAoY29uc3QgW25vZGUsIGlkZW50aXR5XSBvZiBpZGVudGl0aWVzKSB7XG4gICAgaWYgKGlkZW50aXR5Lmt2ID09PSB0b3BvbG9neS5rdiAmJiBpZGVudGl0eS5ub2RlID09PSBub2RlLmlkKSBjb250aW51ZTtcbiAgICB0aHJvdyBuZXcgU3BpbGx3YXlFcnJvcihcbiAgICAgICdLVl9OT0RFX01JU01BVENIJyxcbiAgICAgIGBUaGUgc3RvcmFnZSBnaXZlbiBhcyAke25vZGUuaWR9IGhvbGRzIG5vZGUgJHtpZGVudGl0eS5ub2RlfSR7XG4gICAgICAgIGlkZW50aXR5Lmt2ID09PSB0b3BvbG9neS5rdiA/ICcnIDogJyBvZiBhbm90aGVyIEtWJ1xuICAgICAgfTsgZ2l2ZSBlYWNoIG5vZGUgaXRzIG93biBzdG9yYWdlLmAsXG4gICAgICB7IGRldGFpbHM6IHsgZ2l2ZW46IG5vZGUuaWQsIGhvbGRzOiBpZGVudGl0eS5ub2RlIH0gfSxcbiAgICApO1xuICB9XG59XG5cbi8qKiBGaW5kcyBvdXQgd2hpY2ggbm9kZXMgbWF5IGJlIGJlbGlldmVkLCBhbmQgd3JpdGVzIGRvd24gd2hvIHRoZXkgYXJlLiAqL1xuYXN5bmMgZnVuY3Rpb24gam9pbk5vZGVzKFxuICB0b3BvbG9neTogVG9wb2xvZ3ksXG4gIGdyb3VwczogUmVwbGljYUdyb3VwcyxcbiAgaWRlbnRpdGllczogUmVhZG9ubHlNYXA8S3ZOb2RlLCBOb2RlSWRlbnRpdHk+LFxuICB0aW1lb3V0TXM6IG51bWJlcixcbik6IFByb21pc2U8dm9pZD4ge1xuICBjb25zdCB1cCA9IGdyb3Vwcy5ub2Rlcy5maWx0ZXIoKG5vZGUpID0+IG5vZGUuc3RhbmRpbmcgIT09ICdkb3duJyk7XG4gIGNvbnN0IGlzRnJlc2ggPSBpZGVudGl0aWVzLnNpemUgPT09IDA7XG4gIGNvbnN0IHRva2VucyA9IGF3YWl0IFByb21pc2UuYWxsKHVwLm1hcCgobm9kZSkgPT4gdGFrZUNsZWFuTWFyayhub2RlLnN0b3JhZ2UsIHRpbWVvdXRNcykpKTtcbiAgZm9yIChjb25zdCBub2RlIG9mIHVwKSB7XG4gICAgY29uc3QgaWRlbnRpdHkgPSBpZGVudGl0aWVzLmdldChub2RlKTtcbiAgICBjb25zdCBwcm92ZW4gPSBpc0ZyZXNoIHx8IGlkZW50aXR5Py5wcm92ZW5JbmNhcm5hdGlvbiA9PT0gbm9kZS5zdG9yYWdlLmluY2FybmF0aW9uO1xuICAgIGlmICghcHJvdmVuKSBub2RlLmNvbWVCYWNrRm9yZ2V0ZnVsKCk7XG4gICAgaWYgKGlkZW50aXR5ID09PSB1bmRlZmluZWQpIHtcbiAgICAgIGNvbnN0IHByb3ZlbkluY2FybmF0aW9uID0gaXNGcmVzaCA/IG5vZGUuc3RvcmFnZS5pbmNhcm5hdGlvbiA6IC0xO1xuICAgICAgY29uc3QgbWFkZSA9IHsga3Y6IHRvcG9sb2d5Lmt2LCBub2RlOiBub2RlLmlkLCBwcm92ZW5JbmNhcm5hdGlvbiB9O1xuICAgICAgYXdhaXQgd3JpdGVJZGVudGl0eShub2RlLnN0b3JhZ2UsIG1hZGUsIHRpbWVvdXRNcyk7XG4gICAgfVxuICB9XG4gIGNvbnN0IGZvcmdldGZ1bCA9IHVwLmZpbHRlcigobm9kZSkgPT4gbm9kZS5zdGFuZGluZyA9PT0gJ3JlY292ZXJpbmcnKS5sZW5ndGg7XG4gIGNvbnN0IGlzV2hvbGUgPSB1cC5sZW5ndGggPT09IGdyb3Vwcy5ub2Rlcy5sZW5ndGg7XG4gIGlmIChpc1dob2xlICYmIGZvcmdldGZ1bCA+IGdyb3Vwcy50b2xlcmF0ZWRMb3NzZXMpIHtcbiAgICAvLyBObyBxdW9ydW0gd2l0aG91dCB0aGVtOiB3aGF0IHRoZXkgaGF2ZSBsb3N0IGlzIGxvc3QgKHRoZWlyIGR1cmFiaWxpdHkgc2F5cyB3aGF0IHRoYXQgY2FuIGJlKS5cbiAgICBmb3IgKGNvbnN0IG5vZGUgb2YgdXApIG5vZGUudm90ZSgpO1xuICB9XG4gIGNvbnN0IGlzQ2xlYW4gPVxuICAgIGlzV2hvbGUgJiZcbiAgICBmb3JnZXRmdWwgPT09IDAgJiZcbiAgICB0b2tlbnMuZXZlcnkoKHRva2VuKSA9PiB0b2tlbiAhPT0gdW5kZWZpbmVkICYmIHRva2VuID09PSB0b2tlbnNbMF0pO1xuICBpZiAoaXNGcmVzaCB8fCBpc0NsZWFuIHx8IHRvcG9sb2d5LnJlcGxpY2F0aW9uRmFjdG9yID09PSAxKSB7XG4gICAgZm9yIChjb25zdCBub2RlIG9mIHVwKSBub2RlLmJlY29tZUNvbXBsZXRlKCk7XG4gIH1cbn1cblxuZnVuY3Rpb24gcmVzb2x2ZU9wdGlvbnMob3B0aW9uczogQ3JlYXRlS3ZPcHRpb25zKTogUmVzb2x2ZWRPcHRpb25zIHtcbiAgaWYgKHR5cGVvZiBvcHRpb25zICE9PSAnb2JqZWN0JyB8fCBvcHRpb25zID09PSBudWxsKSB0aHJvdyBvcHRpb25JbnZhbGlkKCdvcHRpb25zIGFyZSBtaXNzaW5nJyk7XG4gIGNvbnN0IHsgbm9kZXM6IGdpdmVuLCByZXBsaWNhdGlvbkZhY3RvciB9ID0gb3B0aW9ucztcbiAgaWYgKHR5cGVvZiBnaXZlbiAhPT0gJ29iamVjdCcgfHwgZ2l2ZW4gPT09IG51bGwpIHRocm93IG9wdGlvbkludmFsaWQoJ25vZGVzIG11c3QgYmUgYW4gb2JqZWN0Jyk7XG4gIGNvbnN0IG5vZGVzID0gbmV3IE1hcDxzdHJpbmcsIFN0b3JhZ2U+KGdpdmVuIGluc3RhbmNlb2YgTWFwID8gZ2l2ZW4gOiBPYmplY3QuZW50cmllcyhnaXZlbikpO1xuICBpZiAobm9kZXMuc2l6ZSA9PT0gMCkgdGhyb3cgb3B0aW9uSW52YWxpZCgnYSBLViBuZWVkcyBhdCBsZWFzdCBvbmUgbm9kZScpO1xuICBpZiAobmV3IFNldChub2Rlcy52YWx1ZXMoKSkuc2l6ZSA8IG5vZGVzLnNpemUpIHRocm93IG9wdGlvbkludmFsaWQoJ29uZSBzdG9yYWdlIGlzIGdpdmVuIHR3aWNlJyk7XG4gIGZvciAoY29uc3QgW25hbWUsIHN0b3JhZ2VdIG9mIG5vZGVzKSBjaGVja05vZGUobmFtZSwgc3RvcmFnZSk7XG4gIGlmIChyZXBsaWNhdGlvbkZhY3RvciAhPT0gdW5kZWZpbmVkKSB7XG4gICAgY29uc3QgZml0cyA9IE51bWJlci5pc1NhZmVJbnRlZ2VyKHJlcGxpY2F0aW9uRmFjdG9yKSAmJiByZXBsaWNhdGlvbkZhY3RvciA+PSAxO1xuICAgIGlmICghZml0cyB8fCByZXBsaWNhdGlvbkZhY3RvciA+IG5vZGVzLnNpemUpIHtcbiAgICAgIHRocm93IG9wdGlvbkludmFsaWQoJ3JlcGxpY2F0aW9uRmFjdG9yIG11c3QgYmUgYW4gaW50ZWdlciBmcm9tIDEgdG8gdGhlIG51bWJlciBvZiBub2RlcycpO1xuICAgIH1cbiAgfVxuICByZXR1cm4ge1xuICAgIG5vZGVzLFxuICAgIHJlcGxpY2F0aW9uRmFjdG9yLFxuICAgIG9wZXJhdGlvblRpbWVvdXRNczogcG9zaXRpdmUoJ29wZXJhdGlvblRpbWVvdXRNcycsIG9wdGlvbnMub3BlcmF0aW9uVGltZW91dE1zID8/IDUwMDApLFxuICAgIG5vZGVUaW1lb3V0TXM6IHBvc2l0aXZlKCdub2RlVGltZW91dE1zJywgb3B0aW9ucy5ub2RlVGltZW91dE1zID8/IDEwMDApLFxuICAgIGluRmxpZ2h0TWF4OiBwb3NpdGl2ZSgnaW5GbGlnaHRNYXgnLCBvcHRpb25zLmluRmxpZ2h0TWF4ID8/IDEwXzAwMCksXG4gICAgY2xvY2s6IG9wdGlvbnMuY2xvY2sgPz8gc3lzdGVtQ2xvY2ssXG4gICAgcmFuZG9tOiBvcHRpb25zLnJhbmRvbSA/PyBzeXN0ZW1SYW5kb20sXG4gIH07XG59XG5cbmZ1bmN0aW9uIGNoZWNrTm9kZShuYW1lOiBzdHJpbmcsIHN0b3JhZ2U6IFN0b3JhZ2UpOiB2b2lkIHtcbiAgaWYgKCFOT0RFX05BTUUudGVzdChuYW1lKSkge1xuICAgIHRocm93IG9wdGlvbkludmFsaWQoJ2Egbm9kZSBuYW1lIG11c3QgYmUgMSB0byA2NCBjaGFyYWN0ZXJzIG9mIGEteiwgMC05IGFuZCBcIi1cIicpO1xuICB9XG4gIGlmICh0eXBlb2Ygc3RvcmFnZT8uY29tbWl0ICE9PSAnZnVuY3Rpb24nKSB0aHJvdyBvcHRpb25JbnZhbGlkKGBub2RlICR7bmFtZX0gaXMgbm90IGEgU3RvcmFnZWApO1xuICBpZiAob3BlblN0b3JhZ2VzLmhhcyhzdG9yYWdlKSkge1xuICAgIHRocm93IG9wdGlvbkludmFsaWQoYHRoZSBzdG9yYWdlIG9mIG5vZGUgJHtuYW1lfSBpcyBhbHJlYWR5IGluIHVzZSBieSBhIEtWOyBvcGVuIGl0IGFuZXdgKTtcbiAgfVxuICByZXF1aXJlQ2FwYWJpbGl0aWVzKHN0b3JhZ2UsIHsgb3JkZXJlZFNjYW46IHRydWUgfSk7XG59XG5cbmZ1bmN0aW9uIHBvc2l0aXZlKG5hbWU6IHN0cmluZywgdmFsdWU6IG51bWJlcik6IG51bWJlciB7XG4gIGlmICghTnVtYmVyLmlzU2FmZUludGVnZXIodmFsdWUpIHx8IHZhbHVlIDwgMSkge1xuICAgIHRocm93IG9wdGlvbkludmFsaWQoYCR7bmFtZX0gbXVzdCBiZSBhIHBvc2l0aXZlIGludGVnZXJgKTtcbiAgfVxuICByZXR1cm4gdmFsdWU7XG59XG4iLCAiaW1wb3J0IHR5cGUgeyBSZXNvbHZlZENvbW1pdCB9IGZyb20gJ0BzcGlsbHdheS9zdG9yYWdlJztcblxuLyoqIFdoYXQgYSBjb21taXQgY29zdHMgd2hpbGUgaXQgaXMgaGVsZCwgYmV5b25kIGl0cyBrZXlzIGFuZCB2YWx1ZXM7IGVzdGltYXRlZC4gKi9cbmNvbnN0IENPTU1JVF9PVkVSSEVBRF9CWVRFUyA9IDI1NjtcblxuLyoqIFRoZSBtZW1vcnkgdGhhdCBhIGNvbW1pdCB0YWtlcyB3aGlsZSBpdCB3YWl0cywgaW4gYnl0ZXMuICovXG5leHBvcnQgZnVuY3Rpb24gYnl0ZXNPZkNvbW1pdCh7IHdyaXRlcyB9OiBSZXNvbHZlZENvbW1pdCk6IG51bWJlciB7XG4gIGxldCBieXRlcyA9IENPTU1JVF9PVkVSSEVBRF9CWVRFUztcbiAgZm9yIChjb25zdCB3cml0ZSBvZiB3cml0ZXMpIHtcbiAgICBpZiAod3JpdGUua2luZCA9PT0gJ2FwcGVuZCcpIGJ5dGVzICs9IHdyaXRlLmxvZy5sZW5ndGggKyB3cml0ZS52YWx1ZS5sZW5ndGg7XG4gICAgZWxzZSBieXRlcyArPSB3cml0ZS5rZXkubGVuZ3RoICsgKHdyaXRlLmtpbmQgPT09ICdwdXQnID8gd3JpdGUudmFsdWUubGVuZ3RoIDogMCk7XG4gIH1cbiAgcmV0dXJuIGJ5dGVzO1xufVxuXG4vKiogVGhlIGNvbW1pdCB3aXRoIGl0cyBvd24gY29waWVzIG9mIHRoZSB2YWx1ZXM6IHRoZSBjYWxsZXIgbWF5IGNoYW5nZSBpdHMgYnl0ZXMgd2hpbGUgaXQgd2FpdHMuICovXG5leHBvcnQgZnVuY3Rpb24gd2l0aE93blZhbHVlcyhjb21taXQ6IFJlc29sdmVkQ29tbWl0KTogUmVzb2x2ZWRDb21taXQge1xuICBjb25zdCB3cml0ZXMgPSBjb21taXQud3JpdGVzLm1hcCgod3JpdGUpID0+XG4gICAgd3JpdGUua2luZCA9PT0gJ3B1dCcgfHwgd3JpdGUua2luZCA9PT0gJ2FwcGVuZCdcbiAgICAgID8geyAuLi53cml0ZSwgdmFsdWU6IG5ldyBVaW50OEFycmF5KHdyaXRlLnZhbHVlKSB9XG4gICAgICA6IHdyaXRlLFxuICApO1xuICByZXR1cm4geyAuLi5jb21taXQsIHdyaXRlcyB9O1xufVxuIiwgImltcG9ydCB7IGlzU3BpbGx3YXlFcnJvciwgU3BpbGx3YXlFcnJvciwgdHlwZSBBcHBsaWVkIH0gZnJvbSAnQHNwaWxsd2F5L3J1bnRpbWUnO1xuXG4vKiogV2h5IHRoZSBlbmdpbmUgZmFpbGVkLCBhcyBmYXIgYXMgaXQgdGVsbHMuICovXG5leHBvcnQgdHlwZSBMZXZlbEZhaWx1cmUgPVxuICB8ICdMRVZFTF9MT0NLRUQnXG4gIHwgJ0xFVkVMX05PVF9BX0ZPTERFUidcbiAgfCAnTEVWRUxfTk9fUEVSTUlTU0lPTidcbiAgfCAnTEVWRUxfRElTS19GVUxMJ1xuICB8ICdMRVZFTF9DT1JSVVBUJ1xuICB8ICdMRVZFTF9JT19FUlJPUic7XG5cbi8qKiBXaGF0IGEgY29ycnVwdCByZWNvcmQgd2FzOyB0aGUga2V5IGl0c2VsZiBpcyB0aGUgdXNlcidzIGFuZCBzdGF5cyBvdXQgb2YgbWVzc2FnZXMuICovXG5leHBvcnQgdHlwZSBSZWNvcmRSb2xlID0gJ2Zvcm1hdCcgfCAnc2Vzc2lvbicgfCAndmVyc2lvbnMnIHwgJ2VudHJ5JyB8ICdleHBpcnkgaW5kZXgnIHwgJ2ZpbGVzJztcblxuLyoqIEEgcmVjb3JkIHRoYXQgdGhpcyBwYWNrYWdlIGRpZCBub3Qgd3JpdGUgc28uICovXG5leHBvcnQgZnVuY3Rpb24gY29ycnVwdEVycm9yKHJvbGU6IFJlY29yZFJvbGUsIGNhdXNlPzogdW5rbm93bik6IFNwaWxsd2F5RXJyb3Ige1xuICByZXR1cm4gbmV3IFNwaWxsd2F5RXJyb3IoXG4gICAgJ0xFVkVMX0NPUlJVUFQnLFxuICAgIGBBIExldmVsREIgcmVjb3JkICgke3JvbGV9KSBpcyBkYW1hZ2VkLiBSZXN0b3JlIHRoZSBmb2xkZXIgZnJvbSBhIGJhY2t1cCwgb3IsIHdoZXJlIGFub3RoZXIgYCArXG4gICAgICAnbm9kZSBob2xkcyB0aGUgZGF0YSwgcmVwbGFjZSB0aGlzIG5vZGUgYnkgYW4gZW1wdHkgb25lIGFuZCBsZXQgaXQgYmUgcmVwYWlyZWQuJyxcbiAgICB7IGRldGFpbHM6IHsgcm9sZSB9LCAuLi4oY2F1c2UgPT09IHVuZGVmaW5lZCA/IHt9IDogeyBjYXVzZSB9KSB9LFxuICApO1xufVxuXG5jb25zdCBDT0RFUzogcmVhZG9ubHkgKHJlYWRvbmx5IFtSZWdFeHAsIExldmVsRmFpbHVyZV0pW10gPSBbXG4gIFsvXihFRVhJU1R8RU5PVERJUikkfG5vdCBhIGRpcmVjdG9yeS9pLCAnTEVWRUxfTk9UX0FfRk9MREVSJ10sXG4gIFsvXihFQUNDRVN8RVBFUk18RVJPRlMpJHxwZXJtaXNzaW9uIGRlbmllZHxyZWFkLW9ubHkgZmlsZSBzeXN0ZW0vaSwgJ0xFVkVMX05PX1BFUk1JU1NJT04nXSxcbiAgWy9eKEVOT1NQQ3xFRFFVT1QpJHxubyBzcGFjZSBsZWZ0fHF1b3RhIGV4Y2VlZGVkL2ksICdMRVZFTF9ESVNLX0ZVTEwnXSxcbiAgWy9eTEVWRUxfTE9DS0VEJC8sICdMRVZFTF9MT0NLRUQnXSxcbiAgWy9eTEVWRUxfQ09SUlVQVElPTiR8XmNvcnJ1cHRpb246L2ksICdMRVZFTF9DT1JSVVBUJ10sXG5dO1xuXG4vKipcbiAqIFJlYWRzIHRoZSBraW5kIG9mIGZhaWx1cmUgZnJvbSB0aGUgZW5naW5lJ3MgZXJyb3IgYW5kIGl0cyBjYXVzZXM6IExldmVsREIgcGFzc2VzIHRoZSBvcGVyYXRpbmdcbiAqIHN5c3RlbSdzIHNlbnRlbmNlIG9uLCBgY2xhc3NpYy1sZXZlbGAgYW5kIGBub2RlOmZzYCBhIGNvZGUuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmYWlsdXJlT2YoZXJyb3I6IHVua25vd24pOiBMZXZlbEZhaWx1cmUge1xuICBmb3IgKGNvbnN0IHRleHQgb2YgY29kZXNBbmRNZXNzYWdlcyhlcnJvcikpIHtcbiAgICBmb3IgKGNvbnN0IFtwYXR0ZXJuLCBmYWlsdXJlXSBvZiBDT0RFUykgaWYgKHBhdHRlcm4udGVzdCh0ZXh0KSkgcmV0dXJuIGZhaWx1cmU7XG4gIH1cbiAgcmV0dXJuICdMRVZFTF9JT19FUlJPUic7XG59XG5cbmZ1bmN0aW9uIGNvZGVzQW5kTWVzc2FnZXMoZXJyb3I6IHVua25vd24pOiBzdHJpbmdbXSB7XG4gIGNvbnN0IGNvZGVzOiBzdHJpbmdbXSA9IFtdO1xuICBjb25zdCBtZXNzYWdlczogc3RyaW5nW10gPSBbXTtcbiAgZm9yIChsZXQgYXQgPSBlcnJvcjsgYXQgaW5zdGFuY2VvZiBFcnJvcjsgYXQgPSBhdC5jYXVzZSkge1xuICAgIGlmICgnY29kZScgaW4gYXQgJiYgdHlwZW9mIGF0LmNvZGUgPT09ICdzdHJpbmcnKSBjb2Rlcy5wdXNoKGF0LmNvZGUpO1xuICAgIG1lc3NhZ2VzLnB1c2goYXQubWVzc2FnZSk7XG4gIH1cbiAgcmV0dXJuIFsuLi5jb2RlcywgLi4ubWVzc2FnZXNdOyAvLyBhIGNvZGUgaXMgZXhhY3QsIGEgbWVzc2FnZSBhIGd1ZXNzXG59XG5cbmNvbnN0IE9QRU5fQURWSUNFOiBSZWFkb25seTxSZWNvcmQ8TGV2ZWxGYWlsdXJlLCBzdHJpbmc+PiA9IHtcbiAgTEVWRUxfTE9DS0VEOlxuICAgICdpcyBvcGVuIGVsc2V3aGVyZSwgaW4gYW5vdGhlciBwcm9jZXNzIG9yIHVuZGVyIGFub3RoZXIgc3RvcmFnZSBvZiB0aGlzIG9uZS4gQSBMZXZlbERCIGZvbGRlciAnICtcbiAgICAnYmVsb25ncyB0byBvbmUgc3RvcmFnZSBvZiBvbmUgcHJvY2VzczogZW5kIHRoZSBvdGhlciBvbmUsIG9yIHRhbGsgdG8gaXQ7IHdoZXJlIHNldmVyYWwgJyArXG4gICAgJ3Byb2Nlc3NlcyBuZWVkIHRoZSBkYXRhIGF0IG9uY2UsIHVzZSBhIHNlcnZlciBiYWNrZW5kIChSZWRpcywgUG9zdGdyZXMpJyxcbiAgTEVWRUxfTk9UX0FfRk9MREVSOiAnaXMgbm90IGEgZm9sZGVyLCBhbmQgY2Fubm90IGJlIG1hZGUgb25lOiBhIGZpbGUgaXMgaW4gdGhlIHdheScsXG4gIExFVkVMX05PX1BFUk1JU1NJT046ICdtYXkgbm90IGJlIHJlYWQgYW5kIHdyaXR0ZW4gYnkgdGhpcyB1c2VyJyxcbiAgTEVWRUxfRElTS19GVUxMOiAnY2Fubm90IGJlIG9wZW5lZDogdGhlIGRpc2sgaXMgZnVsbC4gRnJlZSBzb21lIHNwYWNlOyBub3RoaW5nIHdhcyBjaGFuZ2VkJyxcbiAgTEVWRUxfQ09SUlVQVDpcbiAgICAnaXMgZGFtYWdlZC4gUmVzdG9yZSBpdCBmcm9tIGEgYmFja3VwLCBvciwgd2hlcmUgb3RoZXIgbm9kZXMgaG9sZCB0aGUgZGF0YSwgcmVwbGFjZSB0aGlzIG5vZGUgJyArXG4gICAgJ2J5IGFuIGVtcHR5IG9uZSBhbmQgbGV0IGl0IGJlIHJlcGFpcmVkJyxcbiAgTEVWRUxfSU9fRVJST1I6ICdjYW5ub3QgYmUgb3BlbmVkOyB0aGUgY2F1c2UgdGVsbHMgbW9yZScsXG59O1xuXG4vKiogVGhlIGVycm9yIG9mIGFuIG9wZW5pbmcgdGhhdCBmYWlsZWQuIE5vdGhpbmcgd2FzIGFwcGxpZWQ7IHNvbWUga2luZHMgaGVhbCBieSB0aGVtc2VsdmVzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG9wZW5FcnJvcihwbGFjZTogc3RyaW5nLCBlcnJvcjogdW5rbm93bik6IFNwaWxsd2F5RXJyb3Ige1xuICBpZiAoaXNTcGlsbHdheUVycm9yKGVycm9yKSkgcmV0dXJuIGVycm9yO1xuICBjb25zdCBmYWlsdXJlID0gZmFpbHVyZU9mKGVycm9yKTtcbiAgcmV0dXJuIG5ldyBTcGlsbHdheUVycm9yKGZhaWx1cmUsIGBUaGUgTGV2ZWxEQiBzdG9yZSAke3BsYWNlfSAke09QRU5fQURWSUNFW2ZhaWx1cmVdfS5gLCB7XG4gICAgcmV0cnlhYmxlOiBmYWlsdXJlID09PSAnTEVWRUxfTE9DS0VEJyB8fCBmYWlsdXJlID09PSAnTEVWRUxfRElTS19GVUxMJyxcbiAgICBjYXVzZTogZXJyb3IsXG4gICAgZGV0YWlsczogeyBwbGFjZSwgLi4uKGZhaWx1cmUgPT09ICdMRVZFTF9DT1JSVVBUJyA/IHsgcm9sZTogJ2ZpbGVzJyB9IDoge30pIH0sXG4gIH0pO1xufVxuXG4vKiogVHdvIHN0b3JhZ2VzIG9mIHRoaXMgcHJvY2VzcyBvbiBvbmUgcGxhY2U7IHNlZSBgcGxhY2UtY2xhaW1zLnRzYC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhbHJlYWR5T3BlbkVycm9yKHBsYWNlOiBzdHJpbmcpOiBTcGlsbHdheUVycm9yIHtcbiAgcmV0dXJuIG5ldyBTcGlsbHdheUVycm9yKFxuICAgICdMRVZFTF9MT0NLRUQnLFxuICAgIGBUaGUgTGV2ZWxEQiBzdG9yZSAke3BsYWNlfSAke09QRU5fQURWSUNFLkxFVkVMX0xPQ0tFRH0uYCxcbiAgICB7IHJldHJ5YWJsZTogdHJ1ZSwgZGV0YWlsczogeyBwbGFjZSB9IH0sXG4gICk7XG59XG5cbi8qKiBBIHJlYWQgb3IgYSBjb21taXQgdGhhdCB0aGUgZW5naW5lIGZhaWxlZCwgaW4gdGhlIHRlcm1zIG9mIHRoZSBzdG9yYWdlIGNvbnRyYWN0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGVuZ2luZUVycm9yKGlkOiBzdHJpbmcsIGFwcGxpZWQ6IEFwcGxpZWQsIGNhdXNlOiB1bmtub3duKTogU3BpbGx3YXlFcnJvciB7XG4gIGlmIChhcHBsaWVkID09PSAndW5rbm93bicpIHtcbiAgICByZXR1cm4gbmV3IFNwaWxsd2F5RXJyb3IoXG4gICAgICAnU1RPUkFHRV9PVVRDT01FX1VOS05PV04nLFxuICAgICAgYFN0b3JhZ2UgJHtpZH0gZmFpbGVkIHdoaWxlIGl0IHdyb3RlOyB0aGUgY29tbWl0IG1heSBoYXZlIGJlZW4gYXBwbGllZC5gLFxuICAgICAgeyBhcHBsaWVkLCBjYXVzZSwgZGV0YWlsczogeyBzdG9yYWdlOiBpZCwgcmVhc29uOiBmYWlsdXJlT2YoY2F1c2UpIH0gfSxcbiAgICApO1xuICB9XG4gIHJldHVybiBuZXcgU3BpbGx3YXlFcnJvcignU1RPUkFHRV9VTkFWQUlMQUJMRScsIGBTdG9yYWdlICR7aWR9IGZhaWxlZDsgbm90aGluZyB3YXMgYXBwbGllZC5gLCB7XG4gICAgcmV0cnlhYmxlOiB0cnVlLFxuICAgIGNhdXNlLFxuICAgIGRldGFpbHM6IHsgc3RvcmFnZTogaWQsIHJlYXNvbjogZmFpbHVyZU9mKGNhdXNlKSB9LFxuICB9KTtcbn1cblxuLyoqIFRvbyBtdWNoIGlzIHdhaXRpbmcgdG8gYmUgd3JpdHRlbi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBvdmVybG9hZGVkRXJyb3IoaWQ6IHN0cmluZywgcXVldWVCeXRlczogbnVtYmVyKTogU3BpbGx3YXlFcnJvciB7XG4gIHJldHVybiBuZXcgU3BpbGx3YXlFcnJvcignT1ZFUkxPQURFRCcsIGBTdG9yYWdlICR7aWR9IGhhcyB0b28gbXVjaCB0byB3cml0ZTsgcmV0cnkgbGF0ZXIuYCwge1xuICAgIHJldHJ5YWJsZTogdHJ1ZSxcbiAgICBkZXRhaWxzOiB7IHN0b3JhZ2U6IGlkLCBxdWV1ZUJ5dGVzLCByZXRyeUFmdGVyTXM6IDUwIH0sXG4gIH0pO1xufVxuIiwgImltcG9ydCB7IFNUQU1QX0JZVEVTX01BWCwgdHlwZSBFbnRyeSwgdHlwZSBLZXkgfSBmcm9tICdAc3BpbGx3YXkvc3RvcmFnZSc7XG5pbXBvcnQgeyBjb3JydXB0RXJyb3IgfSBmcm9tICcuL2xldmVsLWVycm9ycy50cyc7XG5cbi8qKlxuICogVGhlIGJ5dGVzIG9mIGFuIGVudHJ5IGluIHRoZSBlbmdpbmUsIGZvcm1hdCAxOiBmbGFncyAoMSksIHZlcnNpb24gKDgsIGJpZy1lbmRpYW4pLCB0aGVuLCB3aGVyZSB0aGVcbiAqIGZsYWdzIHNheSBzbywgZXhwaXJ5IGluIG1zICg4KSBhbmQgc3RhbXAgKDEgZm9yIGl0cyBsZW5ndGgsIHRoZW4gaXRzIGJ5dGVzKSwgdGhlbiB0aGUgdmFsdWUuXG4gKi9cbmNvbnN0IEhBU19TVEFNUCA9IDE7XG5jb25zdCBIQVNfRVhQSVJZID0gMjtcbmNvbnN0IFZFUlNJT05fQVQgPSAxO1xuY29uc3QgSEVBREVSX0JZVEVTID0gOTtcbmNvbnN0IE5VTUJFUl9CWVRFUyA9IDg7XG5cbi8qKiBUaGUgcmVjb3JkIG9mIGFuIGVudHJ5LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGVuY29kZUVudHJ5KGVudHJ5OiBFbnRyeSk6IEJ1ZmZlciB7XG4gIGNvbnN0IHsgdmFsdWUsIHZlcnNpb24sIHN0YW1wLCBleHBpcmVzQXRNcyB9ID0gZW50cnk7XG4gIGNvbnN0IHZhbHVlQXQgPSB2YWx1ZU9mZnNldChlbnRyeSk7XG4gIGNvbnN0IHJlY29yZCA9IEJ1ZmZlci5hbGxvY1Vuc2FmZSh2YWx1ZUF0ICsgdmFsdWUubGVuZ3RoKTsgLy8gZXZlcnkgYnl0ZSBpcyB3cml0dGVuIGJlbG93XG4gIHJlY29yZFswXSA9IChzdGFtcCA9PT0gdW5kZWZpbmVkID8gMCA6IEhBU19TVEFNUCkgfCAoZXhwaXJlc0F0TXMgPT09IHVuZGVmaW5lZCA/IDAgOiBIQVNfRVhQSVJZKTtcbiAgd3JpdGVOdW1iZXIocmVjb3JkLCBWRVJTSU9OX0FULCB2ZXJzaW9uKTtcbiAgbGV0IGF0ID0gSEVBREVSX0JZVEVTO1xuICBpZiAoZXhwaXJlc0F0TXMgIT09IHVuZGVmaW5lZCkge1xuICAgIHdyaXRlTnVtYmVyKHJlY29yZCwgYXQsIGV4cGlyZXNBdE1zKTtcbiAgICBhdCArPSBOVU1CRVJfQllURVM7XG4gIH1cbiAgaWYgKHN0YW1wICE9PSB1bmRlZmluZWQpIHtcbiAgICByZWNvcmRbYXRdID0gc3RhbXAubGVuZ3RoO1xuICAgIHJlY29yZC53cml0ZShzdGFtcCwgYXQgKyAxLCAnbGF0aW4xJyk7XG4gIH1cbiAgcmVjb3JkLnNldCh2YWx1ZSwgdmFsdWVBdCk7XG4gIHJldHVybiByZWNvcmQ7XG59XG5cbi8qKiBXaGVyZSB0aGUgdmFsdWUgYmVnaW5zIGluIHRoZSByZWNvcmQgb2YgdGhpcyBlbnRyeS4gKi9cbmV4cG9ydCBmdW5jdGlvbiB2YWx1ZU9mZnNldCh7IHN0YW1wLCBleHBpcmVzQXRNcyB9OiBFbnRyeSk6IG51bWJlciB7XG4gIGNvbnN0IGV4cGlyeUJ5dGVzID0gZXhwaXJlc0F0TXMgPT09IHVuZGVmaW5lZCA/IDAgOiBOVU1CRVJfQllURVM7XG4gIHJldHVybiBIRUFERVJfQllURVMgKyBleHBpcnlCeXRlcyArIChzdGFtcCA9PT0gdW5kZWZpbmVkID8gMCA6IDEgKyBzdGFtcC5sZW5ndGgpO1xufVxuXG4vKipcbiAqIFRoZSBlbnRyeSBpbiBhIHJlY29yZDsgaXRzIHZhbHVlIGlzIGEgdmlldyBvZiB0aGUgcmVjb3JkJ3MgYnl0ZXMuXG4gKiBAdGhyb3dzIExFVkVMX0NPUlJVUFRcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGRlY29kZUVudHJ5KGtleTogS2V5LCByZWNvcmQ6IFVpbnQ4QXJyYXkpOiBFbnRyeSB7XG4gIGNvbnN0IHZhbHVlQXQgPSB2YWx1ZVN0YXJ0KHJlY29yZCk7XG4gIGNvbnN0IHZhbHVlID0gbmV3IFVpbnQ4QXJyYXkocmVjb3JkLmJ1ZmZlciwgcmVjb3JkLmJ5dGVPZmZzZXQgKyB2YWx1ZUF0LCByZWNvcmQubGVuZ3RoIC0gdmFsdWVBdCk7XG4gIGNvbnN0IHZlcnNpb24gPSByZWFkTnVtYmVyKHJlY29yZCwgVkVSU0lPTl9BVCk7XG4gIGNvbnN0IGZsYWdzID0gcmVjb3JkWzBdID8/IDA7IC8vIHZhbHVlU3RhcnQgZm91bmQgaXRcbiAgaWYgKGZsYWdzID09PSAwKSByZXR1cm4geyBrZXksIHZhbHVlLCB2ZXJzaW9uIH07XG4gIGNvbnN0IGhhc0V4cGlyeSA9IChmbGFncyAmIEhBU19FWFBJUlkpICE9PSAwO1xuICBjb25zdCBzdGFtcEF0ID0gSEVBREVSX0JZVEVTICsgKGhhc0V4cGlyeSA/IE5VTUJFUl9CWVRFUyA6IDApICsgMTtcbiAgcmV0dXJuIHtcbiAgICBrZXksXG4gICAgdmFsdWUsXG4gICAgdmVyc2lvbixcbiAgICAuLi4oKGZsYWdzICYgSEFTX1NUQU1QKSA9PT0gMCA/IHt9IDogeyBzdGFtcDogdGV4dChyZWNvcmQsIHN0YW1wQXQsIHZhbHVlQXQpIH0pLFxuICAgIC4uLihoYXNFeHBpcnkgPyB7IGV4cGlyZXNBdE1zOiByZWFkTnVtYmVyKHJlY29yZCwgSEVBREVSX0JZVEVTKSB9IDoge30pLFxuICB9O1xufVxuXG4vKiogQnl0ZXMgb2YgdGhlIHZhbHVlIGluIGEgcmVjb3JkLiBAdGhyb3dzIExFVkVMX0NPUlJVUFQgKi9cbmV4cG9ydCBmdW5jdGlvbiB2YWx1ZUxlbmd0aChyZWNvcmQ6IFVpbnQ4QXJyYXkpOiBudW1iZXIge1xuICByZXR1cm4gcmVjb3JkLmxlbmd0aCAtIHZhbHVlU3RhcnQocmVjb3JkKTtcbn1cblxuLyoqIFRoZSB2ZXJzaW9uIGluIGEgcmVjb3JkLCB3aXRob3V0IHRoZSByZXN0LiBAdGhyb3dzIExFVkVMX0NPUlJVUFQgKi9cbmV4cG9ydCBmdW5jdGlvbiB2ZXJzaW9uT2ZSZWNvcmQocmVjb3JkOiBVaW50OEFycmF5KTogbnVtYmVyIHtcbiAgcmV0dXJuIHJlYWROdW1iZXIocmVjb3JkLCBWRVJTSU9OX0FUKTtcbn1cblxuZnVuY3Rpb24gd3JpdGVOdW1iZXIocmVjb3JkOiBCdWZmZXIsIGF0OiBudW1iZXIsIHZhbHVlOiBudW1iZXIpOiB2b2lkIHtcbiAgcmVjb3JkLndyaXRlVUludDMyQkUoTWF0aC5mbG9vcih2YWx1ZSAvIDB4MV8wMDAwXzAwMDApLCBhdCk7XG4gIHJlY29yZC53cml0ZVVJbnQzMkJFKHZhbHVlID4+PiAwLCBhdCArIDQpO1xufVxuXG5mdW5jdGlvbiByZWFkTnVtYmVyKHJlY29yZDogVWludDhBcnJheSwgYXQ6IG51bWJlcik6IG51bWJlciB7XG4gIGlmIChyZWNvcmQubGVuZ3RoIDwgYXQgKyBOVU1CRVJfQllURVMpIHRocm93IGNvcnJ1cHRFcnJvcignZW50cnknKTtcbiAgbGV0IGhpZ2ggPSAwO1xuICBsZXQgbG93ID0gMDtcbiAgZm9yIChsZXQgaSA9IGF0OyBpIDwgYXQgKyA0OyBpKyspIGhpZ2ggPSBoaWdoICogMjU2ICsgKHJlY29yZFtpXSA/PyAwKTtcbiAgZm9yIChsZXQgaSA9IGF0ICsgNDsgaSA8IGF0ICsgODsgaSsrKSBsb3cgPSBsb3cgKiAyNTYgKyAocmVjb3JkW2ldID8/IDApO1xuICBjb25zdCB2YWx1ZSA9IGhpZ2ggKiAweDFfMDAwMF8wMDAwICsgbG93O1xuICBpZiAoIU51bWJlci5pc1NhZmVJbnRlZ2VyKHZhbHVlKSkgdGhyb3cgY29ycnVwdEVycm9yKCdlbnRyeScpO1xuICByZXR1cm4gdmFsdWU7XG59XG5cbi8qKiBXaGVyZSB0aGUgdmFsdWUgYmVnaW5zLCBieSB0aGUgcmVjb3JkJ3Mgb3duIGZsYWdzLiBAdGhyb3dzIExFVkVMX0NPUlJVUFQgKi9cbmZ1bmN0aW9uIHZhbHVlU3RhcnQocmVjb3JkOiBVaW50OEFycmF5KTogbnVtYmVyIHtcbiAgY29uc3QgZmxhZ3MgPSByZWNvcmRbMF07XG4gIGlmIChmbGFncyA9PT0gdW5kZWZpbmVkIHx8IGZsYWdzID4gKEhBU19TVEFNUCB8IEhBU19FWFBJUlkpKSB0aHJvdyBjb3JydXB0RXJyb3IoJ2VudHJ5Jyk7XG4gIGxldCBhdCA9IEhFQURFUl9CWVRFUztcbiAgaWYgKChmbGFncyAmIEhBU19FWFBJUlkpICE9PSAwKSBhdCArPSBOVU1CRVJfQllURVM7XG4gIGlmICgoZmxhZ3MgJiBIQVNfU1RBTVApICE9PSAwKSB7XG4gICAgY29uc3Qgc3RhbXBCeXRlcyA9IHJlY29yZFthdF07XG4gICAgaWYgKHN0YW1wQnl0ZXMgPT09IHVuZGVmaW5lZCB8fCBzdGFtcEJ5dGVzID4gU1RBTVBfQllURVNfTUFYKSB0aHJvdyBjb3JydXB0RXJyb3IoJ2VudHJ5Jyk7XG4gICAgYXQgKz0gMSArIHN0YW1wQnl0ZXM7XG4gIH1cbiAgaWYgKGF0ID4gcmVjb3JkLmxlbmd0aCkgdGhyb3cgY29ycnVwdEVycm9yKCdlbnRyeScpO1xuICByZXR1cm4gYXQ7XG59XG5cbmZ1bmN0aW9uIHRleHQocmVjb3JkOiBVaW50OEFycmF5LCBzdGFydDogbnVtYmVyLCBlbmQ6IG51bWJlcik6IHN0cmluZyB7XG4gIGNvbnN0IGJ5dGVzID0gQnVmZmVyLmZyb20ocmVjb3JkLmJ1ZmZlciwgcmVjb3JkLmJ5dGVPZmZzZXQsIHJlY29yZC5sZW5ndGgpO1xuICByZXR1cm4gYnl0ZXMudG9TdHJpbmcoJ2xhdGluMScsIHN0YXJ0LCBlbmQpO1xufVxuIiwgImltcG9ydCB0eXBlIHsgUGh5c2ljYWxLZXkgfSBmcm9tICcuL3BoeXNpY2FsLWtleS50cyc7XG5cbi8qKiBBIGtleSBpbiB0aGUgZm9ybSB0aGF0IHRoZSBlbmdpbmUgdGFrZXMgZmFzdGVzdDogdGV4dCB3aGVuIEFTQ0lJLCBlbHNlIGJ5dGVzLiAqL1xuZXhwb3J0IHR5cGUgRW5naW5lS2V5ID0gc3RyaW5nIHwgQnVmZmVyO1xuXG4vKiogRW5jb2RpbmdzIG9mIG9uZSBjYWxsLiAqL1xuZXhwb3J0IGludGVyZmFjZSBFbmdpbmVFbmNvZGluZyB7XG4gIHJlYWRvbmx5IGtleUVuY29kaW5nOiAndXRmOCcgfCAnYnVmZmVyJztcbiAgcmVhZG9ubHkgdmFsdWVFbmNvZGluZzogJ2J1ZmZlcic7XG59XG5cbi8qKiBPcHRpb25zIG9mIGEgd3JpdGU7IGFuIGVuZ2luZSB0aGF0IGRvZXMgbm90IGtub3cgYHN5bmNgIGlnbm9yZXMgaXQuICovXG5leHBvcnQgaW50ZXJmYWNlIEVuZ2luZVdyaXRlT3B0aW9ucyB7XG4gIHJlYWRvbmx5IHN5bmM6IGJvb2xlYW47XG59XG5cbi8qKiBPcHRpb25zIG9mIGFuIGl0ZXJhdG9yLiAqL1xuZXhwb3J0IGludGVyZmFjZSBFbmdpbmVJdGVyYXRvck9wdGlvbnMge1xuICByZWFkb25seSBndGU6IEJ1ZmZlcjtcbiAgcmVhZG9ubHkgbHQ6IEJ1ZmZlcjtcbiAgcmVhZG9ubHkgcmV2ZXJzZTogYm9vbGVhbjtcbiAgcmVhZG9ubHkga2V5RW5jb2Rpbmc6ICdidWZmZXInO1xuICByZWFkb25seSB2YWx1ZUVuY29kaW5nOiAnYnVmZmVyJztcbiAgLyoqIFN0b3BzIGEgcGFnZSBlYXJseTsgY2xhc3NpYy1sZXZlbCdzIG93biBkZWZhdWx0IG9mIDE2IEtpQiBpcyBhIGZldyByb3dzIG9mIDEgS2lCLiAqL1xuICByZWFkb25seSBoaWdoV2F0ZXJNYXJrQnl0ZXM6IG51bWJlcjtcbn1cblxuLyoqIFRoZSBwYXJ0IG9mIGFuIGl0ZXJhdG9yIHRoYXQgaXMgdXNlZCBoZXJlLiBgbmV4dHZgIG1heSByZXR1cm4gZmV3ZXIgcm93cyB0aGFuIGFza2VkIGZvci4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRW5naW5lSXRlcmF0b3Ige1xuICBuZXh0dihzaXplOiBudW1iZXIpOiBQcm9taXNlPFtCdWZmZXIsIEJ1ZmZlcl1bXT47XG4gIGNsb3NlKCk6IFByb21pc2U8dm9pZD47XG59XG5cbi8qKiBUaGUgcGFydCBvZiBhIGNoYWluZWQgYmF0Y2ggdGhhdCBpcyB1c2VkIGhlcmUuICovXG5leHBvcnQgaW50ZXJmYWNlIEVuZ2luZUJhdGNoIHtcbiAgcHV0KGtleTogRW5naW5lS2V5LCB2YWx1ZTogVWludDhBcnJheSwgb3B0aW9uczogRW5naW5lRW5jb2RpbmcpOiB1bmtub3duO1xuICBkZWwoa2V5OiBFbmdpbmVLZXksIG9wdGlvbnM6IEVuZ2luZUVuY29kaW5nKTogdW5rbm93bjtcbiAgd3JpdGUob3B0aW9uczogRW5naW5lV3JpdGVPcHRpb25zKTogUHJvbWlzZTx2b2lkPjtcbn1cblxuLyoqXG4gKiBXaGF0IG9mIGFuIGBhYnN0cmFjdC1sZXZlbGAgMyBkYXRhYmFzZSBpcyB1c2VkIGhlcmU7IGV2ZXJ5IHN1Y2ggZGF0YWJhc2UgZml0cyAoYGNsYXNzaWMtbGV2ZWxgLFxuICogYGxldmVsYCwgYG1lbW9yeS1sZXZlbGAsIGEgc3VibGV2ZWwpLlxuICovXG5leHBvcnQgaW50ZXJmYWNlIExldmVsRGF0YWJhc2Uge1xuICByZWFkb25seSBzdGF0dXM6IHN0cmluZztcbiAgcmVhZG9ubHkgc3VwcG9ydHM6IHtcbiAgICByZWFkb25seSBwZXJtYW5lbmNlPzogYm9vbGVhbjtcbiAgICByZWFkb25seSBpbXBsaWNpdFNuYXBzaG90cz86IGJvb2xlYW47XG4gICAgcmVhZG9ubHkgZ2V0U3luYz86IGJvb2xlYW47XG4gICAgcmVhZG9ubHkgYWRkaXRpb25hbE1ldGhvZHM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIGJvb2xlYW4+PjtcbiAgfTtcbiAgb3BlbigpOiBQcm9taXNlPHZvaWQ+O1xuICBjbG9zZSgpOiBQcm9taXNlPHZvaWQ+O1xuICBnZXRTeW5jKGtleTogRW5naW5lS2V5LCBvcHRpb25zOiBFbmdpbmVFbmNvZGluZyk6IFVpbnQ4QXJyYXkgfCB1bmRlZmluZWQ7XG4gIGdldE1hbnkoa2V5czogRW5naW5lS2V5W10sIG9wdGlvbnM6IEVuZ2luZUVuY29kaW5nKTogUHJvbWlzZTwoVWludDhBcnJheSB8IHVuZGVmaW5lZClbXT47XG4gIGJhdGNoKCk6IEVuZ2luZUJhdGNoO1xuICBpdGVyYXRvcihvcHRpb25zOiBFbmdpbmVJdGVyYXRvck9wdGlvbnMpOiBFbmdpbmVJdGVyYXRvcjtcbn1cblxuLyoqIFdoYXQgYGNsYXNzaWMtbGV2ZWxgIGhhcyBiZXlvbmQgdGhhdCwgd2hlcmUgYHN1cHBvcnRzLmFkZGl0aW9uYWxNZXRob2RzYCBzYXlzIHNvLiAqL1xuZXhwb3J0IGludGVyZmFjZSBMZXZlbEZpbGVNZXRob2RzIHtcbiAgYXBwcm94aW1hdGVTaXplKHN0YXJ0OiBCdWZmZXIsIGVuZDogQnVmZmVyLCBvcHRpb25zOiB7IGtleUVuY29kaW5nOiAnYnVmZmVyJyB9KTogUHJvbWlzZTxudW1iZXI+O1xuICBjb21wYWN0UmFuZ2Uoc3RhcnQ6IEJ1ZmZlciwgZW5kOiBCdWZmZXIsIG9wdGlvbnM6IHsga2V5RW5jb2Rpbmc6ICdidWZmZXInIH0pOiBQcm9taXNlPHZvaWQ+O1xufVxuXG4vKiogVGhlIGV4dHJhIG1ldGhvZHMgb2YgYSBkYXRhYmFzZSB0aGF0IGtlZXBzIGZpbGVzLCBvciBgdW5kZWZpbmVkYC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmaWxlTWV0aG9kcyhkYXRhYmFzZTogTGV2ZWxEYXRhYmFzZSk6IExldmVsRmlsZU1ldGhvZHMgfCB1bmRlZmluZWQge1xuICBjb25zdCB7IGFwcHJveGltYXRlU2l6ZSwgY29tcGFjdFJhbmdlIH0gPSBkYXRhYmFzZS5zdXBwb3J0cy5hZGRpdGlvbmFsTWV0aG9kcztcbiAgaWYgKGFwcHJveGltYXRlU2l6ZSAhPT0gdHJ1ZSB8fCBjb21wYWN0UmFuZ2UgIT09IHRydWUpIHJldHVybiB1bmRlZmluZWQ7XG4gIHJldHVybiBkYXRhYmFzZSBhcyBMZXZlbERhdGFiYXNlICYgTGV2ZWxGaWxlTWV0aG9kczsgLy8gaXRzIG1hbmlmZXN0IHNheXMgdGhhdCBpdCBoYXMgdGhlbVxufVxuXG4vKiogVGV4dCBrZXlzIHNraXAgYSBCdWZmZXI7IHRoZSBlbmdpbmUgd3JpdGVzIEFTQ0lJIHRleHQgYXMgdGhlIHNhbWUgYnl0ZXMuICovXG5leHBvcnQgY29uc3QgVEVYVF9LRVlTOiBFbmdpbmVFbmNvZGluZyA9IE9iamVjdC5mcmVlemUoe1xuICBrZXlFbmNvZGluZzogJ3V0ZjgnLFxuICB2YWx1ZUVuY29kaW5nOiAnYnVmZmVyJyxcbn0pO1xuXG4vKiogU2VlIHtAbGluayBURVhUX0tFWVN9LiAqL1xuZXhwb3J0IGNvbnN0IEJZVEVfS0VZUzogRW5naW5lRW5jb2RpbmcgPSBPYmplY3QuZnJlZXplKHtcbiAga2V5RW5jb2Rpbmc6ICdidWZmZXInLFxuICB2YWx1ZUVuY29kaW5nOiAnYnVmZmVyJyxcbn0pO1xuXG5jb25zdCBOT1RfQVNDSUkgPSAvW15cXDAtXFx4N2ZdLzsgLy8gZXNsaW50LWRpc2FibGUtbGluZSBuby1jb250cm9sLXJlZ2V4IC0tIGJ5dGUgcmFuZ2VzIGFyZSB0aGUgcG9pbnRcblxuLyoqIFdoZXRoZXIgdGhlIGVuZ2luZSBtYXkgdGFrZSB0aGlzIGtleSBhcyB0ZXh0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGlzVGV4dChrZXk6IFBoeXNpY2FsS2V5KTogYm9vbGVhbiB7XG4gIHJldHVybiAhTk9UX0FTQ0lJLnRlc3Qoa2V5KTtcbn1cblxuLyoqIFRoZSBieXRlcyBvZiBhIHBoeXNpY2FsIGtleS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBrZXlCeXRlcyhrZXk6IFBoeXNpY2FsS2V5KTogQnVmZmVyIHtcbiAgcmV0dXJuIEJ1ZmZlci5mcm9tKGtleSwgJ2xhdGluMScpO1xufVxuXG4vKiogUmVhZHMgbWFueSByZWNvcmRzIGluIG9uZSBjYWxsLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlYWRNYW55KFxuICBkYXRhYmFzZTogTGV2ZWxEYXRhYmFzZSxcbiAga2V5czogcmVhZG9ubHkgUGh5c2ljYWxLZXlbXSxcbik6IFByb21pc2U8KFVpbnQ4QXJyYXkgfCB1bmRlZmluZWQpW10+IHtcbiAgcmV0dXJuIGtleXMuZXZlcnkoaXNUZXh0KVxuICAgID8gZGF0YWJhc2UuZ2V0TWFueShbLi4ua2V5c10sIFRFWFRfS0VZUylcbiAgICA6IGRhdGFiYXNlLmdldE1hbnkoa2V5cy5tYXAoa2V5Qnl0ZXMpLCBCWVRFX0tFWVMpO1xufVxuXG4vKiogUmVhZHMgb25lIHJlY29yZCBvbiB0aGlzIHRocmVhZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZWFkU3luYyhkYXRhYmFzZTogTGV2ZWxEYXRhYmFzZSwga2V5OiBQaHlzaWNhbEtleSk6IFVpbnQ4QXJyYXkgfCB1bmRlZmluZWQge1xuICByZXR1cm4gaXNUZXh0KGtleSlcbiAgICA/IGRhdGFiYXNlLmdldFN5bmMoa2V5LCBURVhUX0tFWVMpXG4gICAgOiBkYXRhYmFzZS5nZXRTeW5jKGtleUJ5dGVzKGtleSksIEJZVEVfS0VZUyk7XG59XG5cbi8qKiBBZGRzIG9uZSByZWNvcmQgdG8gYSBiYXRjaDsgYHVuZGVmaW5lZGAgcmVtb3ZlcyBpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhZGRUb0JhdGNoKFxuICBiYXRjaDogRW5naW5lQmF0Y2gsXG4gIGtleTogUGh5c2ljYWxLZXksXG4gIHJlY29yZDogVWludDhBcnJheSB8IHVuZGVmaW5lZCxcbik6IHZvaWQge1xuICBjb25zdCB0ZXh0ID0gaXNUZXh0KGtleSk7XG4gIGNvbnN0IGVuZ2luZUtleSA9IHRleHQgPyBrZXkgOiBrZXlCeXRlcyhrZXkpO1xuICBjb25zdCBlbmNvZGluZyA9IHRleHQgPyBURVhUX0tFWVMgOiBCWVRFX0tFWVM7XG4gIGlmIChyZWNvcmQgPT09IHVuZGVmaW5lZCkgYmF0Y2guZGVsKGVuZ2luZUtleSwgZW5jb2RpbmcpO1xuICBlbHNlIGJhdGNoLnB1dChlbmdpbmVLZXksIHJlY29yZCwgZW5jb2RpbmcpO1xufVxuIiwgImltcG9ydCB0eXBlIHsgS2V5IH0gZnJvbSAnQHNwaWxsd2F5L3N0b3JhZ2UnO1xuXG4vKipcbiAqIFRoZSBsYXlvdXQgb2YgYSBzdG9yZSwgZm9ybWF0IDEuIFRoZSBmaXJzdCBieXRlIHRlbGxzIHRoZSByb2xlIG9mIGEgcmVjb3JkOlxuICpcbiAqIC0gYFxcMFx1MjAyNmAgd2hhdCB0aGUgc3RvcmUga25vd3MgYWJvdXQgaXRzZWxmIChmb3JtYXQsIHNlc3Npb24sIHZlcnNpb25zLCBhbmQgYSByZWNvcmQgdGhhdCBpcyBvbmx5IHdyaXR0ZW4gdG8gc3luYyksIEpTT047XG4gKiAtIGBkYCArIGtleTogYW4gZW50cnkgKHNlZSBgZW50cnktcmVjb3JkLnRzYCk7XG4gKiAtIGBlYCArIHNlY29uZCAoNiBieXRlcywgYmlnLWVuZGlhbikgKyBrZXk6IGxvb2sgYXQgdGhpcyBrZXkgZm9yIGV4cGlyeSBhdCB0aGlzIHNlY29uZDsgbm8gdmFsdWUuXG4gKi9cbmNvbnN0IERBVEEgPSAnZCc7XG5jb25zdCBFWFBJUlkgPSAnZSc7XG5jb25zdCBBRlRFUl9EQVRBID0gJ2UnO1xuY29uc3QgQUZURVJfRVhQSVJZID0gJ2YnO1xuXG4vKiogQSBrZXkgYXMgdGhlIGVuZ2luZSBoYXMgaXQ6IGEgYnl0ZSBzdHJpbmcgbGlrZSB7QGxpbmsgS2V5fSwgd2l0aCB0aGUgcm9sZSBpbiBmcm9udC4gKi9cbmV4cG9ydCB0eXBlIFBoeXNpY2FsS2V5ID0gc3RyaW5nO1xuXG4vKiogU2VlIHtAbGluayBTVE9SRV9LRVlTfS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU3RvcmVLZXlzIHtcbiAgcmVhZG9ubHkgZm9ybWF0OiBQaHlzaWNhbEtleTtcbiAgcmVhZG9ubHkgc2Vzc2lvbjogUGh5c2ljYWxLZXk7XG4gIHJlYWRvbmx5IHZlcnNpb25zOiBQaHlzaWNhbEtleTtcbiAgcmVhZG9ubHkgc3luY2VkOiBQaHlzaWNhbEtleTtcbn1cblxuLyoqIFBoeXNpY2FsIGtleXMgb2Ygd2hhdCBhIHN0b3JlIGtub3dzIGFib3V0IGl0c2VsZi4gKi9cbmV4cG9ydCBjb25zdCBTVE9SRV9LRVlTOiBTdG9yZUtleXMgPSBPYmplY3QuZnJlZXplKHtcbiAgZm9ybWF0OiAnXFwwZm9ybWF0JyxcbiAgc2Vzc2lvbjogJ1xcMHNlc3Npb24nLFxuICB2ZXJzaW9uczogJ1xcMHZlcnNpb25zJyxcbiAgc3luY2VkOiAnXFwwc3luY2VkJyxcbn0pO1xuXG4vKiogV2hlcmUgdGhlIGVudHJ5IG9mIGEga2V5IGxpZXMuICovXG5leHBvcnQgZnVuY3Rpb24gZW50cnlLZXkoa2V5OiBLZXkpOiBQaHlzaWNhbEtleSB7XG4gIHJldHVybiBEQVRBICsga2V5O1xufVxuXG4vKiogVGhlIGtleSBvZiB0aGUgZW50cnkgYXQgdGhpcyBwbGFjZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBrZXlPZkVudHJ5KHBoeXNpY2FsOiBQaHlzaWNhbEtleSk6IEtleSB7XG4gIHJldHVybiBwaHlzaWNhbC5zbGljZShEQVRBLmxlbmd0aCk7XG59XG5cbi8qKiBUaGUgbGVuZ3RoIG9mIHRoZSBrZXkgb2YgdGhlIGVudHJ5IGF0IHRoaXMgcGxhY2UuICovXG5leHBvcnQgZnVuY3Rpb24ga2V5TGVuZ3RoKHBoeXNpY2FsOiB7IHJlYWRvbmx5IGxlbmd0aDogbnVtYmVyIH0pOiBudW1iZXIge1xuICByZXR1cm4gcGh5c2ljYWwubGVuZ3RoIC0gREFUQS5sZW5ndGg7XG59XG5cbi8qKiBUaGUgcGh5c2ljYWwgYm91bmRzIG9mIGEgcmFuZ2Ugb2Yga2V5czogYHN0YXJ0YCBpbmNsdWRlZCwgYGVuZGAgbm90LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGVudHJ5Qm91bmRzKHN0YXJ0OiBLZXkgfCB1bmRlZmluZWQsIGVuZDogS2V5IHwgdW5kZWZpbmVkKTogUGh5c2ljYWxCb3VuZHMge1xuICByZXR1cm4geyBzdGFydDogREFUQSArIChzdGFydCA/PyAnJyksIGVuZDogZW5kID09PSB1bmRlZmluZWQgPyBBRlRFUl9EQVRBIDogREFUQSArIGVuZCB9O1xufVxuXG4vKiogQSBoYWxmLW9wZW4gcmFuZ2Ugb2YgcGh5c2ljYWwga2V5cy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUGh5c2ljYWxCb3VuZHMge1xuICByZWFkb25seSBzdGFydDogUGh5c2ljYWxLZXk7XG4gIHJlYWRvbmx5IGVuZDogUGh5c2ljYWxLZXk7XG59XG5cbi8qKiBBIHJvdyBvZiB0aGUgZXhwaXJ5IGluZGV4LiAqL1xuZXhwb3J0IGludGVyZmFjZSBFeHBpcnlSb3cge1xuICAvKiogVGhlIHNlY29uZCBvZiB0aGUgVW5peCBlcG9jaCBieSB3aGljaCB0aGUgZW50cnkgaGFzIGV4cGlyZWQsIGlmIGl0IHdhcyBub3QgcmV3cml0dGVuLiAqL1xuICByZWFkb25seSBzZWNvbmQ6IG51bWJlcjtcbiAgcmVhZG9ubHkga2V5OiBLZXk7XG59XG5cbmNvbnN0IFNFQ09ORF9CWVRFUyA9IDY7XG5cbi8qKiBUaGUgc2Vjb25kIGF0IHdob3NlIGJlZ2lubmluZyBhbiBlbnRyeSB3aXRoIHRoaXMgZXhwaXJ5IGhhcyBleHBpcmVkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGV4cGlyeVNlY29uZChleHBpcmVzQXRNczogbnVtYmVyKTogbnVtYmVyIHtcbiAgcmV0dXJuIE1hdGguY2VpbChleHBpcmVzQXRNcyAvIDEwMDApO1xufVxuXG4vKiogV2hlcmUgdGhlIGluZGV4IG5vdGVzIHRoYXQgYGtleWAgaXMgdG8gYmUgbG9va2VkIGF0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGV4cGlyeUtleSh7IHNlY29uZCwga2V5IH06IEV4cGlyeVJvdyk6IFBoeXNpY2FsS2V5IHtcbiAgcmV0dXJuIEVYUElSWSArIHNlY29uZEJ5dGVzKHNlY29uZCkgKyBrZXk7XG59XG5cbi8qKiBUaGUgYm91bmRzIG9mIGFsbCByb3dzIHRoYXQgYXJlIGR1ZSBpbiB0aGUgc2Vjb25kIGBub3dTZWNvbmRgLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGR1ZUJvdW5kcyhub3dTZWNvbmQ6IG51bWJlcik6IFBoeXNpY2FsQm91bmRzIHtcbiAgcmV0dXJuIHsgc3RhcnQ6IEVYUElSWSwgZW5kOiBFWFBJUlkgKyBzZWNvbmRCeXRlcyhub3dTZWNvbmQgKyAxKSB9O1xufVxuXG4vKiogVGhlIGJvdW5kcyBvZiBhbGwgcm93cyBvZiB0aGUgaW5kZXguICovXG5leHBvcnQgY29uc3QgRVhQSVJZX0JPVU5EUzogUGh5c2ljYWxCb3VuZHMgPSBPYmplY3QuZnJlZXplKHsgc3RhcnQ6IEVYUElSWSwgZW5kOiBBRlRFUl9FWFBJUlkgfSk7XG5cbi8qKiBUaGUgcm93IGF0IHRoaXMgcGxhY2UsIG9yIGB1bmRlZmluZWRgIHdoZW4gdGhlIHBsYWNlIGlzIHRvbyBzaG9ydCB0byBiZSBvbmUuICovXG5leHBvcnQgZnVuY3Rpb24gZXhwaXJ5Um93T2YocGh5c2ljYWw6IFBoeXNpY2FsS2V5KTogRXhwaXJ5Um93IHwgdW5kZWZpbmVkIHtcbiAgY29uc3Qgc3RhcnQgPSBFWFBJUlkubGVuZ3RoICsgU0VDT05EX0JZVEVTO1xuICBpZiAocGh5c2ljYWwubGVuZ3RoIDw9IHN0YXJ0KSByZXR1cm4gdW5kZWZpbmVkO1xuICBsZXQgc2Vjb25kID0gMDtcbiAgZm9yIChsZXQgaSA9IEVYUElSWS5sZW5ndGg7IGkgPCBzdGFydDsgaSsrKSBzZWNvbmQgPSBzZWNvbmQgKiAyNTYgKyBwaHlzaWNhbC5jaGFyQ29kZUF0KGkpO1xuICByZXR1cm4geyBzZWNvbmQsIGtleTogcGh5c2ljYWwuc2xpY2Uoc3RhcnQpIH07XG59XG5cbmZ1bmN0aW9uIHNlY29uZEJ5dGVzKHNlY29uZDogbnVtYmVyKTogc3RyaW5nIHtcbiAgY29uc3QgaGlnaCA9IE1hdGguZmxvb3Ioc2Vjb25kIC8gMHgxXzAwMDBfMDAwMCk7XG4gIGNvbnN0IGxvdyA9IHNlY29uZCA+Pj4gMDtcbiAgcmV0dXJuIFN0cmluZy5mcm9tQ2hhckNvZGUoXG4gICAgKGhpZ2ggPj4+IDgpICYgMHhmZixcbiAgICBoaWdoICYgMHhmZixcbiAgICAobG93ID4+PiAyNCkgJiAweGZmLFxuICAgIChsb3cgPj4+IDE2KSAmIDB4ZmYsXG4gICAgKGxvdyA+Pj4gOCkgJiAweGZmLFxuICAgIGxvdyAmIDB4ZmYsXG4gICk7XG59XG4iLCAiaW1wb3J0IHsgdmVyc2lvbk9mUmVjb3JkIH0gZnJvbSAnLi9lbnRyeS1yZWNvcmQudHMnO1xuaW1wb3J0IHR5cGUgeyBDb21taXRHcm91cCB9IGZyb20gJy4vY29tbWl0LWdyb3VwLnRzJztcbmltcG9ydCB7IHJlYWRNYW55LCB0eXBlIExldmVsRGF0YWJhc2UgfSBmcm9tICcuL2xldmVsLWRhdGFiYXNlLnRzJztcbmltcG9ydCB7IGVudHJ5S2V5IH0gZnJvbSAnLi9waHlzaWNhbC1rZXkudHMnO1xuXG4vKipcbiAqIEZpbmRzIG91dCwgaW4gYW4gZW5naW5lIHRoYXQgd2FzIG9wZW5lZCBhbmV3LCB3aGV0aGVyIGEgZ3JvdXAgd2hvc2Ugd3JpdGUgZmFpbGVkIGlzIHRoZXJlLiBBIGJhdGNoXG4gKiBpcyBhbGwgb3Igbm90aGluZyBhbmQgYSB2ZXJzaW9uIGlzIHVzZWQgb25jZSwgc28gb25lIHJlY29yZCB0ZWxsczogdGhlIGdyb3VwJ3MgdmVyc2lvbiBhdCBpdHMga2V5XG4gKiBpcyB0aGVyZSBvciBpdCBpcyBub3QuIEEgcmVtb3ZlZCBrZXkgdGhhdCBzdGlsbCBleGlzdHMgdGVsbHMgYXMgd2VsbDsgb25lIHRoYXQgZG9lcyBub3QgaXMgbm9cbiAqIHByb29mLiBOb3RoaW5nIG1heSBiZSB3cml0dGVuIGJlZm9yZSB0aGlzIHF1ZXN0aW9uIGlzIGFuc3dlcmVkLlxuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gd2FzQXBwbGllZChcbiAgZGF0YWJhc2U6IExldmVsRGF0YWJhc2UsXG4gIGdyb3VwOiBDb21taXRHcm91cCxcbik6IFByb21pc2U8Ym9vbGVhbiB8IHVuZGVmaW5lZD4ge1xuICBmb3IgKGNvbnN0IHBlbmRpbmcgb2YgZ3JvdXAucmVjb3Jkcykge1xuICAgIGNvbnN0IGVudHJ5ID0gcGVuZGluZy5lbnRyeSgpO1xuICAgIGlmIChlbnRyeSA9PT0gdW5kZWZpbmVkKSBjb250aW51ZTtcbiAgICBjb25zdCBbcmVjb3JkXSA9IGF3YWl0IHJlYWRNYW55KGRhdGFiYXNlLCBbZW50cnlLZXkocGVuZGluZy5rZXkpXSk7XG4gICAgcmV0dXJuIHJlY29yZCAhPT0gdW5kZWZpbmVkICYmIHZlcnNpb25PZlJlY29yZChyZWNvcmQpID09PSBlbnRyeS52ZXJzaW9uO1xuICB9XG4gIGNvbnN0IHJlY29yZHMgPSBhd2FpdCByZWFkTWFueShcbiAgICBkYXRhYmFzZSxcbiAgICBncm91cC5yZWNvcmRzLm1hcCgoeyBrZXkgfSkgPT4gZW50cnlLZXkoa2V5KSksXG4gICk7XG4gIHJldHVybiByZWNvcmRzLnNvbWUoKHJlY29yZCkgPT4gcmVjb3JkICE9PSB1bmRlZmluZWQpID8gZmFsc2UgOiB1bmRlZmluZWQ7XG59XG4iLCAiaW1wb3J0IHR5cGUgeyBFbnRyeSwgS2V5LCBTdGFtcCwgVmVyc2lvbiB9IGZyb20gJ0BzcGlsbHdheS9zdG9yYWdlJztcblxuLyoqIFZhbHVlcyB1cCB0byB0aGlzIHNpemUgbGllIGluIGEgYnVmZmVyIG9mIHRoZWlyIGtleSwgaW50byB3aGljaCB0aGUgbmV4dCB2YWx1ZSBpcyBjb3BpZWQuICovXG5jb25zdCBSRVVTRURfQllURVNfTUFYID0gMTAyNDtcbi8qKiBDYXBhY2l0aWVzIGFyZSBtdWx0aXBsZXMgb2YgdGhpcywgc28gdGhhdCBhIGNvdW50ZXIgbWF5IGdhaW4gZGlnaXRzLiAqL1xuY29uc3QgQ0FQQUNJVFlfU1RFUCA9IDE2O1xuXG4vKiogQSB2YWx1ZSBhcyBpdCBsaWVzIGluIGEgcmVjb3JkIHRoYXQgd2FzIHdyaXR0ZW4gdG8gdGhlIGVuZ2luZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgV3JpdHRlblZhbHVlIHtcbiAgcmVhZG9ubHkgcmVjb3JkOiBCdWZmZXI7XG4gIC8qKiBXaGVyZSB0aGUgdmFsdWUgYmVnaW5zOyBpdCBnb2VzIHRvIHRoZSBlbmQuICovXG4gIHJlYWRvbmx5IGF0OiBudW1iZXI7XG59XG5cbi8qKlxuICogQSBjb21taXR0ZWQgZW50cnkgaW4gbWVtb3J5LiBNb3N0IGRlY2lzaW9ucyBsb29rIGF0IHZlcnNpb24sIHN0YW1wIGFuZCBleHBpcnkgb25seSwgc28gYSB2YWx1ZSB0aGF0XG4gKiB3YXMgd3JpdHRlbiBsaWVzIGluIGEgYnVmZmVyIHRoYXQgYmVsb25ncyB0byB0aGUga2V5OiBhIHR5cGVkIGFycmF5IGZvciBlYWNoIHdyaXRlIHdhcyBhIHRoaXJkIG9mXG4gKiB0aGUgdGltZSBvZiBhIGxvYWRlZCBwcm9jZXNzIChtZWFzdXJlZCkuIFdob2V2ZXIgYXNrcyBmb3IgdGhlIHZhbHVlIGdldHMgYSBjb3B5LCBtYWRlIG9uY2UuIFNpbmNlXG4gKiB0aGUgYnVmZmVyIGlzIHdyaXR0ZW4gb3ZlciB3aGVuIHRoZSBuZXh0IHdyaXRlIG9mIHRoZSBrZXkgaXMgYWNrbm93bGVkZ2VkLCBhIGBDYWNoZWRFbnRyeWAgbXVzdFxuICogbm90IGJlIGtlcHQgYmV5b25kIHRoZSB0dXJuOyB7QGxpbmsgQ2FjaGVkRW50cnkucGxhaW59IG1heS5cbiAqL1xuZXhwb3J0IGNsYXNzIENhY2hlZEVudHJ5IGltcGxlbWVudHMgRW50cnkge1xuICByZWFkb25seSBrZXk6IEtleTtcbiAgcmVhZG9ubHkgdmVyc2lvbjogVmVyc2lvbjtcbiAgcmVhZG9ubHkgc3RhbXA/OiBTdGFtcDtcbiAgcmVhZG9ubHkgZXhwaXJlc0F0TXM/OiBudW1iZXI7XG4gIHJlYWRvbmx5ICNsZW5ndGg6IG51bWJlcjtcbiAgI2J5dGVzOiBVaW50OEFycmF5IHwgdW5kZWZpbmVkO1xuICAjcGxhaW46IEVudHJ5IHwgdW5kZWZpbmVkO1xuXG4gIHByaXZhdGUgY29uc3RydWN0b3IoaGVhZDogRW50cnksIGxlbmd0aDogbnVtYmVyKSB7XG4gICAgdGhpcy5rZXkgPSBoZWFkLmtleTtcbiAgICB0aGlzLnZlcnNpb24gPSBoZWFkLnZlcnNpb247XG4gICAgaWYgKGhlYWQuc3RhbXAgIT09IHVuZGVmaW5lZCkgdGhpcy5zdGFtcCA9IGhlYWQuc3RhbXA7XG4gICAgaWYgKGhlYWQuZXhwaXJlc0F0TXMgIT09IHVuZGVmaW5lZCkgdGhpcy5leHBpcmVzQXRNcyA9IGhlYWQuZXhwaXJlc0F0TXM7XG4gICAgdGhpcy4jbGVuZ3RoID0gbGVuZ3RoO1xuICB9XG5cbiAgLyoqIEFuIGVudHJ5IHRoYXQgd2FzIHJlYWQgZnJvbSB0aGUgZW5naW5lOyBpdHMgdmFsdWUgaGFzIG1lbW9yeSBvZiBpdHMgb3duLiAqL1xuICBzdGF0aWMgcmVhZChlbnRyeTogRW50cnkpOiBDYWNoZWRFbnRyeSB7XG4gICAgY29uc3QgY2FjaGVkID0gbmV3IENhY2hlZEVudHJ5KGVudHJ5LCBlbnRyeS52YWx1ZS5sZW5ndGgpO1xuICAgIGNhY2hlZC4jcGxhaW4gPSBlbnRyeTtcbiAgICByZXR1cm4gY2FjaGVkO1xuICB9XG5cbiAgLyoqXG4gICAqIEFuIGVudHJ5IHRoYXQgd2FzIHdyaXR0ZW46IGFsbCBidXQgdGhlIHZhbHVlIGlzIHRha2VuIGZyb20gYGhlYWRgLiBJdCBtYXkgdGFrZSB0aGUgYnVmZmVyIG9mIHRoZVxuICAgKiBlbnRyeSB0aGF0IGl0IHJlcGxhY2VzLlxuICAgKi9cbiAgc3RhdGljIHdyaXR0ZW4oXG4gICAgaGVhZDogRW50cnksXG4gICAgeyByZWNvcmQsIGF0IH06IFdyaXR0ZW5WYWx1ZSxcbiAgICBiZWZvcmU6IENhY2hlZEVudHJ5IHwgbnVsbCB8IHVuZGVmaW5lZCxcbiAgKTogQ2FjaGVkRW50cnkge1xuICAgIGNvbnN0IGxlbmd0aCA9IHJlY29yZC5sZW5ndGggLSBhdDtcbiAgICBjb25zdCBjYWNoZWQgPSBuZXcgQ2FjaGVkRW50cnkoaGVhZCwgbGVuZ3RoKTtcbiAgICBpZiAobGVuZ3RoID4gUkVVU0VEX0JZVEVTX01BWCkge1xuICAgICAgY2FjaGVkLiNwbGFpbiA9IGNhY2hlZC4jdG9QbGFpbihuZXcgVWludDhBcnJheShyZWNvcmQuc3ViYXJyYXkoYXQpKSk7XG4gICAgICByZXR1cm4gY2FjaGVkO1xuICAgIH1cbiAgICBsZXQgYnl0ZXMgPSBiZWZvcmUgPT09IG51bGwgfHwgYmVmb3JlID09PSB1bmRlZmluZWQgPyB1bmRlZmluZWQgOiBiZWZvcmUuI2J5dGVzO1xuICAgIGlmIChieXRlcyA9PT0gdW5kZWZpbmVkIHx8IGJ5dGVzLmxlbmd0aCA8IGxlbmd0aCkge1xuICAgICAgYnl0ZXMgPSBuZXcgVWludDhBcnJheShNYXRoLmNlaWwobGVuZ3RoIC8gQ0FQQUNJVFlfU1RFUCkgKiBDQVBBQ0lUWV9TVEVQKTtcbiAgICB9XG4gICAgcmVjb3JkLmNvcHkoYnl0ZXMsIDAsIGF0KTtcbiAgICBjYWNoZWQuI2J5dGVzID0gYnl0ZXM7XG4gICAgcmV0dXJuIGNhY2hlZDtcbiAgfVxuXG4gIGdldCB2YWx1ZSgpOiBVaW50OEFycmF5IHtcbiAgICByZXR1cm4gdGhpcy5wbGFpbigpLnZhbHVlO1xuICB9XG5cbiAgLyoqIEJ5dGVzIG9mIHRoZSB2YWx1ZS4gKi9cbiAgZ2V0IGxlbmd0aCgpOiBudW1iZXIge1xuICAgIHJldHVybiB0aGlzLiNsZW5ndGg7XG4gIH1cblxuICAvKiogVGhlIGVudHJ5IGFzIGFuIG9iamVjdCB0aGF0IHN0YXlzIGFzIGl0IGlzLiAqL1xuICBwbGFpbigpOiBFbnRyeSB7XG4gICAgdGhpcy4jcGxhaW4gPz89IHRoaXMuI3RvUGxhaW4oKHRoaXMuI2J5dGVzID8/IG5ldyBVaW50OEFycmF5KDApKS5zbGljZSgwLCB0aGlzLiNsZW5ndGgpKTtcbiAgICByZXR1cm4gdGhpcy4jcGxhaW47XG4gIH1cblxuICAjdG9QbGFpbih2YWx1ZTogVWludDhBcnJheSk6IEVudHJ5IHtcbiAgICBjb25zdCB7IGtleSwgdmVyc2lvbiwgc3RhbXAsIGV4cGlyZXNBdE1zIH0gPSB0aGlzO1xuICAgIGlmIChzdGFtcCA9PT0gdW5kZWZpbmVkICYmIGV4cGlyZXNBdE1zID09PSB1bmRlZmluZWQpIHJldHVybiB7IGtleSwgdmFsdWUsIHZlcnNpb24gfTtcbiAgICByZXR1cm4ge1xuICAgICAga2V5LFxuICAgICAgdmFsdWUsXG4gICAgICB2ZXJzaW9uLFxuICAgICAgLi4uKHN0YW1wID09PSB1bmRlZmluZWQgPyB7fSA6IHsgc3RhbXAgfSksXG4gICAgICAuLi4oZXhwaXJlc0F0TXMgPT09IHVuZGVmaW5lZCA/IHt9IDogeyBleHBpcmVzQXRNcyB9KSxcbiAgICB9O1xuICB9XG59XG5cbi8qKiBXaGF0IGlzIGtub3duIG9mIGEga2V5OiBpdHMgZW50cnksIGV4cGlyZWQgb3Igbm90LCBvciBgbnVsbGAgZm9yIG5vbmUuICovXG5leHBvcnQgdHlwZSBLbm93bkVudHJ5ID0gQ2FjaGVkRW50cnkgfCBudWxsO1xuIiwgImltcG9ydCB0eXBlIHsgQ2xvY2sgfSBmcm9tICdAc3BpbGx3YXkvcnVudGltZSc7XG5pbXBvcnQgdHlwZSB7IEVudHJ5IH0gZnJvbSAnQHNwaWxsd2F5L3N0b3JhZ2UnO1xuXG4vKiogVGhlIGVudHJ5IGlmIGl0IGV4aXN0cyBmb3IgY2FsbGVyczogbm90IGFic2VudCBhbmQgbm90IGV4cGlyZWQuIFJlYWRzIHRoZSBjbG9jayBvbmx5IGlmIGl0IG11c3QuICovXG5leHBvcnQgZnVuY3Rpb24gbGl2ZUVudHJ5PEUgZXh0ZW5kcyBFbnRyeT4oXG4gIGVudHJ5OiBFIHwgbnVsbCB8IHVuZGVmaW5lZCxcbiAgY2xvY2s6IENsb2NrLFxuKTogRSB8IHVuZGVmaW5lZCB7XG4gIGlmIChlbnRyeSA9PT0gbnVsbCB8fCBlbnRyeSA9PT0gdW5kZWZpbmVkKSByZXR1cm4gdW5kZWZpbmVkO1xuICBpZiAoZW50cnkuZXhwaXJlc0F0TXMgPT09IHVuZGVmaW5lZCkgcmV0dXJuIGVudHJ5O1xuICByZXR1cm4gZW50cnkuZXhwaXJlc0F0TXMgPD0gY2xvY2sud2FsbE1zKCkgPyB1bmRlZmluZWQgOiBlbnRyeTtcbn1cbiIsICJpbXBvcnQgdHlwZSB7IENsb2NrIH0gZnJvbSAnQHNwaWxsd2F5L3J1bnRpbWUnO1xuaW1wb3J0IHtcbiAgZXZhbHVhdGVDb21taXQsXG4gIHR5cGUgQ29tbWl0UmVzdWx0LFxuICB0eXBlIEVudHJ5LFxuICB0eXBlIEV2YWx1YXRpb24sXG4gIHR5cGUgS2V5LFxuICB0eXBlIE11dGF0aW9uLFxuICB0eXBlIFJlZnVzYWwsXG4gIHR5cGUgUmVzb2x2ZWRDb21taXQsXG4gIHR5cGUgV3JpdGUsXG59IGZyb20gJ0BzcGlsbHdheS9zdG9yYWdlJztcbmltcG9ydCB7IENhY2hlZEVudHJ5IH0gZnJvbSAnLi9jYWNoZWQtZW50cnkudHMnO1xuaW1wb3J0IHR5cGUgeyBHcm91cFdhaXRlciB9IGZyb20gJy4vY29tbWl0LWdyb3VwLnRzJztcbmltcG9ydCB0eXBlIHsgQ29tbWl0UXVldWUgfSBmcm9tICcuL2NvbW1pdC1xdWV1ZS50cyc7XG5pbXBvcnQgdHlwZSB7IENvbW1pdHRlZFZpZXcgfSBmcm9tICcuL2NvbW1pdHRlZC12aWV3LnRzJztcbmltcG9ydCB0eXBlIHsgRXhwaXJ5U3dlZXBlciB9IGZyb20gJy4vZXhwaXJ5LXN3ZWVwZXIudHMnO1xuaW1wb3J0IHsgYnl0ZXNPZkNvbW1pdCwgd2l0aE93blZhbHVlcyB9IGZyb20gJy4vaGVsZC1jb21taXQudHMnO1xuaW1wb3J0IHsgb3ZlcmxvYWRlZEVycm9yIH0gZnJvbSAnLi9sZXZlbC1lcnJvcnMudHMnO1xuaW1wb3J0IHsgbGl2ZUVudHJ5IH0gZnJvbSAnLi9saXZlLWVudHJ5LnRzJztcbmltcG9ydCB0eXBlIHsgVmVyc2lvblNvdXJjZSB9IGZyb20gJy4vdmVyc2lvbi1zb3VyY2UudHMnO1xuXG5jb25zdCBOT05FOiByZWFkb25seSBuZXZlcltdID0gT2JqZWN0LmZyZWV6ZShbXSk7XG5cbi8qKiBXaGF0IGEge0BsaW5rIENvbW1pdERlY2lkZXJ9IHdvcmtzIHdpdGguICovXG5leHBvcnQgaW50ZXJmYWNlIENvbW1pdERlY2lkZXJQYXJ0cyB7XG4gIHJlYWRvbmx5IGlkOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGNsb2NrOiBDbG9jaztcbiAgcmVhZG9ubHkgcXVldWVCeXRlczogbnVtYmVyO1xuICByZWFkb25seSB2aWV3OiBDb21taXR0ZWRWaWV3O1xuICByZWFkb25seSBxdWV1ZTogQ29tbWl0UXVldWU7XG4gIHJlYWRvbmx5IHZlcnNpb25zOiBWZXJzaW9uU291cmNlO1xuICByZWFkb25seSBzd2VlcGVyOiBFeHBpcnlTd2VlcGVyO1xufVxuXG4vKipcbiAqIERlY2lkZXMgY29tbWl0cywgb25lIGFmdGVyIHRoZSBvdGhlciwgb24gZXZlcnl0aGluZyBhY2NlcHRlZCBiZWZvcmU6IHdoYXQgaXMgcGVuZGluZyBpbiB0aGUgcXVldWUsXG4gKiBlbHNlIHdoYXQgaXMgY29tbWl0dGVkLiBOb3RoaW5nIHdhaXRzIGJldHdlZW4gYSBkZWNpc2lvbiBhbmQgaXRzIHBsYWNlIGluIHRoZSBxdWV1ZSwgc28gdGhlcmUgaXNcbiAqIG5vIGxvY2s7IHdoYXQgbXVzdCBiZSByZWFkIGZpcnN0IGlzIHJlYWQsIGFuZCB0aGVuIHRoZSBjb21taXQgaXMgZGVjaWRlZCBhbmV3LlxuICovXG5leHBvcnQgY2xhc3MgQ29tbWl0RGVjaWRlciB7XG4gIHJlYWRvbmx5ICNwYXJ0czogQ29tbWl0RGVjaWRlclBhcnRzO1xuICByZWFkb25seSAjdmlldzogQ29tbWl0dGVkVmlldztcbiAgcmVhZG9ubHkgI3F1ZXVlOiBDb21taXRRdWV1ZTtcbiAgLyoqIEJ5dGVzIG9mIGNvbW1pdHMgdGhhdCB3YWl0IGZvciBlbnRyaWVzLiAqL1xuICAjd2FpdGluZ0J5dGVzID0gMDtcbiAgLyoqIER1cmluZyBvbmUgZGVjaXNpb246IHdoZXRoZXIgYW4gZW50cnkgd2FzIG5vdCBrbm93biwgYW5kIHRoZSBuZXdlc3QgZ3JvdXAgaXQgcmVzdHMgb24uICovXG4gICNtaXNzZWQgPSBmYWxzZTtcbiAgI3Jlc3RzT24gPSAwO1xuXG4gIGNvbnN0cnVjdG9yKHBhcnRzOiBDb21taXREZWNpZGVyUGFydHMpIHtcbiAgICB0aGlzLiNwYXJ0cyA9IHBhcnRzO1xuICAgIHRoaXMuI3ZpZXcgPSBwYXJ0cy52aWV3O1xuICAgIHRoaXMuI3F1ZXVlID0gcGFydHMucXVldWU7XG4gIH1cblxuICAvKiogU2VlIGBTdG9yYWdlLmNvbW1pdGAuICovXG4gIGNvbW1pdChjb21taXQ6IFJlc29sdmVkQ29tbWl0KTogUHJvbWlzZTxDb21taXRSZXN1bHQ+IHtcbiAgICBjb25zdCBieXRlcyA9IGJ5dGVzT2ZDb21taXQoY29tbWl0KTtcbiAgICBjb25zdCBhY2NlcHRlZCA9IHRoaXMuI3F1ZXVlLmJ5dGVzICsgdGhpcy4jd2FpdGluZ0J5dGVzO1xuICAgIGNvbnN0IHsgaWQsIHF1ZXVlQnl0ZXMgfSA9IHRoaXMuI3BhcnRzO1xuICAgIGlmIChhY2NlcHRlZCA+IDAgJiYgYWNjZXB0ZWQgKyBieXRlcyA+IHF1ZXVlQnl0ZXMpIHtcbiAgICAgIHJldHVybiBQcm9taXNlLnJlamVjdChvdmVybG9hZGVkRXJyb3IoaWQsIHF1ZXVlQnl0ZXMpKTtcbiAgICB9XG4gICAgcmV0dXJuIHRoaXMuI2RlY2lkZShjb21taXQsIGJ5dGVzKTtcbiAgfVxuXG4gICNkZWNpZGUoY29tbWl0OiBSZXNvbHZlZENvbW1pdCwgYnl0ZXM6IG51bWJlcik6IFByb21pc2U8Q29tbWl0UmVzdWx0PiB7XG4gICAgY29uc3QgdmVyc2lvbiA9IHRoaXMuI3BhcnRzLnZlcnNpb25zLm5leHQoKTtcbiAgICBpZiAodmVyc2lvbiA9PT0gdW5kZWZpbmVkKSB7XG4gICAgICByZXR1cm4gUHJvbWlzZS5yZWplY3Qob3ZlcmxvYWRlZEVycm9yKHRoaXMuI3BhcnRzLmlkLCB0aGlzLiNwYXJ0cy5xdWV1ZUJ5dGVzKSk7XG4gICAgfVxuICAgIHRoaXMuI21pc3NlZCA9IGZhbHNlO1xuICAgIHRoaXMuI3Jlc3RzT24gPSAwO1xuICAgIGxldCBwcmV2aW91czogcmVhZG9ubHkgKEVudHJ5IHwgdW5kZWZpbmVkKVtdID0gTk9ORTtcbiAgICBsZXQgZXZhbHVhdGlvbjogRXZhbHVhdGlvbjtcbiAgICB0cnkge1xuICAgICAgaWYgKGNvbW1pdC5yZXR1cm5pbmcubGVuZ3RoID4gMCkgcHJldmlvdXMgPSBjb21taXQucmV0dXJuaW5nLm1hcCh0aGlzLiNsb29rdXBQbGFpbik7XG4gICAgICBldmFsdWF0aW9uID0gZXZhbHVhdGVDb21taXQoY29tbWl0LCB0aGlzLiNsb29rdXAsIHZlcnNpb24pO1xuICAgIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgICBpZiAodGhpcy4jbWlzc2VkKSByZXR1cm4gdGhpcy4jZGVjaWRlV2hlbktub3duKGNvbW1pdCwgYnl0ZXMpO1xuICAgICAgcmV0dXJuIHRoaXMuI2FmdGVyV2hhdEl0UmVzdHNPbigoKSA9PiBQcm9taXNlLnJlamVjdChlcnJvcikpO1xuICAgIH1cbiAgICBpZiAodGhpcy4jbWlzc2VkKSByZXR1cm4gdGhpcy4jZGVjaWRlV2hlbktub3duKGNvbW1pdCwgYnl0ZXMpO1xuICAgIGlmICghZXZhbHVhdGlvbi5hcHBsaWVkKSB7XG4gICAgICBjb25zdCByZWZ1c2FsID0gcGxhaW5SZWZ1c2FsKGV2YWx1YXRpb24ucmVmdXNhbCk7XG4gICAgICBjb25zdCByZXN1bHQ6IENvbW1pdFJlc3VsdCA9IHsgYXBwbGllZDogZmFsc2UsIHJlZnVzYWwsIHByZXZpb3VzIH07XG4gICAgICByZXR1cm4gdGhpcy4jYWZ0ZXJXaGF0SXRSZXN0c09uKCgpID0+IFByb21pc2UucmVzb2x2ZShyZXN1bHQpKTtcbiAgICB9XG4gICAgdGhpcy4jcGFydHMudmVyc2lvbnMudGFrZSgpO1xuICAgIGNvbnN0IHsgbXV0YXRpb25zLCBvdXRjb21lcyB9ID0gZXZhbHVhdGlvbjtcbiAgICBjb25zdCByZXN1bHQ6IENvbW1pdFJlc3VsdCA9IHsgYXBwbGllZDogdHJ1ZSwgdmVyc2lvbiwgb3V0Y29tZXMsIHByZXZpb3VzIH07XG4gICAgaWYgKG11dGF0aW9ucy5sZW5ndGggPT09IDApIHJldHVybiB0aGlzLiNhZnRlcldoYXRJdFJlc3RzT24oKCkgPT4gUHJvbWlzZS5yZXNvbHZlKHJlc3VsdCkpO1xuICAgIHJldHVybiB0aGlzLiNhY2NlcHQoY29tbWl0LndyaXRlcywgbXV0YXRpb25zLCB7IHJlc3VsdCwgYnl0ZXMgfSk7XG4gIH1cblxuICAvKiogVGhlIGVudHJ5IHRoYXQgYSBkZWNpc2lvbiBzZWVzLiBBbiBhcnJvdywgc28gdGhhdCBoYW5kaW5nIGl0IG9uIGNvc3RzIG5vdGhpbmcuICovXG4gIHJlYWRvbmx5ICNsb29rdXAgPSAoa2V5OiBLZXkpOiBFbnRyeSB8IHVuZGVmaW5lZCA9PiB7XG4gICAgY29uc3QgcGVuZGluZyA9IHRoaXMuI3F1ZXVlLnBlbmRpbmcoa2V5KTtcbiAgICBpZiAocGVuZGluZyAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICBpZiAocGVuZGluZy5ncm91cCA+IHRoaXMuI3Jlc3RzT24pIHRoaXMuI3Jlc3RzT24gPSBwZW5kaW5nLmdyb3VwO1xuICAgICAgcmV0dXJuIGxpdmVFbnRyeShwZW5kaW5nLmVudHJ5KCksIHRoaXMuI3BhcnRzLmNsb2NrKTtcbiAgICB9XG4gICAgY29uc3Qga25vd24gPSB0aGlzLiN2aWV3LnBlZWsoa2V5KTtcbiAgICBpZiAoa25vd24gPT09IHVuZGVmaW5lZCkgdGhpcy4jbWlzc2VkID0gdHJ1ZTtcbiAgICByZXR1cm4gbGl2ZUVudHJ5KGtub3duLCB0aGlzLiNwYXJ0cy5jbG9jayk7XG4gIH07XG5cbiAgLyoqIFRoZSBzYW1lIGFzIHNvbWV0aGluZyB0aGF0IG1heSBiZSBnaXZlbiBhd2F5LiAqL1xuICByZWFkb25seSAjbG9va3VwUGxhaW4gPSAoa2V5OiBLZXkpOiBFbnRyeSB8IHVuZGVmaW5lZCA9PiBwbGFpbkVudHJ5KHRoaXMuI2xvb2t1cChrZXkpKTtcblxuICAjYWNjZXB0KFxuICAgIHdyaXRlczogcmVhZG9ubHkgV3JpdGVbXSxcbiAgICBtdXRhdGlvbnM6IHJlYWRvbmx5IE11dGF0aW9uW10sXG4gICAgeyByZXN1bHQsIGJ5dGVzIH06IHsgcmVhZG9ubHkgcmVzdWx0OiBDb21taXRSZXN1bHQ7IHJlYWRvbmx5IGJ5dGVzOiBudW1iZXIgfSxcbiAgKTogUHJvbWlzZTxDb21taXRSZXN1bHQ+IHtcbiAgICBjb25zdCBxdWV1ZSA9IHRoaXMuI3F1ZXVlO1xuICAgIGNvbnN0IGdyb3VwID0gcXVldWUub3Blbkdyb3VwKCk7XG4gICAgZm9yIChsZXQgaSA9IDA7IGkgPCBtdXRhdGlvbnMubGVuZ3RoOyBpKyspIHtcbiAgICAgIGNvbnN0IHsga2V5LCBlbnRyeSB9ID0gbXV0YXRpb25zW2ldIGFzIE11dGF0aW9uOyAvLyBpIDwgbGVuZ3RoXG4gICAgICBjb25zdCByZWNvcmQgPSBxdWV1ZS5yZWNvcmRJbihncm91cCwga2V5KTtcbiAgICAgIGlmIChlbnRyeSA9PT0gdW5kZWZpbmVkKSB7XG4gICAgICAgIHJlY29yZC5yZW1vdmUoKTtcbiAgICAgICAgY29udGludWU7XG4gICAgICB9XG4gICAgICAvLyBNdXRhdGlvbnMgYXJlIGluIHRoZSBvcmRlciBvZiB0aGUgd3JpdGVzOyB0aGUgaGVhZHMgb2YgbG9ncyBjb21lIGFmdGVyIHRoZW0uXG4gICAgICBjb25zdCBraW5kID0gd3JpdGVzW2ldPy5raW5kO1xuICAgICAgaWYgKGtpbmQgPT09ICdwdXQnIHx8IGtpbmQgPT09ICdhcHBlbmQnKSByZWNvcmQuc2V0Q2FsbGVycyhlbnRyeSk7XG4gICAgICBlbHNlIHJlY29yZC5zZXRPd24oZW50cnkpO1xuICAgICAgaWYgKGVudHJ5LmV4cGlyZXNBdE1zICE9PSB1bmRlZmluZWQpIHRoaXMuI3BhcnRzLnN3ZWVwZXIubm90ZShncm91cCwgZW50cnkpO1xuICAgIH1cbiAgICBxdWV1ZS5jaGFyZ2UoZ3JvdXAsIGJ5dGVzKTtcbiAgICByZXR1cm4gbmV3IFByb21pc2UoKHJlc29sdmUsIHJlamVjdCkgPT4ge1xuICAgICAgZ3JvdXAud2FpdGVycy5wdXNoKG5ldyBBY2NlcHRlZENvbW1pdChyZXN1bHQsIHJlc29sdmUsIHJlamVjdCkpO1xuICAgIH0pO1xuICB9XG5cbiAgLyoqXG4gICAqIEFuIGFuc3dlciB0aGF0IGNoYW5nZXMgbm90aGluZyBidXQgd2FzIGZvdW5kIG9uIGFjY2VwdGVkLCB1bmFja25vd2xlZGdlZCB3cml0ZXMgaXMgZ2l2ZW4gd2hlblxuICAgKiB0aG9zZSBhcmUgYWNrbm93bGVkZ2VkOyBpZiB0aGV5IGZhaWwgaXQgZmFpbHMgdG9vLCBzaW5jZSBpdCB3b3VsZCBiZSBhbiBhbnN3ZXIgYWJvdXQgbm90aGluZy5cbiAgICovXG4gICNhZnRlcldoYXRJdFJlc3RzT24oYW5zd2VyOiAoKSA9PiBQcm9taXNlPENvbW1pdFJlc3VsdD4pOiBQcm9taXNlPENvbW1pdFJlc3VsdD4ge1xuICAgIGNvbnN0IHJlc3RzT24gPSB0aGlzLiNyZXN0c09uO1xuICAgIGlmIChyZXN0c09uID09PSAwKSByZXR1cm4gYW5zd2VyKCk7XG4gICAgcmV0dXJuIG5ldyBQcm9taXNlKChyZXNvbHZlLCByZWplY3QpID0+IHtcbiAgICAgIHRoaXMuI3F1ZXVlLndoZW5BY2tub3dsZWRnZWQocmVzdHNPbiwge1xuICAgICAgICBhY2tub3dsZWRnZTogKCkgPT4gcmVzb2x2ZShhbnN3ZXIoKSksXG4gICAgICAgIGZhaWw6IHJlamVjdCxcbiAgICAgIH0pO1xuICAgIH0pO1xuICB9XG5cbiAgI2RlY2lkZVdoZW5Lbm93bihjb21taXQ6IFJlc29sdmVkQ29tbWl0LCBieXRlczogbnVtYmVyKTogUHJvbWlzZTxDb21taXRSZXN1bHQ+IHtcbiAgICBjb25zdCBvd24gPSB3aXRoT3duVmFsdWVzKGNvbW1pdCk7XG4gICAgdGhpcy4jd2FpdGluZ0J5dGVzICs9IGJ5dGVzO1xuICAgIHJldHVybiBuZXcgUHJvbWlzZSgocmVzb2x2ZSwgcmVqZWN0KSA9PiB7XG4gICAgICB0aGlzLiN2aWV3LndoZW5Lbm93bihcbiAgICAgICAga2V5c1JlYWQob3duKSxcbiAgICAgICAgKCkgPT4ge1xuICAgICAgICAgIHRoaXMuI3dhaXRpbmdCeXRlcyAtPSBieXRlcztcbiAgICAgICAgICByZXNvbHZlKHRoaXMuI2RlY2lkZShvd24sIGJ5dGVzKSk7XG4gICAgICAgIH0sXG4gICAgICAgIChlcnJvcikgPT4ge1xuICAgICAgICAgIHRoaXMuI3dhaXRpbmdCeXRlcyAtPSBieXRlcztcbiAgICAgICAgICByZWplY3QoZXJyb3IpO1xuICAgICAgICB9LFxuICAgICAgKTtcbiAgICB9KTtcbiAgfVxufVxuXG5mdW5jdGlvbiBwbGFpbkVudHJ5KGVudHJ5OiBFbnRyeSB8IHVuZGVmaW5lZCk6IEVudHJ5IHwgdW5kZWZpbmVkIHtcbiAgcmV0dXJuIGVudHJ5IGluc3RhbmNlb2YgQ2FjaGVkRW50cnkgPyBlbnRyeS5wbGFpbigpIDogZW50cnk7XG59XG5cbmZ1bmN0aW9uIHBsYWluUmVmdXNhbChyZWZ1c2FsOiBSZWZ1c2FsKTogUmVmdXNhbCB7XG4gIGlmIChyZWZ1c2FsLmtpbmQgIT09ICdjaGVjaycpIHJldHVybiByZWZ1c2FsO1xuICByZXR1cm4geyAuLi5yZWZ1c2FsLCBlbnRyeTogcGxhaW5FbnRyeShyZWZ1c2FsLmVudHJ5KSB9O1xufVxuXG4vKiogVGhlIGNhbGxlciBvZiBhbiBhY2NlcHRlZCBjb21taXQuIEEgY2xhc3M6IGNsb3N1cmVzIGNvc3QgdHdpY2UgYXMgbXVjaCwgYW5kIHRoaXMgaXMgdGhlIGhvdCBwYXRoLiAqL1xuY2xhc3MgQWNjZXB0ZWRDb21taXQgaW1wbGVtZW50cyBHcm91cFdhaXRlciB7XG4gIHJlYWRvbmx5ICNyZXN1bHQ6IENvbW1pdFJlc3VsdDtcbiAgcmVhZG9ubHkgI3Jlc29sdmU6IChyZXN1bHQ6IENvbW1pdFJlc3VsdCkgPT4gdm9pZDtcbiAgcmVhZG9ubHkgZmFpbDogKGVycm9yOiBFcnJvcikgPT4gdm9pZDtcblxuICBjb25zdHJ1Y3RvcihcbiAgICByZXN1bHQ6IENvbW1pdFJlc3VsdCxcbiAgICByZXNvbHZlOiAocmVzdWx0OiBDb21taXRSZXN1bHQpID0+IHZvaWQsXG4gICAgZmFpbDogKGVycm9yOiBFcnJvcikgPT4gdm9pZCxcbiAgKSB7XG4gICAgdGhpcy4jcmVzdWx0ID0gcmVzdWx0O1xuICAgIHRoaXMuI3Jlc29sdmUgPSByZXNvbHZlO1xuICAgIHRoaXMuZmFpbCA9IGZhaWw7XG4gIH1cblxuICBhY2tub3dsZWRnZSgpOiB2b2lkIHtcbiAgICB0aGlzLiNyZXNvbHZlKHRoaXMuI3Jlc3VsdCk7XG4gIH1cbn1cblxuLyoqIEV2ZXJ5IGtleSB3aG9zZSBlbnRyeSB0aGUgZGVjaXNpb24gbWF5IGxvb2sgYXQuICovXG5mdW5jdGlvbiBrZXlzUmVhZCh7IGNoZWNrcywgd3JpdGVzLCByZXR1cm5pbmcgfTogUmVzb2x2ZWRDb21taXQpOiBLZXlbXSB7XG4gIGNvbnN0IGtleXMgPSBuZXcgU2V0PEtleT4ocmV0dXJuaW5nKTtcbiAgZm9yIChjb25zdCB7IGtleSB9IG9mIGNoZWNrcykga2V5cy5hZGQoa2V5KTtcbiAgZm9yIChjb25zdCB3cml0ZSBvZiB3cml0ZXMpIHtcbiAgICBpZiAod3JpdGUua2luZCA9PT0gJ2FwcGVuZCcpIGtleXMuYWRkKHdyaXRlLmxvZyk7XG4gICAgZWxzZSBpZiAod3JpdGUua2luZCAhPT0gJ3B1dCcpIGtleXMuYWRkKHdyaXRlLmtleSk7XG4gIH1cbiAgcmV0dXJuIFsuLi5rZXlzXTtcbn1cbiIsICJpbXBvcnQgeyBhZGRUb0JhdGNoLCB0eXBlIExldmVsRGF0YWJhc2UgfSBmcm9tICcuL2xldmVsLWRhdGFiYXNlLnRzJztcbmltcG9ydCB0eXBlIHsgUGVuZGluZ1JlY29yZCB9IGZyb20gJy4vcGVuZGluZy1yZWNvcmQudHMnO1xuaW1wb3J0IHsgZW50cnlLZXksIHR5cGUgUGh5c2ljYWxLZXkgfSBmcm9tICcuL3BoeXNpY2FsLWtleS50cyc7XG5cbi8qKiBTb21lYm9keSB3aG8gaXMgdG9sZCB3aGVuIGEgZ3JvdXAgaXMgYWNrbm93bGVkZ2VkLCBvciB0aGF0IGl0IHdhcyBub3QuICovXG5leHBvcnQgaW50ZXJmYWNlIEdyb3VwV2FpdGVyIHtcbiAgYWNrbm93bGVkZ2UoKTogdm9pZDtcbiAgZmFpbChlcnJvcjogRXJyb3IpOiB2b2lkO1xufVxuXG4vKipcbiAqIENvbW1pdHMgdGhhdCBhcmUgd3JpdHRlbiB0byB0aGUgZW5naW5lIGluIG9uZSBiYXRjaC4gU2V2ZXJhbCB3cml0ZXMgb2Ygb25lIGtleSBmb2xkIGludG8gdGhlIGxhc3RcbiAqIG9uZSwgc28gYSB0aG91c2FuZCBkZWNyZW1lbnRzIG9mIGEgaG90IGtleSBjb3N0IG9uZSByZWNvcmQuXG4gKi9cbmV4cG9ydCBjbGFzcyBDb21taXRHcm91cCB7XG4gIC8qKiBSaXNlcyBieSBvbmUgZnJvbSBncm91cCB0byBncm91cCBvZiBhIHF1ZXVlLiAqL1xuICByZWFkb25seSBudW1iZXI6IG51bWJlcjtcbiAgcmVhZG9ubHkgcmVjb3JkczogUGVuZGluZ1JlY29yZFtdID0gW107XG4gIHJlYWRvbmx5IHdhaXRlcnM6IEdyb3VwV2FpdGVyW10gPSBbXTtcbiAgLyoqIEFjY2VwdGVkIGJ5dGVzLCBhcyBmYXIgYXMgdGhleSBjb3VudCBhZ2FpbnN0IHRoZSBxdWV1ZSdzIGxpbWl0LiAqL1xuICBieXRlcyA9IDA7XG4gIC8qKiBXaGV0aGVyIHNvbWV0aGluZyBpbiBpdCBtdXN0IGJlIG9uIHRoZSBkaXNrIGJlZm9yZSBpdCBjb3VudHMuICovXG4gIG11c3RTeW5jID0gZmFsc2U7XG4gICNvdGhlcnM6IE1hcDxQaHlzaWNhbEtleSwgVWludDhBcnJheSB8IHVuZGVmaW5lZD4gfCB1bmRlZmluZWQ7XG5cbiAgY29uc3RydWN0b3IobnVtYmVyOiBudW1iZXIpIHtcbiAgICB0aGlzLm51bWJlciA9IG51bWJlcjtcbiAgfVxuXG4gIC8qKiBSZWNvcmRzIGluIHRoZSBiYXRjaCBzbyBmYXIuICovXG4gIGdldCBzaXplKCk6IG51bWJlciB7XG4gICAgcmV0dXJuIHRoaXMucmVjb3Jkcy5sZW5ndGggKyAodGhpcy4jb3RoZXJzPy5zaXplID8/IDApO1xuICB9XG5cbiAgLyoqIEFkZHMgYSByZWNvcmQgdGhhdCBpcyBub3QgYW4gZW50cnk7IHRoZSBsYXN0IG9uZSBvZiBhIHBsYWNlIGNvdW50cywgYHVuZGVmaW5lZGAgcmVtb3ZlcyBpdC4gKi9cbiAgc2V0T3RoZXIocGxhY2U6IFBoeXNpY2FsS2V5LCByZWNvcmQ6IFVpbnQ4QXJyYXkgfCB1bmRlZmluZWQpOiB2b2lkIHtcbiAgICB0aGlzLiNvdGhlcnMgPz89IG5ldyBNYXAoKTtcbiAgICB0aGlzLiNvdGhlcnMuc2V0KHBsYWNlLCByZWNvcmQpO1xuICB9XG5cbiAgLyoqIEhhbmRzIGV2ZXJ5dGhpbmcgdG8gdGhlIGVuZ2luZTogYWxsIG9yIG5vdGhpbmcuICovXG4gIHdyaXRlKGRhdGFiYXNlOiBMZXZlbERhdGFiYXNlLCBzeW5jOiBib29sZWFuKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgY29uc3QgYmF0Y2ggPSBkYXRhYmFzZS5iYXRjaCgpO1xuICAgIGZvciAoY29uc3QgcGVuZGluZyBvZiB0aGlzLnJlY29yZHMpIHtcbiAgICAgIGFkZFRvQmF0Y2goYmF0Y2gsIGVudHJ5S2V5KHBlbmRpbmcua2V5KSwgcGVuZGluZy5yZWNvcmQoKSk7XG4gICAgfVxuICAgIGlmICh0aGlzLiNvdGhlcnMgIT09IHVuZGVmaW5lZCkge1xuICAgICAgZm9yIChjb25zdCBbcGxhY2UsIHJlY29yZF0gb2YgdGhpcy4jb3RoZXJzKSBhZGRUb0JhdGNoKGJhdGNoLCBwbGFjZSwgcmVjb3JkKTtcbiAgICB9XG4gICAgcmV0dXJuIGJhdGNoLndyaXRlKHsgc3luYyB9KTtcbiAgfVxufVxuIiwgImltcG9ydCB0eXBlIHsgRW50cnksIEtleSB9IGZyb20gJ0BzcGlsbHdheS9zdG9yYWdlJztcbmltcG9ydCB7IENhY2hlZEVudHJ5LCB0eXBlIEtub3duRW50cnkgfSBmcm9tICcuL2NhY2hlZC1lbnRyeS50cyc7XG5pbXBvcnQgeyBkZWNvZGVFbnRyeSwgZW5jb2RlRW50cnksIHZhbHVlT2Zmc2V0IH0gZnJvbSAnLi9lbnRyeS1yZWNvcmQudHMnO1xuXG4vKipcbiAqIFRoZSBuZXdlc3QgYWNjZXB0ZWQgc3RhdGUgb2YgYSBrZXkgdGhhdCBpcyBub3QgYWNrbm93bGVkZ2VkIHlldC4gQSB2YWx1ZSB0aGF0IGlzIHRoZSBjYWxsZXIncyBpc1xuICogdHVybmVkIGludG8gdGhlIGVuZ2luZSdzIGJ5dGVzIGF0IG9uY2UsIHdoaWNoIGlzIGFsc28gdGhlIGNvcHkgdGhhdCBtdXN0IGJlIG1hZGU7IGEgdmFsdWUgdGhhdCB3YXNcbiAqIG1hZGUgaGVyZSAoYSBzdW0pIGlzIGxlZnQgYXMgaXQgaXMsIHNpbmNlIHRoZSBuZXh0IHN1bSBtYXkgcmVwbGFjZSBpdCBiZWZvcmUgaXQgaXMgd3JpdHRlbi5cbiAqL1xuZXhwb3J0IGNsYXNzIFBlbmRpbmdSZWNvcmQge1xuICByZWFkb25seSBrZXk6IEtleTtcbiAgLyoqIFRoZSBudW1iZXIgb2YgdGhlIGdyb3VwIHRoYXQgaXQgaXMgd3JpdHRlbiB3aXRoLiAqL1xuICByZWFkb25seSBncm91cDogbnVtYmVyO1xuICAvKiogVGhlIHN0YXRlOyBpdHMgdmFsdWUgaXMgZ29vZCBvbmx5IHdoZXJlIGAjaXNPd25gIHNheXMgc28uICovXG4gICNoZWFkOiBFbnRyeSB8IHVuZGVmaW5lZDtcbiAgI2lzT3duID0gZmFsc2U7XG4gICNyZWNvcmQ6IEJ1ZmZlciB8IHVuZGVmaW5lZDtcblxuICBjb25zdHJ1Y3RvcihrZXk6IEtleSwgZ3JvdXA6IG51bWJlcikge1xuICAgIHRoaXMua2V5ID0ga2V5O1xuICAgIHRoaXMuZ3JvdXAgPSBncm91cDtcbiAgfVxuXG4gIC8qKiBUaGUga2V5J3MgZW50cnkgZ29lcy4gKi9cbiAgcmVtb3ZlKCk6IHZvaWQge1xuICAgIHRoaXMuI2hlYWQgPSB1bmRlZmluZWQ7XG4gICAgdGhpcy4jcmVjb3JkID0gdW5kZWZpbmVkO1xuICB9XG5cbiAgLyoqIFRoZSBlbnRyeSwgd2hvc2UgdmFsdWUgYmVsb25ncyB0byBub2JvZHkgZWxzZS4gKi9cbiAgc2V0T3duKGVudHJ5OiBFbnRyeSk6IHZvaWQge1xuICAgIHRoaXMuI2hlYWQgPSBlbnRyeTtcbiAgICB0aGlzLiNpc093biA9IHRydWU7XG4gICAgdGhpcy4jcmVjb3JkID0gdW5kZWZpbmVkO1xuICB9XG5cbiAgLyoqIFRoZSBlbnRyeSwgd2hvc2UgdmFsdWUgdGhlIGNhbGxlciBtYXkgY2hhbmdlIGxhdGVyLiAqL1xuICBzZXRDYWxsZXJzKGVudHJ5OiBFbnRyeSk6IHZvaWQge1xuICAgIHRoaXMuI2hlYWQgPSBlbnRyeTtcbiAgICB0aGlzLiNpc093biA9IGZhbHNlO1xuICAgIHRoaXMuI3JlY29yZCA9IGVuY29kZUVudHJ5KGVudHJ5KTtcbiAgfVxuXG4gIC8qKiBUaGUgZW50cnksIGB1bmRlZmluZWRgIHdoZW4gaXQgZ29lcy4gSXRzIHZhbHVlIHNoYXJlcyBtZW1vcnkgd2l0aCB0aGUgcmVjb3JkLiAqL1xuICBlbnRyeSgpOiBFbnRyeSB8IHVuZGVmaW5lZCB7XG4gICAgaWYgKCF0aGlzLiNpc093biAmJiB0aGlzLiNyZWNvcmQgIT09IHVuZGVmaW5lZCkge1xuICAgICAgdGhpcy4jaGVhZCA9IGRlY29kZUVudHJ5KHRoaXMua2V5LCB0aGlzLiNyZWNvcmQpO1xuICAgICAgdGhpcy4jaXNPd24gPSB0cnVlO1xuICAgIH1cbiAgICByZXR1cm4gdGhpcy4jaGVhZDtcbiAgfVxuXG4gIC8qKiBUaGUgZW5naW5lJ3MgYnl0ZXMsIGB1bmRlZmluZWRgIHdoZW4gdGhlIGVudHJ5IGdvZXMuICovXG4gIHJlY29yZCgpOiBCdWZmZXIgfCB1bmRlZmluZWQge1xuICAgIGlmICh0aGlzLiNyZWNvcmQgPT09IHVuZGVmaW5lZCAmJiB0aGlzLiNoZWFkICE9PSB1bmRlZmluZWQpIHtcbiAgICAgIHRoaXMuI3JlY29yZCA9IGVuY29kZUVudHJ5KHRoaXMuI2hlYWQpO1xuICAgIH1cbiAgICByZXR1cm4gdGhpcy4jcmVjb3JkO1xuICB9XG5cbiAgLyoqIFRoZSBzdGF0ZSB0byByZW1lbWJlciB3aGVuIGl0IGlzIGFja25vd2xlZGdlZCwgaW4gdGhlIG1lbW9yeSBvZiB0aGUgb25lIHRoYXQgaXQgcmVwbGFjZXMuICovXG4gIGtub3duKGJlZm9yZTogS25vd25FbnRyeSB8IHVuZGVmaW5lZCk6IEtub3duRW50cnkge1xuICAgIGNvbnN0IHJlY29yZCA9IHRoaXMucmVjb3JkKCk7XG4gICAgaWYgKHJlY29yZCA9PT0gdW5kZWZpbmVkIHx8IHRoaXMuI2hlYWQgPT09IHVuZGVmaW5lZCkgcmV0dXJuIG51bGw7XG4gICAgcmV0dXJuIENhY2hlZEVudHJ5LndyaXR0ZW4odGhpcy4jaGVhZCwgeyByZWNvcmQsIGF0OiB2YWx1ZU9mZnNldCh0aGlzLiNoZWFkKSB9LCBiZWZvcmUpO1xuICB9XG59XG4iLCAiaW1wb3J0IHR5cGUgeyBLZXkgfSBmcm9tICdAc3BpbGx3YXkvc3RvcmFnZSc7XG5pbXBvcnQgeyBDb21taXRHcm91cCwgdHlwZSBHcm91cFdhaXRlciB9IGZyb20gJy4vY29tbWl0LWdyb3VwLnRzJztcbmltcG9ydCB0eXBlIHsgTGV2ZWxEYXRhYmFzZSB9IGZyb20gJy4vbGV2ZWwtZGF0YWJhc2UudHMnO1xuaW1wb3J0IHsgUGVuZGluZ1JlY29yZCB9IGZyb20gJy4vcGVuZGluZy1yZWNvcmQudHMnO1xuaW1wb3J0IHR5cGUgeyBQaHlzaWNhbEtleSB9IGZyb20gJy4vcGh5c2ljYWwta2V5LnRzJztcblxuLyoqIE1vc3QgcmVjb3JkcyBpbiBvbmUgYmF0Y2g6IGFib3ZlIGl0IHRoZSBiYXRjaCBvbmx5IGdldHMgbGF0ZXIsIG5vdCBjaGVhcGVyIChtZWFzdXJlZCkuICovXG5jb25zdCBHUk9VUF9SRUNPUkRTX01BWCA9IDEwMjQ7XG4vKiogTW9zdCBieXRlcyBpbiBvbmUgYmF0Y2gsIHNvIHRoYXQgdGhlIGVuZ2luZSdzIHdyaXRlIGJ1ZmZlciBpcyBub3Qgb3ZlcnJ1biBhdCBvbmNlLiAqL1xuY29uc3QgR1JPVVBfQllURVNfTUFYID0gNCAqIDEwMjQgKiAxMDI0O1xuXG4vKiogV2hvIGlzIHRvbGQgYWJvdXQgd2hhdCB0aGUgcXVldWUgZG9lcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ29tbWl0UXVldWVPcHRpb25zIHtcbiAgLyoqIFdoZXRoZXIgdGhlIG5leHQgYmF0Y2ggbXVzdCBiZSBvbiB0aGUgZGlzayBiZWZvcmUgaXQgaXMgYWNrbm93bGVkZ2VkLiAqL1xuICByZWFkb25seSBzeW5jTmV4dDogKCkgPT4gYm9vbGVhbjtcbiAgLyoqIEEgZ3JvdXAgd2FzIHdyaXR0ZW47IGNhbGxlZCBiZWZvcmUgYW55Ym9keSB3aG8gd2FpdHMgZm9yIGl0LiAqL1xuICByZWFkb25seSBvbkFja25vd2xlZGdlZDogKGdyb3VwOiBDb21taXRHcm91cCwgc3luY2VkOiBib29sZWFuKSA9PiB2b2lkO1xuICAvKiogQSBncm91cCB3YXMgbm90IHdyaXR0ZW4sIG9yIGl0IGlzIG5vdCBrbm93bjsgdGhlIHF1ZXVlIHRha2VzIG5vdGhpbmcgYW55IG1vcmUuICovXG4gIHJlYWRvbmx5IG9uRmFpbGVkOiAoZ3JvdXA6IENvbW1pdEdyb3VwLCBlcnJvcjogdW5rbm93bikgPT4gdm9pZDtcbn1cblxuLyoqXG4gKiBBY2NlcHRlZCB3cml0ZXMgb24gdGhlaXIgd2F5IHRvIHRoZSBlbmdpbmUsIHdpdGggb25lIGJhdGNoIHVuZGVyIHdheSBhbmQgZXZlcnl0aGluZyB0aGF0IGFycml2ZXNcbiAqIG1lYW53aGlsZSBqb2luaW5nIHRoZSBuZXh0IG9uZS4gV2hhdCBpcyBhY2NlcHRlZCBidXQgbm90IGFja25vd2xlZGdlZCBpcyB0aGUgKm92ZXJsYXkqOiBjb21taXRzIGFyZVxuICogZGVjaWRlZCBvbiBpdCwgcmVhZGVycyBuZXZlciBzZWUgaXQuXG4gKi9cbmV4cG9ydCBjbGFzcyBDb21taXRRdWV1ZSB7XG4gIHJlYWRvbmx5ICNkYXRhYmFzZTogTGV2ZWxEYXRhYmFzZTtcbiAgcmVhZG9ubHkgI29wdGlvbnM6IENvbW1pdFF1ZXVlT3B0aW9ucztcbiAgcmVhZG9ubHkgI292ZXJsYXkgPSBuZXcgTWFwPEtleSwgUGVuZGluZ1JlY29yZD4oKTtcbiAgLyoqIE5vdCB5ZXQgdW5kZXIgd2F5LCBvbGRlc3QgZmlyc3QuIFRoZSBsYXN0IG9uZSB0YWtlcyB3aGF0IGlzIGFjY2VwdGVkIG5leHQuICovXG4gIHJlYWRvbmx5ICNncm91cHM6IENvbW1pdEdyb3VwW10gPSBbXTtcbiAgI3VuZGVyV2F5OiBDb21taXRHcm91cCB8IHVuZGVmaW5lZDtcbiAgI25leHROdW1iZXIgPSAxO1xuICAjYnl0ZXMgPSAwO1xuICAjc2NoZWR1bGVkID0gZmFsc2U7XG4gICNmYWlsZWQgPSBmYWxzZTtcbiAgI2lkbGVXYWl0ZXJzOiAoKCkgPT4gdm9pZClbXSA9IFtdO1xuXG4gIGNvbnN0cnVjdG9yKGRhdGFiYXNlOiBMZXZlbERhdGFiYXNlLCBvcHRpb25zOiBDb21taXRRdWV1ZU9wdGlvbnMpIHtcbiAgICB0aGlzLiNkYXRhYmFzZSA9IGRhdGFiYXNlO1xuICAgIHRoaXMuI29wdGlvbnMgPSBvcHRpb25zO1xuICB9XG5cbiAgLyoqIEJ5dGVzIGFjY2VwdGVkIGFuZCBub3QgYWNrbm93bGVkZ2VkLiAqL1xuICBnZXQgYnl0ZXMoKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy4jYnl0ZXM7XG4gIH1cblxuICAvKiogVGhlIGFjY2VwdGVkIHN0YXRlIG9mIGEga2V5IHRoYXQgaXMgbm90IGFja25vd2xlZGdlZCB5ZXQuICovXG4gIHBlbmRpbmcoa2V5OiBLZXkpOiBQZW5kaW5nUmVjb3JkIHwgdW5kZWZpbmVkIHtcbiAgICByZXR1cm4gdGhpcy4jb3ZlcmxheS5nZXQoa2V5KTtcbiAgfVxuXG4gIC8qKiBUaGUgZ3JvdXAgdGhhdCB0aGUgbmV4dCBhY2NlcHRlZCB3cml0ZSBiZWxvbmdzIHRvLiAqL1xuICBvcGVuR3JvdXAoKTogQ29tbWl0R3JvdXAge1xuICAgIGNvbnN0IGxhc3QgPSB0aGlzLiNncm91cHMuYXQoLTEpO1xuICAgIGlmIChsYXN0ICE9PSB1bmRlZmluZWQgJiYgbGFzdC5zaXplIDwgR1JPVVBfUkVDT1JEU19NQVggJiYgbGFzdC5ieXRlcyA8IEdST1VQX0JZVEVTX01BWCkge1xuICAgICAgcmV0dXJuIGxhc3Q7XG4gICAgfVxuICAgIGNvbnN0IGdyb3VwID0gbmV3IENvbW1pdEdyb3VwKHRoaXMuI25leHROdW1iZXIrKyk7XG4gICAgdGhpcy4jZ3JvdXBzLnB1c2goZ3JvdXApO1xuICAgIHRoaXMuI3NjaGVkdWxlKCk7XG4gICAgcmV0dXJuIGdyb3VwO1xuICB9XG5cbiAgLyoqXG4gICAqIFRoZSByZWNvcmQgb2YgYSBrZXkgaW4gYSBncm91cCB0aGF0IHtAbGluayBvcGVuR3JvdXB9IGhhcyBqdXN0IHJldHVybmVkLCB0byBiZSBnaXZlbiBpdHMgc3RhdGVcbiAgICogYXQgb25jZS4gQSBrZXkgdGhhdCB0aGUgZ3JvdXAgaGFzIGFscmVhZHkgaXMgZ2l2ZW4gYSBuZXcgc3RhdGUuXG4gICAqL1xuICByZWNvcmRJbihncm91cDogQ29tbWl0R3JvdXAsIGtleTogS2V5KTogUGVuZGluZ1JlY29yZCB7XG4gICAgY29uc3QgbmV3ZXN0ID0gdGhpcy4jb3ZlcmxheS5nZXQoa2V5KTtcbiAgICBpZiAobmV3ZXN0ICE9PSB1bmRlZmluZWQgJiYgbmV3ZXN0Lmdyb3VwID09PSBncm91cC5udW1iZXIpIHJldHVybiBuZXdlc3Q7XG4gICAgY29uc3QgcmVjb3JkID0gbmV3IFBlbmRpbmdSZWNvcmQoa2V5LCBncm91cC5udW1iZXIpO1xuICAgIGdyb3VwLnJlY29yZHMucHVzaChyZWNvcmQpO1xuICAgIHRoaXMuI292ZXJsYXkuc2V0KGtleSwgcmVjb3JkKTtcbiAgICByZXR1cm4gcmVjb3JkO1xuICB9XG5cbiAgLyoqIENvdW50cyB0aGVzZSBieXRlcyB1bnRpbCB0aGUgZ3JvdXAgaXMgYWNrbm93bGVkZ2VkLiAqL1xuICBjaGFyZ2UoZ3JvdXA6IENvbW1pdEdyb3VwLCBieXRlczogbnVtYmVyKTogdm9pZCB7XG4gICAgZ3JvdXAuYnl0ZXMgKz0gYnl0ZXM7XG4gICAgdGhpcy4jYnl0ZXMgKz0gYnl0ZXM7XG4gIH1cblxuICAvKiogQWNjZXB0cyBhIHJlY29yZCB0aGF0IGlzIG5vdCBhbiBlbnRyeS4gKi9cbiAgcHV0T3RoZXIocGxhY2U6IFBoeXNpY2FsS2V5LCByZWNvcmQ6IFVpbnQ4QXJyYXkgfCB1bmRlZmluZWQsIG11c3RTeW5jOiBib29sZWFuKTogQ29tbWl0R3JvdXAge1xuICAgIGNvbnN0IGdyb3VwID0gdGhpcy5vcGVuR3JvdXAoKTtcbiAgICBncm91cC5zZXRPdGhlcihwbGFjZSwgcmVjb3JkKTtcbiAgICBncm91cC5tdXN0U3luYyB8fD0gbXVzdFN5bmM7XG4gICAgcmV0dXJuIGdyb3VwO1xuICB9XG5cbiAgLyoqIFRlbGxzIHRoZSB3YWl0ZXIgd2hlbiB0aGlzIGdyb3VwIGhhcyBiZWVuIGFja25vd2xlZGdlZDsgYXQgb25jZSB3aGVuIGl0IHdhcyBiZWZvcmUuICovXG4gIHdoZW5BY2tub3dsZWRnZWQoZ3JvdXBOdW1iZXI6IG51bWJlciwgd2FpdGVyOiBHcm91cFdhaXRlcik6IHZvaWQge1xuICAgIGNvbnN0IGdyb3VwID1cbiAgICAgIHRoaXMuI3VuZGVyV2F5Py5udW1iZXIgPT09IGdyb3VwTnVtYmVyXG4gICAgICAgID8gdGhpcy4jdW5kZXJXYXlcbiAgICAgICAgOiB0aGlzLiNncm91cHMuZmluZCgoeyBudW1iZXIgfSkgPT4gbnVtYmVyID09PSBncm91cE51bWJlcik7XG4gICAgaWYgKGdyb3VwID09PSB1bmRlZmluZWQpIHdhaXRlci5hY2tub3dsZWRnZSgpO1xuICAgIGVsc2UgZ3JvdXAud2FpdGVycy5wdXNoKHdhaXRlcik7XG4gIH1cblxuICAvKiogVGhlIG51bWJlciBvZiB0aGUgZ3JvdXAgdW5kZXIgd2F5LCBpZiB0aGVyZSBpcyBvbmUuICovXG4gIGdldCB1bmRlcldheSgpOiBudW1iZXIgfCB1bmRlZmluZWQge1xuICAgIHJldHVybiB0aGlzLiN1bmRlcldheT8ubnVtYmVyO1xuICB9XG5cbiAgLyoqIFJlc29sdmVzIHdoZW4gbm90aGluZyBpcyBhY2NlcHRlZCBhbmQgdW5hY2tub3dsZWRnZWQsIG9yIHRoZSBxdWV1ZSBoYXMgZmFpbGVkLiAqL1xuICBpZGxlKCk6IFByb21pc2U8dm9pZD4ge1xuICAgIGlmICh0aGlzLiNmYWlsZWQgfHwgKHRoaXMuI3VuZGVyV2F5ID09PSB1bmRlZmluZWQgJiYgdGhpcy4jZ3JvdXBzLmxlbmd0aCA9PT0gMCkpIHtcbiAgICAgIHJldHVybiBQcm9taXNlLnJlc29sdmUoKTtcbiAgICB9XG4gICAgcmV0dXJuIG5ldyBQcm9taXNlKChyZXNvbHZlKSA9PiB7XG4gICAgICB0aGlzLiNpZGxlV2FpdGVycy5wdXNoKHJlc29sdmUpO1xuICAgIH0pO1xuICB9XG5cbiAgLyoqIEdpdmVzIHVwIGFsbCB0aGF0IGlzIG5vdCB1bmRlciB3YXk6IG5vdGhpbmcgb2YgaXQgd2FzIHNlbnQuICovXG4gIGZhaWxRdWV1ZWQoZXJyb3I6IEVycm9yKTogdm9pZCB7XG4gICAgdGhpcy4jZmFpbGVkID0gdHJ1ZTtcbiAgICB0aGlzLiNvdmVybGF5LmNsZWFyKCk7XG4gICAgZm9yIChjb25zdCBncm91cCBvZiB0aGlzLiNncm91cHMuc3BsaWNlKDApKSB7XG4gICAgICBmb3IgKGNvbnN0IHdhaXRlciBvZiBncm91cC53YWl0ZXJzKSB3YWl0ZXIuZmFpbChlcnJvcik7XG4gICAgfVxuICAgIHRoaXMuI3RlbGxJZGxlKCk7XG4gIH1cblxuICAjc2NoZWR1bGUoKTogdm9pZCB7XG4gICAgaWYgKHRoaXMuI3NjaGVkdWxlZCB8fCB0aGlzLiN1bmRlcldheSAhPT0gdW5kZWZpbmVkKSByZXR1cm47XG4gICAgdGhpcy4jc2NoZWR1bGVkID0gdHJ1ZTtcbiAgICBxdWV1ZU1pY3JvdGFzaygoKSA9PiB7XG4gICAgICB0aGlzLiNzY2hlZHVsZWQgPSBmYWxzZTtcbiAgICAgIHRoaXMuI2ZsdXNoKCk7XG4gICAgfSk7XG4gIH1cblxuICAjZmx1c2goKTogdm9pZCB7XG4gICAgaWYgKHRoaXMuI3VuZGVyV2F5ICE9PSB1bmRlZmluZWQgfHwgdGhpcy4jZmFpbGVkKSByZXR1cm47XG4gICAgY29uc3QgZ3JvdXAgPSB0aGlzLiNncm91cHMuc2hpZnQoKTtcbiAgICBpZiAoZ3JvdXAgPT09IHVuZGVmaW5lZCkge1xuICAgICAgdGhpcy4jdGVsbElkbGUoKTtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgdGhpcy4jdW5kZXJXYXkgPSBncm91cDtcbiAgICBjb25zdCBzeW5jID0gZ3JvdXAubXVzdFN5bmMgfHwgdGhpcy4jb3B0aW9ucy5zeW5jTmV4dCgpO1xuICAgIHRoaXMuI3dyaXRlKGdyb3VwLCBzeW5jKS50aGVuKFxuICAgICAgKCkgPT4gdGhpcy4jYWNrbm93bGVkZ2VkKGdyb3VwLCBzeW5jKSxcbiAgICAgIChlcnJvcjogdW5rbm93bikgPT4gdGhpcy4jbm90QWNrbm93bGVkZ2VkKGdyb3VwLCBlcnJvciksXG4gICAgKTtcbiAgfVxuXG4gIC8qKiBXaGF0ZXZlciB0aGUgZW5naW5lIHRocm93cyBhdCBvbmNlIGlzIGEgZmFpbHVyZSBsaWtlIG9uZSB0aGF0IGl0IHJlcG9ydHMgbGF0ZXIuICovXG4gIGFzeW5jICN3cml0ZShncm91cDogQ29tbWl0R3JvdXAsIHN5bmM6IGJvb2xlYW4pOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBhd2FpdCBncm91cC53cml0ZSh0aGlzLiNkYXRhYmFzZSwgc3luYyk7XG4gIH1cblxuICAjYWNrbm93bGVkZ2VkKGdyb3VwOiBDb21taXRHcm91cCwgc3luYzogYm9vbGVhbik6IHZvaWQge1xuICAgIHRoaXMuI3VuZGVyV2F5ID0gdW5kZWZpbmVkO1xuICAgIHRoaXMuI2J5dGVzIC09IGdyb3VwLmJ5dGVzO1xuICAgIGZvciAoY29uc3QgcmVjb3JkIG9mIGdyb3VwLnJlY29yZHMpIHtcbiAgICAgIGlmICh0aGlzLiNvdmVybGF5LmdldChyZWNvcmQua2V5KSA9PT0gcmVjb3JkKSB0aGlzLiNvdmVybGF5LmRlbGV0ZShyZWNvcmQua2V5KTtcbiAgICB9XG4gICAgdGhpcy4jb3B0aW9ucy5vbkFja25vd2xlZGdlZChncm91cCwgc3luYyk7XG4gICAgdGhpcy4jZmx1c2goKTsgLy8gdGhlIGVuZ2luZSB3b3JrcyB3aGlsZSB0aG9zZSB3aG8gd2FpdGVkIGFyZSB0b2xkXG4gICAgZm9yIChjb25zdCB3YWl0ZXIgb2YgZ3JvdXAud2FpdGVycykgd2FpdGVyLmFja25vd2xlZGdlKCk7XG4gIH1cblxuICAjbm90QWNrbm93bGVkZ2VkKGdyb3VwOiBDb21taXRHcm91cCwgZXJyb3I6IHVua25vd24pOiB2b2lkIHtcbiAgICB0aGlzLiN1bmRlcldheSA9IHVuZGVmaW5lZDtcbiAgICB0aGlzLiNvcHRpb25zLm9uRmFpbGVkKGdyb3VwLCBlcnJvcik7XG4gIH1cblxuICAjdGVsbElkbGUoKTogdm9pZCB7XG4gICAgY29uc3Qgd2FpdGVycyA9IHRoaXMuI2lkbGVXYWl0ZXJzO1xuICAgIHRoaXMuI2lkbGVXYWl0ZXJzID0gW107XG4gICAgZm9yIChjb25zdCByZXNvbHZlIG9mIHdhaXRlcnMpIHJlc29sdmUoKTtcbiAgfVxufVxuIiwgImltcG9ydCB0eXBlIHsgS2V5IH0gZnJvbSAnQHNwaWxsd2F5L3N0b3JhZ2UnO1xuaW1wb3J0IHR5cGUgeyBLbm93bkVudHJ5IH0gZnJvbSAnLi9jYWNoZWQtZW50cnkudHMnO1xuXG4vKiogV2hhdCBhbiBlbnRyeSBjb3N0cyBiZXlvbmQgdGhlIGJ5dGVzIG9mIGl0cyBrZXkgYW5kIHZhbHVlOiBvYmplY3RzIGFuZCBtYXAgc2xvdHMsIGVzdGltYXRlZC4gKi9cbmNvbnN0IEVOVFJZX09WRVJIRUFEX0JZVEVTID0gMjU2O1xuXG4vKipcbiAqIFRoZSBlbnRyaWVzIHVzZWQgbGFzdCwgYm91bmRlZCBieSBieXRlcy4gVHdvIGdlbmVyYXRpb25zIHN0YW5kIGluIGZvciBhIGxpc3QgaW4gb3JkZXIgb2YgdXNlOiB3aGF0XG4gKiBpcyB1c2VkIG1vdmVzIHRvIHRoZSB5b3VuZyBvbmU7IHdoZW4gdGhhdCBob2xkcyBoYWxmIG9mIHRoZSBieXRlcyBpdCBiZWNvbWVzIHRoZSBvbGQgb25lLCBhbmQgdGhlXG4gKiBvbGQgb25lIGlzIGZvcmdvdHRlbi4gKFRoZSBpZGVhIG9mIERvbWluaWMgVGFycidzIGBoYXNobHJ1YDsgaGVyZSB0aGUgYm91bmQgaXMgYnl0ZXMsIG5vdCBjb3VudC4pXG4gKi9cbmV4cG9ydCBjbGFzcyBFbnRyeUNhY2hlIHtcbiAgcmVhZG9ubHkgI2hhbGZCeXRlczogbnVtYmVyO1xuICAjeW91bmcgPSBuZXcgTWFwPEtleSwgS25vd25FbnRyeT4oKTtcbiAgI29sZCA9IG5ldyBNYXA8S2V5LCBLbm93bkVudHJ5PigpO1xuICAjeW91bmdCeXRlcyA9IDA7XG5cbiAgLyoqIGBtYXhCeXRlc2A6IGVzdGltYXRlZCBtZW1vcnk7IDAga2VlcHMgbm90aGluZy4gKi9cbiAgY29uc3RydWN0b3IobWF4Qnl0ZXM6IG51bWJlcikge1xuICAgIHRoaXMuI2hhbGZCeXRlcyA9IG1heEJ5dGVzIC8gMjtcbiAgfVxuXG4gIC8qKiBUaGUgZW50cnksIGBudWxsYCBmb3Iga25vd24gYWJzZW5jZSwgb3IgYHVuZGVmaW5lZGAgd2hlbiBub3RoaW5nIGlzIGtub3duLiAqL1xuICBnZXQoa2V5OiBLZXkpOiBLbm93bkVudHJ5IHwgdW5kZWZpbmVkIHtcbiAgICBjb25zdCB5b3VuZyA9IHRoaXMuI3lvdW5nLmdldChrZXkpO1xuICAgIGlmICh5b3VuZyAhPT0gdW5kZWZpbmVkKSByZXR1cm4geW91bmc7XG4gICAgY29uc3Qgb2xkID0gdGhpcy4jb2xkLmdldChrZXkpO1xuICAgIGlmIChvbGQgIT09IHVuZGVmaW5lZCkgdGhpcy4jYWRkKGtleSwgb2xkKTtcbiAgICByZXR1cm4gb2xkO1xuICB9XG5cbiAgc2V0KGtleTogS2V5LCBlbnRyeTogS25vd25FbnRyeSk6IHZvaWQge1xuICAgIGNvbnN0IGJlZm9yZSA9IHRoaXMuI3lvdW5nLmdldChrZXkpO1xuICAgIGlmIChiZWZvcmUgIT09IHVuZGVmaW5lZCkge1xuICAgICAgaWYgKHZhbHVlQnl0ZXMoZW50cnkpIDw9IHZhbHVlQnl0ZXMoYmVmb3JlKSkge1xuICAgICAgICB0aGlzLiN5b3VuZ0J5dGVzIC09IHZhbHVlQnl0ZXMoYmVmb3JlKSAtIHZhbHVlQnl0ZXMoZW50cnkpO1xuICAgICAgICB0aGlzLiN5b3VuZy5zZXQoa2V5LCBlbnRyeSk7XG4gICAgICAgIHJldHVybjtcbiAgICAgIH1cbiAgICAgIHRoaXMuI3lvdW5nQnl0ZXMgLT0gZW50cnlCeXRlcyhrZXksIGJlZm9yZSk7XG4gICAgICB0aGlzLiN5b3VuZy5kZWxldGUoa2V5KTtcbiAgICB9XG4gICAgdGhpcy4jYWRkKGtleSwgZW50cnkpO1xuICB9XG5cbiAgI2FkZChrZXk6IEtleSwgZW50cnk6IEtub3duRW50cnkpOiB2b2lkIHtcbiAgICBjb25zdCBieXRlcyA9IGVudHJ5Qnl0ZXMoa2V5LCBlbnRyeSk7XG4gICAgaWYgKGJ5dGVzID4gdGhpcy4jaGFsZkJ5dGVzKSB7XG4gICAgICB0aGlzLiNvbGQuZGVsZXRlKGtleSk7IC8vIGFuIG9sZGVyIHN0YXRlIG11c3Qgbm90IGJlIGZvdW5kXG4gICAgICByZXR1cm47XG4gICAgfVxuICAgIGlmICh0aGlzLiN5b3VuZ0J5dGVzICsgYnl0ZXMgPiB0aGlzLiNoYWxmQnl0ZXMpIHtcbiAgICAgIHRoaXMuI29sZCA9IHRoaXMuI3lvdW5nO1xuICAgICAgdGhpcy4jeW91bmcgPSBuZXcgTWFwKCk7XG4gICAgICB0aGlzLiN5b3VuZ0J5dGVzID0gMDtcbiAgICB9XG4gICAgdGhpcy4jeW91bmcuc2V0KGtleSwgZW50cnkpO1xuICAgIHRoaXMuI3lvdW5nQnl0ZXMgKz0gYnl0ZXM7XG4gIH1cbn1cblxuZnVuY3Rpb24gdmFsdWVCeXRlcyhlbnRyeTogS25vd25FbnRyeSk6IG51bWJlciB7XG4gIHJldHVybiBlbnRyeSA9PT0gbnVsbCA/IDAgOiBlbnRyeS5sZW5ndGg7XG59XG5cbmZ1bmN0aW9uIGVudHJ5Qnl0ZXMoa2V5OiBLZXksIGVudHJ5OiBLbm93bkVudHJ5KTogbnVtYmVyIHtcbiAgcmV0dXJuIGtleS5sZW5ndGggKyB2YWx1ZUJ5dGVzKGVudHJ5KSArIEVOVFJZX09WRVJIRUFEX0JZVEVTO1xufVxuIiwgImltcG9ydCB0eXBlIHsgS2V5IH0gZnJvbSAnQHNwaWxsd2F5L3N0b3JhZ2UnO1xuaW1wb3J0IHsgQ2FjaGVkRW50cnksIHR5cGUgS25vd25FbnRyeSB9IGZyb20gJy4vY2FjaGVkLWVudHJ5LnRzJztcbmltcG9ydCB7IEVudHJ5Q2FjaGUgfSBmcm9tICcuL2VudHJ5LWNhY2hlLnRzJztcbmltcG9ydCB7IGRlY29kZUVudHJ5IH0gZnJvbSAnLi9lbnRyeS1yZWNvcmQudHMnO1xuaW1wb3J0IHsgcmVhZE1hbnksIHJlYWRTeW5jLCB0eXBlIExldmVsRGF0YWJhc2UgfSBmcm9tICcuL2xldmVsLWRhdGFiYXNlLnRzJztcbmltcG9ydCB0eXBlIHsgUGVuZGluZ1JlY29yZCB9IGZyb20gJy4vcGVuZGluZy1yZWNvcmQudHMnO1xuaW1wb3J0IHsgZW50cnlLZXkgfSBmcm9tICcuL3BoeXNpY2FsLWtleS50cyc7XG5cbi8qKiBNb3N0IGtleXMgaW4gb25lIGBnZXRNYW55YDogaXRzIGFuc3dlciBpcyB0dXJuZWQgaW50byBvYmplY3RzIG9uIHRoaXMgdGhyZWFkIGluIG9uZSBnby4gKi9cbmNvbnN0IEtFWVNfUEVSX1JFQURfTUFYID0gMTAyNDtcbi8qKiBBIHNlY29uZCByZWFkIHJ1bnMgd2hpbGUgdGhlIGFuc3dlciBvZiB0aGUgZmlyc3QgaXMgd29ya2VkIHRocm91Z2g7IG1vcmUgb2YgdGhlbSBnYWluIG5vdGhpbmcuICovXG5jb25zdCBSRUFEU19BVF9PTkNFX01BWCA9IDI7XG5cbi8qKiBPcHRpb25zIG9mIHtAbGluayBDb21taXR0ZWRWaWV3fS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ29tbWl0dGVkVmlld09wdGlvbnMge1xuICByZWFkb25seSBjYWNoZUJ5dGVzOiBudW1iZXI7XG4gIC8qKiBSZWFkIG1pc3NpbmcgZW50cmllcyBvbiB0aGlzIHRocmVhZC4gKi9cbiAgcmVhZG9ubHkgYmxvY2tpbmdSZWFkczogYm9vbGVhbjtcbiAgLyoqIFdoZXRoZXIgYSB3cml0ZSBvZiB0aGlzIGtleSBpcyBvbiBpdHMgd2F5IHRvIHRoZSBlbmdpbmUuICovXG4gIHJlYWRvbmx5IGlzUGVuZGluZzogKGtleTogS2V5KSA9PiBib29sZWFuO1xuICAvKiogTWFrZXMgdGhlIGVycm9yIG9mIGEgZmFpbGVkIHJlYWQuICovXG4gIHJlYWRvbmx5IHJlYWRFcnJvcjogKGNhdXNlOiB1bmtub3duKSA9PiBFcnJvcjtcbn1cblxuaW50ZXJmYWNlIFdhaXRlciB7XG4gIHJlYWRvbmx5IHJlc29sdmU6IChlbnRyeTogS25vd25FbnRyeSkgPT4gdm9pZDtcbiAgcmVhZG9ubHkgcmVqZWN0OiAoZXJyb3I6IEVycm9yKSA9PiB2b2lkO1xufVxuXG4vKiogQSBrZXkgdGhhdCBzb21lYm9keSB3YWl0cyBmb3IsIG9yIHRoYXQgbXVzdCBzdGF5IGtub3duIHVudGlsIGEgY29tbWl0IGlzIGRlY2lkZWQuICovXG5pbnRlcmZhY2UgTG9hZCB7XG4gIHJlYWRvbmx5IGtleTogS2V5O1xuICBlbnRyeTogS25vd25FbnRyeSB8IHVuZGVmaW5lZDtcbiAgd2FpdGVyczogV2FpdGVyW107XG4gIHBpbnM6IG51bWJlcjtcbn1cblxuLyoqXG4gKiBXaGF0IGlzIGNvbW1pdHRlZDogYWNrbm93bGVkZ2VkIHRvIHNvbWVib2R5LCBvciByZWFkIGZyb20gdGhlIGVuZ2luZSB3aGVuIG5vIHdyaXRlIG9mIHRoZSBrZXkgd2FzXG4gKiB1bmRlciB3YXkuIE9ubHkgdGhpcyBpcyBldmVyIHNob3duIHRvIHJlYWRlcnMsIHNvIHRoYXQgbm9ib2R5IHNlZXMgYSB3cml0ZSB0aGF0IGZhaWxzIGxhdGVyLCBhbmRcbiAqIG5vYm9keSBzZWVzIGEga2V5IGdvIGJhY2s6IGFuIGVudHJ5IGluIHRoZSBjYWNoZSBpcyByZXBsYWNlZCB3aGVuIGl0cyB3cml0ZSBpcyBhY2tub3dsZWRnZWQsIGFuZCBhXG4gKiByZWFkIHRoYXQgaXMgdW5kZXIgd2F5IHRoZW4gaXMgYW5zd2VyZWQgd2l0aCB0aGUgYWNrbm93bGVkZ2VkIGVudHJ5IGluc3RlYWQgb2YgaXRzIG93biBmaW5kaW5nLlxuICovXG5leHBvcnQgY2xhc3MgQ29tbWl0dGVkVmlldyB7XG4gIHJlYWRvbmx5ICNkYXRhYmFzZTogTGV2ZWxEYXRhYmFzZTtcbiAgcmVhZG9ubHkgI29wdGlvbnM6IENvbW1pdHRlZFZpZXdPcHRpb25zO1xuICByZWFkb25seSAjY2FjaGU6IEVudHJ5Q2FjaGU7XG4gIHJlYWRvbmx5ICNsb2FkcyA9IG5ldyBNYXA8S2V5LCBMb2FkPigpO1xuICAjdG9SZWFkOiBMb2FkW10gPSBbXTtcbiAgI3JlYWRzVW5kZXJXYXkgPSAwO1xuICAjc2NoZWR1bGVkID0gZmFsc2U7XG5cbiAgY29uc3RydWN0b3IoZGF0YWJhc2U6IExldmVsRGF0YWJhc2UsIG9wdGlvbnM6IENvbW1pdHRlZFZpZXdPcHRpb25zKSB7XG4gICAgdGhpcy4jZGF0YWJhc2UgPSBkYXRhYmFzZTtcbiAgICB0aGlzLiNvcHRpb25zID0gb3B0aW9ucztcbiAgICB0aGlzLiNjYWNoZSA9IG5ldyBFbnRyeUNhY2hlKG9wdGlvbnMuY2FjaGVCeXRlcyk7XG4gIH1cblxuICAvKiogVGhlIGVudHJ5IGlmIGl0IGlzIGtub3duIHdpdGhvdXQgYSB3YWl0LCBgbnVsbGAgaWYgaXRzIGFic2VuY2UgaXMsIGVsc2UgYHVuZGVmaW5lZGAuICovXG4gIHBlZWsoa2V5OiBLZXkpOiBLbm93bkVudHJ5IHwgdW5kZWZpbmVkIHtcbiAgICBjb25zdCBrbm93biA9IHRoaXMuI2NhY2hlLmdldChrZXkpO1xuICAgIGlmIChrbm93biAhPT0gdW5kZWZpbmVkIHx8IHRoaXMuI2xvYWRzLnNpemUgPT09IDApIHJldHVybiBrbm93bjtcbiAgICByZXR1cm4gdGhpcy4jbG9hZHMuZ2V0KGtleSk/LmVudHJ5O1xuICB9XG5cbiAgLyoqIEZpbmRzIHRoZSBlbnRyeSBvdXQ7IGByZXNvbHZlYCBpcyBjYWxsZWQgd2hlbiBpdCBpcyBrbm93biwgYXQgb25jZSBpZiBpdCBjYW4gYmUuICovXG4gIGZpbmQoa2V5OiBLZXksIHJlc29sdmU6IChlbnRyeTogS25vd25FbnRyeSkgPT4gdm9pZCwgcmVqZWN0OiAoZXJyb3I6IEVycm9yKSA9PiB2b2lkKTogdm9pZCB7XG4gICAgdGhpcy4jYXdhaXQodGhpcy4jbG9hZE9mKGtleSwgMCksIHsgcmVzb2x2ZSwgcmVqZWN0IH0pO1xuICB9XG5cbiAgLyoqXG4gICAqIENhbGxzIGBydW5gIGFzIHNvb24gYXMgYWxsIG9mIHRoZXNlIGtleXMgY2FuIGJlIHBlZWtlZCwgaW4gdGhlIHNhbWUgdHVybiBhcyB0aGUgbGFzdCBvbmVcbiAgICogYXJyaXZlczsgdGhleSBzdGF5IHNvIHVudGlsIGl0IHJldHVybnMuIENhbGxzIGBmYWlsYCBpbnN0ZWFkIHdoZW4gb25lIGNhbm5vdCBiZSByZWFkLlxuICAgKi9cbiAgd2hlbktub3duKGtleXM6IHJlYWRvbmx5IEtleVtdLCBydW46ICgpID0+IHZvaWQsIGZhaWw6IChlcnJvcjogRXJyb3IpID0+IHZvaWQpOiB2b2lkIHtcbiAgICBsZXQgbGVmdCA9IGtleXMubGVuZ3RoO1xuICAgIGxldCBmYWlsZWQgPSBmYWxzZTtcbiAgICBjb25zdCByZWxlYXNlID0gKCk6IHZvaWQgPT4ge1xuICAgICAgZm9yIChjb25zdCBrZXkgb2Yga2V5cykgdGhpcy4jdW5waW4oa2V5KTtcbiAgICB9O1xuICAgIGNvbnN0IHJlc29sdmUgPSAoKTogdm9pZCA9PiB7XG4gICAgICBsZWZ0LS07XG4gICAgICBpZiAobGVmdCA+IDAgfHwgZmFpbGVkKSByZXR1cm47XG4gICAgICBydW4oKTtcbiAgICAgIHJlbGVhc2UoKTtcbiAgICB9O1xuICAgIGNvbnN0IHJlamVjdCA9IChlcnJvcjogRXJyb3IpOiB2b2lkID0+IHtcbiAgICAgIGlmIChmYWlsZWQpIHJldHVybjtcbiAgICAgIGZhaWxlZCA9IHRydWU7XG4gICAgICByZWxlYXNlKCk7XG4gICAgICBmYWlsKGVycm9yKTtcbiAgICB9O1xuICAgIGZvciAoY29uc3QgbG9hZCBvZiBrZXlzLm1hcCgoa2V5KSA9PiB0aGlzLiNsb2FkT2Yoa2V5LCAxKSkpIHtcbiAgICAgIHRoaXMuI2F3YWl0KGxvYWQsIHsgcmVzb2x2ZSwgcmVqZWN0IH0pO1xuICAgIH1cbiAgfVxuXG4gIC8qKlxuICAgKiBUYWtlcyBub3RlIG9mIGFuIGFja25vd2xlZGdlZCB3cml0ZS4gQSBrZXkgdGhhdCBub2JvZHkgaGFzIHJlYWQgaXMgbm90IGNhY2hlZCBmb3IgaXQ6IGEgbG9hZCBvZlxuICAgKiBibGluZCB3cml0ZXMgd291bGQgb25seSBwdXNoIG91dCB3aGF0IGlzIHJlYWQuXG4gICAqL1xuICBhY2tub3dsZWRnZShwZW5kaW5nOiBQZW5kaW5nUmVjb3JkKTogdm9pZCB7XG4gICAgY29uc3QgeyBrZXkgfSA9IHBlbmRpbmc7XG4gICAgY29uc3QgbG9hZCA9IHRoaXMuI2xvYWRzLnNpemUgPT09IDAgPyB1bmRlZmluZWQgOiB0aGlzLiNsb2Fkcy5nZXQoa2V5KTtcbiAgICBjb25zdCBiZWZvcmUgPSB0aGlzLiNjYWNoZS5nZXQoa2V5KTtcbiAgICBpZiAobG9hZCA9PT0gdW5kZWZpbmVkICYmIGJlZm9yZSA9PT0gdW5kZWZpbmVkKSByZXR1cm47XG4gICAgY29uc3QgZW50cnkgPSBwZW5kaW5nLmtub3duKGJlZm9yZSk7XG4gICAgdGhpcy4jY2FjaGUuc2V0KGtleSwgZW50cnkpO1xuICAgIGlmIChsb2FkICE9PSB1bmRlZmluZWQpIHRoaXMuI3NldHRsZShsb2FkLCBlbnRyeSk7XG4gIH1cblxuICAvKiogR2l2ZXMgdXAgZXZlcnl0aGluZyB0aGF0IHdhaXRzLiAqL1xuICBmYWlsKGVycm9yOiBFcnJvcik6IHZvaWQge1xuICAgIHRoaXMuI3RvUmVhZCA9IFtdO1xuICAgIGZvciAoY29uc3QgbG9hZCBvZiBbLi4udGhpcy4jbG9hZHMudmFsdWVzKCldKSB0aGlzLiNyZWplY3QobG9hZCwgZXJyb3IpO1xuICB9XG5cbiAgI2F3YWl0KGxvYWQ6IExvYWQsIHdhaXRlcjogV2FpdGVyKTogdm9pZCB7XG4gICAgaWYgKGxvYWQuZW50cnkgIT09IHVuZGVmaW5lZCkgd2FpdGVyLnJlc29sdmUobG9hZC5lbnRyeSk7XG4gICAgZWxzZSBsb2FkLndhaXRlcnMucHVzaCh3YWl0ZXIpO1xuICB9XG5cbiAgI2xvYWRPZihrZXk6IEtleSwgcGluczogMCB8IDEpOiBMb2FkIHtcbiAgICBjb25zdCBleGlzdGluZyA9IHRoaXMuI2xvYWRzLmdldChrZXkpO1xuICAgIGlmIChleGlzdGluZyAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICBleGlzdGluZy5waW5zICs9IHBpbnM7XG4gICAgICByZXR1cm4gZXhpc3Rpbmc7XG4gICAgfVxuICAgIGNvbnN0IGxvYWQ6IExvYWQgPSB7IGtleSwgZW50cnk6IHRoaXMuI2NhY2hlLmdldChrZXkpLCB3YWl0ZXJzOiBbXSwgcGlucyB9O1xuICAgIGlmIChsb2FkLmVudHJ5ID09PSB1bmRlZmluZWQgfHwgcGlucyA+IDApIHRoaXMuI2xvYWRzLnNldChrZXksIGxvYWQpO1xuICAgIGlmIChsb2FkLmVudHJ5ICE9PSB1bmRlZmluZWQpIHJldHVybiBsb2FkO1xuICAgIGlmICh0aGlzLiNvcHRpb25zLmJsb2NraW5nUmVhZHMpIHRoaXMuI3JlYWROb3cobG9hZCk7XG4gICAgZWxzZSB0aGlzLiNyZWFkU29vbihsb2FkKTtcbiAgICByZXR1cm4gbG9hZDtcbiAgfVxuXG4gICN1bnBpbihrZXk6IEtleSk6IHZvaWQge1xuICAgIGNvbnN0IGxvYWQgPSB0aGlzLiNsb2Fkcy5nZXQoa2V5KTtcbiAgICBpZiAobG9hZCA9PT0gdW5kZWZpbmVkKSByZXR1cm47XG4gICAgbG9hZC5waW5zLS07XG4gICAgaWYgKGxvYWQucGlucyA9PT0gMCAmJiBsb2FkLmVudHJ5ICE9PSB1bmRlZmluZWQpIHRoaXMuI2xvYWRzLmRlbGV0ZShrZXkpO1xuICB9XG5cbiAgI3NldHRsZShsb2FkOiBMb2FkLCBlbnRyeTogS25vd25FbnRyeSk6IHZvaWQge1xuICAgIGxvYWQuZW50cnkgPSBlbnRyeTtcbiAgICBjb25zdCB7IHdhaXRlcnMgfSA9IGxvYWQ7XG4gICAgbG9hZC53YWl0ZXJzID0gW107XG4gICAgaWYgKGxvYWQucGlucyA9PT0gMCkgdGhpcy4jbG9hZHMuZGVsZXRlKGxvYWQua2V5KTtcbiAgICBmb3IgKGNvbnN0IHdhaXRlciBvZiB3YWl0ZXJzKSB3YWl0ZXIucmVzb2x2ZShlbnRyeSk7XG4gIH1cblxuICAjcmVqZWN0KGxvYWQ6IExvYWQsIGVycm9yOiBFcnJvcik6IHZvaWQge1xuICAgIGNvbnN0IHsgd2FpdGVycyB9ID0gbG9hZDtcbiAgICBsb2FkLndhaXRlcnMgPSBbXTtcbiAgICB0aGlzLiNsb2Fkcy5kZWxldGUobG9hZC5rZXkpO1xuICAgIGZvciAoY29uc3Qgd2FpdGVyIG9mIHdhaXRlcnMpIHdhaXRlci5yZWplY3QoZXJyb3IpO1xuICB9XG5cbiAgI3JlYWROb3cobG9hZDogTG9hZCk6IHZvaWQge1xuICAgIGlmICh0aGlzLiNvcHRpb25zLmlzUGVuZGluZyhsb2FkLmtleSkpIHJldHVybjsgLy8gaXRzIGFja25vd2xlZGdlbWVudCB3aWxsIHNldHRsZSB0aGUgbG9hZFxuICAgIHRyeSB7XG4gICAgICB0aGlzLiNmb3VuZChsb2FkLCByZWFkU3luYyh0aGlzLiNkYXRhYmFzZSwgZW50cnlLZXkobG9hZC5rZXkpKSk7XG4gICAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICAgIHF1ZXVlTWljcm90YXNrKCgpID0+IHRoaXMuI3JlamVjdChsb2FkLCB0aGlzLiNvcHRpb25zLnJlYWRFcnJvcihlcnJvcikpKTtcbiAgICB9XG4gIH1cblxuICAjcmVhZFNvb24obG9hZDogTG9hZCk6IHZvaWQge1xuICAgIHRoaXMuI3RvUmVhZC5wdXNoKGxvYWQpO1xuICAgIGlmICh0aGlzLiNzY2hlZHVsZWQpIHJldHVybjtcbiAgICB0aGlzLiNzY2hlZHVsZWQgPSB0cnVlO1xuICAgIHF1ZXVlTWljcm90YXNrKCgpID0+IHtcbiAgICAgIHRoaXMuI3NjaGVkdWxlZCA9IGZhbHNlO1xuICAgICAgdGhpcy4jcmVhZCgpO1xuICAgIH0pO1xuICB9XG5cbiAgI3JlYWQoKTogdm9pZCB7XG4gICAgd2hpbGUgKHRoaXMuI3RvUmVhZC5sZW5ndGggPiAwICYmIHRoaXMuI3JlYWRzVW5kZXJXYXkgPCBSRUFEU19BVF9PTkNFX01BWCkge1xuICAgICAgY29uc3QgbG9hZHMgPSB0aGlzLiN0b1JlYWQuc2xpY2UoMCwgS0VZU19QRVJfUkVBRF9NQVgpO1xuICAgICAgdGhpcy4jdG9SZWFkID0gdGhpcy4jdG9SZWFkLnNsaWNlKEtFWVNfUEVSX1JFQURfTUFYKTtcbiAgICAgIHRoaXMuI3JlYWRzVW5kZXJXYXkrKztcbiAgICAgIHJlYWRNYW55KFxuICAgICAgICB0aGlzLiNkYXRhYmFzZSxcbiAgICAgICAgbG9hZHMubWFwKCh7IGtleSB9KSA9PiBlbnRyeUtleShrZXkpKSxcbiAgICAgICkudGhlbihcbiAgICAgICAgKHJlY29yZHMpID0+IHRoaXMuI2Fuc3dlcmVkKGxvYWRzLCByZWNvcmRzKSxcbiAgICAgICAgKGVycm9yOiB1bmtub3duKSA9PiB0aGlzLiN1bmFuc3dlcmVkKGxvYWRzLCBlcnJvciksXG4gICAgICApO1xuICAgIH1cbiAgfVxuXG4gICNhbnN3ZXJlZChsb2FkczogcmVhZG9ubHkgTG9hZFtdLCByZWNvcmRzOiByZWFkb25seSAoVWludDhBcnJheSB8IHVuZGVmaW5lZClbXSk6IHZvaWQge1xuICAgIHRoaXMuI3JlYWRzVW5kZXJXYXktLTtcbiAgICBpZiAodGhpcy4jdG9SZWFkLmxlbmd0aCA+IDApIHRoaXMuI3JlYWQoKTtcbiAgICBmb3IgKGxldCBpID0gMDsgaSA8IGxvYWRzLmxlbmd0aDsgaSsrKSB7XG4gICAgICBjb25zdCBsb2FkID0gbG9hZHNbaV0gYXMgTG9hZDsgLy8gaSA8IGxlbmd0aFxuICAgICAgLy8gQSB3cml0ZSB0aGF0IGNhbWUgbWVhbndoaWxlIG1heSBvciBtYXkgbm90IGJlIGluIHRoZSBhbnN3ZXI6IHdhaXQgZm9yIGl0cyBhY2tub3dsZWRnZW1lbnQuXG4gICAgICBpZiAobG9hZC5lbnRyeSAhPT0gdW5kZWZpbmVkIHx8IHRoaXMuI29wdGlvbnMuaXNQZW5kaW5nKGxvYWQua2V5KSkgY29udGludWU7XG4gICAgICB0cnkge1xuICAgICAgICB0aGlzLiNmb3VuZChsb2FkLCByZWNvcmRzW2ldKTtcbiAgICAgIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgICAgIHRoaXMuI3JlamVjdChsb2FkLCB0aGlzLiNvcHRpb25zLnJlYWRFcnJvcihlcnJvcikpO1xuICAgICAgfVxuICAgIH1cbiAgfVxuXG4gICN1bmFuc3dlcmVkKGxvYWRzOiByZWFkb25seSBMb2FkW10sIGVycm9yOiB1bmtub3duKTogdm9pZCB7XG4gICAgdGhpcy4jcmVhZHNVbmRlcldheS0tO1xuICAgIGlmICh0aGlzLiN0b1JlYWQubGVuZ3RoID4gMCkgdGhpcy4jcmVhZCgpO1xuICAgIGZvciAoY29uc3QgbG9hZCBvZiBsb2Fkcykge1xuICAgICAgaWYgKGxvYWQuZW50cnkgPT09IHVuZGVmaW5lZCkgdGhpcy4jcmVqZWN0KGxvYWQsIHRoaXMuI29wdGlvbnMucmVhZEVycm9yKGVycm9yKSk7XG4gICAgfVxuICB9XG5cbiAgI2ZvdW5kKGxvYWQ6IExvYWQsIHJlY29yZDogVWludDhBcnJheSB8IHVuZGVmaW5lZCk6IHZvaWQge1xuICAgIGNvbnN0IGVudHJ5ID0gcmVjb3JkID09PSB1bmRlZmluZWQgPyBudWxsIDogQ2FjaGVkRW50cnkucmVhZChkZWNvZGVFbnRyeShsb2FkLmtleSwgcmVjb3JkKSk7XG4gICAgdGhpcy4jY2FjaGUuc2V0KGxvYWQua2V5LCBlbnRyeSk7XG4gICAgdGhpcy4jc2V0dGxlKGxvYWQsIGVudHJ5KTtcbiAgfVxufVxuIiwgImltcG9ydCB0eXBlIHsgQ2xvY2ssIFRpbWVyIH0gZnJvbSAnQHNwaWxsd2F5L3J1bnRpbWUnO1xuXG4vKipcbiAqIFdoZW4gYSBiYXRjaCBpcyBmb3JjZWQgdG8gdGhlIGRpc2s6IGB0cnVlYCwgZWFjaCBvbmUgYmVmb3JlIGl0IGlzIGFja25vd2xlZGdlZDsgYGZhbHNlYCwgd2hlbiB0aGVcbiAqIG9wZXJhdGluZyBzeXN0ZW0gbGlrZXM7IGB7IGV2ZXJ5TXMgfWAsIHRoaXMgbG9uZyBhZnRlciBpdCB3YXMgYWNrbm93bGVkZ2VkIGF0IHRoZSBsYXRlc3QuXG4gKi9cbmV4cG9ydCB0eXBlIFN5bmNQb2xpY3kgPSBib29sZWFuIHwgeyByZWFkb25seSBldmVyeU1zOiBudW1iZXIgfTtcblxuLyoqXG4gKiBLZWVwcyBhIHtAbGluayBTeW5jUG9saWN5fTogc2F5cyB3aGljaCBiYXRjaGVzIGFyZSBzeW5jZWQsIGFuZCB1bmRlciBgeyBldmVyeU1zIH1gIGFza3MgZm9yIGEgc3luY1xuICogd2hlbiBubyBiYXRjaCBjb21lcyB0aGF0IGNvdWxkIGNhcnJ5IGl0LiBPbmUgdGltZXIsIGFuZCBvbmx5IHdoaWxlIHNvbWV0aGluZyBpcyBub3Qgb24gdGhlIGRpc2suXG4gKi9cbmV4cG9ydCBjbGFzcyBEaXNrU3luYyB7XG4gIHJlYWRvbmx5ICNwb2xpY3k6IFN5bmNQb2xpY3k7XG4gIHJlYWRvbmx5ICNjbG9jazogQ2xvY2s7XG4gIHJlYWRvbmx5ICNyZXF1ZXN0U3luYzogKCkgPT4gdm9pZDtcbiAgI2xhc3RTeW5jTXM6IG51bWJlcjtcbiAgI3RpbWVyOiBUaW1lciB8IHVuZGVmaW5lZDtcbiAgI2V2ZXJVbnN5bmNlZCA9IGZhbHNlO1xuXG4gIC8qKiBgcmVxdWVzdFN5bmNgIG11c3QgYnJpbmcgYWJvdXQgYSBzeW5jZWQgYmF0Y2guICovXG4gIGNvbnN0cnVjdG9yKHBvbGljeTogU3luY1BvbGljeSwgY2xvY2s6IENsb2NrLCByZXF1ZXN0U3luYzogKCkgPT4gdm9pZCkge1xuICAgIHRoaXMuI3BvbGljeSA9IHBvbGljeTtcbiAgICB0aGlzLiNjbG9jayA9IGNsb2NrO1xuICAgIHRoaXMuI3JlcXVlc3RTeW5jID0gcmVxdWVzdFN5bmM7XG4gICAgdGhpcy4jbGFzdFN5bmNNcyA9IGNsb2NrLm1vbm90b25pY01zKCk7XG4gIH1cblxuICAvKiogV2hldGhlciBhIGJhdGNoIHRoYXQgYmVnaW5zIG5vdyBtdXN0IGJlIHN5bmNlZC4gKi9cbiAgaXNEdWUoKTogYm9vbGVhbiB7XG4gICAgY29uc3QgcG9saWN5ID0gdGhpcy4jcG9saWN5O1xuICAgIGlmICh0eXBlb2YgcG9saWN5ID09PSAnYm9vbGVhbicpIHJldHVybiBwb2xpY3k7XG4gICAgcmV0dXJuIHRoaXMuI2Nsb2NrLm1vbm90b25pY01zKCkgLSB0aGlzLiNsYXN0U3luY01zID49IHBvbGljeS5ldmVyeU1zO1xuICB9XG5cbiAgLyoqIFRha2VzIG5vdGUgb2YgYSBiYXRjaCB0aGF0IHdhcyB3cml0dGVuLiAqL1xuICB3cm90ZShzeW5jZWQ6IGJvb2xlYW4pOiB2b2lkIHtcbiAgICBpZiAoc3luY2VkKSB7XG4gICAgICB0aGlzLnN0b3AoKTtcbiAgICAgIHRoaXMuI2xhc3RTeW5jTXMgPSB0aGlzLiNjbG9jay5tb25vdG9uaWNNcygpO1xuICAgICAgcmV0dXJuO1xuICAgIH1cbiAgICB0aGlzLiNldmVyVW5zeW5jZWQgPSB0cnVlO1xuICAgIGlmICh0eXBlb2YgdGhpcy4jcG9saWN5ID09PSAnYm9vbGVhbicgfHwgdGhpcy4jdGltZXIgIT09IHVuZGVmaW5lZCkgcmV0dXJuO1xuICAgIHRoaXMuI3RpbWVyID0gdGhpcy4jY2xvY2suc3RhcnRUaW1lcih0aGlzLiNwb2xpY3kuZXZlcnlNcywgKCkgPT4ge1xuICAgICAgdGhpcy4jdGltZXIgPSB1bmRlZmluZWQ7XG4gICAgICB0aGlzLiNyZXF1ZXN0U3luYygpO1xuICAgIH0pO1xuICB9XG5cbiAgLyoqIFdoZXRoZXIgc29tZSBiYXRjaCB3YXMgd3JpdHRlbiB3aXRob3V0IGEgc3luYyBvZiBpdHMgb3duLiAqL1xuICBnZXQgZXZlclVuc3luY2VkKCk6IGJvb2xlYW4ge1xuICAgIHJldHVybiB0aGlzLiNldmVyVW5zeW5jZWQ7XG4gIH1cblxuICBzdG9wKCk6IHZvaWQge1xuICAgIHRoaXMuI3RpbWVyPy5jYW5jZWwoKTtcbiAgICB0aGlzLiN0aW1lciA9IHVuZGVmaW5lZDtcbiAgfVxufVxuIiwgImltcG9ydCB0eXBlIHsgQ2xvY2ssIFRpbWVyIH0gZnJvbSAnQHNwaWxsd2F5L3J1bnRpbWUnO1xuaW1wb3J0IHR5cGUgeyBFbnRyeSB9IGZyb20gJ0BzcGlsbHdheS9zdG9yYWdlJztcbmltcG9ydCB0eXBlIHsgQ29tbWl0R3JvdXAgfSBmcm9tICcuL2NvbW1pdC1ncm91cC50cyc7XG5pbXBvcnQgdHlwZSB7IENvbW1pdFF1ZXVlIH0gZnJvbSAnLi9jb21taXQtcXVldWUudHMnO1xuaW1wb3J0IHR5cGUgeyBDb21taXR0ZWRWaWV3IH0gZnJvbSAnLi9jb21taXR0ZWQtdmlldy50cyc7XG5pbXBvcnQgeyBrZXlCeXRlcywgdHlwZSBMZXZlbERhdGFiYXNlIH0gZnJvbSAnLi9sZXZlbC1kYXRhYmFzZS50cyc7XG5pbXBvcnQgeyBjb3JydXB0RXJyb3IgfSBmcm9tICcuL2xldmVsLWVycm9ycy50cyc7XG5pbXBvcnQge1xuICBkdWVCb3VuZHMsXG4gIEVYUElSWV9CT1VORFMsXG4gIGV4cGlyeUtleSxcbiAgZXhwaXJ5Um93T2YsXG4gIGV4cGlyeVNlY29uZCxcbiAgdHlwZSBFeHBpcnlSb3csXG4gIHR5cGUgUGh5c2ljYWxCb3VuZHMsXG59IGZyb20gJy4vcGh5c2ljYWwta2V5LnRzJztcblxuLyoqIFJvd3MgbG9va2VkIGF0IGluIG9uZSBzdGVwOiBhIHN0ZXAgaXMgb25lIHNtYWxsIGJhdGNoIGFtb25nIHRob3NlIG9mIHRoZSBjYWxsZXJzLiAqL1xuY29uc3QgUk9XU19QRVJfU1RFUCA9IDEyODtcbi8qKiBUaGUgd2FsbCBjbG9jayBtYXkgYmUgc2V0OiBuZXZlciBzbGVlcCBsb25nZXIgdGhhbiB0aGlzIG92ZXIgYW4gZW50cnkgdGhhdCB3aWxsIGV4cGlyZS4gKi9cbmNvbnN0IFNMRUVQX01TX01BWCA9IDYwXzAwMDtcbmNvbnN0IE5PX1ZBTFVFID0gbmV3IFVpbnQ4QXJyYXkoMCk7XG5cbi8qKiBXaGF0IGFuIHtAbGluayBFeHBpcnlTd2VlcGVyfSB3b3JrcyB3aXRoLiAqL1xuZXhwb3J0IGludGVyZmFjZSBFeHBpcnlTd2VlcGVyUGFydHMge1xuICByZWFkb25seSBkYXRhYmFzZTogTGV2ZWxEYXRhYmFzZTtcbiAgcmVhZG9ubHkgY2xvY2s6IENsb2NrO1xuICByZWFkb25seSBxdWV1ZTogQ29tbWl0UXVldWU7XG4gIHJlYWRvbmx5IHZpZXc6IENvbW1pdHRlZFZpZXc7XG4gIHJlYWRvbmx5IGludGVydmFsTXM6IG51bWJlcjtcbn1cblxuLyoqXG4gKiBSZW1vdmVzIGV4cGlyZWQgZW50cmllcyBpbiB0aGUgYmFja2dyb3VuZC4gRWFjaCB3cml0ZSB3aXRoIGFuIGV4cGlyeSBwdXRzIGEgcm93IGludG8gYW4gaW5kZXggaW5cbiAqIHRoZSBzYW1lIGJhdGNoLCBzbyBhIGNyYXNoIGZvcmdldHMgbmVpdGhlcjsgb25lIHRpbWVyIGZvciB0aGUgd2hvbGUgc3RvcmUgcnVucyBmb3IgdGhlIGZpcnN0IGR1ZVxuICogcm93LiBBIHJvdyBvZiBhbiBlbnRyeSB0aGF0IHdhcyByZXdyaXR0ZW4gc2luY2UgaXMgZHJvcHBlZCB3aGVuIGl0cyBzZWNvbmQgY29tZXMuXG4gKi9cbmV4cG9ydCBjbGFzcyBFeHBpcnlTd2VlcGVyIHtcbiAgcmVhZG9ubHkgI3BhcnRzOiBFeHBpcnlTd2VlcGVyUGFydHM7XG4gICN0aW1lcjogVGltZXIgfCB1bmRlZmluZWQ7XG4gICN0aW1lckF0TXMgPSBJbmZpbml0eTtcbiAgI3N0ZXA6IFByb21pc2U8dm9pZD4gfCB1bmRlZmluZWQ7XG4gICNzdG9wcGVkID0gZmFsc2U7XG5cbiAgY29uc3RydWN0b3IocGFydHM6IEV4cGlyeVN3ZWVwZXJQYXJ0cykge1xuICAgIHRoaXMuI3BhcnRzID0gcGFydHM7XG4gIH1cblxuICAvKiogTG9va3MgZm9yIHJvd3Mgb2YgYW4gZWFybGllciBzZXNzaW9uLiAqL1xuICBzdGFydCgpOiB2b2lkIHtcbiAgICB0aGlzLiNhcm0oMCk7XG4gIH1cblxuICAvKiogQWRkcyB0aGUgcm93IG9mIHRoaXMgZW50cnkgdG8gdGhlIGdyb3VwIHRoYXQgd3JpdGVzIHRoZSBlbnRyeS4gKi9cbiAgbm90ZShncm91cDogQ29tbWl0R3JvdXAsIHsga2V5LCBleHBpcmVzQXRNcyB9OiBFbnRyeSk6IHZvaWQge1xuICAgIGlmIChleHBpcmVzQXRNcyA9PT0gdW5kZWZpbmVkKSByZXR1cm47XG4gICAgZ3JvdXAuc2V0T3RoZXIoZXhwaXJ5S2V5KHsgc2Vjb25kOiBleHBpcnlTZWNvbmQoZXhwaXJlc0F0TXMpLCBrZXkgfSksIE5PX1ZBTFVFKTtcbiAgICB0aGlzLiNhcm0oZXhwaXJlc0F0TXMgLSB0aGlzLiNwYXJ0cy5jbG9jay53YWxsTXMoKSk7XG4gIH1cblxuICAvKiogRW5kcyB0aGUgc3dlZXA7IHJlc29sdmVzIHdoZW4gbm8gc3RlcCBvZiBpdCBpcyB1bmRlciB3YXkuICovXG4gIGFzeW5jIHN0b3AoKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgdGhpcy4jc3RvcHBlZCA9IHRydWU7XG4gICAgdGhpcy4jdGltZXI/LmNhbmNlbCgpO1xuICAgIGF3YWl0IHRoaXMuI3N0ZXA7XG4gIH1cblxuICAvKiogUnVucyBpbiBgZGVsYXlNc2AgYXQgdGhlIGxhdGVzdCwgYnV0IG5vdCBtb3JlIG9mdGVuIHRoYW4gdGhlIGludGVydmFsIHNheXMuICovXG4gICNhcm0oZGVsYXlNczogbnVtYmVyKTogdm9pZCB7XG4gICAgaWYgKHRoaXMuI3N0b3BwZWQgfHwgdGhpcy4jc3RlcCAhPT0gdW5kZWZpbmVkKSByZXR1cm47XG4gICAgY29uc3QgeyBjbG9jaywgaW50ZXJ2YWxNcyB9ID0gdGhpcy4jcGFydHM7XG4gICAgY29uc3QgZGVsYXkgPSBNYXRoLm1pbihNYXRoLm1heChkZWxheU1zLCBpbnRlcnZhbE1zKSwgU0xFRVBfTVNfTUFYKTtcbiAgICBjb25zdCBhdE1zID0gY2xvY2subW9ub3RvbmljTXMoKSArIGRlbGF5O1xuICAgIGlmIChhdE1zID49IHRoaXMuI3RpbWVyQXRNcykgcmV0dXJuO1xuICAgIHRoaXMuI3RpbWVyPy5jYW5jZWwoKTtcbiAgICB0aGlzLiN0aW1lckF0TXMgPSBhdE1zO1xuICAgIHRoaXMuI3RpbWVyID0gY2xvY2suc3RhcnRUaW1lcihkZWxheSwgKCkgPT4ge1xuICAgICAgdGhpcy4jdGltZXJBdE1zID0gSW5maW5pdHk7XG4gICAgICB0aGlzLiNzdGVwID0gdGhpcy4jc3dlZXAoKS50aGVuKChuZXh0TXMpID0+IHtcbiAgICAgICAgdGhpcy4jc3RlcCA9IHVuZGVmaW5lZDtcbiAgICAgICAgaWYgKG5leHRNcyAhPT0gdW5kZWZpbmVkKSB0aGlzLiNhcm0obmV4dE1zKTtcbiAgICAgIH0pO1xuICAgIH0pO1xuICB9XG5cbiAgLyoqIFJlbW92ZXMgd2hhdCBpcyBkdWU7IHJldHVybnMgaW4gaG93IG1hbnkgbWlsbGlzZWNvbmRzIHRvIGxvb2sgYWdhaW4sIGlmIGV2ZXIuICovXG4gIGFzeW5jICNzd2VlcCgpOiBQcm9taXNlPG51bWJlciB8IHVuZGVmaW5lZD4ge1xuICAgIGNvbnN0IHsgY2xvY2sgfSA9IHRoaXMuI3BhcnRzO1xuICAgIHRyeSB7XG4gICAgICB3aGlsZSAoIXRoaXMuI3N0b3BwZWQpIHtcbiAgICAgICAgY29uc3Qgbm93U2Vjb25kID0gTWF0aC5mbG9vcihjbG9jay53YWxsTXMoKSAvIDEwMDApO1xuICAgICAgICBjb25zdCBkdWUgPSBhd2FpdCB0aGlzLiNyb3dzKGR1ZUJvdW5kcyhub3dTZWNvbmQpLCBST1dTX1BFUl9TVEVQKTtcbiAgICAgICAgaWYgKGR1ZS5sZW5ndGggPT09IDApIGJyZWFrO1xuICAgICAgICBhd2FpdCB0aGlzLiNyZW1vdmUoZHVlKTtcbiAgICAgIH1cbiAgICAgIGNvbnN0IFtuZXh0XSA9IHRoaXMuI3N0b3BwZWQgPyBbXSA6IGF3YWl0IHRoaXMuI3Jvd3MoRVhQSVJZX0JPVU5EUywgMSk7XG4gICAgICByZXR1cm4gbmV4dCA9PT0gdW5kZWZpbmVkID8gdW5kZWZpbmVkIDogbmV4dC5zZWNvbmQgKiAxMDAwIC0gY2xvY2sud2FsbE1zKCk7XG4gICAgfSBjYXRjaCB7XG4gICAgICByZXR1cm4gU0xFRVBfTVNfTUFYOyAvLyB3aG9ldmVyIHJlYWRzIG9yIGNvbW1pdHMgbmV4dCBtZWV0cyB0aGUgZmFpbHVyZSBhbmQgcmVwb3J0cyBpdFxuICAgIH1cbiAgfVxuXG4gIGFzeW5jICNyb3dzKHsgc3RhcnQsIGVuZCB9OiBQaHlzaWNhbEJvdW5kcywgbGltaXQ6IG51bWJlcik6IFByb21pc2U8RXhwaXJ5Um93W10+IHtcbiAgICBjb25zdCBpdGVyYXRvciA9IHRoaXMuI3BhcnRzLmRhdGFiYXNlLml0ZXJhdG9yKHtcbiAgICAgIGd0ZToga2V5Qnl0ZXMoc3RhcnQpLFxuICAgICAgbHQ6IGtleUJ5dGVzKGVuZCksXG4gICAgICByZXZlcnNlOiBmYWxzZSxcbiAgICAgIGtleUVuY29kaW5nOiAnYnVmZmVyJyxcbiAgICAgIHZhbHVlRW5jb2Rpbmc6ICdidWZmZXInLFxuICAgICAgaGlnaFdhdGVyTWFya0J5dGVzOiA2NCAqIDEwMjQsXG4gICAgfSk7XG4gICAgdHJ5IHtcbiAgICAgIGNvbnN0IHJvd3MgPSBhd2FpdCBpdGVyYXRvci5uZXh0dihsaW1pdCk7XG4gICAgICByZXR1cm4gcm93cy5tYXAoKFtwbGFjZV0pID0+IHtcbiAgICAgICAgY29uc3Qgcm93ID0gZXhwaXJ5Um93T2YocGxhY2UudG9TdHJpbmcoJ2xhdGluMScpKTtcbiAgICAgICAgaWYgKHJvdyA9PT0gdW5kZWZpbmVkKSB0aHJvdyBjb3JydXB0RXJyb3IoJ2V4cGlyeSBpbmRleCcpO1xuICAgICAgICByZXR1cm4gcm93O1xuICAgICAgfSk7XG4gICAgfSBmaW5hbGx5IHtcbiAgICAgIGF3YWl0IGl0ZXJhdG9yLmNsb3NlKCk7XG4gICAgfVxuICB9XG5cbiAgI3JlbW92ZShyb3dzOiByZWFkb25seSBFeHBpcnlSb3dbXSk6IFByb21pc2U8dm9pZD4ge1xuICAgIGNvbnN0IHsgdmlldywgcXVldWUgfSA9IHRoaXMuI3BhcnRzO1xuICAgIHJldHVybiBuZXcgUHJvbWlzZSgocmVzb2x2ZSwgcmVqZWN0KSA9PiB7XG4gICAgICBjb25zdCBkZWNpZGUgPSAoKTogdm9pZCA9PiB7XG4gICAgICAgIGNvbnN0IGdyb3VwID0gcXVldWUub3Blbkdyb3VwKCk7XG4gICAgICAgIGZvciAoY29uc3Qgcm93IG9mIHJvd3MpIHRoaXMuI3JlbW92ZUlmRXhwaXJlZChncm91cCwgcm93KTtcbiAgICAgICAgZ3JvdXAud2FpdGVycy5wdXNoKHsgYWNrbm93bGVkZ2U6IHJlc29sdmUsIGZhaWw6IHJlamVjdCB9KTtcbiAgICAgIH07XG4gICAgICB2aWV3LndoZW5Lbm93bihbLi4ubmV3IFNldChyb3dzLm1hcCgoeyBrZXkgfSkgPT4ga2V5KSldLCBkZWNpZGUsIHJlamVjdCk7XG4gICAgfSk7XG4gIH1cblxuICAvKiogRGVjaWRlZCBvbiB0aGUgbmV3ZXN0IGFjY2VwdGVkIHN0YXRlLCBzbyB0aGF0IGEgcmVuZXdlZCBlbnRyeSBpcyBuZXZlciByZW1vdmVkLiAqL1xuICAjcmVtb3ZlSWZFeHBpcmVkKGdyb3VwOiBDb21taXRHcm91cCwgcm93OiBFeHBpcnlSb3cpOiB2b2lkIHtcbiAgICBjb25zdCB7IHZpZXcsIHF1ZXVlIH0gPSB0aGlzLiNwYXJ0cztcbiAgICBjb25zdCBwZW5kaW5nID0gcXVldWUucGVuZGluZyhyb3cua2V5KTtcbiAgICBjb25zdCBlbnRyeSA9IHBlbmRpbmcgPT09IHVuZGVmaW5lZCA/IHZpZXcucGVlayhyb3cua2V5KSA6IHBlbmRpbmcuZW50cnkoKTtcbiAgICBjb25zdCBleHBpcmVzQXRNcyA9IGVudHJ5Py5leHBpcmVzQXRNcztcbiAgICBpZiAoZXhwaXJlc0F0TXMgIT09IHVuZGVmaW5lZCAmJiBleHBpcnlTZWNvbmQoZXhwaXJlc0F0TXMpID09PSByb3cuc2Vjb25kKSB7XG4gICAgICBxdWV1ZS5yZWNvcmRJbihncm91cCwgcm93LmtleSkucmVtb3ZlKCk7XG4gICAgfVxuICAgIGdyb3VwLnNldE90aGVyKGV4cGlyeUtleShyb3cpLCB1bmRlZmluZWQpO1xuICB9XG59XG4iLCAiaW1wb3J0IHR5cGUgeyBTdG9yYWdlU3RhdHMgfSBmcm9tICdAc3BpbGx3YXkvc3RvcmFnZSc7XG5pbXBvcnQgeyBmaWxlTWV0aG9kcywga2V5Qnl0ZXMsIHR5cGUgTGV2ZWxEYXRhYmFzZSB9IGZyb20gJy4vbGV2ZWwtZGF0YWJhc2UudHMnO1xuaW1wb3J0IHsgdmFsdWVMZW5ndGggfSBmcm9tICcuL2VudHJ5LXJlY29yZC50cyc7XG5pbXBvcnQgeyBlbnRyeUJvdW5kcywga2V5TGVuZ3RoIH0gZnJvbSAnLi9waHlzaWNhbC1rZXkudHMnO1xuXG4vKiogQ291bnRlZCBvbmUgYnkgb25lIHVwIHRvIGhlcmU7IGFib3ZlIGl0IHRoZSBjb3VudCBpcyBlc3RpbWF0ZWQgZnJvbSB0aGUgc2l6ZSBvZiB0aGUgZmlsZXMuICovXG5jb25zdCBDT1VOVEVEX0JZVEVTX01BWCA9IDE2ICogMTAyNCAqIDEwMjQ7XG5jb25zdCBDT1VOVEVEX0VOVFJJRVNfTUFYID0gMTAwXzAwMDtcbmNvbnN0IEJZVEVfS0VZUyA9IHsga2V5RW5jb2Rpbmc6ICdidWZmZXInIH0gYXMgY29uc3Q7XG5cbi8qKlxuICogRW50cmllcyBhbmQgdGhlaXIgYnl0ZXMuIEEgc21hbGwgc3RvcmUsIGFuZCBvbmUgd2hvc2UgZW5naW5lIGNhbm5vdCB0ZWxsIHRoZSBzaXplIG9mIGl0cyBmaWxlcywgaXNcbiAqIGNvdW50ZWQ7IGluIGEgbGFyZ2Ugb25lIHRoZSBmaXJzdCAxNiBNaUIgYXJlIGNvdW50ZWQgYW5kIHNjYWxlZCBieSB0aGUgc2l6ZSBvZiB0aGUgZmlsZXMuXG4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiByZWFkU3RhdHMoZGF0YWJhc2U6IExldmVsRGF0YWJhc2UpOiBQcm9taXNlPFN0b3JhZ2VTdGF0cz4ge1xuICBjb25zdCBmaWxlcyA9IGZpbGVNZXRob2RzKGRhdGFiYXNlKTtcbiAgY29uc3QgbGltaXRlZCA9IGZpbGVzICE9PSB1bmRlZmluZWQ7XG4gIGNvbnN0IGNvdW50ZWQgPSBhd2FpdCBjb3VudChkYXRhYmFzZSwgbGltaXRlZCA/IENPVU5URURfQllURVNfTUFYIDogSW5maW5pdHkpO1xuICBpZiAoZmlsZXMgPT09IHVuZGVmaW5lZCB8fCBjb3VudGVkLnN0b3BwZWRBdCA9PT0gdW5kZWZpbmVkKSByZXR1cm4gY291bnRlZC5zdGF0cztcbiAgY29uc3QgeyBzdGFydCwgZW5kIH0gPSBlbnRyeUJvdW5kcyh1bmRlZmluZWQsIHVuZGVmaW5lZCk7XG4gIGNvbnN0IGZyb20gPSBrZXlCeXRlcyhzdGFydCk7XG4gIGNvbnN0IHBhcnQgPSBhd2FpdCBmaWxlcy5hcHByb3hpbWF0ZVNpemUoZnJvbSwgY291bnRlZC5zdG9wcGVkQXQsIEJZVEVfS0VZUyk7XG4gIGNvbnN0IHdob2xlID0gYXdhaXQgZmlsZXMuYXBwcm94aW1hdGVTaXplKGZyb20sIGtleUJ5dGVzKGVuZCksIEJZVEVfS0VZUyk7XG4gIGlmIChwYXJ0IDw9IDApIHJldHVybiAoYXdhaXQgY291bnQoZGF0YWJhc2UsIEluZmluaXR5KSkuc3RhdHM7IC8vIGFsbCBvZiBpdCBpbiBtZW1vcnkgc3RpbGxcbiAgY29uc3QgZmFjdG9yID0gTWF0aC5tYXgoMSwgd2hvbGUgLyBwYXJ0KTtcbiAgcmV0dXJuIHtcbiAgICBlbnRyaWVzOiBNYXRoLnJvdW5kKGNvdW50ZWQuc3RhdHMuZW50cmllcyAqIGZhY3RvciksXG4gICAgYnl0ZXM6IE1hdGgucm91bmQoY291bnRlZC5zdGF0cy5ieXRlcyAqIGZhY3RvciksXG4gIH07XG59XG5cbmludGVyZmFjZSBDb3VudGVkIHtcbiAgcmVhZG9ubHkgc3RhdHM6IFN0b3JhZ2VTdGF0cztcbiAgLyoqIFRoZSBmaXJzdCBrZXkgdGhhdCB3YXMgbm90IGNvdW50ZWQsIHdoZW4gdGhlcmUgbWF5IGJlIG9uZS4gKi9cbiAgcmVhZG9ubHkgc3RvcHBlZEF0OiBCdWZmZXIgfCB1bmRlZmluZWQ7XG59XG5cbmFzeW5jIGZ1bmN0aW9uIGNvdW50KGRhdGFiYXNlOiBMZXZlbERhdGFiYXNlLCBtYXhCeXRlczogbnVtYmVyKTogUHJvbWlzZTxDb3VudGVkPiB7XG4gIGNvbnN0IHsgc3RhcnQsIGVuZCB9ID0gZW50cnlCb3VuZHModW5kZWZpbmVkLCB1bmRlZmluZWQpO1xuICBjb25zdCBpdGVyYXRvciA9IGRhdGFiYXNlLml0ZXJhdG9yKHtcbiAgICBndGU6IGtleUJ5dGVzKHN0YXJ0KSxcbiAgICBsdDoga2V5Qnl0ZXMoZW5kKSxcbiAgICByZXZlcnNlOiBmYWxzZSxcbiAgICBrZXlFbmNvZGluZzogJ2J1ZmZlcicsXG4gICAgdmFsdWVFbmNvZGluZzogJ2J1ZmZlcicsXG4gICAgaGlnaFdhdGVyTWFya0J5dGVzOiAyNTYgKiAxMDI0LFxuICB9KTtcbiAgbGV0IGVudHJpZXMgPSAwO1xuICBsZXQgYnl0ZXMgPSAwO1xuICB0cnkge1xuICAgIGZvciAoOzspIHtcbiAgICAgIGNvbnN0IHJvd3MgPSBhd2FpdCBpdGVyYXRvci5uZXh0digxMDAwKTtcbiAgICAgIGNvbnN0IGxhc3QgPSByb3dzLmF0KC0xKTtcbiAgICAgIGlmIChsYXN0ID09PSB1bmRlZmluZWQpIHJldHVybiB7IHN0YXRzOiB7IGVudHJpZXMsIGJ5dGVzIH0sIHN0b3BwZWRBdDogdW5kZWZpbmVkIH07XG4gICAgICBlbnRyaWVzICs9IHJvd3MubGVuZ3RoO1xuICAgICAgZm9yIChjb25zdCBbcGxhY2UsIHJlY29yZF0gb2Ygcm93cykgYnl0ZXMgKz0ga2V5TGVuZ3RoKHBsYWNlKSArIHZhbHVlTGVuZ3RoKHJlY29yZCk7XG4gICAgICBpZiAobWF4Qnl0ZXMgIT09IEluZmluaXR5ICYmIChieXRlcyA+IG1heEJ5dGVzIHx8IGVudHJpZXMgPiBDT1VOVEVEX0VOVFJJRVNfTUFYKSkge1xuICAgICAgICByZXR1cm4geyBzdGF0czogeyBlbnRyaWVzLCBieXRlcyB9LCBzdG9wcGVkQXQ6IGxhc3RbMF0gfTtcbiAgICAgIH1cbiAgICB9XG4gIH0gZmluYWxseSB7XG4gICAgYXdhaXQgaXRlcmF0b3IuY2xvc2UoKTtcbiAgfVxufVxuIiwgImltcG9ydCB0eXBlIHsgQ2xvY2sgfSBmcm9tICdAc3BpbGx3YXkvcnVudGltZSc7XG5pbXBvcnQgdHlwZSB7IEVudHJ5LCBSZXNvbHZlZFNjYW4gfSBmcm9tICdAc3BpbGx3YXkvc3RvcmFnZSc7XG5pbXBvcnQgeyBkZWNvZGVFbnRyeSB9IGZyb20gJy4vZW50cnktcmVjb3JkLnRzJztcbmltcG9ydCB7IGtleUJ5dGVzLCB0eXBlIEVuZ2luZUl0ZXJhdG9yLCB0eXBlIExldmVsRGF0YWJhc2UgfSBmcm9tICcuL2xldmVsLWRhdGFiYXNlLnRzJztcbmltcG9ydCB7IGxpdmVFbnRyeSB9IGZyb20gJy4vbGl2ZS1lbnRyeS50cyc7XG5pbXBvcnQgeyBlbnRyeUJvdW5kcywga2V5T2ZFbnRyeSB9IGZyb20gJy4vcGh5c2ljYWwta2V5LnRzJztcblxuLyoqIE1vc3QgYnl0ZXMgZmV0Y2hlZCBhdCBvbmNlOyBhbHNvIHdoZXJlIGEgcGFnZSBlbmRzIGVhcmx5LCBzbyB0aGF0IGJpZyB2YWx1ZXMgZG8gbm90IHBpbGUgdXAuICovXG5jb25zdCBQQUdFX0JZVEVTX01BWCA9IDEwMjQgKiAxMDI0O1xuXG4vKiogV2hhdCBhIHNjYW4gd29ya3Mgd2l0aC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2NhblBhcnRzIHtcbiAgcmVhZG9ubHkgZGF0YWJhc2U6IExldmVsRGF0YWJhc2U7XG4gIHJlYWRvbmx5IGNsb2NrOiBDbG9jaztcbiAgLyoqIFJlc29sdmVzIHdoZW4gdGhlIGJhdGNoIHRoYXQgd2FzIHVuZGVyIHdheSBpcyBhY2tub3dsZWRnZWQuICovXG4gIHJlYWRvbmx5IHNldHRsZWQ6ICgpID0+IFByb21pc2U8dm9pZD47XG59XG5cbi8qKlxuICogVGhlIGxpdmUgZW50cmllcyBvZiBhIHJhbmdlLCBvZmYgb25lIHNuYXBzaG90IG9mIHRoZSBlbmdpbmUuIFRoZSBzbmFwc2hvdCBtYXkgaG9sZCB0aGUgYmF0Y2ggdGhhdFxuICogaXMgdW5kZXIgd2F5IGp1c3QgdGhlbjsgaXRzIGZpcnN0IHBhZ2Ugd2FpdHMgdW50aWwgdGhhdCBiYXRjaCBpcyBhY2tub3dsZWRnZWQsIHNvIHRoYXQgYSBzY2FuXG4gKiBzaG93cyBub3RoaW5nIHRoYXQgYSByZWFkIGFmdGVyIGl0IGRvZXMgbm90LlxuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24qIHNjYW5FbnRyaWVzKFxuICB7IGRhdGFiYXNlLCBjbG9jaywgc2V0dGxlZCB9OiBTY2FuUGFydHMsXG4gIHsgcmFuZ2UsIHJldmVyc2UsIGxpbWl0LCBwYWdlU2l6ZSB9OiBSZXNvbHZlZFNjYW4sXG4pOiBBc3luY0dlbmVyYXRvcjxyZWFkb25seSBFbnRyeVtdLCB2b2lkLCB2b2lkPiB7XG4gIGNvbnN0IHsgc3RhcnQsIGVuZCB9ID0gZW50cnlCb3VuZHMocmFuZ2Uuc3RhcnQsIHJhbmdlLmVuZCk7XG4gIGNvbnN0IGl0ZXJhdG9yID0gZGF0YWJhc2UuaXRlcmF0b3Ioe1xuICAgIGd0ZToga2V5Qnl0ZXMoc3RhcnQpLFxuICAgIGx0OiBrZXlCeXRlcyhlbmQpLFxuICAgIHJldmVyc2UsXG4gICAga2V5RW5jb2Rpbmc6ICdidWZmZXInLFxuICAgIHZhbHVlRW5jb2Rpbmc6ICdidWZmZXInLFxuICAgIGhpZ2hXYXRlck1hcmtCeXRlczogUEFHRV9CWVRFU19NQVgsXG4gIH0pO1xuICB0cnkge1xuICAgIGF3YWl0IHNldHRsZWQoKTtcbiAgICBsZXQgbGVmdCA9IGxpbWl0O1xuICAgIHdoaWxlIChsZWZ0ID4gMCkge1xuICAgICAgY29uc3QgcGFnZSA9IGF3YWl0IG5leHRQYWdlKGl0ZXJhdG9yLCBNYXRoLm1pbihwYWdlU2l6ZSwgbGVmdCksIGNsb2NrKTtcbiAgICAgIGlmIChwYWdlLmxlbmd0aCA9PT0gMCkgcmV0dXJuO1xuICAgICAgbGVmdCAtPSBwYWdlLmxlbmd0aDtcbiAgICAgIHlpZWxkIHBhZ2U7XG4gICAgfVxuICB9IGZpbmFsbHkge1xuICAgIGF3YWl0IGl0ZXJhdG9yLmNsb3NlKCk7XG4gIH1cbn1cblxuLyoqIFVwIHRvIGBzaXplYCBsaXZlIGVudHJpZXM7IG5vbmUgYXQgdGhlIGVuZCBvZiB0aGUgcmFuZ2Ugb25seS4gYG5leHR2YCBtYXkgcmV0dXJuIGZld2VyIHJvd3MuICovXG5hc3luYyBmdW5jdGlvbiBuZXh0UGFnZShpdGVyYXRvcjogRW5naW5lSXRlcmF0b3IsIHNpemU6IG51bWJlciwgY2xvY2s6IENsb2NrKTogUHJvbWlzZTxFbnRyeVtdPiB7XG4gIGNvbnN0IHBhZ2U6IEVudHJ5W10gPSBbXTtcbiAgbGV0IGJ5dGVzID0gMDtcbiAgd2hpbGUgKHBhZ2UubGVuZ3RoIDwgc2l6ZSAmJiBieXRlcyA8IFBBR0VfQllURVNfTUFYKSB7XG4gICAgY29uc3Qgcm93cyA9IGF3YWl0IGl0ZXJhdG9yLm5leHR2KHNpemUgLSBwYWdlLmxlbmd0aCk7XG4gICAgaWYgKHJvd3MubGVuZ3RoID09PSAwKSBicmVhaztcbiAgICBmb3IgKGNvbnN0IFtwbGFjZSwgcmVjb3JkXSBvZiByb3dzKSB7XG4gICAgICBieXRlcyArPSByZWNvcmQubGVuZ3RoO1xuICAgICAgY29uc3QgZW50cnkgPSBsaXZlRW50cnkoZGVjb2RlRW50cnkoa2V5T2ZFbnRyeShwbGFjZS50b1N0cmluZygnbGF0aW4xJykpLCByZWNvcmQpLCBjbG9jayk7XG4gICAgICBpZiAoZW50cnkgIT09IHVuZGVmaW5lZCkgcGFnZS5wdXNoKGVudHJ5KTtcbiAgICB9XG4gICAgaWYgKHBhZ2UubGVuZ3RoID09PSAwKSBieXRlcyA9IDA7IC8vIGV4cGlyZWQgZW50cmllcyBkbyBub3QgZmlsbCBhIHBhZ2VcbiAgfVxuICByZXR1cm4gcGFnZTtcbn1cbiIsICIvKipcbiAqIFdoYXQgYSBzdG9yZSByZW1lbWJlcnMgb2YgdGhlIGxhc3QgdGltZSBpdCB3YXMgb3BlbmVkLiBgY2xlYW5gIGlzIHRydWUgd2hlbiBldmVyeXRoaW5nIHRoYXQgd2FzXG4gKiBhY2tub3dsZWRnZWQgdGhlbiBpcyBrbm93biB0byBiZSBvbiB0aGUgZGlzazogYWZ0ZXIgYSBjbG9zZSwgb3Igd2hpbGUgZWFjaCBjb21taXQgaXMgc3luY2VkLlxuICovXG5leHBvcnQgaW50ZXJmYWNlIFNlc3Npb25NYXJrIHtcbiAgcmVhZG9ubHkgY2xlYW46IGJvb2xlYW47XG4gIC8qKiBUaGUgYm9vdCBvZiB0aGUgbWFjaGluZSBpbiB3aGljaCB0aGUgc3RvcmUgd2FzIG9wZW5lZDsgYWJzZW50IHdoZW4gaXQgd2FzIG5vdCBrbm93bi4gKi9cbiAgcmVhZG9ubHkgYm9vdElkPzogc3RyaW5nO1xuICByZWFkb25seSBpbmNhcm5hdGlvbjogbnVtYmVyO1xufVxuXG4vKiogV2hhdCBpcyBrbm93biB3aGVuIGEgc3RvcmUgaXMgb3BlbmVkLiAqL1xuZXhwb3J0IGludGVyZmFjZSBPcGVuaW5nRmFjdHMge1xuICAvKiogVGhlIGJvb3QgaWQgb2Ygbm93LCBpZiBrbm93bi4gKi9cbiAgcmVhZG9ubHkgYm9vdElkOiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIC8qKiBUaGUgZW5naW5lIGZhaWxlZCBpbiBhIHdheSB0aGF0IG1heSBoYXZlIGNvc3QgYWNrbm93bGVkZ2VkIGNvbW1pdHMuICovXG4gIHJlYWRvbmx5IGVuZ2luZUxvc3RXcml0ZXM6IGJvb2xlYW47XG59XG5cbi8qKiBUaGUgbWFyayBvZiBhIHN0b3JlIHRoYXQgd2FzIG5ldmVyIG9wZW4uICovXG5leHBvcnQgY29uc3QgRklSU1RfTUFSSzogU2Vzc2lvbk1hcmsgPSBPYmplY3QuZnJlZXplKHsgY2xlYW46IHRydWUsIGluY2FybmF0aW9uOiAwIH0pO1xuXG4vKipcbiAqIFdoZXRoZXIgYSBzdG9yZSB0aGF0IGNvbWVzIGJhY2sga2VwdCBldmVyeSBjb21taXQgdGhhdCBpdCBhY2tub3dsZWRnZWQuIEEgcHJvY2VzcyB0aGF0IGVuZHMsIGJ5XG4gKiBTSUdLSUxMIHRvbywgbG9zZXMgbm90aGluZzogd2hhdCBMZXZlbERCIHdyb3RlIGxpZXMgaW4gdGhlIG9wZXJhdGluZyBzeXN0ZW0ncyBjYWNoZSwgYW5kIHRoYXRcbiAqIGxpdmVzIHVudGlsIHRoZSBtYWNoaW5lIHN0b3BzLiBTbyBhbiB1bmNsZWFuIG1hcmsgaXMgaGFybWxlc3Mgd2l0aGluIG9uZSBib290LCBhbmQgcHJvdmVzIG5vdGhpbmdcbiAqIGluIGFub3RoZXIgb25lIG9yIHdoZXJlIHRoZSBib290IGlzIG5vdCBrbm93bi5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGtlcHRFdmVyeXRoaW5nKG1hcms6IFNlc3Npb25NYXJrLCBmYWN0czogT3BlbmluZ0ZhY3RzKTogYm9vbGVhbiB7XG4gIGlmIChmYWN0cy5lbmdpbmVMb3N0V3JpdGVzKSByZXR1cm4gZmFsc2U7XG4gIHJldHVybiBtYXJrLmNsZWFuIHx8IChmYWN0cy5ib290SWQgIT09IHVuZGVmaW5lZCAmJiBmYWN0cy5ib290SWQgPT09IG1hcmsuYm9vdElkKTtcbn1cblxuLyoqIFRoZSBtYXJrIHRvIHdyaXRlIGF0IGFuIG9wZW5pbmcsIGJlZm9yZSB0aGUgZmlyc3QgY29tbWl0IGlzIGFja25vd2xlZGdlZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtYXJrT25PcGVuaW5nKFxuICBsYXN0OiBTZXNzaW9uTWFyayxcbiAgZmFjdHM6IE9wZW5pbmdGYWN0cyxcbiAgc3luY3NFYWNoQ29tbWl0OiBib29sZWFuLFxuKTogU2Vzc2lvbk1hcmsge1xuICBjb25zdCBpbmNhcm5hdGlvbiA9IGtlcHRFdmVyeXRoaW5nKGxhc3QsIGZhY3RzKSA/IGxhc3QuaW5jYXJuYXRpb24gOiBsYXN0LmluY2FybmF0aW9uICsgMTtcbiAgaWYgKHN5bmNzRWFjaENvbW1pdCkgcmV0dXJuIHsgY2xlYW46IHRydWUsIGluY2FybmF0aW9uIH07XG4gIHJldHVybiB7XG4gICAgY2xlYW46IGZhbHNlLFxuICAgIGluY2FybmF0aW9uLFxuICAgIC4uLihmYWN0cy5ib290SWQgPT09IHVuZGVmaW5lZCA/IHt9IDogeyBib290SWQ6IGZhY3RzLmJvb3RJZCB9KSxcbiAgfTtcbn1cblxuLyoqIFRoZSBtYXJrIHRvIHdyaXRlIHdoZW4gYWxsIGlzIG9uIHRoZSBkaXNrLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG1hcmtPbkNsb3NpbmcoeyBpbmNhcm5hdGlvbiB9OiBTZXNzaW9uTWFyayk6IFNlc3Npb25NYXJrIHtcbiAgcmV0dXJuIHsgY2xlYW46IHRydWUsIGluY2FybmF0aW9uIH07XG59XG4iLCAiaW1wb3J0IHsgU3BpbGx3YXlFcnJvciwgdHlwZSBSYW5kb20gfSBmcm9tICdAc3BpbGx3YXkvcnVudGltZSc7XG5pbXBvcnQgeyBhZGRUb0JhdGNoLCBrZXlCeXRlcywgcmVhZE1hbnksIHR5cGUgTGV2ZWxEYXRhYmFzZSB9IGZyb20gJy4vbGV2ZWwtZGF0YWJhc2UudHMnO1xuaW1wb3J0IHsgY29ycnVwdEVycm9yLCB0eXBlIFJlY29yZFJvbGUgfSBmcm9tICcuL2xldmVsLWVycm9ycy50cyc7XG5pbXBvcnQgeyBTVE9SRV9LRVlTIH0gZnJvbSAnLi9waHlzaWNhbC1rZXkudHMnO1xuaW1wb3J0IHtcbiAgRklSU1RfTUFSSyxcbiAgbWFya09uQ2xvc2luZyxcbiAgbWFya09uT3BlbmluZyxcbiAgdHlwZSBPcGVuaW5nRmFjdHMsXG4gIHR5cGUgU2Vzc2lvbk1hcmssXG59IGZyb20gJy4vc2Vzc2lvbi1tYXJrLnRzJztcblxuLyoqIFRoZSBsYXlvdXQgb2YgYHBoeXNpY2FsLWtleS50c2AgYW5kIGBlbnRyeS1yZWNvcmQudHNgLiBBIGNoYW5nZSBvZiBlaXRoZXIgbWFrZXMgaXQgMi4gKi9cbmV4cG9ydCBjb25zdCBTVE9SRV9GT1JNQVQgPSAxO1xuXG4vKipcbiAqIEhvdyBtYW55IHZlcnNpb25zIGFyZSBwdXQgYXNpZGUgYXQgYSB0aW1lLiBBIHZlcnNpb24gaW4gdXNlIHdhcyByZXNlcnZlZCBvbiB0aGUgZGlzayBiZWZvcmUsIHNvXG4gKiBub25lIGlzIHVzZWQgdHdpY2UsIHdoYXRldmVyIGlzIGxvc3Q7IDJeNTMgdmVyc2lvbnMgYXJlIDguNiB0aG91c2FuZCBtaWxsaW9uIG9wZW5pbmdzLlxuICovXG5leHBvcnQgY29uc3QgVkVSU0lPTl9SQU5HRTogbnVtYmVyID0gMiAqKiAyMDtcblxuLyoqIFdoYXQgYSBzdG9yZSBrbm93cyBhYm91dCBpdHNlbGYgd2hlbiBpdCBpcyBvcGVuLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTdG9yZUhlYWRlciB7XG4gIC8qKiBNYWRlIG9uY2UsIHJhbmRvbTogdGVsbHMgdHdvIGZvbGRlcnMgYXBhcnQgd2hhdGV2ZXIgdGhleSBhcmUgY2FsbGVkLiAqL1xuICByZWFkb25seSBzdG9yZUlkOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG1hcms6IFNlc3Npb25NYXJrO1xuICAvKiogQWxsIHZlcnNpb25zIGFib3ZlIHRoaXMgYW5kIHVwIHRvIGB2ZXJzaW9uc1VudGlsYCBhcmUgZnJlZS4gKi9cbiAgcmVhZG9ubHkgdmVyc2lvbnNBZnRlcjogbnVtYmVyO1xuICByZWFkb25seSB2ZXJzaW9uc1VudGlsOiBudW1iZXI7XG59XG5cbi8qKiBGYWN0cyBhbmQgY2hvaWNlcyBvZiB7QGxpbmsgb3BlbkhlYWRlcn0uICovXG5leHBvcnQgaW50ZXJmYWNlIE9wZW5IZWFkZXJPcHRpb25zIGV4dGVuZHMgT3BlbmluZ0ZhY3RzIHtcbiAgcmVhZG9ubHkgcGxhY2U6IHN0cmluZztcbiAgcmVhZG9ubHkgc3luY3NFYWNoQ29tbWl0OiBib29sZWFuO1xuICByZWFkb25seSByYW5kb206IFJhbmRvbTtcbn1cblxuLyoqXG4gKiBSZWFkcyB3aGF0IHRoZSBzdG9yZSBrbm93cyBhYm91dCBpdHNlbGYsIGp1ZGdlcyBob3cgaXQgd2FzIGxlZnQsIGFuZCB3cml0ZXMsIHN5bmNlZCwgdGhhdCBpdCBpc1xuICogb3BlbiBhZ2FpbiBhbmQgd2hpY2ggdmVyc2lvbnMgYXJlIGluIHVzZS5cbiAqIEB0aHJvd3MgTEVWRUxfRk9STUFUX1VOS05PV04gd2hlbiBhbm90aGVyIHByb2dyYW0gb3IgYSBuZXdlciByZWxlYXNlIHdyb3RlIHRoZSBmb2xkZXIuXG4gKiBAdGhyb3dzIExFVkVMX0NPUlJVUFRcbiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIG9wZW5IZWFkZXIoXG4gIGRhdGFiYXNlOiBMZXZlbERhdGFiYXNlLFxuICBvcHRpb25zOiBPcGVuSGVhZGVyT3B0aW9ucyxcbik6IFByb21pc2U8U3RvcmVIZWFkZXI+IHtcbiAgY29uc3QgeyBmb3JtYXQsIHNlc3Npb24sIHZlcnNpb25zIH0gPSBTVE9SRV9LRVlTO1xuICBjb25zdCBbZm9ybWF0UmVjb3JkLCBzZXNzaW9uUmVjb3JkLCB2ZXJzaW9uc1JlY29yZF0gPSBhd2FpdCByZWFkTWFueShkYXRhYmFzZSwgW1xuICAgIGZvcm1hdCxcbiAgICBzZXNzaW9uLFxuICAgIHZlcnNpb25zLFxuICBdKTtcbiAgaWYgKGZvcm1hdFJlY29yZCA9PT0gdW5kZWZpbmVkKSBhd2FpdCByZWZ1c2VGb3JlaWduUmVjb3JkcyhkYXRhYmFzZSwgb3B0aW9ucy5wbGFjZSk7XG4gIGNvbnN0IGlzTmV3ID0gZm9ybWF0UmVjb3JkID09PSB1bmRlZmluZWQ7XG4gIGNvbnN0IHN0b3JlSWQgPSBpc05ldyA/IG9wdGlvbnMucmFuZG9tLmlkKCkgOiBkZWNvZGVGb3JtYXQoZm9ybWF0UmVjb3JkLCBvcHRpb25zLnBsYWNlKTtcbiAgY29uc3QgbGFzdCA9IGlzTmV3ID8gRklSU1RfTUFSSyA6IGRlY29kZVNlc3Npb24oc2Vzc2lvblJlY29yZCk7XG4gIGNvbnN0IHZlcnNpb25zQWZ0ZXIgPSBpc05ldyA/IDAgOiBkZWNvZGVWZXJzaW9ucyh2ZXJzaW9uc1JlY29yZCk7XG4gIGNvbnN0IG1hcmsgPSBtYXJrT25PcGVuaW5nKGxhc3QsIG9wdGlvbnMsIG9wdGlvbnMuc3luY3NFYWNoQ29tbWl0KTtcbiAgY29uc3QgdmVyc2lvbnNVbnRpbCA9IHZlcnNpb25zQWZ0ZXIgKyBWRVJTSU9OX1JBTkdFO1xuICBjb25zdCBiYXRjaCA9IGRhdGFiYXNlLmJhdGNoKCk7XG4gIGlmIChpc05ldykgYWRkVG9CYXRjaChiYXRjaCwgZm9ybWF0LCBqc29uKHsgZm9ybWF0OiBTVE9SRV9GT1JNQVQsIHN0b3JlSWQgfSkpO1xuICBhZGRUb0JhdGNoKGJhdGNoLCBzZXNzaW9uLCBqc29uKG1hcmspKTtcbiAgYWRkVG9CYXRjaChiYXRjaCwgdmVyc2lvbnMsIGVuY29kZVZlcnNpb25zKHZlcnNpb25zVW50aWwpKTtcbiAgYXdhaXQgYmF0Y2gud3JpdGUoeyBzeW5jOiB0cnVlIH0pO1xuICByZXR1cm4geyBzdG9yZUlkLCBtYXJrLCB2ZXJzaW9uc0FmdGVyLCB2ZXJzaW9uc1VudGlsIH07XG59XG5cbi8qKiBXcml0ZXMsIHN5bmNlZCwgdGhhdCBldmVyeXRoaW5nIGFja25vd2xlZGdlZCBpcyBvbiB0aGUgZGlzay4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBjbG9zZUhlYWRlcihkYXRhYmFzZTogTGV2ZWxEYXRhYmFzZSwgbWFyazogU2Vzc2lvbk1hcmspOiBQcm9taXNlPHZvaWQ+IHtcbiAgY29uc3QgYmF0Y2ggPSBkYXRhYmFzZS5iYXRjaCgpO1xuICBhZGRUb0JhdGNoKGJhdGNoLCBTVE9SRV9LRVlTLnNlc3Npb24sIGpzb24obWFya09uQ2xvc2luZyhtYXJrKSkpO1xuICBhd2FpdCBiYXRjaC53cml0ZSh7IHN5bmM6IHRydWUgfSk7XG59XG5cbi8qKiBUaGUgcmVjb3JkIHRoYXQgcmVzZXJ2ZXMgYWxsIHZlcnNpb25zIHVwIHRvIHRoaXMgb25lLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGVuY29kZVZlcnNpb25zKHVudGlsOiBudW1iZXIpOiBCdWZmZXIge1xuICByZXR1cm4ganNvbih7IHVudGlsIH0pO1xufVxuXG5hc3luYyBmdW5jdGlvbiByZWZ1c2VGb3JlaWduUmVjb3JkcyhkYXRhYmFzZTogTGV2ZWxEYXRhYmFzZSwgcGxhY2U6IHN0cmluZyk6IFByb21pc2U8dm9pZD4ge1xuICBjb25zdCBpdGVyYXRvciA9IGRhdGFiYXNlLml0ZXJhdG9yKHtcbiAgICBndGU6IEJ1ZmZlci5hbGxvYygwKSxcbiAgICBsdDoga2V5Qnl0ZXMoJ1xceGZmXFx4ZmYnKSxcbiAgICByZXZlcnNlOiBmYWxzZSxcbiAgICBrZXlFbmNvZGluZzogJ2J1ZmZlcicsXG4gICAgdmFsdWVFbmNvZGluZzogJ2J1ZmZlcicsXG4gICAgaGlnaFdhdGVyTWFya0J5dGVzOiAxMDI0LFxuICB9KTtcbiAgdHJ5IHtcbiAgICBpZiAoKGF3YWl0IGl0ZXJhdG9yLm5leHR2KDEpKS5sZW5ndGggPT09IDApIHJldHVybjtcbiAgfSBmaW5hbGx5IHtcbiAgICBhd2FpdCBpdGVyYXRvci5jbG9zZSgpO1xuICB9XG4gIHRocm93IG5ldyBTcGlsbHdheUVycm9yKFxuICAgICdMRVZFTF9GT1JNQVRfVU5LTk9XTicsXG4gICAgYFRoZSBMZXZlbERCIHN0b3JlICR7cGxhY2V9IGhvbGRzIHJlY29yZHMgb2YgYW5vdGhlciBwcm9ncmFtLiBHaXZlIFNwaWxsd2F5IGEgZm9sZGVyIG9mIGl0cyBvd24uYCxcbiAgICB7IGRldGFpbHM6IHsgcGxhY2UsIHN1cHBvcnRlZDogU1RPUkVfRk9STUFUIH0gfSxcbiAgKTtcbn1cblxuZnVuY3Rpb24gZGVjb2RlRm9ybWF0KHJlY29yZDogVWludDhBcnJheSwgcGxhY2U6IHN0cmluZyk6IHN0cmluZyB7XG4gIGNvbnN0IHsgZm9ybWF0LCBzdG9yZUlkIH0gPSBwYXJzZShyZWNvcmQsICdmb3JtYXQnKTtcbiAgaWYgKHR5cGVvZiBmb3JtYXQgIT09ICdudW1iZXInKSB0aHJvdyBjb3JydXB0RXJyb3IoJ2Zvcm1hdCcpO1xuICBpZiAoZm9ybWF0ICE9PSBTVE9SRV9GT1JNQVQpIHtcbiAgICB0aHJvdyBuZXcgU3BpbGx3YXlFcnJvcihcbiAgICAgICdMRVZFTF9GT1JNQVRfVU5LTk9XTicsXG4gICAgICBgVGhlIExldmVsREIgc3RvcmUgJHtwbGFjZX0gaGFzIGZvcm1hdCAke2Zvcm1hdH07IHRoaXMgcmVsZWFzZSByZWFkcyAke1NUT1JFX0ZPUk1BVH0uIGAgK1xuICAgICAgICAnT3BlbiBpdCB3aXRoIHRoZSByZWxlYXNlIHRoYXQgd3JvdGUgaXQsIG9yIGEgbmV3ZXIgb25lLiBOb3RoaW5nIHdhcyBjaGFuZ2VkLicsXG4gICAgICB7IGRldGFpbHM6IHsgcGxhY2UsIGZvcm1hdCwgc3VwcG9ydGVkOiBTVE9SRV9GT1JNQVQgfSB9LFxuICAgICk7XG4gIH1cbiAgaWYgKHR5cGVvZiBzdG9yZUlkICE9PSAnc3RyaW5nJykgdGhyb3cgY29ycnVwdEVycm9yKCdmb3JtYXQnKTtcbiAgcmV0dXJuIHN0b3JlSWQ7XG59XG5cbmZ1bmN0aW9uIGRlY29kZVNlc3Npb24ocmVjb3JkOiBVaW50OEFycmF5IHwgdW5kZWZpbmVkKTogU2Vzc2lvbk1hcmsge1xuICBjb25zdCB7IGNsZWFuLCBib290SWQsIGluY2FybmF0aW9uIH0gPSBwYXJzZShyZWNvcmQsICdzZXNzaW9uJyk7XG4gIGlmICh0eXBlb2YgY2xlYW4gIT09ICdib29sZWFuJyB8fCAhaXNDb3VudChpbmNhcm5hdGlvbikpIHRocm93IGNvcnJ1cHRFcnJvcignc2Vzc2lvbicpO1xuICBpZiAoYm9vdElkID09PSB1bmRlZmluZWQpIHJldHVybiB7IGNsZWFuLCBpbmNhcm5hdGlvbiB9O1xuICBpZiAodHlwZW9mIGJvb3RJZCAhPT0gJ3N0cmluZycpIHRocm93IGNvcnJ1cHRFcnJvcignc2Vzc2lvbicpO1xuICByZXR1cm4geyBjbGVhbiwgYm9vdElkLCBpbmNhcm5hdGlvbiB9O1xufVxuXG5mdW5jdGlvbiBkZWNvZGVWZXJzaW9ucyhyZWNvcmQ6IFVpbnQ4QXJyYXkgfCB1bmRlZmluZWQpOiBudW1iZXIge1xuICBjb25zdCB7IHVudGlsIH0gPSBwYXJzZShyZWNvcmQsICd2ZXJzaW9ucycpO1xuICBpZiAoIWlzQ291bnQodW50aWwpKSB0aHJvdyBjb3JydXB0RXJyb3IoJ3ZlcnNpb25zJyk7XG4gIHJldHVybiB1bnRpbDtcbn1cblxuZnVuY3Rpb24gaXNDb3VudCh2YWx1ZTogdW5rbm93bik6IHZhbHVlIGlzIG51bWJlciB7XG4gIHJldHVybiB0eXBlb2YgdmFsdWUgPT09ICdudW1iZXInICYmIE51bWJlci5pc1NhZmVJbnRlZ2VyKHZhbHVlKSAmJiB2YWx1ZSA+PSAwO1xufVxuXG5mdW5jdGlvbiBqc29uKHZhbHVlOiBvYmplY3QpOiBCdWZmZXIge1xuICByZXR1cm4gQnVmZmVyLmZyb20oSlNPTi5zdHJpbmdpZnkodmFsdWUpLCAndXRmOCcpO1xufVxuXG5mdW5jdGlvbiBwYXJzZShyZWNvcmQ6IFVpbnQ4QXJyYXkgfCB1bmRlZmluZWQsIHJvbGU6IFJlY29yZFJvbGUpOiBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPiB7XG4gIGlmIChyZWNvcmQgPT09IHVuZGVmaW5lZCkgdGhyb3cgY29ycnVwdEVycm9yKHJvbGUpO1xuICBsZXQgdmFsdWU6IHVua25vd247XG4gIHRyeSB7XG4gICAgdmFsdWUgPSBKU09OLnBhcnNlKEJ1ZmZlci5mcm9tKHJlY29yZCkudG9TdHJpbmcoJ3V0ZjgnKSk7XG4gIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgdGhyb3cgY29ycnVwdEVycm9yKHJvbGUsIGVycm9yKTtcbiAgfVxuICBpZiAodHlwZW9mIHZhbHVlICE9PSAnb2JqZWN0JyB8fCB2YWx1ZSA9PT0gbnVsbCkgdGhyb3cgY29ycnVwdEVycm9yKHJvbGUpO1xuICByZXR1cm4gdmFsdWUgYXMgUmVjb3JkPHN0cmluZywgdW5rbm93bj47IC8vIEpTT04gb2JqZWN0cyBoYXZlIHN0cmluZyBrZXlzOyB2YWx1ZXMgc3RheSB1bmtub3duXG59XG4iLCAiaW1wb3J0IHR5cGUgeyBWZXJzaW9uIH0gZnJvbSAnQHNwaWxsd2F5L3N0b3JhZ2UnO1xuaW1wb3J0IHR5cGUgeyBDb21taXRRdWV1ZSB9IGZyb20gJy4vY29tbWl0LXF1ZXVlLnRzJztcbmltcG9ydCB7IFNUT1JFX0tFWVMgfSBmcm9tICcuL3BoeXNpY2FsLWtleS50cyc7XG5pbXBvcnQgeyBlbmNvZGVWZXJzaW9ucywgVkVSU0lPTl9SQU5HRSwgdHlwZSBTdG9yZUhlYWRlciB9IGZyb20gJy4vc3RvcmUtaGVhZGVyLnRzJztcblxuLyoqXG4gKiBIYW5kcyBvdXQgdmVyc2lvbnMgdGhhdCB3ZXJlIHJlc2VydmVkIG9uIHRoZSBkaXNrIGJlZm9yZS4gV2hlbiBoYWxmIG9mIHRoZSByYW5nZSBpcyB1c2VkLCB0aGUgbmV4dFxuICogb25lIGlzIHJlc2VydmVkIGluIGEgYmF0Y2ggb2YgaXRzIG93biBhY2NvcmQsIHN5bmNlZDsgbG9uZyBiZWZvcmUgdGhlIHJlc3QgaXMgdXNlZCB1cCBpdCBjb3VudHMuXG4gKi9cbmV4cG9ydCBjbGFzcyBWZXJzaW9uU291cmNlIHtcbiAgcmVhZG9ubHkgI3F1ZXVlOiBDb21taXRRdWV1ZTtcbiAgI2xhc3Q6IFZlcnNpb247XG4gICN1bnRpbDogVmVyc2lvbjtcbiAgI3Jlc2VydmluZyA9IGZhbHNlO1xuXG4gIGNvbnN0cnVjdG9yKGhlYWRlcjogU3RvcmVIZWFkZXIsIHF1ZXVlOiBDb21taXRRdWV1ZSkge1xuICAgIHRoaXMuI3F1ZXVlID0gcXVldWU7XG4gICAgdGhpcy4jbGFzdCA9IGhlYWRlci52ZXJzaW9uc0FmdGVyO1xuICAgIHRoaXMuI3VudGlsID0gaGVhZGVyLnZlcnNpb25zVW50aWw7XG4gIH1cblxuICAvKiogVGhlIHZlcnNpb24gdGhhdCB0aGUgbmV4dCBhY2NlcHRlZCBjb21taXQgZ2V0cywgb3IgYHVuZGVmaW5lZGAgd2hlbiBub25lIGlzIGxlZnQgZm9yIG5vdy4gKi9cbiAgbmV4dCgpOiBWZXJzaW9uIHwgdW5kZWZpbmVkIHtcbiAgICByZXR1cm4gdGhpcy4jbGFzdCA8IHRoaXMuI3VudGlsID8gdGhpcy4jbGFzdCArIDEgOiB1bmRlZmluZWQ7XG4gIH1cblxuICAvKiogVGFrZXMgdGhlIHZlcnNpb24gdGhhdCB7QGxpbmsgbmV4dH0gZ2F2ZS4gKi9cbiAgdGFrZSgpOiB2b2lkIHtcbiAgICB0aGlzLiNsYXN0Kys7XG4gICAgaWYgKCF0aGlzLiNyZXNlcnZpbmcgJiYgdGhpcy4jdW50aWwgLSB0aGlzLiNsYXN0IDwgVkVSU0lPTl9SQU5HRSAvIDIpIHRoaXMuI3Jlc2VydmUoKTtcbiAgfVxuXG4gICNyZXNlcnZlKCk6IHZvaWQge1xuICAgIHRoaXMuI3Jlc2VydmluZyA9IHRydWU7XG4gICAgY29uc3QgdW50aWwgPSB0aGlzLiN1bnRpbCArIFZFUlNJT05fUkFOR0U7XG4gICAgY29uc3QgZ3JvdXAgPSB0aGlzLiNxdWV1ZS5wdXRPdGhlcihTVE9SRV9LRVlTLnZlcnNpb25zLCBlbmNvZGVWZXJzaW9ucyh1bnRpbCksIHRydWUpO1xuICAgIGdyb3VwLndhaXRlcnMucHVzaCh7XG4gICAgICBhY2tub3dsZWRnZTogKCkgPT4ge1xuICAgICAgICB0aGlzLiN1bnRpbCA9IHVudGlsO1xuICAgICAgICB0aGlzLiNyZXNlcnZpbmcgPSBmYWxzZTtcbiAgICAgIH0sXG4gICAgICBmYWlsOiAoKSA9PiB1bmRlZmluZWQsIC8vIHRoZSBzZXNzaW9uIGVuZHMgd2l0aCB0aGUgZ3JvdXBcbiAgICB9KTtcbiAgfVxufVxuIiwgImltcG9ydCB0eXBlIHsgQ2xvY2sgfSBmcm9tICdAc3BpbGx3YXkvcnVudGltZSc7XG5pbXBvcnQgdHlwZSB7XG4gIENvbW1pdFJlc3VsdCxcbiAgRW50cnksXG4gIEtleSxcbiAgUmVzb2x2ZWRDb21taXQsXG4gIFJlc29sdmVkU2NhbixcbiAgU3RvcmFnZVN0YXRzLFxufSBmcm9tICdAc3BpbGx3YXkvc3RvcmFnZSc7XG5pbXBvcnQgdHlwZSB7IEtub3duRW50cnkgfSBmcm9tICcuL2NhY2hlZC1lbnRyeS50cyc7XG5pbXBvcnQgeyBDb21taXREZWNpZGVyIH0gZnJvbSAnLi9jb21taXQtZGVjaWRlci50cyc7XG5pbXBvcnQgdHlwZSB7IENvbW1pdEdyb3VwIH0gZnJvbSAnLi9jb21taXQtZ3JvdXAudHMnO1xuaW1wb3J0IHsgQ29tbWl0UXVldWUgfSBmcm9tICcuL2NvbW1pdC1xdWV1ZS50cyc7XG5pbXBvcnQgeyBDb21taXR0ZWRWaWV3IH0gZnJvbSAnLi9jb21taXR0ZWQtdmlldy50cyc7XG5pbXBvcnQgeyBEaXNrU3luYyB9IGZyb20gJy4vZGlzay1zeW5jLnRzJztcbmltcG9ydCB7IEV4cGlyeVN3ZWVwZXIgfSBmcm9tICcuL2V4cGlyeS1zd2VlcGVyLnRzJztcbmltcG9ydCB7IGZpbGVNZXRob2RzLCBrZXlCeXRlcywgdHlwZSBMZXZlbERhdGFiYXNlIH0gZnJvbSAnLi9sZXZlbC1kYXRhYmFzZS50cyc7XG5pbXBvcnQgeyBlbmdpbmVFcnJvciB9IGZyb20gJy4vbGV2ZWwtZXJyb3JzLnRzJztcbmltcG9ydCB0eXBlIHsgUmVzb2x2ZWRMZXZlbE9wdGlvbnMgfSBmcm9tICcuL2xldmVsLW9wdGlvbnMudHMnO1xuaW1wb3J0IHsgcmVhZFN0YXRzIH0gZnJvbSAnLi9sZXZlbC1zdGF0cy50cyc7XG5pbXBvcnQgeyBsaXZlRW50cnkgfSBmcm9tICcuL2xpdmUtZW50cnkudHMnO1xuaW1wb3J0IHsgU1RPUkVfS0VZUyB9IGZyb20gJy4vcGh5c2ljYWwta2V5LnRzJztcbmltcG9ydCB7IHNjYW5FbnRyaWVzIH0gZnJvbSAnLi9zY2FuLWVudHJpZXMudHMnO1xuaW1wb3J0IHsgY2xvc2VIZWFkZXIsIHR5cGUgU3RvcmVIZWFkZXIgfSBmcm9tICcuL3N0b3JlLWhlYWRlci50cyc7XG5pbXBvcnQgeyBWZXJzaW9uU291cmNlIH0gZnJvbSAnLi92ZXJzaW9uLXNvdXJjZS50cyc7XG5cbi8qKiBBIGdyb3VwIHRoYXQgdGhlIGVuZ2luZSBmYWlsZWQgdG8gd3JpdGUsIGFuZCB3aHkuICovXG5leHBvcnQgaW50ZXJmYWNlIEZhaWxlZEdyb3VwIHtcbiAgcmVhZG9ubHkgZ3JvdXA6IENvbW1pdEdyb3VwO1xuICByZWFkb25seSBjYXVzZTogdW5rbm93bjtcbn1cblxuLyoqIFdoYXQgYSB7QGxpbmsgTGV2ZWxTZXNzaW9ufSB3b3JrcyB3aXRoLiAqL1xuZXhwb3J0IGludGVyZmFjZSBMZXZlbFNlc3Npb25QYXJ0cyB7XG4gIHJlYWRvbmx5IGRhdGFiYXNlOiBMZXZlbERhdGFiYXNlO1xuICByZWFkb25seSBoZWFkZXI6IFN0b3JlSGVhZGVyO1xuICByZWFkb25seSBvcHRpb25zOiBSZXNvbHZlZExldmVsT3B0aW9ucztcbiAgLyoqIFRoZSBlbmdpbmUgZmFpbGVkIHRvIHdyaXRlOiB0aGlzIHNlc3Npb24gaXMgb3Zlci4gV2hvZXZlciB3YWl0cyBmb3IgdGhlIGdyb3VwIG11c3QgYmUgdG9sZC4gKi9cbiAgcmVhZG9ubHkgb25GYWlsZWQ6IChmYWlsZWQ6IEZhaWxlZEdyb3VwKSA9PiB2b2lkO1xufVxuXG4vKipcbiAqIE9uZSBvcGVuaW5nIG9mIGEgc3RvcmUsIGZyb20gdGhlIG1vbWVudCB0aGUgZW5naW5lIGlzIG9wZW4gdG8gaXRzIGNsb3NlIG9yIGl0cyBmaXJzdCBmYWlsZWQgd3JpdGUuXG4gKiBFdmVyeXRoaW5nIHRoYXQgaXMgcmVtZW1iZXJlZCBvZiB0aGUgZGF0YSAoY2FjaGUsIG92ZXJsYXksIHZlcnNpb25zKSBlbmRzIHdpdGggaXQuXG4gKi9cbmV4cG9ydCBjbGFzcyBMZXZlbFNlc3Npb24ge1xuICByZWFkb25seSBkYXRhYmFzZTogTGV2ZWxEYXRhYmFzZTtcbiAgcmVhZG9ubHkgaGVhZGVyOiBTdG9yZUhlYWRlcjtcbiAgcmVhZG9ubHkgI29wdGlvbnM6IFJlc29sdmVkTGV2ZWxPcHRpb25zO1xuICByZWFkb25seSAjY2xvY2s6IENsb2NrO1xuICByZWFkb25seSAjdmlldzogQ29tbWl0dGVkVmlldztcbiAgcmVhZG9ubHkgI3F1ZXVlOiBDb21taXRRdWV1ZTtcbiAgcmVhZG9ubHkgI2RlY2lkZXI6IENvbW1pdERlY2lkZXI7XG4gIHJlYWRvbmx5ICNzd2VlcGVyOiBFeHBpcnlTd2VlcGVyO1xuICByZWFkb25seSAjc3luYzogRGlza1N5bmM7XG4gICNlbmRlZCA9IGZhbHNlO1xuXG4gIGNvbnN0cnVjdG9yKHsgZGF0YWJhc2UsIGhlYWRlciwgb3B0aW9ucywgb25GYWlsZWQgfTogTGV2ZWxTZXNzaW9uUGFydHMpIHtcbiAgICBjb25zdCB7IGlkLCBjbG9jaywgcXVldWVCeXRlcyB9ID0gb3B0aW9ucztcbiAgICB0aGlzLmRhdGFiYXNlID0gZGF0YWJhc2U7XG4gICAgdGhpcy5oZWFkZXIgPSBoZWFkZXI7XG4gICAgdGhpcy4jb3B0aW9ucyA9IG9wdGlvbnM7XG4gICAgdGhpcy4jY2xvY2sgPSBjbG9jaztcbiAgICB0aGlzLiNxdWV1ZSA9IG5ldyBDb21taXRRdWV1ZShkYXRhYmFzZSwge1xuICAgICAgc3luY05leHQ6ICgpID0+IHRoaXMuI3N5bmMuaXNEdWUoKSxcbiAgICAgIG9uQWNrbm93bGVkZ2VkOiAoZ3JvdXAsIHN5bmNlZCkgPT4gdGhpcy4jYWNrbm93bGVkZ2VkKGdyb3VwLCBzeW5jZWQpLFxuICAgICAgb25GYWlsZWQ6IChncm91cCwgY2F1c2UpID0+IHtcbiAgICAgICAgdGhpcy4jZW5kKGVuZ2luZUVycm9yKGlkLCBmYWxzZSwgY2F1c2UpKTtcbiAgICAgICAgb25GYWlsZWQoeyBncm91cCwgY2F1c2UgfSk7XG4gICAgICB9LFxuICAgIH0pO1xuICAgIGNvbnN0IHF1ZXVlID0gdGhpcy4jcXVldWU7XG4gICAgdGhpcy4jc3luYyA9IG5ldyBEaXNrU3luYyhvcHRpb25zLnN5bmMsIGNsb2NrLCAoKSA9PiB7XG4gICAgICBxdWV1ZS5wdXRPdGhlcihTVE9SRV9LRVlTLnN5bmNlZCwgQnVmZmVyLmZyb20oJ3t9JyksIHRydWUpO1xuICAgIH0pO1xuICAgIHRoaXMuI3ZpZXcgPSBuZXcgQ29tbWl0dGVkVmlldyhkYXRhYmFzZSwge1xuICAgICAgY2FjaGVCeXRlczogb3B0aW9ucy5jYWNoZUJ5dGVzLFxuICAgICAgYmxvY2tpbmdSZWFkczogb3B0aW9ucy5ibG9ja2luZ1JlYWRzICYmIGRhdGFiYXNlLnN1cHBvcnRzLmdldFN5bmMgPT09IHRydWUsXG4gICAgICBpc1BlbmRpbmc6IChrZXkpID0+IHF1ZXVlLnBlbmRpbmcoa2V5KSAhPT0gdW5kZWZpbmVkLFxuICAgICAgcmVhZEVycm9yOiAoY2F1c2UpID0+IGVuZ2luZUVycm9yKGlkLCBmYWxzZSwgY2F1c2UpLFxuICAgIH0pO1xuICAgIGNvbnN0IHZpZXcgPSB0aGlzLiN2aWV3O1xuICAgIGNvbnN0IGludGVydmFsTXMgPSBvcHRpb25zLnN3ZWVwSW50ZXJ2YWxNcztcbiAgICB0aGlzLiNzd2VlcGVyID0gbmV3IEV4cGlyeVN3ZWVwZXIoeyBkYXRhYmFzZSwgY2xvY2ssIHF1ZXVlLCB2aWV3LCBpbnRlcnZhbE1zIH0pO1xuICAgIGNvbnN0IHZlcnNpb25zID0gbmV3IFZlcnNpb25Tb3VyY2UoaGVhZGVyLCBxdWV1ZSk7XG4gICAgY29uc3Qgc3dlZXBlciA9IHRoaXMuI3N3ZWVwZXI7XG4gICAgdGhpcy4jZGVjaWRlciA9IG5ldyBDb21taXREZWNpZGVyKHsgaWQsIGNsb2NrLCBxdWV1ZUJ5dGVzLCB2aWV3LCBxdWV1ZSwgdmVyc2lvbnMsIHN3ZWVwZXIgfSk7XG4gICAgdGhpcy4jc3dlZXBlci5zdGFydCgpO1xuICB9XG5cbiAgZ2V0KGtleTogS2V5KTogUHJvbWlzZTxFbnRyeSB8IHVuZGVmaW5lZD4ge1xuICAgIGNvbnN0IGtub3duID0gdGhpcy4jdmlldy5wZWVrKGtleSk7XG4gICAgaWYgKGtub3duICE9PSB1bmRlZmluZWQpIHJldHVybiBQcm9taXNlLnJlc29sdmUodGhpcy4jYW5zd2VyKGtub3duKSk7XG4gICAgcmV0dXJuIG5ldyBQcm9taXNlKChyZXNvbHZlLCByZWplY3QpID0+IHtcbiAgICAgIHRoaXMuI3ZpZXcuZmluZChrZXksIChlbnRyeSkgPT4gcmVzb2x2ZSh0aGlzLiNhbnN3ZXIoZW50cnkpKSwgcmVqZWN0KTtcbiAgICB9KTtcbiAgfVxuXG4gIGdldE1hbnkoa2V5czogcmVhZG9ubHkgS2V5W10pOiBQcm9taXNlPChFbnRyeSB8IHVuZGVmaW5lZClbXT4ge1xuICAgIGlmIChrZXlzLmxlbmd0aCA9PT0gMCkgcmV0dXJuIFByb21pc2UucmVzb2x2ZShbXSk7XG4gICAgcmV0dXJuIG5ldyBQcm9taXNlKChyZXNvbHZlLCByZWplY3QpID0+IHtcbiAgICAgIGNvbnN0IGVudHJpZXMgPSBuZXcgQXJyYXk8RW50cnkgfCB1bmRlZmluZWQ+KGtleXMubGVuZ3RoKTtcbiAgICAgIGxldCBsZWZ0ID0ga2V5cy5sZW5ndGg7XG4gICAgICBrZXlzLmZvckVhY2goKGtleSwgaW5kZXgpID0+IHtcbiAgICAgICAgdGhpcy4jdmlldy5maW5kKFxuICAgICAgICAgIGtleSxcbiAgICAgICAgICAoZW50cnkpID0+IHtcbiAgICAgICAgICAgIGVudHJpZXNbaW5kZXhdID0gdGhpcy4jYW5zd2VyKGVudHJ5KTtcbiAgICAgICAgICAgIGlmICgtLWxlZnQgPT09IDApIHJlc29sdmUoZW50cmllcyk7XG4gICAgICAgICAgfSxcbiAgICAgICAgICByZWplY3QsXG4gICAgICAgICk7XG4gICAgICB9KTtcbiAgICB9KTtcbiAgfVxuXG4gIGNvbW1pdChjb21taXQ6IFJlc29sdmVkQ29tbWl0KTogUHJvbWlzZTxDb21taXRSZXN1bHQ+IHtcbiAgICByZXR1cm4gdGhpcy4jZGVjaWRlci5jb21taXQoY29tbWl0KTtcbiAgfVxuXG4gIGFzeW5jICpzY2FuKHNjYW46IFJlc29sdmVkU2Nhbik6IEFzeW5jR2VuZXJhdG9yPHJlYWRvbmx5IEVudHJ5W10sIHZvaWQsIHZvaWQ+IHtcbiAgICBjb25zdCB7IGRhdGFiYXNlIH0gPSB0aGlzO1xuICAgIGNvbnN0IHNldHRsZWQgPSB0aGlzLiNiYXRjaFVuZGVyV2F5U2V0dGxlZCgpO1xuICAgIHRyeSB7XG4gICAgICB5aWVsZCogc2NhbkVudHJpZXMoeyBkYXRhYmFzZSwgY2xvY2s6IHRoaXMuI2Nsb2NrLCBzZXR0bGVkIH0sIHNjYW4pO1xuICAgIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgICB0aHJvdyBlbmdpbmVFcnJvcih0aGlzLiNvcHRpb25zLmlkLCBmYWxzZSwgZXJyb3IpO1xuICAgIH1cbiAgfVxuXG4gIGFzeW5jIHN0YXRzKCk6IFByb21pc2U8U3RvcmFnZVN0YXRzPiB7XG4gICAgdHJ5IHtcbiAgICAgIHJldHVybiBhd2FpdCByZWFkU3RhdHModGhpcy5kYXRhYmFzZSk7XG4gICAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICAgIHRocm93IGVuZ2luZUVycm9yKHRoaXMuI29wdGlvbnMuaWQsIGZhbHNlLCBlcnJvcik7XG4gICAgfVxuICB9XG5cbiAgLyoqIFdhaXRzIGZvciB3aGF0IHdhcyBhY2NlcHRlZCwgdGhlbiBtYXJrcyB0aGUgc3RvcmUgYXMgbGVmdCBjbGVhbi4gVGhlIGVuZ2luZSBzdGF5cyBvcGVuLiAqL1xuICBhc3luYyBjbG9zZSgpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBhd2FpdCB0aGlzLiNzd2VlcGVyLnN0b3AoKTtcbiAgICBhd2FpdCB0aGlzLiNxdWV1ZS5pZGxlKCk7XG4gICAgdGhpcy4jc3luYy5zdG9wKCk7XG4gICAgaWYgKHRoaXMuI2VuZGVkIHx8IHRoaXMuaGVhZGVyLm1hcmsuY2xlYW4pIHJldHVybjtcbiAgICAvLyBBIHN5bmMgY292ZXJzIHRoZSBlbmdpbmUncyBuZXdlc3QgbG9nIG9ubHk6IG9sZGVyIG9uZXMgYXJlIHNhZmUgd2hlbiB0aGV5IGJlY2FtZSB0YWJsZXMuXG4gICAgY29uc3QgZmlsZXMgPSBmaWxlTWV0aG9kcyh0aGlzLmRhdGFiYXNlKTtcbiAgICBpZiAodGhpcy4jc3luYy5ldmVyVW5zeW5jZWQgJiYgZmlsZXMgIT09IHVuZGVmaW5lZCkge1xuICAgICAgY29uc3Qgbm90aGluZyA9IGtleUJ5dGVzKFNUT1JFX0tFWVMuc3luY2VkKTtcbiAgICAgIGF3YWl0IGZpbGVzLmNvbXBhY3RSYW5nZShub3RoaW5nLCBub3RoaW5nLCB7IGtleUVuY29kaW5nOiAnYnVmZmVyJyB9KTtcbiAgICB9XG4gICAgYXdhaXQgY2xvc2VIZWFkZXIodGhpcy5kYXRhYmFzZSwgdGhpcy5oZWFkZXIubWFyayk7XG4gIH1cblxuICAjYW5zd2VyKGtub3duOiBLbm93bkVudHJ5KTogRW50cnkgfCB1bmRlZmluZWQge1xuICAgIHJldHVybiBsaXZlRW50cnkoa25vd24sIHRoaXMuI2Nsb2NrKT8ucGxhaW4oKTtcbiAgfVxuXG4gICNhY2tub3dsZWRnZWQoZ3JvdXA6IENvbW1pdEdyb3VwLCBzeW5jZWQ6IGJvb2xlYW4pOiB2b2lkIHtcbiAgICB0aGlzLiNzeW5jLndyb3RlKHN5bmNlZCk7XG4gICAgZm9yIChjb25zdCBwZW5kaW5nIG9mIGdyb3VwLnJlY29yZHMpIHRoaXMuI3ZpZXcuYWNrbm93bGVkZ2UocGVuZGluZyk7XG4gIH1cblxuICAjYmF0Y2hVbmRlcldheVNldHRsZWQoKTogKCkgPT4gUHJvbWlzZTx2b2lkPiB7XG4gICAgcmV0dXJuICgpID0+IHtcbiAgICAgIGNvbnN0IHVuZGVyV2F5ID0gdGhpcy4jcXVldWUudW5kZXJXYXk7XG4gICAgICBpZiAodW5kZXJXYXkgPT09IHVuZGVmaW5lZCkgcmV0dXJuIFByb21pc2UucmVzb2x2ZSgpO1xuICAgICAgcmV0dXJuIG5ldyBQcm9taXNlKChyZXNvbHZlLCByZWplY3QpID0+IHtcbiAgICAgICAgdGhpcy4jcXVldWUud2hlbkFja25vd2xlZGdlZCh1bmRlcldheSwgeyBhY2tub3dsZWRnZTogcmVzb2x2ZSwgZmFpbDogcmVqZWN0IH0pO1xuICAgICAgfSk7XG4gICAgfTtcbiAgfVxuXG4gICNlbmQoZXJyb3I6IEVycm9yKTogdm9pZCB7XG4gICAgdGhpcy4jZW5kZWQgPSB0cnVlO1xuICAgIHRoaXMuI3N5bmMuc3RvcCgpO1xuICAgIHZvaWQgdGhpcy4jc3dlZXBlci5zdG9wKCk7XG4gICAgdGhpcy4jcXVldWUuZmFpbFF1ZXVlZChlcnJvcik7XG4gICAgdGhpcy4jdmlldy5mYWlsKGVycm9yKTtcbiAgfVxufVxuIiwgImltcG9ydCB7IGFzc2VydFRoYXQsIHR5cGUgQXBwbGllZCB9IGZyb20gJ0BzcGlsbHdheS9ydW50aW1lJztcbmltcG9ydCB0eXBlIHtcbiAgQ29tbWl0UmVzdWx0LFxuICBFbnRyeSxcbiAgS2V5LFxuICBSZXNvbHZlZENvbW1pdCxcbiAgUmVzb2x2ZWRTY2FuLFxuICBTdG9yYWdlQmFja2VuZCxcbiAgU3RvcmFnZUNhcGFiaWxpdGllcyxcbiAgU3RvcmFnZVN0YXRzLFxufSBmcm9tICdAc3BpbGx3YXkvc3RvcmFnZSc7XG5pbXBvcnQgeyBieXRlc09mQ29tbWl0LCB3aXRoT3duVmFsdWVzIH0gZnJvbSAnLi9oZWxkLWNvbW1pdC50cyc7XG5pbXBvcnQgeyB3YXNBcHBsaWVkIH0gZnJvbSAnLi9pbi1kb3VidC50cyc7XG5pbXBvcnQgdHlwZSB7IExldmVsRGF0YWJhc2UgfSBmcm9tICcuL2xldmVsLWRhdGFiYXNlLnRzJztcbmltcG9ydCB7IGVuZ2luZUVycm9yLCBmYWlsdXJlT2YsIG9wZW5FcnJvciwgb3ZlcmxvYWRlZEVycm9yIH0gZnJvbSAnLi9sZXZlbC1lcnJvcnMudHMnO1xuaW1wb3J0IHR5cGUgeyBSZXNvbHZlZExldmVsT3B0aW9ucyB9IGZyb20gJy4vbGV2ZWwtb3B0aW9ucy50cyc7XG5pbXBvcnQgdHlwZSB7IExldmVsUGxhY2UsIE9wZW5lZERhdGFiYXNlIH0gZnJvbSAnLi9sZXZlbC1wbGFjZS50cyc7XG5pbXBvcnQgeyBMZXZlbFNlc3Npb24sIHR5cGUgRmFpbGVkR3JvdXAgfSBmcm9tICcuL2xldmVsLXNlc3Npb24udHMnO1xuaW1wb3J0IHsgb3BlbkhlYWRlciwgdHlwZSBTdG9yZUhlYWRlciB9IGZyb20gJy4vc3RvcmUtaGVhZGVyLnRzJztcblxuLyoqIEFmdGVyIGFuIG9wZW5pbmcgdGhhdCBmYWlsZWQgdGhlIG5leHQgb25lIGlzIHRyaWVkIHRoaXMgbXVjaCBsYXRlciwgYnkgd2hvZXZlciBjb21lcyB0aGVuLiAqL1xuY29uc3QgUkVPUEVOX0FGVEVSX01TID0gMTAwMDtcblxuLyoqXG4gKiBPcGVucyB0aGUgZW5naW5lIGF0IHRoZSBmaXJzdCBvcGVyYXRpb24sIGFuZCBhbmV3IGFmdGVyIGl0IGZhaWxlZCB0byB3cml0ZTogb25seSBhbiBlbmdpbmUgdGhhdFxuICogd2FzIG9wZW5lZCBhZ2FpbiBzYXlzIGZvciBzdXJlIHdoYXQgaXQgaGFzLiAoTGV2ZWxEQiwgYWZ0ZXIgYSBmYWlsZWQgd3JpdGUsIG1heSBob2xkIGEgcGFydCBvZiB0aGVcbiAqIGJhdGNoIGluIGEgYnVmZmVyLCBvciB0aGUgd2hvbGUgYmF0Y2ggaW4gaXRzIGxvZyB3aXRob3V0IHNob3dpbmcgaXQuKVxuICovXG5leHBvcnQgY2xhc3MgTGV2ZWxCYWNrZW5kIGltcGxlbWVudHMgU3RvcmFnZUJhY2tlbmQge1xuICByZWFkb25seSBpZDogc3RyaW5nO1xuICByZWFkb25seSBjYXBhYmlsaXRpZXM6IFN0b3JhZ2VDYXBhYmlsaXRpZXM7XG4gIHJlYWRvbmx5ICNwbGFjZTogTGV2ZWxQbGFjZTtcbiAgcmVhZG9ubHkgI29wdGlvbnM6IFJlc29sdmVkTGV2ZWxPcHRpb25zO1xuICAjb3BlbmVkOiBPcGVuZWREYXRhYmFzZSB8IHVuZGVmaW5lZDtcbiAgI3Nlc3Npb246IExldmVsU2Vzc2lvbiB8IHVuZGVmaW5lZDtcbiAgI29wZW5pbmc6IFByb21pc2U8TGV2ZWxTZXNzaW9uPiB8IHVuZGVmaW5lZDtcbiAgI3JlZnVzYWw6IHsgcmVhZG9ubHkgZXJyb3I6IHVua25vd247IHJlYWRvbmx5IHVudGlsTXM6IG51bWJlciB9IHwgdW5kZWZpbmVkO1xuICAjaW5jYXJuYXRpb24gPSAwO1xuICAjZW5naW5lTG9zdFdyaXRlcyA9IGZhbHNlO1xuICAvKiogQnl0ZXMgb2YgY29tbWl0cyB0aGF0IHdhaXQgZm9yIHRoZSBvcGVuaW5nLiAqL1xuICAjd2FpdGluZ0J5dGVzID0gMDtcblxuICBjb25zdHJ1Y3RvcihwbGFjZTogTGV2ZWxQbGFjZSwgb3B0aW9uczogUmVzb2x2ZWRMZXZlbE9wdGlvbnMpIHtcbiAgICB0aGlzLmlkID0gb3B0aW9ucy5pZDtcbiAgICB0aGlzLiNwbGFjZSA9IHBsYWNlO1xuICAgIHRoaXMuI29wdGlvbnMgPSBvcHRpb25zO1xuICAgIHRoaXMuY2FwYWJpbGl0aWVzID0gT2JqZWN0LmZyZWV6ZSh7XG4gICAgICBvcmRlcmVkU2NhbjogdHJ1ZSxcbiAgICAgIHNuYXBzaG90U2NhbjogcGxhY2Uuc25hcHNob3RTY2FuLFxuICAgICAgYXRvbWljU2NvcGU6ICdzdG9yYWdlJyxcbiAgICAgIGR1cmFiaWxpdHk6IGR1cmFiaWxpdHlPZihwbGFjZSwgb3B0aW9ucyksXG4gICAgICBzaGFyZWQ6IGZhbHNlLFxuICAgICAgbmF0aXZlRXhwaXJ5OiB0cnVlLFxuICAgICAgbGltaXRzOiBvcHRpb25zLmxpbWl0cyxcbiAgICB9KTtcbiAgfVxuXG4gIC8qKiAwIHVudGlsIHRoZSBzdG9yZSBpcyBvcGVuLiAqL1xuICBnZXQgaW5jYXJuYXRpb24oKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy4jaW5jYXJuYXRpb247XG4gIH1cblxuICAvKiogT3BlbnMgdGhlIHN0b3JlIGlmIGl0IGlzIG5vdC4gKi9cbiAgYXN5bmMgb3BlbigpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBhd2FpdCAodGhpcy4jc2Vzc2lvbiA/PyB0aGlzLiNvcGVuKCkpO1xuICB9XG5cbiAgZ2V0KGtleTogS2V5KTogUHJvbWlzZTxFbnRyeSB8IHVuZGVmaW5lZD4ge1xuICAgIHJldHVybiB0aGlzLiNzZXNzaW9uPy5nZXQoa2V5KSA/PyB0aGlzLiNvcGVuKCkudGhlbigoc2Vzc2lvbikgPT4gc2Vzc2lvbi5nZXQoa2V5KSk7XG4gIH1cblxuICBnZXRNYW55KGtleXM6IHJlYWRvbmx5IEtleVtdKTogUHJvbWlzZTwoRW50cnkgfCB1bmRlZmluZWQpW10+IHtcbiAgICByZXR1cm4gdGhpcy4jc2Vzc2lvbj8uZ2V0TWFueShrZXlzKSA/PyB0aGlzLiNvcGVuKCkudGhlbigoc2Vzc2lvbikgPT4gc2Vzc2lvbi5nZXRNYW55KGtleXMpKTtcbiAgfVxuXG4gIGNvbW1pdChjb21taXQ6IFJlc29sdmVkQ29tbWl0KTogUHJvbWlzZTxDb21taXRSZXN1bHQ+IHtcbiAgICByZXR1cm4gdGhpcy4jc2Vzc2lvbj8uY29tbWl0KGNvbW1pdCkgPz8gdGhpcy4jY29tbWl0V2hlbk9wZW4oY29tbWl0KTtcbiAgfVxuXG4gIGFzeW5jICpzY2FuKHNjYW46IFJlc29sdmVkU2Nhbik6IEFzeW5jR2VuZXJhdG9yPHJlYWRvbmx5IEVudHJ5W10sIHZvaWQsIHZvaWQ+IHtcbiAgICBjb25zdCBzZXNzaW9uID0gdGhpcy4jc2Vzc2lvbiA/PyAoYXdhaXQgdGhpcy4jb3BlbigpKTtcbiAgICB5aWVsZCogc2Vzc2lvbi5zY2FuKHNjYW4pO1xuICB9XG5cbiAgYXN5bmMgc3RhdHMoKTogUHJvbWlzZTxTdG9yYWdlU3RhdHM+IHtcbiAgICBjb25zdCBzZXNzaW9uID0gdGhpcy4jc2Vzc2lvbiA/PyAoYXdhaXQgdGhpcy4jb3BlbigpKTtcbiAgICByZXR1cm4gYXdhaXQgc2Vzc2lvbi5zdGF0cygpO1xuICB9XG5cbiAgYXN5bmMgY2xvc2UoKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgZG8ge1xuICAgICAgYXdhaXQgdGhpcy4jb3BlbmluZz8uY2F0Y2goKCkgPT4gdW5kZWZpbmVkKTsgLy8gdGhvc2Ugd2hvIGFza2VkIGZvciBpdCB3ZXJlIHRvbGRcbiAgICAgIGNvbnN0IHNlc3Npb24gPSB0aGlzLiNzZXNzaW9uO1xuICAgICAgdGhpcy4jc2Vzc2lvbiA9IHVuZGVmaW5lZDtcbiAgICAgIC8vIFdpdGhvdXQgdGhlIG1hcmsgb2YgYSBjbGVhbiBjbG9zZSB0aGUgbmV4dCBvcGVuaW5nIGlzIGNhcmVmdWw7IHRoYXQgaXMgYWxsLlxuICAgICAgYXdhaXQgc2Vzc2lvbj8uY2xvc2UoKS5jYXRjaCgoKSA9PiB1bmRlZmluZWQpO1xuICAgIH0gd2hpbGUgKHRoaXMuI29wZW5pbmcgIT09IHVuZGVmaW5lZCk7IC8vIHRoZSBsYXN0IGJhdGNoIGZhaWxlZCBhbmQgd2FzIGxvb2tlZCBpbnRvXG4gICAgYXdhaXQgdGhpcy4jY2xvc2VFbmdpbmUoKTtcbiAgfVxuXG4gICNjb21taXRXaGVuT3Blbihjb21taXQ6IFJlc29sdmVkQ29tbWl0KTogUHJvbWlzZTxDb21taXRSZXN1bHQ+IHtcbiAgICBjb25zdCBieXRlcyA9IGJ5dGVzT2ZDb21taXQoY29tbWl0KTtcbiAgICBjb25zdCB7IGlkLCBxdWV1ZUJ5dGVzIH0gPSB0aGlzLiNvcHRpb25zO1xuICAgIGlmICh0aGlzLiN3YWl0aW5nQnl0ZXMgPiAwICYmIHRoaXMuI3dhaXRpbmdCeXRlcyArIGJ5dGVzID4gcXVldWVCeXRlcykge1xuICAgICAgcmV0dXJuIFByb21pc2UucmVqZWN0KG92ZXJsb2FkZWRFcnJvcihpZCwgcXVldWVCeXRlcykpO1xuICAgIH1cbiAgICBjb25zdCBvd24gPSB3aXRoT3duVmFsdWVzKGNvbW1pdCk7XG4gICAgdGhpcy4jd2FpdGluZ0J5dGVzICs9IGJ5dGVzO1xuICAgIHJldHVybiB0aGlzLiNvcGVuKClcbiAgICAgIC5maW5hbGx5KCgpID0+IHtcbiAgICAgICAgdGhpcy4jd2FpdGluZ0J5dGVzIC09IGJ5dGVzO1xuICAgICAgfSlcbiAgICAgIC50aGVuKChzZXNzaW9uKSA9PiBzZXNzaW9uLmNvbW1pdChvd24pKTtcbiAgfVxuXG4gICNvcGVuKCk6IFByb21pc2U8TGV2ZWxTZXNzaW9uPiB7XG4gICAgaWYgKHRoaXMuI29wZW5pbmcgIT09IHVuZGVmaW5lZCkgcmV0dXJuIHRoaXMuI29wZW5pbmc7XG4gICAgY29uc3QgcmVmdXNhbCA9IHRoaXMuI3JlZnVzYWw7XG4gICAgaWYgKHJlZnVzYWwgIT09IHVuZGVmaW5lZCAmJiB0aGlzLiNvcHRpb25zLmNsb2NrLm1vbm90b25pY01zKCkgPCByZWZ1c2FsLnVudGlsTXMpIHtcbiAgICAgIHJldHVybiBQcm9taXNlLnJlamVjdChyZWZ1c2FsLmVycm9yKTtcbiAgICB9XG4gICAgcmV0dXJuIHRoaXMuI3N0YXJ0T3BlbmluZygoKSA9PiB0aGlzLiNvcGVuU2Vzc2lvbigpKTtcbiAgfVxuXG4gICNzdGFydE9wZW5pbmcob3BlbjogKCkgPT4gUHJvbWlzZTxMZXZlbFNlc3Npb24+KTogUHJvbWlzZTxMZXZlbFNlc3Npb24+IHtcbiAgICB0aGlzLiNvcGVuaW5nID0gdGhpcy4jZmluaXNoT3BlbmluZyhvcGVuKCkpO1xuICAgIHJldHVybiB0aGlzLiNvcGVuaW5nO1xuICB9XG5cbiAgYXN5bmMgI2ZpbmlzaE9wZW5pbmcob3BlbmluZzogUHJvbWlzZTxMZXZlbFNlc3Npb24+KTogUHJvbWlzZTxMZXZlbFNlc3Npb24+IHtcbiAgICB0cnkge1xuICAgICAgY29uc3Qgc2Vzc2lvbiA9IGF3YWl0IG9wZW5pbmc7XG4gICAgICB0aGlzLiNzZXNzaW9uID0gc2Vzc2lvbjtcbiAgICAgIHRoaXMuI3JlZnVzYWwgPSB1bmRlZmluZWQ7XG4gICAgICByZXR1cm4gc2Vzc2lvbjtcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgY29uc3QgdW50aWxNcyA9IHRoaXMuI29wdGlvbnMuY2xvY2subW9ub3RvbmljTXMoKSArIFJFT1BFTl9BRlRFUl9NUztcbiAgICAgIHRoaXMuI3JlZnVzYWwgPSB7IGVycm9yLCB1bnRpbE1zIH07XG4gICAgICB0aHJvdyBlcnJvcjtcbiAgICB9IGZpbmFsbHkge1xuICAgICAgdGhpcy4jb3BlbmluZyA9IHVuZGVmaW5lZDtcbiAgICB9XG4gIH1cblxuICAvKiogYGJlZm9yZWAgc2VlcyB0aGUgZW5naW5lIGJlZm9yZSBhbnl0aGluZyBpcyB3cml0dGVuIHRvIGl0LiAqL1xuICBhc3luYyAjb3BlblNlc3Npb24oYmVmb3JlPzogKGRhdGFiYXNlOiBMZXZlbERhdGFiYXNlKSA9PiBQcm9taXNlPHZvaWQ+KTogUHJvbWlzZTxMZXZlbFNlc3Npb24+IHtcbiAgICBhc3NlcnRUaGF0KHRoaXMuI29wZW5lZCA9PT0gdW5kZWZpbmVkLCAndGhlIGVuZ2luZSB0byBiZSBjbG9zZWQgYmVmb3JlIGl0IGlzIG9wZW5lZCcpO1xuICAgIHRoaXMuI29wZW5lZCA9IGF3YWl0IHRoaXMuI3BsYWNlLm9wZW4oKTtcbiAgICB0cnkge1xuICAgICAgY29uc3QgeyBkYXRhYmFzZSB9ID0gdGhpcy4jb3BlbmVkO1xuICAgICAgYXdhaXQgYmVmb3JlPy4oZGF0YWJhc2UpO1xuICAgICAgY29uc3QgaGVhZGVyID0gYXdhaXQgdGhpcy4jb3BlbkhlYWRlcihkYXRhYmFzZSk7XG4gICAgICB0aGlzLiNlbmdpbmVMb3N0V3JpdGVzID0gZmFsc2U7XG4gICAgICB0aGlzLiNpbmNhcm5hdGlvbiA9IGhlYWRlci5tYXJrLmluY2FybmF0aW9uO1xuICAgICAgcmV0dXJuIG5ldyBMZXZlbFNlc3Npb24oe1xuICAgICAgICBkYXRhYmFzZSxcbiAgICAgICAgaGVhZGVyLFxuICAgICAgICBvcHRpb25zOiB0aGlzLiNvcHRpb25zLFxuICAgICAgICBvbkZhaWxlZDogKGZhaWxlZCkgPT4gdGhpcy4jcmVjb3ZlcihmYWlsZWQpLFxuICAgICAgfSk7XG4gICAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICAgIGF3YWl0IHRoaXMuI2Nsb3NlRW5naW5lKCkuY2F0Y2goKCkgPT4gdW5kZWZpbmVkKTsgLy8gdGhlIGZpcnN0IGVycm9yIGlzIHRoZSBvbmUgdG8gdGVsbFxuICAgICAgdGhyb3cgb3BlbkVycm9yKHRoaXMuI3BsYWNlLm5hbWUsIGVycm9yKTtcbiAgICB9XG4gIH1cblxuICBhc3luYyAjb3BlbkhlYWRlcihkYXRhYmFzZTogTGV2ZWxEYXRhYmFzZSk6IFByb21pc2U8U3RvcmVIZWFkZXI+IHtcbiAgICBjb25zdCB7IGJvb3RJZCwgcmFuZG9tLCBzeW5jIH0gPSB0aGlzLiNvcHRpb25zO1xuICAgIHJldHVybiBhd2FpdCBvcGVuSGVhZGVyKGRhdGFiYXNlLCB7XG4gICAgICBwbGFjZTogdGhpcy4jcGxhY2UubmFtZSxcbiAgICAgIGJvb3RJZDogYXdhaXQgYm9vdElkKCksXG4gICAgICBlbmdpbmVMb3N0V3JpdGVzOiB0aGlzLiNlbmdpbmVMb3N0V3JpdGVzLFxuICAgICAgc3luY3NFYWNoQ29tbWl0OiBzeW5jID09PSB0cnVlLFxuICAgICAgcmFuZG9tLFxuICAgIH0pO1xuICB9XG5cbiAgLyoqIE9wZW5zIHRoZSBlbmdpbmUgYW5ldywgYW5kIHRlbGxzIHRob3NlIHdobyB3YWl0IGZvciB0aGUgZmFpbGVkIGdyb3VwIHdoYXQgYmVjYW1lIG9mIGl0LiAqL1xuICAjcmVjb3Zlcih7IGdyb3VwLCBjYXVzZSB9OiBGYWlsZWRHcm91cCk6IHZvaWQge1xuICAgIHRoaXMuI3Nlc3Npb24gPSB1bmRlZmluZWQ7XG4gICAgLy8gQSBmdWxsIGRpc2sgcmVmdXNlcyBhIHdyaXRlIHdoZW4gaXQgaXMgbWFkZTsgb3RoZXIgZmFpbHVyZXMgbWF5IGhhdmUgY29zdCBlYXJsaWVyIG9uZXMuXG4gICAgaWYgKHRoaXMuI29wdGlvbnMuc3luYyAhPT0gdHJ1ZSAmJiBmYWlsdXJlT2YoY2F1c2UpICE9PSAnTEVWRUxfRElTS19GVUxMJykge1xuICAgICAgdGhpcy4jZW5naW5lTG9zdFdyaXRlcyA9IHRydWU7XG4gICAgfVxuICAgIGxldCBhcHBsaWVkOiBBcHBsaWVkID0gJ3Vua25vd24nO1xuICAgIGNvbnN0IHJlb3BlbmVkID0gdGhpcy4jc3RhcnRPcGVuaW5nKGFzeW5jICgpID0+IHtcbiAgICAgIGF3YWl0IHRoaXMuI2Nsb3NlRW5naW5lKCk7XG4gICAgICByZXR1cm4gYXdhaXQgdGhpcy4jb3BlblNlc3Npb24oYXN5bmMgKGRhdGFiYXNlKSA9PiB7XG4gICAgICAgIGlmICh0aGlzLiNwbGFjZS5jbG9zZUlzRmluYWwpIGFwcGxpZWQgPSAoYXdhaXQgd2FzQXBwbGllZChkYXRhYmFzZSwgZ3JvdXApKSA/PyAndW5rbm93bic7XG4gICAgICB9KTtcbiAgICB9KTtcbiAgICBjb25zdCBzZXR0bGUgPSAoKTogdm9pZCA9PiB7XG4gICAgICBmb3IgKGNvbnN0IHdhaXRlciBvZiBncm91cC53YWl0ZXJzKSB7XG4gICAgICAgIGlmIChhcHBsaWVkID09PSB0cnVlKSB3YWl0ZXIuYWNrbm93bGVkZ2UoKTtcbiAgICAgICAgZWxzZSB3YWl0ZXIuZmFpbChlbmdpbmVFcnJvcih0aGlzLmlkLCBhcHBsaWVkLCBjYXVzZSkpO1xuICAgICAgfVxuICAgIH07XG4gICAgcmVvcGVuZWQudGhlbihzZXR0bGUsIHNldHRsZSk7IC8vIHdobyB3YWl0cyBmb3IgdGhlIG9wZW5pbmcgaXRzZWxmIGlzIHRvbGQgYnkgaXRcbiAgfVxuXG4gIGFzeW5jICNjbG9zZUVuZ2luZSgpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBjb25zdCBvcGVuZWQgPSB0aGlzLiNvcGVuZWQ7XG4gICAgaWYgKG9wZW5lZCA9PT0gdW5kZWZpbmVkKSByZXR1cm47XG4gICAgYXdhaXQgb3BlbmVkLmNsb3NlKCk7XG4gICAgdGhpcy4jb3BlbmVkID0gdW5kZWZpbmVkO1xuICB9XG59XG5cbmZ1bmN0aW9uIGR1cmFiaWxpdHlPZihcbiAgcGxhY2U6IExldmVsUGxhY2UsXG4gIHsgc3luYyB9OiBSZXNvbHZlZExldmVsT3B0aW9ucyxcbik6IFN0b3JhZ2VDYXBhYmlsaXRpZXNbJ2R1cmFiaWxpdHknXSB7XG4gIGlmICghcGxhY2Uua2VlcHNEYXRhKSByZXR1cm4gJ3ZvbGF0aWxlJztcbiAgcmV0dXJuIHN5bmMgPT09IHRydWUgJiYgcGxhY2UuaG9ub3Vyc1N5bmMgPyAnZGlzaycgOiAncHJvY2Vzcyc7XG59XG4iLCAiaW1wb3J0IHsgcmVhZEZpbGUgfSBmcm9tICdub2RlOmZzL3Byb21pc2VzJztcblxuY29uc3QgQk9PVF9JRF9GSUxFID0gJy9wcm9jL3N5cy9rZXJuZWwvcmFuZG9tL2Jvb3RfaWQnO1xuXG4vKipcbiAqIFRoZSBpZCBvZiB0aGUgcnVubmluZyBib290IG9mIHRoaXMgbWFjaGluZTogcmFuZG9tLCBkcmF3biBieSB0aGUgTGludXgga2VybmVsIHdoZW4gaXQgc3RhcnRzLlxuICogYHVuZGVmaW5lZGAgd2hlcmUgdGhlcmUgaXMgbm8gc3VjaCBmaWxlOyB0aGVuIGVhY2ggdW5jbGVhbiBzdG9wIGNvdW50cyBhcyBhIHN0b3Agb2YgdGhlIG1hY2hpbmUuXG4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBzeXN0ZW1Cb290SWQoKTogUHJvbWlzZTxzdHJpbmcgfCB1bmRlZmluZWQ+IHtcbiAgdHJ5IHtcbiAgICBjb25zdCBpZCA9IChhd2FpdCByZWFkRmlsZShCT09UX0lEX0ZJTEUsICdsYXRpbjEnKSkudHJpbSgpO1xuICAgIHJldHVybiBpZCA9PT0gJycgPyB1bmRlZmluZWQgOiBpZDtcbiAgfSBjYXRjaCB7XG4gICAgcmV0dXJuIHVuZGVmaW5lZDtcbiAgfVxufVxuIiwgImltcG9ydCB7XG4gIFNwaWxsd2F5RXJyb3IsXG4gIHN5c3RlbUNsb2NrLFxuICBzeXN0ZW1SYW5kb20sXG4gIHR5cGUgQ2xvY2ssXG4gIHR5cGUgUmFuZG9tLFxufSBmcm9tICdAc3BpbGx3YXkvcnVudGltZSc7XG5pbXBvcnQgeyBERUZBVUxUX0xJTUlUUywgdHlwZSBTdG9yYWdlTGltaXRzIH0gZnJvbSAnQHNwaWxsd2F5L3N0b3JhZ2UnO1xuaW1wb3J0IHR5cGUgeyBTeW5jUG9saWN5IH0gZnJvbSAnLi9kaXNrLXN5bmMudHMnO1xuaW1wb3J0IHsgc3lzdGVtQm9vdElkIH0gZnJvbSAnLi9zeXN0ZW0tYm9vdC1pZC50cyc7XG5cbi8qKiBPcHRpb25zIG9mIGBsZXZlbFN0b3JhZ2VgIGFuZCBgb3BlbkxldmVsU3RvcmFnZWA7IGV2ZXJ5IG9uZSBoYXMgYSBkZWZhdWx0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBMZXZlbFN0b3JhZ2VPcHRpb25zIHtcbiAgLyoqIE5hbWUgb2YgdGhlIG5vZGUgaW4gbG9ncyBhbmQgZXJyb3JzLiBEZWZhdWx0OiB0aGUgcGF0aCwgb3IgYGxldmVsYCBmb3IgYSBkYXRhYmFzZS4gKi9cbiAgcmVhZG9ubHkgaWQ/OiBzdHJpbmc7XG4gIC8qKlxuICAgKiBXaGVuIGNvbW1pdHMgYXJlIGZvcmNlZCB0byB0aGUgZGlzay4gYHRydWVgOiBlYWNoIGJhdGNoIGJlZm9yZSBpdCBpcyBhY2tub3dsZWRnZWQ7IHRoZW4gYW5cbiAgICogYWNrbm93bGVkZ2VkIGNvbW1pdCBzdXJ2aXZlcyBhIHBvd2VyIGN1dCAoZHVyYWJpbGl0eSBgZGlza2ApLCBhbmQgYSBsb25lIGNhbGxlciB3YWl0cyBmb3IgdGhlXG4gICAqIGRpc2ssIDAuMlx1MjAxMzEwIG1zLiBgeyBldmVyeU1zIH1gOiBhdCB0aGUgbGF0ZXN0IHRoaXMgbG9uZyBhZnRlciBpdHMgYWNrbm93bGVkZ2VtZW50OyB0aGUgZW5kIG9mXG4gICAqIHRoZSBwcm9jZXNzLCBTSUdLSUxMIHRvbywgbG9zZXMgbm90aGluZywgYSBwb3dlciBjdXQgYWJvdXQgdGhlIGxhc3QgYGV2ZXJ5TXNgIChkdXJhYmlsaXR5XG4gICAqIGBwcm9jZXNzYCkuIGBmYWxzZWA6IHdoZW4gdGhlIG9wZXJhdGluZyBzeXN0ZW0gbGlrZXMsIHVwIHRvIGFib3V0IDMwIHMuIERlZmF1bHRcbiAgICogYHsgZXZlcnlNczogMTAwMCB9YC5cbiAgICovXG4gIHJlYWRvbmx5IHN5bmM/OiBTeW5jUG9saWN5O1xuICAvKipcbiAgICogTWVtb3J5IGZvciBlbnRyaWVzIHVzZWQgbGFzdCwgaW4gYnl0ZXMsIGVzdGltYXRlZC4gTW9yZTogZmV3ZXIgcmVhZHMgZnJvbSB0aGUgZW5naW5lLCBhbmQgY2hlY2tlZFxuICAgKiBjb21taXRzIGFyZSBkZWNpZGVkIGF0IG9uY2UuIDA6IG5vbmUuIERlZmF1bHQgMzIgTWlCLlxuICAgKi9cbiAgcmVhZG9ubHkgY2FjaGVCeXRlcz86IG51bWJlcjtcbiAgLyoqXG4gICAqIEJ5dGVzIG9mIGNvbW1pdHMgdGhhdCBtYXkgd2FpdCBmb3IgdGhlIGVuZ2luZTsgYWJvdmUgaXQgYSBjb21taXQgaXMgcmVmdXNlZCB3aXRoIGBPVkVSTE9BREVEYC5cbiAgICogTW9yZTogbG9uZ2VyIGJ1cnN0cywgbG9uZ2VyIHdhaXRzLiBBdCBsZWFzdCBgbGltaXRzLmNvbW1pdEJ5dGVzYCBpcyBzZW5zaWJsZS4gRGVmYXVsdCA2NCBNaUIuXG4gICAqL1xuICByZWFkb25seSBxdWV1ZUJ5dGVzPzogbnVtYmVyO1xuICAvKipcbiAgICogUmVhZCBtaXNzaW5nIGVudHJpZXMgb24gdGhlIG1haW4gdGhyZWFkLCB3aXRob3V0IGEgaG9wIHRvIHRoZSB0aHJlYWQgcG9vbDogNFx1MjAxMzYgdGltZXMgZmFzdGVyIGZvclxuICAgKiBhIGxvbmUgcmVhZGVyIHdoaWxlIHRoZSBkYXRhIGZpdHMgaW4gbWVtb3J5LCBidXQgYSByZWFkIGZyb20gdGhlIGRpc2sgdGhlbiBibG9ja3MgdGhlIHByb2Nlc3MuXG4gICAqIERlZmF1bHQgYGZhbHNlYC5cbiAgICovXG4gIHJlYWRvbmx5IGJsb2NraW5nUmVhZHM/OiBib29sZWFuO1xuICAvKipcbiAgICogU2hvcnRlc3QgdGltZSBiZXR3ZWVuIHR3byBzd2VlcHMgb2YgZXhwaXJlZCBlbnRyaWVzLCBpbiBtcy4gTG9uZ2VyOiBleHBpcmVkIGVudHJpZXMsIHdoaWNoIG5vXG4gICAqIHJlYWQgcmV0dXJucywgbGllIGxvbmdlciBvbiB0aGUgZGlzay4gRGVmYXVsdCAxLDAwMC5cbiAgICovXG4gIHJlYWRvbmx5IHN3ZWVwSW50ZXJ2YWxNcz86IG51bWJlcjtcbiAgLyoqIExpbWl0cyBvZiBrZXlzLCB2YWx1ZXMgYW5kIGNvbW1pdHMgb3RoZXIgdGhhbiB0aGUgZGVmYXVsdHMgb2YgYEBzcGlsbHdheS9zdG9yYWdlYC4gKi9cbiAgcmVhZG9ubHkgbGltaXRzPzogUGFydGlhbDxTdG9yYWdlTGltaXRzPjtcbiAgLyoqIExldmVsREIncyBjYWNoZSBvZiB1bmNvbXByZXNzZWQgYmxvY2tzLCBpbiBieXRlczsgb25seSBmb3IgYSBwYXRoLiBEZWZhdWx0IDggTWlCLiAqL1xuICByZWFkb25seSBibG9ja0NhY2hlQnl0ZXM/OiBudW1iZXI7XG4gIC8qKlxuICAgKiBMZXZlbERCJ3Mgd3JpdGUgYnVmZmVyLCBpbiBieXRlczsgb25seSBmb3IgYSBwYXRoLiBNb3JlOiBmZXdlciBjb21wYWN0aW9ucywgbW9yZSBtZW1vcnkgKHR3aWNlXG4gICAqIHRoaXMpLCBhIGxvbmdlciBvcGVuaW5nIGFmdGVyIGEgY3Jhc2guIERlZmF1bHQgNCBNaUIuXG4gICAqL1xuICByZWFkb25seSB3cml0ZUJ1ZmZlckJ5dGVzPzogbnVtYmVyO1xuICAvKiogSnVkZ2VzIGV4cGlyeSBhbmQgdGltZXMgc3luY3MgYW5kIHN3ZWVwcy4gRGVmYXVsdDogdGhlIHN5c3RlbSBjbG9jay4gKi9cbiAgcmVhZG9ubHkgY2xvY2s/OiBDbG9jaztcbiAgLyoqIERyYXdzIHRoZSBpZCBvZiBhIG5ldyBzdG9yZS4gRGVmYXVsdDogdGhlIHN5c3RlbSdzIHJhbmRvbW5lc3MuICovXG4gIHJlYWRvbmx5IHJhbmRvbT86IFJhbmRvbTtcbiAgLyoqXG4gICAqIFRlbGxzIG9uZSBib290IG9mIHRoZSBtYWNoaW5lIGZyb20gYW5vdGhlciwgYHVuZGVmaW5lZGAgd2hlbiBpdCBjYW5ub3QgYmUga25vd24uIERlZmF1bHQ6IHRoZVxuICAgKiBMaW51eCBrZXJuZWwncyBib290IGlkLlxuICAgKi9cbiAgcmVhZG9ubHkgYm9vdElkPzogKCkgPT4gUHJvbWlzZTxzdHJpbmcgfCB1bmRlZmluZWQ+O1xufVxuXG4vKiogVGhlIG9wdGlvbnMgd2l0aCBldmVyeSBkZWZhdWx0IGZpbGxlZCBpbi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUmVzb2x2ZWRMZXZlbE9wdGlvbnMge1xuICByZWFkb25seSBpZDogc3RyaW5nO1xuICByZWFkb25seSBzeW5jOiBTeW5jUG9saWN5O1xuICByZWFkb25seSBjYWNoZUJ5dGVzOiBudW1iZXI7XG4gIHJlYWRvbmx5IHF1ZXVlQnl0ZXM6IG51bWJlcjtcbiAgcmVhZG9ubHkgYmxvY2tpbmdSZWFkczogYm9vbGVhbjtcbiAgcmVhZG9ubHkgc3dlZXBJbnRlcnZhbE1zOiBudW1iZXI7XG4gIHJlYWRvbmx5IGxpbWl0czogU3RvcmFnZUxpbWl0cztcbiAgcmVhZG9ubHkgYmxvY2tDYWNoZUJ5dGVzOiBudW1iZXI7XG4gIHJlYWRvbmx5IHdyaXRlQnVmZmVyQnl0ZXM6IG51bWJlcjtcbiAgcmVhZG9ubHkgY2xvY2s6IENsb2NrO1xuICByZWFkb25seSByYW5kb206IFJhbmRvbTtcbiAgcmVhZG9ubHkgYm9vdElkOiAoKSA9PiBQcm9taXNlPHN0cmluZyB8IHVuZGVmaW5lZD47XG59XG5cbmNvbnN0IE1JQiA9IDEwMjQgKiAxMDI0O1xuY29uc3QgQllURVNfTUFYID0gMiAqKiA0MDtcbmNvbnN0IE1TX01BWCA9IDI0ICogNjAgKiA2MCAqIDEwMDA7XG5cbi8qKiBAdGhyb3dzIExFVkVMX09QVElPTl9JTlZBTElEICovXG5leHBvcnQgZnVuY3Rpb24gcmVzb2x2ZUxldmVsT3B0aW9ucyhcbiAgb3B0aW9uczogTGV2ZWxTdG9yYWdlT3B0aW9ucyxcbiAgZGVmYXVsdElkOiBzdHJpbmcsXG4pOiBSZXNvbHZlZExldmVsT3B0aW9ucyB7XG4gIGlmICh0eXBlb2Ygb3B0aW9ucyAhPT0gJ29iamVjdCcgfHwgb3B0aW9ucyA9PT0gbnVsbCkgdGhyb3cgaW52YWxpZCgnb3B0aW9ucyBtdXN0IGJlIGFuIG9iamVjdCcpO1xuICBjb25zdCB7IGlkID0gZGVmYXVsdElkLCBzeW5jID0geyBldmVyeU1zOiAxMDAwIH0sIGJsb2NraW5nUmVhZHMgPSBmYWxzZSB9ID0gb3B0aW9ucztcbiAgaWYgKHR5cGVvZiBpZCAhPT0gJ3N0cmluZycgfHwgaWQgPT09ICcnKSB0aHJvdyBpbnZhbGlkKCdpZCBtdXN0IGJlIGEgbm9uLWVtcHR5IHN0cmluZycpO1xuICBpZiAodHlwZW9mIGJsb2NraW5nUmVhZHMgIT09ICdib29sZWFuJykgdGhyb3cgaW52YWxpZCgnYmxvY2tpbmdSZWFkcyBtdXN0IGJlIGEgYm9vbGVhbicpO1xuICBjaGVja1N5bmMoc3luYyk7XG4gIHJldHVybiB7XG4gICAgaWQsXG4gICAgc3luYyxcbiAgICBibG9ja2luZ1JlYWRzLFxuICAgIGNhY2hlQnl0ZXM6IGludGVnZXIoJ2NhY2hlQnl0ZXMnLCBvcHRpb25zLmNhY2hlQnl0ZXMgPz8gMzIgKiBNSUIsIFswLCBCWVRFU19NQVhdKSxcbiAgICBxdWV1ZUJ5dGVzOiBpbnRlZ2VyKCdxdWV1ZUJ5dGVzJywgb3B0aW9ucy5xdWV1ZUJ5dGVzID8/IDY0ICogTUlCLCBbMSwgQllURVNfTUFYXSksXG4gICAgc3dlZXBJbnRlcnZhbE1zOiBpbnRlZ2VyKCdzd2VlcEludGVydmFsTXMnLCBvcHRpb25zLnN3ZWVwSW50ZXJ2YWxNcyA/PyAxMDAwLCBbMSwgTVNfTUFYXSksXG4gICAgbGltaXRzOiByZXNvbHZlTGltaXRzKG9wdGlvbnMubGltaXRzID8/IHt9KSxcbiAgICBibG9ja0NhY2hlQnl0ZXM6IGludGVnZXIoJ2Jsb2NrQ2FjaGVCeXRlcycsIG9wdGlvbnMuYmxvY2tDYWNoZUJ5dGVzID8/IDggKiBNSUIsIFswLCAyICoqIDMxXSksXG4gICAgd3JpdGVCdWZmZXJCeXRlczogaW50ZWdlcignd3JpdGVCdWZmZXJCeXRlcycsIG9wdGlvbnMud3JpdGVCdWZmZXJCeXRlcyA/PyA0ICogTUlCLCBbXG4gICAgICA2NCAqIDEwMjQsXG4gICAgICAyICoqIDMwLFxuICAgIF0pLFxuICAgIGNsb2NrOiBvcHRpb25zLmNsb2NrID8/IHN5c3RlbUNsb2NrLFxuICAgIHJhbmRvbTogb3B0aW9ucy5yYW5kb20gPz8gc3lzdGVtUmFuZG9tLFxuICAgIGJvb3RJZDogb3B0aW9ucy5ib290SWQgPz8gc3lzdGVtQm9vdElkLFxuICB9O1xufVxuXG5mdW5jdGlvbiByZXNvbHZlTGltaXRzKHBhcnRpYWw6IFBhcnRpYWw8U3RvcmFnZUxpbWl0cz4pOiBTdG9yYWdlTGltaXRzIHtcbiAgY29uc3QgbGltaXRzID0geyAuLi5ERUZBVUxUX0xJTUlUUywgLi4ucGFydGlhbCB9O1xuICBmb3IgKGNvbnN0IFtuYW1lLCB2YWx1ZV0gb2YgT2JqZWN0LmVudHJpZXMobGltaXRzKSlcbiAgICBpbnRlZ2VyKGBsaW1pdHMuJHtuYW1lfWAsIHZhbHVlLCBbMSwgMiAqKiAzMF0pO1xuICByZXR1cm4gT2JqZWN0LmZyZWV6ZShsaW1pdHMpO1xufVxuXG5mdW5jdGlvbiBjaGVja1N5bmMoc3luYzogdW5rbm93bik6IHZvaWQge1xuICBpZiAodHlwZW9mIHN5bmMgPT09ICdib29sZWFuJykgcmV0dXJuO1xuICBpZiAodHlwZW9mIHN5bmMgIT09ICdvYmplY3QnIHx8IHN5bmMgPT09IG51bGwgfHwgISgnZXZlcnlNcycgaW4gc3luYykpIHtcbiAgICB0aHJvdyBpbnZhbGlkKCdzeW5jIG11c3QgYmUgdHJ1ZSwgZmFsc2Ugb3IgeyBldmVyeU1zIH0nKTtcbiAgfVxuICBpbnRlZ2VyKCdzeW5jLmV2ZXJ5TXMnLCBzeW5jLmV2ZXJ5TXMsIFsxLCBNU19NQVhdKTtcbn1cblxuZnVuY3Rpb24gaW50ZWdlcihuYW1lOiBzdHJpbmcsIHZhbHVlOiB1bmtub3duLCBbbWluLCBtYXhdOiByZWFkb25seSBbbnVtYmVyLCBudW1iZXJdKTogbnVtYmVyIHtcbiAgaWYgKHR5cGVvZiB2YWx1ZSAhPT0gJ251bWJlcicgfHwgIU51bWJlci5pc1NhZmVJbnRlZ2VyKHZhbHVlKSB8fCB2YWx1ZSA8IG1pbiB8fCB2YWx1ZSA+IG1heCkge1xuICAgIHRocm93IGludmFsaWQoYCR7bmFtZX0gbXVzdCBiZSBhbiBpbnRlZ2VyIGZyb20gJHttaW59IHRvICR7bWF4fWApO1xuICB9XG4gIHJldHVybiB2YWx1ZTtcbn1cblxuLyoqIEFuIG9wdGlvbiBvZiB0aGlzIHBhY2thZ2UgdGhhdCBtYWtlcyBubyBzZW5zZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpbnZhbGlkKHJlYXNvbjogc3RyaW5nKTogU3BpbGx3YXlFcnJvciB7XG4gIHJldHVybiBuZXcgU3BpbGx3YXlFcnJvcignTEVWRUxfT1BUSU9OX0lOVkFMSUQnLCBgSW52YWxpZCBvcHRpb246ICR7cmVhc29ufS5gKTtcbn1cbiIsICJpbXBvcnQgeyBDbGFzc2ljTGV2ZWwgfSBmcm9tICdjbGFzc2ljLWxldmVsJztcbmltcG9ydCB7IG1rZGlyLCByZWFscGF0aCB9IGZyb20gJ25vZGU6ZnMvcHJvbWlzZXMnO1xuaW1wb3J0IHR5cGUgeyBMZXZlbERhdGFiYXNlIH0gZnJvbSAnLi9sZXZlbC1kYXRhYmFzZS50cyc7XG5pbXBvcnQgeyBvcGVuRXJyb3IgfSBmcm9tICcuL2xldmVsLWVycm9ycy50cyc7XG5pbXBvcnQgeyBpbnZhbGlkLCB0eXBlIFJlc29sdmVkTGV2ZWxPcHRpb25zIH0gZnJvbSAnLi9sZXZlbC1vcHRpb25zLnRzJztcbmltcG9ydCB7IGNsYWltUGxhY2UsIHJlbGVhc2VQbGFjZSB9IGZyb20gJy4vcGxhY2UtY2xhaW1zLnRzJztcblxuLyoqIEEgZGF0YWJhc2Ugb2YgdGhlIGBhYnN0cmFjdC1sZXZlbGAgZmFtaWx5IHRoYXQgYSBzdG9yYWdlIHRha2VzIG92ZXIuICovXG5leHBvcnQgaW50ZXJmYWNlIExldmVsRGF0YWJhc2VQbGFjZSB7XG4gIC8qKlxuICAgKiBUaGUgZGF0YWJhc2UsIG9yIGEgc3VibGV2ZWwgb2Ygb25lLiBOb2JvZHkgZWxzZSBtYXkgd3JpdGUgdG8gaXQ6IHRoZSBzdG9yYWdlIGtlZXBzIGEgY2FjaGUuIFRoZVxuICAgKiBzdG9yYWdlIG9wZW5zIGl0IHdoZW4gbmVlZGVkIGFuZCBjbG9zZXMgaXQgd2l0aCBpdHNlbGY7IGNsb3NpbmcgYSBzdWJsZXZlbCBsZWF2ZXMgaXRzIHBhcmVudFxuICAgKiBvcGVuLlxuICAgKi9cbiAgcmVhZG9ubHkgZGF0YWJhc2U6IExldmVsRGF0YWJhc2U7XG4gIC8qKlxuICAgKiBXaGV0aGVyIHRoZSBkYXRhYmFzZSBob25vdXJzIHRoZSB3cml0ZSBvcHRpb24gYHN5bmNgLiBEZWZhdWx0OiB0cnVlIGZvciBgY2xhc3NpYy1sZXZlbGAgKHdoaWNoXG4gICAqIGlzIHdoYXQgYGxldmVsYCBpcyBpbiBOb2RlLmpzKSwgZWxzZSBmYWxzZSwgYW5kIHRoZW4gdGhlIHN0b3JhZ2UgZG9lcyBub3QgcHJvbWlzZSBgZGlza2AuXG4gICAqL1xuICByZWFkb25seSBob25vdXJzU3luYz86IGJvb2xlYW47XG59XG5cbi8qKiBBbiBlbmdpbmUgdGhhdCBpcyBvcGVuLiAqL1xuZXhwb3J0IGludGVyZmFjZSBPcGVuZWREYXRhYmFzZSB7XG4gIHJlYWRvbmx5IGRhdGFiYXNlOiBMZXZlbERhdGFiYXNlO1xuICBjbG9zZSgpOiBQcm9taXNlPHZvaWQ+O1xufVxuXG4vKiogV2hlcmUgYSBzdG9yZSBpcyBhbmQgaG93IHRvIG9wZW4gaXQuICovXG5leHBvcnQgaW50ZXJmYWNlIExldmVsUGxhY2Uge1xuICAvKiogRm9yIG1lc3NhZ2VzLiAqL1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGtlZXBzRGF0YTogYm9vbGVhbjtcbiAgcmVhZG9ubHkgaG9ub3Vyc1N5bmM6IGJvb2xlYW47XG4gIHJlYWRvbmx5IHNuYXBzaG90U2NhbjogYm9vbGVhbjtcbiAgLyoqIEFmdGVyIGEgY2xvc2Ugbm90aGluZyB0aGF0IHdhcyBzZW50IGJlZm9yZSBjYW4gc3RpbGwgYmUgYXBwbGllZC4gKi9cbiAgcmVhZG9ubHkgY2xvc2VJc0ZpbmFsOiBib29sZWFuO1xuICBvcGVuKCk6IFByb21pc2U8T3BlbmVkRGF0YWJhc2U+O1xufVxuXG4vKiogQSBmb2xkZXIgZm9yIGBjbGFzc2ljLWxldmVsYC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmb2xkZXJQbGFjZShwYXRoOiBzdHJpbmcsIG9wdGlvbnM6IFJlc29sdmVkTGV2ZWxPcHRpb25zKTogTGV2ZWxQbGFjZSB7XG4gIHJldHVybiB7XG4gICAgbmFtZTogcGF0aCxcbiAgICBrZWVwc0RhdGE6IHRydWUsXG4gICAgaG9ub3Vyc1N5bmM6IHRydWUsXG4gICAgc25hcHNob3RTY2FuOiB0cnVlLFxuICAgIGNsb3NlSXNGaW5hbDogdHJ1ZSxcbiAgICBhc3luYyBvcGVuKCk6IFByb21pc2U8T3BlbmVkRGF0YWJhc2U+IHtcbiAgICAgIHRyeSB7XG4gICAgICAgIGF3YWl0IG1rZGlyKHBhdGgsIHsgcmVjdXJzaXZlOiB0cnVlIH0pO1xuICAgICAgICByZXR1cm4gYXdhaXQgb3BlbkZvbGRlcihhd2FpdCByZWFscGF0aChwYXRoKSwgb3B0aW9ucyk7XG4gICAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgICB0aHJvdyBvcGVuRXJyb3IocGF0aCwgZXJyb3IpO1xuICAgICAgfVxuICAgIH0sXG4gIH07XG59XG5cbmFzeW5jIGZ1bmN0aW9uIG9wZW5Gb2xkZXIoXG4gIHJlYWxQYXRoOiBzdHJpbmcsXG4gIHsgYmxvY2tDYWNoZUJ5dGVzLCB3cml0ZUJ1ZmZlckJ5dGVzIH06IFJlc29sdmVkTGV2ZWxPcHRpb25zLFxuKTogUHJvbWlzZTxPcGVuZWREYXRhYmFzZT4ge1xuICBjbGFpbVBsYWNlKHJlYWxQYXRoLCByZWFsUGF0aCk7XG4gIHRyeSB7XG4gICAgY29uc3QgZGF0YWJhc2UgPSBuZXcgQ2xhc3NpY0xldmVsPHN0cmluZywgQnVmZmVyPihyZWFsUGF0aCwge1xuICAgICAgY2FjaGVTaXplOiBibG9ja0NhY2hlQnl0ZXMsXG4gICAgICB3cml0ZUJ1ZmZlclNpemU6IHdyaXRlQnVmZmVyQnl0ZXMsXG4gICAgfSk7XG4gICAgYXdhaXQgZGF0YWJhc2Uub3BlbigpO1xuICAgIHJldHVybiB7XG4gICAgICBkYXRhYmFzZSxcbiAgICAgIGFzeW5jIGNsb3NlKCk6IFByb21pc2U8dm9pZD4ge1xuICAgICAgICBhd2FpdCBkYXRhYmFzZS5jbG9zZSgpO1xuICAgICAgICByZWxlYXNlUGxhY2UocmVhbFBhdGgpO1xuICAgICAgfSxcbiAgICB9O1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIHJlbGVhc2VQbGFjZShyZWFsUGF0aCk7XG4gICAgdGhyb3cgZXJyb3I7XG4gIH1cbn1cblxuLyoqIEEgZGF0YWJhc2UgdGhhdCB3YXMgaGFuZGVkIGluLiBAdGhyb3dzIExFVkVMX09QVElPTl9JTlZBTElEICovXG5leHBvcnQgZnVuY3Rpb24gZGF0YWJhc2VQbGFjZSh7IGRhdGFiYXNlLCBob25vdXJzU3luYyB9OiBMZXZlbERhdGFiYXNlUGxhY2UpOiBMZXZlbFBsYWNlIHtcbiAgaWYgKHR5cGVvZiBkYXRhYmFzZT8uYmF0Y2ggIT09ICdmdW5jdGlvbicgfHwgdHlwZW9mIGRhdGFiYXNlLml0ZXJhdG9yICE9PSAnZnVuY3Rpb24nKSB7XG4gICAgdGhyb3cgaW52YWxpZCgnZGF0YWJhc2UgbXVzdCBiZSBhbiBhYnN0cmFjdC1sZXZlbCBkYXRhYmFzZScpO1xuICB9XG4gIGNvbnN0IG5hbWUgPSAnaGFuZGVkIGluIGFzIGEgZGF0YWJhc2UnO1xuICBjb25zdCBpc0NsYXNzaWMgPSBkYXRhYmFzZSBpbnN0YW5jZW9mIENsYXNzaWNMZXZlbDtcbiAgcmV0dXJuIHtcbiAgICBuYW1lLFxuICAgIGtlZXBzRGF0YTogZGF0YWJhc2Uuc3VwcG9ydHMucGVybWFuZW5jZSA9PT0gdHJ1ZSxcbiAgICBob25vdXJzU3luYzogaG9ub3Vyc1N5bmMgPz8gaXNDbGFzc2ljLFxuICAgIHNuYXBzaG90U2NhbjogZGF0YWJhc2Uuc3VwcG9ydHMuaW1wbGljaXRTbmFwc2hvdHMgPT09IHRydWUsXG4gICAgY2xvc2VJc0ZpbmFsOiBpc0NsYXNzaWMsXG4gICAgYXN5bmMgb3BlbigpOiBQcm9taXNlPE9wZW5lZERhdGFiYXNlPiB7XG4gICAgICBjbGFpbVBsYWNlKGRhdGFiYXNlLCBuYW1lKTtcbiAgICAgIHRyeSB7XG4gICAgICAgIGF3YWl0IGRhdGFiYXNlLm9wZW4oKTtcbiAgICAgIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgICAgIHJlbGVhc2VQbGFjZShkYXRhYmFzZSk7XG4gICAgICAgIHRocm93IG9wZW5FcnJvcihuYW1lLCBlcnJvcik7XG4gICAgICB9XG4gICAgICByZXR1cm4ge1xuICAgICAgICBkYXRhYmFzZSxcbiAgICAgICAgYXN5bmMgY2xvc2UoKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgICAgICAgYXdhaXQgZGF0YWJhc2UuY2xvc2UoKTtcbiAgICAgICAgICByZWxlYXNlUGxhY2UoZGF0YWJhc2UpO1xuICAgICAgICB9LFxuICAgICAgfTtcbiAgICB9LFxuICB9O1xufVxuIiwgImltcG9ydCB7IGFscmVhZHlPcGVuRXJyb3IgfSBmcm9tICcuL2xldmVsLWVycm9ycy50cyc7XG5cbi8qKiBBIGZvbGRlciwgYnkgaXRzIHJlYWwgcGF0aCwgb3IgYSBkYXRhYmFzZSB0aGF0IHdhcyBoYW5kZWQgaW4uICovXG5leHBvcnQgdHlwZSBDbGFpbWVkUGxhY2UgPSBzdHJpbmcgfCBvYmplY3Q7XG5cbi8qKlxuICogV2hhdCBzdG9yYWdlcyBvZiB0aGlzIHByb2Nlc3MgaGF2ZSBvcGVuLiBMZXZlbERCJ3Mgb3duIGxvY2sgaXMgbm90IGVub3VnaCBpbnNpZGUgb25lIHByb2Nlc3M6IGl0XG4gKiBnb2VzIGJ5IHRoZSBzcGVsbGluZyBvZiB0aGUgcGF0aCwgYW5kIGEgc2Vjb25kIGF0dGVtcHQgb24gb25lIHNwZWxsaW5nIGNsb3NlcyBhIGRlc2NyaXB0b3Igb2YgdGhlXG4gKiBsb2NrIGZpbGUsIGJ5IHdoaWNoIFBPU0lYIGRyb3BzIHRoZSBwcm9jZXNzJ3MgbG9jayBhbmQgbGV0cyBhbm90aGVyIHByb2Nlc3MgaW4uIFNvIGEgc2Vjb25kXG4gKiBhdHRlbXB0IG11c3Qgbm90IHJlYWNoIHRoZSBlbmdpbmUuIE9uIGBnbG9iYWxUaGlzYCwgYmVjYXVzZSBhbiBhcHBsaWNhdGlvbiBtYXkgaG9sZCB0d28gY29waWVzIG9mXG4gKiB0aGlzIHBhY2thZ2UuXG4gKi9cbmNvbnN0IENMQUlNUyA9IFN5bWJvbC5mb3IoJ0BzcGlsbHdheS9zdG9yYWdlLWxldmVsL2NsYWltcycpO1xuXG5mdW5jdGlvbiBjbGFpbXMoKTogU2V0PENsYWltZWRQbGFjZT4ge1xuICBjb25zdCBob2xkZXIgPSBnbG9iYWxUaGlzIGFzIHsgW0NMQUlNU10/OiBTZXQ8Q2xhaW1lZFBsYWNlPiB9OyAvLyB0aGUgc3ltYm9sIGlzIG91cnMgYWxvbmVcbiAgaG9sZGVyW0NMQUlNU10gPz89IG5ldyBTZXQoKTtcbiAgcmV0dXJuIGhvbGRlcltDTEFJTVNdO1xufVxuXG4vKiogQ2xhaW1zIGEgcGxhY2UgZm9yIG9uZSBzdG9yYWdlOyBgbmFtZWAgYXBwZWFycyBpbiB0aGUgZXJyb3IuIEB0aHJvd3MgTEVWRUxfTE9DS0VEICovXG5leHBvcnQgZnVuY3Rpb24gY2xhaW1QbGFjZShwbGFjZTogQ2xhaW1lZFBsYWNlLCBuYW1lOiBzdHJpbmcpOiB2b2lkIHtcbiAgY29uc3QgaGVsZCA9IGNsYWltcygpO1xuICBpZiAoaGVsZC5oYXMocGxhY2UpKSB0aHJvdyBhbHJlYWR5T3BlbkVycm9yKG5hbWUpO1xuICBoZWxkLmFkZChwbGFjZSk7XG59XG5cbi8qKiBHaXZlcyB0aGUgY2xhaW0gYmFjay4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZWxlYXNlUGxhY2UocGxhY2U6IENsYWltZWRQbGFjZSk6IHZvaWQge1xuICBjbGFpbXMoKS5kZWxldGUocGxhY2UpO1xufVxuIiwgImltcG9ydCB7IG9wZW5TdG9yYWdlLCB0eXBlIFN0b3JhZ2UgfSBmcm9tICdAc3BpbGx3YXkvc3RvcmFnZSc7XG5pbXBvcnQgeyBMZXZlbEJhY2tlbmQgfSBmcm9tICcuL2xldmVsLWJhY2tlbmQudHMnO1xuaW1wb3J0IHsgaW52YWxpZCwgcmVzb2x2ZUxldmVsT3B0aW9ucywgdHlwZSBMZXZlbFN0b3JhZ2VPcHRpb25zIH0gZnJvbSAnLi9sZXZlbC1vcHRpb25zLnRzJztcbmltcG9ydCB7IGRhdGFiYXNlUGxhY2UsIGZvbGRlclBsYWNlLCB0eXBlIExldmVsRGF0YWJhc2VQbGFjZSB9IGZyb20gJy4vbGV2ZWwtcGxhY2UudHMnO1xuXG4vKipcbiAqIEEgTGV2ZWxEQiBmb2xkZXIgYXMgYSBTdG9yYWdlLCBvciBhbnkgYGFic3RyYWN0LWxldmVsYCBkYXRhYmFzZSB0aGF0IGlzIGhhbmRlZCBpbi4gVGhlIGZvbGRlciBpc1xuICogbWFkZSwgYW5kIG9wZW5lZCwgYXQgdGhlIGZpcnN0IG9wZXJhdGlvbjsgb3BlcmF0aW9ucyB3YWl0IGZvciB0aGF0LCBhbmQgcmVqZWN0IHdpdGggaXRzIGVycm9yIHdoZW5cbiAqIGl0IGZhaWxzLiBUbyBtZWV0IHN1Y2ggYW4gZXJyb3IgZWFybHksIHVzZSB7QGxpbmsgb3BlbkxldmVsU3RvcmFnZX0uXG4gKlxuICogT3BlcmF0aW9ucyByZWplY3QgYXMgYFN0b3JhZ2VgIHNheXMsIGFuZCwgd2hlbiB0aGUgc3RvcmUgY2Fubm90IGJlIG9wZW5lZCwgd2l0aCBgTEVWRUxfTE9DS0VEYCxcbiAqIGBMRVZFTF9OT1RfQV9GT0xERVJgLCBgTEVWRUxfTk9fUEVSTUlTU0lPTmAsIGBMRVZFTF9ESVNLX0ZVTExgLCBgTEVWRUxfQ09SUlVQVGAsXG4gKiBgTEVWRUxfRk9STUFUX1VOS05PV05gIG9yIGBMRVZFTF9JT19FUlJPUmAuIEFuIG9wZW5pbmcgdGhhdCBmYWlsZWQgaXMgdHJpZWQgYWdhaW4gYnkgYW4gb3BlcmF0aW9uXG4gKiB0aGF0IGNvbWVzIGEgc2Vjb25kIGxhdGVyLlxuICpcbiAqIEB0aHJvd3MgTEVWRUxfT1BUSU9OX0lOVkFMSURcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxldmVsU3RvcmFnZShcbiAgcGxhY2U6IHN0cmluZyB8IExldmVsRGF0YWJhc2VQbGFjZSxcbiAgb3B0aW9uczogTGV2ZWxTdG9yYWdlT3B0aW9ucyA9IHt9LFxuKTogU3RvcmFnZSB7XG4gIHJldHVybiBtYWtlU3RvcmFnZShwbGFjZSwgb3B0aW9ucykuc3RvcmFnZTtcbn1cblxuLyoqXG4gKiBMaWtlIHtAbGluayBsZXZlbFN0b3JhZ2V9LCBidXQgcmVzb2x2ZXMgd2hlbiB0aGUgc3RvcmUgaXMgb3BlbiBhbmQgcmVqZWN0cyB3aGVuIGl0IGNhbm5vdCBiZS5cbiAqIEB0aHJvd3MgTEVWRUxfT1BUSU9OX0lOVkFMSUQsIExFVkVMX0xPQ0tFRCwgTEVWRUxfTk9UX0FfRk9MREVSLCBMRVZFTF9OT19QRVJNSVNTSU9OLFxuICogICBMRVZFTF9ESVNLX0ZVTEwsIExFVkVMX0NPUlJVUFQsIExFVkVMX0ZPUk1BVF9VTktOT1dOLCBMRVZFTF9JT19FUlJPUlxuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gb3BlbkxldmVsU3RvcmFnZShcbiAgcGxhY2U6IHN0cmluZyB8IExldmVsRGF0YWJhc2VQbGFjZSxcbiAgb3B0aW9uczogTGV2ZWxTdG9yYWdlT3B0aW9ucyA9IHt9LFxuKTogUHJvbWlzZTxTdG9yYWdlPiB7XG4gIGNvbnN0IHsgc3RvcmFnZSwgYmFja2VuZCB9ID0gbWFrZVN0b3JhZ2UocGxhY2UsIG9wdGlvbnMpO1xuICBhd2FpdCBiYWNrZW5kLm9wZW4oKTtcbiAgcmV0dXJuIHN0b3JhZ2U7XG59XG5cbmZ1bmN0aW9uIG1ha2VTdG9yYWdlKFxuICBwbGFjZTogc3RyaW5nIHwgTGV2ZWxEYXRhYmFzZVBsYWNlLFxuICBvcHRpb25zOiBMZXZlbFN0b3JhZ2VPcHRpb25zLFxuKTogeyByZWFkb25seSBzdG9yYWdlOiBTdG9yYWdlOyByZWFkb25seSBiYWNrZW5kOiBMZXZlbEJhY2tlbmQgfSB7XG4gIGlmIChwbGFjZSA9PT0gJycpIHRocm93IGludmFsaWQoJ3RoZSBwYXRoIG9mIHRoZSBmb2xkZXIgaXMgZW1wdHknKTtcbiAgY29uc3QgaXNQYXRoID0gdHlwZW9mIHBsYWNlID09PSAnc3RyaW5nJztcbiAgaWYgKCFpc1BhdGggJiYgKHR5cGVvZiBwbGFjZSAhPT0gJ29iamVjdCcgfHwgcGxhY2UgPT09IG51bGwpKSB7XG4gICAgdGhyb3cgaW52YWxpZCgnZ2l2ZSB0aGUgcGF0aCBvZiBhIGZvbGRlciwgb3IgeyBkYXRhYmFzZSB9Jyk7XG4gIH1cbiAgY29uc3QgcmVzb2x2ZWQgPSByZXNvbHZlTGV2ZWxPcHRpb25zKG9wdGlvbnMsIGlzUGF0aCA/IHBsYWNlIDogJ2xldmVsJyk7XG4gIGNvbnN0IGJhY2tlbmQgPSBuZXcgTGV2ZWxCYWNrZW5kKFxuICAgIGlzUGF0aCA/IGZvbGRlclBsYWNlKHBsYWNlLCByZXNvbHZlZCkgOiBkYXRhYmFzZVBsYWNlKHBsYWNlKSxcbiAgICByZXNvbHZlZCxcbiAgKTtcbiAgcmV0dXJuIHsgc3RvcmFnZTogb3BlblN0b3JhZ2UoYmFja2VuZCwgeyBjbG9jazogcmVzb2x2ZWQuY2xvY2sgfSksIGJhY2tlbmQgfTtcbn1cbiIsICJpbXBvcnQgeyBjcmVhdGVLdiB9IGZyb20gJy4uLy4uL2t2L3NyYy9pbmRleC50cyc7XG5pbXBvcnQgeyBsZXZlbFN0b3JhZ2UgfSBmcm9tICcuL2luZGV4LnRzJztcbmltcG9ydCB7IENsYXNzaWNMZXZlbCB9IGZyb20gJ2NsYXNzaWMtbGV2ZWwnO1xuaW1wb3J0IHsgcm1TeW5jIH0gZnJvbSAnbm9kZTpmcyc7XG5ybVN5bmMoJy90bXAvc3BpbGx3YXkvbHYnLCB7IHJlY3Vyc2l2ZTogdHJ1ZSwgZm9yY2U6IHRydWUgfSk7XG5jb25zdCBOID0gNjAwMDAsIEsgPSAyMDAwMDtcbmFzeW5jIGZ1bmN0aW9uIHJhdGUobmFtZTogc3RyaW5nLCBvcDogKGk6IG51bWJlcikgPT4gUHJvbWlzZTx1bmtub3duPikge1xuICBsZXQgbiA9IDA7IGNvbnN0IHQgPSBwZXJmb3JtYW5jZS5ub3coKTtcbiAgYXdhaXQgUHJvbWlzZS5hbGwoQXJyYXkuZnJvbSh7IGxlbmd0aDogNjQgfSwgYXN5bmMgKCkgPT4geyB3aGlsZSAobiA8IE4pIHsgY29uc3QgaSA9IG4rKzsgYXdhaXQgb3AoaSk7IH0gfSkpO1xuICBjb25zdCByID0gTiAvIChwZXJmb3JtYW5jZS5ub3coKSAtIHQpICogMTAwMDsgY29uc29sZS5sb2cobmFtZS5wYWRFbmQoMTQpLCBNYXRoLnJvdW5kKHIpKTsgcmV0dXJuIHI7XG59XG5jb25zdCByYXcgPSBuZXcgQ2xhc3NpY0xldmVsPHN0cmluZywgc3RyaW5nPignL3RtcC9zcGlsbHdheS9sdi9yYXcnKTsgYXdhaXQgcmF3Lm9wZW4oKTtcbmNvbnN0IGt2ID0gYXdhaXQgY3JlYXRlS3YoeyBub2RlczogeyBhOiBsZXZlbFN0b3JhZ2UoJy90bXAvc3BpbGx3YXkvbHYvYScpIH0gfSk7XG5jb25zdCBzdCA9IGxldmVsU3RvcmFnZSgnL3RtcC9zcGlsbHdheS9sdi9zdCcpO1xuY29uc3QgcGFkID0gJ3gnLnJlcGVhdCg5MCk7XG5mb3IgKGxldCByb3VuZCA9IDA7IHJvdW5kIDwgNDsgcm91bmQrKykge1xuICBjb25zdCBhID0gYXdhaXQgcmF0ZSgncmF3IHB1dCcsIChpKSA9PiByYXcucHV0KCdrZXktJyArIChpICogNzkxOSkgJSBLLCBwYWQgKyBpICsgcm91bmQpKTtcbiAgY29uc3QgYiA9IGF3YWl0IHJhdGUoJ2t2IHNldCcsIChpKSA9PiBrdi5zZXQoJ2tleS0nICsgKGkgKiA3OTE5KSAlIEssIHBhZCArIGkgKyByb3VuZCkpO1xuICBjb25zdCBjID0gYXdhaXQgcmF0ZSgnc3RvcmFnZSBwdXQnLCAoaSkgPT4gc3QuY29tbWl0KHsgd3JpdGVzOiBbeyBraW5kOiAncHV0Jywga2V5OiAna2V5LScgKyAoaSAqIDc5MTkpICUgSywgdmFsdWU6IEJ1ZmZlci5mcm9tKHBhZCArIGkgKyByb3VuZCkgfV0gfSkpO1xuICBjb25zdCBnID0gYXdhaXQgcmF0ZSgncmF3IGdldCcsIChpKSA9PiByYXcuZ2V0KCdrZXktJyArIChpICogMTA0NzI5KSAlIEspKTtcbiAgY29uc3QgaCA9IGF3YWl0IHJhdGUoJ2t2IGdldCcsIChpKSA9PiBrdi5nZXQoJ2tleS0nICsgKGkgKiAxMDQ3MjkpICUgSykpO1xuICBjb25zb2xlLmxvZygncmF0aW8gc2V0JywgKGIgLyBhKS50b0ZpeGVkKDIpLCAnc3RvcmFnZScsIChjIC8gYSkudG9GaXhlZCgyKSwgJ2dldCcsIChoIC8gZykudG9GaXhlZCgyKSk7XG59XG5hd2FpdCBrdi5jbG9zZSgpOyBhd2FpdCByYXcuY2xvc2UoKTsgYXdhaXQgc3QuY2xvc2UoKTtcbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFBQTtBQUFBO0FBQUE7QUFFQSxRQUFJLE1BQU0sT0FBTyxVQUFVO0FBQTNCLFFBQ0ksU0FBUztBQVNiLGFBQVMsU0FBUztBQUFBLElBQUM7QUFTbkIsUUFBSSxPQUFPLFFBQVE7QUFDakIsYUFBTyxZQUFZLHVCQUFPLE9BQU8sSUFBSTtBQU1yQyxVQUFJLENBQUMsSUFBSSxPQUFPLEVBQUUsVUFBVyxVQUFTO0FBQUEsSUFDeEM7QUFXQSxhQUFTLEdBQUcsSUFBSSxTQUFTLE1BQU07QUFDN0IsV0FBSyxLQUFLO0FBQ1YsV0FBSyxVQUFVO0FBQ2YsV0FBSyxPQUFPLFFBQVE7QUFBQSxJQUN0QjtBQWFBLGFBQVMsWUFBWSxTQUFTLE9BQU8sSUFBSSxTQUFTLE1BQU07QUFDdEQsVUFBSSxPQUFPLE9BQU8sWUFBWTtBQUM1QixjQUFNLElBQUksVUFBVSxpQ0FBaUM7QUFBQSxNQUN2RDtBQUVBLFVBQUksV0FBVyxJQUFJLEdBQUcsSUFBSSxXQUFXLFNBQVMsSUFBSSxHQUM5QyxNQUFNLFNBQVMsU0FBUyxRQUFRO0FBRXBDLFVBQUksQ0FBQyxRQUFRLFFBQVEsR0FBRyxFQUFHLFNBQVEsUUFBUSxHQUFHLElBQUksVUFBVSxRQUFRO0FBQUEsZUFDM0QsQ0FBQyxRQUFRLFFBQVEsR0FBRyxFQUFFLEdBQUksU0FBUSxRQUFRLEdBQUcsRUFBRSxLQUFLLFFBQVE7QUFBQSxVQUNoRSxTQUFRLFFBQVEsR0FBRyxJQUFJLENBQUMsUUFBUSxRQUFRLEdBQUcsR0FBRyxRQUFRO0FBRTNELGFBQU87QUFBQSxJQUNUO0FBU0EsYUFBUyxXQUFXLFNBQVMsS0FBSztBQUNoQyxVQUFJLEVBQUUsUUFBUSxpQkFBaUIsRUFBRyxTQUFRLFVBQVUsSUFBSSxPQUFPO0FBQUEsVUFDMUQsUUFBTyxRQUFRLFFBQVEsR0FBRztBQUFBLElBQ2pDO0FBU0EsYUFBU0EsZ0JBQWU7QUFDdEIsV0FBSyxVQUFVLElBQUksT0FBTztBQUMxQixXQUFLLGVBQWU7QUFBQSxJQUN0QjtBQVNBLElBQUFBLGNBQWEsVUFBVSxhQUFhLFNBQVMsYUFBYTtBQUN4RCxVQUFJLFFBQVEsQ0FBQyxHQUNULFFBQ0E7QUFFSixVQUFJLEtBQUssaUJBQWlCLEVBQUcsUUFBTztBQUVwQyxXQUFLLFFBQVMsU0FBUyxLQUFLLFNBQVU7QUFDcEMsWUFBSSxJQUFJLEtBQUssUUFBUSxJQUFJLEVBQUcsT0FBTSxLQUFLLFNBQVMsS0FBSyxNQUFNLENBQUMsSUFBSSxJQUFJO0FBQUEsTUFDdEU7QUFFQSxVQUFJLE9BQU8sdUJBQXVCO0FBQ2hDLGVBQU8sTUFBTSxPQUFPLE9BQU8sc0JBQXNCLE1BQU0sQ0FBQztBQUFBLE1BQzFEO0FBRUEsYUFBTztBQUFBLElBQ1Q7QUFTQSxJQUFBQSxjQUFhLFVBQVUsWUFBWSxTQUFTLFVBQVUsT0FBTztBQUMzRCxVQUFJLE1BQU0sU0FBUyxTQUFTLFFBQVEsT0FDaEMsV0FBVyxLQUFLLFFBQVEsR0FBRztBQUUvQixVQUFJLENBQUMsU0FBVSxRQUFPLENBQUM7QUFDdkIsVUFBSSxTQUFTLEdBQUksUUFBTyxDQUFDLFNBQVMsRUFBRTtBQUVwQyxlQUFTLElBQUksR0FBRyxJQUFJLFNBQVMsUUFBUSxLQUFLLElBQUksTUFBTSxDQUFDLEdBQUcsSUFBSSxHQUFHLEtBQUs7QUFDbEUsV0FBRyxDQUFDLElBQUksU0FBUyxDQUFDLEVBQUU7QUFBQSxNQUN0QjtBQUVBLGFBQU87QUFBQSxJQUNUO0FBU0EsSUFBQUEsY0FBYSxVQUFVLGdCQUFnQixTQUFTLGNBQWMsT0FBTztBQUNuRSxVQUFJLE1BQU0sU0FBUyxTQUFTLFFBQVEsT0FDaEMsWUFBWSxLQUFLLFFBQVEsR0FBRztBQUVoQyxVQUFJLENBQUMsVUFBVyxRQUFPO0FBQ3ZCLFVBQUksVUFBVSxHQUFJLFFBQU87QUFDekIsYUFBTyxVQUFVO0FBQUEsSUFDbkI7QUFTQSxJQUFBQSxjQUFhLFVBQVUsT0FBTyxTQUFTLEtBQUssT0FBTyxJQUFJLElBQUksSUFBSSxJQUFJLElBQUk7QUFDckUsVUFBSSxNQUFNLFNBQVMsU0FBUyxRQUFRO0FBRXBDLFVBQUksQ0FBQyxLQUFLLFFBQVEsR0FBRyxFQUFHLFFBQU87QUFFL0IsVUFBSSxZQUFZLEtBQUssUUFBUSxHQUFHLEdBQzVCLE1BQU0sVUFBVSxRQUNoQixNQUNBO0FBRUosVUFBSSxVQUFVLElBQUk7QUFDaEIsWUFBSSxVQUFVLEtBQU0sTUFBSyxlQUFlLE9BQU8sVUFBVSxJQUFJLFFBQVcsSUFBSTtBQUU1RSxnQkFBUSxLQUFLO0FBQUEsVUFDWCxLQUFLO0FBQUcsbUJBQU8sVUFBVSxHQUFHLEtBQUssVUFBVSxPQUFPLEdBQUc7QUFBQSxVQUNyRCxLQUFLO0FBQUcsbUJBQU8sVUFBVSxHQUFHLEtBQUssVUFBVSxTQUFTLEVBQUUsR0FBRztBQUFBLFVBQ3pELEtBQUs7QUFBRyxtQkFBTyxVQUFVLEdBQUcsS0FBSyxVQUFVLFNBQVMsSUFBSSxFQUFFLEdBQUc7QUFBQSxVQUM3RCxLQUFLO0FBQUcsbUJBQU8sVUFBVSxHQUFHLEtBQUssVUFBVSxTQUFTLElBQUksSUFBSSxFQUFFLEdBQUc7QUFBQSxVQUNqRSxLQUFLO0FBQUcsbUJBQU8sVUFBVSxHQUFHLEtBQUssVUFBVSxTQUFTLElBQUksSUFBSSxJQUFJLEVBQUUsR0FBRztBQUFBLFVBQ3JFLEtBQUs7QUFBRyxtQkFBTyxVQUFVLEdBQUcsS0FBSyxVQUFVLFNBQVMsSUFBSSxJQUFJLElBQUksSUFBSSxFQUFFLEdBQUc7QUFBQSxRQUMzRTtBQUVBLGFBQUssSUFBSSxHQUFHLE9BQU8sSUFBSSxNQUFNLE1BQUssQ0FBQyxHQUFHLElBQUksS0FBSyxLQUFLO0FBQ2xELGVBQUssSUFBSSxDQUFDLElBQUksVUFBVSxDQUFDO0FBQUEsUUFDM0I7QUFFQSxrQkFBVSxHQUFHLE1BQU0sVUFBVSxTQUFTLElBQUk7QUFBQSxNQUM1QyxPQUFPO0FBQ0wsWUFBSSxTQUFTLFVBQVUsUUFDbkI7QUFFSixhQUFLLElBQUksR0FBRyxJQUFJLFFBQVEsS0FBSztBQUMzQixjQUFJLFVBQVUsQ0FBQyxFQUFFLEtBQU0sTUFBSyxlQUFlLE9BQU8sVUFBVSxDQUFDLEVBQUUsSUFBSSxRQUFXLElBQUk7QUFFbEYsa0JBQVEsS0FBSztBQUFBLFlBQ1gsS0FBSztBQUFHLHdCQUFVLENBQUMsRUFBRSxHQUFHLEtBQUssVUFBVSxDQUFDLEVBQUUsT0FBTztBQUFHO0FBQUEsWUFDcEQsS0FBSztBQUFHLHdCQUFVLENBQUMsRUFBRSxHQUFHLEtBQUssVUFBVSxDQUFDLEVBQUUsU0FBUyxFQUFFO0FBQUc7QUFBQSxZQUN4RCxLQUFLO0FBQUcsd0JBQVUsQ0FBQyxFQUFFLEdBQUcsS0FBSyxVQUFVLENBQUMsRUFBRSxTQUFTLElBQUksRUFBRTtBQUFHO0FBQUEsWUFDNUQsS0FBSztBQUFHLHdCQUFVLENBQUMsRUFBRSxHQUFHLEtBQUssVUFBVSxDQUFDLEVBQUUsU0FBUyxJQUFJLElBQUksRUFBRTtBQUFHO0FBQUEsWUFDaEU7QUFDRSxrQkFBSSxDQUFDLEtBQU0sTUFBSyxJQUFJLEdBQUcsT0FBTyxJQUFJLE1BQU0sTUFBSyxDQUFDLEdBQUcsSUFBSSxLQUFLLEtBQUs7QUFDN0QscUJBQUssSUFBSSxDQUFDLElBQUksVUFBVSxDQUFDO0FBQUEsY0FDM0I7QUFFQSx3QkFBVSxDQUFDLEVBQUUsR0FBRyxNQUFNLFVBQVUsQ0FBQyxFQUFFLFNBQVMsSUFBSTtBQUFBLFVBQ3BEO0FBQUEsUUFDRjtBQUFBLE1BQ0Y7QUFFQSxhQUFPO0FBQUEsSUFDVDtBQVdBLElBQUFBLGNBQWEsVUFBVSxLQUFLLFNBQVMsR0FBRyxPQUFPLElBQUksU0FBUztBQUMxRCxhQUFPLFlBQVksTUFBTSxPQUFPLElBQUksU0FBUyxLQUFLO0FBQUEsSUFDcEQ7QUFXQSxJQUFBQSxjQUFhLFVBQVUsT0FBTyxTQUFTLEtBQUssT0FBTyxJQUFJLFNBQVM7QUFDOUQsYUFBTyxZQUFZLE1BQU0sT0FBTyxJQUFJLFNBQVMsSUFBSTtBQUFBLElBQ25EO0FBWUEsSUFBQUEsY0FBYSxVQUFVLGlCQUFpQixTQUFTLGVBQWUsT0FBTyxJQUFJLFNBQVMsTUFBTTtBQUN4RixVQUFJLE1BQU0sU0FBUyxTQUFTLFFBQVE7QUFFcEMsVUFBSSxDQUFDLEtBQUssUUFBUSxHQUFHLEVBQUcsUUFBTztBQUMvQixVQUFJLENBQUMsSUFBSTtBQUNQLG1CQUFXLE1BQU0sR0FBRztBQUNwQixlQUFPO0FBQUEsTUFDVDtBQUVBLFVBQUksWUFBWSxLQUFLLFFBQVEsR0FBRztBQUVoQyxVQUFJLFVBQVUsSUFBSTtBQUNoQixZQUNFLFVBQVUsT0FBTyxPQUNoQixDQUFDLFFBQVEsVUFBVSxVQUNuQixDQUFDLFdBQVcsVUFBVSxZQUFZLFVBQ25DO0FBQ0EscUJBQVcsTUFBTSxHQUFHO0FBQUEsUUFDdEI7QUFBQSxNQUNGLE9BQU87QUFDTCxpQkFBUyxJQUFJLEdBQUcsU0FBUyxDQUFDLEdBQUcsU0FBUyxVQUFVLFFBQVEsSUFBSSxRQUFRLEtBQUs7QUFDdkUsY0FDRSxVQUFVLENBQUMsRUFBRSxPQUFPLE1BQ25CLFFBQVEsQ0FBQyxVQUFVLENBQUMsRUFBRSxRQUN0QixXQUFXLFVBQVUsQ0FBQyxFQUFFLFlBQVksU0FDckM7QUFDQSxtQkFBTyxLQUFLLFVBQVUsQ0FBQyxDQUFDO0FBQUEsVUFDMUI7QUFBQSxRQUNGO0FBS0EsWUFBSSxPQUFPLE9BQVEsTUFBSyxRQUFRLEdBQUcsSUFBSSxPQUFPLFdBQVcsSUFBSSxPQUFPLENBQUMsSUFBSTtBQUFBLFlBQ3BFLFlBQVcsTUFBTSxHQUFHO0FBQUEsTUFDM0I7QUFFQSxhQUFPO0FBQUEsSUFDVDtBQVNBLElBQUFBLGNBQWEsVUFBVSxxQkFBcUIsU0FBUyxtQkFBbUIsT0FBTztBQUM3RSxVQUFJO0FBRUosVUFBSSxPQUFPO0FBQ1QsY0FBTSxTQUFTLFNBQVMsUUFBUTtBQUNoQyxZQUFJLEtBQUssUUFBUSxHQUFHLEVBQUcsWUFBVyxNQUFNLEdBQUc7QUFBQSxNQUM3QyxPQUFPO0FBQ0wsYUFBSyxVQUFVLElBQUksT0FBTztBQUMxQixhQUFLLGVBQWU7QUFBQSxNQUN0QjtBQUVBLGFBQU87QUFBQSxJQUNUO0FBS0EsSUFBQUEsY0FBYSxVQUFVLE1BQU1BLGNBQWEsVUFBVTtBQUNwRCxJQUFBQSxjQUFhLFVBQVUsY0FBY0EsY0FBYSxVQUFVO0FBSzVELElBQUFBLGNBQWEsV0FBVztBQUt4QixJQUFBQSxjQUFhLGVBQWVBO0FBSzVCLFFBQUksZ0JBQWdCLE9BQU8sUUFBUTtBQUNqQyxhQUFPLFVBQVVBO0FBQUEsSUFDbkI7QUFBQTtBQUFBOzs7QUN0VUEsSUFBTSxnQkFBZ0I7QUFDdEIsSUFBTSxpQkFBaUI7QUFDdkIsSUFBTSxXQUFXO0FBR1YsSUFBTSxlQUF1QixnQkFBZ0I7QUFHN0MsU0FBUyxpQkFBaUIsUUFBd0I7QUFDdkQsTUFBSSxLQUFLO0FBQ1QsV0FBUyxJQUFJLEdBQUcsSUFBSSxnQkFBZ0IsSUFBSyxPQUFNLFNBQVMsT0FBTyxPQUFPLFFBQVEsR0FBRyxFQUFFLENBQUM7QUFDcEYsU0FBTztBQUNUO0FBR08sU0FBUyxXQUFXLFNBQWlCLFlBQTRCO0FBQ3RFLFFBQU0sT0FBTyxLQUFLLE1BQU0sVUFBVSxVQUFhO0FBQy9DLFFBQU0sTUFBTSxZQUFZO0FBQ3hCLFNBQ0UsT0FBTztBQUFBLElBQ0osU0FBUyxJQUFLO0FBQUEsSUFDZixPQUFPO0FBQUEsSUFDTixRQUFRLEtBQU07QUFBQSxJQUNkLFFBQVEsS0FBTTtBQUFBLElBQ2QsUUFBUSxJQUFLO0FBQUEsSUFDZCxNQUFNO0FBQUEsRUFDUixJQUFJO0FBRVI7QUFHTyxTQUFTLGNBQWMsUUFBd0I7QUFDcEQsTUFBSSxVQUFVO0FBQ2QsV0FBUyxJQUFJLEdBQUcsSUFBSSxlQUFlLElBQUssV0FBVSxVQUFVLE1BQU0sT0FBTyxXQUFXLENBQUM7QUFDckYsU0FBTztBQUNUO0FBR08sU0FBUyxXQUFXLFFBQXdCO0FBQ2pELFNBQU8sV0FBVyxjQUFjLE1BQU0sSUFBSSxHQUFHLE9BQU8sTUFBTSxhQUFhLENBQUM7QUFDMUU7QUFHTyxTQUFTLFdBQVcsUUFBd0I7QUFDakQsU0FBTyxHQUFHLGNBQWMsTUFBTSxFQUFFLFNBQVMsRUFBRSxDQUFDLElBQUksT0FBTyxNQUFNLGFBQWEsQ0FBQztBQUM3RTs7O0FDaENPLElBQU0sZ0JBQU4sY0FBNEIsTUFBTTtBQUFBLEVBQ3JCLE9BQU87QUFBQTtBQUFBLEVBRWhCO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFFVCxZQUFZLE1BQWMsU0FBaUIsVUFBZ0MsQ0FBQyxHQUFHO0FBQzdFLFVBQU0sU0FBUyxRQUFRLFVBQVUsU0FBWSxTQUFZLEVBQUUsT0FBTyxRQUFRLE1BQU0sQ0FBQztBQUNqRixTQUFLLE9BQU87QUFDWixTQUFLLFlBQVksUUFBUSxhQUFhO0FBQ3RDLFNBQUssVUFBVSxRQUFRLFdBQVc7QUFDbEMsU0FBSyxVQUFVLFFBQVEsV0FBVyxDQUFDO0FBQUEsRUFDckM7QUFDRjtBQU1PLFNBQVMsZ0JBQWdCLE9BQWdCLE1BQXVDO0FBQ3JGLFNBQ0UsaUJBQWlCLFNBQ2pCLE1BQU0sU0FBUyxtQkFDZixVQUFVLFNBQ1YsT0FBTyxNQUFNLFNBQVMsYUFDckIsU0FBUyxVQUFhLE1BQU0sU0FBUztBQUUxQztBQUdPLFNBQVMsZUFBZSxPQUF5QjtBQUN0RCxTQUFPLENBQUMsZ0JBQWdCLEtBQUssS0FBSyxNQUFNLFlBQVk7QUFDdEQ7OztBQ3BETyxTQUFTLFFBQ2QsT0FDQSxTQUNBLFFBQ2U7QUFDZixTQUFPLElBQUksUUFBUSxDQUFDLFNBQVMsV0FBVztBQUN0QyxRQUFJLFFBQVEsWUFBWSxNQUFNO0FBQzVCLGFBQU8sYUFBYSxNQUFNLENBQUM7QUFDM0I7QUFBQSxJQUNGO0FBQ0EsVUFBTSxRQUFRLE1BQU0sV0FBVyxTQUFTLE1BQU07QUFDNUMsY0FBUSxvQkFBb0IsU0FBUyxPQUFPO0FBQzVDLGNBQVE7QUFBQSxJQUNWLENBQUM7QUFDRCxhQUFTLFVBQWdCO0FBQ3ZCLFlBQU0sT0FBTztBQUNiLGFBQU8sYUFBYSxNQUFNLENBQUM7QUFBQSxJQUM3QjtBQUNBLFlBQVEsaUJBQWlCLFNBQVMsU0FBUyxFQUFFLE1BQU0sS0FBSyxDQUFDO0FBQUEsRUFDM0QsQ0FBQztBQUNIO0FBR08sU0FBUyxhQUNkLFFBQ0EsVUFBNkIsT0FDZDtBQUNmLFNBQU8sSUFBSSxjQUFjLFdBQVcsNENBQTRDO0FBQUEsSUFDOUU7QUFBQSxJQUNBLE9BQU8sUUFBUTtBQUFBLEVBQ2pCLENBQUM7QUFDSDs7O0FDL0JPLElBQU0sY0FBcUI7QUFBQSxFQUNoQyxRQUFRLE1BQU0sS0FBSyxJQUFJO0FBQUEsRUFDdkIsYUFBYSxNQUFNLFlBQVksSUFBSTtBQUFBLEVBQ25DLFdBQVcsU0FBaUIsVUFBNkI7QUFDdkQsVUFBTSxRQUFRLFdBQVcsVUFBVSxLQUFLLElBQUksR0FBRyxPQUFPLENBQUM7QUFDdkQsVUFBTSxNQUFNO0FBQ1osV0FBTyxFQUFFLFFBQVEsTUFBTSxhQUFhLEtBQUssRUFBRTtBQUFBLEVBQzdDO0FBQUEsRUFDQSxPQUFPLENBQUMsU0FBUyxXQUFXLFFBQVEsYUFBYSxTQUFTLE1BQU07QUFDbEU7OztBQ05PLFNBQVMsV0FBVyxXQUFvQixhQUF3QztBQUNyRixNQUFJLENBQUMsV0FBVztBQUNkLFVBQU0sSUFBSSxjQUFjLG9CQUFvQixZQUFZLFdBQVcsMkJBQTJCO0FBQUEsRUFDaEc7QUFDRjtBQUdPLFNBQVMsWUFBWSxPQUFxQjtBQUMvQyxRQUFNLElBQUk7QUFBQSxJQUNSO0FBQUEsSUFDQSxtQkFBbUIsS0FBSyxVQUFVLEtBQUssQ0FBQztBQUFBLEVBQzFDO0FBQ0Y7OztBQ25CQSxTQUFTLGFBQWEsaUJBQWlCO0FBSXZDLElBQU0sY0FBYyxLQUFLLEtBQUs7QUFHdkIsSUFBTSxlQUF1QjtBQUFBLEVBQ2xDLE9BQU8sTUFBTSxVQUFVLFdBQVcsSUFBSTtBQUFBLEVBQ3RDLFNBQVMsQ0FBQyxLQUFLLFFBQVEsVUFBVSxLQUFLLE1BQU0sQ0FBQztBQUFBLEVBQzdDLFFBQVEsQ0FBQyxnQkFBZ0IsYUFBYSxNQUFNLElBQUk7QUFBQSxFQUNoRCxLQUFRLE9BQXdCO0FBQzlCLGVBQVcsTUFBTSxTQUFTLEdBQUcsOEJBQThCO0FBQzNELFdBQU8sTUFBTSxVQUFVLE1BQU0sTUFBTSxDQUFDO0FBQUEsRUFDdEM7QUFBQSxFQUNBLE1BQU0sTUFBTTtBQUFBLEVBQ1osSUFBSSxDQUFDLFFBQVEsT0FBTyxZQUFZLEtBQUssRUFBRSxTQUFTLEtBQUs7QUFDdkQ7OztBQ0FPLFNBQVMsYUFBZ0IsTUFBd0IsUUFBa0M7QUFDeEYsUUFBTSxFQUFFLFFBQVEsV0FBVyxNQUFNLElBQUk7QUFDckMsTUFBSSxXQUFXLFVBQWEsY0FBYyxPQUFXLFFBQU8sS0FBSztBQUNqRSxNQUFJLFFBQVEsWUFBWSxLQUFNLFFBQU8sUUFBUSxPQUFPLE9BQU8sUUFBUSxRQUFRLEtBQUssQ0FBQztBQUNqRixTQUFPLElBQUksUUFBVyxDQUFDLFNBQVMsV0FBVztBQUN6QyxVQUFNLFVBQVUsTUFBWTtBQUMxQixhQUFPLE9BQU87QUFDZCxjQUFRLG9CQUFvQixTQUFTLE9BQU87QUFBQSxJQUM5QztBQUNBLFVBQU0sVUFBVSxNQUFZO0FBQzFCLGNBQVE7QUFDUixVQUFJLFdBQVcsT0FBVyxRQUFPLE9BQU8sUUFBUSxRQUFRLElBQUksQ0FBQztBQUFBLElBQy9EO0FBQ0EsVUFBTSxRQUNKLGNBQWMsU0FDVixTQUNBLE1BQU0sV0FBVyxXQUFXLE1BQU07QUFDaEMsY0FBUTtBQUNSLGFBQU8sT0FBTyxVQUFVLFNBQVMsQ0FBQztBQUFBLElBQ3BDLENBQUM7QUFDUCxZQUFRLGlCQUFpQixTQUFTLFNBQVMsRUFBRSxNQUFNLEtBQUssQ0FBQztBQUN6RCxVQUFNLE9BQU8sQ0FBQyxVQUF5QjtBQUNyQyxjQUFRO0FBQ1IsYUFBTyxLQUFLO0FBQUEsSUFDZDtBQUNBLFFBQUk7QUFDRixXQUFLLEVBQUUsS0FBSyxDQUFDLFVBQVU7QUFDckIsZ0JBQVE7QUFDUixnQkFBUSxLQUFLO0FBQUEsTUFDZixHQUFHLElBQUk7QUFBQSxJQUNULFNBQVMsT0FBTztBQUNkLFdBQUssS0FBSztBQUFBLElBQ1o7QUFBQSxFQUNGLENBQUM7QUFDSDs7O0FDdENPLElBQU0sZ0JBQU4sTUFBb0I7QUFBQSxFQUNoQjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDVCxTQUFTO0FBQUE7QUFBQSxFQUdULFlBQVksT0FBYyxTQUFpQjtBQUN6QyxTQUFLLFNBQVM7QUFDZCxTQUFLLFdBQVc7QUFDaEIsU0FBSyxRQUFRLElBQUksS0FBSyxHQUFHLE1BQVM7QUFBQSxFQUNwQztBQUFBO0FBQUEsRUFHQSxJQUFJLFlBQWtDO0FBQ3BDLFVBQU0sT0FBTyxJQUFJLEtBQUssS0FBSyxPQUFPLFlBQVksSUFBSSxLQUFLLFVBQVUsVUFBVTtBQUMzRSxTQUFLLGFBQWEsS0FBSyxLQUFLO0FBQzVCLFFBQUksQ0FBQyxLQUFLLE9BQVEsTUFBSyxLQUFLLEtBQUssUUFBUTtBQUN6QyxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsS0FBSyxTQUF1QjtBQUMxQixTQUFLLFNBQVM7QUFDZCxTQUFLLE9BQU8sV0FBVyxTQUFTLE1BQU0sS0FBSyxNQUFNLENBQUM7QUFBQSxFQUNwRDtBQUFBLEVBRUEsUUFBYztBQUNaLFNBQUssU0FBUztBQUNkLFVBQU0sUUFBUSxLQUFLLE9BQU8sWUFBWTtBQUN0QyxhQUFTLE9BQU8sS0FBSyxNQUFNLE1BQU0sU0FBUyxLQUFLLE9BQU8sT0FBTyxLQUFLLE1BQU0sTUFBTTtBQUM1RSxVQUFJLEtBQUssT0FBTyxPQUFPO0FBQ3JCLGFBQUssS0FBSyxLQUFLLE9BQU8sS0FBSztBQUMzQjtBQUFBLE1BQ0Y7QUFDQSxXQUFLLEtBQUs7QUFBQSxJQUNaO0FBQUEsRUFDRjtBQUNGO0FBRUEsSUFBTSxPQUFOLE1BQStCO0FBQUEsRUFDcEI7QUFBQSxFQUNULE9BQWE7QUFBQSxFQUNiLFlBQWtCO0FBQUEsRUFDbEI7QUFBQSxFQUVBLFlBQVksTUFBYyxZQUFzQztBQUM5RCxTQUFLLE9BQU87QUFDWixTQUFLLGNBQWM7QUFBQSxFQUNyQjtBQUFBLEVBRUEsYUFBYSxNQUFrQjtBQUM3QixTQUFLLE9BQU87QUFDWixTQUFLLFlBQVksS0FBSztBQUN0QixTQUFLLFVBQVUsT0FBTztBQUN0QixTQUFLLFlBQVk7QUFBQSxFQUNuQjtBQUFBLEVBRUEsU0FBZTtBQUNiLFNBQUssVUFBVSxPQUFPLEtBQUs7QUFDM0IsU0FBSyxLQUFLLFlBQVksS0FBSztBQUMzQixTQUFLLE9BQU87QUFDWixTQUFLLFlBQVk7QUFDakIsU0FBSyxjQUFjO0FBQUEsRUFDckI7QUFBQSxFQUVBLE9BQWE7QUFDWCxVQUFNLGFBQWEsS0FBSztBQUN4QixTQUFLLE9BQU87QUFDWixpQkFBYTtBQUFBLEVBQ2Y7QUFDRjs7O0FDbkZBLG1CQUF5Qjs7O0FDbUJsQixJQUFNLGNBQU4sTUFBMEU7QUFBQSxFQUN0RSxXQUFXLElBQUksYUFBQUMsUUFBYTtBQUFBLEVBQzVCO0FBQUEsRUFFVCxZQUFZLGtCQUE0QyxhQUFhO0FBQ25FLFNBQUssbUJBQW1CO0FBQUEsRUFDMUI7QUFBQSxFQUVBLEdBQ0UsTUFDQSxVQUNZO0FBQ1osVUFBTSxVQUFVLENBQUMsWUFBZ0M7QUFDL0MsVUFBSTtBQUNGLGlCQUFTLE9BQU87QUFBQSxNQUNsQixTQUFTLE9BQU87QUFDZCxhQUFLLGlCQUFpQixLQUFLO0FBQUEsTUFDN0I7QUFBQSxJQUNGO0FBQ0EsU0FBSyxTQUFTLEdBQUcsTUFBTSxPQUFPO0FBQzlCLFdBQU8sTUFBTTtBQUNYLFdBQUssU0FBUyxJQUFJLE1BQU0sT0FBTztBQUFBLElBQ2pDO0FBQUEsRUFDRjtBQUFBLEVBRUEsS0FBeUMsTUFBWSxTQUE2QjtBQUNoRixTQUFLLFNBQVMsS0FBSyxNQUFNLE9BQU87QUFBQSxFQUNsQztBQUFBO0FBQUEsRUFHQSxRQUFjO0FBQ1osU0FBSyxTQUFTLG1CQUFtQjtBQUFBLEVBQ25DO0FBQ0Y7QUFFQSxTQUFTLFlBQVksT0FBc0I7QUFDekMsaUJBQWUsTUFBTTtBQUNuQixVQUFNO0FBQUEsRUFDUixDQUFDO0FBQ0g7OztBQ3ZETyxJQUFNLGVBQU4sTUFBbUI7QUFBQSxFQUNmO0FBQUEsRUFDVCxXQUFXO0FBQUEsRUFFWCxZQUFZLFlBQW9CO0FBQzlCLFNBQUssY0FBYztBQUFBLEVBQ3JCO0FBQUEsRUFFQSxPQUFlO0FBQ2IsU0FBSztBQUNMLFdBQU8sV0FBVyxLQUFLLFVBQVUsS0FBSyxXQUFXO0FBQUEsRUFDbkQ7QUFBQSxFQUVBLE1BQU0sUUFBc0I7QUFDMUIsVUFBTSxVQUFVLGNBQWMsTUFBTTtBQUNwQyxRQUFJLFVBQVUsS0FBSyxTQUFVLE1BQUssV0FBVztBQUFBLEVBQy9DO0FBQ0Y7OztBQ2NPLElBQU0sZ0JBQU4sTUFBMkI7QUFBQSxFQUN2QjtBQUFBLEVBQ0E7QUFBQTtBQUFBLEVBRUE7QUFBQSxFQUNULFdBQThCLENBQUM7QUFBQTtBQUFBLEVBRXRCLFFBQVEsb0JBQUksSUFBK0I7QUFBQSxFQUVwRCxZQUFZLE9BQTZCLFNBQTBDO0FBQ2pGLFNBQUssU0FBUztBQUNkLFNBQUssV0FBVztBQUNoQixTQUFLLGFBQWEsUUFBUSxLQUFLLENBQUMsV0FBVyxPQUFPLFVBQVU7QUFBQSxFQUM5RDtBQUFBO0FBQUEsRUFHQSxJQUFJLFNBQWtCO0FBQ3BCLFdBQU8sS0FBSyxNQUFNLE9BQU87QUFBQSxFQUMzQjtBQUFBO0FBQUEsRUFHQSxVQUFVLFFBQXNCO0FBQzlCLFNBQUssTUFBTSxJQUFJLFFBQVEsS0FBSyxRQUFRO0FBQUEsRUFDdEM7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFhQSxPQUNFLFFBQ0EsUUFDQSxVQUN3QjtBQUN4QixRQUFJLFdBQVcsUUFBVztBQUN4QixZQUFNLFVBQVUsS0FBSyxNQUFNLElBQUksT0FBTyxRQUFRO0FBQzlDLFVBQUksWUFBWSxRQUFXO0FBQ3pCLGFBQUssV0FBVztBQUNoQixlQUFPLE9BQU87QUFBQSxNQUNoQjtBQUNBLFlBQU0sQ0FBQyxNQUFNLElBQUksS0FBSyxNQUFNLEtBQUs7QUFDakMsVUFBSSxXQUFXLFVBQWEsT0FBTyxXQUFXLE9BQVEsT0FBTSxlQUFlO0FBQUEsSUFDN0U7QUFDQSxVQUFNLFNBQVMsV0FBVyxTQUFZLFNBQVksS0FBSyxPQUFPLE9BQU8sT0FBTyxLQUFLO0FBQ2pGLFVBQU0sUUFBUSxLQUFLLEtBQUssUUFBUSxNQUFNO0FBQ3RDLFFBQUksVUFBVSxVQUFVLFVBQVUsT0FBVyxRQUFPLEtBQUssT0FBTyxPQUFPLEtBQUs7QUFDNUUsV0FBTyxZQUFZLENBQUMsS0FBSyxhQUFhLFNBQVksUUFBUTtBQUFBLEVBQzVEO0FBQUEsRUFFQSxVQUFnQjtBQUNkLGFBQVMsSUFBSSxHQUFHLElBQUksS0FBSyxTQUFTLFFBQVEsS0FBSztBQUM3QyxZQUFNLFNBQVMsS0FBSyxTQUFTLENBQUM7QUFDOUIsWUFBTSxTQUFTLEtBQUssU0FBUyxDQUFDO0FBQzlCLFVBQUksV0FBVyxVQUFhLFdBQVcsT0FBVztBQUNsRCxVQUFJLFdBQVcsT0FBUSxRQUFPLE9BQU8sT0FBTyxLQUFLO0FBQUEsVUFDNUMsUUFBTyxRQUFRLE9BQU8sTUFBTTtBQUFBLElBQ25DO0FBQUEsRUFDRjtBQUFBLEVBRUEsT0FBTyxPQUFzQjtBQUMzQixlQUFXLFVBQVUsS0FBSyxTQUFVLFFBQU8sT0FBTyxLQUFLO0FBQUEsRUFDekQ7QUFBQSxFQUVBLEtBQUssUUFBMkIsUUFBbUM7QUFDakUsUUFBSSxRQUFRO0FBQ1osU0FBSyxXQUFXLEtBQUssU0FBUyxJQUFJLENBQUMsRUFBRSxPQUFPLEdBQUcsVUFBVTtBQUN2RCxVQUFJO0FBQ0YsY0FBTSxFQUFFLE1BQU0sT0FBTyxJQUFJLE9BQU8sT0FBTyxFQUFFLFFBQVEsTUFBTSxDQUFDO0FBQ3hELFlBQUksU0FBUyxPQUFXLFNBQVE7QUFDaEMsZUFBTyxFQUFFLE9BQU87QUFBQSxNQUNsQixTQUFTLE9BQU87QUFDZCxlQUFPLEVBQUUsTUFBTTtBQUFBLE1BQ2pCO0FBQUEsSUFDRixDQUFDO0FBQ0QsV0FBTztBQUFBLEVBQ1Q7QUFDRjtBQUVBLFNBQVMsaUJBQWdDO0FBQ3ZDLFNBQU8sSUFBSTtBQUFBLElBQ1Q7QUFBQSxJQUNBO0FBQUEsSUFDQSxFQUFFLFNBQVMsV0FBVyxXQUFXLEtBQUs7QUFBQSxFQUN4QztBQUNGOzs7QUNsSEEsSUFBTSxTQUFTO0FBQ2YsSUFBTSxlQUFlLElBQUk7QUFVbEIsU0FBUyxhQUFhLE9BQXFEO0FBQ2hGLE1BQUksVUFBVSxVQUFhLE1BQU0sTUFBTSxXQUFXLEVBQUcsUUFBTztBQUM1RCxRQUFNLEVBQUUsTUFBTSxJQUFJO0FBQ2xCLE1BQUksTUFBTSxTQUFTLGdCQUFnQixNQUFNLENBQUMsTUFBTSxRQUFRO0FBQ3RELFVBQU0sSUFBSTtBQUFBLE1BQ1I7QUFBQSxNQUNBO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFDQSxRQUFNLFFBQVEsT0FBTyxLQUFLLE1BQU0sUUFBUSxNQUFNLFlBQVksTUFBTSxNQUFNO0FBQ3RFLFNBQU87QUFBQSxJQUNMLFVBQVUsTUFBTSxTQUFTLFVBQVUsR0FBRyxZQUFZO0FBQUEsSUFDbEQsT0FBTyxNQUFNLFNBQVMsWUFBWTtBQUFBLEVBQ3BDO0FBQ0Y7QUFFQSxTQUFTLGFBQWEsRUFBRSxVQUFVLE1BQU0sR0FBOEI7QUFDcEUsUUFBTSxRQUFRLE9BQU8sWUFBWSxlQUFlLE1BQU0sTUFBTTtBQUM1RCxRQUFNLENBQUMsSUFBSTtBQUNYLFFBQU0sTUFBTSxVQUFVLEdBQUcsY0FBYyxRQUFRO0FBQy9DLFFBQU0sSUFBSSxPQUFPLFlBQVk7QUFDN0IsU0FBTztBQUNUO0FBR08sU0FBUyxjQUFjLEtBQVUsUUFBd0I7QUFDOUQsU0FBTztBQUFBLElBQ0wsUUFBUSxDQUFDLEVBQUUsTUFBTSxlQUFlLEtBQUssT0FBTyxPQUFPLENBQUM7QUFBQSxJQUNwRCxRQUFRLENBQUMsRUFBRSxNQUFNLFNBQVMsS0FBSyxPQUFPLE9BQU8sQ0FBQztBQUFBLElBQzlDLFdBQVcsQ0FBQyxHQUFHO0FBQUEsRUFDakI7QUFDRjtBQUdPLFNBQVMsYUFBYSxLQUFVLFFBQWdCLE9BQTJCO0FBQ2hGLFFBQU0sUUFBUSxhQUFhLEVBQUUsVUFBVSxRQUFRLE1BQU0sQ0FBQztBQUN0RCxTQUFPO0FBQUEsSUFDTCxRQUFRLENBQUMsRUFBRSxNQUFNLGVBQWUsS0FBSyxPQUFPLE9BQU8sQ0FBQztBQUFBLElBQ3BELFFBQVEsQ0FBQyxFQUFFLE1BQU0sT0FBTyxLQUFLLE9BQU8sT0FBTyxXQUFXLE1BQU0sRUFBRSxDQUFDO0FBQUEsRUFDakU7QUFDRjs7O0FDa0NPLFNBQVMsV0FDZCxTQUNBLE1BQ1c7QUFFWCxRQUFNLFFBQW9CO0FBQUEsSUFDeEIsT0FBTyxTQUFTLFNBQVksY0FBYztBQUFBLElBQzFDLFFBQVEsUUFBUTtBQUFBLElBQ2hCLFFBQVEsUUFBUTtBQUFBLElBQ2hCLFFBQVEsUUFBUTtBQUFBLElBQ2hCLFlBQVksUUFBUTtBQUFBLElBQ3BCLFNBQVM7QUFBQSxJQUNULFVBQVU7QUFBQSxJQUNWLFVBQVU7QUFBQSxJQUNWLE1BQU07QUFBQSxJQUNOLE1BQU0sTUFBTTtBQUFBLElBQ1osUUFBUTtBQUFBLEVBQ1Y7QUFDQSxNQUFJLFVBQVUsTUFBTSxTQUFTLE1BQU0sTUFBTSxJQUFJLE1BQU0sUUFBUTtBQUN6RCxXQUFPLE9BQU8sT0FBTyxFQUFFLE1BQU0sZUFBZSxTQUFTLE1BQU0sQ0FBQztBQUFBLEVBQzlEO0FBQ0EsUUFBTSxVQUNKLFNBQVMsU0FBWSxFQUFFLE1BQU0sVUFBVSxJQUFJLEVBQUUsTUFBTSxVQUFVLFFBQVEsS0FBSyxPQUFPO0FBQ25GLFNBQU8sRUFBRSxPQUFPLFFBQVE7QUFDMUI7QUFNTyxTQUFTLFVBQVUsT0FBbUIsT0FBOEI7QUFDekUsTUFBSSxNQUFNLFVBQVUsV0FBWSxRQUFPLEVBQUUsT0FBTyxTQUFTLE9BQVU7QUFDbkUsVUFBUSxNQUFNLE1BQU07QUFBQSxJQUNsQixLQUFLO0FBQ0gsVUFBSSxNQUFNLFVBQVUsWUFBYSxRQUFPLEVBQUUsT0FBTyxTQUFTLE9BQVU7QUFDcEUsYUFBTyxhQUFhLE9BQU8sTUFBTSxTQUFTLE1BQU0sTUFBTTtBQUFBLElBQ3hELEtBQUs7QUFDSCxhQUFPLFVBQVUsTUFBTSxPQUFPLE1BQU0sT0FBTyxDQUFDO0FBQUEsSUFDOUMsS0FBSyxXQUFXO0FBQ2QsVUFBSSxNQUFNLFVBQVUsTUFBTSxHQUFJLFFBQU8sRUFBRSxPQUFPLFNBQVMsT0FBVTtBQUNqRSxZQUFNLFNBQVMsUUFBUSxNQUFNLFFBQVEsTUFBTSxRQUFRO0FBQ25ELGFBQU8sVUFBVSxFQUFFLEdBQUcsT0FBTyxRQUFRLFVBQVUsTUFBTSxXQUFZLEtBQUssTUFBTSxRQUFTLENBQUM7QUFBQSxJQUN4RjtBQUFBLElBQ0EsS0FBSyxVQUFVO0FBQ2IsVUFBSSxNQUFNLFVBQVUsTUFBTSxHQUFJLFFBQU8sRUFBRSxPQUFPLFNBQVMsT0FBVTtBQUNqRSxZQUFNLE1BQU0sS0FBSyxNQUFNO0FBQ3ZCLFlBQU0sV0FBVyxNQUFNLFlBQVksUUFBUSxNQUFNLFdBQVcsTUFBTSxXQUFXO0FBQzdFLGFBQU8sVUFBVSxFQUFFLEdBQUcsT0FBTyxVQUFVLFVBQVUsTUFBTSxXQUFXLElBQUksQ0FBQztBQUFBLElBQ3pFO0FBQUEsSUFDQSxLQUFLO0FBQ0gsVUFBSSxNQUFNLGFBQWE7QUFDckIsZUFBTyxPQUFPLE9BQU8sRUFBRSxNQUFNLFFBQVEsVUFBVSxNQUFNLFFBQVEsQ0FBQztBQUNoRSxhQUFPO0FBQUEsUUFDTCxPQUFPLEVBQUUsR0FBRyxPQUFPLE9BQU8sYUFBYSxTQUFTLEdBQUcsVUFBVSxHQUFHLFVBQVUsRUFBRTtBQUFBLFFBQzVFLFNBQVMsRUFBRSxNQUFNLFVBQVUsVUFBVSxNQUFNLFNBQVM7QUFBQSxNQUN0RDtBQUFBLElBQ0YsS0FBSztBQUNILFVBQUksQ0FBQyxVQUFVLEtBQUssRUFBRyxRQUFPLE9BQU8sT0FBTyxVQUFVLEtBQUssQ0FBQztBQUM1RCxhQUFPLFVBQVUsRUFBRSxHQUFHLE9BQU8sWUFBWSxNQUFNLENBQUM7QUFBQSxJQUNsRDtBQUNFLGFBQU8sWUFBWSxLQUFLO0FBQUEsRUFDNUI7QUFDRjtBQUVBLFNBQVMsYUFDUCxPQUNBLFNBQ0EsUUFDVztBQUVYLFFBQU0sT0FDSixXQUFXLFVBQWMsTUFBTSxTQUFTLFVBQWEsTUFBTSxLQUFLLFlBQVksT0FBTyxXQUMvRSxNQUFNLE9BQ047QUFDTixTQUFPLFVBQVUsRUFBRSxHQUFHLE1BQU0sT0FBTyxPQUFPLEdBQUcsS0FBSyxDQUFDO0FBQ3JEO0FBRUEsU0FBUyxNQUFNLE9BQW1CLFNBQTZCO0FBQzdELFFBQU0sTUFBTSxLQUFLO0FBQ2pCLFNBQU8sRUFBRSxHQUFHLE9BQU8sU0FBUyxNQUFNLFVBQVUsS0FBSyxVQUFVLE1BQU0sV0FBVyxJQUFJO0FBQ2xGO0FBR0EsU0FBUyxVQUFVLE9BQThCO0FBQy9DLFFBQU0sVUFBVSxNQUFNLFNBQVMsQ0FBQyxNQUFNO0FBQ3RDLE1BQUksVUFBVSxLQUFLLEdBQUc7QUFDcEIsUUFBSSxNQUFNLGNBQWMsWUFBWSxFQUFHLFFBQU8sRUFBRSxPQUFPLFNBQVMsT0FBVTtBQUMxRSxRQUFJLE1BQU0sVUFBVSxhQUFhO0FBQy9CLGFBQU87QUFBQSxRQUNMLE9BQU8sRUFBRSxHQUFHLE9BQU8sT0FBTyxXQUFXO0FBQUEsUUFDckMsU0FBUyxFQUFFLE1BQU0sVUFBVSxRQUFRLE1BQU0sS0FBSztBQUFBLE1BQ2hEO0FBQUEsSUFDRjtBQUNBLFFBQUksTUFBTSxVQUFVLGFBQWE7QUFDL0IsYUFBTyxPQUFPLE9BQU8sRUFBRSxNQUFNLFVBQVUsVUFBVSxNQUFNLFFBQVEsQ0FBQztBQUFBLElBQ2xFO0FBQ0EsV0FBTyxFQUFFLE9BQU8sU0FBUyxPQUFVO0FBQUEsRUFDckM7QUFDQSxNQUFJLFdBQVcsTUFBTSxVQUFVLFdBQVcsTUFBTSxNQUFNLEtBQUssTUFBTSxRQUFRO0FBQ3ZFLFdBQU8sRUFBRSxPQUFPLFNBQVMsT0FBVTtBQUFBLEVBQ3JDO0FBQ0EsUUFBTSxZQUFZLFlBQVksTUFBTSxNQUFNLFVBQVUsTUFBTSxjQUFjO0FBQ3hFLE1BQUksTUFBTSxVQUFVLGVBQWUsVUFBVyxRQUFPLE9BQU8sT0FBTyxVQUFVLEtBQUssQ0FBQztBQUNuRixNQUFJLE1BQU0sS0FBTSxRQUFPLEVBQUUsT0FBTyxTQUFTLE9BQVU7QUFDbkQsU0FBTyxFQUFFLE9BQU8sRUFBRSxHQUFHLE9BQU8sTUFBTSxLQUFLLEdBQUcsU0FBUyxFQUFFLE1BQU0sU0FBUyxFQUFFO0FBQ3hFO0FBRUEsU0FBUyxVQUFVLE9BQWlDO0FBQ2xELFFBQU0sVUFBVSxNQUFNLEtBQUs7QUFDM0IsU0FBTyxNQUFNLFdBQVcsU0FDcEIsRUFBRSxNQUFNLGVBQWUsUUFBUSxJQUMvQixFQUFFLE1BQU0sVUFBVSxVQUFVLE1BQU0sUUFBUSxRQUFRO0FBQ3hEO0FBR0EsU0FBUyxNQUFNLE9BQXNDO0FBQ25ELE1BQUksTUFBTSxVQUFVLFlBQWEsUUFBTztBQUN4QyxRQUFNLFVBQVUsTUFBTSxTQUFTLENBQUMsTUFBTTtBQUN0QyxVQUFRLE1BQU0sVUFBVSxNQUFNLFdBQVcsYUFBYSxJQUFJLFFBQVE7QUFDcEU7QUFFQSxTQUFTLFVBQVUsT0FBNEI7QUFDN0MsU0FBTyxVQUFVLE1BQU0sVUFBVSxNQUFNLE1BQU0sS0FBSyxNQUFNO0FBQzFEO0FBRUEsU0FBUyxPQUFPLE9BQW1CLFNBQWtDO0FBQ25FLFNBQU8sRUFBRSxPQUFPLEVBQUUsR0FBRyxPQUFPLE9BQU8sV0FBVyxHQUFHLFNBQVMsRUFBRSxNQUFNLFVBQVUsUUFBUSxFQUFFO0FBQ3hGO0FBRUEsU0FBUyxRQUFRLEdBQXVCLEdBQW1CO0FBQ3pELFNBQU8sTUFBTSxVQUFhLElBQUksSUFBSSxJQUFJO0FBQ3hDO0FBR08sU0FBUyxVQUFVLEtBQXlCO0FBQ2pELE1BQUlDLFNBQVE7QUFDWixXQUFTLE9BQU8sS0FBSyxTQUFTLEdBQUcsUUFBUSxPQUFPLEVBQUcsQ0FBQUE7QUFDbkQsU0FBT0E7QUFDVDs7O0FDek1PLFNBQVMsYUFBYSxNQUF3QztBQUNuRSxTQUFPLElBQUksZUFBZSxJQUFJLEVBQUUsSUFBSTtBQUN0QztBQUVBLElBQU0saUJBQU4sTUFBcUI7QUFBQSxFQUNWO0FBQUEsRUFDVDtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQSxXQUE0QyxNQUFNO0FBQUEsRUFDbEQsVUFBb0MsTUFBTTtBQUFBLEVBRTFDLFlBQVksTUFBaUI7QUFDM0IsU0FBSyxRQUFRO0FBQUEsRUFDZjtBQUFBLEVBRUEsTUFBNkI7QUFDM0IsV0FBTyxJQUFJLFFBQVEsQ0FBQyxTQUFTLFdBQVc7QUFDdEMsV0FBSyxXQUFXO0FBQ2hCLFdBQUssVUFBVTtBQUNmLFlBQU0sRUFBRSxVQUFVLFFBQVEsWUFBWSxNQUFNLFVBQVUsSUFBSSxLQUFLO0FBQy9ELFdBQUssYUFBYSxTQUFTO0FBQzNCLFVBQUksU0FBcUI7QUFDekIsVUFBSSxTQUFxQjtBQUN6QixlQUFTLElBQUksR0FBRyxJQUFJLFNBQVMsUUFBUSxLQUFLO0FBQ3hDLGNBQU0sV0FBVyxTQUFTLENBQUMsR0FBRztBQUM5QixZQUFJLGFBQWEsT0FBUSxXQUFVLEtBQUs7QUFDeEMsWUFBSSxhQUFhLFNBQVUsV0FBVSxLQUFLO0FBQUEsTUFDNUM7QUFDQSxXQUFLLE1BQU0sV0FBVyxFQUFFLFFBQVEsUUFBUSxRQUFRLFdBQVcsR0FBRyxJQUFJLENBQUM7QUFBQSxJQUNyRSxDQUFDO0FBQUEsRUFDSDtBQUFBO0FBQUEsRUFHQSxhQUFhLE9BQTRCO0FBQ3ZDLFNBQUssWUFBWSxNQUFNLElBQUksTUFBTTtBQUMvQixXQUFLLGFBQWEsS0FBSztBQUN2QixXQUFLLFVBQVUsRUFBRSxNQUFNLFVBQVUsQ0FBQztBQUFBLElBQ3BDLENBQUM7QUFBQSxFQUNIO0FBQUEsRUFFQSxVQUFVLE9BQXlCO0FBQ2pDLFFBQUksS0FBSyxXQUFXLE9BQVcsTUFBSyxNQUFNLFVBQVUsS0FBSyxRQUFRLEtBQUssQ0FBQztBQUFBLEVBQ3pFO0FBQUEsRUFFQSxNQUFNLEVBQUUsT0FBTyxRQUFRLEdBQW9CO0FBQ3pDLFNBQUssU0FBUztBQUNkLFlBQVEsU0FBUyxNQUFNO0FBQUEsTUFDckIsS0FBSztBQUNIO0FBQUEsTUFDRixLQUFLO0FBQ0gsYUFBSyxTQUFTLGFBQWEsY0FBYyxLQUFLLE1BQU0sS0FBSyxLQUFLLE1BQU0sTUFBTSxDQUFDO0FBQzNFO0FBQUEsTUFDRixLQUFLO0FBQ0gsYUFBSyxRQUFRLFFBQVEsTUFBTTtBQUMzQjtBQUFBLE1BQ0YsS0FBSztBQUNILGFBQUs7QUFBQSxVQUNIO0FBQUEsVUFDQSxhQUFhLEtBQUssTUFBTSxLQUFLLEtBQUssTUFBTSxRQUFRLFFBQVEsUUFBUTtBQUFBLFFBQ2xFO0FBQ0E7QUFBQSxNQUNGLEtBQUs7QUFDSCxhQUFLLFdBQVcsT0FBTztBQUN2QixhQUFLLGFBQWEsS0FBSyxNQUFNLE9BQU87QUFDcEM7QUFBQSxNQUNGLEtBQUs7QUFDSCxhQUFLLFFBQVEsUUFBUSxPQUFPO0FBQzVCO0FBQUEsTUFDRjtBQUNFLG9CQUFZLE9BQU87QUFBQSxJQUN2QjtBQUFBLEVBQ0Y7QUFBQSxFQUVBLFFBQVEsUUFBeUM7QUFDL0MsUUFBSTtBQUNKLFFBQUk7QUFDRixpQkFBVyxLQUFLLE1BQU0sT0FBTyxNQUFNO0FBQUEsSUFDckMsU0FBUyxPQUFPO0FBQ2QsV0FBSyxXQUFXLE9BQU87QUFDdkIsV0FBSyxTQUFTO0FBQ2QsV0FBSyxRQUFRLEtBQUs7QUFDbEI7QUFBQSxJQUNGO0FBQ0EsU0FBSyxVQUFVLEVBQUUsTUFBTSxXQUFXLFNBQVMsQ0FBQztBQUFBLEVBQzlDO0FBQUEsRUFFQSxTQUFTLElBQWUsUUFBc0I7QUFDNUMsVUFBTSxFQUFFLFNBQVMsSUFBSSxLQUFLO0FBQzFCLFVBQU0sU0FBUyxLQUFLLFFBQVEsVUFBVTtBQUN0QyxhQUFTLElBQUksR0FBRyxJQUFJLFNBQVMsUUFBUSxLQUFLO0FBQ3hDLFlBQU0sVUFBVSxTQUFTLENBQUM7QUFDMUIsVUFBSSxZQUFZLFdBQWMsU0FBVSxLQUFLLE9BQVEsRUFBRztBQUN4RCxjQUFRLFNBQVM7QUFDakIsY0FBUSxRQUFRLE9BQU8sTUFBTSxFQUFFO0FBQUEsUUFDN0IsQ0FBQyxXQUFXLEtBQUssVUFBVSxJQUFJLEdBQUcsU0FBUyxNQUFNO0FBQUEsUUFDakQsQ0FBQyxVQUFtQixLQUFLLFFBQVEsSUFBSSxHQUFHLFNBQVMsS0FBSztBQUFBLE1BQ3hEO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFBQSxFQUVBLFVBQVUsSUFBZSxPQUFlLFNBQWtCLFFBQTRCO0FBQ3BGLFVBQU0sRUFBRSxLQUFLLE9BQU8sSUFBSSxLQUFLO0FBQzdCLFFBQUksQ0FBQyxRQUFRLGFBQWEsR0FBRztBQUMzQixXQUFLLFVBQVUsRUFBRSxNQUFNLFVBQVUsSUFBSSxTQUFTLE9BQU8sU0FBUyxVQUFVLENBQUM7QUFDekU7QUFBQSxJQUNGO0FBQ0EsUUFBSSxDQUFDLE9BQU8sU0FBUztBQUNuQixZQUFNLEVBQUUsUUFBUSxJQUFJO0FBQ3BCLFlBQU0sV0FBVyxRQUFRLFNBQVMsVUFBVSxRQUFRLE9BQU8sUUFBUTtBQUNuRSxXQUFLLFVBQVUsRUFBRSxNQUFNLFdBQVcsSUFBSSxTQUFTLE9BQU8sVUFBVSxZQUFZLE9BQU8sQ0FBQztBQUNwRjtBQUFBLElBQ0Y7QUFDQSxRQUFJLE9BQU8sYUFBYTtBQUN0QixVQUFJLEtBQUssVUFBVSxTQUFTLFNBQVUsU0FBUSxjQUFjLEtBQUssTUFBTTtBQUN2RSxXQUFLLFVBQVUsRUFBRSxNQUFNLFlBQVksU0FBUyxNQUFNLENBQUM7QUFDbkQ7QUFBQSxJQUNGO0FBQ0EsUUFBSTtBQUNKLFFBQUk7QUFDRixlQUFTLGFBQWEsT0FBTyxTQUFTLENBQUMsQ0FBQztBQUFBLElBQzFDLFFBQVE7QUFFTixXQUFLLFVBQVUsRUFBRSxNQUFNLFVBQVUsSUFBSSxTQUFTLE9BQU8sU0FBUyxNQUFNLENBQUM7QUFDckU7QUFBQSxJQUNGO0FBQ0EsU0FBSyxVQUFVLEVBQUUsTUFBTSxZQUFZLFNBQVMsT0FBTyxPQUFPLENBQUM7QUFBQSxFQUM3RDtBQUFBLEVBRUEsUUFBUSxJQUFlLE9BQWUsU0FBa0IsT0FBc0I7QUFDNUUsWUFBUSxXQUFXLEtBQUs7QUFDeEIsVUFBTSxVQUFVLGVBQWUsS0FBSyxJQUFJLFlBQVk7QUFDcEQsU0FBSyxVQUFVLEVBQUUsTUFBTSxVQUFVLElBQUksU0FBUyxPQUFPLFFBQVEsQ0FBQztBQUFBLEVBQ2hFO0FBQUE7QUFBQSxFQUdBLFFBQVEsU0FBNkI7QUFDbkMsU0FBSyxXQUFXO0FBQ2hCLFNBQUssV0FBVyxPQUFPO0FBQ3ZCLFVBQU0sRUFBRSxLQUFLLFFBQVEsU0FBUyxJQUFJLEtBQUs7QUFDdkMsYUFBUyxJQUFJLEdBQUcsSUFBSSxTQUFTLFFBQVEsS0FBSztBQUN4QyxZQUFNLFVBQVUsU0FBUyxDQUFDO0FBQzFCLFVBQUksWUFBWSxPQUFXO0FBQzNCLFlBQU0sTUFBTSxLQUFLO0FBQ2pCLFVBQUksUUFBUSxTQUFTLFVBQVU7QUFDN0IsYUFBSyxRQUFRLFdBQVcsU0FBUyxFQUFHLFNBQVEsY0FBYyxLQUFLLE1BQU07QUFBQSxZQUNoRSxTQUFRLGFBQWEsS0FBSyxNQUFNO0FBQUEsTUFDdkMsV0FBVyxRQUFRLFNBQVMsUUFBUTtBQUNsQyxhQUFLLFFBQVEsV0FBVyxTQUFTLEVBQUcsU0FBUSxjQUFjLEtBQUssTUFBTTtBQUFBLE1BQ3ZFLFdBQVcsUUFBUSxZQUFZLFdBQVc7QUFDeEMsZ0JBQVEsYUFBYSxLQUFLLE1BQU07QUFBQSxNQUNsQztBQUFBLElBQ0Y7QUFDQSxTQUFLLFNBQVMsT0FBTztBQUFBLEVBQ3ZCO0FBQ0Y7OztBQzNLTyxTQUFTLFdBQ2QsS0FDQSxVQUNBLFFBQ0EsV0FDd0I7QUFDeEIsU0FBTyxJQUFJLFFBQVEsQ0FBQyxTQUFTLFdBQVc7QUFDdEMsVUFBTSxTQUFTLFNBQVMsT0FBTyxDQUFDLFlBQVksUUFBUSxhQUFhLFFBQVE7QUFDekUsVUFBTSxTQUFTLE1BQVksT0FBTyxpQkFBaUIsSUFBSSxNQUFNLENBQUM7QUFDOUQsUUFBSSxPQUFPLFNBQVMsUUFBUTtBQUMxQixhQUFPO0FBQ1A7QUFBQSxJQUNGO0FBQ0EsVUFBTSxXQUFXLFVBQVUsSUFBSSxNQUFNO0FBQ3JDLFVBQU0sU0FBUyxvQkFBSSxJQUFvQjtBQUN2QyxRQUFJLFVBQVU7QUFDZCxRQUFJLFdBQVc7QUFDZixVQUFNQyxVQUFTLENBQUMsWUFBaUM7QUFDL0MsZUFBUyxPQUFPO0FBQ2hCLGNBQVEsT0FBTztBQUFBLElBQ2pCO0FBQ0EsVUFBTSxXQUFXLENBQUMsV0FBNEM7QUFDNUQsWUFBTSxTQUFTLFFBQVEsWUFBWTtBQUNuQyxZQUFNQyxVQUFTLE9BQU8sSUFBSSxNQUFNLEtBQUssS0FBSztBQUMxQyxhQUFPLElBQUksUUFBUUEsTUFBSztBQUN4QjtBQUNBLFVBQUlBLFVBQVMsT0FBUSxDQUFBRCxRQUFPLEVBQUUsU0FBUyxNQUFNLE9BQU8sQ0FBQztBQUFBLFVBQ2hELFVBQVM7QUFBQSxJQUNoQjtBQUNBLFVBQU0sV0FBVyxNQUFZO0FBQzNCLFVBQUksT0FBTyxTQUFTLFdBQVcsUUFBUTtBQUNyQyxpQkFBUyxPQUFPO0FBQ2hCLGVBQU87QUFBQSxNQUNULFdBQVcsVUFBVSxhQUFhLE9BQU8sT0FBUSxDQUFBQSxRQUFPLEVBQUUsU0FBUyxNQUFNLENBQUM7QUFBQSxJQUM1RTtBQUNBLGVBQVcsV0FBVyxRQUFRO0FBQzVCLGtCQUFZLEtBQUssT0FBTyxFQUFFLEtBQUssVUFBVSxNQUFNO0FBQzdDO0FBQ0EsaUJBQVM7QUFBQSxNQUNYLENBQUM7QUFBQSxJQUNIO0FBQUEsRUFDRixDQUFDO0FBQ0g7QUFHQSxlQUFzQixZQUFZLEtBQVUsU0FBc0Q7QUFDaEcsU0FBTyxhQUFhLE1BQU0sVUFBVSxLQUFLLE9BQU8sQ0FBQztBQUNuRDtBQUdBLGVBQXNCLFVBQVUsS0FBVSxTQUE4QztBQUN0RixVQUFRLFNBQVM7QUFDakIsTUFBSTtBQUNKLE1BQUk7QUFDRixZQUFRLE1BQU0sUUFBUSxRQUFRLElBQUksR0FBRztBQUFBLEVBQ3ZDLFNBQVMsT0FBTztBQUNkLFlBQVEsV0FBVyxLQUFLO0FBQ3hCLFVBQU07QUFBQSxFQUNSO0FBQ0EsTUFBSSxDQUFDLFFBQVEsYUFBYSxFQUFHLE9BQU0saUJBQWlCLElBQUksTUFBTTtBQUM5RCxTQUFPO0FBQ1Q7QUFHTyxTQUFTLGlCQUFpQkUsV0FBa0IsT0FBZ0M7QUFDakYsU0FBTyxJQUFJO0FBQUEsSUFDVDtBQUFBLElBQ0E7QUFBQSxJQUNBLEVBQUUsV0FBVyxNQUFNLFNBQVMsRUFBRSxVQUFBQSxVQUFTLEdBQUcsR0FBSSxVQUFVLFNBQVksQ0FBQyxJQUFJLEVBQUUsTUFBTSxFQUFHO0FBQUEsRUFDdEY7QUFDRjs7O0FDNUNBLElBQU0sZUFBZTtBQUVyQixJQUFNLFlBQVk7QUFDbEIsSUFBTSxpQkFBaUI7QUFhaEIsSUFBTSxZQUFOLE1BQXVCO0FBQUEsRUFDbkI7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBLFNBQVMsb0JBQUksSUFBc0I7QUFBQSxFQUNuQztBQUFBLEVBRVQsWUFBWSxTQUFrQztBQUM1QyxTQUFLLFNBQVMsUUFBUTtBQUN0QixTQUFLLFFBQVEsUUFBUSxRQUFRO0FBQzdCLFNBQUssU0FBUyxRQUFRLFNBQVM7QUFDL0IsU0FBSyxVQUFVLFFBQVEsVUFBVTtBQUNqQyxTQUFLLGtCQUFrQixRQUFRLGtCQUFrQjtBQUNqRCxTQUFLLFdBQVcsSUFBSSxhQUFhLGlCQUFpQixLQUFLLE9BQU8sQ0FBQztBQUMvRCxTQUFLLGFBQWEsSUFBSSxjQUFjLEtBQUssUUFBUSxLQUFLLGVBQWU7QUFDckUsU0FBSyxVQUFVLElBQUksY0FBYyxLQUFLLFFBQVEsUUFBUSxXQUFXLEVBQUU7QUFBQSxFQUNyRTtBQUFBO0FBQUEsRUFHQSxJQUFJLGNBQXNCO0FBQ3hCLFdBQU8sS0FBSyxPQUFPO0FBQUEsRUFDckI7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTUEsTUFBTSxLQUFLLEtBQVUsT0FBaUQ7QUFDcEUsUUFBSSxDQUFDLEtBQUssT0FBTyxJQUFJLEdBQUcsR0FBRztBQUN6QixZQUFNLFVBQVUsTUFBTSxLQUFLLGFBQWEsS0FBSyxLQUFLO0FBQ2xELFVBQUksUUFBUSxRQUFTLFFBQU8sS0FBSyxTQUFTLFFBQVEsTUFBTTtBQUFBLElBQzFEO0FBQ0EsV0FBTyxNQUFNLEtBQUssT0FBTyxLQUFLLE9BQU8sSUFBSTtBQUFBLEVBQzNDO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBT0EsT0FBZSxLQUFVLE9BQXFCLFFBQWdEO0FBQzVGLFdBQU8sS0FBSyxTQUFTLEtBQUssT0FBTyxRQUFRLEtBQUs7QUFBQSxFQUNoRDtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNQSxNQUFNLFlBQVksS0FBVSxPQUFvQztBQUM5RCxVQUFNLEtBQUssU0FBUyxLQUFLLE9BQU8sTUFBYSxJQUFJO0FBQUEsRUFDbkQ7QUFBQSxFQUVBLFNBQ0UsS0FDQSxPQUNBLFFBQ0EsWUFDaUI7QUFDakIsV0FBTyxJQUFJLFFBQWdCLENBQUMsU0FBUyxXQUFXO0FBQzlDLFlBQU0sVUFBZ0M7QUFBQSxRQUNwQztBQUFBLFFBQ0E7QUFBQSxRQUNBLFNBQVMsQ0FBQyxXQUFXLFFBQVEsTUFBZ0I7QUFBQTtBQUFBLFFBQzdDO0FBQUEsTUFDRjtBQUNBLFlBQU0sT0FBTyxLQUFLLE9BQU8sSUFBSSxHQUFHO0FBQ2hDLFVBQUksU0FBUyxRQUFXO0FBQ3RCLGFBQUssUUFBUSxLQUFLLE9BQU87QUFDekI7QUFBQSxNQUNGO0FBQ0EsWUFBTSxTQUFzQixFQUFFLEtBQUssT0FBTyxTQUFTLENBQUMsT0FBTyxFQUFFO0FBQzdELFdBQUssT0FBTyxJQUFJLEtBQUssTUFBTTtBQUMzQixXQUFLLEtBQUssT0FBTyxNQUFNO0FBQUEsSUFDekIsQ0FBQztBQUFBLEVBQ0g7QUFBQTtBQUFBLEVBR0EsTUFBTSxPQUFPLE1BQWtDO0FBQzdDLFdBQU8sS0FBSyxRQUFRLFNBQVMsR0FBRztBQUM5QixZQUFNLFVBQ0osS0FBSyxRQUFRLFVBQVUsWUFBWSxLQUFLLFVBQVUsS0FBSyxRQUFRLE1BQU0sR0FBRyxTQUFTO0FBQ25GLFdBQUssVUFBVSxLQUFLLFFBQVEsTUFBTSxRQUFRLE1BQU07QUFDaEQsWUFBTSxRQUFRLElBQUksY0FBYyxLQUFLLFFBQVEsT0FBTztBQUNwRCxVQUFJO0FBQ0YsY0FBTSxLQUFLLFFBQVEsTUFBTSxLQUFLO0FBQzlCLGNBQU0sUUFBUTtBQUFBLE1BQ2hCLFNBQVMsT0FBTztBQUNkLGNBQU0sT0FBTyxLQUFLO0FBQUEsTUFDcEI7QUFBQSxJQUNGO0FBQ0EsU0FBSyxPQUFPLE9BQU8sS0FBSyxHQUFHO0FBQUEsRUFDN0I7QUFBQTtBQUFBLEVBR0EsTUFBTSxRQUFRLEVBQUUsS0FBSyxNQUFNLEdBQWdCLE9BQTRDO0FBQ3JGLFVBQU0sVUFBVSxLQUFLLE9BQU8sWUFBWSxJQUFJLEtBQUs7QUFDakQsYUFBUyxVQUFVLEtBQUssV0FBVztBQUNqQyxZQUFNLE9BQU8sTUFBTSxTQUFTLFNBQVksTUFBTSxLQUFLLGFBQWEsS0FBSyxLQUFLO0FBQzFFLFlBQU0sU0FBUyxLQUFLLFNBQVMsS0FBSztBQUNsQyxZQUFNLE9BQWtCO0FBQUEsUUFDdEI7QUFBQSxRQUNBLFVBQVUsTUFBTTtBQUFBLFFBQ2hCLFFBQVEsTUFBTTtBQUFBLFFBQ2Q7QUFBQSxRQUNBO0FBQUEsUUFDQSxZQUFZLE1BQU07QUFBQSxRQUNsQixRQUFRLENBQUMsV0FBVyxNQUFNLE9BQU8sUUFBUSxRQUFRLFNBQVMsTUFBUztBQUFBLFFBQ25FLFdBQVcsS0FBSztBQUFBLFFBQ2hCLFNBQVMsS0FBSztBQUFBLE1BQ2hCO0FBQ0EsWUFBTSxVQUFVLE1BQU0sYUFBYSxJQUFJO0FBQ3ZDLFVBQUksUUFBUSxTQUFTLFlBQVksUUFBUSxTQUFTLE9BQVE7QUFDMUQsVUFBSSxRQUFRLFlBQVksVUFBVyxPQUFNLFVBQVUsTUFBTTtBQUN6RCxVQUFJLFFBQVEsU0FBUyxTQUFVLE1BQUssU0FBUyxNQUFNLFFBQVEsUUFBUTtBQUNuRSxVQUFJLENBQUMsS0FBSyxVQUFVLFNBQVMsT0FBTyxTQUFTLE9BQU8sR0FBRztBQUNyRCxjQUFNLE1BQU0sU0FBUyxvQkFBb0IsSUFBSSxpQkFBaUIsSUFBSSxNQUFNO0FBQUEsTUFDMUU7QUFDQSxVQUFJLFVBQVUsRUFBRyxPQUFNLEtBQUssU0FBUyxPQUFPO0FBQUEsSUFDOUM7QUFBQSxFQUNGO0FBQUEsRUFFQSxVQUNFLFNBQ0EsRUFBRSxVQUFVLE9BQU8sR0FDbkIsU0FDQSxTQUNTO0FBQ1QsUUFBSSxXQUFXLGdCQUFnQixLQUFLLE9BQU8sWUFBWSxLQUFLLFFBQVMsUUFBTztBQUM1RSxRQUFJLFFBQVEsU0FBUyxpQkFBaUIsV0FBVyxFQUFHLFFBQU87QUFDM0QsV0FBTyxTQUFTLE9BQU8sQ0FBQyxZQUFZLFFBQVEsYUFBYSxRQUFRLEVBQUUsVUFBVTtBQUFBLEVBQy9FO0FBQUEsRUFFQSxTQUFTLFNBQWdDO0FBQ3ZDLFVBQU0sVUFBVSxLQUFLLElBQUksZ0JBQWdCLEtBQUssT0FBTztBQUNyRCxXQUFPLEtBQUssT0FBTyxNQUFNLEtBQUssUUFBUSxNQUFNLElBQUksT0FBTztBQUFBLEVBQ3pEO0FBQUE7QUFBQSxFQUdBLE1BQU0sYUFDSixLQUNBLE9BQ3FFO0FBQ3JFLFVBQU0sVUFBVSxLQUFLLGdCQUFnQixLQUFLLEtBQUs7QUFDL0MsUUFBSSxZQUFZLE9BQVcsUUFBTztBQUNsQyxRQUFJO0FBQ0YsWUFBTSxRQUFRLE1BQU0sS0FBSyxRQUFRLFVBQVUsS0FBSyxPQUFPLENBQUM7QUFDeEQsVUFBSSxVQUFVLEtBQU0sUUFBTztBQUMzQixVQUFJLE9BQU8sVUFBVSxPQUFXLE1BQUssU0FBUyxNQUFNLE1BQU0sS0FBSztBQUMvRCxhQUFPLEVBQUUsUUFBUSxhQUFhLEtBQUssRUFBRTtBQUFBLElBQ3ZDLFFBQVE7QUFDTixhQUFPO0FBQUEsSUFDVDtBQUFBLEVBQ0Y7QUFBQSxFQUVBLE1BQU0sYUFBYSxLQUFVLE9BQTZDO0FBQ3hFLFVBQU0sVUFBVSxLQUFLLGdCQUFnQixLQUFLLEtBQUs7QUFDL0MsUUFBSSxZQUFZLFFBQVc7QUFDekIsVUFBSTtBQUNGLGNBQU0sUUFBUSxNQUFNLEtBQUssUUFBUSxVQUFVLEtBQUssT0FBTyxDQUFDO0FBQ3hELFlBQUksVUFBVSxLQUFNLFFBQU8sRUFBRSxTQUFTLE1BQU0sUUFBUSxhQUFhLEtBQUssRUFBRTtBQUFBLE1BQzFFLFFBQVE7QUFBQSxNQUVSO0FBQUEsSUFDRjtBQUNBLFdBQU8sTUFBTSxXQUFXLEtBQUssTUFBTSxVQUFVLE1BQU0sUUFBUSxLQUFLLFVBQVU7QUFBQSxFQUM1RTtBQUFBLEVBRUEsZ0JBQWdCLEtBQVUsRUFBRSxTQUFTLEdBQXNDO0FBQ3pFLFFBQUksQ0FBQyxLQUFLLE1BQU8sUUFBTztBQUN4QixlQUFXLFdBQVcsVUFBVTtBQUM5QixVQUFJLFFBQVEsYUFBYSxZQUFZLFFBQVEsVUFBVSxHQUFHLEVBQUcsUUFBTztBQUFBLElBQ3RFO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsUUFBVyxNQUE0QztBQUNyRCxXQUFPLElBQUksUUFBUSxDQUFDLFNBQVMsV0FBVztBQUN0QyxZQUFNLFdBQVcsS0FBSyxRQUFRLElBQUksTUFBTSxRQUFRLElBQUksQ0FBQztBQUNyRCxXQUFLO0FBQUEsUUFDSCxDQUFDLFVBQVU7QUFDVCxtQkFBUyxPQUFPO0FBQ2hCLGtCQUFRLEtBQUs7QUFBQSxRQUNmO0FBQUEsUUFDQSxDQUFDLFVBQW1CO0FBQ2xCLG1CQUFTLE9BQU87QUFDaEIsaUJBQU8sS0FBSztBQUFBLFFBQ2Q7QUFBQSxNQUNGO0FBQUEsSUFDRixDQUFDO0FBQUEsRUFDSDtBQUFBLEVBRUEsU0FBUyxRQUFzRDtBQUM3RCxXQUFPLFdBQVcsU0FBWSxTQUFZLEtBQUssT0FBTyxPQUFPLE9BQU8sS0FBSztBQUFBLEVBQzNFO0FBQ0Y7QUFFQSxJQUFNLE9BQXNCLHVCQUFPLE1BQU07QUFFekMsU0FBUyxLQUFZLE9BQWtFO0FBQ3JGLFNBQU8sRUFBRSxRQUFRLE1BQU07QUFDekI7QUFFQSxTQUFTLHNCQUFxQztBQUM1QyxTQUFPLElBQUk7QUFBQSxJQUNUO0FBQUEsSUFDQTtBQUFBLElBQ0EsRUFBRSxTQUFTLFdBQVcsV0FBVyxLQUFLO0FBQUEsRUFDeEM7QUFDRjs7O0FDblFBLElBQU0sWUFBWTtBQUdYLFNBQVMsUUFBUUMsT0FBbUI7QUFDekMsU0FBTyxVQUFVLEtBQUtBLEtBQUksSUFBSSxPQUFPLEtBQUtBLE9BQU0sTUFBTSxFQUFFLFNBQVMsUUFBUSxJQUFJQTtBQUMvRTtBQUdPLFNBQVMsUUFBUSxLQUFrQjtBQUN4QyxTQUFPLFVBQVUsS0FBSyxHQUFHLElBQUksT0FBTyxLQUFLLEtBQUssUUFBUSxFQUFFLFNBQVMsTUFBTSxJQUFJO0FBQzdFO0FBR08sU0FBUyxZQUFZLFFBQXVCO0FBQ2pELE1BQUksU0FBUyxPQUFPO0FBQ3BCLFNBQU8sU0FBUyxLQUFLLE9BQU8sV0FBVyxTQUFTLENBQUMsTUFBTSxJQUFNO0FBQzdELE1BQUksV0FBVyxFQUFHLFFBQU8sV0FBVyxLQUFLLENBQUMsSUFBSSxFQUFFLE9BQU8sT0FBTztBQUM5RCxRQUFNLE9BQU8sT0FBTyxhQUFhLE9BQU8sV0FBVyxTQUFTLENBQUMsSUFBSSxDQUFDO0FBQ2xFLFNBQU8sRUFBRSxPQUFPLFFBQVEsS0FBSyxPQUFPLE1BQU0sR0FBRyxTQUFTLENBQUMsSUFBSSxLQUFLO0FBQ2xFO0FBT08sU0FBUyxZQUFZLEtBQVUsVUFBdUI7QUFDM0QsUUFBTSxPQUFPLEtBQUssTUFBTSxXQUFXLFVBQWE7QUFDaEQsUUFBTSxNQUFNLGFBQWE7QUFDekIsU0FDRSxNQUNBLE9BQU87QUFBQSxJQUNKLFNBQVMsS0FBTTtBQUFBLElBQ2YsU0FBUyxLQUFNO0FBQUEsSUFDZixTQUFTLElBQUs7QUFBQSxJQUNmLE9BQU87QUFBQSxJQUNOLFFBQVEsS0FBTTtBQUFBLElBQ2QsUUFBUSxLQUFNO0FBQUEsSUFDZCxRQUFRLElBQUs7QUFBQSxJQUNkLE1BQU07QUFBQSxFQUNSO0FBRUo7OztBQzVCQSxJQUFNLFVBQVU7QUFHVCxTQUFTLGNBQWMsT0FBMkI7QUFDdkQsU0FBTyxPQUFPLEtBQUssT0FBTyxLQUFLLEdBQUcsUUFBUTtBQUM1QztBQU1PLFNBQVMsY0FBYyxPQUEyQjtBQUN2RCxNQUFJLE1BQU0sVUFBVSxJQUFJO0FBQ3RCLFVBQU1DLFFBQU8sT0FBTyxLQUFLLE1BQU0sUUFBUSxNQUFNLFlBQVksTUFBTSxNQUFNLEVBQUUsU0FBUyxRQUFRO0FBQ3hGLFVBQU0sU0FBUyxPQUFPQSxLQUFJO0FBQzFCLFFBQUksUUFBUSxLQUFLQSxLQUFJLEtBQUssT0FBTyxjQUFjLE1BQU0sRUFBRyxRQUFPO0FBQUEsRUFDakU7QUFDQSxRQUFNLElBQUk7QUFBQSxJQUNSO0FBQUEsSUFDQTtBQUFBLEVBQ0Y7QUFDRjs7O0FDN0NPLElBQU0sZUFBZTtBQUFBO0FBQUEsRUFFMUI7QUFBQTtBQUFBLEVBRUE7QUFBQTtBQUFBLEVBRUE7QUFBQTtBQUFBLEVBRUE7QUFBQTtBQUFBLEVBRUE7QUFDRjtBQW9CTyxJQUFNLGlCQUFnQyxPQUFPLE9BQU87QUFBQSxFQUN6RCxVQUFVO0FBQUEsRUFDVixZQUFZLE9BQU87QUFBQSxFQUNuQixjQUFjO0FBQUEsRUFDZCxhQUFhLElBQUksT0FBTztBQUMxQixDQUFDO0FBR00sSUFBTSxrQkFBa0I7QUFnQ3hCLFNBQVMsb0JBQ2QsU0FDQSxPQUNNO0FBQ04sUUFBTSxNQUFNLFFBQVE7QUFDcEIsUUFBTSxTQUFTLENBQUMsWUFBb0IsUUFBaUIsV0FBMkI7QUFDOUUsVUFBTSxJQUFJO0FBQUEsTUFDUjtBQUFBLE1BQ0EsV0FBVyxRQUFRLEVBQUUsUUFBUSxVQUFVLE1BQU0sT0FBTyxNQUFNLENBQUMsU0FBUyxPQUFPLE1BQU0sQ0FBQztBQUFBLE1BQ2xGLEVBQUUsU0FBUyxFQUFFLFNBQVMsUUFBUSxJQUFJLFlBQVksUUFBUSxPQUFPLEVBQUU7QUFBQSxJQUNqRTtBQUFBLEVBQ0Y7QUFDQSxhQUFXLFFBQVEsQ0FBQyxlQUFlLGdCQUFnQixRQUFRLEdBQVk7QUFDckUsUUFBSSxNQUFNLElBQUksTUFBTSxRQUFRLENBQUMsSUFBSSxJQUFJLEVBQUcsUUFBTyxNQUFNLE1BQU0sS0FBSztBQUFBLEVBQ2xFO0FBQ0EsUUFBTSxTQUFTLE1BQU07QUFDckIsTUFBSSxXQUFXLFVBQWEsYUFBYSxRQUFRLElBQUksVUFBVSxJQUFJLGFBQWEsUUFBUSxNQUFNLEdBQUc7QUFDL0YsV0FBTyxjQUFjLFFBQVEsSUFBSSxVQUFVO0FBQUEsRUFDN0M7QUFDRjs7O0FDcEVBLElBQU0sTUFBb0IsT0FBTyxPQUFPLEVBQUUsTUFBTSxNQUFNLENBQUM7QUFDdkQsSUFBTSxVQUF3QixPQUFPLE9BQU8sRUFBRSxNQUFNLFFBQVEsQ0FBQztBQUM3RCxJQUFNLFdBQVcsSUFBSSxXQUFXLENBQUM7QUFRMUIsU0FBUyxlQUNkLFFBQ0EsUUFDQSxTQUNBQyxPQUNZO0FBQ1osUUFBTSxFQUFFLFFBQVEsT0FBTyxJQUFJO0FBQzNCLFdBQVMsUUFBUSxHQUFHLFFBQVEsT0FBTyxRQUFRLFNBQVM7QUFDbEQsVUFBTSxRQUFRLE9BQU8sS0FBSztBQUMxQixVQUFNLFFBQVEsT0FBTyxNQUFNLEdBQUc7QUFDOUIsUUFBSSxDQUFDLFlBQVksT0FBTyxLQUFLLEdBQUc7QUFDOUIsYUFBTyxFQUFFLFNBQVMsT0FBTyxTQUFTLEVBQUUsTUFBTSxTQUFTLE9BQU8sS0FBSyxNQUFNLEtBQUssTUFBTSxFQUFFO0FBQUEsSUFDcEY7QUFBQSxFQUNGO0FBQ0EsUUFBTSxPQUFPLElBQUksVUFBVSxRQUFRLFNBQVNBLEtBQUk7QUFDaEQsV0FBUyxRQUFRLEdBQUcsUUFBUSxPQUFPLFFBQVEsU0FBUztBQUNsRCxVQUFNLFVBQVUsS0FBSyxNQUFNLE9BQU8sS0FBSyxHQUFZLEtBQUs7QUFDeEQsUUFBSSxZQUFZLE9BQVcsUUFBTyxFQUFFLFNBQVMsT0FBTyxRQUFRO0FBQUEsRUFDOUQ7QUFDQSxPQUFLLFdBQVc7QUFDaEIsU0FBTyxFQUFFLFNBQVMsTUFBTSxXQUFXLEtBQUssV0FBVyxVQUFVLEtBQUssU0FBUztBQUM3RTtBQUVBLFNBQVMsWUFBWSxPQUFjLE9BQW1DO0FBQ3BFLFVBQVEsTUFBTSxNQUFNO0FBQUEsSUFDbEIsS0FBSztBQUNILGFBQU8sT0FBTyxZQUFZLE1BQU07QUFBQSxJQUNsQyxLQUFLO0FBQ0gsYUFBTyxVQUFVO0FBQUEsSUFDbkIsS0FBSztBQUNILGFBQU8sT0FBTyxVQUFVLFVBQWEsTUFBTSxTQUFTLE1BQU07QUFBQSxJQUM1RDtBQUNFLGFBQU8sWUFBWSxLQUFLO0FBQUEsRUFDNUI7QUFDRjtBQVVBLElBQU0sWUFBTixNQUFnQjtBQUFBLEVBQ0wsWUFBd0IsQ0FBQztBQUFBLEVBQ3pCLFdBQTJCLENBQUM7QUFBQSxFQUM1QjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDVDtBQUFBLEVBRUEsWUFDRSxRQUNBLFNBQ0FBLE9BQ0E7QUFDQSxTQUFLLFVBQVU7QUFDZixTQUFLLFdBQVc7QUFDaEIsU0FBSyxRQUFRQTtBQUFBLEVBQ2Y7QUFBQTtBQUFBLEVBR0EsTUFBTSxPQUFjLE9BQW9DO0FBQ3RELFlBQVEsTUFBTSxNQUFNO0FBQUEsTUFDbEIsS0FBSztBQUNILGFBQUssUUFBUSxNQUFNLEtBQUssS0FBSyxLQUFLLE1BQU0sS0FBSyxHQUFHLE1BQU0sT0FBTyxNQUFNLFdBQVc7QUFDOUUsYUFBSyxTQUFTLEtBQUssR0FBRztBQUN0QixlQUFPO0FBQUEsTUFDVCxLQUFLO0FBQ0gsYUFBSyxVQUFVLEtBQUssRUFBRSxLQUFLLE1BQU0sS0FBSyxPQUFPLE9BQVUsQ0FBQztBQUN4RCxhQUFLLFNBQVMsS0FBSztBQUFBLFVBQ2pCLE1BQU07QUFBQSxVQUNOLFNBQVMsS0FBSyxRQUFRLE1BQU0sR0FBRyxNQUFNO0FBQUEsUUFDdkMsQ0FBQztBQUNELGVBQU87QUFBQSxNQUNULEtBQUssU0FBUztBQUNaLGNBQU0sUUFBUSxLQUFLLFFBQVEsTUFBTSxHQUFHO0FBQ3BDLGNBQU0sUUFBUSxVQUFVLFNBQVksV0FBVyxNQUFNO0FBQ3JELGFBQUssUUFBUSxNQUFNLEtBQUssT0FBTyxNQUFNLE9BQU8sT0FBTyxXQUFXO0FBQzlELGFBQUssU0FBUyxLQUFLLE9BQU87QUFDMUIsZUFBTztBQUFBLE1BQ1Q7QUFBQSxNQUNBLEtBQUs7QUFDSCxlQUFPLEtBQUssS0FBSyxPQUFPLEtBQUs7QUFBQSxNQUMvQixLQUFLO0FBQ0gsZUFBTyxLQUFLLFFBQVEsT0FBTyxLQUFLO0FBQUEsTUFDbEM7QUFDRSxlQUFPLFlBQVksS0FBSztBQUFBLElBQzVCO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxhQUFtQjtBQUNqQixRQUFJLEtBQUssV0FBVyxPQUFXO0FBQy9CLGVBQVcsQ0FBQyxLQUFLLEVBQUUsT0FBTyxTQUFTLENBQUMsS0FBSyxLQUFLLFFBQVE7QUFDcEQsV0FBSyxRQUFRLEtBQUssY0FBYyxRQUFRLEdBQUcsT0FBTyxPQUFPLE9BQU8sV0FBVztBQUFBLElBQzdFO0FBQUEsRUFDRjtBQUFBLEVBRUEsS0FBSyxPQUFnQyxPQUFvQztBQUN2RSxVQUFNLEVBQUUsS0FBSyxNQUFNLElBQUk7QUFDdkIsVUFBTSxRQUFRLEtBQUssUUFBUSxHQUFHO0FBQzlCLFVBQU0sU0FBUyxVQUFVLFNBQVksSUFBSSxjQUFjLE1BQU0sS0FBSztBQUNsRSxVQUFNLFFBQVEsU0FBUztBQUN2QixRQUFJLFNBQVMsTUFBTSxTQUFTLENBQUMsT0FBTyxtQkFBbUI7QUFDckQsYUFBTyxFQUFFLE1BQU0sU0FBUyxPQUFPLEtBQUssT0FBTyxPQUFPO0FBQUEsSUFDcEQ7QUFDQSxRQUFJLFNBQVMsTUFBTSxXQUFXLE9BQU8sbUJBQW1CO0FBQ3RELGFBQU8sRUFBRSxNQUFNLFdBQVcsT0FBTyxLQUFLLE9BQU8sT0FBTztBQUFBLElBQ3REO0FBQ0EsVUFBTSxjQUFjLE1BQU0sZUFBZSxPQUFPO0FBQ2hELFNBQUssUUFBUSxLQUFLLGNBQWMsS0FBSyxHQUFHLE9BQU8sT0FBTyxXQUFXO0FBQ2pFLFNBQUssU0FBUyxLQUFLLEVBQUUsTUFBTSxPQUFPLE1BQU0sQ0FBQztBQUN6QyxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsUUFBUSxFQUFFLEtBQUssTUFBTSxHQUErQixPQUFvQztBQUN0RixVQUFNLE9BQU8sS0FBSyxRQUFRLEdBQUc7QUFDN0IsVUFBTSxXQUFXLEtBQUssV0FBVztBQUNqQyxRQUFJLFdBQVcsRUFBRyxRQUFPLEVBQUUsTUFBTSxTQUFTLE9BQU8sS0FBSyxLQUFLLE9BQU8sS0FBSyxPQUFPO0FBQzlFLFFBQUksV0FBVyxPQUFPLGtCQUFrQjtBQUN0QyxhQUFPLEVBQUUsTUFBTSxXQUFXLE9BQU8sS0FBSyxLQUFLLE9BQU8sS0FBSyxPQUFPO0FBQUEsSUFDaEU7QUFDQSxTQUFLLFdBQVc7QUFDaEIsU0FBSyxRQUFRLFlBQVksS0FBSyxRQUFRLEdBQUcsS0FBSyxLQUFLLEtBQUssR0FBRyxRQUFXLE1BQVM7QUFDL0UsU0FBSyxTQUFTLEtBQUssRUFBRSxNQUFNLFVBQVUsU0FBUyxDQUFDO0FBQy9DLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxRQUFRLEtBQW1CO0FBQ3pCLFNBQUssV0FBVyxvQkFBSSxJQUFJO0FBQ3hCLFFBQUksT0FBTyxLQUFLLE9BQU8sSUFBSSxHQUFHO0FBQzlCLFFBQUksU0FBUyxRQUFXO0FBQ3RCLFlBQU0sUUFBUSxLQUFLLFFBQVEsR0FBRztBQUM5QixZQUFNLFNBQVMsVUFBVSxTQUFZLElBQUksY0FBYyxNQUFNLEtBQUs7QUFDbEUsYUFBTyxFQUFFLE9BQU8sUUFBUSxVQUFVLE9BQU87QUFDekMsV0FBSyxPQUFPLElBQUksS0FBSyxJQUFJO0FBQUEsSUFDM0I7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsS0FBSyxPQUErQjtBQUNsQyxXQUFPLEtBQUssVUFBVSxTQUFZLFFBQVEsS0FBSyxNQUFNLEtBQUs7QUFBQSxFQUM1RDtBQUFBLEVBRUEsUUFDRSxLQUNBLE9BQ0EsT0FDQSxhQUNNO0FBQ04sVUFBTSxVQUFVLEtBQUs7QUFDckIsVUFBTSxRQUNKLFVBQVUsVUFBYSxnQkFBZ0IsU0FDbkMsRUFBRSxLQUFLLE9BQU8sUUFBUSxJQUN0QjtBQUFBLE1BQ0U7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0EsR0FBSSxVQUFVLFNBQVksQ0FBQyxJQUFJLEVBQUUsTUFBTTtBQUFBLE1BQ3ZDLEdBQUksZ0JBQWdCLFNBQVksQ0FBQyxJQUFJLEVBQUUsWUFBWTtBQUFBLElBQ3JEO0FBQ04sU0FBSyxVQUFVLEtBQUssRUFBRSxLQUFLLE1BQU0sQ0FBQztBQUFBLEVBQ3BDO0FBQ0Y7OztBQ3BNTyxTQUFTLFdBQVcsU0FBZ0M7QUFDekQsU0FBTyxJQUFJLGNBQWMsdUJBQXVCLE9BQU87QUFDekQ7QUFHTyxTQUFTLGFBQWEsU0FBZ0M7QUFDM0QsU0FBTyxJQUFJLGNBQWMseUJBQXlCLE9BQU87QUFDM0Q7QUFHTyxTQUFTLGNBQWMsUUFBK0I7QUFDM0QsU0FBTyxJQUFJLGNBQWMsMEJBQTBCLG1CQUFtQixNQUFNLEdBQUc7QUFDakY7QUFHTyxTQUFTLGNBQWMsUUFBK0I7QUFDM0QsU0FBTyxJQUFJLGNBQWMsMEJBQTBCLG1CQUFtQixNQUFNLEdBQUc7QUFDakY7QUFHTyxTQUFTLGNBQ2QsT0FDQSxRQUNBLEtBQ2U7QUFDZixTQUFPLElBQUksY0FBYywwQkFBMEIsR0FBRyxLQUFLLE9BQU8sTUFBTSxhQUFhLEdBQUcsS0FBSztBQUFBLElBQzNGLFNBQVMsRUFBRSxPQUFPLFFBQVEsSUFBSTtBQUFBLEVBQ2hDLENBQUM7QUFDSDtBQUdPLFNBQVMsT0FBTyxPQUF3QjtBQUM3QyxTQUFPLE9BQU8sVUFBVSxXQUFXLEtBQUssVUFBVSxNQUFNLE1BQU0sR0FBRyxFQUFFLENBQUMsSUFBSSxPQUFPO0FBQ2pGOzs7QUNsQ0EsSUFBTSxZQUFZO0FBR1gsU0FBUyxhQUFhQyxPQUF1QjtBQUNsRCxTQUFPLENBQUMsVUFBVSxLQUFLQSxLQUFJO0FBQzdCO0FBR08sU0FBUyxTQUFTLEtBQWMsUUFBNkI7QUFDbEUsTUFBSSxPQUFPLFFBQVEsWUFBWSxRQUFRLEdBQUksT0FBTSxXQUFXLG1DQUFtQztBQUMvRixNQUFJLElBQUksU0FBUyxPQUFPLFNBQVUsT0FBTSxjQUFjLFlBQVksSUFBSSxRQUFRLE9BQU8sUUFBUTtBQUM3RixNQUFJLFVBQVUsS0FBSyxHQUFHLEVBQUcsT0FBTSxTQUFTO0FBQzFDO0FBR08sU0FBUyxVQUFVLE1BQWUsUUFBNkI7QUFDcEUsTUFBSSxDQUFDLE1BQU0sUUFBUSxJQUFJLEVBQUcsT0FBTSxXQUFXLDRCQUE0QjtBQUN2RSxNQUFJLEtBQUssU0FBUyxPQUFPLGNBQWM7QUFDckMsVUFBTSxjQUFjLGdCQUFnQixLQUFLLFFBQVEsT0FBTyxZQUFZO0FBQUEsRUFDdEU7QUFDQSxhQUFXLE9BQU8sS0FBTSxVQUFTLEtBQUssTUFBTTtBQUM5QztBQUdPLFNBQVMsV0FBVyxPQUFnQixRQUE2QjtBQUN0RSxNQUFJLFVBQVUsVUFBYSxVQUFVLEdBQUk7QUFDekMsTUFBSSxPQUFPLFVBQVUsU0FBVSxPQUFNLFdBQVcsc0NBQXNDO0FBQ3RGLFFBQU0sTUFBTSxPQUFPLFdBQVc7QUFDOUIsTUFBSSxNQUFNLFNBQVMsSUFBSyxPQUFNLGNBQWMsWUFBWSxNQUFNLFFBQVEsR0FBRztBQUN6RSxNQUFJLFVBQVUsS0FBSyxLQUFLLEVBQUcsT0FBTSxTQUFTO0FBQzVDO0FBRUEsU0FBUyxXQUFrQjtBQUN6QixTQUFPLFdBQVcsOEVBQXlFO0FBQzdGOzs7QUMvQkEsSUFBTSxzQkFBc0I7QUFDNUIsSUFBTSxnQkFBZ0I7QUFFdEIsSUFBTSxpQkFBaUIsS0FBSyxLQUFLO0FBRzFCLFNBQVMsc0JBQXNCLFNBQWlDO0FBQ3JFLE1BQUksT0FBTyxZQUFZLFlBQVksWUFBWSxLQUFNLE9BQU0sY0FBYyxlQUFlO0FBQ3hGLFFBQU0sRUFBRSxRQUFRLFVBQVUsSUFBSTtBQUM5QixNQUFJLGNBQWMsVUFBYSxDQUFDLFVBQVUsU0FBUyxHQUFHO0FBQ3BELFVBQU0sY0FBYywrQ0FBK0MsY0FBYyxFQUFFO0FBQUEsRUFDckY7QUFDQSxNQUFJLFdBQVcsVUFBYSxDQUFDLFNBQVMsTUFBTSxHQUFHO0FBQzdDLFVBQU0sY0FBYywrQkFBK0I7QUFBQSxFQUNyRDtBQUNGO0FBR08sU0FBUyxpQkFBaUIsU0FBNEI7QUFDM0Qsd0JBQXNCLE9BQU87QUFDN0IsaUJBQWUsUUFBUSxTQUFTO0FBQ2xDO0FBR08sU0FBUyxlQUFlLFdBQTBCO0FBQ3ZELE1BQUksY0FBYyxPQUFXO0FBQzdCLFFBQU0sUUFDSixPQUFPLGNBQWMsWUFDckIsY0FBYyxNQUNkLFVBQVUsVUFBVSx1QkFDcEIsYUFBYSxTQUFTO0FBQ3hCLE1BQUksQ0FBQyxNQUFPLE9BQU0sY0FBYywwQkFBMEIsbUJBQW1CLFFBQVE7QUFDdkY7QUFHTyxTQUFTLFlBQ2QsT0FDQSxTQUNBLFFBQ2M7QUFDZCxNQUFJLE9BQU8sVUFBVSxZQUFZLFVBQVUsS0FBTSxPQUFNLGNBQWMseUJBQXlCO0FBQzlGLGFBQVcsTUFBTSxPQUFPLE1BQU07QUFDOUIsYUFBVyxNQUFNLEtBQUssTUFBTTtBQUM1QixtQkFBaUIsT0FBTztBQUN4QixRQUFNLEVBQUUsVUFBVSxPQUFPLFFBQVEsVUFBVSxXQUFXLEtBQUssVUFBVSxJQUFJO0FBQ3pFLE1BQUksT0FBTyxZQUFZLFVBQVcsT0FBTSxjQUFjLCtCQUErQjtBQUNyRixNQUFJLFVBQVUsWUFBWSxFQUFFLE9BQU8sY0FBYyxLQUFLLEtBQUssU0FBUyxJQUFJO0FBQ3RFLFVBQU0sY0FBYyx3Q0FBd0M7QUFBQSxFQUM5RDtBQUNBLE1BQUksRUFBRSxPQUFPLGNBQWMsUUFBUSxLQUFLLFlBQVksS0FBSyxZQUFZLGdCQUFnQjtBQUNuRixVQUFNLGNBQWMseUNBQXlDLGFBQWEsRUFBRTtBQUFBLEVBQzlFO0FBQ0EsU0FBTyxFQUFFLE9BQU8sU0FBUyxPQUFPLFVBQVUsVUFBVTtBQUN0RDtBQXdCQSxTQUFTLFVBQVUsV0FBNkI7QUFDOUMsU0FBTyxPQUFPLGNBQWMsWUFBWSxZQUFZLEtBQUssYUFBYTtBQUN4RTtBQUdBLFNBQVMsU0FBUyxRQUEwQjtBQUMxQyxTQUNFLE9BQU8sV0FBVyxZQUNsQixXQUFXLFFBQ1gsYUFBYSxVQUNiLE9BQU8sT0FBTyxZQUFZLGFBQzFCLHNCQUFzQixVQUN0QixPQUFPLE9BQU8scUJBQXFCO0FBRXZDOzs7QUNqR0EsU0FBUyxhQUFhO0FBU3RCLElBQU0sT0FBeUIsT0FBTyxPQUFPLENBQUMsQ0FBQztBQUUvQyxJQUFNLGlCQUFpQjtBQU9oQixTQUFTLGNBQWMsUUFBZ0IsUUFBdUM7QUFDbkYsTUFBSSxPQUFPLFdBQVcsWUFBWSxXQUFXLEtBQU0sT0FBTSxjQUFjLHNCQUFzQjtBQUM3RixRQUFNLEVBQUUsU0FBUyxNQUFNLFNBQVMsTUFBTSxZQUFZLE1BQU0sVUFBVSxJQUFJO0FBQ3RFLFlBQVUsVUFBVSxRQUFRLE1BQU07QUFDbEMsWUFBVSxVQUFVLFFBQVEsTUFBTTtBQUNsQyxZQUFVLGFBQWEsV0FBVyxNQUFNO0FBQ3hDLE1BQUksT0FBTyxTQUFTLE9BQU8sU0FBUyxVQUFVLFdBQVcsR0FBRztBQUMxRCxVQUFNLGNBQWMsbURBQW1EO0FBQUEsRUFDekU7QUFDQSxpQkFBZSxTQUFTO0FBQ3hCLGFBQVcsT0FBTyxVQUFXLFVBQVMsS0FBSyxNQUFNO0FBQ2pELGFBQVcsU0FBUyxPQUFRLFlBQVcsT0FBTyxNQUFNO0FBQ3BELE1BQUksUUFBUTtBQUNaLGFBQVcsU0FBUyxPQUFRLFVBQVMsV0FBVyxPQUFPLE1BQU07QUFDN0QsTUFBSSxRQUFRLE9BQU8sWUFBYSxPQUFNLGNBQWMsZUFBZSxPQUFPLE9BQU8sV0FBVztBQUM1RixNQUFJLE9BQU8sU0FBUyxFQUFHLGVBQWMsTUFBTTtBQUMzQyxTQUFPLEVBQUUsUUFBUSxRQUFRLFdBQVcsVUFBVTtBQUNoRDtBQUVBLFNBQVMsVUFBVSxNQUFjLE1BQWUsRUFBRSxhQUFhLEdBQXdCO0FBQ3JGLE1BQUksQ0FBQyxNQUFNLFFBQVEsSUFBSSxFQUFHLE9BQU0sY0FBYyxHQUFHLElBQUksbUJBQW1CO0FBQ3hFLE1BQUksS0FBSyxTQUFTLGFBQWMsT0FBTSxjQUFjLGdCQUFnQixLQUFLLFFBQVEsWUFBWTtBQUMvRjtBQUVBLFNBQVMsV0FBVyxPQUFjLFFBQTZCO0FBQzdELFVBQVEsT0FBTyxNQUFNO0FBQUEsSUFDbkIsS0FBSztBQUNILFVBQUksT0FBTyxNQUFNLFlBQVksU0FBVSxPQUFNLGNBQWMsNEJBQTRCO0FBQ3ZGO0FBQUEsSUFDRixLQUFLO0FBQ0gsaUJBQVcsTUFBTSxLQUFLO0FBQ3RCO0FBQUEsSUFDRixLQUFLO0FBQ0g7QUFBQSxJQUNGO0FBQ0UsWUFBTSxjQUFjLG1CQUFtQixPQUFPLEtBQUssQ0FBQyxFQUFFO0FBQUEsRUFDMUQ7QUFDQSxXQUFTLE1BQU0sS0FBSyxNQUFNO0FBQzVCO0FBR0EsU0FBUyxXQUFXLE9BQWMsUUFBK0I7QUFDL0QsVUFBUSxPQUFPLE1BQU07QUFBQSxJQUNuQixLQUFLO0FBQ0gsZUFBUyxNQUFNLEtBQUssTUFBTTtBQUMxQixpQkFBVyxNQUFNLE9BQU8sTUFBTTtBQUM5QixVQUFJLE1BQU0sVUFBVSxPQUFXLFlBQVcsTUFBTSxLQUFLO0FBQ3JELGtCQUFZLE1BQU0sV0FBVztBQUM3QixhQUFPLE1BQU0sSUFBSSxTQUFTLE1BQU0sTUFBTTtBQUFBLElBQ3hDLEtBQUs7QUFDSCxlQUFTLE1BQU0sS0FBSyxNQUFNO0FBQzFCLGFBQU8sTUFBTSxJQUFJO0FBQUEsSUFDbkIsS0FBSztBQUNILGVBQVMsTUFBTSxLQUFLLE1BQU07QUFDMUIsaUJBQVcsTUFBTSxLQUFLO0FBQ3RCLGFBQU8sTUFBTSxJQUFJO0FBQUEsSUFDbkIsS0FBSztBQUNILGVBQVMsTUFBTSxLQUFLLE1BQU07QUFDMUIsbUJBQWEsU0FBUyxNQUFNLEtBQUs7QUFDakMsa0JBQVksS0FBSztBQUNqQixrQkFBWSxNQUFNLFdBQVc7QUFDN0IsYUFBTyxNQUFNLElBQUk7QUFBQSxJQUNuQixLQUFLO0FBQ0gsZUFBUyxNQUFNLEtBQUssTUFBTTtBQUMxQixvQkFBYyxNQUFNLEtBQUssTUFBTTtBQUMvQixpQkFBVyxNQUFNLE9BQU8sTUFBTTtBQUM5QixhQUFPLE1BQU0sSUFBSSxTQUFTLGlCQUFpQixNQUFNLE1BQU07QUFBQSxJQUN6RDtBQUNFLFlBQU0sY0FBYyxtQkFBbUIsT0FBTyxLQUFLLENBQUMsRUFBRTtBQUFBLEVBQzFEO0FBQ0Y7QUFFQSxTQUFTLGNBQWMsS0FBVSxFQUFFLFVBQUFDLFVBQVMsR0FBd0I7QUFDbEUsUUFBTSxTQUFTLElBQUksU0FBUztBQUM1QixNQUFJLFNBQVNBLFVBQVUsT0FBTSxjQUFjLFlBQVksUUFBUUEsU0FBUTtBQUN6RTtBQUVBLFNBQVMsWUFBWSxFQUFFLE9BQU8sUUFBUSxHQUFrQztBQUN0RSxNQUFJLFVBQVUsT0FBVyxjQUFhLFNBQVMsS0FBSztBQUNwRCxNQUFJLFlBQVksT0FBVyxjQUFhLFdBQVcsT0FBTztBQUMxRCxNQUFJLFVBQVUsVUFBYSxZQUFZLFVBQWEsUUFBUSxTQUFTO0FBQ25FLFVBQU0sY0FBYyx3QkFBd0I7QUFBQSxFQUM5QztBQUNGO0FBR0EsU0FBUyxjQUFjLFFBQWdDO0FBQ3JELFFBQU0sT0FBTyxvQkFBSSxJQUFTO0FBQzFCLFFBQU0sT0FBTyxvQkFBSSxJQUFTO0FBQzFCLGFBQVcsU0FBUyxRQUFRO0FBQzFCLFFBQUksTUFBTSxTQUFTLFNBQVUsTUFBSyxJQUFJLE1BQU0sR0FBRztBQUFBLGFBQ3RDLEtBQUssSUFBSSxNQUFNLEdBQUcsRUFBRyxPQUFNLGNBQWMseUJBQXlCO0FBQUEsUUFDdEUsTUFBSyxJQUFJLE1BQU0sR0FBRztBQUFBLEVBQ3pCO0FBQ0EsYUFBVyxPQUFPLE1BQU07QUFDdEIsUUFBSSxLQUFLLElBQUksR0FBRyxFQUFHLE9BQU0sY0FBYyxnREFBZ0Q7QUFDdkYsU0FBSyxJQUFJLEdBQUc7QUFBQSxFQUNkO0FBQ0EsTUFBSSxLQUFLLFNBQVMsRUFBRztBQUNyQixhQUFXLE9BQU8sTUFBTTtBQUN0QixRQUFJLEtBQUssSUFBSSxJQUFJLE1BQU0sR0FBRyxDQUFDLGNBQWMsQ0FBQyxHQUFHO0FBQzNDLFlBQU0sY0FBYyxnREFBZ0Q7QUFBQSxJQUN0RTtBQUFBLEVBQ0Y7QUFDRjtBQUVBLFNBQVMsV0FBVyxPQUFnQixFQUFFLFlBQUFDLFlBQVcsR0FBd0I7QUFFdkUsTUFBSSxFQUFFLGlCQUFpQixlQUFlLENBQUMsTUFBTSxhQUFhLEtBQUssR0FBRztBQUNoRSxVQUFNLGFBQWEsK0JBQStCO0FBQUEsRUFDcEQ7QUFDQSxNQUFJLE1BQU0sU0FBU0EsWUFBWSxPQUFNLGNBQWMsY0FBYyxNQUFNLFFBQVFBLFdBQVU7QUFDM0Y7QUFFQSxTQUFTLFdBQVcsT0FBc0I7QUFDeEMsTUFBSSxPQUFPLFVBQVUsWUFBWSxNQUFNLFNBQVMsbUJBQW1CLENBQUMsYUFBYSxLQUFLLEdBQUc7QUFDdkYsVUFBTSxjQUFjLDRDQUE0QyxlQUFlLFFBQVE7QUFBQSxFQUN6RjtBQUNGO0FBRUEsU0FBUyxZQUFZLGFBQTRCO0FBQy9DLE1BQUksZ0JBQWdCLE9BQVc7QUFDL0IsTUFBSSxPQUFPLGdCQUFnQixZQUFZLENBQUMsT0FBTyxjQUFjLFdBQVcsS0FBSyxjQUFjLEdBQUc7QUFDNUYsVUFBTSxjQUFjLDREQUE0RDtBQUFBLEVBQ2xGO0FBQ0Y7QUFFQSxTQUFTLGFBQWEsTUFBYyxPQUFzQjtBQUN4RCxNQUFJLENBQUMsT0FBTyxjQUFjLEtBQUssRUFBRyxPQUFNLGNBQWMsR0FBRyxJQUFJLHlCQUF5QjtBQUN4RjtBQUVBLFNBQVMsT0FBTyxNQUF1QjtBQUNyQyxNQUFJLE9BQU8sU0FBUyxZQUFZLFNBQVMsUUFBUSxFQUFFLFVBQVUsTUFBTyxRQUFPO0FBQzNFLFNBQU8sT0FBTyxLQUFLLElBQUk7QUFDekI7OztBQ3RITyxTQUFTLFlBQVksU0FBeUIsVUFBOEIsQ0FBQyxHQUFZO0FBQzlGLFNBQU8sSUFBSSxjQUFjLFNBQVMsUUFBUSxTQUFTLFdBQVc7QUFDaEU7QUFHQSxJQUFNLGdCQUFOLE1BQXVDO0FBQUEsRUFDNUI7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQTtBQUFBLEVBRUEsU0FBUyxvQkFBSSxJQUFxQztBQUFBLEVBQzNEO0FBQUEsRUFFQSxZQUFZLFNBQXlCLE9BQWM7QUFDakQsU0FBSyxLQUFLLFFBQVE7QUFDbEIsU0FBSyxlQUFlLFFBQVE7QUFDNUIsU0FBSyxXQUFXO0FBQ2hCLFNBQUssU0FBUztBQUFBLEVBQ2hCO0FBQUEsRUFFQSxJQUFJLGNBQXNCO0FBQ3hCLFdBQU8sS0FBSyxTQUFTLGVBQWU7QUFBQSxFQUN0QztBQUFBLEVBRUEsSUFBSSxLQUFVLFNBQW1EO0FBQy9ELFFBQUk7QUFDRixXQUFLLFdBQVc7QUFDaEIsZUFBUyxLQUFLLEtBQUssYUFBYSxNQUFNO0FBQ3RDLFVBQUksWUFBWSxPQUFXLFFBQU8sS0FBSyxTQUFTLElBQUksS0FBSyxNQUFTO0FBQ2xFLHVCQUFpQixPQUFPO0FBQ3hCLFlBQU0sRUFBRSxVQUFVLElBQUk7QUFDdEIsYUFBTyxhQUFhLE1BQU0sS0FBSyxTQUFTLElBQUksS0FBSyxTQUFTLEdBQUcsS0FBSyxRQUFRLFNBQVMsTUFBTSxDQUFDO0FBQUEsSUFDNUYsU0FBUyxPQUFPO0FBQ2QsYUFBTyxRQUFRLE9BQU8sS0FBSztBQUFBLElBQzdCO0FBQUEsRUFDRjtBQUFBLEVBRUEsUUFBUSxNQUFzQixTQUF1RDtBQUNuRixRQUFJO0FBQ0YsV0FBSyxXQUFXO0FBQ2hCLGdCQUFVLE1BQU0sS0FBSyxhQUFhLE1BQU07QUFDeEMsVUFBSSxZQUFZLE9BQVcsUUFBTyxLQUFLLFNBQVMsUUFBUSxNQUFNLE1BQVM7QUFDdkUsdUJBQWlCLE9BQU87QUFDeEIsWUFBTSxPQUFPLE1BQ1gsS0FBSyxTQUFTLFFBQVEsTUFBTSxRQUFRLFNBQVM7QUFDL0MsYUFBTyxhQUFhLE1BQU0sS0FBSyxRQUFRLFNBQVMsTUFBTSxDQUFDO0FBQUEsSUFDekQsU0FBUyxPQUFPO0FBQ2QsYUFBTyxRQUFRLE9BQU8sS0FBSztBQUFBLElBQzdCO0FBQUEsRUFDRjtBQUFBLEVBRUEsT0FBTyxLQUFLLE9BQWlCLFVBQXVCLENBQUMsR0FBb0M7QUFDdkYsU0FBSyxXQUFXO0FBQ2hCLFFBQUksQ0FBQyxLQUFLLGFBQWEsYUFBYTtBQUNsQyxZQUFNLElBQUksY0FBYyx1QkFBdUIsV0FBVyxLQUFLLEVBQUUsdUJBQXVCO0FBQUEsSUFDMUY7QUFDQSxVQUFNLE9BQU8sWUFBWSxPQUFPLFNBQVMsS0FBSyxhQUFhLE1BQU07QUFDakUsUUFBSSxLQUFLLFVBQVUsRUFBRztBQUN0QixVQUFNLFFBQVEsS0FBSyxTQUFTLEtBQUssSUFBSSxFQUFFLE9BQU8sYUFBYSxFQUFFO0FBQzdELFNBQUssT0FBTyxJQUFJLEtBQUs7QUFDckIsUUFBSSxZQUFZO0FBQ2hCLFVBQU1DLFlBQVcsWUFBdUQ7QUFDdEUsa0JBQVk7QUFDWixZQUFNLE9BQU8sTUFBTSxNQUFNLEtBQUs7QUFDOUIsa0JBQVk7QUFDWixhQUFPO0FBQUEsSUFDVDtBQUNBLFFBQUk7QUFDRixpQkFBUztBQUNQLGNBQU0sT0FBTyxNQUFNLGFBQWFBLFdBQVUsS0FBSyxRQUFRLFNBQVMsTUFBTSxDQUFDO0FBQ3ZFLFlBQUksS0FBSyxTQUFTLEtBQU07QUFDeEIsY0FBTSxLQUFLO0FBQ1gsYUFBSyxXQUFXO0FBQUEsTUFDbEI7QUFBQSxJQUNGLFVBQUU7QUFDQSxZQUFNLFNBQVMsS0FBSyxPQUFPLE9BQU8sS0FBSztBQUN2QyxZQUFNLFFBQVEsU0FBUyxNQUFNLFNBQVMsSUFBSTtBQUUxQyxVQUFJLFVBQVcsUUFBTyxNQUFNLE1BQU0sTUFBUztBQUFBLFVBQ3RDLE9BQU07QUFBQSxJQUNiO0FBQUEsRUFDRjtBQUFBLEVBRUEsT0FBTyxRQUFnQixTQUFtRDtBQUN4RSxRQUFJO0FBQ0YsV0FBSyxXQUFXO0FBQ2hCLFlBQU0sV0FBVyxjQUFjLFFBQVEsS0FBSyxhQUFhLE1BQU07QUFDL0QsVUFBSSxZQUFZLE9BQVcsUUFBTyxLQUFLLFNBQVMsT0FBTyxRQUFRO0FBQy9ELDRCQUFzQixPQUFPO0FBQzdCLGFBQU8sYUFBYSxNQUFNLEtBQUssU0FBUyxPQUFPLFFBQVEsR0FBRyxLQUFLLFFBQVEsU0FBUyxRQUFRLENBQUM7QUFBQSxJQUMzRixTQUFTLE9BQU87QUFDZCxhQUFPLFFBQVEsT0FBTyxLQUFLO0FBQUEsSUFDN0I7QUFBQSxFQUNGO0FBQUEsRUFFQSxNQUFNLFFBQStCO0FBQ25DLFNBQUssV0FBVztBQUNoQixXQUFPLE1BQU0sS0FBSyxTQUFTLE1BQU07QUFBQSxFQUNuQztBQUFBLEVBRUEsUUFBdUI7QUFDckIsU0FBSyxhQUFhLEtBQUssT0FBTztBQUM5QixXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQUEsRUFFQSxDQUFDLE9BQU8sWUFBWSxJQUFtQjtBQUNyQyxXQUFPLEtBQUssTUFBTTtBQUFBLEVBQ3BCO0FBQUEsRUFFQSxNQUFNLFNBQXdCO0FBQzVCLFVBQU0sUUFBUSxDQUFDLEdBQUcsS0FBSyxNQUFNO0FBQzdCLFNBQUssT0FBTyxNQUFNO0FBQ2xCLFVBQU0sUUFBUSxXQUFXLE1BQU0sSUFBSSxPQUFPLFVBQVUsTUFBTSxTQUFTLENBQUMsQ0FBQztBQUNyRSxVQUFNLEtBQUssU0FBUyxNQUFNO0FBQUEsRUFDNUI7QUFBQSxFQUVBLGFBQW1CO0FBQ2pCLFFBQUksS0FBSyxhQUFhLFFBQVc7QUFDL0IsWUFBTSxJQUFJLGNBQWMsa0JBQWtCLFdBQVcsS0FBSyxFQUFFLDRCQUE0QjtBQUFBLElBQzFGO0FBQUEsRUFDRjtBQUFBLEVBRUEsUUFBUSxFQUFFLFFBQVEsVUFBVSxHQUFxQixNQUF1QztBQUN0RixXQUFPO0FBQUEsTUFDTDtBQUFBLE1BQ0E7QUFBQSxNQUNBLE9BQU8sS0FBSztBQUFBLE1BQ1osU0FBUyxDQUFDLFFBQVEsWUFDaEIsYUFBYSxRQUFRLFdBQVcsU0FBUyxXQUFXLFlBQVksS0FBSztBQUFBLE1BQ3ZFLFdBQVcsTUFBTSxhQUFhLEtBQUssSUFBSSxNQUFNLFNBQVM7QUFBQSxJQUN4RDtBQUFBLEVBQ0Y7QUFDRjtBQUVBLFNBQVMsYUFDUCxJQUNBLE1BQ0EsV0FDZTtBQUNmLFFBQU0sVUFBVSxFQUFFLFNBQVMsSUFBSSxVQUFVO0FBQ3pDLE1BQUksU0FBUyxRQUFRO0FBQ25CLFdBQU8sSUFBSSxjQUFjLG1CQUFtQixXQUFXLEVBQUUsNEJBQTRCO0FBQUEsTUFDbkYsV0FBVztBQUFBLE1BQ1g7QUFBQSxJQUNGLENBQUM7QUFBQSxFQUNIO0FBQ0EsU0FBTyxJQUFJO0FBQUEsSUFDVDtBQUFBLElBQ0EsV0FBVyxFQUFFO0FBQUEsSUFDYixFQUFFLFNBQVMsV0FBVyxRQUFRO0FBQUEsRUFDaEM7QUFDRjs7O0FDcExBLElBQU0sZUFBZTtBQUVyQixJQUFNLGFBQWE7QUFDbkIsSUFBTSxlQUFlO0FBQ3JCLElBQU0sZUFBZTtBQVdkLElBQU0sU0FBTixNQUFnQztBQUFBLEVBQzVCO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDVCxTQUFnQztBQUFBLEVBQ2hDO0FBQUEsRUFDQSxZQUFZO0FBQUEsRUFDSCxVQUFVLG9CQUFJLElBQWlCO0FBQUEsRUFDeEMsT0FBTztBQUFBLEVBQ1AsYUFBYTtBQUFBLEVBQ2IsYUFBYTtBQUFBLEVBQ2IsWUFBWTtBQUFBLEVBQ1osV0FBVztBQUFBO0FBQUEsRUFFWCxnQkFBZ0I7QUFBQSxFQUNoQixlQUFlO0FBQUEsRUFDZixnQkFBZ0I7QUFBQSxFQUVoQixZQUFZLElBQVksU0FBa0IsT0FBYyxVQUEwQjtBQUNoRixTQUFLLEtBQUs7QUFDVixTQUFLLFVBQVU7QUFDZixTQUFLLFNBQVM7QUFDZCxTQUFLLFlBQVk7QUFDakIsU0FBSyxlQUFlLFFBQVE7QUFBQSxFQUM5QjtBQUFBLEVBRUEsSUFBSSxRQUErQjtBQUNqQyxXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQUEsRUFFQSxJQUFJLFdBQWdDO0FBQ2xDLFdBQU8sS0FBSyxXQUFXLE9BQU8sV0FBVyxLQUFLO0FBQUEsRUFDaEQ7QUFBQTtBQUFBLEVBR0EsSUFBSSxhQUFzQjtBQUN4QixXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQUEsRUFFQSxJQUFJLGNBQXNCO0FBQ3hCLFdBQU8sS0FBSyxRQUFRO0FBQUEsRUFDdEI7QUFBQSxFQUVBLElBQUksYUFBNEI7QUFDOUIsV0FBTyxLQUFLLFFBQVEsS0FBSztBQUFBLEVBQzNCO0FBQUEsRUFFQSxJQUFJLFNBQWtCO0FBQ3BCLFdBQU8sS0FBSyxhQUFhO0FBQUEsRUFDM0I7QUFBQTtBQUFBLEVBR0EsSUFBSSxNQUFjO0FBQ2hCLFdBQU8sS0FBSztBQUFBLEVBQ2Q7QUFBQTtBQUFBLEVBR0EsSUFBSSxZQUFxQjtBQUN2QixXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQUE7QUFBQSxFQUdBLElBQUksY0FBc0I7QUFDeEIsV0FBTyxLQUFLO0FBQUEsRUFDZDtBQUFBLEVBRUEsVUFBVSxLQUFtQjtBQUMzQixXQUFPLEtBQUssY0FBYyxLQUFLLFFBQVEsU0FBUyxLQUFLLENBQUMsS0FBSyxRQUFRLElBQUksR0FBRztBQUFBLEVBQzVFO0FBQUEsRUFFQSxXQUFpQjtBQUNmLFFBQUksS0FBSyxhQUFhLEVBQUcsTUFBSyxnQkFBZ0IsS0FBSyxPQUFPLFlBQVk7QUFDdEUsU0FBSztBQUFBLEVBQ1A7QUFBQSxFQUVBLGVBQXdCO0FBQ3RCLFNBQUssV0FBVztBQUNoQixRQUFJLEtBQUssUUFBUSxnQkFBZ0IsS0FBSyxjQUFjO0FBQ2xELFdBQUssT0FBTyxJQUFJLE1BQU0sMEJBQTBCLENBQUM7QUFDakQsYUFBTztBQUFBLElBQ1Q7QUFDQSxTQUFLLFlBQVk7QUFDakIsUUFBSSxLQUFLLFdBQVcsRUFBRyxNQUFLLGdCQUFnQixLQUFLLE9BQU8sWUFBWTtBQUNwRSxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsV0FBVyxPQUFzQjtBQUMvQixTQUFLLFdBQVc7QUFDaEIsU0FBSztBQUNMLFFBQUksS0FBSyxhQUFhLGdCQUFnQixLQUFLLFFBQVEsZ0JBQWdCLEtBQUssY0FBYztBQUNwRixXQUFLLE9BQU8sS0FBSztBQUFBLElBQ25CO0FBQUEsRUFDRjtBQUFBLEVBRUEsYUFBYSxLQUFVLFFBQXNCO0FBQzNDLFFBQUksS0FBSyxRQUFRLFFBQVEsY0FBYyxDQUFDLEtBQUssUUFBUSxJQUFJLEdBQUcsR0FBRztBQUM3RCxXQUFLO0FBQ0wsV0FBSyxZQUFZO0FBQ2pCLFdBQUssUUFBUSxNQUFNO0FBQUEsSUFDckI7QUFDQSxTQUFLLFFBQVEsSUFBSSxLQUFLLE1BQU07QUFBQSxFQUM5QjtBQUFBLEVBRUEsY0FBYyxLQUFVLFFBQXNCO0FBQzVDLFFBQUksS0FBSyxRQUFRLFNBQVMsRUFBRztBQUM3QixVQUFNLFNBQVMsS0FBSyxRQUFRLElBQUksR0FBRztBQUNuQyxRQUFJLFdBQVcsVUFBYSxVQUFVLE9BQVEsTUFBSyxRQUFRLE9BQU8sR0FBRztBQUFBLEVBQ3ZFO0FBQUE7QUFBQSxFQUdBLE9BQU8sT0FBc0I7QUFDM0IsUUFBSSxLQUFLLFdBQVcsT0FBUTtBQUM1QixTQUFLLFNBQVM7QUFDZCxTQUFLO0FBQ0wsU0FBSyxnQkFBZ0I7QUFDckIsU0FBSyxlQUFlLEtBQUssT0FBTyxZQUFZLElBQUksS0FBSztBQUNyRCxTQUFLLFVBQVUsU0FBUyxNQUFNLEtBQUs7QUFBQSxFQUNyQztBQUFBO0FBQUEsRUFHQSxTQUFTLFNBQTBCO0FBQ2pDLFdBQ0UsS0FBSyxXQUFXLFVBQ2hCLEtBQUssV0FBVyxLQUNoQixLQUFLLE9BQU8sWUFBWSxJQUFJLEtBQUssaUJBQWlCO0FBQUEsRUFFdEQ7QUFBQSxFQUVBLGFBQXNCO0FBQ3BCLFdBQU8sS0FBSyxXQUFXLFVBQVUsS0FBSyxPQUFPLFlBQVksS0FBSyxLQUFLO0FBQUEsRUFDckU7QUFBQSxFQUVBLGNBQW9CO0FBQ2xCLFNBQUssZ0JBQWdCLEtBQUssSUFBSSxjQUFjLEtBQUssZ0JBQWdCLENBQUM7QUFDbEUsU0FBSyxlQUFlLEtBQUssT0FBTyxZQUFZLElBQUksS0FBSztBQUFBLEVBQ3ZEO0FBQUE7QUFBQSxFQUdBLFdBQWlCO0FBQ2YsU0FBSyxhQUFhO0FBQ2xCLFNBQUssWUFBWTtBQUNqQixTQUFLLFdBQVc7QUFDaEIsU0FBSyxTQUFTLEtBQUssYUFBYSxlQUFlO0FBQUEsRUFDakQ7QUFBQTtBQUFBLEVBR0Esb0JBQTBCO0FBQ3hCLFNBQUssYUFBYTtBQUNsQixTQUFLLFlBQVk7QUFDakIsU0FBSyxlQUFlLEtBQUssUUFBUTtBQUNqQyxTQUFLLFNBQVM7QUFBQSxFQUNoQjtBQUFBO0FBQUEsRUFHQSxPQUFhO0FBQ1gsU0FBSyxhQUFhO0FBQ2xCLFFBQUksS0FBSyxXQUFXLGFBQWMsTUFBSyxTQUFTO0FBQUEsRUFDbEQ7QUFBQTtBQUFBLEVBR0EsaUJBQXVCO0FBQ3JCLFNBQUssWUFBWTtBQUNqQixTQUFLLEtBQUs7QUFBQSxFQUNaO0FBQUEsRUFFQSxTQUF1QjtBQUNyQixXQUFPLEVBQUUsSUFBSSxLQUFLLElBQUksT0FBTyxLQUFLLFFBQVEsY0FBYyxLQUFLLFFBQVEsS0FBSztBQUFBLEVBQzVFO0FBQUEsRUFFQSxhQUFtQjtBQUNqQixRQUFJLEtBQUssV0FBVyxFQUFHLE1BQUs7QUFBQSxFQUM5QjtBQUNGOzs7QUMzS0EsSUFBTUMsVUFBUztBQUNmLElBQU0sWUFBWTtBQUNsQixJQUFNLGFBQWE7QUFDbkIsSUFBTSxpQkFBaUI7QUFDdkIsSUFBTSxnQkFBNEMsT0FBTyxPQUFPLENBQUMsQ0FBQztBQU0zRCxJQUFNLGVBQXVDLEVBQUUsUUFBUSxhQUFhLFFBQVEsWUFBWTtBQUUvRixTQUFTLFlBQVksT0FBNEI7QUFDL0MsUUFBTSxFQUFFLE9BQU8sYUFBYSxTQUFTLFdBQVcsSUFBSTtBQUNwRCxRQUFNLE1BQU0sV0FBVyxXQUFXLElBQUksU0FBWSxPQUFPLEtBQUssS0FBSyxVQUFVLFVBQVUsQ0FBQztBQUN4RixRQUFNLE9BQ0osSUFDQSxRQUFRLFVBQ1AsZ0JBQWdCLFNBQVksSUFBSSxNQUNoQyxRQUFRLFNBQVksSUFBSSxJQUFJLElBQUksV0FDaEMsT0FBTyxVQUFVO0FBQ3BCLFFBQU0sUUFBUSxPQUFPLFlBQVksSUFBSTtBQUNyQyxRQUFNLENBQUMsSUFBSUE7QUFDWCxRQUFNLENBQUMsS0FDSixVQUFVLFNBQVksSUFBSSxjQUMxQixnQkFBZ0IsU0FBWSxJQUFJLGVBQ2hDLFFBQVEsU0FBWSxJQUFJO0FBQzNCLFFBQU0sQ0FBQyxJQUFJLFFBQVE7QUFDbkIsTUFBSSxLQUFLLElBQUksTUFBTSxNQUFNLFNBQVMsR0FBRyxRQUFRO0FBQzdDLE1BQUksZ0JBQWdCLE9BQVcsTUFBSyxNQUFNLGNBQWMsYUFBYSxFQUFFO0FBQ3ZFLE1BQUksUUFBUSxRQUFXO0FBQ3JCLFNBQUssTUFBTSxjQUFjLElBQUksUUFBUSxFQUFFO0FBQ3ZDLFVBQU0sSUFBSSxLQUFLLEVBQUU7QUFDakIsVUFBTSxJQUFJO0FBQUEsRUFDWjtBQUNBLE1BQUksVUFBVSxPQUFXLE9BQU0sSUFBSSxPQUFPLEVBQUU7QUFDNUMsU0FBTztBQUNUO0FBRUEsU0FBUyxZQUFZLE1BQTJCO0FBQzlDLFFBQU0sUUFBUSxPQUFPLEtBQUssS0FBSyxRQUFRLEtBQUssWUFBWSxLQUFLLE1BQU07QUFDbkUsUUFBTSxRQUFRLE1BQU0sQ0FBQztBQUNyQixRQUFNLGdCQUFnQixNQUFNLENBQUM7QUFDN0IsTUFBSSxNQUFNLENBQUMsTUFBTUEsV0FBVSxVQUFVLFVBQWEsa0JBQWtCLFFBQVc7QUFDN0UsVUFBTSxJQUFJO0FBQUEsTUFDUjtBQUFBLE1BQ0E7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUNBLE1BQUksS0FBSyxJQUFJO0FBQ2IsUUFBTSxVQUFVLE1BQU0sU0FBUyxVQUFVLEdBQUcsRUFBRTtBQUM5QyxNQUFJO0FBQ0osT0FBSyxRQUFRLGdCQUFnQixHQUFHO0FBQzlCLGtCQUFjLE1BQU0sYUFBYSxFQUFFO0FBQ25DLFVBQU07QUFBQSxFQUNSO0FBQ0EsTUFBSSxhQUFhO0FBQ2pCLE9BQUssUUFBUSxvQkFBb0IsR0FBRztBQUNsQyxVQUFNLE1BQU0sS0FBSyxJQUFJLE1BQU0sYUFBYSxFQUFFO0FBRTFDLGlCQUFhLEtBQUssTUFBTSxNQUFNLFNBQVMsUUFBUSxLQUFLLEdBQUcsR0FBRyxDQUFDO0FBQzNELFNBQUs7QUFBQSxFQUNQO0FBQ0EsUUFBTSxTQUFTLFFBQVEsZUFBZSxJQUFJLFNBQVksTUFBTSxTQUFTLEVBQUU7QUFDdkUsU0FBTyxFQUFFLE9BQU8sYUFBYSxTQUFTLFdBQVc7QUFDbkQ7QUFHTyxTQUFTLFVBQVUsT0FBNEIsT0FBdUM7QUFDM0YsTUFBSSxPQUFPLFVBQVUsT0FBVyxRQUFPO0FBQ3ZDLFNBQU8sTUFBTSxnQkFBZ0IsVUFBYSxNQUFNLGVBQWUsUUFBUSxTQUFZLE1BQU07QUFDM0Y7OztBQzNGQSxJQUFNLGdCQUFnQjtBQUN0QixJQUFNLGtCQUFrQjtBQUdqQixJQUFNLGVBQW9CO0FBQzFCLElBQU0sZUFBb0I7QUFDMUIsSUFBTSxpQkFBc0I7QUFPNUIsU0FBUyxZQUFZLEtBQW1CO0FBQzdDLE1BQUksT0FBTyxRQUFRLFlBQVksUUFBUSxHQUFJLE9BQU1DLFlBQVcsK0JBQStCO0FBQzNGLE1BQUksQ0FBQyxJQUFJLGFBQWEsRUFBRyxPQUFNQSxZQUFXLDJCQUEyQjtBQUNyRSxRQUFNLFFBQVEsUUFBUSxHQUFHO0FBQ3pCLE1BQUksTUFBTSxTQUFTLGVBQWU7QUFDaEMsVUFBTUEsWUFBVyxTQUFTLE1BQU0sTUFBTSw0QkFBNEIsYUFBYSxFQUFFO0FBQUEsRUFDbkY7QUFDQSxTQUFPLGtCQUFrQjtBQUMzQjtBQUdPLFNBQVMsZUFBZSxRQUFzQjtBQUNuRCxTQUFPLFdBQVcsVUFBYSxXQUFXLEtBQUssa0JBQWtCLFlBQVksTUFBTTtBQUNyRjtBQUdPLFNBQVMsa0JBQWtCLEtBQWtCO0FBQ2xELFNBQU8sUUFBUSxJQUFJLE1BQU0sZ0JBQWdCLE1BQU0sQ0FBQztBQUNsRDtBQUVBLFNBQVNBLFlBQVcsUUFBK0I7QUFDakQsU0FBTyxJQUFJLGNBQWMsa0JBQWtCLGdCQUFnQixNQUFNLEdBQUc7QUFDdEU7OztBQ3BCQSxlQUFzQixhQUNwQixTQUNBLFdBQ21DO0FBQ25DLFFBQU0sUUFBUSxNQUFNLFFBQVEsSUFBSSxjQUFjLEVBQUUsVUFBVSxDQUFDO0FBQzNELE1BQUksVUFBVSxPQUFXLFFBQU87QUFDaEMsTUFBSTtBQUNGLFdBQU8sS0FBSyxNQUFNLE9BQU8sS0FBSyxNQUFNLEtBQUssRUFBRSxTQUFTLE1BQU0sQ0FBQztBQUFBLEVBQzdELFNBQVMsT0FBTztBQUNkLFVBQU0sSUFBSSxjQUFjLGNBQWMsd0JBQXdCLFFBQVEsRUFBRSxnQkFBZ0I7QUFBQSxNQUN0RjtBQUFBLElBQ0YsQ0FBQztBQUFBLEVBQ0g7QUFDRjtBQUdBLGVBQXNCLGNBQ3BCLFNBQ0EsVUFDQSxXQUNlO0FBQ2YsUUFBTSxRQUFRLE9BQU8sS0FBSyxLQUFLLFVBQVUsUUFBUSxDQUFDO0FBQ2xELFFBQU0sUUFBUSxPQUFPLEVBQUUsUUFBUSxDQUFDLEVBQUUsTUFBTSxPQUFPLEtBQUssY0FBYyxNQUFNLENBQUMsRUFBRSxHQUFHLEVBQUUsVUFBVSxDQUFDO0FBQzdGO0FBTUEsZUFBc0IsZUFDcEIsU0FDQSxPQUNBLFdBQ2U7QUFDZixRQUFNLFFBQVEsT0FBTyxLQUFLLE9BQU8sUUFBUTtBQUN6QyxRQUFNLFFBQVEsT0FBTyxFQUFFLFFBQVEsQ0FBQyxFQUFFLE1BQU0sT0FBTyxLQUFLLGdCQUFnQixNQUFNLENBQUMsRUFBRSxHQUFHLEVBQUUsVUFBVSxDQUFDO0FBQy9GO0FBR0EsZUFBc0IsY0FDcEIsU0FDQSxXQUM2QjtBQUM3QixRQUFNLFNBQVMsTUFBTSxRQUFRO0FBQUEsSUFDM0IsRUFBRSxRQUFRLENBQUMsRUFBRSxNQUFNLFVBQVUsS0FBSyxlQUFlLENBQUMsR0FBRyxXQUFXLENBQUMsY0FBYyxFQUFFO0FBQUEsSUFDakYsRUFBRSxVQUFVO0FBQUEsRUFDZDtBQUNBLFFBQU0sUUFBUSxPQUFPLFNBQVMsQ0FBQztBQUMvQixTQUFPLFVBQVUsU0FBWSxTQUFZLE9BQU8sS0FBSyxNQUFNLEtBQUssRUFBRSxTQUFTLFFBQVE7QUFDckY7OztBQzdEQSxJQUFNLFVBQVU7QUFvQlQsSUFBTSxjQUFOLE1BQWtCO0FBQUEsRUFDZDtBQUFBLEVBQ0EsUUFBUSxvQkFBSSxJQUEyQjtBQUFBLEVBQ2hEO0FBQUEsRUFDQSxXQUFXO0FBQUEsRUFFWCxZQUFZLFNBQTZCO0FBQ3ZDLFNBQUssV0FBVztBQUFBLEVBQ2xCO0FBQUEsRUFFQSxRQUFjO0FBQ1osUUFBSSxLQUFLLFNBQVU7QUFDbkIsU0FBSyxTQUFTLEtBQUssU0FBUyxNQUFNLFdBQVcsU0FBUyxNQUFNO0FBQzFELFdBQUssTUFBTTtBQUNYLFdBQUssTUFBTTtBQUFBLElBQ2IsQ0FBQztBQUFBLEVBQ0g7QUFBQTtBQUFBLEVBR0EsTUFBTSxPQUFzQjtBQUMxQixTQUFLLFdBQVc7QUFDaEIsU0FBSyxRQUFRLE9BQU87QUFDcEIsVUFBTSxRQUFRLElBQUksS0FBSyxNQUFNLE9BQU8sQ0FBQztBQUFBLEVBQ3ZDO0FBQUEsRUFFQSxRQUFjO0FBQ1osVUFBTSxFQUFFLE9BQU8sY0FBYyxJQUFJLEtBQUs7QUFDdEMsZUFBVyxRQUFRLE9BQU87QUFDeEIsVUFBSSxLQUFLLFNBQVMsYUFBYSxFQUFHLE1BQUssT0FBTyxJQUFJLE1BQU0sZ0JBQWdCLGFBQWEsS0FBSyxDQUFDO0FBQzNGLFVBQUksS0FBSyxXQUFXLEVBQUcsTUFBSyxLQUFLLFNBQVMsS0FBSyxFQUFFLElBQUksTUFBTSxLQUFLLE9BQU8sSUFBSSxDQUFDO0FBQUEsZUFDbkUsS0FBSyxhQUFhLFVBQVUsS0FBSyxjQUFjLEtBQUssY0FBYyxHQUFHO0FBQzVFLGFBQUssS0FBSyxVQUFVLEtBQUssRUFBRSxJQUFJLE1BQU0sS0FBSyxRQUFRLElBQUksQ0FBQztBQUFBLE1BQ3pEO0FBQUEsSUFDRjtBQUNBLFFBQUksS0FBSyxXQUFXLEVBQUcsTUFBSyxLQUFLLFVBQVUsTUFBTSxLQUFLLFdBQVcsQ0FBQztBQUFBLEVBQ3BFO0FBQUE7QUFBQSxFQUdBLEtBQUssTUFBYyxLQUFnQztBQUNqRCxRQUFJLEtBQUssTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLFNBQVU7QUFDM0MsVUFBTSxVQUFVLElBQUksRUFDakIsTUFBTSxNQUFNLE1BQVMsRUFDckIsUUFBUSxNQUFNLEtBQUssTUFBTSxPQUFPLElBQUksQ0FBQztBQUN4QyxTQUFLLE1BQU0sSUFBSSxNQUFNLE9BQU87QUFBQSxFQUM5QjtBQUFBLEVBRUEsTUFBTSxPQUFPLE1BQTZCO0FBQ3hDLFVBQU0sRUFBRSxJQUFBQyxLQUFJLGVBQWUsUUFBUSxtQkFBbUIsT0FBTyxJQUFJLEtBQUs7QUFDdEUsVUFBTSxFQUFFLFFBQVEsSUFBSTtBQUNwQixRQUFJO0FBQ0YsWUFBTSxXQUFXLE1BQU0sYUFBYSxTQUFTLGFBQWE7QUFDMUQsVUFBSSxhQUFhLFVBQWEsU0FBUyxPQUFPQSxPQUFNLFNBQVMsU0FBUyxLQUFLLElBQUk7QUFFN0UsY0FBTSxjQUFjLFNBQVMsRUFBRSxJQUFBQSxLQUFJLE1BQU0sS0FBSyxJQUFJLG1CQUFtQixHQUFHLEdBQUcsYUFBYTtBQUN4RixhQUFLLGtCQUFrQjtBQUFBLE1BQ3pCLFdBQVcsUUFBUSxnQkFBZ0IsS0FBSyxlQUFlLEtBQUssVUFBVyxNQUFLLFNBQVM7QUFBQSxVQUNoRixNQUFLLGtCQUFrQjtBQUFBLElBQzlCLFFBQVE7QUFDTixXQUFLLFlBQVk7QUFDakI7QUFBQSxJQUNGO0FBRUEsUUFBSSxLQUFLLFVBQVUsZ0JBQWdCLG9CQUFvQixJQUFJLE9BQVEsTUFBSyxLQUFLO0FBQzdFLFdBQU8sS0FBSyxLQUFLLFVBQVUsZUFBZSxvQkFBb0IsV0FBVyxFQUFFLE1BQU0sS0FBSyxHQUFHLENBQUM7QUFBQSxFQUM1RjtBQUFBLEVBRUEsTUFBTSxRQUFRLE1BQTZCO0FBQ3pDLFVBQU0sU0FBUyxNQUFNLEtBQUssU0FBUyxPQUFPLE9BQU8sSUFBSTtBQUNyRCxRQUFJLEtBQUssZ0JBQWdCLEtBQUssU0FBUyxHQUFHO0FBQ3hDLFdBQUssU0FBUyxPQUFPLEtBQUssa0JBQWtCLEVBQUUsTUFBTSxLQUFLLElBQUksT0FBTyxDQUFDO0FBQUEsSUFDdkU7QUFBQSxFQUNGO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLGFBQXNCO0FBQ3BCLFVBQU0sRUFBRSxPQUFPLE9BQU8sSUFBSSxLQUFLO0FBQy9CLFVBQU0sYUFBYSxNQUFNLE9BQU8sQ0FBQyxTQUFTLEtBQUssYUFBYSxVQUFVLENBQUMsS0FBSyxVQUFVO0FBQ3RGLFFBQUksV0FBVyxXQUFXLEVBQUcsUUFBTztBQUNwQyxVQUFNLFlBQVksTUFBTSxPQUFPLENBQUMsU0FBUyxLQUFLLGFBQWEsUUFBUSxFQUFFO0FBQ3JFLFdBQU8sYUFBYSxLQUFLLFNBQVMsb0JBQW9CLFVBQVUsY0FBYztBQUFBLEVBQ2hGO0FBQUEsRUFFQSxNQUFNLGFBQTRCO0FBQ2hDLFVBQU0sRUFBRSxJQUFBQSxLQUFJLE9BQU8sUUFBUSxRQUFRLGNBQWMsSUFBSSxLQUFLO0FBQzFELFVBQU0sVUFBVSxNQUNiLE9BQU8sQ0FBQyxTQUFTLEtBQUssYUFBYSxVQUFVLENBQUMsS0FBSyxVQUFVLEVBQzdELElBQUksQ0FBQyxVQUFVLEVBQUUsTUFBTSxLQUFLLEtBQUssSUFBSSxFQUFFO0FBQzFDLFVBQU0sU0FBUyxNQUFNLE9BQU8sV0FBVztBQUN2QyxlQUFXLEVBQUUsTUFBTSxJQUFJLEtBQUssU0FBUztBQUNuQyxVQUFJLEtBQUssUUFBUSxJQUFLO0FBQ3RCLFlBQU0sRUFBRSxTQUFTLFlBQVksSUFBSTtBQUNqQyxZQUFNLFdBQVcsRUFBRSxJQUFBQSxLQUFJLE1BQU0sS0FBSyxJQUFJLG1CQUFtQixZQUFZO0FBQ3JFLFlBQU0sY0FBYyxTQUFTLFVBQVUsYUFBYTtBQUNwRCxVQUFJLEtBQUssUUFBUSxJQUFLO0FBQ3RCLFdBQUssZUFBZTtBQUNwQixhQUFPLEtBQUssa0JBQWtCLEVBQUUsTUFBTSxLQUFLLElBQUksT0FBTyxDQUFDO0FBQUEsSUFDekQ7QUFBQSxFQUNGO0FBQ0Y7OztBQzVIQSxJQUFNLFlBQVk7QUFNWCxTQUFTLFlBQVksT0FBZ0IsVUFBOEI7QUFDeEUsTUFBSUM7QUFDSixNQUFJO0FBQ0YsY0FBVSxPQUFPLENBQUM7QUFDbEIsSUFBQUEsUUFBTyxLQUFLLFVBQVUsS0FBSztBQUFBLEVBQzdCLFNBQVMsT0FBTztBQUNkLFFBQUksaUJBQWlCLGNBQWUsT0FBTTtBQUMxQyxVQUFNQyxjQUFhLHFCQUFxQixLQUFLO0FBQUEsRUFDL0M7QUFDQSxRQUFNLFFBQVEsT0FBTyxLQUFLRCxPQUFNLE1BQU07QUFDdEMsTUFBSSxNQUFNLFNBQVMsVUFBVTtBQUMzQixVQUFNLElBQUk7QUFBQSxNQUNSO0FBQUEsTUFDQSxnQkFBZ0IsTUFBTSxNQUFNLDJCQUEyQixRQUFRO0FBQUEsTUFDL0QsRUFBRSxTQUFTLEVBQUUsT0FBTyxjQUFjLFFBQVEsTUFBTSxRQUFRLEtBQUssU0FBUyxFQUFFO0FBQUEsSUFDMUU7QUFBQSxFQUNGO0FBQ0EsU0FBTztBQUNUO0FBR08sU0FBUyxZQUFZLE9BQThCO0FBQ3hELFFBQU1BLFFBQU8sT0FBTyxLQUFLLE1BQU0sUUFBUSxNQUFNLFlBQVksTUFBTSxNQUFNLEVBQUUsU0FBUyxNQUFNO0FBQ3RGLFNBQU8sS0FBSyxNQUFNQSxLQUFJO0FBQ3hCO0FBRUEsU0FBUyxVQUFVLE9BQWdCLE9BQXFCO0FBQ3RELFVBQVEsT0FBTyxPQUFPO0FBQUEsSUFDcEIsS0FBSztBQUFBLElBQ0wsS0FBSztBQUNIO0FBQUEsSUFDRixLQUFLO0FBQ0gsVUFBSSxDQUFDLE9BQU8sU0FBUyxLQUFLLEVBQUcsT0FBTUMsY0FBYSxZQUFZLEtBQUssRUFBRTtBQUNuRTtBQUFBLElBQ0YsS0FBSztBQUNILFVBQUksVUFBVSxLQUFNLGVBQWMsT0FBTyxLQUFLO0FBQzlDO0FBQUEsSUFDRjtBQUNFLFlBQU1BLGNBQWEsY0FBYyxPQUFPLEtBQUssRUFBRTtBQUFBLEVBQ25EO0FBQ0Y7QUFFQSxTQUFTLGNBQWMsT0FBZSxPQUFxQjtBQUN6RCxNQUFJLFNBQVMsVUFBVyxPQUFNQSxjQUFhLHdCQUF3QixTQUFTLGNBQWM7QUFDMUYsTUFBSSxZQUFZLFNBQVMsT0FBTyxNQUFNLFdBQVc7QUFDL0MsVUFBTUEsY0FBYSx3QkFBd0I7QUFDN0MsTUFBSSxNQUFNLFFBQVEsS0FBSyxHQUFHO0FBQ3hCLGVBQVcsUUFBUSxNQUFPLFdBQVUsTUFBTSxRQUFRLENBQUM7QUFDbkQ7QUFBQSxFQUNGO0FBQ0EsUUFBTSxZQUFxQixPQUFPLGVBQWUsS0FBSztBQUN0RCxNQUFJLGNBQWMsT0FBTyxhQUFhLGNBQWMsTUFBTTtBQUN4RCxVQUFNQSxjQUFhLHNDQUFzQztBQUFBLEVBQzNEO0FBQ0EsYUFBVyxVQUFVLE9BQU8sT0FBTyxLQUFLLEdBQUc7QUFDekMsUUFBSSxXQUFXLE9BQVcsV0FBVSxRQUFRLFFBQVEsQ0FBQztBQUFBLEVBQ3ZEO0FBQ0Y7QUFFQSxTQUFTQSxjQUFhLFFBQWdCLE9BQWdDO0FBQ3BFLFNBQU8sSUFBSTtBQUFBLElBQ1Q7QUFBQSxJQUNBLDBGQUEwRixNQUFNO0FBQUEsSUFDaEcsVUFBVSxTQUFZLENBQUMsSUFBSSxFQUFFLE1BQU07QUFBQSxFQUNyQztBQUNGOzs7QUN4REEsZ0JBQXVCLFdBQ3JCLFNBQzZDO0FBQzdDLFFBQU0sVUFBVSxRQUFRLElBQUksQ0FBQyxFQUFFLFFBQVEsTUFBTSxNQUFNLElBQUksT0FBTyxRQUFRLEtBQUssQ0FBQztBQUM1RSxNQUFJO0FBQ0YsVUFBTSxRQUFRLElBQUksUUFBUSxJQUFJLENBQUMsV0FBVyxPQUFPLFFBQVEsQ0FBQyxDQUFDO0FBQzNELGVBQVM7QUFDUCxVQUFJO0FBQ0osaUJBQVcsRUFBRSxNQUFNLEtBQUssU0FBUztBQUMvQixZQUFJLFVBQVUsV0FBYyxXQUFXLFVBQWEsTUFBTSxNQUFNLFFBQVMsVUFBUyxNQUFNO0FBQUEsTUFDMUY7QUFDQSxVQUFJLFdBQVcsT0FBVztBQUMxQixZQUFNLFVBQVUsb0JBQUksSUFBbUI7QUFDdkMsWUFBTSxTQUEyQixDQUFDO0FBQ2xDLGlCQUFXLFVBQVUsU0FBUztBQUM1QixZQUFJLE9BQU8sT0FBTyxRQUFRLE9BQVE7QUFDbEMsZ0JBQVEsSUFBSSxPQUFPLFFBQVEsT0FBTyxLQUFLO0FBQ3ZDLGVBQU8sS0FBSyxNQUFNO0FBQUEsTUFDcEI7QUFDQSxZQUFNLEVBQUUsS0FBSyxRQUFRLFFBQVE7QUFDN0IsaUJBQVcsVUFBVSxRQUFRO0FBQzNCLFlBQUksQ0FBQyxPQUFPLGNBQWMsRUFBRyxPQUFNLE9BQU8sUUFBUTtBQUFBLE1BQ3BEO0FBQUEsSUFDRjtBQUFBLEVBQ0YsVUFBRTtBQUNBLFVBQU0sUUFBUSxJQUFJLFFBQVEsSUFBSSxDQUFDLFdBQVcsT0FBTyxNQUFNLENBQUMsQ0FBQztBQUFBLEVBQzNEO0FBQ0Y7QUFFQSxJQUFNLFNBQU4sTUFBcUI7QUFBQSxFQUNWO0FBQUEsRUFDQTtBQUFBLEVBQ1QsUUFBMEIsQ0FBQztBQUFBLEVBQzNCLFNBQVM7QUFBQSxFQUVULFlBQVksUUFBZ0IsT0FBd0M7QUFDbEUsU0FBSyxTQUFTO0FBQ2QsU0FBSyxTQUFTLE1BQU0sT0FBTyxhQUFhLEVBQUU7QUFBQSxFQUM1QztBQUFBLEVBRUEsSUFBSSxRQUEyQjtBQUM3QixXQUFPLEtBQUssTUFBTSxLQUFLLE1BQU07QUFBQSxFQUMvQjtBQUFBO0FBQUEsRUFHQSxnQkFBeUI7QUFDdkIsU0FBSztBQUNMLFdBQU8sS0FBSyxTQUFTLEtBQUssTUFBTTtBQUFBLEVBQ2xDO0FBQUEsRUFFQSxNQUFNLFVBQXlCO0FBQzdCLFVBQU0sT0FBTyxNQUFNLEtBQUssT0FBTyxLQUFLO0FBQ3BDLFNBQUssUUFBUSxLQUFLLFNBQVMsT0FBTyxDQUFDLElBQUksS0FBSztBQUM1QyxTQUFLLFNBQVM7QUFBQSxFQUNoQjtBQUFBLEVBRUEsTUFBTSxRQUF1QjtBQUMzQixVQUFNLEtBQUssT0FBTyxTQUFTO0FBQUEsRUFDN0I7QUFDRjs7O0FDdEVBLElBQU0sUUFBUTtBQU9kLGdCQUF1QixZQUNyQixRQUNBLFFBQ0EsTUFDQSxRQUMrQjtBQUMvQixRQUFNLFFBQVEsWUFBWSxlQUFlLE1BQU0sQ0FBQztBQUNoRCxRQUFNLEVBQUUsV0FBVyxPQUFPLElBQUk7QUFDOUIsUUFBTSxVQUFVLEVBQUUsV0FBVyxHQUFJLFdBQVcsU0FBWSxDQUFDLElBQUksRUFBRSxPQUFPLEVBQUc7QUFDekUsUUFBTSxTQUFTLE9BQU8sTUFBTSxPQUFPLENBQUMsU0FBUyxLQUFLLGFBQWEsUUFBUTtBQUV2RSxNQUFJLE9BQU8sTUFBTSxTQUFTLE9BQU8sU0FBUyxPQUFPLFNBQVMsR0FBRztBQUMzRCxVQUFNLElBQUksY0FBYyxrQkFBa0IsZ0RBQWdEO0FBQUEsTUFDeEYsV0FBVztBQUFBLElBQ2IsQ0FBQztBQUFBLEVBQ0g7QUFDQSxRQUFNLFVBQVUsT0FBTyxJQUFJLENBQUMsVUFBVTtBQUFBLElBQ3BDLFFBQVE7QUFBQSxJQUNSLE9BQU8sS0FBSyxRQUFRLEtBQUssT0FBTyxPQUFPO0FBQUEsRUFDekMsRUFBRTtBQUNGLE1BQUksT0FBaUIsQ0FBQztBQUN0QixtQkFBaUIsRUFBRSxJQUFJLEtBQUssV0FBVyxPQUFPLEdBQUc7QUFDL0MsU0FBSyxLQUFLLGtCQUFrQixHQUFHLENBQUM7QUFDaEMsUUFBSSxLQUFLLFNBQVMsTUFBTztBQUN6QixXQUFPLFlBQVksTUFBTSxJQUFJO0FBQzdCLFdBQU8sQ0FBQztBQUFBLEVBQ1Y7QUFDQSxTQUFPLFlBQVksTUFBTSxJQUFJO0FBQy9CO0FBRUEsZ0JBQWdCLFlBQ2QsTUFDQSxNQUMrQjtBQUMvQixhQUFXLFNBQVMsTUFBTSxRQUFRLElBQUksS0FBSyxJQUFJLElBQUksQ0FBQyxHQUFHO0FBQ3JELFFBQUksVUFBVSxPQUFXLE9BQU07QUFBQSxFQUNqQztBQUNGOzs7QUMvQ08sU0FBUyxTQUFTLFFBQWlDO0FBQ3hELFFBQU0sUUFBUSxPQUFPLE1BQU0sSUFBSSxDQUFDLFNBQVMsS0FBSyxPQUFPLENBQUM7QUFDdEQsUUFBTSxFQUFFLGtCQUFrQixJQUFJLE9BQU87QUFDckMsUUFBTSxFQUFFLFFBQVEsZ0JBQWdCLElBQUk7QUFDcEMsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBO0FBQUEsSUFDQSxxQkFBcUI7QUFBQSxJQUNyQjtBQUFBLElBQ0EsU0FBUyxVQUFVLE9BQU8sbUJBQW1CLGVBQWU7QUFBQSxFQUM5RDtBQUNGO0FBRUEsU0FBUyxVQUNQLE9BQ0EsbUJBQ0EsaUJBQ1E7QUFDUixRQUFNLFNBQVMsc0JBQXNCLElBQUksYUFBYSxHQUFHLGlCQUFpQjtBQUMxRSxRQUFNLFNBQ0osb0JBQW9CLElBQ2hCLHdCQUNBLE9BQU8sb0JBQW9CLElBQUksYUFBYSxHQUFHLGVBQWUsUUFBUTtBQUM1RSxRQUFNLFNBQVMsTUFDWixPQUFPLENBQUMsU0FBUyxLQUFLLFVBQVUsSUFBSSxFQUNwQyxJQUFJLENBQUMsU0FBUyxHQUFHLEtBQUssRUFBRSxPQUFPLEtBQUssS0FBSyxFQUFFO0FBQzlDLFFBQU0sTUFBTSxPQUFPLFdBQVcsSUFBSSxxQkFBcUIsT0FBTyxLQUFLLElBQUk7QUFDdkUsU0FBTyxHQUFHLE1BQU0sTUFBTSxXQUFXLE1BQU0saUJBQWlCLE1BQU0saUNBQWlDLEdBQUc7QUFDcEc7OztBQ2hDQSxTQUFTLGtCQUFrQjtBQUszQixJQUFNLGNBQWM7QUFFcEIsSUFBTSxvQkFBb0IsS0FBSztBQUMvQixJQUFNLHlCQUF5QjtBQVl4QixTQUFTLGtCQUNkLElBQ0EsU0FDRyxNQUNnQjtBQUNuQixNQUNFLE9BQU8sT0FBTyxZQUNkLE9BQU8sTUFDUCxDQUFDLEdBQUcsYUFBYSxLQUNqQixPQUFPLFdBQVcsRUFBRSxJQUFJLHdCQUN4QjtBQUNBLFVBQU0sSUFBSTtBQUFBLE1BQ1I7QUFBQSxNQUNBLHVDQUF1QyxzQkFBc0I7QUFBQSxJQUMvRDtBQUFBLEVBQ0Y7QUFDQSxRQUFNLE9BQU8sV0FBVyxRQUFRLEVBQUUsT0FBTyxLQUFLLFVBQVUsQ0FBQyxNQUFNLEdBQUcsSUFBSSxDQUFDLENBQUM7QUFDeEUsU0FBTyxFQUFFLElBQUksYUFBYSxLQUFLLE9BQU8sV0FBVyxFQUFFLE1BQU0sR0FBRyxFQUFFLEVBQUU7QUFDbEU7QUFNTyxTQUFTLGNBQ2QsU0FDQSxFQUFFLElBQUksWUFBWSxHQUNXO0FBQzdCLFFBQU0sU0FBUyxRQUFRLEtBQUssQ0FBQyxTQUFTLEtBQUssT0FBTyxFQUFFO0FBQ3BELE1BQUksV0FBVyxVQUFhLE9BQU8sZ0JBQWdCLGFBQWE7QUFDOUQsVUFBTSxJQUFJO0FBQUEsTUFDUjtBQUFBLE1BQ0E7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFDVDtBQUdPLFNBQVMsa0JBQ2QsU0FDQSxVQUNBLFFBQzRCO0FBQzVCLFFBQU0sTUFBTSxDQUFDLEdBQUcsUUFBUSxNQUFNLElBQUksV0FBVyxHQUFHLEVBQUUsR0FBRyxVQUFVLE9BQU8sQ0FBQztBQUN2RSxNQUFJLFFBQVE7QUFDWixNQUFJLFFBQVEsSUFBSTtBQUNoQixTQUFPLFFBQVEsR0FBRyxTQUFTO0FBQ3pCLGFBQVMsS0FBSyxVQUFVLElBQUksUUFBUSxDQUFDLENBQUMsRUFBRTtBQUN4QyxRQUFJLFFBQVEscUJBQXFCLFFBQVEsSUFBSSxPQUFRO0FBQUEsRUFDdkQ7QUFDQSxTQUFPLElBQUksTUFBTSxLQUFLO0FBQ3hCOzs7QUNuQ08sU0FBUyxnQkFDZCxXQUNBLE9BQ0EsVUFDeUI7QUFDekIsU0FBTyxDQUFDLE9BQU8sRUFBRSxRQUFRLE1BQU0sTUFBTTtBQUNuQyxRQUFJLGFBQWEsVUFBYSxVQUFVLFFBQVc7QUFDakQsWUFBTSxTQUFTLGNBQWMsTUFBTSxZQUFZLFFBQVE7QUFFdkQsVUFBSSxXQUFXLE9BQVcsUUFBTyxFQUFFLFFBQVEsT0FBTyxPQUFpQjtBQUFBLElBQ3JFO0FBQ0EsVUFBTSxVQUFVLEdBQUcsV0FBVyxNQUFNLENBQUMsSUFBSSxNQUFNLFNBQVMsRUFBRSxDQUFDO0FBQzNELFVBQU0sRUFBRSxLQUFLLE9BQU8sSUFBSSxVQUFVLE9BQU8sT0FBTyxLQUFLLEdBQUcsT0FBTztBQUMvRCxRQUFJLFFBQVEsVUFBYSxhQUFhLE9BQVcsUUFBTyxFQUFFLE9BQU87QUFDakUsVUFBTSxhQUFhLE9BQU8sY0FBYyxDQUFDO0FBQ3pDLFVBQU0sT0FBZ0I7QUFBQSxNQUNwQixHQUFJLFFBQVEsU0FDUixVQUFVLE9BQU8sT0FBTyxJQUN4QixFQUFFLE9BQU8sSUFBSSxPQUFPLGFBQWEsSUFBSSxhQUFhLFFBQVE7QUFBQSxNQUM5RCxZQUNFLGFBQWEsU0FDVCxhQUNBLGtCQUFrQixZQUFZLFVBQVUsTUFBK0I7QUFBQTtBQUFBLElBQy9FO0FBQ0EsV0FBTyxFQUFFLE1BQU0sT0FBTztBQUFBLEVBQ3hCO0FBQ0Y7QUFFQSxTQUFTLE9BQU8sT0FBNEIsT0FBc0M7QUFDaEYsUUFBTSxRQUFRLFVBQVUsT0FBTyxLQUFLO0FBQ3BDLE1BQUksVUFBVSxVQUFhLFVBQVUsT0FBVyxRQUFPO0FBQ3ZELFNBQU8sRUFBRSxPQUFPLFNBQVMsTUFBTSxTQUFTLGFBQWEsTUFBTSxZQUFZO0FBQ3pFO0FBRUEsU0FBUyxVQUNQLE9BQ0EsU0FDb0Q7QUFDcEQsU0FBTztBQUFBLElBQ0wsT0FBTyxPQUFPO0FBQUEsSUFDZCxhQUFhLE9BQU87QUFBQSxJQUNwQixTQUFTLE9BQU8sV0FBVztBQUFBLEVBQzdCO0FBQ0Y7QUFHTyxTQUFTLFFBQVEsS0FBYSxNQUEwQjtBQUM3RCxRQUFNLEVBQUUsT0FBTyxTQUFTLFlBQVksSUFBSTtBQUN4QyxTQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0EsT0FBTyxZQUFZLEtBQUs7QUFBQSxJQUN4QjtBQUFBLElBQ0EsR0FBSSxnQkFBZ0IsU0FBWSxDQUFDLElBQUksRUFBRSxZQUFZO0FBQUEsRUFDckQ7QUFDRjtBQUVPLFNBQVMsYUFDZCxPQUNBLGFBQzhDO0FBQzlDLFFBQU0sTUFBTSxTQUFTLE9BQU8sV0FBVztBQUN2QyxTQUFPLENBQUMsVUFBVSxhQUFhLEVBQUUsS0FBSyxRQUFRLEVBQUUsUUFBUSxFQUFFO0FBQzVEO0FBRU8sSUFBTSxrQkFBd0MsQ0FBQyxZQUNwRCxZQUFZLFNBQVksRUFBRSxRQUFRLE1BQU0sSUFBSSxFQUFFLEtBQUssRUFBRSxPQUFPLE9BQVUsR0FBRyxRQUFRLEtBQUs7QUFFakYsSUFBTSx3QkFBNEQsQ0FBQyxZQUN4RSxZQUFZLFNBQ1IsRUFBRSxRQUFRLE9BQVUsSUFDcEIsRUFBRSxLQUFLLEVBQUUsT0FBTyxPQUFVLEdBQUcsUUFBUSxZQUFZLFFBQVEsS0FBSyxFQUFFO0FBRS9ELFNBQVMsdUJBQ2QsS0FDQSxVQUNBLE9BQ0EsYUFDb0M7QUFDcEMsUUFBTSxNQUFNLFNBQVMsT0FBTyxXQUFXO0FBQ3ZDLFNBQU8sQ0FBQyxTQUFTLFlBQVk7QUFDM0IsUUFBSSxTQUFTLFlBQVksU0FBVSxRQUFPLEVBQUUsS0FBSyxRQUFRLEVBQUUsU0FBUyxNQUFNLFFBQVEsRUFBRTtBQUNwRixVQUFNLFFBQVEsWUFBWSxTQUFZLFNBQVksUUFBUSxLQUFLLE9BQU87QUFDdEUsV0FBTyxFQUFFLFFBQVEsRUFBRSxTQUFTLE9BQU8sU0FBUyxNQUFNLEVBQUU7QUFBQSxFQUN0RDtBQUNGO0FBV08sU0FBUyxtQkFBbUIsV0FBc0Q7QUFDdkYsUUFBTSxFQUFFLE9BQU8sT0FBTyxRQUFRLElBQUk7QUFDbEMsU0FBTyxDQUFDLFlBQVk7QUFDbEIsVUFBTSxTQUFTLFlBQVksU0FBWSxJQUFJLFVBQVUsUUFBUSxLQUFLO0FBQ2xFLFVBQU1DLE9BQU0sU0FBUztBQUNyQixRQUFJQSxPQUFNLFNBQVNBLE9BQU0sUUFBUyxRQUFPLEVBQUUsUUFBUSxFQUFFLFNBQVMsT0FBTyxPQUFPLE9BQU8sRUFBRTtBQUNyRixVQUFNLGNBQWMsWUFBWSxTQUFZLFVBQVUsY0FBYyxRQUFRO0FBQzVFLFVBQU0sTUFBTSxTQUFTLE9BQU8sS0FBSyxPQUFPQSxJQUFHLEdBQUcsUUFBUSxHQUFHLFdBQVc7QUFDcEUsV0FBTyxFQUFFLEtBQUssUUFBUSxFQUFFLFNBQVMsTUFBTSxPQUFPQSxLQUFJLEVBQUU7QUFBQSxFQUN0RDtBQUNGO0FBRUEsU0FBUyxVQUFVLE9BQTJCO0FBQzVDLFFBQU0sU0FBUyxNQUFNLFNBQVMsS0FBSyxTQUFZLFlBQVksS0FBSztBQUNoRSxNQUFJLE9BQU8sV0FBVyxZQUFZLE9BQU8sY0FBYyxNQUFNLEVBQUcsUUFBTztBQUN2RSxRQUFNLElBQUk7QUFBQSxJQUNSO0FBQUEsSUFDQTtBQUFBLEVBQ0Y7QUFDRjtBQUdPLFNBQVMsZ0JBQ2QsUUFDQSxPQUNBLGVBQ0EsY0FDcUI7QUFDckIsU0FBTyxDQUFDLFlBQVk7QUFDbEIsVUFBTSxRQUFRLFlBQVksU0FBWSxTQUFhLFlBQVksUUFBUSxLQUFLO0FBQzVFLFVBQU0sV0FBVyxPQUFPLE9BQU8sRUFBRSxPQUFPLGFBQWEsU0FBUyxZQUFZLENBQUM7QUFDM0UsUUFBSSxPQUFPLGFBQWEsWUFBWSxhQUFhLEtBQU0sT0FBTSxhQUFhO0FBQzFFLFFBQUksZ0JBQWdCLFNBQVMsV0FBVyxRQUFXO0FBQ2pELGtCQUFZLFNBQVMsUUFBUSxhQUFhO0FBQUEsSUFDNUM7QUFDQSxZQUFRLFNBQVMsUUFBUTtBQUFBLE1BQ3ZCLEtBQUs7QUFDSCxlQUFPLEVBQUUsUUFBUSxTQUFTLE9BQU87QUFBQSxNQUNuQyxLQUFLO0FBQ0gsZUFBTyxFQUFFLEtBQUssRUFBRSxPQUFPLE9BQVUsR0FBRyxRQUFRLFNBQVMsT0FBTztBQUFBLE1BQzlELEtBQUssT0FBTztBQUNWLGNBQU0sRUFBRSxZQUFZLElBQUk7QUFDeEIsWUFBSSxnQkFBZ0IsVUFBYSxDQUFDLE9BQU8sY0FBYyxXQUFXLEdBQUc7QUFDbkUsZ0JBQU0sSUFBSTtBQUFBLFlBQ1I7QUFBQSxZQUNBO0FBQUEsVUFDRjtBQUFBLFFBQ0Y7QUFDQSxjQUFNLFFBQVEsWUFBWSxTQUFTLE9BQU8sYUFBYTtBQUN2RCxlQUFPLEVBQUUsS0FBSyxTQUFTLE9BQU8sV0FBVyxHQUFHLFFBQVEsU0FBUyxPQUFPO0FBQUEsTUFDdEU7QUFBQSxNQUNBO0FBQ0UsY0FBTSxhQUFhO0FBQUEsSUFDdkI7QUFBQSxFQUNGO0FBQ0Y7QUFFQSxTQUFTLGVBQThCO0FBQ3JDLFNBQU8sSUFBSTtBQUFBLElBQ1Q7QUFBQSxJQUNBO0FBQUEsRUFDRjtBQUNGO0FBRUEsU0FBUyxTQUNQLE9BQ0EsYUFDK0Q7QUFDL0QsU0FBTyxnQkFBZ0IsU0FBWSxFQUFFLE1BQU0sSUFBSSxFQUFFLE9BQU8sWUFBWTtBQUN0RTs7O0FDcE1PLFNBQVMsU0FBUyxPQUFnQixPQUFtQztBQUMxRSxNQUFJLFVBQVUsT0FBVyxRQUFPO0FBQ2hDLE1BQUksT0FBTyxVQUFVLFlBQVksQ0FBQyxPQUFPLGNBQWMsS0FBSyxLQUFLLFNBQVMsR0FBRztBQUMzRSxVQUFNQyxlQUFjLGtEQUFrRDtBQUFBLEVBQ3hFO0FBQ0EsUUFBTSxjQUFjLEtBQUssS0FBSyxLQUFLLElBQUk7QUFDdkMsTUFBSSxDQUFDLE9BQU8sY0FBYyxXQUFXLEVBQUcsT0FBTUEsZUFBYyxvQkFBb0I7QUFDaEYsU0FBTztBQUNUO0FBR08sU0FBUyxVQUFVLEVBQUUsUUFBUSxVQUFVLEdBQXdCO0FBQ3BFLE1BQUksV0FBVyxVQUFhLEVBQUUsa0JBQWtCLGNBQWM7QUFDNUQsVUFBTUEsZUFBYywrQkFBK0I7QUFBQSxFQUNyRDtBQUNBLE1BQUksY0FBYyxVQUFhLEVBQUUsT0FBTyxTQUFTLFNBQVMsS0FBSyxZQUFZLElBQUk7QUFDN0UsVUFBTUEsZUFBYyxvREFBb0Q7QUFBQSxFQUMxRTtBQUNGO0FBR08sU0FBUyxpQkFDZCxPQUNBLFNBQ0EsT0FDVztBQUNYLFFBQU0sRUFBRSxRQUFRLENBQUMsT0FBTyxrQkFBa0IsVUFBVSxPQUFPLGtCQUFrQixNQUFNLElBQUk7QUFDdkYsYUFBVyxDQUFDLE1BQU0sS0FBSyxLQUFLLE9BQU8sUUFBUSxFQUFFLE9BQU8sT0FBTyxRQUFRLENBQUMsR0FBRztBQUNyRSxRQUFJLENBQUMsT0FBTyxjQUFjLEtBQUssRUFBRyxPQUFNQSxlQUFjLEdBQUcsSUFBSSx5QkFBeUI7QUFBQSxFQUN4RjtBQUNBLE1BQUksUUFBUSxRQUFTLE9BQU1BLGVBQWMsd0JBQXdCO0FBQ2pFLFNBQU8sRUFBRSxPQUFPLE9BQU8sU0FBUyxhQUFhLFNBQVMsT0FBTyxLQUFLLEVBQUU7QUFDdEU7QUFHTyxTQUFTQSxlQUFjLFFBQStCO0FBQzNELFNBQU8sSUFBSSxjQUFjLHFCQUFxQixtQkFBbUIsTUFBTSxHQUFHO0FBQzVFOzs7QUN2Q0EsSUFBTSxrQkFBa0I7QUFNeEIsZUFBc0IsV0FBVyxRQUF1QixPQUE4QjtBQUNwRixRQUFNLEVBQUUsTUFBTSxJQUFJO0FBQ2xCLFFBQU0sUUFBUSxNQUFNO0FBQUEsSUFDbEIsQ0FBQyxTQUFTLEtBQUssVUFBVSxRQUFRLEtBQUssY0FBYyxLQUFLLGdCQUFnQixLQUFLLEtBQUs7QUFBQSxFQUNyRjtBQUNBLE1BQUksT0FBTztBQUNULFVBQU0sUUFBUSxNQUFNLElBQUksQ0FBQyxTQUFTLGVBQWUsS0FBSyxTQUFTLE9BQU8sZUFBZSxDQUFDO0FBQ3RGLFVBQU0sUUFBUSxXQUFXLEtBQUs7QUFBQSxFQUNoQztBQUNBLFFBQU0sVUFBVSxNQUFNLFFBQVEsV0FBVyxNQUFNLElBQUksQ0FBQyxTQUFTLEtBQUssUUFBUSxNQUFNLENBQUMsQ0FBQztBQUNsRixhQUFXLFVBQVUsUUFBUyxLQUFJLE9BQU8sV0FBVyxXQUFZLE9BQU0sT0FBTztBQUMvRTs7O0FDMENPLElBQU0sV0FBTixNQUE2QjtBQUFBLEVBQ3pCO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDVCxZQUFZO0FBQUEsRUFDWjtBQUFBLEVBQ0E7QUFBQSxFQUVBLFlBQVksT0FBZ0I7QUFDMUIsU0FBSyxTQUFTO0FBQ2QsU0FBSyxVQUFVLE1BQU07QUFDckIsU0FBSyxhQUFhLE1BQU07QUFDeEIsU0FBSyxTQUFTLE1BQU07QUFBQSxFQUN0QjtBQUFBLEVBRUEsS0FBa0MsQ0FBQyxNQUFNLGFBQWEsS0FBSyxPQUFPLE9BQU8sR0FBRyxNQUFNLFFBQVE7QUFBQSxFQUUxRixNQUFNLElBQXVCLEtBQWEsU0FBcUQ7QUFDN0YsVUFBTSxhQUFhLFlBQVksR0FBRztBQUNsQyxVQUFNLFFBQVEsTUFBTSxLQUFLLE1BQU0sS0FBSyxZQUFZLE9BQU87QUFDdkQsVUFBTSxRQUFRLFVBQVUsT0FBTyxLQUFLLFFBQVEsS0FBSyxDQUFDO0FBQ2xELFdBQU8sVUFBVSxTQUFZLFNBQWEsWUFBWSxLQUFLO0FBQUEsRUFDN0Q7QUFBQSxFQUVBLE1BQU0sU0FBUyxLQUFhLFNBQXVEO0FBQ2pGLFVBQU0sYUFBYSxZQUFZLEdBQUc7QUFDbEMsVUFBTSxRQUFRLE1BQU0sS0FBSyxNQUFNLEtBQUssWUFBWSxPQUFPO0FBQ3ZELFVBQU0sUUFBUSxVQUFVLE9BQU8sS0FBSyxRQUFRLEtBQUssQ0FBQztBQUNsRCxXQUFPLFVBQVUsVUFBYSxVQUFVLFNBQ3BDLFNBQ0EsUUFBUSxLQUFLLEVBQUUsR0FBRyxPQUFPLE1BQU0sQ0FBQztBQUFBLEVBQ3RDO0FBQUEsRUFFQSxNQUFNLElBQ0osS0FDQSxPQUNBLFVBQTJCLENBQUMsR0FDYztBQUMxQyxVQUFNLFFBQVEsS0FBSyxPQUFPLE9BQU87QUFDakMsVUFBTSxRQUFRLFlBQVksT0FBTyxLQUFLLE9BQU8sYUFBYTtBQUMxRCxVQUFNLFlBQVksYUFBYSxPQUFPLFNBQVMsUUFBUSxPQUFPLEtBQUssQ0FBQztBQUNwRSxVQUFNLFdBQVcsS0FBSyxVQUFVLFNBQVMsT0FBTyxNQUFNLFNBQVMsR0FBRyxRQUFRLEtBQUs7QUFDL0UsV0FBTyxNQUFNLEtBQUssT0FBTyxLQUFLLFdBQVcsT0FBTyxTQUFTLFFBQVE7QUFBQSxFQUNuRTtBQUFBLEVBRUEsTUFBTSxPQUFPLEtBQWEsVUFBMEIsQ0FBQyxHQUFxQjtBQUN4RSxVQUFNLFdBQVcsS0FBSyxVQUFVLFNBQVMsUUFBUTtBQUNqRCxXQUFPLE1BQU0sS0FBSyxPQUFPLEtBQUssaUJBQWlCLEtBQUssT0FBTyxPQUFPLEdBQUcsU0FBUyxRQUFRO0FBQUEsRUFDeEY7QUFBQSxFQUVBLE1BQU0sYUFDSixLQUNBLFVBQTBCLENBQUMsR0FDQztBQUM1QixVQUFNLFdBQVcsS0FBSyxVQUFVLFNBQVMsY0FBYztBQUN2RCxVQUFNLFFBQVEsS0FBSyxPQUFPLE9BQU87QUFDakMsVUFBTSxRQUFRLE1BQU0sS0FBSyxPQUFPLEtBQUssdUJBQXVCLE9BQU8sU0FBUyxRQUFRO0FBQ3BGLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxNQUFNLGNBQ0osS0FDQSxVQUNBLE9BQ0EsVUFBMkIsQ0FBQyxHQUNJO0FBQ2hDLFFBQUksYUFBYSxVQUFhLE9BQU8sYUFBYSxVQUFVO0FBQzFELFlBQU0sSUFBSTtBQUFBLFFBQ1I7QUFBQSxRQUNBO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFDQSxVQUFNLFFBQVEsS0FBSyxPQUFPLE9BQU87QUFDakMsVUFBTSxRQUFRLFlBQVksT0FBTyxLQUFLLE9BQU8sYUFBYTtBQUMxRCxVQUFNLGNBQWMsU0FBUyxRQUFRLE9BQU8sS0FBSztBQUNqRCxVQUFNLFlBQVksdUJBQXVCLEtBQUssVUFBVSxPQUFPLFdBQVc7QUFDMUUsVUFBTSxPQUFPLENBQUMsWUFBWSxNQUFNLE1BQU0sU0FBUyxHQUFHLFFBQVEsS0FBSztBQUMvRCxVQUFNLFdBQVcsS0FBSyxVQUFVLFNBQVMsaUJBQWlCLEdBQUcsSUFBSTtBQUNqRSxXQUFPLE1BQU0sS0FBSyxPQUFPLEtBQUssV0FBVyxPQUFPLFNBQVMsUUFBUTtBQUFBLEVBQ25FO0FBQUEsRUFFQSxNQUFNLFVBQ0osS0FDQSxPQUNBLFVBQThCLENBQUMsR0FDSDtBQUM1QixVQUFNLFFBQVEsS0FBSyxPQUFPLE9BQU87QUFDakMsVUFBTSxZQUFZLGlCQUFpQixPQUFPLFNBQVMsS0FBSztBQUN4RCxVQUFNLEVBQUUsT0FBTyxRQUFRLElBQUk7QUFDM0IsVUFBTSxXQUFXLEtBQUssVUFBVSxTQUFTLGFBQWEsT0FBTyxPQUFPLFNBQVMsUUFBUSxLQUFLO0FBQzFGLFdBQU8sTUFBTSxLQUFLLE9BQU8sS0FBSyxtQkFBbUIsU0FBUyxHQUFHLE9BQU8sU0FBUyxRQUFRO0FBQUEsRUFDdkY7QUFBQSxFQUVBLE1BQU0sT0FDSixLQUNBLFFBQ0EsVUFBMEIsQ0FBQyxHQUNWO0FBQ2pCLFFBQUksT0FBTyxXQUFXLFlBQVk7QUFDaEMsWUFBTSxJQUFJLGNBQWMscUJBQXFCLGdDQUFnQztBQUFBLElBQy9FO0FBQ0EsVUFBTSxRQUFRLEtBQUssT0FBTyxPQUFPO0FBQ2pDLFVBQU0sV0FBVyxLQUFLLFVBQVUsU0FBUyxRQUFRO0FBQ2pELFVBQU0sWUFBWTtBQUFBLE1BQ2hCO0FBQUEsTUFDQTtBQUFBLE1BQ0EsS0FBSyxPQUFPO0FBQUEsTUFDWixhQUFhO0FBQUEsSUFDZjtBQUNBLFdBQU8sTUFBTSxLQUFLLE9BQU8sS0FBSyxXQUFXLE9BQU8sU0FBUyxRQUFRO0FBQUEsRUFDbkU7QUFBQSxFQUVBLE9BQU8sS0FDTCxVQUF1RSxDQUFDLEdBQ3pDO0FBQy9CLFNBQUssV0FBVztBQUNoQixVQUFNLEVBQUUsUUFBUSxPQUFPLElBQUk7QUFDM0IsVUFBTSxFQUFFLG1CQUFtQixJQUFJLEtBQUs7QUFDcEMsVUFBTSxPQUFPLENBQUMsUUFDWixLQUFLLFNBQVMsS0FBSyxXQUFXLFNBQVksU0FBWSxFQUFFLE9BQU8sQ0FBQztBQUNsRSxXQUFPLFlBQVksS0FBSyxTQUFTLFFBQVEsTUFBTSxFQUFFLFdBQVcsb0JBQW9CLE9BQU8sQ0FBQztBQUFBLEVBQzFGO0FBQUEsRUFFQSxTQUFtQjtBQUNqQixXQUFPLFNBQVMsS0FBSyxPQUFPO0FBQUEsRUFDOUI7QUFBQSxFQUVBLFFBQVEsS0FBd0M7QUFDOUMsZ0JBQVksR0FBRztBQUNmLFVBQU0sRUFBRSxNQUFNLE9BQU8sTUFBQUMsTUFBSyxJQUFJLEtBQUssUUFBUSxLQUFLLFFBQVEsR0FBRztBQUMzRCxXQUFPLEVBQUUsTUFBTSxPQUFPLE1BQUFBLE1BQUs7QUFBQSxFQUM3QjtBQUFBLEVBRUEsUUFBdUI7QUFDckIsU0FBSyxhQUFhLEtBQUssT0FBTztBQUM5QixXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQUEsRUFFQSxDQUFDLE9BQU8sWUFBWSxJQUFtQjtBQUNyQyxXQUFPLEtBQUssTUFBTTtBQUFBLEVBQ3BCO0FBQUEsRUFFQSxNQUFNLFNBQXdCO0FBQzVCLFFBQUksS0FBSyxZQUFZLEdBQUc7QUFDdEIsWUFBTSxJQUFJLFFBQWMsQ0FBQyxZQUFZO0FBQ25DLGFBQUssVUFBVTtBQUFBLE1BQ2pCLENBQUM7QUFBQSxJQUNIO0FBQ0EsVUFBTSxLQUFLLE9BQU8sWUFBWSxLQUFLO0FBQ25DLFVBQU0sV0FBVyxLQUFLLFNBQVMsS0FBSyxPQUFPLEtBQUs7QUFDaEQsU0FBSyxPQUFPLE9BQU8sTUFBTTtBQUFBLEVBQzNCO0FBQUE7QUFBQSxFQUdBLFFBQVEsT0FBb0M7QUFDMUMsV0FBTyxPQUFPLGdCQUFnQixTQUFZLElBQUksS0FBSyxPQUFPLE9BQU87QUFBQSxFQUNuRTtBQUFBLEVBRUEsVUFDRSxFQUFFLFlBQVksR0FDZCxTQUNHLE1BQzRCO0FBQy9CLFdBQU8sZ0JBQWdCLFNBQVksU0FBWSxrQkFBa0IsYUFBYSxNQUFNLEdBQUcsSUFBSTtBQUFBLEVBQzdGO0FBQUEsRUFFQSxNQUFNLE1BQ0osS0FDQSxZQUNBLFNBQzhCO0FBQzlCLFNBQUssT0FBTztBQUNaLFFBQUk7QUFDRixZQUFNLFFBQVEsS0FBSyxRQUFRLE1BQU0sR0FBRztBQUNwQyxZQUFNLE9BQU8sTUFBb0MsS0FBSyxXQUFXLEtBQUssWUFBWSxLQUFLO0FBQ3ZGLGFBQU8sT0FBTyxZQUFZLFNBQVksS0FBSyxJQUFJLEtBQUssUUFBUSxNQUFNLFNBQVMsS0FBSztBQUFBLElBQ2xGLFNBQVMsT0FBTztBQUNkLFlBQU0sUUFBUSxPQUFPLE1BQU07QUFBQSxJQUM3QixVQUFFO0FBQ0EsV0FBSyxLQUFLO0FBQUEsSUFDWjtBQUFBLEVBQ0Y7QUFBQSxFQUVBLE1BQU0sT0FDSixLQUNBLFdBQ0EsT0FDQSxTQUNBLFVBQ2lCO0FBQ2pCLFVBQU0sYUFBYSxZQUFZLEdBQUc7QUFDbEMsU0FBSyxPQUFPO0FBQ1osUUFBSTtBQUNGLFlBQU0sUUFBUSxLQUFLLFFBQVEsTUFBTSxHQUFHO0FBQ3BDLFlBQU0sU0FBUyxnQkFBZ0IsV0FBVyxPQUFPLFFBQVE7QUFDekQsWUFBTSxPQUFPLE1BQXVCLEtBQUssV0FBVyxPQUFPLFlBQVksT0FBTyxNQUFNO0FBQ3BGLGFBQU8sTUFBTSxLQUFLLFFBQVEsTUFBTSxTQUFTLFNBQVM7QUFBQSxJQUNwRCxTQUFTLE9BQU87QUFDZCxZQUFNLFFBQVEsT0FBTyxPQUFPO0FBQUEsSUFDOUIsVUFBRTtBQUNBLFdBQUssS0FBSztBQUFBLElBQ1o7QUFBQSxFQUNGO0FBQUEsRUFFQSxRQUNFLE1BQ0EsU0FDQSxTQUNZO0FBQ1osVUFBTSxFQUFFLFFBQVEsVUFBVSxJQUFJO0FBQzlCLGNBQVUsT0FBTztBQUNqQixRQUFJLFdBQVcsVUFBYSxjQUFjLE9BQVcsUUFBTyxLQUFLO0FBQ2pFLFdBQU8sYUFBYSxNQUFNO0FBQUEsTUFDeEI7QUFBQSxNQUNBO0FBQUEsTUFDQSxPQUFPLEtBQUs7QUFBQSxNQUNaLFNBQVMsQ0FBQyxRQUFRLFlBQVksYUFBYSxRQUFRLFVBQVUsVUFBVSxLQUFLO0FBQUEsTUFDNUUsV0FBVyxNQUNULElBQUksY0FBYyxjQUFjLGlEQUFpRDtBQUFBLFFBQy9FO0FBQUEsUUFDQSxXQUFXO0FBQUEsTUFDYixDQUFDO0FBQUEsSUFDTCxDQUFDO0FBQUEsRUFDSDtBQUFBLEVBRUEsU0FBZTtBQUNiLFNBQUssV0FBVztBQUNoQixVQUFNLEVBQUUsWUFBWSxJQUFJLEtBQUs7QUFDN0IsUUFBSSxLQUFLLGFBQWEsYUFBYTtBQUNqQyxZQUFNLElBQUksY0FBYyxjQUFjLG1EQUFtRDtBQUFBLFFBQ3ZGLFdBQVc7QUFBQSxRQUNYLFNBQVMsRUFBRSxhQUFhLGNBQWMsR0FBRztBQUFBLE1BQzNDLENBQUM7QUFBQSxJQUNIO0FBQ0EsU0FBSztBQUFBLEVBQ1A7QUFBQSxFQUVBLE9BQWE7QUFDWCxTQUFLO0FBQ0wsUUFBSSxLQUFLLGNBQWMsRUFBRyxNQUFLLFVBQVU7QUFBQSxFQUMzQztBQUFBLEVBRUEsYUFBbUI7QUFDakIsUUFBSSxLQUFLLGFBQWEsUUFBVztBQUMvQixZQUFNLElBQUksY0FBYyxhQUFhLGdEQUFnRDtBQUFBLElBQ3ZGO0FBQUEsRUFDRjtBQUNGO0FBR0EsU0FBUyxRQUFRLE9BQWdCLE1BQWlDO0FBQ2hFLE1BQUksQ0FBQyxnQkFBZ0IsS0FBSyxFQUFHLFFBQU87QUFDcEMsTUFBSSxNQUFNLFNBQVMsOEJBQThCLFNBQVMsU0FBUztBQUNqRSxXQUFPLElBQUk7QUFBQSxNQUNUO0FBQUEsTUFDQTtBQUFBLE1BQ0EsRUFBRSxTQUFTLFdBQVcsV0FBVyxNQUFNLE9BQU8sTUFBTTtBQUFBLElBQ3REO0FBQUEsRUFDRjtBQUNBLE1BQUksTUFBTSxTQUFTLDBCQUEwQixNQUFNLFNBQVMsNEJBQTRCO0FBQ3RGLFdBQU87QUFBQSxFQUNUO0FBQ0EsU0FBTyxJQUFJO0FBQUEsSUFDVDtBQUFBLElBQ0E7QUFBQSxJQUNBLEVBQUUsV0FBVyxNQUFNLE9BQU8sTUFBTTtBQUFBLEVBQ2xDO0FBQ0Y7OztBQ2pVQSxJQUFNLGNBQWM7QUFDcEIsSUFBTSxZQUFZO0FBR1gsSUFBTSxTQUFOLE1BQWE7QUFBQSxFQUNUO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUVULFlBQVksUUFBdUIsV0FBK0IsV0FBbUI7QUFDbkYsU0FBSyxlQUFlLEVBQUUsVUFBVSxXQUFXLFVBQVU7QUFDckQsU0FBSyxVQUFVO0FBQ2YsU0FBSyxhQUFhO0FBQUEsRUFDcEI7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTUEsTUFBTSxPQUFPLE1BQStCO0FBQzFDLFVBQU0sT0FBTyxDQUFDLEdBQUcsS0FBSyxVQUFVO0FBQ2hDLFVBQU0sS0FBSyxnQkFBZ0IsSUFBSTtBQUMvQixXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBT0EsTUFBTSxhQUE4QjtBQUNsQyxVQUFNLFFBQVEsWUFBWSxlQUFlLE1BQVMsQ0FBQztBQUNuRCxVQUFNLFVBQVUsS0FBSyxRQUFRLE1BQzFCLE9BQU8sQ0FBQyxTQUFTLEtBQUssYUFBYSxNQUFNLEVBQ3pDLElBQUksQ0FBQyxVQUFVLEVBQUUsUUFBUSxNQUFNLE9BQU8sS0FBSyxRQUFRLEtBQUssT0FBTyxLQUFLLFlBQVksRUFBRSxFQUFFO0FBQ3ZGLFFBQUksWUFBbUIsQ0FBQztBQUN4QixRQUFJLFNBQVM7QUFDYixxQkFBaUIsRUFBRSxLQUFLLFFBQVEsS0FBSyxXQUFXLE9BQU8sR0FBRztBQUN4RCxVQUFJLEtBQUssT0FBTyxLQUFLLFFBQVEsTUFBTSxrQkFBa0IsR0FBRyxDQUFDLEVBQUUsVUFBVSxPQUFPLEVBQUc7QUFDL0UsZ0JBQVUsS0FBSyxHQUFHO0FBQ2xCO0FBQ0EsVUFBSSxVQUFVLFNBQVMsVUFBVztBQUNsQyxZQUFNLEtBQUssZ0JBQWdCLFNBQVM7QUFDcEMsa0JBQVksQ0FBQztBQUFBLElBQ2Y7QUFDQSxVQUFNLEtBQUssZ0JBQWdCLFNBQVM7QUFDcEMsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsT0FBTyxRQUEyQixTQUE4QztBQUM5RSxRQUFJO0FBQ0osZUFBVyxTQUFTLFFBQVE7QUFDMUIsVUFBSSxNQUFNLGFBQWEsT0FBUTtBQUMvQixZQUFNLFNBQVMsZUFBZSxRQUFRLElBQUksS0FBSyxDQUFDO0FBQ2hELFVBQUksVUFBVSxPQUFXLFNBQVE7QUFBQSxlQUN4QixXQUFXLE1BQU8sUUFBTztBQUFBLElBQ3BDO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLE1BQU0sZ0JBQWdCLE1BQXFDO0FBQ3pELFVBQU0sT0FBTyxLQUFLLE9BQU8sUUFBUSxFQUFFO0FBQ25DLFVBQU0sT0FBTyxZQUEyQjtBQUN0QyxpQkFBVyxPQUFPLEtBQU0sT0FBTSxLQUFLLFdBQVcsWUFBWSxLQUFLLEtBQUssU0FBUyxHQUFHLENBQUM7QUFBQSxJQUNuRjtBQUNBLFVBQU0sUUFBUSxJQUFJLE1BQU0sS0FBSyxFQUFFLFFBQVEsS0FBSyxJQUFJLGFBQWEsS0FBSyxNQUFNLEVBQUUsR0FBRyxJQUFJLENBQUM7QUFBQSxFQUNwRjtBQUFBLEVBRUEsU0FBUyxLQUF3QjtBQUMvQixXQUFPLEtBQUssUUFBUSxNQUFNLGtCQUFrQixHQUFHLENBQUM7QUFBQSxFQUNsRDtBQUNGO0FBR0EsU0FBUyxlQUFlLE9BQWtDO0FBQ3hELE1BQUk7QUFDRixXQUFPLGFBQWEsS0FBSyxHQUFHLFlBQVk7QUFBQSxFQUMxQyxRQUFRO0FBQ04sV0FBTztBQUFBLEVBQ1Q7QUFDRjs7O0FDcEZPLElBQU0sZ0JBQU4sTUFBb0I7QUFBQSxFQUNoQjtBQUFBLEVBQ0E7QUFBQTtBQUFBLEVBRUE7QUFBQSxFQUNBLFVBQVUsb0JBQUksSUFBdUU7QUFBQSxFQUU5RixZQUFZLE1BQWdCLE9BQTBCO0FBQ3BELFNBQUssT0FBTztBQUNaLFNBQUssUUFBUTtBQUNiLFNBQUssU0FBUyxLQUFLLE1BQU0sS0FBSyxvQkFBb0IsQ0FBQyxJQUFJO0FBQUEsRUFDekQ7QUFBQTtBQUFBLEVBR0EsTUFBTSxLQUFzRTtBQUMxRSxVQUFNLFNBQVMsS0FBSyxLQUFLLFNBQVMsR0FBRztBQUNyQyxRQUFJLFFBQVEsS0FBSyxRQUFRLElBQUksTUFBTTtBQUNuQyxRQUFJLFVBQVUsUUFBVztBQUN2QixjQUFRLEVBQUUsVUFBVSxPQUFPLElBQUksQ0FBQyxPQUFPLEtBQUssUUFBUSxFQUFFLENBQUMsR0FBRyxRQUFRLEtBQUssT0FBTztBQUM5RSxXQUFLLFFBQVEsSUFBSSxRQUFRLEtBQUs7QUFBQSxJQUNoQztBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdBLElBQUksa0JBQTBCO0FBQzVCLFdBQU8sS0FBSyxLQUFLLG9CQUFvQixLQUFLO0FBQUEsRUFDNUM7QUFBQSxFQUVBLFFBQVEsSUFBb0I7QUFDMUIsVUFBTSxPQUFPLEtBQUssTUFBTSxLQUFLLENBQUMsU0FBUyxLQUFLLE9BQU8sRUFBRTtBQUNyRCxlQUFXLFNBQVMsUUFBVyw2Q0FBNkM7QUFDNUUsV0FBTztBQUFBLEVBQ1Q7QUFDRjs7O0FDbkNPLFNBQVMsT0FBTyxLQUFpQztBQUN0RCxRQUFNLE9BQU8sSUFBSSxRQUFRLEdBQUc7QUFDNUIsTUFBSSxPQUFPLEVBQUcsUUFBTztBQUNyQixRQUFNLFFBQVEsSUFBSSxRQUFRLEtBQUssT0FBTyxDQUFDO0FBQ3ZDLFNBQU8sUUFBUSxPQUFPLElBQUksSUFBSSxNQUFNLE9BQU8sR0FBRyxLQUFLLElBQUk7QUFDekQ7OztBQ05PLElBQU0saUJBQWlCO0FBWXZCLFNBQVMsU0FBU0MsT0FBYyxNQUFzQjtBQUMzRCxTQUFPLGdCQUFnQkEsT0FBTSxHQUFHQSxNQUFLLFFBQVEsSUFBSTtBQUNuRDtBQUdPLFNBQVMsZ0JBQWdCQSxPQUFjLE9BQWUsS0FBYSxNQUFzQjtBQUM5RixNQUFJLE9BQU8sT0FBTztBQUNsQixNQUFJLElBQUk7QUFDUixhQUFXLFdBQVcsTUFBTSxHQUFHLElBQUksVUFBVSxLQUFLLEdBQUc7QUFDbkQsVUFBTSxPQUFPQSxNQUFLLFdBQVcsQ0FBQyxJQUFLQSxNQUFLLFdBQVcsSUFBSSxDQUFDLEtBQUs7QUFDN0QsUUFBSSxJQUFJLEtBQUssS0FBSyxNQUFNLFVBQVU7QUFDbEMsUUFBSyxLQUFLLEtBQU8sTUFBTTtBQUN2QixZQUFRLEtBQUssS0FBSyxHQUFHLFNBQVU7QUFDL0IsV0FBUSxRQUFRLEtBQU8sU0FBUztBQUNoQyxXQUFRLEtBQUssS0FBSyxNQUFNLENBQUMsSUFBSSxhQUFjO0FBQUEsRUFDN0M7QUFDQSxNQUFJLElBQUksS0FBSztBQUNYLFFBQUksSUFBSSxLQUFLLEtBQUtBLE1BQUssV0FBVyxDQUFDLEdBQUcsVUFBVTtBQUNoRCxRQUFLLEtBQUssS0FBTyxNQUFNO0FBQ3ZCLFlBQVEsS0FBSyxLQUFLLEdBQUcsU0FBVTtBQUFBLEVBQ2pDO0FBQ0EsU0FBTyxNQUFNLFFBQVMsTUFBTSxTQUFTLENBQUU7QUFDekM7QUFHTyxTQUFTLE1BQU0sT0FBdUI7QUFDM0MsTUFBSSxPQUFPLEtBQUssS0FBSyxRQUFTLFVBQVUsSUFBSyxVQUFVO0FBQ3ZELFNBQU8sS0FBSyxLQUFLLE9BQVEsU0FBUyxJQUFLLFVBQVU7QUFDakQsVUFBUSxPQUFRLFNBQVMsUUFBUztBQUNwQzs7O0FDdEJPLFNBQVMsV0FBVyxNQUFnQixLQUE2QjtBQUN0RSxRQUFNLE9BQU8sS0FBSyxPQUFPLEdBQUc7QUFDNUIsUUFBTSxNQUFNLE9BQU8sR0FBRztBQUN0QixRQUFNLFFBQVEsS0FBSyxZQUFZLElBQUk7QUFDbkMsUUFBTSxRQUFRLE1BQU0sSUFBSSxDQUFDLE9BQU8sS0FBSyxNQUFNLEtBQUssQ0FBQyxTQUFTLEtBQUssT0FBTyxFQUFFLEdBQUcsSUFBSTtBQUMvRSxRQUFNLFFBQVEsRUFBRSxLQUFLLEtBQUssTUFBTSxTQUFTLE9BQU8sS0FBSyxLQUFLLElBQUksR0FBRyxNQUFNLE9BQU8sTUFBTTtBQUNwRixTQUFPLEVBQUUsR0FBRyxPQUFPLFNBQVMsS0FBSyxTQUFTLE1BQU0sU0FBUyxNQUFNLEtBQUssRUFBRTtBQUN4RTtBQUVBLFNBQVMsU0FDUCxNQUNBLEVBQUUsS0FBSyxLQUFLLE1BQU0sTUFBTSxPQUFPLE1BQU0sR0FDN0I7QUFDUixRQUFNLFNBQVMsUUFBUSxTQUFZLGtCQUFrQixZQUFZLEdBQUc7QUFDcEUsUUFBTSxTQUFTLE1BQU0sSUFBSSxDQUFDLElBQUksU0FBUztBQUNyQyxVQUFNLE9BQU8sTUFBTSxJQUFJO0FBQ3ZCLFdBQU8sU0FBUyxTQUFZLEtBQUssR0FBRyxFQUFFLFVBQVUsSUFBSTtBQUFBLEVBQ3RELENBQUM7QUFDRCxTQUNFLEdBQUcsS0FBSyxVQUFVLEdBQUcsQ0FBQyxpQkFBaUIsTUFBTSxjQUFjLEtBQUssSUFBSSxPQUFPLElBQUksbUJBQzlELElBQUksT0FBTyxLQUFLLEtBQUssYUFBYSxLQUFLLE9BQU8sMENBQ3pDLE9BQU8sS0FBSyxTQUFTLENBQUM7QUFFaEQ7OztBQ2hDTyxTQUFTLFdBQ2QsT0FDQSxPQUNBLEVBQUUsT0FBTyxrQkFBa0IsR0FDM0IsU0FDWTtBQUNaLFFBQU0sVUFBVSxNQUFNLElBQUksQ0FBQyxTQUFTLEtBQUssTUFBTTtBQUMvQyxRQUFNLFlBQVksSUFBSSxPQUFPO0FBQzdCLFFBQU0sUUFBUSxRQUFRLElBQUksQ0FBQyxXQUFZLFFBQVEsU0FBVSxTQUFTO0FBQ2xFLFFBQU0sUUFBUSxZQUFZLFNBQVMsT0FBTyxPQUFPLGlCQUFpQjtBQUNsRSxRQUFNLFFBQVEsSUFBSSxhQUFhLE1BQU0sTUFBTTtBQUMzQyxTQUFPLFFBQVEsSUFBSSxDQUFDLFFBQVEsU0FBUztBQUNuQyxVQUFNLE9BQU8sc0JBQXNCLElBQUksSUFBSSxRQUFRLG9CQUFvQjtBQUN2RSxVQUFNLE1BQU0sTUFBTSxJQUFJLENBQUMsT0FBTyxTQUFTO0FBRXJDLFlBQU0sV0FBVyxVQUFVLE1BQU0sSUFBSSxLQUFLLFNBQVMsU0FBUztBQUM1RCxhQUFPLEtBQUssSUFBSSxHQUFHLFlBQVksTUFBTSxJQUFJLEtBQUssRUFBRTtBQUFBLElBQ2xELENBQUM7QUFDRCxVQUFNLFNBQVMsV0FBVyxLQUFLLE9BQU8sTUFBTTtBQUM1QyxXQUFPLFFBQVEsQ0FBQyxPQUFPLFNBQVUsTUFBTSxJQUFJLEtBQUssTUFBTSxJQUFJLEtBQUssS0FBSyxLQUFNO0FBQzFFLFdBQU87QUFBQSxFQUNULENBQUM7QUFDSDtBQUdBLFNBQVMsWUFDUCxTQUNBLE9BQ0EsT0FDQSxtQkFDVTtBQUNWLFFBQU0sVUFBc0IsQ0FBQztBQUM3QixRQUFNLFFBQVEsQ0FBQyxNQUFNLFVBQVUsUUFBUSxJQUFJLE1BQU0sQ0FBQyxHQUFHLEtBQUssSUFBSSxDQUFDO0FBQy9ELFFBQU0sY0FBYyxRQUFRLElBQUksQ0FBQyxVQUFVLElBQUksTUFBTSxJQUFJLENBQUMsU0FBUyxRQUFRLElBQUksS0FBSyxDQUFDLENBQUMsQ0FBQztBQUN2RixRQUFNLGFBQWEsUUFBUSxJQUFJLE1BQU0sQ0FBQztBQUN0QyxNQUFJLGFBQWE7QUFDakIsV0FBUyxRQUFRLEdBQUcsYUFBYSxHQUFHLFNBQVM7QUFFM0MsVUFBTSxPQUFPLFFBQVEsSUFBSSxDQUFDLFVBQVUsTUFBTSxVQUFVLEtBQUs7QUFDekQsVUFBTSxZQUFZLEtBQUssT0FBTyxPQUFPLEVBQUU7QUFDdkMsVUFBTSxTQUFTLEtBQUssSUFBSSxZQUFZLFNBQVM7QUFDN0MsVUFBTSxjQUFjLFlBQVksSUFBSSxDQUFDLFFBQVEsU0FBVSxLQUFLLElBQUksTUFBTSxPQUFPLFNBQVMsQ0FBRTtBQUN4RixTQUFLLGFBQWEsU0FBUyxPQUFPLEtBQUssRUFBRSxRQUFRLENBQUMsT0FBTyxTQUFTO0FBQ2hFLGlCQUFXLElBQUksS0FBSyxXQUFXLElBQUksS0FBSyxLQUFLO0FBQUEsSUFDL0MsQ0FBQztBQUNELGtCQUFjO0FBQUEsRUFDaEI7QUFDQSxRQUFNLFNBQVMsUUFBUSxJQUFJLE1BQU0sQ0FBQztBQUNsQyxVQUFRLFFBQVEsQ0FBQyxPQUFPLFNBQVM7QUFDL0IsVUFBTSxNQUFNLE1BQU0sSUFBSSxDQUFDLFNBQVMsUUFBUSxJQUFJLEtBQUssQ0FBQztBQUNsRCxTQUFLLEtBQUssV0FBVyxJQUFJLEtBQUssR0FBRyxLQUFLLEVBQUUsUUFBUSxDQUFDLE9BQU8sTUFBTTtBQUM1RCxhQUFPLE1BQU0sQ0FBQyxLQUFLLENBQUMsSUFBSTtBQUFBLElBQzFCLENBQUM7QUFBQSxFQUNILENBQUM7QUFDRCxTQUFPO0FBQ1Q7QUFHQSxTQUFTLEtBQUssU0FBNEIsUUFBZ0IsS0FBdUI7QUFDL0UsUUFBTSxTQUFTLFFBQVEsSUFBSSxNQUFNLENBQUM7QUFDbEMsUUFBTSxPQUFPLElBQUksSUFBSSxRQUFRLEtBQUssQ0FBQztBQUNuQyxNQUFJLE9BQU87QUFDWCxhQUFTO0FBQ1AsVUFBTSxZQUFZLElBQUksQ0FBQyxHQUFHLElBQUksRUFBRSxJQUFJLENBQUMsTUFBTSxRQUFRLENBQUMsS0FBSyxDQUFDLENBQUM7QUFDM0QsUUFBSSxjQUFjLEVBQUcsUUFBTztBQUM1QixVQUFNLFFBQVEsT0FBTztBQUNyQixVQUFNLE9BQU8sQ0FBQyxHQUFHLElBQUksRUFBRSxPQUFPLENBQUMsT0FBTyxRQUFRLENBQUMsS0FBSyxLQUFLLFNBQVMsR0FBRztBQUNyRSxRQUFJLEtBQUssV0FBVyxHQUFHO0FBQ3JCLGlCQUFXLEtBQUssS0FBTSxRQUFPLENBQUMsS0FBSyxRQUFRLENBQUMsS0FBSyxLQUFLO0FBQ3RELGFBQU87QUFBQSxJQUNUO0FBQ0EsZUFBVyxLQUFLLE1BQU07QUFDcEIsYUFBTyxDQUFDLElBQUk7QUFDWixXQUFLLE9BQU8sQ0FBQztBQUNiLGNBQVE7QUFBQSxJQUNWO0FBQUEsRUFDRjtBQUNGO0FBR0EsU0FBUyxXQUFXLEtBQXdCLE9BQWUsU0FBaUM7QUFDMUYsUUFBTSxPQUFPO0FBQ2IsUUFBTSxTQUFTLFdBQVcsS0FBSyxLQUFLLENBQUMsVUFBVSxLQUFLLE1BQU0sUUFBUSxJQUFJLENBQUM7QUFDdkUsUUFBTSxZQUFZLENBQUMsU0FDakIsS0FBSyxRQUFRLElBQUksSUFBSSxLQUFLLE1BQU0sT0FBTyxJQUFJLEtBQUssTUFBTSxJQUFJO0FBQzVELFFBQU0sUUFBUSxDQUFDLEdBQUcsSUFBSSxLQUFLLENBQUMsRUFBRTtBQUFBLElBQzVCLENBQUMsR0FBRyxNQUFNLFVBQVUsQ0FBQyxJQUFJLFVBQVUsQ0FBQyxNQUFNLFFBQVEsQ0FBQyxLQUFLLE1BQU0sUUFBUSxDQUFDLEtBQUssTUFBTSxJQUFJO0FBQUEsRUFDeEY7QUFDQSxNQUFJLE9BQU8sUUFBUSxJQUFJLE1BQU07QUFDN0IsV0FBUyxJQUFJLEdBQUcsT0FBTyxHQUFHLEtBQUssSUFBSSxLQUFLLE1BQU0sUUFBUSxRQUFRO0FBQzVELFVBQU0sT0FBTyxNQUFNLENBQUMsS0FBSztBQUN6QixXQUFPLElBQUksS0FBSyxPQUFPLElBQUksS0FBSyxLQUFLO0FBQUEsRUFDdkM7QUFDQSxXQUFTLElBQUksTUFBTSxTQUFTLEdBQUcsT0FBTyxHQUFHLEtBQUs7QUFDNUMsVUFBTSxPQUFPLE9BQVEsSUFBSSxNQUFNLFNBQVUsTUFBTSxVQUFVLE1BQU0sTUFBTSxLQUFLO0FBQzFFLFNBQUssT0FBTyxJQUFJLEtBQUssT0FBTyxFQUFHO0FBQy9CLFdBQU8sSUFBSSxLQUFLLE9BQU8sSUFBSSxLQUFLLEtBQUs7QUFDckM7QUFBQSxFQUNGO0FBQ0EsU0FBTztBQUNUO0FBRUEsU0FBUyxJQUFJLFFBQWtDO0FBQzdDLE1BQUksUUFBUTtBQUNaLGFBQVcsU0FBUyxPQUFRLFVBQVM7QUFDckMsU0FBTztBQUNUOzs7QUNsSE8sSUFBTSxTQUFTO0FBVWYsSUFBTSxhQUFOLE1BQWlCO0FBQUEsRUFDYjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQTtBQUFBLEVBRUE7QUFBQTtBQUFBLEVBR1QsWUFBWSxPQUFrQixPQUE0QixPQUFtQjtBQUMzRSxTQUFLLFFBQVE7QUFDYixTQUFLLFFBQVE7QUFDYixTQUFLLFFBQVE7QUFDYixTQUFLLFVBQVUsTUFBTSxJQUFJLENBQUMsU0FBUyxTQUFTLEtBQUssSUFBSSxNQUFNLElBQUksQ0FBQztBQUNoRSxTQUFLLFNBQVMsWUFBWSxLQUFLO0FBQy9CLFNBQUssYUFBYSxVQUFVLEtBQUssTUFBTTtBQUN2QyxTQUFLLFNBQVMsS0FBSyxXQUFXLEtBQUssQ0FBQyxTQUFTLE9BQU8sQ0FBQztBQUNyRCxTQUFLLFVBQVUsV0FBVyxPQUFPLE1BQU0sUUFBUSxLQUFLO0FBQ3BELFNBQUssVUFBVSxXQUFXLE9BQU8sS0FBSyxRQUFRLE9BQU8sS0FBSyxPQUFPO0FBQUEsRUFDbkU7QUFBQSxFQUVBLEdBQUcsTUFBYyxNQUFzQjtBQUNyQyxXQUFPLEtBQUssTUFBTSxPQUFPLEtBQUssTUFBTSxvQkFBb0IsSUFBSSxLQUFLO0FBQUEsRUFDbkU7QUFBQTtBQUFBLEVBR0EsSUFBSSxNQUFjLE1BQWMsTUFBb0I7QUFDbEQsVUFBTSxTQUFTLEtBQUssUUFBUSxJQUFJO0FBQ2hDLFVBQU0sU0FBUyxLQUFLLEdBQUcsTUFBTSxJQUFJO0FBQ2pDLFFBQUksV0FBVyxVQUFhLFdBQVcsT0FBUSxRQUFPLE1BQU0sS0FBSyxPQUFPLE1BQU0sS0FBSyxLQUFLO0FBQ3hGLFFBQUksV0FBVyxVQUFhLFNBQVMsT0FBUSxRQUFPLElBQUksS0FBSyxPQUFPLElBQUksS0FBSyxLQUFLO0FBQ2xGLFNBQUssTUFBTSxPQUFPLEtBQUssTUFBTSxvQkFBb0IsSUFBSSxJQUFJO0FBQUEsRUFDM0Q7QUFBQTtBQUFBLEVBR0EsS0FBSyxNQUFjLE1BQXNCO0FBQ3ZDLFlBQVEsS0FBSyxRQUFRLElBQUksSUFBSSxJQUFJLEtBQUssTUFBTSxLQUFLLFFBQVEsSUFBSSxJQUFJLElBQUksS0FBSztBQUFBLEVBQzVFO0FBQUE7QUFBQSxFQUdBLFVBQVUsTUFBc0I7QUFDOUIsUUFBSSxPQUFPO0FBQ1gsYUFBUyxPQUFPLEdBQUcsT0FBTyxLQUFLLE1BQU0sbUJBQW1CLE9BQVEsU0FBUSxLQUFLLEtBQUssTUFBTSxJQUFJO0FBQzVGLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdBLE9BQU8sTUFBYyxNQUFzQjtBQUN6QyxhQUFTLE9BQU8sR0FBRyxPQUFPLEtBQUssTUFBTSxtQkFBbUIsUUFBUTtBQUM5RCxVQUFJLEtBQUssR0FBRyxNQUFNLElBQUksTUFBTSxLQUFNLFFBQU87QUFBQSxJQUMzQztBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBT0EsTUFBTSxNQUFjLE1BQXNCO0FBQ3hDLFVBQU0sV0FBVyxLQUFLLEtBQUssT0FBTyxHQUFHLFVBQVU7QUFDL0MsV0FBTyxNQUFNLE1BQU0sV0FBVyxLQUFLLE1BQU0sSUFBSSxLQUFLLEtBQUssUUFBUSxJQUFJLEtBQUssRUFBRTtBQUFBLEVBQzVFO0FBQUE7QUFBQSxFQUdBLFFBQVEsTUFBYyxNQUF1QjtBQUMzQyxRQUFJLEtBQUssT0FBTyxNQUFNLElBQUksS0FBSyxFQUFHLFFBQU87QUFDekMsV0FBTyxDQUFDLEtBQUssVUFBVSxLQUFLLGdCQUFnQixNQUFNLElBQUksTUFBTSxLQUFLLGFBQWEsSUFBSTtBQUFBLEVBQ3BGO0FBQUE7QUFBQSxFQUdBLGFBQWEsTUFBc0I7QUFDakMsUUFBSSxDQUFDLEtBQUssT0FBUSxRQUFPO0FBQ3pCLFFBQUksU0FBUztBQUNiLFNBQUssV0FBVyxRQUFRLENBQUMsTUFBTSxTQUFTO0FBQ3RDLFlBQU0sU0FBUyxLQUFLLFVBQVUsTUFBTSxJQUFJO0FBQ3hDLFVBQUksU0FBUyxRQUFRLFNBQVMsT0FBUSxVQUFTO0FBQUEsSUFDakQsQ0FBQztBQUNELFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBT0EsV0FBVyxNQUFjLE1BQWMsTUFBdUI7QUFDNUQsUUFBSSxDQUFDLEtBQUssT0FBUSxRQUFPO0FBQ3pCLFVBQU0sUUFBUSxLQUFLLEdBQUcsTUFBTSxJQUFJO0FBQ2hDLFFBQUksS0FBSyxPQUFPLEtBQUssTUFBTSxLQUFLLE9BQU8sSUFBSSxFQUFHLFFBQU8sQ0FBQyxLQUFLLGFBQWEsTUFBTSxJQUFJO0FBQ2xGLFVBQU0sU0FBUyxLQUFLLGdCQUFnQixNQUFNLEtBQUs7QUFDL0MsV0FBTyxTQUFTLEtBQUssZ0JBQWdCLE1BQU0sSUFBSSxLQUFLLFdBQVcsS0FBSyxXQUFXLElBQUk7QUFBQSxFQUNyRjtBQUFBO0FBQUEsRUFHQSxhQUFhLE1BQWMsTUFBdUI7QUFDaEQsV0FBTyxLQUFLLFVBQVUsS0FBSyxXQUFXLElBQUksS0FBSyxLQUFLLGdCQUFnQixNQUFNLElBQUksSUFBSTtBQUFBLEVBQ3BGO0FBQUE7QUFBQSxFQUdBLFdBQVcsTUFBc0I7QUFDL0IsUUFBSSxPQUFPO0FBQ1gsYUFBUyxPQUFPLEdBQUcsT0FBTyxLQUFLLE1BQU0sbUJBQW1CLFFBQVE7QUFDOUQsWUFBTSxRQUFRLEtBQUssR0FBRyxNQUFNLElBQUk7QUFDaEMsVUFBSSxVQUFVLE9BQVEsUUFBTyxLQUFLLElBQUksTUFBTSxLQUFLLGdCQUFnQixNQUFNLEtBQUssQ0FBQztBQUFBLElBQy9FO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLGdCQUFnQixNQUFjLE1BQXNCO0FBQ2xELFdBQU8sS0FBSyxVQUFVLE1BQU0sS0FBSyxPQUFPLElBQUksS0FBSyxFQUFFO0FBQUEsRUFDckQ7QUFBQSxFQUVBLFVBQVUsTUFBYyxNQUFzQjtBQUM1QyxRQUFJLFNBQVM7QUFDYixhQUFTLE9BQU8sR0FBRyxPQUFPLEtBQUssTUFBTSxtQkFBbUIsUUFBUTtBQUM5RCxZQUFNLFFBQVEsS0FBSyxHQUFHLE1BQU0sSUFBSTtBQUNoQyxVQUFJLFVBQVUsVUFBVSxLQUFLLE9BQU8sS0FBSyxNQUFNLEtBQU07QUFBQSxJQUN2RDtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFHQSxTQUFTLFlBQVksT0FBc0M7QUFDekQsUUFBTSxVQUFVLG9CQUFJLElBQW9CO0FBQ3hDLFNBQU8sTUFBTSxJQUFJLENBQUMsRUFBRSxJQUFJLEtBQUssTUFBTTtBQUNqQyxVQUFNLE9BQU8sU0FBUyxTQUFZLFFBQVEsRUFBRSxLQUFLLFFBQVEsSUFBSTtBQUM3RCxVQUFNLFNBQVMsUUFBUSxJQUFJLElBQUksS0FBSyxRQUFRO0FBQzVDLFlBQVEsSUFBSSxNQUFNLE1BQU07QUFDeEIsV0FBTztBQUFBLEVBQ1QsQ0FBQztBQUNIO0FBRUEsU0FBUyxVQUFVLFNBQXNDO0FBQ3ZELFFBQU0sU0FBbUIsQ0FBQztBQUMxQixhQUFXLFVBQVUsUUFBUyxRQUFPLE1BQU0sS0FBSyxPQUFPLE1BQU0sS0FBSyxLQUFLO0FBQ3ZFLFNBQU87QUFDVDtBQUdPLFNBQVMsV0FBVyxPQUFrQixPQUFlLE9BQWlDO0FBQzNGLFFBQU0sRUFBRSxrQkFBa0IsSUFBSTtBQUM5QixRQUFNLFNBQVMsTUFBTSxLQUFLLEVBQUUsUUFBUSxrQkFBa0IsR0FBRyxNQUFNLElBQUksV0FBVyxLQUFLLENBQUM7QUFDcEYsUUFBTSxRQUFRLENBQUMsTUFBTSxTQUFTO0FBQzVCLFVBQU0sU0FBUyxPQUFPLE9BQU8saUJBQWlCO0FBQzlDLFFBQUksV0FBVyxVQUFhLFNBQVMsT0FBUSxRQUFPLElBQUksS0FBSyxPQUFPLElBQUksS0FBSyxLQUFLO0FBQUEsRUFDcEYsQ0FBQztBQUNELFNBQU87QUFDVDs7O0FDMUpPLFNBQVMsV0FBVyxFQUFFLE9BQU8sT0FBTyxNQUFNLEdBQW9DO0FBQ25GLFFBQU0sU0FBUyxXQUFXLE9BQU8sTUFBTSxRQUFRLEtBQUs7QUFDcEQsUUFBTSxRQUFRLElBQUksV0FBVyxPQUFPLE9BQU8sS0FBSztBQUNoRCxTQUFPLE1BQU0sSUFBSSxDQUFDLEVBQUUsR0FBRyxHQUFHLFNBQVM7QUFDakMsVUFBTSxjQUFjLE9BQU8sSUFBSSxDQUFDLFdBQVcsT0FBTyxJQUFJLEtBQUssQ0FBQztBQUM1RCxXQUFPO0FBQUEsTUFDTDtBQUFBLE1BQ0EsT0FBTyxZQUFZLE9BQU8sQ0FBQyxPQUFPLFVBQVUsUUFBUSxPQUFPLENBQUM7QUFBQSxNQUM1RDtBQUFBLE1BQ0EsYUFBYSxZQUFZLElBQUksQ0FBQyxPQUFPLFNBQVMsUUFBUSxNQUFNLEtBQUssTUFBTSxJQUFJLENBQUM7QUFBQSxJQUM5RTtBQUFBLEVBQ0YsQ0FBQztBQUNIOzs7QUN6QkEsSUFBTSxZQUFZLEtBQUs7QUFDdkIsSUFBTSxhQUFhLEtBQUs7QUFTakIsVUFBVSxXQUNmLE9BQ0EsT0FDQSxPQUNBLEtBQ2tCO0FBRWxCLFFBQU1DLFVBQVMsSUFBSSxhQUFhLE1BQU0sU0FBUyxNQUFNLE1BQU07QUFDM0QsTUFBSSxTQUFTO0FBQ2IsYUFBVyxRQUFRLE9BQU87QUFDeEIsZUFBVyxRQUFRLE9BQU87QUFDeEIsVUFBSSxDQUFDLElBQUksTUFBTSxJQUFJLEVBQUc7QUFDdEIsWUFBTSxRQUFRLE1BQU0sTUFBTSxNQUFNLElBQUksTUFBTTtBQUMxQyxNQUFBQSxRQUFPLFFBQVEsSUFBSSxRQUFRLGFBQWEsT0FBTyxZQUFZO0FBQUEsSUFDN0Q7QUFBQSxFQUNGO0FBQ0EsRUFBQUEsUUFBTyxTQUFTLEdBQUcsTUFBTSxFQUFFLEtBQUs7QUFDaEMsV0FBUyxJQUFJLFNBQVMsR0FBRyxLQUFLLEdBQUcsS0FBSztBQUNwQyxVQUFNLFFBQVFBLFFBQU8sQ0FBQyxLQUFLO0FBQzNCLFVBQU0sRUFBRSxNQUFNLEtBQUssTUFBTyxRQUFRLGFBQWMsU0FBUyxHQUFHLE1BQU0sUUFBUSxVQUFVO0FBQUEsRUFDdEY7QUFDRjtBQUdPLFNBQVMsYUFBYSxPQUFtQixNQUFpQztBQUMvRSxRQUFNLFFBQVEsTUFBTSxLQUFLLEVBQUUsUUFBUSxNQUFNLE1BQU0sTUFBTSxHQUFHLENBQUMsR0FBRyxTQUFTLElBQUk7QUFDekUsU0FBTyxNQUFNO0FBQUEsSUFDWCxXQUFXLE9BQU8sT0FBTyxDQUFDLElBQUksR0FBRyxNQUFNLElBQUk7QUFBQSxJQUMzQyxDQUFDLEVBQUUsS0FBSyxNQUFNO0FBQUEsRUFDaEI7QUFDRjs7O0FDbENPLFNBQVMsU0FBUyxPQUFtQixNQUFvQjtBQUM5RCxRQUFNLFNBQW1CLENBQUM7QUFDMUIsV0FBUyxPQUFPLEdBQUcsT0FBTyxNQUFNLE1BQU0sT0FBTyxRQUFRO0FBQ25ELFFBQUksTUFBTSxHQUFHLE1BQU0sSUFBSSxNQUFNLE9BQVEsUUFBTyxLQUFLLElBQUk7QUFBQSxFQUN2RDtBQUNBLE1BQUksT0FBTyxXQUFXLEVBQUc7QUFDekIsUUFBTSxVQUFVLENBQUMsTUFBYyxTQUEwQixNQUFNLFFBQVEsTUFBTSxJQUFJO0FBQ2pGLGFBQVcsRUFBRSxNQUFNLEtBQUssS0FBSyxXQUFXLE9BQU8sUUFBUSxVQUFVLE9BQU8sSUFBSSxHQUFHLE9BQU8sR0FBRztBQUN2RixRQUFJLE9BQU8sT0FBTyxNQUFNLElBQUksS0FBSyxNQUFNLEdBQUcsTUFBTSxJQUFJLE1BQU0sT0FBUSxPQUFNLElBQUksTUFBTSxNQUFNLElBQUk7QUFBQSxFQUM5RjtBQUNBLFFBQU0sU0FBUyxPQUFPLE9BQU8sQ0FBQyxTQUFTLE1BQU0sR0FBRyxNQUFNLElBQUksTUFBTSxNQUFNO0FBQ3RFLGFBQVcsUUFBUSxRQUFRO0FBQ3pCLFFBQUksTUFBTSxHQUFHLE1BQU0sSUFBSSxNQUFNLE9BQVEsUUFBTyxPQUFPLE1BQU0sTUFBTSxNQUFNO0FBQUEsRUFDdkU7QUFDRjtBQVFBLFNBQVMsT0FBTyxPQUFtQixNQUFjLE1BQWMsUUFBd0I7QUFDckYsTUFBSSxPQUFPLE9BQU8sTUFBTSxJQUFJLEVBQUc7QUFDL0IsTUFBSSxDQUFDLE9BQU8sT0FBTyxNQUFNLE1BQU0sTUFBTSxFQUFHLFVBQVMsT0FBTyxNQUFNLElBQUk7QUFDbEUsU0FBTyxLQUFLLElBQUk7QUFDbEI7QUFFQSxTQUFTLE9BQU8sT0FBbUIsTUFBYyxNQUF1QjtBQUN0RSxNQUFJLE9BQU87QUFDWCxXQUFTLFFBQVEsT0FBTyxHQUFHLFFBQVEsTUFBTSxNQUFNLG1CQUFtQixTQUFTO0FBQ3pFLFVBQU1DLFFBQU8sTUFBTSxHQUFHLE1BQU0sS0FBSztBQUNqQyxRQUFJQSxVQUFTLFVBQVUsTUFBTSxLQUFLLE1BQU1BLEtBQUksS0FBSyxFQUFHO0FBQ3BELFVBQU0sV0FBVyxPQUFPLElBQUksS0FBSyxNQUFNLEdBQUcsTUFBTSxJQUFJO0FBQ3BELFFBQUksT0FBTyxLQUFLLE1BQU0sS0FBSyxNQUFNQSxLQUFJLElBQUksTUFBTSxLQUFLLE1BQU0sUUFBUSxFQUFHLFFBQU87QUFBQSxFQUM5RTtBQUNBLE1BQUksT0FBTyxFQUFHLFFBQU87QUFDckIsUUFBTSxPQUFPLE1BQU0sR0FBRyxNQUFNLElBQUk7QUFDaEMsUUFBTSxJQUFJLE1BQU0sTUFBTSxNQUFNO0FBQzVCLFFBQU0sSUFBSSxNQUFNLE1BQU0sSUFBSTtBQUMxQixTQUFPO0FBQ1Q7QUFZQSxTQUFTLE9BQU8sT0FBbUIsTUFBYyxNQUFjLFFBQW9DO0FBQ2pHLFFBQU0sVUFBVSxvQkFBSSxJQUFzQjtBQUMxQyxRQUFNLFFBQVEsQ0FBQyxTQUF1QztBQUNwRCxhQUFTLE9BQU8sR0FBRyxPQUFPLE1BQU0sTUFBTSxRQUFRLFFBQVE7QUFDcEQsVUFBSSxRQUFRLElBQUksSUFBSSxLQUFLLENBQUMsTUFBTSxRQUFRLEtBQUssTUFBTSxJQUFJLEVBQUc7QUFDMUQsY0FBUSxJQUFJLE1BQU0sSUFBSTtBQUN0QixVQUFJLE9BQU8sT0FBTyxNQUFNLElBQUksRUFBRyxRQUFPO0FBQUEsSUFDeEM7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUNBLE1BQUksTUFBTSxNQUFNLEVBQUUsTUFBTSxPQUFPLE9BQVUsQ0FBQztBQUMxQyxhQUFXLFNBQVMsUUFBUSxLQUFLLEdBQUc7QUFDbEMsZUFBVyxTQUFTLFFBQVE7QUFDMUIsVUFBSSxRQUFRLFVBQWEsUUFBUSxTQUFTLE1BQU0sTUFBTSxPQUFRO0FBQzlELFVBQUksTUFBTSxHQUFHLE9BQU8sSUFBSSxNQUFNLE1BQU87QUFDckMsWUFBTSxJQUFJLE9BQU8sTUFBTSxNQUFNO0FBQzdCLFlBQU0sTUFBTSxFQUFFLE1BQU0sT0FBTyxNQUFNLENBQUM7QUFDbEMsWUFBTSxJQUFJLE9BQU8sTUFBTSxLQUFLO0FBQUEsSUFDOUI7QUFBQSxFQUNGO0FBQ0EsTUFBSSxRQUFRLE9BQVcsUUFBTztBQUM5QixXQUFTLE9BQTJCLEtBQUssU0FBUyxVQUFZO0FBQzVELFVBQU0sV0FBVyxRQUFRLElBQUksSUFBSTtBQUNqQyxRQUFJLGFBQWEsT0FBVztBQUM1QixVQUFNLElBQUksU0FBUyxNQUFNLE1BQU0sSUFBSTtBQUNuQyxXQUFPLFNBQVM7QUFBQSxFQUNsQjtBQUNBLFNBQU87QUFDVDtBQUVBLFNBQVMsU0FBUyxPQUFtQixNQUFjLE1BQW9CO0FBQ3JFLE1BQUksT0FBTztBQUNYLFdBQVMsT0FBTyxHQUFHLE9BQU8sTUFBTSxNQUFNLFFBQVEsUUFBUTtBQUNwRCxRQUFJLENBQUMsTUFBTSxRQUFRLE1BQU0sSUFBSSxFQUFHO0FBQ2hDLFFBQUksU0FBUyxVQUFVLFlBQVksT0FBTyxNQUFNLE1BQU0sTUFBTSxJQUFJLElBQUksRUFBRyxRQUFPO0FBQUEsRUFDaEY7QUFDQSxRQUFNLElBQUksTUFBTSxNQUFNLElBQUk7QUFDNUI7QUFHQSxTQUFTLFlBQ1AsT0FDQSxNQUNBLE1BQ0EsTUFDQSxPQUNRO0FBQ1IsU0FDRSxNQUFNLFVBQVUsSUFBSSxJQUFJLE1BQU0sVUFBVSxLQUFLLEtBQzdDLE1BQU0sS0FBSyxNQUFNLElBQUksSUFBSSxNQUFNLEtBQUssTUFBTSxLQUFLLEtBQy9DLE1BQU0sTUFBTSxNQUFNLElBQUksSUFBSSxNQUFNLE1BQU0sTUFBTSxLQUFLO0FBRXJEO0FBR08sU0FBUyxVQUFVLE9BQW1CLE1BQXdCO0FBQ25FLFNBQU8sQ0FBQyxHQUFHLE1BQU0sTUFBTSxLQUFLLENBQUMsRUFBRSxPQUFPLENBQUMsU0FBUyxPQUFPLE9BQU8sTUFBTSxJQUFJLENBQUM7QUFDM0U7QUFFTyxTQUFTLE9BQU8sT0FBbUIsTUFBYyxNQUF1QjtBQUM3RSxTQUFPLE1BQU0sS0FBSyxNQUFNLElBQUksSUFBSSxLQUFLLE1BQU0sVUFBVSxJQUFJLElBQUk7QUFDL0Q7OztBQ3BITyxTQUFTLGNBQWMsT0FBbUIsTUFBYyxNQUFvQjtBQUNqRixXQUFTLFFBQVEsR0FBRyxRQUFRLE1BQU0sTUFBTSxtQkFBbUIsU0FBUztBQUNsRSxRQUFJLFVBQVUsUUFBUSxlQUFlLE9BQU8sTUFBTSxNQUFNLEtBQUssSUFBSSxHQUFHO0FBQ2xFLFlBQU0sUUFBUSxNQUFNLEdBQUcsTUFBTSxJQUFJO0FBQ2pDLFlBQU0sSUFBSSxNQUFNLE1BQU0sTUFBTSxHQUFHLE1BQU0sS0FBSyxDQUFDO0FBQzNDLFlBQU0sSUFBSSxNQUFNLE9BQU8sS0FBSztBQUM1QjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0Y7QUFHQSxTQUFTLGVBQWUsT0FBbUIsTUFBYyxNQUFjLE9BQXVCO0FBQzVGLFFBQU0sUUFBUSxNQUFNLEdBQUcsTUFBTSxJQUFJO0FBQ2pDLFFBQU0sU0FBUyxNQUFNLEdBQUcsTUFBTSxLQUFLO0FBRW5DLFFBQU0sUUFBUSxLQUFLLElBQUksTUFBTSxLQUFLO0FBQ2xDLE1BQUksTUFBTSxLQUFLLE9BQU8sTUFBTSxHQUFHLE1BQU0sS0FBSyxDQUFDLEtBQUssR0FBSSxRQUFPO0FBQzNELFNBQ0UsVUFBVSxNQUFNLEtBQUssTUFBTSxLQUFLLENBQUMsSUFDakMsVUFBVSxNQUFNLEtBQUssT0FBTyxNQUFNLENBQUMsSUFDbkMsVUFBVSxNQUFNLEtBQUssTUFBTSxNQUFNLElBQUksQ0FBQyxJQUN0QyxVQUFVLE1BQU0sS0FBSyxPQUFPLEtBQUssSUFBSSxDQUFDO0FBRTFDO0FBR0EsU0FBUyxVQUFVLE1BQXNCO0FBQ3ZDLFNBQU8sT0FBTyxJQUFJLElBQUk7QUFDeEI7OztBQzFCTyxTQUFTLFNBQVMsT0FBbUIsTUFBb0I7QUFDOUQsUUFBTSxRQUFRLGFBQWEsT0FBTyxJQUFJO0FBQ3RDLFdBQVMsT0FBTyxHQUFHLE9BQU8sTUFBTSxNQUFNLG1CQUFtQixRQUFRO0FBQy9ELGNBQVUsT0FBTyxNQUFNLE1BQU0sS0FBSztBQUNsQyxnQkFBWSxPQUFPLE1BQU0sTUFBTSxLQUFLO0FBQUEsRUFDdEM7QUFDQSxhQUFXLFFBQVEsT0FBTztBQUN4QixhQUFTLE9BQU8sTUFBTSxJQUFJO0FBQzFCLGdCQUFZLE9BQU8sTUFBTSxJQUFJO0FBQUEsRUFDL0I7QUFDQSxhQUFXLFFBQVEsT0FBTztBQUN4QixVQUFNLE9BQU8sTUFBTSxPQUFPLE1BQU0sSUFBSTtBQUNwQyxRQUFJLFFBQVEsRUFBRyxlQUFjLE9BQU8sTUFBTSxJQUFJO0FBQUEsRUFDaEQ7QUFDRjtBQUdBLFNBQVMsVUFBVSxPQUFtQixNQUFjLE1BQWMsT0FBZ0M7QUFDaEcsYUFBVyxRQUFRLE9BQU87QUFDeEIsUUFBSSxNQUFNLEtBQUssTUFBTSxJQUFJLEtBQUssS0FBSyxNQUFNLFVBQVUsSUFBSSxLQUFLLEVBQUc7QUFDL0QsVUFBTSxRQUFRLE1BQU0sS0FBSyxNQUFNLE1BQU0sR0FBRyxNQUFNLElBQUksQ0FBQyxJQUFJLEtBQUssUUFBUSxPQUFPLE1BQU0sTUFBTSxJQUFJO0FBQzNGLFFBQUksTUFBTyxPQUFNLElBQUksTUFBTSxNQUFNLElBQUk7QUFBQSxFQUN2QztBQUNGO0FBT0EsU0FBUyxZQUNQLE9BQ0EsTUFDQSxNQUNBLE9BQ007QUFDTixhQUFXLFFBQVEsT0FBTztBQUN4QixRQUFJLE1BQU0sS0FBSyxNQUFNLElBQUksS0FBSyxFQUFHO0FBQ2pDLFVBQU0sUUFBUSxNQUFNLEdBQUcsTUFBTSxJQUFJO0FBQ2pDLFFBQUksVUFBVSxRQUFRLE1BQU0sS0FBSyxNQUFNLEtBQUssS0FBSyxFQUFHO0FBQ3BELFVBQU0sTUFBTSxNQUFNLE9BQU8sTUFBTSxJQUFJO0FBQ25DLFVBQU0sUUFBUSxPQUFPLElBQUksTUFBTSxXQUFXLE9BQU8sTUFBTSxPQUFPLEdBQUcsSUFBSTtBQUNyRSxRQUFJLFVBQVUsVUFBYSxRQUFRLEtBQU07QUFDekMsVUFBTSxJQUFJLE1BQU0sT0FBTyxLQUFLO0FBQzVCLFVBQU0sSUFBSSxNQUFNLE1BQU0sSUFBSTtBQUFBLEVBQzVCO0FBQ0Y7QUFHQSxTQUFTLFNBQVMsT0FBbUIsTUFBYyxNQUFvQjtBQUNyRSxRQUFNLE9BQU8sV0FBVyxPQUFPLE1BQU0sR0FBRyxJQUFJO0FBQzVDLE1BQUksU0FBUyxPQUFXLE9BQU0sSUFBSSxNQUFNLE1BQU0sSUFBSTtBQUNwRDtBQUdBLFNBQVMsV0FDUCxPQUNBLE1BQ0EsT0FDQSxNQUNvQjtBQUNwQixNQUFJLE1BQU0sVUFBVSxJQUFJLEtBQUssRUFBRyxRQUFPO0FBQ3ZDLE1BQUk7QUFDSixXQUFTLE9BQU8sT0FBTyxPQUFPLE1BQU0sTUFBTSxtQkFBbUIsUUFBUTtBQUNuRSxRQUFJLENBQUMsUUFBUSxPQUFPLE1BQU0sTUFBTSxJQUFJLEVBQUc7QUFDdkMsUUFDRSxTQUFTLFVBQ1QsU0FBUyxPQUFPLE1BQU0sTUFBTSxJQUFJLElBQUksU0FBUyxPQUFPLE1BQU0sTUFBTSxJQUFJLEdBQ3BFO0FBQ0EsYUFBTztBQUFBLElBQ1Q7QUFBQSxFQUNGO0FBQ0EsU0FBTztBQUNUO0FBR0EsU0FBUyxTQUFTLE9BQW1CLE1BQWMsTUFBYyxNQUFzQjtBQUNyRixTQUFPLE1BQU0sS0FBSyxNQUFNLElBQUksSUFBSSxNQUFNLEtBQUssTUFBTSxNQUFNLEdBQUcsTUFBTSxJQUFJLENBQUM7QUFDdkU7QUFFQSxTQUFTLFFBQVEsT0FBbUIsTUFBYyxNQUFjLE1BQXVCO0FBQ3JGLFNBQ0UsTUFBTSxVQUFVLE1BQU0sR0FBRyxNQUFNLElBQUksQ0FBQyxJQUFJLEtBQ3hDLE1BQU0sT0FBTyxNQUFNLElBQUksSUFBSSxLQUMzQixNQUFNLFdBQVcsTUFBTSxNQUFNLElBQUk7QUFFckM7QUFHQSxTQUFTLFlBQVksT0FBbUIsTUFBYyxNQUFvQjtBQUN4RSxNQUFJLE1BQU0sT0FBTyxNQUFNLElBQUksS0FBSyxLQUFLLENBQUMsTUFBTSxhQUFhLE1BQU0sSUFBSSxFQUFHO0FBQ3RFLFdBQVMsT0FBTyxNQUFNLE1BQU0sb0JBQW9CLEdBQUcsUUFBUSxHQUFHLFFBQVE7QUFDcEUsUUFBSSxDQUFDLE1BQU0sV0FBVyxNQUFNLE1BQU0sSUFBSSxFQUFHO0FBQ3pDLFVBQU0sSUFBSSxNQUFNLE1BQU0sSUFBSTtBQUMxQjtBQUFBLEVBQ0Y7QUFDRjs7O0FDaEdPLFNBQVMsV0FBVyxPQUFtQixNQUFvQjtBQUNoRSxRQUFNLFFBQVEsYUFBYSxPQUFPLElBQUksRUFBRSxPQUFPLENBQUMsU0FBUyxNQUFNLE9BQU8sTUFBTSxJQUFJLEtBQUssQ0FBQztBQUN0RixRQUFNLFFBQVEsTUFBTSxJQUFJLENBQUMsU0FBUyxNQUFNLE9BQU8sTUFBTSxJQUFJLENBQUM7QUFDMUQsV0FBUyxPQUFPLEdBQUcsT0FBTyxNQUFNLE1BQU0sbUJBQW1CLE9BQVEsV0FBVSxPQUFPLE1BQU0sSUFBSTtBQUM1RixhQUFXLFFBQVEsTUFBTyxXQUFVLE9BQU8sTUFBTSxJQUFJO0FBQ3JELFFBQU0sUUFBUSxDQUFDLE1BQU0sTUFBTSxjQUFjLE9BQU8sTUFBTSxNQUFNLENBQUMsS0FBSyxDQUFDLENBQUM7QUFDdEU7QUFFQSxTQUFTLFVBQVUsT0FBbUIsTUFBYyxNQUFvQjtBQUN0RSxRQUFNLE1BQWdCLENBQUM7QUFDdkIsV0FBUyxPQUFPLEdBQUcsT0FBTyxNQUFNLE1BQU0sT0FBTyxRQUFRO0FBQ25ELFFBQUksTUFBTSxHQUFHLE1BQU0sSUFBSSxNQUFNLEtBQU0sS0FBSSxLQUFLLElBQUk7QUFBQSxFQUNsRDtBQUNBLFFBQU0sTUFBTSxDQUFDLE1BQWMsVUFBMkIsUUFBUSxPQUFPLE1BQU0sTUFBTSxLQUFLO0FBQ3RGLGFBQVcsRUFBRSxNQUFNLE1BQU0sTUFBTSxLQUFLLFdBQVcsT0FBTyxLQUFLLFVBQVUsT0FBTyxJQUFJLEdBQUcsR0FBRyxHQUFHO0FBQ3ZGLFFBQUksTUFBTSxLQUFLLE1BQU0sSUFBSSxLQUFLLEtBQUssTUFBTSxVQUFVLElBQUksS0FBSyxFQUFHO0FBQy9ELFFBQUksTUFBTSxHQUFHLE1BQU0sSUFBSSxNQUFNLFFBQVEsT0FBTyxPQUFPLE1BQU0sS0FBSyxFQUFHLE9BQU0sSUFBSSxNQUFNLE1BQU0sS0FBSztBQUFBLEVBQzlGO0FBQ0Y7QUFHQSxTQUFTLFVBQVUsT0FBbUIsTUFBYyxNQUFvQjtBQUN0RSxRQUFNLE9BQU8sTUFBTSxPQUFPLE1BQU0sSUFBSTtBQUNwQyxNQUFJLE9BQU8sS0FBSyxNQUFNLFVBQVUsSUFBSSxLQUFLLEVBQUc7QUFDNUMsTUFBSSxPQUFPO0FBQ1gsV0FBUyxRQUFRLEdBQUcsUUFBUSxNQUFNLE1BQU0sUUFBUSxTQUFTO0FBQ3ZELFVBQU0sT0FBTyxNQUFNLFVBQVUsS0FBSztBQUNsQyxRQUFJLE9BQU8sS0FBSyxPQUFPLE1BQU0sVUFBVSxJQUFJLEtBQUssUUFBUSxPQUFPLE1BQU0sTUFBTSxLQUFLLEVBQUcsUUFBTztBQUFBLEVBQzVGO0FBQ0EsUUFBTSxJQUFJLE1BQU0sTUFBTSxJQUFJO0FBQzVCO0FBRUEsU0FBUyxRQUFRLE9BQW1CLE1BQWMsTUFBYyxPQUF3QjtBQUN0RixTQUFPLE1BQU0sT0FBTyxNQUFNLEtBQUssSUFBSSxLQUFLLE1BQU0sV0FBVyxNQUFNLE1BQU0sS0FBSztBQUM1RTs7O0FDM0JPLFNBQVMsV0FBVyxPQUFrQixPQUF1QztBQUNsRixRQUFNLFFBQVEsSUFBSSxZQUFZLE1BQU0sUUFBUSxNQUFNLGlCQUFpQixFQUFFLEtBQUssTUFBTTtBQUNoRixRQUFNLFFBQVEsSUFBSSxXQUFXLE9BQU8sT0FBTyxLQUFLO0FBQ2hELGVBQWEsS0FBSztBQUNsQixTQUFPLEVBQUUsT0FBTyxPQUFPLE1BQU07QUFDL0I7QUFNTyxTQUFTLFdBQVcsUUFBbUIsT0FBNEIsSUFBdUI7QUFDL0YsUUFBTSxRQUFRLFVBQVUsUUFBUSxLQUFLO0FBQ3JDLFdBQVMsT0FBTyxTQUFTLE9BQU8sRUFBRSxDQUFDO0FBQ25DLFNBQU8sRUFBRSxPQUFPLE9BQU8sT0FBTyxPQUFPLE9BQU8sTUFBTSxNQUFNO0FBQzFEO0FBR08sU0FBUyxZQUFZLFFBQW1CLE9BQTRCLElBQXVCO0FBQ2hHLFFBQU0sUUFBUSxVQUFVLFFBQVEsS0FBSztBQUNyQyxhQUFXLE9BQU8sU0FBUyxPQUFPLEVBQUUsQ0FBQztBQUNyQyxTQUFPLEVBQUUsT0FBTyxPQUFPLE9BQU8sT0FBTyxPQUFPLE1BQU0sTUFBTTtBQUMxRDtBQUdPLFNBQVMsVUFBVSxRQUFtQixPQUF1QztBQUNsRixRQUFNLFFBQVEsVUFBVSxRQUFRLEtBQUs7QUFDckMsZUFBYSxLQUFLO0FBQ2xCLFNBQU8sRUFBRSxPQUFPLE9BQU8sT0FBTyxPQUFPLE9BQU8sTUFBTSxNQUFNO0FBQzFEO0FBRUEsU0FBUyxVQUFVLFFBQW1CLE9BQXdDO0FBQzVFLFNBQU8sSUFBSSxXQUFXLE9BQU8sT0FBTyxPQUFPLFNBQVMsUUFBUSxLQUFLLENBQUM7QUFDcEU7QUFFQSxTQUFTLFNBQVMsT0FBNEIsSUFBb0I7QUFDaEUsUUFBTSxTQUFTLE1BQU0sVUFBVSxDQUFDLFNBQVMsS0FBSyxPQUFPLEVBQUU7QUFDdkQsYUFBVyxVQUFVLEdBQUcsaUNBQWlDO0FBQ3pELFNBQU87QUFDVDtBQUVBLFNBQVMsYUFBYSxPQUF5QjtBQUM3QyxXQUFTLE9BQU8sR0FBRyxPQUFPLE1BQU0sTUFBTSxtQkFBbUIsT0FBUSxVQUFTLE9BQU8sSUFBSTtBQUN2RjtBQUdBLFNBQVMsU0FBUyxRQUFtQixPQUF3QztBQUMzRSxRQUFNLFVBQVUsSUFBSSxJQUFJLE1BQU0sSUFBSSxDQUFDLE1BQU0sV0FBVyxDQUFDLEtBQUssSUFBSSxNQUFNLENBQUMsQ0FBQztBQUN0RSxRQUFNLE9BQU8sT0FBTyxNQUFNLElBQUksQ0FBQyxTQUFTLFFBQVEsSUFBSSxLQUFLLEVBQUUsS0FBSyxNQUFNO0FBQ3RFLFNBQU8sT0FBTyxNQUFNLElBQUksQ0FBQyxXQUFXLEtBQUssTUFBTSxLQUFLLE1BQU07QUFDNUQ7OztBQ3pEQSxJQUFNLFFBQVEsQ0FBQyxJQUFNLElBQU0sSUFBTSxFQUFJO0FBQ3JDLElBQU1DLFVBQVM7QUFDZixJQUFNLFlBQVk7QUFDbEIsSUFBTSxpQkFBaUI7QUFDdkIsSUFBTSxlQUFlO0FBVWQsU0FBUyxXQUFXLEVBQUUsT0FBTyxPQUFPLE1BQU0sR0FBYyxTQUE2QjtBQUMxRixRQUFNLFNBQVMsRUFBRSxNQUFNLGdCQUFnQixTQUFTLEdBQUcsT0FBTyxNQUFNO0FBQ2hFLFNBQU8sWUFBWSxRQUFRLFlBQVksT0FBTyxNQUFNLE1BQU0sQ0FBQztBQUM3RDtBQUdPLFNBQVMsWUFBWSxRQUFpQixXQUFtQztBQUM5RSxRQUFNLGNBQWMsSUFBSSxZQUFZLEVBQUUsT0FBTyxLQUFLLFVBQVUsTUFBTSxDQUFDO0FBQ25FLFFBQU0sU0FBUyxZQUFZLFlBQVksU0FBUyxVQUFVLFNBQVM7QUFDbkUsUUFBTSxRQUFRLElBQUksV0FBVyxNQUFNO0FBQ25DLFFBQU0sT0FBTyxJQUFJLFNBQVMsTUFBTSxNQUFNO0FBQ3RDLFFBQU0sSUFBSSxLQUFLO0FBQ2YsUUFBTSxNQUFNLE1BQU0sSUFBSUE7QUFDdEIsT0FBSyxVQUFVLE1BQU0sU0FBUyxHQUFHLFlBQVksUUFBUSxJQUFJO0FBQ3pELFFBQU0sSUFBSSxhQUFhLFNBQVM7QUFDaEMsUUFBTSxJQUFJLFdBQVcsWUFBWSxZQUFZLE1BQU07QUFDbkQsUUFBTSxDQUFDLEtBQUssSUFBSSxJQUFJLFNBQVMsTUFBTSxTQUFTLEdBQUcsU0FBUyxjQUFjLENBQUM7QUFDdkUsT0FBSyxVQUFVLFNBQVMsZ0JBQWdCLEtBQUssSUFBSTtBQUNqRCxPQUFLLFVBQVUsU0FBUyxpQkFBaUIsR0FBRyxNQUFNLElBQUk7QUFDdEQsU0FBTztBQUNUO0FBR08sU0FBUyxZQUFZLE9BQXVDO0FBQ2pFLE1BQUksTUFBTSxTQUFTLFlBQVksZUFBZ0IsUUFBTztBQUN0RCxNQUFJLE1BQU0sS0FBSyxDQUFDLE1BQU0sTUFBTSxNQUFNLENBQUMsTUFBTSxJQUFJLEVBQUcsUUFBTztBQUN2RCxNQUFJLE1BQU0sTUFBTSxNQUFNLE1BQU1BLFFBQVEsUUFBTyxxQkFBcUJBLE9BQU07QUFDdEUsUUFBTSxPQUFPLElBQUksU0FBUyxNQUFNLFFBQVEsTUFBTSxZQUFZLE1BQU0sTUFBTTtBQUN0RSxRQUFNLE1BQU0sTUFBTSxTQUFTO0FBQzNCLFFBQU0sQ0FBQyxLQUFLLElBQUksSUFBSSxTQUFTLE1BQU0sU0FBUyxHQUFHLEdBQUcsQ0FBQztBQUNuRCxNQUFJLEtBQUssVUFBVSxLQUFLLElBQUksTUFBTSxPQUFPLEtBQUssVUFBVSxNQUFNLEdBQUcsSUFBSSxNQUFNLE1BQU07QUFDL0UsV0FBTztBQUFBLEVBQ1Q7QUFDQSxRQUFNLFVBQVUsWUFBWSxLQUFLLFVBQVUsTUFBTSxTQUFTLEdBQUcsSUFBSTtBQUNqRSxNQUFJLFVBQVUsSUFBSyxRQUFPO0FBQzFCLE1BQUk7QUFDRixVQUFNQyxRQUFPLElBQUksWUFBWSxTQUFTLEVBQUUsT0FBTyxLQUFLLENBQUMsRUFBRTtBQUFBLE1BQ3JELE1BQU0sU0FBUyxXQUFXLE9BQU87QUFBQSxJQUNuQztBQUNBLFdBQU8sRUFBRSxRQUFRLEtBQUssTUFBTUEsS0FBSSxHQUFHLFdBQVcsTUFBTSxTQUFTLFNBQVMsR0FBRyxFQUFFO0FBQUEsRUFDN0UsUUFBUTtBQUNOLFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFHTyxTQUFTLFlBQ2QsV0FDQSxXQUNBLFdBQ3dCO0FBQ3hCLFFBQU0sUUFBUSxhQUFhLGVBQWUsSUFBSTtBQUM5QyxNQUFJLFVBQVUsV0FBVyxZQUFZLE1BQU8sUUFBTztBQUNuRCxNQUFJLFVBQVUsRUFBRyxRQUFPLFlBQVksS0FBSyxTQUFTO0FBQ2xELFFBQU0sT0FBTyxJQUFJLFNBQVMsVUFBVSxRQUFRLFVBQVUsWUFBWSxVQUFVLE1BQU07QUFDbEYsU0FBTyxZQUFZLEtBQUssRUFBRSxRQUFRLFVBQVUsR0FBRyxDQUFDLEdBQUcsU0FBUyxLQUFLLFVBQVUsT0FBTyxHQUFHLElBQUksQ0FBQztBQUM1RjtBQUdPLFNBQVMsWUFBWSxPQUFtQixXQUErQjtBQUM1RSxNQUFJLGFBQWEsYUFBYyxRQUFPLFdBQVcsS0FBSyxLQUFLO0FBQzNELFFBQU0sT0FBTyxJQUFJLFNBQVMsSUFBSSxZQUFZLE1BQU0sU0FBUyxDQUFDLENBQUM7QUFDM0QsUUFBTSxRQUFRLENBQUMsTUFBTSxTQUFTLEtBQUssVUFBVSxPQUFPLEdBQUcsTUFBTSxJQUFJLENBQUM7QUFDbEUsU0FBTyxJQUFJLFdBQVcsS0FBSyxNQUFNO0FBQ25DO0FBR0EsU0FBUyxTQUFTLE9BQThDO0FBQzlELE1BQUksTUFBTTtBQUNWLE1BQUksT0FBTztBQUNYLGFBQVcsUUFBUSxPQUFPO0FBQ3hCLFVBQU0sS0FBSyxLQUFLLE1BQU0sTUFBTSxRQUFVO0FBQ3RDLFdBQU8sS0FBSyxLQUFLLE9BQU8sTUFBTSxVQUFVO0FBQ3hDLFdBQVEsUUFBUSxLQUFPLFNBQVM7QUFBQSxFQUNsQztBQUNBLFNBQU8sQ0FBQyxNQUFNLEdBQUcsR0FBRyxNQUFNLElBQUksQ0FBQztBQUNqQzs7O0FDeEVPLElBQU0saUJBQWlCO0FBRTlCLElBQU0sT0FBTztBQUNiLElBQU0sYUFBYTtBQUNuQixJQUFNLGFBQWE7QUFHWixTQUFTLGdCQUFnQixTQUFvQztBQUNsRSxRQUFNLFFBQWlCO0FBQ3ZCLE1BQUksT0FBTyxVQUFVLFlBQVksVUFBVSxNQUFNO0FBQy9DLFVBQU0sSUFBSSxjQUFjLHdCQUF3QixpQ0FBaUM7QUFBQSxFQUNuRjtBQUNBLFFBQU0sRUFBRSxJQUFJLFNBQVMsR0FBRyxLQUFLLElBQUk7QUFDakMsTUFBSSxDQUFDLE9BQU8sRUFBRSxHQUFHO0FBQ2YsVUFBTSxJQUFJO0FBQUEsTUFDUjtBQUFBLE1BQ0E7QUFBQSxNQUNBLEVBQUUsU0FBUyxFQUFFLElBQUksT0FBTyxPQUFPLFdBQVcsR0FBRyxNQUFNLEdBQUcsRUFBRSxJQUFJLE9BQU8sR0FBRyxFQUFFO0FBQUEsSUFDMUU7QUFBQSxFQUNGO0FBQ0EsTUFBSSxTQUFTLFVBQWEsQ0FBQyxPQUFPLElBQUksR0FBRztBQUN2QyxVQUFNLElBQUk7QUFBQSxNQUNSO0FBQUEsTUFDQSxvQkFBb0IsRUFBRTtBQUFBLE1BQ3RCLEVBQUUsU0FBUyxFQUFFLEdBQUcsRUFBRTtBQUFBLElBQ3BCO0FBQUEsRUFDRjtBQUNBLFNBQU8sT0FBTyxPQUFPLEVBQUUsSUFBSSxRQUFRLGNBQWMsSUFBSSxNQUFNLEdBQUcsS0FBSyxDQUFDO0FBQ3RFO0FBR08sU0FBUyxjQUFjLElBQVksUUFBd0I7QUFFaEUsTUFBSSxPQUFPLFdBQVcsWUFBWSxVQUFVLGNBQWMsVUFBVSxXQUFZLFFBQU87QUFDdkYsUUFBTSxJQUFJO0FBQUEsSUFDUjtBQUFBLElBQ0Esc0JBQXNCLEVBQUUsMEJBQTBCLFVBQVUsT0FBTyxVQUFVO0FBQUEsSUFDN0UsRUFBRSxTQUFTLEVBQUUsSUFBSSxRQUFRLE9BQU8sTUFBTSxFQUFFLEVBQUU7QUFBQSxFQUM1QztBQUNGO0FBR08sU0FBUyxXQUFXLE9BQWlEO0FBQzFFLFNBQU8sT0FBTyxPQUFPLE1BQU0sU0FBUyxDQUFDLEdBQUcsTUFBTyxFQUFFLEtBQUssRUFBRSxLQUFLLEtBQUssRUFBRSxLQUFLLEVBQUUsS0FBSyxJQUFJLENBQUUsQ0FBQztBQUN6RjtBQUVBLFNBQVMsT0FBTyxPQUF5QjtBQUN2QyxTQUFPLE9BQU8sVUFBVSxZQUFZLEtBQUssS0FBSyxLQUFLO0FBQ3JEOzs7QUNoRE8sSUFBTSxxQkFBcUI7QUFDbEMsSUFBTSxZQUFZO0FBQ2xCLElBQU0sWUFBWTtBQUNsQixJQUFNLDZCQUE2QjtBQU01QixTQUFTLG1CQUFtQixTQUdqQztBQUNBLFFBQU0sUUFBaUI7QUFDdkIsTUFBSSxPQUFPLFVBQVUsWUFBWSxVQUFVLFFBQVEsQ0FBQyxNQUFNLFFBQVEsUUFBUSxLQUFLLEdBQUc7QUFDaEYsVUFBTSxJQUFJLGNBQWMsdUJBQXVCLHdDQUF3QztBQUFBLEVBQ3pGO0FBQ0EsUUFBTSxRQUFRLFdBQVcsUUFBUSxNQUFNLElBQUksZUFBZSxDQUFDO0FBQzNELFFBQU0sUUFBUSxPQUFPLE9BQU87QUFBQSxJQUMxQixPQUFPLFFBQVEsU0FBUztBQUFBLElBQ3hCLE1BQU0sUUFBUSxRQUFRO0FBQUEsSUFDdEIsbUJBQ0UsUUFBUSxxQkFDUixLQUFLLElBQUksR0FBRyxLQUFLLElBQUksNEJBQTRCLFFBQVEsTUFBTSxNQUFNLENBQUM7QUFBQSxFQUMxRSxDQUFDO0FBQ0QsYUFBVyxLQUFLO0FBQ2hCLGFBQVcsT0FBTyxLQUFLO0FBQ3ZCLFNBQU8sRUFBRSxPQUFPLE1BQU07QUFDeEI7QUFHTyxTQUFTLFdBQVcsRUFBRSxPQUFPLE1BQU0sa0JBQWtCLEdBQW9CO0FBQzlFLFFBQU0sYUFBYSxPQUFPLFVBQVUsS0FBSyxNQUFNLFFBQVMsUUFBUSxPQUFRO0FBQ3hFLE1BQUksQ0FBQyxjQUFjLFFBQVEsYUFBYSxRQUFRLFdBQVc7QUFDekQsVUFBTUMsZUFBYyxTQUFTLHVCQUF1QixTQUFTLE9BQU8sU0FBUyxJQUFJLEtBQUs7QUFBQSxFQUN4RjtBQUNBLE1BQUksQ0FBQyxPQUFPLFVBQVUsSUFBSSxLQUFLLE9BQU8sS0FBSyxPQUFPLFlBQVk7QUFDNUQsVUFBTUEsZUFBYyxRQUFRLHNDQUFzQyxJQUFJO0FBQUEsRUFDeEU7QUFDQSxNQUFJLENBQUMsT0FBTyxVQUFVLGlCQUFpQixLQUFLLG9CQUFvQixHQUFHO0FBQ2pFLFVBQU1BLGVBQWMscUJBQXFCLHFCQUFxQixpQkFBaUI7QUFBQSxFQUNqRjtBQUNGO0FBTU8sU0FBUyxXQUFXLE9BQWtCLE9BQWtDO0FBQzdFLFFBQU0sUUFBUSxNQUFNLEtBQUssQ0FBQyxNQUFNLE1BQU0sS0FBSyxPQUFPLE1BQU0sSUFBSSxDQUFDLEdBQUcsRUFBRTtBQUNsRSxNQUFJLFVBQVUsUUFBVztBQUN2QixVQUFNLElBQUksY0FBYyx1QkFBdUIsZ0NBQWdDLE1BQU0sRUFBRSxLQUFLO0FBQUEsTUFDMUYsU0FBUyxFQUFFLElBQUksTUFBTSxHQUFHO0FBQUEsSUFDMUIsQ0FBQztBQUFBLEVBQ0g7QUFDQSxRQUFNLEVBQUUsT0FBTyxrQkFBa0IsSUFBSTtBQUNyQyxRQUFNLFVBQVUsRUFBRSxPQUFPLE1BQU0sUUFBUSxPQUFPLGtCQUFrQjtBQUNoRSxNQUFJLE1BQU0sU0FBUyxtQkFBbUI7QUFDcEMsVUFBTSxJQUFJO0FBQUEsTUFDUjtBQUFBLE1BQ0EsR0FBRyxNQUFNLE1BQU0sc0JBQXNCLGlCQUFpQjtBQUFBLE1BQ3RELEVBQUUsUUFBUTtBQUFBLElBQ1o7QUFBQSxFQUNGO0FBQ0EsUUFBTSxRQUFRLEtBQUssSUFBSSxPQUFPLGNBQWM7QUFDNUMsTUFBSSxNQUFNLFNBQVMsT0FBTztBQUN4QixVQUFNLElBQUksY0FBYyx1QkFBdUIsc0JBQXNCLEtBQUssV0FBVztBQUFBLE1BQ25GLFNBQVMsRUFBRSxHQUFHLFNBQVMsTUFBTTtBQUFBLElBQy9CLENBQUM7QUFBQSxFQUNIO0FBQ0Y7QUFFQSxTQUFTQSxlQUFjLFFBQWdCLFVBQWtCLE9BQStCO0FBQ3RGLFNBQU8sSUFBSSxjQUFjLHVCQUF1QixHQUFHLE1BQU0sWUFBWSxRQUFRLEtBQUs7QUFBQSxJQUNoRixTQUFTLEVBQUUsUUFBUSxPQUFPLE9BQU8sS0FBSyxFQUFFO0FBQUEsRUFDMUMsQ0FBQztBQUNIOzs7QUNwQ08sU0FBUyxlQUFlLFNBQW9DO0FBQ2pFLFFBQU0sRUFBRSxPQUFPLE1BQU0sSUFBSSxtQkFBbUIsT0FBTztBQUNuRCxTQUFPLE9BQU8sV0FBVyxPQUFPLEtBQUssR0FBRyxDQUFDO0FBQzNDO0FBR08sU0FBUyxPQUFPLFdBQXNCLFNBQTJCO0FBQ3RFLFNBQU8sSUFBSSxTQUFTLFdBQVcsT0FBTztBQUN4QztBQUVBLElBQU0sV0FBTixNQUFtQztBQUFBLEVBQ3hCO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUE7QUFBQSxFQUVBO0FBQUEsRUFFVCxZQUFZLFdBQXNCLFNBQWlCO0FBQ2pELFNBQUssVUFBVTtBQUNmLFNBQUssYUFBYTtBQUNsQixTQUFLLFVBQVUsV0FBVyxTQUFTO0FBQ25DLFNBQUssUUFBUSxVQUFVLE1BQU07QUFDN0IsU0FBSyxTQUFTLEtBQUssS0FBSyxLQUFLLFVBQVUsTUFBTSxLQUFLO0FBQUEsRUFDcEQ7QUFBQSxFQUVBLElBQUksUUFBZ0I7QUFDbEIsV0FBTyxLQUFLLFdBQVcsTUFBTTtBQUFBLEVBQy9CO0FBQUEsRUFFQSxJQUFJLE9BQWU7QUFDakIsV0FBTyxLQUFLO0FBQUEsRUFDZDtBQUFBLEVBRUEsSUFBSSxvQkFBNEI7QUFDOUIsV0FBTyxLQUFLLFdBQVcsTUFBTTtBQUFBLEVBQy9CO0FBQUEsRUFFQSxJQUFJLFFBQTZCO0FBQy9CLFdBQU8sS0FBSyxXQUFXO0FBQUEsRUFDekI7QUFBQSxFQUVBLE9BQU8sS0FBcUI7QUFDMUIsUUFBSSxPQUFPLFFBQVEsU0FBVSxPQUFNQyxZQUFXLEdBQUc7QUFDakQsVUFBTSxPQUFPLElBQUksUUFBUSxHQUFHO0FBQzVCLFFBQUksT0FBTyxFQUFHLFFBQU8sU0FBUyxLQUFLLEtBQUssS0FBSyxNQUFNLEtBQUs7QUFFeEQsVUFBTSxRQUFRLElBQUksUUFBUSxLQUFLLE9BQU8sQ0FBQztBQUN2QyxRQUFJLFNBQVMsT0FBTyxFQUFHLFFBQU8sU0FBUyxLQUFLLEtBQUssS0FBSyxNQUFNLEtBQUs7QUFDakUsV0FBTyxnQkFBZ0IsS0FBSyxPQUFPLEdBQUcsT0FBTyxLQUFLLEtBQUssTUFBTSxLQUFLO0FBQUEsRUFDcEU7QUFBQSxFQUVBLFFBQVEsS0FBcUI7QUFDM0IsV0FBTyxLQUFLLFNBQVMsR0FBRyxFQUFFLENBQUM7QUFBQSxFQUM3QjtBQUFBLEVBRUEsU0FBUyxLQUFnQztBQUN2QyxXQUFPLEtBQUssUUFBUSxLQUFLLE9BQU8sR0FBRyxDQUFDO0FBQUEsRUFDdEM7QUFBQSxFQUVBLFlBQVksTUFBaUM7QUFDM0MsVUFBTSxTQUFTLEtBQUssUUFBUSxJQUFJO0FBQ2hDLFFBQUksV0FBVyxPQUFXLFFBQU87QUFDakMsVUFBTSxJQUFJO0FBQUEsTUFDUjtBQUFBLE1BQ0EsZ0NBQWdDLEtBQUssUUFBUSxDQUFDO0FBQUEsTUFDOUM7QUFBQSxRQUNFLFNBQVMsRUFBRSxNQUFNLE9BQU8sSUFBSSxHQUFHLE9BQU8sS0FBSyxNQUFNO0FBQUEsTUFDbkQ7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUFBLEVBRUEsUUFBUSxTQUFvQztBQUMxQyxVQUFNLE9BQU8sZ0JBQWdCLE9BQU87QUFDcEMsVUFBTSxRQUFRLFdBQVcsQ0FBQyxHQUFHLEtBQUssT0FBTyxJQUFJLENBQUM7QUFDOUMsZUFBVyxLQUFLLFdBQVcsT0FBTyxLQUFLO0FBQ3ZDLFdBQU8sT0FBTyxXQUFXLEtBQUssWUFBWSxPQUFPLEtBQUssRUFBRSxHQUFHLEtBQUssVUFBVSxDQUFDO0FBQUEsRUFDN0U7QUFBQSxFQUVBLFdBQVcsSUFBc0I7QUFDL0IsU0FBSyxhQUFhLEVBQUU7QUFDcEIsVUFBTSxRQUFRLFdBQVcsS0FBSyxNQUFNLE9BQU8sQ0FBQyxTQUFTLEtBQUssT0FBTyxFQUFFLENBQUM7QUFDcEUsZUFBVyxLQUFLLFdBQVcsT0FBTyxLQUFLO0FBQ3ZDLFdBQU8sT0FBTyxVQUFVLEtBQUssWUFBWSxLQUFLLEdBQUcsS0FBSyxVQUFVLENBQUM7QUFBQSxFQUNuRTtBQUFBLEVBRUEsVUFBVSxJQUFZLFFBQTBCO0FBQzlDLFVBQU0sU0FBUyxLQUFLLGFBQWEsRUFBRTtBQUNuQyxVQUFNLFFBQVEsT0FBTyxPQUFPLEVBQUUsR0FBRyxRQUFRLFFBQVEsY0FBYyxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQzVFLFFBQUksTUFBTSxXQUFXLE9BQU8sT0FBUSxRQUFPO0FBQzNDLFVBQU0sUUFBUSxXQUFXLEtBQUssTUFBTSxJQUFJLENBQUMsU0FBVSxTQUFTLFNBQVMsUUFBUSxJQUFLLENBQUM7QUFDbkYsVUFBTSxRQUFRLE1BQU0sU0FBUyxPQUFPLFNBQVMsYUFBYTtBQUMxRCxXQUFPLE9BQU8sTUFBTSxLQUFLLFlBQVksT0FBTyxFQUFFLEdBQUcsS0FBSyxVQUFVLENBQUM7QUFBQSxFQUNuRTtBQUFBLEVBRUEsU0FBK0I7QUFDN0IsV0FBTyxXQUFXLEtBQUssVUFBVTtBQUFBLEVBQ25DO0FBQUEsRUFFQSxRQUFRLEtBQTZCO0FBQ25DLFdBQU8sV0FBVyxNQUFNLEdBQUc7QUFBQSxFQUM3QjtBQUFBLEVBRUEsWUFBd0I7QUFDdEIsV0FBTyxXQUFXLEtBQUssWUFBWSxLQUFLLE9BQU87QUFBQSxFQUNqRDtBQUFBLEVBRUEsYUFBYSxJQUFzQjtBQUNqQyxVQUFNLE9BQU8sS0FBSyxNQUFNLEtBQUssQ0FBQyxTQUFTLEtBQUssT0FBTyxFQUFFO0FBQ3JELFFBQUksU0FBUyxPQUFXLFFBQU87QUFDL0IsVUFBTSxJQUFJLGNBQWMscUJBQXFCLHNDQUFzQztBQUFBLE1BQ2pGLFNBQVMsRUFBRSxJQUFJLE9BQU8sT0FBTyxXQUFXLEdBQUcsTUFBTSxHQUFHLEVBQUUsSUFBSSxPQUFPLEdBQUc7QUFBQSxJQUN0RSxDQUFDO0FBQUEsRUFDSDtBQUNGO0FBR0EsU0FBUyxXQUFXLEVBQUUsT0FBTyxPQUFPLE1BQU0sR0FBOEM7QUFDdEYsUUFBTSxTQUFTLG9CQUFJLElBQStCO0FBQ2xELFFBQU0sUUFBK0IsQ0FBQztBQUN0QyxXQUFTLE9BQU8sR0FBRyxPQUFPLE1BQU0sUUFBUSxRQUFRLE1BQU0sbUJBQW1CO0FBQ3ZFLFVBQU0sVUFBVSxNQUFNLFNBQVMsTUFBTSxPQUFPLE1BQU0saUJBQWlCO0FBQ25FLFVBQU0sT0FBTyxRQUFRLEtBQUs7QUFDMUIsUUFBSSxPQUFPLE9BQU8sSUFBSSxJQUFJO0FBQzFCLFFBQUksU0FBUyxRQUFXO0FBQ3RCLGFBQU8sT0FBTyxPQUFPLE1BQU0sS0FBSyxTQUFTLENBQUMsV0FBVyxNQUFNLE1BQU0sR0FBRyxNQUFNLEVBQUUsQ0FBQztBQUM3RSxhQUFPLElBQUksTUFBTSxJQUFJO0FBQUEsSUFDdkI7QUFDQSxVQUFNLEtBQUssSUFBSTtBQUFBLEVBQ2pCO0FBQ0EsU0FBTztBQUNUO0FBRUEsU0FBU0EsWUFBVyxLQUE2QjtBQUMvQyxTQUFPLElBQUksY0FBYyxvQkFBb0Isc0JBQXNCO0FBQUEsSUFDakUsU0FBUyxFQUFFLE1BQU0sT0FBTyxJQUFJO0FBQUEsRUFDOUIsQ0FBQztBQUNIOzs7QUNwTE8sU0FBUyxnQkFBZ0IsT0FBNkI7QUFDM0QsTUFBSSxFQUFFLGlCQUFpQixZQUFhLE9BQU0sUUFBUSx3QkFBd0I7QUFDMUUsUUFBTSxRQUFRLFlBQVksS0FBSztBQUMvQixNQUFJLE9BQU8sVUFBVSxTQUFVLE9BQU0sUUFBUSxLQUFLO0FBQ2xELFFBQU0sRUFBRSxTQUFTLE9BQU8sR0FBRyxNQUFNLElBQUksWUFBWSxNQUFNLE1BQU07QUFDN0QsUUFBTSxZQUFZLE1BQU0sUUFBUSxNQUFNO0FBQ3RDLFFBQU0sUUFBUSxZQUFZLE1BQU0sV0FBVyxXQUFXLE1BQU0sTUFBTTtBQUNsRSxNQUFJLFVBQVUsT0FBVyxPQUFNLFFBQVEsaURBQWlEO0FBQ3hGLGFBQVcsT0FBTyxNQUFNLFFBQVEsTUFBTSxpQkFBaUI7QUFDdkQsU0FBTyxPQUFPLEVBQUUsT0FBTyxPQUFPLE9BQU8sS0FBSyxHQUFHLE9BQU8sTUFBTSxHQUFHLE9BQU87QUFDdEU7QUFFQSxTQUFTLFlBQVksT0FBc0M7QUFDekQsTUFBSSxPQUFPLFVBQVUsWUFBWSxVQUFVLEtBQU0sT0FBTSxRQUFRLDZCQUE2QjtBQUM1RixRQUFNLEVBQUUsTUFBTSxTQUFTLE9BQU8sTUFBTSxtQkFBbUIsTUFBTSxJQUFtQjtBQUNoRixNQUFJLFNBQVMsZ0JBQWdCO0FBQzNCLFVBQU0sSUFBSTtBQUFBLE1BQ1I7QUFBQSxNQUNBLHVEQUF1RCxjQUFjO0FBQUEsTUFDckUsRUFBRSxTQUFTLEVBQUUsTUFBTSxPQUFPLElBQUksRUFBRSxNQUFNLEdBQUcsRUFBRSxHQUFHLFVBQVUsZUFBZSxFQUFFO0FBQUEsSUFDM0U7QUFBQSxFQUNGO0FBQ0EsTUFBSSxDQUFDLFFBQVEsT0FBTyxLQUFLLFVBQVUsRUFBRyxPQUFNLFFBQVEsb0NBQW9DO0FBQ3hGLE1BQUksQ0FBQyxRQUFRLEtBQUssS0FBSyxDQUFDLFFBQVEsSUFBSSxLQUFLLENBQUMsUUFBUSxpQkFBaUIsS0FBSyxDQUFDLE1BQU0sUUFBUSxLQUFLLEdBQUc7QUFDN0YsVUFBTSxRQUFRLHlCQUF5QjtBQUFBLEVBQ3pDO0FBQ0EsTUFBSTtBQUNGLFVBQU0sUUFBUSxFQUFFLE9BQU8sTUFBTSxrQkFBa0I7QUFDL0MsVUFBTSxXQUFXLE1BQU0sSUFBSSxlQUFlO0FBQzFDLGVBQVcsS0FBSztBQUNoQixlQUFXLE9BQU8sV0FBVyxRQUFRLENBQUM7QUFDdEMsUUFBSSxXQUFXLFFBQVEsRUFBRSxLQUFLLENBQUMsTUFBTSxNQUFNLFNBQVMsU0FBUyxDQUFDLENBQUMsR0FBRztBQUNoRSxZQUFNLFFBQVEsNEJBQTRCO0FBQUEsSUFDNUM7QUFDQSxXQUFPLEVBQUUsU0FBUyxHQUFHLE9BQU8sT0FBTyxXQUFXLFFBQVEsRUFBRTtBQUFBLEVBQzFELFNBQVMsT0FBTztBQUNkLFVBQU0saUJBQWlCLGlCQUFpQixNQUFNLFNBQVMsaUJBQ25ELFFBQ0EsUUFBUSxxQ0FBcUMsS0FBSztBQUFBLEVBQ3hEO0FBQ0Y7QUFFQSxTQUFTLFdBQVcsT0FBbUIsV0FBbUIsbUJBQWlDO0FBQ3pGLFdBQVMsT0FBTyxHQUFHLE9BQU8sTUFBTSxRQUFRLFFBQVEsbUJBQW1CO0FBQ2pFLFVBQU0sU0FBUyxNQUFNLFNBQVMsTUFBTSxPQUFPLGlCQUFpQjtBQUM1RCxRQUFJLE9BQU8sS0FBSyxDQUFDLFNBQVMsUUFBUSxTQUFTLEVBQUcsT0FBTSxRQUFRLGdDQUFnQztBQUM1RixRQUFJLElBQUksSUFBSSxNQUFNLEVBQUUsT0FBTyxrQkFBbUIsT0FBTSxRQUFRLDRCQUE0QjtBQUFBLEVBQzFGO0FBQ0Y7QUFFQSxTQUFTLFFBQVEsT0FBaUM7QUFDaEQsU0FBTyxPQUFPLFVBQVUsWUFBWSxPQUFPLGNBQWMsS0FBSyxLQUFLLFNBQVM7QUFDOUU7QUFFQSxTQUFTLFFBQVEsUUFBZ0IsT0FBZ0M7QUFDL0QsU0FBTyxJQUFJLGNBQWMsZ0JBQWdCLDBDQUEwQyxNQUFNLEtBQUs7QUFBQSxJQUM1RixTQUFTLEVBQUUsT0FBTztBQUFBLElBQ2xCO0FBQUEsRUFDRixDQUFDO0FBQ0g7OztBQ2pFQSxJQUFNLGdCQUF5QztBQUFBLEVBQzdDLFFBQVEsQ0FBQyxhQUFhLE9BQU8sS0FBSyxLQUFLLFVBQVUsUUFBUSxDQUFDO0FBQUEsRUFDMUQsUUFBUSxDQUFDLFVBQVU7QUFDakIsVUFBTSxXQUFXLEtBQUssTUFBTSxPQUFPLEtBQUssS0FBSyxFQUFFLFNBQVMsTUFBTSxDQUFDO0FBQy9ELFFBQUksU0FBUyxXQUFXLEdBQUc7QUFDekIsWUFBTSxJQUFJO0FBQUEsUUFDUjtBQUFBLFFBQ0E7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFtQkEsZUFBc0IsYUFBYSxTQUFpRDtBQUNsRixRQUFNLEVBQUUsT0FBTyxPQUFPLFFBQVEsVUFBVSxJQUFJO0FBQzVDLFFBQU0sWUFBWSxJQUFJLFVBQVU7QUFBQSxJQUM5QixPQUFPO0FBQUEsSUFDUDtBQUFBLElBQ0E7QUFBQSxJQUNBLGdCQUFnQjtBQUFBLEVBQ2xCLENBQUM7QUFDRCxRQUFNLFFBQXNCLEVBQUUsVUFBVSxPQUFPLFFBQVEsS0FBSyxNQUFNLE1BQU0sU0FBUyxDQUFDLElBQUksRUFBRTtBQUN4RixNQUFJO0FBQ0YsVUFBTSxTQUFTLE1BQU0sVUFBVSxLQUFLLGNBQWMsS0FBSztBQUN2RCxRQUFJLFdBQVcsT0FBVyxRQUFPLGNBQWMsUUFBUSxPQUFPO0FBQzlELHFCQUFpQixPQUFPO0FBQ3hCLFVBQU0sT0FBTyxhQUFhLE9BQU87QUFFakMsVUFBTSxTQUFTLE1BQU0sVUFBVTtBQUFBLE1BQU87QUFBQSxNQUFjO0FBQUEsTUFBTyxDQUFDLFlBQzFELFlBQVksU0FBWSxFQUFFLE1BQU0sTUFBTSxRQUFRLEtBQUssSUFBSSxFQUFFLFFBQVEsUUFBUTtBQUFBLElBQzNFO0FBQ0EsV0FBTyxjQUFjLFFBQVEsT0FBTztBQUFBLEVBQ3RDLFNBQVMsT0FBTztBQUNkLFFBQUksQ0FBQyxnQkFBZ0IsS0FBSyxLQUFLLENBQUMsTUFBTSxLQUFLLFdBQVcsV0FBVyxFQUFHLE9BQU07QUFDMUUsVUFBTSxJQUFJO0FBQUEsTUFDUjtBQUFBLE1BQ0E7QUFBQSxNQUNBLEVBQUUsV0FBVyxNQUFNLE9BQU8sTUFBTTtBQUFBLElBQ2xDO0FBQUEsRUFDRjtBQUNGO0FBR08sU0FBUyxlQUFlLFVBQThCO0FBQzNELFNBQU8sZ0JBQWdCLE9BQU8sS0FBSyxTQUFTLE1BQU0sUUFBUSxDQUFDO0FBQzdEO0FBRUEsU0FBUyxhQUFhLEVBQUUsT0FBTyxtQkFBbUIsT0FBTyxHQUFrQztBQUN6RixRQUFNLFFBQVEsTUFBTSxJQUFJLENBQUMsU0FBUyxLQUFLLEVBQUUsRUFBRSxLQUFLO0FBQ2hELFFBQU0sS0FBSyxxQkFBcUIsS0FBSyxJQUFJLEdBQUcsTUFBTSxNQUFNO0FBQ3hELFFBQU0sT0FBTyxlQUFlLEVBQUUsT0FBTyxNQUFNLElBQUksQ0FBQyxRQUFRLEVBQUUsR0FBRyxFQUFFLEdBQUcsbUJBQW1CLEdBQUcsQ0FBQztBQUN6RixTQUFPO0FBQUEsSUFDTCxRQUFRO0FBQUEsSUFDUixJQUFJLE9BQU8sR0FBRyxFQUFFO0FBQUEsSUFDaEIsT0FBTztBQUFBLElBQ1AsbUJBQW1CO0FBQUEsSUFDbkIsTUFBTSxPQUFPLEtBQUssS0FBSyxVQUFVLENBQUMsRUFBRSxTQUFTLFFBQVE7QUFBQSxFQUN2RDtBQUNGO0FBR0EsU0FBUyxpQkFBaUIsRUFBRSxPQUFPLE9BQU8sR0FBOEI7QUFDdEUsUUFBTSxPQUFPLE1BQU0sT0FBTyxDQUFDLFNBQVMsS0FBSyxhQUFhLE1BQU0sRUFBRSxJQUFJLENBQUMsU0FBUyxLQUFLLEVBQUU7QUFDbkYsTUFBSSxLQUFLLFdBQVcsS0FBSyxDQUFDLE9BQVE7QUFDbEMsUUFBTSxJQUFJO0FBQUEsSUFDUixTQUFTLHlCQUF5QjtBQUFBLElBQ2xDLFNBQ0ksK0dBQ0Esd0RBQXdELEtBQUssS0FBSyxJQUFJLENBQUM7QUFBQSxJQUMzRSxFQUFFLFdBQVcsQ0FBQyxRQUFRLFNBQVMsRUFBRSxLQUFLLEVBQUU7QUFBQSxFQUMxQztBQUNGO0FBRUEsU0FBUyxjQUNQLFFBQ0EsRUFBRSxPQUFPLGtCQUFrQixHQUNqQjtBQUNWLFFBQU0sUUFBUSxNQUFNLElBQUksQ0FBQyxTQUFTLEtBQUssRUFBRSxFQUFFLEtBQUs7QUFDaEQsUUFBTSxVQUFVLE9BQU8sTUFBTSxPQUFPLENBQUMsU0FBUyxDQUFDLE1BQU0sU0FBUyxJQUFJLENBQUM7QUFDbkUsUUFBTSxRQUFRLE1BQU0sT0FBTyxDQUFDLFNBQVMsQ0FBQyxPQUFPLE1BQU0sU0FBUyxJQUFJLENBQUM7QUFDakUsTUFBSSxRQUFRLFNBQVMsS0FBSyxNQUFNLFNBQVMsR0FBRztBQUMxQyxVQUFNLElBQUk7QUFBQSxNQUNSO0FBQUEsTUFDQSwrQkFBK0IsT0FBTyxNQUFNLEtBQUssSUFBSSxDQUFDO0FBQUEsTUFDdEQsRUFBRSxTQUFTLEVBQUUsUUFBUSxPQUFPLE9BQU8sU0FBUyxNQUFNLEVBQUU7QUFBQSxJQUN0RDtBQUFBLEVBQ0Y7QUFDQSxNQUFJLHNCQUFzQixVQUFhLHNCQUFzQixPQUFPLG1CQUFtQjtBQUNyRixVQUFNLElBQUk7QUFBQSxNQUNSO0FBQUEsTUFDQSxrQ0FBa0MsT0FBTyxpQkFBaUI7QUFBQSxNQUMxRCxFQUFFLFNBQVMsRUFBRSxRQUFRLE9BQU8sbUJBQW1CLE9BQU8sa0JBQWtCLEVBQUU7QUFBQSxJQUM1RTtBQUFBLEVBQ0Y7QUFDQSxTQUFPO0FBQ1Q7OztBQ2hGQSxJQUFNLFlBQVk7QUFFbEIsSUFBTSx1QkFBdUIsS0FBSztBQUdsQyxJQUFNLGVBQWUsb0JBQUksUUFBaUI7QUFTMUMsZUFBc0IsU0FBUyxTQUF1QztBQUNwRSxRQUFNLFdBQVcsZUFBZSxPQUFPO0FBQ3ZDLFFBQU0sV0FBVyxDQUFDLEdBQUcsU0FBUyxNQUFNLE9BQU8sQ0FBQztBQUM1QyxhQUFXLFdBQVcsU0FBVSxjQUFhLElBQUksT0FBTztBQUN4RCxNQUFJO0FBQ0YsV0FBTyxNQUFNLE9BQU8sUUFBUTtBQUFBLEVBQzlCLFNBQVMsT0FBTztBQUNkLFVBQU0sUUFBUSxXQUFXLFNBQVMsSUFBSSxDQUFDLFlBQVksUUFBUSxNQUFNLENBQUMsQ0FBQztBQUNuRSxVQUFNO0FBQUEsRUFDUjtBQUNGO0FBRUEsZUFBZSxPQUFPLFNBQXVDO0FBQzNELFFBQU0sRUFBRSxPQUFPLFFBQVEsZUFBZSxtQkFBbUIsSUFBSTtBQUM3RCxRQUFNLFNBQVMsSUFBSSxZQUFzQjtBQUN6QyxRQUFNLFFBQVEsQ0FBQyxHQUFHLFFBQVEsS0FBSyxFQUFFO0FBQUEsSUFDL0IsQ0FBQyxDQUFDLElBQUksT0FBTyxNQUNYLElBQUksT0FBTyxJQUFJLFNBQVMsT0FBTztBQUFBLE1BQzdCLFVBQVUsQ0FBQyxNQUFNLFVBQVUsT0FBTyxLQUFLLGFBQWEsRUFBRSxNQUFNLEtBQUssSUFBSSxNQUFNLENBQUM7QUFBQSxJQUM5RSxDQUFDO0FBQUEsRUFDTDtBQUNBLFFBQU0sYUFBYSxNQUFNLGVBQWUsT0FBTyxhQUFhO0FBQzVELFFBQU0sRUFBRSxrQkFBa0IsSUFBSTtBQUM5QixRQUFNLFNBQVMsV0FBVyxPQUFPO0FBQ2pDLFFBQU0sV0FBVyxNQUFNLGFBQWE7QUFBQSxJQUNsQyxHQUFHLEVBQUUsT0FBTyxtQkFBbUIsUUFBUSxPQUFPLE9BQU87QUFBQSxJQUNyRCxXQUFXO0FBQUEsRUFDYixDQUFDO0FBQ0Qsa0JBQWdCLFVBQVUsVUFBVTtBQUNwQyxRQUFNLFNBQVMsSUFBSSxjQUFjLGVBQWUsUUFBUSxHQUFHLEtBQUs7QUFDaEUsUUFBTSxVQUFVLFVBQVUsUUFBUSxZQUFZLGFBQWE7QUFDM0QsUUFBTSxZQUFZLElBQUksVUFBVTtBQUFBLElBQzlCLE9BQU87QUFBQSxJQUNQLE1BQU0sTUFBTSxNQUFNLENBQUMsU0FBUyxDQUFDLEtBQUssUUFBUSxhQUFhLE1BQU07QUFBQSxJQUM3RCxnQkFBZ0I7QUFBQSxJQUNoQjtBQUFBLElBQ0E7QUFBQSxFQUNGLENBQUM7QUFDRCxRQUFNLFNBQVMsSUFBSSxPQUFPLFFBQVEsV0FBVyxrQkFBa0I7QUFDL0QsUUFBTSxjQUFjLElBQUksWUFBWTtBQUFBLElBQ2xDLEdBQUcsRUFBRSxPQUFPLFFBQVEsT0FBTyxRQUFRLGNBQWM7QUFBQSxJQUNqRCxJQUFJLFNBQVM7QUFBQSxJQUNiLFFBQVEsT0FBTztBQUFBLElBQ2YsbUJBQW1CLFNBQVM7QUFBQSxFQUM5QixDQUFDO0FBQ0QsY0FBWSxNQUFNO0FBQ2xCLFFBQU1DLGNBQWEsS0FBSyxJQUFJLEdBQUcsTUFBTSxJQUFJLENBQUMsU0FBUyxLQUFLLFFBQVEsYUFBYSxPQUFPLFVBQVUsQ0FBQztBQUMvRixTQUFPLElBQUksU0FBUztBQUFBLElBQ2xCLEdBQUcsRUFBRSxRQUFRLFdBQVcsYUFBYSxRQUFRLE9BQU8sbUJBQW1CO0FBQUEsSUFDdkUsZUFBZSxLQUFLLE9BQU9BLGNBQWEsd0JBQXdCLENBQUM7QUFBQSxJQUNqRSxhQUFhLFFBQVE7QUFBQSxJQUNyQixPQUFPLE9BQU8sR0FBRyxFQUFFO0FBQUEsRUFDckIsQ0FBQztBQUNIO0FBR0EsZUFBZSxlQUNiLE9BQ0EsV0FDNEM7QUFDNUMsUUFBTSxhQUFhLG9CQUFJLElBQTBCO0FBQ2pELFFBQU0sUUFBUTtBQUFBLElBQ1osTUFBTSxJQUFJLE9BQU8sU0FBUztBQUN4QixVQUFJO0FBQ0YsY0FBTSxXQUFXLE1BQU0sYUFBYSxLQUFLLFNBQVMsU0FBUztBQUMzRCxZQUFJLGFBQWEsT0FBVyxZQUFXLElBQUksTUFBTSxRQUFRO0FBQ3pELGFBQUssU0FBUztBQUFBLE1BQ2hCLFNBQVMsT0FBTztBQUNkLFlBQUksQ0FBQyxnQkFBZ0IsS0FBSyxLQUFLLENBQUMsTUFBTSxVQUFXLE9BQU07QUFDdkQsYUFBSyxPQUFPLEtBQUs7QUFBQSxNQUNuQjtBQUFBLElBQ0YsQ0FBQztBQUFBLEVBQ0g7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxTQUFTLGdCQUFnQixVQUFvQixZQUFxRDtBQUNoRyxhQUFXLENBQUMsTUFBTSxRQUFRLEtBQUssWUFBWTtBQUN6QyxRQUFJLFNBQVMsT0FBTyxTQUFTLE1BQU0sU0FBUyxTQUFTLEtBQUssR0FBSTtBQUM5RCxVQUFNLElBQUk7QUFBQSxNQUNSO0FBQUEsTUFDQSx3QkFBd0IsS0FBSyxFQUFFLGVBQWUsU0FBUyxJQUFJLEdBQ3pELFNBQVMsT0FBTyxTQUFTLEtBQUssS0FBSyxnQkFDckM7QUFBQSxNQUNBLEVBQUUsU0FBUyxFQUFFLE9BQU8sS0FBSyxJQUFJLE9BQU8sU0FBUyxLQUFLLEVBQUU7QUFBQSxJQUN0RDtBQUFBLEVBQ0Y7QUFDRjtBQUdBLGVBQWUsVUFDYixVQUNBLFFBQ0EsWUFDQSxXQUNlO0FBQ2YsUUFBTSxLQUFLLE9BQU8sTUFBTSxPQUFPLENBQUMsU0FBUyxLQUFLLGFBQWEsTUFBTTtBQUNqRSxRQUFNLFVBQVUsV0FBVyxTQUFTO0FBQ3BDLFFBQU0sU0FBUyxNQUFNLFFBQVEsSUFBSSxHQUFHLElBQUksQ0FBQyxTQUFTLGNBQWMsS0FBSyxTQUFTLFNBQVMsQ0FBQyxDQUFDO0FBQ3pGLGFBQVcsUUFBUSxJQUFJO0FBQ3JCLFVBQU0sV0FBVyxXQUFXLElBQUksSUFBSTtBQUNwQyxVQUFNLFNBQVMsV0FBVyxVQUFVLHNCQUFzQixLQUFLLFFBQVE7QUFDdkUsUUFBSSxDQUFDLE9BQVEsTUFBSyxrQkFBa0I7QUFDcEMsUUFBSSxhQUFhLFFBQVc7QUFDMUIsWUFBTSxvQkFBb0IsVUFBVSxLQUFLLFFBQVEsY0FBYztBQUMvRCxZQUFNLE9BQU8sRUFBRSxJQUFJLFNBQVMsSUFBSSxNQUFNLEtBQUssSUFBSSxrQkFBa0I7QUFDakUsWUFBTSxjQUFjLEtBQUssU0FBUyxNQUFNLFNBQVM7QUFBQSxJQUNuRDtBQUFBLEVBQ0Y7QUFDQSxRQUFNLFlBQVksR0FBRyxPQUFPLENBQUMsU0FBUyxLQUFLLGFBQWEsWUFBWSxFQUFFO0FBQ3RFLFFBQU0sVUFBVSxHQUFHLFdBQVcsT0FBTyxNQUFNO0FBQzNDLE1BQUksV0FBVyxZQUFZLE9BQU8saUJBQWlCO0FBRWpELGVBQVcsUUFBUSxHQUFJLE1BQUssS0FBSztBQUFBLEVBQ25DO0FBQ0EsUUFBTSxVQUNKLFdBQ0EsY0FBYyxLQUNkLE9BQU8sTUFBTSxDQUFDLFVBQVUsVUFBVSxVQUFhLFVBQVUsT0FBTyxDQUFDLENBQUM7QUFDcEUsTUFBSSxXQUFXLFdBQVcsU0FBUyxzQkFBc0IsR0FBRztBQUMxRCxlQUFXLFFBQVEsR0FBSSxNQUFLLGVBQWU7QUFBQSxFQUM3QztBQUNGO0FBRUEsU0FBUyxlQUFlLFNBQTJDO0FBQ2pFLE1BQUksT0FBTyxZQUFZLFlBQVksWUFBWSxLQUFNLE9BQU1DLGVBQWMscUJBQXFCO0FBQzlGLFFBQU0sRUFBRSxPQUFPLE9BQU8sa0JBQWtCLElBQUk7QUFDNUMsTUFBSSxPQUFPLFVBQVUsWUFBWSxVQUFVLEtBQU0sT0FBTUEsZUFBYyx5QkFBeUI7QUFDOUYsUUFBTSxRQUFRLElBQUksSUFBcUIsaUJBQWlCLE1BQU0sUUFBUSxPQUFPLFFBQVEsS0FBSyxDQUFDO0FBQzNGLE1BQUksTUFBTSxTQUFTLEVBQUcsT0FBTUEsZUFBYyw4QkFBOEI7QUFDeEUsTUFBSSxJQUFJLElBQUksTUFBTSxPQUFPLENBQUMsRUFBRSxPQUFPLE1BQU0sS0FBTSxPQUFNQSxlQUFjLDRCQUE0QjtBQUMvRixhQUFXLENBQUMsTUFBTSxPQUFPLEtBQUssTUFBTyxXQUFVLE1BQU0sT0FBTztBQUM1RCxNQUFJLHNCQUFzQixRQUFXO0FBQ25DLFVBQU0sT0FBTyxPQUFPLGNBQWMsaUJBQWlCLEtBQUsscUJBQXFCO0FBQzdFLFFBQUksQ0FBQyxRQUFRLG9CQUFvQixNQUFNLE1BQU07QUFDM0MsWUFBTUEsZUFBYyxvRUFBb0U7QUFBQSxJQUMxRjtBQUFBLEVBQ0Y7QUFDQSxTQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0E7QUFBQSxJQUNBLG9CQUFvQixTQUFTLHNCQUFzQixRQUFRLHNCQUFzQixHQUFJO0FBQUEsSUFDckYsZUFBZSxTQUFTLGlCQUFpQixRQUFRLGlCQUFpQixHQUFJO0FBQUEsSUFDdEUsYUFBYSxTQUFTLGVBQWUsUUFBUSxlQUFlLEdBQU07QUFBQSxJQUNsRSxPQUFPLFFBQVEsU0FBUztBQUFBLElBQ3hCLFFBQVEsUUFBUSxVQUFVO0FBQUEsRUFDNUI7QUFDRjtBQUVBLFNBQVMsVUFBVSxNQUFjLFNBQXdCO0FBQ3ZELE1BQUksQ0FBQyxVQUFVLEtBQUssSUFBSSxHQUFHO0FBQ3pCLFVBQU1BLGVBQWMsNERBQTREO0FBQUEsRUFDbEY7QUFDQSxNQUFJLE9BQU8sU0FBUyxXQUFXLFdBQVksT0FBTUEsZUFBYyxRQUFRLElBQUksbUJBQW1CO0FBQzlGLE1BQUksYUFBYSxJQUFJLE9BQU8sR0FBRztBQUM3QixVQUFNQSxlQUFjLHVCQUF1QixJQUFJLDBDQUEwQztBQUFBLEVBQzNGO0FBQ0Esc0JBQW9CLFNBQVMsRUFBRSxhQUFhLEtBQUssQ0FBQztBQUNwRDtBQUVBLFNBQVMsU0FBUyxNQUFjLE9BQXVCO0FBQ3JELE1BQUksQ0FBQyxPQUFPLGNBQWMsS0FBSyxLQUFLLFFBQVEsR0FBRztBQUM3QyxVQUFNQSxlQUFjLEdBQUcsSUFBSSw2QkFBNkI7QUFBQSxFQUMxRDtBQUNBLFNBQU87QUFDVDs7O0FDbk9BLElBQU0sd0JBQXdCO0FBR3ZCLFNBQVMsY0FBYyxFQUFFLE9BQU8sR0FBMkI7QUFDaEUsTUFBSSxRQUFRO0FBQ1osYUFBVyxTQUFTLFFBQVE7QUFDMUIsUUFBSSxNQUFNLFNBQVMsU0FBVSxVQUFTLE1BQU0sSUFBSSxTQUFTLE1BQU0sTUFBTTtBQUFBLFFBQ2hFLFVBQVMsTUFBTSxJQUFJLFVBQVUsTUFBTSxTQUFTLFFBQVEsTUFBTSxNQUFNLFNBQVM7QUFBQSxFQUNoRjtBQUNBLFNBQU87QUFDVDtBQUdPLFNBQVMsY0FBYyxRQUF3QztBQUNwRSxRQUFNLFNBQVMsT0FBTyxPQUFPO0FBQUEsSUFBSSxDQUFDLFVBQ2hDLE1BQU0sU0FBUyxTQUFTLE1BQU0sU0FBUyxXQUNuQyxFQUFFLEdBQUcsT0FBTyxPQUFPLElBQUksV0FBVyxNQUFNLEtBQUssRUFBRSxJQUMvQztBQUFBLEVBQ047QUFDQSxTQUFPLEVBQUUsR0FBRyxRQUFRLE9BQU87QUFDN0I7OztBQ1JPLFNBQVMsYUFBYSxNQUFrQixPQUFnQztBQUM3RSxTQUFPLElBQUk7QUFBQSxJQUNUO0FBQUEsSUFDQSxxQkFBcUIsSUFBSTtBQUFBLElBRXpCLEVBQUUsU0FBUyxFQUFFLEtBQUssR0FBRyxHQUFJLFVBQVUsU0FBWSxDQUFDLElBQUksRUFBRSxNQUFNLEVBQUc7QUFBQSxFQUNqRTtBQUNGO0FBRUEsSUFBTSxRQUFzRDtBQUFBLEVBQzFELENBQUMsdUNBQXVDLG9CQUFvQjtBQUFBLEVBQzVELENBQUMsbUVBQW1FLHFCQUFxQjtBQUFBLEVBQ3pGLENBQUMsbURBQW1ELGlCQUFpQjtBQUFBLEVBQ3JFLENBQUMsa0JBQWtCLGNBQWM7QUFBQSxFQUNqQyxDQUFDLG9DQUFvQyxlQUFlO0FBQ3REO0FBTU8sU0FBU0MsV0FBVSxPQUE4QjtBQUN0RCxhQUFXQyxTQUFRLGlCQUFpQixLQUFLLEdBQUc7QUFDMUMsZUFBVyxDQUFDLFNBQVMsT0FBTyxLQUFLLE1BQU8sS0FBSSxRQUFRLEtBQUtBLEtBQUksRUFBRyxRQUFPO0FBQUEsRUFDekU7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxTQUFTLGlCQUFpQixPQUEwQjtBQUNsRCxRQUFNLFFBQWtCLENBQUM7QUFDekIsUUFBTSxXQUFxQixDQUFDO0FBQzVCLFdBQVMsS0FBSyxPQUFPLGNBQWMsT0FBTyxLQUFLLEdBQUcsT0FBTztBQUN2RCxRQUFJLFVBQVUsTUFBTSxPQUFPLEdBQUcsU0FBUyxTQUFVLE9BQU0sS0FBSyxHQUFHLElBQUk7QUFDbkUsYUFBUyxLQUFLLEdBQUcsT0FBTztBQUFBLEVBQzFCO0FBQ0EsU0FBTyxDQUFDLEdBQUcsT0FBTyxHQUFHLFFBQVE7QUFDL0I7QUFFQSxJQUFNLGNBQXNEO0FBQUEsRUFDMUQsY0FDRTtBQUFBLEVBR0Ysb0JBQW9CO0FBQUEsRUFDcEIscUJBQXFCO0FBQUEsRUFDckIsaUJBQWlCO0FBQUEsRUFDakIsZUFDRTtBQUFBLEVBRUYsZ0JBQWdCO0FBQ2xCO0FBR08sU0FBUyxVQUFVLE9BQWUsT0FBK0I7QUFDdEUsTUFBSSxnQkFBZ0IsS0FBSyxFQUFHLFFBQU87QUFDbkMsUUFBTSxVQUFVRCxXQUFVLEtBQUs7QUFDL0IsU0FBTyxJQUFJLGNBQWMsU0FBUyxxQkFBcUIsS0FBSyxJQUFJLFlBQVksT0FBTyxDQUFDLEtBQUs7QUFBQSxJQUN2RixXQUFXLFlBQVksa0JBQWtCLFlBQVk7QUFBQSxJQUNyRCxPQUFPO0FBQUEsSUFDUCxTQUFTLEVBQUUsT0FBTyxHQUFJLFlBQVksa0JBQWtCLEVBQUUsTUFBTSxRQUFRLElBQUksQ0FBQyxFQUFHO0FBQUEsRUFDOUUsQ0FBQztBQUNIO0FBR08sU0FBUyxpQkFBaUIsT0FBOEI7QUFDN0QsU0FBTyxJQUFJO0FBQUEsSUFDVDtBQUFBLElBQ0EscUJBQXFCLEtBQUssSUFBSSxZQUFZLFlBQVk7QUFBQSxJQUN0RCxFQUFFLFdBQVcsTUFBTSxTQUFTLEVBQUUsTUFBTSxFQUFFO0FBQUEsRUFDeEM7QUFDRjtBQUdPLFNBQVMsWUFBWSxJQUFZLFNBQWtCLE9BQStCO0FBQ3ZGLE1BQUksWUFBWSxXQUFXO0FBQ3pCLFdBQU8sSUFBSTtBQUFBLE1BQ1Q7QUFBQSxNQUNBLFdBQVcsRUFBRTtBQUFBLE1BQ2IsRUFBRSxTQUFTLE9BQU8sU0FBUyxFQUFFLFNBQVMsSUFBSSxRQUFRQSxXQUFVLEtBQUssRUFBRSxFQUFFO0FBQUEsSUFDdkU7QUFBQSxFQUNGO0FBQ0EsU0FBTyxJQUFJLGNBQWMsdUJBQXVCLFdBQVcsRUFBRSxpQ0FBaUM7QUFBQSxJQUM1RixXQUFXO0FBQUEsSUFDWDtBQUFBLElBQ0EsU0FBUyxFQUFFLFNBQVMsSUFBSSxRQUFRQSxXQUFVLEtBQUssRUFBRTtBQUFBLEVBQ25ELENBQUM7QUFDSDtBQUdPLFNBQVMsZ0JBQWdCLElBQVksWUFBbUM7QUFDN0UsU0FBTyxJQUFJLGNBQWMsY0FBYyxXQUFXLEVBQUUsd0NBQXdDO0FBQUEsSUFDMUYsV0FBVztBQUFBLElBQ1gsU0FBUyxFQUFFLFNBQVMsSUFBSSxZQUFZLGNBQWMsR0FBRztBQUFBLEVBQ3ZELENBQUM7QUFDSDs7O0FDdEdBLElBQU0sWUFBWTtBQUNsQixJQUFNRSxjQUFhO0FBQ25CLElBQU0sYUFBYTtBQUNuQixJQUFNLGVBQWU7QUFDckIsSUFBTSxlQUFlO0FBR2QsU0FBUyxZQUFZLE9BQXNCO0FBQ2hELFFBQU0sRUFBRSxPQUFPLFNBQVMsT0FBTyxZQUFZLElBQUk7QUFDL0MsUUFBTSxVQUFVLFlBQVksS0FBSztBQUNqQyxRQUFNLFNBQVMsT0FBTyxZQUFZLFVBQVUsTUFBTSxNQUFNO0FBQ3hELFNBQU8sQ0FBQyxLQUFLLFVBQVUsU0FBWSxJQUFJLGNBQWMsZ0JBQWdCLFNBQVksSUFBSUE7QUFDckYsY0FBWSxRQUFRLFlBQVksT0FBTztBQUN2QyxNQUFJLEtBQUs7QUFDVCxNQUFJLGdCQUFnQixRQUFXO0FBQzdCLGdCQUFZLFFBQVEsSUFBSSxXQUFXO0FBQ25DLFVBQU07QUFBQSxFQUNSO0FBQ0EsTUFBSSxVQUFVLFFBQVc7QUFDdkIsV0FBTyxFQUFFLElBQUksTUFBTTtBQUNuQixXQUFPLE1BQU0sT0FBTyxLQUFLLEdBQUcsUUFBUTtBQUFBLEVBQ3RDO0FBQ0EsU0FBTyxJQUFJLE9BQU8sT0FBTztBQUN6QixTQUFPO0FBQ1Q7QUFHTyxTQUFTLFlBQVksRUFBRSxPQUFPLFlBQVksR0FBa0I7QUFDakUsUUFBTSxjQUFjLGdCQUFnQixTQUFZLElBQUk7QUFDcEQsU0FBTyxlQUFlLGVBQWUsVUFBVSxTQUFZLElBQUksSUFBSSxNQUFNO0FBQzNFO0FBTU8sU0FBUyxZQUFZLEtBQVUsUUFBMkI7QUFDL0QsUUFBTSxVQUFVLFdBQVcsTUFBTTtBQUNqQyxRQUFNLFFBQVEsSUFBSSxXQUFXLE9BQU8sUUFBUSxPQUFPLGFBQWEsU0FBUyxPQUFPLFNBQVMsT0FBTztBQUNoRyxRQUFNLFVBQVUsV0FBVyxRQUFRLFVBQVU7QUFDN0MsUUFBTSxRQUFRLE9BQU8sQ0FBQyxLQUFLO0FBQzNCLE1BQUksVUFBVSxFQUFHLFFBQU8sRUFBRSxLQUFLLE9BQU8sUUFBUTtBQUM5QyxRQUFNLGFBQWEsUUFBUUEsaUJBQWdCO0FBQzNDLFFBQU0sVUFBVSxnQkFBZ0IsWUFBWSxlQUFlLEtBQUs7QUFDaEUsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0EsSUFBSyxRQUFRLGVBQWUsSUFBSSxDQUFDLElBQUksRUFBRSxPQUFPLEtBQUssUUFBUSxTQUFTLE9BQU8sRUFBRTtBQUFBLElBQzdFLEdBQUksWUFBWSxFQUFFLGFBQWEsV0FBVyxRQUFRLFlBQVksRUFBRSxJQUFJLENBQUM7QUFBQSxFQUN2RTtBQUNGO0FBR08sU0FBUyxZQUFZLFFBQTRCO0FBQ3RELFNBQU8sT0FBTyxTQUFTLFdBQVcsTUFBTTtBQUMxQztBQUdPLFNBQVMsZ0JBQWdCLFFBQTRCO0FBQzFELFNBQU8sV0FBVyxRQUFRLFVBQVU7QUFDdEM7QUFFQSxTQUFTLFlBQVksUUFBZ0IsSUFBWSxPQUFxQjtBQUNwRSxTQUFPLGNBQWMsS0FBSyxNQUFNLFFBQVEsVUFBYSxHQUFHLEVBQUU7QUFDMUQsU0FBTyxjQUFjLFVBQVUsR0FBRyxLQUFLLENBQUM7QUFDMUM7QUFFQSxTQUFTLFdBQVcsUUFBb0IsSUFBb0I7QUFDMUQsTUFBSSxPQUFPLFNBQVMsS0FBSyxhQUFjLE9BQU0sYUFBYSxPQUFPO0FBQ2pFLE1BQUksT0FBTztBQUNYLE1BQUksTUFBTTtBQUNWLFdBQVMsSUFBSSxJQUFJLElBQUksS0FBSyxHQUFHLElBQUssUUFBTyxPQUFPLE9BQU8sT0FBTyxDQUFDLEtBQUs7QUFDcEUsV0FBUyxJQUFJLEtBQUssR0FBRyxJQUFJLEtBQUssR0FBRyxJQUFLLE9BQU0sTUFBTSxPQUFPLE9BQU8sQ0FBQyxLQUFLO0FBQ3RFLFFBQU0sUUFBUSxPQUFPLGFBQWdCO0FBQ3JDLE1BQUksQ0FBQyxPQUFPLGNBQWMsS0FBSyxFQUFHLE9BQU0sYUFBYSxPQUFPO0FBQzVELFNBQU87QUFDVDtBQUdBLFNBQVMsV0FBVyxRQUE0QjtBQUM5QyxRQUFNLFFBQVEsT0FBTyxDQUFDO0FBQ3RCLE1BQUksVUFBVSxVQUFhLFNBQVMsWUFBWUEsYUFBYSxPQUFNLGFBQWEsT0FBTztBQUN2RixNQUFJLEtBQUs7QUFDVCxPQUFLLFFBQVFBLGlCQUFnQixFQUFHLE9BQU07QUFDdEMsT0FBSyxRQUFRLGVBQWUsR0FBRztBQUM3QixVQUFNLGFBQWEsT0FBTyxFQUFFO0FBQzVCLFFBQUksZUFBZSxVQUFhLGFBQWEsZ0JBQWlCLE9BQU0sYUFBYSxPQUFPO0FBQ3hGLFVBQU0sSUFBSTtBQUFBLEVBQ1o7QUFDQSxNQUFJLEtBQUssT0FBTyxPQUFRLE9BQU0sYUFBYSxPQUFPO0FBQ2xELFNBQU87QUFDVDtBQUVBLFNBQVMsS0FBSyxRQUFvQixPQUFlLEtBQXFCO0FBQ3BFLFFBQU0sUUFBUSxPQUFPLEtBQUssT0FBTyxRQUFRLE9BQU8sWUFBWSxPQUFPLE1BQU07QUFDekUsU0FBTyxNQUFNLFNBQVMsVUFBVSxPQUFPLEdBQUc7QUFDNUM7OztBQ3JDTyxTQUFTLFlBQVksVUFBdUQ7QUFDakYsUUFBTSxFQUFFLGlCQUFpQixhQUFhLElBQUksU0FBUyxTQUFTO0FBQzVELE1BQUksb0JBQW9CLFFBQVEsaUJBQWlCLEtBQU0sUUFBTztBQUM5RCxTQUFPO0FBQ1Q7QUFHTyxJQUFNLFlBQTRCLE9BQU8sT0FBTztBQUFBLEVBQ3JELGFBQWE7QUFBQSxFQUNiLGVBQWU7QUFDakIsQ0FBQztBQUdNLElBQU0sWUFBNEIsT0FBTyxPQUFPO0FBQUEsRUFDckQsYUFBYTtBQUFBLEVBQ2IsZUFBZTtBQUNqQixDQUFDO0FBRUQsSUFBTUMsYUFBWTtBQUdYLFNBQVMsT0FBTyxLQUEyQjtBQUNoRCxTQUFPLENBQUNBLFdBQVUsS0FBSyxHQUFHO0FBQzVCO0FBR08sU0FBUyxTQUFTLEtBQTBCO0FBQ2pELFNBQU8sT0FBTyxLQUFLLEtBQUssUUFBUTtBQUNsQztBQUdPLFNBQVMsU0FDZCxVQUNBLE1BQ3FDO0FBQ3JDLFNBQU8sS0FBSyxNQUFNLE1BQU0sSUFDcEIsU0FBUyxRQUFRLENBQUMsR0FBRyxJQUFJLEdBQUcsU0FBUyxJQUNyQyxTQUFTLFFBQVEsS0FBSyxJQUFJLFFBQVEsR0FBRyxTQUFTO0FBQ3BEO0FBR08sU0FBUyxTQUFTLFVBQXlCLEtBQTBDO0FBQzFGLFNBQU8sT0FBTyxHQUFHLElBQ2IsU0FBUyxRQUFRLEtBQUssU0FBUyxJQUMvQixTQUFTLFFBQVEsU0FBUyxHQUFHLEdBQUcsU0FBUztBQUMvQztBQUdPLFNBQVMsV0FDZCxPQUNBLEtBQ0EsUUFDTTtBQUNOLFFBQU1DLFFBQU8sT0FBTyxHQUFHO0FBQ3ZCLFFBQU0sWUFBWUEsUUFBTyxNQUFNLFNBQVMsR0FBRztBQUMzQyxRQUFNLFdBQVdBLFFBQU8sWUFBWTtBQUNwQyxNQUFJLFdBQVcsT0FBVyxPQUFNLElBQUksV0FBVyxRQUFRO0FBQUEsTUFDbEQsT0FBTSxJQUFJLFdBQVcsUUFBUSxRQUFRO0FBQzVDOzs7QUNwSEEsSUFBTSxPQUFPO0FBQ2IsSUFBTSxTQUFTO0FBQ2YsSUFBTSxhQUFhO0FBQ25CLElBQU0sZUFBZTtBQWNkLElBQU0sYUFBd0IsT0FBTyxPQUFPO0FBQUEsRUFDakQsUUFBUTtBQUFBLEVBQ1IsU0FBUztBQUFBLEVBQ1QsVUFBVTtBQUFBLEVBQ1YsUUFBUTtBQUNWLENBQUM7QUFHTSxTQUFTLFNBQVMsS0FBdUI7QUFDOUMsU0FBTyxPQUFPO0FBQ2hCO0FBR08sU0FBUyxXQUFXLFVBQTRCO0FBQ3JELFNBQU8sU0FBUyxNQUFNLEtBQUssTUFBTTtBQUNuQztBQUdPLFNBQVMsVUFBVSxVQUErQztBQUN2RSxTQUFPLFNBQVMsU0FBUyxLQUFLO0FBQ2hDO0FBR08sU0FBUyxZQUFZLE9BQXdCLEtBQXNDO0FBQ3hGLFNBQU8sRUFBRSxPQUFPLFFBQVEsU0FBUyxLQUFLLEtBQUssUUFBUSxTQUFZLGFBQWEsT0FBTyxJQUFJO0FBQ3pGO0FBZUEsSUFBTSxlQUFlO0FBR2QsU0FBUyxhQUFhLGFBQTZCO0FBQ3hELFNBQU8sS0FBSyxLQUFLLGNBQWMsR0FBSTtBQUNyQztBQUdPLFNBQVMsVUFBVSxFQUFFLFFBQVEsSUFBSSxHQUEyQjtBQUNqRSxTQUFPLFNBQVMsWUFBWSxNQUFNLElBQUk7QUFDeEM7QUFHTyxTQUFTLFVBQVUsV0FBbUM7QUFDM0QsU0FBTyxFQUFFLE9BQU8sUUFBUSxLQUFLLFNBQVMsWUFBWSxZQUFZLENBQUMsRUFBRTtBQUNuRTtBQUdPLElBQU0sZ0JBQWdDLE9BQU8sT0FBTyxFQUFFLE9BQU8sUUFBUSxLQUFLLGFBQWEsQ0FBQztBQUd4RixTQUFTLFlBQVksVUFBOEM7QUFDeEUsUUFBTSxRQUFRLE9BQU8sU0FBUztBQUM5QixNQUFJLFNBQVMsVUFBVSxNQUFPLFFBQU87QUFDckMsTUFBSSxTQUFTO0FBQ2IsV0FBUyxJQUFJLE9BQU8sUUFBUSxJQUFJLE9BQU8sSUFBSyxVQUFTLFNBQVMsTUFBTSxTQUFTLFdBQVcsQ0FBQztBQUN6RixTQUFPLEVBQUUsUUFBUSxLQUFLLFNBQVMsTUFBTSxLQUFLLEVBQUU7QUFDOUM7QUFFQSxTQUFTLFlBQVksUUFBd0I7QUFDM0MsUUFBTSxPQUFPLEtBQUssTUFBTSxTQUFTLFVBQWE7QUFDOUMsUUFBTSxNQUFNLFdBQVc7QUFDdkIsU0FBTyxPQUFPO0FBQUEsSUFDWCxTQUFTLElBQUs7QUFBQSxJQUNmLE9BQU87QUFBQSxJQUNOLFFBQVEsS0FBTTtBQUFBLElBQ2QsUUFBUSxLQUFNO0FBQUEsSUFDZCxRQUFRLElBQUs7QUFBQSxJQUNkLE1BQU07QUFBQSxFQUNSO0FBQ0Y7OztBQy9GQSxlQUFzQixXQUNwQixVQUNBLE9BQzhCO0FBQzlCLGFBQVcsV0FBVyxNQUFNLFNBQVM7QUFDbkMsVUFBTSxRQUFRLFFBQVEsTUFBTTtBQUM1QixRQUFJLFVBQVUsT0FBVztBQUN6QixVQUFNLENBQUMsTUFBTSxJQUFJLE1BQU0sU0FBUyxVQUFVLENBQUMsU0FBUyxRQUFRLEdBQUcsQ0FBQyxDQUFDO0FBQ2pFLFdBQU8sV0FBVyxVQUFhLGdCQUFnQixNQUFNLE1BQU0sTUFBTTtBQUFBLEVBQ25FO0FBQ0EsUUFBTSxVQUFVLE1BQU07QUFBQSxJQUNwQjtBQUFBLElBQ0EsTUFBTSxRQUFRLElBQUksQ0FBQyxFQUFFLElBQUksTUFBTSxTQUFTLEdBQUcsQ0FBQztBQUFBLEVBQzlDO0FBQ0EsU0FBTyxRQUFRLEtBQUssQ0FBQyxXQUFXLFdBQVcsTUFBUyxJQUFJLFFBQVE7QUFDbEU7OztBQ3ZCQSxJQUFNLG1CQUFtQjtBQUV6QixJQUFNLGdCQUFnQjtBQWdCZixJQUFNLGNBQU4sTUFBTSxhQUE2QjtBQUFBLEVBQy9CO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ1Q7QUFBQSxFQUNBO0FBQUEsRUFFUSxZQUFZLE1BQWEsUUFBZ0I7QUFDL0MsU0FBSyxNQUFNLEtBQUs7QUFDaEIsU0FBSyxVQUFVLEtBQUs7QUFDcEIsUUFBSSxLQUFLLFVBQVUsT0FBVyxNQUFLLFFBQVEsS0FBSztBQUNoRCxRQUFJLEtBQUssZ0JBQWdCLE9BQVcsTUFBSyxjQUFjLEtBQUs7QUFDNUQsU0FBSyxVQUFVO0FBQUEsRUFDakI7QUFBQTtBQUFBLEVBR0EsT0FBTyxLQUFLLE9BQTJCO0FBQ3JDLFVBQU0sU0FBUyxJQUFJLGFBQVksT0FBTyxNQUFNLE1BQU0sTUFBTTtBQUN4RCxXQUFPLFNBQVM7QUFDaEIsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTUEsT0FBTyxRQUNMLE1BQ0EsRUFBRSxRQUFRLEdBQUcsR0FDYixRQUNhO0FBQ2IsVUFBTSxTQUFTLE9BQU8sU0FBUztBQUMvQixVQUFNLFNBQVMsSUFBSSxhQUFZLE1BQU0sTUFBTTtBQUMzQyxRQUFJLFNBQVMsa0JBQWtCO0FBQzdCLGFBQU8sU0FBUyxPQUFPLFNBQVMsSUFBSSxXQUFXLE9BQU8sU0FBUyxFQUFFLENBQUMsQ0FBQztBQUNuRSxhQUFPO0FBQUEsSUFDVDtBQUNBLFFBQUksUUFBUSxXQUFXLFFBQVEsV0FBVyxTQUFZLFNBQVksT0FBTztBQUN6RSxRQUFJLFVBQVUsVUFBYSxNQUFNLFNBQVMsUUFBUTtBQUNoRCxjQUFRLElBQUksV0FBVyxLQUFLLEtBQUssU0FBUyxhQUFhLElBQUksYUFBYTtBQUFBLElBQzFFO0FBQ0EsV0FBTyxLQUFLLE9BQU8sR0FBRyxFQUFFO0FBQ3hCLFdBQU8sU0FBUztBQUNoQixXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsSUFBSSxRQUFvQjtBQUN0QixXQUFPLEtBQUssTUFBTSxFQUFFO0FBQUEsRUFDdEI7QUFBQTtBQUFBLEVBR0EsSUFBSSxTQUFpQjtBQUNuQixXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQUE7QUFBQSxFQUdBLFFBQWU7QUFDYixTQUFLLFdBQVcsS0FBSyxVQUFVLEtBQUssVUFBVSxJQUFJLFdBQVcsQ0FBQyxHQUFHLE1BQU0sR0FBRyxLQUFLLE9BQU8sQ0FBQztBQUN2RixXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQUEsRUFFQSxTQUFTLE9BQTBCO0FBQ2pDLFVBQU0sRUFBRSxLQUFLLFNBQVMsT0FBTyxZQUFZLElBQUk7QUFDN0MsUUFBSSxVQUFVLFVBQWEsZ0JBQWdCLE9BQVcsUUFBTyxFQUFFLEtBQUssT0FBTyxRQUFRO0FBQ25GLFdBQU87QUFBQSxNQUNMO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBLEdBQUksVUFBVSxTQUFZLENBQUMsSUFBSSxFQUFFLE1BQU07QUFBQSxNQUN2QyxHQUFJLGdCQUFnQixTQUFZLENBQUMsSUFBSSxFQUFFLFlBQVk7QUFBQSxJQUNyRDtBQUFBLEVBQ0Y7QUFDRjs7O0FDM0ZPLFNBQVMsVUFDZCxPQUNBLE9BQ2U7QUFDZixNQUFJLFVBQVUsUUFBUSxVQUFVLE9BQVcsUUFBTztBQUNsRCxNQUFJLE1BQU0sZ0JBQWdCLE9BQVcsUUFBTztBQUM1QyxTQUFPLE1BQU0sZUFBZSxNQUFNLE9BQU8sSUFBSSxTQUFZO0FBQzNEOzs7QUNXQSxJQUFNQyxRQUF5QixPQUFPLE9BQU8sQ0FBQyxDQUFDO0FBa0J4QyxJQUFNLGdCQUFOLE1BQW9CO0FBQUEsRUFDaEI7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBO0FBQUEsRUFFVCxnQkFBZ0I7QUFBQTtBQUFBLEVBRWhCLFVBQVU7QUFBQSxFQUNWLFdBQVc7QUFBQSxFQUVYLFlBQVksT0FBMkI7QUFDckMsU0FBSyxTQUFTO0FBQ2QsU0FBSyxRQUFRLE1BQU07QUFDbkIsU0FBSyxTQUFTLE1BQU07QUFBQSxFQUN0QjtBQUFBO0FBQUEsRUFHQSxPQUFPLFFBQStDO0FBQ3BELFVBQU0sUUFBUSxjQUFjLE1BQU07QUFDbEMsVUFBTSxXQUFXLEtBQUssT0FBTyxRQUFRLEtBQUs7QUFDMUMsVUFBTSxFQUFFLElBQUksV0FBVyxJQUFJLEtBQUs7QUFDaEMsUUFBSSxXQUFXLEtBQUssV0FBVyxRQUFRLFlBQVk7QUFDakQsYUFBTyxRQUFRLE9BQU8sZ0JBQWdCLElBQUksVUFBVSxDQUFDO0FBQUEsSUFDdkQ7QUFDQSxXQUFPLEtBQUssUUFBUSxRQUFRLEtBQUs7QUFBQSxFQUNuQztBQUFBLEVBRUEsUUFBUSxRQUF3QixPQUFzQztBQUNwRSxVQUFNLFVBQVUsS0FBSyxPQUFPLFNBQVMsS0FBSztBQUMxQyxRQUFJLFlBQVksUUFBVztBQUN6QixhQUFPLFFBQVEsT0FBTyxnQkFBZ0IsS0FBSyxPQUFPLElBQUksS0FBSyxPQUFPLFVBQVUsQ0FBQztBQUFBLElBQy9FO0FBQ0EsU0FBSyxVQUFVO0FBQ2YsU0FBSyxXQUFXO0FBQ2hCLFFBQUksV0FBMkNBO0FBQy9DLFFBQUk7QUFDSixRQUFJO0FBQ0YsVUFBSSxPQUFPLFVBQVUsU0FBUyxFQUFHLFlBQVcsT0FBTyxVQUFVLElBQUksS0FBSyxZQUFZO0FBQ2xGLG1CQUFhLGVBQWUsUUFBUSxLQUFLLFNBQVMsT0FBTztBQUFBLElBQzNELFNBQVMsT0FBTztBQUNkLFVBQUksS0FBSyxRQUFTLFFBQU8sS0FBSyxpQkFBaUIsUUFBUSxLQUFLO0FBQzVELGFBQU8sS0FBSyxvQkFBb0IsTUFBTSxRQUFRLE9BQU8sS0FBSyxDQUFDO0FBQUEsSUFDN0Q7QUFDQSxRQUFJLEtBQUssUUFBUyxRQUFPLEtBQUssaUJBQWlCLFFBQVEsS0FBSztBQUM1RCxRQUFJLENBQUMsV0FBVyxTQUFTO0FBQ3ZCLFlBQU0sVUFBVSxhQUFhLFdBQVcsT0FBTztBQUMvQyxZQUFNQyxVQUF1QixFQUFFLFNBQVMsT0FBTyxTQUFTLFNBQVM7QUFDakUsYUFBTyxLQUFLLG9CQUFvQixNQUFNLFFBQVEsUUFBUUEsT0FBTSxDQUFDO0FBQUEsSUFDL0Q7QUFDQSxTQUFLLE9BQU8sU0FBUyxLQUFLO0FBQzFCLFVBQU0sRUFBRSxXQUFXLFNBQVMsSUFBSTtBQUNoQyxVQUFNLFNBQXVCLEVBQUUsU0FBUyxNQUFNLFNBQVMsVUFBVSxTQUFTO0FBQzFFLFFBQUksVUFBVSxXQUFXLEVBQUcsUUFBTyxLQUFLLG9CQUFvQixNQUFNLFFBQVEsUUFBUSxNQUFNLENBQUM7QUFDekYsV0FBTyxLQUFLLFFBQVEsT0FBTyxRQUFRLFdBQVcsRUFBRSxRQUFRLE1BQU0sQ0FBQztBQUFBLEVBQ2pFO0FBQUE7QUFBQSxFQUdTLFVBQVUsQ0FBQyxRQUFnQztBQUNsRCxVQUFNLFVBQVUsS0FBSyxPQUFPLFFBQVEsR0FBRztBQUN2QyxRQUFJLFlBQVksUUFBVztBQUN6QixVQUFJLFFBQVEsUUFBUSxLQUFLLFNBQVUsTUFBSyxXQUFXLFFBQVE7QUFDM0QsYUFBTyxVQUFVLFFBQVEsTUFBTSxHQUFHLEtBQUssT0FBTyxLQUFLO0FBQUEsSUFDckQ7QUFDQSxVQUFNLFFBQVEsS0FBSyxNQUFNLEtBQUssR0FBRztBQUNqQyxRQUFJLFVBQVUsT0FBVyxNQUFLLFVBQVU7QUFDeEMsV0FBTyxVQUFVLE9BQU8sS0FBSyxPQUFPLEtBQUs7QUFBQSxFQUMzQztBQUFBO0FBQUEsRUFHUyxlQUFlLENBQUMsUUFBZ0MsV0FBVyxLQUFLLFFBQVEsR0FBRyxDQUFDO0FBQUEsRUFFckYsUUFDRSxRQUNBLFdBQ0EsRUFBRSxRQUFRLE1BQU0sR0FDTztBQUN2QixVQUFNLFFBQVEsS0FBSztBQUNuQixVQUFNLFFBQVEsTUFBTSxVQUFVO0FBQzlCLGFBQVMsSUFBSSxHQUFHLElBQUksVUFBVSxRQUFRLEtBQUs7QUFDekMsWUFBTSxFQUFFLEtBQUssTUFBTSxJQUFJLFVBQVUsQ0FBQztBQUNsQyxZQUFNLFNBQVMsTUFBTSxTQUFTLE9BQU8sR0FBRztBQUN4QyxVQUFJLFVBQVUsUUFBVztBQUN2QixlQUFPLE9BQU87QUFDZDtBQUFBLE1BQ0Y7QUFFQSxZQUFNLE9BQU8sT0FBTyxDQUFDLEdBQUc7QUFDeEIsVUFBSSxTQUFTLFNBQVMsU0FBUyxTQUFVLFFBQU8sV0FBVyxLQUFLO0FBQUEsVUFDM0QsUUFBTyxPQUFPLEtBQUs7QUFDeEIsVUFBSSxNQUFNLGdCQUFnQixPQUFXLE1BQUssT0FBTyxRQUFRLEtBQUssT0FBTyxLQUFLO0FBQUEsSUFDNUU7QUFDQSxVQUFNLE9BQU8sT0FBTyxLQUFLO0FBQ3pCLFdBQU8sSUFBSSxRQUFRLENBQUMsU0FBUyxXQUFXO0FBQ3RDLFlBQU0sUUFBUSxLQUFLLElBQUksZUFBZSxRQUFRLFNBQVMsTUFBTSxDQUFDO0FBQUEsSUFDaEUsQ0FBQztBQUFBLEVBQ0g7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTUEsb0JBQW9CLFFBQTREO0FBQzlFLFVBQU0sVUFBVSxLQUFLO0FBQ3JCLFFBQUksWUFBWSxFQUFHLFFBQU8sT0FBTztBQUNqQyxXQUFPLElBQUksUUFBUSxDQUFDLFNBQVMsV0FBVztBQUN0QyxXQUFLLE9BQU8saUJBQWlCLFNBQVM7QUFBQSxRQUNwQyxhQUFhLE1BQU0sUUFBUSxPQUFPLENBQUM7QUFBQSxRQUNuQyxNQUFNO0FBQUEsTUFDUixDQUFDO0FBQUEsSUFDSCxDQUFDO0FBQUEsRUFDSDtBQUFBLEVBRUEsaUJBQWlCLFFBQXdCLE9BQXNDO0FBQzdFLFVBQU0sTUFBTSxjQUFjLE1BQU07QUFDaEMsU0FBSyxpQkFBaUI7QUFDdEIsV0FBTyxJQUFJLFFBQVEsQ0FBQyxTQUFTLFdBQVc7QUFDdEMsV0FBSyxNQUFNO0FBQUEsUUFDVCxTQUFTLEdBQUc7QUFBQSxRQUNaLE1BQU07QUFDSixlQUFLLGlCQUFpQjtBQUN0QixrQkFBUSxLQUFLLFFBQVEsS0FBSyxLQUFLLENBQUM7QUFBQSxRQUNsQztBQUFBLFFBQ0EsQ0FBQyxVQUFVO0FBQ1QsZUFBSyxpQkFBaUI7QUFDdEIsaUJBQU8sS0FBSztBQUFBLFFBQ2Q7QUFBQSxNQUNGO0FBQUEsSUFDRixDQUFDO0FBQUEsRUFDSDtBQUNGO0FBRUEsU0FBUyxXQUFXLE9BQTZDO0FBQy9ELFNBQU8saUJBQWlCLGNBQWMsTUFBTSxNQUFNLElBQUk7QUFDeEQ7QUFFQSxTQUFTLGFBQWEsU0FBMkI7QUFDL0MsTUFBSSxRQUFRLFNBQVMsUUFBUyxRQUFPO0FBQ3JDLFNBQU8sRUFBRSxHQUFHLFNBQVMsT0FBTyxXQUFXLFFBQVEsS0FBSyxFQUFFO0FBQ3hEO0FBR0EsSUFBTSxpQkFBTixNQUE0QztBQUFBLEVBQ2pDO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUVULFlBQ0UsUUFDQSxTQUNBLE1BQ0E7QUFDQSxTQUFLLFVBQVU7QUFDZixTQUFLLFdBQVc7QUFDaEIsU0FBSyxPQUFPO0FBQUEsRUFDZDtBQUFBLEVBRUEsY0FBb0I7QUFDbEIsU0FBSyxTQUFTLEtBQUssT0FBTztBQUFBLEVBQzVCO0FBQ0Y7QUFHQSxTQUFTLFNBQVMsRUFBRSxRQUFRLFFBQVEsVUFBVSxHQUEwQjtBQUN0RSxRQUFNLE9BQU8sSUFBSSxJQUFTLFNBQVM7QUFDbkMsYUFBVyxFQUFFLElBQUksS0FBSyxPQUFRLE1BQUssSUFBSSxHQUFHO0FBQzFDLGFBQVcsU0FBUyxRQUFRO0FBQzFCLFFBQUksTUFBTSxTQUFTLFNBQVUsTUFBSyxJQUFJLE1BQU0sR0FBRztBQUFBLGFBQ3RDLE1BQU0sU0FBUyxNQUFPLE1BQUssSUFBSSxNQUFNLEdBQUc7QUFBQSxFQUNuRDtBQUNBLFNBQU8sQ0FBQyxHQUFHLElBQUk7QUFDakI7OztBQ3BNTyxJQUFNLGNBQU4sTUFBa0I7QUFBQTtBQUFBLEVBRWQ7QUFBQSxFQUNBLFVBQTJCLENBQUM7QUFBQSxFQUM1QixVQUF5QixDQUFDO0FBQUE7QUFBQSxFQUVuQyxRQUFRO0FBQUE7QUFBQSxFQUVSLFdBQVc7QUFBQSxFQUNYO0FBQUEsRUFFQSxZQUFZLFFBQWdCO0FBQzFCLFNBQUssU0FBUztBQUFBLEVBQ2hCO0FBQUE7QUFBQSxFQUdBLElBQUksT0FBZTtBQUNqQixXQUFPLEtBQUssUUFBUSxVQUFVLEtBQUssU0FBUyxRQUFRO0FBQUEsRUFDdEQ7QUFBQTtBQUFBLEVBR0EsU0FBUyxPQUFvQixRQUFzQztBQUNqRSxTQUFLLFlBQVksb0JBQUksSUFBSTtBQUN6QixTQUFLLFFBQVEsSUFBSSxPQUFPLE1BQU07QUFBQSxFQUNoQztBQUFBO0FBQUEsRUFHQSxNQUFNLFVBQXlCLE1BQThCO0FBQzNELFVBQU0sUUFBUSxTQUFTLE1BQU07QUFDN0IsZUFBVyxXQUFXLEtBQUssU0FBUztBQUNsQyxpQkFBVyxPQUFPLFNBQVMsUUFBUSxHQUFHLEdBQUcsUUFBUSxPQUFPLENBQUM7QUFBQSxJQUMzRDtBQUNBLFFBQUksS0FBSyxZQUFZLFFBQVc7QUFDOUIsaUJBQVcsQ0FBQyxPQUFPLE1BQU0sS0FBSyxLQUFLLFFBQVMsWUFBVyxPQUFPLE9BQU8sTUFBTTtBQUFBLElBQzdFO0FBQ0EsV0FBTyxNQUFNLE1BQU0sRUFBRSxLQUFLLENBQUM7QUFBQSxFQUM3QjtBQUNGOzs7QUMxQ08sSUFBTSxnQkFBTixNQUFvQjtBQUFBLEVBQ2hCO0FBQUE7QUFBQSxFQUVBO0FBQUE7QUFBQSxFQUVUO0FBQUEsRUFDQSxTQUFTO0FBQUEsRUFDVDtBQUFBLEVBRUEsWUFBWSxLQUFVLE9BQWU7QUFDbkMsU0FBSyxNQUFNO0FBQ1gsU0FBSyxRQUFRO0FBQUEsRUFDZjtBQUFBO0FBQUEsRUFHQSxTQUFlO0FBQ2IsU0FBSyxRQUFRO0FBQ2IsU0FBSyxVQUFVO0FBQUEsRUFDakI7QUFBQTtBQUFBLEVBR0EsT0FBTyxPQUFvQjtBQUN6QixTQUFLLFFBQVE7QUFDYixTQUFLLFNBQVM7QUFDZCxTQUFLLFVBQVU7QUFBQSxFQUNqQjtBQUFBO0FBQUEsRUFHQSxXQUFXLE9BQW9CO0FBQzdCLFNBQUssUUFBUTtBQUNiLFNBQUssU0FBUztBQUNkLFNBQUssVUFBVSxZQUFZLEtBQUs7QUFBQSxFQUNsQztBQUFBO0FBQUEsRUFHQSxRQUEyQjtBQUN6QixRQUFJLENBQUMsS0FBSyxVQUFVLEtBQUssWUFBWSxRQUFXO0FBQzlDLFdBQUssUUFBUSxZQUFZLEtBQUssS0FBSyxLQUFLLE9BQU87QUFDL0MsV0FBSyxTQUFTO0FBQUEsSUFDaEI7QUFDQSxXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQUE7QUFBQSxFQUdBLFNBQTZCO0FBQzNCLFFBQUksS0FBSyxZQUFZLFVBQWEsS0FBSyxVQUFVLFFBQVc7QUFDMUQsV0FBSyxVQUFVLFlBQVksS0FBSyxLQUFLO0FBQUEsSUFDdkM7QUFDQSxXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQUE7QUFBQSxFQUdBLE1BQU0sUUFBNEM7QUFDaEQsVUFBTSxTQUFTLEtBQUssT0FBTztBQUMzQixRQUFJLFdBQVcsVUFBYSxLQUFLLFVBQVUsT0FBVyxRQUFPO0FBQzdELFdBQU8sWUFBWSxRQUFRLEtBQUssT0FBTyxFQUFFLFFBQVEsSUFBSSxZQUFZLEtBQUssS0FBSyxFQUFFLEdBQUcsTUFBTTtBQUFBLEVBQ3hGO0FBQ0Y7OztBQzNEQSxJQUFNLG9CQUFvQjtBQUUxQixJQUFNLGtCQUFrQixJQUFJLE9BQU87QUFpQjVCLElBQU0sY0FBTixNQUFrQjtBQUFBLEVBQ2Q7QUFBQSxFQUNBO0FBQUEsRUFDQSxXQUFXLG9CQUFJLElBQXdCO0FBQUE7QUFBQSxFQUV2QyxVQUF5QixDQUFDO0FBQUEsRUFDbkM7QUFBQSxFQUNBLGNBQWM7QUFBQSxFQUNkLFNBQVM7QUFBQSxFQUNULGFBQWE7QUFBQSxFQUNiLFVBQVU7QUFBQSxFQUNWLGVBQStCLENBQUM7QUFBQSxFQUVoQyxZQUFZLFVBQXlCLFNBQTZCO0FBQ2hFLFNBQUssWUFBWTtBQUNqQixTQUFLLFdBQVc7QUFBQSxFQUNsQjtBQUFBO0FBQUEsRUFHQSxJQUFJLFFBQWdCO0FBQ2xCLFdBQU8sS0FBSztBQUFBLEVBQ2Q7QUFBQTtBQUFBLEVBR0EsUUFBUSxLQUFxQztBQUMzQyxXQUFPLEtBQUssU0FBUyxJQUFJLEdBQUc7QUFBQSxFQUM5QjtBQUFBO0FBQUEsRUFHQSxZQUF5QjtBQUN2QixVQUFNLE9BQU8sS0FBSyxRQUFRLEdBQUcsRUFBRTtBQUMvQixRQUFJLFNBQVMsVUFBYSxLQUFLLE9BQU8scUJBQXFCLEtBQUssUUFBUSxpQkFBaUI7QUFDdkYsYUFBTztBQUFBLElBQ1Q7QUFDQSxVQUFNLFFBQVEsSUFBSSxZQUFZLEtBQUssYUFBYTtBQUNoRCxTQUFLLFFBQVEsS0FBSyxLQUFLO0FBQ3ZCLFNBQUssVUFBVTtBQUNmLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLFNBQVMsT0FBb0IsS0FBeUI7QUFDcEQsVUFBTSxTQUFTLEtBQUssU0FBUyxJQUFJLEdBQUc7QUFDcEMsUUFBSSxXQUFXLFVBQWEsT0FBTyxVQUFVLE1BQU0sT0FBUSxRQUFPO0FBQ2xFLFVBQU0sU0FBUyxJQUFJLGNBQWMsS0FBSyxNQUFNLE1BQU07QUFDbEQsVUFBTSxRQUFRLEtBQUssTUFBTTtBQUN6QixTQUFLLFNBQVMsSUFBSSxLQUFLLE1BQU07QUFDN0IsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsT0FBTyxPQUFvQixPQUFxQjtBQUM5QyxVQUFNLFNBQVM7QUFDZixTQUFLLFVBQVU7QUFBQSxFQUNqQjtBQUFBO0FBQUEsRUFHQSxTQUFTLE9BQW9CLFFBQWdDLFVBQWdDO0FBQzNGLFVBQU0sUUFBUSxLQUFLLFVBQVU7QUFDN0IsVUFBTSxTQUFTLE9BQU8sTUFBTTtBQUM1QixVQUFNLGFBQWE7QUFDbkIsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsaUJBQWlCLGFBQXFCLFFBQTJCO0FBQy9ELFVBQU0sUUFDSixLQUFLLFdBQVcsV0FBVyxjQUN2QixLQUFLLFlBQ0wsS0FBSyxRQUFRLEtBQUssQ0FBQyxFQUFFLE9BQU8sTUFBTSxXQUFXLFdBQVc7QUFDOUQsUUFBSSxVQUFVLE9BQVcsUUFBTyxZQUFZO0FBQUEsUUFDdkMsT0FBTSxRQUFRLEtBQUssTUFBTTtBQUFBLEVBQ2hDO0FBQUE7QUFBQSxFQUdBLElBQUksV0FBK0I7QUFDakMsV0FBTyxLQUFLLFdBQVc7QUFBQSxFQUN6QjtBQUFBO0FBQUEsRUFHQSxPQUFzQjtBQUNwQixRQUFJLEtBQUssV0FBWSxLQUFLLGNBQWMsVUFBYSxLQUFLLFFBQVEsV0FBVyxHQUFJO0FBQy9FLGFBQU8sUUFBUSxRQUFRO0FBQUEsSUFDekI7QUFDQSxXQUFPLElBQUksUUFBUSxDQUFDLFlBQVk7QUFDOUIsV0FBSyxhQUFhLEtBQUssT0FBTztBQUFBLElBQ2hDLENBQUM7QUFBQSxFQUNIO0FBQUE7QUFBQSxFQUdBLFdBQVcsT0FBb0I7QUFDN0IsU0FBSyxVQUFVO0FBQ2YsU0FBSyxTQUFTLE1BQU07QUFDcEIsZUFBVyxTQUFTLEtBQUssUUFBUSxPQUFPLENBQUMsR0FBRztBQUMxQyxpQkFBVyxVQUFVLE1BQU0sUUFBUyxRQUFPLEtBQUssS0FBSztBQUFBLElBQ3ZEO0FBQ0EsU0FBSyxVQUFVO0FBQUEsRUFDakI7QUFBQSxFQUVBLFlBQWtCO0FBQ2hCLFFBQUksS0FBSyxjQUFjLEtBQUssY0FBYyxPQUFXO0FBQ3JELFNBQUssYUFBYTtBQUNsQixtQkFBZSxNQUFNO0FBQ25CLFdBQUssYUFBYTtBQUNsQixXQUFLLE9BQU87QUFBQSxJQUNkLENBQUM7QUFBQSxFQUNIO0FBQUEsRUFFQSxTQUFlO0FBQ2IsUUFBSSxLQUFLLGNBQWMsVUFBYSxLQUFLLFFBQVM7QUFDbEQsVUFBTSxRQUFRLEtBQUssUUFBUSxNQUFNO0FBQ2pDLFFBQUksVUFBVSxRQUFXO0FBQ3ZCLFdBQUssVUFBVTtBQUNmO0FBQUEsSUFDRjtBQUNBLFNBQUssWUFBWTtBQUNqQixVQUFNLE9BQU8sTUFBTSxZQUFZLEtBQUssU0FBUyxTQUFTO0FBQ3RELFNBQUssT0FBTyxPQUFPLElBQUksRUFBRTtBQUFBLE1BQ3ZCLE1BQU0sS0FBSyxjQUFjLE9BQU8sSUFBSTtBQUFBLE1BQ3BDLENBQUMsVUFBbUIsS0FBSyxpQkFBaUIsT0FBTyxLQUFLO0FBQUEsSUFDeEQ7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLE1BQU0sT0FBTyxPQUFvQixNQUE4QjtBQUM3RCxVQUFNLE1BQU0sTUFBTSxLQUFLLFdBQVcsSUFBSTtBQUFBLEVBQ3hDO0FBQUEsRUFFQSxjQUFjLE9BQW9CLE1BQXFCO0FBQ3JELFNBQUssWUFBWTtBQUNqQixTQUFLLFVBQVUsTUFBTTtBQUNyQixlQUFXLFVBQVUsTUFBTSxTQUFTO0FBQ2xDLFVBQUksS0FBSyxTQUFTLElBQUksT0FBTyxHQUFHLE1BQU0sT0FBUSxNQUFLLFNBQVMsT0FBTyxPQUFPLEdBQUc7QUFBQSxJQUMvRTtBQUNBLFNBQUssU0FBUyxlQUFlLE9BQU8sSUFBSTtBQUN4QyxTQUFLLE9BQU87QUFDWixlQUFXLFVBQVUsTUFBTSxRQUFTLFFBQU8sWUFBWTtBQUFBLEVBQ3pEO0FBQUEsRUFFQSxpQkFBaUIsT0FBb0IsT0FBc0I7QUFDekQsU0FBSyxZQUFZO0FBQ2pCLFNBQUssU0FBUyxTQUFTLE9BQU8sS0FBSztBQUFBLEVBQ3JDO0FBQUEsRUFFQSxZQUFrQjtBQUNoQixVQUFNLFVBQVUsS0FBSztBQUNyQixTQUFLLGVBQWUsQ0FBQztBQUNyQixlQUFXLFdBQVcsUUFBUyxTQUFRO0FBQUEsRUFDekM7QUFDRjs7O0FDOUtBLElBQU0sdUJBQXVCO0FBT3RCLElBQU0sYUFBTixNQUFpQjtBQUFBLEVBQ2I7QUFBQSxFQUNULFNBQVMsb0JBQUksSUFBcUI7QUFBQSxFQUNsQyxPQUFPLG9CQUFJLElBQXFCO0FBQUEsRUFDaEMsY0FBYztBQUFBO0FBQUEsRUFHZCxZQUFZLFVBQWtCO0FBQzVCLFNBQUssYUFBYSxXQUFXO0FBQUEsRUFDL0I7QUFBQTtBQUFBLEVBR0EsSUFBSSxLQUFrQztBQUNwQyxVQUFNLFFBQVEsS0FBSyxPQUFPLElBQUksR0FBRztBQUNqQyxRQUFJLFVBQVUsT0FBVyxRQUFPO0FBQ2hDLFVBQU0sTUFBTSxLQUFLLEtBQUssSUFBSSxHQUFHO0FBQzdCLFFBQUksUUFBUSxPQUFXLE1BQUssS0FBSyxLQUFLLEdBQUc7QUFDekMsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLElBQUksS0FBVSxPQUF5QjtBQUNyQyxVQUFNLFNBQVMsS0FBSyxPQUFPLElBQUksR0FBRztBQUNsQyxRQUFJLFdBQVcsUUFBVztBQUN4QixVQUFJLFdBQVcsS0FBSyxLQUFLLFdBQVcsTUFBTSxHQUFHO0FBQzNDLGFBQUssZUFBZSxXQUFXLE1BQU0sSUFBSSxXQUFXLEtBQUs7QUFDekQsYUFBSyxPQUFPLElBQUksS0FBSyxLQUFLO0FBQzFCO0FBQUEsTUFDRjtBQUNBLFdBQUssZUFBZSxXQUFXLEtBQUssTUFBTTtBQUMxQyxXQUFLLE9BQU8sT0FBTyxHQUFHO0FBQUEsSUFDeEI7QUFDQSxTQUFLLEtBQUssS0FBSyxLQUFLO0FBQUEsRUFDdEI7QUFBQSxFQUVBLEtBQUssS0FBVSxPQUF5QjtBQUN0QyxVQUFNLFFBQVEsV0FBVyxLQUFLLEtBQUs7QUFDbkMsUUFBSSxRQUFRLEtBQUssWUFBWTtBQUMzQixXQUFLLEtBQUssT0FBTyxHQUFHO0FBQ3BCO0FBQUEsSUFDRjtBQUNBLFFBQUksS0FBSyxjQUFjLFFBQVEsS0FBSyxZQUFZO0FBQzlDLFdBQUssT0FBTyxLQUFLO0FBQ2pCLFdBQUssU0FBUyxvQkFBSSxJQUFJO0FBQ3RCLFdBQUssY0FBYztBQUFBLElBQ3JCO0FBQ0EsU0FBSyxPQUFPLElBQUksS0FBSyxLQUFLO0FBQzFCLFNBQUssZUFBZTtBQUFBLEVBQ3RCO0FBQ0Y7QUFFQSxTQUFTLFdBQVcsT0FBMkI7QUFDN0MsU0FBTyxVQUFVLE9BQU8sSUFBSSxNQUFNO0FBQ3BDO0FBRUEsU0FBUyxXQUFXLEtBQVUsT0FBMkI7QUFDdkQsU0FBTyxJQUFJLFNBQVMsV0FBVyxLQUFLLElBQUk7QUFDMUM7OztBQzFEQSxJQUFNLG9CQUFvQjtBQUUxQixJQUFNLG9CQUFvQjtBQWdDbkIsSUFBTSxnQkFBTixNQUFvQjtBQUFBLEVBQ2hCO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBLFNBQVMsb0JBQUksSUFBZTtBQUFBLEVBQ3JDLFVBQWtCLENBQUM7QUFBQSxFQUNuQixpQkFBaUI7QUFBQSxFQUNqQixhQUFhO0FBQUEsRUFFYixZQUFZLFVBQXlCLFNBQStCO0FBQ2xFLFNBQUssWUFBWTtBQUNqQixTQUFLLFdBQVc7QUFDaEIsU0FBSyxTQUFTLElBQUksV0FBVyxRQUFRLFVBQVU7QUFBQSxFQUNqRDtBQUFBO0FBQUEsRUFHQSxLQUFLLEtBQWtDO0FBQ3JDLFVBQU0sUUFBUSxLQUFLLE9BQU8sSUFBSSxHQUFHO0FBQ2pDLFFBQUksVUFBVSxVQUFhLEtBQUssT0FBTyxTQUFTLEVBQUcsUUFBTztBQUMxRCxXQUFPLEtBQUssT0FBTyxJQUFJLEdBQUcsR0FBRztBQUFBLEVBQy9CO0FBQUE7QUFBQSxFQUdBLEtBQUssS0FBVSxTQUFzQyxRQUFzQztBQUN6RixTQUFLLE9BQU8sS0FBSyxRQUFRLEtBQUssQ0FBQyxHQUFHLEVBQUUsU0FBUyxPQUFPLENBQUM7QUFBQSxFQUN2RDtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNQSxVQUFVLE1BQXNCLEtBQWlCLE1BQW9DO0FBQ25GLFFBQUksT0FBTyxLQUFLO0FBQ2hCLFFBQUksU0FBUztBQUNiLFVBQU0sVUFBVSxNQUFZO0FBQzFCLGlCQUFXLE9BQU8sS0FBTSxNQUFLLE9BQU8sR0FBRztBQUFBLElBQ3pDO0FBQ0EsVUFBTSxVQUFVLE1BQVk7QUFDMUI7QUFDQSxVQUFJLE9BQU8sS0FBSyxPQUFRO0FBQ3hCLFVBQUk7QUFDSixjQUFRO0FBQUEsSUFDVjtBQUNBLFVBQU0sU0FBUyxDQUFDLFVBQXVCO0FBQ3JDLFVBQUksT0FBUTtBQUNaLGVBQVM7QUFDVCxjQUFRO0FBQ1IsV0FBSyxLQUFLO0FBQUEsSUFDWjtBQUNBLGVBQVcsUUFBUSxLQUFLLElBQUksQ0FBQyxRQUFRLEtBQUssUUFBUSxLQUFLLENBQUMsQ0FBQyxHQUFHO0FBQzFELFdBQUssT0FBTyxNQUFNLEVBQUUsU0FBUyxPQUFPLENBQUM7QUFBQSxJQUN2QztBQUFBLEVBQ0Y7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTUEsWUFBWSxTQUE4QjtBQUN4QyxVQUFNLEVBQUUsSUFBSSxJQUFJO0FBQ2hCLFVBQU0sT0FBTyxLQUFLLE9BQU8sU0FBUyxJQUFJLFNBQVksS0FBSyxPQUFPLElBQUksR0FBRztBQUNyRSxVQUFNLFNBQVMsS0FBSyxPQUFPLElBQUksR0FBRztBQUNsQyxRQUFJLFNBQVMsVUFBYSxXQUFXLE9BQVc7QUFDaEQsVUFBTSxRQUFRLFFBQVEsTUFBTSxNQUFNO0FBQ2xDLFNBQUssT0FBTyxJQUFJLEtBQUssS0FBSztBQUMxQixRQUFJLFNBQVMsT0FBVyxNQUFLLFFBQVEsTUFBTSxLQUFLO0FBQUEsRUFDbEQ7QUFBQTtBQUFBLEVBR0EsS0FBSyxPQUFvQjtBQUN2QixTQUFLLFVBQVUsQ0FBQztBQUNoQixlQUFXLFFBQVEsQ0FBQyxHQUFHLEtBQUssT0FBTyxPQUFPLENBQUMsRUFBRyxNQUFLLFFBQVEsTUFBTSxLQUFLO0FBQUEsRUFDeEU7QUFBQSxFQUVBLE9BQU8sTUFBWSxRQUFzQjtBQUN2QyxRQUFJLEtBQUssVUFBVSxPQUFXLFFBQU8sUUFBUSxLQUFLLEtBQUs7QUFBQSxRQUNsRCxNQUFLLFFBQVEsS0FBSyxNQUFNO0FBQUEsRUFDL0I7QUFBQSxFQUVBLFFBQVEsS0FBVSxNQUFtQjtBQUNuQyxVQUFNLFdBQVcsS0FBSyxPQUFPLElBQUksR0FBRztBQUNwQyxRQUFJLGFBQWEsUUFBVztBQUMxQixlQUFTLFFBQVE7QUFDakIsYUFBTztBQUFBLElBQ1Q7QUFDQSxVQUFNLE9BQWEsRUFBRSxLQUFLLE9BQU8sS0FBSyxPQUFPLElBQUksR0FBRyxHQUFHLFNBQVMsQ0FBQyxHQUFHLEtBQUs7QUFDekUsUUFBSSxLQUFLLFVBQVUsVUFBYSxPQUFPLEVBQUcsTUFBSyxPQUFPLElBQUksS0FBSyxJQUFJO0FBQ25FLFFBQUksS0FBSyxVQUFVLE9BQVcsUUFBTztBQUNyQyxRQUFJLEtBQUssU0FBUyxjQUFlLE1BQUssU0FBUyxJQUFJO0FBQUEsUUFDOUMsTUFBSyxVQUFVLElBQUk7QUFDeEIsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLE9BQU8sS0FBZ0I7QUFDckIsVUFBTSxPQUFPLEtBQUssT0FBTyxJQUFJLEdBQUc7QUFDaEMsUUFBSSxTQUFTLE9BQVc7QUFDeEIsU0FBSztBQUNMLFFBQUksS0FBSyxTQUFTLEtBQUssS0FBSyxVQUFVLE9BQVcsTUFBSyxPQUFPLE9BQU8sR0FBRztBQUFBLEVBQ3pFO0FBQUEsRUFFQSxRQUFRLE1BQVksT0FBeUI7QUFDM0MsU0FBSyxRQUFRO0FBQ2IsVUFBTSxFQUFFLFFBQVEsSUFBSTtBQUNwQixTQUFLLFVBQVUsQ0FBQztBQUNoQixRQUFJLEtBQUssU0FBUyxFQUFHLE1BQUssT0FBTyxPQUFPLEtBQUssR0FBRztBQUNoRCxlQUFXLFVBQVUsUUFBUyxRQUFPLFFBQVEsS0FBSztBQUFBLEVBQ3BEO0FBQUEsRUFFQSxRQUFRLE1BQVksT0FBb0I7QUFDdEMsVUFBTSxFQUFFLFFBQVEsSUFBSTtBQUNwQixTQUFLLFVBQVUsQ0FBQztBQUNoQixTQUFLLE9BQU8sT0FBTyxLQUFLLEdBQUc7QUFDM0IsZUFBVyxVQUFVLFFBQVMsUUFBTyxPQUFPLEtBQUs7QUFBQSxFQUNuRDtBQUFBLEVBRUEsU0FBUyxNQUFrQjtBQUN6QixRQUFJLEtBQUssU0FBUyxVQUFVLEtBQUssR0FBRyxFQUFHO0FBQ3ZDLFFBQUk7QUFDRixXQUFLLE9BQU8sTUFBTSxTQUFTLEtBQUssV0FBVyxTQUFTLEtBQUssR0FBRyxDQUFDLENBQUM7QUFBQSxJQUNoRSxTQUFTLE9BQU87QUFDZCxxQkFBZSxNQUFNLEtBQUssUUFBUSxNQUFNLEtBQUssU0FBUyxVQUFVLEtBQUssQ0FBQyxDQUFDO0FBQUEsSUFDekU7QUFBQSxFQUNGO0FBQUEsRUFFQSxVQUFVLE1BQWtCO0FBQzFCLFNBQUssUUFBUSxLQUFLLElBQUk7QUFDdEIsUUFBSSxLQUFLLFdBQVk7QUFDckIsU0FBSyxhQUFhO0FBQ2xCLG1CQUFlLE1BQU07QUFDbkIsV0FBSyxhQUFhO0FBQ2xCLFdBQUssTUFBTTtBQUFBLElBQ2IsQ0FBQztBQUFBLEVBQ0g7QUFBQSxFQUVBLFFBQWM7QUFDWixXQUFPLEtBQUssUUFBUSxTQUFTLEtBQUssS0FBSyxpQkFBaUIsbUJBQW1CO0FBQ3pFLFlBQU0sUUFBUSxLQUFLLFFBQVEsTUFBTSxHQUFHLGlCQUFpQjtBQUNyRCxXQUFLLFVBQVUsS0FBSyxRQUFRLE1BQU0saUJBQWlCO0FBQ25ELFdBQUs7QUFDTDtBQUFBLFFBQ0UsS0FBSztBQUFBLFFBQ0wsTUFBTSxJQUFJLENBQUMsRUFBRSxJQUFJLE1BQU0sU0FBUyxHQUFHLENBQUM7QUFBQSxNQUN0QyxFQUFFO0FBQUEsUUFDQSxDQUFDLFlBQVksS0FBSyxVQUFVLE9BQU8sT0FBTztBQUFBLFFBQzFDLENBQUMsVUFBbUIsS0FBSyxZQUFZLE9BQU8sS0FBSztBQUFBLE1BQ25EO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFBQSxFQUVBLFVBQVUsT0FBd0IsU0FBb0Q7QUFDcEYsU0FBSztBQUNMLFFBQUksS0FBSyxRQUFRLFNBQVMsRUFBRyxNQUFLLE1BQU07QUFDeEMsYUFBUyxJQUFJLEdBQUcsSUFBSSxNQUFNLFFBQVEsS0FBSztBQUNyQyxZQUFNLE9BQU8sTUFBTSxDQUFDO0FBRXBCLFVBQUksS0FBSyxVQUFVLFVBQWEsS0FBSyxTQUFTLFVBQVUsS0FBSyxHQUFHLEVBQUc7QUFDbkUsVUFBSTtBQUNGLGFBQUssT0FBTyxNQUFNLFFBQVEsQ0FBQyxDQUFDO0FBQUEsTUFDOUIsU0FBUyxPQUFPO0FBQ2QsYUFBSyxRQUFRLE1BQU0sS0FBSyxTQUFTLFVBQVUsS0FBSyxDQUFDO0FBQUEsTUFDbkQ7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUFBLEVBRUEsWUFBWSxPQUF3QixPQUFzQjtBQUN4RCxTQUFLO0FBQ0wsUUFBSSxLQUFLLFFBQVEsU0FBUyxFQUFHLE1BQUssTUFBTTtBQUN4QyxlQUFXLFFBQVEsT0FBTztBQUN4QixVQUFJLEtBQUssVUFBVSxPQUFXLE1BQUssUUFBUSxNQUFNLEtBQUssU0FBUyxVQUFVLEtBQUssQ0FBQztBQUFBLElBQ2pGO0FBQUEsRUFDRjtBQUFBLEVBRUEsT0FBTyxNQUFZLFFBQXNDO0FBQ3ZELFVBQU0sUUFBUSxXQUFXLFNBQVksT0FBTyxZQUFZLEtBQUssWUFBWSxLQUFLLEtBQUssTUFBTSxDQUFDO0FBQzFGLFNBQUssT0FBTyxJQUFJLEtBQUssS0FBSyxLQUFLO0FBQy9CLFNBQUssUUFBUSxNQUFNLEtBQUs7QUFBQSxFQUMxQjtBQUNGOzs7QUNoTk8sSUFBTSxXQUFOLE1BQWU7QUFBQSxFQUNYO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNUO0FBQUEsRUFDQTtBQUFBLEVBQ0EsZ0JBQWdCO0FBQUE7QUFBQSxFQUdoQixZQUFZLFFBQW9CLE9BQWMsYUFBeUI7QUFDckUsU0FBSyxVQUFVO0FBQ2YsU0FBSyxTQUFTO0FBQ2QsU0FBSyxlQUFlO0FBQ3BCLFNBQUssY0FBYyxNQUFNLFlBQVk7QUFBQSxFQUN2QztBQUFBO0FBQUEsRUFHQSxRQUFpQjtBQUNmLFVBQU0sU0FBUyxLQUFLO0FBQ3BCLFFBQUksT0FBTyxXQUFXLFVBQVcsUUFBTztBQUN4QyxXQUFPLEtBQUssT0FBTyxZQUFZLElBQUksS0FBSyxlQUFlLE9BQU87QUFBQSxFQUNoRTtBQUFBO0FBQUEsRUFHQSxNQUFNLFFBQXVCO0FBQzNCLFFBQUksUUFBUTtBQUNWLFdBQUssS0FBSztBQUNWLFdBQUssY0FBYyxLQUFLLE9BQU8sWUFBWTtBQUMzQztBQUFBLElBQ0Y7QUFDQSxTQUFLLGdCQUFnQjtBQUNyQixRQUFJLE9BQU8sS0FBSyxZQUFZLGFBQWEsS0FBSyxXQUFXLE9BQVc7QUFDcEUsU0FBSyxTQUFTLEtBQUssT0FBTyxXQUFXLEtBQUssUUFBUSxTQUFTLE1BQU07QUFDL0QsV0FBSyxTQUFTO0FBQ2QsV0FBSyxhQUFhO0FBQUEsSUFDcEIsQ0FBQztBQUFBLEVBQ0g7QUFBQTtBQUFBLEVBR0EsSUFBSSxlQUF3QjtBQUMxQixXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQUEsRUFFQSxPQUFhO0FBQ1gsU0FBSyxRQUFRLE9BQU87QUFDcEIsU0FBSyxTQUFTO0FBQUEsRUFDaEI7QUFDRjs7O0FDekNBLElBQU0sZ0JBQWdCO0FBRXRCLElBQU0sZUFBZTtBQUNyQixJQUFNQyxZQUFXLElBQUksV0FBVyxDQUFDO0FBZ0IxQixJQUFNLGdCQUFOLE1BQW9CO0FBQUEsRUFDaEI7QUFBQSxFQUNUO0FBQUEsRUFDQSxhQUFhO0FBQUEsRUFDYjtBQUFBLEVBQ0EsV0FBVztBQUFBLEVBRVgsWUFBWSxPQUEyQjtBQUNyQyxTQUFLLFNBQVM7QUFBQSxFQUNoQjtBQUFBO0FBQUEsRUFHQSxRQUFjO0FBQ1osU0FBSyxLQUFLLENBQUM7QUFBQSxFQUNiO0FBQUE7QUFBQSxFQUdBLEtBQUssT0FBb0IsRUFBRSxLQUFLLFlBQVksR0FBZ0I7QUFDMUQsUUFBSSxnQkFBZ0IsT0FBVztBQUMvQixVQUFNLFNBQVMsVUFBVSxFQUFFLFFBQVEsYUFBYSxXQUFXLEdBQUcsSUFBSSxDQUFDLEdBQUdBLFNBQVE7QUFDOUUsU0FBSyxLQUFLLGNBQWMsS0FBSyxPQUFPLE1BQU0sT0FBTyxDQUFDO0FBQUEsRUFDcEQ7QUFBQTtBQUFBLEVBR0EsTUFBTSxPQUFzQjtBQUMxQixTQUFLLFdBQVc7QUFDaEIsU0FBSyxRQUFRLE9BQU87QUFDcEIsVUFBTSxLQUFLO0FBQUEsRUFDYjtBQUFBO0FBQUEsRUFHQSxLQUFLLFNBQXVCO0FBQzFCLFFBQUksS0FBSyxZQUFZLEtBQUssVUFBVSxPQUFXO0FBQy9DLFVBQU0sRUFBRSxPQUFPLFdBQVcsSUFBSSxLQUFLO0FBQ25DLFVBQU0sUUFBUSxLQUFLLElBQUksS0FBSyxJQUFJLFNBQVMsVUFBVSxHQUFHLFlBQVk7QUFDbEUsVUFBTSxPQUFPLE1BQU0sWUFBWSxJQUFJO0FBQ25DLFFBQUksUUFBUSxLQUFLLFdBQVk7QUFDN0IsU0FBSyxRQUFRLE9BQU87QUFDcEIsU0FBSyxhQUFhO0FBQ2xCLFNBQUssU0FBUyxNQUFNLFdBQVcsT0FBTyxNQUFNO0FBQzFDLFdBQUssYUFBYTtBQUNsQixXQUFLLFFBQVEsS0FBSyxPQUFPLEVBQUUsS0FBSyxDQUFDLFdBQVc7QUFDMUMsYUFBSyxRQUFRO0FBQ2IsWUFBSSxXQUFXLE9BQVcsTUFBSyxLQUFLLE1BQU07QUFBQSxNQUM1QyxDQUFDO0FBQUEsSUFDSCxDQUFDO0FBQUEsRUFDSDtBQUFBO0FBQUEsRUFHQSxNQUFNLFNBQXNDO0FBQzFDLFVBQU0sRUFBRSxNQUFNLElBQUksS0FBSztBQUN2QixRQUFJO0FBQ0YsYUFBTyxDQUFDLEtBQUssVUFBVTtBQUNyQixjQUFNLFlBQVksS0FBSyxNQUFNLE1BQU0sT0FBTyxJQUFJLEdBQUk7QUFDbEQsY0FBTSxNQUFNLE1BQU0sS0FBSyxNQUFNLFVBQVUsU0FBUyxHQUFHLGFBQWE7QUFDaEUsWUFBSSxJQUFJLFdBQVcsRUFBRztBQUN0QixjQUFNLEtBQUssUUFBUSxHQUFHO0FBQUEsTUFDeEI7QUFDQSxZQUFNLENBQUMsSUFBSSxJQUFJLEtBQUssV0FBVyxDQUFDLElBQUksTUFBTSxLQUFLLE1BQU0sZUFBZSxDQUFDO0FBQ3JFLGFBQU8sU0FBUyxTQUFZLFNBQVksS0FBSyxTQUFTLE1BQU8sTUFBTSxPQUFPO0FBQUEsSUFDNUUsUUFBUTtBQUNOLGFBQU87QUFBQSxJQUNUO0FBQUEsRUFDRjtBQUFBLEVBRUEsTUFBTSxNQUFNLEVBQUUsT0FBTyxJQUFJLEdBQW1CLE9BQXFDO0FBQy9FLFVBQU0sV0FBVyxLQUFLLE9BQU8sU0FBUyxTQUFTO0FBQUEsTUFDN0MsS0FBSyxTQUFTLEtBQUs7QUFBQSxNQUNuQixJQUFJLFNBQVMsR0FBRztBQUFBLE1BQ2hCLFNBQVM7QUFBQSxNQUNULGFBQWE7QUFBQSxNQUNiLGVBQWU7QUFBQSxNQUNmLG9CQUFvQixLQUFLO0FBQUEsSUFDM0IsQ0FBQztBQUNELFFBQUk7QUFDRixZQUFNLE9BQU8sTUFBTSxTQUFTLE1BQU0sS0FBSztBQUN2QyxhQUFPLEtBQUssSUFBSSxDQUFDLENBQUMsS0FBSyxNQUFNO0FBQzNCLGNBQU0sTUFBTSxZQUFZLE1BQU0sU0FBUyxRQUFRLENBQUM7QUFDaEQsWUFBSSxRQUFRLE9BQVcsT0FBTSxhQUFhLGNBQWM7QUFDeEQsZUFBTztBQUFBLE1BQ1QsQ0FBQztBQUFBLElBQ0gsVUFBRTtBQUNBLFlBQU0sU0FBUyxNQUFNO0FBQUEsSUFDdkI7QUFBQSxFQUNGO0FBQUEsRUFFQSxRQUFRLE1BQTJDO0FBQ2pELFVBQU0sRUFBRSxNQUFNLE1BQU0sSUFBSSxLQUFLO0FBQzdCLFdBQU8sSUFBSSxRQUFRLENBQUMsU0FBUyxXQUFXO0FBQ3RDLFlBQU0sU0FBUyxNQUFZO0FBQ3pCLGNBQU0sUUFBUSxNQUFNLFVBQVU7QUFDOUIsbUJBQVcsT0FBTyxLQUFNLE1BQUssaUJBQWlCLE9BQU8sR0FBRztBQUN4RCxjQUFNLFFBQVEsS0FBSyxFQUFFLGFBQWEsU0FBUyxNQUFNLE9BQU8sQ0FBQztBQUFBLE1BQzNEO0FBQ0EsV0FBSyxVQUFVLENBQUMsR0FBRyxJQUFJLElBQUksS0FBSyxJQUFJLENBQUMsRUFBRSxJQUFJLE1BQU0sR0FBRyxDQUFDLENBQUMsR0FBRyxRQUFRLE1BQU07QUFBQSxJQUN6RSxDQUFDO0FBQUEsRUFDSDtBQUFBO0FBQUEsRUFHQSxpQkFBaUIsT0FBb0IsS0FBc0I7QUFDekQsVUFBTSxFQUFFLE1BQU0sTUFBTSxJQUFJLEtBQUs7QUFDN0IsVUFBTSxVQUFVLE1BQU0sUUFBUSxJQUFJLEdBQUc7QUFDckMsVUFBTSxRQUFRLFlBQVksU0FBWSxLQUFLLEtBQUssSUFBSSxHQUFHLElBQUksUUFBUSxNQUFNO0FBQ3pFLFVBQU0sY0FBYyxPQUFPO0FBQzNCLFFBQUksZ0JBQWdCLFVBQWEsYUFBYSxXQUFXLE1BQU0sSUFBSSxRQUFRO0FBQ3pFLFlBQU0sU0FBUyxPQUFPLElBQUksR0FBRyxFQUFFLE9BQU87QUFBQSxJQUN4QztBQUNBLFVBQU0sU0FBUyxVQUFVLEdBQUcsR0FBRyxNQUFTO0FBQUEsRUFDMUM7QUFDRjs7O0FDNUlBLElBQU0sb0JBQW9CLEtBQUssT0FBTztBQUN0QyxJQUFNLHNCQUFzQjtBQUM1QixJQUFNQyxhQUFZLEVBQUUsYUFBYSxTQUFTO0FBTTFDLGVBQXNCLFVBQVUsVUFBZ0Q7QUFDOUUsUUFBTSxRQUFRLFlBQVksUUFBUTtBQUNsQyxRQUFNLFVBQVUsVUFBVTtBQUMxQixRQUFNLFVBQVUsTUFBTSxNQUFNLFVBQVUsVUFBVSxvQkFBb0IsUUFBUTtBQUM1RSxNQUFJLFVBQVUsVUFBYSxRQUFRLGNBQWMsT0FBVyxRQUFPLFFBQVE7QUFDM0UsUUFBTSxFQUFFLE9BQU8sSUFBSSxJQUFJLFlBQVksUUFBVyxNQUFTO0FBQ3ZELFFBQU0sT0FBTyxTQUFTLEtBQUs7QUFDM0IsUUFBTSxPQUFPLE1BQU0sTUFBTSxnQkFBZ0IsTUFBTSxRQUFRLFdBQVdBLFVBQVM7QUFDM0UsUUFBTSxRQUFRLE1BQU0sTUFBTSxnQkFBZ0IsTUFBTSxTQUFTLEdBQUcsR0FBR0EsVUFBUztBQUN4RSxNQUFJLFFBQVEsRUFBRyxTQUFRLE1BQU0sTUFBTSxVQUFVLFFBQVEsR0FBRztBQUN4RCxRQUFNLFNBQVMsS0FBSyxJQUFJLEdBQUcsUUFBUSxJQUFJO0FBQ3ZDLFNBQU87QUFBQSxJQUNMLFNBQVMsS0FBSyxNQUFNLFFBQVEsTUFBTSxVQUFVLE1BQU07QUFBQSxJQUNsRCxPQUFPLEtBQUssTUFBTSxRQUFRLE1BQU0sUUFBUSxNQUFNO0FBQUEsRUFDaEQ7QUFDRjtBQVFBLGVBQWUsTUFBTSxVQUF5QixVQUFvQztBQUNoRixRQUFNLEVBQUUsT0FBTyxJQUFJLElBQUksWUFBWSxRQUFXLE1BQVM7QUFDdkQsUUFBTSxXQUFXLFNBQVMsU0FBUztBQUFBLElBQ2pDLEtBQUssU0FBUyxLQUFLO0FBQUEsSUFDbkIsSUFBSSxTQUFTLEdBQUc7QUFBQSxJQUNoQixTQUFTO0FBQUEsSUFDVCxhQUFhO0FBQUEsSUFDYixlQUFlO0FBQUEsSUFDZixvQkFBb0IsTUFBTTtBQUFBLEVBQzVCLENBQUM7QUFDRCxNQUFJLFVBQVU7QUFDZCxNQUFJLFFBQVE7QUFDWixNQUFJO0FBQ0YsZUFBUztBQUNQLFlBQU0sT0FBTyxNQUFNLFNBQVMsTUFBTSxHQUFJO0FBQ3RDLFlBQU0sT0FBTyxLQUFLLEdBQUcsRUFBRTtBQUN2QixVQUFJLFNBQVMsT0FBVyxRQUFPLEVBQUUsT0FBTyxFQUFFLFNBQVMsTUFBTSxHQUFHLFdBQVcsT0FBVTtBQUNqRixpQkFBVyxLQUFLO0FBQ2hCLGlCQUFXLENBQUMsT0FBTyxNQUFNLEtBQUssS0FBTSxVQUFTLFVBQVUsS0FBSyxJQUFJLFlBQVksTUFBTTtBQUNsRixVQUFJLGFBQWEsYUFBYSxRQUFRLFlBQVksVUFBVSxzQkFBc0I7QUFDaEYsZUFBTyxFQUFFLE9BQU8sRUFBRSxTQUFTLE1BQU0sR0FBRyxXQUFXLEtBQUssQ0FBQyxFQUFFO0FBQUEsTUFDekQ7QUFBQSxJQUNGO0FBQUEsRUFDRixVQUFFO0FBQ0EsVUFBTSxTQUFTLE1BQU07QUFBQSxFQUN2QjtBQUNGOzs7QUN2REEsSUFBTSxpQkFBaUIsT0FBTztBQWU5QixnQkFBdUJDLGFBQ3JCLEVBQUUsVUFBVSxPQUFPLFFBQVEsR0FDM0IsRUFBRSxPQUFPLFNBQVMsT0FBTyxTQUFTLEdBQ1k7QUFDOUMsUUFBTSxFQUFFLE9BQU8sSUFBSSxJQUFJLFlBQVksTUFBTSxPQUFPLE1BQU0sR0FBRztBQUN6RCxRQUFNLFdBQVcsU0FBUyxTQUFTO0FBQUEsSUFDakMsS0FBSyxTQUFTLEtBQUs7QUFBQSxJQUNuQixJQUFJLFNBQVMsR0FBRztBQUFBLElBQ2hCO0FBQUEsSUFDQSxhQUFhO0FBQUEsSUFDYixlQUFlO0FBQUEsSUFDZixvQkFBb0I7QUFBQSxFQUN0QixDQUFDO0FBQ0QsTUFBSTtBQUNGLFVBQU0sUUFBUTtBQUNkLFFBQUksT0FBTztBQUNYLFdBQU8sT0FBTyxHQUFHO0FBQ2YsWUFBTSxPQUFPLE1BQU0sU0FBUyxVQUFVLEtBQUssSUFBSSxVQUFVLElBQUksR0FBRyxLQUFLO0FBQ3JFLFVBQUksS0FBSyxXQUFXLEVBQUc7QUFDdkIsY0FBUSxLQUFLO0FBQ2IsWUFBTTtBQUFBLElBQ1I7QUFBQSxFQUNGLFVBQUU7QUFDQSxVQUFNLFNBQVMsTUFBTTtBQUFBLEVBQ3ZCO0FBQ0Y7QUFHQSxlQUFlLFNBQVMsVUFBMEIsTUFBYyxPQUFnQztBQUM5RixRQUFNLE9BQWdCLENBQUM7QUFDdkIsTUFBSSxRQUFRO0FBQ1osU0FBTyxLQUFLLFNBQVMsUUFBUSxRQUFRLGdCQUFnQjtBQUNuRCxVQUFNLE9BQU8sTUFBTSxTQUFTLE1BQU0sT0FBTyxLQUFLLE1BQU07QUFDcEQsUUFBSSxLQUFLLFdBQVcsRUFBRztBQUN2QixlQUFXLENBQUMsT0FBTyxNQUFNLEtBQUssTUFBTTtBQUNsQyxlQUFTLE9BQU87QUFDaEIsWUFBTSxRQUFRLFVBQVUsWUFBWSxXQUFXLE1BQU0sU0FBUyxRQUFRLENBQUMsR0FBRyxNQUFNLEdBQUcsS0FBSztBQUN4RixVQUFJLFVBQVUsT0FBVyxNQUFLLEtBQUssS0FBSztBQUFBLElBQzFDO0FBQ0EsUUFBSSxLQUFLLFdBQVcsRUFBRyxTQUFRO0FBQUEsRUFDakM7QUFDQSxTQUFPO0FBQ1Q7OztBQzdDTyxJQUFNLGFBQTBCLE9BQU8sT0FBTyxFQUFFLE9BQU8sTUFBTSxhQUFhLEVBQUUsQ0FBQztBQVE3RSxTQUFTLGVBQWUsTUFBbUIsT0FBOEI7QUFDOUUsTUFBSSxNQUFNLGlCQUFrQixRQUFPO0FBQ25DLFNBQU8sS0FBSyxTQUFVLE1BQU0sV0FBVyxVQUFhLE1BQU0sV0FBVyxLQUFLO0FBQzVFO0FBR08sU0FBUyxjQUNkLE1BQ0EsT0FDQSxpQkFDYTtBQUNiLFFBQU0sY0FBYyxlQUFlLE1BQU0sS0FBSyxJQUFJLEtBQUssY0FBYyxLQUFLLGNBQWM7QUFDeEYsTUFBSSxnQkFBaUIsUUFBTyxFQUFFLE9BQU8sTUFBTSxZQUFZO0FBQ3ZELFNBQU87QUFBQSxJQUNMLE9BQU87QUFBQSxJQUNQO0FBQUEsSUFDQSxHQUFJLE1BQU0sV0FBVyxTQUFZLENBQUMsSUFBSSxFQUFFLFFBQVEsTUFBTSxPQUFPO0FBQUEsRUFDL0Q7QUFDRjtBQUdPLFNBQVMsY0FBYyxFQUFFLFlBQVksR0FBNkI7QUFDdkUsU0FBTyxFQUFFLE9BQU8sTUFBTSxZQUFZO0FBQ3BDOzs7QUN0Q08sSUFBTSxlQUFlO0FBTXJCLElBQU0sZ0JBQXdCLEtBQUs7QUF5QjFDLGVBQXNCLFdBQ3BCLFVBQ0EsU0FDc0I7QUFDdEIsUUFBTSxFQUFFLFFBQVEsU0FBUyxTQUFTLElBQUk7QUFDdEMsUUFBTSxDQUFDLGNBQWMsZUFBZSxjQUFjLElBQUksTUFBTSxTQUFTLFVBQVU7QUFBQSxJQUM3RTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsRUFDRixDQUFDO0FBQ0QsTUFBSSxpQkFBaUIsT0FBVyxPQUFNLHFCQUFxQixVQUFVLFFBQVEsS0FBSztBQUNsRixRQUFNLFFBQVEsaUJBQWlCO0FBQy9CLFFBQU0sVUFBVSxRQUFRLFFBQVEsT0FBTyxHQUFHLElBQUksYUFBYSxjQUFjLFFBQVEsS0FBSztBQUN0RixRQUFNLE9BQU8sUUFBUSxhQUFhLGNBQWMsYUFBYTtBQUM3RCxRQUFNLGdCQUFnQixRQUFRLElBQUksZUFBZSxjQUFjO0FBQy9ELFFBQU0sT0FBTyxjQUFjLE1BQU0sU0FBUyxRQUFRLGVBQWU7QUFDakUsUUFBTSxnQkFBZ0IsZ0JBQWdCO0FBQ3RDLFFBQU0sUUFBUSxTQUFTLE1BQU07QUFDN0IsTUFBSSxNQUFPLFlBQVcsT0FBTyxRQUFRLEtBQUssRUFBRSxRQUFRLGNBQWMsUUFBUSxDQUFDLENBQUM7QUFDNUUsYUFBVyxPQUFPLFNBQVMsS0FBSyxJQUFJLENBQUM7QUFDckMsYUFBVyxPQUFPLFVBQVUsZUFBZSxhQUFhLENBQUM7QUFDekQsUUFBTSxNQUFNLE1BQU0sRUFBRSxNQUFNLEtBQUssQ0FBQztBQUNoQyxTQUFPLEVBQUUsU0FBUyxNQUFNLGVBQWUsY0FBYztBQUN2RDtBQUdBLGVBQXNCLFlBQVksVUFBeUIsTUFBa0M7QUFDM0YsUUFBTSxRQUFRLFNBQVMsTUFBTTtBQUM3QixhQUFXLE9BQU8sV0FBVyxTQUFTLEtBQUssY0FBYyxJQUFJLENBQUMsQ0FBQztBQUMvRCxRQUFNLE1BQU0sTUFBTSxFQUFFLE1BQU0sS0FBSyxDQUFDO0FBQ2xDO0FBR08sU0FBUyxlQUFlLE9BQXVCO0FBQ3BELFNBQU8sS0FBSyxFQUFFLE1BQU0sQ0FBQztBQUN2QjtBQUVBLGVBQWUscUJBQXFCLFVBQXlCLE9BQThCO0FBQ3pGLFFBQU0sV0FBVyxTQUFTLFNBQVM7QUFBQSxJQUNqQyxLQUFLLE9BQU8sTUFBTSxDQUFDO0FBQUEsSUFDbkIsSUFBSSxTQUFTLFVBQVU7QUFBQSxJQUN2QixTQUFTO0FBQUEsSUFDVCxhQUFhO0FBQUEsSUFDYixlQUFlO0FBQUEsSUFDZixvQkFBb0I7QUFBQSxFQUN0QixDQUFDO0FBQ0QsTUFBSTtBQUNGLFNBQUssTUFBTSxTQUFTLE1BQU0sQ0FBQyxHQUFHLFdBQVcsRUFBRztBQUFBLEVBQzlDLFVBQUU7QUFDQSxVQUFNLFNBQVMsTUFBTTtBQUFBLEVBQ3ZCO0FBQ0EsUUFBTSxJQUFJO0FBQUEsSUFDUjtBQUFBLElBQ0EscUJBQXFCLEtBQUs7QUFBQSxJQUMxQixFQUFFLFNBQVMsRUFBRSxPQUFPLFdBQVcsYUFBYSxFQUFFO0FBQUEsRUFDaEQ7QUFDRjtBQUVBLFNBQVMsYUFBYSxRQUFvQixPQUF1QjtBQUMvRCxRQUFNLEVBQUUsUUFBUSxRQUFRLElBQUksTUFBTSxRQUFRLFFBQVE7QUFDbEQsTUFBSSxPQUFPLFdBQVcsU0FBVSxPQUFNLGFBQWEsUUFBUTtBQUMzRCxNQUFJLFdBQVcsY0FBYztBQUMzQixVQUFNLElBQUk7QUFBQSxNQUNSO0FBQUEsTUFDQSxxQkFBcUIsS0FBSyxlQUFlLE1BQU0sd0JBQXdCLFlBQVk7QUFBQSxNQUVuRixFQUFFLFNBQVMsRUFBRSxPQUFPLFFBQVEsV0FBVyxhQUFhLEVBQUU7QUFBQSxJQUN4RDtBQUFBLEVBQ0Y7QUFDQSxNQUFJLE9BQU8sWUFBWSxTQUFVLE9BQU0sYUFBYSxRQUFRO0FBQzVELFNBQU87QUFDVDtBQUVBLFNBQVMsY0FBYyxRQUE2QztBQUNsRSxRQUFNLEVBQUUsT0FBTyxRQUFRLFlBQVksSUFBSSxNQUFNLFFBQVEsU0FBUztBQUM5RCxNQUFJLE9BQU8sVUFBVSxhQUFhLENBQUNDLFNBQVEsV0FBVyxFQUFHLE9BQU0sYUFBYSxTQUFTO0FBQ3JGLE1BQUksV0FBVyxPQUFXLFFBQU8sRUFBRSxPQUFPLFlBQVk7QUFDdEQsTUFBSSxPQUFPLFdBQVcsU0FBVSxPQUFNLGFBQWEsU0FBUztBQUM1RCxTQUFPLEVBQUUsT0FBTyxRQUFRLFlBQVk7QUFDdEM7QUFFQSxTQUFTLGVBQWUsUUFBd0M7QUFDOUQsUUFBTSxFQUFFLE1BQU0sSUFBSSxNQUFNLFFBQVEsVUFBVTtBQUMxQyxNQUFJLENBQUNBLFNBQVEsS0FBSyxFQUFHLE9BQU0sYUFBYSxVQUFVO0FBQ2xELFNBQU87QUFDVDtBQUVBLFNBQVNBLFNBQVEsT0FBaUM7QUFDaEQsU0FBTyxPQUFPLFVBQVUsWUFBWSxPQUFPLGNBQWMsS0FBSyxLQUFLLFNBQVM7QUFDOUU7QUFFQSxTQUFTLEtBQUssT0FBdUI7QUFDbkMsU0FBTyxPQUFPLEtBQUssS0FBSyxVQUFVLEtBQUssR0FBRyxNQUFNO0FBQ2xEO0FBRUEsU0FBUyxNQUFNLFFBQWdDLE1BQTJDO0FBQ3hGLE1BQUksV0FBVyxPQUFXLE9BQU0sYUFBYSxJQUFJO0FBQ2pELE1BQUk7QUFDSixNQUFJO0FBQ0YsWUFBUSxLQUFLLE1BQU0sT0FBTyxLQUFLLE1BQU0sRUFBRSxTQUFTLE1BQU0sQ0FBQztBQUFBLEVBQ3pELFNBQVMsT0FBTztBQUNkLFVBQU0sYUFBYSxNQUFNLEtBQUs7QUFBQSxFQUNoQztBQUNBLE1BQUksT0FBTyxVQUFVLFlBQVksVUFBVSxLQUFNLE9BQU0sYUFBYSxJQUFJO0FBQ3hFLFNBQU87QUFDVDs7O0FDNUlPLElBQU0sZ0JBQU4sTUFBb0I7QUFBQSxFQUNoQjtBQUFBLEVBQ1Q7QUFBQSxFQUNBO0FBQUEsRUFDQSxhQUFhO0FBQUEsRUFFYixZQUFZLFFBQXFCLE9BQW9CO0FBQ25ELFNBQUssU0FBUztBQUNkLFNBQUssUUFBUSxPQUFPO0FBQ3BCLFNBQUssU0FBUyxPQUFPO0FBQUEsRUFDdkI7QUFBQTtBQUFBLEVBR0EsT0FBNEI7QUFDMUIsV0FBTyxLQUFLLFFBQVEsS0FBSyxTQUFTLEtBQUssUUFBUSxJQUFJO0FBQUEsRUFDckQ7QUFBQTtBQUFBLEVBR0EsT0FBYTtBQUNYLFNBQUs7QUFDTCxRQUFJLENBQUMsS0FBSyxjQUFjLEtBQUssU0FBUyxLQUFLLFFBQVEsZ0JBQWdCLEVBQUcsTUFBSyxTQUFTO0FBQUEsRUFDdEY7QUFBQSxFQUVBLFdBQWlCO0FBQ2YsU0FBSyxhQUFhO0FBQ2xCLFVBQU0sUUFBUSxLQUFLLFNBQVM7QUFDNUIsVUFBTSxRQUFRLEtBQUssT0FBTyxTQUFTLFdBQVcsVUFBVSxlQUFlLEtBQUssR0FBRyxJQUFJO0FBQ25GLFVBQU0sUUFBUSxLQUFLO0FBQUEsTUFDakIsYUFBYSxNQUFNO0FBQ2pCLGFBQUssU0FBUztBQUNkLGFBQUssYUFBYTtBQUFBLE1BQ3BCO0FBQUEsTUFDQSxNQUFNLE1BQU07QUFBQTtBQUFBLElBQ2QsQ0FBQztBQUFBLEVBQ0g7QUFDRjs7O0FDQ08sSUFBTSxlQUFOLE1BQW1CO0FBQUEsRUFDZjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDVCxTQUFTO0FBQUEsRUFFVCxZQUFZLEVBQUUsVUFBVSxRQUFRLFNBQVMsU0FBUyxHQUFzQjtBQUN0RSxVQUFNLEVBQUUsSUFBSSxPQUFPLFdBQVcsSUFBSTtBQUNsQyxTQUFLLFdBQVc7QUFDaEIsU0FBSyxTQUFTO0FBQ2QsU0FBSyxXQUFXO0FBQ2hCLFNBQUssU0FBUztBQUNkLFNBQUssU0FBUyxJQUFJLFlBQVksVUFBVTtBQUFBLE1BQ3RDLFVBQVUsTUFBTSxLQUFLLE1BQU0sTUFBTTtBQUFBLE1BQ2pDLGdCQUFnQixDQUFDLE9BQU8sV0FBVyxLQUFLLGNBQWMsT0FBTyxNQUFNO0FBQUEsTUFDbkUsVUFBVSxDQUFDLE9BQU8sVUFBVTtBQUMxQixhQUFLLEtBQUssWUFBWSxJQUFJLE9BQU8sS0FBSyxDQUFDO0FBQ3ZDLGlCQUFTLEVBQUUsT0FBTyxNQUFNLENBQUM7QUFBQSxNQUMzQjtBQUFBLElBQ0YsQ0FBQztBQUNELFVBQU0sUUFBUSxLQUFLO0FBQ25CLFNBQUssUUFBUSxJQUFJLFNBQVMsUUFBUSxNQUFNLE9BQU8sTUFBTTtBQUNuRCxZQUFNLFNBQVMsV0FBVyxRQUFRLE9BQU8sS0FBSyxJQUFJLEdBQUcsSUFBSTtBQUFBLElBQzNELENBQUM7QUFDRCxTQUFLLFFBQVEsSUFBSSxjQUFjLFVBQVU7QUFBQSxNQUN2QyxZQUFZLFFBQVE7QUFBQSxNQUNwQixlQUFlLFFBQVEsaUJBQWlCLFNBQVMsU0FBUyxZQUFZO0FBQUEsTUFDdEUsV0FBVyxDQUFDLFFBQVEsTUFBTSxRQUFRLEdBQUcsTUFBTTtBQUFBLE1BQzNDLFdBQVcsQ0FBQyxVQUFVLFlBQVksSUFBSSxPQUFPLEtBQUs7QUFBQSxJQUNwRCxDQUFDO0FBQ0QsVUFBTSxPQUFPLEtBQUs7QUFDbEIsVUFBTSxhQUFhLFFBQVE7QUFDM0IsU0FBSyxXQUFXLElBQUksY0FBYyxFQUFFLFVBQVUsT0FBTyxPQUFPLE1BQU0sV0FBVyxDQUFDO0FBQzlFLFVBQU0sV0FBVyxJQUFJLGNBQWMsUUFBUSxLQUFLO0FBQ2hELFVBQU0sVUFBVSxLQUFLO0FBQ3JCLFNBQUssV0FBVyxJQUFJLGNBQWMsRUFBRSxJQUFJLE9BQU8sWUFBWSxNQUFNLE9BQU8sVUFBVSxRQUFRLENBQUM7QUFDM0YsU0FBSyxTQUFTLE1BQU07QUFBQSxFQUN0QjtBQUFBLEVBRUEsSUFBSSxLQUFzQztBQUN4QyxVQUFNLFFBQVEsS0FBSyxNQUFNLEtBQUssR0FBRztBQUNqQyxRQUFJLFVBQVUsT0FBVyxRQUFPLFFBQVEsUUFBUSxLQUFLLFFBQVEsS0FBSyxDQUFDO0FBQ25FLFdBQU8sSUFBSSxRQUFRLENBQUMsU0FBUyxXQUFXO0FBQ3RDLFdBQUssTUFBTSxLQUFLLEtBQUssQ0FBQyxVQUFVLFFBQVEsS0FBSyxRQUFRLEtBQUssQ0FBQyxHQUFHLE1BQU07QUFBQSxJQUN0RSxDQUFDO0FBQUEsRUFDSDtBQUFBLEVBRUEsUUFBUSxNQUFzRDtBQUM1RCxRQUFJLEtBQUssV0FBVyxFQUFHLFFBQU8sUUFBUSxRQUFRLENBQUMsQ0FBQztBQUNoRCxXQUFPLElBQUksUUFBUSxDQUFDLFNBQVMsV0FBVztBQUN0QyxZQUFNLFVBQVUsSUFBSSxNQUF5QixLQUFLLE1BQU07QUFDeEQsVUFBSSxPQUFPLEtBQUs7QUFDaEIsV0FBSyxRQUFRLENBQUMsS0FBSyxVQUFVO0FBQzNCLGFBQUssTUFBTTtBQUFBLFVBQ1Q7QUFBQSxVQUNBLENBQUMsVUFBVTtBQUNULG9CQUFRLEtBQUssSUFBSSxLQUFLLFFBQVEsS0FBSztBQUNuQyxnQkFBSSxFQUFFLFNBQVMsRUFBRyxTQUFRLE9BQU87QUFBQSxVQUNuQztBQUFBLFVBQ0E7QUFBQSxRQUNGO0FBQUEsTUFDRixDQUFDO0FBQUEsSUFDSCxDQUFDO0FBQUEsRUFDSDtBQUFBLEVBRUEsT0FBTyxRQUErQztBQUNwRCxXQUFPLEtBQUssU0FBUyxPQUFPLE1BQU07QUFBQSxFQUNwQztBQUFBLEVBRUEsT0FBTyxLQUFLLE1BQWtFO0FBQzVFLFVBQU0sRUFBRSxTQUFTLElBQUk7QUFDckIsVUFBTSxVQUFVLEtBQUssc0JBQXNCO0FBQzNDLFFBQUk7QUFDRixhQUFPQyxhQUFZLEVBQUUsVUFBVSxPQUFPLEtBQUssUUFBUSxRQUFRLEdBQUcsSUFBSTtBQUFBLElBQ3BFLFNBQVMsT0FBTztBQUNkLFlBQU0sWUFBWSxLQUFLLFNBQVMsSUFBSSxPQUFPLEtBQUs7QUFBQSxJQUNsRDtBQUFBLEVBQ0Y7QUFBQSxFQUVBLE1BQU0sUUFBK0I7QUFDbkMsUUFBSTtBQUNGLGFBQU8sTUFBTSxVQUFVLEtBQUssUUFBUTtBQUFBLElBQ3RDLFNBQVMsT0FBTztBQUNkLFlBQU0sWUFBWSxLQUFLLFNBQVMsSUFBSSxPQUFPLEtBQUs7QUFBQSxJQUNsRDtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsTUFBTSxRQUF1QjtBQUMzQixVQUFNLEtBQUssU0FBUyxLQUFLO0FBQ3pCLFVBQU0sS0FBSyxPQUFPLEtBQUs7QUFDdkIsU0FBSyxNQUFNLEtBQUs7QUFDaEIsUUFBSSxLQUFLLFVBQVUsS0FBSyxPQUFPLEtBQUssTUFBTztBQUUzQyxVQUFNLFFBQVEsWUFBWSxLQUFLLFFBQVE7QUFDdkMsUUFBSSxLQUFLLE1BQU0sZ0JBQWdCLFVBQVUsUUFBVztBQUNsRCxZQUFNLFVBQVUsU0FBUyxXQUFXLE1BQU07QUFDMUMsWUFBTSxNQUFNLGFBQWEsU0FBUyxTQUFTLEVBQUUsYUFBYSxTQUFTLENBQUM7QUFBQSxJQUN0RTtBQUNBLFVBQU0sWUFBWSxLQUFLLFVBQVUsS0FBSyxPQUFPLElBQUk7QUFBQSxFQUNuRDtBQUFBLEVBRUEsUUFBUSxPQUFzQztBQUM1QyxXQUFPLFVBQVUsT0FBTyxLQUFLLE1BQU0sR0FBRyxNQUFNO0FBQUEsRUFDOUM7QUFBQSxFQUVBLGNBQWMsT0FBb0IsUUFBdUI7QUFDdkQsU0FBSyxNQUFNLE1BQU0sTUFBTTtBQUN2QixlQUFXLFdBQVcsTUFBTSxRQUFTLE1BQUssTUFBTSxZQUFZLE9BQU87QUFBQSxFQUNyRTtBQUFBLEVBRUEsd0JBQTZDO0FBQzNDLFdBQU8sTUFBTTtBQUNYLFlBQU0sV0FBVyxLQUFLLE9BQU87QUFDN0IsVUFBSSxhQUFhLE9BQVcsUUFBTyxRQUFRLFFBQVE7QUFDbkQsYUFBTyxJQUFJLFFBQVEsQ0FBQyxTQUFTLFdBQVc7QUFDdEMsYUFBSyxPQUFPLGlCQUFpQixVQUFVLEVBQUUsYUFBYSxTQUFTLE1BQU0sT0FBTyxDQUFDO0FBQUEsTUFDL0UsQ0FBQztBQUFBLElBQ0g7QUFBQSxFQUNGO0FBQUEsRUFFQSxLQUFLLE9BQW9CO0FBQ3ZCLFNBQUssU0FBUztBQUNkLFNBQUssTUFBTSxLQUFLO0FBQ2hCLFNBQUssS0FBSyxTQUFTLEtBQUs7QUFDeEIsU0FBSyxPQUFPLFdBQVcsS0FBSztBQUM1QixTQUFLLE1BQU0sS0FBSyxLQUFLO0FBQUEsRUFDdkI7QUFDRjs7O0FDOUpBLElBQU0sa0JBQWtCO0FBT2pCLElBQU0sZUFBTixNQUE2QztBQUFBLEVBQ3pDO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDVDtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0EsZUFBZTtBQUFBLEVBQ2Ysb0JBQW9CO0FBQUE7QUFBQSxFQUVwQixnQkFBZ0I7QUFBQSxFQUVoQixZQUFZLE9BQW1CLFNBQStCO0FBQzVELFNBQUssS0FBSyxRQUFRO0FBQ2xCLFNBQUssU0FBUztBQUNkLFNBQUssV0FBVztBQUNoQixTQUFLLGVBQWUsT0FBTyxPQUFPO0FBQUEsTUFDaEMsYUFBYTtBQUFBLE1BQ2IsY0FBYyxNQUFNO0FBQUEsTUFDcEIsYUFBYTtBQUFBLE1BQ2IsWUFBWSxhQUFhLE9BQU8sT0FBTztBQUFBLE1BQ3ZDLFFBQVE7QUFBQSxNQUNSLGNBQWM7QUFBQSxNQUNkLFFBQVEsUUFBUTtBQUFBLElBQ2xCLENBQUM7QUFBQSxFQUNIO0FBQUE7QUFBQSxFQUdBLElBQUksY0FBc0I7QUFDeEIsV0FBTyxLQUFLO0FBQUEsRUFDZDtBQUFBO0FBQUEsRUFHQSxNQUFNLE9BQXNCO0FBQzFCLFdBQU8sS0FBSyxZQUFZLEtBQUssTUFBTTtBQUFBLEVBQ3JDO0FBQUEsRUFFQSxJQUFJLEtBQXNDO0FBQ3hDLFdBQU8sS0FBSyxVQUFVLElBQUksR0FBRyxLQUFLLEtBQUssTUFBTSxFQUFFLEtBQUssQ0FBQyxZQUFZLFFBQVEsSUFBSSxHQUFHLENBQUM7QUFBQSxFQUNuRjtBQUFBLEVBRUEsUUFBUSxNQUFzRDtBQUM1RCxXQUFPLEtBQUssVUFBVSxRQUFRLElBQUksS0FBSyxLQUFLLE1BQU0sRUFBRSxLQUFLLENBQUMsWUFBWSxRQUFRLFFBQVEsSUFBSSxDQUFDO0FBQUEsRUFDN0Y7QUFBQSxFQUVBLE9BQU8sUUFBK0M7QUFDcEQsV0FBTyxLQUFLLFVBQVUsT0FBTyxNQUFNLEtBQUssS0FBSyxnQkFBZ0IsTUFBTTtBQUFBLEVBQ3JFO0FBQUEsRUFFQSxPQUFPLEtBQUssTUFBa0U7QUFDNUUsVUFBTSxVQUFVLEtBQUssWUFBYSxNQUFNLEtBQUssTUFBTTtBQUNuRCxXQUFPLFFBQVEsS0FBSyxJQUFJO0FBQUEsRUFDMUI7QUFBQSxFQUVBLE1BQU0sUUFBK0I7QUFDbkMsVUFBTSxVQUFVLEtBQUssWUFBYSxNQUFNLEtBQUssTUFBTTtBQUNuRCxXQUFPLE1BQU0sUUFBUSxNQUFNO0FBQUEsRUFDN0I7QUFBQSxFQUVBLE1BQU0sUUFBdUI7QUFDM0IsT0FBRztBQUNELFlBQU0sS0FBSyxVQUFVLE1BQU0sTUFBTSxNQUFTO0FBQzFDLFlBQU0sVUFBVSxLQUFLO0FBQ3JCLFdBQUssV0FBVztBQUVoQixZQUFNLFNBQVMsTUFBTSxFQUFFLE1BQU0sTUFBTSxNQUFTO0FBQUEsSUFDOUMsU0FBUyxLQUFLLGFBQWE7QUFDM0IsVUFBTSxLQUFLLGFBQWE7QUFBQSxFQUMxQjtBQUFBLEVBRUEsZ0JBQWdCLFFBQStDO0FBQzdELFVBQU0sUUFBUSxjQUFjLE1BQU07QUFDbEMsVUFBTSxFQUFFLElBQUksV0FBVyxJQUFJLEtBQUs7QUFDaEMsUUFBSSxLQUFLLGdCQUFnQixLQUFLLEtBQUssZ0JBQWdCLFFBQVEsWUFBWTtBQUNyRSxhQUFPLFFBQVEsT0FBTyxnQkFBZ0IsSUFBSSxVQUFVLENBQUM7QUFBQSxJQUN2RDtBQUNBLFVBQU0sTUFBTSxjQUFjLE1BQU07QUFDaEMsU0FBSyxpQkFBaUI7QUFDdEIsV0FBTyxLQUFLLE1BQU0sRUFDZixRQUFRLE1BQU07QUFDYixXQUFLLGlCQUFpQjtBQUFBLElBQ3hCLENBQUMsRUFDQSxLQUFLLENBQUMsWUFBWSxRQUFRLE9BQU8sR0FBRyxDQUFDO0FBQUEsRUFDMUM7QUFBQSxFQUVBLFFBQStCO0FBQzdCLFFBQUksS0FBSyxhQUFhLE9BQVcsUUFBTyxLQUFLO0FBQzdDLFVBQU0sVUFBVSxLQUFLO0FBQ3JCLFFBQUksWUFBWSxVQUFhLEtBQUssU0FBUyxNQUFNLFlBQVksSUFBSSxRQUFRLFNBQVM7QUFDaEYsYUFBTyxRQUFRLE9BQU8sUUFBUSxLQUFLO0FBQUEsSUFDckM7QUFDQSxXQUFPLEtBQUssY0FBYyxNQUFNLEtBQUssYUFBYSxDQUFDO0FBQUEsRUFDckQ7QUFBQSxFQUVBLGNBQWMsTUFBMEQ7QUFDdEUsU0FBSyxXQUFXLEtBQUssZUFBZSxLQUFLLENBQUM7QUFDMUMsV0FBTyxLQUFLO0FBQUEsRUFDZDtBQUFBLEVBRUEsTUFBTSxlQUFlLFNBQXVEO0FBQzFFLFFBQUk7QUFDRixZQUFNLFVBQVUsTUFBTTtBQUN0QixXQUFLLFdBQVc7QUFDaEIsV0FBSyxXQUFXO0FBQ2hCLGFBQU87QUFBQSxJQUNULFNBQVMsT0FBTztBQUNkLFlBQU0sVUFBVSxLQUFLLFNBQVMsTUFBTSxZQUFZLElBQUk7QUFDcEQsV0FBSyxXQUFXLEVBQUUsT0FBTyxRQUFRO0FBQ2pDLFlBQU07QUFBQSxJQUNSLFVBQUU7QUFDQSxXQUFLLFdBQVc7QUFBQSxJQUNsQjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsTUFBTSxhQUFhLFFBQTRFO0FBQzdGLGVBQVcsS0FBSyxZQUFZLFFBQVcsNkNBQTZDO0FBQ3BGLFNBQUssVUFBVSxNQUFNLEtBQUssT0FBTyxLQUFLO0FBQ3RDLFFBQUk7QUFDRixZQUFNLEVBQUUsU0FBUyxJQUFJLEtBQUs7QUFDMUIsWUFBTSxTQUFTLFFBQVE7QUFDdkIsWUFBTSxTQUFTLE1BQU0sS0FBSyxZQUFZLFFBQVE7QUFDOUMsV0FBSyxvQkFBb0I7QUFDekIsV0FBSyxlQUFlLE9BQU8sS0FBSztBQUNoQyxhQUFPLElBQUksYUFBYTtBQUFBLFFBQ3RCO0FBQUEsUUFDQTtBQUFBLFFBQ0EsU0FBUyxLQUFLO0FBQUEsUUFDZCxVQUFVLENBQUMsV0FBVyxLQUFLLFNBQVMsTUFBTTtBQUFBLE1BQzVDLENBQUM7QUFBQSxJQUNILFNBQVMsT0FBTztBQUNkLFlBQU0sS0FBSyxhQUFhLEVBQUUsTUFBTSxNQUFNLE1BQVM7QUFDL0MsWUFBTSxVQUFVLEtBQUssT0FBTyxNQUFNLEtBQUs7QUFBQSxJQUN6QztBQUFBLEVBQ0Y7QUFBQSxFQUVBLE1BQU0sWUFBWSxVQUErQztBQUMvRCxVQUFNLEVBQUUsUUFBUSxRQUFRLEtBQUssSUFBSSxLQUFLO0FBQ3RDLFdBQU8sTUFBTSxXQUFXLFVBQVU7QUFBQSxNQUNoQyxPQUFPLEtBQUssT0FBTztBQUFBLE1BQ25CLFFBQVEsTUFBTSxPQUFPO0FBQUEsTUFDckIsa0JBQWtCLEtBQUs7QUFBQSxNQUN2QixpQkFBaUIsU0FBUztBQUFBLE1BQzFCO0FBQUEsSUFDRixDQUFDO0FBQUEsRUFDSDtBQUFBO0FBQUEsRUFHQSxTQUFTLEVBQUUsT0FBTyxNQUFNLEdBQXNCO0FBQzVDLFNBQUssV0FBVztBQUVoQixRQUFJLEtBQUssU0FBUyxTQUFTLFFBQVFDLFdBQVUsS0FBSyxNQUFNLG1CQUFtQjtBQUN6RSxXQUFLLG9CQUFvQjtBQUFBLElBQzNCO0FBQ0EsUUFBSSxVQUFtQjtBQUN2QixVQUFNLFdBQVcsS0FBSyxjQUFjLFlBQVk7QUFDOUMsWUFBTSxLQUFLLGFBQWE7QUFDeEIsYUFBTyxNQUFNLEtBQUssYUFBYSxPQUFPLGFBQWE7QUFDakQsWUFBSSxLQUFLLE9BQU8sYUFBYyxXQUFXLE1BQU0sV0FBVyxVQUFVLEtBQUssS0FBTTtBQUFBLE1BQ2pGLENBQUM7QUFBQSxJQUNILENBQUM7QUFDRCxVQUFNQyxVQUFTLE1BQVk7QUFDekIsaUJBQVcsVUFBVSxNQUFNLFNBQVM7QUFDbEMsWUFBSSxZQUFZLEtBQU0sUUFBTyxZQUFZO0FBQUEsWUFDcEMsUUFBTyxLQUFLLFlBQVksS0FBSyxJQUFJLFNBQVMsS0FBSyxDQUFDO0FBQUEsTUFDdkQ7QUFBQSxJQUNGO0FBQ0EsYUFBUyxLQUFLQSxTQUFRQSxPQUFNO0FBQUEsRUFDOUI7QUFBQSxFQUVBLE1BQU0sZUFBOEI7QUFDbEMsVUFBTSxTQUFTLEtBQUs7QUFDcEIsUUFBSSxXQUFXLE9BQVc7QUFDMUIsVUFBTSxPQUFPLE1BQU07QUFDbkIsU0FBSyxVQUFVO0FBQUEsRUFDakI7QUFDRjtBQUVBLFNBQVMsYUFDUCxPQUNBLEVBQUUsS0FBSyxHQUM0QjtBQUNuQyxNQUFJLENBQUMsTUFBTSxVQUFXLFFBQU87QUFDN0IsU0FBTyxTQUFTLFFBQVEsTUFBTSxjQUFjLFNBQVM7QUFDdkQ7OztBQ3ROQSxTQUFTLGdCQUFnQjtBQUV6QixJQUFNLGVBQWU7QUFNckIsZUFBc0IsZUFBNEM7QUFDaEUsTUFBSTtBQUNGLFVBQU0sTUFBTSxNQUFNLFNBQVMsY0FBYyxRQUFRLEdBQUcsS0FBSztBQUN6RCxXQUFPLE9BQU8sS0FBSyxTQUFZO0FBQUEsRUFDakMsUUFBUTtBQUNOLFdBQU87QUFBQSxFQUNUO0FBQ0Y7OztBQ2tFQSxJQUFNLE1BQU0sT0FBTztBQUNuQixJQUFNLFlBQVksS0FBSztBQUN2QixJQUFNLFNBQVMsS0FBSyxLQUFLLEtBQUs7QUFHdkIsU0FBUyxvQkFDZCxTQUNBLFdBQ3NCO0FBQ3RCLE1BQUksT0FBTyxZQUFZLFlBQVksWUFBWSxLQUFNLE9BQU0sUUFBUSwyQkFBMkI7QUFDOUYsUUFBTSxFQUFFLEtBQUssV0FBVyxPQUFPLEVBQUUsU0FBUyxJQUFLLEdBQUcsZ0JBQWdCLE1BQU0sSUFBSTtBQUM1RSxNQUFJLE9BQU8sT0FBTyxZQUFZLE9BQU8sR0FBSSxPQUFNLFFBQVEsK0JBQStCO0FBQ3RGLE1BQUksT0FBTyxrQkFBa0IsVUFBVyxPQUFNLFFBQVEsaUNBQWlDO0FBQ3ZGLFlBQVUsSUFBSTtBQUNkLFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBLFlBQVksUUFBUSxjQUFjLFFBQVEsY0FBYyxLQUFLLEtBQUssQ0FBQyxHQUFHLFNBQVMsQ0FBQztBQUFBLElBQ2hGLFlBQVksUUFBUSxjQUFjLFFBQVEsY0FBYyxLQUFLLEtBQUssQ0FBQyxHQUFHLFNBQVMsQ0FBQztBQUFBLElBQ2hGLGlCQUFpQixRQUFRLG1CQUFtQixRQUFRLG1CQUFtQixLQUFNLENBQUMsR0FBRyxNQUFNLENBQUM7QUFBQSxJQUN4RixRQUFRLGNBQWMsUUFBUSxVQUFVLENBQUMsQ0FBQztBQUFBLElBQzFDLGlCQUFpQixRQUFRLG1CQUFtQixRQUFRLG1CQUFtQixJQUFJLEtBQUssQ0FBQyxHQUFHLEtBQUssRUFBRSxDQUFDO0FBQUEsSUFDNUYsa0JBQWtCLFFBQVEsb0JBQW9CLFFBQVEsb0JBQW9CLElBQUksS0FBSztBQUFBLE1BQ2pGLEtBQUs7QUFBQSxNQUNMLEtBQUs7QUFBQSxJQUNQLENBQUM7QUFBQSxJQUNELE9BQU8sUUFBUSxTQUFTO0FBQUEsSUFDeEIsUUFBUSxRQUFRLFVBQVU7QUFBQSxJQUMxQixRQUFRLFFBQVEsVUFBVTtBQUFBLEVBQzVCO0FBQ0Y7QUFFQSxTQUFTLGNBQWMsU0FBZ0Q7QUFDckUsUUFBTSxTQUFTLEVBQUUsR0FBRyxnQkFBZ0IsR0FBRyxRQUFRO0FBQy9DLGFBQVcsQ0FBQyxNQUFNLEtBQUssS0FBSyxPQUFPLFFBQVEsTUFBTTtBQUMvQyxZQUFRLFVBQVUsSUFBSSxJQUFJLE9BQU8sQ0FBQyxHQUFHLEtBQUssRUFBRSxDQUFDO0FBQy9DLFNBQU8sT0FBTyxPQUFPLE1BQU07QUFDN0I7QUFFQSxTQUFTLFVBQVUsTUFBcUI7QUFDdEMsTUFBSSxPQUFPLFNBQVMsVUFBVztBQUMvQixNQUFJLE9BQU8sU0FBUyxZQUFZLFNBQVMsUUFBUSxFQUFFLGFBQWEsT0FBTztBQUNyRSxVQUFNLFFBQVEseUNBQXlDO0FBQUEsRUFDekQ7QUFDQSxVQUFRLGdCQUFnQixLQUFLLFNBQVMsQ0FBQyxHQUFHLE1BQU0sQ0FBQztBQUNuRDtBQUVBLFNBQVMsUUFBUSxNQUFjLE9BQWdCLENBQUMsS0FBSyxHQUFHLEdBQXNDO0FBQzVGLE1BQUksT0FBTyxVQUFVLFlBQVksQ0FBQyxPQUFPLGNBQWMsS0FBSyxLQUFLLFFBQVEsT0FBTyxRQUFRLEtBQUs7QUFDM0YsVUFBTSxRQUFRLEdBQUcsSUFBSSw0QkFBNEIsR0FBRyxPQUFPLEdBQUcsRUFBRTtBQUFBLEVBQ2xFO0FBQ0EsU0FBTztBQUNUO0FBR08sU0FBUyxRQUFRLFFBQStCO0FBQ3JELFNBQU8sSUFBSSxjQUFjLHdCQUF3QixtQkFBbUIsTUFBTSxHQUFHO0FBQy9FOzs7QUMzSUEsU0FBUyxvQkFBb0I7QUFDN0IsU0FBUyxPQUFPLGdCQUFnQjs7O0FDV2hDLElBQU0sU0FBUyx1QkFBTyxJQUFJLGdDQUFnQztBQUUxRCxTQUFTLFNBQTRCO0FBQ25DLFFBQU0sU0FBUztBQUNmLFNBQU8sTUFBTSxNQUFNLG9CQUFJLElBQUk7QUFDM0IsU0FBTyxPQUFPLE1BQU07QUFDdEI7QUFHTyxTQUFTLFdBQVcsT0FBcUIsTUFBb0I7QUFDbEUsUUFBTSxPQUFPLE9BQU87QUFDcEIsTUFBSSxLQUFLLElBQUksS0FBSyxFQUFHLE9BQU0saUJBQWlCLElBQUk7QUFDaEQsT0FBSyxJQUFJLEtBQUs7QUFDaEI7QUFHTyxTQUFTLGFBQWEsT0FBMkI7QUFDdEQsU0FBTyxFQUFFLE9BQU8sS0FBSztBQUN2Qjs7O0FEV08sU0FBUyxZQUFZLE1BQWMsU0FBMkM7QUFDbkYsU0FBTztBQUFBLElBQ0wsTUFBTTtBQUFBLElBQ04sV0FBVztBQUFBLElBQ1gsYUFBYTtBQUFBLElBQ2IsY0FBYztBQUFBLElBQ2QsY0FBYztBQUFBLElBQ2QsTUFBTSxPQUFnQztBQUNwQyxVQUFJO0FBQ0YsY0FBTSxNQUFNLE1BQU0sRUFBRSxXQUFXLEtBQUssQ0FBQztBQUNyQyxlQUFPLE1BQU0sV0FBVyxNQUFNLFNBQVMsSUFBSSxHQUFHLE9BQU87QUFBQSxNQUN2RCxTQUFTLE9BQU87QUFDZCxjQUFNLFVBQVUsTUFBTSxLQUFLO0FBQUEsTUFDN0I7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUNGO0FBRUEsZUFBZSxXQUNiLFVBQ0EsRUFBRSxpQkFBaUIsaUJBQWlCLEdBQ1g7QUFDekIsYUFBVyxVQUFVLFFBQVE7QUFDN0IsTUFBSTtBQUNGLFVBQU0sV0FBVyxJQUFJLGFBQTZCLFVBQVU7QUFBQSxNQUMxRCxXQUFXO0FBQUEsTUFDWCxpQkFBaUI7QUFBQSxJQUNuQixDQUFDO0FBQ0QsVUFBTSxTQUFTLEtBQUs7QUFDcEIsV0FBTztBQUFBLE1BQ0w7QUFBQSxNQUNBLE1BQU0sUUFBdUI7QUFDM0IsY0FBTSxTQUFTLE1BQU07QUFDckIscUJBQWEsUUFBUTtBQUFBLE1BQ3ZCO0FBQUEsSUFDRjtBQUFBLEVBQ0YsU0FBUyxPQUFPO0FBQ2QsaUJBQWEsUUFBUTtBQUNyQixVQUFNO0FBQUEsRUFDUjtBQUNGO0FBR08sU0FBUyxjQUFjLEVBQUUsVUFBVSxZQUFZLEdBQW1DO0FBQ3ZGLE1BQUksT0FBTyxVQUFVLFVBQVUsY0FBYyxPQUFPLFNBQVMsYUFBYSxZQUFZO0FBQ3BGLFVBQU0sUUFBUSw2Q0FBNkM7QUFBQSxFQUM3RDtBQUNBLFFBQU0sT0FBTztBQUNiLFFBQU0sWUFBWSxvQkFBb0I7QUFDdEMsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBLFdBQVcsU0FBUyxTQUFTLGVBQWU7QUFBQSxJQUM1QyxhQUFhLGVBQWU7QUFBQSxJQUM1QixjQUFjLFNBQVMsU0FBUyxzQkFBc0I7QUFBQSxJQUN0RCxjQUFjO0FBQUEsSUFDZCxNQUFNLE9BQWdDO0FBQ3BDLGlCQUFXLFVBQVUsSUFBSTtBQUN6QixVQUFJO0FBQ0YsY0FBTSxTQUFTLEtBQUs7QUFBQSxNQUN0QixTQUFTLE9BQU87QUFDZCxxQkFBYSxRQUFRO0FBQ3JCLGNBQU0sVUFBVSxNQUFNLEtBQUs7QUFBQSxNQUM3QjtBQUNBLGFBQU87QUFBQSxRQUNMO0FBQUEsUUFDQSxNQUFNLFFBQXVCO0FBQzNCLGdCQUFNLFNBQVMsTUFBTTtBQUNyQix1QkFBYSxRQUFRO0FBQUEsUUFDdkI7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFDRjs7O0FFaEdPLFNBQVMsYUFDZCxPQUNBLFVBQStCLENBQUMsR0FDdkI7QUFDVCxTQUFPLFlBQVksT0FBTyxPQUFPLEVBQUU7QUFDckM7QUFnQkEsU0FBUyxZQUNQLE9BQ0EsU0FDK0Q7QUFDL0QsTUFBSSxVQUFVLEdBQUksT0FBTSxRQUFRLGlDQUFpQztBQUNqRSxRQUFNLFNBQVMsT0FBTyxVQUFVO0FBQ2hDLE1BQUksQ0FBQyxXQUFXLE9BQU8sVUFBVSxZQUFZLFVBQVUsT0FBTztBQUM1RCxVQUFNLFFBQVEsNENBQTRDO0FBQUEsRUFDNUQ7QUFDQSxRQUFNLFdBQVcsb0JBQW9CLFNBQVMsU0FBUyxRQUFRLE9BQU87QUFDdEUsUUFBTSxVQUFVLElBQUk7QUFBQSxJQUNsQixTQUFTLFlBQVksT0FBTyxRQUFRLElBQUksY0FBYyxLQUFLO0FBQUEsSUFDM0Q7QUFBQSxFQUNGO0FBQ0EsU0FBTyxFQUFFLFNBQVMsWUFBWSxTQUFTLEVBQUUsT0FBTyxTQUFTLE1BQU0sQ0FBQyxHQUFHLFFBQVE7QUFDN0U7OztBQ25EQSxTQUFTLGdCQUFBQyxxQkFBb0I7QUFDN0IsU0FBUyxjQUFjO0FBQ3ZCLE9BQU8sb0JBQW9CLEVBQUUsV0FBVyxNQUFNLE9BQU8sS0FBSyxDQUFDO0FBQzNELElBQU0sSUFBSTtBQUFWLElBQWlCLElBQUk7QUFDckIsZUFBZSxLQUFLLE1BQWMsSUFBcUM7QUFDckUsTUFBSSxJQUFJO0FBQUcsUUFBTSxJQUFJLFlBQVksSUFBSTtBQUNyQyxRQUFNLFFBQVEsSUFBSSxNQUFNLEtBQUssRUFBRSxRQUFRLEdBQUcsR0FBRyxZQUFZO0FBQUUsV0FBTyxJQUFJLEdBQUc7QUFBRSxZQUFNLElBQUk7QUFBSyxZQUFNLEdBQUcsQ0FBQztBQUFBLElBQUc7QUFBQSxFQUFFLENBQUMsQ0FBQztBQUMzRyxRQUFNLElBQUksS0FBSyxZQUFZLElBQUksSUFBSSxLQUFLO0FBQU0sVUFBUSxJQUFJLEtBQUssT0FBTyxFQUFFLEdBQUcsS0FBSyxNQUFNLENBQUMsQ0FBQztBQUFHLFNBQU87QUFDcEc7QUFDQSxJQUFNLE1BQU0sSUFBSUEsY0FBNkIsc0JBQXNCO0FBQUcsTUFBTSxJQUFJLEtBQUs7QUFDckYsSUFBTSxLQUFLLE1BQU0sU0FBUyxFQUFFLE9BQU8sRUFBRSxHQUFHLGFBQWEsb0JBQW9CLEVBQUUsRUFBRSxDQUFDO0FBQzlFLElBQU0sS0FBSyxhQUFhLHFCQUFxQjtBQUM3QyxJQUFNLE1BQU0sSUFBSSxPQUFPLEVBQUU7QUFDekIsU0FBUyxRQUFRLEdBQUcsUUFBUSxHQUFHLFNBQVM7QUFDdEMsUUFBTSxJQUFJLE1BQU0sS0FBSyxXQUFXLENBQUMsTUFBTSxJQUFJLElBQUksU0FBVSxJQUFJLE9BQVEsR0FBRyxNQUFNLElBQUksS0FBSyxDQUFDO0FBQ3hGLFFBQU0sSUFBSSxNQUFNLEtBQUssVUFBVSxDQUFDLE1BQU0sR0FBRyxJQUFJLFNBQVUsSUFBSSxPQUFRLEdBQUcsTUFBTSxJQUFJLEtBQUssQ0FBQztBQUN0RixRQUFNLElBQUksTUFBTSxLQUFLLGVBQWUsQ0FBQyxNQUFNLEdBQUcsT0FBTyxFQUFFLFFBQVEsQ0FBQyxFQUFFLE1BQU0sT0FBTyxLQUFLLFNBQVUsSUFBSSxPQUFRLEdBQUcsT0FBTyxPQUFPLEtBQUssTUFBTSxJQUFJLEtBQUssRUFBRSxDQUFDLEVBQUUsQ0FBQyxDQUFDO0FBQ3RKLFFBQU0sSUFBSSxNQUFNLEtBQUssV0FBVyxDQUFDLE1BQU0sSUFBSSxJQUFJLFNBQVUsSUFBSSxTQUFVLENBQUMsQ0FBQztBQUN6RSxRQUFNLElBQUksTUFBTSxLQUFLLFVBQVUsQ0FBQyxNQUFNLEdBQUcsSUFBSSxTQUFVLElBQUksU0FBVSxDQUFDLENBQUM7QUFDdkUsVUFBUSxJQUFJLGNBQWMsSUFBSSxHQUFHLFFBQVEsQ0FBQyxHQUFHLFlBQVksSUFBSSxHQUFHLFFBQVEsQ0FBQyxHQUFHLFFBQVEsSUFBSSxHQUFHLFFBQVEsQ0FBQyxDQUFDO0FBQ3ZHO0FBQ0EsTUFBTSxHQUFHLE1BQU07QUFBRyxNQUFNLElBQUksTUFBTTtBQUFHLE1BQU0sR0FBRyxNQUFNOyIsCiAgIm5hbWVzIjogWyJFdmVudEVtaXR0ZXIiLCAiRXZlbnRFbWl0dGVyIiwgImNvdW50IiwgInNldHRsZSIsICJjb3VudCIsICJrZXlCeXRlcyIsICJ0ZXh0IiwgInRleHQiLCAia2VlcCIsICJ0ZXh0IiwgImtleUJ5dGVzIiwgInZhbHVlQnl0ZXMiLCAibmV4dFBhZ2UiLCAiRk9STUFUIiwgImtleUludmFsaWQiLCAia3YiLCAidGV4dCIsICJ2YWx1ZUludmFsaWQiLCAic3VtIiwgIm9wdGlvbkludmFsaWQiLCAidGV4dCIsICJ0ZXh0IiwgImNsYWltcyIsICJub2RlIiwgIkZPUk1BVCIsICJ0ZXh0IiwgIm9wdGlvbkludmFsaWQiLCAia2V5SW52YWxpZCIsICJ2YWx1ZUJ5dGVzIiwgIm9wdGlvbkludmFsaWQiLCAiZmFpbHVyZU9mIiwgInRleHQiLCAiSEFTX0VYUElSWSIsICJOT1RfQVNDSUkiLCAidGV4dCIsICJOT05FIiwgInJlc3VsdCIsICJOT19WQUxVRSIsICJCWVRFX0tFWVMiLCAic2NhbkVudHJpZXMiLCAiaXNDb3VudCIsICJzY2FuRW50cmllcyIsICJmYWlsdXJlT2YiLCAic2V0dGxlIiwgIkNsYXNzaWNMZXZlbCJdCn0K
