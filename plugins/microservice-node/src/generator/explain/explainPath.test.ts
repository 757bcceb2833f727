import { JsonObject } from '@backstage/types';
import { planDemo } from '../__testUtils__/demoService';
import { PathExplanation } from './Explanation';

async function explain(
  path: string,
  changes: Record<string, string | undefined> = {},
  answers: JsonObject = {},
): Promise<PathExplanation> {
  const { generator, plan } = await planDemo(changes, answers);
  return generator.explain(plan, path);
}

const writersOf = async (...args: Parameters<typeof explain>) => {
  const explanation = await explain(...args);
  return explanation.result === 'present' ? explanation.writers : [];
};
const candidatesOf = async (...args: Parameters<typeof explain>) => {
  const explanation = await explain(...args);
  return explanation.result === 'absent' ? explanation.candidates : [];
};

describe('a file that is there', () => {
  it('is explained from its overlay to the answer behind it', async () => {
    expect(await writersOf('.github/workflows/ci.yml')).toEqual([
      {
        kind: 'file',
        source: 'option/ci/python/files/.github/workflows/{ciFile}.njk',
        part: 'option/ci#python',
        because: [
          'its path follows the conventions: ciFile is ci.yml',
          'option/ci#python takes part where runtime is python (stated by stack/demo)',
          'option/ci was chosen by the answer ci: github-actions',
        ],
        wrote: 'everything',
      },
    ]);
  });

  it('names the layout that moved it and every reason of its layer', async () => {
    const [writer] = await writersOf('bin/start.sh', {
      'layers/option/ci/layer.yaml':
        'id: option/ci\ntitle: CI\nrequires: [stack/demo]\n',
    });
    expect(writer.because).toEqual([
      'the layout flat moves start.sh to bin/start.sh',
      'stack/demo is part of every service of the recipe demo',
      'stack/demo is required by option/ci',
      'option/ci was chosen by the answer ci: github-actions',
    ]);
  });

  it('gives the lines of each unit', async () => {
    expect(await writersOf('app/routers/items.py')).toEqual([
      {
        kind: 'computed',
        source: 'imports',
        because: ['imports are planned from what all units of the file use'],
        wrote: 'what stands above the first definition',
        lines: { first: 1, last: 2 },
      },
      {
        kind: 'unit',
        source: 'stack/demo/units/router.njk',
        part: 'stack/demo',
        because: [
          'the layout flat puts the unit router for Item there',
          'stack/demo is part of every service of the recipe demo',
        ],
        wrote: 'these lines',
        lines: { first: 3, last: 4 },
      },
    ]);
  });

  it('gives the members that each layer wrote of a merged file', async () => {
    const writers = await writersOf('.gitignore');
    expect(writers.map(({ source, members }) => [source, members])).toEqual([
      ['base/repository/files/.gitignore', ['dist/']],
      ['stack/demo/files/.gitignore.njk', ['dist/', 'item_service/']],
    ]);
  });

  it('does not name a template that had nothing to say', async () => {
    const writers = await writersOf('settings.yaml', {
      'layers/stack/demo/files/settings.yaml': 'a: 1\n',
      'layers/option/ci/files/settings.yaml.njk':
        "{% if service.name == 'another' %}b: 2{% endif %}\n",
    });
    expect(writers.map(({ source }) => source)).toEqual([
      'stack/demo/files/settings.yaml',
    ]);
  });

  it('names those who fill the slots that its template prints', async () => {
    const writers = await writersOf('README.md', {
      'layers/base/repository/layer.yaml':
        'id: base/repository\ntitle: Repository\naccepts: {links: {description: Links, item: {}}}\n',
      'layers/base/repository/files/README.md.njk':
        "${{ slots.links | join(' ') }}\n",
      'layers/option/ci/python/layer.yaml': 'fills:\n  links:\n    - a\n',
    });
    expect(
      writers.map(({ kind, source, wrote }) => [kind, source, wrote]),
    ).toEqual([
      [
        'file',
        'base/repository/files/README.md.njk',
        'everything, with the entries of slots below',
      ],
      [
        'slot entry',
        'layers/option/ci/python/layer.yaml:3:7',
        'an entry of the slot links',
      ],
    ]);
  });

  it.each([
    ['app/__init__.py', 'computed', 'an empty file'],
    ['.scaffold/lock.json', 'record', 'everything'],
  ])('%s has the generator itself as its writer', async (path, kind, wrote) => {
    expect(await writersOf(path)).toMatchObject([{ kind, wrote }]);
  });
});

describe('a file that is not there', () => {
  it('is explained by the facts that its overlay asks for', async () => {
    expect(await candidatesOf('go.mod')).toEqual([
      {
        source: 'option/ci/go/files/go.mod',
        part: 'option/ci#go',
        because: [
          'option/ci#go takes part where runtime is go, and here runtime is python (stated by stack/demo)',
        ],
      },
    ]);
  });

  it('is explained by the answer that would bring its layer', async () => {
    expect(
      await candidatesOf('a.txt', {
        'layers/option/extra/layer.yaml': 'id: option/extra\ntitle: Extra\n',
        'layers/option/extra/files/a.txt': 'a',
        'recipes/demo/recipe.yaml': `
id: demo
title: Demo
description: A demo.
version: 1.0.0
stack: stack/demo
layouts: [flat]
choices:
  database: {postgresql: []}
  auth: {none: []}
  ci: {none: []}
  deploy: {vm: [option/extra]}
options: {extra: [option/extra]}
presets: [items]
`,
      }),
    ).toMatchObject([
      {
        part: 'option/extra',
        because: [
          'option/extra takes part with the answer deploy: vm or options: extra',
        ],
      },
    ]);
  });

  it('is explained by the unit that has nothing to say', async () => {
    expect(
      await candidatesOf('app/routers/items.py', {
        'layers/stack/demo/units/router.njk': '\n',
      }),
    ).toMatchObject([
      { because: ['the unit router has nothing to say about this model'] },
    ]);
  });

  it('is explained by the template that has nothing to say', async () => {
    expect(
      await candidatesOf('OWNERS', {
        'layers/stack/demo/files/OWNERS.njk':
          "{% if service.name == 'another' %}*{% endif %}\n",
      }),
    ).toMatchObject([
      { because: ['the template has nothing to say about this service'] },
    ]);
  });

  it('is explained by another layout that the recipe offers', async () => {
    const recipe = `
id: demo
title: Demo
description: A demo.
version: 1.0.0
stack: stack/demo
layouts: [flat, deep]
choices:
  database: {postgresql: []}
  auth: {none: []}
  ci: {none: []}
  deploy: {}
presets: [items]
`;
    expect(
      await candidatesOf('src/models.py', {
        'recipes/demo/recipe.yaml': recipe,
        'layers/stack/demo/layouts/deep.yaml':
          'id: deep\ntitle: Deep\nmodules: {model: src/models.py}\npackage: src\n',
      }),
    ).toMatchObject([
      {
        source: 'stack/demo/units/model.njk',
        because: [
          'the layout deep puts the unit model there, and here the layout is flat',
        ],
      },
    ]);
  });

  it('has files with a similar path', async () => {
    expect(await explain('app/model.py')).toEqual({
      result: 'absent',
      path: 'app/model.py',
      candidates: [],
      closest: ['app/models.py'],
    });
  });
});
