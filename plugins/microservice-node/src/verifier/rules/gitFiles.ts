import { Problem } from '@microservice-scaffolder/plugin-microservice-common';
import { perFile, perLine } from '../perFile';
import { Rule, TextFile } from '../Rule';

/**
 * Attributes with which a file makes git run a program or write something else than it was given. Those of line ends and
 * of text and binary files do neither.
 */
const ACTIVE =
  /(^|\s)(filter|diff|merge|export-subst|ident|working-tree-encoding)(=\S+)?(?=\s|$)/;

const HARMLESS = /=(python|markdown|golang|java|rust|text|binary|union|ours)$/;

function modules(files: readonly TextFile[]): Problem[] {
  return files
    .filter(({ path }) => /(^|\/)\.gitmodules$/i.test(path))
    .map(({ path }) => ({
      where: path,
      what: 'makes git fetch another repository',
      fix: 'render what is needed instead of referring to it',
    }));
}

const attributes = perFile(
  path => /(^|\/)\.gitattributes$/i.test(path),
  text =>
    perLine(text, line => {
      const [found] = ACTIVE.exec(line.replace(/^\s*#.*/, '')) ?? [];
      if (found === undefined || HARMLESS.test(found)) return [];
      return [
        {
          what: `has the attribute '${found.trim()}', which changes content or runs a program`,
          fix: 'remove it',
        },
      ];
    }),
);

/** Git does nothing of its own with what is cloned. */
export const gitFiles: Rule = {
  id: 'git-files',
  promise:
    'No file makes git fetch other repositories, run filters or change content.',
  check: files => [...modules(files), ...attributes(files)],
};
