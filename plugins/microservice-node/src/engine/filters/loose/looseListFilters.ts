import { Meter } from '../../runtime/Meter';
import { looseOperators } from '../../values/looseOperators';
import { looseTests } from '../../values/looseTests';
import { looseTextOf } from '../../values/looseText';
import { memberOf } from '../../values/members';
import { isDictionary, Value } from '../../values/Value';
import { asEntries, asList } from '../arguments';
import { chooser } from '../choiceFilters';
import { Filter, Filters } from '../Filter';
import { listFilters } from '../listFilters';

/** The items of a list or a text; anything else has none. */
export function itemsOf(value: Value | undefined, meter: Meter): Value[] {
  return typeof value === 'string' || Array.isArray(value)
    ? asList(value, meter)
    : [];
}

/** A filter of lists that finds no items in what is no list. */
function ofItems(name: string): [string, Filter] {
  const filter = listFilters.get(name)!;
  return [
    name,
    {
      ...filter,
      apply: (value, args, meter) =>
        filter.apply(
          typeof value === 'string' ? value : itemsOf(value, meter),
          args,
          meter,
        ),
    },
  ];
}

/** One level of members, where an attribute is asked for: then what is no list has none. */
function members(
  value: Value,
  attribute: Value | undefined,
  meter: Meter,
): (Value | undefined)[] {
  if (!attribute) return asList(value, meter);
  return itemsOf(value, meter).map(item => memberOf(item, attribute, meter));
}

const join: Filter = {
  parameters: ['separator', 'attribute'],
  apply(value, [separator, attribute], meter) {
    const between = separator ? looseTextOf(separator, meter) : '';
    const items = members(value, attribute, meter);
    const parts = items.map(item => looseTextOf(item, meter));
    meter.chargeText(
      parts.reduce((length, part) => length + part.length + between.length, 0),
    );
    return parts.join(between);
  },
};

/** Adds as JavaScript does: with a text among the items, the sum is a text. */
const sum: Filter = {
  parameters: ['attribute', 'start'],
  apply(value, [attribute, start = 0], meter) {
    const add = (left: Value, right: Value | undefined) =>
      looseOperators.calculate('+', { left, right: right as Value }, meter);
    const items = members(value, attribute, meter);
    return add(start, items.reduce<Value>(add, 0));
  },
};

/** Numbers and booleans have no length, not even none. */
const length: Filter = {
  parameters: [],
  apply(value, _, meter) {
    if (value === undefined || value === null || value === false) return 0;
    if (typeof value === 'string' || Array.isArray(value)) return value.length;
    return isDictionary(value) ? asEntries(value, meter).length : undefined;
  },
};

/** nunjucks knows no test here: it keeps the items whose attribute is true, or false. */
function byAttribute(wanted: boolean): Filter {
  return {
    parameters: ['attribute', 'test', 'argument'],
    apply(value, [attribute], meter) {
      return asList(value, meter).filter(
        item => Boolean(memberOf(item, attribute, meter)) === wanted,
      );
    },
  };
}

/** Filters of lists, for values of every kind. */
export const looseListFilters: Filters = new Map<string, Filter>([
  ...['first', 'last', 'reverse', 'batch', 'slice'].map(ofItems),
  ['join', join],
  ['sum', sum],
  ['length', length],
  ['select', chooser(true, looseTests, itemsOf)],
  ['reject', chooser(false, looseTests, itemsOf)],
  ['selectattr', byAttribute(true)],
  ['rejectattr', byAttribute(false)],
]);
