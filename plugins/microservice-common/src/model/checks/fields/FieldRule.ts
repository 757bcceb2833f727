import { Answers } from '../../Answers';
import { DomainModel, FieldModel } from '../../DomainModel';
import { elementTypeOf } from '../../values';
import { Finding } from '../Finding';

/** What a rule for fields looks at besides the field. */
export interface FieldContext {
  model: DomainModel;
  auth: Answers['auth'];
  /** Whether it names the owner of a row, which the service sets. */
  isOwner?: boolean;
}

/** One thing that may be wrong with a field by itself. */
export type FieldRule = (
  field: FieldModel,
  context: FieldContext,
) => Finding | undefined;

/** The type that constraints are about: of the elements where it is a list. */
export function constrainedType({ type }: FieldModel): string {
  return elementTypeOf(type) ?? type;
}
