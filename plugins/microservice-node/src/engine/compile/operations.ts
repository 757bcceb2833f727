import { Meter } from '../runtime/Meter';
import { Expression, ExpressionOf } from '../syntax/ast';
import { located } from '../TemplateError';
import { Value } from '../values/Value';
import { Compilation } from './Compilation';
import { Evaluate, TemplateScope } from './CompiledTemplate';
import { compilePresent } from './present';

type Operation = (scope: TemplateScope, meter: Meter) => Value;

/** Runs an operation and gives its faults the place of the whole expression. */
function placed(node: Expression, operation: Operation): Evaluate {
  return scope => {
    try {
      return operation(scope, scope.context.session.meter);
    } catch (error) {
      throw located(error, node.at);
    }
  };
}

export function compileSign(
  node: ExpressionOf<'sign'>,
  compilation: Compilation,
): Evaluate {
  const operand = compilePresent(node.operand, compilation);
  return placed(node, (scope, meter) =>
    compilation.operators.signed(node.operator, operand(scope), meter),
  );
}

export function compileFloor(
  node: ExpressionOf<'floor'>,
  compilation: Compilation,
): Evaluate {
  const operand = compilePresent(node.operand, compilation);
  return placed(node, (scope, meter) =>
    compilation.operators.floorOf(operand(scope), meter),
  );
}

export function compileArithmetic(
  node: ExpressionOf<'arithmetic'>,
  compilation: Compilation,
): Evaluate {
  const left = compilePresent(node.left, compilation);
  const right = compilePresent(node.right, compilation);
  return placed(node, (scope, meter) =>
    compilation.operators.calculate(
      node.operator,
      { left: left(scope), right: right(scope) },
      meter,
    ),
  );
}

export function compileJoin(
  node: ExpressionOf<'join'>,
  compilation: Compilation,
): Evaluate {
  const left = compilePresent(node.left, compilation);
  const right = compilePresent(node.right, compilation);
  return placed(node, (scope, meter) =>
    compilation.operators.joinTexts(
      { left: left(scope), right: right(scope) },
      meter,
    ),
  );
}

/** A missing value equals nothing but null; it has no order. */
export function compileCompare(
  node: ExpressionOf<'compare'>,
  compilation: Compilation,
): Evaluate {
  const forEquality =
    node.operator.startsWith('=') || node.operator.startsWith('!');
  const compile = forEquality ? compilation.expression : compilePresent;
  const left = compile(node.left, compilation);
  const right = compile(node.right, compilation);
  return placed(node, (scope, meter) =>
    compilation.operators.compare(
      node.operator,
      { left: left(scope), right: right(scope) },
      meter,
    ),
  );
}

export function compileContains(
  node: ExpressionOf<'contains'>,
  compilation: Compilation,
): Evaluate {
  const item = compilation.expression(node.item);
  const container = compilePresent(node.container, compilation);
  return placed(node, (scope, meter) =>
    compilation.operators.contains(item(scope), container(scope), meter),
  );
}
