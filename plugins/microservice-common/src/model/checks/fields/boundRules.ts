import { FieldModel } from '../../DomainModel';
import { decimalText } from '../../values';
import { constrainedType, FieldRule } from './FieldRule';

/** Types whose values have no digits after the point; a duration counts whole seconds. */
const WHOLE = new Set(['int32', 'int64', 'duration']);

function boundsOf(field: FieldModel): (number | string)[] {
  const { min, max, exclusive_min: above, exclusive_max: below } = field;
  return [min, max, above, below].filter(bound => bound !== undefined);
}

/** Whether each bound can be written down as it was meant. */
export const BOUND_RULES: readonly FieldRule[] = [
  field => {
    const type = constrainedType(field);
    const broken = WHOLE.has(type)
      ? boundsOf(field).find(bound => decimalText(bound).includes('.'))
      : undefined;
    return broken === undefined
      ? undefined
      : [
          'field.bound_whole',
          `has the bound ${broken}, but values of ${type} are whole`,
          'write it without a point',
        ];
  },
  field => {
    const lost = boundsOf(field).find(
      bound =>
        typeof bound === 'number' && Number(decimalText(bound)) !== bound,
    );
    return lost === undefined
      ? undefined
      : [
          'field.bound_digits',
          `has the bound ${lost}, which needs more than 18 digits after the point`,
          'round it',
        ];
  },
];
