import { dirname } from 'node:path/posix';
import { comparePaths } from '@microservice-scaffolder/plugin-microservice-common';
import { rootsOf } from '../units/rootsOf';
import { AssembledModule, AssemblyRules } from './assembleModules';
import { reexports } from './reexports';

/**
 * The `__init__.py` of every folder below the layout's package and tests that has none of its own. A package that the
 * layout re-exports offers what its modules define; the others are empty. Folders elsewhere are no packages: one called
 * `alembic` at the top would hide the library of that name.
 *
 * @internal
 */
export function packageFiles(
  modules: AssembledModule[],
  otherPaths: string[],
  { layout }: Pick<AssemblyRules, 'layout'>,
): { path: string; text: string }[] {
  const taken = new Set([...modules.map(({ path }) => path), ...otherPaths]);
  const roots = rootsOf(layout);
  const folders = new Set<string>();
  for (const path of taken) {
    if (!path.endsWith('.py')) continue;
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
      if (roots.includes(folder.split('/')[0])) folders.add(folder);
    }
  }
  return [...folders]
    .sort(comparePaths)
    .map(folder => ({ folder, path: `${folder}/__init__.py` }))
    .filter(({ path }) => !taken.has(path))
    .map(({ folder, path }) => ({
      path,
      text: layout.reexport?.includes(folder)
        ? reexports(modulesIn(folder, modules), roots)
        : '',
    }));
}

function modulesIn(
  folder: string,
  modules: AssembledModule[],
): AssembledModule[] {
  return modules.filter(({ path }) => path.startsWith(`${folder}/`));
}
