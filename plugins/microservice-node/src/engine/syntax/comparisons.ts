import { convertArithmetic, convertJoin } from './arithmetic';
import { CompareOperator, Expression } from './ast';
import { SyntaxNode } from './SyntaxNode';

/** What stands before operators that compiled nunjucks pastes into JavaScript: `!` reaches no further than that. */
const afterNot: ReadonlyMap<
  string,
  (node: SyntaxNode, first: Convert) => Expression
> = new Map([
  ['Compare', convertCompare],
  ['Add', convertArithmetic],
  ['Sub', convertArithmetic],
  ['Mul', convertArithmetic],
  ['Div', convertArithmetic],
  ['Mod', convertArithmetic],
  ['Concat', convertJoin],
]);

type Convert = (node: SyntaxNode) => Expression;

/**
 * Converts comparisons. Several in a row compare what the one before has found, as in JavaScript; nobody means that, so it
 * is refused where the dialect is strict.
 */
export function convertCompare(
  node: SyntaxNode,
  first: Convert = node.convert.expression,
): Expression {
  const comparisons = node.children('ops');
  const [, another] = comparisons;
  if (another && node.around.strict)
    throw another.error(
      "compare two values at a time and join comparisons with 'and'",
    );
  return comparisons.reduce<Expression>(
    (left, comparison) => ({
      kind: 'compare',
      at: left.at,
      operator: comparison.data('type') as CompareOperator,
      left,
      right: node.convert.expression(comparison.child('expr')),
    }),
    first(node.child('expr')),
  );
}

/** Compiled nunjucks pastes `!` in front of its operand, so `not a == b` means `(not a) == b` there: nobody means that. */
export function convertNot(node: SyntaxNode): Expression {
  const operand = node.child('target');
  if (afterNot.has(operand.kind) && node.around.strict) {
    throw node.error(
      "put what follows 'not' in parentheses; nunjucks would negate its first part only",
    );
  }
  return negated(operand);
}

function negated(node: SyntaxNode): Expression {
  const convert = afterNot.get(node.kind);
  if (convert) return convert(node, negated);
  return {
    kind: 'not',
    at: node.at,
    operand: node.convert.expression(node),
  };
}
