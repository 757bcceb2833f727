import { html, Html } from './html';
import { inlineMarkdown, LinkResolver } from './inlineMarkdown';
import { renderList } from './markdownList';

/** A block of Markdown that was recognised: its HTML, and how many lines it took. */
interface Block {
  html: Html;
  lines: number;
}

type BlockReader = (
  lines: string[],
  resolve: LinkResolver,
) => Block | undefined;

/** The kinds of blocks, tried in this order; whatever none of them takes is a paragraph. */
const READERS: BlockReader[] = [
  readFence,
  readHeading,
  readRule,
  readQuote,
  readTable,
  readListBlock,
];

/**
 * Renders the Markdown people write in readmes: headings, paragraphs, lists, tables, quotes, code, links, emphasis.
 *
 * HTML inside is shown as text, so the result is safe whatever the file holds.
 *
 * @param text the file
 * @param resolve where a link goes; undefined makes it plain text
 */
export function renderMarkdown(text: string, resolve: LinkResolver): Html {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const blocks: Html[] = [];
  let position = 0;
  while (position < lines.length) {
    const rest = lines.slice(position);
    if (rest[0].trim() === '') {
      position += 1;
      continue;
    }
    const block = readBlock(rest, resolve) ?? readParagraph(rest, resolve);
    blocks.push(block.html);
    position += block.lines;
  }
  return html`${blocks}`;
}

function readBlock(lines: string[], resolve: LinkResolver): Block | undefined {
  for (const reader of READERS) {
    const block = reader(lines, resolve);
    if (block) return block;
  }
  return undefined;
}

function readParagraph(lines: string[], resolve: LinkResolver): Block {
  const end = lines.findIndex(
    (line, index) =>
      index > 0 &&
      (line.trim() === '' ||
        readBlock(lines.slice(index), resolve) !== undefined),
  );
  const taken = end < 0 ? lines : lines.slice(0, end);
  const content = inlineMarkdown(taken.join('\n'), resolve);
  return { html: html`<p>${content}</p>`, lines: taken.length };
}

function readFence(lines: string[]): Block | undefined {
  const fence = /^ {0,3}(```+|~~~+)/.exec(lines[0])?.[1];
  if (!fence) return undefined;
  const end = lines.findIndex(
    (line, index) => index > 0 && line.trim().startsWith(fence),
  );
  const last = end < 0 ? lines.length : end;
  return {
    html: html`<pre><code>${lines.slice(1, last).join('\n')}</code></pre>`,
    lines: last + 1,
  };
}

function readHeading(
  lines: string[],
  resolve: LinkResolver,
): Block | undefined {
  const match = /^(#{1,6})\s+(.*?)\s*#*$/.exec(lines[0]);
  if (!match) return undefined;
  const level = String(match[1].length);
  const content = inlineMarkdown(match[2], resolve);
  return {
    html: html`<h${level} id="${anchorOf(match[2])}">${content}</h${level}>`,
    lines: 1,
  };
}

/** The name GitHub gives a heading, so that links within a readme work. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replace(/ /g, '-');
}

function readRule(lines: string[]): Block | undefined {
  const isRule = /^ {0,3}([-*_])( *\1){2,} *$/.test(lines[0]);
  return isRule ? { html: html`<hr />`, lines: 1 } : undefined;
}

/** Quotes within quotes: what is deeper is shown as deep as this. */
const TOO_DEEP = /^(> ?){20,}/;

function readQuote(lines: string[], resolve: LinkResolver): Block | undefined {
  const taken = takeWhile(lines, line => line.startsWith('>'));
  if (taken.length === 0) return undefined;
  const inner = taken
    .map(line => line.replace(TOO_DEEP, '>'.repeat(20)).replace(/^> ?/, ''))
    .join('\n');
  return {
    html: html`<blockquote>${renderMarkdown(inner, resolve)}</blockquote>`,
    lines: taken.length,
  };
}

function readTable(lines: string[], resolve: LinkResolver): Block | undefined {
  const isTable =
    lines[0].includes('|') && /^\|?[ :|-]*-[ :|-]*$/.test(lines[1] ?? '');
  if (!isTable || !lines[1].includes('|')) return undefined;
  const taken = takeWhile(lines, line => line.includes('|'));
  const cells = (line: string) =>
    line
      .trim()
      .replace(/^\||\|$/g, '')
      .split(/(?<!\\)\|/)
      .map(cell => inlineMarkdown(cell.trim().replace(/\\\|/g, '|'), resolve));
  const head = cells(taken[0]).map(cell => html`<th>${cell}</th>`);
  const body = taken.slice(2).map(
    line =>
      html`<tr>
        ${cells(line).map(cell => html`<td>${cell}</td>`)}
      </tr>`,
  );
  return {
    html: html`<table>
      <thead>
        <tr>
          ${head}
        </tr>
      </thead>
      <tbody>
        ${body}
      </tbody>
    </table>`,
    lines: taken.length,
  };
}

function readListBlock(
  lines: string[],
  resolve: LinkResolver,
): Block | undefined {
  return renderList(lines, text => inlineMarkdown(text, resolve));
}

function takeWhile(lines: string[], belongs: (line: string) => boolean) {
  const end = lines.findIndex(line => !belongs(line));
  return end < 0 ? lines : lines.slice(0, end);
}
