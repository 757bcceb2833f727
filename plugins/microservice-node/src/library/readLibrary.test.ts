import {
  DEMO_FILES,
  demoTemplates,
} from '../generator/__testUtils__/demoTemplates';
import { LibraryError } from './LibraryError';
import { readLibrary } from './readLibrary';

const SLOT = `
id: stack/demo
title: Demo stack
provides: {runtime: python}
units: {}
accepts:
  links:
    description: Links of the README
    item: {type: object, required: [title], properties: {title: {type: string, pattern: '^[A-Z]'}}}
`;
const filling = (entry: string) => ({
  'layers/stack/demo/layer.yaml': SLOT,
  'layers/option/ci/layer.yaml': `id: option/ci\ntitle: CI\nfills:\n  links:\n    - ${entry}\n`,
});

const changedRecipe = (from: string, to: string) => ({
  'recipes/demo/recipe.yaml': DEMO_FILES['recipes/demo/recipe.yaml'].replace(
    from,
    to,
  ),
});

async function problemsOf(
  changes: Record<string, string | undefined>,
): Promise<string[]> {
  try {
    await readLibrary(await demoTemplates(changes));
    return [];
  } catch (error) {
    return (error as LibraryError).message.split('\n');
  }
}

describe('readLibrary', () => {
  it('lists layers and templates', async () => {
    const library = await readLibrary(await demoTemplates());
    expect(library.layers.map(({ id }) => id)).toEqual([
      'base/repository',
      'option/ci',
      'stack/demo',
    ]);
    expect(library.templateNames).toContain('stack/demo/units/model.njk');
  });

  it('reads the manifest of an overlay', async () => {
    const library = await readLibrary(
      await demoTemplates({
        'layers/option/ci/python/layer.yaml':
          'components: [{id: ci, title: CI, responsibility: Checks}]\n',
      }),
    );
    expect(library.layer('option/ci')!.overlays[0]).toMatchObject({
      id: 'option/ci#python',
      when: { runtime: 'python' },
      components: [{ id: 'ci', title: 'CI', responsibility: 'Checks' }],
    });
  });

  it.each([
    [
      'an alias that stands for nothing',
      { 'layers/option/ci/layer.yaml': 'id: *x\ntitle: CI\n' },
      'layers/option/ci/layer.yaml:1:1: is not YAML: Unresolved alias',
    ],
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
      "layers/option/ci/layer.yaml:1:5: has the id 'option/other' in a place that is called 'option/ci'",
    ],
    [
      'a layer that does not exist',
      {
        'layers/option/ci/layer.yaml':
          'id: option/ci\ntitle: CI\nrequires: [base/nowhere]\n',
      },
      "layers/option/ci/layer.yaml:3:12: requires the layer 'base/nowhere', which does not exist; correct the id or add the layer.",
    ],
    [
      'a conflict with a layer that does not exist',
      {
        'layers/option/ci/layer.yaml':
          'id: option/ci\ntitle: CI\nconflicts: [base/nowhere]\n',
      },
      "layers/option/ci/layer.yaml:3:13: conflicts with the layer 'base/nowhere', which does not exist;",
    ],
    [
      'a layer that requires what it conflicts with',
      {
        'layers/option/ci/layer.yaml':
          'id: option/ci\ntitle: CI\nrequires: [stack/demo]\nconflicts: [stack/demo]\n',
      },
      'layers/option/ci/layer.yaml:4:13: makes option/ci conflict with stack/demo, which it requires; remove one of both.',
    ],
    [
      'a layer without a manifest',
      { 'layers/option/lost/files/a.txt': 'a' },
      'layers/option/lost/: has no layer.yaml; add one or remove the folder.',
    ],
    [
      'a layout that the stack does not have',
      { 'layers/stack/demo/layouts/flat.yaml': undefined },
      "recipes/demo/recipe.yaml:8:11: offers the layout 'flat', which stack/demo does not have;",
    ],
    [
      'a choice without a default',
      changedRecipe('ci: {github-actions: [option/ci]}', 'ci: {}'),
      'recipes/demo/recipe.yaml:12:7: choices.ci: has fewer than 1 members;',
    ],
    [
      'a choice whose name is no file name everywhere',
      changedRecipe('deploy: {}', 'deploy: {"a:b": []}'),
      'recipes/demo/recipe.yaml:13:19: choices.deploy.a:b: "a:b" does not have the expected form;',
    ],
    [
      'an overlay that nests',
      { 'layers/option/ci/python/inner/layer.yaml': 'files: {}\n' },
      'layers/option/ci/python/inner/layer.yaml: stands inside of an overlay, and overlays do not nest; give option/ci a second overlay whose facts are those of both.',
    ],
    [
      'an overlay that declares overlays',
      { 'layers/option/ci/python/layer.yaml': 'overlays: []\n' },
      'layers/option/ci/python/layer.yaml:1:11: overlays: is not known here;',
    ],
    [
      'a manifest in a folder that is no overlay',
      { 'layers/option/ci/java/layer.yaml': 'files: {}\n' },
      'layers/option/ci/java/layer.yaml: stands in a folder that is no overlay of option/ci;',
    ],
    [
      'an overlay without a folder',
      { 'layers/option/ci/go/files/go.mod': undefined },
      "layers/option/ci/layer.yaml:4:81: names the overlay 'go', which is no folder of files for the service;",
    ],
    [
      'a slot that no layer accepts, with those that exist',
      {
        ...filling('{title: A}'),
        'layers/option/ci/layer.yaml':
          'id: option/ci\ntitle: CI\nfills: {badges: [x]}\n',
      },
      "layers/option/ci/layer.yaml:3:17: fills the slot 'badges', which no layer accepts; fill one of links, or let a layer accept it.",
    ],
    [
      'an entry that its owner does not expect',
      filling('{name: A}'),
      'layers/option/ci/layer.yaml:5:7: links.0.title: is missing in an entry for stack/demo, which expects title; add it.',
    ],
    [
      'an entry whose text has the wrong form',
      filling('{title: a}'),
      'layers/option/ci/layer.yaml:5:15: links.0.title: "a" does not have the expected form in an entry for stack/demo',
    ],
    [
      'an item that is not a schema',
      {
        'layers/stack/demo/layer.yaml': SLOT.replace('object,', 'thing,'),
      },
      'layers/stack/demo/layer.yaml:9:11: is not a JSON Schema:',
    ],
  ])(
    'reports %s',
    async (_title, changes: Record<string, string | undefined>, message) => {
      expect((await problemsOf(changes)).join('\n')).toContain(message);
    },
  );

  it('leaves the form of a text that is a template to the rendering', async () => {
    expect(
      await problemsOf(filling("{title: '${{ service.title }}'}")),
    ).toEqual([]);
  });

  it('reports the problems of all files at once', async () => {
    expect(
      await problemsOf({
        'layers/option/ci/layer.yaml': 'id: option/ci\ntitle: CI\nfile: {}\n',
        'layers/stack/demo/layouts/flat.yaml': 'id: round\n',
        'recipes/demo/recipe.yaml': 'id: demo\n',
        'versions.yaml': '- a\n',
      }),
    ).toEqual([
      expect.stringContaining('layers/option/ci/layer.yaml:3:7'),
      expect.stringContaining('layers/stack/demo/layouts/flat.yaml:1:1: title'),
      expect.stringContaining('flat.yaml:1:1: package: is missing'),
      ...['title', 'description', 'version', 'stack', 'layouts'].map(key =>
        expect.stringContaining(`recipes/demo/recipe.yaml:1:1: ${key}:`),
      ),
      expect.stringContaining('recipe.yaml:1:1: choices: is missing'),
      expect.stringContaining('recipe.yaml:1:1: presets: is missing'),
      expect.stringContaining('versions.yaml:1:1'),
    ]);
  });

  it('says that a folder holds no templates', async () => {
    await expect(readLibrary('/nowhere')).rejects.toThrow(
      '/nowhere: holds no templates; point microservice.templates.path at a folder with recipes/ and layers/.',
    );
  });
});
