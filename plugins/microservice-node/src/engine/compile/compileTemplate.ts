import { BranchObserver } from '../BranchObserver';
import { Dialect } from '../Dialect';
import { FilterTable } from '../filters/FilterTable';
import { parseTemplate } from '../syntax/nunjucksSyntax';
import { looseOperators } from '../values/looseOperators';
import { looseTests } from '../values/looseTests';
import { strictOperators } from '../values/operators';
import { valueTests } from '../values/valueTests';
import { Compilation } from './Compilation';
import { CompiledTemplate } from './CompiledTemplate';
import { compileExpression } from './expressions';
import { compileCaller } from './macros';
import { compileBody } from './statements';

/** What templates are compiled with. */
export interface CompileOptions {
  /** The filters that they may use. */
  filters: FilterTable;
  dialect: Dialect;
  /** True where they cannot load each other. */
  isAlone?: boolean;
  /** Is told of their conditions, where there is one. */
  observer?: BranchObserver;
}

/**
 * Turns a template into closures.
 *
 * @throws TemplateError for what cannot be parsed, and for unknown filters, tests and arguments
 */
export function compileTemplate(
  source: { name: string; text: string },
  options: CompileOptions,
): CompiledTemplate {
  const { strict } = options.dialect;
  const compilation: Compilation = {
    ...options,
    operators: strict ? strictOperators : looseOperators,
    tests: strict ? valueTests : looseTests,
    blocks: new Map(),
    insideBlock: false,
    changesLists: false,
    nodes: 0,
    expression: node => compileExpression(node, compilation),
    body: statements => compileBody(statements, compilation),
    caller: definition => compileCaller(definition, compilation),
  };
  const statements = parseTemplate(source.name, source.text, options.dialect);
  const run = compilation.body(statements);
  const { blocks, changesLists } = compilation;
  return { name: source.name, run, blocks, changesLists };
}
