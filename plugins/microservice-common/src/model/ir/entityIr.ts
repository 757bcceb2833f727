import { Answers } from '../Answers';
import {
  DomainModel,
  ENTITY_OPERATIONS,
  EntityModel,
  EntityOperation,
} from '../DomainModel';
import { entityNames, identifier } from '../naming';
import { ownershipOf } from '../relations';
import { EntityIr } from '../EntityIr';
import { FieldIr } from '../FieldIr';
import { accessOf, scopesOf } from './accessOf';
import { actionsOf } from './actionIr';
import { bodiesOf, Owned, Sendable } from './bodies';
import { boundaryCases } from './cases/boundaryCases';
import { brokenChecks } from './cases/brokenChecks';
import { invalidCases } from './cases/invalidCases';
import { checksOf } from './checksOf';
import { childrenOf } from './childIr';
import { withComputed } from './computedIr';
import { fieldIr } from './fieldIr';
import { indexesOf } from './indexesOf';
import { linksOf } from './linkIr';
import { listingOf, partListing } from './listingOf';
import { pairChecksOf } from './pairChecks';
import { referenceFields } from './referenceFields';

/** What an entity is resolved with. */
export interface EntityContext {
  model: DomainModel;
  auth: Answers['auth'];
  /** The parts of all aggregates, which are resolved first. */
  parts: ReadonlyMap<string, EntityIr>;
}

/**
 * An entity with every default, name, index, check and sample resolved; who refers to it is not known yet.
 *
 * @internal
 */
export function entityIr(name: string, context: EntityContext): EntityIr {
  const { model } = context;
  const entity = model.entities[name];
  const names = entityNames(name, entity);
  const fields = fieldsOf(name, model);
  const structure = structureOf(name, fields, context);
  const sort = structure.defaultSort;
  const { table } = names;
  const sendable = sendableOf(entity, { ...structure, fields }, context);
  const bodies = bodiesOf(sendable);
  const { sample, otherSample } = bodies;
  return {
    ...names,
    doc: entity.doc ?? `One ${names.words}.`,
    ...structure,
    fields,
    referrers: [],
    indexes: indexesOf(table, entity, {
      fields,
      sort: structure.root && !entity.internal ? sort : [],
    }),
    checks: brokenChecks(checksOf(table, entity, fields), sendable, sample),
    primaryKey: identifier(`pk_${table}`),
    enums: [...new Set(fields.flatMap(field => field.enum ?? []))],
    ...bodies,
    invalid: invalidCases(sendable),
    boundaries: boundaryCases(sendable, sample),
    seed: entity.seed ?? (entity.internal ? [] : [sample, otherSample]),
  };
}

function fieldsOf(name: string, model: DomainModel): FieldIr[] {
  const entity = model.entities[name];
  return [
    ...Object.entries(entity.fields).map(([key, field]) =>
      withComputed(fieldIr(key, field, model), entity),
    ),
    ...referenceFields(name, model),
  ];
}

/** What an entity consists of beside its fields, and what may be done with it. */
function structureOf(
  name: string,
  fields: FieldIr[],
  { model, auth }: EntityContext,
) {
  const entity = model.entities[name];
  const ownership = ownershipOf(name, model);
  const timestamps = entity.timestamps ?? !ownership;
  const internal = entity.internal ?? false;
  const operations = operationsOf(entity, !ownership && !internal);
  const access = accessOf(entity, operations, auth);
  const children = childrenOf(name, entity);
  return {
    id: keyOf(entity),
    timestamps,
    softDelete: entity.soft_delete ?? false,
    version: entity.version ?? false,
    operations,
    access,
    scopes: scopesOf(entityNames(name, entity).path, access, auth),
    ...(entity.owner
      ? { owner: { scope: 'own' as const, ...entity.owner } }
      : {}),
    aggregate: ownership?.owner ?? name,
    root: !ownership,
    internal,
    children,
    links: linksOf(name, model),
    actions: actionsOf(entity),
    ...(ownership
      ? partListing(ownership.orderedBy)
      : listingOf(entity, { fields, timestamps })),
  };
}

function keyOf({ id }: EntityModel): EntityIr['id'] {
  return { strategy: id?.strategy ?? 'uuid7', apiName: id?.api_name ?? 'id' };
}

function sendableOf(
  entity: EntityModel,
  { fields, children, links }: Pick<EntityIr, 'fields' | 'children' | 'links'>,
  { parts }: EntityContext,
): Sendable {
  return {
    fields,
    links,
    owned: children.map(
      (child): Owned => ({ child, part: parts.get(child.entity)! }),
    ),
    checks: pairChecksOf(entity, fields),
  };
}

function operationsOf(
  entity: EntityModel,
  isServed: boolean,
): Record<EntityOperation, boolean> {
  const chosen = entity.operations ?? (isServed ? ENTITY_OPERATIONS : []);
  return Object.fromEntries(
    ENTITY_OPERATIONS.map(operation => [operation, chosen.includes(operation)]),
  ) as Record<EntityOperation, boolean>;
}
