/**
 * Keywords of the languages that services are generated in, now or later: a model and a name outlive the stack that they
 * were first used with. Sources: the language references; literals count too.
 */
export const KEYWORDS = {
  Python: words(
    'and as assert async await break case class continue def del elif else except false finally for from global if import in is lambda match none nonlocal not or pass raise return true try type while with yield',
  ),
  Go: words(
    'break case chan const continue default defer else fallthrough for func go goto if import interface map package range return select struct switch type var',
  ),
  Java: words(
    'abstract assert boolean break byte case catch char class const continue default do double else enum extends false final finally float for goto if implements import instanceof int interface long native new null package private protected public return short static strictfp super switch synchronized this throw throws transient true try void volatile while',
  ),
  TypeScript: words(
    'any as asserts async await boolean break case catch class const constructor continue debugger declare default delete do else enum export extends finally for from function get if implements import in infer instanceof interface is keyof let module namespace never new null number object of package private protected public readonly require return satisfies set static string super switch symbol this throw try type typeof undefined unique unknown var void while with yield',
  ),
  Rust: words(
    'crate dyn enum extern fn impl let loop mod move mut pub ref self static struct super trait unsafe use where',
  ),
  PostgreSQL: words(
    'all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation column concurrently constraint create cross current_catalog current_date current_role current_schema current_time current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign freeze from full grant group having ilike in initially inner intersect into is isnull join lateral leading left like limit localtime localtimestamp natural not notnull null offset on only or order outer overlaps placing primary references returning right select session_user similar some symmetric system_user table tablesample then to trailing true union unique user using variadic verbose when where window with',
  ),
} as const;

/** Splits a list that is written as a line of words. */
export function words(line: string): readonly string[] {
  return line.split(' ');
}
