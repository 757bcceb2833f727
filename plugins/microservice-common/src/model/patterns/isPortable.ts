import { remember } from './remember';

/**
 * Constructs outside of what RE2, ECMAScript, Java, Python and Rust read alike: groups with a question mark, back
 * references and classes by name, possessive quantifiers, escapes that stand for something else or for nothing.
 */
const UNPORTABLE = /\(\?(?!:)|\\[1-9kpPzZAGbBucv0]|[*+?}]\+/;

/** Classes that are empty, or that hold an opening bracket or an operation on sets. */
const ODD_CLASS = /^\[\^?\]|.\[|&&|--|~~/s;

const CLASS = /\[[^\]]*\]/g;

/** Whether a pattern is a regular expression. @internal */
export const compiles = remember(pattern => {
  try {
    return Boolean(new RegExp(pattern, 'u'));
  } catch {
    return false;
  }
});

/** Whether a pattern is a regular expression of the subset that every language reads alike. @internal */
export function isPortable(pattern: string): boolean {
  return (
    compiles(pattern) &&
    !UNPORTABLE.test(pattern.replace(/\\\\/g, '')) &&
    !classesOf(pattern).some(source => ODD_CLASS.test(source))
  );
}

/** The classes of a pattern, with dots instead of escapes. */
function classesOf(pattern: string): string[] {
  return pattern.replace(/\\[\s\S]/g, '..').match(CLASS) ?? [];
}
