import { Meter } from '../runtime/Meter';
import { compare } from './operators';
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

function against(operator: CompareOperator): ValueTest {
  return {
    arguments: 1,
    holds: (value, argument, meter) =>
      compare(operator, { left: value, right: argument }, meter),
  };
}

/** A text that is a number counts as one, as it does for operators. */
function number(value: Value | undefined, meter: Meter): number {
  if (typeof value === 'string') meter.charge(value.length);
  const counted =
    typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof counted === 'number' && Number.isFinite(counted)) return counted;
  throw new TemplateFault(`the test needs a number, not ${kindOf(value)}`);
}

function text(value: Value | undefined): string {
  if (typeof value === 'string') return value;
  throw new TemplateFault(`the test needs a text, not ${kindOf(value)}`);
}

const equal = against('===');

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
  ['ne', against('!==')],
  ['greaterthan', against('>')],
  ['gt', against('>')],
  ['ge', against('>=')],
  ['lessthan', against('<')],
  ['lt', against('<')],
  ['le', against('<=')],
]);
