import { EntityModel, RelationModel } from '../DomainModel';
import { capitalise, nameCases, wordsOf } from '../naming';
import { referenceField, relationsOf } from '../relations';
import { ChildIr } from '../RelationIr';

/** More parts than anybody should send at once, unless the author says otherwise. */
const MOST_PARTS = 100;

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
  const many = relation.kind === 'has_many';
  const inverse = relation.inverse ?? nameCases(owner).snake;
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
    maxItems: many ? relation.max_items ?? MOST_PARTS : 1,
    orderedBy: relation.ordered_by ?? (many ? 'position' : 'id'),
    reference: referenceField(inverse),
    inverse,
  };
}
