import { LexerToken, Tokenizer } from 'nunjucks/src/lexer';
import { Position, TemplateError } from '../TemplateError';
import { OpenTags } from './OpenTags';
import { isIdentifier } from './identifiers';
import { longWord } from './longWord';
import { readCode } from './readCode';
import { readComment } from './readComment';
import { readString } from './readString';
import { readText } from './readText';
import { refusalOf } from './unknownTag';

/** A tag that the parser cannot read from here on. Its author may have meant something that its text shows. */
export class UnreadableTag extends TemplateError {}

/** Where the lexer was, counting from 0. */
type Place = { lineno: number; colno: number };

const deepestBrackets = 100;
/** Parsing takes time for each token inside tags, far more than for the text around them. */
const mostTokens = 100_000;
const closerOf: Record<string, string> = { '(': ')', '[': ']', '{': '}' };
const bracketTypes = /^(left|right)-/;

/**
 * Stands between nunjucks' lexer and its parser. It refuses what the lexer lets through (names that are none, regex
 * literals, brackets that do not match), and it trims the text before a `-` itself, since the parser's own pattern takes
 * time that grows with the square of a run of blanks.
 */
export class GuardedTokens {
  /** The parser reads the spelling of the tags here. */
  readonly tags: Record<string, string>;
  /** Which tags are open where the lexer stands. */
  readonly open: OpenTags;
  /** True once the template has been read to its end. */
  ended = false;
  private readonly brackets: LexerToken[] = [];
  private count = 0;
  private lastTag: LexerToken | undefined;
  private ahead: LexerToken | null | undefined;

  constructor(
    private readonly template: string,
    private readonly tokenizer: Tokenizer,
  ) {
    this.tags = tokenizer.tags;
    this.open = new OpenTags(template);
  }

  /** The next token for the parser, or null at the end. */
  nextToken(): LexerToken | null {
    const token = this.take();
    if (!token) {
      this.ended = true;
      return null;
    }
    this.see(token);
    if (token.type === 'data') return this.trimmedBeforeDash(token);
    this.check(token);
    return token;
  }

  /** Where the lexer stands. */
  position(): Position {
    return this.place(this.tokenizer);
  }

  /** Where the last tag starts. */
  lastTagPosition(): Position {
    return this.place(this.lastTag ?? this.tokenizer);
  }

  /**
   * The parser reads raw blocks past the tokens, with this and `backN`. Its pattern starts with anything, so it finds the
   * same when it may only match here; unbound it would try every place of an unclosed block.
   */
  _extractRegex(pattern: RegExp): RegExpMatchArray | null {
    const found = this.tokenizer._extractRegex(
      new RegExp(`^(?:${pattern.source})`),
    );
    if (!found && this.lastTag)
      throw this.refusal(
        this.lastTag,
        'this block of raw text is never closed',
      );
    return found;
  }

  backN(count: number): void {
    this.tokenizer.backN(count);
  }

  private take(): LexerToken | null {
    if (this.ahead === undefined) return this.read();
    const token = this.ahead;
    this.ahead = undefined;
    return token;
  }

  /** The lexer gives no place with what it refuses itself. */
  private read(): LexerToken | null {
    const start = {
      lineno: this.tokenizer.lineno,
      colno: this.tokenizer.colno,
    };
    try {
      return this.readFast() ?? this.tokenizer.nextToken();
    } catch (error) {
      const { message } = error as Error;
      if (message.startsWith('expected end of comment'))
        throw this.refusal(start, 'this comment is never closed');
      if (message === 'unexpected end of comment')
        throw this.refusal(this.tokenizer, "'#}' closes no comment");
      throw error;
    }
  }

  private readFast(): LexerToken | undefined {
    const { tokenizer } = this;
    if (!tokenizer.in_code)
      return readText(tokenizer) ?? readComment(tokenizer);
    const token = readCode(tokenizer) ?? readString(tokenizer);
    const refused = token ? undefined : longWord(tokenizer);
    if (refused) throw this.refusal(tokenizer, refused);
    return token;
  }

  private see(token: LexerToken): void {
    const isFirst = token.type === 'symbol' && !this.open.lastName;
    this.open.see(token);
    const refusal = isFirst && refusalOf(this.open.lastName);
    if (refusal) throw this.refusal(token, refusal);
  }

  private trimmedBeforeDash(text: LexerToken): LexerToken {
    const next = this.read();
    this.ahead = next;
    const opener = next && this.openerOf(next);
    if (!next || !opener || !(next.value as string).startsWith(`${opener}-`))
      return text;
    this.ahead = {
      ...next,
      value: opener + (next.value as string).slice(opener.length + 1),
    };
    return { ...text, value: (text.value as string).trimEnd() };
  }

  private openerOf(token: LexerToken): string | undefined {
    const { BLOCK_START, VARIABLE_START, COMMENT_START } = this.tokenizer.tags;
    const openers: Record<string, string> = {
      'block-start': BLOCK_START,
      'variable-start': VARIABLE_START,
      comment: COMMENT_START,
    };
    return openers[token.type];
  }

  private check(token: LexerToken): void {
    this.count += 1;
    if (this.count > mostTokens) {
      throw this.refusal(
        token,
        `the template has more than ${mostTokens} names, numbers, operators and tags`,
      );
    }
    if (token.type === 'block-start') this.lastTag = token;
    if (token.type === 'symbol' && !isIdentifier(token.value)) {
      throw new UnreadableTag(
        this.place(token),
        `'${token.value}' is not a name; names are letters, digits and underscores`,
      );
    }
    if (bracketTypes.test(token.type)) this.checkBracket(token);
    if (token.type === 'block-end' || token.type === 'variable-end')
      this.checkClosed(token);
  }

  private checkBracket(token: LexerToken): void {
    if (token.type.startsWith('left')) {
      this.brackets.push(token);
      if (this.brackets.length <= deepestBrackets) return;
      throw this.refusal(
        token,
        `brackets are nested more than ${deepestBrackets} deep`,
      );
    }
    const open = this.brackets.pop();
    if (open && closerOf[open.value as string] === token.value) return;
    throw new UnreadableTag(
      this.place(token),
      `'${token.value}' closes nothing that is open here`,
    );
  }

  private checkClosed(token: LexerToken): void {
    const open = this.brackets.pop();
    if (open)
      throw new UnreadableTag(
        this.place(open),
        `'${open.value}' is not closed before '${token.value}'`,
      );
  }

  private refusal(token: Place, reason: string): TemplateError {
    return new TemplateError(this.place(token), reason);
  }

  private place(at: Place): Position {
    return {
      template: this.template,
      line: at.lineno + 1,
      column: at.colno + 1,
    };
  }
}
