import { EntityModel, RelationModel } from '../DomainModel';
import { capitalise, wordsOf } from '../naming';
import {
  MOST_ITEMS,
  ownership,
  referenceField,
  relationsOf,
} from '../relations';
import { ChildIr } from '../RelationIr';

/**
 * The parts that an aggregate owns.
 *
 * @internal
 */
export function childrenOf(name: string, entity: EntityModel): ChildIr[] {
  return relationsOf(entity)
    .filter(([, { owned }]) => owned)
    .map(([relation, model]) => childIr(name, relation, model));
}

function childIr(
  owner: string,
  name: string,
  relation: RelationModel,
): ChildIr {
  const { many, inverse, orderedBy } = ownership(owner, name, relation);
  const required = relation.required !== false;
  const minItems = many ? relation.min_items ?? 0 : Number(required);
  return {
    name,
    apiName: relation.api_name ?? name,
    doc: relation.doc ?? capitalise(wordsOf(name).join(' ')),
    entity: relation.to,
    many,
    required: minItems > 0,
    minItems,
    maxItems: many ? relation.max_items ?? MOST_ITEMS : 1,
    orderedBy,
    reference: referenceField(inverse),
    inverse,
  };
}
