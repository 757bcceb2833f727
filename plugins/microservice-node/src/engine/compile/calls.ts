import { notCallable } from '../runtime/missingValues';
import { ExpressionOf, Keyword } from '../syntax/ast';
import { TemplateFunction, Value } from '../values/Value';
import { Compilation } from './Compilation';
import { Evaluate, TemplateScope } from './CompiledTemplate';

/** Turns a call of a macro, a method or a global function into a closure. Missing arguments may be handed on. */
export function compileCall(
  node: ExpressionOf<'call'>,
  compilation: Compilation,
): Evaluate {
  const callee = compilation.expression(node.callee);
  const positional = node.args.map(compilation.expression);
  const keywords = compileKeywords(node.keywords, compilation);
  return scope => {
    const called = callee(scope);
    if (!(called instanceof TemplateFunction))
      throw notCallable(node.callee, called, scope);
    scope.context.session.meter.step(1, node.at);
    return called.call({
      positional: positional.map(argument => argument(scope)),
      keywords: keywords(scope),
      at: node.at,
    });
  };
}

type Keywords = ReadonlyMap<string, Value | undefined>;

const noKeywords: Keywords = new Map();

function compileKeywords(
  keywords: Keyword[],
  compilation: Compilation,
): (scope: TemplateScope) => Keywords {
  if (keywords.length === 0) return () => noKeywords;
  const named = keywords.map(({ name, value }) => ({
    name,
    value: compilation.expression(value),
  }));
  return scope => new Map(named.map(({ name, value }) => [name, value(scope)]));
}
