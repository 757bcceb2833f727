import { Recipe } from '../model';
import { canonicalJson } from './canonicalJson';
import { checkAnswers } from './checkAnswers';
import { createPlan } from './createPlan';
import { openApiOf } from './openApi';
import { orderLayers } from './orderLayers';

const recipe: Recipe = {
  id: 'demo',
  title: 'Demo',
  description: '',
  version: '1.0.0',
  stack: 'stack/demo',
  layers: [],
  layouts: ['flat'],
  choices: {
    database: { postgresql: [] },
    auth: { none: [] },
    ci: { 'github-actions': [] },
    deploy: { kubernetes: [] },
  },
  options: {},
  presets: ['items'],
};
const minimal = {
  name: 'item-service',
  owner: 'group:default/shop-team',
  repository: { owner: 'acme' },
};
const problemsOf = (raw: unknown, policy = {}) => {
  const checked = checkAnswers(raw, { recipe, policy });
  return checked.result === 'ok' ? [] : checked.problems;
};

describe('checkAnswers', () => {
  it('resolves every default', () => {
    expect(checkAnswers(minimal, { recipe })).toEqual({
      result: 'ok',
      value: {
        name: 'item-service',
        description: 'Item service.',
        owner: 'group:default/shop-team',
        createSystem: false,
        layout: 'flat',
        database: 'postgresql',
        auth: 'none',
        ci: 'github-actions',
        deploy: [],
        options: [],
        preset: 'items',
        repository: {
          host: 'github.com',
          owner: 'acme',
          visibility: 'private',
        },
        codeOwners: ['@acme/shop-team'],
        environments: [],
        variables: [],
        secrets: [],
        conventions: {},
      },
    });
  });

  it.each([
    [{ layout: 'spiral' }, 'layout'],
    [{ options: ['coffee'] }, 'options'],
    [{ deploy: ['moon'] }, 'deploy'],
    [{ database: 'tape' }, 'database'],
    [{ auth: 'jwt' }, 'auth'],
    [{ preset: 'constructor' }, 'preset'],
    [{ colour: 'red' }, 'colour'],
    [{ owner: 'shop-team' }, 'owner'],
    [{ owner: 'user:default/guest' }, 'owner'],
    [{ owner: 7 }, 'owner'],
    [{ description: 'two\nlines' }, 'description'],
    [{ codeOwners: ['@evil\n* @evil'] }, 'codeOwners.0'],
    [{ createSystem: true }, 'createSystem'],
    [{ preset: 'items', model: { schema: 1, entities: {} } }, 'preset'],
    [{ secrets: [{ name: 'GITHUB_X', from: 'form:x' }] }, 'secrets.0.name'],
    [
      { secrets: [{ name: 'X', from: 'form:x', environment: 'moon' }] },
      'secrets.X.environment',
    ],
    [{ variables: [{ name: 'GITHUB_X', value: 'x' }] }, 'variables.0.name'],
    [{ variables: [{ name: 'X', value: 'a\nb' }] }, 'variables.0.value'],
    [{ variables: [{ name: 'X', value: '' }] }, 'variables.0.value'],
    [
      { variables: [{ name: 'X', value: 'x', environment: 'moon' }] },
      'variables.X.environment',
    ],
    [
      {
        variables: [
          { name: 'X', value: 'a' },
          { name: 'X', value: 'b' },
        ],
      },
      'variables',
    ],
    [{ conventions: { port: 70000 } }, 'conventions.port'],
    [{ conventions: { manifests: '../out' } }, 'conventions.manifests'],
  ])('refuses %j and names %s', (extra, where) => {
    expect(
      problemsOf({ ...minimal, ...extra }).map(problem => problem.where),
    ).toContain(where);
  });

  it.each([[null], ['text'], [[]], [7]])('refuses %j as answers', raw => {
    expect(problemsOf(raw)).not.toEqual([]);
  });

  it('refuses an organisation that the platform team does not allow', () => {
    const policy = { organisations: [{ host: 'github.com', owner: 'other' }] };
    expect(problemsOf(minimal, policy)).toEqual([
      {
        where: 'repository.owner',
        code: 'policy',
        what: "'acme' on github.com is not open for services",
        fix: 'choose one of other on github.com',
      },
    ]);
  });

  it('compares organisations without case', () => {
    const policy = { organisations: [{ host: 'github.com', owner: 'ACME' }] };
    expect(problemsOf(minimal, policy)).toEqual([]);
  });

  it('refuses a model whose service has another name', () => {
    const model = {
      schema: 1,
      service: { name: 'other' },
      entities: { Book: { fields: { open: { type: 'boolean' } } } },
    };
    expect(problemsOf({ ...minimal, model })[0].where).toBe(
      'model.service.name',
    );
  });

  it.each([
    [{ offsetParameter: 'start', limitParameter: 'per_page' }, []],
    [{ style: 'cursor', limitParameter: 'many' }, []],
    [{ limitParameter: 'class' }, ['conventions.pagination.limitParameter']],
    [{ limitParameter: 'sort' }, ['conventions.pagination.limitParameter']],
    [{ offsetParameter: 'limit' }, ['conventions.pagination.offsetParameter']],
    [{ limitParameter: 'on_sale' }, ['conventions.pagination.limitParameter']],
    [
      { offsetParameter: 'n', limitParameter: 'n' },
      ['conventions.pagination.limitParameter'],
    ],
  ])('takes names for the parameters of pages: %j', (pagination, expected) => {
    const problems = problemsOf({ ...minimal, conventions: { pagination } });
    expect(problems.map(({ where }) => where)).toEqual(expected);
  });
});

