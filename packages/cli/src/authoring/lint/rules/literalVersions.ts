import { Problem } from '@microservice-scaffolder/plugin-microservice-common';
import { FolderRule } from '../LintRule';
import { textPlace } from '../places';
import { TemplateFile } from '../subject/TemplatesFolder';

interface PinForm {
  pattern: RegExp;
  /** Files that may hold such a pin. */
  files?: RegExp;
  what: string;
  group: string;
}

/** How versions are written; each pattern captures what is pinned. None matches a value that is printed. */
const FORMS: readonly PinForm[] = [
  {
    pattern: /(?<![\w.=$}])([A-Za-z][\w.-]*(?:\[[\w,-]+\])?==\d[\w.]*)/g,
    what: 'a package',
    group: 'packages',
  },
  {
    pattern:
      /^\s*(?:- )?image:[ \t]*["']?([\w./-]+:[\w.-]+)["']?[ \t]*(?:#.*)?$/gm,
    what: 'an image',
    group: 'images',
  },
  {
    pattern: /^FROM(?:[ \t]+--\S+)*[ \t]+([\w./-]+:[\w.-]+)/gm,
    what: 'an image',
    group: 'images',
  },
  {
    pattern: /^\s*(?:- )?uses:[ \t]*["']?([\w-]+\/[\w./-]+@[\w.-]+)/gm,
    what: 'an action',
    group: 'actions',
  },
  {
    pattern:
      /"(?!version")(?:@[\w-]+\/)?[\w.-]+":[ \t]*"([\^~]?\d+\.\d+\.\d+[\w.-]*)"/g,
    files: /(^|\/)package\.json(\.njk)?$/,
    what: 'a package',
    group: 'packages',
  },
];

/** Documentation may speak of versions. */
const PROSE = /\.md(\.njk)?$/;

/** Versions stand in one file, which one bot keeps up to date. */
export const literalVersions: FolderRule = {
  id: 'literal-version',
  promise: 'No file and no unit pins a version by itself; versions.yaml does.',
  severity: 'error',
  check: ({ files }) =>
    files
      .filter(({ path }) => /^layers\/.*\/(files|units)\//.test(path))
      .filter(({ path }) => !PROSE.test(path))
      .flatMap(pinsIn),
};

function pinsIn(file: TemplateFile): Problem[] {
  const { path, text = '' } = file;
  return FORMS.filter(({ files }) => files?.test(path) ?? true).flatMap(
    ({ pattern, what, group }) =>
      [...text.matchAll(pattern)].map(match => ({
        where: textPlace(file, match.index + match[0].indexOf(match[1])),
        what: `pins ${what} in its text: ${match[1]}`,
        fix: `pin it in versions.yaml and print \${{ versions.${group}... }}`,
      })),
  );
}
