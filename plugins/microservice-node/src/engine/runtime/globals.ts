import { Names } from './GivenValues';
import { Meter } from './Meter';
import { located, TemplateFault } from '../TemplateError';
import { numberOf } from '../values/looseText';
import {
  CallArguments,
  Dictionary,
  emptyDictionary,
  kindOf,
  TemplateFunction,
  Value,
} from '../values/Value';

/** What is made of functions takes far more room than a text or a number. */
const stepsPerObject = 20;

/**
 * The functions that every template has.
 *
 * @param meter - what the functions' work counts against
 * @param strict - whether only numbers count as such; otherwise what JavaScript makes a number of does
 */
export function makeGlobals(meter: Meter, strict = true): Names {
  const numbersOf = ({ positional }: CallArguments) =>
    positional.map(value => numberOf(value, meter));
  const functions = [
    strict
      ? makeFunction('range', args => range(args, meter))
      : makeFunction('range', args => range(args, meter), numbersOf),
    makeFunction('cycler', args => cycler(args, meter)),
    makeFunction('joiner', args => joiner(args, meter)),
  ];
  const byName = new Map(functions.map(made => [made.name, made]));
  return { get: name => byName.get(name), names: () => [...byName.keys()] };
}

function makeFunction(
  name: string,
  work: (args: Value[]) => Value,
  read = (args: CallArguments) => presentArguments(name, args),
): TemplateFunction {
  return new TemplateFunction(name, (args: CallArguments) => {
    try {
      return work(read(args));
    } catch (error) {
      throw located(error, args.at);
    }
  });
}

function presentArguments(
  name: string,
  { positional, keywords }: CallArguments,
): Value[] {
  if (keywords.size > 0)
    throw new TemplateFault(`'${name}' takes no keyword arguments`);
  return positional.map((value, index) => {
    if (value === undefined)
      throw new TemplateFault(
        `argument ${index + 1} of '${name}' has no value`,
      );
    return value;
  });
}

/** `range(stop)`, `range(start, stop)` and `range(start, stop, step)`: the numbers from start up to, not including, stop. */
function range(args: Value[], meter: Meter): Value {
  const numbers = args.map(argument => {
    if (typeof argument === 'number') return argument;
    throw new TemplateFault(`'range' takes numbers, not ${kindOf(argument)}`);
  });
  if (numbers.length < 1 || numbers.length > 3)
    throw new TemplateFault("'range' takes one to three numbers");
  const [start, stop] = numbers.length === 1 ? [0, numbers[0]] : numbers;
  const step = numbers[2] || 1;
  const length = Math.max(0, Math.ceil((stop - start) / step));
  if (Number.isNaN(length)) return [];
  if (length > meter.budgets.range) {
    throw new TemplateFault(
      `'range' would yield ${length} numbers; ${meter.budgets.range} are allowed`,
    );
  }
  meter.charge(length);
  return Array.from({ length }, (_, index) => start + index * step);
}

/** `cycler(a, b)`: an object whose `next()` goes round its items. */
function cycler(items: Value[], meter: Meter): Value {
  meter.charge(stepsPerObject);
  const cycle: Dictionary = emptyDictionary();
  let index = -1;
  cycle.current = null;
  cycle.reset = makeFunction('reset', () => {
    index = -1;
    cycle.current = null;
    return null;
  });
  cycle.next = makeFunction('next', () => {
    if (items.length === 0)
      throw new TemplateFault("a 'cycler' without items has no next one");
    index = (index + 1) % items.length;
    cycle.current = items[index];
    return cycle.current;
  });
  return cycle;
}

/** `joiner(separator)`: a function that gives nothing the first time and the separator ever after. */
function joiner(args: Value[], meter: Meter): Value {
  meter.charge(stepsPerObject);
  const separator = args[0] || ',';
  let first = true;
  return makeFunction('joiner', () => {
    const text = first ? '' : separator;
    first = false;
    return text;
  });
}
