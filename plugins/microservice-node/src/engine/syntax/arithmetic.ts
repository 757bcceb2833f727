import { ArithmeticOperator, Expression } from './ast';
import {
  ParsedNode,
  positionOf,
  SyntaxContext,
  syntaxError,
} from './ParsedNode';

type Convert = (node: ParsedNode, context: SyntaxContext) => Expression;
type Chain = {
  first: ParsedNode;
  rest: { operator: ArithmeticOperator; operand: ParsedNode }[];
};

const additive: Readonly<Record<string, ArithmeticOperator>> = {
  Add: '+',
  Sub: '-',
};
const multiplicative: Readonly<Record<string, ArithmeticOperator>> = {
  Mul: '*',
  Div: '/',
  Mod: '%',
};

/**
 * Converts `+ - * / % //`. The parser nests `a * b / c` as `a * (b / c)`, but compiled nunjucks pastes the operators into
 * JavaScript, where they group from the left: `(a * b) / c`. We group as the compiled template does.
 */
export function convertArithmetic(
  node: ParsedNode,
  context: SyntaxContext,
  convert: Convert,
): Expression {
  if (node.typename === 'FloorDiv')
    return convertFloorDivision(node, context, convert);
  const operators = node.typename in additive ? additive : multiplicative;
  return fold(chainOf(node, operators), context, convert);
}

/** The operand right of `~` must not be a bare sum: nunjucks would join first and add afterwards. */
export function convertJoin(
  node: ParsedNode,
  context: SyntaxContext,
  convert: Convert,
): Expression {
  const right = node.right as ParsedNode;
  if (right.typename in additive) {
    throw syntaxError(
      right,
      context,
      "put the sum after '~' in parentheses; nunjucks would join first and then add",
    );
  }
  const left = convert(node.left as ParsedNode, context);
  return { kind: 'join', at: left.at, left, right: convert(right, context) };
}

/** `a % b // c` is `Math.floor(a % b / c)` in compiled nunjucks. */
function convertFloorDivision(
  node: ParsedNode,
  context: SyntaxContext,
  convert: Convert,
): Expression {
  const left = chainOf(node.left as ParsedNode, multiplicative);
  const right = chainOf(node.right as ParsedNode, multiplicative);
  const rest = [
    ...left.rest,
    { operator: '/' as const, operand: right.first },
    ...right.rest,
  ];
  return {
    kind: 'floor',
    at: positionOf(node, context),
    operand: fold({ first: left.first, rest }, context, convert),
  };
}

function chainOf(
  node: ParsedNode,
  operators: Readonly<Record<string, ArithmeticOperator>>,
): Chain {
  const operator = operators[node.typename];
  if (!operator) return { first: node, rest: [] };
  const left = chainOf(node.left as ParsedNode, operators);
  const right = chainOf(node.right as ParsedNode, operators);
  return {
    first: left.first,
    rest: [...left.rest, { operator, operand: right.first }, ...right.rest],
  };
}

function fold(
  chain: Chain,
  context: SyntaxContext,
  convert: Convert,
): Expression {
  return chain.rest.reduce<Expression>((left, { operator, operand }) => {
    return {
      kind: 'arithmetic',
      at: left.at,
      operator,
      left,
      right: convert(operand, context),
    };
  }, convert(chain.first, context));
}
