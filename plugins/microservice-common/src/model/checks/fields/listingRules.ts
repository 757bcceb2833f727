import { FieldModel, FilterOperator } from '../../DomainModel';
import { accessToField } from '../../ir/fieldIr';
import { elementTypeOf } from '../../values';
import { FieldRule } from './FieldRule';
import { keyWidth, WIDEST_KEY } from './keyWidth';

/** Operators that make sense for a type besides `eq` and `in`. */
const ORDERED: readonly FilterOperator[] = ['lt', 'lte', 'gt', 'gte'];
const SEARCHED: readonly FilterOperator[] = ['contains', 'prefix'];
const OPERATORS: Readonly<Record<string, readonly FilterOperator[]>> = {
  string: [...ORDERED, ...SEARCHED],
  text: SEARCHED,
  email: SEARCHED,
  url: SEARCHED,
  int32: ORDERED,
  int64: ORDERED,
  decimal: ORDERED,
  float64: ORDERED,
  date: ORDERED,
  time: ORDERED,
  datetime: ORDERED,
  duration: ORDERED,
};

/** Types whose values are neither compared nor sorted. */
const OPAQUE = new Set(['json', 'bytes', 'list']);

/** Whether values of a type are neither compared nor sorted. */
export function isOpaque({ type, hashed }: FieldModel): boolean {
  return hashed === true || OPAQUE.has(elementTypeOf(type) ? 'list' : type);
}

/** Operators of a filter that make sense for a field that is never null. */
export function sensibleFilters(field: FieldModel): FilterOperator[] {
  if (isOpaque(field)) return [];
  const { type } = field;
  return [
    'eq',
    'in',
    ...(Object.hasOwn(OPERATORS, type) ? OPERATORS[type] : []),
  ];
}

/** Operators of a filter that the field's type or nullability rules out. */
function senseless(field: FieldModel): FilterOperator[] {
  const sensible = sensibleFilters(field);
  const all = field.nullable ? [...sensible, 'isnull'] : sensible;
  return (field.filter ?? []).filter(operator => !all.includes(operator));
}

function isListed({ filter = [], sortable }: FieldModel): boolean {
  return filter.length > 0 || sortable === true;
}

/** Whether lists can be filtered and sorted, and rows found, by the field. */
export const LISTING_RULES: readonly FieldRule[] = [
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
  field =>
    field.sortable && isOpaque(field)
      ? [
          'field.sortable',
          `is sortable, but values of ${field.type} have no order`,
          'remove sortable',
        ]
      : undefined,
  field =>
    (field.index || field.unique) && isOpaque(field)
      ? [
          'field.index_type',
          `is indexed or unique, which ${field.type} cannot be`,
          'remove index and unique',
        ]
      : undefined,
  field =>
    (field.index || field.unique || field.external) &&
    keyWidth(field) > WIDEST_KEY
      ? [
          'field.index_width',
          `is indexed, but its values may need more than the ${WIDEST_KEY} bytes that fit into an index`,
          `set max_length to ${Math.floor(
            WIDEST_KEY / 4,
          )} or less, or remove index and unique`,
        ]
      : undefined,
  field =>
    field.unique && (field.default ?? null) !== null
      ? [
          'field.unique_default',
          'is unique and has a default, so that only one row could use it',
          'remove the default or unique',
        ]
      : undefined,
  field =>
    field.pii && isListed(field)
      ? [
          'field.pii_listed',
          'is personal data and filtered or sorted by, which puts it into addresses and logs',
          'remove filter and sortable, or pii',
        ]
      : undefined,
  (field, { model }) => {
    const access = accessToField(field, model);
    const hidden = access === 'internal' || access === 'write_only';
    return hidden && isListed(field)
      ? [
          'field.hidden_listed',
          'is never shown but filtered or sorted by, which tells its values',
          'remove filter and sortable, or show it',
        ]
      : undefined;
  },
];
