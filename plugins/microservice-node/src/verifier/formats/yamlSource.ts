import { Document, isNode, LineCounter, parseAllDocuments } from 'yaml';

/** A YAML or JSON text that was read, with the way back from a node to its line. */
export interface YamlSource {
  documents: readonly Document[];
  /** The line of a node of these documents, counted from 1; 1 for what has no place. */
  lineOf(node: unknown): number;
}

/** Reads every document of a YAML text. Errors of form stand in the documents; nothing is thrown. */
export function readYaml(text: string): YamlSource {
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, {
    lineCounter: lines,
    prettyErrors: false,
  });
  return {
    documents: 'empty' in documents ? [] : documents,
    lineOf: node =>
      isNode(node) && node.range ? lines.linePos(node.range[0]).line : 1,
  };
}

/** The line of an offset in a text, counted from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
