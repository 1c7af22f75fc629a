import type { Rule } from './rule.ts';
import { bannedCallsRule } from './rules/banned-calls-rule.ts';
import { castsRule } from './rules/casts-rule.ts';
import { exportsRule } from './rules/exports-rule.ts';
import { inheritanceRule } from './rules/inheritance-rule.ts';
import { layersRule } from './rules/layers-rule.ts';
import { machineRule } from './rules/machine-rule.ts';
import { namesRule } from './rules/names-rule.ts';
import { openEndsRule } from './rules/open-ends-rule.ts';
import { sizeRule } from './rules/size-rule.ts';
import { syntaxRule } from './rules/syntax-rule.ts';
import { testsRule } from './rules/tests-rule.ts';
import { workspaceRule } from './rules/workspace-rule.ts';

/** All rules of the house, as CONTRIBUTING.md lists them. */
export const RULES: readonly Rule[] = [
  syntaxRule,
  layersRule,
  bannedCallsRule,
  sizeRule,
  namesRule,
  exportsRule,
  inheritanceRule,
  castsRule,
  testsRule,
  openEndsRule,
  machineRule,
  workspaceRule,
];
