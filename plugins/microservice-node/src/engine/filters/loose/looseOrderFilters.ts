import { Meter } from '../../runtime/Meter';
import { primitiveOf, wordOf } from '../../values/looseText';
import { memberOf } from '../../values/members';
import { emptyDictionary, Value } from '../../values/Value';
import { asEntries } from '../arguments';
import { chargeTexts } from '../attributes';
import { Filter, Filters } from '../Filter';
import { itemsOf } from './looseListFilters';

/** Every item may be a group of its own, and a dictionary takes much room. */
const stepsPerGroup = 5;

/** Reads an attribute through several levels; without one, the item itself. */
function attributeOf(
  item: Value,
  attribute: Value | undefined,
  meter: Meter,
): Value | undefined {
  if (!attribute) return item;
  if (typeof attribute === 'string') meter.charge(attribute.length);
  const path =
    typeof attribute === 'string'
      ? attribute.split('.')
      : [wordOf(attribute, meter)];
  return path.reduce<Value | undefined>(
    (owner, key) => memberOf(owner, key, meter),
    item,
  );
}

/** What an item is sorted by: as it is, and as JavaScript compares it, with small letters or with capitals. */
interface Key {
  value: Value | undefined;
  plain: string;
  folded: string;
}

/** JavaScript orders numbers, null and what is missing as well, which is what its operators do with these keys. */
function keysOf(
  values: readonly (Value | undefined)[],
  fold: (text: string) => string,
  meter: Meter,
): Key[] {
  const plain = values.map(value => primitiveOf(value, meter) as string);
  const comparisons = Math.ceil(Math.log2(values.length + 1));
  meter.charge(values.length * comparisons);
  chargeTexts(plain, meter, 1 + comparisons);
  return values.map((value, index) => ({
    value,
    plain: plain[index],
    folded: typeof value === 'string' ? fold(value) : plain[index],
  }));
}

/** Small letters count where both are texts. */
const sort: Filter = {
  parameters: ['reverse', 'case_sensitive', 'attribute'],
  apply(value, [reverse, caseSensitive, attribute], meter) {
    const direction = reverse ? -1 : 1;
    const items = itemsOf(value, meter);
    const subjects = items.map(item => attributeOf(item, attribute, meter));
    const keys = keysOf(subjects, text => text.toLowerCase(), meter);
    const areTexts = (left: Key, right: Key) =>
      typeof left.value === 'string' && typeof right.value === 'string';
    return items
      .map((item, index) => ({ item, key: keys[index] }))
      .sort(({ key: left }, { key: right }) => {
        const side =
          areTexts(left, right) && !caseSensitive ? 'folded' : 'plain';
        if (left[side] < right[side]) return -direction;
        return left[side] > right[side] ? direction : 0;
      })
      .map(({ item }) => item);
  },
};

const dictsort: Filter = {
  parameters: ['case_sensitive', 'by'],
  apply(value, [caseSensitive, by], meter) {
    const entries = asEntries(value, meter);
    const keys = keysOf(
      entries.map(([key, item]) => (by === 'value' ? item : key)),
      text => text.toUpperCase(),
      meter,
    );
    const side = caseSensitive ? 'plain' : 'folded';
    return entries
      .map((entry, index) => ({ entry, key: keys[index] }))
      .sort(({ key: left }, { key: right }) => {
        if (left.value === right.value) return 0;
        if (left[side] > right[side]) return 1;
        return left[side] === right[side] ? 0 : -1;
      })
      .map(({ entry }) => entry);
  },
};

/** Items without the attribute stand under `undefined`. */
const groupby: Filter = {
  parameters: ['attribute'],
  apply(value, [attribute], meter) {
    const groups = emptyDictionary();
    for (const item of itemsOf(value, meter)) {
      meter.charge(stepsPerGroup);
      const name = wordOf(attributeOf(item, attribute, meter), meter);
      chargeTexts([name], meter);
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
