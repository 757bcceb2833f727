import { DomainModel, RelationModel } from '../DomainModel';
import {
  capitalise,
  entityNames,
  identifier,
  nameCases,
  singularOf,
  wordsOf,
} from '../naming';
import { keyTypeOf, MOST_ITEMS, relationsOf } from '../relations';
import { LinkIr } from '../RelationIr';

/**
 * The relations of many to many of an entity, with the tables between.
 *
 * @internal
 */
export function linksOf(name: string, model: DomainModel): LinkIr[] {
  return relationsOf(model.entities[name])
    .filter(([, { kind }]) => kind === 'many_to_many')
    .map(([relation, given]) => linkIr(name, [relation, given], model));
}

function linkIr(
  entity: string,
  [name, relation]: [string, RelationModel],
  model: DomainModel,
): LinkIr {
  const singular = singularOf(name);
  const apiName = relation.api_name ?? `${singular}_ids`;
  return {
    name,
    apiName,
    doc: relation.doc ?? capitalise(wordsOf(name).join(' ')),
    entity: relation.to,
    type: keyTypeOf(relation.to, model),
    minItems: relation.min_items ?? 0,
    maxItems: relation.max_items ?? MOST_ITEMS,
    onDelete:
      relation.on_delete ??
      (model.entities[relation.to].soft_delete ? 'restrict' : 'cascade'),
    softDeleted: model.entities[relation.to].soft_delete ?? false,
    parameter: apiName.replace(/_ids$/, '_id'),
    ...tableOf(entity, name, model),
  };
}

function tableOf(
  entity: string,
  name: string,
  model: DomainModel,
): Pick<
  LinkIr,
  | 'table'
  | 'ownColumn'
  | 'otherColumn'
  | 'primaryKey'
  | 'ownForeignKey'
  | 'otherForeignKey'
  | 'index'
> {
  const own = nameCases(entity).snake;
  const other = singularOf(name);
  const table = identifier(
    `${singularOf(entityNames(entity, model.entities[entity]).table)}_${name}`,
  );
  const ownColumn = `${own}_id`;
  const otherColumn = other === own ? `other_${other}_id` : `${other}_id`;
  return {
    table,
    ownColumn,
    otherColumn,
    primaryKey: identifier(`pk_${table}`),
    ownForeignKey: identifier(`fk_${table}_${ownColumn}`),
    otherForeignKey: identifier(`fk_${table}_${otherColumn}`),
    index: identifier(`ix_${table}_${otherColumn}`),
  };
}
