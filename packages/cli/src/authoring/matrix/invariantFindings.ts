import { JsonObject } from '@backstage/types';
import {
  canonicalJson,
  FileTree,
  Plan,
} from '@microservice-scaffolder/plugin-microservice-common';
import { treeSha } from '@microservice-scaffolder/plugin-microservice-node';
import { Finding } from '../lint';

/** Every file says who wrote it. */
export function provenanceFindings(tree: FileTree): Finding[] {
  return tree.files
    .filter(({ from }) => !from.length)
    .map(({ path }) => ({
      where: path,
      what: 'has no source',
      fix: 'let whatever adds the file name itself in `from`',
      severity: 'error',
      code: 'provenance',
    }));
}

/** The same answers give the same plan, in whatever order boxes were ticked. */
export function orderFindings(first: Plan, second: Plan): Finding[] {
  const [left, right] = [first, second].map(plan =>
    canonicalJson(plan as unknown as JsonObject),
  );
  if (left === right) return [];
  return [
    {
      where: `recipes/${first.recipe.id}/recipe.yaml`,
      what: 'is planned differently when the same boxes are ticked in another order',
      fix: 'let no layer depend on the order of answers',
      severity: 'error',
      code: 'order',
    },
  ];
}

/** The same answers give the same bytes twice. */
export function repetitionFindings(
  first: FileTree,
  second: FileTree,
): Finding[] {
  if (treeSha(first) === treeSha(second)) return [];
  const [before, after] = [fingerprints(first), fingerprints(second)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter(path => before.get(path) !== after.get(path))
    .map(path => ({
      where: path,
      what: 'differs when the service is rendered once more',
      fix: 'let its templates depend on nothing but their values',
      severity: 'error',
      code: 'repetition',
    }));
}

function fingerprints(tree: FileTree): Map<string, string> {
  return new Map(
    tree.files.map(({ path, content, mode }) => [
      path,
      `${mode} ${Buffer.from(content).toString('base64')}`,
    ]),
  );
}
