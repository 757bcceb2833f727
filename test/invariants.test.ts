import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FileTree, Recipe } from '../plugins/microservice-common/src/model';
import {
  createGenerator,
  Generator,
} from '../plugins/microservice-node/src/generator';
import { treeSha } from '../plugins/microservice-node/src/workspace';
import { foreignTemplates } from '../packages/cli/src/__testUtils__/foreignTemplates';

const own = resolve(__dirname, '../templates');
const answers = {
  name: 'item-service',
  owner: 'group:default/shop-team',
  repository: { owner: 'acme' },
  environments: [{ name: 'production' }],
};

/** Renders answers or says why they are refused. */
async function render(
  generator: Generator,
  recipe: string,
  given: object,
): Promise<FileTree> {
  const checked = generator.plan(recipe, { ...answers, ...given });
  if (checked.result === 'invalid')
    throw new Error(JSON.stringify(checked.problems));
  return generator.render(checked.value);
}

/** Every order of a short list; of a long one, which has too many, each rotation and the reverse. */
function orders<T>(list: T[]): T[][] {
  return list.length > 4
    ? [...rotations(list), list.toReversed()]
    : permutations(list);
}

function rotations<T>(list: T[]): T[][] {
  return list.map((_, index) => [
    ...list.slice(index),
    ...list.slice(0, index),
  ]);
}

function permutations<T>(list: T[]): T[][] {
  if (list.length < 2) return [list];
  return list.flatMap((item, index) =>
    permutations(list.toSpliced(index, 1)).map(rest => [item, ...rest]),
  );
}

type Box = readonly [list: 'deploy' | 'options', name: string];

function ticked(boxes: readonly Box[]) {
  const namesIn = (list: string) =>
    boxes.filter(([each]) => each === list).map(([, name]) => name);
  return { deploy: namesIn('deploy'), options: namesIn('options') };
}

/** Every box that a recipe has, ticked in one order after the other; of boxes that exclude each other the first. */
function tickings(generator: Generator, recipe: Recipe): object[] {
  const goTogether = (boxes: readonly Box[]) =>
    generator.plan(recipe.id, { ...answers, ...ticked(boxes) }).result === 'ok';
  const boxes = [
    ...Object.keys(recipe.choices.deploy).map((name): Box => ['deploy', name]),
    ...Object.keys(recipe.options).map((name): Box => ['options', name]),
  ].reduce<Box[]>(
    (all, box) => (goTogether([...all, box]) ? [...all, box] : all),
    [],
  );
  return orders(boxes).map(ticked);
}

describe.each([
  ['this repository', async () => own],
  [
    'another repository',
    async () => join(await foreignTemplates(), 'templates'),
  ],
])('trees of the templates of %s', (_title, templates) => {
  let directory: string;
  let generator: Generator;
  let recipes: Recipe[];

  beforeAll(async () => {
    directory = await templates();
    generator = await createGenerator({ templatesDirectory: directory });
    recipes = generator.recipes();
  });

  afterAll(() => {
    if (directory !== own)
      rmSync(resolve(directory, '..'), { recursive: true });
  });

  it('have the same bytes in whatever order boxes are ticked', async () => {
    for (const recipe of recipes) {
      const shas = new Set<string>();
      for (const ticked of tickings(generator, recipe)) {
        shas.add(treeSha(await render(generator, recipe.id, ticked)));
      }
      expect({ recipe: recipe.id, trees: shas.size }).toEqual({
        recipe: recipe.id,
        trees: 1,
      });
    }
  });

  it('have the same bytes twice, also from a generator that is new', async () => {
    const another = await createGenerator({ templatesDirectory: directory });
    for (const { id, layouts } of recipes) {
      for (const layout of layouts) {
        const [first, second, third] = [
          await render(generator, id, { layout }),
          await render(generator, id, { layout }),
          await render(another, id, { layout }),
        ].map(treeSha);
        expect([second, third]).toEqual([first, first]);
      }
    }
  });

  it('say of every file where it came from', async () => {
    for (const recipe of recipes) {
      const [ticked] = tickings(generator, recipe);
      const { files } = await render(generator, recipe.id, ticked);
      expect(files.length).toBeGreaterThan(0);
      expect(files.filter(({ from }) => !from.length)).toEqual([]);
    }
  });
});

it('name only files that exist in the structure of their README', async () => {
  const generator = await createGenerator({ templatesDirectory: own });
  for (const preset of ['items', 'users', 'orders']) {
    for (const layout of generator.recipes()[0].layouts) {
      const { files } = await render(generator, 'fastapi-service', {
        preset,
        layout,
        codeOwners: ['@acme/shop-team'],
      });
      const paths = files.map(({ path }) => path);
      const readme = files.find(({ path }) => path === 'README.md')!;
      const structure = Buffer.from(readme.content)
        .toString('utf8')
        .split('## Structure')[1];
      const named = [...structure.matchAll(/^\| `([^`/]\S*)` \| /gm)].map(
        ([, path]) => path,
      );
      expect(named.length).toBeGreaterThan(20);
      expect(named.filter(path => !paths.includes(path))).toEqual([]);
    }
  }
}, 60_000);
