import { JsonObject } from '@backstage/types';

/** How a rule compares a text with its pattern: the words for it, and the comparison. */
const OPERATORS: Record<
  string,
  { words: string; holds(text: string, pattern: string): boolean }
> = {
  starts_with: {
    words: 'start with a matching pattern',
    holds: (text, pattern) => text.startsWith(pattern),
  },
  ends_with: {
    words: 'end with a matching pattern',
    holds: (text, pattern) => text.endsWith(pattern),
  },
  contains: {
    words: 'contain a matching pattern',
    holds: (text, pattern) => text.includes(pattern),
  },
  regex: {
    words: 'match a given regex pattern',
    holds: (text, pattern) => readExpression(pattern).test(text),
  },
};

/**
 * Compares a text with the pattern of a rule.
 *
 * @param subject what the text is, for people: `Commit message`
 * @param text what is compared
 * @param parameters of the rule: `operator`, `pattern`, `negate`
 * @returns GitHub's sentence, or undefined when the text is as the rule wants it
 */
export function patternViolation(
  subject: string,
  text: string,
  { operator, pattern, negate }: JsonObject,
): string | undefined {
  const { words, holds } = OPERATORS[String(operator)];
  const refused = holds(text, String(pattern)) === (negate === true);
  if (!refused) return undefined;
  return `${subject} must ${negate ? 'not ' : ''}${words}: ${pattern}`;
}

/** GitHub's expressions are RE2's, which write flags in front; one that cannot be read here matches nothing. */
function readExpression(pattern: string): RegExp {
  const [, flags = '', source] =
    /^(?:\(\?([ims]+)\))?(.*)$/s.exec(pattern) ?? [];
  try {
    return new RegExp(source, flags);
  } catch {
    return /(?!)/;
  }
}
