import { FieldIr } from '../../FieldIr';
import { Constraints } from '../../values';

/** What a field or the elements of a list demand, with a value of the field. */
export type Exemplified = Constraints & Partial<Pick<FieldIr, 'example'>>;
