import {
  checkDemo,
  planDemo,
  renderDemo,
  textIn,
} from './__testUtils__/demoService';

const WORKFLOW = 'layers/option/ci/python/files/.github/workflows/{ciFile}.njk';
const paths = async (changes: Record<string, string>, answers = {}) =>
  (await renderDemo(changes, answers)).files.map(({ path }) => path);

describe('overlays', () => {
  it('take part where all of their facts hold', async () => {
    const changes = {
      'layers/option/ci/layer.yaml': `
id: option/ci
title: Pipeline
provides: {ci: actions}
overlays:
  - {when: {runtime: python, ci: actions}, from: python}
  - {when: {runtime: python, ci: jenkins}, from: go}
`,
    };
    expect(await paths(changes)).toContain('.github/workflows/ci.yml');
    expect(await paths(changes)).not.toContain('go.mod');
  });

  it('state technologies, components and variables that the plan shows', async () => {
    const { plan } = await planDemo({
      'layers/option/ci/python/layer.yaml': `
technologies: [{concern: CI, choice: pytest, why: It fits, alternatives: []}]
components: [{id: ci, title: Pipeline, responsibility: Checks}]
variables: [{name: CI_MODE, description: Mode, example: fast, required: false, secret: false}]
`,
      'layers/option/ci/go/layer.yaml':
        'components: [{id: go, title: Go, responsibility: Nothing}]\n',
    });
    expect(plan.technologies.map(({ choice }) => choice)).toEqual(['pytest']);
    expect(plan.components.map(({ id }) => id)).toEqual(['ci']);
    expect(plan.variables.map(({ name }) => name)).toEqual(['CI_MODE']);
  });

  it('may state what their layer states, which is then there once', async () => {
    const first = '{id: ci, title: Pipeline, responsibility: Checks}';
    const { plan } = await planDemo({
      'layers/stack/demo/layer.yaml': `
id: stack/demo
title: Demo stack
provides: {runtime: python}
components: [${first}, {id: api, title: API, responsibility: Answers}]
`,
      'layers/option/ci/python/layer.yaml': `components: [${first}, {id: lint, title: Lint, responsibility: Reads}]\n`,
    });
    expect(plan.components.map(({ id }) => id)).toEqual(['ci', 'api', 'lint']);
  });

  it('have optional files only where the layout gives them a path', async () => {
    const optional = {
      'layers/option/ci/python/layer.yaml':
        'files: {script: {path: ci.sh, optional: true}}\n',
      'layers/option/ci/python/files/ci.sh': 'true\n',
    };
    expect(await paths(optional)).not.toContain('ci.sh');
    expect(
      await paths({
        ...optional,
        'layers/stack/demo/layouts/flat.yaml': `
id: flat
title: Flat
modules: {model: app/models.py}
package: app
files: {script: scripts/ci.sh}
`,
      }),
    ).toContain('scripts/ci.sh');
  });

  it('name files, which a layout may move', async () => {
    expect(
      await paths({
        'layers/option/ci/python/layer.yaml':
          'files: {script: {path: ci.sh}}\n',
        'layers/option/ci/python/files/ci.sh': 'true\n',
        'layers/stack/demo/layouts/flat.yaml': `
id: flat
title: Flat
modules: {model: app/models.py}
package: app
files: {script: scripts/ci.sh}
`,
      }),
    ).toContain('scripts/ci.sh');
  });
});

describe('a file that a layout moves', () => {
  it('takes along what other layers merge into it', async () => {
    const tree = await renderDemo({
      'layers/stack/demo/layer.yaml': `
id: stack/demo
title: Demo stack
provides: {runtime: python}
files: {compose: {path: compose.yaml}}
`,
      'layers/stack/demo/layouts/flat.yaml':
        'id: flat\ntitle: Flat\nmodules: {}\npackage: app\nfiles: {compose: infra/compose.yaml}\n',
      'layers/stack/demo/files/compose.yaml': 'services: {app: {}}\n',
      'layers/option/ci/python/files/compose.yaml': 'services: {cache: {}}\n',
    });
    expect(textIn(tree, 'infra/compose.yaml')).toBe(
      'services: {app: {}, cache: {}}\n',
    );
  });
});

describe('conventions', () => {
  const layout = (conventions: string) => ({
    'layers/stack/demo/layouts/flat.yaml': `
id: flat
title: Flat
modules: {model: app/models.py}
package: app
conventions: ${conventions}
`,
    [WORKFLOW]: 'port: ${{ conventions.port }}\n',
  });

  it.each([
    ['the default', '{}', {}, { '.github/workflows/ci.yml': 'port: 8000\n' }],
    [
      "the layout's before the default",
      '{ciFile: main.yml, port: 8080}',
      {},
      { '.github/workflows/main.yml': 'port: 8080\n' },
    ],
    [
      "the answers' before the layout's, one by one",
      '{ciFile: main.yml, port: 8080}',
      { port: 9000 },
      { '.github/workflows/main.yml': 'port: 9000\n' },
    ],
  ])('take %s', async (...[, stated, conventions, expected]) => {
    const tree = await renderDemo(layout(stated), { conventions });
    const [[path, text]] = Object.entries(expected);
    expect(textIn(tree, path)).toBe(text);
  });
});

describe('layers that do not go together', () => {
  const conflict = {
    'layers/option/ci/layer.yaml':
      'id: option/ci\ntitle: Pipeline\nconflicts: [option/redis]\n',
    'layers/option/redis/layer.yaml': 'id: option/redis\ntitle: Redis\n',
  };
  const recipe = (layers: string, options: string) => `
id: demo
title: Demo
description: A demo.
version: 1.0.0
stack: stack/demo
layers: ${layers}
layouts: [flat]
choices:
  database: {postgresql: []}
  auth: {none: []}
  ci: {none: [], github-actions: [option/ci]}
  deploy: {}
options: ${options}
presets: [items]
`;

  it('are a problem of the answers where an answer chose them', async () => {
    expect(
      await checkDemo(
        {
          ...conflict,
          'recipes/demo/recipe.yaml': recipe(
            '[base/repository]',
            '{redis: [option/redis]}',
          ),
        },
        { ci: 'github-actions', options: ['redis'] },
      ),
    ).toMatchObject({
      result: 'invalid',
      problems: [
        {
          where: 'ci',
          code: 'layer.conflict',
          what: 'option/ci (ci: github-actions) conflicts with option/redis (options: redis)',
          fix: "choose another ci than 'github-actions' or leave 'redis' out of options",
        },
      ],
    });
  });

  it('are a fault of the templates where the recipe brings them', async () => {
    await expect(
      checkDemo({
        ...conflict,
        'recipes/demo/recipe.yaml': recipe('[option/ci, option/redis]', '{}'),
      }),
    ).rejects.toThrow(
      'option/ci: option/ci conflicts with option/redis, and the recipe brings them whatever is answered; change the recipe or the manifests of these layers.',
    );
  });
});
