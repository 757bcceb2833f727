import { EntityIr, FieldIr, ServiceIr } from '../../model';
import { entityNamed } from '../../model/entityNamed';
import { ABSENT } from './absentIds';
import { freshMembers, generatorName } from './freshMembers';
import { rowGeneratorOf } from './freeValues';
import {
  Generator,
  MemberVector,
  NeedVector,
  ResourceVector,
} from './VectorsDocument';

/**
 * What a runner has to know about an entity to make rows of it.
 *
 * @internal
 */
export function resourceOf(entity: EntityIr, ir: ServiceIr): ResourceVector {
  const { sample, otherSample, minimalSample, id, operations } = entity;
  return {
    name: entity.name,
    path: `${ir.api.prefix}/${entity.path}`,
    id: {
      member: id.apiName,
      strategy: id.strategy,
      absent: ABSENT[id.strategy],
    },
    operations: Object.entries(operations)
      .filter(
        ([name, offered]) => offered && (name !== 'patch' || ir.api.patch),
      )
      .map(([name]) => name),
    members: membersOf(entity),
    bodies: { sample, other: otherSample, minimal: minimalSample },
    needs: entity.needs.map(need => needOf(entity, need, ir)),
    fresh: freshMembers(entity, ir),
  };
}

/**
 * The generators for every member that has to differ from row to row.
 *
 * @internal
 */
export function generatorsOf(ir: ServiceIr): Record<string, Generator> {
  return Object.fromEntries([
    ['uuid', { kind: 'uuid' }],
    ...ir.entities.flatMap(entity =>
      entity.fields
        .filter(field => field.creatable && !field.reference)
        .map((field): [string, Generator] => [
          generatorName(entity, field),
          rowGeneratorOf(entity, field),
        ]),
    ),
  ]);
}

/** Every member that answers may show or requests may hold. @internal */
export function membersOf(entity: EntityIr): MemberVector[] {
  const shown = { type: '', create: false, update: false, show: true };
  const optional = { required: false, nullable: false };
  const own = (name: string, type: string) => ({
    ...shown,
    ...optional,
    name,
    type,
  });
  return [
    own(entity.id.apiName, entity.id.strategy === 'int64' ? 'int64' : 'uuid'),
    ...entity.fields.filter(field => field.access !== 'internal').map(memberOf),
    ...entity.children.map(child => ({
      ...own(child.apiName, child.many ? 'parts' : 'part'),
      create: true,
      update: true,
      required: child.required,
      nullable: !child.many && !child.required,
    })),
    ...entity.links.map(link => ({
      ...own(link.apiName, 'links'),
      create: true,
      update: true,
    })),
    ...(entity.timestamps
      ? [own('created_at', 'datetime'), own('updated_at', 'datetime')]
      : []),
    ...(entity.version ? [own('version', 'int32')] : []),
  ];
}

function memberOf(field: FieldIr): MemberVector {
  return {
    name: field.apiName,
    type: field.type,
    create: field.creatable,
    update: field.updatable,
    show: field.readable,
    required: field.required,
    nullable: field.nullable,
  };
}

function needOf(
  entity: EntityIr,
  { pointer, entity: resource, many, required }: EntityIr['needs'][number],
  ir: ServiceIr,
): NeedVector {
  const [, first, , inner] = pointer.split('/');
  const child = entity.children.find(each => each.apiName === first);
  const owner = child ? entityNamed(ir, child.entity) : entity;
  const member = child ? inner ?? pointer.split('/')[2] : first;
  const field = owner.fields.find(({ apiName }) => apiName === member);
  const unique = owner.indexes.some(
    index => index.unique && index.members.includes(member),
  );
  return {
    pointer,
    resource,
    many,
    required,
    own: Boolean(field?.unique) || unique,
  };
}
