/** Constructs outside of what RE2, ECMAScript, Java and Python read alike. */
const UNPORTABLE = /\(\?(?!:)|\\[1-9kpPzZAGbB]|[*+?}]\+|\(\?</;

/** Whether a pattern is a regular expression. @internal */
export function compiles(pattern: string): boolean {
  try {
    return Boolean(new RegExp(pattern, 'u'));
  } catch {
    return false;
  }
}

/** Whether a pattern is a regular expression of the subset that every language reads alike. @internal */
export function isPortable(pattern: string): boolean {
  return compiles(pattern) && !UNPORTABLE.test(pattern);
}
