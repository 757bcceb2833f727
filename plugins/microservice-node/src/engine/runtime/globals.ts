import { Names } from './GivenValues';
import { HostGlobals } from './HostGlobals';
import { Meter } from './Meter';
import { located, TemplateFault } from '../TemplateError';
import { primitiveOf } from '../values/looseText';
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

/** The names of the language, which the host cannot take. */
export const ownGlobals: readonly string[] = ['range', 'cycler', 'joiner'];

/**
 * What every template has.
 *
 * @param meter - what the functions' work counts against
 * @param options - `strict`: whether only numbers count as such, or what JavaScript makes a number of too; `host`: what the
 *   host adds
 */
export function makeGlobals(
  meter: Meter,
  { strict, host }: { strict: boolean; host: HostGlobals },
): Names {
  const numbersOf = ({ positional }: CallArguments) =>
    positional.map(value => Number(primitiveOf(value, meter)));
  const functions = [
    strict
      ? makeFunction('range', args => range(args, meter))
      : makeFunction('range', args => range(args, meter), numbersOf),
    makeFunction('cycler', args => cycler(args, meter)),
    makeFunction('joiner', args => joiner(args, meter)),
  ];
  const byName = new Map(functions.map(made => [made.name, made]));
  return {
    get: name => byName.get(name) ?? host.get(name, meter),
    names: () => [...byName.keys(), ...host.names()],
  };
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
  const stopAt = args.length === 1 ? 0 : 1;
  const numbers = args.map((argument, index) => {
    if (typeof argument === 'number') return argument;
    // Answers of a form are texts: as in nunjucks, one that is a number may say where to stop.
    if (index === stopAt && typeof argument === 'string' && argument.trim())
      return countOf(argument, meter);
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

function countOf(text: string, meter: Meter): number {
  meter.charge(text.length);
  const number = Number(text);
  if (Number.isFinite(number)) return number;
  throw new TemplateFault(
    `'range' takes numbers, not the text '${text.slice(0, 40)}'`,
  );
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
