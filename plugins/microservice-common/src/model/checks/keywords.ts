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
  SQL: words(
    'add all alter analyse analyze and any array as asc asymmetric authorization before between bigint binary blob both by call cascade case cast change char character check collate collation column concurrently condition constraint continue convert create cross cube current_catalog current_date current_role current_schema current_time current_timestamp current_user cursor database databases dec decimal declare default deferrable delayed delete desc describe deterministic distinct div do double drop dual each else elseif empty enclosed end escaped except exists exit explain false fetch float for force foreign freeze from full fulltext function generated get grant group grouping groups having ignore ilike in index infile initially inner inout insensitive insert int integer intersect interval into is isnull iterate join key keys kill lag lateral lead leading leave left like limit linear lines load local localtime localtimestamp lock long loop match natural not notnull null numeric offset on only optimize option or order out outer outfile over overlaps partition percent_rank placing precision primary procedure purge range rank read reads real recursive references regexp release rename repeat replace require resignal restrict return returning revoke right rlike row row_number rows schema schemas select sensitive separator session_user set show signal similar smallint some spatial specific sql starting stored straight_join symmetric system table tablesample terminated then to trailing trigger true undo union unique unlock unsigned update usage use user using utc_date utc_time values varbinary varchar variadic varying verbose virtual when where while window with write xor zerofill',
  ),
} as const;

/** Splits a list that is written as a line of words. */
export function words(line: string): readonly string[] {
  return line.split(' ');
}
