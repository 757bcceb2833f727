/** A way in which the languages differ on purpose. */
export interface ExpressionDifference {
  name: string;
  why: string;
  /** What the engine says that refuses a template, or the template where both render it. */
  message: RegExp;
}

/** What renders with `fetch:template`, and here not or to another text. */
export const onlyThere: readonly ExpressionDifference[] = [
  {
    name: 'slices',
    why: 'slices such as `list[1:2]` are no part of nunjucks without its Jinja compatibility, and give surprises there',
    message: /parts of lists are not cut with brackets/,
  },
  {
    name: 'words',
    why: '`none`, `null`, `true` and `false` name no member, as in nunjucks',
    message: /a name is missing after '\.'/,
  },
  {
    name: 'random',
    why: 'the same answers must give the same files',
    message: /the filter 'random' is not supported/,
  },
  {
    name: 'queries',
    why: '`urlencode` makes a query of pairs and nothing of null; there, of other lists too, `a=undefined`, and `null`',
    message: /makes a query of pairs only|^\S+ \S+ \| urlencode/,
  },
  {
    name: 'texts',
    why: 'the method `join` of a list finds no text for a dictionary, and `concat` of a text none for a list',
    message: /must be a text, not a list|has no text of its own/,
  },
  {
    name: 'methods',
    why: 'lists have no `at`, and with `cookiecutterCompat` dictionaries have none of the methods of Python, such as `keys`',
    message: /is no macro, function or allowed method|does not exist here/,
  },
];

/** What renders here and not with `fetch:template`. */
export const onlyHere: readonly ExpressionDifference[] = [
  {
    name: 'kinds',
    why: 'filters and tests take values of any kind, as those of nunjucks do; there, only of some',
    message: /(Filter|Test) "\w+" failed for/,
  },
  {
    name: 'methods',
    why: 'texts have more of their methods, such as `replaceAll`, `repeat` and `padStart`',
    message: /resolved to undefined and cannot be called/,
  },
  {
    name: 'names',
    why: '`constructor` and the like name nothing; there, they are refused',
    message: /is reserved/,
  },
];
