import { html, Html } from './html';

/** One entry of a list: how far it is indented, its text, and whether it is numbered. */
interface Item {
  indent: number;
  ordered: boolean;
  text: string;
}

const ITEM = /^(\s*)([-*+]|\d{1,9}[.)])\s+(.*)$/;

/**
 * Renders the list at the beginning of some lines, with the lists inside its entries.
 *
 * @param lines the rest of the document
 * @param inline renders the text of an entry
 * @returns undefined when the lines do not begin with a list
 */
export function renderList(
  lines: string[],
  inline: (text: string) => Html,
): { html: Html; lines: number } | undefined {
  const items: Item[] = [];
  let taken = 0;
  for (const line of lines) {
    const match = ITEM.exec(line);
    if (match) {
      const [, indent, mark, text] = match;
      items.push({
        indent: indent.length,
        ordered: /\d/.test(mark),
        text,
      });
    } else if (items.length > 0 && /^\s+\S/.test(line)) {
      // A further line of the same entry.
      items[items.length - 1].text += ` ${line.trim()}`;
    } else {
      break;
    }
    taken += 1;
  }
  return items.length === 0
    ? undefined
    : { html: nest(items, inline), lines: taken };
}

/** Deeper entries belong to the entry before them. */
function nest(items: Item[], inline: (text: string) => Html): Html {
  const entries = families(items).map(
    ([item, ...inner]) =>
      html`<li>
        ${taskMark(item.text, inline)}
        ${inner.length > 0 ? nest(inner, inline) : undefined}
      </li>`,
  );
  return items[0].ordered
    ? html`<ol>
        ${entries}
      </ol>`
    : html`<ul>
        ${entries}
      </ul>`;
}

/** Each entry together with the deeper ones that follow it. */
function families(items: Item[]): Item[][] {
  const found: Item[][] = [];
  for (const item of items) {
    const family = found[found.length - 1];
    if (family && item.indent > family[0].indent) family.push(item);
    else found.push([item]);
  }
  return found;
}

/** `[ ]` and `[x]` at the beginning of an entry are boxes. */
function taskMark(text: string, inline: (text: string) => Html): Html {
  const match = /^\[([ xX])\]\s+(.*)$/.exec(text);
  if (!match) return inline(text);
  const box = match[1] === ' ' ? '\u2610' : '\u2611';
  return html`${box} ${inline(match[2])}`;
}
