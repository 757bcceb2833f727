import { charactersPerStep, Meter } from '../../runtime/Meter';
import { wordOf } from '../looseText';
import { emptyDictionary, isDictionary, Value } from '../Value';
import { Method, MethodArguments } from './MethodArguments';

type ListMethod = Method<Value[]>;

/** A copy costs more time and room than a look. */
const stepsPerCopy = 8;

/** A value as it goes into a list: a copy, so that no list ever holds itself. */
function copied(value: Value, meter: Meter): Value {
  meter.charge(stepsPerCopy);
  if (Array.isArray(value)) return value.map(item => copied(item, meter));
  if (!isDictionary(value)) return value;
  const copy = emptyDictionary();
  for (const [key, member] of Object.entries(value))
    copy[key] = copied(member, meter);
  return copy;
}

function items({ values, meter }: MethodArguments, from = 0): Value[] {
  return values.slice(from).map(value => copied(value ?? null, meter));
}

/** Moves every item once. */
function moving(work: ListMethod): ListMethod {
  return (list, args) => {
    args.meter.charge(list.length);
    return work(list, args);
  };
}

/** Sorts by the texts of items, as JavaScript does. */
function sort(list: Value[], { meter }: MethodArguments): Value[] {
  const comparisons = Math.ceil(Math.log2(list.length + 1));
  meter.charge(list.length * comparisons);
  const texts = new Map(list.map(item => [item, wordOf(item, meter)]));
  for (const text of texts.values())
    meter.charge((comparisons * text.length) / charactersPerStep);
  const textOf = (item: Value) => texts.get(item) as string;
  return list.sort((left, right) => {
    if (textOf(left) === textOf(right)) return 0;
    return textOf(left) < textOf(right) ? -1 : 1;
  });
}

/**
 * The methods of lists that change them, which a list of a template that is not strict has beside the others. Nobody else
 * sees a change, since a template that may change lists has copies of its own.
 */
export const changingListMethods: ReadonlyMap<string, ListMethod> = new Map<
  string,
  ListMethod
>([
  ['push', (list, args) => list.push(...items(args))],
  ['unshift', moving((list, args) => list.unshift(...items(args)))],
  ['pop', list => list.pop()],
  ['shift', moving(list => list.shift())],
  ['reverse', moving(list => list.reverse())],
  ['sort', sort],
  [
    'splice',
    moving((list, args) => {
      const start = args.optionalNumber(0) ?? 0;
      const count = args.optionalNumber(1) ?? list.length;
      return list.splice(start, count, ...items(args, 2));
    }),
  ],
]);
