import { Problem } from '@microservice-scaffolder/plugin-microservice-common';
import { PrintedText } from '@microservice-scaffolder/plugin-microservice-node';
import { LibraryRule } from '../LintRule';
import { once, templatePlace } from '../places';
import { TracedRoot } from '../subject/TracedRoot';
import { canonicalPath } from '../subject/UsedValues';

/** What people write as they like: quotes, line ends, signs of any language. */
const FREE_TEXTS = new Set([
  'answers.description',
  'components.*.responsibility',
  'components.*.title',
  'entities.*.doc',
  'entities.*.fields.*.doc',
  'entities.*.fields.*.pattern',
  'enums.*.doc',
  'service.description',
  'technologies.*.alternatives.*',
  'technologies.*.choice',
  'technologies.*.concern',
  'technologies.*.why',
]);

/** The encoders of a format by its files; the first is the one to advise. */
const FORMATS: readonly [RegExp, string[]][] = [
  [/\.ya?ml$/, ['yaml', 'json', 'dump']],
  [/\.json$/, ['json', 'dump']],
  [/\.toml$/, ['toml']],
  [/\.py$/, ['python', 'docstring']],
  [/(^|\/)Dockerfile[^/]*$|\.Dockerfile$/, ['dockerfile', 'json', 'dump']],
  [/\.sh$/, ['shell']],
  [/\.md$/, ['markdown']],
];

/** Text that people wrote cannot break the file that it is printed into. */
export const rawTexts: LibraryRule = {
  id: 'raw-text',
  promise:
    'Free text is printed through the encoder of the file that it goes into.',
  severity: 'error',
  check: ({ roots }) => once(roots.flatMap(problemsOf)),
};

function problemsOf({ target, trace }: TracedRoot): Problem[] {
  const format = FORMATS.find(([pattern]) => pattern.test(target));
  if (!format) return [];
  const [, encoders] = format;
  return trace.prints
    .filter(({ path }) => FREE_TEXTS.has(canonicalPath(path).join('.')))
    .filter(({ filters }) => !filters.some(name => encoders.includes(name)))
    .map(text => problemOf(text, target, encoders[0]));
}

function problemOf(
  { path, at, filters }: PrintedText,
  target: string,
  encoder: string,
): Problem {
  const name = path.join('.').replaceAll('.*', '[]');
  const through = filters.length ? ` through '${filters.join(' | ')}'` : '';
  return {
    where: templatePlace(at),
    what: `prints the free text '${name}' into ${target}${through}, where any quote or line end in it does harm`,
    fix: `print it through the encoder: | ${encoder}`,
  };
}
