/** What a crash costs. */
export interface CrashOptions {
  /**
   * `false` (default): nothing, as when a process is killed and its disk keeps all: `incarnation`
   * stays. `true`: every commit since the last `flush()`. `'some'`: a random number of the newest
   * commits since then, possibly none or all; what stays is always a prefix, without a hole. With
   * either of the last two `incarnation` rises.
   */
  readonly loseUnflushed?: boolean | 'some';
}
