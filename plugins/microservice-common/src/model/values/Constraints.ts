import { FieldIr } from '../FieldIr';

/** What a field demands of its values; of each element where it is a list. */
export type Constraints = Pick<
  FieldIr,
  | 'type'
  | 'elements'
  | 'maxItems'
  | 'enum'
  | 'values'
  | 'minLength'
  | 'maxLength'
  | 'pattern'
  | 'trim'
  | 'lowercase'
  | 'uppercase'
  | 'min'
  | 'max'
  | 'exclusiveMin'
  | 'exclusiveMax'
  | 'precision'
  | 'scale'
>;

/** What a list demands of each of its elements. */
export function elementsOf(constraints: Constraints): Constraints {
  return { ...constraints, type: constraints.elements ?? 'string' };
}
