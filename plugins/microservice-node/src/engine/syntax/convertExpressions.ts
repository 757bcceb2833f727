import { CompareOperator, Expression, Keyword } from './ast';
import { convertArithmetic, convertJoin } from './arithmetic';
import {
  childrenOf,
  childOf,
  deeper,
  isIdentifier,
  nameOf,
  nodeAt,
} from './ParsedNode';
import {
  ParsedNode,
  positionOf,
  SyntaxContext,
  syntaxError,
} from './ParsedNode';

type Converter = (node: ParsedNode, context: SyntaxContext) => Expression;

const converters: ReadonlyMap<string, Converter> = new Map<string, Converter>([
  ['Literal', convertLiteral],
  [
    'Symbol',
    (node, context) => ({
      kind: 'name',
      at: positionOf(node, context),
      name: nameOf(node, context, 'a variable'),
    }),
  ],
  ['LookupVal', convertMember],
  ['FunCall', convertCall],
  ['Filter', convertFilter],
  ['Is', convertTest],
  ['Group', convertGroup],
  [
    'Array',
    (node, context) => ({
      kind: 'list',
      at: positionOf(node, context),
      items: all(childrenOf(node), context),
    }),
  ],
  ['Dict', convertDictionary],
  ['InlineIf', convertConditional],
  ['And', (node, context) => ({ kind: 'and', ...bothSides(node, context) })],
  ['Or', (node, context) => ({ kind: 'or', ...bothSides(node, context) })],
  ['Not', convertNot],
  ['Neg', (node, context) => convertSign(node, context, '-')],
  ['Pos', (node, context) => convertSign(node, context, '+')],
  [
    'Add',
    (node, context) => convertArithmetic(node, context, convertExpression),
  ],
  [
    'Sub',
    (node, context) => convertArithmetic(node, context, convertExpression),
  ],
  [
    'Mul',
    (node, context) => convertArithmetic(node, context, convertExpression),
  ],
  [
    'Div',
    (node, context) => convertArithmetic(node, context, convertExpression),
  ],
  [
    'Mod',
    (node, context) => convertArithmetic(node, context, convertExpression),
  ],
  [
    'FloorDiv',
    (node, context) => convertArithmetic(node, context, convertExpression),
  ],
  [
    'Pow',
    (node, context) => ({
      kind: 'arithmetic',
      operator: '**',
      ...bothSides(node, context),
    }),
  ],
  ['Concat', (node, context) => convertJoin(node, context, convertExpression)],
  ['Compare', convertCompare],
  ['In', convertContains],
  ['Capture', convertCapture],
  ['Caller', convertCaller],
]);

/**
 * Converts an expression of nunjucks' tree into ours.
 *
 * @throws TemplateError for an expression that this language does not have
 */
export function convertExpression(
  node: ParsedNode,
  context: SyntaxContext,
): Expression {
  const converter = converters.get(node.typename);
  if (!converter)
    throw syntaxError(
      node,
      context,
      `'${node.typename}' cannot stand in an expression`,
    );
  return converter(node, deeper(node, context));
}

function all(nodes: ParsedNode[], context: SyntaxContext): Expression[] {
  return nodes.map(node => convertExpression(node, context));
}

function bothSides(node: ParsedNode, context: SyntaxContext) {
  const left = convertExpression(nodeAt(node, 'left', context), context);
  return {
    at: left.at,
    left,
    right: convertExpression(nodeAt(node, 'right', context), context),
  };
}

function convertLiteral(node: ParsedNode, context: SyntaxContext): Expression {
  const { value } = node;
  const at = positionOf(node, context);
  if (value === null || typeof value === 'string' || typeof value === 'boolean')
    return { kind: 'literal', at, value };
  if (typeof value === 'number' && Number.isFinite(value))
    return { kind: 'literal', at, value };
  throw syntaxError(node, context, 'this literal is not supported');
}

function convertMember(node: ParsedNode, context: SyntaxContext): Expression {
  const target = convertExpression(nodeAt(node, 'target', context), context);
  const key = childOf(node, 'val');
  if (!key)
    throw syntaxError(node, context, 'the brackets need a name or a number');
  return {
    kind: 'member',
    at: target.at,
    target,
    key: convertExpression(key, context),
  };
}

function convertGroup(node: ParsedNode, context: SyntaxContext): Expression {
  const inner = childrenOf(node);
  if (inner.length !== 1)
    throw syntaxError(
      node,
      context,
      'parentheses hold one expression; write a list as [a, b]',
    );
  return convertExpression(inner[0], context);
}

function convertDictionary(
  node: ParsedNode,
  context: SyntaxContext,
): Expression {
  const entries = childrenOf(node).map(pair => {
    const key = nodeAt(pair, 'key', context);
    const named =
      (key.typename === 'Symbol' || key.typename === 'Literal') &&
      typeof key.value === 'string';
    if (!named)
      throw syntaxError(
        key,
        context,
        'a key of a dictionary must be a name or a text',
      );
    return {
      key: key.value as string,
      value: convertExpression(nodeAt(pair, 'value', context), context),
    };
  });
  return { kind: 'dictionary', at: positionOf(node, context), entries };
}

