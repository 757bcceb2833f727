import { dirname } from 'node:path/posix';
import { comparePaths } from '@microservice-scaffolder/plugin-microservice-common';
import { AssembledModule, AssemblyRules } from './assembleModules';
import { definedNames, moduleOf } from './identifiers';
import { byKind, renderImports } from './renderImports';

/**
 * The `__init__.py` of every folder below the layout's roots that has none of its own. A package that the layout
 * re-exports imports every class of its modules; the others are empty.
 *
 * @internal
 */
export function packageFiles(
  modules: AssembledModule[],
  otherPaths: string[],
  { layout }: Pick<AssemblyRules, 'layout'>,
): { path: string; text: string }[] {
  const taken = new Set([...modules.map(({ path }) => path), ...otherPaths]);
  const folders = new Set<string>();
  for (const path of taken) {
    if (!path.endsWith('.py')) continue;
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
      if (layout.roots.includes(folder.split('/')[0])) folders.add(folder);
    }
  }
  return [...folders]
    .sort(comparePaths)
    .map(folder => ({ folder, path: `${folder}/__init__.py` }))
    .filter(({ path }) => !taken.has(path))
    .map(({ folder, path }) => ({
      path,
      text: layout.reexport?.includes(folder)
        ? reexports(folder, modules, layout.roots)
        : '',
    }));
}

function reexports(
  folder: string,
  modules: AssembledModule[],
  roots: string[],
): string {
  const names = modules
    .filter(({ path }) => path.startsWith(`${folder}/`))
    .flatMap(({ path, text }) =>
      definedNames(text)
        .filter(name => /^[A-Z][a-z]/.test(name))
        .map(name => ({ module: moduleOf(path), name })),
    );
  const all = names
    .map(({ name }) => name)
    .sort(byKind)
    .map(name => `    "${name}",\n`);
  return `${renderImports(names, roots)}\n\n__all__ = [\n${all.join('')}]\n`;
}
