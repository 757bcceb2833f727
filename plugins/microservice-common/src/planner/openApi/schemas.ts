import { JsonObject } from '@backstage/types';
import { ChildIr, EntityIr, FieldIr, LinkIr, ServiceIr } from '../../model';
import { entityNamed } from '../../model/entityNamed';
import { fieldSchema, nullable } from './fieldSchema';
import { exampleId, idSchema } from './idSchema';
import { reference } from './reference';

/** A member of a schema. */
interface Member {
  name: string;
  required: boolean;
  schema: JsonObject;
}

/**
 * The schemas of an entity: what creation, replacement and change take, and what answers show.
 *
 * @internal
 */
export function entitySchemas(
  entity: EntityIr,
  ir: ServiceIr,
): Record<string, JsonObject> {
  const tied = tiedMembers(entity, ir);
  const created = entity.fields.filter(field => field.creatable);
  const updated = entity.fields.filter(field => field.updatable);
  const create = [...created.map(sentMember), ...tied];
  const update = [...updated.map(sentMember), ...tied];
  return {
    [`${entity.name}Create`]: body(create),
    [`${entity.name}Update`]: body(update),
    [`${entity.name}Patch`]: body(update.map(changed)),
    [`${entity.name}Read`]: read(entity, ir),
  };
}

function sentMember(field: FieldIr): Member {
  const schema = fieldSchema(field);
  return {
    name: field.apiName,
    required: field.required,
    schema: field.readable ? schema : { ...schema, writeOnly: true },
  };
}

/** A member that a change may leave out; what is left out keeps its value, so that no default applies. */
function changed({ name, schema }: Member): Member {
  const { default: _default, ...rest } = schema;
  return { name, required: false, schema: rest };
}

/** Parts and links as clients send them. */
function tiedMembers(entity: EntityIr, ir: ServiceIr): Member[] {
  return [
    ...entity.children.map(child => ({
      name: child.apiName,
      required: child.required,
      schema: childSchema(child, 'Create'),
    })),
    ...entity.links.map(link => ({
      name: link.apiName,
      required: link.minItems > 0,
      schema: linkSchema(link, ir),
    })),
  ];
}

function childSchema(child: ChildIr, purpose: 'Create' | 'Read'): JsonObject {
  const part = reference('schemas', `${child.entity}${purpose}`);
  if (child.many) {
    return {
      type: 'array',
      items: part,
      description: child.doc,
      ...(purpose === 'Create' ? bounds(child) : {}),
    };
  }
  return child.required
    ? { ...part, description: child.doc }
    : { ...nullable(part), description: child.doc };
}

function linkSchema(link: LinkIr, ir: ServiceIr): JsonObject {
  const other = entityNamed(ir, link.entity);
  return {
    type: 'array',
    items: idSchema(other),
    uniqueItems: true,
    ...bounds(link),
    description: link.doc,
    'x-reference': link.entity,
  };
}

function bounds({
  minItems,
  maxItems,
}: {
  minItems: number;
  maxItems: number;
}) {
  return { ...(minItems ? { minItems } : {}), maxItems };
}

function body(members: Member[]): JsonObject {
  const required = members.filter(member => member.required);
  return {
    type: 'object',
    additionalProperties: false,
    ...(required.length ? { required: required.map(({ name }) => name) } : {}),
    properties: properties(members),
  };
}

function read(entity: EntityIr, ir: ServiceIr): JsonObject {
  const members = [
    shown(entity.id.apiName, {
      ...idSchema(entity),
      examples: [exampleId(entity)],
      readOnly: true,
    }),
    ...entity.fields
      .filter(field => field.readable)
      .map(field => shown(field.apiName, shownSchema(field))),
    ...entity.children.map(child =>
      shown(child.apiName, childSchema(child, 'Read')),
    ),
    ...entity.links.map(link => shown(link.apiName, linkSchema(link, ir))),
    ...serviceMembers(entity),
  ];
  return {
    type: 'object',
    description: entity.doc,
    required: members.map(({ name }) => name),
    properties: properties(members),
  };
}

/** What the service adds to each row. */
function serviceMembers(entity: EntityIr): Member[] {
  const time = { type: 'string', format: 'date-time', readOnly: true };
  return [
    ...(entity.version
      ? [shown('version', { type: 'integer', minimum: 1, readOnly: true })]
      : []),
    ...(entity.timestamps
      ? [shown('created_at', time), shown('updated_at', time)]
      : []),
  ];
}

function shown(name: string, schema: JsonObject): Member {
  return { name, required: true, schema };
}

/** Answers always hold a value, so that a default says nothing about them. */
function shownSchema(field: FieldIr): JsonObject {
  const { default: _default, ...schema } = fieldSchema(field);
  return field.creatable || field.updatable
    ? schema
    : { ...schema, readOnly: true };
}

function properties(members: Member[]): JsonObject {
  return Object.fromEntries(members.map(({ name, schema }) => [name, schema]));
}
