/** One thing that tidy found, at one place. */
export interface Finding {
  /** Path from the repository's root, with `/`. */
  readonly path: string;
  /** 1 for the first line. */
  readonly line: number;
  /** Name of the rule, for people who search. */
  readonly rule: string;
  /** What is wrong and what to do instead. */
  readonly message: string;
  /** Warnings are printed and do not fail the run. */
  readonly severity: 'error' | 'warning';
}

/** What a rule says; the runner adds its name. */
export type RuleFinding = Omit<Finding, 'rule' | 'severity'> & {
  /** Default `error`. */
  readonly severity?: Finding['severity'];
};
