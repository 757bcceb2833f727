import { Meter } from '../runtime/Meter';
import { TemplateFault } from '../TemplateError';
import { emptyDictionary, kindOf, textOf, Value } from '../values/Value';
import { asEntries, asList } from './arguments';
import { attributesOf, chargeTexts } from './attributes';
import { Filter, Filters } from './Filter';

type Sortable = string | number | boolean;

/** nunjucks sorts lists by small letters and dictionaries by capitals, which differs for `_`. */
const lower = (text: string) => text.toLowerCase();
const upper = (text: string) => text.toUpperCase();
const asItIs = (text: string) => text;

/** Every item may be a group of its own, and a dictionary takes much room. */
const stepsPerGroup = 5;

/** What an item is sorted by: code units and numbers, never the order of a locale. */
function sortKey(value: Value, fold: (text: string) => string): Sortable {
  if (typeof value === 'string') return fold(value);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  throw new TemplateFault(`cannot sort by ${kindOf(value)}`);
}

function sortKeys(
  values: readonly Value[],
  fold: (text: string) => string,
  meter: Meter,
): Sortable[] {
  chargeTexts(values, meter);
  return values.map(value => sortKey(value, fold));
}

/** Sorts items by keys, equal ones in the order they had. */
function sortedBy<Item>(
  items: readonly Item[],
  keys: readonly Sortable[],
  meter: Meter,
): Item[] {
  const comparisons = Math.ceil(Math.log2(items.length + 1));
  meter.charge(items.length * comparisons);
  chargeTexts(keys, meter, comparisons);
  const indexes = items.map((_, index) => index);
  indexes.sort((left, right) => {
    if (keys[left] === keys[right]) return left - right;
    return keys[left] < keys[right] ? -1 : 1;
  });
  return indexes.map(index => items[index]);
}

const sort: Filter = {
  parameters: ['reverse', 'case_sensitive', 'attribute'],
  apply(value, [reverse, caseSensitive, attribute], meter) {
    const list = asList(value, meter);
    const keys = sortKeys(
      attributesOf(list, attribute, meter),
      caseSensitive ? asItIs : lower,
      meter,
    );
    if (!reverse) return sortedBy(list, keys, meter);
    // Equal items keep their order in a reversed list too.
    return sortedBy([...list].reverse(), [...keys].reverse(), meter).reverse();
  },
};

/** The entries of a dictionary as pairs, sorted by key or by value. */
const dictsort: Filter = {
  parameters: ['case_sensitive', 'by'],
  apply(value, [caseSensitive, by], meter) {
    const entries = asEntries(value, meter);
    if (by !== undefined && by !== 'key' && by !== 'value')
      throw new TemplateFault("sorts by 'key' or by 'value'");
    const keys = sortKeys(
      entries.map(([key, item]) => (by === 'value' ? item : key)),
      caseSensitive ? asItIs : upper,
      meter,
    );
    return sortedBy(entries, keys, meter);
  },
};

/** A dictionary from each value of an attribute to the items that have it. */
const groupby: Filter = {
  parameters: ['attribute'],
  apply(value, [attribute], meter) {
    const list = asList(value, meter);
    const groups = emptyDictionary();
    const keys = attributesOf(list, attribute, meter);
    chargeTexts(keys, meter);
    meter.charge(stepsPerGroup * keys.length);
    keys.forEach((key, index) => {
      const name = key === null ? 'null' : textOf(key);
      const group = (groups[name] ?? []) as Value[];
      group.push(list[index]);
      groups[name] = group;
    });
    return groups;
  },
};

/** Characters of a text, items of a list, and entries of a dictionary as `{key, value}`. */
const list: Filter = {
  parameters: [],
  apply(value, _, meter) {
    if (Array.isArray(value)) return value;
    if (typeof value === 'string') return asList(value, meter);
    return asEntries(value, meter).map(([key, item]) => {
      meter.charge(stepsPerGroup);
      return Object.assign(emptyDictionary(), { key, value: item });
    });
  },
};

/** Filters that put items in order or into groups. */
export const orderFilters: Filters = new Map([
  ['sort', sort],
  ['dictsort', dictsort],
  ['groupby', groupby],
  ['list', list],
]);