describe('createPlan', () => {
  const checked = checkAnswers(minimal, { recipe });
  if (checked.result !== 'ok') throw new Error('the minimal answers are valid');
  const plan = createPlan({
    recipe,
    answers: checked.value,
    layout: {
      id: 'flat',
      title: 'Flat',
      conventions: { put: 'partial', port: 8080 },
    },
    layers: [],
    answersDigest: 'digest',
  });

  it("follows the layout's conventions", () => {
    expect(plan.ir.api.put).toBe('partial');
    expect(plan.conventions).toEqual({
      ciFile: 'ci.yml',
      manifests: 'deployment/k8s',
      composeService: 'app',
      databaseService: 'db',
      port: 8080,
      loginPath: '/auth/login',
      registerPath: '/auth/register',
    });
  });

  it('lists every endpoint with its answers', () => {
    expect(
      plan.endpoints.map(
        ({ method, path, statuses }) => `${method} ${path} ${statuses[0]}`,
      ),
    ).toEqual([
      'POST /api/v1/items 201',
      'GET /api/v1/items 200',
      'GET /api/v1/items/{id} 200',
      'PUT /api/v1/items/{id} 200',
      'PATCH /api/v1/items/{id} 200',
      'DELETE /api/v1/items/{id} 204',
      'GET /api/v1/health 200',
      'GET /health 200',
      'GET /health/live 200',
      'GET /health/ready 200',
      'GET /metrics 200',
    ]);
  });

  it('lists what will happen outside, in order', () => {
    expect(plan.effects.map(({ kind }) => kind)).toEqual([
      'repository',
      'team',
      'commit',
      'catalog',
    ]);
  });

  it('names what a deployed service is known as in each environment, and the variables', () => {
    const { effects } = createPlan({
      recipe,
      answers: {
        ...checked.value,
        environments: [{ name: 'staging' }],
        variables: [{ name: 'REGION', value: 'eu-1', environment: 'staging' }],
      },
      layout: { id: 'flat', title: 'Flat', conventions: {} },
      layers: [
        {
          ...{ id: 'option/cloud', title: 'Cloud', reasons: [] },
          ...{ provides: {}, overlays: [], technologies: [] },
          ...{ components: [], variables: [], entities: {} },
          deploymentVariables: [
            { name: 'REGION', description: 'Where it runs', example: 'eu-2' },
          ],
        },
      ],
      answersDigest: 'digest',
    });
    expect(effects.map(({ kind, target }) => `${kind} ${target}`)).toEqual([
      'repository github.com/acme/item-service (private)',
      'team @acme/shop-team',
      'environment staging',
      'identity repo:acme/item-service:environment:staging',
      'variable REGION in staging',
      'commit one root commit in github.com/acme/item-service',
      'catalog component:default/item-service',
    ]);
  });

  it('documents the planned endpoints', () => {
    const document = openApiOf(plan) as any;
    expect(Object.keys(document.paths)).toEqual([
      '/api/v1/items',
      '/api/v1/items/{id}',
      '/api/v1/health',
    ]);
    expect(document.components.schemas.ItemCreate.properties.price).toEqual({
      type: 'string',
      format: 'decimal',
      pattern: '^-?[0-9]{1,10}(\\.[0-9]{1,2})?$',
      description: 'Price of one unit',
      examples: ['24.90'],
    });
  });
});

describe('orderLayers', () => {
  const layers = [
    { id: 'base/repository', requires: [] },
    { id: 'base/after', requires: ['stack/demo'] },
    { id: 'stack/demo', requires: ['base/repository'] },
    { id: 'option/a', requires: [] },
    { id: 'option/b', requires: ['stack/demo'] },
    { id: 'option/lost', requires: ['option/nowhere'] },
    { id: 'option/round', requires: ['option/round'] },
  ];
  const lookup = (id: string) => layers.find(layer => layer.id === id);
  const order = (ids: string[]) => {
    const result = orderLayers(ids, lookup);
    return result.result === 'ok'
      ? result.layers.map(({ id }) => id)
      : result.problems.map(({ code }) => code);
  };

  it.each([[['option/b', 'option/a']], [['option/a', 'option/b']]])(
    'gives one order for %j',
    selected => {
      expect(order(selected)).toEqual([
        'base/repository',
        'stack/demo',
        'option/a',
        'option/b',
      ]);
    },
  );

  it('puts no layer before one that it requires', () => {
    expect(order(['base/after', 'option/a'])).toEqual([
      'base/repository',
      'stack/demo',
      'base/after',
      'option/a',
    ]);
  });

  it('names a layer that does not exist', () => {
    expect(order(['option/lost'])).toEqual(['layer.unknown']);
  });

  it('names a circle', () => {
    expect(order(['option/round'])).toEqual(['layer.cycle']);
  });
});

describe('canonicalJson', () => {
  it('does not depend on the order of keys', () => {
    expect(canonicalJson({ b: 1, a: [{ d: null, c: 'x' }] })).toBe(
      '{"a":[{"c":"x","d":null}],"b":1}',
    );
  });
});
