import type { Bench } from './bench.ts';
import { kvLevelBench } from './benches/kv-level-bench.ts';
import { kvMemoryBench } from './benches/kv-memory-bench.ts';
import { ringBench } from './benches/ring-bench.ts';

/** Every bench of the command. */
export const BENCHES: readonly Bench[] = Object.freeze([ringBench, kvMemoryBench, kvLevelBench]);
