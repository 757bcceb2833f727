import { html, Html } from './html';

/** Where the target of a link is, or undefined for one that must not be followed. */
export type LinkResolver = (target: string) => string | undefined;

/** A rule for text within a line: what to look for, and what to make of it. */
interface InlineRule {
  pattern: RegExp;
  render: (match: RegExpExecArray, resolve: LinkResolver) => Html;
}

/** Of the rules that match earliest, the first one wins. Code comes first: nothing inside it means anything. */
const RULES: InlineRule[] = [
  {
    // CommonMark: a backslash takes the meaning of the ASCII punctuation that follows it.
    pattern: /\\([!-/:-@[-`{-~])/,
    render: ([, character]) => html`${character}`,
  },
  {
    pattern: /(`+)(.+?)\1/,
    render: ([, , code]) => html`<code>${code.trim()}</code>`,
  },
  {
    // A badge that leads somewhere: the text of the picture leads there.
    pattern: /\[!\[([^\]]*)\]\([^()\s]*\)\]\(([^()\s]+)\)/,
    render: ([, label, target], resolve) => link(label, target, resolve),
  },
  {
    // Pictures of other servers are not loaded; their text stands for them.
    pattern: /!\[([^\]]*)\]\(([^()\s]+)[^()]*\)/,
    render: ([, label, target], resolve) => link(label, target, resolve),
  },
  {
    pattern: /\[([^\]]+)\]\(([^()\s]+)(?:\s+"[^"]*")?\)/,
    render: ([, label, target], resolve) => link(label, target, resolve),
  },
  {
    pattern: /<?(https?:\/\/[^\s<>()]*[^\s<>().,;:!?'"])>?/,
    render: ([, target], resolve) => link(target, target, resolve),
  },
  {
    pattern: /\*\*(\S(?:.*?\S)?)\*\*/,
    render: ([, text], resolve) =>
      html`<strong>${inlineMarkdown(text, resolve)}</strong>`,
  },
  {
    pattern: /\*(\S(?:[^*]*\S)?)\*|\b_(\S(?:[^_]*\S)?)_\b/,
    render: ([, star, line], resolve) =>
      html`<em>${inlineMarkdown(star ?? line, resolve)}</em>`,
  },
];

/**
 * Renders code, links and emphasis within a line; everything else is text.
 *
 * @param text without block structure
 * @param resolve where a link goes
 */
export function inlineMarkdown(text: string, resolve: LinkResolver): Html {
  const parts: Html[] = [];
  let rest = text;
  while (rest !== '') {
    const found = earliest(rest);
    if (!found) break;
    const { rule, match } = found;
    parts.push(html`${rest.slice(0, match.index)}`);
    parts.push(rule.render(match, resolve));
    rest = rest.slice(match.index + match[0].length);
  }
  return html`${parts}${rest}`;
}

function earliest(text: string) {
  let found: { rule: InlineRule; match: RegExpExecArray } | undefined;
  for (const rule of RULES) {
    const match = rule.pattern.exec(text);
    if (match && (!found || match.index < found.match.index)) {
      found = { rule, match };
    }
  }
  return found;
}

function link(label: string, target: string, resolve: LinkResolver): Html {
  const address = resolve(target);
  const content = label || target;
  return address === undefined
    ? html`${content}`
    : html`<a href="${address}" rel="nofollow noreferrer"
        >${inCode(content)}</a
      >`;
}

/** A label may itself be written as code. */
function inCode(label: string): Html {
  const match = /^`([^`]+)`$/.exec(label);
  return match ? html`<code>${match[1]}</code>` : html`${label}`;
}
