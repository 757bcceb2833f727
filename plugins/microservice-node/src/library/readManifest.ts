import {
  Problem,
  schemaViolations,
} from '@microservice-scaffolder/plugin-microservice-common';
import { Document, isNode, LineCounter, parseDocument } from 'yaml';
import { LibraryError } from './LibraryError';

/** A YAML file of the library, as read. */
export interface ManifestSource {
  /** Path below the templates folder, for errors. */
  file: string;
  text: string;
}

/**
 * Reads a manifest and checks it against its schema. Throws a {@link LibraryError} whose problems name file, line and
 * column.
 *
 * @internal
 */
export function readManifest<T>(source: ManifestSource, schema: object): T {
  const lines = new LineCounter();
  const document = parseDocument(source.text, {
    lineCounter: lines,
    prettyErrors: false,
  });
  if (document.errors.length) {
    throw LibraryError.of(
      document.errors.map(error => ({
        where: place(source.file, lines, error.pos[0]),
        what: `is not YAML: ${error.message}`,
        fix: 'correct it',
      })),
    );
  }
  const value = document.toJS({ maxAliasCount: 100 });
  const problems = schemaViolations(schema, value).map(
    ({ path, what, fix, code }): Problem => ({
      where: `${place(source.file, lines, offsetOf(document, path))}: ${
        path.join('.') || 'the manifest'
      }`,
      what,
      fix,
      code,
    }),
  );
  if (problems.length) throw LibraryError.of(problems);
  return value as T;
}

/** Where in the text a path stands; for a missing member, where its parent stands. */
function offsetOf(document: Document, path: string[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(
      path.slice(0, length).map(key => (/^\d+$/.test(key) ? Number(key) : key)),
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
