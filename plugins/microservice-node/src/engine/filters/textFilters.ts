import { Meter } from '../runtime/Meter';
import { lengthReplaced, occurrencesOf } from '../values/textMeasures';
import { Value } from '../values/Value';
import { asCount, asNumber, asText } from './arguments';
import { Filter, Filters } from './Filter';
import { urlizeFilter } from './linkFilter';
import { stripTags } from './stripTags';

type Arguments = readonly (Value | undefined)[];

/** A filter whose work grows with the text it is given. */
function onText(
  work: (text: string, args: Arguments, meter: Meter) => Value,
  ...parameters: string[]
): Filter {
  return {
    parameters,
    apply(value, args, meter) {
      const text = asText(value);
      meter.chargeText(text.length);
      return work(text, args, meter);
    },
  };
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
}

function title(text: string, _: Arguments, meter: Meter): string {
  meter.chargeVisits(2 * text.length);
  return text.replace(/[^ ]+/g, capitalize);
}

/** An odd blank goes to the right, as in nunjucks. */
function center(text: string, [width]: Arguments, meter: Meter): string {
  const blanks = (width ? asNumber(width, meter) : 80) - text.length;
  if (blanks <= 0) return text;
  meter.chargeText(text.length + blanks);
  const before = Math.max(0, Math.ceil(blanks / 2 - (blanks % 2)));
  return ' '.repeat(before) + text + ' '.repeat(Math.ceil(blanks / 2));
}

function indent(text: string, [width, first]: Arguments, meter: Meter): string {
  if (text === '') return '';
  const blanks = width ? asCount(width, 0, meter) : 4;
  const count = occurrencesOf(text, '\n') + 1;
  meter.charge(count);
  meter.chargeText(text.length + count * blanks);
  const margin = ' '.repeat(blanks);
  return text
    .split('\n')
    .map((line, index) => (index === 0 && !first ? line : margin + line))
    .join('\n');
}

/** Replaces as often as `count` says, always without one; an empty `old` stands around every character. */
function replace(
  text: string,
  [old, replacement, count]: Arguments,
  meter: Meter,
): string {
  const [wanted, instead] = [asText(old), asText(replacement)];
  const most = count === undefined ? -1 : asNumber(count, meter);
  meter.charge(occurrencesOf(text, wanted));
  if (wanted === '')
    return instead + joined([...text], instead, meter) + instead;
  const parts = text.split(wanted);
  if (most < 0 || most >= parts.length) return joined(parts, instead, meter);
  return joined(
    [...parts.slice(0, most), parts.slice(most).join(wanted)],
    instead,
    meter,
  );
}

function joined(parts: string[], separator: string, meter: Meter): string {
  meter.chargeText(
    parts.reduce((length, part) => length + part.length + separator.length, 0),
  );
  return parts.join(separator);
}

function truncate(
  text: string,
  [length, killWords, end]: Arguments,
  meter: Meter,
): string {
  const most = length ? asNumber(length, meter) : 255;
  if (text.length <= most) return text;
  const lastBlank = text.lastIndexOf(' ', most);
  const cut = killWords || lastBlank === -1 ? most : lastBlank;
  const rest = end === undefined || end === null ? '...' : asText(end);
  meter.chargeText(cut + rest.length);
  return text.substring(0, cut) + rest;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&#39;',
  '<': '&lt;',
  '>': '&gt;',
  '\\': '&#92;',
};

function escapeHtml(text: string, _: Arguments, meter: Meter): string {
  meter.chargeVisits(text.length);
  meter.chargeText(lengthReplaced(text, entities));
  return text.replace(/[&"'<>\\]/g, character => entities[character]);
}

function breakLines(text: string, _: Arguments, meter: Meter): string {
  meter.chargeText(lengthReplaced(text, { '\n': '<br />\n' }));
  return text.replace(/\r\n|\n/g, '<br />\n');
}

/** A text without a word has no count, as in nunjucks. */
function wordCount(text: string, _: Arguments, meter: Meter): Value {
  meter.chargeVisits(text.length);
  const word = /\w+/g;
  let count = 0;
  while (word.test(text)) count += 1;
  return count || null;
}

/** Some letters become two or three of the other case. */
function inCase(change: (text: string) => string) {
  return (text: string, _: Arguments, meter: Meter): string => {
    const changed = change(text);
    meter.chargeText(changed.length);
    return changed;
  };
}

/** Texts are never escaped on output, so `safe` changes nothing and exists for templates that say it. */
const asItIs = onText(text => text);

/** Filters that make a text of a text. */
export const textFilters: Filters = new Map<string, Filter>([
  ['string', asItIs],
  ['safe', asItIs],
  ['lower', onText(inCase(text => text.toLowerCase()))],
  ['upper', onText(inCase(text => text.toUpperCase()))],
  ['capitalize', onText(inCase(capitalize))],
  ['title', onText(title)],
  ['trim', onText(text => text.trim())],
  ['center', onText(center, 'width')],
  ['indent', onText(indent, 'width', 'first')],
  ['replace', onText(replace, 'old', 'new', 'count')],
  ['truncate', onText(truncate, 'length', 'killwords', 'end')],
  ['wordcount', onText(wordCount)],
  ['escape', onText(escapeHtml)],
  ['e', onText(escapeHtml)],
  ['forceescape', onText(escapeHtml)],
  ['urlize', urlizeFilter],
  ['nl2br', onText(breakLines)],
  [
    'striptags',
    onText((text, [keepLines], meter) => {
      meter.chargeVisits(text.length);
      return stripTags(text, Boolean(keepLines));
    }, 'preserve_linebreaks'),
  ],
]);
