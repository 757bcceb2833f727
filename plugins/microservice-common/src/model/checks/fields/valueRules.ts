import { JsonValue } from '@backstage/types';
import { FieldModel } from '../../DomainModel';
import { accessToField, defaultOf, hasTransitions } from '../../ir/fieldIr';
import { constraintsOf, valueFits } from '../../values';
import { isOneLine } from '../isOneLine';
import { FieldContext, FieldRule } from './FieldRule';

/** Every text in a value, however deep. */
function textsIn(value: JsonValue | undefined): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => [
    key,
    ...textsIn(each),
  ]);
}

/** Whether a value is one of its field; characters that nobody sees have a rule of their own. */
function fits(
  field: FieldModel,
  value: JsonValue | undefined,
  { model }: FieldContext,
): boolean {
  return (
    value === undefined ||
    !textsIn(value).every(isOneLine) ||
    valueFits(constraintsOf(field, model), value)
  );
}

/** Whether what the author gives as a value is one, and whether there is a value for every row. */
export const VALUE_RULES: readonly FieldRule[] = [
  field =>
    field.default === null && !field.nullable
      ? [
          'field.default_null',
          'has the default null but is not nullable',
          'set nullable: true or choose another default',
        ]
      : undefined,
  (field, context) =>
    field.default !== null && !fits(field, field.default, context)
      ? [
          'field.default',
          'has a default that its own constraints refuse',
          'correct the default',
        ]
      : undefined,
  (field, context) =>
    fits(field, field.example, context)
      ? undefined
      : [
          'field.example',
          'has an example that its own constraints refuse',
          'correct the example',
        ],
  ({ example }) =>
    Array.isArray(example) && example.length === 0
      ? [
          'field.example_empty',
          'has an empty list as its example, which shows nothing',
          'add an element to the example',
        ]
      : undefined,
  field =>
    [field.default, field.example, field.pattern]
      .flatMap(textsIn)
      .every(isOneLine)
      ? undefined
      : [
          'field.visible',
          'has a default, an example or a pattern with line ends or characters that nobody sees',
          'write it on one line, with visible characters',
        ],
  (field, { model, isOwner }) => {
    if (isOwner || field.computed || hasTransitions(field, model))
      return undefined;
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
];
