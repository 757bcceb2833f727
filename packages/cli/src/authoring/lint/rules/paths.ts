import { Problem } from '@microservice-scaffolder/plugin-microservice-common';
import { checkPath } from '@microservice-scaffolder/plugin-microservice-node';
import { FolderRule } from '../LintRule';

/** A repository can be cloned on every system, the one with the templates too. */
export const paths: FolderRule = {
  id: 'portable-path',
  promise:
    'Every path works on Linux, macOS and Windows, and no two differ in case alone.',
  severity: 'error',
  check: ({ files }) => [
    ...files.flatMap(({ path }) => unportable(path)),
    ...collisions(files.map(({ path }) => path)),
  ],
};

function unportable(path: string): Problem[] {
  try {
    checkPath(path);
    return [];
  } catch (error) {
    const [, reason = 'is not portable'] =
      /'[^']*' ([^;]*)/.exec((error as Error).message) ?? [];
    return [{ where: path, what: reason, fix: 'rename it' }];
  }
}

function collisions(all: string[]): Problem[] {
  const first = new Map<string, string>();
  return all.flatMap(path => {
    const plain = path.toLowerCase().replace(/\.njk$/, '');
    const other = first.get(plain);
    if (other === undefined) first.set(plain, path);
    if (other === undefined) return [];
    const isSuffix = path.replace(/\.njk$/, '') === other.replace(/\.njk$/, '');
    return [
      {
        where: path,
        what: isSuffix
          ? `becomes the same file as '${other}'`
          : `differs from '${other}' in upper and lower case alone`,
        fix: 'keep one of them or rename it',
      },
    ];
  });
}
