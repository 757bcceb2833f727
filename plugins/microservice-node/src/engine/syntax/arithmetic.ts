import { ArithmeticOperator, Expression } from './ast';
import { SyntaxNode } from './SyntaxNode';

type Operators = Readonly<Record<string, ArithmeticOperator>>;
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
export function convertArithmetic(node: SyntaxNode): Expression {
  return fold(chainOf(node, node.kind in additive ? additive : multiplicative));
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
    operand: fold({ first: left.first, rest }),
  };
}

/** The operand right of `~` must not be a bare sum: nunjucks would join first and add afterwards. */
export function convertJoin(node: SyntaxNode): Expression {
  const right = node.child('right');
  if (right.kind in additive) {
    throw right.error(
      "put the sum after '~' in parentheses; nunjucks would join first and then add",
    );
  }
  const left = node.convert.expression(node.child('left'));
  return {
    kind: 'join',
    at: left.at,
    left,
    right: node.convert.expression(right),
  };
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

function fold({ first, rest }: Chain): Expression {
  return rest.reduce<Expression>((left, { operator, operand }) => {
    const right = operand.convert.expression(operand);
    return { kind: 'arithmetic', at: left.at, operator, left, right };
  }, first.convert.expression(first));
}
