import type { ConformanceOptions } from './conformance-options.ts';
import { ConformanceSuite } from './conformance-suite.ts';
import { abortCases } from './cases/abort-cases.ts';
import { atomicityCases } from './cases/atomicity-cases.ts';
import { badInputCases } from './cases/bad-input-cases.ts';
import { capabilityCases } from './cases/capability-cases.ts';
import { checkCases } from './cases/check-cases.ts';
import { closingCases } from './cases/closing-cases.ts';
import { concurrencyCases } from './cases/concurrency-cases.ts';
import { counterCases } from './cases/counter-cases.ts';
import { expiryCases } from './cases/expiry-cases.ts';
import { keyOrderCases } from './cases/key-order-cases.ts';
import { limitCases } from './cases/limit-cases.ts';
import { logCases } from './cases/log-cases.ts';
import { pointReadCases } from './cases/point-read-cases.ts';
import { putAndDeleteCases } from './cases/put-and-delete-cases.ts';
import { randomCases } from './cases/random-cases.ts';
import { reopeningCases } from './cases/reopening-cases.ts';
import { returningCases } from './cases/returning-cases.ts';
import { scanCases } from './cases/scan-cases.ts';
import { scanWhileWritingCases } from './cases/scan-while-writing-cases.ts';
import { stampCases } from './cases/stamp-cases.ts';
import { statsCases } from './cases/stats-cases.ts';
import { valueCopyCases } from './cases/value-copy-cases.ts';
import { versionCases } from './cases/version-cases.ts';

/** The cases in the order of their report: the manifest first, the long runs last. */
const CASES: readonly ((suite: ConformanceSuite) => void)[] = [
  capabilityCases,
  pointReadCases,
  putAndDeleteCases,
  checkCases,
  stampCases,
  counterCases,
  logCases,
  returningCases,
  versionCases,
  atomicityCases,
  valueCopyCases,
  keyOrderCases,
  scanCases,
  scanWhileWritingCases,
  expiryCases,
  concurrencyCases,
  limitCases,
  badInputCases,
  abortCases,
  closingCases,
  statsCases,
  reopeningCases,
  randomCases,
];

/**
 * Declares the tests that every engine, and every wrapper that claims to be a `Storage`, passes
 * unmodified: `storageConformance({ test, open })` with the `test` of any runner. An engine that
 * goes without a feature says so in `lacks` and is then held to refuse it.
 */
export function storageConformance(options: ConformanceOptions): void {
  const suite = new ConformanceSuite(options);
  for (const declare of CASES) declare(suite);
}
