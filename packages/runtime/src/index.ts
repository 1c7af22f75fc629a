export type { Clock, Timer } from './clock.ts';
export { systemClock } from './system-clock.ts';
export type { Random } from './random.ts';
export { seededRandom } from './seeded-random.ts';
export { systemRandom } from './system-random.ts';
export {
  SpillwayError,
  isSpillwayError,
  mayHaveApplied,
  type Applied,
  type SpillwayErrorOptions,
} from './spillway-error.ts';
export { abortedError } from './sleep-on.ts';
export { settleWithin, type SettleLimits } from './settle-within.ts';
export { assertNever, assertThat } from './assert.ts';
export { BoundedQueue } from './bounded-queue.ts';
export { DeadlineQueue, type Deadline } from './deadline-queue.ts';
export { TypedEvents, type EventMap, type EventSource } from './typed-events.ts';
