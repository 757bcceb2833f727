import {
  Problem,
  schemaViolations,
} from '@microservice-scaffolder/plugin-microservice-common';
import { Document, isNode, LineCounter, parseDocument } from 'yaml';

/** A YAML file of the library, as read. */
export interface ManifestSource {
  /** Path below the templates folder, for errors. */
  file: string;
  text: string;
}

/** A manifest that was read: its value, or what is wrong with it. */
export interface ManifestReading<T> {
  /** Absent where there are problems. */
  value?: T;
  /** Each names file, line and column. */
  problems: Problem[];
  /** Where something stands, or where the nearest of its parents does: `layers/option/a/layer.yaml:3:5`. */
  placeOf(path: readonly (string | number)[]): string;
}

/**
 * Reads a manifest and checks it against its schema.
 *
 * @internal
 */
export function readManifest<T>(
  source: ManifestSource,
  schema: object,
): ManifestReading<T> {
  const lines = new LineCounter();
  const document = parseDocument(source.text, {
    lineCounter: lines,
    prettyErrors: false,
  });
  const at = (offset: number) => place(source.file, lines, offset);
  const placeOf: ManifestReading<T>['placeOf'] = path =>
    at(offsetOf(document, path));
  if (document.errors.length) {
    const problems = document.errors.map(error => ({
      where: at(error.pos[0]),
      what: `is not YAML: ${error.message}`,
      fix: 'correct it',
    }));
    return { problems, placeOf };
  }
  let value;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    const what = `is not YAML: ${(error as Error).message}`;
    return { problems: [{ where: at(0), what, fix: 'correct it' }], placeOf };
  }
  const problems = schemaViolations(schema, value).map(
    ({ path, what, fix, code }): Problem => ({
      where: `${placeOf(path)}: ${path.join('.') || 'the manifest'}`,
      what,
      fix,
      code,
    }),
  );
  return problems.length
    ? { problems, placeOf }
    : { value, problems: [], placeOf };
}

/** Where in the text a path stands; for a missing member, where its parent stands. */
function offsetOf(
  document: Document,
  path: readonly (string | number)[],
): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(
      path
        .slice(0, length)
        .map(key => (/^\d+$/.test(String(key)) ? Number(key) : key)),
      true,
    );
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function place(file: string, lines: LineCounter, offset: number): string {
  const { line, col } = lines.linePos(offset);
  return `${file}:${Math.max(line, 1)}:${Math.max(col, 1)}`;
}
