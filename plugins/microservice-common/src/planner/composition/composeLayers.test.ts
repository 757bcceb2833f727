import { Answers, Recipe } from '../../model';
import { composeLayers } from './composeLayers';
import { LayerRules } from './LayerRules';

const layer = (id: string, rules: Partial<LayerRules> = {}): LayerRules => ({
  id,
  requires: [],
  conflicts: [],
  provides: {},
  refuses: [],
  components: [],
  variables: [],
  deploymentVariables: [],
  overlays: [],
  ...rules,
});
const recipe = {
  id: 'demo',
  stack: 'stack/demo',
  layers: ['base/repository'],
  choices: {
    database: { postgresql: [], sqlite: ['option/sqlite'] },
    auth: { none: [] },
    ci: { none: [] },
    deploy: { kubernetes: ['option/kubernetes'] },
  },
  options: { redis: ['option/redis'], memory: ['option/memory'] },
} as unknown as Recipe;
const minimal = {
  database: 'postgresql',
  auth: 'none',
  ci: 'none',
  deploy: [],
  options: [],
} as unknown as Answers;
const compose = (answers: Partial<Answers>, ...changed: LayerRules[]) => {
  const all = [
    ...changed,
    ...['stack/demo', 'base/repository', 'base/cache'].map(id => layer(id)),
    ...['sqlite', 'kubernetes', 'redis', 'memory'].map(name =>
      layer(`option/${name}`),
    ),
  ];
  return composeLayers({ recipe, answers: { ...minimal, ...answers } }, id =>
    all.find(each => each.id === id),
  );
};
const redisFirst = layer('option/redis', { conflicts: ['option/memory'] });

