import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  readTree,
  treeSha,
} from '@microservice-scaffolder/plugin-microservice-node';
import { stringify } from 'yaml';

const microservice = resolve(__dirname, '../../packages/cli/bin/microservice');

/**
 * What the command line renders for a recipe.
 *
 * @param recipe - `fastapi-service`
 * @param answers - the answers, as an object
 * @param directory - a folder for the answers file and the tree
 * @returns git's SHA-1 of the tree
 */
export async function renderedTree(
  recipe: string,
  answers: object,
  directory: string,
): Promise<string> {
  const file = join(directory, 'answers.yaml');
  const out = join(directory, 'tree');
  writeFileSync(file, stringify(answers));
  execFileSync(
    process.execPath,
    [microservice, 'render', recipe, '--answers', file, '--out', out],
    { cwd: resolve(__dirname, '../..') },
  );
  return treeSha(await readTree(out));
}
