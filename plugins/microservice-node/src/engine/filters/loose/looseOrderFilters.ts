import { Meter } from '../../runtime/Meter';
import { primitiveOf, wordOf } from '../../values/looseText';
import { memberOf } from '../../values/members';
import { emptyDictionary, Value } from '../../values/Value';
import { asDictionary } from '../arguments';
import { Filter, Filters } from '../Filter';
import { itemsOf } from './looseListFilters';

/** Compares two items as a function for JavaScript's own sort. */
type Compare = (left: Value | undefined, right: Value | undefined) => number;

/** Reads an attribute through several levels; without one, the item itself. */
function attributeOf(
  item: Value,
  attribute: Value | undefined,
  meter: Meter,
): Value | undefined {
  if (!attribute) return item;
  const path =
    typeof attribute === 'string'
      ? attribute.split('.')
      : [wordOf(attribute, meter)];
  return path.reduce<Value | undefined>(
    (owner, key) => memberOf(owner, key, meter),
    item,
  );
}

/** What a sort compares: small letters or capitals of texts, if it is told so, and of anything else what JavaScript compares. */
function keyOf(
  value: Value | undefined,
  fold: (text: string) => string,
  meter: Meter,
): string {
  // JavaScript orders numbers, null and what is missing too, which is what its operators do here.
  return (
    typeof value === 'string' ? fold(value) : primitiveOf(value, meter)
  ) as string;
}

const asItIs = (text: string) => text;
const lower = (text: string) => text.toLowerCase();
const upper = (text: string) => text.toUpperCase();

function payForSorting(length: number, meter: Meter): void {
  meter.charge(length * Math.ceil(Math.log2(length + 1)));
}

/** Small letters count where both are texts. */
const sort: Filter = {
  parameters: ['reverse', 'case_sensitive', 'attribute'],
  apply(value, [reverse, caseSensitive, attribute], meter) {
    const direction = reverse ? -1 : 1;
    const items = itemsOf(value, meter);
    payForSorting(items.length, meter);
    const compare: Compare = (left, right) => {
      const texts = typeof left === 'string' && typeof right === 'string';
      const fold = texts && !caseSensitive ? lower : asItIs;
      const first = keyOf(left, fold, meter);
      const second = keyOf(right, fold, meter);
      if (first < second) return -direction;
      return first > second ? direction : 0;
    };
    return items
      .map(item => ({ item, key: attributeOf(item, attribute, meter) }))
      .sort((left, right) => compare(left.key, right.key))
      .map(({ item }) => item);
  },
};

const dictsort: Filter = {
  parameters: ['case_sensitive', 'by'],
  apply(value, [caseSensitive, by], meter) {
    const entries = Object.entries(asDictionary(value));
    payForSorting(entries.length, meter);
    const fold = caseSensitive ? asItIs : upper;
    const compare: Compare = (left, right) => {
      if (left === right) return 0;
      const first = keyOf(left, fold, meter);
      const second = keyOf(right, fold, meter);
      if (first > second) return 1;
      return first === second ? 0 : -1;
    };
    const side = by === 'value' ? 1 : 0;
    return entries.sort((left, right) => compare(left[side], right[side]));
  },
};

/** Items without the attribute stand under `undefined`. */
const groupby: Filter = {
  parameters: ['attribute'],
  apply(value, [attribute], meter) {
    const groups = emptyDictionary();
    for (const item of itemsOf(value, meter)) {
      const name = wordOf(attributeOf(item, attribute, meter), meter);
      const group = (groups[name] ?? []) as Value[];
      group.push(item);
      groups[name] = group;
    }
    return groups;
  },
};

/** Filters that put items in order or into groups, for values of every kind. */
export const looseOrderFilters: Filters = new Map([
  ['sort', sort],
  ['dictsort', dictsort],
  ['groupby', groupby],
]);
