import { Document, isScalar, visit } from 'yaml';
import { DomainModel } from '../../model';

/** Wider lines are broken. */
const WIDTH = 100;

/**
 * A domain model as a person would write it down: lists of words on one line.
 *
 * @public
 */
export function modelText(model: DomainModel): string {
  const document = new Document(model, { aliasDuplicateObjects: false });
  visit(document, {
    Seq: (_key, list) => {
      list.flow = list.items.every(item => isScalar(item));
    },
  });
  return document.toString({ lineWidth: WIDTH, flowCollectionPadding: false });
}
