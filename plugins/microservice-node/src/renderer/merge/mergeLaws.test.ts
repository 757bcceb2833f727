import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { mergeTexts } from './__testUtils__/mergeTexts';

type Tree = { [key: string]: Tree | string | number | boolean | null };

const name = fc.constantFrom('a', 'b', 'on', '1', 'x-y', 'long name');
const leaf = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const tree: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree; value: Tree[string] }>(
  tie => ({
    tree: fc.dictionary(name, tie('value'), {
      minKeys: 1,
      maxKeys: 4,
      noNullPrototype: true,
    }),
    value: fc.oneof({ depthSize: 'small' }, leaf, tie('tree')),
  }),
).tree;

const sides = fc.infiniteStream(fc.constantFrom('first', 'second', 'both'));

/** A tree, and two others that hold each of its leaves in one of them or in both. */
const split = fc.tuple(tree, sides).map(([whole, stream]) => {
  const side = new Map<string, string>();
  const sideOf = (path: string) => {
    if (!side.has(path)) side.set(path, stream.next().value);
    return side.get(path)!;
  };
  return {
    whole,
    first: part(whole, path => sideOf(path) !== 'second'),
    second: part(whole, path => sideOf(path) !== 'first'),
  };
});

/** What is left of a tree with some of its leaves; its inner trees all stay. */
function part(whole: Tree, keeps: (path: string) => boolean, above = ''): Tree {
  return Object.fromEntries(
    Object.entries(whole).flatMap(([key, value]): [string, Tree[string]][] => {
      const path = `${above}/${key}`;
      if (value !== null && typeof value === 'object')
        return [[key, part(value, keeps, path)]];
      return keeps(path) ? [[key, value]] : [];
    }),
  );
}

describe.each([
  [
    'a.json',
    (value: Tree) => JSON.stringify(value),
    (text: string) => JSON.parse(text),
  ],
  ['a.yaml', (value: Tree) => stringify(value), (text: string) => parse(text)],
])('merging %s', (path, print, read) => {
  const merge = (first: Tree, second: Tree) =>
    read(
      mergeTexts(path, { 'base/a': print(first), 'option/b': print(second) })
        .text,
    );

  it('gives back what was split', () => {
    expect(() =>
      fc.assert(
        fc.property(split, ({ whole, first, second }) =>
          expect(merge(first, second)).toEqual(whole),
        ),
        { seed: 20261121 },
      ),
    ).not.toThrow();
  });

  it('changes nothing where both are the same', () => {
    expect(() =>
      fc.assert(
        fc.property(tree, whole => expect(merge(whole, whole)).toEqual(whole)),
        { seed: 20261121 },
      ),
    ).not.toThrow();
  });
});
