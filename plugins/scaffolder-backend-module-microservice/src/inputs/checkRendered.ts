import { Problem } from '@microservice-scaffolder/plugin-microservice-common';

/**
 * Finds inputs that still hold an expression. The scaffolder passes on the raw text of an expression that it could not
 * render, which cannot be told from a text that somebody typed: neither goes on.
 *
 * @internal
 */
export function checkRendered(input: unknown, where = 'input'): Problem[] {
  if (typeof input === 'string') {
    return input.includes('${{')
      ? [
          {
            where,
            what: "holds '${{', as an expression that could not be rendered does",
            fix: 'write it without, or correct this input of the step in template.yaml',
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
