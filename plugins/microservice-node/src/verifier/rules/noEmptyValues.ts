import { authorsWords, AuthorsWords } from '../authorsWords';
import { scalarsOf } from '../formats/scalars';
import { readYaml } from '../formats/yamlSource';
import { isCaseFile } from '../isCaseFile';
import { Finding, perFile, perLine } from '../perFile';
import { Rule } from '../Rule';

/**
 * Keys that never stand without a value. Others do: `workflow_dispatch:` and the volumes of a composition are complete
 * as they are.
 */
const NEEDS_VALUE = new Set(
  'apiVersion cpu description host image key kind layout memory mountPath name namespace newName newTag owner path repository responsibility run runs-on site_name system title type url uses value version'.split(
    ' ',
  ),
);

/** What a missing value prints as, in one language or another. */
const NOTHING = new Set([
  'undefined',
  'null',
  'None',
  'NaN',
  '[object Object]',
]);

/** Traces of a missing value within a line of any text. */
const TRACES: readonly [RegExp, string][] = [
  [/\[object \w+\]/, 'an object printed as text'],
  [
    /\bimage: *["']?(:[\w.]+|[\w./-]+:["']? *$)/,
    'an image without a name or tag',
  ],
  [/\bhttps?:\/\/(?=["'\s)>`]|$)/, 'a URL without a host'],
  [/\bhttps?:\/\/[^\s"'`<>()]*?[^\s"'`<>():]\/\//, 'a URL with an empty part'],
  [/\bhttps?:\/\/[\w.-]+:(?=\/|["'\s)>`]|$)/, 'a URL with an empty port'],
  [
    /\bhttps?:\/\/[^\s"'`<>()]*\b(undefined|null|None)\b/,
    'a URL with a missing part',
  ],
];

const WHERE_FROM = 'find the value that its template prints here';

/** A value that came out as nothing is a fault that every parser accepts. */
export const noEmptyValues: Rule = {
  id: 'no-empty-values',
  promise:
    'No rendered value is empty, undefined or an object printed as text.',
  check: files => {
    const saidByAuthor = authorsWords(files);
    return [
      ...(perFile(
        path => /\.(ya?ml|json)$/.test(path) && !isCaseFile(path),
        text => emptyScalars(text, saidByAuthor),
      )(files) as []),
      ...(perFile(
        path => !isCaseFile(path),
        text => traces(text, saidByAuthor),
      )(files) as []),
    ];
  },
};

function emptyScalars(text: string, saidByAuthor: AuthorsWords): Finding[] {
  const source = readYaml(text);
  if (source.documents.some(({ errors }) => errors.length)) return [];
  return scalarsOf(source).flatMap(({ key, value, line }) => {
    const isMissing = NEEDS_VALUE.has(key) && (value === null || value === '');
    const isNothing =
      // A JSON Schema says 'null' for a type that is.
      key !== 'type' &&
      typeof value === 'string' &&
      NOTHING.has(value) &&
      !saidByAuthor(value);
    if (!isMissing && !isNothing) return [];
    const shown = isNothing ? `the text '${value}'` : 'nothing';
    return [
      { line, what: `'${key}' has ${shown} as its value`, fix: WHERE_FROM },
    ];
  });
}

function traces(text: string, saidByAuthor: AuthorsWords): Finding[] {
  return perLine(text, line =>
    TRACES.flatMap(([pattern, what]) => {
      const [found] = pattern.exec(line) ?? [];
      return found === undefined || saidByAuthor(found)
        ? []
        : [{ what: `holds ${what}`, fix: WHERE_FROM }];
    }),
  );
}
