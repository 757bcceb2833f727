import { DomainModel, FieldModel } from '../DomainModel';
import { accessToField, defaultOf } from '../ir/fieldIr';
import { compiles, isCatastrophic, isPortable } from '../patterns';
import { isOneLine } from './isOneLine';
import {
  compareDecimals,
  constraintsOf,
  elementTypeOf,
  isNumeric,
  rangeOf,
  valueFits,
} from '../values';

/** What a rule found: a stable code, what is wrong, and the fix. */
export type Finding = [code: string, what: string, fix: string];

type Rule = (field: FieldModel, model: DomainModel) => Finding | undefined;

const TEXTS = new Set(['string', 'text', 'email', 'url', 'password', 'bytes']);
const SIZED = new Set(['string', 'email', 'url', 'password', 'bytes']);

/** The type that constraints are about: of the elements where it is a list. */
function constrainedType({ type }: FieldModel): string {
  return elementTypeOf(type) ?? type;
}

/** Operators that make sense for a type besides `eq` and `in`. */
const ORDERED = ['lt', 'lte', 'gt', 'gte'];
const FILTERS: Readonly<Record<string, readonly string[]>> = {
  string: [...ORDERED, 'contains', 'prefix'],
  text: ['contains', 'prefix'],
  email: ['contains', 'prefix'],
  url: ['contains', 'prefix'],
  int32: ORDERED,
  int64: ORDERED,
  decimal: ORDERED,
  float64: ORDERED,
  date: ORDERED,
  time: ORDERED,
  duration: ORDERED,
  datetime: ORDERED,
};

/** Operators of a filter that the field's type or nullability rules out. */
function senseless(field: FieldModel): string[] {
  const sensible = [
    'eq',
    'in',
    ...(field.nullable ? ['isnull'] : []),
    ...(FILTERS[field.type] ?? []),
  ];
  return (field.filter ?? []).filter(operator => !sensible.includes(operator));
}

const RULES: readonly Rule[] = [
  (field, model) => {
    const name = field.type.startsWith('enum:')
      ? field.type.slice(5)
      : undefined;
    if (!name || Object.hasOwn(model.enums ?? {}, name)) return undefined;
    return [
      'field.enum',
      `refers to the enumeration '${name}', which does not exist`,
      `add it under enums or choose another type`,
    ];
  },
  field =>
    SIZED.has(constrainedType(field)) && field.max_length === undefined
      ? [
          'field.max_length',
          `has no max_length, which ${field.type} needs`,
          'add one, for example max_length: 100',
        ]
      : undefined,
  field =>
    constrainedType(field) === 'decimal' &&
    (field.precision === undefined || field.scale === undefined)
      ? [
          'field.precision',
          'has no precision and scale, which decimal needs',
          'add both, for example precision: 12 and scale: 2',
        ]
      : undefined,
  field =>
    field.precision !== undefined &&
    field.scale !== undefined &&
    field.scale > field.precision
      ? [
          'field.scale',
          'has a scale above its precision',
          'raise the precision or lower the scale',
        ]
      : undefined,
  field =>
    !TEXTS.has(constrainedType(field)) &&
    (field.min_length ?? field.max_length ?? field.pattern) !== undefined
      ? [
          'field.text_only',
          `has a length or pattern, which ${field.type} cannot have`,
          'remove it',
        ]
      : undefined,
  field =>
    (field.min_length ?? 0) > (field.max_length ?? Infinity)
      ? ['field.lengths', 'has a min_length above its max_length', 'swap them']
      : undefined,
  field =>
    !isNumeric(constrainedType(field)) &&
    (field.min ?? field.max ?? field.exclusive_min ?? field.exclusive_max) !==
      undefined
      ? [
          'field.number_only',
          `has a bound, which ${field.type} cannot have`,
          'remove it',
        ]
      : undefined,
  (field, model) => {
    if (!isNumeric(constrainedType(field))) return undefined;
    const { low, high } = rangeOf({
      ...constraintsOf(field, model),
      type: constrainedType(field),
    });
    return compareDecimals(low, high) > 0
      ? [
          'field.bounds',
          'has bounds that no value satisfies',
          'raise the upper or lower the lower one',
        ]
      : undefined;
  },
  field => {
    if (field.pattern === undefined) return undefined;
    if (!compiles(field.pattern))
      return [
        'field.pattern',
        'has a pattern that is not a regular expression',
        'correct it',
      ];
    if (!isPortable(field.pattern))
      return [
        'field.pattern_portable',
        'has a pattern with lookaround, a back reference or another construct that not every language knows',
        'write it with plain groups, classes and quantifiers',
      ];
    return isCatastrophic(field.pattern)
      ? [
          'field.pattern_slow',
          'has a pattern that some texts keep busy for years, since a repeated part can be read in several ways',
          'repeat only what a character of its own begins, as in (-[a-z]+)*',
        ]
      : undefined;
  },
  field =>
    field.default === null && !field.nullable
      ? [
          'field.default_null',
          'has the default null but is not nullable',
          'set nullable: true or choose another default',
        ]
      : undefined,
  (field, model) =>
    field.default !== undefined &&
    field.default !== null &&
    !valueFits(constraintsOf(field, model), field.default)
      ? [
          'field.default',
          `has a default that its own constraints refuse`,
          'correct the default',
        ]
      : undefined,
  (field, model) =>
    field.example !== undefined &&
    !valueFits(constraintsOf(field, model), field.example)
      ? [
          'field.example',
          'has an example that its own constraints refuse',
          'correct the example',
        ]
      : undefined,
  field =>
    [field.default, field.example].every(
      value => typeof value !== 'string' || isOneLine(value),
    )
      ? undefined
      : [
          'field.visible',
          'has a default or an example with line ends or characters that nobody sees',
          'write it on one line, with visible characters',
        ],
  field => {
    const operators = senseless(field);
    return operators.length
      ? [
          'field.filter',
          `has the filter ${operators.join(', ')}, which makes no sense for it`,
          'remove it',
        ]
      : undefined;
  },
  (field, model) => {
    if (field.computed) return undefined;
    const access = accessToField(field, model);
    const sent = access !== 'read_only' && access !== 'internal';
    const canBeAbsent = !sent || field.required === false;
    return canBeAbsent &&
      !field.nullable &&
      defaultOf(field, model) === undefined
      ? [
          'field.no_value',
          'may be absent but has neither a default nor null to fall back on',
          'add a default or set nullable: true',
        ]
      : undefined;
  },
  field =>
    field.pattern !== undefined && field.example === undefined
      ? [
          'field.pattern_example',
          'has a pattern but no example',
          'add an example that matches, so that tests have a valid value',
        ]
      : undefined,
];

/**
 * Everything that is wrong with one field by itself.
 *
 * @internal
 */
export function fieldFindings(
  field: FieldModel,
  model: DomainModel,
): Finding[] {
  return RULES.map(rule => rule(field, model)).filter(
    found => found !== undefined,
  );
}
