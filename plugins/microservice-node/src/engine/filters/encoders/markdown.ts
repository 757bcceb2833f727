import { asText } from '../arguments';
import { Filter } from '../Filter';

/** Characters that mean something anywhere in a line of Markdown, also in a table. */
const special = /[\\`*_[\]<>|~&$]/g;
/** What means something at the start of a line only: headings, lists, rules and numbered items. */
const atStart = /^(\s*)([#+=-]|\d+(?=[.)]))/;

/** A text that prints as itself within a line of Markdown; line ends become blanks. */
export const markdownFilter: Filter = {
  parameters: [],
  apply(value, _, meter) {
    const text = asText(value);
    meter.chargeVisits(2 * text.length);
    const line = text.replace(/[\r\n]+/g, ' ').replace(special, '\\$&');
    return line.replace(atStart, (_all, blanks: string, sign: string) =>
      /\d/.test(sign) ? `${blanks}${sign}\\` : `${blanks}\\${sign}`,
    );
  },
};
