import type { Finding } from './finding.ts';
import type { Repository } from './repository.ts';
import type { Rule } from './rule.ts';
import type { SourceFile } from './source-file.ts';

/** A `// tidy: reason` comment. */
interface Exemption {
  readonly path: string;
  /** Where the comment stands. */
  readonly line: number;
  /** The line it excuses. */
  readonly target: number;
  readonly reason: string;
}

const EXEMPTION = 'exemption';
const REASON_WORDS_MIN = 3;

/** Runs the rules; findings are ordered by path and line. */
export function checkRepository(repository: Repository, rules: readonly Rule[]): Finding[] {
  const exemptions = repository.sources.flatMap(exemptionsOf);
  const used = new Set<Exemption>();
  const findings: Finding[] = exemptions.filter(lacksReason).map((exemption) => ({
    ...placeOf(exemption),
    message: `"tidy:" must be followed by the reason, in at least ${REASON_WORDS_MIN} words.`,
  }));
  for (const rule of rules) {
    for (const found of rule.check(repository)) {
      const exemption = rule.isExemptible
        ? exemptions.find(({ path, target }) => path === found.path && target === found.line)
        : undefined;
      if (exemption === undefined) {
        findings.push({ severity: 'error', ...found, rule: rule.name });
      } else {
        used.add(exemption);
      }
    }
  }
  const unused = exemptions.filter((exemption) => !used.has(exemption) && !lacksReason(exemption));
  findings.push(
    ...unused.map((exemption) => ({
      ...placeOf(exemption),
      message: 'This exemption excuses nothing any more; remove it.',
    })),
  );
  return findings.toSorted(byPlace);
}

function exemptionsOf(file: SourceFile): Exemption[] {
  return file.comments.flatMap((comment) => {
    const match = /^\s*tidy:(.*)$/s.exec(comment.text);
    if (match === null) return [];
    const before = file.lines[comment.line - 1]?.slice(0, columnOf(file, comment.start)) ?? '';
    const target = before.trim() === '' ? codeLineBelow(file, comment.endLine) : comment.line;
    return [{ path: file.path, line: comment.line, target, reason: (match[1] ?? '').trim() }];
  });
}

/** The first line below that is not a comment alone: a reason may take several lines. */
function codeLineBelow(file: SourceFile, line: number): number {
  let below = line + 1;
  while (file.lines[below - 1]?.trimStart().startsWith('//') === true) below++;
  return below;
}

function columnOf(file: SourceFile, offset: number): number {
  return offset - (file.text.lastIndexOf('\n', offset - 1) + 1);
}

function lacksReason({ reason }: Exemption): boolean {
  return reason.split(/\s+/).filter((word) => word !== '').length < REASON_WORDS_MIN;
}

function placeOf({ path, line }: Exemption): Omit<Finding, 'message'> {
  return { path, line, rule: EXEMPTION, severity: 'error' };
}

function byPlace(a: Finding, b: Finding): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.line - b.line;
}
