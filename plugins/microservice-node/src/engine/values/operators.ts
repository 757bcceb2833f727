import { charactersPerStep, Meter } from '../runtime/Meter';
import { ArithmeticOperator, CompareOperator } from '../syntax/ast';
import { TemplateFault } from '../TemplateError';
import { isDictionary, kindOf, textOf, Value } from './Value';

/** What the operators of arithmetic do with numbers. */
export const arithmetic: Readonly<
  Record<ArithmeticOperator, (left: number, right: number) => number>
> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
  '%': (left, right) => left % right,
  '**': (left, right) => left ** right,
};

/** What an operator works on. */
export interface Operands {
  left: Value;
  right: Value;
}

/** The operators of a dialect, with what they make of values. */
export interface Operators {
  calculate(
    operator: ArithmeticOperator,
    operands: Operands,
    meter: Meter,
  ): Value;
  signed(operator: '+' | '-', operand: Value, meter: Meter): number;
  floorOf(value: Value, meter: Meter): number;
  joinTexts(operands: Operands, meter: Meter): string;
  compare(
    operator: CompareOperator,
    operands: Partial<Operands>,
    meter: Meter,
  ): boolean;
  contains(item: Value | undefined, container: Value, meter: Meter): boolean;
}

/** The operators of a language in which nothing but numbers and texts is calculated with. */
export const strictOperators: Operators = {
  calculate,
  signed,
  floorOf,
  joinTexts,
  compare,
  contains,
};

/**
 * Calculates as JavaScript does with numbers and booleans and with texts that are numbers; `+` joins when a text is on
 * either side.
 *
 * @throws TemplateFault for other kinds, and for a result that is no finite number
 */
function calculate(
  operator: ArithmeticOperator,
  operands: Operands,
  meter: Meter,
): Value {
  const { left, right } = operands;
  if (
    operator === '+' &&
    (typeof left === 'string' || typeof right === 'string')
  )
    return joinTexts(operands, meter);
  const result = arithmetic[operator](
    numberFor(operator, left, meter),
    numberFor(operator, right, meter),
  );
  return finite(result, `'${operator}'`);
}

/** The value of `+value` and `-value`. */
function signed(operator: '+' | '-', operand: Value, meter: Meter): number {
  const number = numberFor(operator, operand, meter);
  return operator === '-' ? -number : number;
}

/** The whole part that `//` leaves. */
function floorOf(value: Value, meter: Meter): number {
  return Math.floor(numberFor('//', value, meter));
}

/** What `~` makes of two values. */
function joinTexts({ left, right }: Operands, meter: Meter): string {
  const [first, second] = [joinable(left), joinable(right)];
  meter.chargeText(first.length + second.length);
  return first + second;
}

/** A list, a dictionary, a macro or null in a text is always a slip. */
function joinable(value: Value): string {
  if (value === null)
    throw new TemplateFault(
      "null cannot be joined to a text; use the default filter with 'true'",
    );
  return textOf(value);
}

function numberFor(operator: string, value: Value, meter: Meter): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return Number(value);
  if (typeof value === 'string') {
    meter.charge(value.length);
    return finite(Number(value), `the text '${value.slice(0, 40)}'`);
  }
  throw new TemplateFault(
    `'${operator}' cannot calculate with ${kindOf(value)}`,
  );
}

function finite(result: number, what: string): number {
  if (Number.isFinite(result)) return result;
  throw new TemplateFault(`${what} does not give a finite number`);
}

/** Compares as JavaScript does; lists, dictionaries and macros are equal to themselves only. */
export function compare(
  operator: CompareOperator,
  { left, right }: Partial<Operands>,
  meter: Meter,
): boolean {
  chargeComparison(left, right, meter);
  if (operator === '===' || operator === '!==')
    return (left === right) === (operator === '===');
  if (operator === '==' || operator === '!=')
    return looselyEqual(left, right) === (operator === '==');
  return ordered(operator, sortable(left), sortable(right));
}

/** Pays for a comparison: texts are read side by side; a text beside a number or a boolean is read as a number. */
export function chargeComparison(
  left: Value | undefined,
  right: Value | undefined,
  meter: Meter,
): void {
  const [text, other] =
    typeof left === 'string' ? [left, right] : [right, left];
  if (typeof text !== 'string') return;
  if (typeof other === 'string')
    meter.chargeText(Math.min(text.length, other.length));
  else if (typeof other === 'number' || typeof other === 'boolean')
    meter.charge(text.length);
}

function looselyEqual(
  left: Value | undefined,
  right: Value | undefined,
): boolean {
  const structured = (value: Value | undefined) =>
    typeof value === 'object' && value !== null;
  if (structured(left) || structured(right)) return left === right;
  // eslint-disable-next-line eqeqeq -- the language's '==' is JavaScript's
  return left == right;
}

/** Whether two values stand in an order, as JavaScript has it. */
export function ordered(
  operator: '<' | '>' | '<=' | '>=',
  left: Sortable,
  right: Sortable,
): boolean {
  if (operator === '<') return left < right;
  if (operator === '>') return left > right;
  return operator === '<=' ? left <= right : left >= right;
}

type Sortable = string | number | boolean;

function sortable(value: Value | undefined): Sortable {
  if (
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean'
  )
    return value;
  throw new TemplateFault(
    `${kindOf(value)} is neither smaller nor greater than anything`,
  );
}

/** What `item in container` finds: an item of a list, a part of a text, a key of a dictionary. */
function contains(
  item: Value | undefined,
  container: Value,
  meter: Meter,
): boolean {
  if (Array.isArray(container)) {
    meter.charge(container.length);
    chargeSearch(container, item, meter);
    return item !== undefined && container.indexOf(item) !== -1;
  }
  if (typeof container === 'string') {
    meter.chargeText(container.length);
    return item !== undefined && container.includes(textOf(item));
  }
  if (isDictionary(container))
    return Object.hasOwn(container, textOf(item ?? ''));
  throw new TemplateFault(`'in' cannot search ${kindOf(container)}`);
}

/** Pays for comparing an item with every item of a list: texts of one length are read to their end. */
export function chargeSearch(
  list: readonly Value[],
  wanted: Value | undefined,
  meter: Meter,
): void {
  if (typeof wanted !== 'string') return;
  const { length } = wanted;
  const alike = list.filter(
    item => typeof item === 'string' && item.length === length,
  );
  meter.charge((alike.length * length) / charactersPerStep);
}
