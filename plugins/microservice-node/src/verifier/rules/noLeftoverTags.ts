import { authorsWords } from '../authorsWords';
import { isWorkflow } from '../formats/workflow';
import { isCaseFile } from '../isCaseFile';
import { perFile, perLine } from '../perFile';
import { Rule } from '../Rule';

/** Files of other template languages, which use these brackets too. */
const FOREIGN = /\.(mako|html|njk|j2|tpl)$/;

/** What a template writes, up to its end where that is on the same line. `${#name}` is shell and no comment. */
const TAGS: readonly [RegExp, string][] = [
  [/\$\{\{(.*?\}\})?/g, 'an unrendered value'],
  [
    /\{%-? *(if|elif|else|for|set|macro|call|block|raw|filter|include|import|from|extends|end\w+)\b.*?(%\}|$)/g,
    'an unrendered tag',
  ],
  [/(?<!\$)\{#.*?#\}/g, 'a comment of a template'],
];

/** Nothing of a template's own language is left in what it produced; the developer may speak of it in the answers. */
export const noLeftoverTags: Rule = {
  id: 'no-leftover-tags',
  promise: 'No file still holds tags of the template language.',
  check: files => {
    const saidByAuthor = authorsWords(files);
    return perFile(
      // GitHub's own expressions have our tags' spelling and are at home in workflows.
      path => !isWorkflow(path) && !FOREIGN.test(path) && !isCaseFile(path),
      text =>
        perLine(text, line =>
          TAGS.filter(([pattern]) =>
            (line.match(pattern) ?? []).some(tag => !saidByAuthor(tag)),
          ).map(([, what]) => ({
            what: `holds ${what}`,
            fix: 'give its template the suffix .njk or write the text as a raw block',
          })),
        ),
    )(files);
  },
};
