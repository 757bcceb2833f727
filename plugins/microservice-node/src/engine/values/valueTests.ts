import { Meter } from '../runtime/Meter';
import { countedNumber } from './countedNumber';
import { compare, Operators } from './operators';
import { CompareOperator } from '../syntax/ast';
import { TemplateFault } from '../TemplateError';
import { isDictionary, kindOf, TemplateFunction, Value } from './Value';

/** A test, as after `is`: whether it holds for a value. */
export interface ValueTest {
  /** How many arguments it takes beside the value. */
  arguments: 0 | 1;
  /** True when a missing value may be tested. */
  takesMissing?: boolean;
  holds(
    value: Value | undefined,
    argument: Value | undefined,
    meter: Meter,
  ): boolean;
}

function about(
  holds: (value: Value | undefined) => boolean,
  takesMissing = false,
): ValueTest {
  return { arguments: 0, takesMissing, holds };
}

/** A test of a text that reads all of it. */
function ofText(holds: (value: string) => boolean): ValueTest {
  return {
    arguments: 0,
    holds(value, _, meter) {
      const subject = text(value);
      meter.chargeText(subject.length);
      return holds(subject);
    },
  };
}

function ofNumber(holds: (value: number) => boolean): ValueTest {
  return {
    arguments: 0,
    holds: (value, _, meter) => holds(number(value, meter)),
  };
}

/** A test that compares a value with its argument, as a dialect does. */
function against(
  operator: CompareOperator,
  compareBy: Operators['compare'],
): ValueTest {
  return {
    arguments: 1,
    holds: (left, right, meter) => compareBy(operator, { left, right }, meter),
  };
}

/** The tests of order by name, as a dialect compares. */
export function orderTests(
  compareBy: Operators['compare'],
): [name: string, test: ValueTest][] {
  const names: [string, CompareOperator][] = [
    ['greaterthan', '>'],
    ['gt', '>'],
    ['ge', '>='],
    ['lessthan', '<'],
    ['lt', '<'],
    ['le', '<='],
  ];
  return names.map(([name, operator]) => [name, against(operator, compareBy)]);
}

/** A text that is a number counts as one, as it does for operators. */
function number(value: Value | undefined, meter: Meter): number {
  const counted = countedNumber(value, meter);
  if (counted === undefined)
    throw new TemplateFault(`the test needs a number, not ${kindOf(value)}`);
  return counted;
}

function text(value: Value | undefined): string {
  if (typeof value === 'string') return value;
  throw new TemplateFault(`the test needs a text, not ${kindOf(value)}`);
}

const equal = against('===', compare);

/** Some tests by name. */
export type ValueTests = ReadonlyMap<string, ValueTest>;

/** The tests that may stand after `is`, those of nunjucks; `escaped` has no meaning without escaping. */
export const valueTests: ValueTests = new Map<string, ValueTest>([
  ['defined', about(value => value !== undefined, true)],
  ['undefined', about(value => value === undefined, true)],
  ['truthy', about(value => Boolean(value), true)],
  ['falsy', about(value => !value, true)],
  ['null', about(value => value === null)],
  ['none', about(value => value === null)],
  ['string', about(value => typeof value === 'string')],
  ['number', about(value => typeof value === 'number')],
  ['mapping', about(isDictionary)],
  [
    'iterable',
    about(value => typeof value === 'string' || Array.isArray(value)),
  ],
  ['callable', about(value => value instanceof TemplateFunction)],
  ['odd', ofNumber(value => value % 2 === 1)],
  ['even', ofNumber(value => value % 2 === 0)],
  ['lower', ofText(value => value.toLowerCase() === value)],
  ['upper', ofText(value => value.toUpperCase() === value)],
  [
    'divisibleby',
    {
      arguments: 1,
      holds: (value, argument, meter) =>
        number(value, meter) % number(argument, meter) === 0,
    },
  ],
  ['equalto', equal],
  ['eq', equal],
  ['sameas', equal],
  ['ne', against('!==', compare)],
  ...orderTests(compare),
]);
