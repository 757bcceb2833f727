import { ArithmeticOperator, Expression } from './ast';
import { SyntaxNode } from './SyntaxNode';

type Operators = Readonly<Record<string, ArithmeticOperator>>;
/** Converts the first operand, which `not` may stand before. */
type Convert = (node: SyntaxNode) => Expression;
type Chain = {
  first: SyntaxNode;
  rest: { operator: ArithmeticOperator; operand: SyntaxNode }[];
};

const additive: Operators = { Add: '+', Sub: '-' };
const multiplicative: Operators = { Mul: '*', Div: '/', Mod: '%' };

/**
 * Converts `+ - * / %`. The parser nests `a * b / c` as `a * (b / c)`, but compiled nunjucks pastes the operators into
 * JavaScript, where they group from the left: `(a * b) / c`. We group as the compiled template does.
 */
export function convertArithmetic(
  node: SyntaxNode,
  first: Convert = node.convert.expression,
): Expression {
  const operators = node.kind in additive ? additive : multiplicative;
  return fold(chainOf(node, operators), first);
}

/** `a % b // c` is `Math.floor(a % b / c)` in compiled nunjucks. */
export function convertFloorDivision(node: SyntaxNode): Expression {
  const left = chainOf(node.child('left'), multiplicative);
  const right = chainOf(node.child('right'), multiplicative);
  const rest = [
    ...left.rest,
    { operator: '/' as const, operand: right.first },
    ...right.rest,
  ];
  return {
    kind: 'floor',
    at: node.at,
    operand: fold({ first: left.first, rest }, node.convert.expression),
  };
}

/**
 * Converts `~`. The operand right of it must not be a bare sum in a strict dialect: nunjucks would join first and add
 * afterwards.
 */
export function convertJoin(
  node: SyntaxNode,
  first: Convert = node.convert.expression,
): Expression {
  const right = node.child('right');
  if (right.kind in additive && node.around.strict) {
    throw right.error(
      "put the sum after '~' in parentheses; nunjucks would join first and then add",
    );
  }
  const left = first(node.child('left'));
  const sum = chainOf(right, additive);
  const joined: Expression = {
    kind: 'join',
    at: left.at,
    left,
    right: node.convert.expression(sum.first),
  };
  return added(joined, sum.rest);
}

function chainOf(node: SyntaxNode, operators: Operators): Chain {
  const operator = operators[node.kind];
  if (!operator) return { first: node, rest: [] };
  const left = chainOf(node.child('left'), operators);
  const right = chainOf(node.child('right'), operators);
  return {
    first: left.first,
    rest: [...left.rest, { operator, operand: right.first }, ...right.rest],
  };
}

function fold({ first, rest }: Chain, convert: Convert): Expression {
  return added(convert(first), rest);
}

function added(first: Expression, rest: Chain['rest']): Expression {
  return rest.reduce<Expression>((left, { operator, operand }) => {
    const right = operand.convert.expression(operand);
    return { kind: 'arithmetic', at: left.at, operator, left, right };
  }, first);
}
