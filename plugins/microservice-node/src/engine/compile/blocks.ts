import { Output } from '../runtime/Output';
import { Scope } from '../runtime/Scope';
import { StatementOf } from '../syntax/ast';
import { Position, TemplateError } from '../TemplateError';
import { Compilation } from './Compilation';
import { CompiledTemplate, Execute, TemplateScope } from './CompiledTemplate';
import { compilePresent } from './present';
import { requireLoading, templateNamed } from './templates';

/**
 * Turns a block into a closure. At the top of a template that has extended another it does nothing, since the other one
 * decides where the block goes.
 */
export function compileBlock(
  node: StatementOf<'block'>,
  compilation: Compilation,
): Execute {
  if (compilation.blocks.has(node.name))
    throw new TemplateError(node.at, `the block '${node.name}' exists twice`);
  const { insideBlock } = compilation;
  // Taken before the body is compiled, so that a block of the same name inside is found.
  compilation.blocks.set(node.name, () => undefined);
  compilation.insideBlock = true;
  compilation.blocks.set(node.name, compilation.body(node.body));
  compilation.insideBlock = insideBlock;
  return (scope, output) => {
    if (!insideBlock && scope.context.extends) return;
    runBlock({ name: node.name, index: 0, at: node.at }, scope, output);
  };
}

interface BlockCall {
  name: string;
  /** 0 is the definition of the template that was asked for, 1 that of the template it extends, and so on. */
  index: number;
  at: Position;
}

function runBlock(
  { name, index, at }: BlockCall,
  scope: TemplateScope,
  output: Output,
): void {
  const { context } = scope;
  const { meter } = context.session;
  meter.step(context.lineage.length, at);
  const body = definitionOf(name, index, context.lineage);
  if (!body)
    throw new TemplateError(at, `there is no block '${name}' above this one`);
  meter.enter(at);
  body(
    new Scope(context, scope, {
      isolated: true,
      definesInContext: true,
      block: { name, index },
    }),
    output,
  );
  meter.leave();
}

/** The definitions of a block stand in the order of the templates: the one that extends first. */
function definitionOf(
  name: string,
  index: number,
  lineage: CompiledTemplate[],
): Execute | undefined {
  return lineage.flatMap(({ blocks }) => blocks.get(name) ?? [])[index];
}

/** The text of the same block in the template that is extended. It sees nothing of what this block has set. */
export function renderSuper(
  name: string,
  scope: TemplateScope,
  at: Position,
): string {
  const output = new Output(scope.context.session.meter);
  const block = scope.blockScope(name);
  const index = (block?.kind.block?.index ?? 0) + 1;
  runBlock({ name, index, at }, block?.parent ?? scope, output);
  return output.text;
}

/** Turns `extends` into a closure: the other template runs once this one has. */
export function compileExtends(
  node: StatementOf<'extends'>,
  compilation: Compilation,
): Execute {
  requireLoading(node, compilation);
  const source = compilePresent(node.source, compilation);
  return scope => {
    const { context } = scope;
    if (context.extends)
      throw new TemplateError(
        node.at,
        'a template extends one other template only',
      );
    context.extend(templateNamed(source(scope), node, scope));
  };
}
