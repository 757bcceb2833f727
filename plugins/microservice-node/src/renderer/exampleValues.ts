import { JsonObject } from '@backstage/types';
import {
  Answers,
  createPlan,
  Recipe,
} from '@microservice-scaffolder/plugin-microservice-common';
import { pythonLiteral } from '../engine';
import { everyPart, Layer, Layout } from '../library';
import { EXAMPLE_MODEL, EXAMPLE_TYPES } from './exampleModel';
import { placeUnits } from './units/placeUnits';
import { structureOf } from './structureOf';
import { commonValues, unitValues } from './values';

/** What an example is made of. @public */
export interface ExampleRequest {
  recipe: Recipe;
  /** Layers that take part, in canonical order. */
  layers: Layer[];
  layout: Layout;
  /** Every pinned version. */
  versions: JsonObject;
}

/** What templates see in an example service, by what they repeat over. @public */
export interface ExampleValues {
  service: JsonObject;
  enum: JsonObject;
  entity: JsonObject;
  aggregate: JsonObject;
}

const ANSWERS: Omit<Answers, 'layout' | 'database' | 'auth' | 'ci' | 'model'> =
  {
    name: 'example-service',
    description: 'An example.',
    owner: 'group:default/example',
    system: 'examples',
    createSystem: true,
    deploy: [],
    options: [],
    repository: { host: 'github.com', owner: 'example', visibility: 'private' },
    codeOwners: ['@example/team'],
    environments: [{ name: 'production', reviewers: ['team:example'] }],
    variables: [{ name: 'REGION', value: 'eu-1', environment: 'production' }],
    secrets: [{ name: 'TOKEN', from: 'form:token', environment: 'production' }],
    conventions: {
      pagination: { style: 'limit_offset', envelope: 'page', default: 9 },
    },
  };

/**
 * The values that templates of these layers see in an example service whose model has a field of every type that the
 * stack can write. Nothing that a template may ever ask for is missing.
 *
 * @public
 */
export function exampleValues(request: ExampleRequest): ExampleValues {
  const { recipe, layout, versions } = request;
  const layers = withEveryType(request.layers);
  const plan = createPlan({
    recipe,
    answers: answersFor(recipe, layout),
    layout: { ...layout, conventions: layout.conventions ?? {} },
    layers: layers.map(layer => ({ ...layer, reasons: [] })),
    answersDigest: '',
  });
  const context = {
    plan,
    layers,
    parts: layers.flatMap(everyPart),
    layout,
    versions,
    instances: placeUnits(layers, layout, plan.ir),
    literal: pythonLiteral,
  };
  const service: JsonObject = {
    ...commonValues(context),
    structure: structureOf(context.instances, context),
  };
  const of = (item?: object) =>
    unitValues(
      { unit: '', source: '', path: '', purpose: '', item: item as never },
      service,
    );
  const entity = plan.ir.entities.find(({ children }) => children.length)!;
  return {
    service,
    enum: of(plan.ir.enums[0]),
    entity: of(entity),
    aggregate: of(entity),
  };
}

/** Types that no layer writes have an empty row, since what is missing there is not the values' concern. */
function withEveryType(layers: Layer[]): Layer[] {
  const empty = Object.fromEntries(EXAMPLE_TYPES.map(type => [type, {}]));
  return layers.map((layer, index) =>
    index === 0 ? { ...layer, types: { ...empty, ...layer.types } } : layer,
  );
}

function answersFor({ choices }: Recipe, layout: Layout): Answers {
  const first = (choice: object) => Object.keys(choice)[0];
  return {
    ...ANSWERS,
    model: EXAMPLE_MODEL,
    preset: 'items',
    layout: layout.id,
    database: first(choices.database),
    // Of the modes, the one of which nothing is missing: callers are known, and carry scopes.
    auth: 'api_key',
    ci: first(choices.ci),
  };
}
