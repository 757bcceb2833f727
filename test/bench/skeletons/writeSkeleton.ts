import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SkeletonFile, skeletonFiles } from './skeletonFiles';
import { SkeletonKind } from './SkeletonKind';
import { LanguageName, languages } from './TemplateLanguage';
import { values } from './values';

/** Where a tool wants its skeleton, and what it wants beside it. */
interface Packaging {
  /** Folder of the templates, below the folder of the language. */
  folder: string;
  /** What a file of the skeleton begins with, such as where it goes. */
  head?: (file: SkeletonFile) => string;
  /** Files beside the templates. */
  beside: Record<string, string>;
}

const PACKAGING: Record<LanguageName, Packaging> = {
  // `fetch:template` takes the folder `template` of its temporary folder, which makes a copy needless.
  nunjucks: { folder: 'template', beside: {} },
  cookiecutter: {
    folder: '{{ cookiecutter.name }}',
    beside: { 'cookiecutter.json': JSON.stringify(values) },
  },
  copier: {
    folder: 'template',
    beside: {
      'template/copier.yml': '_templates_suffix: ""\n',
      'data.yml': JSON.stringify(values),
    },
  },
  hygen: {
    folder: '_templates/skeleton/new',
    head: ({ path }) => `---\nto: ${path}\n---\n`,
    beside: {
      '_templates/skeleton/new/index.js': `module.exports = { params: async () => (${JSON.stringify(
        { values },
      )}) };\n`,
    },
  },
};

/** Writes a skeleton in one language into a folder that does not exist yet. */
export function writeSkeleton(
  kind: SkeletonKind,
  language: LanguageName,
  directory: string,
): void {
  const { folder, head, beside } = PACKAGING[language];
  for (const file of skeletonFiles(kind, languages[language])) {
    const { path, content } = file;
    write(join(directory, folder, path), head ? head(file) + content : content);
  }
  for (const [path, text] of Object.entries(beside))
    write(join(directory, path), text);
}

function write(file: string, content: string | Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
