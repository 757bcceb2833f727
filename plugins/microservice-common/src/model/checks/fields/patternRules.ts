import { compiles, isCatastrophic, isPortable } from '../../patterns';
import { Finding } from '../Finding';
import { FieldRule } from './FieldRule';

/** Whether every language reads the pattern, alike and in time. */
export const PATTERN_RULES: readonly FieldRule[] = [
  ({ pattern }) =>
    pattern === undefined ? undefined : patternFinding(pattern),
  ({ pattern, example }) =>
    pattern !== undefined && example === undefined
      ? [
          'field.pattern_example',
          'has a pattern but no example',
          'add an example that matches, so that tests have a valid value',
        ]
      : undefined,
];

function patternFinding(pattern: string): Finding | undefined {
  if (!compiles(pattern))
    return [
      'field.pattern',
      'has a pattern that is not a regular expression',
      'correct it',
    ];
  if (!isPortable(pattern))
    return [
      'field.pattern_portable',
      'has a pattern with lookaround, a back reference or another construct that not every language knows',
      'write it with plain groups, classes and quantifiers',
    ];
  return isCatastrophic(pattern)
    ? [
        'field.pattern_slow',
        'has a pattern that some texts keep busy for years, since a repeated part can be read in several ways',
        'repeat only what a character of its own begins, as in (-[a-z]+)*',
      ]
    : undefined;
}
