import { Meter } from '../runtime/Meter';
import { TemplateFault } from '../TemplateError';
import { isDictionary, kindOf, textOf, Value } from '../values/Value';
import { asCount, asEntries, asList, asNumber, asText } from './arguments';
import { attributesOf, chargeTexts } from './attributes';
import { Filter, Filters } from './Filter';

type Arguments = readonly (Value | undefined)[];

/** A list takes room, however short it is. */
const stepsPerList = 3;

/** A filter whose work grows with the list it is given. */
function onList(
  work: (list: Value[], args: Arguments, meter: Meter) => Value | undefined,
  ...parameters: string[]
): Filter {
  return {
    parameters,
    apply(value, args, meter) {
      return work(asList(value, meter), args, meter);
    },
  };
}

function join(
  list: Value[],
  [separator, attribute]: Arguments,
  meter: Meter,
): string {
  const between =
    separator === undefined || separator === null ? '' : asText(separator);
  const parts = attributesOf(list, attribute, meter).map(textOf);
  meter.chargeText(
    parts.reduce((length, part) => length + part.length + between.length, 0),
  );
  return parts.join(between);
}

/** Rows of `size` items; the last row is filled up when there is something to fill it with. */
function batch(list: Value[], [size, fill]: Arguments, meter: Meter): Value[] {
  const width = asCount(size, 1, meter);
  meter.charge(stepsPerList * Math.ceil(list.length / width));
  const rows: Value[][] = [];
  for (let start = 0; start < list.length; start += width)
    rows.push(list.slice(start, start + width));
  const last = rows[rows.length - 1];
  if (!fill || !last) return rows;
  meter.charge(width - last.length);
  return [
    ...rows.slice(0, -1),
    [...last, ...Array<Value>(width - last.length).fill(fill)],
  ];
}

/** `count` columns as equal as can be, the longer ones first; the shorter ones are filled up likewise. */
function slice(
  list: Value[],
  [columns, fill]: Arguments,
  meter: Meter,
): Value[] {
  const count = asCount(columns, 1, meter);
  meter.charge(stepsPerList * count);
  const [length, longer] = [
    Math.floor(list.length / count),
    list.length % count,
  ];
  return Array.from({ length: count }, (_, index) => {
    const start = index * length + Math.min(index, longer);
    const column = list.slice(start, start + length + (index < longer ? 1 : 0));
    return fill && index >= longer ? [...column, fill] : column;
  });
}

function sum(
  list: Value[],
  [attribute, start]: Arguments,
  meter: Meter,
): Value {
  const numbers = attributesOf(list, attribute, meter).map(item =>
    asNumber(item, meter),
  );
  const total = numbers.reduce(
    (before, number) => before + number,
    start === undefined ? 0 : asNumber(start, meter),
  );
  if (Number.isFinite(total)) return total;
  throw new TemplateFault('does not give a finite number');
}

/** Keeps the first of equal items, or of items with an equal attribute. */
function unique(list: Value[], [attribute]: Arguments, meter: Meter): Value[] {
  const seen = new Set<Value>();
  const keys = attributesOf(list, attribute, meter);
  chargeTexts(keys, meter);
  return list.filter(
    (_, index) => !seen.has(keys[index]) && seen.add(keys[index]),
  );
}

/** The columns of a text are texts. */
const columns: Filter = {
  parameters: ['slices', 'fill_with'],
  apply(value, args, meter) {
    const found = slice(asList(value, meter), args, meter) as Value[][];
    return typeof value === 'string'
      ? found.map(column => column.map(textOf).join(''))
      : found;
  },
};

/** The length of a text or a list, or how many keys a dictionary has; null and false have none. */
const length: Filter = {
  parameters: [],
  apply(value, _, meter) {
    if (value === null || value === false) return 0;
    if (typeof value === 'string' || Array.isArray(value)) return value.length;
    if (isDictionary(value)) return asEntries(value, meter).length;
    throw new TemplateFault(`${kindOf(value)} has no length`);
  },
};

/** A text is reversed as a text. */
const reverse: Filter = {
  parameters: [],
  apply(value, _, meter) {
    const reversed = [...asList(value, meter)].reverse();
    return typeof value === 'string' ? reversed.join('') : reversed;
  },
};

/** Filters over lists that neither choose nor order items. */
export const listFilters: Filters = new Map<string, Filter>([
  ['first', onList(list => list[0])],
  ['last', onList(list => list[list.length - 1])],
  ['length', length],
  ['reverse', reverse],
  ['join', onList(join, 'separator', 'attribute')],
  ['batch', onList(batch, 'size', 'fill_with')],
  ['slice', columns],
  ['sum', onList(sum, 'attribute', 'start')],
  ['unique', onList(unique, 'attribute')],
]);
