import { LexerToken } from 'nunjucks/src/lexer';
import { Position } from '../TemplateError';

/** Tags that need an end tag, with its name. `set` is one of them only when it has no `=`. */
const endOf: ReadonlyMap<string, string> = new Map([
  ['if', 'endif'],
  ['for', 'endfor'],
  ['macro', 'endmacro'],
  ['call', 'endcall'],
  ['filter', 'endfilter'],
  ['block', 'endblock'],
  ['switch', 'endswitch'],
  ['set', 'endset'],
]);
const endTags: ReadonlySet<string> = new Set(endOf.values());

/** A tag that needs an end tag and has none yet. */
export interface OpenTag {
  name: string;
  at: Position;
  /** The tag that ends it. */
  end: string;
  /** Whether its `else` has come. */
  hasElse: boolean;
}

/** Follows which tags are open, so that an early end of the template can be blamed on the tag that was never closed. */
export class OpenTags {
  private readonly open: OpenTag[] = [];
  private start: LexerToken | undefined;
  private last: LexerToken | undefined;
  private name: string | undefined;
  private assigns = false;

  constructor(private readonly template: string) {}

  /** Takes note of the next token. */
  see(token: LexerToken): void {
    if (token.type === 'block-start' || token.type === 'variable-start') {
      [this.name, this.assigns] = [undefined, false];
      [this.start, this.last] = [token, token];
    } else if (token.type === 'block-end') {
      this.finishBlockTag();
      this.start = undefined;
    } else if (token.type === 'variable-end') {
      this.start = undefined;
    } else if (this.start?.type === 'block-start') {
      this.seeInside(token);
    }
  }

  /** Where the tag starts that is being read. */
  get current(): Position | undefined {
    return this.start && this.place(this.start);
  }

  /** Where the tag starts that was read last, to its end or not. */
  get lastTag(): Position | undefined {
    return this.last && this.place(this.last);
  }

  /** The name of the last tag. */
  get lastName(): string | undefined {
    return this.name;
  }

  /** The innermost tag that waits for its end tag. */
  get innermost(): OpenTag | undefined {
    return this.open[this.open.length - 1];
  }

  private seeInside(token: LexerToken): void {
    if (token.type === 'symbol') this.name ??= token.value as string;
    if (token.type === 'operator' && token.value === '=') this.assigns = true;
  }

  private finishBlockTag(): void {
    const { name, start } = this;
    if (!name || !start) return;
    const end = endOf.get(name);
    if (endTags.has(name)) this.open.pop();
    else if (name === 'else' && this.innermost) this.innermost.hasElse = true;
    else if (end && !(name === 'set' && this.assigns))
      this.open.push({ name, at: this.place(start), end, hasElse: false });
  }

  private place(token: LexerToken): Position {
    return {
      template: this.template,
      line: token.lineno + 1,
      column: token.colno + 1,
    };
  }
}
