import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stringify } from 'yaml';

const root = resolve(__dirname, '../..');
const microservice = join(root, 'packages/cli/bin/microservice');

/**
 * What the command line renders for a recipe, as real git names it.
 *
 * @param recipe - `fastapi-service`
 * @param answers - the answers, as an object
 * @param directory - a folder for the answers file and the tree
 * @returns git's SHA-1 of the tree
 */
export function renderedTree(
  recipe: string,
  answers: object,
  directory: string,
): string {
  const file = join(directory, 'answers.yaml');
  const out = join(directory, 'tree');
  writeFileSync(file, stringify(answers));
  run(root, [
    process.execPath,
    microservice,
    ...['render', recipe, '--answers', file, '--out', out],
  ]);
  run(out, ['git', 'init', '--quiet']);
  run(out, ['git', 'add', '--all', '--force']);
  return run(out, ['git', 'write-tree']).trim();
}

function run(cwd: string, [program, ...args]: string[]): string {
  return execFileSync(program, args, { cwd, encoding: 'utf8' });
}
