/** The parts of nunjucks 3.2.4 that we use and that its published types leave out. */
declare module 'nunjucks/src/parser' {
  export class Parser {
    constructor(tokens: object);
    parseAsRoot(): object;
  }
}

declare module 'nunjucks/src/lexer' {
  export interface LexerOptions {
    trimBlocks?: boolean;
    lstripBlocks?: boolean;
    tags?: Record<string, string>;
  }

  export interface LexerToken {
    type: string;
    value: unknown;
    lineno: number;
    colno: number;
  }

  export interface Tokenizer {
    readonly str: string;
    readonly len: number;
    index: number;
    lineno: number;
    colno: number;
    src: string;
    readonly in_code: boolean;
    readonly lstripBlocks: boolean;
    tags: Record<string, string> & { VARIABLE_START: '{{' | '${{' };
    nextToken(): LexerToken | null;
    _extractRegex(pattern: RegExp): RegExpMatchArray | null;
    backN(count: number): void;
  }

  export function lex(text: string, options: LexerOptions): Tokenizer;
}
