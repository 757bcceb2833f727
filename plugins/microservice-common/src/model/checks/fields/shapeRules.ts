import { FieldModel } from '../../DomainModel';
import {
  compareDecimals,
  constraintsOf,
  elementTypeOf,
  enumOf,
  isNumeric,
  rangeOf,
} from '../../values';
import { constrainedType, FieldRule } from './FieldRule';

const TEXTS = new Set(['string', 'text', 'email', 'url']);
const SIZED = new Set(['string', 'email', 'url', 'bytes']);

/** Types whose values another service may give as ids. */
const EXTERNAL = new Set(['uuid', 'string', 'int64']);

function hasBound(field: FieldModel): boolean {
  const { min, max, exclusive_min: above, exclusive_max: below } = field;
  return (min ?? max ?? above ?? below) !== undefined;
}

function hasLength({ min_length: least, max_length: most }: FieldModel) {
  return (least ?? most) !== undefined;
}

/** Whether the constraints suit the type, and each other. */
export const SHAPE_RULES: readonly FieldRule[] = [
  ({ type }, { model }) => {
    const name = enumOf(type);
    if (!name || Object.hasOwn(model.enums ?? {}, name)) return undefined;
    return [
      'field.enum',
      `refers to the enumeration '${name}', which does not exist`,
      'add it under enums or choose another type',
    ];
  },
  field =>
    SIZED.has(constrainedType(field)) && field.max_length === undefined
      ? [
          'field.max_length',
          `has no max_length, which ${constrainedType(field)} needs`,
          'add one, for example max_length: 100',
        ]
      : undefined,
  field =>
    elementTypeOf(field.type) && field.max_items === undefined
      ? [
          'field.max_items',
          'has no max_items, which a list needs',
          'add one, for example max_items: 20',
        ]
      : undefined,
  field =>
    !elementTypeOf(field.type) && field.max_items !== undefined
      ? [
          'field.list_only',
          `has max_items, which ${field.type} cannot have`,
          'remove it or make the field a list',
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
    constrainedType(field) !== 'decimal' &&
    (field.precision ?? field.scale) !== undefined
      ? [
          'field.decimal_only',
          `has a precision or scale, which ${field.type} cannot have`,
          'remove it or make the field a decimal',
        ]
      : undefined,
  ({ precision, scale }) =>
    precision !== undefined && scale !== undefined && scale >= precision
      ? [
          'field.scale',
          'has a scale that leaves no digit before the point, so that 0 could not be written',
          'raise the precision above the scale, or lower the scale',
        ]
      : undefined,
  field => {
    const type = constrainedType(field);
    const isText = TEXTS.has(type);
    const wrong =
      (hasLength(field) && !isText && type !== 'bytes') ||
      (!isText && (field.pattern ?? field.trim ?? field.case) !== undefined);
    return wrong
      ? [
          'field.text_only',
          `has a length, pattern, trim or case, which ${type} cannot have`,
          'remove it',
        ]
      : undefined;
  },
  field =>
    (field.min_length ?? 0) > (field.max_length ?? Infinity)
      ? ['field.lengths', 'has a min_length above its max_length', 'swap them']
      : undefined,
  field =>
    !isNumeric(constrainedType(field)) && hasBound(field)
      ? [
          'field.number_only',
          `has a bound, which ${constrainedType(field)} cannot have`,
          'remove it',
        ]
      : undefined,
  field =>
    (field.min !== undefined && field.exclusive_min !== undefined) ||
    (field.max !== undefined && field.exclusive_max !== undefined)
      ? [
          'field.bounds_twice',
          'has two bounds on the same side',
          'keep either the inclusive or the exclusive one',
        ]
      : undefined,
  (field, { model }) => {
    const type = constrainedType(field);
    if (!isNumeric(type)) return undefined;
    const { low, high } = rangeOf({ ...constraintsOf(field, model), type });
    return compareDecimals(low, high) > 0
      ? [
          'field.bounds',
          'has bounds that no value satisfies',
          'raise the upper or lower the lower one',
        ]
      : undefined;
  },
  ({ external, type }) =>
    external && !EXTERNAL.has(type)
      ? [
          'field.external',
          `refers to another service with the type ${type}, which cannot be an id`,
          `choose one of ${[...EXTERNAL].join(', ')}`,
        ]
      : undefined,
];
