import { Meter } from '../runtime/Meter';
import { ArithmeticOperator, CompareOperator } from '../syntax/ast';
import { TemplateFault } from '../TemplateError';
import { numberOf, Primitive, primitiveOf, wordOf } from './looseText';
import {
  arithmetic,
  chargeComparison,
  chargeSearch,
  Operands,
  Operators,
  ordered,
} from './operators';
import { isDictionary, kindOf, Value } from './Value';

/** The operators with JavaScript's meaning for every value, which is what compiled nunjucks has. */
export const looseOperators: Operators = {
  calculate,
  signed: (operator, operand, meter) => {
    const number = numberOf(operand, meter);
    return operator === '-' ? -number : number;
  },
  floorOf: (value, meter) => Math.floor(numberOf(value, meter)),
  joinTexts,
  compare,
  contains,
};

function calculate(
  operator: ArithmeticOperator,
  operands: Operands,
  meter: Meter,
): Value {
  const left = primitiveOf(operands.left, meter);
  const right = primitiveOf(operands.right, meter);
  const joins = typeof left === 'string' || typeof right === 'string';
  if (operator === '+' && joins)
    return joined(String(left), String(right), meter);
  return arithmetic[operator](
    numberOf(operands.left, meter),
    numberOf(operands.right, meter),
  );
}

function joinTexts({ left, right }: Operands, meter: Meter): string {
  return joined(wordOf(left, meter), wordOf(right, meter), meter);
}

function joined(first: string, second: string, meter: Meter): string {
  meter.chargeText(first.length + second.length);
  return first + second;
}

function compare(
  operator: CompareOperator,
  { left, right }: Partial<Operands>,
  meter: Meter,
): boolean {
  chargeComparison(left, right, meter);
  if (operator === '===' || operator === '!==')
    return (left === right) === (operator === '===');
  if (operator === '==' || operator === '!=')
    return equal(left, right, meter) === (operator === '==');
  // JavaScript orders null and what is missing as numbers, which is what its operators do here too.
  return ordered(
    operator,
    primitiveOf(left, meter) as string,
    primitiveOf(right, meter) as string,
  );
}

function equal(
  left: Value | undefined,
  right: Value | undefined,
  meter: Meter,
): boolean {
  if (isStructured(left) && isStructured(right)) return left === right;
  const [first, second]: Primitive[] =
    isMissing(left) || isMissing(right)
      ? [left, right].map(value => (isMissing(value) ? null : true))
      : [primitiveOf(left, meter), primitiveOf(right, meter)];
  // eslint-disable-next-line eqeqeq -- the language's '==' is JavaScript's
  return first == second;
}

function isStructured(value: Value | undefined): boolean {
  return typeof value === 'object' && value !== null;
}

function isMissing(value: Value | undefined): boolean {
  return value === undefined || value === null;
}

function contains(
  item: Value | undefined,
  container: Value | undefined,
  meter: Meter,
): boolean {
  if (Array.isArray(container)) {
    meter.charge(container.length);
    chargeSearch(container, item, meter);
    return container.indexOf(item as Value) !== -1;
  }
  if (typeof container === 'string') {
    meter.chargeText(container.length);
    return container.includes(wordOf(item, meter));
  }
  if (isDictionary(container))
    return Object.hasOwn(container, wordOf(item, meter));
  throw new TemplateFault(`'in' cannot search ${kindOf(container)}`);
}
