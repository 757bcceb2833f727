import {
  FileTree,
  Plan,
} from '@microservice-scaffolder/plugin-microservice-common';
import { treeSha } from '../workspace';
import { createGenerator } from './createGenerator';
import { demoTemplates } from './__testUtils__/demoTemplates';

const answers = {
  name: 'item-service',
  owner: 'group:default/shop-team',
  repository: { owner: 'acme' },
};

async function generate(
  changes: Record<string, string | undefined> = {},
): Promise<FileTree> {
  const generator = await createGenerator({
    templatesDirectory: await demoTemplates(changes),
  });
  return generator.render(planOf(generator.plan('demo', answers)));
}

function planOf(
  checked: ReturnType<Awaited<ReturnType<typeof createGenerator>>['plan']>,
): Plan {
  if (checked.result !== 'ok')
    throw new Error(JSON.stringify(checked.problems));
  return checked.value;
}

const textOf = (tree: FileTree, path: string) =>
  Buffer.from(tree.files.find(file => file.path === path)!.content).toString();

describe('createGenerator', () => {
  it('renders units and files to where layout and conventions put them', async () => {
    const tree = await generate();
    expect(tree.files.map(({ path }) => path)).toEqual([
      '.github/workflows/ci.yml',
      '.gitignore',
      '.scaffold/lock.json',
      '.scaffold/manifest.json',
      'README.md',
      'app/__init__.py',
      'app/models.py',
      'app/routers/__init__.py',
      'app/routers/items.py',
      'bin/start.sh',
      'raw.txt',
    ]);
  });

  it('formats code and plans its imports', async () => {
    expect(textOf(await generate(), 'app/routers/items.py')).toBe(
      'from app.models import Item\n\nTITLE = "Item"\nitem_type = Item\n',
    );
  });

  it('copies what is not a template byte for byte', async () => {
    expect(textOf(await generate(), 'raw.txt')).toBe('left ${{ alone }}\n');
  });

  it('merges ignore lists of layers', async () => {
    expect(textOf(await generate(), '.gitignore')).toBe(
      'dist/\nitem_service/\n',
    );
  });

  it('says of every file where it came from', async () => {
    const tree = await generate();
    expect(tree.files.filter(({ from }) => !from.length)).toEqual([]);
    expect(
      tree.files.find(({ path }) => path === 'app/models.py')?.from,
    ).toEqual(['stack/demo/units/model.njk']);
  });

  it('lets a layout override a seam', async () => {
    const tree = await generate({
      'layers/stack/demo/layouts/flat/seams.njk':
        '{% macro title(entity) %}The ${{ entity.words }}{% endmacro %}\n',
    });
    expect(textOf(tree, 'app/routers/items.py')).toContain(
      'TITLE = "The item"',
    );
  });

  it('gives the same bytes twice', async () => {
    expect(treeSha(await generate())).toBe(treeSha(await generate()));
  });

  it('records answers and tree without anything of the run', async () => {
    const tree = await generate();
    const manifest = JSON.parse(textOf(tree, '.scaffold/manifest.json'));
    const base = {
      files: tree.files.filter(({ path }) => !path.startsWith('.scaffold/')),
    };
    expect(manifest.base).toEqual({
      tree: treeSha(base),
      ref: `refs/scaffold/base/${treeSha(base)}`,
    });
    expect(manifest.answers.name).toBe('item-service');
    expect(Object.keys(manifest).sort()).toEqual([
      'answers',
      'apiVersion',
      'base',
      'instance',
      'integrity',
      'renderer',
      'root',
      'template',
    ]);
  });

  it('tells an observer of every condition, rendered or not', async () => {
    const taken: Record<string, number> = {};
    const generator = await createGenerator({
      templatesDirectory: await demoTemplates({
        'layers/base/repository/files/README.md.njk':
          '{% if facts.runtime == "python" %}a{% endif %}',
        'layers/option/ci/go/files/go.mod.njk': "${{ 'b' if facts }}",
      }),
      observer: {
        branch({ at, outcome }) {
          const key = `${at.template} ${outcome}`;
          taken[key] = 0;
          return () => {
            taken[key] += 1;
          };
        },
      },
    });
    await generator.render(planOf(generator.plan('demo', answers)));
    expect(taken).toEqual({
      'base/repository/files/README.md.njk if': 1,
      'base/repository/files/README.md.njk else': 0,
      'option/ci/go/files/go.mod.njk if': 0,
      'option/ci/go/files/go.mod.njk else': 0,
    });
  });

  it('names an unknown recipe', async () => {
    const generator = await createGenerator({
      templatesDirectory: await demoTemplates(),
    });
    expect(generator.plan('nope', answers)).toEqual({
      result: 'invalid',
      problems: [
        {
          where: 'recipe',
          what: "'nope' does not exist or is not allowed",
          fix: 'choose one of demo',
        },
      ],
    });
  });

  it.each([
    [
      'an unknown key of a manifest, with its line',
      { 'layers/option/ci/layer.yaml': 'id: option/ci\ntitle: CI\nfile: {}\n' },
      'layers/option/ci/layer.yaml:3:7: file: is not known here;',
    ],
    [
      'a manifest that is not YAML, with its line',
      { 'layers/option/ci/layer.yaml': 'id: option/ci\ntitle: [\n' },
      'layers/option/ci/layer.yaml:3:1: is not YAML:',
    ],
    [
      'an id that is not its folder',
      { 'layers/option/ci/layer.yaml': 'id: option/other\ntitle: CI\n' },
      "layers/option/ci/layer.yaml: has the id 'option/other' in a place that is called 'option/ci'",
    ],
    [
      'a second owner of a file',
      { 'layers/option/ci/files/README.md': 'x' },
      'README.md: belongs to base/repository/files/README.md.njk, so option/ci/files/README.md may not write it;',
    ],
    [
      'a value that does not exist, with file, line and the closest name',
      {
        'layers/base/repository/files/README.md.njk':
          'x\n${{ servise.title }}\n',
      },
      "base/repository/files/README.md.njk:2:5: 'servise' has no value; did you mean 'service'?",
    ],
    [
      'a placeholder without a value',
      { 'layers/base/repository/files/{nowhere}.txt': '' },
      "base/repository/files/{nowhere}.txt: has the placeholder '{nowhere}' in its path, which has no value;",
    ],
    [
      'code that is not Python',
      { 'layers/stack/demo/units/router.njk': 'def (:\n' },
      'app/routers/items.py: cannot be formatted:',
    ],
    [
      'a name that nothing defines',
      {
        'layers/stack/demo/units/model.njk':
          'class ${{ n.Model }}:\n    pass\n\nnowhere()\n',
      },
      'app/models.py:5:1: Undefined name `nowhere`;',
    ],
    [
      'a layer that does not exist',
      {
        'layers/option/ci/layer.yaml':
          'id: option/ci\ntitle: CI\nrequires: [base/nowhere]\n',
      },
      "option/ci: requires the layer 'base/nowhere', which does not exist;",
    ],
    [
      'a layer without a manifest',
      { 'layers/option/lost/files/a.txt': 'a' },
      'layers/option/lost/: has no layer.yaml; add one or remove the folder.',
    ],
    [
      'a layout that the stack does not have',
      { 'layers/stack/demo/layouts/flat.yaml': undefined },
      "recipes/demo/recipe.yaml: offers the layout 'flat', which stack/demo does not have;",
    ],
  ])(
    'reports %s',
    async (_title, changes: Record<string, string | undefined>, message) => {
      await expect(generate(changes)).rejects.toThrow(message);
    },
  );

  it('says that a folder holds no templates', async () => {
    await expect(
      createGenerator({ templatesDirectory: '/nowhere' }),
    ).rejects.toThrow(
      '/nowhere: holds no templates; point microservice.templates.path at a folder with recipes/ and layers/.',
    );
  });
});
