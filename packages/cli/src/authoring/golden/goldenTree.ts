import {
  comparePaths,
  FileTree,
  TreeFile,
} from '@microservice-scaffolder/plugin-microservice-common';
import { withoutOrigin } from '@microservice-scaffolder/plugin-microservice-node';
import { storedPath } from './storedPath';
import { treeDiff } from './treeDiff';

/** The tree of a layout's default, or of one other choice. */
export interface GoldenPart {
  /** `flat`, `flat+kubernetes` */
  name: string;
  layout: string;
  tree: FileTree;
}

/**
 * What is kept of a recipe, by path below the golden folder: the tree of each layout's default as files, and for each
 * other choice what it changes.
 *
 * The record of origin stays out: it is made of digests of all the rest, which would change with every other line.
 */
export function goldenTree(recipe: string, parts: GoldenPart[]): FileTree {
  const defaults = new Map(
    parts
      .filter(({ name, layout }) => name === layout)
      .map(({ layout, tree }) => [layout, withoutOrigin(tree)]),
  );
  const files = [...defaults].flatMap(([layout, tree]) =>
    tree.files.map(file => ({
      ...file,
      path: `${recipe}/${layout}/${storedPath(file.path)}`,
    })),
  );
  const diffs = parts
    .filter(({ name, layout }) => name !== layout && defaults.has(layout))
    .map(({ name, layout, tree }) =>
      diffFile(
        `${recipe}/${name}.diff`,
        defaults.get(layout)!,
        withoutOrigin(tree),
      ),
    )
    .filter(({ content }) => content.length);
  return {
    files: [...files, ...diffs].sort((a, b) => comparePaths(a.path, b.path)),
  };
}

function diffFile(path: string, before: FileTree, after: FileTree): TreeFile {
  return {
    path,
    content: Buffer.from(treeDiff(before, after)),
    mode: '100644',
    from: [...new Set(changed(before, after).flatMap(({ from }) => from))],
  };
}

/** The files of both trees that are not the same in the other one. */
function changed(before: FileTree, after: FileTree): TreeFile[] {
  const isIn = (tree: FileTree) => {
    const known = new Map(tree.files.map(file => [file.path, file]));
    return (file: TreeFile) => {
      const other = known.get(file.path);
      return other && Buffer.compare(other.content, file.content) === 0;
    };
  };
  const [inBefore, inAfter] = [isIn(before), isIn(after)];
  return [
    ...before.files.filter(file => !inAfter(file)),
    ...after.files.filter(file => !inBefore(file)),
  ];
}
