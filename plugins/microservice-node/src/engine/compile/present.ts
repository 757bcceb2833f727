import { missingValue } from '../runtime/missingValues';
import { Scope } from '../runtime/Scope';
import { Expression } from '../syntax/ast';
import { Value } from '../values/Value';
import { Compilation } from './Compilation';

/** An expression whose value must exist, ready to run. */
export type EvaluatePresent = (scope: Scope) => Value;

/** Turns an expression into a closure that refuses a missing value. */
export function compilePresent(
  node: Expression,
  compilation: Compilation,
): EvaluatePresent {
  const evaluate = compilation.expression(node);
  return scope => {
    const value = evaluate(scope);
    if (value === undefined) throw missingValue(node, scope);
    return value;
  };
}
