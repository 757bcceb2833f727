const identifier = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** Names are ASCII letters, digits and underscores; nunjucks' lexer would also take quotes and more. */
export function isIdentifier(value: unknown): value is string {
  return typeof value === 'string' && identifier.test(value);
}
