import { chargeSearch } from '../operators';
import { textOf, Value } from '../Value';
import { Method, MethodArguments } from './MethodArguments';

type ListMethod = Method<Value[]>;

/** A method that looks at every item once. */
function plain(work: ListMethod): ListMethod {
  return (list, args) => {
    args.meter.charge(list.length);
    return work(list, args);
  };
}

function searching(work: (list: Value[], item: Value) => Value): ListMethod {
  return plain((list, args) => {
    const item = args.value(0);
    chargeSearch(list, item, args.meter);
    return work(list, item);
  });
}

function join(list: Value[], args: MethodArguments): string {
  const separator = args.optionalText(0) ?? ',';
  const parts = list.map(textOf);
  args.meter.chargeText(
    parts.reduce((length, part) => length + part.length + separator.length, 0),
  );
  return parts.join(separator);
}

/** Lists among the arguments give their items, as in JavaScript. */
function concat(list: Value[], args: MethodArguments): Value[] {
  const others = args.values.map((_, index) => args.value(index));
  const added = others.map(other => (Array.isArray(other) ? other.length : 1));
  args.meter.charge(added.reduce((length, more) => length + more, list.length));
  return list.concat(...others);
}

/** The methods of lists: JavaScript's own that change nothing and take no function. */
export const listMethods: ReadonlyMap<string, ListMethod> = new Map<
  string,
  ListMethod
>([
  ['includes', searching((list, item) => list.includes(item))],
  ['indexOf', searching((list, item) => list.indexOf(item))],
  ['lastIndexOf', searching((list, item) => list.lastIndexOf(item))],
  [
    'slice',
    plain((list, args) =>
      list.slice(args.optionalNumber(0), args.optionalNumber(1)),
    ),
  ],
  ['join', plain(join)],
  ['concat', concat],
]);
