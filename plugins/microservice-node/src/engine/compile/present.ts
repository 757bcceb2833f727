import { missingValue } from '../runtime/missingValues';
import { Expression } from '../syntax/ast';
import { Value } from '../values/Value';
import { Compilation } from './Compilation';
import { TemplateScope } from './CompiledTemplate';

/** An expression whose value must exist, ready to run. */
export type EvaluatePresent = (scope: TemplateScope) => Value;

/**
 * Turns an expression into a closure that has a value: a missing one is refused. Where the dialect is not strict it is
 * handed on, for what asks takes it as JavaScript would.
 */
export function compilePresent(
  node: Expression,
  compilation: Compilation,
): EvaluatePresent {
  const evaluate = compilation.expression(node);
  if (!compilation.dialect.strict) return evaluate as EvaluatePresent;
  return scope => {
    const value = evaluate(scope);
    if (value === undefined) throw missingValue(node, scope);
    return value;
  };
}
