import {
  Document,
  isNode,
  LineCounter,
  parseDocument,
  ScalarTag,
  Tags,
} from 'yaml';
import { RenderError } from '../../RenderError';
import { MergePart, textOf } from '../Merge';

/** A part as a document that keeps its comments. */
export interface YamlPart {
  from: string;
  text: string;
  document: Document;
  /** The line of a node in this part. */
  lineOf(node: unknown): number;
}

/** Reads a part. Throws a {@link RenderError} for what is not one document of YAML, complete in itself. @internal */
export function parseYamlPart(part: MergePart): YamlPart {
  const text = textOf(part);
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    customTags: numbersAsWritten,
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
  checkComplete(part.from, document);
  return {
    from: part.from,
    text,
    document,
    lineOf: node =>
      isNode(node) && node.range ? lines.linePos(node.range[0]).line : 1,
  };
}

/** Without aliases that stand for nothing or for too much, and in no version of YAML that others would have to share. */
function checkComplete(from: string, document: Document): void {
  if (document.directives?.yaml.explicit)
    throw RenderError.notMergeable(from, 'YAML', 'it has a %YAML directive');
  try {
    JSON.stringify(document.toJS({ maxAliasCount: 100 }));
  } catch (error) {
    const [reason] = (error as Error).message.split('\n');
    throw RenderError.notMergeable(from, 'YAML', reason);
  }
}

/** Prints numbers as they are written: another form means another number to some readers, and long ones lose digits. */
function numbersAsWritten(tags: Tags): Tags {
  return tags.map((tag): Tags[number] =>
    isNumber(tag)
      ? { ...tag, stringify: ({ source }) => source ?? 'null' }
      : tag,
  );
}

function isNumber(tag: Tags[number]): tag is ScalarTag {
  return typeof tag === 'object' && /:(int|float)$/.test(tag.tag);
}
