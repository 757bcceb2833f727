/** Text that is HTML already, and may be put into a page as it is. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

/** What may stand in a template: text is escaped, HTML is not, lists are joined, nothing is left out. */
export type HtmlValue =
  | string
  | number
  | Html
  | undefined
  | ReadonlyArray<HtmlValue>;

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Writes text so that it is nothing but text, in content and in quoted attributes. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, character => ENTITIES[character]);
}

/** Makes HTML of a template whose values are escaped, unless they are HTML themselves. */
export function html(
  parts: TemplateStringsArray,
  ...values: HtmlValue[]
): Html {
  const text = parts
    .map((part, index) =>
      index < values.length ? `${part}${write(values[index])}` : part,
    )
    .join('');
  return new Html(text);
}

function write(value: HtmlValue): string {
  if (value === undefined) return '';
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(write).join('');
  return escapeHtml(String(value));
}
