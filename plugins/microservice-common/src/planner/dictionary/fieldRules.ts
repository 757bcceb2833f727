import { ComputedIr, FieldIr } from '../../model';

type Rule = (field: FieldIr) => string | undefined;

/** Constraints in words: a constraint is a row. */
const RULES: readonly Rule[] = [
  ({ minLength, type }) => atLeast(minLength, unitOf(type)),
  ({ maxLength, type }) => atMost(maxLength, unitOf(type)),
  ({ maxItems }) => atMost(maxItems, 'entry'),
  ({ min }) => min && `at least ${min}`,
  ({ max }) => max && `at most ${max}`,
  ({ exclusiveMin }) => exclusiveMin && `above ${exclusiveMin}`,
  ({ exclusiveMax }) => exclusiveMax && `below ${exclusiveMax}`,
  ({ pattern }) => pattern && `matches ${pattern}`,
  ({ trim }) => (trim ? 'blanks around it are removed' : undefined),
  ({ lowercase }) => (lowercase ? 'stored in lower case' : undefined),
  ({ uppercase }) => (uppercase ? 'stored in upper case' : undefined),
  ({ hashed }) => (hashed ? 'stored as a hash' : undefined),
  ({ unique }) => (unique ? 'unique' : undefined),
  ({ hasDefault, default: value, creatable }) => {
    const when = creatable ? 'where it is not sent' : 'at first';
    return hasDefault ? `${JSON.stringify(value)} ${when}` : undefined;
  },
  ({ computed }) => computed && computedRule(computed),
  ({ reference }) => reference && `id of ${reference.entity}`,
  ({ external }) =>
    external &&
    `id of ${external.resource ?? 'a row'} of ${external.service}, not checked`,
];

/**
 * What has to hold for a field, in words.
 *
 * @internal
 */
export function fieldRules(field: FieldIr): string[] {
  return RULES.flatMap(rule => rule(field) ?? []);
}

/**
 * The type of a field in words: `decimal with 12 digits, 2 of them after the point`.
 *
 * @internal
 */
export function typeWords(field: FieldIr): string {
  const { type, elements, values, precision, scale } = field;
  if (type === 'list') return `list of ${elements}`;
  if (values) return `one of ${values.join(', ')}`;
  return type === 'decimal'
    ? `decimal with ${precision} digits, ${scale} of them after the point`
    : type;
}

function unitOf(type: string): string {
  return type === 'bytes' ? 'byte' : 'character';
}

function atLeast(count: number | undefined, unit: string): string | undefined {
  return count === undefined ? undefined : `at least ${counted(count, unit)}`;
}

function atMost(count: number | undefined, unit: string): string | undefined {
  return count === undefined ? undefined : `at most ${counted(count, unit)}`;
}

/**
 * A number with its unit: `1 entry`, `2 entries`.
 *
 * @internal
 */
export function counted(count: number, unit: string): string {
  if (count === 1) return `${count} ${unit}`;
  return `${count} ${unit.replace(/y$/, 'ie')}s`;
}

function computedRule({ op, over, of }: ComputedIr): string {
  if (op === 'count') return `how many ${over} there are`;
  return `the sum of ${of.join(' times ')} over ${over}`;
}
