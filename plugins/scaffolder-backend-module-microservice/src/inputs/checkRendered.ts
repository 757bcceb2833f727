import { Problem } from '@microservice-scaffolder/plugin-microservice-common';

/**
 * Finds inputs that still hold an expression. The scaffolder passes on the raw text of an expression that it could not
 * render, so this is a mistake in the template and never somebody's name.
 *
 * @internal
 */
export function checkRendered(input: unknown, where = 'input'): Problem[] {
  if (typeof input === 'string') {
    return input.includes('${{')
      ? [
          {
            where,
            what: 'still holds an expression that could not be rendered',
            fix: 'correct this input of the step in template.yaml',
            code: 'input.expression',
          },
        ]
      : [];
  }
  if (typeof input !== 'object' || input === null) return [];
  return Object.entries(input).flatMap(([key, value]) =>
    checkRendered(
      value,
      Array.isArray(input) ? `${where}[${key}]` : `${where}.${key}`,
    ),
  );
}
