import type { Rule } from '../rule.ts';

const MARKER = /\b(?:TODO|FIXME|XXX|HACK)\b/;
const WITH_ISSUE = /\b(?:TODO|FIXME|XXX|HACK)\(#\d+\): \S/;

/** What is left for later names the issue that will do it, or it is never done. */
export const openEndsRule: Rule = {
  name: 'open-end',
  isExemptible: false,
  *check(repository) {
    for (const file of repository.sources) {
      for (const { text, line } of file.comments) {
        for (const [offset, part] of text.split('\n').entries()) {
          if (!MARKER.test(part) || WITH_ISSUE.test(part)) continue;
          const message = 'Finish it, or name the issue that will: "TODO(#12): what and why".';
          yield { path: file.path, line: line + offset, message };
        }
      }
    }
  },
};
