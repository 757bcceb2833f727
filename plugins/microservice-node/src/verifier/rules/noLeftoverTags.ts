import { Rule } from '../Rule';

/** GitHub's own expressions have our tags' spelling and are at home in workflows. */
const WORKFLOW = /^\.github\//;
/** Files whose own language uses these brackets. */
const FOREIGN = /\.(mako|html|md)$/;

const TAGS: readonly [RegExp, string][] = [
  [/\$\{\{/, 'an unrendered value'],
  [
    /\{%-? *(if|for|set|macro|include|import|endif|endfor)\b/,
    'an unrendered tag',
  ],
];

/** Nothing of a template's own language is left in what it produced. */
export const noLeftoverTags: Rule = {
  id: 'no-leftover-tags',
  promise: 'No file still holds tags of the template language.',
  check({ path, text }) {
    if (text === undefined || WORKFLOW.test(path) || FOREIGN.test(path))
      return [];
    return TAGS.flatMap(([pattern, what]) => {
      const line = text.split('\n').findIndex(each => pattern.test(each));
      if (line < 0) return [];
      return [
        {
          where: `${path}:${line + 1}`,
          what: `holds ${what}`,
          fix: 'give its template the suffix .njk or write the text as a raw block',
        },
      ];
    });
  },
};
