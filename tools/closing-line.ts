import type { Reporter, TestCase, TestModule, Vitest } from 'vitest/node';

/**
 * A test whose name carries this may be skipped under CI: its subject says by its capabilities that
 * there is nothing to test. Every other skip there means that a server or browser is missing, and
 * a check that did not run must not look like one that passed.
 */
export const CAPABILITY_MARKER = '(capability)';

/** What the closing line counts. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** Full names of the tests that did not run. */
  readonly skipped: readonly string[];
  /** Those of them that must run here. */
  readonly refused: readonly string[];
}

/** The end of one test, as {@link tally} reads it. */
export interface Outcome {
  readonly name: string;
  readonly state: 'passed' | 'failed' | 'skipped' | 'pending';
}

/** Counts outcomes; under `isCi` a skip without the {@link CAPABILITY_MARKER} is a failure. */
export function tally(outcomes: readonly Outcome[], isCi: boolean): Tally {
  const named = (state: Outcome['state']): string[] =>
    outcomes.filter((outcome) => outcome.state === state).map(({ name }) => name);
  const skipped = [...named('skipped'), ...named('pending')];
  const refused = isCi ? skipped.filter((name) => !name.includes(CAPABILITY_MARKER)) : [];
  return {
    passed: named('passed').length,
    failed: named('failed').length + refused.length,
    skipped,
    refused,
  };
}

/**
 * Ends every run with `N passed, N failed`, alone on the last line, after naming each test that
 * was skipped. A module that does not load and an error outside a test count as failures.
 */
export default class ClosingLine implements Reporter {
  readonly #isCi = isTruthy(process.env['CI']);
  /** `-t name` skips all others on purpose: these are not worth a line each, nor a failure. */
  #isFiltered = false;

  onInit(vitest: Vitest): void {
    this.#isFiltered = vitest.config.testNamePattern !== undefined;
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const broken = modules.filter(failedOutsideTests).length + errors.length;
    const outcomes = modules.flatMap((module) => [...module.children.allTests()].map(outcomeOf));
    const isStrict = this.#isCi && !this.#isFiltered;
    const { passed, failed, skipped, refused } = tally(outcomes, isStrict);
    const lines = this.#isFiltered ? [] : skipped.map((name) => `SKIPPED ${name}`);
    if (refused.length > 0) {
      lines.push(`${refused.length} skipped tests count as failures because CI is set.`);
    }
    process.on('exit', () => {
      if (failed + broken > 0) process.exitCode = 1;
      process.stdout.write(
        [...lines, `${passed} passed, ${failed + broken} failed`, ''].join('\n'),
      );
    });
  }
}

function outcomeOf(test: TestCase): Outcome {
  return { name: `${test.module.relativeModuleId} > ${test.fullName}`, state: test.result().state };
}

/** A module that failed though none of its tests did: it did not load, or a hook threw. */
function failedOutsideTests(module: TestModule): boolean {
  return module.state() === 'failed' && [...module.children.allTests('failed')].length === 0;
}

function isTruthy(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== 'false' && value !== '0';
}
