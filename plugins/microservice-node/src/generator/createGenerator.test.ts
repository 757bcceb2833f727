import { treeSha } from '../workspace';
import {
  demoGenerator,
  planDemo,
  renderDemo,
  textIn,
} from './__testUtils__/demoService';
import { demoTemplates } from './__testUtils__/demoTemplates';
import { createGenerator } from './createGenerator';
import { readLibrary } from '../library';

describe('createGenerator', () => {
  it('renders units and files to where layout and conventions put them', async () => {
    const tree = await renderDemo();
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
    expect(textIn(await renderDemo(), 'app/routers/items.py')).toBe(
      'from app.models import Item\n\nTITLE = "Item"\nitem_type = Item\n',
    );
  });

  it('copies what is not a template byte for byte', async () => {
    expect(textIn(await renderDemo(), 'raw.txt')).toBe('left ${{ alone }}\n');
  });

  it('merges ignore lists of layers', async () => {
    expect(textIn(await renderDemo(), '.gitignore')).toBe(
      'dist/\nitem_service/\n',
    );
  });

  it('says of every file where it came from', async () => {
    const tree = await renderDemo();
    expect(tree.files.filter(({ from }) => !from.length)).toEqual([]);
    expect(
      tree.files.find(({ path }) => path === 'app/models.py')?.from,
    ).toEqual(['stack/demo/units/model.njk']);
  });

  it('lets a layout override a seam', async () => {
    const tree = await renderDemo({
      'layers/stack/demo/layouts/flat/seams.njk':
        '{% macro title(entity) %}The ${{ entity.words }}{% endmacro %}\n',
    });
    expect(textIn(tree, 'app/routers/items.py')).toContain(
      'TITLE = "The item"',
    );
  });

  it('gives the same bytes twice', async () => {
    expect(treeSha(await renderDemo())).toBe(treeSha(await renderDemo()));
  });

  it('records answers and tree without anything of the run', async () => {
    const tree = await renderDemo();
    const manifest = JSON.parse(textIn(tree, '.scaffold/manifest.json'));
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
    const changes = {
      'layers/base/repository/files/README.md.njk':
        '{% if facts.runtime == "python" %}a{% endif %}',
      'layers/option/ci/go/files/go.mod.njk': "${{ 'b' if facts }}",
    };
    const generator = await createGenerator({
      templatesDirectory: await demoTemplates(changes),
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
    await generator.render((await planDemo(changes)).plan);
    expect(taken).toEqual({
      'base/repository/files/README.md.njk if': 1,
      'base/repository/files/README.md.njk else': 0,
      'option/ci/go/files/go.mod.njk if': 0,
      'option/ci/go/files/go.mod.njk else': 0,
    });
  });

  it('takes templates that were read before', async () => {
    const library = await readLibrary(await demoTemplates());
    const generator = await createGenerator({ library });
    expect(generator.recipes().map(({ id }) => id)).toEqual(['demo']);
  });

  it('names an unknown recipe', async () => {
    const generator = await demoGenerator();
    expect(generator.plan('nope', {})).toEqual({
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
      'app/models.py:5:1: Undefined name `nowhere`; correct stack/demo/units/model.njk.',
    ],
  ])(
    'reports %s',
    async (_title, changes: Record<string, string | undefined>, message) => {
      await expect(renderDemo(changes)).rejects.toThrow(message);
    },
  );
});