describe('composeLayers', () => {
  it('says of every layer why it takes part', () => {
    const composed = compose(
      { options: ['redis'] },
      layer('option/redis', { requires: ['base/cache'] }),
    );
    expect(
      composed.result === 'ok' &&
        composed.layers.map(({ id, reasons }) => [id, reasons]),
    ).toEqual([
      ['base/cache', [{ by: 'layer', id: 'option/redis' }]],
      ['base/repository', [{ by: 'recipe' }]],
      ['stack/demo', [{ by: 'recipe' }]],
      ['option/redis', [{ by: 'answer', field: 'options', value: 'redis' }]],
    ]);
  });

  it('refuses two chosen layers that conflict, and names both choices', () => {
    expect(compose({ options: ['memory', 'redis'] }, redisFirst)).toEqual({
      result: 'invalid',
      problems: [
        {
          where: 'options',
          code: 'layer.conflict',
          what: 'option/redis (options: redis) conflicts with option/memory (options: memory)',
          fix: "leave 'redis' out of options or leave 'memory' out of options",
        },
      ],
    });
  });

  it('says a conflict once that both layers state', () => {
    expect(
      compose(
        { options: ['memory', 'redis'] },
        redisFirst,
        layer('option/memory', { conflicts: ['option/redis'] }),
      ),
    ).toMatchObject({
      problems: [
        {
          what: 'option/memory (options: memory) conflicts with option/redis (options: redis)',
        },
      ],
    });
  });

  it('follows a conflict of a required layer to the choice behind it', () => {
    expect(
      compose(
        { database: 'sqlite', options: ['redis'] },
        layer('option/redis', { requires: ['base/cache'] }),
        layer('base/cache', { conflicts: ['option/sqlite'] }),
      ),
    ).toMatchObject({
      result: 'invalid',
      problems: [
        {
          where: 'options',
          what: 'base/cache (options: redis) conflicts with option/sqlite (database: sqlite)',
          fix: "leave 'redis' out of options or choose another database than 'sqlite'",
        },
      ],
    });
  });

  it('lets the developer leave out what conflicts with a layer of the recipe', () => {
    expect(
      compose(
        { options: ['redis'] },
        layer('base/repository', { conflicts: ['option/redis'] }),
      ),
    ).toMatchObject({
      result: 'invalid',
      problems: [
        {
          where: 'options',
          what: 'base/repository conflicts with option/redis (options: redis)',
          fix: "leave 'redis' out of options",
        },
      ],
    });
  });

  it('blames the templates for a conflict between layers of the recipe', () => {
    expect(
      compose({}, layer('stack/demo', { conflicts: ['base/repository'] })),
    ).toEqual({
      result: 'broken',
      problems: [
        {
          where: 'stack/demo',
          code: 'layer.conflict',
          what: 'stack/demo conflicts with base/repository, and the recipe brings them whatever is answered',
          fix: 'change the recipe or the manifests of these layers',
        },
      ],
    });
  });

  it('refuses a fact that two layers state differently', () => {
    expect(
      compose(
        { options: ['memory', 'redis'] },
        layer('option/memory', { provides: { cache: 'memory' } }),
        layer('option/redis', { provides: { cache: 'redis' } }),
      ),
    ).toMatchObject({
      result: 'invalid',
      problems: [
        {
          where: 'options',
          code: 'fact.contradiction',
          what: "option/redis (options: redis) states 'cache: redis' where option/memory (options: memory) states 'cache: memory'",
          fix: "leave 'redis' out of options or leave 'memory' out of options",
        },
      ],
    });
  });

  it('lets two layers state the same fact', () => {
    expect(
      compose(
        { options: ['memory', 'redis'] },
        layer('option/memory', { provides: { cache: 'yes' } }),
        layer('option/redis', { provides: { cache: 'yes' } }),
      ).result,
    ).toBe('ok');
  });

  const variable = (description: string) => ({
    name: 'CACHE_URL',
    description,
    example: '',
    required: true,
    secret: false,
  });

  it('refuses a variable that two layers describe differently', () => {
    expect(
      compose(
        { options: ['memory', 'redis'] },
        layer('option/memory', { variables: [variable('Where it is')] }),
        layer('option/redis', {
          provides: { cache: 'redis' },
          overlays: [
            {
              when: { cache: 'redis' },
              variables: [variable('Address')],
              deploymentVariables: [],
              components: [],
            },
          ],
        }),
      ),
    ).toMatchObject({
      result: 'invalid',
      problems: [
        {
          where: 'options',
          code: 'variable.contradiction',
          what: "option/redis (options: redis) describes the variable 'CACHE_URL' otherwise than option/memory (options: memory)",
        },
      ],
    });
  });

  it('says only that two layers exclude each other, whatever else they describe differently', () => {
    expect(
      compose(
        { options: ['memory', 'redis'] },
        layer('option/memory', {
          provides: { cache: 'memory' },
          variables: [variable('Where it is')],
        }),
        layer('option/redis', {
          provides: { cache: 'redis' },
          variables: [variable('Address')],
        }),
      ),
    ).toMatchObject({ problems: [{ code: 'fact.contradiction' }] });
  });

  it('lets two layers describe a variable in the same way', () => {
    const variables = [variable('Where it is')];
    expect(
      compose(
        { options: ['memory', 'redis'] },
        layer('option/memory', { variables }),
        layer('option/redis', { variables }),
      ).result,
    ).toBe('ok');
  });

  const refusing = layer('option/kubernetes', {
    refuses: [
      {
        when: { database: 'sqlite' },
        because: 'a file cannot be shared by replicas',
        instead: 'choose postgresql or leave Kubernetes out',
      },
    ],
  });
  const sqlite = layer('option/sqlite', { provides: { database: 'sqlite' } });

  it('refuses what a layer cannot serve, with its reason and what to choose instead', () => {
    expect(
      compose({ database: 'sqlite', deploy: ['kubernetes'] }, refusing, sqlite),
    ).toEqual({
      result: 'invalid',
      problems: [
        {
          where: 'deploy',
          code: 'layer.refuses',
          what: "option/kubernetes (deploy: kubernetes) cannot serve 'database: sqlite' of option/sqlite (database: sqlite): a file cannot be shared by replicas",
          fix: 'choose postgresql or leave Kubernetes out',
        },
      ],
    });
  });

  it('accepts the same choice where the facts are others', () => {
    expect(compose({ deploy: ['kubernetes'] }, refusing, sqlite).result).toBe(
      'ok',
    );
  });

  it('blames the choice behind the fact where the recipe brings the refusing layer', () => {
    expect(
      compose(
        { database: 'sqlite' },
        { ...refusing, id: 'base/repository' },
        sqlite,
      ),
    ).toMatchObject({ result: 'invalid', problems: [{ where: 'database' }] });
  });

  const rolling = layer('option/redis', {
    refuses: [
      {
        unless: { platform: 'kubernetes' },
        because: 'it is rolled out with manifests',
        instead: 'add kubernetes to deploy',
      },
    ],
  });

  it('refuses a service that lacks what a layer needs', () => {
    expect(compose({ options: ['redis'] }, rolling)).toEqual({
      result: 'invalid',
      problems: [
        {
          where: 'options',
          code: 'layer.refuses',
          what: "option/redis (options: redis) needs 'platform: kubernetes', which nothing states: it is rolled out with manifests",
          fix: 'add kubernetes to deploy',
        },
      ],
    });
  });

  it('accepts a service that states what a layer needs', () => {
    const kubernetes = layer('option/kubernetes', {
      provides: { platform: 'kubernetes' },
    });
    expect(
      compose(
        { options: ['redis'], deploy: ['kubernetes'] },
        rolling,
        kubernetes,
      ).result,
    ).toBe('ok');
  });

  const deploying = layer('option/redis', {
    deploymentVariables: [
      { name: 'REGION', description: 'Where it runs', example: 'eu-1' },
    ],
  });

  it('refuses a deployment to no environment', () => {
    expect(
      compose({ options: ['redis'], environments: [] }, deploying),
    ).toEqual({
      result: 'invalid',
      problems: [
        {
          where: 'options',
          code: 'environments.missing',
          what: 'option/redis (options: redis) deploys to each environment, and there is none',
          fix: 'add one to environments, for example production',
        },
      ],
    });
  });

  it('accepts a deployment to an environment', () => {
    const environments = [{ name: 'production' }];
    expect(
      compose({ options: ['redis'], environments }, deploying).result,
    ).toBe('ok');
  });
});
