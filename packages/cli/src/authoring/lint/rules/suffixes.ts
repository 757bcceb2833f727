import { Problem } from '@microservice-scaffolder/plugin-microservice-common';
import { LibraryRule } from '../LintRule';
import { textPlace } from '../places';
import { TemplateFile } from '../subject/TemplatesFolder';

/** A tag that prints or asks for a value, with the first name in it. */
const TAG =
  /(?:\$\{\{-?\s*\(?|\{%-?\s*(?:if|for\s+\w+\s+in|set\s+\w+\s*=)\s+\(?)([a-zA-Z_]\w*)/g;
const ANY_TAG = /\$\{\{|\{[%#]/;

/** Files that tools in the library's own repository would obey are rendered without a tag, so that they have another name here. */
const OBEYED =
  /(^|\/)(\.gitignore|\.gitattributes|\.dockerignore|\.npmrc|package\.json|tsconfig[^/]*\.json|go\.mod|pyproject\.toml|\.eslintrc[^/]*)$/;

/** Exactly the files with the suffix `.njk` are rendered. */
export const suffixes: LibraryRule = {
  id: 'suffix',
  promise:
    'A file with tags of ours has the suffix .njk, and a file without any has not.',
  severity: 'error',
  check({ folder, participations }) {
    const values = new Set(
      participations.flatMap(({ values: { aggregate, enum: of } }) => [
        ...Object.keys(aggregate),
        ...Object.keys(of),
      ]),
    );
    return folder.files
      .filter(({ path }) => /^layers\/.*\/files\//.test(path))
      .flatMap(file =>
        file.path.endsWith('.njk') ? needless(file) : forgotten(file, values),
      );
  },
};

function forgotten(file: TemplateFile, values: Set<string>): Problem[] {
  const tag = [...(file.text ?? '').matchAll(TAG)].find(([, name]) =>
    values.has(name),
  );
  if (!tag) return [];
  return [
    {
      where: textPlace(file, tag.index),
      what: `reads '${tag[1]}' in a tag, but is copied as it is`,
      fix: `rename it to ${file.path.split('/').at(-1)}.njk`,
    },
  ];
}

function needless({ path, text = '' }: TemplateFile): Problem[] {
  const plain = path.slice(0, -'.njk'.length);
  if (ANY_TAG.test(text) || OBEYED.test(plain)) return [];
  return [
    {
      where: `${path}:1:1`,
      what: 'is rendered, but has no tag',
      fix: `rename it to ${plain.split('/').at(-1)}`,
    },
  ];
}
