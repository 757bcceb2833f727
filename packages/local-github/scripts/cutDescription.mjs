/** Keys that only serve documentation; they are four fifths of the description. */
const PROSE = new Set([
  'description',
  'example',
  'examples',
  'title',
  'externalDocs',
  'x-github-breaking-changes',
  'x-octokit',
]);

/**
 * Cuts the listed operations, and every component they refer to, out of an OpenAPI 3.0 description.
 *
 * @param full the whole description
 * @param operationIds the operations to keep
 * @returns `description`, an OpenAPI document whose schemas are JSON Schema (no `nullable`), and `requestExamples`, the
 *   bodies GitHub shows for these operations: `{ [operationId]: body[] }`
 * @throws Error naming an operation that the description does not have
 */
export function cutDescription(full, operationIds) {
  const wanted = new Set(operationIds);
  const paths = {};
  const requestExamples = {};
  for (const [path, item] of Object.entries(full.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      if (!wanted.delete(operation?.operationId)) continue;
      paths[path] ??= {};
      paths[path][method] = cutOperation(operation);
      const examples = examplesOf(full, operation);
      if (examples.length > 0)
        requestExamples[operation.operationId] = examples;
    }
  }
  if (wanted.size > 0) {
    throw new Error(
      `operations.mjs: the description has no operation ${[...wanted].join(
        ', ',
      )}; correct the list.`,
    );
  }
  const { openapi, info } = full;
  return {
    description: {
      openapi,
      info: { title: info.title, version: info.version, license: info.license },
      paths,
      components: reachableComponents(full, paths),
    },
    requestExamples,
  };
}

function cutOperation(operation) {
  const { operationId, summary, deprecated, parameters, requestBody } =
    operation;
  return {
    operationId,
    summary,
    deprecated,
    documentation: operation.externalDocs?.url,
    // Decides whether a GitHub App may call it at all: creating a repository for a user is false.
    'x-github': {
      enabledForGitHubApps: operation['x-github']?.enabledForGitHubApps,
    },
    parameters: clean(parameters ?? []),
    requestBody: clean(requestBody),
    responses: clean(looseErrors(operation.responses)),
  };
}

/**
 * Says `anyOf` where an error is `oneOf` two shapes: one of them requires nothing, so the other one would never be alone.
 */
function looseErrors(responses) {
  return Object.fromEntries(
    Object.entries(responses).map(([status, response]) => {
      const schema = response.content?.['application/json']?.schema;
      if (Number(status) < 400 || !schema?.oneOf) return [status, response];
      const loose = { schema: { anyOf: schema.oneOf } };
      return [status, { content: { 'application/json': loose } }];
    }),
  );
}

/** A copy without prose, with OpenAPI's `nullable` said in JSON Schema and references that are valid URIs. */
function clean(value) {
  if (Array.isArray(value)) return value.map(item => clean(item));
  if (typeof value !== 'object' || value === null) return value;
  const copy = {};
  for (const [key, item] of Object.entries(value)) {
    if (PROSE.has(key) || key === 'nullable') continue;
    copy[key] = cleanEntry(key, item);
  }
  return value.nullable === true ? orNull(copy) : copy;
}

function cleanEntry(key, item) {
  if (key === '$ref') return encodeURI(item);
  return key === 'properties' ? cleanProperties(item) : clean(item);
}

/** What is under `properties` are names that GitHub gave, even where one of them is `description`. */
function cleanProperties(properties) {
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, clean(schema)]),
  );
}

function orNull(schema) {
  if (schema.enum) {
    const values = schema.enum.includes(null)
      ? schema.enum
      : [...schema.enum, null];
    const { type, ...rest } = schema;
    return { ...rest, enum: values };
  }
  const combined = schema.anyOf ?? schema.allOf ?? schema.oneOf ?? schema.$ref;
  return typeof schema.type === 'string' && !combined
    ? { ...schema, type: [schema.type, 'null'] }
    : { anyOf: [schema, { type: 'null' }] };
}

/** Every component that the paths refer to, directly or through other components. */
function reachableComponents(full, paths) {
  const components = {};
  const pending = referencesIn(paths);
  while (pending.length > 0) {
    const [, , kind, name] = decodeURI(pending.pop()).split('/');
    components[kind] ??= {};
    if (components[kind][name]) continue;
    components[kind][name] = clean(full.components[kind][name]);
    pending.push(...referencesIn(components[kind][name]));
  }
  return components;
}

function referencesIn(value) {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === '$ref' && typeof item === 'string' ? [item] : referencesIn(item),
  );
}

function examplesOf(full, operation) {
  const body = operation.requestBody?.content?.['application/json'];
  const examples = Object.values(body?.examples ?? {});
  if (body?.example !== undefined) examples.push({ value: body.example });
  return examples.map(example =>
    example.$ref
      ? full.components.examples[example.$ref.split('/').pop()].value
      : example.value,
  );
}
