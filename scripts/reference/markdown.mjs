/**
 * A page of blocks with a blank line between them; blocks without text are left out.
 *
 * @param {(string | undefined)[]} blocks
 * @returns {string}
 */
export function page(blocks) {
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

/**
 * What a reader should know who wants to change a page.
 *
 * @param {string} source
 * @returns {string}
 */
export function madeOf(source) {
  return `Made by \`./dev reference\` of \`${source}\`; change it there.`;
}

/**
 * A table, or nothing where it has no rows.
 *
 * @param {string[]} head
 * @param {string[][]} rows
 * @returns {string | undefined}
 */
export function table(head, rows) {
  if (!rows.length) return undefined;
  const line = cells => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join(
    '\n',
  );
}

/**
 * A block of code.
 *
 * @param {string} language
 * @param {string} text
 * @returns {string}
 */
export function fence(language, text) {
  return `\`\`\`${language}\n${text.trim()}\n\`\`\``;
}

/**
 * A text as code, also where it holds a backtick.
 *
 * @param {string} text
 * @returns {string}
 */
export function code(text) {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

/** A bar would end the cell, a line end the row. */
function cell(text) {
  return String(text ?? '')
    .replace(/\|/g, '\\|')
    .replace(/\s*\n\s*/g, ' ');
}
