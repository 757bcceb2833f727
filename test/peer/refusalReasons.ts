/** Why this language leaves something out that the peer has, and how one sees in an outcome that this was the reason. */
export interface RefusalReason {
  why: string;
  /** What every refused outcome says. */
  sign: RegExp;
}

const reasons = {
  async: {
    why: 'async tags and filters are refused by name: everything that a template needs is there before it renders',
    sign: /'async(Each|All)' is not supported; use 'for'|no interface for programs: asyncFilters/,
  },
  programs: {
    why: 'interfaces for programs (globals, extensions, events and options of loaders) are none of the language',
    sign: /no interface for programs|the filter 'hallo' fails|undefined where false was expected|the test skips itself|dummy-pkg|require\.resolve/,
  },
  values: {
    why: 'values are copies of plain JSON data: no functions, no objects of classes, no templates',
    sign: /values must be plain JSON data/,
  },
  prototype: {
    why: 'no prototype of the host is in reach, not even one that somebody has written to',
    sign: /^"" where/,
  },
  escaping: {
    why: 'nothing is escaped and no text is marked safe: files are not HTML, and `fetch:template` switches escaping off too',
    sign: /&(lt|gt|quot|amp|#39|#92);|^"false" where "true" was expected/,
  },
  patterns: {
    why: 'regular expressions can take time without end',
    sign: /regular expressions are not supported/,
  },
  randomness: {
    why: 'the same answers give the same files',
    sign: /the filter 'random' is not supported: the same answers must give the same files/,
  },
  slices: {
    why: 'slices are no part of the language: the peer takes them only after `installJinjaCompat`',
    sign: /parts of lists are not cut with brackets/,
  },
  tokens: {
    why: 'blanks inside tags make no tokens, since the parser passes over them, and tags begin with `{%`, `{#` and `{{` or `${{` only',
    sign: /"(symbol|int|variable-end|block-end|operator)" where|"data" where|setting 'lastIndex'/,
  },
  outside: {
    why: "a template is loaded from inside the library only, by a name without '..'",
    sign: /it may not leave its folder with '\.\.'/,
  },
} satisfies Record<string, RefusalReason>;

export type ReasonName = keyof typeof reasons;

/** The reasons that there are; no test is refused for another one. */
export const refusalReasons: Readonly<Record<ReasonName, RefusalReason>> =
  reasons;
