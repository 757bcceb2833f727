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

/** Follows which tags are open, so that an early end of the template can be blamed on the tag that was never closed. */
export class OpenTags {
  private readonly open: { name: string; at: Position }[] = [];
  private start: LexerToken | undefined;
  private name: string | undefined;
  private assigns = false;

  constructor(private readonly template: string) {}

  /** Takes note of the next token. */
  see(token: LexerToken): void {
    if (token.type === 'block-start' || token.type === 'variable-start') {
      [this.start, this.name, this.assigns] = [token, undefined, false];
    } else if (token.type === 'block-end') {
      this.finishBlockTag();
      this.start = undefined;
    } else if (token.type === 'variable-end') {
      this.start = undefined;
    } else if (this.start?.type === 'block-start') {
      this.seeInside(token);
    }
  }

  /** The innermost tag that is still open, with the sentence to say about it. */
  innermostOpen(): { at: Position; reason: string } | undefined {
    if (this.start)
      return { at: this.place(this.start), reason: 'this tag is never closed' };
    const last = this.open[this.open.length - 1];
    return (
      last && {
        at: last.at,
        reason: `'${last.name}' is never closed; '{% ${endOf.get(
          last.name,
        )} %}' is missing`,
      }
    );
  }

  private seeInside(token: LexerToken): void {
    if (token.type === 'symbol') this.name ??= token.value as string;
    if (token.type === 'operator' && token.value === '=') this.assigns = true;
  }

  private finishBlockTag(): void {
    const { name, start } = this;
    if (!name || !start) return;
    if (endTags.has(name)) this.open.pop();
    else if (endOf.has(name) && !(name === 'set' && this.assigns))
      this.open.push({ name, at: this.place(start) });
  }

  private place(token: LexerToken): Position {
    return {
      template: this.template,
      line: token.lineno + 1,
      column: token.colno + 1,
    };
  }
}
