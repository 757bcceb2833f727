import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { demoGithubHost } from './portalConfiguration';

/**
 * Copies the entries of the Create page, which name the host that repositories may be created on.
 *
 * @param templates - the repository's `templates` folder
 * @param directory - where the copy goes
 * @param githubHost - the host to name instead of the demo's
 */
export function copyRecipes(
  templates: string,
  directory: string,
  githubHost: string,
): void {
  const wanted = ['all.yaml', 'template.yaml'];
  cpSync(templates, directory, {
    recursive: true,
    filter: file =>
      !file.includes('layers') &&
      (!file.endsWith('.yaml') || wanted.includes(basename(file))),
  });
  for (const file of recipeFiles(directory)) {
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replaceAll(demoGithubHost, githubHost));
  }
}

function recipeFiles(directory: string): string[] {
  return globSync('recipes/*/template.yaml', { cwd: directory }).map(file =>
    join(directory, file),
  );
}
