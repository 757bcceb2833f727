import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from './main';

const recipe = `
id: demo
title: Demo
description: A demo.
version: 1.0.0
stack: stack/demo
layouts: [flat]
choices: {database: {postgresql: []}, auth: {none: []}, ci: {none: []}, deploy: {}}
presets: [items]
`;
const files: Record<string, string> = {
  'recipes/demo/recipe.yaml': recipe,
  'layers/stack/demo/layer.yaml': 'id: stack/demo\ntitle: Demo stack\n',
  'layers/stack/demo/types.yaml':
    'string: {py: str}\ndecimal: {py: Decimal}\nboolean: {py: bool}\n',
  'layers/stack/demo/layouts/flat.yaml':
    'id: flat\ntitle: Flat\nmodules: {}\npackage: app\n',
  'layers/stack/demo/files/README.md.njk': '# ${{ service.title }}\n',
};
const answers =
  'name: item-service\nowner: group:default/shop-team\nrepository: {owner: acme}\n';

describe('microservice', () => {
  let directory: string;
  let printed: { out: string[]; err: string[] };
  const at = (path: string) => join(directory, path);
  const microservice = (...args: string[]) => {
    printed = { out: [], err: [] };
    return main([...args, '--templates', at('templates')], {
      out: text => printed.out.push(text),
      err: text => printed.err.push(text),
    });
  };

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'cli-'));
    for (const [path, text] of Object.entries(files)) {
      await writeFileIn(at('templates'), path, text);
    }
    await writeFile(at('answers.yaml'), answers);
  });
  afterEach(() => rm(directory, { recursive: true }));

  it('lists recipes', async () => {
    expect(await microservice('recipes')).toBe(0);
    expect(printed.out).toContain('demo 1.0.0  Demo');
  });

  it('prints a plan without writing anything', async () => {
    expect(
      await microservice('plan', 'demo', '--answers', at('answers.yaml')),
    ).toBe(0);
    expect(printed.out).toContain(
      '  POST    /api/v1/items       Create one item                      201 400 413 415 422',
    );
    expect(await readdir(directory)).toEqual(['answers.yaml', 'templates']);
  });

  it('prints a plan for machines', async () => {
    await microservice(
      'plan',
      'demo',
      '--answers',
      at('answers.yaml'),
      '--json',
    );
    expect(JSON.parse(printed.out[0]).answers.layout).toBe('flat');
  });

  const explain = (path: string, ...more: string[]) =>
    microservice(
      'plan',
      'demo',
      '--answers',
      at('answers.yaml'),
      '--explain',
      path,
      ...more,
    );

  it('explains why a file is there', async () => {
    expect(await explain('./README.md')).toBe(0);
    expect(printed.out).toEqual([
      'README.md',
      '',
      '  stack/demo/files/README.md.njk (stack/demo)',
      '    wrote everything',
      '    stack/demo is part of every service of the recipe demo',
    ]);
  });

  it('answers 1 to a file that is not there and names the closest', async () => {
    expect(await explain('READ.md')).toBe(1);
    expect(printed.out).toEqual([
      'READ.md is no file of item-service',
      '',
      '  Closest: README.md',
    ]);
  });

  it('explains to machines', async () => {
    await explain('README.md', '--json');
    expect(JSON.parse(printed.out[0])).toMatchObject({
      result: 'present',
      writers: [{ kind: 'file', part: 'stack/demo' }],
    });
  });

  it('renders into a new folder and verifies it', async () => {
    expect(
      await microservice(
        'render',
        'demo',
        '--answers',
        at('answers.yaml'),
        '--out',
        at('out'),
      ),
    ).toBe(0);
    expect(await readFile(at('out/README.md'), 'utf8')).toBe(
      '# Item service\n',
    );
    expect(await microservice('verify', at('out'))).toBe(0);
  });

  it('writes nothing into a folder that holds something', async () => {
    const status = await microservice(
      'render',
      'demo',
      '--answers',
      at('answers.yaml'),
      '--out',
      directory,
    );
    expect([status, printed.err]).toEqual([
      1,
      [
        `'${directory}' is not empty; choose a folder that is empty or does not exist.`,
      ],
    ]);
    expect(await readdir(directory)).toEqual(['answers.yaml', 'templates']);
  });

  it('shows the line of a template that cannot be rendered', async () => {
    const path = 'layers/stack/demo/files/README.md.njk';
    await writeFileIn(
      at('templates'),
      path,
      '#\n\t{# 名 #}${{ servise.title }}\n',
    );
    const status = await microservice(
      'render',
      'demo',
      '--answers',
      at('answers.yaml'),
      '--out',
      at('out'),
    );
    expect(status).toBe(1);
    expect(printed.err).toEqual([
      "stack/demo/files/README.md.njk:2:13: 'servise' has no value; did you mean 'service'?",
      '| \t{# 名 #}${{ servise.title }}',
      '| \t            ^',
      'in the layer stack/demo: files/README.md.njk',
    ]);
  });

  it('prints every problem of the answers on a line of its own', async () => {
    await writeFile(at('answers.yaml'), 'name: My Service\nowner: shop-team\n');
    expect(
      await microservice('plan', 'demo', '--answers', at('answers.yaml')),
    ).toBe(1);
    expect(printed.err).toHaveLength(2);
    expect(printed.err[0]).toBe(
      'name: "My Service" may only hold lower-case letters, digits and single hyphens, starting with a letter and ending with a letter or digit; write my-service.',
    );
  });

  it.each([
    ['a: b\nname: [', 'answers.yaml:2:8: is not YAML: Flow sequence'],
    [
      'a: b\na: c',
      'answers.yaml:2:1: is not YAML: Map keys must be unique; correct it.',
    ],
    ['- a\n- b\n', 'the document: is a list where a mapping is expected'],
  ])('says what is wrong with the answers %j', async (text, message) => {
    await writeFile(at('answers.yaml'), text);
    expect(
      await microservice('plan', 'demo', '--answers', at('answers.yaml')),
    ).toBe(1);
    expect(printed.err.join()).toContain(message);
  });

  it('says that a file of answers is missing', async () => {
    expect(
      await microservice('plan', 'demo', '--answers', at('nowhere.yaml')),
    ).toBe(1);
    expect(printed.err).toEqual([
      `--answers: '${at(
        'nowhere.yaml',
      )}' cannot be read; name a YAML or JSON file.`,
    ]);
  });

  it('finds what is wrong with a tree', async () => {
    await writeFileIn(at('tree'), 'a.json', '{');
    expect(await microservice('verify', at('tree'))).toBe(1);
    expect(printed.err[0]).toContain('a.json:1: is not JSON');
  });

  it.each([
    [['render', 'demo']],
    [['nonsense']],
    [['plan', 'demo', '--nonsense']],
    [['recipes', 'demo']],
  ])('answers 2 to %j', async args => {
    expect(await microservice(...args)).toBe(2);
  });
});

async function writeFileIn(
  root: string,
  path: string,
  text: string,
): Promise<void> {
  await mkdir(join(root, path, '..'), { recursive: true });
  await writeFile(join(root, path), text);
}
