import { Problem } from '@microservice-scaffolder/plugin-microservice-common';
import { FolderRule } from '../LintRule';
import { textPlace } from '../places';
import { TemplateFile } from '../subject/TemplatesFolder';

interface Flaw {
  applies?(path: string): boolean;
  /** Where the flaw begins; -1 where there is none. */
  find(text: string): number;
  what: string;
  fix: string;
}

const isYaml = (path: string) => /\.ya?ml(\.njk)?$/.test(path);

/** What editors and platforms do to texts without asking. */
const FLAWS: readonly Flaw[] = [
  {
    find: text => text.indexOf('\r'),
    what: 'has a line end of Windows (CRLF)',
    fix: 'end lines with LF alone',
  },
  {
    find: text => (text.startsWith('\ufeff') ? 0 : -1),
    what: 'starts with a byte order mark',
    fix: 'save it as UTF-8 without one',
  },
  {
    applies: isYaml,
    find: text => text.search(/(?<=^ *)\t/m),
    what: 'is indented by a tab, which YAML forbids',
    fix: 'indent by spaces',
  },
  {
    find: text => (text === '' || text.endsWith('\n') ? -1 : text.length),
    what: 'has no line end after its last line',
    fix: 'end the last line',
  },
];

/** Texts have the form that every tool agrees with. */
export const textForm: FolderRule = {
  id: 'text-form',
  promise:
    'Texts end their lines with LF, the last one too, have no byte order mark, and YAML has no tabs.',
  severity: 'error',
  check: ({ files }) => files.flatMap(flawsOf),
};

function flawsOf(file: TemplateFile): Problem[] {
  const { path, text } = file;
  if (text === undefined) return [];
  return FLAWS.filter(({ applies }) => applies?.(path) ?? true)
    .map(flaw => ({ ...flaw, offset: flaw.find(text) }))
    .filter(({ offset }) => offset >= 0)
    .map(({ offset, what, fix }) => ({
      where: textPlace(file, offset),
      what,
      fix,
    }));
}
