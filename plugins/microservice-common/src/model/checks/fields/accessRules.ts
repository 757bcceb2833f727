import { FieldModel } from '../../DomainModel';
import { hasTransitions } from '../../ir/fieldIr';
import { FieldRule } from './FieldRule';

/** What a computed field may not have, since the service makes its values. */
const NOT_COMPUTED: readonly (keyof FieldModel)[] = [
  'required',
  'nullable',
  'default',
  'unique',
  'immutable',
  'min',
  'max',
  'exclusive_min',
  'exclusive_max',
  'external',
];

/** Who sets a field, where it is not the client. */
export const ACCESS_RULES: readonly FieldRule[] = [
  field =>
    field.computed && (field.access ?? 'read_only') !== 'read_only'
      ? [
          'computed.access',
          `is computed but has the access ${field.access}`,
          'write access: read_only or leave it out',
        ]
      : undefined,
  field => {
    const found = NOT_COMPUTED.filter(key => field[key] !== undefined);
    return field.computed && found.length
      ? [
          'computed.option',
          `is computed and has ${found.join(
            ', ',
          )}, which only values from clients can have`,
          'remove it',
        ]
      : undefined;
  },
  (field, { model }) =>
    hasTransitions(field, model) &&
    (field.access ?? 'read_only') !== 'read_only'
      ? [
          'transition.access',
          `has an enumeration with transitions but the access ${field.access}`,
          'write access: read_only or leave it out, and change it through an action',
        ]
      : undefined,
  (field, { model }) =>
    hasTransitions(field, model) &&
    (field.nullable || field.unique || field.immutable)
      ? [
          'transition.option',
          'has an enumeration with transitions and is nullable, unique or immutable',
          'remove nullable, unique and immutable',
        ]
      : undefined,
];
