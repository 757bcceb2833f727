import { DomainModel, FieldModel } from '../DomainModel';
import { capitalise, entityNames, identifier, wordsOf } from '../naming';
import {
  isOneToOne,
  keyTypeOf,
  Ownership,
  ownershipOf,
  POSITION,
  Reference,
  referenceField,
  referencesOf,
} from '../relations';
import { FieldIr, ReferenceIr } from '../FieldIr';
import { fieldIr } from './fieldIr';

/**
 * The fields that follow from relations to one other row: first those that clients send, then what ties a part to its
 * owner.
 *
 * @internal
 */
export function referenceFields(entity: string, model: DomainModel): FieldIr[] {
  const ownership = ownershipOf(entity, model);
  return [
    ...referencesOf(entity, model).map(reference => ({
      ...fieldIr(
        reference.field,
        referenceModel(entity, reference, model),
        model,
      ),
      reference: referenceIr(entity, reference, model),
    })),
    ...(ownership ? partFields(entity, ownership, model) : []),
  ];
}

function referenceModel(
  entity: string,
  reference: Reference,
  model: DomainModel,
): FieldModel {
  const { relation, name } = reference;
  const isPart = ownershipOf(entity, model) !== undefined;
  const unique = isOneToOne(entity, reference, model);
  return {
    type: keyTypeOf(relation.to, model),
    doc: relation.doc ?? `${capitalise(wordsOf(name).join(' '))} it belongs to`,
    required: relation.required ?? true,
    nullable: relation.required === false,
    unique,
    index: true,
    ...(isPart ? {} : { filter: ['eq'] }),
    ...(relation.api_name ? { api_name: relation.api_name } : {}),
  };
}

function referenceIr(
  entity: string,
  { name, field, relation }: Reference,
  model: DomainModel,
): ReferenceIr {
  const target = model.entities[relation.to];
  const { table } = entityNames(entity, model.entities[entity]);
  return {
    relation: name,
    entity: relation.to,
    table: entityNames(relation.to, target).table,
    onDelete: relation.on_delete ?? 'restrict',
    foreignKey: identifier(`fk_${table}_${field}`),
    softDeleted: target.soft_delete ?? false,
  };
}

/** What ties a part to its owner: nobody sends or sees it. */
function partFields(
  entity: string,
  { owner, many, inverse, numbered }: Ownership,
  model: DomainModel,
): FieldIr[] {
  const name = referenceField(inverse);
  const field = fieldIr(
    name,
    {
      type: keyTypeOf(owner, model),
      doc: `${capitalise(wordsOf(inverse).join(' '))} it is a part of`,
      access: 'internal',
      unique: !many,
      index: true,
    },
    model,
  );
  const relation = {
    kind: 'belongs_to',
    to: owner,
    on_delete: 'cascade',
  } as const;
  const reference = referenceIr(
    entity,
    { name: inverse, field: name, relation },
    model,
  );
  return [
    { ...field, reference: { ...reference, softDeleted: false } },
    ...(numbered ? [positionField(model)] : []),
  ];
}

function positionField(model: DomainModel): FieldIr {
  const doc = 'Place in the list, counted from zero';
  return fieldIr(POSITION, { type: 'int32', access: 'internal', doc }, model);
}
