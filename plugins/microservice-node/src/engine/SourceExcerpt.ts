/**
 * The line of a template that an error speaks of, and below it a caret at the place: what a terminal or a log can show as
 * it is.
 *
 * @public
 */
export interface SourceExcerpt {
  /** The line, or the part of a long one around the place. */
  line: string;
  /** Blanks, then `^` below the place in `line`. */
  caret: string;
}

/** A longer line is cut on both sides of the place. */
const widest = 120;
const cut = '…';

/** What takes no room, turns the text around or speaks to a terminal: seen, it says more than unseen. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
/** Signs that stand above or below the one before. */
const combining = /\p{M}/u;
/** Signs that a terminal gives two columns. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]|[\u{20000}-\u{3fffd}]/u;

/**
 * Cuts the line of a place out of a text. The caret keeps the tabs of the line, and gives wide signs the room they take.
 *
 * @param text - the text, with `\n` or `\r\n` at its line ends
 * @param place - line and column, from 1; a column counts UTF-16 units, as editors do
 * @returns nothing where the text has no such line
 *
 * @public
 */
export function excerptAt(
  text: string,
  { line, column }: { line: number; column: number },
): SourceExcerpt | undefined {
  const whole = lineOf(text, line);
  if (whole === undefined) return undefined;
  const index = Math.min(Math.max(column - 1, 0), whole.length);
  const { from, to } = windowAround(whole, index);
  const before = from > 0 ? cut : '';
  const after = to < whole.length ? cut : '';
  return {
    line: before + visible(whole.slice(from, to)) + after,
    caret: `${' '.repeat(before.length)}${blank(whole.slice(from, index))}^`,
  };
}

function lineOf(text: string, line: number): string | undefined {
  let start = 0;
  for (let passed = 1; passed < line; passed += 1) {
    start = text.indexOf('\n', start) + 1;
    if (start === 0) return undefined;
  }
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? undefined : end).replace(/\r$/, '');
}

/** The part of a line that is shown; never half of a sign. */
function windowAround(line: string, index: number) {
  const last = Math.max(line.length - widest, 0);
  const start = Math.min(Math.max(index - widest / 2, 0), last);
  return {
    from: betweenSigns(line, start),
    to: betweenSigns(line, Math.min(start + widest, line.length)),
  };
}

function betweenSigns(line: string, index: number): number {
  return (line.codePointAt(index - 1) ?? 0) > 0xffff ? index - 1 : index;
}

/** A text as it can be printed: control characters become the pictures that Unicode has for them. */
export function visible(text: string): string {
  return Array.from(text, sign => {
    if (sign === '\t' || !invisible.test(sign)) return sign;
    const code = sign.codePointAt(0)!;
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\ufffd';
  }).join('');
}

/** As many blanks as a text takes, with its tabs. */
function blank(text: string): string {
  return Array.from(text, sign => {
    if (sign === '\t') return sign;
    if (combining.test(sign)) return '';
    return wide.test(sign) ? '  ' : ' ';
  }).join('');
}
