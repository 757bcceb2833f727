import { BranchObserver } from '../BranchObserver';
import { FilterTable } from '../filters/FilterTable';
import { parseTemplate } from '../syntax/nunjucksSyntax';
import { Compilation } from './Compilation';
import { CompiledTemplate } from './CompiledTemplate';
import { compileExpression } from './expressions';
import { compileCaller } from './macros';
import { compileBody } from './statements';

/**
 * Turns a template into closures.
 *
 * @param source - the template
 * @param filters - the filters that it may use
 * @param observer - is told of its conditions, where there is one
 * @throws TemplateError for what cannot be parsed, and for unknown filters, tests and arguments
 */
export function compileTemplate(
  source: { name: string; text: string },
  filters: FilterTable,
  observer?: BranchObserver,
): CompiledTemplate {
  const compilation: Compilation = {
    filters,
    observer,
    blocks: new Map(),
    insideBlock: false,
    nodes: 0,
    expression: node => compileExpression(node, compilation),
    body: statements => compileBody(statements, compilation),
    caller: definition => compileCaller(definition, compilation),
  };
  const run = compilation.body(parseTemplate(source.name, source.text));
  return { name: source.name, run, blocks: compilation.blocks };
}
