import {
  FileTree,
  Problem,
} from '@microservice-scaffolder/plugin-microservice-common';
import { verifyReport } from '@microservice-scaffolder/plugin-microservice-node';
import { Finding } from '../lint';

/** What the rules for generated services find in a tree, with the sources that wrote the file. */
export async function verifyFindings(tree: FileTree): Promise<Finding[]> {
  const { rules } = await verifyReport(tree);
  return rules.flatMap(({ id, problems }) =>
    problems.map(problem => ({
      ...problem,
      where: withSources(problem, tree),
      severity: 'error' as const,
      code: problem.code ?? id,
    })),
  );
}

/** `layers/base/catalog/files/mkdocs.yml.njk (mkdocs.yml:3)`: what to change, and where it shows. */
function withSources({ where }: Problem, tree: FileTree): string {
  const file = tree.files.find(
    ({ path }) => where === path || where.startsWith(`${path}:`),
  );
  if (!file?.from.length) return where;
  return `${file.from.map(source => `layers/${source}`).join(', ')} (${where})`;
}
