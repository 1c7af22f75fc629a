import type { ConformanceOptions } from './conformance-options.ts';
import { ConformanceSuite } from './conformance-suite.ts';
import { checkCases } from './cases/check-cases.ts';
import { counterCases } from './cases/counter-cases.ts';
import { logCases } from './cases/log-cases.ts';
import { pointReadCases } from './cases/point-read-cases.ts';
import { putAndDeleteCases } from './cases/put-and-delete-cases.ts';
import { returningCases } from './cases/returning-cases.ts';
import { stampCases } from './cases/stamp-cases.ts';
import { versionCases } from './cases/version-cases.ts';

/**
 * Declares the tests that every engine, and every wrapper that claims to be a `Storage`, passes
 * unmodified: `storageConformance({ test, open })` with the `test` of any runner. An engine that
 * goes without a feature says so in `lacks` and is then held to refuse it.
 */
export function storageConformance(options: ConformanceOptions): void {
  const suite = new ConformanceSuite(options);
  pointReadCases(suite);
  putAndDeleteCases(suite);
  checkCases(suite);
  stampCases(suite);
  counterCases(suite);
  logCases(suite);
  returningCases(suite);
  versionCases(suite);
}
