import ts from 'typescript';

/** A function of a file, and how large it is. */
export interface FunctionSize {
  name: string;
  lines: number;
  parameters: number;
}

/** Every function of a source text with its lines, without blanks and comments, as ESLint counts them. */
export function functionSizes(name: string, text: string): FunctionSize[] {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const sizes: FunctionSize[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node) {
      sizes.push({
        name: node.name?.getText() ?? 'a function without a name',
        lines: linesOfCode(node.getText()),
        parameters: node.parameters.length,
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return sizes;
}

function linesOfCode(text: string): number {
  return text
    .replace(/\/\*[^]*?\*\//g, '')
    .split('\n')
    .map(line => line.trim())
    .filter(line => line && !line.startsWith('//')).length;
}
