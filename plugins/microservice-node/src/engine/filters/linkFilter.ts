import { asText } from './arguments';
import { Filter } from './Filter';

/** One sign that may stand before or after an address in a sentence. */
const before = /^(\(|<|&lt;)/;
const after = /(\.|,|\)|&gt;)$/;

/** What an address looks like, and what a link to it starts with; the first row that fits counts. */
const addresses: readonly { looks: RegExp; scheme: string; isMail?: true }[] = [
  { looks: /^https?:\/\//, scheme: '' },
  { looks: /^www\./, scheme: 'http://' },
  {
    looks: /^[\w.!#$%&'*+\-/=?^`{|}~]+@[a-z\d-]+(\.[a-z\d-]+)+$/i,
    scheme: 'mailto:',
    isMail: true,
  },
  { looks: /\.(org|net|com)(:|\/|$)/, scheme: 'http://' },
];

/** How much of an address the link shows, and what else stands in its tag. */
interface LinkStyle {
  shown: number;
  attributes: string;
}

/** Makes HTML links of the addresses in a text; a sign around an address is left out, as in nunjucks. */
export const urlizeFilter: Filter = {
  parameters: ['length', 'nofollow'],
  apply(value, [length, nofollow], meter) {
    const text = asText(value);
    meter.chargeVisits(4 * text.length);
    const style = {
      shown: typeof length === 'number' ? length : Infinity,
      attributes: nofollow === true ? ' rel="nofollow"' : '',
    };
    const linked = text
      .split(/(\s+)/)
      .map(word => linkOf(word, style))
      .join('');
    meter.chargeText(linked.length);
    return linked;
  },
};

function linkOf(word: string, { shown, attributes }: LinkStyle): string {
  const address = word.replace(before, '').replace(after, '');
  const found = addresses.find(({ looks }) => looks.test(address));
  if (!found) return word;
  const target = found.scheme + address;
  return found.isMail
    ? `<a href="${target}">${address}</a>`
    : `<a href="${target}"${attributes}>${address.slice(0, shown)}</a>`;
}
