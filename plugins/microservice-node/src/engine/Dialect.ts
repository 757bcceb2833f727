/**
 * How a text becomes a template, and how strictly its values are held to what they are used for.
 *
 * @public
 */
export interface Dialect {
  /** Before and after an expression that is printed. */
  expression: readonly ['{{' | '${{', '}}'];
  /** Whether the line end after a block tag is left out. */
  trimBlocks: boolean;
  /** Whether spaces before a block tag are left out, where nothing else stands before it in its line. */
  lstripBlocks: boolean;
  /**
   * Whether missing values end in an error, and lists and dictionaries that are printed. Otherwise they print what they print
   * in nunjucks: nothing, their items with commas, `[object Object]`.
   */
  strict: boolean;
}

/** The language of our own layers. */
export const ownDialect: Dialect = {
  expression: ['${{', '}}'],
  trimBlocks: true,
  lstripBlocks: true,
  strict: true,
};
