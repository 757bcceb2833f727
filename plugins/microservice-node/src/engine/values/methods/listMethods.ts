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
  ['includes', plain((list, args) => list.includes(args.value(0)))],
  ['indexOf', plain((list, args) => list.indexOf(args.value(0)))],
  ['lastIndexOf', plain((list, args) => list.lastIndexOf(args.value(0)))],
  [
    'slice',
    plain((list, args) =>
      list.slice(args.optionalNumber(0), args.optionalNumber(1)),
    ),
  ],
  ['join', plain(join)],
  ['concat', concat],
]);