function convertConditional(
  node: ParsedNode,
  context: SyntaxContext,
): Expression {
  const then = convertExpression(nodeAt(node, 'body', context), context);
  const otherwise = childOf(node, 'else_');
  return {
    kind: 'conditional',
    at: then.at,
    condition: convertExpression(nodeAt(node, 'cond', context), context),
    then,
    otherwise: otherwise && convertExpression(otherwise, context),
  };
}

/** Compiled nunjucks pastes `!` in front of its operand, so `not a == b` means `(not a) == b` there: nobody means that. */
const ambiguousAfterNot = new Set([
  'Compare',
  'Add',
  'Sub',
  'Mul',
  'Div',
  'Mod',
  'Concat',
]);

function convertNot(node: ParsedNode, context: SyntaxContext): Expression {
  const operand = nodeAt(node, 'target', context);
  if (ambiguousAfterNot.has(operand.typename)) {
    throw syntaxError(
      node,
      context,
      "put what follows 'not' in parentheses; nunjucks would negate its first part only",
    );
  }
  return {
    kind: 'not',
    at: positionOf(node, context),
    operand: convertExpression(operand, context),
  };
}

function convertSign(
  node: ParsedNode,
  context: SyntaxContext,
  operator: '+' | '-',
): Expression {
  const operand = convertExpression(nodeAt(node, 'target', context), context);
  return { kind: 'sign', at: positionOf(node, context), operator, operand };
}

function convertCompare(node: ParsedNode, context: SyntaxContext): Expression {
  const operands = node.ops as ParsedNode[];
  if (operands.length > 1) {
    throw syntaxError(
      operands[1],
      context,
      "compare two values at a time and join comparisons with 'and'",
    );
  }
  const left = convertExpression(nodeAt(node, 'expr', context), context);
  const right = convertExpression(
    nodeAt(operands[0], 'expr', context),
    context,
  );
  return {
    kind: 'compare',
    at: left.at,
    operator: operands[0].type as CompareOperator,
    left,
    right,
  };
}

function convertContains(node: ParsedNode, context: SyntaxContext): Expression {
  const { at, left, right } = bothSides(node, context);
  return { kind: 'contains', at, item: left, container: right };
}

/** After `is` stands a name, a name with arguments, or `none`, which nunjucks reads as a literal. */
function convertTest(node: ParsedNode, context: SyntaxContext): Expression {
  const value = convertExpression(nodeAt(node, 'left', context), context);
  const test = nodeAt(node, 'right', context);
  if (test.typename === 'Literal' && test.value === null) {
    return {
      kind: 'test',
      at: positionOf(test, context),
      name: 'none',
      value,
      args: [],
    };
  }
  const called = test.typename === 'FunCall';
  const name = nameOf(
    called ? nodeAt(test, 'name', context) : test,
    context,
    "the test after 'is'",
  );
  const { args, keywords } = called
    ? convertArguments(nodeAt(test, 'args', context), context)
    : noArguments;
  if (keywords.length > 0)
    throw syntaxError(
      test,
      context,
      `the test '${name}' takes no keyword arguments`,
    );
  return { kind: 'test', at: positionOf(test, context), name, value, args };
}

const noArguments: { args: Expression[]; keywords: Keyword[] } = {
  args: [],
  keywords: [],
};

function convertArguments(list: ParsedNode, context: SyntaxContext) {
  const children = childrenOf(list);
  const named = children.filter(child => child.typename === 'KeywordArgs');
  const keywords = named.flatMap(childrenOf).map(pair => ({
    name: nameOf(
      nodeAt(pair, 'key', context),
      context,
      'the name of an argument',
    ),
    value: convertExpression(nodeAt(pair, 'value', context), context),
  }));
  const positional = children.filter(child => child.typename !== 'KeywordArgs');
  return { args: all(positional, context), keywords };
}

function convertCall(node: ParsedNode, context: SyntaxContext): Expression {
  const callee = nodeAt(node, 'name', context);
  if (callee.typename === 'Symbol' && callee.value === 'super') {
    if (!context.block)
      throw syntaxError(callee, context, "'super()' works inside a block only");
    return {
      kind: 'super',
      at: positionOf(callee, context),
      block: context.block,
    };
  }
  const converted = convertExpression(callee, context);
  return {
    kind: 'call',
    at: converted.at,
    callee: converted,
    ...convertArguments(nodeAt(node, 'args', context), context),
  };
}

function convertFilter(node: ParsedNode, context: SyntaxContext): Expression {
  const nameNode = nodeAt(node, 'name', context);
  const { args, keywords } = convertArguments(
    nodeAt(node, 'args', context),
    context,
  );
  const [value, ...others] = args;
  // A dotted name is one symbol by now; no filter has one, so the table of filters refuses it.
  const name = String(nameNode.value);
  if (!name.split('.').every(isIdentifier))
    throw syntaxError(nameNode, context, `'${name}' is not a name of a filter`);
  return {
    kind: 'filter',
    at: positionOf(nameNode, context),
    name,
    value,
    args: others,
    keywords,
  };
}

function convertCapture(node: ParsedNode, context: SyntaxContext): Expression {
  const body = context.statements.convertBody(nodeAt(node, 'body', context), {
    ...context,
    topLevel: false,
  });
  return { kind: 'capture', at: positionOf(node, context), body };
}

function convertCaller(node: ParsedNode, context: SyntaxContext): Expression {
  return {
    kind: 'caller',
    at: positionOf(node, context),
    macro: context.statements.convertMacro(node, context),
  };
}
