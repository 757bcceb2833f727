import { Meter } from '../../runtime/Meter';
import { primitiveOf, wordOf } from '../../values/looseText';
import { memberOf } from '../../values/members';
import { emptyDictionary, Value } from '../../values/Value';
import { asDictionary } from '../arguments';
import { Filter, Filters } from '../Filter';
import { itemsOf } from './looseListFilters';

type Key = ReturnType<typeof primitiveOf>;
type Change = (text: string) => string;

const changes = {
  lower: (text: string) => text.toLowerCase(),
  upper: (text: string) => text.toUpperCase(),
};

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

/** Sorts by keys that JavaScript compares; those it cannot compare keep their order. */
function sortedBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
  meter: Meter,
): Item[] {
  meter.charge(items.length * Math.ceil(Math.log2(items.length + 1)));
  const keyed = items.map(item => ({ item, key: keyOf(item) as string }));
  return keyed
    .sort((left, right) => {
      if (left.key < right.key) return -1;
      return left.key > right.key ? 1 : 0;
    })
    .map(({ item }) => item);
}

function folded(key: Key, change: Change | undefined): Key {
  return change && typeof key === 'string' ? change(key) : key;
}

const sort: Filter = {
  parameters: ['reverse', 'case_sensitive', 'attribute'],
  apply(value, [reverse, caseSensitive, attribute], meter) {
    const change = caseSensitive ? undefined : changes.lower;
    const keyOf = (item: Value) =>
      folded(primitiveOf(attributeOf(item, attribute, meter), meter), change);
    const items = itemsOf(value, meter);
    if (!reverse) return sortedBy(items, keyOf, meter);
    // Equal items keep their order in a reversed list too.
    return sortedBy([...items].reverse(), keyOf, meter).reverse();
  },
};

const dictsort: Filter = {
  parameters: ['case_sensitive', 'by'],
  apply(value, [caseSensitive, by], meter) {
    const change = caseSensitive ? undefined : changes.upper;
    return sortedBy<Value[]>(
      Object.entries(asDictionary(value)),
      entry =>
        folded(primitiveOf(entry[by === 'value' ? 1 : 0], meter), change),
      meter,
    );
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
