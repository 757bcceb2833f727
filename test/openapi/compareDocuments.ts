import { compareSchemas, different, onlyInOne } from './compareSchemas';
import { dereferenced, Json, readSchema, Source } from './readSchema';

const METHODS = ['get', 'put', 'post', 'delete', 'patch'];

/**
 * How the document that a service publishes differs from the one that was planned for it: operations, parameters,
 * bodies, statuses and schemas, whatever their names. Each difference is a sentence with its place; none where both
 * say the same.
 */
export function compareDocuments(
  planned: Json,
  served: Json,
  prefix: string,
): string[] {
  const wanted = operationsOf(planned, prefix);
  const found = operationsOf(served, prefix);
  return [
    ...onlyInOne('operations', [...wanted.keys()], [...found.keys()]),
    ...[...wanted]
      .filter(([name]) => found.has(name))
      .flatMap(([name, operation]) =>
        compareOperations(
          name,
          { operation, document: planned },
          { operation: found.get(name)!, document: served },
        ),
      ),
  ];
}

/** An operation in the document that holds what it refers to. */
interface Placed {
  operation: Json;
  document: Json;
}

/** Operations below the prefix, such as `GET /api/v1/items`. */
function operationsOf(document: Json, prefix: string): Map<string, Json> {
  const rows = Object.entries<Json>(document.paths)
    .filter(([path]) => path.startsWith(`${prefix}/`))
    .flatMap(([path, methods]) =>
      METHODS.filter(method => methods[method]).map(
        (method): [string, Json] => [
          `${method.toUpperCase()} ${path}`,
          methods[method],
        ],
      ),
    );
  return new Map(rows);
}

function compareOperations(
  name: string,
  planned: Placed,
  served: Placed,
): string[] {
  return [
    ...different(`${name}: statuses`, statusesOf(planned), statusesOf(served)),
    ...compareParts(
      `${name} parameter`,
      parametersOf(planned),
      parametersOf(served),
    ),
    ...compareParts(`${name} body`, bodiesOf(planned), bodiesOf(served)),
    ...compareParts(`${name} answer`, answersOf(planned), answersOf(served)),
  ];
}

/** What an operation takes or gives, by name. */
type Parts = Record<
  string,
  { required: boolean; schema: Json; source: Source }
>;

function compareParts(place: string, planned: Parts, served: Parts): string[] {
  const [wanted, found] = [Object.keys(planned), Object.keys(served)];
  return [
    ...onlyInOne(place, wanted, found),
    ...wanted
      .filter(name => found.includes(name))
      .flatMap(name => [
        ...different(
          `${place} ${name}: required`,
          planned[name].required,
          served[name].required,
        ),
        ...compareSchemas(
          readSchema(planned[name].schema, planned[name].source),
          readSchema(served[name].schema, served[name].source),
          `${place} ${name}`,
        ),
      ]),
  ];
}

function statusesOf({ operation }: Placed): string[] {
  return Object.keys(operation.responses).sort();
}

/** Parameters by place and name; names of headers have no case. */
function parametersOf({ operation, document }: Placed): Parts {
  const rows = (operation.parameters ?? []).map((each: Json) => {
    const parameter = dereferenced(each, document);
    const name =
      parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name;
    return [
      `${parameter.in} ${name}`,
      {
        // What a query leaves out and what it sends as nothing are one and the same.
        schema: withoutNull(parameter.schema),
        required: parameter.required ?? false,
        source: { document, of: 'request' },
      },
    ];
  });
  return Object.fromEntries(rows);
}

function withoutNull(schema: Json): Json {
  if (!schema.anyOf) return schema;
  const choices = schema.anyOf.filter(({ type }: Json) => type !== 'null');
  return choices.length === 1 ? choices[0] : { ...schema, anyOf: choices };
}

function bodiesOf({ operation, document }: Placed): Parts {
  if (!operation.requestBody) return {};
  const { content, required = false } = dereferenced(
    operation.requestBody,
    document,
  );
  return contentOf(content, { required, source: { document, of: 'request' } });
}

/** What successful answers hold; those of errors are the same everywhere. */
function answersOf({ operation, document }: Placed): Parts {
  const rows = Object.entries<Json>(operation.responses)
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([status, response]) =>
      Object.entries(
        contentOf(dereferenced(response, document).content, {
          required: true,
          source: { document, of: 'answer' },
        }),
      ).map(([type, part]) => [`${status} ${type}`, part]),
    );
  return Object.fromEntries(rows);
}

function contentOf(
  content: Json | undefined,
  rest: { required: boolean; source: Source },
): Parts {
  return Object.fromEntries(
    Object.entries<Json>(content ?? {}).map(([type, { schema }]) => [
      type,
      { schema, ...rest },
    ]),
  );
}
