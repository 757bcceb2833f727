import { JsonObject, JsonValue } from '@backstage/types';
import { EntityIr, NeedIr, ServiceIr } from '../../model';
import { entityNamed } from '../../model/entityNamed';
import { fieldSchema } from './fieldSchema';
import { exampleId } from './idSchema';
import { reference } from './reference';
import { EntityEndpoint } from './responses';

/**
 * What an endpoint takes, with an example; nothing where it takes none.
 *
 * @internal
 */
export function requestBody(subject: EntityEndpoint): JsonObject | undefined {
  const { endpoint, entity, ir } = subject;
  const schemas: Readonly<Record<string, string>> = {
    create: 'Create',
    update: ir.api.put === 'partial' ? 'Patch' : 'Update',
    patch: 'Patch',
  };
  if (endpoint.operation === 'action') return json(actionSchema(subject));
  const purpose = schemas[endpoint.operation!];
  if (!purpose) return undefined;
  const schema = reference('schemas', `${entity.name}${purpose}`);
  return purpose === 'Create'
    ? json(schema, bodyExample(entity, ir))
    : json(schema);
}

function json(schema: JsonObject, example?: JsonObject): JsonObject {
  return {
    required: true,
    content: {
      'application/json': { schema, ...(example ? { example } : {}) },
    },
  };
}

/** The new state, the one member of the body. */
function actionSchema({ endpoint, entity }: EntityEndpoint): JsonObject {
  const action = entity.actions.find(({ name }) => name === endpoint.action)!;
  const field = entity.fields.find(({ name }) => name === action.field)!;
  const { default: _default, ...schema } = fieldSchema(field);
  return {
    type: 'object',
    additionalProperties: false,
    required: [field.apiName],
    properties: { [field.apiName]: schema },
  };
}

/** The sample with the references that it needs. */
function bodyExample(entity: EntityIr, ir: ServiceIr): JsonObject {
  const body = JSON.parse(JSON.stringify(entity.sample));
  for (const need of entity.needs.filter(({ required }) => required)) {
    const target = entityNamed(ir, need.entity);
    place(body, need.pointer.split('/').slice(1), referenceTo(need, target));
  }
  return body;
}

function referenceTo({ many }: NeedIr, target: EntityIr): JsonValue {
  return many ? [exampleId(target)] : exampleId(target);
}

/** Puts a value where a pointer leads, at each element for `*`. */
function place(holder: any, [step, ...rest]: string[], value: JsonValue): void {
  if (holder === undefined || holder === null) return;
  if (step === '*') {
    holder.forEach((_element: JsonValue, index: number) =>
      place(holder, [String(index), ...rest], value),
    );
  } else if (rest.length) place(holder[step], rest, value);
  else holder[step] = value;
}
