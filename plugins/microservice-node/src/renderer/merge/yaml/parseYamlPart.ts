import { Document, isNode, LineCounter, parseDocument } from 'yaml';
import { RenderError } from '../../RenderError';
import { MergePart, textOf } from '../Merge';

/** A part as a document that keeps its comments. */
export interface YamlPart {
  from: string;
  text: string;
  document: Document.Parsed;
  /** The line of a node in this part. */
  lineOf(node: unknown): number;
}

/** Reads a part. Throws a {@link RenderError} for what is not one document of YAML. @internal */
export function parseYamlPart(part: MergePart): YamlPart {
  const text = textOf(part);
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
  });
  const [error] = document.errors;
  if (error?.code === 'MULTIPLE_DOCS')
    throw RenderError.severalDocuments(part.from);
  if (error) {
    const { line } = lines.linePos(error.pos[0]);
    throw RenderError.notMergeable(
      part.from,
      'YAML',
      `${error.message} in line ${line}`,
    );
  }
  return {
    from: part.from,
    text,
    document,
    lineOf: node =>
      isNode(node) && node.range ? lines.linePos(node.range[0]).line : 1,
  };
}
