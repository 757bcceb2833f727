import { stringify } from 'yaml';
import { DomainModel } from '../../model';

/** Wider lines are broken. */
const WIDTH = 100;

/**
 * A domain model as a person would write it down.
 *
 * @public
 */
export function modelText(model: DomainModel): string {
  return stringify(model, { lineWidth: WIDTH });
}
